/**
 * Iterates the items of batches one by one. An item that is there already comes in a settled promise: an async
 * generator would take three turns of the microtask queue for each, which is most of the time of a long loop.
 */
export class BatchIterator<T> implements AsyncIterableIterator<T> {
  readonly #batches: AsyncIterator<T[], void, undefined>;
  #batch: T[] = [];
  #at = 0;
  #refill: Promise<IteratorResult<T, undefined>> | undefined;

  constructor(batches: AsyncIterable<T[]>) {
    this.#batches = batches[Symbol.asyncIterator]() as AsyncIterator<T[], void, undefined>;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<T, undefined>> {
    if (this.#refill !== undefined) return this.#refill.then(() => this.next());
    if (this.#at < this.#batch.length) return Promise.resolve({ value: this.#batch[this.#at++]!, done: false });
    this.#refill = this.#fill().finally(() => {
      this.#refill = undefined;
    });
    return this.#refill;
  }

  async #fill(): Promise<IteratorResult<T, undefined>> {
    this.#batch = [];
    this.#at = 0;
    for (;;) {
      const { value, done } = await this.#batches.next();
      if (done || value === undefined) return { value: undefined, done: true };
      if (value.length === 0) continue;
      this.#batch = value;
      return { value: value[this.#at++]!, done: false };
    }
  }

  async return(): Promise<IteratorResult<T, undefined>> {
    this.#batch = [];
    await this.#batches.return?.();
    return { value: undefined, done: true };
  }
}
