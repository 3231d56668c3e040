// @generated from codegen/schemas/rt-neigh.yaml by netloom codegen. Do not edit: change the schema, run `npm run codegen`.
// Neighbours and forwarding entries: linux/neighbour.h (Linux 6.1 to 6.18).

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

/** State of a neighbour entry, `NUD_*`. 0 is "none". */
export const NudState = {
  /** `NUD_INCOMPLETE`: being looked up. */
  incomplete: 0x1,
  /** `NUD_REACHABLE`: confirmed a short while ago. */
  reachable: 0x2,
  /** `NUD_STALE`: still usable, to be confirmed at the next use. */
  stale: 0x4,
  /** `NUD_DELAY`: used while stale; a probe follows unless it is confirmed otherwise. */
  delay: 0x8,
  /** `NUD_PROBE`: being asked whether it is still there. */
  probe: 0x10,
  /** `NUD_FAILED`: the lookup had no answer. */
  failed: 0x20,
  /** `NUD_NOARP`: needs no lookup (loopback, multicast, point-to-point). */
  noarp: 0x40,
  /** `NUD_PERMANENT`: set by hand; never removed by the kernel. */
  permanent: 0x80,
} as const;

/** Flags of a neighbour entry, `NTF_*`. */
export const NtfFlags = {
  /** `NTF_USE`: the entry is to be confirmed now. */
  use: 0x1,
  /** `NTF_SELF`: forwarding entry of the link itself. */
  self: 0x2,
  /** `NTF_MASTER`: forwarding entry of the bridge above the link. */
  master: 0x4,
  /** `NTF_PROXY`: the machine answers for this address. */
  proxy: 0x8,
  /** `NTF_EXT_LEARNED`: learned and kept by someone outside the kernel. */
  extLearned: 0x10,
  /** `NTF_OFFLOADED`: held in hardware. */
  offloaded: 0x20,
  /** `NTF_STICKY`: does not move to another port. */
  sticky: 0x40,
  /** `NTF_ROUTER`: IPv6: the neighbour is a router. */
  router: 0x80,
} as const;

/** More flags of a neighbour entry, `NTF_EXT_*`. */
export const NtfExtFlags = {
  /** `NTF_EXT_MANAGED`: kept resolved by the kernel (Linux 5.16). */
  managed: 0x1,
  /** `NTF_EXT_LOCKED`: forwarding entry of a locked port, no traffic from it (Linux 6.2). */
  locked: 0x2,
  /** `NTF_EXT_EXT_VALIDATED`: validated by someone outside the kernel: not removed by it (Linux 6.17). */
  extValidated: 0x4,
} as const;

