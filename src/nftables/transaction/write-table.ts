import {
  ChainFlags,
  NFT_MSG_NEWCHAIN,
  NFT_MSG_NEWFLOWTABLE,
  NFT_MSG_NEWOBJ,
  NFT_MSG_NEWSET,
  NFT_MSG_NEWSETELEM,
  NFT_MSG_NEWTABLE,
  TableFlags,
} from '../../generated/nftables.js';
import type { BatchRequest } from '../../socket/index.js';
import { NLM_F } from '../../wire/index.js';
import { infoOfSet, type SetInfo } from '../linearise/set-info.js';
import { flowtableAttrs } from '../linearise/write-flowtable.js';
import { writeObject } from '../linearise/write-object.js';
import { writeSet } from '../linearise/write-set.js';
import type { Rule, Statement, TableFamily } from '../model/model.js';
import type { Chain, NamedSet, Table } from '../model/ruleset.js';
import { COMMENT, writeComment } from '../types/user-data.js';
import { chainAttrs } from './chain-handle.js';
import { asItIs, elementRequests } from './element-requests.js';
import { header, type OperationList, setKey } from './operation.js';
import { ruleRequests } from './requests.js';
import { namesIn } from './resolve-devices.js';

/** Puts all of a table that was read, or made as data, into a transaction: what `nft list table` to `nft -f` does. */
export function addTable(transaction: OperationList, table: Table): void {
  new TableWriter(transaction, table).write();
}

class TableWriter {
  readonly #transaction: OperationList;
  readonly #table: Table;
  readonly #family: TableFamily;
  readonly #name: string;

  constructor(transaction: OperationList, table: Table) {
    this.#transaction = transaction;
    this.#table = table;
    this.#family = table.family;
    this.#name = table.name;
  }

  /** What is referred to before what refers to it. */
  write(): void {
    const { comment, isDormant, objects, chains, flowtables, sets } = this.#table;
    const userdata = writeComment(COMMENT.table, comment);
    const flags = isDormant ? TableFlags.dormant : 0;
    this.#add(`table ${this.#family} ${this.#name}`, NFT_MSG_NEWTABLE, { name: this.#name, flags, userdata });
    for (const object of objects)
      this.#add(this.#subject(object.type, object.name), NFT_MSG_NEWOBJ, writeObject(this.#name, object));
    const own = chains.filter(({ isBound }) => !isBound);
    for (const chain of own) this.#chain(chain);
    for (const flowtable of flowtables)
      this.#add(
        this.#subject('flowtable', flowtable.name),
        NFT_MSG_NEWFLOWTABLE,
        flowtableAttrs(this.#name, flowtable),
      );
    const named = sets.filter(({ isAnonymous }) => !isAnonymous);
    const infos = named.map((set) => this.#set(set));
    for (const [index, set] of named.entries()) this.#elements(set, infos[index]!);
    for (const chain of own) for (const rule of chain.rules) this.#rule(chain, rule);
  }

  #subject(kind: string, name: string): string {
    return `${kind} ${this.#family} ${this.#name} ${name}`;
  }

  #add(subject: string, operation: BatchRequest['operation'], attrs: object): void {
    const message = { header: header(this.#family), attrs };
    this.#transaction.add(this.#family, this.#name, subject, [{ operation, message, flags: NLM_F.create }]);
  }

  #chain({ name, base, comment, isOffloaded }: Chain): void {
    const options = base === undefined ? { comment } : { ...base, comment };
    const attrs: { flags?: number } = chainAttrs(this.#family, options);
    const bits = (attrs.flags ?? 0) | (isOffloaded ? ChainFlags.hwOffload : 0);
    const flags = bits === 0 ? undefined : bits;
    this.#add(this.#subject('chain', name), NFT_MSG_NEWCHAIN, { table: this.#name, name, ...attrs, flags });
  }

  #set(set: NamedSet): SetInfo {
    const info = { ...infoOfSet(set), id: this.#transaction.nextSetId(), isNew: true };
    this.#transaction.sets.set(setKey(this.#family, this.#name, set.name), info);
    const attrs = writeSet(this.#name, info, {
      flags: set.flags.filter((flag) => flag !== 'interval'),
      isAutoMerge: set.isAutoMerge,
      size: set.size,
      timeout: set.timeout,
      gcInterval: set.gcInterval,
      policy: set.policy,
      comment: set.comment,
      statements: set.statements,
      keyTypeof: set.keyTypeof,
      dataTypeof: set.data?.kind === 'value' ? set.data.typeof : undefined,
    });
    this.#add(this.#subject('set', set.name), NFT_MSG_NEWSET, attrs);
    return info;
  }

  #elements(set: NamedSet, info: SetInfo): void {
    if (set.elements.length === 0) return;
    const subject = `elements of ${this.#subject('set', set.name)}`;
    this.#transaction.operations.push({
      family: this.#family,
      table: this.#name,
      subject,
      devices: namesIn(set.elements).devices,
      encode: () =>
        elementRequests({
          family: this.#family,
          table: this.#name,
          info,
          elements: set.elements,
          elementOf: asItIs,
          operation: NFT_MSG_NEWSETELEM,
          subject,
        }),
    });
  }

  #rule(chain: Chain, rule: Rule): void {
    const of = this.#subject('chain', chain.name);
    const { id, number } = this.#transaction.nextRule(of);
    const subject = `rule ${number} of ${of}`;
    const { comment, compat, kernel } = rule;
    const statements = rule.statements.map((statement) => this.#withChain(statement));
    const place = { flags: NLM_F.create | NLM_F.append };
    const where = { family: this.#family, table: this.#name, chain: chain.name };
    const { sets, devices } = namesIn(kernel === undefined ? statements : []);
    this.#transaction.operations.push({
      ...where,
      subject,
      isNativeRule: statements.some(({ kind }) => kind !== 'xt'),
      sets,
      devices,
      encode: (context) =>
        ruleRequests({ ...where, statements, devices, comment, compat, kernel, subject, place, id }, context),
    });
  }

  /** A jump into a chain of the rule's own has that chain's rules with it. */
  #withChain(statement: Statement): Statement {
    if (statement.kind !== 'verdict' || !('chain' in statement)) return statement;
    const bound = this.#table.chains.find(({ isBound, name }) => isBound && name === statement.chain);
    if (bound === undefined) return statement;
    const rules = bound.rules.map((rule) => ({ ...rule, statements: rule.statements.map((s) => this.#withChain(s)) }));
    return { kind: 'verdict', code: statement.code, rules };
  }
}
