import { RTM_GETNEIGH } from '../generated/rt-neigh.js';
import type { Dump, NetlinkSocket } from '../socket/index.js';
import { AF } from '../wire/index.js';
import type { DeviceRef } from './device.js';
import { type FdbEntry, toFdbEntry } from './fdb-entry.js';
import { addFdbEntry, appendFdbEntry, deleteFdbEntry, type FdbSpec, replaceFdbEntry } from './fdb-spec.js';
import { flush } from './flush.js';
import { indexOf } from './link-lookup.js';
import { linkNames } from './link-names.js';
import type { Run } from './links.js';
import type { LinkNames } from './route.js';
import { mapDump } from './stream.js';
import { Watch, type WatchEvent, type WatchOptions } from './watch.js';
import { watchedFdb } from './watch-fdb.js';

/** Which forwarding entries to list. The kernel filters by both. */
export interface FdbFilter {
  /** Entries of this bridge and of its ports. */
  bridge?: DeviceRef | undefined;
  /** Entries that lead to this link. */
  dev?: DeviceRef | undefined;
}

/** What a watcher of forwarding entries yields. */
export type FdbEvent = WatchEvent<'entry', FdbEntry>;

interface Indexes {
  names: LinkNames;
  master: number | undefined;
  index: number | undefined;
}

/** Adds and deletes forwarding entries. */
export class FdbWriter<R> {
  readonly #run: Run<R>;

  constructor(run: Run<R>) {
    this.#run = run;
  }

  /**
   * Adds a forwarding entry; fails if there is one. Sends `RTM_NEWNEIGH` of `AF_BRIDGE` with `NLM_F_CREATE | NLM_F_EXCL`.
   * Equals `bridge fdb add LLADDR dev DEV`.
   *
   * @throws NetlinkError `EEXIST` there is one; `EOPNOTSUPP` the link has no forwarding entries; `EINVAL` a bridge's port
   *   without `master`
   * @example
   * await route.fdb.add({ lladdr: '02:42:ac:12:00:02', dev: 'veth0', master: true, state: 'static' });
   * await route.fdb.add({ lladdr: '00:00:00:00:00:00', dev: 'vxlan0', dst: '192.0.2.9' });
   */
  add(spec: FdbSpec): R {
    return this.#run(() => addFdbEntry(spec));
  }

  /** VXLAN: adds one more far end to the entry there is (`NLM_F_APPEND`). Equals `bridge fdb append`. */
  append(spec: FdbSpec): R {
    return this.#run(() => appendFdbEntry(spec));
  }

  /** As {@link add}, but changes the entry there is (`NLM_F_REPLACE`). */
  replace(spec: FdbSpec): R {
    return this.#run(() => replaceFdbEntry(spec));
  }

  /**
   * Deletes a forwarding entry. Sends `RTM_DELNEIGH` of `AF_BRIDGE`.
   *
   * @throws NetlinkError `ENOENT` there is none
   */
  delete(spec: FdbSpec): R {
    return this.#run(() => deleteFdbEntry(spec));
  }
}

/** The forwarding entries of a namespace: of bridges, of VXLANs, and the addresses that links listen to. */
export class ForwardingDatabase extends FdbWriter<Promise<void>> {
  readonly #socket: NetlinkSocket;

  constructor(socket: NetlinkSocket, run: Run<Promise<void>>) {
    super(run);
    this.#socket = socket;
  }

  /**
   * Entries, or those of a filter. Iterate, or `toArray()`. Sends `RTM_GETNEIGH` of `AF_BRIDGE` as a dump. Equals
   * `bridge fdb show`.
   *
   * @throws NetlinkError `ENODEV` no such link; `EINVAL` it is no bridge
   */
  list({ bridge, dev }: FdbFilter = {}): Dump<FdbEntry> {
    return mapDump(
      ({ master, index }: Indexes) =>
        this.#socket.dump(RTM_GETNEIGH, {
          header: { ndmFamily: AF.bridge, ndmIfindex: index ?? 0 },
          attrs: { master },
        }),
      async () => ({
        names: await linkNames(this.#socket),
        master: await indexOf(this.#socket, 'RTM_GETNEIGH', bridge),
        index: await indexOf(this.#socket, 'RTM_GETNEIGH', dev),
      }),
      (message, { names, index }) => {
        if (message.header.ndmFamily !== AF.bridge) return undefined;
        if (index !== undefined && message.header.ndmIfindex !== index) return undefined;
        return toFdbEntry(message, names);
      },
    );
  }

  /**
   * The entries there are, or those of a filter, then what changes: see {@link WatchEvent}. An address that a bridge finds
   * behind another port is a change. The addresses that a link listens to by itself are not told when they come and go:
   * they are read again with the next change of a link. Names are looked up when the watch begins. Reads `RTM_GETNEIGH` of
   * `AF_BRIDGE` beside a subscription.
   *
   * @throws NetlinkError `ENODEV` no such link; `EINVAL` it is no bridge
   */
  watch(options: FdbFilter & WatchOptions = {}): Watch<'entry', FdbEntry> {
    const { bridge, dev } = options;
    const watched = watchedFdb(this.#socket, async () => ({
      master: await indexOf(this.#socket, 'RTM_GETNEIGH', bridge),
      index: await indexOf(this.#socket, 'RTM_GETNEIGH', dev),
    }));
    return new Watch(this.#socket, 'entry', watched, options);
  }

  /**
   * Deletes the forwarding entries of a filter; not those set for good, unless `permanent` says so.
   *
   * @returns how many
   * @throws NetlinkError the first refusal; the others were deleted
   */
  async flush(filter: FdbFilter & { permanent?: boolean | undefined }): Promise<number> {
    const entries = await this.list(filter).toArray();
    const wanted = entries.filter(({ state }) => filter.permanent || state !== 'permanent');
    return flush(this.#socket, wanted.map(deleteFdbEntry), ['ENOENT', 'ENODEV']);
  }
}
