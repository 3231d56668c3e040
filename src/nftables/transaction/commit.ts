import { NFNL_MSG_BATCH_BEGIN, NFNL_MSG_BATCH_END, Subsystems } from '../../generated/nfnetlink.js';
import { NFT_MSG_GETSET } from '../../generated/nftables.js';
import { RTM_GETLINK } from '../../generated/rt-link.js';
import { type BatchRequest, NetlinkError, type NetlinkSocket, UnsupportedError } from '../../socket/index.js';
import { NLM_F } from '../../wire/index.js';
import { RuleTemplates } from '../linearise/rule-templates.js';
import { infoOfAnonymous, infoOfSet, type MapHint, type SetInfo } from '../linearise/set-info.js';
import { InvalidRuleError } from '../model/errors.js';
import type { AnonymousSet, Expression, TableFamily } from '../model/model.js';
import type { Table } from '../model/ruleset.js';
import { leaveGap, readGeneration } from '../read/one-moment.js';
import { readRuleset } from '../read/read-ruleset.js';
import { readSet } from '../read/read-set.js';
import { familyNumber } from '../types/families.js';
import { type EncodeContext, type PendingOperation, setKey } from './operation.js';
import { mayBeForeign, refuseForeignTables } from './ownership.js';
import type { Transaction } from './transaction.js';

/** How often a commit is tried again when somebody else changed the ruleset meanwhile. */
const ATTEMPTS = 20;

export interface CommitOptions {
  /** Write into tables of iptables-nft as well, which breaks `iptables -S`. */
  readonly force?: boolean | undefined;
  /** The ruleset's generation that the changes are made for: `ERESTART` when it is another one by now. */
  readonly generation?: number | undefined;
  /** The kernel tells the handles of what it made: `table.handle`, `chain.handle`, `rule.handle`. */
  readonly echo?: boolean | undefined;
}

/** What a commit works with. */
export interface CommitSockets {
  readonly nftables: NetlinkSocket;
  /** Opened when names of devices have to be found. */
  readonly route: () => NetlinkSocket;
}

/**
 * Sends a transaction as one batch, for the generation that it was checked against; tries again when the ruleset
 * changed in between.
 *
 * @throws NetlinkError with `index` the position of the failing operation in the transaction, its subject in the message
 */
export async function commit(transaction: Transaction, sockets: CommitSockets, options: CommitOptions): Promise<void> {
  const { operations } = transaction;
  if (operations.length === 0) return;
  for (let attempt = 0; ; attempt++) {
    await leaveGap(attempt);
    const generation = options.generation ?? (await readGeneration(sockets.nftables));
    const known = {
      tables: await knownTables(operations, sockets.nftables),
      sets: await knownSets(transaction, sockets.nftables),
      links: await linkIndexes(transaction, sockets),
    };
    if (options.force !== true) refuseForeignTables(operations, known.tables);
    const context = encodeContext(transaction, known);
    const owners: number[] = [];
    const requests = requestsOf(operations, context, owners, options.echo === true);
    try {
      const replies = await sockets.nftables.transaction(frame(generation), requests);
      for (const [index, reply] of replies) operations[owners[index]!]?.settle?.(reply);
      return;
    } catch (error) {
      if (!(error instanceof NetlinkError)) throw error;
      if (error.code === 'ERESTART' && options.generation === undefined && attempt < ATTEMPTS) continue;
      throw refusal(error, owners);
    }
  }
}

/** A failure, and those that go with it, by position in the transaction. */
function refusal(error: NetlinkError, owners: readonly number[]): Error {
  for (const failure of [error, ...error.others])
    if (failure.index !== undefined && failure.index >= 0) failure.index = owners[failure.index];
  // A kernel that does not know a message says no more about it.
  const isUnknown = error.code === 'EINVAL' && error.extack === undefined && error.request.startsWith(DESTROY);
  if (!isUnknown) return error;
  return new UnsupportedError(`${error.message}: this kernel cannot destroy, only delete`, 'nftables destroy', '6.3');
}

const DESTROY = 'NFT_MSG_DESTROY';

function frame(genid: number): { begin: BatchRequest; end: BatchRequest } {
  const header = { resId: Subsystems.nftables };
  return {
    begin: { operation: NFNL_MSG_BATCH_BEGIN, message: { header, attrs: { genid } } },
    end: { operation: NFNL_MSG_BATCH_END, message: { header } },
  };
}

const NONE: readonly string[] = [];

/** What has to be known of the kernel's state. */
interface Known {
  readonly tables: readonly Table[];
  /** By {@link setKey}. */
  readonly sets: ReadonlyMap<string, SetInfo>;
  /** Indexes by name. */
  readonly links: ReadonlyMap<string, number>;
}

