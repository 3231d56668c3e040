// @generated from codegen/schemas/xtables.yaml by netloom codegen. Do not edit: change the schema, run `npm run codegen`.
// xtables: the C structs that the nft expressions `match` and `target` carry for iptables-nft.
// Kernel headers: linux/netfilter/xt_*.h, linux/netfilter/nf_nat.h, linux/netfilter_ipv4/ip_tables.h, ipt_REJECT.h,
// linux/netfilter_ipv4/ipt_ttl.h, linux/netfilter_ipv6/ip6t_REJECT.h, linux/netfilter_ipv6/ip6t_frag.h, linux/netfilter_ipv6/ip6t_ah.h,
// linux/netfilter_ipv6/ip6t_mh.h, linux/netfilter_ipv6/ip6t_rt.h, linux/netfilter_ipv6/ip6t_opts.h.

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

/** `struct xt_hashlimit_mtinfo1`, 46 bytes. Match `hashlimit`, revision 1. */
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
export const XT_HASHLIMIT_MTINFO1_SIZE = 46;

/** `struct xt_hashlimit_mtinfo2`, 294 bytes. Match `hashlimit`, revision 2. */
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
export const XT_HASHLIMIT_MTINFO2_SIZE = 294;

/** `struct xt_hashlimit_mtinfo3`, 298 bytes. Match `hashlimit`, revision 3. */
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
export const XT_HASHLIMIT_MTINFO3_SIZE = 298;

/** `struct xt_connbytes_info`, 18 bytes. Match `connbytes`. */
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
export const XT_CONNBYTES_INFO_SIZE = 18;

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

/** `struct ip6t_frag`, 14 bytes. Match `frag`. */
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
export const IP6T_FRAG_SIZE = 14;

/** `struct xt_esp`, 9 bytes. Matches `esp`, and `ah` of IPv4. */
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
export const XT_ESP_SIZE = 9;

/** `struct ip6t_ah`, 14 bytes. Match `ah` of IPv6. */
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
export const IP6T_AH_SIZE = 14;

