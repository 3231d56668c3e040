import type { NetlinkSocket } from '../../socket/index.js';
import type { Element, Rule, TableFamily } from '../model/model.js';
import type { Chain, Flowtable, NamedObject, NamedSet, Ruleset, Table } from '../model/ruleset.js';
import type { TableInfo } from './lookups.js';
import { Follower, type RulesetNotification, subscribe, type Told } from './notifications.js';
import { atOneMoment } from './one-moment.js';
import { readRuleset, readToldSets } from './read-ruleset.js';
import type { ToldSets } from './told-sets.js';

/** Something that a ruleset has, by itself: what is in it is told apart. Sets of a rule's own are in the rule. */
export type RulesetItem = {
  readonly family: TableFamily;
  /** Name of the table. */
  readonly table: string;
} & (
  | { readonly object: 'table'; readonly value: TableInfo }
  | { readonly object: 'chain'; readonly value: Chain }
  | { readonly object: 'rule'; readonly value: Rule; readonly chain: string }
  | { readonly object: 'set'; readonly value: NamedSet }
  | { readonly object: 'element'; readonly value: Element; readonly set: string }
  | { readonly object: 'object'; readonly value: NamedObject }
  | { readonly object: 'flowtable'; readonly value: Flowtable }
);

/**
 * What a watch of the ruleset yields: first everything there is as `added`, then `synchronised`, then what changes. A
 * `removed` item is as it was told last.
 */
export type RulesetWatchEvent =
  | { readonly type: 'added'; readonly item: RulesetItem }
  | { readonly type: 'changed'; readonly item: RulesetItem; readonly previous: RulesetItem }
  | { readonly type: 'removed'; readonly item: RulesetItem }
  /** A transaction is complete. */
  | ({ readonly type: 'generation' } & Pick<
      Extract<RulesetNotification, { object: 'generation' }>,
      'generation' | 'process'
    >)
  /** All that was told amounts to the kernel's state, at the start or read again after notifications were lost. */
  | { readonly type: 'synchronised'; readonly after: 'start' | 'overrun'; readonly generation: number };

/** The ruleset and its changes. */
export async function* watchRuleset(
  socket: NetlinkSocket,
  signal: AbortSignal | undefined,
): AsyncGenerator<RulesetWatchEvent, void, undefined> {
  if (signal?.aborted) return;
  const subscription = subscribe(socket, { signal });
  const follower = new Follower(socket, false);
  const known = new Known();
  try {
    for (let after: 'start' | 'overrun' | undefined = 'start'; after !== undefined; ) {
      const { ruleset, sets } = await readState(socket);
      follower.beginWith(ruleset.generation, sets);
      yield* known.become(itemsOf(ruleset));
      yield { type: 'synchronised', after, generation: ruleset.generation };
      after = undefined;
      while (after === undefined) {
        const { done, value } = await subscription.next();
        if (done) return;
        if (value.type !== 'message')
          after = 'overrun'; // what cannot be read may be anything: all is read again
        else for (const told of follower.take(value)) yield* known.take(told);
      }
    }
  } finally {
    subscription.close();
  }
}

/** The ruleset, and the sets of it as notifications tell them: of one moment. */
async function readState(socket: NetlinkSocket): Promise<{ ruleset: Ruleset; sets: ToldSets }> {
  const { value } = await atOneMoment(socket, async () => ({
    ruleset: await readRuleset(socket),
    sets: (await readToldSets(socket, false)).sets,
  }));
  return value;
}

function* itemsOf({ tables }: Ruleset): Generator<RulesetItem> {
  for (const { objects, sets, flowtables, chains, ...value } of tables) {
    const place = { family: value.family, table: value.name };
    yield { ...place, object: 'table', value };
    for (const value of objects) yield { ...place, object: 'object', value };
    for (const set of sets) if (!set.isAnonymous) yield* itemsOfSet(place, set);
    for (const value of flowtables) yield { ...place, object: 'flowtable', value };
    for (const { rules, ...chain } of chains) {
      yield { ...place, object: 'chain', value: { ...chain, rules: [] } };
      for (const value of rules) yield { ...place, object: 'rule', value, chain: chain.name };
    }
  }
}

type Place = Pick<Table, 'family'> & { readonly table: string };

function* itemsOfSet(place: Place, set: NamedSet): Generator<RulesetItem> {
  yield { ...place, object: 'set', value: { ...set, elements: [] } };
  yield* elementsOf(place, set);
}

