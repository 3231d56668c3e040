import {
  BitwiseOps,
  CmpOps,
  type DataAttrs,
  DynsetFlags,
  DynsetOps,
  type ExprAttrs,
  type ExprByName,
  FibFlags,
  HashTypes,
  LimitFlags,
  LimitType,
  LookupFlags,
  NatRangeFlags,
  NatTypes,
  Nfproto,
  NumgenTypes,
  ObjectType,
  QueueFlags,
  QuotaFlags,
  RangeOps,
  Registers,
  RejectTypes,
  SynproxyOptions,
  VerdictCode,
} from '../generated/nftables.js';
import { numberFromBytes, ones } from './bytes.js';
import { dataType, isText } from './data-types.js';
import { expressionType } from './expression-type.js';
import { ctKeys, fibKeys, type Key, keyNumbered, metaKeys, rtKeys, socketKeys } from './keys.js';
import type {
  AnonymousSet,
  Expression,
  FibInput,
  Match,
  MatchOp,
  NamedSet,
  NatFlag,
  RawBase,
  SetReference,
  Statement,
  TableFamily,
  Value,
  Verdict,
} from './model.js';
import { RegisterFile, type Slot } from './register-file.js';
import { rangeToPrefix, retype } from './retype.js';

// The first half of reading a rule: the kernel's register expressions become statements over trees. Constants have no
// type yet (`raw`, read in network order) and payloads are positions; delinearise.ts gives them both.

/** A match while its rule is read. */
export interface DraftMatch extends Match {
  /** Both sides are compared in network order. */
  readonly isSwapped?: boolean | undefined;
}

export interface ReadContext {
  readonly family: TableFamily;
  readonly sets: ReadonlyMap<string, NamedSet>;
}

class Unreadable extends Error {}

function unreadable(what: string): never {
  throw new Unreadable(what);
}

interface Reading extends ReadContext {
  readonly registers: RegisterFile;
  readonly statements: Statement[];
}

/**
 * Reads a rule's expressions.
 *
 * @returns the statements, and whether all expressions were understood; those that were not are `opaque` statements
 */
export function readExpressions(expressions: readonly ExprAttrs[], context: ReadContext): { statements: Statement[]; isWhole: boolean } {
  const reading: Reading = { ...context, registers: new RegisterFile(), statements: [] };
  let isWhole = true;
  for (const expression of expressions) {
    try {
      readOne(reading, expression);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      isWhole = false;
      reading.registers.clear(); // what it would have loaded is not known
      reading.statements.push({ kind: 'opaque', name: expression.name ?? '?' });
    }
  }
  return { statements: reading.statements, isWhole };
}

function readOne(reading: Reading, expression: ExprAttrs): void {
  if (expression.name === 'notrack') {
    reading.statements.push({ kind: 'notrack' });
    return;
  }
  const read = readers[expression.name as Name] as ((reading: Reading, data: object) => void) | undefined;
  if (read === undefined || expression.data === undefined || expression.data.unknown !== undefined) unreadable(expression.name ?? '?');
  read(reading, expression.data);
}

/** The kernel's names of the expressions that the schema knows. */
type Name<E = ExprByName> = E extends { name: infer N extends string } ? (string extends N ? never : N) : never;
type Data<N extends Name> = NonNullable<Extract<ExprByName, { name: N }>['data']>;

