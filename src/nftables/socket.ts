import { nftables } from '../generated/nftables.js';
import { type NetlinkSocket, type NetnsRef, openSocket, type Tap } from '../socket/index.js';
import { NETLINK } from '../wire/index.js';
import type { ElementInput } from './build/build-set.js';
import type { Element, Rule, TableFamily } from './model/model.js';
import type { NamedObject, Ruleset } from './model/ruleset.js';
import {
  type ElementFilter,
  findElement,
  listElements,
  listObjects,
  listRules,
  listTables,
  type ObjectFilter,
  type ResetOption,
  type RuleFilter,
  resetElements,
  type SetName,
  type TableInfo,
} from './read/lookups.js';
import { notifications, type RulesetNotification, type RulesetNotificationOptions } from './read/notifications.js';
import { readGeneration } from './read/one-moment.js';
import { type RulesetFilter, readRuleset } from './read/read-ruleset.js';
import { type RulesetWatchEvent, watchRuleset } from './read/watch-ruleset.js';
import { type CommitOptions, commit } from './transaction/commit.js';
import { Transaction } from './transaction/transaction.js';

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
   * @returns what `build` returns: the handles of it, say, whose numbers are known then if `echo` asks for them
   * @throws NetlinkError what the kernel refused, with `index` and the name of the operation that it refused; `others`
   *   has everything else that it refused
   * @throws UnsupportedError something shall be destroyed, and the kernel can only delete (before Linux 6.3)
   * @throws SystemCallError `EMSGSIZE` the batch is larger than the socket may send
   * @throws InvalidRuleError what cannot be said to the kernel; nothing was sent
   * @throws ForeignTableError a rule would have gone into a table of iptables-nft
   * @example
   * await nft.commit((t) => {
   *   const chain = t.addTable('ip', 'netloom').addChain('postrouting', { type: 'nat', hook: 'postrouting', priority: 'srcnat' });
   *   chain.addRule(ip.saddr('172.18.0.0/16'), meta.oifname.not('br0'), masquerade());
   * });
   */
  async commit<T>(build: (transaction: Transaction) => T, options: CommitOptions = {}): Promise<T> {
    const transaction = new Transaction();
    const built = build(transaction);
    await commit(transaction, { nftables: this.#socket, route: () => this.#openRoute() }, options);
    return built;
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

  /**
   * Counters, quotas and other objects. Equals `nft list counters` and the like, with `reset` `nft reset counters`.
   *
   * @returns what they were before the reset
   * @throws NetlinkError `ENOENT` one was named that is not there
   */
  objects(filter: ObjectFilter = {}, options: ResetOption = {}): Promise<NamedObject[]> {
    return listObjects(this.#socket, filter, options);
  }

  /**
   * The rules of a table, of a chain, or one by its handle.
   *
   * @returns what they were before the reset of their counters and quotas
   * @throws UnsupportedError the kernel cannot reset (before Linux 6.2)
   */
  rules(filter: RuleFilter, options: ResetOption = {}): Promise<Rule[]> {
    return listRules(this.#socket, filter, options);
  }

  /** The tables, of one family or of all, without what is in them. */
  tables(family?: TableFamily): Promise<TableInfo[]> {
    return listTables(this.#socket, family);
  }

  /** All elements of a set, or those with a comment. @throws InvalidRuleError there is no such set */
  elements(set: SetName, filter: ElementFilter = {}): Promise<readonly Element[]> {
    return listElements(this.#socket, set, filter);
  }

  /** The element of a set that a key finds, `undefined` where none does. Equals `nft get element`. */
  element(set: SetName, key: ElementInput, options: ResetOption = {}): Promise<Element | undefined> {
    return findElement(this.#socket, set, key, options);
  }

  /**
   * Starts counters and quotas of elements again: of all of a set, or of those with the keys.
   *
   * @returns what they were
   * @throws UnsupportedError the kernel cannot (before Linux 6.5)
   */
  resetElements(set: SetName, keys?: readonly ElementInput[]): Promise<readonly Element[]> {
    return resetElements(this.#socket, set, keys);
  }

  /**
   * What happens, one notification at a time, as the kernel tells it. Subscribes at once; what was committed before is not
   * told. Equals `nft monitor`.
   *
   * @throws SystemCallError `EPERM` without CAP_NET_ADMIN
   * @example
   * for await (const told of nft.notifications({ signal })) {
   *   if (told.object === 'rule' && told.command !== 'delete') console.log(told.table, told.chain, told.value.statements);
   * }
   */
  notifications(options: RulesetNotificationOptions = {}): AsyncGenerator<RulesetNotification, void, undefined> {
    return notifications(this.#socket, options);
  }

  /**
   * The ruleset and its changes: everything there is as `added`, `synchronised`, then what changes, until the signal or
   * until the loop is left. It heals by itself when notifications were lost. See docs/watching.md.
   *
   * @throws RulesetChangedError the ruleset kept changing while it was read; SystemCallError `EPERM` without CAP_NET_ADMIN
   */
  watch({
    signal,
  }: {
    readonly signal?: AbortSignal | undefined;
  } = {}): AsyncGenerator<RulesetWatchEvent, void, undefined> {
    return watchRuleset(this.#socket, signal);
  }

  close(): void {
    this.#socket.close();
    this.#route?.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }
}
