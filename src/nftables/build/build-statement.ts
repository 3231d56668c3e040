import { InvalidRuleError } from '../model/errors.js';
import type {
  BoundVerdict,
  ConnectionLimit,
  Counter,
  Limit,
  Log,
  Mangle,
  Meter,
  Notrack,
  ObjectReference,
  Queue,
  Quota,
  Reject,
  Rule,
  SetUpdate,
  Statement,
  Verdict,
} from '../model/model.js';
import { dataType } from '../types/data-types.js';
import { parseValue } from '../types/parse-value.js';
import { type ExpressionInput, expressionOf, type Operand, operand } from './build-field.js';
import { timeoutOf } from './build-set.js';

/** Words for people about a rule; it does nothing. */
export interface Comment {
  readonly kind: 'comment';
  readonly text: string;
}

export function comment(text: string): Comment {
  return { kind: 'comment', text };
}

/** The packet passes this hook. */
export function accept(): Verdict {
  return { kind: 'verdict', code: 'accept' };
}

/** The packet is thrown away. */
export function drop(): Verdict {
  return { kind: 'verdict', code: 'drop' };
}

/** `return`: back to the chain that jumped here; in a base chain its policy decides. */
export function returnFromChain(): Verdict {
  return { kind: 'verdict', code: 'return' };
}

/** `continue`: the next rule. */
export function continueRule(): Verdict {
  return { kind: 'verdict', code: 'continue' };
}

/** Rules of a chain without a name: each its statements, and a comment maybe. */
export type BoundRules = readonly (readonly (Statement | Comment)[])[];

/** Goes on in another chain and comes back at its end: one of the table by its name, or one of the rule's own. */
export function jump(chain: string): Verdict;
export function jump(rules: BoundRules): BoundVerdict;
export function jump(to: string | BoundRules): Verdict {
  return into('jump', to);
}

/** Goes on in another chain for good: one of the table by its name, or one of the rule's own. */
export function goto(chain: string): Verdict;
export function goto(rules: BoundRules): BoundVerdict;
export function goto(to: string | BoundRules): Verdict {
  return into('goto', to);
}

function into(code: 'jump' | 'goto', to: string | BoundRules): Verdict {
  return typeof to === 'string'
    ? { kind: 'verdict', code, chain: to }
    : { kind: 'verdict', code, rules: to.map(ruleOf) };
}

/** A rule from its statements and its comment. */
export function ruleOf(parts: readonly (Statement | Comment)[]): Pick<Rule, 'statements' | 'comment'> {
  const comment = parts.find((part): part is Comment => part.kind === 'comment');
  // Most rules have none: what they were given as is kept, not a longer copy.
  if (comment === undefined) return { statements: parts as readonly Statement[], comment };
  return {
    statements: parts.filter((part): part is Statement => part.kind !== 'comment'),
    comment: comment.text,
  };
}

/** Counts packets and bytes; with a name, in a counter object of the table. */
export function counter(): Counter;
export function counter(name: string): ObjectReference;
export function counter(name?: string): Counter | ObjectReference {
  if (name === undefined) return { kind: 'counter', packets: 0n, bytes: 0n };
  return { kind: 'object', type: 'counter', object: { kind: 'value', type: 'string', bits: 0, value: name } };
}

const SECONDS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 };
const BYTES: Readonly<Record<string, bigint>> = { bytes: 1n, kbytes: 1024n, mbytes: 1n << 20n };
const DEFAULT_BURST = 5;

/** A rate: `'10/second'`, `'100 kbytes/minute'`. The rule goes on while it is kept, with `over` while it is not. */
export function limit(
  rate: string,
  options: { readonly burst?: number | undefined; readonly over?: boolean | undefined } = {},
): Limit {
  const match = /^(\d+)\s*(bytes|kbytes|mbytes)?\/(second|minute|hour|day|week)$/.exec(rate);
  if (match === null) throw new InvalidRuleError(`'${rate}' is no rate such as '10/second' or '100 kbytes/minute'`);
  const of = match[2] === undefined ? 'packets' : 'bytes';
  return {
    kind: 'limit',
    rate: BigInt(match[1]!) * (BYTES[match[2] ?? 'bytes'] ?? 1n),
    of,
    per: SECONDS[match[3]!]!,
    burst: options.burst ?? (of === 'packets' ? DEFAULT_BURST : 0),
    over: options.over ?? false,
  };
}

/** A number of bytes; the rule goes on until they are used up, with `over` after that. */
export function quota(bytes: number | bigint, options: { readonly over?: boolean | undefined } = {}): Quota {
  return { kind: 'quota', bytes: BigInt(bytes), used: 0n, over: options.over ?? false };
}

const DEFAULT_METER_SIZE = 65_535;

const LOG_FLAGS = { 'tcp sequence': 1, 'tcp options': 2, 'ip options': 4, skuid: 8, ether: 32, all: 47 } as const;

