import type { Reader } from './reader.js';

/** As many values of one kind are kept as messages of one dump have different ones, mostly. */
const KEPT = 64;
/** Leaves as many bits of a hash as number them. */
const HASH_SHIFT = 26;
/** Values of more bytes are rarely alike, and 64 of them would stay in memory. */
const MOST_BYTES = 512;

interface Known<T> {
  words: Uint32Array;
  value: T;
}

/**
 * Makes a decoder of values that many messages have alike, such as the header of a route: equal bytes give the same object,
 * which is frozen. The last 64 are kept. A dump that is kept is then smaller by one object for each message, which is what
 * the garbage collector need not copy.
 *
 * @param decode decodes the reader's current value, whose members are all primitive
 */
export function shared<T extends object>(decode: (r: Reader) => T): (r: Reader) => T {
  const kept = new Array<Known<T> | undefined>(KEPT).fill(undefined);
  let last: Known<T> = { words: new Uint32Array(0), value: Object.freeze({}) as T };
  return (r) => {
    const { view, length } = r;
    const at = r.struct();
    if (isSame(last.words, view, at, length)) return last.value;
    if (length > MOST_BYTES || (length & 3) !== 0 || length === 0) return Object.freeze(decode(r));
    const slot = slotOf(view, at, length);
    let known = kept[slot];
    if (known === undefined || !isSame(known.words, view, at, length)) {
      known = { words: wordsOf(view, at, length), value: Object.freeze(decode(r)) };
      kept[slot] = known;
    }
    last = known;
    return known.value;
  };
}

function isSame(words: Uint32Array, view: DataView, at: number, length: number): boolean {
  if (words.length * 4 !== length || length === 0) return false;
  for (let index = 0; index < words.length; index++) {
    if (words[index] !== view.getUint32(at + index * 4, true)) return false;
  }
  return true;
}

function slotOf(view: DataView, at: number, length: number): number {
  let hash = length;
  for (let place = at; place < at + length; place += 4) {
    hash = Math.imul(hash ^ (hash >>> 15) ^ view.getUint32(place, true), 0x9e3779b1);
  }
  return hash >>> HASH_SHIFT; // the upper bits depend on all of the word
}

function wordsOf(view: DataView, at: number, length: number): Uint32Array {
  return Uint32Array.from({ length: length / 4 }, (_, index) => view.getUint32(at + index * 4, true));
}
