import {
  type MetricsAttrs,
  type RouteAttrs,
  type RouteMessage,
  RTM_DELROUTE,
  RTM_NEWROUTE,
  RtmProtocol,
  type Rtmsg,
  RtmType,
  RtnhFlags,
  RtScope,
  RtTable,
} from '../generated/rt-route.js';
import { AF, formatIp, NLM_F } from '../wire/index.js';
import { checkFlag, checkNumber, checkWord, U8, U32 } from './checks.js';
import { ENCAP_OPTIONS } from './encap.js';
import { parseLabels } from './labels.js';
import { type Prefix, parseAddress, parsePrefix } from './prefix.js';
import { refuse } from './refusal.js';
import { flowOf, type NexthopSpec, type WayAttrs, waysOf } from './route-ways.js';
import type { Step } from './step.js';
import {
  PROTOCOLS,
  ROUTE_FAMILIES,
  ROUTE_TYPES,
  type RouteFamily,
  type RouteProtocol,
  type RouteTable,
  type RouteType,
  SCOPES,
  type Scope,
  TABLES,
} from './words.js';

/** A route to be made or deleted. What {@link Routes.list} gives is one too. */
export interface RouteSpec extends Omit<NexthopSpec, 'weight'> {
  /** `'default'`, a prefix, or an address. The bits behind the prefix must be 0. MPLS: a label, `'16'` to `'1048575'`. */
  dst: string;
  /** `'mpls'`; else only to tell which default route is meant when nothing else does. Default `'inet'`. */
  family?: RouteFamily | undefined;
  /** Several ways, instead of `via` and `dev`. */
  nexthops?: readonly NexthopSpec[] | undefined;
  /**
   * A nexthop object to use, instead of `via`, `dev`, `encap` and `nexthops`. A route as it was read may have both, as long as
   * they are what its {@link message} says: another way of it takes `nexthopId: undefined`, another object no way.
   */
  nexthopId?: number | undefined;
  /** Of a route that was read: the message as it came. It is not sent. */
  message?: RouteMessage | undefined;
  /** Source address for packets that have none yet. */
  src?: string | undefined;
  /** Source prefix it is for (IPv6 with subtrees). */
  from?: string | undefined;
  metric?: number | undefined;
  /** Default `'main'`; `'local'` for types local, broadcast and anycast. */
  table?: RouteTable | number | undefined;
  /** Who made it. Default `'boot'`, as `ip route` writes. */
  protocol?: RouteProtocol | number | undefined;
  /** Default: `'link'` without a gateway, `'host'` for type local, else `'global'`. IPv6 has only that. */
  scope?: Scope | number | undefined;
  /** Default `'unicast'`. */
  type?: RouteType | number | undefined;
  /** Type of service to match, 0 to 255, without the two ECN bits (IPv4). */
  tos?: number | undefined;
  /** Largest packet, in bytes. */
  mtu?: number | undefined;
  /** Other limits and TCP parameters (`RTAX_*`); bit N of `lock` keeps the kernel from changing number N. */
  metrics?: MetricsAttrs | undefined;
  /** IPv6: seconds until it goes. */
  expires?: number | undefined;
  /** IPv6 router preference. */
  preference?: RouterPreference | undefined;
  /** MPLS: the TTL goes on into the packet inside. Default: as `net.mpls.ip_ttl_propagate` says. */
  ttlPropagate?: boolean | undefined;
}

/** Which of several routers to prefer (RFC 4191). */
export type RouterPreference = 'low' | 'medium' | 'high';

/** Numbers of {@link RouterPreference} in `RTA_PREF`. */
export const PREFERENCES: Readonly<Record<RouterPreference, number>> = { medium: 0, high: 1, low: 3 };
/** Types whose routes stand in table local. */
const LOCAL_TYPES: readonly number[] = [RtmType.local, RtmType.broadcast, RtmType.anycast, RtmType.nat];
const LINK_TYPES: readonly number[] = [RtmType.broadcast, RtmType.multicast, RtmType.anycast];
const HOST_TYPES: readonly number[] = [RtmType.local, RtmType.nat];

/** What a route's request has beside the links. */
interface Draft {
  header: Rtmsg;
  attrs: RouteAttrs;
}

function destination(request: string, spec: RouteSpec): Prefix | undefined {
  if (spec.family === 'mpls') return labelOf(request, spec.dst);
  return spec.dst === 'default' ? undefined : parsePrefix(request, 'dst', spec.dst);
}

