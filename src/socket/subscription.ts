import { type AnyOperation, MalformedMessageError, type Message, type Operation, Reader } from '../wire/index.js';
import { type Channel, OVERRUN } from './channel.js';
import type { Frame } from './frame.js';

/** What a subscription yields. */
export type Notification<H, A> =
  | {
      type: 'message';
      operation: Operation<H, A>;
      message: Message<H, A>;
      /** `NLM_F_*`, where a notification has some: whether a new route replaced another one. */
      flags: number;
      /** With `allNamespaces`: the id here of the namespace it comes from; -1: our own. */
      nsid: number;
    }
  /** Notifications were lost: read the state again. All that comes after this is complete. */
  | { type: 'overrun' }
  /** One notification could not be decoded; the others go on. */
  | { type: 'malformed'; error: MalformedMessageError };

/** More than a receive buffer holds: who takes this many at once has all that were there. */
const MANY = 1 << 14;

/**
 * Notifications as an async iterator, over a socket of its own. It keeps the process alive only while someone waits for
 * the next one; ends at `close()`, at the signal's abort or when the loop is left.
 */
export class Subscription<H, A> implements AsyncIterableIterator<Notification<H, A>>, AsyncDisposable {
  readonly #channel: Channel;
  readonly #operations = new Map<number, AnyOperation>();
  readonly #queue: Notification<H, A>[] = [];
  readonly #reader = new Reader();
  // From an overrun until its queue is empty the kernel drops further messages without another word (af_netlink.c,
  // NETLINK_S_CONGESTED). The overrun is told only then: state that is read after it, and what follows, is complete.
  #hasOverrun = false;
  readonly #signal: AbortSignal | undefined;
  readonly #onAbort = (): void => this.close();

  constructor(channel: Channel, operations: readonly AnyOperation[], signal?: AbortSignal) {
    this.#channel = channel;
    for (const operation of operations) this.#operations.set(operation.type, operation);
    this.#signal = signal;
    if (signal?.aborted) this.close();
    signal?.addEventListener('abort', this.#onAbort, { once: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Notification<H, A>, undefined>> {
    for (;;) {
      const first = this.#queue.shift();
      if (first !== undefined) return { value: first, done: false };
      if (this.#channel.isClosed) return { value: undefined, done: true };
      if (!this.#receive()) await this.#channel.readable().catch(() => undefined); // closed: seen above
    }
  }

  /** All that has come by now, without waiting. */
  take(): Notification<H, A>[] {
    while (this.#queue.length < MANY && !this.#channel.isClosed && this.#receive());
    return this.#queue.splice(0);
  }

  get isClosed(): boolean {
    return this.#channel.isClosed;
  }

  /** Queues what can be received at once; false when there is nothing. */
  #receive(): boolean {
    const count = this.#channel.receive(this.#take);
    if (count === OVERRUN) this.#hasOverrun = true;
    if (count !== 0) return true;
    if (!this.#hasOverrun) return false;
    this.#hasOverrun = false;
    this.#queue.push({ type: 'overrun' });
    return true;
  }

  readonly #take = (frame: Frame, bytes: Uint8Array): void => {
    const operation = this.#operations.get(frame.type);
    if (operation === undefined) return;
    try {
      const message = operation.decode(this.#reader.open(bytes, frame.body, frame.end));
      this.#queue.push({ type: 'message', operation, message, flags: frame.flags, nsid: frame.nsid });
    } catch (error) {
      if (!(error instanceof MalformedMessageError)) throw error;
      this.#queue.push({ type: 'malformed', error });
    }
  };

  async return(): Promise<IteratorResult<Notification<H, A>, undefined>> {
    this.close();
    return { value: undefined, done: true };
  }

  /** Ends the subscription; who waits for the next notification gets the end. */
  close(): void {
    this.#signal?.removeEventListener('abort', this.#onAbort);
    this.#channel.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }
}
