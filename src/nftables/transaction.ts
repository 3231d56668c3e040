import {
  ChainFlags,
  NFT_MSG_DELCHAIN,
  NFT_MSG_DELRULE,
  NFT_MSG_DELSET,
  NFT_MSG_DELSETELEM,
  NFT_MSG_DELTABLE,
  NFT_MSG_NEWCHAIN,
  NFT_MSG_NEWOBJ,
  NFT_MSG_NEWSET,
  NFT_MSG_NEWTABLE,
  TableFlags,
  VerdictCode,
} from '../generated/nftables.js';
import type { BatchRequest } from '../socket/index.js';
import { NLM_F } from '../wire/index.js';
import { type ElementInput, elements, timeoutOf, typesNamed } from './build-set.js';
import type { Comment } from './build-statement.js';
import { InvalidRuleError } from './errors.js';
import { familyNumber, hookNumber, parsePriority } from './families.js';
import { checkName } from './identifiers.js';
import type { ChainHook, Hook, Statement, TableFamily } from './model.js';
import type { PendingOperation } from './operation.js';
import { type DataInfo, type SetInfo, sizedType } from './set-info.js';
import { elementRequests, ruleRequests, type RulePlace } from './requests.js';
import { deviceNames, setNames } from './resolve-devices.js';
import { COMMENT, commentDatum, writeUserData } from './user-data.js';
import { objectTypes, type SetOptions, writeElements, writeSet } from './write-set.js';
import { writeStateful } from './write-stateful.js';

export interface TableOptions {
  readonly comment?: string | undefined;
  /** Its chains are not hooked in. */
  readonly dormant?: boolean | undefined;
}

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

export interface NewSetOptions extends Omit<SetOptions, 'isAnonymous' | 'flags' | 'isAutoMerge' | 'timeout'> {
  /** A data type, several for a concatenation: `'ipv4_addr'`, `['ipv4_addr', 'inet_service']`. */
  readonly type: string | readonly string[];
  readonly flags?: readonly ('constant' | 'interval' | 'timeout' | 'dynamic')[] | undefined;
  /** Elements that touch become one. */
  readonly autoMerge?: boolean | undefined;
  /** ms, or `'1h'`. */
  readonly timeout?: number | bigint | string | undefined;
  readonly elements?: readonly ElementInput[] | undefined;
}

export interface NewMapOptions extends NewSetOptions {
  /** Type of the data; `'verdict'` for a verdict map, `'counter'` ... for a map of objects. */
  readonly data: string | readonly string[];
}

const OBJECTS: readonly string[] = Object.keys(objectTypes);

/** Collects what one commit shall do. Everything is carried out in the order it was said, or nothing. */
export class Transaction {
  /** What was said so far. */
  readonly operations: PendingOperation[] = [];
  /** Sets that the transaction makes, by family, table and name. */
  readonly sets: Map<string, SetInfo> = new Map();
  #nextSetId = 1;

  /** Makes a table unless there is one of that name. Equals `nft add table`. */
  addTable(family: TableFamily, name: string, options: TableOptions = {}): TableHandle {
    return this.#newTable(family, checkName('table', name), options, NLM_F.create, 'table');
  }

  /** Makes a table; the commit fails with `EEXIST` when there is one. Equals `nft create table`. */
  createTable(family: TableFamily, name: string, options: TableOptions = {}): TableHandle {
    return this.#newTable(family, checkName('table', name), options, NLM_F.create | NLM_F.excl, 'new table');
  }

  /** A table that is there already. */
  table(family: TableFamily, name: string): TableHandle {
    familyNumber(family);
    return new TableHandle(this, family, name);
  }

