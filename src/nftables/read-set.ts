import {
  type ExprAttrs,
  ObjectType,
  type SetAttrs,
  type SetelemAttrs,
  SetFlags,
  SetPolicies,
} from '../generated/nftables.js';
import { type ByteOrder, type DataType, typesOfNumber } from './data-types.js';
import { expressionType } from './expression-type.js';
import type { Element, Expression, Statement } from './model.js';
import { readElements, type SetShape } from './read-elements.js';
import { readStatefuls } from './read-stateful.js';
import { objectTypeName } from './reading.js';
import type { NamedSet, SetData, SetFlag } from './ruleset.js';
import { readTypeof } from './set-typeof.js';
import { COMMENT, readComment, readNumber, readUserData, SET_DATA, type UserDatum } from './user-data.js';

const HOST_ORDER = 1;

/** A set from its own message and those of its elements. */
export function readSet(attrs: SetAttrs, elements: readonly SetelemAttrs[]): NamedSet {
  const flags = attrs.flags ?? 0;
  const data = readUserData(attrs.userdata);
  const shape = shapeOf(attrs, data);
  const isWhole = (attrs.desc?.concat?.elem?.length ?? 0) > 1;
  return {
    name: attrs.name ?? '',
    handle: attrs.handle ?? 0n,
    keyType: shape.keyTypes.map(({ name }) => name),
    keyBits: shape.keyBits,
    keyTypeof: keyTypeof(data, shape),
    data: setData(attrs, shape, data),
    flags: flagNames(flags),
    isAnonymous: (flags & SetFlags.anonymous) !== 0,
    isAutoMerge: readNumber(data, SET_DATA.mergeElements) === 1,
    policy: attrs.policy === SetPolicies.memory ? 'memory' : 'performance',
    size: attrs.desc?.size,
    timeout: attrs.timeout === 0n ? undefined : attrs.timeout,
    gcInterval: attrs.gcInterval === 0 ? undefined : attrs.gcInterval,
    comment: readComment(attrs.userdata, COMMENT.set),
    statements: statementsOf(attrs.expr, attrs.expressions?.elem),
    elements: readElements(elements, { ...shape, isConcatenatedInterval: shape.isInterval && isWhole }, elementDetails),
  };
}

/** What the elements of a set look like in the registers. */
function shapeOf(attrs: SetAttrs, data: UserDatum[]): SetShape {
  const flags = attrs.flags ?? 0;
  const isInterval = (flags & SetFlags.interval) !== 0;
  const keyBits = (attrs.keyLen ?? 0) * 8;
  const keyTypes = typesOfNumber(attrs.keyType ?? 0);
  const key = readTypeof(datumOf(data, SET_DATA.keyTypeof), keyBits);
  const dataBits = (attrs.dataLen ?? 0) * 8;
  const dataTypes = typesOfNumber(attrs.dataType ?? 0);
  return {
    keyTypes,
    keyBits,
    keyWidths: widths(key, keyTypes, keyBits),
    keyOrder: orderOf(readNumber(data, SET_DATA.keyOrder), keyTypes[0]!),
    isInterval,
    isConcatenatedInterval: false,
    isVerdictMap: (flags & SetFlags.map) !== 0 && (attrs.dataType ?? 0) >= 0xffffff00,
    dataTypes,
    dataBits,
    dataOrder: orderOf(readNumber(data, SET_DATA.dataOrder), dataTypes[0]!),
    isDataInterval: readNumber(data, SET_DATA.dataInterval) === 1,
  };
}

function datumOf(data: readonly UserDatum[], type: number): Uint8Array | undefined {
  return data.find((row) => row.type === type)?.value;
}

function orderOf(said: number | undefined, type: DataType): ByteOrder {
  return said === undefined || said === 0 ? type.order : said === HOST_ORDER ? 'host' : 'network';
}

/** Bits of each field of a key: what its type has, or what its expression says where the type leaves it open. */
function widths(key: Expression | undefined, types: readonly DataType[], bits: number): number[] {
  const parts = key?.kind === 'concat' ? key.parts : undefined;
  return types.map((type, index) => {
    if (types.length === 1) return key === undefined ? bits : expressionType(key).bits || bits;
    return type.bits || (parts?.[index] === undefined ? 32 : expressionType(parts[index]).bits);
  });
}

function keyTypeof(data: UserDatum[], { keyBits, dataBits, dataTypes }: SetShape): Expression | undefined {
  const key = readTypeof(datumOf(data, SET_DATA.keyTypeof), keyBits);
  const isDataMap = dataTypes[0]!.number !== 0 && dataBits > 0;
  return isDataMap && readTypeof(datumOf(data, SET_DATA.dataTypeof), dataBits) === undefined ? undefined : key;
}

function setData(attrs: SetAttrs, shape: SetShape, data: UserDatum[]): SetData | undefined {
  const flags = attrs.flags ?? 0;
  if ((flags & SetFlags.object) !== 0)
    return { kind: 'object', type: objectTypeName(attrs.objType ?? ObjectType.unspec) };
  if ((flags & SetFlags.map) === 0) return undefined;
  if (shape.isVerdictMap) return { kind: 'verdict' };
  return {
    kind: 'value',
    type: shape.dataTypes.map(({ name }) => name),
    bits: shape.dataBits,
    typeof: readTypeof(datumOf(data, SET_DATA.dataTypeof), shape.dataBits),
    isInterval: shape.isDataInterval,
  };
}

function flagNames(flags: number): SetFlag[] {
  const names: SetFlag[] = [];
  if ((flags & SetFlags.constant) !== 0) names.push('constant');
  if ((flags & SetFlags.eval) !== 0) names.push('dynamic');
  if ((flags & SetFlags.interval) !== 0) names.push('interval');
  if ((flags & SetFlags.timeout) !== 0) names.push('timeout');
  return names;
}

function statementsOf(one: ExprAttrs | undefined, many: readonly ExprAttrs[] | undefined): Statement[] {
  return readStatefuls(one === undefined ? (many ?? []) : [one]);
}

/** What an element has beside its key and data. */
function elementDetails(row: SetelemAttrs): Omit<Element, 'key' | 'data'> {
  const statements = statementsOf(row.expr, row.expressions?.elem);
  return {
    timeout: row.timeout === 0n ? undefined : row.timeout,
    expires: row.expiration === 0n ? undefined : row.expiration,
    comment: readComment(row.userdata, COMMENT.element),
    statements: statements.length === 0 ? undefined : statements,
  };
}
