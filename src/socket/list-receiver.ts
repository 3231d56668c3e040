import { type Channel, type FrameHandler, sharedBuffer } from './channel.js';
import { DatagramRing } from './ring.js';
import { nextTurn } from './turn.js';

/**
 * Bytes after which a list is a long one: a thread then receives what is left of it. Waking it takes up to 0.1 ms. Of a list
 * that was a long one the last time, a thread receives all but the first datagram.
 */
const LONG = 128 << 10;
/** Datagrams that are handed over before others have a turn of the event loop, at most. */
const PORTION = 8;
/** Milliseconds that others may have to wait for it: after a portion that took longer, the next one is half as large. */
const LATE = 4;
/** Bytes up to which nobody else needs a turn in between: most lists are so short, but for the message that ends them. */
const SHORT = 16 << 10;
/** Turns of the event loop in which nothing came, before it rests: a datagram takes the kernel about as long as this many. */
const PATIENCE = 64;
/** Milliseconds between two looks after that. */
const REST = 1;
/** Bytes that are received here before a thread is asked again, when none had time. */
const ALONE = 2 << 20;

/** Rings of lists that have ended. */
const spare: DatagramRing[] = [];
const MOST_SPARE = 2;

/** Kinds of lists whose last one was long. */
const long = new WeakSet<object>();

const EMSGSIZE = 90;
const ECANCELED = 125;

/** Why a thread has ended: the ring had no room. It begins again when there is. */
const FULL = 0;

/**
 * Receives a list and hands over its messages. The kernel makes a list as it is received: of a long one, a thread
 * receives while what came before is decoded, a datagram at a time, from a ring of them.
 *
 * It begins with one datagram (at most 32 KiB) and doubles, while that does not take long: code that runs for the first time is
 * ten times as slow, as may be whoever takes the messages, and whoever shares the event loop should not wait for eight of them.
 */
export class ListReceiver {
  readonly #channel: Channel;
  readonly #handler: FrameHandler;
  /** Datagrams of the next portion. */
  #most = 1;
  /** When the portion at hand was begun; 0 when there is none. */
  #begun = 0;
  /** Bytes of what was handed over. */
  #received = 0;
  #portion = 0;
  /** What a thread fills, or has filled. */
  #ring: DatagramRing | undefined;
  /** Why the thread has ended; `undefined` while it is at it. */
  #result: number | undefined;
  /** So much is to be received before a thread is asked again. */
  #alone = 0;
  /** Where the rest of the datagram at hand lies. */
  #at = 0;
  #end = 0;
  /** Half of what a full ring had: so few must be left for a thread to receive again, since waking it takes long. */
  #few = 0;
  #wake: (() => void) | undefined;
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
   * Receives what comes next, and hands it over or leaves that to {@link handOver}, or {@link handOverMessage}. Returns how
   * many datagrams, as {@link Channel.receive}.
   */
  async receive(): Promise<number> {
    if (this.#ring === undefined) return this.#receiveNow();
    await this.#wait(this.#ring);
    this.#portion = Math.min(this.#ring.available, this.#most);
    if (this.#portion > 0) {
      this.#begun = performance.now();
      return this.#portion;
    }
    const result = this.#result!;
    this.#release();
    if (result === -ECANCELED) this.#alone = this.#received + ALONE;
    return result === -ECANCELED || result === -EMSGSIZE || result === FULL
      ? this.#receiveNow()
      : this.#channel.outcome(result);
  }

  /** Hands over the messages of the next datagram. False when others should have a turn, before the next is received. */
  handOver(): boolean {
    if (!this.#advance()) return false;
    this.#channel.split(this.#ring!, this.#at, this.#end, this.#handler);
    this.#at = this.#end;
    this.#take(this.#ring!);
    return true;
  }

  /** Hands over one message: of a list either this is called, or {@link handOver}. */
  handOverMessage(handler: FrameHandler): boolean {
    if (this.#at === this.#end && !this.#advance()) return false;
    const ring = this.#ring!;
    this.#at = this.#channel.first(ring, this.#at, this.#end, handler);
    if (this.#at === this.#end) this.#take(ring);
    return true;
  }

  /** Goes to the next datagram, if it is one that may be handed over now. */
  #advance(): boolean {
    const ring = this.#ring;
    if (ring === undefined || this.#portion === 0) {
      this.#adapt();
      return false;
    }
    this.#portion--;
    const { at, length } = ring;
    this.#received += length;
    this.#at = at;
    this.#end = at + length;
    this.#channel.look(ring, at, this.#end);
    return true;
  }

  /** The datagram at hand was handed over. */
  #take(ring: DatagramRing): void {
    ring.take();
    if (this.#result === FULL && ring.available <= this.#few) this.#begin(ring);
  }

  /** A portion was taken: how large the next one is. */
  #adapt(): void {
    if (this.#begun === 0) return; // nothing came
    const isLate = performance.now() - this.#begun > LATE;
    this.#most = isLate ? Math.max(this.#most >> 1, 1) : Math.min(2 * this.#most, PORTION);
    this.#begun = 0;
  }

  /** Whether so little was received that others need no turn before what comes next. */
  get isShort(): boolean {
    return this.#received < SHORT;
  }

  /** The list has ended. Resolves when nothing receives from the channel any more. */
  async end(): Promise<void> {
    if (this.#ring !== undefined) {
      while (this.#result === undefined) await this.#rest();
      this.#release();
    }
    if (this.#received >= LONG) long.add(this.#kind);
    else long.delete(this.#kind);
  }

  #receiveNow(): number {
    const most = this.#most;
    const buffer = sharedBuffer();
    const count = this.#channel.receiveInto(buffer, most);
    for (let index = 0; index < count; index++) this.#received += buffer.lengths[index]!;
    const isLong = (this.#received >= LONG || this.#isExpectedLong) && this.#received >= this.#alone;
    if (isLong && count === most) this.#begin(spare.pop() ?? new DatagramRing()); // else all that was queued is here
    if (count > 0) this.#begun = performance.now();
    for (let index = 0, at = 0; index < count; index++) {
      at = this.#channel.handOver(buffer, at, buffer.lengths[index]!, this.#handler);
    }
    return count;
  }

  /** Has a thread receive what is to come. */
  #begin(ring: DatagramRing): void {
    this.#ring = ring;
    this.#result = undefined;
    const hasBegun = this.#channel.receiveAhead(ring, (result) => {
      this.#result = result;
      this.#few = ring.available >> 1;
      this.#wake?.();
    });
    if (!hasBegun) this.#result = -ECANCELED; // what the ring has is still to be handed over
  }

  #release(): void {
    this.#ring!.clear();
    if (spare.length < MOST_SPARE) spare.push(this.#ring!);
    this.#ring = undefined;
  }

  /** Waits until there is something to hand over, or nothing is to come. */
  async #wait(ring: DatagramRing): Promise<void> {
    for (let turns = 0; ring.available === 0 && this.#result === undefined; turns++) {
      if (turns < PATIENCE) {
        await nextTurn();
        continue;
      }
      this.#channel.cancelReceive(); // when it has not begun: all threads may be busy with something else, for long
      await this.#rest();
    }
  }

  /** Waits until the thread has ended, for a while. */
  #rest(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, REST);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
