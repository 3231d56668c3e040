import { type Answers, addonError, exchange } from '../addon/index.js';
import { align4, NLM_F, Writer } from '../wire/index.js';
import { BATCH_MESSAGES, type BatchRequest, type Datagram, fillDatagram } from './datagram.js';
import { OverrunError } from './errors.js';
import { BatchExchange } from './exchange.js';
import { emptyFrame, type Frame, readFrame } from './frame.js';
import { interference } from './interference.js';

/** Requests for a namespace. */
export interface InsideBatch {
  /** An fd of the namespace. It stays the caller's. */
  readonly netnsFd: number;
  readonly requests: readonly BatchRequest[];
}

/** A datagram that is written, and where its outcomes go. */
interface Written {
  readonly netnsFd: number;
  readonly datagram: Datagram;
  readonly outcomes: (Error | undefined)[];
}

/** Where answers are received and read. */
interface Inbox extends Answers {
  readonly words: Uint32Array;
  readonly frame: Frame;
}

const EINTR = 4;
const ENOBUFS = 105;
/** More than a receive buffer of the usual size (net.core.rmem_default) holds. */
const ROOM = 256 << 10;

/**
 * Sends batches of requests in other namespaces, each by a socket that lasts as long. All are written before the first one
 * is sent: between two of the kernel's system calls the same code takes several times as long.
 *
 * @param protocol one whose kernel side answers within the call that sends: `NETLINK.route`
 * @returns for each batch the outcomes of its requests, `undefined` where one succeeded; SystemCallError the namespace is
 *   not ours to enter; OverrunError answers were lost
 */
export function batchInside(protocol: number, batches: readonly InsideBatch[]): (Error | undefined)[][] {
  const writer = new Writer(batches.length * 512);
  const all: Written[] = [];
  const results = batches.map(({ netnsFd, requests }) => {
    const outcomes = new Array<Error | undefined>(requests.length).fill(undefined);
    for (let next = 0; next < requests.length; ) {
      const datagram = fillDatagram(writer, 1 + all.length * BATCH_MESSAGES, requests, next, outcomes);
      next = datagram.end;
      if (datagram.messages.length > 0) all.push({ netnsFd, datagram, outcomes });
    }
    return outcomes;
  });
  for (const { datagram } of all) writer.setMessageFlags(datagram.messages.at(-1)!.at, NLM_F.ack);
  const bytes = new Uint8Array(ROOM);
  const words = new Uint32Array(bytes.buffer);
  const inbox: Inbox = { bytes, words, lengths: new Int32Array(2 * BATCH_MESSAGES), frame: emptyFrame() };
  for (const written of all) send(protocol, writer.buffer, written, inbox);
  return results;
}

/** Sends a datagram, and takes what becomes of its messages. */
function send(protocol: number, bytes: Uint8Array, { netnsFd, datagram, outcomes }: Written, inbox: Inbox): void {
  const { messages, positions, first } = datagram;
  const sent = new BatchExchange(first, bytes, messages, messages.length - 1);
  try {
    exchangeOne(protocol, netnsFd, bytes.subarray(messages[0]!.at, messages.at(-1)!.end), sent, inbox);
    for (const [index, error] of sent.errors) {
      error.index = positions[index]!;
      outcomes[error.index] = error;
    }
  } catch (error) {
    for (const position of positions) outcomes[position] = error as Error;
  }
}

function exchangeOne(protocol: number, netnsFd: number, datagram: Uint8Array, sent: BatchExchange, inbox: Inbox): void {
  interference?.sending(sent, datagram);
  let count = exchange(netnsFd, protocol, datagram, inbox);
  while (count === -EINTR) count = exchange(netnsFd, protocol, datagram, inbox);
  if (count >= 0) interference?.sent(sent);
  if (count === -ENOBUFS || interference?.loses(sent)) throw new OverrunError('batch');
  if (count < 0) throw addonError(count, 'requests in a network namespace', 'CAP_SYS_ADMIN to enter it');
  takeAnswers(sent, count, inbox);
  if (!sent.isDone) throw new OverrunError('batch');
}

function takeAnswers(sent: BatchExchange, count: number, { bytes, words, lengths, frame }: Inbox): void {
  for (let index = 0, at = 0; index < count; index++) {
    const end = at + lengths[index]!;
    interference?.received(sent, bytes.subarray(at, end));
    for (let next = at; readFrame(frame, words, next, end); next = frame.next) sent.take(frame, bytes, words);
    at = align4(end);
  }
}
