// @generated from codegen/schemas/conntrack.yaml by netloom codegen. Do not edit: change the schema, run `npm run codegen`.
// Connection tracking: linux/netfilter/nfnetlink_conntrack.h, linux/netfilter/nf_conntrack_common.h,
// linux/netfilter/nf_conntrack_tcp.h, linux/netfilter/nf_conntrack_sctp.h, linux/netfilter/nfnetlink.h (Linux 6.1 to 6.18).

import type {
  AttributeNames,
  Family,
  Message,
  MessageInput,
  Operation,
  Reader,
  StructExtra,
  UnknownAttribute,
  Writer,
} from '../wire/index.js';
import { shared } from '../wire/index.js';

/** State of a connection, `IPS_*`. */
export const NfCtStatus = {
  /** `IPS_EXPECTED`: was expected. */
  expected: 0x1,
  /** `IPS_SEEN_REPLY`: there were packets both ways. */
  seenReply: 0x2,
  /** `IPS_ASSURED`: stays when the table is full. */
  assured: 0x4,
  /** `IPS_CONFIRMED`: its first packet left. */
  confirmed: 0x8,
  /** `IPS_SRC_NAT`: the source is translated. */
  srcNat: 0x10,
  /** `IPS_DST_NAT`: the destination is translated. */
  dstNat: 0x20,
  /** `IPS_SEQ_ADJUST`: TCP sequence numbers are adjusted. */
  seqAdjust: 0x40,
  /** `IPS_SRC_NAT_DONE`: its source translation is decided. */
  srcNatDone: 0x80,
  /** `IPS_DST_NAT_DONE`: its destination translation is decided. */
  dstNatDone: 0x100,
  /** `IPS_DYING`: goes. */
  dying: 0x200,
  /** `IPS_FIXED_TIMEOUT`: its timeout does not change. */
  fixedTimeout: 0x400,
  /** `IPS_TEMPLATE`: a template. */
  template: 0x800,
  /** `IPS_UNTRACKED`: not tracked; no longer used. */
  untracked: 0x1000,
  /** `IPS_HELPER`: its helper was given by a rule. */
  helper: 0x2000,
  /** `IPS_OFFLOAD`: in a flow table. */
  offload: 0x4000,
  /** `IPS_HW_OFFLOAD`: in a flow table of the hardware. */
  hwOffload: 0x8000,
} as const;

/** State of a TCP connection, `TCP_CONNTRACK_*`. */
export const NfCtTcpState = {
  /** `TCP_CONNTRACK_NONE`: none. */
  none: 0,
  /** `TCP_CONNTRACK_SYN_SENT`: SYN seen. */
  synSent: 1,
  /** `TCP_CONNTRACK_SYN_RECV`: SYN and ACK seen. */
  synRecv: 2,
  /** `TCP_CONNTRACK_ESTABLISHED`: established. */
  established: 3,
  /** `TCP_CONNTRACK_FIN_WAIT`: FIN seen. */
  finWait: 4,
  /** `TCP_CONNTRACK_CLOSE_WAIT`: FIN acknowledged. */
  closeWait: 5,
  /** `TCP_CONNTRACK_LAST_ACK`: FIN of both sides seen. */
  lastAck: 6,
  /** `TCP_CONNTRACK_TIME_WAIT`: last ACK seen. */
  timeWait: 7,
  /** `TCP_CONNTRACK_CLOSE`: closed. */
  close: 8,
  /** `TCP_CONNTRACK_SYN_SENT2`: SYN of both sides seen. */
  synSent2: 9,
} as const;
/** A value of {@link NfCtTcpState}. */
export type NfCtTcpState = (typeof NfCtTcpState)[keyof typeof NfCtTcpState];

/** What is known of one direction of a TCP connection, `IP_CT_TCP_FLAG_*`. */
export const NfCtTcpFlags = {
  /** `IP_CT_TCP_FLAG_WINDOW_SCALE`: scales the window. */
  windowScale: 0x1,
  /** `IP_CT_TCP_FLAG_SACK_PERM`: takes selective acknowledgements. */
  sackPerm: 0x2,
  /** `IP_CT_TCP_FLAG_CLOSE_INIT`: sent FIN first. */
  closeInit: 0x4,
  /** `IP_CT_TCP_FLAG_BE_LIBERAL`: its window is not checked strictly. */
  beLiberal: 0x8,
  /** `IP_CT_TCP_FLAG_DATA_UNACKNOWLEDGED`: has data that are not acknowledged. */
  dataUnacknowledged: 0x10,
  /** `IP_CT_TCP_FLAG_MAXACK_SET`: its greatest acknowledgement is known. */
  maxackSet: 0x20,
} as const;

/** State of an SCTP association, `SCTP_CONNTRACK_*`. */
export const NfCtSctpState = {
  /** `SCTP_CONNTRACK_NONE`: none. */
  none: 0,
  /** `SCTP_CONNTRACK_CLOSED`: closed. */
  closed: 1,
  /** `SCTP_CONNTRACK_COOKIE_WAIT`: INIT seen. */
  cookieWait: 2,
  /** `SCTP_CONNTRACK_COOKIE_ECHOED`: COOKIE ECHO seen. */
  cookieEchoed: 3,
  /** `SCTP_CONNTRACK_ESTABLISHED`: established. */
  established: 4,
  /** `SCTP_CONNTRACK_SHUTDOWN_SENT`: SHUTDOWN seen. */
  shutdownSent: 5,
  /** `SCTP_CONNTRACK_SHUTDOWN_RECD`: SHUTDOWN of the other side seen. */
  shutdownRecd: 6,
  /** `SCTP_CONNTRACK_SHUTDOWN_ACK_SENT`: SHUTDOWN ACK seen. */
  shutdownAckSent: 7,
  /** `SCTP_CONNTRACK_HEARTBEAT_SENT`: HEARTBEAT seen, on a second path. */
  heartbeatSent: 8,
} as const;
/** A value of {@link NfCtSctpState}. */
export type NfCtSctpState = (typeof NfCtSctpState)[keyof typeof NfCtSctpState];

/** Flags of an expected connection, `NF_CT_EXPECT_*`. */
export const NfCtExpectFlags = {
  /** `NF_CT_EXPECT_PERMANENT`: stays when it came. */
  permanent: 0x1,
  /** `NF_CT_EXPECT_INACTIVE`: does not count yet. */
  inactive: 0x2,
  /** `NF_CT_EXPECT_USERSPACE`: made by user space. */
  userspace: 0x4,
} as const;

