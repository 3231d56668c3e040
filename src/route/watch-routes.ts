import { RTM_DELADDR } from '../generated/rt-addr.js';
import { RTM_DELLINK, RTM_NEWLINK } from '../generated/rt-link.js';
import { RTM_DELNEXTHOP, RTM_NEWNEXTHOP } from '../generated/rt-nexthop.js';
import { type RouteMessage, RTM_DELROUTE, RTM_GETROUTE, RTM_NEWROUTE, RtmFlags } from '../generated/rt-route.js';
import type { NetlinkSocket } from '../socket/index.js';
import { AF, type AnyOperation, NLM_F } from '../wire/index.js';
import { isAlike } from './equal.js';
import { RTNLGRP } from './groups.js';
import type { Inventory } from './inventory.js';
import { type Route, tableOf, toRoute } from './route.js';
import type { Applied, Watched } from './watch.js';
import { WatchedNames } from './watch-names.js';

const RUNNING: ReadonlySet<string> = new Set(['cacheinfo']);
/** The same for IPv6, which tells several ways in no certain order. */
const LOOSE: ReadonlySet<string> = new Set(['cacheinfo', 'multipath']);
const NONE: ReadonlySet<string> = new Set();

/** Which routes to watch. */
export interface RouteQuestion {
  table: number | undefined;
  /** 0 for both. */
  family: number;
  /** 0 for all. */
  protocol: number;
  /** What the kernel cannot filter by. */
  isWanted: ((route: Route) => boolean) | undefined;
}

/** How routes are watched. `indexOf` is asked once, for the index of their link. */
export function watchedRoutes(
  socket: NetlinkSocket,
  question: RouteQuestion,
  indexOf: () => Promise<number | undefined>,
): Watched<Route> {
  const { table, family, protocol, isWanted } = question;
  const links = new WatchedNames(socket);
  let chosen: { oif: number | undefined } | undefined;
  const follower = new RouteFollower((route) => {
    if (protocol !== 0 && route.message.header.rtmProtocol !== protocol) return false;
    if (isWanted?.(route) === false) return false;
    const oif = chosen?.oif;
    return oif === undefined || route.oif === oif || route.nexthops?.some((hop) => hop.oif === oif) === true;
  });
  const isMeant = (message: RouteMessage): boolean => {
    const { rtmFamily, rtmFlags } = message.header;
    if (rtmFamily !== AF.inet && rtmFamily !== AF.inet6) return false;
    if (family !== 0 && rtmFamily !== family) return false;
    return (rtmFlags & RtmFlags.cloned) === 0 && (table === undefined || tableOf(message) === table);
  };
  return {
    identity: {
      keyOf: keyOfRoute,
      isSame: isSameRoute,
      isEqual: isEqualRoute,
    },
    groups: groupsOf(family),
    operations: OPERATIONS,
    async *read() {
      chosen ??= { oif: await indexOf() };
      await links.read();
      follower.begin();
      const header = { rtmFamily: family, rtmProtocol: protocol };
      const dump = socket.dump(RTM_GETROUTE, { header, attrs: { table, oif: chosen.oif } }, { missing: NOT_THERE });
      for await (const batch of dump.batches()) {
        const routes = batch.filter(isMeant).map((message) => toRoute(message, links.names));
        yield isWanted === undefined ? routes : routes.filter(isWanted);
      }
    },
    apply(inventory, notification, isReplay) {
      const { operation, flags } = notification;
      if (operation.type === RTM_NEWLINK.type || operation.type === RTM_DELLINK.type) {
        const what = links.take(notification);
        return what === undefined || what === 'new' ? undefined : 'stale';
      }
      if (operation.type !== RTM_NEWROUTE.type && operation.type !== RTM_DELROUTE.type) return 'stale';
      const message: RouteMessage = notification.message;
      if (!isMeant(message)) return undefined;
      const route = toRoute(message, links.names);
      if (operation.type === RTM_NEWROUTE.type) return follower.arrives(inventory, route, flags, isReplay);
      return follower.leaves(inventory, route, isReplay);
    },
  };
}

/** A table that had no route yet, a link that is gone. */
const NOT_THERE = ['ENOENT', 'ENODEV'];

/**
 * Beside routes: IPv4 does not tell which routes go when a link goes down, when an address that they name as their source
 * is deleted or when their nexthop object is.
 */
const OPERATIONS: readonly AnyOperation[] = [
  ...[RTM_NEWROUTE, RTM_DELROUTE, RTM_NEWLINK, RTM_DELLINK],
  ...[RTM_DELADDR, RTM_NEWNEXTHOP, RTM_DELNEXTHOP],
];