  #newTable(family: TableFamily, name: string, { comment, dormant }: TableOptions, flags: number, what: string): TableHandle {
    const userdata = comment === undefined ? undefined : writeUserData([commentDatum(COMMENT.table, comment)]);
    const attrs = { name, flags: dormant ? TableFlags.dormant : 0, userdata };
    this.add(family, name, `${what} ${family} ${name}`, [{ operation: NFT_MSG_NEWTABLE, message: { header: header(family), attrs }, flags }]);
    return new TableHandle(this, family, name);
  }

  /** Deletes a table with everything in it; the commit fails with `ENOENT` when there is none. */
  deleteTable(family: TableFamily, name: string): void {
    this.add(family, name, `table ${family} ${name}`, [deleteTable(family, name)]);
  }

  /** Deletes a table with everything in it if there is one: it is made first, which changes nothing when it is there. */
  destroyTable(family: TableFamily, name: string): void {
    const make = { operation: NFT_MSG_NEWTABLE, message: { header: header(family), attrs: { name } }, flags: NLM_F.create };
    this.add(family, name, `table ${family} ${name}`, [make, deleteTable(family, name)]);
  }

  /** Deletes every table, or every table of a family. Equals `nft flush ruleset`. */
  flushRuleset(family?: TableFamily): void {
    const nfgenFamily = family === undefined ? 0 : familyNumber(family);
    this.add(family ?? 'inet', '', 'the ruleset', [{ operation: NFT_MSG_DELTABLE, message: { header: { nfgenFamily } } }]);
  }

  /** Number of a new set within the transaction. */
  nextSetId(): number {
    return this.#nextSetId++;
  }

  /** Notes an operation whose messages are known. */
  add(family: TableFamily, table: string, subject: string, requests: readonly BatchRequest[]): void {
    this.operations.push({ family, table, subject, encode: () => requests.map((request) => ({ ...request, subject })) });
  }
}

export function header(family: TableFamily): { nfgenFamily: number } {
  return { nfgenFamily: familyNumber(family) };
}

function deleteTable(family: TableFamily, name: string): BatchRequest {
  return { operation: NFT_MSG_DELTABLE, message: { header: header(family), attrs: { name } } };
}

/** A table of a transaction. */
export class TableHandle {
  readonly family: TableFamily;
  readonly name: string;
  readonly #transaction: Transaction;

  constructor(transaction: Transaction, family: TableFamily, name: string) {
    this.#transaction = transaction;
    this.family = family;
    this.name = name;
  }

