import type { AnonymousSet, Expression, Meter, Rule, TableFamily } from '../model/model.js';
import type { MapHint, SetInfo } from './set-info.js';

/** What a rule needs from the transaction it is part of. */
export interface WriteContext {
  readonly family: TableFamily;
  /** A named set. @throws InvalidRuleError there is none */
  readonly setNamed: (name: string) => SetInfo;
  /** Makes an anonymous set to look `key` up in. */
  readonly newSet: (set: AnonymousSet, key: Expression, hint?: MapHint) => SetInfo;
  /** Makes a chain that belongs to the rule; gives its number within the transaction. */
  readonly newChain: (rules: readonly Rule[]) => number;
  /** Makes the set of a meter. */
  readonly newMeter: (meter: Meter) => SetInfo;
}
