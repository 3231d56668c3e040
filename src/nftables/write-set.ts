import {
  type DataAttrs,
  ObjectType,
  type SetAttrs,
  SetElemFlags,
  type SetelemAttrs,
  SetFlags,
  SetPolicies,
  VerdictCode,
} from '../generated/nftables.js';
import { bytesFromNumber, numberFromBytes, ones } from './bytes.js';
import { type ByteOrder, numberOfTypes } from './data-types.js';
import { boundsOf, encodeKey, naturalOrder } from './encode-constant.js';
import { InvalidRuleError } from './errors.js';
import type { ExpressionType } from './expression-type.js';
import type { Element, Expression, Statement, Value, Verdict } from './model.js';
import { registerBits, type SetInfo } from './set-info.js';
import { COMMENT, commentDatum, numberDatum, SET_DATA, type UserDatum, writeUserData } from './user-data.js';
import { writeStateful } from './write-stateful.js';

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
}

/** The attributes that make a set. */
export function writeSet(table: string, info: SetInfo, options: SetOptions): SetAttrs {
  // The kernel wants to know the fields of intervals only, and refuses them for other sets.
  const hasFields = info.isInterval && info.keys.length > 1;
  const statements = options.statements ?? [];
  return {
    table,
    name: info.name,
    flags: flagsOf(info, options),
    keyType: numberOfTypes(info.keys.map(({ type }) => type)),
    keyLen: registerBits(info.keys) / 8,
    ...dataAttrs(info),
    policy: options.policy === 'memory' ? SetPolicies.memory : undefined,
    desc: {
      size: options.size,
      concat: hasFields ? { elem: info.keys.map(({ bits }) => ({ len: Math.ceil(bits / 8) })) } : undefined,
    },
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

/** Kernel numbers of the kinds of object. */
export const objectTypes: Readonly<Record<string, number>> = {
  counter: ObjectType.counter,
  quota: ObjectType.quota,
  'ct helper': ObjectType.ctHelper,
  limit: ObjectType.limit,
  'ct timeout': ObjectType.ctTimeout,
  secmark: ObjectType.secmark,
  'ct expectation': ObjectType.ctExpect,
  synproxy: ObjectType.synproxy,
};

/** What nft needs to show the elements: byte orders, and what it was asked to do on its own. */
function userData({ keys, data }: SetInfo, { isAutoMerge, comment }: SetOptions): UserDatum[] {
  const order = (fields: readonly ExpressionType[]): number =>
    fields.length === 1 ? ORDER_NUMBERS[fields[0]!.order] : 0;
  const list = [numberDatum(SET_DATA.keyOrder, order(keys))];
  if (data?.kind === 'value') {
    list.push(numberDatum(SET_DATA.dataOrder, order(data.fields)));
    if (data.isInterval) list.push(numberDatum(SET_DATA.dataInterval, 1));
  } else if (data?.kind === 'verdict') list.push(numberDatum(SET_DATA.dataOrder, 0));
  if (isAutoMerge) list.push(numberDatum(SET_DATA.mergeElements, 1));
  if (comment !== undefined) list.push(commentDatum(COMMENT.set, comment));
  return list;
}

/** The attributes of elements. Intervals become their starts and the first keys behind them. */
export function writeElements(elements: readonly Element[], info: SetInfo): SetelemAttrs[] {
  if (info.isInterval && info.keys.length === 1) return writeIntervals(elements, info);
  const order = info.isInterval ? (): ByteOrder => 'network' : naturalOrder; // ends are compared byte by byte
  return elements.map((element) => {
    const { key } = element;
    const isCatchAll = key.kind === 'catch-all';
    return {
      ...detailsOf(element, info),
      flags: isCatchAll ? SetElemFlags.catchall : undefined,
      key: isCatchAll ? undefined : { value: encodeKey(key, 'from', order) },
      keyEnd: !isCatchAll && info.isInterval ? { value: encodeKey(key, 'to', order) } : undefined,
    };
  });
}

function writeIntervals(elements: readonly Element[], info: SetInfo): SetelemAttrs[] {
  const bits = registerBits(info.keys);
  const rows: SetelemAttrs[] = [];
  const keyed = elements
    .filter(({ key }) => key.kind !== 'catch-all')
    .map((element) => ({ element, ...numbersOf(element.key, bits) }));
  keyed.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  keyed.forEach(({ element, from, to }, index) => {
    rows.push({ ...detailsOf(element, info), key: { value: bytesFromNumber(from, bits / 8, 'network') } });
    const isFollowed = keyed[index + 1]?.from === to + 1n;
    if (!isFollowed && to < ones(bits))
      rows.push({ key: { value: bytesFromNumber(to + 1n, bits / 8, 'network') }, flags: SetElemFlags.intervalEnd });
  });
  const catchAll = elements.find(({ key }) => key.kind === 'catch-all');
  return catchAll === undefined ? rows : [...rows, { ...detailsOf(catchAll, info), flags: SetElemFlags.catchall }];
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

function detailsOf({ data, timeout, comment, statements = [] }: Element, info: SetInfo): SetelemAttrs {
  const isObject = info.data?.kind === 'object';
  return {
    data: data === undefined || isObject ? undefined : writeData(data, info),
    objref: isObject && data?.kind === 'value' ? String(data.value) : undefined,
    timeout,
    userdata: comment === undefined ? undefined : writeUserData([commentDatum(COMMENT.element, comment)]),
    expr: statements.length === 1 ? writeStateful(statements[0]!) : undefined,
    expressions: statements.length > 1 ? { elem: statements.map(writeStateful) } : undefined,
  };
}

function writeData(data: Expression, info: SetInfo): DataAttrs {
  if (data.kind === 'verdict') return writeVerdict(data);
  const from = encodeKey(data, 'from', naturalOrder);
  if (info.data?.kind !== 'value' || !info.data.isInterval) return { value: from };
  const to = encodeKey(data, 'to', naturalOrder);
  const value = new Uint8Array(from.length + to.length);
  value.set(from);
  value.set(to, from.length);
  return { value };
}

/** A verdict as data. */
export function writeVerdict(verdict: Verdict): DataAttrs {
  const chain = 'chain' in verdict ? verdict.chain : undefined;
  return { verdict: { code: VerdictCode[verdict.code], chain } };
}
