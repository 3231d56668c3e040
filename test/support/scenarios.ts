// The states of which fixtures are kept: how each is made, what is dumped, what the reference tools print.

/** A command of a reference tool, in the main namespace unless `in` names a container's. */
export interface Step {
  command: string;
  in?: string;
  /** Its standard input. */
  input?: string;
  /** It is meant to fail: what it says is part of the fixture. */
  fails?: true;
  /** Left out where the kernel has no such thing. */
  optional?: true;
}

export interface Scenario {
  /** Folder below `fixtures/`: subsystem and case. */
  path: string;
  title: string;
  about: string;
  /** Named namespaces beside the main one. */
  containers?: readonly string[];
  setup: readonly Step[];
  /** The namespace that is looked at; default: the main one. */
  look?: string;
  /** What is asked for over netlink. */
  capture: 'rtnetlink' | 'nftables' | 'refusals';
  /** What the reference tools print for the same state, by file. */
  prints: Readonly<Record<string, string>>;
}

const on = (name: string, ...commands: string[]): Step[] => commands.map((command) => ({ command, in: name }));
const here = (...commands: string[]): Step[] => commands.map((command) => ({ command }));
const ifAble = (...commands: string[]): Step[] => commands.map((command) => ({ command, optional: true }));

const IP_PRINTS = {
  'ip-link.txt': 'ip link',
  'ip-link-details.txt': 'ip -details link',
  'ip-link.json': 'ip -json -pretty -details link',
  'ip-addr.txt': 'ip addr',
  'ip-addr.json': 'ip -json -pretty addr',
  'ip-route.txt': 'ip route',
  'ip-route.json': 'ip -json -pretty route',
  'ip-route-all.txt': 'ip route show table all',
  'ip-neigh.txt': 'ip neigh',
  'ip-neigh.json': 'ip -json -pretty neigh',
  'ip-rule.txt': 'ip rule',
} as const;

const BRIDGE_NETWORK: Step[] = [
  ...here(
    'ip link set lo up',
    'ip link add br0 address 02:42:ac:12:00:01 type bridge',
    'ip link add veth0 address 02:42:ac:12:01:00 type veth peer name ceth0 address 02:42:ac:12:00:0a netns netns0',
    'ip link add veth1 address 02:42:ac:12:01:01 type veth peer name ceth1 address 02:42:ac:12:00:14 netns netns1',
    'ip link set veth0 master br0',
    'ip link set veth1 master br0',
    'ip addr add 172.18.0.1/16 dev br0',
    'ip link set br0 up',
    'ip link set veth0 up',
    'ip link set veth1 up',
  ),
  ...on('netns0', 'ip link set lo up', 'ip addr add 172.18.0.10/16 dev ceth0', 'ip link set ceth0 up'),
  ...on('netns0', 'ip route add default via 172.18.0.1'),
  ...on('netns1', 'ip link set lo up', 'ip addr add 172.18.0.20/16 dev ceth1', 'ip link set ceth1 up'),
  ...on('netns1', 'ip route add default via 172.18.0.1'),
];

const NFT_PRINTS = {
  'nft.txt': 'nft list ruleset',
  'nft.json': 'nft -j list ruleset',
  'nft-handles.txt': 'nft -a list ruleset',
} as const;

const DEMO_RULES = `
table ip netloom {
  chain prerouting {
    type nat hook prerouting priority dstnat; policy accept;
    tcp dport 5000 dnat to 172.18.0.10:5000
  }
  chain output {
    type nat hook output priority -100; policy accept;
    fib daddr type local tcp dport 5000 dnat to 172.18.0.10:5000
  }
  chain postrouting {
    type nat hook postrouting priority srcnat; policy accept;
    ip saddr 172.18.0.0/16 oifname != "br0" counter masquerade
  }
  chain forward {
    type filter hook forward priority filter; policy accept;
    oifname "br0" ct state established,related accept
    oifname "br0" ct status dnat accept
    iifname "br0" accept
  }
}
`;

