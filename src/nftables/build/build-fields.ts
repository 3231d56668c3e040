import type { ValueInput } from '../types/parse-value.js';
import { type FieldBuilder, fieldBuilder } from './build-field.js';

/** States of a packet's connection. */
export type CtState = 'new' | 'established' | 'related' | 'invalid' | 'untracked';
export type TcpFlag = 'fin' | 'syn' | 'rst' | 'psh' | 'ack' | 'urg' | 'ecn' | 'cwr';

function payload<V extends ValueInput>(protocol: string, field: string): FieldBuilder<V> {
  return fieldBuilder({ kind: 'payload', protocol, field });
}

function metaKey<V extends ValueInput>(key: string): FieldBuilder<V> {
  return fieldBuilder({ kind: 'meta', key });
}

function ctKey<V extends ValueInput>(key: string, direction?: 'original' | 'reply'): FieldBuilder<V> {
  return fieldBuilder({ kind: 'ct', key, direction });
}

/** Ethernet header. */
export interface EtherFields {
  readonly daddr: FieldBuilder<string>;
  readonly saddr: FieldBuilder<string>;
  readonly type: FieldBuilder<'ip' | 'arp' | 'ip6' | '8021q' | '8021ad' | number>;
}
/** Ethernet header. */
export const ether: EtherFields = {
  daddr: payload('ether', 'daddr'),
  saddr: payload('ether', 'saddr'),
  type: payload('ether', 'type'),
};

/** VLAN header. */
export interface VlanFields {
  readonly pcp: FieldBuilder<number>;
  readonly dei: FieldBuilder<number>;
  readonly id: FieldBuilder<number | string>;
  readonly type: FieldBuilder<string | number>;
}
/** VLAN header. */
export const vlan: VlanFields = {
  pcp: payload('vlan', 'pcp'),
  dei: payload('vlan', 'dei'),
  id: payload('vlan', 'id'),
  type: payload('vlan', 'type'),
};

/** ARP header. */
export interface ArpFields {
  readonly htype: FieldBuilder<number>;
  readonly ptype: FieldBuilder<string | number>;
  readonly operation: FieldBuilder<string | number>;
}
/** ARP header. */
export const arp: ArpFields = {
  htype: payload('arp', 'htype'),
  ptype: payload('arp', 'ptype'),
  operation: payload('arp', 'operation'),
};

/** IPv4 header. */
export interface IpFields {
  readonly version: FieldBuilder<number>;
  readonly hdrlength: FieldBuilder<number>;
  readonly dscp: FieldBuilder<string | number>;
  readonly ecn: FieldBuilder<string | number>;
  readonly length: FieldBuilder<number | string>;
  readonly id: FieldBuilder<number | string>;
  readonly ttl: FieldBuilder<number | string>;
  readonly protocol: FieldBuilder<string | number>;
  readonly checksum: FieldBuilder<number>;
  readonly saddr: FieldBuilder<string>;
  readonly daddr: FieldBuilder<string>;
}
/** IPv4 header. */
export const ip: IpFields = {
  version: payload('ip', 'version'),
  hdrlength: payload('ip', 'hdrlength'),
  dscp: payload('ip', 'dscp'),
  ecn: payload('ip', 'ecn'),
  length: payload('ip', 'length'),
  id: payload('ip', 'id'),
  ttl: payload('ip', 'ttl'),
  protocol: payload('ip', 'protocol'),
  checksum: payload('ip', 'checksum'),
  saddr: payload('ip', 'saddr'),
  daddr: payload('ip', 'daddr'),
};

/** IPv6 header. */
export interface Ip6Fields {
  readonly version: FieldBuilder<number>;
  readonly dscp: FieldBuilder<string | number>;
  readonly ecn: FieldBuilder<string | number>;
  readonly flowlabel: FieldBuilder<number | string>;
  readonly length: FieldBuilder<number | string>;
  readonly nexthdr: FieldBuilder<string | number>;
  readonly hoplimit: FieldBuilder<number | string>;
  readonly saddr: FieldBuilder<string>;
  readonly daddr: FieldBuilder<string>;
}
/** IPv6 header. */
export const ip6: Ip6Fields = {
  version: payload('ip6', 'version'),
  dscp: payload('ip6', 'dscp'),
  ecn: payload('ip6', 'ecn'),
  flowlabel: payload('ip6', 'flowlabel'),
  length: payload('ip6', 'length'),
  nexthdr: payload('ip6', 'nexthdr'),
  hoplimit: payload('ip6', 'hoplimit'),
  saddr: payload('ip6', 'saddr'),
  daddr: payload('ip6', 'daddr'),
};

