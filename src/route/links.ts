import { IfinfoFlags, type LinkAttrs, type LinkMessage, RTM_GETLINK, RtextFilter } from '../generated/rt-link.js';
import type { Dump, NetlinkSocket } from '../socket/index.js';
import { AF } from '../wire/index.js';
import { checkDevice, checkName, type DeviceRef, namedBy } from './device.js';
import { type Link, toLink } from './link.js';
import {
  changeAltNames,
  createLink,
  deleteLink,
  deleteLinkGroup,
  type LinkChanges,
  type LinkSpec,
  setLink,
} from './link-spec.js';
import { lookUp, type Step } from './step.js';
import { mapDump } from './stream.js';
import { Watch, type WatchEvent, type WatchOptions } from './watch.js';
import { watchedLinks } from './watch-links.js';

/** Which links to list. The kernel filters by master and kind. */
export interface LinkFilter {
  kind?: string | undefined;
  /** Ports of this link; `null`: those that are no ports. */
  master?: DeviceRef | null | undefined;
  /** Ports whose master is of this kind. */
  masterKind?: string | undefined;
  /** True: only those that are up. */
  up?: boolean | undefined;
  group?: number | undefined;
  /** `'inet6'`: what IPv6 tells about the links it runs on, which is less. The kernel takes no filter with it. */
  family?: 'inet6' | undefined;
  /** False leaves the traffic counters out: a shorter answer. Default true. */
  statistics?: boolean | undefined;
}

/** Which links to watch. By name, the master is the link that has the name when the watch begins. */
export type LinkWatchOptions = WatchOptions & Omit<LinkFilter, 'family' | 'statistics'>;

/** What a watcher of links yields. */
export type LinkEvent = WatchEvent<'link', Link>;

/** How a call is carried out: at once (a promise), or put into a batch. */
export type Run<R> = (plan: () => Step[]) => R;

/** Makes, changes and deletes links. */
export class LinkWriter<R> {
  readonly #run: Run<R>;

  constructor(run: Run<R>) {
    this.#run = run;
  }

  /**
   * Creates a link; fails if the name is taken. A veth's peer is made in the same request, named and inside its own
   * namespace; with a `master` the link is a port when it appears.
   *
   * Sends `RTM_NEWLINK` with `NLM_F_CREATE | NLM_F_EXCL`; another one for `alias` and `port` and one for `peer.up`;
   * the link is deleted again when one fails. Equals `ip link add NAME type KIND`.
   *
   * @throws NetlinkError `EEXIST` the name is taken; `EOPNOTSUPP` the kernel lacks this kind; `ENODEV` no such master
   * @throws InvalidAttributeError a value that cannot be sent, with its path
   * @example
   * await route.links.create({ name: 'br0', kind: 'bridge', up: true });
   * await route.links.create({ name: 'veth0', kind: 'veth', master: 'br0', up: true, peer: { name: 'eth0', up: true } });
   */
  create(spec: LinkSpec): R {
    return this.#run(() => createLink(spec));
  }

  /**
   * Changes a link: only what is given. With `netns` it moves, and loses its addresses and routes.
   *
   * Sends `RTM_NEWLINK` without `NLM_F_CREATE`. Equals `ip link set dev DEV ...`.
   *
   * @throws NetlinkError `ENODEV` there is none; `EBUSY` it has to be down for this
   * @example
   * await route.links.set('veth0', { mtu: 1400, port: { hairpin: true } });
   */
  set(dev: DeviceRef, changes: LinkChanges): R {
    return this.#run(() => setLink(dev, changes));
  }

  /**
   * Gives a link alternative names, to be used like its name; any length up to 127 bytes. Sends `RTM_NEWLINKPROP`. Equals
   * `ip link property add dev DEV altname NAME`.
   *
   * @throws NetlinkError `EEXIST` a name is taken; `ENODEV` there is no such link
   */
  addAltNames(dev: DeviceRef, names: readonly string[]): R {
    return this.#run(() => [changeAltNames('add', dev, names)]);
  }

  /**
   * Takes alternative names away. Sends `RTM_DELLINKPROP`.
   *
   * @throws NetlinkError `ENOENT` the link has no such name
   */
  removeAltNames(dev: DeviceRef, names: readonly string[]): R {
    return this.#run(() => [changeAltNames('remove', dev, names)]);
  }

