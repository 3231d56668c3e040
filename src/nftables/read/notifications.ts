import {
  NFT_MSG_DELCHAIN,
  NFT_MSG_DELFLOWTABLE,
  NFT_MSG_DELOBJ,
  NFT_MSG_DELRULE,
  NFT_MSG_DELSET,
  NFT_MSG_DELSETELEM,
  NFT_MSG_DELTABLE,
  NFT_MSG_DESTROYCHAIN,
  NFT_MSG_DESTROYFLOWTABLE,
  NFT_MSG_DESTROYOBJ,
  NFT_MSG_DESTROYRULE,
  NFT_MSG_DESTROYSET,
  NFT_MSG_DESTROYSETELEM,
  NFT_MSG_DESTROYTABLE,
  NFT_MSG_NEWCHAIN,
  NFT_MSG_NEWFLOWTABLE,
  NFT_MSG_NEWGEN,
  NFT_MSG_NEWOBJ,
  NFT_MSG_NEWRULE,
  NFT_MSG_NEWSET,
  NFT_MSG_NEWSETELEM,
  NFT_MSG_NEWTABLE,
  NFT_MSG_TRACE,
  type Nfgenmsg,
  type RuleAttrs,
  type TraceAttrs,
} from '../../generated/nftables.js';
import type { NetlinkSocket, Notification, Subscription } from '../../socket/index.js';
import { type AnyOperation, type MalformedMessageError, type Message, NLM_F } from '../../wire/index.js';
import type { Rule, TableFamily } from '../model/model.js';
import type { Chain, Flowtable, NamedObject, NamedSet } from '../model/ruleset.js';
import { familyName } from '../types/families.js';
import { NFNLGRP } from './groups.js';
import type { TableInfo } from './lookups.js';
import { readObject } from './read-object.js';
import { readRule } from './read-rules.js';
import { readChain, readFlowtable, readTableInfo, readToldSets } from './read-ruleset.js';
import type { ToldSets } from './told-sets.js';

/** What the kernel tells of nf_tables, one by one. */
export type RulesetNotification =
  | Told
  /** A transaction is complete: all that was told since the last one belongs to it. */
  | {
      readonly object: 'generation';
      readonly generation: number;
      /** Who committed it. */
      readonly process: { readonly id: number; readonly name: string } | undefined;
    }
  /** A step of a packet that is traced. */
  | { readonly object: 'trace'; readonly family: TableFamily; readonly trace: TraceAttrs }
  /** Something was told of a table or set that is not known (any more). */
  | {
      readonly object: 'unknown';
      readonly family: TableFamily;
      readonly table: string;
      readonly set?: string | undefined;
    }
  /** Notifications were lost. Those that follow are complete again. */
  | { readonly object: 'overrun' }
  /** One could not be decoded. */
  | { readonly object: 'malformed'; readonly error: MalformedMessageError };

/** A change, and what it is about: without what is in it, and of something deleted as much as the kernel tells. */
export type Told = {
  readonly family: TableFamily;
  /** Name of the table. */
  readonly table: string;
  /** `'create'`: only if it was not there; `'insert'`: a rule before the others, or before `position`. */
  readonly command: 'add' | 'create' | 'insert' | 'delete';
} & (
  | { readonly object: 'table'; readonly value: TableInfo }
  | { readonly object: 'chain'; readonly value: Chain }
  /** `position`: handle of the rule that it follows, or goes before. */
  | { readonly object: 'rule'; readonly value: Rule; readonly chain: string; readonly position: bigint | undefined }
  | { readonly object: 'set'; readonly value: NamedSet }
  /** The set with those elements that were told. */
  | { readonly object: 'elements'; readonly value: NamedSet }
  | { readonly object: 'object'; readonly value: NamedObject }
  | { readonly object: 'flowtable'; readonly value: Flowtable }
);

