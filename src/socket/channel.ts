import {
  ADDRESS_SIZE,
  addonError,
  ask,
  bindNetlink,
  cancelPoll,
  cancelReceive,
  closeSocket,
  getOption,
  type NativeSocket,
  openSocket,
  Poll,
  poll,
  portId,
  type Ring,
  receive,
  receiveAhead,
  send,
  setOption,
  UNSENT,
} from '../addon/index.js';
import { AF, align4, NETLINK, Reader } from '../wire/index.js';
import { SocketClosedError } from './errors.js';
import { emptyFrame, type Frame, readFrame } from './frame.js';
import { interference } from './interference.js';

const SOCK_RAW = 3;
const SOL_SOCKET = 1;
const SO_SNDBUF = 7;
const SO_RCVBUF = 8;
const SO_SNDBUFFORCE = 32;
const SO_RCVBUFFORCE = 33;
const SOL_NETLINK = 270;
const OPTION = { addMembership: 1, capAck: 10, extAck: 11, strictCheck: 12, listenAllNsid: 8 } as const;

/** Bytes of a `struct sockaddr_nl`. */
const SOCKADDR_NL = 12;

const EAGAIN = 11;
const EINTR = 4;
const EMSGSIZE = 90;
const ENOBUFS = 105;

/** About 270 acknowledgements fill the default receive buffer (net.core.rmem_default); this holds some thousands. */
const RECEIVE_BUFFER = 4 << 20;
/** The kernel doubles it, in an int. */
const MAX_RECEIVE_BUFFER = 1 << 29;
/** Fits 16 datagrams of a dump: the kernel fills at most 32 KiB each. */
const SCRATCH = 512 << 10;
const MAX_DATAGRAMS = 64;

/** Bytes that went over a socket, to look at or to capture. Valid until the call returns. */
export type Tap = (direction: 'out' | 'in', datagram: Uint8Array) => void;

export interface ChannelOptions {
  protocol: number;
  /** Namespace to open the socket in; -1 is the one we are in. */
  netnsFd: number;
  tap?: Tap | undefined;
}

/** What was received, to be decoded where it is. `words` is `bytes` as 32-bit words, for the headers. */
export interface Received {
  bytes: Uint8Array;
  words: Uint32Array;
}

/** Where received datagrams lie. */
export interface ReceiveBuffer extends Received {
  /** Of each datagram, how many bytes it has; they follow each other. */
  lengths: Int32Array;
}

function receiveBuffer(size: number = SCRATCH): ReceiveBuffer {
  const buffer = new ArrayBuffer(align4(size));
  return { bytes: new Uint8Array(buffer), words: new Uint32Array(buffer), lengths: new Int32Array(MAX_DATAGRAMS) };
}

/** One for all sockets of a thread: what it holds is decoded before anyone receives again. */
let scratch: ReceiveBuffer | undefined;

export function sharedBuffer(): ReceiveBuffer {
  scratch ??= receiveBuffer();
  return scratch;
}

/** The addon puts the namespace's id, one higher, behind the 12 bytes of `struct sockaddr_nl`. */
function namespaceOf(senders: Uint8Array, index: number): number {
  return new Reader().open(senders, 0, senders.length).u32At(index * ADDRESS_SIZE + SOCKADDR_NL) - 1;
}

/** Takes each message of a received datagram. `words` is `bytes` as 32-bit words, for the headers. */
export type FrameHandler = (frame: Frame, bytes: Uint8Array, words: Uint32Array) => void;

/** Thrown by {@link Channel.receive} when messages were lost. */
export const OVERRUN = -1;

/** A bound netlink socket: datagrams out, messages in. Knows nothing of what they mean. */
export class Channel {
  readonly #native: NativeSocket;
  readonly #frame = emptyFrame();
  readonly #tap: Tap | undefined;
  #receiveBuffer = RECEIVE_BUFFER;
  #sendBuffer = 200_000; // net.core.wmem_default is 212992, bookkeeping included
  #readable: Promise<void> | undefined;
  #wake: ((error?: Error) => void) | undefined;
  #isClosed = false;
  /** Where datagrams came from; only where that matters. */
  #senders: Uint8Array | undefined;

