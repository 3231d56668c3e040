import { type AddrMessage, RTM_DELADDR, RTM_GETADDR, RTM_NEWADDR } from '../generated/rt-addr.js';
import { RTM_DELLINK, RTM_NEWLINK } from '../generated/rt-link.js';
import type { NetlinkSocket } from '../socket/index.js';
import { AF } from '../wire/index.js';
import { type Address, toAddress } from './address.js';
import { isAlike } from './equal.js';
import { RTNLGRP } from './groups.js';
import type { Watched } from './watch.js';
import { WatchedNames } from './watch-names.js';

/** What is left of a lifetime; when it was set (`tstamp`) tells whether it was set anew. */
const RUNNING: ReadonlySet<string> = new Set(['ifaValid', 'ifaPrefered']);

/** How addresses are watched. `indexOf` is asked once, for the link's index. */
export function watchedAddresses(
  socket: NetlinkSocket,
  { family, scope }: { family: number; scope: number | undefined },
  indexOf: () => Promise<number | undefined>,
): Watched<Address> {
  const links = new WatchedNames(socket);
  let ifaIndex: number | undefined;
  const isWanted = ({ header }: AddrMessage): boolean =>
    (header.ifaFamily === AF.inet || header.ifaFamily === AF.inet6) &&
    (family === 0 || header.ifaFamily === family) &&
    (ifaIndex === 0 || header.ifaIndex === ifaIndex) &&
    (scope === undefined || header.ifaScope === scope);
  const groups = [
    RTNLGRP.link,
    ...(family === AF.inet6 ? [] : [RTNLGRP.ipv4Ifaddr]),
    ...(family === AF.inet ? [] : [RTNLGRP.ipv6Ifaddr]),
  ];
  return {
    identity: {
      keyOf: ({ index, address, prefixLength, peer }) => `${index} ${address}/${prefixLength} ${peer ?? ''}`,
      isEqual: (a, b) => a.dev === b.dev && isAlike(a.message, b.message, RUNNING),
    },
    groups,
    operations: [RTM_NEWADDR, RTM_DELADDR, RTM_NEWLINK, RTM_DELLINK],
    async *read() {
      ifaIndex ??= (await indexOf()) ?? 0;
      await links.read();
      const dump = socket.dump(RTM_GETADDR, { header: { ifaFamily: family, ifaIndex } }, { missing: ['ENODEV'] });
      for await (const batch of dump.batches()) {
        yield batch.filter(isWanted).map((message) => toAddress(message, links.names));
      }
    },
    apply(inventory, notification) {
      const { operation } = notification;
      if (operation.type === RTM_NEWLINK.type || operation.type === RTM_DELLINK.type) {
        return links.take(notification) === 'renamed' ? 'stale' : undefined;
      }
      const message: AddrMessage = notification.message;
      const address = toAddress(message, links.names);
      if (!isWanted(message)) return inventory.remove(address); // it may have had another scope
      return operation.type === RTM_NEWADDR.type ? inventory.put(address) : inventory.remove(address);
    },
  };
}
