// @generated from codegen/schemas/xtables.yaml by netloom codegen. Do not edit: change the schema, run `npm run codegen`.
// xtables: the C structs that the nft expressions `match` and `target` carry for iptables-nft.
// Kernel headers: linux/netfilter/xt_*.h, linux/netfilter/nf_nat.h, linux/netfilter_ipv4/ip_tables.h, ipt_REJECT.h,
// linux/netfilter_ipv6/ip6t_REJECT.h.

import type {
  Reader,
  StructExtra,
  Writer,
} from '../wire/index.js';

/** Which parts of a tcp or udp match are inverted (udp has the first two). */
export const PortInversion = {
  /** `XT_TCP_INV_SRCPT`: source ports. */
  srcpt: 0x1,
  /** `XT_TCP_INV_DSTPT`: destination ports. */
  dstpt: 0x2,
  /** `XT_TCP_INV_FLAGS`: TCP flags. */
  flags: 0x4,
  /** `XT_TCP_INV_OPTION`: TCP option. */
  option: 0x8,
} as const;

/** Types of address, one bit for each `RTN_*`. */
export const Addrtypes = {
  /** `XT_ADDRTYPE_UNSPEC`: no type. */
  unspec: 0x1,
  /** `XT_ADDRTYPE_UNICAST`: a host that is reached by a gateway or directly. */
  unicast: 0x2,
  /** `XT_ADDRTYPE_LOCAL`: this host. */
  local: 0x4,
  /** `XT_ADDRTYPE_BROADCAST`: broadcast. */
  broadcast: 0x8,
  /** `XT_ADDRTYPE_ANYCAST`: anycast. */
  anycast: 0x10,
  /** `XT_ADDRTYPE_MULTICAST`: multicast. */
  multicast: 0x20,
  /** `XT_ADDRTYPE_BLACKHOLE`: dropped without a word. */
  blackhole: 0x40,
  /** `XT_ADDRTYPE_UNREACHABLE`: answered with unreachable. */
  unreachable: 0x80,
  /** `XT_ADDRTYPE_PROHIBIT`: answered with prohibited. */
  prohibit: 0x100,
  /** `XT_ADDRTYPE_THROW`: sent on to the next routing table. */
  throw: 0x200,
  /** `XT_ADDRTYPE_NAT`: translated; no longer used. */
  nat: 0x400,
  /** `XT_ADDRTYPE_XRESOLVE`: resolved outside; never used. */
  xresolve: 0x800,
} as const;

/** Flags of the match `addrtype`. */
export const AddrtypeFlags = {
  /** `XT_ADDRTYPE_INVERT_SOURCE`: any other source type. */
  invertSource: 0x1,
  /** `XT_ADDRTYPE_INVERT_DEST`: any other destination type. */
  invertDest: 0x2,
  /** `XT_ADDRTYPE_LIMIT_IFACE_IN`: looked up on the input device only. */
  limitIfaceIn: 0x4,
  /** `XT_ADDRTYPE_LIMIT_IFACE_OUT`: looked up on the output device only. */
  limitIfaceOut: 0x8,
} as const;

/** What a match `conntrack` looks at. */
export const ConntrackMatch = {
  /** `XT_CONNTRACK_STATE`: state. */
  state: 0x1,
  /** `XT_CONNTRACK_PROTO`: transport protocol. */
  proto: 0x2,
  /** `XT_CONNTRACK_ORIGSRC`: source address of the original direction. */
  origsrc: 0x4,
  /** `XT_CONNTRACK_ORIGDST`: destination address of the original direction. */
  origdst: 0x8,
  /** `XT_CONNTRACK_REPLSRC`: source address of the reply direction. */
  replsrc: 0x10,
  /** `XT_CONNTRACK_REPLDST`: destination address of the reply direction. */
  repldst: 0x20,
  /** `XT_CONNTRACK_STATUS`: status. */
  status: 0x40,
  /** `XT_CONNTRACK_EXPIRES`: time until the connection expires. */
  expires: 0x80,
  /** `XT_CONNTRACK_ORIGSRC_PORT`: source port of the original direction. */
  origsrcPort: 0x100,
  /** `XT_CONNTRACK_ORIGDST_PORT`: destination port of the original direction. */
  origdstPort: 0x200,
  /** `XT_CONNTRACK_REPLSRC_PORT`: source port of the reply direction. */
  replsrcPort: 0x400,
  /** `XT_CONNTRACK_REPLDST_PORT`: destination port of the reply direction. */
  repldstPort: 0x800,
  /** `XT_CONNTRACK_DIRECTION`: direction of the packet. */
  direction: 0x1000,
  /** `XT_CONNTRACK_STATE_ALIAS`: the rule was written as a match `state`. */
  stateAlias: 0x2000,
} as const;

