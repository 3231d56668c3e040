import { type ExprAttrs, type SetAttrs, SetElemFlags, type SetelemAttrs, SetFlags } from '../../generated/nftables.js';
import type { ReadContext } from '../delinearise/reading.js';
import type { Element, TableFamily } from '../model/model.js';
import type { NamedSet } from '../model/ruleset.js';
import { ELEMENT_FLAGS, INTERVAL_OPEN, readNumber, readUserData } from '../types/user-data.js';
import { type SetReader, setReader } from './read-set.js';

/** A set as it was told: enough to read its elements, and of an anonymous one all of them. */
interface ToldSet extends SetReader {
  readonly isAnonymous: boolean;
  /** Elements have their ends in messages of their own. */
  readonly hasEnds: boolean;
  readonly order: 'listed' | 'told';
  /** Of an anonymous one. */
  rows: SetelemAttrs[];
  /** What still waits for the other end of its interval. */
  waiting: SetelemAttrs | undefined;
}

type ToldTable = Map<string, ToldSet[]>;

/** What was made of a message about elements: those that are whole now, or that nobody knows the set. */
export type ToldElements = { readonly set: NamedSet; readonly elements: readonly Element[] } | 'unknown' | undefined;

/**
 * The sets of a ruleset as far as they are needed to read what the kernel tells: elements by their set's types, rules with
 * their anonymous sets. What it knows comes from a list and from what was told since.
 *
 * `asNft`: it remembers and forgets as `nft monitor` 1.0.6 does. A deleted set stays known until its table goes; a deleted
 * rule takes along the sets it looked into, named ones too; any two messages about elements of an interval set are the two
 * ends of an interval.
 */
export class ToldSets {
  readonly #asNft: boolean;
  readonly #tables = new Map<string, ToldTable[]>();

  constructor(asNft: boolean) {
    this.#asNft = asNft;
  }

