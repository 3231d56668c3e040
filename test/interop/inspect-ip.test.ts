import { describe, onTestFinished, test } from 'vitest';
import { inspectAddress, inspectLink, inspectNeighbour, inspectRoute, inspectRule } from '../../src/inspect/index.js';
import { create, type NetworkNamespace, delete as remove } from '../../src/netns/index.js';
import { FORMS, make, type Question, quiet, STATISTICS, same, tryToMake } from '../support/ip-oracle.js';
import { freshNetns, needs, runTool } from '../support/netns.js';

// What `netloom inspect` prints is equal to the byte to what `ip` prints of the same state.

const QUESTIONS: readonly Question[] = [
  { object: 'link', inspect: inspectLink },
  { object: 'link', inspect: inspectLink, words: ['up'] },
  { object: 'link', inspect: inspectLink, words: ['type', 'veth'] },
  { object: 'link', inspect: inspectLink, words: ['dev', 'lo'] },
  { object: 'addr', inspect: inspectAddress },
  { object: 'addr', inspect: inspectAddress, words: ['scope', 'host'] },
  { object: 'addr', inspect: inspectAddress, words: ['lo'] },
  { object: 'route', inspect: inspectRoute },
  { object: 'route', inspect: inspectRoute, words: ['table', 'all'] },
  { object: 'route', inspect: inspectRoute, words: ['table', 'local'] },
  { object: 'route', inspect: inspectRoute, words: ['dev', 'lo', 'table', 'all'] },
  { object: 'neigh', inspect: inspectNeighbour },
  { object: 'neigh', inspect: inspectNeighbour, words: ['nud', 'all'] },
  { object: 'rule', inspect: inspectRule },
];

async function sameEverywhere(namespace: NetworkNamespace, forms = FORMS): Promise<void> {
  for (const { flags, options } of forms)
    for (const question of QUESTIONS) await same(namespace, question, flags, options);
}

