import { type RouteAttrs, type RouteMessage, RtnhFlags } from '../generated/rt-route.js';
import { AF } from '../wire/index.js';
import { checkFlag, checkNumber, U16, U32 } from './checks.js';
import { checkDevice, type DeviceRef } from './device.js';
import type { Encap } from './encap.js';
import { toEncap } from './encap-read.js';
import { encapDevices, fromEncap } from './encap-write.js';
import { isAlike } from './equal.js';
import { parseLabels } from './labels.js';
import { decodeMultipath, decodeVia, encodeMultipath, encodeVia, type Rtnexthop } from './nexthop.js';
import { parseAddress } from './prefix.js';
import { refuse } from './refusal.js';
import type { Resolver } from './step.js';

/** Numbers that packets are put into for accounting, 0 to 65535 (IPv4). */
export interface Realms {
  /** Of the source. */
  from?: number | undefined;
  /** Of the destination. */
  to: number;
}

/** One of several ways of a route to be made. */
export interface NexthopSpec {
  /** The gateway, of either family. */
  via?: string | undefined;
  /** The outgoing link, by name or index. */
  dev?: DeviceRef | undefined;
  /** The outgoing link by index, as it is read; counts where there is no `dev`. */
  oif?: number | undefined;
  /** Share of the traffic, 1 to 256. Default 1. */
  weight?: number | undefined;
  /** The gateway is on the link, whatever its address. */
  onlink?: boolean | undefined;
  /** What is put around packets that go this way. */
  encap?: Encap | undefined;
  /** MPLS: labels instead of the one that came, `'200'` or `'200/300'`; default: it is taken off. */
  as?: string | undefined;
  /** IPv4: what packets that go this way are accounted for as. */
  realms?: Realms | undefined;
}

/** `RTA_FLOW`, `FRA_FLOW`: the source realm in the upper half. @throws InvalidAttributeError */
export function flowOf(request: string, field: string, realms: Realms | undefined): number | undefined {
  if (realms === undefined) return undefined;
  const from = checkNumber(request, `${field}.from`, realms.from, U16) ?? 0;
  return from * 0x10000 + checkNumber(request, `${field}.to`, realms.to, U16)!;
}

/** The {@link Realms} of an `RTA_FLOW` or `FRA_FLOW`. */
export function toRealms(flow: number | undefined): Realms | undefined {
  if (flow === undefined) return undefined;
  return { from: flow > U16 ? flow >>> 16 : undefined, to: flow & U16 };
}

/** The attributes of a gateway, which may be of another family than what it is for. @throws InvalidAttributeError */
export function gatewayOf(request: string, field: string, via: string | undefined, family: number): RouteAttrs {
  if (via === undefined) return {};
  const { family: viaFamily, address } = parseAddress(request, field, via);
  return viaFamily === family ? { gateway: address } : { via: encodeVia(viaFamily, address) };
}

/** `RTA_NEWDST`. @throws InvalidAttributeError */
function newDestination(request: string, field: string, labels: string | undefined, family: number): RouteAttrs {
  if (labels === undefined) return {};
  if (family !== AF.mpls) refuse(request, field, labels, 'possible: only MPLS routes change labels');
  return { newdst: parseLabels(request, field, labels) };
}

/** The attributes that say where a route leads. */
export type WayAttrs = Pick<
  RouteAttrs,
  'gateway' | 'via' | 'newdst' | 'oif' | 'encapType' | 'encap' | 'multipath' | 'nhId'
>;

/** Where a route leads: links to look up, and the attributes once they are. */
export interface Ways {
  devices: DeviceRef[];
  build(resolver: Resolver): WayAttrs;
}

function deviceOf(request: string, field: string, { dev, oif }: NexthopSpec): DeviceRef | undefined {
  const ref = dev ?? oif;
  return ref === undefined ? undefined : checkDevice(request, `${field}dev`, ref);
}

function singleWay(request: string, spec: NexthopSpec, family: number): Ways {
  const dev = deviceOf(request, '', spec);
  const gateway = gatewayOf(request, 'via', spec.via, family);
  const labels = newDestination(request, 'as', spec.as, family);
  return {
    devices: [...(dev === undefined ? [] : [dev]), ...encapDevices(request, spec.encap)],
    build: (resolver) => {
      const oif = dev === undefined ? undefined : resolver.indexOf(dev);
      const attrs: RouteAttrs = { gateway: gateway.gateway, via: gateway.via, newdst: labels.newdst, oif };
      return spec.encap === undefined ? attrs : { ...attrs, ...fromEncap(request, spec.encap, resolver) };
    },
  };
}

