import {
  type ChainAttrs,
  ChainFlags,
  type FlowtableAttrs,
  FlowtableFlags,
  NFT_MSG_GETCHAIN,
  NFT_MSG_GETFLOWTABLE,
  NFT_MSG_GETOBJ,
  NFT_MSG_GETRULE,
  NFT_MSG_GETSET,
  NFT_MSG_GETSETELEM,
  NFT_MSG_GETTABLE,
  type Nfgenmsg,
  Nfproto,
  type ObjAttrs,
  type SetAttrs,
  type SetelemAttrs,
  SetFlags,
  type TableAttrs,
  TableFlags,
} from '../../generated/nftables.js';
import { NetlinkError, type NetlinkSocket } from '../../socket/index.js';
import type { Message } from '../../wire/index.js';
import { shapesFor } from '../delinearise/known-shapes.js';
import type { Rule, TableFamily } from '../model/model.js';
import type { Chain, ChainHook, Flowtable, NamedSet, Ruleset, Table } from '../model/ruleset.js';
import { familyName, familyNumber, hookName } from '../types/families.js';
import { COMMENT, readComment } from '../types/user-data.js';
import { atOneMoment } from './one-moment.js';
import { readObject } from './read-object.js';
import { RuleReader, takeRule } from './read-rules.js';
import { readSet } from './read-set.js';
import { asRules, type RuleForm, type RulesOf } from './rule-form.js';
import { ToldSets } from './told-sets.js';

type Rows<A> = Message<Nfgenmsg, A>[];

interface Dumps<R> {
  readonly tables: readonly TableDump<R>[];
  readonly chains: Rows<ChainAttrs>;
  readonly objects: Rows<ObjAttrs>;
  readonly flowtables: Rows<FlowtableAttrs>;
}

/** A table with what its rules are read by. */
interface TableDump<R> {
  readonly message: Message<Nfgenmsg, TableAttrs>;
  readonly sets: ReadonlyMap<string, NamedSet>;
  readonly rules: RuleReader<R>;
}

/** Which part of a ruleset to read. */
export interface RulesetFilter {
  readonly family?: TableFamily | undefined;
  readonly table?: string | undefined;
  /** Rules come with the kernel's own expressions too ({@link Rule.expressions}). */
  readonly expressions?: boolean | undefined;
  /**
   * Does not ask for the elements of a set in which the kernel counts none (newer than Linux 6.12): a question less for each. It
   * does not count an element `*`, which is then not seen where it is the only one.
   */
  readonly skipEmpty?: boolean | undefined;
}

/** Reads the ruleset as it was at one moment: what was read while it changed is read again. */
export function readRuleset(socket: NetlinkSocket, filter: RulesetFilter = {}): Promise<Ruleset> {
  return readRulesetAs(socket, filter, () => asRules);
}

/**
 * Reads the ruleset, but keeps something else of its rules.
 *
 * @param formOf makes the form of a table's rules, each time that they are read
 */
export async function readRulesetAs<R>(
  socket: NetlinkSocket,
  filter: RulesetFilter,
  formOf: (rules: RulesOf) => RuleForm<R>,
): Promise<Ruleset<R>> {
  const { generation, value: dumps } = await atOneMoment(socket, () => dumpAll(socket, filter, formOf));
  return { generation, tables: dumps.tables.map((table) => readTable(table, dumps)) };
}

/** The sets of all tables, with the elements of anonymous ones, and the generation that they are of. */
export async function readToldSets(
  socket: NetlinkSocket,
  asNft: boolean,
): Promise<{ generation: number; sets: ToldSets }> {
  const { generation, value: sets } = await atOneMoment(socket, () => dumpToldSets(socket, asNft));
  return { generation, sets };
}

async function dumpToldSets(socket: NetlinkSocket, asNft: boolean): Promise<ToldSets> {
  const sets = new ToldSets(asNft);
  for await (const { header, attrs } of socket.dump(NFT_MSG_GETTABLE))
    sets.addTable(familyName(header.nfgenFamily), attrs.name ?? '');
  for (const message of await socket.dump(NFT_MSG_GETSET).toArray()) {
    const isAnonymous = ((message.attrs.flags ?? 0) & SetFlags.anonymous) !== 0;
    const rows = isAnonymous ? await dumpElements(socket, message) : [];
    sets.addSet(familyName(message.header.nfgenFamily), message.attrs, rows);
  }
  return sets;
}

