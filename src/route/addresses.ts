import { RTM_GETADDR } from '../generated/rt-addr.js';
import type { Dump, NetlinkSocket } from '../socket/index.js';
import {
  type Address,
  type AddressSpec,
  addAddress,
  changeAddress,
  deleteAddress,
  replaceAddress,
  toAddress,
} from './address.js';
import { checkDevice, type DeviceRef } from './device.js';
import { flush } from './flush.js';
import { indexOf, lookUpLink } from './link-lookup.js';
import { linkNames } from './link-names.js';
import type { Run } from './links.js';
import type { LinkNames } from './route.js';
import { mapDump } from './stream.js';
import { Watch, type WatchEvent, type WatchOptions } from './watch.js';
import { watchedAddresses } from './watch-addresses.js';
import { type AddressFamily, FAMILIES, SCOPES, type Scope } from './words.js';

/** Which addresses to list. The kernel filters by link and family. */
export interface AddressFilter {
  dev?: DeviceRef | undefined;
  family?: AddressFamily | undefined;
  scope?: Scope | number | undefined;
}

/** What a watcher of addresses yields. */
export type AddressEvent = WatchEvent<'address', Address>;

/** Adds and removes addresses. */
export class AddressWriter<R> {
  readonly #run: Run<R>;

  constructor(run: Run<R>) {
    this.#run = run;
  }

  /**
   * Gives a link an address; fails if it has it. Sends `RTM_NEWADDR` with `NLM_F_CREATE | NLM_F_EXCL`. Equals
   * `ip addr add ADDRESS dev DEV`.
   *
   * @throws NetlinkError `EEXIST` the link has it; `ENODEV` no such link; `EADDRNOTAVAIL` not for this link
   * @example
   * await route.addresses.add({ dev: 'br0', address: '172.18.0.1/16' });
   */
  add(spec: AddressSpec): R {
    return this.#run(() => addAddress(spec));
  }

  /** As {@link add}, but changes the address when the link has it (`NLM_F_REPLACE`). */
  replace(spec: AddressSpec): R {
    return this.#run(() => replaceAddress(spec));
  }

  /**
   * Changes an address (`NLM_F_REPLACE` without `NLM_F_CREATE`); the kernel adds it all the same when the link does not
   * have it.
   */
  change(spec: AddressSpec): R {
    return this.#run(() => changeAddress(spec));
  }

  /**
   * Takes an address from a link. Sends `RTM_DELADDR`.
   *
   * @throws NetlinkError `EADDRNOTAVAIL` the link does not have it; `ENODEV` no such link
   */
  delete(spec: AddressSpec): R {
    return this.#run(() => deleteAddress(spec));
  }
}

/** The addresses of a namespace's links. */
export class Addresses extends AddressWriter<Promise<void>> {
  readonly #socket: NetlinkSocket;

  constructor(socket: NetlinkSocket, run: Run<Promise<void>>) {
    super(run);
    this.#socket = socket;
  }

  /**
   * All addresses, or those of a filter. Iterate, or `toArray()`. Names of links are read once at the start. Sends
   * `RTM_GETADDR` as a dump.
   */
  list({ dev, family, scope }: AddressFilter = {}): Dump<Address> {
    const ifaFamily = family === undefined ? 0 : FAMILIES.toNumber('RTM_GETADDR', 'family', family);
    const wanted = scope === undefined ? undefined : SCOPES.toNumber('RTM_GETADDR', 'scope', scope);
    return mapDump(
      ({ ifaIndex }: { names: LinkNames; ifaIndex: number }) =>
        this.#socket.dump(RTM_GETADDR, { header: { ifaFamily, ifaIndex } }),
      async () => {
        if (dev === undefined) return { names: await linkNames(this.#socket), ifaIndex: 0 };
        checkDevice('RTM_GETADDR', 'dev', dev);
        const { header, attrs } = await lookUpLink(this.#socket, dev);
        return { names: new Map([[header.ifiIndex, attrs.ifname ?? '']]), ifaIndex: header.ifiIndex };
      },
      (message, { names, ifaIndex }) => {
        if (ifaIndex !== 0 && message.header.ifaIndex !== ifaIndex) return undefined;
        return wanted === undefined || message.header.ifaScope === wanted ? toAddress(message, names) : undefined;
      },
    );
  }

  /**
   * The addresses there are, or those of a filter, then what changes: see {@link WatchEvent}. That a lifetime runs is no
   * change. A link's name is looked up when the watch begins. Reads `RTM_GETADDR` beside a subscription.
   *
   * @throws NetlinkError `ENODEV` no such link
   */
  watch(options: AddressFilter & WatchOptions = {}): Watch<'address', Address> {
    const { dev, family, scope } = options;
    const question = {
      family: family === undefined ? 0 : FAMILIES.toNumber('RTM_GETADDR', 'family', family),
      scope: scope === undefined ? undefined : SCOPES.toNumber('RTM_GETADDR', 'scope', scope),
    };
    const watched = watchedAddresses(this.#socket, question, () => indexOf(this.#socket, 'RTM_GETADDR', dev));
    return new Watch(this.#socket, 'address', watched, options);
  }

  /**
   * Takes all addresses of a filter away. Equals `ip addr flush`.
   *
   * @returns how many; those that the kernel removes with another one do not count
   * @throws NetlinkError the first refusal; the others were removed
   */
  async flush(filter: AddressFilter): Promise<number> {
    const addresses = await this.list(filter).toArray();
    return flush(
      this.#socket,
      addresses.map(({ index, address, prefixLength, peer }) => deleteAddress({ index, address, prefixLength, peer })),
      ['EADDRNOTAVAIL', 'ENODEV'],
    );
  }
}
