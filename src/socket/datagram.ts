import { type AnyOperation, InvalidAttributeError, type MessageInput, NLM_F, type Writer } from '../wire/index.js';
import type { NetlinkError } from './errors.js';
import type { BatchMessage } from './exchange.js';
import { nameRefusal } from './frame.js';

/** A message of a batch or a transaction. */
export interface BatchRequest {
  operation: AnyOperation;
  message: MessageInput<unknown, unknown>;
  flags?: number | undefined;
  subject?: string | undefined;
}

/** What became of a request of a batch: `undefined` where it succeeded. */
export type BatchOutcome = NetlinkError | InvalidAttributeError | undefined;

/** Messages in one datagram of a batch: their failures all fit the receive buffer. */
export const BATCH_MESSAGES = 64;
const BATCH_BYTES = 64 << 10;

/** Requests written for one datagram: their messages, and which of the requests they are. */
export interface Datagram {
  positions: number[];
  messages: BatchMessage[];
  /** Sequence number of the first message. */
  first: number;
  /** The first request that is not in it. */
  end: number;
}

/** Writes a message behind what is written. @throws InvalidAttributeError naming request and attribute */
export function writeMessage(writer: Writer, request: BatchRequest, sequence: number): BatchMessage {
  const { operation, message, flags = 0, subject } = request;
  const at = writer.length;
  try {
    writer.messageStart(operation.type, flags | NLM_F.request, sequence);
    operation.encode(writer, message);
    writer.messageEnd();
  } catch (error) {
    throw nameRefusal(error, { bytes: writer.buffer, at, end: writer.length, operation }, subject);
  }
  return { operation, subject, at, end: writer.length };
}

/**
 * Writes as many requests as one datagram takes behind what is written; one that cannot be encoded has its outcome at once.
 *
 * @param first sequence number of the first message; `BATCH_MESSAGES` from there are the datagram's
 * @param start the first of the requests to be written
 */
export function fillDatagram(
  writer: Writer,
  first: number,
  requests: readonly BatchRequest[],
  start: number,
  outcomes: (BatchOutcome | Error)[],
): Datagram {
  const datagram: Datagram = { positions: [], messages: [], first, end: start };
  const { messages, positions } = datagram;
  const most = writer.length + BATCH_BYTES;
  while (datagram.end < requests.length && messages.length < BATCH_MESSAGES && writer.length < most) {
    const position = datagram.end++;
    const at = writer.length;
    try {
      messages.push(writeMessage(writer, requests[position]!, first + messages.length));
      positions.push(position);
    } catch (error) {
      if (!(error instanceof InvalidAttributeError)) throw error;
      outcomes[position] = error;
      writer.reset(at);
    }
  }
  return datagram;
}
