import { BatchIterator, type Dump } from '../socket/index.js';
import { explained, type Meaning } from './refusal.js';

/** A dump whose items are made into others; what becomes `undefined` is left out. `prepare` runs before each reading. */
export function mapDump<M, C, T>(
  open: (context: C) => Dump<M>,
  prepare: () => Promise<C>,
  convert: (message: M, context: C) => T | undefined,
): Dump<T> {
  async function* batches(): AsyncGenerator<T[], void, undefined> {
    const context = await prepare();
    for await (const batch of open(context).batches()) yield convertAll(batch, context);
  }
  function convertAll(batch: readonly M[], context: C): T[] {
    const items: T[] = [];
    for (const message of batch) {
      const item = convert(message, context);
      if (item !== undefined) items.push(item);
    }
    return items;
  }
  return {
    batches,
    async toArray() {
      const context = await prepare();
      return convertAll(await open(context).toArray(), context);
    },
    [Symbol.asyncIterator]: () => new BatchIterator(batches()),
  };
}

/** The {@link mapDump} of a dump that needs nothing read beforehand. */
export function convertDump<M, T>(open: () => Dump<M>, convert: (message: M) => T | undefined): Dump<T> {
  return mapDump(open, async () => undefined, convert);
}

/** The same dump; what the kernel's refusal means is in the error's message. */
export function explainDump<T>(dump: Dump<T>, meaning: Meaning): Dump<T> {
  async function* batches(): AsyncGenerator<T[], void, undefined> {
    try {
      yield* dump.batches();
    } catch (error) {
      throw explained(error, meaning);
    }
  }
  return {
    batches,
    async toArray() {
      try {
        return await dump.toArray();
      } catch (error) {
        throw explained(error, meaning);
      }
    },
    [Symbol.asyncIterator]: () => new BatchIterator(batches()),
  };
}
