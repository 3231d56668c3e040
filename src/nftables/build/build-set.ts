import type { SetInfo } from '../linearise/set-info.js';
import { InvalidRuleError } from '../model/errors.js';
import type {
  AnonymousSet,
  Element,
  Expression,
  MapLookup,
  SetReference,
  Statement,
  Verdict,
  VerdictMap,
} from '../model/model.js';
import { type DataType, dataType } from '../types/data-types.js';
import { objectTypes } from '../types/object-types.js';
import { parseValue, type ValueInput } from '../types/parse-value.js';
import { type ExpressionInput, expressionOf, type Operand, operand } from './build-field.js';

/** Keys to data; a key of several fields is written `'10.0.0.1 . 80'`. */
export type Entries<D> = Readonly<Record<string, D>> | readonly (readonly [key: Operand, data: D])[];

function pairs<D>(entries: Entries<D>): (readonly [Operand, D])[] {
  return Array.isArray(entries)
    ? [...(entries as readonly (readonly [Operand, D])[])]
    : Object.entries(entries as Readonly<Record<string, D>>);
}

/** A set of the rule's own, to compare `field` with: `set(tcp.dport, [80, 443])`. */
export function set(field: ExpressionInput, values: readonly Operand[]): AnonymousSet {
  const key = expressionOf(field);
  return { kind: 'set', elements: values.map((value) => ({ key: operand(value, key) })) };
}

/** `tcp dport vmap { 22 : accept, 23 : drop }`, or `vmap @name`. */
export function vmap(field: ExpressionInput, entries: Entries<Verdict> | `@${string}`): VerdictMap {
  const key = expressionOf(field);
  if (typeof entries === 'string') return { kind: 'vmap', key, map: reference(entries) };
  const elements = pairs(entries).map(([value, data]) => ({ key: keyOf(value, key), data }));
  return { kind: 'vmap', key, map: { kind: 'set', elements } };
}

function keyOf(value: Operand, key: Expression): Expression {
  return value === '*' ? { kind: 'catch-all' } : operand(value, key);
}

function reference(name: `@${string}`): SetReference {
  return { kind: 'set-reference', name: name.slice(1) };
}

/**
 * `tcp dport map { 80 : 10.0.0.1 }`, or `map @name`: the data that a key finds, where a value is wanted.
 *
 * @param type of the data in a map of the rule's own: `'ipv4_addr'`, `['ipv4_addr', 'inet_service']`, or the kind of
 *   the objects that it names: `'counter'`
 */
export function map(field: ExpressionInput, entries: `@${string}`): MapLookup;
export function map(field: ExpressionInput, type: string | readonly string[], entries: Entries<ValueInput>): MapLookup;
export function map(
  field: ExpressionInput,
  type: string | readonly string[],
  entries?: Entries<ValueInput>,
): MapLookup {
  const key = expressionOf(field);
  if (entries === undefined) return { kind: 'map', key, map: reference(type as `@${string}`) };
  const isObjects = typeof type === 'string' && objectTypes[type] !== undefined;
  const types = isObjects ? [] : typesNamed(type);
  const dataOf = (data: ValueInput): Expression => (isObjects ? objectName(data) : valueOfTypes(data, types));
  const elements = pairs(entries).map(([value, data]) => ({ key: keyOf(value, key), data: dataOf(data) }));
  return { kind: 'map', key, map: { kind: 'set', elements } };
}

/** An object, as the data of a map. */
function objectName(name: Operand): Expression {
  return typeof name === 'object' ? name : { kind: 'value', type: 'string', bits: 0, value: String(name) };
}

/** Data types by name. @throws InvalidRuleError nft has none of that name */
export function typesNamed(names: string | readonly string[]): DataType[] {
  const list = typeof names === 'string' ? names.split(' . ') : names;
  return list.map((name) => {
    try {
      return dataType(name);
    } catch (error) {
      throw new InvalidRuleError((error as Error).message);
    }
  });
}

/** A constant of a type; of several types a concatenation, written `'10.0.0.1 . 80'`. */
export function valueOfTypes(value: Operand, types: readonly DataType[]): Expression {
  if (typeof value === 'object') return value;
  if (types.length === 1) return valueOfType(value, types[0]!);
  const parts = String(value).split(' . ');
  if (parts.length !== types.length)
    throw new InvalidRuleError(`'${value}' has ${parts.length} parts, the type has ${types.length}`);
  return { kind: 'concat', parts: parts.map((part, index) => valueOfType(part, types[index]!)) };
}

function valueOfType(text: ValueInput, type: DataType): Expression {
  return parseValue(text, { type, bits: type.bits, order: type.order });
}

/** What an element of a named set may be given as. */
export type ElementInput =
  | Operand
  | {
      readonly key: Operand;
      readonly data?: Operand | undefined;
      /** ms, or `'1h30m'`. */
      readonly timeout?: number | bigint | string | undefined;
      readonly comment?: string | undefined;
      /** Counters, limits and quotas of its own. */
      readonly statements?: readonly Statement[] | undefined;
    };

/** An element of a set or map whose types are known. */
export function elementOf(input: ElementInput, { keys, data }: Pick<SetInfo, 'keys' | 'data'>): Element {
  const keyTypes = keys.map(({ type }) => type);
  if (typeof input !== 'object' || 'kind' in input) return { key: elementKey(input as Operand, keyTypes) };
  const { key, timeout, comment, statements } = input;
  const found = input.data === undefined ? undefined : elementData(input.data, data);
  return { key: elementKey(key, keyTypes), data: found, timeout: timeoutOf(timeout), comment, statements };
}

function elementData(input: Operand, data: SetInfo['data']): Expression {
  if (typeof input === 'object') return input;
  if (data?.kind === 'object') return objectName(input);
  if (data?.kind === 'value')
    return valueOfTypes(
      input,
      data.fields.map(({ type }) => type),
    );
  throw new InvalidRuleError(
    data === undefined ? 'elements of a set have no data' : `'${input}' is no verdict: say accept(), drop() ...`,
  );
}

function elementKey(key: Operand, types: readonly DataType[]): Expression {
  return key === '*' ? { kind: 'catch-all' } : valueOfTypes(key, types);
}

/** ms from a number or a duration. */
export function timeoutOf(input: number | bigint | string | undefined): bigint | undefined {
  if (input === undefined) return undefined;
  if (typeof input !== 'string') return BigInt(input);
  const type = dataType('time');
  const value = parseValue(input, { type, bits: 64, order: 'host' });
  return value.kind === 'value' && typeof value.value === 'bigint' ? value.value : undefined;
}