/** `struct nfgenmsg`, 4 bytes. Fixed header of every netfilter message. */
export interface Nfgenmsg {
  /** `nfgen_family`: address family, 2 IPv4, 10 IPv6, 0 any. */
  nfgenFamily: number;
  /** `version`: `NFNETLINK_V0`, always 0. */
  version: number;
  /** `res_id`: number of the CPU in statistics, otherwise 0. */
  resId: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct nfgenmsg`. */
export const NFGENMSG_SIZE = 4;

/** `struct nf_ct_tcp_flags_mask`, 2 bytes. Flags of one direction of a TCP connection. */
export interface NfCtTcpFlagsMask {
  /** `flags`: flags. */
  flags: number;
  /** `mask`: flags that are meant. */
  mask: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct nf_ct_tcp_flags_mask`. */
export const NF_CT_TCP_FLAGS_MASK_SIZE = 2;

/** A connection, `CTA_*`. */
export interface ConntrackAttrs {
  /** `CTA_TUPLE_ORIG` (1): addresses of its first direction. */
  tupleOrig?: TupleAttrs | undefined;
  /** `CTA_TUPLE_REPLY` (2): addresses of its answers. */
  tupleReply?: TupleAttrs | undefined;
  /** `CTA_STATUS` (3): state. Bits of {@link NfCtStatus}. */
  status?: number | undefined;
  /** `CTA_PROTOINFO` (4): state of its protocol. */
  protoinfo?: ProtoinfoAttrs | undefined;
  /** `CTA_HELP` (5): its helper. */
  help?: HelpAttrs | undefined;
  /** `CTA_NAT_SRC` (6): source translation; only to the kernel. */
  natSrc?: NatAttrs | undefined;
  /** `CTA_TIMEOUT` (7): until it goes, in s. */
  timeout?: number | undefined;
  /** `CTA_MARK` (8): mark. */
  mark?: number | undefined;
  /** `CTA_COUNTERS_ORIG` (9): packets and bytes of its first direction. */
  countersOrig?: CounterAttrs | undefined;
  /** `CTA_COUNTERS_REPLY` (10): packets and bytes of its answers. */
  countersReply?: CounterAttrs | undefined;
  /** `CTA_USE` (11): users in the kernel. */
  use?: number | undefined;
  /** `CTA_ID` (12): id. */
  id?: number | undefined;
  /** `CTA_NAT_DST` (13): destination translation; only to the kernel. */
  natDst?: NatAttrs | undefined;
  /** `CTA_TUPLE_MASTER` (14): connection that expected it. */
  tupleMaster?: TupleAttrs | undefined;
  /** `CTA_SEQ_ADJ_ORIG` (15): adjusted sequence numbers of its first direction. */
  seqAdjOrig?: SeqadjAttrs | undefined;
  /** `CTA_SEQ_ADJ_REPLY` (16): adjusted sequence numbers of its answers. */
  seqAdjReply?: SeqadjAttrs | undefined;
  /** `CTA_SECMARK` (17): security mark; no longer used. */
  secmark?: number | undefined;
  /** `CTA_ZONE` (18): zone. */
  zone?: number | undefined;
  /** `CTA_SECCTX` (19): security context. */
  secctx?: SecctxAttrs | undefined;
  /** `CTA_TIMESTAMP` (20): when it came and went. */
  timestamp?: TimestampAttrs | undefined;
  /** `CTA_MARK_MASK` (21): bits of the mark that are meant. */
  markMask?: number | undefined;
  /** `CTA_LABELS` (22): labels, 128 bits. */
  labels?: Uint8Array | undefined;
  /** `CTA_LABELS_MASK` (23): labels that are meant. */
  labelsMask?: Uint8Array | undefined;
  /** `CTA_SYNPROXY` (24): what a SYN proxy knows. */
  synproxy?: SynproxyAttrs | undefined;
  /** `CTA_FILTER` (25): which parts of the tuples a dump is filtered by. */
  filter?: FilterAttrs | undefined;
  /** `CTA_STATUS_MASK` (26): states that are meant. Bits of {@link NfCtStatus}. */
  statusMask?: number | undefined;
  /** `CTA_TIMESTAMP_EVENT` (27): when the event was, in ns since 1970 (Linux 6.14). */
  timestampEvent?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** One direction of a connection, `CTA_TUPLE_*`. */
export interface TupleAttrs {
  /** `CTA_TUPLE_IP` (1): addresses. */
  ip?: TupleIpAttrs | undefined;
  /** `CTA_TUPLE_PROTO` (2): protocol and ports. */
  proto?: TupleProtoAttrs | undefined;
  /** `CTA_TUPLE_ZONE` (3): zone. */
  zone?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Addresses, `CTA_IP_*`. */
export interface TupleIpAttrs {
  /** `CTA_IP_V4_SRC` (1): source. */
  v4Src?: string | undefined;
  /** `CTA_IP_V4_DST` (2): destination. */
  v4Dst?: string | undefined;
  /** `CTA_IP_V6_SRC` (3): source. */
  v6Src?: string | undefined;
  /** `CTA_IP_V6_DST` (4): destination. */
  v6Dst?: string | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Protocol and ports, `CTA_PROTO_*`. */
export interface TupleProtoAttrs {
  /** `CTA_PROTO_NUM` (1): number of the protocol. */
  num?: number | undefined;
  /** `CTA_PROTO_SRC_PORT` (2): source port. */
  srcPort?: number | undefined;
  /** `CTA_PROTO_DST_PORT` (3): destination port. */
  dstPort?: number | undefined;
  /** `CTA_PROTO_ICMP_ID` (4): id of an ICMP echo. */
  icmpId?: number | undefined;
  /** `CTA_PROTO_ICMP_TYPE` (5): type of an ICMP message. */
  icmpType?: number | undefined;
  /** `CTA_PROTO_ICMP_CODE` (6): code of an ICMP message. */
  icmpCode?: number | undefined;
  /** `CTA_PROTO_ICMPV6_ID` (7): id of an ICMPv6 echo. */
  icmpv6Id?: number | undefined;
  /** `CTA_PROTO_ICMPV6_TYPE` (8): type of an ICMPv6 message. */
  icmpv6Type?: number | undefined;
  /** `CTA_PROTO_ICMPV6_CODE` (9): code of an ICMPv6 message. */
  icmpv6Code?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** State of a protocol, `CTA_PROTOINFO_*`. */
export interface ProtoinfoAttrs {
  /** `CTA_PROTOINFO_TCP` (1): TCP. */
  tcp?: ProtoinfoTcpAttrs | undefined;
  /** `CTA_PROTOINFO_DCCP` (2): DCCP. */
  dccp?: ProtoinfoDccpAttrs | undefined;
  /** `CTA_PROTOINFO_SCTP` (3): SCTP. */
  sctp?: ProtoinfoSctpAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** State of TCP, `CTA_PROTOINFO_TCP_*`. */
export interface ProtoinfoTcpAttrs {
  /** `CTA_PROTOINFO_TCP_STATE` (1): state. See {@link NfCtTcpState}. */
  state?: number | undefined;
  /** `CTA_PROTOINFO_TCP_WSCALE_ORIGINAL` (2): window scale of the first direction, in bits. */
  wscaleOriginal?: number | undefined;
  /** `CTA_PROTOINFO_TCP_WSCALE_REPLY` (3): window scale of the answers, in bits. */
  wscaleReply?: number | undefined;
  /** `CTA_PROTOINFO_TCP_FLAGS_ORIGINAL` (4): flags of the first direction. */
  flagsOriginal?: NfCtTcpFlagsMask | undefined;
  /** `CTA_PROTOINFO_TCP_FLAGS_REPLY` (5): flags of the answers. */
  flagsReply?: NfCtTcpFlagsMask | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** State of DCCP, `CTA_PROTOINFO_DCCP_*`. */
export interface ProtoinfoDccpAttrs {
  /** `CTA_PROTOINFO_DCCP_STATE` (1): state. */
  state?: number | undefined;
  /** `CTA_PROTOINFO_DCCP_ROLE` (2): who is the client. */
  role?: number | undefined;
  /** `CTA_PROTOINFO_DCCP_HANDSHAKE_SEQ` (3): sequence number of the handshake. */
  handshakeSeq?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** State of SCTP, `CTA_PROTOINFO_SCTP_*`. */
export interface ProtoinfoSctpAttrs {
  /** `CTA_PROTOINFO_SCTP_STATE` (1): state. See {@link NfCtSctpState}. */
  state?: number | undefined;
  /** `CTA_PROTOINFO_SCTP_VTAG_ORIGINAL` (2): verification tag of the first direction. */
  vtagOriginal?: number | undefined;
  /** `CTA_PROTOINFO_SCTP_VTAG_REPLY` (3): verification tag of the answers. */
  vtagReply?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Packets and bytes, `CTA_COUNTERS_*`. */
export interface CounterAttrs {
  /** `CTA_COUNTERS_PACKETS` (1): packets. */
  packets?: bigint | undefined;
  /** `CTA_COUNTERS_BYTES` (2): bytes. */
  bytes?: bigint | undefined;
  /** `CTA_COUNTERS32_PACKETS` (3): packets; no longer used. */
  packets32?: number | undefined;
  /** `CTA_COUNTERS32_BYTES` (4): bytes; no longer used. */
  bytes32?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** When a connection came and went, `CTA_TIMESTAMP_*`. In ns since 1970. */
export interface TimestampAttrs {
  /** `CTA_TIMESTAMP_START` (1): when it came. */
  start?: bigint | undefined;
  /** `CTA_TIMESTAMP_STOP` (2): when it went. */
  stop?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A translation, `CTA_NAT_*`. */
export interface NatAttrs {
  /** `CTA_NAT_V4_MINIP` (1): first address. */
  v4Minip?: string | undefined;
  /** `CTA_NAT_V4_MAXIP` (2): last address. */
  v4Maxip?: string | undefined;
  /** `CTA_NAT_PROTO` (3): ports. */
  proto?: NatProtoAttrs | undefined;
  /** `CTA_NAT_V6_MINIP` (4): first address. */
  v6Minip?: string | undefined;
  /** `CTA_NAT_V6_MAXIP` (5): last address. */
  v6Maxip?: string | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Ports of a translation, `CTA_PROTONAT_*`. */
export interface NatProtoAttrs {
  /** `CTA_PROTONAT_PORT_MIN` (1): first port. */
  portMin?: number | undefined;
  /** `CTA_PROTONAT_PORT_MAX` (2): last port. */
  portMax?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Adjusted TCP sequence numbers, `CTA_SEQADJ_*`. */
export interface SeqadjAttrs {
  /** `CTA_SEQADJ_CORRECTION_POS` (1): where the last change was. */
  correctionPos?: number | undefined;
  /** `CTA_SEQADJ_OFFSET_BEFORE` (2): what is added before it, signed. */
  offsetBefore?: number | undefined;
  /** `CTA_SEQADJ_OFFSET_AFTER` (3): what is added after it, signed. */
  offsetAfter?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Helper of a connection, `CTA_HELP_*`. */
export interface HelpAttrs {
  /** `CTA_HELP_NAME` (1): its name, `ftp` ... */
  name?: string | undefined;
  /** `CTA_HELP_INFO` (2): what it keeps. */
  info?: Uint8Array | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Security context, `CTA_SECCTX_*`. */
export interface SecctxAttrs {
  /** `CTA_SECCTX_NAME` (1): its name. */
  name?: string | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** What a SYN proxy knows, `CTA_SYNPROXY_*`. */
export interface SynproxyAttrs {
  /** `CTA_SYNPROXY_ISN` (1): first sequence number. */
  isn?: number | undefined;
  /** `CTA_SYNPROXY_ITS` (2): first timestamp. */
  its?: number | undefined;
  /** `CTA_SYNPROXY_TSOFF` (3): offset of timestamps. */
  tsoff?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** What a dump is filtered by, `CTA_FILTER_*`. In host byte order. */
export interface FilterAttrs {
  /** `CTA_FILTER_ORIG_FLAGS` (1): bits of the members of the first direction. */
  origFlags?: number | undefined;
  /** `CTA_FILTER_REPLY_FLAGS` (2): bits of the members of the answers. */
  replyFlags?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Counters of a CPU, `CTA_STATS_*`. */
export interface ConntrackStatsAttrs {
  /** `CTA_STATS_SEARCHED` (1): no longer used. */
  searched?: number | undefined;
  /** `CTA_STATS_FOUND` (2): looked for and found. */
  found?: number | undefined;
  /** `CTA_STATS_NEW` (3): no longer used. */
  new?: number | undefined;
  /** `CTA_STATS_INVALID` (4): could not be tracked. */
  invalid?: number | undefined;
  /** `CTA_STATS_IGNORE` (5): no longer used. */
  ignore?: number | undefined;
  /** `CTA_STATS_DELETE` (6): no longer used. */
  delete?: number | undefined;
  /** `CTA_STATS_DELETE_LIST` (7): no longer used. */
  deleteList?: number | undefined;
  /** `CTA_STATS_INSERT` (8): no longer used. */
  insert?: number | undefined;
  /** `CTA_STATS_INSERT_FAILED` (9): lost a race. */
  insertFailed?: number | undefined;
  /** `CTA_STATS_DROP` (10): dropped because the table was full. */
  drop?: number | undefined;
  /** `CTA_STATS_EARLY_DROP` (11): removed to make room. */
  earlyDrop?: number | undefined;
  /** `CTA_STATS_ERROR` (12): errors in packets. */
  error?: number | undefined;
  /** `CTA_STATS_SEARCH_RESTART` (13): searches that began again. */
  searchRestart?: number | undefined;
  /** `CTA_STATS_CLASH_RESOLVE` (14): races that were resolved. */
  clashResolve?: number | undefined;
  /** `CTA_STATS_CHAIN_TOOLONG` (15): refused because a chain was too long. */
  chainToolong?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Counters of the table, `CTA_STATS_GLOBAL_*`. */
export interface ConntrackGlobalStatsAttrs {
  /** `CTA_STATS_GLOBAL_ENTRIES` (1): connections now. */
  entries?: number | undefined;
  /** `CTA_STATS_GLOBAL_MAX_ENTRIES` (2): most connections. */
  maxEntries?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** An expected connection, `CTA_EXPECT_*`. */
export interface ExpectAttrs {
  /** `CTA_EXPECT_MASTER` (1): connection that expects it. */
  master?: TupleAttrs | undefined;
  /** `CTA_EXPECT_TUPLE` (2): its addresses. */
  tuple?: TupleAttrs | undefined;
  /** `CTA_EXPECT_MASK` (3): bits of them that are meant. */
  mask?: TupleAttrs | undefined;
  /** `CTA_EXPECT_TIMEOUT` (4): until it goes, in s. */
  timeout?: number | undefined;
  /** `CTA_EXPECT_ID` (5): id. */
  id?: number | undefined;
  /** `CTA_EXPECT_HELP_NAME` (6): name of the helper. */
  helpName?: string | undefined;
  /** `CTA_EXPECT_ZONE` (7): zone. */
  zone?: number | undefined;
  /** `CTA_EXPECT_FLAGS` (8): flags. Bits of {@link NfCtExpectFlags}. */
  flags?: number | undefined;
  /** `CTA_EXPECT_CLASS` (9): class of the helper. */
  class?: number | undefined;
  /** `CTA_EXPECT_NAT` (10): its translation. */
  nat?: ExpectNatAttrs | undefined;
  /** `CTA_EXPECT_FN` (11): function called when it comes. */
  fn?: string | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Translation of an expected connection, `CTA_EXPECT_NAT_*`. */
export interface ExpectNatAttrs {
  /** `CTA_EXPECT_NAT_DIR` (1): direction, 0 first, 1 answers. */
  dir?: number | undefined;
  /** `CTA_EXPECT_NAT_TUPLE` (2): what it is translated to. */
  tuple?: TupleAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Counters of expected connections of a CPU, `CTA_STATS_EXP_*`. */
export interface ExpectStatsAttrs {
  /** `CTA_STATS_EXP_NEW` (1): came. */
  new?: number | undefined;
  /** `CTA_STATS_EXP_CREATE` (2): made. */
  create?: number | undefined;
  /** `CTA_STATS_EXP_DELETE` (3): went. */
  delete?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** {@link Nfgenmsg} followed by {@link ConntrackAttrs}. */
export type ConntrackMessage = Message<Readonly<Nfgenmsg>, ConntrackAttrs>;

/** {@link Nfgenmsg} followed by {@link ConntrackStatsAttrs}. */
export type ConntrackStatsMessage = Message<Readonly<Nfgenmsg>, ConntrackStatsAttrs>;

/** {@link Nfgenmsg} followed by {@link ConntrackGlobalStatsAttrs}. */
export type ConntrackGlobalStatsMessage = Message<Readonly<Nfgenmsg>, ConntrackGlobalStatsAttrs>;

/** {@link Nfgenmsg} followed by {@link ExpectAttrs}. */
export type ExpectMessage = Message<Readonly<Nfgenmsg>, ExpectAttrs>;

/** {@link Nfgenmsg} followed by {@link ExpectStatsAttrs}. */
export type ExpectStatsMessage = Message<Readonly<Nfgenmsg>, ExpectStatsAttrs>;

export function decodeNfgenmsg(r: Reader, at: number): Nfgenmsg {
  if (!r.holds(at, 4)) return decodeNfgenmsg(r.padded(at, 4), 0); // an older kernel's
  const { view } = r;
  return {
    nfgenFamily: view.getUint8(at),
    version: view.getUint8(at + 1),
    resId: view.getUint16(at + 2, false),
  };
}

export function encodeNfgenmsg(w: Writer, at: number, value: Partial<Nfgenmsg>): void {
  if (value.nfgenFamily !== undefined) w.u8At(at, value.nfgenFamily, 'nfgenFamily');
  if (value.version !== undefined) w.u8At(at + 1, value.version, 'version');
  if (value.resId !== undefined) w.u16beAt(at + 2, value.resId, 'resId');
}

export function decodeNfCtTcpFlagsMask(r: Reader, at: number): NfCtTcpFlagsMask {
  if (!r.holds(at, 2)) return decodeNfCtTcpFlagsMask(r.padded(at, 2), 0); // an older kernel's
  const { view } = r;
  return {
    flags: view.getUint8(at),
    mask: view.getUint8(at + 1),
  };
}

export function encodeNfCtTcpFlagsMask(w: Writer, at: number, value: Partial<NfCtTcpFlagsMask>): void {
  if (value.flags !== undefined) w.u8At(at, value.flags, 'flags');
  if (value.mask !== undefined) w.u8At(at + 1, value.mask, 'mask');
}

const sharedNfgenmsg = shared((r) => decodeNfgenmsg(r, r.struct()));

export function decodeConntrackAttrs(r: Reader): ConntrackAttrs {
  const attrs: ConntrackAttrs = {
    tupleOrig: undefined,
    tupleReply: undefined,
    status: undefined,
    protoinfo: undefined,
    help: undefined,
    natSrc: undefined,
    timeout: undefined,
    mark: undefined,
    countersOrig: undefined,
    countersReply: undefined,
    use: undefined,
    id: undefined,
    natDst: undefined,
    tupleMaster: undefined,
    seqAdjOrig: undefined,
    seqAdjReply: undefined,
    secmark: undefined,
    zone: undefined,
    secctx: undefined,
    timestamp: undefined,
    markMask: undefined,
    labels: undefined,
    labelsMask: undefined,
    synproxy: undefined,
    filter: undefined,
    statusMask: undefined,
    timestampEvent: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.tupleOrig = decodeTupleAttrs(r.nest()); break; // CTA_TUPLE_ORIG
      case 2: attrs.tupleReply = decodeTupleAttrs(r.nest()); break; // CTA_TUPLE_REPLY
      case 3: attrs.status = r.u32be(); break; // CTA_STATUS
      case 4: attrs.protoinfo = decodeProtoinfoAttrs(r.nest()); break; // CTA_PROTOINFO
      case 5: attrs.help = decodeHelpAttrs(r.nest()); break; // CTA_HELP
      case 6: attrs.natSrc = decodeNatAttrs(r.nest()); break; // CTA_NAT_SRC
      case 7: attrs.timeout = r.u32be(); break; // CTA_TIMEOUT
      case 8: attrs.mark = r.u32be(); break; // CTA_MARK
      case 9: attrs.countersOrig = decodeCounterAttrs(r.nest()); break; // CTA_COUNTERS_ORIG
      case 10: attrs.countersReply = decodeCounterAttrs(r.nest()); break; // CTA_COUNTERS_REPLY
      case 11: attrs.use = r.u32be(); break; // CTA_USE
      case 12: attrs.id = r.u32be(); break; // CTA_ID
      case 13: attrs.natDst = decodeNatAttrs(r.nest()); break; // CTA_NAT_DST
      case 14: attrs.tupleMaster = decodeTupleAttrs(r.nest()); break; // CTA_TUPLE_MASTER
      case 15: attrs.seqAdjOrig = decodeSeqadjAttrs(r.nest()); break; // CTA_SEQ_ADJ_ORIG
      case 16: attrs.seqAdjReply = decodeSeqadjAttrs(r.nest()); break; // CTA_SEQ_ADJ_REPLY
      case 17: attrs.secmark = r.u32be(); break; // CTA_SECMARK
      case 18: attrs.zone = r.u16be(); break; // CTA_ZONE
      case 19: attrs.secctx = decodeSecctxAttrs(r.nest()); break; // CTA_SECCTX
      case 20: attrs.timestamp = decodeTimestampAttrs(r.nest()); break; // CTA_TIMESTAMP
      case 21: attrs.markMask = r.u32be(); break; // CTA_MARK_MASK
      case 22: attrs.labels = r.bytes(); break; // CTA_LABELS
      case 23: attrs.labelsMask = r.bytes(); break; // CTA_LABELS_MASK
      case 24: attrs.synproxy = decodeSynproxyAttrs(r.nest()); break; // CTA_SYNPROXY
      case 25: attrs.filter = decodeFilterAttrs(r.nest()); break; // CTA_FILTER
      case 26: attrs.statusMask = r.u32be(); break; // CTA_STATUS_MASK
      case 27: attrs.timestampEvent = r.u64be(); break; // CTA_TIMESTAMP_EVENT
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeConntrackAttrs(w: Writer, attrs: ConntrackAttrs): void {
  if (attrs.tupleOrig !== undefined) { w.nestStart(1); encodeTupleAttrs(w, attrs.tupleOrig); w.nestEnd(); } // CTA_TUPLE_ORIG
  if (attrs.tupleReply !== undefined) { w.nestStart(2); encodeTupleAttrs(w, attrs.tupleReply); w.nestEnd(); } // CTA_TUPLE_REPLY
  if (attrs.status !== undefined) w.u32be(3, attrs.status); // CTA_STATUS
  if (attrs.protoinfo !== undefined) { w.nestStart(4); encodeProtoinfoAttrs(w, attrs.protoinfo); w.nestEnd(); } // CTA_PROTOINFO
  if (attrs.help !== undefined) { w.nestStart(5); encodeHelpAttrs(w, attrs.help); w.nestEnd(); } // CTA_HELP
  if (attrs.natSrc !== undefined) { w.nestStart(6); encodeNatAttrs(w, attrs.natSrc); w.nestEnd(); } // CTA_NAT_SRC
  if (attrs.timeout !== undefined) w.u32be(7, attrs.timeout); // CTA_TIMEOUT
  if (attrs.mark !== undefined) w.u32be(8, attrs.mark); // CTA_MARK
  if (attrs.countersOrig !== undefined) { w.nestStart(9); encodeCounterAttrs(w, attrs.countersOrig); w.nestEnd(); } // CTA_COUNTERS_ORIG
  if (attrs.countersReply !== undefined) { w.nestStart(10); encodeCounterAttrs(w, attrs.countersReply); w.nestEnd(); } // CTA_COUNTERS_REPLY
  if (attrs.use !== undefined) w.u32be(11, attrs.use); // CTA_USE
  if (attrs.id !== undefined) w.u32be(12, attrs.id); // CTA_ID
  if (attrs.natDst !== undefined) { w.nestStart(13); encodeNatAttrs(w, attrs.natDst); w.nestEnd(); } // CTA_NAT_DST
  if (attrs.tupleMaster !== undefined) { w.nestStart(14); encodeTupleAttrs(w, attrs.tupleMaster); w.nestEnd(); } // CTA_TUPLE_MASTER
  if (attrs.seqAdjOrig !== undefined) { w.nestStart(15); encodeSeqadjAttrs(w, attrs.seqAdjOrig); w.nestEnd(); } // CTA_SEQ_ADJ_ORIG
  if (attrs.seqAdjReply !== undefined) { w.nestStart(16); encodeSeqadjAttrs(w, attrs.seqAdjReply); w.nestEnd(); } // CTA_SEQ_ADJ_REPLY
  if (attrs.secmark !== undefined) w.u32be(17, attrs.secmark); // CTA_SECMARK
  if (attrs.zone !== undefined) w.u16be(18, attrs.zone); // CTA_ZONE
  if (attrs.secctx !== undefined) { w.nestStart(19); encodeSecctxAttrs(w, attrs.secctx); w.nestEnd(); } // CTA_SECCTX
  if (attrs.timestamp !== undefined) { w.nestStart(20); encodeTimestampAttrs(w, attrs.timestamp); w.nestEnd(); } // CTA_TIMESTAMP
  if (attrs.markMask !== undefined) w.u32be(21, attrs.markMask); // CTA_MARK_MASK
  if (attrs.labels !== undefined) w.bytes(22, attrs.labels, 0, 16); // CTA_LABELS
  if (attrs.labelsMask !== undefined) w.bytes(23, attrs.labelsMask, 0, 16); // CTA_LABELS_MASK
  if (attrs.synproxy !== undefined) { w.nestStart(24); encodeSynproxyAttrs(w, attrs.synproxy); w.nestEnd(); } // CTA_SYNPROXY
  if (attrs.filter !== undefined) { w.nestStart(25); encodeFilterAttrs(w, attrs.filter); w.nestEnd(); } // CTA_FILTER
  if (attrs.statusMask !== undefined) w.u32be(26, attrs.statusMask); // CTA_STATUS_MASK
  if (attrs.timestampEvent !== undefined) w.u64be(27, attrs.timestampEvent); // CTA_TIMESTAMP_EVENT
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTupleAttrs(r: Reader): TupleAttrs {
  const attrs: TupleAttrs = {
    ip: undefined,
    proto: undefined,
    zone: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.ip = decodeTupleIpAttrs(r.nest()); break; // CTA_TUPLE_IP
      case 2: attrs.proto = decodeTupleProtoAttrs(r.nest()); break; // CTA_TUPLE_PROTO
      case 3: attrs.zone = r.u16be(); break; // CTA_TUPLE_ZONE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTupleAttrs(w: Writer, attrs: TupleAttrs): void {
  if (attrs.ip !== undefined) { w.nestStart(1); encodeTupleIpAttrs(w, attrs.ip); w.nestEnd(); } // CTA_TUPLE_IP
  if (attrs.proto !== undefined) { w.nestStart(2); encodeTupleProtoAttrs(w, attrs.proto); w.nestEnd(); } // CTA_TUPLE_PROTO
  if (attrs.zone !== undefined) w.u16be(3, attrs.zone); // CTA_TUPLE_ZONE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTupleIpAttrs(r: Reader): TupleIpAttrs {
  const attrs: TupleIpAttrs = {
    v4Src: undefined,
    v4Dst: undefined,
    v6Src: undefined,
    v6Dst: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: if (r.length === 4) attrs.v4Src = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // CTA_IP_V4_SRC
      case 2: if (r.length === 4) attrs.v4Dst = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // CTA_IP_V4_DST
      case 3: if (r.length === 16) attrs.v6Src = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // CTA_IP_V6_SRC
      case 4: if (r.length === 16) attrs.v6Dst = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // CTA_IP_V6_DST
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTupleIpAttrs(w: Writer, attrs: TupleIpAttrs): void {
  if (attrs.v4Src !== undefined) w.ip(1, attrs.v4Src, 4); // CTA_IP_V4_SRC
  if (attrs.v4Dst !== undefined) w.ip(2, attrs.v4Dst, 4); // CTA_IP_V4_DST
  if (attrs.v6Src !== undefined) w.ip(3, attrs.v6Src, 16); // CTA_IP_V6_SRC
  if (attrs.v6Dst !== undefined) w.ip(4, attrs.v6Dst, 16); // CTA_IP_V6_DST
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTupleProtoAttrs(r: Reader): TupleProtoAttrs {
  const attrs: TupleProtoAttrs = {
    num: undefined,
    srcPort: undefined,
    dstPort: undefined,
    icmpId: undefined,
    icmpType: undefined,
    icmpCode: undefined,
    icmpv6Id: undefined,
    icmpv6Type: undefined,
    icmpv6Code: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.num = r.u8(); break; // CTA_PROTO_NUM
      case 2: attrs.srcPort = r.u16be(); break; // CTA_PROTO_SRC_PORT
      case 3: attrs.dstPort = r.u16be(); break; // CTA_PROTO_DST_PORT
      case 4: attrs.icmpId = r.u16be(); break; // CTA_PROTO_ICMP_ID
      case 5: attrs.icmpType = r.u8(); break; // CTA_PROTO_ICMP_TYPE
      case 6: attrs.icmpCode = r.u8(); break; // CTA_PROTO_ICMP_CODE
      case 7: attrs.icmpv6Id = r.u16be(); break; // CTA_PROTO_ICMPV6_ID
      case 8: attrs.icmpv6Type = r.u8(); break; // CTA_PROTO_ICMPV6_TYPE
      case 9: attrs.icmpv6Code = r.u8(); break; // CTA_PROTO_ICMPV6_CODE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTupleProtoAttrs(w: Writer, attrs: TupleProtoAttrs): void {
  if (attrs.num !== undefined) w.u8(1, attrs.num); // CTA_PROTO_NUM
  if (attrs.srcPort !== undefined) w.u16be(2, attrs.srcPort); // CTA_PROTO_SRC_PORT
  if (attrs.dstPort !== undefined) w.u16be(3, attrs.dstPort); // CTA_PROTO_DST_PORT
  if (attrs.icmpId !== undefined) w.u16be(4, attrs.icmpId); // CTA_PROTO_ICMP_ID
  if (attrs.icmpType !== undefined) w.u8(5, attrs.icmpType); // CTA_PROTO_ICMP_TYPE
  if (attrs.icmpCode !== undefined) w.u8(6, attrs.icmpCode); // CTA_PROTO_ICMP_CODE
  if (attrs.icmpv6Id !== undefined) w.u16be(7, attrs.icmpv6Id); // CTA_PROTO_ICMPV6_ID
  if (attrs.icmpv6Type !== undefined) w.u8(8, attrs.icmpv6Type); // CTA_PROTO_ICMPV6_TYPE
  if (attrs.icmpv6Code !== undefined) w.u8(9, attrs.icmpv6Code); // CTA_PROTO_ICMPV6_CODE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeProtoinfoAttrs(r: Reader): ProtoinfoAttrs {
  const attrs: ProtoinfoAttrs = {
    tcp: undefined,
    dccp: undefined,
    sctp: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.tcp = decodeProtoinfoTcpAttrs(r.nest()); break; // CTA_PROTOINFO_TCP
      case 2: attrs.dccp = decodeProtoinfoDccpAttrs(r.nest()); break; // CTA_PROTOINFO_DCCP
      case 3: attrs.sctp = decodeProtoinfoSctpAttrs(r.nest()); break; // CTA_PROTOINFO_SCTP
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeProtoinfoAttrs(w: Writer, attrs: ProtoinfoAttrs): void {
  if (attrs.tcp !== undefined) { w.nestStart(1); encodeProtoinfoTcpAttrs(w, attrs.tcp); w.nestEnd(); } // CTA_PROTOINFO_TCP
  if (attrs.dccp !== undefined) { w.nestStart(2); encodeProtoinfoDccpAttrs(w, attrs.dccp); w.nestEnd(); } // CTA_PROTOINFO_DCCP
  if (attrs.sctp !== undefined) { w.nestStart(3); encodeProtoinfoSctpAttrs(w, attrs.sctp); w.nestEnd(); } // CTA_PROTOINFO_SCTP
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeProtoinfoTcpAttrs(r: Reader): ProtoinfoTcpAttrs {
  const attrs: ProtoinfoTcpAttrs = {
    state: undefined,
    wscaleOriginal: undefined,
    wscaleReply: undefined,
    flagsOriginal: undefined,
    flagsReply: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.state = r.u8(); break; // CTA_PROTOINFO_TCP_STATE
      case 2: attrs.wscaleOriginal = r.u8(); break; // CTA_PROTOINFO_TCP_WSCALE_ORIGINAL
      case 3: attrs.wscaleReply = r.u8(); break; // CTA_PROTOINFO_TCP_WSCALE_REPLY
      case 4: attrs.flagsOriginal = r.sized(decodeNfCtTcpFlagsMask(r, r.struct()), 2); break; // CTA_PROTOINFO_TCP_FLAGS_ORIGINAL
      case 5: attrs.flagsReply = r.sized(decodeNfCtTcpFlagsMask(r, r.struct()), 2); break; // CTA_PROTOINFO_TCP_FLAGS_REPLY
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeProtoinfoTcpAttrs(w: Writer, attrs: ProtoinfoTcpAttrs): void {
  if (attrs.state !== undefined) w.u8(1, attrs.state); // CTA_PROTOINFO_TCP_STATE
  if (attrs.wscaleOriginal !== undefined) w.u8(2, attrs.wscaleOriginal); // CTA_PROTOINFO_TCP_WSCALE_ORIGINAL
  if (attrs.wscaleReply !== undefined) w.u8(3, attrs.wscaleReply); // CTA_PROTOINFO_TCP_WSCALE_REPLY
  if (attrs.flagsOriginal !== undefined) encodeNfCtTcpFlagsMask(w, w.struct(4, 2, attrs.flagsOriginal.extra), attrs.flagsOriginal); // CTA_PROTOINFO_TCP_FLAGS_ORIGINAL
  if (attrs.flagsReply !== undefined) encodeNfCtTcpFlagsMask(w, w.struct(5, 2, attrs.flagsReply.extra), attrs.flagsReply); // CTA_PROTOINFO_TCP_FLAGS_REPLY
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeProtoinfoDccpAttrs(r: Reader): ProtoinfoDccpAttrs {
  const attrs: ProtoinfoDccpAttrs = {
    state: undefined,
    role: undefined,
    handshakeSeq: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.state = r.u8(); break; // CTA_PROTOINFO_DCCP_STATE
      case 2: attrs.role = r.u8(); break; // CTA_PROTOINFO_DCCP_ROLE
      case 3: attrs.handshakeSeq = r.u64be(); break; // CTA_PROTOINFO_DCCP_HANDSHAKE_SEQ
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeProtoinfoDccpAttrs(w: Writer, attrs: ProtoinfoDccpAttrs): void {
  if (attrs.state !== undefined) w.u8(1, attrs.state); // CTA_PROTOINFO_DCCP_STATE
  if (attrs.role !== undefined) w.u8(2, attrs.role); // CTA_PROTOINFO_DCCP_ROLE
  if (attrs.handshakeSeq !== undefined) w.u64be(3, attrs.handshakeSeq); // CTA_PROTOINFO_DCCP_HANDSHAKE_SEQ
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeProtoinfoSctpAttrs(r: Reader): ProtoinfoSctpAttrs {
  const attrs: ProtoinfoSctpAttrs = {
    state: undefined,
    vtagOriginal: undefined,
    vtagReply: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.state = r.u8(); break; // CTA_PROTOINFO_SCTP_STATE
      case 2: attrs.vtagOriginal = r.u32be(); break; // CTA_PROTOINFO_SCTP_VTAG_ORIGINAL
      case 3: attrs.vtagReply = r.u32be(); break; // CTA_PROTOINFO_SCTP_VTAG_REPLY
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeProtoinfoSctpAttrs(w: Writer, attrs: ProtoinfoSctpAttrs): void {
  if (attrs.state !== undefined) w.u8(1, attrs.state); // CTA_PROTOINFO_SCTP_STATE
  if (attrs.vtagOriginal !== undefined) w.u32be(2, attrs.vtagOriginal); // CTA_PROTOINFO_SCTP_VTAG_ORIGINAL
  if (attrs.vtagReply !== undefined) w.u32be(3, attrs.vtagReply); // CTA_PROTOINFO_SCTP_VTAG_REPLY
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeCounterAttrs(r: Reader): CounterAttrs {
  const attrs: CounterAttrs = {
    packets: undefined,
    bytes: undefined,
    packets32: undefined,
    bytes32: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.packets = r.u64be(); break; // CTA_COUNTERS_PACKETS
      case 2: attrs.bytes = r.u64be(); break; // CTA_COUNTERS_BYTES
      case 3: attrs.packets32 = r.u32be(); break; // CTA_COUNTERS32_PACKETS
      case 4: attrs.bytes32 = r.u32be(); break; // CTA_COUNTERS32_BYTES
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeCounterAttrs(w: Writer, attrs: CounterAttrs): void {
  if (attrs.packets !== undefined) w.u64be(1, attrs.packets); // CTA_COUNTERS_PACKETS
  if (attrs.bytes !== undefined) w.u64be(2, attrs.bytes); // CTA_COUNTERS_BYTES
  if (attrs.packets32 !== undefined) w.u32be(3, attrs.packets32); // CTA_COUNTERS32_PACKETS
  if (attrs.bytes32 !== undefined) w.u32be(4, attrs.bytes32); // CTA_COUNTERS32_BYTES
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTimestampAttrs(r: Reader): TimestampAttrs {
  const attrs: TimestampAttrs = {
    start: undefined,
    stop: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.start = r.u64be(); break; // CTA_TIMESTAMP_START
      case 2: attrs.stop = r.u64be(); break; // CTA_TIMESTAMP_STOP
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTimestampAttrs(w: Writer, attrs: TimestampAttrs): void {
  if (attrs.start !== undefined) w.u64be(1, attrs.start); // CTA_TIMESTAMP_START
  if (attrs.stop !== undefined) w.u64be(2, attrs.stop); // CTA_TIMESTAMP_STOP
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeNatAttrs(r: Reader): NatAttrs {
  const attrs: NatAttrs = {
    v4Minip: undefined,
    v4Maxip: undefined,
    proto: undefined,
    v6Minip: undefined,
    v6Maxip: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: if (r.length === 4) attrs.v4Minip = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // CTA_NAT_V4_MINIP
      case 2: if (r.length === 4) attrs.v4Maxip = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // CTA_NAT_V4_MAXIP
      case 3: attrs.proto = decodeNatProtoAttrs(r.nest()); break; // CTA_NAT_PROTO
      case 4: if (r.length === 16) attrs.v6Minip = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // CTA_NAT_V6_MINIP
      case 5: if (r.length === 16) attrs.v6Maxip = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // CTA_NAT_V6_MAXIP
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeNatAttrs(w: Writer, attrs: NatAttrs): void {
  if (attrs.v4Minip !== undefined) w.ip(1, attrs.v4Minip, 4); // CTA_NAT_V4_MINIP
  if (attrs.v4Maxip !== undefined) w.ip(2, attrs.v4Maxip, 4); // CTA_NAT_V4_MAXIP
  if (attrs.proto !== undefined) { w.nestStart(3); encodeNatProtoAttrs(w, attrs.proto); w.nestEnd(); } // CTA_NAT_PROTO
  if (attrs.v6Minip !== undefined) w.ip(4, attrs.v6Minip, 16); // CTA_NAT_V6_MINIP
  if (attrs.v6Maxip !== undefined) w.ip(5, attrs.v6Maxip, 16); // CTA_NAT_V6_MAXIP
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeNatProtoAttrs(r: Reader): NatProtoAttrs {
  const attrs: NatProtoAttrs = {
    portMin: undefined,
    portMax: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.portMin = r.u16be(); break; // CTA_PROTONAT_PORT_MIN
      case 2: attrs.portMax = r.u16be(); break; // CTA_PROTONAT_PORT_MAX
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeNatProtoAttrs(w: Writer, attrs: NatProtoAttrs): void {
  if (attrs.portMin !== undefined) w.u16be(1, attrs.portMin); // CTA_PROTONAT_PORT_MIN
  if (attrs.portMax !== undefined) w.u16be(2, attrs.portMax); // CTA_PROTONAT_PORT_MAX
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeSeqadjAttrs(r: Reader): SeqadjAttrs {
  const attrs: SeqadjAttrs = {
    correctionPos: undefined,
    offsetBefore: undefined,
    offsetAfter: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.correctionPos = r.u32be(); break; // CTA_SEQADJ_CORRECTION_POS
      case 2: attrs.offsetBefore = r.u32be(); break; // CTA_SEQADJ_OFFSET_BEFORE
      case 3: attrs.offsetAfter = r.u32be(); break; // CTA_SEQADJ_OFFSET_AFTER
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeSeqadjAttrs(w: Writer, attrs: SeqadjAttrs): void {
  if (attrs.correctionPos !== undefined) w.u32be(1, attrs.correctionPos); // CTA_SEQADJ_CORRECTION_POS
  if (attrs.offsetBefore !== undefined) w.u32be(2, attrs.offsetBefore); // CTA_SEQADJ_OFFSET_BEFORE
  if (attrs.offsetAfter !== undefined) w.u32be(3, attrs.offsetAfter); // CTA_SEQADJ_OFFSET_AFTER
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeHelpAttrs(r: Reader): HelpAttrs {
  const attrs: HelpAttrs = {
    name: undefined,
    info: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.name = r.string(); break; // CTA_HELP_NAME
      case 2: attrs.info = r.bytes(); break; // CTA_HELP_INFO
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeHelpAttrs(w: Writer, attrs: HelpAttrs): void {
  if (attrs.name !== undefined) w.string(1, attrs.name); // CTA_HELP_NAME
  if (attrs.info !== undefined) w.bytes(2, attrs.info); // CTA_HELP_INFO
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeSecctxAttrs(r: Reader): SecctxAttrs {
  const attrs: SecctxAttrs = {
    name: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.name = r.string(); break; // CTA_SECCTX_NAME
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeSecctxAttrs(w: Writer, attrs: SecctxAttrs): void {
  if (attrs.name !== undefined) w.string(1, attrs.name); // CTA_SECCTX_NAME
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeSynproxyAttrs(r: Reader): SynproxyAttrs {
  const attrs: SynproxyAttrs = {
    isn: undefined,
    its: undefined,
    tsoff: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.isn = r.u32be(); break; // CTA_SYNPROXY_ISN
      case 2: attrs.its = r.u32be(); break; // CTA_SYNPROXY_ITS
      case 3: attrs.tsoff = r.u32be(); break; // CTA_SYNPROXY_TSOFF
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeSynproxyAttrs(w: Writer, attrs: SynproxyAttrs): void {
  if (attrs.isn !== undefined) w.u32be(1, attrs.isn); // CTA_SYNPROXY_ISN
  if (attrs.its !== undefined) w.u32be(2, attrs.its); // CTA_SYNPROXY_ITS
  if (attrs.tsoff !== undefined) w.u32be(3, attrs.tsoff); // CTA_SYNPROXY_TSOFF
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeFilterAttrs(r: Reader): FilterAttrs {
  const attrs: FilterAttrs = {
    origFlags: undefined,
    replyFlags: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.origFlags = r.u32(); break; // CTA_FILTER_ORIG_FLAGS
      case 2: attrs.replyFlags = r.u32(); break; // CTA_FILTER_REPLY_FLAGS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeFilterAttrs(w: Writer, attrs: FilterAttrs): void {
  if (attrs.origFlags !== undefined) w.u32(1, attrs.origFlags); // CTA_FILTER_ORIG_FLAGS
  if (attrs.replyFlags !== undefined) w.u32(2, attrs.replyFlags); // CTA_FILTER_REPLY_FLAGS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeConntrackStatsAttrs(r: Reader): ConntrackStatsAttrs {
  const attrs: ConntrackStatsAttrs = {
    searched: undefined,
    found: undefined,
    new: undefined,
    invalid: undefined,
    ignore: undefined,
    delete: undefined,
    deleteList: undefined,
    insert: undefined,
    insertFailed: undefined,
    drop: undefined,
    earlyDrop: undefined,
    error: undefined,
    searchRestart: undefined,
    clashResolve: undefined,
    chainToolong: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.searched = r.u32be(); break; // CTA_STATS_SEARCHED
      case 2: attrs.found = r.u32be(); break; // CTA_STATS_FOUND
      case 3: attrs.new = r.u32be(); break; // CTA_STATS_NEW
      case 4: attrs.invalid = r.u32be(); break; // CTA_STATS_INVALID
      case 5: attrs.ignore = r.u32be(); break; // CTA_STATS_IGNORE
      case 6: attrs.delete = r.u32be(); break; // CTA_STATS_DELETE
      case 7: attrs.deleteList = r.u32be(); break; // CTA_STATS_DELETE_LIST
      case 8: attrs.insert = r.u32be(); break; // CTA_STATS_INSERT
      case 9: attrs.insertFailed = r.u32be(); break; // CTA_STATS_INSERT_FAILED
      case 10: attrs.drop = r.u32be(); break; // CTA_STATS_DROP
      case 11: attrs.earlyDrop = r.u32be(); break; // CTA_STATS_EARLY_DROP
      case 12: attrs.error = r.u32be(); break; // CTA_STATS_ERROR
      case 13: attrs.searchRestart = r.u32be(); break; // CTA_STATS_SEARCH_RESTART
      case 14: attrs.clashResolve = r.u32be(); break; // CTA_STATS_CLASH_RESOLVE
      case 15: attrs.chainToolong = r.u32be(); break; // CTA_STATS_CHAIN_TOOLONG
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeConntrackStatsAttrs(w: Writer, attrs: ConntrackStatsAttrs): void {
  if (attrs.searched !== undefined) w.u32be(1, attrs.searched); // CTA_STATS_SEARCHED
  if (attrs.found !== undefined) w.u32be(2, attrs.found); // CTA_STATS_FOUND
  if (attrs.new !== undefined) w.u32be(3, attrs.new); // CTA_STATS_NEW
  if (attrs.invalid !== undefined) w.u32be(4, attrs.invalid); // CTA_STATS_INVALID
  if (attrs.ignore !== undefined) w.u32be(5, attrs.ignore); // CTA_STATS_IGNORE
  if (attrs.delete !== undefined) w.u32be(6, attrs.delete); // CTA_STATS_DELETE
  if (attrs.deleteList !== undefined) w.u32be(7, attrs.deleteList); // CTA_STATS_DELETE_LIST
  if (attrs.insert !== undefined) w.u32be(8, attrs.insert); // CTA_STATS_INSERT
  if (attrs.insertFailed !== undefined) w.u32be(9, attrs.insertFailed); // CTA_STATS_INSERT_FAILED
  if (attrs.drop !== undefined) w.u32be(10, attrs.drop); // CTA_STATS_DROP
  if (attrs.earlyDrop !== undefined) w.u32be(11, attrs.earlyDrop); // CTA_STATS_EARLY_DROP
  if (attrs.error !== undefined) w.u32be(12, attrs.error); // CTA_STATS_ERROR
  if (attrs.searchRestart !== undefined) w.u32be(13, attrs.searchRestart); // CTA_STATS_SEARCH_RESTART
  if (attrs.clashResolve !== undefined) w.u32be(14, attrs.clashResolve); // CTA_STATS_CLASH_RESOLVE
  if (attrs.chainToolong !== undefined) w.u32be(15, attrs.chainToolong); // CTA_STATS_CHAIN_TOOLONG
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeConntrackGlobalStatsAttrs(r: Reader): ConntrackGlobalStatsAttrs {
  const attrs: ConntrackGlobalStatsAttrs = {
    entries: undefined,
    maxEntries: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.entries = r.u32be(); break; // CTA_STATS_GLOBAL_ENTRIES
      case 2: attrs.maxEntries = r.u32be(); break; // CTA_STATS_GLOBAL_MAX_ENTRIES
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeConntrackGlobalStatsAttrs(w: Writer, attrs: ConntrackGlobalStatsAttrs): void {
  if (attrs.entries !== undefined) w.u32be(1, attrs.entries); // CTA_STATS_GLOBAL_ENTRIES
  if (attrs.maxEntries !== undefined) w.u32be(2, attrs.maxEntries); // CTA_STATS_GLOBAL_MAX_ENTRIES
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExpectAttrs(r: Reader): ExpectAttrs {
  const attrs: ExpectAttrs = {
    master: undefined,
    tuple: undefined,
    mask: undefined,
    timeout: undefined,
    id: undefined,
    helpName: undefined,
    zone: undefined,
    flags: undefined,
    class: undefined,
    nat: undefined,
    fn: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.master = decodeTupleAttrs(r.nest()); break; // CTA_EXPECT_MASTER
      case 2: attrs.tuple = decodeTupleAttrs(r.nest()); break; // CTA_EXPECT_TUPLE
      case 3: attrs.mask = decodeTupleAttrs(r.nest()); break; // CTA_EXPECT_MASK
      case 4: attrs.timeout = r.u32be(); break; // CTA_EXPECT_TIMEOUT
      case 5: attrs.id = r.u32be(); break; // CTA_EXPECT_ID
      case 6: attrs.helpName = r.string(); break; // CTA_EXPECT_HELP_NAME
      case 7: attrs.zone = r.u16be(); break; // CTA_EXPECT_ZONE
      case 8: attrs.flags = r.u32be(); break; // CTA_EXPECT_FLAGS
      case 9: attrs.class = r.u32be(); break; // CTA_EXPECT_CLASS
      case 10: attrs.nat = decodeExpectNatAttrs(r.nest()); break; // CTA_EXPECT_NAT
      case 11: attrs.fn = r.string(); break; // CTA_EXPECT_FN
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExpectAttrs(w: Writer, attrs: ExpectAttrs): void {
  if (attrs.master !== undefined) { w.nestStart(1); encodeTupleAttrs(w, attrs.master); w.nestEnd(); } // CTA_EXPECT_MASTER
  if (attrs.tuple !== undefined) { w.nestStart(2); encodeTupleAttrs(w, attrs.tuple); w.nestEnd(); } // CTA_EXPECT_TUPLE
  if (attrs.mask !== undefined) { w.nestStart(3); encodeTupleAttrs(w, attrs.mask); w.nestEnd(); } // CTA_EXPECT_MASK
  if (attrs.timeout !== undefined) w.u32be(4, attrs.timeout); // CTA_EXPECT_TIMEOUT
  if (attrs.id !== undefined) w.u32be(5, attrs.id); // CTA_EXPECT_ID
  if (attrs.helpName !== undefined) w.string(6, attrs.helpName); // CTA_EXPECT_HELP_NAME
  if (attrs.zone !== undefined) w.u16be(7, attrs.zone); // CTA_EXPECT_ZONE
  if (attrs.flags !== undefined) w.u32be(8, attrs.flags); // CTA_EXPECT_FLAGS
  if (attrs.class !== undefined) w.u32be(9, attrs.class); // CTA_EXPECT_CLASS
  if (attrs.nat !== undefined) { w.nestStart(10); encodeExpectNatAttrs(w, attrs.nat); w.nestEnd(); } // CTA_EXPECT_NAT
  if (attrs.fn !== undefined) w.string(11, attrs.fn); // CTA_EXPECT_FN
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExpectNatAttrs(r: Reader): ExpectNatAttrs {
  const attrs: ExpectNatAttrs = {
    dir: undefined,
    tuple: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.dir = r.u32be(); break; // CTA_EXPECT_NAT_DIR
      case 2: attrs.tuple = decodeTupleAttrs(r.nest()); break; // CTA_EXPECT_NAT_TUPLE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExpectNatAttrs(w: Writer, attrs: ExpectNatAttrs): void {
  if (attrs.dir !== undefined) w.u32be(1, attrs.dir); // CTA_EXPECT_NAT_DIR
  if (attrs.tuple !== undefined) { w.nestStart(2); encodeTupleAttrs(w, attrs.tuple); w.nestEnd(); } // CTA_EXPECT_NAT_TUPLE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExpectStatsAttrs(r: Reader): ExpectStatsAttrs {
  const attrs: ExpectStatsAttrs = {
    new: undefined,
    create: undefined,
    delete: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.new = r.u32be(); break; // CTA_STATS_EXP_NEW
      case 2: attrs.create = r.u32be(); break; // CTA_STATS_EXP_CREATE
      case 3: attrs.delete = r.u32be(); break; // CTA_STATS_EXP_DELETE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExpectStatsAttrs(w: Writer, attrs: ExpectStatsAttrs): void {
  if (attrs.new !== undefined) w.u32be(1, attrs.new); // CTA_STATS_EXP_NEW
  if (attrs.create !== undefined) w.u32be(2, attrs.create); // CTA_STATS_EXP_CREATE
  if (attrs.delete !== undefined) w.u32be(3, attrs.delete); // CTA_STATS_EXP_DELETE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeConntrackMessage(r: Reader): ConntrackMessage {
  r.header(4);
  const header = sharedNfgenmsg(r);
  return { header, attrs: decodeConntrackAttrs(r) };
}

export function encodeConntrackMessage(w: Writer, message: MessageInput<Nfgenmsg, ConntrackAttrs>): void {
  encodeNfgenmsg(w, w.header(4), message.header ?? {});
  if (message.attrs !== undefined) encodeConntrackAttrs(w, message.attrs);
}

export function decodeConntrackStatsMessage(r: Reader): ConntrackStatsMessage {
  r.header(4);
  const header = sharedNfgenmsg(r);
  return { header, attrs: decodeConntrackStatsAttrs(r) };
}

export function encodeConntrackStatsMessage(w: Writer, message: MessageInput<Nfgenmsg, ConntrackStatsAttrs>): void {
  encodeNfgenmsg(w, w.header(4), message.header ?? {});
  if (message.attrs !== undefined) encodeConntrackStatsAttrs(w, message.attrs);
}

export function decodeConntrackGlobalStatsMessage(r: Reader): ConntrackGlobalStatsMessage {
  r.header(4);
  const header = sharedNfgenmsg(r);
  return { header, attrs: decodeConntrackGlobalStatsAttrs(r) };
}

export function encodeConntrackGlobalStatsMessage(w: Writer, message: MessageInput<Nfgenmsg, ConntrackGlobalStatsAttrs>): void {
  encodeNfgenmsg(w, w.header(4), message.header ?? {});
  if (message.attrs !== undefined) encodeConntrackGlobalStatsAttrs(w, message.attrs);
}

export function decodeExpectMessage(r: Reader): ExpectMessage {
  r.header(4);
  const header = sharedNfgenmsg(r);
  return { header, attrs: decodeExpectAttrs(r) };
}

export function encodeExpectMessage(w: Writer, message: MessageInput<Nfgenmsg, ExpectAttrs>): void {
  encodeNfgenmsg(w, w.header(4), message.header ?? {});
  if (message.attrs !== undefined) encodeExpectAttrs(w, message.attrs);
}

export function decodeExpectStatsMessage(r: Reader): ExpectStatsMessage {
  r.header(4);
  const header = sharedNfgenmsg(r);
  return { header, attrs: decodeExpectStatsAttrs(r) };
}

export function encodeExpectStatsMessage(w: Writer, message: MessageInput<Nfgenmsg, ExpectStatsAttrs>): void {
  encodeNfgenmsg(w, w.header(4), message.header ?? {});
  if (message.attrs !== undefined) encodeExpectStatsAttrs(w, message.attrs);
}

/** Names in {@link ConntrackAttrs}, for errors. */
export const conntrackAttrsNames: AttributeNames = {
  1: { name: 'tupleOrig', nest: () => tupleAttrsNames },
  2: { name: 'tupleReply', nest: () => tupleAttrsNames },
  3: 'status',
  4: { name: 'protoinfo', nest: () => protoinfoAttrsNames },
  5: { name: 'help', nest: () => helpAttrsNames },
  6: { name: 'natSrc', nest: () => natAttrsNames },
  7: 'timeout',
  8: 'mark',
  9: { name: 'countersOrig', nest: () => counterAttrsNames },
  10: { name: 'countersReply', nest: () => counterAttrsNames },
  11: 'use',
  12: 'id',
  13: { name: 'natDst', nest: () => natAttrsNames },
  14: { name: 'tupleMaster', nest: () => tupleAttrsNames },
  15: { name: 'seqAdjOrig', nest: () => seqadjAttrsNames },
  16: { name: 'seqAdjReply', nest: () => seqadjAttrsNames },
  17: 'secmark',
  18: 'zone',
  19: { name: 'secctx', nest: () => secctxAttrsNames },
  20: { name: 'timestamp', nest: () => timestampAttrsNames },
  21: 'markMask',
  22: 'labels',
  23: 'labelsMask',
  24: { name: 'synproxy', nest: () => synproxyAttrsNames },
  25: { name: 'filter', nest: () => filterAttrsNames },
  26: 'statusMask',
  27: 'timestampEvent',
};

/** Names in {@link TupleAttrs}, for errors. */
export const tupleAttrsNames: AttributeNames = {
  1: { name: 'ip', nest: () => tupleIpAttrsNames },
  2: { name: 'proto', nest: () => tupleProtoAttrsNames },
  3: 'zone',
};

/** Names in {@link TupleIpAttrs}, for errors. */
export const tupleIpAttrsNames: AttributeNames = {
  1: 'v4Src',
  2: 'v4Dst',
  3: 'v6Src',
  4: 'v6Dst',
};

/** Names in {@link TupleProtoAttrs}, for errors. */
export const tupleProtoAttrsNames: AttributeNames = {
  1: 'num',
  2: 'srcPort',
  3: 'dstPort',
  4: 'icmpId',
  5: 'icmpType',
  6: 'icmpCode',
  7: 'icmpv6Id',
  8: 'icmpv6Type',
  9: 'icmpv6Code',
};

/** Names in {@link ProtoinfoAttrs}, for errors. */
export const protoinfoAttrsNames: AttributeNames = {
  1: { name: 'tcp', nest: () => protoinfoTcpAttrsNames },
  2: { name: 'dccp', nest: () => protoinfoDccpAttrsNames },
  3: { name: 'sctp', nest: () => protoinfoSctpAttrsNames },
};

/** Names in {@link ProtoinfoTcpAttrs}, for errors. */
export const protoinfoTcpAttrsNames: AttributeNames = {
  1: 'state',
  2: 'wscaleOriginal',
  3: 'wscaleReply',
  4: 'flagsOriginal',
  5: 'flagsReply',
};

/** Names in {@link ProtoinfoDccpAttrs}, for errors. */
export const protoinfoDccpAttrsNames: AttributeNames = {
  1: 'state',
  2: 'role',
  3: 'handshakeSeq',
};

/** Names in {@link ProtoinfoSctpAttrs}, for errors. */
export const protoinfoSctpAttrsNames: AttributeNames = {
  1: 'state',
  2: 'vtagOriginal',
  3: 'vtagReply',
};

/** Names in {@link CounterAttrs}, for errors. */
export const counterAttrsNames: AttributeNames = {
  1: 'packets',
  2: 'bytes',
  3: 'packets32',
  4: 'bytes32',
};

/** Names in {@link TimestampAttrs}, for errors. */
export const timestampAttrsNames: AttributeNames = {
  1: 'start',
  2: 'stop',
};

/** Names in {@link NatAttrs}, for errors. */
export const natAttrsNames: AttributeNames = {
  1: 'v4Minip',
  2: 'v4Maxip',
  3: { name: 'proto', nest: () => natProtoAttrsNames },
  4: 'v6Minip',
  5: 'v6Maxip',
};

/** Names in {@link NatProtoAttrs}, for errors. */
export const natProtoAttrsNames: AttributeNames = {
  1: 'portMin',
  2: 'portMax',
};

/** Names in {@link SeqadjAttrs}, for errors. */
export const seqadjAttrsNames: AttributeNames = {
  1: 'correctionPos',
  2: 'offsetBefore',
  3: 'offsetAfter',
};

/** Names in {@link HelpAttrs}, for errors. */
export const helpAttrsNames: AttributeNames = {
  1: 'name',
  2: 'info',
};

/** Names in {@link SecctxAttrs}, for errors. */
export const secctxAttrsNames: AttributeNames = {
  1: 'name',
};

/** Names in {@link SynproxyAttrs}, for errors. */
export const synproxyAttrsNames: AttributeNames = {
  1: 'isn',
  2: 'its',
  3: 'tsoff',
};

/** Names in {@link FilterAttrs}, for errors. */
export const filterAttrsNames: AttributeNames = {
  1: 'origFlags',
  2: 'replyFlags',
};

/** Names in {@link ConntrackStatsAttrs}, for errors. */
export const conntrackStatsAttrsNames: AttributeNames = {
  1: 'searched',
  2: 'found',
  3: 'new',
  4: 'invalid',
  5: 'ignore',
  6: 'delete',
  7: 'deleteList',
  8: 'insert',
  9: 'insertFailed',
  10: 'drop',
  11: 'earlyDrop',
  12: 'error',
  13: 'searchRestart',
  14: 'clashResolve',
  15: 'chainToolong',
};

/** Names in {@link ConntrackGlobalStatsAttrs}, for errors. */
export const conntrackGlobalStatsAttrsNames: AttributeNames = {
  1: 'entries',
  2: 'maxEntries',
};

/** Names in {@link ExpectAttrs}, for errors. */
export const expectAttrsNames: AttributeNames = {
  1: { name: 'master', nest: () => tupleAttrsNames },
  2: { name: 'tuple', nest: () => tupleAttrsNames },
  3: { name: 'mask', nest: () => tupleAttrsNames },
  4: 'timeout',
  5: 'id',
  6: 'helpName',
  7: 'zone',
  8: 'flags',
  9: 'class',
  10: { name: 'nat', nest: () => expectNatAttrsNames },
  11: 'fn',
};

/** Names in {@link ExpectNatAttrs}, for errors. */
export const expectNatAttrsNames: AttributeNames = {
  1: 'dir',
  2: { name: 'tuple', nest: () => tupleAttrsNames },
};

/** Names in {@link ExpectStatsAttrs}, for errors. */
export const expectStatsAttrsNames: AttributeNames = {
  1: 'new',
  2: 'create',
  3: 'delete',
};

/** `IPCTNL_MSG_CT_NEW` (256): Makes or changes a connection; as a notification, it came or changed. */
export const IPCTNL_MSG_CT_NEW: Operation<Readonly<Nfgenmsg>, ConntrackAttrs> = {
  name: 'IPCTNL_MSG_CT_NEW',
  type: 256,
  replyType: 256,
  headerSize: 4,
  encode: encodeConntrackMessage,
  decode: decodeConntrackMessage,
  attributes: conntrackAttrsNames,
};

/** `IPCTNL_MSG_CT_GET` (257): Asks for one connection or for all. */
export const IPCTNL_MSG_CT_GET: Operation<Readonly<Nfgenmsg>, ConntrackAttrs> = {
  name: 'IPCTNL_MSG_CT_GET',
  type: 257,
  replyType: 256,
  headerSize: 4,
  encode: encodeConntrackMessage,
  decode: decodeConntrackMessage,
  attributes: conntrackAttrsNames,
};

/** `IPCTNL_MSG_CT_DELETE` (258): Removes a connection, or all that match; as a notification, it went. */
export const IPCTNL_MSG_CT_DELETE: Operation<Readonly<Nfgenmsg>, ConntrackAttrs> = {
  name: 'IPCTNL_MSG_CT_DELETE',
  type: 258,
  replyType: 258,
  headerSize: 4,
  encode: encodeConntrackMessage,
  decode: decodeConntrackMessage,
  attributes: conntrackAttrsNames,
};

/** `IPCTNL_MSG_CT_GET_CTRZERO` (259): As ct-get, and sets the counters to zero. */
export const IPCTNL_MSG_CT_GET_CTRZERO: Operation<Readonly<Nfgenmsg>, ConntrackAttrs> = {
  name: 'IPCTNL_MSG_CT_GET_CTRZERO',
  type: 259,
  replyType: 256,
  headerSize: 4,
  encode: encodeConntrackMessage,
  decode: decodeConntrackMessage,
  attributes: conntrackAttrsNames,
};

/** `IPCTNL_MSG_CT_GET_STATS_CPU` (260): Asks for the counters of each CPU. */
export const IPCTNL_MSG_CT_GET_STATS_CPU: Operation<Readonly<Nfgenmsg>, ConntrackStatsAttrs> = {
  name: 'IPCTNL_MSG_CT_GET_STATS_CPU',
  type: 260,
  replyType: 260,
  headerSize: 4,
  encode: encodeConntrackStatsMessage,
  decode: decodeConntrackStatsMessage,
  attributes: conntrackStatsAttrsNames,
};

/** `IPCTNL_MSG_CT_GET_STATS` (261): Asks for the counters of the table. */
export const IPCTNL_MSG_CT_GET_STATS: Operation<Readonly<Nfgenmsg>, ConntrackGlobalStatsAttrs> = {
  name: 'IPCTNL_MSG_CT_GET_STATS',
  type: 261,
  replyType: 261,
  headerSize: 4,
  encode: encodeConntrackGlobalStatsMessage,
  decode: decodeConntrackGlobalStatsMessage,
  attributes: conntrackGlobalStatsAttrsNames,
};

/** `IPCTNL_MSG_CT_GET_DYING` (262): Asks for connections that are going. */
export const IPCTNL_MSG_CT_GET_DYING: Operation<Readonly<Nfgenmsg>, ConntrackAttrs> = {
  name: 'IPCTNL_MSG_CT_GET_DYING',
  type: 262,
  replyType: 256,
  headerSize: 4,
  encode: encodeConntrackMessage,
  decode: decodeConntrackMessage,
  attributes: conntrackAttrsNames,
};

/**
 * `IPCTNL_MSG_CT_GET_UNCONFIRMED` (263): Asks for connections whose first packet is still here; answers nothing since
 * Linux 6.3.
 */
export const IPCTNL_MSG_CT_GET_UNCONFIRMED: Operation<Readonly<Nfgenmsg>, ConntrackAttrs> = {
  name: 'IPCTNL_MSG_CT_GET_UNCONFIRMED',
  type: 263,
  replyType: 256,
  headerSize: 4,
  encode: encodeConntrackMessage,
  decode: decodeConntrackMessage,
  attributes: conntrackAttrsNames,
};

/** `IPCTNL_MSG_EXP_NEW` (512): Expects a connection; as a notification, it is expected. */
export const IPCTNL_MSG_EXP_NEW: Operation<Readonly<Nfgenmsg>, ExpectAttrs> = {
  name: 'IPCTNL_MSG_EXP_NEW',
  type: 512,
  replyType: 512,
  headerSize: 4,
  encode: encodeExpectMessage,
  decode: decodeExpectMessage,
  attributes: expectAttrsNames,
};

/** `IPCTNL_MSG_EXP_GET` (513): Asks for one expected connection or for all. */
export const IPCTNL_MSG_EXP_GET: Operation<Readonly<Nfgenmsg>, ExpectAttrs> = {
  name: 'IPCTNL_MSG_EXP_GET',
  type: 513,
  replyType: 512,
  headerSize: 4,
  encode: encodeExpectMessage,
  decode: decodeExpectMessage,
  attributes: expectAttrsNames,
};

/** `IPCTNL_MSG_EXP_DELETE` (514): No longer expects a connection; as a notification, it is not expected any more. */
export const IPCTNL_MSG_EXP_DELETE: Operation<Readonly<Nfgenmsg>, ExpectAttrs> = {
  name: 'IPCTNL_MSG_EXP_DELETE',
  type: 514,
  replyType: 514,
  headerSize: 4,
  encode: encodeExpectMessage,
  decode: decodeExpectMessage,
  attributes: expectAttrsNames,
};

/** `IPCTNL_MSG_EXP_GET_STATS_CPU` (515): Asks for the counters of each CPU. */
export const IPCTNL_MSG_EXP_GET_STATS_CPU: Operation<Readonly<Nfgenmsg>, ExpectStatsAttrs> = {
  name: 'IPCTNL_MSG_EXP_GET_STATS_CPU',
  type: 515,
  replyType: 515,
  headerSize: 4,
  encode: encodeExpectStatsMessage,
  decode: decodeExpectStatsMessage,
  attributes: expectStatsAttrsNames,
};

/** Tracked and expected connections (ctnetlink). Numbers are in network byte order unless said otherwise. */
export const conntrack: Family = {
  name: 'conntrack',
  protocol: 12,
  operations: [IPCTNL_MSG_CT_NEW, IPCTNL_MSG_CT_GET, IPCTNL_MSG_CT_DELETE, IPCTNL_MSG_CT_GET_CTRZERO, IPCTNL_MSG_CT_GET_STATS_CPU, IPCTNL_MSG_CT_GET_STATS, IPCTNL_MSG_CT_GET_DYING, IPCTNL_MSG_CT_GET_UNCONFIRMED, IPCTNL_MSG_EXP_NEW, IPCTNL_MSG_EXP_GET, IPCTNL_MSG_EXP_DELETE, IPCTNL_MSG_EXP_GET_STATS_CPU],
  groups: { conntrackNew: 1, conntrackUpdate: 2, conntrackDestroy: 3, conntrackExpNew: 4, conntrackExpUpdate: 5, conntrackExpDestroy: 6 },
};
