// @generated from codegen/schemas/rt-link.yaml by netloom codegen. Do not edit: change the schema, run `npm run codegen`.
// Links: linux/if_link.h, linux/if.h, linux/if_bridge.h, linux/rtnetlink.h, linux/veth.h (Linux 6.1 to 6.18).

import type {
  AttributeNames,
  Family,
  Message,
  MessageInput,
  Operation,
  Reader,
  SelectedFormat,
  StructExtra,
  UnknownAttribute,
  Writer,
} from '../wire/index.js';

/** State and abilities of a link, `IFF_*`. */
export const IfinfoFlags = {
  /** `IFF_UP`: set up by the administrator. */
  up: 0x1,
  /** `IFF_BROADCAST`: has a broadcast address. */
  broadcast: 0x2,
  /** `IFF_DEBUG`: the driver is asked for debug output. */
  debug: 0x4,
  /** `IFF_LOOPBACK`: the loopback link. */
  loopback: 0x8,
  /** `IFF_POINTOPOINT`: has one neighbour only. */
  pointToPoint: 0x10,
  /** `IFF_NOTRAILERS`: no meaning left; some drivers use it. */
  noTrailers: 0x20,
  /** `IFF_RUNNING`: operational state up or unknown. */
  running: 0x40,
  /** `IFF_NOARP`: does not look up neighbours. */
  noArp: 0x80,
  /** `IFF_PROMISC`: receives packets for everyone. */
  promisc: 0x100,
  /** `IFF_ALLMULTI`: receives all multicast packets. */
  allMulti: 0x200,
  /** `IFF_MASTER`: master of a bundle of links. */
  master: 0x400,
  /** `IFF_SLAVE`: member of a bundle of links. */
  slave: 0x800,
  /** `IFF_MULTICAST`: can do multicast. */
  multicast: 0x1000,
  /** `IFF_PORTSEL`: its medium can be chosen. */
  portsel: 0x2000,
  /** `IFF_AUTOMEDIA`: chooses its medium itself. */
  automedia: 0x4000,
  /** `IFF_DYNAMIC`: its addresses go when it goes down. */
  dynamic: 0x8000,
  /** `IFF_LOWER_UP`: the driver says that the lower layer is up: there is a carrier. */
  lowerUp: 0x10000,
  /** `IFF_DORMANT`: waits for something before it can be used. */
  dormant: 0x20000,
  /** `IFF_ECHO`: gives sent packets back (CAN). */
  echo: 0x40000,
} as const;

/** Operational state of a link (RFC 2863), `IF_OPER_*`. */
export const Operstate = {
  /** `IF_OPER_UNKNOWN`: the driver does not say. */
  unknown: 0,
  /** `IF_OPER_NOTPRESENT`: not there. */
  notPresent: 1,
  /** `IF_OPER_DOWN`: cannot carry packets. */
  down: 2,
  /** `IF_OPER_LOWERLAYERDOWN`: down because of the link below. */
  lowerLayerDown: 3,
  /** `IF_OPER_TESTING`: being tested. */
  testing: 4,
  /** `IF_OPER_DORMANT`: waits for something, such as authentication. */
  dormant: 5,
  /** `IF_OPER_UP`: can carry packets. */
  up: 6,
} as const;
/** A value of {@link Operstate}. */
export type Operstate = (typeof Operstate)[keyof typeof Operstate];

/** How far a link goes by itself when its carrier comes, `IF_LINK_MODE_*`. */
export const LinkMode = {
  /** `IF_LINK_MODE_DEFAULT`: up. */
  default: 0,
  /** `IF_LINK_MODE_DORMANT`: dormant; user space sets it up. */
  dormant: 1,
  /** `IF_LINK_MODE_TESTING`: testing; user space sets it up. */
  testing: 2,
} as const;
/** A value of {@link LinkMode}. */
export type LinkMode = (typeof LinkMode)[keyof typeof LinkMode];

/** What an answer should have in it or leave out, `RTEXT_FILTER_*`. */
export const RtextFilter = {
  /** `RTEXT_FILTER_VF`: with virtual functions. */
  vf: 0x1,
  /** `RTEXT_FILTER_BRVLAN`: with the VLANs of bridge ports. */
  brvlan: 0x2,
  /** `RTEXT_FILTER_BRVLAN_COMPRESSED`: with the VLANs of bridge ports, as ranges. */
  brvlanCompressed: 0x4,
  /** `RTEXT_FILTER_SKIP_STATS`: without statistics. */
  skipStats: 0x8,
  /** `RTEXT_FILTER_MRP`: with media redundancy (MRP). */
  mrp: 0x10,
  /** `RTEXT_FILTER_CFM_CONFIG`: with connectivity fault management, its configuration. */
  cfmConfig: 0x20,
  /** `RTEXT_FILTER_CFM_STATUS`: with connectivity fault management, its state. */
  cfmStatus: 0x40,
  /** `RTEXT_FILTER_MST`: with multiple spanning tree states. */
  mst: 0x80,
  /** `RTEXT_FILTER_NAME_ONLY`: with the name only, in a nested link (Linux 6.18). */
  nameOnly: 0x100,
} as const;

/** Why a notification was sent, `IFLA_EVENT_*`. */
export const LinkEvent = {
  /** `IFLA_EVENT_NONE`: no special reason. */
  none: 0,
  /** `IFLA_EVENT_REBOOT`: the device was reset. */
  reboot: 1,
  /** `IFLA_EVENT_FEATURES`: offload features changed. */
  features: 2,
  /** `IFLA_EVENT_BONDING_FAILOVER`: another member is the active one. */
  bondingFailover: 3,
  /** `IFLA_EVENT_NOTIFY_PEERS`: neighbours are told the address again. */
  notifyPeers: 4,
  /** `IFLA_EVENT_IGMP_RESEND`: multicast groups are joined again. */
  igmpResend: 5,
  /** `IFLA_EVENT_BONDING_OPTIONS`: options of a bond changed. */
  bondingOptions: 6,
} as const;
/** A value of {@link LinkEvent}. */
export type LinkEvent = (typeof LinkEvent)[keyof typeof LinkEvent];

/** How a link-local IPv6 address is made, `IN6_ADDR_GEN_MODE_*`. */
export const In6AddrGenMode = {
  /** `IN6_ADDR_GEN_MODE_EUI64`: from the link-layer address. */
  eui64: 0,
  /** `IN6_ADDR_GEN_MODE_NONE`: not at all. */
  none: 1,
  /** `IN6_ADDR_GEN_MODE_STABLE_PRIVACY`: from a secret of the machine. */
  stablePrivacy: 2,
  /** `IN6_ADDR_GEN_MODE_RANDOM`: from a random secret. */
  random: 3,
} as const;
/** A value of {@link In6AddrGenMode}. */
export type In6AddrGenMode = (typeof In6AddrGenMode)[keyof typeof In6AddrGenMode];

/** Where an XDP program sits, `XDP_ATTACHED_*`. */
export const XdpAttached = {
  /** `XDP_ATTACHED_NONE`: nowhere. */
  none: 0,
  /** `XDP_ATTACHED_DRV`: in the driver. */
  drv: 1,
  /** `XDP_ATTACHED_SKB`: in the generic receive path. */
  skb: 2,
  /** `XDP_ATTACHED_HW`: in the hardware. */
  hw: 3,
  /** `XDP_ATTACHED_MULTI`: in several places. */
  multi: 4,
} as const;
/** A value of {@link XdpAttached}. */
export type XdpAttached = (typeof XdpAttached)[keyof typeof XdpAttached];

/** Options of a bridge in `IFLA_BR_MULTI_BOOLOPT`; bit N is `BR_BOOLOPT_*` N. */
export const BrBooloptId = {
  /** `BR_BOOLOPT_NO_LL_LEARN`: does not learn from link-local packets. */
  noLlLearn: 0x1,
  /** `BR_BOOLOPT_MCAST_VLAN_SNOOPING`: snoops multicast by VLAN. */
  mcastVlanSnooping: 0x2,
  /** `BR_BOOLOPT_MST_ENABLE`: multiple spanning trees. */
  mstEnable: 0x4,
  /** `BR_BOOLOPT_MDB_OFFLOAD_FAIL_NOTIFICATION`: notifies when hardware could not take a group entry. */
  mdbOffloadFailNotification: 0x8,
  /** `BR_BOOLOPT_FDB_LOCAL_VLAN_0`: own addresses only once, not for each VLAN (Linux 6.18). */
  fdbLocalVlan0: 0x10,
} as const;

/** Flags of a VLAN of a bridge port, `BRIDGE_VLAN_INFO_*`. */
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

/** How macvlans of one link reach each other, `MACVLAN_MODE_*`. One of them. */
export const MacvlanMode = {
  /** `MACVLAN_MODE_PRIVATE`: not at all. */
  private: 0x1,
  /** `MACVLAN_MODE_VEPA`: by an outer switch that sends back. */
  vepa: 0x2,
  /** `MACVLAN_MODE_BRIDGE`: straight. */
  bridge: 0x4,
  /** `MACVLAN_MODE_PASSTHRU`: there is only one; it takes the link over. */
  passthru: 0x8,
  /** `MACVLAN_MODE_SOURCE`: takes packets by their source address. */
  source: 0x10,
} as const;

/** What to do with the source addresses of a macvlan, `MACVLAN_MACADDR_*`. */
export const MacvlanMacaddrMode = {
  /** `MACVLAN_MACADDR_ADD`: adds one. */
  add: 0,
  /** `MACVLAN_MACADDR_DEL`: removes one. */
  del: 1,
  /** `MACVLAN_MACADDR_FLUSH`: removes all. */
  flush: 2,
  /** `MACVLAN_MACADDR_SET`: replaces all. */
  set: 3,
} as const;
/** A value of {@link MacvlanMacaddrMode}. */
export type MacvlanMacaddrMode = (typeof MacvlanMacaddrMode)[keyof typeof MacvlanMacaddrMode];

/** Flags of a macvlan, `MACVLAN_FLAG_*`. */
export const MacvlanFlags = {
  /** `MACVLAN_FLAG_NOPROMISC`: leaves the lower link out of promiscuous mode (passthru). */
  nopromisc: 0x1,
  /** `MACVLAN_FLAG_NODST`: source mode: a packet taken by a source entry is not delivered by its destination too. */
  nodst: 0x2,
} as const;

/** The "don't fragment" bit of outer packets, `VXLAN_DF_*`. */
export const VxlanDf = {
  /** `VXLAN_DF_UNSET`: not set. */
  unset: 0,
  /** `VXLAN_DF_SET`: set. */
  set: 1,
  /** `VXLAN_DF_INHERIT`: as in the inner packet. */
  inherit: 2,
} as const;
/** A value of {@link VxlanDf}. */
export type VxlanDf = (typeof VxlanDf)[keyof typeof VxlanDf];

/** The flow label of outer packets, `VXLAN_LABEL_*`. */
export const VxlanLabelPolicy = {
  /** `VXLAN_LABEL_FIXED`: always `IFLA_VXLAN_LABEL`. */
  fixed: 0,
  /** `VXLAN_LABEL_INHERIT`: as in the inner packet. */
  inherit: 1,
} as const;
/** A value of {@link VxlanLabelPolicy}. */
export type VxlanLabelPolicy = (typeof VxlanLabelPolicy)[keyof typeof VxlanLabelPolicy];

