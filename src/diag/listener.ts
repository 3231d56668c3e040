import type { SocketMessage } from '../generated/inet-diag.js';
import { AF, formatIp, parseIp } from '../wire/index.js';

/** IP protocols that have ports, by their numbers (linux/in.h). */
export const PORT_PROTOCOLS = { tcp: 6, udp: 17, sctp: 132 } as const;
export type PortProtocol = keyof typeof PORT_PROTOCOLS;

/** A socket that waits for whoever comes: a listening one of TCP or SCTP, a bound one without a peer of UDP. */
export interface Listener {
  protocol: PortProtocol;
  /** Address it is bound to; `0.0.0.0` and `::` are any. */
  address: string;
  port: number;
  /** Whether it takes IPv6 alone; an IPv6 socket on `::` takes IPv4 too unless told otherwise. */
  isIpv6Only: boolean;
  /** Index of the link that it is bound to; 0: none. */
  ifindex: number;
  /** Its user. */
  uid: number;
  /** Its inode, as `/proc/PID/fd` shows it. */
  inode: number;
}

export function toListener(protocol: PortProtocol, { header, attrs }: SocketMessage): Listener {
  const { id } = header;
  return {
    protocol,
    address: formatIp(id.idiagSrc, 0, header.idiagFamily === AF.inet ? 4 : 16),
    port: id.idiagSport,
    isIpv6Only: attrs.skv6only === 1,
    ifindex: id.idiagIf,
    uid: header.idiagUid,
    inode: header.idiagInode,
  };
}

const ANY = { 4: '0.0.0.0', 16: '::' } as const;

/**
 * Whether a socket keeps others from an address of its port, as bind(2) sees it: the same address, or any on one of
 * the two sides.
 *
 * @param address `::` is any IPv6 address, and no IPv4 one
 * @throws TypeError no IP address
 */
export function holds(listener: Listener, address: string): boolean {
  const wanted = parseIp(address);
  const own = unmapped(parseIp(listener.address));
  if (own.length === 16 && wanted.length === 4) return listener.address === ANY[16] && !listener.isIpv6Only;
  if (own.length !== wanted.length) return false;
  const any = ANY[own.length as 4 | 16];
  const [ours, theirs] = [formatIp(wanted), formatIp(own)];
  return ours === theirs || ours === any || theirs === any;
}

/** `::ffff:192.0.2.1` of an IPv6 socket is an IPv4 address. */
function unmapped(address: Uint8Array): Uint8Array {
  const isMapped = address.length === 16 && address[10] === 0xff && address[11] === 0xff;
  return isMapped && address.subarray(0, 10).every((byte) => byte === 0) ? address.subarray(12) : address;
}
