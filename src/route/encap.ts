import { LwtunnelEncapTypes, LwtunnelIpFlags, Seg6LocalAction, Seg6LocalFlavors } from '../generated/rt-lwtunnel.js';
import type { DeviceRef } from './device.js';

/** Names of {@link LwtunnelEncapTypes} that have a shape of their own here. */
export type EncapKind = 'mpls' | 'ip' | 'ip6' | 'seg6' | 'seg6local';

/** MPLS labels put on packets. */
export interface MplsEncap {
  kind: 'mpls';
  /** Labels, the outermost first: each 0 to 1048575. */
  labels: readonly number[];
  /** TTL of the labels, 1 to 255. Default: that of the packet. */
  ttl?: number | undefined;
}

/** What tunnels over IPv4 and IPv6 have in common; the route leads to a link that takes it from here (`external`). */
interface TunnelFlags {
  /** Tunnel id, 64 bits. */
  id?: bigint | undefined;
  /** Far end. */
  dst?: string | undefined;
  /** Near end. */
  src?: string | undefined;
  /** The id is sent. */
  key?: boolean | undefined;
  /** With a checksum. */
  csum?: boolean | undefined;
  /** With a sequence number. */
  seq?: boolean | undefined;
}

/** A tunnel over IPv4. */
export interface IpEncap extends TunnelFlags {
  kind: 'ip';
  /** TTL of the outer header, 0 to 255. */
  ttl?: number | undefined;
  /** Type of service of the outer header, 0 to 255. */
  tos?: number | undefined;
  /** Options of VXLAN, Geneve or ERSPAN, as read. They are never sent: Linux up to 6.18 stops dead on them. */
  options?: Uint8Array | undefined;
}

/** A tunnel over IPv6. */
export interface Ip6Encap extends TunnelFlags {
  kind: 'ip6';
  /** Hop limit of the outer header, 0 to 255. */
  hopLimit?: number | undefined;
  /** Traffic class of the outer header, 0 to 255. */
  trafficClass?: number | undefined;
  /** As in {@link IpEncap.options}. */
  options?: Uint8Array | undefined;
}

/** Where a segment routing header goes: into the packet, or into an IPv6 header around packet or frame. */
export type Seg6Mode = 'inline' | 'encap' | 'l2encap' | 'encap.red' | 'l2encap.red';

/** A segment routing header put on packets (IPv6, or anything with `encap`). */
export interface Seg6Encap {
  kind: 'seg6';
  mode: Seg6Mode;
  /** Addresses to visit, in order. */
  segments: readonly string[];
  /** Key of the HMAC. */
  hmac?: number | undefined;
  /** Source address of the outer header (Linux 6.19). */
  src?: string | undefined;
}

/** What a segment routing node does (RFC 8986). */
export type Seg6Action =
  | ('End' | 'End.X' | 'End.T' | 'End.DX2' | 'End.DX6' | 'End.DX4' | 'End.DT6' | 'End.DT4' | 'End.B6')
  | ('End.B6.Encaps' | 'End.BPF' | 'End.DT46');

/** What a segment routing node does with a packet for it. */
export interface Seg6LocalEncap {
  kind: 'seg6local';
  action: Seg6Action | number;
  /** Table to look into (End.T, End.DT6). */
  table?: number | undefined;
  /** Table of the VRF to look into (End.DT4, End.DT6, End.DT46). */
  vrfTable?: number | undefined;
  /** IPv4 gateway (End.DX4). */
  nh4?: string | undefined;
  /** IPv6 gateway (End.X, End.DX6). */
  nh6?: string | undefined;
  /** Incoming link. */
  iif?: DeviceRef | undefined;
  /** Outgoing link (End.DX2). */
  oif?: DeviceRef | undefined;
  /** Segments of the new header (End.B6, End.B6.Encaps). */
  segments?: readonly string[] | undefined;
  /** Key of the HMAC of the new header. */
  hmac?: number | undefined;
  /** Packets are counted. */
  counters?: boolean | undefined;
  /** Variations: {@link Seg6Flavors}. */
  flavors?: Seg6Flavors | undefined;
  /** A program, as the kernel has it. */
  program?: Uint8Array | undefined;
}

/** Variations of an action. */
export interface Seg6Flavors {
  /** Which, `SEG6_LOCAL_FLV_OP_*`. */
  operations: readonly (keyof typeof Seg6LocalFlavors)[];
  /** Compressed segments: bits of the block. */
  blockBits?: number | undefined;
  /** Compressed segments: bits of the node and function. */
  nodeFunctionBits?: number | undefined;
}

/** An encapsulation of another kind (`LWTUNNEL_ENCAP_*`), as its bytes. */
export interface OtherEncap {
  kind: number;
  /** The attributes of `RTA_ENCAP` or `NHA_ENCAP`. */
  attributes: Uint8Array;
}

/** What a route puts around packets. What is read can be given to another route. */
export type Encap = MplsEncap | IpEncap | Ip6Encap | Seg6Encap | Seg6LocalEncap | OtherEncap;

export const ENCAP_TYPES: Readonly<Record<EncapKind, number>> = {
  mpls: LwtunnelEncapTypes.mpls,
  ip: LwtunnelEncapTypes.ip,
  ip6: LwtunnelEncapTypes.ip6,
  seg6: LwtunnelEncapTypes.seg6,
  seg6local: LwtunnelEncapTypes.seg6Local,
};

/** In the order of their numbers. */
export const SEG6_MODES: readonly Seg6Mode[] = ['inline', 'encap', 'l2encap', 'encap.red', 'l2encap.red'];

export const SEG6_ACTIONS: Readonly<Record<Seg6Action, number>> = {
  End: Seg6LocalAction.end,
  'End.X': Seg6LocalAction.endX,
  'End.T': Seg6LocalAction.endT,
  'End.DX2': Seg6LocalAction.endDx2,
  'End.DX6': Seg6LocalAction.endDx6,
  'End.DX4': Seg6LocalAction.endDx4,
  'End.DT6': Seg6LocalAction.endDt6,
  'End.DT4': Seg6LocalAction.endDt4,
  'End.B6': Seg6LocalAction.endB6,
  'End.B6.Encaps': Seg6LocalAction.endB6Encap,
  'End.BPF': Seg6LocalAction.endBpf,
  'End.DT46': Seg6LocalAction.endDt46,
};

export const SEG6_FLAVORS = Object.keys(Seg6LocalFlavors) as (keyof typeof Seg6LocalFlavors)[];

/** Options of a tunnel and their bits. */
export const TUNNEL_FLAGS: readonly (readonly ['key' | 'csum' | 'seq', number])[] = [
  ['key', LwtunnelIpFlags.key],
  ['csum', LwtunnelIpFlags.csum],
  ['seq', LwtunnelIpFlags.seq],
];

/** What a kernel has to be built with. */
export const ENCAP_OPTIONS: Readonly<Record<string, string>> = {
  mpls: 'CONFIG_MPLS_IPTUNNEL',
  seg6: 'CONFIG_IPV6_SEG6_LWTUNNEL',
  seg6local: 'CONFIG_IPV6_SEG6_LWTUNNEL',
};
