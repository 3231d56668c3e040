import {
  type AnyOperation,
  type AttributeNames,
  align4,
  littleEndian as host,
  InvalidAttributeError,
  locateAttribute,
  MalformedMessageError,
  NLM_F,
  NLMSG_HDRLEN,
  Reader,
  refusedAttribute,
} from '../wire/index.js';
import type { ExtendedAck } from './errors.js';

/** As in wire/reader.ts: an imported constant is looked up each time. */
const littleEndian = host;

/** `struct nlmsghdr` (linux/netlink.h) and where its message ends. One object is filled again and again. */
export interface Frame {
  type: number;
  flags: number;
  sequence: number;
  portId: number;
  /** Offset of what follows the header. */
  body: number;
  /** Id of the namespace that a notification comes from; -1: the one the socket is in, or not asked for. */
  nsid: number;
  /** Offset after the message's last byte. */
  end: number;
  /** Offset of the next message. */
  next: number;
}

export function emptyFrame(): Frame {
  return { type: 0, flags: 0, sequence: 0, portId: 0, nsid: -1, body: 0, end: 0, next: 0 };
}

const ERROR_SIZE = 4;
const EXTACK = { message: 1, offset: 2, missingType: 5, missingNest: 6 } as const;

/** Reads the message header at `at`; false at the end of the datagram. */
export function readFrame(frame: Frame, view: Uint32Array, at: number, end: number): boolean {
  if (end - at < NLMSG_HDRLEN) {
    if (end > at) throw new MalformedMessageError(`${end - at} bytes are left where a message header has 16`, at);
    return false;
  }
  const word = at >>> 2; // datagrams start, and messages are, 4-byte aligned
  const length = view[word]!;
  if (length < NLMSG_HDRLEN || length > end - at) {
    throw new MalformedMessageError(`message length ${length} is not within 16..${end - at}`, at);
  }
  const typeAndFlags = view[word + 1]!;
  frame.type = littleEndian ? typeAndFlags & 0xffff : typeAndFlags >>> 16;
  frame.flags = littleEndian ? typeAndFlags >>> 16 : typeAndFlags & 0xffff;
  frame.sequence = view[word + 2]!;
  frame.portId = view[word + 3]!;
  frame.body = at + NLMSG_HDRLEN;
  frame.end = at + length;
  frame.next = Math.min(at + align4(length), Math.max(end, frame.end));
  return true;
}

/** The error code of `NLMSG_ERROR` or `NLMSG_DONE`: 0 or a positive errno. */
export function errnoOf(frame: Frame, view: Uint32Array): number {
  if (frame.end - frame.body < ERROR_SIZE) return 0;
  return -(view[frame.body >>> 2]! | 0);
}

/** The request as it was sent, to find an attribute in by its offset. */
export interface SentMessage {
  bytes: Uint8Array;
  /** Offset of its `nlmsghdr`. */
  at: number;
  end: number;
  operation: AnyOperation;
}

/**
 * The extended ACK of an `NLMSG_ERROR` (behind the copied request header) or `NLMSG_DONE` (which has none).
 * What cannot be read is left out: a malformed one never hides the errno.
 */
export function readExtendedAck(frame: Frame, bytes: Uint8Array, isDone: boolean, sent?: SentMessage): ExtendedAck {
  if ((frame.flags & NLM_F.ackTlvs) === 0) return {};
  let at = frame.body + ERROR_SIZE;
  if (!isDone) {
    const copied = frame.flags & NLM_F.capped ? NLMSG_HDRLEN : copiedLength(bytes, at);
    at += align4(copied);
  }
  try {
    return decodeExtendedAck(new Reader().open(bytes, at, frame.end), sent);
  } catch {
    return {};
  }
}

function copiedLength(bytes: Uint8Array, at: number): number {
  const reader = new Reader().open(bytes, at, at + NLMSG_HDRLEN);
  return reader.u32At(at);
}

function decodeExtendedAck(r: Reader, sent: SentMessage | undefined): ExtendedAck {
  const ack: ExtendedAck = {};
  let missingType: number | undefined;
  let missingNest: number | undefined;
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case EXTACK.message:
        ack.message = r.string();
        break;
      case EXTACK.offset:
        ack.attribute = nameAt(sent, r.u32());
        break;
      case EXTACK.missingType:
        missingType = r.u32();
        break;
      case EXTACK.missingNest:
        missingNest = r.u32();
        break;
    }
  }
  if (missingType !== undefined) ack.missing = missingName(sent, missingNest, missingType);
  return ack;
}

function locate(sent: SentMessage, offset: number): ReturnType<typeof locateAttribute> {
  const start = sent.at + NLMSG_HDRLEN + align4(sent.operation.headerSize);
  return locateAttribute(sent.bytes, start, sent.end, offset, sent.operation.attributes);
}

function nameAt(sent: SentMessage | undefined, offset: number): string | undefined {
  if (sent === undefined) return undefined;
  const { path } = locate(sent, sent.at + offset);
  return path === '' ? undefined : path;
}

function missingName(sent: SentMessage | undefined, nest: number | undefined, type: number): string {
  if (sent === undefined) return String(type);
  const { path, inside } =
    nest === undefined ? { path: '', inside: sent.operation.attributes } : locate(sent, sent.at + nest);
  return joined(path, inside, type);
}

function joined(path: string, names: AttributeNames | undefined, type: number): string {
  const entry = names?.[type];
  const name = typeof entry === 'object' ? entry.name : (entry ?? String(type));
  return path === '' ? name : `${path}.${name}`;
}

/** Gives an encoder's refusal the names of the request and the attribute. */
export function nameRefusal(error: unknown, sent: SentMessage, subject?: string): unknown {
  if (!(error instanceof InvalidAttributeError)) return error;
  const start = sent.at + NLMSG_HDRLEN + align4(sent.operation.headerSize);
  const name = refusedAttribute(sent.bytes, start, sent.end, error.place, sent.operation.attributes);
  return error.named(subject === undefined ? sent.operation.name : `${sent.operation.name} ${subject}`, name);
}