/** TCP header. */
export interface TcpFields {
  readonly sport: FieldBuilder<number | string>;
  readonly dport: FieldBuilder<number | string>;
  readonly sequence: FieldBuilder<number | string>;
  readonly ackseq: FieldBuilder<number | string>;
  readonly doff: FieldBuilder<number | string>;
  readonly flags: FieldBuilder<TcpFlag | (string & {}) | number>;
  readonly window: FieldBuilder<number | string>;
  readonly checksum: FieldBuilder<number>;
  readonly urgptr: FieldBuilder<number | string>;
}
/** TCP header. */
export const tcp: TcpFields = {
  sport: payload('tcp', 'sport'),
  dport: payload('tcp', 'dport'),
  sequence: payload('tcp', 'sequence'),
  ackseq: payload('tcp', 'ackseq'),
  doff: payload('tcp', 'doff'),
  flags: payload('tcp', 'flags'),
  window: payload('tcp', 'window'),
  checksum: payload('tcp', 'checksum'),
  urgptr: payload('tcp', 'urgptr'),
};

/** UDP header. */
export interface UdpFields {
  readonly sport: FieldBuilder<number | string>;
  readonly dport: FieldBuilder<number | string>;
  readonly length: FieldBuilder<number | string>;
  readonly checksum: FieldBuilder<number>;
}
/** UDP header. */
export const udp: UdpFields = {
  sport: payload('udp', 'sport'),
  dport: payload('udp', 'dport'),
  length: payload('udp', 'length'),
  checksum: payload('udp', 'checksum'),
};

/** SCTP header. */
export interface SctpFields {
  readonly sport: FieldBuilder<number | string>;
  readonly dport: FieldBuilder<number | string>;
  readonly vtag: FieldBuilder<number | string>;
}
/** SCTP header. */
export const sctp: SctpFields = {
  sport: payload('sctp', 'sport'),
  dport: payload('sctp', 'dport'),
  vtag: payload('sctp', 'vtag'),
};

/** Ports of any transport protocol that has them. */
export interface ThFields {
  readonly sport: FieldBuilder<number | string>;
  readonly dport: FieldBuilder<number | string>;
}
/** Ports of any transport protocol that has them. */
export const th: ThFields = {
  sport: payload('th', 'sport'),
  dport: payload('th', 'dport'),
};

/** ICMP header. */
export interface IcmpFields {
  readonly type: FieldBuilder<string | number>;
  readonly code: FieldBuilder<string | number>;
  readonly id: FieldBuilder<number | string>;
  readonly sequence: FieldBuilder<number | string>;
  readonly mtu: FieldBuilder<number | string>;
}
/** ICMP header. */
export const icmp: IcmpFields = {
  type: payload('icmp', 'type'),
  code: payload('icmp', 'code'),
  id: payload('icmp', 'id'),
  sequence: payload('icmp', 'sequence'),
  mtu: payload('icmp', 'mtu'),
};

/** ICMPv6 header. */
export interface Icmpv6Fields {
  readonly type: FieldBuilder<string | number>;
  readonly code: FieldBuilder<string | number>;
  readonly id: FieldBuilder<number | string>;
  readonly sequence: FieldBuilder<number | string>;
  readonly mtu: FieldBuilder<number | string>;
}
/** ICMPv6 header. */
export const icmpv6: Icmpv6Fields = {
  type: payload('icmpv6', 'type'),
  code: payload('icmpv6', 'code'),
  id: payload('icmpv6', 'id'),
  sequence: payload('icmpv6', 'sequence'),
  mtu: payload('icmpv6', 'mtu'),
};

