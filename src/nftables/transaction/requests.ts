import {
  ChainFlags,
  type ExprAttrs,
  NFT_MSG_NEWCHAIN,
  NFT_MSG_NEWRULE,
  NFT_MSG_NEWSET,
  NFT_MSG_NEWSETELEM,
  type RuleAttrs,
  RuleCompatFlags,
  type SetelemAttrs,
} from '../../generated/nftables.js';
import type { BatchRequest } from '../../socket/index.js';
import { NLA_F_NESTED, NLM_F } from '../../wire/index.js';
import { linearise } from '../linearise/linearise.js';
import { NFTA_RULE_EXPRESSIONS } from '../linearise/rule-templates.js';
import type { SetInfo } from '../linearise/set-info.js';
import { sizeOfIntervals, writeElements, writeSet } from '../linearise/write-set.js';
import type { AnonymousSet, Expression, Meter, Rule, Statement, TableFamily } from '../model/model.js';
import { familyNumber } from '../types/families.js';
import { COMMENT, commentDatum, writeUserData } from '../types/user-data.js';
import type { EncodeContext } from './operation.js';
import { resolveDevices } from './resolve-devices.js';

/** Where a rule goes. */
export interface RulePlace {
  readonly flags: number;
  /** Handle of the rule to stand before or behind. */
  readonly position?: bigint | undefined;
  /** Or its number within the transaction. */
  readonly positionId?: number | undefined;
  /** Or its place in the chain, from 0. */
  readonly index?: number | undefined;
  /** Handle of the rule to replace. */
  readonly handle?: bigint | undefined;
}

export interface RuleRequest {
  readonly family: TableFamily;
  readonly table: string;
  /** Its name, or its number within the transaction. */
  readonly chain: string | number;
  readonly statements: readonly Statement[];
  /** Names in the statements of devices whose index the kernel wants. */
  readonly devices: readonly string[];
  readonly comment: string | undefined;
  readonly subject: string;
  readonly place: RulePlace;
  /** Protocol that matches of iptables rely on. */
  readonly compat?: Rule['compat'] | undefined;
  /** Number within the transaction. */
  readonly id?: number | undefined;
  /** All of it as the kernel has it, of a rule with parts that have no words here. */
  readonly kernel?: readonly ExprAttrs[] | undefined;
}

/** The messages that make a rule: its anonymous sets, their elements, its chain with the rules in it, the rule. */
export function ruleRequests(rule: RuleRequest, context: EncodeContext): BatchRequest[] {
  const { family, table, chain, subject, place, comment } = rule;
  const header = { nfgenFamily: familyNumber(family) };
  const before: BatchRequest[] = [];
  const { expressions, unknown } = expressionAttrs(rule, context, before);
  const userdata = comment === undefined ? undefined : writeUserData([commentDatum(COMMENT.rule, comment)]);
  const attrs = {
    table,
    chain: typeof chain === 'string' ? chain : undefined,
    chainId: typeof chain === 'number' ? chain : undefined,
    handle: place.handle,
    expressions,
    compat: rule.compat && { proto: rule.compat.protocol, flags: rule.compat.inverted ? RuleCompatFlags.invert : 0 },
    position: place.index === undefined ? place.position : context.ruleAt(family, table, String(chain), place.index),
    userdata,
    id: rule.id,
    positionId: place.positionId,
    unknown,
  };
  const request = { operation: NFT_MSG_NEWRULE, message: { header, attrs }, flags: place.flags, subject };
  return before.length === 0 ? [request] : [...before, request];
}

/** The expressions of a rule: as bytes where it is like one before. What makes its sets and its chain goes to `before`. */
function expressionAttrs(
  rule: RuleRequest,
  context: EncodeContext,
  before: BatchRequest[],
): Pick<RuleAttrs, 'expressions' | 'unknown'> {
  const { family, table, kernel } = rule;
  if (kernel !== undefined) return { expressions: { elem: [...kernel] } };
  const statements = rule.devices.length > 0 ? resolveDevices(rule.statements, context.linkIndex) : rule.statements;
  const value = context.templates.write(family, statements);
  if (value !== undefined) return { unknown: [{ type: NFTA_RULE_EXPRESSIONS | NLA_F_NESTED, value }] };
  const { expressions, freeConstants } = linearise(statements, {
    family,
    setNamed: (name) => context.setNamed(family, table, name),
    newSet: (set, key, hint) => {
      const info = context.newSet(set, key, hint);
      before.push(...anonymousSetRequests(rule, set, key, info));
      return info;
    },
    newChain: (rules) => {
      const id = context.newChainId();
      before.push(...boundChainRequests(rule, id, rules, context));
      return id;
    },
    newMeter: (meter) => {
      const info = { ...context.newSet({ kind: 'set', elements: [] }, meter.key), name: meter.name };
      before.push(meterRequest(rule, meter, info));
      return info;
    },
  });
  if (before.length === 0) context.templates.learn(family, statements, expressions, freeConstants); // a set is one rule's
  return { expressions: { elem: expressions } };
}

