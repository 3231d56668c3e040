import type { Message, Operation } from '../wire/index.js';
import { type Channel, OVERRUN } from './channel.js';
import { type Convert, DumpState, type StartedDump, type Use, type Visitor } from './dump-state.js';
import { DumpInterruptedError, OverrunError } from './errors.js';
import { ItemIterator } from './item-iterator.js';
import { isTurnDue, nextTurn } from './turn.js';

/** How often an inconsistent list is asked for again before giving up. */
const ATTEMPTS = 10;

/** Starts a dump on a channel of its own. */
export interface DumpSource<H, A> {
  operation: Operation<H, A>;
  /** Errors that mean an empty list. */
  missing?: readonly string[] | undefined;
  /** Sends the request; the channel is the dump's until it is given back or closed. */
  start(): StartedDump;
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
  return { ...convertedFrom(source, (message) => message), visit: (visitor) => batchesOf(source, { visitor }) };
}

function convertedFrom<H, A, T>(source: DumpSource<H, A>, convert: Convert<H, A, T>): Dump<T> {
  return {
    toArray: () => collect(source, convert),
    batches: () => batchesOf(source, { convert }),
    map: (next) => convertedFrom(source, chain(convert, next)),
    [Symbol.asyncIterator]: () => new ItemIterator(portionsOf(source, { convert })),
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
  const started = source.start();
  const state = new DumpState(source.operation, started, { convert });
  const { receiver } = state;
  try {
    while (!state.isDone) {
      const count = await receiver.receive();
      if (count === OVERRUN) throw new OverrunError(source.operation.name);
      while (receiver.handOver());
      if (state.isDone) break;
      if (count === 0) await started.channel.readable();
      else if (!receiver.isShort || isTurnDue()) await nextTurn(); // a long dump must not hold up everyone else
    }
  } finally {
    await end(source, started.channel, state);
  }
  state.check(source.missing);
  return state.items;
}

/**
 * Streams a dump: some datagrams at a time, of which the consumer takes each message, or all of one. An interruption is only known
 * at the end, when all was handed over: it then throws {@link DumpInterruptedError}.
 */
async function* portionsOf<H, A, T>(
  source: DumpSource<H, A>,
  use: Use<H, A, T>,
): AsyncGenerator<DumpState<H, A, T>, void, undefined> {
  // V8 collects in a turn what garbage there is. Were that after the first messages, which all live, it would put those that
  // come where nothing is collected for long: of 1,000,000 routes none was.
  await nextTurn();
  const started = source.start();
  const state = new DumpState(source.operation, started, use);
  try {
    while (!state.isDone) {
      const count = await state.receiver.receive();
      if (count === OVERRUN) throw new OverrunError(source.operation.name);
      if (count > 0) yield state;
      if (state.isDone) break;
      if (count === 0) await started.channel.readable();
      else await nextTurn(); // a long dump must not hold up everyone else
    }
  } finally {
    await end(source, started.channel, state);
  }
  state.check(source.missing);
}

/** A datagram at a time: what is decoded together lives together, and the less that is, the less a scavenge copies. */
async function* batchesOf<H, A, T>(source: DumpSource<H, A>, use: Use<H, A, T>): AsyncGenerator<T[], void, undefined> {
  for await (const state of portionsOf(source, use)) {
    do {
      if (state.items.length > 0 || use.visitor !== undefined) yield state.takeItems();
    } while (state.receiver.handOver());
  }
}

async function end<H, A, T>(source: DumpSource<H, A>, channel: Channel, state: DumpState<H, A, T>): Promise<void> {
  if (!state.isDone) return channel.close(); // what is still to come would be taken for the next dump's
  await state.receiver.end();
  source.giveBack(channel);
}
