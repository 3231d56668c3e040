import { RtmProtocol, RtTable } from '../generated/rt-route.js';
import {
  FibRuleFlags,
  type FibRuleHdr,
  FrAct,
  RTM_DELRULE,
  RTM_NEWRULE,
  type RuleAttrs,
  type RuleMessage,
} from '../generated/rt-rule.js';
import { AF, NLM_F } from '../wire/index.js';
import { checkFlag, checkNumber, checkWord, U8, U16, U32 } from './checks.js';
import { checkName } from './device.js';
import { type Prefix, parsePrefix } from './prefix.js';
import { refuse } from './refusal.js';
import { flowOf, type Realms, toRealms } from './route-ways.js';
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

/** A number, or a range with both ends in it: `'80'`, `'1000-2000'`, `80`. */
export type NumberRange = number | string;

/** A rule to be made or deleted. What {@link Rules.list} gives is one too. */
export interface RuleSpec {
  /** Default: that of `from` and `to`, else `'inet'`. */
  family?: AddressFamily | undefined;
  /** Order of the rules, lowest first. Default: before the lowest one of the caller's own. */
  priority?: number | undefined;
  /** Source prefix to match; `'all'` for any. */
  from?: string | undefined;
  /** Destination prefix to match; `'all'` for any. */
  to?: string | undefined;
  /** Name of the incoming link to match; it need not exist. */
  iif?: string | undefined;
  /** Name of the outgoing link to match; it need not exist. */
  oif?: string | undefined;
  /** Firewall mark to match. */
  fwmark?: number | undefined;
  /** Bits of the mark that matter. Default: all. */
  fwmask?: number | undefined;
  /** Type of service to match, 0 to 255; 0 for any. */
  tos?: number | undefined;
  /** DSCP to match, 0 to 63, instead of `tos` (Linux 6.12; older ones leave it out without a word, as those that follow). */
  dscp?: number | undefined;
  /** Bits of the DSCP that matter (Linux 6.15). Default: all. */
  dscpMask?: number | undefined;
  /** IPv6 flow label to match, 20 bits (Linux 6.14). */
  flowLabel?: number | undefined;
  /** Bits of the flow label that matter. Default: all. */
  flowLabelMask?: number | undefined;
  /** Users to match: `1000`, `'1000-1999'`. */
  uidRange?: NumberRange | undefined;
  /** IP protocol to match, 0 to 255. */
  ipProtocol?: number | undefined;
  /** Source ports to match: `80`, `'1000-2000'`; with an `ipProtocol` that has ports. */
  sport?: NumberRange | undefined;
  /** Destination ports to match. */
  dport?: NumberRange | undefined;
  /** Bits of a single source port that matter (Linux 6.15). Default: all. */
  sportMask?: number | undefined;
  /** Bits of a single destination port that matter (Linux 6.15). Default: all. */
  dportMask?: number | undefined;
  /** Tunnel id to match, 64 bits. */
  tunnelId?: bigint | undefined;
  /** The table is that of the VRF of the packet's link. */
  l3mdev?: boolean | undefined;
  /** Meant for what does not match. */
  not?: boolean | undefined;
  /** Default `'table'`, or `'goto'` with one. */
  action?: RuleAction | number | undefined;
  /** The table to look into. Default `'main'`. */
  table?: RouteTable | number | undefined;
  /** Priority of the rule to go on at. */
  goto?: number | undefined;
  /** What packets are accounted for as (IPv4). */
  realms?: Realms | undefined;
  /** Routes with a prefix of this length or shorter do not count. */
  suppressPrefixLength?: number | undefined;
  /** Routes by a link of this group do not count. */
  suppressIfgroup?: number | undefined;
  /** Who made it, 0 to 255 (`RTPROT_*`). Default 3, boot. */
  protocol?: number | undefined;
}