/** A chain without a name, and its rules: they have to be there before the rule that takes it for its own. */
function boundChainRequests(
  { family, table, subject }: RuleRequest,
  id: number,
  rules: readonly Rule[],
  context: EncodeContext,
): BatchRequest[] {
  const attrs = { table, id, flags: ChainFlags.binding };
  const message = { header: { nfgenFamily: familyNumber(family) }, attrs };
  const place = { flags: NLM_F.create | NLM_F.append };
  const devices: readonly string[] = []; // they have their indexes: statements are looked into as deep as they go
  const inside = rules.flatMap(({ statements, comment, compat, kernel }) =>
    ruleRequests({ family, table, chain: id, statements, devices, comment, compat, kernel, subject, place }, context),
  );
  return [{ operation: NFT_MSG_NEWCHAIN, message, flags: NLM_F.create, subject }, ...inside];
}

function anonymousSetRequests(
  { family, table, subject }: RuleRequest,
  set: AnonymousSet,
  key: Expression,
  info: SetInfo,
): BatchRequest[] {
  const header = { nfgenFamily: familyNumber(family) };
  const rows = writeElements(set.elements, info);
  const size = info.isInterval ? sizeOfIntervals(set.elements, info) : rows.length;
  const attrs = writeSet(table, info, {
    isAnonymous: true,
    size,
    keyTypeof: info.shift === undefined ? key : undefined,
  });
  return [
    { operation: NFT_MSG_NEWSET, message: { header, attrs }, flags: NLM_F.create, subject },
    ...elementRequests({ family, table, info, rows, operation: NFT_MSG_NEWSETELEM, subject }),
  ];
}

/** A meter's set belongs to its rule, and takes keys from packets. */
function meterRequest({ family, table, subject }: RuleRequest, meter: Meter, info: SetInfo): BatchRequest {
  const header = { nfgenFamily: familyNumber(family) };
  const flags: ('dynamic' | 'timeout')[] = meter.timeout === undefined ? ['dynamic'] : ['dynamic', 'timeout'];
  const attrs = writeSet(table, info, { isAnonymous: true, flags, size: meter.size === 0 ? undefined : meter.size });
  return { operation: NFT_MSG_NEWSET, message: { header, attrs }, flags: NLM_F.create, subject };
}

/** Bytes of elements in one message: the length of their nest has 16 bits. */
const MAX_NEST = 0xffff;

export interface ElementsRequest {
  readonly family: TableFamily;
  readonly table: string;
  readonly info: SetInfo;
  readonly rows: readonly SetelemAttrs[];
  readonly operation: typeof NFT_MSG_NEWSETELEM;
  readonly subject: string;
  /** New elements only: the commit fails with `EEXIST` where one is there. */
  readonly isExclusive?: boolean | undefined;
}

/** The messages that add or delete elements: as many as it takes. */
export function elementRequests(request: ElementsRequest): BatchRequest[] {
  const { family, table, info, rows, operation, subject } = request;
  const header = { nfgenFamily: familyNumber(family) };
  const requests: BatchRequest[] = [];
  const create = request.isExclusive ? NLM_F.create | NLM_F.excl : NLM_F.create;
  const flags = operation === NFT_MSG_NEWSETELEM ? create : 0;
  for (let start = 0; start < rows.length; ) {
    const end = endOfMessage(rows, start);
    const attrs = { table, set: info.name, elements: { elem: rows.slice(start, end) }, setId: info.id };
    requests.push({ operation, message: { header, attrs }, flags, subject });
    start = end;
  }
  return requests;
}

/** The first element that does not fit any more. */
function endOfMessage(rows: readonly SetelemAttrs[], start: number): number {
  let end = start;
  for (let left = MAX_NEST; end < rows.length; end++) {
    left -= mostBytes(rows[end]!);
    if (left < 0 && end > start) break;
  }
  return end;
}

const HEADER = 4;
/** Flags, timeout and expiration with their headers, and the element's own. */
const FIXED = 40;
/** More than any expression that may stand in an element takes. */
const EXPRESSION = 128;

/** What an element takes in a message, or a little more. */
function mostBytes({ key, keyEnd, data, objref, userdata, expr, expressions }: SetelemAttrs): number {
  const valueBytes = (length: number | undefined): number => (length === undefined ? 0 : 2 * HEADER + length + 3);
  const chain = data?.verdict === undefined ? 0 : 4 * HEADER + 3 * (data.verdict.chain?.length ?? 0) + 8;
  return (
    FIXED +
    valueBytes(key?.value?.length) +
    valueBytes(keyEnd?.value?.length) +
    valueBytes(data?.value?.length) +
    chain +
    valueBytes(userdata?.length) +
    (objref === undefined ? 0 : HEADER + 3 * objref.length + 4) +
    (expr === undefined ? 0 : EXPRESSION) +
    (expressions?.elem?.length ?? 0) * EXPRESSION
  );
}
