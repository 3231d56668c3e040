import {
  BitwiseOps,
  CmpOps,
  type DataAttrs,
  ExthdrFlags,
  ExthdrOp,
  FibFlags,
  HashTypes,
  LookupFlags,
  NumgenTypes,
  OsfFlags,
  RangeOps,
  Registers,
} from '../../generated/nftables.js';
import type {
  Expression,
  ExtensionHeader,
  ExtensionKind,
  FibInput,
  Match,
  MatchOp,
  RawBase,
  RawExtensionHeader,
  Value,
} from '../model/model.js';
import { numberFromBytes, ones } from '../types/bytes.js';
import { isText } from '../types/data-types.js';
import { expressionType } from '../types/expression-type.js';
import { extensionNumbered, findExtensionField } from '../types/extensions.js';
import { ctKeys, fibKeys, ipsecKeys, type Key, keyNumbered, metaKeys, rtKeys, socketKeys } from '../types/keys.js';
import {
  bitsOf,
  constant,
  type Data,
  dataBits,
  load,
  need,
  type Readers,
  type Reading,
  setNamed,
  unreadable,
  verdictOf,
} from './reading.js';
import type { Slot } from './register-file.js';
import { retype } from './retype.js';

/** Expressions that load something into registers, and those that compare it. */
export const loadReaders: Readers = {
  immediate: (reading, { dreg, data }) => {
    if (dreg === Registers.verdict) reading.statements.push(verdictOf(data));
    else load(reading, dreg, constant(data));
  },
  cmp: (reading, { sreg, op, data }) => {
    const right = constant(data);
    const left = need(reading.registers.concatenation(sreg, roundUp(right.bits, sreg, reading)));
    addMatch(reading, left, matchOps[op ?? CmpOps.eq] ?? unreadable('cmp'), right, data);
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
    const node: Expression = {
      kind: 'raw',
      base: bases[base ?? 0] ?? unreadable('payload'),
      offset: (offset ?? 0) * 8,
      bits: (len ?? 0) * 8,
    };
    if (dreg !== undefined) load(reading, dreg, node, node.bits);
    else reading.statements.push({ kind: 'mangle', target: node, value: need(reading.registers.get(sreg)).node });
  },
  exthdr: (reading, data) => {
    const { dreg, sreg } = data;
    const node = extensionOf(data);
    if (dreg !== undefined) load(reading, dreg, node);
    else if (sreg === undefined) reading.statements.push({ kind: 'reset', option: node });
    else {
      const value = retype(need(reading.registers.get(sreg)).node, expressionType(node));
      reading.statements.push({ kind: 'mangle', target: node, value });
    }
  },
  osf: (reading, { dreg, ttl, flags = 0 }) => {
    const field = (flags & OsfFlags.version) === 0 ? 'name' : 'version';
    access(reading, { kind: 'osf', field, ttl: osfTtls[ttl ?? 0] }, dreg);
  },
  xfrm: (reading, { dreg, key, dir = 0, spnum = 0 }) => {
    const direction = (['in', 'out'] as const)[dir] ?? unreadable('xfrm');
    access(reading, { kind: 'ipsec', direction, key: knownKey(ipsecKeys, key, 'xfrm').name, state: spnum }, dreg);
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
    access(
      reading,
      { kind: 'fib', inputs, result: name, present: (flags & FibFlags.present) !== 0 ? true : undefined },
      dreg,
    );
  },
  numgen: (reading, { dreg, type, modulus = 0, offset = 0 }) =>
    access(reading, { kind: 'numgen', mode: type === NumgenTypes.random ? 'random' : 'inc', modulus, offset }, dreg),
  hash: (reading, { sreg, dreg, len = 0, modulus = 0, seed, offset = 0, type }) => {
    const mode = type === HashTypes.sym ? 'symhash' : 'jhash';
    const key = mode === 'symhash' ? undefined : need(reading.registers.concatenation(sreg, len * 8)).node;
    access(reading, { kind: 'hash', mode, key, modulus, seed: mode === 'symhash' ? undefined : seed, offset }, dreg);
  },
};

const osfTtls = [undefined, 'loose', 'skip'] as const;