/** The one label that an MPLS route is for; its bytes go where an address goes. */
function labelOf(request: string, text: string): Prefix {
  const bytes = parseLabels(request, 'dst', text);
  if (bytes.length !== 4) refuse(request, 'dst', text, "a label: expected one like '100'");
  return { family: AF.mpls, address: formatIp(bytes), length: 20 };
}

function familyFor(request: string, spec: RouteSpec, dst: Prefix | undefined): number {
  if (dst !== undefined) return dst.family;
  if (spec.family !== undefined) return ROUTE_FAMILIES.toNumber(request, 'family', spec.family);
  const hint = spec.via ?? spec.src ?? spec.nexthops?.find(({ via }) => via !== undefined)?.via;
  return hint === undefined ? AF.inet : parseAddress(request, 'via', hint).family;
}

/** The scope that `ip` would choose (iproute2 6.1, `iproute_modify`). A deletion means any. */
function scopeFor(request: string, spec: RouteSpec, family: number, type: number, isNew: boolean): number {
  if (spec.scope !== undefined) return SCOPES.toNumber(request, 'scope', spec.scope);
  if (family !== AF.inet) return RtScope.universe;
  if (HOST_TYPES.includes(type)) return RtScope.host;
  if (LINK_TYPES.includes(type)) return RtScope.link;
  if (type !== RtmType.unicast && type !== RtmType.unspec) return RtScope.universe;
  if (!isNew) return RtScope.nowhere;
  const hasWay = spec.via !== undefined || spec.nexthops !== undefined || spec.nexthopId !== undefined;
  return hasWay ? RtScope.universe : RtScope.link;
}

function typeFor(request: string, spec: RouteSpec, isNew: boolean): number {
  if (spec.type !== undefined) return ROUTE_TYPES.toNumber(request, 'type', spec.type);
  return isNew ? RtmType.unicast : RtmType.unspec;
}

function protocolFor(request: string, spec: RouteSpec, isNew: boolean): number {
  if (spec.protocol !== undefined) return PROTOCOLS.toNumber(request, 'protocol', spec.protocol);
  return isNew ? RtmProtocol.boot : RtmProtocol.unspec;
}

function tableFor(request: string, spec: RouteSpec, type: number): number {
  if (spec.table !== undefined) return TABLES.toNumber(request, 'table', spec.table);
  return spec.type !== undefined && LOCAL_TYPES.includes(type) ? RtTable.local : RtTable.main;
}

function headerOf(
  request: string,
  spec: RouteSpec,
  { family, dst, from, isNew }: { family: number; dst: number; from: number; isNew: boolean },
): Rtmsg {
  const type = typeFor(request, spec, isNew || family === AF.mpls); // MPLS deletes only what is of a type
  const table = tableFor(request, spec, type);
  const isOnlink = checkFlag(request, 'onlink', spec.onlink) && spec.nexthopId === undefined;
  return {
    rtmFamily: family,
    rtmDstLen: dst,
    rtmSrcLen: from,
    rtmTos: checkNumber(request, 'tos', spec.tos, U8) ?? 0,
    rtmTable: table < 256 ? table : RtTable.unspec,
    rtmProtocol: protocolFor(request, spec, isNew),
    rtmScope: scopeFor(request, spec, family, type, isNew),
    rtmType: type,
    rtmFlags: isOnlink ? RtnhFlags.onlink : 0,
  };
}

function metricsOf(request: string, { mtu, metrics }: RouteSpec): MetricsAttrs | undefined {
  checkNumber(request, 'mtu', mtu, U32);
  return mtu === undefined ? metrics : { ...metrics, mtu };
}

/** Refuses what the kernel would silently leave out for a route of this family. */
function checkFamily(request: string, spec: RouteSpec, family: number): void {
  if (family !== AF.inet && spec.realms !== undefined) {
    refuse(request, 'realms', spec.realms, 'possible: only IPv4 routes have realms');
  }
  if (family !== AF.mpls && spec.ttlPropagate !== undefined) {
    refuse(request, 'ttlPropagate', spec.ttlPropagate, 'possible: only MPLS routes have it');
  }
  if (family === AF.inet6) return;
  if (spec.expires !== undefined) refuse(request, 'expires', spec.expires, 'possible: only IPv6 routes expire');
  if (spec.preference !== undefined) {
    refuse(request, 'preference', spec.preference, 'possible: only IPv6 routes have one');
  }
}

