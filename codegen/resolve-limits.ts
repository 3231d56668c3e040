import type { Definitions } from './definitions.js';
import { type Fields, integerOf, partOf, textOf } from './fields.js';
import type { Checks, EnumModel } from './model.js';
import { isScalar, scalarRange } from './scalars.js';

/** `len`: a number, or the name of a constant. */
export function lengthOf(fields: Fields, definitions: Definitions): number {
  const length = limitOf(fields, 'len', definitions);
  if (length === undefined) return fields.fail('len', 'a length in bytes is needed');
  if (length < 0 || length > 0xffff) return fields.fail('len', `${length} is no length in bytes`);
  return Number(length);
}

/**
 * A limit: a number, the name of a constant (`ifnamsiz`), one less than a constant (`ifnamsiz - 1`), or the end of a type's
 * range (`u16-max`). `undefined` where there is none, also where a constant's value stands only in a C header.
 */
export function limitOf(fields: Fields, key: string, definitions: Definitions): number | bigint | undefined {
  const text = textOf(fields, key);
  if (text === undefined) return undefined;
  const [, name = '', minus] = /^([\w-]+?)( - 1)?$/.exec(text) ?? [];
  const constant = definitions.constants.find((candidate) => candidate.name === name || candidate.fullName === name);
  if (constant !== undefined) return constantLimit(fields, key, constant.value, minus === undefined ? 0 : 1);
  if (definitions.foreignConstants.has(name)) {
    fields.warn(key, `the value of '${name}' stands in a C header: this limit is not checked`);
    return undefined;
  }
  return rangeEnd(name) ?? exact(fields, key);
}

function constantLimit(fields: Fields, key: string, value: number | string, less: number): number {
  const number = Number(value);
  return Number.isInteger(number) ? number - less : fields.fail(key, `the constant is no integer but '${value}'`);
}

function rangeEnd(name: string): number | bigint | undefined {
  const [, scalar, end] = /^(.\d+)-(min|max)$/.exec(name) ?? [];
  if (!isScalar(scalar)) return undefined;
  const limit = scalarRange(scalar)[end === 'min' ? 0 : 1];
  return scalar.endsWith('64') ? limit : Number(limit);
}

/** Beyond 53 bits only a text is exact. */
function exact(fields: Fields, key: string): number | bigint | undefined {
  const text = textOf(fields, key) ?? '';
  if (/^(-?\d+|0x[\da-f]+)$/i.test(text) && !Number.isSafeInteger(Number(text))) return BigInt(text);
  if (!Number.isInteger(Number(text)) || text === '')
    return fields.fail(key, `'${text}' is neither an integer nor the name of a constant`);
  return integerOf(fields, key);
}

/** The `checks` of an attribute. */
export function resolveChecks(fields: Fields, definitions: Definitions): Checks {
  const checks = partOf(fields, 'checks');
  if (checks === undefined) return {};
  const length = (key: string): number | undefined => {
    const limit = limitOf(checks, key, definitions);
    return limit === undefined ? undefined : Number(limit);
  };
  const exactLength = length('exact-len');
  return {
    min: limitOf(checks, 'min', definitions),
    max: limitOf(checks, 'max', definitions),
    minLength: exactLength ?? length('min-len'),
    maxLength: exactLength ?? length('max-len'),
    mask: maskOf(checks, definitions),
  };
}

/** `flags-mask`: all bits of an enumeration, or a number. */
function maskOf(checks: Fields, definitions: Definitions): bigint | undefined {
  const name = textOf(checks, 'flags-mask');
  if (name === undefined) return undefined;
  const flags = definitions.enums.get(name);
  if (flags !== undefined) return bitsOf(flags);
  return BigInt(limitOf(checks, 'flags-mask', definitions) ?? 0);
}

function bitsOf({ entries, isFlags }: EnumModel): bigint {
  return entries.reduce((bits, { value }) => bits | (isFlags ? BigInt(value) : 1n << BigInt(value)), 0n);
}
