import type { Expression, Prefix, Range, Value } from '../model/model.js';
import { bytesFor, bytesFromNumber, numberFromBytes, ones, prefixLength, textFromBytes } from '../types/bytes.js';
import { dataType, isText } from '../types/data-types.js';
import type { ExpressionType } from '../types/expression-type.js';

/** The type of constants that have none yet: their bytes as a number in network order. */
export const RAW = 'raw';

/** Whether the node is a constant that still has to get its type. */
export function isRaw(node: Expression): node is Value & { readonly value: bigint } {
  return node.kind === 'value' && node.type === RAW;
}

/** Gives the untyped constants in an expression the type of what they are compared with or stored as. */
export function retype(node: Expression, to: ExpressionType): Expression {
  switch (node.kind) {
    case 'value':
      return isRaw(node) ? retypeValue(node, to) : node;
    case 'prefix':
      return { ...node, value: retype(node.value, to) as Value };
    case 'range':
      return { ...node, from: retype(node.from, to), to: retype(node.to, to) };
    case 'binary':
      if (node.op === '<<' || node.op === '>>')
        return { ...node, left: retype(node.left, to), right: retype(node.right, shiftCount) };
      return { ...node, left: retype(node.left, to), right: retype(node.right, to) };
    default:
      return node;
  }
}

const shiftCount: ExpressionType = { type: dataType('integer'), bits: 32, order: 'host' };

function retypeValue(node: Value & { readonly value: bigint }, { type, bits, order }: ExpressionType): Value {
  const length = bytesFor(node.bits);
  if (isText(type)) {
    const bytes = bytesFromNumber(node.value, length, 'network');
    return { kind: 'value', type: type.name, bits: bits || node.bits, value: textOf(bytes) };
  }
  const width = bits > 0 && bytesFor(bits) === length ? bits : node.bits;
  const value =
    order === 'host' && length > 1
      ? numberFromBytes(bytesFromNumber(node.value, length, 'network'), 'host')
      : node.value;
  return { kind: 'value', type: type.name, bits: width, value };
}

/** A name; one whose bytes do not end with a zero stands for all names that start with it. */
function textOf(bytes: Uint8Array): string {
  const text = textFromBytes(bytes);
  if (bytes.at(-1) !== 0) return `${text}*`;
  return text.endsWith('*') ? `${text.slice(0, -1)}\\*` : text;
}

/** A range as a prefix, where it is one. */
export function rangeToPrefix(range: Range): Range | Prefix {
  const { from, to } = range;
  if (from.kind !== 'value' || to.kind !== 'value' || typeof from.value !== 'bigint' || typeof to.value !== 'bigint')
    return range;
  const differing = from.value ^ to.value;
  const length = prefixLength(ones(from.bits) ^ differing, from.bits);
  if (length === undefined || (from.value & differing) !== 0n) return range;
  return { kind: 'prefix', value: from, length };
}
