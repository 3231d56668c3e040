import { type Channel, type FrameHandler, type ReceiveBuffer, receiveBuffer, sharedBuffer } from './channel.js';
import { nextTurn } from './turn.js';

/**
 * Bytes after which a list is a long one: a thread then receives what is left of it. Waking it takes up to 0.1 ms. Of a list
 * that was a long one the last time, a thread receives all but the first datagram.
 */
const LONG = 128 << 10;
/** Bytes that a thread receives in one go: as many as 64 datagrams of a dump have. Between two it waits until this one has a turn. */
const PART = 2 << 20;
/** The kernel fills at most so much of a dump's datagram, but for a message that is larger. */
const DATAGRAM = 32 << 10;
/** Datagrams that are handed over before others have a turn of the event loop. */
const PORTION = 8;
/** Bytes up to which nobody else needs a turn in between: most lists are so short, but for the message that ends them. */
const SHORT = 16 << 10;
/** Turns of the event loop in which nothing came, before waiting until the thread has done its part. */
const PATIENCE = 64;

/** Buffers of lists that have ended: as many as one list uses. */
const spare: ReceiveBuffer[] = [];
const MOST_SPARE = 2;

/** Kinds of lists whose last one was long. */
const long = new WeakSet<object>();

/** What a thread receives into one buffer. */
interface Part {
  buffer: ReceiveBuffer;
  /** How many datagrams there are so far, as the thread says. */
  progress: Int32Array;
  /** Resolves when the thread has ended, with what is for {@link Channel.outcome}. */
  ended: Promise<number | undefined>;
  hasEnded: boolean;
  /** How many were handed over, and where the next one lies. */
  handed: number;
  at: number;
}

/**
 * Receives a list and hands over its messages. The kernel makes a list as it is received: of a long one, a thread
 * receives while what came before is decoded, a datagram at a time, from the same buffer or another.
 *
 * It begins with one datagram (at most 32 KiB) and doubles: code that runs for the first time is ten times as slow, and
 * whoever shares the event loop should not wait for a whole buffer of it.
 */
export class ListReceiver {
  readonly #channel: Channel;
  readonly #handler: FrameHandler;
  /** The first is being handed over, the second is filled meanwhile. */
  readonly #parts: Part[] = [];
  #most = 1;
  /** Bytes of what was received so far, but for what a thread is at. */
  #received = 0;
  #portion = 0;
  /** The last buffer was full: there is more, and nobody receives it yet. */
  #isMore = false;
  readonly #kind: object;
  readonly #isExpectedLong: boolean;

  /** @param kind what lists of this kind have in common: an object for all of them */
  constructor(channel: Channel, handler: FrameHandler, kind: object) {
    this.#channel = channel;
    this.#handler = handler;
    this.#kind = kind;
    this.#isExpectedLong = long.has(kind);
  }

  /**
   * Receives what comes next, and hands over some of it; {@link handOver} does the rest. Returns how many datagrams, as
   * {@link Channel.receive}.
   */
  async receive(): Promise<number> {
    const [part] = this.#parts;
    if (part === undefined) return this.#receiveNow();
    await this.#wait(part);
    this.#portion = Math.min(available(part), PORTION);
    if (this.handOver()) return this.#portion + 1;
    this.#parts.shift();
    release(part.buffer);
    this.#begin();
    const count = await part.ended;
    if (count === undefined) return this.#receiveNow();
    return count < 0 ? this.#channel.outcome(count) : this.receive();
  }

  /** Hands over the messages of the next datagram. False when others should have a turn, before the next is received. */
  handOver(): boolean {
    const [part] = this.#parts;
    if (part === undefined || this.#portion === 0) return false;
    this.#portion--;
    part.at = this.#channel.handOver(part.buffer, part.handed++, part.at, this.#handler);
    return true;
  }

  /** Whether so little was received that others need no turn before what comes next. */
  get isShort(): boolean {
    return this.#received < SHORT;
  }

  /** The list has ended. Resolves when nothing receives from the channel any more. */
  async end(): Promise<void> {
    this.#isMore = false;
    for (const part of this.#parts.splice(0)) {
      await part.ended;
      release(part.buffer);
    }
    if (this.#received >= LONG) long.add(this.#kind);
    else long.delete(this.#kind);
  }

  #receiveNow(): number {
    const most = this.#most;
    const buffer = sharedBuffer();
    const count = this.#channel.receiveInto(buffer, most);
    this.#received += bytesOf(buffer, count);
    this.#most = Math.min(2 * most, PORTION);
    const isLong = this.#received >= LONG || this.#isExpectedLong;
    this.#isMore = isLong && count === most; // else all that was queued is here
    this.#begin();
    for (let index = 0, at = 0; index < count; index++) at = this.#channel.handOver(buffer, index, at, this.#handler);
    return count;
  }

  /** Has a thread receive what is to come, where there is a buffer for it. */
  #begin(): void {
    if (!this.#isMore || this.#parts.length === MOST_SPARE) return;
    this.#isMore = false;
    const buffer = spare.pop() ?? receiveBuffer(PART);
    const progress = new Int32Array(1);
    let end!: (count: number | undefined) => void;
    const ended = new Promise<number | undefined>((resolve) => {
      end = resolve;
    });
    const part: Part = { buffer, progress, ended, hasEnded: false, handed: 0, at: 0 };
    const hasBegun = this.#channel.receiveAhead(buffer, progress, (count) => {
      part.hasEnded = true;
      this.#received += bytesOf(buffer, count ?? 0);
      this.#isMore = this.#parts.includes(part) && isFull(buffer, count ?? 0);
      this.#begin();
      end(count);
    });
    if (hasBegun) this.#parts.push(part);
    else release(buffer);
  }

  /** Waits until there is something to hand over, or nothing is to come. */
  async #wait(part: Part): Promise<void> {
    for (let turns = 0; available(part) === 0 && !part.hasEnded; turns++) {
      if (turns < PATIENCE) {
        await nextTurn();
        continue;
      }
      this.#channel.cancelReceive(); // when it has not begun: all threads may be busy with something else, for long
      await part.ended;
    }
  }
}

function available({ progress, handed }: Part): number {
  return Atomics.load(progress, 0) - handed;
}

function release(buffer: ReceiveBuffer): void {
  if (spare.length < MOST_SPARE) spare.push(buffer);
}

function bytesOf({ lengths }: ReceiveBuffer, count: number): number {
  let bytes = 0;
  for (let index = 0; index < count; index++) bytes += lengths[index]!;
  return bytes;
}

/** Whether there was no room for more: else all that was queued was received, and nothing is to come. */
function isFull(buffer: ReceiveBuffer, count: number): boolean {
  return count === buffer.lengths.length || buffer.bytes.length - bytesOf(buffer, count) < DATAGRAM;
}
