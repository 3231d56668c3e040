import type { AttributeValue, Checks, MemberModel, Scalar } from './model.js';
import { pascalCase } from './names.js';
import { messageName } from './resolve.js';

// One row per attribute type: its TypeScript type, the expression that reads the current attribute, the statement
// that writes one.

interface TypeRow<V extends AttributeValue> {
  type(value: V): string;
  read(value: V): string;
  /** Arguments: attribute number, expression of the value, checks. */
  write(value: V, number: number, expression: string, checks: Checks): string;
}

type Rows = { [K in AttributeValue['kind']]: TypeRow<Extract<AttributeValue, { kind: K }>> };

const rows: Rows = {
  scalar: {
    type: ({ scalar }) => scalarType(scalar),
    read: ({ scalar, bigEndian }) => `r.${method(scalar, bigEndian)}()`,
    write: ({ scalar, bigEndian }, number, value, checks) =>
      `w.${method(scalar, bigEndian)}(${number}, ${value}${limits(checks, scalar)});`,
  },
  uint: bigintRow('uint'),
  sint: bigintRow('sint'),
  flag: { type: () => 'boolean', read: () => 'true', write: (_, number, value) => `w.flag(${number}, ${value});` },
  string: {
    type: () => 'string',
    read: () => 'r.string()',
    write: (_, number, value, checks) => `w.string(${number}, ${value}${lengths(checks)});`,
  },
  bytes: {
    type: () => 'Uint8Array',
    read: () => 'r.bytes()',
    write: (_, number, value, checks) => `w.bytes(${number}, ${value}${lengths(checks)});`,
  },
  mac: {
    type: () => 'string',
    read: () => 'r.mac()',
    write: (_, number, value, checks) => `w.mac(${number}, ${value}${lengths(checks)});`,
  },
  ip: {
    type: () => 'string',
    read: () => 'r.ip()',
    write: ({ size }, number, value) => `w.ip(${number}, ${value}${size === undefined ? '' : `, ${size}`});`,
  },
  bitfield32: {
    type: () => 'Bitfield32',
    read: () => 'r.bitfield32()',
    write: (_, number, value) => `w.bitfield32(${number}, ${value});`,
  },
  struct: {
    type: ({ struct }) => struct.typeName,
    read: ({ struct }) => `r.sized(decode${struct.typeName}(r, r.struct()), ${struct.size})`,
    write: ({ struct }, number, value) =>
      `encode${struct.typeName}(w, w.struct(${number}, ${struct.size}, ${value}.extra), ${value});`,
  },
  scalars: {
    type: ({ scalar }) => `${scalarType(scalar)}[]`,
    read: ({ scalar, bigEndian }) => `decode${pascalCase(method(scalar, bigEndian))}Array(r)`,
    write: ({ scalar, bigEndian }, number, value) =>
      `encode${pascalCase(method(scalar, bigEndian))}Array(w, ${number}, ${value});`,
  },
  nest: {
    type: (value) => nestType(value),
    read: (value) => `decode${nestType(value)}(r.nest()${passHeader(value.set, value.header)})`,
    write: (value, number, expression) =>
      `w.nestStart(${number}); encode${nestType(value)}(w, ${expression}${passHeader(value.set, value.header)}); w.nestEnd();`,
  },
  list: {
    type: ({ item }) => `${typeOf(item)}[]`,
    read: ({ item }) => `decode${listName(item)}(r.nest())`,
    write: ({ item }, number, value) => `w.nestStart(${number}); encode${listName(item)}(w, ${value}); w.nestEnd();`,
  },
  'sub-message': {
    type: ({ message }) => message.typeName,
    read: () => '',
    write: ({ message, selector }, number, value) => {
      const owner = value.slice(0, value.indexOf('.'));
      return `encode${message.typeName}(w, ${number}, ${owner}.${selector.property}, ${value});`;
    },
  },
  'header-selected': {
    type: ({ message }) => message.typeName,
    read: ({ message, member }) => `decode${message.typeName}(r, ${member.property})`,
    write: ({ message, member }, number, value) =>
      `encode${message.typeName}(w, ${number}, ${member.property}, ${value});`,
  },
};

/** Arguments that hand a header's selecting member on to the codec of a set or message. */
function passHeader(set: { headerSelector?: string | undefined }, header: unknown): string {
  return set.headerSelector !== undefined && header === undefined ? `, ${set.headerSelector}` : '';
}

function bigintRow(name: 'uint' | 'sint'): TypeRow<AttributeValue> {
  return {
    type: () => 'bigint',
    read: () => `r.${name}()`,
    write: (_, number, value, checks) => `w.${name}(${number}, ${value}${limits(checks, 'u64')});`,
  };
}

function row(value: AttributeValue): TypeRow<AttributeValue> {
  return rows[value.kind] as TypeRow<AttributeValue>;
}

/** TypeScript type of one occurrence of an attribute. */
export function typeOf(value: AttributeValue): string {
  return row(value).type(value);
}

/** Expression that decodes the reader's current attribute. */
export function readOf(value: AttributeValue): string {
  return row(value).read(value);
}

/** Statement that encodes `expression` as attribute `number`. */
export function writeOf(value: AttributeValue, number: number, expression: string, checks: Checks): string {
  return row(value).write(value, number, expression, checks);
}

/** Base name of a nest's codec: its set, or the message it makes with a fixed header. */
export function nestType({ set, header }: Extract<AttributeValue, { kind: 'nest' }>): string {
  return header === undefined ? set.typeName : messageName({ set, header, name: set.name });
}

/** Base name of the codec of a list of `item`s: by how they are read, for a `number` may have any size. */
export function listName(item: AttributeValue): string {
  return `${itemName(item)}List`;
}

function itemName(item: AttributeValue): string {
  switch (item.kind) {
    case 'scalar':
      return pascalCase(method(item.scalar, item.bigEndian));
    case 'scalars':
      return `${pascalCase(method(item.scalar, item.bigEndian))}Array`;
    case 'ip':
      return `Ip${item.size ?? ''}`;
    case 'list':
      return listName(item.item);
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

/** Method of Reader and Writer: `u32`, `u32be`. One byte has no order. */
export function method(scalar: Scalar, bigEndian: boolean): string {
  return bigEndian && scalar !== 'u8' && scalar !== 's8' ? `${scalar}be` : scalar;
}

const SCALAR_MIN: Readonly<Record<Scalar, string>> = {
  u8: '0',
  u16: '0',
  u32: '0',
  u64: '0n',
  s8: '-0x80',
  s16: '-0x8000',
  s32: '-0x80000000',
  s64: '-0x8000000000000000n',
};

function limits({ min, max }: Checks, scalar: Scalar): string {
  const suffix = scalarType(scalar) === 'bigint' ? 'n' : '';
  if (max !== undefined) return `, ${min === undefined ? SCALAR_MIN[scalar] : `${min}${suffix}`}, ${max}${suffix}`;
  return min === undefined ? '' : `, ${min}${suffix}`;
}

function lengths({ minLength, maxLength }: Checks): string {
  if (maxLength !== undefined) return `, ${minLength ?? 0}, ${maxLength}`;
  return minLength === undefined ? '' : `, ${minLength}`;
}

/** TypeScript type of a struct member. */
export function memberType(member: MemberModel): string {
  const { value } = member;
  if (value.kind === 'scalar') return scalarType(value.scalar);
  if (value.kind === 'array') return `${scalarType(value.scalar)}[]`;
  if (value.kind === 'struct') return value.struct.typeName;
  return value.kind === 'bytes' ? 'Uint8Array' : 'string';
}
