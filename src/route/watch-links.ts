import { type LinkMessage, RTM_DELLINK, RTM_GETLINK, RTM_NEWLINK, RtextFilter } from '../generated/rt-link.js';
import type { NetlinkSocket } from '../socket/index.js';
import { AF } from '../wire/index.js';
import { isAlike } from './equal.js';
import { RTNLGRP } from './groups.js';
import type { Inventory } from './inventory.js';
import { type Link, toLink } from './link.js';
import type { Applied, Watched } from './watch.js';

/** Counters and timers run on without a notification; virtual functions are told by lists only. */
const RUNNING: ReadonlySet<string> = new Set([
  ...['stats', 'stats64', 'statistics', 'xstats', 'icmp6stats', 'cacheinfo'],
  ...['helloTimer', 'tcnTimer', 'topologyChangeTimer', 'gcTimer', 'ipOtherTimer', 'ipv6OtherTimer'],
  ...['messageAgeTimer', 'forwardDelayTimer', 'holdTimer', 'seqNr', 'carrierChanges', 'carrierUpCount'],
  ...['carrierDownCount', 'numVf', 'vfinfoList', 'ifiChange', 'event'],
]);

/** What a watcher of links wants. */
export interface LinkQuestion {
  /** Indexes and kinds for the kernel to filter by. */
  attrs: { master?: number | undefined; linkinfo?: { kind: string } | undefined };
  matches: (message: LinkMessage) => boolean;
}

/** How links are watched. `question` is asked once, when the watch begins. */
export function watchedLinks(socket: NetlinkSocket, question: () => Promise<LinkQuestion>): Watched<Link> {
  let asked: LinkQuestion | undefined;
  const put = (inventory: Inventory<Link>, message: LinkMessage): Applied<Link> => {
    const link = toLink(withoutCounters(message));
    return asked!.matches(message) ? inventory.put(link) : inventory.remove(link);
  };
  return {
    identity: { keyOf: ({ index }) => index, isEqual: (a, b) => isAlike(a.message, b.message, RUNNING) },
    groups: [RTNLGRP.link],
    operations: [RTM_NEWLINK, RTM_DELLINK],
    async *read() {
      asked ??= await question();
      const { attrs, matches } = asked;
      const dump = socket.dump(RTM_GETLINK, { attrs: { ...attrs, extMask: RtextFilter.skipStats } });
      for await (const batch of dump.batches()) yield batch.filter(matches).map(toLink);
    },
    async apply(inventory, { operation, ...rest }) {
      const message: LinkMessage = rest.message;
      const { ifiFamily, ifiIndex } = message.header;
      if (ifiFamily === AF.unspec && message.attrs.wireless === undefined) {
        return operation.type === RTM_NEWLINK.type ? put(inventory, message) : inventory.remove(toLink(message));
      }
      // A bridge's port or a wireless event: only a part is told. The link may be gone again; its end is told too.
      const whole = { header: { ifiIndex }, attrs: { extMask: RtextFilter.skipStats } };
      const link = await socket.get(RTM_GETLINK, whole, { missing: ['ENODEV'] });
      return link === undefined ? undefined : put(inventory, link);
    },
  };
}

function withoutCounters(message: LinkMessage): LinkMessage {
  message.attrs.stats = undefined;
  message.attrs.stats64 = undefined;
  return message;
}
