import { type Message, NLM_F, NLMSG, type Operation, Reader } from '../wire/index.js';
import { BatchIterator } from './batch-iterator.js';
import { type Channel, OVERRUN } from './channel.js';
import { DumpInterruptedError, NetlinkError, OverrunError } from './errors.js';
import { errnoOf, type Frame, readExtendedAck, type SentMessage } from './frame.js';
import { ListReceiver } from './list-receiver.js';
import { isTurnDue, nextTurn } from './turn.js';

/** How often an inconsistent list is asked for again before giving up. */
const ATTEMPTS = 10;

/** Starts a dump on a channel of its own. */
export interface DumpSource<H, A> {
  operation: Operation<H, A>;
  /** Errors that mean an empty list. */
  missing?: readonly string[] | undefined;
  /** Sends the request; the channel is the dump's until it is given back or closed. */
  start(): { channel: Channel; sequence: number; sent: SentMessage };
  /** The dump has ended: another may use the channel. */
  giveBack(channel: Channel): void;
}

/** A list that the kernel sends in parts. Iterate to stream it in constant memory, or take it whole. */
export interface Dump<M> extends AsyncIterable<M> {
  /**
   * The whole list. Asked for again, up to 10 times, when it changed while the kernel was sending it.
   *
   * @throws DumpInterruptedError when it never stayed the same; NetlinkError when the kernel refused
   */
  toArray(): Promise<M[]>;
  /** What each datagram holds, decoded: an iterator for those who count nanoseconds. */
  batches(): AsyncIterable<M[]>;
  /** The same list of something else: each item is made into another as it is decoded, or left out (`undefined`). */
  map<T>(convert: (item: M) => T | undefined): Dump<T>;
}

/** Makes an item of a list of a message; `undefined` leaves it out. */
type Convert<H, A, T> = (message: Message<H, A>) => T | undefined;

/** Takes a message of a dump while it is in the buffer: `r` stands behind its `nlmsghdr`, `decode` decodes it. */
export type Visitor<M> = (r: Reader, decode: () => M) => void;

/** A dump of messages as the kernel sent them. */
export interface MessageDump<M> extends Dump<M> {
  /**
   * Hands each message over before it is decoded: for lists so long that an object for each is too much. Goes on from
   * buffer to buffer as it is iterated.
   *
   * @throws DumpInterruptedError at the end, when the list changed while the kernel was sending it
   */
  visit(visitor: Visitor<M>): AsyncIterable<unknown>;
}

/** Makes the {@link MessageDump} of a source. Nothing is sent until it is iterated. */
export function dumpFrom<H, A>(source: DumpSource<H, A>): MessageDump<Message<H, A>> {
  return { ...convertedFrom(source, (message) => message), visit: (visitor) => batchesOf(source, undefined, visitor) };
}

function convertedFrom<H, A, T>(source: DumpSource<H, A>, convert: Convert<H, A, T>): Dump<T> {
  return {
    toArray: () => collect(source, convert),
    batches: () => batchesOf(source, convert),
    map: (next) => convertedFrom(source, chain(convert, next)),
    [Symbol.asyncIterator]: () => new BatchIterator(batchesOf(source, convert)),
  };
}

/** One conversion after the other; what the first leaves out the second does not see. */
function chain<H, A, T, U>(first: Convert<H, A, T>, second: (item: T) => U | undefined): Convert<H, A, U> {
  return (message) => {
    const item = first(message);
    return item === undefined ? undefined : second(item);
  };
}

async function collect<H, A, T>(source: DumpSource<H, A>, convert: Convert<H, A, T>): Promise<T[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await wholeOf(source, convert);
    } catch (error) {
      if (!(error instanceof DumpInterruptedError)) throw error;
      if (attempt === ATTEMPTS) throw new DumpInterruptedError(source.operation.name, ATTEMPTS);
    }
  }
}

