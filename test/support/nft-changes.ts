// Changes of every kind that `nft monitor` tells of, one transaction each, in nft's language.

/** Tables and chains: made, changed, renamed, flushed, deleted. */
export const TABLES_AND_CHAINS: readonly string[] = [
  'add table ip t',
  'create table ip6 six',
  'add table inet asleep { flags dormant; comment "hello"; }',
  'add table inet asleep',
  'add table netdev n',
  'add chain ip t c { type filter hook input priority 0; }',
  'create chain ip t last { type nat hook postrouting priority srcnat + 5; policy accept; comment "words"; }',
  'add chain ip t jumped',
  'add chain ip t c { policy drop; }',
  'add chain netdev n in { type filter hook ingress device lo priority -150; }',
  'rename chain ip t jumped landed',
  'delete chain ip t last',
  'add table arp a\nadd chain arp a o { type filter hook output priority 3; }\nadd table bridge b\nadd chain bridge b f { type filter hook forward priority filter; }',
  'delete table arp a',
  'flush table ip t',
];

/** Rules, with sets and maps of their own. */
export const RULES: readonly string[] = [
  'add rule ip t c tcp dport 22 accept',
  'add rule ip t c tcp dport { 443, 80, 22, 8080 } counter accept comment "web"',
  'insert rule ip t c tcp dport { 9, 1-3, 5-7 } drop',
  'add rule ip t c ip saddr { 10.0.0.0/8, 192.168.1.7, 172.16.0.1-172.16.0.9 } accept',
  'add rule ip t c ip saddr . tcp dport { 1.2.3.4 . 5-7, 10.0.0.0/8 . 9 } accept',
  'add rule ip t c meta mark { 7, 1-3, 0xff00 } ct state vmap { established : accept, invalid : drop, new : jump landed }',
  'add rule ip t c ip dscp { cs1, af11 } ip daddr != { 1.1.1.1, 1.0.0.1 } return',
  'add rule ip t c tcp dport vmap { 1-7 : accept, 9 : goto landed }',
  'add rule ip t c iifname { "lo", "eth*" } iif "lo" log prefix "hey " level debug',
  'insert rule ip t c index 1 udp sport 53 accept',
  'add rule ip t c index 2 udp sport 54 accept',
  'insert rule ip t c position 1000 accept',
  'add rule ip t landed meta mark set ip saddr map { 1.2.3.4 : 7, 10.0.0.0/8 : 9 }',
  'add rule ip t landed limit rate 5/minute burst 7 packets reject with icmp host-unreachable',
  'add chain ip6 six c\nadd rule ip6 six c ip6 saddr { fe80::/10, ::1-::5 } icmpv6 type { nd-router-advert, 1-3 } accept',
  'add table ip nat\nadd chain ip nat pre { type nat hook prerouting priority dstnat; }\nadd rule ip nat pre dnat to tcp dport map { 80 : 10.0.0.1, 81-90 : 10.0.0.2 }',
];

/** Named sets and maps, and their elements. */
export const SETS: readonly string[] = [
  'add set ip t plain { type ipv4_addr; comment "some"; }',
  'add element ip t plain { 10.0.0.1, 10.0.0.9, 10.0.0.2 }',
  'delete element ip t plain { 10.0.0.9 }',
  'create element ip t plain { 10.0.0.7 comment "seven" }',
  'add set ip t ranges { type ipv4_addr; flags interval; auto-merge; elements = { 1.2.3.4, 10.0.0.0/8, 192.168.1.1-192.168.1.9 } }',
  'add element ip t ranges { 11.0.0.0/8, 255.0.0.0/8, 1.2.3.5-1.2.3.6 }',
  'delete element ip t ranges { 192.168.1.1-192.168.1.9 }',
  'add set ip6 six far { type ipv6_addr; flags interval; elements = { fe80::/10, fd00::1-fd00::9, 2001:db8::7 } }',
  'add set inet asleep ports { type inet_service; flags interval, constant; elements = { 22, 80-90, 65000-65535 } }',
  'add set ip t marks { type mark; flags interval; elements = { 1-9, 0x100 } }',
  'add set ip t names { type ifname; flags interval; elements = { "eth*", "lo" } }',
  'add set ip t pairs { type inet_proto . inet_service; size 99; elements = { tcp . 22, udp . 53 } }',
  'add element ip t pairs { tcp . 80, tcp . 443 }',
  'add set ip t fields { typeof ip saddr . tcp dport . meta mark; elements = { 1.2.3.4 . 5 . 7 } }',
  'add set ip t timed { type ipv4_addr; timeout 1h; gc-interval 10s; policy memory; elements = { 1.1.1.1, 2.2.2.2 timeout 5m } }',
  'add set ip t counted { type ipv4_addr; counter; flags dynamic, timeout; size 65535; elements = { 1.1.1.1 counter packets 3 bytes 9 timeout 2d } }',
  'add set ip t limited { type ipv4_addr; limit rate 1/second; flags dynamic; size 9; elements = { 1.1.1.1 } }',
  'add map ip t verdicts { type inet_service : verdict; elements = { 22 : accept, 23 : jump landed } }',
  'add element ip t verdicts { 24 : goto landed }',
  'delete element ip t verdicts { 22 : accept }',
  'add map ip t addresses { type inet_service : ipv4_addr . inet_service; flags interval; elements = { 80-90 : 10.0.0.1 . 8080 } }',
  'add map ip t spans { typeof tcp dport : interval ip daddr; elements = { 5 : 10.0.0.0/8, 6 : 10.1.0.1-10.1.0.9 } }',
  'add counter ip t one\nadd map ip t counters { type ipv4_addr : counter; elements = { 1.2.3.4 : "one" } }',
  'add rule ip t c ip saddr @plain accept; add rule ip t c ip saddr @plain accept',
  'add rule ip t c counter name tcp dport map { 5 : "one", 1-3 : "one" }',
  'add rule ip t c add @counted { ip saddr timeout 10s } update @limited { ip daddr limit rate 1/second }',
  'add map ip t default { type ipv4_addr : verdict; elements = { 1.1.1.1 : accept, * : drop } }',
  'flush set ip t ranges',
  'flush set ip t plain\nadd element ip t plain { 9.9.9.9 }',
  'delete set ip t pairs',
  'add set ip t pairs { type ipv4_addr; }',
  'delete map ip t default',
];

