// @generated from codegen/schemas/rt-link.yaml by netloom codegen. Do not edit: change the schema, run `npm run codegen`.
// Links: linux/if_link.h, linux/if.h, linux/if_bridge.h, linux/rtnetlink.h, linux/veth.h, linux/if_bonding.h,
// linux/if_tunnel.h, linux/can/netlink.h, linux/can/vxcan.h, linux/batman_adv.h, linux/amt.h, linux/wwan.h,
// linux/devlink.h, linux/dpll.h (Linux 6.1 to 6.18).

import type {
  AttributeNames,
  Family,
  IndexedArray,
  Message,
  MessageInput,
  Operation,
  Reader,
  SelectedFormat,
  StructExtra,
  UnknownAttribute,
  Writer,
} from '../wire/index.js';
import { littleEndian as host, shared } from '../wire/index.js';

/** A constant of this module: V8 looks up an imported one each time. */
const littleEndian = host;

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
  /** `BR_BOOLOPT_MDB_OFFLOAD_FAIL_NOTIFICATION`: notifies when hardware could not take a group entry (Linux 6.15). */
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

/** The flow label of outer packets, `VXLAN_LABEL_*` (Linux 6.8). */
export const VxlanLabelPolicy = {
  /** `VXLAN_LABEL_FIXED`: always `IFLA_VXLAN_LABEL`. */
  fixed: 0,
  /** `VXLAN_LABEL_INHERIT`: as in the inner packet. */
  inherit: 1,
} as const;
/** A value of {@link VxlanLabelPolicy}. */
export type VxlanLabelPolicy = (typeof VxlanLabelPolicy)[keyof typeof VxlanLabelPolicy];

/** How a bond spreads traffic over its members, `BOND_MODE_*`. */
export const BondMode = {
  /** `BOND_MODE_ROUNDROBIN`: packet by packet, in turn. */
  balanceRr: 0,
  /** `BOND_MODE_ACTIVEBACKUP`: one member carries all, another takes over. */
  activeBackup: 1,
  /** `BOND_MODE_XOR`: by a hash of the packet's addresses. */
  balanceXor: 2,
  /** `BOND_MODE_BROADCAST`: on all members. */
  broadcast: 3,
  /** `BOND_MODE_8023AD`: link aggregation (LACP). */
  '8023ad': 4,
  /** `BOND_MODE_TLB`: sends by the load of the members. */
  balanceTlb: 5,
  /** `BOND_MODE_ALB`: as balance-tlb, and spreads what is received. */
  balanceAlb: 6,
} as const;
/** A value of {@link BondMode}. */
export type BondMode = (typeof BondMode)[keyof typeof BondMode];

/** What a bond hashes to choose a member, `BOND_XMIT_POLICY_*`. */
export const BondXmitHashPolicy = {
  /** `BOND_XMIT_POLICY_LAYER2`: link-layer addresses. */
  layer2: 0,
  /** `BOND_XMIT_POLICY_LAYER34`: IP addresses and ports. */
  layer34: 1,
  /** `BOND_XMIT_POLICY_LAYER23`: link-layer and IP addresses. */
  layer23: 2,
  /** `BOND_XMIT_POLICY_ENCAP23`: as layer23, of what a tunnel carries. */
  encap23: 3,
  /** `BOND_XMIT_POLICY_ENCAP34`: as layer34, of what a tunnel carries. */
  encap34: 4,
  /** `BOND_XMIT_POLICY_VLAN_SRCMAC`: VLAN and source address. */
  vlanSrcmac: 5,
} as const;
/** A value of {@link BondXmitHashPolicy}. */
export type BondXmitHashPolicy = (typeof BondXmitHashPolicy)[keyof typeof BondXmitHashPolicy];

/** The "don't fragment" bit of outer packets, `GENEVE_DF_*`. */
export const GeneveDf = {
  /** `GENEVE_DF_UNSET`: not set. */
  unset: 0,
  /** `GENEVE_DF_SET`: set. */
  set: 1,
  /** `GENEVE_DF_INHERIT`: as in the inner packet. */
  inherit: 2,
} as const;
/** A value of {@link GeneveDf}. */
export type GeneveDf = (typeof GeneveDf)[keyof typeof GeneveDf];

/** What an IP tunnel is wrapped in besides, `TUNNEL_ENCAP_*`. */
export const TunnelEncapTypes = {
  /** `TUNNEL_ENCAP_NONE`: nothing. */
  none: 0,
  /** `TUNNEL_ENCAP_FOU`: UDP. */
  fou: 1,
  /** `TUNNEL_ENCAP_GUE`: generic UDP encapsulation. */
  gue: 2,
  /** `TUNNEL_ENCAP_MPLS`: MPLS labels. */
  mpls: 3,
} as const;
/** A value of {@link TunnelEncapTypes}. */
export type TunnelEncapTypes = (typeof TunnelEncapTypes)[keyof typeof TunnelEncapTypes];

/** Flags of what a tunnel is wrapped in, `TUNNEL_ENCAP_FLAG_*`. */
export const TunnelEncapFlags = {
  /** `TUNNEL_ENCAP_FLAG_CSUM`: with UDP checksums over IPv4. */
  csum: 0x1,
  /** `TUNNEL_ENCAP_FLAG_CSUM6`: with UDP checksums over IPv6. */
  csum6: 0x2,
  /** `TUNNEL_ENCAP_FLAG_REMCSUM`: with remote checksum offload. */
  remcsum: 0x4,
} as const;

/** Protocol of a seamless redundant link, `HSR_PROTOCOL_*`. */
export const HsrProtocol = {
  /** `HSR_PROTOCOL_HSR`: HSR, a ring. */
  hsr: 0,
  /** `HSR_PROTOCOL_PRP`: PRP, two networks. */
  prp: 1,
} as const;
/** A value of {@link HsrProtocol}. */
export type HsrProtocol = (typeof HsrProtocol)[keyof typeof HsrProtocol];

/** Where an ipvlan takes and gives packets, `IPVLAN_MODE_*`. */
export const IpvlanMode = {
  /** `IPVLAN_MODE_L2`: at the link layer. */
  l2: 0,
  /** `IPVLAN_MODE_L3`: at the IP layer; no broadcasts. */
  l3: 1,
  /** `IPVLAN_MODE_L3S`: at the IP layer, through the firewall of the namespace below. */
  l3s: 2,
} as const;
/** A value of {@link IpvlanMode}. */
export type IpvlanMode = (typeof IpvlanMode)[keyof typeof IpvlanMode];

/** Who reaches whom over an ipvlan, `IPVLAN_F_*`. */
export const IpvlanFlags = {
  /** `IPVLAN_F_PRIVATE`: ipvlans of one link do not reach each other. */
  private: 0x1,
  /** `IPVLAN_F_VEPA`: they do by an outer switch that sends back. */
  vepa: 0x2,
} as const;

/** Transport of IP over InfiniBand, `IPOIB_MODE_*`. */
export const IpoibMode = {
  /** `IPOIB_MODE_DATAGRAM`: unreliable datagrams. */
  datagram: 0,
  /** `IPOIB_MODE_CONNECTED`: connections. */
  connected: 1,
} as const;
/** A value of {@link IpoibMode}. */
export type IpoibMode = (typeof IpoibMode)[keyof typeof IpoibMode];

/** What MACsec does with frames that fail, `MACSEC_VALIDATE_*`. */
export const MacsecValidationType = {
  /** `MACSEC_VALIDATE_DISABLED`: does not look. */
  disabled: 0,
  /** `MACSEC_VALIDATE_CHECK`: looks and counts. */
  check: 1,
  /** `MACSEC_VALIDATE_STRICT`: drops them. */
  strict: 2,
} as const;
/** A value of {@link MacsecValidationType}. */
export type MacsecValidationType = (typeof MacsecValidationType)[keyof typeof MacsecValidationType];

/** Where MACsec is done, `MACSEC_OFFLOAD_*`. */
export const MacsecOffload = {
  /** `MACSEC_OFFLOAD_OFF`: in software. */
  off: 0,
  /** `MACSEC_OFFLOAD_PHY`: in the physical layer chip. */
  phy: 1,
  /** `MACSEC_OFFLOAD_MAC`: in the network card. */
  mac: 2,
} as const;
/** A value of {@link MacsecOffload}. */
export type MacsecOffload = (typeof MacsecOffload)[keyof typeof MacsecOffload];

/** What happens to a packet no program decided on (Linux 6.7). */
export const NetkitPolicy = {
  /** `NETKIT_PASS`: it goes on. */
  forward: 0,
  /** `NETKIT_DROP`: it is dropped. */
  blackhole: 2,
} as const;
/** A value of {@link NetkitPolicy}. */
export type NetkitPolicy = (typeof NetkitPolicy)[keyof typeof NetkitPolicy];

/** Layer of a netkit pair (Linux 6.7). */
export const NetkitMode = {
  /** `NETKIT_L2`: link layer, with addresses. */
  l2: 0,
  /** `NETKIT_L3`: IP layer. */
  l3: 1,
} as const;
/** A value of {@link NetkitMode}. */
export type NetkitMode = (typeof NetkitMode)[keyof typeof NetkitMode];

/** Whether mark and priority of a packet survive the way over, `NETKIT_SCRUB_*` (Linux 6.12). */
export const NetkitScrub = {
  /** `NETKIT_SCRUB_NONE`: they do. */
  none: 0,
  /** `NETKIT_SCRUB_DEFAULT`: they are cleared. */
  default: 1,
} as const;
/** A value of {@link NetkitScrub}. */
export type NetkitScrub = (typeof NetkitScrub)[keyof typeof NetkitScrub];

/** State of a CAN controller, `CAN_STATE_*`. */
export const CanState = {
  /** `CAN_STATE_ERROR_ACTIVE`: fewer than 96 errors. */
  errorActive: 0,
  /** `CAN_STATE_ERROR_WARNING`: fewer than 128 errors. */
  errorWarning: 1,
  /** `CAN_STATE_ERROR_PASSIVE`: fewer than 256 errors. */
  errorPassive: 2,
  /** `CAN_STATE_BUS_OFF`: off the bus. */
  busOff: 3,
  /** `CAN_STATE_STOPPED`: stopped. */
  stopped: 4,
  /** `CAN_STATE_SLEEPING`: asleep. */
  sleeping: 5,
} as const;
/** A value of {@link CanState}. */
export type CanState = (typeof CanState)[keyof typeof CanState];

/** Modes of a CAN controller, `CAN_CTRLMODE_*`. */
export const CanCtrlmodeFlags = {
  /** `CAN_CTRLMODE_LOOPBACK`: hears itself. */
  loopback: 0x1,
  /** `CAN_CTRLMODE_LISTENONLY`: listens only. */
  listenonly: 0x2,
  /** `CAN_CTRLMODE_3_SAMPLES`: three samples for each bit. */
  '3Samples': 0x4,
  /** `CAN_CTRLMODE_ONE_SHOT`: sends once. */
  oneShot: 0x8,
  /** `CAN_CTRLMODE_BERR_REPORTING`: reports bus errors. */
  berrReporting: 0x10,
  /** `CAN_CTRLMODE_FD`: flexible data rate. */
  fd: 0x20,
  /** `CAN_CTRLMODE_PRESUME_ACK`: missing acknowledgements do not count. */
  presumeAck: 0x40,
  /** `CAN_CTRLMODE_FD_NON_ISO`: flexible data rate as before the standard. */
  fdNonIso: 0x80,
  /** `CAN_CTRLMODE_CC_LEN8_DLC`: keeps length codes above 8. */
  ccLen8Dlc: 0x100,
  /** `CAN_CTRLMODE_TDC_AUTO`: delay compensation by itself. */
  tdcAuto: 0x200,
  /** `CAN_CTRLMODE_TDC_MANUAL`: delay compensation as told. */
  tdcManual: 0x400,
} as const;

/** Which end of a GTP tunnel the link is, `GTP_ROLE_*`. */
export const GtpRole = {
  /** `GTP_ROLE_GGSN`: the gateway. */
  ggsn: 0,
  /** `GTP_ROLE_SGSN`: the serving node. */
  sgsn: 1,
} as const;
/** A value of {@link GtpRole}. */
export type GtpRole = (typeof GtpRole)[keyof typeof GtpRole];

/** Mode of an OpenVPN link, `OVPN_MODE_*` (Linux 6.16). */
export const OvpnMode = {
  /** `OVPN_MODE_P2P`: one peer. */
  p2p: 0,
  /** `OVPN_MODE_MP`: many peers. */
  mp: 1,
} as const;
/** A value of {@link OvpnMode}. */
export type OvpnMode = (typeof OvpnMode)[keyof typeof OvpnMode];

/** Which end of a multicast tunnel the link is, `AMT_MODE_*`. */
export const AmtMode = {
  /** `AMT_MODE_GATEWAY`: the gateway. */
  gateway: 0,
  /** `AMT_MODE_RELAY`: the relay. */
  relay: 1,
} as const;
/** A value of {@link AmtMode}. */
export type AmtMode = (typeof AmtMode)[keyof typeof AmtMode];

/** Carrier of a virtual function, `IFLA_VF_LINK_STATE_*`. */
export const IflaVfLinkStateEnum = {
  /** `IFLA_VF_LINK_STATE_AUTO`: as the physical one. */
  auto: 0,
  /** `IFLA_VF_LINK_STATE_ENABLE`: always. */
  enable: 1,
  /** `IFLA_VF_LINK_STATE_DISABLE`: never. */
  disable: 2,
} as const;
/** A value of {@link IflaVfLinkStateEnum}. */
export type IflaVfLinkStateEnum = (typeof IflaVfLinkStateEnum)[keyof typeof IflaVfLinkStateEnum];

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

/**
 * `struct ifla_geneve_port_range`, 4 bytes. Source ports of a tunnel, first and last, network byte order (Linux
 * 6.16).
 */
