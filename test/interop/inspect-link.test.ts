import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { inspectAddress, inspectLink } from '../../src/inspect/index.js';
import { xdpObject } from '../support/bpf-object.js';
import { FORMS, make, type Question, quiet, STATISTICS, same, tryToMake } from '../support/ip-oracle.js';
import { freshNetns, needs } from '../support/netns.js';

// Every kind of link with its options, as far as the kernel has it: the machine's own has some, that of `npm run test:vm` all.

const QUESTIONS: readonly Question[] = [
  { object: 'link', inspect: inspectLink },
  { object: 'addr', inspect: inspectAddress },
];
const DETAILS = FORMS.filter(({ options: { family, brief } }) => family === undefined && !brief);
const ALL_DETAILS = { flags: ['-d', '-s', '-s', '-j'], options: { details: true, statistics: 2, json: true } };
const NUMBERS = { flags: ['-N', '-d'], options: { numeric: true, details: true } };

/** Links below and addresses to use; they are down, so that nothing is sent by itself. */
const GROUND = `link add d0 address 02:00:00:00:00:01 type veth peer name e0 address 02:00:00:00:01:01
  link add d1 address 02:00:00:00:00:02 type veth peer name e1 address 02:00:00:00:01:02
  link add d2 address 02:00:00:00:00:03 type veth peer name e2 address 02:00:00:00:01:03
  addr add 192.0.2.1/24 dev d0
  addr add 2001:db8::1/64 dev d0 nodad`;

