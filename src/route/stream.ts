import { type Dump, itemsOf } from '../socket/index.js';
import { explained, type Meaning } from './refusal.js';

/** A dump whose items are made into others; what becomes `undefined` is left out. `prepare` runs before each reading. */
export function mapDump<M, C, T>(
  open: (context: C) => Dump<M>,
  prepare: () => Promise<C>,
  convert: (message: M, context: C) => T | undefined,
): Dump<T> {
  return lateDump(async () => {
    const context = await prepare();
    return open(context).map((message) => convert(message, context));
  });
}

/** A dump that is known only when it is read. */
function lateDump<T>(start: () => Promise<Dump<T>>): Dump<T> {
  async function* batches(): AsyncGenerator<T[], void, undefined> {
    yield* (await start()).batches();
  }
  return {
    batches,
    toArray: async () => (await start()).toArray(),
    map: (next) => lateDump(async () => (await start()).map(next)),
    [Symbol.asyncIterator]: () => itemsOf(batches()),
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
    map: (next) => explainDump(dump.map(next), meaning),
    [Symbol.asyncIterator]: () => itemsOf(batches()),
  };
}