/** `struct ndmsg`, 12 bytes. Fixed header of a neighbour message. */
export interface Ndmsg {
  /** `ndm_family`: `AF_INET` (2), `AF_INET6` (10) or `AF_BRIDGE` (7). */
  ndmFamily: number;
  /** `ndm_ifindex`: index of the link. */
  ndmIfindex: number;
  /** `ndm_state`: state of the entry. */
  ndmState: number;
  /** `ndm_flags`: flags of the entry. */
  ndmFlags: number;
  /** `ndm_type`: kind of address as in a route (`RTN_*`): 1 unicast, 5 multicast ... */
  ndmType: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ndmsg`. */
export const NDMSG_SIZE = 12;

/** `struct nda_cacheinfo`, 16 bytes. Times and use of a neighbour entry; times in 1/100 s (USER_HZ). */
export interface NdaCacheinfo {
  /** `confirmed`: since it was last confirmed. */
  confirmed: number;
  /** `used`: since it was last used. */
  used: number;
  /** `updated`: since it was last changed. */
  updated: number;
  /** `refcnt`: users of the entry. */
  refcnt: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct nda_cacheinfo`. */
export const NDA_CACHEINFO_SIZE = 16;

/** Attributes of a neighbour message, `NDA_*`. */
export interface NeighbourAttrs {
  /** `NDA_DST` (1): the neighbour's address; in a forwarding entry the far end of a tunnel. */
  dst?: string | undefined;
  /** `NDA_LLADDR` (2): its link-layer address. */
  lladdr?: string | undefined;
  /** `NDA_CACHEINFO` (3): times and use. */
  cacheinfo?: NdaCacheinfo | undefined;
  /** `NDA_PROBES` (4): probes sent so far. */
  probes?: number | undefined;
  /** `NDA_VLAN` (5): VLAN of a forwarding entry, 1 to 4094. */
  vlan?: number | undefined;
  /** `NDA_PORT` (6): UDP port of the far end of a tunnel, network byte order. */
  port?: number | undefined;
  /** `NDA_VNI` (7): network id of a tunnel to send with, 24 bits. */
  vni?: number | undefined;
  /** `NDA_IFINDEX` (8): index of the link to send from. */
  ifindex?: number | undefined;
  /** `NDA_MASTER` (9): index of the bridge above the link. */
  master?: number | undefined;
  /** `NDA_LINK_NETNSID` (10): id of the namespace of the link to send from. */
  linkNetnsid?: number | undefined;
  /** `NDA_SRC_VNI` (11): network id of a tunnel that the entry is for, 24 bits. */
  srcVni?: number | undefined;
  /** `NDA_PROTOCOL` (12): who made the entry, as in a route (`RTPROT_*`). */
  protocol?: number | undefined;
  /** `NDA_NH_ID` (13): nexthop group of a forwarding entry. */
  nhId?: number | undefined;
  /** `NDA_FDB_EXT_ATTRS` (14): more about a forwarding entry. */
  fdbExtAttrs?: FdbExtAttrs | undefined;
  /** `NDA_FLAGS_EXT` (15): more flags. Bits of {@link NtfExtFlags}. */
  flagsExt?: number | undefined;
  /** `NDA_NDM_STATE_MASK` (16): states meant by a bulk deletion. Bits of {@link NudState}. */
  ndmStateMask?: number | undefined;
  /** `NDA_NDM_FLAGS_MASK` (17): flags meant by a bulk deletion. Bits of {@link NtfFlags}. */
  ndmFlagsMask?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** More about a forwarding entry, `NFEA_*`. */
export interface FdbExtAttrs {
  /** `NFEA_ACTIVITY_NOTIFY` (1): bit 0: notify when the entry is used or expires; bit 1: it is inactive. */
  activityNotify?: number | undefined;
  /** `NFEA_DONT_REFRESH` (2): leave its times as they are. */
  dontRefresh?: boolean | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** {@link Ndmsg} followed by {@link NeighbourAttrs}. */
export type NeighbourMessage = Message<Readonly<Ndmsg>, NeighbourAttrs>;

export function decodeNdmsg(r: Reader, at: number): Ndmsg {
  if (!r.holds(at, 12)) return decodeNdmsg(r.padded(at, 12), 0); // an older kernel's
  const { view } = r;
  return {
    ndmFamily: view.getUint8(at),
    ndmIfindex: view.getInt32(at + 4, littleEndian),
    ndmState: view.getUint16(at + 8, littleEndian),
    ndmFlags: view.getUint8(at + 10),
    ndmType: view.getUint8(at + 11),
  };
}

export function encodeNdmsg(w: Writer, at: number, value: Partial<Ndmsg>): void {
  if (value.ndmFamily !== undefined) w.u8At(at, value.ndmFamily, 'ndmFamily');
  if (value.ndmIfindex !== undefined) w.s32At(at + 4, value.ndmIfindex, 'ndmIfindex');
  if (value.ndmState !== undefined) w.u16At(at + 8, value.ndmState, 'ndmState');
  if (value.ndmFlags !== undefined) w.u8At(at + 10, value.ndmFlags, 'ndmFlags');
  if (value.ndmType !== undefined) w.u8At(at + 11, value.ndmType, 'ndmType');
}

export function decodeNdaCacheinfo(r: Reader, at: number): NdaCacheinfo {
  if (!r.holds(at, 16)) return decodeNdaCacheinfo(r.padded(at, 16), 0); // an older kernel's
  const { view } = r;
  return {
    confirmed: view.getUint32(at, littleEndian),
    used: view.getUint32(at + 4, littleEndian),
    updated: view.getUint32(at + 8, littleEndian),
    refcnt: view.getUint32(at + 12, littleEndian),
  };
}

export function encodeNdaCacheinfo(w: Writer, at: number, value: Partial<NdaCacheinfo>): void {
  if (value.confirmed !== undefined) w.u32At(at, value.confirmed, 'confirmed');
  if (value.used !== undefined) w.u32At(at + 4, value.used, 'used');
  if (value.updated !== undefined) w.u32At(at + 8, value.updated, 'updated');
  if (value.refcnt !== undefined) w.u32At(at + 12, value.refcnt, 'refcnt');
}

const sharedNdmsg = shared((r) => decodeNdmsg(r, r.struct()));

export function decodeNeighbourAttrs(r: Reader): NeighbourAttrs {
  const attrs: NeighbourAttrs = {
    dst: undefined,
    lladdr: undefined,
    cacheinfo: undefined,
    probes: undefined,
    vlan: undefined,
    port: undefined,
    vni: undefined,
    ifindex: undefined,
    master: undefined,
    linkNetnsid: undefined,
    srcVni: undefined,
    protocol: undefined,
    nhId: undefined,
    fdbExtAttrs: undefined,
    flagsExt: undefined,
    ndmStateMask: undefined,
    ndmFlagsMask: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: if (r.isIp) attrs.dst = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // NDA_DST
      case 2: attrs.lladdr = r.mac(); break; // NDA_LLADDR
      case 3: attrs.cacheinfo = r.sized(decodeNdaCacheinfo(r, r.struct()), 16); break; // NDA_CACHEINFO
      case 4: attrs.probes = r.u32(); break; // NDA_PROBES
      case 5: attrs.vlan = r.u16(); break; // NDA_VLAN
      case 6: attrs.port = r.u16be(); break; // NDA_PORT
      case 7: attrs.vni = r.u32(); break; // NDA_VNI
      case 8: attrs.ifindex = r.u32(); break; // NDA_IFINDEX
      case 9: attrs.master = r.u32(); break; // NDA_MASTER
      case 10: attrs.linkNetnsid = r.s32(); break; // NDA_LINK_NETNSID
      case 11: attrs.srcVni = r.u32(); break; // NDA_SRC_VNI
      case 12: attrs.protocol = r.u8(); break; // NDA_PROTOCOL
      case 13: attrs.nhId = r.u32(); break; // NDA_NH_ID
      case 14: attrs.fdbExtAttrs = decodeFdbExtAttrs(r.nest()); break; // NDA_FDB_EXT_ATTRS
      case 15: attrs.flagsExt = r.u32(); break; // NDA_FLAGS_EXT
      case 16: attrs.ndmStateMask = r.u16(); break; // NDA_NDM_STATE_MASK
      case 17: attrs.ndmFlagsMask = r.u8(); break; // NDA_NDM_FLAGS_MASK
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeNeighbourAttrs(w: Writer, attrs: NeighbourAttrs): void {
  if (attrs.dst !== undefined) w.ip(1, attrs.dst); // NDA_DST
  if (attrs.lladdr !== undefined) w.mac(2, attrs.lladdr); // NDA_LLADDR
  if (attrs.cacheinfo !== undefined) encodeNdaCacheinfo(w, w.struct(3, 16, attrs.cacheinfo.extra), attrs.cacheinfo); // NDA_CACHEINFO
  if (attrs.probes !== undefined) w.u32(4, attrs.probes); // NDA_PROBES
  if (attrs.vlan !== undefined) w.u16(5, attrs.vlan); // NDA_VLAN
  if (attrs.port !== undefined) w.u16be(6, attrs.port); // NDA_PORT
  if (attrs.vni !== undefined) w.u32(7, attrs.vni); // NDA_VNI
  if (attrs.ifindex !== undefined) w.u32(8, attrs.ifindex); // NDA_IFINDEX
  if (attrs.master !== undefined) w.u32(9, attrs.master); // NDA_MASTER
  if (attrs.linkNetnsid !== undefined) w.s32(10, attrs.linkNetnsid); // NDA_LINK_NETNSID
  if (attrs.srcVni !== undefined) w.u32(11, attrs.srcVni); // NDA_SRC_VNI
  if (attrs.protocol !== undefined) w.u8(12, attrs.protocol); // NDA_PROTOCOL
  if (attrs.nhId !== undefined) w.u32(13, attrs.nhId); // NDA_NH_ID
  if (attrs.fdbExtAttrs !== undefined) { w.nestStart(14); encodeFdbExtAttrs(w, attrs.fdbExtAttrs); w.nestEnd(); } // NDA_FDB_EXT_ATTRS
  if (attrs.flagsExt !== undefined) w.u32(15, attrs.flagsExt); // NDA_FLAGS_EXT
  if (attrs.ndmStateMask !== undefined) w.u16(16, attrs.ndmStateMask); // NDA_NDM_STATE_MASK
  if (attrs.ndmFlagsMask !== undefined) w.u8(17, attrs.ndmFlagsMask); // NDA_NDM_FLAGS_MASK
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeFdbExtAttrs(r: Reader): FdbExtAttrs {
  const attrs: FdbExtAttrs = {
    activityNotify: undefined,
    dontRefresh: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.activityNotify = r.u8(); break; // NFEA_ACTIVITY_NOTIFY
      case 2: attrs.dontRefresh = true; break; // NFEA_DONT_REFRESH
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeFdbExtAttrs(w: Writer, attrs: FdbExtAttrs): void {
  if (attrs.activityNotify !== undefined) w.u8(1, attrs.activityNotify); // NFEA_ACTIVITY_NOTIFY
  if (attrs.dontRefresh !== undefined) w.flag(2, attrs.dontRefresh); // NFEA_DONT_REFRESH
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeNeighbourMessage(r: Reader): NeighbourMessage {
  r.header(12);
  const header = sharedNdmsg(r);
  return { header, attrs: decodeNeighbourAttrs(r) };
}

export function encodeNeighbourMessage(w: Writer, message: MessageInput<Ndmsg, NeighbourAttrs>): void {
  encodeNdmsg(w, w.header(12), message.header ?? {});
  if (message.attrs !== undefined) encodeNeighbourAttrs(w, message.attrs);
}

/** Names in {@link NeighbourAttrs}, for errors. */
export const neighbourAttrsNames: AttributeNames = {
  1: 'dst',
  2: 'lladdr',
  3: 'cacheinfo',
  4: 'probes',
  5: 'vlan',
  6: 'port',
  7: 'vni',
  8: 'ifindex',
  9: 'master',
  10: 'linkNetnsid',
  11: 'srcVni',
  12: 'protocol',
  13: 'nhId',
  14: { name: 'fdbExtAttrs', nest: () => fdbExtAttrsNames },
  15: 'flagsExt',
  16: 'ndmStateMask',
  17: 'ndmFlagsMask',
};

/** Names in {@link FdbExtAttrs}, for errors. */
export const fdbExtAttrsNames: AttributeNames = {
  1: 'activityNotify',
  2: 'dontRefresh',
};

/** `RTM_NEWNEIGH` (28): Adds or changes an entry; as a notification, it came or changed. */
export const RTM_NEWNEIGH: Operation<Readonly<Ndmsg>, NeighbourAttrs> = {
  name: 'RTM_NEWNEIGH',
  type: 28,
  replyType: 28,
  headerSize: 12,
  encode: encodeNeighbourMessage,
  decode: decodeNeighbourMessage,
  attributes: neighbourAttrsNames,
};

/** `RTM_DELNEIGH` (29): Removes an entry; as a notification, it went. */
export const RTM_DELNEIGH: Operation<Readonly<Ndmsg>, NeighbourAttrs> = {
  name: 'RTM_DELNEIGH',
  type: 29,
  replyType: 29,
  headerSize: 12,
  encode: encodeNeighbourMessage,
  decode: decodeNeighbourMessage,
  attributes: neighbourAttrsNames,
};

/** `RTM_GETNEIGH` (30): Asks for one entry or for all. */
export const RTM_GETNEIGH: Operation<Readonly<Ndmsg>, NeighbourAttrs> = {
  name: 'RTM_GETNEIGH',
  type: 30,
  replyType: 28,
  headerSize: 12,
  encode: encodeNeighbourMessage,
  decode: decodeNeighbourMessage,
  attributes: neighbourAttrsNames,
};

/** Neighbours (ARP, NDP) and the forwarding database of bridges over rtnetlink. */
export const rtNeigh: Family = {
  name: 'rt-neigh',
  protocol: 0,
  operations: [RTM_NEWNEIGH, RTM_DELNEIGH, RTM_GETNEIGH],
  groups: { neigh: 3 },
};
