import { type RouteMessage, RTM_GETROUTE, RtmFlags, RtTable } from '../generated/rt-route.js';
import type { Dump, NetlinkSocket } from '../socket/index.js';
import { AF, formatIp, parseIp } from '../wire/index.js';
import { checkNumber, U8, U16, U32 } from './checks.js';
import type { DeviceRef } from './device.js';
import { flush } from './flush.js';
import { indexOf } from './link-lookup.js';
import { linkNames } from './link-names.js';
import type { Run } from './links.js';
import { bitsOf, parseAddress, parsePrefix } from './prefix.js';
import { refuse } from './refusal.js';
import { type LinkNames, type Route, tableOf, toRoute } from './route.js';
import {
  addRoute,
  appendRoute,
  changeRoute,
  deleteRoute,
  prependRoute,
  type RouteSpec,
  replaceRoute,
} from './route-spec.js';
import type { Step } from './step.js';
import { mapDump } from './stream.js';
import { Watch, type WatchEvent, type WatchOptions } from './watch.js';
import { watchedRoutes } from './watch-routes.js';
import {
  type AddressFamily,
  FAMILIES,
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

/** Which routes to list. The kernel filters by all of it. */
export interface RouteFilter {
  /** Default: all tables. */
  table?: RouteTable | number | undefined;
  /** Default: IPv4 and IPv6. */
  family?: RouteFamily | undefined;
  /** Routes out of this link. */
  dev?: DeviceRef | undefined;
  protocol?: RouteProtocol | number | undefined;
  /** This library looks at what follows itself. */
  type?: RouteType | number | undefined;
  scope?: Scope | number | undefined;
  metric?: number | undefined;
  /** Routes by this gateway. */
  via?: string | undefined;
  /** Routes to exactly this destination: `'default'`, a prefix, or an address; MPLS: a label. */
  dst?: string | undefined;
}

/** Which routes to watch: of IPv4 and IPv6. */
export type RouteWatchOptions = Omit<RouteFilter, 'family'> & { family?: AddressFamily | undefined } & WatchOptions;

/** What a watcher of routes yields. */
export type RouteEvent = WatchEvent<'route', Route>;

/** Whose route to look up. */
export interface ResolveOptions {
  /** Source address. */
  from?: string | undefined;
  /** The link that a packet from elsewhere came in by. */
  iif?: DeviceRef | undefined;
  /** The link to go out of. */
  oif?: DeviceRef | undefined;
  /** Firewall mark. */
  mark?: number | undefined;
  /** Type of service, 0 to 255. */
  tos?: number | undefined;
  /** The user who sends. */
  uid?: number | undefined;
  /** IP protocol, 0 to 255; with ports the kernel takes TCP (6), UDP (17) and ICMP (1, 58). */
  ipProtocol?: number | undefined;
  /** Source port. */
  sport?: number | undefined;
  /** Destination port. */
  dport?: number | undefined;
  /** IPv6 flow label, 20 bits (Linux 6.14). */
  flowLabel?: number | undefined;
  /** True: the route itself as its table has it, not what becomes of the packet (`ip route get fibmatch`). */
  fibMatch?: boolean | undefined;
}

/** Adds and deletes routes. */
export class RouteWriter<R> {
  readonly #run: Run<R>;

  constructor(run: Run<R>) {
    this.#run = run;
  }

  /**
   * Adds a route; fails if there is one to the same destination with the same metric. Sends `RTM_NEWROUTE` with
   * `NLM_F_CREATE | NLM_F_EXCL`. Equals `ip route add DST via VIA dev DEV`.
   *
   * @throws NetlinkError `EEXIST` there is one; `ENETUNREACH` the gateway cannot be reached; `EINVAL` bits behind the prefix
   * @example
   * await route.routes.add({ dst: 'default', via: '172.18.0.1' });
   */
  add(spec: RouteSpec): R {
    return this.#run(() => addRoute(spec));
  }

  /** As {@link add}, but takes the place of the route there is (`NLM_F_REPLACE`). */
  replace(spec: RouteSpec): R {
    return this.#run(() => replaceRoute(spec));
  }

  /**
   * Changes the route there is (`NLM_F_REPLACE` without `NLM_F_CREATE`).
   *
   * @throws NetlinkError `ENOENT` there is none
   */
  change(spec: RouteSpec): R {
    return this.#run(() => changeRoute(spec));
  }

  /** As {@link add}, but comes before the routes there are (`NLM_F_CREATE` alone); IPv6: becomes one more way of them. */
  prepend(spec: RouteSpec): R {
    return this.#run(() => prependRoute(spec));
  }

  /** As {@link add}, but comes behind the routes there are (`NLM_F_APPEND`); IPv6: becomes one more way of them. */
  append(spec: RouteSpec): R {
    return this.#run(() => appendRoute(spec));
  }

  /**
   * Deletes the first route that has everything that is given. Sends `RTM_DELROUTE`.
   *
   * @throws NetlinkError `ESRCH` there is none
   */
  delete(spec: RouteSpec): R {
    return this.#run(() => deleteRoute(spec));
  }
}

/** The routes of a namespace. */
export class Routes extends RouteWriter<Promise<void>> {
  readonly #socket: NetlinkSocket;

  constructor(socket: NetlinkSocket, run: Run<Promise<void>>) {
    super(run);
    this.#socket = socket;
  }

  /**
   * Routes of all tables, or those of a filter. Iterate (constant memory), or `toArray()`. Names of links are read once at
   * the start. Sends `RTM_GETROUTE` as a dump.
   *
   * @throws NetlinkError `ENOENT` the family has no such table; with no family given the list is empty then
   */
  list(filter: RouteFilter = {}): Dump<Route> {
    const table = filter.table === undefined ? undefined : TABLES.toNumber('RTM_GETROUTE', 'table', filter.table);
    const rtmProtocol =
      filter.protocol === undefined ? 0 : PROTOCOLS.toNumber('RTM_GETROUTE', 'protocol', filter.protocol);
    const rtmFamily =
      filter.family === undefined ? 0 : ROUTE_FAMILIES.toNumber('RTM_GETROUTE', 'family', filter.family);
    const isWanted = selectorOf(filter);
    // A namespace that never had a route has no main table yet.
    const missing = table === RtTable.main ? ['ENOENT'] : [];
    return mapDump(
      ({ oif }: { names: LinkNames; oif: number | undefined }) =>
        this.#socket.dump(RTM_GETROUTE, { header: { rtmFamily, rtmProtocol }, attrs: { table, oif } }, { missing }),
      async () => ({
        names: await linkNames(this.#socket),
        oif: await indexOf(this.#socket, 'RTM_GETROUTE', filter.dev),
      }),
      (message, { names }) => {
        if (!matches(message, rtmFamily, table)) return undefined;
        const route = toRoute(message, names);
        return isWanted === undefined || isWanted(route) ? route : undefined;
      },
    );
  }

  /**
   * The routes there are, or those of a filter, then what changes: see {@link WatchEvent}. A route that takes another
   * one's place is a change of that one. Also told are the routes that IPv4 drops in silence, with their link, their source
   * address or their nexthop object: the routes are read again then. A link's name is looked up when the watch begins.
   * Reads `RTM_GETROUTE` beside a subscription.
   *
   * @throws NetlinkError `ENODEV` no such link
   */
  watch(options: RouteWatchOptions = {}): Watch<'route', Route> {
    const { dev, table, family, protocol } = options;
    const question = {
      table: table === undefined ? undefined : TABLES.toNumber('RTM_GETROUTE', 'table', table),
      family: family === undefined ? 0 : FAMILIES.toNumber('RTM_GETROUTE', 'family', family),
      protocol: protocol === undefined ? 0 : PROTOCOLS.toNumber('RTM_GETROUTE', 'protocol', protocol),
      isWanted: selectorOf(options),
    };
    const watched = watchedRoutes(this.#socket, question, () => indexOf(this.#socket, 'RTM_GETROUTE', dev));
    return new Watch(this.#socket, 'route', watched, options);
  }

  /**
   * Deletes all routes of a filter. Default: those of table main, in both families. Equals `ip route flush`.
   *
   * @returns how many; those that the kernel removes with another one do not count
   * @throws NetlinkError the first refusal; the others were deleted
   */
  async flush(filter: RouteFilter): Promise<number> {
    const routes = await this.list({ table: 'main', ...filter }).toArray();
    return flush(this.#socket, routes.map(deletionOf), ['ESRCH', 'ENODEV']);
  }

  /**
   * What the kernel does with a packet to an address; `undefined` when no route leads there. Sends `RTM_GETROUTE`.
   * Equals `ip route get ADDRESS`.
   *
   * @throws NetlinkError `EINVAL` a source that is not ours
   * @throws InvalidAttributeError a value that cannot be sent
   */
  async resolve(address: string, options: ResolveOptions = {}): Promise<Route | undefined> {
    const message = lookupOf(address, options);
    const iif = await indexOf(this.#socket, 'RTM_GETROUTE', options.iif);
    const oif = await indexOf(this.#socket, 'RTM_GETROUTE', options.oif);
    const missing = ['ENETUNREACH', 'EHOSTUNREACH', 'ESRCH'];
    const attrs = { ...message.attrs, iif, oif };
    const reply = await this.#socket.get(RTM_GETROUTE, { ...message, attrs }, { missing, subject: address });
    return reply && toRoute(reply, await linkNames(this.#socket));
  }
}

/** The question of a lookup, but for the links. */
function lookupOf(address: string, options: ResolveOptions): RouteMessage {
  const request = `RTM_GETROUTE ${address}`;
  const { family, address: dst } = parseAddress(request, 'dst', address);
  const { from, fibMatch = false } = options;
  const bits = bitsOf(family);
  if (from !== undefined && parseAddress(request, 'from', from).family !== family) {
    refuse(request, 'from', from, 'of the same family as the destination');
  }
  return {
    header: {
      rtmFamily: family,
      rtmDstLen: bits,
      rtmSrcLen: from === undefined ? 0 : bits,
      rtmTos: checkNumber(request, 'tos', options.tos, U8) ?? 0,
      rtmTable: 0,
      rtmProtocol: 0,
      rtmScope: 0,
      rtmType: 0,
      // IPv6 says the table anyway, and refuses the flag.
      rtmFlags: (family === AF.inet ? RtmFlags.lookupTable : 0) | (fibMatch ? RtmFlags.fibMatch : 0),
    },
    attrs: {
      dst,
      src: from,
      mark: checkNumber(request, 'mark', options.mark, U32),
      uid: checkNumber(request, 'uid', options.uid, U32),
      ipProto: checkNumber(request, 'ipProtocol', options.ipProtocol, U8),
      sport: checkNumber(request, 'sport', options.sport, U16),
      dport: checkNumber(request, 'dport', options.dport, U16),
      flowlabel: checkNumber(request, 'flowLabel', options.flowLabel, 0xfffff),
    },
  };
}

/** Checks what the kernel does not filter by; `undefined` where there is nothing to check. */
function selectorOf({ family, type, scope, metric, via, dst }: RouteFilter): ((route: Route) => boolean) | undefined {
  const request = 'RTM_GETROUTE';
  const rtmType = type === undefined ? undefined : ROUTE_TYPES.toNumber(request, 'type', type);
  const rtmScope = scope === undefined ? undefined : SCOPES.toNumber(request, 'scope', scope);
  const isText = dst === undefined || dst === 'default' || family === 'mpls';
  const prefix = isText ? undefined : parsePrefix(request, 'dst', dst);
  const to = prefix === undefined ? dst : `${formatIp(parseIp(prefix.address))}/${prefix.length}`;
  const by = via === undefined ? undefined : formatIp(parseIp(parseAddress(request, 'via', via).address));
  if ([rtmType, rtmScope, metric, by, to].every((value) => value === undefined)) return undefined;
  return (route) =>
    (rtmType === undefined || route.message.header.rtmType === rtmType) &&
    (rtmScope === undefined || route.message.header.rtmScope === rtmScope) &&
    (metric === undefined || (route.metric ?? 0) === metric) &&
    (to === undefined || route.dst === to) &&
    (by === undefined || route.via === by || route.nexthops?.some((nexthop) => nexthop.via === by) === true);
}

/** The deletion of a route as read: without what would not help to find it. */
function deletionOf(route: Route): Step[] {
  const { nexthopId, message, dev, encap, metrics, mtu, via, oif, onlink, ...rest } = route;
  if (nexthopId !== undefined) return deleteRoute({ ...rest, nexthopId, nexthops: undefined });
  const nexthops = route.nexthops?.map((nexthop) => ({ via: nexthop.via, oif: nexthop.oif }));
  return deleteRoute({ ...rest, via, oif, onlink, nexthops });
}

/** With all families asked for, the kernel also sends multicast and MPLS routes; older ones ignore the table. */
function matches({ header, attrs }: RouteMessage, family: number, table: number | undefined): boolean {
  const { rtmFamily } = header;
  if (family === 0 ? rtmFamily !== AF.inet && rtmFamily !== AF.inet6 : rtmFamily !== family) return false;
  return table === undefined || tableOf({ header, attrs }) === table;
}
