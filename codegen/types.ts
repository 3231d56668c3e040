import type {
  AttributeSetModel,
  AttributeValue,
  ByteOrder,
  Checks,
  ContextModel,
  FormatModel,
  KeyedValue,
  MemberModel,
  NestValue,
  Scalar,
} from './model.js';
import { member, pascalCase, propertyKey } from './names.js';
import { contextNeeded } from './resolve-selectors.js';
import { scalarRange, scalarSize } from './scalars.js';

// One row per attribute type: its TypeScript type, the expression that reads the current attribute, the statement
// that writes one.

/** Where a statement stands: in the codec of a set, which knows its own attributes, or in one that is told everything. */
type Owner = AttributeSetModel | undefined;

interface Writing {
  /** The attribute's number, or the expression of it. */
  number: number | string;
  expression: string;
  checks: Checks;
  owner: Owner;
}

interface Reading {
  /** Expression of the reader, at the attribute. */
  reader: string;
  owner: Owner;
}

interface TypeRow<V extends AttributeValue> {
  type(value: V): string;
  read(value: V, reading: Reading): string;
  write(value: V, writing: Writing): string;
}

type Rows = { [K in AttributeValue['kind']]: TypeRow<Extract<AttributeValue, { kind: K }>> };

const rows: Rows = {
  scalar: {
    type: ({ scalar }) => scalarType(scalar),
    read: ({ scalar, order }) => `r.${method(scalar, order)}()`,
    write: ({ scalar, order }, { number, expression, checks }) => {
      const value = masked(expression, number, checks, scalarType(scalar));
      return `w.${method(scalar, order)}(${number}, ${value}${limits(checks, scalar)});`;
    },
  },
  uint: bigintRow('uint', 'u64'),
  sint: bigintRow('sint', 's64'),
  flag: {
    type: () => 'boolean',
    read: () => 'true',
    write: (_, { number, expression }) => `w.flag(${number}, ${expression});`,
  },
  string: lengthRow('string', 'string'),
  bytes: lengthRow('bytes', 'Uint8Array'),
  mac: lengthRow('mac', 'string'),
  ip: {
    type: () => 'string',
    read: () => 'r.ip()',
    write: ({ size }, { number, expression }) =>
      `w.ip(${number}, ${expression}${size === undefined ? '' : `, ${size}`});`,
  },
  bitfield32: {
    type: () => 'Bitfield32',
    read: () => 'r.bitfield32()',
    write: (_, { number, expression }) => `w.bitfield32(${number}, ${expression});`,
  },
  struct: {
    type: ({ struct }) => struct.typeName,
    read: ({ struct }) => `r.sized(decode${struct.typeName}(r, r.struct()), ${struct.size})`,
    write: ({ struct }, { number, expression }) =>
      `encode${struct.typeName}(w, w.struct(${number}, ${struct.size}, ${expression}.extra), ${expression});`,
  },
  structs: {
    type: ({ struct }) => arrayOf(struct.typeName),
    read: ({ struct }) => `decode${struct.typeName}Array(r)`,
    write: ({ struct }, { number, expression, checks }) =>
      `${arrayLength(number, expression, struct.size, checks)}encode${struct.typeName}Array(w, ${number}, ${expression});`,
  },
  scalars: {
    type: ({ scalar }) => `${scalarType(scalar)}[]`,
    read: ({ scalar, order }) => `decode${pascalCase(method(scalar, order))}Array(r)`,
    write: ({ scalar, order }, { number, expression, checks }) =>
      `${arrayLength(number, expression, scalarSize(scalar), checks)}encode${pascalCase(method(scalar, order))}Array(w, ${number}, ${expression}${limits(checks, scalar)}${bits(checks, scalar)});`,
  },
  nest: {
    type: nestType,
    read: (value, { reader, owner }) => `decode${nestType(value)}(${reader}.nest()${told(value, owner)})`,
    write: (value, writing) =>
      nested(writing, `encode${nestType(value)}(w, ${writing.expression}${told(value, writing.owner)});`),
  },
  keyed: {
    type: keyedType,
    read: (value, { reader, owner }) => `decode${keyedName(value)}(${reader}.nest()${told(value, owner)})`,
    write: (value, writing) =>
      nested(writing, `encode${keyedName(value)}(w, ${writing.expression}${told(value, writing.owner)});`),
  },
  list: {
    type: ({ item }) => `IndexedArray<${typeOf(item)}>`,
    read: (value, { reader, owner }) => `decode${listName(value.item)}(${reader}.nest()${told(value, owner)})`,
    write: (value, writing) => {
      const more = `${told(value, writing.owner)}${itemLimits(value.item, writing.checks)}`;
      return nested(writing, `encode${listName(value.item)}(w, ${writing.expression}${more});`);
    },
  },
  selected: {
    type: ({ message }) => message.typeName,
    read: (value, { reader, owner }) =>
      `decode${value.message.typeName}(${reader}, ${selectorOf(value)}${told(value, owner)})`,
    write: (value, { number, expression, owner }) =>
      `encode${value.message.typeName}(w, ${number}, ${selectorOf(value)}, ${expression}${told(value, owner)});`,
  },
};

