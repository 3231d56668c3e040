import { NLA_HDRLEN, Writer } from '../../wire/index.js';

/** Bytes that fit into a nest beside its header: its length has 16 bits. */
const CAPACITY = 0xffff - NLA_HDRLEN;
const NFTA_LIST_ELEM = 1;
const NFTA_SET_ELEM_KEY = 1;
const NFTA_DATA_VALUE = 1;
/** Each element is a nest with a nest with a value in it. */
const HEADERS = 3 * NLA_HDRLEN;

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
  /** How many there are. */
  length = 0;
  #bytes = new Uint8Array(0);
  #element: Uint8Array = new Uint8Array(0);
  #keyLength = -1;
  #at = 0;

  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#at);
  }

  /** False where it does not fit any more, or has another length. */
  add(key: Uint8Array): boolean {
    if (this.length === 0) {
      this.#keyLength = key.length;
      this.#element = elementOf(key.length);
      this.#bytes = new Uint8Array(CAPACITY);
    }
    const end = this.#at + this.#element.length;
    if (key.length !== this.#keyLength || end > CAPACITY) return false;
    const bytes = this.#bytes;
    const element = this.#element;
    // Two calls of set() for so few bytes were the largest part of a profile of 100,000 elements.
    for (let index = 0; index < HEADERS; index++) bytes[this.#at + index] = element[index]!;
    for (let index = 0; index < key.length; index++) bytes[this.#at + HEADERS + index] = key[index]!;
    this.#at = end;
    this.length++;
    return true;
  }
}
