import type { LinkSpec } from '../../src/route/index.js';

/** A link made twice: by `ip link add NAME ...` with these words, and by netloom with this spec. */
export interface LinkRow {
  ip: string;
  spec: LinkSpec;
  /** The first Linux with the kind, where that is newer than 6.1; 99 where distributions leave it out. */
  since?: string;
  /** Words that a kernel may be without (a feature of the kind that is compiled in or not). */
  needs?: 'vlan_filtering';
}

const address = '02:00:00:00:00:77';

/** Both are made over `low`, one end of a veth pair, with another one, `mid`. */
export const LINK_TABLE: readonly LinkRow[] = [
  {
    ip: 'address 02:00:00:00:00:77 type bridge forward_delay 300 hello_time 150 max_age 700 ageing_time 900 stp_state 1 priority 7 group_fwd_mask 8 mcast_router 2 mcast_snooping 1 mcast_querier 1 mcast_hash_max 1024 mcast_last_member_count 3 mcast_query_interval 5000 mcast_igmp_version 3 mcast_stats_enabled 1 no_linklocal_learn 1',
    spec: {
      ...{ name: 'x', kind: 'bridge', address },
      bridge: {
        ...{ forwardDelay: 300, helloTime: 150, maxAge: 700, ageingTime: 900, stpState: 1, priority: 7 },
        ...{ groupFwdMask: 8, mcastRouter: 2, mcastSnooping: true, mcastQuerier: true, mcastHashMax: 1024 },
        ...{ mcastLastMemberCnt: 3, mcastQueryIntvl: 5000n, mcastIgmpVersion: 3, mcastStatsEnabled: true },
        noLlLearn: true,
      },
    },
  },
  {
    needs: 'vlan_filtering',
    ip: 'address 02:00:00:00:00:77 type bridge vlan_filtering 1 vlan_protocol 802.1ad vlan_default_pvid 7 vlan_stats_enabled 1 mcast_vlan_snooping 1',
    spec: {
      ...{ name: 'x', kind: 'bridge', address },
      bridge: {
        ...{ vlanFiltering: true, vlanProtocol: 0x88a8, vlanDefaultPvid: 7, vlanStatsEnabled: true },
        mcastVlanSnooping: true,
      },
    },
  },
  {
    ip: 'mtu 1400 address 02:00:00:00:00:77 txqueuelen 5 numtxqueues 3 numrxqueues 2 group 9 gso_max_size 20000 gso_max_segs 20 type veth peer name y mtu 1300 address 02:00:00:00:00:78 numtxqueues 2',
    spec: {
      ...{ name: 'x', kind: 'veth', mtu: 1400, address, txQueueLength: 5, txQueues: 3, rxQueues: 2, group: 9 },
      ...{ gsoMaxSize: 20000, gsoMaxSegs: 20 },
      peer: { name: 'y', mtu: 1300, address: '02:00:00:00:00:78', txQueues: 2 },
    },
  },
  {
    ip: 'address 02:00:00:00:00:77 type vxlan id 5 dev low local 10.0.0.1 group 239.0.0.1 dstport 4789 srcport 2000 3000 ttl 9 tos 4 nolearning ageing 100 maxaddress 20 l2miss l3miss proxy rsc udpcsum gbp',
    spec: {
      ...{ name: 'x', kind: 'vxlan', address },
      vxlan: {
        ...{
          id: 5,
          dev: 'low',
          local: '10.0.0.1',
          group: '239.0.0.1',
          port: 4789,
          portRange: { low: 2000, high: 3000 },
        },
        ...{ ttl: 9, tos: 4, learning: false, ageing: 100, limit: 20, l2miss: true, l3miss: true, proxy: true },
        ...{ rsc: true, udpCsum: true, gbp: true },
      },
    },
  },
  {
    ip: 'address 02:00:00:00:00:77 type vxlan id 6 remote fd00::2 local fd00::1 dstport 8472 ttl inherit df set flowlabel 5 udp6zerocsumtx udp6zerocsumrx',
    spec: {
      ...{ name: 'x', kind: 'vxlan', address },
      vxlan: {
        ...{ id: 6, group6: 'fd00::2', local6: 'fd00::1', port: 8472, ttlInherit: true, df: 'set', label: 5 },
        ...{ udpZeroCsum6Tx: true, udpZeroCsum6Rx: true, learning: true },
      },
    },
  },
  {
    ip: 'link low address 02:00:00:00:00:77 type macvlan mode bridge bcqueuelen 50',
    spec: { name: 'x', kind: 'macvlan', link: 'low', address, macvlan: { mode: 'bridge', bcQueueLen: 50 } },
  },
  {
    ip: 'link low address 02:00:00:00:00:77 type macvlan mode passthru nopromisc',
    spec: { name: 'x', kind: 'macvlan', link: 'low', address, macvlan: { mode: 'passthru', noPromisc: true } },
  },
  {
    ip: 'link low address 02:00:00:00:00:77 type macvlan mode source macaddr set 02:00:00:00:00:01 02:00:00:00:00:02',
    spec: {
      ...{ name: 'x', kind: 'macvlan', link: 'low', address },
      macvlan: { mode: 'source', macaddrs: ['02:00:00:00:00:01', '02:00:00:00:00:02'] },
    },
  },
  {
    ip: 'link low address 02:00:00:00:00:77 type macvtap mode vepa',
    spec: { name: 'x', kind: 'macvtap', link: 'low', address, macvtap: { mode: 'vepa' } },
  },
  {
    ip: 'link low type ipvlan mode l3s private',
    spec: { name: 'x', kind: 'ipvlan', link: 'low', ipvlan: { mode: 'l3s', private: true } },
  },
  {
    ip: 'link low type ipvtap mode l2 vepa',
    spec: { name: 'x', kind: 'ipvtap', link: 'low', ipvtap: { mode: 'l2', vepa: true } },
  },
  {
    ip: 'link low type vlan id 7 protocol 802.1ad reorder_hdr off gvrp on loose_binding on ingress-qos-map 1:2 3:4 egress-qos-map 5:6',
    spec: {
      ...{ name: 'x', kind: 'vlan', link: 'low' },
      vlan: {
        ...{ id: 7, protocol: '802.1ad', reorderHeader: false, gvrp: true, looseBinding: true },
        ingressQos: [
          { from: 1, to: 2 },
          { from: 3, to: 4 },
        ],
        egressQos: [{ from: 5, to: 6 }],
      },
    },
  },
  {
    ip: 'address 02:00:00:00:00:77 type vrf table 100',
    spec: { name: 'x', kind: 'vrf', address, vrf: { table: 100 } },
  },
  { ip: 'address 02:00:00:00:00:77 type dummy', spec: { name: 'x', kind: 'dummy', address } },
  { ip: 'address 02:00:00:00:00:77 type ifb', spec: { name: 'x', kind: 'ifb', address } },
  {
    ip: 'address 02:00:00:00:00:77 type bond mode active-backup miimon 100 updelay 200 downdelay 300 fail_over_mac active primary_reselect better num_grat_arp 3 resend_igmp 4 all_slaves_active 1 min_links 2 peer_notify_delay 100',
    spec: {
      ...{ name: 'x', kind: 'bond', address },
      bond: {
        mode: 'active-backup',
        miimon: 100,
        updelay: 200,
        downdelay: 300,
        failOverMac: 'active',
        primaryReselect: 'better',
        numPeerNotif: 3,
        resendIgmp: 4,
        allSlavesActive: true,
        minLinks: 2,
        peerNotifDelay: 100,
      },
    },
  },
  {
    ip: 'address 02:00:00:00:00:77 type bond mode 802.3ad miimon 50 lacp_rate fast ad_select bandwidth xmit_hash_policy layer3+4 ad_actor_sys_prio 9 ad_user_port_key 3 ad_actor_system 02:00:00:00:00:09 lacp_active off',
    spec: {
      ...{ name: 'x', kind: 'bond', address },
      bond: {
        mode: '802.3ad',
        miimon: 50,
        adLacpRate: 'fast',
        adSelect: 'bandwidth',
        xmitHashPolicy: 'layer3+4',
        adActorSysPrio: 9,
        adUserPortKey: 3,
        adActorSystem: '02:00:00:00:00:09',
        adLacpActive: false,
      },
    },
  },
  {
    ip: 'address 02:00:00:00:00:77 type bond mode balance-xor arp_interval 100 arp_ip_target 10.0.0.1,10.0.0.2 arp_all_targets all xmit_hash_policy encap2+3',
    spec: {
      ...{ name: 'x', kind: 'bond', address },
      bond: {
        mode: 'balance-xor',
        arpInterval: 100,
        arpIpTarget: ['10.0.0.1', '10.0.0.2'],
        arpAllTargets: 'all',
        xmitHashPolicy: 'encap2+3',
      },
    },
  },
  {
    ip: 'address 02:00:00:00:00:77 type geneve id 9 remote 10.0.0.2 ttl 7 tos 4 dstport 6082 udpcsum df inherit',
    spec: {
      ...{ name: 'x', kind: 'geneve', address },
      geneve: {
        id: 9,
        remote: '10.0.0.2',
        ttl: 7,
        tos: 4,
        port: 6082,
        udpCsum: true,
        df: 'inherit',
        ttlInherit: false,
      },
    },
  },
  {
    ip: 'address 02:00:00:00:00:77 type geneve external',
    spec: { name: 'x', kind: 'geneve', address, geneve: { collectMetadata: true } },
  },
  {
    ip: 'type gre local 10.0.0.1 remote 10.0.0.2 ttl 9 tos 4 ikey 5 okey 6 icsum ocsum dev low',
    spec: {
      ...{ name: 'x', kind: 'gre' },
      gre: {
        ...{ local: '10.0.0.1', remote: '10.0.0.2', ttl: 9, tos: 4, ikey: 5, okey: 6, iflags: 0x8000, oflags: 0x8000 },
        ...{ pmtudisc: true, link: 'low' },
      },
    },
  },
  {
    ip: 'address 02:00:00:00:00:77 type gretap local 10.0.0.1 remote 10.0.0.2 key 7 nopmtudisc ignore-df',
    spec: {
      ...{ name: 'x', kind: 'gretap', address },
      gretap: {
        ...{
          local: '10.0.0.1',
          remote: '10.0.0.2',
          ikey: 7,
          okey: 7,
          pmtudisc: false,
          ignoreDf: true,
        },
      },
    },
  },
  {
    ip: 'address 02:00:00:00:00:77 type erspan local 10.0.0.1 remote 10.0.0.2 seq key 8 erspan_ver 1 erspan 77',
    spec: {
      ...{ name: 'x', kind: 'erspan', address },
      erspan: {
        ...{ local: '10.0.0.1', remote: '10.0.0.2', ikey: 8, okey: 8, iflags: 0x1000, oflags: 0x1000 },
        ...{ erspanVer: 1, erspanIndex: 77, pmtudisc: true },
      },
    },
  },
  {
    ip: 'type ip6gre local fd00::1 remote fd00::2 hoplimit 9 tclass 4 flowlabel 5 encaplimit 3 key 7',
    spec: {
      ...{ name: 'x', kind: 'ip6gre' },
      ip6gre: {
        ...{ local: 'fd00::1', remote: 'fd00::2', ttl: 9, flowinfo: 0x00400005, encapLimit: 3, ikey: 7, okey: 7 },
        flags: 0,
      },
    },
  },
  {
    ip: 'address 02:00:00:00:00:77 type ip6gretap local fd00::1 remote fd00::2 hoplimit 9 encaplimit none',
    spec: {
      ...{ name: 'x', kind: 'ip6gretap', address },
      ip6gretap: { local: 'fd00::1', remote: 'fd00::2', ttl: 9, flags: 1 },
    },
  },
  {
    ip: 'type ipip local 10.0.0.1 remote 10.0.0.2 ttl 9 tos 4 mode any',
    spec: {
      ...{ name: 'x', kind: 'ipip' },
      ipip: { local: '10.0.0.1', remote: '10.0.0.2', ttl: 9, tos: 4, proto: 0, pmtudisc: true },
    },
  },
  {
    ip: 'type sit local 10.0.0.1 remote 10.0.0.2 ttl 9 6rd-prefix fd00::/32',
    spec: {
      ...{ name: 'x', kind: 'sit' },
      sit: {
        ...{ local: '10.0.0.1', remote: '10.0.0.2', ttl: 9, pmtudisc: true, proto: 0 },
        ...{ '6rdPrefix': 'fd00::', '6rdPrefixlen': 32 },
      },
    },
  },
  {
    ip: 'type ip6tnl mode ip6ip6 local fd00::1 remote fd00::2 hoplimit 9 encaplimit 5 dscp inherit',
    spec: {
      ...{ name: 'x', kind: 'ip6tnl' },
      ip6tnl: { local: 'fd00::1', remote: 'fd00::2', ttl: 9, encapLimit: 5, proto: 41, flags: 0x10 },
    },
  },
  {
    ip: 'type vti local 10.0.0.1 remote 10.0.0.2 ikey 5 okey 6 dev low',
    spec: {
      name: 'x',
      kind: 'vti',
      vti: { local: '10.0.0.1', remote: '10.0.0.2', ikey: 5, okey: 6, link: 'low' },
    },
  },
  {
    ip: 'type vti6 local fd00::1 remote fd00::2 key 5',
    spec: { name: 'x', kind: 'vti6', vti6: { local: 'fd00::1', remote: 'fd00::2', ikey: 5, okey: 5 } },
  },
  {
    ip: 'type xfrm dev low if_id 9',
    spec: { name: 'x', kind: 'xfrm', xfrm: { link: 'low', ifId: 9 } },
  },
  {
    ip: 'link low address 02:00:00:00:00:77 type macsec sci 0200000000770001 encrypt on replay on window 32 validate check',
    spec: {
      ...{ name: 'x', kind: 'macsec', link: 'low', address },
      macsec: {
        ...{ sci: 0x0200000000770001n, encrypt: true, replayProtect: true, window: 32, validation: 'check' },
      },
    },
  },
  {
    since: '99',
    ip: 'type hsr slave1 low slave2 mid supervision 9 version 1',
    spec: { name: 'x', kind: 'hsr', hsr: { slave1: 'low', slave2: 'mid', multicastSpec: 9, version: 1 } },
  },
  {
    ip: 'address 02:00:00:00:00:77 type netkit mode l3 blackhole peer name y forward',
    spec: {
      ...{ name: 'x', kind: 'netkit' },
      netkit: { mode: 'l3', policy: 'blackhole', peerPolicy: 'forward' },
      peer: { name: 'y' },
    },
    since: '6.7',
  },
  {
    since: '99',
    ip: 'type bareudp dstport 6635 ethertype mpls_uc srcportmin 2000',
    spec: { name: 'x', kind: 'bareudp', bareudp: { port: 6635, ethertype: 0x8847, srcportMin: 2000 } },
  },
  { ip: 'type vcan', spec: { name: 'x', kind: 'vcan' } },
  { ip: 'type vxcan peer name y', spec: { name: 'x', kind: 'vxcan', peer: { name: 'y' } } },
  { ip: 'type nlmon', spec: { name: 'x', kind: 'nlmon' } },
  { ip: 'type wireguard', spec: { name: 'x', kind: 'wireguard' } },
  {
    since: '99',
    ip: 'address 02:00:00:00:00:77 type amt mode gateway local 10.0.0.1 discovery 10.0.0.2 gateway_port 2000 relay_port 2001 dev low',
    spec: {
      ...{ name: 'x', kind: 'amt', address },
      amt: {
        ...{ mode: 'gateway', localIp: '10.0.0.1', discoveryIp: '10.0.0.2', gatewayPort: 2000, relayPort: 2001 },
        link: 'low',
      },
    },
  },
];