/** What `ip link` is told, by kind; each line is a link, or what is done with it. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'GRE over IPv4': [
    'add g1 type gre remote 192.0.2.9 local 192.0.2.1 ttl 64 tos inherit key 1.2.3.4 dev d0',
    'add g2 type gre remote 192.0.2.10 ikey 5 okey 7 iseq oseq icsum ocsum tos 0x10 fwmark 0x20',
    'add g3 type gre remote 192.0.2.11 nopmtudisc ignore-df',
    'add g4 type gre external',
    'add g5 type gretap remote 192.0.2.12 key 77',
    'add g6 type gre remote 192.0.2.13 local 192.0.2.1 encap fou encap-sport auto encap-dport 5555 encap-csum',
    'add x1 type erspan remote 192.0.2.9 local 192.0.2.1 seq key 5 erspan_ver 1 erspan 123',
    'add x2 type erspan remote 192.0.2.10 local 192.0.2.1 seq key 6 erspan_ver 2 erspan_dir ingress erspan_hwid 0x1f',
  ],
  'GRE over IPv6': [
    'add g1 type ip6gre remote 2001:db8::a hoplimit 0 encaplimit none tclass inherit flowlabel inherit dscp inherit',
    'add g2 type ip6gre remote 2001:db8::b hoplimit 33 encaplimit 2 tclass 0x1f flowlabel 0x12345 key 8 seq csum',
    'add g3 type ip6gre remote 2001:db8::c fwmark inherit allow-localremote',
    'add g4 type ip6gretap external',
    'add g5 type ip6erspan remote 2001:db8::a seq key 6 erspan_ver 2 erspan_dir egress erspan_hwid 7',
  ],
  'IP over IP': [
    'add i1 type ipip mode any remote 192.0.2.10 ttl 9 tos 3 dev d0',
    'add i2 type ipip remote 192.0.2.12 nopmtudisc fwmark 5',
    'add i3 type ipip external',
    'add s1 type sit mode ip6ip local 192.0.2.1 isatap',
    'add s2 type sit remote 192.0.2.12 6rd-prefix 2001:db8::/48 6rd-relay_prefix 10.0.0.0/8',
    'add t1 type ip6tnl mode ipip6 remote 2001:db8::a hoplimit 7 encaplimit 1',
    'add t2 type ip6tnl mode any remote 2001:db8::b tclass inherit flowlabel inherit dscp inherit',
    'add t3 type ip6tnl mode ip6ip6 remote 2001:db8::c encaplimit none tclass 0x12 flowlabel 0x54321 dev d0',
    'add t4 type ip6tnl remote 2001:db8::d allow-localremote fwmark inherit',
    'add t5 type ip6tnl remote ::ffff:1.2.3.4 local ::1.2.3.4',
  ],
  'IPsec links': [
    'add v1 type vti remote 192.0.2.10 ikey 1 okey 2.3.4.5 fwmark 9',
    'add v2 type vti6 remote 2001:db8::b local 2001:db8::1 key 8 dev d0',
    'add x1 type xfrm dev d0 if_id 0xffffffff',
    'add x2 type xfrm external',
    'add link d0 name m1 type macsec port 7 cipher gcm-aes-256 icvlen 16 encrypt on send_sci off end_station on',
    'add link d0 name m2 type macsec port 8 replay on window 32 validate strict encodingsa 2',
    'add link d1 name m3 type macsec validate disabled scb on send_sci off',
    'add w1 type wireguard',
  ],
  'tunnels over UDP': [
    'add g1 type geneve id 2 remote 2001:db8::9 ttl inherit tos inherit df set flowlabel 0x123',
    'add g2 type geneve id 3 remote 192.0.2.10 ttl 5 tos 0x1f df inherit dstport 7 noudpcsum',
    'add g3 type geneve external dstport 98 innerprotoinherit',
    'add v1 type vxlan id 1 group ff05::1 dev d0 dstport 4789 flowlabel 0x77 ttl inherit tos 0x12 df set',
    'add v2 type vxlan id 2 remote 192.0.2.9 local 192.0.2.1 dstport 0 srcport 5000 6000 ttl 5 tos inherit df inherit',
    'add v3 type vxlan id 3 dstport 4789 nolearning proxy rsc l2miss l3miss ageing 0 maxaddress 99',
    'add v4 type vxlan id 4 dstport 4789 noudpcsum udp6zerocsumtx udp6zerocsumrx remcsumtx remcsumrx gbp',
    'add v5 type vxlan external dstport 4790 gpe',
    'add v6 type vxlan external vnifilter dstport 5001',
    'add b1 type bareudp dstport 1 ethertype mpls_uc',
    'add b2 type bareudp dstport 2 ethertype ipv4 srcportmin 9 multiproto',
    'add a1 type amt mode relay local 192.0.2.1 dev d0 relay_port 2268 max_tunnels 99',
    'add p1 type gtp role sgsn hsize 9',
  ],
  'links on links': [
    'add link d0 name m1 type macvlan mode private',
    'add link d1 name m2 type macvlan mode passthru nopromisc',
    'add link d0 name m3 type macvlan mode source nodst bcqueuelen 2000',
    'set m3 type macvlan macaddr set 02:00:00:00:10:01 02:00:00:00:10:02',
    'add link d0 name m4 type macvtap mode bridge',
    'add link d2 name p1 type ipvlan mode l3 private',
    'add link d2 name p2 type ipvtap mode l3 vepa',
    'add link d0 name d0.2 type vlan proto 802.1ad id 2 reorder_hdr off gvrp on loose_binding on bridge_binding on',
    'add link d0 name d0.3 type vlan id 3 ingress-qos-map 1:2 3:4 egress-qos-map 5:6',
    'set m4 protodown on',
    'set m4 protodown_reason 3 on',
  ],
  'redundant and virtual links': [
    'add v0 type veth peer name v1',
    'add v2 type veth peer name v3',
    'add h1 type hsr slave1 v0 slave2 v2 supervision 45 version 1',
    'add n1 type nlmon',
    'add i1 numtxqueues 3 type ifb',
    'add c1 type vcan',
    'add c2 type vxcan peer name c3',
    'add t1 type team',
    'add b1 type batadv',
    'add f1 type vrf table 4294967295',
    'set d1 master f1',
    `set d2 alias 'with "quotes"'`,
    'set d2 gso_max_size 1000 gso_max_segs 9 gro_max_size 2000',
    'set d2 mode dormant group 77 txqueuelen 5 arp off multicast off allmulticast on promisc on',
  ],
  'a bridge': [
    `add b0 type bridge stp_state 1 priority 4096 hello_time 300 max_age 900 forward_delay 400 ageing_time 1000 \
     group_fwd_mask 0x4008 group_address 01:80:c2:00:00:05 vlan_filtering 1 vlan_protocol 802.1ad vlan_default_pvid 5 \
     vlan_stats_enabled 1 mcast_stats_enabled 1 mcast_igmp_version 3 mcast_mld_version 2 mcast_querier 1`,
    'add b1 type bridge vlan_filtering 1 no_linklocal_learn 1 mcast_vlan_snooping 1 mcast_router 2 mcast_hash_max 1024',
    'set d0 master b0',
    'set d1 master b0',
    `set d0 type bridge_slave state 3 priority 5 cost 9 hairpin on guard on root_block on fastleave on learning off \
     flood off proxy_arp on proxy_arp_wifi on mcast_router 2 mcast_flood off bcast_flood off mcast_to_unicast on \
     neigh_suppress on group_fwd_mask 0x4014 vlan_tunnel on isolated on backup_port d1`,
    'set d1 type bridge_slave locked on cost 65535',
  ],
  'a bond without links': [
    'add b1 type bond mode active-backup arp_interval 100 arp_ip_target 192.0.2.9,192.0.2.10 arp_validate all',
    'add b2 type bond mode active-backup arp_interval 100 ns_ip6_target 2001:db8::9,2001:db8::10',
    'add b3 type bond mode 802.3ad lacp_rate fast lacp_active off ad_select bandwidth ad_actor_sys_prio 77 miimon 100',
    'add b4 type bond mode balance-tlb tlb_dynamic_lb 0 lp_interval 9 xmit_hash_policy layer2+3',
    'add b5 type bond mode balance-rr miimon 100 updelay 200 downdelay 300 packets_per_slave 3 min_links 1',
  ],
  'a bond with a link': [
    'add b1 type bond mode active-backup miimon 0 fail_over_mac active',
    'set d1 down',
    'set d1 master b1',
    'set d1 type bond_slave queue_id 4 prio -5',
  ],
};

describe('inspect link and inspect addr equal ip', () => {
  for (const [kinds, commands] of Object.entries(KINDS)) {
    test(`for ${kinds}`, async (context) => {
      needs(context, 'ip');
      const namespace = await freshNetns();
      quiet(namespace);
      make(namespace, GROUND);
      tryToMake(
        namespace,
        commands.map((words) => `link ${words}`),
      );
      for (const { flags, options } of [...DETAILS, ...STATISTICS, ALL_DETAILS, NUMBERS]) {
        for (const question of QUESTIONS) await same(namespace, question, flags, options);
      }
    });
  }

  test('for XDP programs, in the driver and before it', async (context) => {
    needs(context, 'ip');
    const namespace = await freshNetns();
    quiet(namespace);
    const folder = mkdtempSync(join(tmpdir(), 'netloom-xdp-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'pass.o');
    writeFileSync(file, xdpObject('pass_all'));
    make(namespace, 'link add v0 type veth peer name v1');
    try {
      make(namespace, `link set v0 xdpdrv obj ${file} sec xdp\nlink set v1 xdpgeneric obj ${file} sec xdp`);
    } catch (error) {
      if (!/Operation not permitted|not supported/.test(String(error))) throw error;
      context.skip(`no BPF programs here: ${String(error)}`);
    }
    expect(await inspectLink({ netns: { fd: namespace.fd } })).toMatch(
      /prog\/xdp id \d+ name pass_all tag [0-9a-f]{16} /,
    );
    for (const { flags, options } of [...DETAILS, ALL_DETAILS]) {
      for (const question of QUESTIONS) await same(namespace, question, flags, options);
    }
  });
});
