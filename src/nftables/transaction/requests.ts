import {
  ChainFlags,
  type ExprAttrs,
  NFT_MSG_NEWCHAIN,
  NFT_MSG_NEWRULE,
  NFT_MSG_NEWSET,
  NFT_MSG_NEWSETELEM,
  type RuleAttrs,
  RuleCompatFlags,
} from '../../generated/nftables.js';
import type { BatchRequest } from '../../socket/index.js';
import { NLA_F_NESTED, NLM_F } from '../../wire/index.js';
import { linearise } from '../linearise/linearise.js';
import { NFTA_RULE_EXPRESSIONS } from '../linearise/rule-templates.js';
import type { SetInfo } from '../linearise/set-info.js';
import { sizeOfIntervals, writeSet } from '../linearise/write-set.js';
import type { AnonymousSet, Expression, Meter, Rule, Statement, TableFamily } from '../model/model.js';
import { familyNumber } from '../types/families.js';
import { COMMENT, writeComment } from '../types/user-data.js';
import { asItIs, elementRequests } from './element-requests.js';
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
  const userdata = writeComment(COMMENT.rule, comment);
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
  const { elements } = set;
  const size = info.isInterval ? sizeOfIntervals(elements, info) : elements.length;
  const attrs = writeSet(table, info, {
    isAnonymous: true,
    size,
    keyTypeof: info.shift === undefined ? key : undefined,
  });
  return [
    { operation: NFT_MSG_NEWSET, message: { header, attrs }, flags: NLM_F.create, subject },
    ...elementRequests({ family, table, info, elements, elementOf: asItIs, operation: NFT_MSG_NEWSETELEM, subject }),
  ];
}

/** A meter's set belongs to its rule, and takes keys from packets. */
function meterRequest({ family, table, subject }: RuleRequest, meter: Meter, info: SetInfo): BatchRequest {
  const header = { nfgenFamily: familyNumber(family) };
  const flags: ('dynamic' | 'timeout')[] = meter.timeout === undefined ? ['dynamic'] : ['dynamic', 'timeout'];
  const attrs = writeSet(table, info, { isAnonymous: true, flags, size: meter.size === 0 ? undefined : meter.size });
  return { operation: NFT_MSG_NEWSET, message: { header, attrs }, flags: NLM_F.create, subject };
}