const SETS_AND_MAPS = `
table inet sets {
  comment "of every kind"
  counter visits { packets 7 bytes 420 }
  quota monthly { over 10 mbytes }
  limit slow { rate 10/minute burst 5 packets }
  set hosts {
    type ipv4_addr
    elements = { 172.18.0.10, 172.18.0.20 comment "netns1" }
  }
  set nets {
    type ipv4_addr
    flags interval
    auto-merge
    elements = { 10.0.0.0/8, 172.16.0.0-172.16.0.99, 192.168.0.0/16 }
  }
  set nets6 {
    type ipv6_addr
    flags interval
    elements = { fd00::/8, fe80::1-fe80::ff }
  }
  set recent {
    type ipv4_addr . inet_service
    size 1024
    flags dynamic,timeout
    timeout 1h
  }
  set ranges {
    type ipv4_addr . inet_service
    flags interval
    elements = { 10.0.0.0/24 . 80-443, 10.0.1.1 . 22 }
  }
  set names {
    type ifname
    elements = { "br0", "eth0" }
  }
  map published {
    type inet_service : ipv4_addr . inet_service
    elements = { 5000 : 172.18.0.10 . 5000, 8080 : 172.18.0.20 . 80 }
  }
  map verdicts {
    type ipv4_addr : verdict
    elements = { 172.18.0.10 : accept, 172.18.0.20 : jump other, 172.18.0.30 : drop }
  }
  map marks {
    type inet_service : mark
    flags interval
    elements = { 1000-1999 : 0x1, 2000-2999 : 0x2 }
  }
  chain other {
    counter name "visits" return
    quota name "monthly" drop
    limit name "slow" accept
  }
  chain input {
    type filter hook input priority filter; policy accept;
    ip saddr @hosts accept comment "known"
    ip saddr @nets ip protocol { tcp, udp } counter
    ip6 saddr @nets6 accept
    ip saddr . tcp dport @ranges accept
    ip saddr vmap @verdicts
    meta mark set tcp dport map @marks
    iifname @names tcp flags & (fin | syn | rst | ack) == syn limit rate 3/second burst 7 packets log prefix "new " level info
    add @recent { ip saddr . tcp dport limit rate 5/second burst 5 packets } accept
    tcp dport vmap { 22 : accept, 80-443 : jump other }
    icmp type echo-request reject with icmp host-prohibited
    ct state { established, related } ct mark 0x5 accept
    meta l4proto tcp tcp dport != { 1-1023, 6000 } meta priority set 1:2
  }
  chain nat {
    type nat hook prerouting priority dstnat; policy accept;
    dnat ip to tcp dport map @published
    tcp dport 3129 redirect to :3128
  }
}
`;

