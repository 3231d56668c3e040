import {
  type MetricsAttrs,
  type RouteAttrs,
  type RouteMessage,
  type RtaCacheinfo,
  RtnhFlags,
} from '../generated/rt-route.js';
import { AF, parseIp } from '../wire/index.js';
import type { Encap } from './encap.js';
import { toEncap } from './encap-read.js';
import { formatLabels } from './labels.js';
import { decodeMultipath } from './nexthop.js';
import { PREFERENCES, type RouterPreference } from './route-spec.js';
import { gatewayIn, type Realms, toRealms } from './route-ways.js';
import {
  PROTOCOLS,
  ROUTE_FAMILIES,
  ROUTE_TYPES,
  type RouteFamily,
  type RouteProtocol,
  type RouteType,
  SCOPES,
  type Scope,
} from './words.js';

/** One of several ways of a route. */
export interface Nexthop {
  /** The gateway; of another family than the route's where the kernel has that. */
  via: string | undefined;
  /** Index of the outgoing link. */
  oif: number;
  /** Its name. */
  dev: string | undefined;
  /** Share of the traffic, 1 to 256. */
  weight: number;
  /** The gateway is on the link, whatever its address. */
  onlink: boolean;
  /** What is put around packets that go this way. */
  encap: Encap | undefined;
  /** MPLS: the labels instead of the one that came, `'200'`, `'200/300'`; none: it is taken off. */
  as?: string | undefined;
  realms: Realms | undefined;
  /** `RTNH_F_*` ({@link RtnhFlags}). */
  flags: number;
}

/** A route as the kernel has it. What few routes have is there in those that have it: long lists are smaller for it. */
export interface Route {
  family: RouteFamily;
  /** What it does with a packet. */
  type: RouteType | number;
  /** `'default'`, or a prefix with its length: `'172.18.0.0/16'`, `'10.0.0.1/32'`; MPLS: the label, `'100'`. */
  dst: string;
  /** Source prefix it is for (IPv6 with subtrees). */
  from?: string | undefined;
  /** The gateway; `undefined` on the link and with {@link nexthops}. */
  via: string | undefined;
  /** Name of the outgoing link. */
  dev: string | undefined;
  /** Index of the outgoing link. */
  oif: number | undefined;
  /** Source address for packets that have none yet. */
  src: string | undefined;
  metric: number | undefined;
  table: number;
  protocol: RouteProtocol | number;
  scope: Scope | number;
  /** Type of service to match, 0 for any. */
  tos: number;
  /** `RTM_F_*` and `RTNH_F_*`. */
  flags: number;
  /** The gateway is on the link, whatever its address. */
  onlink: boolean;
  /** Its link has no carrier. */
  isLinkdown: boolean;
  /** Its link is down. */
  isDead: boolean;
  mtu?: number | undefined;
  /** All limits and TCP parameters (`RTAX_*`), the MTU too. */
  metrics?: MetricsAttrs | undefined;
  /** IPv6: seconds until it goes. */
  expires?: number | undefined;
  /** IPv6 router preference. */
  preference?: RouterPreference | undefined;
  realms?: Realms | undefined;
  /** MPLS: the labels instead of the one that came, `'200'`, `'200/300'`; none: it is taken off. */
  as?: string | undefined;
  /** MPLS: the TTL goes on into the packet inside; `undefined`: as `net.mpls.ip_ttl_propagate` says. */
  ttlPropagate?: boolean | undefined;
  /** What is put around packets. */
  encap?: Encap | undefined;
  /** Several ways, when there are. */
  nexthops?: Nexthop[] | undefined;
  /** A nexthop object it uses; the way as above is what that stands for. */
  nexthopId?: number | undefined;
  /** The message as it came. */
  message: RouteMessage;
}

/** Names of links by index. */
export type LinkNames = ReadonlyMap<number, string>;

/** Texts of lengths: one put to the address shares its text, instead of copying it. */
const LENGTHS: readonly string[] = Array.from({ length: 129 }, (_, length) => `/${length}`);

