import { NFT_MSG_DELSET, NFT_MSG_DELSETELEM } from '../generated/nftables.js';
import type { BatchRequest } from '../socket/index.js';
import { type ElementInput, elements } from './build-set.js';
import { header, type OperationList, type TableName } from './operation.js';
import { elementRequests } from './requests.js';
import { writeElements } from './write-set.js';

/** A set or map of a transaction. */
export class SetHandle {
  readonly table: TableName;
  readonly name: string;
  readonly #transaction: OperationList;

  constructor(transaction: OperationList, table: TableName, name: string) {
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
        return elementRequests({
          family,
          table,
          info,
          rows: writeElements(elements(inputs, keys, data), info),
          isDelete,
          subject: `elements of ${this.#subject}`,
        });
      },
    });
    return this;
  }
}