function preferenceOf(request: string, preference: RouterPreference | undefined): number | undefined {
  if (preference === undefined) return undefined;
  const words = Object.keys(PREFERENCES) as RouterPreference[];
  return PREFERENCES[checkWord(request, 'preference', preference, words, 'a preference')];
}

function draft(request: string, spec: RouteSpec, isNew: boolean): Draft {
  const dst = destination(request, spec);
  const from = spec.from === undefined ? undefined : parsePrefix(request, 'from', spec.from);
  const family = familyFor(request, spec, dst);
  if (isNew) checkFamily(request, spec, family);
  const header = headerOf(request, spec, { family, dst: dst?.length ?? 0, from: from?.length ?? 0, isNew });
  const table = tableFor(request, spec, header.rtmType);
  return {
    header,
    attrs: {
      dst: dst?.address,
      src: from?.address,
      prefsrc: spec.src === undefined ? undefined : parseAddress(request, 'src', spec.src).address,
      priority: checkNumber(request, 'metric', spec.metric, U32),
      table: table < 256 ? undefined : table,
      metrics: metricsOf(request, spec),
      flow: flowOf(request, 'realms', spec.realms),
      expires: checkNumber(request, 'expires', spec.expires, U32, 1),
      pref: preferenceOf(request, spec.preference),
      ttlPropagate:
        spec.ttlPropagate === undefined ? undefined : Number(checkFlag(request, 'ttlPropagate', spec.ttlPropagate)),
    },
  };
}

/** All attributes in one object of one shape: put together by spreading they took half of the time of adding a route. */
function withWays(
  { dst, src, prefsrc, priority, table, metrics, flow, expires, pref, ttlPropagate }: RouteAttrs,
  { gateway, via, newdst, oif, encapType, encap, multipath, nhId }: WayAttrs,
): RouteAttrs {
  return {
    dst,
    src,
    oif,
    gateway,
    priority,
    prefsrc,
    metrics,
    multipath,
    flow,
    table,
    via,
    newdst,
    pref,
    encapType,
    encap,
    expires,
    ttlPropagate,
    nhId,
  };
}

/** What a kernel may lack for it. */
function lackingFor(spec: RouteSpec): string | undefined {
  if (spec.nexthopId !== undefined) return 'nexthop objects (Linux 5.3)';
  const encap = spec.encap ?? spec.nexthops?.find((nexthop) => nexthop.encap !== undefined)?.encap;
  return encap && `encapsulation ${encap.kind} (${ENCAP_OPTIONS[encap.kind] ?? 'CONFIG_LWTUNNEL'})`;
}

function routeStep(operation: typeof RTM_NEWROUTE, spec: RouteSpec, flags: number): Step[] {
  const request = `${operation.name} ${spec.dst}`;
  const { header, attrs } = draft(request, spec, operation === RTM_NEWROUTE);
  const { devices, build } = waysOf(request, spec, header.rtmFamily);
  return [
    {
      devices,
      lacking: lackingFor(spec),
      build: (resolver) => ({
        operation,
        message: { header, attrs: withWays(attrs, build(resolver)) },
        flags,
        subject: spec.dst,
      }),
    },
  ];
}

/** The step that adds a route and fails if there is one. */
export function addRoute(spec: RouteSpec): Step[] {
  return routeStep(RTM_NEWROUTE, spec, NLM_F.create | NLM_F.excl);
}

/** The step that adds a route or puts it in the place of the one there is. */
export function replaceRoute(spec: RouteSpec): Step[] {
  return routeStep(RTM_NEWROUTE, spec, NLM_F.create | NLM_F.replace);
}

/** The step that adds a route behind those there are. */
export function appendRoute(spec: RouteSpec): Step[] {
  return routeStep(RTM_NEWROUTE, spec, NLM_F.create | NLM_F.append);
}

/** The step that adds a route in front of those there are. */
export function prependRoute(spec: RouteSpec): Step[] {
  return routeStep(RTM_NEWROUTE, spec, NLM_F.create);
}

/** The step that changes a route there is. */
export function changeRoute(spec: RouteSpec): Step[] {
  return routeStep(RTM_NEWROUTE, spec, NLM_F.replace);
}

/** The step that deletes the first route that matches what is given. */
export function deleteRoute(spec: RouteSpec): Step[] {
  return routeStep(RTM_DELROUTE, spec, 0);
}
