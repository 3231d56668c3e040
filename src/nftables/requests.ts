import {
  type ExprAttrs,
  NFT_MSG_DELSETELEM,
  NFT_MSG_NEWRULE,
  NFT_MSG_NEWSET,
  NFT_MSG_NEWSETELEM,
  type SetelemAttrs,
} from '../generated/nftables.js';
import type { BatchRequest } from '../socket/index.js';
import { NLM_F } from '../wire/index.js';
import { familyNumber } from './families.js';
import { linearise } from './linearise.js';
import type { AnonymousSet, Expression, Meter, Statement, TableFamily } from './model.js';
import type { EncodeContext } from './operation.js';
import { resolveDevices } from './resolve-devices.js';
import type { SetInfo } from './set-info.js';
import { COMMENT, commentDatum, writeUserData } from './user-data.js';
import { writeElements, writeSet } from './write-set.js';

/** Where a rule goes. */
export interface RulePlace {
  readonly flags: number;
  /** Handle of the rule to stand before or behind. */
  readonly position?: bigint | undefined;
  /** Handle of the rule to replace. */
  readonly handle?: bigint | undefined;
}

export interface RuleRequest {
  readonly family: TableFamily;
  readonly table: string;
  readonly chain: string;
  readonly statements: readonly Statement[];
  readonly comment: string | undefined;
  readonly subject: string;
  readonly place: RulePlace;
}

/** The messages that make a rule: its anonymous sets, their elements, the rule. */
export function ruleRequests(rule: RuleRequest, context: EncodeContext): BatchRequest[] {
  const { family, table, chain, subject, place, comment } = rule;
  const header = { nfgenFamily: familyNumber(family) };
  const requests: BatchRequest[] = [];
  const newSet = (set: AnonymousSet, key: Expression): SetInfo => {
    const info = context.newSet(set, key);
    requests.push(...anonymousSetRequests(rule, set, info));
    return info;
  };
  const statements = resolveDevices(rule.statements, context.linkIndex);
  const expressions: ExprAttrs[] = linearise(statements, {
    family,
    setNamed: (name) => context.setNamed(family, table, name),
    newSet,
    newMeter: (meter) => {
      const info = { ...context.newSet({ kind: 'set', elements: [] }, meter.key), name: meter.name };
      requests.push(meterRequest(rule, meter, info));
      return info;
    },
  });
  const userdata = comment === undefined ? undefined : writeUserData([commentDatum(COMMENT.rule, comment)]);
  const attrs = {
    table,
    chain,
    handle: place.handle,
    expressions: { elem: expressions },
    position: place.position,
    userdata,
  };
  return [...requests, { operation: NFT_MSG_NEWRULE, message: { header, attrs }, flags: place.flags, subject }];
}

function anonymousSetRequests(
  { family, table, subject }: RuleRequest,
  set: AnonymousSet,
  info: SetInfo,
): BatchRequest[] {
  const header = { nfgenFamily: familyNumber(family) };
  const attrs = writeSet(table, info, { isAnonymous: true, size: set.elements.length });
  const rows = writeElements(set.elements, info);
  return [
    { operation: NFT_MSG_NEWSET, message: { header, attrs }, flags: NLM_F.create, subject },
    ...elementRequests({ family, table, info, rows, isDelete: false, subject }),
  ];
}

/** A meter's set belongs to its rule, and takes keys from packets. */
function meterRequest({ family, table, subject }: RuleRequest, meter: Meter, info: SetInfo): BatchRequest {
  const header = { nfgenFamily: familyNumber(family) };
  const flags: ('dynamic' | 'timeout')[] = meter.timeout === undefined ? ['dynamic'] : ['dynamic', 'timeout'];
  const attrs = writeSet(table, info, { isAnonymous: true, flags, size: meter.size === 0 ? undefined : meter.size });
  return { operation: NFT_MSG_NEWSET, message: { header, attrs }, flags: NLM_F.create, subject };
}

/** Elements in one message: their nest has at most 65,535 bytes. */
const CHUNK = 400;

export interface ElementsRequest {
  readonly family: TableFamily;
  readonly table: string;
  readonly info: SetInfo;
  readonly rows: readonly SetelemAttrs[];
  readonly isDelete: boolean;
  readonly subject: string;
}

/** The messages that add or delete elements. */
export function elementRequests({ family, table, info, rows, isDelete, subject }: ElementsRequest): BatchRequest[] {
  const header = { nfgenFamily: familyNumber(family) };
  const requests: BatchRequest[] = [];
  for (let start = 0; start < rows.length; start += CHUNK) {
    const attrs = { table, set: info.name, elements: { elem: rows.slice(start, start + CHUNK) }, setId: info.id };
    const operation = isDelete ? NFT_MSG_DELSETELEM : NFT_MSG_NEWSETELEM;
    requests.push({ operation, message: { header, attrs }, flags: isDelete ? 0 : NLM_F.create, subject });
  }
  return requests;
}