export const SCENARIOS: readonly Scenario[] = [
  {
    path: 'rtnetlink/loopback',
    title: 'A fresh namespace',
    about: 'Nothing but the loopback device, switched on.',
    setup: here('ip link set lo up'),
    capture: 'rtnetlink',
    prints: IP_PRINTS,
  },
  {
    path: 'rtnetlink/bridge-host',
    title: 'A bridge network, seen from the host',
    about:
      'Two containers, each on one end of a veth pair whose other end is a port of the bridge: what "a Docker bridge network from scratch" builds.',
    containers: ['netns0', 'netns1'],
    setup: BRIDGE_NETWORK,
    capture: 'rtnetlink',
    prints: {
      ...IP_PRINTS,
      'bridge-fdb.txt': 'bridge fdb',
      'bridge-vlan.txt': 'bridge vlan',
      'bridge-link.txt': 'bridge link',
    },
  },
  {
    path: 'rtnetlink/bridge-container',
    title: 'A bridge network, seen from a container',
    about: 'The same network as in bridge-host. The link has its other end in a namespace that has an id here.',
    containers: ['netns0', 'netns1'],
    setup: BRIDGE_NETWORK,
    look: 'netns0',
    capture: 'rtnetlink',
    prints: IP_PRINTS,
  },
  {
    path: 'rtnetlink/link-kinds',
    title: 'Links of many kinds',
    about: 'One link of each kind that the schemas know the data of, as far as this kernel has it.',
    setup: [
      ...here(
        'ip link add i0 address 02:00:00:00:00:01 type ifb',
        'ip link add br0 address 02:00:00:00:00:02 type bridge stp_state 1 ageing_time 10000',
        'ip link add v0 address 02:00:00:00:00:03 mtu 1400 type veth peer name v1 address 02:00:00:00:00:04',
        'ip link set v0 master br0',
        'bridge link set dev v0 learning off cost 7',
        'ip link set i0 alias "an alias" group 7 txqueuelen 99 up',
      ),
      ...ifAble(
        'ip link set br0 type bridge vlan_filtering 1',
        'bridge vlan add dev v0 vid 10-20 tagged',
        'ip link add link v1 name v1.10 type vlan id 10 ingress-qos-map 1:2',
        'ip link add link v1 name mv0 address 02:00:00:00:00:05 type macvlan mode bridge',
        'ip link add vx0 address 02:00:00:00:00:06 type vxlan id 42 local 10.0.0.1 group 239.1.1.1 dev v1 dstport 4789 ttl 5',
        'ip link add vrf0 address 02:00:00:00:00:07 type vrf table 10',
        'ip tuntap add tap0 mode tap user 0',
        'ip link set tap0 address 02:00:00:00:00:08',
      ),
    ],
    capture: 'rtnetlink',
    prints: { ...IP_PRINTS, 'bridge-vlan.txt': 'bridge vlan', 'bridge-link.txt': 'bridge -d link' },
  },
  {
    path: 'rtnetlink/routes-and-neighbours',
    title: 'Routes and neighbours of many kinds',
    about: 'Routes by gateway, device, metric, table and several ways; neighbours by hand.',
    setup: here(
      'ip link add d0 address 02:00:00:00:00:01 type ifb',
      'ip link add d1 address 02:00:00:00:00:02 type ifb',
      'ip link set d0 up',
      'ip link set d1 up',
      'ip addr add 10.0.0.1/24 dev d0 label d0:1',
      'ip addr add 10.0.1.1/24 dev d1 valid_lft 3000000 preferred_lft 2000000',
      'ip addr add 10.9.0.1 peer 10.9.0.2 dev d1',
      'ip addr add fd00::1/64 dev d0 nodad',
      'ip route add default via 10.0.0.2 metric 100',
      'ip route add 10.1.0.0/16 via 10.0.0.2 dev d0 src 10.0.0.1 mtu 1400 advmss 1360 proto static',
      'ip route add 10.2.0.0/16 nexthop via 10.0.0.2 dev d0 weight 1 nexthop via 10.0.1.2 dev d1 weight 3',
      'ip route add blackhole 10.3.0.0/16',
      'ip route add unreachable 10.4.0.0/16 table 100',
      'ip route add 10.5.0.0/16 dev d0 scope link tos 0x10',
      'ip route add 10.6.0.0/16 via inet6 fd00::2 dev d0',
      'ip route add throw 10.7.0.0/16 metric 5',
      'ip -6 route add fd01::/16 via fd00::2 dev d0 metric 77 pref high',
      'ip -6 route add default via fd00::2 dev d0 expires 3000000',
      'ip -6 route add fd02::/16 nexthop via fd00::2 dev d0 nexthop via fd00::3 dev d0',
      'ip neigh add 10.0.0.2 lladdr 02:00:00:00:01:02 dev d0 nud permanent',
      'ip neigh add 10.0.0.3 lladdr 02:00:00:00:01:03 dev d0 nud noarp',
      'ip neigh add fd00::2 lladdr 02:00:00:00:01:04 dev d0 router nud permanent',
      'ip neigh add proxy 10.0.0.4 dev d0',
    ),
    capture: 'rtnetlink',
    prints: { ...IP_PRINTS, 'ip-6-route.txt': 'ip -6 route', 'ip-6-route.json': 'ip -6 -json -pretty route' },
  },
  {
    path: 'rtnetlink/rules',
    title: 'Rules of routing policy',
    about: 'Rules by address, mark, device, port, user and table.',
    setup: here(
      'ip link set lo up',
      'ip rule add from 10.0.0.0/8 to 192.168.0.0/16 table 100 priority 1000',
      'ip rule add fwmark 0x10/0xff table 200 priority 1001',
      'ip rule add iif lo oif lo table main priority 1002',
      'ip rule add not from 10.1.0.0/16 tos 0x10 blackhole priority 1003',
      'ip rule add ipproto tcp sport 1000-2000 dport 80 table 300 priority 1004',
      'ip rule add uidrange 1000-1999 goto 32766 priority 1005',
      'ip rule add from all table main suppress_prefixlength 0 priority 1006',
      'ip -6 rule add from fd00::/8 prohibit priority 1000',
    ),
    capture: 'rtnetlink',
    prints: { 'ip-rule.txt': 'ip rule', 'ip-rule.json': 'ip -json -pretty rule', 'ip-6-rule.txt': 'ip -6 rule' },
  },
  {
    path: 'nftables/demo-nft',
    title: "The demo's rules as nft makes them",
    about: 'Masquerading, a published port and forwarding for the bridge network, in a table of their own.',
    setup: [{ command: 'nft -f -', input: DEMO_RULES }],
    capture: 'nftables',
    prints: NFT_PRINTS,
  },
  {
    path: 'nftables/demo-iptables',
    title: "The demo's rules as iptables makes them",
    about: 'The same by the nftables variant of iptables: compat matches and targets, and counters everywhere.',
    setup: here(
      'iptables -t nat -A PREROUTING -p tcp --dport 5000 -j DNAT --to-destination 172.18.0.10:5000',
      'iptables -t nat -A OUTPUT -p tcp --dport 5000 -m addrtype --dst-type LOCAL -j DNAT --to-destination 172.18.0.10:5000',
      'iptables -t nat -A POSTROUTING -s 172.18.0.0/16 ! -o br0 -j MASQUERADE',
      'iptables -N NETLOOM',
      'iptables -A FORWARD -j NETLOOM',
      'iptables -A NETLOOM -o br0 -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT',
      'iptables -A NETLOOM -o br0 -p tcp -m multiport --dports 80,443,5000:5010 -m comment --comment published -j ACCEPT',
      'iptables -A NETLOOM -i br0 -m limit --limit 5/min -j LOG --log-prefix bridge:',
      'iptables -A NETLOOM -i br0 -m mark --mark 0x1/0xff -j ACCEPT',
      'iptables -A NETLOOM -p icmp --icmp-type echo-request -j REJECT --reject-with icmp-host-prohibited',
      'iptables -P FORWARD DROP',
    ),
    capture: 'nftables',
    prints: {
      'nft.txt': 'nft list ruleset',
      'iptables.txt': 'iptables -S',
      'iptables-nat.txt': 'iptables -t nat -S',
      'iptables-list.txt': 'iptables -nvL',
    },
  },
  {
    path: 'nftables/sets-and-maps',
    title: 'Sets, maps and stateful objects of many kinds',
    about:
      'Intervals, concatenations, verdicts, timeouts, comments; named counters, quotas and limits; rules that use them.',
    setup: [{ command: 'nft -f -', input: SETS_AND_MAPS }],
    capture: 'nftables',
    prints: NFT_PRINTS,
  },
  {
    path: 'netlink/extended-ack',
    title: 'What the kernel says to wrong requests',
    about: 'Requests that are refused, with extended ACKs: text, the offending attribute, what is missing.',
    setup: [
      ...here('ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02'),
      { command: 'ip link add d0 type ifb', fails: true },
      { command: 'ip link add x0 type nosuchkind', fails: true },
      { command: 'ip route add 10.0.0.0/8 via 192.0.2.1', fails: true },
      { command: 'ip addr add 10.0.0.1/24 dev d0 broadcast 1.2.3.4 scope 300', fails: true },
      { command: 'ip link set d0 mtu 1', fails: true },
    ],
    capture: 'refusals',
    prints: { 'ip-link.txt': 'ip link' },
  },
];