function groupsOf(family: number): number[] {
  return [
    ...[RTNLGRP.link, RTNLGRP.nexthop],
    ...(family === AF.inet6 ? [] : [RTNLGRP.ipv4Route, RTNLGRP.ipv4Ifaddr]),
    ...(family === AF.inet ? [] : [RTNLGRP.ipv6Route]),
  ];
}

function keyOfRoute({ family, table, dst, from, tos, metric }: Route): string {
  return `${family} ${table} ${dst} ${from ?? ''} ${tos} ${metric ?? 0}`;
}

/** Whether two routes with the same key are one: the kernel keeps several, which differ in where they lead. */
function isSameRoute(a: Route, b: Route): boolean {
  if (a.type !== b.type || a.nexthopId !== b.nexthopId || a.protocol !== b.protocol) return false;
  if (a.scope !== b.scope || a.src !== b.src) return false;
  const [one, other] = [a.message.attrs, b.message.attrs];
  if (!isAlike(one.metrics, other.metrics, NONE)) return false;
  if (a.nexthopId !== undefined) return true; // its ways are the nexthop's, which may change
  if (a.oif !== b.oif || a.via !== b.via || one.flow !== other.flow || !isAlike(one.encap, other.encap, NONE))
    return false;
  const [ways, others] = [waysOf(a), waysOf(b)];
  return ways.length === others.length && ways.every((way, index) => way === others[index]);
}

/** Whether nothing about a route has changed, the names of its links included. */
function isEqualRoute(a: Route, b: Route): boolean {
  const isLoose = a.family === 'inet6' && a.nexthops !== undefined;
  if (a.dev !== b.dev || !isAlike(a.message, b.message, isLoose ? LOOSE : RUNNING)) return false;
  if (a.nexthops === undefined || b.nexthops === undefined) return a.nexthops === b.nexthops;
  const [ways, others] = [a, b].map(({ nexthops = [] }) => nexthops.map((hop) => JSON.stringify(hop)));
  return isAlike(isLoose ? ways!.sort() : ways, isLoose ? others!.sort() : others, NONE);
}

/** The ways of a route, in order where the order counts. */
function waysOf(route: Route): string[] {
  const ways = (route.nexthops ?? [route]).map(({ via, oif, ...rest }) => {
    return `${via} ${oif} ${'weight' in rest ? rest.weight : 1}`;
  });
  return route.family === 'inet6' ? ways.sort() : ways;
}

/** Puts routes where the kernel puts them. */
class RouteFollower {
  readonly #isWanted: (route: Route) => boolean;
  /** Keys where, in a replay, a route took another one's place: it may have had that place already. */
  readonly #doubtful = new Set<string>();

  constructor(isWanted: (route: Route) => boolean) {
    this.#isWanted = isWanted;
  }

  begin(): void {
    this.#doubtful.clear();
  }

  arrives(inventory: Inventory<Route>, route: Route, flags: number, isReplay: boolean): Applied<Route> {
    if (!this.#isWanted(route)) {
      return inventory.group(route).length > 0 ? 'stale' : undefined; // it may have taken the place of one that is
    }
    const group = inventory.group(route);
    if (group.length === 0 || inventory.has(route)) return inventory.put(route);
    if ((flags & NLM_F.replace) !== 0) return this.#replaces(inventory, route, isReplay);
    if (route.family === 'inet') return inventory.put(route, (flags & NLM_F.append) === 0 ? 'front' : 'back');
    return arrivesAmong(inventory, group, route);
  }

  /** IPv4 replaces the first one with its key (`fib_table_insert`); IPv6 it depends. */
  #replaces(inventory: Inventory<Route>, route: Route, isReplay: boolean): Applied<Route> {
    const group = inventory.group(route);
    if (route.family === 'inet6' && group.length > 1) return 'stale';
    if (isReplay) this.#doubtful.add(keyOfRoute(route));
    return inventory.replace(group[0]!, route);
  }

  leaves(inventory: Inventory<Route>, route: Route, isReplay: boolean): Applied<Route> {
    if (isReplay && this.#doubtful.has(keyOfRoute(route))) return 'stale';
    const change = inventory.remove(route);
    if (change !== undefined || route.family === 'inet') return change;
    return inventory.group(route).length > 0 ? 'stale' : undefined; // one way of several: the rest is not told
  }
}

/** One more IPv6 route with the same key: a route of its own, or one more way of the one there is (then all are told). */
function arrivesAmong(inventory: Inventory<Route>, group: readonly Route[], route: Route): Applied<Route> {
  const hasGateway = (other: Route): boolean => other.via !== undefined || other.nexthops !== undefined;
  const rivals = group.filter(hasGateway);
  if (!hasGateway(route) || rivals.length === 0) return inventory.put(route);
  const ways = new Set(waysOf(route));
  const [rival] = rivals;
  if (rivals.length > 1 || !waysOf(rival!).every((way) => ways.has(way))) return 'stale';
  return inventory.replace(rival!, route);
}
