// @generated from codegen/schemas/rt-stats.yaml by netloom codegen. Do not edit: change the schema, run `npm run codegen`.
// Statistics of links: linux/if_link.h, linux/if_bridge.h, linux/rtnetlink.h (Linux 6.1 to 6.18).

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

/** Flags of a VLAN of a bridge or port, `BRIDGE_VLAN_INFO_*`. */
export const BridgeVlanFlags = {
  /** `BRIDGE_VLAN_INFO_MASTER`: for the bridge as well. */
  master: 0x1,
  /** `BRIDGE_VLAN_INFO_PVID`: untagged packets that come in belong to it. */
  pvid: 0x2,
  /** `BRIDGE_VLAN_INFO_UNTAGGED`: packets go out without a tag. */
  untagged: 0x4,
  /** `BRIDGE_VLAN_INFO_RANGE_BEGIN`: first of a range. */
  rangeBegin: 0x8,
  /** `BRIDGE_VLAN_INFO_RANGE_END`: last of a range. */
  rangeEnd: 0x10,
  /** `BRIDGE_VLAN_INFO_BRENTRY`: entry of the bridge itself. */
  brentry: 0x20,
  /** `BRIDGE_VLAN_INFO_ONLY_OPTS`: changes options only. */
  onlyOpts: 0x40,
} as const;

