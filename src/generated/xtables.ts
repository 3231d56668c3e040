// @generated from codegen/schemas/xtables.yaml by netloom codegen. Do not edit: change the schema, run `npm run codegen`.
// xtables: the C structs that the nft expressions `match` and `target` carry for iptables-nft.
// Kernel headers: linux/netfilter/xt_*.h, linux/netfilter/nf_nat.h, linux/netfilter_ipv4/ip_tables.h, ipt_REJECT.h, ipt_ttl.h,
// ipt_CLUSTERIP.h, ipt_ECN.h, linux/netfilter_ipv6/ip6t_REJECT.h, ip6t_NPT.h, ip6t_ah.h, ip6t_frag.h, ip6t_ipv6header.h,
// ip6t_mh.h, ip6t_opts.h, ip6t_rt.h, ip6t_srh.h.

import type {
  Reader,
  StructExtra,
  Writer,
} from '../wire/index.js';
import { littleEndian as host } from '../wire/index.js';

/** A constant of this module: V8 looks up an imported one each time. */
const littleEndian = host;

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

/** `struct xt_rateinfo`, 40 bytes. Match `limit`. */
export interface XtRateinfo {
  /** `avg`: time between two packets, 1/10000 s. */
  avg: number;
  /** `burst`: packets at once. */
  burst: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_rateinfo`. */
export const XT_RATEINFO_SIZE = 40;

/** `struct xt_sctp_info`, 292 bytes. Match `sctp`. */
export interface XtSctpInfo {
  /** `destination_first`: `dpts[0]`: first destination port. */
  destinationFirst: number;
  /** `destination_last`: `dpts[1]`: last destination port. */
  destinationLast: number;
  /** `source_first`: `spts[0]`: first source port. */
  sourceFirst: number;
  /** `source_last`: `spts[1]`: last source port. */
  sourceLast: number;
  /** `chunkmap`: one bit for each type of chunk, in the first 8. */
  chunkmap: number[];
  /** `chunk_match_type`: 1 any of the chunks, 2 all of them, 4 only them. */
  chunkMatchType: number;
  /** `flag_info`: four times: type of chunk, flags, their mask. */
  flagInfo: Uint8Array;
  /** `flag_count`: how many of them are used. */
  flagCount: number;
  /** `flags`: what to look at: 1 source ports, 2 destination ports, 4 chunks. */
  flags: number;
  /** `invflags`: what is inverted. */
  invflags: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_sctp_info`. */
export const XT_SCTP_INFO_SIZE = 292;

/** `struct xt_dccp_info`, 16 bytes. Match `dccp`. */
export interface XtDccpInfo {
  /** `destination_first`: `dpts[0]`: first destination port. */
  destinationFirst: number;
  /** `destination_last`: `dpts[1]`: last destination port. */
  destinationLast: number;
  /** `source_first`: `spts[0]`: first source port. */
  sourceFirst: number;
  /** `source_last`: `spts[1]`: last source port. */
  sourceLast: number;
  /** `flags`: what to look at: 1 source ports, 2 destination ports, 4 types, 8 option. */
  flags: number;
  /** `invflags`: what is inverted. */
  invflags: number;
  /** `typemask`: one bit for each type of packet. */
  typemask: number;
  /** `option`: option that must be there. */
  option: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_dccp_info`. */
export const XT_DCCP_INFO_SIZE = 16;

/** `struct xt_tos_target_info`, 2 bytes. Target `TOS`, revision 1; revision 0 has the value only. */
export interface XtTosTargetInfo {
  /** `tos_value`: value. */
  tosValue: number;
  /** `tos_mask`: bits to clear first. */
  tosMask: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_tos_target_info`. */
export const XT_TOS_TARGET_INFO_SIZE = 2;

/** `struct xt_nfq_info`, 6 bytes. Target `NFQUEUE`, revision 3; older ones are its start. */
export interface XtNfqInfo {
  /** `queuenum`: first queue. */
  queuenum: number;
  /** `queues_total`: how many queues (since revision 1). */
  queuesTotal: number;
  /** `flags`: 1 accept where nothing listens (since revision 2), 2 by CPU (since revision 3). */
  flags: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_nfq_info`. */
export const XT_NFQ_INFO_SIZE = 6;

/** `struct xt_hashlimit_mtinfo1`, 56 bytes. Match `hashlimit`, revision 1. */
export interface XtHashlimitMtinfo1 {
  /** `name`: name of the table of counters. */
  name: string;
  /** `mode`: what is counted apart: 1 destination, 2 its port, 4 source, 8 its port; 16 inverts, 32 bytes. */
  mode: number;
  /** `avg`: time between two packets, 1/10000 s. */
  avg: number;
  /** `burst`: packets at once. */
  burst: number;
  /** `size`: buckets. */
  size: number;
  /** `max`: entries at most. */
  max: number;
  /** `gc_interval`: time between two looks for old entries, ms. */
  gcInterval: number;
  /** `expire`: how long an entry is kept, ms. */
  expire: number;
  /** `srcmask`: length of the prefix of sources. */
  srcmask: number;
  /** `dstmask`: length of the prefix of destinations. */
  dstmask: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_hashlimit_mtinfo1`. */
export const XT_HASHLIMIT_MTINFO1_SIZE = 56;

/** `struct xt_hashlimit_mtinfo2`, 304 bytes. Match `hashlimit`, revision 2. */
export interface XtHashlimitMtinfo2 {
  /** `name`: name of the table of counters. */
  name: string;
  /** `avg`: time between two packets, 1/1000000 s. */
  avg: bigint;
  /** `burst`: packets at once. */
  burst: bigint;
  /** `mode`: what is counted apart, as in revision 1. */
  mode: number;
  /** `size`: buckets. */
  size: number;
  /** `max`: entries at most. */
  max: number;
  /** `gc_interval`: time between two looks for old entries, ms. */
  gcInterval: number;
  /** `expire`: how long an entry is kept, ms. */
  expire: number;
  /** `srcmask`: length of the prefix of sources. */
  srcmask: number;
  /** `dstmask`: length of the prefix of destinations. */
  dstmask: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_hashlimit_mtinfo2`. */
export const XT_HASHLIMIT_MTINFO2_SIZE = 304;

/** `struct xt_hashlimit_mtinfo3`, 312 bytes. Match `hashlimit`, revision 3. */
export interface XtHashlimitMtinfo3 {
  /** `name`: name of the table of counters. */
  name: string;
  /** `avg`: time between two packets, 1/1000000 s. */
  avg: bigint;
  /** `burst`: packets at once. */
  burst: bigint;
  /** `mode`: what is counted apart, as in revision 1. */
  mode: number;
  /** `size`: buckets. */
  size: number;
  /** `max`: entries at most. */
  max: number;
  /** `gc_interval`: time between two looks for old entries, ms. */
  gcInterval: number;
  /** `expire`: how long an entry is kept, ms. */
  expire: number;
  /** `interval`: time over which the rate is measured, s. */
  interval: number;
  /** `srcmask`: length of the prefix of sources. */
  srcmask: number;
  /** `dstmask`: length of the prefix of destinations. */
  dstmask: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_hashlimit_mtinfo3`. */
export const XT_HASHLIMIT_MTINFO3_SIZE = 312;

/** `struct xt_connbytes_info`, 24 bytes. Match `connbytes`. */
export interface XtConnbytesInfo {
  /** `from`: `count.from`: at least; more than the other inverts. */
  from: bigint;
  /** `to`: `count.to`: at most. */
  to: bigint;
  /** `what`: 0 packets, 1 bytes, 2 bytes for each packet. */
  what: number;
  /** `direction`: 0 original, 1 reply, 2 both. */
  direction: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_connbytes_info`. */
export const XT_CONNBYTES_INFO_SIZE = 24;

/** `struct xt_length_info`, 6 bytes. Match `length`. */
export interface XtLengthInfo {
  /** `min`: shortest. */
  min: number;
  /** `max`: longest. */
  max: number;
  /** `invert`: 1 inverts. */
  invert: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_length_info`. */
export const XT_LENGTH_INFO_SIZE = 6;

/** `struct xt_dscp_info`, 2 bytes. Match `dscp`; target `DSCP` has the value only. */
export interface XtDscpInfo {
  /** `dscp`: value. */
  dscp: number;
  /** `invert`: 1 inverts. */
  invert: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_dscp_info`. */
export const XT_DSCP_INFO_SIZE = 2;

/** `struct xt_owner_match_info`, 20 bytes. Match `owner`, revision 1. */
export interface XtOwnerMatchInfo {
  /** `uid_min`: first user. */
  uidMin: number;
  /** `uid_max`: last user. */
  uidMax: number;
  /** `gid_min`: first group. */
  gidMin: number;
  /** `gid_max`: last group. */
  gidMax: number;
  /** `match`: what to look at: 1 user, 2 group, 4 that there is a socket. */
  match: number;
  /** `invert`: what is inverted. */
  invert: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_owner_match_info`. */
export const XT_OWNER_MATCH_INFO_SIZE = 20;

/** `struct ip6t_frag`, 16 bytes. Match `frag`. */
export interface Ip6tFrag {
  /** `id_first`: `ids[0]`: first identification. */
  idFirst: number;
  /** `id_last`: `ids[1]`: last identification. */
  idLast: number;
  /** `hdrlen`: length of the header. */
  hdrlen: number;
  /** `flags`: 4 reserved bits, 8 first fragment, 16 more to come, 32 last one. */
  flags: number;
  /** `invflags`: 1 inverts the identification. */
  invflags: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ip6t_frag`. */
export const IP6T_FRAG_SIZE = 16;

/** `struct xt_esp`, 12 bytes. Matches `esp`, and `ah` of IPv4. */
export interface XtEsp {
  /** `spi_first`: `spis[0]`: first parameter index. */
  spiFirst: number;
  /** `spi_last`: `spis[1]`: last parameter index. */
  spiLast: number;
  /** `invflags`: 1 inverts. */
  invflags: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_esp`. */
export const XT_ESP_SIZE = 12;

/** `struct ip6t_ah`, 16 bytes. Match `ah` of IPv6. */
export interface Ip6tAh {
  /** `spi_first`: `spis[0]`: first parameter index. */
  spiFirst: number;
  /** `spi_last`: `spis[1]`: last parameter index. */
  spiLast: number;
  /** `hdrlen`: length of the header; 0 for any. */
  hdrlen: number;
  /** `hdrres`: 1 looks at the reserved bits. */
  hdrres: number;
  /** `invflags`: 1 inverts the index, 2 the length. */
  invflags: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ip6t_ah`. */
export const IP6T_AH_SIZE = 16;

/** `struct xt_quota_info`, 24 bytes. Match `quota`. */
export interface XtQuotaInfo {
  /** `flags`: 1 inverts. */
  flags: number;
  /** `quota`: bytes. */
  quota: bigint;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_quota_info`. */
export const XT_QUOTA_INFO_SIZE = 24;

/** `struct xt_connlabel_mtinfo`, 4 bytes. Match `connlabel`. */
export interface XtConnlabelMtinfo {
  /** `bit`: label. */
  bit: number;
  /** `options`: 1 inverts, 2 sets it. */
  options: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_connlabel_mtinfo`. */
export const XT_CONNLABEL_MTINFO_SIZE = 4;

/** `struct xt_pkttype_info`, 8 bytes. Match `pkttype`. */
export interface XtPkttypeInfo {
  /** `pkttype`: 0 to this host, 1 broadcast, 2 multicast. */
  pkttype: number;
  /** `invert`: 1 inverts. */
  invert: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_pkttype_info`. */
export const XT_PKTTYPE_INFO_SIZE = 8;

/** `struct xt_ecn_info`, 4 bytes. Match `ecn`. */
export interface XtEcnInfo {
  /** `operation`: 1 field of IP, 16 ECE of TCP, 32 CWR of TCP. */
  operation: number;
  /** `invert`: what is inverted. */
  invert: number;
  /** `ip_ect`: value of the field of IP. */
  ipEct: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_ecn_info`. */
export const XT_ECN_INFO_SIZE = 4;

/** `struct xt_cpu_info`, 8 bytes. Match `cpu`. */
export interface XtCpuInfo {
  /** `cpu`: number. */
  cpu: number;
  /** `invert`: 1 inverts. */
  invert: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_cpu_info`. */
export const XT_CPU_INFO_SIZE = 8;

/** `struct ipt_ttl_info`, 2 bytes. Matches `ttl` and `hl`. */
export interface IptTtlInfo {
  /** `mode`: 0 equal, 1 not equal, 2 less, 3 greater. */
  mode: number;
  /** `ttl`: value. */
  ttl: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ipt_ttl_info`. */
export const IPT_TTL_INFO_SIZE = 2;

/**
 * `struct xt_tcpmss_match_info`, 6 bytes. Match `tcpmss`; target `TCPMSS` has the first only, 65535 for what the path
 * allows.
 */
export interface XtTcpmssMatchInfo {
  /** `mss_min`: smallest. */
  mssMin: number;
  /** `mss_max`: greatest. */
  mssMax: number;
  /** `invert`: 1 inverts. */
  invert: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_tcpmss_match_info`. */
export const XT_TCPMSS_MATCH_INFO_SIZE = 6;

/** `struct xt_tcpmss_info`, 2 bytes. Target `TCPMSS`. */
export interface XtTcpmssInfo {
  /** `mss`: size; 65535 for what the path allows. */
  mss: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_tcpmss_info`. */
export const XT_TCPMSS_INFO_SIZE = 2;

/** `struct xt_ct_target_info_v1`, 72 bytes. Target `CT`, revisions 1 and 2. */
export interface XtCtTargetInfoV1 {
  /** `flags`: 1 does not track. */
  flags: number;
  /** `zone`: zone. */
  zone: number;
  /** `ct_events`: events to tell. */
  ctEvents: number;
  /** `exp_events`: events of expectations to tell. */
  expEvents: number;
  /** `helper`: helper. */
  helper: string;
  /** `timeout`: policy of timeouts. */
  timeout: string;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_ct_target_info_v1`. */
export const XT_CT_TARGET_INFO_V1_SIZE = 72;

/** `struct xt_connmark_tginfo1`, 16 bytes. Target `CONNMARK`, revision 1. */
export interface XtConnmarkTginfo1 {
  /** `ctmark`: value. */
  ctmark: number;
  /** `ctmask`: bits of the mark of the connection. */
  ctmask: number;
  /** `nfmask`: bits of the mark of the packet. */
  nfmask: number;
  /** `mode`: 0 set, 1 save, 2 restore. */
  mode: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_connmark_tginfo1`. */
export const XT_CONNMARK_TGINFO1_SIZE = 16;

/** `struct xt_connmark_tginfo2`, 16 bytes. Target `CONNMARK`, revision 2. */
export interface XtConnmarkTginfo2 {
  /** `ctmark`: value. */
  ctmark: number;
  /** `ctmask`: bits of the mark of the connection. */
  ctmask: number;
  /** `nfmask`: bits of the mark of the packet. */
  nfmask: number;
  /** `shift_dir`: 0 left, 1 right. */
  shiftDir: number;
  /** `shift_bits`: bits to shift by. */
  shiftBits: number;
  /** `mode`: 0 set, 1 save, 2 restore. */
  mode: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_connmark_tginfo2`. */
export const XT_CONNMARK_TGINFO2_SIZE = 16;

/** `struct xt_statistic_info`, 24 bytes. Match `statistic`. */
export interface XtStatisticInfo {
  /** `mode`: 0 at random, 1 every nth. */
  mode: number;
  /** `flags`: 1 inverts. */
  flags: number;
  /** `value`: `probability` of 2^31, or `every`: n - 1. */
  value: number;
  /** `packet`: which of the n. */
  packet: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_statistic_info`. */
export const XT_STATISTIC_INFO_SIZE = 24;

/** `struct xt_rpfilter_info`, 1 bytes. Match `rpfilter`. */
export interface XtRpfilterInfo {
  /** `flags`: 1 any device, 2 with the mark, 4 local addresses too, 8 inverts. */
  flags: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_rpfilter_info`. */
export const XT_RPFILTER_INFO_SIZE = 1;

/** `struct ip6t_mh`, 3 bytes. Match `mh`. */
export interface Ip6tMh {
  /** `type_first`: `types[0]`: first type. */
  typeFirst: number;
  /** `type_last`: `types[1]`: last type. */
  typeLast: number;
  /** `invflags`: 1 inverts. */
  invflags: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ip6t_mh`. */
export const IP6T_MH_SIZE = 3;

/**
 * `struct xt_iprange_mtinfo`, 68 bytes. Match `iprange`, revision 1. Addresses have 16 bytes; IPv4 uses the first 4.
 */
export interface XtIprangeMtinfo {
  /** `src_min`: first source. */
  srcMin: Uint8Array;
  /** `src_max`: last source. */
  srcMax: Uint8Array;
  /** `dst_min`: first destination. */
  dstMin: Uint8Array;
  /** `dst_max`: last destination. */
  dstMax: Uint8Array;
  /** `flags`: 1 source, 2 destination, 16 and 32 invert them. */
  flags: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_iprange_mtinfo`. */
export const XT_IPRANGE_MTINFO_SIZE = 68;

/** `struct xt_ipcomp`, 12 bytes. Match `ipcomp`. */
export interface XtIpcomp {
  /** `spi_first`: `spis[0]`: first parameter index. */
  spiFirst: number;
  /** `spi_last`: `spis[1]`: last parameter index. */
  spiLast: number;
  /** `invflags`: 1 inverts. */
  invflags: number;
  /** `hdrres`: reserved bits; the kernel does not look at them. */
  hdrres: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_ipcomp`. */
export const XT_IPCOMP_SIZE = 12;

/** `struct xt_cgroup_info_v0`, 8 bytes. Match `cgroup`, revision 0. */
export interface XtCgroupInfoV0 {
  /** `id`: class id. */
  id: number;
  /** `invert`: 1 inverts. */
  invert: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_cgroup_info_v0`. */
export const XT_CGROUP_INFO_V0_SIZE = 8;

/** `struct xt_cgroup_info_v2`, 528 bytes. Match `cgroup`, revision 2. */
export interface XtCgroupInfoV2 {
  /** `has_path`: 1 looks at the path. */
  hasPath: number;
  /** `has_classid`: 1 looks at the class id. */
  hasClassid: number;
  /** `invert_path`: 1 inverts the path. */
  invertPath: number;
  /** `invert_classid`: 1 inverts the class id. */
  invertClassid: number;
  /** `classid`: class id; a path has its first letters there. */
  classid: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_cgroup_info_v2`. */
export const XT_CGROUP_INFO_V2_SIZE = 528;

/** `struct xt_cgroup_path_v2`, 528 bytes. Match `cgroup`, revision 2, with a path. */
export interface XtCgroupPathV2 {
  /** `path`: path. */
  path: string;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_cgroup_path_v2`. */
export const XT_CGROUP_PATH_V2_SIZE = 528;

/** `struct xt_cgroup_info_v1`, 4112 bytes. Match `cgroup`, revision 1. */
export interface XtCgroupInfoV1 {
  /** `has_path`: 1 looks at the path. */
  hasPath: number;
  /** `has_classid`: 1 looks at the class id. */
  hasClassid: number;
  /** `invert_path`: 1 inverts the path. */
  invertPath: number;
  /** `invert_classid`: 1 inverts the class id. */
  invertClassid: number;
  /** `path`: path. */
  path: string;
  /** `classid`: class id. */
  classid: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_cgroup_info_v1`. */
export const XT_CGROUP_INFO_V1_SIZE = 4112;

/** `struct xt_synproxy_info`, 4 bytes. Target `SYNPROXY`. */
export interface XtSynproxyInfo {
  /** `options`: 1 MSS, 2 window scaling, 4 selective acknowledgement, 8 timestamps, 16 ECN. */
  options: number;
  /** `wscale`: window scaling. */
  wscale: number;
  /** `mss`: maximum segment size. */
  mss: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_synproxy_info`. */
export const XT_SYNPROXY_INFO_SIZE = 4;

/** `struct xt_classify_target_info`, 4 bytes. Target `CLASSIFY`. */
export interface XtClassifyTargetInfo {
  /** `priority`: class, a traffic control handle. */
  priority: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_classify_target_info`. */
export const XT_CLASSIFY_TARGET_INFO_SIZE = 4;

/** `struct xt_time_info`, 24 bytes. Match `time`. */
export interface XtTimeInfo {
  /** `date_start`: from, s since the epoch. */
  dateStart: number;
  /** `date_stop`: until, s since the epoch. */
  dateStop: number;
  /** `daytime_start`: from, s of the day. */
  daytimeStart: number;
  /** `daytime_stop`: until, s of the day. */
  daytimeStop: number;
  /** `monthdays_match`: one bit for each day of the month. */
  monthdaysMatch: number;
  /** `weekdays_match`: one bit for each day of the week, 1 is Monday. */
  weekdaysMatch: number;
  /** `flags`: how times are meant. */
  flags: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_time_info`. */
export const XT_TIME_INFO_SIZE = 24;

/** `struct ip6t_rt`, 280 bytes. Match `rt`. */
export interface Ip6tRt {
  /** `rt_type`: type. */
  rtType: number;
  /** `segsleft_first`: `segsleft[0]`: fewest segments left. */
  segsleftFirst: number;
  /** `segsleft_last`: `segsleft[1]`: most segments left. */
  segsleftLast: number;
  /** `hdrlen`: length of the header. */
  hdrlen: number;
  /** `flags`: what to look at: 1 type, 2 segments, 4 length, 8 reserved bits, 16 and 32 addresses. */
  flags: number;
  /** `invflags`: what is inverted. */
  invflags: number;
  /** `addrs`: addresses, 16 at most. */
  addrs: Uint8Array;
  /** `addrnr`: how many of them. */
  addrnr: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ip6t_rt`. */
export const IP6T_RT_SIZE = 280;

/** `struct xt_realm_info`, 12 bytes. Match `realm`. */
export interface XtRealmInfo {
  /** `id`: realm. */
  id: number;
  /** `mask`: bits to look at. */
  mask: number;
  /** `invert`: 1 inverts. */
  invert: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_realm_info`. */
export const XT_REALM_INFO_SIZE = 12;

/** `struct xt_policy_info`, 308 bytes. Match `policy`. */
export interface XtPolicyInfo {
  /** `pol`: four states of 76 bytes. */
  pol: Uint8Array;
  /** `flags`: 1 in, 2 out, 4 none, 8 strict. */
  flags: number;
  /** `len`: how many of the states are used. */
  len: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_policy_info`. */
export const XT_POLICY_INFO_SIZE = 308;

/** `struct xt_helper_info`, 36 bytes. Match `helper`. */
export interface XtHelperInfo {
  /** `invert`: 1 inverts. */
  invert: number;
  /** `name`: helper. */
  name: string;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_helper_info`. */
export const XT_HELPER_INFO_SIZE = 36;

/** `struct ip6t_opts`, 40 bytes. Matches `hbh` and `dst`. */
export interface Ip6tOpts {
  /** `hdrlen`: length of the header. */
  hdrlen: number;
  /** `flags`: what to look at: 1 length, 2 options. */
  flags: number;
  /** `invflags`: 1 inverts the length. */
  invflags: number;
  /** `opts`: options: type and length, 255 for any length. */
  opts: number[];
  /** `optsnr`: how many of them. */
  optsnr: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ip6t_opts`. */
export const IP6T_OPTS_SIZE = 40;

/** `struct xt_cluster_match_info`, 16 bytes. Match `cluster`. */
export interface XtClusterMatchInfo {
  /** `total_nodes`: nodes. */
  totalNodes: number;
  /** `node_mask`: one bit for each node that is meant. */
  nodeMask: number;
  /** `hash_seed`: seed. */
  hashSeed: number;
  /** `flags`: 1 inverts. */
  flags: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_cluster_match_info`. */
export const XT_CLUSTER_MATCH_INFO_SIZE = 16;

/** `struct xt_tee_tginfo`, 40 bytes. Target `TEE`, revision 1. The address has 16 bytes; IPv4 uses the first 4. */
export interface XtTeeTginfo {
  /** `gw`: where to send copies. */
  gw: Uint8Array;
  /** `oif`: device; empty for any. */
  oif: string;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_tee_tginfo`. */
export const XT_TEE_TGINFO_SIZE = 40;

/** `struct xt_devgroup_info`, 20 bytes. Match `devgroup`. */
export interface XtDevgroupInfo {
  /** `flags`: 1 input, 2 inverts it, 4 output, 8 inverts it. */
  flags: number;
  /** `src_group`: group of the input device. */
  srcGroup: number;
  /** `src_mask`: bits to look at. */
  srcMask: number;
  /** `dst_group`: group of the output device. */
  dstGroup: number;
  /** `dst_mask`: bits to look at. */
  dstMask: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_devgroup_info`. */
export const XT_DEVGROUP_INFO_SIZE = 20;

/** `struct xt_audit_info`, 1 bytes. Target `AUDIT`. */
export interface XtAuditInfo {
  /** `type`: 0 accept, 1 drop, 2 reject. */
  type: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_audit_info`. */
export const XT_AUDIT_INFO_SIZE = 1;

/** `struct xt_checksum_info`, 1 bytes. Target `CHECKSUM`. */
export interface XtChecksumInfo {
  /** `operation`: 1 fills it in. */
  operation: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_checksum_info`. */
export const XT_CHECKSUM_INFO_SIZE = 1;

/** `struct xt_connsecmark_target_info`, 1 bytes. Target `CONNSECMARK`. */
export interface XtConnsecmarkTargetInfo {
  /** `mode`: 1 save, 2 restore. */
  mode: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_connsecmark_target_info`. */
export const XT_CONNSECMARK_TARGET_INFO_SIZE = 1;

/** `struct xt_ct_target_info`, 40 bytes. Target `CT`, revision 0. */
export interface XtCtTargetInfo {
  /** `flags`: 1 does not track. */
  flags: number;
  /** `zone`: zone. */
  zone: number;
  /** `ct_events`: events to tell. */
  ctEvents: number;
  /** `exp_events`: events of expectations to tell. */
  expEvents: number;
  /** `helper`: helper. */
  helper: string;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_ct_target_info`. */
export const XT_CT_TARGET_INFO_SIZE = 40;

/** `struct xt_hmark_info`, 60 bytes. Target `HMARK`. Masks of addresses have 16 bytes; IPv4 uses the first 4. */
export interface XtHmarkInfo {
  /** `src_mask`: mask of the source. */
  srcMask: Uint8Array;
  /** `dst_mask`: mask of the destination. */
  dstMask: Uint8Array;
  /** `sport_mask`: mask of the source port. */
  sportMask: number;
  /** `dport_mask`: mask of the destination port; both together are that of a parameter index. */
  dportMask: number;
  /** `sport`: source port. */
  sport: number;
  /** `dport`: destination port; both together are a parameter index. */
  dport: number;
  /** `flags`: what is there, one bit for each. */
  flags: number;
  /** `proto_mask`: mask of the protocol. */
  protoMask: number;
  /** `hashrnd`: seed. */
  hashrnd: number;
  /** `hmodulus`: marks there are. */
  hmodulus: number;
  /** `hoffset`: first mark. */
  hoffset: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_hmark_info`. */
export const XT_HMARK_INFO_SIZE = 60;

/** `struct idletimer_tg_info`, 40 bytes. Target `IDLETIMER`, revision 0. */
export interface IdletimerTgInfo {
  /** `timeout`: time, s. */
  timeout: number;
  /** `label`: name of its file. */
  label: string;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct idletimer_tg_info`. */
export const IDLETIMER_TG_INFO_SIZE = 40;

/** `struct idletimer_tg_info_v1`, 48 bytes. Target `IDLETIMER`, revision 1. */
export interface IdletimerTgInfoV1 {
  /** `timeout`: time, s. */
  timeout: number;
  /** `label`: name of its file. */
  label: string;
  /** `send_nl_msg`: not used. */
  sendNlMsg: number;
  /** `timer_type`: 1 wakes a sleeping system. */
  timerType: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct idletimer_tg_info_v1`. */
export const IDLETIMER_TG_INFO_V1_SIZE = 48;

/** `struct xt_led_info`, 40 bytes. Target `LED`. */
export interface XtLedInfo {
  /** `id`: name of the trigger, after `netfilter-`. */
  id: string;
  /** `always_blink`: 1 blinks though it is on. */
  alwaysBlink: number;
  /** `delay`: how long it stays on, ms; -1 for ever. */
  delay: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_led_info`. */
export const XT_LED_INFO_SIZE = 40;

/** `struct xt_nflog_info`, 76 bytes. Target `NFLOG`. */
export interface XtNflogInfo {
  /** `len`: bytes of the packet to tell. */
  len: number;
  /** `group`: group. */
  group: number;
  /** `threshold`: packets to wait for. */
  threshold: number;
  /** `flags`: 1 takes the length seriously. */
  flags: number;
  /** `prefix`: text before the line. */
  prefix: string;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_nflog_info`. */
export const XT_NFLOG_INFO_SIZE = 76;

/** `struct xt_rateest_target_info`, 32 bytes. Target `RATEEST`. */
export interface XtRateestTargetInfo {
  /** `name`: name. */
  name: string;
  /** `interval`: time between two looks: 2^(interval + 2) quarters of a second. */
  interval: number;
  /** `ewma_log`: logarithm of the time of averaging, in those. */
  ewmaLog: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_rateest_target_info`. */
export const XT_RATEEST_TARGET_INFO_SIZE = 32;

/** `struct xt_secmark_target_info`, 264 bytes. Target `SECMARK`, revision 0. */
export interface XtSecmarkTargetInfo {
  /** `mode`: 1 context. */
  mode: number;
  /** `secid`: number of the context. */
  secid: number;
  /** `secctx`: context. */
  secctx: string;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_secmark_target_info`. */
export const XT_SECMARK_TARGET_INFO_SIZE = 264;

/** `struct xt_secmark_target_info_v1`, 264 bytes. Target `SECMARK`, revision 1. */
export interface XtSecmarkTargetInfoV1 {
  /** `mode`: 1 context. */
  mode: number;
  /** `secctx`: context. */
  secctx: string;
  /** `secid`: number of the context. */
  secid: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_secmark_target_info_v1`. */
export const XT_SECMARK_TARGET_INFO_V1_SIZE = 264;

/** `struct xt_tcpoptstrip_target_info`, 32 bytes. Target `TCPOPTSTRIP`. */
export interface XtTcpoptstripTargetInfo {
  /** `strip_bmap`: one bit for each option. */
  stripBmap: number[];
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_tcpoptstrip_target_info`. */
export const XT_TCPOPTSTRIP_TARGET_INFO_SIZE = 32;

/** `struct xt_tproxy_target_info`, 16 bytes. Target `TPROXY`, revision 0. */
export interface XtTproxyTargetInfo {
  /** `mark_mask`: bits of the mark to clear first. */
  markMask: number;
  /** `mark_value`: value of the mark. */
  markValue: number;
  /** `laddr`: address. */
  laddr: Uint8Array;
  /** `lport`: port. */
  lport: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_tproxy_target_info`. */
export const XT_TPROXY_TARGET_INFO_SIZE = 16;

/**
 * `struct xt_tproxy_target_info_v1`, 28 bytes. Target `TPROXY`, revision 1. The address has 16 bytes; IPv4 uses the
 * first 4.
 */
export interface XtTproxyTargetInfoV1 {
  /** `mark_mask`: bits of the mark to clear first. */
  markMask: number;
  /** `mark_value`: value of the mark. */
  markValue: number;
  /** `laddr`: address. */
  laddr: Uint8Array;
  /** `lport`: port. */
  lport: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_tproxy_target_info_v1`. */
export const XT_TPROXY_TARGET_INFO_V1_SIZE = 28;

/** `struct xt_bpf_info`, 528 bytes. Match `bpf`, revision 0. */
export interface XtBpfInfo {
  /** `bpf_program_num_elem`: instructions. */
  bpfProgramNumElem: number;
  /** `bpf_program`: the program, 8 bytes for each instruction. */
  bpfProgram: Uint8Array;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_bpf_info`. */
export const XT_BPF_INFO_SIZE = 528;

/** `struct xt_bpf_info_v1`, 528 bytes. Match `bpf`, revision 1. */
export interface XtBpfInfoV1 {
  /** `mode`: 0 instructions, 1 a pinned object, 2 a file. */
  mode: number;
  /** `bpf_program_num_elem`: instructions. */
  bpfProgramNumElem: number;
  /** `fd`: file of an object. */
  fd: number;
  /** `bpf_program`: the program, 8 bytes for each instruction, or a path. */
  bpfProgram: Uint8Array;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_bpf_info_v1`. */
export const XT_BPF_INFO_V1_SIZE = 528;

/** `struct xt_bpf_path_v1`, 528 bytes. Match `bpf`, revision 1, with a path. */
export interface XtBpfPathV1 {
  /** `path`: path of the pinned object. */
  path: string;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_bpf_path_v1`. */
export const XT_BPF_PATH_V1_SIZE = 528;

/** `struct sock_filter`, 8 bytes. An instruction of the classic packet filter. */
export interface SockFilter {
  /** `code`: operation. */
  code: number;
  /** `jt`: jump where true. */
  jt: number;
  /** `jf`: jump where false. */
  jf: number;
  /** `k`: operand. */
  k: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct sock_filter`. */
export const SOCK_FILTER_SIZE = 8;

/** `struct xt_connlimit_info`, 32 bytes. Match `connlimit`. The mask has 16 bytes; IPv4 uses the first 4. */
export interface XtConnlimitInfo {
  /** `mask`: bits of the address that are counted together. */
  mask: Uint8Array;
  /** `limit`: connections. */
  limit: number;
  /** `flags`: 1 inverts, 2 destination (since revision 1). */
  flags: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_connlimit_info`. */
export const XT_CONNLIMIT_INFO_SIZE = 32;

/** `struct xt_osf_info`, 48 bytes. Match `osf`. */
export interface XtOsfInfo {
  /** `genre`: operating system. */
  genre: string;
  /** `len`: length of its name. */
  len: number;
  /** `flags`: 1 name, 2 ttl, 4 log, 8 inverts the name. */
  flags: number;
  /** `loglevel`: what to log. */
  loglevel: number;
  /** `ttl`: how to compare the ttl. */
  ttl: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_osf_info`. */
export const XT_OSF_INFO_SIZE = 48;

/** `struct xt_physdev_info`, 66 bytes. Match `physdev`. */
export interface XtPhysdevInfo {
  /** `physindev`: input port. */
  physindev: string;
  /** `in_mask`: which of its letters count. */
  inMask: Uint8Array;
  /** `physoutdev`: output port. */
  physoutdev: string;
  /** `out_mask`: which of its letters count. */
  outMask: Uint8Array;
  /** `invert`: what is inverted. */
  invert: number;
  /**
   * `bitmask`: what to look at: 1 input, 2 output, 4 bridged, 8 that there is an input, 16 that there is an output.
   */
  bitmask: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_physdev_info`. */
export const XT_PHYSDEV_INFO_SIZE = 66;

/** `struct xt_policy_elem`, 76 bytes. A state of a match `policy`. Addresses have 16 bytes; IPv4 uses the first 4. */
export interface XtPolicyElem {
  /** `saddr`: source of the tunnel. */
  saddr: Uint8Array;
  /** `smask`: its mask. */
  smask: Uint8Array;
  /** `daddr`: destination of the tunnel. */
  daddr: Uint8Array;
  /** `dmask`: its mask. */
  dmask: Uint8Array;
  /** `spi`: parameter index. */
  spi: number;
  /** `reqid`: id of the policy. */
  reqid: number;
  /** `proto`: protocol. */
  proto: number;
  /** `mode`: 0 transport, 1 tunnel. */
  mode: number;
  /** `match`: what to look at: 1 source, 2 destination, 4 protocol, 8 mode, 16 parameter index, 32 id. */
  match: number;
  /** `invert`: what is inverted. */
  invert: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_policy_elem`. */
export const XT_POLICY_ELEM_SIZE = 76;

/** `struct xt_rateest_match_info`, 72 bytes. Match `rateest`. */
export interface XtRateestMatchInfo {
  /** `name1`: first rate. */
  name1: string;
  /** `name2`: second rate. */
  name2: string;
  /** `flags`: 1 inverts, 2 absolute, 4 relative, 8 difference, 16 bytes, 32 packets. */
  flags: number;
  /** `mode`: 1 equal, 2 less, 3 greater. */
  mode: number;
  /** `bps1`: bytes/s of the first. */
  bps1: number;
  /** `pps1`: packets/s of the first. */
  pps1: number;
  /** `bps2`: bytes/s of the second. */
  bps2: number;
  /** `pps2`: packets/s of the second. */
  pps2: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_rateest_match_info`. */
export const XT_RATEEST_MATCH_INFO_SIZE = 72;

/** `struct xt_recent_mtinfo`, 212 bytes. Match `recent`, revision 0. */
export interface XtRecentMtinfo {
  /** `seconds`: within, s. */
  seconds: number;
  /** `hit_count`: packets at least. */
  hitCount: number;
  /** `check_set`: what to do: 1 check, 2 set, 4 update, 8 remove, 16 compare the ttl, 32 reap. */
  checkSet: number;
  /** `invert`: 1 inverts. */
  invert: number;
  /** `name`: list. */
  name: string;
  /** `side`: 0 source, 1 destination. */
  side: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_recent_mtinfo`. */
export const XT_RECENT_MTINFO_SIZE = 212;

/**
 * `struct xt_recent_mtinfo_v1`, 228 bytes. Match `recent`, revision 1. The mask has 16 bytes; IPv4 uses the first 4.
 */
export interface XtRecentMtinfoV1 {
  /** `seconds`: within, s. */
  seconds: number;
  /** `hit_count`: packets at least. */
  hitCount: number;
  /** `check_set`: what to do: 1 check, 2 set, 4 update, 8 remove, 16 compare the ttl, 32 reap. */
  checkSet: number;
  /** `invert`: 1 inverts. */
  invert: number;
  /** `name`: list. */
  name: string;
  /** `side`: 0 source, 1 destination. */
  side: number;
  /** `mask`: bits of the address that are kept. */
  mask: Uint8Array;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_recent_mtinfo_v1`. */
export const XT_RECENT_MTINFO_V1_SIZE = 228;

/** `struct xt_socket_mtinfo3`, 1 bytes. Match `socket`, since revision 1. */
export interface XtSocketMtinfo3 {
  /** `flags`: 1 transparent, 2 not a wildcard (since revision 2), 4 takes its mark (since revision 3). */
  flags: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_socket_mtinfo3`. */
export const XT_SOCKET_MTINFO3_SIZE = 1;

/** `struct xt_string_info`, 160 bytes. Match `string`. */
export interface XtStringInfo {
  /** `from_offset`: where to begin. */
  fromOffset: number;
  /** `to_offset`: where to end. */
  toOffset: number;
  /** `algo`: algorithm. */
  algo: string;
  /** `pattern`: text. */
  pattern: Uint8Array;
  /** `patlen`: length of it. */
  patlen: number;
  /** `flags`: 1 inverts, 2 ignores case (since revision 1). */
  flags: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_string_info`. */
export const XT_STRING_INFO_SIZE = 160;

/** `struct xt_u32_location_element`, 8 bytes. A step of a match `u32`. */
export interface XtU32LocationElement {
  /** `number`: operand. */
  number: number;
  /** `nextop`: how to get there: 0 and, 1 shift left, 2 shift right, 3 go to. */
  nextop: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_u32_location_element`. */
export const XT_U32_LOCATION_ELEMENT_SIZE = 8;

/** `struct xt_u32_test`, 180 bytes. A test of a match `u32`. */
export interface XtU32Test {
  /** `location`: steps, 8 bytes each. */
  location: Uint8Array;
  /** `value`: ranges: first and last of each. */
  value: number[];
  /** `nnums`: how many steps. */
  nnums: number;
  /** `nvalues`: how many ranges. */
  nvalues: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_u32_test`. */
export const XT_U32_TEST_SIZE = 180;

/** `struct xt_u32`, 1984 bytes. Match `u32`. */
export interface XtU32 {
  /** `tests`: 11 tests. */
  tests: Uint8Array;
  /** `ntests`: how many of them are used. */
  ntests: number;
  /** `invert`: 1 inverts. */
  invert: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_u32`. */
export const XT_U32_SIZE = 1984;

/** `struct xt_ipvs_mtinfo`, 40 bytes. Match `ipvs`. Addresses have 16 bytes; IPv4 uses the first 4. */
export interface XtIpvsMtinfo {
  /** `vaddr`: virtual address. */
  vaddr: Uint8Array;
  /** `vmask`: its mask. */
  vmask: Uint8Array;
  /** `vport`: virtual port. */
  vport: number;
  /** `l4proto`: protocol. */
  l4proto: number;
  /** `fwd_method`: 0 translates, 2 tunnels, 3 routes. */
  fwdMethod: number;
  /** `vportctl`: virtual port of the controlling connection. */
  vportctl: number;
  /** `invert`: what is inverted. */
  invert: number;
  /**
   * `bitmask`: what to look at: 1 ipvs at all, 2 protocol, 4 address, 8 port, 16 direction, 32 method, 64 controlling
   * port.
   */
  bitmask: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_ipvs_mtinfo`. */
export const XT_IPVS_MTINFO_SIZE = 40;

/** `struct xt_nfacct_match_info`, 40 bytes. Match `nfacct`. */
export interface XtNfacctMatchInfo {
  /** `name`: object that counts. */
  name: string;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_nfacct_match_info`. */
export const XT_NFACCT_MATCH_INFO_SIZE = 40;

/** `struct xt_tos_match_info`, 3 bytes. Match `tos`, revision 1. */
export interface XtTosMatchInfo {
  /** `tos_mask`: bits to look at. */
  tosMask: number;
  /** `tos_value`: value. */
  tosValue: number;
  /** `invert`: 1 inverts. */
  invert: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_tos_match_info`. */
export const XT_TOS_MATCH_INFO_SIZE = 3;

/** `struct ip6t_npt_tginfo`, 36 bytes. Targets `SNPT` and `DNPT`. */
export interface Ip6tNptTginfo {
  /** `src_pfx`: prefix to translate. */
  srcPfx: Uint8Array;
  /** `dst_pfx`: prefix to translate to. */
  dstPfx: Uint8Array;
  /** `src_pfx_len`: length of the first. */
  srcPfxLen: number;
  /** `dst_pfx_len`: length of the second. */
  dstPfxLen: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ip6t_npt_tginfo`. */
export const IP6T_NPT_TGINFO_SIZE = 36;

/** `struct ip6t_ipv6header_info`, 3 bytes. Match `ipv6header`. */
export interface Ip6tIpv6headerInfo {
  /** `matchflags`: one bit for each header. */
  matchflags: number;
  /** `invflags`: 1 inverts. */
  invflags: number;
  /** `modeflag`: 1 others may be there too. */
  modeflag: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ip6t_ipv6header_info`. */
export const IP6T_IPV6HEADER_INFO_SIZE = 3;

/** `struct ip6t_srh`, 10 bytes. Match `srh`, revision 0. */
export interface Ip6tSrh {
  /** `next_hdr`: next header. */
  nextHdr: number;
  /** `hdr_len`: length. */
  hdrLen: number;
  /** `segs_left`: segments left. */
  segsLeft: number;
  /** `last_entry`: index of the last segment. */
  lastEntry: number;
  /** `tag`: tag. */
  tag: number;
  /** `mt_flags`: what to look at, one bit for each option. */
  mtFlags: number;
  /** `mt_invflags`: what is inverted. */
  mtInvflags: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ip6t_srh`. */
export const IP6T_SRH_SIZE = 10;

/** `struct ip6t_srh1`, 108 bytes. Match `srh`, revision 1. */
export interface Ip6tSrh1 {
  /** `next_hdr`: next header. */
  nextHdr: number;
  /** `hdr_len`: length. */
  hdrLen: number;
  /** `segs_left`: segments left. */
  segsLeft: number;
  /** `last_entry`: index of the last segment. */
  lastEntry: number;
  /** `tag`: tag. */
  tag: number;
  /** `psid_addr`: previous segment. */
  psidAddr: Uint8Array;
  /** `nsid_addr`: next segment. */
  nsidAddr: Uint8Array;
  /** `lsid_addr`: last segment. */
  lsidAddr: Uint8Array;
  /** `psid_msk`: its mask. */
  psidMsk: Uint8Array;
  /** `nsid_msk`: its mask. */
  nsidMsk: Uint8Array;
  /** `lsid_msk`: its mask. */
  lsidMsk: Uint8Array;
  /** `mt_flags`: what to look at, one bit for each option. */
  mtFlags: number;
  /** `mt_invflags`: what is inverted. */
  mtInvflags: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ip6t_srh1`. */
export const IP6T_SRH1_SIZE = 108;

/** `struct ipt_clusterip_tgt_info`, 64 bytes. Target `CLUSTERIP`. */
export interface IptClusteripTgtInfo {
  /** `flags`: 1 a new cluster. */
  flags: number;
  /** `clustermac`: address of all nodes. */
  clustermac: string;
  /** `num_total_nodes`: nodes. */
  numTotalNodes: number;
  /** `num_local_nodes`: nodes on this host. */
  numLocalNodes: number;
  /** `local_nodes`: which. */
  localNodes: number[];
  /** `hash_mode`: 0 source, 1 with its port, 2 with both ports. */
  hashMode: number;
  /** `hash_initval`: seed. */
  hashInitval: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ipt_clusterip_tgt_info`. */
export const IPT_CLUSTERIP_TGT_INFO_SIZE = 64;

/** `struct ipt_ecn_info`, 3 bytes. Target `ECN`. */
export interface IptEcnInfo {
  /** `operation`: what to set: 1 field of IP, 16 ECE of TCP, 32 CWR of TCP. */
  operation: number;
  /** `ip_ect`: value of the field. */
  ipEct: number;
  /** `tcp`: 1 ECE, 2 CWR. */
  tcp: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ipt_ecn_info`. */
export const IPT_ECN_INFO_SIZE = 3;

/** `struct xt_set_info_match_v1`, 4 bytes. Match `set`, revisions 1 and 2. */
export interface XtSetInfoMatchV1 {
  /** `index`: number of the set. */
  index: number;
  /** `dim`: how many parts of the packet are looked up. */
  dim: number;
  /** `set_flags`: 1 inverts; bit 1 and those above: the source of the part. */
  setFlags: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_set_info_match_v1`. */
export const XT_SET_INFO_MATCH_V1_SIZE = 4;

/** `struct xt_set_info_match_v4`, 48 bytes. Match `set`, revision 4. */
export interface XtSetInfoMatchV4 {
  /** `index`: number of the set. */
  index: number;
  /** `dim`: how many parts of the packet are looked up. */
  dim: number;
  /** `set_flags`: 1 inverts; bit 1 and those above: the source of the part. */
  setFlags: number;
  /** `packets`: packets of the element. */
  packets: bigint;
  /** `packets_op`: how they are compared: 1 equal, 2 not, 3 less, 4 greater. */
  packetsOp: number;
  /** `bytes`: bytes of the element. */
  bytes: bigint;
  /** `bytes_op`: how they are compared. */
  bytesOp: number;
  /** `flags`: `IPSET_FLAG_*`: 8 and 16 leave counters alone, 128 and `nomatch` elements. */
  flags: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_set_info_match_v4`. */
export const XT_SET_INFO_MATCH_V4_SIZE = 48;

/** `struct xt_set_info_target_v2`, 16 bytes. Target `SET`, revision 2; revision 1 is its first two sets. */
export interface XtSetInfoTargetV2 {
  /** `add_index`: set to add to; 0xffff for none. */
  addIndex: number;
  /** `add_dim`: parts of the packet. */
  addDim: number;
  /** `add_flags`: which are the source. */
  addFlags: number;
  /** `del_index`: set to delete from; 0xffff for none. */
  delIndex: number;
  /** `del_dim`: parts of the packet. */
  delDim: number;
  /** `del_flags`: which are the source. */
  delFlags: number;
  /** `flags`: 1: an element that is there has its timeout started again. */
  flags: number;
  /** `timeout`: s; 0xffffffff for that of the set. */
  timeout: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_set_info_target_v2`. */
export const XT_SET_INFO_TARGET_V2_SIZE = 16;

/** `struct xt_set_info_target_v3`, 20 bytes. Target `SET`, revision 3. */
export interface XtSetInfoTargetV3 {
  /** `add_index`: set to add to; 0xffff for none. */
  addIndex: number;
  /** `add_dim`: parts of the packet. */
  addDim: number;
  /** `add_flags`: which are the source. */
  addFlags: number;
  /** `del_index`: set to delete from; 0xffff for none. */
  delIndex: number;
  /** `del_dim`: parts of the packet. */
  delDim: number;
  /** `del_flags`: which are the source. */
  delFlags: number;
  /** `map_index`: set whose elements tell a mark; 0xffff for none. */
  mapIndex: number;
  /** `map_dim`: parts of the packet. */
  mapDim: number;
  /** `map_flags`: which are the source. */
  mapFlags: number;
  /**
   * `flags`: 1: an element that is there has its timeout started again; 256, 512, 1024: mark, priority, queue of the
   * element.
   */
  flags: number;
  /** `timeout`: s; 0xffffffff for that of the set. */
  timeout: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_set_info_target_v3`. */
export const XT_SET_INFO_TARGET_V3_SIZE = 20;

export function decodeXtTcp(r: Reader, at: number): XtTcp {
  if (!r.holds(at, 12)) return decodeXtTcp(r.padded(at, 12), 0); // an older kernel's
  const { view } = r;
  return {
    sourceFirst: view.getUint16(at, littleEndian),
    sourceLast: view.getUint16(at + 2, littleEndian),
    destinationFirst: view.getUint16(at + 4, littleEndian),
    destinationLast: view.getUint16(at + 6, littleEndian),
    option: view.getUint8(at + 8),
    flagsMask: view.getUint8(at + 9),
    flagsSet: view.getUint8(at + 10),
    invert: view.getUint8(at + 11),
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
  if (!r.holds(at, 10)) return decodeXtUdp(r.padded(at, 10), 0); // an older kernel's
  const { view } = r;
  return {
    sourceFirst: view.getUint16(at, littleEndian),
    sourceLast: view.getUint16(at + 2, littleEndian),
    destinationFirst: view.getUint16(at + 4, littleEndian),
    destinationLast: view.getUint16(at + 6, littleEndian),
    invert: view.getUint8(at + 8),
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
  if (!r.holds(at, 4)) return decodeIptIcmp(r.padded(at, 4), 0); // an older kernel's
  const { view } = r;
  return {
    type: view.getUint8(at),
    codeFirst: view.getUint8(at + 1),
    codeLast: view.getUint8(at + 2),
    invert: view.getUint8(at + 3),
  };
}

export function encodeIptIcmp(w: Writer, at: number, value: Partial<IptIcmp>): void {
  if (value.type !== undefined) w.u8At(at, value.type, 'type');
  if (value.codeFirst !== undefined) w.u8At(at + 1, value.codeFirst, 'codeFirst');
  if (value.codeLast !== undefined) w.u8At(at + 2, value.codeLast, 'codeLast');
  if (value.invert !== undefined) w.u8At(at + 3, value.invert, 'invert');
}

export function decodeXtAddrtypeInfoV1(r: Reader, at: number): XtAddrtypeInfoV1 {
  if (!r.holds(at, 8)) return decodeXtAddrtypeInfoV1(r.padded(at, 8), 0); // an older kernel's
  const { view } = r;
  return {
    source: view.getUint16(at, littleEndian),
    dest: view.getUint16(at + 2, littleEndian),
    flags: view.getUint32(at + 4, littleEndian),
  };
}

export function encodeXtAddrtypeInfoV1(w: Writer, at: number, value: Partial<XtAddrtypeInfoV1>): void {
  if (value.source !== undefined) w.u16At(at, value.source, 'source');
  if (value.dest !== undefined) w.u16At(at + 2, value.dest, 'dest');
  if (value.flags !== undefined) w.u32At(at + 4, value.flags, 'flags');
}

export function decodeXtAddrtypeInfo(r: Reader, at: number): XtAddrtypeInfo {
  if (!r.holds(at, 12)) return decodeXtAddrtypeInfo(r.padded(at, 12), 0); // an older kernel's
  const { view } = r;
  return {
    source: view.getUint16(at, littleEndian),
    dest: view.getUint16(at + 2, littleEndian),
    invertSource: view.getUint32(at + 4, littleEndian),
    invertDest: view.getUint32(at + 8, littleEndian),
  };
}

export function encodeXtAddrtypeInfo(w: Writer, at: number, value: Partial<XtAddrtypeInfo>): void {
  if (value.source !== undefined) w.u16At(at, value.source, 'source');
  if (value.dest !== undefined) w.u16At(at + 2, value.dest, 'dest');
  if (value.invertSource !== undefined) w.u32At(at + 4, value.invertSource, 'invertSource');
  if (value.invertDest !== undefined) w.u32At(at + 8, value.invertDest, 'invertDest');
}

export function decodeXtCommentInfo(r: Reader, at: number): XtCommentInfo {
  if (!r.holds(at, 256)) return decodeXtCommentInfo(r.padded(at, 256), 0); // an older kernel's
  return {
    comment: r.stringAt(at, 256),
  };
}

export function encodeXtCommentInfo(w: Writer, at: number, value: Partial<XtCommentInfo>): void {
  if (value.comment !== undefined) w.stringAt(at, 256, value.comment, 'comment');
}

export function decodeXtConntrackMtinfo3(r: Reader, at: number): XtConntrackMtinfo3 {
  if (!r.holds(at, 164)) return decodeXtConntrackMtinfo3(r.padded(at, 164), 0); // an older kernel's
  const { view } = r;
  return {
    origsrcAddr: r.bytesAt(at, 16),
    origsrcMask: r.bytesAt(at + 16, 16),
    origdstAddr: r.bytesAt(at + 32, 16),
    origdstMask: r.bytesAt(at + 48, 16),
    replsrcAddr: r.bytesAt(at + 64, 16),
    replsrcMask: r.bytesAt(at + 80, 16),
    repldstAddr: r.bytesAt(at + 96, 16),
    repldstMask: r.bytesAt(at + 112, 16),
    expiresMin: view.getUint32(at + 128, littleEndian),
    expiresMax: view.getUint32(at + 132, littleEndian),
    l4proto: view.getUint16(at + 136, littleEndian),
    origsrcPort: view.getUint16(at + 138, littleEndian),
    origdstPort: view.getUint16(at + 140, littleEndian),
    replsrcPort: view.getUint16(at + 142, littleEndian),
    repldstPort: view.getUint16(at + 144, littleEndian),
    matchFlags: view.getUint16(at + 146, littleEndian),
    invertFlags: view.getUint16(at + 148, littleEndian),
    stateMask: view.getUint16(at + 150, littleEndian),
    statusMask: view.getUint16(at + 152, littleEndian),
    origsrcPortHigh: view.getUint16(at + 154, littleEndian),
    origdstPortHigh: view.getUint16(at + 156, littleEndian),
    replsrcPortHigh: view.getUint16(at + 158, littleEndian),
    repldstPortHigh: view.getUint16(at + 160, littleEndian),
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
  if (!r.holds(at, 12)) return decodeXtMarkMtinfo1(r.padded(at, 12), 0); // an older kernel's
  const { view } = r;
  return {
    mark: view.getUint32(at, littleEndian),
    mask: view.getUint32(at + 4, littleEndian),
    invert: view.getUint8(at + 8),
  };
}

export function encodeXtMarkMtinfo1(w: Writer, at: number, value: Partial<XtMarkMtinfo1>): void {
  if (value.mark !== undefined) w.u32At(at, value.mark, 'mark');
  if (value.mask !== undefined) w.u32At(at + 4, value.mask, 'mask');
  if (value.invert !== undefined) w.u8At(at + 8, value.invert, 'invert');
}

export function decodeXtMarkTginfo2(r: Reader, at: number): XtMarkTginfo2 {
  if (!r.holds(at, 8)) return decodeXtMarkTginfo2(r.padded(at, 8), 0); // an older kernel's
  const { view } = r;
  return {
    mark: view.getUint32(at, littleEndian),
    mask: view.getUint32(at + 4, littleEndian),
  };
}

export function encodeXtMarkTginfo2(w: Writer, at: number, value: Partial<XtMarkTginfo2>): void {
  if (value.mark !== undefined) w.u32At(at, value.mark, 'mark');
  if (value.mask !== undefined) w.u32At(at + 4, value.mask, 'mask');
}

export function decodeXtMultiportV1(r: Reader, at: number): XtMultiportV1 {
  if (!r.holds(at, 48)) return decodeXtMultiportV1(r.padded(at, 48), 0); // an older kernel's
  const { view } = r;
  return {
    flags: view.getUint8(at),
    count: view.getUint8(at + 1),
    ports: [view.getUint16(at + 2, littleEndian), view.getUint16(at + 4, littleEndian), view.getUint16(at + 6, littleEndian), view.getUint16(at + 8, littleEndian), view.getUint16(at + 10, littleEndian), view.getUint16(at + 12, littleEndian), view.getUint16(at + 14, littleEndian), view.getUint16(at + 16, littleEndian), view.getUint16(at + 18, littleEndian), view.getUint16(at + 20, littleEndian), view.getUint16(at + 22, littleEndian), view.getUint16(at + 24, littleEndian), view.getUint16(at + 26, littleEndian), view.getUint16(at + 28, littleEndian), view.getUint16(at + 30, littleEndian)],
    pflags: r.bytesAt(at + 32, 15),
    invert: view.getUint8(at + 47),
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
  if (!r.holds(at, 12)) return decodeXtMacInfo(r.padded(at, 12), 0); // an older kernel's
  const { view } = r;
  return {
    srcaddr: r.macAt(at, 6),
    invert: view.getInt32(at + 8, littleEndian),
  };
}

export function encodeXtMacInfo(w: Writer, at: number, value: Partial<XtMacInfo>): void {
  if (value.srcaddr !== undefined) w.macAt(at, 6, value.srcaddr, 'srcaddr');
  if (value.invert !== undefined) w.s32At(at + 8, value.invert, 'invert');
}

export function decodeXtStateInfo(r: Reader, at: number): XtStateInfo {
  if (!r.holds(at, 4)) return decodeXtStateInfo(r.padded(at, 4), 0); // an older kernel's
  const { view } = r;
  return {
    statemask: view.getUint32(at, littleEndian),
  };
}

export function encodeXtStateInfo(w: Writer, at: number, value: Partial<XtStateInfo>): void {
  if (value.statemask !== undefined) w.u32At(at, value.statemask, 'statemask');
}

export function decodeNfNatIpv4MultiRangeCompat(r: Reader, at: number): NfNatIpv4MultiRangeCompat {
  if (!r.holds(at, 20)) return decodeNfNatIpv4MultiRangeCompat(r.padded(at, 20), 0); // an older kernel's
  const { view } = r;
  return {
    rangesize: view.getUint32(at, littleEndian),
    flags: view.getUint32(at + 4, littleEndian),
    minIp: r.ipAt(at + 8, 4),
    maxIp: r.ipAt(at + 12, 4),
    minPort: view.getUint16(at + 16, false),
    maxPort: view.getUint16(at + 18, false),
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
  if (!r.holds(at, 40)) return decodeNfNatRange(r.padded(at, 40), 0); // an older kernel's
  const { view } = r;
  return {
    flags: view.getUint32(at, littleEndian),
    minAddr: r.bytesAt(at + 4, 16),
    maxAddr: r.bytesAt(at + 20, 16),
    minPort: view.getUint16(at + 36, false),
    maxPort: view.getUint16(at + 38, false),
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
  if (!r.holds(at, 44)) return decodeNfNatRange2(r.padded(at, 44), 0); // an older kernel's
  const { view } = r;
  return {
    flags: view.getUint32(at, littleEndian),
    minAddr: r.bytesAt(at + 4, 16),
    maxAddr: r.bytesAt(at + 20, 16),
    minPort: view.getUint16(at + 36, false),
    maxPort: view.getUint16(at + 38, false),
    basePort: view.getUint16(at + 40, false),
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
  if (!r.holds(at, 32)) return decodeXtLogInfo(r.padded(at, 32), 0); // an older kernel's
  const { view } = r;
  return {
    level: view.getUint8(at),
    logflags: view.getUint8(at + 1),
    prefix: r.stringAt(at + 2, 30),
  };
}

export function encodeXtLogInfo(w: Writer, at: number, value: Partial<XtLogInfo>): void {
  if (value.level !== undefined) w.u8At(at, value.level, 'level');
  if (value.logflags !== undefined) w.u8At(at + 1, value.logflags, 'logflags');
  if (value.prefix !== undefined) w.stringAt(at + 2, 30, value.prefix, 'prefix');
}

export function decodeIptRejectInfo(r: Reader, at: number): IptRejectInfo {
  if (!r.holds(at, 4)) return decodeIptRejectInfo(r.padded(at, 4), 0); // an older kernel's
  const { view } = r;
  return {
    with: view.getUint32(at, littleEndian),
  };
}

export function encodeIptRejectInfo(w: Writer, at: number, value: Partial<IptRejectInfo>): void {
  if (value.with !== undefined) w.u32At(at, value.with, 'with');
}

export function decodeXtRateinfo(r: Reader, at: number): XtRateinfo {
  if (!r.holds(at, 40)) return decodeXtRateinfo(r.padded(at, 40), 0); // an older kernel's
  const { view } = r;
  return {
    avg: view.getUint32(at, littleEndian),
    burst: view.getUint32(at + 4, littleEndian),
  };
}

export function encodeXtRateinfo(w: Writer, at: number, value: Partial<XtRateinfo>): void {
  if (value.avg !== undefined) w.u32At(at, value.avg, 'avg');
  if (value.burst !== undefined) w.u32At(at + 4, value.burst, 'burst');
}

export function decodeXtSctpInfo(r: Reader, at: number): XtSctpInfo {
  if (!r.holds(at, 292)) return decodeXtSctpInfo(r.padded(at, 292), 0); // an older kernel's
  const { view } = r;
  return {
    destinationFirst: view.getUint16(at, littleEndian),
    destinationLast: view.getUint16(at + 2, littleEndian),
    sourceFirst: view.getUint16(at + 4, littleEndian),
    sourceLast: view.getUint16(at + 6, littleEndian),
    chunkmap: Array.from({ length: 64 }, (_, index) => view.getUint32(at + 8 + index * 4, littleEndian)),
    chunkMatchType: view.getUint32(at + 264, littleEndian),
    flagInfo: r.bytesAt(at + 268, 12),
    flagCount: view.getInt32(at + 280, littleEndian),
    flags: view.getUint32(at + 284, littleEndian),
    invflags: view.getUint32(at + 288, littleEndian),
  };
}

export function encodeXtSctpInfo(w: Writer, at: number, value: Partial<XtSctpInfo>): void {
  if (value.destinationFirst !== undefined) w.u16At(at, value.destinationFirst, 'destinationFirst');
  if (value.destinationLast !== undefined) w.u16At(at + 2, value.destinationLast, 'destinationLast');
  if (value.sourceFirst !== undefined) w.u16At(at + 4, value.sourceFirst, 'sourceFirst');
  if (value.sourceLast !== undefined) w.u16At(at + 6, value.sourceLast, 'sourceLast');
  if (value.chunkmap !== undefined) { w.atMost(64, value.chunkmap.length, 'chunkmap'); for (let index = 0; index < 64; index++) w.u32At(at + 8 + index * 4, value.chunkmap[index] ?? 0, 'chunkmap'); }
  if (value.chunkMatchType !== undefined) w.u32At(at + 264, value.chunkMatchType, 'chunkMatchType');
  if (value.flagInfo !== undefined) w.bytesAt(at + 268, 12, value.flagInfo, 'flagInfo');
  if (value.flagCount !== undefined) w.s32At(at + 280, value.flagCount, 'flagCount');
  if (value.flags !== undefined) w.u32At(at + 284, value.flags, 'flags');
  if (value.invflags !== undefined) w.u32At(at + 288, value.invflags, 'invflags');
}

export function decodeXtDccpInfo(r: Reader, at: number): XtDccpInfo {
  if (!r.holds(at, 16)) return decodeXtDccpInfo(r.padded(at, 16), 0); // an older kernel's
  const { view } = r;
  return {
    destinationFirst: view.getUint16(at, littleEndian),
    destinationLast: view.getUint16(at + 2, littleEndian),
    sourceFirst: view.getUint16(at + 4, littleEndian),
    sourceLast: view.getUint16(at + 6, littleEndian),
    flags: view.getUint16(at + 8, littleEndian),
    invflags: view.getUint16(at + 10, littleEndian),
    typemask: view.getUint16(at + 12, littleEndian),
    option: view.getUint8(at + 14),
  };
}

export function encodeXtDccpInfo(w: Writer, at: number, value: Partial<XtDccpInfo>): void {
  if (value.destinationFirst !== undefined) w.u16At(at, value.destinationFirst, 'destinationFirst');
  if (value.destinationLast !== undefined) w.u16At(at + 2, value.destinationLast, 'destinationLast');
  if (value.sourceFirst !== undefined) w.u16At(at + 4, value.sourceFirst, 'sourceFirst');
  if (value.sourceLast !== undefined) w.u16At(at + 6, value.sourceLast, 'sourceLast');
  if (value.flags !== undefined) w.u16At(at + 8, value.flags, 'flags');
  if (value.invflags !== undefined) w.u16At(at + 10, value.invflags, 'invflags');
  if (value.typemask !== undefined) w.u16At(at + 12, value.typemask, 'typemask');
  if (value.option !== undefined) w.u8At(at + 14, value.option, 'option');
}

export function decodeXtTosTargetInfo(r: Reader, at: number): XtTosTargetInfo {
  if (!r.holds(at, 2)) return decodeXtTosTargetInfo(r.padded(at, 2), 0); // an older kernel's
  const { view } = r;
  return {
    tosValue: view.getUint8(at),
    tosMask: view.getUint8(at + 1),
  };
}

export function encodeXtTosTargetInfo(w: Writer, at: number, value: Partial<XtTosTargetInfo>): void {
  if (value.tosValue !== undefined) w.u8At(at, value.tosValue, 'tosValue');
  if (value.tosMask !== undefined) w.u8At(at + 1, value.tosMask, 'tosMask');
}

export function decodeXtNfqInfo(r: Reader, at: number): XtNfqInfo {
  if (!r.holds(at, 6)) return decodeXtNfqInfo(r.padded(at, 6), 0); // an older kernel's
  const { view } = r;
  return {
    queuenum: view.getUint16(at, littleEndian),
    queuesTotal: view.getUint16(at + 2, littleEndian),
    flags: view.getUint16(at + 4, littleEndian),
  };
}

export function encodeXtNfqInfo(w: Writer, at: number, value: Partial<XtNfqInfo>): void {
  if (value.queuenum !== undefined) w.u16At(at, value.queuenum, 'queuenum');
  if (value.queuesTotal !== undefined) w.u16At(at + 2, value.queuesTotal, 'queuesTotal');
  if (value.flags !== undefined) w.u16At(at + 4, value.flags, 'flags');
}

export function decodeXtHashlimitMtinfo1(r: Reader, at: number): XtHashlimitMtinfo1 {
  if (!r.holds(at, 56)) return decodeXtHashlimitMtinfo1(r.padded(at, 56), 0); // an older kernel's
  const { view } = r;
  return {
    name: r.stringAt(at, 16),
    mode: view.getUint32(at + 16, littleEndian),
    avg: view.getUint32(at + 20, littleEndian),
    burst: view.getUint32(at + 24, littleEndian),
    size: view.getUint32(at + 28, littleEndian),
    max: view.getUint32(at + 32, littleEndian),
    gcInterval: view.getUint32(at + 36, littleEndian),
    expire: view.getUint32(at + 40, littleEndian),
    srcmask: view.getUint8(at + 44),
    dstmask: view.getUint8(at + 45),
  };
}

export function encodeXtHashlimitMtinfo1(w: Writer, at: number, value: Partial<XtHashlimitMtinfo1>): void {
  if (value.name !== undefined) w.stringAt(at, 16, value.name, 'name');
  if (value.mode !== undefined) w.u32At(at + 16, value.mode, 'mode');
  if (value.avg !== undefined) w.u32At(at + 20, value.avg, 'avg');
  if (value.burst !== undefined) w.u32At(at + 24, value.burst, 'burst');
  if (value.size !== undefined) w.u32At(at + 28, value.size, 'size');
  if (value.max !== undefined) w.u32At(at + 32, value.max, 'max');
  if (value.gcInterval !== undefined) w.u32At(at + 36, value.gcInterval, 'gcInterval');
  if (value.expire !== undefined) w.u32At(at + 40, value.expire, 'expire');
  if (value.srcmask !== undefined) w.u8At(at + 44, value.srcmask, 'srcmask');
  if (value.dstmask !== undefined) w.u8At(at + 45, value.dstmask, 'dstmask');
}

export function decodeXtHashlimitMtinfo2(r: Reader, at: number): XtHashlimitMtinfo2 {
  if (!r.holds(at, 304)) return decodeXtHashlimitMtinfo2(r.padded(at, 304), 0); // an older kernel's
  const { view } = r;
  return {
    name: r.stringAt(at, 255),
    avg: r.u64At(at + 256),
    burst: r.u64At(at + 264),
    mode: view.getUint32(at + 272, littleEndian),
    size: view.getUint32(at + 276, littleEndian),
    max: view.getUint32(at + 280, littleEndian),
    gcInterval: view.getUint32(at + 284, littleEndian),
    expire: view.getUint32(at + 288, littleEndian),
    srcmask: view.getUint8(at + 292),
    dstmask: view.getUint8(at + 293),
  };
}

export function encodeXtHashlimitMtinfo2(w: Writer, at: number, value: Partial<XtHashlimitMtinfo2>): void {
  if (value.name !== undefined) w.stringAt(at, 255, value.name, 'name');
  if (value.avg !== undefined) w.u64At(at + 256, value.avg, 'avg');
  if (value.burst !== undefined) w.u64At(at + 264, value.burst, 'burst');
  if (value.mode !== undefined) w.u32At(at + 272, value.mode, 'mode');
  if (value.size !== undefined) w.u32At(at + 276, value.size, 'size');
  if (value.max !== undefined) w.u32At(at + 280, value.max, 'max');
  if (value.gcInterval !== undefined) w.u32At(at + 284, value.gcInterval, 'gcInterval');
  if (value.expire !== undefined) w.u32At(at + 288, value.expire, 'expire');
  if (value.srcmask !== undefined) w.u8At(at + 292, value.srcmask, 'srcmask');
  if (value.dstmask !== undefined) w.u8At(at + 293, value.dstmask, 'dstmask');
}

export function decodeXtHashlimitMtinfo3(r: Reader, at: number): XtHashlimitMtinfo3 {
  if (!r.holds(at, 312)) return decodeXtHashlimitMtinfo3(r.padded(at, 312), 0); // an older kernel's
  const { view } = r;
  return {
    name: r.stringAt(at, 255),
    avg: r.u64At(at + 256),
    burst: r.u64At(at + 264),
    mode: view.getUint32(at + 272, littleEndian),
    size: view.getUint32(at + 276, littleEndian),
    max: view.getUint32(at + 280, littleEndian),
    gcInterval: view.getUint32(at + 284, littleEndian),
    expire: view.getUint32(at + 288, littleEndian),
    interval: view.getUint32(at + 292, littleEndian),
    srcmask: view.getUint8(at + 296),
    dstmask: view.getUint8(at + 297),
  };
}

export function encodeXtHashlimitMtinfo3(w: Writer, at: number, value: Partial<XtHashlimitMtinfo3>): void {
  if (value.name !== undefined) w.stringAt(at, 255, value.name, 'name');
  if (value.avg !== undefined) w.u64At(at + 256, value.avg, 'avg');
  if (value.burst !== undefined) w.u64At(at + 264, value.burst, 'burst');
  if (value.mode !== undefined) w.u32At(at + 272, value.mode, 'mode');
  if (value.size !== undefined) w.u32At(at + 276, value.size, 'size');
  if (value.max !== undefined) w.u32At(at + 280, value.max, 'max');
  if (value.gcInterval !== undefined) w.u32At(at + 284, value.gcInterval, 'gcInterval');
  if (value.expire !== undefined) w.u32At(at + 288, value.expire, 'expire');
  if (value.interval !== undefined) w.u32At(at + 292, value.interval, 'interval');
  if (value.srcmask !== undefined) w.u8At(at + 296, value.srcmask, 'srcmask');
  if (value.dstmask !== undefined) w.u8At(at + 297, value.dstmask, 'dstmask');
}

export function decodeXtConnbytesInfo(r: Reader, at: number): XtConnbytesInfo {
  if (!r.holds(at, 24)) return decodeXtConnbytesInfo(r.padded(at, 24), 0); // an older kernel's
  const { view } = r;
  return {
    from: r.u64At(at),
    to: r.u64At(at + 8),
    what: view.getUint8(at + 16),
    direction: view.getUint8(at + 17),
  };
}

export function encodeXtConnbytesInfo(w: Writer, at: number, value: Partial<XtConnbytesInfo>): void {
  if (value.from !== undefined) w.u64At(at, value.from, 'from');
  if (value.to !== undefined) w.u64At(at + 8, value.to, 'to');
  if (value.what !== undefined) w.u8At(at + 16, value.what, 'what');
  if (value.direction !== undefined) w.u8At(at + 17, value.direction, 'direction');
}

export function decodeXtLengthInfo(r: Reader, at: number): XtLengthInfo {
  if (!r.holds(at, 6)) return decodeXtLengthInfo(r.padded(at, 6), 0); // an older kernel's
  const { view } = r;
  return {
    min: view.getUint16(at, littleEndian),
    max: view.getUint16(at + 2, littleEndian),
    invert: view.getUint8(at + 4),
  };
}

export function encodeXtLengthInfo(w: Writer, at: number, value: Partial<XtLengthInfo>): void {
  if (value.min !== undefined) w.u16At(at, value.min, 'min');
  if (value.max !== undefined) w.u16At(at + 2, value.max, 'max');
  if (value.invert !== undefined) w.u8At(at + 4, value.invert, 'invert');
}

export function decodeXtDscpInfo(r: Reader, at: number): XtDscpInfo {
  if (!r.holds(at, 2)) return decodeXtDscpInfo(r.padded(at, 2), 0); // an older kernel's
  const { view } = r;
  return {
    dscp: view.getUint8(at),
    invert: view.getUint8(at + 1),
  };
}

export function encodeXtDscpInfo(w: Writer, at: number, value: Partial<XtDscpInfo>): void {
  if (value.dscp !== undefined) w.u8At(at, value.dscp, 'dscp');
  if (value.invert !== undefined) w.u8At(at + 1, value.invert, 'invert');
}

export function decodeXtOwnerMatchInfo(r: Reader, at: number): XtOwnerMatchInfo {
  if (!r.holds(at, 20)) return decodeXtOwnerMatchInfo(r.padded(at, 20), 0); // an older kernel's
  const { view } = r;
  return {
    uidMin: view.getUint32(at, littleEndian),
    uidMax: view.getUint32(at + 4, littleEndian),
    gidMin: view.getUint32(at + 8, littleEndian),
    gidMax: view.getUint32(at + 12, littleEndian),
    match: view.getUint8(at + 16),
    invert: view.getUint8(at + 17),
  };
}

export function encodeXtOwnerMatchInfo(w: Writer, at: number, value: Partial<XtOwnerMatchInfo>): void {
  if (value.uidMin !== undefined) w.u32At(at, value.uidMin, 'uidMin');
  if (value.uidMax !== undefined) w.u32At(at + 4, value.uidMax, 'uidMax');
  if (value.gidMin !== undefined) w.u32At(at + 8, value.gidMin, 'gidMin');
  if (value.gidMax !== undefined) w.u32At(at + 12, value.gidMax, 'gidMax');
  if (value.match !== undefined) w.u8At(at + 16, value.match, 'match');
  if (value.invert !== undefined) w.u8At(at + 17, value.invert, 'invert');
}

export function decodeIp6tFrag(r: Reader, at: number): Ip6tFrag {
  if (!r.holds(at, 16)) return decodeIp6tFrag(r.padded(at, 16), 0); // an older kernel's
  const { view } = r;
  return {
    idFirst: view.getUint32(at, littleEndian),
    idLast: view.getUint32(at + 4, littleEndian),
    hdrlen: view.getUint32(at + 8, littleEndian),
    flags: view.getUint8(at + 12),
    invflags: view.getUint8(at + 13),
  };
}

export function encodeIp6tFrag(w: Writer, at: number, value: Partial<Ip6tFrag>): void {
  if (value.idFirst !== undefined) w.u32At(at, value.idFirst, 'idFirst');
  if (value.idLast !== undefined) w.u32At(at + 4, value.idLast, 'idLast');
  if (value.hdrlen !== undefined) w.u32At(at + 8, value.hdrlen, 'hdrlen');
  if (value.flags !== undefined) w.u8At(at + 12, value.flags, 'flags');
  if (value.invflags !== undefined) w.u8At(at + 13, value.invflags, 'invflags');
}

export function decodeXtEsp(r: Reader, at: number): XtEsp {
  if (!r.holds(at, 12)) return decodeXtEsp(r.padded(at, 12), 0); // an older kernel's
  const { view } = r;
  return {
    spiFirst: view.getUint32(at, littleEndian),
    spiLast: view.getUint32(at + 4, littleEndian),
    invflags: view.getUint8(at + 8),
  };
}

export function encodeXtEsp(w: Writer, at: number, value: Partial<XtEsp>): void {
  if (value.spiFirst !== undefined) w.u32At(at, value.spiFirst, 'spiFirst');
  if (value.spiLast !== undefined) w.u32At(at + 4, value.spiLast, 'spiLast');
  if (value.invflags !== undefined) w.u8At(at + 8, value.invflags, 'invflags');
}

export function decodeIp6tAh(r: Reader, at: number): Ip6tAh {
  if (!r.holds(at, 16)) return decodeIp6tAh(r.padded(at, 16), 0); // an older kernel's
  const { view } = r;
  return {
    spiFirst: view.getUint32(at, littleEndian),
    spiLast: view.getUint32(at + 4, littleEndian),
    hdrlen: view.getUint32(at + 8, littleEndian),
    hdrres: view.getUint8(at + 12),
    invflags: view.getUint8(at + 13),
  };
}

export function encodeIp6tAh(w: Writer, at: number, value: Partial<Ip6tAh>): void {
  if (value.spiFirst !== undefined) w.u32At(at, value.spiFirst, 'spiFirst');
  if (value.spiLast !== undefined) w.u32At(at + 4, value.spiLast, 'spiLast');
  if (value.hdrlen !== undefined) w.u32At(at + 8, value.hdrlen, 'hdrlen');
  if (value.hdrres !== undefined) w.u8At(at + 12, value.hdrres, 'hdrres');
  if (value.invflags !== undefined) w.u8At(at + 13, value.invflags, 'invflags');
}

export function decodeXtQuotaInfo(r: Reader, at: number): XtQuotaInfo {
  if (!r.holds(at, 24)) return decodeXtQuotaInfo(r.padded(at, 24), 0); // an older kernel's
  const { view } = r;
  return {
    flags: view.getUint32(at, littleEndian),
    quota: r.u64At(at + 8),
  };
}

export function encodeXtQuotaInfo(w: Writer, at: number, value: Partial<XtQuotaInfo>): void {
  if (value.flags !== undefined) w.u32At(at, value.flags, 'flags');
  if (value.quota !== undefined) w.u64At(at + 8, value.quota, 'quota');
}

export function decodeXtConnlabelMtinfo(r: Reader, at: number): XtConnlabelMtinfo {
  if (!r.holds(at, 4)) return decodeXtConnlabelMtinfo(r.padded(at, 4), 0); // an older kernel's
  const { view } = r;
  return {
    bit: view.getUint16(at, littleEndian),
    options: view.getUint16(at + 2, littleEndian),
  };
}

export function encodeXtConnlabelMtinfo(w: Writer, at: number, value: Partial<XtConnlabelMtinfo>): void {
  if (value.bit !== undefined) w.u16At(at, value.bit, 'bit');
  if (value.options !== undefined) w.u16At(at + 2, value.options, 'options');
}

export function decodeXtPkttypeInfo(r: Reader, at: number): XtPkttypeInfo {
  if (!r.holds(at, 8)) return decodeXtPkttypeInfo(r.padded(at, 8), 0); // an older kernel's
  const { view } = r;
  return {
    pkttype: view.getInt32(at, littleEndian),
    invert: view.getInt32(at + 4, littleEndian),
  };
}

export function encodeXtPkttypeInfo(w: Writer, at: number, value: Partial<XtPkttypeInfo>): void {
  if (value.pkttype !== undefined) w.s32At(at, value.pkttype, 'pkttype');
  if (value.invert !== undefined) w.s32At(at + 4, value.invert, 'invert');
}

export function decodeXtEcnInfo(r: Reader, at: number): XtEcnInfo {
  if (!r.holds(at, 4)) return decodeXtEcnInfo(r.padded(at, 4), 0); // an older kernel's
  const { view } = r;
  return {
    operation: view.getUint8(at),
    invert: view.getUint8(at + 1),
    ipEct: view.getUint8(at + 2),
  };
}

export function encodeXtEcnInfo(w: Writer, at: number, value: Partial<XtEcnInfo>): void {
  if (value.operation !== undefined) w.u8At(at, value.operation, 'operation');
  if (value.invert !== undefined) w.u8At(at + 1, value.invert, 'invert');
  if (value.ipEct !== undefined) w.u8At(at + 2, value.ipEct, 'ipEct');
}

export function decodeXtCpuInfo(r: Reader, at: number): XtCpuInfo {
  if (!r.holds(at, 8)) return decodeXtCpuInfo(r.padded(at, 8), 0); // an older kernel's
  const { view } = r;
  return {
    cpu: view.getUint32(at, littleEndian),
    invert: view.getUint32(at + 4, littleEndian),
  };
}

export function encodeXtCpuInfo(w: Writer, at: number, value: Partial<XtCpuInfo>): void {
  if (value.cpu !== undefined) w.u32At(at, value.cpu, 'cpu');
  if (value.invert !== undefined) w.u32At(at + 4, value.invert, 'invert');
}

export function decodeIptTtlInfo(r: Reader, at: number): IptTtlInfo {
  if (!r.holds(at, 2)) return decodeIptTtlInfo(r.padded(at, 2), 0); // an older kernel's
  const { view } = r;
  return {
    mode: view.getUint8(at),
    ttl: view.getUint8(at + 1),
  };
}

export function encodeIptTtlInfo(w: Writer, at: number, value: Partial<IptTtlInfo>): void {
  if (value.mode !== undefined) w.u8At(at, value.mode, 'mode');
  if (value.ttl !== undefined) w.u8At(at + 1, value.ttl, 'ttl');
}

export function decodeXtTcpmssMatchInfo(r: Reader, at: number): XtTcpmssMatchInfo {
  if (!r.holds(at, 6)) return decodeXtTcpmssMatchInfo(r.padded(at, 6), 0); // an older kernel's
  const { view } = r;
  return {
    mssMin: view.getUint16(at, littleEndian),
    mssMax: view.getUint16(at + 2, littleEndian),
    invert: view.getUint8(at + 4),
  };
}

export function encodeXtTcpmssMatchInfo(w: Writer, at: number, value: Partial<XtTcpmssMatchInfo>): void {
  if (value.mssMin !== undefined) w.u16At(at, value.mssMin, 'mssMin');
  if (value.mssMax !== undefined) w.u16At(at + 2, value.mssMax, 'mssMax');
  if (value.invert !== undefined) w.u8At(at + 4, value.invert, 'invert');
}

export function decodeXtTcpmssInfo(r: Reader, at: number): XtTcpmssInfo {
  if (!r.holds(at, 2)) return decodeXtTcpmssInfo(r.padded(at, 2), 0); // an older kernel's
  const { view } = r;
  return {
    mss: view.getUint16(at, littleEndian),
  };
}

export function encodeXtTcpmssInfo(w: Writer, at: number, value: Partial<XtTcpmssInfo>): void {
  if (value.mss !== undefined) w.u16At(at, value.mss, 'mss');
}

export function decodeXtCtTargetInfoV1(r: Reader, at: number): XtCtTargetInfoV1 {
  if (!r.holds(at, 72)) return decodeXtCtTargetInfoV1(r.padded(at, 72), 0); // an older kernel's
  const { view } = r;
  return {
    flags: view.getUint16(at, littleEndian),
    zone: view.getUint16(at + 2, littleEndian),
    ctEvents: view.getUint32(at + 4, littleEndian),
    expEvents: view.getUint32(at + 8, littleEndian),
    helper: r.stringAt(at + 12, 16),
    timeout: r.stringAt(at + 28, 32),
  };
}

export function encodeXtCtTargetInfoV1(w: Writer, at: number, value: Partial<XtCtTargetInfoV1>): void {
  if (value.flags !== undefined) w.u16At(at, value.flags, 'flags');
  if (value.zone !== undefined) w.u16At(at + 2, value.zone, 'zone');
  if (value.ctEvents !== undefined) w.u32At(at + 4, value.ctEvents, 'ctEvents');
  if (value.expEvents !== undefined) w.u32At(at + 8, value.expEvents, 'expEvents');
  if (value.helper !== undefined) w.stringAt(at + 12, 16, value.helper, 'helper');
  if (value.timeout !== undefined) w.stringAt(at + 28, 32, value.timeout, 'timeout');
}

export function decodeXtConnmarkTginfo1(r: Reader, at: number): XtConnmarkTginfo1 {
  if (!r.holds(at, 16)) return decodeXtConnmarkTginfo1(r.padded(at, 16), 0); // an older kernel's
  const { view } = r;
  return {
    ctmark: view.getUint32(at, littleEndian),
    ctmask: view.getUint32(at + 4, littleEndian),
    nfmask: view.getUint32(at + 8, littleEndian),
    mode: view.getUint8(at + 12),
  };
}

export function encodeXtConnmarkTginfo1(w: Writer, at: number, value: Partial<XtConnmarkTginfo1>): void {
  if (value.ctmark !== undefined) w.u32At(at, value.ctmark, 'ctmark');
  if (value.ctmask !== undefined) w.u32At(at + 4, value.ctmask, 'ctmask');
  if (value.nfmask !== undefined) w.u32At(at + 8, value.nfmask, 'nfmask');
  if (value.mode !== undefined) w.u8At(at + 12, value.mode, 'mode');
}

export function decodeXtConnmarkTginfo2(r: Reader, at: number): XtConnmarkTginfo2 {
  if (!r.holds(at, 16)) return decodeXtConnmarkTginfo2(r.padded(at, 16), 0); // an older kernel's
  const { view } = r;
  return {
    ctmark: view.getUint32(at, littleEndian),
    ctmask: view.getUint32(at + 4, littleEndian),
    nfmask: view.getUint32(at + 8, littleEndian),
    shiftDir: view.getUint8(at + 12),
    shiftBits: view.getUint8(at + 13),
    mode: view.getUint8(at + 14),
  };
}

export function encodeXtConnmarkTginfo2(w: Writer, at: number, value: Partial<XtConnmarkTginfo2>): void {
  if (value.ctmark !== undefined) w.u32At(at, value.ctmark, 'ctmark');
  if (value.ctmask !== undefined) w.u32At(at + 4, value.ctmask, 'ctmask');
  if (value.nfmask !== undefined) w.u32At(at + 8, value.nfmask, 'nfmask');
  if (value.shiftDir !== undefined) w.u8At(at + 12, value.shiftDir, 'shiftDir');
  if (value.shiftBits !== undefined) w.u8At(at + 13, value.shiftBits, 'shiftBits');
  if (value.mode !== undefined) w.u8At(at + 14, value.mode, 'mode');
}

export function decodeXtStatisticInfo(r: Reader, at: number): XtStatisticInfo {
  if (!r.holds(at, 24)) return decodeXtStatisticInfo(r.padded(at, 24), 0); // an older kernel's
  const { view } = r;
  return {
    mode: view.getUint16(at, littleEndian),
    flags: view.getUint16(at + 2, littleEndian),
    value: view.getUint32(at + 4, littleEndian),
    packet: view.getUint32(at + 8, littleEndian),
  };
}

export function encodeXtStatisticInfo(w: Writer, at: number, value: Partial<XtStatisticInfo>): void {
  if (value.mode !== undefined) w.u16At(at, value.mode, 'mode');
  if (value.flags !== undefined) w.u16At(at + 2, value.flags, 'flags');
  if (value.value !== undefined) w.u32At(at + 4, value.value, 'value');
  if (value.packet !== undefined) w.u32At(at + 8, value.packet, 'packet');
}

export function decodeXtRpfilterInfo(r: Reader, at: number): XtRpfilterInfo {
  if (!r.holds(at, 1)) return decodeXtRpfilterInfo(r.padded(at, 1), 0); // an older kernel's
  const { view } = r;
  return {
    flags: view.getUint8(at),
  };
}

export function encodeXtRpfilterInfo(w: Writer, at: number, value: Partial<XtRpfilterInfo>): void {
  if (value.flags !== undefined) w.u8At(at, value.flags, 'flags');
}

export function decodeIp6tMh(r: Reader, at: number): Ip6tMh {
  if (!r.holds(at, 3)) return decodeIp6tMh(r.padded(at, 3), 0); // an older kernel's
  const { view } = r;
  return {
    typeFirst: view.getUint8(at),
    typeLast: view.getUint8(at + 1),
    invflags: view.getUint8(at + 2),
  };
}

export function encodeIp6tMh(w: Writer, at: number, value: Partial<Ip6tMh>): void {
  if (value.typeFirst !== undefined) w.u8At(at, value.typeFirst, 'typeFirst');
  if (value.typeLast !== undefined) w.u8At(at + 1, value.typeLast, 'typeLast');
  if (value.invflags !== undefined) w.u8At(at + 2, value.invflags, 'invflags');
}

export function decodeXtIprangeMtinfo(r: Reader, at: number): XtIprangeMtinfo {
  if (!r.holds(at, 68)) return decodeXtIprangeMtinfo(r.padded(at, 68), 0); // an older kernel's
  const { view } = r;
  return {
    srcMin: r.bytesAt(at, 16),
    srcMax: r.bytesAt(at + 16, 16),
    dstMin: r.bytesAt(at + 32, 16),
    dstMax: r.bytesAt(at + 48, 16),
    flags: view.getUint8(at + 64),
  };
}

export function encodeXtIprangeMtinfo(w: Writer, at: number, value: Partial<XtIprangeMtinfo>): void {
  if (value.srcMin !== undefined) w.bytesAt(at, 16, value.srcMin, 'srcMin');
  if (value.srcMax !== undefined) w.bytesAt(at + 16, 16, value.srcMax, 'srcMax');
  if (value.dstMin !== undefined) w.bytesAt(at + 32, 16, value.dstMin, 'dstMin');
  if (value.dstMax !== undefined) w.bytesAt(at + 48, 16, value.dstMax, 'dstMax');
  if (value.flags !== undefined) w.u8At(at + 64, value.flags, 'flags');
}

export function decodeXtIpcomp(r: Reader, at: number): XtIpcomp {
  if (!r.holds(at, 12)) return decodeXtIpcomp(r.padded(at, 12), 0); // an older kernel's
  const { view } = r;
  return {
    spiFirst: view.getUint32(at, littleEndian),
    spiLast: view.getUint32(at + 4, littleEndian),
    invflags: view.getUint8(at + 8),
    hdrres: view.getUint8(at + 9),
  };
}

export function encodeXtIpcomp(w: Writer, at: number, value: Partial<XtIpcomp>): void {
  if (value.spiFirst !== undefined) w.u32At(at, value.spiFirst, 'spiFirst');
  if (value.spiLast !== undefined) w.u32At(at + 4, value.spiLast, 'spiLast');
  if (value.invflags !== undefined) w.u8At(at + 8, value.invflags, 'invflags');
  if (value.hdrres !== undefined) w.u8At(at + 9, value.hdrres, 'hdrres');
}

export function decodeXtCgroupInfoV0(r: Reader, at: number): XtCgroupInfoV0 {
  if (!r.holds(at, 8)) return decodeXtCgroupInfoV0(r.padded(at, 8), 0); // an older kernel's
  const { view } = r;
  return {
    id: view.getUint32(at, littleEndian),
    invert: view.getUint32(at + 4, littleEndian),
  };
}

export function encodeXtCgroupInfoV0(w: Writer, at: number, value: Partial<XtCgroupInfoV0>): void {
  if (value.id !== undefined) w.u32At(at, value.id, 'id');
  if (value.invert !== undefined) w.u32At(at + 4, value.invert, 'invert');
}

export function decodeXtCgroupInfoV2(r: Reader, at: number): XtCgroupInfoV2 {
  if (!r.holds(at, 528)) return decodeXtCgroupInfoV2(r.padded(at, 528), 0); // an older kernel's
  const { view } = r;
  return {
    hasPath: view.getUint8(at),
    hasClassid: view.getUint8(at + 1),
    invertPath: view.getUint8(at + 2),
    invertClassid: view.getUint8(at + 3),
    classid: view.getUint32(at + 4, littleEndian),
  };
}

export function encodeXtCgroupInfoV2(w: Writer, at: number, value: Partial<XtCgroupInfoV2>): void {
  if (value.hasPath !== undefined) w.u8At(at, value.hasPath, 'hasPath');
  if (value.hasClassid !== undefined) w.u8At(at + 1, value.hasClassid, 'hasClassid');
  if (value.invertPath !== undefined) w.u8At(at + 2, value.invertPath, 'invertPath');
  if (value.invertClassid !== undefined) w.u8At(at + 3, value.invertClassid, 'invertClassid');
  if (value.classid !== undefined) w.u32At(at + 4, value.classid, 'classid');
}

export function decodeXtCgroupPathV2(r: Reader, at: number): XtCgroupPathV2 {
  if (!r.holds(at, 528)) return decodeXtCgroupPathV2(r.padded(at, 528), 0); // an older kernel's
  return {
    path: r.stringAt(at + 4, 512),
  };
}

export function encodeXtCgroupPathV2(w: Writer, at: number, value: Partial<XtCgroupPathV2>): void {
  if (value.path !== undefined) w.stringAt(at + 4, 512, value.path, 'path');
}

export function decodeXtCgroupInfoV1(r: Reader, at: number): XtCgroupInfoV1 {
  if (!r.holds(at, 4112)) return decodeXtCgroupInfoV1(r.padded(at, 4112), 0); // an older kernel's
  const { view } = r;
  return {
    hasPath: view.getUint8(at),
    hasClassid: view.getUint8(at + 1),
    invertPath: view.getUint8(at + 2),
    invertClassid: view.getUint8(at + 3),
    path: r.stringAt(at + 4, 4096),
    classid: view.getUint32(at + 4100, littleEndian),
  };
}

export function encodeXtCgroupInfoV1(w: Writer, at: number, value: Partial<XtCgroupInfoV1>): void {
  if (value.hasPath !== undefined) w.u8At(at, value.hasPath, 'hasPath');
  if (value.hasClassid !== undefined) w.u8At(at + 1, value.hasClassid, 'hasClassid');
  if (value.invertPath !== undefined) w.u8At(at + 2, value.invertPath, 'invertPath');
  if (value.invertClassid !== undefined) w.u8At(at + 3, value.invertClassid, 'invertClassid');
  if (value.path !== undefined) w.stringAt(at + 4, 4096, value.path, 'path');
  if (value.classid !== undefined) w.u32At(at + 4100, value.classid, 'classid');
}

export function decodeXtSynproxyInfo(r: Reader, at: number): XtSynproxyInfo {
  if (!r.holds(at, 4)) return decodeXtSynproxyInfo(r.padded(at, 4), 0); // an older kernel's
  const { view } = r;
  return {
    options: view.getUint8(at),
    wscale: view.getUint8(at + 1),
    mss: view.getUint16(at + 2, littleEndian),
  };
}

export function encodeXtSynproxyInfo(w: Writer, at: number, value: Partial<XtSynproxyInfo>): void {
  if (value.options !== undefined) w.u8At(at, value.options, 'options');
  if (value.wscale !== undefined) w.u8At(at + 1, value.wscale, 'wscale');
  if (value.mss !== undefined) w.u16At(at + 2, value.mss, 'mss');
}

export function decodeXtClassifyTargetInfo(r: Reader, at: number): XtClassifyTargetInfo {
  if (!r.holds(at, 4)) return decodeXtClassifyTargetInfo(r.padded(at, 4), 0); // an older kernel's
  const { view } = r;
  return {
    priority: view.getUint32(at, littleEndian),
  };
}

export function encodeXtClassifyTargetInfo(w: Writer, at: number, value: Partial<XtClassifyTargetInfo>): void {
  if (value.priority !== undefined) w.u32At(at, value.priority, 'priority');
}

export function decodeXtTimeInfo(r: Reader, at: number): XtTimeInfo {
  if (!r.holds(at, 24)) return decodeXtTimeInfo(r.padded(at, 24), 0); // an older kernel's
  const { view } = r;
  return {
    dateStart: view.getUint32(at, littleEndian),
    dateStop: view.getUint32(at + 4, littleEndian),
    daytimeStart: view.getUint32(at + 8, littleEndian),
    daytimeStop: view.getUint32(at + 12, littleEndian),
    monthdaysMatch: view.getUint32(at + 16, littleEndian),
    weekdaysMatch: view.getUint8(at + 20),
    flags: view.getUint8(at + 21),
  };
}

export function encodeXtTimeInfo(w: Writer, at: number, value: Partial<XtTimeInfo>): void {
  if (value.dateStart !== undefined) w.u32At(at, value.dateStart, 'dateStart');
  if (value.dateStop !== undefined) w.u32At(at + 4, value.dateStop, 'dateStop');
  if (value.daytimeStart !== undefined) w.u32At(at + 8, value.daytimeStart, 'daytimeStart');
  if (value.daytimeStop !== undefined) w.u32At(at + 12, value.daytimeStop, 'daytimeStop');
  if (value.monthdaysMatch !== undefined) w.u32At(at + 16, value.monthdaysMatch, 'monthdaysMatch');
  if (value.weekdaysMatch !== undefined) w.u8At(at + 20, value.weekdaysMatch, 'weekdaysMatch');
  if (value.flags !== undefined) w.u8At(at + 21, value.flags, 'flags');
}

export function decodeIp6tRt(r: Reader, at: number): Ip6tRt {
  if (!r.holds(at, 280)) return decodeIp6tRt(r.padded(at, 280), 0); // an older kernel's
  const { view } = r;
  return {
    rtType: view.getUint32(at, littleEndian),
    segsleftFirst: view.getUint32(at + 4, littleEndian),
    segsleftLast: view.getUint32(at + 8, littleEndian),
    hdrlen: view.getUint32(at + 12, littleEndian),
    flags: view.getUint8(at + 16),
    invflags: view.getUint8(at + 17),
    addrs: r.bytesAt(at + 20, 256),
    addrnr: view.getUint8(at + 276),
  };
}

export function encodeIp6tRt(w: Writer, at: number, value: Partial<Ip6tRt>): void {
  if (value.rtType !== undefined) w.u32At(at, value.rtType, 'rtType');
  if (value.segsleftFirst !== undefined) w.u32At(at + 4, value.segsleftFirst, 'segsleftFirst');
  if (value.segsleftLast !== undefined) w.u32At(at + 8, value.segsleftLast, 'segsleftLast');
  if (value.hdrlen !== undefined) w.u32At(at + 12, value.hdrlen, 'hdrlen');
  if (value.flags !== undefined) w.u8At(at + 16, value.flags, 'flags');
  if (value.invflags !== undefined) w.u8At(at + 17, value.invflags, 'invflags');
  if (value.addrs !== undefined) w.bytesAt(at + 20, 256, value.addrs, 'addrs');
  if (value.addrnr !== undefined) w.u8At(at + 276, value.addrnr, 'addrnr');
}

export function decodeXtRealmInfo(r: Reader, at: number): XtRealmInfo {
  if (!r.holds(at, 12)) return decodeXtRealmInfo(r.padded(at, 12), 0); // an older kernel's
  const { view } = r;
  return {
    id: view.getUint32(at, littleEndian),
    mask: view.getUint32(at + 4, littleEndian),
    invert: view.getUint8(at + 8),
  };
}

export function encodeXtRealmInfo(w: Writer, at: number, value: Partial<XtRealmInfo>): void {
  if (value.id !== undefined) w.u32At(at, value.id, 'id');
  if (value.mask !== undefined) w.u32At(at + 4, value.mask, 'mask');
  if (value.invert !== undefined) w.u8At(at + 8, value.invert, 'invert');
}

export function decodeXtPolicyInfo(r: Reader, at: number): XtPolicyInfo {
  if (!r.holds(at, 308)) return decodeXtPolicyInfo(r.padded(at, 308), 0); // an older kernel's
  const { view } = r;
  return {
    pol: r.bytesAt(at, 304),
    flags: view.getUint16(at + 304, littleEndian),
    len: view.getUint16(at + 306, littleEndian),
  };
}

export function encodeXtPolicyInfo(w: Writer, at: number, value: Partial<XtPolicyInfo>): void {
  if (value.pol !== undefined) w.bytesAt(at, 304, value.pol, 'pol');
  if (value.flags !== undefined) w.u16At(at + 304, value.flags, 'flags');
  if (value.len !== undefined) w.u16At(at + 306, value.len, 'len');
}

export function decodeXtHelperInfo(r: Reader, at: number): XtHelperInfo {
  if (!r.holds(at, 36)) return decodeXtHelperInfo(r.padded(at, 36), 0); // an older kernel's
  const { view } = r;
  return {
    invert: view.getInt32(at, littleEndian),
    name: r.stringAt(at + 4, 30),
  };
}

export function encodeXtHelperInfo(w: Writer, at: number, value: Partial<XtHelperInfo>): void {
  if (value.invert !== undefined) w.s32At(at, value.invert, 'invert');
  if (value.name !== undefined) w.stringAt(at + 4, 30, value.name, 'name');
}

export function decodeIp6tOpts(r: Reader, at: number): Ip6tOpts {
  if (!r.holds(at, 40)) return decodeIp6tOpts(r.padded(at, 40), 0); // an older kernel's
  const { view } = r;
  return {
    hdrlen: view.getUint32(at, littleEndian),
    flags: view.getUint8(at + 4),
    invflags: view.getUint8(at + 5),
    opts: [view.getUint16(at + 6, littleEndian), view.getUint16(at + 8, littleEndian), view.getUint16(at + 10, littleEndian), view.getUint16(at + 12, littleEndian), view.getUint16(at + 14, littleEndian), view.getUint16(at + 16, littleEndian), view.getUint16(at + 18, littleEndian), view.getUint16(at + 20, littleEndian), view.getUint16(at + 22, littleEndian), view.getUint16(at + 24, littleEndian), view.getUint16(at + 26, littleEndian), view.getUint16(at + 28, littleEndian), view.getUint16(at + 30, littleEndian), view.getUint16(at + 32, littleEndian), view.getUint16(at + 34, littleEndian), view.getUint16(at + 36, littleEndian)],
    optsnr: view.getUint8(at + 38),
  };
}

export function encodeIp6tOpts(w: Writer, at: number, value: Partial<Ip6tOpts>): void {
  if (value.hdrlen !== undefined) w.u32At(at, value.hdrlen, 'hdrlen');
  if (value.flags !== undefined) w.u8At(at + 4, value.flags, 'flags');
  if (value.invflags !== undefined) w.u8At(at + 5, value.invflags, 'invflags');
  if (value.opts !== undefined) { w.atMost(16, value.opts.length, 'opts'); w.u16At(at + 6, value.opts[0] ?? 0, 'opts'); w.u16At(at + 8, value.opts[1] ?? 0, 'opts'); w.u16At(at + 10, value.opts[2] ?? 0, 'opts'); w.u16At(at + 12, value.opts[3] ?? 0, 'opts'); w.u16At(at + 14, value.opts[4] ?? 0, 'opts'); w.u16At(at + 16, value.opts[5] ?? 0, 'opts'); w.u16At(at + 18, value.opts[6] ?? 0, 'opts'); w.u16At(at + 20, value.opts[7] ?? 0, 'opts'); w.u16At(at + 22, value.opts[8] ?? 0, 'opts'); w.u16At(at + 24, value.opts[9] ?? 0, 'opts'); w.u16At(at + 26, value.opts[10] ?? 0, 'opts'); w.u16At(at + 28, value.opts[11] ?? 0, 'opts'); w.u16At(at + 30, value.opts[12] ?? 0, 'opts'); w.u16At(at + 32, value.opts[13] ?? 0, 'opts'); w.u16At(at + 34, value.opts[14] ?? 0, 'opts'); w.u16At(at + 36, value.opts[15] ?? 0, 'opts'); }
  if (value.optsnr !== undefined) w.u8At(at + 38, value.optsnr, 'optsnr');
}

export function decodeXtClusterMatchInfo(r: Reader, at: number): XtClusterMatchInfo {
  if (!r.holds(at, 16)) return decodeXtClusterMatchInfo(r.padded(at, 16), 0); // an older kernel's
  const { view } = r;
  return {
    totalNodes: view.getUint32(at, littleEndian),
    nodeMask: view.getUint32(at + 4, littleEndian),
    hashSeed: view.getUint32(at + 8, littleEndian),
    flags: view.getUint32(at + 12, littleEndian),
  };
}

export function encodeXtClusterMatchInfo(w: Writer, at: number, value: Partial<XtClusterMatchInfo>): void {
  if (value.totalNodes !== undefined) w.u32At(at, value.totalNodes, 'totalNodes');
  if (value.nodeMask !== undefined) w.u32At(at + 4, value.nodeMask, 'nodeMask');
  if (value.hashSeed !== undefined) w.u32At(at + 8, value.hashSeed, 'hashSeed');
  if (value.flags !== undefined) w.u32At(at + 12, value.flags, 'flags');
}

export function decodeXtTeeTginfo(r: Reader, at: number): XtTeeTginfo {
  if (!r.holds(at, 40)) return decodeXtTeeTginfo(r.padded(at, 40), 0); // an older kernel's
  return {
    gw: r.bytesAt(at, 16),
    oif: r.stringAt(at + 16, 16),
  };
}

export function encodeXtTeeTginfo(w: Writer, at: number, value: Partial<XtTeeTginfo>): void {
  if (value.gw !== undefined) w.bytesAt(at, 16, value.gw, 'gw');
  if (value.oif !== undefined) w.stringAt(at + 16, 16, value.oif, 'oif');
}

export function decodeXtDevgroupInfo(r: Reader, at: number): XtDevgroupInfo {
  if (!r.holds(at, 20)) return decodeXtDevgroupInfo(r.padded(at, 20), 0); // an older kernel's
  const { view } = r;
  return {
    flags: view.getUint32(at, littleEndian),
    srcGroup: view.getUint32(at + 4, littleEndian),
    srcMask: view.getUint32(at + 8, littleEndian),
    dstGroup: view.getUint32(at + 12, littleEndian),
    dstMask: view.getUint32(at + 16, littleEndian),
  };
}

export function encodeXtDevgroupInfo(w: Writer, at: number, value: Partial<XtDevgroupInfo>): void {
  if (value.flags !== undefined) w.u32At(at, value.flags, 'flags');
  if (value.srcGroup !== undefined) w.u32At(at + 4, value.srcGroup, 'srcGroup');
  if (value.srcMask !== undefined) w.u32At(at + 8, value.srcMask, 'srcMask');
  if (value.dstGroup !== undefined) w.u32At(at + 12, value.dstGroup, 'dstGroup');
  if (value.dstMask !== undefined) w.u32At(at + 16, value.dstMask, 'dstMask');
}

export function decodeXtAuditInfo(r: Reader, at: number): XtAuditInfo {
  if (!r.holds(at, 1)) return decodeXtAuditInfo(r.padded(at, 1), 0); // an older kernel's
  const { view } = r;
  return {
    type: view.getUint8(at),
  };
}

export function encodeXtAuditInfo(w: Writer, at: number, value: Partial<XtAuditInfo>): void {
  if (value.type !== undefined) w.u8At(at, value.type, 'type');
}

export function decodeXtChecksumInfo(r: Reader, at: number): XtChecksumInfo {
  if (!r.holds(at, 1)) return decodeXtChecksumInfo(r.padded(at, 1), 0); // an older kernel's
  const { view } = r;
  return {
    operation: view.getUint8(at),
  };
}

export function encodeXtChecksumInfo(w: Writer, at: number, value: Partial<XtChecksumInfo>): void {
  if (value.operation !== undefined) w.u8At(at, value.operation, 'operation');
}

export function decodeXtConnsecmarkTargetInfo(r: Reader, at: number): XtConnsecmarkTargetInfo {
  if (!r.holds(at, 1)) return decodeXtConnsecmarkTargetInfo(r.padded(at, 1), 0); // an older kernel's
  const { view } = r;
  return {
    mode: view.getUint8(at),
  };
}

export function encodeXtConnsecmarkTargetInfo(w: Writer, at: number, value: Partial<XtConnsecmarkTargetInfo>): void {
  if (value.mode !== undefined) w.u8At(at, value.mode, 'mode');
}

export function decodeXtCtTargetInfo(r: Reader, at: number): XtCtTargetInfo {
  if (!r.holds(at, 40)) return decodeXtCtTargetInfo(r.padded(at, 40), 0); // an older kernel's
  const { view } = r;
  return {
    flags: view.getUint16(at, littleEndian),
    zone: view.getUint16(at + 2, littleEndian),
    ctEvents: view.getUint32(at + 4, littleEndian),
    expEvents: view.getUint32(at + 8, littleEndian),
    helper: r.stringAt(at + 12, 16),
  };
}

export function encodeXtCtTargetInfo(w: Writer, at: number, value: Partial<XtCtTargetInfo>): void {
  if (value.flags !== undefined) w.u16At(at, value.flags, 'flags');
  if (value.zone !== undefined) w.u16At(at + 2, value.zone, 'zone');
  if (value.ctEvents !== undefined) w.u32At(at + 4, value.ctEvents, 'ctEvents');
  if (value.expEvents !== undefined) w.u32At(at + 8, value.expEvents, 'expEvents');
  if (value.helper !== undefined) w.stringAt(at + 12, 16, value.helper, 'helper');
}

export function decodeXtHmarkInfo(r: Reader, at: number): XtHmarkInfo {
  if (!r.holds(at, 60)) return decodeXtHmarkInfo(r.padded(at, 60), 0); // an older kernel's
  const { view } = r;
  return {
    srcMask: r.bytesAt(at, 16),
    dstMask: r.bytesAt(at + 16, 16),
    sportMask: view.getUint16(at + 32, false),
    dportMask: view.getUint16(at + 34, false),
    sport: view.getUint16(at + 36, false),
    dport: view.getUint16(at + 38, false),
    flags: view.getUint32(at + 40, littleEndian),
    protoMask: view.getUint16(at + 44, littleEndian),
    hashrnd: view.getUint32(at + 48, littleEndian),
    hmodulus: view.getUint32(at + 52, littleEndian),
    hoffset: view.getUint32(at + 56, littleEndian),
  };
}

export function encodeXtHmarkInfo(w: Writer, at: number, value: Partial<XtHmarkInfo>): void {
  if (value.srcMask !== undefined) w.bytesAt(at, 16, value.srcMask, 'srcMask');
  if (value.dstMask !== undefined) w.bytesAt(at + 16, 16, value.dstMask, 'dstMask');
  if (value.sportMask !== undefined) w.u16beAt(at + 32, value.sportMask, 'sportMask');
  if (value.dportMask !== undefined) w.u16beAt(at + 34, value.dportMask, 'dportMask');
  if (value.sport !== undefined) w.u16beAt(at + 36, value.sport, 'sport');
  if (value.dport !== undefined) w.u16beAt(at + 38, value.dport, 'dport');
  if (value.flags !== undefined) w.u32At(at + 40, value.flags, 'flags');
  if (value.protoMask !== undefined) w.u16At(at + 44, value.protoMask, 'protoMask');
  if (value.hashrnd !== undefined) w.u32At(at + 48, value.hashrnd, 'hashrnd');
  if (value.hmodulus !== undefined) w.u32At(at + 52, value.hmodulus, 'hmodulus');
  if (value.hoffset !== undefined) w.u32At(at + 56, value.hoffset, 'hoffset');
}

export function decodeIdletimerTgInfo(r: Reader, at: number): IdletimerTgInfo {
  if (!r.holds(at, 40)) return decodeIdletimerTgInfo(r.padded(at, 40), 0); // an older kernel's
  const { view } = r;
  return {
    timeout: view.getUint32(at, littleEndian),
    label: r.stringAt(at + 4, 28),
  };
}

export function encodeIdletimerTgInfo(w: Writer, at: number, value: Partial<IdletimerTgInfo>): void {
  if (value.timeout !== undefined) w.u32At(at, value.timeout, 'timeout');
  if (value.label !== undefined) w.stringAt(at + 4, 28, value.label, 'label');
}

export function decodeIdletimerTgInfoV1(r: Reader, at: number): IdletimerTgInfoV1 {
  if (!r.holds(at, 48)) return decodeIdletimerTgInfoV1(r.padded(at, 48), 0); // an older kernel's
  const { view } = r;
  return {
    timeout: view.getUint32(at, littleEndian),
    label: r.stringAt(at + 4, 28),
    sendNlMsg: view.getUint8(at + 32),
    timerType: view.getUint8(at + 33),
  };
}

export function encodeIdletimerTgInfoV1(w: Writer, at: number, value: Partial<IdletimerTgInfoV1>): void {
  if (value.timeout !== undefined) w.u32At(at, value.timeout, 'timeout');
  if (value.label !== undefined) w.stringAt(at + 4, 28, value.label, 'label');
  if (value.sendNlMsg !== undefined) w.u8At(at + 32, value.sendNlMsg, 'sendNlMsg');
  if (value.timerType !== undefined) w.u8At(at + 33, value.timerType, 'timerType');
}

export function decodeXtLedInfo(r: Reader, at: number): XtLedInfo {
  if (!r.holds(at, 40)) return decodeXtLedInfo(r.padded(at, 40), 0); // an older kernel's
  const { view } = r;
  return {
    id: r.stringAt(at, 27),
    alwaysBlink: view.getUint8(at + 27),
    delay: view.getInt32(at + 28, littleEndian),
  };
}

export function encodeXtLedInfo(w: Writer, at: number, value: Partial<XtLedInfo>): void {
  if (value.id !== undefined) w.stringAt(at, 27, value.id, 'id');
  if (value.alwaysBlink !== undefined) w.u8At(at + 27, value.alwaysBlink, 'alwaysBlink');
  if (value.delay !== undefined) w.s32At(at + 28, value.delay, 'delay');
}

export function decodeXtNflogInfo(r: Reader, at: number): XtNflogInfo {
  if (!r.holds(at, 76)) return decodeXtNflogInfo(r.padded(at, 76), 0); // an older kernel's
  const { view } = r;
  return {
    len: view.getUint32(at, littleEndian),
    group: view.getUint16(at + 4, littleEndian),
    threshold: view.getUint16(at + 6, littleEndian),
    flags: view.getUint16(at + 8, littleEndian),
    prefix: r.stringAt(at + 12, 64),
  };
}

export function encodeXtNflogInfo(w: Writer, at: number, value: Partial<XtNflogInfo>): void {
  if (value.len !== undefined) w.u32At(at, value.len, 'len');
  if (value.group !== undefined) w.u16At(at + 4, value.group, 'group');
  if (value.threshold !== undefined) w.u16At(at + 6, value.threshold, 'threshold');
  if (value.flags !== undefined) w.u16At(at + 8, value.flags, 'flags');
  if (value.prefix !== undefined) w.stringAt(at + 12, 64, value.prefix, 'prefix');
}

export function decodeXtRateestTargetInfo(r: Reader, at: number): XtRateestTargetInfo {
  if (!r.holds(at, 32)) return decodeXtRateestTargetInfo(r.padded(at, 32), 0); // an older kernel's
  const { view } = r;
  return {
    name: r.stringAt(at, 16),
    interval: view.getInt8(at + 16),
    ewmaLog: view.getUint8(at + 17),
  };
}

export function encodeXtRateestTargetInfo(w: Writer, at: number, value: Partial<XtRateestTargetInfo>): void {
  if (value.name !== undefined) w.stringAt(at, 16, value.name, 'name');
  if (value.interval !== undefined) w.s8At(at + 16, value.interval, 'interval');
  if (value.ewmaLog !== undefined) w.u8At(at + 17, value.ewmaLog, 'ewmaLog');
}

export function decodeXtSecmarkTargetInfo(r: Reader, at: number): XtSecmarkTargetInfo {
  if (!r.holds(at, 264)) return decodeXtSecmarkTargetInfo(r.padded(at, 264), 0); // an older kernel's
  const { view } = r;
  return {
    mode: view.getUint8(at),
    secid: view.getUint32(at + 4, littleEndian),
    secctx: r.stringAt(at + 8, 256),
  };
}

export function encodeXtSecmarkTargetInfo(w: Writer, at: number, value: Partial<XtSecmarkTargetInfo>): void {
  if (value.mode !== undefined) w.u8At(at, value.mode, 'mode');
  if (value.secid !== undefined) w.u32At(at + 4, value.secid, 'secid');
  if (value.secctx !== undefined) w.stringAt(at + 8, 256, value.secctx, 'secctx');
}

export function decodeXtSecmarkTargetInfoV1(r: Reader, at: number): XtSecmarkTargetInfoV1 {
  if (!r.holds(at, 264)) return decodeXtSecmarkTargetInfoV1(r.padded(at, 264), 0); // an older kernel's
  const { view } = r;
  return {
    mode: view.getUint8(at),
    secctx: r.stringAt(at + 1, 256),
    secid: view.getUint32(at + 260, littleEndian),
  };
}

export function encodeXtSecmarkTargetInfoV1(w: Writer, at: number, value: Partial<XtSecmarkTargetInfoV1>): void {
  if (value.mode !== undefined) w.u8At(at, value.mode, 'mode');
  if (value.secctx !== undefined) w.stringAt(at + 1, 256, value.secctx, 'secctx');
  if (value.secid !== undefined) w.u32At(at + 260, value.secid, 'secid');
}

export function decodeXtTcpoptstripTargetInfo(r: Reader, at: number): XtTcpoptstripTargetInfo {
  if (!r.holds(at, 32)) return decodeXtTcpoptstripTargetInfo(r.padded(at, 32), 0); // an older kernel's
  const { view } = r;
  return {
    stripBmap: [view.getUint32(at, littleEndian), view.getUint32(at + 4, littleEndian), view.getUint32(at + 8, littleEndian), view.getUint32(at + 12, littleEndian), view.getUint32(at + 16, littleEndian), view.getUint32(at + 20, littleEndian), view.getUint32(at + 24, littleEndian), view.getUint32(at + 28, littleEndian)],
  };
}

export function encodeXtTcpoptstripTargetInfo(w: Writer, at: number, value: Partial<XtTcpoptstripTargetInfo>): void {
  if (value.stripBmap !== undefined) { w.atMost(8, value.stripBmap.length, 'stripBmap'); w.u32At(at, value.stripBmap[0] ?? 0, 'stripBmap'); w.u32At(at + 4, value.stripBmap[1] ?? 0, 'stripBmap'); w.u32At(at + 8, value.stripBmap[2] ?? 0, 'stripBmap'); w.u32At(at + 12, value.stripBmap[3] ?? 0, 'stripBmap'); w.u32At(at + 16, value.stripBmap[4] ?? 0, 'stripBmap'); w.u32At(at + 20, value.stripBmap[5] ?? 0, 'stripBmap'); w.u32At(at + 24, value.stripBmap[6] ?? 0, 'stripBmap'); w.u32At(at + 28, value.stripBmap[7] ?? 0, 'stripBmap'); }
}

export function decodeXtTproxyTargetInfo(r: Reader, at: number): XtTproxyTargetInfo {
  if (!r.holds(at, 16)) return decodeXtTproxyTargetInfo(r.padded(at, 16), 0); // an older kernel's
  const { view } = r;
  return {
    markMask: view.getUint32(at, littleEndian),
    markValue: view.getUint32(at + 4, littleEndian),
    laddr: r.bytesAt(at + 8, 4),
    lport: view.getUint16(at + 12, false),
  };
}

export function encodeXtTproxyTargetInfo(w: Writer, at: number, value: Partial<XtTproxyTargetInfo>): void {
  if (value.markMask !== undefined) w.u32At(at, value.markMask, 'markMask');
  if (value.markValue !== undefined) w.u32At(at + 4, value.markValue, 'markValue');
  if (value.laddr !== undefined) w.bytesAt(at + 8, 4, value.laddr, 'laddr');
  if (value.lport !== undefined) w.u16beAt(at + 12, value.lport, 'lport');
}

export function decodeXtTproxyTargetInfoV1(r: Reader, at: number): XtTproxyTargetInfoV1 {
  if (!r.holds(at, 28)) return decodeXtTproxyTargetInfoV1(r.padded(at, 28), 0); // an older kernel's
  const { view } = r;
  return {
    markMask: view.getUint32(at, littleEndian),
    markValue: view.getUint32(at + 4, littleEndian),
    laddr: r.bytesAt(at + 8, 16),
    lport: view.getUint16(at + 24, false),
  };
}

export function encodeXtTproxyTargetInfoV1(w: Writer, at: number, value: Partial<XtTproxyTargetInfoV1>): void {
  if (value.markMask !== undefined) w.u32At(at, value.markMask, 'markMask');
  if (value.markValue !== undefined) w.u32At(at + 4, value.markValue, 'markValue');
  if (value.laddr !== undefined) w.bytesAt(at + 8, 16, value.laddr, 'laddr');
  if (value.lport !== undefined) w.u16beAt(at + 24, value.lport, 'lport');
}

export function decodeXtBpfInfo(r: Reader, at: number): XtBpfInfo {
  if (!r.holds(at, 528)) return decodeXtBpfInfo(r.padded(at, 528), 0); // an older kernel's
  const { view } = r;
  return {
    bpfProgramNumElem: view.getUint16(at, littleEndian),
    bpfProgram: r.bytesAt(at + 4, 512),
  };
}

export function encodeXtBpfInfo(w: Writer, at: number, value: Partial<XtBpfInfo>): void {
  if (value.bpfProgramNumElem !== undefined) w.u16At(at, value.bpfProgramNumElem, 'bpfProgramNumElem');
  if (value.bpfProgram !== undefined) w.bytesAt(at + 4, 512, value.bpfProgram, 'bpfProgram');
}

export function decodeXtBpfInfoV1(r: Reader, at: number): XtBpfInfoV1 {
  if (!r.holds(at, 528)) return decodeXtBpfInfoV1(r.padded(at, 528), 0); // an older kernel's
  const { view } = r;
  return {
    mode: view.getUint16(at, littleEndian),
    bpfProgramNumElem: view.getUint16(at + 2, littleEndian),
    fd: view.getInt32(at + 4, littleEndian),
    bpfProgram: r.bytesAt(at + 8, 512),
  };
}

export function encodeXtBpfInfoV1(w: Writer, at: number, value: Partial<XtBpfInfoV1>): void {
  if (value.mode !== undefined) w.u16At(at, value.mode, 'mode');
  if (value.bpfProgramNumElem !== undefined) w.u16At(at + 2, value.bpfProgramNumElem, 'bpfProgramNumElem');
  if (value.fd !== undefined) w.s32At(at + 4, value.fd, 'fd');
  if (value.bpfProgram !== undefined) w.bytesAt(at + 8, 512, value.bpfProgram, 'bpfProgram');
}

export function decodeXtBpfPathV1(r: Reader, at: number): XtBpfPathV1 {
  if (!r.holds(at, 528)) return decodeXtBpfPathV1(r.padded(at, 528), 0); // an older kernel's
  return {
    path: r.stringAt(at + 8, 512),
  };
}

export function encodeXtBpfPathV1(w: Writer, at: number, value: Partial<XtBpfPathV1>): void {
  if (value.path !== undefined) w.stringAt(at + 8, 512, value.path, 'path');
}

export function decodeSockFilter(r: Reader, at: number): SockFilter {
  if (!r.holds(at, 8)) return decodeSockFilter(r.padded(at, 8), 0); // an older kernel's
  const { view } = r;
  return {
    code: view.getUint16(at, littleEndian),
    jt: view.getUint8(at + 2),
    jf: view.getUint8(at + 3),
    k: view.getUint32(at + 4, littleEndian),
  };
}

export function encodeSockFilter(w: Writer, at: number, value: Partial<SockFilter>): void {
  if (value.code !== undefined) w.u16At(at, value.code, 'code');
  if (value.jt !== undefined) w.u8At(at + 2, value.jt, 'jt');
  if (value.jf !== undefined) w.u8At(at + 3, value.jf, 'jf');
  if (value.k !== undefined) w.u32At(at + 4, value.k, 'k');
}

export function decodeXtConnlimitInfo(r: Reader, at: number): XtConnlimitInfo {
  if (!r.holds(at, 32)) return decodeXtConnlimitInfo(r.padded(at, 32), 0); // an older kernel's
  const { view } = r;
  return {
    mask: r.bytesAt(at, 16),
    limit: view.getUint32(at + 16, littleEndian),
    flags: view.getUint32(at + 20, littleEndian),
  };
}

export function encodeXtConnlimitInfo(w: Writer, at: number, value: Partial<XtConnlimitInfo>): void {
  if (value.mask !== undefined) w.bytesAt(at, 16, value.mask, 'mask');
  if (value.limit !== undefined) w.u32At(at + 16, value.limit, 'limit');
  if (value.flags !== undefined) w.u32At(at + 20, value.flags, 'flags');
}

export function decodeXtOsfInfo(r: Reader, at: number): XtOsfInfo {
  if (!r.holds(at, 48)) return decodeXtOsfInfo(r.padded(at, 48), 0); // an older kernel's
  const { view } = r;
  return {
    genre: r.stringAt(at, 32),
    len: view.getUint32(at + 32, littleEndian),
    flags: view.getUint32(at + 36, littleEndian),
    loglevel: view.getUint32(at + 40, littleEndian),
    ttl: view.getUint32(at + 44, littleEndian),
  };
}

export function encodeXtOsfInfo(w: Writer, at: number, value: Partial<XtOsfInfo>): void {
  if (value.genre !== undefined) w.stringAt(at, 32, value.genre, 'genre');
  if (value.len !== undefined) w.u32At(at + 32, value.len, 'len');
  if (value.flags !== undefined) w.u32At(at + 36, value.flags, 'flags');
  if (value.loglevel !== undefined) w.u32At(at + 40, value.loglevel, 'loglevel');
  if (value.ttl !== undefined) w.u32At(at + 44, value.ttl, 'ttl');
}

export function decodeXtPhysdevInfo(r: Reader, at: number): XtPhysdevInfo {
  if (!r.holds(at, 66)) return decodeXtPhysdevInfo(r.padded(at, 66), 0); // an older kernel's
  const { view } = r;
  return {
    physindev: r.stringAt(at, 16),
    inMask: r.bytesAt(at + 16, 16),
    physoutdev: r.stringAt(at + 32, 16),
    outMask: r.bytesAt(at + 48, 16),
    invert: view.getUint8(at + 64),
    bitmask: view.getUint8(at + 65),
  };
}

export function encodeXtPhysdevInfo(w: Writer, at: number, value: Partial<XtPhysdevInfo>): void {
  if (value.physindev !== undefined) w.stringAt(at, 16, value.physindev, 'physindev');
  if (value.inMask !== undefined) w.bytesAt(at + 16, 16, value.inMask, 'inMask');
  if (value.physoutdev !== undefined) w.stringAt(at + 32, 16, value.physoutdev, 'physoutdev');
  if (value.outMask !== undefined) w.bytesAt(at + 48, 16, value.outMask, 'outMask');
  if (value.invert !== undefined) w.u8At(at + 64, value.invert, 'invert');
  if (value.bitmask !== undefined) w.u8At(at + 65, value.bitmask, 'bitmask');
}

export function decodeXtPolicyElem(r: Reader, at: number): XtPolicyElem {
  if (!r.holds(at, 76)) return decodeXtPolicyElem(r.padded(at, 76), 0); // an older kernel's
  const { view } = r;
  return {
    saddr: r.bytesAt(at, 16),
    smask: r.bytesAt(at + 16, 16),
    daddr: r.bytesAt(at + 32, 16),
    dmask: r.bytesAt(at + 48, 16),
    spi: view.getUint32(at + 64, littleEndian),
    reqid: view.getUint32(at + 68, littleEndian),
    proto: view.getUint8(at + 72),
    mode: view.getUint8(at + 73),
    match: view.getUint8(at + 74),
    invert: view.getUint8(at + 75),
  };
}

export function encodeXtPolicyElem(w: Writer, at: number, value: Partial<XtPolicyElem>): void {
  if (value.saddr !== undefined) w.bytesAt(at, 16, value.saddr, 'saddr');
  if (value.smask !== undefined) w.bytesAt(at + 16, 16, value.smask, 'smask');
  if (value.daddr !== undefined) w.bytesAt(at + 32, 16, value.daddr, 'daddr');
  if (value.dmask !== undefined) w.bytesAt(at + 48, 16, value.dmask, 'dmask');
  if (value.spi !== undefined) w.u32At(at + 64, value.spi, 'spi');
  if (value.reqid !== undefined) w.u32At(at + 68, value.reqid, 'reqid');
  if (value.proto !== undefined) w.u8At(at + 72, value.proto, 'proto');
  if (value.mode !== undefined) w.u8At(at + 73, value.mode, 'mode');
  if (value.match !== undefined) w.u8At(at + 74, value.match, 'match');
  if (value.invert !== undefined) w.u8At(at + 75, value.invert, 'invert');
}

export function decodeXtRateestMatchInfo(r: Reader, at: number): XtRateestMatchInfo {
  if (!r.holds(at, 72)) return decodeXtRateestMatchInfo(r.padded(at, 72), 0); // an older kernel's
  const { view } = r;
  return {
    name1: r.stringAt(at, 16),
    name2: r.stringAt(at + 16, 16),
    flags: view.getUint16(at + 32, littleEndian),
    mode: view.getUint16(at + 34, littleEndian),
    bps1: view.getUint32(at + 36, littleEndian),
    pps1: view.getUint32(at + 40, littleEndian),
    bps2: view.getUint32(at + 44, littleEndian),
    pps2: view.getUint32(at + 48, littleEndian),
  };
}

export function encodeXtRateestMatchInfo(w: Writer, at: number, value: Partial<XtRateestMatchInfo>): void {
  if (value.name1 !== undefined) w.stringAt(at, 16, value.name1, 'name1');
  if (value.name2 !== undefined) w.stringAt(at + 16, 16, value.name2, 'name2');
  if (value.flags !== undefined) w.u16At(at + 32, value.flags, 'flags');
  if (value.mode !== undefined) w.u16At(at + 34, value.mode, 'mode');
  if (value.bps1 !== undefined) w.u32At(at + 36, value.bps1, 'bps1');
  if (value.pps1 !== undefined) w.u32At(at + 40, value.pps1, 'pps1');
  if (value.bps2 !== undefined) w.u32At(at + 44, value.bps2, 'bps2');
  if (value.pps2 !== undefined) w.u32At(at + 48, value.pps2, 'pps2');
}

export function decodeXtRecentMtinfo(r: Reader, at: number): XtRecentMtinfo {
  if (!r.holds(at, 212)) return decodeXtRecentMtinfo(r.padded(at, 212), 0); // an older kernel's
  const { view } = r;
  return {
    seconds: view.getUint32(at, littleEndian),
    hitCount: view.getUint32(at + 4, littleEndian),
    checkSet: view.getUint8(at + 8),
    invert: view.getUint8(at + 9),
    name: r.stringAt(at + 10, 200),
    side: view.getUint8(at + 210),
  };
}

export function encodeXtRecentMtinfo(w: Writer, at: number, value: Partial<XtRecentMtinfo>): void {
  if (value.seconds !== undefined) w.u32At(at, value.seconds, 'seconds');
  if (value.hitCount !== undefined) w.u32At(at + 4, value.hitCount, 'hitCount');
  if (value.checkSet !== undefined) w.u8At(at + 8, value.checkSet, 'checkSet');
  if (value.invert !== undefined) w.u8At(at + 9, value.invert, 'invert');
  if (value.name !== undefined) w.stringAt(at + 10, 200, value.name, 'name');
  if (value.side !== undefined) w.u8At(at + 210, value.side, 'side');
}

export function decodeXtRecentMtinfoV1(r: Reader, at: number): XtRecentMtinfoV1 {
  if (!r.holds(at, 228)) return decodeXtRecentMtinfoV1(r.padded(at, 228), 0); // an older kernel's
  const { view } = r;
  return {
    seconds: view.getUint32(at, littleEndian),
    hitCount: view.getUint32(at + 4, littleEndian),
    checkSet: view.getUint8(at + 8),
    invert: view.getUint8(at + 9),
    name: r.stringAt(at + 10, 200),
    side: view.getUint8(at + 210),
    mask: r.bytesAt(at + 212, 16),
  };
}

export function encodeXtRecentMtinfoV1(w: Writer, at: number, value: Partial<XtRecentMtinfoV1>): void {
  if (value.seconds !== undefined) w.u32At(at, value.seconds, 'seconds');
  if (value.hitCount !== undefined) w.u32At(at + 4, value.hitCount, 'hitCount');
  if (value.checkSet !== undefined) w.u8At(at + 8, value.checkSet, 'checkSet');
  if (value.invert !== undefined) w.u8At(at + 9, value.invert, 'invert');
  if (value.name !== undefined) w.stringAt(at + 10, 200, value.name, 'name');
  if (value.side !== undefined) w.u8At(at + 210, value.side, 'side');
  if (value.mask !== undefined) w.bytesAt(at + 212, 16, value.mask, 'mask');
}

export function decodeXtSocketMtinfo3(r: Reader, at: number): XtSocketMtinfo3 {
  if (!r.holds(at, 1)) return decodeXtSocketMtinfo3(r.padded(at, 1), 0); // an older kernel's
  const { view } = r;
  return {
    flags: view.getUint8(at),
  };
}

export function encodeXtSocketMtinfo3(w: Writer, at: number, value: Partial<XtSocketMtinfo3>): void {
  if (value.flags !== undefined) w.u8At(at, value.flags, 'flags');
}

export function decodeXtStringInfo(r: Reader, at: number): XtStringInfo {
  if (!r.holds(at, 160)) return decodeXtStringInfo(r.padded(at, 160), 0); // an older kernel's
  const { view } = r;
  return {
    fromOffset: view.getUint16(at, littleEndian),
    toOffset: view.getUint16(at + 2, littleEndian),
    algo: r.stringAt(at + 4, 16),
    pattern: r.bytesAt(at + 20, 128),
    patlen: view.getUint8(at + 148),
    flags: view.getUint8(at + 149),
  };
}

export function encodeXtStringInfo(w: Writer, at: number, value: Partial<XtStringInfo>): void {
  if (value.fromOffset !== undefined) w.u16At(at, value.fromOffset, 'fromOffset');
  if (value.toOffset !== undefined) w.u16At(at + 2, value.toOffset, 'toOffset');
  if (value.algo !== undefined) w.stringAt(at + 4, 16, value.algo, 'algo');
  if (value.pattern !== undefined) w.bytesAt(at + 20, 128, value.pattern, 'pattern');
  if (value.patlen !== undefined) w.u8At(at + 148, value.patlen, 'patlen');
  if (value.flags !== undefined) w.u8At(at + 149, value.flags, 'flags');
}

export function decodeXtU32LocationElement(r: Reader, at: number): XtU32LocationElement {
  if (!r.holds(at, 8)) return decodeXtU32LocationElement(r.padded(at, 8), 0); // an older kernel's
  const { view } = r;
  return {
    number: view.getUint32(at, littleEndian),
    nextop: view.getUint8(at + 4),
  };
}

export function encodeXtU32LocationElement(w: Writer, at: number, value: Partial<XtU32LocationElement>): void {
  if (value.number !== undefined) w.u32At(at, value.number, 'number');
  if (value.nextop !== undefined) w.u8At(at + 4, value.nextop, 'nextop');
}

export function decodeXtU32Test(r: Reader, at: number): XtU32Test {
  if (!r.holds(at, 180)) return decodeXtU32Test(r.padded(at, 180), 0); // an older kernel's
  const { view } = r;
  return {
    location: r.bytesAt(at, 88),
    value: Array.from({ length: 22 }, (_, index) => view.getUint32(at + 88 + index * 4, littleEndian)),
    nnums: view.getUint8(at + 176),
    nvalues: view.getUint8(at + 177),
  };
}

export function encodeXtU32Test(w: Writer, at: number, value: Partial<XtU32Test>): void {
  if (value.location !== undefined) w.bytesAt(at, 88, value.location, 'location');
  if (value.value !== undefined) { w.atMost(22, value.value.length, 'value'); for (let index = 0; index < 22; index++) w.u32At(at + 88 + index * 4, value.value[index] ?? 0, 'value'); }
  if (value.nnums !== undefined) w.u8At(at + 176, value.nnums, 'nnums');
  if (value.nvalues !== undefined) w.u8At(at + 177, value.nvalues, 'nvalues');
}

export function decodeXtU32(r: Reader, at: number): XtU32 {
  if (!r.holds(at, 1984)) return decodeXtU32(r.padded(at, 1984), 0); // an older kernel's
  const { view } = r;
  return {
    tests: r.bytesAt(at, 1980),
    ntests: view.getUint8(at + 1980),
    invert: view.getUint8(at + 1981),
  };
}

export function encodeXtU32(w: Writer, at: number, value: Partial<XtU32>): void {
  if (value.tests !== undefined) w.bytesAt(at, 1980, value.tests, 'tests');
  if (value.ntests !== undefined) w.u8At(at + 1980, value.ntests, 'ntests');
  if (value.invert !== undefined) w.u8At(at + 1981, value.invert, 'invert');
}

export function decodeXtIpvsMtinfo(r: Reader, at: number): XtIpvsMtinfo {
  if (!r.holds(at, 40)) return decodeXtIpvsMtinfo(r.padded(at, 40), 0); // an older kernel's
  const { view } = r;
  return {
    vaddr: r.bytesAt(at, 16),
    vmask: r.bytesAt(at + 16, 16),
    vport: view.getUint16(at + 32, false),
    l4proto: view.getUint8(at + 34),
    fwdMethod: view.getUint8(at + 35),
    vportctl: view.getUint16(at + 36, false),
    invert: view.getUint8(at + 38),
    bitmask: view.getUint8(at + 39),
  };
}

export function encodeXtIpvsMtinfo(w: Writer, at: number, value: Partial<XtIpvsMtinfo>): void {
  if (value.vaddr !== undefined) w.bytesAt(at, 16, value.vaddr, 'vaddr');
  if (value.vmask !== undefined) w.bytesAt(at + 16, 16, value.vmask, 'vmask');
  if (value.vport !== undefined) w.u16beAt(at + 32, value.vport, 'vport');
  if (value.l4proto !== undefined) w.u8At(at + 34, value.l4proto, 'l4proto');
  if (value.fwdMethod !== undefined) w.u8At(at + 35, value.fwdMethod, 'fwdMethod');
  if (value.vportctl !== undefined) w.u16beAt(at + 36, value.vportctl, 'vportctl');
  if (value.invert !== undefined) w.u8At(at + 38, value.invert, 'invert');
  if (value.bitmask !== undefined) w.u8At(at + 39, value.bitmask, 'bitmask');
}

export function decodeXtNfacctMatchInfo(r: Reader, at: number): XtNfacctMatchInfo {
  if (!r.holds(at, 40)) return decodeXtNfacctMatchInfo(r.padded(at, 40), 0); // an older kernel's
  return {
    name: r.stringAt(at, 32),
  };
}

export function encodeXtNfacctMatchInfo(w: Writer, at: number, value: Partial<XtNfacctMatchInfo>): void {
  if (value.name !== undefined) w.stringAt(at, 32, value.name, 'name');
}

export function decodeXtTosMatchInfo(r: Reader, at: number): XtTosMatchInfo {
  if (!r.holds(at, 3)) return decodeXtTosMatchInfo(r.padded(at, 3), 0); // an older kernel's
  const { view } = r;
  return {
    tosMask: view.getUint8(at),
    tosValue: view.getUint8(at + 1),
    invert: view.getUint8(at + 2),
  };
}

export function encodeXtTosMatchInfo(w: Writer, at: number, value: Partial<XtTosMatchInfo>): void {
  if (value.tosMask !== undefined) w.u8At(at, value.tosMask, 'tosMask');
  if (value.tosValue !== undefined) w.u8At(at + 1, value.tosValue, 'tosValue');
  if (value.invert !== undefined) w.u8At(at + 2, value.invert, 'invert');
}

export function decodeIp6tNptTginfo(r: Reader, at: number): Ip6tNptTginfo {
  if (!r.holds(at, 36)) return decodeIp6tNptTginfo(r.padded(at, 36), 0); // an older kernel's
  const { view } = r;
  return {
    srcPfx: r.bytesAt(at, 16),
    dstPfx: r.bytesAt(at + 16, 16),
    srcPfxLen: view.getUint8(at + 32),
    dstPfxLen: view.getUint8(at + 33),
  };
}

export function encodeIp6tNptTginfo(w: Writer, at: number, value: Partial<Ip6tNptTginfo>): void {
  if (value.srcPfx !== undefined) w.bytesAt(at, 16, value.srcPfx, 'srcPfx');
  if (value.dstPfx !== undefined) w.bytesAt(at + 16, 16, value.dstPfx, 'dstPfx');
  if (value.srcPfxLen !== undefined) w.u8At(at + 32, value.srcPfxLen, 'srcPfxLen');
  if (value.dstPfxLen !== undefined) w.u8At(at + 33, value.dstPfxLen, 'dstPfxLen');
}

export function decodeIp6tIpv6headerInfo(r: Reader, at: number): Ip6tIpv6headerInfo {
  if (!r.holds(at, 3)) return decodeIp6tIpv6headerInfo(r.padded(at, 3), 0); // an older kernel's
  const { view } = r;
  return {
    matchflags: view.getUint8(at),
    invflags: view.getUint8(at + 1),
    modeflag: view.getUint8(at + 2),
  };
}

export function encodeIp6tIpv6headerInfo(w: Writer, at: number, value: Partial<Ip6tIpv6headerInfo>): void {
  if (value.matchflags !== undefined) w.u8At(at, value.matchflags, 'matchflags');
  if (value.invflags !== undefined) w.u8At(at + 1, value.invflags, 'invflags');
  if (value.modeflag !== undefined) w.u8At(at + 2, value.modeflag, 'modeflag');
}

export function decodeIp6tSrh(r: Reader, at: number): Ip6tSrh {
  if (!r.holds(at, 10)) return decodeIp6tSrh(r.padded(at, 10), 0); // an older kernel's
  const { view } = r;
  return {
    nextHdr: view.getUint8(at),
    hdrLen: view.getUint8(at + 1),
    segsLeft: view.getUint8(at + 2),
    lastEntry: view.getUint8(at + 3),
    tag: view.getUint16(at + 4, littleEndian),
    mtFlags: view.getUint16(at + 6, littleEndian),
    mtInvflags: view.getUint16(at + 8, littleEndian),
  };
}

export function encodeIp6tSrh(w: Writer, at: number, value: Partial<Ip6tSrh>): void {
  if (value.nextHdr !== undefined) w.u8At(at, value.nextHdr, 'nextHdr');
  if (value.hdrLen !== undefined) w.u8At(at + 1, value.hdrLen, 'hdrLen');
  if (value.segsLeft !== undefined) w.u8At(at + 2, value.segsLeft, 'segsLeft');
  if (value.lastEntry !== undefined) w.u8At(at + 3, value.lastEntry, 'lastEntry');
  if (value.tag !== undefined) w.u16At(at + 4, value.tag, 'tag');
  if (value.mtFlags !== undefined) w.u16At(at + 6, value.mtFlags, 'mtFlags');
  if (value.mtInvflags !== undefined) w.u16At(at + 8, value.mtInvflags, 'mtInvflags');
}

export function decodeIp6tSrh1(r: Reader, at: number): Ip6tSrh1 {
  if (!r.holds(at, 108)) return decodeIp6tSrh1(r.padded(at, 108), 0); // an older kernel's
  const { view } = r;
  return {
    nextHdr: view.getUint8(at),
    hdrLen: view.getUint8(at + 1),
    segsLeft: view.getUint8(at + 2),
    lastEntry: view.getUint8(at + 3),
    tag: view.getUint16(at + 4, littleEndian),
    psidAddr: r.bytesAt(at + 8, 16),
    nsidAddr: r.bytesAt(at + 24, 16),
    lsidAddr: r.bytesAt(at + 40, 16),
    psidMsk: r.bytesAt(at + 56, 16),
    nsidMsk: r.bytesAt(at + 72, 16),
    lsidMsk: r.bytesAt(at + 88, 16),
    mtFlags: view.getUint16(at + 104, littleEndian),
    mtInvflags: view.getUint16(at + 106, littleEndian),
  };
}

export function encodeIp6tSrh1(w: Writer, at: number, value: Partial<Ip6tSrh1>): void {
  if (value.nextHdr !== undefined) w.u8At(at, value.nextHdr, 'nextHdr');
  if (value.hdrLen !== undefined) w.u8At(at + 1, value.hdrLen, 'hdrLen');
  if (value.segsLeft !== undefined) w.u8At(at + 2, value.segsLeft, 'segsLeft');
  if (value.lastEntry !== undefined) w.u8At(at + 3, value.lastEntry, 'lastEntry');
  if (value.tag !== undefined) w.u16At(at + 4, value.tag, 'tag');
  if (value.psidAddr !== undefined) w.bytesAt(at + 8, 16, value.psidAddr, 'psidAddr');
  if (value.nsidAddr !== undefined) w.bytesAt(at + 24, 16, value.nsidAddr, 'nsidAddr');
  if (value.lsidAddr !== undefined) w.bytesAt(at + 40, 16, value.lsidAddr, 'lsidAddr');
  if (value.psidMsk !== undefined) w.bytesAt(at + 56, 16, value.psidMsk, 'psidMsk');
  if (value.nsidMsk !== undefined) w.bytesAt(at + 72, 16, value.nsidMsk, 'nsidMsk');
  if (value.lsidMsk !== undefined) w.bytesAt(at + 88, 16, value.lsidMsk, 'lsidMsk');
  if (value.mtFlags !== undefined) w.u16At(at + 104, value.mtFlags, 'mtFlags');
  if (value.mtInvflags !== undefined) w.u16At(at + 106, value.mtInvflags, 'mtInvflags');
}

export function decodeIptClusteripTgtInfo(r: Reader, at: number): IptClusteripTgtInfo {
  if (!r.holds(at, 64)) return decodeIptClusteripTgtInfo(r.padded(at, 64), 0); // an older kernel's
  const { view } = r;
  return {
    flags: view.getUint32(at, littleEndian),
    clustermac: r.macAt(at + 4, 6),
    numTotalNodes: view.getUint16(at + 10, littleEndian),
    numLocalNodes: view.getUint16(at + 12, littleEndian),
    localNodes: [view.getUint16(at + 14, littleEndian), view.getUint16(at + 16, littleEndian), view.getUint16(at + 18, littleEndian), view.getUint16(at + 20, littleEndian), view.getUint16(at + 22, littleEndian), view.getUint16(at + 24, littleEndian), view.getUint16(at + 26, littleEndian), view.getUint16(at + 28, littleEndian), view.getUint16(at + 30, littleEndian), view.getUint16(at + 32, littleEndian), view.getUint16(at + 34, littleEndian), view.getUint16(at + 36, littleEndian), view.getUint16(at + 38, littleEndian), view.getUint16(at + 40, littleEndian), view.getUint16(at + 42, littleEndian), view.getUint16(at + 44, littleEndian)],
    hashMode: view.getUint32(at + 48, littleEndian),
    hashInitval: view.getUint32(at + 52, littleEndian),
  };
}

export function encodeIptClusteripTgtInfo(w: Writer, at: number, value: Partial<IptClusteripTgtInfo>): void {
  if (value.flags !== undefined) w.u32At(at, value.flags, 'flags');
  if (value.clustermac !== undefined) w.macAt(at + 4, 6, value.clustermac, 'clustermac');
  if (value.numTotalNodes !== undefined) w.u16At(at + 10, value.numTotalNodes, 'numTotalNodes');
  if (value.numLocalNodes !== undefined) w.u16At(at + 12, value.numLocalNodes, 'numLocalNodes');
  if (value.localNodes !== undefined) { w.atMost(16, value.localNodes.length, 'localNodes'); w.u16At(at + 14, value.localNodes[0] ?? 0, 'localNodes'); w.u16At(at + 16, value.localNodes[1] ?? 0, 'localNodes'); w.u16At(at + 18, value.localNodes[2] ?? 0, 'localNodes'); w.u16At(at + 20, value.localNodes[3] ?? 0, 'localNodes'); w.u16At(at + 22, value.localNodes[4] ?? 0, 'localNodes'); w.u16At(at + 24, value.localNodes[5] ?? 0, 'localNodes'); w.u16At(at + 26, value.localNodes[6] ?? 0, 'localNodes'); w.u16At(at + 28, value.localNodes[7] ?? 0, 'localNodes'); w.u16At(at + 30, value.localNodes[8] ?? 0, 'localNodes'); w.u16At(at + 32, value.localNodes[9] ?? 0, 'localNodes'); w.u16At(at + 34, value.localNodes[10] ?? 0, 'localNodes'); w.u16At(at + 36, value.localNodes[11] ?? 0, 'localNodes'); w.u16At(at + 38, value.localNodes[12] ?? 0, 'localNodes'); w.u16At(at + 40, value.localNodes[13] ?? 0, 'localNodes'); w.u16At(at + 42, value.localNodes[14] ?? 0, 'localNodes'); w.u16At(at + 44, value.localNodes[15] ?? 0, 'localNodes'); }
  if (value.hashMode !== undefined) w.u32At(at + 48, value.hashMode, 'hashMode');
  if (value.hashInitval !== undefined) w.u32At(at + 52, value.hashInitval, 'hashInitval');
}

export function decodeIptEcnInfo(r: Reader, at: number): IptEcnInfo {
  if (!r.holds(at, 3)) return decodeIptEcnInfo(r.padded(at, 3), 0); // an older kernel's
  const { view } = r;
  return {
    operation: view.getUint8(at),
    ipEct: view.getUint8(at + 1),
    tcp: view.getUint8(at + 2),
  };
}

export function encodeIptEcnInfo(w: Writer, at: number, value: Partial<IptEcnInfo>): void {
  if (value.operation !== undefined) w.u8At(at, value.operation, 'operation');
  if (value.ipEct !== undefined) w.u8At(at + 1, value.ipEct, 'ipEct');
  if (value.tcp !== undefined) w.u8At(at + 2, value.tcp, 'tcp');
}

export function decodeXtSetInfoMatchV1(r: Reader, at: number): XtSetInfoMatchV1 {
  if (!r.holds(at, 4)) return decodeXtSetInfoMatchV1(r.padded(at, 4), 0); // an older kernel's
  const { view } = r;
  return {
    index: view.getUint16(at, littleEndian),
    dim: view.getUint8(at + 2),
    setFlags: view.getUint8(at + 3),
  };
}

export function encodeXtSetInfoMatchV1(w: Writer, at: number, value: Partial<XtSetInfoMatchV1>): void {
  if (value.index !== undefined) w.u16At(at, value.index, 'index');
  if (value.dim !== undefined) w.u8At(at + 2, value.dim, 'dim');
  if (value.setFlags !== undefined) w.u8At(at + 3, value.setFlags, 'setFlags');
}

export function decodeXtSetInfoMatchV4(r: Reader, at: number): XtSetInfoMatchV4 {
  if (!r.holds(at, 48)) return decodeXtSetInfoMatchV4(r.padded(at, 48), 0); // an older kernel's
  const { view } = r;
  return {
    index: view.getUint16(at, littleEndian),
    dim: view.getUint8(at + 2),
    setFlags: view.getUint8(at + 3),
    packets: r.u64At(at + 8),
    packetsOp: view.getUint8(at + 16),
    bytes: r.u64At(at + 24),
    bytesOp: view.getUint8(at + 32),
    flags: view.getUint32(at + 40, littleEndian),
  };
}

export function encodeXtSetInfoMatchV4(w: Writer, at: number, value: Partial<XtSetInfoMatchV4>): void {
  if (value.index !== undefined) w.u16At(at, value.index, 'index');
  if (value.dim !== undefined) w.u8At(at + 2, value.dim, 'dim');
  if (value.setFlags !== undefined) w.u8At(at + 3, value.setFlags, 'setFlags');
  if (value.packets !== undefined) w.u64At(at + 8, value.packets, 'packets');
  if (value.packetsOp !== undefined) w.u8At(at + 16, value.packetsOp, 'packetsOp');
  if (value.bytes !== undefined) w.u64At(at + 24, value.bytes, 'bytes');
  if (value.bytesOp !== undefined) w.u8At(at + 32, value.bytesOp, 'bytesOp');
  if (value.flags !== undefined) w.u32At(at + 40, value.flags, 'flags');
}

export function decodeXtSetInfoTargetV2(r: Reader, at: number): XtSetInfoTargetV2 {
  if (!r.holds(at, 16)) return decodeXtSetInfoTargetV2(r.padded(at, 16), 0); // an older kernel's
  const { view } = r;
  return {
    addIndex: view.getUint16(at, littleEndian),
    addDim: view.getUint8(at + 2),
    addFlags: view.getUint8(at + 3),
    delIndex: view.getUint16(at + 4, littleEndian),
    delDim: view.getUint8(at + 6),
    delFlags: view.getUint8(at + 7),
    flags: view.getUint32(at + 8, littleEndian),
    timeout: view.getUint32(at + 12, littleEndian),
  };
}

export function encodeXtSetInfoTargetV2(w: Writer, at: number, value: Partial<XtSetInfoTargetV2>): void {
  if (value.addIndex !== undefined) w.u16At(at, value.addIndex, 'addIndex');
  if (value.addDim !== undefined) w.u8At(at + 2, value.addDim, 'addDim');
  if (value.addFlags !== undefined) w.u8At(at + 3, value.addFlags, 'addFlags');
  if (value.delIndex !== undefined) w.u16At(at + 4, value.delIndex, 'delIndex');
  if (value.delDim !== undefined) w.u8At(at + 6, value.delDim, 'delDim');
  if (value.delFlags !== undefined) w.u8At(at + 7, value.delFlags, 'delFlags');
  if (value.flags !== undefined) w.u32At(at + 8, value.flags, 'flags');
  if (value.timeout !== undefined) w.u32At(at + 12, value.timeout, 'timeout');
}

export function decodeXtSetInfoTargetV3(r: Reader, at: number): XtSetInfoTargetV3 {
  if (!r.holds(at, 20)) return decodeXtSetInfoTargetV3(r.padded(at, 20), 0); // an older kernel's
  const { view } = r;
  return {
    addIndex: view.getUint16(at, littleEndian),
    addDim: view.getUint8(at + 2),
    addFlags: view.getUint8(at + 3),
    delIndex: view.getUint16(at + 4, littleEndian),
    delDim: view.getUint8(at + 6),
    delFlags: view.getUint8(at + 7),
    mapIndex: view.getUint16(at + 8, littleEndian),
    mapDim: view.getUint8(at + 10),
    mapFlags: view.getUint8(at + 11),
    flags: view.getUint32(at + 12, littleEndian),
    timeout: view.getUint32(at + 16, littleEndian),
  };
}

export function encodeXtSetInfoTargetV3(w: Writer, at: number, value: Partial<XtSetInfoTargetV3>): void {
  if (value.addIndex !== undefined) w.u16At(at, value.addIndex, 'addIndex');
  if (value.addDim !== undefined) w.u8At(at + 2, value.addDim, 'addDim');
  if (value.addFlags !== undefined) w.u8At(at + 3, value.addFlags, 'addFlags');
  if (value.delIndex !== undefined) w.u16At(at + 4, value.delIndex, 'delIndex');
  if (value.delDim !== undefined) w.u8At(at + 6, value.delDim, 'delDim');
  if (value.delFlags !== undefined) w.u8At(at + 7, value.delFlags, 'delFlags');
  if (value.mapIndex !== undefined) w.u16At(at + 8, value.mapIndex, 'mapIndex');
  if (value.mapDim !== undefined) w.u8At(at + 10, value.mapDim, 'mapDim');
  if (value.mapFlags !== undefined) w.u8At(at + 11, value.mapFlags, 'mapFlags');
  if (value.flags !== undefined) w.u32At(at + 12, value.flags, 'flags');
  if (value.timeout !== undefined) w.u32At(at + 16, value.timeout, 'timeout');
}
