// @generated from codegen/schemas/inet-diag.yaml by netloom codegen. Do not edit: change the schema, run `npm run codegen`.
// Sockets of TCP, UDP, SCTP and their like: linux/inet_diag.h, linux/sock_diag.h, linux/bpf.h (Linux 6.1 to 6.18).

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
import { littleEndian as host } from '../wire/index.js';

/** A constant of this module: V8 looks up an imported one each time. */
const littleEndian = host;

/** State of a socket, `TCP_*` of net/tcp_states.h, which linux/bpf.h repeats. Other protocols use some of them. */
export const SocketState = {
  /** `BPF_TCP_ESTABLISHED`: connected; a UDP socket with a peer. */
  established: 1,
  /** `BPF_TCP_SYN_SENT`: SYN sent. */
  synSent: 2,
  /** `BPF_TCP_SYN_RECV`: SYN seen. */
  synRecv: 3,
  /** `BPF_TCP_FIN_WAIT1`: FIN sent. */
  finWait1: 4,
  /** `BPF_TCP_FIN_WAIT2`: FIN sent and acknowledged. */
  finWait2: 5,
  /** `BPF_TCP_TIME_WAIT`: closed, kept for late packets. */
  timeWait: 6,
  /** `BPF_TCP_CLOSE`: not connected; a UDP socket without a peer. */
  close: 7,
  /** `BPF_TCP_CLOSE_WAIT`: FIN seen. */
  closeWait: 8,
  /** `BPF_TCP_LAST_ACK`: FIN of both sides seen. */
  lastAck: 9,
  /** `BPF_TCP_LISTEN`: waits for connections. */
  listen: 10,
  /** `BPF_TCP_CLOSING`: both sides closed at once. */
  closing: 11,
  /** `BPF_TCP_NEW_SYN_RECV`: SYN seen, before there is a socket. */
  newSynRecv: 12,
  /** `BPF_TCP_BOUND_INACTIVE`: bound, neither listening nor connected (Linux 6.8). */
  boundInactive: 13,
} as const;
/** A value of {@link SocketState}. */
export type SocketState = (typeof SocketState)[keyof typeof SocketState];

/**
 * Commands of a filter, `INET_DIAG_BC_*`. Each is a jump forward, of `yes` bytes where it holds and `no` where not.
 */
export const BytecodeOp = {
  /** `INET_DIAG_BC_NOP`: holds. */
  nop: 0,
  /** `INET_DIAG_BC_JMP`: jumps by `no`. */
  jmp: 1,
  /** `INET_DIAG_BC_S_GE`: own port at least the number in `no` of the next command. */
  sGe: 2,
  /** `INET_DIAG_BC_S_LE`: own port at most that number. */
  sLe: 3,
  /** `INET_DIAG_BC_D_GE`: port of the other side at least that number. */
  dGe: 4,
  /** `INET_DIAG_BC_D_LE`: port of the other side at most that number. */
  dLe: 5,
  /** `INET_DIAG_BC_AUTO`: the kernel chose the port. */
  auto: 6,
  /** `INET_DIAG_BC_S_COND`: own address and port as in the `struct inet_diag_hostcond` behind. */
  sCond: 7,
  /** `INET_DIAG_BC_D_COND`: those of the other side as there. */
  dCond: 8,
  /** `INET_DIAG_BC_DEV_COND`: bound to the link whose index is behind. */
  devCond: 9,
  /** `INET_DIAG_BC_MARK_COND`: its mark is as behind. */
  markCond: 10,
  /** `INET_DIAG_BC_S_EQ`: own port is the number in `no` of the next command. */
  sEq: 11,
  /** `INET_DIAG_BC_D_EQ`: port of the other side is that number. */
  dEq: 12,
  /** `INET_DIAG_BC_CGROUP_COND`: in the cgroup whose id is behind. */
  cgroupCond: 13,
} as const;
/** A value of {@link BytecodeOp}. */
export type BytecodeOp = (typeof BytecodeOp)[keyof typeof BytecodeOp];

