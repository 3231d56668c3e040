import {
  NFT_MSG_DELOBJ,
  NFT_MSG_DELRULE,
  NFT_MSG_DELTABLE,
  NFT_MSG_DESTROYOBJ,
  NFT_MSG_NEWCHAIN,
  NFT_MSG_NEWOBJ,
  NFT_MSG_NEWSET,
} from '../generated/nftables.js';
import type { BatchRequest } from '../socket/index.js';
import { NLM_F } from '../wire/index.js';
import { type ElementInput, timeoutOf, typesNamed } from './build-set.js';
import { ChainHandle, type ChainOptions, chainAttrs } from './chain-handle.js';
import { CreatedHandle } from './created.js';
import { InvalidRuleError } from './errors.js';
import { checkName } from './identifiers.js';
import type { Statement, TableFamily } from './model.js';
import { header, type OperationList, setKey } from './operation.js';
import { SetHandle } from './set-handle.js';
import { type DataInfo, type SetInfo, sizedType } from './set-info.js';
import { COMMENT, commentDatum, writeUserData } from './user-data.js';
import { objectTypes, type SetOptions, writeSet } from './write-set.js';
import { writeStateful } from './write-stateful.js';

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

/** A table of a transaction. */
export class TableHandle {
  readonly family: TableFamily;
  readonly name: string;
  readonly #transaction: OperationList;
  readonly #created: CreatedHandle;

  constructor(
    transaction: OperationList,
    family: TableFamily,
    name: string,
    created: CreatedHandle = new CreatedHandle(),
  ) {
    this.#transaction = transaction;
    this.family = family;
    this.name = name;
    this.#created = created;
  }

  /** The kernel's number for it, after a commit with `echo` that made it. @throws InvalidRuleError there is none yet */
  get handle(): bigint {
    return this.#created.get(`table ${this.family} ${this.name}`);
  }

  /** Makes a chain unless there is one; of a base chain that is there, changes the policy. */
  addChain(name: string, options: ChainOptions = {}): ChainHandle {
    const subject = `chain ${this.family} ${this.name} ${checkName('chain', name)}`;
    const attrs = { table: this.name, name, ...chainAttrs(this.family, options) };
    const created = new CreatedHandle();
    const request = {
      operation: NFT_MSG_NEWCHAIN,
      message: { header: header(this.family), attrs },
      flags: NLM_F.create,
    };
    this.#add(subject, [request], created.take);
    return new ChainHandle(this.#transaction, this, name, created);
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
    const info: SetInfo = {
      name,
      id: this.#transaction.nextSetId(),
      keys: typesNamed(options.type).map(sizedType),
      isInterval: flags.includes('interval'),
      data,
      isMerged: options.autoMerge,
      isNew: true,
    };
    this.#transaction.sets.set(setKey(this.family, this.name, name), info);
    const { autoMerge, timeout, ...rest } = options;
    const withFlags: SetOptions = {
      ...rest,
      isAutoMerge: autoMerge,
      timeout: timeoutOf(timeout),
      flags: flags.filter((flag) => flag !== 'interval'),
    };
    const attrs = writeSet(this.name, info, withFlags);
    const created = new CreatedHandle();
    const request = { operation: NFT_MSG_NEWSET, message: { header: header(this.family), attrs }, flags: NLM_F.create };
    this.#add(subject, [request], created.take);
    const handle = new SetHandle(this.#transaction, this, name, created);
    if ((options.elements?.length ?? 0) > 0) handle.addElements(options.elements!);
    return handle;
  }

  /** Makes a counter, quota, limit or `ct count` that rules share by its name. */
  addObject(
    name: string,
    statement: Extract<Statement, { kind: 'counter' | 'quota' | 'limit' }>,
    options: { readonly comment?: string | undefined } = {},
  ): void {
    const { data } = writeStateful(statement);
    const userdata =
      options.comment === undefined ? undefined : writeUserData([commentDatum(COMMENT.object, options.comment)]);
    const attrs = {
      table: this.name,
      name: checkName('object', name),
      type: objectTypes[statement.kind],
      data,
      userdata,
    };
    this.#add(`${statement.kind} ${this.family} ${this.name} ${name}`, [
      { operation: NFT_MSG_NEWOBJ, message: { header: header(this.family), attrs }, flags: NLM_F.create },
    ]);
  }

  /** Deletes an object; the commit fails with `ENOENT` when there is none, with `EBUSY` while a rule uses it. */
  deleteObject(kind: string, name: string): void {
    this.#object(NFT_MSG_DELOBJ, kind, name);
  }

  /** Deletes an object if there is one. Linux 6.3. */
  destroyObject(kind: string, name: string): void {
    this.#object(NFT_MSG_DESTROYOBJ, kind, name);
  }

  #object(operation: BatchRequest['operation'], kind: string, name: string): void {
    const type = objectTypes[kind];
    if (type === undefined)
      throw new InvalidRuleError(`'${kind}' is no kind of object; they are ${OBJECTS.join(', ')}`);
    const attrs = { table: this.name, name, type };
    this.#add(`${kind} ${this.family} ${this.name} ${name}`, [
      { operation, message: { header: header(this.family), attrs } },
    ]);
  }

  /** Deletes all rules of all chains. */
  flush(): void {
    this.#add(`table ${this.family} ${this.name}`, [
      { operation: NFT_MSG_DELRULE, message: { header: header(this.family), attrs: { table: this.name } } },
    ]);
  }

  /** Deletes the table with everything in it. */
  delete(): void {
    this.#add(`table ${this.family} ${this.name}`, [deleteTable(this.family, this.name)]);
  }

  #add(subject: string, requests: readonly BatchRequest[], settle?: (reply: unknown) => void): void {
    this.#transaction.add(this.family, this.name, subject, requests, settle);
  }
}

function dataInfo(data: string | readonly string[]): DataInfo {
  if (data === 'verdict') return { kind: 'verdict' };
  if (typeof data === 'string' && OBJECTS.includes(data)) return { kind: 'object', type: data };
  return { kind: 'value', fields: typesNamed(data).map(sizedType), isInterval: false };
}

/** The message that deletes a table. */
export function deleteTable(family: TableFamily, name: string): BatchRequest {
  return { operation: NFT_MSG_DELTABLE, message: { header: header(family), attrs: { name } } };
}