const readers: { readonly [N in Name]?: (reading: Reading, data: Data<N>) => void } = {
  immediate: (reading, { dreg, data }) => {
    if (dreg === Registers.verdict) reading.statements.push(verdictOf(data));
    else load(reading, dreg, constant(data));
  },
  cmp: (reading, { sreg, op, data }) => {
    const right = constant(data);
    const left = need(reading.registers.concatenation(sreg, roundUp(right.bits, sreg, reading)));
    addMatch(reading, left, matchOps[op ?? CmpOps.eq] ?? unreadable('cmp'), right);
  },
  range: (reading, { sreg, op, fromData, toData }) => {
    const left = need(reading.registers.get(sreg));
    const right: Expression = { kind: 'range', from: constant(fromData), to: constant(toData) };
    addMatch(reading, left, op === RangeOps.neq ? '!=' : '==', right);
  },
  lookup: readLookup,
  bitwise: (reading, { sreg, dreg, op, mask, xor, data }) => {
    const { node, bits, isSwapped } = need(reading.registers.get(sreg));
    load(reading, dreg, node, bits, isSwapped, bitwise(node, bits, op ?? BitwiseOps.maskXor, { mask, xor, data }));
  },
  byteorder: (reading, { sreg, dreg }) => {
    const { node, bits, isSwapped } = need(reading.registers.get(sreg));
    load(reading, dreg, node, bits, !isSwapped);
  },
  payload: (reading, { dreg, base, offset, len, sreg }) => {
    const node: Expression = { kind: 'raw', base: bases[base ?? 0] ?? unreadable('payload'), offset: (offset ?? 0) * 8, bits: (len ?? 0) * 8 };
    if (dreg !== undefined) load(reading, dreg, node, node.bits);
    else reading.statements.push({ kind: 'mangle', target: node, value: need(reading.registers.get(sreg)).node });
  },
  meta: (reading, { dreg, key, sreg }) => {
    const row = knownKey(metaKeys, key, 'meta');
    access(reading, { kind: 'meta', key: row.name }, dreg, sreg);
  },
  ct: (reading, { dreg, key, sreg, direction }) => {
    const row = knownKey(ctKeys, key, 'ct');
    const side = direction === undefined ? undefined : direction === 0 ? 'original' : 'reply';
    access(reading, { kind: 'ct', key: row.name, direction: side }, dreg, sreg);
  },
  rt: (reading, { dreg, key }) => access(reading, { kind: 'rt', key: knownKey(rtKeys, key, 'rt').name }, dreg),
  socket: (reading, { dreg, key, level }) => {
    const row = knownKey(socketKeys, key, 'socket');
    access(reading, { kind: 'socket', key: row.name, level: row.name === 'cgroupv2' ? level : undefined }, dreg);
  },
  fib: (reading, { dreg, result, flags = 0 }) => {
    const inputs = fibInputs.filter(([, bit]) => (flags & bit) !== 0).map(([name]) => name);
    const name = knownKey(fibKeys, result, 'fib').name as 'oif' | 'oifname' | 'type';
    access(reading, { kind: 'fib', inputs, result: name, present: (flags & FibFlags.present) !== 0 ? true : undefined }, dreg);
  },
  numgen: (reading, { dreg, type, modulus = 0, offset = 0 }) =>
    access(reading, { kind: 'numgen', mode: type === NumgenTypes.random ? 'random' : 'inc', modulus, offset }, dreg),
  hash: (reading, { sreg, dreg, len = 0, modulus = 0, seed, offset = 0, type }) => {
    const mode = type === HashTypes.sym ? 'symhash' : 'jhash';
    const key = mode === 'symhash' ? undefined : need(reading.registers.concatenation(sreg, len * 8)).node;
    access(reading, { kind: 'hash', mode, key, modulus, seed: mode === 'symhash' ? undefined : seed, offset }, dreg);
  },
  counter: (reading, { packets = 0n, bytes = 0n }) => reading.statements.push({ kind: 'counter', packets, bytes }),
  limit: (reading, { rate = 0n, unit = 1n, burst = 0, type, flags = 0 }) =>
    reading.statements.push({
      kind: 'limit',
      rate,
      of: type === LimitType.pktBytes ? 'bytes' : 'packets',
      per: Number(unit),
      burst,
      over: (flags & LimitFlags.invert) !== 0,
    }),
  quota: (reading, { bytes = 0n, consumed = 0n, flags = 0 }) =>
    reading.statements.push({ kind: 'quota', bytes, used: consumed, over: (flags & QuotaFlags.invert) !== 0 }),
  connlimit: (reading, { count = 0, flags = 0 }) => reading.statements.push({ kind: 'ct count', count, over: flags !== 0 }),
  log: (reading, { prefix, group, snaplen, qthreshold, level, flags }) =>
    reading.statements.push({ kind: 'log', prefix, group, snaplen, queueThreshold: qthreshold, level, flags: flags === 0 ? undefined : flags }),
  reject: (reading, { type, icmpCode }) => {
    const isIpv6 = reading.family === 'ip6';
    if (type === RejectTypes.tcpRst) reading.statements.push({ kind: 'reject', with: 'tcp reset' });
    else if (type === RejectTypes.icmpxUnreach) reading.statements.push({ kind: 'reject', with: 'icmpx', code: icmpCode });
    else reading.statements.push({ kind: 'reject', with: isIpv6 ? 'icmpv6' : 'icmp', code: icmpCode });
  },
  nat: readNat,
  masq: (reading, { flags, regProtoMin, regProtoMax }) =>
    reading.statements.push({ kind: 'masquerade', port: registerRange(reading, regProtoMin, regProtoMax, 'inet_service'), flags: natFlags(flags) }),
  redir: (reading, { flags, regProtoMin, regProtoMax }) =>
    reading.statements.push({ kind: 'redirect', port: registerRange(reading, regProtoMin, regProtoMax, 'inet_service'), flags: natFlags(flags) }),
  objref: (reading, { immType, immName, setSreg, setName }) => {
    if (immName !== undefined) {
      reading.statements.push({ kind: 'object', type: objectTypeName(immType), object: text(immName) });
      return;
    }
    const { map, set } = setNamed(reading, setName);
    const key = need(reading.registers.concatenation(setSreg, set.keyBits)).node;
    const type = set.data?.kind === 'object' ? set.data.type : unreadable('objref');
    reading.statements.push({ kind: 'object', type, object: { kind: 'map', key, map } });
  },
  queue: (reading, { num = 0, total = 1, flags = 0, sregQnum }) => {
    const first = integer(num, 16);
    const range: Expression = total > 1 ? { kind: 'range', from: first, to: integer(num + total - 1, 16) } : first;
    const queue = sregQnum === undefined ? range : need(reading.registers.get(sregQnum)).node;
    reading.statements.push({ kind: 'queue', queue, bypass: (flags & QueueFlags.bypass) !== 0, fanout: (flags & QueueFlags.cpuFanout) !== 0 });
  },
  dynset: (reading, { setName, op, sregKey, sregData, timeout, expr, expressions, flags = 0 }) => {
    const { set } = setNamed(reading, setName);
    if (set.isAnonymous || (flags & DynsetFlags.invert) !== 0) unreadable('dynset');
    const key = need(reading.registers.concatenation(sregKey, set.keyBits)).node;
    const data = sregData === undefined ? undefined : typed(need(reading.registers.get(sregData)).node, dataTypeName(set));
    const inner = expr === undefined ? expressions?.elem : [expr];
    const statements = inner === undefined ? undefined : readStatements(inner, reading);
    reading.statements.push({ kind: 'set-update', op: dynsetOps[op ?? DynsetOps.add] ?? unreadable('dynset'), set: set.name, key, data, timeout: timeout === 0n ? undefined : timeout, statements });
  },
  dup: (reading, { sregAddr, sregDev }) => {
    const address = sregAddr === undefined ? undefined : typed(need(reading.registers.get(sregAddr)).node, addressType(reading.family));
    const device = sregDev === undefined ? undefined : typed(need(reading.registers.get(sregDev)).node, 'iface_index');
    reading.statements.push({ kind: 'dup', address, device });
  },
  fwd: (reading, { sregDev, sregAddr, nfproto }) => {
    const family = nfproto === Nfproto.ipv4 ? 'ip' : nfproto === Nfproto.ipv6 ? 'ip6' : undefined;
    const address = sregAddr === undefined ? undefined : typed(need(reading.registers.get(sregAddr)).node, addressType(family ?? reading.family));
    reading.statements.push({ kind: 'fwd', family, address, device: typed(need(reading.registers.get(sregDev)).node, 'iface_index') });
  },
  tproxy: (reading, { family, regAddr, regPort }) => {
    const of = family === Nfproto.ipv4 ? 'ip' : family === Nfproto.ipv6 ? 'ip6' : undefined;
    const address = regAddr === undefined ? undefined : typed(need(reading.registers.get(regAddr)).node, addressType(of ?? reading.family));
    const port = regPort === undefined ? undefined : typed(need(reading.registers.get(regPort)).node, 'inet_service');
    reading.statements.push({ kind: 'tproxy', family: reading.family === 'inet' ? of : undefined, address, port });
  },
  synproxy: (reading, { mss, wscale, flags = 0 }) =>
    reading.statements.push({
      kind: 'synproxy',
      mss: (flags & SynproxyOptions.mss) !== 0 ? mss : undefined,
      wscale: (flags & SynproxyOptions.wscale) !== 0 ? wscale : undefined,
      timestamp: (flags & SynproxyOptions.timestamp) !== 0,
      sackPerm: (flags & SynproxyOptions.sackPerm) !== 0,
    }),
  flow_offload: (reading, { name }) => reading.statements.push({ kind: 'flow add', flowtable: name ?? '' }),
  match: (reading, { name, rev, info }) =>
    reading.statements.push({ kind: 'xt', type: 'match', name: name ?? '', revision: rev ?? 0, info: info ?? new Uint8Array() }),
  target: (reading, { name, rev, info }) =>
    reading.statements.push({ kind: 'xt', type: 'target', name: name ?? '', revision: rev ?? 0, info: info ?? new Uint8Array() }),
};

