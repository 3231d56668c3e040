import {
  DynsetFlags,
  DynsetOps,
  type ExprAttrs,
  NatRangeFlags,
  NatTypes,
  Nfproto,
  QueueFlags,
  Registers,
  RejectTypes,
  SynproxyOptions,
  VerdictCode,
} from '../../generated/nftables.js';
import { InvalidRuleError } from '../model/errors.js';
import type { Expression, Match, Meter, Nat, NatFlag, Reject, SetUpdate, Statement } from '../model/model.js';
import { expressionType } from '../types/expression-type.js';
import { extensionPlace } from '../types/extension-bits.js';
import { objectNumber } from '../types/object-types.js';
import { NETWORK, protocol, TRANSPORT } from '../types/protocols.js';
import { requireProtocol } from './add-dependencies.js';
import { registerBits } from './set-info.js';
import type { RuleInProgress } from './write-context.js';
import { writeMangle } from './write-mangle.js';
import { writeVerdict } from './write-set.js';
import { writeStateful } from './write-stateful.js';

type Write<K extends Statement['kind']> = (rule: RuleInProgress, statement: Extract<Statement, { kind: K }>) => void;

const writers: { readonly [K in Exclude<Statement['kind'], 'match'>]: Write<K> } = {
  vmap: (rule, { key, map }) => rule.verdictMap(key, map),
  verdict: (rule, verdict) => {
    const data =
      'rules' in verdict
        ? { verdict: { code: VerdictCode[verdict.code], chainId: rule.newChain(verdict.rules) } }
        : writeVerdict(verdict);
    push(rule, { name: 'immediate', data: { dreg: Registers.verdict, data } });
  },
  counter: stateful,
  limit: stateful,
  quota: stateful,
  'ct count': stateful,
  log: (rule, { prefix, group, snaplen, queueThreshold, level, flags }) =>
    push(rule, { name: 'log', data: { prefix, group, snaplen, qthreshold: queueThreshold, level, flags } }),
  reject: writeReject,
  snat: (rule, statement) => writeNat(rule, statement, NatTypes.snat),
  dnat: (rule, statement) => writeNat(rule, statement, NatTypes.dnat),
  masquerade: (rule, { port, flags }) =>
    push(rule, { name: 'masq', data: { ...ports(rule, port, 0), flags: portFlags(port, flags) } }),
  redirect: (rule, { port, flags }) =>
    push(rule, { name: 'redir', data: { ...ports(rule, port, 0), flags: portFlags(port, flags) } }),
  mangle: writeMangle,
  notrack: (rule) => push(rule, { name: 'notrack' }),
  object: (rule, { type, object }) => {
    const immType = objectNumber(type);
    if (object.kind === 'value') push(rule, { name: 'objref', data: { immType, immName: String(object.value) } });
    else if (object.kind === 'map') {
      rule.require(object.key);
      const info = rule.loads.lookupKey(object.key, object.map, 0, { objectType: type });
      push(rule, { name: 'objref', data: { setSreg: rule.loads.register(0), setName: info.name, setId: info.id } });
    } else throw new InvalidRuleError('an object is named, or found by a map');
  },
  queue: (rule, { queue, bypass, fanout }) => {
    const flags = (bypass ? QueueFlags.bypass : 0) | (fanout ? QueueFlags.cpuFanout : 0);
    const [first, last] = queue.kind === 'range' ? [queue.from, queue.to] : [queue, queue];
    if (first.kind !== 'value' || last.kind !== 'value') {
      rule.require(queue);
      rule.loads.load(queue, 0);
      push(rule, { name: 'queue', data: { sregQnum: rule.loads.register(0), flags } });
      return;
    }
    push(rule, {
      name: 'queue',
      data: { num: Number(first.value), total: Number(last.value) - Number(first.value) + 1, flags },
    });
  },
  'set-update': writeSetUpdate,
  dup: (rule, { address, device }) => {
    if (address !== undefined) rule.loads.load(address, 0);
    if (device !== undefined) rule.loads.load(device, 4);
    push(rule, {
      name: 'dup',
      data: { sregAddr: address && rule.loads.register(0), sregDev: device && rule.loads.register(4) },
    });
  },
  fwd: (rule, { family, address, device }) => {
    rule.loads.load(device, 0);
    if (address !== undefined) rule.loads.load(address, 4);
    const nfproto = address === undefined ? undefined : family === 'ip6' ? Nfproto.ipv6 : Nfproto.ipv4;
    push(rule, {
      name: 'fwd',
      data: { sregDev: rule.loads.register(0), sregAddr: address && rule.loads.register(4), nfproto },
    });
  },
  tproxy: (rule, { family, address, port }) => {
    const free = address === undefined ? 0 : 4;
    if (address !== undefined) rule.loads.load(address, 0);
    if (port !== undefined) rule.loads.load(port, free);
    const known = familyOf(rule, family);
    const of = known === Nfproto.inet ? Nfproto.unspec : known;
    push(rule, {
      name: 'tproxy',
      data: { family: of, regAddr: address && rule.loads.register(0), regPort: port && rule.loads.register(free) },
    });
  },
  synproxy: (rule, { mss, wscale, timestamp, sackPerm }) => {
    const flags =
      (mss === undefined ? 0 : SynproxyOptions.mss) |
      (wscale === undefined ? 0 : SynproxyOptions.wscale) |
      (timestamp ? SynproxyOptions.timestamp : 0) |
      (sackPerm ? SynproxyOptions.sackPerm : 0);
    push(rule, { name: 'synproxy', data: { mss, wscale, flags } });
  },
  reset: (rule, { option }) => {
    const { type, op } = extensionPlace(option);
    push(rule, { name: 'exthdr', data: { type, op } });
  },
  meter: writeMeter,
  'flow add': (rule, { flowtable }) => push(rule, { name: 'flow_offload', data: { name: flowtable } }),
  xt: (rule, { type, name, revision, info }) => push(rule, { name: type, data: { name, rev: revision, info } }),
  opaque: (_rule, { name }) => {
    throw new InvalidRuleError(
      `'${name}' was read from the kernel and has no words here; give the rule its 'kernel' expressions`,
    );
  },
};