/** What the kernel knows about a packet. */
export interface MetaFields {
  readonly length: FieldBuilder<number | string>;
  readonly protocol: FieldBuilder<string | number>;
  readonly priority: FieldBuilder<string | number>;
  readonly mark: FieldBuilder<number | string>;
  readonly iif: FieldBuilder<string | number>;
  readonly oif: FieldBuilder<string | number>;
  readonly iifname: FieldBuilder<string>;
  readonly oifname: FieldBuilder<string>;
  readonly iiftype: FieldBuilder<string | number>;
  readonly oiftype: FieldBuilder<string | number>;
  readonly skuid: FieldBuilder<number | string>;
  readonly skgid: FieldBuilder<number | string>;
  readonly nftrace: FieldBuilder<number>;
  readonly rtclassid: FieldBuilder<number>;
  readonly nfproto: FieldBuilder<'ipv4' | 'ipv6' | number>;
  readonly l4proto: FieldBuilder<string | number>;
  readonly ibrname: FieldBuilder<string>;
  readonly obrname: FieldBuilder<string>;
  readonly pkttype: FieldBuilder<'host' | 'broadcast' | 'multicast' | 'other'>;
  readonly cpu: FieldBuilder<number | string>;
  readonly iifgroup: FieldBuilder<number>;
  readonly oifgroup: FieldBuilder<number>;
  readonly cgroup: FieldBuilder<number>;
  readonly iifkind: FieldBuilder<string>;
  readonly oifkind: FieldBuilder<string>;
  readonly ibrpvid: FieldBuilder<number>;
  readonly ibrvproto: FieldBuilder<string | number>;
  readonly sdif: FieldBuilder<string | number>;
  readonly sdifname: FieldBuilder<string>;
}
/** What the kernel knows about a packet. */
export const meta: MetaFields = {
  length: metaKey('length'),
  protocol: metaKey('protocol'),
  priority: metaKey('priority'),
  mark: metaKey('mark'),
  iif: metaKey('iif'),
  oif: metaKey('oif'),
  iifname: metaKey('iifname'),
  oifname: metaKey('oifname'),
  iiftype: metaKey('iiftype'),
  oiftype: metaKey('oiftype'),
  skuid: metaKey('skuid'),
  skgid: metaKey('skgid'),
  nftrace: metaKey('nftrace'),
  rtclassid: metaKey('rtclassid'),
  nfproto: metaKey('nfproto'),
  l4proto: metaKey('l4proto'),
  ibrname: metaKey('ibrname'),
  obrname: metaKey('obrname'),
  pkttype: metaKey('pkttype'),
  cpu: metaKey('cpu'),
  iifgroup: metaKey('iifgroup'),
  oifgroup: metaKey('oifgroup'),
  cgroup: metaKey('cgroup'),
  iifkind: metaKey('iifkind'),
  oifkind: metaKey('oifkind'),
  ibrpvid: metaKey('ibrpvid'),
  ibrvproto: metaKey('ibrvproto'),
  sdif: metaKey('sdif'),
  sdifname: metaKey('sdifname'),
};

/** Addresses and ports of one direction of a connection. */
export interface CtTupleFields {
  readonly saddr: FieldBuilder<string>;
  readonly daddr: FieldBuilder<string>;
  readonly saddr6: FieldBuilder<string>;
  readonly daddr6: FieldBuilder<string>;
  readonly sport: FieldBuilder<number | string>;
  readonly dport: FieldBuilder<number | string>;
}

function tuple(direction: 'original' | 'reply'): CtTupleFields {
  return {
    saddr: ctKey('ip saddr', direction),
    daddr: ctKey('ip daddr', direction),
    saddr6: ctKey('ip6 saddr', direction),
    daddr6: ctKey('ip6 daddr', direction),
    sport: ctKey('proto-src', direction),
    dport: ctKey('proto-dst', direction),
  };
}

/** What connection tracking knows about a packet. */
export interface CtFields {
  readonly state: FieldBuilder<CtState>;
  readonly direction: FieldBuilder<'original' | 'reply'>;
  readonly status: FieldBuilder<string>;
  readonly mark: FieldBuilder<number | string>;
  readonly expiration: FieldBuilder<string>;
  readonly helper: FieldBuilder<string>;
  readonly l3proto: FieldBuilder<'ipv4' | 'ipv6'>;
  readonly protocol: FieldBuilder<string | number>;
  readonly zone: FieldBuilder<number>;
  /** Of one direction: `ct.original.daddr('10.0.0.1')`. */
  readonly original: CtTupleFields;
  readonly reply: CtTupleFields;
}
/** What connection tracking knows about a packet. */
export const ct: CtFields = {
  state: ctKey('state'),
  direction: ctKey('direction'),
  status: ctKey('status'),
  mark: ctKey('mark'),
  expiration: ctKey('expiration'),
  helper: ctKey('helper'),
  l3proto: ctKey('l3proto'),
  protocol: ctKey('protocol'),
  zone: ctKey('zone'),
  original: tuple('original'),
  reply: tuple('reply'),
};

/** What the kernel knows about a packet's route. */
export interface RtFields {
  readonly nexthop: FieldBuilder<string>;
  readonly nexthop6: FieldBuilder<string>;
  readonly mtu: FieldBuilder<number | string>;
}
/** What the kernel knows about a packet's route. */
export const rt: RtFields = {
  nexthop: fieldBuilder({ kind: 'rt', key: 'ip nexthop' }),
  nexthop6: fieldBuilder({ kind: 'rt', key: 'ip6 nexthop' }),
  mtu: fieldBuilder({ kind: 'rt', key: 'mtu' }),
};

/** What the kernel knows about the socket that a packet belongs to. */
export interface SocketFields {
  readonly transparent: FieldBuilder<number>;
  readonly mark: FieldBuilder<number | string>;
  readonly wildcard: FieldBuilder<number>;
}
/** What the kernel knows about the socket that a packet belongs to. */
export const socket: SocketFields = {
  transparent: fieldBuilder({ kind: 'socket', key: 'transparent' }),
  mark: fieldBuilder({ kind: 'socket', key: 'mark' }),
  wildcard: fieldBuilder({ kind: 'socket', key: 'wildcard' }),
};