  /** Makes a chain unless there is one; of a base chain that is there, changes the policy. */
  addChain(name: string, options: ChainOptions = {}): ChainHandle {
    const subject = `chain ${this.family} ${this.name} ${checkName('chain', name)}`;
    const attrs = { table: this.name, name, ...chainAttrs(this.family, options) };
    this.#add(subject, [{ operation: NFT_MSG_NEWCHAIN, message: { header: header(this.family), attrs }, flags: NLM_F.create }]);
    return new ChainHandle(this.#transaction, this, name);
  }

  /** A chain that is there already. */
  chain(name: string): ChainHandle {
    return new ChainHandle(this.#transaction, this, name);
  }

  /** Makes a set with elements. */
  addSet(name: string, options: NewSetOptions): SetHandle {
    return this.#newSet(name, options, undefined);
  }

  /** Makes a map with elements. */
  addMap(name: string, options: NewMapOptions): SetHandle {
    return this.#newSet(name, options, dataInfo(options.data));
  }

  /** A set or map that is there already, or that this transaction makes. */
  set(name: string): SetHandle {
    return new SetHandle(this.#transaction, this, name);
  }

  #newSet(name: string, options: NewSetOptions, data: DataInfo | undefined): SetHandle {
    const subject = `set ${this.family} ${this.name} ${checkName('set', name)}`;
    const flags = options.flags ?? [];
    const info: SetInfo = { name, id: this.#transaction.nextSetId(), keys: typesNamed(options.type).map(sizedType), isInterval: flags.includes('interval'), data };
    this.#transaction.sets.set(setKey(this.family, this.name, name), info);
    const { autoMerge, timeout, ...rest } = options;
    const withFlags: SetOptions = { ...rest, isAutoMerge: autoMerge, timeout: timeoutOf(timeout), flags: flags.filter((flag) => flag !== 'interval') };
    const attrs = writeSet(this.name, info, withFlags);
    this.#add(subject, [{ operation: NFT_MSG_NEWSET, message: { header: header(this.family), attrs }, flags: NLM_F.create }]);
    const handle = new SetHandle(this.#transaction, this, name);
    if ((options.elements?.length ?? 0) > 0) handle.addElements(options.elements!);
    return handle;
  }

  /** Makes a counter, quota, limit or `ct count` that rules share by its name. */
  addObject(name: string, statement: Extract<Statement, { kind: 'counter' | 'quota' | 'limit' }>, options: { readonly comment?: string | undefined } = {}): void {
    const { data } = writeStateful(statement);
    const userdata = options.comment === undefined ? undefined : writeUserData([commentDatum(COMMENT.object, options.comment)]);
    const attrs = { table: this.name, name: checkName('object', name), type: objectTypes[statement.kind], data, userdata };
    this.#add(`${statement.kind} ${this.family} ${this.name} ${name}`, [{ operation: NFT_MSG_NEWOBJ, message: { header: header(this.family), attrs }, flags: NLM_F.create }]);
  }

  /** Deletes all rules of all chains. */
  flush(): void {
    this.#add(`table ${this.family} ${this.name}`, [{ operation: NFT_MSG_DELRULE, message: { header: header(this.family), attrs: { table: this.name } } }]);
  }

  /** Deletes the table with everything in it. */
  delete(): void {
    this.#transaction.deleteTable(this.family, this.name);
  }

  #add(subject: string, requests: readonly BatchRequest[]): void {
    this.#transaction.add(this.family, this.name, subject, requests);
  }
}

function dataInfo(data: string | readonly string[]): DataInfo {
  if (data === 'verdict') return { kind: 'verdict' };
  if (typeof data === 'string' && OBJECTS.includes(data)) return { kind: 'object', type: data };
  return { kind: 'value', fields: typesNamed(data).map(sizedType), isInterval: false };
}

/** Key of a set among those of a transaction. */
export function setKey(family: TableFamily, table: string, name: string): string {
  return `${family} ${table} ${name}`;
}

function chainAttrs(family: TableFamily, options: ChainOptions): object {
  const { hook, type, policy, devices = [], comment } = options;
  const userdata = comment === undefined ? undefined : writeUserData([commentDatum(COMMENT.chain, comment)]);
  if (hook === undefined) {
    if (type !== undefined || options.priority !== undefined || policy !== undefined) throw new InvalidRuleError('only a chain with a hook has a type, a priority and a policy');
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
  readonly table: TableHandle;
  readonly name: string;
  readonly #transaction: Transaction;

  constructor(transaction: Transaction, table: TableHandle, name: string) {
    this.#transaction = transaction;
    this.table = table;
    this.name = name;
  }

  /** Adds a rule at the end. */
  addRule(...parts: readonly RulePart[]): this {
    return this.#rule(parts, { flags: NLM_F.create | NLM_F.append }, 'rule');
  }

  /** Adds a rule at the start. */
  insertRule(...parts: readonly RulePart[]): this {
    return this.#rule(parts, { flags: NLM_F.create }, 'rule');
  }

  /** Adds a rule behind the one with the handle. */
  addRuleAfter(position: bigint, ...parts: readonly RulePart[]): this {
    return this.#rule(parts, { flags: NLM_F.create | NLM_F.append, position }, 'rule');
  }

  /** Adds a rule before the one with the handle. */
  insertRuleBefore(position: bigint, ...parts: readonly RulePart[]): this {
    return this.#rule(parts, { flags: NLM_F.create, position }, 'rule');
  }

  /** Puts a rule in the place of the one with the handle. */
  replaceRule(handle: bigint, ...parts: readonly RulePart[]): this {
    return this.#rule(parts, { flags: NLM_F.replace, handle }, `rule ${handle}`);
  }

  /** Deletes the rule with the handle. */
  deleteRule(handle: bigint): this {
    return this.#delete(NFT_MSG_DELRULE, `rule ${handle} of ${this.#subject}`, { table: this.table.name, chain: this.name, handle });
  }

  /** Deletes all rules. */
  flush(): this {
    return this.#delete(NFT_MSG_DELRULE, this.#subject, { table: this.table.name, chain: this.name });
  }

  /** Deletes the chain; rules that jump to it keep it. */
  delete(): void {
    this.#delete(NFT_MSG_DELCHAIN, this.#subject, { table: this.table.name, name: this.name });
  }

  get #subject(): string {
    return `chain ${this.table.family} ${this.table.name} ${this.name}`;
  }

  #delete(operation: BatchRequest['operation'], subject: string, attrs: object): this {
    const { family, name } = this.table;
    this.#transaction.add(family, name, subject, [{ operation, message: { header: header(family), attrs } }]);
    return this;
  }

  #rule(parts: readonly RulePart[], place: RulePlace, what: string): this {
    const { family, name: table } = this.table;
    const statements = parts.filter((part): part is Statement => part.kind !== 'comment');
    const said = parts.find((part): part is Comment => part.kind === 'comment')?.text;
    const number = this.#transaction.operations.filter((operation) => operation.subject.endsWith(` of ${this.#subject}`)).length + 1;
    const subject = what === 'rule' ? `rule ${number} of ${this.#subject}` : `${what} of ${this.#subject}`;
    this.#transaction.operations.push({
      family,
      table,
      subject,
      isNativeRule: statements.some(({ kind }) => kind !== 'xt'),
      sets: setNames(statements),
      devices: deviceNames(statements),
      encode: (context) => ruleRequests({ family, table, chain: this.name, statements, comment: said, subject, place }, context),
    });
    return this;
  }
}

