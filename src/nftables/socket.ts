import { nftables } from '../generated/nftables.js';
import { type NetlinkSocket, type NetnsRef, openSocket, type Tap } from '../socket/index.js';
import { NETLINK } from '../wire/index.js';
import { type CommitOptions, commit } from './commit.js';
import { type RulesetFilter, readGeneration, readRuleset } from './read-ruleset.js';
import type { Ruleset } from './ruleset.js';
import { Transaction } from './transaction.js';

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
  readonly #netns: NetnsRef | undefined;
  #route: NetlinkSocket | undefined;

  constructor({ netns, tap }: NftablesOptions = {}) {
    this.#netns = netns;
    this.#socket = openSocket({ protocol: nftables.protocol, netns, tap });
  }

  /**
   * Changes the ruleset in one atomic batch: all that `build` says, or nothing. The batch is made for the generation of
   * the ruleset that was looked at, and made again when somebody else was faster.
   *
   * @throws NetlinkError what the kernel refused, with `index` and the name of the operation that it refused
   * @throws InvalidRuleError what cannot be said to the kernel; nothing was sent
   * @throws ForeignTableError a rule would have gone into a table of iptables-nft
   * @example
   * await nft.commit((t) => {
   *   const chain = t.addTable('ip', 'netloom').addChain('postrouting', { type: 'nat', hook: 'postrouting', priority: 'srcnat' });
   *   chain.addRule(ip.saddr('172.18.0.0/16'), meta.oifname.not('br0'), masquerade());
   * });
   */
  async commit(build: (transaction: Transaction) => void, options: CommitOptions = {}): Promise<void> {
    const transaction = new Transaction();
    build(transaction);
    await commit(transaction, { nftables: this.#socket, route: () => this.#openRoute() }, options);
  }

  #openRoute(): NetlinkSocket {
    this.#route ??= openSocket({ protocol: NETLINK.route, netns: this.#netns });
    return this.#route;
  }

  /** Number of the ruleset's present state: every committed transaction raises it. */
  generation(): Promise<number> {
    return readGeneration(this.#socket);
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
    this.#route?.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }
}