const bases: readonly RawBase[] = ['ll', 'nh', 'th', 'ih'];
const dynsetOps = ['add', 'update', 'delete'] as const;
const matchOps: Readonly<Record<number, MatchOp>> = {
  [CmpOps.eq]: '==',
  [CmpOps.neq]: '!=',
  [CmpOps.lt]: '<',
  [CmpOps.lte]: '<=',
  [CmpOps.gt]: '>',
  [CmpOps.gte]: '>=',
};
const fibInputs: readonly (readonly [FibInput, number])[] = [
  ['saddr', FibFlags.saddr],
  ['daddr', FibFlags.daddr],
  ['mark', FibFlags.mark],
  ['iif', FibFlags.iif],
  ['oif', FibFlags.oif],
];

const objectNames: ReadonlyMap<number, string> = new Map([
  [ObjectType.counter, 'counter'],
  [ObjectType.quota, 'quota'],
  [ObjectType.ctHelper, 'ct helper'],
  [ObjectType.limit, 'limit'],
  [ObjectType.ctTimeout, 'ct timeout'],
  [ObjectType.secmark, 'secmark'],
  [ObjectType.ctExpect, 'ct expectation'],
  [ObjectType.synproxy, 'synproxy'],
]);

/** nft's name of a kind of object. */
export function objectTypeName(type: number | undefined): string {
  return objectNames.get(type ?? 0) ?? 'unknown';
}

