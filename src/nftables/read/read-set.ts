import {
  type ExprAttrs,
  ObjectType,
  type SetAttrs,
  type SetelemAttrs,
  SetFlags,
  SetPolicies,
} from '../../generated/nftables.js';
import { readStatefuls } from '../delinearise/read-stateful.js';
import { objectTypeName } from '../delinearise/reading.js';
import { isTypeofVerdict, readTypeof } from '../delinearise/set-typeof.js';
import type { Element, Expression, Statement } from '../model/model.js';
import type { NamedSet, SetData, SetFlag } from '../model/ruleset.js';
import { dataType, typesOfNumber } from '../types/data-types.js';
import { expressionType } from '../types/expression-type.js';
import { COMMENT, readComment, readNumber, readUserData, SET_DATA, type UserDatum } from '../types/user-data.js';
import { type ElementOrder, readElements, type SetField, type SetShape } from './read-elements.js';

const HOST_ORDER = 1;

/** A set from its own message and those of its elements. */
export function readSet(attrs: SetAttrs, elements: readonly SetelemAttrs[]): NamedSet {
  const { set, read } = setReader(attrs);
  return { ...set, elements: read(elements) };
}

/** A set without elements, and how those that belong to it are read. */
export interface SetReader {
  readonly set: NamedSet;
  /** `'told'`: in the order in which they come, where they need not be put together. */
  readonly read: (rows: readonly SetelemAttrs[], order?: ElementOrder) => Element[];
}

/** How the elements of a set are read, from the set's own message. */
export function setReader(attrs: SetAttrs): SetReader {
  const flags = attrs.flags ?? 0;
  const data = readUserData(attrs.userdata);
  const described = describeSet(attrs, data);
  const { shape } = described;
  const set: NamedSet = {
    name: attrs.name ?? '',
    handle: attrs.handle ?? 0n,
    keyType: typesOfNumber(attrs.keyType ?? 0).map(({ name }) => name),
    keyBits: shape.keyBits,
    keyTypeof: described.keyTypeof,
    data: setData(attrs, described),
    flags: flagNames(flags),
    isAnonymous: (flags & SetFlags.anonymous) !== 0,
    isAutoMerge: readNumber(data, SET_DATA.mergeElements) === 1,
    policy: attrs.policy === SetPolicies.memory ? 'memory' : 'performance',
    size: attrs.desc?.size,
    timeout: attrs.timeout === 0n ? undefined : attrs.timeout,
    gcInterval: attrs.gcInterval === 0 ? undefined : attrs.gcInterval,
    comment: readComment(attrs.userdata, COMMENT.set),
    statements: statementsOf(attrs.expr, attrs.expressions?.elem),
    elements: [],
  };
  return { set, read: (rows, order) => readElements(rows, shape, elementDetails, order) };
}

interface Described {
  readonly shape: SetShape;
  /** Only where all of the set says `typeof`. */
  readonly keyTypeof: Expression | undefined;
  readonly dataTypeof: Expression | undefined;
}

/** What the elements of a set look like in the registers, and which expressions its keys and data are. */
function describeSet(attrs: SetAttrs, user: UserDatum[]): Described {
  const flags = attrs.flags ?? 0;
  const isVerdictMap = (flags & SetFlags.map) !== 0 && (attrs.dataType ?? 0) >= FIRST_VERDICT_TYPE;
  const hasData = (flags & (SetFlags.map | SetFlags.object)) !== 0;
  const dataBits = (attrs.dataLen ?? 0) * 8;
  const keyBits = (attrs.keyLen ?? 0) * 8;
  const saidData = datumOf(user, SET_DATA.dataTypeof);
  const dataTypeof = isVerdictMap ? undefined : readTypeof(saidData, dataBits);
  const isWholeData = !hasData || dataTypeof !== undefined || (isVerdictMap && isTypeofVerdict(saidData));
  const keyTypeof = isWholeData ? readTypeof(datumOf(user, SET_DATA.keyTypeof), keyBits) : undefined;
  const isInterval = (flags & SetFlags.interval) !== 0;
  const shape: SetShape = {
    keys: fieldsOf(attrs.keyType, keyTypeof, keyBits, readNumber(user, SET_DATA.keyOrder)),
    keyBits,
    isInterval,
    isConcatenatedInterval: isInterval && (attrs.desc?.concat?.elem?.length ?? 0) > 1,
    isVerdictMap,
    data: fieldsOf(attrs.dataType, dataTypeof, dataBits, readNumber(user, SET_DATA.dataOrder)),
    isDataInterval: readNumber(user, SET_DATA.dataInterval) === 1,
  };
  return { shape, keyTypeof, dataTypeof };
}

const FIRST_VERDICT_TYPE = 0xffffff00;

function datumOf(data: readonly UserDatum[], type: number): Uint8Array | undefined {
  return data.find((row) => row.type === type)?.value;
}

/**
 * The fields of keys or data, by the expression they are or else by their types. Without an expression a type that
 * leaves its length open takes no room beside others; nft's user data tells the byte order of a single one.
 */
function fieldsOf(
  number: number | undefined,
  said: Expression | undefined,
  bits: number,
  order: number | undefined,
): SetField[] {
  const parts = said === undefined ? undefined : said.kind === 'concat' ? said.parts : [said];
  const types = typesOfNumber(number ?? 0);
  if (types.length === 1) {
    const part = parts?.[0];
    if (part !== undefined) return [{ ...typeofField(part), bits }];
    return [{ type: types[0]!, bits, order: order === HOST_ORDER ? 'host' : 'network' }];
  }
  return types.map((type, index): SetField => {
    const part = parts?.[index];
    return part === undefined ? { type, bits: type.bits, order: type.order } : typeofField(part);
  });
}

/** Ports of a connection have a type only beside a protocol, and `typeof` has none. */
function typeofField(node: Expression): SetField {
  const isPort = node.kind === 'ct' && (node.key === 'proto-src' || node.key === 'proto-dst');
  return isPort ? { ...expressionType(node), type: dataType('invalid') } : expressionType(node);
}

function setData(attrs: SetAttrs, { shape, dataTypeof }: Described): SetData | undefined {
  const flags = attrs.flags ?? 0;
  if ((flags & SetFlags.object) !== 0)
    return { kind: 'object', type: objectTypeName(attrs.objType ?? ObjectType.unspec) };
  if ((flags & SetFlags.map) === 0) return undefined;
  if (shape.isVerdictMap) return { kind: 'verdict' };
  return {
    kind: 'value',
    type: typesOfNumber(attrs.dataType ?? 0).map(({ name }) => name),
    bits: (attrs.dataLen ?? 0) * 8,
    typeof: dataTypeof,
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