async function dumpAll<R>(
  socket: NetlinkSocket,
  filter: RulesetFilter,
  formOf: (rules: RulesOf) => RuleForm<R>,
): Promise<Dumps<R>> {
  const header = { nfgenFamily: filter.family === undefined ? Nfproto.unspec : familyNumber(filter.family) };
  const isWanted = <A>(rows: Rows<A>, name: (attrs: A) => string | undefined): Rows<A> =>
    filter.table === undefined ? rows : rows.filter(({ attrs }) => name(attrs) === filter.table);
  const ofTable = (attrs: { table?: string | undefined }): string | undefined => attrs.table;
  const tables = isWanted(await socket.dump(NFT_MSG_GETTABLE, { header }).toArray(), ({ name }) => name);
  if (tables.length === 0) return { tables: [], chains: [], objects: [], flowtables: [] };
  // The kernel leaves out what is in other tables, but for chains; older ones send it anyway.
  const question = { header, attrs: filter.family === undefined ? {} : { table: filter.table } };
  const chains = isWanted(await socket.dump(NFT_MSG_GETCHAIN, { header }).toArray(), ofTable);
  const sets = isWanted(await socket.dump(NFT_MSG_GETSET, question).toArray(), ofTable);
  const known: TableDump<R>[] = [];
  for (const message of tables) {
    const ownSets = ofTableIn(sets, message);
    const own = await readSets(socket, ownSets, filter.skipEmpty);
    const family = familyName(message.header.nfgenFamily);
    const bound = boundIn(ofTableIn(chains, message));
    const form = formOf({ family, isBound: (chain) => bound.has(chain) });
    const shapes = shapesFor(
      family,
      ownSets.map(({ attrs }) => attrs),
    );
    const rules = new RuleReader({ family, sets: own }, form, shapes, filter.expressions ?? false);
    known.push({ message, sets: own, rules });
  }
  await dumpRules(socket, question, known);
  return {
    tables: known,
    chains,
    objects: isWanted(await socket.dump(NFT_MSG_GETOBJ, question).toArray(), ofTable),
    flowtables: isWanted(await dumpFlowtables(socket, question), ofTable),
  };
}

/** What is asked for: everything of a family, or of one table. */
interface Question {
  header: Partial<Nfgenmsg>;
  attrs: { table?: string | undefined };
}

/** What is in a table. */
function ofTableIn<A extends { readonly table?: string | undefined }>(
  rows: Rows<A>,
  { header, attrs }: Message<Nfgenmsg, TableAttrs>,
): Rows<A> {
  return rows.filter((row) => row.header.nfgenFamily === header.nfgenFamily && row.attrs.table === attrs.name);
}

/** Sets by name, with their elements. */
async function readSets(
  socket: NetlinkSocket,
  rows: Rows<SetAttrs>,
  skipEmpty = false,
): Promise<Map<string, NamedSet>> {
  const sets = new Map<string, NamedSet>();
  for (const row of rows) {
    const elements = skipEmpty && row.attrs.count === 0 ? [] : await dumpElements(socket, row);
    sets.set(row.attrs.name ?? '', readSet(row.attrs, elements));
  }
  return sets;
}

/** The names of chains that belong to a rule. */
function boundIn(chains: Rows<ChainAttrs>): Set<string> {
  const bound = chains.filter(({ attrs }) => isBinding(attrs));
  return new Set(bound.map(({ attrs }) => attrs.name ?? ''));
}

function isBinding({ flags = 0 }: ChainAttrs): boolean {
  return (flags & ChainFlags.binding) !== 0;
}

/** Rules are read as they come: ten thousand of them as messages, object by object, are a load for the garbage collector. */
async function dumpRules(
  socket: NetlinkSocket,
  question: Question,
  tables: readonly TableDump<unknown>[],
): Promise<void> {
  const readers = new Map<number, Map<string, RuleReader<unknown>>>();
  for (const { message, rules } of tables) {
    const { nfgenFamily } = message.header;
    const ofFamily = readers.get(nfgenFamily) ?? new Map<string, RuleReader<unknown>>();
    readers.set(nfgenFamily, ofFamily.set(message.attrs.name ?? '', rules));
  }
  const dump = socket.dump(NFT_MSG_GETRULE, question);
  for await (const _ of dump.visit((r, decode) => takeRule(readers, r, decode)));
}