/** The statements of elements and set updates, which have no registers. */
export function readStatements(expressions: readonly ExprAttrs[], context: ReadContext): Statement[] {
  return readExpressions(expressions, context).statements;
}

function need(slot: Slot | undefined): Slot {
  return slot ?? unreadable('a register that nothing was loaded into');
}

function knownKey(table: readonly Key[], number: number | undefined, what: string): Key {
  return keyNumbered(table, number ?? 0) ?? unreadable(what);
}

function load(reading: Reading, register: number | undefined, node: Expression, bits = bitsOf(node), isSwapped = false, result = node): void {
  if (register === undefined) unreadable('no destination register');
  reading.registers.set(register, { node: result, bits, isSwapped });
}

function access(reading: Reading, node: Expression, dreg: number | undefined, sreg?: number): void {
  if (dreg !== undefined) load(reading, dreg, node);
  else reading.statements.push({ kind: 'mangle', target: node, value: need(reading.registers.get(sreg)).node });
}

function bitsOf(node: Expression): number {
  return expressionType(node).bits;
}

/** Bits to take for a comparison: a concatenation where the constant is longer than what the register holds. */
function roundUp(bits: number, register: number | undefined, { registers }: Reading): number {
  const held = registers.get(register)?.bits ?? 0;
  return held > 0 && held % 8 !== 0 && bits <= held + 7 ? held : bits;
}