export interface RulesetNotificationOptions {
  /** Also packets that rules trace (`meta nftrace set 1`). */
  readonly traces?: boolean | undefined;
  /**
   * As nft 1.0.6 understands what it is told: rules that are deleted are read without their sets, whose elements are not
   * known from then on; elements of intervals come in pairs whatever they are; what was destroyed is not told.
   */
  readonly asNft?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

const CHANGES: readonly AnyOperation[] = [
  ...[NFT_MSG_NEWTABLE, NFT_MSG_NEWCHAIN, NFT_MSG_NEWRULE, NFT_MSG_NEWSET, NFT_MSG_NEWSETELEM, NFT_MSG_NEWOBJ],
  ...[NFT_MSG_DELTABLE, NFT_MSG_DELCHAIN, NFT_MSG_DELRULE, NFT_MSG_DELSET, NFT_MSG_DELSETELEM, NFT_MSG_DELOBJ],
  ...[NFT_MSG_NEWFLOWTABLE, NFT_MSG_DELFLOWTABLE, NFT_MSG_NEWGEN, NFT_MSG_TRACE],
];
/** Since Linux 6.3. */
const DESTROYED: readonly AnyOperation[] = [
  ...[NFT_MSG_DESTROYTABLE, NFT_MSG_DESTROYCHAIN, NFT_MSG_DESTROYRULE, NFT_MSG_DESTROYSET],
  ...[NFT_MSG_DESTROYSETELEM, NFT_MSG_DESTROYOBJ, NFT_MSG_DESTROYFLOWTABLE],
];

// biome-ignore lint/suspicious/noExplicitAny: messages of all kinds come here
type AnyNotification = Notification<any, any>;
type AnySubscription = AnyNotification extends Notification<infer H, infer A> ? Subscription<H, A> : never;
type AnyMessage = Extract<AnyNotification, { type: 'message' }>;

/** Subscribes to what is told of the ruleset. */
export function subscribe(
  socket: NetlinkSocket,
  { traces = false, asNft = false, signal }: RulesetNotificationOptions,
): AnySubscription {
  const groups = [NFNLGRP.nftables, ...(traces ? [NFNLGRP.nftrace] : [])];
  return socket.subscribe(groups, asNft ? CHANGES : [...CHANGES, ...DESTROYED], { signal });
}

/** Notifications as they come. Subscribes at once. */
export function notifications(
  socket: NetlinkSocket,
  options: RulesetNotificationOptions,
): AsyncGenerator<RulesetNotification, void, undefined> {
  const subscription = subscribe(socket, options);
  return (async function* (): AsyncGenerator<RulesetNotification, void, undefined> {
    try {
      const follower = new Follower(socket, options.asNft ?? false);
      await follower.begin();
      for await (const notification of subscription) {
        if (notification.type === 'message') yield* follower.take(notification);
        else if (notification.type === 'malformed') yield { object: 'malformed', error: notification.error };
        else {
          yield { object: 'overrun' };
          await follower.begin();
        }
      }
    } finally {
      subscription.close();
    }
  })();
}

/** Reads what is told, from a state of the ruleset on. */
export class Follower {
  readonly #socket: NetlinkSocket;
  readonly #asNft: boolean;
  #sets!: ToldSets;
  #generation = 0;
  /** What was told since the state was read, up to the end of the first transaction that is not in it. */
  #held: AnyMessage[] | undefined;

  constructor(socket: NetlinkSocket, asNft: boolean) {
    this.#socket = socket;
    this.#asNft = asNft;
  }

