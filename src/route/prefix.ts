import { AF, ipv4Number, isIpv4, isIpv6 } from '../wire/index.js';
import { refuse } from './refusal.js';

/** An address with the number of bits that count. */
export interface Prefix {
  /** `AF_INET` (2) or `AF_INET6` (10). */
  family: number;
  address: string;
  /** 0 to 32 or 0 to 128. */
  length: number;
}

const EXPECTED = "an address with a prefix length: expected something like '172.18.0.1/16' or 'fd00::1/64'";

/** Family of an address: `AF_INET` or `AF_INET6`; undefined when the text is none. */
export function familyOf(address: string): number | undefined {
  if (isIpv4(address)) return AF.inet;
  return isIpv6(address) ? AF.inet6 : undefined;
}

/** Bits of an address: 32 or 128. */
export function bitsOf(family: number): number {
  return family === AF.inet ? 32 : 128;
}

/** `'10.0.0.0/8'` or a bare address, which has all its bits. */
export function parsePrefix(request: string, field: string, text: string): Prefix {
  const slash = typeof text === 'string' ? text.indexOf('/') : -1;
  const address = slash < 0 ? text : text.slice(0, slash);
  const digits = slash < 0 ? undefined : text.slice(slash + 1);
  const family = typeof address === 'string' ? familyOf(address) : undefined;
  if (family === undefined) return refuse(request, field, text, EXPECTED);
  const length = digits === undefined ? bitsOf(family) : Number(digits);
  if (!/^\d{1,3}$/.test(digits ?? '0') || length > bitsOf(family)) refuse(request, field, text, EXPECTED);
  return { family, address, length };
}

/** An address without a prefix length. */
export function parseAddress(request: string, field: string, text: string): { family: number; address: string } {
  const family = typeof text === 'string' ? familyOf(text) : undefined;
  if (family === undefined) return refuse(request, field, text, 'an IPv4 or IPv6 address');
  return { family, address: text };
}

/** The address with all host bits set: `172.18.255.255` of `172.18.0.1/16`. IPv4 only. */
export function broadcastOf({ address, length }: Prefix): string {
  const mask = length === 0 ? 0 : (0xffffffff << (32 - length)) >>> 0;
  const all = ipv4Number(address) | ~mask;
  return `${all >>> 24}.${(all >>> 16) & 0xff}.${(all >>> 8) & 0xff}.${all & 0xff}`;
}
