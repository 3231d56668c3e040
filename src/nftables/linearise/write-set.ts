import {
  type DataAttrs,
  ObjectType,
  type SetAttrs,
  SetElemFlags,
  type SetelemAttrs,
  SetFlags,
  SetPolicies,
  VerdictCode,
} from '../../generated/nftables.js';
import { InvalidRuleError } from '../model/errors.js';
import type { Element, Expression, Statement, Value, Verdict } from '../model/model.js';
import { bytesFromNumber, numberFromBytes, ones } from '../types/bytes.js';
import { type ByteOrder, numberOfTypes } from '../types/data-types.js';
import { boundsOf, encodeKey, naturalOrder } from '../types/encode-constant.js';
import type { ExpressionType } from '../types/expression-type.js';
import { objectTypes } from '../types/object-types.js';
import {
  COMMENT,
  commentDatum,
  ELEMENT_FLAGS,
  INTERVAL_OPEN,
  numberDatum,
  SET_DATA,
  type UserDatum,
  writeComment,
  writeUserData,
} from '../types/user-data.js';
import { registerBits, type SetInfo } from './set-info.js';
import { writeStateful } from './write-stateful.js';
import { writeTypeof } from './write-typeof.js';

const VERDICT_TYPE = 0xffffff00;
const ORDER_NUMBERS: Readonly<Record<ByteOrder, number>> = { host: 1, network: 2 };

/** What a set has beside its types. */
export interface SetOptions {
  readonly isAnonymous?: boolean | undefined;
  readonly flags?: readonly ('constant' | 'timeout' | 'dynamic')[] | undefined;
  readonly isAutoMerge?: boolean | undefined;
  readonly size?: number | undefined;
  /** ms. */
  readonly timeout?: bigint | undefined;
  readonly gcInterval?: number | undefined;
  readonly policy?: 'performance' | 'memory' | undefined;
  readonly comment?: string | undefined;
  readonly statements?: readonly Statement[] | undefined;
  /** `typeof` instead of `type`. */
  readonly keyTypeof?: Expression | undefined;
  readonly dataTypeof?: Expression | undefined;
}

/** The attributes that make a set. */
export function writeSet(table: string, info: SetInfo, options: SetOptions): SetAttrs {
  // The kernel wants to know the fields of intervals only, and refuses them for other sets.
  const hasFields = info.isInterval && info.keys.length > 1;
  const concat = hasFields ? { elem: info.keys.map(({ bits }) => ({ len: Math.ceil(bits / 8) })) } : undefined;
  const statements = options.statements ?? [];
  return {
    table,
    name: info.name,
    flags: flagsOf(info, options),
    keyType: numberOfTypes(info.keys.map(({ type }) => type)),
    keyLen: registerBits(info.keys) / 8,
    ...dataAttrs(info),
    policy: options.policy === 'memory' ? SetPolicies.memory : undefined,
    desc: options.size === undefined && concat === undefined ? undefined : { size: options.size, concat },
    id: info.id,
    timeout: options.timeout,
    gcInterval: options.gcInterval,
    userdata: writeUserData(userData(info, options)),
    expr: statements.length === 1 ? writeStateful(statements[0]!) : undefined,
    expressions: statements.length > 1 ? { elem: statements.map(writeStateful) } : undefined,
  };
}

function flagsOf(info: SetInfo, { isAnonymous, flags = [], timeout, statements }: SetOptions): number {
  let bits = 0;
  if (isAnonymous) bits |= SetFlags.anonymous;
  if ((isAnonymous && !flags.includes('dynamic')) || flags.includes('constant')) bits |= SetFlags.constant;
  if (info.isInterval) bits |= SetFlags.interval;
  if (info.isInterval && info.keys.length > 1) bits |= SetFlags.concat;
  if (info.data?.kind === 'object') bits |= SetFlags.object;
  else if (info.data !== undefined) bits |= SetFlags.map;
  if (timeout !== undefined || flags.includes('timeout')) bits |= SetFlags.timeout;
  if (flags.includes('dynamic')) bits |= SetFlags.eval;
  if ((statements?.length ?? 0) > 1) bits |= SetFlags.expr;
  return bits;
}

function dataAttrs({ data }: SetInfo): Pick<SetAttrs, 'dataType' | 'dataLen' | 'objType'> {
  if (data === undefined) return {};
  if (data.kind === 'verdict') return { dataType: VERDICT_TYPE, dataLen: undefined };
  if (data.kind === 'object') return { objType: objectTypes[data.type] ?? ObjectType.unspec };
  const bytes = registerBits(data.fields) / 8;
  return { dataType: numberOfTypes(data.fields.map(({ type }) => type)), dataLen: data.isInterval ? bytes * 2 : bytes };
}

