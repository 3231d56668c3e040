import {
  NFT_MSG_DELFLOWTABLE,
  NFT_MSG_DELOBJ,
  NFT_MSG_DELRULE,
  NFT_MSG_DELTABLE,
  NFT_MSG_DESTROYFLOWTABLE,
  NFT_MSG_DESTROYOBJ,
  NFT_MSG_NEWCHAIN,
  NFT_MSG_NEWFLOWTABLE,
  NFT_MSG_NEWOBJ,
  NFT_MSG_NEWSET,
} from '../../generated/nftables.js';
import type { BatchRequest } from '../../socket/index.js';
import { NLM_F } from '../../wire/index.js';
import { type ObjectInput, objectContent } from '../build/build-object.js';
import { type ElementInput, timeoutOf, typesNamed } from '../build/build-set.js';
import { type DataInfo, type SetInfo, sizedType } from '../linearise/set-info.js';
import { flowtableAttrs } from '../linearise/write-flowtable.js';
import { writeObject } from '../linearise/write-object.js';
import { type SetOptions, writeSet } from '../linearise/write-set.js';
import type { TableFamily } from '../model/model.js';
import { parsePriority } from '../types/families.js';
import { objectNumber, objectTypes } from '../types/object-types.js';
import { ChainHandle, type ChainOptions, chainAttrs } from './chain-handle.js';
import { CreatedHandle } from './created.js';
import { checkName } from './identifiers.js';
import { header, type OperationList, setKey } from './operation.js';
import { SetHandle } from './set-handle.js';

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

/** What has to be known of a set to write its elements. */
export interface SetShape {
  readonly type: NewSetOptions['type'];
  readonly flags?: NewSetOptions['flags'];
  /** Of a map: as in {@link NewMapOptions}. */
  readonly data?: string | readonly string[] | undefined;
}

export interface NewMapOptions extends NewSetOptions {
  /** Type of the data; `'verdict'` for a verdict map, `'counter'` ... for a map of objects. */
  readonly data: string | readonly string[];
}

/** The devices of a flowtable, and how its packets are counted and carried. */
export interface FlowtableOptions {
  readonly devices: readonly string[];
  /** Among what else looks at packets as they come in: a number, or `'filter + 5'`. Default 0. */
  readonly priority?: number | string | undefined;
  /** Counts the packets of the fast path, too. */
  readonly counter?: boolean | undefined;
  /** The devices' hardware takes it. */
  readonly offload?: boolean | undefined;
}

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

  /**
   * A set or map that is there already, or that this transaction makes.
   *
   * @param shape what it was made with: where it is told, the kernel is not asked for it, nor for what is in the table
   */
  set(name: string, shape?: SetShape): SetHandle {
    if (shape !== undefined) this.#transaction.sets.set(setKey(this.family, this.name, name), infoOfShape(name, shape));
    return new SetHandle(this.#transaction, this, name);
  }

  #newSet(name: string, options: NewSetOptions, data: DataInfo | undefined): SetHandle {
    const subject = `set ${this.family} ${this.name} ${checkName('set', name)}`;
    const flags = options.flags ?? [];
    const info: SetInfo = {
      ...infoOfShape(name, options),
      data,
      id: this.#transaction.nextSetId(),
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

  /**
   * Makes an object that rules share by its name: `addObject('hits', counter())`, `addObject('std', ctHelper('ftp',
   * 'tcp'))`. Rules use it by `object('ct helper', 'std')`, and of counters `counter('hits')`.
   */
  addObject(name: string, content: ObjectInput, options: { readonly comment?: string | undefined } = {}): void {
    const object = { ...objectContent(content), name: checkName('object', name), comment: options.comment };
    const message = { header: header(this.family), attrs: writeObject(this.name, object) };
    this.#add(`${object.type} ${this.family} ${this.name} ${name}`, [
      { operation: NFT_MSG_NEWOBJ, message, flags: NLM_F.create },
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
    const attrs = { table: this.name, name, type: objectNumber(kind) };
    this.#add(`${kind} ${this.family} ${this.name} ${name}`, [
      { operation, message: { header: header(this.family), attrs } },
    ]);
  }

  /** Makes a flowtable: the fast path of connections that a rule gives to it with `flowAdd(name)`. */
  addFlowtable(name: string, options: FlowtableOptions): void {
    const { devices, priority = 0, counter = false, offload = false } = options;
    const attrs = flowtableAttrs(this.name, {
      name: checkName('flowtable', name),
      priority: parsePriority(this.family, 'ingress', priority),
      devices,
      hasCounter: counter,
      isOffloaded: offload,
    });
    this.#flowtable(NFT_MSG_NEWFLOWTABLE, name, attrs, NLM_F.create);
  }

  /** Deletes a flowtable; the commit fails with `ENOENT` when there is none, with `EBUSY` while a rule uses it. */
  deleteFlowtable(name: string): void {
    this.#flowtable(NFT_MSG_DELFLOWTABLE, name, { table: this.name, name }, 0);
  }

  /** Deletes a flowtable if there is one. Linux 6.3. */
  destroyFlowtable(name: string): void {
    this.#flowtable(NFT_MSG_DESTROYFLOWTABLE, name, { table: this.name, name }, 0);
  }

  #flowtable(operation: BatchRequest['operation'], name: string, attrs: object, flags: number): void {
    const message = { header: header(this.family), attrs };
    this.#add(`flowtable ${this.family} ${this.name} ${name}`, [{ operation, message, flags }]);
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

function infoOfShape(name: string, { type, data, flags = [] }: SetShape): SetInfo {
  return {
    name,
    keys: typesNamed(type).map(sizedType),
    isInterval: flags.includes('interval'),
    data: data === undefined ? undefined : dataInfo(data),
  };
}

function dataInfo(data: string | readonly string[]): DataInfo {
  if (data === 'verdict') return { kind: 'verdict' };
  if (typeof data === 'string' && objectTypes[data] !== undefined) return { kind: 'object', type: data };
  return { kind: 'value', fields: typesNamed(data).map(sizedType), isInterval: false };
}

/** The message that deletes a table. */
export function deleteTable(family: TableFamily, name: string): BatchRequest {
  return { operation: NFT_MSG_DELTABLE, message: { header: header(family), attrs: { name } } };
}
