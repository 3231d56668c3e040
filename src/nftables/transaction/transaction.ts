import { NFT_MSG_DELTABLE, NFT_MSG_NEWTABLE, TableFlags } from '../../generated/nftables.js';
import type { BatchRequest } from '../../socket/index.js';
import { NLM_F } from '../../wire/index.js';
import type { SetInfo } from '../linearise/set-info.js';
import type { TableFamily } from '../model/model.js';
import type { Table } from '../model/ruleset.js';
import { familyNumber } from '../types/families.js';
import { COMMENT, writeComment } from '../types/user-data.js';
import { CreatedHandle } from './created.js';
import { checkName } from './identifiers.js';
import { header, type OperationList, type PendingOperation } from './operation.js';
import { deleteTable, TableHandle } from './table-handle.js';
import { addTable } from './write-table.js';

export interface TableOptions {
  readonly comment?: string | undefined;
  /** Its chains are not hooked in. */
  readonly dormant?: boolean | undefined;
}

/** Collects what one commit shall do. Everything is carried out in the order it was said, or nothing. */
export class Transaction implements OperationList {
  /** What was said so far. */
  readonly operations: PendingOperation[] = [];
  /** Sets that the transaction makes, by family, table and name. */
  readonly sets: Map<string, SetInfo> = new Map();
  #nextSetId = 1;
  #nextChainId = 1;
  #nextRuleId = 1;
  readonly #rules = new Map<string, number>();

  /** Makes a table unless there is one of that name. Equals `nft add table`. */
  addTable(family: TableFamily, name: string, options: TableOptions = {}): TableHandle {
    return this.#newTable(family, checkName('table', name), options, NLM_F.create, 'table');
  }

  /**
   * Makes a table with everything in it, as it was read or made as data. What is there already of that name stays
   * beside it: destroy it before to replace it.
   */
  restoreTable(table: Table): void {
    addTable(this, table);
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

  #newTable(
    family: TableFamily,
    name: string,
    { comment, dormant }: TableOptions,
    flags: number,
    what: string,
  ): TableHandle {
    const userdata = writeComment(COMMENT.table, comment);
    const attrs = { name, flags: dormant ? TableFlags.dormant : 0, userdata };
    const created = new CreatedHandle();
    const request = { operation: NFT_MSG_NEWTABLE, message: { header: header(family), attrs }, flags };
    this.add(family, name, `${what} ${family} ${name}`, [request], created.take);
    return new TableHandle(this, family, name, created);
  }

  /** Deletes a table with everything in it; the commit fails with `ENOENT` when there is none. */
  deleteTable(family: TableFamily, name: string): void {
    this.add(family, name, `table ${family} ${name}`, [deleteTable(family, name)]);
  }

  /** Deletes a table with everything in it if there is one: it is made first, which changes nothing when it is there. */
  destroyTable(family: TableFamily, name: string): void {
    const make = {
      operation: NFT_MSG_NEWTABLE,
      message: { header: header(family), attrs: { name } },
      flags: NLM_F.create,
    };
    this.add(family, name, `table ${family} ${name}`, [make, deleteTable(family, name)]);
  }

  /** Deletes every table, or every table of a family. Equals `nft flush ruleset`. */
  flushRuleset(family?: TableFamily): void {
    const nfgenFamily = family === undefined ? 0 : familyNumber(family);
    this.add(family ?? 'inet', '', 'the ruleset', [
      { operation: NFT_MSG_DELTABLE, message: { header: { nfgenFamily } } },
    ]);
  }

  /** Number of a new set within the transaction. */
  nextSetId(): number {
    return this.#nextSetId++;
  }

  nextChainId(): number {
    return this.#nextChainId++;
  }

  nextRule(chain: string): { readonly id: number; readonly number: number } {
    const number = (this.#rules.get(chain) ?? 0) + 1;
    this.#rules.set(chain, number);
    return { id: this.#nextRuleId++, number };
  }

  /** Notes an operation whose messages are known. */
  add(
    family: TableFamily,
    table: string,
    subject: string,
    requests: readonly BatchRequest[],
    settle?: (reply: unknown) => void,
  ): void {
    this.operations.push({
      family,
      table,
      subject,
      settle,
      encode: () => requests.map((request) => ({ ...request, subject })),
    });
  }
}
