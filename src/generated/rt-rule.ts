// @generated from codegen/schemas/rt-rule.yaml by netloom codegen. Do not edit: change the schema, run `npm run codegen`.
// Routing rules: linux/fib_rules.h (Linux 6.1 to 6.18).

import type {
  AttributeNames,
  Family,
  Message,
  MessageInput,
  Operation,
  Reader,
  StructExtra,
  UnknownAttribute,
  Writer,
} from '../wire/index.js';
import { littleEndian as host, shared } from '../wire/index.js';

/** A constant of this module: V8 looks up an imported one each time. */
const littleEndian = host;

/** What a rule does, `FR_ACT_*`. */
export const FrAct = {
  /** `FR_ACT_UNSPEC`: nothing given. */
  unspec: 0,
  /** `FR_ACT_TO_TBL`: looks into a table. */
  toTbl: 1,
  /** `FR_ACT_GOTO`: goes on at another rule. */
  goto: 2,
  /** `FR_ACT_NOP`: does nothing. */
  nop: 3,
  /** `FR_ACT_RES3`: reserved. */
  res3: 4,
  /** `FR_ACT_RES4`: reserved. */
  res4: 5,
  /** `FR_ACT_BLACKHOLE`: drops without a word. */
  blackhole: 6,
  /** `FR_ACT_UNREACHABLE`: drops with "network is unreachable". */
  unreachable: 7,
  /** `FR_ACT_PROHIBIT`: drops with "communication administratively prohibited". */
  prohibit: 8,
} as const;
/** A value of {@link FrAct}. */
export type FrAct = (typeof FrAct)[keyof typeof FrAct];

/** Flags of a rule, `FIB_RULE_*`. */
export const FibRuleFlags = {
  /** `FIB_RULE_PERMANENT`: cannot be deleted. */
  permanent: 0x1,
  /** `FIB_RULE_INVERT`: meant for what does not match. */
  invert: 0x2,
  /** `FIB_RULE_UNRESOLVED`: the rule to go on at does not exist. */
  unresolved: 0x4,
  /** `FIB_RULE_IIF_DETACHED`: the incoming link does not exist. */
  iifDetached: 0x8,
  /** `FIB_RULE_OIF_DETACHED`: the outgoing link does not exist. */
  oifDetached: 0x10,
  /** `FIB_RULE_FIND_SADDR`: looks for a source address while routing. */
  findSaddr: 0x10000,
} as const;

