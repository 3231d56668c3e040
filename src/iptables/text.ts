import { formatIp } from '../nftables/index.js';

/** Characters that need no quotes. */
const PLAIN = /^[A-Za-z0-9_-]+$/;

/** A text as iptables-save writes it: in quotes where it has more than letters, digits, `_` and `-`. */
export function quote(text: string): string {
  return PLAIN.test(text) ? text : `"${text.replace(/["\\']/g, '\\$&')}"`;
}

/** An address with its mask: `/24`, or the mask as an address where it is no prefix. */
export function withMask(address: Uint8Array, mask: Uint8Array, isIpv6: boolean): string {
  const length = isIpv6 ? 16 : 4;
  const bits = [...mask.subarray(0, length)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const text = formatIp(address.subarray(0, length));
  if (/^1*$/.test(bits)) return text;
  const prefix = /^(1*)0*$/.exec(bits)?.[1]?.length;
  return `${text}/${prefix ?? formatIp(mask.subarray(0, length))}`;
}

/** `!` before an option, where it is inverted. */
export function not(isInverted: boolean): string {
  return isInverted ? ' !' : '';
}

/** `5`, or `5:10`. */
export function span(first: number, last: number, separator: string): string {
  return first === last ? String(first) : `${first}${separator}${last}`;
}