function addMatch(reading: Reading, left: Slot, op: MatchOp, right: Expression): void {
  const match: DraftMatch = { kind: 'match', op, left: left.node, right: alignConstant(left, right), isSwapped: left.isSwapped };
  reading.statements.push(match);
}

/** A constant shorter than the left side stands for a prefix of it; longer than it, for a concatenation. */
function alignConstant({ node, bits }: Slot, right: Expression): Expression {
  if (right.kind !== 'value' || typeof right.value === 'string') return right;
  if (node.kind === 'concat') return { kind: 'concat', parts: splitConstant(right, node.parts.map(bitsOf)) };
  if (bits > right.bits && !isText(expressionType(node).type)) {
    const value = { ...right, bits, value: right.value << BigInt(bits - right.bits) };
    return { kind: 'prefix', value, length: right.bits };
  }
  return right;
}

/** The parts of a constant that lie in registers of their own: each takes whole words of 32 bits. */
export function splitConstant(value: Value, widths: readonly number[]): Value[] {
  let left = value.bits;
  return widths.map((bits) => {
    const padded = Math.ceil(bits / 32) * 32;
    const part = ((value.value as bigint) >> BigInt(Math.max(left - padded, 0))) & ones(padded);
    left -= padded;
    return { kind: 'value', type: 'raw', bits, value: part >> BigInt(padded - Math.ceil(bits / 8) * 8) };
  });
}

function constant(data: DataAttrs | undefined): Value {
  const bytes = data?.value ?? unreadable('no constant');
  return { kind: 'value', type: 'raw', bits: bytes.length * 8, value: numberFromBytes(bytes, 'network') };
}

function integer(number: number, bits: number): Value {
  return { kind: 'value', type: 'integer', bits, value: BigInt(number) };
}

function text(value: string): Value {
  return { kind: 'value', type: 'string', bits: 0, value };
}

const verdictCodes: ReadonlyMap<number, Exclude<Verdict['code'], 'jump' | 'goto'>> = new Map([
  [VerdictCode.accept, 'accept'],
  [VerdictCode.drop, 'drop'],
  [VerdictCode.continue, 'continue'],
  [VerdictCode.break, 'break'],
  [VerdictCode.return, 'return'],
  [VerdictCode.queue, 'queue'],
  [VerdictCode.stolen, 'stolen'],
  [VerdictCode.repeat, 'repeat'],
]);

/** A verdict from its attributes. */
export function verdictOf(data: DataAttrs | undefined): Verdict {
  const { code = VerdictCode.accept, chain = '' } = data?.verdict ?? {};
  if (code === VerdictCode.jump || code === VerdictCode.goto) return { kind: 'verdict', code: code === VerdictCode.jump ? 'jump' : 'goto', chain };
  return { kind: 'verdict', code: verdictCodes.get(code) ?? 'accept' };
}

/** The kernel computes `(source AND mask) XOR xor`; in words that is AND, XOR and OR, each only where it does something. */
function bitwise(node: Expression, bits: number, op: number, { mask, xor, data }: { mask?: DataAttrs | undefined; xor?: DataAttrs | undefined; data?: DataAttrs | undefined }): Expression {
  if (op === BitwiseOps.lshift || op === BitwiseOps.rshift) {
    return { kind: 'binary', op: op === BitwiseOps.lshift ? '<<' : '>>', left: node, right: shiftWidth(data) };
  }
  if (op !== BitwiseOps.maskXor) unreadable('bitwise');
  const and = constant(mask);
  const m = and.value as bigint;
  const x = constant(xor).value as bigint;
  const set = x & ~m;
  const kept = m | set;
  let result = node;
  const apply = (kind: '&' | '^' | '|', value: bigint): void => {
    result = { kind: 'binary', op: kind, left: result, right: { ...and, value } };
  };
  if (kept !== ones(bits)) apply('&', kept);
  if ((x & m) !== 0n) apply('^', x & m);
  if (set !== 0n) apply('|', set);
  return result;
}