/** `struct xt_quota_info`, 16 bytes. Match `quota`. */
export interface XtQuotaInfo {
  /** `flags`: 1 inverts. */
  flags: number;
  /** `quota`: bytes. */
  quota: bigint;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_quota_info`. */
export const XT_QUOTA_INFO_SIZE = 16;

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

/** `struct xt_ct_target_info_v1`, 60 bytes. Target `CT`, revisions 1 and 2. */
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
export const XT_CT_TARGET_INFO_V1_SIZE = 60;

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

/** `struct xt_statistic_info`, 12 bytes. Match `statistic`. */
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
export const XT_STATISTIC_INFO_SIZE = 12;

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

/** `struct xt_ipcomp`, 10 bytes. Match `ipcomp`. */
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
export const XT_IPCOMP_SIZE = 10;

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

/** `struct xt_cgroup_info_v2`, 8 bytes. Match `cgroup`, revision 2, with a class id. */
export interface XtCgroupInfoV2 {
  /** `has_path`: 1 looks at the path, which then stands where the class id would. */
  hasPath: number;
  /** `has_classid`: 1 looks at the class id. */
  hasClassid: number;
  /** `invert_path`: 1 inverts the path. */
  invertPath: number;
  /** `invert_classid`: 1 inverts the class id. */
  invertClassid: number;
  /** `classid`: class id. */
  classid: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_cgroup_info_v2`. */
export const XT_CGROUP_INFO_V2_SIZE = 8;

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

/** `struct ip6t_rt`, 18 bytes. Match `rt`, its first half; addresses follow. */
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
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ip6t_rt`. */
export const IP6T_RT_SIZE = 18;

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

/** `struct ip6t_opts`, 6 bytes. Matches `hbh` and `dst`, their first half; options follow. */
export interface Ip6tOpts {
  /** `hdrlen`: length of the header. */
  hdrlen: number;
  /** `flags`: what to look at: 1 length, 2 options. */
  flags: number;
  /** `invflags`: 1 inverts the length. */
  invflags: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ip6t_opts`. */
export const IP6T_OPTS_SIZE = 6;

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

/** `struct xt_tee_tginfo`, 32 bytes. Target `TEE`, revision 1. The address has 16 bytes; IPv4 uses the first 4. */
export interface XtTeeTginfo {
  /** `gw`: where to send copies. */
  gw: Uint8Array;
  /** `oif`: device; empty for any. */
  oif: string;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct xt_tee_tginfo`. */
export const XT_TEE_TGINFO_SIZE = 32;

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

export function decodeXtSctpInfo(r: Reader, at: number): XtSctpInfo {
  return {
    destinationFirst: r.u16At(at),
    destinationLast: r.u16At(at + 2),
    sourceFirst: r.u16At(at + 4),
    sourceLast: r.u16At(at + 6),
    chunkmap: Array.from({ length: 64 }, (_, index) => r.u32At(at + 8 + index * 4)),
    chunkMatchType: r.u32At(at + 264),
    flagInfo: r.bytesAt(at + 268, 12),
    flagCount: r.s32At(at + 280),
    flags: r.u32At(at + 284),
    invflags: r.u32At(at + 288),
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
  return {
    destinationFirst: r.u16At(at),
    destinationLast: r.u16At(at + 2),
    sourceFirst: r.u16At(at + 4),
    sourceLast: r.u16At(at + 6),
    flags: r.u16At(at + 8),
    invflags: r.u16At(at + 10),
    typemask: r.u16At(at + 12),
    option: r.u8At(at + 14),
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
  return {
    tosValue: r.u8At(at),
    tosMask: r.u8At(at + 1),
  };
}

export function encodeXtTosTargetInfo(w: Writer, at: number, value: Partial<XtTosTargetInfo>): void {
  if (value.tosValue !== undefined) w.u8At(at, value.tosValue, 'tosValue');
  if (value.tosMask !== undefined) w.u8At(at + 1, value.tosMask, 'tosMask');
}

export function decodeXtNfqInfo(r: Reader, at: number): XtNfqInfo {
  return {
    queuenum: r.u16At(at),
    queuesTotal: r.u16At(at + 2),
    flags: r.u16At(at + 4),
  };
}

export function encodeXtNfqInfo(w: Writer, at: number, value: Partial<XtNfqInfo>): void {
  if (value.queuenum !== undefined) w.u16At(at, value.queuenum, 'queuenum');
  if (value.queuesTotal !== undefined) w.u16At(at + 2, value.queuesTotal, 'queuesTotal');
  if (value.flags !== undefined) w.u16At(at + 4, value.flags, 'flags');
}

export function decodeXtHashlimitMtinfo1(r: Reader, at: number): XtHashlimitMtinfo1 {
  return {
    name: r.stringAt(at, 16),
    mode: r.u32At(at + 16),
    avg: r.u32At(at + 20),
    burst: r.u32At(at + 24),
    size: r.u32At(at + 28),
    max: r.u32At(at + 32),
    gcInterval: r.u32At(at + 36),
    expire: r.u32At(at + 40),
    srcmask: r.u8At(at + 44),
    dstmask: r.u8At(at + 45),
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
  return {
    name: r.stringAt(at, 255),
    avg: r.u64At(at + 256),
    burst: r.u64At(at + 264),
    mode: r.u32At(at + 272),
    size: r.u32At(at + 276),
    max: r.u32At(at + 280),
    gcInterval: r.u32At(at + 284),
    expire: r.u32At(at + 288),
    srcmask: r.u8At(at + 292),
    dstmask: r.u8At(at + 293),
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
  return {
    name: r.stringAt(at, 255),
    avg: r.u64At(at + 256),
    burst: r.u64At(at + 264),
    mode: r.u32At(at + 272),
    size: r.u32At(at + 276),
    max: r.u32At(at + 280),
    gcInterval: r.u32At(at + 284),
    expire: r.u32At(at + 288),
    interval: r.u32At(at + 292),
    srcmask: r.u8At(at + 296),
    dstmask: r.u8At(at + 297),
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
  return {
    from: r.u64At(at),
    to: r.u64At(at + 8),
    what: r.u8At(at + 16),
    direction: r.u8At(at + 17),
  };
}

export function encodeXtConnbytesInfo(w: Writer, at: number, value: Partial<XtConnbytesInfo>): void {
  if (value.from !== undefined) w.u64At(at, value.from, 'from');
  if (value.to !== undefined) w.u64At(at + 8, value.to, 'to');
  if (value.what !== undefined) w.u8At(at + 16, value.what, 'what');
  if (value.direction !== undefined) w.u8At(at + 17, value.direction, 'direction');
}

export function decodeXtLengthInfo(r: Reader, at: number): XtLengthInfo {
  return {
    min: r.u16At(at),
    max: r.u16At(at + 2),
    invert: r.u8At(at + 4),
  };
}

export function encodeXtLengthInfo(w: Writer, at: number, value: Partial<XtLengthInfo>): void {
  if (value.min !== undefined) w.u16At(at, value.min, 'min');
  if (value.max !== undefined) w.u16At(at + 2, value.max, 'max');
  if (value.invert !== undefined) w.u8At(at + 4, value.invert, 'invert');
}

export function decodeXtDscpInfo(r: Reader, at: number): XtDscpInfo {
  return {
    dscp: r.u8At(at),
    invert: r.u8At(at + 1),
  };
}

export function encodeXtDscpInfo(w: Writer, at: number, value: Partial<XtDscpInfo>): void {
  if (value.dscp !== undefined) w.u8At(at, value.dscp, 'dscp');
  if (value.invert !== undefined) w.u8At(at + 1, value.invert, 'invert');
}

export function decodeXtOwnerMatchInfo(r: Reader, at: number): XtOwnerMatchInfo {
  return {
    uidMin: r.u32At(at),
    uidMax: r.u32At(at + 4),
    gidMin: r.u32At(at + 8),
    gidMax: r.u32At(at + 12),
    match: r.u8At(at + 16),
    invert: r.u8At(at + 17),
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
  return {
    idFirst: r.u32At(at),
    idLast: r.u32At(at + 4),
    hdrlen: r.u32At(at + 8),
    flags: r.u8At(at + 12),
    invflags: r.u8At(at + 13),
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
  return {
    spiFirst: r.u32At(at),
    spiLast: r.u32At(at + 4),
    invflags: r.u8At(at + 8),
  };
}

export function encodeXtEsp(w: Writer, at: number, value: Partial<XtEsp>): void {
  if (value.spiFirst !== undefined) w.u32At(at, value.spiFirst, 'spiFirst');
  if (value.spiLast !== undefined) w.u32At(at + 4, value.spiLast, 'spiLast');
  if (value.invflags !== undefined) w.u8At(at + 8, value.invflags, 'invflags');
}

export function decodeIp6tAh(r: Reader, at: number): Ip6tAh {
  return {
    spiFirst: r.u32At(at),
    spiLast: r.u32At(at + 4),
    hdrlen: r.u32At(at + 8),
    hdrres: r.u8At(at + 12),
    invflags: r.u8At(at + 13),
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
  return {
    flags: r.u32At(at),
    quota: r.u64At(at + 8),
  };
}

export function encodeXtQuotaInfo(w: Writer, at: number, value: Partial<XtQuotaInfo>): void {
  if (value.flags !== undefined) w.u32At(at, value.flags, 'flags');
  if (value.quota !== undefined) w.u64At(at + 8, value.quota, 'quota');
}

export function decodeXtConnlabelMtinfo(r: Reader, at: number): XtConnlabelMtinfo {
  return {
    bit: r.u16At(at),
    options: r.u16At(at + 2),
  };
}

export function encodeXtConnlabelMtinfo(w: Writer, at: number, value: Partial<XtConnlabelMtinfo>): void {
  if (value.bit !== undefined) w.u16At(at, value.bit, 'bit');
  if (value.options !== undefined) w.u16At(at + 2, value.options, 'options');
}

export function decodeXtPkttypeInfo(r: Reader, at: number): XtPkttypeInfo {
  return {
    pkttype: r.s32At(at),
    invert: r.s32At(at + 4),
  };
}

export function encodeXtPkttypeInfo(w: Writer, at: number, value: Partial<XtPkttypeInfo>): void {
  if (value.pkttype !== undefined) w.s32At(at, value.pkttype, 'pkttype');
  if (value.invert !== undefined) w.s32At(at + 4, value.invert, 'invert');
}

export function decodeXtEcnInfo(r: Reader, at: number): XtEcnInfo {
  return {
    operation: r.u8At(at),
    invert: r.u8At(at + 1),
    ipEct: r.u8At(at + 2),
  };
}

export function encodeXtEcnInfo(w: Writer, at: number, value: Partial<XtEcnInfo>): void {
  if (value.operation !== undefined) w.u8At(at, value.operation, 'operation');
  if (value.invert !== undefined) w.u8At(at + 1, value.invert, 'invert');
  if (value.ipEct !== undefined) w.u8At(at + 2, value.ipEct, 'ipEct');
}

export function decodeXtCpuInfo(r: Reader, at: number): XtCpuInfo {
  return {
    cpu: r.u32At(at),
    invert: r.u32At(at + 4),
  };
}

export function encodeXtCpuInfo(w: Writer, at: number, value: Partial<XtCpuInfo>): void {
  if (value.cpu !== undefined) w.u32At(at, value.cpu, 'cpu');
  if (value.invert !== undefined) w.u32At(at + 4, value.invert, 'invert');
}

export function decodeIptTtlInfo(r: Reader, at: number): IptTtlInfo {
  return {
    mode: r.u8At(at),
    ttl: r.u8At(at + 1),
  };
}

export function encodeIptTtlInfo(w: Writer, at: number, value: Partial<IptTtlInfo>): void {
  if (value.mode !== undefined) w.u8At(at, value.mode, 'mode');
  if (value.ttl !== undefined) w.u8At(at + 1, value.ttl, 'ttl');
}

export function decodeXtTcpmssMatchInfo(r: Reader, at: number): XtTcpmssMatchInfo {
  return {
    mssMin: r.u16At(at),
    mssMax: r.u16At(at + 2),
    invert: r.u8At(at + 4),
  };
}

export function encodeXtTcpmssMatchInfo(w: Writer, at: number, value: Partial<XtTcpmssMatchInfo>): void {
  if (value.mssMin !== undefined) w.u16At(at, value.mssMin, 'mssMin');
  if (value.mssMax !== undefined) w.u16At(at + 2, value.mssMax, 'mssMax');
  if (value.invert !== undefined) w.u8At(at + 4, value.invert, 'invert');
}

export function decodeXtTcpmssInfo(r: Reader, at: number): XtTcpmssInfo {
  return {
    mss: r.u16At(at),
  };
}

export function encodeXtTcpmssInfo(w: Writer, at: number, value: Partial<XtTcpmssInfo>): void {
  if (value.mss !== undefined) w.u16At(at, value.mss, 'mss');
}

export function decodeXtCtTargetInfoV1(r: Reader, at: number): XtCtTargetInfoV1 {
  return {
    flags: r.u16At(at),
    zone: r.u16At(at + 2),
    ctEvents: r.u32At(at + 4),
    expEvents: r.u32At(at + 8),
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
  return {
    ctmark: r.u32At(at),
    ctmask: r.u32At(at + 4),
    nfmask: r.u32At(at + 8),
    mode: r.u8At(at + 12),
  };
}

export function encodeXtConnmarkTginfo1(w: Writer, at: number, value: Partial<XtConnmarkTginfo1>): void {
  if (value.ctmark !== undefined) w.u32At(at, value.ctmark, 'ctmark');
  if (value.ctmask !== undefined) w.u32At(at + 4, value.ctmask, 'ctmask');
  if (value.nfmask !== undefined) w.u32At(at + 8, value.nfmask, 'nfmask');
  if (value.mode !== undefined) w.u8At(at + 12, value.mode, 'mode');
}

export function decodeXtConnmarkTginfo2(r: Reader, at: number): XtConnmarkTginfo2 {
  return {
    ctmark: r.u32At(at),
    ctmask: r.u32At(at + 4),
    nfmask: r.u32At(at + 8),
    shiftDir: r.u8At(at + 12),
    shiftBits: r.u8At(at + 13),
    mode: r.u8At(at + 14),
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
  return {
    mode: r.u16At(at),
    flags: r.u16At(at + 2),
    value: r.u32At(at + 4),
    packet: r.u32At(at + 8),
  };
}

export function encodeXtStatisticInfo(w: Writer, at: number, value: Partial<XtStatisticInfo>): void {
  if (value.mode !== undefined) w.u16At(at, value.mode, 'mode');
  if (value.flags !== undefined) w.u16At(at + 2, value.flags, 'flags');
  if (value.value !== undefined) w.u32At(at + 4, value.value, 'value');
  if (value.packet !== undefined) w.u32At(at + 8, value.packet, 'packet');
}

export function decodeXtRpfilterInfo(r: Reader, at: number): XtRpfilterInfo {
  return {
    flags: r.u8At(at),
  };
}

export function encodeXtRpfilterInfo(w: Writer, at: number, value: Partial<XtRpfilterInfo>): void {
  if (value.flags !== undefined) w.u8At(at, value.flags, 'flags');
}

export function decodeIp6tMh(r: Reader, at: number): Ip6tMh {
  return {
    typeFirst: r.u8At(at),
    typeLast: r.u8At(at + 1),
    invflags: r.u8At(at + 2),
  };
}

export function encodeIp6tMh(w: Writer, at: number, value: Partial<Ip6tMh>): void {
  if (value.typeFirst !== undefined) w.u8At(at, value.typeFirst, 'typeFirst');
  if (value.typeLast !== undefined) w.u8At(at + 1, value.typeLast, 'typeLast');
  if (value.invflags !== undefined) w.u8At(at + 2, value.invflags, 'invflags');
}

export function decodeXtIprangeMtinfo(r: Reader, at: number): XtIprangeMtinfo {
  return {
    srcMin: r.bytesAt(at, 16),
    srcMax: r.bytesAt(at + 16, 16),
    dstMin: r.bytesAt(at + 32, 16),
    dstMax: r.bytesAt(at + 48, 16),
    flags: r.u8At(at + 64),
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
  return {
    spiFirst: r.u32At(at),
    spiLast: r.u32At(at + 4),
    invflags: r.u8At(at + 8),
    hdrres: r.u8At(at + 9),
  };
}

export function encodeXtIpcomp(w: Writer, at: number, value: Partial<XtIpcomp>): void {
  if (value.spiFirst !== undefined) w.u32At(at, value.spiFirst, 'spiFirst');
  if (value.spiLast !== undefined) w.u32At(at + 4, value.spiLast, 'spiLast');
  if (value.invflags !== undefined) w.u8At(at + 8, value.invflags, 'invflags');
  if (value.hdrres !== undefined) w.u8At(at + 9, value.hdrres, 'hdrres');
}

export function decodeXtCgroupInfoV0(r: Reader, at: number): XtCgroupInfoV0 {
  return {
    id: r.u32At(at),
    invert: r.u32At(at + 4),
  };
}

export function encodeXtCgroupInfoV0(w: Writer, at: number, value: Partial<XtCgroupInfoV0>): void {
  if (value.id !== undefined) w.u32At(at, value.id, 'id');
  if (value.invert !== undefined) w.u32At(at + 4, value.invert, 'invert');
}

export function decodeXtCgroupInfoV2(r: Reader, at: number): XtCgroupInfoV2 {
  return {
    hasPath: r.u8At(at),
    hasClassid: r.u8At(at + 1),
    invertPath: r.u8At(at + 2),
    invertClassid: r.u8At(at + 3),
    classid: r.u32At(at + 4),
  };
}

export function encodeXtCgroupInfoV2(w: Writer, at: number, value: Partial<XtCgroupInfoV2>): void {
  if (value.hasPath !== undefined) w.u8At(at, value.hasPath, 'hasPath');
  if (value.hasClassid !== undefined) w.u8At(at + 1, value.hasClassid, 'hasClassid');
  if (value.invertPath !== undefined) w.u8At(at + 2, value.invertPath, 'invertPath');
  if (value.invertClassid !== undefined) w.u8At(at + 3, value.invertClassid, 'invertClassid');
  if (value.classid !== undefined) w.u32At(at + 4, value.classid, 'classid');
}

export function decodeXtSynproxyInfo(r: Reader, at: number): XtSynproxyInfo {
  return {
    options: r.u8At(at),
    wscale: r.u8At(at + 1),
    mss: r.u16At(at + 2),
  };
}

export function encodeXtSynproxyInfo(w: Writer, at: number, value: Partial<XtSynproxyInfo>): void {
  if (value.options !== undefined) w.u8At(at, value.options, 'options');
  if (value.wscale !== undefined) w.u8At(at + 1, value.wscale, 'wscale');
  if (value.mss !== undefined) w.u16At(at + 2, value.mss, 'mss');
}

export function decodeXtClassifyTargetInfo(r: Reader, at: number): XtClassifyTargetInfo {
  return {
    priority: r.u32At(at),
  };
}

export function encodeXtClassifyTargetInfo(w: Writer, at: number, value: Partial<XtClassifyTargetInfo>): void {
  if (value.priority !== undefined) w.u32At(at, value.priority, 'priority');
}

export function decodeXtTimeInfo(r: Reader, at: number): XtTimeInfo {
  return {
    dateStart: r.u32At(at),
    dateStop: r.u32At(at + 4),
    daytimeStart: r.u32At(at + 8),
    daytimeStop: r.u32At(at + 12),
    monthdaysMatch: r.u32At(at + 16),
    weekdaysMatch: r.u8At(at + 20),
    flags: r.u8At(at + 21),
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
  return {
    rtType: r.u32At(at),
    segsleftFirst: r.u32At(at + 4),
    segsleftLast: r.u32At(at + 8),
    hdrlen: r.u32At(at + 12),
    flags: r.u8At(at + 16),
    invflags: r.u8At(at + 17),
  };
}

export function encodeIp6tRt(w: Writer, at: number, value: Partial<Ip6tRt>): void {
  if (value.rtType !== undefined) w.u32At(at, value.rtType, 'rtType');
  if (value.segsleftFirst !== undefined) w.u32At(at + 4, value.segsleftFirst, 'segsleftFirst');
  if (value.segsleftLast !== undefined) w.u32At(at + 8, value.segsleftLast, 'segsleftLast');
  if (value.hdrlen !== undefined) w.u32At(at + 12, value.hdrlen, 'hdrlen');
  if (value.flags !== undefined) w.u8At(at + 16, value.flags, 'flags');
  if (value.invflags !== undefined) w.u8At(at + 17, value.invflags, 'invflags');
}

export function decodeXtRealmInfo(r: Reader, at: number): XtRealmInfo {
  return {
    id: r.u32At(at),
    mask: r.u32At(at + 4),
    invert: r.u8At(at + 8),
  };
}

export function encodeXtRealmInfo(w: Writer, at: number, value: Partial<XtRealmInfo>): void {
  if (value.id !== undefined) w.u32At(at, value.id, 'id');
  if (value.mask !== undefined) w.u32At(at + 4, value.mask, 'mask');
  if (value.invert !== undefined) w.u8At(at + 8, value.invert, 'invert');
}

export function decodeXtPolicyInfo(r: Reader, at: number): XtPolicyInfo {
  return {
    pol: r.bytesAt(at, 304),
    flags: r.u16At(at + 304),
    len: r.u16At(at + 306),
  };
}

export function encodeXtPolicyInfo(w: Writer, at: number, value: Partial<XtPolicyInfo>): void {
  if (value.pol !== undefined) w.bytesAt(at, 304, value.pol, 'pol');
  if (value.flags !== undefined) w.u16At(at + 304, value.flags, 'flags');
  if (value.len !== undefined) w.u16At(at + 306, value.len, 'len');
}

export function decodeXtHelperInfo(r: Reader, at: number): XtHelperInfo {
  return {
    invert: r.s32At(at),
    name: r.stringAt(at + 4, 30),
  };
}

export function encodeXtHelperInfo(w: Writer, at: number, value: Partial<XtHelperInfo>): void {
  if (value.invert !== undefined) w.s32At(at, value.invert, 'invert');
  if (value.name !== undefined) w.stringAt(at + 4, 30, value.name, 'name');
}

export function decodeIp6tOpts(r: Reader, at: number): Ip6tOpts {
  return {
    hdrlen: r.u32At(at),
    flags: r.u8At(at + 4),
    invflags: r.u8At(at + 5),
  };
}

export function encodeIp6tOpts(w: Writer, at: number, value: Partial<Ip6tOpts>): void {
  if (value.hdrlen !== undefined) w.u32At(at, value.hdrlen, 'hdrlen');
  if (value.flags !== undefined) w.u8At(at + 4, value.flags, 'flags');
  if (value.invflags !== undefined) w.u8At(at + 5, value.invflags, 'invflags');
}

export function decodeXtClusterMatchInfo(r: Reader, at: number): XtClusterMatchInfo {
  return {
    totalNodes: r.u32At(at),
    nodeMask: r.u32At(at + 4),
    hashSeed: r.u32At(at + 8),
    flags: r.u32At(at + 12),
  };
}

export function encodeXtClusterMatchInfo(w: Writer, at: number, value: Partial<XtClusterMatchInfo>): void {
  if (value.totalNodes !== undefined) w.u32At(at, value.totalNodes, 'totalNodes');
  if (value.nodeMask !== undefined) w.u32At(at + 4, value.nodeMask, 'nodeMask');
  if (value.hashSeed !== undefined) w.u32At(at + 8, value.hashSeed, 'hashSeed');
  if (value.flags !== undefined) w.u32At(at + 12, value.flags, 'flags');
}

export function decodeXtTeeTginfo(r: Reader, at: number): XtTeeTginfo {
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
  return {
    flags: r.u32At(at),
    srcGroup: r.u32At(at + 4),
    srcMask: r.u32At(at + 8),
    dstGroup: r.u32At(at + 12),
    dstMask: r.u32At(at + 16),
  };
}

export function encodeXtDevgroupInfo(w: Writer, at: number, value: Partial<XtDevgroupInfo>): void {
  if (value.flags !== undefined) w.u32At(at, value.flags, 'flags');
  if (value.srcGroup !== undefined) w.u32At(at + 4, value.srcGroup, 'srcGroup');
  if (value.srcMask !== undefined) w.u32At(at + 8, value.srcMask, 'srcMask');
  if (value.dstGroup !== undefined) w.u32At(at + 12, value.dstGroup, 'dstGroup');
  if (value.dstMask !== undefined) w.u32At(at + 16, value.dstMask, 'dstMask');
}
