import { SetElemFlags, type SetelemAttrs } from '../../generated/nftables.js';
import { verdictOf } from '../delinearise/reading.js';
import { rangeToPrefix, retype } from '../delinearise/retype.js';
import type { Element, Expression, Value } from '../model/model.js';
import { bytesFor, bytesFromNumber, numberFromBytes, ones, textFromBytes } from '../types/bytes.js';
import { paddedBits } from '../types/concat.js';
import { type ByteOrder, type DataType, isText } from '../types/data-types.js';

/** One field of a key or of data. */
export interface SetField {
  readonly type: DataType;
  /** 0 where nothing says it: then the field takes no room. */
  readonly bits: number;
  readonly order: ByteOrder;
}

/** How a set's elements lie in the registers. */
export interface SetShape {
  /** Several for a concatenation. */
  readonly keys: readonly SetField[];
  readonly keyBits: number;
  readonly isInterval: boolean;
  /** Elements have a first and a last key, field by field. */
  readonly isConcatenatedInterval: boolean;
  readonly isVerdictMap: boolean;
  readonly data: readonly SetField[];
  readonly isDataInterval: boolean;
}

type Details = Omit<Element, 'key' | 'data'>;

interface Row {
  /** In network order; `undefined` for the element that catches all. */
  readonly key: bigint | undefined;
  readonly keyEnd: bigint | undefined;
  readonly isEnd: boolean;
  readonly data: Expression | undefined;
  readonly details: Details;
}

/** `'listed'` is nft's order of a list, `'told'` that of the messages, `'ends'` too: with each end of an interval by itself. */
export type ElementOrder = 'listed' | 'told' | 'ends';

/** The elements of a set; the ends of intervals become ranges and prefixes, which are sorted. */
export function readElements(
  rows: readonly SetelemAttrs[],
  shape: SetShape,
  details: (row: SetelemAttrs) => Details,
  order: ElementOrder = 'listed',
): Element[] {
  const read = rows.map(
    (row): Row => ({
      key: row.key?.value === undefined ? undefined : numberFromBytes(row.key.value, 'network'),
      keyEnd: row.keyEnd?.value === undefined ? undefined : numberFromBytes(row.keyEnd.value, 'network'),
      isEnd: ((row.flags ?? 0) & SetElemFlags.intervalEnd) !== 0,
      data: dataOf(row, shape),
      details: details(row),
    }),
  );
  if (order === 'ends' || (order === 'told' && !shape.isInterval)) return read.flatMap((row) => endsOf(row, shape));
  const catchAll = read.filter(({ key }) => key === undefined).map((row) => elementOf({ kind: 'catch-all' }, row));
  const keyed = read.filter((row): row is Row & { key: bigint } => row.key !== undefined);
  return [...keyedElements(keyed, shape), ...catchAll];
}

function endsOf(row: Row, shape: SetShape): Element[] {
  if (row.key === undefined) return [elementOf({ kind: 'catch-all' }, row)];
  const [field, ...fields] = shape.keys;
  const keys = row.keyEnd === undefined ? [row.key] : [row.key, row.keyEnd];
  if (!shape.isInterval || fields.length > 0) return keys.map((key) => elementOf(plainKey(key, shape), row));
  return keys.map((key) => elementOf(value(key, shape.keyBits, { ...field!, order: 'network' }), row));
}

function elementOf(key: Expression, { data, details }: Row): Element {
  return { ...details, key, data };
}

