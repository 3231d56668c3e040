import type { DataAttrs, ExprAttrs } from '../../generated/nftables.js';
import type {
  AnonymousSet,
  Expression,
  Match,
  Payload,
  RawPayload,
  Reject,
  SetReference,
  Statement,
} from '../model/model.js';
import { dataType } from '../types/data-types.js';
import { type ExpressionType, expressionType } from '../types/expression-type.js';
import { ctBase, ctKeys, type Key, keyNamed, metaKeys } from '../types/keys.js';
import { baseOf, completePayload, expandPayload } from '../types/payload-fields.js';
import { ProtocolContext, saysNext } from '../types/protocol-context.js';
import {
  type Base,
  fieldOf,
  LINK,
  linkNumber,
  NETWORK,
  nextProtocol,
  protocol,
  TRANSPORT,
} from '../types/protocols.js';
import { DependencyTracker } from './dependencies.js';
import { mangleField } from './mangle-field.js';
import { matchBinary, matchField, shiftElements, trimMask } from './match-binary.js';
import { readExpressions } from './read-expressions.js';
import type { DraftMatch } from './read-loads.js';
import type { ReadContext } from './reading.js';
import { isRaw, RAW, retype } from './retype.js';

/** A constant that says nothing about the rest of its rule: with another one the rule reads the same but for it. */
export interface FreeConstant {
  /** Its statement; the constant is its right side. */
  readonly match: Match;
  /** The attributes that its bytes came in, and which of them it is made of. */
  readonly source: DataAttrs;
  readonly at: number;
  readonly length: number;
  /** The right side for a number in network order. */
  readonly rightOf: (value: bigint) => Expression;
}

/** A rule in words. */
export interface Delinearised {
  readonly statements: Statement[];
  /** There were words for all of it. */
  readonly isWhole: boolean;
  readonly freeConstants: readonly FreeConstant[];
}

/**
 * Reads a rule's register expressions as nft does: payloads become fields by what is known of the packet's headers,
 * constants get the type of what they are compared with, matches that other fields imply are left out.
 */
export function delinearise(expressions: readonly ExprAttrs[], context: ReadContext): Delinearised {
  const { statements, isWhole } = readExpressions(expressions, context);
  const delineariser = new Delineariser(context);
  return { statements: delineariser.run(statements), isWhole, freeConstants: delineariser.freeConstants };
}

class Delineariser {
  readonly #headers: ProtocolContext;
  readonly freeConstants: FreeConstant[] = [];
  readonly #result: Statement[] = [];
  readonly #dependencies: DependencyTracker;
  /** The statement before, where a range may still grow out of it. */
  #previous: Statement | undefined;

  constructor({ family }: ReadContext) {
    this.#headers = new ProtocolContext(family);
    this.#dependencies = new DependencyTracker(family, (statement) => this.#remove(statement));
  }

  run(statements: readonly Statement[]): Statement[] {
    for (const statement of statements) {
      if (statement.kind === 'match') this.#match(statement);
      else if (statement.kind === 'vmap') this.#add(this.#lookup(statement));
      else this.#other(statement);
    }
    return this.#result;
  }

