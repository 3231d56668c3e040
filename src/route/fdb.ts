import { RTM_GETNEIGH } from '../generated/rt-neigh.js';
import type { Dump, NetlinkSocket } from '../socket/index.js';
import { AF } from '../wire/index.js';
import type { DeviceRef } from './device.js';
import { type FdbEntry, toFdbEntry } from './fdb-entry.js';
import { linkNames } from './link-names.js';
import type { LinkNames } from './route.js';
import { indexOf } from './step.js';
import { mapDump } from './stream.js';

/** Which forwarding entries to list. The kernel filters by both. */
export interface FdbFilter {
  /** Entries of this bridge and of its ports. */
  bridge?: DeviceRef | undefined;
  /** Entries that lead to this link. */
  dev?: DeviceRef | undefined;
}

interface Indexes {
  names: LinkNames;
  master: number | undefined;
  index: number | undefined;
}

/** The forwarding entries of a namespace: of bridges, of VXLANs, and the addresses that links listen to. */
export class ForwardingDatabase {
  readonly #socket: NetlinkSocket;

  constructor(socket: NetlinkSocket) {
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
}