function oneOfSeveral(request: string, field: string, spec: NexthopSpec, family: number, r: Resolver): Rtnexthop {
  const dev = deviceOf(request, `${field}.`, spec);
  return {
    flags: checkFlag(request, `${field}.onlink`, spec.onlink) ? RtnhFlags.onlink : 0,
    hops: checkNumber(request, `${field}.weight`, spec.weight ?? 1, 256, 1)! - 1,
    ifindex: dev === undefined ? 0 : r.indexOf(dev),
    attrs: {
      ...gatewayOf(request, `${field}.via`, spec.via, family),
      ...newDestination(request, `${field}.as`, spec.as, family),
      flow: flowOf(request, `${field}.realms`, spec.realms),
      ...fromEncap(request, spec.encap, r),
    },
  };
}

function severalWays(request: string, nexthops: readonly NexthopSpec[], family: number): Ways {
  if (!Array.isArray(nexthops) || nexthops.length === 0) refuse(request, 'nexthops', nexthops, 'a list of nexthops');
  const devices = nexthops.flatMap((nexthop: NexthopSpec, index) => {
    const dev = deviceOf(request, `nexthops[${index}].`, nexthop);
    return [...(dev === undefined ? [] : [dev]), ...encapDevices(request, nexthop.encap)];
  });
  return {
    devices,
    build: (resolver) => ({
      multipath: encodeMultipath(
        nexthops.map((spec, index) => oneOfSeveral(request, `nexthops[${index}]`, spec, family, resolver)),
      ),
    }),
  };
}

/** What tells the way of a route, and what a nexthop object stands for. */
type WaySpec = NexthopSpec & {
  nexthops?: readonly NexthopSpec[] | undefined;
  nexthopId?: number | undefined;
  message?: Pick<RouteMessage, 'header' | 'attrs'> | undefined;
};

/** Those of the fields that are given; false is as good as nothing. */
function given(spec: WaySpec, fields: readonly (keyof WaySpec)[]): string {
  return fields.filter((field) => spec[field] !== undefined && spec[field] !== false).join(', ');
}

/**
 * The ways of a route: a nexthop object, or several nexthops, or one.
 *
 * @throws InvalidAttributeError more than one of these; but a route with a nexthop object as it was read is fine
 */
export function waysOf(request: string, spec: WaySpec, family: number): Ways {
  const { nexthopId, nexthops } = spec;
  if (nexthopId !== undefined) {
    const nhId = checkNumber(request, 'nexthopId', nexthopId, U32, 1)!;
    const beside = given(spec, ['via', 'dev', 'oif', 'onlink', 'encap', 'nexthops']);
    if (beside === '') return { devices: [], build: () => ({ nhId }) };
    return asRead(spec, () =>
      refuse(request, 'nexthopId', nhId, `possible beside ${beside}: expected one or the other`),
    );
  }
  if (nexthops === undefined) return singleWay(request, spec, family);
  const beside = given(spec, ['via', 'dev', 'oif', 'encap', 'as']);
  if (beside !== '') refuse(request, 'nexthops', nexthops, `possible beside ${beside}: expected one or the other`);
  return severalWays(request, nexthops, family);
}

/** A route with a nexthop object, and what that stood for when it was read: told nothing new, the kernel gets the id. */
function asRead(spec: WaySpec, refused: () => never): Ways {
  const { header, attrs } = spec.message ?? refused();
  const { nhId = 0, oif, multipath } = attrs;
  const flags = multipath === undefined ? header.rtmFlags : 0;
  const pairs: [NexthopSpec, NexthopSpec][] = [[spec, wayIn(flags, oif, attrs)]];
  const ways = multipath === undefined ? [] : decodeMultipath(multipath);
  if (nhId !== spec.nexthopId || ways.length !== (spec.nexthops?.length ?? 0)) refused();
  for (const [index, way] of ways.entries()) {
    pairs.push([spec.nexthops![index]!, wayIn(way.flags, way.ifindex, way.attrs, way.hops + 1)]);
  }
  if (!pairs.every(([one, read]) => isAlike(wayFields(one), read, NONE))) refused();
  const named = pairs.filter(([{ dev }]) => dev !== undefined);
  return {
    devices: named.map(([{ dev }]) => dev!),
    build: (resolver) => {
      if (named.some(([{ dev }, read]) => resolver.indexOf(dev!) !== read.oif)) refused();
      return { nhId };
    },
  };
}

const NONE: ReadonlySet<string> = new Set();

function wayFields({ via, oif, onlink = false, encap, weight }: NexthopSpec): NexthopSpec {
  return { via, oif, onlink, encap, weight };
}

/** A way as it is read. */
function wayIn(flags: number, oif: number | undefined, attrs: RouteAttrs, weight?: number): NexthopSpec {
  const onlink = (flags & RtnhFlags.onlink) !== 0;
  return { via: gatewayIn(attrs), oif, onlink, encap: toEncap(attrs.encapType, attrs.encap), weight };
}

/** The gateway in a route's attributes, which may be of another family than the route. */
export function gatewayIn(attrs: RouteAttrs): string | undefined {
  return attrs.gateway ?? (attrs.via === undefined ? undefined : decodeVia(attrs.via).address);
}
