import { RTM_GETRULE } from '../generated/rt-rule.js';
import type { Dump, NetlinkSocket } from '../socket/index.js';
import { AF } from '../wire/index.js';
import { flush } from './flush.js';
import type { Run } from './links.js';
import { addRule, deleteRule, type Rule, type RuleSpec, toRule } from './rule.js';
import { convertDump } from './stream.js';
import { Watch, type WatchEvent, type WatchOptions } from './watch.js';
import { watchedRules } from './watch-rules.js';
import { type AddressFamily, FAMILIES, type RouteTable, TABLES } from './words.js';

/** Which rules to list. The kernel filters by family. */
export interface RuleFilter {
  family?: AddressFamily | undefined;
  /** Those that lead to this table. */
  table?: RouteTable | number | undefined;
  /** Those that this one made (`RTPROT_*`). */
  protocol?: number | undefined;
}

/** What a watcher of rules yields. */
export type RuleEvent = WatchEvent<'rule', Rule>;

/** Adds and deletes routing rules. */
export class RuleWriter<R> {
  readonly #run: Run<R>;

  constructor(run: Run<R>) {
    this.#run = run;
  }

  /**
   * Adds a rule; fails if there is one just like it. Sends `RTM_NEWRULE` with `NLM_F_CREATE | NLM_F_EXCL`. Equals
   * `ip rule add ...`.
   *
   * @throws NetlinkError `EEXIST` there is one
   */
  add(spec: RuleSpec): R {
    return this.#run(() => addRule(spec));
  }

  /**
   * Deletes the first rule that has everything that is given. Sends `RTM_DELRULE`.
   *
   * @throws NetlinkError `ENOENT` there is none
   */
  delete(spec: RuleSpec): R {
    return this.#run(() => deleteRule(spec));
  }
}

/** The routing rules of a namespace. */
export class Rules extends RuleWriter<Promise<void>> {
  readonly #socket: NetlinkSocket;

  constructor(socket: NetlinkSocket, run: Run<Promise<void>>) {
    super(run);
    this.#socket = socket;
  }

  /** Rules of both families, or of one, in their order. Sends `RTM_GETRULE` as a dump. */
  list({ family, table, protocol }: RuleFilter = {}): Dump<Rule> {
    const number = family === undefined ? AF.unspec : FAMILIES.toNumber('RTM_GETRULE', 'family', family);
    const wanted = table === undefined ? undefined : TABLES.toNumber('RTM_GETRULE', 'table', table);
    return convertDump(
      () => this.#socket.dump(RTM_GETRULE, { header: { family: number } }),
      (message) => {
        if (message.header.family !== AF.inet && message.header.family !== AF.inet6) return undefined;
        const rule = toRule(message);
        if (wanted !== undefined && rule.table !== wanted) return undefined;
        return protocol === undefined || rule.protocol === protocol ? rule : undefined;
      },
    );
  }

  /**
   * The rules there are, or those of a filter, then what changes: see {@link WatchEvent}. They are read again after each
   * burst of notifications. Reads `RTM_GETRULE` beside a subscription.
   */
  watch(options: RuleFilter & WatchOptions = {}): Watch<'rule', Rule> {
    const watched = watchedRules(this.#socket, options.family, this.list(options));
    return new Watch(this.#socket, 'rule', watched, options);
  }

  /**
   * Deletes all rules of a filter but those of priority 0, which lead to table local. Equals `ip rule flush`.
   *
   * @returns how many
   * @throws NetlinkError the first refusal; the others were deleted
   */
  async flush(filter: RuleFilter): Promise<number> {
    const rules = await this.list(filter).toArray();
    return flush(this.#socket, rules.filter(({ priority }) => priority !== 0).map(deleteRule), ['ENOENT']);
  }
}