/** `struct if_stats_msg`, 12 bytes. Fixed header of a message with statistics. */
export interface IfStatsMsg {
  /** `family`: address family, 0. */
  family: number;
  /** `ifindex`: index of the link. */
  ifindex: number;
  /** `filter_mask`: which to tell: bit N-1 for the attribute N. */
  filterMask: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct if_stats_msg`. */
export const IF_STATS_MSG_SIZE = 12;

/** `struct bridge_vlan_xstats`, 40 bytes. Traffic of a VLAN of a bridge or port. */
export interface BridgeVlanXstats {
  /** `rx_bytes`: bytes that came in. */
  rxBytes: bigint;
  /** `rx_packets`: packets that came in. */
  rxPackets: bigint;
  /** `tx_bytes`: bytes that went out. */
  txBytes: bigint;
  /** `tx_packets`: packets that went out. */
  txPackets: bigint;
  /** `vid`: VLAN id, 1 to 4094. */
  vid: number;
  /** `flags`: flags. */
  flags: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct bridge_vlan_xstats`. */
export const BRIDGE_VLAN_XSTATS_SIZE = 40;

/** Attributes of a message with statistics, `IFLA_STATS_*`. */
export interface StatsAttrs {
  /** `IFLA_STATS_LINK_64` (1): `struct rtnl_link_stats64`. */
  link64?: Uint8Array | undefined;
  /** `IFLA_STATS_LINK_XSTATS` (2): what the link counts by its kind. */
  linkXstats?: XstatsAttrs | undefined;
  /** `IFLA_STATS_LINK_XSTATS_SLAVE` (3): what its master counts for it. */
  linkXstatsSlave?: XstatsAttrs | undefined;
  /** `IFLA_STATS_LINK_OFFLOAD_XSTATS` (4): counters of the hardware. */
  linkOffloadXstats?: Uint8Array | undefined;
  /** `IFLA_STATS_AF_SPEC` (5): what address families count. */
  afSpec?: Uint8Array | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Counters by the kind of link, `LINK_XSTATS_TYPE_*`. */
export interface XstatsAttrs {
  /** `LINK_XSTATS_TYPE_BRIDGE` (1): a bridge. */
  bridge?: BridgeXstatsAttrs | undefined;
  /** `LINK_XSTATS_TYPE_BOND` (2): a bond. */
  bond?: Uint8Array | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Counters of a bridge or port, `BRIDGE_XSTATS_*`. */
export interface BridgeXstatsAttrs {
  /** `BRIDGE_XSTATS_VLAN` (1): traffic by VLAN. */
  vlan?: BridgeVlanXstats[] | undefined;
  /** `BRIDGE_XSTATS_MCAST` (2): IGMP and MLD packets (`struct br_mcast_stats`). */
  mcast?: Uint8Array | undefined;
  /** `BRIDGE_XSTATS_STP` (4): spanning tree packets (`struct bridge_stp_xstats`). */
  stp?: Uint8Array | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** {@link IfStatsMsg} followed by {@link StatsAttrs}. */
export type StatsMessage = Message<IfStatsMsg, StatsAttrs>;

export function decodeIfStatsMsg(r: Reader, at: number): IfStatsMsg {
  if (!r.holds(at, 12)) return decodeIfStatsMsg(r.padded(at, 12), 0); // an older kernel's
  const { view } = r;
  return {
    family: view.getUint8(at),
    ifindex: view.getUint32(at + 4, littleEndian),
    filterMask: view.getUint32(at + 8, littleEndian),
  };
}

export function encodeIfStatsMsg(w: Writer, at: number, value: Partial<IfStatsMsg>): void {
  if (value.family !== undefined) w.u8At(at, value.family, 'family');
  if (value.ifindex !== undefined) w.u32At(at + 4, value.ifindex, 'ifindex');
  if (value.filterMask !== undefined) w.u32At(at + 8, value.filterMask, 'filterMask');
}

export function decodeBridgeVlanXstats(r: Reader, at: number): BridgeVlanXstats {
  if (!r.holds(at, 40)) return decodeBridgeVlanXstats(r.padded(at, 40), 0); // an older kernel's
  const { view } = r;
  return {
    rxBytes: r.u64At(at),
    rxPackets: r.u64At(at + 8),
    txBytes: r.u64At(at + 16),
    txPackets: r.u64At(at + 24),
    vid: view.getUint16(at + 32, littleEndian),
    flags: view.getUint16(at + 34, littleEndian),
  };
}

export function encodeBridgeVlanXstats(w: Writer, at: number, value: Partial<BridgeVlanXstats>): void {
  if (value.rxBytes !== undefined) w.u64At(at, value.rxBytes, 'rxBytes');
  if (value.rxPackets !== undefined) w.u64At(at + 8, value.rxPackets, 'rxPackets');
  if (value.txBytes !== undefined) w.u64At(at + 16, value.txBytes, 'txBytes');
  if (value.txPackets !== undefined) w.u64At(at + 24, value.txPackets, 'txPackets');
  if (value.vid !== undefined) w.u16At(at + 32, value.vid, 'vid');
  if (value.flags !== undefined) w.u16At(at + 34, value.flags, 'flags');
}

export function decodeStatsAttrs(r: Reader): StatsAttrs {
  const attrs: StatsAttrs = {
    link64: undefined,
    linkXstats: undefined,
    linkXstatsSlave: undefined,
    linkOffloadXstats: undefined,
    afSpec: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.link64 = r.bytes(); break; // IFLA_STATS_LINK_64
      case 2: attrs.linkXstats = decodeXstatsAttrs(r.nest()); break; // IFLA_STATS_LINK_XSTATS
      case 3: attrs.linkXstatsSlave = decodeXstatsAttrs(r.nest()); break; // IFLA_STATS_LINK_XSTATS_SLAVE
      case 4: attrs.linkOffloadXstats = r.bytes(); break; // IFLA_STATS_LINK_OFFLOAD_XSTATS
      case 5: attrs.afSpec = r.bytes(); break; // IFLA_STATS_AF_SPEC
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeStatsAttrs(w: Writer, attrs: StatsAttrs): void {
  if (attrs.link64 !== undefined) w.bytes(1, attrs.link64); // IFLA_STATS_LINK_64
  if (attrs.linkXstats !== undefined) { w.nestStart(2); encodeXstatsAttrs(w, attrs.linkXstats); w.nestEnd(); } // IFLA_STATS_LINK_XSTATS
  if (attrs.linkXstatsSlave !== undefined) { w.nestStart(3); encodeXstatsAttrs(w, attrs.linkXstatsSlave); w.nestEnd(); } // IFLA_STATS_LINK_XSTATS_SLAVE
  if (attrs.linkOffloadXstats !== undefined) w.bytes(4, attrs.linkOffloadXstats); // IFLA_STATS_LINK_OFFLOAD_XSTATS
  if (attrs.afSpec !== undefined) w.bytes(5, attrs.afSpec); // IFLA_STATS_AF_SPEC
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeXstatsAttrs(r: Reader): XstatsAttrs {
  const attrs: XstatsAttrs = {
    bridge: undefined,
    bond: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.bridge = decodeBridgeXstatsAttrs(r.nest()); break; // LINK_XSTATS_TYPE_BRIDGE
      case 2: attrs.bond = r.bytes(); break; // LINK_XSTATS_TYPE_BOND
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeXstatsAttrs(w: Writer, attrs: XstatsAttrs): void {
  if (attrs.bridge !== undefined) { w.nestStart(1); encodeBridgeXstatsAttrs(w, attrs.bridge); w.nestEnd(); } // LINK_XSTATS_TYPE_BRIDGE
  if (attrs.bond !== undefined) w.bytes(2, attrs.bond); // LINK_XSTATS_TYPE_BOND
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeBridgeXstatsAttrs(r: Reader): BridgeXstatsAttrs {
  const attrs: BridgeXstatsAttrs = {
    vlan: undefined,
    mcast: undefined,
    stp: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: (attrs.vlan ??= []).push(r.sized(decodeBridgeVlanXstats(r, r.struct()), 40)); break; // BRIDGE_XSTATS_VLAN
      case 2: attrs.mcast = r.bytes(); break; // BRIDGE_XSTATS_MCAST
      case 4: attrs.stp = r.bytes(); break; // BRIDGE_XSTATS_STP
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeBridgeXstatsAttrs(w: Writer, attrs: BridgeXstatsAttrs): void {
  if (attrs.vlan !== undefined) for (const item of attrs.vlan) encodeBridgeVlanXstats(w, w.struct(1, 40, item.extra), item); // BRIDGE_XSTATS_VLAN
  if (attrs.mcast !== undefined) w.bytes(2, attrs.mcast); // BRIDGE_XSTATS_MCAST
  if (attrs.stp !== undefined) w.bytes(4, attrs.stp); // BRIDGE_XSTATS_STP
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeStatsMessage(r: Reader): StatsMessage {
  const header = decodeIfStatsMsg(r, r.header(12));
  return { header, attrs: decodeStatsAttrs(r) };
}

export function encodeStatsMessage(w: Writer, message: MessageInput<IfStatsMsg, StatsAttrs>): void {
  encodeIfStatsMsg(w, w.header(12), message.header ?? {});
  if (message.attrs !== undefined) encodeStatsAttrs(w, message.attrs);
}

/** Names in {@link StatsAttrs}, for errors. */
export const statsAttrsNames: AttributeNames = {
  1: 'link64',
  2: { name: 'linkXstats', nest: () => xstatsAttrsNames },
  3: { name: 'linkXstatsSlave', nest: () => xstatsAttrsNames },
  4: 'linkOffloadXstats',
  5: 'afSpec',
};

/** Names in {@link XstatsAttrs}, for errors. */
export const xstatsAttrsNames: AttributeNames = {
  1: { name: 'bridge', nest: () => bridgeXstatsAttrsNames },
  2: 'bond',
};

/** Names in {@link BridgeXstatsAttrs}, for errors. */
export const bridgeXstatsAttrsNames: AttributeNames = {
  1: { name: 'vlan', multi: true },
  2: 'mcast',
  4: 'stp',
};

/** `RTM_NEWSTATS` (92): Statistics of a link; only from the kernel. */
export const RTM_NEWSTATS: Operation<IfStatsMsg, StatsAttrs> = {
  name: 'RTM_NEWSTATS',
  type: 92,
  replyType: 92,
  headerSize: 12,
  encode: encodeStatsMessage,
  decode: decodeStatsMessage,
  attributes: statsAttrsNames,
};

/** `RTM_GETSTATS` (94): Asks for the statistics of one link or of all. */
export const RTM_GETSTATS: Operation<IfStatsMsg, StatsAttrs> = {
  name: 'RTM_GETSTATS',
  type: 94,
  replyType: 92,
  headerSize: 12,
  encode: encodeStatsMessage,
  decode: decodeStatsMessage,
  attributes: statsAttrsNames,
};

/** Statistics of links beyond those in link messages, over rtnetlink. */
export const rtStats: Family = {
  name: 'rt-stats',
  protocol: 0,
  operations: [RTM_NEWSTATS, RTM_GETSTATS],
  groups: { stats: 36 },
};
