// @generated from codegen/schemas/ethtool.yaml by netloom codegen. Do not edit: change the schema, run `npm run codegen`.
// Network cards over generic netlink (ethtool): linux/ethtool_netlink.h, linux/ethtool_netlink_generated.h,
// linux/ethtool.h, linux/net_tstamp.h (Linux 5.6 to 6.18).

import type {
  AttributeNames,
  Do,
  DoAndDump,
  GenericFamily,
  Message,
  MessageInput,
  Operation,
  Reader,
  SelectedFormat,
  UnknownAttribute,
  Writer,
} from '../wire/index.js';
import { littleEndian as host } from '../wire/index.js';

/** A constant of this module: V8 looks up an imported one each time. */
const littleEndian = host;

/** Kind of UDP tunnel, `ETHTOOL_UDP_TUNNEL_TYPE_*`. */
export const UdpTunnelType = {
  /** `ETHTOOL_UDP_TUNNEL_TYPE_VXLAN`: VXLAN. */
  vxlan: 0,
  /** `ETHTOOL_UDP_TUNNEL_TYPE_GENEVE`: Geneve. */
  geneve: 1,
  /** `ETHTOOL_UDP_TUNNEL_TYPE_VXLAN_GPE`: VXLAN with the generic protocol extension. */
  vxlanGpe: 2,
} as const;
/** A value of {@link UdpTunnelType}. */
export type UdpTunnelType = (typeof UdpTunnelType)[keyof typeof UdpTunnelType];

/** Sets of names, `ETH_SS_*`. */
export const Stringset = {
  /** `ETH_SS_TEST`: self tests. */
  test: 0,
  /** `ETH_SS_STATS`: statistics of the driver. */
  stats: 1,
  /** `ETH_SS_PRIV_FLAGS`: flags of the driver. */
  privFlags: 2,
  /** `ETH_SS_NTUPLE_FILTERS`: no longer used. */
  ntupleFilters: 3,
  /** `ETH_SS_FEATURES`: offload features. */
  features: 4,
  /** `ETH_SS_RSS_HASH_FUNCS`: hash functions. */
  rssHashFuncs: 5,
  /** `ETH_SS_TUNABLES`: parameters of the driver. */
  tunables: 6,
  /** `ETH_SS_PHY_STATS`: statistics of the PHY. */
  phyStats: 7,
  /** `ETH_SS_PHY_TUNABLES`: parameters of the PHY. */
  phyTunables: 8,
  /** `ETH_SS_LINK_MODES`: link modes. */
  linkModes: 9,
  /** `ETH_SS_MSG_CLASSES`: classes of debug messages. */
  msgClasses: 10,
  /** `ETH_SS_WOL_MODES`: what wakes the machine. */
  wolModes: 11,
  /** `ETH_SS_SOF_TIMESTAMPING`: kinds of timestamping. */
  sofTimestamping: 12,
  /** `ETH_SS_TS_TX_TYPES`: which sent packets get a timestamp. */
  tsTxTypes: 13,
  /** `ETH_SS_TS_RX_FILTERS`: which received packets get a timestamp. */
  tsRxFilters: 14,
  /** `ETH_SS_UDP_TUNNEL_TYPES`: kinds of UDP tunnel. */
  udpTunnelTypes: 15,
  /** `ETH_SS_STATS_STD`: groups of standard statistics. */
  statsStd: 16,
  /** `ETH_SS_STATS_ETH_PHY`: standard statistics of the PHY. */
  statsEthPhy: 17,
  /** `ETH_SS_STATS_ETH_MAC`: standard statistics of the MAC. */
  statsEthMac: 18,
  /** `ETH_SS_STATS_ETH_CTRL`: standard statistics of control frames. */
  statsEthCtrl: 19,
  /** `ETH_SS_STATS_RMON`: standard statistics by size. */
  statsRmon: 20,
} as const;
/** A value of {@link Stringset}. */
export type Stringset = (typeof Stringset)[keyof typeof Stringset];

/** What an answer should be like, `ETHTOOL_FLAG_*`. */
export const HeaderFlags = {
  /** `ETHTOOL_FLAG_COMPACT_BITSETS`: bitsets as bytes, not as lists of names. */
  compactBitsets: 0x1,
  /** `ETHTOOL_FLAG_OMIT_REPLY`: no answer to a change. */
  omitReply: 0x2,
  /** `ETHTOOL_FLAG_STATS`: with statistics. */
  stats: 0x4,
} as const;

/** Whether headers and data of TCP come in buffers of their own, `ETHTOOL_TCP_DATA_SPLIT_*`. */
export const TcpDataSplit = {
  /** `ETHTOOL_TCP_DATA_SPLIT_UNKNOWN`: not said. */
  unknown: 0,
  /** `ETHTOOL_TCP_DATA_SPLIT_DISABLED`: no. */
  disabled: 1,
  /** `ETHTOOL_TCP_DATA_SPLIT_ENABLED`: yes. */
  enabled: 2,
} as const;
/** A value of {@link TcpDataSplit}. */
export type TcpDataSplit = (typeof TcpDataSplit)[keyof typeof TcpDataSplit];

/** Where a hardware timestamp comes from, `HWTSTAMP_SOURCE_*` (Linux 6.14). */
export const HwtstampSource = {
  /** `HWTSTAMP_SOURCE_NETDEV`: the card. */
  netdev: 1,
  /** `HWTSTAMP_SOURCE_PHYLIB`: a PHY. */
  phylib: 2,
} as const;
/** A value of {@link HwtstampSource}. */
export type HwtstampSource = (typeof HwtstampSource)[keyof typeof HwtstampSource];

/** How far the new firmware of a module is, `ETHTOOL_MODULE_FW_FLASH_STATUS_*` (Linux 6.11). */
export const ModuleFwFlashStatus = {
  /** `ETHTOOL_MODULE_FW_FLASH_STATUS_STARTED`: it was begun. */
  started: 1,
  /** `ETHTOOL_MODULE_FW_FLASH_STATUS_IN_PROGRESS`: it is being written. */
  inProgress: 2,
  /** `ETHTOOL_MODULE_FW_FLASH_STATUS_COMPLETED`: it is written. */
  completed: 3,
  /** `ETHTOOL_MODULE_FW_FLASH_STATUS_ERROR`: it failed. */
  error: 4,
} as const;
/** A value of {@link ModuleFwFlashStatus}. */
export type ModuleFwFlashStatus = (typeof ModuleFwFlashStatus)[keyof typeof ModuleFwFlashStatus];

/** Groups of standard statistics, `ETHTOOL_STATS_*`. */
export const StatsType = {
  /** `ETHTOOL_STATS_ETH_PHY`: of the PHY. */
  ethPhy: 0,
  /** `ETHTOOL_STATS_ETH_MAC`: of the MAC. */
  ethMac: 1,
  /** `ETHTOOL_STATS_ETH_CTRL`: of control frames. */
  ethCtrl: 2,
  /** `ETHTOOL_STATS_RMON`: of RFC 2819. */
  rmon: 3,
} as const;
/** A value of {@link StatsType}. */
export type StatsType = (typeof StatsType)[keyof typeof StatsType];

/** Why a port gives no power, `ETHTOOL_C33_PSE_EXT_STATE_*` (Linux 6.11). */
export const C33PseExtState = {
  /** `ETHTOOL_C33_PSE_EXT_STATE_ERROR_CONDITION`: a fault. */
  errorCondition: 1,
  /** `ETHTOOL_C33_PSE_EXT_STATE_MR_MPS_VALID`: the device takes no power. */
  mrMpsValid: 2,
  /** `ETHTOOL_C33_PSE_EXT_STATE_MR_PSE_ENABLE`: switched off. */
  mrPseEnable: 3,
  /** `ETHTOOL_C33_PSE_EXT_STATE_OPTION_DETECT_TED`: being detected. */
  optionDetectTed: 4,
  /** `ETHTOOL_C33_PSE_EXT_STATE_OPTION_VPORT_LIM`: the voltage is out of its limits. */
  optionVportLim: 5,
  /** `ETHTOOL_C33_PSE_EXT_STATE_OVLD_DETECTED`: too much is taken. */
  ovldDetected: 6,
  /** `ETHTOOL_C33_PSE_EXT_STATE_PD_DLL_POWER_TYPE`: told to take less over the data link. */
  pdDllPowerType: 7,
  /** `ETHTOOL_C33_PSE_EXT_STATE_POWER_NOT_AVAILABLE`: there is not enough. */
  powerNotAvailable: 8,
  /** `ETHTOOL_C33_PSE_EXT_STATE_SHORT_DETECTED`: a short circuit. */
  shortDetected: 9,
} as const;
/** A value of {@link C33PseExtState}. */
export type C33PseExtState = (typeof C33PseExtState)[keyof typeof C33PseExtState];

/** What a PHY is connected to, `PHY_UPSTREAM_*` (Linux 6.12). */
export const PhyUpstreamType = {
  /** `PHY_UPSTREAM_MAC`: a MAC. */
  mac: 0,
  /** `PHY_UPSTREAM_PHY`: another PHY. */
  phy: 1,
} as const;
/** A value of {@link PhyUpstreamType}. */
export type PhyUpstreamType = (typeof PhyUpstreamType)[keyof typeof PhyUpstreamType];

/** What happened to the power of a port, `ETHTOOL_PSE_EVENT_*` (Linux 6.17). */
export const PseEvent = {
  /** `ETHTOOL_PSE_EVENT_OVER_CURRENT`: too much current. */
  overCurrent: 0x1,
  /** `ETHTOOL_PSE_EVENT_OVER_TEMP`: too hot. */
  overTemp: 0x2,
  /** `ETHTOOL_C33_PSE_EVENT_DETECTION`: a device was detected. */
  c33Detection: 0x4,
  /** `ETHTOOL_C33_PSE_EVENT_CLASSIFICATION`: its class was found. */
  c33Classification: 0x8,
  /** `ETHTOOL_C33_PSE_EVENT_DISCONNECTION`: it went. */
  c33Disconnection: 0x10,
  /** `ETHTOOL_PSE_EVENT_OVER_BUDGET`: switched off, there is not enough. */
  overBudget: 0x20,
  /** `ETHTOOL_PSE_EVENT_SW_PW_CONTROL_ERROR`: software could not manage it. */
  swPwControlError: 0x40,
} as const;

