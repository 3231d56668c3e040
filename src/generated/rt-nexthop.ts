// @generated from codegen/schemas/rt-nexthop.yaml by netloom codegen. Do not edit: change the schema, run `npm run codegen`.
// Nexthop objects: linux/nexthop.h, linux/rtnetlink.h, linux/lwtunnel.h (Linux 5.3 to 6.18).

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
import { littleEndian as host, shared } from '../wire/index.js';

/** A constant of this module: V8 looks up an imported one each time. */
const littleEndian = host;

/** How a group spreads packets, `NEXTHOP_GRP_TYPE_*`. */
export const NexthopGrpType = {
  /** `NEXTHOP_GRP_TYPE_MPATH`: by a hash, in the proportion of the weights. */
  mpath: 0,
  /** `NEXTHOP_GRP_TYPE_RES`: resilient, by buckets that move only when they are idle. */
  res: 1,
} as const;
/** A value of {@link NexthopGrpType}. */
export type NexthopGrpType = (typeof NexthopGrpType)[keyof typeof NexthopGrpType];

/** State of a nexthop, `RTNH_F_*`. */
export const NexthopFlags = {
  /** `RTNH_F_DEAD`: cannot be used. */
  dead: 0x1,
  /** `RTNH_F_PERVASIVE`: no longer used. */
  pervasive: 0x2,
  /** `RTNH_F_ONLINK`: the gateway is on the link although no route says so. */
  onlink: 0x4,
  /** `RTNH_F_OFFLOAD`: in the hardware. */
  offload: 0x8,
  /** `RTNH_F_LINKDOWN`: its link has no carrier. */
  linkdown: 0x10,
  /** `RTNH_F_UNRESOLVED`: a multicast route is still looked for. */
  unresolved: 0x20,
  /** `RTNH_F_TRAP`: the hardware hands its packets to the kernel. */
  trap: 0x40,
} as const;

/** What an answer should have in it, `NHA_OP_FLAG_*`. */
export const NexthopOpFlags = {
  /** `NHA_OP_FLAG_DUMP_STATS`: with statistics (Linux 6.9). */
  dumpStats: 0x1,
  /** `NHA_OP_FLAG_DUMP_HW_STATS`: with statistics of the hardware (Linux 6.9). */
  dumpHwStats: 0x2,
  /** `NHA_OP_FLAG_RESP_GRP_RESVD_0`: reserved members of a group are zero (Linux 6.12). */
  respGrpResvd0: 0x80000000,
} as const;

/** Kind of encapsulation, `LWTUNNEL_ENCAP_*`. */
export const LwtunnelEncapTypes = {
  /** `LWTUNNEL_ENCAP_NONE`: none. */
  none: 0,
  /** `LWTUNNEL_ENCAP_MPLS`: MPLS labels. */
  mpls: 1,
  /** `LWTUNNEL_ENCAP_IP`: a tunnel over IPv4. */
  ip: 2,
  /** `LWTUNNEL_ENCAP_ILA`: identifier locator addressing. */
  ila: 3,
  /** `LWTUNNEL_ENCAP_IP6`: a tunnel over IPv6. */
  ip6: 4,
  /** `LWTUNNEL_ENCAP_SEG6`: segment routing. */
  seg6: 5,
  /** `LWTUNNEL_ENCAP_BPF`: a program. */
  bpf: 6,
  /** `LWTUNNEL_ENCAP_SEG6_LOCAL`: what a segment routing node does. */
  seg6Local: 7,
  /** `LWTUNNEL_ENCAP_RPL`: source routes of RPL. */
  rpl: 8,
  /** `LWTUNNEL_ENCAP_IOAM6`: measurements on the way (IOAM). */
  ioam6: 9,
  /** `LWTUNNEL_ENCAP_XFRM`: an IPsec interface. */
  xfrm: 10,
} as const;
/** A value of {@link LwtunnelEncapTypes}. */
export type LwtunnelEncapTypes = (typeof LwtunnelEncapTypes)[keyof typeof LwtunnelEncapTypes];

