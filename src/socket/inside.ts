import { type Answers, addonError, type Exchanges, exchange } from '../addon/index.js';
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
  readonly start: number;
  readonly end: number;
}

/** Where answers are received and read. */
interface Inbox extends Answers {
  readonly words: Uint32Array;
  readonly frame: Frame;
}

const ENOBUFS = 105;
/** Fits the acknowledgements of many datagrams, of one with failures in any case. */
const ROOM = 256 << 10;
const MOST_ANSWERS = 1024;

/**
 * Sends batches of requests in other namespaces, each by a socket that lasts as long. All are written before the first one
 * is sent, and all sent by one call: between two of the kernel's system calls the same code takes several times as long.
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
      const start = writer.length;
      const datagram = fillDatagram(writer, 1 + all.length * BATCH_MESSAGES, requests, next, outcomes);
      next = datagram.end;
      if (datagram.messages.length > 0) all.push({ netnsFd, datagram, outcomes, start, end: writer.length });
    }
    return outcomes;
  });
  for (const { datagram } of all) writer.setMessageFlags(datagram.messages.at(-1)!.at, NLM_F.ack);
  const bytes = new Uint8Array(ROOM);
  const words = new Uint32Array(bytes.buffer);
  const inbox: Inbox = { bytes, words, lengths: new Int32Array(MOST_ANSWERS), frame: emptyFrame() };
  for (let next = 0; next < all.length; ) {
    // Who interferes does so before and after each.
    if (interference === undefined) next += sendSome(protocol, writer.buffer, all.slice(next), inbox);
    else sendInterfered(protocol, writer.buffer, all[next++]!, inbox);
  }
  return results;
}

/** Sends datagrams, and takes what becomes of their messages. Returns how many. */
function sendSome(protocol: number, bytes: Uint8Array, some: readonly Written[], inbox: Inbox): number {
  const exchanges = exchangesOf(bytes, some);
  const done = exchange(protocol, exchanges, inbox);
  if (done < 0) throw addonError(done, 'requests in network namespaces');
  for (let index = 0, answer = 0, at = 0; index < done; index++) {
    const written = some[index]!;
    const sent = exchangeOf(bytes, written);
    const count = exchanges.results[index]!;
    for (let left = count; left > 0; left--) at = takeAnswer(sent, inbox, answer++, at);
    settle(written, sent, failureOf(count, sent.isDone));
  }
  return done;
}

function exchangesOf(bytes: Uint8Array, some: readonly Written[]): Exchanges {
  const { start } = some[0]!;
  return {
    namespaces: Int32Array.from(some, ({ netnsFd }) => netnsFd),
    datagrams: bytes.subarray(start, some.at(-1)!.end),
    ends: Int32Array.from(some, ({ end }) => end - start),
    results: new Int32Array(some.length),
  };
}

function exchangeOf(bytes: Uint8Array, { datagram: { first, messages } }: Written): BatchExchange {
  return new BatchExchange(first, bytes, messages, messages.length - 1);
}

/** Why an exchange came to nothing. */
function failureOf(count: number, isDone: boolean): Error | undefined {
  if (count === -ENOBUFS || (count >= 0 && !isDone)) return new OverrunError('batch');
  return count < 0 ? addonError(count, 'requests in a network namespace', 'CAP_SYS_ADMIN to enter it') : undefined;
}

function settle({ datagram, outcomes }: Written, sent: BatchExchange, failure: Error | undefined): void {
  const { positions } = datagram;
  if (failure !== undefined) {
    for (const position of positions) outcomes[position] = failure;
    return;
  }
  for (const [index, error] of sent.errors) {
    error.index = positions[index]!;
    outcomes[error.index] = error;
  }
}

function sendInterfered(protocol: number, bytes: Uint8Array, written: Written, inbox: Inbox): void {
  const sent = exchangeOf(bytes, written);
  const exchanges = exchangesOf(bytes, [written]);
  try {
    interference?.sending(sent, exchanges.datagrams);
    exchange(protocol, exchanges, inbox);
    const count = exchanges.results[0]!;
    if (count >= 0) interference?.sent(sent);
    if (interference?.loses(sent)) throw new OverrunError('batch');
    for (let answer = 0, at = 0; answer < count; answer++) {
      interference?.received(sent, inbox.bytes.subarray(at, at + inbox.lengths[answer]!));
      at = takeAnswer(sent, inbox, answer, at);
    }
    settle(written, sent, failureOf(count, sent.isDone));
  } catch (error) {
    settle(written, sent, error as Error);
  }
}

/** Takes what an answer says; returns where the next one lies. */
function takeAnswer(sent: BatchExchange, { bytes, words, lengths, frame }: Inbox, answer: number, at: number): number {
  const end = at + lengths[answer]!;
  for (let next = at; readFrame(frame, words, next, end); next = frame.next) sent.take(frame, bytes, words);
  return align4(end);
}
