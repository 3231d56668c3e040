import { CtKeys, MetaKeys, RtKeys, SocketKeys, XfrmKeys } from '../../generated/nftables.js';
import type { ByteOrder } from './data-types.js';
import { type Base, LINK, NETWORK, TRANSPORT } from './protocols.js';

/** Something that the kernel knows about a packet: one row for each. */
export interface Key {
  /** As nft writes it. */
  readonly name: string;
  /** The kernel's number. */
  readonly number: number;
  /** Name of its data type. */
  readonly type: string;
  readonly bits: number;
  readonly order: ByteOrder;
  /** It says which header comes after the one of this base; 0 for the first one. */
  readonly decides?: Base | 0 | undefined;
  /** Written without the word `meta`. */
  readonly isBare?: true | undefined;
}

const key = (
  number: number,
  name: string,
  type: string,
  bits: number,
  order: ByteOrder = 'host',
  more: Partial<Pick<Key, 'decides' | 'isBare'>> = {},
): Key => ({ number, name, type, bits, order, ...more });

export const metaKeys: readonly Key[] = [
  key(MetaKeys.len, 'length', 'integer', 32),
  key(MetaKeys.protocol, 'protocol', 'ether_type', 16, 'network', { decides: LINK }),
  key(MetaKeys.priority, 'priority', 'classid', 32),
  key(MetaKeys.mark, 'mark', 'mark', 32),
  key(MetaKeys.iif, 'iif', 'iface_index', 32, 'host', { isBare: true }),
  key(MetaKeys.oif, 'oif', 'iface_index', 32, 'host', { isBare: true }),
  key(MetaKeys.iifname, 'iifname', 'ifname', 128, 'host', { isBare: true }),
  key(MetaKeys.oifname, 'oifname', 'ifname', 128, 'host', { isBare: true }),
  key(MetaKeys.iftype, 'iiftype', 'iface_type', 16, 'host', { decides: 0 }),
  key(MetaKeys.oiftype, 'oiftype', 'iface_type', 16),
  key(MetaKeys.skuid, 'skuid', 'uid', 32),
  key(MetaKeys.skgid, 'skgid', 'gid', 32),
  key(MetaKeys.nftrace, 'nftrace', 'integer', 1),
  key(MetaKeys.rtclassid, 'rtclassid', 'realm', 32),
  key(MetaKeys.secmark, 'secmark', 'integer', 32),
  key(MetaKeys.nfproto, 'nfproto', 'nf_proto', 8, 'host', { decides: LINK }),
  key(MetaKeys.l4Proto, 'l4proto', 'inet_proto', 8, 'host', { decides: NETWORK }),
  key(MetaKeys.briIifname, 'ibrname', 'ifname', 128),
  key(MetaKeys.briOifname, 'obrname', 'ifname', 128),
  key(MetaKeys.pkttype, 'pkttype', 'pkt_type', 8),
  key(MetaKeys.cpu, 'cpu', 'integer', 32),
  key(MetaKeys.iifgroup, 'iifgroup', 'devgroup', 32, 'host', { isBare: true }),
  key(MetaKeys.oifgroup, 'oifgroup', 'devgroup', 32, 'host', { isBare: true }),
  key(MetaKeys.cgroup, 'cgroup', 'integer', 32),
  key(MetaKeys.prandom, 'random', 'integer', 32, 'network'),
  key(MetaKeys.secpath, 'ipsec', 'boolean', 8),
  key(MetaKeys.iifkind, 'iifkind', 'ifname', 128),
  key(MetaKeys.oifkind, 'oifkind', 'ifname', 128),
  key(MetaKeys.briIifpvid, 'ibrpvid', 'integer', 16),
  key(MetaKeys.briIifvproto, 'ibrvproto', 'ether_type', 16, 'network'),
  key(MetaKeys.timeNs, 'time', 'date', 64),
  key(MetaKeys.timeDay, 'day', 'day', 8),
  key(MetaKeys.timeHour, 'hour', 'hour', 32),
  key(MetaKeys.sdif, 'sdif', 'iface_index', 32),
  key(MetaKeys.sdifname, 'sdifname', 'ifname', 128),
];

