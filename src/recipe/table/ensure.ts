import { counter } from '../../nftables/build.js';
import type { NftablesSocket, Rule, RulePart, Statement, Table, Transaction } from '../../nftables/index.js';
import { FAMILY, setNames, shapes, TABLE, VERSION } from './shapes.js';
import { type SkeletonChain, skeleton } from './skeleton.js';

/** How the table stands: `'damaged'` when rules are missing or changed, `'old'` when another version made it. */
export type TableState = 'absent' | 'old' | 'damaged' | 'sound';

/** Whether the table is there, of this version: one question. Rules are not looked at. */
export async function hasTable(nftables: NftablesSocket): Promise<boolean> {
  const tables = await nftables.tables(FAMILY);
  return tables.some(({ name, comment, isDormant }) => name === TABLE && comment === VERSION && !isDormant);
}

/** How a table stands that was read with everything in it. */
export function stateOf(table: Table | undefined): TableState {
  if (table === undefined) return 'absent';
  if (table.comment !== VERSION) return 'old';
  const hasSets = setNames.every((name) => table.sets.some((set) => set.name === name));
  if (!hasSets || table.isDormant) return 'old';
  const isSound = skeleton.every(({ name, base, rules }) => {
    const chain = table.chains.find((other) => other.name === name);
    if (chain === undefined || (chain.base === undefined) !== (base === undefined)) return false;
    return rules === undefined || isSameRules(chain.rules, rules);
  });
  return isSound ? 'sound' : 'damaged';
}

/** The table with everything in it, `undefined` when there is none, and the ruleset's generation that it was read in. */
export interface TableSeen {
  readonly table: Table | undefined;
  readonly generation: number;
}

/** Reads the table with everything in it. No element of netloom's is `*`, so that the kernel's counts tell which sets are empty. */
export async function seeTable(nftables: NftablesSocket): Promise<TableSeen> {
  const { tables, generation } = await nftables.ruleset({ family: FAMILY, table: TABLE, skipEmpty: true });
  return { table: tables[0], generation };
}

/** Reads the table with everything in it; `undefined` when there is none. */
export async function readTable(nftables: NftablesSocket): Promise<Table | undefined> {
  return (await seeTable(nftables)).table;
}

/**
 * Makes the table, or what is missing of it: elements and the user's chains stay.
 *
 * @param before the table as it is, `undefined` when there is none
 */
export function writeSkeleton(t: Transaction, before: Table | undefined): void {
  const isKept = before?.comment === VERSION && !before.isDormant;
  if (before !== undefined && !isKept) t.deleteTable(FAMILY, TABLE);
  const table = t.addTable(FAMILY, TABLE, { comment: VERSION });
  for (const { name, base } of skeleton) table.addChain(name, base);
  for (const name of setNames) {
    const { type, flags, data, isCounted } = shapes[name];
    const options = { type, flags, statements: isCounted ? [counter()] : undefined };
    if (data === undefined) table.addSet(name, options);
    else table.addMap(name, { ...options, data });
    const old = isKept ? undefined : before?.sets.find((set) => set.name === name);
    if (old !== undefined && old.elements.length > 0) table.set(name).addElements(old.elements);
  }
  for (const { name, rules } of skeleton) {
    const chain = table.chain(name);
    // Who else loads it at the same moment has put the same rules there.
    if (rules !== undefined) chain.flush();
    const old = isKept ? undefined : before?.chains.find((other) => other.name === name);
    for (const rule of rules ?? old?.rules.map(({ statements }) => statements) ?? []) chain.addRule(...rule);
  }
}

/**
 * Makes sure of the table.
 *
 * @param check look at the rules as well, and mend them
 * @returns how it stood before
 */
export async function ensureTable(nftables: NftablesSocket, check = false): Promise<TableState> {
  if (!check && (await hasTable(nftables))) return 'sound';
  const before = await readTable(nftables);
  const state = stateOf(before);
  if (state !== 'sound') await nftables.commit((t) => writeSkeleton(t, before));
  return state;
}

/** Whether the kernel's rules say what ours say; what they counted is no difference. */
export function isSameRules(read: readonly Rule[], ours: NonNullable<SkeletonChain['rules']>): boolean {
  if (read.length !== ours.length) return false;
  return ours.every((parts, index) => isSame(statementsOf(parts), read[index]!.statements));
}

function statementsOf(parts: readonly RulePart[]): readonly Statement[] {
  return parts.filter((part): part is Statement => part.kind !== 'comment');
}

/** What the kernel has beside what was said: what it counted, the names and types of a rule's own sets. */
function isSaid(key: string, value: unknown): boolean {
  if (value === undefined || key === 'packets' || key === 'bytes' || key === 'keyType') return false;
  return !(key === 'name' && typeof value === 'string' && value.startsWith('__'));
}

type Properties = Readonly<Record<string, unknown>>;

/** Whether two values say the same: the order of properties, and of the elements of a rule's own set, is no difference. */
function isSame(one: unknown, other: unknown, isInOrder = true): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    const isPaired = (item: unknown, index: number): boolean =>
      isInOrder ? isSame(item, other[index]) : other.some((candidate) => isSame(item, candidate));
    return one.every(isPaired); // no two elements of a set are the same
  }
  const [ours, theirs] = [one as Properties, other as Properties];
  const said = Object.keys(ours).filter((key) => isSaid(key, ours[key]));
  if (said.length !== Object.keys(theirs).filter((key) => isSaid(key, theirs[key])).length) return false;
  return said.every((key) => isSame(ours[key], theirs[key], key !== 'elements'));
}
