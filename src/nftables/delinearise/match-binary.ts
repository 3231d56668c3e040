import type { AnonymousSet, Expression, Match, SetReference, Value } from '../model/model.js';
import { prefixLength } from '../types/bytes.js';
import { dataType } from '../types/data-types.js';
import { expressionType } from '../types/expression-type.js';
import { trimExtension } from '../types/extension-bits.js';
import { trimPayload } from '../types/payload-fields.js';
import type { ProtocolContext } from '../types/protocol-context.js';

type Binary = Extract<Expression, { kind: 'binary' }>;

/**
 * A match whose left side is a bit operation with typed constants, in the words for it: flags (`ct state new`), a
 * prefix, or itself.
 */
export function matchBinary(match: Match & { readonly left: Binary }): Match {
  const { left, op } = match;
  const isEquality = op === '==' || op === '!=';
  if (left.op === '&' && isEquality && isBitmask(match.right) && left.right.kind === 'value')
    return matchFlags(match, left, left.right);
  return matchPrefix(match) ?? match;
}

function isBitmask(right: Expression): right is Value & { readonly value: bigint } {
  return right.kind === 'value' && typeof right.value === 'bigint' && dataType(right.type).isBitmask === true;
}

function matchFlags(match: Match, { left }: Binary, mask: Value): Match {
  const right = match.right as Value & { readonly value: bigint };
  if (right.value === 0n)
    return { kind: 'match', op: match.op === '!=' ? 'any' : 'none', left, right: { kind: 'flags', value: mask } };
  const isOneBit = ((mask.value as bigint) & ((mask.value as bigint) - 1n)) === 0n;
  if (isOneBit && mask.value === right.value) return match;
  return { kind: 'match', op: match.op, left, right: { kind: 'masked', value: right, mask } };
}

function matchPrefix(match: Match & { readonly left: Binary }): Match | undefined {
  const { left, right } = match;
  if (left.op !== '&' || right.kind !== 'value' || left.right.kind !== 'value' || typeof left.right.value !== 'bigint')
    return undefined;
  const { type, bits } = expressionType(left.left);
  const length = type.hasPrefixes ? prefixLength(left.right.value, bits) : undefined;
  return length === undefined
    ? undefined
    : { kind: 'match', op: match.op, left: left.left, right: { kind: 'prefix', value: right, length } };
}

/** Bytes and a mask that cuts a field of odd bits out of them: the field, still by position, and the bits behind it. */
export function trimMask(
  node: Expression,
  headers: ProtocolContext,
): { readonly node: Expression; readonly shift: number } | undefined {
  if (node.kind !== 'binary' || node.op !== '&' || node.right.kind !== 'value') return undefined;
  const mask = node.right.value;
  if (typeof mask !== 'bigint') return undefined;
  if (node.left.kind === 'raw') return trimPayload(node.left, mask, headers);
  return node.left.kind === 'raw-exthdr' ? trimExtension(node.left, mask) : undefined;
}

/**
 * A match on the bytes that hold a field of odd bits, as one on the field: constants beside a masked load are shifted
 * like it; behind a shift, which the key of a named set has, they are not.
 */
export function matchField(match: Match & { readonly left: Binary }, headers: ProtocolContext): Match | undefined {
  const { left, right, op } = match;
  const isShifted = left.op === '>>' && left.right.kind === 'value';
  const trimmed = trimMask(isShifted ? left.left : left, headers);
  if (trimmed === undefined) return undefined;
  const { node, shift } = trimmed;
  if (!isShifted)
    return { kind: 'match', op, left: node, right: shiftConstants(right, shift, expressionType(node).bits) };
  return (left.right as Value).value === BigInt(shift) ? { kind: 'match', op, left: node, right } : undefined;
}

/** Constants of a field that was cut out of its bytes. */
export function shiftConstants(node: Expression, shift: number, bits: number): Expression {
  switch (node.kind) {
    case 'value':
      return typeof node.value === 'bigint'
        ? { kind: 'value', type: node.type, bits, value: node.value >> BigInt(shift) }
        : node;
    case 'range':
      return { ...node, from: shiftConstants(node.from, shift, bits), to: shiftConstants(node.to, shift, bits) };
    case 'set':
      return shiftElements(node, shift, bits);
    default:
      return node;
  }
}

/** The elements of a set of the rule's own; those of a named one are as the field is. */
export function shiftElements<S extends AnonymousSet | SetReference>(set: S, shift: number, bits: number): S {
  if (set.kind !== 'set') return set;
  const elements = set.elements.map((element) => ({ ...element, key: shiftConstants(element.key, shift, bits) }));
  return { ...set, elements };
}
