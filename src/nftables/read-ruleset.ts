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
  type RuleAttrs,
  type SetAttrs,
  type SetelemAttrs,
  type TableAttrs,
  TableFlags,
} from '../generated/nftables.js';
import { NetlinkError, type NetlinkSocket } from '../socket/index.js';
import type { Message } from '../wire/index.js';
import { delinearise } from './delinearise.js';
import { familyName, familyNumber, hookName } from './families.js';
import type { TableFamily } from './model.js';
import { readObject } from './read-object.js';
import { readSet } from './read-set.js';
import type { ReadContext } from './reading.js';
import type { Chain, ChainHook, Flowtable, NamedSet, Rule, Ruleset, Table } from './ruleset.js';
import { COMMENT, readComment } from './user-data.js';

/** How often a ruleset is read again when it changed meanwhile. */
const ATTEMPTS = 10;

type Rows<A> = Message<Nfgenmsg, A>[];

interface Dumps {
  readonly tables: Rows<TableAttrs>;
  readonly chains: Rows<ChainAttrs>;
  readonly rules: Rows<RuleAttrs>;
  readonly sets: readonly { readonly message: Message<Nfgenmsg, SetAttrs>; readonly elements: SetelemAttrs[] }[];
  readonly objects: Rows<ObjAttrs>;
  readonly flowtables: Rows<FlowtableAttrs>;
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
    const dumps = await dumpOrNothing(socket, filter);
    if (dumps === undefined || (await readGeneration(socket)) !== generation) continue;
    return {
      generation,
      tables: dumps.tables.map((message) => readTable(message, dumps, filter.expressions ?? false)),
    };
  }
  throw new RulesetChangedError();
}

/** `undefined` where something that was listed had gone when its parts were asked for. */
async function dumpOrNothing(socket: NetlinkSocket, filter: RulesetFilter): Promise<Dumps | undefined> {
  try {
    return await dumpAll(socket, filter);
  } catch (error) {
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
  const withElements = [];
  for (const message of sets) withElements.push({ message, elements: await dumpElements(socket, message) });
  return {
    tables,
    chains,
    sets: withElements,
    rules: isWanted(await socket.dump(NFT_MSG_GETRULE, { header }).toArray(), ofTable),
    objects: isWanted(await socket.dump(NFT_MSG_GETOBJ, { header }).toArray(), ofTable),
    flowtables: isWanted(await dumpFlowtables(socket, header), ofTable),
  };
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

function readTable({ header, attrs }: Message<Nfgenmsg, TableAttrs>, dumps: Dumps, isRaw = false): Table {
  const family = familyName(header.nfgenFamily);
  const name = attrs.name ?? '';
  const isOurs = (message: Message<Nfgenmsg, { table?: string | undefined }>): boolean =>
    message.header.nfgenFamily === header.nfgenFamily && message.attrs.table === name;
  const known = new Map<string, NamedSet>();
  const context: ReadContext = { family, sets: known };
  for (const { message, elements } of dumps.sets) {
    if (isOurs(message)) known.set(message.attrs.name ?? '', readSet(message.attrs, elements));
  }
  const rules = dumps.rules.filter(isOurs);
  return {
    family,
    name,
    handle: attrs.handle ?? 0n,
    isDormant: ((attrs.flags ?? 0) & TableFlags.dormant) !== 0,
    owner: attrs.owner,
    comment: readComment(attrs.userdata, COMMENT.table),
    objects: dumps.objects.filter(isOurs).map((message) => readObject(message.attrs)),
    sets: [...known.values()],
    flowtables: dumps.flowtables.filter(isOurs).map((message) => readFlowtable(message.attrs)),
    chains: dumps.chains.filter(isOurs).map((message) =>
      readChain(
        message.attrs,
        family,
        rules
          .filter((rule) => rule.attrs.chain === message.attrs.name)
          .map((rule) => readRule(rule.attrs, context, isRaw)),
      ),
    ),
  };
}

function readChain(attrs: ChainAttrs, family: TableFamily, rules: readonly Rule[]): Chain {
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

/** A rule from its message. */
export function readRule(attrs: RuleAttrs, context: ReadContext, isRaw = false): Rule {
  const expressions = attrs.expressions?.elem ?? [];
  const { statements, isWhole } = delinearise(expressions, context);
  return {
    statements,
    comment: readComment(attrs.userdata, COMMENT.rule),
    handle: attrs.handle,
    compat: attrs.compat && { protocol: attrs.compat.proto ?? 0, inverted: (attrs.compat.flags ?? 0) !== 0 },
    kernel: isWhole ? undefined : expressions,
    ...(isRaw && { expressions }),
  };
}

function readFlowtable(attrs: FlowtableAttrs): Flowtable {
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
