import { closeNetns, type NetnsRef, openNetns } from '../addon/index.js';
import {
  type AnyOperation,
  type InvalidAttributeError,
  type Message,
  type MessageInput,
  NLM_F,
  type Operation,
  Writer,
} from '../wire/index.js';
import { Channel, type ChannelOptions, OVERRUN, type Tap } from './channel.js';
import { BATCH_MESSAGES, type BatchOutcome, type BatchRequest, fillDatagram, writeMessage } from './datagram.js';
import { dumpFrom, type MessageDump } from './dump.js';
import { NetlinkError, OverrunError, SocketClosedError } from './errors.js';
import { BatchExchange, type Exchange, firstFailure, RequestExchange } from './exchange.js';
import type { Frame, SentMessage } from './frame.js';
import { Pending } from './pending.js';
import { Subscription } from './subscription.js';
import { isTurnDue, nextTurn } from './turn.js';

export interface SocketOptions {
  /** Netlink protocol, `NETLINK_*`. */
  protocol: number;
  /** The namespace whose kernel state is meant: a name, a path, `{ pid }` or `{ fd }`. Default: the one we are in. */
  netns?: NetnsRef | undefined;
  /** Sees every datagram. */
  tap?: Tap | undefined;
  /** Takes what the kernel says beside a success. */
  onWarning?: ((text: string) => void) | undefined;
}

export interface RequestOptions {
  /** `NLM_F_*` beside `NLM_F_REQUEST` and `NLM_F_ACK`, which are always set. */
  flags?: number | undefined;
  /** What the request is about, for error messages: a link's name, a prefix. */
  subject?: string | undefined;
  /** Ends the wait; what the kernel already does it goes on doing. */
  signal?: AbortSignal | undefined;
}

/** How a transaction is enclosed (nftables: `NFNL_MSG_BATCH_BEGIN` and `END`). */
export interface TransactionFrame {
  begin: BatchRequest;
  end: BatchRequest;
}

/** What the kernel charges the receive buffer for a failure with its words. */
const ANSWER_BYTES = 1024;
/** Sequence numbers that are kept free for a transaction while it is written. */
const MOST_MESSAGES = 1 << 24;

const closeForgotten = new FinalizationRegistry<number>((fd) => closeNetns(fd));

/** Opens a netlink socket. @throws SystemCallError the namespace is not there or not ours to enter; UnsupportedError */
export function openSocket(options: SocketOptions): NetlinkSocket {
  return new NetlinkSocket(options);
}

/**
 * A netlink socket. Requests are answered inside the call that sends them, so most promises are settled at once; dumps
 * and subscriptions have sockets of their own, and never mix with requests. Close it (`await using`): waiting calls
 * then fail with {@link SocketClosedError}. A forgotten one is closed when it is collected and keeps no process alive.
 */
export class NetlinkSocket implements AsyncDisposable {
  readonly protocol: number;
  readonly #channelOptions: ChannelOptions;
  readonly #channel: Channel;
  readonly #writer = new Writer();
  readonly #onWarning: ((text: string) => void) | undefined;
  readonly #pending = new Pending();
  #sequence = 0;
  #idle: Channel | undefined;

  constructor({ protocol, netns, tap, onWarning }: SocketOptions) {
    this.protocol = protocol;
    this.#onWarning = onWarning;
    const netnsFd = netns === undefined ? -1 : openNetns(netns);
    this.#channelOptions = { protocol, netnsFd, tap };
    try {
      this.#channel = new Channel(this.#channelOptions);
    } catch (error) {
      if (netnsFd >= 0) closeNetns(netnsFd);
      throw error;
    }
    if (netnsFd >= 0) closeForgotten.register(this, netnsFd, this);
  }

