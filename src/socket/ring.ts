import type { Ring } from '../addon/index.js';

/** As many bytes as 64 datagrams of a dump have. */
const SIZE = 2 << 20;
/** More datagrams than that are small ones: there is no room for them, though there are bytes. */
const SLOTS = 256;

/** What a thread has received and nobody has taken yet, oldest first. */
export class DatagramRing implements Ring {
  readonly bytes: Uint8Array;
  /** The same as 32-bit words, for the headers. */
  readonly words: Uint32Array;
  readonly slots: Int32Array = new Int32Array(2 * SLOTS);
  readonly progress: Int32Array = new Int32Array(2);
  #taken = 0;

  constructor() {
    const buffer = new ArrayBuffer(SIZE);
    this.bytes = new Uint8Array(buffer);
    this.words = new Uint32Array(buffer);
  }

  /** How many datagrams there are to take. */
  get available(): number {
    return Atomics.load(this.progress, 0) - this.#taken;
  }

  /** Where the oldest lies. */
  get at(): number {
    return this.slots[(this.#taken % SLOTS) * 2]!;
  }

  /** How many bytes the oldest has. */
  get length(): number {
    return this.slots[(this.#taken % SLOTS) * 2 + 1]!;
  }

  /** The oldest was read: its place is free. */
  take(): void {
    Atomics.store(this.progress, 1, ++this.#taken);
  }

  /** All was taken, or is of no use any more: whoever is next begins anew. */
  clear(): void {
    this.#taken = 0;
    this.progress.fill(0);
  }
}
