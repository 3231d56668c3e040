import { type NsidAttrs, RTM_DELNSID, RTM_GETNSID, RTM_NEWNSID } from '../generated/rt-nsid.js';
import type { Dump, NetlinkSocket, NetnsRef } from '../socket/index.js';
import { checkNumber } from './checks.js';
import { RTNLGRP } from './groups.js';
import type { Run } from './links.js';
import { namespaceId, namespaceNames } from './namespace-names.js';
import { convertDump } from './stream.js';
import { Watch, type WatchEvent, type Watched, type WatchOptions } from './watch.js';

/** What a watcher of namespace ids yields. */
export type NamespaceIdEvent = WatchEvent<'id', number>;

/** Gives namespaces numbers. */
export class NamespaceIdWriter<R> {
  readonly #run: Run<R>;

  constructor(run: Run<R>) {
    this.#run = run;
  }

  /**
   * Gives a namespace an id, as seen from this one; `'auto'` lets the kernel choose. It keeps the first one it is given.
   * Sends `RTM_NEWNSID`. Equals `ip netns set NAME ID`.
   *
   * @throws NetlinkError `EEXIST` it has one already; `ENOSPC` another namespace has this id
   * @throws SystemCallError there is no such namespace
   */
  set(netns: NetnsRef, id: number | 'auto'): R {
    return this.#run(() => {
      const nsid = id === 'auto' ? -1 : checkNumber('RTM_NEWNSID', 'id', id, 0x7fffffff)!;
      return [
        {
          devices: [],
          build: (resolver) => ({
            operation: RTM_NEWNSID,
            message: { attrs: { fd: resolver.fdOf(netns), nsid } },
            subject: typeof netns === 'string' ? `${netns} ${id}` : String(id),
          }),
        },
      ];
    });
  }
}

/** The numbers by which this namespace knows others: `link.linkNetnsid` is one. */
export class NamespaceIds extends NamespaceIdWriter<Promise<void>> {
  readonly #socket: NetlinkSocket;

  constructor(socket: NetlinkSocket, run: Run<Promise<void>>) {
    super(run);
    this.#socket = socket;
  }

  /**
   * Id of a namespace as seen from this one; `undefined` when it has none yet. Sends `RTM_GETNSID`.
   *
   * @throws SystemCallError there is no such namespace
   */
  get(netns: NetnsRef): Promise<number | undefined> {
    return namespaceId(this.#socket, netns);
  }

  /**
   * Names by id, of the given names: the first one of an id counts. Names that are gone are left out.
   *
   * @throws NetlinkError the kernel refused
   */
  names(names: Iterable<string>): Promise<Map<number, string>> {
    return namespaceNames(this.#socket, names);
  }

  /** All ids that this namespace has given. Iterate, or `toArray()`. Sends `RTM_GETNSID` as a dump. */
  list(): Dump<number> {
    return convertDump(
      () => this.#socket.dump(RTM_GETNSID),
      ({ attrs: { nsid = -1 } }) => (nsid < 0 ? undefined : nsid),
    );
  }

  /** The ids there are, then those that come and go: see {@link WatchEvent}. Reads `RTM_GETNSID` beside a subscription. */
  watch(options: WatchOptions = {}): Watch<'id', number> {
    const list = (): Promise<number[]> => this.list().toArray();
    const watched: Watched<number> = {
      identity: { keyOf: (id) => id, isEqual: () => true },
      groups: [RTNLGRP.nsid],
      operations: [RTM_NEWNSID, RTM_DELNSID],
      async *read() {
        yield await list();
      },
      apply(inventory, { operation, message }) {
        const { nsid = -1 }: NsidAttrs = message.attrs;
        if (nsid < 0) return undefined;
        return operation.type === RTM_NEWNSID.type ? inventory.put(nsid) : inventory.remove(nsid);
      },
    };
    return new Watch(this.#socket, 'id', watched, options);
  }
}
