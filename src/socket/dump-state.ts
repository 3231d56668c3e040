import { type Message, NLM_F, NLMSG, type Operation, Reader } from '../wire/index.js';
import type { Channel } from './channel.js';
import { DumpInterruptedError, NetlinkError } from './errors.js';
import { errnoOf, type Frame, readExtendedAck, type SentMessage } from './frame.js';
import type { Portion } from './item-iterator.js';
import { ListReceiver } from './list-receiver.js';

/** Makes an item of a list of a message; `undefined` leaves it out. */
export type Convert<H, A, T> = (message: Message<H, A>) => T | undefined;

/** Takes a message of a dump while it is in the buffer: `r` stands behind its `nlmsghdr`, `decode` decodes it. */
export type Visitor<M> = (r: Reader, decode: () => M) => void;

/** What becomes of each message of a dump: an item, and what is seen of it. */
export interface Use<H, A, T> {
  convert?: Convert<H, A, T>;
  visitor?: Visitor<Message<H, A>>;
}

/** A dump that is asked for. */
export interface StartedDump {
  /** The dump's alone. */
  channel: Channel;
  sequence: number;
  sent: SentMessage;
}

/** How far a dump is, and what was received of it and not taken yet. */
export class DumpState<H, A, T> implements Portion<T> {
  items: T[] = [];
  isDone = false;
  readonly receiver: ListReceiver;
  readonly #operation: Operation<H, A>;
  readonly #sequence: number;
  readonly #sent: SentMessage;
  readonly #reader = new Reader();
  readonly #convert: Convert<H, A, T> | undefined;
  readonly #visitor: Visitor<Message<H, A>> | undefined;
  #isInterrupted = false;
  #failure: NetlinkError | undefined;
  /** Of `items` so many were taken one by one. */
  #taken = 0;
  /** What a message came to that was handed over by itself. */
  #item: T | undefined;

  constructor(operation: Operation<H, A>, { channel, sequence, sent }: StartedDump, use: Use<H, A, T>) {
    this.#convert = use.convert;
    this.#visitor = use.visitor;
    this.#operation = operation;
    this.#sequence = sequence;
    this.#sent = sent;
    this.receiver = new ListReceiver(channel, this.#handler, operation);
  }

  /** All that was made of what was handed over so far. */
  takeItems(): T[] {
    const { items } = this;
    this.items = [];
    return items;
  }

  /** One item, of what was handed over or of the next message: decoded when it is asked for, so that no others live meanwhile. */
  take(): T | undefined {
    if (this.#taken < this.items.length) return this.items[this.#taken++];
    if (this.#taken > 0) {
      this.items = [];
      this.#taken = 0;
    }
    while (this.receiver.handOverMessage(this.#single)) {
      const item = this.#item;
      if (item === undefined) continue;
      this.#item = undefined;
      return item;
    }
    return undefined;
  }

  /** The dump has ended: well, or not. */
  check(missing: readonly string[] | undefined): void {
    if (this.#failure !== undefined && !missing?.includes(this.#failure.code)) throw this.#failure;
    if (this.#isInterrupted) throw new DumpInterruptedError(this.#operation.name, 1);
  }

  readonly #decode = (): Message<H, A> => this.#operation.decode(this.#reader.rewind());

  readonly #handler = (frame: Frame, bytes: Uint8Array, words: Uint32Array): void => {
    const item = this.#read(frame, bytes, words);
    if (item !== undefined) this.items.push(item);
  };

  readonly #single = (frame: Frame, bytes: Uint8Array, words: Uint32Array): void => {
    this.#item = this.#read(frame, bytes, words);
  };

  #read(frame: Frame, bytes: Uint8Array, words: Uint32Array): T | undefined {
    if (frame.sequence !== this.#sequence || this.isDone) return undefined;
    if ((frame.flags & NLM_F.dumpIntr) !== 0) this.#isInterrupted = true;
    if (frame.type >= 16) {
      this.#reader.open(bytes, frame.body, frame.end);
      this.#visitor?.(this.#reader, this.#decode);
      return this.#convert?.(this.#decode());
    }
    if (frame.type === NLMSG.done || frame.type === NLMSG.error) this.#end(frame, bytes, words);
    return undefined;
  }

  #end(frame: Frame, bytes: Uint8Array, words: Uint32Array): void {
    this.isDone = true;
    const errno = errnoOf(frame, words);
    if (errno === 0) return;
    const extack = readExtendedAck(frame, bytes, frame.type === NLMSG.done, this.#sent);
    this.#failure = new NetlinkError(errno, this.#operation.name, extack);
  }
}
