import { IfinfoFlags, type LinkAttrs, type LinkMessage, RTM_GETLINK, RtextFilter } from '../generated/rt-link.js';
import type { Dump, NetlinkSocket } from '../socket/index.js';
import { AF } from '../wire/index.js';
import { checkDevice, checkName, type DeviceRef, namedBy } from './device.js';
import { type Link, toLink } from './link.js';
import { groupNumber, type LinkGroup } from './link-group.js';
import { lookUp } from './link-lookup.js';
import { mapDump } from './stream.js';

/** Which links to list. The kernel filters by master and kind. */
export interface LinkFilter {
  kind?: string | undefined;
  /** Ports of this link; `null`: those that are no ports. */
  master?: DeviceRef | null | undefined;
  /** Ports whose master is of this kind. */
  masterKind?: string | undefined;
  /** True: only those that are up. */
  up?: boolean | undefined;
  group?: LinkGroup | undefined;
  /** `'inet6'`: what IPv6 tells about the links it runs on, which is less. The kernel takes no filter with it. */
  family?: 'inet6' | undefined;
  /** False leaves the traffic counters out: a shorter answer. Default true. */
  statistics?: boolean | undefined;
}

/** One link; `undefined` when there is none. Sends `RTM_GETLINK`. */
export async function getLink(socket: NetlinkSocket, dev: DeviceRef): Promise<Link | undefined> {
  checkDevice(`RTM_GETLINK ${dev}`, 'dev', dev);
  const attrs: LinkAttrs = { ...namedBy(dev), extMask: RtextFilter.vf };
  const header = { ifiIndex: typeof dev === 'number' ? dev : 0 };
  const message = await socket.get(RTM_GETLINK, { header, attrs }, { missing: ['ENODEV'], subject: String(dev) });
  return message && toLink(message);
}

/**
 * Many links, asked for in few datagrams, without traffic counters: for each the link, `undefined` when there is none, or what
 * the kernel said. Sends `RTM_GETLINK`.
 */
export async function getEachLink(
  socket: NetlinkSocket,
  devs: readonly DeviceRef[],
): Promise<(Link | Error | undefined)[]> {
  const requests = devs.map((dev) => {
    checkDevice(`RTM_GETLINK ${dev}`, 'dev', dev);
    const attrs: LinkAttrs = { ...namedBy(dev), extMask: RtextFilter.skipStats };
    return { message: { header: { ifiIndex: typeof dev === 'number' ? dev : 0 }, attrs }, subject: String(dev) };
  });
  const replies = await socket.getEach(RTM_GETLINK, requests, { missing: ['ENODEV'] });
  return replies.map((reply) => (reply === undefined || reply instanceof Error ? reply : toLink(reply)));
}

/** All links, or those of a {@link LinkFilter}. Sends `RTM_GETLINK` as a dump. */
export function listLinks(socket: NetlinkSocket, filter: LinkFilter = {}): Dump<Link> {
  const { kind, master, family, statistics = true } = filter;
  const extMask = RtextFilter.vf | (statistics ? 0 : RtextFilter.skipStats);
  const linkinfo = kind === undefined ? undefined : { kind };
  const header = { ifiFamily: family === undefined ? AF.unspec : AF.inet6 };
  const wanted = numbered(filter);
  return mapDump(
    (index: number | undefined) => {
      const attrs = family === undefined ? { extMask, master: index, linkinfo } : undefined;
      return socket.dump(RTM_GETLINK, { header, attrs });
    },
    async () => masterIndex(socket, master),
    (message, index) => (matchesLink(message, wanted, index) ? toLink(message) : undefined),
  );
}

/** What the kernel takes for a master. */
export async function masterIndex(
  socket: NetlinkSocket,
  master: DeviceRef | null | undefined,
): Promise<number | undefined> {
  if (master === null) return NO_MASTER;
  return typeof master === 'string' ? lookUp(socket, checkName('RTM_GETLINK', 'master', master)) : master;
}

/** Asks the kernel for links that are no ports (`link_master_filtered`, net/core/rtnetlink.c). */
const NO_MASTER = 0xffffffff;

/** A filter whose group is a number. */
export type NumberedFilter = LinkFilter & { readonly group?: number | undefined };

export function numbered(filter: LinkFilter): NumberedFilter {
  return { ...filter, group: groupNumber('RTM_GETLINK', filter.group) };
}

/** Checks again what the kernel filters, for those that do not, and what it does not filter. */
export function matchesLink(
  { header, attrs }: LinkMessage,
  filter: NumberedFilter,
  master: number | undefined,
): boolean {
  const { kind, masterKind, up, group } = filter;
  if (kind !== undefined && attrs.linkinfo?.kind !== kind) return false;
  if (masterKind !== undefined && attrs.linkinfo?.slaveKind !== masterKind) return false;
  if (master !== undefined && (attrs.master ?? NO_MASTER) !== master) return false;
  if (group !== undefined && attrs.group !== group) return false;
  return up === undefined || ((header.ifiFlags & IfinfoFlags.up) !== 0) === up;
}