function prefixText(address: string | undefined, length: number, family: number): string {
  if (family === AF.mpls && address !== undefined) return formatLabels(parseIp(address)); // four bytes, as an address
  if (address === undefined) return length === 0 ? 'default' : `${family === AF.inet ? '0.0.0.0' : '::'}/${length}`;
  return address + (LENGTHS[length] ?? `/${length}`);
}

function nexthopsOf(bytes: Uint8Array, names: LinkNames): Nexthop[] {
  return decodeMultipath(bytes).map(({ flags, hops, ifindex, attrs }) => ({
    via: gatewayIn(attrs),
    oif: ifindex,
    dev: names.get(ifindex),
    weight: hops + 1,
    onlink: (flags & RtnhFlags.onlink) !== 0,
    encap: toEncap(attrs.encapType, attrs.encap),
    ...(attrs.newdst && { as: formatLabels(attrs.newdst) }),
    realms: toRealms(attrs.flow),
    flags,
  }));
}

/** Ticks of USER_HZ in a second. */
const HZ = 100;

function expiresOf({ rtaExpires: ticks }: RtaCacheinfo): number | undefined {
  return ticks > 0 ? Math.ceil(ticks / HZ) : undefined;
}

function preferenceOf(pref: number): RouterPreference {
  return pref === PREFERENCES.high ? 'high' : pref === PREFERENCES.low ? 'low' : 'medium';
}

/** The table of a route: its number may not fit the header. */
export function tableOf({ header, attrs }: RouteMessage): number {
  return attrs.table ?? header.rtmTable;
}

function mplsFields({ newdst, ttlPropagate }: RouteAttrs): Pick<Route, 'as' | 'ttlPropagate'> {
  return {
    as: newdst && formatLabels(newdst),
    ttlPropagate: ttlPropagate === undefined ? undefined : ttlPropagate !== 0,
  };
}

/** Makes a {@link Route} of what the kernel sent. */
export function toRoute(message: RouteMessage, names: LinkNames): Route {
  const { header, attrs } = message;
  const flags = header.rtmFlags;
  const route: Route = {
    family: ROUTE_FAMILIES.toWord(header.rtmFamily) as RouteFamily,
    type: ROUTE_TYPES.toWord(header.rtmType) as RouteType | number,
    dst: prefixText(attrs.dst, header.rtmDstLen, header.rtmFamily),
    via: gatewayIn(attrs),
    dev: attrs.oif === undefined ? undefined : names.get(attrs.oif),
    oif: attrs.oif,
    src: attrs.prefsrc,
    metric: attrs.priority,
    table: attrs.table ?? header.rtmTable,
    protocol: PROTOCOLS.toWord(header.rtmProtocol) as RouteProtocol | number,
    scope: SCOPES.toWord(header.rtmScope) as Scope | number,
    tos: header.rtmTos,
    flags,
    onlink: (flags & RtnhFlags.onlink) !== 0,
    isLinkdown: (flags & RtnhFlags.linkdown) !== 0,
    isDead: (flags & RtnhFlags.dead) !== 0,
    message,
  };
  addRare(route, message, names);
  return route;
}

/** What few routes have. */
function addRare(route: Route, { header, attrs }: RouteMessage, names: LinkNames): void {
  if (header.rtmSrcLen !== 0) route.from = prefixText(attrs.src, header.rtmSrcLen, header.rtmFamily);
  if (attrs.metrics !== undefined) Object.assign(route, { mtu: attrs.metrics.mtu, metrics: attrs.metrics });
  if (attrs.cacheinfo !== undefined) route.expires = expiresOf(attrs.cacheinfo);
  if (attrs.pref !== undefined) route.preference = preferenceOf(attrs.pref);
  if (attrs.flow !== undefined) route.realms = toRealms(attrs.flow);
  if (attrs.encapType !== undefined) route.encap = toEncap(attrs.encapType, attrs.encap);
  if (attrs.multipath !== undefined) route.nexthops = nexthopsOf(attrs.multipath, names);
  if (attrs.nhId !== undefined) route.nexthopId = attrs.nhId;
  if (header.rtmFamily === AF.mpls) Object.assign(route, mplsFields(attrs));
}
