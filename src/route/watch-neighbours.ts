import { RTM_DELLINK, RTM_NEWLINK } from '../generated/rt-link.js';
import { type NeighbourMessage, NtfFlags, RTM_DELNEIGH, RTM_GETNEIGH, RTM_NEWNEIGH } from '../generated/rt-neigh.js';
import type { NetlinkSocket } from '../socket/index.js';
import { AF } from '../wire/index.js';
import { isAlike } from './equal.js';
import { RTNLGRP } from './groups.js';
import { type Neighbour, toNeighbour } from './neighbour.js';
import type { Watched } from './watch.js';
import { WatchedNames } from './watch-names.js';

const RUNNING: ReadonlySet<string> = new Set(['cacheinfo', 'probes']);

/** How neighbours are watched. `indexOf` is asked once, for the link's index. */
export function watchedNeighbours(
  socket: NetlinkSocket,
  ndmFamily: number,
  indexOf: () => Promise<number | undefined>,
): Watched<Neighbour> {
  const links = new WatchedNames(socket);
  let chosen: { ifindex: number | undefined } | undefined;
  const isWanted = ({ header }: NeighbourMessage): boolean =>
    (header.ndmFamily === AF.inet || header.ndmFamily === AF.inet6) &&
    (ndmFamily === 0 || header.ndmFamily === ndmFamily) &&
    (header.ndmFlags & NtfFlags.proxy) === 0 &&
    (chosen?.ifindex === undefined || header.ndmIfindex === chosen.ifindex);
  return {
    identity: {
      keyOf: ({ index, dst }) => `${index} ${dst}`,
      isEqual: (a, b) => a.dev === b.dev && isAlike(a.message, b.message, RUNNING),
    },
    groups: [RTNLGRP.neigh, RTNLGRP.link],
    operations: [RTM_NEWNEIGH, RTM_DELNEIGH, RTM_NEWLINK, RTM_DELLINK],
    async *read() {
      chosen ??= { ifindex: await indexOf() };
      await links.read();
      const dump = socket.dump(RTM_GETNEIGH, { header: { ndmFamily }, attrs: chosen }, { missing: ['ENODEV'] });
      for await (const batch of dump.batches()) {
        yield batch.filter(isWanted).map((message) => toNeighbour(message, links.names));
      }
    },
    apply(inventory, notification) {
      const { operation } = notification;
      if (operation.type === RTM_NEWLINK.type || operation.type === RTM_DELLINK.type) {
        return links.take(notification) === 'renamed' ? 'stale' : undefined;
      }
      const message: NeighbourMessage = notification.message;
      if (!isWanted(message)) return undefined;
      const neighbour = toNeighbour(message, links.names);
      return operation.type === RTM_NEWNEIGH.type ? inventory.put(neighbour) : inventory.remove(neighbour);
    },
  };
}
