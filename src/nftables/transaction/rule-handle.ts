import type { PendingRule } from './pending-rule.js';

/** A rule of a transaction. */
export class RuleHandle {
  readonly #rule: PendingRule;

  constructor(rule: PendingRule) {
    this.#rule = rule;
  }

  /** `rule 1 of chain ip netloom postrouting` */
  get subject(): string {
    return this.#rule.subject;
  }

  /** Number within the transaction. */
  get id(): number {
    return this.#rule.id;
  }

  /** The kernel's number for it, after a commit with `echo`. @throws InvalidRuleError there is none yet */
  get handle(): bigint {
    return this.#rule.handle;
  }
}

/** A rule to stand before or behind: its handle, its place in the chain from 0, or one that the transaction makes. */
export type RulePosition = bigint | { readonly index: number } | RuleHandle;
