import { expect, test } from 'vitest';
import { inspectNft } from '../../src/inspect/index.js';
import { freshNetns, needs, runTool } from '../support/netns.js';

const rulesets: readonly (readonly [name: string, text: string])[] = [
  [
    'a filter for both families',
    `table inet filter {
  comment "a comment"
  counter seen { comment "c"; packets 3 bytes 400 }
  quota week { over 25 mbytes used 10 kbytes }
  limit slow { rate 400/minute burst 7 packets }
  set blocked { type ipv4_addr; flags interval,timeout; timeout 1h; elements = { 10.0.0.0/8, 192.168.1.1 timeout 10m } }
  set services { type inet_proto . inet_service; elements = { tcp . 22, udp . 53 } }
  map jumps { type iface_index : verdict; elements = { "lo" : accept } }
  chain web { tcp dport { 80, 443, 8000-8080 } counter packets 1 bytes 2 accept; }
  chain input {
    type filter hook input priority filter; policy drop;
    ct state vmap { established : accept, related : accept, invalid : drop }
    iif vmap @jumps
    ip saddr @blocked counter name "seen" drop
    meta l4proto . th dport @services accept
    ip protocol icmp icmp type { echo-request, time-exceeded } limit rate 5/second accept
    ip6 nexthdr ipv6-icmp icmpv6 type nd-neighbor-solicit accept
    tcp flags & (fin | syn) == (fin | syn) drop
    tcp flags syn / fin,syn,rst,ack ct state new jump web
    ip dscp { cs1, af11 } meta mark set 0x10
    meta mark & 0xff == 0x1 ct mark set meta mark
    ip saddr 10.1.2.3 ip daddr != 10.1.2.0/24 udp sport 1000-2000 log prefix "odd: " group 2 drop
    meta skuid 1000 meta length 100-200 reject with icmpx host-unreachable
    ether saddr 00:11:22:33:44:55 ip ttl > 5 accept
    ip version 4 ip hdrlength 5 tcp doff 5 accept comment "odd fields"
    reject
  }
  chain last { type filter hook input priority 7; }
  chain first { type filter hook prerouting priority -305; policy accept; }
}`,
  ],
  [
    'address translation',
    `table ip nat {
  map forwards { type inet_service : ipv4_addr . inet_service; elements = { 80 : 10.0.0.1 . 8080 } }
  chain pre {
    type nat hook prerouting priority dstnat; policy accept;
    dnat ip to tcp dport map @forwards
    tcp dport 22 dnat to 10.0.0.5:2222 persistent
    udp dport 53 redirect to :5353
    dnat to ip saddr map { 10.0.0.1 : 10.0.0.2, 10.0.1.0-10.0.1.9 : 10.0.1.1 }
  }
  chain post {
    type nat hook postrouting priority srcnat; policy accept;
    oifname "eth*" masquerade random,persistent
    ip saddr 10.0.0.0/8 snat to 192.0.2.1-192.0.2.9
    tcp dport 80 snat to 192.0.2.1:1000-2000
  }
}
table ip6 nat6 {
  chain pre {
    type nat hook prerouting priority dstnat;
    ip6 daddr 2001:db8::1 tcp dport 80 dnat to [2001:db8::2]:8080
    ip6 saddr fe80::/10 icmpv6 type echo-request accept
  }
}
table inet both { chain post { type nat hook postrouting priority srcnat; meta nfproto ipv4 snat ip to 192.0.2.1; }; }`,
  ],
  [
    'dynamic sets and bridges',
    `table ip dyn {
  set seen { type ipv4_addr; size 65535; flags dynamic,timeout; timeout 30s; }
  chain c {
    add @seen { ip saddr timeout 10s counter }
    update @seen { ip daddr limit rate 10/second }
    ip saddr @seen numgen inc mod 2 0 accept
    meta mark set jhash ip saddr . ip daddr mod 16 seed 0xdeadbeef
    fib saddr . iif oif missing drop
    notrack
  }
}
table bridge br {
  chain c { type filter hook forward priority filter; ether type arp arp operation request accept; ether type ip ip saddr 10.0.0.1 drop; }
}
table arp a { chain c { type filter hook input priority filter; arp operation request arp saddr ip 10.0.0.1 drop; }; }`,
  ],
];

test.each(rulesets)('%s: written by nft, listed by us to the byte', async (_name, text) => {
  const namespace = await freshNetns();
  runTool(namespace, 'ip', ['link', 'set', 'lo', 'up']);
  runTool(namespace, 'nft', ['-f', '-'], text);
  const netns = { fd: namespace.fd };
  const state = /expires [0-9a-z]+/g; // ticks
  const list = (...flags: string[]): string =>
    runTool(namespace, 'nft', [...flags, 'list', 'ruleset']).replace(state, '');
  expect((await inspectNft({ netns })).replace(state, '')).toBe(list());
  expect((await inspectNft({ netns, handles: true })).replace(state, '')).toBe(list('-a'));
  expect(await inspectNft({ netns, stateless: true })).toBe(list('-s'));
});

test('what iptables wrote is shown as nft shows it', async (context) => {
  needs(context, 'iptables', 'nft');
  const namespace = await freshNetns();
  for (const line of iptablesRules) runTool(namespace, 'iptables', line.split(' '));
  expect(await inspectNft({ netns: { fd: namespace.fd } })).toBe(runTool(namespace, 'nft', ['list', 'ruleset']));
});

const iptablesRules = [
  '-t nat -A POSTROUTING -s 172.18.0.0/16 ! -o br0 -j MASQUERADE',
  '-t nat -A PREROUTING -d 172.16.0.2 -p tcp -m tcp --dport 5000 -j DNAT --to-destination 172.18.0.10:5000',
  '-t nat -A OUTPUT -d 172.16.0.2 -p tcp -m tcp --dport 5000 -j DNAT --to-destination 172.18.0.10:5000',
  '-t nat -A PREROUTING -m addrtype --dst-type LOCAL -j ACCEPT',
  '-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT',
  '-A FORWARD -i br0 -m comment --comment words -j ACCEPT',
  '-A FORWARD -p icmp -m icmp --icmp-type echo-request -j LOG --log-prefix ping',
];

test('one table is shown alone, and one that is not there is an error', async () => {
  const namespace = await freshNetns();
  runTool(namespace, 'nft', ['-f', '-'], 'table ip a { }\ntable ip b { }\n');
  const netns = { fd: namespace.fd };
  expect(await inspectNft({ netns, family: 'ip', table: 'b' })).toBe('table ip b {\n}\n');
  await expect(inspectNft({ netns, family: 'ip', table: 'c' })).rejects.toThrow('there is no table ip c');
});