export interface IflaGenevePortRange {
  /** `low`: first port. */
  low: number;
  /** `high`: last port. */
  high: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ifla_geneve_port_range`. */
export const IFLA_GENEVE_PORT_RANGE_SIZE = 4;

/** `struct can_bittiming`, 32 bytes. Timing of bits on a CAN bus. */
export interface CanBittiming {
  /** `bitrate`: bits per second. */
  bitrate: number;
  /** `sample_point`: where a bit is sampled, in 1/1000 of its length. */
  samplePoint: number;
  /** `tq`: time quantum, in ns. */
  tq: number;
  /** `prop_seg`: propagation segment, in quanta. */
  propSeg: number;
  /** `phase_seg1`: first phase segment, in quanta. */
  phaseSeg1: number;
  /** `phase_seg2`: second phase segment, in quanta. */
  phaseSeg2: number;
  /** `sjw`: synchronisation jump width, in quanta. */
  sjw: number;
  /** `brp`: divisor of the clock. */
  brp: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct can_bittiming`. */
export const CAN_BITTIMING_SIZE = 32;

/** `struct can_bittiming_const`, 48 bytes. Limits of the timing of bits. */
export interface CanBittimingConst {
  /** `name`: name of the controller. */
  name: string;
  /** `tseg1_min`: least first segment. */
  tseg1Min: number;
  /** `tseg1_max`: greatest first segment. */
  tseg1Max: number;
  /** `tseg2_min`: least second segment. */
  tseg2Min: number;
  /** `tseg2_max`: greatest second segment. */
  tseg2Max: number;
  /** `sjw_max`: greatest jump width. */
  sjwMax: number;
  /** `brp_min`: least divisor. */
  brpMin: number;
  /** `brp_max`: greatest divisor. */
  brpMax: number;
  /** `brp_inc`: step of the divisor. */
  brpInc: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct can_bittiming_const`. */
export const CAN_BITTIMING_CONST_SIZE = 48;

/** `struct can_clock`, 4 bytes. Clock of a CAN controller. */
export interface CanClock {
  /** `freq`: in Hz. */
  freq: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct can_clock`. */
export const CAN_CLOCK_SIZE = 4;

/** `struct can_berr_counter`, 4 bytes. Errors seen by a CAN controller. */
export interface CanBerrCounter {
  /** `txerr`: while sending. */
  txerr: number;
  /** `rxerr`: while receiving. */
  rxerr: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct can_berr_counter`. */
export const CAN_BERR_COUNTER_SIZE = 4;

/** `struct can_ctrlmode`, 8 bytes. Modes of a CAN controller and those that are meant. */
export interface CanCtrlmode {
  /** `mask`: modes that are meant. */
  mask: number;
  /** `flags`: their values. */
  flags: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct can_ctrlmode`. */
export const CAN_CTRLMODE_SIZE = 8;

/** `struct can_device_stats`, 24 bytes. Counters of a CAN controller. */
export interface CanDeviceStats {
  /** `bus_error`: bus errors. */
  busError: number;
  /** `error_warning`: changes to the state error-warning. */
  errorWarning: number;
  /** `error_passive`: changes to the state error-passive. */
  errorPassive: number;
  /** `bus_off`: changes to the state bus-off. */
  busOff: number;
  /** `arbitration_lost`: lost arbitrations. */
  arbitrationLost: number;
  /** `restarts`: restarts. */
  restarts: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct can_device_stats`. */
export const CAN_DEVICE_STATS_SIZE = 24;

/** `struct ifla_rmnet_flags`, 8 bytes. Flags of an rmnet link. */
export interface IflaRmnetFlags {
  /** `flags`: `RMNET_FLAGS_*`: 1 deaggregates, 2 takes commands, 4 and 8 checksums. */
  flags: number;
  /** `mask`: flags that are meant. */
  mask: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ifla_rmnet_flags`. */
export const IFLA_RMNET_FLAGS_SIZE = 8;

/** `struct ifla_vf_mac`, 36 bytes. Address of a virtual function. */
export interface IflaVfMac {
  /** `vf`: its number. */
  vf: number;
  /** `mac`: its address, zeros behind it. */
  mac: Uint8Array;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ifla_vf_mac`. */
export const IFLA_VF_MAC_SIZE = 36;

/** `struct ifla_vf_broadcast`, 32 bytes. Broadcast address of a virtual function. */
export interface IflaVfBroadcast {
  /** `broadcast`: the address, zeros behind it. */
  broadcast: Uint8Array;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ifla_vf_broadcast`. */
export const IFLA_VF_BROADCAST_SIZE = 32;

/** `struct ifla_vf_vlan`, 12 bytes. VLAN of a virtual function. */
export interface IflaVfVlan {
  /** `vf`: its number. */
  vf: number;
  /** `vlan`: VLAN id; 0 for none. */
  vlan: number;
  /** `qos`: priority. */
  qos: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ifla_vf_vlan`. */
export const IFLA_VF_VLAN_SIZE = 12;

/** `struct ifla_vf_vlan_info`, 16 bytes. VLAN of a virtual function, with its tag protocol. */
export interface IflaVfVlanInfo {
  /** `vf`: its number. */
  vf: number;
  /** `vlan`: VLAN id; 0 for none. */
  vlan: number;
  /** `qos`: priority. */
  qos: number;
  /** `vlan_proto`: tag protocol: 0x8100 or 0x88a8, network byte order. */
  vlanProto: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ifla_vf_vlan_info`. */
export const IFLA_VF_VLAN_INFO_SIZE = 16;

/** `struct ifla_vf_tx_rate`, 8 bytes. Greatest rate of a virtual function. */
export interface IflaVfTxRate {
  /** `vf`: its number. */
  vf: number;
  /** `rate`: in Mbit/s; 0 for no limit. */
  rate: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ifla_vf_tx_rate`. */
export const IFLA_VF_TX_RATE_SIZE = 8;

/** `struct ifla_vf_rate`, 12 bytes. Rates of a virtual function. */
export interface IflaVfRate {
  /** `vf`: its number. */
  vf: number;
  /** `min_tx_rate`: least, in Mbit/s. */
  minTxRate: number;
  /** `max_tx_rate`: greatest, in Mbit/s; 0 for no limit. */
  maxTxRate: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ifla_vf_rate`. */
export const IFLA_VF_RATE_SIZE = 12;

/** `struct ifla_vf_spoofchk`, 8 bytes. Whether source addresses of a virtual function are checked. */
export interface IflaVfSpoofchk {
  /** `vf`: its number. */
  vf: number;
  /** `setting`: 1 yes, 0 no. */
  setting: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ifla_vf_spoofchk`. */
export const IFLA_VF_SPOOFCHK_SIZE = 8;

/** `struct ifla_vf_link_state`, 8 bytes. Carrier of a virtual function. */
export interface IflaVfLinkState {
  /** `vf`: its number. */
  vf: number;
  /** `link_state`: how it follows the physical one. */
  linkState: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ifla_vf_link_state`. */
export const IFLA_VF_LINK_STATE_SIZE = 8;

/** `struct ifla_vf_rss_query_en`, 8 bytes. Whether a virtual function may ask for the table of receive queues. */
export interface IflaVfRssQueryEn {
  /** `vf`: its number. */
  vf: number;
  /** `setting`: 1 yes, 0 no. */
  setting: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ifla_vf_rss_query_en`. */
export const IFLA_VF_RSS_QUERY_EN_SIZE = 8;

/** `struct ifla_vf_trust`, 8 bytes. Whether a virtual function is trusted. */
export interface IflaVfTrust {
  /** `vf`: its number. */
  vf: number;
  /** `setting`: 1 yes, 0 no. */
  setting: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ifla_vf_trust`. */
export const IFLA_VF_TRUST_SIZE = 8;

/** `struct ifla_vf_guid`, 16 bytes. InfiniBand id of a virtual function. */
export interface IflaVfGuid {
  /** `vf`: its number. */
  vf: number;
  /** `guid`: the id. */
  guid: bigint;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ifla_vf_guid`. */
export const IFLA_VF_GUID_SIZE = 16;

/** `struct ifla_port_vsi`, 8 bytes. Type of a virtual station (802.1Qbg). */
export interface IflaPortVsi {
  /** `vsi_mgr_id`: its manager. */
  vsiMgrId: number;
  /** `vsi_type_id`: its type. */
  vsiTypeId: Uint8Array;
  /** `vsi_type_version`: version of the type. */
  vsiTypeVersion: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ifla_port_vsi`. */
export const IFLA_PORT_VSI_SIZE = 8;

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
  /**
   * `IFLA_PROTINFO` (12): about one protocol, by the family of the header. Its shape depends on `ifi-family` of the
   * fixed header; one that no format knows is kept in `unknown`.
   */
  protinfo?: ProtinfoMsg | undefined;
  /** `IFLA_TXQLEN` (13): length of the transmit queue, in packets. */
  txqlen?: number | undefined;
  /** `IFLA_MAP` (14): resources of an old network card. */
  map?: Readonly<RtnlLinkIfmap> | undefined;
  /** `IFLA_WEIGHT` (15): no longer used. */
  weight?: number | undefined;
  /** `IFLA_OPERSTATE` (16): operational state. See {@link Operstate}. */
  operstate?: number | undefined;
  /** `IFLA_LINKMODE` (17): how far it goes by itself when its carrier comes. See {@link LinkMode}. */
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
  vfinfoList?: VfinfoListAttrs | undefined;
  /** `IFLA_STATS64` (23): traffic. */
  stats64?: RtnlLinkStats64 | undefined;
  /** `IFLA_VF_PORTS` (24): port profiles of virtual functions. */
  vfPorts?: VfPortsAttrs | undefined;
  /** `IFLA_PORT_SELF` (25): port profile of the physical function. */
  portSelf?: PortAttrs | undefined;
  /**
   * `IFLA_AF_SPEC` (26): what address families keep with the link, by the family of the header. Its shape depends on
   * `ifi-family` of the fixed header; one that no format knows is kept in `unknown`.
   */
  afSpec?: AfSpecMsg | undefined;
  /** `IFLA_GROUP` (27): group; alone in a deletion it means all links of the group. */
  group?: number | undefined;
  /** `IFLA_NET_NS_FD` (28): namespace to be in: the one of this file descriptor. */
  netNsFd?: number | undefined;
  /** `IFLA_EXT_MASK` (29): what the answer should have in it. Bits of {@link RtextFilter}. */
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
  /** `IFLA_EVENT` (44): why the notification was sent. See {@link LinkEvent}. */
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
  devlinkPort?: DevlinkPortAttrs | undefined;
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
  | { kind: 'bond'; data?: LinkinfoBondAttrs | undefined }
  | { kind: 'geneve'; data?: LinkinfoGeneveAttrs | undefined }
  | { kind: 'gre'; data?: LinkinfoGreAttrs | undefined }
  | { kind: 'gretap'; data?: LinkinfoGreAttrs | undefined }
  | { kind: 'erspan'; data?: LinkinfoGreAttrs | undefined }
  | { kind: 'ip6gre'; data?: LinkinfoGre6Attrs | undefined }
  | { kind: 'ip6gretap'; data?: LinkinfoGre6Attrs | undefined }
  | { kind: 'ip6erspan'; data?: LinkinfoGre6Attrs | undefined }
  | { kind: 'hsr'; data?: LinkinfoHsrAttrs | undefined }
  | { kind: 'ipip'; data?: LinkinfoIptunAttrs | undefined }
  | { kind: 'sit'; data?: LinkinfoIptunAttrs | undefined }
  | { kind: 'ip6tnl'; data?: LinkinfoIp6tnlAttrs | undefined }
  | { kind: 'vti'; data?: LinkinfoVtiAttrs | undefined }
  | { kind: 'vti6'; data?: LinkinfoVti6Attrs | undefined }
  | { kind: 'ipvlan'; data?: LinkinfoIpvlanAttrs | undefined }
  | { kind: 'ipvtap'; data?: LinkinfoIpvlanAttrs | undefined }
  | { kind: 'ipoib'; data?: LinkinfoIpoibAttrs | undefined }
  | { kind: 'macsec'; data?: LinkinfoMacsecAttrs | undefined }
  | { kind: 'xfrm'; data?: LinkinfoXfrmAttrs | undefined }
  | { kind: 'netkit'; data?: LinkinfoNetkitAttrs | undefined }
  | { kind: 'can'; data?: LinkinfoCanAttrs | undefined }
  | { kind: 'vxcan'; data?: LinkinfoVxcanAttrs | undefined }
  | { kind: 'rmnet'; data?: LinkinfoRmnetAttrs | undefined }
  | { kind: 'gtp'; data?: LinkinfoGtpAttrs | undefined }
  | { kind: 'bareudp'; data?: LinkinfoBareudpAttrs | undefined }
  | { kind: 'batadv'; data?: LinkinfoBatadvAttrs | undefined }
  | { kind: 'ovpn'; data?: LinkinfoOvpnAttrs | undefined }
  | { kind: 'dsa'; data?: LinkinfoDsaAttrs | undefined }
  | { kind: 'amt'; data?: LinkinfoAmtAttrs | undefined }
  | { kind: 'wwan'; data?: LinkinfoWwanAttrs | undefined }
  | { kind: 'ppp'; data?: LinkinfoPppAttrs | undefined }
  | { kind?: string | undefined; data?: undefined };

/**
 * `IFLA_INFO_SLAVE_DATA` (5): what that link keeps with the port. Its shape depends on `slaveKind`,
 * `IFLA_INFO_SLAVE_KIND`: where that has a value not listed here it is kept in `unknown`.
 */
export type LinkinfoBySlaveKind =
  | { slaveKind: 'bridge'; slaveData?: LinkinfoBrportAttrs | undefined }
  | { slaveKind: 'vrf'; slaveData?: LinkinfoVrfPortAttrs | undefined }
  | { slaveKind: 'bond'; slaveData?: BondSlaveAttrs | undefined }
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
  /** `IFLA_VXLAN_DF` (29): the "don't fragment" bit of outer packets. See {@link VxlanDf}. */
  df?: number | undefined;
  /** `IFLA_VXLAN_VNIFILTER` (30): 1: only listed network ids; with metadata. */
  vnifilter?: number | undefined;
  /** `IFLA_VXLAN_LOCALBYPASS` (31): 1: packets to a tunnel of this machine take a short cut (Linux 6.5). */
  localbypass?: number | undefined;
  /** `IFLA_VXLAN_LABEL_POLICY` (32): where the flow label comes from (Linux 6.8). See {@link VxlanLabelPolicy}. */
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
  /** `IFLA_MACVLAN_MODE` (1): how macvlans of one link reach each other. Bits of {@link MacvlanMode}. */
  mode?: number | undefined;
  /** `IFLA_MACVLAN_FLAGS` (2): flags. Bits of {@link MacvlanFlags}. */
  flags?: number | undefined;
  /** `IFLA_MACVLAN_MACADDR_MODE` (3): what to do with source addresses. See {@link MacvlanMacaddrMode}. */
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
  conf?: readonly number[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** What IPv6 keeps with a link, `IFLA_INET6_*`. */
export interface IflaInet6Attrs {
  /** `IFLA_INET6_FLAGS` (1): state of address configuration, `IF_READY` (0x80000000), `IF_RS_SENT` (0x10) ... */
  flags?: number | undefined;
  /** `IFLA_INET6_CONF` (2): its sysctls in the order of `DEVCONF_*`, from 0. */
  conf?: readonly number[] | undefined;
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
  /** `IFLA_INET6_ADDR_GEN_MODE` (8): how a link-local address is made. See {@link In6AddrGenMode}. */
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
  mst?: BridgeMstAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A VLAN that is mapped to a tunnel id, `IFLA_BRIDGE_VLAN_TUNNEL_*`. */
export interface BridgeVlanTunnelAttrs {
  /** `IFLA_BRIDGE_VLAN_TUNNEL_ID` (1): tunnel id. */
  id?: number | undefined;
  /** `IFLA_BRIDGE_VLAN_TUNNEL_VID` (2): VLAN id. */
  vid?: number | undefined;
  /** `IFLA_BRIDGE_VLAN_TUNNEL_FLAGS` (3): first or last of a range. Bits of {@link BridgeVlanFlags}. */
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
  /** `IFLA_XDP_ATTACHED` (2): where it sits. See {@link XdpAttached}. */
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

/** Pin of a clock circuit (Linux 6.7). */
export interface LinkDpllPinAttrs {
  /** `DPLL_A_PIN_ID` (1): id of the pin. */
  id?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of a bond, `IFLA_BOND_*`. */
export interface LinkinfoBondAttrs {
  /** `IFLA_BOND_MODE` (1): how traffic is spread. See {@link BondMode}. */
  mode?: number | undefined;
  /** `IFLA_BOND_ACTIVE_SLAVE` (2): index of the member that carries all; 0 for none. */
  activeSlave?: number | undefined;
  /** `IFLA_BOND_MIIMON` (3): between looks at the carrier, in ms; 0 for never. */
  miimon?: number | undefined;
  /** `IFLA_BOND_UPDELAY` (4): how long a carrier must be there, in ms. */
  updelay?: number | undefined;
  /** `IFLA_BOND_DOWNDELAY` (5): how long a carrier must be gone, in ms. */
  downdelay?: number | undefined;
  /** `IFLA_BOND_USE_CARRIER` (6): 1, asks the driver for the carrier (always since Linux 6.18). */
  useCarrier?: number | undefined;
  /** `IFLA_BOND_ARP_INTERVAL` (7): between ARP probes, in ms; 0 for none. */
  arpInterval?: number | undefined;
  /** `IFLA_BOND_ARP_IP_TARGET` (8): addresses to probe, at most 16. */
  arpIpTarget?: IndexedArray<string> | undefined;
  /** `IFLA_BOND_ARP_VALIDATE` (9): which probes are checked, 0 none to 6. */
  arpValidate?: number | undefined;
  /** `IFLA_BOND_ARP_ALL_TARGETS` (10): 0, one target must answer; 1, all. */
  arpAllTargets?: number | undefined;
  /** `IFLA_BOND_PRIMARY` (11): index of the preferred member. */
  primary?: number | undefined;
  /** `IFLA_BOND_PRIMARY_RESELECT` (12): when it takes over again: 0 always, 1 if better, 2 on failure. */
  primaryReselect?: number | undefined;
  /** `IFLA_BOND_FAIL_OVER_MAC` (13): address of the bond: 0 kept, 1 the active member's, 2 follows. */
  failOverMac?: number | undefined;
  /** `IFLA_BOND_XMIT_HASH_POLICY` (14): what is hashed. See {@link BondXmitHashPolicy}. */
  xmitHashPolicy?: number | undefined;
  /** `IFLA_BOND_RESEND_IGMP` (15): how often multicast groups are joined again, 0 to 255. */
  resendIgmp?: number | undefined;
  /** `IFLA_BOND_NUM_PEER_NOTIF` (16): how often neighbours are told after a failure. */
  numPeerNotif?: number | undefined;
  /** `IFLA_BOND_ALL_SLAVES_ACTIVE` (17): 1, takes what comes to idle members. */
  allSlavesActive?: number | undefined;
  /** `IFLA_BOND_MIN_LINKS` (18): members that must be up for a carrier. */
  minLinks?: number | undefined;
  /** `IFLA_BOND_LP_INTERVAL` (19): between learning packets, in s. */
  lpInterval?: number | undefined;
  /** `IFLA_BOND_PACKETS_PER_SLAVE` (20): packets in turn on one member, 0 at random. */
  packetsPerSlave?: number | undefined;
  /** `IFLA_BOND_AD_LACP_RATE` (21): LACP packets, 0 every 30 s, 1 every second. */
  adLacpRate?: number | undefined;
  /** `IFLA_BOND_AD_SELECT` (22): which aggregate is used: 0 stable, 1 bandwidth, 2 count. */
  adSelect?: number | undefined;
  /** `IFLA_BOND_AD_INFO` (23): state of the link aggregation. */
  adInfo?: BondAdInfoAttrs | undefined;
  /** `IFLA_BOND_AD_ACTOR_SYS_PRIO` (24): priority of this system, 1 to 65535. */
  adActorSysPrio?: number | undefined;
  /** `IFLA_BOND_AD_USER_PORT_KEY` (25): upper bits of the port key, 0 to 1023. */
  adUserPortKey?: number | undefined;
  /** `IFLA_BOND_AD_ACTOR_SYSTEM` (26): address of this system. */
  adActorSystem?: string | undefined;
  /** `IFLA_BOND_TLB_DYNAMIC_LB` (27): 1, spreads by load (balance-tlb). */
  tlbDynamicLb?: number | undefined;
  /** `IFLA_BOND_PEER_NOTIF_DELAY` (28): between notifications of neighbours, in ms. */
  peerNotifDelay?: number | undefined;
  /** `IFLA_BOND_AD_LACP_ACTIVE` (29): 1, sends LACP packets unasked. */
  adLacpActive?: number | undefined;
  /** `IFLA_BOND_MISSED_MAX` (30): unanswered probes until a member is down. */
  missedMax?: number | undefined;
  /** `IFLA_BOND_NS_IP6_TARGET` (31): IPv6 addresses to probe, at most 16. */
  nsIp6Target?: IndexedArray<string> | undefined;
  /** `IFLA_BOND_COUPLED_CONTROL` (32): 1, collecting and distributing go together (Linux 6.9). */
  coupledControl?: number | undefined;
  /** `IFLA_BOND_BROADCAST_NEIGH` (33): 1, ARP and neighbour messages go to all members (Linux 6.17). */
  broadcastNeigh?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** State of the link aggregation of a bond, `IFLA_BOND_AD_INFO_*`. */
export interface BondAdInfoAttrs {
  /** `IFLA_BOND_AD_INFO_AGGREGATOR` (1): number of the aggregate in use. */
  aggregator?: number | undefined;
  /** `IFLA_BOND_AD_INFO_NUM_PORTS` (2): its members. */
  numPorts?: number | undefined;
  /** `IFLA_BOND_AD_INFO_ACTOR_KEY` (3): key of this side. */
  actorKey?: number | undefined;
  /** `IFLA_BOND_AD_INFO_PARTNER_KEY` (4): key of the other side. */
  partnerKey?: number | undefined;
  /** `IFLA_BOND_AD_INFO_PARTNER_MAC` (5): address of the other side. */
  partnerMac?: string | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** What a bond keeps with a member, `IFLA_BOND_SLAVE_*`. */
export interface BondSlaveAttrs {
  /** `IFLA_BOND_SLAVE_STATE` (1): 0 active, 1 backup. */
  state?: number | undefined;
  /** `IFLA_BOND_SLAVE_MII_STATUS` (2): carrier: 0 up, 1 failing, 2 down, 3 coming back. */
  miiStatus?: number | undefined;
  /** `IFLA_BOND_SLAVE_LINK_FAILURE_COUNT` (3): how often it failed. */
  linkFailureCount?: number | undefined;
  /** `IFLA_BOND_SLAVE_PERM_HWADDR` (4): its own address. */
  permHwaddr?: string | undefined;
  /** `IFLA_BOND_SLAVE_QUEUE_ID` (5): queue that selects it. */
  queueId?: number | undefined;
  /** `IFLA_BOND_SLAVE_AD_AGGREGATOR_ID` (6): number of its aggregate. */
  adAggregatorId?: number | undefined;
  /** `IFLA_BOND_SLAVE_AD_ACTOR_OPER_PORT_STATE` (7): LACP state of this side, bits. */
  adActorOperPortState?: number | undefined;
  /** `IFLA_BOND_SLAVE_AD_PARTNER_OPER_PORT_STATE` (8): LACP state of the other side, bits. */
  adPartnerOperPortState?: number | undefined;
  /** `IFLA_BOND_SLAVE_PRIO` (9): priority when the active member is chosen. */
  prio?: number | undefined;
  /** `IFLA_BOND_SLAVE_ACTOR_PORT_PRIO` (10): LACP priority of the port (Linux 6.18). */
  actorPortPrio?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of a Geneve tunnel, `IFLA_GENEVE_*`. */
export interface LinkinfoGeneveAttrs {
  /** `IFLA_GENEVE_ID` (1): network id (VNI), 24 bits. */
  id?: number | undefined;
  /** `IFLA_GENEVE_REMOTE` (2): remote address, IPv4. */
  remote?: string | undefined;
  /** `IFLA_GENEVE_TTL` (3): TTL of outer packets; 0 for the default. */
  ttl?: number | undefined;
  /** `IFLA_GENEVE_TOS` (4): type of service of outer packets; 1 for the inner one. */
  tos?: number | undefined;
  /** `IFLA_GENEVE_PORT` (5): destination port, network byte order. */
  port?: number | undefined;
  /** `IFLA_GENEVE_COLLECT_METADATA` (6): tunnel data come with each packet instead of from here. */
  collectMetadata?: boolean | undefined;
  /** `IFLA_GENEVE_REMOTE6` (7): remote address, IPv6. */
  remote6?: string | undefined;
  /** `IFLA_GENEVE_UDP_CSUM` (8): 1, with UDP checksums over IPv4. */
  udpCsum?: number | undefined;
  /** `IFLA_GENEVE_UDP_ZERO_CSUM6_TX` (9): 1, sends without UDP checksums over IPv6. */
  udpZeroCsum6Tx?: number | undefined;
  /** `IFLA_GENEVE_UDP_ZERO_CSUM6_RX` (10): 1, takes packets without UDP checksums over IPv6. */
  udpZeroCsum6Rx?: number | undefined;
  /** `IFLA_GENEVE_LABEL` (11): flow label of outer IPv6 packets, network byte order. */
  label?: number | undefined;
  /** `IFLA_GENEVE_TTL_INHERIT` (12): 1, the TTL is the inner one. */
  ttlInherit?: number | undefined;
  /** `IFLA_GENEVE_DF` (13): the "don't fragment" bit of outer packets. See {@link GeneveDf}. */
  df?: number | undefined;
  /** `IFLA_GENEVE_INNER_PROTO_INHERIT` (14): IP packets are carried without an Ethernet header. */
  innerProtoInherit?: boolean | undefined;
  /** `IFLA_GENEVE_PORT_RANGE` (15): source ports (Linux 6.16). */
  portRange?: IflaGenevePortRange | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of a GRE, GRETAP or ERSPAN tunnel over IPv4, `IFLA_GRE_*`. */
export interface LinkinfoGreAttrs {
  /** `IFLA_GRE_LINK` (1): index of the link below. */
  link?: number | undefined;
  /** `IFLA_GRE_IFLAGS` (2): flags that received packets have: 0x8000 checksum, 0x2000 key, 0x1000 sequence number. */
  iflags?: number | undefined;
  /** `IFLA_GRE_OFLAGS` (3): flags of sent packets. */
  oflags?: number | undefined;
  /** `IFLA_GRE_IKEY` (4): key that received packets have. */
  ikey?: number | undefined;
  /** `IFLA_GRE_OKEY` (5): key of sent packets. */
  okey?: number | undefined;
  /** `IFLA_GRE_LOCAL` (6): source address. */
  local?: string | undefined;
  /** `IFLA_GRE_REMOTE` (7): destination address. */
  remote?: string | undefined;
  /** `IFLA_GRE_TTL` (8): TTL of outer packets; 0 for the inner one. */
  ttl?: number | undefined;
  /** `IFLA_GRE_TOS` (9): type of service of outer packets; 1 for the inner one. */
  tos?: number | undefined;
  /** `IFLA_GRE_PMTUDISC` (10): 1, finds the path MTU. */
  pmtudisc?: number | undefined;
  /** `IFLA_GRE_ENCAP_LIMIT` (11): nesting of tunnels that is allowed (IPv6). */
  encapLimit?: number | undefined;
  /** `IFLA_GRE_FLOWINFO` (12): flow label and traffic class (IPv6), network byte order. */
  flowinfo?: number | undefined;
  /** `IFLA_GRE_FLAGS` (13): `IP6_TNL_F_*` (IPv6). */
  flags?: number | undefined;
  /** `IFLA_GRE_ENCAP_TYPE` (14): what it is wrapped in besides. See {@link TunnelEncapTypes}. */
  encapType?: number | undefined;
  /** `IFLA_GRE_ENCAP_FLAGS` (15): flags of that. Bits of {@link TunnelEncapFlags}. */
  encapFlags?: number | undefined;
  /** `IFLA_GRE_ENCAP_SPORT` (16): its source port; 0 for any. */
  encapSport?: number | undefined;
  /** `IFLA_GRE_ENCAP_DPORT` (17): its destination port. */
  encapDport?: number | undefined;
  /** `IFLA_GRE_COLLECT_METADATA` (18): tunnel data come with each packet instead of from here. */
  collectMetadata?: boolean | undefined;
  /** `IFLA_GRE_IGNORE_DF` (19): 1, fragments although the inner packet forbids it. */
  ignoreDf?: number | undefined;
  /** `IFLA_GRE_FWMARK` (20): firewall mark of outer packets. */
  fwmark?: number | undefined;
  /** `IFLA_GRE_ERSPAN_INDEX` (21): session index, 20 bits (ERSPAN version 1). */
  erspanIndex?: number | undefined;
  /** `IFLA_GRE_ERSPAN_VER` (22): version of ERSPAN. */
  erspanVer?: number | undefined;
  /** `IFLA_GRE_ERSPAN_DIR` (23): direction (version 2), 0 in, 1 out. */
  erspanDir?: number | undefined;
  /** `IFLA_GRE_ERSPAN_HWID` (24): hardware id (version 2). */
  erspanHwid?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of a GRE, GRETAP or ERSPAN tunnel over IPv6, `IFLA_GRE_*`. */
export interface LinkinfoGre6Attrs {
  /** `IFLA_GRE_LINK` (1): index of the link below. */
  link?: number | undefined;
  /** `IFLA_GRE_IFLAGS` (2): flags that received packets have: 0x8000 checksum, 0x2000 key, 0x1000 sequence number. */
  iflags?: number | undefined;
  /** `IFLA_GRE_OFLAGS` (3): flags of sent packets. */
  oflags?: number | undefined;
  /** `IFLA_GRE_IKEY` (4): key that received packets have. */
  ikey?: number | undefined;
  /** `IFLA_GRE_OKEY` (5): key of sent packets. */
  okey?: number | undefined;
  /** `IFLA_GRE_LOCAL` (6): source address. */
  local?: string | undefined;
  /** `IFLA_GRE_REMOTE` (7): destination address. */
  remote?: string | undefined;
  /** `IFLA_GRE_TTL` (8): TTL of outer packets; 0 for the inner one. */
  ttl?: number | undefined;
  /** `IFLA_GRE_ENCAP_LIMIT` (11): nesting of tunnels that is allowed (IPv6). */
  encapLimit?: number | undefined;
  /** `IFLA_GRE_FLOWINFO` (12): flow label and traffic class (IPv6), network byte order. */
  flowinfo?: number | undefined;
  /** `IFLA_GRE_FLAGS` (13): `IP6_TNL_F_*` (IPv6). */
  flags?: number | undefined;
  /** `IFLA_GRE_ENCAP_TYPE` (14): what it is wrapped in besides. See {@link TunnelEncapTypes}. */
  encapType?: number | undefined;
  /** `IFLA_GRE_ENCAP_FLAGS` (15): flags of that. Bits of {@link TunnelEncapFlags}. */
  encapFlags?: number | undefined;
  /** `IFLA_GRE_ENCAP_SPORT` (16): its source port; 0 for any. */
  encapSport?: number | undefined;
  /** `IFLA_GRE_ENCAP_DPORT` (17): its destination port. */
  encapDport?: number | undefined;
  /** `IFLA_GRE_COLLECT_METADATA` (18): tunnel data come with each packet instead of from here. */
  collectMetadata?: boolean | undefined;
  /** `IFLA_GRE_FWMARK` (20): firewall mark of outer packets. */
  fwmark?: number | undefined;
  /** `IFLA_GRE_ERSPAN_INDEX` (21): session index, 20 bits (ERSPAN version 1). */
  erspanIndex?: number | undefined;
  /** `IFLA_GRE_ERSPAN_VER` (22): version of ERSPAN. */
  erspanVer?: number | undefined;
  /** `IFLA_GRE_ERSPAN_DIR` (23): direction (version 2), 0 in, 1 out. */
  erspanDir?: number | undefined;
  /** `IFLA_GRE_ERSPAN_HWID` (24): hardware id (version 2). */
  erspanHwid?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of an IPsec tunnel over IPv4, `IFLA_VTI_*`. */
export interface LinkinfoVtiAttrs {
  /** `IFLA_VTI_LINK` (1): index of the link below. */
  link?: number | undefined;
  /** `IFLA_VTI_IKEY` (2): mark of received packets. */
  ikey?: number | undefined;
  /** `IFLA_VTI_OKEY` (3): mark of sent packets. */
  okey?: number | undefined;
  /** `IFLA_VTI_LOCAL` (4): source address. */
  local?: string | undefined;
  /** `IFLA_VTI_REMOTE` (5): destination address. */
  remote?: string | undefined;
  /** `IFLA_VTI_FWMARK` (6): firewall mark of outer packets. */
  fwmark?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of an IPsec tunnel over IPv6, `IFLA_VTI_*`. */
export interface LinkinfoVti6Attrs {
  /** `IFLA_VTI_LINK` (1): index of the link below. */
  link?: number | undefined;
  /** `IFLA_VTI_IKEY` (2): mark of received packets. */
  ikey?: number | undefined;
  /** `IFLA_VTI_OKEY` (3): mark of sent packets. */
  okey?: number | undefined;
  /** `IFLA_VTI_LOCAL` (4): source address. */
  local?: string | undefined;
  /** `IFLA_VTI_REMOTE` (5): destination address. */
  remote?: string | undefined;
  /** `IFLA_VTI_FWMARK` (6): firewall mark of outer packets. */
  fwmark?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of an IPIP or SIT tunnel, `IFLA_IPTUN_*`. */
export interface LinkinfoIptunAttrs {
  /** `IFLA_IPTUN_LINK` (1): index of the link below. */
  link?: number | undefined;
  /** `IFLA_IPTUN_LOCAL` (2): source address. */
  local?: string | undefined;
  /** `IFLA_IPTUN_REMOTE` (3): destination address. */
  remote?: string | undefined;
  /** `IFLA_IPTUN_TTL` (4): TTL of outer packets; 0 for the inner one. */
  ttl?: number | undefined;
  /** `IFLA_IPTUN_TOS` (5): type of service of outer packets; 1 for the inner one. */
  tos?: number | undefined;
  /** `IFLA_IPTUN_ENCAP_LIMIT` (6): nesting of tunnels that is allowed (ip6tnl). */
  encapLimit?: number | undefined;
  /** `IFLA_IPTUN_FLOWINFO` (7): flow label and traffic class (ip6tnl), network byte order. */
  flowinfo?: number | undefined;
  /** `IFLA_IPTUN_FLAGS` (8): 1, ISATAP (sit), in host byte order. */
  flags?: number | undefined;
  /** `IFLA_IPTUN_PROTO` (9): protocol carried: 4 IPv4, 41 IPv6, 137 MPLS, 0 any. */
  proto?: number | undefined;
  /** `IFLA_IPTUN_PMTUDISC` (10): 1, finds the path MTU. */
  pmtudisc?: number | undefined;
  /** `IFLA_IPTUN_6RD_PREFIX` (11): prefix of 6rd (sit). */
  '6rdPrefix'?: string | undefined;
  /** `IFLA_IPTUN_6RD_RELAY_PREFIX` (12): prefix of the relays of 6rd. */
  '6rdRelayPrefix'?: string | undefined;
  /** `IFLA_IPTUN_6RD_PREFIXLEN` (13): length of the prefix. */
  '6rdPrefixlen'?: number | undefined;
  /** `IFLA_IPTUN_6RD_RELAY_PREFIXLEN` (14): length of the relays' prefix. */
  '6rdRelayPrefixlen'?: number | undefined;
  /** `IFLA_IPTUN_ENCAP_TYPE` (15): what it is wrapped in besides. See {@link TunnelEncapTypes}. */
  encapType?: number | undefined;
  /** `IFLA_IPTUN_ENCAP_FLAGS` (16): flags of that. Bits of {@link TunnelEncapFlags}. */
  encapFlags?: number | undefined;
  /** `IFLA_IPTUN_ENCAP_SPORT` (17): its source port; 0 for any. */
  encapSport?: number | undefined;
  /** `IFLA_IPTUN_ENCAP_DPORT` (18): its destination port. */
  encapDport?: number | undefined;
  /** `IFLA_IPTUN_COLLECT_METADATA` (19): tunnel data come with each packet instead of from here. */
  collectMetadata?: boolean | undefined;
  /** `IFLA_IPTUN_FWMARK` (20): firewall mark of outer packets. */
  fwmark?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of a tunnel over IPv6, `IFLA_IPTUN_*`. */
export interface LinkinfoIp6tnlAttrs {
  /** `IFLA_IPTUN_LINK` (1): index of the link below. */
  link?: number | undefined;
  /** `IFLA_IPTUN_LOCAL` (2): source address. */
  local?: string | undefined;
  /** `IFLA_IPTUN_REMOTE` (3): destination address. */
  remote?: string | undefined;
  /** `IFLA_IPTUN_TTL` (4): TTL of outer packets; 0 for the inner one. */
  ttl?: number | undefined;
  /** `IFLA_IPTUN_ENCAP_LIMIT` (6): nesting of tunnels that is allowed (ip6tnl). */
  encapLimit?: number | undefined;
  /** `IFLA_IPTUN_FLOWINFO` (7): flow label and traffic class (ip6tnl), network byte order. */
  flowinfo?: number | undefined;
  /** `IFLA_IPTUN_FLAGS` (8): `IP6_TNL_F_*`, in host byte order. */
  flags?: number | undefined;
  /** `IFLA_IPTUN_PROTO` (9): protocol carried: 4 IPv4, 41 IPv6, 137 MPLS, 0 any. */
  proto?: number | undefined;
  /** `IFLA_IPTUN_ENCAP_TYPE` (15): what it is wrapped in besides. See {@link TunnelEncapTypes}. */
  encapType?: number | undefined;
  /** `IFLA_IPTUN_ENCAP_FLAGS` (16): flags of that. Bits of {@link TunnelEncapFlags}. */
  encapFlags?: number | undefined;
  /** `IFLA_IPTUN_ENCAP_SPORT` (17): its source port; 0 for any. */
  encapSport?: number | undefined;
  /** `IFLA_IPTUN_ENCAP_DPORT` (18): its destination port. */
  encapDport?: number | undefined;
  /** `IFLA_IPTUN_COLLECT_METADATA` (19): tunnel data come with each packet instead of from here. */
  collectMetadata?: boolean | undefined;
  /** `IFLA_IPTUN_FWMARK` (20): firewall mark of outer packets. */
  fwmark?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of a seamless redundant link, `IFLA_HSR_*`. */
export interface LinkinfoHsrAttrs {
  /** `IFLA_HSR_SLAVE1` (1): index of the first member. */
  slave1?: number | undefined;
  /** `IFLA_HSR_SLAVE2` (2): index of the second member. */
  slave2?: number | undefined;
  /** `IFLA_HSR_MULTICAST_SPEC` (3): last byte of the address of supervision frames. */
  multicastSpec?: number | undefined;
  /** `IFLA_HSR_SUPERVISION_ADDR` (4): address of supervision frames. */
  supervisionAddr?: string | undefined;
  /** `IFLA_HSR_SEQ_NR` (5): number of the next frame. */
  seqNr?: number | undefined;
  /** `IFLA_HSR_VERSION` (6): version of HSR, 0 or 1. */
  version?: number | undefined;
  /** `IFLA_HSR_PROTOCOL` (7): the protocol. See {@link HsrProtocol}. */
  protocol?: number | undefined;
  /** `IFLA_HSR_INTERLINK` (8): index of the link to another ring (Linux 6.10). */
  interlink?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of an ipvlan or ipvtap, `IFLA_IPVLAN_*`. */
export interface LinkinfoIpvlanAttrs {
  /** `IFLA_IPVLAN_MODE` (1): where packets are taken. See {@link IpvlanMode}. */
  mode?: number | undefined;
  /** `IFLA_IPVLAN_FLAGS` (2): who reaches whom. Bits of {@link IpvlanFlags}. */
  flags?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of an IP over InfiniBand link, `IFLA_IPOIB_*`. */
export interface LinkinfoIpoibAttrs {
  /** `IFLA_IPOIB_PKEY` (1): partition key. */
  pkey?: number | undefined;
  /** `IFLA_IPOIB_MODE` (2): transport. See {@link IpoibMode}. */
  mode?: number | undefined;
  /** `IFLA_IPOIB_UMCAST` (3): 1, user space handles multicast groups. */
  umcast?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of a MACsec link, `IFLA_MACSEC_*`. */
export interface LinkinfoMacsecAttrs {
  /** `IFLA_MACSEC_SCI` (1): identifier of the channel: address and port. */
  sci?: bigint | undefined;
  /** `IFLA_MACSEC_PORT` (2): port, for the identifier. */
  port?: number | undefined;
  /** `IFLA_MACSEC_ICV_LEN` (3): bytes of the integrity check value, 8 to 16. */
  icvLen?: number | undefined;
  /** `IFLA_MACSEC_CIPHER_SUITE` (4): its number; 0x0080020001000001 is GCM-AES-128. */
  cipherSuite?: bigint | undefined;
  /** `IFLA_MACSEC_WINDOW` (5): size of the replay window, in frames. */
  window?: number | undefined;
  /** `IFLA_MACSEC_ENCODING_SA` (6): association used to send. */
  encodingSa?: number | undefined;
  /** `IFLA_MACSEC_ENCRYPT` (7): 1, encrypts. */
  encrypt?: number | undefined;
  /** `IFLA_MACSEC_PROTECT` (8): 1, protects what is sent. */
  protect?: number | undefined;
  /** `IFLA_MACSEC_INC_SCI` (9): 1, frames carry the identifier. */
  incSci?: number | undefined;
  /** `IFLA_MACSEC_ES` (10): 1, end station. */
  es?: number | undefined;
  /** `IFLA_MACSEC_SCB` (11): 1, single copy broadcast. */
  scb?: number | undefined;
  /** `IFLA_MACSEC_REPLAY_PROTECT` (12): 1, refuses replayed frames. */
  replayProtect?: number | undefined;
  /** `IFLA_MACSEC_VALIDATION` (13): what is done with frames that fail. See {@link MacsecValidationType}. */
  validation?: number | undefined;
  /** `IFLA_MACSEC_OFFLOAD` (15): where it is done. See {@link MacsecOffload}. */
  offload?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of an IPsec interface, `IFLA_XFRM_*`. */
export interface LinkinfoXfrmAttrs {
  /** `IFLA_XFRM_LINK` (1): index of the link below. */
  link?: number | undefined;
  /** `IFLA_XFRM_IF_ID` (2): id that policies and states name. */
  ifId?: number | undefined;
  /** `IFLA_XFRM_COLLECT_METADATA` (3): the id comes with each packet instead of from here. */
  collectMetadata?: boolean | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of a netkit pair (Linux 6.7), `IFLA_NETKIT_*`. */
export interface LinkinfoNetkitAttrs {
  /** `IFLA_NETKIT_PEER_INFO` (1): the other end, a link message of its own; only when it is made. */
  peerInfo?: LinkMessage | undefined;
  /** `IFLA_NETKIT_PRIMARY` (2): 1, this end may attach programs to both. */
  primary?: number | undefined;
  /** `IFLA_NETKIT_POLICY` (3): packets no program decided on. See {@link NetkitPolicy}. */
  policy?: number | undefined;
  /** `IFLA_NETKIT_PEER_POLICY` (4): the same at the other end. See {@link NetkitPolicy}. */
  peerPolicy?: number | undefined;
  /** `IFLA_NETKIT_MODE` (5): layer. See {@link NetkitMode}. */
  mode?: number | undefined;
  /** `IFLA_NETKIT_SCRUB` (6): mark and priority of packets (Linux 6.12). See {@link NetkitScrub}. */
  scrub?: number | undefined;
  /** `IFLA_NETKIT_PEER_SCRUB` (7): the same at the other end (Linux 6.12). See {@link NetkitScrub}. */
  peerScrub?: number | undefined;
  /** `IFLA_NETKIT_HEADROOM` (8): bytes kept free before a packet (Linux 6.14). */
  headroom?: number | undefined;
  /** `IFLA_NETKIT_TAILROOM` (9): bytes kept free behind a packet (Linux 6.14). */
  tailroom?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of a CAN link, `IFLA_CAN_*`. */
export interface LinkinfoCanAttrs {
  /** `IFLA_CAN_BITTIMING` (1): timing of bits. */
  bittiming?: CanBittiming | undefined;
  /** `IFLA_CAN_BITTIMING_CONST` (2): its limits. */
  bittimingConst?: CanBittimingConst | undefined;
  /** `IFLA_CAN_CLOCK` (3): clock. */
  clock?: CanClock | undefined;
  /** `IFLA_CAN_STATE` (4): state. See {@link CanState}. */
  state?: number | undefined;
  /** `IFLA_CAN_CTRLMODE` (5): modes. */
  ctrlmode?: CanCtrlmode | undefined;
  /** `IFLA_CAN_RESTART_MS` (6): until it comes back after bus-off, in ms; 0 for never. */
  restartMs?: number | undefined;
  /** `IFLA_CAN_RESTART` (7): 1, comes back now. */
  restart?: number | undefined;
  /** `IFLA_CAN_BERR_COUNTER` (8): errors. */
  berrCounter?: CanBerrCounter | undefined;
  /** `IFLA_CAN_DATA_BITTIMING` (9): timing of bits in the data phase (CAN FD). */
  dataBittiming?: CanBittiming | undefined;
  /** `IFLA_CAN_DATA_BITTIMING_CONST` (10): its limits. */
  dataBittimingConst?: CanBittimingConst | undefined;
  /** `IFLA_CAN_TERMINATION` (11): resistance of the termination, in ohm; 0 for none. */
  termination?: number | undefined;
  /** `IFLA_CAN_TERMINATION_CONST` (12): resistances there are. */
  terminationConst?: number[] | undefined;
  /** `IFLA_CAN_BITRATE_CONST` (13): bit rates there are. */
  bitrateConst?: number[] | undefined;
  /** `IFLA_CAN_DATA_BITRATE_CONST` (14): bit rates of the data phase there are. */
  dataBitrateConst?: number[] | undefined;
  /** `IFLA_CAN_BITRATE_MAX` (15): greatest bit rate. */
  bitrateMax?: number | undefined;
  /** `IFLA_CAN_TDC` (16): delay compensation. */
  tdc?: CanTdcAttrs | undefined;
  /** `IFLA_CAN_CTRLMODE_EXT` (17): more about modes. */
  ctrlmodeExt?: CanCtrlmodeAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Delay compensation of CAN FD, `IFLA_CAN_TDC_*`. In clock periods. */
export interface CanTdcAttrs {
  /** `IFLA_CAN_TDC_TDCV_MIN` (1): least measured delay. */
  tdcvMin?: number | undefined;
  /** `IFLA_CAN_TDC_TDCV_MAX` (2): greatest measured delay. */
  tdcvMax?: number | undefined;
  /** `IFLA_CAN_TDC_TDCO_MIN` (3): least offset. */
  tdcoMin?: number | undefined;
  /** `IFLA_CAN_TDC_TDCO_MAX` (4): greatest offset. */
  tdcoMax?: number | undefined;
  /** `IFLA_CAN_TDC_TDCF_MIN` (5): least filter window. */
  tdcfMin?: number | undefined;
  /** `IFLA_CAN_TDC_TDCF_MAX` (6): greatest filter window. */
  tdcfMax?: number | undefined;
  /** `IFLA_CAN_TDC_TDCV` (7): measured delay. */
  tdcv?: number | undefined;
  /** `IFLA_CAN_TDC_TDCO` (8): offset. */
  tdco?: number | undefined;
  /** `IFLA_CAN_TDC_TDCF` (9): filter window. */
  tdcf?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** More about the modes of a CAN controller, `IFLA_CAN_CTRLMODE_*`. */
export interface CanCtrlmodeAttrs {
  /** `IFLA_CAN_CTRLMODE_SUPPORTED` (1): modes it can have. Bits of {@link CanCtrlmodeFlags}. */
  supported?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of a virtual CAN tunnel, only when it is made, `VXCAN_INFO_*`. */
export interface LinkinfoVxcanAttrs {
  /** `VXCAN_INFO_PEER` (1): the other end, a link message of its own. */
  peer?: LinkMessage | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of a Qualcomm modem link, `IFLA_RMNET_*`. */
export interface LinkinfoRmnetAttrs {
  /** `IFLA_RMNET_MUX_ID` (1): channel, 1 to 254. */
  muxId?: number | undefined;
  /** `IFLA_RMNET_FLAGS` (2): flags. */
  flags?: IflaRmnetFlags | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of a GTP tunnel, `IFLA_GTP_*`. */
export interface LinkinfoGtpAttrs {
  /** `IFLA_GTP_FD0` (1): socket for version 0. */
  fd0?: number | undefined;
  /** `IFLA_GTP_FD1` (2): socket for version 1. */
  fd1?: number | undefined;
  /** `IFLA_GTP_PDP_HASHSIZE` (3): buckets of the table of contexts. */
  pdpHashsize?: number | undefined;
  /** `IFLA_GTP_ROLE` (4): which end it is. See {@link GtpRole}. */
  role?: number | undefined;
  /** `IFLA_GTP_CREATE_SOCKETS` (5): 1, the kernel makes the sockets. */
  createSockets?: number | undefined;
  /** `IFLA_GTP_RESTART_COUNT` (6): counter in echo answers. */
  restartCount?: number | undefined;
  /** `IFLA_GTP_LOCAL` (7): local address of the sockets (Linux 6.8). */
  local?: string | undefined;
  /** `IFLA_GTP_LOCAL6` (8): local IPv6 address of the sockets (Linux 6.8). */
  local6?: string | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of a tunnel of bare UDP, `IFLA_BAREUDP_*`. */
export interface LinkinfoBareudpAttrs {
  /** `IFLA_BAREUDP_PORT` (1): destination port, network byte order. */
  port?: number | undefined;
  /** `IFLA_BAREUDP_ETHERTYPE` (2): protocol carried, network byte order. */
  ethertype?: number | undefined;
  /** `IFLA_BAREUDP_SRCPORT_MIN` (3): least source port. */
  srcportMin?: number | undefined;
  /** `IFLA_BAREUDP_MULTIPROTO_MODE` (4): IPv4 or MPLS, and what goes with it. */
  multiprotoMode?: boolean | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of a B.A.T.M.A.N. mesh, `IFLA_BATADV_*`. */
export interface LinkinfoBatadvAttrs {
  /** `IFLA_BATADV_ALGO_NAME` (1): routing algorithm. */
  algoName?: string | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of an OpenVPN link (Linux 6.16), `IFLA_OVPN_*`. */
export interface LinkinfoOvpnAttrs {
  /** `IFLA_OVPN_MODE` (1): mode. See {@link OvpnMode}. */
  mode?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of a switch port (DSA), `IFLA_DSA_*`. */
export interface LinkinfoDsaAttrs {
  /** `IFLA_DSA_MASTER` (1): index of the link towards the CPU (newer name `IFLA_DSA_CONDUIT`). */
  conduit?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of an automatic multicast tunnel, `IFLA_AMT_*`. */
export interface LinkinfoAmtAttrs {
  /** `IFLA_AMT_MODE` (1): which end it is. See {@link AmtMode}. */
  mode?: number | undefined;
  /** `IFLA_AMT_RELAY_PORT` (2): port of the relay. */
  relayPort?: number | undefined;
  /** `IFLA_AMT_GATEWAY_PORT` (3): port of the gateway. */
  gatewayPort?: number | undefined;
  /** `IFLA_AMT_LINK` (4): index of the link below. */
  link?: number | undefined;
  /** `IFLA_AMT_LOCAL_IP` (5): local address. */
  localIp?: string | undefined;
  /** `IFLA_AMT_REMOTE_IP` (6): address of the relay, once known. */
  remoteIp?: string | undefined;
  /** `IFLA_AMT_DISCOVERY_IP` (7): where the relay is looked for. */
  discoveryIp?: string | undefined;
  /** `IFLA_AMT_MAX_TUNNELS` (8): most tunnels of a relay. */
  maxTunnels?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of a mobile broadband link, `IFLA_WWAN_*`. */
export interface LinkinfoWwanAttrs {
  /** `IFLA_WWAN_LINK_ID` (1): number of the data channel. */
  linkId?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of a PPP link, `IFLA_PPP_*`. */
export interface LinkinfoPppAttrs {
  /** `IFLA_PPP_DEV_FD` (1): open file descriptor of /dev/ppp. */
  devFd?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Virtual functions of a link. */
export interface VfinfoListAttrs {
  /** `IFLA_VF_INFO` (1): one of them. */
  info?: VfinfoAttrs[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A virtual function, `IFLA_VF_*`. */
export interface VfinfoAttrs {
  /** `IFLA_VF_MAC` (1): address. */
  mac?: IflaVfMac | undefined;
  /** `IFLA_VF_VLAN` (2): VLAN. */
  vlan?: IflaVfVlan | undefined;
  /** `IFLA_VF_TX_RATE` (3): greatest rate. */
  txRate?: IflaVfTxRate | undefined;
  /** `IFLA_VF_SPOOFCHK` (4): whether source addresses are checked. */
  spoofchk?: IflaVfSpoofchk | undefined;
  /** `IFLA_VF_LINK_STATE` (5): carrier. */
  linkState?: IflaVfLinkState | undefined;
  /** `IFLA_VF_RATE` (6): rates. */
  rate?: IflaVfRate | undefined;
  /** `IFLA_VF_RSS_QUERY_EN` (7): whether it may ask for the table of receive queues. */
  rssQueryEn?: IflaVfRssQueryEn | undefined;
  /** `IFLA_VF_STATS` (8): traffic. */
  stats?: VfStatsAttrs | undefined;
  /** `IFLA_VF_TRUST` (9): whether it is trusted. */
  trust?: IflaVfTrust | undefined;
  /** `IFLA_VF_IB_NODE_GUID` (10): InfiniBand id of the node. */
  ibNodeGuid?: IflaVfGuid | undefined;
  /** `IFLA_VF_IB_PORT_GUID` (11): InfiniBand id of the port. */
  ibPortGuid?: IflaVfGuid | undefined;
  /** `IFLA_VF_VLAN_LIST` (12): VLANs with tag protocols. */
  vlanList?: VfVlanAttrs | undefined;
  /** `IFLA_VF_BROADCAST` (13): broadcast address. */
  broadcast?: IflaVfBroadcast | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Traffic of a virtual function, `IFLA_VF_STATS_*`. */
export interface VfStatsAttrs {
  /** `IFLA_VF_STATS_RX_PACKETS` (0): packets received. */
  rxPackets?: bigint | undefined;
  /** `IFLA_VF_STATS_TX_PACKETS` (1): packets sent. */
  txPackets?: bigint | undefined;
  /** `IFLA_VF_STATS_RX_BYTES` (2): bytes received. */
  rxBytes?: bigint | undefined;
  /** `IFLA_VF_STATS_TX_BYTES` (3): bytes sent. */
  txBytes?: bigint | undefined;
  /** `IFLA_VF_STATS_BROADCAST` (4): broadcasts received. */
  broadcast?: bigint | undefined;
  /** `IFLA_VF_STATS_MULTICAST` (5): multicast packets received. */
  multicast?: bigint | undefined;
  /** `IFLA_VF_STATS_RX_DROPPED` (7): received and dropped. */
  rxDropped?: bigint | undefined;
  /** `IFLA_VF_STATS_TX_DROPPED` (8): dropped before they were sent. */
  txDropped?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** VLANs of a virtual function. */
export interface VfVlanAttrs {
  /** `IFLA_VF_VLAN_INFO` (1): one of them. */
  info?: IflaVfVlanInfo[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Port profiles of virtual functions. */
export interface VfPortsAttrs {
  /** `IFLA_VF_PORT` (1): one of them. */
  port?: PortAttrs[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Port profile (802.1Qbg), `IFLA_PORT_*`. */
export interface PortAttrs {
  /** `IFLA_PORT_VF` (1): number of the virtual function. */
  vf?: number | undefined;
  /** `IFLA_PORT_PROFILE` (2): name of the profile. */
  profile?: string | undefined;
  /** `IFLA_PORT_VSI_TYPE` (3): type of the virtual station. */
  vsiType?: IflaPortVsi | undefined;
  /** `IFLA_PORT_INSTANCE_UUID` (4): id of the virtual machine. */
  instanceUuid?: Uint8Array | undefined;
  /** `IFLA_PORT_HOST_UUID` (5): id of the host. */
  hostUuid?: Uint8Array | undefined;
  /** `IFLA_PORT_REQUEST` (6): 0 preassociate, 1 with resources, 2 associate, 3 disassociate. */
  request?: number | undefined;
  /** `IFLA_PORT_RESPONSE` (7): outcome, `PORT_*_RESPONSE_*`. */
  response?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** States of a bridge port in multiple spanning trees, `IFLA_BRIDGE_MST_*`. */
export interface BridgeMstAttrs {
  /** `IFLA_BRIDGE_MST_ENTRY` (1): one tree. */
  entry?: BridgeMstEntryAttrs[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A bridge port in one tree, `IFLA_BRIDGE_MST_ENTRY_*`. */
export interface BridgeMstEntryAttrs {
  /** `IFLA_BRIDGE_MST_ENTRY_MSTI` (1): number of the tree. */
  msti?: number | undefined;
  /** `IFLA_BRIDGE_MST_ENTRY_STATE` (2): state, as `IFLA_BRPORT_STATE`. */
  state?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Devlink port of a link. */
export interface DevlinkPortAttrs {
  /** `DEVLINK_ATTR_BUS_NAME` (1): bus of the device. */
  busName?: string | undefined;
  /** `DEVLINK_ATTR_DEV_NAME` (2): the device. */
  devName?: string | undefined;
  /** `DEVLINK_ATTR_PORT_INDEX` (3): the port. */
  portIndex?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/**
 * Data of a kind of virtual link. Kinds without data (dummy, ifb, nlmon, vcan, wireguard, team, pfcp ...) are not
 * listed.
 */
export type LinkinfoDataMsg = LinkinfoBridgeAttrs | LinkinfoVethAttrs | LinkinfoVxlanAttrs | LinkinfoMacvlanAttrs | LinkinfoTunAttrs | LinkinfoVlanAttrs | LinkinfoVrfAttrs | LinkinfoBondAttrs | LinkinfoGeneveAttrs | LinkinfoGreAttrs | LinkinfoGre6Attrs | LinkinfoHsrAttrs | LinkinfoIptunAttrs | LinkinfoIp6tnlAttrs | LinkinfoVtiAttrs | LinkinfoVti6Attrs | LinkinfoIpvlanAttrs | LinkinfoIpoibAttrs | LinkinfoMacsecAttrs | LinkinfoXfrmAttrs | LinkinfoNetkitAttrs | LinkinfoCanAttrs | LinkinfoVxcanAttrs | LinkinfoRmnetAttrs | LinkinfoGtpAttrs | LinkinfoBareudpAttrs | LinkinfoBatadvAttrs | LinkinfoOvpnAttrs | LinkinfoDsaAttrs | LinkinfoAmtAttrs | LinkinfoWwanAttrs | LinkinfoPppAttrs;

/** What a link keeps with its ports. */
export type LinkinfoMemberDataMsg = LinkinfoBrportAttrs | LinkinfoVrfPortAttrs | BondSlaveAttrs;

/** What address families keep with a link, by the family of the header. */
export type AfSpecMsg = AfSpecAttrs | AfSpecBridgeAttrs;

/** What one protocol keeps with a link, by the family of the header. */
export type ProtinfoMsg = LinkinfoBrportAttrs | IflaInet6Attrs;

/** {@link Ifinfomsg} followed by {@link LinkAttrs}. */
export type LinkMessage = Message<Ifinfomsg, LinkAttrs>;

export function decodeIfinfomsg(r: Reader, at: number): Ifinfomsg {
  if (!r.holds(at, 16)) return decodeIfinfomsg(r.padded(at, 16), 0); // an older kernel's
  const { view } = r;
  return {
    ifiFamily: view.getUint8(at),
    ifiType: view.getUint16(at + 2, littleEndian),
    ifiIndex: view.getInt32(at + 4, littleEndian),
    ifiFlags: view.getUint32(at + 8, littleEndian),
    ifiChange: view.getUint32(at + 12, littleEndian),
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
  if (!r.holds(at, 96)) return decodeRtnlLinkStats(r.padded(at, 96), 0); // an older kernel's
  const { view } = r;
  return {
    rxPackets: view.getUint32(at, littleEndian),
    txPackets: view.getUint32(at + 4, littleEndian),
    rxBytes: view.getUint32(at + 8, littleEndian),
    txBytes: view.getUint32(at + 12, littleEndian),
    rxErrors: view.getUint32(at + 16, littleEndian),
    txErrors: view.getUint32(at + 20, littleEndian),
    rxDropped: view.getUint32(at + 24, littleEndian),
    txDropped: view.getUint32(at + 28, littleEndian),
    multicast: view.getUint32(at + 32, littleEndian),
    collisions: view.getUint32(at + 36, littleEndian),
    rxLengthErrors: view.getUint32(at + 40, littleEndian),
    rxOverErrors: view.getUint32(at + 44, littleEndian),
    rxCrcErrors: view.getUint32(at + 48, littleEndian),
    rxFrameErrors: view.getUint32(at + 52, littleEndian),
    rxFifoErrors: view.getUint32(at + 56, littleEndian),
    rxMissedErrors: view.getUint32(at + 60, littleEndian),
    txAbortedErrors: view.getUint32(at + 64, littleEndian),
    txCarrierErrors: view.getUint32(at + 68, littleEndian),
    txFifoErrors: view.getUint32(at + 72, littleEndian),
    txHeartbeatErrors: view.getUint32(at + 76, littleEndian),
    txWindowErrors: view.getUint32(at + 80, littleEndian),
    rxCompressed: view.getUint32(at + 84, littleEndian),
    txCompressed: view.getUint32(at + 88, littleEndian),
    rxNohandler: view.getUint32(at + 92, littleEndian),
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
  if (!r.holds(at, 200)) return decodeRtnlLinkStats64(r.padded(at, 200), 0); // an older kernel's
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
  if (!r.holds(at, 32)) return decodeRtnlLinkIfmap(r.padded(at, 32), 0); // an older kernel's
  const { view } = r;
  return {
    memStart: r.u64At(at),
    memEnd: r.u64At(at + 8),
    baseAddr: r.u64At(at + 16),
    irq: view.getUint16(at + 24, littleEndian),
    dma: view.getUint8(at + 26),
    port: view.getUint8(at + 27),
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
  if (!r.holds(at, 8)) return decodeIflaBridgeId(r.padded(at, 8), 0); // an older kernel's
  const { view } = r;
  return {
    prio: view.getUint16(at, false),
    addr: r.macAt(at + 2, 6),
  };
}

export function encodeIflaBridgeId(w: Writer, at: number, value: Partial<IflaBridgeId>): void {
  if (value.prio !== undefined) w.u16beAt(at, value.prio, 'prio');
  if (value.addr !== undefined) w.macAt(at + 2, 6, value.addr, 'addr');
}

export function decodeBrBooloptMulti(r: Reader, at: number): BrBooloptMulti {
  if (!r.holds(at, 8)) return decodeBrBooloptMulti(r.padded(at, 8), 0); // an older kernel's
  const { view } = r;
  return {
    optval: view.getUint32(at, littleEndian),
    optmask: view.getUint32(at + 4, littleEndian),
  };
}

export function encodeBrBooloptMulti(w: Writer, at: number, value: Partial<BrBooloptMulti>): void {
  if (value.optval !== undefined) w.u32At(at, value.optval, 'optval');
  if (value.optmask !== undefined) w.u32At(at + 4, value.optmask, 'optmask');
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

export function decodeIflaCacheinfo(r: Reader, at: number): IflaCacheinfo {
  if (!r.holds(at, 16)) return decodeIflaCacheinfo(r.padded(at, 16), 0); // an older kernel's
  const { view } = r;
  return {
    maxReasmLen: view.getUint32(at, littleEndian),
    tstamp: view.getUint32(at + 4, littleEndian),
    reachableTime: view.getUint32(at + 8, littleEndian),
    retransTime: view.getUint32(at + 12, littleEndian),
  };
}

export function encodeIflaCacheinfo(w: Writer, at: number, value: Partial<IflaCacheinfo>): void {
  if (value.maxReasmLen !== undefined) w.u32At(at, value.maxReasmLen, 'maxReasmLen');
  if (value.tstamp !== undefined) w.u32At(at + 4, value.tstamp, 'tstamp');
  if (value.reachableTime !== undefined) w.u32At(at + 8, value.reachableTime, 'reachableTime');
  if (value.retransTime !== undefined) w.u32At(at + 12, value.retransTime, 'retransTime');
}

export function decodeIflaVxlanPortRange(r: Reader, at: number): IflaVxlanPortRange {
  if (!r.holds(at, 4)) return decodeIflaVxlanPortRange(r.padded(at, 4), 0); // an older kernel's
  const { view } = r;
  return {
    low: view.getUint16(at, false),
    high: view.getUint16(at + 2, false),
  };
}

export function encodeIflaVxlanPortRange(w: Writer, at: number, value: Partial<IflaVxlanPortRange>): void {
  if (value.low !== undefined) w.u16beAt(at, value.low, 'low');
  if (value.high !== undefined) w.u16beAt(at + 2, value.high, 'high');
}

export function decodeIflaVlanFlags(r: Reader, at: number): IflaVlanFlags {
  if (!r.holds(at, 8)) return decodeIflaVlanFlags(r.padded(at, 8), 0); // an older kernel's
  const { view } = r;
  return {
    flags: view.getUint32(at, littleEndian),
    mask: view.getUint32(at + 4, littleEndian),
  };
}

export function encodeIflaVlanFlags(w: Writer, at: number, value: Partial<IflaVlanFlags>): void {
  if (value.flags !== undefined) w.u32At(at, value.flags, 'flags');
  if (value.mask !== undefined) w.u32At(at + 4, value.mask, 'mask');
}

export function decodeIflaVlanQosMapping(r: Reader, at: number): IflaVlanQosMapping {
  if (!r.holds(at, 8)) return decodeIflaVlanQosMapping(r.padded(at, 8), 0); // an older kernel's
  const { view } = r;
  return {
    from: view.getUint32(at, littleEndian),
    to: view.getUint32(at + 4, littleEndian),
  };
}

export function encodeIflaVlanQosMapping(w: Writer, at: number, value: Partial<IflaVlanQosMapping>): void {
  if (value.from !== undefined) w.u32At(at, value.from, 'from');
  if (value.to !== undefined) w.u32At(at + 4, value.to, 'to');
}

export function decodeIflaGenevePortRange(r: Reader, at: number): IflaGenevePortRange {
  if (!r.holds(at, 4)) return decodeIflaGenevePortRange(r.padded(at, 4), 0); // an older kernel's
  const { view } = r;
  return {
    low: view.getUint16(at, false),
    high: view.getUint16(at + 2, false),
  };
}

export function encodeIflaGenevePortRange(w: Writer, at: number, value: Partial<IflaGenevePortRange>): void {
  if (value.low !== undefined) w.u16beAt(at, value.low, 'low');
  if (value.high !== undefined) w.u16beAt(at + 2, value.high, 'high');
}

export function decodeCanBittiming(r: Reader, at: number): CanBittiming {
  if (!r.holds(at, 32)) return decodeCanBittiming(r.padded(at, 32), 0); // an older kernel's
  const { view } = r;
  return {
    bitrate: view.getUint32(at, littleEndian),
    samplePoint: view.getUint32(at + 4, littleEndian),
    tq: view.getUint32(at + 8, littleEndian),
    propSeg: view.getUint32(at + 12, littleEndian),
    phaseSeg1: view.getUint32(at + 16, littleEndian),
    phaseSeg2: view.getUint32(at + 20, littleEndian),
    sjw: view.getUint32(at + 24, littleEndian),
    brp: view.getUint32(at + 28, littleEndian),
  };
}

export function encodeCanBittiming(w: Writer, at: number, value: Partial<CanBittiming>): void {
  if (value.bitrate !== undefined) w.u32At(at, value.bitrate, 'bitrate');
  if (value.samplePoint !== undefined) w.u32At(at + 4, value.samplePoint, 'samplePoint');
  if (value.tq !== undefined) w.u32At(at + 8, value.tq, 'tq');
  if (value.propSeg !== undefined) w.u32At(at + 12, value.propSeg, 'propSeg');
  if (value.phaseSeg1 !== undefined) w.u32At(at + 16, value.phaseSeg1, 'phaseSeg1');
  if (value.phaseSeg2 !== undefined) w.u32At(at + 20, value.phaseSeg2, 'phaseSeg2');
  if (value.sjw !== undefined) w.u32At(at + 24, value.sjw, 'sjw');
  if (value.brp !== undefined) w.u32At(at + 28, value.brp, 'brp');
}

export function decodeCanBittimingConst(r: Reader, at: number): CanBittimingConst {
  if (!r.holds(at, 48)) return decodeCanBittimingConst(r.padded(at, 48), 0); // an older kernel's
  const { view } = r;
  return {
    name: r.stringAt(at, 16),
    tseg1Min: view.getUint32(at + 16, littleEndian),
    tseg1Max: view.getUint32(at + 20, littleEndian),
    tseg2Min: view.getUint32(at + 24, littleEndian),
    tseg2Max: view.getUint32(at + 28, littleEndian),
    sjwMax: view.getUint32(at + 32, littleEndian),
    brpMin: view.getUint32(at + 36, littleEndian),
    brpMax: view.getUint32(at + 40, littleEndian),
    brpInc: view.getUint32(at + 44, littleEndian),
  };
}

export function encodeCanBittimingConst(w: Writer, at: number, value: Partial<CanBittimingConst>): void {
  if (value.name !== undefined) w.stringAt(at, 16, value.name, 'name');
  if (value.tseg1Min !== undefined) w.u32At(at + 16, value.tseg1Min, 'tseg1Min');
  if (value.tseg1Max !== undefined) w.u32At(at + 20, value.tseg1Max, 'tseg1Max');
  if (value.tseg2Min !== undefined) w.u32At(at + 24, value.tseg2Min, 'tseg2Min');
  if (value.tseg2Max !== undefined) w.u32At(at + 28, value.tseg2Max, 'tseg2Max');
  if (value.sjwMax !== undefined) w.u32At(at + 32, value.sjwMax, 'sjwMax');
  if (value.brpMin !== undefined) w.u32At(at + 36, value.brpMin, 'brpMin');
  if (value.brpMax !== undefined) w.u32At(at + 40, value.brpMax, 'brpMax');
  if (value.brpInc !== undefined) w.u32At(at + 44, value.brpInc, 'brpInc');
}

export function decodeCanClock(r: Reader, at: number): CanClock {
  if (!r.holds(at, 4)) return decodeCanClock(r.padded(at, 4), 0); // an older kernel's
  const { view } = r;
  return {
    freq: view.getUint32(at, littleEndian),
  };
}

export function encodeCanClock(w: Writer, at: number, value: Partial<CanClock>): void {
  if (value.freq !== undefined) w.u32At(at, value.freq, 'freq');
}

export function decodeCanBerrCounter(r: Reader, at: number): CanBerrCounter {
  if (!r.holds(at, 4)) return decodeCanBerrCounter(r.padded(at, 4), 0); // an older kernel's
  const { view } = r;
  return {
    txerr: view.getUint16(at, littleEndian),
    rxerr: view.getUint16(at + 2, littleEndian),
  };
}

export function encodeCanBerrCounter(w: Writer, at: number, value: Partial<CanBerrCounter>): void {
  if (value.txerr !== undefined) w.u16At(at, value.txerr, 'txerr');
  if (value.rxerr !== undefined) w.u16At(at + 2, value.rxerr, 'rxerr');
}

export function decodeCanCtrlmode(r: Reader, at: number): CanCtrlmode {
  if (!r.holds(at, 8)) return decodeCanCtrlmode(r.padded(at, 8), 0); // an older kernel's
  const { view } = r;
  return {
    mask: view.getUint32(at, littleEndian),
    flags: view.getUint32(at + 4, littleEndian),
  };
}

export function encodeCanCtrlmode(w: Writer, at: number, value: Partial<CanCtrlmode>): void {
  if (value.mask !== undefined) w.u32At(at, value.mask, 'mask');
  if (value.flags !== undefined) w.u32At(at + 4, value.flags, 'flags');
}

export function decodeCanDeviceStats(r: Reader, at: number): CanDeviceStats {
  if (!r.holds(at, 24)) return decodeCanDeviceStats(r.padded(at, 24), 0); // an older kernel's
  const { view } = r;
  return {
    busError: view.getUint32(at, littleEndian),
    errorWarning: view.getUint32(at + 4, littleEndian),
    errorPassive: view.getUint32(at + 8, littleEndian),
    busOff: view.getUint32(at + 12, littleEndian),
    arbitrationLost: view.getUint32(at + 16, littleEndian),
    restarts: view.getUint32(at + 20, littleEndian),
  };
}

export function encodeCanDeviceStats(w: Writer, at: number, value: Partial<CanDeviceStats>): void {
  if (value.busError !== undefined) w.u32At(at, value.busError, 'busError');
  if (value.errorWarning !== undefined) w.u32At(at + 4, value.errorWarning, 'errorWarning');
  if (value.errorPassive !== undefined) w.u32At(at + 8, value.errorPassive, 'errorPassive');
  if (value.busOff !== undefined) w.u32At(at + 12, value.busOff, 'busOff');
  if (value.arbitrationLost !== undefined) w.u32At(at + 16, value.arbitrationLost, 'arbitrationLost');
  if (value.restarts !== undefined) w.u32At(at + 20, value.restarts, 'restarts');
}

export function decodeIflaRmnetFlags(r: Reader, at: number): IflaRmnetFlags {
  if (!r.holds(at, 8)) return decodeIflaRmnetFlags(r.padded(at, 8), 0); // an older kernel's
  const { view } = r;
  return {
    flags: view.getUint32(at, littleEndian),
    mask: view.getUint32(at + 4, littleEndian),
  };
}

export function encodeIflaRmnetFlags(w: Writer, at: number, value: Partial<IflaRmnetFlags>): void {
  if (value.flags !== undefined) w.u32At(at, value.flags, 'flags');
  if (value.mask !== undefined) w.u32At(at + 4, value.mask, 'mask');
}

export function decodeIflaVfMac(r: Reader, at: number): IflaVfMac {
  if (!r.holds(at, 36)) return decodeIflaVfMac(r.padded(at, 36), 0); // an older kernel's
  const { view } = r;
  return {
    vf: view.getUint32(at, littleEndian),
    mac: r.bytesAt(at + 4, 32),
  };
}

export function encodeIflaVfMac(w: Writer, at: number, value: Partial<IflaVfMac>): void {
  if (value.vf !== undefined) w.u32At(at, value.vf, 'vf');
  if (value.mac !== undefined) w.bytesAt(at + 4, 32, value.mac, 'mac');
}

export function decodeIflaVfBroadcast(r: Reader, at: number): IflaVfBroadcast {
  if (!r.holds(at, 32)) return decodeIflaVfBroadcast(r.padded(at, 32), 0); // an older kernel's
  return {
    broadcast: r.bytesAt(at, 32),
  };
}

export function encodeIflaVfBroadcast(w: Writer, at: number, value: Partial<IflaVfBroadcast>): void {
  if (value.broadcast !== undefined) w.bytesAt(at, 32, value.broadcast, 'broadcast');
}

export function decodeIflaVfVlan(r: Reader, at: number): IflaVfVlan {
  if (!r.holds(at, 12)) return decodeIflaVfVlan(r.padded(at, 12), 0); // an older kernel's
  const { view } = r;
  return {
    vf: view.getUint32(at, littleEndian),
    vlan: view.getUint32(at + 4, littleEndian),
    qos: view.getUint32(at + 8, littleEndian),
  };
}

export function encodeIflaVfVlan(w: Writer, at: number, value: Partial<IflaVfVlan>): void {
  if (value.vf !== undefined) w.u32At(at, value.vf, 'vf');
  if (value.vlan !== undefined) w.u32At(at + 4, value.vlan, 'vlan');
  if (value.qos !== undefined) w.u32At(at + 8, value.qos, 'qos');
}

export function decodeIflaVfVlanInfo(r: Reader, at: number): IflaVfVlanInfo {
  if (!r.holds(at, 16)) return decodeIflaVfVlanInfo(r.padded(at, 16), 0); // an older kernel's
  const { view } = r;
  return {
    vf: view.getUint32(at, littleEndian),
    vlan: view.getUint32(at + 4, littleEndian),
    qos: view.getUint32(at + 8, littleEndian),
    vlanProto: view.getUint16(at + 12, false),
  };
}

export function encodeIflaVfVlanInfo(w: Writer, at: number, value: Partial<IflaVfVlanInfo>): void {
  if (value.vf !== undefined) w.u32At(at, value.vf, 'vf');
  if (value.vlan !== undefined) w.u32At(at + 4, value.vlan, 'vlan');
  if (value.qos !== undefined) w.u32At(at + 8, value.qos, 'qos');
  if (value.vlanProto !== undefined) w.u16beAt(at + 12, value.vlanProto, 'vlanProto');
}

export function decodeIflaVfTxRate(r: Reader, at: number): IflaVfTxRate {
  if (!r.holds(at, 8)) return decodeIflaVfTxRate(r.padded(at, 8), 0); // an older kernel's
  const { view } = r;
  return {
    vf: view.getUint32(at, littleEndian),
    rate: view.getUint32(at + 4, littleEndian),
  };
}

export function encodeIflaVfTxRate(w: Writer, at: number, value: Partial<IflaVfTxRate>): void {
  if (value.vf !== undefined) w.u32At(at, value.vf, 'vf');
  if (value.rate !== undefined) w.u32At(at + 4, value.rate, 'rate');
}

export function decodeIflaVfRate(r: Reader, at: number): IflaVfRate {
  if (!r.holds(at, 12)) return decodeIflaVfRate(r.padded(at, 12), 0); // an older kernel's
  const { view } = r;
  return {
    vf: view.getUint32(at, littleEndian),
    minTxRate: view.getUint32(at + 4, littleEndian),
    maxTxRate: view.getUint32(at + 8, littleEndian),
  };
}

export function encodeIflaVfRate(w: Writer, at: number, value: Partial<IflaVfRate>): void {
  if (value.vf !== undefined) w.u32At(at, value.vf, 'vf');
  if (value.minTxRate !== undefined) w.u32At(at + 4, value.minTxRate, 'minTxRate');
  if (value.maxTxRate !== undefined) w.u32At(at + 8, value.maxTxRate, 'maxTxRate');
}

export function decodeIflaVfSpoofchk(r: Reader, at: number): IflaVfSpoofchk {
  if (!r.holds(at, 8)) return decodeIflaVfSpoofchk(r.padded(at, 8), 0); // an older kernel's
  const { view } = r;
  return {
    vf: view.getUint32(at, littleEndian),
    setting: view.getUint32(at + 4, littleEndian),
  };
}

export function encodeIflaVfSpoofchk(w: Writer, at: number, value: Partial<IflaVfSpoofchk>): void {
  if (value.vf !== undefined) w.u32At(at, value.vf, 'vf');
  if (value.setting !== undefined) w.u32At(at + 4, value.setting, 'setting');
}

export function decodeIflaVfLinkState(r: Reader, at: number): IflaVfLinkState {
  if (!r.holds(at, 8)) return decodeIflaVfLinkState(r.padded(at, 8), 0); // an older kernel's
  const { view } = r;
  return {
    vf: view.getUint32(at, littleEndian),
    linkState: view.getUint32(at + 4, littleEndian),
  };
}

export function encodeIflaVfLinkState(w: Writer, at: number, value: Partial<IflaVfLinkState>): void {
  if (value.vf !== undefined) w.u32At(at, value.vf, 'vf');
  if (value.linkState !== undefined) w.u32At(at + 4, value.linkState, 'linkState');
}

export function decodeIflaVfRssQueryEn(r: Reader, at: number): IflaVfRssQueryEn {
  if (!r.holds(at, 8)) return decodeIflaVfRssQueryEn(r.padded(at, 8), 0); // an older kernel's
  const { view } = r;
  return {
    vf: view.getUint32(at, littleEndian),
    setting: view.getUint32(at + 4, littleEndian),
  };
}

export function encodeIflaVfRssQueryEn(w: Writer, at: number, value: Partial<IflaVfRssQueryEn>): void {
  if (value.vf !== undefined) w.u32At(at, value.vf, 'vf');
  if (value.setting !== undefined) w.u32At(at + 4, value.setting, 'setting');
}

export function decodeIflaVfTrust(r: Reader, at: number): IflaVfTrust {
  if (!r.holds(at, 8)) return decodeIflaVfTrust(r.padded(at, 8), 0); // an older kernel's
  const { view } = r;
  return {
    vf: view.getUint32(at, littleEndian),
    setting: view.getUint32(at + 4, littleEndian),
  };
}

export function encodeIflaVfTrust(w: Writer, at: number, value: Partial<IflaVfTrust>): void {
  if (value.vf !== undefined) w.u32At(at, value.vf, 'vf');
  if (value.setting !== undefined) w.u32At(at + 4, value.setting, 'setting');
}

export function decodeIflaVfGuid(r: Reader, at: number): IflaVfGuid {
  if (!r.holds(at, 16)) return decodeIflaVfGuid(r.padded(at, 16), 0); // an older kernel's
  const { view } = r;
  return {
    vf: view.getUint32(at, littleEndian),
    guid: r.u64At(at + 8),
  };
}

export function encodeIflaVfGuid(w: Writer, at: number, value: Partial<IflaVfGuid>): void {
  if (value.vf !== undefined) w.u32At(at, value.vf, 'vf');
  if (value.guid !== undefined) w.u64At(at + 8, value.guid, 'guid');
}

export function decodeIflaPortVsi(r: Reader, at: number): IflaPortVsi {
  if (!r.holds(at, 8)) return decodeIflaPortVsi(r.padded(at, 8), 0); // an older kernel's
  const { view } = r;
  return {
    vsiMgrId: view.getUint8(at),
    vsiTypeId: r.bytesAt(at + 1, 3),
    vsiTypeVersion: view.getUint8(at + 4),
  };
}

export function encodeIflaPortVsi(w: Writer, at: number, value: Partial<IflaPortVsi>): void {
  if (value.vsiMgrId !== undefined) w.u8At(at, value.vsiMgrId, 'vsiMgrId');
  if (value.vsiTypeId !== undefined) w.bytesAt(at + 1, 3, value.vsiTypeId, 'vsiTypeId');
  if (value.vsiTypeVersion !== undefined) w.u8At(at + 4, value.vsiTypeVersion, 'vsiTypeVersion');
}

const sharedLinkAttrsBroadcast = shared((r) => r.mac());

const sharedLinkAttrsQdisc = shared((r) => r.string());

const sharedLinkAttrsMap = shared((r) => r.sized(decodeRtnlLinkIfmap(r, r.struct()), 32));

export function decodeLinkAttrs(r: Reader, ifiFamily: number): LinkAttrs {
  const attrs: LinkAttrs = {
    address: undefined,
    broadcast: undefined,
    ifname: undefined,
    mtu: undefined,
    link: undefined,
    qdisc: undefined,
    stats: undefined,
    master: undefined,
    txqlen: undefined,
    map: undefined,
    operstate: undefined,
    linkmode: undefined,
    linkinfo: undefined,
    stats64: undefined,
    afSpec: undefined,
    group: undefined,
    promiscuity: undefined,
    numTxQueues: undefined,
    numRxQueues: undefined,
    carrier: undefined,
    carrierChanges: undefined,
    linkNetnsid: undefined,
    protoDown: undefined,
    gsoMaxSegs: undefined,
    gsoMaxSize: undefined,
    xdp: undefined,
    carrierUpCount: undefined,
    carrierDownCount: undefined,
    minMtu: undefined,
    maxMtu: undefined,
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
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.address = r.mac(); break; // IFLA_ADDRESS
      case 2: attrs.broadcast = sharedLinkAttrsBroadcast(r); break; // IFLA_BROADCAST
      case 3: attrs.ifname = r.string(); break; // IFLA_IFNAME
      case 4: attrs.mtu = r.u32(); break; // IFLA_MTU
      case 5: attrs.link = r.u32(); break; // IFLA_LINK
      case 6: attrs.qdisc = sharedLinkAttrsQdisc(r); break; // IFLA_QDISC
      case 7: attrs.stats = r.sized(decodeRtnlLinkStats(r, r.struct()), 96); break; // IFLA_STATS
      case 8: attrs.cost = r.u32(); break; // IFLA_COST
      case 9: attrs.priority = r.u32(); break; // IFLA_PRIORITY
      case 10: attrs.master = r.u32(); break; // IFLA_MASTER
      case 11: attrs.wireless = r.bytes(); break; // IFLA_WIRELESS
      case 12: attrs.protinfo = decodeProtinfoMsg(r, ifiFamily); if (attrs.protinfo === undefined) attrs.unknown = r.unknown(attrs.unknown); break; // IFLA_PROTINFO
      case 13: attrs.txqlen = r.u32(); break; // IFLA_TXQLEN
      case 14: attrs.map = sharedLinkAttrsMap(r); break; // IFLA_MAP
      case 15: attrs.weight = r.u32(); break; // IFLA_WEIGHT
      case 16: attrs.operstate = r.u8(); break; // IFLA_OPERSTATE
      case 17: attrs.linkmode = r.u8(); break; // IFLA_LINKMODE
      case 18: attrs.linkinfo = decodeLinkinfoAttrs(r.nest()); break; // IFLA_LINKINFO
      case 19: attrs.netNsPid = r.u32(); break; // IFLA_NET_NS_PID
      case 20: attrs.ifalias = r.string(); break; // IFLA_IFALIAS
      case 21: attrs.numVf = r.u32(); break; // IFLA_NUM_VF
      case 22: attrs.vfinfoList = decodeVfinfoListAttrs(r.nest()); break; // IFLA_VFINFO_LIST
      case 23: attrs.stats64 = r.sized(decodeRtnlLinkStats64(r, r.struct()), 200); break; // IFLA_STATS64
      case 24: attrs.vfPorts = decodeVfPortsAttrs(r.nest()); break; // IFLA_VF_PORTS
      case 25: attrs.portSelf = decodePortAttrs(r.nest()); break; // IFLA_PORT_SELF
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
      case 62: attrs.devlinkPort = decodeDevlinkPortAttrs(r.nest()); break; // IFLA_DEVLINK_PORT
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
  if (attrs.vfinfoList !== undefined) { w.nestStart(22); encodeVfinfoListAttrs(w, attrs.vfinfoList); w.nestEnd(); } // IFLA_VFINFO_LIST
  if (attrs.stats64 !== undefined) encodeRtnlLinkStats64(w, w.struct(23, 200, attrs.stats64.extra), attrs.stats64); // IFLA_STATS64
  if (attrs.vfPorts !== undefined) { w.nestStart(24); encodeVfPortsAttrs(w, attrs.vfPorts); w.nestEnd(); } // IFLA_VF_PORTS
  if (attrs.portSelf !== undefined) { w.nestStart(25); encodePortAttrs(w, attrs.portSelf); w.nestEnd(); } // IFLA_PORT_SELF
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
  if (attrs.devlinkPort !== undefined) { w.nestStart(62); encodeDevlinkPortAttrs(w, attrs.devlinkPort); w.nestEnd(); } // IFLA_DEVLINK_PORT
  if (attrs.gsoIpv4MaxSize !== undefined) w.u32(63, attrs.gsoIpv4MaxSize); // IFLA_GSO_IPV4_MAX_SIZE
  if (attrs.groIpv4MaxSize !== undefined) w.u32(64, attrs.groIpv4MaxSize); // IFLA_GRO_IPV4_MAX_SIZE
  if (attrs.dpllPin !== undefined) { w.nestStart(65); encodeLinkDpllPinAttrs(w, attrs.dpllPin); w.nestEnd(); } // IFLA_DPLL_PIN
  if (attrs.maxPacingOffloadHorizon !== undefined) w.uint(66, attrs.maxPacingOffloadHorizon); // IFLA_MAX_PACING_OFFLOAD_HORIZON
  if (attrs.netnsImmutable !== undefined) w.u8(67, attrs.netnsImmutable); // IFLA_NETNS_IMMUTABLE
  if (attrs.headroom !== undefined) w.u16(68, attrs.headroom); // IFLA_HEADROOM
  if (attrs.tailroom !== undefined) w.u16(69, attrs.tailroom); // IFLA_TAILROOM
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

const sharedLinkinfoAttrsKind = shared((r) => r.string());

const sharedLinkinfoAttrsSlaveKind = shared((r) => r.string());

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
      case 1: attrs.kind = sharedLinkinfoAttrsKind(r); break; // IFLA_INFO_KIND
      case 2: dataAt = r.mark; break; // IFLA_INFO_DATA
      case 3: attrs.xstats = r.bytes(); break; // IFLA_INFO_XSTATS
      case 4: attrs.slaveKind = sharedLinkinfoAttrsSlaveKind(r); break; // IFLA_INFO_SLAVE_KIND
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

const sharedIflaInetAttrsConf = shared((r) => decodeU32Array(r));

export function decodeIflaInetAttrs(r: Reader): IflaInetAttrs {
  const attrs: IflaInetAttrs = {
    conf: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.conf = sharedIflaInetAttrsConf(r); break; // IFLA_INET_CONF
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeIflaInetAttrs(w: Writer, attrs: IflaInetAttrs): void {
  if (attrs.conf !== undefined) encodeU32Array(w, 1, attrs.conf); // IFLA_INET_CONF
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

const sharedIflaInet6AttrsConf = shared((r) => decodeS32Array(r));

export function decodeIflaInet6Attrs(r: Reader): IflaInet6Attrs {
  const attrs: IflaInet6Attrs = {
    flags: undefined,
    conf: undefined,
    stats: undefined,
    cacheinfo: undefined,
    icmp6stats: undefined,
    token: undefined,
    addrGenMode: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.flags = r.u32(); break; // IFLA_INET6_FLAGS
      case 2: attrs.conf = sharedIflaInet6AttrsConf(r); break; // IFLA_INET6_CONF
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
      case 6: attrs.mst = decodeBridgeMstAttrs(r.nest()); break; // IFLA_BRIDGE_MST
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
  if (attrs.mst !== undefined) { w.nestStart(6); encodeBridgeMstAttrs(w, attrs.mst); w.nestEnd(); } // IFLA_BRIDGE_MST
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
    attached: undefined,
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

export function decodeLinkinfoBondAttrs(r: Reader): LinkinfoBondAttrs {
  const attrs: LinkinfoBondAttrs = {
    mode: undefined,
    activeSlave: undefined,
    miimon: undefined,
    updelay: undefined,
    downdelay: undefined,
    useCarrier: undefined,
    arpInterval: undefined,
    arpIpTarget: undefined,
    arpValidate: undefined,
    arpAllTargets: undefined,
    primary: undefined,
    primaryReselect: undefined,
    failOverMac: undefined,
    xmitHashPolicy: undefined,
    resendIgmp: undefined,
    numPeerNotif: undefined,
    allSlavesActive: undefined,
    minLinks: undefined,
    lpInterval: undefined,
    packetsPerSlave: undefined,
    adLacpRate: undefined,
    adSelect: undefined,
    adInfo: undefined,
    adActorSysPrio: undefined,
    adUserPortKey: undefined,
    adActorSystem: undefined,
    tlbDynamicLb: undefined,
    peerNotifDelay: undefined,
    adLacpActive: undefined,
    missedMax: undefined,
    nsIp6Target: undefined,
    coupledControl: undefined,
    broadcastNeigh: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.mode = r.u8(); break; // IFLA_BOND_MODE
      case 2: attrs.activeSlave = r.u32(); break; // IFLA_BOND_ACTIVE_SLAVE
      case 3: attrs.miimon = r.u32(); break; // IFLA_BOND_MIIMON
      case 4: attrs.updelay = r.u32(); break; // IFLA_BOND_UPDELAY
      case 5: attrs.downdelay = r.u32(); break; // IFLA_BOND_DOWNDELAY
      case 6: attrs.useCarrier = r.u8(); break; // IFLA_BOND_USE_CARRIER
      case 7: attrs.arpInterval = r.u32(); break; // IFLA_BOND_ARP_INTERVAL
      case 8: attrs.arpIpTarget = decodeIp4List(r.nest()); break; // IFLA_BOND_ARP_IP_TARGET
      case 9: attrs.arpValidate = r.u32(); break; // IFLA_BOND_ARP_VALIDATE
      case 10: attrs.arpAllTargets = r.u32(); break; // IFLA_BOND_ARP_ALL_TARGETS
      case 11: attrs.primary = r.u32(); break; // IFLA_BOND_PRIMARY
      case 12: attrs.primaryReselect = r.u8(); break; // IFLA_BOND_PRIMARY_RESELECT
      case 13: attrs.failOverMac = r.u8(); break; // IFLA_BOND_FAIL_OVER_MAC
      case 14: attrs.xmitHashPolicy = r.u8(); break; // IFLA_BOND_XMIT_HASH_POLICY
      case 15: attrs.resendIgmp = r.u32(); break; // IFLA_BOND_RESEND_IGMP
      case 16: attrs.numPeerNotif = r.u8(); break; // IFLA_BOND_NUM_PEER_NOTIF
      case 17: attrs.allSlavesActive = r.u8(); break; // IFLA_BOND_ALL_SLAVES_ACTIVE
      case 18: attrs.minLinks = r.u32(); break; // IFLA_BOND_MIN_LINKS
      case 19: attrs.lpInterval = r.u32(); break; // IFLA_BOND_LP_INTERVAL
      case 20: attrs.packetsPerSlave = r.u32(); break; // IFLA_BOND_PACKETS_PER_SLAVE
      case 21: attrs.adLacpRate = r.u8(); break; // IFLA_BOND_AD_LACP_RATE
      case 22: attrs.adSelect = r.u8(); break; // IFLA_BOND_AD_SELECT
      case 23: attrs.adInfo = decodeBondAdInfoAttrs(r.nest()); break; // IFLA_BOND_AD_INFO
      case 24: attrs.adActorSysPrio = r.u16(); break; // IFLA_BOND_AD_ACTOR_SYS_PRIO
      case 25: attrs.adUserPortKey = r.u16(); break; // IFLA_BOND_AD_USER_PORT_KEY
      case 26: attrs.adActorSystem = r.mac(); break; // IFLA_BOND_AD_ACTOR_SYSTEM
      case 27: attrs.tlbDynamicLb = r.u8(); break; // IFLA_BOND_TLB_DYNAMIC_LB
      case 28: attrs.peerNotifDelay = r.u32(); break; // IFLA_BOND_PEER_NOTIF_DELAY
      case 29: attrs.adLacpActive = r.u8(); break; // IFLA_BOND_AD_LACP_ACTIVE
      case 30: attrs.missedMax = r.u8(); break; // IFLA_BOND_MISSED_MAX
      case 31: attrs.nsIp6Target = decodeIp16List(r.nest()); break; // IFLA_BOND_NS_IP6_TARGET
      case 32: attrs.coupledControl = r.u8(); break; // IFLA_BOND_COUPLED_CONTROL
      case 33: attrs.broadcastNeigh = r.u8(); break; // IFLA_BOND_BROADCAST_NEIGH
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoBondAttrs(w: Writer, attrs: LinkinfoBondAttrs): void {
  if (attrs.mode !== undefined) w.u8(1, attrs.mode, 0, 6); // IFLA_BOND_MODE
  if (attrs.activeSlave !== undefined) w.u32(2, attrs.activeSlave); // IFLA_BOND_ACTIVE_SLAVE
  if (attrs.miimon !== undefined) w.u32(3, attrs.miimon); // IFLA_BOND_MIIMON
  if (attrs.updelay !== undefined) w.u32(4, attrs.updelay); // IFLA_BOND_UPDELAY
  if (attrs.downdelay !== undefined) w.u32(5, attrs.downdelay); // IFLA_BOND_DOWNDELAY
  if (attrs.useCarrier !== undefined) w.u8(6, attrs.useCarrier); // IFLA_BOND_USE_CARRIER
  if (attrs.arpInterval !== undefined) w.u32(7, attrs.arpInterval); // IFLA_BOND_ARP_INTERVAL
  if (attrs.arpIpTarget !== undefined) { w.nestStart(8); encodeIp4List(w, attrs.arpIpTarget); w.nestEnd(); } // IFLA_BOND_ARP_IP_TARGET
  if (attrs.arpValidate !== undefined) w.u32(9, attrs.arpValidate); // IFLA_BOND_ARP_VALIDATE
  if (attrs.arpAllTargets !== undefined) w.u32(10, attrs.arpAllTargets); // IFLA_BOND_ARP_ALL_TARGETS
  if (attrs.primary !== undefined) w.u32(11, attrs.primary); // IFLA_BOND_PRIMARY
  if (attrs.primaryReselect !== undefined) w.u8(12, attrs.primaryReselect); // IFLA_BOND_PRIMARY_RESELECT
  if (attrs.failOverMac !== undefined) w.u8(13, attrs.failOverMac); // IFLA_BOND_FAIL_OVER_MAC
  if (attrs.xmitHashPolicy !== undefined) w.u8(14, attrs.xmitHashPolicy, 0, 5); // IFLA_BOND_XMIT_HASH_POLICY
  if (attrs.resendIgmp !== undefined) w.u32(15, attrs.resendIgmp); // IFLA_BOND_RESEND_IGMP
  if (attrs.numPeerNotif !== undefined) w.u8(16, attrs.numPeerNotif); // IFLA_BOND_NUM_PEER_NOTIF
  if (attrs.allSlavesActive !== undefined) w.u8(17, attrs.allSlavesActive); // IFLA_BOND_ALL_SLAVES_ACTIVE
  if (attrs.minLinks !== undefined) w.u32(18, attrs.minLinks); // IFLA_BOND_MIN_LINKS
  if (attrs.lpInterval !== undefined) w.u32(19, attrs.lpInterval); // IFLA_BOND_LP_INTERVAL
  if (attrs.packetsPerSlave !== undefined) w.u32(20, attrs.packetsPerSlave); // IFLA_BOND_PACKETS_PER_SLAVE
  if (attrs.adLacpRate !== undefined) w.u8(21, attrs.adLacpRate); // IFLA_BOND_AD_LACP_RATE
  if (attrs.adSelect !== undefined) w.u8(22, attrs.adSelect); // IFLA_BOND_AD_SELECT
  if (attrs.adInfo !== undefined) { w.nestStart(23); encodeBondAdInfoAttrs(w, attrs.adInfo); w.nestEnd(); } // IFLA_BOND_AD_INFO
  if (attrs.adActorSysPrio !== undefined) w.u16(24, attrs.adActorSysPrio); // IFLA_BOND_AD_ACTOR_SYS_PRIO
  if (attrs.adUserPortKey !== undefined) w.u16(25, attrs.adUserPortKey); // IFLA_BOND_AD_USER_PORT_KEY
  if (attrs.adActorSystem !== undefined) w.mac(26, attrs.adActorSystem, 6, 6); // IFLA_BOND_AD_ACTOR_SYSTEM
  if (attrs.tlbDynamicLb !== undefined) w.u8(27, attrs.tlbDynamicLb); // IFLA_BOND_TLB_DYNAMIC_LB
  if (attrs.peerNotifDelay !== undefined) w.u32(28, attrs.peerNotifDelay); // IFLA_BOND_PEER_NOTIF_DELAY
  if (attrs.adLacpActive !== undefined) w.u8(29, attrs.adLacpActive); // IFLA_BOND_AD_LACP_ACTIVE
  if (attrs.missedMax !== undefined) w.u8(30, attrs.missedMax); // IFLA_BOND_MISSED_MAX
  if (attrs.nsIp6Target !== undefined) { w.nestStart(31); encodeIp16List(w, attrs.nsIp6Target); w.nestEnd(); } // IFLA_BOND_NS_IP6_TARGET
  if (attrs.coupledControl !== undefined) w.u8(32, attrs.coupledControl); // IFLA_BOND_COUPLED_CONTROL
  if (attrs.broadcastNeigh !== undefined) w.u8(33, attrs.broadcastNeigh); // IFLA_BOND_BROADCAST_NEIGH
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeBondAdInfoAttrs(r: Reader): BondAdInfoAttrs {
  const attrs: BondAdInfoAttrs = {
    aggregator: undefined,
    numPorts: undefined,
    actorKey: undefined,
    partnerKey: undefined,
    partnerMac: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.aggregator = r.u16(); break; // IFLA_BOND_AD_INFO_AGGREGATOR
      case 2: attrs.numPorts = r.u16(); break; // IFLA_BOND_AD_INFO_NUM_PORTS
      case 3: attrs.actorKey = r.u16(); break; // IFLA_BOND_AD_INFO_ACTOR_KEY
      case 4: attrs.partnerKey = r.u16(); break; // IFLA_BOND_AD_INFO_PARTNER_KEY
      case 5: attrs.partnerMac = r.mac(); break; // IFLA_BOND_AD_INFO_PARTNER_MAC
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeBondAdInfoAttrs(w: Writer, attrs: BondAdInfoAttrs): void {
  if (attrs.aggregator !== undefined) w.u16(1, attrs.aggregator); // IFLA_BOND_AD_INFO_AGGREGATOR
  if (attrs.numPorts !== undefined) w.u16(2, attrs.numPorts); // IFLA_BOND_AD_INFO_NUM_PORTS
  if (attrs.actorKey !== undefined) w.u16(3, attrs.actorKey); // IFLA_BOND_AD_INFO_ACTOR_KEY
  if (attrs.partnerKey !== undefined) w.u16(4, attrs.partnerKey); // IFLA_BOND_AD_INFO_PARTNER_KEY
  if (attrs.partnerMac !== undefined) w.mac(5, attrs.partnerMac, 6, 6); // IFLA_BOND_AD_INFO_PARTNER_MAC
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeBondSlaveAttrs(r: Reader): BondSlaveAttrs {
  const attrs: BondSlaveAttrs = {
    state: undefined,
    miiStatus: undefined,
    linkFailureCount: undefined,
    permHwaddr: undefined,
    queueId: undefined,
    adAggregatorId: undefined,
    adActorOperPortState: undefined,
    adPartnerOperPortState: undefined,
    prio: undefined,
    actorPortPrio: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.state = r.u8(); break; // IFLA_BOND_SLAVE_STATE
      case 2: attrs.miiStatus = r.u8(); break; // IFLA_BOND_SLAVE_MII_STATUS
      case 3: attrs.linkFailureCount = r.u32(); break; // IFLA_BOND_SLAVE_LINK_FAILURE_COUNT
      case 4: attrs.permHwaddr = r.mac(); break; // IFLA_BOND_SLAVE_PERM_HWADDR
      case 5: attrs.queueId = r.u16(); break; // IFLA_BOND_SLAVE_QUEUE_ID
      case 6: attrs.adAggregatorId = r.u16(); break; // IFLA_BOND_SLAVE_AD_AGGREGATOR_ID
      case 7: attrs.adActorOperPortState = r.u8(); break; // IFLA_BOND_SLAVE_AD_ACTOR_OPER_PORT_STATE
      case 8: attrs.adPartnerOperPortState = r.u16(); break; // IFLA_BOND_SLAVE_AD_PARTNER_OPER_PORT_STATE
      case 9: attrs.prio = r.s32(); break; // IFLA_BOND_SLAVE_PRIO
      case 10: attrs.actorPortPrio = r.u16(); break; // IFLA_BOND_SLAVE_ACTOR_PORT_PRIO
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeBondSlaveAttrs(w: Writer, attrs: BondSlaveAttrs): void {
  if (attrs.state !== undefined) w.u8(1, attrs.state); // IFLA_BOND_SLAVE_STATE
  if (attrs.miiStatus !== undefined) w.u8(2, attrs.miiStatus); // IFLA_BOND_SLAVE_MII_STATUS
  if (attrs.linkFailureCount !== undefined) w.u32(3, attrs.linkFailureCount); // IFLA_BOND_SLAVE_LINK_FAILURE_COUNT
  if (attrs.permHwaddr !== undefined) w.mac(4, attrs.permHwaddr, 0, 32); // IFLA_BOND_SLAVE_PERM_HWADDR
  if (attrs.queueId !== undefined) w.u16(5, attrs.queueId); // IFLA_BOND_SLAVE_QUEUE_ID
  if (attrs.adAggregatorId !== undefined) w.u16(6, attrs.adAggregatorId); // IFLA_BOND_SLAVE_AD_AGGREGATOR_ID
  if (attrs.adActorOperPortState !== undefined) w.u8(7, attrs.adActorOperPortState); // IFLA_BOND_SLAVE_AD_ACTOR_OPER_PORT_STATE
  if (attrs.adPartnerOperPortState !== undefined) w.u16(8, attrs.adPartnerOperPortState); // IFLA_BOND_SLAVE_AD_PARTNER_OPER_PORT_STATE
  if (attrs.prio !== undefined) w.s32(9, attrs.prio); // IFLA_BOND_SLAVE_PRIO
  if (attrs.actorPortPrio !== undefined) w.u16(10, attrs.actorPortPrio); // IFLA_BOND_SLAVE_ACTOR_PORT_PRIO
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoGeneveAttrs(r: Reader): LinkinfoGeneveAttrs {
  const attrs: LinkinfoGeneveAttrs = {
    id: undefined,
    remote: undefined,
    ttl: undefined,
    tos: undefined,
    port: undefined,
    collectMetadata: undefined,
    remote6: undefined,
    udpCsum: undefined,
    udpZeroCsum6Tx: undefined,
    udpZeroCsum6Rx: undefined,
    label: undefined,
    ttlInherit: undefined,
    df: undefined,
    innerProtoInherit: undefined,
    portRange: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.id = r.u32(); break; // IFLA_GENEVE_ID
      case 2: if (r.length === 4) attrs.remote = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IFLA_GENEVE_REMOTE
      case 3: attrs.ttl = r.u8(); break; // IFLA_GENEVE_TTL
      case 4: attrs.tos = r.u8(); break; // IFLA_GENEVE_TOS
      case 5: attrs.port = r.u16be(); break; // IFLA_GENEVE_PORT
      case 6: attrs.collectMetadata = true; break; // IFLA_GENEVE_COLLECT_METADATA
      case 7: if (r.length === 16) attrs.remote6 = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IFLA_GENEVE_REMOTE6
      case 8: attrs.udpCsum = r.u8(); break; // IFLA_GENEVE_UDP_CSUM
      case 9: attrs.udpZeroCsum6Tx = r.u8(); break; // IFLA_GENEVE_UDP_ZERO_CSUM6_TX
      case 10: attrs.udpZeroCsum6Rx = r.u8(); break; // IFLA_GENEVE_UDP_ZERO_CSUM6_RX
      case 11: attrs.label = r.u32be(); break; // IFLA_GENEVE_LABEL
      case 12: attrs.ttlInherit = r.u8(); break; // IFLA_GENEVE_TTL_INHERIT
      case 13: attrs.df = r.u8(); break; // IFLA_GENEVE_DF
      case 14: attrs.innerProtoInherit = true; break; // IFLA_GENEVE_INNER_PROTO_INHERIT
      case 15: attrs.portRange = r.sized(decodeIflaGenevePortRange(r, r.struct()), 4); break; // IFLA_GENEVE_PORT_RANGE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoGeneveAttrs(w: Writer, attrs: LinkinfoGeneveAttrs): void {
  if (attrs.id !== undefined) w.u32(1, attrs.id, 0, 16777215); // IFLA_GENEVE_ID
  if (attrs.remote !== undefined) w.ip(2, attrs.remote, 4); // IFLA_GENEVE_REMOTE
  if (attrs.ttl !== undefined) w.u8(3, attrs.ttl); // IFLA_GENEVE_TTL
  if (attrs.tos !== undefined) w.u8(4, attrs.tos); // IFLA_GENEVE_TOS
  if (attrs.port !== undefined) w.u16be(5, attrs.port); // IFLA_GENEVE_PORT
  if (attrs.collectMetadata !== undefined) w.flag(6, attrs.collectMetadata); // IFLA_GENEVE_COLLECT_METADATA
  if (attrs.remote6 !== undefined) w.ip(7, attrs.remote6, 16); // IFLA_GENEVE_REMOTE6
  if (attrs.udpCsum !== undefined) w.u8(8, attrs.udpCsum); // IFLA_GENEVE_UDP_CSUM
  if (attrs.udpZeroCsum6Tx !== undefined) w.u8(9, attrs.udpZeroCsum6Tx); // IFLA_GENEVE_UDP_ZERO_CSUM6_TX
  if (attrs.udpZeroCsum6Rx !== undefined) w.u8(10, attrs.udpZeroCsum6Rx); // IFLA_GENEVE_UDP_ZERO_CSUM6_RX
  if (attrs.label !== undefined) w.u32be(11, attrs.label); // IFLA_GENEVE_LABEL
  if (attrs.ttlInherit !== undefined) w.u8(12, attrs.ttlInherit); // IFLA_GENEVE_TTL_INHERIT
  if (attrs.df !== undefined) w.u8(13, attrs.df, 0, 2); // IFLA_GENEVE_DF
  if (attrs.innerProtoInherit !== undefined) w.flag(14, attrs.innerProtoInherit); // IFLA_GENEVE_INNER_PROTO_INHERIT
  if (attrs.portRange !== undefined) encodeIflaGenevePortRange(w, w.struct(15, 4, attrs.portRange.extra), attrs.portRange); // IFLA_GENEVE_PORT_RANGE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoGreAttrs(r: Reader): LinkinfoGreAttrs {
  const attrs: LinkinfoGreAttrs = {
    link: undefined,
    iflags: undefined,
    oflags: undefined,
    ikey: undefined,
    okey: undefined,
    local: undefined,
    remote: undefined,
    ttl: undefined,
    tos: undefined,
    pmtudisc: undefined,
    encapLimit: undefined,
    flowinfo: undefined,
    flags: undefined,
    encapType: undefined,
    encapFlags: undefined,
    encapSport: undefined,
    encapDport: undefined,
    collectMetadata: undefined,
    ignoreDf: undefined,
    fwmark: undefined,
    erspanIndex: undefined,
    erspanVer: undefined,
    erspanDir: undefined,
    erspanHwid: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.link = r.u32(); break; // IFLA_GRE_LINK
      case 2: attrs.iflags = r.u16be(); break; // IFLA_GRE_IFLAGS
      case 3: attrs.oflags = r.u16be(); break; // IFLA_GRE_OFLAGS
      case 4: attrs.ikey = r.u32be(); break; // IFLA_GRE_IKEY
      case 5: attrs.okey = r.u32be(); break; // IFLA_GRE_OKEY
      case 6: if (r.length === 4) attrs.local = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IFLA_GRE_LOCAL
      case 7: if (r.length === 4) attrs.remote = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IFLA_GRE_REMOTE
      case 8: attrs.ttl = r.u8(); break; // IFLA_GRE_TTL
      case 9: attrs.tos = r.u8(); break; // IFLA_GRE_TOS
      case 10: attrs.pmtudisc = r.u8(); break; // IFLA_GRE_PMTUDISC
      case 11: attrs.encapLimit = r.u8(); break; // IFLA_GRE_ENCAP_LIMIT
      case 12: attrs.flowinfo = r.u32be(); break; // IFLA_GRE_FLOWINFO
      case 13: attrs.flags = r.u32(); break; // IFLA_GRE_FLAGS
      case 14: attrs.encapType = r.u16(); break; // IFLA_GRE_ENCAP_TYPE
      case 15: attrs.encapFlags = r.u16(); break; // IFLA_GRE_ENCAP_FLAGS
      case 16: attrs.encapSport = r.u16be(); break; // IFLA_GRE_ENCAP_SPORT
      case 17: attrs.encapDport = r.u16be(); break; // IFLA_GRE_ENCAP_DPORT
      case 18: attrs.collectMetadata = true; break; // IFLA_GRE_COLLECT_METADATA
      case 19: attrs.ignoreDf = r.u8(); break; // IFLA_GRE_IGNORE_DF
      case 20: attrs.fwmark = r.u32(); break; // IFLA_GRE_FWMARK
      case 21: attrs.erspanIndex = r.u32(); break; // IFLA_GRE_ERSPAN_INDEX
      case 22: attrs.erspanVer = r.u8(); break; // IFLA_GRE_ERSPAN_VER
      case 23: attrs.erspanDir = r.u8(); break; // IFLA_GRE_ERSPAN_DIR
      case 24: attrs.erspanHwid = r.u16(); break; // IFLA_GRE_ERSPAN_HWID
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoGreAttrs(w: Writer, attrs: LinkinfoGreAttrs): void {
  if (attrs.link !== undefined) w.u32(1, attrs.link); // IFLA_GRE_LINK
  if (attrs.iflags !== undefined) w.u16be(2, attrs.iflags); // IFLA_GRE_IFLAGS
  if (attrs.oflags !== undefined) w.u16be(3, attrs.oflags); // IFLA_GRE_OFLAGS
  if (attrs.ikey !== undefined) w.u32be(4, attrs.ikey); // IFLA_GRE_IKEY
  if (attrs.okey !== undefined) w.u32be(5, attrs.okey); // IFLA_GRE_OKEY
  if (attrs.local !== undefined) w.ip(6, attrs.local, 4); // IFLA_GRE_LOCAL
  if (attrs.remote !== undefined) w.ip(7, attrs.remote, 4); // IFLA_GRE_REMOTE
  if (attrs.ttl !== undefined) w.u8(8, attrs.ttl); // IFLA_GRE_TTL
  if (attrs.tos !== undefined) w.u8(9, attrs.tos); // IFLA_GRE_TOS
  if (attrs.pmtudisc !== undefined) w.u8(10, attrs.pmtudisc); // IFLA_GRE_PMTUDISC
  if (attrs.encapLimit !== undefined) w.u8(11, attrs.encapLimit); // IFLA_GRE_ENCAP_LIMIT
  if (attrs.flowinfo !== undefined) w.u32be(12, attrs.flowinfo); // IFLA_GRE_FLOWINFO
  if (attrs.flags !== undefined) w.u32(13, attrs.flags); // IFLA_GRE_FLAGS
  if (attrs.encapType !== undefined) w.u16(14, attrs.encapType); // IFLA_GRE_ENCAP_TYPE
  if (attrs.encapFlags !== undefined) w.u16(15, attrs.encapFlags); // IFLA_GRE_ENCAP_FLAGS
  if (attrs.encapSport !== undefined) w.u16be(16, attrs.encapSport); // IFLA_GRE_ENCAP_SPORT
  if (attrs.encapDport !== undefined) w.u16be(17, attrs.encapDport); // IFLA_GRE_ENCAP_DPORT
  if (attrs.collectMetadata !== undefined) w.flag(18, attrs.collectMetadata); // IFLA_GRE_COLLECT_METADATA
  if (attrs.ignoreDf !== undefined) w.u8(19, attrs.ignoreDf); // IFLA_GRE_IGNORE_DF
  if (attrs.fwmark !== undefined) w.u32(20, attrs.fwmark); // IFLA_GRE_FWMARK
  if (attrs.erspanIndex !== undefined) w.u32(21, attrs.erspanIndex, 0, 1048575); // IFLA_GRE_ERSPAN_INDEX
  if (attrs.erspanVer !== undefined) w.u8(22, attrs.erspanVer, 0, 2); // IFLA_GRE_ERSPAN_VER
  if (attrs.erspanDir !== undefined) w.u8(23, attrs.erspanDir); // IFLA_GRE_ERSPAN_DIR
  if (attrs.erspanHwid !== undefined) w.u16(24, attrs.erspanHwid); // IFLA_GRE_ERSPAN_HWID
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoGre6Attrs(r: Reader): LinkinfoGre6Attrs {
  const attrs: LinkinfoGre6Attrs = {
    link: undefined,
    iflags: undefined,
    oflags: undefined,
    ikey: undefined,
    okey: undefined,
    local: undefined,
    remote: undefined,
    ttl: undefined,
    encapLimit: undefined,
    flowinfo: undefined,
    flags: undefined,
    encapType: undefined,
    encapFlags: undefined,
    encapSport: undefined,
    encapDport: undefined,
    collectMetadata: undefined,
    fwmark: undefined,
    erspanIndex: undefined,
    erspanVer: undefined,
    erspanDir: undefined,
    erspanHwid: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.link = r.u32(); break; // IFLA_GRE_LINK
      case 2: attrs.iflags = r.u16be(); break; // IFLA_GRE_IFLAGS
      case 3: attrs.oflags = r.u16be(); break; // IFLA_GRE_OFLAGS
      case 4: attrs.ikey = r.u32be(); break; // IFLA_GRE_IKEY
      case 5: attrs.okey = r.u32be(); break; // IFLA_GRE_OKEY
      case 6: if (r.length === 16) attrs.local = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IFLA_GRE_LOCAL
      case 7: if (r.length === 16) attrs.remote = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IFLA_GRE_REMOTE
      case 8: attrs.ttl = r.u8(); break; // IFLA_GRE_TTL
      case 11: attrs.encapLimit = r.u8(); break; // IFLA_GRE_ENCAP_LIMIT
      case 12: attrs.flowinfo = r.u32be(); break; // IFLA_GRE_FLOWINFO
      case 13: attrs.flags = r.u32(); break; // IFLA_GRE_FLAGS
      case 14: attrs.encapType = r.u16(); break; // IFLA_GRE_ENCAP_TYPE
      case 15: attrs.encapFlags = r.u16(); break; // IFLA_GRE_ENCAP_FLAGS
      case 16: attrs.encapSport = r.u16be(); break; // IFLA_GRE_ENCAP_SPORT
      case 17: attrs.encapDport = r.u16be(); break; // IFLA_GRE_ENCAP_DPORT
      case 18: attrs.collectMetadata = true; break; // IFLA_GRE_COLLECT_METADATA
      case 20: attrs.fwmark = r.u32(); break; // IFLA_GRE_FWMARK
      case 21: attrs.erspanIndex = r.u32(); break; // IFLA_GRE_ERSPAN_INDEX
      case 22: attrs.erspanVer = r.u8(); break; // IFLA_GRE_ERSPAN_VER
      case 23: attrs.erspanDir = r.u8(); break; // IFLA_GRE_ERSPAN_DIR
      case 24: attrs.erspanHwid = r.u16(); break; // IFLA_GRE_ERSPAN_HWID
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoGre6Attrs(w: Writer, attrs: LinkinfoGre6Attrs): void {
  if (attrs.link !== undefined) w.u32(1, attrs.link); // IFLA_GRE_LINK
  if (attrs.iflags !== undefined) w.u16be(2, attrs.iflags); // IFLA_GRE_IFLAGS
  if (attrs.oflags !== undefined) w.u16be(3, attrs.oflags); // IFLA_GRE_OFLAGS
  if (attrs.ikey !== undefined) w.u32be(4, attrs.ikey); // IFLA_GRE_IKEY
  if (attrs.okey !== undefined) w.u32be(5, attrs.okey); // IFLA_GRE_OKEY
  if (attrs.local !== undefined) w.ip(6, attrs.local, 16); // IFLA_GRE_LOCAL
  if (attrs.remote !== undefined) w.ip(7, attrs.remote, 16); // IFLA_GRE_REMOTE
  if (attrs.ttl !== undefined) w.u8(8, attrs.ttl); // IFLA_GRE_TTL
  if (attrs.encapLimit !== undefined) w.u8(11, attrs.encapLimit); // IFLA_GRE_ENCAP_LIMIT
  if (attrs.flowinfo !== undefined) w.u32be(12, attrs.flowinfo); // IFLA_GRE_FLOWINFO
  if (attrs.flags !== undefined) w.u32(13, attrs.flags); // IFLA_GRE_FLAGS
  if (attrs.encapType !== undefined) w.u16(14, attrs.encapType); // IFLA_GRE_ENCAP_TYPE
  if (attrs.encapFlags !== undefined) w.u16(15, attrs.encapFlags); // IFLA_GRE_ENCAP_FLAGS
  if (attrs.encapSport !== undefined) w.u16be(16, attrs.encapSport); // IFLA_GRE_ENCAP_SPORT
  if (attrs.encapDport !== undefined) w.u16be(17, attrs.encapDport); // IFLA_GRE_ENCAP_DPORT
  if (attrs.collectMetadata !== undefined) w.flag(18, attrs.collectMetadata); // IFLA_GRE_COLLECT_METADATA
  if (attrs.fwmark !== undefined) w.u32(20, attrs.fwmark); // IFLA_GRE_FWMARK
  if (attrs.erspanIndex !== undefined) w.u32(21, attrs.erspanIndex, 0, 1048575); // IFLA_GRE_ERSPAN_INDEX
  if (attrs.erspanVer !== undefined) w.u8(22, attrs.erspanVer, 0, 2); // IFLA_GRE_ERSPAN_VER
  if (attrs.erspanDir !== undefined) w.u8(23, attrs.erspanDir); // IFLA_GRE_ERSPAN_DIR
  if (attrs.erspanHwid !== undefined) w.u16(24, attrs.erspanHwid); // IFLA_GRE_ERSPAN_HWID
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoVtiAttrs(r: Reader): LinkinfoVtiAttrs {
  const attrs: LinkinfoVtiAttrs = {
    link: undefined,
    ikey: undefined,
    okey: undefined,
    local: undefined,
    remote: undefined,
    fwmark: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.link = r.u32(); break; // IFLA_VTI_LINK
      case 2: attrs.ikey = r.u32be(); break; // IFLA_VTI_IKEY
      case 3: attrs.okey = r.u32be(); break; // IFLA_VTI_OKEY
      case 4: if (r.length === 4) attrs.local = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IFLA_VTI_LOCAL
      case 5: if (r.length === 4) attrs.remote = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IFLA_VTI_REMOTE
      case 6: attrs.fwmark = r.u32(); break; // IFLA_VTI_FWMARK
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoVtiAttrs(w: Writer, attrs: LinkinfoVtiAttrs): void {
  if (attrs.link !== undefined) w.u32(1, attrs.link); // IFLA_VTI_LINK
  if (attrs.ikey !== undefined) w.u32be(2, attrs.ikey); // IFLA_VTI_IKEY
  if (attrs.okey !== undefined) w.u32be(3, attrs.okey); // IFLA_VTI_OKEY
  if (attrs.local !== undefined) w.ip(4, attrs.local, 4); // IFLA_VTI_LOCAL
  if (attrs.remote !== undefined) w.ip(5, attrs.remote, 4); // IFLA_VTI_REMOTE
  if (attrs.fwmark !== undefined) w.u32(6, attrs.fwmark); // IFLA_VTI_FWMARK
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoVti6Attrs(r: Reader): LinkinfoVti6Attrs {
  const attrs: LinkinfoVti6Attrs = {
    link: undefined,
    ikey: undefined,
    okey: undefined,
    local: undefined,
    remote: undefined,
    fwmark: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.link = r.u32(); break; // IFLA_VTI_LINK
      case 2: attrs.ikey = r.u32be(); break; // IFLA_VTI_IKEY
      case 3: attrs.okey = r.u32be(); break; // IFLA_VTI_OKEY
      case 4: if (r.length === 16) attrs.local = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IFLA_VTI_LOCAL
      case 5: if (r.length === 16) attrs.remote = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IFLA_VTI_REMOTE
      case 6: attrs.fwmark = r.u32(); break; // IFLA_VTI_FWMARK
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoVti6Attrs(w: Writer, attrs: LinkinfoVti6Attrs): void {
  if (attrs.link !== undefined) w.u32(1, attrs.link); // IFLA_VTI_LINK
  if (attrs.ikey !== undefined) w.u32be(2, attrs.ikey); // IFLA_VTI_IKEY
  if (attrs.okey !== undefined) w.u32be(3, attrs.okey); // IFLA_VTI_OKEY
  if (attrs.local !== undefined) w.ip(4, attrs.local, 16); // IFLA_VTI_LOCAL
  if (attrs.remote !== undefined) w.ip(5, attrs.remote, 16); // IFLA_VTI_REMOTE
  if (attrs.fwmark !== undefined) w.u32(6, attrs.fwmark); // IFLA_VTI_FWMARK
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoIptunAttrs(r: Reader): LinkinfoIptunAttrs {
  const attrs: LinkinfoIptunAttrs = {
    link: undefined,
    local: undefined,
    remote: undefined,
    ttl: undefined,
    tos: undefined,
    encapLimit: undefined,
    flowinfo: undefined,
    flags: undefined,
    proto: undefined,
    pmtudisc: undefined,
    '6rdPrefix': undefined,
    '6rdRelayPrefix': undefined,
    '6rdPrefixlen': undefined,
    '6rdRelayPrefixlen': undefined,
    encapType: undefined,
    encapFlags: undefined,
    encapSport: undefined,
    encapDport: undefined,
    collectMetadata: undefined,
    fwmark: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.link = r.u32(); break; // IFLA_IPTUN_LINK
      case 2: if (r.length === 4) attrs.local = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IFLA_IPTUN_LOCAL
      case 3: if (r.length === 4) attrs.remote = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IFLA_IPTUN_REMOTE
      case 4: attrs.ttl = r.u8(); break; // IFLA_IPTUN_TTL
      case 5: attrs.tos = r.u8(); break; // IFLA_IPTUN_TOS
      case 6: attrs.encapLimit = r.u8(); break; // IFLA_IPTUN_ENCAP_LIMIT
      case 7: attrs.flowinfo = r.u32be(); break; // IFLA_IPTUN_FLOWINFO
      case 8: attrs.flags = r.u16(); break; // IFLA_IPTUN_FLAGS
      case 9: attrs.proto = r.u8(); break; // IFLA_IPTUN_PROTO
      case 10: attrs.pmtudisc = r.u8(); break; // IFLA_IPTUN_PMTUDISC
      case 11: if (r.length === 16) attrs['6rdPrefix'] = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IFLA_IPTUN_6RD_PREFIX
      case 12: if (r.length === 4) attrs['6rdRelayPrefix'] = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IFLA_IPTUN_6RD_RELAY_PREFIX
      case 13: attrs['6rdPrefixlen'] = r.u16(); break; // IFLA_IPTUN_6RD_PREFIXLEN
      case 14: attrs['6rdRelayPrefixlen'] = r.u16(); break; // IFLA_IPTUN_6RD_RELAY_PREFIXLEN
      case 15: attrs.encapType = r.u16(); break; // IFLA_IPTUN_ENCAP_TYPE
      case 16: attrs.encapFlags = r.u16(); break; // IFLA_IPTUN_ENCAP_FLAGS
      case 17: attrs.encapSport = r.u16be(); break; // IFLA_IPTUN_ENCAP_SPORT
      case 18: attrs.encapDport = r.u16be(); break; // IFLA_IPTUN_ENCAP_DPORT
      case 19: attrs.collectMetadata = true; break; // IFLA_IPTUN_COLLECT_METADATA
      case 20: attrs.fwmark = r.u32(); break; // IFLA_IPTUN_FWMARK
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoIptunAttrs(w: Writer, attrs: LinkinfoIptunAttrs): void {
  if (attrs.link !== undefined) w.u32(1, attrs.link); // IFLA_IPTUN_LINK
  if (attrs.local !== undefined) w.ip(2, attrs.local, 4); // IFLA_IPTUN_LOCAL
  if (attrs.remote !== undefined) w.ip(3, attrs.remote, 4); // IFLA_IPTUN_REMOTE
  if (attrs.ttl !== undefined) w.u8(4, attrs.ttl); // IFLA_IPTUN_TTL
  if (attrs.tos !== undefined) w.u8(5, attrs.tos); // IFLA_IPTUN_TOS
  if (attrs.encapLimit !== undefined) w.u8(6, attrs.encapLimit); // IFLA_IPTUN_ENCAP_LIMIT
  if (attrs.flowinfo !== undefined) w.u32be(7, attrs.flowinfo); // IFLA_IPTUN_FLOWINFO
  if (attrs.flags !== undefined) w.u16(8, attrs.flags); // IFLA_IPTUN_FLAGS
  if (attrs.proto !== undefined) w.u8(9, attrs.proto); // IFLA_IPTUN_PROTO
  if (attrs.pmtudisc !== undefined) w.u8(10, attrs.pmtudisc); // IFLA_IPTUN_PMTUDISC
  if (attrs['6rdPrefix'] !== undefined) w.ip(11, attrs['6rdPrefix'], 16); // IFLA_IPTUN_6RD_PREFIX
  if (attrs['6rdRelayPrefix'] !== undefined) w.ip(12, attrs['6rdRelayPrefix'], 4); // IFLA_IPTUN_6RD_RELAY_PREFIX
  if (attrs['6rdPrefixlen'] !== undefined) w.u16(13, attrs['6rdPrefixlen']); // IFLA_IPTUN_6RD_PREFIXLEN
  if (attrs['6rdRelayPrefixlen'] !== undefined) w.u16(14, attrs['6rdRelayPrefixlen']); // IFLA_IPTUN_6RD_RELAY_PREFIXLEN
  if (attrs.encapType !== undefined) w.u16(15, attrs.encapType); // IFLA_IPTUN_ENCAP_TYPE
  if (attrs.encapFlags !== undefined) w.u16(16, attrs.encapFlags); // IFLA_IPTUN_ENCAP_FLAGS
  if (attrs.encapSport !== undefined) w.u16be(17, attrs.encapSport); // IFLA_IPTUN_ENCAP_SPORT
  if (attrs.encapDport !== undefined) w.u16be(18, attrs.encapDport); // IFLA_IPTUN_ENCAP_DPORT
  if (attrs.collectMetadata !== undefined) w.flag(19, attrs.collectMetadata); // IFLA_IPTUN_COLLECT_METADATA
  if (attrs.fwmark !== undefined) w.u32(20, attrs.fwmark); // IFLA_IPTUN_FWMARK
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoIp6tnlAttrs(r: Reader): LinkinfoIp6tnlAttrs {
  const attrs: LinkinfoIp6tnlAttrs = {
    link: undefined,
    local: undefined,
    remote: undefined,
    ttl: undefined,
    encapLimit: undefined,
    flowinfo: undefined,
    flags: undefined,
    proto: undefined,
    encapType: undefined,
    encapFlags: undefined,
    encapSport: undefined,
    encapDport: undefined,
    collectMetadata: undefined,
    fwmark: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.link = r.u32(); break; // IFLA_IPTUN_LINK
      case 2: if (r.length === 16) attrs.local = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IFLA_IPTUN_LOCAL
      case 3: if (r.length === 16) attrs.remote = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IFLA_IPTUN_REMOTE
      case 4: attrs.ttl = r.u8(); break; // IFLA_IPTUN_TTL
      case 6: attrs.encapLimit = r.u8(); break; // IFLA_IPTUN_ENCAP_LIMIT
      case 7: attrs.flowinfo = r.u32be(); break; // IFLA_IPTUN_FLOWINFO
      case 8: attrs.flags = r.u32(); break; // IFLA_IPTUN_FLAGS
      case 9: attrs.proto = r.u8(); break; // IFLA_IPTUN_PROTO
      case 15: attrs.encapType = r.u16(); break; // IFLA_IPTUN_ENCAP_TYPE
      case 16: attrs.encapFlags = r.u16(); break; // IFLA_IPTUN_ENCAP_FLAGS
      case 17: attrs.encapSport = r.u16be(); break; // IFLA_IPTUN_ENCAP_SPORT
      case 18: attrs.encapDport = r.u16be(); break; // IFLA_IPTUN_ENCAP_DPORT
      case 19: attrs.collectMetadata = true; break; // IFLA_IPTUN_COLLECT_METADATA
      case 20: attrs.fwmark = r.u32(); break; // IFLA_IPTUN_FWMARK
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoIp6tnlAttrs(w: Writer, attrs: LinkinfoIp6tnlAttrs): void {
  if (attrs.link !== undefined) w.u32(1, attrs.link); // IFLA_IPTUN_LINK
  if (attrs.local !== undefined) w.ip(2, attrs.local, 16); // IFLA_IPTUN_LOCAL
  if (attrs.remote !== undefined) w.ip(3, attrs.remote, 16); // IFLA_IPTUN_REMOTE
  if (attrs.ttl !== undefined) w.u8(4, attrs.ttl); // IFLA_IPTUN_TTL
  if (attrs.encapLimit !== undefined) w.u8(6, attrs.encapLimit); // IFLA_IPTUN_ENCAP_LIMIT
  if (attrs.flowinfo !== undefined) w.u32be(7, attrs.flowinfo); // IFLA_IPTUN_FLOWINFO
  if (attrs.flags !== undefined) w.u32(8, attrs.flags); // IFLA_IPTUN_FLAGS
  if (attrs.proto !== undefined) w.u8(9, attrs.proto); // IFLA_IPTUN_PROTO
  if (attrs.encapType !== undefined) w.u16(15, attrs.encapType); // IFLA_IPTUN_ENCAP_TYPE
  if (attrs.encapFlags !== undefined) w.u16(16, attrs.encapFlags); // IFLA_IPTUN_ENCAP_FLAGS
  if (attrs.encapSport !== undefined) w.u16be(17, attrs.encapSport); // IFLA_IPTUN_ENCAP_SPORT
  if (attrs.encapDport !== undefined) w.u16be(18, attrs.encapDport); // IFLA_IPTUN_ENCAP_DPORT
  if (attrs.collectMetadata !== undefined) w.flag(19, attrs.collectMetadata); // IFLA_IPTUN_COLLECT_METADATA
  if (attrs.fwmark !== undefined) w.u32(20, attrs.fwmark); // IFLA_IPTUN_FWMARK
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoHsrAttrs(r: Reader): LinkinfoHsrAttrs {
  const attrs: LinkinfoHsrAttrs = {
    slave1: undefined,
    slave2: undefined,
    multicastSpec: undefined,
    supervisionAddr: undefined,
    seqNr: undefined,
    version: undefined,
    protocol: undefined,
    interlink: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.slave1 = r.u32(); break; // IFLA_HSR_SLAVE1
      case 2: attrs.slave2 = r.u32(); break; // IFLA_HSR_SLAVE2
      case 3: attrs.multicastSpec = r.u8(); break; // IFLA_HSR_MULTICAST_SPEC
      case 4: attrs.supervisionAddr = r.mac(); break; // IFLA_HSR_SUPERVISION_ADDR
      case 5: attrs.seqNr = r.u16(); break; // IFLA_HSR_SEQ_NR
      case 6: attrs.version = r.u8(); break; // IFLA_HSR_VERSION
      case 7: attrs.protocol = r.u8(); break; // IFLA_HSR_PROTOCOL
      case 8: attrs.interlink = r.u32(); break; // IFLA_HSR_INTERLINK
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoHsrAttrs(w: Writer, attrs: LinkinfoHsrAttrs): void {
  if (attrs.slave1 !== undefined) w.u32(1, attrs.slave1); // IFLA_HSR_SLAVE1
  if (attrs.slave2 !== undefined) w.u32(2, attrs.slave2); // IFLA_HSR_SLAVE2
  if (attrs.multicastSpec !== undefined) w.u8(3, attrs.multicastSpec); // IFLA_HSR_MULTICAST_SPEC
  if (attrs.supervisionAddr !== undefined) w.mac(4, attrs.supervisionAddr, 6, 6); // IFLA_HSR_SUPERVISION_ADDR
  if (attrs.seqNr !== undefined) w.u16(5, attrs.seqNr); // IFLA_HSR_SEQ_NR
  if (attrs.version !== undefined) w.u8(6, attrs.version); // IFLA_HSR_VERSION
  if (attrs.protocol !== undefined) w.u8(7, attrs.protocol); // IFLA_HSR_PROTOCOL
  if (attrs.interlink !== undefined) w.u32(8, attrs.interlink); // IFLA_HSR_INTERLINK
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoIpvlanAttrs(r: Reader): LinkinfoIpvlanAttrs {
  const attrs: LinkinfoIpvlanAttrs = {
    mode: undefined,
    flags: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.mode = r.u16(); break; // IFLA_IPVLAN_MODE
      case 2: attrs.flags = r.u16(); break; // IFLA_IPVLAN_FLAGS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoIpvlanAttrs(w: Writer, attrs: LinkinfoIpvlanAttrs): void {
  if (attrs.mode !== undefined) w.u16(1, attrs.mode); // IFLA_IPVLAN_MODE
  if (attrs.flags !== undefined) w.u16(2, attrs.flags); // IFLA_IPVLAN_FLAGS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoIpoibAttrs(r: Reader): LinkinfoIpoibAttrs {
  const attrs: LinkinfoIpoibAttrs = {
    pkey: undefined,
    mode: undefined,
    umcast: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.pkey = r.u16(); break; // IFLA_IPOIB_PKEY
      case 2: attrs.mode = r.u16(); break; // IFLA_IPOIB_MODE
      case 3: attrs.umcast = r.u16(); break; // IFLA_IPOIB_UMCAST
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoIpoibAttrs(w: Writer, attrs: LinkinfoIpoibAttrs): void {
  if (attrs.pkey !== undefined) w.u16(1, attrs.pkey); // IFLA_IPOIB_PKEY
  if (attrs.mode !== undefined) w.u16(2, attrs.mode); // IFLA_IPOIB_MODE
  if (attrs.umcast !== undefined) w.u16(3, attrs.umcast); // IFLA_IPOIB_UMCAST
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoMacsecAttrs(r: Reader): LinkinfoMacsecAttrs {
  const attrs: LinkinfoMacsecAttrs = {
    sci: undefined,
    port: undefined,
    icvLen: undefined,
    cipherSuite: undefined,
    window: undefined,
    encodingSa: undefined,
    encrypt: undefined,
    protect: undefined,
    incSci: undefined,
    es: undefined,
    scb: undefined,
    replayProtect: undefined,
    validation: undefined,
    offload: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.sci = r.u64be(); break; // IFLA_MACSEC_SCI
      case 2: attrs.port = r.u16be(); break; // IFLA_MACSEC_PORT
      case 3: attrs.icvLen = r.u8(); break; // IFLA_MACSEC_ICV_LEN
      case 4: attrs.cipherSuite = r.u64(); break; // IFLA_MACSEC_CIPHER_SUITE
      case 5: attrs.window = r.u32(); break; // IFLA_MACSEC_WINDOW
      case 6: attrs.encodingSa = r.u8(); break; // IFLA_MACSEC_ENCODING_SA
      case 7: attrs.encrypt = r.u8(); break; // IFLA_MACSEC_ENCRYPT
      case 8: attrs.protect = r.u8(); break; // IFLA_MACSEC_PROTECT
      case 9: attrs.incSci = r.u8(); break; // IFLA_MACSEC_INC_SCI
      case 10: attrs.es = r.u8(); break; // IFLA_MACSEC_ES
      case 11: attrs.scb = r.u8(); break; // IFLA_MACSEC_SCB
      case 12: attrs.replayProtect = r.u8(); break; // IFLA_MACSEC_REPLAY_PROTECT
      case 13: attrs.validation = r.u8(); break; // IFLA_MACSEC_VALIDATION
      case 15: attrs.offload = r.u8(); break; // IFLA_MACSEC_OFFLOAD
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoMacsecAttrs(w: Writer, attrs: LinkinfoMacsecAttrs): void {
  if (attrs.sci !== undefined) w.u64be(1, attrs.sci); // IFLA_MACSEC_SCI
  if (attrs.port !== undefined) w.u16be(2, attrs.port); // IFLA_MACSEC_PORT
  if (attrs.icvLen !== undefined) w.u8(3, attrs.icvLen); // IFLA_MACSEC_ICV_LEN
  if (attrs.cipherSuite !== undefined) w.u64(4, attrs.cipherSuite); // IFLA_MACSEC_CIPHER_SUITE
  if (attrs.window !== undefined) w.u32(5, attrs.window); // IFLA_MACSEC_WINDOW
  if (attrs.encodingSa !== undefined) w.u8(6, attrs.encodingSa, 0, 3); // IFLA_MACSEC_ENCODING_SA
  if (attrs.encrypt !== undefined) w.u8(7, attrs.encrypt, 0, 1); // IFLA_MACSEC_ENCRYPT
  if (attrs.protect !== undefined) w.u8(8, attrs.protect, 0, 1); // IFLA_MACSEC_PROTECT
  if (attrs.incSci !== undefined) w.u8(9, attrs.incSci, 0, 1); // IFLA_MACSEC_INC_SCI
  if (attrs.es !== undefined) w.u8(10, attrs.es, 0, 1); // IFLA_MACSEC_ES
  if (attrs.scb !== undefined) w.u8(11, attrs.scb, 0, 1); // IFLA_MACSEC_SCB
  if (attrs.replayProtect !== undefined) w.u8(12, attrs.replayProtect, 0, 1); // IFLA_MACSEC_REPLAY_PROTECT
  if (attrs.validation !== undefined) w.u8(13, attrs.validation, 0, 2); // IFLA_MACSEC_VALIDATION
  if (attrs.offload !== undefined) w.u8(15, attrs.offload, 0, 2); // IFLA_MACSEC_OFFLOAD
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoXfrmAttrs(r: Reader): LinkinfoXfrmAttrs {
  const attrs: LinkinfoXfrmAttrs = {
    link: undefined,
    ifId: undefined,
    collectMetadata: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.link = r.u32(); break; // IFLA_XFRM_LINK
      case 2: attrs.ifId = r.u32(); break; // IFLA_XFRM_IF_ID
      case 3: attrs.collectMetadata = true; break; // IFLA_XFRM_COLLECT_METADATA
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoXfrmAttrs(w: Writer, attrs: LinkinfoXfrmAttrs): void {
  if (attrs.link !== undefined) w.u32(1, attrs.link); // IFLA_XFRM_LINK
  if (attrs.ifId !== undefined) w.u32(2, attrs.ifId); // IFLA_XFRM_IF_ID
  if (attrs.collectMetadata !== undefined) w.flag(3, attrs.collectMetadata); // IFLA_XFRM_COLLECT_METADATA
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoNetkitAttrs(r: Reader): LinkinfoNetkitAttrs {
  const attrs: LinkinfoNetkitAttrs = {
    peerInfo: undefined,
    primary: undefined,
    policy: undefined,
    peerPolicy: undefined,
    mode: undefined,
    scrub: undefined,
    peerScrub: undefined,
    headroom: undefined,
    tailroom: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.peerInfo = decodeLinkMessage(r.nest()); break; // IFLA_NETKIT_PEER_INFO
      case 2: attrs.primary = r.u8(); break; // IFLA_NETKIT_PRIMARY
      case 3: attrs.policy = r.u32(); break; // IFLA_NETKIT_POLICY
      case 4: attrs.peerPolicy = r.u32(); break; // IFLA_NETKIT_PEER_POLICY
      case 5: attrs.mode = r.u32(); break; // IFLA_NETKIT_MODE
      case 6: attrs.scrub = r.u32(); break; // IFLA_NETKIT_SCRUB
      case 7: attrs.peerScrub = r.u32(); break; // IFLA_NETKIT_PEER_SCRUB
      case 8: attrs.headroom = r.u16(); break; // IFLA_NETKIT_HEADROOM
      case 9: attrs.tailroom = r.u16(); break; // IFLA_NETKIT_TAILROOM
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoNetkitAttrs(w: Writer, attrs: LinkinfoNetkitAttrs): void {
  if (attrs.peerInfo !== undefined) { w.nestStart(1); encodeLinkMessage(w, attrs.peerInfo); w.nestEnd(); } // IFLA_NETKIT_PEER_INFO
  if (attrs.primary !== undefined) w.u8(2, attrs.primary); // IFLA_NETKIT_PRIMARY
  if (attrs.policy !== undefined) w.u32(3, attrs.policy); // IFLA_NETKIT_POLICY
  if (attrs.peerPolicy !== undefined) w.u32(4, attrs.peerPolicy); // IFLA_NETKIT_PEER_POLICY
  if (attrs.mode !== undefined) w.u32(5, attrs.mode); // IFLA_NETKIT_MODE
  if (attrs.scrub !== undefined) w.u32(6, attrs.scrub); // IFLA_NETKIT_SCRUB
  if (attrs.peerScrub !== undefined) w.u32(7, attrs.peerScrub); // IFLA_NETKIT_PEER_SCRUB
  if (attrs.headroom !== undefined) w.u16(8, attrs.headroom); // IFLA_NETKIT_HEADROOM
  if (attrs.tailroom !== undefined) w.u16(9, attrs.tailroom); // IFLA_NETKIT_TAILROOM
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoCanAttrs(r: Reader): LinkinfoCanAttrs {
  const attrs: LinkinfoCanAttrs = {
    bittiming: undefined,
    bittimingConst: undefined,
    clock: undefined,
    state: undefined,
    ctrlmode: undefined,
    restartMs: undefined,
    restart: undefined,
    berrCounter: undefined,
    dataBittiming: undefined,
    dataBittimingConst: undefined,
    termination: undefined,
    terminationConst: undefined,
    bitrateConst: undefined,
    dataBitrateConst: undefined,
    bitrateMax: undefined,
    tdc: undefined,
    ctrlmodeExt: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.bittiming = r.sized(decodeCanBittiming(r, r.struct()), 32); break; // IFLA_CAN_BITTIMING
      case 2: attrs.bittimingConst = r.sized(decodeCanBittimingConst(r, r.struct()), 48); break; // IFLA_CAN_BITTIMING_CONST
      case 3: attrs.clock = r.sized(decodeCanClock(r, r.struct()), 4); break; // IFLA_CAN_CLOCK
      case 4: attrs.state = r.u32(); break; // IFLA_CAN_STATE
      case 5: attrs.ctrlmode = r.sized(decodeCanCtrlmode(r, r.struct()), 8); break; // IFLA_CAN_CTRLMODE
      case 6: attrs.restartMs = r.u32(); break; // IFLA_CAN_RESTART_MS
      case 7: attrs.restart = r.u32(); break; // IFLA_CAN_RESTART
      case 8: attrs.berrCounter = r.sized(decodeCanBerrCounter(r, r.struct()), 4); break; // IFLA_CAN_BERR_COUNTER
      case 9: attrs.dataBittiming = r.sized(decodeCanBittiming(r, r.struct()), 32); break; // IFLA_CAN_DATA_BITTIMING
      case 10: attrs.dataBittimingConst = r.sized(decodeCanBittimingConst(r, r.struct()), 48); break; // IFLA_CAN_DATA_BITTIMING_CONST
      case 11: attrs.termination = r.u16(); break; // IFLA_CAN_TERMINATION
      case 12: attrs.terminationConst = decodeU16Array(r); break; // IFLA_CAN_TERMINATION_CONST
      case 13: attrs.bitrateConst = decodeU32Array(r); break; // IFLA_CAN_BITRATE_CONST
      case 14: attrs.dataBitrateConst = decodeU32Array(r); break; // IFLA_CAN_DATA_BITRATE_CONST
      case 15: attrs.bitrateMax = r.u32(); break; // IFLA_CAN_BITRATE_MAX
      case 16: attrs.tdc = decodeCanTdcAttrs(r.nest()); break; // IFLA_CAN_TDC
      case 17: attrs.ctrlmodeExt = decodeCanCtrlmodeAttrs(r.nest()); break; // IFLA_CAN_CTRLMODE_EXT
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoCanAttrs(w: Writer, attrs: LinkinfoCanAttrs): void {
  if (attrs.bittiming !== undefined) encodeCanBittiming(w, w.struct(1, 32, attrs.bittiming.extra), attrs.bittiming); // IFLA_CAN_BITTIMING
  if (attrs.bittimingConst !== undefined) encodeCanBittimingConst(w, w.struct(2, 48, attrs.bittimingConst.extra), attrs.bittimingConst); // IFLA_CAN_BITTIMING_CONST
  if (attrs.clock !== undefined) encodeCanClock(w, w.struct(3, 4, attrs.clock.extra), attrs.clock); // IFLA_CAN_CLOCK
  if (attrs.state !== undefined) w.u32(4, attrs.state); // IFLA_CAN_STATE
  if (attrs.ctrlmode !== undefined) encodeCanCtrlmode(w, w.struct(5, 8, attrs.ctrlmode.extra), attrs.ctrlmode); // IFLA_CAN_CTRLMODE
  if (attrs.restartMs !== undefined) w.u32(6, attrs.restartMs); // IFLA_CAN_RESTART_MS
  if (attrs.restart !== undefined) w.u32(7, attrs.restart); // IFLA_CAN_RESTART
  if (attrs.berrCounter !== undefined) encodeCanBerrCounter(w, w.struct(8, 4, attrs.berrCounter.extra), attrs.berrCounter); // IFLA_CAN_BERR_COUNTER
  if (attrs.dataBittiming !== undefined) encodeCanBittiming(w, w.struct(9, 32, attrs.dataBittiming.extra), attrs.dataBittiming); // IFLA_CAN_DATA_BITTIMING
  if (attrs.dataBittimingConst !== undefined) encodeCanBittimingConst(w, w.struct(10, 48, attrs.dataBittimingConst.extra), attrs.dataBittimingConst); // IFLA_CAN_DATA_BITTIMING_CONST
  if (attrs.termination !== undefined) w.u16(11, attrs.termination); // IFLA_CAN_TERMINATION
  if (attrs.terminationConst !== undefined) encodeU16Array(w, 12, attrs.terminationConst); // IFLA_CAN_TERMINATION_CONST
  if (attrs.bitrateConst !== undefined) encodeU32Array(w, 13, attrs.bitrateConst); // IFLA_CAN_BITRATE_CONST
  if (attrs.dataBitrateConst !== undefined) encodeU32Array(w, 14, attrs.dataBitrateConst); // IFLA_CAN_DATA_BITRATE_CONST
  if (attrs.bitrateMax !== undefined) w.u32(15, attrs.bitrateMax); // IFLA_CAN_BITRATE_MAX
  if (attrs.tdc !== undefined) { w.nestStart(16); encodeCanTdcAttrs(w, attrs.tdc); w.nestEnd(); } // IFLA_CAN_TDC
  if (attrs.ctrlmodeExt !== undefined) { w.nestStart(17); encodeCanCtrlmodeAttrs(w, attrs.ctrlmodeExt); w.nestEnd(); } // IFLA_CAN_CTRLMODE_EXT
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeCanTdcAttrs(r: Reader): CanTdcAttrs {
  const attrs: CanTdcAttrs = {
    tdcvMin: undefined,
    tdcvMax: undefined,
    tdcoMin: undefined,
    tdcoMax: undefined,
    tdcfMin: undefined,
    tdcfMax: undefined,
    tdcv: undefined,
    tdco: undefined,
    tdcf: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.tdcvMin = r.u32(); break; // IFLA_CAN_TDC_TDCV_MIN
      case 2: attrs.tdcvMax = r.u32(); break; // IFLA_CAN_TDC_TDCV_MAX
      case 3: attrs.tdcoMin = r.u32(); break; // IFLA_CAN_TDC_TDCO_MIN
      case 4: attrs.tdcoMax = r.u32(); break; // IFLA_CAN_TDC_TDCO_MAX
      case 5: attrs.tdcfMin = r.u32(); break; // IFLA_CAN_TDC_TDCF_MIN
      case 6: attrs.tdcfMax = r.u32(); break; // IFLA_CAN_TDC_TDCF_MAX
      case 7: attrs.tdcv = r.u32(); break; // IFLA_CAN_TDC_TDCV
      case 8: attrs.tdco = r.u32(); break; // IFLA_CAN_TDC_TDCO
      case 9: attrs.tdcf = r.u32(); break; // IFLA_CAN_TDC_TDCF
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeCanTdcAttrs(w: Writer, attrs: CanTdcAttrs): void {
  if (attrs.tdcvMin !== undefined) w.u32(1, attrs.tdcvMin); // IFLA_CAN_TDC_TDCV_MIN
  if (attrs.tdcvMax !== undefined) w.u32(2, attrs.tdcvMax); // IFLA_CAN_TDC_TDCV_MAX
  if (attrs.tdcoMin !== undefined) w.u32(3, attrs.tdcoMin); // IFLA_CAN_TDC_TDCO_MIN
  if (attrs.tdcoMax !== undefined) w.u32(4, attrs.tdcoMax); // IFLA_CAN_TDC_TDCO_MAX
  if (attrs.tdcfMin !== undefined) w.u32(5, attrs.tdcfMin); // IFLA_CAN_TDC_TDCF_MIN
  if (attrs.tdcfMax !== undefined) w.u32(6, attrs.tdcfMax); // IFLA_CAN_TDC_TDCF_MAX
  if (attrs.tdcv !== undefined) w.u32(7, attrs.tdcv); // IFLA_CAN_TDC_TDCV
  if (attrs.tdco !== undefined) w.u32(8, attrs.tdco); // IFLA_CAN_TDC_TDCO
  if (attrs.tdcf !== undefined) w.u32(9, attrs.tdcf); // IFLA_CAN_TDC_TDCF
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeCanCtrlmodeAttrs(r: Reader): CanCtrlmodeAttrs {
  const attrs: CanCtrlmodeAttrs = {
    supported: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.supported = r.u32(); break; // IFLA_CAN_CTRLMODE_SUPPORTED
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeCanCtrlmodeAttrs(w: Writer, attrs: CanCtrlmodeAttrs): void {
  if (attrs.supported !== undefined) w.u32(1, attrs.supported); // IFLA_CAN_CTRLMODE_SUPPORTED
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoVxcanAttrs(r: Reader): LinkinfoVxcanAttrs {
  const attrs: LinkinfoVxcanAttrs = {
    peer: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.peer = decodeLinkMessage(r.nest()); break; // VXCAN_INFO_PEER
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoVxcanAttrs(w: Writer, attrs: LinkinfoVxcanAttrs): void {
  if (attrs.peer !== undefined) { w.nestStart(1); encodeLinkMessage(w, attrs.peer); w.nestEnd(); } // VXCAN_INFO_PEER
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoRmnetAttrs(r: Reader): LinkinfoRmnetAttrs {
  const attrs: LinkinfoRmnetAttrs = {
    muxId: undefined,
    flags: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.muxId = r.u16(); break; // IFLA_RMNET_MUX_ID
      case 2: attrs.flags = r.sized(decodeIflaRmnetFlags(r, r.struct()), 8); break; // IFLA_RMNET_FLAGS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoRmnetAttrs(w: Writer, attrs: LinkinfoRmnetAttrs): void {
  if (attrs.muxId !== undefined) w.u16(1, attrs.muxId); // IFLA_RMNET_MUX_ID
  if (attrs.flags !== undefined) encodeIflaRmnetFlags(w, w.struct(2, 8, attrs.flags.extra), attrs.flags); // IFLA_RMNET_FLAGS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoGtpAttrs(r: Reader): LinkinfoGtpAttrs {
  const attrs: LinkinfoGtpAttrs = {
    fd0: undefined,
    fd1: undefined,
    pdpHashsize: undefined,
    role: undefined,
    createSockets: undefined,
    restartCount: undefined,
    local: undefined,
    local6: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.fd0 = r.u32(); break; // IFLA_GTP_FD0
      case 2: attrs.fd1 = r.u32(); break; // IFLA_GTP_FD1
      case 3: attrs.pdpHashsize = r.u32(); break; // IFLA_GTP_PDP_HASHSIZE
      case 4: attrs.role = r.u32(); break; // IFLA_GTP_ROLE
      case 5: attrs.createSockets = r.u8(); break; // IFLA_GTP_CREATE_SOCKETS
      case 6: attrs.restartCount = r.u8(); break; // IFLA_GTP_RESTART_COUNT
      case 7: if (r.length === 4) attrs.local = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IFLA_GTP_LOCAL
      case 8: if (r.length === 16) attrs.local6 = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IFLA_GTP_LOCAL6
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoGtpAttrs(w: Writer, attrs: LinkinfoGtpAttrs): void {
  if (attrs.fd0 !== undefined) w.u32(1, attrs.fd0); // IFLA_GTP_FD0
  if (attrs.fd1 !== undefined) w.u32(2, attrs.fd1); // IFLA_GTP_FD1
  if (attrs.pdpHashsize !== undefined) w.u32(3, attrs.pdpHashsize); // IFLA_GTP_PDP_HASHSIZE
  if (attrs.role !== undefined) w.u32(4, attrs.role); // IFLA_GTP_ROLE
  if (attrs.createSockets !== undefined) w.u8(5, attrs.createSockets); // IFLA_GTP_CREATE_SOCKETS
  if (attrs.restartCount !== undefined) w.u8(6, attrs.restartCount); // IFLA_GTP_RESTART_COUNT
  if (attrs.local !== undefined) w.ip(7, attrs.local, 4); // IFLA_GTP_LOCAL
  if (attrs.local6 !== undefined) w.ip(8, attrs.local6, 16); // IFLA_GTP_LOCAL6
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoBareudpAttrs(r: Reader): LinkinfoBareudpAttrs {
  const attrs: LinkinfoBareudpAttrs = {
    port: undefined,
    ethertype: undefined,
    srcportMin: undefined,
    multiprotoMode: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.port = r.u16be(); break; // IFLA_BAREUDP_PORT
      case 2: attrs.ethertype = r.u16be(); break; // IFLA_BAREUDP_ETHERTYPE
      case 3: attrs.srcportMin = r.u16(); break; // IFLA_BAREUDP_SRCPORT_MIN
      case 4: attrs.multiprotoMode = true; break; // IFLA_BAREUDP_MULTIPROTO_MODE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoBareudpAttrs(w: Writer, attrs: LinkinfoBareudpAttrs): void {
  if (attrs.port !== undefined) w.u16be(1, attrs.port); // IFLA_BAREUDP_PORT
  if (attrs.ethertype !== undefined) w.u16be(2, attrs.ethertype); // IFLA_BAREUDP_ETHERTYPE
  if (attrs.srcportMin !== undefined) w.u16(3, attrs.srcportMin); // IFLA_BAREUDP_SRCPORT_MIN
  if (attrs.multiprotoMode !== undefined) w.flag(4, attrs.multiprotoMode); // IFLA_BAREUDP_MULTIPROTO_MODE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoBatadvAttrs(r: Reader): LinkinfoBatadvAttrs {
  const attrs: LinkinfoBatadvAttrs = {
    algoName: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.algoName = r.string(); break; // IFLA_BATADV_ALGO_NAME
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoBatadvAttrs(w: Writer, attrs: LinkinfoBatadvAttrs): void {
  if (attrs.algoName !== undefined) w.string(1, attrs.algoName); // IFLA_BATADV_ALGO_NAME
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoOvpnAttrs(r: Reader): LinkinfoOvpnAttrs {
  const attrs: LinkinfoOvpnAttrs = {
    mode: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.mode = r.u8(); break; // IFLA_OVPN_MODE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoOvpnAttrs(w: Writer, attrs: LinkinfoOvpnAttrs): void {
  if (attrs.mode !== undefined) w.u8(1, attrs.mode, 0, 1); // IFLA_OVPN_MODE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoDsaAttrs(r: Reader): LinkinfoDsaAttrs {
  const attrs: LinkinfoDsaAttrs = {
    conduit: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.conduit = r.u32(); break; // IFLA_DSA_MASTER
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoDsaAttrs(w: Writer, attrs: LinkinfoDsaAttrs): void {
  if (attrs.conduit !== undefined) w.u32(1, attrs.conduit); // IFLA_DSA_MASTER
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoAmtAttrs(r: Reader): LinkinfoAmtAttrs {
  const attrs: LinkinfoAmtAttrs = {
    mode: undefined,
    relayPort: undefined,
    gatewayPort: undefined,
    link: undefined,
    localIp: undefined,
    remoteIp: undefined,
    discoveryIp: undefined,
    maxTunnels: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.mode = r.u32(); break; // IFLA_AMT_MODE
      case 2: attrs.relayPort = r.u16be(); break; // IFLA_AMT_RELAY_PORT
      case 3: attrs.gatewayPort = r.u16be(); break; // IFLA_AMT_GATEWAY_PORT
      case 4: attrs.link = r.u32(); break; // IFLA_AMT_LINK
      case 5: if (r.length === 4) attrs.localIp = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IFLA_AMT_LOCAL_IP
      case 6: if (r.length === 4) attrs.remoteIp = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IFLA_AMT_REMOTE_IP
      case 7: if (r.length === 4) attrs.discoveryIp = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IFLA_AMT_DISCOVERY_IP
      case 8: attrs.maxTunnels = r.u32(); break; // IFLA_AMT_MAX_TUNNELS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoAmtAttrs(w: Writer, attrs: LinkinfoAmtAttrs): void {
  if (attrs.mode !== undefined) w.u32(1, attrs.mode); // IFLA_AMT_MODE
  if (attrs.relayPort !== undefined) w.u16be(2, attrs.relayPort); // IFLA_AMT_RELAY_PORT
  if (attrs.gatewayPort !== undefined) w.u16be(3, attrs.gatewayPort); // IFLA_AMT_GATEWAY_PORT
  if (attrs.link !== undefined) w.u32(4, attrs.link); // IFLA_AMT_LINK
  if (attrs.localIp !== undefined) w.ip(5, attrs.localIp, 4); // IFLA_AMT_LOCAL_IP
  if (attrs.remoteIp !== undefined) w.ip(6, attrs.remoteIp, 4); // IFLA_AMT_REMOTE_IP
  if (attrs.discoveryIp !== undefined) w.ip(7, attrs.discoveryIp, 4); // IFLA_AMT_DISCOVERY_IP
  if (attrs.maxTunnels !== undefined) w.u32(8, attrs.maxTunnels); // IFLA_AMT_MAX_TUNNELS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoWwanAttrs(r: Reader): LinkinfoWwanAttrs {
  const attrs: LinkinfoWwanAttrs = {
    linkId: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.linkId = r.u32(); break; // IFLA_WWAN_LINK_ID
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoWwanAttrs(w: Writer, attrs: LinkinfoWwanAttrs): void {
  if (attrs.linkId !== undefined) w.u32(1, attrs.linkId); // IFLA_WWAN_LINK_ID
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLinkinfoPppAttrs(r: Reader): LinkinfoPppAttrs {
  const attrs: LinkinfoPppAttrs = {
    devFd: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.devFd = r.s32(); break; // IFLA_PPP_DEV_FD
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLinkinfoPppAttrs(w: Writer, attrs: LinkinfoPppAttrs): void {
  if (attrs.devFd !== undefined) w.s32(1, attrs.devFd); // IFLA_PPP_DEV_FD
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeVfinfoListAttrs(r: Reader): VfinfoListAttrs {
  const attrs: VfinfoListAttrs = {
    info: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: (attrs.info ??= []).push(decodeVfinfoAttrs(r.nest())); break; // IFLA_VF_INFO
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeVfinfoListAttrs(w: Writer, attrs: VfinfoListAttrs): void {
  if (attrs.info !== undefined) for (const item of attrs.info) { w.nestStart(1); encodeVfinfoAttrs(w, item); w.nestEnd(); } // IFLA_VF_INFO
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeVfinfoAttrs(r: Reader): VfinfoAttrs {
  const attrs: VfinfoAttrs = {
    mac: undefined,
    vlan: undefined,
    txRate: undefined,
    spoofchk: undefined,
    linkState: undefined,
    rate: undefined,
    rssQueryEn: undefined,
    stats: undefined,
    trust: undefined,
    ibNodeGuid: undefined,
    ibPortGuid: undefined,
    vlanList: undefined,
    broadcast: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.mac = r.sized(decodeIflaVfMac(r, r.struct()), 36); break; // IFLA_VF_MAC
      case 2: attrs.vlan = r.sized(decodeIflaVfVlan(r, r.struct()), 12); break; // IFLA_VF_VLAN
      case 3: attrs.txRate = r.sized(decodeIflaVfTxRate(r, r.struct()), 8); break; // IFLA_VF_TX_RATE
      case 4: attrs.spoofchk = r.sized(decodeIflaVfSpoofchk(r, r.struct()), 8); break; // IFLA_VF_SPOOFCHK
      case 5: attrs.linkState = r.sized(decodeIflaVfLinkState(r, r.struct()), 8); break; // IFLA_VF_LINK_STATE
      case 6: attrs.rate = r.sized(decodeIflaVfRate(r, r.struct()), 12); break; // IFLA_VF_RATE
      case 7: attrs.rssQueryEn = r.sized(decodeIflaVfRssQueryEn(r, r.struct()), 8); break; // IFLA_VF_RSS_QUERY_EN
      case 8: attrs.stats = decodeVfStatsAttrs(r.nest()); break; // IFLA_VF_STATS
      case 9: attrs.trust = r.sized(decodeIflaVfTrust(r, r.struct()), 8); break; // IFLA_VF_TRUST
      case 10: attrs.ibNodeGuid = r.sized(decodeIflaVfGuid(r, r.struct()), 16); break; // IFLA_VF_IB_NODE_GUID
      case 11: attrs.ibPortGuid = r.sized(decodeIflaVfGuid(r, r.struct()), 16); break; // IFLA_VF_IB_PORT_GUID
      case 12: attrs.vlanList = decodeVfVlanAttrs(r.nest()); break; // IFLA_VF_VLAN_LIST
      case 13: attrs.broadcast = r.sized(decodeIflaVfBroadcast(r, r.struct()), 32); break; // IFLA_VF_BROADCAST
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeVfinfoAttrs(w: Writer, attrs: VfinfoAttrs): void {
  if (attrs.mac !== undefined) encodeIflaVfMac(w, w.struct(1, 36, attrs.mac.extra), attrs.mac); // IFLA_VF_MAC
  if (attrs.vlan !== undefined) encodeIflaVfVlan(w, w.struct(2, 12, attrs.vlan.extra), attrs.vlan); // IFLA_VF_VLAN
  if (attrs.txRate !== undefined) encodeIflaVfTxRate(w, w.struct(3, 8, attrs.txRate.extra), attrs.txRate); // IFLA_VF_TX_RATE
  if (attrs.spoofchk !== undefined) encodeIflaVfSpoofchk(w, w.struct(4, 8, attrs.spoofchk.extra), attrs.spoofchk); // IFLA_VF_SPOOFCHK
  if (attrs.linkState !== undefined) encodeIflaVfLinkState(w, w.struct(5, 8, attrs.linkState.extra), attrs.linkState); // IFLA_VF_LINK_STATE
  if (attrs.rate !== undefined) encodeIflaVfRate(w, w.struct(6, 12, attrs.rate.extra), attrs.rate); // IFLA_VF_RATE
  if (attrs.rssQueryEn !== undefined) encodeIflaVfRssQueryEn(w, w.struct(7, 8, attrs.rssQueryEn.extra), attrs.rssQueryEn); // IFLA_VF_RSS_QUERY_EN
  if (attrs.stats !== undefined) { w.nestStart(8); encodeVfStatsAttrs(w, attrs.stats); w.nestEnd(); } // IFLA_VF_STATS
  if (attrs.trust !== undefined) encodeIflaVfTrust(w, w.struct(9, 8, attrs.trust.extra), attrs.trust); // IFLA_VF_TRUST
  if (attrs.ibNodeGuid !== undefined) encodeIflaVfGuid(w, w.struct(10, 16, attrs.ibNodeGuid.extra), attrs.ibNodeGuid); // IFLA_VF_IB_NODE_GUID
  if (attrs.ibPortGuid !== undefined) encodeIflaVfGuid(w, w.struct(11, 16, attrs.ibPortGuid.extra), attrs.ibPortGuid); // IFLA_VF_IB_PORT_GUID
  if (attrs.vlanList !== undefined) { w.nestStart(12); encodeVfVlanAttrs(w, attrs.vlanList); w.nestEnd(); } // IFLA_VF_VLAN_LIST
  if (attrs.broadcast !== undefined) encodeIflaVfBroadcast(w, w.struct(13, 32, attrs.broadcast.extra), attrs.broadcast); // IFLA_VF_BROADCAST
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeVfStatsAttrs(r: Reader): VfStatsAttrs {
  const attrs: VfStatsAttrs = {
    rxPackets: undefined,
    txPackets: undefined,
    rxBytes: undefined,
    txBytes: undefined,
    broadcast: undefined,
    multicast: undefined,
    rxDropped: undefined,
    txDropped: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 0: attrs.rxPackets = r.u64(); break; // IFLA_VF_STATS_RX_PACKETS
      case 1: attrs.txPackets = r.u64(); break; // IFLA_VF_STATS_TX_PACKETS
      case 2: attrs.rxBytes = r.u64(); break; // IFLA_VF_STATS_RX_BYTES
      case 3: attrs.txBytes = r.u64(); break; // IFLA_VF_STATS_TX_BYTES
      case 4: attrs.broadcast = r.u64(); break; // IFLA_VF_STATS_BROADCAST
      case 5: attrs.multicast = r.u64(); break; // IFLA_VF_STATS_MULTICAST
      case 7: attrs.rxDropped = r.u64(); break; // IFLA_VF_STATS_RX_DROPPED
      case 8: attrs.txDropped = r.u64(); break; // IFLA_VF_STATS_TX_DROPPED
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeVfStatsAttrs(w: Writer, attrs: VfStatsAttrs): void {
  if (attrs.rxPackets !== undefined) w.u64(0, attrs.rxPackets); // IFLA_VF_STATS_RX_PACKETS
  if (attrs.txPackets !== undefined) w.u64(1, attrs.txPackets); // IFLA_VF_STATS_TX_PACKETS
  if (attrs.rxBytes !== undefined) w.u64(2, attrs.rxBytes); // IFLA_VF_STATS_RX_BYTES
  if (attrs.txBytes !== undefined) w.u64(3, attrs.txBytes); // IFLA_VF_STATS_TX_BYTES
  if (attrs.broadcast !== undefined) w.u64(4, attrs.broadcast); // IFLA_VF_STATS_BROADCAST
  if (attrs.multicast !== undefined) w.u64(5, attrs.multicast); // IFLA_VF_STATS_MULTICAST
  if (attrs.rxDropped !== undefined) w.u64(7, attrs.rxDropped); // IFLA_VF_STATS_RX_DROPPED
  if (attrs.txDropped !== undefined) w.u64(8, attrs.txDropped); // IFLA_VF_STATS_TX_DROPPED
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeVfVlanAttrs(r: Reader): VfVlanAttrs {
  const attrs: VfVlanAttrs = {
    info: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: (attrs.info ??= []).push(r.sized(decodeIflaVfVlanInfo(r, r.struct()), 16)); break; // IFLA_VF_VLAN_INFO
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeVfVlanAttrs(w: Writer, attrs: VfVlanAttrs): void {
  if (attrs.info !== undefined) for (const item of attrs.info) encodeIflaVfVlanInfo(w, w.struct(1, 16, item.extra), item); // IFLA_VF_VLAN_INFO
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeVfPortsAttrs(r: Reader): VfPortsAttrs {
  const attrs: VfPortsAttrs = {
    port: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: (attrs.port ??= []).push(decodePortAttrs(r.nest())); break; // IFLA_VF_PORT
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeVfPortsAttrs(w: Writer, attrs: VfPortsAttrs): void {
  if (attrs.port !== undefined) for (const item of attrs.port) { w.nestStart(1); encodePortAttrs(w, item); w.nestEnd(); } // IFLA_VF_PORT
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodePortAttrs(r: Reader): PortAttrs {
  const attrs: PortAttrs = {
    vf: undefined,
    profile: undefined,
    vsiType: undefined,
    instanceUuid: undefined,
    hostUuid: undefined,
    request: undefined,
    response: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.vf = r.u32(); break; // IFLA_PORT_VF
      case 2: attrs.profile = r.string(); break; // IFLA_PORT_PROFILE
      case 3: attrs.vsiType = r.sized(decodeIflaPortVsi(r, r.struct()), 8); break; // IFLA_PORT_VSI_TYPE
      case 4: attrs.instanceUuid = r.bytes(); break; // IFLA_PORT_INSTANCE_UUID
      case 5: attrs.hostUuid = r.bytes(); break; // IFLA_PORT_HOST_UUID
      case 6: attrs.request = r.u8(); break; // IFLA_PORT_REQUEST
      case 7: attrs.response = r.u16(); break; // IFLA_PORT_RESPONSE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodePortAttrs(w: Writer, attrs: PortAttrs): void {
  if (attrs.vf !== undefined) w.u32(1, attrs.vf); // IFLA_PORT_VF
  if (attrs.profile !== undefined) w.string(2, attrs.profile, 0, 39); // IFLA_PORT_PROFILE
  if (attrs.vsiType !== undefined) encodeIflaPortVsi(w, w.struct(3, 8, attrs.vsiType.extra), attrs.vsiType); // IFLA_PORT_VSI_TYPE
  if (attrs.instanceUuid !== undefined) w.bytes(4, attrs.instanceUuid, 16, 16); // IFLA_PORT_INSTANCE_UUID
  if (attrs.hostUuid !== undefined) w.bytes(5, attrs.hostUuid, 16, 16); // IFLA_PORT_HOST_UUID
  if (attrs.request !== undefined) w.u8(6, attrs.request); // IFLA_PORT_REQUEST
  if (attrs.response !== undefined) w.u16(7, attrs.response); // IFLA_PORT_RESPONSE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeBridgeMstAttrs(r: Reader): BridgeMstAttrs {
  const attrs: BridgeMstAttrs = {
    entry: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: (attrs.entry ??= []).push(decodeBridgeMstEntryAttrs(r.nest())); break; // IFLA_BRIDGE_MST_ENTRY
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeBridgeMstAttrs(w: Writer, attrs: BridgeMstAttrs): void {
  if (attrs.entry !== undefined) for (const item of attrs.entry) { w.nestStart(1); encodeBridgeMstEntryAttrs(w, item); w.nestEnd(); } // IFLA_BRIDGE_MST_ENTRY
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeBridgeMstEntryAttrs(r: Reader): BridgeMstEntryAttrs {
  const attrs: BridgeMstEntryAttrs = {
    msti: undefined,
    state: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.msti = r.u16(); break; // IFLA_BRIDGE_MST_ENTRY_MSTI
      case 2: attrs.state = r.u8(); break; // IFLA_BRIDGE_MST_ENTRY_STATE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeBridgeMstEntryAttrs(w: Writer, attrs: BridgeMstEntryAttrs): void {
  if (attrs.msti !== undefined) w.u16(1, attrs.msti); // IFLA_BRIDGE_MST_ENTRY_MSTI
  if (attrs.state !== undefined) w.u8(2, attrs.state, 0, 4); // IFLA_BRIDGE_MST_ENTRY_STATE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeDevlinkPortAttrs(r: Reader): DevlinkPortAttrs {
  const attrs: DevlinkPortAttrs = {
    busName: undefined,
    devName: undefined,
    portIndex: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.busName = r.string(); break; // DEVLINK_ATTR_BUS_NAME
      case 2: attrs.devName = r.string(); break; // DEVLINK_ATTR_DEV_NAME
      case 3: attrs.portIndex = r.u32(); break; // DEVLINK_ATTR_PORT_INDEX
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeDevlinkPortAttrs(w: Writer, attrs: DevlinkPortAttrs): void {
  if (attrs.busName !== undefined) w.string(1, attrs.busName); // DEVLINK_ATTR_BUS_NAME
  if (attrs.devName !== undefined) w.string(2, attrs.devName); // DEVLINK_ATTR_DEV_NAME
  if (attrs.portIndex !== undefined) w.u32(3, attrs.portIndex); // DEVLINK_ATTR_PORT_INDEX
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
    case 'bond': return decodeLinkinfoBondAttrs(r.nest());
    case 'geneve': return decodeLinkinfoGeneveAttrs(r.nest());
    case 'gre': return decodeLinkinfoGreAttrs(r.nest());
    case 'gretap': return decodeLinkinfoGreAttrs(r.nest());
    case 'erspan': return decodeLinkinfoGreAttrs(r.nest());
    case 'ip6gre': return decodeLinkinfoGre6Attrs(r.nest());
    case 'ip6gretap': return decodeLinkinfoGre6Attrs(r.nest());
    case 'ip6erspan': return decodeLinkinfoGre6Attrs(r.nest());
    case 'hsr': return decodeLinkinfoHsrAttrs(r.nest());
    case 'ipip': return decodeLinkinfoIptunAttrs(r.nest());
    case 'sit': return decodeLinkinfoIptunAttrs(r.nest());
    case 'ip6tnl': return decodeLinkinfoIp6tnlAttrs(r.nest());
    case 'vti': return decodeLinkinfoVtiAttrs(r.nest());
    case 'vti6': return decodeLinkinfoVti6Attrs(r.nest());
    case 'ipvlan': return decodeLinkinfoIpvlanAttrs(r.nest());
    case 'ipvtap': return decodeLinkinfoIpvlanAttrs(r.nest());
    case 'ipoib': return decodeLinkinfoIpoibAttrs(r.nest());
    case 'macsec': return decodeLinkinfoMacsecAttrs(r.nest());
    case 'xfrm': return decodeLinkinfoXfrmAttrs(r.nest());
    case 'netkit': return decodeLinkinfoNetkitAttrs(r.nest());
    case 'can': return decodeLinkinfoCanAttrs(r.nest());
    case 'vxcan': return decodeLinkinfoVxcanAttrs(r.nest());
    case 'rmnet': return decodeLinkinfoRmnetAttrs(r.nest());
    case 'gtp': return decodeLinkinfoGtpAttrs(r.nest());
    case 'bareudp': return decodeLinkinfoBareudpAttrs(r.nest());
    case 'batadv': return decodeLinkinfoBatadvAttrs(r.nest());
    case 'ovpn': return decodeLinkinfoOvpnAttrs(r.nest());
    case 'dsa': return decodeLinkinfoDsaAttrs(r.nest());
    case 'amt': return decodeLinkinfoAmtAttrs(r.nest());
    case 'wwan': return decodeLinkinfoWwanAttrs(r.nest());
    case 'ppp': return decodeLinkinfoPppAttrs(r.nest());
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
    case 'bond': w.nestStart(number); encodeLinkinfoBondAttrs(w, data as LinkinfoBondAttrs); w.nestEnd(); break;
    case 'geneve': w.nestStart(number); encodeLinkinfoGeneveAttrs(w, data as LinkinfoGeneveAttrs); w.nestEnd(); break;
    case 'gre': w.nestStart(number); encodeLinkinfoGreAttrs(w, data as LinkinfoGreAttrs); w.nestEnd(); break;
    case 'gretap': w.nestStart(number); encodeLinkinfoGreAttrs(w, data as LinkinfoGreAttrs); w.nestEnd(); break;
    case 'erspan': w.nestStart(number); encodeLinkinfoGreAttrs(w, data as LinkinfoGreAttrs); w.nestEnd(); break;
    case 'ip6gre': w.nestStart(number); encodeLinkinfoGre6Attrs(w, data as LinkinfoGre6Attrs); w.nestEnd(); break;
    case 'ip6gretap': w.nestStart(number); encodeLinkinfoGre6Attrs(w, data as LinkinfoGre6Attrs); w.nestEnd(); break;
    case 'ip6erspan': w.nestStart(number); encodeLinkinfoGre6Attrs(w, data as LinkinfoGre6Attrs); w.nestEnd(); break;
    case 'hsr': w.nestStart(number); encodeLinkinfoHsrAttrs(w, data as LinkinfoHsrAttrs); w.nestEnd(); break;
    case 'ipip': w.nestStart(number); encodeLinkinfoIptunAttrs(w, data as LinkinfoIptunAttrs); w.nestEnd(); break;
    case 'sit': w.nestStart(number); encodeLinkinfoIptunAttrs(w, data as LinkinfoIptunAttrs); w.nestEnd(); break;
    case 'ip6tnl': w.nestStart(number); encodeLinkinfoIp6tnlAttrs(w, data as LinkinfoIp6tnlAttrs); w.nestEnd(); break;
    case 'vti': w.nestStart(number); encodeLinkinfoVtiAttrs(w, data as LinkinfoVtiAttrs); w.nestEnd(); break;
    case 'vti6': w.nestStart(number); encodeLinkinfoVti6Attrs(w, data as LinkinfoVti6Attrs); w.nestEnd(); break;
    case 'ipvlan': w.nestStart(number); encodeLinkinfoIpvlanAttrs(w, data as LinkinfoIpvlanAttrs); w.nestEnd(); break;
    case 'ipvtap': w.nestStart(number); encodeLinkinfoIpvlanAttrs(w, data as LinkinfoIpvlanAttrs); w.nestEnd(); break;
    case 'ipoib': w.nestStart(number); encodeLinkinfoIpoibAttrs(w, data as LinkinfoIpoibAttrs); w.nestEnd(); break;
    case 'macsec': w.nestStart(number); encodeLinkinfoMacsecAttrs(w, data as LinkinfoMacsecAttrs); w.nestEnd(); break;
    case 'xfrm': w.nestStart(number); encodeLinkinfoXfrmAttrs(w, data as LinkinfoXfrmAttrs); w.nestEnd(); break;
    case 'netkit': w.nestStart(number); encodeLinkinfoNetkitAttrs(w, data as LinkinfoNetkitAttrs); w.nestEnd(); break;
    case 'can': w.nestStart(number); encodeLinkinfoCanAttrs(w, data as LinkinfoCanAttrs); w.nestEnd(); break;
    case 'vxcan': w.nestStart(number); encodeLinkinfoVxcanAttrs(w, data as LinkinfoVxcanAttrs); w.nestEnd(); break;
    case 'rmnet': w.nestStart(number); encodeLinkinfoRmnetAttrs(w, data as LinkinfoRmnetAttrs); w.nestEnd(); break;
    case 'gtp': w.nestStart(number); encodeLinkinfoGtpAttrs(w, data as LinkinfoGtpAttrs); w.nestEnd(); break;
    case 'bareudp': w.nestStart(number); encodeLinkinfoBareudpAttrs(w, data as LinkinfoBareudpAttrs); w.nestEnd(); break;
    case 'batadv': w.nestStart(number); encodeLinkinfoBatadvAttrs(w, data as LinkinfoBatadvAttrs); w.nestEnd(); break;
    case 'ovpn': w.nestStart(number); encodeLinkinfoOvpnAttrs(w, data as LinkinfoOvpnAttrs); w.nestEnd(); break;
    case 'dsa': w.nestStart(number); encodeLinkinfoDsaAttrs(w, data as LinkinfoDsaAttrs); w.nestEnd(); break;
    case 'amt': w.nestStart(number); encodeLinkinfoAmtAttrs(w, data as LinkinfoAmtAttrs); w.nestEnd(); break;
    case 'wwan': w.nestStart(number); encodeLinkinfoWwanAttrs(w, data as LinkinfoWwanAttrs); w.nestEnd(); break;
    case 'ppp': w.nestStart(number); encodeLinkinfoPppAttrs(w, data as LinkinfoPppAttrs); w.nestEnd(); break;
    default: w.refuseSelector(number, selector, data);
  }
}

function decodeLinkinfoMemberDataMsg(r: Reader, selector: string | undefined): LinkinfoMemberDataMsg | undefined {
  switch (selector) {
    case 'bridge': return decodeLinkinfoBrportAttrs(r.nest());
    case 'vrf': return decodeLinkinfoVrfPortAttrs(r.nest());
    case 'bond': return decodeBondSlaveAttrs(r.nest());
    default: return undefined;
  }
}

function encodeLinkinfoMemberDataMsg(w: Writer, number: number, selector: string | undefined, data: LinkinfoMemberDataMsg): void {
  switch (selector) {
    case 'bridge': w.nestStart(number); encodeLinkinfoBrportAttrs(w, data as LinkinfoBrportAttrs); w.nestEnd(); break;
    case 'vrf': w.nestStart(number); encodeLinkinfoVrfPortAttrs(w, data as LinkinfoVrfPortAttrs); w.nestEnd(); break;
    case 'bond': w.nestStart(number); encodeBondSlaveAttrs(w, data as BondSlaveAttrs); w.nestEnd(); break;
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

function decodeIp4List(r: Reader): IndexedArray<string> {
  const items: IndexedArray<string> = [];
  while (r.nextAttribute()) {
    r.numberItem(items);
    items.push(r.ip());
  }
  return items;
}

function encodeIp4List(w: Writer, items: IndexedArray<string>): void {
  let index = 0;
  for (const item of items) w.ip(w.itemNumber(items, index++), item, 4);
}

function decodeIp16List(r: Reader): IndexedArray<string> {
  const items: IndexedArray<string> = [];
  while (r.nextAttribute()) {
    r.numberItem(items);
    items.push(r.ip());
  }
  return items;
}

function encodeIp16List(w: Writer, items: IndexedArray<string>): void {
  let index = 0;
  for (const item of items) w.ip(w.itemNumber(items, index++), item, 16);
}

function decodeU16Array(r: Reader): number[] {
  const { view } = r;
  const start = r.struct();
  const count = r.count(2);
  const items = new Array<number>(count); // as long as it will be: growing would copy it
  for (let index = 0; index < count; index++) {
    const at = start + index * 2;
    items[index] = view.getUint16(at, littleEndian);
  }
  return items;
}

function encodeU16Array(w: Writer, number: number, items: readonly number[], min: number = 0, max: number = 65535, mask?: number): void {
  w.items(number, items, min, max, mask);
  let at = w.attribute(number, items.length * 2);
  for (const item of items) {
    w.u16At(at, item, 'item');
    at += 2;
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
  12: { name: 'protinfo', selectByHeader: { by: 'ifiFamily', header: 16, at: 0, size: 1, formats: () => protinfoMsgFormats } },
  13: 'txqlen',
  14: 'map',
  15: 'weight',
  16: 'operstate',
  17: 'linkmode',
  18: { name: 'linkinfo', nest: () => linkinfoAttrsNames },
  19: 'netNsPid',
  20: 'ifalias',
  21: 'numVf',
  22: { name: 'vfinfoList', nest: () => vfinfoListAttrsNames },
  23: 'stats64',
  24: { name: 'vfPorts', nest: () => vfPortsAttrsNames },
  25: { name: 'portSelf', nest: () => portAttrsNames },
  26: { name: 'afSpec', selectByHeader: { by: 'ifiFamily', header: 16, at: 0, size: 1, formats: () => afSpecMsgFormats } },
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
  62: { name: 'devlinkPort', nest: () => devlinkPortAttrsNames },
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
  4: { name: 'macaddr', multi: true },
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
  1: { name: 'mapping', multi: true },
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
  2: { name: 'vlanInfo', multi: true },
  3: { name: 'vlanTunnelInfo', multi: true, nest: () => bridgeVlanTunnelAttrsNames },
  4: 'mrp',
  5: 'cfm',
  6: { name: 'mst', nest: () => bridgeMstAttrsNames },
};

/** Names in {@link BridgeVlanTunnelAttrs}, for errors. */
export const bridgeVlanTunnelAttrsNames: AttributeNames = {
  1: 'id',
  2: 'vid',
  3: 'flags',
};

/** Names in {@link PropListAttrs}, for errors. */
export const propListAttrsNames: AttributeNames = {
  53: { name: 'altIfname', multi: true },
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

/** Names in {@link LinkinfoBondAttrs}, for errors. */
export const linkinfoBondAttrsNames: AttributeNames = {
  1: 'mode',
  2: 'activeSlave',
  3: 'miimon',
  4: 'updelay',
  5: 'downdelay',
  6: 'useCarrier',
  7: 'arpInterval',
  8: { name: 'arpIpTarget', list: true },
  9: 'arpValidate',
  10: 'arpAllTargets',
  11: 'primary',
  12: 'primaryReselect',
  13: 'failOverMac',
  14: 'xmitHashPolicy',
  15: 'resendIgmp',
  16: 'numPeerNotif',
  17: 'allSlavesActive',
  18: 'minLinks',
  19: 'lpInterval',
  20: 'packetsPerSlave',
  21: 'adLacpRate',
  22: 'adSelect',
  23: { name: 'adInfo', nest: () => bondAdInfoAttrsNames },
  24: 'adActorSysPrio',
  25: 'adUserPortKey',
  26: 'adActorSystem',
  27: 'tlbDynamicLb',
  28: 'peerNotifDelay',
  29: 'adLacpActive',
  30: 'missedMax',
  31: { name: 'nsIp6Target', list: true },
  32: 'coupledControl',
  33: 'broadcastNeigh',
};

/** Names in {@link BondAdInfoAttrs}, for errors. */
export const bondAdInfoAttrsNames: AttributeNames = {
  1: 'aggregator',
  2: 'numPorts',
  3: 'actorKey',
  4: 'partnerKey',
  5: 'partnerMac',
};

/** Names in {@link BondSlaveAttrs}, for errors. */
export const bondSlaveAttrsNames: AttributeNames = {
  1: 'state',
  2: 'miiStatus',
  3: 'linkFailureCount',
  4: 'permHwaddr',
  5: 'queueId',
  6: 'adAggregatorId',
  7: 'adActorOperPortState',
  8: 'adPartnerOperPortState',
  9: 'prio',
  10: 'actorPortPrio',
};

/** Names in {@link LinkinfoGeneveAttrs}, for errors. */
export const linkinfoGeneveAttrsNames: AttributeNames = {
  1: 'id',
  2: 'remote',
  3: 'ttl',
  4: 'tos',
  5: 'port',
  6: 'collectMetadata',
  7: 'remote6',
  8: 'udpCsum',
  9: 'udpZeroCsum6Tx',
  10: 'udpZeroCsum6Rx',
  11: 'label',
  12: 'ttlInherit',
  13: 'df',
  14: 'innerProtoInherit',
  15: 'portRange',
};

/** Names in {@link LinkinfoGreAttrs}, for errors. */
export const linkinfoGreAttrsNames: AttributeNames = {
  1: 'link',
  2: 'iflags',
  3: 'oflags',
  4: 'ikey',
  5: 'okey',
  6: 'local',
  7: 'remote',
  8: 'ttl',
  9: 'tos',
  10: 'pmtudisc',
  11: 'encapLimit',
  12: 'flowinfo',
  13: 'flags',
  14: 'encapType',
  15: 'encapFlags',
  16: 'encapSport',
  17: 'encapDport',
  18: 'collectMetadata',
  19: 'ignoreDf',
  20: 'fwmark',
  21: 'erspanIndex',
  22: 'erspanVer',
  23: 'erspanDir',
  24: 'erspanHwid',
};

/** Names in {@link LinkinfoGre6Attrs}, for errors. */
export const linkinfoGre6AttrsNames: AttributeNames = {
  1: 'link',
  2: 'iflags',
  3: 'oflags',
  4: 'ikey',
  5: 'okey',
  6: 'local',
  7: 'remote',
  8: 'ttl',
  11: 'encapLimit',
  12: 'flowinfo',
  13: 'flags',
  14: 'encapType',
  15: 'encapFlags',
  16: 'encapSport',
  17: 'encapDport',
  18: 'collectMetadata',
  20: 'fwmark',
  21: 'erspanIndex',
  22: 'erspanVer',
  23: 'erspanDir',
  24: 'erspanHwid',
};

/** Names in {@link LinkinfoVtiAttrs}, for errors. */
export const linkinfoVtiAttrsNames: AttributeNames = {
  1: 'link',
  2: 'ikey',
  3: 'okey',
  4: 'local',
  5: 'remote',
  6: 'fwmark',
};

/** Names in {@link LinkinfoVti6Attrs}, for errors. */
export const linkinfoVti6AttrsNames: AttributeNames = {
  1: 'link',
  2: 'ikey',
  3: 'okey',
  4: 'local',
  5: 'remote',
  6: 'fwmark',
};

/** Names in {@link LinkinfoIptunAttrs}, for errors. */
export const linkinfoIptunAttrsNames: AttributeNames = {
  1: 'link',
  2: 'local',
  3: 'remote',
  4: 'ttl',
  5: 'tos',
  6: 'encapLimit',
  7: 'flowinfo',
  8: 'flags',
  9: 'proto',
  10: 'pmtudisc',
  11: '6rdPrefix',
  12: '6rdRelayPrefix',
  13: '6rdPrefixlen',
  14: '6rdRelayPrefixlen',
  15: 'encapType',
  16: 'encapFlags',
  17: 'encapSport',
  18: 'encapDport',
  19: 'collectMetadata',
  20: 'fwmark',
};

/** Names in {@link LinkinfoIp6tnlAttrs}, for errors. */
export const linkinfoIp6tnlAttrsNames: AttributeNames = {
  1: 'link',
  2: 'local',
  3: 'remote',
  4: 'ttl',
  6: 'encapLimit',
  7: 'flowinfo',
  8: 'flags',
  9: 'proto',
  15: 'encapType',
  16: 'encapFlags',
  17: 'encapSport',
  18: 'encapDport',
  19: 'collectMetadata',
  20: 'fwmark',
};

/** Names in {@link LinkinfoHsrAttrs}, for errors. */
export const linkinfoHsrAttrsNames: AttributeNames = {
  1: 'slave1',
  2: 'slave2',
  3: 'multicastSpec',
  4: 'supervisionAddr',
  5: 'seqNr',
  6: 'version',
  7: 'protocol',
  8: 'interlink',
};

/** Names in {@link LinkinfoIpvlanAttrs}, for errors. */
export const linkinfoIpvlanAttrsNames: AttributeNames = {
  1: 'mode',
  2: 'flags',
};

/** Names in {@link LinkinfoIpoibAttrs}, for errors. */
export const linkinfoIpoibAttrsNames: AttributeNames = {
  1: 'pkey',
  2: 'mode',
  3: 'umcast',
};

/** Names in {@link LinkinfoMacsecAttrs}, for errors. */
export const linkinfoMacsecAttrsNames: AttributeNames = {
  1: 'sci',
  2: 'port',
  3: 'icvLen',
  4: 'cipherSuite',
  5: 'window',
  6: 'encodingSa',
  7: 'encrypt',
  8: 'protect',
  9: 'incSci',
  10: 'es',
  11: 'scb',
  12: 'replayProtect',
  13: 'validation',
  15: 'offload',
};

/** Names in {@link LinkinfoXfrmAttrs}, for errors. */
export const linkinfoXfrmAttrsNames: AttributeNames = {
  1: 'link',
  2: 'ifId',
  3: 'collectMetadata',
};

/** Names in {@link LinkinfoNetkitAttrs}, for errors. */
export const linkinfoNetkitAttrsNames: AttributeNames = {
  1: { name: 'peerInfo', nest: () => linkAttrsNames, header: 16 },
  2: 'primary',
  3: 'policy',
  4: 'peerPolicy',
  5: 'mode',
  6: 'scrub',
  7: 'peerScrub',
  8: 'headroom',
  9: 'tailroom',
};

/** Names in {@link LinkinfoCanAttrs}, for errors. */
export const linkinfoCanAttrsNames: AttributeNames = {
  1: 'bittiming',
  2: 'bittimingConst',
  3: 'clock',
  4: 'state',
  5: 'ctrlmode',
  6: 'restartMs',
  7: 'restart',
  8: 'berrCounter',
  9: 'dataBittiming',
  10: 'dataBittimingConst',
  11: 'termination',
  12: 'terminationConst',
  13: 'bitrateConst',
  14: 'dataBitrateConst',
  15: 'bitrateMax',
  16: { name: 'tdc', nest: () => canTdcAttrsNames },
  17: { name: 'ctrlmodeExt', nest: () => canCtrlmodeAttrsNames },
};

/** Names in {@link CanTdcAttrs}, for errors. */
export const canTdcAttrsNames: AttributeNames = {
  1: 'tdcvMin',
  2: 'tdcvMax',
  3: 'tdcoMin',
  4: 'tdcoMax',
  5: 'tdcfMin',
  6: 'tdcfMax',
  7: 'tdcv',
  8: 'tdco',
  9: 'tdcf',
};

/** Names in {@link CanCtrlmodeAttrs}, for errors. */
export const canCtrlmodeAttrsNames: AttributeNames = {
  1: 'supported',
};

/** Names in {@link LinkinfoVxcanAttrs}, for errors. */
export const linkinfoVxcanAttrsNames: AttributeNames = {
  1: { name: 'peer', nest: () => linkAttrsNames, header: 16 },
};

/** Names in {@link LinkinfoRmnetAttrs}, for errors. */
export const linkinfoRmnetAttrsNames: AttributeNames = {
  1: 'muxId',
  2: 'flags',
};

/** Names in {@link LinkinfoGtpAttrs}, for errors. */
export const linkinfoGtpAttrsNames: AttributeNames = {
  1: 'fd0',
  2: 'fd1',
  3: 'pdpHashsize',
  4: 'role',
  5: 'createSockets',
  6: 'restartCount',
  7: 'local',
  8: 'local6',
};

/** Names in {@link LinkinfoBareudpAttrs}, for errors. */
export const linkinfoBareudpAttrsNames: AttributeNames = {
  1: 'port',
  2: 'ethertype',
  3: 'srcportMin',
  4: 'multiprotoMode',
};

/** Names in {@link LinkinfoBatadvAttrs}, for errors. */
export const linkinfoBatadvAttrsNames: AttributeNames = {
  1: 'algoName',
};

/** Names in {@link LinkinfoOvpnAttrs}, for errors. */
export const linkinfoOvpnAttrsNames: AttributeNames = {
  1: 'mode',
};

/** Names in {@link LinkinfoDsaAttrs}, for errors. */
export const linkinfoDsaAttrsNames: AttributeNames = {
  1: 'conduit',
};

/** Names in {@link LinkinfoAmtAttrs}, for errors. */
export const linkinfoAmtAttrsNames: AttributeNames = {
  1: 'mode',
  2: 'relayPort',
  3: 'gatewayPort',
  4: 'link',
  5: 'localIp',
  6: 'remoteIp',
  7: 'discoveryIp',
  8: 'maxTunnels',
};

/** Names in {@link LinkinfoWwanAttrs}, for errors. */
export const linkinfoWwanAttrsNames: AttributeNames = {
  1: 'linkId',
};

/** Names in {@link LinkinfoPppAttrs}, for errors. */
export const linkinfoPppAttrsNames: AttributeNames = {
  1: 'devFd',
};

/** Names in {@link VfinfoListAttrs}, for errors. */
export const vfinfoListAttrsNames: AttributeNames = {
  1: { name: 'info', multi: true, nest: () => vfinfoAttrsNames },
};

/** Names in {@link VfinfoAttrs}, for errors. */
export const vfinfoAttrsNames: AttributeNames = {
  1: 'mac',
  2: 'vlan',
  3: 'txRate',
  4: 'spoofchk',
  5: 'linkState',
  6: 'rate',
  7: 'rssQueryEn',
  8: { name: 'stats', nest: () => vfStatsAttrsNames },
  9: 'trust',
  10: 'ibNodeGuid',
  11: 'ibPortGuid',
  12: { name: 'vlanList', nest: () => vfVlanAttrsNames },
  13: 'broadcast',
};

/** Names in {@link VfStatsAttrs}, for errors. */
export const vfStatsAttrsNames: AttributeNames = {
  0: 'rxPackets',
  1: 'txPackets',
  2: 'rxBytes',
  3: 'txBytes',
  4: 'broadcast',
  5: 'multicast',
  7: 'rxDropped',
  8: 'txDropped',
};

/** Names in {@link VfVlanAttrs}, for errors. */
export const vfVlanAttrsNames: AttributeNames = {
  1: { name: 'info', multi: true },
};

/** Names in {@link VfPortsAttrs}, for errors. */
export const vfPortsAttrsNames: AttributeNames = {
  1: { name: 'port', multi: true, nest: () => portAttrsNames },
};

/** Names in {@link PortAttrs}, for errors. */
export const portAttrsNames: AttributeNames = {
  1: 'vf',
  2: 'profile',
  3: 'vsiType',
  4: 'instanceUuid',
  5: 'hostUuid',
  6: 'request',
  7: 'response',
};

/** Names in {@link BridgeMstAttrs}, for errors. */
export const bridgeMstAttrsNames: AttributeNames = {
  1: { name: 'entry', multi: true, nest: () => bridgeMstEntryAttrsNames },
};

/** Names in {@link BridgeMstEntryAttrs}, for errors. */
export const bridgeMstEntryAttrsNames: AttributeNames = {
  1: 'msti',
  2: 'state',
};

/** Names in {@link DevlinkPortAttrs}, for errors. */
export const devlinkPortAttrsNames: AttributeNames = {
  1: 'busName',
  2: 'devName',
  3: 'portIndex',
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
  bond: { names: linkinfoBondAttrsNames },
  geneve: { names: linkinfoGeneveAttrsNames },
  gre: { names: linkinfoGreAttrsNames },
  gretap: { names: linkinfoGreAttrsNames },
  erspan: { names: linkinfoGreAttrsNames },
  ip6gre: { names: linkinfoGre6AttrsNames },
  ip6gretap: { names: linkinfoGre6AttrsNames },
  ip6erspan: { names: linkinfoGre6AttrsNames },
  hsr: { names: linkinfoHsrAttrsNames },
  ipip: { names: linkinfoIptunAttrsNames },
  sit: { names: linkinfoIptunAttrsNames },
  ip6tnl: { names: linkinfoIp6tnlAttrsNames },
  vti: { names: linkinfoVtiAttrsNames },
  vti6: { names: linkinfoVti6AttrsNames },
  ipvlan: { names: linkinfoIpvlanAttrsNames },
  ipvtap: { names: linkinfoIpvlanAttrsNames },
  ipoib: { names: linkinfoIpoibAttrsNames },
  macsec: { names: linkinfoMacsecAttrsNames },
  xfrm: { names: linkinfoXfrmAttrsNames },
  netkit: { names: linkinfoNetkitAttrsNames },
  can: { names: linkinfoCanAttrsNames },
  vxcan: { names: linkinfoVxcanAttrsNames },
  rmnet: { names: linkinfoRmnetAttrsNames },
  gtp: { names: linkinfoGtpAttrsNames },
  bareudp: { names: linkinfoBareudpAttrsNames },
  batadv: { names: linkinfoBatadvAttrsNames },
  ovpn: { names: linkinfoOvpnAttrsNames },
  dsa: { names: linkinfoDsaAttrsNames },
  amt: { names: linkinfoAmtAttrsNames },
  wwan: { names: linkinfoWwanAttrsNames },
  ppp: { names: linkinfoPppAttrsNames },
};

const linkinfoMemberDataMsgFormats: Readonly<Record<string, SelectedFormat>> = {
  bridge: { names: linkinfoBrportAttrsNames },
  vrf: { names: linkinfoVrfPortAttrsNames },
  bond: { names: bondSlaveAttrsNames },
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
