import { RtextFilter } from '../generated/rt-link.js';
import type { NetlinkSocket } from '../socket/index.js';
import { RTM_GETLINK_NAMED } from './link-lookup.js';
import type { LinkNames } from './route.js';

/** Names of all links by index, read now. */
export async function linkNames(socket: NetlinkSocket): Promise<LinkNames> {
  const names = new Map<number, string>();
  const links = socket.dump(RTM_GETLINK_NAMED, { attrs: { extMask: RtextFilter.skipStats } });
  for (const { header, attrs } of await links.toArray()) names.set(header.ifiIndex, attrs.ifname ?? '');
  return names;
}
