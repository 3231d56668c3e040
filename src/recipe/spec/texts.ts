import { formatIp, parseIp, parseMac } from '../../wire/index.js';
import { addressNumber, bitsOf, familyOf, networkOf, type Prefix, parsePrefix } from '../address/index.js';
import type { PublishedPort } from '../table/index.js';

// The small languages of a spec's texts: each is read, or says what was expected.

/** A text of a spec is not what it should be; the message says what was expected. */
export class Unreadable extends Error {}

function refuse(value: string, expected: string): never {
  throw new Unreadable(`'${value}' is not ${expected}`);
}

export const IFNAME = "an interface name (1 to 15 bytes, no space, '/' or ':', not '.' or '..')";

export function checkIfname(value: string): void {
  const isGood = /^[^\s/:\0]{1,15}$/.test(value) && Buffer.byteLength(value) <= 15 && value !== '.' && value !== '..';
  if (!isGood) refuse(value, IFNAME);
}

export function checkLabel(value: string): void {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/.test(value))
    refuse(value, 'a name (1 to 63 of a-z A-Z 0-9 . _ -, beginning with a letter or digit)');
}

/** The text of an address as the kernel's would be written. */
export function canonicalAddress(value: string): string {
  try {
    return formatIp(parseIp(value));
  } catch {
    return refuse(value, "an address such as '172.18.0.10' or 'fd00:18::10'");
  }
}

export function checkMac(value: string): void {
  try {
    const bytes = parseMac(value);
    if (bytes.length === 6 && (bytes[0]! & 1) === 0) return;
  } catch {
    // said below
  }
  refuse(value, "a unicast Ethernet address such as '02:42:ac:12:00:0a'");
}

/** A network; host bits have to be 0. */
export function parseSubnet(value: string): Prefix {
  const expected = "a network such as '172.18.0.0/16' or 'fd00:18::/64' (length 8 to 30, or 16 to 126; host bits 0)";
  const prefix = parsePrefix(value);
  if (prefix === undefined) return refuse(value, expected);
  const { family, length } = prefix;
  const isSized = family === 4 ? length >= 8 && length <= 30 : length >= 16 && length <= 126;
  if (!isSized || networkOf(prefix).address !== prefix.address) refuse(value, expected);
  return prefix;
}

/** A destination of a route; host bits have to be 0. */
export function parseDestination(value: string): Prefix {
  const prefix = parsePrefix(value.includes('/') ? value : `${value}/${familyOf(value) === 4 ? 32 : 128}`);
  if (prefix === undefined || networkOf(prefix).address !== prefix.address)
    return refuse(value, "a destination such as '10.0.0.0/8' (host bits 0)");
  return prefix;
}

/** Addresses from one to another. */
export interface AddressSpan {
  readonly family: 4 | 6;
  readonly first: bigint;
  readonly last: bigint;
}

/** `172.18.1.0/24` or `172.18.2.10-172.18.2.99`. */
export function parseRange(value: string): AddressSpan {
  const expected = "a range such as '172.18.1.0/24' or '172.18.2.10-172.18.2.99'";
  const [from = '', to] = value.split('-');
  if (to === undefined) {
    const prefix = parsePrefix(from);
    if (prefix === undefined || networkOf(prefix).address !== prefix.address) return refuse(value, expected);
    const size = 1n << BigInt(bitsOf(prefix.family) - prefix.length);
    return { family: prefix.family, first: prefix.address, last: prefix.address + size - 1n };
  }
  try {
    const span = { family: familyOf(from), first: addressNumber(from), last: addressNumber(to) };
    if (familyOf(to) === span.family && span.first <= span.last) return span;
  } catch {
    // said below
  }
  return refuse(value, expected);
}

const PORT = /^(?:(?:\[([^\]]+)\]|([\d.]+)):)?(\d{1,5})(?:-(\d{1,5}))?:(\d{1,5})(?:-(\d{1,5}))?(?:\/(tcp|udp|sctp))?$/;

/** `8080:80/tcp`, `127.0.0.1:8081:80`, `[fd00::1]:8082:80`, `3000-3100:3000-3100/udp`. */
export function parsePublished(value: string): PublishedPort {
  const expected =
    "a published port such as '8080:80/tcp', '127.0.0.1:8081:80' or '3000-3100:3000-3100/udp' ([host address:]host port[s]:container port[s][/tcp, udp or sctp]; ports 1 to 65535, as many of one as of the other)";
  const match = PORT.exec(value);
  if (match === null) return refuse(value, expected);
  const [, ipv6, ipv4, host, hostLast, container, containerLast, protocol = 'tcp'] = match;
  const [hostPort, containerPort] = [Number(host), Number(container)];
  const count = Number(hostLast ?? host) - hostPort + 1;
  const ends = [hostPort, containerPort, hostPort + count - 1, containerPort + count - 1];
  const isWhole = count >= 1 && Number(containerLast ?? container) - containerPort + 1 === count;
  if (!isWhole || ends.some((port) => port < 1 || port > 65535)) return refuse(value, expected);
  const hostAddress = hostAddressOf(value, ipv6 ?? ipv4);
  return { protocol: protocol as PublishedPort['protocol'], hostAddress, hostPort, containerPort, count };
}

function hostAddressOf(value: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const address = canonicalAddress(text);
  if (address === '0.0.0.0' || address === '::')
    throw new Unreadable(`'${value}': leave ${address} out: a port without a host address is one of all addresses`);
  if (address === '::1')
    throw new Unreadable(`'${value}': the kernel cannot translate packets to ::1; a listener of your own on ::1 can`);
  return address;
}
