import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type CapturedDatagram, readCapture } from '../../src/capture/index.js';
import { align4, littleEndian, NLMSG_HDRLEN } from '../../src/wire/index.js';

const ROOT = 'fixtures';

/** The captures of all fixtures, as `rtnetlink/loopback`. */
export function fixtureCases(): string[] {
  return readdirSync(ROOT)
    .flatMap((subsystem) => readdirSync(`${ROOT}/${subsystem}`).map((name) => `${subsystem}/${name}`))
    .filter((path) => existsSync(pcapOf(path)))
    .sort();
}

export function pcapOf(path: string): string {
  return `${ROOT}/${path}/dump.pcap`;
}

/** What a fixture captured; the fixtures were made on little-endian machines. */
export function datagramsOf(path: string): CapturedDatagram[] {
  return [...readCapture(readFileSync(pcapOf(path)))];
}

/** A message as it stood in a datagram. */
export interface CapturedMessage {
  protocol: number;
  type: number;
  flags: number;
  /** All of it, with its `nlmsghdr`. */
  bytes: Uint8Array;
  /** What follows the `nlmsghdr`. */
  body: Uint8Array;
}

/** The messages of a datagram, cut out without the code under test. */
export function messagesIn({ protocol, bytes }: CapturedDatagram): CapturedMessage[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const half = (at: number): number => (littleEndian ? buffer.readUInt16LE(at) : buffer.readUInt16BE(at));
  const messages: CapturedMessage[] = [];
  for (let at = 0; at < buffer.length; ) {
    const length = littleEndian ? buffer.readUInt32LE(at) : buffer.readUInt32BE(at);
    const whole = bytes.slice(at, at + length);
    messages.push({ protocol, type: half(at + 4), flags: half(at + 6), bytes: whole, body: whole.slice(NLMSG_HDRLEN) });
    at += align4(length);
  }
  return messages;
}
