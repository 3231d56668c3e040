import { expect, test } from 'vitest';
import { IncompatibleTableError, inspectIptables } from '../../src/inspect/index.js';
import { freshNetns, needs, runTool } from '../support/netns.js';

const TABLES = ['filter', 'nat', 'mangle', 'raw', 'security'];

test.each(TABLES)('table %s of a fresh namespace has its built-in chains', async (table) => {
  const namespace = await freshNetns();
  const netns = { fd: namespace.fd };
  expect(await inspectIptables({ netns, table })).toBe(runTool(namespace, 'iptables', ['-t', table, '-S']));
});

const rules: readonly (readonly [table: string, rule: string])[] = [
  ['nat', '-A POSTROUTING -s 172.18.0.0/16 ! -o br0 -j MASQUERADE'],
  ['nat', '-A PREROUTING -d 172.16.0.2 -p tcp -m tcp --dport 5000 -j DNAT --to-destination 172.18.0.10:5000'],
  [
    'nat',
    '-A OUTPUT -p udp -m udp --sport 1:100 ! --dport 53 -j DNAT --to-destination 10.0.0.1-10.0.0.9:80-90 --random',
  ],
  ['nat', '-A PREROUTING -m addrtype ! --src-type LOCAL,UNICAST --dst-type LOCAL --limit-iface-in -j ACCEPT'],
  ['nat', '-A POSTROUTING -s 10.0.0.0/8 -p tcp -j SNAT --to-source 192.0.2.1:1000-2000 --persistent'],
  ['nat', '-A PREROUTING -p tcp -m tcp --dport 80 -j REDIRECT --to-ports 8080-8090'],
  ['nat', '-A POSTROUTING -p tcp -j MASQUERADE --to-ports 1024-65535 --random-fully'],
  ['filter', '-P FORWARD DROP'],
  ['filter', '-N user'],
  ['filter', '-N another'],
  ['filter', '-A INPUT -i lo -j ACCEPT'],
  ['filter', '-A INPUT ! -s 10.1.2.3 -d 10.0.0.0/255.0.255.0 -i eth+ -j user'],
  ['filter', '-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT'],
  ['filter', '-A FORWARD -m state --state NEW,INVALID -j another'],
  ['filter', '-A FORWARD -m conntrack ! --ctstate NEW --ctproto 6 --ctorigdst 10.0.0.0/8 --ctdir REPLY -g user'],
  ['filter', '-A user -p tcp -m tcp --tcp-flags SYN,ACK,FIN SYN -j RETURN'],
  ['filter', '-A user -p tcp -m tcp ! --tcp-flags SYN SYN --sport 99 -j DROP'],
  ['filter', '-A user -p icmp -m icmp --icmp-type 3/1 -j REJECT --reject-with icmp-host-prohibited'],
  ['filter', '-A user -p gre -j REJECT'],
  ['filter', '-A user ! -p udp -m comment --comment plain -j LOG --log-prefix say --log-level 6 --log-uid'],
  ['filter', '-A user -p tcp -m multiport --dports 80,443,8000:8080 -m limit --limit 5/min --limit-burst 9 -j ACCEPT'],
  ['filter', '-A user -m mac --mac-source 00:11:22:33:44:55 -m mark --mark 0x1/0xff -f -j ACCEPT'],
  ['mangle', '-A PREROUTING -m mark ! --mark 0x5 -j MARK --set-xmark 0x1/0xf'],
];

test('every rule is shown as iptables shows it', async (context) => {
  needs(context, 'iptables');
  const namespace = await freshNetns();
  for (const [table, rule] of rules) runTool(namespace, 'iptables', ['-t', table, ...rule.split(' ')]);
  for (const table of TABLES) {
    expect(await inspectIptables({ netns: { fd: namespace.fd }, table })).toBe(
      runTool(namespace, 'iptables', ['-t', table, '-S']),
    );
  }
});

test('rules of IPv6 are shown as ip6tables shows them', async (context) => {
  needs(context, 'ip6tables');
  const namespace = await freshNetns();
  for (const rule of [
    '-A INPUT -s fe80::/10 -p udp -m udp --dport 546 -j ACCEPT',
    '-A INPUT -p ipv6-icmp -m icmp6 --icmpv6-type 135 -j ACCEPT',
    '-A FORWARD -d 2001:db8::1 -j REJECT --reject-with icmp6-adm-prohibited',
    '-t nat -A PREROUTING -p tcp -m tcp --dport 80 -j DNAT --to-destination [2001:db8::2]:8080',
    '-t nat -A POSTROUTING -s 2001:db8::/64 -j MASQUERADE',
  ]) {
    runTool(namespace, 'ip6tables', rule.split(' '));
  }
  for (const table of ['filter', 'nat']) {
    const ours = await inspectIptables({ netns: { fd: namespace.fd }, table, family: 'ip6' });
    expect(ours).toBe(runTool(namespace, 'ip6tables', ['-t', table, '-S']));
  }
});

test('a comment of several words is quoted', async () => {
  const namespace = await freshNetns();
  runTool(namespace, 'iptables', ['-A', 'INPUT', '-m', 'comment', '--comment', 'it\'s "two" words', '-j', 'ACCEPT']);
  expect(await inspectIptables({ netns: { fd: namespace.fd } })).toBe(runTool(namespace, 'iptables', ['-S']));
});

test('tables of other names do not matter', async () => {
  const namespace = await freshNetns();
  runTool(
    namespace,
    'nft',
    ['-f', '-'],
    'table ip own { chain input { type filter hook input priority 0; ct state new drop; }; }',
  );
  expect(await inspectIptables({ netns: { fd: namespace.fd } })).toBe(runTool(namespace, 'iptables', ['-S']));
});

test('a native rule in a table of that name is an error that says which', async () => {
  const namespace = await freshNetns();
  runTool(
    namespace,
    'nft',
    ['-f', '-'],
    'table ip filter { chain FORWARD { type filter hook forward priority 0; ct state new drop; }; }',
  );
  expect(() => runTool(namespace, 'iptables', ['-S'])).toThrow(/incompatible/);
  const failure = await inspectIptables({ netns: { fd: namespace.fd } }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(IncompatibleTableError);
  expect((failure as Error).message).toContain(
    "table `filter' is incompatible, use 'nft' tool: rule 2 of chain FORWARD",
  );
});

test('a base chain that is not one of iptables is passed over, with a word about it', async () => {
  const namespace = await freshNetns();
  runTool(namespace, 'iptables', ['-A', 'INPUT', '-j', 'ACCEPT']);
  runTool(namespace, 'nft', ['add', 'chain', 'ip', 'filter', 'odd', '{ type filter hook input priority 7; }']);
  expect(await inspectIptables({ netns: { fd: namespace.fd } })).toBe(runTool(namespace, 'iptables', ['-S']));
});
