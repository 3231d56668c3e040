import {
  NFT_MSG_DELSET,
  NFT_MSG_DELSETELEM,
  NFT_MSG_DESTROYSET,
  NFT_MSG_DESTROYSETELEM,
  NFT_MSG_NEWSETELEM,
} from '../../generated/nftables.js';
import type { BatchRequest } from '../../socket/index.js';
import { type ElementInput, elementOf } from '../build/build-set.js';
import { CreatedHandle } from './created.js';
import { type ElementsRequest, elementRequests } from './element-requests.js';
import { header, type OperationList, type TableName } from './operation.js';

/** A set or map of a transaction. */
export class SetHandle {
  readonly table: TableName;
  readonly name: string;
  readonly #transaction: OperationList;
  readonly #created: CreatedHandle;

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

  /** Adds elements; those that are there stay. */
  addElements(inputs: readonly ElementInput[]): this {
    return this.#elements(inputs, NFT_MSG_NEWSETELEM);
  }

  /** Adds elements; the commit fails with `EEXIST` when one is there already. Equals `nft create element`. */
  createElements(inputs: readonly ElementInput[]): this {
    return this.#elements(inputs, NFT_MSG_NEWSETELEM, true);
  }

  /** Deletes elements; the commit fails with `ENOENT` when one is not there. */
  deleteElements(inputs: readonly ElementInput[]): this {
    return this.#elements(inputs, NFT_MSG_DELSETELEM);
  }

  /** Deletes those of the elements that are there. Linux 6.3. */
  destroyElements(inputs: readonly ElementInput[]): this {
    return this.#elements(inputs, NFT_MSG_DESTROYSETELEM);
  }

  /** Deletes all elements. */
  flush(): this {
    return this.#delete(NFT_MSG_DELSETELEM, { table: this.table.name, set: this.name });
  }

  /** Deletes the set; the commit fails with `EBUSY` while a rule uses it. */
  delete(): void {
    this.#delete(NFT_MSG_DELSET, { table: this.table.name, name: this.name });
  }

  /** Deletes the set if there is one. Linux 6.3. */
  destroy(): void {
    this.#delete(NFT_MSG_DESTROYSET, { table: this.table.name, name: this.name });
  }

  get #subject(): string {
    return `set ${this.table.family} ${this.table.name} ${this.name}`;
  }

  #delete(operation: BatchRequest['operation'], attrs: object): this {
    const { family, name } = this.table;
    this.#transaction.add(family, name, this.#subject, [{ operation, message: { header: header(family), attrs } }]);
    return this;
  }

  #elements(inputs: readonly ElementInput[], operation: ElementsRequest['operation'], isExclusive?: true): this {
    const { family, name: table } = this.table;
    this.#transaction.operations.push({
      family,
      table,
      subject: `elements of ${this.#subject}`,
      sets: [this.name],
      encode: (context) => {
        const info = context.setNamed(family, table, this.name);
        return elementRequests({
          family,
          table,
          info,
          elements: inputs,
          elementOf: (input) => elementOf(input, info),
          operation,
          isExclusive,
          subject: `elements of ${this.#subject}`,
        });
      },
    });
    return this;
  }
}
