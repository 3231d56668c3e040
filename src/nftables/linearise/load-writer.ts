import {
  BitwiseOps,
  ByteorderOps,
  type ExprAttrs,
  FibFlags,
  HashTypes,
  NumgenTypes,
  OsfFlags,
  Registers,
} from '../../generated/nftables.js';
import { InvalidRuleError } from '../model/errors.js';
import type {
  AnonymousSet,
  Binary,
  Expression,
  ExtensionHeader,
  MapLookup,
  RawExtensionHeader,
  SetReference,
} from '../model/model.js';
import { bytesFor, bytesFromNumber, ones } from '../types/bytes.js';
import { paddedBits } from '../types/concat.js';
import { isText } from '../types/data-types.js';
import { encodeValue } from '../types/encode-constant.js';
import { type ExpressionType, expressionType } from '../types/expression-type.js';
import { extensionPlace } from '../types/extension-bits.js';
import { ctKeys, fibKeys, ipsecKeys, keyNamed, metaKeys, rtKeys, socketKeys } from '../types/keys.js';
import { isOddField, loadedBits, positionOf, shiftOf } from '../types/odd-fields.js';
import type { ProtocolContext } from '../types/protocol-context.js';
import type { WriteContext } from './set-context.js';
import type { MapHint, SetInfo } from './set-info.js';

const FIRST_WORD_REGISTER = Registers.reg3200;

const fibBits = {
  saddr: FibFlags.saddr,
  daddr: FibFlags.daddr,
  mark: FibFlags.mark,
  iif: FibFlags.iif,
  oif: FibFlags.oif,
} as const;

/** Writes the expressions that put something into registers. Registers are counted in words of 4 bytes. */
export class LoadWriter {
  readonly #expressions: ExprAttrs[];
  readonly #context: WriteContext;
  readonly #headers: ProtocolContext;

  constructor(expressions: ExprAttrs[], context: WriteContext, headers: ProtocolContext) {
    this.#expressions = expressions;
    this.#context = context;
    this.#headers = headers;
  }

