import {
  type ChainAttrs,
  ChainFlags,
  type FlowtableAttrs,
  FlowtableFlags,
  NFT_MSG_GETCHAIN,
  NFT_MSG_GETFLOWTABLE,
  NFT_MSG_GETGEN,
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
import { DumpInterruptedError, NetlinkError, type NetlinkSocket } from '../../socket/index.js';
import type { Message } from '../../wire/index.js';
import type { Rule, TableFamily } from '../model/model.js';
import type { Chain, ChainHook, Flowtable, NamedSet, Ruleset, Table } from '../model/ruleset.js';
import { familyName, familyNumber, hookName } from '../types/families.js';
import { COMMENT, readComment } from '../types/user-data.js';
import { readObject } from './read-object.js';
import { RuleReader, takeRule } from './read-rules.js';
import { readSet } from './read-set.js';
import { ToldSets } from './told-sets.js';

/** How often a ruleset is read again when it changed meanwhile. */
const ATTEMPTS = 10;

type Rows<A> = Message<Nfgenmsg, A>[];

interface Dumps {
  readonly tables: readonly TableDump[];
  readonly chains: Rows<ChainAttrs>;
  readonly objects: Rows<ObjAttrs>;
  readonly flowtables: Rows<FlowtableAttrs>;
}

/** A table with what its rules are read by. */
interface TableDump {
  readonly message: Message<Nfgenmsg, TableAttrs>;
  readonly sets: ReadonlyMap<string, NamedSet>;
  readonly rules: RuleReader;
}

/** The ruleset changed each time it was read. `code` is `'ERR_DUMP_INTERRUPTED'`. */
export class RulesetChangedError extends Error {
  override readonly name = 'RulesetChangedError';
  readonly code = 'ERR_DUMP_INTERRUPTED';

  constructor() {
    super(`the ruleset changed while it was read, ${ATTEMPTS} times in a row`);
  }
}

/** Which part of a ruleset to read. */
export interface RulesetFilter {
  readonly family?: TableFamily | undefined;
  readonly table?: string | undefined;
  /** Rules come with the kernel's own expressions too ({@link Rule.expressions}). */
  readonly expressions?: boolean | undefined;
}

/** Number of the ruleset's present state. */
export async function readGeneration(socket: NetlinkSocket): Promise<number> {
  const reply = await socket.get(NFT_MSG_GETGEN, {});
  return reply?.attrs.id ?? 0;
}

/** Reads the ruleset as it was at one moment: what was read while it changed is read again. */
export async function readRuleset(socket: NetlinkSocket, filter: RulesetFilter = {}): Promise<Ruleset> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const generation = await readGeneration(socket);
    const dumps = await unlessGone(() => dumpAll(socket, filter));
    if (dumps === undefined || (await readGeneration(socket)) !== generation) continue;
    return {
      generation,
      tables: dumps.tables.map((table) => readTable(table, dumps)),
    };
  }
  throw new RulesetChangedError();
}

/** The sets of all tables, with the elements of anonymous ones, and the generation that they are of. */
export async function readToldSets(
  socket: NetlinkSocket,
  asNft: boolean,
): Promise<{ generation: number; sets: ToldSets }> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const generation = await readGeneration(socket);
    const sets = await unlessGone(() => dumpToldSets(socket, asNft));
    if (sets !== undefined && (await readGeneration(socket)) === generation) return { generation, sets };
  }
  throw new RulesetChangedError();
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

