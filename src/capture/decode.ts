import { decodeNlmsgerrAttrs, type NlmsgerrAttrs } from '../generated/netlink.js';
import {
  type AnyOperation,
  align4,
  MalformedMessageError,
  type Message,
  NLM_F,
  NLMSG,
  NLMSG_HDRLEN,
  Reader,
} from '../wire/index.js';
import { operationOf } from './operations.js';

/** `struct nlmsghdr` (linux/netlink.h). */
export interface MessageHeader {
  /** Bytes of the message, this header included. */
  length: number;
  type: number;
  /** `NLM_F_*`. */
  flags: number;
  sequence: number;
  portId: number;
}

/** A message of a datagram. */
export type DecodedMessage =
  | { kind: 'message'; header: MessageHeader; operation: AnyOperation; message: Message<unknown, unknown> }
  /** `NLMSG_ERROR`: `errno` 0 is an acknowledgement; `request` is the header of what it answers. */
  | { kind: 'error'; header: MessageHeader; errno: number; request: MessageHeader; extack: NlmsgerrAttrs | undefined }
  /** `NLMSG_DONE`: the end of a dump, with its outcome. */
  | { kind: 'done'; header: MessageHeader; errno: number; extack: NlmsgerrAttrs | undefined }
  /** A message no schema has, and `NLMSG_NOOP` and `NLMSG_OVERRUN`: the bytes after its header. */
  | { kind: 'unknown'; header: MessageHeader; bytes: Uint8Array };

const ERRNO_SIZE = 4;

/**
 * The messages of a datagram of a netlink protocol (`NETLINK_*`), decoded with every operation the schemas have.
 *
 * @throws MalformedMessageError
 */
export function decodeDatagram(protocol: number, bytes: Uint8Array): DecodedMessage[] {
  const reader = new Reader();
  const messages: DecodedMessage[] = [];
  for (let at = 0; at < bytes.length; ) {
    const header = readHeader(reader, bytes, at, bytes.length);
    messages.push(decodeMessage(protocol, reader, bytes, at, header));
    at += align4(header.length);
  }
  return messages;
}

function readHeader(reader: Reader, bytes: Uint8Array, at: number, end: number): MessageHeader {
  if (end - at < NLMSG_HDRLEN) {
    throw new MalformedMessageError(`${end - at} bytes are left where a message header has ${NLMSG_HDRLEN}`, at);
  }
  const header = headerAt(reader.open(bytes, at, end), at);
  if (header.length < NLMSG_HDRLEN || header.length > end - at) {
    throw new MalformedMessageError(`message length ${header.length} is not within ${NLMSG_HDRLEN}..${end - at}`, at);
  }
  return header;
}

function headerAt(r: Reader, at: number): MessageHeader {
  return {
    length: r.u32At(at),
    type: r.u16At(at + 4),
    flags: r.u16At(at + 6),
    sequence: r.u32At(at + 8),
    portId: r.u32At(at + 12),
  };
}

function decodeMessage(
  protocol: number,
  r: Reader,
  bytes: Uint8Array,
  at: number,
  header: MessageHeader,
): DecodedMessage {
  const body = at + NLMSG_HDRLEN;
  const end = at + header.length;
  r.open(bytes, body, end);
  if (header.type === NLMSG.error) {
    const errno = -r.s32At(r.header(ERRNO_SIZE)) || 0; // never -0
    const request = headerAt(r, r.header(NLMSG_HDRLEN));
    const copied = header.flags & NLM_F.capped ? NLMSG_HDRLEN : request.length;
    return {
      kind: 'error',
      header,
      errno,
      request,
      extack: decodeExtack(r, header, bytes, body + ERRNO_SIZE + align4(copied), end),
    };
  }
  if (header.type === NLMSG.done) {
    const errno = header.length > NLMSG_HDRLEN ? -r.s32At(r.header(ERRNO_SIZE)) || 0 : 0;
    return { kind: 'done', header, errno, extack: decodeExtack(r, header, bytes, body + ERRNO_SIZE, end) };
  }
  const operation = operationOf(protocol, header.type);
  if (operation === undefined) return { kind: 'unknown', header, bytes: bytes.slice(body, end) };
  return { kind: 'message', header, operation, message: operation.decode(r) };
}

function decodeExtack(
  r: Reader,
  header: MessageHeader,
  bytes: Uint8Array,
  at: number,
  end: number,
): NlmsgerrAttrs | undefined {
  if ((header.flags & NLM_F.ackTlvs) === 0 || at > end) return undefined;
  return decodeNlmsgerrAttrs(r.open(bytes, at, end));
}
