import { prefixLength } from './bytes.js';
import { dataType } from './data-types.js';
import { expressionType } from './expression-type.js';
import type { AnonymousSet, Expression, Match, Value } from './model.js';
import { trimPayload } from './payload-fields.js';
import type { ProtocolContext } from './protocol-context.js';

type Binary = Extract<Expression, { kind: 'binary' }>;

/**
 * A match whose left side is a bit operation, in the words for it: flags (`ct state new`), a prefix, a field of odd
 * bits (whose left side is then `raw` and has to be named still), or itself.
 */
export function matchBinary(match: Match & { readonly left: Binary }, headers: ProtocolContext): Match {
  const { left, op } = match;
  const isEquality = op === '==' || op === '!=';
  if (left.op === '&' && isEquality && isBitmask(match.right) && left.right.kind === 'value')
    return matchFlags(match, left, left.right);
  return matchPrefix(match) ?? matchField(match, headers) ?? match;
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

/** The bytes that hold a field of odd bits, masked; with a shift behind where the key of a set is meant. */
function matchField(match: Match & { readonly left: Binary }, headers: ProtocolContext): Match | undefined {
  const { left, right } = match;
  const shifted =
    left.op === '>>' && left.left.kind === 'binary' && left.right.kind === 'value' ? left.left : undefined;
  const inner = shifted ?? left;
  if (
    inner.op !== '&' ||
    inner.left.kind !== 'raw' ||
    inner.right.kind !== 'value' ||
    typeof inner.right.value !== 'bigint'
  )
    return undefined;
  const trimmed = trimPayload(inner.left, inner.right.value, headers);
  if (trimmed === undefined) return undefined;
  if (shifted === undefined)
    return {
      kind: 'match',
      op: match.op,
      left: trimmed.node,
      right: shiftConstants(right, trimmed.shift, trimmed.node.bits),
    };
  return (left.right as Value).value === BigInt(trimmed.shift)
    ? { kind: 'match', op: match.op, left: trimmed.node, right }
    : undefined;
}

/** Constants beside a masked load are shifted like the field; without the mask they are not. */
function shiftConstants(node: Expression, shift: number, bits: number): Expression {
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

function shiftElements(set: AnonymousSet, shift: number, bits: number): AnonymousSet {
  return {
    ...set,
    elements: set.elements.map((element) => ({ ...element, key: shiftConstants(element.key, shift, bits) })),
  };
}
