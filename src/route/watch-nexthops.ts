import { RTM_DELLINK, RTM_NEWLINK } from '../generated/rt-link.js';
import { RTM_DELNEXTHOP, RTM_NEWNEXTHOP } from '../generated/rt-nexthop.js';
import type { Dump, NetlinkSocket } from '../socket/index.js';
import { isAlike } from './equal.js';
import { RTNLGRP } from './groups.js';
import type { NexthopObject } from './nexthop-object.js';
import type { Watched } from './watch.js';
import { WatchedNames } from './watch-names.js';

const NONE: ReadonlySet<string> = new Set();

/**
 * How nexthop objects are watched. The kernel does not tell which go with their link: all are read again after each burst
 * of notifications.
 */
export function watchedNexthops(socket: NetlinkSocket, nexthops: Dump<NexthopObject>): Watched<NexthopObject> {
  const links = new WatchedNames(socket);
  return {
    identity: { keyOf: ({ id }) => id, isEqual: (a, b) => isAlike(a, b, NONE) },
    groups: [RTNLGRP.nexthop, RTNLGRP.link],
    operations: [RTM_NEWNEXTHOP, RTM_DELNEXTHOP, RTM_NEWLINK, RTM_DELLINK],
    async *read() {
      await links.read();
      yield* nexthops.batches();
    },
    apply(_inventory, notification, isReplay) {
      const { operation } = notification;
      if (operation.type !== RTM_NEWLINK.type && operation.type !== RTM_DELLINK.type) return 'stale';
      const what = links.take(notification);
      return !isReplay && (what === undefined || what === 'new') ? undefined : 'stale';
    },
  };
}
