import { formatMac, parseIp } from '../../wire/index.js';
import { sha256 } from '../table/digest.js';

/**
 * An Ethernet address made from an IP address, with or without its prefix length: whoever gets the address next has the
 * same one, and no neighbour knows it otherwise. Of IPv4 `02:42` and its four bytes, as Docker makes them; of IPv6 `02:43`
 * and four bytes of its hash.
 */
export function macFor(address: string): string {
  const bytes = parseIp(address.split('/', 1)[0]!);
  if (bytes.length === 4) return formatMac(Uint8Array.of(0x02, 0x42, ...bytes));
  return ['02', '43', ...sha256(bytes).slice(0, 8).match(/../g)!].join(':');
}
