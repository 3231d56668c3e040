import { AF, isIpv4, isIpv6, parseIp } from '../wire/index.js';

/** A `struct sockaddr_in` or `sockaddr_in6` as the kernel reads it, and its family. */
export interface SocketAddress {
  family: number;
  bytes: Uint8Array;
}

/**
 * The raw address of an IP and a port.
 *
 * @throws TypeError a host name: it would be resolved outside of the namespace
 * @throws RangeError a port that is not 0 to 65535
 */
export function socketAddress(ip: string, port: number): SocketAddress {
  if (!isIpv4(ip) && !isIpv6(ip)) throw new TypeError(`${JSON.stringify(ip)} is no IP address`);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new RangeError(`${port} is no port`);
  const address = parseIp(ip);
  const inet6 = address.length === 16;
  const family = inet6 ? AF.inet6 : AF.inet;
  const bytes = new Uint8Array(inet6 ? 28 : 16);
  new Uint16Array(bytes.buffer, 0, 1)[0] = family;
  bytes[2] = port >> 8;
  bytes[3] = port & 0xff;
  bytes.set(address, inet6 ? 8 : 4);
  return { family, bytes };
}
