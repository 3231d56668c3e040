import {
  type MetricsAttrs,
  type RouteAttrs,
  RTM_DELROUTE,
  RTM_NEWROUTE,
  RtmProtocol,
  type Rtmsg,
  RtmType,
  RtnhFlags,
  RtScope,
  RtTable,
} from '../generated/rt-route.js';
import { AF, NLM_F } from '../wire/index.js';
import { checkDevice, type DeviceRef } from './device.js';
import { encodeMultipath, encodeVia, type Rtnexthop } from './nexthop.js';
import { type Prefix, parseAddress, parsePrefix } from './prefix.js';
import { refuse } from './refusal.js';
import type { Resolver, Step } from './step.js';
import {
  type AddressFamily,
  FAMILIES,
  PROTOCOLS,
  ROUTE_TYPES,
  type RouteProtocol,
  type RouteTable,
  type RouteType,
  SCOPES,
  type Scope,
  TABLES,
} from './words.js';

/** One of several ways of a route to be made. */
export interface NexthopSpec {
  /** The gateway, of either family. */
  via?: string | undefined;
  /** The outgoing link, by name or index. */
  dev?: DeviceRef | undefined;
  /** Share of the traffic, 1 to 256. Default 1. */
  weight?: number | undefined;
  /** The gateway is on the link, whatever its address. */
  onlink?: boolean | undefined;
}

/** A route to be made or deleted. */
export interface RouteSpec extends Omit<NexthopSpec, 'weight'> {
  /** `'default'`, a prefix, or an address. The bits behind the prefix must be 0. */
  dst: string;
  /** Only to tell which default route is meant when nothing else does. Default `'inet'`. */
  family?: AddressFamily | undefined;
  /** Several ways, instead of `via` and `dev`. */
  nexthops?: readonly NexthopSpec[] | undefined;
  /** A nexthop object to use instead. */
  nexthopId?: number | undefined;
  /** Source address for packets that have none yet. */
  src?: string | undefined;
  /** Source prefix it is for (IPv6 with subtrees). */
  from?: string | undefined;
  metric?: number | undefined;
  /** Default `'main'`; `'local'` for types local, broadcast and anycast. */
  table?: RouteTable | number | undefined;
  /** Who made it. Default `'boot'`, as `ip route` writes. */
  protocol?: RouteProtocol | number | undefined;
  /** Default: `'link'` without a gateway, `'host'` for type local, else `'global'`. */
  scope?: Scope | number | undefined;
  /** Default `'unicast'`. */
  type?: RouteType | undefined;
  /** Type of service to match, 0 to 255. */
  tos?: number | undefined;
  /** Largest packet, in bytes. */
  mtu?: number | undefined;
  /** Other limits and TCP parameters (`RTAX_*`). */
  metrics?: MetricsAttrs | undefined;
  /** IPv6: seconds until it goes. */
  expires?: number | undefined;
  /** IPv6 router preference. */
  preference?: 'low' | 'medium' | 'high' | undefined;
}

const PREFERENCES = { medium: 0, high: 1, low: 3 } as const;
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
  return spec.dst === 'default' ? undefined : parsePrefix(request, 'dst', spec.dst);
}

function familyFor(request: string, spec: RouteSpec, dst: Prefix | undefined): number {
  if (dst !== undefined) return dst.family;
  if (spec.family !== undefined) return FAMILIES.toNumber(request, 'family', spec.family);
  const hint = spec.via ?? spec.src ?? spec.nexthops?.find(({ via }) => via !== undefined)?.via;
  return hint === undefined ? AF.inet : parseAddress(request, 'via', hint).family;
}

function gateway(request: string, field: string, via: string | undefined, family: number): RouteAttrs {
  if (via === undefined) return {};
  const { family: viaFamily, address } = parseAddress(request, field, via);
  return viaFamily === family ? { gateway: address } : { via: encodeVia(viaFamily, address) };
}

/** The scope that `ip` would choose (iproute2 6.1, `iproute_modify`). A deletion means any. */
function scopeFor(request: string, spec: RouteSpec, type: number, isNew: boolean): number {
  if (spec.scope !== undefined) return SCOPES.toNumber(request, 'scope', spec.scope);
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

function draft(request: string, spec: RouteSpec, isNew: boolean): Draft {
  const dst = destination(request, spec);
  const from = spec.from === undefined ? undefined : parsePrefix(request, 'from', spec.from);
  const family = familyFor(request, spec, dst);
  const type = typeFor(request, spec, isNew);
  const table = tableFor(request, spec, type);
  const metrics = spec.mtu === undefined ? spec.metrics : { ...spec.metrics, mtu: spec.mtu };
  return {
    header: {
      rtmFamily: family,
      rtmDstLen: dst?.length ?? 0,
      rtmSrcLen: from?.length ?? 0,
      rtmTos: spec.tos ?? 0,
      rtmTable: table < 256 ? table : RtTable.unspec,
      rtmProtocol: protocolFor(request, spec, isNew),
      rtmScope: scopeFor(request, spec, type, isNew),
      rtmType: type,
      rtmFlags: spec.onlink ? RtnhFlags.onlink : 0,
    },
    attrs: {
      dst: dst?.address,
      src: from?.address,
      ...gateway(request, 'via', spec.via, family),
      prefsrc: spec.src === undefined ? undefined : parseAddress(request, 'src', spec.src).address,
      priority: spec.metric,
      table: table < 256 ? undefined : table,
      metrics,
      nhId: spec.nexthopId,
      expires: spec.expires,
      pref: spec.preference === undefined ? undefined : PREFERENCES[spec.preference],
    },
  };
}

function multipath(request: string, nexthops: readonly NexthopSpec[], family: number, resolver: Resolver): Uint8Array {
  return encodeMultipath(
    nexthops.map(({ via, dev, weight = 1, onlink }, index): Rtnexthop => {
      const field = `nexthops[${index}]`;
      if (!Number.isInteger(weight) || weight < 1 || weight > 256)
        refuse(request, `${field}.weight`, weight, 'a weight: expected 1 to 256');
      return {
        flags: onlink ? RtnhFlags.onlink : 0,
        hops: weight - 1,
        ifindex: dev === undefined ? 0 : resolver.indexOf(dev),
        attrs: gateway(request, `${field}.via`, via, family),
      };
    }),
  );
}

function devicesOf(request: string, { dev, nexthops = [] }: RouteSpec): DeviceRef[] {
  const devices = [dev, ...nexthops.map((nexthop) => nexthop.dev)].filter((ref) => ref !== undefined);
  for (const ref of devices) checkDevice(request, 'dev', ref);
  return devices;
}

function routeStep(operation: typeof RTM_NEWROUTE, spec: RouteSpec, flags: number): Step[] {
  const request = `${operation.name} ${spec.dst}`;
  const { dev, nexthops } = spec;
  const devices = devicesOf(request, spec);
  const { header, attrs } = draft(request, spec, operation === RTM_NEWROUTE);
  return [
    {
      devices,
      build(resolver) {
        if (dev !== undefined) attrs.oif = resolver.indexOf(dev);
        if (nexthops !== undefined) attrs.multipath = multipath(request, nexthops, header.rtmFamily, resolver);
        return { operation, message: { header, attrs }, flags, subject: spec.dst };
      },
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

/** The step that deletes the first route that matches what is given. */
export function deleteRoute(spec: RouteSpec): Step[] {
  return routeStep(RTM_DELROUTE, spec, 0);
}
