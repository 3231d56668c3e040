import { CmpOps, type DataAttrs, type ExprAttrs, LookupFlags, RangeOps, Registers } from '../../generated/nftables.js';
import { InvalidRuleError } from '../model/errors.js';
import type { AnonymousSet, Expression, Match, Meter, Rule, SetReference, Statement, Value } from '../model/model.js';
import { bytesFor, bytesFromNumber, ones } from '../types/bytes.js';
import { boundsOf, encodeValue, isWildcard } from '../types/encode-constant.js';
import { expressionType } from '../types/expression-type.js';
import { keyNamed, metaKeys } from '../types/keys.js';
import { isOddField } from '../types/odd-fields.js';
import { ProtocolContext, saysNext } from '../types/protocol-context.js';
import { protocol, TRANSPORT } from '../types/protocols.js';
import { addDependencies } from './add-dependencies.js';
import { LoadWriter } from './load-writer.js';
import { PayloadMerger } from './merge-payloads.js';
import type { WrittenConstant } from './rule-templates.js';
import type { WriteContext } from './set-context.js';
import type { SetInfo } from './set-info.js';
import type { RuleInProgress } from './write-context.js';
import { writeStatement } from './write-statement.js';

/**
 * Turns statements into the kernel's register expressions as nft does: matches on lower headers that a match needs are
 * put before it, constants get the byte order of their type, sets of the rule's own are made.
 *
 * @throws InvalidRuleError there is no way to say it to the kernel
 */
export function linearise(statements: readonly Statement[], context: WriteContext): Linearised {
  const writer = new RuleWriter(context);
  for (const statement of statements) writer.write(statement);
  writer.merger.flush();
  return writer;
}

/** A rule in the kernel's expressions. */
export interface Linearised {
  readonly expressions: ExprAttrs[];
  /** What could have been another constant without a change to the rest. */
  readonly freeConstants: readonly WrittenConstant[];
}

class RuleWriter implements RuleInProgress {
  readonly expressions: ExprAttrs[] = [];
  readonly freeConstants: WrittenConstant[] = [];
  readonly headers: ProtocolContext;
  readonly loads: LoadWriter;
  readonly merger: PayloadMerger = new PayloadMerger(this.expressions);
  readonly #context: WriteContext;

  constructor(context: WriteContext) {
    this.#context = context;
    this.headers = new ProtocolContext(context.family);
    this.loads = new LoadWriter(this.expressions, context, this.headers);
  }

  write(statement: Statement): void {
    if (statement.kind === 'match') this.match(statement);
    else {
      this.merger.flush();
      writeStatement(this, statement);
    }
  }

  newMeter(meter: Meter): SetInfo {
    return this.#context.newMeter(meter);
  }

  newChain(rules: readonly Rule[]): number {
    return this.#context.newChain(rules);
  }

  /** Puts the matches before that an expression relies on. */
  require(node: Expression): void {
    addDependencies(node, this.headers, (dependency) => this.match(dependency));
  }

  match(match: Match): void {
    this.require(match.left);
    this.#writeMatch(match);
    this.#note(match);
  }

