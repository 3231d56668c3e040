import { formatIp, NatRangeFlags, type XtNatRange } from '../../nftables/index.js';
import { address, prefixLength } from '../text.js';

/** A NAT range as iptables and nft write it: `10.0.0.1-10.0.0.9:80-90`. */
export function formatNatRange(range: XtNatRange, isIpv6: boolean): string {
  const length = isIpv6 ? 16 : 4;
  const hasPorts = (range.flags & NatRangeFlags.protoSpecified) !== 0;
  let text = '';
  if ((range.flags & NatRangeFlags.mapIps) !== 0) {
    const first = formatIp(range.minAddress.subarray(0, length));
    const last = formatIp(range.maxAddress.subarray(0, length));
    const addresses = first === last ? first : `${first}-${last}`;
    text += isIpv6 && hasPorts ? `[${addresses}]` : addresses;
  }
  if (!hasPorts) return text;
  text += `:${range.minPort}`;
  if (range.maxPort !== range.minPort) text += `-${range.maxPort}`;
  return (range.flags & NatRangeFlags.protoOffset) === 0 ? text : `${text}/${range.basePort}`;
}

interface NatTarget {
  /** Option of iptables before the range. */
  readonly option: string;
  /** Without the colon before a port. */
  readonly isPort: boolean;
  /** Statement of nft. */
  readonly statement: string;
}

const targets: Readonly<Record<string, NatTarget>> = {
  SNAT: { option: '--to-source', isPort: false, statement: 'snat' },
  DNAT: { option: '--to-destination', isPort: false, statement: 'dnat' },
  MASQUERADE: { option: '--to-ports', isPort: true, statement: 'masquerade' },
  REDIRECT: { option: '--to-ports', isPort: true, statement: 'redirect' },
};

/** Options of a NAT target. */
export function saveNat(name: string, range: XtNatRange, isIpv6: boolean): string {
  if (name === 'NETMAP') return ` --to ${netmap(range, isIpv6)}`;
  const { option, isPort } = targets[name]!;
  const text = formatNatRange(range, isIpv6);
  const to = text === '' ? '' : ` ${option} ${isPort ? text.replace(/^:/, '') : text}`;
  return (
    to +
    flagWords(range.flags, ['--random', '--random-fully', '--persistent'])
      .map((word) => ` ${word}`)
      .join('')
  );
}

/** The prefix that a range of addresses is. */
function netmap({ minAddress, maxAddress }: XtNatRange, isIpv6: boolean): string {
  const mask = minAddress.map((byte, index) => ~(byte ^ maxAddress[index]!));
  return `${address(minAddress, isIpv6)}/${prefixLength(mask, isIpv6) ?? address(mask, isIpv6)}`;
}

/** A NAT target in nft's words; `undefined` where nft has none. */
export function translateNat(name: string, range: XtNatRange, isIpv6: boolean): string | undefined {
  if (name === 'NETMAP' || (range.flags & NatRangeFlags.protoOffset) !== 0) return undefined;
  const text = formatNatRange(range, isIpv6);
  const flags = flagWords(range.flags, ['random', 'fully-random', 'persistent']).join(',');
  return `${targets[name]!.statement}${text === '' ? '' : ` to ${text}`}${flags === '' ? '' : ` ${flags}`}`;
}

function flagWords(flags: number, words: readonly [string, string, string]): string[] {
  const bits = [NatRangeFlags.protoRandom, NatRangeFlags.protoRandomFully, NatRangeFlags.persistent];
  return words.filter((_, index) => (flags & bits[index]!) !== 0);
}
