import type { Dump, NetlinkSocket } from '../socket/index.js';
import type { DeviceRef } from './device.js';
import type { Link } from './link.js';
import { deleteLink, deleteLinkGroup } from './link-delete.js';
import type { LinkGroup } from './link-group.js';
import { getEachLink, getLink, type LinkFilter, listLinks, masterIndex, matchesLink, numbered } from './link-list.js';
import { changeAltNames, createLink, type LinkChanges, type LinkSpec, setLink } from './link-spec.js';
import type { Step } from './step.js';
import { Watch, type WatchEvent, type WatchOptions } from './watch.js';
import { watchedLinks } from './watch-links.js';

export type { LinkFilter } from './link-list.js';

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
   * @param group its number, or a name of `/etc/iproute2/group`
   * @throws NetlinkError `ENODEV` the group is empty; `EOPNOTSUPP` a link of it cannot be deleted (none is then).
   *   InvalidAttributeError no group has this name
   */
  deleteGroup(group: LinkGroup): R {
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
  get(dev: DeviceRef): Promise<Link | undefined> {
    return getLink(this.#socket, dev);
  }

  /**
   * Many links, asked for in few datagrams, without traffic counters. Sends `RTM_GETLINK`.
   *
   * @returns for each the link, `undefined` when there is none, or the NetlinkError of other trouble
   * @throws InvalidAttributeError what cannot be a link
   */
  getEach(devs: readonly DeviceRef[]): Promise<(Link | Error | undefined)[]> {
    return getEachLink(this.#socket, devs);
  }

  /** All links, or those of a {@link LinkFilter}. Iterate, or `toArray()`. Sends `RTM_GETLINK` as a dump. */
  list(filter: LinkFilter = {}): Dump<Link> {
    return listLinks(this.#socket, filter);
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
    const wanted = numbered(options);
    const watched = watchedLinks(this.#socket, async () => {
      const index = await masterIndex(this.#socket, master);
      const linkinfo = kind === undefined ? undefined : { kind };
      return { attrs: { master: index, linkinfo }, matches: (message) => matchesLink(message, wanted, index) };
    });
    return new Watch(this.#socket, 'link', watched, options);
  }
}
