import { RTM_DELLINK, RTM_NEWLINK } from '../generated/rt-link.js';
import { type NeighbourMessage, RTM_DELNEIGH, RTM_GETNEIGH, RTM_NEWNEIGH } from '../generated/rt-neigh.js';
import type { NetlinkSocket } from '../socket/index.js';
import { AF } from '../wire/index.js';
import { isAlike } from './equal.js';
import { type FdbEntry, toFdbEntry } from './fdb-entry.js';
import { RTNLGRP } from './groups.js';
import type { Watched } from './watch.js';
import { WatchedNames } from './watch-names.js';

const RUNNING: ReadonlySet<string> = new Set(['cacheinfo']);

/** Indexes of the links that a watch of forwarding entries is about. */
export interface FdbQuestion {
  master: number | undefined;
  index: number | undefined;
}

/** How forwarding entries are watched. `question` is asked once, when the watch begins. */
export function watchedFdb(socket: NetlinkSocket, question: () => Promise<FdbQuestion>): Watched<FdbEntry> {
  const links = new WatchedNames(socket);
  let asked: FdbQuestion | undefined;
  const isWanted = ({ index }: FdbEntry): boolean => asked?.index === undefined || index === asked.index;
  return {
    identity: { keyOf, isSame, isEqual: (a, b) => a.dev === b.dev && isAlike(a.message, b.message, RUNNING) },
    groups: [RTNLGRP.neigh, RTNLGRP.link],
    operations: [RTM_NEWNEIGH, RTM_DELNEIGH, RTM_NEWLINK, RTM_DELLINK],
    async *read() {
      asked ??= await question();
      await links.read();
      const { master, index = 0 } = asked;
      const header = { ndmFamily: AF.bridge, ndmIfindex: index };
      const dump = socket.dump(RTM_GETNEIGH, { header, attrs: { master } }, { missing: ['ENODEV'] });
      for await (const batch of dump.batches()) {
        const entries = batch.filter(isOfBridge).map((message) => toFdbEntry(message, links.names));
        yield entries.filter(isWanted);
      }
    },
    apply(inventory, notification) {
      const { operation } = notification;
      if (operation.type === RTM_NEWLINK.type || operation.type === RTM_DELLINK.type) {
        // What a link listens to comes and goes in silence; a port takes its own entries along.
        const isOfPort = notification.message.header.ifiFamily === AF.bridge;
        return links.take(notification) === undefined && !isOfPort ? undefined : 'stale';
      }
      const message: NeighbourMessage = notification.message;
      if (!isOfBridge(message)) return undefined;
      const entry = toFdbEntry(message, links.names);
      if (asked?.master !== undefined && entry.master !== asked.master) {
        return entry.master === undefined ? 'stale' : undefined; // whose port it is, only a list tells
      }
      if (operation.type === RTM_DELNEIGH.type || !isWanted(entry)) return inventory.remove(entry);
      // A far end of a VXLAN's beside another one, or instead of it.
      if (!inventory.has(entry) && inventory.group(entry).length > 0) return 'stale';
      return inventory.put(entry);
    },
  };
}

function isOfBridge({ header }: NeighbourMessage): boolean {
  return header.ndmFamily === AF.bridge;
}

/** An entry of a bridge may move from port to port; one of a link's own does not. */
function keyOf({ master, index, lladdr, vlan = 0, srcVni = 0 }: FdbEntry): string {
  return master === undefined ? `${index} ${lladdr} ${vlan} ${srcVni}` : `of ${master} ${lladdr} ${vlan}`;
}

function isSame(a: FdbEntry, b: FdbEntry): boolean {
  if (a.master !== undefined) return true;
  return a.dst === b.dst && a.port === b.port && a.vni === b.vni && a.via === b.via && a.nexthopId === b.nexthopId;
}