const LEVELS = ['emerg', 'alert', 'crit', 'err', 'warn', 'notice', 'info', 'debug', 'audit'] as const;

export interface LogOptions {
  readonly prefix?: string | undefined;
  readonly level?: (typeof LEVELS)[number] | undefined;
  /** To this group of the netlink log instead of the kernel's. */
  readonly group?: number | undefined;
  readonly snaplen?: number | undefined;
  readonly queueThreshold?: number | undefined;
  /** What else is written of the packet. */
  readonly flags?: readonly (keyof typeof LOG_FLAGS)[] | undefined;
}

/** Writes a line to the log. */
export function log(options: LogOptions = {}): Log {
  const { level, flags, ...rest } = options;
  return {
    kind: 'log',
    ...rest,
    level: level === undefined ? undefined : LEVELS.indexOf(level),
    flags: flags?.reduce((bits, flag) => bits | LOG_FLAGS[flag], 0),
  };
}

const REJECTS = { icmp: 'icmp_code', icmpv6: 'icmpv6_code', icmpx: 'icmpx_code' } as const;

/**
 * Throws the packet away and says so: `reject()`, `reject('tcp reset')`, `reject('icmp', 'host-unreachable')`,
 * `reject('icmpx', 'admin-prohibited')` for both families.
 */
export function reject(how?: 'tcp reset'): Reject;
export function reject(how: 'icmp' | 'icmpv6' | 'icmpx', code: string | number): Reject;
export function reject(how?: 'tcp reset' | 'icmp' | 'icmpv6' | 'icmpx', code?: string | number): Reject {
  if (how === undefined) return { kind: 'reject', with: 'icmpx', code: undefined };
  if (how === 'tcp reset') return { kind: 'reject', with: how };
  const value = parseValue(code ?? 0, { type: dataType(REJECTS[how]), bits: 8, order: 'network' });
  return { kind: 'reject', with: how, code: value.kind === 'value' ? Number(value.value) : undefined };
}

/** Takes the packet out of connection tracking. */
export function notrack(): Notrack {
  return { kind: 'notrack' };
}

/** `ct count 10`: holds while there are at most so many connections, with `over` while there are more. */
export function ctCount(count: number, options: { readonly over?: boolean | undefined } = {}): ConnectionLimit {
  return { kind: 'ct count', count, over: options.over ?? false };
}

/** Hands the packet to user space. */
export function queue(
  number: number | string = 0,
  options: { readonly bypass?: boolean | undefined; readonly fanout?: boolean | undefined } = {},
): Queue {
  const type = dataType('integer');
  return {
    kind: 'queue',
    queue: parseValue(number, { type, bits: 16, order: 'host' }),
    bypass: options.bypass ?? false,
    fanout: options.fanout ?? false,
  };
}

/** `meta mark set 1`: writes a field of the packet or of what the kernel knows about it. */
export function assign(target: ExpressionInput, value: Operand | ExpressionInput): Mangle {
  const to = expressionOf(target);
  return { kind: 'mangle', target: to, value: typeof value === 'function' ? value.expression : operand(value, to) };
}

export interface UpdateOptions {
  readonly timeout?: number | bigint | string | undefined;
  readonly data?: ExpressionInput | undefined;
  /** What the element carries: a counter, a limit. */
  readonly statements?: readonly Statement[] | undefined;
}

function setUpdate(op: SetUpdate['op'], set: string, key: ExpressionInput, options: UpdateOptions): SetUpdate {
  const { timeout, data, statements } = options;
  return {
    kind: 'set-update',
    op,
    set,
    key: expressionOf(key),
    data: data && expressionOf(data),
    timeout: timeoutOf(timeout),
    statements,
  };
}

/** `add @set { key }`: adds an element unless it is there. */
export function add(set: string, key: ExpressionInput, options: UpdateOptions = {}): SetUpdate {
  return setUpdate('add', set, key, options);
}

/** `update @set { key }`: adds an element, or starts its timeout again. */
export function update(set: string, key: ExpressionInput, options: UpdateOptions = {}): SetUpdate {
  return setUpdate('update', set, key, options);
}

/** `delete @set { key }`: takes an element out of a set. Linux 5.19. */
export function deleteElement(set: string, key: ExpressionInput): SetUpdate {
  return setUpdate('delete', set, key, {});
}

export interface MeterOptions {
  /** Most keys; default 65535, as nft has it. */
  readonly size?: number | undefined;
  /** A key is forgotten when it was not seen for so long. */
  readonly timeout?: number | bigint | string | undefined;
}

/** `meter name { key limit rate ... }`: a statement for each key, in a set that belongs to the rule. */
export function meter(name: string, key: ExpressionInput, statement: Statement, options: MeterOptions = {}): Meter {
  const { size = DEFAULT_METER_SIZE, timeout } = options;
  return { kind: 'meter', name, size, key: expressionOf(key), timeout: timeoutOf(timeout), statement };
}