function nested({ number }: Writing, inside: string): string {
  return `w.nestStart(${number}); ${inside} w.nestEnd();`;
}

/** The selector's value: of the set at hand, or a parameter. */
function selectorOf({ selector }: Extract<AttributeValue, { kind: 'selected' }>): string {
  return selector.from === 'attribute' ? member('attrs', selector.attribute.property) : selector.context.parameter;
}

/** The further arguments of a value's codec: what it has to be told. */
function told(value: AttributeValue, owner: Owner): string {
  return contextNeeded(value)
    .map((context) => `, ${ownAttribute(context, owner) ?? context.parameter}`)
    .join('');
}

function ownAttribute({ name }: ContextModel, owner: Owner): string | undefined {
  const attribute = owner?.attributes.find((candidate) => candidate.name === name);
  return attribute && member('attrs', attribute.property);
}

/** Whether a value can only be decoded when the whole set has been seen: it depends on another attribute of it. */
export function isDeferred(value: AttributeValue, owner: AttributeSetModel): boolean {
  if (value.kind === 'selected' && value.selector.from === 'attribute') return true;
  return contextNeeded(value).some((context) => ownAttribute(context, owner) !== undefined);
}

/** The further parameters of a codec that has to be told `context`. */
export function parametersOf(context: ContextModel[]): string {
  return context
    .map(({ parameter, type, header }) => `, ${parameter}: ${header === undefined ? `${type} | undefined` : type}`)
    .join('');
}

function bigintRow(name: 'uint' | 'sint', scalar: Scalar): TypeRow<AttributeValue> {
  return {
    type: () => 'bigint',
    read: () => `r.${name}()`,
    write: (_, { number, expression, checks }) =>
      `w.${name}(${number}, ${masked(expression, number, checks, 'bigint')}${limits(checks, scalar)});`,
  };
}

function lengthRow(name: string, type: string): TypeRow<AttributeValue> {
  return {
    type: () => type,
    read: () => `r.${name}()`,
    write: (_, { number, expression, checks }) => `w.${name}(${number}, ${expression}${lengths(checks)});`,
  };
}

function row(value: AttributeValue): TypeRow<AttributeValue> {
  return rows[value.kind] as TypeRow<AttributeValue>;
}

/** TypeScript type of one occurrence of an attribute. */
export function typeOf(value: AttributeValue): string {
  return row(value).type(value);
}

/** Type of an array. */
export function arrayOf(type: string): string {
  return `${type}[]`;
}

/** Expression that decodes the current attribute of `reader`. */
export function readOf(value: AttributeValue, owner?: AttributeSetModel, reader = 'r'): string {
  return row(value).read(value, { reader, owner });
}

/** Statement that encodes `expression` as attribute `number`. */
export function writeOf(
  value: AttributeValue,
  number: number | string,
  expression: string,
  checks: Checks,
  owner?: AttributeSetModel,
): string {
  return row(value).write(value, { number, expression, checks, owner });
}

/** Base name of a nest's codec: its set, or the message it makes with a fixed header. */
export function nestType({ set, message }: NestValue): string {
  return message?.name ?? set.typeName;
}

/** `{ opId: number; attrs: OpAttrs }[]`. */
function keyedType(value: KeyedValue): string {
  return arrayOf(keyedItem(value));
}

export function keyedItem({ keys, item }: KeyedValue): string {
  const members = keys.map((key) => `${propertyKey(key)}: number; `).join('');
  return `{ ${members}${keyedProperty(item)}: ${typeOf(item)} }`;
}

/** What stands beside the keys. */
export function keyedProperty({ kind }: KeyedValue['item']): 'attrs' | 'value' {
  return kind === 'nest' ? 'attrs' : 'value';
}

/** Base name of the codec of nests whose types are keys. */
export function keyedName({ keys, item }: KeyedValue): string {
  return `${itemName(item)}By${keys.map(pascalCase).join('And')}`;
}

/** The type of one format of a sub-message; `undefined` where it has no content. */
export function formatType({ content }: FormatModel): string | undefined {
  return content && typeOf(content);
}

/** Base name of the codec of a list of `item`s: by how they are read, for a `number` may have any size. */
export function listName(item: AttributeValue): string {
  return `${itemName(item)}List`;
}

function itemName(item: AttributeValue): string {
  switch (item.kind) {
    case 'scalar':
      return pascalCase(method(item.scalar, item.order));
    case 'scalars':
      return `${pascalCase(method(item.scalar, item.order))}Array`;
    case 'ip':
      return `Ip${item.size ?? ''}`;
    case 'list':
      return listName(item.item);
    case 'keyed':
      return keyedName(item);
    case 'nest':
    case 'struct':
      return typeOf(item);
    default:
      return pascalCase(item.kind);
  }
}

