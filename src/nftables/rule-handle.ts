import type { CreatedHandle } from './created.js';

/** A rule of a transaction. */
export class RuleHandle {
  /** `rule 1 of chain ip netloom postrouting` */
  readonly subject: string;
  /** Number within the transaction. */
  readonly id: number;
  readonly #created: CreatedHandle;

  constructor(subject: string, id: number, created: CreatedHandle) {
    this.subject = subject;
    this.id = id;
    this.#created = created;
  }

  /** The kernel's number for it, after a commit with `echo`. @throws InvalidRuleError there is none yet */
  get handle(): bigint {
    return this.#created.get(this.subject);
  }
}

/** A rule to stand before or behind: its handle, its place in the chain from 0, or one that the transaction makes. */
export type RulePosition = bigint | { readonly index: number } | RuleHandle;
