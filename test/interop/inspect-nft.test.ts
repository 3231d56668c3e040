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
table inet bound { chain a { tcp dport 22 jump { ip saddr 10.0.0.0/8 accept; drop; }; }; }
table arp a { chain c { type filter hook input priority filter; arp operation request arp saddr ip 10.0.0.1 drop; }; }`,
  ],
  [
    'options, extension headers, fields that share bytes',
    `table inet odd {
  set dscps { typeof ip dscp; elements = { cs1, af21 } }
  set raws { typeof ip saddr . @ih,32,32; elements = { 10.1.2.3 . 0x14 } }
  set marked { typeof ip saddr . meta mark; flags interval; elements = { 10.1.2.0/24 . 0x7-0x100 } }
  set names { type ifname; flags interval; elements = { "lo", "wl*" } }
  set flagged { type tcp_flag; elements = { syn | ack, syn, fin | ack } }
  map hops { typeof numgen inc mod 2 : ip daddr; elements = { 0 : 10.0.0.8, 1 : 10.0.0.9 } }
  chain look {
    tcp option maxseg size 1400-1460 tcp option sack2 left 7 counter
    tcp option 99 exists tcp option timestamp tsecr != 5
    frag more-fragments 1 frag frag-off 7 rt type 4 srh tag 9
    exthdr hbh exists mh type home-test
    ip option rr exists
    sctp chunk data tsn 77
    ip6 flowlabel 0x12345 ip6 dscp @dscps
    ip dscp vmap { cs1 : accept, af11 : drop }
    ip version . ip hdrlength { 4 . 5 }
    icmp type { echo-request, echo-reply } icmp id 7 icmp sequence 9
    tcp flags == syn | ack tcp flags @flagged
    ip saddr . meta mark @marked iifname @names drop
    ct original ip saddr 10.7.0.0/16 ct status ! dnat
    vlan id 7 vlan pcp 3 ether saddr 02:00:00:00:00:07
    @th,4,12 0x77 @nh,40,8 & 0x7 == 0x3
  }
  chain change {
    ip dscp set af41 ip ttl set 9
    ip6 flowlabel set 77
    tcp option maxseg size set rt mtu reset tcp option sack-perm
    ct zone set 7 ct mark set ct mark & 0xff00 | 0x17
    meter slow size 99 { ip saddr . tcp dport timeout 7s limit rate over 9/minute }
  }
}
table ip kinds {
  ct helper ftp { type "ftp" protocol tcp; l3proto ip; }
  synproxy guard { mss 1460; wscale 7; timestamp; }
  map pairs { type ipv4_addr : interval ipv4_addr . inet_service; flags interval; elements = { 10.0.0.0/8 : 10.7.0.1-10.7.0.9 . 80-90 } }
  chain c { type nat hook prerouting priority dstnat - 7; meta l4proto tcp dnat ip to ip saddr map @pairs; ct helper set "ftp"; }
}`,
  ],
  [
    'rules that are alike but for a place or two',
    `table inet alike {
  chain web { counter packets 1 bytes 2 accept comment "one"; counter packets 0 bytes 0 accept comment "two"; counter packets 70000000000 bytes 9000000000000 accept; }
  chain input {
    type filter hook input priority filter;
    ip saddr 10.0.0.1 tcp dport 22 counter packets 3 bytes 4 accept
    ip saddr 10.0.0.2 tcp dport 65535 counter packets 5 bytes 0 accept comment "last"
    ip saddr 255.255.255.255 tcp dport 0 counter accept
    ip6 saddr fd00::1 udp sport 53 drop
    ip6 saddr ::ffff:10.0.0.1 udp sport 54 drop
    ip6 saddr :: udp sport 55 drop
    ip saddr 10.1.0.0/16 ip ttl 7
    ip saddr 10.2.0.0/16 ip ttl 255
    ip saddr != 10.3.0.0/16 ip ttl 255
    ip saddr != 10.4.0.0/16 ip ttl 0
    iif "lo" accept
    iif "lo" counter accept
    iif "lo" counter packets 1 bytes 1 accept
    iifname "eth0" jump web
    iifname "eth1" jump web
    iifname "wl*" jump web
    iifname "et*" jump web
    meta mark 0x1 ct mark 0x2
    meta mark 0xdeadbeef ct mark 0x0
    meta skuid 0 limit rate 5/second
    meta skuid 4294967295 limit rate 5/second
    tcp flags == syn
    tcp flags == syn | ack
    tcp flags == 0x0
    ct state new
    ct state established
    ip dscp cs1
    ip dscp 0x17
    ether saddr 02:00:00:00:00:01
    ether saddr ff:ff:ff:ff:ff:ff
    icmp type echo-request
    icmp type 77
    meta pkttype broadcast
    meta pkttype multicast
    tcp dport 22 jump { ip saddr 10.0.0.1 accept; ip saddr 10.0.0.2 accept; ip saddr 10.0.0.3 accept; }
    tcp dport 23 jump { ip saddr 10.0.0.1 accept; }
    tcp dport 24 jump { ip saddr 10.0.0.2 accept; }
    tcp dport { 1, 2 } ip saddr 10.0.0.1
    tcp dport { 3, 4 } ip saddr 10.0.0.2
  }
}
table ip6 alike { chain c { ip6 saddr fd00::1 counter; ip6 saddr fd00::2 counter packets 1 bytes 1; }; }
table arp alike { chain c { arp saddr ip 10.0.0.1 drop; arp saddr ip 10.0.0.2 drop; }; }`,
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
  const jsonState = /"expires": [0-9]+/g;
  const json = (...flags: string[]): string => list('-j', ...flags).replace(jsonState, '');
  expect((await inspectNft({ netns, json: true })).replace(jsonState, '')).toBe(json());
  expect((await inspectNft({ netns, json: true, stateless: true })).replace(jsonState, '')).toBe(json('-s'));
});

test('what iptables wrote is shown as nft shows it', async (context) => {
  needs(context, 'iptables', 'nft');
  const namespace = await freshNetns();
  for (const line of iptablesRules) runTool(namespace, 'iptables', line.split(' '));
  const netns = { fd: namespace.fd };
  expect(await inspectNft({ netns })).toBe(runTool(namespace, 'nft', ['list', 'ruleset']));
  expect(await inspectNft({ netns, json: true })).toBe(runTool(namespace, 'nft', ['-j', 'list', 'ruleset']));
});

const iptablesRules = [
  '-t nat -A POSTROUTING -s 172.18.0.0/16 ! -o br0 -j MASQUERADE',
  '-t nat -A PREROUTING -d 172.16.0.2 -p tcp -m tcp --dport 5000 -j DNAT --to-destination 172.18.0.10:5000',
  '-t nat -A OUTPUT -d 172.16.0.2 -p tcp -m tcp --dport 5000 -j DNAT --to-destination 172.18.0.10:5000',
  '-t nat -A PREROUTING -m addrtype --dst-type LOCAL -j ACCEPT',
  '-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT',
  '-A FORWARD -i br0 -m comment --comment words -j ACCEPT',
  '-A FORWARD -p icmp -m icmp --icmp-type echo-request -j LOG --log-prefix ping',
  '-A FORWARD -m length --length 100:200 -m pkttype --pkt-type multicast -m ttl --ttl-gt 7',
  '-A FORWARD -m statistic --mode random --probability 0.25 -m iprange --src-range 10.0.0.7-10.0.0.77',
  '-A FORWARD -m hashlimit --hashlimit-name h --hashlimit-mode srcip --hashlimit-above 7/min --hashlimit-burst 9',
  '-A FORWARD -m connbytes --connbytes 700:900 --connbytes-dir both --connbytes-mode packets -m cpu --cpu 7',
  '-A OUTPUT -m owner --uid-owner 77 -p tcp -m tcpmss --mss 700:900',
  '-t mangle -A FORWARD -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --clamp-mss-to-pmtu',
  '-t mangle -A FORWARD -j DSCP --set-dscp 0x17',
  '-t mangle -A FORWARD -j CONNMARK --set-xmark 0x7/0x17',
  '-t mangle -A POSTROUTING -j CLASSIFY --set-class 7:17',
  '-t raw -A PREROUTING -m rpfilter --loose -j CT --notrack',
];

test('one table is shown alone, and one that is not there is an error', async () => {
  const namespace = await freshNetns();
  runTool(namespace, 'nft', ['-f', '-'], 'table ip a { }\ntable ip b { }\n');
  const netns = { fd: namespace.fd };
  expect(await inspectNft({ netns, family: 'ip', table: 'b' })).toBe('table ip b {\n}\n');
  await expect(inspectNft({ netns, family: 'ip', table: 'c' })).rejects.toThrow('there is no table ip c');
});
