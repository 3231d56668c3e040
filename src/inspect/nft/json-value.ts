import { type DataType, dataType, type Value, type ValueFormat } from '../../nftables/index.js';
import { type NftJson, objectJson } from './json-text.js';
import type { NftContext } from './options.js';
import { bitsOf, formatValue, wordFor } from './value.js';

/** Formats whose values are numbers in JSON where they have no word; all others are texts. */
const NUMBERS: ReadonlySet<ValueFormat> = new Set(['decimal', 'hex', 'protocol', 'label']);

const MS_PER_S = 1000n;
/** `realm` is the one type with a file of words whose numbers nft writes as text. */
const TEXT_TYPES: ReadonlySet<string> = new Set(['realm']);

/**
 * A constant in nft's JSON: a word where it has one, else a number, else its text without quotes.
 *
 * @param isNumeric transport protocols by number (the ends of ranges)
 */
export function valueJson(node: Value, context: NftContext, isNumeric = false): NftJson {
  const { value } = node;
  if (typeof value === 'string') return value;
  const type = dataType(node.type);
  if (type.name === 'boolean') return value !== 0n;
  if (type.format === 'duration') return value / MS_PER_S;
  if (type.format === 'protocol' && !isNumeric) return context.names.protocol(Number(value)) ?? value;
  const word = type.format === 'protocol' ? undefined : wordFor(type, value, context);
  if (word !== undefined) return word;
  if (TEXT_TYPES.has(type.name) || !NUMBERS.has(type.format)) return formatValue(node, context).replaceAll('"', '');
  return type.format === 'label' ? BigInt(formatValue(node, context)) : integerJson(value);
}

const LARGEST = (1n << 64n) - 1n;

/** JSON has numbers up to 64 bits here; longer ones are hexadecimal texts. */
function integerJson(value: bigint): NftJson {
  return value <= LARGEST ? value : `0x${value.toString(16)}`;
}

function isMask(node: Value, type: DataType): boolean {
  return typeof node.value === 'bigint' && type.isBitmask === true && node.value !== 0n;
}

/** A bit mask as the bits it is made of, one `|` after the other; every other value as it is. */
export function bitsJson(node: Value, context: NftContext): NftJson {
  if (!isMask(node, dataType(node.type))) return valueJson(node, context);
  return bitsOf(node)
    .map((bit) => valueJson(bit, context))
    .reduce((left, right) => ({ '|': [left, right] }));
}

/** A bit mask as a list of its bits; a single one stands alone. */
export function bitListJson(node: Value, context: NftContext): NftJson {
  if (!isMask(node, dataType(node.type))) return valueJson(node, context);
  const bits = bitsOf(node).map((bit) => valueJson(bit, context));
  return bits.length === 1 ? bits[0]! : bits;
}

/** `value/length`. */
export function prefixJson(value: Value, length: number, context: NftContext): NftJson {
  return { prefix: objectJson({ addr: valueJson(value, context), len: length }) };
}