/** All at once, in the one array that decoding fills: copying a long list from batch to list costs a third more. */
async function wholeOf<H, A, T>(source: DumpSource<H, A>, convert: Convert<H, A, T>): Promise<T[]> {
  const { channel, sequence, sent } = source.start();
  const state = new DumpState(source.operation, sequence, sent, convert);
  const receiver = new ListReceiver(channel, state.take, source.operation);
  try {
    while (!state.isDone) {
      const count = await receiver.receive();
      if (count === OVERRUN) throw new OverrunError(source.operation.name);
      while (receiver.handOver());
      if (state.isDone) break;
      if (count === 0) await channel.readable();
      else if (!receiver.isShort || isTurnDue()) await nextTurn(); // a long dump must not hold up everyone else
    }
  } finally {
    if (state.isDone) await receiver.end().then(() => source.giveBack(channel));
    else channel.close(); // what is still to come would be taken for the next dump's
  }
  state.check(source.missing);
  return state.items;
}

/**
 * Streams a dump, a datagram at a time: what is decoded together lives together, and the less that is, the less a
 * scavenge copies. An interruption is only known at the end, when all was handed over: it then
 * throws {@link DumpInterruptedError}.
 */
async function* batchesOf<H, A, T>(
  source: DumpSource<H, A>,
  convert?: Convert<H, A, T>,
  visitor?: Visitor<Message<H, A>>,
): AsyncGenerator<T[], void, undefined> {
  // V8 collects in a turn what garbage there is. Were that after the first messages, which all live, it would put those that
  // come where nothing is collected for long: of 1,000,000 routes none was.
  await nextTurn();
  const { channel, sequence, sent } = source.start();
  const state = new DumpState(source.operation, sequence, sent, convert, visitor);
  const receiver = new ListReceiver(channel, state.take, source.operation);
  try {
    while (!state.isDone) {
      const count = await receiver.receive();
      if (count === OVERRUN) throw new OverrunError(source.operation.name);
      do {
        if (state.items.length > 0 || (visitor !== undefined && count > 0)) yield state.takeItems();
      } while (receiver.handOver());
      if (state.isDone) break;
      if (count === 0) await channel.readable();
      else await nextTurn(); // a long dump must not hold up everyone else
    }
  } finally {
    if (state.isDone) await receiver.end().then(() => source.giveBack(channel));
    else channel.close(); // what is still to come would be taken for the next dump's
  }
  state.check(source.missing);
}

class DumpState<H, A, T> {
  items: T[] = [];
  isDone = false;
  isInterrupted = false;
  failure: NetlinkError | undefined;
  readonly #operation: Operation<H, A>;
  readonly #sequence: number;
  readonly #sent: SentMessage;
  readonly #reader = new Reader();
  readonly #convert: Convert<H, A, T> | undefined;
  readonly #visitor: Visitor<Message<H, A>> | undefined;
  readonly #decode: () => Message<H, A>;

  constructor(
    operation: Operation<H, A>,
    sequence: number,
    sent: SentMessage,
    convert: Convert<H, A, T> | undefined,
    visitor?: Visitor<Message<H, A>>,
  ) {
    this.#convert = convert;
    this.#visitor = visitor;
    this.#decode = () => operation.decode(this.#reader.rewind());
    this.#operation = operation;
    this.#sequence = sequence;
    this.#sent = sent;
  }

  takeItems(): T[] {
    const { items } = this;
    this.items = [];
    return items;
  }

  /** The dump has ended: well, or not. */
  check(missing: readonly string[] | undefined): void {
    if (this.failure !== undefined && !missing?.includes(this.failure.code)) throw this.failure;
    if (this.isInterrupted) throw new DumpInterruptedError(this.#operation.name, 1);
  }

  readonly take = (frame: Frame, bytes: Uint8Array, words: Uint32Array): void => {
    if (frame.sequence !== this.#sequence || this.isDone) return;
    if ((frame.flags & NLM_F.dumpIntr) !== 0) this.isInterrupted = true;
    if (frame.type >= 16) {
      this.#reader.open(bytes, frame.body, frame.end);
      this.#visitor?.(this.#reader, this.#decode);
      const item = this.#convert?.(this.#decode());
      if (item !== undefined) this.items.push(item);
    } else if (frame.type === NLMSG.done || frame.type === NLMSG.error) {
      this.isDone = true;
      const errno = errnoOf(frame, words);
      if (errno === 0) return;
      const extack = readExtendedAck(frame, bytes, frame.type === NLMSG.done, this.#sent);
      this.failure = new NetlinkError(errno, this.#operation.name, extack);
    }
  };
}