  #add(statement: Statement): void {
    this.#result.push(statement);
    this.#previous = statement;
  }

  #remove(statement: Statement): void {
    const index = this.#result.indexOf(statement);
    if (index >= 0) this.#result.splice(index, 1);
    if (this.#previous === statement) this.#previous = undefined;
  }

  #match(match: DraftMatch): void {
    if (match.left.kind === 'raw') {
      this.#matchPayload(match, match.left);
      return;
    }
    const { left: draft } = match;
    if (draft.kind === 'binary') {
      this.#matchBits(match, draft);
      return;
    }
    const left = this.#value(draft);
    const right = this.#typedRight(match, left);
    const found: Match = { kind: 'match', op: match.op, left, right };
    this.#addOrMerge(found);
    if (left.kind !== 'meta' && left.kind !== 'ct') return;
    this.#noteKey(found);
    if (keyOf(left).decides === undefined) this.#noteFree(found, match, this.#typeOf(left));
  }

  /** A key that says nothing about headers: its constant is only looked at to be written. */
  #noteFree(found: Match, { op, right, isSwapped, source }: DraftMatch, type: ExpressionType): void {
    if (source === undefined || (op !== '==' && op !== '!=') || !isRaw(right)) return;
    const to = isSwapped ? { ...type, order: 'network' as const } : type;
    const { bits } = right;
    const rightOf = (value: bigint): Expression => retype({ kind: 'value', type: RAW, bits, value }, to);
    this.freeConstants.push({ match: found, source, at: 0, length: bits / 8, rightOf });
  }

  #typedRight({ right, isSwapped }: DraftMatch, left: Expression): Expression {
    if (left.kind === 'concat' && right.kind === 'concat') {
      return { ...right, parts: right.parts.map((part, index) => retype(part, expressionType(left.parts[index]!))) };
    }
    const type = this.#typeOf(left);
    return retype(right, isSwapped ? { ...type, order: 'network' } : type);
  }

  /** Ports of a connection are only known as such beside a transport protocol. */
  #typeOf(left: Expression): ExpressionType {
    const isPort = left.kind === 'ct' && (left.key === 'proto-src' || left.key === 'proto-dst');
    if (!isPort || this.#headers.get(TRANSPORT) !== undefined) return expressionType(left);
    return { ...expressionType(left), type: dataType('invalid') };
  }

  #matchBits(match: DraftMatch, draft: Extract<Expression, { kind: 'binary' }>): void {
    const field = matchField({ ...match, left: draft }, this.#headers);
    if (field?.left.kind === 'raw') {
      this.#matchPayload(field, field.left);
      return;
    }
    const left = this.#value(field?.left ?? draft);
    const right = this.#typedRight(field ?? match, left);
    const found: Match = { kind: 'match', op: match.op, left, right };
    this.#addOrMerge(left.kind === 'binary' ? matchBinary({ ...found, left }) : found);
  }

  /** A match on bytes of the packet: several fields where the load covers several. */
  #matchPayload(match: DraftMatch, raw: RawPayload): void {
    if ((match.op === '==' || match.op === '!=') && isRaw(match.right)) {
      this.#matchFields(match, raw, match.right.value);
      return;
    }
    this.#checkIcmpTypes(match, raw);
    const left = completePayload(raw, this.#headers);
    this.#dependencies.killBy(left);
    this.#addOrMerge({ kind: 'match', op: match.op, left, right: retype(match.right, expressionType(left)) });
  }

  #matchFields(match: DraftMatch, raw: RawPayload, value: bigint): void {
    let left = raw.bits;
    for (const { node, bits } of expandPayload(raw, this.#headers)) {
      left -= bits;
      const part = (value >> BigInt(left)) & ((1n << BigInt(bits)) - 1n);
      const { found, rightOf } = this.#matchField(match.op, node, part, bits);
      const isFree = found.left.kind === 'raw' || !saysNext(protocol(found.left.protocol), found.left.field);
      const at = raw.bits - left - bits;
      if (isFree && match.source !== undefined && bits % 8 === 0 && at % 8 === 0)
        this.freeConstants.push({ match: found, source: match.source, at: at / 8, length: bits / 8, rightOf });
    }
  }

  #matchField(
    op: Match['op'],
    node: Payload | RawPayload,
    value: bigint,
    bits: number,
  ): { found: Match & { readonly left: Payload | RawPayload }; rightOf: (value: bigint) => Expression } {
    const { field, base } = describe(node);
    const whole: Payload | RawPayload =
      node.kind === 'payload' ? { kind: 'payload', protocol: node.protocol, field: node.field } : node;
    const rightOf = fieldConstant(expressionType(whole), bits, field?.bits);
    const found = { kind: 'match', op, left: whole, right: rightOf(value) } as const;
    const under = this.#headers.get(base);
    if (op === '==' && whole.kind === 'payload')
      this.#headers.notePayload(protocol(whole.protocol), fieldOf(protocol(whole.protocol), whole.field), value);
    this.#addOrMerge(found);
    const isStacked =
      op === '==' && base === LINK && under !== undefined && nextProtocol(under, Number(value))?.base === LINK;
    this.#dependencies.killBy(whole);
    if (op === '==' && decidesNext(whole)) this.#dependencies.store(found, (isStacked ? base - 1 : base) as Base | 0);
    return { found, rightOf };
  }

  /** An anonymous set of ICMP types makes the first one known, as far as fields of the message go. */
  #checkIcmpTypes({ right }: DraftMatch, raw: RawPayload): void {
    const owner = this.#headers.get(TRANSPORT);
    if (right.kind !== 'set' || raw.base !== 'th' || raw.offset !== 0 || raw.bits !== 8) return;
    const first = right.elements[0]?.key;
    if ((owner?.name === 'icmp' || owner?.name === 'icmpv6') && first?.kind === 'value')
      this.#headers.icmpType ||= Number(first.value) || undefined;
  }

  /** What a match on `meta` or `ct` says about the headers. */
  #noteKey(found: Match): void {
    const { left, right, op } = found;
    if ((left.kind !== 'meta' && left.kind !== 'ct') || op !== '==') return;
    if (right.kind === 'range' || right.kind === 'set' || right.kind === 'set-reference') return;
    const row = keyOf(left);
    const base = row.decides ?? (left.kind === 'ct' ? (ctBase[left.key] ?? 0) : 0);
    if (right.kind === 'value' && typeof right.value === 'bigint') {
      if (left.kind === 'meta') this.#headers.noteMeta(left.key, right.value);
      else if (row.decides !== undefined && row.decides !== 0) this.#headers.noteNext(row.decides, right.value);
    }
    if (base >= TRANSPORT) return;
    this.#dependencies.killByKey(found, base);
    if (row.decides !== undefined) this.#dependencies.store(found, base);
  }

  /** Adds a match; one that bounds what the match before bounded from the other side makes a range of the two. */
  #addOrMerge(match: Match): void {
    const before = this.#previous;
    if (before?.kind === 'match' && before.left.kind === match.left.kind) {
      const op =
        before.op === '>=' && match.op === '<=' ? '==' : before.op === '<' && match.op === '>' ? '!=' : undefined;
      if (op !== undefined) {
        this.#remove(before);
        this.#add({
          kind: 'match',
          op,
          left: match.left,
          right: { kind: 'range', from: before.right, to: match.right },
        });
        return;
      }
    }
    this.#add(match);
  }

  /** Names the payloads inside an expression; in keys of sets, a mask that only cuts a field out of its bytes goes. */
  #value(node: Expression, isKey = false): Expression {
    switch (node.kind) {
      case 'raw': {
        const found = completePayload(node, this.#headers);
        this.#dependencies.killBy(found);
        return found;
      }
      case 'exthdr':
      case 'raw-exthdr':
        this.#dependencies.killByExtension(node.of);
        return node;
      case 'ct':
        return this.#ct(node);
      case 'concat':
        return { ...node, parts: node.parts.map((part) => this.#value(part, true)) };
      case 'map':
        return this.#lookup(node);
      case 'hash':
        return node.key === undefined ? node : { ...node, key: this.#value(node.key, isKey) };
      case 'range':
        return { ...node, from: this.#value(node.from), to: this.#value(node.to) };
      case 'binary':
        return this.#binary(node, isKey);
      default:
        return node;
    }
  }

  /** The key of a map: where it is a field that was cut out of its bytes, the elements are cut like it. */
  #lookup<T extends { readonly key: Expression; readonly map: AnonymousSet | SetReference }>(node: T): T {
    const trimmed = trimMask(node.key, this.#headers);
    if (trimmed === undefined) return { ...node, key: this.#value(node.key) };
    const key = this.#value(trimmed.node);
    return { ...node, key, map: shiftElements(node.map, trimmed.shift, expressionType(key).bits) };
  }

  /** `ct saddr` is of the family that the packet is known to have. */
  #ct(node: Extract<Expression, { kind: 'ct' }>): Expression {
    if (node.key !== 'saddr' && node.key !== 'daddr') return node;
    const family = this.#headers.get(NETWORK)?.name;
    return family === 'ip' || family === 'ip6' ? { ...node, family } : node;
  }

  #binary(node: Extract<Expression, { kind: 'binary' }>, isKey: boolean): Expression {
    const trimmed = isKey ? trimMask(node, this.#headers) : undefined;
    if (trimmed !== undefined) return this.#value(trimmed.node);
    const left = this.#value(node.left, isKey);
    const typed = retype({ ...node, left }, expressionType(left)) as typeof node;
    return { ...typed, right: this.#value(typed.right) };
  }

  #other(statement: Statement): void {
    this.#add(this.#resolve(statement));
    this.#dependencies.reset();
  }

  #resolve(statement: Statement): Statement {
    switch (statement.kind) {
      case 'snat':
      case 'dnat':
      case 'masquerade':
      case 'redirect':
      case 'tproxy': {
        const address = statement.address && this.#value(statement.address);
        if (statement.port !== undefined) this.#dependencies.reset();
        return { ...statement, address, port: statement.port && this.#value(statement.port) } as Statement;
      }
      case 'mangle':
        return this.#mangle(statement);
      case 'reject':
        return this.#reject(statement);
      case 'set-update':
        return {
          ...statement,
          key: this.#value(statement.key, true),
          data: statement.data && this.#value(statement.data),
        };
      case 'meter':
        return { ...statement, key: this.#value(statement.key, true) };
      case 'object':
        return { ...statement, object: this.#value(statement.object) };
      case 'queue':
        return { ...statement, queue: this.#value(statement.queue) };
      case 'dup':
        return {
          ...statement,
          address: statement.address && this.#value(statement.address),
          device: statement.device && this.#value(statement.device),
        };
      case 'fwd':
        return {
          ...statement,
          address: statement.address && this.#value(statement.address),
          device: this.#value(statement.device),
        };
      default:
        return statement;
    }
  }

  #mangle(statement: Extract<Statement, { kind: 'mangle' }>): Statement {
    if (statement.target.kind === 'exthdr' || statement.target.kind === 'raw-exthdr') return statement;
    const isKnown = completePayloadOf(statement.target, this.#headers).kind !== 'raw';
    const { target, value } = (isKnown ? undefined : mangleField(statement, this.#headers)) ?? statement;
    const named = this.#value(target);
    return { kind: 'mangle', target: named, value: retype(this.#value(value), expressionType(named)) };
  }

  #reject(statement: Reject): Statement {
    const { family } = this.#headers;
    if (family === 'ip' || family === 'ip6') {
      if (statement.with === 'tcp reset') this.#dependencies.release(TRANSPORT);
      return statement;
    }
    if (statement.with === 'icmpx') return statement;
    const upper = this.#headers.get(NETWORK);
    const lower = this.#headers.get(LINK);
    this.#dependencies.release(NETWORK);
    if (statement.with === 'tcp reset') return statement;
    const isIpv6 = upper?.name === 'ip6' && lower !== undefined && linkNumber(lower, upper) !== undefined;
    return { ...statement, with: isIpv6 ? 'icmpv6' : 'icmp', isExplicit: true };
  }
}

function keyOf(node: Extract<Expression, { kind: 'meta' | 'ct' }>): Key {
  return node.kind === 'meta' ? keyNamed(metaKeys, node.key, 'meta') : keyNamed(ctKeys, node.key, 'ct');
}

/** What `bits` of a field are compared with; fewer than all of the field are a prefix. */
function fieldConstant(type: ExpressionType, bits: number, whole: number = bits): (value: bigint) => Expression {
  const typed = (value: bigint): Expression => retype({ kind: 'value', type: RAW, bits: type.bits, value }, type);
  if (bits >= whole) return typed;
  const behind = BigInt(whole - bits);
  return (value) => {
    const constant = typed(value << behind);
    return constant.kind === 'value' ? { kind: 'prefix', value: constant, length: bits } : constant;
  };
}

function describe(node: Payload | RawPayload): { field: { readonly bits: number } | undefined; base: Base } {
  if (node.kind === 'raw') return { field: undefined, base: baseOf[node.base] };
  const owner = protocol(node.protocol);
  return { field: fieldOf(owner, node.field), base: owner.base };
}

/** Whether a field says which header comes next. */
function decidesNext(node: Payload | RawPayload): boolean {
  if (node.kind === 'raw') return false;
  const owner = protocol(node.protocol);
  return node.field === owner.key;
}

function completePayloadOf(target: Expression, headers: ProtocolContext): Expression {
  return target.kind === 'raw' ? completePayload(target, headers) : target;
}