/** What nft needs to show the elements: byte orders, expressions, and what it was asked to do on its own. */
function userData({ keys, data, isMerged }: SetInfo, options: SetOptions): UserDatum[] {
  const { isAutoMerge, isAnonymous, comment, keyTypeof, dataTypeof } = options;
  const list = [numberDatum(SET_DATA.keyOrder, isAnonymous || keyTypeof ? orderNumber(keys) : typeOrder(keys))];
  const hasData = data?.kind === 'value' || data?.kind === 'verdict';
  const isObjectMap = data?.kind === 'object';
  if (hasData) list.push(numberDatum(SET_DATA.dataOrder, data.kind === 'value' ? orderNumber(data.fields) : 0));
  if (isAutoMerge || (isAnonymous && isMerged)) list.push(numberDatum(SET_DATA.mergeElements, 1));
  // Of a map of the rule's own nft keeps the key only where it is a concatenation.
  const isMeter = isAnonymous === true && options.flags?.includes('dynamic') === true;
  const isSaid = !isMeter && (!isAnonymous || data === undefined || (keys.length > 1 && !isObjectMap));
  const key = isSaid ? saidType(keyTypeof, keys) : undefined;
  if (key !== undefined) list.push({ type: SET_DATA.keyTypeof, value: key });
  if (hasData) {
    const said = data.kind === 'value' ? saidType(dataTypeof, data.fields) : writeTypeof(VERDICT);
    const isWanted = data.kind === 'value' ? !isAnonymous : isAnonymous || keyTypeof !== undefined;
    if (said !== undefined && isWanted) list.push({ type: SET_DATA.dataTypeof, value: said });
  }
  if (data !== undefined)
    list.push(numberDatum(SET_DATA.dataInterval, data.kind === 'value' && data.isInterval ? 1 : 0));
  if (comment !== undefined) list.push(commentDatum(COMMENT.set, comment));
  return list;
}

function orderNumber(fields: readonly ExpressionType[]): number {
  return fields.length === 1 ? ORDER_NUMBERS[fields[0]!.order] : 0;
}

/** Types that have no order with nft. */
const UNORDERED: readonly string[] = ['inet_proto', 'boolean', 'ct_dir', 'nf_proto', 'dccp_pkttype'];

function typeOrder(fields: readonly ExpressionType[]): number {
  return UNORDERED.includes(fields[0]?.type.name ?? '') ? 0 : orderNumber(fields);
}

/** Of a concatenation of plain types nft says that it is one, and no more. */
function saidType(node: Expression | undefined, fields: readonly ExpressionType[]): Uint8Array | undefined {
  if (node !== undefined) return writeTypeof(node);
  return fields.length > 1 ? writeTypeof({ kind: 'concat', parts: [] }) : undefined;
}

const VERDICT: Verdict = { kind: 'verdict', code: 'accept' };

/** The attributes of elements. Intervals become their starts and the first keys behind them. */
export function writeElements(given: readonly Element[], info: SetInfo): SetelemAttrs[] {
  const elements = info.shift === undefined ? given : given.map((element) => shifted(element, info));
  if (info.isInterval && info.keys.length === 1) return writeIntervals(elements, info);
  const order = (part: Value, index: number): ByteOrder =>
    info.isInterval ? 'network' : (info.keys[index]?.order ?? naturalOrder(part)); // ends are compared byte by byte
  return elements.map((element) => {
    const { key } = element;
    const row = detailsOf(element, info);
    if (key.kind === 'catch-all') row.flags = SetElemFlags.catchall;
    else {
      row.key = { value: encodeKey(key, 'from', order) };
      if (info.isInterval) row.keyEnd = { value: encodeKey(key, 'to', order) };
    }
    return row;
  });
}

/** The bytes of an element that is its key and nothing else, as most are in large sets without intervals. */
export function bareKey(element: Element, { keys }: SetInfo): Uint8Array | undefined {
  if (!isBare(element)) return undefined;
  return encodeKey(element.key, 'from', (part, index) => keys[index]?.order ?? naturalOrder(part));
}

function isBare({ key, data, timeout, expires, comment, statements }: Element): boolean {
  return (
    key.kind !== 'catch-all' &&
    data === undefined &&
    timeout === undefined &&
    expires === undefined &&
    comment === undefined &&
    statements === undefined
  );
}

/** A field that shares its bytes with others is compared where it stands in them. */
function shifted(element: Element, { shift = 0, keys }: SetInfo): Element {
  const { bits } = keys[0]!;
  const move = (node: Value): Value =>
    typeof node.value === 'bigint' ? { ...node, bits, value: node.value << BigInt(shift) } : node;
  const { key } = element;
  if (key.kind === 'value') return { ...element, key: move(key) };
  const bounds = key.kind === 'range' ? boundsOf(key) : undefined;
  return bounds === undefined
    ? element
    : { ...element, key: { kind: 'range', from: move(bounds.from), to: move(bounds.to) } };
}

/** An interval: its element says what it has beside the key. */
interface Interval {
  readonly element: Element;
  readonly from: bigint;
  readonly to: bigint;
}