/** A set or map of a transaction. */
export class SetHandle {
  readonly table: TableHandle;
  readonly name: string;
  readonly #transaction: Transaction;

  constructor(transaction: Transaction, table: TableHandle, name: string) {
    this.#transaction = transaction;
    this.table = table;
    this.name = name;
  }

  /** Adds elements; those that are there stay. */
  addElements(inputs: readonly ElementInput[]): this {
    return this.#elements(inputs, false);
  }

  /** Deletes elements; the commit fails with `ENOENT` when one is not there. */
  deleteElements(inputs: readonly ElementInput[]): this {
    return this.#elements(inputs, true);
  }

  /** Deletes all elements. */
  flush(): this {
    return this.#delete(NFT_MSG_DELSETELEM, { table: this.table.name, set: this.name });
  }

  /** Deletes the set; the commit fails with `EBUSY` while a rule uses it. */
  delete(): void {
    this.#delete(NFT_MSG_DELSET, { table: this.table.name, name: this.name });
  }

  get #subject(): string {
    return `set ${this.table.family} ${this.table.name} ${this.name}`;
  }

  #delete(operation: BatchRequest['operation'], attrs: object): this {
    const { family, name } = this.table;
    this.#transaction.add(family, name, this.#subject, [{ operation, message: { header: header(family), attrs } }]);
    return this;
  }

  #elements(inputs: readonly ElementInput[], isDelete: boolean): this {
    const { family, name: table } = this.table;
    this.#transaction.operations.push({
      family,
      table,
      subject: `elements of ${this.#subject}`,
      sets: [this.name],
      encode: (context) => {
        const info = context.setNamed(family, table, this.name);
        const keys = info.keys.map(({ type }) => type);
        const data = info.data?.kind === 'value' ? info.data.fields.map(({ type }) => type) : undefined;
        return elementRequests({ family, table, info, rows: writeElements(elements(inputs, keys, data), info), isDelete, subject: `elements of ${this.#subject}` });
      },
    });
    return this;
  }
}