/** Writes any statement but a match. */
export function writeStatement(rule: RuleInProgress, statement: Exclude<Statement, Match>): void {
  const write = writers[statement.kind] as ((rule: RuleInProgress, statement: Statement) => void) | undefined;
  if (write === undefined) throw new InvalidRuleError(`'${String(statement.kind)}' is no statement`);
  write(rule, statement);
}

function push(rule: RuleInProgress, expression: ExprAttrs): void {
  rule.expressions.push(expression);
}

function stateful(rule: RuleInProgress, statement: Statement): void {
  push(rule, writeStateful(statement));
}

function natFlags(flags: readonly NatFlag[] = []): number | undefined {
  let bits = 0;
  if (flags.includes('random')) bits |= NatRangeFlags.protoRandom;
  if (flags.includes('fully-random')) bits |= NatRangeFlags.protoRandomFully;
  if (flags.includes('persistent')) bits |= NatRangeFlags.persistent;
  return bits === 0 ? undefined : bits;
}

function portFlags(port: Expression | undefined, flags: readonly NatFlag[] | undefined): number | undefined {
  const bits = natFlags(flags);
  return port === undefined ? bits : (bits ?? 0) | NatRangeFlags.protoSpecified;
}

/** Loads a port or a range of ports; gives their registers. */
function ports(
  rule: RuleInProgress,
  port: Expression | undefined,
  word: number,
): { regProtoMin?: number; regProtoMax?: number } {
  if (port === undefined) return {};
  if (rule.headers.get(TRANSPORT) === undefined)
    throw new InvalidRuleError('a port needs a match on the transport protocol before it, such as tcp dport');
  const [first, last] = port.kind === 'range' ? [port.from, port.to] : [port, undefined];
  rule.require(first);
  rule.loads.load(first, word);
  if (last === undefined) return { regProtoMin: rule.loads.register(word) };
  rule.loads.load(last, word + 4);
  return { regProtoMin: rule.loads.register(word), regProtoMax: rule.loads.register(word + 4) };
}

function familyOf(rule: RuleInProgress, said: 'ip' | 'ip6' | undefined): number {
  const family = said ?? rule.headers.family;
  if (family === 'ip6') return Nfproto.ipv6;
  return family === 'ip' ? Nfproto.ipv4 : Nfproto.inet;
}

function writeNat(rule: RuleInProgress, { family, address, port, flags, prefix }: Nat, type: number): void {
  const of = familyOf(rule, family ?? familyOfAddress(address));
  if (address !== undefined && of === Nfproto.inet)
    throw new InvalidRuleError('say the family: the address may be of either');
  const bits = (natFlags(flags) ?? 0) | (prefix ? NatRangeFlags.netmap : 0);
  const data = { type, family: of, flags: bits === 0 ? undefined : bits };
  if (address?.kind === 'map') {
    push(rule, {
      name: 'nat',
      data: { ...data, ...mapRegisters(rule, address, of === Nfproto.ipv6 ? 4 : 1), ...ports(rule, port, 4) },
    });
    return;
  }
  const [first, last] = address?.kind === 'range' ? [address.from, address.to] : prefixEnds(address);
  if (first !== undefined) rule.loads.load(first, 0);
  if (last !== undefined) rule.loads.load(last, 4);
  const addresses = { regAddrMin: first && rule.loads.register(0), regAddrMax: last && rule.loads.register(4) };
  const free = last !== undefined ? 8 : first !== undefined ? 4 : 0;
  push(rule, { name: 'nat', data: { ...data, ...addresses, ...ports(rule, port, free) } });
}

