import { isIpv4, isIpv6 } from './address.js';
import { encodeText } from './text.js';

/** A value as an error shows it: short, on one line, text in quotes. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return `'${value.length > 64 ? `${value.slice(0, 64)}...` : value}'`;
  if (typeof value === 'bigint') return `${value}n`;
  if (value instanceof Uint8Array) return `Uint8Array(${value.length})`;
  return typeof value === 'object' ? 'an object' : String(value);
}

/** What is wrong with an integer of the type of its limits; `undefined` when nothing is. */
export function numberProblem(
  value: unknown,
  min: number | bigint,
  max: number | bigint,
  mask?: number | bigint,
): string | undefined {
  const isBig = typeof min === 'bigint';
  const isWhole = isBig ? typeof value === 'bigint' : Number.isInteger(value);
  if (!isWhole || (value as number) < min || (value as number) > max)
    return `${describe(value)} is not ${isBig ? 'a bigint' : 'an integer'} within ${min}..${max}`;
  if (mask === undefined || (BigInt(value as number) & ~BigInt(mask)) === 0n) return undefined;
  return `${value} has bits outside of 0x${mask.toString(16)}`;
}

/** What is wrong with a text that is to have `min` to `max` bytes and no NUL; `undefined` when nothing is. */
export function textProblem(value: unknown, min: number, max: number): string | undefined {
  if (typeof value !== 'string') return `${describe(value)} is not a string`;
  if (value.includes('\0')) return `${describe(value)} has a NUL in it`;
  const { length } = encodeText(value);
  if (length > max) return `${describe(value)} has ${length} bytes, at most ${max} fit`;
  return length < min ? `${describe(value)} has ${length} bytes, at least ${min} are needed` : undefined;
}

/** What is wrong with an address that is to have `size` bytes (4, 16, or either); `undefined` when nothing is. */
export function ipProblem(value: unknown, size: number | undefined): string | undefined {
  const wanted = size === 4 ? 'an IPv4 address' : size === 16 ? 'an IPv6 address' : 'an IPv4 or IPv6 address';
  const text = typeof value === 'string' ? value : '';
  const fits = (size !== 16 && isIpv4(text)) || (size !== 4 && isIpv6(text));
  return fits ? undefined : `${describe(value)} is not ${wanted}`;
}