async function dumpElements(
  socket: NetlinkSocket,
  { header, attrs }: Message<Nfgenmsg, SetAttrs>,
): Promise<SetelemAttrs[]> {
  const request = { header: { nfgenFamily: header.nfgenFamily }, attrs: { table: attrs.table, set: attrs.name } };
  const dump = socket.dump(NFT_MSG_GETSETELEM, request).map((message) => message.attrs.elements?.elem);
  return (await dump.toArray()).flat();
}

/** Kernels without flowtables refuse the question. */
async function dumpFlowtables(socket: NetlinkSocket, question: Question): Promise<Rows<FlowtableAttrs>> {
  try {
    return await socket.dump(NFT_MSG_GETFLOWTABLE, question).toArray();
  } catch (error) {
    if (error instanceof NetlinkError && (error.code === 'EOPNOTSUPP' || error.code === 'EINVAL')) return [];
    throw error;
  }
}

/** A table without what is in it. */
export function readTableInfo({
  header,
  attrs,
}: Message<Nfgenmsg, TableAttrs>): Pick<Table, 'family' | 'name' | 'handle' | 'isDormant' | 'owner' | 'comment'> {
  return {
    family: familyName(header.nfgenFamily),
    name: attrs.name ?? '',
    handle: attrs.handle ?? 0n,
    isDormant: ((attrs.flags ?? 0) & TableFlags.dormant) !== 0,
    owner: attrs.owner,
    comment: readComment(attrs.userdata, COMMENT.table),
  };
}

function readTable<R>({ message, sets, rules }: TableDump<R>, dumps: Dumps<R>): Table<R> {
  const info = readTableInfo(message);
  return {
    ...info,
    objects: ofTableIn(dumps.objects, message).map(({ attrs }) => readObject(attrs)),
    sets: [...sets.values()],
    flowtables: ofTableIn(dumps.flowtables, message).map(({ attrs }) => readFlowtable(attrs)),
    chains: ofTableIn(dumps.chains, message).map(({ attrs }) =>
      readChain(attrs, info.family, rules.rulesOf(attrs.name ?? '')),
    ),
  };
}

/** A chain from its message. */
export function readChain<R = Rule>(attrs: ChainAttrs, family: TableFamily, rules: readonly R[]): Chain<R> {
  const flags = attrs.flags ?? 0;
  return {
    name: attrs.name ?? '',
    handle: attrs.handle ?? 0n,
    base: readHook(attrs, family),
    comment: readComment(attrs.userdata, COMMENT.chain),
    isOffloaded: (flags & ChainFlags.hwOffload) !== 0,
    isBound: isBinding(attrs),
    counters: attrs.counters && { packets: attrs.counters.packets ?? 0n, bytes: attrs.counters.bytes ?? 0n },
    rules,
  };
}

function readHook({ hook, type, policy }: ChainAttrs, family: TableFamily): ChainHook | undefined {
  if (hook === undefined) return undefined;
  return {
    type: (type ?? 'filter') as ChainHook['type'],
    hook: hookName(family, hook.num ?? 0),
    priority: hook.priority ?? 0,
    policy: policy === 0 ? 'drop' : 'accept',
    devices: sorted(hook.devs?.name ?? (hook.dev === undefined ? [] : [hook.dev])),
  };
}

/** By bytes, as nft sorts devices. */
function sorted(names: readonly string[]): string[] {
  return [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

/** A flowtable from its message. */
export function readFlowtable(attrs: FlowtableAttrs): Flowtable {
  const flags = attrs.flags ?? 0;
  return {
    name: attrs.name ?? '',
    handle: attrs.handle ?? 0n,
    priority: attrs.hook?.priority ?? 0,
    devices: sorted(attrs.hook?.devs?.name ?? []),
    hasCounter: (flags & FlowtableFlags.counter) !== 0,
    isOffloaded: (flags & FlowtableFlags.hwOffload) !== 0,
  };
}