  #writeMatch(match: Match): void {
    const { op, left, right } = match;
    switch (right.kind) {
      case 'set':
      case 'set-reference':
        this.#lookup(op, left, right);
        break;
      case 'flags':
        this.#compareBits(left, right.value, op === 'none' ? CmpOps.eq : CmpOps.neq, 0n);
        break;
      case 'masked':
        this.#compareBits(left, right.mask, equality(op), right.value.value as bigint);
        break;
      case 'prefix':
        this.#comparePrefix(op, left, right.value, right.length);
        break;
      case 'range':
        this.#compareRange(op, left, right);
        break;
      default:
        this.#compare(match);
    }
  }

  #compare(match: Match): void {
    const { op, left, right } = match;
    if (left.kind === 'concat' && right.kind === 'concat') {
      this.#compareConcat(op, left.parts, right.parts);
      return;
    }
    if (right.kind !== 'value') throw new InvalidRuleError(`a match cannot compare with '${right.kind}'`);
    const { bits, order } = expressionType(left);
    const isOrdered = op !== '==' && op !== '!=';
    this.loads.load(left, 0);
    if (isOrdered && order === 'host' && bits > 8) this.loads.swap(0, bytesFor(bits));
    const shift = this.loads.shiftOf(left);
    const constant =
      shift === 0 || typeof right.value === 'string'
        ? right
        : { ...right, value: right.value << BigInt(shift), bits: this.loads.loadedBits(left) };
    const loaded = this.loads.loadedBits(left);
    const isShort = isWildcard(constant);
    const data = { value: encodeValue(constant, isOrdered ? 'network' : order, isShort ? constant.bits : loaded) };
    this.#cmp(cmpOps[op] ?? CmpOps.eq, data);
    if (!isOrdered && shift === 0 && !isShort && !this.#decides(left))
      this.freeConstants.push({ match, data, bits: loaded, order });
    if (op === '==' && left.kind === 'payload' && shift === 0 && !isOddField(left)) this.merger.note();
  }

  #compareConcat(op: Match['op'], left: readonly Expression[], right: readonly Expression[]): void {
    const bits = this.loads.loadAll(left, 0);
    const value = new Uint8Array(bits / 8);
    let at = 0;
    left.forEach((part, index) => {
      const { bits: width, order } = expressionType(part);
      const constant = right[index];
      if (constant?.kind !== 'value') throw new InvalidRuleError('a concatenation can only be compared with constants');
      value.set(encodeValue(constant, order, width), at);
      at += Math.ceil(width / 32) * 4;
    });
    this.#cmp(equality(op), { value });
  }

  /** A prefix of whole bytes is a shorter load; of any other the rest is masked away. */
  #comparePrefix(op: Match['op'], left: Expression, value: Value, length: number): void {
    const isShort = left.kind === 'payload' || (left.kind === 'ct' && expressionType(left).order === 'network');
    if (length % 8 !== 0 || length === 0 || !isShort) {
      const mask = ones(value.bits) ^ ones(value.bits - length);
      this.#compareBits(left, { ...value, value: mask }, equality(op), (value.value as bigint) & mask);
      return;
    }
    this.loads.load(left, 0, length);
    this.#cmp(equality(op), { value: encodeValue(value, 'network').subarray(0, length / 8) });
  }

  #compareRange(op: Match['op'], left: Expression, right: Expression): void {
    const bounds = boundsOf(right);
    if (bounds === undefined) throw new InvalidRuleError('a range needs two constants');
    const { bits, order } = expressionType(left);
    this.loads.load(left, 0);
    if (order === 'host' && bits > 8) this.loads.swap(0, bytesFor(bits));
    const shift = BigInt(this.loads.shiftOf(left));
    const width = bytesFor(this.loads.loadedBits(left));
    const [from, to] = [bounds.from, bounds.to].map((bound) =>
      bytesFromNumber((bound.value as bigint) << shift, width, 'network'),
    );
    if (op === '!=') {
      this.expressions.push({
        name: 'range',
        data: { sreg: this.loads.register(0), op: RangeOps.neq, fromData: { value: from }, toData: { value: to } },
      });
      return;
    }
    this.#cmp(CmpOps.gte, { value: from! });
    this.#cmp(CmpOps.lte, { value: to! });
  }

  /** `(left AND mask) op value` */
  #compareBits(left: Expression, mask: Value, op: number, value: bigint): void {
    const { bits, order } = expressionType(left);
    this.loads.load(left, 0);
    const width = bytesFor(bits);
    this.loads.mask(0, bytesFromNumber(mask.value as bigint, width, order), new Uint8Array(width));
    this.#cmp(op, { value: bytesFromNumber(value, width, order) });
  }

  #cmp(op: number, data: DataAttrs): void {
    this.expressions.push({ name: 'cmp', data: { sreg: this.loads.register(0), op, data } });
  }

  /** Whether the value of a field has a say in how the rest of the rule is written. */
  #decides(node: Expression): boolean {
    if (node.kind === 'payload') return saysNext(protocol(node.protocol), node.field);
    return node.kind !== 'meta' || keyNamed(metaKeys, node.key, 'meta').decides !== undefined;
  }

  #lookup(op: Match['op'], left: Expression, set: AnonymousSet | SetReference): void {
    const info = this.loads.lookupKey(left, set);
    const flags = op === '!=' ? LookupFlags.invert : undefined;
    this.expressions.push({
      name: 'lookup',
      data: { set: info.name, sreg: this.loads.register(0), setId: info.id, flags },
    });
  }

  /** `key vmap set` */
  verdictMap(key: Expression, set: AnonymousSet | SetReference): void {
    this.require(key);
    const info = this.loads.lookupKey(key, set);
    this.expressions.push({
      name: 'lookup',
      data: { set: info.name, sreg: this.loads.register(0), dreg: Registers.verdict, setId: info.id },
    });
  }

  /** What the match makes known about the headers. */
  #note({ op, left, right }: Match): void {
    if (op === '==' && isTransport(left) && (right.kind === 'set' || right.kind === 'set-reference'))
      this.headers.set(TRANSPORT, protocol('inet-service')); // one of several
    if (op === '==' && right.kind === 'set') this.#noteIcmpTypes(left, right);
    if (op !== '==' || right.kind !== 'value' || typeof right.value !== 'bigint') return;
    if (left.kind === 'meta') this.headers.noteMeta(left.key, right.value);
    if (left.kind === 'payload') this.headers.notePayloadByName(left.protocol, left.field, right.value);
  }

  /** Of several types of ICMP nft keeps the first one that is not 0. */
  #noteIcmpTypes(left: Expression, { elements }: AnonymousSet): void {
    if (left.kind !== 'payload' || left.field !== 'type' || !left.protocol.startsWith('icmp')) return;
    for (const { key } of elements)
      if (
        key.kind === 'value' &&
        typeof key.value === 'bigint' &&
        key.value !== 0n &&
        this.headers.icmpType === undefined
      )
        this.headers.notePayloadByName(left.protocol, left.field, key.value);
  }
}

/** Whether an expression tells which transport header comes. */
function isTransport(node: Expression): boolean {
  if (node.kind === 'meta') return node.key === 'l4proto';
  return node.kind === 'payload' && (node.field === 'protocol' || node.field === 'nexthdr');
}

const cmpOps: Readonly<Partial<Record<Match['op'], number>>> = {
  '==': CmpOps.eq,
  '!=': CmpOps.neq,
  '<': CmpOps.lt,
  '<=': CmpOps.lte,
  '>': CmpOps.gt,
  '>=': CmpOps.gte,
};

function equality(op: Match['op']): number {
  if (op !== '==' && op !== '!=') throw new InvalidRuleError(`'${op}' cannot be asked of a prefix or of flags`);
  return op === '!=' ? CmpOps.neq : CmpOps.eq;
}