/** States of a packet in the match `conntrack`. */
export const ConntrackState = {
  /** `XT_CONNTRACK_STATE_INVALID`: belongs to no connection. */
  invalid: 0x1,
  /** `XT_CONNTRACK_STATE_ESTABLISHED`: belongs to a connection with packets both ways. */
  established: 0x2,
  /** `XT_CONNTRACK_STATE_RELATED`: starts a connection that another one announced, or is an error about one. */
  related: 0x4,
  /** `XT_CONNTRACK_STATE_NEW`: starts a connection. */
  new: 0x8,
  /** `XT_CONNTRACK_STATE_SNAT`: the source was translated. */
  snat: 0x40,
  /** `XT_CONNTRACK_STATE_DNAT`: the destination was translated. */
  dnat: 0x80,
  /** `XT_CONNTRACK_STATE_UNTRACKED`: not tracked. */
  untracked: 0x100,
} as const;

/** Status of a connection. */
export const ConntrackStatus = {
  /** `IPS_EXPECTED`: announced by another one. */
  expected: 0x1,
  /** `IPS_SEEN_REPLY`: there were packets both ways. */
  seenReply: 0x2,
  /** `IPS_ASSURED`: not dropped early when the table is full. */
  assured: 0x4,
  /** `IPS_CONFIRMED`: its first packet has left. */
  confirmed: 0x8,
} as const;

/** Which ports a match `multiport` looks at. */
export const MultiportFlags = {
  /** `XT_MULTIPORT_SOURCE`: source. */
  source: 0,
  /** `XT_MULTIPORT_DESTINATION`: destination. */
  destination: 1,
  /** `XT_MULTIPORT_EITHER`: either of them. */
  either: 2,
} as const;
/** A value of {@link MultiportFlags}. */
export type MultiportFlags = (typeof MultiportFlags)[keyof typeof MultiportFlags];

/** How the target `REJECT` of IPv4 answers. */
export const RejectWith = {
  /** `IPT_ICMP_NET_UNREACHABLE`: network unreachable. */
  icmpNetUnreachable: 0,
  /** `IPT_ICMP_HOST_UNREACHABLE`: host unreachable. */
  icmpHostUnreachable: 1,
  /** `IPT_ICMP_PROT_UNREACHABLE`: protocol unreachable. */
  icmpProtUnreachable: 2,
  /** `IPT_ICMP_PORT_UNREACHABLE`: port unreachable. */
  icmpPortUnreachable: 3,
  /** `IPT_ICMP_ECHOREPLY`: an echo reply; no longer taken. */
  icmpEchoreply: 4,
  /** `IPT_ICMP_NET_PROHIBITED`: network prohibited. */
  icmpNetProhibited: 5,
  /** `IPT_ICMP_HOST_PROHIBITED`: host prohibited. */
  icmpHostProhibited: 6,
  /** `IPT_TCP_RESET`: TCP reset. */
  tcpReset: 7,
  /** `IPT_ICMP_ADMIN_PROHIBITED`: administratively prohibited. */
  icmpAdminProhibited: 8,
} as const;
/** A value of {@link RejectWith}. */
export type RejectWith = (typeof RejectWith)[keyof typeof RejectWith];

