import { NtfFlags, RTM_GETNEIGH } from '../generated/rt-neigh.js';
import type { Dump, NetlinkSocket } from '../socket/index.js';
import { AF } from '../wire/index.js';
import { checkDevice, type DeviceRef } from './device.js';
import { flush } from './flush.js';
import { lookUp } from './link-lookup.js';
import { linkNames } from './link-names.js';
import type { Run } from './links.js';
import {
  addNeighbour,
  changeNeighbour,
  deleteNeighbour,
  type Neighbour,
  type NeighbourSpec,
  type NeighbourState,
  replaceNeighbour,
  toNeighbour,
} from './neighbour.js';
import type { LinkNames } from './route.js';
import { mapDump } from './stream.js';
import { Watch, type WatchEvent, type WatchOptions } from './watch.js';
import { watchedNeighbours } from './watch-neighbours.js';
import { type AddressFamily, FAMILIES } from './words.js';

/** Which neighbours to list. The kernel filters by all of it. */
export interface NeighbourFilter {
  dev?: DeviceRef | undefined;
  family?: AddressFamily | undefined;
  /** True: the addresses that this machine answers for instead. */
  proxy?: boolean | undefined;
}

/** What a watcher of neighbours yields. */
export type NeighbourEvent = WatchEvent<'neighbour', Neighbour>;

/** Adds and deletes neighbours. */
export class NeighbourWriter<R> {
  readonly #run: Run<R>;

  constructor(run: Run<R>) {
    this.#run = run;
  }

  /**
   * Adds a neighbour; fails if there is one. Sends `RTM_NEWNEIGH` with `NLM_F_CREATE | NLM_F_EXCL`. Equals
   * `ip neigh add DST lladdr LLADDR dev DEV`.
   *
   * @throws NetlinkError `EEXIST` there is one; `ENODEV` no such link
   */
  add(spec: NeighbourSpec): R {
    return this.#run(() => addNeighbour(spec));
  }

  /** As {@link add}, but changes the entry there is (`NLM_F_REPLACE`). */
  replace(spec: NeighbourSpec): R {
    return this.#run(() => replaceNeighbour(spec));
  }

  /**
   * Changes the entry there is (`NLM_F_REPLACE` without `NLM_F_CREATE`).
   *
   * @throws NetlinkError `ENOENT` there is none
   */
  change(spec: NeighbourSpec): R {
    return this.#run(() => changeNeighbour(spec));
  }

  /**
   * Deletes a neighbour. Sends `RTM_DELNEIGH`.
   *
   * @throws NetlinkError `ENOENT` there is none
   */
  delete(spec: NeighbourSpec): R {
    return this.#run(() => deleteNeighbour(spec));
  }
}

/** The neighbours of a namespace. */
export class Neighbours extends NeighbourWriter<Promise<void>> {
  readonly #socket: NetlinkSocket;

  constructor(socket: NetlinkSocket, run: Run<Promise<void>>) {
    super(run);
    this.#socket = socket;
  }

  /** Neighbours, or those of a filter. Iterate, or `toArray()`. Sends `RTM_GETNEIGH` as a dump. */
  list({ dev, family, proxy = false }: NeighbourFilter = {}): Dump<Neighbour> {
    const header = {
      ndmFamily: family === undefined ? AF.unspec : FAMILIES.toNumber('RTM_GETNEIGH', 'family', family),
      ndmFlags: proxy ? NtfFlags.proxy : 0,
    };
    return mapDump(
      ({ ifindex }: { names: LinkNames; ifindex: number | undefined }) =>
        this.#socket.dump(RTM_GETNEIGH, { header, attrs: { ifindex } }),
      async () => ({ names: await linkNames(this.#socket), ifindex: await this.#indexOf(dev) }),
      (message, { names }) => {
        const { ndmFamily } = message.header;
        return ndmFamily === AF.inet || ndmFamily === AF.inet6 ? toNeighbour(message, names) : undefined;
      },
    );
  }

  /**
   * The neighbours there are, or those of a filter, then what changes: see {@link WatchEvent}. The kernel tells nothing of
   * entries that are on their way (`incomplete`, `delay`, `probe`) and of proxies. A link's name is looked up when the watch
   * begins. Reads `RTM_GETNEIGH` beside a subscription.
   *
   * @throws NetlinkError `ENODEV` no such link
   */
  watch(options: Omit<NeighbourFilter, 'proxy'> & WatchOptions = {}): Watch<'neighbour', Neighbour> {
    const { dev, family } = options;
    const number = family === undefined ? AF.unspec : FAMILIES.toNumber('RTM_GETNEIGH', 'family', family);
    const watched = watchedNeighbours(this.#socket, number, () => this.#indexOf(dev));
    return new Watch(this.#socket, 'neighbour', watched, options);
  }

  /**
   * Deletes all neighbours of a filter; not those set for good and those that need no lookup, unless `state` says so.
   * Equals `ip neigh flush`.
   *
   * @returns how many
   * @throws NetlinkError the first refusal; the others were deleted
   */
  async flush(filter: NeighbourFilter & { state?: readonly NeighbourState[] | undefined }): Promise<number> {
    const { state } = filter;
    const neighbours = await this.list(filter).toArray();
    const wanted = neighbours.filter((item) =>
      state === undefined
        ? item.proxy || !(item.state === 'permanent' || item.state === 'noarp')
        : state.includes(item.state as NeighbourState),
    );
    return flush(
      this.#socket,
      wanted.map(({ index, dst, proxy }) => deleteNeighbour({ index, dst, proxy })),
      ['ENOENT', 'ENODEV'],
    );
  }

  async #indexOf(dev: DeviceRef | undefined): Promise<number | undefined> {
    if (dev === undefined || typeof dev === 'number') return dev;
    checkDevice('RTM_GETNEIGH', 'dev', dev);
    return lookUp(this.#socket, dev);
  }
}