function* elementsOf({ family, table }: Place, { name, elements }: NamedSet): Generator<RulesetItem> {
  for (const value of elements) yield { family, table, object: 'element', value, set: name };
}

/** What was told, by what makes each one the same. */
class Known {
  #items = new Map<string, RulesetItem>();

  *become(items: Iterable<RulesetItem>): Generator<RulesetWatchEvent> {
    const now = new Map<string, RulesetItem>();
    for (const item of items) now.set(keyOf(item), item);
    // What is in something goes before it, as the kernel has it.
    for (const [key, item] of [...this.#items].reverse()) if (!now.has(key)) yield* this.#remove(key, item);
    for (const item of now.values()) yield* this.#put(item);
  }

  *take(told: RulesetNotification): Generator<RulesetWatchEvent> {
    if (told.object === 'generation') {
      yield { type: 'generation', generation: told.generation, process: told.process };
      return;
    }
    if (!('command' in told)) return;
    const isDeleted = told.command === 'delete';
    for (const item of itemsTold(told)) {
      if (!isDeleted) yield* this.#put(item);
      else {
        if (item.object === 'set') yield* this.#removeWhere((one) => isElementOf(one, item));
        if (item.object === 'table') yield* this.#removeWhere((one) => one.object !== 'table' && isOf(one, item));
        const key = keyOf(item);
        const known = this.#items.get(key);
        if (known !== undefined) yield* this.#remove(key, known);
      }
    }
  }

  *#put(item: RulesetItem): Generator<RulesetWatchEvent> {
    const key = keyOf(item);
    const previous = this.#items.get(key);
    this.#items.set(key, item);
    if (previous === undefined) yield { type: 'added', item };
    else if (textOf(previous) !== textOf(item)) yield { type: 'changed', item, previous };
  }

  *#remove(key: string, item: RulesetItem): Generator<RulesetWatchEvent> {
    this.#items.delete(key);
    yield { type: 'removed', item };
  }

  /** The kernel does not tell of elements that go with their set, nor of all that goes with its table. */
  *#removeWhere(isMeant: (item: RulesetItem) => boolean): Generator<RulesetWatchEvent> {
    for (const [key, item] of [...this.#items].reverse()) if (isMeant(item)) yield* this.#remove(key, item);
  }
}

function isOf(item: RulesetItem, { family, table }: RulesetItem): boolean {
  return item.family === family && item.table === table;
}

function isElementOf(item: RulesetItem, set: Extract<RulesetItem, { object: 'set' }>): boolean {
  return item.object === 'element' && item.set === set.value.name && isOf(item, set);
}

function itemsTold(told: Told): RulesetItem[] {
  const { family, table } = told;
  switch (told.object) {
    case 'table':
      return [{ family, table, object: 'table', value: told.value }];
    case 'chain':
      return [{ family, table, object: 'chain', value: told.value }];
    case 'rule':
      return [{ family, table, object: 'rule', value: told.value, chain: told.chain }];
    case 'set':
      return [{ family, table, object: 'set', value: told.value }];
    case 'elements':
      return [...elementsOf(told, told.value)];
    case 'object':
      return [{ family, table, object: 'object', value: told.value }];
    case 'flowtable':
      return [{ family, table, object: 'flowtable', value: told.value }];
  }
}

/** Chains and rules are known by their handles: a chain stays the same one when it is renamed. */
function keyOf(item: RulesetItem): string {
  const place = `${item.object} ${item.family} ${item.table}`;
  switch (item.object) {
    case 'table':
      return place;
    case 'chain':
    case 'rule':
      return `${place} ${item.value.handle}`;
    case 'element':
      return `${place} ${item.set} ${text(item.value.key)}`;
    case 'object':
      return `${place} ${item.value.type} ${item.value.name}`;
    case 'set':
    case 'flowtable':
      return `${place} ${item.value.name}`;
  }
}

function textOf({ value }: RulesetItem): string {
  return text(value);
}

/** A text for what is the same, but for what runs on by itself: counters, what is used of a quota or left of a time. */
function text(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (key === 'expires' || key === 'counters') return undefined;
    if (part instanceof Uint8Array) return Buffer.from(part).toString('hex');
    if (typeof part === 'bigint') return `${part}`;
    const { kind } = (part ?? {}) as { readonly kind?: unknown };
    if (kind === 'counter') return { kind };
    return kind === 'quota' ? { ...(part as object), used: undefined } : part;
  });
}
