import { type Interference, interfere } from '../../src/socket/interference.js';
import { NLM_F, NLMSG, NLMSG_HDRLEN } from '../../src/wire/index.js';

/** What goes wrong with a message. */
export type Fault =
  /** The kernel does not do it, and answers with this errno. */
  | { errno: number }
  /** The kernel does it, and its answer is lost. */
  | 'lost'
  /** The kernel does it, and the process is killed (SIGKILL) before it learns. */
  | 'kill';

/** A fault that waits for its message. */
export interface Armed {
  /** Messages sent so far. */
  readonly count: number;
  /** Whether the message came. */
  readonly isHit: boolean;
  /** Ends it: nothing goes wrong any more. */
  disarm(): void;
}

/** Header of a message in a datagram: `struct nlmsghdr`. */
interface Header {
  at: number;
  type: number;
  flags: number;
  sequence: number;
}

/** Makes the Nth message (from 1) that netloom sends go wrong, whatever socket it is sent over. */
export function failAt(nth: number, fault: Fault): Armed {
  const state = { count: 0, isHit: false, disarm: () => interfere(undefined) };
  interfere(new Saboteur(nth, fault, state));
  return state;
}

class Saboteur implements Interference {
  readonly #nth: number;
  readonly #fault: Fault;
  readonly #state: { count: number; isHit: boolean };
  /** The message that fails: where its answer comes. */
  #victim: { channel: object; sequence: number } | undefined;
  #losing: object | undefined;

  constructor(nth: number, fault: Fault, state: { count: number; isHit: boolean }) {
    this.#nth = nth;
    this.#fault = fault;
    this.#state = state;
  }

  sending(channel: object, datagram: Uint8Array): void {
    for (const header of headersIn(datagram)) {
      if (++this.#state.count !== this.#nth) continue;
      this.#state.isHit = true;
      this.#victim = { channel, sequence: header.sequence };
      if (typeof this.#fault === 'object') neutralise(datagram, header);
    }
  }

  sent(channel: object): void {
    if (this.#victim?.channel !== channel) return;
    if (this.#fault === 'kill') process.kill(process.pid, 'SIGKILL');
    if (this.#fault === 'lost') this.#losing = channel;
    if (typeof this.#fault !== 'object') this.#victim = undefined;
  }

  received(channel: object, datagram: Uint8Array): void {
    if (this.#victim?.channel !== channel || typeof this.#fault !== 'object') return;
    for (const { at, type, sequence } of headersIn(datagram))
      if (type === NLMSG.error && sequence === this.#victim.sequence)
        viewOf(datagram).setInt32(at + NLMSG_HDRLEN, -this.#fault.errno, LITTLE);
  }

  loses(channel: object): boolean {
    const isLost = this.#losing === channel;
    if (isLost) this.#losing = undefined;
    return isLost;
  }
}

const LITTLE = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function* headersIn(datagram: Uint8Array): Generator<Header> {
  const view = viewOf(datagram);
  for (let at = 0; at + NLMSG_HDRLEN <= datagram.length; ) {
    const length = view.getUint32(at, LITTLE);
    const [type, flags] = [view.getUint16(at + 4, LITTLE), view.getUint16(at + 6, LITTLE)];
    yield { at, type, flags, sequence: view.getUint32(at + 8, LITTLE) };
    at += Math.max(NLMSG_HDRLEN, (length + 3) & ~3);
  }
}

/** The kernel acknowledges `NLMSG_NOOP` and does nothing; within a batch of nftables it refuses it, and with it the batch. */
function neutralise(datagram: Uint8Array, { at, flags }: Header): void {
  viewOf(datagram).setUint16(at + 4, NLMSG.noop, LITTLE);
  viewOf(datagram).setUint16(at + 6, flags | NLM_F.ack, LITTLE);
}
