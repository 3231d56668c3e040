// @generated from codegen/schemas/rt-mdb.yaml by netloom codegen. Do not edit: change the schema, run `npm run codegen`.
// Multicast groups of bridges: linux/if_bridge.h, linux/rtnetlink.h (Linux 6.1 to 6.18).

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

/** Flags of a group entry, `MDB_FLAGS_*`. */
export const MdbFlags = {
  /** `MDB_FLAGS_OFFLOAD`: in the hardware. */
  offload: 0x1,
  /** `MDB_FLAGS_FAST_LEAVE`: ends with the first member that leaves. */
  fastLeave: 0x2,
  /** `MDB_FLAGS_STAR_EXCL`: made by an entry for all sources. */
  starExcl: 0x4,
  /** `MDB_FLAGS_BLOCKED`: nothing is sent to it. */
  blocked: 0x8,
  /** `MDB_FLAGS_OFFLOAD_FAILED`: the hardware could not take it (Linux 6.15). */
  offloadFailed: 0x10,
} as const;

/** `struct br_port_msg`, 8 bytes. Fixed header of a message about groups. */
export interface BrPortMsg {
  /** `family`: `AF_BRIDGE` (7). */
  family: number;
  /** `ifindex`: index of the bridge. */
  ifindex: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct br_port_msg`. */
export const BR_PORT_MSG_SIZE = 8;

/** `struct br_mdb_entry`, 28 bytes. A port that takes part in a group. */
export interface BrMdbEntry {
  /** `ifindex`: index of the port, or of the bridge itself. */
  ifindex: number;
  /** `state`: 0 temporary, 1 permanent. */
  state: number;
  /** `flags`: flags. */
  flags: number;
  /** `vid`: VLAN, 0 without. */
  vid: number;
  /** `address`: address of the group, as long as its kind says. */
  address: Uint8Array;
  /** `proto`: kind of address: 0x0800 IPv4, 0x86dd IPv6, 0 MAC; network byte order. */
  proto: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct br_mdb_entry`. */
export const BR_MDB_ENTRY_SIZE = 28;

/** `struct mdba_router_port`, 4 bytes. A port with a multicast router behind it. */
export interface MdbaRouterPort {
  /** `ifindex`: index of the port. */
  ifindex: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct mdba_router_port`. */
export const MDBA_ROUTER_PORT_SIZE = 4;

/** Attributes of a message about groups, `MDBA_*`. */
export interface MdbAttrs {
  /** `MDBA_MDB` (1): groups. */
  mdb?: MdbEntriesAttrs | undefined;
  /** `MDBA_ROUTER` (2): ports with multicast routers. */
  router?: MdbRouterAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Groups, `MDBA_MDB_*`. */
export interface MdbEntriesAttrs {
  /** `MDBA_MDB_ENTRY` (1): the ports of one group. */
  entry?: MdbEntryAttrs[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Ports of a group, `MDBA_MDB_ENTRY_*`. */
export interface MdbEntryAttrs {
  /** `MDBA_MDB_ENTRY_INFO` (1): one of them. */
  info?: MdbEntryInfoMessage[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** More about a port in a group, `MDBA_MDB_EATTR_*`. */
export interface MdbEntryInfoAttrs {
  /** `MDBA_MDB_EATTR_TIMER` (1): until it ends, in 1/100 s. */
  timer?: number | undefined;
  /** `MDBA_MDB_EATTR_SRC_LIST` (2): sources. */
  srcList?: MdbSourcesAttrs | undefined;
  /** `MDBA_MDB_EATTR_GROUP_MODE` (3): 1: only from the sources; 0: from all others. */
  groupMode?: number | undefined;
  /** `MDBA_MDB_EATTR_SOURCE` (4): the source that the entry is for. */
  source?: string | undefined;
  /** `MDBA_MDB_EATTR_RTPROT` (5): who made it, as in a route (`RTPROT_*`). */
  rtprot?: number | undefined;
  /** `MDBA_MDB_EATTR_DST` (6): VXLAN: far end (Linux 6.3). */
  dst?: string | undefined;
  /** `MDBA_MDB_EATTR_DST_PORT` (7): VXLAN: UDP port of the far end (Linux 6.3). */
  dstPort?: number | undefined;
  /** `MDBA_MDB_EATTR_VNI` (8): VXLAN: network id to send with (Linux 6.3). */
  vni?: number | undefined;
  /** `MDBA_MDB_EATTR_IFINDEX` (9): VXLAN: index of the link to send from (Linux 6.3). */
  ifindex?: number | undefined;
  /** `MDBA_MDB_EATTR_SRC_VNI` (10): VXLAN: network id that the entry is for (Linux 6.3). */
  srcVni?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Sources of a group, `MDBA_MDB_SRCLIST_*`. */
export interface MdbSourcesAttrs {
  /** `MDBA_MDB_SRCLIST_ENTRY` (1): one of them. */
  entry?: MdbSourceAttrs[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A source of a group, `MDBA_MDB_SRCATTR_*`. */
export interface MdbSourceAttrs {
  /** `MDBA_MDB_SRCATTR_ADDRESS` (1): its address. */
  address?: string | undefined;
  /** `MDBA_MDB_SRCATTR_TIMER` (2): until it ends, in 1/100 s. */
  timer?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Ports with multicast routers, `MDBA_ROUTER_*`. */
export interface MdbRouterAttrs {
  /** `MDBA_ROUTER_PORT` (1): one of them. */
  port?: MdbRouterPortMessage[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** More about a port with a multicast router, `MDBA_ROUTER_PATTR_*`. Times in 1/100 s. */
export interface MdbRouterPortAttrs {
  /** `MDBA_ROUTER_PATTR_TIMER` (1): until it ends, the longer one of both families. */
  timer?: number | undefined;
  /** `MDBA_ROUTER_PATTR_TYPE` (2): 1 learned from queries, 2 permanent, 3 temporary. */
  type?: number | undefined;
  /** `MDBA_ROUTER_PATTR_INET_TIMER` (3): until it ends for IPv4. */
  inetTimer?: number | undefined;
  /** `MDBA_ROUTER_PATTR_INET6_TIMER` (4): until it ends for IPv6. */
  inet6Timer?: number | undefined;
  /** `MDBA_ROUTER_PATTR_VID` (5): VLAN. */
  vid?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Attributes of a request that changes groups, `MDBA_SET_ENTRY*`. */
export interface MdbSetAttrs {
  /** `MDBA_SET_ENTRY` (1): the port and its group. */
  entry?: BrMdbEntry | undefined;
  /** `MDBA_SET_ENTRY_ATTRS` (2): more about it. */
  entryAttrs?: MdbSetEntryAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** More about an entry to be made, `MDBE_ATTR_*`. */
export interface MdbSetEntryAttrs {
  /** `MDBE_ATTR_SOURCE` (1): the source that the entry is for. */
  source?: string | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** {@link BrMdbEntry} followed by {@link MdbEntryInfoAttrs}. */
export type MdbEntryInfoMessage = Message<BrMdbEntry, MdbEntryInfoAttrs>;

/** {@link MdbaRouterPort} followed by {@link MdbRouterPortAttrs}. */
export type MdbRouterPortMessage = Message<MdbaRouterPort, MdbRouterPortAttrs>;

/** {@link BrPortMsg} followed by {@link MdbSetAttrs}. */
export type MdbSetMessage = Message<BrPortMsg, MdbSetAttrs>;

/** {@link BrPortMsg} followed by {@link MdbAttrs}. */
export type MdbMessage = Message<BrPortMsg, MdbAttrs>;

export function decodeBrPortMsg(r: Reader, at: number): BrPortMsg {
  if (!r.holds(at, 8)) return decodeBrPortMsg(r.padded(at, 8), 0); // an older kernel's
  const { view } = r;
  return {
    family: view.getUint8(at),
    ifindex: view.getUint32(at + 4, littleEndian),
  };
}

export function encodeBrPortMsg(w: Writer, at: number, value: Partial<BrPortMsg>): void {
  if (value.family !== undefined) w.u8At(at, value.family, 'family');
  if (value.ifindex !== undefined) w.u32At(at + 4, value.ifindex, 'ifindex');
}

export function decodeBrMdbEntry(r: Reader, at: number): BrMdbEntry {
  if (!r.holds(at, 28)) return decodeBrMdbEntry(r.padded(at, 28), 0); // an older kernel's
  const { view } = r;
  return {
    ifindex: view.getUint32(at, littleEndian),
    state: view.getUint8(at + 4),
    flags: view.getUint8(at + 5),
    vid: view.getUint16(at + 6, littleEndian),
    address: r.bytesAt(at + 8, 16),
    proto: view.getUint16(at + 24, false),
  };
}

export function encodeBrMdbEntry(w: Writer, at: number, value: Partial<BrMdbEntry>): void {
  if (value.ifindex !== undefined) w.u32At(at, value.ifindex, 'ifindex');
  if (value.state !== undefined) w.u8At(at + 4, value.state, 'state');
  if (value.flags !== undefined) w.u8At(at + 5, value.flags, 'flags');
  if (value.vid !== undefined) w.u16At(at + 6, value.vid, 'vid');
  if (value.address !== undefined) w.bytesAt(at + 8, 16, value.address, 'address');
  if (value.proto !== undefined) w.u16beAt(at + 24, value.proto, 'proto');
}

export function decodeMdbaRouterPort(r: Reader, at: number): MdbaRouterPort {
  if (!r.holds(at, 4)) return decodeMdbaRouterPort(r.padded(at, 4), 0); // an older kernel's
  const { view } = r;
  return {
    ifindex: view.getUint32(at, littleEndian),
  };
}

export function encodeMdbaRouterPort(w: Writer, at: number, value: Partial<MdbaRouterPort>): void {
  if (value.ifindex !== undefined) w.u32At(at, value.ifindex, 'ifindex');
}

export function decodeMdbAttrs(r: Reader): MdbAttrs {
  const attrs: MdbAttrs = {
    mdb: undefined,
    router: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.mdb = decodeMdbEntriesAttrs(r.nest()); break; // MDBA_MDB
      case 2: attrs.router = decodeMdbRouterAttrs(r.nest()); break; // MDBA_ROUTER
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeMdbAttrs(w: Writer, attrs: MdbAttrs): void {
  if (attrs.mdb !== undefined) { w.nestStart(1); encodeMdbEntriesAttrs(w, attrs.mdb); w.nestEnd(); } // MDBA_MDB
  if (attrs.router !== undefined) { w.nestStart(2); encodeMdbRouterAttrs(w, attrs.router); w.nestEnd(); } // MDBA_ROUTER
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeMdbEntriesAttrs(r: Reader): MdbEntriesAttrs {
  const attrs: MdbEntriesAttrs = {
    entry: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: (attrs.entry ??= []).push(decodeMdbEntryAttrs(r.nest())); break; // MDBA_MDB_ENTRY
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeMdbEntriesAttrs(w: Writer, attrs: MdbEntriesAttrs): void {
  if (attrs.entry !== undefined) for (const item of attrs.entry) { w.nestStart(1); encodeMdbEntryAttrs(w, item); w.nestEnd(); } // MDBA_MDB_ENTRY
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeMdbEntryAttrs(r: Reader): MdbEntryAttrs {
  const attrs: MdbEntryAttrs = {
    info: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: (attrs.info ??= []).push(decodeMdbEntryInfoMessage(r.nest())); break; // MDBA_MDB_ENTRY_INFO
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeMdbEntryAttrs(w: Writer, attrs: MdbEntryAttrs): void {
  if (attrs.info !== undefined) for (const item of attrs.info) { w.nestStart(1); encodeMdbEntryInfoMessage(w, item); w.nestEnd(); } // MDBA_MDB_ENTRY_INFO
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeMdbEntryInfoAttrs(r: Reader): MdbEntryInfoAttrs {
  const attrs: MdbEntryInfoAttrs = {
    timer: undefined,
    srcList: undefined,
    groupMode: undefined,
    source: undefined,
    rtprot: undefined,
    dst: undefined,
    dstPort: undefined,
    vni: undefined,
    ifindex: undefined,
    srcVni: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.timer = r.u32(); break; // MDBA_MDB_EATTR_TIMER
      case 2: attrs.srcList = decodeMdbSourcesAttrs(r.nest()); break; // MDBA_MDB_EATTR_SRC_LIST
      case 3: attrs.groupMode = r.u8(); break; // MDBA_MDB_EATTR_GROUP_MODE
      case 4: if (r.isIp) attrs.source = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // MDBA_MDB_EATTR_SOURCE
      case 5: attrs.rtprot = r.u8(); break; // MDBA_MDB_EATTR_RTPROT
      case 6: if (r.isIp) attrs.dst = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // MDBA_MDB_EATTR_DST
      case 7: attrs.dstPort = r.u16(); break; // MDBA_MDB_EATTR_DST_PORT
      case 8: attrs.vni = r.u32(); break; // MDBA_MDB_EATTR_VNI
      case 9: attrs.ifindex = r.u32(); break; // MDBA_MDB_EATTR_IFINDEX
      case 10: attrs.srcVni = r.u32(); break; // MDBA_MDB_EATTR_SRC_VNI
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeMdbEntryInfoAttrs(w: Writer, attrs: MdbEntryInfoAttrs): void {
  if (attrs.timer !== undefined) w.u32(1, attrs.timer); // MDBA_MDB_EATTR_TIMER
  if (attrs.srcList !== undefined) { w.nestStart(2); encodeMdbSourcesAttrs(w, attrs.srcList); w.nestEnd(); } // MDBA_MDB_EATTR_SRC_LIST
  if (attrs.groupMode !== undefined) w.u8(3, attrs.groupMode); // MDBA_MDB_EATTR_GROUP_MODE
  if (attrs.source !== undefined) w.ip(4, attrs.source); // MDBA_MDB_EATTR_SOURCE
  if (attrs.rtprot !== undefined) w.u8(5, attrs.rtprot); // MDBA_MDB_EATTR_RTPROT
  if (attrs.dst !== undefined) w.ip(6, attrs.dst); // MDBA_MDB_EATTR_DST
  if (attrs.dstPort !== undefined) w.u16(7, attrs.dstPort); // MDBA_MDB_EATTR_DST_PORT
  if (attrs.vni !== undefined) w.u32(8, attrs.vni); // MDBA_MDB_EATTR_VNI
  if (attrs.ifindex !== undefined) w.u32(9, attrs.ifindex); // MDBA_MDB_EATTR_IFINDEX
  if (attrs.srcVni !== undefined) w.u32(10, attrs.srcVni); // MDBA_MDB_EATTR_SRC_VNI
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeMdbSourcesAttrs(r: Reader): MdbSourcesAttrs {
  const attrs: MdbSourcesAttrs = {
    entry: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: (attrs.entry ??= []).push(decodeMdbSourceAttrs(r.nest())); break; // MDBA_MDB_SRCLIST_ENTRY
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeMdbSourcesAttrs(w: Writer, attrs: MdbSourcesAttrs): void {
  if (attrs.entry !== undefined) for (const item of attrs.entry) { w.nestStart(1); encodeMdbSourceAttrs(w, item); w.nestEnd(); } // MDBA_MDB_SRCLIST_ENTRY
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeMdbSourceAttrs(r: Reader): MdbSourceAttrs {
  const attrs: MdbSourceAttrs = {
    address: undefined,
    timer: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: if (r.isIp) attrs.address = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // MDBA_MDB_SRCATTR_ADDRESS
      case 2: attrs.timer = r.u32(); break; // MDBA_MDB_SRCATTR_TIMER
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeMdbSourceAttrs(w: Writer, attrs: MdbSourceAttrs): void {
  if (attrs.address !== undefined) w.ip(1, attrs.address); // MDBA_MDB_SRCATTR_ADDRESS
  if (attrs.timer !== undefined) w.u32(2, attrs.timer); // MDBA_MDB_SRCATTR_TIMER
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeMdbRouterAttrs(r: Reader): MdbRouterAttrs {
  const attrs: MdbRouterAttrs = {
    port: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: (attrs.port ??= []).push(decodeMdbRouterPortMessage(r.nest())); break; // MDBA_ROUTER_PORT
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeMdbRouterAttrs(w: Writer, attrs: MdbRouterAttrs): void {
  if (attrs.port !== undefined) for (const item of attrs.port) { w.nestStart(1); encodeMdbRouterPortMessage(w, item); w.nestEnd(); } // MDBA_ROUTER_PORT
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeMdbRouterPortAttrs(r: Reader): MdbRouterPortAttrs {
  const attrs: MdbRouterPortAttrs = {
    timer: undefined,
    type: undefined,
    inetTimer: undefined,
    inet6Timer: undefined,
    vid: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.timer = r.u32(); break; // MDBA_ROUTER_PATTR_TIMER
      case 2: attrs.type = r.u8(); break; // MDBA_ROUTER_PATTR_TYPE
      case 3: attrs.inetTimer = r.u32(); break; // MDBA_ROUTER_PATTR_INET_TIMER
      case 4: attrs.inet6Timer = r.u32(); break; // MDBA_ROUTER_PATTR_INET6_TIMER
      case 5: attrs.vid = r.u16(); break; // MDBA_ROUTER_PATTR_VID
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeMdbRouterPortAttrs(w: Writer, attrs: MdbRouterPortAttrs): void {
  if (attrs.timer !== undefined) w.u32(1, attrs.timer); // MDBA_ROUTER_PATTR_TIMER
  if (attrs.type !== undefined) w.u8(2, attrs.type); // MDBA_ROUTER_PATTR_TYPE
  if (attrs.inetTimer !== undefined) w.u32(3, attrs.inetTimer); // MDBA_ROUTER_PATTR_INET_TIMER
  if (attrs.inet6Timer !== undefined) w.u32(4, attrs.inet6Timer); // MDBA_ROUTER_PATTR_INET6_TIMER
  if (attrs.vid !== undefined) w.u16(5, attrs.vid); // MDBA_ROUTER_PATTR_VID
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeMdbSetAttrs(r: Reader): MdbSetAttrs {
  const attrs: MdbSetAttrs = {
    entry: undefined,
    entryAttrs: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.entry = r.sized(decodeBrMdbEntry(r, r.struct()), 28); break; // MDBA_SET_ENTRY
      case 2: attrs.entryAttrs = decodeMdbSetEntryAttrs(r.nest()); break; // MDBA_SET_ENTRY_ATTRS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeMdbSetAttrs(w: Writer, attrs: MdbSetAttrs): void {
  if (attrs.entry !== undefined) encodeBrMdbEntry(w, w.struct(1, 28, attrs.entry.extra), attrs.entry); // MDBA_SET_ENTRY
  if (attrs.entryAttrs !== undefined) { w.nestStart(2); encodeMdbSetEntryAttrs(w, attrs.entryAttrs); w.nestEnd(); } // MDBA_SET_ENTRY_ATTRS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeMdbSetEntryAttrs(r: Reader): MdbSetEntryAttrs {
  const attrs: MdbSetEntryAttrs = {
    source: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: if (r.isIp) attrs.source = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // MDBE_ATTR_SOURCE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeMdbSetEntryAttrs(w: Writer, attrs: MdbSetEntryAttrs): void {
  if (attrs.source !== undefined) w.ip(1, attrs.source); // MDBE_ATTR_SOURCE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeMdbEntryInfoMessage(r: Reader): MdbEntryInfoMessage {
  const header = decodeBrMdbEntry(r, r.header(28));
  return { header, attrs: decodeMdbEntryInfoAttrs(r) };
}

export function encodeMdbEntryInfoMessage(w: Writer, message: MessageInput<BrMdbEntry, MdbEntryInfoAttrs>): void {
  encodeBrMdbEntry(w, w.header(28), message.header ?? {});
  if (message.attrs !== undefined) encodeMdbEntryInfoAttrs(w, message.attrs);
}

export function decodeMdbRouterPortMessage(r: Reader): MdbRouterPortMessage {
  const header = decodeMdbaRouterPort(r, r.header(4));
  return { header, attrs: decodeMdbRouterPortAttrs(r) };
}

export function encodeMdbRouterPortMessage(w: Writer, message: MessageInput<MdbaRouterPort, MdbRouterPortAttrs>): void {
  encodeMdbaRouterPort(w, w.header(4), message.header ?? {});
  if (message.attrs !== undefined) encodeMdbRouterPortAttrs(w, message.attrs);
}

export function decodeMdbSetMessage(r: Reader): MdbSetMessage {
  const header = decodeBrPortMsg(r, r.header(8));
  return { header, attrs: decodeMdbSetAttrs(r) };
}

export function encodeMdbSetMessage(w: Writer, message: MessageInput<BrPortMsg, MdbSetAttrs>): void {
  encodeBrPortMsg(w, w.header(8), message.header ?? {});
  if (message.attrs !== undefined) encodeMdbSetAttrs(w, message.attrs);
}

export function decodeMdbMessage(r: Reader): MdbMessage {
  const header = decodeBrPortMsg(r, r.header(8));
  return { header, attrs: decodeMdbAttrs(r) };
}

export function encodeMdbMessage(w: Writer, message: MessageInput<BrPortMsg, MdbAttrs>): void {
  encodeBrPortMsg(w, w.header(8), message.header ?? {});
  if (message.attrs !== undefined) encodeMdbAttrs(w, message.attrs);
}

/** Names in {@link MdbAttrs}, for errors. */
export const mdbAttrsNames: AttributeNames = {
  1: { name: 'mdb', nest: () => mdbEntriesAttrsNames },
  2: { name: 'router', nest: () => mdbRouterAttrsNames },
};

/** Names in {@link MdbEntriesAttrs}, for errors. */
export const mdbEntriesAttrsNames: AttributeNames = {
  1: { name: 'entry', multi: true, nest: () => mdbEntryAttrsNames },
};

/** Names in {@link MdbEntryAttrs}, for errors. */
export const mdbEntryAttrsNames: AttributeNames = {
  1: { name: 'info', multi: true, nest: () => mdbEntryInfoAttrsNames, header: 28 },
};

/** Names in {@link MdbEntryInfoAttrs}, for errors. */
export const mdbEntryInfoAttrsNames: AttributeNames = {
  1: 'timer',
  2: { name: 'srcList', nest: () => mdbSourcesAttrsNames },
  3: 'groupMode',
  4: 'source',
  5: 'rtprot',
  6: 'dst',
  7: 'dstPort',
  8: 'vni',
  9: 'ifindex',
  10: 'srcVni',
};

/** Names in {@link MdbSourcesAttrs}, for errors. */
export const mdbSourcesAttrsNames: AttributeNames = {
  1: { name: 'entry', multi: true, nest: () => mdbSourceAttrsNames },
};

/** Names in {@link MdbSourceAttrs}, for errors. */
export const mdbSourceAttrsNames: AttributeNames = {
  1: 'address',
  2: 'timer',
};

/** Names in {@link MdbRouterAttrs}, for errors. */
export const mdbRouterAttrsNames: AttributeNames = {
  1: { name: 'port', multi: true, nest: () => mdbRouterPortAttrsNames, header: 4 },
};

/** Names in {@link MdbRouterPortAttrs}, for errors. */
export const mdbRouterPortAttrsNames: AttributeNames = {
  1: 'timer',
  2: 'type',
  3: 'inetTimer',
  4: 'inet6Timer',
  5: 'vid',
};

/** Names in {@link MdbSetAttrs}, for errors. */
export const mdbSetAttrsNames: AttributeNames = {
  1: 'entry',
  2: { name: 'entryAttrs', nest: () => mdbSetEntryAttrsNames },
};

/** Names in {@link MdbSetEntryAttrs}, for errors. */
export const mdbSetEntryAttrsNames: AttributeNames = {
  1: 'source',
};

/** `RTM_NEWMDB` (84): Adds a port to a group. */
export const RTM_NEWMDB: Operation<BrPortMsg, MdbSetAttrs> = {
  name: 'RTM_NEWMDB',
  type: 84,
  replyType: 84,
  headerSize: 8,
  encode: encodeMdbSetMessage,
  decode: decodeMdbSetMessage,
  attributes: mdbSetAttrsNames,
};

/** `RTM_DELMDB` (85): Takes a port out of a group. */
export const RTM_DELMDB: Operation<BrPortMsg, MdbSetAttrs> = {
  name: 'RTM_DELMDB',
  type: 85,
  replyType: 85,
  headerSize: 8,
  encode: encodeMdbSetMessage,
  decode: decodeMdbSetMessage,
  attributes: mdbSetAttrsNames,
};

/** `RTM_GETMDB` (86): Asks for the groups of all bridges. */
export const RTM_GETMDB: Operation<BrPortMsg, MdbAttrs> = {
  name: 'RTM_GETMDB',
  type: 86,
  replyType: 86,
  headerSize: 8,
  encode: encodeMdbMessage,
  decode: decodeMdbMessage,
  attributes: mdbAttrsNames,
};

/** The multicast database of bridges, over rtnetlink. */
export const rtMdb: Family = {
  name: 'rt-mdb',
  protocol: 0,
  operations: [RTM_NEWMDB, RTM_DELMDB, RTM_GETMDB],
  groups: { mdb: 26 },
};