/** `struct ifinfomsg`, 16 bytes. Fixed header of a link message. */
export interface Ifinfomsg {
  /** `ifi_family`: `AF_UNSPEC` (0); `AF_BRIDGE` (7) for bridge ports. */
  ifiFamily: number;
  /** `ifi_type`: kind of hardware, `ARPHRD_*`: 1 Ethernet, 772 loopback ... */
  ifiType: number;
  /** `ifi_index`: index of the link; 0 for none given. */
  ifiIndex: number;
  /** `ifi_flags`: state and abilities. */
  ifiFlags: number;
  /** `ifi_change`: flags that the request sets or clears. */
  ifiChange: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ifinfomsg`. */
export const IFINFOMSG_SIZE = 16;

/** `struct rtnl_link_stats`, 96 bytes. Traffic of a link since it came, 32-bit counters that wrap. */
export interface RtnlLinkStats {
  /** `rx_packets`: packets received. */
  rxPackets: number;
  /** `tx_packets`: packets sent. */
  txPackets: number;
  /** `rx_bytes`: bytes received. */
  rxBytes: number;
  /** `tx_bytes`: bytes sent. */
  txBytes: number;
  /** `rx_errors`: bad packets received, all kinds. */
  rxErrors: number;
  /** `tx_errors`: packets that could not be sent, all kinds. */
  txErrors: number;
  /** `rx_dropped`: received and dropped: no room, no protocol. */
  rxDropped: number;
  /** `tx_dropped`: dropped before they were sent. */
  txDropped: number;
  /** `multicast`: multicast packets received. */
  multicast: number;
  /** `collisions`: collisions while sending. */
  collisions: number;
  /** `rx_length_errors`: received with a wrong length. */
  rxLengthErrors: number;
  /** `rx_over_errors`: lost because the receiver was too slow. */
  rxOverErrors: number;
  /** `rx_crc_errors`: received with a wrong checksum. */
  rxCrcErrors: number;
  /** `rx_frame_errors`: received badly aligned. */
  rxFrameErrors: number;
  /** `rx_fifo_errors`: lost because a queue was full. */
  rxFifoErrors: number;
  /** `rx_missed_errors`: lost because the device had no buffer. */
  rxMissedErrors: number;
  /** `tx_aborted_errors`: given up while sending. */
  txAbortedErrors: number;
  /** `tx_carrier_errors`: not sent: the carrier was lost. */
  txCarrierErrors: number;
  /** `tx_fifo_errors`: not sent: the queue ran dry. */
  txFifoErrors: number;
  /** `tx_heartbeat_errors`: sent without the expected heartbeat. */
  txHeartbeatErrors: number;
  /** `tx_window_errors`: late collisions. */
  txWindowErrors: number;
  /** `rx_compressed`: compressed packets received. */
  rxCompressed: number;
  /** `tx_compressed`: compressed packets sent. */
  txCompressed: number;
  /** `rx_nohandler`: received by a link that does not take packets. */
  rxNohandler: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct rtnl_link_stats`. */
export const RTNL_LINK_STATS_SIZE = 96;

/** `struct rtnl_link_stats64`, 200 bytes. Traffic of a link since it came. */
export interface RtnlLinkStats64 {
  /** `rx_packets`: packets received. */
  rxPackets: bigint;
  /** `tx_packets`: packets sent. */
  txPackets: bigint;
  /** `rx_bytes`: bytes received. */
  rxBytes: bigint;
  /** `tx_bytes`: bytes sent. */
  txBytes: bigint;
  /** `rx_errors`: bad packets received, all kinds. */
  rxErrors: bigint;
  /** `tx_errors`: packets that could not be sent, all kinds. */
  txErrors: bigint;
  /** `rx_dropped`: received and dropped: no room, no protocol. */
  rxDropped: bigint;
  /** `tx_dropped`: dropped before they were sent. */
  txDropped: bigint;
  /** `multicast`: multicast packets received. */
  multicast: bigint;
  /** `collisions`: collisions while sending. */
  collisions: bigint;
  /** `rx_length_errors`: received with a wrong length. */
  rxLengthErrors: bigint;
  /** `rx_over_errors`: lost because the receiver was too slow. */
  rxOverErrors: bigint;
  /** `rx_crc_errors`: received with a wrong checksum. */
  rxCrcErrors: bigint;
  /** `rx_frame_errors`: received badly aligned. */
  rxFrameErrors: bigint;
  /** `rx_fifo_errors`: lost because a queue was full. */
  rxFifoErrors: bigint;
  /** `rx_missed_errors`: lost because the device had no buffer. */
  rxMissedErrors: bigint;
  /** `tx_aborted_errors`: given up while sending. */
  txAbortedErrors: bigint;
  /** `tx_carrier_errors`: not sent: the carrier was lost. */
  txCarrierErrors: bigint;
  /** `tx_fifo_errors`: not sent: the queue ran dry. */
  txFifoErrors: bigint;
  /** `tx_heartbeat_errors`: sent without the expected heartbeat. */
  txHeartbeatErrors: bigint;
  /** `tx_window_errors`: late collisions. */
  txWindowErrors: bigint;
  /** `rx_compressed`: compressed packets received. */
  rxCompressed: bigint;
  /** `tx_compressed`: compressed packets sent. */
  txCompressed: bigint;
  /** `rx_nohandler`: received by a link that does not take packets. */
  rxNohandler: bigint;
  /** `rx_otherhost_dropped`: dropped because they were for another host (Linux 5.19). */
  rxOtherhostDropped: bigint;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct rtnl_link_stats64`. */
export const RTNL_LINK_STATS64_SIZE = 200;

/** `struct rtnl_link_ifmap`, 32 bytes. Resources of an old network card. */
export interface RtnlLinkIfmap {
  /** `mem_start`: start of its memory. */
  memStart: bigint;
  /** `mem_end`: end of its memory. */
  memEnd: bigint;
  /** `base_addr`: its I/O port. */
  baseAddr: bigint;
  /** `irq`: its interrupt. */
  irq: number;
  /** `dma`: its DMA channel. */
  dma: number;
  /** `port`: its connector. */
  port: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct rtnl_link_ifmap`. */
export const RTNL_LINK_IFMAP_SIZE = 32;

/** `struct ifla_bridge_id`, 8 bytes. Id of a bridge in a spanning tree. */
export interface IflaBridgeId {
  /** `prio`: priority, network byte order. */
  prio: number;
  /** `addr`: its address. */
  addr: string;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ifla_bridge_id`. */
export const IFLA_BRIDGE_ID_SIZE = 8;

/** `struct br_boolopt_multi`, 8 bytes. Boolean options of a bridge. */
export interface BrBooloptMulti {
  /** `optval`: their values. */
  optval: number;
  /** `optmask`: those that are meant. */
  optmask: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct br_boolopt_multi`. */
export const BR_BOOLOPT_MULTI_SIZE = 8;

/** `struct bridge_vlan_info`, 4 bytes. A VLAN of a bridge port. */
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

/** `struct ifla_cacheinfo`, 16 bytes. IPv6 times of a link. */
export interface IflaCacheinfo {
  /** `max_reasm_len`: largest packet that is put together, in bytes. */
  maxReasmLen: number;
  /** `tstamp`: last change, in 1/100 s since boot. */
  tstamp: number;
  /** `reachable_time`: how long a neighbour counts as reachable, in ms. */
  reachableTime: number;
  /** `retrans_time`: between neighbour solicitations, in ms. */
  retransTime: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ifla_cacheinfo`. */
export const IFLA_CACHEINFO_SIZE = 16;

/** `struct ifla_vxlan_port_range`, 4 bytes. Source ports of a tunnel, first and last, network byte order. */
export interface IflaVxlanPortRange {
  /** `low`: first port. */
  low: number;
  /** `high`: last port. */
  high: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ifla_vxlan_port_range`. */
export const IFLA_VXLAN_PORT_RANGE_SIZE = 4;

/** `struct ifla_vlan_flags`, 8 bytes. Flags of a VLAN link. */
export interface IflaVlanFlags {
  /** `flags`: 1 reorder headers, 2 GVRP, 4 loose binding, 8 MVRP, 16 bridge binding. */
  flags: number;
  /** `mask`: flags that are meant. */
  mask: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ifla_vlan_flags`. */
export const IFLA_VLAN_FLAGS_SIZE = 8;

/** `struct ifla_vlan_qos_mapping`, 8 bytes. One priority for another. */
export interface IflaVlanQosMapping {
  /** `from`: the priority here. */
  from: number;
  /** `to`: the priority there. */
  to: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ifla_vlan_qos_mapping`. */
export const IFLA_VLAN_QOS_MAPPING_SIZE = 8;

/** Attributes of a link message, `IFLA_*`. */
export interface LinkAttrs {
  /** `IFLA_ADDRESS` (1): link-layer address; of an IP tunnel its local address, as bytes in hex. */
  address?: string | undefined;
  /** `IFLA_BROADCAST` (2): broadcast address; of an IP tunnel the remote address. */
  broadcast?: string | undefined;
  /** `IFLA_IFNAME` (3): name. */
  ifname?: string | undefined;
  /** `IFLA_MTU` (4): largest packet, in bytes. */
  mtu?: number | undefined;
  /** `IFLA_LINK` (5): index of the link below or of the other end (in namespace `IFLA_LINK_NETNSID`). */
  link?: number | undefined;
  /** `IFLA_QDISC` (6): queueing discipline. */
  qdisc?: string | undefined;
  /** `IFLA_STATS` (7): traffic, 32-bit counters. */
  stats?: RtnlLinkStats | undefined;
  /** `IFLA_COST` (8): no longer used. */
  cost?: number | undefined;
  /** `IFLA_PRIORITY` (9): no longer used. */
  priority?: number | undefined;
  /** `IFLA_MASTER` (10): index of the link it is a port of; 0 takes it out. */
  master?: number | undefined;
  /** `IFLA_WIRELESS` (11): an event of the old wireless extensions. */
  wireless?: Uint8Array | undefined;
  /** `IFLA_PROTINFO` (12): about one protocol, by the family of the header. */
  protinfo?: ProtinfoMsg | undefined;
  /** `IFLA_TXQLEN` (13): length of the transmit queue, in packets. */
  txqlen?: number | undefined;
  /** `IFLA_MAP` (14): resources of an old network card. */
  map?: RtnlLinkIfmap | undefined;
  /** `IFLA_WEIGHT` (15): no longer used. */
  weight?: number | undefined;
  /** `IFLA_OPERSTATE` (16): operational state. */
  operstate?: number | undefined;
  /** `IFLA_LINKMODE` (17): how far it goes by itself when its carrier comes. */
  linkmode?: number | undefined;
  /** `IFLA_LINKINFO` (18): kind of virtual link and its data. */
  linkinfo?: LinkinfoAttrs | undefined;
  /** `IFLA_NET_NS_PID` (19): namespace to be in: the one of this process. */
  netNsPid?: number | undefined;
  /** `IFLA_IFALIAS` (20): free text; empty removes it. */
  ifalias?: string | undefined;
  /** `IFLA_NUM_VF` (21): number of virtual functions. */
  numVf?: number | undefined;
  /** `IFLA_VFINFO_LIST` (22): virtual functions. */
  vfinfoList?: Uint8Array | undefined;
  /** `IFLA_STATS64` (23): traffic. */
  stats64?: RtnlLinkStats64 | undefined;
  /** `IFLA_VF_PORTS` (24): port profiles of virtual functions. */
  vfPorts?: Uint8Array | undefined;
  /** `IFLA_PORT_SELF` (25): port profile of the physical function. */
  portSelf?: Uint8Array | undefined;
  /** `IFLA_AF_SPEC` (26): what address families keep with the link, by the family of the header. */
  afSpec?: AfSpecMsg | undefined;
  /** `IFLA_GROUP` (27): group; alone in a deletion it means all links of the group. */
  group?: number | undefined;
  /** `IFLA_NET_NS_FD` (28): namespace to be in: the one of this file descriptor. */
  netNsFd?: number | undefined;
  /** `IFLA_EXT_MASK` (29): what the answer should have in it. */
  extMask?: number | undefined;
  /** `IFLA_PROMISCUITY` (30): how many want it promiscuous. */
  promiscuity?: number | undefined;
  /** `IFLA_NUM_TX_QUEUES` (31): transmit queues. */
  numTxQueues?: number | undefined;
  /** `IFLA_NUM_RX_QUEUES` (32): receive queues. */
  numRxQueues?: number | undefined;
  /** `IFLA_CARRIER` (33): 1 with a carrier, 0 without. */
  carrier?: number | undefined;
  /** `IFLA_PHYS_PORT_ID` (34): id of the physical port. */
  physPortId?: Uint8Array | undefined;
  /** `IFLA_CARRIER_CHANGES` (35): how often the carrier came or went. */
  carrierChanges?: number | undefined;
  /** `IFLA_PHYS_SWITCH_ID` (36): id of the switch that the port is on. */
  physSwitchId?: Uint8Array | undefined;
  /** `IFLA_LINK_NETNSID` (37): id of the namespace that `IFLA_LINK` is in. */
  linkNetnsid?: number | undefined;
  /** `IFLA_PHYS_PORT_NAME` (38): name of the physical port. */
  physPortName?: string | undefined;
  /** `IFLA_PROTO_DOWN` (39): 1: held down by a protocol. */
  protoDown?: number | undefined;
  /** `IFLA_GSO_MAX_SEGS` (40): most segments of a packet given to the device. */
  gsoMaxSegs?: number | undefined;
  /** `IFLA_GSO_MAX_SIZE` (41): largest packet given to the device, in bytes. */
  gsoMaxSize?: number | undefined;
  /** `IFLA_XDP` (43): its XDP program. */
  xdp?: XdpAttrs | undefined;
  /** `IFLA_EVENT` (44): why the notification was sent. */
  event?: number | undefined;
  /** `IFLA_NEW_NETNSID` (45): in a deletion: id of the namespace it moved to; -1 when it has none. */
  newNetnsid?: number | undefined;
  /** `IFLA_TARGET_NETNSID` (46): id of the namespace that is meant (also called `IFLA_IF_NETNSID`). */
  targetNetnsid?: number | undefined;
  /** `IFLA_CARRIER_UP_COUNT` (47): how often the carrier came. */
  carrierUpCount?: number | undefined;
  /** `IFLA_CARRIER_DOWN_COUNT` (48): how often the carrier went. */
  carrierDownCount?: number | undefined;
  /** `IFLA_NEW_IFINDEX` (49): its index in the namespace it moves or moved to. */
  newIfindex?: number | undefined;
  /** `IFLA_MIN_MTU` (50): least MTU, in bytes. */
  minMtu?: number | undefined;
  /** `IFLA_MAX_MTU` (51): greatest MTU, in bytes; 0 for no limit. */
  maxMtu?: number | undefined;
  /** `IFLA_PROP_LIST` (52): alternative names. */
  propList?: PropListAttrs | undefined;
  /** `IFLA_ALT_IFNAME` (53): an alternative name, to ask by. */
  altIfname?: string | undefined;
  /** `IFLA_PERM_ADDRESS` (54): address that the hardware came with. */
  permAddress?: string | undefined;
  /** `IFLA_PROTO_DOWN_REASON` (55): who holds it down. */
  protoDownReason?: ProtoDownReasonAttrs | undefined;
  /** `IFLA_PARENT_DEV_NAME` (56): device that it belongs to. */
  parentDevName?: string | undefined;
  /** `IFLA_PARENT_DEV_BUS_NAME` (57): bus of that device. */
  parentDevBusName?: string | undefined;
  /** `IFLA_GRO_MAX_SIZE` (58): largest packet that received ones are merged to, in bytes. */
  groMaxSize?: number | undefined;
  /** `IFLA_TSO_MAX_SIZE` (59): largest packet the hardware splits, in bytes. */
  tsoMaxSize?: number | undefined;
  /** `IFLA_TSO_MAX_SEGS` (60): most segments the hardware splits a packet into. */
  tsoMaxSegs?: number | undefined;
  /** `IFLA_ALLMULTI` (61): how many want all multicast packets (Linux 6.0). */
  allmulti?: number | undefined;
  /** `IFLA_DEVLINK_PORT` (62): its devlink port (Linux 6.2). */
  devlinkPort?: Uint8Array | undefined;
  /** `IFLA_GSO_IPV4_MAX_SIZE` (63): largest IPv4 packet given to the device, in bytes (Linux 6.3). */
  gsoIpv4MaxSize?: number | undefined;
  /** `IFLA_GRO_IPV4_MAX_SIZE` (64): largest IPv4 packet that received ones are merged to, in bytes (Linux 6.3). */
  groIpv4MaxSize?: number | undefined;
  /** `IFLA_DPLL_PIN` (65): pin of a clock circuit (Linux 6.7). */
  dpllPin?: LinkDpllPinAttrs | undefined;
  /** `IFLA_MAX_PACING_OFFLOAD_HORIZON` (66): how far ahead the hardware can send, in ns (Linux 6.13). */
  maxPacingOffloadHorizon?: bigint | undefined;
  /** `IFLA_NETNS_IMMUTABLE` (67): 1: cannot move to another namespace (Linux 6.15). */
  netnsImmutable?: number | undefined;
  /** `IFLA_HEADROOM` (68): bytes needed before a packet (Linux 6.18). */
  headroom?: number | undefined;
  /** `IFLA_TAILROOM` (69): bytes needed behind a packet (Linux 6.18). */
  tailroom?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** What all {@link LinkinfoAttrs} have. */
export interface LinkinfoFields {
  /** `IFLA_INFO_XSTATS` (3): statistics of the kind. */
  xstats?: Uint8Array | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/**
 * `IFLA_INFO_DATA` (2): data of the kind. Its shape depends on `kind`, `IFLA_INFO_KIND`: where that has a value not
 * listed here it is kept in `unknown`.
 */
export type LinkinfoByKind =
  | { kind: 'bridge'; data?: LinkinfoBridgeAttrs | undefined }
  | { kind: 'veth'; data?: LinkinfoVethAttrs | undefined }
  | { kind: 'vxlan'; data?: LinkinfoVxlanAttrs | undefined }
  | { kind: 'macvlan'; data?: LinkinfoMacvlanAttrs | undefined }
  | { kind: 'macvtap'; data?: LinkinfoMacvlanAttrs | undefined }
  | { kind: 'tun'; data?: LinkinfoTunAttrs | undefined }
  | { kind: 'vlan'; data?: LinkinfoVlanAttrs | undefined }
  | { kind: 'vrf'; data?: LinkinfoVrfAttrs | undefined }
  | { kind?: string | undefined; data?: undefined };

/**
 * `IFLA_INFO_SLAVE_DATA` (5): what that link keeps with the port. Its shape depends on `slaveKind`,
 * `IFLA_INFO_SLAVE_KIND`: where that has a value not listed here it is kept in `unknown`.
 */
export type LinkinfoBySlaveKind =
  | { slaveKind: 'bridge'; slaveData?: LinkinfoBrportAttrs | undefined }
  | { slaveKind: 'vrf'; slaveData?: LinkinfoVrfPortAttrs | undefined }
  | { slaveKind?: string | undefined; slaveData?: undefined };

/** Kind of a virtual link, `IFLA_INFO_*`. Narrows on `kind` and `slaveKind`. */
export type LinkinfoAttrs = LinkinfoFields & LinkinfoByKind & LinkinfoBySlaveKind;

/** Data of a bridge, `IFLA_BR_*`. Times in 1/100 s (USER_HZ). */
export interface LinkinfoBridgeAttrs {
  /**
   * `IFLA_BR_FORWARD_DELAY` (1): time in the listening and in the learning state, in 1/100 s; 200 to 3000 with STP.
   */
  forwardDelay?: number | undefined;
  /** `IFLA_BR_HELLO_TIME` (2): between hello packets, in 1/100 s; 100 to 1000. */
  helloTime?: number | undefined;
  /** `IFLA_BR_MAX_AGE` (3): how long a hello packet counts, in 1/100 s; 600 to 4000. */
  maxAge?: number | undefined;
  /** `IFLA_BR_AGEING_TIME` (4): how long an idle address is kept, in 1/100 s; 0 keeps it for ever. */
  ageingTime?: number | undefined;
  /** `IFLA_BR_STP_STATE` (5): 0 no spanning tree, 1 the kernel's, 2 one of user space. */
  stpState?: number | undefined;
  /** `IFLA_BR_PRIORITY` (6): priority in the spanning tree, lowest wins. */
  priority?: number | undefined;
  /** `IFLA_BR_VLAN_FILTERING` (7): 1: looks at VLANs. */
  vlanFiltering?: number | undefined;
  /** `IFLA_BR_VLAN_PROTOCOL` (8): tag protocol: 0x8100 or 0x88a8, network byte order. */
  vlanProtocol?: number | undefined;
  /** `IFLA_BR_GROUP_FWD_MASK` (9): link-local groups 01:80:c2:00:00:0X to forward, bit X. */
  groupFwdMask?: number | undefined;
  /** `IFLA_BR_ROOT_ID` (10): root of the spanning tree. */
  rootId?: IflaBridgeId | undefined;
  /** `IFLA_BR_BRIDGE_ID` (11): its own id. */
  bridgeId?: IflaBridgeId | undefined;
  /** `IFLA_BR_ROOT_PORT` (12): port towards the root; 0 for none. */
  rootPort?: number | undefined;
  /** `IFLA_BR_ROOT_PATH_COST` (13): cost of the way to the root. */
  rootPathCost?: number | undefined;
  /** `IFLA_BR_TOPOLOGY_CHANGE` (14): 1: the tree is changing. */
  topologyChange?: number | undefined;
  /** `IFLA_BR_TOPOLOGY_CHANGE_DETECTED` (15): 1: this bridge saw a change. */
  topologyChangeDetected?: number | undefined;
  /** `IFLA_BR_HELLO_TIMER` (16): until the next hello packet, in 1/100 s. */
  helloTimer?: bigint | undefined;
  /** `IFLA_BR_TCN_TIMER` (17): until a change is told again, in 1/100 s. */
  tcnTimer?: bigint | undefined;
  /** `IFLA_BR_TOPOLOGY_CHANGE_TIMER` (18): until the change is over, in 1/100 s. */
  topologyChangeTimer?: bigint | undefined;
  /** `IFLA_BR_GC_TIMER` (19): until old addresses are looked for, in 1/100 s. */
  gcTimer?: bigint | undefined;
  /** `IFLA_BR_GROUP_ADDR` (20): where hello packets go. */
  groupAddr?: string | undefined;
  /** `IFLA_BR_FDB_FLUSH` (21): forgets all learned addresses. */
  fdbFlush?: boolean | undefined;
  /** `IFLA_BR_MCAST_ROUTER` (22): multicast routers: 0 none, 1 looked for, 2 always. */
  mcastRouter?: number | undefined;
  /** `IFLA_BR_MCAST_SNOOPING` (23): 1: listens to multicast membership. */
  mcastSnooping?: number | undefined;
  /** `IFLA_BR_MCAST_QUERY_USE_IFADDR` (24): 1: queries come from the bridge's own address. */
  mcastQueryUseIfaddr?: number | undefined;
  /** `IFLA_BR_MCAST_QUERIER` (25): 1: sends queries. */
  mcastQuerier?: number | undefined;
  /** `IFLA_BR_MCAST_HASH_ELASTICITY` (26): no longer used; always 16. */
  mcastHashElasticity?: number | undefined;
  /** `IFLA_BR_MCAST_HASH_MAX` (27): most group entries; a power of two. */
  mcastHashMax?: number | undefined;
  /** `IFLA_BR_MCAST_LAST_MEMBER_CNT` (28): queries before a group without members ends. */
  mcastLastMemberCnt?: number | undefined;
  /** `IFLA_BR_MCAST_STARTUP_QUERY_CNT` (29): queries at the start. */
  mcastStartupQueryCnt?: number | undefined;
  /** `IFLA_BR_MCAST_LAST_MEMBER_INTVL` (30): between queries when a member leaves, in 1/100 s. */
  mcastLastMemberIntvl?: bigint | undefined;
  /** `IFLA_BR_MCAST_MEMBERSHIP_INTVL` (31): how long a membership counts, in 1/100 s. */
  mcastMembershipIntvl?: bigint | undefined;
  /** `IFLA_BR_MCAST_QUERIER_INTVL` (32): how long another querier counts, in 1/100 s. */
  mcastQuerierIntvl?: bigint | undefined;
  /** `IFLA_BR_MCAST_QUERY_INTVL` (33): between queries, in 1/100 s. */
  mcastQueryIntvl?: bigint | undefined;
  /** `IFLA_BR_MCAST_QUERY_RESPONSE_INTVL` (34): how long an answer may take, in 1/100 s. */
  mcastQueryResponseIntvl?: bigint | undefined;
  /** `IFLA_BR_MCAST_STARTUP_QUERY_INTVL` (35): between queries at the start, in 1/100 s. */
  mcastStartupQueryIntvl?: bigint | undefined;
  /** `IFLA_BR_NF_CALL_IPTABLES` (36): 1: bridged IPv4 packets pass the firewall. */
  nfCallIptables?: number | undefined;
  /** `IFLA_BR_NF_CALL_IP6TABLES` (37): 1: bridged IPv6 packets pass the firewall. */
  nfCallIp6tables?: number | undefined;
  /** `IFLA_BR_NF_CALL_ARPTABLES` (38): 1: bridged ARP packets pass the firewall. */
  nfCallArptables?: number | undefined;
  /** `IFLA_BR_VLAN_DEFAULT_PVID` (39): VLAN of untagged packets at a new port; 0 for none. */
  vlanDefaultPvid?: number | undefined;
  /** `IFLA_BR_VLAN_STATS_ENABLED` (41): 1: counts by VLAN. */
  vlanStatsEnabled?: number | undefined;
  /** `IFLA_BR_MCAST_STATS_ENABLED` (42): 1: counts multicast membership messages. */
  mcastStatsEnabled?: number | undefined;
  /** `IFLA_BR_MCAST_IGMP_VERSION` (43): IGMP version, 2 or 3. */
  mcastIgmpVersion?: number | undefined;
  /** `IFLA_BR_MCAST_MLD_VERSION` (44): MLD version, 1 or 2. */
  mcastMldVersion?: number | undefined;
  /** `IFLA_BR_VLAN_STATS_PER_PORT` (45): 1: counts by VLAN and port; only while it has no port with VLANs. */
  vlanStatsPerPort?: number | undefined;
  /** `IFLA_BR_MULTI_BOOLOPT` (46): boolean options. */
  multiBoolopt?: BrBooloptMulti | undefined;
  /** `IFLA_BR_MCAST_QUERIER_STATE` (47): the queriers in charge. */
  mcastQuerierState?: BridgeQuerierAttrs | undefined;
  /** `IFLA_BR_FDB_N_LEARNED` (48): learned addresses now (Linux 6.7). */
  fdbNLearned?: number | undefined;
  /** `IFLA_BR_FDB_MAX_LEARNED` (49): most learned addresses, 0 for no limit (Linux 6.7). */
  fdbMaxLearned?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** The queriers of a bridge, `BRIDGE_QUERIER_*`. */
export interface BridgeQuerierAttrs {
  /** `BRIDGE_QUERIER_IP_ADDRESS` (1): the IPv4 querier. */
  ipAddress?: string | undefined;
  /** `BRIDGE_QUERIER_IP_PORT` (2): index of the port it is behind. */
  ipPort?: number | undefined;
  /** `BRIDGE_QUERIER_IP_OTHER_TIMER` (3): until another one takes over, in 1/100 s. */
  ipOtherTimer?: bigint | undefined;
  /** `BRIDGE_QUERIER_IPV6_ADDRESS` (5): the IPv6 querier. */
  ipv6Address?: string | undefined;
  /** `BRIDGE_QUERIER_IPV6_PORT` (6): index of the port it is behind. */
  ipv6Port?: number | undefined;
  /** `BRIDGE_QUERIER_IPV6_OTHER_TIMER` (7): until another one takes over, in 1/100 s. */
  ipv6OtherTimer?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** What a bridge keeps with a port, `IFLA_BRPORT_*`. Times in 1/100 s (USER_HZ). */
export interface LinkinfoBrportAttrs {
  /** `IFLA_BRPORT_STATE` (1): spanning tree state: 0 disabled, 1 listening, 2 learning, 3 forwarding, 4 blocking. */
  state?: number | undefined;
  /** `IFLA_BRPORT_PRIORITY` (2): priority in the spanning tree, 0 to 63, lowest wins. */
  priority?: number | undefined;
  /** `IFLA_BRPORT_COST` (3): cost of the port in the spanning tree, 1 to 65535. */
  cost?: number | undefined;
  /** `IFLA_BRPORT_MODE` (4): hairpin, 1: packets may go back out of the port they came in. */
  mode?: number | undefined;
  /** `IFLA_BRPORT_GUARD` (5): BPDU guard, 1: a spanning tree packet switches the port off. */
  guard?: number | undefined;
  /** `IFLA_BRPORT_PROTECT` (6): root block, 1: the port cannot lead to the root. */
  protect?: number | undefined;
  /** `IFLA_BRPORT_FAST_LEAVE` (7): 1: a group ends at once when a member leaves. */
  fastLeave?: number | undefined;
  /** `IFLA_BRPORT_LEARNING` (8): 1: learns addresses. */
  learning?: number | undefined;
  /** `IFLA_BRPORT_UNICAST_FLOOD` (9): 1: gets packets for unknown addresses. */
  unicastFlood?: number | undefined;
  /** `IFLA_BRPORT_PROXYARP` (10): 1: ARP is answered by the bridge. */
  proxyarp?: number | undefined;
  /** `IFLA_BRPORT_LEARNING_SYNC` (11): 1: addresses learned by the device are taken over. */
  learningSync?: number | undefined;
  /** `IFLA_BRPORT_PROXYARP_WIFI` (12): 1: ARP is answered by the bridge, for wireless stations. */
  proxyarpWifi?: number | undefined;
  /** `IFLA_BRPORT_ROOT_ID` (13): root of the spanning tree, as seen here. */
  rootId?: IflaBridgeId | undefined;
  /** `IFLA_BRPORT_BRIDGE_ID` (14): bridge in charge of the segment. */
  bridgeId?: IflaBridgeId | undefined;
  /** `IFLA_BRPORT_DESIGNATED_PORT` (15): port in charge of the segment. */
  designatedPort?: number | undefined;
  /** `IFLA_BRPORT_DESIGNATED_COST` (16): cost of the way to the root from there. */
  designatedCost?: number | undefined;
  /** `IFLA_BRPORT_ID` (17): id of the port: priority and number. */
  id?: number | undefined;
  /** `IFLA_BRPORT_NO` (18): number of the port. */
  no?: number | undefined;
  /** `IFLA_BRPORT_TOPOLOGY_CHANGE_ACK` (19): 1: a change is to be acknowledged. */
  topologyChangeAck?: number | undefined;
  /** `IFLA_BRPORT_CONFIG_PENDING` (20): 1: a hello packet is to be sent. */
  configPending?: number | undefined;
  /** `IFLA_BRPORT_MESSAGE_AGE_TIMER` (21): until the last hello packet is too old, in 1/100 s. */
  messageAgeTimer?: bigint | undefined;
  /** `IFLA_BRPORT_FORWARD_DELAY_TIMER` (22): until the next state, in 1/100 s. */
  forwardDelayTimer?: bigint | undefined;
  /** `IFLA_BRPORT_HOLD_TIMER` (23): until a hello packet may be sent, in 1/100 s. */
  holdTimer?: bigint | undefined;
  /** `IFLA_BRPORT_FLUSH` (24): forgets the addresses learned here. */
  flush?: boolean | undefined;
  /**
   * `IFLA_BRPORT_MULTICAST_ROUTER` (25): multicast routers behind it: 0 none, 1 looked for, 2 always, 3 for a while.
   */
  multicastRouter?: number | undefined;
  /** `IFLA_BRPORT_MCAST_FLOOD` (27): 1: gets packets for unknown groups. */
  mcastFlood?: number | undefined;
  /** `IFLA_BRPORT_MCAST_TO_UCAST` (28): 1: multicast is sent to each member. */
  mcastToUcast?: number | undefined;
  /** `IFLA_BRPORT_VLAN_TUNNEL` (29): 1: VLANs are mapped to tunnel ids. */
  vlanTunnel?: number | undefined;
  /** `IFLA_BRPORT_BCAST_FLOOD` (30): 1: gets broadcasts. */
  bcastFlood?: number | undefined;
  /** `IFLA_BRPORT_GROUP_FWD_MASK` (31): link-local groups 01:80:c2:00:00:0X to forward, bit X. */
  groupFwdMask?: number | undefined;
  /** `IFLA_BRPORT_NEIGH_SUPPRESS` (32): 1: neighbour lookups are answered here instead of flooded. */
  neighSuppress?: number | undefined;
  /** `IFLA_BRPORT_ISOLATED` (33): 1: no packets to or from other isolated ports. */
  isolated?: number | undefined;
  /** `IFLA_BRPORT_BACKUP_PORT` (34): index of the port that takes over without a carrier; 0 for none. */
  backupPort?: number | undefined;
  /** `IFLA_BRPORT_MRP_RING_OPEN` (35): 1: the MRP ring is open. */
  mrpRingOpen?: number | undefined;
  /** `IFLA_BRPORT_MRP_IN_OPEN` (36): 1: the MRP interconnection is open. */
  mrpInOpen?: number | undefined;
  /** `IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT` (37): most hosts tracked. */
  mcastEhtHostsLimit?: number | undefined;
  /** `IFLA_BRPORT_MCAST_EHT_HOSTS_CNT` (38): hosts tracked now. */
  mcastEhtHostsCnt?: number | undefined;
  /** `IFLA_BRPORT_LOCKED` (39): 1: only known addresses may send. */
  locked?: number | undefined;
  /** `IFLA_BRPORT_MAB` (40): 1: unknown addresses of a locked port are noted (Linux 6.2). */
  mab?: number | undefined;
  /** `IFLA_BRPORT_MCAST_N_GROUPS` (41): groups now (Linux 6.3). */
  mcastNGroups?: number | undefined;
  /** `IFLA_BRPORT_MCAST_MAX_GROUPS` (42): most groups, 0 for no limit (Linux 6.3). */
  mcastMaxGroups?: number | undefined;
  /** `IFLA_BRPORT_NEIGH_VLAN_SUPPRESS` (43): 1: neighbour lookups are answered by VLAN (Linux 6.4). */
  neighVlanSuppress?: number | undefined;
  /** `IFLA_BRPORT_BACKUP_NHID` (44): nexthop group that takes over, with the backup port (Linux 6.6). */
  backupNhid?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of a veth pair, only when it is made, `VETH_INFO_*`. */
export interface LinkinfoVethAttrs {
  /** `VETH_INFO_PEER` (1): the other end, a link message of its own. */
  peer?: LinkMessage | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of a VXLAN tunnel, `IFLA_VXLAN_*`. */
export interface LinkinfoVxlanAttrs {
  /** `IFLA_VXLAN_ID` (1): network id (VNI), 24 bits. */
  id?: number | undefined;
  /** `IFLA_VXLAN_GROUP` (2): multicast group or remote address, IPv4. */
  group?: string | undefined;
  /** `IFLA_VXLAN_LINK` (3): index of the link below. */
  link?: number | undefined;
  /** `IFLA_VXLAN_LOCAL` (4): source address, IPv4. */
  local?: string | undefined;
  /** `IFLA_VXLAN_TTL` (5): TTL of outer packets; 0 for the default. */
  ttl?: number | undefined;
  /** `IFLA_VXLAN_TOS` (6): type of service of outer packets; 1 for the inner one. */
  tos?: number | undefined;
  /** `IFLA_VXLAN_LEARNING` (7): 1: learns where addresses are. */
  learning?: number | undefined;
  /** `IFLA_VXLAN_AGEING` (8): how long an idle address is kept, in s. */
  ageing?: number | undefined;
  /** `IFLA_VXLAN_LIMIT` (9): most learned addresses; 0 for no limit. */
  limit?: number | undefined;
  /** `IFLA_VXLAN_PORT_RANGE` (10): source ports. */
  portRange?: IflaVxlanPortRange | undefined;
  /** `IFLA_VXLAN_PROXY` (11): 1: answers neighbour lookups. */
  proxy?: number | undefined;
  /** `IFLA_VXLAN_RSC` (12): 1: route short circuit. */
  rsc?: number | undefined;
  /** `IFLA_VXLAN_L2MISS` (13): 1: notifies about unknown link-layer addresses. */
  l2miss?: number | undefined;
  /** `IFLA_VXLAN_L3MISS` (14): 1: notifies about unknown IP addresses. */
  l3miss?: number | undefined;
  /** `IFLA_VXLAN_PORT` (15): destination port, network byte order. */
  port?: number | undefined;
  /** `IFLA_VXLAN_GROUP6` (16): multicast group or remote address, IPv6. */
  group6?: string | undefined;
  /** `IFLA_VXLAN_LOCAL6` (17): source address, IPv6. */
  local6?: string | undefined;
  /** `IFLA_VXLAN_UDP_CSUM` (18): 1: with UDP checksums over IPv4. */
  udpCsum?: number | undefined;
  /** `IFLA_VXLAN_UDP_ZERO_CSUM6_TX` (19): 1: sends without UDP checksums over IPv6. */
  udpZeroCsum6Tx?: number | undefined;
  /** `IFLA_VXLAN_UDP_ZERO_CSUM6_RX` (20): 1: takes packets without UDP checksums over IPv6. */
  udpZeroCsum6Rx?: number | undefined;
  /** `IFLA_VXLAN_REMCSUM_TX` (21): 1: sends with remote checksum offload. */
  remcsumTx?: number | undefined;
  /** `IFLA_VXLAN_REMCSUM_RX` (22): 1: takes remote checksum offload. */
  remcsumRx?: number | undefined;
  /** `IFLA_VXLAN_GBP` (23): group policy extension. */
  gbp?: boolean | undefined;
  /** `IFLA_VXLAN_REMCSUM_NOPARTIAL` (24): no partial checksums with remote checksum offload. */
  remcsumNopartial?: boolean | undefined;
  /** `IFLA_VXLAN_COLLECT_METADATA` (25): 1: tunnel data come with each packet instead of from here. */
  collectMetadata?: number | undefined;
  /** `IFLA_VXLAN_LABEL` (26): flow label of outer IPv6 packets, network byte order. */
  label?: number | undefined;
  /** `IFLA_VXLAN_GPE` (27): generic protocol extension. */
  gpe?: boolean | undefined;
  /**
   * `IFLA_VXLAN_TTL_INHERIT` (28): the TTL is the inner one: one byte, 0 or 1, from the kernel; no bytes to it, as a
   * flag.
   */
  ttlInherit?: Uint8Array | undefined;
  /** `IFLA_VXLAN_DF` (29): the "don't fragment" bit of outer packets. */
  df?: number | undefined;
  /** `IFLA_VXLAN_VNIFILTER` (30): 1: only listed network ids; with metadata. */
  vnifilter?: number | undefined;
  /** `IFLA_VXLAN_LOCALBYPASS` (31): 1: packets to a tunnel of this machine take a short cut (Linux 6.5). */
  localbypass?: number | undefined;
  /** `IFLA_VXLAN_LABEL_POLICY` (32): where the flow label comes from (Linux 6.8). */
  labelPolicy?: number | undefined;
  /** `IFLA_VXLAN_RESERVED_BITS` (33): header bits that a packet may have set (Linux 6.14). */
  reservedBits?: Uint8Array | undefined;
  /** `IFLA_VXLAN_MC_ROUTE` (34): 1: multicast is routed (Linux 6.17). */
  mcRoute?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of a macvlan or macvtap, `IFLA_MACVLAN_*`. */
export interface LinkinfoMacvlanAttrs {
  /** `IFLA_MACVLAN_MODE` (1): how macvlans of one link reach each other. */
  mode?: number | undefined;
  /** `IFLA_MACVLAN_FLAGS` (2): flags. */
  flags?: number | undefined;
  /** `IFLA_MACVLAN_MACADDR_MODE` (3): what to do with source addresses. */
  macaddrMode?: number | undefined;
  /** `IFLA_MACVLAN_MACADDR` (4): a source address. */
  macaddr?: string | undefined;
  /** `IFLA_MACVLAN_MACADDR_DATA` (5): source addresses. */
  macaddrData?: MacvlanMacaddrAttrs | undefined;
  /** `IFLA_MACVLAN_MACADDR_COUNT` (6): number of source addresses. */
  macaddrCount?: number | undefined;
  /** `IFLA_MACVLAN_BC_QUEUE_LEN` (7): wished length of the broadcast queue, in packets. */
  bcQueueLen?: number | undefined;
  /** `IFLA_MACVLAN_BC_QUEUE_LEN_USED` (8): length of the broadcast queue in use. */
  bcQueueLenUsed?: number | undefined;
  /** `IFLA_MACVLAN_BC_CUTOFF` (9): broadcasts to more macvlans than this are queued (Linux 6.4). */
  bcCutoff?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Source addresses of a macvlan. */
export interface MacvlanMacaddrAttrs {
  /** `IFLA_MACVLAN_MACADDR` (4): the addresses. */
  macaddr?: string[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of a tun or tap link, never to be set, `IFLA_TUN_*`. */
export interface LinkinfoTunAttrs {
  /** `IFLA_TUN_OWNER` (1): uid that may open it. */
  owner?: number | undefined;
  /** `IFLA_TUN_GROUP` (2): gid that may open it. */
  group?: number | undefined;
  /** `IFLA_TUN_TYPE` (3): 1 tun, 2 tap. */
  type?: number | undefined;
  /** `IFLA_TUN_PI` (4): 1: packets come with a header of their own. */
  pi?: number | undefined;
  /** `IFLA_TUN_VNET_HDR` (5): 1: packets come with an offload header. */
  vnetHdr?: number | undefined;
  /** `IFLA_TUN_PERSIST` (6): 1: stays when it is closed. */
  persist?: number | undefined;
  /** `IFLA_TUN_MULTI_QUEUE` (7): 1: several queues. */
  multiQueue?: number | undefined;
  /** `IFLA_TUN_NUM_QUEUES` (8): queues. */
  numQueues?: number | undefined;
  /** `IFLA_TUN_NUM_DISABLED_QUEUES` (9): queues that are switched off. */
  numDisabledQueues?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of a VLAN link, `IFLA_VLAN_*`. */
export interface LinkinfoVlanAttrs {
  /** `IFLA_VLAN_ID` (1): VLAN id, 0 to 4094. */
  id?: number | undefined;
  /** `IFLA_VLAN_FLAGS` (2): flags. */
  flags?: IflaVlanFlags | undefined;
  /** `IFLA_VLAN_EGRESS_QOS` (3): priorities of packets sent, to those in the tag. */
  egressQos?: VlanQosAttrs | undefined;
  /** `IFLA_VLAN_INGRESS_QOS` (4): priorities in the tag, to those of packets received. */
  ingressQos?: VlanQosAttrs | undefined;
  /** `IFLA_VLAN_PROTOCOL` (5): tag protocol: 0x8100 or 0x88a8, network byte order. */
  protocol?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Priorities of a VLAN link. */
export interface VlanQosAttrs {
  /** `IFLA_VLAN_QOS_MAPPING` (1): one priority for another. */
  mapping?: IflaVlanQosMapping[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of a VRF, `IFLA_VRF_*`. */
export interface LinkinfoVrfAttrs {
  /** `IFLA_VRF_TABLE` (1): its routing table. */
  table?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** What a VRF keeps with a port, `IFLA_VRF_PORT_*`. */
export interface LinkinfoVrfPortAttrs {
  /** `IFLA_VRF_PORT_TABLE` (1): its routing table. */
  table?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/**
 * What address families keep with a link: the attribute's type is the family. In messages of `AF_BRIDGE` the
 * attributes are `IFLA_BRIDGE_*` instead, whose numbers clash with these.
 */
export interface AfSpecAttrs {
  /** `AF_INET` (2): IPv4. */
  inet?: IflaInetAttrs | undefined;
  /** `AF_INET6` (10): IPv6. */
  inet6?: IflaInet6Attrs | undefined;
  /** `AF_MCTP` (45): MCTP. */
  mctp?: IflaMctpAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** What IPv4 keeps with a link, `IFLA_INET_*`. */
export interface IflaInetAttrs {
  /** `IFLA_INET_CONF` (1): its sysctls in the order of `IPV4_DEVCONF_*`, first at 0. */
  conf?: number[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** What IPv6 keeps with a link, `IFLA_INET6_*`. */
export interface IflaInet6Attrs {
  /** `IFLA_INET6_FLAGS` (1): state of address configuration, `IF_READY` (0x80000000), `IF_RS_SENT` (0x10) ... */
  flags?: number | undefined;
  /** `IFLA_INET6_CONF` (2): its sysctls in the order of `DEVCONF_*`, from 0. */
  conf?: number[] | undefined;
  /** `IFLA_INET6_STATS` (3): counters; the first says how many. */
  stats?: bigint[] | undefined;
  /** `IFLA_INET6_MCAST` (4): no longer used. */
  mcast?: Uint8Array | undefined;
  /** `IFLA_INET6_CACHEINFO` (5): times. */
  cacheinfo?: IflaCacheinfo | undefined;
  /** `IFLA_INET6_ICMP6STATS` (6): ICMPv6 counters; the first says how many. */
  icmp6stats?: bigint[] | undefined;
  /** `IFLA_INET6_TOKEN` (7): lower half of addresses from router advertisements. */
  token?: string | undefined;
  /** `IFLA_INET6_ADDR_GEN_MODE` (8): how a link-local address is made. */
  addrGenMode?: number | undefined;
  /** `IFLA_INET6_RA_MTU` (9): MTU from a router advertisement, in bytes. */
  raMtu?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** What MCTP keeps with a link, `IFLA_MCTP_*`. */
export interface IflaMctpAttrs {
  /** `IFLA_MCTP_NET` (1): its network. */
  net?: number | undefined;
  /** `IFLA_MCTP_PHYS_BINDING` (2): how packets are carried (Linux 6.13). */
  physBinding?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** What a bridge keeps with a port, in messages of `AF_BRIDGE`, `IFLA_BRIDGE_*`. */
export interface AfSpecBridgeAttrs {
  /** `IFLA_BRIDGE_FLAGS` (0): 1 for the bridge, 2 for the port itself. */
  flags?: number | undefined;
  /** `IFLA_BRIDGE_MODE` (1): 0 VEB, 1 VEPA, 0xffff not said. */
  mode?: number | undefined;
  /** `IFLA_BRIDGE_VLAN_INFO` (2): VLANs. */
  vlanInfo?: BridgeVlanInfo[] | undefined;
  /** `IFLA_BRIDGE_VLAN_TUNNEL_INFO` (3): VLANs that are mapped to tunnel ids. */
  vlanTunnelInfo?: BridgeVlanTunnelAttrs[] | undefined;
  /** `IFLA_BRIDGE_MRP` (4): media redundancy (MRP). */
  mrp?: Uint8Array | undefined;
  /** `IFLA_BRIDGE_CFM` (5): connectivity fault management. */
  cfm?: Uint8Array | undefined;
  /** `IFLA_BRIDGE_MST` (6): multiple spanning tree states. */
  mst?: Uint8Array | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A VLAN that is mapped to a tunnel id, `IFLA_BRIDGE_VLAN_TUNNEL_*`. */
export interface BridgeVlanTunnelAttrs {
  /** `IFLA_BRIDGE_VLAN_TUNNEL_ID` (1): tunnel id. */
  id?: number | undefined;
  /** `IFLA_BRIDGE_VLAN_TUNNEL_VID` (2): VLAN id. */
  vid?: number | undefined;
  /** `IFLA_BRIDGE_VLAN_TUNNEL_FLAGS` (3): first or last of a range. */
  flags?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Alternative names of a link. */
export interface PropListAttrs {
  /** `IFLA_ALT_IFNAME` (53): the names. */
  altIfname?: string[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Who holds a link down, `IFLA_PROTO_DOWN_REASON_*`. */
export interface ProtoDownReasonAttrs {
  /** `IFLA_PROTO_DOWN_REASON_MASK` (1): bits that are meant. */
  mask?: number | undefined;
  /** `IFLA_PROTO_DOWN_REASON_VALUE` (2): their values. */
  value?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** The XDP program of a link, `IFLA_XDP_*`. */
export interface XdpAttrs {
  /** `IFLA_XDP_FD` (1): file descriptor of the program to attach; -1 detaches. */
  fd?: number | undefined;
  /** `IFLA_XDP_ATTACHED` (2): where it sits. */
  attached?: number | undefined;
  /** `IFLA_XDP_FLAGS` (3): how to attach it, `XDP_FLAGS_*`. */
  flags?: number | undefined;
  /** `IFLA_XDP_PROG_ID` (4): id of the program. */
  progId?: number | undefined;
  /** `IFLA_XDP_DRV_PROG_ID` (5): id of the one in the driver. */
  drvProgId?: number | undefined;
  /** `IFLA_XDP_SKB_PROG_ID` (6): id of the one in the generic receive path. */
  skbProgId?: number | undefined;
  /** `IFLA_XDP_HW_PROG_ID` (7): id of the one in the hardware. */
  hwProgId?: number | undefined;
  /** `IFLA_XDP_EXPECTED_FD` (8): replaces only this program. */
  expectedFd?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Pin of a clock circuit. */
export interface LinkDpllPinAttrs {
  /** `DPLL_A_PIN_ID` (1): id of the pin. */
  id?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of a kind of virtual link. Kinds without data (dummy, ifb ...) are not listed. */
export type LinkinfoDataMsg = LinkinfoBridgeAttrs | LinkinfoVethAttrs | LinkinfoVxlanAttrs | LinkinfoMacvlanAttrs | LinkinfoTunAttrs | LinkinfoVlanAttrs | LinkinfoVrfAttrs;

/** What a link keeps with its ports. */
export type LinkinfoMemberDataMsg = LinkinfoBrportAttrs | LinkinfoVrfPortAttrs;

/** What address families keep with a link, by the family of the header. */
export type AfSpecMsg = AfSpecAttrs | AfSpecBridgeAttrs;

/** What one protocol keeps with a link, by the family of the header. */
export type ProtinfoMsg = LinkinfoBrportAttrs | IflaInet6Attrs;

/** {@link Ifinfomsg} followed by {@link LinkAttrs}. */
export type LinkMessage = Message<Ifinfomsg, LinkAttrs>;

export function decodeIfinfomsg(r: Reader, at: number): Ifinfomsg {
  return {
    ifiFamily: r.u8At(at),
    ifiType: r.u16At(at + 2),
    ifiIndex: r.s32At(at + 4),
    ifiFlags: r.u32At(at + 8),
    ifiChange: r.u32At(at + 12),
  };
}

export function encodeIfinfomsg(w: Writer, at: number, value: Partial<Ifinfomsg>): void {
  if (value.ifiFamily !== undefined) w.u8At(at, value.ifiFamily, 'ifiFamily');
  if (value.ifiType !== undefined) w.u16At(at + 2, value.ifiType, 'ifiType');
  if (value.ifiIndex !== undefined) w.s32At(at + 4, value.ifiIndex, 'ifiIndex');
  if (value.ifiFlags !== undefined) w.u32At(at + 8, value.ifiFlags, 'ifiFlags');
  if (value.ifiChange !== undefined) w.u32At(at + 12, value.ifiChange, 'ifiChange');
}

export function decodeRtnlLinkStats(r: Reader, at: number): RtnlLinkStats {
  return {
    rxPackets: r.u32At(at),
    txPackets: r.u32At(at + 4),
    rxBytes: r.u32At(at + 8),
    txBytes: r.u32At(at + 12),
    rxErrors: r.u32At(at + 16),
    txErrors: r.u32At(at + 20),
    rxDropped: r.u32At(at + 24),
    txDropped: r.u32At(at + 28),
    multicast: r.u32At(at + 32),
    collisions: r.u32At(at + 36),
    rxLengthErrors: r.u32At(at + 40),
    rxOverErrors: r.u32At(at + 44),
    rxCrcErrors: r.u32At(at + 48),
    rxFrameErrors: r.u32At(at + 52),
    rxFifoErrors: r.u32At(at + 56),
    rxMissedErrors: r.u32At(at + 60),
    txAbortedErrors: r.u32At(at + 64),
    txCarrierErrors: r.u32At(at + 68),
    txFifoErrors: r.u32At(at + 72),
    txHeartbeatErrors: r.u32At(at + 76),
    txWindowErrors: r.u32At(at + 80),
    rxCompressed: r.u32At(at + 84),
    txCompressed: r.u32At(at + 88),
    rxNohandler: r.u32At(at + 92),
  };
}

export function encodeRtnlLinkStats(w: Writer, at: number, value: Partial<RtnlLinkStats>): void {
  if (value.rxPackets !== undefined) w.u32At(at, value.rxPackets, 'rxPackets');
  if (value.txPackets !== undefined) w.u32At(at + 4, value.txPackets, 'txPackets');
  if (value.rxBytes !== undefined) w.u32At(at + 8, value.rxBytes, 'rxBytes');
  if (value.txBytes !== undefined) w.u32At(at + 12, value.txBytes, 'txBytes');
  if (value.rxErrors !== undefined) w.u32At(at + 16, value.rxErrors, 'rxErrors');
  if (value.txErrors !== undefined) w.u32At(at + 20, value.txErrors, 'txErrors');
  if (value.rxDropped !== undefined) w.u32At(at + 24, value.rxDropped, 'rxDropped');
  if (value.txDropped !== undefined) w.u32At(at + 28, value.txDropped, 'txDropped');
  if (value.multicast !== undefined) w.u32At(at + 32, value.multicast, 'multicast');
  if (value.collisions !== undefined) w.u32At(at + 36, value.collisions, 'collisions');
  if (value.rxLengthErrors !== undefined) w.u32At(at + 40, value.rxLengthErrors, 'rxLengthErrors');
  if (value.rxOverErrors !== undefined) w.u32At(at + 44, value.rxOverErrors, 'rxOverErrors');
  if (value.rxCrcErrors !== undefined) w.u32At(at + 48, value.rxCrcErrors, 'rxCrcErrors');
  if (value.rxFrameErrors !== undefined) w.u32At(at + 52, value.rxFrameErrors, 'rxFrameErrors');
  if (value.rxFifoErrors !== undefined) w.u32At(at + 56, value.rxFifoErrors, 'rxFifoErrors');
  if (value.rxMissedErrors !== undefined) w.u32At(at + 60, value.rxMissedErrors, 'rxMissedErrors');
  if (value.txAbortedErrors !== undefined) w.u32At(at + 64, value.txAbortedErrors, 'txAbortedErrors');
  if (value.txCarrierErrors !== undefined) w.u32At(at + 68, value.txCarrierErrors, 'txCarrierErrors');
  if (value.txFifoErrors !== undefined) w.u32At(at + 72, value.txFifoErrors, 'txFifoErrors');
  if (value.txHeartbeatErrors !== undefined) w.u32At(at + 76, value.txHeartbeatErrors, 'txHeartbeatErrors');
  if (value.txWindowErrors !== undefined) w.u32At(at + 80, value.txWindowErrors, 'txWindowErrors');
  if (value.rxCompressed !== undefined) w.u32At(at + 84, value.rxCompressed, 'rxCompressed');
  if (value.txCompressed !== undefined) w.u32At(at + 88, value.txCompressed, 'txCompressed');
  if (value.rxNohandler !== undefined) w.u32At(at + 92, value.rxNohandler, 'rxNohandler');
}

export function decodeRtnlLinkStats64(r: Reader, at: number): RtnlLinkStats64 {
  return {
    rxPackets: r.u64At(at),
    txPackets: r.u64At(at + 8),
    rxBytes: r.u64At(at + 16),
    txBytes: r.u64At(at + 24),
    rxErrors: r.u64At(at + 32),
    txErrors: r.u64At(at + 40),
    rxDropped: r.u64At(at + 48),
    txDropped: r.u64At(at + 56),
    multicast: r.u64At(at + 64),
    collisions: r.u64At(at + 72),
    rxLengthErrors: r.u64At(at + 80),
    rxOverErrors: r.u64At(at + 88),
    rxCrcErrors: r.u64At(at + 96),
    rxFrameErrors: r.u64At(at + 104),
    rxFifoErrors: r.u64At(at + 112),
    rxMissedErrors: r.u64At(at + 120),
    txAbortedErrors: r.u64At(at + 128),
    txCarrierErrors: r.u64At(at + 136),
    txFifoErrors: r.u64At(at + 144),
    txHeartbeatErrors: r.u64At(at + 152),
    txWindowErrors: r.u64At(at + 160),
    rxCompressed: r.u64At(at + 168),
    txCompressed: r.u64At(at + 176),
    rxNohandler: r.u64At(at + 184),
    rxOtherhostDropped: r.u64At(at + 192),
  };
}

export function encodeRtnlLinkStats64(w: Writer, at: number, value: Partial<RtnlLinkStats64>): void {
  if (value.rxPackets !== undefined) w.u64At(at, value.rxPackets, 'rxPackets');
  if (value.txPackets !== undefined) w.u64At(at + 8, value.txPackets, 'txPackets');
  if (value.rxBytes !== undefined) w.u64At(at + 16, value.rxBytes, 'rxBytes');
  if (value.txBytes !== undefined) w.u64At(at + 24, value.txBytes, 'txBytes');
  if (value.rxErrors !== undefined) w.u64At(at + 32, value.rxErrors, 'rxErrors');
  if (value.txErrors !== undefined) w.u64At(at + 40, value.txErrors, 'txErrors');
  if (value.rxDropped !== undefined) w.u64At(at + 48, value.rxDropped, 'rxDropped');
  if (value.txDropped !== undefined) w.u64At(at + 56, value.txDropped, 'txDropped');
  if (value.multicast !== undefined) w.u64At(at + 64, value.multicast, 'multicast');
  if (value.collisions !== undefined) w.u64At(at + 72, value.collisions, 'collisions');
  if (value.rxLengthErrors !== undefined) w.u64At(at + 80, value.rxLengthErrors, 'rxLengthErrors');
  if (value.rxOverErrors !== undefined) w.u64At(at + 88, value.rxOverErrors, 'rxOverErrors');
  if (value.rxCrcErrors !== undefined) w.u64At(at + 96, value.rxCrcErrors, 'rxCrcErrors');
  if (value.rxFrameErrors !== undefined) w.u64At(at + 104, value.rxFrameErrors, 'rxFrameErrors');
  if (value.rxFifoErrors !== undefined) w.u64At(at + 112, value.rxFifoErrors, 'rxFifoErrors');
  if (value.rxMissedErrors !== undefined) w.u64At(at + 120, value.rxMissedErrors, 'rxMissedErrors');
  if (value.txAbortedErrors !== undefined) w.u64At(at + 128, value.txAbortedErrors, 'txAbortedErrors');
  if (value.txCarrierErrors !== undefined) w.u64At(at + 136, value.txCarrierErrors, 'txCarrierErrors');
  if (value.txFifoErrors !== undefined) w.u64At(at + 144, value.txFifoErrors, 'txFifoErrors');
  if (value.txHeartbeatErrors !== undefined) w.u64At(at + 152, value.txHeartbeatErrors, 'txHeartbeatErrors');
  if (value.txWindowErrors !== undefined) w.u64At(at + 160, value.txWindowErrors, 'txWindowErrors');
  if (value.rxCompressed !== undefined) w.u64At(at + 168, value.rxCompressed, 'rxCompressed');
  if (value.txCompressed !== undefined) w.u64At(at + 176, value.txCompressed, 'txCompressed');
  if (value.rxNohandler !== undefined) w.u64At(at + 184, value.rxNohandler, 'rxNohandler');
  if (value.rxOtherhostDropped !== undefined) w.u64At(at + 192, value.rxOtherhostDropped, 'rxOtherhostDropped');
}

export function decodeRtnlLinkIfmap(r: Reader, at: number): RtnlLinkIfmap {
  return {
    memStart: r.u64At(at),
    memEnd: r.u64At(at + 8),
    baseAddr: r.u64At(at + 16),
    irq: r.u16At(at + 24),
    dma: r.u8At(at + 26),
    port: r.u8At(at + 27),
  };
}

export function encodeRtnlLinkIfmap(w: Writer, at: number, value: Partial<RtnlLinkIfmap>): void {
  if (value.memStart !== undefined) w.u64At(at, value.memStart, 'memStart');
  if (value.memEnd !== undefined) w.u64At(at + 8, value.memEnd, 'memEnd');
  if (value.baseAddr !== undefined) w.u64At(at + 16, value.baseAddr, 'baseAddr');
  if (value.irq !== undefined) w.u16At(at + 24, value.irq, 'irq');
  if (value.dma !== undefined) w.u8At(at + 26, value.dma, 'dma');
  if (value.port !== undefined) w.u8At(at + 27, value.port, 'port');
}

export function decodeIflaBridgeId(r: Reader, at: number): IflaBridgeId {
  return {
    prio: r.u16beAt(at),
    addr: r.macAt(at + 2, 6),
  };
}

export function encodeIflaBridgeId(w: Writer, at: number, value: Partial<IflaBridgeId>): void {
  if (value.prio !== undefined) w.u16beAt(at, value.prio, 'prio');
  if (value.addr !== undefined) w.macAt(at + 2, 6, value.addr, 'addr');
}

export function decodeBrBooloptMulti(r: Reader, at: number): BrBooloptMulti {
  return {
    optval: r.u32At(at),
    optmask: r.u32At(at + 4),
  };
}

export function encodeBrBooloptMulti(w: Writer, at: number, value: Partial<BrBooloptMulti>): void {
  if (value.optval !== undefined) w.u32At(at, value.optval, 'optval');
  if (value.optmask !== undefined) w.u32At(at + 4, value.optmask, 'optmask');
}

export function decodeBridgeVlanInfo(r: Reader, at: number): BridgeVlanInfo {
  return {
    flags: r.u16At(at),
    vid: r.u16At(at + 2),
  };
}

export function encodeBridgeVlanInfo(w: Writer, at: number, value: Partial<BridgeVlanInfo>): void {
  if (value.flags !== undefined) w.u16At(at, value.flags, 'flags');
  if (value.vid !== undefined) w.u16At(at + 2, value.vid, 'vid');
}

export function decodeIflaCacheinfo(r: Reader, at: number): IflaCacheinfo {
  return {
    maxReasmLen: r.u32At(at),
    tstamp: r.u32At(at + 4),
    reachableTime: r.u32At(at + 8),
    retransTime: r.u32At(at + 12),
  };
}

export function encodeIflaCacheinfo(w: Writer, at: number, value: Partial<IflaCacheinfo>): void {
  if (value.maxReasmLen !== undefined) w.u32At(at, value.maxReasmLen, 'maxReasmLen');
  if (value.tstamp !== undefined) w.u32At(at + 4, value.tstamp, 'tstamp');
  if (value.reachableTime !== undefined) w.u32At(at + 8, value.reachableTime, 'reachableTime');
  if (value.retransTime !== undefined) w.u32At(at + 12, value.retransTime, 'retransTime');
}

export function decodeIflaVxlanPortRange(r: Reader, at: number): IflaVxlanPortRange {
  return {
    low: r.u16beAt(at),
    high: r.u16beAt(at + 2),
  };
}

export function encodeIflaVxlanPortRange(w: Writer, at: number, value: Partial<IflaVxlanPortRange>): void {
  if (value.low !== undefined) w.u16beAt(at, value.low, 'low');
  if (value.high !== undefined) w.u16beAt(at + 2, value.high, 'high');
}

export function decodeIflaVlanFlags(r: Reader, at: number): IflaVlanFlags {
  return {
    flags: r.u32At(at),
    mask: r.u32At(at + 4),
  };
}

export function encodeIflaVlanFlags(w: Writer, at: number, value: Partial<IflaVlanFlags>): void {
  if (value.flags !== undefined) w.u32At(at, value.flags, 'flags');
  if (value.mask !== undefined) w.u32At(at + 4, value.mask, 'mask');
}

export function decodeIflaVlanQosMapping(r: Reader, at: number): IflaVlanQosMapping {
  return {
    from: r.u32At(at),
    to: r.u32At(at + 4),
  };
}

export function encodeIflaVlanQosMapping(w: Writer, at: number, value: Partial<IflaVlanQosMapping>): void {
  if (value.from !== undefined) w.u32At(at, value.from, 'from');
  if (value.to !== undefined) w.u32At(at + 4, value.to, 'to');
}

export function decodeLinkAttrs(r: Reader, ifiFamily: number): LinkAttrs {
  const attrs: LinkAttrs = {
    address: undefined,
    broadcast: undefined,
    ifname: undefined,
    mtu: undefined,
    link: undefined,
    qdisc: undefined,
    stats: undefined,
    cost: undefined,
    priority: undefined,
    master: undefined,
    wireless: undefined,
    protinfo: undefined,
    txqlen: undefined,
    map: undefined,
    weight: undefined,
    operstate: undefined,
    linkmode: undefined,
    linkinfo: undefined,
    netNsPid: undefined,
    ifalias: undefined,
    numVf: undefined,
    vfinfoList: undefined,
    stats64: undefined,
    vfPorts: undefined,
    portSelf: undefined,
    afSpec: undefined,
    group: undefined,
    netNsFd: undefined,
    extMask: undefined,
    promiscuity: undefined,
    numTxQueues: undefined,
    numRxQueues: undefined,
    carrier: undefined,
    physPortId: undefined,
    carrierChanges: undefined,
    physSwitchId: undefined,
    linkNetnsid: undefined,
    physPortName: undefined,
    protoDown: undefined,
    gsoMaxSegs: undefined,
    gsoMaxSize: undefined,
    xdp: undefined,
    event: undefined,
    newNetnsid: undefined,
    targetNetnsid: undefined,
    carrierUpCount: undefined,
    carrierDownCount: undefined,
    newIfindex: undefined,
    minMtu: undefined,
    maxMtu: undefined,
    propList: undefined,
    altIfname: undefined,
    permAddress: undefined,
    protoDownReason: undefined,
    parentDevName: undefined,
    parentDevBusName: undefined,
    groMaxSize: undefined,
    tsoMaxSize: undefined,
    tsoMaxSegs: undefined,
    allmulti: undefined,
    devlinkPort: undefined,
    gsoIpv4MaxSize: undefined,
    groIpv4MaxSize: undefined,
    dpllPin: undefined,
    maxPacingOffloadHorizon: undefined,
    netnsImmutable: undefined,
    headroom: undefined,
    tailroom: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.address = r.mac(); break; // IFLA_ADDRESS
      case 2: attrs.broadcast = r.mac(); break; // IFLA_BROADCAST
      case 3: attrs.ifname = r.string(); break; // IFLA_IFNAME
      case 4: attrs.mtu = r.u32(); break; // IFLA_MTU
      case 5: attrs.link = r.u32(); break; // IFLA_LINK
      case 6: attrs.qdisc = r.string(); break; // IFLA_QDISC
      case 7: attrs.stats = r.sized(decodeRtnlLinkStats(r, r.struct()), 96); break; // IFLA_STATS
      case 8: attrs.cost = r.u32(); break; // IFLA_COST
      case 9: attrs.priority = r.u32(); break; // IFLA_PRIORITY
      case 10: attrs.master = r.u32(); break; // IFLA_MASTER
      case 11: attrs.wireless = r.bytes(); break; // IFLA_WIRELESS
      case 12: attrs.protinfo = decodeProtinfoMsg(r, ifiFamily); if (attrs.protinfo === undefined) attrs.unknown = r.unknown(attrs.unknown); break; // IFLA_PROTINFO
      case 13: attrs.txqlen = r.u32(); break; // IFLA_TXQLEN
      case 14: attrs.map = r.sized(decodeRtnlLinkIfmap(r, r.struct()), 32); break; // IFLA_MAP
      case 15: attrs.weight = r.u32(); break; // IFLA_WEIGHT
      case 16: attrs.operstate = r.u8(); break; // IFLA_OPERSTATE
      case 17: attrs.linkmode = r.u8(); break; // IFLA_LINKMODE
      case 18: attrs.linkinfo = decodeLinkinfoAttrs(r.nest()); break; // IFLA_LINKINFO
      case 19: attrs.netNsPid = r.u32(); break; // IFLA_NET_NS_PID
      case 20: attrs.ifalias = r.string(); break; // IFLA_IFALIAS
      case 21: attrs.numVf = r.u32(); break; // IFLA_NUM_VF
      case 22: attrs.vfinfoList = r.bytes(); break; // IFLA_VFINFO_LIST
      case 23: attrs.stats64 = r.sized(decodeRtnlLinkStats64(r, r.struct()), 200); break; // IFLA_STATS64
      case 24: attrs.vfPorts = r.bytes(); break; // IFLA_VF_PORTS
      case 25: attrs.portSelf = r.bytes(); break; // IFLA_PORT_SELF
      case 26: attrs.afSpec = decodeAfSpecMsg(r, ifiFamily); if (attrs.afSpec === undefined) attrs.unknown = r.unknown(attrs.unknown); break; // IFLA_AF_SPEC
      case 27: attrs.group = r.u32(); break; // IFLA_GROUP
      case 28: attrs.netNsFd = r.u32(); break; // IFLA_NET_NS_FD
      case 29: attrs.extMask = r.u32(); break; // IFLA_EXT_MASK
      case 30: attrs.promiscuity = r.u32(); break; // IFLA_PROMISCUITY
      case 31: attrs.numTxQueues = r.u32(); break; // IFLA_NUM_TX_QUEUES
      case 32: attrs.numRxQueues = r.u32(); break; // IFLA_NUM_RX_QUEUES
      case 33: attrs.carrier = r.u8(); break; // IFLA_CARRIER
      case 34: attrs.physPortId = r.bytes(); break; // IFLA_PHYS_PORT_ID
      case 35: attrs.carrierChanges = r.u32(); break; // IFLA_CARRIER_CHANGES
      case 36: attrs.physSwitchId = r.bytes(); break; // IFLA_PHYS_SWITCH_ID
      case 37: attrs.linkNetnsid = r.s32(); break; // IFLA_LINK_NETNSID
      case 38: attrs.physPortName = r.string(); break; // IFLA_PHYS_PORT_NAME
      case 39: attrs.protoDown = r.u8(); break; // IFLA_PROTO_DOWN
      case 40: attrs.gsoMaxSegs = r.u32(); break; // IFLA_GSO_MAX_SEGS
      case 41: attrs.gsoMaxSize = r.u32(); break; // IFLA_GSO_MAX_SIZE
      case 43: attrs.xdp = decodeXdpAttrs(r.nest()); break; // IFLA_XDP
      case 44: attrs.event = r.u32(); break; // IFLA_EVENT
      case 45: attrs.newNetnsid = r.s32(); break; // IFLA_NEW_NETNSID
      case 46: attrs.targetNetnsid = r.s32(); break; // IFLA_TARGET_NETNSID
      case 47: attrs.carrierUpCount = r.u32(); break; // IFLA_CARRIER_UP_COUNT
      case 48: attrs.carrierDownCount = r.u32(); break; // IFLA_CARRIER_DOWN_COUNT
      case 49: attrs.newIfindex = r.s32(); break; // IFLA_NEW_IFINDEX
      case 50: attrs.minMtu = r.u32(); break; // IFLA_MIN_MTU
      case 51: attrs.maxMtu = r.u32(); break; // IFLA_MAX_MTU
      case 52: attrs.propList = decodePropListAttrs(r.nest()); break; // IFLA_PROP_LIST
      case 53: attrs.altIfname = r.string(); break; // IFLA_ALT_IFNAME
      case 54: attrs.permAddress = r.mac(); break; // IFLA_PERM_ADDRESS
      case 55: attrs.protoDownReason = decodeProtoDownReasonAttrs(r.nest()); break; // IFLA_PROTO_DOWN_REASON
      case 56: attrs.parentDevName = r.string(); break; // IFLA_PARENT_DEV_NAME
      case 57: attrs.parentDevBusName = r.string(); break; // IFLA_PARENT_DEV_BUS_NAME
      case 58: attrs.groMaxSize = r.u32(); break; // IFLA_GRO_MAX_SIZE
      case 59: attrs.tsoMaxSize = r.u32(); break; // IFLA_TSO_MAX_SIZE
      case 60: attrs.tsoMaxSegs = r.u32(); break; // IFLA_TSO_MAX_SEGS
      case 61: attrs.allmulti = r.u32(); break; // IFLA_ALLMULTI
      case 62: attrs.devlinkPort = r.bytes(); break; // IFLA_DEVLINK_PORT
      case 63: attrs.gsoIpv4MaxSize = r.u32(); break; // IFLA_GSO_IPV4_MAX_SIZE
      case 64: attrs.groIpv4MaxSize = r.u32(); break; // IFLA_GRO_IPV4_MAX_SIZE
      case 65: attrs.dpllPin = decodeLinkDpllPinAttrs(r.nest()); break; // IFLA_DPLL_PIN
      case 66: attrs.maxPacingOffloadHorizon = r.uint(); break; // IFLA_MAX_PACING_OFFLOAD_HORIZON
      case 67: attrs.netnsImmutable = r.u8(); break; // IFLA_NETNS_IMMUTABLE
      case 68: attrs.headroom = r.u16(); break; // IFLA_HEADROOM
      case 69: attrs.tailroom = r.u16(); break; // IFLA_TAILROOM
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkAttrs(w: Writer, attrs: LinkAttrs, ifiFamily: number): void {
  if (attrs.address !== undefined) w.mac(1, attrs.address, 0, 32); // IFLA_ADDRESS
  if (attrs.broadcast !== undefined) w.mac(2, attrs.broadcast, 0, 32); // IFLA_BROADCAST
  if (attrs.ifname !== undefined) w.string(3, attrs.ifname, 0, 15); // IFLA_IFNAME
  if (attrs.mtu !== undefined) w.u32(4, attrs.mtu); // IFLA_MTU
  if (attrs.link !== undefined) w.u32(5, attrs.link); // IFLA_LINK
  if (attrs.qdisc !== undefined) w.string(6, attrs.qdisc); // IFLA_QDISC
  if (attrs.stats !== undefined) encodeRtnlLinkStats(w, w.struct(7, 96, attrs.stats.extra), attrs.stats); // IFLA_STATS
  if (attrs.cost !== undefined) w.u32(8, attrs.cost); // IFLA_COST
  if (attrs.priority !== undefined) w.u32(9, attrs.priority); // IFLA_PRIORITY
  if (attrs.master !== undefined) w.u32(10, attrs.master); // IFLA_MASTER
  if (attrs.wireless !== undefined) w.bytes(11, attrs.wireless); // IFLA_WIRELESS
  if (attrs.protinfo !== undefined) encodeProtinfoMsg(w, 12, ifiFamily, attrs.protinfo); // IFLA_PROTINFO
  if (attrs.txqlen !== undefined) w.u32(13, attrs.txqlen); // IFLA_TXQLEN
  if (attrs.map !== undefined) encodeRtnlLinkIfmap(w, w.struct(14, 32, attrs.map.extra), attrs.map); // IFLA_MAP
  if (attrs.weight !== undefined) w.u32(15, attrs.weight); // IFLA_WEIGHT
  if (attrs.operstate !== undefined) w.u8(16, attrs.operstate); // IFLA_OPERSTATE
  if (attrs.linkmode !== undefined) w.u8(17, attrs.linkmode); // IFLA_LINKMODE
  if (attrs.linkinfo !== undefined) { w.nestStart(18); encodeLinkinfoAttrs(w, attrs.linkinfo); w.nestEnd(); } // IFLA_LINKINFO
  if (attrs.netNsPid !== undefined) w.u32(19, attrs.netNsPid); // IFLA_NET_NS_PID
  if (attrs.ifalias !== undefined) w.string(20, attrs.ifalias, 0, 255); // IFLA_IFALIAS
  if (attrs.numVf !== undefined) w.u32(21, attrs.numVf); // IFLA_NUM_VF
  if (attrs.vfinfoList !== undefined) w.bytes(22, attrs.vfinfoList); // IFLA_VFINFO_LIST
  if (attrs.stats64 !== undefined) encodeRtnlLinkStats64(w, w.struct(23, 200, attrs.stats64.extra), attrs.stats64); // IFLA_STATS64
  if (attrs.vfPorts !== undefined) w.bytes(24, attrs.vfPorts); // IFLA_VF_PORTS
  if (attrs.portSelf !== undefined) w.bytes(25, attrs.portSelf); // IFLA_PORT_SELF
  if (attrs.afSpec !== undefined) encodeAfSpecMsg(w, 26, ifiFamily, attrs.afSpec); // IFLA_AF_SPEC
  if (attrs.group !== undefined) w.u32(27, attrs.group); // IFLA_GROUP
  if (attrs.netNsFd !== undefined) w.u32(28, attrs.netNsFd); // IFLA_NET_NS_FD
  if (attrs.extMask !== undefined) w.u32(29, attrs.extMask); // IFLA_EXT_MASK
  if (attrs.promiscuity !== undefined) w.u32(30, attrs.promiscuity); // IFLA_PROMISCUITY
  if (attrs.numTxQueues !== undefined) w.u32(31, attrs.numTxQueues); // IFLA_NUM_TX_QUEUES
  if (attrs.numRxQueues !== undefined) w.u32(32, attrs.numRxQueues); // IFLA_NUM_RX_QUEUES
  if (attrs.carrier !== undefined) w.u8(33, attrs.carrier); // IFLA_CARRIER
  if (attrs.physPortId !== undefined) w.bytes(34, attrs.physPortId, 0, 32); // IFLA_PHYS_PORT_ID
  if (attrs.carrierChanges !== undefined) w.u32(35, attrs.carrierChanges); // IFLA_CARRIER_CHANGES
  if (attrs.physSwitchId !== undefined) w.bytes(36, attrs.physSwitchId, 0, 32); // IFLA_PHYS_SWITCH_ID
  if (attrs.linkNetnsid !== undefined) w.s32(37, attrs.linkNetnsid); // IFLA_LINK_NETNSID
  if (attrs.physPortName !== undefined) w.string(38, attrs.physPortName); // IFLA_PHYS_PORT_NAME
  if (attrs.protoDown !== undefined) w.u8(39, attrs.protoDown); // IFLA_PROTO_DOWN
  if (attrs.gsoMaxSegs !== undefined) w.u32(40, attrs.gsoMaxSegs); // IFLA_GSO_MAX_SEGS
  if (attrs.gsoMaxSize !== undefined) w.u32(41, attrs.gsoMaxSize); // IFLA_GSO_MAX_SIZE
  if (attrs.xdp !== undefined) { w.nestStart(43); encodeXdpAttrs(w, attrs.xdp); w.nestEnd(); } // IFLA_XDP
  if (attrs.event !== undefined) w.u32(44, attrs.event); // IFLA_EVENT
  if (attrs.newNetnsid !== undefined) w.s32(45, attrs.newNetnsid); // IFLA_NEW_NETNSID
  if (attrs.targetNetnsid !== undefined) w.s32(46, attrs.targetNetnsid); // IFLA_TARGET_NETNSID
  if (attrs.carrierUpCount !== undefined) w.u32(47, attrs.carrierUpCount); // IFLA_CARRIER_UP_COUNT
  if (attrs.carrierDownCount !== undefined) w.u32(48, attrs.carrierDownCount); // IFLA_CARRIER_DOWN_COUNT
  if (attrs.newIfindex !== undefined) w.s32(49, attrs.newIfindex); // IFLA_NEW_IFINDEX
  if (attrs.minMtu !== undefined) w.u32(50, attrs.minMtu); // IFLA_MIN_MTU
  if (attrs.maxMtu !== undefined) w.u32(51, attrs.maxMtu); // IFLA_MAX_MTU
  if (attrs.propList !== undefined) { w.nestStart(52); encodePropListAttrs(w, attrs.propList); w.nestEnd(); } // IFLA_PROP_LIST
  if (attrs.altIfname !== undefined) w.string(53, attrs.altIfname, 0, 127); // IFLA_ALT_IFNAME
  if (attrs.permAddress !== undefined) w.mac(54, attrs.permAddress, 0, 32); // IFLA_PERM_ADDRESS
  if (attrs.protoDownReason !== undefined) { w.nestStart(55); encodeProtoDownReasonAttrs(w, attrs.protoDownReason); w.nestEnd(); } // IFLA_PROTO_DOWN_REASON
  if (attrs.parentDevName !== undefined) w.string(56, attrs.parentDevName); // IFLA_PARENT_DEV_NAME
  if (attrs.parentDevBusName !== undefined) w.string(57, attrs.parentDevBusName); // IFLA_PARENT_DEV_BUS_NAME
  if (attrs.groMaxSize !== undefined) w.u32(58, attrs.groMaxSize); // IFLA_GRO_MAX_SIZE
  if (attrs.tsoMaxSize !== undefined) w.u32(59, attrs.tsoMaxSize); // IFLA_TSO_MAX_SIZE
  if (attrs.tsoMaxSegs !== undefined) w.u32(60, attrs.tsoMaxSegs); // IFLA_TSO_MAX_SEGS
  if (attrs.allmulti !== undefined) w.u32(61, attrs.allmulti); // IFLA_ALLMULTI
  if (attrs.devlinkPort !== undefined) w.bytes(62, attrs.devlinkPort); // IFLA_DEVLINK_PORT
  if (attrs.gsoIpv4MaxSize !== undefined) w.u32(63, attrs.gsoIpv4MaxSize); // IFLA_GSO_IPV4_MAX_SIZE
  if (attrs.groIpv4MaxSize !== undefined) w.u32(64, attrs.groIpv4MaxSize); // IFLA_GRO_IPV4_MAX_SIZE
  if (attrs.dpllPin !== undefined) { w.nestStart(65); encodeLinkDpllPinAttrs(w, attrs.dpllPin); w.nestEnd(); } // IFLA_DPLL_PIN
  if (attrs.maxPacingOffloadHorizon !== undefined) w.uint(66, attrs.maxPacingOffloadHorizon); // IFLA_MAX_PACING_OFFLOAD_HORIZON
  if (attrs.netnsImmutable !== undefined) w.u8(67, attrs.netnsImmutable); // IFLA_NETNS_IMMUTABLE
  if (attrs.headroom !== undefined) w.u16(68, attrs.headroom); // IFLA_HEADROOM
  if (attrs.tailroom !== undefined) w.u16(69, attrs.tailroom); // IFLA_TAILROOM
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoAttrs(r: Reader): LinkinfoAttrs {
  const attrs = {
    kind: undefined as string | undefined,
    data: undefined as LinkinfoDataMsg | undefined,
    xstats: undefined as Uint8Array | undefined,
    slaveKind: undefined as string | undefined,
    slaveData: undefined as LinkinfoMemberDataMsg | undefined,
    unknown: undefined as UnknownAttribute[] | undefined,
  };
  let dataAt = -1;
  let slaveDataAt = -1;
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.kind = r.string(); break; // IFLA_INFO_KIND
      case 2: dataAt = r.mark; break; // IFLA_INFO_DATA
      case 3: attrs.xstats = r.bytes(); break; // IFLA_INFO_XSTATS
      case 4: attrs.slaveKind = r.string(); break; // IFLA_INFO_SLAVE_KIND
      case 5: slaveDataAt = r.mark; break; // IFLA_INFO_SLAVE_DATA
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  if (dataAt >= 0) {
    attrs.data = decodeLinkinfoDataMsg(r.reopen(dataAt), attrs.kind);
    if (attrs.data === undefined) attrs.unknown = r.unknown(attrs.unknown);
  }
  if (slaveDataAt >= 0) {
    attrs.slaveData = decodeLinkinfoMemberDataMsg(r.reopen(slaveDataAt), attrs.slaveKind);
    if (attrs.slaveData === undefined) attrs.unknown = r.unknown(attrs.unknown);
  }
  return attrs as LinkinfoAttrs;
}

export function encodeLinkinfoAttrs(w: Writer, attrs: LinkinfoAttrs): void {
  if (attrs.kind !== undefined) w.string(1, attrs.kind); // IFLA_INFO_KIND
  if (attrs.data !== undefined) encodeLinkinfoDataMsg(w, 2, attrs.kind, attrs.data); // IFLA_INFO_DATA
  if (attrs.xstats !== undefined) w.bytes(3, attrs.xstats); // IFLA_INFO_XSTATS
  if (attrs.slaveKind !== undefined) w.string(4, attrs.slaveKind); // IFLA_INFO_SLAVE_KIND
  if (attrs.slaveData !== undefined) encodeLinkinfoMemberDataMsg(w, 5, attrs.slaveKind, attrs.slaveData); // IFLA_INFO_SLAVE_DATA
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoBridgeAttrs(r: Reader): LinkinfoBridgeAttrs {
  const attrs: LinkinfoBridgeAttrs = {
    forwardDelay: undefined,
    helloTime: undefined,
    maxAge: undefined,
    ageingTime: undefined,
    stpState: undefined,
    priority: undefined,
    vlanFiltering: undefined,
    vlanProtocol: undefined,
    groupFwdMask: undefined,
    rootId: undefined,
    bridgeId: undefined,
    rootPort: undefined,
    rootPathCost: undefined,
    topologyChange: undefined,
    topologyChangeDetected: undefined,
    helloTimer: undefined,
    tcnTimer: undefined,
    topologyChangeTimer: undefined,
    gcTimer: undefined,
    groupAddr: undefined,
    fdbFlush: undefined,
    mcastRouter: undefined,
    mcastSnooping: undefined,
    mcastQueryUseIfaddr: undefined,
    mcastQuerier: undefined,
    mcastHashElasticity: undefined,
    mcastHashMax: undefined,
    mcastLastMemberCnt: undefined,
    mcastStartupQueryCnt: undefined,
    mcastLastMemberIntvl: undefined,
    mcastMembershipIntvl: undefined,
    mcastQuerierIntvl: undefined,
    mcastQueryIntvl: undefined,
    mcastQueryResponseIntvl: undefined,
    mcastStartupQueryIntvl: undefined,
    nfCallIptables: undefined,
    nfCallIp6tables: undefined,
    nfCallArptables: undefined,
    vlanDefaultPvid: undefined,
    vlanStatsEnabled: undefined,
    mcastStatsEnabled: undefined,
    mcastIgmpVersion: undefined,
    mcastMldVersion: undefined,
    vlanStatsPerPort: undefined,
    multiBoolopt: undefined,
    mcastQuerierState: undefined,
    fdbNLearned: undefined,
    fdbMaxLearned: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.forwardDelay = r.u32(); break; // IFLA_BR_FORWARD_DELAY
      case 2: attrs.helloTime = r.u32(); break; // IFLA_BR_HELLO_TIME
      case 3: attrs.maxAge = r.u32(); break; // IFLA_BR_MAX_AGE
      case 4: attrs.ageingTime = r.u32(); break; // IFLA_BR_AGEING_TIME
      case 5: attrs.stpState = r.u32(); break; // IFLA_BR_STP_STATE
      case 6: attrs.priority = r.u16(); break; // IFLA_BR_PRIORITY
      case 7: attrs.vlanFiltering = r.u8(); break; // IFLA_BR_VLAN_FILTERING
      case 8: attrs.vlanProtocol = r.u16be(); break; // IFLA_BR_VLAN_PROTOCOL
      case 9: attrs.groupFwdMask = r.u16(); break; // IFLA_BR_GROUP_FWD_MASK
      case 10: attrs.rootId = r.sized(decodeIflaBridgeId(r, r.struct()), 8); break; // IFLA_BR_ROOT_ID
      case 11: attrs.bridgeId = r.sized(decodeIflaBridgeId(r, r.struct()), 8); break; // IFLA_BR_BRIDGE_ID
      case 12: attrs.rootPort = r.u16(); break; // IFLA_BR_ROOT_PORT
      case 13: attrs.rootPathCost = r.u32(); break; // IFLA_BR_ROOT_PATH_COST
      case 14: attrs.topologyChange = r.u8(); break; // IFLA_BR_TOPOLOGY_CHANGE
      case 15: attrs.topologyChangeDetected = r.u8(); break; // IFLA_BR_TOPOLOGY_CHANGE_DETECTED
      case 16: attrs.helloTimer = r.u64(); break; // IFLA_BR_HELLO_TIMER
      case 17: attrs.tcnTimer = r.u64(); break; // IFLA_BR_TCN_TIMER
      case 18: attrs.topologyChangeTimer = r.u64(); break; // IFLA_BR_TOPOLOGY_CHANGE_TIMER
      case 19: attrs.gcTimer = r.u64(); break; // IFLA_BR_GC_TIMER
      case 20: attrs.groupAddr = r.mac(); break; // IFLA_BR_GROUP_ADDR
      case 21: attrs.fdbFlush = true; break; // IFLA_BR_FDB_FLUSH
      case 22: attrs.mcastRouter = r.u8(); break; // IFLA_BR_MCAST_ROUTER
      case 23: attrs.mcastSnooping = r.u8(); break; // IFLA_BR_MCAST_SNOOPING
      case 24: attrs.mcastQueryUseIfaddr = r.u8(); break; // IFLA_BR_MCAST_QUERY_USE_IFADDR
      case 25: attrs.mcastQuerier = r.u8(); break; // IFLA_BR_MCAST_QUERIER
      case 26: attrs.mcastHashElasticity = r.u32(); break; // IFLA_BR_MCAST_HASH_ELASTICITY
      case 27: attrs.mcastHashMax = r.u32(); break; // IFLA_BR_MCAST_HASH_MAX
      case 28: attrs.mcastLastMemberCnt = r.u32(); break; // IFLA_BR_MCAST_LAST_MEMBER_CNT
      case 29: attrs.mcastStartupQueryCnt = r.u32(); break; // IFLA_BR_MCAST_STARTUP_QUERY_CNT
      case 30: attrs.mcastLastMemberIntvl = r.u64(); break; // IFLA_BR_MCAST_LAST_MEMBER_INTVL
      case 31: attrs.mcastMembershipIntvl = r.u64(); break; // IFLA_BR_MCAST_MEMBERSHIP_INTVL
      case 32: attrs.mcastQuerierIntvl = r.u64(); break; // IFLA_BR_MCAST_QUERIER_INTVL
      case 33: attrs.mcastQueryIntvl = r.u64(); break; // IFLA_BR_MCAST_QUERY_INTVL
      case 34: attrs.mcastQueryResponseIntvl = r.u64(); break; // IFLA_BR_MCAST_QUERY_RESPONSE_INTVL
      case 35: attrs.mcastStartupQueryIntvl = r.u64(); break; // IFLA_BR_MCAST_STARTUP_QUERY_INTVL
      case 36: attrs.nfCallIptables = r.u8(); break; // IFLA_BR_NF_CALL_IPTABLES
      case 37: attrs.nfCallIp6tables = r.u8(); break; // IFLA_BR_NF_CALL_IP6TABLES
      case 38: attrs.nfCallArptables = r.u8(); break; // IFLA_BR_NF_CALL_ARPTABLES
      case 39: attrs.vlanDefaultPvid = r.u16(); break; // IFLA_BR_VLAN_DEFAULT_PVID
      case 41: attrs.vlanStatsEnabled = r.u8(); break; // IFLA_BR_VLAN_STATS_ENABLED
      case 42: attrs.mcastStatsEnabled = r.u8(); break; // IFLA_BR_MCAST_STATS_ENABLED
      case 43: attrs.mcastIgmpVersion = r.u8(); break; // IFLA_BR_MCAST_IGMP_VERSION
      case 44: attrs.mcastMldVersion = r.u8(); break; // IFLA_BR_MCAST_MLD_VERSION
      case 45: attrs.vlanStatsPerPort = r.u8(); break; // IFLA_BR_VLAN_STATS_PER_PORT
      case 46: attrs.multiBoolopt = r.sized(decodeBrBooloptMulti(r, r.struct()), 8); break; // IFLA_BR_MULTI_BOOLOPT
      case 47: attrs.mcastQuerierState = decodeBridgeQuerierAttrs(r.nest()); break; // IFLA_BR_MCAST_QUERIER_STATE
      case 48: attrs.fdbNLearned = r.u32(); break; // IFLA_BR_FDB_N_LEARNED
      case 49: attrs.fdbMaxLearned = r.u32(); break; // IFLA_BR_FDB_MAX_LEARNED
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoBridgeAttrs(w: Writer, attrs: LinkinfoBridgeAttrs): void {
  if (attrs.forwardDelay !== undefined) w.u32(1, attrs.forwardDelay); // IFLA_BR_FORWARD_DELAY
  if (attrs.helloTime !== undefined) w.u32(2, attrs.helloTime); // IFLA_BR_HELLO_TIME
  if (attrs.maxAge !== undefined) w.u32(3, attrs.maxAge); // IFLA_BR_MAX_AGE
  if (attrs.ageingTime !== undefined) w.u32(4, attrs.ageingTime); // IFLA_BR_AGEING_TIME
  if (attrs.stpState !== undefined) w.u32(5, attrs.stpState); // IFLA_BR_STP_STATE
  if (attrs.priority !== undefined) w.u16(6, attrs.priority); // IFLA_BR_PRIORITY
  if (attrs.vlanFiltering !== undefined) w.u8(7, attrs.vlanFiltering); // IFLA_BR_VLAN_FILTERING
  if (attrs.vlanProtocol !== undefined) w.u16be(8, attrs.vlanProtocol); // IFLA_BR_VLAN_PROTOCOL
  if (attrs.groupFwdMask !== undefined) w.u16(9, attrs.groupFwdMask); // IFLA_BR_GROUP_FWD_MASK
  if (attrs.rootId !== undefined) encodeIflaBridgeId(w, w.struct(10, 8, attrs.rootId.extra), attrs.rootId); // IFLA_BR_ROOT_ID
  if (attrs.bridgeId !== undefined) encodeIflaBridgeId(w, w.struct(11, 8, attrs.bridgeId.extra), attrs.bridgeId); // IFLA_BR_BRIDGE_ID
  if (attrs.rootPort !== undefined) w.u16(12, attrs.rootPort); // IFLA_BR_ROOT_PORT
  if (attrs.rootPathCost !== undefined) w.u32(13, attrs.rootPathCost); // IFLA_BR_ROOT_PATH_COST
  if (attrs.topologyChange !== undefined) w.u8(14, attrs.topologyChange); // IFLA_BR_TOPOLOGY_CHANGE
  if (attrs.topologyChangeDetected !== undefined) w.u8(15, attrs.topologyChangeDetected); // IFLA_BR_TOPOLOGY_CHANGE_DETECTED
  if (attrs.helloTimer !== undefined) w.u64(16, attrs.helloTimer); // IFLA_BR_HELLO_TIMER
  if (attrs.tcnTimer !== undefined) w.u64(17, attrs.tcnTimer); // IFLA_BR_TCN_TIMER
  if (attrs.topologyChangeTimer !== undefined) w.u64(18, attrs.topologyChangeTimer); // IFLA_BR_TOPOLOGY_CHANGE_TIMER
  if (attrs.gcTimer !== undefined) w.u64(19, attrs.gcTimer); // IFLA_BR_GC_TIMER
  if (attrs.groupAddr !== undefined) w.mac(20, attrs.groupAddr, 6, 6); // IFLA_BR_GROUP_ADDR
  if (attrs.fdbFlush !== undefined) w.flag(21, attrs.fdbFlush); // IFLA_BR_FDB_FLUSH
  if (attrs.mcastRouter !== undefined) w.u8(22, attrs.mcastRouter); // IFLA_BR_MCAST_ROUTER
  if (attrs.mcastSnooping !== undefined) w.u8(23, attrs.mcastSnooping); // IFLA_BR_MCAST_SNOOPING
  if (attrs.mcastQueryUseIfaddr !== undefined) w.u8(24, attrs.mcastQueryUseIfaddr); // IFLA_BR_MCAST_QUERY_USE_IFADDR
  if (attrs.mcastQuerier !== undefined) w.u8(25, attrs.mcastQuerier); // IFLA_BR_MCAST_QUERIER
  if (attrs.mcastHashElasticity !== undefined) w.u32(26, attrs.mcastHashElasticity); // IFLA_BR_MCAST_HASH_ELASTICITY
  if (attrs.mcastHashMax !== undefined) w.u32(27, attrs.mcastHashMax); // IFLA_BR_MCAST_HASH_MAX
  if (attrs.mcastLastMemberCnt !== undefined) w.u32(28, attrs.mcastLastMemberCnt); // IFLA_BR_MCAST_LAST_MEMBER_CNT
  if (attrs.mcastStartupQueryCnt !== undefined) w.u32(29, attrs.mcastStartupQueryCnt); // IFLA_BR_MCAST_STARTUP_QUERY_CNT
  if (attrs.mcastLastMemberIntvl !== undefined) w.u64(30, attrs.mcastLastMemberIntvl); // IFLA_BR_MCAST_LAST_MEMBER_INTVL
  if (attrs.mcastMembershipIntvl !== undefined) w.u64(31, attrs.mcastMembershipIntvl); // IFLA_BR_MCAST_MEMBERSHIP_INTVL
  if (attrs.mcastQuerierIntvl !== undefined) w.u64(32, attrs.mcastQuerierIntvl); // IFLA_BR_MCAST_QUERIER_INTVL
  if (attrs.mcastQueryIntvl !== undefined) w.u64(33, attrs.mcastQueryIntvl); // IFLA_BR_MCAST_QUERY_INTVL
  if (attrs.mcastQueryResponseIntvl !== undefined) w.u64(34, attrs.mcastQueryResponseIntvl); // IFLA_BR_MCAST_QUERY_RESPONSE_INTVL
  if (attrs.mcastStartupQueryIntvl !== undefined) w.u64(35, attrs.mcastStartupQueryIntvl); // IFLA_BR_MCAST_STARTUP_QUERY_INTVL
  if (attrs.nfCallIptables !== undefined) w.u8(36, attrs.nfCallIptables); // IFLA_BR_NF_CALL_IPTABLES
  if (attrs.nfCallIp6tables !== undefined) w.u8(37, attrs.nfCallIp6tables); // IFLA_BR_NF_CALL_IP6TABLES
  if (attrs.nfCallArptables !== undefined) w.u8(38, attrs.nfCallArptables); // IFLA_BR_NF_CALL_ARPTABLES
  if (attrs.vlanDefaultPvid !== undefined) w.u16(39, attrs.vlanDefaultPvid); // IFLA_BR_VLAN_DEFAULT_PVID
  if (attrs.vlanStatsEnabled !== undefined) w.u8(41, attrs.vlanStatsEnabled); // IFLA_BR_VLAN_STATS_ENABLED
  if (attrs.mcastStatsEnabled !== undefined) w.u8(42, attrs.mcastStatsEnabled); // IFLA_BR_MCAST_STATS_ENABLED
  if (attrs.mcastIgmpVersion !== undefined) w.u8(43, attrs.mcastIgmpVersion); // IFLA_BR_MCAST_IGMP_VERSION
  if (attrs.mcastMldVersion !== undefined) w.u8(44, attrs.mcastMldVersion); // IFLA_BR_MCAST_MLD_VERSION
  if (attrs.vlanStatsPerPort !== undefined) w.u8(45, attrs.vlanStatsPerPort); // IFLA_BR_VLAN_STATS_PER_PORT
  if (attrs.multiBoolopt !== undefined) encodeBrBooloptMulti(w, w.struct(46, 8, attrs.multiBoolopt.extra), attrs.multiBoolopt); // IFLA_BR_MULTI_BOOLOPT
  if (attrs.mcastQuerierState !== undefined) { w.nestStart(47); encodeBridgeQuerierAttrs(w, attrs.mcastQuerierState); w.nestEnd(); } // IFLA_BR_MCAST_QUERIER_STATE
  if (attrs.fdbNLearned !== undefined) w.u32(48, attrs.fdbNLearned); // IFLA_BR_FDB_N_LEARNED
  if (attrs.fdbMaxLearned !== undefined) w.u32(49, attrs.fdbMaxLearned); // IFLA_BR_FDB_MAX_LEARNED
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeBridgeQuerierAttrs(r: Reader): BridgeQuerierAttrs {
  const attrs: BridgeQuerierAttrs = {
    ipAddress: undefined,
    ipPort: undefined,
    ipOtherTimer: undefined,
    ipv6Address: undefined,
    ipv6Port: undefined,
    ipv6OtherTimer: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: if (r.length === 4) attrs.ipAddress = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // BRIDGE_QUERIER_IP_ADDRESS
      case 2: attrs.ipPort = r.u32(); break; // BRIDGE_QUERIER_IP_PORT
      case 3: attrs.ipOtherTimer = r.u64(); break; // BRIDGE_QUERIER_IP_OTHER_TIMER
      case 5: if (r.length === 16) attrs.ipv6Address = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // BRIDGE_QUERIER_IPV6_ADDRESS
      case 6: attrs.ipv6Port = r.u32(); break; // BRIDGE_QUERIER_IPV6_PORT
      case 7: attrs.ipv6OtherTimer = r.u64(); break; // BRIDGE_QUERIER_IPV6_OTHER_TIMER
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeBridgeQuerierAttrs(w: Writer, attrs: BridgeQuerierAttrs): void {
  if (attrs.ipAddress !== undefined) w.ip(1, attrs.ipAddress, 4); // BRIDGE_QUERIER_IP_ADDRESS
  if (attrs.ipPort !== undefined) w.u32(2, attrs.ipPort); // BRIDGE_QUERIER_IP_PORT
  if (attrs.ipOtherTimer !== undefined) w.u64(3, attrs.ipOtherTimer); // BRIDGE_QUERIER_IP_OTHER_TIMER
  if (attrs.ipv6Address !== undefined) w.ip(5, attrs.ipv6Address, 16); // BRIDGE_QUERIER_IPV6_ADDRESS
  if (attrs.ipv6Port !== undefined) w.u32(6, attrs.ipv6Port); // BRIDGE_QUERIER_IPV6_PORT
  if (attrs.ipv6OtherTimer !== undefined) w.u64(7, attrs.ipv6OtherTimer); // BRIDGE_QUERIER_IPV6_OTHER_TIMER
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoBrportAttrs(r: Reader): LinkinfoBrportAttrs {
  const attrs: LinkinfoBrportAttrs = {
    state: undefined,
    priority: undefined,
    cost: undefined,
    mode: undefined,
    guard: undefined,
    protect: undefined,
    fastLeave: undefined,
    learning: undefined,
    unicastFlood: undefined,
    proxyarp: undefined,
    learningSync: undefined,
    proxyarpWifi: undefined,
    rootId: undefined,
    bridgeId: undefined,
    designatedPort: undefined,
    designatedCost: undefined,
    id: undefined,
    no: undefined,
    topologyChangeAck: undefined,
    configPending: undefined,
    messageAgeTimer: undefined,
    forwardDelayTimer: undefined,
    holdTimer: undefined,
    flush: undefined,
    multicastRouter: undefined,
    mcastFlood: undefined,
    mcastToUcast: undefined,
    vlanTunnel: undefined,
    bcastFlood: undefined,
    groupFwdMask: undefined,
    neighSuppress: undefined,
    isolated: undefined,
    backupPort: undefined,
    mrpRingOpen: undefined,
    mrpInOpen: undefined,
    mcastEhtHostsLimit: undefined,
    mcastEhtHostsCnt: undefined,
    locked: undefined,
    mab: undefined,
    mcastNGroups: undefined,
    mcastMaxGroups: undefined,
    neighVlanSuppress: undefined,
    backupNhid: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.state = r.u8(); break; // IFLA_BRPORT_STATE
      case 2: attrs.priority = r.u16(); break; // IFLA_BRPORT_PRIORITY
      case 3: attrs.cost = r.u32(); break; // IFLA_BRPORT_COST
      case 4: attrs.mode = r.u8(); break; // IFLA_BRPORT_MODE
      case 5: attrs.guard = r.u8(); break; // IFLA_BRPORT_GUARD
      case 6: attrs.protect = r.u8(); break; // IFLA_BRPORT_PROTECT
      case 7: attrs.fastLeave = r.u8(); break; // IFLA_BRPORT_FAST_LEAVE
      case 8: attrs.learning = r.u8(); break; // IFLA_BRPORT_LEARNING
      case 9: attrs.unicastFlood = r.u8(); break; // IFLA_BRPORT_UNICAST_FLOOD
      case 10: attrs.proxyarp = r.u8(); break; // IFLA_BRPORT_PROXYARP
      case 11: attrs.learningSync = r.u8(); break; // IFLA_BRPORT_LEARNING_SYNC
      case 12: attrs.proxyarpWifi = r.u8(); break; // IFLA_BRPORT_PROXYARP_WIFI
      case 13: attrs.rootId = r.sized(decodeIflaBridgeId(r, r.struct()), 8); break; // IFLA_BRPORT_ROOT_ID
      case 14: attrs.bridgeId = r.sized(decodeIflaBridgeId(r, r.struct()), 8); break; // IFLA_BRPORT_BRIDGE_ID
      case 15: attrs.designatedPort = r.u16(); break; // IFLA_BRPORT_DESIGNATED_PORT
      case 16: attrs.designatedCost = r.u16(); break; // IFLA_BRPORT_DESIGNATED_COST
      case 17: attrs.id = r.u16(); break; // IFLA_BRPORT_ID
      case 18: attrs.no = r.u16(); break; // IFLA_BRPORT_NO
      case 19: attrs.topologyChangeAck = r.u8(); break; // IFLA_BRPORT_TOPOLOGY_CHANGE_ACK
      case 20: attrs.configPending = r.u8(); break; // IFLA_BRPORT_CONFIG_PENDING
      case 21: attrs.messageAgeTimer = r.u64(); break; // IFLA_BRPORT_MESSAGE_AGE_TIMER
      case 22: attrs.forwardDelayTimer = r.u64(); break; // IFLA_BRPORT_FORWARD_DELAY_TIMER
      case 23: attrs.holdTimer = r.u64(); break; // IFLA_BRPORT_HOLD_TIMER
      case 24: attrs.flush = true; break; // IFLA_BRPORT_FLUSH
      case 25: attrs.multicastRouter = r.u8(); break; // IFLA_BRPORT_MULTICAST_ROUTER
      case 27: attrs.mcastFlood = r.u8(); break; // IFLA_BRPORT_MCAST_FLOOD
      case 28: attrs.mcastToUcast = r.u8(); break; // IFLA_BRPORT_MCAST_TO_UCAST
      case 29: attrs.vlanTunnel = r.u8(); break; // IFLA_BRPORT_VLAN_TUNNEL
      case 30: attrs.bcastFlood = r.u8(); break; // IFLA_BRPORT_BCAST_FLOOD
      case 31: attrs.groupFwdMask = r.u16(); break; // IFLA_BRPORT_GROUP_FWD_MASK
      case 32: attrs.neighSuppress = r.u8(); break; // IFLA_BRPORT_NEIGH_SUPPRESS
      case 33: attrs.isolated = r.u8(); break; // IFLA_BRPORT_ISOLATED
      case 34: attrs.backupPort = r.u32(); break; // IFLA_BRPORT_BACKUP_PORT
      case 35: attrs.mrpRingOpen = r.u8(); break; // IFLA_BRPORT_MRP_RING_OPEN
      case 36: attrs.mrpInOpen = r.u8(); break; // IFLA_BRPORT_MRP_IN_OPEN
      case 37: attrs.mcastEhtHostsLimit = r.u32(); break; // IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT
      case 38: attrs.mcastEhtHostsCnt = r.u32(); break; // IFLA_BRPORT_MCAST_EHT_HOSTS_CNT
      case 39: attrs.locked = r.u8(); break; // IFLA_BRPORT_LOCKED
      case 40: attrs.mab = r.u8(); break; // IFLA_BRPORT_MAB
      case 41: attrs.mcastNGroups = r.u32(); break; // IFLA_BRPORT_MCAST_N_GROUPS
      case 42: attrs.mcastMaxGroups = r.u32(); break; // IFLA_BRPORT_MCAST_MAX_GROUPS
      case 43: attrs.neighVlanSuppress = r.u8(); break; // IFLA_BRPORT_NEIGH_VLAN_SUPPRESS
      case 44: attrs.backupNhid = r.u32(); break; // IFLA_BRPORT_BACKUP_NHID
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoBrportAttrs(w: Writer, attrs: LinkinfoBrportAttrs): void {
  if (attrs.state !== undefined) w.u8(1, attrs.state, 0, 4); // IFLA_BRPORT_STATE
  if (attrs.priority !== undefined) w.u16(2, attrs.priority); // IFLA_BRPORT_PRIORITY
  if (attrs.cost !== undefined) w.u32(3, attrs.cost); // IFLA_BRPORT_COST
  if (attrs.mode !== undefined) w.u8(4, attrs.mode); // IFLA_BRPORT_MODE
  if (attrs.guard !== undefined) w.u8(5, attrs.guard); // IFLA_BRPORT_GUARD
  if (attrs.protect !== undefined) w.u8(6, attrs.protect); // IFLA_BRPORT_PROTECT
  if (attrs.fastLeave !== undefined) w.u8(7, attrs.fastLeave); // IFLA_BRPORT_FAST_LEAVE
  if (attrs.learning !== undefined) w.u8(8, attrs.learning); // IFLA_BRPORT_LEARNING
  if (attrs.unicastFlood !== undefined) w.u8(9, attrs.unicastFlood); // IFLA_BRPORT_UNICAST_FLOOD
  if (attrs.proxyarp !== undefined) w.u8(10, attrs.proxyarp); // IFLA_BRPORT_PROXYARP
  if (attrs.learningSync !== undefined) w.u8(11, attrs.learningSync); // IFLA_BRPORT_LEARNING_SYNC
  if (attrs.proxyarpWifi !== undefined) w.u8(12, attrs.proxyarpWifi); // IFLA_BRPORT_PROXYARP_WIFI
  if (attrs.rootId !== undefined) encodeIflaBridgeId(w, w.struct(13, 8, attrs.rootId.extra), attrs.rootId); // IFLA_BRPORT_ROOT_ID
  if (attrs.bridgeId !== undefined) encodeIflaBridgeId(w, w.struct(14, 8, attrs.bridgeId.extra), attrs.bridgeId); // IFLA_BRPORT_BRIDGE_ID
  if (attrs.designatedPort !== undefined) w.u16(15, attrs.designatedPort); // IFLA_BRPORT_DESIGNATED_PORT
  if (attrs.designatedCost !== undefined) w.u16(16, attrs.designatedCost); // IFLA_BRPORT_DESIGNATED_COST
  if (attrs.id !== undefined) w.u16(17, attrs.id); // IFLA_BRPORT_ID
  if (attrs.no !== undefined) w.u16(18, attrs.no); // IFLA_BRPORT_NO
  if (attrs.topologyChangeAck !== undefined) w.u8(19, attrs.topologyChangeAck); // IFLA_BRPORT_TOPOLOGY_CHANGE_ACK
  if (attrs.configPending !== undefined) w.u8(20, attrs.configPending); // IFLA_BRPORT_CONFIG_PENDING
  if (attrs.messageAgeTimer !== undefined) w.u64(21, attrs.messageAgeTimer); // IFLA_BRPORT_MESSAGE_AGE_TIMER
  if (attrs.forwardDelayTimer !== undefined) w.u64(22, attrs.forwardDelayTimer); // IFLA_BRPORT_FORWARD_DELAY_TIMER
  if (attrs.holdTimer !== undefined) w.u64(23, attrs.holdTimer); // IFLA_BRPORT_HOLD_TIMER
  if (attrs.flush !== undefined) w.flag(24, attrs.flush); // IFLA_BRPORT_FLUSH
  if (attrs.multicastRouter !== undefined) w.u8(25, attrs.multicastRouter); // IFLA_BRPORT_MULTICAST_ROUTER
  if (attrs.mcastFlood !== undefined) w.u8(27, attrs.mcastFlood); // IFLA_BRPORT_MCAST_FLOOD
  if (attrs.mcastToUcast !== undefined) w.u8(28, attrs.mcastToUcast); // IFLA_BRPORT_MCAST_TO_UCAST
  if (attrs.vlanTunnel !== undefined) w.u8(29, attrs.vlanTunnel); // IFLA_BRPORT_VLAN_TUNNEL
  if (attrs.bcastFlood !== undefined) w.u8(30, attrs.bcastFlood); // IFLA_BRPORT_BCAST_FLOOD
  if (attrs.groupFwdMask !== undefined) w.u16(31, attrs.groupFwdMask); // IFLA_BRPORT_GROUP_FWD_MASK
  if (attrs.neighSuppress !== undefined) w.u8(32, attrs.neighSuppress); // IFLA_BRPORT_NEIGH_SUPPRESS
  if (attrs.isolated !== undefined) w.u8(33, attrs.isolated); // IFLA_BRPORT_ISOLATED
  if (attrs.backupPort !== undefined) w.u32(34, attrs.backupPort); // IFLA_BRPORT_BACKUP_PORT
  if (attrs.mrpRingOpen !== undefined) w.u8(35, attrs.mrpRingOpen); // IFLA_BRPORT_MRP_RING_OPEN
  if (attrs.mrpInOpen !== undefined) w.u8(36, attrs.mrpInOpen); // IFLA_BRPORT_MRP_IN_OPEN
  if (attrs.mcastEhtHostsLimit !== undefined) w.u32(37, attrs.mcastEhtHostsLimit); // IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT
  if (attrs.mcastEhtHostsCnt !== undefined) w.u32(38, attrs.mcastEhtHostsCnt); // IFLA_BRPORT_MCAST_EHT_HOSTS_CNT
  if (attrs.locked !== undefined) w.u8(39, attrs.locked); // IFLA_BRPORT_LOCKED
  if (attrs.mab !== undefined) w.u8(40, attrs.mab); // IFLA_BRPORT_MAB
  if (attrs.mcastNGroups !== undefined) w.u32(41, attrs.mcastNGroups); // IFLA_BRPORT_MCAST_N_GROUPS
  if (attrs.mcastMaxGroups !== undefined) w.u32(42, attrs.mcastMaxGroups); // IFLA_BRPORT_MCAST_MAX_GROUPS
  if (attrs.neighVlanSuppress !== undefined) w.u8(43, attrs.neighVlanSuppress); // IFLA_BRPORT_NEIGH_VLAN_SUPPRESS
  if (attrs.backupNhid !== undefined) w.u32(44, attrs.backupNhid); // IFLA_BRPORT_BACKUP_NHID
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoVethAttrs(r: Reader): LinkinfoVethAttrs {
  const attrs: LinkinfoVethAttrs = {
    peer: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.peer = decodeLinkMessage(r.nest()); break; // VETH_INFO_PEER
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoVethAttrs(w: Writer, attrs: LinkinfoVethAttrs): void {
  if (attrs.peer !== undefined) { w.nestStart(1); encodeLinkMessage(w, attrs.peer); w.nestEnd(); } // VETH_INFO_PEER
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoVxlanAttrs(r: Reader): LinkinfoVxlanAttrs {
  const attrs: LinkinfoVxlanAttrs = {
    id: undefined,
    group: undefined,
    link: undefined,
    local: undefined,
    ttl: undefined,
    tos: undefined,
    learning: undefined,
    ageing: undefined,
    limit: undefined,
    portRange: undefined,
    proxy: undefined,
    rsc: undefined,
    l2miss: undefined,
    l3miss: undefined,
    port: undefined,
    group6: undefined,
    local6: undefined,
    udpCsum: undefined,
    udpZeroCsum6Tx: undefined,
    udpZeroCsum6Rx: undefined,
    remcsumTx: undefined,
    remcsumRx: undefined,
    gbp: undefined,
    remcsumNopartial: undefined,
    collectMetadata: undefined,
    label: undefined,
    gpe: undefined,
    ttlInherit: undefined,
    df: undefined,
    vnifilter: undefined,
    localbypass: undefined,
    labelPolicy: undefined,
    reservedBits: undefined,
    mcRoute: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.id = r.u32(); break; // IFLA_VXLAN_ID
      case 2: if (r.length === 4) attrs.group = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IFLA_VXLAN_GROUP
      case 3: attrs.link = r.u32(); break; // IFLA_VXLAN_LINK
      case 4: if (r.length === 4) attrs.local = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IFLA_VXLAN_LOCAL
      case 5: attrs.ttl = r.u8(); break; // IFLA_VXLAN_TTL
      case 6: attrs.tos = r.u8(); break; // IFLA_VXLAN_TOS
      case 7: attrs.learning = r.u8(); break; // IFLA_VXLAN_LEARNING
      case 8: attrs.ageing = r.u32(); break; // IFLA_VXLAN_AGEING
      case 9: attrs.limit = r.u32(); break; // IFLA_VXLAN_LIMIT
      case 10: attrs.portRange = r.sized(decodeIflaVxlanPortRange(r, r.struct()), 4); break; // IFLA_VXLAN_PORT_RANGE
      case 11: attrs.proxy = r.u8(); break; // IFLA_VXLAN_PROXY
      case 12: attrs.rsc = r.u8(); break; // IFLA_VXLAN_RSC
      case 13: attrs.l2miss = r.u8(); break; // IFLA_VXLAN_L2MISS
      case 14: attrs.l3miss = r.u8(); break; // IFLA_VXLAN_L3MISS
      case 15: attrs.port = r.u16be(); break; // IFLA_VXLAN_PORT
      case 16: if (r.length === 16) attrs.group6 = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IFLA_VXLAN_GROUP6
      case 17: if (r.length === 16) attrs.local6 = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IFLA_VXLAN_LOCAL6
      case 18: attrs.udpCsum = r.u8(); break; // IFLA_VXLAN_UDP_CSUM
      case 19: attrs.udpZeroCsum6Tx = r.u8(); break; // IFLA_VXLAN_UDP_ZERO_CSUM6_TX
      case 20: attrs.udpZeroCsum6Rx = r.u8(); break; // IFLA_VXLAN_UDP_ZERO_CSUM6_RX
      case 21: attrs.remcsumTx = r.u8(); break; // IFLA_VXLAN_REMCSUM_TX
      case 22: attrs.remcsumRx = r.u8(); break; // IFLA_VXLAN_REMCSUM_RX
      case 23: attrs.gbp = true; break; // IFLA_VXLAN_GBP
      case 24: attrs.remcsumNopartial = true; break; // IFLA_VXLAN_REMCSUM_NOPARTIAL
      case 25: attrs.collectMetadata = r.u8(); break; // IFLA_VXLAN_COLLECT_METADATA
      case 26: attrs.label = r.u32be(); break; // IFLA_VXLAN_LABEL
      case 27: attrs.gpe = true; break; // IFLA_VXLAN_GPE
      case 28: attrs.ttlInherit = r.bytes(); break; // IFLA_VXLAN_TTL_INHERIT
      case 29: attrs.df = r.u8(); break; // IFLA_VXLAN_DF
      case 30: attrs.vnifilter = r.u8(); break; // IFLA_VXLAN_VNIFILTER
      case 31: attrs.localbypass = r.u8(); break; // IFLA_VXLAN_LOCALBYPASS
      case 32: attrs.labelPolicy = r.u32(); break; // IFLA_VXLAN_LABEL_POLICY
      case 33: attrs.reservedBits = r.bytes(); break; // IFLA_VXLAN_RESERVED_BITS
      case 34: attrs.mcRoute = r.u8(); break; // IFLA_VXLAN_MC_ROUTE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoVxlanAttrs(w: Writer, attrs: LinkinfoVxlanAttrs): void {
  if (attrs.id !== undefined) w.u32(1, attrs.id, 0, 16777215); // IFLA_VXLAN_ID
  if (attrs.group !== undefined) w.ip(2, attrs.group, 4); // IFLA_VXLAN_GROUP
  if (attrs.link !== undefined) w.u32(3, attrs.link); // IFLA_VXLAN_LINK
  if (attrs.local !== undefined) w.ip(4, attrs.local, 4); // IFLA_VXLAN_LOCAL
  if (attrs.ttl !== undefined) w.u8(5, attrs.ttl); // IFLA_VXLAN_TTL
  if (attrs.tos !== undefined) w.u8(6, attrs.tos); // IFLA_VXLAN_TOS
  if (attrs.learning !== undefined) w.u8(7, attrs.learning); // IFLA_VXLAN_LEARNING
  if (attrs.ageing !== undefined) w.u32(8, attrs.ageing); // IFLA_VXLAN_AGEING
  if (attrs.limit !== undefined) w.u32(9, attrs.limit); // IFLA_VXLAN_LIMIT
  if (attrs.portRange !== undefined) encodeIflaVxlanPortRange(w, w.struct(10, 4, attrs.portRange.extra), attrs.portRange); // IFLA_VXLAN_PORT_RANGE
  if (attrs.proxy !== undefined) w.u8(11, attrs.proxy); // IFLA_VXLAN_PROXY
  if (attrs.rsc !== undefined) w.u8(12, attrs.rsc); // IFLA_VXLAN_RSC
  if (attrs.l2miss !== undefined) w.u8(13, attrs.l2miss); // IFLA_VXLAN_L2MISS
  if (attrs.l3miss !== undefined) w.u8(14, attrs.l3miss); // IFLA_VXLAN_L3MISS
  if (attrs.port !== undefined) w.u16be(15, attrs.port); // IFLA_VXLAN_PORT
  if (attrs.group6 !== undefined) w.ip(16, attrs.group6, 16); // IFLA_VXLAN_GROUP6
  if (attrs.local6 !== undefined) w.ip(17, attrs.local6, 16); // IFLA_VXLAN_LOCAL6
  if (attrs.udpCsum !== undefined) w.u8(18, attrs.udpCsum); // IFLA_VXLAN_UDP_CSUM
  if (attrs.udpZeroCsum6Tx !== undefined) w.u8(19, attrs.udpZeroCsum6Tx); // IFLA_VXLAN_UDP_ZERO_CSUM6_TX
  if (attrs.udpZeroCsum6Rx !== undefined) w.u8(20, attrs.udpZeroCsum6Rx); // IFLA_VXLAN_UDP_ZERO_CSUM6_RX
  if (attrs.remcsumTx !== undefined) w.u8(21, attrs.remcsumTx); // IFLA_VXLAN_REMCSUM_TX
  if (attrs.remcsumRx !== undefined) w.u8(22, attrs.remcsumRx); // IFLA_VXLAN_REMCSUM_RX
  if (attrs.gbp !== undefined) w.flag(23, attrs.gbp); // IFLA_VXLAN_GBP
  if (attrs.remcsumNopartial !== undefined) w.flag(24, attrs.remcsumNopartial); // IFLA_VXLAN_REMCSUM_NOPARTIAL
  if (attrs.collectMetadata !== undefined) w.u8(25, attrs.collectMetadata); // IFLA_VXLAN_COLLECT_METADATA
  if (attrs.label !== undefined) w.u32be(26, attrs.label); // IFLA_VXLAN_LABEL
  if (attrs.gpe !== undefined) w.flag(27, attrs.gpe); // IFLA_VXLAN_GPE
  if (attrs.ttlInherit !== undefined) w.bytes(28, attrs.ttlInherit); // IFLA_VXLAN_TTL_INHERIT
  if (attrs.df !== undefined) w.u8(29, attrs.df, 0, 2); // IFLA_VXLAN_DF
  if (attrs.vnifilter !== undefined) w.u8(30, attrs.vnifilter); // IFLA_VXLAN_VNIFILTER
  if (attrs.localbypass !== undefined) w.u8(31, attrs.localbypass); // IFLA_VXLAN_LOCALBYPASS
  if (attrs.labelPolicy !== undefined) w.u32(32, attrs.labelPolicy); // IFLA_VXLAN_LABEL_POLICY
  if (attrs.reservedBits !== undefined) w.bytes(33, attrs.reservedBits, 8, 8); // IFLA_VXLAN_RESERVED_BITS
  if (attrs.mcRoute !== undefined) w.u8(34, attrs.mcRoute); // IFLA_VXLAN_MC_ROUTE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoMacvlanAttrs(r: Reader): LinkinfoMacvlanAttrs {
  const attrs: LinkinfoMacvlanAttrs = {
    mode: undefined,
    flags: undefined,
    macaddrMode: undefined,
    macaddr: undefined,
    macaddrData: undefined,
    macaddrCount: undefined,
    bcQueueLen: undefined,
    bcQueueLenUsed: undefined,
    bcCutoff: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.mode = r.u32(); break; // IFLA_MACVLAN_MODE
      case 2: attrs.flags = r.u16(); break; // IFLA_MACVLAN_FLAGS
      case 3: attrs.macaddrMode = r.u32(); break; // IFLA_MACVLAN_MACADDR_MODE
      case 4: attrs.macaddr = r.mac(); break; // IFLA_MACVLAN_MACADDR
      case 5: attrs.macaddrData = decodeMacvlanMacaddrAttrs(r.nest()); break; // IFLA_MACVLAN_MACADDR_DATA
      case 6: attrs.macaddrCount = r.u32(); break; // IFLA_MACVLAN_MACADDR_COUNT
      case 7: attrs.bcQueueLen = r.u32(); break; // IFLA_MACVLAN_BC_QUEUE_LEN
      case 8: attrs.bcQueueLenUsed = r.u32(); break; // IFLA_MACVLAN_BC_QUEUE_LEN_USED
      case 9: attrs.bcCutoff = r.s32(); break; // IFLA_MACVLAN_BC_CUTOFF
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoMacvlanAttrs(w: Writer, attrs: LinkinfoMacvlanAttrs): void {
  if (attrs.mode !== undefined) w.u32(1, attrs.mode); // IFLA_MACVLAN_MODE
  if (attrs.flags !== undefined) w.u16(2, attrs.flags); // IFLA_MACVLAN_FLAGS
  if (attrs.macaddrMode !== undefined) w.u32(3, attrs.macaddrMode); // IFLA_MACVLAN_MACADDR_MODE
  if (attrs.macaddr !== undefined) w.mac(4, attrs.macaddr, 6, 6); // IFLA_MACVLAN_MACADDR
  if (attrs.macaddrData !== undefined) { w.nestStart(5); encodeMacvlanMacaddrAttrs(w, attrs.macaddrData); w.nestEnd(); } // IFLA_MACVLAN_MACADDR_DATA
  if (attrs.macaddrCount !== undefined) w.u32(6, attrs.macaddrCount); // IFLA_MACVLAN_MACADDR_COUNT
  if (attrs.bcQueueLen !== undefined) w.u32(7, attrs.bcQueueLen); // IFLA_MACVLAN_BC_QUEUE_LEN
  if (attrs.bcQueueLenUsed !== undefined) w.u32(8, attrs.bcQueueLenUsed); // IFLA_MACVLAN_BC_QUEUE_LEN_USED
  if (attrs.bcCutoff !== undefined) w.s32(9, attrs.bcCutoff); // IFLA_MACVLAN_BC_CUTOFF
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeMacvlanMacaddrAttrs(r: Reader): MacvlanMacaddrAttrs {
  const attrs: MacvlanMacaddrAttrs = {
    macaddr: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 4: (attrs.macaddr ??= []).push(r.mac()); break; // IFLA_MACVLAN_MACADDR
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeMacvlanMacaddrAttrs(w: Writer, attrs: MacvlanMacaddrAttrs): void {
  if (attrs.macaddr !== undefined) for (const item of attrs.macaddr) w.mac(4, item, 6, 6); // IFLA_MACVLAN_MACADDR
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoTunAttrs(r: Reader): LinkinfoTunAttrs {
  const attrs: LinkinfoTunAttrs = {
    owner: undefined,
    group: undefined,
    type: undefined,
    pi: undefined,
    vnetHdr: undefined,
    persist: undefined,
    multiQueue: undefined,
    numQueues: undefined,
    numDisabledQueues: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.owner = r.u32(); break; // IFLA_TUN_OWNER
      case 2: attrs.group = r.u32(); break; // IFLA_TUN_GROUP
      case 3: attrs.type = r.u8(); break; // IFLA_TUN_TYPE
      case 4: attrs.pi = r.u8(); break; // IFLA_TUN_PI
      case 5: attrs.vnetHdr = r.u8(); break; // IFLA_TUN_VNET_HDR
      case 6: attrs.persist = r.u8(); break; // IFLA_TUN_PERSIST
      case 7: attrs.multiQueue = r.u8(); break; // IFLA_TUN_MULTI_QUEUE
      case 8: attrs.numQueues = r.u32(); break; // IFLA_TUN_NUM_QUEUES
      case 9: attrs.numDisabledQueues = r.u32(); break; // IFLA_TUN_NUM_DISABLED_QUEUES
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoTunAttrs(w: Writer, attrs: LinkinfoTunAttrs): void {
  if (attrs.owner !== undefined) w.u32(1, attrs.owner); // IFLA_TUN_OWNER
  if (attrs.group !== undefined) w.u32(2, attrs.group); // IFLA_TUN_GROUP
  if (attrs.type !== undefined) w.u8(3, attrs.type); // IFLA_TUN_TYPE
  if (attrs.pi !== undefined) w.u8(4, attrs.pi); // IFLA_TUN_PI
  if (attrs.vnetHdr !== undefined) w.u8(5, attrs.vnetHdr); // IFLA_TUN_VNET_HDR
  if (attrs.persist !== undefined) w.u8(6, attrs.persist); // IFLA_TUN_PERSIST
  if (attrs.multiQueue !== undefined) w.u8(7, attrs.multiQueue); // IFLA_TUN_MULTI_QUEUE
  if (attrs.numQueues !== undefined) w.u32(8, attrs.numQueues); // IFLA_TUN_NUM_QUEUES
  if (attrs.numDisabledQueues !== undefined) w.u32(9, attrs.numDisabledQueues); // IFLA_TUN_NUM_DISABLED_QUEUES
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoVlanAttrs(r: Reader): LinkinfoVlanAttrs {
  const attrs: LinkinfoVlanAttrs = {
    id: undefined,
    flags: undefined,
    egressQos: undefined,
    ingressQos: undefined,
    protocol: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.id = r.u16(); break; // IFLA_VLAN_ID
      case 2: attrs.flags = r.sized(decodeIflaVlanFlags(r, r.struct()), 8); break; // IFLA_VLAN_FLAGS
      case 3: attrs.egressQos = decodeVlanQosAttrs(r.nest()); break; // IFLA_VLAN_EGRESS_QOS
      case 4: attrs.ingressQos = decodeVlanQosAttrs(r.nest()); break; // IFLA_VLAN_INGRESS_QOS
      case 5: attrs.protocol = r.u16be(); break; // IFLA_VLAN_PROTOCOL
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoVlanAttrs(w: Writer, attrs: LinkinfoVlanAttrs): void {
  if (attrs.id !== undefined) w.u16(1, attrs.id, 0, 4095); // IFLA_VLAN_ID
  if (attrs.flags !== undefined) encodeIflaVlanFlags(w, w.struct(2, 8, attrs.flags.extra), attrs.flags); // IFLA_VLAN_FLAGS
  if (attrs.egressQos !== undefined) { w.nestStart(3); encodeVlanQosAttrs(w, attrs.egressQos); w.nestEnd(); } // IFLA_VLAN_EGRESS_QOS
  if (attrs.ingressQos !== undefined) { w.nestStart(4); encodeVlanQosAttrs(w, attrs.ingressQos); w.nestEnd(); } // IFLA_VLAN_INGRESS_QOS
  if (attrs.protocol !== undefined) w.u16be(5, attrs.protocol); // IFLA_VLAN_PROTOCOL
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeVlanQosAttrs(r: Reader): VlanQosAttrs {
  const attrs: VlanQosAttrs = {
    mapping: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: (attrs.mapping ??= []).push(r.sized(decodeIflaVlanQosMapping(r, r.struct()), 8)); break; // IFLA_VLAN_QOS_MAPPING
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeVlanQosAttrs(w: Writer, attrs: VlanQosAttrs): void {
  if (attrs.mapping !== undefined) for (const item of attrs.mapping) encodeIflaVlanQosMapping(w, w.struct(1, 8, item.extra), item); // IFLA_VLAN_QOS_MAPPING
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoVrfAttrs(r: Reader): LinkinfoVrfAttrs {
  const attrs: LinkinfoVrfAttrs = {
    table: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.table = r.u32(); break; // IFLA_VRF_TABLE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoVrfAttrs(w: Writer, attrs: LinkinfoVrfAttrs): void {
  if (attrs.table !== undefined) w.u32(1, attrs.table); // IFLA_VRF_TABLE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoVrfPortAttrs(r: Reader): LinkinfoVrfPortAttrs {
  const attrs: LinkinfoVrfPortAttrs = {
    table: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.table = r.u32(); break; // IFLA_VRF_PORT_TABLE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoVrfPortAttrs(w: Writer, attrs: LinkinfoVrfPortAttrs): void {
  if (attrs.table !== undefined) w.u32(1, attrs.table); // IFLA_VRF_PORT_TABLE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeAfSpecAttrs(r: Reader): AfSpecAttrs {
  const attrs: AfSpecAttrs = {
    inet: undefined,
    inet6: undefined,
    mctp: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 2: attrs.inet = decodeIflaInetAttrs(r.nest()); break; // AF_INET
      case 10: attrs.inet6 = decodeIflaInet6Attrs(r.nest()); break; // AF_INET6
      case 45: attrs.mctp = decodeIflaMctpAttrs(r.nest()); break; // AF_MCTP
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeAfSpecAttrs(w: Writer, attrs: AfSpecAttrs): void {
  if (attrs.inet !== undefined) { w.nestStart(2); encodeIflaInetAttrs(w, attrs.inet); w.nestEnd(); } // AF_INET
  if (attrs.inet6 !== undefined) { w.nestStart(10); encodeIflaInet6Attrs(w, attrs.inet6); w.nestEnd(); } // AF_INET6
  if (attrs.mctp !== undefined) { w.nestStart(45); encodeIflaMctpAttrs(w, attrs.mctp); w.nestEnd(); } // AF_MCTP
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeIflaInetAttrs(r: Reader): IflaInetAttrs {
  const attrs: IflaInetAttrs = {
    conf: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.conf = decodeU32Array(r); break; // IFLA_INET_CONF
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeIflaInetAttrs(w: Writer, attrs: IflaInetAttrs): void {
  if (attrs.conf !== undefined) encodeU32Array(w, 1, attrs.conf); // IFLA_INET_CONF
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeIflaInet6Attrs(r: Reader): IflaInet6Attrs {
  const attrs: IflaInet6Attrs = {
    flags: undefined,
    conf: undefined,
    stats: undefined,
    mcast: undefined,
    cacheinfo: undefined,
    icmp6stats: undefined,
    token: undefined,
    addrGenMode: undefined,
    raMtu: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.flags = r.u32(); break; // IFLA_INET6_FLAGS
      case 2: attrs.conf = decodeS32Array(r); break; // IFLA_INET6_CONF
      case 3: attrs.stats = decodeU64Array(r); break; // IFLA_INET6_STATS
      case 4: attrs.mcast = r.bytes(); break; // IFLA_INET6_MCAST
      case 5: attrs.cacheinfo = r.sized(decodeIflaCacheinfo(r, r.struct()), 16); break; // IFLA_INET6_CACHEINFO
      case 6: attrs.icmp6stats = decodeU64Array(r); break; // IFLA_INET6_ICMP6STATS
      case 7: if (r.length === 16) attrs.token = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IFLA_INET6_TOKEN
      case 8: attrs.addrGenMode = r.u8(); break; // IFLA_INET6_ADDR_GEN_MODE
      case 9: attrs.raMtu = r.u32(); break; // IFLA_INET6_RA_MTU
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeIflaInet6Attrs(w: Writer, attrs: IflaInet6Attrs): void {
  if (attrs.flags !== undefined) w.u32(1, attrs.flags); // IFLA_INET6_FLAGS
  if (attrs.conf !== undefined) encodeS32Array(w, 2, attrs.conf); // IFLA_INET6_CONF
  if (attrs.stats !== undefined) encodeU64Array(w, 3, attrs.stats); // IFLA_INET6_STATS
  if (attrs.mcast !== undefined) w.bytes(4, attrs.mcast); // IFLA_INET6_MCAST
  if (attrs.cacheinfo !== undefined) encodeIflaCacheinfo(w, w.struct(5, 16, attrs.cacheinfo.extra), attrs.cacheinfo); // IFLA_INET6_CACHEINFO
  if (attrs.icmp6stats !== undefined) encodeU64Array(w, 6, attrs.icmp6stats); // IFLA_INET6_ICMP6STATS
  if (attrs.token !== undefined) w.ip(7, attrs.token, 16); // IFLA_INET6_TOKEN
  if (attrs.addrGenMode !== undefined) w.u8(8, attrs.addrGenMode); // IFLA_INET6_ADDR_GEN_MODE
  if (attrs.raMtu !== undefined) w.u32(9, attrs.raMtu); // IFLA_INET6_RA_MTU
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeIflaMctpAttrs(r: Reader): IflaMctpAttrs {
  const attrs: IflaMctpAttrs = {
    net: undefined,
    physBinding: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.net = r.u32(); break; // IFLA_MCTP_NET
      case 2: attrs.physBinding = r.u8(); break; // IFLA_MCTP_PHYS_BINDING
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeIflaMctpAttrs(w: Writer, attrs: IflaMctpAttrs): void {
  if (attrs.net !== undefined) w.u32(1, attrs.net); // IFLA_MCTP_NET
  if (attrs.physBinding !== undefined) w.u8(2, attrs.physBinding); // IFLA_MCTP_PHYS_BINDING
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeAfSpecBridgeAttrs(r: Reader): AfSpecBridgeAttrs {
  const attrs: AfSpecBridgeAttrs = {
    flags: undefined,
    mode: undefined,
    vlanInfo: undefined,
    vlanTunnelInfo: undefined,
    mrp: undefined,
    cfm: undefined,
    mst: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 0: attrs.flags = r.u16(); break; // IFLA_BRIDGE_FLAGS
      case 1: attrs.mode = r.u16(); break; // IFLA_BRIDGE_MODE
      case 2: (attrs.vlanInfo ??= []).push(r.sized(decodeBridgeVlanInfo(r, r.struct()), 4)); break; // IFLA_BRIDGE_VLAN_INFO
      case 3: (attrs.vlanTunnelInfo ??= []).push(decodeBridgeVlanTunnelAttrs(r.nest())); break; // IFLA_BRIDGE_VLAN_TUNNEL_INFO
      case 4: attrs.mrp = r.bytes(); break; // IFLA_BRIDGE_MRP
      case 5: attrs.cfm = r.bytes(); break; // IFLA_BRIDGE_CFM
      case 6: attrs.mst = r.bytes(); break; // IFLA_BRIDGE_MST
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeAfSpecBridgeAttrs(w: Writer, attrs: AfSpecBridgeAttrs): void {
  if (attrs.flags !== undefined) w.u16(0, attrs.flags); // IFLA_BRIDGE_FLAGS
  if (attrs.mode !== undefined) w.u16(1, attrs.mode); // IFLA_BRIDGE_MODE
  if (attrs.vlanInfo !== undefined) for (const item of attrs.vlanInfo) encodeBridgeVlanInfo(w, w.struct(2, 4, item.extra), item); // IFLA_BRIDGE_VLAN_INFO
  if (attrs.vlanTunnelInfo !== undefined) for (const item of attrs.vlanTunnelInfo) { w.nestStart(3); encodeBridgeVlanTunnelAttrs(w, item); w.nestEnd(); } // IFLA_BRIDGE_VLAN_TUNNEL_INFO
  if (attrs.mrp !== undefined) w.bytes(4, attrs.mrp); // IFLA_BRIDGE_MRP
  if (attrs.cfm !== undefined) w.bytes(5, attrs.cfm); // IFLA_BRIDGE_CFM
  if (attrs.mst !== undefined) w.bytes(6, attrs.mst); // IFLA_BRIDGE_MST
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeBridgeVlanTunnelAttrs(r: Reader): BridgeVlanTunnelAttrs {
  const attrs: BridgeVlanTunnelAttrs = {
    id: undefined,
    vid: undefined,
    flags: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.id = r.u32(); break; // IFLA_BRIDGE_VLAN_TUNNEL_ID
      case 2: attrs.vid = r.u16(); break; // IFLA_BRIDGE_VLAN_TUNNEL_VID
      case 3: attrs.flags = r.u16(); break; // IFLA_BRIDGE_VLAN_TUNNEL_FLAGS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeBridgeVlanTunnelAttrs(w: Writer, attrs: BridgeVlanTunnelAttrs): void {
  if (attrs.id !== undefined) w.u32(1, attrs.id); // IFLA_BRIDGE_VLAN_TUNNEL_ID
  if (attrs.vid !== undefined) w.u16(2, attrs.vid); // IFLA_BRIDGE_VLAN_TUNNEL_VID
  if (attrs.flags !== undefined) w.u16(3, attrs.flags); // IFLA_BRIDGE_VLAN_TUNNEL_FLAGS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodePropListAttrs(r: Reader): PropListAttrs {
  const attrs: PropListAttrs = {
    altIfname: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 53: (attrs.altIfname ??= []).push(r.string()); break; // IFLA_ALT_IFNAME
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodePropListAttrs(w: Writer, attrs: PropListAttrs): void {
  if (attrs.altIfname !== undefined) for (const item of attrs.altIfname) w.string(53, item, 0, 127); // IFLA_ALT_IFNAME
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeProtoDownReasonAttrs(r: Reader): ProtoDownReasonAttrs {
  const attrs: ProtoDownReasonAttrs = {
    mask: undefined,
    value: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.mask = r.u32(); break; // IFLA_PROTO_DOWN_REASON_MASK
      case 2: attrs.value = r.u32(); break; // IFLA_PROTO_DOWN_REASON_VALUE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeProtoDownReasonAttrs(w: Writer, attrs: ProtoDownReasonAttrs): void {
  if (attrs.mask !== undefined) w.u32(1, attrs.mask); // IFLA_PROTO_DOWN_REASON_MASK
  if (attrs.value !== undefined) w.u32(2, attrs.value); // IFLA_PROTO_DOWN_REASON_VALUE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeXdpAttrs(r: Reader): XdpAttrs {
  const attrs: XdpAttrs = {
    fd: undefined,
    attached: undefined,
    flags: undefined,
    progId: undefined,
    drvProgId: undefined,
    skbProgId: undefined,
    hwProgId: undefined,
    expectedFd: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.fd = r.s32(); break; // IFLA_XDP_FD
      case 2: attrs.attached = r.u8(); break; // IFLA_XDP_ATTACHED
      case 3: attrs.flags = r.u32(); break; // IFLA_XDP_FLAGS
      case 4: attrs.progId = r.u32(); break; // IFLA_XDP_PROG_ID
      case 5: attrs.drvProgId = r.u32(); break; // IFLA_XDP_DRV_PROG_ID
      case 6: attrs.skbProgId = r.u32(); break; // IFLA_XDP_SKB_PROG_ID
      case 7: attrs.hwProgId = r.u32(); break; // IFLA_XDP_HW_PROG_ID
      case 8: attrs.expectedFd = r.s32(); break; // IFLA_XDP_EXPECTED_FD
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeXdpAttrs(w: Writer, attrs: XdpAttrs): void {
  if (attrs.fd !== undefined) w.s32(1, attrs.fd); // IFLA_XDP_FD
  if (attrs.attached !== undefined) w.u8(2, attrs.attached); // IFLA_XDP_ATTACHED
  if (attrs.flags !== undefined) w.u32(3, attrs.flags); // IFLA_XDP_FLAGS
  if (attrs.progId !== undefined) w.u32(4, attrs.progId); // IFLA_XDP_PROG_ID
  if (attrs.drvProgId !== undefined) w.u32(5, attrs.drvProgId); // IFLA_XDP_DRV_PROG_ID
  if (attrs.skbProgId !== undefined) w.u32(6, attrs.skbProgId); // IFLA_XDP_SKB_PROG_ID
  if (attrs.hwProgId !== undefined) w.u32(7, attrs.hwProgId); // IFLA_XDP_HW_PROG_ID
  if (attrs.expectedFd !== undefined) w.s32(8, attrs.expectedFd); // IFLA_XDP_EXPECTED_FD
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkDpllPinAttrs(r: Reader): LinkDpllPinAttrs {
  const attrs: LinkDpllPinAttrs = {
    id: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.id = r.u32(); break; // DPLL_A_PIN_ID
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkDpllPinAttrs(w: Writer, attrs: LinkDpllPinAttrs): void {
  if (attrs.id !== undefined) w.u32(1, attrs.id); // DPLL_A_PIN_ID
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

function decodeLinkinfoDataMsg(r: Reader, selector: string | undefined): LinkinfoDataMsg | undefined {
  switch (selector) {
    case 'bridge': return decodeLinkinfoBridgeAttrs(r.nest());
    case 'veth': return decodeLinkinfoVethAttrs(r.nest());
    case 'vxlan': return decodeLinkinfoVxlanAttrs(r.nest());
    case 'macvlan': return decodeLinkinfoMacvlanAttrs(r.nest());
    case 'macvtap': return decodeLinkinfoMacvlanAttrs(r.nest());
    case 'tun': return decodeLinkinfoTunAttrs(r.nest());
    case 'vlan': return decodeLinkinfoVlanAttrs(r.nest());
    case 'vrf': return decodeLinkinfoVrfAttrs(r.nest());
    default: return undefined;
  }
}

function encodeLinkinfoDataMsg(w: Writer, number: number, selector: string | undefined, data: LinkinfoDataMsg): void {
  switch (selector) {
    case 'bridge': w.nestStart(number); encodeLinkinfoBridgeAttrs(w, data as LinkinfoBridgeAttrs); w.nestEnd(); break;
    case 'veth': w.nestStart(number); encodeLinkinfoVethAttrs(w, data as LinkinfoVethAttrs); w.nestEnd(); break;
    case 'vxlan': w.nestStart(number); encodeLinkinfoVxlanAttrs(w, data as LinkinfoVxlanAttrs); w.nestEnd(); break;
    case 'macvlan': w.nestStart(number); encodeLinkinfoMacvlanAttrs(w, data as LinkinfoMacvlanAttrs); w.nestEnd(); break;
    case 'macvtap': w.nestStart(number); encodeLinkinfoMacvlanAttrs(w, data as LinkinfoMacvlanAttrs); w.nestEnd(); break;
    case 'tun': w.nestStart(number); encodeLinkinfoTunAttrs(w, data as LinkinfoTunAttrs); w.nestEnd(); break;
    case 'vlan': w.nestStart(number); encodeLinkinfoVlanAttrs(w, data as LinkinfoVlanAttrs); w.nestEnd(); break;
    case 'vrf': w.nestStart(number); encodeLinkinfoVrfAttrs(w, data as LinkinfoVrfAttrs); w.nestEnd(); break;
    default: w.refuseSelector(number, selector, data);
  }
}

function decodeLinkinfoMemberDataMsg(r: Reader, selector: string | undefined): LinkinfoMemberDataMsg | undefined {
  switch (selector) {
    case 'bridge': return decodeLinkinfoBrportAttrs(r.nest());
    case 'vrf': return decodeLinkinfoVrfPortAttrs(r.nest());
    default: return undefined;
  }
}

function encodeLinkinfoMemberDataMsg(w: Writer, number: number, selector: string | undefined, data: LinkinfoMemberDataMsg): void {
  switch (selector) {
    case 'bridge': w.nestStart(number); encodeLinkinfoBrportAttrs(w, data as LinkinfoBrportAttrs); w.nestEnd(); break;
    case 'vrf': w.nestStart(number); encodeLinkinfoVrfPortAttrs(w, data as LinkinfoVrfPortAttrs); w.nestEnd(); break;
    default: w.refuseSelector(number, selector, data);
  }
}

function decodeAfSpecMsg(r: Reader, selector: number | undefined): AfSpecMsg | undefined {
  switch (selector) {
    case 0: return decodeAfSpecAttrs(r.nest());
    case 2: return decodeAfSpecAttrs(r.nest());
    case 10: return decodeAfSpecAttrs(r.nest());
    case 7: return decodeAfSpecBridgeAttrs(r.nest());
    default: return undefined;
  }
}

function encodeAfSpecMsg(w: Writer, number: number, selector: number | undefined, data: AfSpecMsg): void {
  switch (selector) {
    case 0: w.nestStart(number); encodeAfSpecAttrs(w, data as AfSpecAttrs); w.nestEnd(); break;
    case 2: w.nestStart(number); encodeAfSpecAttrs(w, data as AfSpecAttrs); w.nestEnd(); break;
    case 10: w.nestStart(number); encodeAfSpecAttrs(w, data as AfSpecAttrs); w.nestEnd(); break;
    case 7: w.nestStart(number); encodeAfSpecBridgeAttrs(w, data as AfSpecBridgeAttrs); w.nestEnd(); break;
    default: w.refuseSelector(number, selector, data);
  }
}

function decodeProtinfoMsg(r: Reader, selector: number | undefined): ProtinfoMsg | undefined {
  switch (selector) {
    case 7: return decodeLinkinfoBrportAttrs(r.nest());
    case 10: return decodeIflaInet6Attrs(r.nest());
    default: return undefined;
  }
}

function encodeProtinfoMsg(w: Writer, number: number, selector: number | undefined, data: ProtinfoMsg): void {
  switch (selector) {
    case 7: w.nestStart(number); encodeLinkinfoBrportAttrs(w, data as LinkinfoBrportAttrs); w.nestEnd(); break;
    case 10: w.nestStart(number); encodeIflaInet6Attrs(w, data as IflaInet6Attrs); w.nestEnd(); break;
    default: w.refuseSelector(number, selector, data);
  }
}

function decodeU32Array(r: Reader): number[] {
  const items: number[] = [];
  const count = r.count(4);
  for (let index = 0; index < count; index++) items.push(r.u32At(r.struct() + index * 4));
  return items;
}

function encodeU32Array(w: Writer, number: number, items: readonly number[]): void {
  let at = w.attribute(number, items.length * 4);
  for (const item of items) {
    w.u32At(at, item, 'item');
    at += 4;
  }
}

function decodeS32Array(r: Reader): number[] {
  const items: number[] = [];
  const count = r.count(4);
  for (let index = 0; index < count; index++) items.push(r.s32At(r.struct() + index * 4));
  return items;
}

function encodeS32Array(w: Writer, number: number, items: readonly number[]): void {
  let at = w.attribute(number, items.length * 4);
  for (const item of items) {
    w.s32At(at, item, 'item');
    at += 4;
  }
}

function decodeU64Array(r: Reader): bigint[] {
  const items: bigint[] = [];
  const count = r.count(8);
  for (let index = 0; index < count; index++) items.push(r.u64At(r.struct() + index * 8));
  return items;
}

function encodeU64Array(w: Writer, number: number, items: readonly bigint[]): void {
  let at = w.attribute(number, items.length * 8);
  for (const item of items) {
    w.u64At(at, item, 'item');
    at += 8;
  }
}

export function decodeLinkMessage(r: Reader): LinkMessage {
  const header = decodeIfinfomsg(r, r.header(16));
  return { header, attrs: decodeLinkAttrs(r, header.ifiFamily) };
}

export function encodeLinkMessage(w: Writer, message: MessageInput<Ifinfomsg, LinkAttrs>): void {
  encodeIfinfomsg(w, w.header(16), message.header ?? {});
  if (message.attrs !== undefined) encodeLinkAttrs(w, message.attrs, message.header?.ifiFamily ?? 0);
}

/** Names in {@link LinkAttrs}, for errors. */
export const linkAttrsNames: AttributeNames = {
  1: 'address',
  2: 'broadcast',
  3: 'ifname',
  4: 'mtu',
  5: 'link',
  6: 'qdisc',
  7: 'stats',
  8: 'cost',
  9: 'priority',
  10: 'master',
  11: 'wireless',
  12: { name: 'protinfo', selectByHeader: { by: 'ifiFamily', before: 16, size: 1, formats: () => protinfoMsgFormats } },
  13: 'txqlen',
  14: 'map',
  15: 'weight',
  16: 'operstate',
  17: 'linkmode',
  18: { name: 'linkinfo', nest: () => linkinfoAttrsNames },
  19: 'netNsPid',
  20: 'ifalias',
  21: 'numVf',
  22: 'vfinfoList',
  23: 'stats64',
  24: 'vfPorts',
  25: 'portSelf',
  26: { name: 'afSpec', selectByHeader: { by: 'ifiFamily', before: 16, size: 1, formats: () => afSpecMsgFormats } },
  27: 'group',
  28: 'netNsFd',
  29: 'extMask',
  30: 'promiscuity',
  31: 'numTxQueues',
  32: 'numRxQueues',
  33: 'carrier',
  34: 'physPortId',
  35: 'carrierChanges',
  36: 'physSwitchId',
  37: 'linkNetnsid',
  38: 'physPortName',
  39: 'protoDown',
  40: 'gsoMaxSegs',
  41: 'gsoMaxSize',
  43: { name: 'xdp', nest: () => xdpAttrsNames },
  44: 'event',
  45: 'newNetnsid',
  46: 'targetNetnsid',
  47: 'carrierUpCount',
  48: 'carrierDownCount',
  49: 'newIfindex',
  50: 'minMtu',
  51: 'maxMtu',
  52: { name: 'propList', nest: () => propListAttrsNames },
  53: 'altIfname',
  54: 'permAddress',
  55: { name: 'protoDownReason', nest: () => protoDownReasonAttrsNames },
  56: 'parentDevName',
  57: 'parentDevBusName',
  58: 'groMaxSize',
  59: 'tsoMaxSize',
  60: 'tsoMaxSegs',
  61: 'allmulti',
  62: 'devlinkPort',
  63: 'gsoIpv4MaxSize',
  64: 'groIpv4MaxSize',
  65: { name: 'dpllPin', nest: () => linkDpllPinAttrsNames },
  66: 'maxPacingOffloadHorizon',
  67: 'netnsImmutable',
  68: 'headroom',
  69: 'tailroom',
};

/** Names in {@link LinkinfoAttrs}, for errors. */
export const linkinfoAttrsNames: AttributeNames = {
  1: 'kind',
  2: { name: 'data', select: { by: 'kind', byType: 1, formats: () => linkinfoDataMsgFormats } },
  3: 'xstats',
  4: 'slaveKind',
  5: { name: 'slaveData', select: { by: 'slaveKind', byType: 4, formats: () => linkinfoMemberDataMsgFormats } },
};

/** Names in {@link LinkinfoBridgeAttrs}, for errors. */
export const linkinfoBridgeAttrsNames: AttributeNames = {
  1: 'forwardDelay',
  2: 'helloTime',
  3: 'maxAge',
  4: 'ageingTime',
  5: 'stpState',
  6: 'priority',
  7: 'vlanFiltering',
  8: 'vlanProtocol',
  9: 'groupFwdMask',
  10: 'rootId',
  11: 'bridgeId',
  12: 'rootPort',
  13: 'rootPathCost',
  14: 'topologyChange',
  15: 'topologyChangeDetected',
  16: 'helloTimer',
  17: 'tcnTimer',
  18: 'topologyChangeTimer',
  19: 'gcTimer',
  20: 'groupAddr',
  21: 'fdbFlush',
  22: 'mcastRouter',
  23: 'mcastSnooping',
  24: 'mcastQueryUseIfaddr',
  25: 'mcastQuerier',
  26: 'mcastHashElasticity',
  27: 'mcastHashMax',
  28: 'mcastLastMemberCnt',
  29: 'mcastStartupQueryCnt',
  30: 'mcastLastMemberIntvl',
  31: 'mcastMembershipIntvl',
  32: 'mcastQuerierIntvl',
  33: 'mcastQueryIntvl',
  34: 'mcastQueryResponseIntvl',
  35: 'mcastStartupQueryIntvl',
  36: 'nfCallIptables',
  37: 'nfCallIp6tables',
  38: 'nfCallArptables',
  39: 'vlanDefaultPvid',
  41: 'vlanStatsEnabled',
  42: 'mcastStatsEnabled',
  43: 'mcastIgmpVersion',
  44: 'mcastMldVersion',
  45: 'vlanStatsPerPort',
  46: 'multiBoolopt',
  47: { name: 'mcastQuerierState', nest: () => bridgeQuerierAttrsNames },
  48: 'fdbNLearned',
  49: 'fdbMaxLearned',
};

/** Names in {@link BridgeQuerierAttrs}, for errors. */
export const bridgeQuerierAttrsNames: AttributeNames = {
  1: 'ipAddress',
  2: 'ipPort',
  3: 'ipOtherTimer',
  5: 'ipv6Address',
  6: 'ipv6Port',
  7: 'ipv6OtherTimer',
};

/** Names in {@link LinkinfoBrportAttrs}, for errors. */
export const linkinfoBrportAttrsNames: AttributeNames = {
  1: 'state',
  2: 'priority',
  3: 'cost',
  4: 'mode',
  5: 'guard',
  6: 'protect',
  7: 'fastLeave',
  8: 'learning',
  9: 'unicastFlood',
  10: 'proxyarp',
  11: 'learningSync',
  12: 'proxyarpWifi',
  13: 'rootId',
  14: 'bridgeId',
  15: 'designatedPort',
  16: 'designatedCost',
  17: 'id',
  18: 'no',
  19: 'topologyChangeAck',
  20: 'configPending',
  21: 'messageAgeTimer',
  22: 'forwardDelayTimer',
  23: 'holdTimer',
  24: 'flush',
  25: 'multicastRouter',
  27: 'mcastFlood',
  28: 'mcastToUcast',
  29: 'vlanTunnel',
  30: 'bcastFlood',
  31: 'groupFwdMask',
  32: 'neighSuppress',
  33: 'isolated',
  34: 'backupPort',
  35: 'mrpRingOpen',
  36: 'mrpInOpen',
  37: 'mcastEhtHostsLimit',
  38: 'mcastEhtHostsCnt',
  39: 'locked',
  40: 'mab',
  41: 'mcastNGroups',
  42: 'mcastMaxGroups',
  43: 'neighVlanSuppress',
  44: 'backupNhid',
};

/** Names in {@link LinkinfoVethAttrs}, for errors. */
export const linkinfoVethAttrsNames: AttributeNames = {
  1: { name: 'peer', nest: () => linkAttrsNames, header: 16 },
};

/** Names in {@link LinkinfoVxlanAttrs}, for errors. */
export const linkinfoVxlanAttrsNames: AttributeNames = {
  1: 'id',
  2: 'group',
  3: 'link',
  4: 'local',
  5: 'ttl',
  6: 'tos',
  7: 'learning',
  8: 'ageing',
  9: 'limit',
  10: 'portRange',
  11: 'proxy',
  12: 'rsc',
  13: 'l2miss',
  14: 'l3miss',
  15: 'port',
  16: 'group6',
  17: 'local6',
  18: 'udpCsum',
  19: 'udpZeroCsum6Tx',
  20: 'udpZeroCsum6Rx',
  21: 'remcsumTx',
  22: 'remcsumRx',
  23: 'gbp',
  24: 'remcsumNopartial',
  25: 'collectMetadata',
  26: 'label',
  27: 'gpe',
  28: 'ttlInherit',
  29: 'df',
  30: 'vnifilter',
  31: 'localbypass',
  32: 'labelPolicy',
  33: 'reservedBits',
  34: 'mcRoute',
};

/** Names in {@link LinkinfoMacvlanAttrs}, for errors. */
export const linkinfoMacvlanAttrsNames: AttributeNames = {
  1: 'mode',
  2: 'flags',
  3: 'macaddrMode',
  4: 'macaddr',
  5: { name: 'macaddrData', nest: () => macvlanMacaddrAttrsNames },
  6: 'macaddrCount',
  7: 'bcQueueLen',
  8: 'bcQueueLenUsed',
  9: 'bcCutoff',
};

/** Names in {@link MacvlanMacaddrAttrs}, for errors. */
export const macvlanMacaddrAttrsNames: AttributeNames = {
  4: 'macaddr',
};

/** Names in {@link LinkinfoTunAttrs}, for errors. */
export const linkinfoTunAttrsNames: AttributeNames = {
  1: 'owner',
  2: 'group',
  3: 'type',
  4: 'pi',
  5: 'vnetHdr',
  6: 'persist',
  7: 'multiQueue',
  8: 'numQueues',
  9: 'numDisabledQueues',
};

/** Names in {@link LinkinfoVlanAttrs}, for errors. */
export const linkinfoVlanAttrsNames: AttributeNames = {
  1: 'id',
  2: 'flags',
  3: { name: 'egressQos', nest: () => vlanQosAttrsNames },
  4: { name: 'ingressQos', nest: () => vlanQosAttrsNames },
  5: 'protocol',
};

/** Names in {@link VlanQosAttrs}, for errors. */
export const vlanQosAttrsNames: AttributeNames = {
  1: 'mapping',
};

/** Names in {@link LinkinfoVrfAttrs}, for errors. */
export const linkinfoVrfAttrsNames: AttributeNames = {
  1: 'table',
};

/** Names in {@link LinkinfoVrfPortAttrs}, for errors. */
export const linkinfoVrfPortAttrsNames: AttributeNames = {
  1: 'table',
};

/** Names in {@link AfSpecAttrs}, for errors. */
export const afSpecAttrsNames: AttributeNames = {
  2: { name: 'inet', nest: () => iflaInetAttrsNames },
  10: { name: 'inet6', nest: () => iflaInet6AttrsNames },
  45: { name: 'mctp', nest: () => iflaMctpAttrsNames },
};

/** Names in {@link IflaInetAttrs}, for errors. */
export const iflaInetAttrsNames: AttributeNames = {
  1: 'conf',
};

/** Names in {@link IflaInet6Attrs}, for errors. */
export const iflaInet6AttrsNames: AttributeNames = {
  1: 'flags',
  2: 'conf',
  3: 'stats',
  4: 'mcast',
  5: 'cacheinfo',
  6: 'icmp6stats',
  7: 'token',
  8: 'addrGenMode',
  9: 'raMtu',
};

/** Names in {@link IflaMctpAttrs}, for errors. */
export const iflaMctpAttrsNames: AttributeNames = {
  1: 'net',
  2: 'physBinding',
};

/** Names in {@link AfSpecBridgeAttrs}, for errors. */
export const afSpecBridgeAttrsNames: AttributeNames = {
  0: 'flags',
  1: 'mode',
  2: 'vlanInfo',
  3: { name: 'vlanTunnelInfo', nest: () => bridgeVlanTunnelAttrsNames },
  4: 'mrp',
  5: 'cfm',
  6: 'mst',
};

/** Names in {@link BridgeVlanTunnelAttrs}, for errors. */
export const bridgeVlanTunnelAttrsNames: AttributeNames = {
  1: 'id',
  2: 'vid',
  3: 'flags',
};

/** Names in {@link PropListAttrs}, for errors. */
export const propListAttrsNames: AttributeNames = {
  53: 'altIfname',
};

/** Names in {@link ProtoDownReasonAttrs}, for errors. */
export const protoDownReasonAttrsNames: AttributeNames = {
  1: 'mask',
  2: 'value',
};

/** Names in {@link XdpAttrs}, for errors. */
export const xdpAttrsNames: AttributeNames = {
  1: 'fd',
  2: 'attached',
  3: 'flags',
  4: 'progId',
  5: 'drvProgId',
  6: 'skbProgId',
  7: 'hwProgId',
  8: 'expectedFd',
};

/** Names in {@link LinkDpllPinAttrs}, for errors. */
export const linkDpllPinAttrsNames: AttributeNames = {
  1: 'id',
};

const linkinfoDataMsgFormats: Readonly<Record<string, SelectedFormat>> = {
  bridge: { names: linkinfoBridgeAttrsNames },
  veth: { names: linkinfoVethAttrsNames },
  vxlan: { names: linkinfoVxlanAttrsNames },
  macvlan: { names: linkinfoMacvlanAttrsNames },
  macvtap: { names: linkinfoMacvlanAttrsNames },
  tun: { names: linkinfoTunAttrsNames },
  vlan: { names: linkinfoVlanAttrsNames },
  vrf: { names: linkinfoVrfAttrsNames },
};

const linkinfoMemberDataMsgFormats: Readonly<Record<string, SelectedFormat>> = {
  bridge: { names: linkinfoBrportAttrsNames },
  vrf: { names: linkinfoVrfPortAttrsNames },
};

const afSpecMsgFormats: Readonly<Record<string, SelectedFormat>> = {
  0: { names: afSpecAttrsNames },
  2: { names: afSpecAttrsNames },
  10: { names: afSpecAttrsNames },
  7: { names: afSpecBridgeAttrsNames },
};

const protinfoMsgFormats: Readonly<Record<string, SelectedFormat>> = {
  7: { names: linkinfoBrportAttrsNames },
  10: { names: iflaInet6AttrsNames },
};

/** `RTM_NEWLINK` (16): Makes or changes a link; as a notification, it came or changed. */
export const RTM_NEWLINK: Operation<Ifinfomsg, LinkAttrs> = {
  name: 'RTM_NEWLINK',
  type: 16,
  replyType: 16,
  headerSize: 16,
  encode: encodeLinkMessage,
  decode: decodeLinkMessage,
  attributes: linkAttrsNames,
};

/** `RTM_DELLINK` (17): Removes a link or all of a group; as a notification, it went. */
export const RTM_DELLINK: Operation<Ifinfomsg, LinkAttrs> = {
  name: 'RTM_DELLINK',
  type: 17,
  replyType: 17,
  headerSize: 16,
  encode: encodeLinkMessage,
  decode: decodeLinkMessage,
  attributes: linkAttrsNames,
};

/** `RTM_GETLINK` (18): Asks for one link, by index or name, or for all. */
export const RTM_GETLINK: Operation<Ifinfomsg, LinkAttrs> = {
  name: 'RTM_GETLINK',
  type: 18,
  replyType: 16,
  headerSize: 16,
  encode: encodeLinkMessage,
  decode: decodeLinkMessage,
  attributes: linkAttrsNames,
};

/** `RTM_SETLINK` (19): Changes a link. */
export const RTM_SETLINK: Operation<Ifinfomsg, LinkAttrs> = {
  name: 'RTM_SETLINK',
  type: 19,
  replyType: 19,
  headerSize: 16,
  encode: encodeLinkMessage,
  decode: decodeLinkMessage,
  attributes: linkAttrsNames,
};

/** `RTM_NEWLINKPROP` (108): Adds alternative names to a link. */
export const RTM_NEWLINKPROP: Operation<Ifinfomsg, LinkAttrs> = {
  name: 'RTM_NEWLINKPROP',
  type: 108,
  replyType: 108,
  headerSize: 16,
  encode: encodeLinkMessage,
  decode: decodeLinkMessage,
  attributes: linkAttrsNames,
};

/** `RTM_DELLINKPROP` (109): Removes alternative names of a link. */
export const RTM_DELLINKPROP: Operation<Ifinfomsg, LinkAttrs> = {
  name: 'RTM_DELLINKPROP',
  type: 109,
  replyType: 109,
  headerSize: 16,
  encode: encodeLinkMessage,
  decode: decodeLinkMessage,
  attributes: linkAttrsNames,
};

/** Links (network interfaces) over rtnetlink. */
export const rtLink: Family = {
  name: 'rt-link',
  protocol: 0,
  operations: [RTM_NEWLINK, RTM_DELLINK, RTM_GETLINK, RTM_SETLINK, RTM_NEWLINKPROP, RTM_DELLINKPROP],
  groups: { link: 1 },
};
