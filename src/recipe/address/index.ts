import { formatIp, isIpv4, isIpv6, parseIp } from '../../wire/index.js';

export { macFor } from './mac.js';

/** An address of a network: `10.1.0.7/24`. As numbers, because ranges are counted through. */
export interface Prefix {
  family: 4 | 6;
  address: bigint;
  length: number;
}

/** The number that an address is. @throws TypeError it is none */
export function addressNumber(text: string): bigint {
  let number = 0n;
  for (const byte of parseIp(text)) number = (number << 8n) | BigInt(byte);
  return number;
}

/** The text of an address. */
export function addressText(number: bigint, family: 4 | 6): string {
  const bytes = new Uint8Array(family === 4 ? 4 : 16);
  for (let index = bytes.length - 1; index >= 0; index--) {
    bytes[index] = Number(number & 255n);
    number >>= 8n;
  }
  return formatIp(bytes);
}

export function familyOf(text: string): 4 | 6 {
  return text.includes(':') ? 6 : 4;
}

/** Reads `10.1.0.7/24`; `undefined` when the text is no such thing. */
export function parsePrefix(text: string): Prefix | undefined {
  const [address = '', length = '', ...more] = text.split('/');
  if (more.length > 0 || !/^\d{1,3}$/.test(length) || !(isIpv4(address) || isIpv6(address))) return undefined;
  const family = familyOf(address);
  if (Number(length) > bitsOf(family)) return undefined;
  return { family, address: addressNumber(address), length: Number(length) };
}

export function prefixText({ family, address, length }: Prefix): string {
  return `${addressText(address, family)}/${length}`;
}

/** The network that an address is in: host bits 0. */
export function networkOf({ family, address, length }: Prefix): Prefix {
  const hostBits = BigInt(bitsOf(family) - length);
  return { family, address: (address >> hostBits) << hostBits, length };
}

/** The last address of a network: in IPv4 the broadcast address. */
export function lastOf(prefix: Prefix): bigint {
  return networkOf(prefix).address + (1n << BigInt(bitsOf(prefix.family) - prefix.length)) - 1n;
}

/** Whether a network has an address. */
export function contains(prefix: Prefix, family: 4 | 6, address: bigint): boolean {
  return family === prefix.family && networkOf({ ...prefix, address }).address === networkOf(prefix).address;
}

export function bitsOf(family: 4 | 6): 32 | 128 {
  return family === 4 ? 32 : 128;
}
