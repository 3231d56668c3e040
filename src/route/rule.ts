import { FibRuleFlags, FrAct, RTM_DELRULE, RTM_NEWRULE, type RuleMessage } from '../generated/rt-rule.js';
import { AF, NLM_F } from '../wire/index.js';
import { checkName } from './device.js';
import { parsePrefix } from './prefix.js';
import type { Step } from './step.js';
import { type AddressFamily, FAMILIES, type RouteTable, TABLES } from './words.js';

/** What a rule does. */
export type RuleAction = 'table' | 'goto' | 'nop' | 'blackhole' | 'unreachable' | 'prohibit';

const ACTIONS: Readonly<Record<RuleAction, number>> = {
  table: FrAct.toTbl,
  goto: FrAct.goto,
  nop: FrAct.nop,
  blackhole: FrAct.blackhole,
  unreachable: FrAct.unreachable,
  prohibit: FrAct.prohibit,
};

/** A rule to be made or deleted. */
export interface RuleSpec {
  /** Default: that of `from` and `to`, else `'inet'`. */
  family?: AddressFamily | undefined;
  /** Order of the rules, lowest first. Default: before the lowest one of the caller's own. */
  priority?: number | undefined;
  /** Source prefix to match. */
  from?: string | undefined;
  /** Destination prefix to match. */
  to?: string | undefined;
  /** Name of the incoming link to match; it need not exist. */
  iif?: string | undefined;
  /** Name of the outgoing link to match; it need not exist. */
  oif?: string | undefined;
  /** Firewall mark to match. */
  fwmark?: number | undefined;
  /** Bits of the mark that matter. */
  fwmask?: number | undefined;
  /** Type of service to match. */
  tos?: number | undefined;
  /** Meant for what does not match. */
  not?: boolean | undefined;
  /** Default `'table'`, or `'goto'` with one. */
  action?: RuleAction | undefined;
  /** The table to look into. Default `'main'`. */
  table?: RouteTable | number | undefined;
  /** Priority of the rule to go on at. */
  goto?: number | undefined;
  /** IP protocol to match, 0 to 255. */
  ipProtocol?: number | undefined;
  /** Who made it, 0 to 255 (`RTPROT_*`). Default 3, boot. */
  protocol?: number | undefined;
  /** Routes with a prefix of this length or shorter do not count. */
  suppressPrefixLength?: number | undefined;
}

/** A rule as the kernel has it. */
export interface Rule {
  family: 'inet' | 'inet6';
  priority: number;
  /** `'all'` or a prefix. */
  from: string;
  to: string;
  iif: string | undefined;
  oif: string | undefined;
  fwmark: number | undefined;
  fwmask: number | undefined;
  tos: number;
  isInverted: boolean;
  action: RuleAction | number;
  table: number;
  goto: number | undefined;
  protocol: number | undefined;
  /** The message as it came. */
  message: RuleMessage;
}

function actionFor(spec: RuleSpec): number {
  return ACTIONS[spec.action ?? (spec.goto === undefined ? 'table' : 'goto')];
}

function ruleMessage(request: string, spec: RuleSpec, isNew: boolean): RuleMessage {
  const from = spec.from === undefined || spec.from === 'all' ? undefined : parsePrefix(request, 'from', spec.from);
  const to = spec.to === undefined || spec.to === 'all' ? undefined : parsePrefix(request, 'to', spec.to);
  const family =
    spec.family === undefined
      ? (from?.family ?? to?.family ?? AF.inet)
      : FAMILIES.toNumber(request, 'family', spec.family);
  const isLookup = spec.table !== undefined || (isNew && actionFor(spec) === FrAct.toTbl);
  const table = isLookup ? TABLES.toNumber(request, 'table', spec.table ?? 'main') : 0;
  const isOpen = !isNew && spec.action === undefined && spec.goto === undefined && !isLookup;
  return {
    header: {
      family,
      dstLen: to?.length ?? 0,
      srcLen: from?.length ?? 0,
      tos: spec.tos ?? 0,
      table: table < 256 ? table : 0,
      action: isOpen ? FrAct.unspec : actionFor(spec),
      flags: spec.not ? FibRuleFlags.invert : 0,
    },
    attrs: {
      priority: spec.priority,
      src: from?.address,
      dst: to?.address,
      iifname: spec.iif === undefined ? undefined : checkName(request, 'iif', spec.iif),
      oifname: spec.oif === undefined ? undefined : checkName(request, 'oif', spec.oif),
      fwmark: spec.fwmark,
      fwmask: spec.fwmask,
      goto: spec.goto,
      table: table < 256 ? undefined : table,
      protocol: spec.protocol ?? (isNew ? 3 : undefined),
      ipProto: spec.ipProtocol,
      suppressPrefixlen: spec.suppressPrefixLength,
    },
  };
}

function ruleStep(operation: typeof RTM_NEWRULE, spec: RuleSpec, flags: number): Step[] {
  const subject = spec.priority === undefined ? undefined : `priority ${spec.priority}`;
  const message = ruleMessage(operation.name, spec, operation === RTM_NEWRULE);
  return [{ devices: [], build: () => ({ operation, message, flags, subject }) }];
}

/** The step that adds a rule and fails if there is one just like it. */
export function addRule(spec: RuleSpec): Step[] {
  return ruleStep(RTM_NEWRULE, spec, NLM_F.create | NLM_F.excl);
}

/** The step that deletes the first rule that matches what is given. */
export function deleteRule(spec: RuleSpec): Step[] {
  return ruleStep(RTM_DELRULE, spec, 0);
}

function prefixText(address: string | undefined, length: number): string {
  return address === undefined ? 'all' : `${address}/${length}`;
}

/** Makes a {@link Rule} of what the kernel sent. */
export function toRule(message: RuleMessage): Rule {
  const { header, attrs } = message;
  const action = Object.entries(ACTIONS).find(([, number]) => number === header.action);
  return {
    family: header.family === AF.inet ? 'inet' : 'inet6',
    priority: attrs.priority ?? 0,
    from: prefixText(attrs.src, header.srcLen),
    to: prefixText(attrs.dst, header.dstLen),
    iif: attrs.iifname,
    oif: attrs.oifname,
    fwmark: attrs.fwmark,
    fwmask: attrs.fwmask,
    tos: header.tos,
    isInverted: (header.flags & FibRuleFlags.invert) !== 0,
    action: (action?.[0] as RuleAction | undefined) ?? header.action,
    table: attrs.table ?? header.table,
    goto: attrs.goto,
    protocol: attrs.protocol,
    message,
  };
}
