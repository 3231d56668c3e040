import { AF, parseIp } from '../../route/index.js';
import { AF_PACKET } from './families.js';
import { wholeNumber } from './names.js';
import { InspectError } from './words.js';

/** A prefix of a question. */
export interface Prefix {
  /** `AF_INET`, `AF_INET6`; 0 where `default`, `any` or `all` leave it open. */
  family: number;
  bytes: Uint8Array;
  /** Bits that count. */
  length: number;
  /** The length was said, or is that of `default`. */
  isLengthGiven: boolean;
}

/** Length of an address in bits; 0 for a family without. */
export function hostLength(family: number): number {
  return family === AF.inet6 ? 128 : family === AF.inet ? 32 : family === AF.mpls ? 20 : 0;
}

/**
 * Reads a prefix as iproute2 does (lib/utils.c): `10/8` and `default` are ones, `any` is none; without a length it is one
 * address. `family` is the family to expect, 0 for any.
 *
 * @throws InspectError
 */
export function parsePrefix(word: string, text: string, family: number): Prefix {
  if (family === AF_PACKET) throw new InspectError(`${word}: '${text}' cannot be a prefix of links`);
  if (text === 'default') return { family, bytes: new Uint8Array(16), length: 0, isLengthGiven: true };
  if (text === 'any' || text === 'all') return { family, bytes: new Uint8Array(16), length: 0, isLengthGiven: false };
  const slash = text.indexOf('/');
  const address = slash < 0 ? text : text.slice(0, slash);
  const bytes = address.includes(':') ? ipv6(address) : ipv4(address);
  const found = bytes?.length === 16 ? AF.inet6 : AF.inet;
  if (bytes === undefined || (family !== 0 && family !== found)) throw notAPrefix(word, text, family);
  const most = hostLength(found);
  const length = slash < 0 ? most : maskLength(text.slice(slash + 1));
  if (length === undefined || length > most) throw notAPrefix(word, text, family);
  return { family: found, bytes, length, isLengthGiven: slash >= 0 };
}

function notAPrefix(word: string, text: string, family: number): InspectError {
  const expected = family === AF.inet ? 'an IPv4' : family === AF.inet6 ? 'an IPv6' : 'an IPv4 or IPv6';
  return new InspectError(`${word}: '${text}' is not ${expected} prefix: expected ADDRESS[/LENGTH]`);
}

/** Up to four numbers; what is left out is 0. */
function ipv4(text: string): Uint8Array | undefined {
  const parts = text.split('.');
  const numbers = parts.map((part) => wholeNumber(part, 255));
  if (parts.length > 4 || numbers.includes(undefined)) return undefined;
  return Uint8Array.from({ length: 4 }, (_, at) => numbers[at] ?? 0);
}

function ipv6(text: string): Uint8Array | undefined {
  try {
    return parseIp(text);
  } catch {
    return undefined;
  }
}

/** A number of bits, or an IPv4 mask without holes. */
function maskLength(text: string): number | undefined {
  const length = wholeNumber(text, 128);
  if (length !== undefined) return length;
  const bytes = text.includes('.') ? ipv4(text) : undefined;
  if (bytes === undefined) return undefined;
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return /^1*0*$/.test(bits) ? bits.lastIndexOf('1') + 1 : undefined;
}

/** Whether the first `bits` of two addresses are the same. */
export function sameBits(a: Uint8Array, b: Uint8Array, bits: number): boolean {
  const whole = bits >> 3;
  for (let at = 0; at < whole; at++) if ((a[at] ?? 0) !== (b[at] ?? 0)) return false;
  const rest = bits & 7;
  return rest === 0 || (((a[whole] ?? 0) ^ (b[whole] ?? 0)) & (0xff00 >> rest) & 0xff) === 0;
}

/** Whether an address, if there is one, lies in a prefix that says something. */
export function isInside(prefix: Prefix | undefined, address: string | undefined): boolean {
  if (prefix === undefined || address === undefined || prefix.family === 0 || prefix.length === 0) return true;
  const bytes = parseIp(address);
  return (bytes.length === 16) === (prefix.family === AF.inet6) && sameBits(bytes, prefix.bytes, prefix.length);
}