/** `struct fib_rule_hdr`, 12 bytes. Fixed header of a rule message. */
export interface FibRuleHdr {
  /** `family`: `AF_INET` (2) or `AF_INET6` (10). */
  family: number;
  /** `dst_len`: bits of the destination prefix. */
  dstLen: number;
  /** `src_len`: bits of the source prefix. */
  srcLen: number;
  /** `tos`: type of service to match, 0 for any. */
  tos: number;
  /** `table`: table; 252 or 0 when its number stands in `FRA_TABLE`. */
  table: number;
  /** `action`: what the rule does. */
  action: number;
  /** `flags`: flags. */
  flags: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct fib_rule_hdr`. */
export const FIB_RULE_HDR_SIZE = 12;

/** `struct fib_rule_uid_range`, 8 bytes. Users, first and last. */
export interface FibRuleUidRange {
  /** `start`: first uid. */
  start: number;
  /** `end`: last uid. */
  end: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct fib_rule_uid_range`. */
export const FIB_RULE_UID_RANGE_SIZE = 8;

/** `struct fib_rule_port_range`, 4 bytes. Ports, first and last, host byte order. */
export interface FibRulePortRange {
  /** `start`: first port. */
  start: number;
  /** `end`: last port. */
  end: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct fib_rule_port_range`. */
export const FIB_RULE_PORT_RANGE_SIZE = 4;

/** Attributes of a rule message, `FRA_*`. */
export interface RuleAttrs {
  /** `FRA_DST` (1): destination to match. */
  dst?: string | undefined;
  /** `FRA_SRC` (2): source to match. */
  src?: string | undefined;
  /** `FRA_IIFNAME` (3): name of the incoming link to match. */
  iifname?: string | undefined;
  /** `FRA_GOTO` (4): priority of the rule to go on at. */
  goto?: number | undefined;
  /** `FRA_PRIORITY` (6): order of the rules, lowest first. */
  priority?: number | undefined;
  /** `FRA_FWMARK` (10): firewall mark to match. */
  fwmark?: number | undefined;
  /** `FRA_FLOW` (11): realms to set: source in the upper 16 bits, destination in the lower. */
  flow?: number | undefined;
  /** `FRA_TUN_ID` (12): tunnel id to match, network byte order. */
  tunId?: bigint | undefined;
  /** `FRA_SUPPRESS_IFGROUP` (13): routes by a link of this group do not count; 0xffffffff for none. */
  suppressIfgroup?: number | undefined;
  /**
   * `FRA_SUPPRESS_PREFIXLEN` (14): routes with a prefix of this length or shorter do not count; 0xffffffff for none.
   */
  suppressPrefixlen?: number | undefined;
  /** `FRA_TABLE` (15): the table. */
  table?: number | undefined;
  /** `FRA_FWMASK` (16): bits of the mark that matter. */
  fwmask?: number | undefined;
  /** `FRA_OIFNAME` (17): name of the outgoing link to match. */
  oifname?: string | undefined;
  /** `FRA_L3MDEV` (19): 1: the table is the one of the packet's VRF. */
  l3mdev?: number | undefined;
  /** `FRA_UID_RANGE` (20): users to match. */
  uidRange?: FibRuleUidRange | undefined;
  /** `FRA_PROTOCOL` (21): who made the rule, as in a route (`RTPROT_*`). */
  protocol?: number | undefined;
  /** `FRA_IP_PROTO` (22): IP protocol to match. */
  ipProto?: number | undefined;
  /** `FRA_SPORT_RANGE` (23): source ports to match. */
  sportRange?: FibRulePortRange | undefined;
  /** `FRA_DPORT_RANGE` (24): destination ports to match. */
  dportRange?: FibRulePortRange | undefined;
  /** `FRA_DSCP` (25): DSCP to match, 0 to 63 (Linux 6.12). */
  dscp?: number | undefined;
  /** `FRA_FLOWLABEL` (26): IPv6 flow label to match, network byte order (Linux 6.14). */
  flowlabel?: number | undefined;
  /** `FRA_FLOWLABEL_MASK` (27): bits of the flow label that matter (Linux 6.14). */
  flowlabelMask?: number | undefined;
  /** `FRA_SPORT_MASK` (28): bits of the source port that matter (Linux 6.15). */
  sportMask?: number | undefined;
  /** `FRA_DPORT_MASK` (29): bits of the destination port that matter (Linux 6.15). */
  dportMask?: number | undefined;
  /** `FRA_DSCP_MASK` (30): bits of the DSCP that matter (Linux 6.15). */
  dscpMask?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** {@link FibRuleHdr} followed by {@link RuleAttrs}. */
export type RuleMessage = Message<Readonly<FibRuleHdr>, RuleAttrs>;

export function decodeFibRuleHdr(r: Reader, at: number): FibRuleHdr {
  if (!r.holds(at, 12)) return decodeFibRuleHdr(r.padded(at, 12), 0); // an older kernel's
  const { view } = r;
  return {
    family: view.getUint8(at),
    dstLen: view.getUint8(at + 1),
    srcLen: view.getUint8(at + 2),
    tos: view.getUint8(at + 3),
    table: view.getUint8(at + 4),
    action: view.getUint8(at + 7),
    flags: view.getUint32(at + 8, littleEndian),
  };
}

export function encodeFibRuleHdr(w: Writer, at: number, value: Partial<FibRuleHdr>): void {
  if (value.family !== undefined) w.u8At(at, value.family, 'family');
  if (value.dstLen !== undefined) w.u8At(at + 1, value.dstLen, 'dstLen');
  if (value.srcLen !== undefined) w.u8At(at + 2, value.srcLen, 'srcLen');
  if (value.tos !== undefined) w.u8At(at + 3, value.tos, 'tos');
  if (value.table !== undefined) w.u8At(at + 4, value.table, 'table');
  if (value.action !== undefined) w.u8At(at + 7, value.action, 'action');
  if (value.flags !== undefined) w.u32At(at + 8, value.flags, 'flags');
}

export function decodeFibRuleUidRange(r: Reader, at: number): FibRuleUidRange {
  if (!r.holds(at, 8)) return decodeFibRuleUidRange(r.padded(at, 8), 0); // an older kernel's
  const { view } = r;
  return {
    start: view.getUint32(at, littleEndian),
    end: view.getUint32(at + 4, littleEndian),
  };
}

export function encodeFibRuleUidRange(w: Writer, at: number, value: Partial<FibRuleUidRange>): void {
  if (value.start !== undefined) w.u32At(at, value.start, 'start');
  if (value.end !== undefined) w.u32At(at + 4, value.end, 'end');
}

export function decodeFibRulePortRange(r: Reader, at: number): FibRulePortRange {
  if (!r.holds(at, 4)) return decodeFibRulePortRange(r.padded(at, 4), 0); // an older kernel's
  const { view } = r;
  return {
    start: view.getUint16(at, littleEndian),
    end: view.getUint16(at + 2, littleEndian),
  };
}

export function encodeFibRulePortRange(w: Writer, at: number, value: Partial<FibRulePortRange>): void {
  if (value.start !== undefined) w.u16At(at, value.start, 'start');
  if (value.end !== undefined) w.u16At(at + 2, value.end, 'end');
}

const sharedFibRuleHdr = shared((r) => decodeFibRuleHdr(r, r.struct()));

export function decodeRuleAttrs(r: Reader): RuleAttrs {
  const attrs: RuleAttrs = {
    dst: undefined,
    src: undefined,
    iifname: undefined,
    goto: undefined,
    priority: undefined,
    fwmark: undefined,
    flow: undefined,
    tunId: undefined,
    suppressIfgroup: undefined,
    suppressPrefixlen: undefined,
    table: undefined,
    fwmask: undefined,
    oifname: undefined,
    l3mdev: undefined,
    uidRange: undefined,
    protocol: undefined,
    ipProto: undefined,
    sportRange: undefined,
    dportRange: undefined,
    dscp: undefined,
    flowlabel: undefined,
    flowlabelMask: undefined,
    sportMask: undefined,
    dportMask: undefined,
    dscpMask: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: if (r.isIp) attrs.dst = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // FRA_DST
      case 2: if (r.isIp) attrs.src = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // FRA_SRC
      case 3: attrs.iifname = r.string(); break; // FRA_IIFNAME
      case 4: attrs.goto = r.u32(); break; // FRA_GOTO
      case 6: attrs.priority = r.u32(); break; // FRA_PRIORITY
      case 10: attrs.fwmark = r.u32(); break; // FRA_FWMARK
      case 11: attrs.flow = r.u32(); break; // FRA_FLOW
      case 12: attrs.tunId = r.u64be(); break; // FRA_TUN_ID
      case 13: attrs.suppressIfgroup = r.u32(); break; // FRA_SUPPRESS_IFGROUP
      case 14: attrs.suppressPrefixlen = r.u32(); break; // FRA_SUPPRESS_PREFIXLEN
      case 15: attrs.table = r.u32(); break; // FRA_TABLE
      case 16: attrs.fwmask = r.u32(); break; // FRA_FWMASK
      case 17: attrs.oifname = r.string(); break; // FRA_OIFNAME
      case 19: attrs.l3mdev = r.u8(); break; // FRA_L3MDEV
      case 20: attrs.uidRange = r.sized(decodeFibRuleUidRange(r, r.struct()), 8); break; // FRA_UID_RANGE
      case 21: attrs.protocol = r.u8(); break; // FRA_PROTOCOL
      case 22: attrs.ipProto = r.u8(); break; // FRA_IP_PROTO
      case 23: attrs.sportRange = r.sized(decodeFibRulePortRange(r, r.struct()), 4); break; // FRA_SPORT_RANGE
      case 24: attrs.dportRange = r.sized(decodeFibRulePortRange(r, r.struct()), 4); break; // FRA_DPORT_RANGE
      case 25: attrs.dscp = r.u8(); break; // FRA_DSCP
      case 26: attrs.flowlabel = r.u32be(); break; // FRA_FLOWLABEL
      case 27: attrs.flowlabelMask = r.u32be(); break; // FRA_FLOWLABEL_MASK
      case 28: attrs.sportMask = r.u16(); break; // FRA_SPORT_MASK
      case 29: attrs.dportMask = r.u16(); break; // FRA_DPORT_MASK
      case 30: attrs.dscpMask = r.u8(); break; // FRA_DSCP_MASK
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeRuleAttrs(w: Writer, attrs: RuleAttrs): void {
  if (attrs.dst !== undefined) w.ip(1, attrs.dst); // FRA_DST
  if (attrs.src !== undefined) w.ip(2, attrs.src); // FRA_SRC
  if (attrs.iifname !== undefined) w.string(3, attrs.iifname, 0, 15); // FRA_IIFNAME
  if (attrs.goto !== undefined) w.u32(4, attrs.goto); // FRA_GOTO
  if (attrs.priority !== undefined) w.u32(6, attrs.priority); // FRA_PRIORITY
  if (attrs.fwmark !== undefined) w.u32(10, attrs.fwmark); // FRA_FWMARK
  if (attrs.flow !== undefined) w.u32(11, attrs.flow); // FRA_FLOW
  if (attrs.tunId !== undefined) w.u64be(12, attrs.tunId); // FRA_TUN_ID
  if (attrs.suppressIfgroup !== undefined) w.u32(13, attrs.suppressIfgroup); // FRA_SUPPRESS_IFGROUP
  if (attrs.suppressPrefixlen !== undefined) w.u32(14, attrs.suppressPrefixlen); // FRA_SUPPRESS_PREFIXLEN
  if (attrs.table !== undefined) w.u32(15, attrs.table); // FRA_TABLE
  if (attrs.fwmask !== undefined) w.u32(16, attrs.fwmask); // FRA_FWMASK
  if (attrs.oifname !== undefined) w.string(17, attrs.oifname, 0, 15); // FRA_OIFNAME
  if (attrs.l3mdev !== undefined) w.u8(19, attrs.l3mdev); // FRA_L3MDEV
  if (attrs.uidRange !== undefined) encodeFibRuleUidRange(w, w.struct(20, 8, attrs.uidRange.extra), attrs.uidRange); // FRA_UID_RANGE
  if (attrs.protocol !== undefined) w.u8(21, attrs.protocol); // FRA_PROTOCOL
  if (attrs.ipProto !== undefined) w.u8(22, attrs.ipProto); // FRA_IP_PROTO
  if (attrs.sportRange !== undefined) encodeFibRulePortRange(w, w.struct(23, 4, attrs.sportRange.extra), attrs.sportRange); // FRA_SPORT_RANGE
  if (attrs.dportRange !== undefined) encodeFibRulePortRange(w, w.struct(24, 4, attrs.dportRange.extra), attrs.dportRange); // FRA_DPORT_RANGE
  if (attrs.dscp !== undefined) w.u8(25, attrs.dscp); // FRA_DSCP
  if (attrs.flowlabel !== undefined) w.u32be(26, attrs.flowlabel); // FRA_FLOWLABEL
  if (attrs.flowlabelMask !== undefined) w.u32be(27, attrs.flowlabelMask); // FRA_FLOWLABEL_MASK
  if (attrs.sportMask !== undefined) w.u16(28, attrs.sportMask); // FRA_SPORT_MASK
  if (attrs.dportMask !== undefined) w.u16(29, attrs.dportMask); // FRA_DPORT_MASK
  if (attrs.dscpMask !== undefined) w.u8(30, attrs.dscpMask); // FRA_DSCP_MASK
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeRuleMessage(r: Reader): RuleMessage {
  r.header(12);
  const header = sharedFibRuleHdr(r);
  return { header, attrs: decodeRuleAttrs(r) };
}

export function encodeRuleMessage(w: Writer, message: MessageInput<FibRuleHdr, RuleAttrs>): void {
  encodeFibRuleHdr(w, w.header(12), message.header ?? {});
  if (message.attrs !== undefined) encodeRuleAttrs(w, message.attrs);
}

/** Names in {@link RuleAttrs}, for errors. */
export const ruleAttrsNames: AttributeNames = {
  1: 'dst',
  2: 'src',
  3: 'iifname',
  4: 'goto',
  6: 'priority',
  10: 'fwmark',
  11: 'flow',
  12: 'tunId',
  13: 'suppressIfgroup',
  14: 'suppressPrefixlen',
  15: 'table',
  16: 'fwmask',
  17: 'oifname',
  19: 'l3mdev',
  20: 'uidRange',
  21: 'protocol',
  22: 'ipProto',
  23: 'sportRange',
  24: 'dportRange',
  25: 'dscp',
  26: 'flowlabel',
  27: 'flowlabelMask',
  28: 'sportMask',
  29: 'dportMask',
  30: 'dscpMask',
};

/** `RTM_NEWRULE` (32): Adds a rule; as a notification, it came. */
export const RTM_NEWRULE: Operation<Readonly<FibRuleHdr>, RuleAttrs> = {
  name: 'RTM_NEWRULE',
  type: 32,
  replyType: 32,
  headerSize: 12,
  encode: encodeRuleMessage,
  decode: decodeRuleMessage,
  attributes: ruleAttrsNames,
};

/** `RTM_DELRULE` (33): Removes a rule; as a notification, it went. */
export const RTM_DELRULE: Operation<Readonly<FibRuleHdr>, RuleAttrs> = {
  name: 'RTM_DELRULE',
  type: 33,
  replyType: 33,
  headerSize: 12,
  encode: encodeRuleMessage,
  decode: decodeRuleMessage,
  attributes: ruleAttrsNames,
};

/** `RTM_GETRULE` (34): Asks for the rules of a family. */
export const RTM_GETRULE: Operation<Readonly<FibRuleHdr>, RuleAttrs> = {
  name: 'RTM_GETRULE',
  type: 34,
  replyType: 32,
  headerSize: 12,
  encode: encodeRuleMessage,
  decode: decodeRuleMessage,
  attributes: ruleAttrsNames,
};

/** Rules that choose a routing table, over rtnetlink. */
export const rtRule: Family = {
  name: 'rt-rule',
  protocol: 0,
  operations: [RTM_NEWRULE, RTM_DELRULE, RTM_GETRULE],
  groups: { ipv4Rule: 8, ipv6Rule: 19 },
};
