import { InvalidRuleError } from '../model/errors.js';
import type {
  AnonymousSet,
  Concat,
  Expression,
  Fib,
  FibInput,
  Match,
  MatchOp,
  RawBase,
  RawPayload,
  SetReference,
  Value,
} from '../model/model.js';
import { type ExpressionType, expressionType } from '../types/expression-type.js';
import { parseValue, type ValueInput } from '../types/parse-value.js';

/** What a match may be compared with: constants, `@name` of a set, a set of the rule's own, another expression. */
export type Operand<V extends ValueInput = ValueInput> = V | Expression;

/**
 * A field of a packet. Called it makes a match: with one value on that value, with several on any of them. An array
 * is a set. It stands for itself where an expression is wanted.
 */
export interface FieldBuilder<V extends ValueInput = ValueInput> {
  (...values: readonly (Operand<V> | readonly Operand<V>[])[]): Match;
  /** `!=`; with several values none of them. */
  not(...values: readonly (Operand<V> | readonly Operand<V>[])[]): Match;
  lt(value: Operand<V>): Match;
  le(value: Operand<V>): Match;
  gt(value: Operand<V>): Match;
  ge(value: Operand<V>): Match;
  /** Some bits of a bit mask: `tcp.flags.masked('syn', 'syn,ack')` is `tcp flags syn / syn,ack`. */
  masked(value: V, mask: V): Match;
  readonly expression: Expression;
}

/** A field, or an expression made otherwise. */
export type ExpressionInput = FieldBuilder<never> | Expression;

/** The expression that a builder stands for. */
export function expressionOf(input: ExpressionInput): Expression {
  return typeof input === 'function' ? input.expression : input;
}

/** Makes the builder of an expression. */
export function fieldBuilder<V extends ValueInput>(expression: Expression): FieldBuilder<V> {
  const compare =
    (op: MatchOp) =>
    (value: Operand<V>): Match => ({ kind: 'match', op, left: expression, right: operand(value, expression) });
  const build = (...values: readonly (Operand<V> | readonly Operand<V>[])[]): Match =>
    matchAny(expression, values, false);
  return Object.assign(build, {
    not: (...values: readonly (Operand<V> | readonly Operand<V>[])[]): Match => matchAny(expression, values, true),
    lt: compare('<'),
    le: compare('<='),
    gt: compare('>'),
    ge: compare('>='),
    masked: (value: V, mask: V): Match => ({
      kind: 'match',
      op: '==',
      left: expression,
      right: { kind: 'masked', value: constant(value, expression), mask: constant(mask, expression) },
    }),
    expression,
  });
}

function constant(value: ValueInput, left: Expression): Value {
  const parsed = parseValue(value, expressionType(left));
  if (parsed.kind !== 'value') throw new InvalidRuleError(`'${value}' is not one value`);
  return parsed;
}

/** An operand beside `left`: constants get its type. */
export function operand(value: Operand, left: Expression, of: ExpressionType = expressionType(left)): Expression {
  if (typeof value === 'object') return value;
  if (typeof value === 'string' && value.startsWith('@'))
    return { kind: 'set-reference', name: value.slice(1) } satisfies SetReference;
  if (left.kind === 'concat') return concatOperand(String(value), left);
  return parseValue(value, of);
}

/** `'10.0.0.1 . 80'` */
function concatOperand(text: string, left: Concat): Concat {
  const parts = text.split(' . ');
  if (parts.length !== left.parts.length)
    throw new InvalidRuleError(`'${text}' has ${parts.length} parts, the concatenation has ${left.parts.length}`);
  return { kind: 'concat', parts: parts.map((part, index) => parseValue(part, expressionType(left.parts[index]!))) };
}

function matchAny(left: Expression, values: readonly (Operand | readonly Operand[])[], isNegated: boolean): Match {
  const of = expressionType(left);
  if (values.length === 1 && !Array.isArray(values[0]) && of.type.isBitmask !== true)
    return { kind: 'match', op: isNegated ? '!=' : '==', left, right: operand(values[0] as Operand, left, of) };
  const list = values.flat() as Operand[];
  const isSet = values.some((value) => Array.isArray(value));
  if (list.length === 0) throw new InvalidRuleError('a match needs a value');
  const right = list.map((value) => operand(value, left, of));
  if (of.type.isBitmask === true && !isSet && right.every((value) => value.kind === 'value'))
    return matchFlags(left, right as Value[], isNegated);
  const op = isNegated ? '!=' : '==';
  if (right.length === 1 && !isSet) return { kind: 'match', op, left, right: right[0]! };
  const set: AnonymousSet = { kind: 'set', elements: right.map((key) => ({ key })) };
  return { kind: 'match', op, left, right: set };
}

/** Has one of the flags; negated: is not exactly them (as `!=` means in nft). */
function matchFlags(left: Expression, flags: readonly Value[], isNegated: boolean): Match {
  const value: Value = { ...flags[0]!, value: flags.reduce((bits, flag) => bits | (flag.value as bigint), 0n) };
  if (isNegated) return { kind: 'match', op: '!=', left, right: value };
  return { kind: 'match', op: 'any', left, right: { kind: 'flags', value } };
}

/** `a . b . c` */
export function concat(...parts: readonly ExpressionInput[]): FieldBuilder<string> {
  return fieldBuilder({ kind: 'concat', parts: parts.map(expressionOf) });
}

/** `@th,16,16`: bits of the packet by position. */
export function raw(base: RawBase, offset: number, bits: number): FieldBuilder<number | bigint | string> {
  const expression: RawPayload = { kind: 'raw', base, offset, bits };
  return fieldBuilder(expression);
}

/**
 * A route lookup: `fib('daddr', 'type')('local')`. With `present` it only asks whether there is a route:
 * `fib(['saddr', 'iif'], 'oif', { present: true })('missing')`.
 */
export function fib(
  inputs: FibInput | readonly FibInput[],
  result: Fib['result'],
  options: { readonly present?: true | undefined } = {},
): FieldBuilder<string | number> {
  const list = typeof inputs === 'string' ? [inputs] : inputs;
  return fieldBuilder({ kind: 'fib', inputs: list, result, present: options.present });
}

/** A field of a TCP option: `tcpOption('maxseg', 'size')`; without one whether the packet has the option at all. */
export function tcpOption(option: string, field?: string): FieldBuilder<string | number | boolean> {
  return fieldBuilder({ kind: 'exthdr', of: 'tcp', header: option, field });
}

/** `numgen inc mod 2`: a number from 0 to less than `modulus`, in turn or at random. */
export function numgen(mode: 'inc' | 'random', modulus: number, offset = 0): FieldBuilder<number | string> {
  return fieldBuilder({ kind: 'numgen', mode, modulus, offset });
}

/** `jhash ip saddr mod 2`: the same number for the same key, from 0 to less than `modulus`. */
export function jhash(
  key: ExpressionInput,
  modulus: number,
  options: { readonly seed?: number | undefined; readonly offset?: number | undefined } = {},
): FieldBuilder<number | string> {
  const { seed, offset = 0 } = options;
  return fieldBuilder({ kind: 'hash', mode: 'jhash', key: expressionOf(key), modulus, seed, offset });
}
