/** Part of a list, as far as it is there. */
export interface Portion<T> {
  /** Takes out the next item; `undefined` when nothing is left. */
  take(): T | undefined;
}

/**
 * Iterates the items of portions one by one. An item that is there already comes in a settled promise: an async
 * generator would take three turns of the microtask queue for each, which is most of the time of a long loop.
 */
export class ItemIterator<T> implements AsyncIterableIterator<T> {
  readonly #portions: AsyncIterator<Portion<T>, void, undefined>;
  #portion: Portion<T> | undefined;
  #refill: Promise<IteratorResult<T, undefined>> | undefined;

  constructor(portions: AsyncIterable<Portion<T>>) {
    this.#portions = portions[Symbol.asyncIterator]() as AsyncIterator<Portion<T>, void, undefined>;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<T, undefined>> {
    if (this.#refill !== undefined) return this.#refill.then(() => this.next());
    try {
      const value = this.#portion?.take();
      if (value !== undefined) return Promise.resolve({ value, done: false });
    } catch (error) {
      return this.#fail(error);
    }
    this.#refill = this.#fill().finally(() => {
      this.#refill = undefined;
    });
    return this.#refill;
  }

  async #fill(): Promise<IteratorResult<T, undefined>> {
    this.#portion = undefined;
    for (;;) {
      const { value: portion, done } = await this.#portions.next();
      if (done || portion === undefined) return { value: undefined, done: true };
      try {
        const value = portion.take();
        if (value === undefined) continue;
        this.#portion = portion;
        return { value, done: false };
      } catch (error) {
        return this.#fail(error);
      }
    }
  }

  /** An item could not be made: the list ends here. */
  async #fail(error: unknown): Promise<never> {
    await this.return();
    throw error;
  }

  async return(): Promise<IteratorResult<T, undefined>> {
    this.#portion = undefined;
    await this.#portions.return?.();
    return { value: undefined, done: true };
  }
}

/** Iterates the items of arrays one by one. */
export function itemsOf<T>(batches: AsyncIterable<T[]>): ItemIterator<T> {
  return new ItemIterator(portionsOf(batches));
}

async function* portionsOf<T>(batches: AsyncIterable<T[]>): AsyncGenerator<Portion<T>, void, undefined> {
  for await (const batch of batches) {
    let at = 0;
    yield { take: () => batch[at++] };
  }
}