function familyOfAddress(address: Expression | undefined): 'ip' | 'ip6' | undefined {
  if (address === undefined || address.kind === 'map') return undefined;
  return expressionType(address).type.name === 'ipv6_addr' ? 'ip6' : 'ip';
}

function prefixEnds(address: Expression | undefined): [Expression | undefined, Expression | undefined] {
  if (address?.kind !== 'prefix') return [address, undefined];
  const { value, length } = address;
  const rest = (1n << BigInt(value.bits - length)) - 1n;
  const first = (value.value as bigint) & ~rest;
  return [
    { ...value, value: first },
    { ...value, value: first | rest },
  ];
}

/** A map that gives addresses, addresses with ports, or the ends of ranges: the parts lie one behind the other. */
function mapRegisters(rule: RuleInProgress, node: Extract<Expression, { kind: 'map' }>, addressWords: number): object {
  rule.require(node.key);
  const info = rule.loads.loadMap(node, 0);
  const fields = info.data?.kind === 'value' ? info.data.fields : [];
  const isInterval = info.data?.kind === 'value' && info.data.isInterval;
  const word = rule.loads.register.bind(rule.loads);
  const step = fields.length > 1 ? registerBits(fields) / 32 : addressWords;
  return {
    regAddrMin: word(0),
    regProtoMin: fields.length > 1 ? word(addressWords) : undefined,
    regAddrMax: isInterval ? word(step) : undefined,
    regProtoMax: isInterval && fields.length > 1 ? word(step + addressWords) : undefined,
  };
}

const ICMP_PORT_UNREACHABLE = 3;
const ICMPV6_PORT_UNREACHABLE = 4;
const ICMPX_PORT_UNREACHABLE = 1;

function writeReject(rule: RuleInProgress, statement: Reject): void {
  const { family } = rule.headers;
  /** nft puts what a rejection relies on before all else. */
  const add = (match: Match): void => {
    const before = rule.expressions.length;
    rule.match(match);
    rule.expressions.unshift(...rule.expressions.splice(before));
  };
  if (statement.with === 'tcp reset') {
    requireProtocol(protocol('tcp'), rule.headers, add);
    push(rule, { name: 'reject', data: { type: RejectTypes.tcpRst, icmpCode: 0 } });
    return;
  }
  const isOneFamily = family === 'ip' || family === 'ip6';
  const isPlain = statement.with === 'icmpx' && statement.code === undefined;
  if (statement.with === 'icmpx' && !(isPlain && isOneFamily)) {
    if (isOneFamily)
      throw new InvalidRuleError(`icmpx is for tables of both families; in family ${family} say icmp or icmpv6`);
    push(rule, {
      name: 'reject',
      data: { type: RejectTypes.icmpxUnreach, icmpCode: statement.code ?? ICMPX_PORT_UNREACHABLE },
    });
    return;
  }
  const isIpv6 = isPlain ? family === 'ip6' : statement.with === 'icmpv6';
  if (rule.headers.get(NETWORK) === undefined || !isOneFamily)
    requireProtocol(protocol(isIpv6 ? 'ip6' : 'ip'), rule.headers, add);
  const usual = isIpv6 ? ICMPV6_PORT_UNREACHABLE : ICMP_PORT_UNREACHABLE;
  push(rule, { name: 'reject', data: { type: RejectTypes.icmpUnreach, icmpCode: statement.code ?? usual } });
}

function writeSetUpdate(rule: RuleInProgress, { op, set, key, data, timeout, statements = [] }: SetUpdate): void {
  rule.require(key);
  const info = rule.loads.lookupKey(key, { kind: 'set-reference', name: set });
  if (data !== undefined) {
    rule.require(data);
    rule.loads.load(data, 8);
  }
  push(rule, {
    name: 'dynset',
    data: {
      setName: info.name,
      setId: info.id,
      op: DynsetOps[op],
      sregKey: rule.loads.register(0),
      sregData: data === undefined ? undefined : rule.loads.register(8),
      timeout,
      expr: statements.length === 1 ? writeStateful(statements[0]!) : undefined,
      expressions: statements.length > 1 ? { elem: statements.map(writeStateful) } : undefined,
      flags: statements.length > 1 ? DynsetFlags.expr : undefined,
    },
  });
}

function writeMeter(rule: RuleInProgress, meter: Meter): void {
  rule.require(meter.key);
  const info = rule.newMeter(meter);
  const parts = meter.key.kind === 'concat' ? meter.key.parts : [meter.key];
  rule.loads.loadAll(parts, 0);
  push(rule, {
    name: 'dynset',
    data: {
      setName: info.name,
      setId: info.id,
      op: meter.timeout === undefined ? DynsetOps.add : DynsetOps.update,
      sregKey: rule.loads.register(0),
      timeout: meter.timeout,
      expr: writeStateful(meter.statement),
    },
  });
}
