import type { Reader } from '../../wire/index.js';
import { type RuleShape, statementsOf } from '../delinearise/rule-shapes.js';
import type { Rule, TableFamily } from '../model/model.js';

/** The bytes of a rule's expressions while they are in the buffer; the places of a {@link RuleShape} count from `struct()`. */
export type RuleBytes = Pick<Reader, 'struct' | 'u8At' | 'u16beAt' | 'u32beAt' | 'u64beAt' | 'bytesAt' | 'ipAt'>;

/** What is kept of rules as they are read: the rules themselves, or what somebody makes of them. */
export interface RuleForm<R> {
  /** Of a rule that is like one before but for the places of its shape. */
  like(shape: RuleShape, bytes: RuleBytes, handle: bigint | undefined, comment: string | undefined, chain: string): R;
  /** Of a rule that was read in full. */
  whole(rule: Rule): R;
}

/** What the form of a table's rules may depend on: what was read before them. */
export interface RulesOf {
  readonly family: TableFamily;
  /** Whether a chain belongs to a rule. */
  readonly isBound: (chain: string) => boolean;
}

/** The rules themselves. */
export const asRules: RuleForm<Rule> = {
  like: (shape, bytes, handle, comment) => {
    return { statements: statementsOf(shape, bytes), comment, handle, compat: undefined, kernel: undefined };
  },
  whole: (rule) => rule,
};
