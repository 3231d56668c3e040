import type { Exchange } from './exchange.js';

/** What answers are awaited for, found by their sequence numbers. */
export class Pending {
  /** Mostly there is one at a time, and a Map of one makes its table anew whenever that is taken away. */
  #only: Exchange | undefined;
  readonly #others = new Map<number, Exchange>();

  get size(): number {
    return this.#others.size + (this.#only === undefined ? 0 : 1);
  }

  add(exchange: Exchange): void {
    if (this.#only === undefined) this.#only = exchange;
    else this.#others.set(exchange.first, exchange);
  }

  delete(exchange: Exchange): void {
    if (this.#only === exchange) this.#only = undefined;
    else this.#others.delete(exchange.first);
  }

  /** The one that an answer is for; `undefined` when it was forgotten. */
  find(sequence: number): Exchange | undefined {
    if (this.#only !== undefined && covers(this.#only, sequence)) return this.#only;
    const single = this.#others.get(sequence);
    if (single !== undefined) return single;
    for (const exchange of this.#others.values()) if (covers(exchange, sequence)) return exchange;
    return undefined;
  }

  /** Ends all that have not failed yet. */
  failAll(failure: () => Error): void {
    if (this.#only !== undefined) this.#only.failure ??= failure();
    for (const exchange of this.#others.values()) exchange.failure ??= failure();
  }
}

function covers({ first, last }: Exchange, sequence: number): boolean {
  return sequence >= first && sequence <= last;
}
