import type { Expression, Mangle, Value } from '../model/model.js';
import { ones } from '../types/bytes.js';
import { trimPayload } from '../types/payload-fields.js';
import type { ProtocolContext } from '../types/protocol-context.js';

type Binary = Extract<Expression, { kind: 'binary' }>;

/**
 * Setting a field that does not fill its bytes is read, masked, put together and written back: `ip dscp set` and the
 * value, where the bytes say so. Both sides are still by position and without a type.
 */
export function mangleField({ target, value }: Mangle, headers: ProtocolContext): Mangle | undefined {
  if (target.kind !== 'raw' || value.kind !== 'binary') return undefined;
  const parts = partsOf(value, ones(target.bits));
  if (parts === undefined || parts.source.kind !== 'raw') return undefined;
  const { source } = parts;
  if (source.base !== target.base || source.offset !== target.offset) return undefined;
  const trimmed = trimPayload(source, parts.mask, headers);
  if (trimmed === undefined) return undefined;
  const bits = trimmed.node.bits;
  return {
    kind: 'mangle',
    target: trimmed.node,
    value: { kind: 'value', type: 'raw', bits, value: parts.bits >> BigInt(trimmed.shift) },
  };
}

/** The field's bits in the mask that keeps the others, and what they become. */
function partsOf(value: Binary, all: bigint): { source: Expression; mask: bigint; bits: bigint } | undefined {
  const right = numberOf(value.right);
  if (right === undefined) return undefined;
  if (value.left.kind === 'binary') {
    const mask = numberOf(value.left.right);
    if (value.op !== '|' || value.left.op !== '&' || mask === undefined) return undefined;
    return { source: value.left.left, mask: all ^ mask ^ right, bits: right };
  }
  if (value.op === '&') return { source: value.left, mask: all ^ right, bits: 0n };
  return value.op === '|' ? { source: value.left, mask: right, bits: right } : undefined;
}

function numberOf(node: Expression): bigint | undefined {
  return node.kind === 'value' && typeof (node as Value).value === 'bigint' ? (node.value as bigint) : undefined;
}
