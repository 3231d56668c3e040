import { RTM_DELLINK, RTM_NEWLINK } from '../generated/rt-link.js';
import type { NetlinkSocket } from '../socket/index.js';
import { AF, type AnyOperation } from '../wire/index.js';
import { isAlike } from './equal.js';
import { RTNLGRP } from './groups.js';
import type { Watched } from './watch.js';
import { WatchedNames } from './watch-names.js';

/** Objects that are read again whenever something is told of them, or a link or port comes, goes or is renamed. */
export interface ReadAgain<T> {
  /** Where notifications of the objects come, and which these are. */
  group: number;
  operations: readonly AnyOperation[];
  keyOf(item: T): string;
  /** What of an object counts as its state. */
  stateOf(item: T): unknown;
  /** Members of that which run on by themselves. */
  running?: ReadonlySet<string>;
  read(): AsyncIterable<T[]>;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * How objects are watched of which the kernel does not tell all that becomes of them: they are few, and read again after each
 * burst of notifications.
 */
export function watchedAgain<T>(socket: NetlinkSocket, objects: ReadAgain<T>): Watched<T> {
  const { group, operations, keyOf, stateOf, running = NONE } = objects;
  const links = new WatchedNames(socket);
  return {
    identity: { keyOf, isEqual: (a, b) => isAlike(stateOf(a), stateOf(b), running) },
    groups: [group, RTNLGRP.link],
    operations: [...operations, RTM_NEWLINK, RTM_DELLINK],
    async *read() {
      await links.read();
      yield* objects.read();
    },
    apply(_inventory, notification) {
      const { operation, message } = notification;
      if (operation.type !== RTM_NEWLINK.type && operation.type !== RTM_DELLINK.type) return 'stale';
      const isOfPort = message.header.ifiFamily === AF.bridge;
      return links.take(notification) === undefined && !isOfPort ? undefined : 'stale';
    },
  };
}