/** The tables that have to be looked into: for places among rules, and for tables of iptables-nft. */
async function knownTables(operations: readonly PendingOperation[], socket: NetlinkSocket): Promise<Table[]> {
  const wanted = new Map<string, { family: TableFamily; table: string }>();
  for (const operation of operations) {
    const { family, table, countedChain } = operation;
    if (countedChain !== undefined || mayBeForeign(operation)) wanted.set(`${family} ${table}`, { family, table });
  }
  const tables: Table[] = [];
  for (const filter of wanted.values()) tables.push(...(await readRuleset(socket, filter)).tables);
  return tables;
}

/** The sets that are used and not made; those that are not there are left out. */
async function knownSets({ operations, sets: own }: Transaction, socket: NetlinkSocket): Promise<Map<string, SetInfo>> {
  const found = new Map<string, SetInfo>();
  const asked = new Set<string>();
  for (const { family, table, sets } of operations) {
    for (const name of sets ?? NONE) {
      const key = setKey(family, table, name);
      if (own.has(key) || asked.has(key)) continue;
      asked.add(key);
      const message = { header: { nfgenFamily: familyNumber(family) }, attrs: { table, name } };
      const reply = await socket.get(NFT_MSG_GETSET, message, { missing: ['ENOENT'] });
      if (reply !== undefined) found.set(key, infoOfSet(readSet(reply.attrs, [])));
    }
  }
  return found;
}

/**
 * The messages of all operations, made as they are written: kept until all are made they are copied by the
 * garbage collector.
 *
 * @param owners takes for each request the position of its operation
 */
function* requestsOf(
  operations: readonly PendingOperation[],
  context: EncodeContext,
  owners: number[],
  echo: boolean,
): Generator<BatchRequest, void, undefined> {
  for (let index = 0; index < operations.length; index++) {
    const operation = operations[index]!;
    let last: BatchRequest | undefined;
    try {
      for (const request of operation.encode(context)) {
        if (last !== undefined) yield last;
        owners.push(index);
        last = request;
      }
    } catch (error) {
      throw withSubject(error, operation);
    }
    if (last === undefined) continue;
    if (echo && operation.settle !== undefined) last.flags = (last.flags ?? 0) | NLM_F.echo;
    yield last;
  }
}

function withSubject(error: unknown, { subject }: PendingOperation): unknown {
  const isRefusal = error instanceof RangeError || (error instanceof InvalidRuleError && error.subject === undefined);
  return isRefusal ? new InvalidRuleError(error.message, subject) : error;
}

function encodeContext(transaction: Transaction, { tables, sets, links }: Known): EncodeContext {
  return {
    templates: new RuleTemplates(),
    setNamed: (family, table, name) => {
      const key = setKey(family, table, name);
      const found = transaction.sets.get(key) ?? sets.get(key);
      if (found === undefined) throw new InvalidRuleError(`table ${family} ${table} has no set '${name}'`);
      return found;
    },
    newSet: (set: AnonymousSet, key: Expression, hint?: MapHint): SetInfo => {
      const hasData = set.elements.some(({ data }) => data !== undefined);
      const name = hint?.objectType !== undefined ? '__objmap%d' : hasData ? '__map%d' : '__set%d';
      return infoOfAnonymous(set, key, name, transaction.nextSetId(), hint);
    },
    newChainId: () => transaction.nextChainId(),
    ruleAt: (family, table, chain, index) => {
      const found = tables
        .find((row) => row.family === family && row.name === table)
        ?.chains.find(({ name }) => name === chain);
      const handle = found?.rules[index]?.handle;
      if (handle === undefined) throw new InvalidRuleError(`chain ${family} ${table} ${chain} has no rule ${index}`);
      return handle;
    },
    linkIndex: (name) => {
      const index = links.get(name);
      if (index === undefined) throw new InvalidRuleError(`there is no device '${name}'`);
      return index;
    },
  };
}

/** Indexes of the devices that rules name where the kernel wants a number. */
async function linkIndexes({ operations }: Transaction, sockets: CommitSockets): Promise<Map<string, number>> {
  const indexes = new Map<string, number>();
  const names = new Set<string>();
  for (const { devices } of operations) for (const name of devices ?? NONE) names.add(name);
  for (const name of names) {
    const link = await sockets.route().get(RTM_GETLINK, { attrs: { ifname: name } }, { missing: ['ENODEV'] });
    if (link !== undefined) indexes.set(name, link.header.ifiIndex);
  }
  return indexes;
}
