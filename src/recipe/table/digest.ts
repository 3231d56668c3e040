// SHA-256 (FIPS 180-4). The one of node:crypto takes a tenth of the start of Node to load; names need one block of it.

/** The first 32 bits of the fractional parts of a root of the first primes: both tables of the standard are that. */
function fractions(count: number, root: (prime: number) => number): Uint32Array {
  const values = new Uint32Array(count);
  for (let number = 2, found = 0; found < count; number++) {
    let divisor = 2;
    while (divisor * divisor <= number && number % divisor !== 0) divisor++;
    if (divisor * divisor > number) values[found++] = (root(number) % 1) * 2 ** 32;
  }
  return values;
}

const ROUNDS = fractions(64, Math.cbrt);
const START = fractions(8, Math.sqrt);

const rotate = (word: number, count: number): number => (word >>> count) | (word << (32 - count));

/** SHA-256 of a text in UTF-8, or of bytes, in hexadecimal digits. */
export function sha256(input: string | Uint8Array): string {
  const state = START.slice();
  const words = padded(typeof input === 'string' ? new TextEncoder().encode(input) : input);
  const schedule = new Uint32Array(64);
  for (let at = 0; at < words.length; at += 16) {
    schedule.set(words.subarray(at, at + 16));
    for (let index = 16; index < 64; index++) {
      const early = schedule[index - 15]!;
      const late = schedule[index - 2]!;
      const one = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
      const other = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
      schedule[index] = schedule[index - 16]! + one + schedule[index - 7]! + other;
    }
    compress(state, schedule);
  }
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** The message with a one bit, zeros, and its length in bits, as big-endian words. */
function padded(bytes: Uint8Array): Uint32Array {
  const words = new Uint32Array(Math.ceil((bytes.length + 9) / 64) * 16);
  for (let index = 0; index <= bytes.length; index++)
    words[index >> 2]! |= (bytes[index] ?? 0x80) << (24 - 8 * (index & 3));
  words[words.length - 2] = Math.floor((bytes.length * 8) / 2 ** 32);
  words[words.length - 1] = bytes.length * 8;
  return words;
}

function compress(state: Uint32Array, schedule: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let index = 0; index < 64; index++) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const one = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choice + ROUNDS[index]! + schedule[index]!) | 0;
    const other = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority) | 0;
    // One by one: an array for all of them, which is made anew each time, is most of what a name takes.
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + other) | 0;
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index]! += word;
}