const extensionKinds: Readonly<Record<number, ExtensionKind>> = {
  [ExthdrOp.ipv6]: 'ip6',
  [ExthdrOp.tcpopt]: 'tcp',
  [ExthdrOp.ipv4]: 'ip',
  [ExthdrOp.sctp]: 'sctp',
};

/** A header by its number, a field by its position. */
function extensionOf(data: Data<'exthdr'>): ExtensionHeader | RawExtensionHeader {
  const { op = ExthdrOp.ipv6, type = 0, flags = 0, dreg, sreg } = data;
  const of = extensionKinds[op] ?? unreadable('exthdr');
  const offset = (data.offset ?? 0) * 8;
  const bits = (data.len ?? 0) * 8;
  const known = extensionNumbered(of, type);
  const isReset = dreg === undefined && sreg === undefined;
  if ((flags & ExthdrFlags.present) !== 0 || isReset)
    return known !== undefined
      ? { kind: 'exthdr', of, header: known.name }
      : { kind: 'raw-exthdr', of, type, offset, bits, present: true };
  const found = findExtensionField(of, type, offset, bits);
  return found === undefined
    ? { kind: 'raw-exthdr', of, type, offset, bits }
    : { kind: 'exthdr', of, header: found.header, field: found.field };
}

const bases: readonly RawBase[] = ['ll', 'nh', 'th', 'ih'];

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

function knownKey(table: readonly Key[], number: number | undefined, what: string): Key {
  return keyNumbered(table, number ?? 0) ?? unreadable(what);
}

function access(reading: Reading, node: Expression, dreg: number | undefined, sreg?: number): void {
  if (dreg !== undefined) load(reading, dreg, node);
  else reading.statements.push({ kind: 'mangle', target: node, value: need(reading.registers.get(sreg)).node });
}

/** Bits to take for a comparison: a concatenation where the constant is longer than what the register holds. */
function roundUp(bits: number, register: number | undefined, { registers }: Reading): number {
  const held = registers.get(register)?.bits ?? 0;
  return held > 0 && held % 8 !== 0 && bits <= held + 7 ? held : bits;
}

// The first half of reading a rule: the kernel's register expressions become statements over trees. Constants have no
// type yet (`raw`, read in network order) and payloads are positions; delinearise.ts gives them both.

/** A match while its rule is read. */
export interface DraftMatch extends Match {
  /** Both sides are compared in network order. */
  readonly isSwapped?: boolean | undefined;
  /** Where the bytes of the right side came from, when it is one constant. */
  readonly source?: DataAttrs | undefined;
}

function addMatch(reading: Reading, left: Slot, op: MatchOp, right: Expression, source?: DataAttrs): void {
  const match: DraftMatch = {
    kind: 'match',
    op,
    left: left.node,
    right: alignConstant(left, right),
    isSwapped: left.isSwapped,
    source,
  };
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

/** The kernel computes `(source AND mask) XOR xor`; in words that is AND, XOR and OR, each only where it does something. */
function bitwise(
  node: Expression,
  bits: number,
  op: number,
  { mask, xor, data }: { mask?: DataAttrs | undefined; xor?: DataAttrs | undefined; data?: DataAttrs | undefined },
): Expression {
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
  return {
    kind: 'value',
    type: 'integer',
    bits: 32,
    value: numberFromBytes(data?.value ?? unreadable('shift'), 'host'),
  };
}

function readLookup(reading: Reading, { set: name, sreg, dreg, flags = 0 }: Data<'lookup'>): void {
  const { map, set } = setNamed(reading, name);
  const left = need(reading.registers.concatenation(sreg, set.keyBits));
  if (dreg === undefined) {
    const match: DraftMatch = {
      kind: 'match',
      op: (flags & LookupFlags.invert) !== 0 ? '!=' : '==',
      left: left.node,
      right: map,
    };
    reading.statements.push(match);
  } else if (dreg === Registers.verdict) {
    reading.statements.push({ kind: 'vmap', key: left.node, map });
  } else {
    reading.registers.set(dreg, { node: { kind: 'map', key: left.node, map }, bits: dataBits(set), isSwapped: false });
  }
}