export function scalarType(scalar: Scalar): 'number' | 'bigint' {
  return scalar === 'u64' || scalar === 's64' ? 'bigint' : 'number';
}

export const ENDIAN: Readonly<Record<ByteOrder, string>> = { host: 'littleEndian', big: 'false', little: 'true' };
const SUFFIXES: Readonly<Record<ByteOrder, string>> = { host: '', big: 'be', little: 'le' };

/** Method of Reader and Writer: `u32`, `u32be`, `u32le`. One byte has no order. */
export function method(scalar: Scalar, order: ByteOrder): string {
  return `${scalar}${scalarSize(scalar) === 1 ? '' : SUFFIXES[order]}`;
}

/** Whether a scalar is read from the reader's view: a call for each member would cost more than reading it. */
export function readsView(scalar: Scalar): boolean {
  return scalarSize(scalar) < 8; // of counters of 64 bits most are 0, which the reader tells apart
}

/** The expression that reads a scalar at an offset: of `view` where it {@link readsView}, else of the reader `r`. */
export function readScalar(scalar: Scalar, order: ByteOrder, at: string): string {
  if (!readsView(scalar)) return `r.${method(scalar, order)}At(${at})`;
  const bits = scalarSize(scalar) * 8;
  const get = `view.get${scalar.startsWith('s') ? 'Int' : 'Uint'}${bits}`;
  return bits === 8 ? `${get}(${at})` : `${get}(${at}, ${ENDIAN[order]})`;
}

/** Further parameters of an encoder of lists: the limits of each item, where its type has limits. */
export function itemLimitParameters(item: AttributeValue): { parameters: string; values: string } {
  const type = limitType(item);
  if (type === undefined) return { parameters: '', values: '' };
  return { parameters: `, min?: ${type}, max?: ${type}`, values: ', min, max' };
}

/** What is counted in an item: its value, or the bytes it has. */
function limitType(item: AttributeValue): 'number' | 'bigint' | undefined {
  if (item.kind === 'scalar') return scalarType(item.scalar);
  if (item.kind === 'uint' || item.kind === 'sint') return 'bigint';
  return item.kind === 'string' || item.kind === 'bytes' || item.kind === 'mac' ? 'number' : undefined;
}

function itemLimits(item: AttributeValue, checks: Checks): string {
  if (item.kind === 'scalar') return limits(checks, item.scalar);
  if (item.kind === 'uint' || item.kind === 'sint') return limits(checks, item.kind === 'uint' ? 'u64' : 's64');
  return limitType(item) === undefined ? '' : lengths(checks);
}

/** A statement that refuses an array with too few or too many bytes, where the schema has a limit. */
function arrayLength(number: number | string, expression: string, size: number, checks: Checks): string {
  const limit = lengths(checks);
  return limit === '' ? '' : `w.size(${number}, ${expression}.length * ${size}, ${expression}${limit}); `;
}

/** The bits that the items of an array may have, behind the limits of {@link limits}. */
function bits({ min, max, mask }: Checks, scalar: Scalar): string {
  if (mask === undefined) return '';
  const skipped = ', undefined'.repeat(max !== undefined ? 0 : min !== undefined ? 1 : 2);
  return `${skipped}, ${scalarType(scalar) === 'bigint' ? `${mask}n` : `0x${mask.toString(16)}`}`;
}

function limits({ min, max }: Checks, scalar: Scalar): string {
  const literal = (value: number | bigint): string => `${value}${scalarType(scalar) === 'bigint' ? 'n' : ''}`;
  if (max !== undefined) return `, ${literal(min ?? scalarRange(scalar)[0])}, ${literal(max)}`;
  return min === undefined ? '' : `, ${literal(min)}`;
}

function lengths({ minLength, maxLength }: Checks): string {
  if (maxLength !== undefined) return `, ${minLength ?? 0}, ${maxLength}`;
  return minLength === undefined ? '' : `, ${minLength}`;
}

/** The expression with a check that no other bits are set. */
function masked(expression: string, number: number | string, { mask }: Checks, type: 'number' | 'bigint'): string {
  if (mask === undefined) return expression;
  return type === 'bigint'
    ? `w.maskedBig(${number}, ${expression}, ${mask}n)`
    : `w.masked(${number}, ${expression}, 0x${mask.toString(16)})`;
}

/** TypeScript type of a struct member. */
export function memberType({ value }: MemberModel): string {
  if (value.kind === 'scalar') return scalarType(value.scalar);
  if (value.kind === 'array') return `${scalarType(value.scalar)}[]`;
  if (value.kind === 'struct') return value.struct.typeName;
  if (value.kind === 'structs') return `${value.struct.typeName}[]`;
  return value.kind === 'bytes' ? 'Uint8Array' : 'string';
}
