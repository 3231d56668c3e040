import { IfinfoFlags, type LinkMessage, RTM_DELLINK, RTM_GETLINK, RtextFilter } from '../generated/rt-link.js';
import type { NetlinkSocket } from '../socket/index.js';
import { AF } from '../wire/index.js';
import type { LinkNames } from './route.js';
import type { WatchNotification } from './watch.js';

/** Flags that decide whether a link carries routes. */
const CARRIES = IfinfoFlags.up | IfinfoFlags.lowerUp | IfinfoFlags.running;

/** The names of links, kept up to date by the notifications about links, for objects that name their link. */
export class WatchedNames {
  readonly #socket: NetlinkSocket;
  readonly #names = new Map<number, string>();
  readonly #flags = new Map<number, number>();

  constructor(socket: NetlinkSocket) {
    this.#socket = socket;
  }

  get names(): LinkNames {
    return this.#names;
  }

  /** Reads the names anew. */
  async read(): Promise<void> {
    const links = await this.#socket.dump(RTM_GETLINK, { attrs: { extMask: RtextFilter.skipStats } }).toArray();
    this.#names.clear();
    this.#flags.clear();
    for (const link of links) this.#note(link);
  }

  /**
   * Takes a notification about a link.
   *
   * @returns what became of the link: `'carrier'` when it goes up or down, with or without its name
   */
  take({ operation, message }: WatchNotification): 'new' | 'gone' | 'renamed' | 'carrier' | undefined {
    const link: LinkMessage = message;
    const { ifiFamily, ifiIndex, ifiFlags } = link.header;
    if (ifiFamily !== AF.unspec) return undefined; // of a bridge's port: the link itself stays
    const name = this.#names.get(ifiIndex);
    if (operation.type === RTM_DELLINK.type) {
      this.#names.delete(ifiIndex);
      this.#flags.delete(ifiIndex);
      return 'gone';
    }
    const flags = this.#flags.get(ifiIndex) ?? 0;
    this.#note(link);
    if (name === undefined) return 'new';
    if (name !== link.attrs.ifname && link.attrs.ifname !== undefined) return 'renamed';
    return (flags & CARRIES) === (ifiFlags & CARRIES) ? undefined : 'carrier';
  }

  #note({ header, attrs }: LinkMessage): void {
    if (attrs.ifname !== undefined) this.#names.set(header.ifiIndex, attrs.ifname);
    this.#flags.set(header.ifiIndex, header.ifiFlags);
  }
}
