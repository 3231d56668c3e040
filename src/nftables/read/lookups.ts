import {
  decodeSetelemAttrs,
  NFGENMSG_SIZE,
  NFT_MSG_GETOBJ,
  NFT_MSG_GETOBJ_RESET,
  NFT_MSG_GETRULE,
  NFT_MSG_GETRULE_RESET,
  NFT_MSG_GETSET,
  NFT_MSG_GETSETELEM,
  NFT_MSG_GETSETELEM_RESET,
  NFT_MSG_GETTABLE,
  type SetAttrs,
  SetElemFlags,
  type SetelemAttrs,
  SetFlags,
} from '../../generated/nftables.js';
import { NetlinkError, type NetlinkSocket, UnsupportedError } from '../../socket/index.js';
import type { Reader } from '../../wire/index.js';
import { type ElementInput, elementOf } from '../build/build-set.js';
import { infoOfSet } from '../linearise/set-info.js';
import { writeElements } from '../linearise/write-set.js';
import { InvalidRuleError } from '../model/errors.js';
import type { Element, Rule, TableFamily } from '../model/model.js';
import type { NamedObject, NamedSet, Table } from '../model/ruleset.js';
import { familyNumber } from '../types/families.js';
import { objectNumber } from '../types/object-types.js';
import { readObject } from './read-object.js';
import { readRule } from './read-rules.js';
import { readRuleset, readTableInfo } from './read-ruleset.js';
import { readSet } from './read-set.js';

// Questions about one thing, and readings that start its counters again.

/** Which objects: of a family, of a table, of a kind, or one by its name. */
export interface ObjectFilter {
  readonly family?: TableFamily | undefined;
  readonly table?: string | undefined;
  /** `'counter'`, `'quota'`, `'limit'` ... */
  readonly type?: string | undefined;
  readonly name?: string | undefined;
}

export interface RuleFilter {
  readonly family: TableFamily;
  readonly table: string;
  readonly chain?: string | undefined;
  readonly handle?: bigint | undefined;
}

export interface SetName {
  readonly family: TableFamily;
  readonly table: string;
  readonly set: string;
}

/** Which elements of a set: all, or those with a comment. */
export interface ElementFilter {
  readonly comment?: string | undefined;
}

export interface ResetOption {
  /** Counters and quotas start again from 0, in the same moment. */
  readonly reset?: boolean | undefined;
}

/** A table without what is in it. */
export type TableInfo = Pick<Table, 'family' | 'name' | 'handle' | 'isDormant' | 'owner' | 'comment'>;

/** The tables, without what is in them. */
export async function listTables(socket: NetlinkSocket, family: TableFamily | undefined): Promise<TableInfo[]> {
  const header = { nfgenFamily: family === undefined ? 0 : familyNumber(family) };
  const rows = await socket.dump(NFT_MSG_GETTABLE, { header }).toArray();
  return rows.map(readTableInfo);
}

/** All elements of a set, or those of an {@link ElementFilter}; the ends of intervals are put to their starts. */
export async function listElements(
  socket: NetlinkSocket,
  name: SetName,
  { comment }: ElementFilter,
): Promise<readonly Element[]> {
  const { attrs } = await setNamed(socket, name);
  const request = { header: { nfgenFamily: familyNumber(name.family) }, attrs: { table: name.table, set: name.set } };
  const dump = socket.dump(NFT_MSG_GETSETELEM, request);
  const rows: SetelemAttrs[] = [];
  // The end of an interval is an element of its own, and says nothing of whose it is.
  if (comment === undefined || ((attrs.flags ?? 0) & SetFlags.interval) !== 0) {
    for await (const message of dump) rows.push(...(message.attrs.elements?.elem ?? []));
  } else {
    const wanted = new TextEncoder().encode(comment);
    for await (const _ of dump.visit((r) => takeElements(r, wanted, rows)));
  }
  const { elements } = readSet(attrs, rows);
  return comment === undefined ? elements : elements.filter((element) => element.comment === comment);
}

/** Decodes those elements of a message that have some bytes in them; the others, which may be most, are stepped over. */
function takeElements(r: Reader, wanted: Uint8Array, rows: SetelemAttrs[]): void {
  r.header(NFGENMSG_SIZE);
  while (r.nextAttribute()) {
    if (r.attributeType !== NFTA_SET_ELEM_LIST_ELEMENTS || !r.includes(wanted)) continue;
    for (r.nest(); r.nextAttribute(); ) if (r.includes(wanted)) rows.push(decodeSetelemAttrs(r.nest()));
  }
}

/** Attribute of an `NFT_MSG_NEWSETELEM` (linux/netfilter/nf_tables.h). */
const NFTA_SET_ELEM_LIST_ELEMENTS = 3;

/** Objects as they were, before they were reset. */
export async function listObjects(
  socket: NetlinkSocket,
  { family, table, type, name }: ObjectFilter,
  { reset }: ResetOption,
): Promise<NamedObject[]> {
  const header = { nfgenFamily: family === undefined ? 0 : familyNumber(family) };
  const number = type === undefined ? undefined : objectNumber(type);
  const operation = reset ? NFT_MSG_GETOBJ_RESET : NFT_MSG_GETOBJ;
  const attrs = { table, type: number, name };
  if (table !== undefined && number !== undefined && name !== undefined) {
    const [found] = await socket.request(operation, { header, attrs }, { subject: `${type} ${name}` });
    return found === undefined ? [] : [readObject(found.attrs)];
  }
  if (name !== undefined) throw new InvalidRuleError('one object is named by its table, its type and its name');
  const rows = await socket.dump(operation, { header, attrs }).toArray();
  return rows.map((row) => readObject(row.attrs));
}