/** `struct nhmsg`, 8 bytes. Fixed header of a nexthop message. */
export interface Nhmsg {
  /** `nh_family`: address family; 0 of groups. */
  nhFamily: number;
  /** `nh_scope`: how far away; only from the kernel. */
  nhScope: number;
  /** `nh_protocol`: who made it, `RTPROT_*`. */
  nhProtocol: number;
  /** `nh_flags`: state. */
  nhFlags: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct nhmsg`. */
export const NHMSG_SIZE = 8;

/** `struct nexthop_grp`, 8 bytes. A member of a group. */
export interface NexthopGrp {
  /** `id`: its id. */
  id: number;
  /** `weight`: its weight less one, low byte. */
  weight: number;
  /** `weight_high`: high byte of its weight less one (Linux 6.12). */
  weightHigh: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct nexthop_grp`. */
export const NEXTHOP_GRP_SIZE = 8;

/** Attributes of a nexthop message, `NHA_*`. */
export interface NexthopAttrs {
  /** `NHA_ID` (1): id; 0 lets the kernel choose. */
  id?: number | undefined;
  /** `NHA_GROUP` (2): members, of a group. */
  group?: NexthopGrp[] | undefined;
  /** `NHA_GROUP_TYPE` (3): how the group spreads packets. See {@link NexthopGrpType}. */
  groupType?: number | undefined;
  /** `NHA_BLACKHOLE` (4): drops packets. */
  blackhole?: boolean | undefined;
  /** `NHA_OIF` (5): index of the link; in a dump, only those of it. */
  oif?: number | undefined;
  /** `NHA_GATEWAY` (6): gateway. */
  gateway?: string | undefined;
  /** `NHA_ENCAP_TYPE` (7): kind of encapsulation. See {@link LwtunnelEncapTypes}. */
  encapType?: number | undefined;
  /** `NHA_ENCAP` (8): the encapsulation, by its kind. */
  encap?: Uint8Array | undefined;
  /** `NHA_GROUPS` (9): in a dump, groups only. */
  groups?: boolean | undefined;
  /** `NHA_MASTER` (10): in a dump, those of links that belong to this one. */
  master?: number | undefined;
  /** `NHA_FDB` (11): for the addresses of a VXLAN, not for routes. */
  fdb?: boolean | undefined;
  /** `NHA_RES_GROUP` (12): a resilient group. */
  resGroup?: NexthopResGroupAttrs | undefined;
  /** `NHA_RES_BUCKET` (13): a bucket of one. */
  resBucket?: NexthopResBucketAttrs | undefined;
  /** `NHA_OP_FLAGS` (14): what the answer should have in it (Linux 6.9). Bits of {@link NexthopOpFlags}. */
  opFlags?: number | undefined;
  /** `NHA_GROUP_STATS` (15): packets by member (Linux 6.9). */
  groupStats?: NexthopGroupStatsAttrs | undefined;
  /** `NHA_HW_STATS_ENABLE` (16): 1, counts in the hardware (Linux 6.9). */
  hwStatsEnable?: number | undefined;
  /** `NHA_HW_STATS_USED` (17): 1, the hardware does count (Linux 6.9). */
  hwStatsUsed?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A resilient group, `NHA_RES_GROUP_*`. Times in 1/100 s. */
export interface NexthopResGroupAttrs {
  /** `NHA_RES_GROUP_BUCKETS` (1): number of buckets. */
  buckets?: number | undefined;
  /** `NHA_RES_GROUP_IDLE_TIMER` (2): how long a bucket without packets counts as busy. */
  idleTimer?: number | undefined;
  /** `NHA_RES_GROUP_UNBALANCED_TIMER` (3): how long the group may be out of balance; 0 for ever. */
  unbalancedTimer?: number | undefined;
  /** `NHA_RES_GROUP_UNBALANCED_TIME` (4): how long it has been; only from the kernel. */
  unbalancedTime?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A bucket of a resilient group, `NHA_RES_BUCKET_*`. */
export interface NexthopResBucketAttrs {
  /** `NHA_RES_BUCKET_INDEX` (1): its number. */
  index?: number | undefined;
  /** `NHA_RES_BUCKET_IDLE_TIME` (2): since its last packet, in 1/100 s. */
  idleTime?: bigint | undefined;
  /** `NHA_RES_BUCKET_NH_ID` (3): id of the nexthop it leads to. */
  nhId?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Packets of a group, `NHA_GROUP_STATS_*` (Linux 6.9). */
export interface NexthopGroupStatsAttrs {
  /** `NHA_GROUP_STATS_ENTRY` (1): one member. */
  entry?: NexthopGroupStatsEntryAttrs[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Packets by a member, `NHA_GROUP_STATS_ENTRY_*` (Linux 6.9). */
export interface NexthopGroupStatsEntryAttrs {
  /** `NHA_GROUP_STATS_ENTRY_ID` (1): id of the nexthop. */
  id?: number | undefined;
  /** `NHA_GROUP_STATS_ENTRY_PACKETS` (2): packets in all. */
  packets?: bigint | undefined;
  /** `NHA_GROUP_STATS_ENTRY_PACKETS_HW` (3): packets of those by the hardware. */
  packetsHw?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** {@link Nhmsg} followed by {@link NexthopAttrs}. */
export type NexthopMessage = Message<Readonly<Nhmsg>, NexthopAttrs>;

export function decodeNhmsg(r: Reader, at: number): Nhmsg {
  if (!r.holds(at, 8)) return decodeNhmsg(r.padded(at, 8), 0); // an older kernel's
  const { view } = r;
  return {
    nhFamily: view.getUint8(at),
    nhScope: view.getUint8(at + 1),
    nhProtocol: view.getUint8(at + 2),
    nhFlags: view.getUint32(at + 4, littleEndian),
  };
}

export function encodeNhmsg(w: Writer, at: number, value: Partial<Nhmsg>): void {
  if (value.nhFamily !== undefined) w.u8At(at, value.nhFamily, 'nhFamily');
  if (value.nhScope !== undefined) w.u8At(at + 1, value.nhScope, 'nhScope');
  if (value.nhProtocol !== undefined) w.u8At(at + 2, value.nhProtocol, 'nhProtocol');
  if (value.nhFlags !== undefined) w.u32At(at + 4, value.nhFlags, 'nhFlags');
}

export function decodeNexthopGrp(r: Reader, at: number): NexthopGrp {
  if (!r.holds(at, 8)) return decodeNexthopGrp(r.padded(at, 8), 0); // an older kernel's
  const { view } = r;
  return {
    id: view.getUint32(at, littleEndian),
    weight: view.getUint8(at + 4),
    weightHigh: view.getUint8(at + 5),
  };
}

export function encodeNexthopGrp(w: Writer, at: number, value: Partial<NexthopGrp>): void {
  if (value.id !== undefined) w.u32At(at, value.id, 'id');
  if (value.weight !== undefined) w.u8At(at + 4, value.weight, 'weight');
  if (value.weightHigh !== undefined) w.u8At(at + 5, value.weightHigh, 'weightHigh');
}

const sharedNhmsg = shared((r) => decodeNhmsg(r, r.struct()));

export function decodeNexthopAttrs(r: Reader): NexthopAttrs {
  const attrs: NexthopAttrs = {
    id: undefined,
    group: undefined,
    groupType: undefined,
    blackhole: undefined,
    oif: undefined,
    gateway: undefined,
    encapType: undefined,
    encap: undefined,
    groups: undefined,
    master: undefined,
    fdb: undefined,
    resGroup: undefined,
    resBucket: undefined,
    opFlags: undefined,
    groupStats: undefined,
    hwStatsEnable: undefined,
    hwStatsUsed: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.id = r.u32(); break; // NHA_ID
      case 2: if (r.length % 8 === 0) attrs.group = decodeNexthopGrpArray(r); else attrs.unknown = r.unknown(attrs.unknown); break; // NHA_GROUP
      case 3: attrs.groupType = r.u16(); break; // NHA_GROUP_TYPE
      case 4: attrs.blackhole = true; break; // NHA_BLACKHOLE
      case 5: attrs.oif = r.u32(); break; // NHA_OIF
      case 6: if (r.isIp) attrs.gateway = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // NHA_GATEWAY
      case 7: attrs.encapType = r.u16(); break; // NHA_ENCAP_TYPE
      case 8: attrs.encap = r.bytes(); break; // NHA_ENCAP
      case 9: attrs.groups = true; break; // NHA_GROUPS
      case 10: attrs.master = r.u32(); break; // NHA_MASTER
      case 11: attrs.fdb = true; break; // NHA_FDB
      case 12: attrs.resGroup = decodeNexthopResGroupAttrs(r.nest()); break; // NHA_RES_GROUP
      case 13: attrs.resBucket = decodeNexthopResBucketAttrs(r.nest()); break; // NHA_RES_BUCKET
      case 14: attrs.opFlags = r.u32(); break; // NHA_OP_FLAGS
      case 15: attrs.groupStats = decodeNexthopGroupStatsAttrs(r.nest()); break; // NHA_GROUP_STATS
      case 16: attrs.hwStatsEnable = r.u32(); break; // NHA_HW_STATS_ENABLE
      case 17: attrs.hwStatsUsed = r.u32(); break; // NHA_HW_STATS_USED
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeNexthopAttrs(w: Writer, attrs: NexthopAttrs): void {
  if (attrs.id !== undefined) w.u32(1, attrs.id); // NHA_ID
  if (attrs.group !== undefined) encodeNexthopGrpArray(w, 2, attrs.group); // NHA_GROUP
  if (attrs.groupType !== undefined) w.u16(3, attrs.groupType); // NHA_GROUP_TYPE
  if (attrs.blackhole !== undefined) w.flag(4, attrs.blackhole); // NHA_BLACKHOLE
  if (attrs.oif !== undefined) w.u32(5, attrs.oif); // NHA_OIF
  if (attrs.gateway !== undefined) w.ip(6, attrs.gateway); // NHA_GATEWAY
  if (attrs.encapType !== undefined) w.u16(7, attrs.encapType); // NHA_ENCAP_TYPE
  if (attrs.encap !== undefined) w.bytes(8, attrs.encap); // NHA_ENCAP
  if (attrs.groups !== undefined) w.flag(9, attrs.groups); // NHA_GROUPS
  if (attrs.master !== undefined) w.u32(10, attrs.master); // NHA_MASTER
  if (attrs.fdb !== undefined) w.flag(11, attrs.fdb); // NHA_FDB
  if (attrs.resGroup !== undefined) { w.nestStart(12); encodeNexthopResGroupAttrs(w, attrs.resGroup); w.nestEnd(); } // NHA_RES_GROUP
  if (attrs.resBucket !== undefined) { w.nestStart(13); encodeNexthopResBucketAttrs(w, attrs.resBucket); w.nestEnd(); } // NHA_RES_BUCKET
  if (attrs.opFlags !== undefined) w.u32(14, attrs.opFlags); // NHA_OP_FLAGS
  if (attrs.groupStats !== undefined) { w.nestStart(15); encodeNexthopGroupStatsAttrs(w, attrs.groupStats); w.nestEnd(); } // NHA_GROUP_STATS
  if (attrs.hwStatsEnable !== undefined) w.u32(16, attrs.hwStatsEnable, 0, 1); // NHA_HW_STATS_ENABLE
  if (attrs.hwStatsUsed !== undefined) w.u32(17, attrs.hwStatsUsed, 0, 1); // NHA_HW_STATS_USED
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeNexthopResGroupAttrs(r: Reader): NexthopResGroupAttrs {
  const attrs: NexthopResGroupAttrs = {
    buckets: undefined,
    idleTimer: undefined,
    unbalancedTimer: undefined,
    unbalancedTime: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.buckets = r.u16(); break; // NHA_RES_GROUP_BUCKETS
      case 2: attrs.idleTimer = r.u32(); break; // NHA_RES_GROUP_IDLE_TIMER
      case 3: attrs.unbalancedTimer = r.u32(); break; // NHA_RES_GROUP_UNBALANCED_TIMER
      case 4: attrs.unbalancedTime = r.u64(); break; // NHA_RES_GROUP_UNBALANCED_TIME
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeNexthopResGroupAttrs(w: Writer, attrs: NexthopResGroupAttrs): void {
  if (attrs.buckets !== undefined) w.u16(1, attrs.buckets); // NHA_RES_GROUP_BUCKETS
  if (attrs.idleTimer !== undefined) w.u32(2, attrs.idleTimer); // NHA_RES_GROUP_IDLE_TIMER
  if (attrs.unbalancedTimer !== undefined) w.u32(3, attrs.unbalancedTimer); // NHA_RES_GROUP_UNBALANCED_TIMER
  if (attrs.unbalancedTime !== undefined) w.u64(4, attrs.unbalancedTime); // NHA_RES_GROUP_UNBALANCED_TIME
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeNexthopResBucketAttrs(r: Reader): NexthopResBucketAttrs {
  const attrs: NexthopResBucketAttrs = {
    index: undefined,
    idleTime: undefined,
    nhId: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.index = r.u16(); break; // NHA_RES_BUCKET_INDEX
      case 2: attrs.idleTime = r.u64(); break; // NHA_RES_BUCKET_IDLE_TIME
      case 3: attrs.nhId = r.u32(); break; // NHA_RES_BUCKET_NH_ID
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeNexthopResBucketAttrs(w: Writer, attrs: NexthopResBucketAttrs): void {
  if (attrs.index !== undefined) w.u16(1, attrs.index); // NHA_RES_BUCKET_INDEX
  if (attrs.idleTime !== undefined) w.u64(2, attrs.idleTime); // NHA_RES_BUCKET_IDLE_TIME
  if (attrs.nhId !== undefined) w.u32(3, attrs.nhId); // NHA_RES_BUCKET_NH_ID
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeNexthopGroupStatsAttrs(r: Reader): NexthopGroupStatsAttrs {
  const attrs: NexthopGroupStatsAttrs = {
    entry: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: (attrs.entry ??= []).push(decodeNexthopGroupStatsEntryAttrs(r.nest())); break; // NHA_GROUP_STATS_ENTRY
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeNexthopGroupStatsAttrs(w: Writer, attrs: NexthopGroupStatsAttrs): void {
  if (attrs.entry !== undefined) for (const item of attrs.entry) { w.nestStart(1); encodeNexthopGroupStatsEntryAttrs(w, item); w.nestEnd(); } // NHA_GROUP_STATS_ENTRY
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeNexthopGroupStatsEntryAttrs(r: Reader): NexthopGroupStatsEntryAttrs {
  const attrs: NexthopGroupStatsEntryAttrs = {
    id: undefined,
    packets: undefined,
    packetsHw: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.id = r.u32(); break; // NHA_GROUP_STATS_ENTRY_ID
      case 2: attrs.packets = r.uint(); break; // NHA_GROUP_STATS_ENTRY_PACKETS
      case 3: attrs.packetsHw = r.uint(); break; // NHA_GROUP_STATS_ENTRY_PACKETS_HW
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeNexthopGroupStatsEntryAttrs(w: Writer, attrs: NexthopGroupStatsEntryAttrs): void {
  if (attrs.id !== undefined) w.u32(1, attrs.id); // NHA_GROUP_STATS_ENTRY_ID
  if (attrs.packets !== undefined) w.uint(2, attrs.packets); // NHA_GROUP_STATS_ENTRY_PACKETS
  if (attrs.packetsHw !== undefined) w.uint(3, attrs.packetsHw); // NHA_GROUP_STATS_ENTRY_PACKETS_HW
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

function decodeNexthopGrpArray(r: Reader): NexthopGrp[] {
  const count = r.count(8);
  const items = new Array<NexthopGrp>(count);
  for (let index = 0; index < count; index++) items[index] = decodeNexthopGrp(r, r.struct() + index * 8);
  return items;
}

function encodeNexthopGrpArray(w: Writer, number: number, items: readonly NexthopGrp[]): void {
  w.plain(number, items);
  const at = w.struct(number, items.length * 8);
  for (let index = 0; index < items.length; index++) encodeNexthopGrp(w, w.itemAt(at, index, 8), items[index]!);
}

export function decodeNexthopMessage(r: Reader): NexthopMessage {
  r.header(8);
  const header = sharedNhmsg(r);
  return { header, attrs: decodeNexthopAttrs(r) };
}

export function encodeNexthopMessage(w: Writer, message: MessageInput<Nhmsg, NexthopAttrs>): void {
  encodeNhmsg(w, w.header(8), message.header ?? {});
  if (message.attrs !== undefined) encodeNexthopAttrs(w, message.attrs);
}

/** Names in {@link NexthopAttrs}, for errors. */
export const nexthopAttrsNames: AttributeNames = {
  1: 'id',
  2: 'group',
  3: 'groupType',
  4: 'blackhole',
  5: 'oif',
  6: 'gateway',
  7: 'encapType',
  8: 'encap',
  9: 'groups',
  10: 'master',
  11: 'fdb',
  12: { name: 'resGroup', nest: () => nexthopResGroupAttrsNames },
  13: { name: 'resBucket', nest: () => nexthopResBucketAttrsNames },
  14: 'opFlags',
  15: { name: 'groupStats', nest: () => nexthopGroupStatsAttrsNames },
  16: 'hwStatsEnable',
  17: 'hwStatsUsed',
};

/** Names in {@link NexthopResGroupAttrs}, for errors. */
export const nexthopResGroupAttrsNames: AttributeNames = {
  1: 'buckets',
  2: 'idleTimer',
  3: 'unbalancedTimer',
  4: 'unbalancedTime',
};

/** Names in {@link NexthopResBucketAttrs}, for errors. */
export const nexthopResBucketAttrsNames: AttributeNames = {
  1: 'index',
  2: 'idleTime',
  3: 'nhId',
};

/** Names in {@link NexthopGroupStatsAttrs}, for errors. */
export const nexthopGroupStatsAttrsNames: AttributeNames = {
  1: { name: 'entry', multi: true, nest: () => nexthopGroupStatsEntryAttrsNames },
};

/** Names in {@link NexthopGroupStatsEntryAttrs}, for errors. */
export const nexthopGroupStatsEntryAttrsNames: AttributeNames = {
  1: 'id',
  2: 'packets',
  3: 'packetsHw',
};

/** `RTM_NEWNEXTHOP` (104): Makes or changes a nexthop or group; as a notification, it came or changed. */
export const RTM_NEWNEXTHOP: Operation<Readonly<Nhmsg>, NexthopAttrs> = {
  name: 'RTM_NEWNEXTHOP',
  type: 104,
  replyType: 104,
  headerSize: 8,
  encode: encodeNexthopMessage,
  decode: decodeNexthopMessage,
  attributes: nexthopAttrsNames,
};

/** `RTM_DELNEXTHOP` (105): Removes a nexthop or group and the routes that use it; as a notification, it went. */
export const RTM_DELNEXTHOP: Operation<Readonly<Nhmsg>, NexthopAttrs> = {
  name: 'RTM_DELNEXTHOP',
  type: 105,
  replyType: 105,
  headerSize: 8,
  encode: encodeNexthopMessage,
  decode: decodeNexthopMessage,
  attributes: nexthopAttrsNames,
};

/** `RTM_GETNEXTHOP` (106): Asks for one nexthop, by id, or for all. */
export const RTM_GETNEXTHOP: Operation<Readonly<Nhmsg>, NexthopAttrs> = {
  name: 'RTM_GETNEXTHOP',
  type: 106,
  replyType: 104,
  headerSize: 8,
  encode: encodeNexthopMessage,
  decode: decodeNexthopMessage,
  attributes: nexthopAttrsNames,
};

/** `RTM_NEWNEXTHOPBUCKET` (116): As a notification, a bucket leads to another nexthop. */
export const RTM_NEWNEXTHOPBUCKET: Operation<Readonly<Nhmsg>, NexthopAttrs> = {
  name: 'RTM_NEWNEXTHOPBUCKET',
  type: 116,
  replyType: 116,
  headerSize: 8,
  encode: encodeNexthopMessage,
  decode: decodeNexthopMessage,
  attributes: nexthopAttrsNames,
};

/** `RTM_GETNEXTHOPBUCKET` (118): Asks for one bucket of a resilient group or for all. */
export const RTM_GETNEXTHOPBUCKET: Operation<Readonly<Nhmsg>, NexthopAttrs> = {
  name: 'RTM_GETNEXTHOPBUCKET',
  type: 118,
  replyType: 116,
  headerSize: 8,
  encode: encodeNexthopMessage,
  decode: decodeNexthopMessage,
  attributes: nexthopAttrsNames,
};

/** Nexthops that routes share, groups of them, and the buckets of resilient groups, over rtnetlink. */
export const rtNexthop: Family = {
  name: 'rt-nexthop',
  protocol: 0,
  operations: [RTM_NEWNEXTHOP, RTM_DELNEXTHOP, RTM_GETNEXTHOP, RTM_NEWNEXTHOPBUCKET, RTM_GETNEXTHOPBUCKET],
  groups: { nexthop: 32 },
};
