import { ipv4Number, NLA_HDRLEN, Writer } from '../../wire/index.js';
import type { SetInfo } from './set-info.js';

/** Bytes that fit into a nest beside its header: its length has 16 bits. */
const CAPACITY = 0xffff - NLA_HDRLEN;
const NFTA_LIST_ELEM = 1;
const NFTA_SET_ELEM_KEY = 1;
const NFTA_DATA_VALUE = 1;
/** Each element is a nest with a nest with a value in it. */
const HEADERS = 3 * NLA_HDRLEN;
/** Bytes to begin with: sets of a rule's own are small, and many. */
const FIRST = 256;

/** An element with a key of zeros. */
function elementOf(keyLength: number): Uint8Array {
  const writer = new Writer();
  writer.nestStart(NFTA_LIST_ELEM);
  writer.nestStart(NFTA_SET_ELEM_KEY);
  writer.bytes(NFTA_DATA_VALUE, new Uint8Array(keyLength));
  writer.nestEnd();
  writer.nestEnd();
  return writer.toBytes();
}

/** Elements that are their key alone, all of the same length, as the bytes of `NFTA_SET_ELEM_LIST_ELEMENTS`. */
export class KeyList {
  /** How many were added. */
  length = 0;
  readonly #takesIpv4: boolean;
  #keyLength = -1;
  #element: Uint8Array = new Uint8Array(0);
  #bytes: Uint8Array = new Uint8Array(FIRST);
  #at = 0;

  /** @param info the set: of its types depends which texts are keys */
  constructor({ keys: [first, ...others] }: Pick<SetInfo, 'keys'>) {
    const isAddress = first?.type.format === 'ip' && first.bits === 32 && first.order === 'network';
    this.#takesIpv4 = isAddress && others.length === 0;
  }

  /** The elements that were added; those that follow are a list of their own. */
  take(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.#at);
    this.#bytes = new Uint8Array(this.#bytes.length);
    this.#at = 0;
    this.length = 0;
    return taken;
  }

  /** Adds an IPv4 address; false where the text is something else, the set has other keys, or it does not fit any more. */
  addText(text: string): boolean {
    const number = this.#takesIpv4 ? ipv4Number(text) : -1;
    if (number < 0) return false;
    const at = this.#next(4);
    if (at < 0) return false;
    const bytes = this.#bytes;
    bytes[at] = number >>> 24;
    bytes[at + 1] = (number >>> 16) & 0xff;
    bytes[at + 2] = (number >>> 8) & 0xff;
    bytes[at + 3] = number & 0xff;
    return true;
  }

  /** False where it does not fit any more, or has another length. */
  add(key: Uint8Array): boolean {
    const at = this.#next(key.length);
    if (at < 0) return false;
    const bytes = this.#bytes;
    for (let index = 0; index < key.length; index++) bytes[at + index] = key[index]!;
    return true;
  }

  /** Where the key of the next element goes; -1 where it does not fit. */
  #next(keyLength: number): number {
    if (this.length === 0 && keyLength !== this.#keyLength) {
      this.#keyLength = keyLength;
      this.#element = elementOf(keyLength);
    }
    const at = this.#at;
    const element = this.#element;
    const end = at + element.length;
    if (keyLength !== this.#keyLength || end > CAPACITY) return -1;
    if (end > this.#bytes.length) this.#grow(end);
    const bytes = this.#bytes;
    // Calls of set() for so few bytes were the largest part of a profile of 100,000 elements.
    for (let index = 0; index < HEADERS; index++) bytes[at + index] = element[index]!;
    this.#at = end;
    this.length++;
    return at + HEADERS;
  }

  #grow(least: number): void {
    const bytes = new Uint8Array(Math.min(Math.max(least, this.#bytes.length * 4), CAPACITY));
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }
}