function keyedElements(rows: readonly (Row & { key: bigint })[], shape: SetShape): Element[] {
  if (shape.isConcatenatedInterval)
    return rows.map((row) => elementOf(concatenatedKey(row.key, row.keyEnd, shape), row));
  if (shape.isInterval) return intervals(rows, shape);
  return rows
    .map((row, index) => ({ row, index, sort: sortKey(row.key, shape) }))
    .sort((a, b) => compare(a.sort, b.sort) || b.index - a.index) // nft's sort turns equal ones around
    .map(({ row }) => elementOf(plainKey(row.key, shape), row));
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * nft sorts by the number that a key is: of texts, numbers of the host's order and concatenations that is the bytes read
 * backwards, of flags the lowest one.
 */
function sortKey(key: bigint, { keys, keyBits }: SetShape): bigint {
  const first = keys[0]!;
  const isBackwards = keys.length > 1 || first.order === 'host';
  const number = isBackwards ? numberFromBytes(bytesFromNumber(key, keyBits / 8, 'network'), 'host') : key;
  return keys.length === 1 && first.type.isBitmask && number !== 0n ? number & -number : number;
}

function plainKey(key: bigint, shape: SetShape): Expression {
  if (shape.keys.length > 1) return concatenatedKey(key, undefined, shape);
  return value(key, shape.keyBits, shape.keys[0]!);
}

function value(number: bigint, bits: number, { type, bits: width, order }: SetField): Value {
  const raw: Value = { kind: 'value', type: 'raw', bits, value: number };
  return retype(raw, { type, bits: width || bits, order }) as Value;
}

/** Where ends are compared byte by byte, numbers are in network order whatever their type; texts are texts. */
function inNetworkOrder(field: SetField): SetField {
  return isText(field.type) ? field : { ...field, order: 'network' };
}

/** A key of several fields, each a value, a prefix or a range. */
function concatenatedKey(key: bigint, end: bigint | undefined, { keys, keyBits, isInterval }: SetShape): Expression {
  const froms = split(key, keyBits, keys);
  const tos = end === undefined ? froms : split(end, keyBits, keys);
  const parts = keys.map((field, index): Expression => {
    const typed = isInterval ? inNetworkOrder(field) : field;
    const width = bytesFor(field.bits) * 8;
    const from = value(froms[index]!, width, typed);
    if (froms[index] === tos[index]) return from;
    const to = value(tos[index]!, width, typed);
    if (isText(field.type)) return textRange(froms[index]!, tos[index]!, from, to, width);
    return field.type.hasPrefixes ? rangeToPrefix({ kind: 'range', from, to }) : { kind: 'range', from, to };
  });
  return { kind: 'concat', parts };
}

/** Each field takes whole words and stands at their start. */
function split(key: bigint, bits: number, fields: readonly SetField[]): bigint[] {
  let left = bits;
  return fields.map((field) => {
    const padded = paddedBits(field.bits);
    left -= padded;
    return ((key >> BigInt(Math.max(left, 0))) & ones(padded)) >> BigInt(padded - bytesFor(field.bits) * 8);
  });
}

/** Names that share their first letters, and may have any behind them. */
function textRange(first: bigint, last: bigint, from: Value, to: Value, width: number): Expression {
  const free = first ^ last;
  const isPrefix = (free & (free + 1n)) === 0n && (first & free) === 0n && free.toString(2).length % 8 === 0;
  if (!isPrefix) return { kind: 'range', from, to };
  const letters = width / 8 - free.toString(2).length / 8;
  return { ...from, value: `${textFromBytes(bytesFromNumber(first, width / 8, 'network').subarray(0, letters))}*` };
}

/**
 * Intervals from their starts and the first keys behind them. An end may be missing: the next start, or the highest
 * key, ends the interval then.
 */
function intervals(rows: readonly (Row & { key: bigint })[], shape: SetShape): Element[] {
  const sorted = [...rows].sort((a, b) => compare(a.key, b.key) || Number(b.isEnd) - Number(a.isEnd));
  const elements: Element[] = [];
  let low: (Row & { key: bigint }) | undefined;
  for (const row of sorted) {
    if (low !== undefined) elements.push(elementOf(interval(low.key, row.key - 1n, shape), low));
    low = row.isEnd ? undefined : row;
  }
  if (low !== undefined) elements.push(elementOf(interval(low.key, ones(shape.keyBits), shape), low));
  return elements;
}

function interval(from: bigint, to: bigint, { keys, keyBits }: SetShape): Expression {
  const field: SetField = { ...keys[0]!, order: 'network' }; // the kernel compares intervals byte by byte
  const low = value(from, keyBits, field);
  if (from === to) return low;
  const high = value(to, keyBits, field);
  if (isText(field.type)) return textInterval(from, to, low, high);
  return field.type.hasPrefixes
    ? rangeToPrefix({ kind: 'range', from: low, to: high })
    : { kind: 'range', from: low, to: high };
}

/** All names that start with some letters. */
function textInterval(from: bigint, to: bigint, low: Value, high: Value): Expression {
  const range = to - from;
  if ((range & (range + 1n)) !== 0n || (from & range) !== 0n) return { kind: 'range', from: low, to: high };
  return { ...low, value: `${low.value as string}*` };
}

function dataOf({ data, objref }: SetelemAttrs, shape: SetShape): Expression | undefined {
  if (objref !== undefined) return { kind: 'value', type: 'string', bits: 0, value: objref };
  if (data === undefined) return undefined;
  if (shape.isVerdictMap || data.verdict !== undefined) return verdictOf(data);
  if (data.value === undefined) return undefined;
  const number = numberFromBytes(data.value, 'network');
  return shape.isDataInterval
    ? intervalData(number, data.value.length * 8, shape)
    : plainData(number, data.value.length * 8, shape);
}

function plainData(number: bigint, bits: number, { data, isInterval }: SetShape): Expression {
  if (data.length === 1) return value(number, bits, data[0]!);
  const parts = split(number, bits, data);
  return {
    kind: 'concat',
    parts: data.map((field, index) =>
      value(parts[index]!, bytesFor(field.bits) * 8, isInterval ? inNetworkOrder(field) : field),
    ),
  };
}

/** The two ends stand one behind the other. */
function intervalData(number: bigint, bits: number, shape: SetShape): Expression {
  const half = bits / 2;
  const from = plainData(number >> BigInt(half), half, shape);
  const to = plainData(number & ones(half), half, shape);
  if (from.kind === 'concat' && to.kind === 'concat') {
    return { kind: 'concat', parts: from.parts.map((part, index) => joined(part, to.parts[index]!)) };
  }
  return rangeToPrefix({ kind: 'range', from, to });
}

function joined(from: Expression, to: Expression): Expression {
  if (from.kind === 'value' && to.kind === 'value' && from.value === to.value) return from;
  const isAddress = from.kind === 'value' && (from.type === 'ipv4_addr' || from.type === 'ipv6_addr');
  return isAddress ? rangeToPrefix({ kind: 'range', from, to }) : { kind: 'range', from, to };
}