  /**
   * Deletes a link; a veth goes with its other end. Sends `RTM_DELLINK`.
   *
   * @throws NetlinkError `ENODEV` there is none; `EOPNOTSUPP` it is hardware
   */
  delete(dev: DeviceRef): R {
    return this.#run(() => deleteLink(dev));
  }

  /**
   * Deletes all links of a group with one request: 500 veth pairs take as long as some single ones (see DESIGN.md).
   * Sends `RTM_DELLINK` with `IFLA_GROUP`.
   *
   * @throws NetlinkError `ENODEV` the group is empty; `EOPNOTSUPP` a link of it cannot be deleted (none is then)
   */
  deleteGroup(group: number): R {
    return this.#run(() => deleteLinkGroup(group));
  }
}

/** The links of a namespace. */
export class Links extends LinkWriter<Promise<void>> {
  readonly #socket: NetlinkSocket;

  constructor(socket: NetlinkSocket, run: Run<Promise<void>>) {
    super(run);
    this.#socket = socket;
  }

  /**
   * One link; `undefined` when there is none. Sends `RTM_GETLINK`.
   *
   * @throws NetlinkError other trouble
   */
  async get(dev: DeviceRef): Promise<Link | undefined> {
    checkDevice(`RTM_GETLINK ${dev}`, 'dev', dev);
    const attrs: LinkAttrs = { ...namedBy(dev), extMask: RtextFilter.vf };
    const header = { ifiIndex: typeof dev === 'number' ? dev : 0 };
    const message = await this.#socket.get(
      RTM_GETLINK,
      { header, attrs },
      { missing: ['ENODEV'], subject: String(dev) },
    );
    return message && toLink(message);
  }

  /** All links, or those of a {@link LinkFilter}. Iterate, or `toArray()`. Sends `RTM_GETLINK` as a dump. */
  list(filter: LinkFilter = {}): Dump<Link> {
    const { kind, master, family, statistics = true } = filter;
    const extMask = RtextFilter.vf | (statistics ? 0 : RtextFilter.skipStats);
    const linkinfo = kind === undefined ? undefined : { kind };
    const header = { ifiFamily: family === undefined ? AF.unspec : AF.inet6 };
    return mapDump(
      (index: number | undefined) => {
        const attrs = family === undefined ? { extMask, master: index, linkinfo } : undefined;
        return this.#socket.dump(RTM_GETLINK, { header, attrs });
      },
      async () => this.#masterIndex(master),
      (message, index) => (matches(message, filter, index) ? toLink(message) : undefined),
    );
  }

  /**
   * The links there are, or those of a filter, then what changes about them: see {@link WatchEvent}. Without traffic
   * counters. Reads `RTM_GETLINK` beside a subscription to `RTNLGRP_LINK`; reads it again when notifications were lost.
   *
   * @throws NetlinkError `ENODEV` no such master; DumpInterruptedError links come and go faster than they can be read
   * @example
   * for await (const event of route.links.watch({ kind: 'veth', signal: AbortSignal.timeout(1000) })) {
   *   if (event.type === 'added') console.log(event.link.name);
   * }
   */
  watch(options: LinkWatchOptions = {}): Watch<'link', Link> {
    const { kind, master } = options;
    const watched = watchedLinks(this.#socket, async () => {
      const index = await this.#masterIndex(master);
      const linkinfo = kind === undefined ? undefined : { kind };
      return { attrs: { master: index, linkinfo }, matches: (message) => matches(message, options, index) };
    });
    return new Watch(this.#socket, 'link', watched, options);
  }

  async #masterIndex(master: DeviceRef | null | undefined): Promise<number | undefined> {
    if (master === null) return NO_MASTER;
    return typeof master === 'string' ? lookUp(this.#socket, checkName('RTM_GETLINK', 'master', master)) : master;
  }
}

/** Asks the kernel for links that are no ports (`link_master_filtered`, net/core/rtnetlink.c). */
const NO_MASTER = 0xffffffff;

/** Checks again what the kernel filters, for those that do not, and what it does not filter. */
function matches({ header, attrs }: LinkMessage, filter: LinkFilter, master: number | undefined): boolean {
  const { kind, masterKind, up, group } = filter;
  if (kind !== undefined && attrs.linkinfo?.kind !== kind) return false;
  if (masterKind !== undefined && attrs.linkinfo?.slaveKind !== masterKind) return false;
  if (master !== undefined && (attrs.master ?? NO_MASTER) !== master) return false;
  if (group !== undefined && attrs.group !== group) return false;
  return up === undefined || ((header.ifiFlags & IfinfoFlags.up) !== 0) === up;
}
