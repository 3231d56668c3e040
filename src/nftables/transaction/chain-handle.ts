import {
  ChainFlags,
  NFT_MSG_DELCHAIN,
  NFT_MSG_DELRULE,
  NFT_MSG_DESTROYCHAIN,
  NFT_MSG_DESTROYRULE,
  VerdictCode,
} from '../../generated/nftables.js';
import type { BatchRequest } from '../../socket/index.js';
import { NLM_F } from '../../wire/index.js';
import { type Comment, ruleOf } from '../build/build-statement.js';
import { InvalidRuleError } from '../model/errors.js';
import type { Statement, TableFamily } from '../model/model.js';
import type { ChainHook, Hook } from '../model/ruleset.js';
import { hookNumber, parsePriority } from '../types/families.js';
import { COMMENT, writeComment } from '../types/user-data.js';
import { CreatedHandle } from './created.js';
import { header, type OperationList, type TableName } from './operation.js';
import { type ChainName, PendingRule } from './pending-rule.js';
import type { RulePlace } from './requests.js';
import { RuleHandle, type RulePosition } from './rule-handle.js';

/** A base chain says where it is hooked in; without a hook it is one to jump to. */
export interface ChainOptions {
  readonly type?: ChainHook['type'] | undefined;
  readonly hook?: Hook | undefined;
  /** A number, or a name as nft has them: `'srcnat'`, `'filter + 5'`. */
  readonly priority?: number | string | undefined;
  readonly policy?: 'accept' | 'drop' | undefined;
  /** Of families netdev and inet: the devices of the hook. */
  readonly devices?: readonly string[] | undefined;
  readonly comment?: string | undefined;
}

/** A statement of a rule, or its comment. */
export type RulePart = Statement | Comment;

/** The attributes that make a chain. */
export function chainAttrs(family: TableFamily, options: ChainOptions): object {
  const { hook, type, policy, devices = [], comment } = options;
  const userdata = writeComment(COMMENT.chain, comment);
  if (hook === undefined) {
    if (type !== undefined || options.priority !== undefined || policy !== undefined)
      throw new InvalidRuleError('only a chain with a hook has a type, a priority and a policy');
    return { userdata };
  }
  return {
    userdata,
    flags: ChainFlags.base,
    type: type ?? 'filter',
    policy: policy === undefined ? undefined : VerdictCode[policy],
    hook: {
      num: hookNumber(family, hook),
      priority: parsePriority(family, hook, options.priority ?? 0),
      dev: devices.length === 1 ? devices[0] : undefined,
      devs: devices.length > 1 ? { name: [...devices] } : undefined,
    },
  };
}

/** A chain of a transaction. */
export class ChainHandle {
  readonly table: TableName;
  readonly name: string;
  readonly #transaction: OperationList;
  readonly #created: CreatedHandle;
  /** As its rules know it. */
  #place: ChainName | undefined;

  constructor(
    transaction: OperationList,
    table: TableName,
    name: string,
    created: CreatedHandle = new CreatedHandle(),
  ) {
    this.#transaction = transaction;
    this.table = table;
    this.name = name;
    this.#created = created;
  }

  /** The kernel's number for it, after a commit with `echo` that made it. @throws InvalidRuleError there is none yet */
  get handle(): bigint {
    return this.#created.get(this.#subject);
  }

  /** Adds a rule at the end. */
  addRule(...parts: readonly RulePart[]): RuleHandle {
    return this.#rule(parts, APPEND);
  }

  /** Adds a rule at the start. */
  insertRule(...parts: readonly RulePart[]): RuleHandle {
    return this.#rule(parts, PREPEND);
  }

  /** Adds a rule behind another. */
  addRuleAfter(position: RulePosition, ...parts: readonly RulePart[]): RuleHandle {
    return this.#rule(parts, { ...APPEND, ...placeOf(position) });
  }

  /** Adds a rule before another. */
  insertRuleBefore(position: RulePosition, ...parts: readonly RulePart[]): RuleHandle {
    return this.#rule(parts, { ...PREPEND, ...placeOf(position) });
  }

  /** Puts a rule in the place of the one with the handle. */
  replaceRule(handle: bigint, ...parts: readonly RulePart[]): RuleHandle {
    return this.#rule(parts, { flags: NLM_F.replace, handle });
  }

  /** Deletes the rule with the handle; the commit fails with `ENOENT` when there is none. */
  deleteRule(handle: bigint): this {
    return this.#deleteRule(NFT_MSG_DELRULE, handle);
  }

  /** Deletes the rule with the handle if there is one. Linux 6.3. */
  destroyRule(handle: bigint): this {
    return this.#deleteRule(NFT_MSG_DESTROYRULE, handle);
  }

  #deleteRule(operation: BatchRequest['operation'], handle: bigint): this {
    const attrs = { table: this.table.name, chain: this.name, handle };
    return this.#delete(operation, `rule ${handle} of ${this.#subject}`, attrs);
  }

  /** Deletes all rules. */
  flush(): this {
    return this.#delete(NFT_MSG_DELRULE, this.#subject, { table: this.table.name, chain: this.name });
  }

  /** Deletes the chain; rules that jump to it keep it. */
  delete(): void {
    this.#delete(NFT_MSG_DELCHAIN, this.#subject, { table: this.table.name, name: this.name });
  }

  /** Deletes the chain if there is one. Linux 6.3. */
  destroy(): void {
    this.#delete(NFT_MSG_DESTROYCHAIN, this.#subject, { table: this.table.name, name: this.name });
  }

  get #subject(): string {
    return `chain ${this.table.family} ${this.table.name} ${this.name}`;
  }

  #delete(operation: BatchRequest['operation'], subject: string, attrs: object): this {
    const { family, name } = this.table;
    this.#transaction.add(family, name, subject, [{ operation, message: { header: header(family), attrs } }]);
    return this;
  }

  #rule(parts: readonly RulePart[], place: RulePlace): RuleHandle {
    const { statements, comment } = ruleOf(parts);
    const { family, name: table } = this.table;
    this.#place ??= { family, table, name: this.name, subject: this.#subject };
    const numbers = this.#transaction.nextRule(this.#place.subject);
    const rule = new PendingRule(this.#place, statements, comment, place, numbers);
    this.#transaction.operations.push(rule);
    return new RuleHandle(rule);
  }
}

const APPEND: RulePlace = { flags: NLM_F.create | NLM_F.append };
const PREPEND: RulePlace = { flags: NLM_F.create };

function placeOf(position: RulePosition): Partial<RulePlace> {
  if (typeof position === 'bigint') return { position };
  return position instanceof RuleHandle ? { positionId: position.id } : { index: position.index };
}
