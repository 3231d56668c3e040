import { SetElemFlags, type SetelemAttrs } from '../generated/nftables.js';
import { bytesFor, bytesFromNumber, numberFromBytes, ones } from './bytes.js';
import { paddedBits } from './concat.js';
import { type ByteOrder, type DataType, isText } from './data-types.js';
import type { Element, Expression, Value } from './model.js';
import { verdictOf } from './reading.js';
import { rangeToPrefix, retype } from './retype.js';

/** How a set's elements lie in the registers. */
export interface SetShape {
  /** Several for a concatenation. */
  readonly keyTypes: readonly DataType[];
  readonly keyBits: number;
  /** Bits of each field, without padding. */
  readonly keyWidths: readonly number[];
  readonly keyOrder: ByteOrder;
  readonly isInterval: boolean;
  /** Elements have a first and a last key, field by field. */
  readonly isConcatenatedInterval: boolean;
  readonly isVerdictMap: boolean;
  readonly dataTypes: readonly DataType[];
  readonly dataBits: number;
  readonly dataOrder: ByteOrder;
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

/** The elements of a set in nft's order; the ends of intervals become ranges and prefixes. */
export function readElements(
  rows: readonly SetelemAttrs[],
  shape: SetShape,
  details: (row: SetelemAttrs) => Details,
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
  const catchAll = read.filter(({ key }) => key === undefined).map((row) => elementOf({ kind: 'catch-all' }, row));
  const keyed = read.filter((row): row is Row & { key: bigint } => row.key !== undefined);
  return [...keyedElements(keyed, shape), ...catchAll];
}

function elementOf(key: Expression, { data, details }: Row): Element {
  return { ...details, key, data };
}

function keyedElements(rows: readonly (Row & { key: bigint })[], shape: SetShape): Element[] {
  if (shape.isConcatenatedInterval)
    return rows.map((row) => elementOf(concatenatedKey(row.key, row.keyEnd, shape), row));
  if (shape.isInterval) return intervals(rows, shape);
  return [...rows]
    .sort((a, b) => compare(sortKey(a.key, shape), sortKey(b.key, shape)))
    .map((row) => elementOf(plainKey(row.key, shape), row));
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** nft sorts by the number that a key is: of texts and numbers of the host's order that is the bytes read backwards. */
function sortKey(key: bigint, shape: SetShape): bigint {
  if (shape.keyTypes.length > 1) return numberFromBytes(bytesFromNumber(key, shape.keyBits / 8, 'network'), 'host');
  return shape.keyOrder === 'host' ? numberFromBytes(bytesFromNumber(key, shape.keyBits / 8, 'network'), 'host') : key;
}

function plainKey(key: bigint, shape: SetShape): Expression {
  if (shape.keyTypes.length > 1) return concatenatedKey(key, undefined, shape);
  return value(key, shape.keyBits, shape.keyTypes[0]!, shape.keyWidths[0]!, shape.keyOrder);
}

function value(number: bigint, bits: number, type: DataType, width: number, order: ByteOrder): Value {
  return retype({ kind: 'value', type: 'raw', bits, value: number }, { type, bits: width, order }) as Value;
}

/** A key of several fields, each a value, a prefix or a range. */
function concatenatedKey(key: bigint, end: bigint | undefined, shape: SetShape): Expression {
  const froms = split(key, shape.keyBits, shape.keyWidths);
  const tos = end === undefined ? froms : split(end, shape.keyBits, shape.keyWidths);
  const parts = shape.keyTypes.map((type, index): Expression => {
    const width = shape.keyWidths[index]!;
    const from = value(froms[index]!, bytesFor(width) * 8, type, width, type.order);
    const to = value(tos[index]!, bytesFor(width) * 8, type, width, type.order);
    if (from.value === to.value) return from;
    return type.hasPrefixes ? rangeToPrefix({ kind: 'range', from, to }) : { kind: 'range', from, to };
  });
  return { kind: 'concat', parts };
}

/** Each field takes whole words and stands at their start. */
function split(key: bigint, bits: number, widths: readonly number[]): bigint[] {
  let left = bits;
  return widths.map((width) => {
    const padded = paddedBits(width);
    left -= padded;
    return ((key >> BigInt(Math.max(left, 0))) & ones(padded)) >> BigInt(padded - bytesFor(width) * 8);
  });
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

function interval(from: bigint, to: bigint, shape: SetShape): Expression {
  const type = shape.keyTypes[0]!;
  const width = shape.keyWidths[0]!;
  const order: ByteOrder = 'network'; // the kernel compares intervals byte by byte
  const low = value(from, shape.keyBits, type, width, order);
  if (from === to) return low;
  const high = value(to, shape.keyBits, type, width, order);
  if (isText(type)) return textInterval(from, to, low, high);
  return type.hasPrefixes
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

function plainData(number: bigint, bits: number, { dataTypes, dataOrder }: SetShape): Expression {
  if (dataTypes.length === 1) return value(number, bits, dataTypes[0]!, dataTypes[0]!.bits || bits, dataOrder);
  const widths = dataTypes.map((type) => type.bits || 32);
  const parts = split(number, bits, widths);
  return {
    kind: 'concat',
    parts: dataTypes.map((type, index) =>
      value(parts[index]!, bytesFor(widths[index]!) * 8, type, widths[index]!, type.order),
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
  return rangeToPrefix({ kind: 'range', from, to });
}