/** Which device is meant, and how to answer, `ETHTOOL_A_HEADER_*`. */
export interface HeaderAttrs {
  /** `ETHTOOL_A_HEADER_DEV_INDEX` (1): index of the link. */
  devIndex?: number | undefined;
  /** `ETHTOOL_A_HEADER_DEV_NAME` (2): name of the link, or another one. */
  devName?: string | undefined;
  /** `ETHTOOL_A_HEADER_FLAGS` (3): what the answer should be like. Bits of {@link HeaderFlags}. */
  flags?: number | undefined;
  /** `ETHTOOL_A_HEADER_PHY_INDEX` (4): number of the PHY (Linux 6.12). */
  phyIndex?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A bit, `ETHTOOL_A_BITSET_BIT_*`. */
export interface BitsetBitAttrs {
  /** `ETHTOOL_A_BITSET_BIT_INDEX` (1): its number. */
  index?: number | undefined;
  /** `ETHTOOL_A_BITSET_BIT_NAME` (2): its name. */
  name?: string | undefined;
  /** `ETHTOOL_A_BITSET_BIT_VALUE` (3): it is set. */
  value?: boolean | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Bits, `ETHTOOL_A_BITSET_BITS_*`. */
export interface BitsetBitsAttrs {
  /** `ETHTOOL_A_BITSET_BITS_BIT` (1): one of them. */
  bit?: BitsetBitAttrs[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A set of bits, by name or as bytes, `ETHTOOL_A_BITSET_*`. */
export interface BitsetAttrs {
  /** `ETHTOOL_A_BITSET_NOMASK` (1): it is a list of what is set, without a mask. */
  nomask?: boolean | undefined;
  /** `ETHTOOL_A_BITSET_SIZE` (2): number of bits. */
  size?: number | undefined;
  /** `ETHTOOL_A_BITSET_BITS` (3): the bits by name. */
  bits?: BitsetBitsAttrs | undefined;
  /** `ETHTOOL_A_BITSET_VALUE` (4): the bits, as 32-bit words. */
  value?: Uint8Array | undefined;
  /** `ETHTOOL_A_BITSET_MASK` (5): those that are meant, as 32-bit words. */
  mask?: Uint8Array | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A name, `ETHTOOL_A_STRING_*`. */
export interface StringAttrs {
  /** `ETHTOOL_A_STRING_INDEX` (1): its number. */
  index?: number | undefined;
  /** `ETHTOOL_A_STRING_VALUE` (2): the name. */
  value?: string | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Names, `ETHTOOL_A_STRINGS_*`. */
export interface StringsAttrs {
  /** `ETHTOOL_A_STRINGS_STRING` (1): one of them. */
  string?: StringAttrs[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A set of names, `ETHTOOL_A_STRINGSET_*`. */
export interface StringsetAttrs {
  /** `ETHTOOL_A_STRINGSET_ID` (1): which one. See {@link Stringset}. */
  id?: number | undefined;
  /** `ETHTOOL_A_STRINGSET_COUNT` (2): how many names. */
  count?: number | undefined;
  /** `ETHTOOL_A_STRINGSET_STRINGS` (3): the names. */
  strings?: StringsAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Sets of names, `ETHTOOL_A_STRINGSETS_*`. */
export interface StringsetsAttrs {
  /** `ETHTOOL_A_STRINGSETS_STRINGSET` (1): one of them. */
  stringset?: StringsetAttrs[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Asked sets of names, `ETHTOOL_A_STRSET_*`. */
export interface StrsetAttrs {
  /** `ETHTOOL_A_STRSET_HEADER` (1): which device. */
  header?: HeaderAttrs | undefined;
  /** `ETHTOOL_A_STRSET_STRINGSETS` (2): the sets. */
  stringsets?: StringsetsAttrs | undefined;
  /** `ETHTOOL_A_STRSET_COUNTS_ONLY` (3): only how many names. */
  countsOnly?: boolean | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Flags of the driver, `ETHTOOL_A_PRIVFLAGS_*`. */
export interface PrivflagsAttrs {
  /** `ETHTOOL_A_PRIVFLAGS_HEADER` (1): which device. */
  header?: HeaderAttrs | undefined;
  /** `ETHTOOL_A_PRIVFLAGS_FLAGS` (2): the flags. */
  flags?: BitsetAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Sizes of rings, `ETHTOOL_A_RINGS_*`. */
export interface RingsAttrs {
  /** `ETHTOOL_A_RINGS_HEADER` (1): which device. */
  header?: HeaderAttrs | undefined;
  /** `ETHTOOL_A_RINGS_RX_MAX` (2): most entries for receiving. */
  rxMax?: number | undefined;
  /** `ETHTOOL_A_RINGS_RX_MINI_MAX` (3): most entries for small packets. */
  rxMiniMax?: number | undefined;
  /** `ETHTOOL_A_RINGS_RX_JUMBO_MAX` (4): most entries for large packets. */
  rxJumboMax?: number | undefined;
  /** `ETHTOOL_A_RINGS_TX_MAX` (5): most entries for sending. */
  txMax?: number | undefined;
  /** `ETHTOOL_A_RINGS_RX` (6): entries for receiving. */
  rx?: number | undefined;
  /** `ETHTOOL_A_RINGS_RX_MINI` (7): entries for small packets. */
  rxMini?: number | undefined;
  /** `ETHTOOL_A_RINGS_RX_JUMBO` (8): entries for large packets. */
  rxJumbo?: number | undefined;
  /** `ETHTOOL_A_RINGS_TX` (9): entries for sending. */
  tx?: number | undefined;
  /** `ETHTOOL_A_RINGS_RX_BUF_LEN` (10): bytes of a receive buffer. */
  rxBufLen?: number | undefined;
  /** `ETHTOOL_A_RINGS_TCP_DATA_SPLIT` (11): whether headers and data come apart. See {@link TcpDataSplit}. */
  tcpDataSplit?: number | undefined;
  /** `ETHTOOL_A_RINGS_CQE_SIZE` (12): bytes of a completion entry. */
  cqeSize?: number | undefined;
  /** `ETHTOOL_A_RINGS_TX_PUSH` (13): 1, descriptors are written straight to the card. */
  txPush?: number | undefined;
  /** `ETHTOOL_A_RINGS_RX_PUSH` (14): 1, the same for receiving (Linux 6.3). */
  rxPush?: number | undefined;
  /** `ETHTOOL_A_RINGS_TX_PUSH_BUF_LEN` (15): bytes written straight to the card (Linux 6.4). */
  txPushBufLen?: number | undefined;
  /** `ETHTOOL_A_RINGS_TX_PUSH_BUF_LEN_MAX` (16): most bytes written straight to the card (Linux 6.4). */
  txPushBufLenMax?: number | undefined;
  /** `ETHTOOL_A_RINGS_HDS_THRESH` (17): packets larger than this are split, in bytes (Linux 6.14). */
  hdsThresh?: number | undefined;
  /** `ETHTOOL_A_RINGS_HDS_THRESH_MAX` (18): greatest such size (Linux 6.14). */
  hdsThreshMax?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Counters of the MAC merge layer, `ETHTOOL_A_MM_STAT_*` (Linux 6.3). */
export interface MmStatAttrs {
  /** `ETHTOOL_A_MM_STAT_REASSEMBLY_ERRORS` (2): frames that could not be put together. */
  reassemblyErrors?: bigint | undefined;
  /** `ETHTOOL_A_MM_STAT_SMD_ERRORS` (3): frames with a wrong delimiter. */
  smdErrors?: bigint | undefined;
  /** `ETHTOOL_A_MM_STAT_REASSEMBLY_OK` (4): frames that were put together. */
  reassemblyOk?: bigint | undefined;
  /** `ETHTOOL_A_MM_STAT_RX_FRAG_COUNT` (5): fragments received. */
  rxFragCount?: bigint | undefined;
  /** `ETHTOOL_A_MM_STAT_TX_FRAG_COUNT` (6): fragments sent. */
  txFragCount?: bigint | undefined;
  /** `ETHTOOL_A_MM_STAT_HOLD_COUNT` (7): times it was held. */
  holdCount?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** The MAC merge layer, `ETHTOOL_A_MM_*` (Linux 6.3). */
export interface MmAttrs {
  /** `ETHTOOL_A_MM_HEADER` (1): which device. */
  header?: HeaderAttrs | undefined;
  /** `ETHTOOL_A_MM_PMAC_ENABLED` (2): 1, takes frames that can be interrupted. */
  pmacEnabled?: number | undefined;
  /** `ETHTOOL_A_MM_TX_ENABLED` (3): 1, interrupts frames. */
  txEnabled?: number | undefined;
  /** `ETHTOOL_A_MM_TX_ACTIVE` (4): 1, does so now. */
  txActive?: number | undefined;
  /** `ETHTOOL_A_MM_TX_MIN_FRAG_SIZE` (5): least fragment sent, in bytes. */
  txMinFragSize?: number | undefined;
  /** `ETHTOOL_A_MM_RX_MIN_FRAG_SIZE` (6): least fragment received, in bytes. */
  rxMinFragSize?: number | undefined;
  /** `ETHTOOL_A_MM_VERIFY_ENABLED` (7): 1, asks the other side first. */
  verifyEnabled?: number | undefined;
  /** `ETHTOOL_A_MM_VERIFY_STATUS` (8): outcome of asking. */
  verifyStatus?: number | undefined;
  /** `ETHTOOL_A_MM_VERIFY_TIME` (9): between questions, in ms. */
  verifyTime?: number | undefined;
  /** `ETHTOOL_A_MM_MAX_VERIFY_TIME` (10): greatest such time, in ms. */
  maxVerifyTime?: number | undefined;
  /** `ETHTOOL_A_MM_STATS` (11): counters. */
  stats?: MmStatAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** How a device is connected, `ETHTOOL_A_LINKINFO_*`. */
export interface LinkinfoAttrs {
  /** `ETHTOOL_A_LINKINFO_HEADER` (1): which device. */
  header?: HeaderAttrs | undefined;
  /** `ETHTOOL_A_LINKINFO_PORT` (2): connector, `PORT_*`. */
  port?: number | undefined;
  /** `ETHTOOL_A_LINKINFO_PHYADDR` (3): address of the PHY. */
  phyaddr?: number | undefined;
  /** `ETHTOOL_A_LINKINFO_TP_MDIX` (4): crossover now, `ETH_TP_MDI*`. */
  tpMdix?: number | undefined;
  /** `ETHTOOL_A_LINKINFO_TP_MDIX_CTRL` (5): wished crossover. */
  tpMdixCtrl?: number | undefined;
  /** `ETHTOOL_A_LINKINFO_TRANSCEIVER` (6): transceiver, `XCVR_*`. */
  transceiver?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Link modes, `ETHTOOL_A_LINKMODES_*`. */
export interface LinkmodesAttrs {
  /** `ETHTOOL_A_LINKMODES_HEADER` (1): which device. */
  header?: HeaderAttrs | undefined;
  /** `ETHTOOL_A_LINKMODES_AUTONEG` (2): 1, negotiates. */
  autoneg?: number | undefined;
  /** `ETHTOOL_A_LINKMODES_OURS` (3): modes of this side: mask supported, value advertised. */
  ours?: BitsetAttrs | undefined;
  /** `ETHTOOL_A_LINKMODES_PEER` (4): modes of the other side. */
  peer?: BitsetAttrs | undefined;
  /** `ETHTOOL_A_LINKMODES_SPEED` (5): in Mbit/s; 0xffffffff unknown. */
  speed?: number | undefined;
  /** `ETHTOOL_A_LINKMODES_DUPLEX` (6): 0 half, 1 full, 255 unknown. */
  duplex?: number | undefined;
  /** `ETHTOOL_A_LINKMODES_MASTER_SLAVE_CFG` (7): wished role, `MASTER_SLAVE_CFG_*`. */
  masterSlaveCfg?: number | undefined;
  /** `ETHTOOL_A_LINKMODES_MASTER_SLAVE_STATE` (8): role, `MASTER_SLAVE_STATE_*`. */
  masterSlaveState?: number | undefined;
  /** `ETHTOOL_A_LINKMODES_LANES` (9): lanes. */
  lanes?: number | undefined;
  /** `ETHTOOL_A_LINKMODES_RATE_MATCHING` (10): how other speeds are matched, `RATE_MATCH_*`. */
  rateMatching?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** State of the link, `ETHTOOL_A_LINKSTATE_*`. */
export interface LinkstateAttrs {
  /** `ETHTOOL_A_LINKSTATE_HEADER` (1): which device. */
  header?: HeaderAttrs | undefined;
  /** `ETHTOOL_A_LINKSTATE_LINK` (2): 1, there is a carrier. */
  link?: number | undefined;
  /** `ETHTOOL_A_LINKSTATE_SQI` (3): quality of the signal. */
  sqi?: number | undefined;
  /** `ETHTOOL_A_LINKSTATE_SQI_MAX` (4): best quality. */
  sqiMax?: number | undefined;
  /** `ETHTOOL_A_LINKSTATE_EXT_STATE` (5): why there is none, `ETHTOOL_LINK_EXT_STATE_*`. */
  extState?: number | undefined;
  /** `ETHTOOL_A_LINKSTATE_EXT_SUBSTATE` (6): more about why. */
  extSubstate?: number | undefined;
  /** `ETHTOOL_A_LINKSTATE_EXT_DOWN_CNT` (7): how often it went (Linux 6.2). */
  extDownCnt?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Debug messages, `ETHTOOL_A_DEBUG_*`. */
export interface DebugAttrs {
  /** `ETHTOOL_A_DEBUG_HEADER` (1): which device. */
  header?: HeaderAttrs | undefined;
  /** `ETHTOOL_A_DEBUG_MSGMASK` (2): classes that are on. */
  msgmask?: BitsetAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** What wakes the machine, `ETHTOOL_A_WOL_*`. */
export interface WolAttrs {
  /** `ETHTOOL_A_WOL_HEADER` (1): which device. */
  header?: HeaderAttrs | undefined;
  /** `ETHTOOL_A_WOL_MODES` (2): what. */
  modes?: BitsetAttrs | undefined;
  /** `ETHTOOL_A_WOL_SOPASS` (3): password of SecureOn. */
  sopass?: Uint8Array | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Offload features, `ETHTOOL_A_FEATURES_*`. */
export interface FeaturesAttrs {
  /** `ETHTOOL_A_FEATURES_HEADER` (1): which device. */
  header?: HeaderAttrs | undefined;
  /** `ETHTOOL_A_FEATURES_HW` (2): can be changed. */
  hw?: BitsetAttrs | undefined;
  /** `ETHTOOL_A_FEATURES_WANTED` (3): wished. */
  wanted?: BitsetAttrs | undefined;
  /** `ETHTOOL_A_FEATURES_ACTIVE` (4): on. */
  active?: BitsetAttrs | undefined;
  /** `ETHTOOL_A_FEATURES_NOCHANGE` (5): cannot be changed. */
  nochange?: BitsetAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Channels, `ETHTOOL_A_CHANNELS_*`. */
export interface ChannelsAttrs {
  /** `ETHTOOL_A_CHANNELS_HEADER` (1): which device. */
  header?: HeaderAttrs | undefined;
  /** `ETHTOOL_A_CHANNELS_RX_MAX` (2): most for receiving. */
  rxMax?: number | undefined;
  /** `ETHTOOL_A_CHANNELS_TX_MAX` (3): most for sending. */
  txMax?: number | undefined;
  /** `ETHTOOL_A_CHANNELS_OTHER_MAX` (4): most for other things. */
  otherMax?: number | undefined;
  /** `ETHTOOL_A_CHANNELS_COMBINED_MAX` (5): most for both. */
  combinedMax?: number | undefined;
  /** `ETHTOOL_A_CHANNELS_RX_COUNT` (6): for receiving. */
  rxCount?: number | undefined;
  /** `ETHTOOL_A_CHANNELS_TX_COUNT` (7): for sending. */
  txCount?: number | undefined;
  /** `ETHTOOL_A_CHANNELS_OTHER_COUNT` (8): for other things. */
  otherCount?: number | undefined;
  /** `ETHTOOL_A_CHANNELS_COMBINED_COUNT` (9): for both. */
  combinedCount?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** When an interrupt comes, `ETHTOOL_A_IRQ_MODERATION_*` (Linux 6.11). */
export interface IrqModerationAttrs {
  /** `ETHTOOL_A_IRQ_MODERATION_USEC` (1): after this time, in us. */
  usec?: number | undefined;
  /** `ETHTOOL_A_IRQ_MODERATION_PKTS` (2): after so many packets. */
  pkts?: number | undefined;
  /** `ETHTOOL_A_IRQ_MODERATION_COMPS` (3): after so many completions. */
  comps?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Levels of interrupt moderation, `ETHTOOL_A_PROFILE_*` (Linux 6.11). */
export interface ProfileAttrs {
  /** `ETHTOOL_A_PROFILE_IRQ_MODERATION` (1): one of them. */
  irqModeration?: IrqModerationAttrs[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** How interrupts are put together, `ETHTOOL_A_COALESCE_*`. */
export interface CoalesceAttrs {
  /** `ETHTOOL_A_COALESCE_HEADER` (1): which device. */
  header?: HeaderAttrs | undefined;
  /** `ETHTOOL_A_COALESCE_RX_USECS` (2): after a received packet, in us. */
  rxUsecs?: number | undefined;
  /** `ETHTOOL_A_COALESCE_RX_MAX_FRAMES` (3): after so many received packets. */
  rxMaxFrames?: number | undefined;
  /** `ETHTOOL_A_COALESCE_RX_USECS_IRQ` (4): the same while an interrupt is handled. */
  rxUsecsIrq?: number | undefined;
  /** `ETHTOOL_A_COALESCE_RX_MAX_FRAMES_IRQ` (5): the same while an interrupt is handled. */
  rxMaxFramesIrq?: number | undefined;
  /** `ETHTOOL_A_COALESCE_TX_USECS` (6): after a sent packet, in us. */
  txUsecs?: number | undefined;
  /** `ETHTOOL_A_COALESCE_TX_MAX_FRAMES` (7): after so many sent packets. */
  txMaxFrames?: number | undefined;
  /** `ETHTOOL_A_COALESCE_TX_USECS_IRQ` (8): the same while an interrupt is handled. */
  txUsecsIrq?: number | undefined;
  /** `ETHTOOL_A_COALESCE_TX_MAX_FRAMES_IRQ` (9): the same while an interrupt is handled. */
  txMaxFramesIrq?: number | undefined;
  /** `ETHTOOL_A_COALESCE_STATS_BLOCK_USECS` (10): between updates of statistics, in us. */
  statsBlockUsecs?: number | undefined;
  /** `ETHTOOL_A_COALESCE_USE_ADAPTIVE_RX` (11): 1, adapts for receiving. */
  useAdaptiveRx?: number | undefined;
  /** `ETHTOOL_A_COALESCE_USE_ADAPTIVE_TX` (12): 1, adapts for sending. */
  useAdaptiveTx?: number | undefined;
  /** `ETHTOOL_A_COALESCE_PKT_RATE_LOW` (13): below so many packets per second the low values hold. */
  pktRateLow?: number | undefined;
  /** `ETHTOOL_A_COALESCE_RX_USECS_LOW` (14): low value. */
  rxUsecsLow?: number | undefined;
  /** `ETHTOOL_A_COALESCE_RX_MAX_FRAMES_LOW` (15): low value. */
  rxMaxFramesLow?: number | undefined;
  /** `ETHTOOL_A_COALESCE_TX_USECS_LOW` (16): low value. */
  txUsecsLow?: number | undefined;
  /** `ETHTOOL_A_COALESCE_TX_MAX_FRAMES_LOW` (17): low value. */
  txMaxFramesLow?: number | undefined;
  /** `ETHTOOL_A_COALESCE_PKT_RATE_HIGH` (18): above so many packets per second the high values hold. */
  pktRateHigh?: number | undefined;
  /** `ETHTOOL_A_COALESCE_RX_USECS_HIGH` (19): high value. */
  rxUsecsHigh?: number | undefined;
  /** `ETHTOOL_A_COALESCE_RX_MAX_FRAMES_HIGH` (20): high value. */
  rxMaxFramesHigh?: number | undefined;
  /** `ETHTOOL_A_COALESCE_TX_USECS_HIGH` (21): high value. */
  txUsecsHigh?: number | undefined;
  /** `ETHTOOL_A_COALESCE_TX_MAX_FRAMES_HIGH` (22): high value. */
  txMaxFramesHigh?: number | undefined;
  /** `ETHTOOL_A_COALESCE_RATE_SAMPLE_INTERVAL` (23): between looks at the rate, in s. */
  rateSampleInterval?: number | undefined;
  /** `ETHTOOL_A_COALESCE_USE_CQE_MODE_TX` (24): 1, the time starts again with each completion (sending). */
  useCqeModeTx?: number | undefined;
  /** `ETHTOOL_A_COALESCE_USE_CQE_MODE_RX` (25): 1, the time starts again with each completion (receiving). */
  useCqeModeRx?: number | undefined;
  /** `ETHTOOL_A_COALESCE_TX_AGGR_MAX_BYTES` (26): most bytes sent as one (Linux 6.3). */
  txAggrMaxBytes?: number | undefined;
  /** `ETHTOOL_A_COALESCE_TX_AGGR_MAX_FRAMES` (27): most packets sent as one (Linux 6.3). */
  txAggrMaxFrames?: number | undefined;
  /** `ETHTOOL_A_COALESCE_TX_AGGR_TIME_USECS` (28): how long packets wait for others, in us (Linux 6.3). */
  txAggrTimeUsecs?: number | undefined;
  /** `ETHTOOL_A_COALESCE_RX_PROFILE` (29): levels for receiving (Linux 6.11). */
  rxProfile?: ProfileAttrs | undefined;
  /** `ETHTOOL_A_COALESCE_TX_PROFILE` (30): levels for sending (Linux 6.11). */
  txProfile?: ProfileAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Pause frames, `ETHTOOL_A_PAUSE_STAT_*`. */
export interface PauseStatAttrs {
  /** `ETHTOOL_A_PAUSE_STAT_TX_FRAMES` (2): sent. */
  txFrames?: bigint | undefined;
  /** `ETHTOOL_A_PAUSE_STAT_RX_FRAMES` (3): received. */
  rxFrames?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Flow control, `ETHTOOL_A_PAUSE_*`. */
export interface PauseAttrs {
  /** `ETHTOOL_A_PAUSE_HEADER` (1): which device. */
  header?: HeaderAttrs | undefined;
  /** `ETHTOOL_A_PAUSE_AUTONEG` (2): 1, negotiates. */
  autoneg?: number | undefined;
  /** `ETHTOOL_A_PAUSE_RX` (3): 1, obeys pause frames. */
  rx?: number | undefined;
  /** `ETHTOOL_A_PAUSE_TX` (4): 1, sends pause frames. */
  tx?: number | undefined;
  /** `ETHTOOL_A_PAUSE_STATS` (5): counters. */
  stats?: PauseStatAttrs | undefined;
  /** `ETHTOOL_A_PAUSE_STATS_SRC` (6): whose counters, `ETHTOOL_MAC_STATS_SRC_*` (Linux 6.3). */
  statsSrc?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Energy efficient Ethernet, `ETHTOOL_A_EEE_*`. */
export interface EeeAttrs {
  /** `ETHTOOL_A_EEE_HEADER` (1): which device. */
  header?: HeaderAttrs | undefined;
  /** `ETHTOOL_A_EEE_MODES_OURS` (2): modes of this side. */
  modesOurs?: BitsetAttrs | undefined;
  /** `ETHTOOL_A_EEE_MODES_PEER` (3): modes of the other side. */
  modesPeer?: BitsetAttrs | undefined;
  /** `ETHTOOL_A_EEE_ACTIVE` (4): 1, in use. */
  active?: number | undefined;
  /** `ETHTOOL_A_EEE_ENABLED` (5): 1, on. */
  enabled?: number | undefined;
  /** `ETHTOOL_A_EEE_TX_LPI_ENABLED` (6): 1, goes idle while there is nothing to send. */
  txLpiEnabled?: number | undefined;
  /** `ETHTOOL_A_EEE_TX_LPI_TIMER` (7): after this time, in us. */
  txLpiTimer?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Counters of timestamps, `ETHTOOL_A_TS_STAT_*` (Linux 6.10). */
export interface TsStatAttrs {
  /** `ETHTOOL_A_TS_STAT_TX_PKTS` (1): sent packets with one. */
  txPkts?: bigint | undefined;
  /** `ETHTOOL_A_TS_STAT_TX_LOST` (2): lost ones. */
  txLost?: bigint | undefined;
  /** `ETHTOOL_A_TS_STAT_TX_ERR` (3): failed ones. */
  txErr?: bigint | undefined;
  /**
   * `ETHTOOL_A_TS_STAT_TX_ONESTEP_PKTS_UNCONFIRMED` (4): written into the packet, without a confirmation (Linux
   * 6.16).
   */
  txOnestepPktsUnconfirmed?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Who makes timestamps, `ETHTOOL_A_TS_HWTSTAMP_PROVIDER_*` (Linux 6.14). */
export interface TsHwtstampProviderAttrs {
  /** `ETHTOOL_A_TS_HWTSTAMP_PROVIDER_INDEX` (1): number of the clock. */
  index?: number | undefined;
  /** `ETHTOOL_A_TS_HWTSTAMP_PROVIDER_QUALIFIER` (2): precise (0) or approximate (1). */
  qualifier?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Timestamping, `ETHTOOL_A_TSINFO_*`. */
export interface TsinfoAttrs {
  /** `ETHTOOL_A_TSINFO_HEADER` (1): which device. */
  header?: HeaderAttrs | undefined;
  /** `ETHTOOL_A_TSINFO_TIMESTAMPING` (2): kinds there are. */
  timestamping?: BitsetAttrs | undefined;
  /** `ETHTOOL_A_TSINFO_TX_TYPES` (3): which sent packets. */
  txTypes?: BitsetAttrs | undefined;
  /** `ETHTOOL_A_TSINFO_RX_FILTERS` (4): which received packets. */
  rxFilters?: BitsetAttrs | undefined;
  /** `ETHTOOL_A_TSINFO_PHC_INDEX` (5): number of the clock. */
  phcIndex?: number | undefined;
  /** `ETHTOOL_A_TSINFO_STATS` (6): counters (Linux 6.10). */
  stats?: TsStatAttrs | undefined;
  /** `ETHTOOL_A_TSINFO_HWTSTAMP_PROVIDER` (7): who makes them (Linux 6.14). */
  hwtstampProvider?: TsHwtstampProviderAttrs | undefined;
  /** `ETHTOOL_A_TSINFO_HWTSTAMP_SOURCE` (8): where they come from (Linux 6.17). See {@link HwtstampSource}. */
  hwtstampSource?: number | undefined;
  /** `ETHTOOL_A_TSINFO_HWTSTAMP_PHYINDEX` (9): number of the PHY that makes them (Linux 6.17). */
  hwtstampPhyindex?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Outcome of a cable test, `ETHTOOL_A_CABLE_RESULT_*`. */
export interface CableResultAttrs {
  /** `ETHTOOL_A_CABLE_RESULT_PAIR` (1): pair, 0 to 3. */
  pair?: number | undefined;
  /** `ETHTOOL_A_CABLE_RESULT_CODE` (2): outcome, `ETHTOOL_A_CABLE_RESULT_CODE_*`. */
  code?: number | undefined;
  /** `ETHTOOL_A_CABLE_RESULT_SRC` (3): how it was measured (Linux 6.12). */
  src?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Where a cable is broken, `ETHTOOL_A_CABLE_FAULT_LENGTH_*`. */
export interface CableFaultLengthAttrs {
  /** `ETHTOOL_A_CABLE_FAULT_LENGTH_PAIR` (1): pair, 0 to 3. */
  pair?: number | undefined;
  /** `ETHTOOL_A_CABLE_FAULT_LENGTH_CM` (2): distance, in cm. */
  cm?: number | undefined;
  /** `ETHTOOL_A_CABLE_FAULT_LENGTH_SRC` (3): how it was measured (Linux 6.12). */
  src?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Outcomes of a cable test, `ETHTOOL_A_CABLE_NEST_*`. */
export interface CableNestAttrs {
  /** `ETHTOOL_A_CABLE_NEST_RESULT` (1): outcome of a pair. */
  result?: CableResultAttrs[] | undefined;
  /** `ETHTOOL_A_CABLE_NEST_FAULT_LENGTH` (2): where a pair is broken. */
  faultLength?: CableFaultLengthAttrs[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A cable test, `ETHTOOL_A_CABLE_TEST_*`. */
export interface CableTestAttrs {
  /** `ETHTOOL_A_CABLE_TEST_HEADER` (1): which device. */
  header?: HeaderAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** How far a cable test is, `ETHTOOL_A_CABLE_TEST_NTF_*`. */
export interface CableTestNtfAttrs {
  /** `ETHTOOL_A_CABLE_TEST_NTF_HEADER` (1): which device. */
  header?: HeaderAttrs | undefined;
  /** `ETHTOOL_A_CABLE_TEST_NTF_STATUS` (2): 1 started, 2 completed. */
  status?: number | undefined;
  /** `ETHTOOL_A_CABLE_TEST_NTF_NEST` (3): outcomes. */
  nest?: CableNestAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Where a cable is measured, `ETHTOOL_A_CABLE_TEST_TDR_CFG_*`. */
export interface CableTestTdrCfgAttrs {
  /** `ETHTOOL_A_CABLE_TEST_TDR_CFG_FIRST` (1): first distance, in cm. */
  first?: number | undefined;
  /** `ETHTOOL_A_CABLE_TEST_TDR_CFG_LAST` (2): last distance, in cm. */
  last?: number | undefined;
  /** `ETHTOOL_A_CABLE_TEST_TDR_CFG_STEP` (3): between measurements, in cm. */
  step?: number | undefined;
  /** `ETHTOOL_A_CABLE_TEST_TDR_CFG_PAIR` (4): pair; all without it. */
  pair?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Reflected amplitude, `ETHTOOL_A_CABLE_AMPLITUDE_*`. */
export interface CableAmplitudeAttrs {
  /** `ETHTOOL_A_CABLE_AMPLITUDE_PAIR` (1): pair, 0 to 3. */
  pair?: number | undefined;
  /** `ETHTOOL_A_CABLE_AMPLITUDE_mV` (2): amplitude, in mV. */
  mv?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Pulse that was sent, `ETHTOOL_A_CABLE_PULSE_*`. */
export interface CablePulseAttrs {
  /** `ETHTOOL_A_CABLE_PULSE_mV` (1): amplitude, in mV. */
  mv?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Distances that were measured, `ETHTOOL_A_CABLE_STEP_*`. In cm. */
export interface CableStepAttrs {
  /** `ETHTOOL_A_CABLE_STEP_FIRST_DISTANCE` (1): first. */
  firstDistance?: number | undefined;
  /** `ETHTOOL_A_CABLE_STEP_LAST_DISTANCE` (2): last. */
  lastDistance?: number | undefined;
  /** `ETHTOOL_A_CABLE_STEP_STEP_DISTANCE` (3): between measurements. */
  stepDistance?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Measurements of a cable, `ETHTOOL_A_CABLE_TDR_NEST_*`. */
export interface CableTdrNestAttrs {
  /** `ETHTOOL_A_CABLE_TDR_NEST_STEP` (1): distances. */
  step?: CableStepAttrs | undefined;
  /** `ETHTOOL_A_CABLE_TDR_NEST_AMPLITUDE` (2): a reflection. */
  amplitude?: CableAmplitudeAttrs[] | undefined;
  /** `ETHTOOL_A_CABLE_TDR_NEST_PULSE` (3): pulse. */
  pulse?: CablePulseAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** How far a measurement is, `ETHTOOL_A_CABLE_TEST_TDR_NTF_*`. */
export interface CableTestTdrNtfAttrs {
  /** `ETHTOOL_A_CABLE_TEST_TDR_NTF_HEADER` (1): which device. */
  header?: HeaderAttrs | undefined;
  /** `ETHTOOL_A_CABLE_TEST_TDR_NTF_STATUS` (2): 1 started, 2 completed. */
  status?: number | undefined;
  /** `ETHTOOL_A_CABLE_TEST_TDR_NTF_NEST` (3): measurements. */
  nest?: CableTdrNestAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A measurement of a cable, `ETHTOOL_A_CABLE_TEST_TDR_*`. */
export interface CableTestTdrAttrs {
  /** `ETHTOOL_A_CABLE_TEST_TDR_HEADER` (1): which device. */
  header?: HeaderAttrs | undefined;
  /** `ETHTOOL_A_CABLE_TEST_TDR_CFG` (2): where. */
  cfg?: CableTestTdrCfgAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A port the card knows, `ETHTOOL_A_TUNNEL_UDP_ENTRY_*`. */
export interface TunnelUdpEntryAttrs {
  /** `ETHTOOL_A_TUNNEL_UDP_ENTRY_PORT` (1): the port, network byte order. */
  port?: number | undefined;
  /** `ETHTOOL_A_TUNNEL_UDP_ENTRY_TYPE` (2): kind of tunnel. See {@link UdpTunnelType}. */
  type?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A table of ports, `ETHTOOL_A_TUNNEL_UDP_TABLE_*`. */
export interface TunnelUdpTableAttrs {
  /** `ETHTOOL_A_TUNNEL_UDP_TABLE_SIZE` (1): most entries. */
  size?: number | undefined;
  /** `ETHTOOL_A_TUNNEL_UDP_TABLE_TYPES` (2): kinds of tunnel it is for. */
  types?: BitsetAttrs | undefined;
  /** `ETHTOOL_A_TUNNEL_UDP_TABLE_ENTRY` (3): an entry. */
  entry?: TunnelUdpEntryAttrs[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Tables of ports, `ETHTOOL_A_TUNNEL_UDP_*`. */
export interface TunnelUdpAttrs {
  /** `ETHTOOL_A_TUNNEL_UDP_TABLE` (1): one of them. */
  table?: TunnelUdpTableAttrs[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Tunnels the card knows, `ETHTOOL_A_TUNNEL_INFO_*`. */
export interface TunnelInfoAttrs {
  /** `ETHTOOL_A_TUNNEL_INFO_HEADER` (1): which device. */
  header?: HeaderAttrs | undefined;
  /** `ETHTOOL_A_TUNNEL_INFO_UDP_PORTS` (2): UDP ports. */
  udpPorts?: TunnelUdpAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A range of error counts, `ETHTOOL_A_FEC_HIST_*` (Linux 6.18). */
export interface FecHistAttrs {
  /** `ETHTOOL_A_FEC_HIST_BIN_LOW` (2): from so many errors. */
  binLow?: number | undefined;
  /** `ETHTOOL_A_FEC_HIST_BIN_HIGH` (3): to so many errors. */
  binHigh?: number | undefined;
  /** `ETHTOOL_A_FEC_HIST_BIN_VAL` (4): blocks with that many. */
  binVal?: bigint | undefined;
  /** `ETHTOOL_A_FEC_HIST_BIN_VAL_PER_LANE` (5): the same for each lane. */
  binValPerLane?: bigint[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Counters of error correction, in all and for each lane, `ETHTOOL_A_FEC_STAT_*`. */
export interface FecStatAttrs {
  /** `ETHTOOL_A_FEC_STAT_CORRECTED` (2): blocks that were corrected. */
  corrected?: bigint[] | undefined;
  /** `ETHTOOL_A_FEC_STAT_UNCORR` (3): blocks that could not be. */
  uncorr?: bigint[] | undefined;
  /** `ETHTOOL_A_FEC_STAT_CORR_BITS` (4): bits that were corrected. */
  corrBits?: bigint[] | undefined;
  /** `ETHTOOL_A_FEC_STAT_HIST` (5): blocks by number of errors (Linux 6.18). */
  hist?: FecHistAttrs[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Error correction, `ETHTOOL_A_FEC_*`. */
export interface FecAttrs {
  /** `ETHTOOL_A_FEC_HEADER` (1): which device. */
  header?: HeaderAttrs | undefined;
  /** `ETHTOOL_A_FEC_MODES` (2): wished modes. */
  modes?: BitsetAttrs | undefined;
  /** `ETHTOOL_A_FEC_AUTO` (3): 1, chooses itself. */
  auto?: number | undefined;
  /** `ETHTOOL_A_FEC_ACTIVE` (4): mode in use, number of its link mode bit. */
  active?: number | undefined;
  /** `ETHTOOL_A_FEC_STATS` (5): counters. */
  stats?: FecStatAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Memory of a module, `ETHTOOL_A_MODULE_EEPROM_*`. */
export interface ModuleEepromAttrs {
  /** `ETHTOOL_A_MODULE_EEPROM_HEADER` (1): which device. */
  header?: HeaderAttrs | undefined;
  /** `ETHTOOL_A_MODULE_EEPROM_OFFSET` (2): first byte. */
  offset?: number | undefined;
  /** `ETHTOOL_A_MODULE_EEPROM_LENGTH` (3): how many bytes. */
  length?: number | undefined;
  /** `ETHTOOL_A_MODULE_EEPROM_PAGE` (4): page. */
  page?: number | undefined;
  /** `ETHTOOL_A_MODULE_EEPROM_BANK` (5): bank. */
  bank?: number | undefined;
  /** `ETHTOOL_A_MODULE_EEPROM_I2C_ADDRESS` (6): address on the bus. */
  i2cAddress?: number | undefined;
  /** `ETHTOOL_A_MODULE_EEPROM_DATA` (7): the bytes. */
  data?: Uint8Array | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** What all {@link StatsGrpAttrs} have. */
export interface StatsGrpFields {
  /** `ETHTOOL_A_STATS_GRP_SS_ID` (3): set with the names of its counters. See {@link Stringset}. */
  ssId?: number | undefined;
  /** `ETHTOOL_A_STATS_GRP_HIST_RX` (5): packets received by size. */
  histRx?: StatsGrpHistAttrs[] | undefined;
  /** `ETHTOOL_A_STATS_GRP_HIST_TX` (6): packets sent by size. */
  histTx?: StatsGrpHistAttrs[] | undefined;
  /** `ETHTOOL_A_STATS_GRP_HIST_BKT_LOW` (7): from this size, in bytes. */
  histBktLow?: number | undefined;
  /** `ETHTOOL_A_STATS_GRP_HIST_BKT_HI` (8): to this size, in bytes. */
  histBktHi?: number | undefined;
  /** `ETHTOOL_A_STATS_GRP_HIST_VAL` (9): packets. */
  histVal?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/**
 * `ETHTOOL_A_STATS_GRP_STAT` (4): counters, one in each. Its shape depends on `id`, `ETHTOOL_A_STATS_GRP_ID`: where
 * that has a value not listed here it is kept in `unknown`.
 */
export type StatsGrpById =
  | { id: 0; stat?: StatsEthPhyAttrs[] | undefined }
  | { id: 1; stat?: StatsEthMacAttrs[] | undefined }
  | { id: 2; stat?: StatsEthCtrlAttrs[] | undefined }
  | { id: 3; stat?: StatsRmonAttrs[] | undefined }
  | { id?: number | undefined; stat?: undefined };

/** A group of statistics, `ETHTOOL_A_STATS_GRP_*`. Narrows on `id`. */
export type StatsGrpAttrs = StatsGrpFields & StatsGrpById;

/** Counters of the PHY, `ETHTOOL_A_STATS_ETH_PHY_*`; names as in IEEE 802.3, 30.3.2. */
export interface StatsEthPhyAttrs {
  /** `ETHTOOL_A_STATS_ETH_PHY_5_SYM_ERR` (0): symbol errors. */
  '5SymErr'?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Counters of the MAC, `ETHTOOL_A_STATS_ETH_MAC_*`; numbers as in IEEE 802.3, 30.3.1. */
export interface StatsEthMacAttrs {
  /** `ETHTOOL_A_STATS_ETH_MAC_2_TX_PKT` (0): frames sent. */
  '2TxPkt'?: bigint | undefined;
  /** `ETHTOOL_A_STATS_ETH_MAC_3_SINGLE_COL` (1): frames sent after one collision. */
  '3SingleCol'?: bigint | undefined;
  /** `ETHTOOL_A_STATS_ETH_MAC_4_MULTI_COL` (2): frames sent after several collisions. */
  '4MultiCol'?: bigint | undefined;
  /** `ETHTOOL_A_STATS_ETH_MAC_5_RX_PKT` (3): frames received. */
  '5RxPkt'?: bigint | undefined;
  /** `ETHTOOL_A_STATS_ETH_MAC_6_FCS_ERR` (4): frames with a wrong checksum. */
  '6FcsErr'?: bigint | undefined;
  /** `ETHTOOL_A_STATS_ETH_MAC_7_ALIGN_ERR` (5): frames of no whole number of bytes. */
  '7AlignErr'?: bigint | undefined;
  /** `ETHTOOL_A_STATS_ETH_MAC_8_TX_BYTES` (6): bytes sent. */
  '8TxBytes'?: bigint | undefined;
  /** `ETHTOOL_A_STATS_ETH_MAC_9_TX_DEFER` (7): frames that had to wait. */
  '9TxDefer'?: bigint | undefined;
  /** `ETHTOOL_A_STATS_ETH_MAC_10_LATE_COL` (8): late collisions. */
  '10LateCol'?: bigint | undefined;
  /** `ETHTOOL_A_STATS_ETH_MAC_11_XS_COL` (9): frames given up after too many collisions. */
  '11XsCol'?: bigint | undefined;
  /** `ETHTOOL_A_STATS_ETH_MAC_12_TX_INT_ERR` (10): frames not sent since the MAC failed. */
  '12TxIntErr'?: bigint | undefined;
  /** `ETHTOOL_A_STATS_ETH_MAC_13_CS_ERR` (11): losses of the carrier. */
  '13CsErr'?: bigint | undefined;
  /** `ETHTOOL_A_STATS_ETH_MAC_14_RX_BYTES` (12): bytes received. */
  '14RxBytes'?: bigint | undefined;
  /** `ETHTOOL_A_STATS_ETH_MAC_15_RX_INT_ERR` (13): frames not received since the MAC failed. */
  '15RxIntErr'?: bigint | undefined;
  /** `ETHTOOL_A_STATS_ETH_MAC_18_TX_MCAST` (14): multicast frames sent. */
  '18TxMcast'?: bigint | undefined;
  /** `ETHTOOL_A_STATS_ETH_MAC_19_TX_BCAST` (15): broadcast frames sent. */
  '19TxBcast'?: bigint | undefined;
  /** `ETHTOOL_A_STATS_ETH_MAC_20_XS_DEFER` (16): frames that had to wait too long. */
  '20XsDefer'?: bigint | undefined;
  /** `ETHTOOL_A_STATS_ETH_MAC_21_RX_MCAST` (17): multicast frames received. */
  '21RxMcast'?: bigint | undefined;
  /** `ETHTOOL_A_STATS_ETH_MAC_22_RX_BCAST` (18): broadcast frames received. */
  '22RxBcast'?: bigint | undefined;
  /** `ETHTOOL_A_STATS_ETH_MAC_23_IR_LEN_ERR` (19): frames whose length is not what they say. */
  '23IrLenErr'?: bigint | undefined;
  /** `ETHTOOL_A_STATS_ETH_MAC_24_OOR_LEN` (20): frames whose length is out of range. */
  '24OorLen'?: bigint | undefined;
  /** `ETHTOOL_A_STATS_ETH_MAC_25_TOO_LONG_ERR` (21): frames that were too long. */
  '25TooLongErr'?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Counters of control frames, `ETHTOOL_A_STATS_ETH_CTRL_*`; numbers as in IEEE 802.3, 30.3.3. */
export interface StatsEthCtrlAttrs {
  /** `ETHTOOL_A_STATS_ETH_CTRL_3_TX` (0): control frames sent. */
  '3Tx'?: bigint | undefined;
  /** `ETHTOOL_A_STATS_ETH_CTRL_4_RX` (1): control frames received. */
  '4Rx'?: bigint | undefined;
  /** `ETHTOOL_A_STATS_ETH_CTRL_5_RX_UNSUP` (2): control frames of unknown kinds. */
  '5RxUnsup'?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Counters of RFC 2819, `ETHTOOL_A_STATS_RMON_*`. */
export interface StatsRmonAttrs {
  /** `ETHTOOL_A_STATS_RMON_UNDERSIZE` (0): packets that were too short. */
  undersize?: bigint | undefined;
  /** `ETHTOOL_A_STATS_RMON_OVERSIZE` (1): packets that were too long. */
  oversize?: bigint | undefined;
  /** `ETHTOOL_A_STATS_RMON_FRAG` (2): short packets with a wrong checksum. */
  frag?: bigint | undefined;
  /** `ETHTOOL_A_STATS_RMON_JABBER` (3): long packets with a wrong checksum. */
  jabber?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Packets of a range of sizes. */
export interface StatsGrpHistAttrs {
  /** `ETHTOOL_A_STATS_GRP_HIST_BKT_LOW` (7): from this size, in bytes. */
  histBktLow?: number | undefined;
  /** `ETHTOOL_A_STATS_GRP_HIST_BKT_HI` (8): to this size, in bytes. */
  histBktHi?: number | undefined;
  /** `ETHTOOL_A_STATS_GRP_HIST_VAL` (9): packets. */
  histVal?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Standard statistics, `ETHTOOL_A_STATS_*`. */
export interface StatsAttrs {
  /** `ETHTOOL_A_STATS_HEADER` (2): which device. */
  header?: HeaderAttrs | undefined;
  /** `ETHTOOL_A_STATS_GROUPS` (3): groups that are asked for. */
  groups?: BitsetAttrs | undefined;
  /** `ETHTOOL_A_STATS_GRP` (4): a group. */
  grp?: StatsGrpAttrs[] | undefined;
  /** `ETHTOOL_A_STATS_SRC` (5): whose counters, `ETHTOOL_MAC_STATS_SRC_*` (Linux 6.3). */
  src?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Virtual clocks, `ETHTOOL_A_PHC_VCLOCKS_*`. */
export interface PhcVclocksAttrs {
  /** `ETHTOOL_A_PHC_VCLOCKS_HEADER` (1): which device. */
  header?: HeaderAttrs | undefined;
  /** `ETHTOOL_A_PHC_VCLOCKS_NUM` (2): how many. */
  num?: number | undefined;
  /** `ETHTOOL_A_PHC_VCLOCKS_INDEX` (3): their numbers. */
  index?: number[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A module, `ETHTOOL_A_MODULE_*`. */
export interface ModuleAttrs {
  /** `ETHTOOL_A_MODULE_HEADER` (1): which device. */
  header?: HeaderAttrs | undefined;
  /** `ETHTOOL_A_MODULE_POWER_MODE_POLICY` (2): when it has full power, `ETHTOOL_MODULE_POWER_MODE_POLICY_*`. */
  powerModePolicy?: number | undefined;
  /** `ETHTOOL_A_MODULE_POWER_MODE` (3): its power now, 1 low, 2 high. */
  powerMode?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A range of power, `ETHTOOL_A_C33_PSE_PW_LIMIT_*` (Linux 6.11). */
export interface C33PsePwLimitAttrs {
  /** `ETHTOOL_A_C33_PSE_PW_LIMIT_MIN` (1): from, in mW. */
  min?: number | undefined;
  /** `ETHTOOL_A_C33_PSE_PW_LIMIT_MAX` (2): to, in mW. */
  max?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Power over Ethernet, `ETHTOOL_A_PSE_*`. */
export interface PseAttrs {
  /** `ETHTOOL_A_PSE_HEADER` (1): which device. */
  header?: HeaderAttrs | undefined;
  /** `ETHTOOL_A_PODL_PSE_ADMIN_STATE` (2): over one pair: whether it is on. */
  podlPseAdminState?: number | undefined;
  /** `ETHTOOL_A_PODL_PSE_ADMIN_CONTROL` (3): over one pair: whether it should be. */
  podlPseAdminControl?: number | undefined;
  /** `ETHTOOL_A_PODL_PSE_PW_D_STATUS` (4): over one pair: state of the power. */
  podlPsePwDStatus?: number | undefined;
  /** `ETHTOOL_A_C33_PSE_ADMIN_STATE` (5): whether it is on (Linux 6.10). */
  c33PseAdminState?: number | undefined;
  /** `ETHTOOL_A_C33_PSE_ADMIN_CONTROL` (6): whether it should be (Linux 6.10). */
  c33PseAdminControl?: number | undefined;
  /** `ETHTOOL_A_C33_PSE_PW_D_STATUS` (7): state of the power (Linux 6.10). */
  c33PsePwDStatus?: number | undefined;
  /** `ETHTOOL_A_C33_PSE_PW_CLASS` (8): class of the device (Linux 6.11). */
  c33PsePwClass?: number | undefined;
  /** `ETHTOOL_A_C33_PSE_ACTUAL_PW` (9): power, in mW (Linux 6.11). */
  c33PseActualPw?: number | undefined;
  /** `ETHTOOL_A_C33_PSE_EXT_STATE` (10): why it is off (Linux 6.11). See {@link C33PseExtState}. */
  c33PseExtState?: number | undefined;
  /** `ETHTOOL_A_C33_PSE_EXT_SUBSTATE` (11): more about why (Linux 6.11). */
  c33PseExtSubstate?: number | undefined;
  /** `ETHTOOL_A_C33_PSE_AVAIL_PW_LIMIT` (12): most power, in mW (Linux 6.11). */
  c33PseAvailPwLimit?: number | undefined;
  /** `ETHTOOL_A_C33_PSE_PW_LIMIT_RANGES` (13): limits there can be (Linux 6.11). */
  c33PsePwLimitRanges?: C33PsePwLimitAttrs[] | undefined;
  /** `ETHTOOL_A_PSE_PW_D_ID` (14): number of the power domain (Linux 6.17). */
  pwDId?: number | undefined;
  /** `ETHTOOL_A_PSE_PRIO_MAX` (15): greatest priority (Linux 6.17). */
  prioMax?: number | undefined;
  /** `ETHTOOL_A_PSE_PRIO` (16): priority (Linux 6.17). */
  prio?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** What is hashed for each kind of packet, `ETHTOOL_A_FLOW_*` (Linux 6.17). Bits `RXH_*`. */
export interface FlowAttrs {
  /** `ETHTOOL_A_FLOW_ETHER` (1): Ethernet. */
  ether?: bigint | undefined;
  /** `ETHTOOL_A_FLOW_IP4` (2): IPv4. */
  ip4?: bigint | undefined;
  /** `ETHTOOL_A_FLOW_IP6` (3): IPv6. */
  ip6?: bigint | undefined;
  /** `ETHTOOL_A_FLOW_TCP4` (4): TCP over IPv4. */
  tcp4?: bigint | undefined;
  /** `ETHTOOL_A_FLOW_TCP6` (5): TCP over IPv6. */
  tcp6?: bigint | undefined;
  /** `ETHTOOL_A_FLOW_UDP4` (6): UDP over IPv4. */
  udp4?: bigint | undefined;
  /** `ETHTOOL_A_FLOW_UDP6` (7): UDP over IPv6. */
  udp6?: bigint | undefined;
  /** `ETHTOOL_A_FLOW_SCTP4` (8): SCTP over IPv4. */
  sctp4?: bigint | undefined;
  /** `ETHTOOL_A_FLOW_SCTP6` (9): SCTP over IPv6. */
  sctp6?: bigint | undefined;
  /** `ETHTOOL_A_FLOW_AH4` (10): AH over IPv4. */
  ah4?: bigint | undefined;
  /** `ETHTOOL_A_FLOW_AH6` (11): AH over IPv6. */
  ah6?: bigint | undefined;
  /** `ETHTOOL_A_FLOW_ESP4` (12): ESP over IPv4. */
  esp4?: bigint | undefined;
  /** `ETHTOOL_A_FLOW_ESP6` (13): ESP over IPv6. */
  esp6?: bigint | undefined;
  /** `ETHTOOL_A_FLOW_AH_ESP4` (14): AH and ESP over IPv4. */
  ahEsp4?: bigint | undefined;
  /** `ETHTOOL_A_FLOW_AH_ESP6` (15): AH and ESP over IPv6. */
  ahEsp6?: bigint | undefined;
  /** `ETHTOOL_A_FLOW_GTPU4` (16): GTP-U over IPv4. */
  gtpu4?: bigint | undefined;
  /** `ETHTOOL_A_FLOW_GTPU6` (17): GTP-U over IPv6. */
  gtpu6?: bigint | undefined;
  /** `ETHTOOL_A_FLOW_GTPC4` (18): GTP-C over IPv4. */
  gtpc4?: bigint | undefined;
  /** `ETHTOOL_A_FLOW_GTPC6` (19): GTP-C over IPv6. */
  gtpc6?: bigint | undefined;
  /** `ETHTOOL_A_FLOW_GTPC_TEID4` (20): GTP-C with a tunnel id over IPv4. */
  gtpcTeid4?: bigint | undefined;
  /** `ETHTOOL_A_FLOW_GTPC_TEID6` (21): GTP-C with a tunnel id over IPv6. */
  gtpcTeid6?: bigint | undefined;
  /** `ETHTOOL_A_FLOW_GTPU_EH4` (22): GTP-U with an extension over IPv4. */
  gtpuEh4?: bigint | undefined;
  /** `ETHTOOL_A_FLOW_GTPU_EH6` (23): GTP-U with an extension over IPv6. */
  gtpuEh6?: bigint | undefined;
  /** `ETHTOOL_A_FLOW_GTPU_UL4` (24): GTP-U towards the network over IPv4. */
  gtpuUl4?: bigint | undefined;
  /** `ETHTOOL_A_FLOW_GTPU_UL6` (25): GTP-U towards the network over IPv6. */
  gtpuUl6?: bigint | undefined;
  /** `ETHTOOL_A_FLOW_GTPU_DL4` (26): GTP-U from the network over IPv4. */
  gtpuDl4?: bigint | undefined;
  /** `ETHTOOL_A_FLOW_GTPU_DL6` (27): GTP-U from the network over IPv6. */
  gtpuDl6?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** How packets are spread over receive queues, `ETHTOOL_A_RSS_*` (Linux 6.2). */
export interface RssAttrs {
  /** `ETHTOOL_A_RSS_HEADER` (1): which device. */
  header?: HeaderAttrs | undefined;
  /** `ETHTOOL_A_RSS_CONTEXT` (2): number of the context; 0 or absent for the default. */
  context?: number | undefined;
  /** `ETHTOOL_A_RSS_HFUNC` (3): hash function, a bit of `ETH_SS_RSS_HASH_FUNCS`. */
  hfunc?: number | undefined;
  /** `ETHTOOL_A_RSS_INDIR` (4): queue for each value of the hash. */
  indir?: number[] | undefined;
  /** `ETHTOOL_A_RSS_HKEY` (5): key of the hash. */
  hkey?: Uint8Array | undefined;
  /** `ETHTOOL_A_RSS_INPUT_XFRM` (6): what is done to the input, `RXH_XFRM_*`. */
  inputXfrm?: number | undefined;
  /** `ETHTOOL_A_RSS_START_CONTEXT` (7): in a dump, the first context. */
  startContext?: number | undefined;
  /** `ETHTOOL_A_RSS_FLOW_HASH` (8): what is hashed (Linux 6.17). */
  flowHash?: FlowAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Collision avoidance on one pair, `ETHTOOL_A_PLCA_*` (Linux 6.3). */
export interface PlcaAttrs {
  /** `ETHTOOL_A_PLCA_HEADER` (1): which device. */
  header?: HeaderAttrs | undefined;
  /** `ETHTOOL_A_PLCA_VERSION` (2): version. */
  version?: number | undefined;
  /** `ETHTOOL_A_PLCA_ENABLED` (3): 1, on. */
  enabled?: number | undefined;
  /** `ETHTOOL_A_PLCA_STATUS` (4): 1, works. */
  status?: number | undefined;
  /** `ETHTOOL_A_PLCA_NODE_CNT` (5): number of nodes. */
  nodeCnt?: number | undefined;
  /** `ETHTOOL_A_PLCA_NODE_ID` (6): id of this one. */
  nodeId?: number | undefined;
  /** `ETHTOOL_A_PLCA_TO_TMR` (7): how long a turn is waited for, in bit times. */
  toTmr?: number | undefined;
  /** `ETHTOOL_A_PLCA_BURST_CNT` (8): more packets in one turn. */
  burstCnt?: number | undefined;
  /** `ETHTOOL_A_PLCA_BURST_TMR` (9): how long they may come, in bit times. */
  burstTmr?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** New firmware for a module, `ETHTOOL_A_MODULE_FW_FLASH_*` (Linux 6.11). */
export interface ModuleFwFlashAttrs {
  /** `ETHTOOL_A_MODULE_FW_FLASH_HEADER` (1): which device. */
  header?: HeaderAttrs | undefined;
  /** `ETHTOOL_A_MODULE_FW_FLASH_FILE_NAME` (2): its file. */
  fileName?: string | undefined;
  /** `ETHTOOL_A_MODULE_FW_FLASH_PASSWORD` (3): password of the module. */
  password?: number | undefined;
  /** `ETHTOOL_A_MODULE_FW_FLASH_STATUS` (4): how far it is. See {@link ModuleFwFlashStatus}. */
  status?: number | undefined;
  /** `ETHTOOL_A_MODULE_FW_FLASH_STATUS_MSG` (5): the same in words. */
  statusMsg?: string | undefined;
  /** `ETHTOOL_A_MODULE_FW_FLASH_DONE` (6): bytes written. */
  done?: bigint | undefined;
  /** `ETHTOOL_A_MODULE_FW_FLASH_TOTAL` (7): bytes in all. */
  total?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A PHY, `ETHTOOL_A_PHY_*` (Linux 6.12). */
export interface PhyAttrs {
  /** `ETHTOOL_A_PHY_HEADER` (1): which device. */
  header?: HeaderAttrs | undefined;
  /** `ETHTOOL_A_PHY_INDEX` (2): its number. */
  index?: number | undefined;
  /** `ETHTOOL_A_PHY_DRVNAME` (3): its driver. */
  drvname?: string | undefined;
  /** `ETHTOOL_A_PHY_NAME` (4): its name. */
  name?: string | undefined;
  /** `ETHTOOL_A_PHY_UPSTREAM_TYPE` (5): what it is connected to. See {@link PhyUpstreamType}. */
  upstreamType?: number | undefined;
  /** `ETHTOOL_A_PHY_UPSTREAM_INDEX` (6): number of that, of a PHY. */
  upstreamIndex?: number | undefined;
  /** `ETHTOOL_A_PHY_UPSTREAM_SFP_NAME` (7): module it is in. */
  upstreamSfpName?: string | undefined;
  /** `ETHTOOL_A_PHY_DOWNSTREAM_SFP_NAME` (8): module behind it. */
  downstreamSfpName?: string | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Which packets get timestamps, `ETHTOOL_A_TSCONFIG_*` (Linux 6.14). */
export interface TsconfigAttrs {
  /** `ETHTOOL_A_TSCONFIG_HEADER` (1): which device. */
  header?: HeaderAttrs | undefined;
  /** `ETHTOOL_A_TSCONFIG_HWTSTAMP_PROVIDER` (2): who makes them. */
  hwtstampProvider?: TsHwtstampProviderAttrs | undefined;
  /** `ETHTOOL_A_TSCONFIG_TX_TYPES` (3): which sent packets. */
  txTypes?: BitsetAttrs | undefined;
  /** `ETHTOOL_A_TSCONFIG_RX_FILTERS` (4): which received packets. */
  rxFilters?: BitsetAttrs | undefined;
  /** `ETHTOOL_A_TSCONFIG_HWTSTAMP_FLAGS` (5): flags. */
  hwtstampFlags?: BitsetAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** What happened to the power of a port, `ETHTOOL_A_PSE_NTF_*` (Linux 6.17). */
export interface PseNtfAttrs {
  /** `ETHTOOL_A_PSE_NTF_HEADER` (1): which device. */
  header?: HeaderAttrs | undefined;
  /** `ETHTOOL_A_PSE_NTF_EVENTS` (2): what. Bits of {@link PseEvent}. */
  events?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A counter of a group: one attribute, whose type says which. */
export type StatsGrpStat = StatsEthPhyAttrs | StatsEthMacAttrs | StatsEthCtrlAttrs | StatsRmonAttrs;

/** {@link StrsetAttrs}. */
export type StrsetMessage = Message<undefined, StrsetAttrs>;

/** {@link LinkinfoAttrs}. */
export type LinkinfoMessage = Message<undefined, LinkinfoAttrs>;

/** {@link LinkmodesAttrs}. */
export type LinkmodesMessage = Message<undefined, LinkmodesAttrs>;

/** {@link LinkstateAttrs}. */
export type LinkstateMessage = Message<undefined, LinkstateAttrs>;

/** {@link DebugAttrs}. */
export type DebugMessage = Message<undefined, DebugAttrs>;

/** {@link WolAttrs}. */
export type WolMessage = Message<undefined, WolAttrs>;

/** {@link FeaturesAttrs}. */
export type FeaturesMessage = Message<undefined, FeaturesAttrs>;

/** {@link PrivflagsAttrs}. */
export type PrivflagsMessage = Message<undefined, PrivflagsAttrs>;

/** {@link RingsAttrs}. */
export type RingsMessage = Message<undefined, RingsAttrs>;

/** {@link ChannelsAttrs}. */
export type ChannelsMessage = Message<undefined, ChannelsAttrs>;

/** {@link CoalesceAttrs}. */
export type CoalesceMessage = Message<undefined, CoalesceAttrs>;

/** {@link PauseAttrs}. */
export type PauseMessage = Message<undefined, PauseAttrs>;

/** {@link EeeAttrs}. */
export type EeeMessage = Message<undefined, EeeAttrs>;

/** {@link TsinfoAttrs}. */
export type TsinfoMessage = Message<undefined, TsinfoAttrs>;

/** {@link CableTestAttrs}. */
export type CableTestMessage = Message<undefined, CableTestAttrs>;

/** {@link CableTestNtfAttrs}. */
export type CableTestNtfMessage = Message<undefined, CableTestNtfAttrs>;

/** {@link CableTestTdrAttrs}. */
export type CableTestTdrMessage = Message<undefined, CableTestTdrAttrs>;

/** {@link CableTestTdrNtfAttrs}. */
export type CableTestTdrNtfMessage = Message<undefined, CableTestTdrNtfAttrs>;

/** {@link TunnelInfoAttrs}. */
export type TunnelInfoMessage = Message<undefined, TunnelInfoAttrs>;

/** {@link FecAttrs}. */
export type FecMessage = Message<undefined, FecAttrs>;

/** {@link ModuleEepromAttrs}. */
export type ModuleEepromMessage = Message<undefined, ModuleEepromAttrs>;

/** {@link StatsAttrs}. */
export type StatsMessage = Message<undefined, StatsAttrs>;

/** {@link PhcVclocksAttrs}. */
export type PhcVclocksMessage = Message<undefined, PhcVclocksAttrs>;

/** {@link ModuleAttrs}. */
export type ModuleMessage = Message<undefined, ModuleAttrs>;

/** {@link PseAttrs}. */
export type PseMessage = Message<undefined, PseAttrs>;

/** {@link RssAttrs}. */
export type RssMessage = Message<undefined, RssAttrs>;

/** {@link PlcaAttrs}. */
export type PlcaMessage = Message<undefined, PlcaAttrs>;

/** {@link MmAttrs}. */
export type MmMessage = Message<undefined, MmAttrs>;

/** {@link ModuleFwFlashAttrs}. */
export type ModuleFwFlashMessage = Message<undefined, ModuleFwFlashAttrs>;

/** {@link PhyAttrs}. */
export type PhyMessage = Message<undefined, PhyAttrs>;

/** {@link TsconfigAttrs}. */
export type TsconfigMessage = Message<undefined, TsconfigAttrs>;

/** {@link PseNtfAttrs}. */
export type PseNtfMessage = Message<undefined, PseNtfAttrs>;

export function decodeHeaderAttrs(r: Reader): HeaderAttrs {
  const attrs: HeaderAttrs = {
    devIndex: undefined,
    devName: undefined,
    flags: undefined,
    phyIndex: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.devIndex = r.u32(); break; // ETHTOOL_A_HEADER_DEV_INDEX
      case 2: attrs.devName = r.string(); break; // ETHTOOL_A_HEADER_DEV_NAME
      case 3: attrs.flags = r.u32(); break; // ETHTOOL_A_HEADER_FLAGS
      case 4: attrs.phyIndex = r.u32(); break; // ETHTOOL_A_HEADER_PHY_INDEX
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeHeaderAttrs(w: Writer, attrs: HeaderAttrs): void {
  if (attrs.devIndex !== undefined) w.u32(1, attrs.devIndex); // ETHTOOL_A_HEADER_DEV_INDEX
  if (attrs.devName !== undefined) w.string(2, attrs.devName, 0, 127); // ETHTOOL_A_HEADER_DEV_NAME
  if (attrs.flags !== undefined) w.u32(3, attrs.flags); // ETHTOOL_A_HEADER_FLAGS
  if (attrs.phyIndex !== undefined) w.u32(4, attrs.phyIndex, 1); // ETHTOOL_A_HEADER_PHY_INDEX
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeBitsetBitAttrs(r: Reader): BitsetBitAttrs {
  const attrs: BitsetBitAttrs = {
    index: undefined,
    name: undefined,
    value: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.index = r.u32(); break; // ETHTOOL_A_BITSET_BIT_INDEX
      case 2: attrs.name = r.string(); break; // ETHTOOL_A_BITSET_BIT_NAME
      case 3: attrs.value = true; break; // ETHTOOL_A_BITSET_BIT_VALUE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeBitsetBitAttrs(w: Writer, attrs: BitsetBitAttrs): void {
  if (attrs.index !== undefined) w.u32(1, attrs.index); // ETHTOOL_A_BITSET_BIT_INDEX
  if (attrs.name !== undefined) w.string(2, attrs.name); // ETHTOOL_A_BITSET_BIT_NAME
  if (attrs.value !== undefined) w.flag(3, attrs.value); // ETHTOOL_A_BITSET_BIT_VALUE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeBitsetBitsAttrs(r: Reader): BitsetBitsAttrs {
  const attrs: BitsetBitsAttrs = {
    bit: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: (attrs.bit ??= []).push(decodeBitsetBitAttrs(r.nest())); break; // ETHTOOL_A_BITSET_BITS_BIT
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeBitsetBitsAttrs(w: Writer, attrs: BitsetBitsAttrs): void {
  if (attrs.bit !== undefined) for (const item of attrs.bit) { w.nestStart(1); encodeBitsetBitAttrs(w, item); w.nestEnd(); } // ETHTOOL_A_BITSET_BITS_BIT
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeBitsetAttrs(r: Reader): BitsetAttrs {
  const attrs: BitsetAttrs = {
    nomask: undefined,
    size: undefined,
    bits: undefined,
    value: undefined,
    mask: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.nomask = true; break; // ETHTOOL_A_BITSET_NOMASK
      case 2: attrs.size = r.u32(); break; // ETHTOOL_A_BITSET_SIZE
      case 3: attrs.bits = decodeBitsetBitsAttrs(r.nest()); break; // ETHTOOL_A_BITSET_BITS
      case 4: attrs.value = r.bytes(); break; // ETHTOOL_A_BITSET_VALUE
      case 5: attrs.mask = r.bytes(); break; // ETHTOOL_A_BITSET_MASK
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeBitsetAttrs(w: Writer, attrs: BitsetAttrs): void {
  if (attrs.nomask !== undefined) w.flag(1, attrs.nomask); // ETHTOOL_A_BITSET_NOMASK
  if (attrs.size !== undefined) w.u32(2, attrs.size); // ETHTOOL_A_BITSET_SIZE
  if (attrs.bits !== undefined) { w.nestStart(3); encodeBitsetBitsAttrs(w, attrs.bits); w.nestEnd(); } // ETHTOOL_A_BITSET_BITS
  if (attrs.value !== undefined) w.bytes(4, attrs.value); // ETHTOOL_A_BITSET_VALUE
  if (attrs.mask !== undefined) w.bytes(5, attrs.mask); // ETHTOOL_A_BITSET_MASK
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeStringAttrs(r: Reader): StringAttrs {
  const attrs: StringAttrs = {
    index: undefined,
    value: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.index = r.u32(); break; // ETHTOOL_A_STRING_INDEX
      case 2: attrs.value = r.string(); break; // ETHTOOL_A_STRING_VALUE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeStringAttrs(w: Writer, attrs: StringAttrs): void {
  if (attrs.index !== undefined) w.u32(1, attrs.index); // ETHTOOL_A_STRING_INDEX
  if (attrs.value !== undefined) w.string(2, attrs.value); // ETHTOOL_A_STRING_VALUE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeStringsAttrs(r: Reader): StringsAttrs {
  const attrs: StringsAttrs = {
    string: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: (attrs.string ??= []).push(decodeStringAttrs(r.nest())); break; // ETHTOOL_A_STRINGS_STRING
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeStringsAttrs(w: Writer, attrs: StringsAttrs): void {
  if (attrs.string !== undefined) for (const item of attrs.string) { w.nestStart(1); encodeStringAttrs(w, item); w.nestEnd(); } // ETHTOOL_A_STRINGS_STRING
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeStringsetAttrs(r: Reader): StringsetAttrs {
  const attrs: StringsetAttrs = {
    id: undefined,
    count: undefined,
    strings: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.id = r.u32(); break; // ETHTOOL_A_STRINGSET_ID
      case 2: attrs.count = r.u32(); break; // ETHTOOL_A_STRINGSET_COUNT
      case 3: attrs.strings = decodeStringsAttrs(r.nest()); break; // ETHTOOL_A_STRINGSET_STRINGS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeStringsetAttrs(w: Writer, attrs: StringsetAttrs): void {
  if (attrs.id !== undefined) w.u32(1, attrs.id); // ETHTOOL_A_STRINGSET_ID
  if (attrs.count !== undefined) w.u32(2, attrs.count); // ETHTOOL_A_STRINGSET_COUNT
  if (attrs.strings !== undefined) { w.nestStart(3); encodeStringsAttrs(w, attrs.strings); w.nestEnd(); } // ETHTOOL_A_STRINGSET_STRINGS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeStringsetsAttrs(r: Reader): StringsetsAttrs {
  const attrs: StringsetsAttrs = {
    stringset: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: (attrs.stringset ??= []).push(decodeStringsetAttrs(r.nest())); break; // ETHTOOL_A_STRINGSETS_STRINGSET
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeStringsetsAttrs(w: Writer, attrs: StringsetsAttrs): void {
  if (attrs.stringset !== undefined) for (const item of attrs.stringset) { w.nestStart(1); encodeStringsetAttrs(w, item); w.nestEnd(); } // ETHTOOL_A_STRINGSETS_STRINGSET
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeStrsetAttrs(r: Reader): StrsetAttrs {
  const attrs: StrsetAttrs = {
    header: undefined,
    stringsets: undefined,
    countsOnly: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_STRSET_HEADER
      case 2: attrs.stringsets = decodeStringsetsAttrs(r.nest()); break; // ETHTOOL_A_STRSET_STRINGSETS
      case 3: attrs.countsOnly = true; break; // ETHTOOL_A_STRSET_COUNTS_ONLY
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeStrsetAttrs(w: Writer, attrs: StrsetAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(1); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_STRSET_HEADER
  if (attrs.stringsets !== undefined) { w.nestStart(2); encodeStringsetsAttrs(w, attrs.stringsets); w.nestEnd(); } // ETHTOOL_A_STRSET_STRINGSETS
  if (attrs.countsOnly !== undefined) w.flag(3, attrs.countsOnly); // ETHTOOL_A_STRSET_COUNTS_ONLY
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodePrivflagsAttrs(r: Reader): PrivflagsAttrs {
  const attrs: PrivflagsAttrs = {
    header: undefined,
    flags: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_PRIVFLAGS_HEADER
      case 2: attrs.flags = decodeBitsetAttrs(r.nest()); break; // ETHTOOL_A_PRIVFLAGS_FLAGS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodePrivflagsAttrs(w: Writer, attrs: PrivflagsAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(1); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_PRIVFLAGS_HEADER
  if (attrs.flags !== undefined) { w.nestStart(2); encodeBitsetAttrs(w, attrs.flags); w.nestEnd(); } // ETHTOOL_A_PRIVFLAGS_FLAGS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeRingsAttrs(r: Reader): RingsAttrs {
  const attrs: RingsAttrs = {
    header: undefined,
    rxMax: undefined,
    rxMiniMax: undefined,
    rxJumboMax: undefined,
    txMax: undefined,
    rx: undefined,
    rxMini: undefined,
    rxJumbo: undefined,
    tx: undefined,
    rxBufLen: undefined,
    tcpDataSplit: undefined,
    cqeSize: undefined,
    txPush: undefined,
    rxPush: undefined,
    txPushBufLen: undefined,
    txPushBufLenMax: undefined,
    hdsThresh: undefined,
    hdsThreshMax: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_RINGS_HEADER
      case 2: attrs.rxMax = r.u32(); break; // ETHTOOL_A_RINGS_RX_MAX
      case 3: attrs.rxMiniMax = r.u32(); break; // ETHTOOL_A_RINGS_RX_MINI_MAX
      case 4: attrs.rxJumboMax = r.u32(); break; // ETHTOOL_A_RINGS_RX_JUMBO_MAX
      case 5: attrs.txMax = r.u32(); break; // ETHTOOL_A_RINGS_TX_MAX
      case 6: attrs.rx = r.u32(); break; // ETHTOOL_A_RINGS_RX
      case 7: attrs.rxMini = r.u32(); break; // ETHTOOL_A_RINGS_RX_MINI
      case 8: attrs.rxJumbo = r.u32(); break; // ETHTOOL_A_RINGS_RX_JUMBO
      case 9: attrs.tx = r.u32(); break; // ETHTOOL_A_RINGS_TX
      case 10: attrs.rxBufLen = r.u32(); break; // ETHTOOL_A_RINGS_RX_BUF_LEN
      case 11: attrs.tcpDataSplit = r.u8(); break; // ETHTOOL_A_RINGS_TCP_DATA_SPLIT
      case 12: attrs.cqeSize = r.u32(); break; // ETHTOOL_A_RINGS_CQE_SIZE
      case 13: attrs.txPush = r.u8(); break; // ETHTOOL_A_RINGS_TX_PUSH
      case 14: attrs.rxPush = r.u8(); break; // ETHTOOL_A_RINGS_RX_PUSH
      case 15: attrs.txPushBufLen = r.u32(); break; // ETHTOOL_A_RINGS_TX_PUSH_BUF_LEN
      case 16: attrs.txPushBufLenMax = r.u32(); break; // ETHTOOL_A_RINGS_TX_PUSH_BUF_LEN_MAX
      case 17: attrs.hdsThresh = r.u32(); break; // ETHTOOL_A_RINGS_HDS_THRESH
      case 18: attrs.hdsThreshMax = r.u32(); break; // ETHTOOL_A_RINGS_HDS_THRESH_MAX
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeRingsAttrs(w: Writer, attrs: RingsAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(1); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_RINGS_HEADER
  if (attrs.rxMax !== undefined) w.u32(2, attrs.rxMax); // ETHTOOL_A_RINGS_RX_MAX
  if (attrs.rxMiniMax !== undefined) w.u32(3, attrs.rxMiniMax); // ETHTOOL_A_RINGS_RX_MINI_MAX
  if (attrs.rxJumboMax !== undefined) w.u32(4, attrs.rxJumboMax); // ETHTOOL_A_RINGS_RX_JUMBO_MAX
  if (attrs.txMax !== undefined) w.u32(5, attrs.txMax); // ETHTOOL_A_RINGS_TX_MAX
  if (attrs.rx !== undefined) w.u32(6, attrs.rx); // ETHTOOL_A_RINGS_RX
  if (attrs.rxMini !== undefined) w.u32(7, attrs.rxMini); // ETHTOOL_A_RINGS_RX_MINI
  if (attrs.rxJumbo !== undefined) w.u32(8, attrs.rxJumbo); // ETHTOOL_A_RINGS_RX_JUMBO
  if (attrs.tx !== undefined) w.u32(9, attrs.tx); // ETHTOOL_A_RINGS_TX
  if (attrs.rxBufLen !== undefined) w.u32(10, attrs.rxBufLen, 1); // ETHTOOL_A_RINGS_RX_BUF_LEN
  if (attrs.tcpDataSplit !== undefined) w.u8(11, attrs.tcpDataSplit); // ETHTOOL_A_RINGS_TCP_DATA_SPLIT
  if (attrs.cqeSize !== undefined) w.u32(12, attrs.cqeSize, 1); // ETHTOOL_A_RINGS_CQE_SIZE
  if (attrs.txPush !== undefined) w.u8(13, attrs.txPush, 0, 1); // ETHTOOL_A_RINGS_TX_PUSH
  if (attrs.rxPush !== undefined) w.u8(14, attrs.rxPush, 0, 1); // ETHTOOL_A_RINGS_RX_PUSH
  if (attrs.txPushBufLen !== undefined) w.u32(15, attrs.txPushBufLen); // ETHTOOL_A_RINGS_TX_PUSH_BUF_LEN
  if (attrs.txPushBufLenMax !== undefined) w.u32(16, attrs.txPushBufLenMax); // ETHTOOL_A_RINGS_TX_PUSH_BUF_LEN_MAX
  if (attrs.hdsThresh !== undefined) w.u32(17, attrs.hdsThresh); // ETHTOOL_A_RINGS_HDS_THRESH
  if (attrs.hdsThreshMax !== undefined) w.u32(18, attrs.hdsThreshMax); // ETHTOOL_A_RINGS_HDS_THRESH_MAX
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeMmStatAttrs(r: Reader): MmStatAttrs {
  const attrs: MmStatAttrs = {
    reassemblyErrors: undefined,
    smdErrors: undefined,
    reassemblyOk: undefined,
    rxFragCount: undefined,
    txFragCount: undefined,
    holdCount: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 2: attrs.reassemblyErrors = r.u64(); break; // ETHTOOL_A_MM_STAT_REASSEMBLY_ERRORS
      case 3: attrs.smdErrors = r.u64(); break; // ETHTOOL_A_MM_STAT_SMD_ERRORS
      case 4: attrs.reassemblyOk = r.u64(); break; // ETHTOOL_A_MM_STAT_REASSEMBLY_OK
      case 5: attrs.rxFragCount = r.u64(); break; // ETHTOOL_A_MM_STAT_RX_FRAG_COUNT
      case 6: attrs.txFragCount = r.u64(); break; // ETHTOOL_A_MM_STAT_TX_FRAG_COUNT
      case 7: attrs.holdCount = r.u64(); break; // ETHTOOL_A_MM_STAT_HOLD_COUNT
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeMmStatAttrs(w: Writer, attrs: MmStatAttrs): void {
  if (attrs.reassemblyErrors !== undefined) w.u64(2, attrs.reassemblyErrors); // ETHTOOL_A_MM_STAT_REASSEMBLY_ERRORS
  if (attrs.smdErrors !== undefined) w.u64(3, attrs.smdErrors); // ETHTOOL_A_MM_STAT_SMD_ERRORS
  if (attrs.reassemblyOk !== undefined) w.u64(4, attrs.reassemblyOk); // ETHTOOL_A_MM_STAT_REASSEMBLY_OK
  if (attrs.rxFragCount !== undefined) w.u64(5, attrs.rxFragCount); // ETHTOOL_A_MM_STAT_RX_FRAG_COUNT
  if (attrs.txFragCount !== undefined) w.u64(6, attrs.txFragCount); // ETHTOOL_A_MM_STAT_TX_FRAG_COUNT
  if (attrs.holdCount !== undefined) w.u64(7, attrs.holdCount); // ETHTOOL_A_MM_STAT_HOLD_COUNT
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeMmAttrs(r: Reader): MmAttrs {
  const attrs: MmAttrs = {
    header: undefined,
    pmacEnabled: undefined,
    txEnabled: undefined,
    txActive: undefined,
    txMinFragSize: undefined,
    rxMinFragSize: undefined,
    verifyEnabled: undefined,
    verifyStatus: undefined,
    verifyTime: undefined,
    maxVerifyTime: undefined,
    stats: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_MM_HEADER
      case 2: attrs.pmacEnabled = r.u8(); break; // ETHTOOL_A_MM_PMAC_ENABLED
      case 3: attrs.txEnabled = r.u8(); break; // ETHTOOL_A_MM_TX_ENABLED
      case 4: attrs.txActive = r.u8(); break; // ETHTOOL_A_MM_TX_ACTIVE
      case 5: attrs.txMinFragSize = r.u32(); break; // ETHTOOL_A_MM_TX_MIN_FRAG_SIZE
      case 6: attrs.rxMinFragSize = r.u32(); break; // ETHTOOL_A_MM_RX_MIN_FRAG_SIZE
      case 7: attrs.verifyEnabled = r.u8(); break; // ETHTOOL_A_MM_VERIFY_ENABLED
      case 8: attrs.verifyStatus = r.u8(); break; // ETHTOOL_A_MM_VERIFY_STATUS
      case 9: attrs.verifyTime = r.u32(); break; // ETHTOOL_A_MM_VERIFY_TIME
      case 10: attrs.maxVerifyTime = r.u32(); break; // ETHTOOL_A_MM_MAX_VERIFY_TIME
      case 11: attrs.stats = decodeMmStatAttrs(r.nest()); break; // ETHTOOL_A_MM_STATS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeMmAttrs(w: Writer, attrs: MmAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(1); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_MM_HEADER
  if (attrs.pmacEnabled !== undefined) w.u8(2, attrs.pmacEnabled); // ETHTOOL_A_MM_PMAC_ENABLED
  if (attrs.txEnabled !== undefined) w.u8(3, attrs.txEnabled); // ETHTOOL_A_MM_TX_ENABLED
  if (attrs.txActive !== undefined) w.u8(4, attrs.txActive); // ETHTOOL_A_MM_TX_ACTIVE
  if (attrs.txMinFragSize !== undefined) w.u32(5, attrs.txMinFragSize); // ETHTOOL_A_MM_TX_MIN_FRAG_SIZE
  if (attrs.rxMinFragSize !== undefined) w.u32(6, attrs.rxMinFragSize); // ETHTOOL_A_MM_RX_MIN_FRAG_SIZE
  if (attrs.verifyEnabled !== undefined) w.u8(7, attrs.verifyEnabled); // ETHTOOL_A_MM_VERIFY_ENABLED
  if (attrs.verifyStatus !== undefined) w.u8(8, attrs.verifyStatus); // ETHTOOL_A_MM_VERIFY_STATUS
  if (attrs.verifyTime !== undefined) w.u32(9, attrs.verifyTime); // ETHTOOL_A_MM_VERIFY_TIME
  if (attrs.maxVerifyTime !== undefined) w.u32(10, attrs.maxVerifyTime); // ETHTOOL_A_MM_MAX_VERIFY_TIME
  if (attrs.stats !== undefined) { w.nestStart(11); encodeMmStatAttrs(w, attrs.stats); w.nestEnd(); } // ETHTOOL_A_MM_STATS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoAttrs(r: Reader): LinkinfoAttrs {
  const attrs: LinkinfoAttrs = {
    header: undefined,
    port: undefined,
    phyaddr: undefined,
    tpMdix: undefined,
    tpMdixCtrl: undefined,
    transceiver: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_LINKINFO_HEADER
      case 2: attrs.port = r.u8(); break; // ETHTOOL_A_LINKINFO_PORT
      case 3: attrs.phyaddr = r.u8(); break; // ETHTOOL_A_LINKINFO_PHYADDR
      case 4: attrs.tpMdix = r.u8(); break; // ETHTOOL_A_LINKINFO_TP_MDIX
      case 5: attrs.tpMdixCtrl = r.u8(); break; // ETHTOOL_A_LINKINFO_TP_MDIX_CTRL
      case 6: attrs.transceiver = r.u8(); break; // ETHTOOL_A_LINKINFO_TRANSCEIVER
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoAttrs(w: Writer, attrs: LinkinfoAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(1); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_LINKINFO_HEADER
  if (attrs.port !== undefined) w.u8(2, attrs.port); // ETHTOOL_A_LINKINFO_PORT
  if (attrs.phyaddr !== undefined) w.u8(3, attrs.phyaddr); // ETHTOOL_A_LINKINFO_PHYADDR
  if (attrs.tpMdix !== undefined) w.u8(4, attrs.tpMdix); // ETHTOOL_A_LINKINFO_TP_MDIX
  if (attrs.tpMdixCtrl !== undefined) w.u8(5, attrs.tpMdixCtrl); // ETHTOOL_A_LINKINFO_TP_MDIX_CTRL
  if (attrs.transceiver !== undefined) w.u8(6, attrs.transceiver); // ETHTOOL_A_LINKINFO_TRANSCEIVER
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkmodesAttrs(r: Reader): LinkmodesAttrs {
  const attrs: LinkmodesAttrs = {
    header: undefined,
    autoneg: undefined,
    ours: undefined,
    peer: undefined,
    speed: undefined,
    duplex: undefined,
    masterSlaveCfg: undefined,
    masterSlaveState: undefined,
    lanes: undefined,
    rateMatching: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_LINKMODES_HEADER
      case 2: attrs.autoneg = r.u8(); break; // ETHTOOL_A_LINKMODES_AUTONEG
      case 3: attrs.ours = decodeBitsetAttrs(r.nest()); break; // ETHTOOL_A_LINKMODES_OURS
      case 4: attrs.peer = decodeBitsetAttrs(r.nest()); break; // ETHTOOL_A_LINKMODES_PEER
      case 5: attrs.speed = r.u32(); break; // ETHTOOL_A_LINKMODES_SPEED
      case 6: attrs.duplex = r.u8(); break; // ETHTOOL_A_LINKMODES_DUPLEX
      case 7: attrs.masterSlaveCfg = r.u8(); break; // ETHTOOL_A_LINKMODES_MASTER_SLAVE_CFG
      case 8: attrs.masterSlaveState = r.u8(); break; // ETHTOOL_A_LINKMODES_MASTER_SLAVE_STATE
      case 9: attrs.lanes = r.u32(); break; // ETHTOOL_A_LINKMODES_LANES
      case 10: attrs.rateMatching = r.u8(); break; // ETHTOOL_A_LINKMODES_RATE_MATCHING
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkmodesAttrs(w: Writer, attrs: LinkmodesAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(1); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_LINKMODES_HEADER
  if (attrs.autoneg !== undefined) w.u8(2, attrs.autoneg); // ETHTOOL_A_LINKMODES_AUTONEG
  if (attrs.ours !== undefined) { w.nestStart(3); encodeBitsetAttrs(w, attrs.ours); w.nestEnd(); } // ETHTOOL_A_LINKMODES_OURS
  if (attrs.peer !== undefined) { w.nestStart(4); encodeBitsetAttrs(w, attrs.peer); w.nestEnd(); } // ETHTOOL_A_LINKMODES_PEER
  if (attrs.speed !== undefined) w.u32(5, attrs.speed); // ETHTOOL_A_LINKMODES_SPEED
  if (attrs.duplex !== undefined) w.u8(6, attrs.duplex); // ETHTOOL_A_LINKMODES_DUPLEX
  if (attrs.masterSlaveCfg !== undefined) w.u8(7, attrs.masterSlaveCfg); // ETHTOOL_A_LINKMODES_MASTER_SLAVE_CFG
  if (attrs.masterSlaveState !== undefined) w.u8(8, attrs.masterSlaveState); // ETHTOOL_A_LINKMODES_MASTER_SLAVE_STATE
  if (attrs.lanes !== undefined) w.u32(9, attrs.lanes); // ETHTOOL_A_LINKMODES_LANES
  if (attrs.rateMatching !== undefined) w.u8(10, attrs.rateMatching); // ETHTOOL_A_LINKMODES_RATE_MATCHING
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkstateAttrs(r: Reader): LinkstateAttrs {
  const attrs: LinkstateAttrs = {
    header: undefined,
    link: undefined,
    sqi: undefined,
    sqiMax: undefined,
    extState: undefined,
    extSubstate: undefined,
    extDownCnt: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_LINKSTATE_HEADER
      case 2: attrs.link = r.u8(); break; // ETHTOOL_A_LINKSTATE_LINK
      case 3: attrs.sqi = r.u32(); break; // ETHTOOL_A_LINKSTATE_SQI
      case 4: attrs.sqiMax = r.u32(); break; // ETHTOOL_A_LINKSTATE_SQI_MAX
      case 5: attrs.extState = r.u8(); break; // ETHTOOL_A_LINKSTATE_EXT_STATE
      case 6: attrs.extSubstate = r.u8(); break; // ETHTOOL_A_LINKSTATE_EXT_SUBSTATE
      case 7: attrs.extDownCnt = r.u32(); break; // ETHTOOL_A_LINKSTATE_EXT_DOWN_CNT
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkstateAttrs(w: Writer, attrs: LinkstateAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(1); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_LINKSTATE_HEADER
  if (attrs.link !== undefined) w.u8(2, attrs.link); // ETHTOOL_A_LINKSTATE_LINK
  if (attrs.sqi !== undefined) w.u32(3, attrs.sqi); // ETHTOOL_A_LINKSTATE_SQI
  if (attrs.sqiMax !== undefined) w.u32(4, attrs.sqiMax); // ETHTOOL_A_LINKSTATE_SQI_MAX
  if (attrs.extState !== undefined) w.u8(5, attrs.extState); // ETHTOOL_A_LINKSTATE_EXT_STATE
  if (attrs.extSubstate !== undefined) w.u8(6, attrs.extSubstate); // ETHTOOL_A_LINKSTATE_EXT_SUBSTATE
  if (attrs.extDownCnt !== undefined) w.u32(7, attrs.extDownCnt); // ETHTOOL_A_LINKSTATE_EXT_DOWN_CNT
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeDebugAttrs(r: Reader): DebugAttrs {
  const attrs: DebugAttrs = {
    header: undefined,
    msgmask: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_DEBUG_HEADER
      case 2: attrs.msgmask = decodeBitsetAttrs(r.nest()); break; // ETHTOOL_A_DEBUG_MSGMASK
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeDebugAttrs(w: Writer, attrs: DebugAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(1); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_DEBUG_HEADER
  if (attrs.msgmask !== undefined) { w.nestStart(2); encodeBitsetAttrs(w, attrs.msgmask); w.nestEnd(); } // ETHTOOL_A_DEBUG_MSGMASK
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeWolAttrs(r: Reader): WolAttrs {
  const attrs: WolAttrs = {
    header: undefined,
    modes: undefined,
    sopass: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_WOL_HEADER
      case 2: attrs.modes = decodeBitsetAttrs(r.nest()); break; // ETHTOOL_A_WOL_MODES
      case 3: attrs.sopass = r.bytes(); break; // ETHTOOL_A_WOL_SOPASS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeWolAttrs(w: Writer, attrs: WolAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(1); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_WOL_HEADER
  if (attrs.modes !== undefined) { w.nestStart(2); encodeBitsetAttrs(w, attrs.modes); w.nestEnd(); } // ETHTOOL_A_WOL_MODES
  if (attrs.sopass !== undefined) w.bytes(3, attrs.sopass, 0, 6); // ETHTOOL_A_WOL_SOPASS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeFeaturesAttrs(r: Reader): FeaturesAttrs {
  const attrs: FeaturesAttrs = {
    header: undefined,
    hw: undefined,
    wanted: undefined,
    active: undefined,
    nochange: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_FEATURES_HEADER
      case 2: attrs.hw = decodeBitsetAttrs(r.nest()); break; // ETHTOOL_A_FEATURES_HW
      case 3: attrs.wanted = decodeBitsetAttrs(r.nest()); break; // ETHTOOL_A_FEATURES_WANTED
      case 4: attrs.active = decodeBitsetAttrs(r.nest()); break; // ETHTOOL_A_FEATURES_ACTIVE
      case 5: attrs.nochange = decodeBitsetAttrs(r.nest()); break; // ETHTOOL_A_FEATURES_NOCHANGE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeFeaturesAttrs(w: Writer, attrs: FeaturesAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(1); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_FEATURES_HEADER
  if (attrs.hw !== undefined) { w.nestStart(2); encodeBitsetAttrs(w, attrs.hw); w.nestEnd(); } // ETHTOOL_A_FEATURES_HW
  if (attrs.wanted !== undefined) { w.nestStart(3); encodeBitsetAttrs(w, attrs.wanted); w.nestEnd(); } // ETHTOOL_A_FEATURES_WANTED
  if (attrs.active !== undefined) { w.nestStart(4); encodeBitsetAttrs(w, attrs.active); w.nestEnd(); } // ETHTOOL_A_FEATURES_ACTIVE
  if (attrs.nochange !== undefined) { w.nestStart(5); encodeBitsetAttrs(w, attrs.nochange); w.nestEnd(); } // ETHTOOL_A_FEATURES_NOCHANGE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeChannelsAttrs(r: Reader): ChannelsAttrs {
  const attrs: ChannelsAttrs = {
    header: undefined,
    rxMax: undefined,
    txMax: undefined,
    otherMax: undefined,
    combinedMax: undefined,
    rxCount: undefined,
    txCount: undefined,
    otherCount: undefined,
    combinedCount: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_CHANNELS_HEADER
      case 2: attrs.rxMax = r.u32(); break; // ETHTOOL_A_CHANNELS_RX_MAX
      case 3: attrs.txMax = r.u32(); break; // ETHTOOL_A_CHANNELS_TX_MAX
      case 4: attrs.otherMax = r.u32(); break; // ETHTOOL_A_CHANNELS_OTHER_MAX
      case 5: attrs.combinedMax = r.u32(); break; // ETHTOOL_A_CHANNELS_COMBINED_MAX
      case 6: attrs.rxCount = r.u32(); break; // ETHTOOL_A_CHANNELS_RX_COUNT
      case 7: attrs.txCount = r.u32(); break; // ETHTOOL_A_CHANNELS_TX_COUNT
      case 8: attrs.otherCount = r.u32(); break; // ETHTOOL_A_CHANNELS_OTHER_COUNT
      case 9: attrs.combinedCount = r.u32(); break; // ETHTOOL_A_CHANNELS_COMBINED_COUNT
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeChannelsAttrs(w: Writer, attrs: ChannelsAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(1); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_CHANNELS_HEADER
  if (attrs.rxMax !== undefined) w.u32(2, attrs.rxMax); // ETHTOOL_A_CHANNELS_RX_MAX
  if (attrs.txMax !== undefined) w.u32(3, attrs.txMax); // ETHTOOL_A_CHANNELS_TX_MAX
  if (attrs.otherMax !== undefined) w.u32(4, attrs.otherMax); // ETHTOOL_A_CHANNELS_OTHER_MAX
  if (attrs.combinedMax !== undefined) w.u32(5, attrs.combinedMax); // ETHTOOL_A_CHANNELS_COMBINED_MAX
  if (attrs.rxCount !== undefined) w.u32(6, attrs.rxCount); // ETHTOOL_A_CHANNELS_RX_COUNT
  if (attrs.txCount !== undefined) w.u32(7, attrs.txCount); // ETHTOOL_A_CHANNELS_TX_COUNT
  if (attrs.otherCount !== undefined) w.u32(8, attrs.otherCount); // ETHTOOL_A_CHANNELS_OTHER_COUNT
  if (attrs.combinedCount !== undefined) w.u32(9, attrs.combinedCount); // ETHTOOL_A_CHANNELS_COMBINED_COUNT
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeIrqModerationAttrs(r: Reader): IrqModerationAttrs {
  const attrs: IrqModerationAttrs = {
    usec: undefined,
    pkts: undefined,
    comps: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.usec = r.u32(); break; // ETHTOOL_A_IRQ_MODERATION_USEC
      case 2: attrs.pkts = r.u32(); break; // ETHTOOL_A_IRQ_MODERATION_PKTS
      case 3: attrs.comps = r.u32(); break; // ETHTOOL_A_IRQ_MODERATION_COMPS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeIrqModerationAttrs(w: Writer, attrs: IrqModerationAttrs): void {
  if (attrs.usec !== undefined) w.u32(1, attrs.usec); // ETHTOOL_A_IRQ_MODERATION_USEC
  if (attrs.pkts !== undefined) w.u32(2, attrs.pkts); // ETHTOOL_A_IRQ_MODERATION_PKTS
  if (attrs.comps !== undefined) w.u32(3, attrs.comps); // ETHTOOL_A_IRQ_MODERATION_COMPS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeProfileAttrs(r: Reader): ProfileAttrs {
  const attrs: ProfileAttrs = {
    irqModeration: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: (attrs.irqModeration ??= []).push(decodeIrqModerationAttrs(r.nest())); break; // ETHTOOL_A_PROFILE_IRQ_MODERATION
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeProfileAttrs(w: Writer, attrs: ProfileAttrs): void {
  if (attrs.irqModeration !== undefined) for (const item of attrs.irqModeration) { w.nestStart(1); encodeIrqModerationAttrs(w, item); w.nestEnd(); } // ETHTOOL_A_PROFILE_IRQ_MODERATION
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeCoalesceAttrs(r: Reader): CoalesceAttrs {
  const attrs: CoalesceAttrs = {
    header: undefined,
    rxUsecs: undefined,
    rxMaxFrames: undefined,
    rxUsecsIrq: undefined,
    rxMaxFramesIrq: undefined,
    txUsecs: undefined,
    txMaxFrames: undefined,
    txUsecsIrq: undefined,
    txMaxFramesIrq: undefined,
    statsBlockUsecs: undefined,
    useAdaptiveRx: undefined,
    useAdaptiveTx: undefined,
    pktRateLow: undefined,
    rxUsecsLow: undefined,
    rxMaxFramesLow: undefined,
    txUsecsLow: undefined,
    txMaxFramesLow: undefined,
    pktRateHigh: undefined,
    rxUsecsHigh: undefined,
    rxMaxFramesHigh: undefined,
    txUsecsHigh: undefined,
    txMaxFramesHigh: undefined,
    rateSampleInterval: undefined,
    useCqeModeTx: undefined,
    useCqeModeRx: undefined,
    txAggrMaxBytes: undefined,
    txAggrMaxFrames: undefined,
    txAggrTimeUsecs: undefined,
    rxProfile: undefined,
    txProfile: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_COALESCE_HEADER
      case 2: attrs.rxUsecs = r.u32(); break; // ETHTOOL_A_COALESCE_RX_USECS
      case 3: attrs.rxMaxFrames = r.u32(); break; // ETHTOOL_A_COALESCE_RX_MAX_FRAMES
      case 4: attrs.rxUsecsIrq = r.u32(); break; // ETHTOOL_A_COALESCE_RX_USECS_IRQ
      case 5: attrs.rxMaxFramesIrq = r.u32(); break; // ETHTOOL_A_COALESCE_RX_MAX_FRAMES_IRQ
      case 6: attrs.txUsecs = r.u32(); break; // ETHTOOL_A_COALESCE_TX_USECS
      case 7: attrs.txMaxFrames = r.u32(); break; // ETHTOOL_A_COALESCE_TX_MAX_FRAMES
      case 8: attrs.txUsecsIrq = r.u32(); break; // ETHTOOL_A_COALESCE_TX_USECS_IRQ
      case 9: attrs.txMaxFramesIrq = r.u32(); break; // ETHTOOL_A_COALESCE_TX_MAX_FRAMES_IRQ
      case 10: attrs.statsBlockUsecs = r.u32(); break; // ETHTOOL_A_COALESCE_STATS_BLOCK_USECS
      case 11: attrs.useAdaptiveRx = r.u8(); break; // ETHTOOL_A_COALESCE_USE_ADAPTIVE_RX
      case 12: attrs.useAdaptiveTx = r.u8(); break; // ETHTOOL_A_COALESCE_USE_ADAPTIVE_TX
      case 13: attrs.pktRateLow = r.u32(); break; // ETHTOOL_A_COALESCE_PKT_RATE_LOW
      case 14: attrs.rxUsecsLow = r.u32(); break; // ETHTOOL_A_COALESCE_RX_USECS_LOW
      case 15: attrs.rxMaxFramesLow = r.u32(); break; // ETHTOOL_A_COALESCE_RX_MAX_FRAMES_LOW
      case 16: attrs.txUsecsLow = r.u32(); break; // ETHTOOL_A_COALESCE_TX_USECS_LOW
      case 17: attrs.txMaxFramesLow = r.u32(); break; // ETHTOOL_A_COALESCE_TX_MAX_FRAMES_LOW
      case 18: attrs.pktRateHigh = r.u32(); break; // ETHTOOL_A_COALESCE_PKT_RATE_HIGH
      case 19: attrs.rxUsecsHigh = r.u32(); break; // ETHTOOL_A_COALESCE_RX_USECS_HIGH
      case 20: attrs.rxMaxFramesHigh = r.u32(); break; // ETHTOOL_A_COALESCE_RX_MAX_FRAMES_HIGH
      case 21: attrs.txUsecsHigh = r.u32(); break; // ETHTOOL_A_COALESCE_TX_USECS_HIGH
      case 22: attrs.txMaxFramesHigh = r.u32(); break; // ETHTOOL_A_COALESCE_TX_MAX_FRAMES_HIGH
      case 23: attrs.rateSampleInterval = r.u32(); break; // ETHTOOL_A_COALESCE_RATE_SAMPLE_INTERVAL
      case 24: attrs.useCqeModeTx = r.u8(); break; // ETHTOOL_A_COALESCE_USE_CQE_MODE_TX
      case 25: attrs.useCqeModeRx = r.u8(); break; // ETHTOOL_A_COALESCE_USE_CQE_MODE_RX
      case 26: attrs.txAggrMaxBytes = r.u32(); break; // ETHTOOL_A_COALESCE_TX_AGGR_MAX_BYTES
      case 27: attrs.txAggrMaxFrames = r.u32(); break; // ETHTOOL_A_COALESCE_TX_AGGR_MAX_FRAMES
      case 28: attrs.txAggrTimeUsecs = r.u32(); break; // ETHTOOL_A_COALESCE_TX_AGGR_TIME_USECS
      case 29: attrs.rxProfile = decodeProfileAttrs(r.nest()); break; // ETHTOOL_A_COALESCE_RX_PROFILE
      case 30: attrs.txProfile = decodeProfileAttrs(r.nest()); break; // ETHTOOL_A_COALESCE_TX_PROFILE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeCoalesceAttrs(w: Writer, attrs: CoalesceAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(1); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_COALESCE_HEADER
  if (attrs.rxUsecs !== undefined) w.u32(2, attrs.rxUsecs); // ETHTOOL_A_COALESCE_RX_USECS
  if (attrs.rxMaxFrames !== undefined) w.u32(3, attrs.rxMaxFrames); // ETHTOOL_A_COALESCE_RX_MAX_FRAMES
  if (attrs.rxUsecsIrq !== undefined) w.u32(4, attrs.rxUsecsIrq); // ETHTOOL_A_COALESCE_RX_USECS_IRQ
  if (attrs.rxMaxFramesIrq !== undefined) w.u32(5, attrs.rxMaxFramesIrq); // ETHTOOL_A_COALESCE_RX_MAX_FRAMES_IRQ
  if (attrs.txUsecs !== undefined) w.u32(6, attrs.txUsecs); // ETHTOOL_A_COALESCE_TX_USECS
  if (attrs.txMaxFrames !== undefined) w.u32(7, attrs.txMaxFrames); // ETHTOOL_A_COALESCE_TX_MAX_FRAMES
  if (attrs.txUsecsIrq !== undefined) w.u32(8, attrs.txUsecsIrq); // ETHTOOL_A_COALESCE_TX_USECS_IRQ
  if (attrs.txMaxFramesIrq !== undefined) w.u32(9, attrs.txMaxFramesIrq); // ETHTOOL_A_COALESCE_TX_MAX_FRAMES_IRQ
  if (attrs.statsBlockUsecs !== undefined) w.u32(10, attrs.statsBlockUsecs); // ETHTOOL_A_COALESCE_STATS_BLOCK_USECS
  if (attrs.useAdaptiveRx !== undefined) w.u8(11, attrs.useAdaptiveRx, 0, 1); // ETHTOOL_A_COALESCE_USE_ADAPTIVE_RX
  if (attrs.useAdaptiveTx !== undefined) w.u8(12, attrs.useAdaptiveTx, 0, 1); // ETHTOOL_A_COALESCE_USE_ADAPTIVE_TX
  if (attrs.pktRateLow !== undefined) w.u32(13, attrs.pktRateLow); // ETHTOOL_A_COALESCE_PKT_RATE_LOW
  if (attrs.rxUsecsLow !== undefined) w.u32(14, attrs.rxUsecsLow); // ETHTOOL_A_COALESCE_RX_USECS_LOW
  if (attrs.rxMaxFramesLow !== undefined) w.u32(15, attrs.rxMaxFramesLow); // ETHTOOL_A_COALESCE_RX_MAX_FRAMES_LOW
  if (attrs.txUsecsLow !== undefined) w.u32(16, attrs.txUsecsLow); // ETHTOOL_A_COALESCE_TX_USECS_LOW
  if (attrs.txMaxFramesLow !== undefined) w.u32(17, attrs.txMaxFramesLow); // ETHTOOL_A_COALESCE_TX_MAX_FRAMES_LOW
  if (attrs.pktRateHigh !== undefined) w.u32(18, attrs.pktRateHigh); // ETHTOOL_A_COALESCE_PKT_RATE_HIGH
  if (attrs.rxUsecsHigh !== undefined) w.u32(19, attrs.rxUsecsHigh); // ETHTOOL_A_COALESCE_RX_USECS_HIGH
  if (attrs.rxMaxFramesHigh !== undefined) w.u32(20, attrs.rxMaxFramesHigh); // ETHTOOL_A_COALESCE_RX_MAX_FRAMES_HIGH
  if (attrs.txUsecsHigh !== undefined) w.u32(21, attrs.txUsecsHigh); // ETHTOOL_A_COALESCE_TX_USECS_HIGH
  if (attrs.txMaxFramesHigh !== undefined) w.u32(22, attrs.txMaxFramesHigh); // ETHTOOL_A_COALESCE_TX_MAX_FRAMES_HIGH
  if (attrs.rateSampleInterval !== undefined) w.u32(23, attrs.rateSampleInterval); // ETHTOOL_A_COALESCE_RATE_SAMPLE_INTERVAL
  if (attrs.useCqeModeTx !== undefined) w.u8(24, attrs.useCqeModeTx, 0, 1); // ETHTOOL_A_COALESCE_USE_CQE_MODE_TX
  if (attrs.useCqeModeRx !== undefined) w.u8(25, attrs.useCqeModeRx, 0, 1); // ETHTOOL_A_COALESCE_USE_CQE_MODE_RX
  if (attrs.txAggrMaxBytes !== undefined) w.u32(26, attrs.txAggrMaxBytes); // ETHTOOL_A_COALESCE_TX_AGGR_MAX_BYTES
  if (attrs.txAggrMaxFrames !== undefined) w.u32(27, attrs.txAggrMaxFrames); // ETHTOOL_A_COALESCE_TX_AGGR_MAX_FRAMES
  if (attrs.txAggrTimeUsecs !== undefined) w.u32(28, attrs.txAggrTimeUsecs); // ETHTOOL_A_COALESCE_TX_AGGR_TIME_USECS
  if (attrs.rxProfile !== undefined) { w.nestStart(29); encodeProfileAttrs(w, attrs.rxProfile); w.nestEnd(); } // ETHTOOL_A_COALESCE_RX_PROFILE
  if (attrs.txProfile !== undefined) { w.nestStart(30); encodeProfileAttrs(w, attrs.txProfile); w.nestEnd(); } // ETHTOOL_A_COALESCE_TX_PROFILE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodePauseStatAttrs(r: Reader): PauseStatAttrs {
  const attrs: PauseStatAttrs = {
    txFrames: undefined,
    rxFrames: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 2: attrs.txFrames = r.u64(); break; // ETHTOOL_A_PAUSE_STAT_TX_FRAMES
      case 3: attrs.rxFrames = r.u64(); break; // ETHTOOL_A_PAUSE_STAT_RX_FRAMES
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodePauseStatAttrs(w: Writer, attrs: PauseStatAttrs): void {
  if (attrs.txFrames !== undefined) w.u64(2, attrs.txFrames); // ETHTOOL_A_PAUSE_STAT_TX_FRAMES
  if (attrs.rxFrames !== undefined) w.u64(3, attrs.rxFrames); // ETHTOOL_A_PAUSE_STAT_RX_FRAMES
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodePauseAttrs(r: Reader): PauseAttrs {
  const attrs: PauseAttrs = {
    header: undefined,
    autoneg: undefined,
    rx: undefined,
    tx: undefined,
    stats: undefined,
    statsSrc: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_PAUSE_HEADER
      case 2: attrs.autoneg = r.u8(); break; // ETHTOOL_A_PAUSE_AUTONEG
      case 3: attrs.rx = r.u8(); break; // ETHTOOL_A_PAUSE_RX
      case 4: attrs.tx = r.u8(); break; // ETHTOOL_A_PAUSE_TX
      case 5: attrs.stats = decodePauseStatAttrs(r.nest()); break; // ETHTOOL_A_PAUSE_STATS
      case 6: attrs.statsSrc = r.u32(); break; // ETHTOOL_A_PAUSE_STATS_SRC
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodePauseAttrs(w: Writer, attrs: PauseAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(1); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_PAUSE_HEADER
  if (attrs.autoneg !== undefined) w.u8(2, attrs.autoneg); // ETHTOOL_A_PAUSE_AUTONEG
  if (attrs.rx !== undefined) w.u8(3, attrs.rx); // ETHTOOL_A_PAUSE_RX
  if (attrs.tx !== undefined) w.u8(4, attrs.tx); // ETHTOOL_A_PAUSE_TX
  if (attrs.stats !== undefined) { w.nestStart(5); encodePauseStatAttrs(w, attrs.stats); w.nestEnd(); } // ETHTOOL_A_PAUSE_STATS
  if (attrs.statsSrc !== undefined) w.u32(6, attrs.statsSrc); // ETHTOOL_A_PAUSE_STATS_SRC
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeEeeAttrs(r: Reader): EeeAttrs {
  const attrs: EeeAttrs = {
    header: undefined,
    modesOurs: undefined,
    modesPeer: undefined,
    active: undefined,
    enabled: undefined,
    txLpiEnabled: undefined,
    txLpiTimer: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_EEE_HEADER
      case 2: attrs.modesOurs = decodeBitsetAttrs(r.nest()); break; // ETHTOOL_A_EEE_MODES_OURS
      case 3: attrs.modesPeer = decodeBitsetAttrs(r.nest()); break; // ETHTOOL_A_EEE_MODES_PEER
      case 4: attrs.active = r.u8(); break; // ETHTOOL_A_EEE_ACTIVE
      case 5: attrs.enabled = r.u8(); break; // ETHTOOL_A_EEE_ENABLED
      case 6: attrs.txLpiEnabled = r.u8(); break; // ETHTOOL_A_EEE_TX_LPI_ENABLED
      case 7: attrs.txLpiTimer = r.u32(); break; // ETHTOOL_A_EEE_TX_LPI_TIMER
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeEeeAttrs(w: Writer, attrs: EeeAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(1); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_EEE_HEADER
  if (attrs.modesOurs !== undefined) { w.nestStart(2); encodeBitsetAttrs(w, attrs.modesOurs); w.nestEnd(); } // ETHTOOL_A_EEE_MODES_OURS
  if (attrs.modesPeer !== undefined) { w.nestStart(3); encodeBitsetAttrs(w, attrs.modesPeer); w.nestEnd(); } // ETHTOOL_A_EEE_MODES_PEER
  if (attrs.active !== undefined) w.u8(4, attrs.active); // ETHTOOL_A_EEE_ACTIVE
  if (attrs.enabled !== undefined) w.u8(5, attrs.enabled); // ETHTOOL_A_EEE_ENABLED
  if (attrs.txLpiEnabled !== undefined) w.u8(6, attrs.txLpiEnabled); // ETHTOOL_A_EEE_TX_LPI_ENABLED
  if (attrs.txLpiTimer !== undefined) w.u32(7, attrs.txLpiTimer); // ETHTOOL_A_EEE_TX_LPI_TIMER
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTsStatAttrs(r: Reader): TsStatAttrs {
  const attrs: TsStatAttrs = {
    txPkts: undefined,
    txLost: undefined,
    txErr: undefined,
    txOnestepPktsUnconfirmed: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.txPkts = r.uint(); break; // ETHTOOL_A_TS_STAT_TX_PKTS
      case 2: attrs.txLost = r.uint(); break; // ETHTOOL_A_TS_STAT_TX_LOST
      case 3: attrs.txErr = r.uint(); break; // ETHTOOL_A_TS_STAT_TX_ERR
      case 4: attrs.txOnestepPktsUnconfirmed = r.uint(); break; // ETHTOOL_A_TS_STAT_TX_ONESTEP_PKTS_UNCONFIRMED
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTsStatAttrs(w: Writer, attrs: TsStatAttrs): void {
  if (attrs.txPkts !== undefined) w.uint(1, attrs.txPkts); // ETHTOOL_A_TS_STAT_TX_PKTS
  if (attrs.txLost !== undefined) w.uint(2, attrs.txLost); // ETHTOOL_A_TS_STAT_TX_LOST
  if (attrs.txErr !== undefined) w.uint(3, attrs.txErr); // ETHTOOL_A_TS_STAT_TX_ERR
  if (attrs.txOnestepPktsUnconfirmed !== undefined) w.uint(4, attrs.txOnestepPktsUnconfirmed); // ETHTOOL_A_TS_STAT_TX_ONESTEP_PKTS_UNCONFIRMED
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTsHwtstampProviderAttrs(r: Reader): TsHwtstampProviderAttrs {
  const attrs: TsHwtstampProviderAttrs = {
    index: undefined,
    qualifier: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.index = r.u32(); break; // ETHTOOL_A_TS_HWTSTAMP_PROVIDER_INDEX
      case 2: attrs.qualifier = r.u32(); break; // ETHTOOL_A_TS_HWTSTAMP_PROVIDER_QUALIFIER
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTsHwtstampProviderAttrs(w: Writer, attrs: TsHwtstampProviderAttrs): void {
  if (attrs.index !== undefined) w.u32(1, attrs.index); // ETHTOOL_A_TS_HWTSTAMP_PROVIDER_INDEX
  if (attrs.qualifier !== undefined) w.u32(2, attrs.qualifier); // ETHTOOL_A_TS_HWTSTAMP_PROVIDER_QUALIFIER
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTsinfoAttrs(r: Reader): TsinfoAttrs {
  const attrs: TsinfoAttrs = {
    header: undefined,
    timestamping: undefined,
    txTypes: undefined,
    rxFilters: undefined,
    phcIndex: undefined,
    stats: undefined,
    hwtstampProvider: undefined,
    hwtstampSource: undefined,
    hwtstampPhyindex: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_TSINFO_HEADER
      case 2: attrs.timestamping = decodeBitsetAttrs(r.nest()); break; // ETHTOOL_A_TSINFO_TIMESTAMPING
      case 3: attrs.txTypes = decodeBitsetAttrs(r.nest()); break; // ETHTOOL_A_TSINFO_TX_TYPES
      case 4: attrs.rxFilters = decodeBitsetAttrs(r.nest()); break; // ETHTOOL_A_TSINFO_RX_FILTERS
      case 5: attrs.phcIndex = r.u32(); break; // ETHTOOL_A_TSINFO_PHC_INDEX
      case 6: attrs.stats = decodeTsStatAttrs(r.nest()); break; // ETHTOOL_A_TSINFO_STATS
      case 7: attrs.hwtstampProvider = decodeTsHwtstampProviderAttrs(r.nest()); break; // ETHTOOL_A_TSINFO_HWTSTAMP_PROVIDER
      case 8: attrs.hwtstampSource = r.u32(); break; // ETHTOOL_A_TSINFO_HWTSTAMP_SOURCE
      case 9: attrs.hwtstampPhyindex = r.u32(); break; // ETHTOOL_A_TSINFO_HWTSTAMP_PHYINDEX
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTsinfoAttrs(w: Writer, attrs: TsinfoAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(1); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_TSINFO_HEADER
  if (attrs.timestamping !== undefined) { w.nestStart(2); encodeBitsetAttrs(w, attrs.timestamping); w.nestEnd(); } // ETHTOOL_A_TSINFO_TIMESTAMPING
  if (attrs.txTypes !== undefined) { w.nestStart(3); encodeBitsetAttrs(w, attrs.txTypes); w.nestEnd(); } // ETHTOOL_A_TSINFO_TX_TYPES
  if (attrs.rxFilters !== undefined) { w.nestStart(4); encodeBitsetAttrs(w, attrs.rxFilters); w.nestEnd(); } // ETHTOOL_A_TSINFO_RX_FILTERS
  if (attrs.phcIndex !== undefined) w.u32(5, attrs.phcIndex); // ETHTOOL_A_TSINFO_PHC_INDEX
  if (attrs.stats !== undefined) { w.nestStart(6); encodeTsStatAttrs(w, attrs.stats); w.nestEnd(); } // ETHTOOL_A_TSINFO_STATS
  if (attrs.hwtstampProvider !== undefined) { w.nestStart(7); encodeTsHwtstampProviderAttrs(w, attrs.hwtstampProvider); w.nestEnd(); } // ETHTOOL_A_TSINFO_HWTSTAMP_PROVIDER
  if (attrs.hwtstampSource !== undefined) w.u32(8, attrs.hwtstampSource); // ETHTOOL_A_TSINFO_HWTSTAMP_SOURCE
  if (attrs.hwtstampPhyindex !== undefined) w.u32(9, attrs.hwtstampPhyindex); // ETHTOOL_A_TSINFO_HWTSTAMP_PHYINDEX
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeCableResultAttrs(r: Reader): CableResultAttrs {
  const attrs: CableResultAttrs = {
    pair: undefined,
    code: undefined,
    src: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.pair = r.u8(); break; // ETHTOOL_A_CABLE_RESULT_PAIR
      case 2: attrs.code = r.u8(); break; // ETHTOOL_A_CABLE_RESULT_CODE
      case 3: attrs.src = r.u32(); break; // ETHTOOL_A_CABLE_RESULT_SRC
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeCableResultAttrs(w: Writer, attrs: CableResultAttrs): void {
  if (attrs.pair !== undefined) w.u8(1, attrs.pair); // ETHTOOL_A_CABLE_RESULT_PAIR
  if (attrs.code !== undefined) w.u8(2, attrs.code); // ETHTOOL_A_CABLE_RESULT_CODE
  if (attrs.src !== undefined) w.u32(3, attrs.src); // ETHTOOL_A_CABLE_RESULT_SRC
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeCableFaultLengthAttrs(r: Reader): CableFaultLengthAttrs {
  const attrs: CableFaultLengthAttrs = {
    pair: undefined,
    cm: undefined,
    src: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.pair = r.u8(); break; // ETHTOOL_A_CABLE_FAULT_LENGTH_PAIR
      case 2: attrs.cm = r.u32(); break; // ETHTOOL_A_CABLE_FAULT_LENGTH_CM
      case 3: attrs.src = r.u32(); break; // ETHTOOL_A_CABLE_FAULT_LENGTH_SRC
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeCableFaultLengthAttrs(w: Writer, attrs: CableFaultLengthAttrs): void {
  if (attrs.pair !== undefined) w.u8(1, attrs.pair); // ETHTOOL_A_CABLE_FAULT_LENGTH_PAIR
  if (attrs.cm !== undefined) w.u32(2, attrs.cm); // ETHTOOL_A_CABLE_FAULT_LENGTH_CM
  if (attrs.src !== undefined) w.u32(3, attrs.src); // ETHTOOL_A_CABLE_FAULT_LENGTH_SRC
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeCableNestAttrs(r: Reader): CableNestAttrs {
  const attrs: CableNestAttrs = {
    result: undefined,
    faultLength: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: (attrs.result ??= []).push(decodeCableResultAttrs(r.nest())); break; // ETHTOOL_A_CABLE_NEST_RESULT
      case 2: (attrs.faultLength ??= []).push(decodeCableFaultLengthAttrs(r.nest())); break; // ETHTOOL_A_CABLE_NEST_FAULT_LENGTH
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeCableNestAttrs(w: Writer, attrs: CableNestAttrs): void {
  if (attrs.result !== undefined) for (const item of attrs.result) { w.nestStart(1); encodeCableResultAttrs(w, item); w.nestEnd(); } // ETHTOOL_A_CABLE_NEST_RESULT
  if (attrs.faultLength !== undefined) for (const item of attrs.faultLength) { w.nestStart(2); encodeCableFaultLengthAttrs(w, item); w.nestEnd(); } // ETHTOOL_A_CABLE_NEST_FAULT_LENGTH
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeCableTestAttrs(r: Reader): CableTestAttrs {
  const attrs: CableTestAttrs = {
    header: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_CABLE_TEST_HEADER
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeCableTestAttrs(w: Writer, attrs: CableTestAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(1); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_CABLE_TEST_HEADER
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeCableTestNtfAttrs(r: Reader): CableTestNtfAttrs {
  const attrs: CableTestNtfAttrs = {
    header: undefined,
    status: undefined,
    nest: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_CABLE_TEST_NTF_HEADER
      case 2: attrs.status = r.u8(); break; // ETHTOOL_A_CABLE_TEST_NTF_STATUS
      case 3: attrs.nest = decodeCableNestAttrs(r.nest()); break; // ETHTOOL_A_CABLE_TEST_NTF_NEST
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeCableTestNtfAttrs(w: Writer, attrs: CableTestNtfAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(1); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_CABLE_TEST_NTF_HEADER
  if (attrs.status !== undefined) w.u8(2, attrs.status); // ETHTOOL_A_CABLE_TEST_NTF_STATUS
  if (attrs.nest !== undefined) { w.nestStart(3); encodeCableNestAttrs(w, attrs.nest); w.nestEnd(); } // ETHTOOL_A_CABLE_TEST_NTF_NEST
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeCableTestTdrCfgAttrs(r: Reader): CableTestTdrCfgAttrs {
  const attrs: CableTestTdrCfgAttrs = {
    first: undefined,
    last: undefined,
    step: undefined,
    pair: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.first = r.u32(); break; // ETHTOOL_A_CABLE_TEST_TDR_CFG_FIRST
      case 2: attrs.last = r.u32(); break; // ETHTOOL_A_CABLE_TEST_TDR_CFG_LAST
      case 3: attrs.step = r.u32(); break; // ETHTOOL_A_CABLE_TEST_TDR_CFG_STEP
      case 4: attrs.pair = r.u8(); break; // ETHTOOL_A_CABLE_TEST_TDR_CFG_PAIR
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeCableTestTdrCfgAttrs(w: Writer, attrs: CableTestTdrCfgAttrs): void {
  if (attrs.first !== undefined) w.u32(1, attrs.first); // ETHTOOL_A_CABLE_TEST_TDR_CFG_FIRST
  if (attrs.last !== undefined) w.u32(2, attrs.last); // ETHTOOL_A_CABLE_TEST_TDR_CFG_LAST
  if (attrs.step !== undefined) w.u32(3, attrs.step); // ETHTOOL_A_CABLE_TEST_TDR_CFG_STEP
  if (attrs.pair !== undefined) w.u8(4, attrs.pair); // ETHTOOL_A_CABLE_TEST_TDR_CFG_PAIR
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeCableAmplitudeAttrs(r: Reader): CableAmplitudeAttrs {
  const attrs: CableAmplitudeAttrs = {
    pair: undefined,
    mv: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.pair = r.u8(); break; // ETHTOOL_A_CABLE_AMPLITUDE_PAIR
      case 2: attrs.mv = r.s16(); break; // ETHTOOL_A_CABLE_AMPLITUDE_mV
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeCableAmplitudeAttrs(w: Writer, attrs: CableAmplitudeAttrs): void {
  if (attrs.pair !== undefined) w.u8(1, attrs.pair); // ETHTOOL_A_CABLE_AMPLITUDE_PAIR
  if (attrs.mv !== undefined) w.s16(2, attrs.mv); // ETHTOOL_A_CABLE_AMPLITUDE_mV
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeCablePulseAttrs(r: Reader): CablePulseAttrs {
  const attrs: CablePulseAttrs = {
    mv: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.mv = r.s16(); break; // ETHTOOL_A_CABLE_PULSE_mV
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeCablePulseAttrs(w: Writer, attrs: CablePulseAttrs): void {
  if (attrs.mv !== undefined) w.s16(1, attrs.mv); // ETHTOOL_A_CABLE_PULSE_mV
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeCableStepAttrs(r: Reader): CableStepAttrs {
  const attrs: CableStepAttrs = {
    firstDistance: undefined,
    lastDistance: undefined,
    stepDistance: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.firstDistance = r.u32(); break; // ETHTOOL_A_CABLE_STEP_FIRST_DISTANCE
      case 2: attrs.lastDistance = r.u32(); break; // ETHTOOL_A_CABLE_STEP_LAST_DISTANCE
      case 3: attrs.stepDistance = r.u32(); break; // ETHTOOL_A_CABLE_STEP_STEP_DISTANCE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeCableStepAttrs(w: Writer, attrs: CableStepAttrs): void {
  if (attrs.firstDistance !== undefined) w.u32(1, attrs.firstDistance); // ETHTOOL_A_CABLE_STEP_FIRST_DISTANCE
  if (attrs.lastDistance !== undefined) w.u32(2, attrs.lastDistance); // ETHTOOL_A_CABLE_STEP_LAST_DISTANCE
  if (attrs.stepDistance !== undefined) w.u32(3, attrs.stepDistance); // ETHTOOL_A_CABLE_STEP_STEP_DISTANCE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeCableTdrNestAttrs(r: Reader): CableTdrNestAttrs {
  const attrs: CableTdrNestAttrs = {
    step: undefined,
    amplitude: undefined,
    pulse: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.step = decodeCableStepAttrs(r.nest()); break; // ETHTOOL_A_CABLE_TDR_NEST_STEP
      case 2: (attrs.amplitude ??= []).push(decodeCableAmplitudeAttrs(r.nest())); break; // ETHTOOL_A_CABLE_TDR_NEST_AMPLITUDE
      case 3: attrs.pulse = decodeCablePulseAttrs(r.nest()); break; // ETHTOOL_A_CABLE_TDR_NEST_PULSE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeCableTdrNestAttrs(w: Writer, attrs: CableTdrNestAttrs): void {
  if (attrs.step !== undefined) { w.nestStart(1); encodeCableStepAttrs(w, attrs.step); w.nestEnd(); } // ETHTOOL_A_CABLE_TDR_NEST_STEP
  if (attrs.amplitude !== undefined) for (const item of attrs.amplitude) { w.nestStart(2); encodeCableAmplitudeAttrs(w, item); w.nestEnd(); } // ETHTOOL_A_CABLE_TDR_NEST_AMPLITUDE
  if (attrs.pulse !== undefined) { w.nestStart(3); encodeCablePulseAttrs(w, attrs.pulse); w.nestEnd(); } // ETHTOOL_A_CABLE_TDR_NEST_PULSE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeCableTestTdrNtfAttrs(r: Reader): CableTestTdrNtfAttrs {
  const attrs: CableTestTdrNtfAttrs = {
    header: undefined,
    status: undefined,
    nest: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_CABLE_TEST_TDR_NTF_HEADER
      case 2: attrs.status = r.u8(); break; // ETHTOOL_A_CABLE_TEST_TDR_NTF_STATUS
      case 3: attrs.nest = decodeCableTdrNestAttrs(r.nest()); break; // ETHTOOL_A_CABLE_TEST_TDR_NTF_NEST
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeCableTestTdrNtfAttrs(w: Writer, attrs: CableTestTdrNtfAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(1); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_CABLE_TEST_TDR_NTF_HEADER
  if (attrs.status !== undefined) w.u8(2, attrs.status); // ETHTOOL_A_CABLE_TEST_TDR_NTF_STATUS
  if (attrs.nest !== undefined) { w.nestStart(3); encodeCableTdrNestAttrs(w, attrs.nest); w.nestEnd(); } // ETHTOOL_A_CABLE_TEST_TDR_NTF_NEST
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeCableTestTdrAttrs(r: Reader): CableTestTdrAttrs {
  const attrs: CableTestTdrAttrs = {
    header: undefined,
    cfg: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_CABLE_TEST_TDR_HEADER
      case 2: attrs.cfg = decodeCableTestTdrCfgAttrs(r.nest()); break; // ETHTOOL_A_CABLE_TEST_TDR_CFG
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeCableTestTdrAttrs(w: Writer, attrs: CableTestTdrAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(1); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_CABLE_TEST_TDR_HEADER
  if (attrs.cfg !== undefined) { w.nestStart(2); encodeCableTestTdrCfgAttrs(w, attrs.cfg); w.nestEnd(); } // ETHTOOL_A_CABLE_TEST_TDR_CFG
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTunnelUdpEntryAttrs(r: Reader): TunnelUdpEntryAttrs {
  const attrs: TunnelUdpEntryAttrs = {
    port: undefined,
    type: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.port = r.u16be(); break; // ETHTOOL_A_TUNNEL_UDP_ENTRY_PORT
      case 2: attrs.type = r.u32(); break; // ETHTOOL_A_TUNNEL_UDP_ENTRY_TYPE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTunnelUdpEntryAttrs(w: Writer, attrs: TunnelUdpEntryAttrs): void {
  if (attrs.port !== undefined) w.u16be(1, attrs.port); // ETHTOOL_A_TUNNEL_UDP_ENTRY_PORT
  if (attrs.type !== undefined) w.u32(2, attrs.type); // ETHTOOL_A_TUNNEL_UDP_ENTRY_TYPE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTunnelUdpTableAttrs(r: Reader): TunnelUdpTableAttrs {
  const attrs: TunnelUdpTableAttrs = {
    size: undefined,
    types: undefined,
    entry: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.size = r.u32(); break; // ETHTOOL_A_TUNNEL_UDP_TABLE_SIZE
      case 2: attrs.types = decodeBitsetAttrs(r.nest()); break; // ETHTOOL_A_TUNNEL_UDP_TABLE_TYPES
      case 3: (attrs.entry ??= []).push(decodeTunnelUdpEntryAttrs(r.nest())); break; // ETHTOOL_A_TUNNEL_UDP_TABLE_ENTRY
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTunnelUdpTableAttrs(w: Writer, attrs: TunnelUdpTableAttrs): void {
  if (attrs.size !== undefined) w.u32(1, attrs.size); // ETHTOOL_A_TUNNEL_UDP_TABLE_SIZE
  if (attrs.types !== undefined) { w.nestStart(2); encodeBitsetAttrs(w, attrs.types); w.nestEnd(); } // ETHTOOL_A_TUNNEL_UDP_TABLE_TYPES
  if (attrs.entry !== undefined) for (const item of attrs.entry) { w.nestStart(3); encodeTunnelUdpEntryAttrs(w, item); w.nestEnd(); } // ETHTOOL_A_TUNNEL_UDP_TABLE_ENTRY
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTunnelUdpAttrs(r: Reader): TunnelUdpAttrs {
  const attrs: TunnelUdpAttrs = {
    table: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: (attrs.table ??= []).push(decodeTunnelUdpTableAttrs(r.nest())); break; // ETHTOOL_A_TUNNEL_UDP_TABLE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTunnelUdpAttrs(w: Writer, attrs: TunnelUdpAttrs): void {
  if (attrs.table !== undefined) for (const item of attrs.table) { w.nestStart(1); encodeTunnelUdpTableAttrs(w, item); w.nestEnd(); } // ETHTOOL_A_TUNNEL_UDP_TABLE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTunnelInfoAttrs(r: Reader): TunnelInfoAttrs {
  const attrs: TunnelInfoAttrs = {
    header: undefined,
    udpPorts: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_TUNNEL_INFO_HEADER
      case 2: attrs.udpPorts = decodeTunnelUdpAttrs(r.nest()); break; // ETHTOOL_A_TUNNEL_INFO_UDP_PORTS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTunnelInfoAttrs(w: Writer, attrs: TunnelInfoAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(1); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_TUNNEL_INFO_HEADER
  if (attrs.udpPorts !== undefined) { w.nestStart(2); encodeTunnelUdpAttrs(w, attrs.udpPorts); w.nestEnd(); } // ETHTOOL_A_TUNNEL_INFO_UDP_PORTS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeFecHistAttrs(r: Reader): FecHistAttrs {
  const attrs: FecHistAttrs = {
    binLow: undefined,
    binHigh: undefined,
    binVal: undefined,
    binValPerLane: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 2: attrs.binLow = r.u32(); break; // ETHTOOL_A_FEC_HIST_BIN_LOW
      case 3: attrs.binHigh = r.u32(); break; // ETHTOOL_A_FEC_HIST_BIN_HIGH
      case 4: attrs.binVal = r.uint(); break; // ETHTOOL_A_FEC_HIST_BIN_VAL
      case 5: attrs.binValPerLane = decodeU64Array(r); break; // ETHTOOL_A_FEC_HIST_BIN_VAL_PER_LANE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeFecHistAttrs(w: Writer, attrs: FecHistAttrs): void {
  if (attrs.binLow !== undefined) w.u32(2, attrs.binLow); // ETHTOOL_A_FEC_HIST_BIN_LOW
  if (attrs.binHigh !== undefined) w.u32(3, attrs.binHigh); // ETHTOOL_A_FEC_HIST_BIN_HIGH
  if (attrs.binVal !== undefined) w.uint(4, attrs.binVal); // ETHTOOL_A_FEC_HIST_BIN_VAL
  if (attrs.binValPerLane !== undefined) encodeU64Array(w, 5, attrs.binValPerLane); // ETHTOOL_A_FEC_HIST_BIN_VAL_PER_LANE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeFecStatAttrs(r: Reader): FecStatAttrs {
  const attrs: FecStatAttrs = {
    corrected: undefined,
    uncorr: undefined,
    corrBits: undefined,
    hist: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 2: attrs.corrected = decodeU64Array(r); break; // ETHTOOL_A_FEC_STAT_CORRECTED
      case 3: attrs.uncorr = decodeU64Array(r); break; // ETHTOOL_A_FEC_STAT_UNCORR
      case 4: attrs.corrBits = decodeU64Array(r); break; // ETHTOOL_A_FEC_STAT_CORR_BITS
      case 5: (attrs.hist ??= []).push(decodeFecHistAttrs(r.nest())); break; // ETHTOOL_A_FEC_STAT_HIST
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeFecStatAttrs(w: Writer, attrs: FecStatAttrs): void {
  if (attrs.corrected !== undefined) encodeU64Array(w, 2, attrs.corrected); // ETHTOOL_A_FEC_STAT_CORRECTED
  if (attrs.uncorr !== undefined) encodeU64Array(w, 3, attrs.uncorr); // ETHTOOL_A_FEC_STAT_UNCORR
  if (attrs.corrBits !== undefined) encodeU64Array(w, 4, attrs.corrBits); // ETHTOOL_A_FEC_STAT_CORR_BITS
  if (attrs.hist !== undefined) for (const item of attrs.hist) { w.nestStart(5); encodeFecHistAttrs(w, item); w.nestEnd(); } // ETHTOOL_A_FEC_STAT_HIST
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeFecAttrs(r: Reader): FecAttrs {
  const attrs: FecAttrs = {
    header: undefined,
    modes: undefined,
    auto: undefined,
    active: undefined,
    stats: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_FEC_HEADER
      case 2: attrs.modes = decodeBitsetAttrs(r.nest()); break; // ETHTOOL_A_FEC_MODES
      case 3: attrs.auto = r.u8(); break; // ETHTOOL_A_FEC_AUTO
      case 4: attrs.active = r.u32(); break; // ETHTOOL_A_FEC_ACTIVE
      case 5: attrs.stats = decodeFecStatAttrs(r.nest()); break; // ETHTOOL_A_FEC_STATS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeFecAttrs(w: Writer, attrs: FecAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(1); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_FEC_HEADER
  if (attrs.modes !== undefined) { w.nestStart(2); encodeBitsetAttrs(w, attrs.modes); w.nestEnd(); } // ETHTOOL_A_FEC_MODES
  if (attrs.auto !== undefined) w.u8(3, attrs.auto); // ETHTOOL_A_FEC_AUTO
  if (attrs.active !== undefined) w.u32(4, attrs.active); // ETHTOOL_A_FEC_ACTIVE
  if (attrs.stats !== undefined) { w.nestStart(5); encodeFecStatAttrs(w, attrs.stats); w.nestEnd(); } // ETHTOOL_A_FEC_STATS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeModuleEepromAttrs(r: Reader): ModuleEepromAttrs {
  const attrs: ModuleEepromAttrs = {
    header: undefined,
    offset: undefined,
    length: undefined,
    page: undefined,
    bank: undefined,
    i2cAddress: undefined,
    data: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_MODULE_EEPROM_HEADER
      case 2: attrs.offset = r.u32(); break; // ETHTOOL_A_MODULE_EEPROM_OFFSET
      case 3: attrs.length = r.u32(); break; // ETHTOOL_A_MODULE_EEPROM_LENGTH
      case 4: attrs.page = r.u8(); break; // ETHTOOL_A_MODULE_EEPROM_PAGE
      case 5: attrs.bank = r.u8(); break; // ETHTOOL_A_MODULE_EEPROM_BANK
      case 6: attrs.i2cAddress = r.u8(); break; // ETHTOOL_A_MODULE_EEPROM_I2C_ADDRESS
      case 7: attrs.data = r.bytes(); break; // ETHTOOL_A_MODULE_EEPROM_DATA
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeModuleEepromAttrs(w: Writer, attrs: ModuleEepromAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(1); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_MODULE_EEPROM_HEADER
  if (attrs.offset !== undefined) w.u32(2, attrs.offset, 0, 255); // ETHTOOL_A_MODULE_EEPROM_OFFSET
  if (attrs.length !== undefined) w.u32(3, attrs.length, 1, 128); // ETHTOOL_A_MODULE_EEPROM_LENGTH
  if (attrs.page !== undefined) w.u8(4, attrs.page); // ETHTOOL_A_MODULE_EEPROM_PAGE
  if (attrs.bank !== undefined) w.u8(5, attrs.bank); // ETHTOOL_A_MODULE_EEPROM_BANK
  if (attrs.i2cAddress !== undefined) w.u8(6, attrs.i2cAddress, 0, 127); // ETHTOOL_A_MODULE_EEPROM_I2C_ADDRESS
  if (attrs.data !== undefined) w.bytes(7, attrs.data); // ETHTOOL_A_MODULE_EEPROM_DATA
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeStatsGrpAttrs(r: Reader): StatsGrpAttrs {
  const attrs = {
    id: undefined as number | undefined,
    ssId: undefined as number | undefined,
    stat: undefined as StatsGrpStat[] | undefined,
    histRx: undefined as StatsGrpHistAttrs[] | undefined,
    histTx: undefined as StatsGrpHistAttrs[] | undefined,
    histBktLow: undefined as number | undefined,
    histBktHi: undefined as number | undefined,
    histVal: undefined as bigint | undefined,
    unknown: undefined as UnknownAttribute[] | undefined,
  };
  const statAt: number[] = [];
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 2: attrs.id = r.u32(); break; // ETHTOOL_A_STATS_GRP_ID
      case 3: attrs.ssId = r.u32(); break; // ETHTOOL_A_STATS_GRP_SS_ID
      case 4: statAt.push(r.mark); break; // ETHTOOL_A_STATS_GRP_STAT
      case 5: (attrs.histRx ??= []).push(decodeStatsGrpHistAttrs(r.nest())); break; // ETHTOOL_A_STATS_GRP_HIST_RX
      case 6: (attrs.histTx ??= []).push(decodeStatsGrpHistAttrs(r.nest())); break; // ETHTOOL_A_STATS_GRP_HIST_TX
      case 7: attrs.histBktLow = r.u32(); break; // ETHTOOL_A_STATS_GRP_HIST_BKT_LOW
      case 8: attrs.histBktHi = r.u32(); break; // ETHTOOL_A_STATS_GRP_HIST_BKT_HI
      case 9: attrs.histVal = r.u64(); break; // ETHTOOL_A_STATS_GRP_HIST_VAL
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  for (const mark of statAt) {
    const item = decodeStatsGrpStat(r.reopen(mark), attrs.id);
    if (item === undefined) attrs.unknown = r.unknown(attrs.unknown); else (attrs.stat ??= []).push(item);
  }
  return attrs as StatsGrpAttrs;
}

export function encodeStatsGrpAttrs(w: Writer, attrs: StatsGrpAttrs): void {
  if (attrs.id !== undefined) w.u32(2, attrs.id); // ETHTOOL_A_STATS_GRP_ID
  if (attrs.ssId !== undefined) w.u32(3, attrs.ssId); // ETHTOOL_A_STATS_GRP_SS_ID
  if (attrs.stat !== undefined) for (const item of attrs.stat) encodeStatsGrpStat(w, 4, attrs.id, item); // ETHTOOL_A_STATS_GRP_STAT
  if (attrs.histRx !== undefined) for (const item of attrs.histRx) { w.nestStart(5); encodeStatsGrpHistAttrs(w, item); w.nestEnd(); } // ETHTOOL_A_STATS_GRP_HIST_RX
  if (attrs.histTx !== undefined) for (const item of attrs.histTx) { w.nestStart(6); encodeStatsGrpHistAttrs(w, item); w.nestEnd(); } // ETHTOOL_A_STATS_GRP_HIST_TX
  if (attrs.histBktLow !== undefined) w.u32(7, attrs.histBktLow); // ETHTOOL_A_STATS_GRP_HIST_BKT_LOW
  if (attrs.histBktHi !== undefined) w.u32(8, attrs.histBktHi); // ETHTOOL_A_STATS_GRP_HIST_BKT_HI
  if (attrs.histVal !== undefined) w.u64(9, attrs.histVal); // ETHTOOL_A_STATS_GRP_HIST_VAL
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeStatsEthPhyAttrs(r: Reader): StatsEthPhyAttrs {
  const attrs: StatsEthPhyAttrs = {
    '5SymErr': undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 0: attrs['5SymErr'] = r.u64(); break; // ETHTOOL_A_STATS_ETH_PHY_5_SYM_ERR
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeStatsEthPhyAttrs(w: Writer, attrs: StatsEthPhyAttrs): void {
  if (attrs['5SymErr'] !== undefined) w.u64(0, attrs['5SymErr']); // ETHTOOL_A_STATS_ETH_PHY_5_SYM_ERR
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeStatsEthMacAttrs(r: Reader): StatsEthMacAttrs {
  const attrs: StatsEthMacAttrs = {
    '2TxPkt': undefined,
    '3SingleCol': undefined,
    '4MultiCol': undefined,
    '5RxPkt': undefined,
    '6FcsErr': undefined,
    '7AlignErr': undefined,
    '8TxBytes': undefined,
    '9TxDefer': undefined,
    '10LateCol': undefined,
    '11XsCol': undefined,
    '12TxIntErr': undefined,
    '13CsErr': undefined,
    '14RxBytes': undefined,
    '15RxIntErr': undefined,
    '18TxMcast': undefined,
    '19TxBcast': undefined,
    '20XsDefer': undefined,
    '21RxMcast': undefined,
    '22RxBcast': undefined,
    '23IrLenErr': undefined,
    '24OorLen': undefined,
    '25TooLongErr': undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 0: attrs['2TxPkt'] = r.u64(); break; // ETHTOOL_A_STATS_ETH_MAC_2_TX_PKT
      case 1: attrs['3SingleCol'] = r.u64(); break; // ETHTOOL_A_STATS_ETH_MAC_3_SINGLE_COL
      case 2: attrs['4MultiCol'] = r.u64(); break; // ETHTOOL_A_STATS_ETH_MAC_4_MULTI_COL
      case 3: attrs['5RxPkt'] = r.u64(); break; // ETHTOOL_A_STATS_ETH_MAC_5_RX_PKT
      case 4: attrs['6FcsErr'] = r.u64(); break; // ETHTOOL_A_STATS_ETH_MAC_6_FCS_ERR
      case 5: attrs['7AlignErr'] = r.u64(); break; // ETHTOOL_A_STATS_ETH_MAC_7_ALIGN_ERR
      case 6: attrs['8TxBytes'] = r.u64(); break; // ETHTOOL_A_STATS_ETH_MAC_8_TX_BYTES
      case 7: attrs['9TxDefer'] = r.u64(); break; // ETHTOOL_A_STATS_ETH_MAC_9_TX_DEFER
      case 8: attrs['10LateCol'] = r.u64(); break; // ETHTOOL_A_STATS_ETH_MAC_10_LATE_COL
      case 9: attrs['11XsCol'] = r.u64(); break; // ETHTOOL_A_STATS_ETH_MAC_11_XS_COL
      case 10: attrs['12TxIntErr'] = r.u64(); break; // ETHTOOL_A_STATS_ETH_MAC_12_TX_INT_ERR
      case 11: attrs['13CsErr'] = r.u64(); break; // ETHTOOL_A_STATS_ETH_MAC_13_CS_ERR
      case 12: attrs['14RxBytes'] = r.u64(); break; // ETHTOOL_A_STATS_ETH_MAC_14_RX_BYTES
      case 13: attrs['15RxIntErr'] = r.u64(); break; // ETHTOOL_A_STATS_ETH_MAC_15_RX_INT_ERR
      case 14: attrs['18TxMcast'] = r.u64(); break; // ETHTOOL_A_STATS_ETH_MAC_18_TX_MCAST
      case 15: attrs['19TxBcast'] = r.u64(); break; // ETHTOOL_A_STATS_ETH_MAC_19_TX_BCAST
      case 16: attrs['20XsDefer'] = r.u64(); break; // ETHTOOL_A_STATS_ETH_MAC_20_XS_DEFER
      case 17: attrs['21RxMcast'] = r.u64(); break; // ETHTOOL_A_STATS_ETH_MAC_21_RX_MCAST
      case 18: attrs['22RxBcast'] = r.u64(); break; // ETHTOOL_A_STATS_ETH_MAC_22_RX_BCAST
      case 19: attrs['23IrLenErr'] = r.u64(); break; // ETHTOOL_A_STATS_ETH_MAC_23_IR_LEN_ERR
      case 20: attrs['24OorLen'] = r.u64(); break; // ETHTOOL_A_STATS_ETH_MAC_24_OOR_LEN
      case 21: attrs['25TooLongErr'] = r.u64(); break; // ETHTOOL_A_STATS_ETH_MAC_25_TOO_LONG_ERR
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeStatsEthMacAttrs(w: Writer, attrs: StatsEthMacAttrs): void {
  if (attrs['2TxPkt'] !== undefined) w.u64(0, attrs['2TxPkt']); // ETHTOOL_A_STATS_ETH_MAC_2_TX_PKT
  if (attrs['3SingleCol'] !== undefined) w.u64(1, attrs['3SingleCol']); // ETHTOOL_A_STATS_ETH_MAC_3_SINGLE_COL
  if (attrs['4MultiCol'] !== undefined) w.u64(2, attrs['4MultiCol']); // ETHTOOL_A_STATS_ETH_MAC_4_MULTI_COL
  if (attrs['5RxPkt'] !== undefined) w.u64(3, attrs['5RxPkt']); // ETHTOOL_A_STATS_ETH_MAC_5_RX_PKT
  if (attrs['6FcsErr'] !== undefined) w.u64(4, attrs['6FcsErr']); // ETHTOOL_A_STATS_ETH_MAC_6_FCS_ERR
  if (attrs['7AlignErr'] !== undefined) w.u64(5, attrs['7AlignErr']); // ETHTOOL_A_STATS_ETH_MAC_7_ALIGN_ERR
  if (attrs['8TxBytes'] !== undefined) w.u64(6, attrs['8TxBytes']); // ETHTOOL_A_STATS_ETH_MAC_8_TX_BYTES
  if (attrs['9TxDefer'] !== undefined) w.u64(7, attrs['9TxDefer']); // ETHTOOL_A_STATS_ETH_MAC_9_TX_DEFER
  if (attrs['10LateCol'] !== undefined) w.u64(8, attrs['10LateCol']); // ETHTOOL_A_STATS_ETH_MAC_10_LATE_COL
  if (attrs['11XsCol'] !== undefined) w.u64(9, attrs['11XsCol']); // ETHTOOL_A_STATS_ETH_MAC_11_XS_COL
  if (attrs['12TxIntErr'] !== undefined) w.u64(10, attrs['12TxIntErr']); // ETHTOOL_A_STATS_ETH_MAC_12_TX_INT_ERR
  if (attrs['13CsErr'] !== undefined) w.u64(11, attrs['13CsErr']); // ETHTOOL_A_STATS_ETH_MAC_13_CS_ERR
  if (attrs['14RxBytes'] !== undefined) w.u64(12, attrs['14RxBytes']); // ETHTOOL_A_STATS_ETH_MAC_14_RX_BYTES
  if (attrs['15RxIntErr'] !== undefined) w.u64(13, attrs['15RxIntErr']); // ETHTOOL_A_STATS_ETH_MAC_15_RX_INT_ERR
  if (attrs['18TxMcast'] !== undefined) w.u64(14, attrs['18TxMcast']); // ETHTOOL_A_STATS_ETH_MAC_18_TX_MCAST
  if (attrs['19TxBcast'] !== undefined) w.u64(15, attrs['19TxBcast']); // ETHTOOL_A_STATS_ETH_MAC_19_TX_BCAST
  if (attrs['20XsDefer'] !== undefined) w.u64(16, attrs['20XsDefer']); // ETHTOOL_A_STATS_ETH_MAC_20_XS_DEFER
  if (attrs['21RxMcast'] !== undefined) w.u64(17, attrs['21RxMcast']); // ETHTOOL_A_STATS_ETH_MAC_21_RX_MCAST
  if (attrs['22RxBcast'] !== undefined) w.u64(18, attrs['22RxBcast']); // ETHTOOL_A_STATS_ETH_MAC_22_RX_BCAST
  if (attrs['23IrLenErr'] !== undefined) w.u64(19, attrs['23IrLenErr']); // ETHTOOL_A_STATS_ETH_MAC_23_IR_LEN_ERR
  if (attrs['24OorLen'] !== undefined) w.u64(20, attrs['24OorLen']); // ETHTOOL_A_STATS_ETH_MAC_24_OOR_LEN
  if (attrs['25TooLongErr'] !== undefined) w.u64(21, attrs['25TooLongErr']); // ETHTOOL_A_STATS_ETH_MAC_25_TOO_LONG_ERR
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeStatsEthCtrlAttrs(r: Reader): StatsEthCtrlAttrs {
  const attrs: StatsEthCtrlAttrs = {
    '3Tx': undefined,
    '4Rx': undefined,
    '5RxUnsup': undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 0: attrs['3Tx'] = r.u64(); break; // ETHTOOL_A_STATS_ETH_CTRL_3_TX
      case 1: attrs['4Rx'] = r.u64(); break; // ETHTOOL_A_STATS_ETH_CTRL_4_RX
      case 2: attrs['5RxUnsup'] = r.u64(); break; // ETHTOOL_A_STATS_ETH_CTRL_5_RX_UNSUP
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeStatsEthCtrlAttrs(w: Writer, attrs: StatsEthCtrlAttrs): void {
  if (attrs['3Tx'] !== undefined) w.u64(0, attrs['3Tx']); // ETHTOOL_A_STATS_ETH_CTRL_3_TX
  if (attrs['4Rx'] !== undefined) w.u64(1, attrs['4Rx']); // ETHTOOL_A_STATS_ETH_CTRL_4_RX
  if (attrs['5RxUnsup'] !== undefined) w.u64(2, attrs['5RxUnsup']); // ETHTOOL_A_STATS_ETH_CTRL_5_RX_UNSUP
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeStatsRmonAttrs(r: Reader): StatsRmonAttrs {
  const attrs: StatsRmonAttrs = {
    undersize: undefined,
    oversize: undefined,
    frag: undefined,
    jabber: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 0: attrs.undersize = r.u64(); break; // ETHTOOL_A_STATS_RMON_UNDERSIZE
      case 1: attrs.oversize = r.u64(); break; // ETHTOOL_A_STATS_RMON_OVERSIZE
      case 2: attrs.frag = r.u64(); break; // ETHTOOL_A_STATS_RMON_FRAG
      case 3: attrs.jabber = r.u64(); break; // ETHTOOL_A_STATS_RMON_JABBER
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeStatsRmonAttrs(w: Writer, attrs: StatsRmonAttrs): void {
  if (attrs.undersize !== undefined) w.u64(0, attrs.undersize); // ETHTOOL_A_STATS_RMON_UNDERSIZE
  if (attrs.oversize !== undefined) w.u64(1, attrs.oversize); // ETHTOOL_A_STATS_RMON_OVERSIZE
  if (attrs.frag !== undefined) w.u64(2, attrs.frag); // ETHTOOL_A_STATS_RMON_FRAG
  if (attrs.jabber !== undefined) w.u64(3, attrs.jabber); // ETHTOOL_A_STATS_RMON_JABBER
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeStatsGrpHistAttrs(r: Reader): StatsGrpHistAttrs {
  const attrs: StatsGrpHistAttrs = {
    histBktLow: undefined,
    histBktHi: undefined,
    histVal: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 7: attrs.histBktLow = r.u32(); break; // ETHTOOL_A_STATS_GRP_HIST_BKT_LOW
      case 8: attrs.histBktHi = r.u32(); break; // ETHTOOL_A_STATS_GRP_HIST_BKT_HI
      case 9: attrs.histVal = r.u64(); break; // ETHTOOL_A_STATS_GRP_HIST_VAL
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeStatsGrpHistAttrs(w: Writer, attrs: StatsGrpHistAttrs): void {
  if (attrs.histBktLow !== undefined) w.u32(7, attrs.histBktLow); // ETHTOOL_A_STATS_GRP_HIST_BKT_LOW
  if (attrs.histBktHi !== undefined) w.u32(8, attrs.histBktHi); // ETHTOOL_A_STATS_GRP_HIST_BKT_HI
  if (attrs.histVal !== undefined) w.u64(9, attrs.histVal); // ETHTOOL_A_STATS_GRP_HIST_VAL
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeStatsAttrs(r: Reader): StatsAttrs {
  const attrs: StatsAttrs = {
    header: undefined,
    groups: undefined,
    grp: undefined,
    src: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 2: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_STATS_HEADER
      case 3: attrs.groups = decodeBitsetAttrs(r.nest()); break; // ETHTOOL_A_STATS_GROUPS
      case 4: (attrs.grp ??= []).push(decodeStatsGrpAttrs(r.nest())); break; // ETHTOOL_A_STATS_GRP
      case 5: attrs.src = r.u32(); break; // ETHTOOL_A_STATS_SRC
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeStatsAttrs(w: Writer, attrs: StatsAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(2); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_STATS_HEADER
  if (attrs.groups !== undefined) { w.nestStart(3); encodeBitsetAttrs(w, attrs.groups); w.nestEnd(); } // ETHTOOL_A_STATS_GROUPS
  if (attrs.grp !== undefined) for (const item of attrs.grp) { w.nestStart(4); encodeStatsGrpAttrs(w, item); w.nestEnd(); } // ETHTOOL_A_STATS_GRP
  if (attrs.src !== undefined) w.u32(5, attrs.src); // ETHTOOL_A_STATS_SRC
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodePhcVclocksAttrs(r: Reader): PhcVclocksAttrs {
  const attrs: PhcVclocksAttrs = {
    header: undefined,
    num: undefined,
    index: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_PHC_VCLOCKS_HEADER
      case 2: attrs.num = r.u32(); break; // ETHTOOL_A_PHC_VCLOCKS_NUM
      case 3: attrs.index = decodeS32Array(r); break; // ETHTOOL_A_PHC_VCLOCKS_INDEX
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodePhcVclocksAttrs(w: Writer, attrs: PhcVclocksAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(1); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_PHC_VCLOCKS_HEADER
  if (attrs.num !== undefined) w.u32(2, attrs.num); // ETHTOOL_A_PHC_VCLOCKS_NUM
  if (attrs.index !== undefined) encodeS32Array(w, 3, attrs.index); // ETHTOOL_A_PHC_VCLOCKS_INDEX
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeModuleAttrs(r: Reader): ModuleAttrs {
  const attrs: ModuleAttrs = {
    header: undefined,
    powerModePolicy: undefined,
    powerMode: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_MODULE_HEADER
      case 2: attrs.powerModePolicy = r.u8(); break; // ETHTOOL_A_MODULE_POWER_MODE_POLICY
      case 3: attrs.powerMode = r.u8(); break; // ETHTOOL_A_MODULE_POWER_MODE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeModuleAttrs(w: Writer, attrs: ModuleAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(1); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_MODULE_HEADER
  if (attrs.powerModePolicy !== undefined) w.u8(2, attrs.powerModePolicy); // ETHTOOL_A_MODULE_POWER_MODE_POLICY
  if (attrs.powerMode !== undefined) w.u8(3, attrs.powerMode); // ETHTOOL_A_MODULE_POWER_MODE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeC33PsePwLimitAttrs(r: Reader): C33PsePwLimitAttrs {
  const attrs: C33PsePwLimitAttrs = {
    min: undefined,
    max: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.min = r.u32(); break; // ETHTOOL_A_C33_PSE_PW_LIMIT_MIN
      case 2: attrs.max = r.u32(); break; // ETHTOOL_A_C33_PSE_PW_LIMIT_MAX
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeC33PsePwLimitAttrs(w: Writer, attrs: C33PsePwLimitAttrs): void {
  if (attrs.min !== undefined) w.u32(1, attrs.min); // ETHTOOL_A_C33_PSE_PW_LIMIT_MIN
  if (attrs.max !== undefined) w.u32(2, attrs.max); // ETHTOOL_A_C33_PSE_PW_LIMIT_MAX
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodePseAttrs(r: Reader): PseAttrs {
  const attrs: PseAttrs = {
    header: undefined,
    podlPseAdminState: undefined,
    podlPseAdminControl: undefined,
    podlPsePwDStatus: undefined,
    c33PseAdminState: undefined,
    c33PseAdminControl: undefined,
    c33PsePwDStatus: undefined,
    c33PsePwClass: undefined,
    c33PseActualPw: undefined,
    c33PseExtState: undefined,
    c33PseExtSubstate: undefined,
    c33PseAvailPwLimit: undefined,
    c33PsePwLimitRanges: undefined,
    pwDId: undefined,
    prioMax: undefined,
    prio: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_PSE_HEADER
      case 2: attrs.podlPseAdminState = r.u32(); break; // ETHTOOL_A_PODL_PSE_ADMIN_STATE
      case 3: attrs.podlPseAdminControl = r.u32(); break; // ETHTOOL_A_PODL_PSE_ADMIN_CONTROL
      case 4: attrs.podlPsePwDStatus = r.u32(); break; // ETHTOOL_A_PODL_PSE_PW_D_STATUS
      case 5: attrs.c33PseAdminState = r.u32(); break; // ETHTOOL_A_C33_PSE_ADMIN_STATE
      case 6: attrs.c33PseAdminControl = r.u32(); break; // ETHTOOL_A_C33_PSE_ADMIN_CONTROL
      case 7: attrs.c33PsePwDStatus = r.u32(); break; // ETHTOOL_A_C33_PSE_PW_D_STATUS
      case 8: attrs.c33PsePwClass = r.u32(); break; // ETHTOOL_A_C33_PSE_PW_CLASS
      case 9: attrs.c33PseActualPw = r.u32(); break; // ETHTOOL_A_C33_PSE_ACTUAL_PW
      case 10: attrs.c33PseExtState = r.u32(); break; // ETHTOOL_A_C33_PSE_EXT_STATE
      case 11: attrs.c33PseExtSubstate = r.u32(); break; // ETHTOOL_A_C33_PSE_EXT_SUBSTATE
      case 12: attrs.c33PseAvailPwLimit = r.u32(); break; // ETHTOOL_A_C33_PSE_AVAIL_PW_LIMIT
      case 13: (attrs.c33PsePwLimitRanges ??= []).push(decodeC33PsePwLimitAttrs(r.nest())); break; // ETHTOOL_A_C33_PSE_PW_LIMIT_RANGES
      case 14: attrs.pwDId = r.u32(); break; // ETHTOOL_A_PSE_PW_D_ID
      case 15: attrs.prioMax = r.u32(); break; // ETHTOOL_A_PSE_PRIO_MAX
      case 16: attrs.prio = r.u32(); break; // ETHTOOL_A_PSE_PRIO
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodePseAttrs(w: Writer, attrs: PseAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(1); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_PSE_HEADER
  if (attrs.podlPseAdminState !== undefined) w.u32(2, attrs.podlPseAdminState); // ETHTOOL_A_PODL_PSE_ADMIN_STATE
  if (attrs.podlPseAdminControl !== undefined) w.u32(3, attrs.podlPseAdminControl); // ETHTOOL_A_PODL_PSE_ADMIN_CONTROL
  if (attrs.podlPsePwDStatus !== undefined) w.u32(4, attrs.podlPsePwDStatus); // ETHTOOL_A_PODL_PSE_PW_D_STATUS
  if (attrs.c33PseAdminState !== undefined) w.u32(5, attrs.c33PseAdminState); // ETHTOOL_A_C33_PSE_ADMIN_STATE
  if (attrs.c33PseAdminControl !== undefined) w.u32(6, attrs.c33PseAdminControl); // ETHTOOL_A_C33_PSE_ADMIN_CONTROL
  if (attrs.c33PsePwDStatus !== undefined) w.u32(7, attrs.c33PsePwDStatus); // ETHTOOL_A_C33_PSE_PW_D_STATUS
  if (attrs.c33PsePwClass !== undefined) w.u32(8, attrs.c33PsePwClass); // ETHTOOL_A_C33_PSE_PW_CLASS
  if (attrs.c33PseActualPw !== undefined) w.u32(9, attrs.c33PseActualPw); // ETHTOOL_A_C33_PSE_ACTUAL_PW
  if (attrs.c33PseExtState !== undefined) w.u32(10, attrs.c33PseExtState); // ETHTOOL_A_C33_PSE_EXT_STATE
  if (attrs.c33PseExtSubstate !== undefined) w.u32(11, attrs.c33PseExtSubstate); // ETHTOOL_A_C33_PSE_EXT_SUBSTATE
  if (attrs.c33PseAvailPwLimit !== undefined) w.u32(12, attrs.c33PseAvailPwLimit); // ETHTOOL_A_C33_PSE_AVAIL_PW_LIMIT
  if (attrs.c33PsePwLimitRanges !== undefined) for (const item of attrs.c33PsePwLimitRanges) { w.nestStart(13); encodeC33PsePwLimitAttrs(w, item); w.nestEnd(); } // ETHTOOL_A_C33_PSE_PW_LIMIT_RANGES
  if (attrs.pwDId !== undefined) w.u32(14, attrs.pwDId); // ETHTOOL_A_PSE_PW_D_ID
  if (attrs.prioMax !== undefined) w.u32(15, attrs.prioMax); // ETHTOOL_A_PSE_PRIO_MAX
  if (attrs.prio !== undefined) w.u32(16, attrs.prio); // ETHTOOL_A_PSE_PRIO
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeFlowAttrs(r: Reader): FlowAttrs {
  const attrs: FlowAttrs = {
    ether: undefined,
    ip4: undefined,
    ip6: undefined,
    tcp4: undefined,
    tcp6: undefined,
    udp4: undefined,
    udp6: undefined,
    sctp4: undefined,
    sctp6: undefined,
    ah4: undefined,
    ah6: undefined,
    esp4: undefined,
    esp6: undefined,
    ahEsp4: undefined,
    ahEsp6: undefined,
    gtpu4: undefined,
    gtpu6: undefined,
    gtpc4: undefined,
    gtpc6: undefined,
    gtpcTeid4: undefined,
    gtpcTeid6: undefined,
    gtpuEh4: undefined,
    gtpuEh6: undefined,
    gtpuUl4: undefined,
    gtpuUl6: undefined,
    gtpuDl4: undefined,
    gtpuDl6: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.ether = r.uint(); break; // ETHTOOL_A_FLOW_ETHER
      case 2: attrs.ip4 = r.uint(); break; // ETHTOOL_A_FLOW_IP4
      case 3: attrs.ip6 = r.uint(); break; // ETHTOOL_A_FLOW_IP6
      case 4: attrs.tcp4 = r.uint(); break; // ETHTOOL_A_FLOW_TCP4
      case 5: attrs.tcp6 = r.uint(); break; // ETHTOOL_A_FLOW_TCP6
      case 6: attrs.udp4 = r.uint(); break; // ETHTOOL_A_FLOW_UDP4
      case 7: attrs.udp6 = r.uint(); break; // ETHTOOL_A_FLOW_UDP6
      case 8: attrs.sctp4 = r.uint(); break; // ETHTOOL_A_FLOW_SCTP4
      case 9: attrs.sctp6 = r.uint(); break; // ETHTOOL_A_FLOW_SCTP6
      case 10: attrs.ah4 = r.uint(); break; // ETHTOOL_A_FLOW_AH4
      case 11: attrs.ah6 = r.uint(); break; // ETHTOOL_A_FLOW_AH6
      case 12: attrs.esp4 = r.uint(); break; // ETHTOOL_A_FLOW_ESP4
      case 13: attrs.esp6 = r.uint(); break; // ETHTOOL_A_FLOW_ESP6
      case 14: attrs.ahEsp4 = r.uint(); break; // ETHTOOL_A_FLOW_AH_ESP4
      case 15: attrs.ahEsp6 = r.uint(); break; // ETHTOOL_A_FLOW_AH_ESP6
      case 16: attrs.gtpu4 = r.uint(); break; // ETHTOOL_A_FLOW_GTPU4
      case 17: attrs.gtpu6 = r.uint(); break; // ETHTOOL_A_FLOW_GTPU6
      case 18: attrs.gtpc4 = r.uint(); break; // ETHTOOL_A_FLOW_GTPC4
      case 19: attrs.gtpc6 = r.uint(); break; // ETHTOOL_A_FLOW_GTPC6
      case 20: attrs.gtpcTeid4 = r.uint(); break; // ETHTOOL_A_FLOW_GTPC_TEID4
      case 21: attrs.gtpcTeid6 = r.uint(); break; // ETHTOOL_A_FLOW_GTPC_TEID6
      case 22: attrs.gtpuEh4 = r.uint(); break; // ETHTOOL_A_FLOW_GTPU_EH4
      case 23: attrs.gtpuEh6 = r.uint(); break; // ETHTOOL_A_FLOW_GTPU_EH6
      case 24: attrs.gtpuUl4 = r.uint(); break; // ETHTOOL_A_FLOW_GTPU_UL4
      case 25: attrs.gtpuUl6 = r.uint(); break; // ETHTOOL_A_FLOW_GTPU_UL6
      case 26: attrs.gtpuDl4 = r.uint(); break; // ETHTOOL_A_FLOW_GTPU_DL4
      case 27: attrs.gtpuDl6 = r.uint(); break; // ETHTOOL_A_FLOW_GTPU_DL6
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeFlowAttrs(w: Writer, attrs: FlowAttrs): void {
  if (attrs.ether !== undefined) w.uint(1, attrs.ether); // ETHTOOL_A_FLOW_ETHER
  if (attrs.ip4 !== undefined) w.uint(2, attrs.ip4); // ETHTOOL_A_FLOW_IP4
  if (attrs.ip6 !== undefined) w.uint(3, attrs.ip6); // ETHTOOL_A_FLOW_IP6
  if (attrs.tcp4 !== undefined) w.uint(4, attrs.tcp4); // ETHTOOL_A_FLOW_TCP4
  if (attrs.tcp6 !== undefined) w.uint(5, attrs.tcp6); // ETHTOOL_A_FLOW_TCP6
  if (attrs.udp4 !== undefined) w.uint(6, attrs.udp4); // ETHTOOL_A_FLOW_UDP4
  if (attrs.udp6 !== undefined) w.uint(7, attrs.udp6); // ETHTOOL_A_FLOW_UDP6
  if (attrs.sctp4 !== undefined) w.uint(8, attrs.sctp4); // ETHTOOL_A_FLOW_SCTP4
  if (attrs.sctp6 !== undefined) w.uint(9, attrs.sctp6); // ETHTOOL_A_FLOW_SCTP6
  if (attrs.ah4 !== undefined) w.uint(10, attrs.ah4); // ETHTOOL_A_FLOW_AH4
  if (attrs.ah6 !== undefined) w.uint(11, attrs.ah6); // ETHTOOL_A_FLOW_AH6
  if (attrs.esp4 !== undefined) w.uint(12, attrs.esp4); // ETHTOOL_A_FLOW_ESP4
  if (attrs.esp6 !== undefined) w.uint(13, attrs.esp6); // ETHTOOL_A_FLOW_ESP6
  if (attrs.ahEsp4 !== undefined) w.uint(14, attrs.ahEsp4); // ETHTOOL_A_FLOW_AH_ESP4
  if (attrs.ahEsp6 !== undefined) w.uint(15, attrs.ahEsp6); // ETHTOOL_A_FLOW_AH_ESP6
  if (attrs.gtpu4 !== undefined) w.uint(16, attrs.gtpu4); // ETHTOOL_A_FLOW_GTPU4
  if (attrs.gtpu6 !== undefined) w.uint(17, attrs.gtpu6); // ETHTOOL_A_FLOW_GTPU6
  if (attrs.gtpc4 !== undefined) w.uint(18, attrs.gtpc4); // ETHTOOL_A_FLOW_GTPC4
  if (attrs.gtpc6 !== undefined) w.uint(19, attrs.gtpc6); // ETHTOOL_A_FLOW_GTPC6
  if (attrs.gtpcTeid4 !== undefined) w.uint(20, attrs.gtpcTeid4); // ETHTOOL_A_FLOW_GTPC_TEID4
  if (attrs.gtpcTeid6 !== undefined) w.uint(21, attrs.gtpcTeid6); // ETHTOOL_A_FLOW_GTPC_TEID6
  if (attrs.gtpuEh4 !== undefined) w.uint(22, attrs.gtpuEh4); // ETHTOOL_A_FLOW_GTPU_EH4
  if (attrs.gtpuEh6 !== undefined) w.uint(23, attrs.gtpuEh6); // ETHTOOL_A_FLOW_GTPU_EH6
  if (attrs.gtpuUl4 !== undefined) w.uint(24, attrs.gtpuUl4); // ETHTOOL_A_FLOW_GTPU_UL4
  if (attrs.gtpuUl6 !== undefined) w.uint(25, attrs.gtpuUl6); // ETHTOOL_A_FLOW_GTPU_UL6
  if (attrs.gtpuDl4 !== undefined) w.uint(26, attrs.gtpuDl4); // ETHTOOL_A_FLOW_GTPU_DL4
  if (attrs.gtpuDl6 !== undefined) w.uint(27, attrs.gtpuDl6); // ETHTOOL_A_FLOW_GTPU_DL6
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeRssAttrs(r: Reader): RssAttrs {
  const attrs: RssAttrs = {
    header: undefined,
    context: undefined,
    hfunc: undefined,
    indir: undefined,
    hkey: undefined,
    inputXfrm: undefined,
    startContext: undefined,
    flowHash: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_RSS_HEADER
      case 2: attrs.context = r.u32(); break; // ETHTOOL_A_RSS_CONTEXT
      case 3: attrs.hfunc = r.u32(); break; // ETHTOOL_A_RSS_HFUNC
      case 4: attrs.indir = decodeU32Array(r); break; // ETHTOOL_A_RSS_INDIR
      case 5: attrs.hkey = r.bytes(); break; // ETHTOOL_A_RSS_HKEY
      case 6: attrs.inputXfrm = r.u32(); break; // ETHTOOL_A_RSS_INPUT_XFRM
      case 7: attrs.startContext = r.u32(); break; // ETHTOOL_A_RSS_START_CONTEXT
      case 8: attrs.flowHash = decodeFlowAttrs(r.nest()); break; // ETHTOOL_A_RSS_FLOW_HASH
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeRssAttrs(w: Writer, attrs: RssAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(1); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_RSS_HEADER
  if (attrs.context !== undefined) w.u32(2, attrs.context); // ETHTOOL_A_RSS_CONTEXT
  if (attrs.hfunc !== undefined) w.u32(3, attrs.hfunc); // ETHTOOL_A_RSS_HFUNC
  if (attrs.indir !== undefined) encodeU32Array(w, 4, attrs.indir); // ETHTOOL_A_RSS_INDIR
  if (attrs.hkey !== undefined) w.bytes(5, attrs.hkey); // ETHTOOL_A_RSS_HKEY
  if (attrs.inputXfrm !== undefined) w.u32(6, attrs.inputXfrm); // ETHTOOL_A_RSS_INPUT_XFRM
  if (attrs.startContext !== undefined) w.u32(7, attrs.startContext); // ETHTOOL_A_RSS_START_CONTEXT
  if (attrs.flowHash !== undefined) { w.nestStart(8); encodeFlowAttrs(w, attrs.flowHash); w.nestEnd(); } // ETHTOOL_A_RSS_FLOW_HASH
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodePlcaAttrs(r: Reader): PlcaAttrs {
  const attrs: PlcaAttrs = {
    header: undefined,
    version: undefined,
    enabled: undefined,
    status: undefined,
    nodeCnt: undefined,
    nodeId: undefined,
    toTmr: undefined,
    burstCnt: undefined,
    burstTmr: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_PLCA_HEADER
      case 2: attrs.version = r.u16(); break; // ETHTOOL_A_PLCA_VERSION
      case 3: attrs.enabled = r.u8(); break; // ETHTOOL_A_PLCA_ENABLED
      case 4: attrs.status = r.u8(); break; // ETHTOOL_A_PLCA_STATUS
      case 5: attrs.nodeCnt = r.u32(); break; // ETHTOOL_A_PLCA_NODE_CNT
      case 6: attrs.nodeId = r.u32(); break; // ETHTOOL_A_PLCA_NODE_ID
      case 7: attrs.toTmr = r.u32(); break; // ETHTOOL_A_PLCA_TO_TMR
      case 8: attrs.burstCnt = r.u32(); break; // ETHTOOL_A_PLCA_BURST_CNT
      case 9: attrs.burstTmr = r.u32(); break; // ETHTOOL_A_PLCA_BURST_TMR
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodePlcaAttrs(w: Writer, attrs: PlcaAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(1); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_PLCA_HEADER
  if (attrs.version !== undefined) w.u16(2, attrs.version); // ETHTOOL_A_PLCA_VERSION
  if (attrs.enabled !== undefined) w.u8(3, attrs.enabled); // ETHTOOL_A_PLCA_ENABLED
  if (attrs.status !== undefined) w.u8(4, attrs.status); // ETHTOOL_A_PLCA_STATUS
  if (attrs.nodeCnt !== undefined) w.u32(5, attrs.nodeCnt, 0, 255); // ETHTOOL_A_PLCA_NODE_CNT
  if (attrs.nodeId !== undefined) w.u32(6, attrs.nodeId, 0, 255); // ETHTOOL_A_PLCA_NODE_ID
  if (attrs.toTmr !== undefined) w.u32(7, attrs.toTmr, 0, 255); // ETHTOOL_A_PLCA_TO_TMR
  if (attrs.burstCnt !== undefined) w.u32(8, attrs.burstCnt, 0, 255); // ETHTOOL_A_PLCA_BURST_CNT
  if (attrs.burstTmr !== undefined) w.u32(9, attrs.burstTmr, 0, 255); // ETHTOOL_A_PLCA_BURST_TMR
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeModuleFwFlashAttrs(r: Reader): ModuleFwFlashAttrs {
  const attrs: ModuleFwFlashAttrs = {
    header: undefined,
    fileName: undefined,
    password: undefined,
    status: undefined,
    statusMsg: undefined,
    done: undefined,
    total: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_MODULE_FW_FLASH_HEADER
      case 2: attrs.fileName = r.string(); break; // ETHTOOL_A_MODULE_FW_FLASH_FILE_NAME
      case 3: attrs.password = r.u32(); break; // ETHTOOL_A_MODULE_FW_FLASH_PASSWORD
      case 4: attrs.status = r.u32(); break; // ETHTOOL_A_MODULE_FW_FLASH_STATUS
      case 5: attrs.statusMsg = r.string(); break; // ETHTOOL_A_MODULE_FW_FLASH_STATUS_MSG
      case 6: attrs.done = r.uint(); break; // ETHTOOL_A_MODULE_FW_FLASH_DONE
      case 7: attrs.total = r.uint(); break; // ETHTOOL_A_MODULE_FW_FLASH_TOTAL
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeModuleFwFlashAttrs(w: Writer, attrs: ModuleFwFlashAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(1); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_MODULE_FW_FLASH_HEADER
  if (attrs.fileName !== undefined) w.string(2, attrs.fileName); // ETHTOOL_A_MODULE_FW_FLASH_FILE_NAME
  if (attrs.password !== undefined) w.u32(3, attrs.password); // ETHTOOL_A_MODULE_FW_FLASH_PASSWORD
  if (attrs.status !== undefined) w.u32(4, attrs.status); // ETHTOOL_A_MODULE_FW_FLASH_STATUS
  if (attrs.statusMsg !== undefined) w.string(5, attrs.statusMsg); // ETHTOOL_A_MODULE_FW_FLASH_STATUS_MSG
  if (attrs.done !== undefined) w.uint(6, attrs.done); // ETHTOOL_A_MODULE_FW_FLASH_DONE
  if (attrs.total !== undefined) w.uint(7, attrs.total); // ETHTOOL_A_MODULE_FW_FLASH_TOTAL
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodePhyAttrs(r: Reader): PhyAttrs {
  const attrs: PhyAttrs = {
    header: undefined,
    index: undefined,
    drvname: undefined,
    name: undefined,
    upstreamType: undefined,
    upstreamIndex: undefined,
    upstreamSfpName: undefined,
    downstreamSfpName: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_PHY_HEADER
      case 2: attrs.index = r.u32(); break; // ETHTOOL_A_PHY_INDEX
      case 3: attrs.drvname = r.string(); break; // ETHTOOL_A_PHY_DRVNAME
      case 4: attrs.name = r.string(); break; // ETHTOOL_A_PHY_NAME
      case 5: attrs.upstreamType = r.u32(); break; // ETHTOOL_A_PHY_UPSTREAM_TYPE
      case 6: attrs.upstreamIndex = r.u32(); break; // ETHTOOL_A_PHY_UPSTREAM_INDEX
      case 7: attrs.upstreamSfpName = r.string(); break; // ETHTOOL_A_PHY_UPSTREAM_SFP_NAME
      case 8: attrs.downstreamSfpName = r.string(); break; // ETHTOOL_A_PHY_DOWNSTREAM_SFP_NAME
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodePhyAttrs(w: Writer, attrs: PhyAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(1); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_PHY_HEADER
  if (attrs.index !== undefined) w.u32(2, attrs.index); // ETHTOOL_A_PHY_INDEX
  if (attrs.drvname !== undefined) w.string(3, attrs.drvname); // ETHTOOL_A_PHY_DRVNAME
  if (attrs.name !== undefined) w.string(4, attrs.name); // ETHTOOL_A_PHY_NAME
  if (attrs.upstreamType !== undefined) w.u32(5, attrs.upstreamType); // ETHTOOL_A_PHY_UPSTREAM_TYPE
  if (attrs.upstreamIndex !== undefined) w.u32(6, attrs.upstreamIndex); // ETHTOOL_A_PHY_UPSTREAM_INDEX
  if (attrs.upstreamSfpName !== undefined) w.string(7, attrs.upstreamSfpName); // ETHTOOL_A_PHY_UPSTREAM_SFP_NAME
  if (attrs.downstreamSfpName !== undefined) w.string(8, attrs.downstreamSfpName); // ETHTOOL_A_PHY_DOWNSTREAM_SFP_NAME
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTsconfigAttrs(r: Reader): TsconfigAttrs {
  const attrs: TsconfigAttrs = {
    header: undefined,
    hwtstampProvider: undefined,
    txTypes: undefined,
    rxFilters: undefined,
    hwtstampFlags: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_TSCONFIG_HEADER
      case 2: attrs.hwtstampProvider = decodeTsHwtstampProviderAttrs(r.nest()); break; // ETHTOOL_A_TSCONFIG_HWTSTAMP_PROVIDER
      case 3: attrs.txTypes = decodeBitsetAttrs(r.nest()); break; // ETHTOOL_A_TSCONFIG_TX_TYPES
      case 4: attrs.rxFilters = decodeBitsetAttrs(r.nest()); break; // ETHTOOL_A_TSCONFIG_RX_FILTERS
      case 5: attrs.hwtstampFlags = decodeBitsetAttrs(r.nest()); break; // ETHTOOL_A_TSCONFIG_HWTSTAMP_FLAGS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTsconfigAttrs(w: Writer, attrs: TsconfigAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(1); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_TSCONFIG_HEADER
  if (attrs.hwtstampProvider !== undefined) { w.nestStart(2); encodeTsHwtstampProviderAttrs(w, attrs.hwtstampProvider); w.nestEnd(); } // ETHTOOL_A_TSCONFIG_HWTSTAMP_PROVIDER
  if (attrs.txTypes !== undefined) { w.nestStart(3); encodeBitsetAttrs(w, attrs.txTypes); w.nestEnd(); } // ETHTOOL_A_TSCONFIG_TX_TYPES
  if (attrs.rxFilters !== undefined) { w.nestStart(4); encodeBitsetAttrs(w, attrs.rxFilters); w.nestEnd(); } // ETHTOOL_A_TSCONFIG_RX_FILTERS
  if (attrs.hwtstampFlags !== undefined) { w.nestStart(5); encodeBitsetAttrs(w, attrs.hwtstampFlags); w.nestEnd(); } // ETHTOOL_A_TSCONFIG_HWTSTAMP_FLAGS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodePseNtfAttrs(r: Reader): PseNtfAttrs {
  const attrs: PseNtfAttrs = {
    header: undefined,
    events: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.header = decodeHeaderAttrs(r.nest()); break; // ETHTOOL_A_PSE_NTF_HEADER
      case 2: attrs.events = r.uint(); break; // ETHTOOL_A_PSE_NTF_EVENTS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodePseNtfAttrs(w: Writer, attrs: PseNtfAttrs): void {
  if (attrs.header !== undefined) { w.nestStart(1); encodeHeaderAttrs(w, attrs.header); w.nestEnd(); } // ETHTOOL_A_PSE_NTF_HEADER
  if (attrs.events !== undefined) w.uint(2, attrs.events); // ETHTOOL_A_PSE_NTF_EVENTS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

function decodeStatsGrpStat(r: Reader, selector: number | undefined): StatsGrpStat | undefined {
  switch (selector) {
    case 0: return decodeStatsEthPhyAttrs(r.nest());
    case 1: return decodeStatsEthMacAttrs(r.nest());
    case 2: return decodeStatsEthCtrlAttrs(r.nest());
    case 3: return decodeStatsRmonAttrs(r.nest());
    default: return undefined;
  }
}

function encodeStatsGrpStat(w: Writer, number: number, selector: number | undefined, data: StatsGrpStat): void {
  switch (selector) {
    case 0: w.nestStart(number); encodeStatsEthPhyAttrs(w, data as StatsEthPhyAttrs); w.nestEnd(); break;
    case 1: w.nestStart(number); encodeStatsEthMacAttrs(w, data as StatsEthMacAttrs); w.nestEnd(); break;
    case 2: w.nestStart(number); encodeStatsEthCtrlAttrs(w, data as StatsEthCtrlAttrs); w.nestEnd(); break;
    case 3: w.nestStart(number); encodeStatsRmonAttrs(w, data as StatsRmonAttrs); w.nestEnd(); break;
    default: w.refuseSelector(number, selector, data);
  }
}

function decodeU64Array(r: Reader): bigint[] {
  const { view } = r;
  const start = r.struct();
  const count = r.count(8);
  const items = new Array<bigint>(count); // as long as it will be: growing would copy it
  for (let index = 0; index < count; index++) {
    const at = start + index * 8;
    const isZero = view.getUint32(at) === 0 && view.getUint32(at + 4) === 0;
    items[index] = isZero ? 0n : view.getBigUint64(at, littleEndian);
  }
  return items;
}

function encodeU64Array(w: Writer, number: number, items: readonly bigint[], min: bigint = 0n, max: bigint = 18446744073709551615n, mask?: bigint): void {
  w.items(number, items, min, max, mask);
  let at = w.attribute(number, items.length * 8);
  for (const item of items) {
    w.u64At(at, item, 'item');
    at += 8;
  }
}

function decodeS32Array(r: Reader): number[] {
  const { view } = r;
  const start = r.struct();
  const count = r.count(4);
  const items = new Array<number>(count); // as long as it will be: growing would copy it
  for (let index = 0; index < count; index++) {
    const at = start + index * 4;
    items[index] = view.getInt32(at, littleEndian);
  }
  return items;
}

function encodeS32Array(w: Writer, number: number, items: readonly number[], min: number = -2147483648, max: number = 2147483647, mask?: number): void {
  w.items(number, items, min, max, mask);
  let at = w.attribute(number, items.length * 4);
  for (const item of items) {
    w.s32At(at, item, 'item');
    at += 4;
  }
}

function decodeU32Array(r: Reader): number[] {
  const { view } = r;
  const start = r.struct();
  const count = r.count(4);
  const items = new Array<number>(count); // as long as it will be: growing would copy it
  for (let index = 0; index < count; index++) {
    const at = start + index * 4;
    items[index] = view.getUint32(at, littleEndian);
  }
  return items;
}

function encodeU32Array(w: Writer, number: number, items: readonly number[], min: number = 0, max: number = 4294967295, mask?: number): void {
  w.items(number, items, min, max, mask);
  let at = w.attribute(number, items.length * 4);
  for (const item of items) {
    w.u32At(at, item, 'item');
    at += 4;
  }
}

export function decodeStrsetMessage(r: Reader): StrsetMessage {
  const header = undefined;
  return { header, attrs: decodeStrsetAttrs(r) };
}

export function encodeStrsetMessage(w: Writer, message: MessageInput<undefined, StrsetAttrs>): void {
  if (message.attrs !== undefined) encodeStrsetAttrs(w, message.attrs);
}

export function decodeLinkinfoMessage(r: Reader): LinkinfoMessage {
  const header = undefined;
  return { header, attrs: decodeLinkinfoAttrs(r) };
}

export function encodeLinkinfoMessage(w: Writer, message: MessageInput<undefined, LinkinfoAttrs>): void {
  if (message.attrs !== undefined) encodeLinkinfoAttrs(w, message.attrs);
}

export function decodeLinkmodesMessage(r: Reader): LinkmodesMessage {
  const header = undefined;
  return { header, attrs: decodeLinkmodesAttrs(r) };
}

export function encodeLinkmodesMessage(w: Writer, message: MessageInput<undefined, LinkmodesAttrs>): void {
  if (message.attrs !== undefined) encodeLinkmodesAttrs(w, message.attrs);
}

export function decodeLinkstateMessage(r: Reader): LinkstateMessage {
  const header = undefined;
  return { header, attrs: decodeLinkstateAttrs(r) };
}

export function encodeLinkstateMessage(w: Writer, message: MessageInput<undefined, LinkstateAttrs>): void {
  if (message.attrs !== undefined) encodeLinkstateAttrs(w, message.attrs);
}

export function decodeDebugMessage(r: Reader): DebugMessage {
  const header = undefined;
  return { header, attrs: decodeDebugAttrs(r) };
}

export function encodeDebugMessage(w: Writer, message: MessageInput<undefined, DebugAttrs>): void {
  if (message.attrs !== undefined) encodeDebugAttrs(w, message.attrs);
}

export function decodeWolMessage(r: Reader): WolMessage {
  const header = undefined;
  return { header, attrs: decodeWolAttrs(r) };
}

export function encodeWolMessage(w: Writer, message: MessageInput<undefined, WolAttrs>): void {
  if (message.attrs !== undefined) encodeWolAttrs(w, message.attrs);
}

export function decodeFeaturesMessage(r: Reader): FeaturesMessage {
  const header = undefined;
  return { header, attrs: decodeFeaturesAttrs(r) };
}

export function encodeFeaturesMessage(w: Writer, message: MessageInput<undefined, FeaturesAttrs>): void {
  if (message.attrs !== undefined) encodeFeaturesAttrs(w, message.attrs);
}

export function decodePrivflagsMessage(r: Reader): PrivflagsMessage {
  const header = undefined;
  return { header, attrs: decodePrivflagsAttrs(r) };
}

export function encodePrivflagsMessage(w: Writer, message: MessageInput<undefined, PrivflagsAttrs>): void {
  if (message.attrs !== undefined) encodePrivflagsAttrs(w, message.attrs);
}

export function decodeRingsMessage(r: Reader): RingsMessage {
  const header = undefined;
  return { header, attrs: decodeRingsAttrs(r) };
}

export function encodeRingsMessage(w: Writer, message: MessageInput<undefined, RingsAttrs>): void {
  if (message.attrs !== undefined) encodeRingsAttrs(w, message.attrs);
}

export function decodeChannelsMessage(r: Reader): ChannelsMessage {
  const header = undefined;
  return { header, attrs: decodeChannelsAttrs(r) };
}

export function encodeChannelsMessage(w: Writer, message: MessageInput<undefined, ChannelsAttrs>): void {
  if (message.attrs !== undefined) encodeChannelsAttrs(w, message.attrs);
}

export function decodeCoalesceMessage(r: Reader): CoalesceMessage {
  const header = undefined;
  return { header, attrs: decodeCoalesceAttrs(r) };
}

export function encodeCoalesceMessage(w: Writer, message: MessageInput<undefined, CoalesceAttrs>): void {
  if (message.attrs !== undefined) encodeCoalesceAttrs(w, message.attrs);
}

export function decodePauseMessage(r: Reader): PauseMessage {
  const header = undefined;
  return { header, attrs: decodePauseAttrs(r) };
}

export function encodePauseMessage(w: Writer, message: MessageInput<undefined, PauseAttrs>): void {
  if (message.attrs !== undefined) encodePauseAttrs(w, message.attrs);
}

export function decodeEeeMessage(r: Reader): EeeMessage {
  const header = undefined;
  return { header, attrs: decodeEeeAttrs(r) };
}

export function encodeEeeMessage(w: Writer, message: MessageInput<undefined, EeeAttrs>): void {
  if (message.attrs !== undefined) encodeEeeAttrs(w, message.attrs);
}

export function decodeTsinfoMessage(r: Reader): TsinfoMessage {
  const header = undefined;
  return { header, attrs: decodeTsinfoAttrs(r) };
}

export function encodeTsinfoMessage(w: Writer, message: MessageInput<undefined, TsinfoAttrs>): void {
  if (message.attrs !== undefined) encodeTsinfoAttrs(w, message.attrs);
}

export function decodeCableTestMessage(r: Reader): CableTestMessage {
  const header = undefined;
  return { header, attrs: decodeCableTestAttrs(r) };
}

export function encodeCableTestMessage(w: Writer, message: MessageInput<undefined, CableTestAttrs>): void {
  if (message.attrs !== undefined) encodeCableTestAttrs(w, message.attrs);
}

export function decodeCableTestNtfMessage(r: Reader): CableTestNtfMessage {
  const header = undefined;
  return { header, attrs: decodeCableTestNtfAttrs(r) };
}

export function encodeCableTestNtfMessage(w: Writer, message: MessageInput<undefined, CableTestNtfAttrs>): void {
  if (message.attrs !== undefined) encodeCableTestNtfAttrs(w, message.attrs);
}

export function decodeCableTestTdrMessage(r: Reader): CableTestTdrMessage {
  const header = undefined;
  return { header, attrs: decodeCableTestTdrAttrs(r) };
}

export function encodeCableTestTdrMessage(w: Writer, message: MessageInput<undefined, CableTestTdrAttrs>): void {
  if (message.attrs !== undefined) encodeCableTestTdrAttrs(w, message.attrs);
}

export function decodeCableTestTdrNtfMessage(r: Reader): CableTestTdrNtfMessage {
  const header = undefined;
  return { header, attrs: decodeCableTestTdrNtfAttrs(r) };
}

export function encodeCableTestTdrNtfMessage(w: Writer, message: MessageInput<undefined, CableTestTdrNtfAttrs>): void {
  if (message.attrs !== undefined) encodeCableTestTdrNtfAttrs(w, message.attrs);
}

export function decodeTunnelInfoMessage(r: Reader): TunnelInfoMessage {
  const header = undefined;
  return { header, attrs: decodeTunnelInfoAttrs(r) };
}

export function encodeTunnelInfoMessage(w: Writer, message: MessageInput<undefined, TunnelInfoAttrs>): void {
  if (message.attrs !== undefined) encodeTunnelInfoAttrs(w, message.attrs);
}

export function decodeFecMessage(r: Reader): FecMessage {
  const header = undefined;
  return { header, attrs: decodeFecAttrs(r) };
}

export function encodeFecMessage(w: Writer, message: MessageInput<undefined, FecAttrs>): void {
  if (message.attrs !== undefined) encodeFecAttrs(w, message.attrs);
}

export function decodeModuleEepromMessage(r: Reader): ModuleEepromMessage {
  const header = undefined;
  return { header, attrs: decodeModuleEepromAttrs(r) };
}

export function encodeModuleEepromMessage(w: Writer, message: MessageInput<undefined, ModuleEepromAttrs>): void {
  if (message.attrs !== undefined) encodeModuleEepromAttrs(w, message.attrs);
}

export function decodeStatsMessage(r: Reader): StatsMessage {
  const header = undefined;
  return { header, attrs: decodeStatsAttrs(r) };
}

export function encodeStatsMessage(w: Writer, message: MessageInput<undefined, StatsAttrs>): void {
  if (message.attrs !== undefined) encodeStatsAttrs(w, message.attrs);
}

export function decodePhcVclocksMessage(r: Reader): PhcVclocksMessage {
  const header = undefined;
  return { header, attrs: decodePhcVclocksAttrs(r) };
}

export function encodePhcVclocksMessage(w: Writer, message: MessageInput<undefined, PhcVclocksAttrs>): void {
  if (message.attrs !== undefined) encodePhcVclocksAttrs(w, message.attrs);
}

export function decodeModuleMessage(r: Reader): ModuleMessage {
  const header = undefined;
  return { header, attrs: decodeModuleAttrs(r) };
}

export function encodeModuleMessage(w: Writer, message: MessageInput<undefined, ModuleAttrs>): void {
  if (message.attrs !== undefined) encodeModuleAttrs(w, message.attrs);
}

export function decodePseMessage(r: Reader): PseMessage {
  const header = undefined;
  return { header, attrs: decodePseAttrs(r) };
}

export function encodePseMessage(w: Writer, message: MessageInput<undefined, PseAttrs>): void {
  if (message.attrs !== undefined) encodePseAttrs(w, message.attrs);
}

export function decodeRssMessage(r: Reader): RssMessage {
  const header = undefined;
  return { header, attrs: decodeRssAttrs(r) };
}

export function encodeRssMessage(w: Writer, message: MessageInput<undefined, RssAttrs>): void {
  if (message.attrs !== undefined) encodeRssAttrs(w, message.attrs);
}

export function decodePlcaMessage(r: Reader): PlcaMessage {
  const header = undefined;
  return { header, attrs: decodePlcaAttrs(r) };
}

export function encodePlcaMessage(w: Writer, message: MessageInput<undefined, PlcaAttrs>): void {
  if (message.attrs !== undefined) encodePlcaAttrs(w, message.attrs);
}

export function decodeMmMessage(r: Reader): MmMessage {
  const header = undefined;
  return { header, attrs: decodeMmAttrs(r) };
}

export function encodeMmMessage(w: Writer, message: MessageInput<undefined, MmAttrs>): void {
  if (message.attrs !== undefined) encodeMmAttrs(w, message.attrs);
}

export function decodeModuleFwFlashMessage(r: Reader): ModuleFwFlashMessage {
  const header = undefined;
  return { header, attrs: decodeModuleFwFlashAttrs(r) };
}

export function encodeModuleFwFlashMessage(w: Writer, message: MessageInput<undefined, ModuleFwFlashAttrs>): void {
  if (message.attrs !== undefined) encodeModuleFwFlashAttrs(w, message.attrs);
}

export function decodePhyMessage(r: Reader): PhyMessage {
  const header = undefined;
  return { header, attrs: decodePhyAttrs(r) };
}

export function encodePhyMessage(w: Writer, message: MessageInput<undefined, PhyAttrs>): void {
  if (message.attrs !== undefined) encodePhyAttrs(w, message.attrs);
}

export function decodeTsconfigMessage(r: Reader): TsconfigMessage {
  const header = undefined;
  return { header, attrs: decodeTsconfigAttrs(r) };
}

export function encodeTsconfigMessage(w: Writer, message: MessageInput<undefined, TsconfigAttrs>): void {
  if (message.attrs !== undefined) encodeTsconfigAttrs(w, message.attrs);
}

export function decodePseNtfMessage(r: Reader): PseNtfMessage {
  const header = undefined;
  return { header, attrs: decodePseNtfAttrs(r) };
}

export function encodePseNtfMessage(w: Writer, message: MessageInput<undefined, PseNtfAttrs>): void {
  if (message.attrs !== undefined) encodePseNtfAttrs(w, message.attrs);
}

/** Names in {@link HeaderAttrs}, for errors. */
export const headerAttrsNames: AttributeNames = {
  1: 'devIndex',
  2: 'devName',
  3: 'flags',
  4: 'phyIndex',
};

/** Names in {@link BitsetBitAttrs}, for errors. */
export const bitsetBitAttrsNames: AttributeNames = {
  1: 'index',
  2: 'name',
  3: 'value',
};

/** Names in {@link BitsetBitsAttrs}, for errors. */
export const bitsetBitsAttrsNames: AttributeNames = {
  1: { name: 'bit', multi: true, nest: () => bitsetBitAttrsNames },
};

/** Names in {@link BitsetAttrs}, for errors. */
export const bitsetAttrsNames: AttributeNames = {
  1: 'nomask',
  2: 'size',
  3: { name: 'bits', nest: () => bitsetBitsAttrsNames },
  4: 'value',
  5: 'mask',
};

/** Names in {@link StringAttrs}, for errors. */
export const stringAttrsNames: AttributeNames = {
  1: 'index',
  2: 'value',
};

/** Names in {@link StringsAttrs}, for errors. */
export const stringsAttrsNames: AttributeNames = {
  1: { name: 'string', multi: true, nest: () => stringAttrsNames },
};

/** Names in {@link StringsetAttrs}, for errors. */
export const stringsetAttrsNames: AttributeNames = {
  1: 'id',
  2: 'count',
  3: { name: 'strings', nest: () => stringsAttrsNames },
};

/** Names in {@link StringsetsAttrs}, for errors. */
export const stringsetsAttrsNames: AttributeNames = {
  1: { name: 'stringset', multi: true, nest: () => stringsetAttrsNames },
};

/** Names in {@link StrsetAttrs}, for errors. */
export const strsetAttrsNames: AttributeNames = {
  1: { name: 'header', nest: () => headerAttrsNames },
  2: { name: 'stringsets', nest: () => stringsetsAttrsNames },
  3: 'countsOnly',
};

/** Names in {@link PrivflagsAttrs}, for errors. */
export const privflagsAttrsNames: AttributeNames = {
  1: { name: 'header', nest: () => headerAttrsNames },
  2: { name: 'flags', nest: () => bitsetAttrsNames },
};

/** Names in {@link RingsAttrs}, for errors. */
export const ringsAttrsNames: AttributeNames = {
  1: { name: 'header', nest: () => headerAttrsNames },
  2: 'rxMax',
  3: 'rxMiniMax',
  4: 'rxJumboMax',
  5: 'txMax',
  6: 'rx',
  7: 'rxMini',
  8: 'rxJumbo',
  9: 'tx',
  10: 'rxBufLen',
  11: 'tcpDataSplit',
  12: 'cqeSize',
  13: 'txPush',
  14: 'rxPush',
  15: 'txPushBufLen',
  16: 'txPushBufLenMax',
  17: 'hdsThresh',
  18: 'hdsThreshMax',
};

/** Names in {@link MmStatAttrs}, for errors. */
export const mmStatAttrsNames: AttributeNames = {
  2: 'reassemblyErrors',
  3: 'smdErrors',
  4: 'reassemblyOk',
  5: 'rxFragCount',
  6: 'txFragCount',
  7: 'holdCount',
};

/** Names in {@link MmAttrs}, for errors. */
export const mmAttrsNames: AttributeNames = {
  1: { name: 'header', nest: () => headerAttrsNames },
  2: 'pmacEnabled',
  3: 'txEnabled',
  4: 'txActive',
  5: 'txMinFragSize',
  6: 'rxMinFragSize',
  7: 'verifyEnabled',
  8: 'verifyStatus',
  9: 'verifyTime',
  10: 'maxVerifyTime',
  11: { name: 'stats', nest: () => mmStatAttrsNames },
};

/** Names in {@link LinkinfoAttrs}, for errors. */
export const linkinfoAttrsNames: AttributeNames = {
  1: { name: 'header', nest: () => headerAttrsNames },
  2: 'port',
  3: 'phyaddr',
  4: 'tpMdix',
  5: 'tpMdixCtrl',
  6: 'transceiver',
};

/** Names in {@link LinkmodesAttrs}, for errors. */
export const linkmodesAttrsNames: AttributeNames = {
  1: { name: 'header', nest: () => headerAttrsNames },
  2: 'autoneg',
  3: { name: 'ours', nest: () => bitsetAttrsNames },
  4: { name: 'peer', nest: () => bitsetAttrsNames },
  5: 'speed',
  6: 'duplex',
  7: 'masterSlaveCfg',
  8: 'masterSlaveState',
  9: 'lanes',
  10: 'rateMatching',
};

/** Names in {@link LinkstateAttrs}, for errors. */
export const linkstateAttrsNames: AttributeNames = {
  1: { name: 'header', nest: () => headerAttrsNames },
  2: 'link',
  3: 'sqi',
  4: 'sqiMax',
  5: 'extState',
  6: 'extSubstate',
  7: 'extDownCnt',
};

/** Names in {@link DebugAttrs}, for errors. */
export const debugAttrsNames: AttributeNames = {
  1: { name: 'header', nest: () => headerAttrsNames },
  2: { name: 'msgmask', nest: () => bitsetAttrsNames },
};

/** Names in {@link WolAttrs}, for errors. */
export const wolAttrsNames: AttributeNames = {
  1: { name: 'header', nest: () => headerAttrsNames },
  2: { name: 'modes', nest: () => bitsetAttrsNames },
  3: 'sopass',
};

/** Names in {@link FeaturesAttrs}, for errors. */
export const featuresAttrsNames: AttributeNames = {
  1: { name: 'header', nest: () => headerAttrsNames },
  2: { name: 'hw', nest: () => bitsetAttrsNames },
  3: { name: 'wanted', nest: () => bitsetAttrsNames },
  4: { name: 'active', nest: () => bitsetAttrsNames },
  5: { name: 'nochange', nest: () => bitsetAttrsNames },
};

/** Names in {@link ChannelsAttrs}, for errors. */
export const channelsAttrsNames: AttributeNames = {
  1: { name: 'header', nest: () => headerAttrsNames },
  2: 'rxMax',
  3: 'txMax',
  4: 'otherMax',
  5: 'combinedMax',
  6: 'rxCount',
  7: 'txCount',
  8: 'otherCount',
  9: 'combinedCount',
};

/** Names in {@link IrqModerationAttrs}, for errors. */
export const irqModerationAttrsNames: AttributeNames = {
  1: 'usec',
  2: 'pkts',
  3: 'comps',
};

/** Names in {@link ProfileAttrs}, for errors. */
export const profileAttrsNames: AttributeNames = {
  1: { name: 'irqModeration', multi: true, nest: () => irqModerationAttrsNames },
};

/** Names in {@link CoalesceAttrs}, for errors. */
export const coalesceAttrsNames: AttributeNames = {
  1: { name: 'header', nest: () => headerAttrsNames },
  2: 'rxUsecs',
  3: 'rxMaxFrames',
  4: 'rxUsecsIrq',
  5: 'rxMaxFramesIrq',
  6: 'txUsecs',
  7: 'txMaxFrames',
  8: 'txUsecsIrq',
  9: 'txMaxFramesIrq',
  10: 'statsBlockUsecs',
  11: 'useAdaptiveRx',
  12: 'useAdaptiveTx',
  13: 'pktRateLow',
  14: 'rxUsecsLow',
  15: 'rxMaxFramesLow',
  16: 'txUsecsLow',
  17: 'txMaxFramesLow',
  18: 'pktRateHigh',
  19: 'rxUsecsHigh',
  20: 'rxMaxFramesHigh',
  21: 'txUsecsHigh',
  22: 'txMaxFramesHigh',
  23: 'rateSampleInterval',
  24: 'useCqeModeTx',
  25: 'useCqeModeRx',
  26: 'txAggrMaxBytes',
  27: 'txAggrMaxFrames',
  28: 'txAggrTimeUsecs',
  29: { name: 'rxProfile', nest: () => profileAttrsNames },
  30: { name: 'txProfile', nest: () => profileAttrsNames },
};

/** Names in {@link PauseStatAttrs}, for errors. */
export const pauseStatAttrsNames: AttributeNames = {
  2: 'txFrames',
  3: 'rxFrames',
};

/** Names in {@link PauseAttrs}, for errors. */
export const pauseAttrsNames: AttributeNames = {
  1: { name: 'header', nest: () => headerAttrsNames },
  2: 'autoneg',
  3: 'rx',
  4: 'tx',
  5: { name: 'stats', nest: () => pauseStatAttrsNames },
  6: 'statsSrc',
};

/** Names in {@link EeeAttrs}, for errors. */
export const eeeAttrsNames: AttributeNames = {
  1: { name: 'header', nest: () => headerAttrsNames },
  2: { name: 'modesOurs', nest: () => bitsetAttrsNames },
  3: { name: 'modesPeer', nest: () => bitsetAttrsNames },
  4: 'active',
  5: 'enabled',
  6: 'txLpiEnabled',
  7: 'txLpiTimer',
};

/** Names in {@link TsStatAttrs}, for errors. */
export const tsStatAttrsNames: AttributeNames = {
  1: 'txPkts',
  2: 'txLost',
  3: 'txErr',
  4: 'txOnestepPktsUnconfirmed',
};

/** Names in {@link TsHwtstampProviderAttrs}, for errors. */
export const tsHwtstampProviderAttrsNames: AttributeNames = {
  1: 'index',
  2: 'qualifier',
};

/** Names in {@link TsinfoAttrs}, for errors. */
export const tsinfoAttrsNames: AttributeNames = {
  1: { name: 'header', nest: () => headerAttrsNames },
  2: { name: 'timestamping', nest: () => bitsetAttrsNames },
  3: { name: 'txTypes', nest: () => bitsetAttrsNames },
  4: { name: 'rxFilters', nest: () => bitsetAttrsNames },
  5: 'phcIndex',
  6: { name: 'stats', nest: () => tsStatAttrsNames },
  7: { name: 'hwtstampProvider', nest: () => tsHwtstampProviderAttrsNames },
  8: 'hwtstampSource',
  9: 'hwtstampPhyindex',
};

/** Names in {@link CableResultAttrs}, for errors. */
export const cableResultAttrsNames: AttributeNames = {
  1: 'pair',
  2: 'code',
  3: 'src',
};

/** Names in {@link CableFaultLengthAttrs}, for errors. */
export const cableFaultLengthAttrsNames: AttributeNames = {
  1: 'pair',
  2: 'cm',
  3: 'src',
};

/** Names in {@link CableNestAttrs}, for errors. */
export const cableNestAttrsNames: AttributeNames = {
  1: { name: 'result', multi: true, nest: () => cableResultAttrsNames },
  2: { name: 'faultLength', multi: true, nest: () => cableFaultLengthAttrsNames },
};

/** Names in {@link CableTestAttrs}, for errors. */
export const cableTestAttrsNames: AttributeNames = {
  1: { name: 'header', nest: () => headerAttrsNames },
};

/** Names in {@link CableTestNtfAttrs}, for errors. */
export const cableTestNtfAttrsNames: AttributeNames = {
  1: { name: 'header', nest: () => headerAttrsNames },
  2: 'status',
  3: { name: 'nest', nest: () => cableNestAttrsNames },
};

/** Names in {@link CableTestTdrCfgAttrs}, for errors. */
export const cableTestTdrCfgAttrsNames: AttributeNames = {
  1: 'first',
  2: 'last',
  3: 'step',
  4: 'pair',
};

/** Names in {@link CableAmplitudeAttrs}, for errors. */
export const cableAmplitudeAttrsNames: AttributeNames = {
  1: 'pair',
  2: 'mv',
};

/** Names in {@link CablePulseAttrs}, for errors. */
export const cablePulseAttrsNames: AttributeNames = {
  1: 'mv',
};

/** Names in {@link CableStepAttrs}, for errors. */
export const cableStepAttrsNames: AttributeNames = {
  1: 'firstDistance',
  2: 'lastDistance',
  3: 'stepDistance',
};

/** Names in {@link CableTdrNestAttrs}, for errors. */
export const cableTdrNestAttrsNames: AttributeNames = {
  1: { name: 'step', nest: () => cableStepAttrsNames },
  2: { name: 'amplitude', multi: true, nest: () => cableAmplitudeAttrsNames },
  3: { name: 'pulse', nest: () => cablePulseAttrsNames },
};

/** Names in {@link CableTestTdrNtfAttrs}, for errors. */
export const cableTestTdrNtfAttrsNames: AttributeNames = {
  1: { name: 'header', nest: () => headerAttrsNames },
  2: 'status',
  3: { name: 'nest', nest: () => cableTdrNestAttrsNames },
};

/** Names in {@link CableTestTdrAttrs}, for errors. */
export const cableTestTdrAttrsNames: AttributeNames = {
  1: { name: 'header', nest: () => headerAttrsNames },
  2: { name: 'cfg', nest: () => cableTestTdrCfgAttrsNames },
};

/** Names in {@link TunnelUdpEntryAttrs}, for errors. */
export const tunnelUdpEntryAttrsNames: AttributeNames = {
  1: 'port',
  2: 'type',
};

/** Names in {@link TunnelUdpTableAttrs}, for errors. */
export const tunnelUdpTableAttrsNames: AttributeNames = {
  1: 'size',
  2: { name: 'types', nest: () => bitsetAttrsNames },
  3: { name: 'entry', multi: true, nest: () => tunnelUdpEntryAttrsNames },
};

/** Names in {@link TunnelUdpAttrs}, for errors. */
export const tunnelUdpAttrsNames: AttributeNames = {
  1: { name: 'table', multi: true, nest: () => tunnelUdpTableAttrsNames },
};

/** Names in {@link TunnelInfoAttrs}, for errors. */
export const tunnelInfoAttrsNames: AttributeNames = {
  1: { name: 'header', nest: () => headerAttrsNames },
  2: { name: 'udpPorts', nest: () => tunnelUdpAttrsNames },
};

/** Names in {@link FecHistAttrs}, for errors. */
export const fecHistAttrsNames: AttributeNames = {
  2: 'binLow',
  3: 'binHigh',
  4: 'binVal',
  5: 'binValPerLane',
};

/** Names in {@link FecStatAttrs}, for errors. */
export const fecStatAttrsNames: AttributeNames = {
  2: 'corrected',
  3: 'uncorr',
  4: 'corrBits',
  5: { name: 'hist', multi: true, nest: () => fecHistAttrsNames },
};

/** Names in {@link FecAttrs}, for errors. */
export const fecAttrsNames: AttributeNames = {
  1: { name: 'header', nest: () => headerAttrsNames },
  2: { name: 'modes', nest: () => bitsetAttrsNames },
  3: 'auto',
  4: 'active',
  5: { name: 'stats', nest: () => fecStatAttrsNames },
};

/** Names in {@link ModuleEepromAttrs}, for errors. */
export const moduleEepromAttrsNames: AttributeNames = {
  1: { name: 'header', nest: () => headerAttrsNames },
  2: 'offset',
  3: 'length',
  4: 'page',
  5: 'bank',
  6: 'i2cAddress',
  7: 'data',
};

/** Names in {@link StatsGrpAttrs}, for errors. */
export const statsGrpAttrsNames: AttributeNames = {
  2: 'id',
  3: 'ssId',
  4: { name: 'stat', multi: true, select: { by: 'id', byType: 2, formats: () => statsGrpStatFormats } },
  5: { name: 'histRx', multi: true, nest: () => statsGrpHistAttrsNames },
  6: { name: 'histTx', multi: true, nest: () => statsGrpHistAttrsNames },
  7: 'histBktLow',
  8: 'histBktHi',
  9: 'histVal',
};

/** Names in {@link StatsEthPhyAttrs}, for errors. */
export const statsEthPhyAttrsNames: AttributeNames = {
  0: '5SymErr',
};

/** Names in {@link StatsEthMacAttrs}, for errors. */
export const statsEthMacAttrsNames: AttributeNames = {
  0: '2TxPkt',
  1: '3SingleCol',
  2: '4MultiCol',
  3: '5RxPkt',
  4: '6FcsErr',
  5: '7AlignErr',
  6: '8TxBytes',
  7: '9TxDefer',
  8: '10LateCol',
  9: '11XsCol',
  10: '12TxIntErr',
  11: '13CsErr',
  12: '14RxBytes',
  13: '15RxIntErr',
  14: '18TxMcast',
  15: '19TxBcast',
  16: '20XsDefer',
  17: '21RxMcast',
  18: '22RxBcast',
  19: '23IrLenErr',
  20: '24OorLen',
  21: '25TooLongErr',
};

/** Names in {@link StatsEthCtrlAttrs}, for errors. */
export const statsEthCtrlAttrsNames: AttributeNames = {
  0: '3Tx',
  1: '4Rx',
  2: '5RxUnsup',
};

/** Names in {@link StatsRmonAttrs}, for errors. */
export const statsRmonAttrsNames: AttributeNames = {
  0: 'undersize',
  1: 'oversize',
  2: 'frag',
  3: 'jabber',
};

/** Names in {@link StatsGrpHistAttrs}, for errors. */
export const statsGrpHistAttrsNames: AttributeNames = {
  7: 'histBktLow',
  8: 'histBktHi',
  9: 'histVal',
};

/** Names in {@link StatsAttrs}, for errors. */
export const statsAttrsNames: AttributeNames = {
  2: { name: 'header', nest: () => headerAttrsNames },
  3: { name: 'groups', nest: () => bitsetAttrsNames },
  4: { name: 'grp', multi: true, nest: () => statsGrpAttrsNames },
  5: 'src',
};

/** Names in {@link PhcVclocksAttrs}, for errors. */
export const phcVclocksAttrsNames: AttributeNames = {
  1: { name: 'header', nest: () => headerAttrsNames },
  2: 'num',
  3: 'index',
};

/** Names in {@link ModuleAttrs}, for errors. */
export const moduleAttrsNames: AttributeNames = {
  1: { name: 'header', nest: () => headerAttrsNames },
  2: 'powerModePolicy',
  3: 'powerMode',
};

/** Names in {@link C33PsePwLimitAttrs}, for errors. */
export const c33PsePwLimitAttrsNames: AttributeNames = {
  1: 'min',
  2: 'max',
};

/** Names in {@link PseAttrs}, for errors. */
export const pseAttrsNames: AttributeNames = {
  1: { name: 'header', nest: () => headerAttrsNames },
  2: 'podlPseAdminState',
  3: 'podlPseAdminControl',
  4: 'podlPsePwDStatus',
  5: 'c33PseAdminState',
  6: 'c33PseAdminControl',
  7: 'c33PsePwDStatus',
  8: 'c33PsePwClass',
  9: 'c33PseActualPw',
  10: 'c33PseExtState',
  11: 'c33PseExtSubstate',
  12: 'c33PseAvailPwLimit',
  13: { name: 'c33PsePwLimitRanges', multi: true, nest: () => c33PsePwLimitAttrsNames },
  14: 'pwDId',
  15: 'prioMax',
  16: 'prio',
};

/** Names in {@link FlowAttrs}, for errors. */
export const flowAttrsNames: AttributeNames = {
  1: 'ether',
  2: 'ip4',
  3: 'ip6',
  4: 'tcp4',
  5: 'tcp6',
  6: 'udp4',
  7: 'udp6',
  8: 'sctp4',
  9: 'sctp6',
  10: 'ah4',
  11: 'ah6',
  12: 'esp4',
  13: 'esp6',
  14: 'ahEsp4',
  15: 'ahEsp6',
  16: 'gtpu4',
  17: 'gtpu6',
  18: 'gtpc4',
  19: 'gtpc6',
  20: 'gtpcTeid4',
  21: 'gtpcTeid6',
  22: 'gtpuEh4',
  23: 'gtpuEh6',
  24: 'gtpuUl4',
  25: 'gtpuUl6',
  26: 'gtpuDl4',
  27: 'gtpuDl6',
};

/** Names in {@link RssAttrs}, for errors. */
export const rssAttrsNames: AttributeNames = {
  1: { name: 'header', nest: () => headerAttrsNames },
  2: 'context',
  3: 'hfunc',
  4: 'indir',
  5: 'hkey',
  6: 'inputXfrm',
  7: 'startContext',
  8: { name: 'flowHash', nest: () => flowAttrsNames },
};

/** Names in {@link PlcaAttrs}, for errors. */
export const plcaAttrsNames: AttributeNames = {
  1: { name: 'header', nest: () => headerAttrsNames },
  2: 'version',
  3: 'enabled',
  4: 'status',
  5: 'nodeCnt',
  6: 'nodeId',
  7: 'toTmr',
  8: 'burstCnt',
  9: 'burstTmr',
};

/** Names in {@link ModuleFwFlashAttrs}, for errors. */
export const moduleFwFlashAttrsNames: AttributeNames = {
  1: { name: 'header', nest: () => headerAttrsNames },
  2: 'fileName',
  3: 'password',
  4: 'status',
  5: 'statusMsg',
  6: 'done',
  7: 'total',
};

/** Names in {@link PhyAttrs}, for errors. */
export const phyAttrsNames: AttributeNames = {
  1: { name: 'header', nest: () => headerAttrsNames },
  2: 'index',
  3: 'drvname',
  4: 'name',
  5: 'upstreamType',
  6: 'upstreamIndex',
  7: 'upstreamSfpName',
  8: 'downstreamSfpName',
};

/** Names in {@link TsconfigAttrs}, for errors. */
export const tsconfigAttrsNames: AttributeNames = {
  1: { name: 'header', nest: () => headerAttrsNames },
  2: { name: 'hwtstampProvider', nest: () => tsHwtstampProviderAttrsNames },
  3: { name: 'txTypes', nest: () => bitsetAttrsNames },
  4: { name: 'rxFilters', nest: () => bitsetAttrsNames },
  5: { name: 'hwtstampFlags', nest: () => bitsetAttrsNames },
};

/** Names in {@link PseNtfAttrs}, for errors. */
export const pseNtfAttrsNames: AttributeNames = {
  1: { name: 'header', nest: () => headerAttrsNames },
  2: 'events',
};

const statsGrpStatFormats: Readonly<Record<string, SelectedFormat>> = {
  0: { names: statsEthPhyAttrsNames },
  1: { names: statsEthMacAttrsNames },
  2: { names: statsEthCtrlAttrsNames },
  3: { names: statsRmonAttrsNames },
};

/** `ETHTOOL_MSG_STRSET_GET` (1): Asks for names: all sets that are about no device, or sets of a device. */
export const ETHTOOL_MSG_STRSET_GET: Operation<undefined, StrsetAttrs> = {
  name: 'ETHTOOL_MSG_STRSET_GET',
  type: 1,
  replyType: 1,
  headerSize: 0,
  encode: encodeStrsetMessage,
  decode: decodeStrsetMessage,
  attributes: strsetAttrsNames,
};

/** `ETHTOOL_MSG_LINKINFO_GET` (2): Asks for the connection of one device or of all. */
export const ETHTOOL_MSG_LINKINFO_GET: Operation<undefined, LinkinfoAttrs> = {
  name: 'ETHTOOL_MSG_LINKINFO_GET',
  type: 2,
  replyType: 2,
  headerSize: 0,
  encode: encodeLinkinfoMessage,
  decode: decodeLinkinfoMessage,
  attributes: linkinfoAttrsNames,
};

/** `ETHTOOL_MSG_LINKINFO_SET` (3): Changes the connection. */
export const ETHTOOL_MSG_LINKINFO_SET: Operation<undefined, LinkinfoAttrs> = {
  name: 'ETHTOOL_MSG_LINKINFO_SET',
  type: 3,
  replyType: 3,
  headerSize: 0,
  encode: encodeLinkinfoMessage,
  decode: decodeLinkinfoMessage,
  attributes: linkinfoAttrsNames,
};

/** `ETHTOOL_MSG_LINKINFO_NTF` (3): Tells that the connection changed. */
export const ETHTOOL_MSG_LINKINFO_NTF: Operation<undefined, LinkinfoAttrs> = {
  name: 'ETHTOOL_MSG_LINKINFO_NTF',
  type: 3,
  replyType: 3,
  headerSize: 0,
  encode: encodeLinkinfoMessage,
  decode: decodeLinkinfoMessage,
  attributes: linkinfoAttrsNames,
};

/** `ETHTOOL_MSG_LINKMODES_GET` (4): Asks for the link modes of one device or of all. */
export const ETHTOOL_MSG_LINKMODES_GET: Operation<undefined, LinkmodesAttrs> = {
  name: 'ETHTOOL_MSG_LINKMODES_GET',
  type: 4,
  replyType: 4,
  headerSize: 0,
  encode: encodeLinkmodesMessage,
  decode: decodeLinkmodesMessage,
  attributes: linkmodesAttrsNames,
};

/** `ETHTOOL_MSG_LINKMODES_SET` (5): Changes the link modes. */
export const ETHTOOL_MSG_LINKMODES_SET: Operation<undefined, LinkmodesAttrs> = {
  name: 'ETHTOOL_MSG_LINKMODES_SET',
  type: 5,
  replyType: 5,
  headerSize: 0,
  encode: encodeLinkmodesMessage,
  decode: decodeLinkmodesMessage,
  attributes: linkmodesAttrsNames,
};

/** `ETHTOOL_MSG_LINKMODES_NTF` (5): Tells that the link modes changed. */
export const ETHTOOL_MSG_LINKMODES_NTF: Operation<undefined, LinkmodesAttrs> = {
  name: 'ETHTOOL_MSG_LINKMODES_NTF',
  type: 5,
  replyType: 5,
  headerSize: 0,
  encode: encodeLinkmodesMessage,
  decode: decodeLinkmodesMessage,
  attributes: linkmodesAttrsNames,
};

/** `ETHTOOL_MSG_LINKSTATE_GET` (6): Asks for the state of the link of one device or of all. */
export const ETHTOOL_MSG_LINKSTATE_GET: Operation<undefined, LinkstateAttrs> = {
  name: 'ETHTOOL_MSG_LINKSTATE_GET',
  type: 6,
  replyType: 6,
  headerSize: 0,
  encode: encodeLinkstateMessage,
  decode: decodeLinkstateMessage,
  attributes: linkstateAttrsNames,
};

/** `ETHTOOL_MSG_DEBUG_GET` (7): Asks for the debug messages of one device or of all. */
export const ETHTOOL_MSG_DEBUG_GET: Operation<undefined, DebugAttrs> = {
  name: 'ETHTOOL_MSG_DEBUG_GET',
  type: 7,
  replyType: 7,
  headerSize: 0,
  encode: encodeDebugMessage,
  decode: decodeDebugMessage,
  attributes: debugAttrsNames,
};

/** `ETHTOOL_MSG_DEBUG_SET` (8): Changes the debug messages. */
export const ETHTOOL_MSG_DEBUG_SET: Operation<undefined, DebugAttrs> = {
  name: 'ETHTOOL_MSG_DEBUG_SET',
  type: 8,
  replyType: 8,
  headerSize: 0,
  encode: encodeDebugMessage,
  decode: decodeDebugMessage,
  attributes: debugAttrsNames,
};

/** `ETHTOOL_MSG_DEBUG_NTF` (8): Tells that the debug messages changed. */
export const ETHTOOL_MSG_DEBUG_NTF: Operation<undefined, DebugAttrs> = {
  name: 'ETHTOOL_MSG_DEBUG_NTF',
  type: 8,
  replyType: 8,
  headerSize: 0,
  encode: encodeDebugMessage,
  decode: decodeDebugMessage,
  attributes: debugAttrsNames,
};

/** `ETHTOOL_MSG_WOL_GET` (9): Asks for what wakes the machine of one device or of all. */
export const ETHTOOL_MSG_WOL_GET: Operation<undefined, WolAttrs> = {
  name: 'ETHTOOL_MSG_WOL_GET',
  type: 9,
  replyType: 9,
  headerSize: 0,
  encode: encodeWolMessage,
  decode: decodeWolMessage,
  attributes: wolAttrsNames,
};

/** `ETHTOOL_MSG_WOL_SET` (10): Changes what wakes the machine. */
export const ETHTOOL_MSG_WOL_SET: Operation<undefined, WolAttrs> = {
  name: 'ETHTOOL_MSG_WOL_SET',
  type: 10,
  replyType: 10,
  headerSize: 0,
  encode: encodeWolMessage,
  decode: decodeWolMessage,
  attributes: wolAttrsNames,
};

/** `ETHTOOL_MSG_WOL_NTF` (10): Tells that what wakes the machine changed. */
export const ETHTOOL_MSG_WOL_NTF: Operation<undefined, WolAttrs> = {
  name: 'ETHTOOL_MSG_WOL_NTF',
  type: 10,
  replyType: 10,
  headerSize: 0,
  encode: encodeWolMessage,
  decode: decodeWolMessage,
  attributes: wolAttrsNames,
};

/** `ETHTOOL_MSG_FEATURES_GET` (11): Asks for the offload features of one device or of all. */
export const ETHTOOL_MSG_FEATURES_GET: Operation<undefined, FeaturesAttrs> = {
  name: 'ETHTOOL_MSG_FEATURES_GET',
  type: 11,
  replyType: 11,
  headerSize: 0,
  encode: encodeFeaturesMessage,
  decode: decodeFeaturesMessage,
  attributes: featuresAttrsNames,
};

/** `ETHTOOL_MSG_FEATURES_SET` (12): Changes the offload features. */
export const ETHTOOL_MSG_FEATURES_SET: Operation<undefined, FeaturesAttrs> = {
  name: 'ETHTOOL_MSG_FEATURES_SET',
  type: 12,
  replyType: 12,
  headerSize: 0,
  encode: encodeFeaturesMessage,
  decode: decodeFeaturesMessage,
  attributes: featuresAttrsNames,
};

/** `ETHTOOL_MSG_FEATURES_NTF` (13): Tells that the offload features changed. */
export const ETHTOOL_MSG_FEATURES_NTF: Operation<undefined, FeaturesAttrs> = {
  name: 'ETHTOOL_MSG_FEATURES_NTF',
  type: 13,
  replyType: 13,
  headerSize: 0,
  encode: encodeFeaturesMessage,
  decode: decodeFeaturesMessage,
  attributes: featuresAttrsNames,
};

/** `ETHTOOL_MSG_PRIVFLAGS_GET` (13): Asks for the flags of the driver of one device or of all. */
export const ETHTOOL_MSG_PRIVFLAGS_GET: Operation<undefined, PrivflagsAttrs> = {
  name: 'ETHTOOL_MSG_PRIVFLAGS_GET',
  type: 13,
  replyType: 14,
  headerSize: 0,
  encode: encodePrivflagsMessage,
  decode: decodePrivflagsMessage,
  attributes: privflagsAttrsNames,
};

/** `ETHTOOL_MSG_PRIVFLAGS_SET` (14): Changes the flags of the driver. */
export const ETHTOOL_MSG_PRIVFLAGS_SET: Operation<undefined, PrivflagsAttrs> = {
  name: 'ETHTOOL_MSG_PRIVFLAGS_SET',
  type: 14,
  replyType: 14,
  headerSize: 0,
  encode: encodePrivflagsMessage,
  decode: decodePrivflagsMessage,
  attributes: privflagsAttrsNames,
};

/** `ETHTOOL_MSG_PRIVFLAGS_NTF` (15): Tells that the flags of the driver changed. */
export const ETHTOOL_MSG_PRIVFLAGS_NTF: Operation<undefined, PrivflagsAttrs> = {
  name: 'ETHTOOL_MSG_PRIVFLAGS_NTF',
  type: 15,
  replyType: 15,
  headerSize: 0,
  encode: encodePrivflagsMessage,
  decode: decodePrivflagsMessage,
  attributes: privflagsAttrsNames,
};

/** `ETHTOOL_MSG_RINGS_GET` (15): Asks for the rings of one device or of all. */
export const ETHTOOL_MSG_RINGS_GET: Operation<undefined, RingsAttrs> = {
  name: 'ETHTOOL_MSG_RINGS_GET',
  type: 15,
  replyType: 16,
  headerSize: 0,
  encode: encodeRingsMessage,
  decode: decodeRingsMessage,
  attributes: ringsAttrsNames,
};

/** `ETHTOOL_MSG_RINGS_SET` (16): Changes the rings. */
export const ETHTOOL_MSG_RINGS_SET: Operation<undefined, RingsAttrs> = {
  name: 'ETHTOOL_MSG_RINGS_SET',
  type: 16,
  replyType: 16,
  headerSize: 0,
  encode: encodeRingsMessage,
  decode: decodeRingsMessage,
  attributes: ringsAttrsNames,
};

/** `ETHTOOL_MSG_RINGS_NTF` (17): Tells that the rings changed. */
export const ETHTOOL_MSG_RINGS_NTF: Operation<undefined, RingsAttrs> = {
  name: 'ETHTOOL_MSG_RINGS_NTF',
  type: 17,
  replyType: 17,
  headerSize: 0,
  encode: encodeRingsMessage,
  decode: decodeRingsMessage,
  attributes: ringsAttrsNames,
};

/** `ETHTOOL_MSG_CHANNELS_GET` (17): Asks for the channels of one device or of all. */
export const ETHTOOL_MSG_CHANNELS_GET: Operation<undefined, ChannelsAttrs> = {
  name: 'ETHTOOL_MSG_CHANNELS_GET',
  type: 17,
  replyType: 18,
  headerSize: 0,
  encode: encodeChannelsMessage,
  decode: decodeChannelsMessage,
  attributes: channelsAttrsNames,
};

/** `ETHTOOL_MSG_CHANNELS_SET` (18): Changes the channels. */
export const ETHTOOL_MSG_CHANNELS_SET: Operation<undefined, ChannelsAttrs> = {
  name: 'ETHTOOL_MSG_CHANNELS_SET',
  type: 18,
  replyType: 18,
  headerSize: 0,
  encode: encodeChannelsMessage,
  decode: decodeChannelsMessage,
  attributes: channelsAttrsNames,
};

/** `ETHTOOL_MSG_CHANNELS_NTF` (19): Tells that the channels changed. */
export const ETHTOOL_MSG_CHANNELS_NTF: Operation<undefined, ChannelsAttrs> = {
  name: 'ETHTOOL_MSG_CHANNELS_NTF',
  type: 19,
  replyType: 19,
  headerSize: 0,
  encode: encodeChannelsMessage,
  decode: decodeChannelsMessage,
  attributes: channelsAttrsNames,
};

/** `ETHTOOL_MSG_COALESCE_GET` (19): Asks for the putting together of interrupts of one device or of all. */
export const ETHTOOL_MSG_COALESCE_GET: Operation<undefined, CoalesceAttrs> = {
  name: 'ETHTOOL_MSG_COALESCE_GET',
  type: 19,
  replyType: 20,
  headerSize: 0,
  encode: encodeCoalesceMessage,
  decode: decodeCoalesceMessage,
  attributes: coalesceAttrsNames,
};

/** `ETHTOOL_MSG_COALESCE_SET` (20): Changes the putting together of interrupts. */
export const ETHTOOL_MSG_COALESCE_SET: Operation<undefined, CoalesceAttrs> = {
  name: 'ETHTOOL_MSG_COALESCE_SET',
  type: 20,
  replyType: 20,
  headerSize: 0,
  encode: encodeCoalesceMessage,
  decode: decodeCoalesceMessage,
  attributes: coalesceAttrsNames,
};

/** `ETHTOOL_MSG_COALESCE_NTF` (21): Tells that the putting together of interrupts changed. */
export const ETHTOOL_MSG_COALESCE_NTF: Operation<undefined, CoalesceAttrs> = {
  name: 'ETHTOOL_MSG_COALESCE_NTF',
  type: 21,
  replyType: 21,
  headerSize: 0,
  encode: encodeCoalesceMessage,
  decode: decodeCoalesceMessage,
  attributes: coalesceAttrsNames,
};

/** `ETHTOOL_MSG_PAUSE_GET` (21): Asks for flow control of one device or of all. */
export const ETHTOOL_MSG_PAUSE_GET: Operation<undefined, PauseAttrs> = {
  name: 'ETHTOOL_MSG_PAUSE_GET',
  type: 21,
  replyType: 22,
  headerSize: 0,
  encode: encodePauseMessage,
  decode: decodePauseMessage,
  attributes: pauseAttrsNames,
};

/** `ETHTOOL_MSG_PAUSE_SET` (22): Changes flow control. */
export const ETHTOOL_MSG_PAUSE_SET: Operation<undefined, PauseAttrs> = {
  name: 'ETHTOOL_MSG_PAUSE_SET',
  type: 22,
  replyType: 22,
  headerSize: 0,
  encode: encodePauseMessage,
  decode: decodePauseMessage,
  attributes: pauseAttrsNames,
};

/** `ETHTOOL_MSG_PAUSE_NTF` (23): Tells that flow control changed. */
export const ETHTOOL_MSG_PAUSE_NTF: Operation<undefined, PauseAttrs> = {
  name: 'ETHTOOL_MSG_PAUSE_NTF',
  type: 23,
  replyType: 23,
  headerSize: 0,
  encode: encodePauseMessage,
  decode: decodePauseMessage,
  attributes: pauseAttrsNames,
};

/** `ETHTOOL_MSG_EEE_GET` (23): Asks for energy efficient Ethernet of one device or of all. */
export const ETHTOOL_MSG_EEE_GET: Operation<undefined, EeeAttrs> = {
  name: 'ETHTOOL_MSG_EEE_GET',
  type: 23,
  replyType: 24,
  headerSize: 0,
  encode: encodeEeeMessage,
  decode: decodeEeeMessage,
  attributes: eeeAttrsNames,
};

/** `ETHTOOL_MSG_EEE_SET` (24): Changes energy efficient Ethernet. */
export const ETHTOOL_MSG_EEE_SET: Operation<undefined, EeeAttrs> = {
  name: 'ETHTOOL_MSG_EEE_SET',
  type: 24,
  replyType: 24,
  headerSize: 0,
  encode: encodeEeeMessage,
  decode: decodeEeeMessage,
  attributes: eeeAttrsNames,
};

/** `ETHTOOL_MSG_EEE_NTF` (25): Tells that energy efficient Ethernet changed. */
export const ETHTOOL_MSG_EEE_NTF: Operation<undefined, EeeAttrs> = {
  name: 'ETHTOOL_MSG_EEE_NTF',
  type: 25,
  replyType: 25,
  headerSize: 0,
  encode: encodeEeeMessage,
  decode: decodeEeeMessage,
  attributes: eeeAttrsNames,
};

/** `ETHTOOL_MSG_TSINFO_GET` (25): Asks for timestamping of one device or of all. */
export const ETHTOOL_MSG_TSINFO_GET: Operation<undefined, TsinfoAttrs> = {
  name: 'ETHTOOL_MSG_TSINFO_GET',
  type: 25,
  replyType: 26,
  headerSize: 0,
  encode: encodeTsinfoMessage,
  decode: decodeTsinfoMessage,
  attributes: tsinfoAttrsNames,
};

/** `ETHTOOL_MSG_CABLE_TEST_ACT` (26): Starts a cable test. */
export const ETHTOOL_MSG_CABLE_TEST_ACT: Operation<undefined, CableTestAttrs> = {
  name: 'ETHTOOL_MSG_CABLE_TEST_ACT',
  type: 26,
  replyType: 26,
  headerSize: 0,
  encode: encodeCableTestMessage,
  decode: decodeCableTestMessage,
  attributes: cableTestAttrsNames,
};

/** `ETHTOOL_MSG_CABLE_TEST_NTF` (27): Tells how far a cable test is. */
export const ETHTOOL_MSG_CABLE_TEST_NTF: Operation<undefined, CableTestNtfAttrs> = {
  name: 'ETHTOOL_MSG_CABLE_TEST_NTF',
  type: 27,
  replyType: 27,
  headerSize: 0,
  encode: encodeCableTestNtfMessage,
  decode: decodeCableTestNtfMessage,
  attributes: cableTestNtfAttrsNames,
};

/** `ETHTOOL_MSG_CABLE_TEST_TDR_ACT` (27): Starts a measurement of the cable. */
export const ETHTOOL_MSG_CABLE_TEST_TDR_ACT: Operation<undefined, CableTestTdrAttrs> = {
  name: 'ETHTOOL_MSG_CABLE_TEST_TDR_ACT',
  type: 27,
  replyType: 27,
  headerSize: 0,
  encode: encodeCableTestTdrMessage,
  decode: decodeCableTestTdrMessage,
  attributes: cableTestTdrAttrsNames,
};

/** `ETHTOOL_MSG_CABLE_TEST_TDR_NTF` (28): Tells how far a measurement of the cable is. */
export const ETHTOOL_MSG_CABLE_TEST_TDR_NTF: Operation<undefined, CableTestTdrNtfAttrs> = {
  name: 'ETHTOOL_MSG_CABLE_TEST_TDR_NTF',
  type: 28,
  replyType: 28,
  headerSize: 0,
  encode: encodeCableTestTdrNtfMessage,
  decode: decodeCableTestTdrNtfMessage,
  attributes: cableTestTdrNtfAttrsNames,
};

/** `ETHTOOL_MSG_TUNNEL_INFO_GET` (28): Asks for the tunnels the card knows of one device or of all. */
export const ETHTOOL_MSG_TUNNEL_INFO_GET: Operation<undefined, TunnelInfoAttrs> = {
  name: 'ETHTOOL_MSG_TUNNEL_INFO_GET',
  type: 28,
  replyType: 29,
  headerSize: 0,
  encode: encodeTunnelInfoMessage,
  decode: decodeTunnelInfoMessage,
  attributes: tunnelInfoAttrsNames,
};

/** `ETHTOOL_MSG_FEC_GET` (29): Asks for error correction of one device or of all. */
export const ETHTOOL_MSG_FEC_GET: Operation<undefined, FecAttrs> = {
  name: 'ETHTOOL_MSG_FEC_GET',
  type: 29,
  replyType: 30,
  headerSize: 0,
  encode: encodeFecMessage,
  decode: decodeFecMessage,
  attributes: fecAttrsNames,
};

/** `ETHTOOL_MSG_FEC_SET` (30): Changes error correction. */
export const ETHTOOL_MSG_FEC_SET: Operation<undefined, FecAttrs> = {
  name: 'ETHTOOL_MSG_FEC_SET',
  type: 30,
  replyType: 30,
  headerSize: 0,
  encode: encodeFecMessage,
  decode: decodeFecMessage,
  attributes: fecAttrsNames,
};

/** `ETHTOOL_MSG_FEC_NTF` (31): Tells that error correction changed. */
export const ETHTOOL_MSG_FEC_NTF: Operation<undefined, FecAttrs> = {
  name: 'ETHTOOL_MSG_FEC_NTF',
  type: 31,
  replyType: 31,
  headerSize: 0,
  encode: encodeFecMessage,
  decode: decodeFecMessage,
  attributes: fecAttrsNames,
};

/** `ETHTOOL_MSG_MODULE_EEPROM_GET` (31): Asks for the memory of a module. */
export const ETHTOOL_MSG_MODULE_EEPROM_GET: Operation<undefined, ModuleEepromAttrs> = {
  name: 'ETHTOOL_MSG_MODULE_EEPROM_GET',
  type: 31,
  replyType: 32,
  headerSize: 0,
  encode: encodeModuleEepromMessage,
  decode: decodeModuleEepromMessage,
  attributes: moduleEepromAttrsNames,
};

/** `ETHTOOL_MSG_STATS_GET` (32): Asks for standard statistics of one device or of all. */
export const ETHTOOL_MSG_STATS_GET: Operation<undefined, StatsAttrs> = {
  name: 'ETHTOOL_MSG_STATS_GET',
  type: 32,
  replyType: 33,
  headerSize: 0,
  encode: encodeStatsMessage,
  decode: decodeStatsMessage,
  attributes: statsAttrsNames,
};

/** `ETHTOOL_MSG_PHC_VCLOCKS_GET` (33): Asks for the virtual clocks of one device or of all. */
export const ETHTOOL_MSG_PHC_VCLOCKS_GET: Operation<undefined, PhcVclocksAttrs> = {
  name: 'ETHTOOL_MSG_PHC_VCLOCKS_GET',
  type: 33,
  replyType: 34,
  headerSize: 0,
  encode: encodePhcVclocksMessage,
  decode: decodePhcVclocksMessage,
  attributes: phcVclocksAttrsNames,
};

/** `ETHTOOL_MSG_MODULE_GET` (34): Asks for the module of one device or of all. */
export const ETHTOOL_MSG_MODULE_GET: Operation<undefined, ModuleAttrs> = {
  name: 'ETHTOOL_MSG_MODULE_GET',
  type: 34,
  replyType: 35,
  headerSize: 0,
  encode: encodeModuleMessage,
  decode: decodeModuleMessage,
  attributes: moduleAttrsNames,
};

/** `ETHTOOL_MSG_MODULE_SET` (35): Changes the module. */
export const ETHTOOL_MSG_MODULE_SET: Operation<undefined, ModuleAttrs> = {
  name: 'ETHTOOL_MSG_MODULE_SET',
  type: 35,
  replyType: 35,
  headerSize: 0,
  encode: encodeModuleMessage,
  decode: decodeModuleMessage,
  attributes: moduleAttrsNames,
};

/** `ETHTOOL_MSG_MODULE_NTF` (36): Tells that the module changed. */
export const ETHTOOL_MSG_MODULE_NTF: Operation<undefined, ModuleAttrs> = {
  name: 'ETHTOOL_MSG_MODULE_NTF',
  type: 36,
  replyType: 36,
  headerSize: 0,
  encode: encodeModuleMessage,
  decode: decodeModuleMessage,
  attributes: moduleAttrsNames,
};

/** `ETHTOOL_MSG_PSE_GET` (36): Asks for the power over Ethernet of one device or of all. */
export const ETHTOOL_MSG_PSE_GET: Operation<undefined, PseAttrs> = {
  name: 'ETHTOOL_MSG_PSE_GET',
  type: 36,
  replyType: 37,
  headerSize: 0,
  encode: encodePseMessage,
  decode: decodePseMessage,
  attributes: pseAttrsNames,
};

/** `ETHTOOL_MSG_PSE_SET` (37): Changes the power over Ethernet. */
export const ETHTOOL_MSG_PSE_SET: Operation<undefined, PseAttrs> = {
  name: 'ETHTOOL_MSG_PSE_SET',
  type: 37,
  replyType: 37,
  headerSize: 0,
  encode: encodePseMessage,
  decode: decodePseMessage,
  attributes: pseAttrsNames,
};

/** `ETHTOOL_MSG_RSS_GET` (38): Asks how packets are spread over receive queues (Linux 6.2). */
export const ETHTOOL_MSG_RSS_GET: Operation<undefined, RssAttrs> = {
  name: 'ETHTOOL_MSG_RSS_GET',
  type: 38,
  replyType: 38,
  headerSize: 0,
  encode: encodeRssMessage,
  decode: decodeRssMessage,
  attributes: rssAttrsNames,
};

/** `ETHTOOL_MSG_PLCA_GET_CFG` (39): Asks for collision avoidance on one pair (Linux 6.3). */
export const ETHTOOL_MSG_PLCA_GET_CFG: Operation<undefined, PlcaAttrs> = {
  name: 'ETHTOOL_MSG_PLCA_GET_CFG',
  type: 39,
  replyType: 39,
  headerSize: 0,
  encode: encodePlcaMessage,
  decode: decodePlcaMessage,
  attributes: plcaAttrsNames,
};

/** `ETHTOOL_MSG_PLCA_SET_CFG` (40): Changes collision avoidance on one pair (Linux 6.3). */
export const ETHTOOL_MSG_PLCA_SET_CFG: Operation<undefined, PlcaAttrs> = {
  name: 'ETHTOOL_MSG_PLCA_SET_CFG',
  type: 40,
  replyType: 40,
  headerSize: 0,
  encode: encodePlcaMessage,
  decode: decodePlcaMessage,
  attributes: plcaAttrsNames,
};

/** `ETHTOOL_MSG_PLCA_GET_STATUS` (41): Asks whether collision avoidance on one pair works (Linux 6.3). */
export const ETHTOOL_MSG_PLCA_GET_STATUS: Operation<undefined, PlcaAttrs> = {
  name: 'ETHTOOL_MSG_PLCA_GET_STATUS',
  type: 41,
  replyType: 40,
  headerSize: 0,
  encode: encodePlcaMessage,
  decode: decodePlcaMessage,
  attributes: plcaAttrsNames,
};

/** `ETHTOOL_MSG_PLCA_NTF` (41): Tells that collision avoidance on one pair changed (Linux 6.3). */
export const ETHTOOL_MSG_PLCA_NTF: Operation<undefined, PlcaAttrs> = {
  name: 'ETHTOOL_MSG_PLCA_NTF',
  type: 41,
  replyType: 41,
  headerSize: 0,
  encode: encodePlcaMessage,
  decode: decodePlcaMessage,
  attributes: plcaAttrsNames,
};

/** `ETHTOOL_MSG_MM_GET` (42): Asks for the MAC merge layer of one device or of all (Linux 6.3). */
export const ETHTOOL_MSG_MM_GET: Operation<undefined, MmAttrs> = {
  name: 'ETHTOOL_MSG_MM_GET',
  type: 42,
  replyType: 42,
  headerSize: 0,
  encode: encodeMmMessage,
  decode: decodeMmMessage,
  attributes: mmAttrsNames,
};

/** `ETHTOOL_MSG_MM_SET` (43): Changes the MAC merge layer (Linux 6.3). */
export const ETHTOOL_MSG_MM_SET: Operation<undefined, MmAttrs> = {
  name: 'ETHTOOL_MSG_MM_SET',
  type: 43,
  replyType: 43,
  headerSize: 0,
  encode: encodeMmMessage,
  decode: decodeMmMessage,
  attributes: mmAttrsNames,
};

/** `ETHTOOL_MSG_MM_NTF` (43): Tells that the MAC merge layer changed (Linux 6.3). */
export const ETHTOOL_MSG_MM_NTF: Operation<undefined, MmAttrs> = {
  name: 'ETHTOOL_MSG_MM_NTF',
  type: 43,
  replyType: 43,
  headerSize: 0,
  encode: encodeMmMessage,
  decode: decodeMmMessage,
  attributes: mmAttrsNames,
};

/** `ETHTOOL_MSG_MODULE_FW_FLASH_ACT` (44): Writes new firmware into a module (Linux 6.11). */
export const ETHTOOL_MSG_MODULE_FW_FLASH_ACT: Operation<undefined, ModuleFwFlashAttrs> = {
  name: 'ETHTOOL_MSG_MODULE_FW_FLASH_ACT',
  type: 44,
  replyType: 44,
  headerSize: 0,
  encode: encodeModuleFwFlashMessage,
  decode: decodeModuleFwFlashMessage,
  attributes: moduleFwFlashAttrsNames,
};

/** `ETHTOOL_MSG_MODULE_FW_FLASH_NTF` (44): Tells how far the new firmware is (Linux 6.11). */
export const ETHTOOL_MSG_MODULE_FW_FLASH_NTF: Operation<undefined, ModuleFwFlashAttrs> = {
  name: 'ETHTOOL_MSG_MODULE_FW_FLASH_NTF',
  type: 44,
  replyType: 44,
  headerSize: 0,
  encode: encodeModuleFwFlashMessage,
  decode: decodeModuleFwFlashMessage,
  attributes: moduleFwFlashAttrsNames,
};

/** `ETHTOOL_MSG_PHY_GET` (45): Asks for the PHYs of a device (Linux 6.12). */
export const ETHTOOL_MSG_PHY_GET: Operation<undefined, PhyAttrs> = {
  name: 'ETHTOOL_MSG_PHY_GET',
  type: 45,
  replyType: 45,
  headerSize: 0,
  encode: encodePhyMessage,
  decode: decodePhyMessage,
  attributes: phyAttrsNames,
};

/** `ETHTOOL_MSG_PHY_NTF` (46): Tells that a PHY changed; not sent yet (Linux 6.12). */
export const ETHTOOL_MSG_PHY_NTF: Operation<undefined, PhyAttrs> = {
  name: 'ETHTOOL_MSG_PHY_NTF',
  type: 46,
  replyType: 46,
  headerSize: 0,
  encode: encodePhyMessage,
  decode: decodePhyMessage,
  attributes: phyAttrsNames,
};

/** `ETHTOOL_MSG_TSCONFIG_GET` (46): Asks which packets get timestamps (Linux 6.14). */
export const ETHTOOL_MSG_TSCONFIG_GET: Operation<undefined, TsconfigAttrs> = {
  name: 'ETHTOOL_MSG_TSCONFIG_GET',
  type: 46,
  replyType: 47,
  headerSize: 0,
  encode: encodeTsconfigMessage,
  decode: decodeTsconfigMessage,
  attributes: tsconfigAttrsNames,
};

/** `ETHTOOL_MSG_TSCONFIG_SET` (47): Changes which packets get timestamps (Linux 6.14). */
export const ETHTOOL_MSG_TSCONFIG_SET: Operation<undefined, TsconfigAttrs> = {
  name: 'ETHTOOL_MSG_TSCONFIG_SET',
  type: 47,
  replyType: 48,
  headerSize: 0,
  encode: encodeTsconfigMessage,
  decode: decodeTsconfigMessage,
  attributes: tsconfigAttrsNames,
};

/** `ETHTOOL_MSG_PSE_NTF` (49): Tells what happened to the power of a port (Linux 6.17). */
export const ETHTOOL_MSG_PSE_NTF: Operation<undefined, PseNtfAttrs> = {
  name: 'ETHTOOL_MSG_PSE_NTF',
  type: 49,
  replyType: 49,
  headerSize: 0,
  encode: encodePseNtfMessage,
  decode: decodePseNtfMessage,
  attributes: pseNtfAttrsNames,
};

/** `ETHTOOL_MSG_RSS_SET` (48): Changes how packets are spread (Linux 6.17). */
export const ETHTOOL_MSG_RSS_SET: Operation<undefined, RssAttrs> = {
  name: 'ETHTOOL_MSG_RSS_SET',
  type: 48,
  replyType: 48,
  headerSize: 0,
  encode: encodeRssMessage,
  decode: decodeRssMessage,
  attributes: rssAttrsNames,
};

/** `ETHTOOL_MSG_RSS_NTF` (50): Tells that it changed (Linux 6.17). */
export const ETHTOOL_MSG_RSS_NTF: Operation<undefined, RssAttrs> = {
  name: 'ETHTOOL_MSG_RSS_NTF',
  type: 50,
  replyType: 50,
  headerSize: 0,
  encode: encodeRssMessage,
  decode: decodeRssMessage,
  attributes: rssAttrsNames,
};

/** `ETHTOOL_MSG_RSS_CREATE_ACT` (49): Makes a context (Linux 6.17). */
export const ETHTOOL_MSG_RSS_CREATE_ACT: Operation<undefined, RssAttrs> = {
  name: 'ETHTOOL_MSG_RSS_CREATE_ACT',
  type: 49,
  replyType: 51,
  headerSize: 0,
  encode: encodeRssMessage,
  decode: decodeRssMessage,
  attributes: rssAttrsNames,
};

/** `ETHTOOL_MSG_RSS_CREATE_NTF` (52): Tells that a context came (Linux 6.17). */
export const ETHTOOL_MSG_RSS_CREATE_NTF: Operation<undefined, RssAttrs> = {
  name: 'ETHTOOL_MSG_RSS_CREATE_NTF',
  type: 52,
  replyType: 52,
  headerSize: 0,
  encode: encodeRssMessage,
  decode: decodeRssMessage,
  attributes: rssAttrsNames,
};

/** `ETHTOOL_MSG_RSS_DELETE_ACT` (50): Removes a context (Linux 6.17). */
export const ETHTOOL_MSG_RSS_DELETE_ACT: Operation<undefined, RssAttrs> = {
  name: 'ETHTOOL_MSG_RSS_DELETE_ACT',
  type: 50,
  replyType: 50,
  headerSize: 0,
  encode: encodeRssMessage,
  decode: decodeRssMessage,
  attributes: rssAttrsNames,
};

/** `ETHTOOL_MSG_RSS_DELETE_NTF` (53): Tells that a context went (Linux 6.17). */
export const ETHTOOL_MSG_RSS_DELETE_NTF: Operation<undefined, RssAttrs> = {
  name: 'ETHTOOL_MSG_RSS_DELETE_NTF',
  type: 53,
  replyType: 53,
  headerSize: 0,
  encode: encodeRssMessage,
  decode: decodeRssMessage,
  attributes: rssAttrsNames,
};

/** The operations of `ethtool`, as `openGeneric(ethtool)` has them. */
export interface EthtoolMethods {
  /**
   * `ETHTOOL_MSG_STRSET_GET` (1): Asks for names: all sets that are about no device, or sets of a device. Takes
   * `header`, `stringsets`, `countsOnly`. Gives `header`, `stringsets`.
   */
  strsetGet: DoAndDump<StrsetAttrs, StrsetAttrs, StrsetAttrs>;
  /**
   * `ETHTOOL_MSG_LINKINFO_GET` (2): Asks for the connection of one device or of all. Takes `header`. Gives `header`,
   * `port`, `phyaddr`, `tpMdix`, `tpMdixCtrl`, `transceiver`.
   */
  linkinfoGet: DoAndDump<LinkinfoAttrs, LinkinfoAttrs, LinkinfoAttrs>;
  /**
   * `ETHTOOL_MSG_LINKINFO_SET` (3): Changes the connection. Takes `header`, `port`, `phyaddr`, `tpMdix`,
   * `tpMdixCtrl`, `transceiver`.
   */
  linkinfoSet: Do<LinkinfoAttrs, void>;
  /**
   * `ETHTOOL_MSG_LINKMODES_GET` (4): Asks for the link modes of one device or of all. Takes `header`. Gives `header`,
   * `autoneg`, `ours`, `peer`, `speed`, `duplex`, `masterSlaveCfg`, `masterSlaveState`, `lanes`, `rateMatching`.
   */
  linkmodesGet: DoAndDump<LinkmodesAttrs, LinkmodesAttrs, LinkmodesAttrs>;
  /**
   * `ETHTOOL_MSG_LINKMODES_SET` (5): Changes the link modes. Takes `header`, `autoneg`, `ours`, `peer`, `speed`,
   * `duplex`, `masterSlaveCfg`, `masterSlaveState`, `lanes`, `rateMatching`.
   */
  linkmodesSet: Do<LinkmodesAttrs, void>;
  /**
   * `ETHTOOL_MSG_LINKSTATE_GET` (6): Asks for the state of the link of one device or of all. Takes `header`. Gives
   * `header`, `link`, `sqi`, `sqiMax`, `extState`, `extSubstate`, `extDownCnt`.
   */
  linkstateGet: DoAndDump<LinkstateAttrs, LinkstateAttrs, LinkstateAttrs>;
  /**
   * `ETHTOOL_MSG_DEBUG_GET` (7): Asks for the debug messages of one device or of all. Takes `header`. Gives `header`,
   * `msgmask`.
   */
  debugGet: DoAndDump<DebugAttrs, DebugAttrs, DebugAttrs>;
  /** `ETHTOOL_MSG_DEBUG_SET` (8): Changes the debug messages. Takes `header`, `msgmask`. */
  debugSet: Do<DebugAttrs, void>;
  /**
   * `ETHTOOL_MSG_WOL_GET` (9): Asks for what wakes the machine of one device or of all. Takes `header`. Gives
   * `header`, `modes`, `sopass`.
   */
  wolGet: DoAndDump<WolAttrs, WolAttrs, WolAttrs>;
  /** `ETHTOOL_MSG_WOL_SET` (10): Changes what wakes the machine. Takes `header`, `modes`, `sopass`. */
  wolSet: Do<WolAttrs, void>;
  /**
   * `ETHTOOL_MSG_FEATURES_GET` (11): Asks for the offload features of one device or of all. Takes `header`. Gives
   * `header`, `hw`, `wanted`, `active`, `nochange`.
   */
  featuresGet: DoAndDump<FeaturesAttrs, FeaturesAttrs, FeaturesAttrs>;
  /**
   * `ETHTOOL_MSG_FEATURES_SET` (12): Changes the offload features. Takes `header`, `hw`, `wanted`, `active`,
   * `nochange`. Gives `header`, `hw`, `wanted`, `active`, `nochange`.
   */
  featuresSet: Do<FeaturesAttrs, FeaturesAttrs>;
  /**
   * `ETHTOOL_MSG_PRIVFLAGS_GET` (13): Asks for the flags of the driver of one device or of all. Takes `header`. Gives
   * `header`, `flags`.
   */
  privflagsGet: DoAndDump<PrivflagsAttrs, PrivflagsAttrs, PrivflagsAttrs>;
  /** `ETHTOOL_MSG_PRIVFLAGS_SET` (14): Changes the flags of the driver. Takes `header`, `flags`. */
  privflagsSet: Do<PrivflagsAttrs, void>;
  /**
   * `ETHTOOL_MSG_RINGS_GET` (15): Asks for the rings of one device or of all. Takes `header`. Gives `header`,
   * `rxMax`, `rxMiniMax`, `rxJumboMax`, `txMax`, `rx`, `rxMini`, `rxJumbo`, `tx`, `rxBufLen`, `tcpDataSplit`,
   * `cqeSize`, `txPush`, `rxPush`, `txPushBufLen`, `txPushBufLenMax`, `hdsThresh`, `hdsThreshMax`.
   */
  ringsGet: DoAndDump<RingsAttrs, RingsAttrs, RingsAttrs>;
  /**
   * `ETHTOOL_MSG_RINGS_SET` (16): Changes the rings. Takes `header`, `rxMax`, `rxMiniMax`, `rxJumboMax`, `txMax`,
   * `rx`, `rxMini`, `rxJumbo`, `tx`, `rxBufLen`, `tcpDataSplit`, `cqeSize`, `txPush`, `rxPush`, `txPushBufLen`,
   * `txPushBufLenMax`, `hdsThresh`, `hdsThreshMax`.
   */
  ringsSet: Do<RingsAttrs, void>;
  /**
   * `ETHTOOL_MSG_CHANNELS_GET` (17): Asks for the channels of one device or of all. Takes `header`. Gives `header`,
   * `rxMax`, `txMax`, `otherMax`, `combinedMax`, `rxCount`, `txCount`, `otherCount`, `combinedCount`.
   */
  channelsGet: DoAndDump<ChannelsAttrs, ChannelsAttrs, ChannelsAttrs>;
  /**
   * `ETHTOOL_MSG_CHANNELS_SET` (18): Changes the channels. Takes `header`, `rxMax`, `txMax`, `otherMax`,
   * `combinedMax`, `rxCount`, `txCount`, `otherCount`, `combinedCount`.
   */
  channelsSet: Do<ChannelsAttrs, void>;
  /**
   * `ETHTOOL_MSG_COALESCE_GET` (19): Asks for the putting together of interrupts of one device or of all. Takes
   * `header`. Gives `header`, `rxUsecs`, `rxMaxFrames`, `rxUsecsIrq`, `rxMaxFramesIrq`, `txUsecs`, `txMaxFrames`,
   * `txUsecsIrq`, `txMaxFramesIrq`, `statsBlockUsecs`, `useAdaptiveRx`, `useAdaptiveTx`, `pktRateLow`, `rxUsecsLow`,
   * `rxMaxFramesLow`, `txUsecsLow`, `txMaxFramesLow`, `pktRateHigh`, `rxUsecsHigh`, `rxMaxFramesHigh`, `txUsecsHigh`,
   * `txMaxFramesHigh`, `rateSampleInterval`, `useCqeModeTx`, `useCqeModeRx`, `txAggrMaxBytes`, `txAggrMaxFrames`,
   * `txAggrTimeUsecs`, `rxProfile`, `txProfile`.
   */
  coalesceGet: DoAndDump<CoalesceAttrs, CoalesceAttrs, CoalesceAttrs>;
  /**
   * `ETHTOOL_MSG_COALESCE_SET` (20): Changes the putting together of interrupts. Takes `header`, `rxUsecs`,
   * `rxMaxFrames`, `rxUsecsIrq`, `rxMaxFramesIrq`, `txUsecs`, `txMaxFrames`, `txUsecsIrq`, `txMaxFramesIrq`,
   * `statsBlockUsecs`, `useAdaptiveRx`, `useAdaptiveTx`, `pktRateLow`, `rxUsecsLow`, `rxMaxFramesLow`, `txUsecsLow`,
   * `txMaxFramesLow`, `pktRateHigh`, `rxUsecsHigh`, `rxMaxFramesHigh`, `txUsecsHigh`, `txMaxFramesHigh`,
   * `rateSampleInterval`, `useCqeModeTx`, `useCqeModeRx`, `txAggrMaxBytes`, `txAggrMaxFrames`, `txAggrTimeUsecs`,
   * `rxProfile`, `txProfile`.
   */
  coalesceSet: Do<CoalesceAttrs, void>;
  /**
   * `ETHTOOL_MSG_PAUSE_GET` (21): Asks for flow control of one device or of all. Takes `header`. Gives `header`,
   * `autoneg`, `rx`, `tx`, `stats`, `statsSrc`.
   */
  pauseGet: DoAndDump<PauseAttrs, PauseAttrs, PauseAttrs>;
  /**
   * `ETHTOOL_MSG_PAUSE_SET` (22): Changes flow control. Takes `header`, `autoneg`, `rx`, `tx`, `stats`, `statsSrc`.
   */
  pauseSet: Do<PauseAttrs, void>;
  /**
   * `ETHTOOL_MSG_EEE_GET` (23): Asks for energy efficient Ethernet of one device or of all. Takes `header`. Gives
   * `header`, `modesOurs`, `modesPeer`, `active`, `enabled`, `txLpiEnabled`, `txLpiTimer`.
   */
  eeeGet: DoAndDump<EeeAttrs, EeeAttrs, EeeAttrs>;
  /**
   * `ETHTOOL_MSG_EEE_SET` (24): Changes energy efficient Ethernet. Takes `header`, `modesOurs`, `modesPeer`,
   * `active`, `enabled`, `txLpiEnabled`, `txLpiTimer`.
   */
  eeeSet: Do<EeeAttrs, void>;
  /**
   * `ETHTOOL_MSG_TSINFO_GET` (25): Asks for timestamping of one device or of all. Takes `header`, `hwtstampProvider`.
   * Gives `header`, `timestamping`, `txTypes`, `rxFilters`, `phcIndex`, `stats`, `hwtstampProvider`,
   * `hwtstampSource`, `hwtstampPhyindex`.
   */
  tsinfoGet: DoAndDump<TsinfoAttrs, TsinfoAttrs, TsinfoAttrs>;
  /** `ETHTOOL_MSG_CABLE_TEST_ACT` (26): Starts a cable test. Takes `header`. */
  cableTestAct: Do<CableTestAttrs, void>;
  /** `ETHTOOL_MSG_CABLE_TEST_TDR_ACT` (27): Starts a measurement of the cable. Takes `header`, `cfg`. */
  cableTestTdrAct: Do<CableTestTdrAttrs, void>;
  /**
   * `ETHTOOL_MSG_TUNNEL_INFO_GET` (28): Asks for the tunnels the card knows of one device or of all. Takes `header`.
   * Gives `header`, `udpPorts`.
   */
  tunnelInfoGet: DoAndDump<TunnelInfoAttrs, TunnelInfoAttrs, TunnelInfoAttrs>;
  /**
   * `ETHTOOL_MSG_FEC_GET` (29): Asks for error correction of one device or of all. Takes `header`. Gives `header`,
   * `modes`, `auto`, `active`, `stats`.
   */
  fecGet: DoAndDump<FecAttrs, FecAttrs, FecAttrs>;
  /** `ETHTOOL_MSG_FEC_SET` (30): Changes error correction. Takes `header`, `modes`, `auto`, `active`, `stats`. */
  fecSet: Do<FecAttrs, void>;
  /**
   * `ETHTOOL_MSG_MODULE_EEPROM_GET` (31): Asks for the memory of a module. Takes `header`, `offset`, `length`,
   * `page`, `bank`, `i2cAddress`. Gives `header`, `data`.
   */
  moduleEepromGet: DoAndDump<ModuleEepromAttrs, ModuleEepromAttrs, ModuleEepromAttrs>;
  /**
   * `ETHTOOL_MSG_STATS_GET` (32): Asks for standard statistics of one device or of all. Takes `header`, `groups`,
   * `src`. Gives `header`, `groups`, `grp`, `src`.
   */
  statsGet: DoAndDump<StatsAttrs, StatsAttrs, StatsAttrs>;
  /**
   * `ETHTOOL_MSG_PHC_VCLOCKS_GET` (33): Asks for the virtual clocks of one device or of all. Takes `header`. Gives
   * `header`, `num`, `index`.
   */
  phcVclocksGet: DoAndDump<PhcVclocksAttrs, PhcVclocksAttrs, PhcVclocksAttrs>;
  /**
   * `ETHTOOL_MSG_MODULE_GET` (34): Asks for the module of one device or of all. Takes `header`. Gives `header`,
   * `powerModePolicy`, `powerMode`.
   */
  moduleGet: DoAndDump<ModuleAttrs, ModuleAttrs, ModuleAttrs>;
  /** `ETHTOOL_MSG_MODULE_SET` (35): Changes the module. Takes `header`, `powerModePolicy`, `powerMode`. */
  moduleSet: Do<ModuleAttrs, void>;
  /**
   * `ETHTOOL_MSG_PSE_GET` (36): Asks for the power over Ethernet of one device or of all. Takes `header`. Gives
   * `header`, `podlPseAdminState`, `podlPseAdminControl`, `podlPsePwDStatus`, `c33PseAdminState`,
   * `c33PseAdminControl`, `c33PsePwDStatus`, `c33PsePwClass`, `c33PseActualPw`, `c33PseExtState`,
   * `c33PseExtSubstate`, `c33PseAvailPwLimit`, `c33PsePwLimitRanges`, `pwDId`, `prioMax`, `prio`.
   */
  pseGet: DoAndDump<PseAttrs, PseAttrs, PseAttrs>;
  /**
   * `ETHTOOL_MSG_PSE_SET` (37): Changes the power over Ethernet. Takes `header`, `podlPseAdminControl`,
   * `c33PseAdminControl`, `c33PseAvailPwLimit`, `prio`.
   */
  pseSet: Do<PseAttrs, void>;
  /**
   * `ETHTOOL_MSG_RSS_GET` (38): Asks how packets are spread over receive queues (Linux 6.2). Takes `header`,
   * `context`. Gives `header`, `context`, `hfunc`, `indir`, `hkey`, `inputXfrm`, `flowHash`.
   */
  rssGet: DoAndDump<RssAttrs, RssAttrs, RssAttrs>;
  /**
   * `ETHTOOL_MSG_PLCA_GET_CFG` (39): Asks for collision avoidance on one pair (Linux 6.3). Takes `header`. Gives
   * `header`, `version`, `enabled`, `status`, `nodeCnt`, `nodeId`, `toTmr`, `burstCnt`, `burstTmr`.
   */
  plcaGetCfg: DoAndDump<PlcaAttrs, PlcaAttrs, PlcaAttrs>;
  /**
   * `ETHTOOL_MSG_PLCA_SET_CFG` (40): Changes collision avoidance on one pair (Linux 6.3). Takes `header`, `version`,
   * `enabled`, `status`, `nodeCnt`, `nodeId`, `toTmr`, `burstCnt`, `burstTmr`.
   */
  plcaSetCfg: Do<PlcaAttrs, void>;
  /**
   * `ETHTOOL_MSG_PLCA_GET_STATUS` (41): Asks whether collision avoidance on one pair works (Linux 6.3). Takes
   * `header`. Gives `header`, `status`.
   */
  plcaGetStatus: DoAndDump<PlcaAttrs, PlcaAttrs, PlcaAttrs>;
  /**
   * `ETHTOOL_MSG_MM_GET` (42): Asks for the MAC merge layer of one device or of all (Linux 6.3). Takes `header`.
   * Gives `header`, `pmacEnabled`, `txEnabled`, `txActive`, `txMinFragSize`, `rxMinFragSize`, `verifyEnabled`,
   * `verifyStatus`, `verifyTime`, `maxVerifyTime`, `stats`.
   */
  mmGet: DoAndDump<MmAttrs, MmAttrs, MmAttrs>;
  /**
   * `ETHTOOL_MSG_MM_SET` (43): Changes the MAC merge layer (Linux 6.3). Takes `header`, `verifyEnabled`,
   * `verifyTime`, `txEnabled`, `pmacEnabled`, `txMinFragSize`.
   */
  mmSet: Do<MmAttrs, void>;
  /**
   * `ETHTOOL_MSG_MODULE_FW_FLASH_ACT` (44): Writes new firmware into a module (Linux 6.11). Takes `header`,
   * `fileName`, `password`.
   */
  moduleFwFlashAct: Do<ModuleFwFlashAttrs, void>;
  /**
   * `ETHTOOL_MSG_PHY_GET` (45): Asks for the PHYs of a device (Linux 6.12). Takes `header`. Gives `header`, `index`,
   * `drvname`, `name`, `upstreamType`, `upstreamIndex`, `upstreamSfpName`, `downstreamSfpName`.
   */
  phyGet: DoAndDump<PhyAttrs, PhyAttrs, PhyAttrs>;
  /**
   * `ETHTOOL_MSG_TSCONFIG_GET` (46): Asks which packets get timestamps (Linux 6.14). Takes `header`. Gives `header`,
   * `hwtstampProvider`, `txTypes`, `rxFilters`, `hwtstampFlags`.
   */
  tsconfigGet: DoAndDump<TsconfigAttrs, TsconfigAttrs, TsconfigAttrs>;
  /**
   * `ETHTOOL_MSG_TSCONFIG_SET` (47): Changes which packets get timestamps (Linux 6.14). Takes `header`,
   * `hwtstampProvider`, `txTypes`, `rxFilters`, `hwtstampFlags`. Gives `header`, `hwtstampProvider`, `txTypes`,
   * `rxFilters`, `hwtstampFlags`.
   */
  tsconfigSet: Do<TsconfigAttrs, TsconfigAttrs>;
  /**
   * `ETHTOOL_MSG_RSS_SET` (48): Changes how packets are spread (Linux 6.17). Takes `header`, `context`, `hfunc`,
   * `indir`, `hkey`, `inputXfrm`, `flowHash`.
   */
  rssSet: Do<RssAttrs, void>;
  /**
   * `ETHTOOL_MSG_RSS_CREATE_ACT` (49): Makes a context (Linux 6.17). Takes `header`, `context`, `hfunc`, `indir`,
   * `hkey`, `inputXfrm`, `flowHash`. Gives `header`, `context`, `hfunc`, `indir`, `hkey`, `inputXfrm`, `flowHash`.
   */
  rssCreateAct: Do<RssAttrs, RssAttrs>;
  /** `ETHTOOL_MSG_RSS_DELETE_ACT` (50): Removes a context (Linux 6.17). Takes `header`, `context`. */
  rssDeleteAct: Do<RssAttrs, void>;
}

/** What `ethtool` tells of its own accord. */
export type EthtoolNotification =
  | { event: 'linkinfoNtf'; attrs: LinkinfoAttrs }
  | { event: 'linkmodesNtf'; attrs: LinkmodesAttrs }
  | { event: 'debugNtf'; attrs: DebugAttrs }
  | { event: 'wolNtf'; attrs: WolAttrs }
  | { event: 'featuresNtf'; attrs: FeaturesAttrs }
  | { event: 'privflagsNtf'; attrs: PrivflagsAttrs }
  | { event: 'ringsNtf'; attrs: RingsAttrs }
  | { event: 'channelsNtf'; attrs: ChannelsAttrs }
  | { event: 'coalesceNtf'; attrs: CoalesceAttrs }
  | { event: 'pauseNtf'; attrs: PauseAttrs }
  | { event: 'eeeNtf'; attrs: EeeAttrs }
  | { event: 'cableTestNtf'; attrs: CableTestNtfAttrs }
  | { event: 'cableTestTdrNtf'; attrs: CableTestTdrNtfAttrs }
  | { event: 'fecNtf'; attrs: FecAttrs }
  | { event: 'moduleNtf'; attrs: ModuleAttrs }
  | { event: 'plcaNtf'; attrs: PlcaAttrs }
  | { event: 'mmNtf'; attrs: MmAttrs }
  | { event: 'moduleFwFlashNtf'; attrs: ModuleFwFlashAttrs }
  | { event: 'phyNtf'; attrs: PhyAttrs }
  | { event: 'pseNtf'; attrs: PseNtfAttrs }
  | { event: 'rssNtf'; attrs: RssAttrs }
  | { event: 'rssCreateNtf'; attrs: RssAttrs }
  | { event: 'rssDeleteNtf'; attrs: RssAttrs };

/** What a network card can do and is told to do: link, rings, channels, offloads, statistics, modules. */
export const ethtool: GenericFamily<EthtoolMethods, EthtoolNotification, 'monitor'> = {
  name: 'ethtool',
  protocol: 16,
  operations: [ETHTOOL_MSG_STRSET_GET, ETHTOOL_MSG_LINKINFO_GET, ETHTOOL_MSG_LINKINFO_SET, ETHTOOL_MSG_LINKINFO_NTF, ETHTOOL_MSG_LINKMODES_GET, ETHTOOL_MSG_LINKMODES_SET, ETHTOOL_MSG_LINKMODES_NTF, ETHTOOL_MSG_LINKSTATE_GET, ETHTOOL_MSG_DEBUG_GET, ETHTOOL_MSG_DEBUG_SET, ETHTOOL_MSG_DEBUG_NTF, ETHTOOL_MSG_WOL_GET, ETHTOOL_MSG_WOL_SET, ETHTOOL_MSG_WOL_NTF, ETHTOOL_MSG_FEATURES_GET, ETHTOOL_MSG_FEATURES_SET, ETHTOOL_MSG_FEATURES_NTF, ETHTOOL_MSG_PRIVFLAGS_GET, ETHTOOL_MSG_PRIVFLAGS_SET, ETHTOOL_MSG_PRIVFLAGS_NTF, ETHTOOL_MSG_RINGS_GET, ETHTOOL_MSG_RINGS_SET, ETHTOOL_MSG_RINGS_NTF, ETHTOOL_MSG_CHANNELS_GET, ETHTOOL_MSG_CHANNELS_SET, ETHTOOL_MSG_CHANNELS_NTF, ETHTOOL_MSG_COALESCE_GET, ETHTOOL_MSG_COALESCE_SET, ETHTOOL_MSG_COALESCE_NTF, ETHTOOL_MSG_PAUSE_GET, ETHTOOL_MSG_PAUSE_SET, ETHTOOL_MSG_PAUSE_NTF, ETHTOOL_MSG_EEE_GET, ETHTOOL_MSG_EEE_SET, ETHTOOL_MSG_EEE_NTF, ETHTOOL_MSG_TSINFO_GET, ETHTOOL_MSG_CABLE_TEST_ACT, ETHTOOL_MSG_CABLE_TEST_NTF, ETHTOOL_MSG_CABLE_TEST_TDR_ACT, ETHTOOL_MSG_CABLE_TEST_TDR_NTF, ETHTOOL_MSG_TUNNEL_INFO_GET, ETHTOOL_MSG_FEC_GET, ETHTOOL_MSG_FEC_SET, ETHTOOL_MSG_FEC_NTF, ETHTOOL_MSG_MODULE_EEPROM_GET, ETHTOOL_MSG_STATS_GET, ETHTOOL_MSG_PHC_VCLOCKS_GET, ETHTOOL_MSG_MODULE_GET, ETHTOOL_MSG_MODULE_SET, ETHTOOL_MSG_MODULE_NTF, ETHTOOL_MSG_PSE_GET, ETHTOOL_MSG_PSE_SET, ETHTOOL_MSG_RSS_GET, ETHTOOL_MSG_PLCA_GET_CFG, ETHTOOL_MSG_PLCA_SET_CFG, ETHTOOL_MSG_PLCA_GET_STATUS, ETHTOOL_MSG_PLCA_NTF, ETHTOOL_MSG_MM_GET, ETHTOOL_MSG_MM_SET, ETHTOOL_MSG_MM_NTF, ETHTOOL_MSG_MODULE_FW_FLASH_ACT, ETHTOOL_MSG_MODULE_FW_FLASH_NTF, ETHTOOL_MSG_PHY_GET, ETHTOOL_MSG_PHY_NTF, ETHTOOL_MSG_TSCONFIG_GET, ETHTOOL_MSG_TSCONFIG_SET, ETHTOOL_MSG_PSE_NTF, ETHTOOL_MSG_RSS_SET, ETHTOOL_MSG_RSS_NTF, ETHTOOL_MSG_RSS_CREATE_ACT, ETHTOOL_MSG_RSS_CREATE_NTF, ETHTOOL_MSG_RSS_DELETE_ACT, ETHTOOL_MSG_RSS_DELETE_NTF],
  groups: { monitor: 0 },
  version: 1,
  groupNames: {
    monitor: 'monitor',
  },
  methods: {
    strsetGet: { operation: ETHTOOL_MSG_STRSET_GET, do: 'reply', dump: true },
    linkinfoGet: { operation: ETHTOOL_MSG_LINKINFO_GET, do: 'reply', dump: true },
    linkinfoSet: { operation: ETHTOOL_MSG_LINKINFO_SET, do: 'ack' },
    linkmodesGet: { operation: ETHTOOL_MSG_LINKMODES_GET, do: 'reply', dump: true },
    linkmodesSet: { operation: ETHTOOL_MSG_LINKMODES_SET, do: 'ack' },
    linkstateGet: { operation: ETHTOOL_MSG_LINKSTATE_GET, do: 'reply', dump: true },
    debugGet: { operation: ETHTOOL_MSG_DEBUG_GET, do: 'reply', dump: true },
    debugSet: { operation: ETHTOOL_MSG_DEBUG_SET, do: 'ack' },
    wolGet: { operation: ETHTOOL_MSG_WOL_GET, do: 'reply', dump: true },
    wolSet: { operation: ETHTOOL_MSG_WOL_SET, do: 'ack' },
    featuresGet: { operation: ETHTOOL_MSG_FEATURES_GET, do: 'reply', dump: true },
    featuresSet: { operation: ETHTOOL_MSG_FEATURES_SET, do: 'reply' },
    privflagsGet: { operation: ETHTOOL_MSG_PRIVFLAGS_GET, do: 'reply', dump: true },
    privflagsSet: { operation: ETHTOOL_MSG_PRIVFLAGS_SET, do: 'ack' },
    ringsGet: { operation: ETHTOOL_MSG_RINGS_GET, do: 'reply', dump: true },
    ringsSet: { operation: ETHTOOL_MSG_RINGS_SET, do: 'ack' },
    channelsGet: { operation: ETHTOOL_MSG_CHANNELS_GET, do: 'reply', dump: true },
    channelsSet: { operation: ETHTOOL_MSG_CHANNELS_SET, do: 'ack' },
    coalesceGet: { operation: ETHTOOL_MSG_COALESCE_GET, do: 'reply', dump: true },
    coalesceSet: { operation: ETHTOOL_MSG_COALESCE_SET, do: 'ack' },
    pauseGet: { operation: ETHTOOL_MSG_PAUSE_GET, do: 'reply', dump: true },
    pauseSet: { operation: ETHTOOL_MSG_PAUSE_SET, do: 'ack' },
    eeeGet: { operation: ETHTOOL_MSG_EEE_GET, do: 'reply', dump: true },
    eeeSet: { operation: ETHTOOL_MSG_EEE_SET, do: 'ack' },
    tsinfoGet: { operation: ETHTOOL_MSG_TSINFO_GET, do: 'reply', dump: true },
    cableTestAct: { operation: ETHTOOL_MSG_CABLE_TEST_ACT, do: 'ack' },
    cableTestTdrAct: { operation: ETHTOOL_MSG_CABLE_TEST_TDR_ACT, do: 'ack' },
    tunnelInfoGet: { operation: ETHTOOL_MSG_TUNNEL_INFO_GET, do: 'reply', dump: true },
    fecGet: { operation: ETHTOOL_MSG_FEC_GET, do: 'reply', dump: true },
    fecSet: { operation: ETHTOOL_MSG_FEC_SET, do: 'ack' },
    moduleEepromGet: { operation: ETHTOOL_MSG_MODULE_EEPROM_GET, do: 'reply', dump: true },
    statsGet: { operation: ETHTOOL_MSG_STATS_GET, do: 'reply', dump: true },
    phcVclocksGet: { operation: ETHTOOL_MSG_PHC_VCLOCKS_GET, do: 'reply', dump: true },
    moduleGet: { operation: ETHTOOL_MSG_MODULE_GET, do: 'reply', dump: true },
    moduleSet: { operation: ETHTOOL_MSG_MODULE_SET, do: 'ack' },
    pseGet: { operation: ETHTOOL_MSG_PSE_GET, do: 'reply', dump: true },
    pseSet: { operation: ETHTOOL_MSG_PSE_SET, do: 'ack' },
    rssGet: { operation: ETHTOOL_MSG_RSS_GET, do: 'reply', dump: true },
    plcaGetCfg: { operation: ETHTOOL_MSG_PLCA_GET_CFG, do: 'reply', dump: true },
    plcaSetCfg: { operation: ETHTOOL_MSG_PLCA_SET_CFG, do: 'ack' },
    plcaGetStatus: { operation: ETHTOOL_MSG_PLCA_GET_STATUS, do: 'reply', dump: true },
    mmGet: { operation: ETHTOOL_MSG_MM_GET, do: 'reply', dump: true },
    mmSet: { operation: ETHTOOL_MSG_MM_SET, do: 'ack' },
    moduleFwFlashAct: { operation: ETHTOOL_MSG_MODULE_FW_FLASH_ACT, do: 'ack' },
    phyGet: { operation: ETHTOOL_MSG_PHY_GET, do: 'reply', dump: true },
    tsconfigGet: { operation: ETHTOOL_MSG_TSCONFIG_GET, do: 'reply', dump: true },
    tsconfigSet: { operation: ETHTOOL_MSG_TSCONFIG_SET, do: 'reply' },
    rssSet: { operation: ETHTOOL_MSG_RSS_SET, do: 'ack' },
    rssCreateAct: { operation: ETHTOOL_MSG_RSS_CREATE_ACT, do: 'reply' },
    rssDeleteAct: { operation: ETHTOOL_MSG_RSS_DELETE_ACT, do: 'ack' },
  },
  notifications: {
    linkinfoNtf: ETHTOOL_MSG_LINKINFO_NTF,
    linkmodesNtf: ETHTOOL_MSG_LINKMODES_NTF,
    debugNtf: ETHTOOL_MSG_DEBUG_NTF,
    wolNtf: ETHTOOL_MSG_WOL_NTF,
    featuresNtf: ETHTOOL_MSG_FEATURES_NTF,
    privflagsNtf: ETHTOOL_MSG_PRIVFLAGS_NTF,
    ringsNtf: ETHTOOL_MSG_RINGS_NTF,
    channelsNtf: ETHTOOL_MSG_CHANNELS_NTF,
    coalesceNtf: ETHTOOL_MSG_COALESCE_NTF,
    pauseNtf: ETHTOOL_MSG_PAUSE_NTF,
    eeeNtf: ETHTOOL_MSG_EEE_NTF,
    cableTestNtf: ETHTOOL_MSG_CABLE_TEST_NTF,
    cableTestTdrNtf: ETHTOOL_MSG_CABLE_TEST_TDR_NTF,
    fecNtf: ETHTOOL_MSG_FEC_NTF,
    moduleNtf: ETHTOOL_MSG_MODULE_NTF,
    plcaNtf: ETHTOOL_MSG_PLCA_NTF,
    mmNtf: ETHTOOL_MSG_MM_NTF,
    moduleFwFlashNtf: ETHTOOL_MSG_MODULE_FW_FLASH_NTF,
    phyNtf: ETHTOOL_MSG_PHY_NTF,
    pseNtf: ETHTOOL_MSG_PSE_NTF,
    rssNtf: ETHTOOL_MSG_RSS_NTF,
    rssCreateNtf: ETHTOOL_MSG_RSS_CREATE_NTF,
    rssDeleteNtf: ETHTOOL_MSG_RSS_DELETE_NTF,
  },
};
