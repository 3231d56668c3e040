import type { ExprAttrs } from '../../generated/nftables.js';
import type { AnonymousSet, Expression, Match, Meter, Rule, SetReference } from '../model/model.js';
import type { ProtocolContext } from '../types/protocol-context.js';
import type { LoadWriter } from './load-writer.js';
import type { SetInfo } from './set-info.js';

/** A rule while it is written. */
export interface RuleInProgress {
  readonly expressions: ExprAttrs[];
  /** What the matches so far say about the packet's headers. */
  readonly headers: ProtocolContext;
  readonly loads: LoadWriter;
  /** Puts the matches before that an expression relies on. */
  require(node: Expression): void;
  match(match: Match): void;
  newMeter(meter: Meter): SetInfo;
  /** Makes a chain that belongs to the rule; gives its number within the transaction. */
  newChain(rules: readonly Rule[]): number;
  verdictMap(key: Expression, set: AnonymousSet | SetReference): void;
}
