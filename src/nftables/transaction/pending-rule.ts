import type { BatchRequest } from '../../socket/index.js';
import { InvalidRuleError } from '../model/errors.js';
import type { Statement, TableFamily } from '../model/model.js';
import type { EncodeContext, PendingOperation } from './operation.js';
import { type RulePlace, ruleRequests } from './requests.js';
import { namesIn } from './resolve-devices.js';

/** A chain that a rule goes into. */
export interface ChainName {
  readonly family: TableFamily;
  readonly table: string;
  readonly name: string;
  /** For errors: `chain ip netloom postrouting`. */
  readonly subject: string;
}

/**
 * A rule that a transaction makes. Transactions have thousands, all in memory until they are sent: what can be said from
 * the rest is made when it is asked for.
 */
export class PendingRule implements PendingOperation {
  readonly sets: readonly string[];
  readonly devices: readonly string[];
  /** Number within the transaction. */
  readonly id: number;
  readonly #chain: ChainName;
  readonly #statements: readonly Statement[];
  readonly #comment: string | undefined;
  readonly #place: RulePlace;
  readonly #number: number;
  #handle: bigint | undefined;

  constructor(
    chain: ChainName,
    statements: readonly Statement[],
    comment: string | undefined,
    place: RulePlace,
    { id, number }: { readonly id: number; readonly number: number },
  ) {
    const { sets, devices } = namesIn(statements);
    this.sets = sets;
    this.devices = devices;
    this.id = id;
    this.#chain = chain;
    this.#statements = statements;
    this.#comment = comment;
    this.#place = place;
    this.#number = number;
  }

  get family(): TableFamily {
    return this.#chain.family;
  }

  get table(): string {
    return this.#chain.table;
  }

  get subject(): string {
    return `rule ${this.#place.handle ?? this.#number} of ${this.#chain.subject}`;
  }

  get isNativeRule(): boolean {
    return this.#statements.some(({ kind }) => kind !== 'xt');
  }

  get countedChain(): string | undefined {
    return this.#place.index === undefined ? undefined : this.#chain.name;
  }

  /** The kernel's number for it. @throws InvalidRuleError nobody told it yet */
  get handle(): bigint {
    if (this.#handle !== undefined) return this.#handle;
    throw new InvalidRuleError(`${this.subject} has no handle yet: it comes back from commit(..., { echo: true })`);
  }

  settle(reply: unknown): void {
    this.#handle = (reply as { attrs: { handle?: bigint | undefined } }).attrs.handle;
  }

  encode(context: EncodeContext): BatchRequest[] {
    const { family, table, name: chain } = this.#chain;
    return ruleRequests(
      {
        family,
        table,
        chain,
        statements: this.#statements,
        devices: this.devices,
        comment: this.#comment,
        subject: this.subject,
        place: this.#place,
        id: this.id,
      },
      context,
    );
  }
}
