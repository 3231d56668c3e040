import { InvalidRuleError } from '../model/errors.js';
import type { Expression, Prefix, Value } from '../model/model.js';
import { bytesFor, bytesFromNumber, bytesFromText, ones, putNumber, putText } from './bytes.js';
import { paddedBits } from './concat.js';
import type { ByteOrder } from './data-types.js';
import { expressionType } from './expression-type.js';

/** The bytes of a constant in a register; of a name that ends with `*` only those before it. */
export function encodeValue(node: Value, order: ByteOrder, bits: number = node.bits): Uint8Array {
  if (typeof node.value === 'bigint') return bytesFromNumber(node.value, bytesFor(bits), order);
  if (node.value.endsWith('\\*')) return bytesFromText(`${node.value.slice(0, -2)}*`, bytesFor(bits));
  if (!node.value.endsWith('*')) return bytesFromText(node.value, bytesFor(bits));
  const start = node.value.slice(0, -1);
  return bytesFromText(start, Buffer.byteLength(start));
}

/** First and last value of a constant; both are the same where it is a single one. */
export function boundsOf(node: Expression): { from: Value; to: Value } | undefined {
  if (node.kind === 'value') return isWildcard(node) ? wildcardBounds(node) : { from: node, to: node };
  if (node.kind === 'prefix') return prefixBounds(node);
  if (node.kind === 'range' && node.from.kind === 'value' && node.to.kind === 'value')
    return { from: node.from, to: node.to };
  return undefined;
}

function prefixBounds({ value, length }: Prefix): { from: Value; to: Value } {
  const rest = ones(value.bits - length);
  const from = value.value as bigint;
  return { from: { ...value, value: from & ~rest }, to: { ...value, value: from | rest } };
}

/** Whether a name stands for all that start with it. */
export function isWildcard({ value }: Value): boolean {
  return typeof value === 'string' && value.endsWith('*') && !value.endsWith('\\*');
}

/** All names with a start, as numbers in network order. */
function wildcardBounds(node: Value): { from: Value; to: Value } {
  const start = encodeValue(node, 'network');
  const rest = node.bits - start.length * 8;
  let from = 0n;
  for (const byte of start) from = (from << 8n) | BigInt(byte);
  from <<= BigInt(rest);
  return { from: { ...node, type: 'raw', value: from }, to: { ...node, type: 'raw', value: from | ones(rest) } };
}

/** Whether a constant stands for more than one value. */
export function isInterval(node: Expression): boolean {
  if (node.kind === 'concat') return node.parts.some(isInterval);
  return node.kind === 'prefix' || node.kind === 'range' || (node.kind === 'value' && isWildcard(node));
}

/** The bytes of a key or of data, fields of a concatenation each in whole words. */
export function encodeKey(
  node: Expression,
  pick: 'from' | 'to',
  orderOf: (part: Value, index: number) => ByteOrder,
): Uint8Array {
  if (node.kind === 'value' && typeof node.value === 'bigint') return encodeValue(node, orderOf(node, 0));
  if (node.kind !== 'concat') return encodeValue(bound(node, pick), orderOf(bound(node, pick), 0));
  const parts = node.parts.map((part) => bound(part, pick));
  let length = 0;
  for (let index = 0; index < parts.length; index++) length += paddedBits(parts[index]!.bits) / 8;
  const bytes = new Uint8Array(length);
  for (let index = 0, at = 0; index < parts.length; index++) {
    const part = parts[index]!;
    putValue(bytes, at, part, orderOf(part, index));
    at += paddedBits(part.bits) / 8;
  }
  return bytes;
}

/** Puts what {@link encodeValue} gives at an offset. */
function putValue(bytes: Uint8Array, at: number, node: Value, order: ByteOrder): void {
  if (typeof node.value === 'bigint') putNumber(bytes, at, node.value, bytesFor(node.bits), order);
  else if (!node.value.endsWith('*')) putText(bytes, at, node.value, bytesFor(node.bits));
  else bytes.set(encodeValue(node, order), at);
}

function bound(node: Expression, pick: 'from' | 'to'): Value {
  if (node.kind === 'value' && typeof node.value === 'bigint') return node;
  const bounds = boundsOf(node);
  if (bounds === undefined) throw new InvalidRuleError(`a constant is wanted, not '${node.kind}'`);
  return bounds[pick];
}

/** Order in which a constant of a type lies in a register. */
export function naturalOrder(value: Value): ByteOrder {
  return expressionType(value).order;
}