function intervalsOf(elements: readonly Element[], info: SetInfo): Interval[] {
  const bits = registerBits(info.keys);
  const sorted = elements
    .filter(({ key }) => key.kind !== 'catch-all')
    .map((element): Interval => ({ element, ...numbersOf(element.key, bits) }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return info.isMerged ? merged(sorted) : sorted;
}

/** What nft counts in a set of the rule's own: both ends of each interval, and the start where the first is above 0. */
export function sizeOfIntervals(given: readonly Element[], info: SetInfo): number {
  if (info.keys.length > 1) return given.length;
  const intervals = intervalsOf(
    info.shift === undefined ? given : given.map((element) => shifted(element, info)),
    info,
  );
  const others = given.filter(({ key }) => key.kind === 'catch-all').length;
  return intervals.length * 2 + others + ((intervals[0]?.from ?? 0n) > 0n ? 1 : 0);
}

function writeIntervals(elements: readonly Element[], info: SetInfo): SetelemAttrs[] {
  const bits = registerBits(info.keys);
  const intervals = intervalsOf(elements, info);
  const end = (key: bigint): SetelemAttrs => {
    return { key: { value: bytesFromNumber(key, bits / 8, 'network') }, flags: SetElemFlags.intervalEnd };
  };
  // nft says where a new set has nothing yet.
  const rows: SetelemAttrs[] = info.isNew && intervals.length > 0 && intervals[0]!.from > 0n ? [end(0n)] : [];
  intervals.forEach(({ element, from, to }, index) => {
    const isOpen = to === ones(bits);
    const key = { value: bytesFromNumber(from, bits / 8, 'network') };
    rows.push({ ...detailsOf(element, info, isOpen), key });
    // In a set of the rule's own the next start is the end of what touches it.
    const isFollowed = info.isAnonymous && intervals[index + 1]?.from === to + 1n;
    if (!isOpen && !isFollowed) rows.push(end(to + 1n));
  });
  const catchAll = elements.find(({ key }) => key.kind === 'catch-all');
  return catchAll === undefined ? rows : [...rows, { ...detailsOf(catchAll, info), flags: SetElemFlags.catchall }];
}

/** Those that touch or overlap become one. */
function merged(sorted: readonly Interval[]): Interval[] {
  const result: Interval[] = [];
  for (const next of sorted) {
    const last = result.at(-1);
    if (last === undefined || next.from > last.to + 1n) result.push(next);
    else if (next.to > last.to) result[result.length - 1] = { ...last, to: next.to };
  }
  return result;
}

/** The ends of an interval as the kernel compares them: in network order, whatever the type. */
function numbersOf(key: Expression, bits: number): { from: bigint; to: bigint } {
  const bounds = boundsOf(key);
  if (bounds === undefined) throw new InvalidRuleError(`'${key.kind}' is no key of a set`);
  return { from: keyNumber(bounds.from, bits), to: keyNumber(bounds.to, bits) };
}

function keyNumber(value: Value, bits: number): bigint {
  return typeof value.value === 'bigint'
    ? value.value
    : numberFromBytes(encodeKey({ ...value, bits }, 'from', naturalOrder), 'network');
}

const NONE: readonly Statement[] = [];

/** What an element has beside its key, and whether its interval has no end. */
function detailsOf(element: Element, info: SetInfo, isOpen = false): SetelemAttrs {
  const { data, timeout, expires, statements = NONE } = element;
  const isObject = info.data?.kind === 'object';
  return {
    key: undefined,
    keyEnd: undefined,
    flags: undefined,
    data: data === undefined || isObject ? undefined : writeData(data, info),
    objref: isObject && data?.kind === 'value' ? String(data.value) : undefined,
    timeout,
    expiration: expires,
    userdata: elementData(element, isOpen),
    expr: statements.length === 1 ? writeStateful(statements[0]!) : undefined,
    expressions: statements.length > 1 ? { elem: statements.map(writeStateful) } : undefined,
  };
}

/** The comment of an element, and whether its interval has no end. */
function elementData({ comment }: Pick<Element, 'comment'>, isOpen: boolean): Uint8Array | undefined {
  if (!isOpen) return writeComment(COMMENT.element, comment);
  const data = comment === undefined ? [] : [commentDatum(COMMENT.element, comment)];
  return writeUserData([...data, numberDatum(ELEMENT_FLAGS, INTERVAL_OPEN)]);
}

function writeData(data: Expression, info: SetInfo): DataAttrs {
  if (data.kind === 'verdict') return writeVerdict(data);
  const fields = info.data?.kind === 'value' ? info.data.fields : [];
  const order = (part: Value, index: number): ByteOrder => fields[index]?.order ?? naturalOrder(part);
  const from = encodeKey(data, 'from', order);
  if (info.data?.kind !== 'value' || !info.data.isInterval) return { value: from };
  const to = encodeKey(data, 'to', order);
  const value = new Uint8Array(from.length + to.length);
  value.set(from);
  value.set(to, from.length);
  return { value };
}

/** A verdict as data. */
export function writeVerdict(verdict: Verdict): DataAttrs {
  if ('rules' in verdict) throw new InvalidRuleError('only a rule can have a chain of its own, not an element');
  const chain = 'chain' in verdict ? verdict.chain : undefined;
  return { verdict: { code: VerdictCode[verdict.code], chain } };
}
