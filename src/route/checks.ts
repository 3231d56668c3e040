import { refuse } from './refusal.js';

/** A whole number within limits, or `undefined` where none is given. @throws InvalidAttributeError */
export function checkNumber(
  request: string,
  field: string,
  value: number | undefined,
  max: number,
  min = 0,
): number | undefined {
  if (value === undefined) return undefined;
  if (!Number.isInteger(value) || value < min || value > max) {
    refuse(request, field, value, `a whole number: expected ${min} to ${max}`);
  }
  return value;
}

/** True or false, or `undefined`. @throws InvalidAttributeError */
export function checkFlag(request: string, field: string, value: boolean | undefined): boolean | undefined {
  if (value !== undefined && typeof value !== 'boolean') refuse(request, field, value, 'true or false');
  return value;
}

/** One of some words. @throws InvalidAttributeError */
export function checkWord<T extends string | number>(
  request: string,
  field: string,
  value: T,
  words: readonly T[],
  what: string,
): T {
  if (!words.includes(value)) refuse(request, field, value, `${what}: expected ${words.join(', ')}`);
  return value;
}

/** Bits of the options that are set, by a table of option and bit. @throws InvalidAttributeError */
export function flagBits<K extends string>(
  request: string,
  options: Readonly<Partial<Record<K, boolean | undefined>>>,
  table: readonly (readonly [K, number])[],
): number {
  let bits = 0;
  for (let at = 0; at < table.length; at++) {
    const entry = table[at]!;
    if (checkFlag(request, entry[0], options[entry[0]])) bits |= entry[1];
  }
  return bits;
}

/** 0xff, 0xffff, 0xffffffff. */
export const U8 = 0xff;
export const U16 = 0xffff;
export const U32 = 0xffffffff;