  async begin(): Promise<void> {
    const { generation, sets } = await readToldSets(this.#socket, this.#asNft);
    this.beginWith(generation, sets);
  }

  beginWith(generation: number, sets: ToldSets): void {
    this.#generation = generation;
    this.#sets = sets;
    this.#held = [];
  }

  *take(message: AnyMessage): Generator<RulesetNotification, void, undefined> {
    const { operation } = message;
    if (this.#held === undefined || operation === NFT_MSG_TRACE) {
      yield* this.#read(message);
      return;
    }
    this.#held.push(message);
    if (operation !== NFT_MSG_NEWGEN) return;
    const held = this.#held;
    const isKnown = ((message.message.attrs.id ?? 0) - this.#generation) | 0; // generations go around at 2^32
    this.#held = isKnown <= 0 ? [] : undefined;
    if (this.#held === undefined) for (const one of held) yield* this.#read(one);
  }

  *#read({ operation, message, flags }: AnyMessage): Generator<RulesetNotification, void, undefined> {
    const { header, attrs } = message as Message<Nfgenmsg, { table?: string; name?: string }>;
    if (operation === NFT_MSG_NEWGEN) {
      const { id = 0, procPid, procName = '' } = message.attrs;
      yield {
        object: 'generation',
        generation: id,
        process: procPid === undefined ? undefined : { id: procPid, name: procName },
      };
      return;
    }
    const family = familyName(header.nfgenFamily);
    if (operation === NFT_MSG_TRACE) {
      yield { object: 'trace', family, trace: message.attrs };
      return;
    }
    const isDeleted = !operation.name.startsWith('NFT_MSG_NEW');
    const kind = operation.name.replace(/^NFT_MSG_(NEW|DEL|DESTROY)/, '');
    const table = (kind === 'TABLE' ? attrs.name : attrs.table) ?? '';
    const what = { family, table, command: commandOf(kind, isDeleted, flags) };
    switch (kind) {
      case 'TABLE':
        if (isDeleted) this.#sets.removeTable(family, table);
        else this.#sets.addTable(family, table);
        yield { ...what, object: 'table', value: readTableInfo(message) };
        return;
      case 'CHAIN':
        yield { ...what, object: 'chain', value: readChain(message.attrs, family, []) };
        return;
      case 'RULE':
        yield* this.#rule(what, message.attrs);
        return;
      case 'SET': {
        const value = isDeleted
          ? this.#sets.removeSet(family, message.attrs)
          : this.#sets.addSet(family, message.attrs);
        if (!value.isAnonymous) yield { ...what, object: 'set', value };
        return;
      }
      case 'SETELEM': {
        const told = this.#sets.elements(family, message.attrs, message.attrs.elements?.elem ?? [], isDeleted);
        if (told === 'unknown') yield { object: 'unknown', family, table, set: message.attrs.set };
        else if (told !== undefined)
          yield { ...what, object: 'elements', value: { ...told.set, elements: told.elements } };
        return;
      }
      case 'OBJ':
        yield { ...what, object: 'object', value: readObject(message.attrs) };
        return;
      case 'FLOWTABLE':
        yield { ...what, object: 'flowtable', value: readFlowtable(message.attrs) };
    }
  }

  *#rule(
    what: Pick<Told, 'family' | 'table' | 'command'>,
    attrs: RuleAttrs,
  ): Generator<RulesetNotification, void, undefined> {
    const { family, table } = what;
    if (!this.#sets.hasTable(family, table)) {
      yield { object: 'unknown', family, table };
      return;
    }
    const expressions = attrs.expressions?.elem ?? [];
    const isDeleted = what.command === 'delete';
    const read = isDeleted && this.#asNft ? withoutLookups(attrs) : attrs;
    const value = readRule(read, this.#sets.context(family, table, expressions));
    if (isDeleted) this.#sets.removeSetsOf(family, table, expressions);
    yield { ...what, object: 'rule', value, chain: attrs.chain ?? '', position: attrs.position };
  }
}

function commandOf(kind: string, isDeleted: boolean, flags: number): Told['command'] {
  if (isDeleted) return 'delete';
  if (kind === 'RULE') return (flags & NLM_F.append) === 0 ? 'insert' : 'add';
  return (flags & NLM_F.excl) === 0 ? 'add' : 'create';
}

function withoutLookups(attrs: RuleAttrs): RuleAttrs {
  const elem = attrs.expressions?.elem?.filter(({ name }) => name !== 'lookup');
  return { ...attrs, expressions: elem && { elem } };
}
