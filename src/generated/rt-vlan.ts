// @generated from codegen/schemas/rt-vlan.yaml by netloom codegen. Do not edit: change the schema, run `npm run codegen`.
// VLANs of bridges and their ports: linux/if_bridge.h, linux/rtnetlink.h (Linux 5.7 to 6.18).

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

/** What a dump has in it, `BRIDGE_VLANDB_DUMPF_*`. */
export const VlanDumpFlags = {
  /** `BRIDGE_VLANDB_DUMPF_STATS`: traffic counters too. */
  stats: 0x1,
  /** `BRIDGE_VLANDB_DUMPF_GLOBAL`: options of the VLANs in whole bridges instead of those of ports. */
  global: 0x2,
} as const;

/** `struct br_vlan_msg`, 8 bytes. Fixed header of a VLAN message. */
export interface BrVlanMsg {
  /** `family`: `AF_BRIDGE` (7). */
  family: number;
  /** `ifindex`: index of the bridge or port. */
  ifindex: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct br_vlan_msg`. */
export const BR_VLAN_MSG_SIZE = 8;

/** `struct bridge_vlan_info`, 4 bytes. A VLAN of a bridge or port. */
export interface BridgeVlanInfo {
  /** `flags`: flags. */
  flags: number;
  /** `vid`: VLAN id, 1 to 4094. */
  vid: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct bridge_vlan_info`. */
export const BRIDGE_VLAN_INFO_SIZE = 4;

/** Attributes of a VLAN message, `BRIDGE_VLANDB_*`. */
export interface VlanAttrs {
  /** `BRIDGE_VLANDB_ENTRY` (1): VLANs of a port. */
  entry?: VlanEntryAttrs[] | undefined;
  /** `BRIDGE_VLANDB_GLOBAL_OPTIONS` (2): options of VLANs in the whole bridge. */
  globalOptions?: VlanGlobalAttrs[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Attributes of a dump request, `BRIDGE_VLANDB_DUMP_*`. */
export interface VlanDumpAttrs {
  /** `BRIDGE_VLANDB_DUMP_FLAGS` (1): what to tell. Bits of {@link VlanDumpFlags}. */
  flags?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A VLAN of a port or a range of them, `BRIDGE_VLANDB_ENTRY_*`. */
export interface VlanEntryAttrs {
  /** `BRIDGE_VLANDB_ENTRY_INFO` (1): the VLAN, or the first one of a range. */
  info?: BridgeVlanInfo | undefined;
  /** `BRIDGE_VLANDB_ENTRY_RANGE` (2): last VLAN of a range. */
  range?: number | undefined;
  /**
   * `BRIDGE_VLANDB_ENTRY_STATE` (3): spanning tree state: 0 disabled, 1 listening, 2 learning, 3 forwarding, 4
   * blocking.
   */
  state?: number | undefined;
  /** `BRIDGE_VLANDB_ENTRY_TUNNEL_INFO` (4): the tunnel it is mapped to. */
  tunnelInfo?: VlanTunnelAttrs | undefined;
  /** `BRIDGE_VLANDB_ENTRY_STATS` (5): traffic. */
  stats?: VlanStatsAttrs | undefined;
  /** `BRIDGE_VLANDB_ENTRY_MCAST_ROUTER` (6): multicast router port: 0 never, 1 as learned, 2 always. */
  mcastRouter?: number | undefined;
  /** `BRIDGE_VLANDB_ENTRY_MCAST_N_GROUPS` (7): multicast groups it has (Linux 6.3). */
  mcastNGroups?: number | undefined;
  /** `BRIDGE_VLANDB_ENTRY_MCAST_MAX_GROUPS` (8): multicast groups it may have; 0 for any number (Linux 6.3). */
  mcastMaxGroups?: number | undefined;
  /** `BRIDGE_VLANDB_ENTRY_NEIGH_SUPPRESS` (9): 1: neighbours are answered for (Linux 6.4). */
  neighSuppress?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** The tunnel of a VLAN, `BRIDGE_VLANDB_TINFO_*`. */
export interface VlanTunnelAttrs {
  /** `BRIDGE_VLANDB_TINFO_ID` (1): tunnel id. */
  id?: number | undefined;
  /** `BRIDGE_VLANDB_TINFO_CMD` (2): whether to set it or to take it away, as a message type of links. */
  cmd?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Traffic of a VLAN, `BRIDGE_VLANDB_STATS_*`. */
export interface VlanStatsAttrs {
  /** `BRIDGE_VLANDB_STATS_RX_BYTES` (1): bytes that came in. */
  rxBytes?: bigint | undefined;
  /** `BRIDGE_VLANDB_STATS_RX_PACKETS` (2): packets that came in. */
  rxPackets?: bigint | undefined;
  /** `BRIDGE_VLANDB_STATS_TX_BYTES` (3): bytes that went out. */
  txBytes?: bigint | undefined;
  /** `BRIDGE_VLANDB_STATS_TX_PACKETS` (4): packets that went out. */
  txPackets?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of a VLAN in the whole bridge, or of a range of VLANs, `BRIDGE_VLANDB_GOPTS_*`. Times in 1/100 s. */
export interface VlanGlobalAttrs {
  /** `BRIDGE_VLANDB_GOPTS_ID` (1): the VLAN, or the first one of a range. */
  id?: number | undefined;
  /** `BRIDGE_VLANDB_GOPTS_RANGE` (2): last VLAN of a range. */
  range?: number | undefined;
  /** `BRIDGE_VLANDB_GOPTS_MCAST_SNOOPING` (3): 1: multicast goes only where it is wanted. */
  mcastSnooping?: number | undefined;
  /** `BRIDGE_VLANDB_GOPTS_MCAST_IGMP_VERSION` (4): IGMP version, 2 or 3. */
  mcastIgmpVersion?: number | undefined;
  /** `BRIDGE_VLANDB_GOPTS_MCAST_MLD_VERSION` (5): MLD version, 1 or 2. */
  mcastMldVersion?: number | undefined;
  /** `BRIDGE_VLANDB_GOPTS_MCAST_LAST_MEMBER_CNT` (6): queries before the last member counts as gone. */
  mcastLastMemberCnt?: number | undefined;
  /** `BRIDGE_VLANDB_GOPTS_MCAST_STARTUP_QUERY_CNT` (7): queries at the start. */
  mcastStartupQueryCnt?: number | undefined;
  /** `BRIDGE_VLANDB_GOPTS_MCAST_LAST_MEMBER_INTVL` (8): between those queries. */
  mcastLastMemberIntvl?: bigint | undefined;
  /** `BRIDGE_VLANDB_GOPTS_MCAST_MEMBERSHIP_INTVL` (10): after which a group is forgotten. */
  mcastMembershipIntvl?: bigint | undefined;
  /** `BRIDGE_VLANDB_GOPTS_MCAST_QUERIER_INTVL` (11): after which another querier is forgotten. */
  mcastQuerierIntvl?: bigint | undefined;
  /** `BRIDGE_VLANDB_GOPTS_MCAST_QUERY_INTVL` (12): between queries. */
  mcastQueryIntvl?: bigint | undefined;
  /** `BRIDGE_VLANDB_GOPTS_MCAST_QUERY_RESPONSE_INTVL` (13): longest time for an answer. */
  mcastQueryResponseIntvl?: bigint | undefined;
  /** `BRIDGE_VLANDB_GOPTS_MCAST_STARTUP_QUERY_INTVL` (14): between queries at the start. */
  mcastStartupQueryIntvl?: bigint | undefined;
  /** `BRIDGE_VLANDB_GOPTS_MCAST_QUERIER` (15): 1: the bridge asks who wants multicast. */
  mcastQuerier?: number | undefined;
  /** `BRIDGE_VLANDB_GOPTS_MCAST_ROUTER_PORTS` (16): ports with multicast routers, as `MDBA_ROUTER_PORT` (rt-mdb). */
  mcastRouterPorts?: Uint8Array | undefined;
  /** `BRIDGE_VLANDB_GOPTS_MCAST_QUERIER_STATE` (17): the queriers there are (`BRIDGE_QUERIER_*`). */
  mcastQuerierState?: Uint8Array | undefined;
  /** `BRIDGE_VLANDB_GOPTS_MSTI` (18): its spanning tree. */
  msti?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** {@link BrVlanMsg} followed by {@link VlanAttrs}. */
export type VlanMessage = Message<BrVlanMsg, VlanAttrs>;

export function decodeBrVlanMsg(r: Reader, at: number): BrVlanMsg {
  if (!r.holds(at, 8)) return decodeBrVlanMsg(r.padded(at, 8), 0); // an older kernel's
  const { view } = r;
  return {
    family: view.getUint8(at),
    ifindex: view.getUint32(at + 4, littleEndian),
  };
}

export function encodeBrVlanMsg(w: Writer, at: number, value: Partial<BrVlanMsg>): void {
  if (value.family !== undefined) w.u8At(at, value.family, 'family');
  if (value.ifindex !== undefined) w.u32At(at + 4, value.ifindex, 'ifindex');
}

export function decodeBridgeVlanInfo(r: Reader, at: number): BridgeVlanInfo {
  if (!r.holds(at, 4)) return decodeBridgeVlanInfo(r.padded(at, 4), 0); // an older kernel's
  const { view } = r;
  return {
    flags: view.getUint16(at, littleEndian),
    vid: view.getUint16(at + 2, littleEndian),
  };
}

export function encodeBridgeVlanInfo(w: Writer, at: number, value: Partial<BridgeVlanInfo>): void {
  if (value.flags !== undefined) w.u16At(at, value.flags, 'flags');
  if (value.vid !== undefined) w.u16At(at + 2, value.vid, 'vid');
}

export function decodeVlanAttrs(r: Reader): VlanAttrs {
  const attrs: VlanAttrs = {
    entry: undefined,
    globalOptions: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: (attrs.entry ??= []).push(decodeVlanEntryAttrs(r.nest())); break; // BRIDGE_VLANDB_ENTRY
      case 2: (attrs.globalOptions ??= []).push(decodeVlanGlobalAttrs(r.nest())); break; // BRIDGE_VLANDB_GLOBAL_OPTIONS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeVlanAttrs(w: Writer, attrs: VlanAttrs): void {
  if (attrs.entry !== undefined) for (const item of attrs.entry) { w.nestStart(1); encodeVlanEntryAttrs(w, item); w.nestEnd(); } // BRIDGE_VLANDB_ENTRY
  if (attrs.globalOptions !== undefined) for (const item of attrs.globalOptions) { w.nestStart(2); encodeVlanGlobalAttrs(w, item); w.nestEnd(); } // BRIDGE_VLANDB_GLOBAL_OPTIONS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeVlanDumpAttrs(r: Reader): VlanDumpAttrs {
  const attrs: VlanDumpAttrs = {
    flags: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.flags = r.u32(); break; // BRIDGE_VLANDB_DUMP_FLAGS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeVlanDumpAttrs(w: Writer, attrs: VlanDumpAttrs): void {
  if (attrs.flags !== undefined) w.u32(1, attrs.flags); // BRIDGE_VLANDB_DUMP_FLAGS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeVlanEntryAttrs(r: Reader): VlanEntryAttrs {
  const attrs: VlanEntryAttrs = {
    info: undefined,
    range: undefined,
    state: undefined,
    tunnelInfo: undefined,
    stats: undefined,
    mcastRouter: undefined,
    mcastNGroups: undefined,
    mcastMaxGroups: undefined,
    neighSuppress: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.info = r.sized(decodeBridgeVlanInfo(r, r.struct()), 4); break; // BRIDGE_VLANDB_ENTRY_INFO
      case 2: attrs.range = r.u16(); break; // BRIDGE_VLANDB_ENTRY_RANGE
      case 3: attrs.state = r.u8(); break; // BRIDGE_VLANDB_ENTRY_STATE
      case 4: attrs.tunnelInfo = decodeVlanTunnelAttrs(r.nest()); break; // BRIDGE_VLANDB_ENTRY_TUNNEL_INFO
      case 5: attrs.stats = decodeVlanStatsAttrs(r.nest()); break; // BRIDGE_VLANDB_ENTRY_STATS
      case 6: attrs.mcastRouter = r.u8(); break; // BRIDGE_VLANDB_ENTRY_MCAST_ROUTER
      case 7: attrs.mcastNGroups = r.u32(); break; // BRIDGE_VLANDB_ENTRY_MCAST_N_GROUPS
      case 8: attrs.mcastMaxGroups = r.u32(); break; // BRIDGE_VLANDB_ENTRY_MCAST_MAX_GROUPS
      case 9: attrs.neighSuppress = r.u8(); break; // BRIDGE_VLANDB_ENTRY_NEIGH_SUPPRESS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeVlanEntryAttrs(w: Writer, attrs: VlanEntryAttrs): void {
  if (attrs.info !== undefined) encodeBridgeVlanInfo(w, w.struct(1, 4, attrs.info.extra), attrs.info); // BRIDGE_VLANDB_ENTRY_INFO
  if (attrs.range !== undefined) w.u16(2, attrs.range); // BRIDGE_VLANDB_ENTRY_RANGE
  if (attrs.state !== undefined) w.u8(3, attrs.state); // BRIDGE_VLANDB_ENTRY_STATE
  if (attrs.tunnelInfo !== undefined) { w.nestStart(4); encodeVlanTunnelAttrs(w, attrs.tunnelInfo); w.nestEnd(); } // BRIDGE_VLANDB_ENTRY_TUNNEL_INFO
  if (attrs.stats !== undefined) { w.nestStart(5); encodeVlanStatsAttrs(w, attrs.stats); w.nestEnd(); } // BRIDGE_VLANDB_ENTRY_STATS
  if (attrs.mcastRouter !== undefined) w.u8(6, attrs.mcastRouter); // BRIDGE_VLANDB_ENTRY_MCAST_ROUTER
  if (attrs.mcastNGroups !== undefined) w.u32(7, attrs.mcastNGroups); // BRIDGE_VLANDB_ENTRY_MCAST_N_GROUPS
  if (attrs.mcastMaxGroups !== undefined) w.u32(8, attrs.mcastMaxGroups); // BRIDGE_VLANDB_ENTRY_MCAST_MAX_GROUPS
  if (attrs.neighSuppress !== undefined) w.u8(9, attrs.neighSuppress); // BRIDGE_VLANDB_ENTRY_NEIGH_SUPPRESS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeVlanTunnelAttrs(r: Reader): VlanTunnelAttrs {
  const attrs: VlanTunnelAttrs = {
    id: undefined,
    cmd: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.id = r.u32(); break; // BRIDGE_VLANDB_TINFO_ID
      case 2: attrs.cmd = r.u32(); break; // BRIDGE_VLANDB_TINFO_CMD
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeVlanTunnelAttrs(w: Writer, attrs: VlanTunnelAttrs): void {
  if (attrs.id !== undefined) w.u32(1, attrs.id); // BRIDGE_VLANDB_TINFO_ID
  if (attrs.cmd !== undefined) w.u32(2, attrs.cmd); // BRIDGE_VLANDB_TINFO_CMD
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeVlanStatsAttrs(r: Reader): VlanStatsAttrs {
  const attrs: VlanStatsAttrs = {
    rxBytes: undefined,
    rxPackets: undefined,
    txBytes: undefined,
    txPackets: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.rxBytes = r.u64(); break; // BRIDGE_VLANDB_STATS_RX_BYTES
      case 2: attrs.rxPackets = r.u64(); break; // BRIDGE_VLANDB_STATS_RX_PACKETS
      case 3: attrs.txBytes = r.u64(); break; // BRIDGE_VLANDB_STATS_TX_BYTES
      case 4: attrs.txPackets = r.u64(); break; // BRIDGE_VLANDB_STATS_TX_PACKETS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeVlanStatsAttrs(w: Writer, attrs: VlanStatsAttrs): void {
  if (attrs.rxBytes !== undefined) w.u64(1, attrs.rxBytes); // BRIDGE_VLANDB_STATS_RX_BYTES
  if (attrs.rxPackets !== undefined) w.u64(2, attrs.rxPackets); // BRIDGE_VLANDB_STATS_RX_PACKETS
  if (attrs.txBytes !== undefined) w.u64(3, attrs.txBytes); // BRIDGE_VLANDB_STATS_TX_BYTES
  if (attrs.txPackets !== undefined) w.u64(4, attrs.txPackets); // BRIDGE_VLANDB_STATS_TX_PACKETS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeVlanGlobalAttrs(r: Reader): VlanGlobalAttrs {
  const attrs: VlanGlobalAttrs = {
    id: undefined,
    range: undefined,
    mcastSnooping: undefined,
    mcastIgmpVersion: undefined,
    mcastMldVersion: undefined,
    mcastLastMemberCnt: undefined,
    mcastStartupQueryCnt: undefined,
    mcastLastMemberIntvl: undefined,
    mcastMembershipIntvl: undefined,
    mcastQuerierIntvl: undefined,
    mcastQueryIntvl: undefined,
    mcastQueryResponseIntvl: undefined,
    mcastStartupQueryIntvl: undefined,
    mcastQuerier: undefined,
    mcastRouterPorts: undefined,
    mcastQuerierState: undefined,
    msti: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.id = r.u16(); break; // BRIDGE_VLANDB_GOPTS_ID
      case 2: attrs.range = r.u16(); break; // BRIDGE_VLANDB_GOPTS_RANGE
      case 3: attrs.mcastSnooping = r.u8(); break; // BRIDGE_VLANDB_GOPTS_MCAST_SNOOPING
      case 4: attrs.mcastIgmpVersion = r.u8(); break; // BRIDGE_VLANDB_GOPTS_MCAST_IGMP_VERSION
      case 5: attrs.mcastMldVersion = r.u8(); break; // BRIDGE_VLANDB_GOPTS_MCAST_MLD_VERSION
      case 6: attrs.mcastLastMemberCnt = r.u32(); break; // BRIDGE_VLANDB_GOPTS_MCAST_LAST_MEMBER_CNT
      case 7: attrs.mcastStartupQueryCnt = r.u32(); break; // BRIDGE_VLANDB_GOPTS_MCAST_STARTUP_QUERY_CNT
      case 8: attrs.mcastLastMemberIntvl = r.u64(); break; // BRIDGE_VLANDB_GOPTS_MCAST_LAST_MEMBER_INTVL
      case 10: attrs.mcastMembershipIntvl = r.u64(); break; // BRIDGE_VLANDB_GOPTS_MCAST_MEMBERSHIP_INTVL
      case 11: attrs.mcastQuerierIntvl = r.u64(); break; // BRIDGE_VLANDB_GOPTS_MCAST_QUERIER_INTVL
      case 12: attrs.mcastQueryIntvl = r.u64(); break; // BRIDGE_VLANDB_GOPTS_MCAST_QUERY_INTVL
      case 13: attrs.mcastQueryResponseIntvl = r.u64(); break; // BRIDGE_VLANDB_GOPTS_MCAST_QUERY_RESPONSE_INTVL
      case 14: attrs.mcastStartupQueryIntvl = r.u64(); break; // BRIDGE_VLANDB_GOPTS_MCAST_STARTUP_QUERY_INTVL
      case 15: attrs.mcastQuerier = r.u8(); break; // BRIDGE_VLANDB_GOPTS_MCAST_QUERIER
      case 16: attrs.mcastRouterPorts = r.bytes(); break; // BRIDGE_VLANDB_GOPTS_MCAST_ROUTER_PORTS
      case 17: attrs.mcastQuerierState = r.bytes(); break; // BRIDGE_VLANDB_GOPTS_MCAST_QUERIER_STATE
      case 18: attrs.msti = r.u16(); break; // BRIDGE_VLANDB_GOPTS_MSTI
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeVlanGlobalAttrs(w: Writer, attrs: VlanGlobalAttrs): void {
  if (attrs.id !== undefined) w.u16(1, attrs.id); // BRIDGE_VLANDB_GOPTS_ID
  if (attrs.range !== undefined) w.u16(2, attrs.range); // BRIDGE_VLANDB_GOPTS_RANGE
  if (attrs.mcastSnooping !== undefined) w.u8(3, attrs.mcastSnooping); // BRIDGE_VLANDB_GOPTS_MCAST_SNOOPING
  if (attrs.mcastIgmpVersion !== undefined) w.u8(4, attrs.mcastIgmpVersion); // BRIDGE_VLANDB_GOPTS_MCAST_IGMP_VERSION
  if (attrs.mcastMldVersion !== undefined) w.u8(5, attrs.mcastMldVersion); // BRIDGE_VLANDB_GOPTS_MCAST_MLD_VERSION
  if (attrs.mcastLastMemberCnt !== undefined) w.u32(6, attrs.mcastLastMemberCnt); // BRIDGE_VLANDB_GOPTS_MCAST_LAST_MEMBER_CNT
  if (attrs.mcastStartupQueryCnt !== undefined) w.u32(7, attrs.mcastStartupQueryCnt); // BRIDGE_VLANDB_GOPTS_MCAST_STARTUP_QUERY_CNT
  if (attrs.mcastLastMemberIntvl !== undefined) w.u64(8, attrs.mcastLastMemberIntvl); // BRIDGE_VLANDB_GOPTS_MCAST_LAST_MEMBER_INTVL
  if (attrs.mcastMembershipIntvl !== undefined) w.u64(10, attrs.mcastMembershipIntvl); // BRIDGE_VLANDB_GOPTS_MCAST_MEMBERSHIP_INTVL
  if (attrs.mcastQuerierIntvl !== undefined) w.u64(11, attrs.mcastQuerierIntvl); // BRIDGE_VLANDB_GOPTS_MCAST_QUERIER_INTVL
  if (attrs.mcastQueryIntvl !== undefined) w.u64(12, attrs.mcastQueryIntvl); // BRIDGE_VLANDB_GOPTS_MCAST_QUERY_INTVL
  if (attrs.mcastQueryResponseIntvl !== undefined) w.u64(13, attrs.mcastQueryResponseIntvl); // BRIDGE_VLANDB_GOPTS_MCAST_QUERY_RESPONSE_INTVL
  if (attrs.mcastStartupQueryIntvl !== undefined) w.u64(14, attrs.mcastStartupQueryIntvl); // BRIDGE_VLANDB_GOPTS_MCAST_STARTUP_QUERY_INTVL
  if (attrs.mcastQuerier !== undefined) w.u8(15, attrs.mcastQuerier); // BRIDGE_VLANDB_GOPTS_MCAST_QUERIER
  if (attrs.mcastRouterPorts !== undefined) w.bytes(16, attrs.mcastRouterPorts); // BRIDGE_VLANDB_GOPTS_MCAST_ROUTER_PORTS
  if (attrs.mcastQuerierState !== undefined) w.bytes(17, attrs.mcastQuerierState); // BRIDGE_VLANDB_GOPTS_MCAST_QUERIER_STATE
  if (attrs.msti !== undefined) w.u16(18, attrs.msti); // BRIDGE_VLANDB_GOPTS_MSTI
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeVlanMessage(r: Reader): VlanMessage {
  const header = decodeBrVlanMsg(r, r.header(8));
  return { header, attrs: decodeVlanAttrs(r) };
}

export function encodeVlanMessage(w: Writer, message: MessageInput<BrVlanMsg, VlanAttrs>): void {
  encodeBrVlanMsg(w, w.header(8), message.header ?? {});
  if (message.attrs !== undefined) encodeVlanAttrs(w, message.attrs);
}

/** Names in {@link VlanAttrs}, for errors. */
export const vlanAttrsNames: AttributeNames = {
  1: { name: 'entry', multi: true, nest: () => vlanEntryAttrsNames },
  2: { name: 'globalOptions', multi: true, nest: () => vlanGlobalAttrsNames },
};

/** Names in {@link VlanDumpAttrs}, for errors. */
export const vlanDumpAttrsNames: AttributeNames = {
  1: 'flags',
};

/** Names in {@link VlanEntryAttrs}, for errors. */
export const vlanEntryAttrsNames: AttributeNames = {
  1: 'info',
  2: 'range',
  3: 'state',
  4: { name: 'tunnelInfo', nest: () => vlanTunnelAttrsNames },
  5: { name: 'stats', nest: () => vlanStatsAttrsNames },
  6: 'mcastRouter',
  7: 'mcastNGroups',
  8: 'mcastMaxGroups',
  9: 'neighSuppress',
};

/** Names in {@link VlanTunnelAttrs}, for errors. */
export const vlanTunnelAttrsNames: AttributeNames = {
  1: 'id',
  2: 'cmd',
};

/** Names in {@link VlanStatsAttrs}, for errors. */
export const vlanStatsAttrsNames: AttributeNames = {
  1: 'rxBytes',
  2: 'rxPackets',
  3: 'txBytes',
  4: 'txPackets',
};

/** Names in {@link VlanGlobalAttrs}, for errors. */
export const vlanGlobalAttrsNames: AttributeNames = {
  1: 'id',
  2: 'range',
  3: 'mcastSnooping',
  4: 'mcastIgmpVersion',
  5: 'mcastMldVersion',
  6: 'mcastLastMemberCnt',
  7: 'mcastStartupQueryCnt',
  8: 'mcastLastMemberIntvl',
  10: 'mcastMembershipIntvl',
  11: 'mcastQuerierIntvl',
  12: 'mcastQueryIntvl',
  13: 'mcastQueryResponseIntvl',
  14: 'mcastStartupQueryIntvl',
  15: 'mcastQuerier',
  16: 'mcastRouterPorts',
  17: 'mcastQuerierState',
  18: 'msti',
};

/** `RTM_NEWVLAN` (112): Changes options of VLANs; as a notification, VLANs came or changed. */
export const RTM_NEWVLAN: Operation<BrVlanMsg, VlanAttrs> = {
  name: 'RTM_NEWVLAN',
  type: 112,
  replyType: 112,
  headerSize: 8,
  encode: encodeVlanMessage,
  decode: decodeVlanMessage,
  attributes: vlanAttrsNames,
};

/** `RTM_DELVLAN` (113): Removes VLANs; as a notification, they went. */
export const RTM_DELVLAN: Operation<BrVlanMsg, VlanAttrs> = {
  name: 'RTM_DELVLAN',
  type: 113,
  replyType: 113,
  headerSize: 8,
  encode: encodeVlanMessage,
  decode: decodeVlanMessage,
  attributes: vlanAttrsNames,
};

/** `RTM_GETVLAN` (114): Asks for the VLANs of a bridge or port or of all. */
export const RTM_GETVLAN: Operation<BrVlanMsg, VlanAttrs> = {
  name: 'RTM_GETVLAN',
  type: 114,
  replyType: 112,
  headerSize: 8,
  encode: encodeVlanMessage,
  decode: decodeVlanMessage,
  attributes: vlanAttrsNames,
};

/** VLANs of bridges and their ports with all their options, over rtnetlink. */
export const rtVlan: Family = {
  name: 'rt-vlan',
  protocol: 0,
  operations: [RTM_NEWVLAN, RTM_DELVLAN, RTM_GETVLAN],
  groups: { brvlan: 33 },
};
