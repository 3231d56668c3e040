import { type DataType, dataType, formatIp, formatMac, type Value, type ValueFormat } from '../../nftables/index.js';
import type { NftContext } from './options.js';

type Format = (value: bigint, bits: number, type: DataType, context: NftContext) => string;

const formats: Readonly<Record<ValueFormat, Format>> = {
  decimal: (value) => value.toString(),
  hex: (value, _bits, { digits = 0 }) => `0x${value.toString(16).padStart(digits, '0')}`,
  text: (value) => value.toString(),
  ip: (value, bits) => formatIp(bytesOf(value, bits >> 3)),
  mac: (value, bits) => formatMac(bytesOf(value, (bits + 7) >> 3)),
  protocol: (value, _bits, _type, { names }) => names.protocol(Number(value)) ?? value.toString(),
  duration: (value) => formatDuration(value),
  date: (value) => `"${formatDate(value)}"`,
  hour: (value) => `"${formatHour(value)}"`,
  interface: (value, _bits, _type, { names }) => {
    const name = names.link(Number(value));
    return name === undefined ? value.toString() : `"${name}"`;
  },
  'traffic-class': (value) => formatTrafficClass(value),
  label: (value) => lowestBit(value).toString(),
  cgroup: (value) => value.toString(),
  verdict: (value) => value.toString(),
  invalid: (value) => `0x${value.toString(16)} [invalid type]`,
};

/**
 * A constant as nft writes it.
 *
 * @param isNumeric numbers instead of words (the ends of ranges)
 */
export function formatValue(node: Value, context: NftContext, isNumeric = false): string {
  const { value } = node;
  if (typeof value === 'string') return `"${value}"`;
  const type = dataType(node.type);
  const word = isNumeric ? undefined : wordFor(type, value, context);
  if (word !== undefined) return type.isQuoted ? `"${word}"` : word;
  if (isNumeric && type.format === 'protocol') return value.toString();
  if (isNumeric && type.format === 'duration') return `${value / 1000n}s`;
  return formats[type.format](value, node.bits, type, context);
}

/** The word for a value of a type, where it has one. */
export function wordFor(type: DataType, value: bigint, { names }: NftContext): string | undefined {
  if (type.database !== undefined) return names.database(type.database, Number(value));
  return type.symbols?.find(([, number]) => BigInt(number) === value)?.[0];
}

/** The bits of a mask as constants of their own, lowest first. */
export function bitsOf(node: Value): Value[] {
  const bits: Value[] = [];
  let value = node.value as bigint;
  for (let bit = 1n; value > 0n; bit <<= 1n, value >>= 1n) if ((value & 1n) === 1n) bits.push({ ...node, value: bit });
  return bits;
}

function lowestBit(value: bigint): number {
  let position = 0;
  for (let rest = value; rest > 0n && (rest & 1n) === 0n; rest >>= 1n) position++;
  return position;
}

function bytesOf(value: bigint, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  if (length === 4) {
    const bits = Number(value);
    for (let index = 0; index < 4; index++) bytes[index] = bits >>> (24 - 8 * index);
    return bytes;
  }
  let rest = value;
  for (let index = length - 1; index >= 0; index--) {
    bytes[index] = Number(rest & 0xffn);
    rest >>= 8n;
  }
  return bytes;
}

const MS = { d: 86_400_000n, h: 3_600_000n, m: 60_000n, s: 1000n, ms: 1n };

/** A time in ms: `1d2h3m4s5ms`, without the parts that are 0. */
export function formatDuration(ms: bigint): string {
  let rest = ms;
  let text = '';
  for (const [unit, length] of Object.entries(MS)) {
    if (rest / length > 0n) text += `${rest / length}${unit}`;
    rest %= length;
  }
  return text;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** ns since the epoch, in the host's time zone. */
function formatDate(ns: bigint): string {
  const date = new Date(Number(ns / 1_000_000n));
  const day = `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  return `${day} ${pad(date.getHours())}:${pad(date.getMinutes())}:${pad(date.getSeconds())}`;
}

const DAY_SECONDS = 86_400;

/** Seconds since midnight UTC, in the host's time zone. */
function formatHour(seconds: bigint): string {
  const offset = -new Date().getTimezoneOffset() * 60;
  const local = (((Number(seconds) + offset) % DAY_SECONDS) + DAY_SECONDS) % DAY_SECONDS;
  const text = `${pad(Math.floor(local / 3600))}:${pad(Math.floor(local / 60) % 60)}`;
  return local % 60 === 0 ? text : `${text}:${pad(local % 60)}`;
}

const ROOT = 0xffffffffn;

function formatTrafficClass(handle: bigint): string {
  if (handle === ROOT) return 'root';
  return handle === 0n ? 'none' : `${(handle >> 16n).toString(16)}:${(handle & 0xffffn).toString(16)}`;
}