/** `struct xt_tcp`, 12 bytes. Match `tcp`. */
export interface XtTcp {
  /** `source_first`: `spts[0]`: first source port. */
  sourceFirst: number;
  /** `source_last`: `spts[1]`: last source port. */
  sourceLast: number;
  /** `destination_first`: `dpts[0]`: first destination port. */
  destinationFirst: number;
  /** `destination_last`: `dpts[1]`: last destination port. */
  destinationLast: number;
  /** `option`: TCP option that must be there; 0 for none. */
  option: number;
  /** `flags_mask`: `flg_mask`: TCP flags to look at. */
  flagsMask: number;
  /** `flags_set`: `flg_cmp`: those of them that must be set. */
  flagsSet: number;
  /** `invert`: `invflags`: what is inverted. */
  invert: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_tcp`. */
export const XT_TCP_SIZE = 12;

/** `struct xt_udp`, 10 bytes. Match `udp`. */
export interface XtUdp {
  /** `source_first`: `spts[0]`: first source port. */
  sourceFirst: number;
  /** `source_last`: `spts[1]`: last source port. */
  sourceLast: number;
  /** `destination_first`: `dpts[0]`: first destination port. */
  destinationFirst: number;
  /** `destination_last`: `dpts[1]`: last destination port. */
  destinationLast: number;
  /** `invert`: `invflags`: what is inverted. */
  invert: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_udp`. */
export const XT_UDP_SIZE = 10;

/** `struct ipt_icmp`, 4 bytes. Matches `icmp` and `icmp6`. */
export interface IptIcmp {
  /** `type`: ICMP type; 255 for any. */
  type: number;
  /** `code_first`: `code[0]`: first code. */
  codeFirst: number;
  /** `code_last`: `code[1]`: last code. */
  codeLast: number;
  /** `invert`: `invflags`: 1 inverts. */
  invert: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ipt_icmp`. */
export const IPT_ICMP_SIZE = 4;

/** `struct xt_addrtype_info_v1`, 8 bytes. Match `addrtype`, revision 1. */
export interface XtAddrtypeInfoV1 {
  /** `source`: types of the source address; 0 for any. */
  source: number;
  /** `dest`: types of the destination address; 0 for any. */
  dest: number;
  /** `flags`: flags. */
  flags: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_addrtype_info_v1`. */
export const XT_ADDRTYPE_INFO_V1_SIZE = 8;

/** `struct xt_addrtype_info`, 12 bytes. Match `addrtype`, revision 0. */
export interface XtAddrtypeInfo {
  /** `source`: types of the source address; 0 for any. */
  source: number;
  /** `dest`: types of the destination address; 0 for any. */
  dest: number;
  /** `invert_source`: 1: any other source type. */
  invertSource: number;
  /** `invert_dest`: 1: any other destination type. */
  invertDest: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_addrtype_info`. */
export const XT_ADDRTYPE_INFO_SIZE = 12;

/** `struct xt_comment_info`, 256 bytes. Match `comment`: matches always. */
export interface XtCommentInfo {
  /** `comment`: the comment. */
  comment: string;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_comment_info`. */
export const XT_COMMENT_INFO_SIZE = 256;

/**
 * `struct xt_conntrack_mtinfo3`, 164 bytes. Match `conntrack`, revision 3. Addresses have 16 bytes; IPv4 uses the
 * first 4.
 */
export interface XtConntrackMtinfo3 {
  /** `origsrc_addr`: source address, original direction. */
  origsrcAddr: Uint8Array;
  /** `origsrc_mask`: its mask. */
  origsrcMask: Uint8Array;
  /** `origdst_addr`: destination address, original direction. */
  origdstAddr: Uint8Array;
  /** `origdst_mask`: its mask. */
  origdstMask: Uint8Array;
  /** `replsrc_addr`: source address, reply direction. */
  replsrcAddr: Uint8Array;
  /** `replsrc_mask`: its mask. */
  replsrcMask: Uint8Array;
  /** `repldst_addr`: destination address, reply direction. */
  repldstAddr: Uint8Array;
  /** `repldst_mask`: its mask. */
  repldstMask: Uint8Array;
  /** `expires_min`: shortest time until it expires, s. */
  expiresMin: number;
  /** `expires_max`: longest time until it expires, s. */
  expiresMax: number;
  /** `l4proto`: transport protocol. */
  l4proto: number;
  /** `origsrc_port`: first source port, original direction. */
  origsrcPort: number;
  /** `origdst_port`: first destination port, original direction. */
  origdstPort: number;
  /** `replsrc_port`: first source port, reply direction. */
  replsrcPort: number;
  /** `repldst_port`: first destination port, reply direction. */
  repldstPort: number;
  /** `match_flags`: what to look at. */
  matchFlags: number;
  /** `invert_flags`: what is inverted. */
  invertFlags: number;
  /** `state_mask`: states. */
  stateMask: number;
  /** `status_mask`: status; 0 is none of them. */
  statusMask: number;
  /** `origsrc_port_high`: last source port, original direction. */
  origsrcPortHigh: number;
  /** `origdst_port_high`: last destination port, original direction. */
  origdstPortHigh: number;
  /** `replsrc_port_high`: last source port, reply direction. */
  replsrcPortHigh: number;
  /** `repldst_port_high`: last destination port, reply direction. */
  repldstPortHigh: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_conntrack_mtinfo3`. */
export const XT_CONNTRACK_MTINFO3_SIZE = 164;

/** `struct xt_mark_mtinfo1`, 12 bytes. Matches `mark` and `connmark`, revision 1. */
export interface XtMarkMtinfo1 {
  /** `mark`: mark. */
  mark: number;
  /** `mask`: bits to look at. */
  mask: number;
  /** `invert`: 1 inverts. */
  invert: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_mark_mtinfo1`. */
export const XT_MARK_MTINFO1_SIZE = 12;

/** `struct xt_mark_tginfo2`, 8 bytes. Target `MARK`, revision 2: mark = (mark AND NOT mask) XOR value. */
export interface XtMarkTginfo2 {
  /** `mark`: value. */
  mark: number;
  /** `mask`: bits to clear first. */
  mask: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_mark_tginfo2`. */
export const XT_MARK_TGINFO2_SIZE = 8;

/** `struct xt_multiport_v1`, 48 bytes. Match `multiport`, revision 1. */
export interface XtMultiportV1 {
  /** `flags`: which ports. */
  flags: number;
  /** `count`: ports in the list. */
  count: number;
  /** `ports`: the list, 15 at most. */
  ports: number[];
  /** `pflags`: for each port: 1 when the next one is the end of a range. */
  pflags: Uint8Array;
  /** `invert`: 1 inverts. */
  invert: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_multiport_v1`. */
export const XT_MULTIPORT_V1_SIZE = 48;

/** `struct xt_mac_info`, 12 bytes. Match `mac`. */
export interface XtMacInfo {
  /** `srcaddr`: source address. */
  srcaddr: string;
  /** `invert`: 1 inverts. */
  invert: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_mac_info`. */
export const XT_MAC_INFO_SIZE = 12;

/** `struct xt_state_info`, 4 bytes. Match `state`. */
export interface XtStateInfo {
  /** `statemask`: states. */
  statemask: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_state_info`. */
export const XT_STATE_INFO_SIZE = 4;

/**
 * `struct nf_nat_ipv4_multi_range_compat`, 20 bytes. Targets `SNAT`, `MASQUERADE`, `REDIRECT` and `NETMAP` of IPv4,
 * revision 0.
 */
export interface NfNatIpv4MultiRangeCompat {
  /** `rangesize`: always 1. */
  rangesize: number;
  /** `flags`: `NF_NAT_RANGE_*`. */
  flags: number;
  /** `min_ip`: first address. */
  minIp: string;
  /** `max_ip`: last address. */
  maxIp: string;
  /** `min_port`: `min`: first port. */
  minPort: number;
  /** `max_port`: `max`: last port. */
  maxPort: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct nf_nat_ipv4_multi_range_compat`. */
export const NF_NAT_IPV4_MULTI_RANGE_COMPAT_SIZE = 20;

/**
 * `struct nf_nat_range`, 40 bytes. Targets `SNAT`, `MASQUERADE`, `REDIRECT` of IPv6, `DNAT` revision 1. Addresses
 * have 16 bytes; IPv4 uses the first 4.
 */
export interface NfNatRange {
  /** `flags`: `NF_NAT_RANGE_*`. */
  flags: number;
  /** `min_addr`: first address. */
  minAddr: Uint8Array;
  /** `max_addr`: last address. */
  maxAddr: Uint8Array;
  /** `min_port`: `min_proto`: first port. */
  minPort: number;
  /** `max_port`: `max_proto`: last port. */
  maxPort: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct nf_nat_range`. */
export const NF_NAT_RANGE_SIZE = 40;

/** `struct nf_nat_range2`, 44 bytes. Target `DNAT`, revision 2. Addresses have 16 bytes; IPv4 uses the first 4. */
export interface NfNatRange2 {
  /** `flags`: `NF_NAT_RANGE_*`. */
  flags: number;
  /** `min_addr`: first address. */
  minAddr: Uint8Array;
  /** `max_addr`: last address. */
  maxAddr: Uint8Array;
  /** `min_port`: `min_proto`: first port. */
  minPort: number;
  /** `max_port`: `max_proto`: last port. */
  maxPort: number;
  /** `base_port`: `base_proto`: port that the range is shifted by. */
  basePort: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct nf_nat_range2`. */
export const NF_NAT_RANGE2_SIZE = 44;

/** `struct xt_log_info`, 32 bytes. Target `LOG`. */
export interface XtLogInfo {
  /** `level`: level of the kernel log, 0 to 7. */
  level: number;
  /** `logflags`: `XT_LOG_*`: what else to say. */
  logflags: number;
  /** `prefix`: text before the line. */
  prefix: string;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_log_info`. */
export const XT_LOG_INFO_SIZE = 32;

/** `struct ipt_reject_info`, 4 bytes. Target `REJECT`. */
export interface IptRejectInfo {
  /** `with`: answer: reject-with for IPv4, another list for IPv6. */
  with: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ipt_reject_info`. */
export const IPT_REJECT_INFO_SIZE = 4;

/** `struct xt_rateinfo`, 8 bytes. Match `limit`, its first half; the rest belongs to the kernel. */
export interface XtRateinfo {
  /** `avg`: time between two packets, 1/10000 s. */
  avg: number;
  /** `burst`: packets at once. */
  burst: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_rateinfo`. */
export const XT_RATEINFO_SIZE = 8;

export function decodeXtTcp(r: Reader, at: number): XtTcp {
  return {
    sourceFirst: r.u16At(at),
    sourceLast: r.u16At(at + 2),
    destinationFirst: r.u16At(at + 4),
    destinationLast: r.u16At(at + 6),
    option: r.u8At(at + 8),
    flagsMask: r.u8At(at + 9),
    flagsSet: r.u8At(at + 10),
    invert: r.u8At(at + 11),
  };
}

export function encodeXtTcp(w: Writer, at: number, value: Partial<XtTcp>): void {
  if (value.sourceFirst !== undefined) w.u16At(at, value.sourceFirst, 'sourceFirst');
  if (value.sourceLast !== undefined) w.u16At(at + 2, value.sourceLast, 'sourceLast');
  if (value.destinationFirst !== undefined) w.u16At(at + 4, value.destinationFirst, 'destinationFirst');
  if (value.destinationLast !== undefined) w.u16At(at + 6, value.destinationLast, 'destinationLast');
  if (value.option !== undefined) w.u8At(at + 8, value.option, 'option');
  if (value.flagsMask !== undefined) w.u8At(at + 9, value.flagsMask, 'flagsMask');
  if (value.flagsSet !== undefined) w.u8At(at + 10, value.flagsSet, 'flagsSet');
  if (value.invert !== undefined) w.u8At(at + 11, value.invert, 'invert');
}

export function decodeXtUdp(r: Reader, at: number): XtUdp {
  return {
    sourceFirst: r.u16At(at),
    sourceLast: r.u16At(at + 2),
    destinationFirst: r.u16At(at + 4),
    destinationLast: r.u16At(at + 6),
    invert: r.u8At(at + 8),
  };
}

export function encodeXtUdp(w: Writer, at: number, value: Partial<XtUdp>): void {
  if (value.sourceFirst !== undefined) w.u16At(at, value.sourceFirst, 'sourceFirst');
  if (value.sourceLast !== undefined) w.u16At(at + 2, value.sourceLast, 'sourceLast');
  if (value.destinationFirst !== undefined) w.u16At(at + 4, value.destinationFirst, 'destinationFirst');
  if (value.destinationLast !== undefined) w.u16At(at + 6, value.destinationLast, 'destinationLast');
  if (value.invert !== undefined) w.u8At(at + 8, value.invert, 'invert');
}

export function decodeIptIcmp(r: Reader, at: number): IptIcmp {
  return {
    type: r.u8At(at),
    codeFirst: r.u8At(at + 1),
    codeLast: r.u8At(at + 2),
    invert: r.u8At(at + 3),
  };
}

export function encodeIptIcmp(w: Writer, at: number, value: Partial<IptIcmp>): void {
  if (value.type !== undefined) w.u8At(at, value.type, 'type');
  if (value.codeFirst !== undefined) w.u8At(at + 1, value.codeFirst, 'codeFirst');
  if (value.codeLast !== undefined) w.u8At(at + 2, value.codeLast, 'codeLast');
  if (value.invert !== undefined) w.u8At(at + 3, value.invert, 'invert');
}

export function decodeXtAddrtypeInfoV1(r: Reader, at: number): XtAddrtypeInfoV1 {
  return {
    source: r.u16At(at),
    dest: r.u16At(at + 2),
    flags: r.u32At(at + 4),
  };
}

export function encodeXtAddrtypeInfoV1(w: Writer, at: number, value: Partial<XtAddrtypeInfoV1>): void {
  if (value.source !== undefined) w.u16At(at, value.source, 'source');
  if (value.dest !== undefined) w.u16At(at + 2, value.dest, 'dest');
  if (value.flags !== undefined) w.u32At(at + 4, value.flags, 'flags');
}

export function decodeXtAddrtypeInfo(r: Reader, at: number): XtAddrtypeInfo {
  return {
    source: r.u16At(at),
    dest: r.u16At(at + 2),
    invertSource: r.u32At(at + 4),
    invertDest: r.u32At(at + 8),
  };
}

export function encodeXtAddrtypeInfo(w: Writer, at: number, value: Partial<XtAddrtypeInfo>): void {
  if (value.source !== undefined) w.u16At(at, value.source, 'source');
  if (value.dest !== undefined) w.u16At(at + 2, value.dest, 'dest');
  if (value.invertSource !== undefined) w.u32At(at + 4, value.invertSource, 'invertSource');
  if (value.invertDest !== undefined) w.u32At(at + 8, value.invertDest, 'invertDest');
}

export function decodeXtCommentInfo(r: Reader, at: number): XtCommentInfo {
  return {
    comment: r.stringAt(at, 256),
  };
}

export function encodeXtCommentInfo(w: Writer, at: number, value: Partial<XtCommentInfo>): void {
  if (value.comment !== undefined) w.stringAt(at, 256, value.comment, 'comment');
}

export function decodeXtConntrackMtinfo3(r: Reader, at: number): XtConntrackMtinfo3 {
  return {
    origsrcAddr: r.bytesAt(at, 16),
    origsrcMask: r.bytesAt(at + 16, 16),
    origdstAddr: r.bytesAt(at + 32, 16),
    origdstMask: r.bytesAt(at + 48, 16),
    replsrcAddr: r.bytesAt(at + 64, 16),
    replsrcMask: r.bytesAt(at + 80, 16),
    repldstAddr: r.bytesAt(at + 96, 16),
    repldstMask: r.bytesAt(at + 112, 16),
    expiresMin: r.u32At(at + 128),
    expiresMax: r.u32At(at + 132),
    l4proto: r.u16At(at + 136),
    origsrcPort: r.u16At(at + 138),
    origdstPort: r.u16At(at + 140),
    replsrcPort: r.u16At(at + 142),
    repldstPort: r.u16At(at + 144),
    matchFlags: r.u16At(at + 146),
    invertFlags: r.u16At(at + 148),
    stateMask: r.u16At(at + 150),
    statusMask: r.u16At(at + 152),
    origsrcPortHigh: r.u16At(at + 154),
    origdstPortHigh: r.u16At(at + 156),
    replsrcPortHigh: r.u16At(at + 158),
    repldstPortHigh: r.u16At(at + 160),
  };
}

export function encodeXtConntrackMtinfo3(w: Writer, at: number, value: Partial<XtConntrackMtinfo3>): void {
  if (value.origsrcAddr !== undefined) w.bytesAt(at, 16, value.origsrcAddr, 'origsrcAddr');
  if (value.origsrcMask !== undefined) w.bytesAt(at + 16, 16, value.origsrcMask, 'origsrcMask');
  if (value.origdstAddr !== undefined) w.bytesAt(at + 32, 16, value.origdstAddr, 'origdstAddr');
  if (value.origdstMask !== undefined) w.bytesAt(at + 48, 16, value.origdstMask, 'origdstMask');
  if (value.replsrcAddr !== undefined) w.bytesAt(at + 64, 16, value.replsrcAddr, 'replsrcAddr');
  if (value.replsrcMask !== undefined) w.bytesAt(at + 80, 16, value.replsrcMask, 'replsrcMask');
  if (value.repldstAddr !== undefined) w.bytesAt(at + 96, 16, value.repldstAddr, 'repldstAddr');
  if (value.repldstMask !== undefined) w.bytesAt(at + 112, 16, value.repldstMask, 'repldstMask');
  if (value.expiresMin !== undefined) w.u32At(at + 128, value.expiresMin, 'expiresMin');
  if (value.expiresMax !== undefined) w.u32At(at + 132, value.expiresMax, 'expiresMax');
  if (value.l4proto !== undefined) w.u16At(at + 136, value.l4proto, 'l4proto');
  if (value.origsrcPort !== undefined) w.u16At(at + 138, value.origsrcPort, 'origsrcPort');
  if (value.origdstPort !== undefined) w.u16At(at + 140, value.origdstPort, 'origdstPort');
  if (value.replsrcPort !== undefined) w.u16At(at + 142, value.replsrcPort, 'replsrcPort');
  if (value.repldstPort !== undefined) w.u16At(at + 144, value.repldstPort, 'repldstPort');
  if (value.matchFlags !== undefined) w.u16At(at + 146, value.matchFlags, 'matchFlags');
  if (value.invertFlags !== undefined) w.u16At(at + 148, value.invertFlags, 'invertFlags');
  if (value.stateMask !== undefined) w.u16At(at + 150, value.stateMask, 'stateMask');
  if (value.statusMask !== undefined) w.u16At(at + 152, value.statusMask, 'statusMask');
  if (value.origsrcPortHigh !== undefined) w.u16At(at + 154, value.origsrcPortHigh, 'origsrcPortHigh');
  if (value.origdstPortHigh !== undefined) w.u16At(at + 156, value.origdstPortHigh, 'origdstPortHigh');
  if (value.replsrcPortHigh !== undefined) w.u16At(at + 158, value.replsrcPortHigh, 'replsrcPortHigh');
  if (value.repldstPortHigh !== undefined) w.u16At(at + 160, value.repldstPortHigh, 'repldstPortHigh');
}

export function decodeXtMarkMtinfo1(r: Reader, at: number): XtMarkMtinfo1 {
  return {
    mark: r.u32At(at),
    mask: r.u32At(at + 4),
    invert: r.u8At(at + 8),
  };
}

export function encodeXtMarkMtinfo1(w: Writer, at: number, value: Partial<XtMarkMtinfo1>): void {
  if (value.mark !== undefined) w.u32At(at, value.mark, 'mark');
  if (value.mask !== undefined) w.u32At(at + 4, value.mask, 'mask');
  if (value.invert !== undefined) w.u8At(at + 8, value.invert, 'invert');
}

export function decodeXtMarkTginfo2(r: Reader, at: number): XtMarkTginfo2 {
  return {
    mark: r.u32At(at),
    mask: r.u32At(at + 4),
  };
}

export function encodeXtMarkTginfo2(w: Writer, at: number, value: Partial<XtMarkTginfo2>): void {
  if (value.mark !== undefined) w.u32At(at, value.mark, 'mark');
  if (value.mask !== undefined) w.u32At(at + 4, value.mask, 'mask');
}

export function decodeXtMultiportV1(r: Reader, at: number): XtMultiportV1 {
  return {
    flags: r.u8At(at),
    count: r.u8At(at + 1),
    ports: [r.u16At(at + 2), r.u16At(at + 4), r.u16At(at + 6), r.u16At(at + 8), r.u16At(at + 10), r.u16At(at + 12), r.u16At(at + 14), r.u16At(at + 16), r.u16At(at + 18), r.u16At(at + 20), r.u16At(at + 22), r.u16At(at + 24), r.u16At(at + 26), r.u16At(at + 28), r.u16At(at + 30)],
    pflags: r.bytesAt(at + 32, 15),
    invert: r.u8At(at + 47),
  };
}

export function encodeXtMultiportV1(w: Writer, at: number, value: Partial<XtMultiportV1>): void {
  if (value.flags !== undefined) w.u8At(at, value.flags, 'flags');
  if (value.count !== undefined) w.u8At(at + 1, value.count, 'count');
  if (value.ports !== undefined) { w.atMost(15, value.ports.length, 'ports'); w.u16At(at + 2, value.ports[0] ?? 0, 'ports'); w.u16At(at + 4, value.ports[1] ?? 0, 'ports'); w.u16At(at + 6, value.ports[2] ?? 0, 'ports'); w.u16At(at + 8, value.ports[3] ?? 0, 'ports'); w.u16At(at + 10, value.ports[4] ?? 0, 'ports'); w.u16At(at + 12, value.ports[5] ?? 0, 'ports'); w.u16At(at + 14, value.ports[6] ?? 0, 'ports'); w.u16At(at + 16, value.ports[7] ?? 0, 'ports'); w.u16At(at + 18, value.ports[8] ?? 0, 'ports'); w.u16At(at + 20, value.ports[9] ?? 0, 'ports'); w.u16At(at + 22, value.ports[10] ?? 0, 'ports'); w.u16At(at + 24, value.ports[11] ?? 0, 'ports'); w.u16At(at + 26, value.ports[12] ?? 0, 'ports'); w.u16At(at + 28, value.ports[13] ?? 0, 'ports'); w.u16At(at + 30, value.ports[14] ?? 0, 'ports'); }
  if (value.pflags !== undefined) w.bytesAt(at + 32, 15, value.pflags, 'pflags');
  if (value.invert !== undefined) w.u8At(at + 47, value.invert, 'invert');
}

export function decodeXtMacInfo(r: Reader, at: number): XtMacInfo {
  return {
    srcaddr: r.macAt(at, 6),
    invert: r.s32At(at + 8),
  };
}

export function encodeXtMacInfo(w: Writer, at: number, value: Partial<XtMacInfo>): void {
  if (value.srcaddr !== undefined) w.macAt(at, 6, value.srcaddr, 'srcaddr');
  if (value.invert !== undefined) w.s32At(at + 8, value.invert, 'invert');
}

export function decodeXtStateInfo(r: Reader, at: number): XtStateInfo {
  return {
    statemask: r.u32At(at),
  };
}

export function encodeXtStateInfo(w: Writer, at: number, value: Partial<XtStateInfo>): void {
  if (value.statemask !== undefined) w.u32At(at, value.statemask, 'statemask');
}

export function decodeNfNatIpv4MultiRangeCompat(r: Reader, at: number): NfNatIpv4MultiRangeCompat {
  return {
    rangesize: r.u32At(at),
    flags: r.u32At(at + 4),
    minIp: r.ipAt(at + 8, 4),
    maxIp: r.ipAt(at + 12, 4),
    minPort: r.u16beAt(at + 16),
    maxPort: r.u16beAt(at + 18),
  };
}

export function encodeNfNatIpv4MultiRangeCompat(w: Writer, at: number, value: Partial<NfNatIpv4MultiRangeCompat>): void {
  if (value.rangesize !== undefined) w.u32At(at, value.rangesize, 'rangesize');
  if (value.flags !== undefined) w.u32At(at + 4, value.flags, 'flags');
  if (value.minIp !== undefined) w.ipAt(at + 8, 4, value.minIp);
  if (value.maxIp !== undefined) w.ipAt(at + 12, 4, value.maxIp);
  if (value.minPort !== undefined) w.u16beAt(at + 16, value.minPort, 'minPort');
  if (value.maxPort !== undefined) w.u16beAt(at + 18, value.maxPort, 'maxPort');
}

export function decodeNfNatRange(r: Reader, at: number): NfNatRange {
  return {
    flags: r.u32At(at),
    minAddr: r.bytesAt(at + 4, 16),
    maxAddr: r.bytesAt(at + 20, 16),
    minPort: r.u16beAt(at + 36),
    maxPort: r.u16beAt(at + 38),
  };
}

export function encodeNfNatRange(w: Writer, at: number, value: Partial<NfNatRange>): void {
  if (value.flags !== undefined) w.u32At(at, value.flags, 'flags');
  if (value.minAddr !== undefined) w.bytesAt(at + 4, 16, value.minAddr, 'minAddr');
  if (value.maxAddr !== undefined) w.bytesAt(at + 20, 16, value.maxAddr, 'maxAddr');
  if (value.minPort !== undefined) w.u16beAt(at + 36, value.minPort, 'minPort');
  if (value.maxPort !== undefined) w.u16beAt(at + 38, value.maxPort, 'maxPort');
}

export function decodeNfNatRange2(r: Reader, at: number): NfNatRange2 {
  return {
    flags: r.u32At(at),
    minAddr: r.bytesAt(at + 4, 16),
    maxAddr: r.bytesAt(at + 20, 16),
    minPort: r.u16beAt(at + 36),
    maxPort: r.u16beAt(at + 38),
    basePort: r.u16beAt(at + 40),
  };
}

export function encodeNfNatRange2(w: Writer, at: number, value: Partial<NfNatRange2>): void {
  if (value.flags !== undefined) w.u32At(at, value.flags, 'flags');
  if (value.minAddr !== undefined) w.bytesAt(at + 4, 16, value.minAddr, 'minAddr');
  if (value.maxAddr !== undefined) w.bytesAt(at + 20, 16, value.maxAddr, 'maxAddr');
  if (value.minPort !== undefined) w.u16beAt(at + 36, value.minPort, 'minPort');
  if (value.maxPort !== undefined) w.u16beAt(at + 38, value.maxPort, 'maxPort');
  if (value.basePort !== undefined) w.u16beAt(at + 40, value.basePort, 'basePort');
}

export function decodeXtLogInfo(r: Reader, at: number): XtLogInfo {
  return {
    level: r.u8At(at),
    logflags: r.u8At(at + 1),
    prefix: r.stringAt(at + 2, 30),
  };
}

export function encodeXtLogInfo(w: Writer, at: number, value: Partial<XtLogInfo>): void {
  if (value.level !== undefined) w.u8At(at, value.level, 'level');
  if (value.logflags !== undefined) w.u8At(at + 1, value.logflags, 'logflags');
  if (value.prefix !== undefined) w.stringAt(at + 2, 30, value.prefix, 'prefix');
}

export function decodeIptRejectInfo(r: Reader, at: number): IptRejectInfo {
  return {
    with: r.u32At(at),
  };
}

export function encodeIptRejectInfo(w: Writer, at: number, value: Partial<IptRejectInfo>): void {
  if (value.with !== undefined) w.u32At(at, value.with, 'with');
}

export function decodeXtRateinfo(r: Reader, at: number): XtRateinfo {
  return {
    avg: r.u32At(at),
    burst: r.u32At(at + 4),
  };
}

export function encodeXtRateinfo(w: Writer, at: number, value: Partial<XtRateinfo>): void {
  if (value.avg !== undefined) w.u32At(at, value.avg, 'avg');
  if (value.burst !== undefined) w.u32At(at + 4, value.burst, 'burst');
}
