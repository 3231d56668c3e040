import { type RouteMessage, RTM_GETROUTE, RtmFlags, RtTable } from '../generated/rt-route.js';
import type { Dump, NetlinkSocket } from '../socket/index.js';
import { AF } from '../wire/index.js';
import { checkDevice, type DeviceRef } from './device.js';
import { linkNames } from './link-names.js';
import type { Run } from './links.js';
import { parseAddress } from './prefix.js';
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
import { lookUp } from './step.js';
import { mapDump } from './stream.js';
import { type AddressFamily, FAMILIES, PROTOCOLS, type RouteProtocol, type RouteTable, TABLES } from './words.js';

/** Which routes to list. The kernel filters by all of it. */
export interface RouteFilter {
  /** Default: all tables. */
  table?: RouteTable | number | undefined;
  /** Default: IPv4 and IPv6. */
  family?: AddressFamily | undefined;
  /** Routes out of this link. */
  dev?: DeviceRef | undefined;
  protocol?: RouteProtocol | number | undefined;
}

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
  tos?: number | undefined;
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
    const rtmFamily = filter.family === undefined ? 0 : FAMILIES.toNumber('RTM_GETROUTE', 'family', filter.family);
    // A namespace that never had a route has no main table yet.
    const missing = table === RtTable.main ? ['ENOENT'] : [];
    return mapDump(
      ({ oif }: { names: LinkNames; oif: number | undefined }) =>
        this.#socket.dump(RTM_GETROUTE, { header: { rtmFamily, rtmProtocol }, attrs: { table, oif } }, { missing }),
      async () => ({ names: await linkNames(this.#socket), oif: await this.#indexOf(filter.dev) }),
      (message, { names }) => (matches(message, table) ? toRoute(message, names) : undefined),
    );
  }

  /**
   * What the kernel does with a packet to an address; `undefined` when no route leads there. Sends `RTM_GETROUTE`.
   * Equals `ip route get ADDRESS`.
   *
   * @throws NetlinkError `EINVAL` a source that is not ours
   */
  async resolve(address: string, options: ResolveOptions = {}): Promise<Route | undefined> {
    const { family, address: dst } = parseAddress('RTM_GETROUTE', 'dst', address);
    const [iif, oif] = [await this.#indexOf(options.iif), await this.#indexOf(options.oif)];
    const bits = family === AF.inet ? 32 : 128;
    const header = {
      rtmFamily: family,
      rtmDstLen: bits,
      rtmSrcLen: options.from === undefined ? 0 : bits,
      rtmTos: options.tos ?? 0,
      rtmFlags: family === AF.inet ? RtmFlags.lookupTable : 0, // IPv6 says it anyway, and refuses the flag
    };
    const attrs = { dst, src: options.from, iif, oif, mark: options.mark };
    const missing = ['ENETUNREACH', 'EHOSTUNREACH', 'ESRCH'];
    const message = await this.#socket.get(RTM_GETROUTE, { header, attrs }, { missing, subject: address });
    return message && toRoute(message, await linkNames(this.#socket));
  }

  async #indexOf(dev: DeviceRef | undefined): Promise<number | undefined> {
    if (dev === undefined || typeof dev === 'number') return dev;
    checkDevice('RTM_GETROUTE', 'dev', dev);
    return lookUp(this.#socket, dev);
  }
}

/** Routes proper: with all families asked for, the kernel also sends multicast and MPLS routes; older ones ignore the table. */
function matches({ header, attrs }: RouteMessage, table: number | undefined): boolean {
  if (header.rtmFamily !== AF.inet && header.rtmFamily !== AF.inet6) return false;
  return table === undefined || tableOf({ header, attrs }) === table;
}
