import type { ExprAttrs } from '../generated/nftables.js';
import type { LoadWriter } from './load-writer.js';
import type { AnonymousSet, Expression, Match, Meter, SetReference } from './model.js';
import type { ProtocolContext } from './protocol-context.js';
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
  verdictMap(key: Expression, set: AnonymousSet | SetReference): void;
}