/** A rule as the kernel has it. */
export interface Rule {
  family: 'inet' | 'inet6';
  priority: number;
  /** `'all'` or a prefix. */
  from: string;
  /** `'all'` or a prefix. */
  to: string;
  iif: string | undefined;
  oif: string | undefined;
  fwmark: number | undefined;
  fwmask: number | undefined;
  tos: number;
  dscp: number | undefined;
  /** `undefined` where all bits matter, as of the other masks. */
  dscpMask: number | undefined;
  flowLabel: number | undefined;
  flowLabelMask: number | undefined;
  uidRange: NumberRange | undefined;
  ipProtocol: number | undefined;
  sport: NumberRange | undefined;
  dport: NumberRange | undefined;
  sportMask: number | undefined;
  dportMask: number | undefined;
  tunnelId: bigint | undefined;
  l3mdev: boolean;
  /** Meant for what does not match. */
  not: boolean;
  action: RuleAction | number;
  table: number;
  goto: number | undefined;
  realms: Realms | undefined;
  suppressPrefixLength: number | undefined;
  suppressIfgroup: number | undefined;
  protocol: number | undefined;
  /** The message as it came. */
  message: RuleMessage;
}

function actionFor(request: string, { action, goto, l3mdev }: RuleSpec): number {
  if (typeof action === 'number') return checkNumber(request, 'action', action, U8)!;
  const word = action ?? (goto === undefined ? 'table' : 'goto');
  if (l3mdev && word !== 'table') refuse(request, 'action', word, "possible with l3mdev: expected 'table'");
  return ACTIONS[checkWord(request, 'action', word, Object.keys(ACTIONS) as RuleAction[], 'an action')];
}

/** `80`, `'80'` or `'80-90'` as first and last. */
function rangeOf(request: string, field: string, range: NumberRange | undefined, max: number) {
  if (range === undefined) return undefined;
  const [, first, last = first] = /^(\d{1,10})(?:-(\d{1,10}))?$/.exec(String(range)) ?? [];
  const [start, end] = [Number(first), Number(last)];
  if (!(start <= end && end <= max)) {
    return refuse(request, field, range, `a number or a range: expected 0 to ${max}, or something like '1000-2000'`);
  }
  return { start, end };
}

function rangeText(range: { start: number; end: number } | undefined): NumberRange | undefined {
  if (range === undefined) return undefined;
  return range.start === range.end ? range.start : `${range.start}-${range.end}`;
}

function prefixOf(request: string, field: string, text: string | undefined): Prefix | undefined {
  return text === undefined || text === 'all' ? undefined : parsePrefix(request, field, text);
}

function familyFor(request: string, spec: RuleSpec, from: Prefix | undefined, to: Prefix | undefined): number {
  const said = spec.family === undefined ? undefined : FAMILIES.toNumber(request, 'family', spec.family);
  const family = said ?? from?.family ?? to?.family ?? AF.inet;
  for (const [field, prefix] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (prefix !== undefined && prefix.family !== family) {
      refuse(request, field, spec[field], `a prefix of the rule's family, ${family === AF.inet ? 'inet' : 'inet6'}`);
    }
  }
  return family;
}

/** The table of a rule, 0 where it has none: it leads elsewhere, or any is meant. */
function tableFor(request: string, spec: RuleSpec, action: number, isNew: boolean): number {
  if (spec.table !== undefined) return TABLES.toNumber(request, 'table', spec.table);
  return isNew && action === FrAct.toTbl && !spec.l3mdev ? RtTable.main : 0;
}

function headerOf(request: string, spec: RuleSpec, isNew: boolean): FibRuleHdr {
  const from = prefixOf(request, 'from', spec.from);
  const to = prefixOf(request, 'to', spec.to);
  const action = actionFor(request, spec);
  const table = tableFor(request, spec, action, isNew);
  const isOpen = !isNew && spec.action === undefined && spec.goto === undefined && table === 0 && !spec.l3mdev;
  return {
    family: familyFor(request, spec, from, to),
    dstLen: to?.length ?? 0,
    srcLen: from?.length ?? 0,
    tos: checkNumber(request, 'tos', spec.tos, U8) ?? 0,
    table: table < 256 ? table : 0,
    action: isOpen ? FrAct.unspec : action,
    flags: checkFlag(request, 'not', spec.not) ? FibRuleFlags.invert : 0,
  };
}

const DSCP = 0x3f;
const FLOW_LABEL = 0xfffff;

/** A mask that leaves something out. */
function partial(mask: number | undefined, all: number): number | undefined {
  return mask === all ? undefined : mask;
}