  addTable(family: TableFamily, name: string): void {
    const known = this.#tables.get(keyOf(family, name));
    if (known === undefined) this.#tables.set(keyOf(family, name), [new Map()]);
    else if (this.#asNft) known.push(new Map());
  }

  removeTable(family: TableFamily, name: string): void {
    const known = this.#tables.get(keyOf(family, name));
    known?.shift();
    if (known?.length === 0) this.#tables.delete(keyOf(family, name));
  }

  hasTable(family: TableFamily, name: string): boolean {
    return this.#tables.has(keyOf(family, name));
  }

  /** @param rows its elements where it was listed, `undefined` where it was told */
  addSet(family: TableFamily, attrs: SetAttrs, rows?: readonly SetelemAttrs[]): NamedSet {
    const { set, read } = setReader(attrs);
    const flags = attrs.flags ?? 0;
    const told: ToldSet = {
      set,
      read,
      isAnonymous: set.isAnonymous,
      hasEnds: (flags & SetFlags.interval) !== 0 && (attrs.desc?.concat?.elem?.length ?? 0) <= 1,
      order: this.#asNft && rows === undefined ? 'told' : 'listed',
      rows: [...(rows ?? [])],
      waiting: undefined,
    };
    const table = this.#table(family, attrs.table);
    const known = table?.get(set.name);
    if (known !== undefined && this.#asNft) known.push(told);
    else table?.set(set.name, [told]);
    return set;
  }

  /** @returns the set as it was known; as nft takes it, as much of it as the kernel tells */
  removeSet(family: TableFamily, attrs: SetAttrs): NamedSet {
    const { set } = setReader(attrs);
    if (this.#asNft) return set;
    const table = this.#table(family, attrs.table);
    const known = table?.get(set.name)?.[0];
    table?.delete(set.name);
    return known?.set ?? set;
  }

  /** Takes a message about elements, of which an anonymous set keeps what was added. */
  elements(
    family: TableFamily,
    { table, set: name }: { table?: string | undefined; set?: string | undefined },
    rows: readonly SetelemAttrs[],
    isDeleted: boolean,
  ): ToldElements {
    const set = this.#table(family, table)?.get(name ?? '')?.[0];
    if (set === undefined) return 'unknown';
    if (set.isAnonymous) {
      if (!isDeleted) set.rows.push(...rows);
      return undefined;
    }
    const whole = set.hasEnds ? (this.#asNft ? pairedAsNft(set, rows) : paired(set, rows)) : rows;
    return whole.length === 0
      ? undefined
      : { set: set.set, elements: set.read(whole, set.hasEnds ? 'listed' : 'told') };
  }

  /** The sets that a rule of a table is read with. nft joins ends of intervals in what a rule looks into, in no other set. */
  context(family: TableFamily, table: string | undefined, expressions: readonly ExprAttrs[]): ReadContext {
    const sets = this.#table(family, table);
    const joined = this.#asNft ? lookedInto(expressions) : undefined;
    return {
      family,
      sets: {
        get: (name) => {
          const told = sets?.get(name)?.[0];
          if (told === undefined || !told.isAnonymous) return told?.set;
          const isJoined = told.order === 'listed' || joined === undefined || joined.includes(name);
          return { ...told.set, elements: told.read(told.rows, isJoined ? told.order : 'ends') };
        },
      },
    };
  }

  /** Forgets the anonymous sets of a deleted rule, as far as the kernel says which it had. */
  removeSetsOf(family: TableFamily, table: string | undefined, expressions: readonly ExprAttrs[]): void {
    const sets = this.#table(family, table);
    for (const name of lookedInto(expressions)) {
      const known = sets?.get(name);
      if (!this.#asNft && known?.[0]?.isAnonymous !== true) continue;
      known?.shift();
      if (known?.length === 0) sets?.delete(name);
    }
  }

  #table(family: TableFamily, name: string | undefined): ToldTable | undefined {
    return this.#tables.get(keyOf(family, name ?? ''))?.[0];
  }
}

function keyOf(family: TableFamily, table: string): string {
  return `${family} ${table}`;
}

function lookedInto(expressions: readonly ExprAttrs[]): string[] {
  return expressions.flatMap(({ name, data }) => (name === 'lookup' && data?.set !== undefined ? [data.set] : []));
}

function isEnd({ flags = 0 }: SetelemAttrs): boolean {
  return (flags & SetElemFlags.intervalEnd) !== 0;
}

/** Intervals whose both ends were told. What is no interval's (the element that catches all) is whole by itself. */
function paired(set: ToldSet, rows: readonly SetelemAttrs[]): SetelemAttrs[] {
  const whole: SetelemAttrs[] = [];
  for (const row of rows) {
    if (row.key === undefined) whole.push(row);
    else if (isEnd(row) && isZero(row.key.value, row.key.value?.length ?? 0))
      continue; // says where nothing is
    else if (set.waiting !== undefined) {
      whole.push(set.waiting, row);
      set.waiting = undefined;
    } else if (isOpen(row)) whole.push(row);
    else set.waiting = row;
  }
  return whole;
}

/** nft takes four bytes of a key for all of it. Of an element that catches all it dies: that is told as it is. */
const NFT_KEY_BYTES = 4;

function pairedAsNft(set: ToldSet, rows: readonly SetelemAttrs[]): readonly SetelemAttrs[] {
  if (rows.some((row) => row.key === undefined)) return rows;
  if (rows.some((row) => isEnd(row) && isZero(row.key?.value, NFT_KEY_BYTES))) return [];
  const { waiting } = set;
  set.waiting = undefined;
  if (waiting !== undefined) return [...rows, waiting];
  const last = rows.at(-1);
  if (last === undefined || isOpen(last)) return rows;
  set.waiting = { ...last, expr: undefined, expressions: undefined }; // it keeps neither counters nor limits
  return [];
}

function isZero(bytes: Uint8Array | undefined, length: number): boolean {
  return bytes === undefined || bytes.subarray(0, length).every((byte) => byte === 0);
}

function isOpen({ userdata }: SetelemAttrs): boolean {
  return ((readNumber(readUserData(userdata), ELEMENT_FLAGS) ?? 0) & INTERVAL_OPEN) !== 0;
}