  /**
   * Sends a request and waits for its ACK.
   *
   * @returns the replies: one for a get, none for most others
   * @throws NetlinkError the kernel refused; InvalidAttributeError nothing was sent; SocketClosedError; OverrunError
   */
  async request<H, A>(
    operation: Operation<H, A>,
    message: MessageInput<H, A>,
    options: RequestOptions = {},
  ): Promise<Message<H, A>[]> {
    this.#assertOpen(operation.name);
    options.signal?.throwIfAborted();
    const sequence = this.#nextSequence(1);
    const sent = this.#encode(operation, message, (options.flags ?? 0) | NLM_F.ack, sequence, options.subject);
    const exchange = new RequestExchange(sequence, sent, options.subject, this.#onWarning);
    try {
      const waiting = this.#run(exchange, operation.name, options.signal);
      if (waiting !== undefined) await waiting;
    } finally {
      if (isTurnDue()) await nextTurn();
    }
    return exchange.replies as Message<H, A>[];
  }

  /**
   * Asks for one thing. An error among `missing` means that it is not there, and gives `undefined`.
   *
   * @throws as {@link request}
   */
  async get<H, A>(
    operation: Operation<H, A>,
    message: MessageInput<H, A>,
    options: RequestOptions & { missing?: readonly string[] | undefined } = {},
  ): Promise<Message<H, A> | undefined> {
    try {
      return (await this.request(operation, message, options))[0];
    } catch (error) {
      if (error instanceof NetlinkError && options.missing?.includes(error.code)) return undefined;
      throw error;
    }
  }

  /**
   * Asks for a list. The message filters it where the kernel can; an error among `missing` means that it is empty. See
   * {@link MessageDump}.
   */
  dump<H, A>(
    operation: Operation<H, A>,
    message: MessageInput<H, A> = {},
    options: { flags?: number | undefined; missing?: readonly string[] | undefined } = {},
  ): MessageDump<Message<H, A>> {
    return dumpFrom({
      operation,
      missing: options.missing,
      start: () => {
        this.#assertOpen(operation.name);
        const sequence = this.#nextSequence(1);
        const sent = this.#encode(operation, message, (options.flags ?? 0) | NLM_F.dump, sequence);
        sent.bytes = this.#writer.toBytes(); // the iteration outlives the writer's content
        const channel = this.#idle ?? new Channel(this.#channelOptions);
        this.#idle = undefined;
        channel.send(sent.bytes, sent.bytes.length);
        return { channel, sequence, sent };
      },
      giveBack: (channel) => {
        if (this.#channel.isClosed || this.#idle !== undefined) channel.close();
        else this.#idle = channel;
      },
    });
  }

  /**
   * Sends many requests in few datagrams, with one ACK for each datagram.
   *
   * @returns for each request its error, or `undefined` where it succeeded; one that could not be encoded was not sent
   */
  async batch(requests: readonly BatchRequest[]): Promise<BatchOutcome[]> {
    const outcomes: BatchOutcome[] = new Array<BatchOutcome>(requests.length).fill(undefined);
    await this.#inDatagrams(requests, outcomes);
    return outcomes;
  }

  /**
   * Asks for many things in few datagrams; an error among `missing` means that one is not there.
   *
   * @returns for each request its reply, its error, or `undefined` where it is not there
   */
  async getEach<H, A>(
    operation: Operation<H, A>,
    requests: readonly Omit<BatchRequest, 'operation'>[],
    { missing = [] }: { missing?: readonly string[] | undefined } = {},
  ): Promise<(Message<H, A> | NetlinkError | InvalidAttributeError | undefined)[]> {
    const outcomes: BatchOutcome[] = new Array<BatchOutcome>(requests.length).fill(undefined);
    const replies = new Map<number, Message<H, A>>();
    const whole = requests.map((request): BatchRequest => ({ operation, ...request }));
    await this.#inDatagrams(whole, outcomes, (position, reply) => replies.set(position, reply as Message<H, A>));
    return outcomes.map((error, position) => {
      const isMissing = error instanceof NetlinkError && missing.includes(error.code);
      return isMissing ? undefined : (error ?? replies.get(position));
    });
  }

  /** Sends requests in as many datagrams as they need; puts failures into `outcomes`. */
  async #inDatagrams(
    requests: readonly BatchRequest[],
    outcomes: BatchOutcome[],
    take?: (position: number, reply: unknown) => void,
  ): Promise<void> {
    for (let next = 0; next < requests.length; ) {
      this.#assertOpen('batch');
      this.#writer.reset();
      const datagram = fillDatagram(this.#writer, this.#nextSequence(BATCH_MESSAGES), requests, next, outcomes);
      next = datagram.end;
      if (datagram.messages.length === 0) continue;
      const { first, messages } = datagram;
      this.#writer.setMessageFlags(messages.at(-1)!.at, NLM_F.ack);
      const exchange = new BatchExchange(first, this.#writer.buffer, messages, messages.length - 1);
      await this.#run(exchange, 'batch');
      for (const [index, error] of exchange.errors) {
        error.index = datagram.positions[index]!;
        outcomes[error.index] = error;
      }
      if (take !== undefined) for (const [index, reply] of exchange.replies) take(datagram.positions[index]!, reply);
      if (isTurnDue()) await nextTurn();
    }
  }

  /**
   * Sends messages as one atomic batch between a begin and an end message, in one datagram: all or nothing.
   *
   * The kernel answers after the commit. Only the last message asks for an ACK (one on begin or end is ignored before
   * Linux 6.10); every failure is reported anyway.
   *
   * @param requests may be made one by one as they are written: a generator keeps a long batch from being in memory twice
   * @returns replies by position, for messages that asked for an echo
   * @throws NetlinkError the first failure, with its `index` in `requests` (-1 for the batch as a whole); `others` has
   *   the rest of them
   * @throws SystemCallError `EMSGSIZE` it is larger than the send buffer may grow
   */
  async transaction({ begin, end }: TransactionFrame, requests: Iterable<BatchRequest>): Promise<Map<number, unknown>> {
    this.#assertOpen('transaction');
    const first = this.#nextSequence(MOST_MESSAGES);
    this.#writer.reset();
    const messages = [writeMessage(this.#writer, begin, first)];
    let hasEchoes = false;
    for (const request of requests) {
      if (((request.flags ?? 0) & NLM_F.echo) !== 0) hasEchoes = true;
      messages.push(writeMessage(this.#writer, request, first + messages.length));
    }
    this.#sequence = first + messages.length; // the rest was not used
    const count = messages.length - 1;
    if (count === 0) return new Map();
    this.#writer.setMessageFlags(messages[count]!.at, NLM_F.ack);
    messages.push(writeMessage(this.#writer, end, first + messages.length));
    const exchange = new BatchExchange(first, this.#writer.buffer, messages, count);
    this.#channel.expect(count * ANSWER_BYTES + (hasEchoes ? this.#writer.length * 2 : 0));
    this.#channel.send(this.#writer.buffer, this.#writer.length);
    this.#pending.add(exchange);
    try {
      this.#drain(); // failures, also of the batch as a whole, are all queued by now
      if (exchange.errors.size === 0) await this.#settle(exchange, 'transaction');
    } finally {
      this.#pending.delete(exchange);
    }
    if (exchange.errors.size > 0) throw firstFailure(exchange.errors);
    return new Map([...exchange.replies].map(([index, reply]) => [index - 1, reply]));
  }

  /** Subscribes to multicast groups by number, on a socket of its own. @throws SystemCallError `EPERM`, `ENOENT` */
  subscribe<H, A>(
    groups: readonly number[],
    operations: readonly Operation<H, A>[],
    options: { signal?: AbortSignal | undefined; allNamespaces?: boolean | undefined } = {},
  ): Subscription<H, A> {
    this.#assertOpen('subscribe');
    const channel = new Channel(this.#channelOptions);
    try {
      if (options.allNamespaces) channel.listenAllNsid();
      for (const group of groups) channel.join(group);
    } catch (error) {
      channel.close();
      throw error;
    }
    return new Subscription(channel, operations, options.signal);
  }

  /** Closes the socket. Calls that wait fail with {@link SocketClosedError}; running dumps and subscriptions go on. */
  close(): void {
    if (this.#channel.isClosed) return;
    this.#channel.close();
    this.#idle?.close();
    if (this.#channelOptions.netnsFd >= 0) {
      closeForgotten.unregister(this);
      closeNetns(this.#channelOptions.netnsFd);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }

  #assertOpen(request: string): void {
    if (this.#channel.isClosed) throw new SocketClosedError(request);
  }

  /** Sequence numbers are never 0: the kernel's notifications have that. */
  #nextSequence(count: number): number {
    const first = this.#sequence + 1 > 0xffffffff - count ? 1 : this.#sequence + 1;
    this.#sequence = first + count - 1;
    return first;
  }

  #encode(
    operation: AnyOperation,
    message: MessageInput<unknown, unknown>,
    flags: number,
    sequence: number,
    subject?: string,
  ): SentMessage {
    this.#writer.reset();
    writeMessage(this.#writer, { operation, message, flags, subject }, sequence);
    return { bytes: this.#writer.buffer, at: 0, end: this.#writer.length, operation };
  }

  /**
   * Sends what was written, and receives until the exchange is done. The kernel has mostly answered at once: `undefined`
   * then, since a promise is a good part of what a request costs.
   */
  #run(exchange: Exchange, request: string, signal?: AbortSignal): Promise<void> | undefined {
    this.#pending.add(exchange);
    let isWaiting = false;
    try {
      this.#noted(this.#channel.ask(this.#writer.buffer, this.#writer.length, this.#dispatch), request);
      if (exchange.answers === undefined && !hasEnded(exchange)) this.#receive(exchange, request);
      isWaiting = !hasEnded(exchange);
      if (isWaiting) return this.#wait(exchange, request, signal);
    } finally {
      if (!isWaiting) this.#pending.delete(exchange);
    }
    if (exchange.failure !== undefined) throw exchange.failure;
    return undefined;
  }

  async #wait(exchange: Exchange, request: string, signal?: AbortSignal): Promise<void> {
    try {
      await this.#settle(exchange, request, signal);
    } finally {
      this.#pending.delete(exchange);
    }
    if (exchange.failure !== undefined) throw exchange.failure;
  }

  async #settle(exchange: Exchange, request: string, signal?: AbortSignal): Promise<void> {
    const wake = (): void => this.#channel.wake();
    let isWaiting = false;
    try {
      while (!hasEnded(exchange)) {
        signal?.throwIfAborted();
        if (this.#receive(exchange, request) !== 0) continue;
        if (!isWaiting) {
          isWaiting = true;
          exchange.keepBytes();
          signal?.addEventListener('abort', wake, { once: true });
        }
        await this.#channel.readable();
      }
    } finally {
      if (isWaiting) signal?.removeEventListener('abort', wake);
    }
  }

  /** Receives once: the answers of an exchange, or others'. Returns the number of datagrams. */
  #receive(exchange: Exchange, request: string): number {
    return this.#noted(this.#channel.receive(this.#dispatch, exchange.answers), request);
  }

  /** What was received may be someone else's; what was lost, anyone's. */
  #noted(count: number, request: string): number {
    if (count === OVERRUN) this.#pending.failAll(() => new OverrunError(request));
    if (count !== 0 && this.#pending.size > 1) this.#channel.wake();
    return count;
  }

  #drain(): void {
    for (let count = 1; count !== 0; ) {
      count = this.#channel.receive(this.#dispatch);
      if (count === OVERRUN) throw new OverrunError('transaction');
    }
  }

  /** Answers of what was forgotten are dropped. */
  readonly #dispatch = (frame: Frame, bytes: Uint8Array, words: Uint32Array): void => {
    this.#pending.find(frame.sequence)?.take(frame, bytes, words);
  };
}

function hasEnded(exchange: Exchange): boolean {
  return exchange.isDone || exchange.failure !== undefined;
}
