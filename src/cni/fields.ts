import { isIpv4, isIpv6, parseMac } from '../wire/index.js';
import { CniError, CODE } from './protocol.js';

// Reads fields of a configuration. Written out rather than by a schema: the schema library takes as long to load as the
// whole of an ADD. Absent and null are the same, as they are to the reference plugins.

/** A JSON object. */
export type Fields = Readonly<Record<string, unknown>>;

/** @throws CniError 7: the field, its value, what was expected */
export function wrongField(path: string, value: unknown, expected: string): CniError {
  const shown = value === undefined ? 'is missing' : `is ${JSON.stringify(value)}`;
  return new CniError(CODE.invalidConfig, `${path} ${shown}: expected ${expected}`);
}

/** @throws CniError 2: the field, its value, why it is not supported */
export function unsupportedField(path: string, value: unknown, reason: string): CniError {
  return new CniError(CODE.unsupportedField, `${path} = ${JSON.stringify(value)} is not supported: ${reason}`);
}

export function objectField(fields: Fields, key: string, at: string): Fields | undefined {
  const value = fields[key];
  return value === undefined || value === null ? undefined : asObject(value, join(at, key));
}

export function asObject(value: unknown, path: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw wrongField(path, value, 'an object');
}

export function listField(fields: Fields, key: string, at: string): readonly unknown[] {
  const value = fields[key];
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  throw wrongField(join(at, key), value, 'a list');
}

export function textField(fields: Fields, key: string, at: string): string | undefined {
  const value = fields[key];
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string') return value;
  throw wrongField(join(at, key), value, 'a text');
}

export function textsField(fields: Fields, key: string, at: string): string[] {
  return listField(fields, key, at).map((value, index) => {
    if (typeof value === 'string') return value;
    throw wrongField(`${join(at, key)}[${index}]`, value, 'a text');
  });
}

export function flagField(fields: Fields, key: string, at: string): boolean {
  const value = fields[key];
  if (value === undefined || value === null) return false;
  if (typeof value === 'boolean') return value;
  throw wrongField(join(at, key), value, 'true or false');
}

/** A whole number within limits; `undefined` when it is absent. */
export function numberField(fields: Fields, key: string, at: string, least: number, most: number): number | undefined {
  const value = fields[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
  throw wrongField(join(at, key), value, `a whole number from ${least} to ${most}`);
}

export function addressField(fields: Fields, key: string, at: string): string | undefined {
  const value = textField(fields, key, at);
  if (value === undefined || isIpv4(value) || isIpv6(value)) return value;
  throw wrongField(join(at, key), value, "an address such as '10.1.0.1' or 'fd00::1'");
}

/** A unicast Ethernet address, in lower case. @throws CniError */
export function checkMac(value: string, path: string): string {
  const isMac = /^([0-9a-f]{2}:){5}[0-9a-f]{2}$/i.test(value);
  if (isMac && (parseMac(value)[0]! & 1) === 0) return value.toLowerCase();
  throw wrongField(path, value, "a unicast Ethernet address such as '02:42:0a:01:00:07'");
}

/** `ipam` and `ranges` to `ipam.ranges`. */
export function join(at: string, key: string): string {
  return at === '' ? key : `${at}.${key}`;
}