function selectorsOf(request: string, spec: RuleSpec): RuleAttrs {
  const flowLabelMask = spec.flowLabelMask ?? (spec.flowLabel === undefined ? undefined : FLOW_LABEL);
  return {
    src: prefixOf(request, 'from', spec.from)?.address,
    dst: prefixOf(request, 'to', spec.to)?.address,
    iifname: spec.iif === undefined ? undefined : checkName(request, 'iif', spec.iif),
    oifname: spec.oif === undefined ? undefined : checkName(request, 'oif', spec.oif),
    fwmark: checkNumber(request, 'fwmark', spec.fwmark, U32),
    fwmask: checkNumber(request, 'fwmask', spec.fwmask, U32),
    uidRange: rangeOf(request, 'uidRange', spec.uidRange, U32),
    ipProto: checkNumber(request, 'ipProtocol', spec.ipProtocol, U8),
    sportRange: rangeOf(request, 'sport', spec.sport, U16),
    dportRange: rangeOf(request, 'dport', spec.dport, U16),
    dscp: checkNumber(request, 'dscp', spec.dscp, DSCP),
    dscpMask: checkNumber(request, 'dscpMask', spec.dscpMask, DSCP),
    flowlabel: checkNumber(request, 'flowLabel', spec.flowLabel, FLOW_LABEL),
    // The kernel takes none without its mask (`fib6_nl2rule_flowlabel`, net/ipv6/fib6_rules.c).
    flowlabelMask: checkNumber(request, 'flowLabelMask', flowLabelMask, FLOW_LABEL),
    sportMask: checkNumber(request, 'sportMask', spec.sportMask, U16),
    dportMask: checkNumber(request, 'dportMask', spec.dportMask, U16),
    tunId: spec.tunnelId,
    l3mdev: checkFlag(request, 'l3mdev', spec.l3mdev) ? 1 : undefined,
  };
}

function ruleMessage(request: string, spec: RuleSpec, isNew: boolean): RuleMessage {
  const header = headerOf(request, spec, isNew);
  const table = tableFor(request, spec, header.action, isNew);
  return {
    header,
    attrs: {
      priority: checkNumber(request, 'priority', spec.priority, U32),
      ...selectorsOf(request, spec),
      goto: checkNumber(request, 'goto', spec.goto, U32),
      table: table < 256 ? undefined : table,
      protocol: checkNumber(request, 'protocol', spec.protocol, U8) ?? (isNew ? RtmProtocol.boot : undefined),
      flow: flowOf(request, 'realms', spec.realms),
      suppressPrefixlen: checkNumber(request, 'suppressPrefixLength', spec.suppressPrefixLength, 128),
      suppressIfgroup: checkNumber(request, 'suppressIfgroup', spec.suppressIfgroup, U32 - 1),
    },
  };
}

function ruleStep(operation: typeof RTM_NEWRULE, spec: RuleSpec, flags: number): Step[] {
  const subject = spec.priority === undefined ? undefined : `priority ${spec.priority}`;
  const message = ruleMessage(operation.name, spec, operation === RTM_NEWRULE);
  return [
    {
      devices: [],
      lacking: 'policy routing (CONFIG_IP_MULTIPLE_TABLES)',
      build: () => ({ operation, message, flags, subject }),
    },
  ];
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
    dscp: attrs.dscp,
    dscpMask: partial(attrs.dscpMask, DSCP),
    flowLabel: attrs.flowlabel,
    flowLabelMask: partial(attrs.flowlabelMask, FLOW_LABEL),
    uidRange: rangeText(attrs.uidRange),
    ipProtocol: attrs.ipProto,
    sport: rangeText(attrs.sportRange),
    dport: rangeText(attrs.dportRange),
    sportMask: partial(attrs.sportMask, U16),
    dportMask: partial(attrs.dportMask, U16),
    tunnelId: attrs.tunId,
    l3mdev: (attrs.l3mdev ?? 0) !== 0,
    not: (header.flags & FibRuleFlags.invert) !== 0,
    action: (action?.[0] as RuleAction | undefined) ?? header.action,
    table: attrs.table ?? header.table,
    goto: attrs.goto,
    realms: toRealms(attrs.flow),
    suppressPrefixLength: attrs.suppressPrefixlen === U32 ? undefined : attrs.suppressPrefixlen,
    suppressIfgroup: attrs.suppressIfgroup === U32 ? undefined : attrs.suppressIfgroup,
    protocol: attrs.protocol,
    message,
  };
}
