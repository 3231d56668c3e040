export type { AddrMessage } from '../generated/rt-addr.js';
export { IfaFlags, RTM_GETADDR } from '../generated/rt-addr.js';
export type { LinkAttrs, LinkMessage, RtnlLinkStats64 } from '../generated/rt-link.js';
export { BridgeVlanFlags, IfinfoFlags, RTM_GETLINK, RtextFilter } from '../generated/rt-link.js';
export { LwtunnelIpFlags, Seg6LocalFlavors } from '../generated/rt-lwtunnel.js';
export { MdbFlags, type MdbRouterPortMessage } from '../generated/rt-mdb.js';
export type { NeighbourMessage } from '../generated/rt-neigh.js';
export { NtfFlags, NudState, RTM_GETNEIGH } from '../generated/rt-neigh.js';
export { type NexthopAttrs, NexthopGrpType } from '../generated/rt-nexthop.js';
export type { MetricsAttrs, RouteAttrs, RouteMessage } from '../generated/rt-route.js';
export { RTM_GETROUTE, RtmFlags, RtnhFlags } from '../generated/rt-route.js';
export type { RuleMessage } from '../generated/rt-rule.js';
export { FibRuleFlags, FrAct, RTM_GETRULE } from '../generated/rt-rule.js';
export {
  type BpfProgram,
  bpfProgram,
  type Dump,
  type MessageDump,
  type NetlinkSocket,
  type NetnsRef,
  type Visitor,
} from '../socket/index.js';
export { AF, formatIp, parseIp, type Reader } from '../wire/index.js';
export type { Address, AddressSpec, Lifetime } from './address.js';
export { toAddress } from './address.js';
export { type AddressEvent, Addresses, type AddressFilter, AddressWriter } from './addresses.js';
export type { DeviceRef } from './device.js';
export type {
  Encap,
  Ip6Encap,
  IpEncap,
  MplsEncap,
  OtherEncap,
  Seg6Action,
  Seg6Encap,
  Seg6Flavors,
  Seg6LocalEncap,
  Seg6Mode,
} from './encap.js';
export {
  decodeEncap,
  decodeIoam6Trace,
  decodeProgram,
  decodeRplHeader,
  decodeSeg6Mode,
  decodeSegmentHeader,
  decodeTunnelOptions,
  type EncapAttributes,
  type Ioam6Trace,
  type RoutingHeader,
} from './encap-attributes.js';
export { toEncap } from './encap-read.js';
export { type FdbEvent, type FdbFilter, FdbWriter, ForwardingDatabase } from './fdb.js';
export type { FdbEntry, FdbState } from './fdb-entry.js';
export type { FdbSpec } from './fdb-spec.js';
export type {
  BondInfo,
  BondPort,
  BridgeInfo,
  BridgePort,
  BridgePortSpec,
  HsrInfo,
  IpoibInfo,
  IpvlanInfo,
  MacsecInfo,
  MacvlanInfo,
  MacvlanMode,
  NetkitInfo,
  PriorityMapping,
  TunInfo,
  VlanInfo,
  VrfInfo,
} from './info.js';
export { type InsideCalls, sendInside } from './inside.js';
export type { GivenInfo, InfoByKind, LinkByKind, PlainKind } from './kinds.js';
export { decodeLabels } from './labels.js';
export { type AddrGenMode, type Link, type LinkFields, type LinkState, toLink, type XdpPrograms } from './link.js';
export { toLinkSpec } from './link-again.js';
export type { LinkFlags } from './link-flags.js';
export type { LinkGroup } from './link-group.js';
export { getLink, listLinks } from './link-list.js';
export { getLinkPorts, type LinkPort, type PortRef } from './link-ports.js';
export type { LaterOptions, LinkChanges, LinkOptions, LinkSpec, PeerOptions } from './link-spec.js';
export { type LinkSummary, linkSummaries } from './link-summary.js';
export { type LinkEvent, type LinkFilter, Links, type LinkWatchOptions, LinkWriter } from './links.js';
export { type BridgeGroups, type GroupPort, type GroupsEvent, MulticastGroups } from './mdb.js';
export { type GroupSpec, GroupWriter } from './mdb-writer.js';
export { type NamespaceIdEvent, NamespaceIds, NamespaceIdWriter } from './namespace-ids.js';
export { namespaceNames } from './namespace-names.js';
export type { Neighbour, NeighbourSpec, NeighbourState } from './neighbour.js';
export { toNeighbour } from './neighbour.js';
export { type NeighbourEvent, type NeighbourFilter, Neighbours, NeighbourWriter } from './neighbours.js';
export { decodeMultipath, decodeVia, type Rtnexthop, type Via } from './nexthop.js';
export type { NexthopBucket, NexthopMember, NexthopObject, ResilientGroup } from './nexthop-object.js';
export type { NexthopObjectSpec } from './nexthop-spec.js';
export {
  type BucketFilter,
  type NexthopEvent,
  type NexthopFilter,
  NexthopObjects,
  NexthopObjectWriter,
} from './nexthops.js';
export type { NetconfMessage, NotificationOptions, NotifiedObject, RouteNotification } from './notifications.js';
export { type PortState, toPortState } from './port-state.js';
export type {
  ClassRef,
  ClassSpec,
  PlainClass,
  PlainQdisc,
  Qdisc,
  QdiscRef,
  QdiscSpec,
  TcFields,
  TcStatistics,
  TrafficClass,
} from './qdisc.js';
export { Classes, ClassWriter, type QdiscEvent, type QdiscFilter, Qdiscs, QdiscWriter } from './qdiscs.js';
export type { LinkNames, Nexthop, Route } from './route.js';
export { openRouteNetlink } from './route-netlink.js';
export { openRoute, RouteBatch, type RouteOptions, RouteSocket } from './route-socket.js';
export type { RouterPreference, RouteSpec } from './route-spec.js';
export type { NexthopSpec, Realms } from './route-ways.js';
export {
  type ResolveOptions,
  type RouteEvent,
  type RouteFilter,
  Routes,
  type RouteWatchOptions,
  RouteWriter,
} from './routes.js';
export type { NumberRange, Rule, RuleAction, RuleSpec } from './rule.js';
export { toRule } from './rule.js';
export { type RuleEvent, type RuleFilter, Rules, RuleWriter } from './rules.js';
export type { Outcome } from './step.js';
export type { TcHandle } from './tc-handle.js';
export type { FqCodelOptions, HtbClassOptions, HtbOptions, QdiscOptions, TbfOptions } from './tc-options.js';
export type {
  AmtInfo,
  BareudpInfo,
  BatadvInfo,
  CanInfo,
  DsaInfo,
  GeneveInfo,
  Gre6Info,
  GreInfo,
  GtpInfo,
  Ip6tnlInfo,
  IptunInfo,
  OvpnInfo,
  PppInfo,
  RmnetInfo,
  Vti6Info,
  VtiInfo,
  VxlanInfo,
  WwanInfo,
  XfrmInfo,
} from './tunnel-info.js';
export type {
  GlobalVlanOptions,
  PortTunnel,
  PortVlan,
  PortVlanOptions,
  PortVlans,
  PortVlanTraffic,
  VlanCounters,
  VlanOptions,
} from './vlan.js';
export { type VlanSpec, VlanWriter } from './vlan-writer.js';
export { type VlanEvent, type VlanFilter, type VlanOptionsFilter, Vlans } from './vlans.js';
export { Watch, type WatchEvent, type WatchOptions } from './watch.js';
export type { AddressFamily, RouteFamily, RouteProtocol, RouteTable, RouteType, Scope } from './words.js';
