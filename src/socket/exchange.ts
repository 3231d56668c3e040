import { type AnyOperation, NLM_F, NLMSG, Reader } from '../wire/index.js';
import { NetlinkError } from './errors.js';
import { errnoOf, type Frame, readExtendedAck, type SentMessage } from './frame.js';

/** Something sent that answers are awaited for: all whose sequence number is within `first..last`. */
export interface Exchange {
  readonly first: number;
  readonly last: number;
  readonly isDone: boolean;
  /** How many datagrams answer it, where that is known for most: asking for more is a system call more. */
  readonly answers: number | undefined;
  /** Why it ended without an outcome: closed, overrun. */
  failure: Error | undefined;
  take(frame: Frame, bytes: Uint8Array, words: Uint32Array): void;
  /** Called before waiting: the writer's buffer will be used again, so the request's bytes are copied. */
  keepBytes(): void;
}

/** One request. It ends at its ACK or error, never at its first reply. */
export class RequestExchange implements Exchange {
  readonly first: number;
  readonly last: number;
  readonly answers = 1;
  isDone = false;
  failure: Error | undefined;
  readonly replies: unknown[] = [];
  readonly #sent: SentMessage;
  readonly #subject: string | undefined;
  readonly #onWarning: ((text: string) => void) | undefined;

  constructor(sequence: number, sent: SentMessage, subject?: string, onWarning?: (text: string) => void) {
    this.first = sequence;
    this.last = sequence;
    this.#sent = sent;
    this.#subject = subject;
    this.#onWarning = onWarning;
  }

  take(frame: Frame, bytes: Uint8Array, words: Uint32Array): void {
    if (frame.type === NLMSG.error || frame.type === NLMSG.done) {
      const errno = errnoOf(frame, words);
      this.isDone = true;
      if (errno === 0 && (frame.flags & NLM_F.ackTlvs) === 0) return;
      const extack = readExtendedAck(frame, bytes, frame.type === NLMSG.done, this.#sent);
      if (errno !== 0) this.failure = new NetlinkError(errno, this.#sent.operation.name, extack, this.#subject);
      else if (extack.message !== undefined) this.#onWarning?.(extack.message);
    } else if (frame.type >= 16) {
      this.replies.push(this.#sent.operation.decode(reader.open(bytes, frame.body, frame.end)));
    }
  }

  keepBytes(): void {
    keep(this.#sent);
  }
}

const reader = new Reader();

function keep(sent: SentMessage): void {
  sent.bytes = sent.bytes.slice(sent.at, sent.end);
  sent.end -= sent.at;
  sent.at = 0;
}

/** One message of a batch or transaction: where it stands in what was sent. */
export interface BatchMessage {
  operation: AnyOperation;
  subject?: string | undefined;
  at: number;
  end: number;
}

/**
 * Many requests in one datagram. Only one asks for an ACK (`ackAt`); the kernel reports every failure by its sequence
 * number whether or not an ACK was asked for.
 */
export class BatchExchange implements Exchange {
  readonly first: number;
  readonly last: number;
  readonly answers = undefined;
  isDone = false;
  failure: Error | undefined;
  /** Failures by position. */
  readonly errors: Map<number, NetlinkError> = new Map();
  /** Replies by position (`NLM_F_ECHO`). */
  readonly replies: Map<number, unknown> = new Map();
  #bytes: Uint8Array;
  readonly #messages: readonly BatchMessage[];
  readonly #ackAt: number;

  constructor(first: number, bytes: Uint8Array, messages: readonly BatchMessage[], ackAt: number) {
    this.first = first;
    this.last = first + messages.length - 1;
    this.#bytes = bytes;
    this.#messages = messages;
    this.#ackAt = ackAt;
  }

  take(frame: Frame, bytes: Uint8Array, words: Uint32Array): void {
    const index = frame.sequence - this.first;
    const message = this.#messages[index];
    if (message === undefined) return;
    const { operation, subject, at, end } = message;
    if (frame.type === NLMSG.error) {
      const errno = errnoOf(frame, words);
      if (errno !== 0 && !this.errors.has(index)) {
        const extack = readExtendedAck(frame, bytes, false, { bytes: this.#bytes, at, end, operation });
        const error = new NetlinkError(errno, operation.name, extack, subject);
        error.index = index;
        this.errors.set(index, error);
      }
      if (index === this.#ackAt) this.isDone = true;
    } else if (frame.type >= 16 && (frame.flags & NLM_F.multi) === 0 && !this.replies.has(index)) {
      this.replies.set(index, operation.decode(reader.open(bytes, frame.body, frame.end)));
    }
  }

  keepBytes(): void {
    this.#bytes = this.#bytes.slice();
  }
}

/** The first failure of a transaction, by position; the others go with it. */
export function firstFailure(errors: ReadonlyMap<number, NetlinkError>): NetlinkError {
  const sorted = [...errors].sort(([a], [b]) => a - b).map(([, error]) => error);
  for (const error of sorted) error.index! -= 1; // the begin message is none of the requests
  const [first, ...others] = sorted;
  first!.others = others;
  if (others.length > 0) first!.message += ` (and ${others.length} more)`;
  return first!;
}
