import { formatIp } from '../nftables/index.js';

/** Characters that need no quotes. */
const PLAIN = /^[A-Za-z0-9_-]+$/;

/** A text as iptables-save writes it: in quotes where it has more than letters, digits, `_` and `-`. */
export function quote(text: string): string {
  return PLAIN.test(text) ? text : `"${text.replace(/["\\']/g, '\\$&')}"`;
}

/** An address; of 16 bytes, IPv4 uses the first 4. */
export function address(bytes: Uint8Array, isIpv6: boolean): string {
  return formatIp(bytes.subarray(0, isIpv6 ? 16 : 4));
}

/** How many bits a mask begins with; `undefined` where others follow. */
export function prefixLength(mask: Uint8Array, isIpv6: boolean): number | undefined {
  const bits = [...mask.subarray(0, isIpv6 ? 16 : 4)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return /^(1*)0*$/.exec(bits)?.[1]?.length;
}

/** An address with its mask: `/24`, or the mask as an address where it is no prefix. */
export function withMask(bytes: Uint8Array, mask: Uint8Array, isIpv6: boolean): string {
  const prefix = prefixLength(mask, isIpv6);
  const text = address(bytes, isIpv6);
  return prefix === (isIpv6 ? 128 : 32) ? text : `${text}/${prefix ?? address(mask, isIpv6)}`;
}

/** `!` before an option, where it is inverted. */
export function not(isInverted: boolean): string {
  return isInverted ? ' !' : '';
}

/** ` ! --name value`. */
export function option(isInverted: boolean, name: string, value?: string | number | bigint): string {
  return `${not(isInverted)} ${name}${value === undefined ? '' : ` ${value}`}`;
}

/** A bit of a struct's flags, and the option that it stands for. */
export type OptionWords = readonly (readonly [bit: number, name: string])[];

/** The options whose bits are set, in the order of the list; inverted where they are so in the other mask. */
export function options(words: OptionWords, flags: number, inverted = 0): string {
  return words
    .filter(([bit]) => (flags & bit) !== 0)
    .map(([bit, name]) => option((inverted & bit) !== 0, name))
    .join('');
}

/** `5`, or `5:10`. */
export function span(first: number, last: number, separator: string): string {
  return first === last ? String(first) : `${first}${separator}${last}`;
}

/** C's `0x%02x` and the like. */
export function hex(value: number, digits = 0): string {
  return `0x${(value >>> 0).toString(16).padStart(digits, '0')}`;
}

const ALL = 0xffffffff;

/** `0x5`, or `0x5/0xff`. */
export function valueAndMask(value: number, mask: number, name?: string): string {
  return mask === ALL ? (name ?? hex(value)) : `${hex(value)}/${hex(mask)}`;
}

/** C's `%.11f` and the like of a fraction: half way goes to the even digit. */
export function decimal(numerator: bigint, denominator: bigint, digits: number): string {
  const scaled = numerator * 10n ** BigInt(digits);
  const half = (scaled % denominator) * 2n;
  let rounded = scaled / denominator;
  if (half > denominator || (half === denominator && rounded % 2n === 1n)) rounded += 1n;
  if (digits === 0) return String(rounded);
  const text = String(rounded).padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
