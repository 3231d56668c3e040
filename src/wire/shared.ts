import type { Reader } from './reader.js';

/** As many values of one kind are kept as messages of one dump have different ones, mostly. */
const KEPT = 64;
/** Leaves as many bits of a hash as number them. */
const HASH_SHIFT = 26;
/** Values of more bytes are rarely alike, and 64 of them would stay in memory. */
const MOST_BYTES = 512;

interface Known<T> {
  /** Bytes of the value, which may end within the last word. */
  length: number;
  words: Uint32Array;
  value: T;
}

/**
 * Makes a decoder of values that many messages have alike, such as the header of a route: equal bytes give the same value,
 * which is frozen. Up to 64 are kept. A dump that is kept is then smaller by one value for each message, which is what
 * the garbage collector need not copy.
 *
 * @param decode decodes the reader's current value: text, or an object whose members are all primitive
 */
export function shared<T extends object | string>(decode: (r: Reader) => T): (r: Reader) => T {
  const kept = new Array<Known<T> | undefined>(KEPT).fill(undefined);
  let last: Known<T> | undefined;
  return (r) => {
    const { view, length } = r;
    const at = r.struct();
    if (last !== undefined && isSame(last, view, at, length)) return last.value;
    if (length > MOST_BYTES) return Object.freeze(decode(r));
    const words = wordsOf(view, at, length);
    const slot = slotOf(words);
    let known = kept[slot];
    if (known === undefined || !isSame(known, view, at, length)) {
      known = { length, words: words.slice(), value: Object.freeze(decode(r)) };
      kept[slot] = known;
    }
    last = known;
    return known.value;
  };
}

function isSame({ length: known, words }: Known<unknown>, view: DataView, at: number, length: number): boolean {
  if (known !== length) return false;
  const whole = length >>> 2;
  for (let index = 0; index < whole; index++) {
    if (words[index] !== view.getUint32(at + index * 4, true)) return false;
  }
  return whole * 4 === length || words[whole] === tailOf(view, at + whole * 4, at + length);
}

/** Up to three bytes, as a word would have them. */
function tailOf(view: DataView, at: number, end: number): number {
  let word = 0;
  for (let place = end - 1; place >= at; place--) word = (word << 8) | view.getUint8(place);
  return word;
}

const scratch = new Uint32Array(MOST_BYTES / 4);

/** The value as words, until the next call. */
function wordsOf(view: DataView, at: number, length: number): Uint32Array {
  const whole = length >>> 2;
  for (let index = 0; index < whole; index++) scratch[index] = view.getUint32(at + index * 4, true);
  if (whole * 4 === length) return scratch.subarray(0, whole);
  scratch[whole] = tailOf(view, at + whole * 4, at + length);
  return scratch.subarray(0, whole + 1);
}

function slotOf(words: Uint32Array): number {
  let hash = 0;
  for (const word of words) hash = Math.imul(hash ^ (hash >>> 15) ^ word, 0x9e3779b1);
  return hash >>> HASH_SHIFT; // the upper bits depend on all of the word
}
