import type { RouteSocket } from '../../src/route/index.js';

/** A configuration as `ip` is told it and as netloom is. */
export interface Configuration {
  ip: string;
  netloom: (r: RouteSocket) => Promise<unknown>;
  /** What differs in the requests, `-` only in that of `ip`, `+` only in netloom's, and why. */
  differs?: Readonly<Record<string, string>>;
}

const BOOT = 'netloom says who made a rule, as `ip route` does of a route; `ip rule` leaves it open.';
const BY_NAME = 'netloom deletes by name; `ip` looks the index up first.';

/** In this order, on two links, `v0` and `v1`, and a bridge, `br0`. */
export const CONFIGURATIONS: readonly Configuration[] = [
  {
    ip: 'link add d1 address 02:00:00:00:00:09 mtu 1400 txqueuelen 7 type veth peer name d2',
    netloom: (r) =>
      r.links.create({
        name: 'd1',
        kind: 'veth',
        address: '02:00:00:00:00:09',
        mtu: 1400,
        txQueueLength: 7,
        peer: { name: 'd2' },
      }),
  },
  {
    ip: 'link add br1 type bridge vlan_filtering 1 stp_state 1 forward_delay 300',
    netloom: (r) =>
      r.links.create({ name: 'br1', kind: 'bridge', bridge: { vlanFiltering: true, stpState: 1, forwardDelay: 300 } }),
  },
  {
    ip: 'link add x1 type vxlan id 7 local 10.0.0.1 remote 192.0.2.9 dstport 4789 nolearning',
    netloom: (r) =>
      r.links.create({
        name: 'x1',
        kind: 'vxlan',
        vxlan: { id: 7, local: '10.0.0.1', group: '192.0.2.9', port: 4789, learning: false },
      }),
  },
  {
    ip: 'link add link v1 name m1 type macvlan mode bridge',
    netloom: (r) => r.links.create({ name: 'm1', kind: 'macvlan', link: 'v1', macvlan: { mode: 'bridge' } }),
  },
  {
    ip: 'link set dev v0 mtu 1300',
    netloom: (r) => r.links.set('v0', { mtu: 1300 }),
  },
  {
    ip: 'link set dev v0 master br0',
    netloom: (r) => r.links.set('v0', { master: 'br0' }),
  },
  {
    ip: 'link set dev v0 nomaster',
    netloom: (r) => r.links.set('v0', { master: null }),
  },
  {
    ip: 'link set dev v1 down',
    netloom: (r) => r.links.set('v1', { up: false }),
  },
  {
    ip: 'link set dev v1 up',
    netloom: (r) => r.links.set('v1', { up: true }),
  },
  {
    ip: 'link set dev v0 group 7',
    netloom: (r) => r.links.set('v0', { group: 7 }),
  },
  {
    ip: 'link del dev m1',
    netloom: (r) => r.links.delete('m1'),
    differs: {
      '- attrs': BY_NAME,
      '- header.ifiIndex = 9': BY_NAME,
      '+ attrs.ifname = m1': BY_NAME,
      '+ header': BY_NAME,
    },
  },
  {
    ip: 'addr add 10.1.0.1/24 dev v0',
    netloom: (r) => r.addresses.add({ dev: 'v0', address: '10.1.0.1/24' }),
  },
  {
    ip: 'addr add 10.2.0.1/24 brd + dev v0 label v0:a',
    netloom: (r) => r.addresses.add({ dev: 'v0', address: '10.2.0.1/24', broadcast: 'auto', label: 'v0:a' }),
  },
  {
    ip: 'addr add 10.3.0.1 peer 10.3.0.2/30 dev v0 brd + scope link',
    netloom: (r) =>
      r.addresses.add({ dev: 'v0', address: '10.3.0.1', peer: '10.3.0.2/30', broadcast: 'auto', scope: 'link' }),
  },
  {
    ip: 'addr add 127.0.0.9/8 dev lo',
    netloom: (r) => r.addresses.add({ dev: 'lo', address: '127.0.0.9/8' }),
  },
  {
    ip: 'addr add 10.4.0.1/24 dev v0 valid_lft 600 preferred_lft 300',
    netloom: (r) => r.addresses.add({ dev: 'v0', address: '10.4.0.1/24', validLifetime: 600, preferredLifetime: 300 }),
  },
  {
    ip: 'addr add 10.5.0.1/24 dev v0 metric 9 noprefixroute',
    netloom: (r) => r.addresses.add({ dev: 'v0', address: '10.5.0.1/24', metric: 9, noPrefixRoute: true }),
  },
  {
    ip: 'addr add fd01::1/64 dev v0 nodad home',
    netloom: (r) => r.addresses.add({ dev: 'v0', address: 'fd01::1/64', noDad: true, home: true }),
  },
  {
    ip: 'addr add fd02::1 peer fd02::2 dev v0',
    netloom: (r) => r.addresses.add({ dev: 'v0', address: 'fd02::1', peer: 'fd02::2' }),
  },
  {
    ip: 'addr replace 10.1.0.1/24 dev v0',
    netloom: (r) => r.addresses.replace({ dev: 'v0', address: '10.1.0.1/24' }),
  },
  {
    ip: 'addr change fd01::1/64 dev v0 preferred_lft 100 valid_lft 200',
    netloom: (r) =>
      r.addresses.change({ dev: 'v0', address: 'fd01::1/64', preferredLifetime: 100, validLifetime: 200 }),
  },
  {
    ip: 'addr del 10.1.0.1/24 dev v0',
    netloom: (r) => r.addresses.delete({ dev: 'v0', address: '10.1.0.1/24' }),
  },
  {
    ip: 'route add 192.0.2.0/24 via 10.0.0.2',
    netloom: (r) => r.routes.add({ dst: '192.0.2.0/24', via: '10.0.0.2' }),
  },
  {
    ip: 'route add default via 10.0.0.2 dev v0 metric 9 proto static',
    netloom: (r) => r.routes.add({ dst: 'default', via: '10.0.0.2', dev: 'v0', metric: 9, protocol: 'static' }),
  },
  {
    ip: 'route add 198.51.100.0/24 dev v0 src 10.0.0.1',
    netloom: (r) => r.routes.add({ dst: '198.51.100.0/24', dev: 'v0', src: '10.0.0.1' }),
  },
  {
    ip: 'route add unreachable 198.18.0.0/16 metric 5',
    netloom: (r) => r.routes.add({ dst: '198.18.0.0/16', type: 'unreachable', metric: 5 }),
  },
  {
    ip: 'route add blackhole 198.19.0.0/16 table 1000',
    netloom: (r) => r.routes.add({ dst: '198.19.0.0/16', type: 'blackhole', table: 1000 }),
  },
  {
    ip: 'route add local 10.7.0.1 dev v0',
    netloom: (r) => r.routes.add({ dst: '10.7.0.1', type: 'local', dev: 'v0' }),
  },
  {
    ip: 'route add 10.8.0.0/24 via inet6 fd00::9 dev v0',
    netloom: (r) => r.routes.add({ dst: '10.8.0.0/24', via: 'fd00::9', dev: 'v0' }),
  },
  {
    ip: 'route add 10.9.0.0/24 via 203.0.113.1 dev v0 onlink',
    netloom: (r) => r.routes.add({ dst: '10.9.0.0/24', via: '203.0.113.1', dev: 'v0', onlink: true }),
  },
  {
    ip: 'route add 10.10.0.0/24 mtu 1400 advmss 1300 initcwnd 10 via 10.0.0.2',
    netloom: (r) =>
      r.routes.add({ dst: '10.10.0.0/24', mtu: 1400, metrics: { advmss: 1300, initcwnd: 10 }, via: '10.0.0.2' }),
  },
  {
    ip: 'route add 10.11.0.0/24 mtu lock 1400 congctl cubic via 10.0.0.2',
    netloom: (r) =>
      r.routes.add({ dst: '10.11.0.0/24', metrics: { mtu: 1400, lock: 4, ccAlgo: 'cubic' }, via: '10.0.0.2' }),
  },
  {
    ip: 'route add tos 0x10 10.12.0.0/24 via 10.0.0.2',
    netloom: (r) => r.routes.add({ dst: '10.12.0.0/24', tos: 16, via: '10.0.0.2' }),
  },
  {
    ip: 'route add 10.13.0.0/24 nexthop via 10.0.0.2 weight 3 nexthop via 10.0.0.3 dev v0',
    netloom: (r) =>
      r.routes.add({
        dst: '10.13.0.0/24',
        nexthops: [
          { via: '10.0.0.2', weight: 3 },
          { via: '10.0.0.3', dev: 'v0' },
        ],
      }),
  },
  {
    ip: 'route add 10.14.0.0/24 nhid 1',
    netloom: (r) => r.routes.add({ dst: '10.14.0.0/24', nexthopId: 1 }),
  },
  {
    ip: 'route add 10.15.0.0/24 realms 3/4 via 10.0.0.2',
    netloom: (r) => r.routes.add({ dst: '10.15.0.0/24', realms: { from: 3, to: 4 }, via: '10.0.0.2' }),
  },
  {
    ip: 'route add 10.16.0.0/24 encap mpls 100/200 ttl 9 via 10.0.0.2 dev v0',
    netloom: (r) =>
      r.routes.add({
        dst: '10.16.0.0/24',
        encap: { kind: 'mpls', labels: [100, 200], ttl: 9 },
        via: '10.0.0.2',
        dev: 'v0',
      }),
  },
  {
    ip: 'route add 10.17.0.0/24 encap ip id 42 dst 192.0.2.9 tos 0x10 ttl 64 key csum dev v0',
    netloom: (r) =>
      r.routes.add({
        dst: '10.17.0.0/24',
        encap: { kind: 'ip', id: 42n, dst: '192.0.2.9', tos: 16, ttl: 64, key: true, csum: true },
        dev: 'v0',
      }),
  },
  {
    ip: 'route add 2001:db8:1::/48 encap ip6 id 42 src fd00::1 dst fd00::9 tc 7 hoplimit 3 dev v0',
    netloom: (r) =>
      r.routes.add({
        dst: '2001:db8:1::/48',
        encap: { kind: 'ip6', id: 42n, src: 'fd00::1', dst: 'fd00::9', trafficClass: 7, hopLimit: 3 },
        dev: 'v0',
      }),
  },
  {
    ip: 'route add 2001:db8:2::/48 encap seg6 mode encap segs fc00::1,fc00::2 hmac 5 dev v0',
    netloom: (r) =>
      r.routes.add({
        dst: '2001:db8:2::/48',
        encap: { kind: 'seg6', mode: 'encap', segments: ['fc00::1', 'fc00::2'], hmac: 5 },
        dev: 'v0',
      }),
  },
  {
    ip: 'route add 2001:db8:3::/48 encap seg6 mode inline segs fc00::1 dev v0',
    netloom: (r) =>
      r.routes.add({
        dst: '2001:db8:3::/48',
        encap: { kind: 'seg6', mode: 'inline', segments: ['fc00::1'] },
        dev: 'v0',
      }),
  },
  {
    ip: 'route add 2001:db8:4::/48 encap seg6local action End.X nh6 fc00::5 dev v0',
    netloom: (r) =>
      r.routes.add({
        dst: '2001:db8:4::/48',
        encap: { kind: 'seg6local', action: 'End.X', nh6: 'fc00::5' },
        dev: 'v0',
      }),
  },
  {
    ip: 'route add 2001:db8:5::/48 encap seg6local action End.B6 srh segs fc00::5,fc00::6 dev v0',
    netloom: (r) =>
      r.routes.add({
        dst: '2001:db8:5::/48',
        encap: { kind: 'seg6local', action: 'End.B6', segments: ['fc00::5', 'fc00::6'] },
        dev: 'v0',
      }),
  },
  {
    ip: 'route add 2001:db8:6::/48 encap seg6local action End count dev v0',
    netloom: (r) =>
      r.routes.add({ dst: '2001:db8:6::/48', encap: { kind: 'seg6local', action: 'End', counters: true }, dev: 'v0' }),
  },
  {
    ip: 'route add 2001:db8:7::/48 via fd00::9 pref high expires 600',
    netloom: (r) => r.routes.add({ dst: '2001:db8:7::/48', via: 'fd00::9', preference: 'high', expires: 600 }),
  },
  {
    ip: 'route add 2001:db8:8::/48 nexthop via fd00::8 weight 2 nexthop via fd00::9 dev v0',
    netloom: (r) =>
      r.routes.add({
        dst: '2001:db8:8::/48',
        nexthops: [
          { via: 'fd00::8', weight: 2 },
          { via: 'fd00::9', dev: 'v0' },
        ],
      }),
  },
  {
    ip: 'route replace 192.0.2.0/24 via 10.0.0.3',
    netloom: (r) => r.routes.replace({ dst: '192.0.2.0/24', via: '10.0.0.3' }),
  },
  {
    ip: 'route append 192.0.2.0/24 via 10.0.0.4',
    netloom: (r) => r.routes.append({ dst: '192.0.2.0/24', via: '10.0.0.4' }),
  },
  {
    ip: 'route prepend 192.0.2.0/24 via 10.0.0.5',
    netloom: (r) => r.routes.prepend({ dst: '192.0.2.0/24', via: '10.0.0.5' }),
  },
  {
    ip: 'route change 192.0.2.0/24 via 10.0.0.6',
    netloom: (r) => r.routes.change({ dst: '192.0.2.0/24', via: '10.0.0.6' }),
  },
  {
    ip: 'route del 192.0.2.0/24 via 10.0.0.4',
    netloom: (r) => r.routes.delete({ dst: '192.0.2.0/24', via: '10.0.0.4' }),
  },
  {
    ip: 'rule add pref 50 from 10.0.0.0/8 to 10.1.0.0/16 iif v0 oif v1 table 100',
    netloom: (r) =>
      r.rules.add({ priority: 50, from: '10.0.0.0/8', to: '10.1.0.0/16', iif: 'v0', oif: 'v1', table: 100 }),
    differs: { '+ attrs.protocol = 3': BOOT },
  },
  {
    ip: 'rule add not pref 51 fwmark 0x7/0xf tos 0x10 table 1000',
    netloom: (r) => r.rules.add({ not: true, priority: 51, fwmark: 7, fwmask: 15, tos: 16, table: 1000 }),
    differs: { '+ attrs.protocol = 3': BOOT },
  },
  {
    ip: 'rule add pref 52 ipproto tcp sport 80 dport 1000-2000 uidrange 5-9 table main',
    netloom: (r) => r.rules.add({ priority: 52, ipProtocol: 6, sport: 80, dport: '1000-2000', uidRange: '5-9' }),
    differs: { '+ attrs.protocol = 3': BOOT },
  },
  {
    ip: 'rule add pref 53 table main suppress_prefixlength 0 suppress_ifgroup 7',
    netloom: (r) => r.rules.add({ priority: 53, table: 'main', suppressPrefixLength: 0, suppressIfgroup: 7 }),
    differs: { '+ attrs.protocol = 3': BOOT },
  },
  {
    ip: 'rule add pref 54 goto 60',
    netloom: (r) => r.rules.add({ priority: 54, goto: 60 }),
    differs: { '+ attrs.protocol = 3': BOOT },
  },
  {
    ip: 'rule add pref 55 prohibit',
    netloom: (r) => r.rules.add({ priority: 55, action: 'prohibit' }),
    differs: { '+ attrs.protocol = 3': BOOT },
  },
  {
    ip: 'rule add pref 56 nop',
    netloom: (r) => r.rules.add({ priority: 56, action: 'nop' }),
    differs: { '+ attrs.protocol = 3': BOOT },
  },
  {
    ip: 'rule add pref 57 l3mdev',
    netloom: (r) => r.rules.add({ priority: 57, l3mdev: true }),
    differs: { '+ attrs.protocol = 3': BOOT },
  },
  {
    ip: 'rule add pref 58 from 10.9.0.0/16 tun_id 9 protocol static table 7',
    netloom: (r) => r.rules.add({ priority: 58, from: '10.9.0.0/16', tunnelId: 9n, protocol: 4, table: 7 }),
  },
  {
    ip: 'rule add pref 59 realms 3/4 table 7',
    netloom: (r) => r.rules.add({ priority: 59, realms: { from: 3, to: 4 }, table: 7 }),
    differs: { '+ attrs.protocol = 3': BOOT },
  },
  {
    ip: 'rule del pref 50',
    netloom: (r) => r.rules.delete({ priority: 50 }),
  },
  {
    ip: 'neigh add 10.0.0.5 lladdr 02:00:00:00:00:05 dev v0',
    netloom: (r) => r.neighbours.add({ dst: '10.0.0.5', lladdr: '02:00:00:00:00:05', dev: 'v0' }),
  },
  {
    ip: 'neigh replace fd00::5 lladdr 02:00:00:00:00:05 dev v0 nud stale router extern_learn',
    netloom: (r) =>
      r.neighbours.replace({
        dst: 'fd00::5',
        lladdr: '02:00:00:00:00:05',
        dev: 'v0',
        state: 'stale',
        router: true,
        externallyLearned: true,
      }),
  },
  {
    ip: 'neigh change 10.0.0.5 lladdr 02:00:00:00:00:06 dev v0 protocol 77',
    netloom: (r) => r.neighbours.change({ dst: '10.0.0.5', lladdr: '02:00:00:00:00:06', dev: 'v0', protocol: 77 }),
  },
  {
    ip: 'neigh add 10.0.0.6 dev v0 use',
    netloom: (r) => r.neighbours.add({ dst: '10.0.0.6', dev: 'v0', use: true }),
  },
  {
    ip: 'neigh add proxy 10.0.0.7 dev v0',
    netloom: (r) => r.neighbours.add({ dst: '10.0.0.7', dev: 'v0', proxy: true }),
  },
  {
    ip: 'neigh del 10.0.0.5 dev v0',
    netloom: (r) => r.neighbours.delete({ dst: '10.0.0.5', dev: 'v0' }),
  },
  {
    ip: 'nexthop add id 20 via 10.0.0.8 dev v0',
    netloom: (r) => r.nexthops.add({ id: 20, via: '10.0.0.8', dev: 'v0' }),
  },
  {
    ip: 'nexthop add id 21 via fd00::8 dev v0 onlink',
    netloom: (r) => r.nexthops.add({ id: 21, via: 'fd00::8', dev: 'v0', onlink: true }),
  },
  {
    ip: 'nexthop add id 22 blackhole',
    netloom: (r) => r.nexthops.add({ id: 22, blackhole: true }),
  },
  {
    ip: 'nexthop add id 23 group 1,3/2',
    netloom: (r) => r.nexthops.add({ id: 23, group: [{ id: 1, weight: 3 }, { id: 2 }] }),
  },
  {
    ip: 'nexthop add id 24 group 1/2 type resilient buckets 16 idle_timer 60 unbalanced_timer 300',
    netloom: (r) =>
      r.nexthops.add({
        id: 24,
        group: [{ id: 1 }, { id: 2 }],
        resilient: { buckets: 16, idleTimer: 60, unbalancedTimer: 300 },
      }),
  },
  {
    ip: 'nexthop add id 25 via 192.0.2.9 fdb',
    netloom: (r) => r.nexthops.add({ id: 25, via: '192.0.2.9', fdb: true }),
  },
  {
    ip: 'nexthop replace id 20 via 10.0.0.9 dev v0',
    netloom: (r) => r.nexthops.replace({ id: 20, via: '10.0.0.9', dev: 'v0' }),
  },
  {
    ip: 'nexthop del id 22',
    netloom: (r) => r.nexthops.delete(22),
  },
];

/** The same of routes of MPLS, for `ip -f mpls`. */
export const MPLS_CONFIGURATIONS: readonly Configuration[] = [
  {
    ip: 'route add 100 via inet 10.0.0.9 dev v0',
    netloom: (r) => r.routes.add({ family: 'mpls', dst: '100', via: '10.0.0.9', dev: 'v0' }),
  },
  {
    ip: 'route replace 101 as 200/300 ttl-propagate disabled via inet6 fd00::9 dev v0',
    netloom: (r) =>
      r.routes.replace({ family: 'mpls', dst: '101', as: '200/300', ttlPropagate: false, via: 'fd00::9', dev: 'v0' }),
  },
  {
    ip: 'route add 102 nexthop via inet 10.0.0.9 as 400 dev v0 nexthop via inet 10.0.0.8 dev v0',
    netloom: (r) => {
      const nexthops = [
        { as: '400', via: '10.0.0.9', dev: 'v0' },
        { via: '10.0.0.8', dev: 'v0' },
      ];
      return r.routes.add({ family: 'mpls', dst: '102', nexthops });
    },
  },
  {
    ip: 'route delete 100',
    netloom: (r) => r.routes.delete({ family: 'mpls', dst: '100' }),
  },
];
