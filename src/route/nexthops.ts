import { type NexthopAttrs, RTM_GETNEXTHOP, RTM_GETNEXTHOPBUCKET } from '../generated/rt-nexthop.js';
import type { Dump, NetlinkSocket } from '../socket/index.js';
import type { DeviceRef } from './device.js';
import { flush } from './flush.js';
import { indexOf } from './link-lookup.js';
import { linkNames } from './link-names.js';
import type { Run } from './links.js';
import { type NexthopBucket, type NexthopObject, toNexthopBucket, toNexthopObject } from './nexthop-object.js';
import { addNexthop, deleteNexthop, type NexthopObjectSpec, replaceNexthop } from './nexthop-spec.js';
import type { LinkNames } from './route.js';
import { mapDump } from './stream.js';
import { Watch, type WatchEvent, type WatchOptions } from './watch.js';
import { watchedNexthops } from './watch-nexthops.js';
import { type AddressFamily, FAMILIES, PROTOCOLS, type RouteProtocol } from './words.js';

/** Which nexthop objects to list. The kernel filters by all but the protocol. */
export interface NexthopFilter {
  /** Ways of this family. */
  family?: AddressFamily | undefined;
  /** Ways out of this link. */
  dev?: DeviceRef | undefined;
  /** Ways out of links that belong to this one (a VRF). */
  master?: DeviceRef | undefined;
  /** True: groups only. */
  groups?: boolean | undefined;
  /** True: only those for forwarding entries. */
  fdb?: boolean | undefined;
  protocol?: RouteProtocol | number | undefined;
}

/** What a watcher of nexthop objects yields. */
export type NexthopEvent = WatchEvent<'nexthop', NexthopObject>;

/** Which buckets of resilient groups to list. */
export interface BucketFilter extends Pick<NexthopFilter, 'dev' | 'master' | 'family'> {
  /** Those of one group. */
  id?: number | undefined;
  /** Those that lead to one nexthop. */
  nexthopId?: number | undefined;
}

interface Asked {
  names: LinkNames;
  attrs: NexthopAttrs;
}

/** Adds and deletes nexthop objects. */
export class NexthopObjectWriter<R> {
  readonly #run: Run<R>;

  constructor(run: Run<R>) {
    this.#run = run;
  }

  /**
   * Adds a nexthop object; fails if there is one of this id. Sends `RTM_NEWNEXTHOP` with `NLM_F_CREATE | NLM_F_EXCL`.
   * Equals `ip nexthop add`.
   *
   * @throws NetlinkError `EEXIST` there is one; `ENETUNREACH`, `EHOSTUNREACH` the gateway cannot be reached; `ENETDOWN`
   *   the link is down
   * @example
   * await route.nexthops.add({ id: 1, via: '172.18.0.9', dev: 'br0' });
   * await route.nexthops.add({ id: 9, group: [{ id: 1 }, { id: 2, weight: 3 }], resilient: { buckets: 32 } });
   */
  add(spec: NexthopObjectSpec): R {
    return this.#run(() => addNexthop(spec));
  }

  /** As {@link add}, but takes the place of the one there is (`NLM_F_REPLACE`): the routes by it follow. */
  replace(spec: NexthopObjectSpec): R {
    return this.#run(() => replaceNexthop(spec));
  }

  /**
   * Deletes a nexthop object, and the routes by it. Sends `RTM_DELNEXTHOP`.
   *
   * @throws NetlinkError `ENOENT` there is none
   */
  delete(id: number): R {
    return this.#run(() => deleteNexthop(id));
  }
}

/** The nexthop objects of a namespace. */
export class NexthopObjects extends NexthopObjectWriter<Promise<void>> {
  readonly #socket: NetlinkSocket;

  constructor(socket: NetlinkSocket, run: Run<Promise<void>>) {
    super(run);
    this.#socket = socket;
  }

  /**
   * Nexthop objects, or those of a filter. Iterate, or `toArray()`. Sends `RTM_GETNEXTHOP` as a dump. Equals
   * `ip nexthop show`.
   *
   * @throws NetlinkError `ENODEV` no such link
   */
  list(filter: NexthopFilter = {}): Dump<NexthopObject> {
    const { family, groups, fdb, protocol } = filter;
    const nhFamily = family === undefined ? 0 : FAMILIES.toNumber('RTM_GETNEXTHOP', 'family', family);
    const wanted = protocol === undefined ? 0 : PROTOCOLS.toNumber('RTM_GETNEXTHOP', 'protocol', protocol);
    return mapDump(
      ({ attrs }: Asked) => this.#socket.dump(RTM_GETNEXTHOP, { header: { nhFamily }, attrs }),
      async () => this.#ask(filter, { groups: groups || undefined, fdb: fdb || undefined }),
      (message, { names }) =>
        wanted !== 0 && message.header.nhProtocol !== wanted ? undefined : toNexthopObject(message, names),
    );
  }

  /**
   * The nexthop objects there are, or those of a filter, then what changes: see {@link WatchEvent}. They are read again
   * after each burst of notifications, and when a link goes down: the kernel drops those on it in silence.
   *
   * @throws NetlinkError `ENODEV` no such link
   */
  watch(options: NexthopFilter & WatchOptions = {}): Watch<'nexthop', NexthopObject> {
    return new Watch(this.#socket, 'nexthop', watchedNexthops(this.#socket, this.list(options)), options);
  }

  /**
   * Deletes all nexthop objects of a filter, and the routes by them. Equals `ip nexthop flush`.
   *
   * @returns how many; groups that go with their last member do not count
   * @throws NetlinkError the first refusal; the others were deleted
   */
  async flush(filter: NexthopFilter): Promise<number> {
    const nexthops = await this.list(filter).toArray();
    return flush(
      this.#socket,
      nexthops.map(({ id }) => deleteNexthop(id)),
      ['ENOENT'],
    );
  }

  /** One nexthop object; `undefined` when there is none. Sends `RTM_GETNEXTHOP`. Equals `ip nexthop get id ID`. */
  async get(id: number): Promise<NexthopObject | undefined> {
    const options = { missing: ['ENOENT'], subject: `id ${id}` };
    const message = await this.#socket.get(RTM_GETNEXTHOP, { attrs: { id } }, options);
    return message && toNexthopObject(message, await linkNames(this.#socket));
  }

  /**
   * Buckets of resilient groups, or those of a filter. Sends `RTM_GETNEXTHOPBUCKET` as a dump. Equals
   * `ip nexthop bucket show`.
   *
   * @throws NetlinkError `ENODEV` no such link; `ENOENT` no such group
   */
  buckets(filter: BucketFilter = {}): Dump<NexthopBucket> {
    const { id, nexthopId, family } = filter;
    const nhFamily = family === undefined ? 0 : FAMILIES.toNumber('RTM_GETNEXTHOPBUCKET', 'family', family);
    const resBucket = nexthopId === undefined ? undefined : { nhId: nexthopId };
    return mapDump(
      ({ attrs }: Asked) => this.#socket.dump(RTM_GETNEXTHOPBUCKET, { header: { nhFamily }, attrs }),
      async () => this.#ask(filter, { id, resBucket }),
      (message) => toNexthopBucket(message),
    );
  }

  async #ask({ dev, master }: Pick<NexthopFilter, 'dev' | 'master'>, attrs: NexthopAttrs): Promise<Asked> {
    return {
      names: await linkNames(this.#socket),
      attrs: {
        ...attrs,
        oif: await indexOf(this.#socket, 'RTM_GETNEXTHOP', dev),
        master: await indexOf(this.#socket, 'RTM_GETNEXTHOP', master),
      },
    };
  }
}