/** `undefined` where something that was listed had gone when its parts were asked for, or came while it was listed. */
async function unlessGone<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof DumpInterruptedError) return undefined;
    if (error instanceof NetlinkError && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function dumpAll(socket: NetlinkSocket, filter: RulesetFilter): Promise<Dumps> {
  const header = { nfgenFamily: filter.family === undefined ? Nfproto.unspec : familyNumber(filter.family) };
  const isWanted = <A>(rows: Rows<A>, name: (attrs: A) => string | undefined): Rows<A> =>
    filter.table === undefined ? rows : rows.filter(({ attrs }) => name(attrs) === filter.table);
  const ofTable = (attrs: { table?: string | undefined }): string | undefined => attrs.table;
  const tables = isWanted(await socket.dump(NFT_MSG_GETTABLE, { header }).toArray(), ({ name }) => name);
  const chains = isWanted(await socket.dump(NFT_MSG_GETCHAIN, { header }).toArray(), ofTable);
  const sets = isWanted(await socket.dump(NFT_MSG_GETSET, { header }).toArray(), ofTable);
  const known: TableDump[] = [];
  for (const message of tables) {
    const own = sets.filter(
      (set) => set.header.nfgenFamily === message.header.nfgenFamily && set.attrs.table === message.attrs.name,
    );
    known.push(await dumpTable(socket, message, own, filter.expressions ?? false));
  }
  await dumpRules(socket, header, known);
  return {
    tables: known,
    chains,
    objects: isWanted(await socket.dump(NFT_MSG_GETOBJ, { header }).toArray(), ofTable),
    flowtables: isWanted(await dumpFlowtables(socket, header), ofTable),
  };
}

/** The elements of a table's sets. */
async function dumpTable(
  socket: NetlinkSocket,
  message: Message<Nfgenmsg, TableAttrs>,
  rows: Rows<SetAttrs>,
  isRaw: boolean,
): Promise<TableDump> {
  const sets = new Map<string, NamedSet>();
  for (const row of rows) sets.set(row.attrs.name ?? '', readSet(row.attrs, await dumpElements(socket, row)));
  const rules = new RuleReader({ family: familyName(message.header.nfgenFamily), sets }, isRaw);
  return { message, sets, rules };
}

/** Rules are read as they come: ten thousand of them as messages, object by object, are a load for the garbage collector. */
async function dumpRules(
  socket: NetlinkSocket,
  header: Partial<Nfgenmsg>,
  tables: readonly TableDump[],
): Promise<void> {
  const readers = new Map<number, Map<string, RuleReader>>();
  for (const { message, rules } of tables) {
    const { nfgenFamily } = message.header;
    const ofFamily = readers.get(nfgenFamily) ?? new Map<string, RuleReader>();
    readers.set(nfgenFamily, ofFamily.set(message.attrs.name ?? '', rules));
  }
  const dump = socket.dump(NFT_MSG_GETRULE, { header });
  for await (const _ of dump.visit((r, decode) => takeRule(readers, r, decode)));
}

async function dumpElements(
  socket: NetlinkSocket,
  { header, attrs }: Message<Nfgenmsg, SetAttrs>,
): Promise<SetelemAttrs[]> {
  const elements: SetelemAttrs[] = [];
  const request = { header: { nfgenFamily: header.nfgenFamily }, attrs: { table: attrs.table, set: attrs.name } };
  for await (const message of socket.dump(NFT_MSG_GETSETELEM, request))
    elements.push(...(message.attrs.elements?.elem ?? []));
  return elements;
}

/** Kernels without flowtables refuse the question. */
async function dumpFlowtables(socket: NetlinkSocket, header: Partial<Nfgenmsg>): Promise<Rows<FlowtableAttrs>> {
  try {
    return await socket.dump(NFT_MSG_GETFLOWTABLE, { header }).toArray();
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

function readTable({ message: { header, attrs }, sets, rules }: TableDump, dumps: Dumps): Table {
  const info = readTableInfo({ header, attrs });
  const { family, name } = info;
  const isOurs = (message: Message<Nfgenmsg, { table?: string | undefined }>): boolean =>
    message.header.nfgenFamily === header.nfgenFamily && message.attrs.table === name;
  return {
    ...info,
    objects: dumps.objects.filter(isOurs).map((message) => readObject(message.attrs)),
    sets: [...sets.values()],
    flowtables: dumps.flowtables.filter(isOurs).map((message) => readFlowtable(message.attrs)),
    chains: dumps.chains
      .filter(isOurs)
      .map((message) => readChain(message.attrs, family, rules.rulesOf(message.attrs.name ?? ''))),
  };
}

/** A chain from its message. */
export function readChain(attrs: ChainAttrs, family: TableFamily, rules: readonly Rule[]): Chain {
  const flags = attrs.flags ?? 0;
  return {
    name: attrs.name ?? '',
    handle: attrs.handle ?? 0n,
    base: readHook(attrs, family),
    comment: readComment(attrs.userdata, COMMENT.chain),
    isOffloaded: (flags & ChainFlags.hwOffload) !== 0,
    isBound: (flags & ChainFlags.binding) !== 0,
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
