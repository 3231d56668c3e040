import type { Expression, RawBase } from '../model/model.js';
import { expressionType } from './expression-type.js';
import { extensionField, extensionNamed } from './extensions.js';
import { type Base, fieldOf, INNER, LINK, NETWORK, protocol, TRANSPORT } from './protocols.js';

const rawBases: Readonly<Record<Base, RawBase>> = { [LINK]: 'll', [NETWORK]: 'nh', [TRANSPORT]: 'th', [INNER]: 'ih' };
const numbers: Readonly<Record<RawBase, number>> = { ll: 0, nh: 1, th: 2, ih: 3 };

/** Where a payload expression is: base as the kernel numbers it, offset and length in bits. */
export function positionOf(node: Expression): { base: number; offset: number; bits: number } | undefined {
  if (node.kind === 'raw') return { base: numbers[node.base], offset: node.offset, bits: node.bits };
  if (node.kind !== 'payload') return undefined;
  const owner = protocol(node.protocol);
  const field = fieldOf(owner, node.field);
  const below = node.protocol === 'vlan' ? (protocol('ether').length ?? 0) : 0;
  return { base: numbers[rawBases[owner.base]], offset: field.offset + below, bits: field.bits };
}

/** Where a field is in its header or option, in bits. */
function placeOf(node: Expression): { offset: number; bits: number } | undefined {
  if (node.kind === 'raw-exthdr') return node;
  if (node.kind !== 'exthdr' || node.field === undefined) return positionOf(node);
  return extensionField(extensionNamed(node.of, node.header), node.field);
}

/** Whether a field does not fill its bytes: `ip dscp`, `tcp doff`. */
export function isOddField(node: Expression): boolean {
  const position = placeOf(node);
  return position !== undefined && (position.offset % 8 !== 0 || position.bits % 8 !== 0);
}

/** Bits behind a field up to the end of its last byte. */
export function shiftOf(node: Expression): number {
  const position = placeOf(node);
  return position === undefined ? 0 : (8 - ((position.offset + position.bits) % 8)) % 8;
}

/** Bits of the bytes that hold an expression. */
export function loadedBits(node: Expression): number {
  const position = placeOf(node);
  if (position === undefined) return expressionType(node).bits;
  const start = position.offset - (position.offset % 8);
  return Math.ceil((position.offset + position.bits - start) / 8) * 8;
}