/** Rules as they were, before their counters were reset. */
export async function listRules(socket: NetlinkSocket, filter: RuleFilter, { reset }: ResetOption): Promise<Rule[]> {
  const { family, table, chain, handle } = filter;
  const found = (await readRuleset(socket, { family, table })).tables[0];
  if (found === undefined) throw new InvalidRuleError(`there is no table ${family} ${table}`);
  const sets = new Map(found.sets.map((set) => [set.name, set]));
  const header = { nfgenFamily: familyNumber(family) };
  const attrs = { table, chain, handle };
  if (handle !== undefined) {
    if (chain === undefined) throw new InvalidRuleError('one rule is named by its chain and its handle');
    const operation = reset ? NFT_MSG_GETRULE_RESET : NFT_MSG_GETRULE;
    const subject = `rule ${handle} of table ${family} ${table}`;
    const rows = await known('rules', '6.2', reset, () => socket.request(operation, { header, attrs }, { subject }));
    return rows.map((row) => readRule(row.attrs, { family, sets }));
  }
  const operation = reset ? NFT_MSG_GETRULE_RESET : NFT_MSG_GETRULE;
  const rows = await known('rules', '6.2', reset, () => socket.dump(operation, { header, attrs }).toArray());
  // Kernels before 6.7 list other chains as well where they were not asked for.
  return rows
    .filter((row) => row.attrs.table === table && (chain === undefined || row.attrs.chain === chain))
    .map((row) => readRule(row.attrs, { family, sets }));
}

/** Names the kernel that knows a message which this one does not. */
async function known<T>(what: string, since: string, reset: boolean | undefined, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const isUnknown = error instanceof NetlinkError && error.code === 'EINVAL' && error.extack === undefined;
    if (!reset || !isUnknown) throw error;
    throw new UnsupportedError(`${error.message}: this kernel cannot reset ${what}`, `reset of ${what}`, since);
  }
}

/** The element that a key finds, `undefined` where none does. */
export async function findElement(
  socket: NetlinkSocket,
  name: SetName,
  input: ElementInput,
  { reset }: ResetOption,
): Promise<Element | undefined> {
  const { attrs, set } = await setNamed(socket, name);
  const info = infoOfSet(set);
  const key = writeElements([{ key: elementOf(input, info).key }], info);
  const rows = await elementRows(socket, name, key.slice(0, 1), reset);
  if (rows.length === 0) return undefined;
  // The end of an interval is an element of its own; without one it goes up to the highest key.
  const end = key[1] ?? (info.isInterval && info.keys.length === 1 ? key[0] : undefined);
  if (end?.key !== undefined)
    rows.push(...(await elementRows(socket, name, [{ key: end.key, flags: SetElemFlags.intervalEnd }], false)));
  return readSet(attrs, rows).elements[0];
}

/** All elements, or those of the keys, as they were before their counters were reset. */
export async function resetElements(
  socket: NetlinkSocket,
  name: SetName,
  inputs: readonly ElementInput[] | undefined,
): Promise<readonly Element[]> {
  const { attrs, set } = await setNamed(socket, name);
  const info = infoOfSet(set);
  const rows: SetelemAttrs[] = [];
  if (inputs !== undefined) {
    const elements = inputs.map((input) => elementOf(input, info));
    for (const row of writeElements(elements, info)) rows.push(...(await elementRows(socket, name, [row], true)));
    return readSet(attrs, rows).elements;
  }
  const request = { header: { nfgenFamily: familyNumber(name.family) }, attrs: { table: name.table, set: name.set } };
  await known('elements', '6.5', true, async () => {
    for await (const message of socket.dump(NFT_MSG_GETSETELEM_RESET, request))
      rows.push(...(message.attrs.elements?.elem ?? []));
  });
  return readSet(attrs, rows).elements;
}

async function elementRows(
  socket: NetlinkSocket,
  { family, table, set }: SetName,
  elem: SetelemAttrs[],
  reset: boolean | undefined,
): Promise<SetelemAttrs[]> {
  const operation = reset ? NFT_MSG_GETSETELEM_RESET : NFT_MSG_GETSETELEM;
  const message = { header: { nfgenFamily: familyNumber(family) }, attrs: { table, set, elements: { elem } } };
  const found = await known('elements', '6.5', reset, () =>
    socket.get(operation, message, { missing: ['ENOENT'], subject: `element of set ${family} ${table} ${set}` }),
  );
  return found?.attrs.elements?.elem ?? [];
}

/** @throws InvalidRuleError there is no such set */
async function setNamed(
  socket: NetlinkSocket,
  { family, table, set }: SetName,
): Promise<{ attrs: SetAttrs; set: NamedSet }> {
  const message = { header: { nfgenFamily: familyNumber(family) }, attrs: { table, name: set } };
  const found = await socket.get(NFT_MSG_GETSET, message, { missing: ['ENOENT'] });
  if (found === undefined) throw new InvalidRuleError(`table ${family} ${table} has no set '${set}'`);
  return { attrs: found.attrs, set: readSet(found.attrs, []) };
}