/**
 * `struct inet_diag_sockid`, 48 bytes. What tells a socket from the others. A request by identity has all of it; a
 * list is asked for with nothing.
 */
export interface InetDiagSockid {
  /** `idiag_sport`: own port. */
  idiagSport: number;
  /** `idiag_dport`: port of the other side, 0 where there is none. */
  idiagDport: number;
  /** `idiag_src`: own address; of IPv4 the first 4 bytes. */
  idiagSrc: Uint8Array;
  /** `idiag_dst`: address of the other side; of IPv4 the first 4 bytes. */
  idiagDst: Uint8Array;
  /** `idiag_if`: index of the link that it is bound to, 0: none. */
  idiagIf: number;
  /** `idiag_cookie`: number of the socket as two words, never given again. */
  idiagCookie: bigint;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct inet_diag_sockid`. */
export const INET_DIAG_SOCKID_SIZE = 48;

/** `struct inet_diag_req_v2`, 56 bytes. Fixed header of a question. */
export interface InetDiagReqV2 {
  /** `sdiag_family`: address family, `AF_INET` 2 or `AF_INET6` 10. */
  sdiagFamily: number;
  /** `sdiag_protocol`: IP protocol, 6 TCP, 17 UDP, 132 SCTP. */
  sdiagProtocol: number;
  /** `idiag_ext`: bits of the attributes 1 to 8 to be told: bit n-1 for attribute n. */
  idiagExt: number;
  /** `idiag_states`: states to list: bit n for state n. */
  idiagStates: number;
  /** `id`: one socket; all 0 in a list, but for its ports and link. */
  id: InetDiagSockid;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct inet_diag_req_v2`. */
export const INET_DIAG_REQ_V2_SIZE = 56;

/** `struct inet_diag_msg`, 72 bytes. Fixed header of an answer, one socket. */
export interface InetDiagMsg {
  /** `idiag_family`: address family. */
  idiagFamily: number;
  /** `idiag_state`: state. */
  idiagState: number;
  /** `idiag_timer`: timer that runs: 0 none, 1 retransmission, 2 keepalive, 3 TIME-WAIT, 4 zero window. */
  idiagTimer: number;
  /** `idiag_retrans`: retransmissions so far. */
  idiagRetrans: number;
  /** `id`: identity. */
  id: InetDiagSockid;
  /** `idiag_expires`: until the timer ends, in ms. */
  idiagExpires: number;
  /** `idiag_rqueue`: bytes not read yet; of a listening socket, connections not accepted yet. */
  idiagRqueue: number;
  /** `idiag_wqueue`: bytes not sent yet; of a listening socket, most connections not accepted. */
  idiagWqueue: number;
  /** `idiag_uid`: its user. */
  idiagUid: number;
  /** `idiag_inode`: its inode, as in /proc/PID/fd. */
  idiagInode: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct inet_diag_msg`. */
export const INET_DIAG_MSG_SIZE = 72;

/** `struct inet_diag_bc_op`, 4 bytes. One command of a filter. */
export interface InetDiagBcOp {
  /** `code`: command. */
  code: number;
  /** `yes`: bytes to the next command where it holds, with what is behind this one. */
  yes: number;
  /** `no`: bytes to the next command where not; the end of the filter and 4 more: the socket is left out. */
  no: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct inet_diag_bc_op`. */
export const INET_DIAG_BC_OP_SIZE = 4;

/** `struct inet_diag_meminfo`, 16 bytes. Memory of a socket, in bytes. */
export interface InetDiagMeminfo {
  /** `idiag_rmem`: received. */
  idiagRmem: number;
  /** `idiag_wmem`: to be sent. */
  idiagWmem: number;
  /** `idiag_fmem`: reserved for more. */
  idiagFmem: number;
  /** `idiag_tmem`: in the device. */
  idiagTmem: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct inet_diag_meminfo`. */
export const INET_DIAG_MEMINFO_SIZE = 16;

/** Attributes of a question, `INET_DIAG_REQ_*`. */
export interface RequestAttrs {
  /** `INET_DIAG_REQ_BYTECODE` (1): filter, commands of `struct inet_diag_bc_op`. */
  bytecode?: Uint8Array | undefined;
  /** `INET_DIAG_REQ_SK_BPF_STORAGES` (2): which BPF storages to tell. */
  skBpfStorages?: Uint8Array | undefined;
  /** `INET_DIAG_REQ_PROTOCOL` (3): IP protocol where 8 bits do not hold it, as of MPTCP (262). */
  protocol?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Attributes of a socket, `INET_DIAG_*`. */
export interface SocketAttrs {
  /** `INET_DIAG_MEMINFO` (1): memory. */
  meminfo?: InetDiagMeminfo | undefined;
  /** `INET_DIAG_INFO` (2): `struct tcp_info`, or that of another protocol. */
  info?: Uint8Array | undefined;
  /** `INET_DIAG_VEGASINFO` (3): `struct tcpvegas_info`. */
  vegasinfo?: Uint8Array | undefined;
  /** `INET_DIAG_CONG` (4): congestion control. */
  cong?: string | undefined;
  /** `INET_DIAG_TOS` (5): type of service. */
  tos?: number | undefined;
  /** `INET_DIAG_TCLASS` (6): traffic class of IPv6. */
  tclass?: number | undefined;
  /** `INET_DIAG_SKMEMINFO` (7): memory in bytes, words by `SK_MEMINFO_*`. */
  skmeminfo?: Uint8Array | undefined;
  /** `INET_DIAG_SHUTDOWN` (8): bits: 1 reads, 2 writes no more. */
  shutdown?: number | undefined;
  /** `INET_DIAG_DCTCPINFO` (9): `struct tcp_dctcp_info`. */
  dctcpinfo?: Uint8Array | undefined;
  /** `INET_DIAG_PROTOCOL` (10): IP protocol of a raw socket. */
  protocol?: number | undefined;
  /** `INET_DIAG_SKV6ONLY` (11): 1: takes no IPv4. Told of IPv6 sockets that are not connected. */
  skv6only?: number | undefined;
  /** `INET_DIAG_LOCALS` (12): own addresses of an SCTP association, each a `struct sockaddr_storage`. */
  locals?: Uint8Array | undefined;
  /** `INET_DIAG_PEERS` (13): addresses of its other side. */
  peers?: Uint8Array | undefined;
  /** `INET_DIAG_MARK` (15): firewall mark; takes CAP_NET_ADMIN. */
  mark?: number | undefined;
  /** `INET_DIAG_BBRINFO` (16): `struct tcp_bbr_info`. */
  bbrinfo?: Uint8Array | undefined;
  /** `INET_DIAG_CLASS_ID` (17): priority, or class of the cgroup. */
  classId?: number | undefined;
  /** `INET_DIAG_MD5SIG` (18): keys of TCP MD5 signatures. */
  md5sig?: Uint8Array | undefined;
  /** `INET_DIAG_ULP_INFO` (19): what stands above TCP. */
  ulpInfo?: Uint8Array | undefined;
  /** `INET_DIAG_SK_BPF_STORAGES` (20): BPF storages. */
  skBpfStorages?: Uint8Array | undefined;
  /** `INET_DIAG_CGROUP_ID` (21): id of its cgroup (version 2). */
  cgroupId?: bigint | undefined;
  /** `INET_DIAG_SOCKOPT` (22): `struct inet_diag_sockopt`, bits. */
  sockopt?: Uint8Array | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** {@link InetDiagReqV2} followed by {@link RequestAttrs}. */
export type RequestMessage = Message<InetDiagReqV2, RequestAttrs>;

/** {@link InetDiagMsg} followed by {@link SocketAttrs}. */
export type SocketMessage = Message<InetDiagMsg, SocketAttrs>;

export function decodeInetDiagSockid(r: Reader, at: number): InetDiagSockid {
  if (!r.holds(at, 48)) return decodeInetDiagSockid(r.padded(at, 48), 0); // an older kernel's
  const { view } = r;
  return {
    idiagSport: view.getUint16(at, false),
    idiagDport: view.getUint16(at + 2, false),
    idiagSrc: r.bytesAt(at + 4, 16),
    idiagDst: r.bytesAt(at + 20, 16),
    idiagIf: view.getUint32(at + 36, littleEndian),
    idiagCookie: r.u64At(at + 40),
  };
}

export function encodeInetDiagSockid(w: Writer, at: number, value: Partial<InetDiagSockid>): void {
  if (value.idiagSport !== undefined) w.u16beAt(at, value.idiagSport, 'idiagSport');
  if (value.idiagDport !== undefined) w.u16beAt(at + 2, value.idiagDport, 'idiagDport');
  if (value.idiagSrc !== undefined) w.bytesAt(at + 4, 16, value.idiagSrc, 'idiagSrc');
  if (value.idiagDst !== undefined) w.bytesAt(at + 20, 16, value.idiagDst, 'idiagDst');
  if (value.idiagIf !== undefined) w.u32At(at + 36, value.idiagIf, 'idiagIf');
  if (value.idiagCookie !== undefined) w.u64At(at + 40, value.idiagCookie, 'idiagCookie');
}

export function decodeInetDiagReqV2(r: Reader, at: number): InetDiagReqV2 {
  if (!r.holds(at, 56)) return decodeInetDiagReqV2(r.padded(at, 56), 0); // an older kernel's
  const { view } = r;
  return {
    sdiagFamily: view.getUint8(at),
    sdiagProtocol: view.getUint8(at + 1),
    idiagExt: view.getUint8(at + 2),
    idiagStates: view.getUint32(at + 4, littleEndian),
    id: decodeInetDiagSockid(r, at + 8),
  };
}

export function encodeInetDiagReqV2(w: Writer, at: number, value: Partial<InetDiagReqV2>): void {
  if (value.sdiagFamily !== undefined) w.u8At(at, value.sdiagFamily, 'sdiagFamily');
  if (value.sdiagProtocol !== undefined) w.u8At(at + 1, value.sdiagProtocol, 'sdiagProtocol');
  if (value.idiagExt !== undefined) w.u8At(at + 2, value.idiagExt, 'idiagExt');
  if (value.idiagStates !== undefined) w.u32At(at + 4, value.idiagStates, 'idiagStates');
  if (value.id !== undefined) encodeInetDiagSockid(w, at + 8, value.id);
}

export function decodeInetDiagMsg(r: Reader, at: number): InetDiagMsg {
  if (!r.holds(at, 72)) return decodeInetDiagMsg(r.padded(at, 72), 0); // an older kernel's
  const { view } = r;
  return {
    idiagFamily: view.getUint8(at),
    idiagState: view.getUint8(at + 1),
    idiagTimer: view.getUint8(at + 2),
    idiagRetrans: view.getUint8(at + 3),
    id: decodeInetDiagSockid(r, at + 4),
    idiagExpires: view.getUint32(at + 52, littleEndian),
    idiagRqueue: view.getUint32(at + 56, littleEndian),
    idiagWqueue: view.getUint32(at + 60, littleEndian),
    idiagUid: view.getUint32(at + 64, littleEndian),
    idiagInode: view.getUint32(at + 68, littleEndian),
  };
}

export function encodeInetDiagMsg(w: Writer, at: number, value: Partial<InetDiagMsg>): void {
  if (value.idiagFamily !== undefined) w.u8At(at, value.idiagFamily, 'idiagFamily');
  if (value.idiagState !== undefined) w.u8At(at + 1, value.idiagState, 'idiagState');
  if (value.idiagTimer !== undefined) w.u8At(at + 2, value.idiagTimer, 'idiagTimer');
  if (value.idiagRetrans !== undefined) w.u8At(at + 3, value.idiagRetrans, 'idiagRetrans');
  if (value.id !== undefined) encodeInetDiagSockid(w, at + 4, value.id);
  if (value.idiagExpires !== undefined) w.u32At(at + 52, value.idiagExpires, 'idiagExpires');
  if (value.idiagRqueue !== undefined) w.u32At(at + 56, value.idiagRqueue, 'idiagRqueue');
  if (value.idiagWqueue !== undefined) w.u32At(at + 60, value.idiagWqueue, 'idiagWqueue');
  if (value.idiagUid !== undefined) w.u32At(at + 64, value.idiagUid, 'idiagUid');
  if (value.idiagInode !== undefined) w.u32At(at + 68, value.idiagInode, 'idiagInode');
}

export function decodeInetDiagBcOp(r: Reader, at: number): InetDiagBcOp {
  if (!r.holds(at, 4)) return decodeInetDiagBcOp(r.padded(at, 4), 0); // an older kernel's
  const { view } = r;
  return {
    code: view.getUint8(at),
    yes: view.getUint8(at + 1),
    no: view.getUint16(at + 2, littleEndian),
  };
}

export function encodeInetDiagBcOp(w: Writer, at: number, value: Partial<InetDiagBcOp>): void {
  if (value.code !== undefined) w.u8At(at, value.code, 'code');
  if (value.yes !== undefined) w.u8At(at + 1, value.yes, 'yes');
  if (value.no !== undefined) w.u16At(at + 2, value.no, 'no');
}

export function decodeInetDiagMeminfo(r: Reader, at: number): InetDiagMeminfo {
  if (!r.holds(at, 16)) return decodeInetDiagMeminfo(r.padded(at, 16), 0); // an older kernel's
  const { view } = r;
  return {
    idiagRmem: view.getUint32(at, littleEndian),
    idiagWmem: view.getUint32(at + 4, littleEndian),
    idiagFmem: view.getUint32(at + 8, littleEndian),
    idiagTmem: view.getUint32(at + 12, littleEndian),
  };
}

export function encodeInetDiagMeminfo(w: Writer, at: number, value: Partial<InetDiagMeminfo>): void {
  if (value.idiagRmem !== undefined) w.u32At(at, value.idiagRmem, 'idiagRmem');
  if (value.idiagWmem !== undefined) w.u32At(at + 4, value.idiagWmem, 'idiagWmem');
  if (value.idiagFmem !== undefined) w.u32At(at + 8, value.idiagFmem, 'idiagFmem');
  if (value.idiagTmem !== undefined) w.u32At(at + 12, value.idiagTmem, 'idiagTmem');
}

export function decodeRequestAttrs(r: Reader): RequestAttrs {
  const attrs: RequestAttrs = {
    bytecode: undefined,
    skBpfStorages: undefined,
    protocol: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.bytecode = r.bytes(); break; // INET_DIAG_REQ_BYTECODE
      case 2: attrs.skBpfStorages = r.bytes(); break; // INET_DIAG_REQ_SK_BPF_STORAGES
      case 3: attrs.protocol = r.u32(); break; // INET_DIAG_REQ_PROTOCOL
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeRequestAttrs(w: Writer, attrs: RequestAttrs): void {
  if (attrs.bytecode !== undefined) w.bytes(1, attrs.bytecode); // INET_DIAG_REQ_BYTECODE
  if (attrs.skBpfStorages !== undefined) w.bytes(2, attrs.skBpfStorages); // INET_DIAG_REQ_SK_BPF_STORAGES
  if (attrs.protocol !== undefined) w.u32(3, attrs.protocol); // INET_DIAG_REQ_PROTOCOL
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeSocketAttrs(r: Reader): SocketAttrs {
  const attrs: SocketAttrs = {
    meminfo: undefined,
    info: undefined,
    vegasinfo: undefined,
    cong: undefined,
    tos: undefined,
    tclass: undefined,
    skmeminfo: undefined,
    shutdown: undefined,
    dctcpinfo: undefined,
    protocol: undefined,
    skv6only: undefined,
    locals: undefined,
    peers: undefined,
    mark: undefined,
    bbrinfo: undefined,
    classId: undefined,
    md5sig: undefined,
    ulpInfo: undefined,
    skBpfStorages: undefined,
    cgroupId: undefined,
    sockopt: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.meminfo = r.sized(decodeInetDiagMeminfo(r, r.struct()), 16); break; // INET_DIAG_MEMINFO
      case 2: attrs.info = r.bytes(); break; // INET_DIAG_INFO
      case 3: attrs.vegasinfo = r.bytes(); break; // INET_DIAG_VEGASINFO
      case 4: attrs.cong = r.string(); break; // INET_DIAG_CONG
      case 5: attrs.tos = r.u8(); break; // INET_DIAG_TOS
      case 6: attrs.tclass = r.u8(); break; // INET_DIAG_TCLASS
      case 7: attrs.skmeminfo = r.bytes(); break; // INET_DIAG_SKMEMINFO
      case 8: attrs.shutdown = r.u8(); break; // INET_DIAG_SHUTDOWN
      case 9: attrs.dctcpinfo = r.bytes(); break; // INET_DIAG_DCTCPINFO
      case 10: attrs.protocol = r.u8(); break; // INET_DIAG_PROTOCOL
      case 11: attrs.skv6only = r.u8(); break; // INET_DIAG_SKV6ONLY
      case 12: attrs.locals = r.bytes(); break; // INET_DIAG_LOCALS
      case 13: attrs.peers = r.bytes(); break; // INET_DIAG_PEERS
      case 15: attrs.mark = r.u32(); break; // INET_DIAG_MARK
      case 16: attrs.bbrinfo = r.bytes(); break; // INET_DIAG_BBRINFO
      case 17: attrs.classId = r.u32(); break; // INET_DIAG_CLASS_ID
      case 18: attrs.md5sig = r.bytes(); break; // INET_DIAG_MD5SIG
      case 19: attrs.ulpInfo = r.bytes(); break; // INET_DIAG_ULP_INFO
      case 20: attrs.skBpfStorages = r.bytes(); break; // INET_DIAG_SK_BPF_STORAGES
      case 21: attrs.cgroupId = r.u64(); break; // INET_DIAG_CGROUP_ID
      case 22: attrs.sockopt = r.bytes(); break; // INET_DIAG_SOCKOPT
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeSocketAttrs(w: Writer, attrs: SocketAttrs): void {
  if (attrs.meminfo !== undefined) encodeInetDiagMeminfo(w, w.struct(1, 16, attrs.meminfo.extra), attrs.meminfo); // INET_DIAG_MEMINFO
  if (attrs.info !== undefined) w.bytes(2, attrs.info); // INET_DIAG_INFO
  if (attrs.vegasinfo !== undefined) w.bytes(3, attrs.vegasinfo); // INET_DIAG_VEGASINFO
  if (attrs.cong !== undefined) w.string(4, attrs.cong); // INET_DIAG_CONG
  if (attrs.tos !== undefined) w.u8(5, attrs.tos); // INET_DIAG_TOS
  if (attrs.tclass !== undefined) w.u8(6, attrs.tclass); // INET_DIAG_TCLASS
  if (attrs.skmeminfo !== undefined) w.bytes(7, attrs.skmeminfo); // INET_DIAG_SKMEMINFO
  if (attrs.shutdown !== undefined) w.u8(8, attrs.shutdown); // INET_DIAG_SHUTDOWN
  if (attrs.dctcpinfo !== undefined) w.bytes(9, attrs.dctcpinfo); // INET_DIAG_DCTCPINFO
  if (attrs.protocol !== undefined) w.u8(10, attrs.protocol); // INET_DIAG_PROTOCOL
  if (attrs.skv6only !== undefined) w.u8(11, attrs.skv6only); // INET_DIAG_SKV6ONLY
  if (attrs.locals !== undefined) w.bytes(12, attrs.locals); // INET_DIAG_LOCALS
  if (attrs.peers !== undefined) w.bytes(13, attrs.peers); // INET_DIAG_PEERS
  if (attrs.mark !== undefined) w.u32(15, attrs.mark); // INET_DIAG_MARK
  if (attrs.bbrinfo !== undefined) w.bytes(16, attrs.bbrinfo); // INET_DIAG_BBRINFO
  if (attrs.classId !== undefined) w.u32(17, attrs.classId); // INET_DIAG_CLASS_ID
  if (attrs.md5sig !== undefined) w.bytes(18, attrs.md5sig); // INET_DIAG_MD5SIG
  if (attrs.ulpInfo !== undefined) w.bytes(19, attrs.ulpInfo); // INET_DIAG_ULP_INFO
  if (attrs.skBpfStorages !== undefined) w.bytes(20, attrs.skBpfStorages); // INET_DIAG_SK_BPF_STORAGES
  if (attrs.cgroupId !== undefined) w.u64(21, attrs.cgroupId); // INET_DIAG_CGROUP_ID
  if (attrs.sockopt !== undefined) w.bytes(22, attrs.sockopt); // INET_DIAG_SOCKOPT
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeRequestMessage(r: Reader): RequestMessage {
  const header = decodeInetDiagReqV2(r, r.header(56));
  return { header, attrs: decodeRequestAttrs(r) };
}

export function encodeRequestMessage(w: Writer, message: MessageInput<InetDiagReqV2, RequestAttrs>): void {
  encodeInetDiagReqV2(w, w.header(56), message.header ?? {});
  if (message.attrs !== undefined) encodeRequestAttrs(w, message.attrs);
}

export function decodeSocketMessage(r: Reader): SocketMessage {
  const header = decodeInetDiagMsg(r, r.header(72));
  return { header, attrs: decodeSocketAttrs(r) };
}

export function encodeSocketMessage(w: Writer, message: MessageInput<InetDiagMsg, SocketAttrs>): void {
  encodeInetDiagMsg(w, w.header(72), message.header ?? {});
  if (message.attrs !== undefined) encodeSocketAttrs(w, message.attrs);
}

/** Names in {@link RequestAttrs}, for errors. */
export const requestAttrsNames: AttributeNames = {
  1: 'bytecode',
  2: 'skBpfStorages',
  3: 'protocol',
};

/** Names in {@link SocketAttrs}, for errors. */
export const socketAttrsNames: AttributeNames = {
  1: 'meminfo',
  2: 'info',
  3: 'vegasinfo',
  4: 'cong',
  5: 'tos',
  6: 'tclass',
  7: 'skmeminfo',
  8: 'shutdown',
  9: 'dctcpinfo',
  10: 'protocol',
  11: 'skv6only',
  12: 'locals',
  13: 'peers',
  15: 'mark',
  16: 'bbrinfo',
  17: 'classId',
  18: 'md5sig',
  19: 'ulpInfo',
  20: 'skBpfStorages',
  21: 'cgroupId',
  22: 'sockopt',
};

/** `SOCK_DIAG_BY_FAMILY` (20): Asks for one socket or for all. */
export const SOCK_DIAG_BY_FAMILY: Operation<InetDiagReqV2, RequestAttrs> = {
  name: 'SOCK_DIAG_BY_FAMILY',
  type: 20,
  replyType: 20,
  headerSize: 56,
  encode: encodeRequestMessage,
  decode: decodeRequestMessage,
  attributes: requestAttrsNames,
};

/** `SOCK_DIAG_BY_FAMILY_REPLY` (20): The answer: a socket. */
export const SOCK_DIAG_BY_FAMILY_REPLY: Operation<InetDiagMsg, SocketAttrs> = {
  name: 'SOCK_DIAG_BY_FAMILY_REPLY',
  type: 20,
  replyType: 20,
  headerSize: 72,
  encode: encodeSocketMessage,
  decode: decodeSocketMessage,
  attributes: socketAttrsNames,
};

/** Sockets of the Internet protocols, as `ss` shows them (NETLINK_SOCK_DIAG). */
export const inetDiag: Family = {
  name: 'inet-diag',
  protocol: 4,
  operations: [SOCK_DIAG_BY_FAMILY, SOCK_DIAG_BY_FAMILY_REPLY],
  groups: {},
};