/** Stateful objects and flowtables. */
export const OBJECTS: readonly string[] = [
  'add counter ip t seen { packets 7 bytes 900 }',
  'add counter ip t told { comment "a comment"; }',
  'add quota ip t week { over 25 mbytes; comment "y"; }',
  'add quota ip t spent { 3000 bytes used 5 bytes; }',
  'add limit ip t slow { rate over 400/minute burst 7 packets; }',
  'add limit ip t wide { rate 10 mbytes/second burst 9 kbytes; }',
  'add ct helper ip t ftp { type "ftp" protocol tcp; }',
  'add ct timeout inet asleep longer { protocol tcp; policy = { established: 100, close: 4 }; }',
  'add ct expectation ip t more { protocol tcp; dport 9; timeout 1m; size 5; }',
  'add synproxy ip t guard { mss 1460; wscale 7; timestamp sack-perm; }',
  'add synproxy ip t bare { mss 1460; wscale 7; }',
  'add secmark ip t label { "system_u:object_r:ssh_server_packet_t:s0"; }',
  'add flowtable inet asleep fast { hook ingress priority 0; devices = { lo }; }',
  'add rule ip t c counter name "seen" quota name "week" limit name "slow"',
  'reset counter ip t seen',
  'delete quota ip t spent',
  'delete limit ip t wide',
  'delete ct helper ip t ftp',
  'delete ct expectation ip t more',
  'delete synproxy ip t guard',
  'delete flowtable inet asleep fast',
];

/** What is done to a rule by its handle, in turn. */
export const BY_HANDLE: readonly ((rule: string, handle: bigint) => string)[] = [
  (rule, handle) => `delete rule ${rule} handle ${handle}`,
  (rule, handle) => `replace rule ${rule} handle ${handle} tcp dport { 1, 2 } accept`,
  (rule, handle) => `add rule ${rule} position ${handle} udp dport 3-5 counter`,
  (rule, handle) => `insert rule ${rule} position ${handle} udp dport { 3-5, 7 } counter`,
];

/** Elements of sets that deleted rules looked into, and of others. */
export const ELEMENTS: readonly string[] = [
  'add element ip t plain { 10.0.0.77 }',
  'add element ip t counted { 10.0.0.77 }',
  'add element ip t verdicts { 77 : drop }',
];

/** What iptables-nft makes. */
export const IPTABLES: readonly string[] = [
  '-A INPUT -p tcp --dport 22 -j ACCEPT',
  '-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -m comment --comment words -j ACCEPT',
  '-t nat -A POSTROUTING -s 172.18.0.0/16 ! -o br0 -j MASQUERADE',
  '-I INPUT -m addrtype --dst-type LOCAL -j DROP',
  '-N OWN',
  '-A OWN -m limit --limit 7/min -j LOG --log-prefix own',
  '-R INPUT 1 -s 10.0.0.1 -j ACCEPT',
  '-D INPUT 1',
  '-P INPUT DROP',
  '-F',
  '-X OWN',
];

/** Several tables in one transaction, and all that is there at once. */
export const WHOLES: readonly string[] = [
  'table ip one { set s { type ipv4_addr; elements = { 1.1.1.1 } }; chain c { ip saddr @s accept; ip daddr { 2.2.2.2, 3.3.3.3 } drop; }; }\ntable ip6 two { chain c { type filter hook input priority 0; policy drop; ip6 saddr ::1 accept; }; }',
  'delete table ip one\nadd table ip one',
  'flush chain ip t c',
  'flush ruleset ip6',
  'delete table ip t',
];