export const ctKeys: readonly Key[] = [
  key(CtKeys.state, 'state', 'ct_state', 32),
  key(CtKeys.direction, 'direction', 'ct_dir', 8),
  key(CtKeys.status, 'status', 'ct_status', 32),
  key(CtKeys.mark, 'mark', 'mark', 32),
  key(CtKeys.secmark, 'secmark', 'integer', 32),
  key(CtKeys.expiration, 'expiration', 'time', 32),
  key(CtKeys.helper, 'helper', 'string', 128),
  key(CtKeys.l3protocol, 'l3proto', 'nf_proto', 8, 'host', { decides: LINK }),
  key(CtKeys.src, 'saddr', 'invalid', 0, 'network'),
  key(CtKeys.dst, 'daddr', 'invalid', 0, 'network'),
  key(CtKeys.protocol, 'protocol', 'inet_proto', 8, 'network', { decides: NETWORK }),
  key(CtKeys.protoSrc, 'proto-src', 'inet_service', 16, 'network'),
  key(CtKeys.protoDst, 'proto-dst', 'inet_service', 16, 'network'),
  key(CtKeys.labels, 'label', 'ct_label', 128),
  key(CtKeys.pkts, 'packets', 'integer', 64),
  key(CtKeys.bytes, 'bytes', 'integer', 64),
  key(CtKeys.avgpkt, 'avgpkt', 'integer', 64),
  key(CtKeys.zone, 'zone', 'integer', 16),
  key(CtKeys.eventmask, 'event', 'ct_event', 32),
  key(CtKeys.srcIp, 'ip saddr', 'ipv4_addr', 32, 'network'),
  key(CtKeys.dstIp, 'ip daddr', 'ipv4_addr', 32, 'network'),
  key(CtKeys.srcIp6, 'ip6 saddr', 'ipv6_addr', 128, 'network'),
  key(CtKeys.dstIp6, 'ip6 daddr', 'ipv6_addr', 128, 'network'),
  key(CtKeys.ctId, 'id', 'integer', 32, 'network'),
];

export const rtKeys: readonly Key[] = [
  key(RtKeys.classid, 'classid', 'realm', 32),
  key(RtKeys.nexthop4, 'ip nexthop', 'ipv4_addr', 32, 'network'),
  key(RtKeys.nexthop6, 'ip6 nexthop', 'ipv6_addr', 128, 'network'),
  key(RtKeys.tcpmss, 'mtu', 'integer', 16),
  key(RtKeys.xfrm, 'ipsec', 'boolean', 8),
];

export const socketKeys: readonly Key[] = [
  key(SocketKeys.transparent, 'transparent', 'integer', 8),
  key(SocketKeys.mark, 'mark', 'mark', 32),
  key(SocketKeys.wildcard, 'wildcard', 'integer', 8),
  key(SocketKeys.cgroupv2, 'cgroupv2', 'cgroupsv2', 64),
];

/** What an IPsec state has. */
export const ipsecKeys: readonly Key[] = [
  key(XfrmKeys.daddrIp4, 'ip daddr', 'ipv4_addr', 32, 'network'),
  key(XfrmKeys.saddrIp4, 'ip saddr', 'ipv4_addr', 32, 'network'),
  key(XfrmKeys.daddrIp6, 'ip6 daddr', 'ipv6_addr', 128, 'network'),
  key(XfrmKeys.saddrIp6, 'ip6 saddr', 'ipv6_addr', 128, 'network'),
  key(XfrmKeys.reqid, 'reqid', 'integer', 32),
  key(XfrmKeys.spi, 'spi', 'integer', 32, 'network'),
];

/** What the expression fib returns. */
export const fibKeys: readonly Key[] = [
  key(1, 'oif', 'iface_index', 32),
  key(2, 'oifname', 'ifname', 128),
  key(3, 'type', 'fib_addrtype', 32),
];

/** The key of that name in a table. @throws RangeError there is none */
export function keyNamed(table: readonly Key[], name: string, what: string): Key {
  const found = table.find((row) => row.name === name);
  if (found === undefined) throw new RangeError(`'${what}' has no key '${name}'`);
  return found;
}

/** The key of that number in a table. */
export function keyNumbered(table: readonly Key[], number: number): Key | undefined {
  return table.find((row) => row.number === number);
}

/** Base of what a `ct` key needs to know. */
export const ctBase: Readonly<Record<string, Base>> = {
  saddr: NETWORK,
  daddr: NETWORK,
  'proto-src': TRANSPORT,
  'proto-dst': TRANSPORT,
};