  /** Where a field is in the packet, in bits: a VLAN header may stand behind others. */
  positionOf(node: Expression): { base: number; offset: number; bits: number } {
    const position = positionOf(node)!;
    const isStacked = node.kind === 'payload' && node.protocol === 'vlan';
    return isStacked ? { ...position, offset: position.offset + this.#headers.tagsBelow } : position;
  }

  /** The kernel's number of the register that starts at a word: the old 16-byte ones where it is one of theirs. */
  register(word: number): number {
    return word % 4 === 0 ? Registers.reg1 + word / 4 : FIRST_WORD_REGISTER + word;
  }

  /** Bits behind a field up to the end of its last byte: constants are compared shifted by them. */
  shiftOf(node: Expression): number {
    return isOddField(node) ? shiftOf(node) : 0;
  }

  loadedBits(node: Expression): number {
    return loadedBits(node);
  }

  /** Puts an expression at a word. `bits` only where fewer than all of a payload's are wanted. */
  load(node: Expression, word: number, bits?: number): void {
    const load = LoadWriter.#loads[node.kind] as
      | ((self: LoadWriter, node: Expression, word: number, bits?: number) => void)
      | undefined;
    if (load === undefined) throw new InvalidRuleError(`'${node.kind}' gives no value`);
    load(this, node, word, bits);
  }

  /** Puts the parts of a concatenation one behind the other, in network order where ends are compared; returns their bits. */
  loadAll(parts: readonly Expression[], word: number, isCompared = false): number {
    let next = word;
    for (const part of parts) {
      this.load(part, next);
      if (isCompared) this.#turn(part, next);
      next += paddedBits(loadedBits(part)) / 32;
    }
    return (next - word) * 32;
  }

  /** One table for all: made for each writer it was 17 closures for each rule. */
  static readonly #loads: {
    readonly [K in Expression['kind']]?: (
      self: LoadWriter,
      node: Extract<Expression, { kind: K }>,
      word: number,
      bits?: number,
    ) => void;
  } = {
    value: (self, node, word) => {
      const { order } = expressionType(node);
      self.#immediate(encodeValue(node, order), word);
    },
    payload: (self, node, word, bits) => self.#payload(node, word, bits),
    raw: (self, node, word, bits) => self.#payload(node, word, bits),
    exthdr: (self, node, word) => self.#extension(node, word),
    'raw-exthdr': (self, node, word) => self.#extension(node, word),
    osf: (self, { field, ttl }, word) => {
      const flags = field === 'version' ? OsfFlags.version : undefined; // the kernel refuses 0
      const number = ttl === 'skip' ? 2 : ttl === 'loose' ? 1 : 0;
      self.#push({ name: 'osf', data: { dreg: self.register(word), ttl: number, flags } });
    },
    ipsec: (self, { direction, key, state }, word) => {
      const number = keyNamed(ipsecKeys, key, 'ipsec').number;
      const dir = direction === 'in' ? 0 : 1;
      self.#push({ name: 'xfrm', data: { dreg: self.register(word), key: number, dir, spnum: state } });
    },
    meta: (self, { key }, word) =>
      self.#push({ name: 'meta', data: { key: keyNamed(metaKeys, key, 'meta').number, dreg: self.register(word) } }),
    ct: (self, { key, direction }, word) => {
      const side = direction === undefined ? undefined : direction === 'original' ? 0 : 1;
      self.#push({
        name: 'ct',
        data: { key: keyNamed(ctKeys, key, 'ct').number, direction: side, dreg: self.register(word) },
      });
    },
    rt: (self, { key }, word) =>
      self.#push({ name: 'rt', data: { key: keyNamed(rtKeys, key, 'rt').number, dreg: self.register(word) } }),
    socket: (self, { key, level }, word) =>
      self.#push({
        name: 'socket',
        data: { key: keyNamed(socketKeys, key, 'socket').number, level, dreg: self.register(word) },
      }),
    fib: (self, { inputs, result, present }, word) => {
      const flags = inputs.reduce((sum, input) => sum | fibBits[input], present ? FibFlags.present : 0);
      self.#push({
        name: 'fib',
        data: { dreg: self.register(word), result: keyNamed(fibKeys, result, 'fib').number, flags },
      });
    },
    numgen: (self, { mode, modulus, offset }, word) => {
      const type = mode === 'random' ? NumgenTypes.random : NumgenTypes.incremental;
      self.#push({ name: 'numgen', data: { dreg: self.register(word), modulus, type, offset } });
    },
    hash: (self, { mode, key, modulus, seed, offset }, word) => {
      const type = mode === 'symhash' ? HashTypes.sym : HashTypes.jenkins;
      if (key === undefined) self.#push({ name: 'hash', data: { dreg: self.register(word), modulus, offset, type } });
      else {
        const source = word + 4; // behind all of the register
        const all = self.loadAll(key.kind === 'concat' ? key.parts : [key], source);
        const bits = key.kind === 'concat' ? all : loadedBits(key);
        self.#push({
          name: 'hash',
          data: { sreg: self.register(source), dreg: self.register(word), len: bits / 8, modulus, seed, offset, type },
        });
      }
    },
    binary: (self, node, word) => self.#binary(node, word),
    concat: (self, { parts }, word) => void self.loadAll(parts, word),
    map: (self, node, word) => void self.loadMap(node, word),
  };

  #push(expression: ExprAttrs): void {
    this.#expressions.push(expression);
  }

  /** Puts a value at a word to be stored in something: constants in the order that has. */
  loadFor(target: Expression, value: Expression, word: number): void {
    if (value.kind === 'value') this.#immediate(encodeValue(value, expressionType(target).order), word);
    else if (value.kind === 'map') this.loadMap(value, word, expressionType(target));
    else {
      this.load(value, word);
      const { order, bits } = expressionType(target);
      if (order === 'network' && bits > 8 && expressionType(value).order === 'host') this.swap(word, bytesFor(bits));
    }
  }

  #immediate(value: Uint8Array, word: number): void {
    this.#push({ name: 'immediate', data: { dreg: this.register(word), data: { value } } });
  }

  /** The bytes of a field; of one that does not fill them the other bits are masked away. */
  #payload(node: Expression, word: number, prefix?: number): void {
    const { base, offset, bits } = this.positionOf(node);
    const isOdd = isOddField(node);
    const start = offset - (offset % 8);
    const length = isOdd ? loadedBits(node) / 8 : (prefix ?? bits) / 8;
    this.#push({ name: 'payload', data: { dreg: this.register(word), base, offset: start / 8, len: length } });
    if (isOdd)
      this.mask(word, bytesFromNumber(ones(bits) << BigInt(shiftOf(node)), length, 'network'), new Uint8Array(length));
  }

  #extension(node: ExtensionHeader | RawExtensionHeader, word: number): void {
    const place = extensionPlace(node);
    this.#push({ name: 'exthdr', data: { dreg: this.register(word), ...place } });
    if (node.kind === 'raw-exthdr' || !isOddField(node)) return;
    const { bits } = expressionType(node);
    const mask = bytesFromNumber(ones(bits) << BigInt(shiftOf(node)), place.len, 'network');
    this.mask(word, mask, new Uint8Array(place.len));
  }

  /** `(register AND mask) XOR xor` */
  mask(word: number, mask: Uint8Array, xor: Uint8Array): void {
    const register = this.register(word);
    this.#push({
      name: 'bitwise',
      data: {
        sreg: register,
        dreg: register,
        len: mask.length,
        op: BitwiseOps.maskXor,
        mask: { value: mask },
        xor: { value: xor },
      },
    });
  }

  /** Host to network order. */
  swap(word: number, length: number): void {
    const register = this.register(word);
    const size = length % 2 === 0 ? Math.min(length, 8) : 2;
    this.#push({
      name: 'byteorder',
      data: { sreg: register, dreg: register, op: ByteorderOps.hton, len: length, size },
    });
  }

  /** The kernel compares the ends of intervals byte by byte. */
  #turn(node: Expression, word: number): void {
    const { bits, order, type } = expressionType(node);
    if (order === 'host' && bits > 8 && !isText(type)) this.swap(word, bytesFor(bits));
  }

  #binary(node: Binary, word: number): void {
    const { op, left } = node;
    if (op === '<<' || op === '>>') {
      this.load(left, word);
      this.#shift(op, constantOf(node), bytesFor(expressionType(left).bits), word);
      return;
    }
    // Several bit operations on one value are one: (value AND mask) XOR bits.
    const steps = [node];
    for (let of = left; of.kind === 'binary' && of.op !== '<<' && of.op !== '>>'; of = of.left) steps.unshift(of);
    const source = steps[0]!.left;
    this.load(source, word);
    const { bits, order } = expressionType(source);
    const width = bytesFor(bits);
    const all = ones(width * 8);
    let [mask, xor] = [all, 0n];
    for (const step of steps) {
      const value = constantOf(step);
      if (step.op === '&') [mask, xor] = [mask & value, xor & value];
      else if (step.op === '|') [mask, xor] = [mask & ~value & all, (xor & ~value) | value];
      else xor ^= value;
    }
    this.mask(word, bytesFromNumber(mask, width, order), bytesFromNumber(xor, width, order));
  }

  #shift(op: '<<' | '>>', by: bigint, len: number, word: number): void {
    const register = this.register(word);
    const data = { value: bytesFromNumber(by, 4, 'host') };
    this.#push({
      name: 'bitwise',
      data: { sreg: register, dreg: register, len, op: op === '<<' ? BitwiseOps.lshift : BitwiseOps.rshift, data },
    });
  }

  /** Puts what a map gives for a key at a word; returns what the map is. */
  loadMap({ key, map }: MapLookup, word: number, data?: ExpressionType): SetInfo {
    const info = this.lookupKey(key, map, word, { data });
    if (info.data === undefined) throw new InvalidRuleError(`'${info.name}' is a set, not a map`);
    this.#push({
      name: 'lookup',
      data: { set: info.name, sreg: this.register(word), dreg: this.register(word), setId: info.id },
    });
    return info;
  }

  /** Puts a key at a word, in the order that the set compares in; returns what the set is. */
  lookupKey(key: Expression, set: AnonymousSet | SetReference, word = 0, hint?: MapHint): SetInfo {
    const info = set.kind === 'set' ? this.#context.newSet(set, key, hint) : this.#context.setNamed(set.name);
    const parts = key.kind === 'concat' ? key.parts : [key];
    if (parts.length !== info.keys.length)
      throw new InvalidRuleError(`the keys of '${info.name}' have ${info.keys.length} fields, not ${parts.length}`);
    if (parts.length > 1) this.loadAll(parts, word, info.isInterval);
    else {
      this.load(key, word);
      if (info.isInterval) this.#turn(parts[0]!, word);
    }
    return info;
  }
}

/** @throws InvalidRuleError there is something else on the right */
function constantOf({ op, right }: Binary): bigint {
  if (right.kind === 'value' && typeof right.value === 'bigint') return right.value;
  throw new InvalidRuleError(`'${op}' needs a constant on its right`);
}
