import { nftables } from '../generated/nftables.js';
import { type NetlinkSocket, type NetnsRef, openSocket, type Tap } from '../socket/index.js';
import type { Ruleset } from './model.js';
import { readRuleset, type RulesetFilter } from './read-ruleset.js';

export interface NftablesOptions {
  /** The namespace whose ruleset is meant: a name, a path, `{ pid }` or `{ fd }`. Default: the one we are in. */
  readonly netns?: NetnsRef | undefined;
  /** Sees every datagram. */
  readonly tap?: Tap | undefined;
}

/** Opens the firewall of a namespace. @throws SystemCallError the namespace is not there or not ours to enter */
export function openNftables(options: NftablesOptions = {}): NftablesSocket {
  return new NftablesSocket(options);
}

/** The ruleset of a network namespace. Close it (`await using`). */
export class NftablesSocket implements AsyncDisposable {
  readonly #socket: NetlinkSocket;

  constructor({ netns, tap }: NftablesOptions = {}) {
    this.#socket = openSocket({ protocol: nftables.protocol, netns, tap });
  }

  /**
   * Everything there is, or one table, as it was at one moment.
   *
   * @throws RulesetChangedError it kept changing
   */
  ruleset(filter?: RulesetFilter): Promise<Ruleset> {
    return readRuleset(this.#socket, filter);
  }

  close(): void {
    this.#socket.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }
}
