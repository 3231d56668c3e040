import { RTM_DELLINK, RTM_NEWLINK } from '../generated/rt-link.js';
import { RTM_DELRULE, RTM_NEWRULE } from '../generated/rt-rule.js';
import type { Dump, NetlinkSocket } from '../socket/index.js';
import { isAlike } from './equal.js';
import { RTNLGRP } from './groups.js';
import type { Rule } from './rule.js';
import type { Watched } from './watch.js';
import { WatchedNames } from './watch-names.js';
import type { AddressFamily } from './words.js';

const NONE: ReadonlySet<string> = new Set();
/** A rule stays the same one while its link comes and goes (`FIB_RULE_IIF_DETACHED`). */
const FLAGS: ReadonlySet<string> = new Set(['flags']);

/**
 * How rules are watched. The kernel may have two that are the same in everything, and does not tell when the link or the
 * rule that one refers to comes or goes: so all of them, which are few, are read again after each burst of notifications.
 */
export function watchedRules(
  socket: NetlinkSocket,
  family: AddressFamily | undefined,
  rules: Dump<Rule>,
): Watched<Rule> {
  const links = new WatchedNames(socket);
  const groups = [
    RTNLGRP.link,
    ...(family === 'inet6' ? [] : [RTNLGRP.ipv4Rule]),
    ...(family === 'inet' ? [] : [RTNLGRP.ipv6Rule]),
  ];
  return {
    identity: {
      keyOf: ({ family, priority }) => `${family} ${priority}`,
      isSame: (a, b) => isAlike(a.message, b.message, FLAGS),
      isEqual: (a, b) => isAlike(a.message, b.message, NONE),
    },
    mayRepeat: true,
    groups,
    operations: [RTM_NEWRULE, RTM_DELRULE, RTM_NEWLINK, RTM_DELLINK],
    async *read() {
      await links.read();
      yield* rules.batches();
    },
    apply(_inventory, notification, isReplay) {
      const { operation } = notification;
      if (operation.type !== RTM_NEWLINK.type && operation.type !== RTM_DELLINK.type) return 'stale';
      const what = links.take(notification);
      return !isReplay && (what === undefined || what === 'carrier') ? undefined : 'stale';
    },
  };
}