describe('inspect equals ip', () => {
  test('in a new namespace', async (context) => {
    needs(context, 'ip');
    const namespace = await freshNetns();
    await sameEverywhere(namespace, [...FORMS, ...STATISTICS]);
    make(namespace, 'link set lo up');
    await sameEverywhere(namespace, [...FORMS, ...STATISTICS]);
  });

  test('for a bridge with containers', async (context) => {
    needs(context, 'ip');
    const host = await freshNetns();
    const name = `inspect-${process.pid}`;
    const container = await create(name);
    onTestFinished(async () => {
      container.close();
      await remove(name);
    });
    quiet(host);
    make(
      host,
      `link set lo up
       link add br0 type bridge forward_delay 0
       addr add 172.18.0.1/16 brd + dev br0
       link set br0 up
       link add veth0 type veth peer name eth0 netns ${name}
       link set veth0 master br0
       link set veth0 up
       link set veth0 type bridge_slave hairpin on isolated on group_fwd_mask 0x4018
       link add v0 group 7 type veth peer name v1
       link set v0 alias a-pair
       link property add dev v0 altname an-alternative-name altname v0alt
       link set v1 up mtu 1400
       link set v1 arp off`,
    );
    make(
      container,
      'link set lo up\naddr add 172.18.0.10/16 dev eth0\nlink set eth0 up\nroute add default via 172.18.0.1',
    );
    await sameEverywhere(host);
    await sameEverywhere(container);
    const words = (...more: string[]): Question => ({ object: 'link', inspect: inspectLink, words: more });
    for (const { flags, options } of FORMS) {
      await same(host, words('master', 'br0'), flags, options);
      await same(host, words('type', 'bridge_slave'), flags, options);
      await same(host, words('group', '7'), flags, options);
      await same(host, words('nomaster'), flags, options);
      await same(host, words('dev', 'an-alternative-name'), flags, options);
    }
  });

  test('for addresses of all sorts', async (context) => {
    needs(context, 'ip');
    const namespace = await freshNetns();
    quiet(namespace);
    make(
      namespace,
      `link set lo up
       link add v0 type veth peer name v1
       link set v0 up
       link set v1 up
       addr add 10.0.0.1/24 brd + dev v0 label v0:one
       addr add 10.0.0.2/24 dev v0
       addr add 10.1.0.1 peer 10.1.0.2/30 dev v0
       addr add 10.2.0.1/24 dev v0 scope link metric 77
       addr add 10.3.0.1/24 dev v0 valid_lft 100000 preferred_lft 50000 noprefixroute
       addr add 10.4.0.1/24 dev v0 scope 42
       addr add 2001:db8::1/64 dev v0 nodad
       addr add 2001:db8::2/64 dev v0 nodad valid_lft 100000 preferred_lft 0
       addr add 2001:db8::3 peer 2001:db8::4/128 dev v0 nodad
       addr add 2001:db8:0:1::1/64 dev v1 nodad mngtmpaddr noprefixroute
       addr add fe80::1/64 dev v1 scope link nodad`,
    );
    await sameEverywhere(namespace);
  });

  test('for routes of all sorts', async (context) => {
    needs(context, 'ip');
    const namespace = await freshNetns();
    quiet(namespace);
    make(
      namespace,
      `link set lo up
       link add v0 type veth peer name v1
       link set v0 up
       link set v1 up
       addr add 10.0.0.1/24 dev v0
       addr add 2001:db8::1/64 dev v0 nodad
       route add default via 10.0.0.2
       route add default via 10.0.0.3 metric 50 proto static
       route add 10.5.0.0/16 via 10.0.0.2 src 10.0.0.1 mtu 1300 advmss 1200 rto_min 1s initcwnd 20 hoplimit 5
       route add 10.6.0.0/16 dev v0 scope link proto dhcp mtu lock 1400 rtt 250 rttvar 2s features ecn congctl cubic
       route add 10.7.0.1 dev v0 realms 5/7
       route add 10.8.0.0/16 nexthop via 10.0.0.2 weight 3 nexthop via 10.0.0.3 dev v0 onlink
       route add 10.9.0.0/16 via inet6 2001:db8::9
       route add blackhole 10.10.0.0/16
       route add unreachable 10.11.0.0/16 metric 9
       route add prohibit 10.12.0.0/16 table 77
       route add throw 10.13.0.0/16 table 1000
       route add local 10.14.0.1 dev v0
       route add 10.15.0.0/16 via 10.0.0.2 tos 0x10
       route add default via 2001:db8::2
       route add 2001:db8:5::/48 via 2001:db8::2 metric 5 pref high
       route add 2001:db8:6::/48 dev v0 expires 100000
       route add 2001:db8:7::/48 nexthop via 2001:db8::2 weight 2 nexthop via 2001:db8::3
       route add blackhole 2001:db8:8::/48
       route add unreachable 2001:db8:9::/48 table 77
       route add ::/1 dev v1`,
    );
    await sameEverywhere(namespace);
    make(namespace, 'link set v1 down');
    await sameEverywhere(namespace);
    const words = (...more: string[]): Question => ({ object: 'route', inspect: inspectRoute, words: more });
    for (const { flags, options } of FORMS.filter(({ flags: [first] }) => first !== '-br')) {
      for (const more of [
        ['dev', 'v0'],
        ['proto', 'static'],
        ['table', '77'],
        ['table', '1000'],
        ['scope', 'link'],
        ['metric', '50'],
      ]) {
        await same(namespace, words(...more), flags, options);
      }
    }
  });

  test('for neighbours and rules of all sorts', async (context) => {
    needs(context, 'ip');
    const namespace = await freshNetns();
    quiet(namespace);
    make(
      namespace,
      `link set lo up
       link add v0 type veth peer name v1
       link set v0 up
       link set v1 up
       addr add 10.0.0.1/24 dev v0
       neigh add 10.0.0.5 lladdr 02:00:00:00:00:05 dev v0
       neigh add 10.0.0.6 lladdr 02:00:00:00:00:06 dev v0 nud stale extern_learn
       neigh add 10.0.0.7 lladdr 02:00:00:00:00:07 dev v0 nud noarp
       neigh add 10.0.0.8 lladdr 02:00:00:00:00:08 dev v0 nud permanent proto static
       neigh add fe80::5 lladdr 02:00:00:00:00:05 dev v1 nud reachable router
       neigh add proxy 10.0.0.9 dev v0
       rule add from 10.0.0.0/8 table 100
       rule add to 10.1.0.0/16 iif v0 oif nobody lookup 200 pref 30
       rule add not from 10.2.0.1 fwmark 7/15 goto 32766 pref 40
       rule add fwmark 0x10 blackhole pref 50
       rule add tos 0x10 prohibit pref 60
       rule add ipproto tcp sport 80 dport 1000-2000 unreachable pref 70
       rule add uidrange 0-0 lookup main suppress_prefixlength 0 pref 80
       rule add from all lookup main suppress_ifgroup 5 realms 3/4 pref 90
       rule add goto 40000 pref 95
       rule add nop pref 96`,
    );
    runTool(namespace, 'ip', '-6 rule add from fd00::/8 table 100 protocol static'.split(' '));
    runTool(namespace, 'ip', '-6 rule add to 2001:db8::1 lookup local'.split(' '));
    await sameEverywhere(namespace);
    const neighbours = (...words: string[]): Question => ({ object: 'neigh', inspect: inspectNeighbour, words });
    for (const { flags, options } of FORMS) {
      for (const words of [['dev', 'v0'], ['proxy'], ['nud', 'permanent', 'nud', 'stale'], ['proto', 'static']]) {
        await same(namespace, neighbours(...words), flags, options);
      }
      for (const words of [
        ['pref', '50'],
        ['table', 'main'],
        ['iif', 'v0'],
      ]) {
        await same(namespace, { object: 'rule', inspect: inspectRule, words }, flags, options);
      }
    }
  });

  test('for the kinds of links this kernel has', async (context) => {
    needs(context, 'ip');
    const namespace = await freshNetns();
    quiet(namespace);
    const kinds = [
      'add d0 type dummy',
      'add i0 type ifb',
      'add x0 type vxlan id 5 dstport 4789 local 10.0.0.1 remote 10.0.0.2 ttl 5 tos 8 nolearning',
      'add x1 type vxlan id 6 dstport 4790 group 239.0.0.1 dev v0 ttl inherit l2miss l3miss ageing 100 maxaddress 50',
      'add x2 type vxlan external dstport 4791 gbp noudpcsum udp6zerocsumtx',
      'add x3 type vxlan id 7 dstport 4792 remote fd00::2 local fd00::1 flowlabel 0x123 df set srcport 1000 2000',
      'add link v0 name m0 type macvlan mode bridge bcqueuelen 500',
      'add link v0 name m1 type macvlan mode source macaddr add 02:00:00:00:00:01',
      'add link v0 name m2 type macvtap mode vepa',
      'add link v0 name l0 type vlan id 5',
      'add b1 type bridge stp_state 1 priority 100 ageing_time 5000 mcast_snooping 0 group_fwd_mask 8 hello_time 300',
      'add f0 type vrf table 10',
      'set v0 promisc on allmulticast on',
    ];
    tryToMake(
      namespace,
      ['add v0 type veth peer name v1', ...kinds].map((words) => `link ${words}`),
    );
    await sameEverywhere(namespace);
  });
});
