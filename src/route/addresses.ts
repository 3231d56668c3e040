import { RTM_GETADDR } from '../generated/rt-addr.js';
import type { Dump, NetlinkSocket } from '../socket/index.js';
import { type Address, type AddressSpec, addAddress, deleteAddress, replaceAddress, toAddress } from './address.js';
import { checkDevice, type DeviceRef } from './device.js';
import type { Run } from './links.js';
import { lookUp } from './step.js';
import { mapDump } from './stream.js';
import { type AddressFamily, FAMILIES } from './words.js';

/** Which addresses to list. The kernel filters by link and family. */
export interface AddressFilter {
  dev?: DeviceRef | undefined;
  family?: AddressFamily | undefined;
}

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

  /** All addresses, or those of a link or family. Iterate, or `toArray()`. Sends `RTM_GETADDR` as a dump. */
  list({ dev, family }: AddressFilter = {}): Dump<Address> {
    const ifaFamily = family === undefined ? 0 : FAMILIES.toNumber('RTM_GETADDR', 'family', family);
    return mapDump(
      (ifaIndex: number) => this.#socket.dump(RTM_GETADDR, { header: { ifaFamily, ifaIndex } }),
      async () => (dev === undefined ? 0 : this.#indexOf(checkDevice('RTM_GETADDR', 'dev', dev))),
      (message, index) => (index === 0 || message.header.ifaIndex === index ? toAddress(message) : undefined),
    );
  }

  async #indexOf(dev: DeviceRef): Promise<number> {
    return typeof dev === 'number' ? dev : lookUp(this.#socket, dev);
  }
}