function shiftWidth(data: DataAttrs | undefined): Value {
  return { kind: 'value', type: 'integer', bits: 32, value: numberFromBytes(data?.value ?? unreadable('shift'), 'host') };
}

function setNamed(reading: Reading, name: string | undefined): { map: AnonymousSet | SetReference; set: NamedSet } {
  const set = reading.sets.get(name ?? '') ?? unreadable(`set ${name}`);
  const map: AnonymousSet | SetReference = set.isAnonymous
    ? { kind: 'set', elements: set.elements, name: set.name, keyType: set.keyType.join(' . ') }
    : { kind: 'set-reference', name: set.name };
  return { map, set };
}

function readLookup(reading: Reading, { set: name, sreg, dreg, flags = 0 }: Data<'lookup'>): void {
  const { map, set } = setNamed(reading, name);
  const left = need(reading.registers.concatenation(sreg, set.keyBits));
  if (dreg === undefined) {
    const match: DraftMatch = { kind: 'match', op: (flags & LookupFlags.invert) !== 0 ? '!=' : '==', left: left.node, right: map };
    reading.statements.push(match);
  } else if (dreg === Registers.verdict) {
    reading.statements.push({ kind: 'vmap', key: left.node, map });
  } else {
    reading.registers.set(dreg, { node: { kind: 'map', key: left.node, map }, bits: dataBits(set), isSwapped: false });
  }
}

function dataBits(set: NamedSet): number {
  return set.data?.kind === 'value' ? set.data.bits : 0;
}

function dataTypeName(set: NamedSet): string {
  return set.data?.kind === 'value' ? set.data.type[0]! : 'raw';
}

function addressType(family: TableFamily): string {
  return family === 'ip6' ? 'ipv6_addr' : 'ipv4_addr';
}

/** Gives an untyped constant the type of what it is used as. */
function typed(node: Expression, type: string): Expression {
  const row = dataType(type);
  return retype(node, { type: row, bits: row.bits, order: row.order });
}

function registerRange(reading: Reading, first: number | undefined, last: number | undefined, type: string): Expression | undefined {
  if (first === undefined) return undefined;
  const from = typed(need(reading.registers.get(first)).node, type);
  if (last === undefined || last === first) return from;
  return { kind: 'range', from, to: typed(need(reading.registers.get(last)).node, type) };
}

function readNat(reading: Reading, data: Data<'nat'>): void {
  const isIpv6 = data.family === Nfproto.ipv6;
  const said = isIpv6 ? 'ip6' : 'ip';
  const range = registerRange(reading, data.regAddrMin, data.regAddrMax, isIpv6 ? 'ipv6_addr' : 'ipv4_addr');
  const addressOf = range?.kind === 'range' ? rangeToPrefix(range) : range;
  const isMapOfPairs = isPairMap(addressOf, reading, isIpv6 ? 128 : 32);
  reading.statements.push({
    kind: data.type === NatTypes.dnat ? 'dnat' : 'snat',
    family: reading.family === 'inet' || isMapOfPairs ? said : undefined,
    address: addressOf,
    port: isMapOfPairs ? undefined : registerRange(reading, data.regProtoMin, data.regProtoMax, 'inet_service'),
    flags: natFlags(data.flags),
    prefix: ((data.flags ?? 0) & NatRangeFlags.netmap) !== 0 ? true : undefined,
  });
}

/** Whether the data of a map are an address with a port, or the ends of ranges: they fill more than one register. */
function isPairMap(node: Expression | undefined, { sets }: Reading, addressBits: number): boolean {
  if (node?.kind !== 'map') return false;
  const set = sets.get(node.map.name ?? '');
  return set?.data?.kind === 'value' && (set.data.isInterval || set.data.bits === addressBits + 32);
}

function natFlags(flags = 0): NatFlag[] | undefined {
  const list: NatFlag[] = [];
  if ((flags & NatRangeFlags.protoRandom) !== 0) list.push('random');
  if ((flags & NatRangeFlags.protoRandomFully) !== 0) list.push('fully-random');
  if ((flags & NatRangeFlags.persistent) !== 0) list.push('persistent');
  return list.length === 0 ? undefined : list;
}
