import {
  addonError,
  closeSocket,
  connectSocket,
  type NativeSocket,
  Poll,
  receive,
  send,
  setOption,
} from '../addon/index.js';
import { AF } from '../wire/index.js';
import { openInside, ready } from './handle.js';
import { socketAddress } from './sockaddr.js';

/** How long {@link ping} waits. */
export interface PingOptions {
  /** In ms; 1000 when not given. */
  timeoutMs?: number | undefined;
  /** Ends the wait. */
  signal?: AbortSignal | undefined;
}

/** What {@link ping} measured. */
export interface PingReply {
  /** Time from sending to the answer, in ms. */
  rttMs: number;
}

/** What differs between ICMP and ICMPv6 (linux/in.h, linux/icmp.h, linux/icmpv6.h). */
interface Protocol {
  number: number;
  request: number;
  reply: number;
  /** Level and name of the option that reports ICMP errors as errnos: IP_RECVERR, IPV6_RECVERR. */
  errors: readonly [level: number, name: number];
}

const ICMP: Protocol = { number: 1, request: 8, reply: 0, errors: [0, 11] };
const ICMPV6: Protocol = { number: 58, request: 128, reply: 129, errors: [41, 25] };

const SOCK_RAW = 3;
const EAGAIN = 11;
const ETIMEDOUT = 110;
/** Header (type, code, checksum, identifier, sequence) and the usual 56 bytes of data. */
const PACKET_SIZE = 64;

/**
 * Sends one ICMP echo request from inside a namespace and waits for its answer.
 *
 * The socket is connected, so the kernel hands over only what that address sends, and tells of a 'destination
 * unreachable' as an error of the socket.
 *
 * @throws SystemCallError `ETIMEDOUT` no answer; `EHOSTUNREACH`, `ENETUNREACH`, `ECONNREFUSED` ... destination
 *   unreachable; `EPERM` takes CAP_NET_RAW
 * @throws the signal's reason when it is aborted
 */
export async function ping(
  netnsFd: number,
  address: string,
  { timeoutMs = 1000, signal }: PingOptions = {},
): Promise<PingReply> {
  const { family, bytes } = socketAddress(address, 0);
  const protocol = family === AF.inet6 ? ICMPV6 : ICMP;
  signal?.throwIfAborted();
  const timeout = AbortSignal.timeout(timeoutMs);
  const socket = openInside(netnsFd, family, SOCK_RAW, protocol.number);
  try {
    setOption(socket, ...protocol.errors, 1);
    check(connectSocket(socket, bytes), address);
    return await exchange(socket, protocol, address, signal ? AbortSignal.any([signal, timeout]) : timeout);
  } catch (error) {
    throw error === timeout.reason ? addonError(ETIMEDOUT, `ping ${address}: no answer in ${timeoutMs} ms`) : error;
  } finally {
    closeSocket(socket);
  }
}

async function exchange(
  socket: NativeSocket,
  protocol: Protocol,
  address: string,
  signal: AbortSignal,
): Promise<PingReply> {
  const request = echoRequest(protocol);
  const buffer = new Uint8Array(2048);
  const lengths = new Int32Array(1);
  const sent = performance.now();
  check(send(socket, request, request.length), address);
  for (;;) {
    const count = receive(socket, buffer, lengths);
    if (count === 1 && answers(payload(buffer.subarray(0, lengths[0]), protocol), request, protocol)) {
      return { rttMs: performance.now() - sent };
    }
    if (count === -EAGAIN) await ready(socket, Poll.read, signal);
    else check(count, address);
  }
}

function echoRequest(protocol: Protocol): Uint8Array {
  const packet = new Uint8Array(PACKET_SIZE).map((_, i) => i);
  const identifier = Math.floor(Math.random() * 0x10000);
  packet.set([protocol.request, 0, 0, 0, identifier >> 8, identifier & 0xff, 0, 1]);
  // The kernel fills in the checksum of ICMPv6, which covers addresses that only it knows.
  if (protocol === ICMP) packet.set(checksum(packet), 2);
  return packet;
}

/** The Internet checksum (RFC 1071) of an even number of bytes, in network byte order. */
function checksum(bytes: Uint8Array): [number, number] {
  let sum = 0;
  for (let i = 0; i + 1 < bytes.length; i += 2) sum += ((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >> 16);
  sum = ~sum & 0xffff;
  return [sum >> 8, sum & 0xff];
}

/** A raw IPv4 socket receives the IP header too; its length is in the low half of its first byte, in words. */
function payload(packet: Uint8Array, protocol: Protocol): Uint8Array {
  return protocol === ICMP ? packet.subarray(((packet[0] ?? 0) & 0x0f) * 4) : packet;
}

/** The answer repeats identifier, sequence and data. */
function answers(packet: Uint8Array, request: Uint8Array, protocol: Protocol): boolean {
  if (packet.length !== request.length || packet[0] !== protocol.reply) return false;
  return request.every((byte, i) => i < 4 || packet[i] === byte);
}

function check(result: number, address: string): void {
  if (result < 0) throw addonError(result, `ping ${address}`);
}