  constructor({ protocol, netnsFd, tap }: ChannelOptions) {
    const native = openSocket(AF.netlink, SOCK_RAW, protocol, netnsFd);
    if (typeof native === 'number') {
      throw addonError(native, `netlink socket for protocol ${protocol}`, 'CAP_SYS_ADMIN to enter the namespace');
    }
    this.#native = native;
    this.#tap = tap;
    const bound = bindNetlink(native, 0, 0);
    if (bound < 0) throw addonError(bound, 'bind of a netlink socket');
    setOption(native, SOL_NETLINK, OPTION.extAck, 1);
    setOption(native, SOL_NETLINK, OPTION.capAck, 1);
    if (protocol === NETLINK.route) setOption(native, SOL_NETLINK, OPTION.strictCheck, 1);
    this.#buffer(SO_RCVBUFFORCE, SO_RCVBUF, RECEIVE_BUFFER);
  }

  /** The port id that the kernel gave: `nl_pid`. */
  get portId(): number {
    return portId(this.#native);
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Joins a multicast group. @throws SystemCallError `EPERM`, `ENOENT` there is no such group. */
  join(group: number): void {
    const result = setOption(this.#native, SOL_NETLINK, OPTION.addMembership, group);
    if (result < 0) throw addonError(result, `multicast group ${group}`, 'CAP_NET_ADMIN');
  }

  /** Notifications from every namespace that has an id here too. @throws SystemCallError `EPERM` takes CAP_NET_BROADCAST */
  listenAllNsid(): void {
    this.#senders = new Uint8Array(MAX_DATAGRAMS * ADDRESS_SIZE);
    const result = setOption(this.#native, SOL_NETLINK, OPTION.listenAllNsid, 1);
    if (result < 0) throw addonError(result, 'NETLINK_LISTEN_ALL_NSID', 'CAP_NET_BROADCAST');
  }

  #buffer(force: number, plain: number, size: number): void {
    if (setOption(this.#native, SOL_SOCKET, force, size) < 0) setOption(this.#native, SOL_SOCKET, plain, size);
  }

  /** Makes room for so many bytes of answers to what is sent next. */
  expect(size: number): void {
    if (size <= this.#receiveBuffer) return;
    this.#receiveBuffer = Math.min(size, MAX_RECEIVE_BUFFER);
    this.#buffer(SO_RCVBUFFORCE, SO_RCVBUF, this.#receiveBuffer);
  }

  /**
   * Sends one datagram. Most of the kernel's answers are queued when this returns: netlink is handled inside sendmsg.
   *
   * @throws SystemCallError, `EMSGSIZE` when it is larger than the send buffer may grow.
   */
  send(bytes: Uint8Array, length: number): void {
    this.#prepare(bytes, length);
    this.#sent(send(this.#native, bytes, length), length);
  }

  /**
   * {@link send}, then {@link receive} of one datagram, by one call of the addon.
   *
   * @returns 1; 0 when nothing is queued, {@link OVERRUN} when messages were lost
   * @throws as {@link send}
   */
  ask(bytes: Uint8Array, length: number, handler: FrameHandler): number {
    if (this.#senders !== undefined) throw new Error('a channel for notifications is not asked');
    this.#prepare(bytes, length);
    const buffer = sharedBuffer();
    const result = ask(this.#native, bytes, length, buffer.bytes, buffer.lengths);
    this.#sent(result < -UNSENT ? result + UNSENT : 0, length);
    const count = result === -EMSGSIZE ? this.receiveInto(buffer, 1) : this.outcome(result);
    if (count > 0) this.handOver(buffer, 0, buffer.lengths[0]!, handler);
    return count;
  }

  #prepare(bytes: Uint8Array, length: number): void {
    if (length > this.#sendBuffer) {
      this.#buffer(SO_SNDBUFFORCE, SO_SNDBUF, length * 2);
      this.#sendBuffer = length;
    }
    interference?.sending(this, bytes.subarray(0, length));
    this.#tap?.('out', bytes.subarray(0, length));
  }

  #sent(sent: number, length: number): void {
    if (sent < 0) throw addonError(sent, `netlink message of ${length} bytes${this.#limit(sent)}`);
    interference?.sent(this);
  }

  #limit(sent: number): string {
    if (sent !== -EMSGSIZE) return '';
    const size = getOption(this.#native, SOL_SOCKET, SO_SNDBUF);
    return `, where ${size} fit: only CAP_NET_ADMIN in the initial user namespace, or a larger net.core.wmem_max, makes room for more`;
  }

  /**
   * Receives what is queued, as much as fits in one go, and hands over every message.
   *
   * @returns the number of datagrams; 0 when nothing is queued, {@link OVERRUN} when messages were lost.
   */
  receive(handler: FrameHandler, most?: number): number {
    const buffer = sharedBuffer();
    const count = this.receiveInto(buffer, most);
    for (let index = 0, at = 0; index < count; index++) {
      if (this.#senders !== undefined) this.#frame.nsid = namespaceOf(this.#senders, index);
      at = this.handOver(buffer, at, buffer.lengths[index]!, handler);
    }
    return count;
  }

  /** The first half of {@link receive}: a datagram that is larger than the buffer makes it larger. */
  receiveInto(buffer: ReceiveBuffer, most?: number): number {
    const { bytes, lengths } = buffer;
    const count = receive(this.#native, bytes, lengths, this.#senders, most);
    if (count !== -EMSGSIZE) return this.outcome(count);
    Object.assign(buffer, receiveBuffer(lengths[0]! * 2));
    return this.receiveInto(buffer, most);
  }

  /**
   * Receives in a thread, while this one goes on; the channel receives nothing else until it
   * calls back, which it does not after {@link close}. Says whether it has begun.
   *
   * @param done gets why it ended, as of the addon's receiveAhead
   */
  receiveAhead(ring: Ring, done: (result: number) => void): boolean {
    return receiveAhead(this.#native, ring, done) === 0;
  }

  /** Gives up what {@link receiveAhead} has not begun. */
  cancelReceive(): void {
    cancelReceive(this.#native);
  }

  /** What the addon's count comes to: as {@link receive} returns it. */
  outcome(count: number): number {
    if (count === -EAGAIN || count === -EINTR) return 0;
    if (count === -ENOBUFS || interference?.loses(this)) return OVERRUN;
    if (count < 0) throw addonError(count, 'receiving from a netlink socket');
    return count;
  }

  /** The second half of {@link receive}: hands over every message of a datagram. Returns where the next one may lie. */
  handOver(buffer: Received, at: number, length: number, handler: FrameHandler): number {
    const end = at + length;
    this.look(buffer, at, end);
    this.split(buffer, at, end, handler);
    return align4(end);
  }

  /** Shows a datagram to those who look on, before it is handed over. */
  look({ bytes }: Received, at: number, end: number): void {
    interference?.received(this, bytes.subarray(at, end));
    this.#tap?.('in', bytes.subarray(at, end));
  }

  /** Hands over every message of a datagram. */
  split(buffer: Received, at: number, end: number, handler: FrameHandler): void {
    for (let next = at; next < end; ) next = this.first(buffer, next, end, handler);
  }

  /** Hands over the message at `at`. Returns where the next one begins; `end` when there is none. */
  first({ bytes, words }: Received, at: number, end: number, handler: FrameHandler): number {
    if (!readFrame(this.#frame, words, at, end)) return end;
    const { next } = this.#frame;
    handler(this.#frame, bytes, words);
    return next;
  }

  /** Resolves when there may be something to receive; rejects when the socket is closed. Keeps the process alive. */
  readable(): Promise<void> {
    if (this.#isClosed) return Promise.reject(new SocketClosedError('netlink socket'));
    this.#readable ??= new Promise<void>((resolve, reject) => {
      this.#wake = (error) => {
        this.#readable = undefined;
        this.#wake = undefined;
        if (error === undefined) resolve();
        else reject(error);
      };
      // A negative status is an overrun seen by libuv: receiving tells, so it counts as readable too.
      const armed = poll(this.#native, Poll.read, () => this.#wake?.());
      if (armed < 0) this.#wake(addonError(armed, 'waiting for a netlink socket'));
    });
    return this.#readable;
  }

  /** Gives up waiting: whoever waits is woken. */
  wake(): void {
    if (this.#wake === undefined) return;
    cancelPoll(this.#native);
    this.#wake();
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    closeSocket(this.#native);
    this.#wake?.(new SocketClosedError('netlink socket'));
  }
}
