import { type Fields, integerOf, listOf, textOf } from './fields.js';
import type { ConstantModel, EnumModel, MemberModel, MemberValue, Scalar, StructModel } from './model.js';
import { camelCase, kernelName, pascalCase } from './names.js';
import type { SchemaFile } from './schema.js';

const SCALAR_SIZES: Readonly<Record<Scalar, number>> = { u8: 1, s8: 1, u16: 2, s16: 2, u32: 4, s32: 4, u64: 8, s64: 8 };

export function isScalar(type: string): type is Scalar {
  return Object.hasOwn(SCALAR_SIZES, type);
}

export function scalarSize(scalar: Scalar): number {
  return SCALAR_SIZES[scalar];
}

export interface Definitions {
  constants: ConstantModel[];
  enums: Map<string, EnumModel>;
  structs: Map<string, StructModel>;
}

/** The `definitions` section: constants, enums, flags and structs. */
export function resolveDefinitions(_schema: SchemaFile, top: Fields): Definitions {
  const definitions: Definitions = { constants: [], enums: new Map(), structs: new Map() };
  const waiting: Fields[] = [];
  for (const fields of listOf(top, 'definitions')) {
    const type = textOf(fields, 'type');
    if (type === 'const') definitions.constants.push(resolveConstant(fields));
    else if (type === 'enum' || type === 'flags')
      addUnique(definitions.enums, fields, resolveEnum(fields, type === 'flags'));
    else if (type === 'struct') waiting.push(fields);
    else fields.fail('type', `unknown kind of definition '${type}': expected const, enum, flags or struct`);
  }
  for (const fields of waiting) addUnique(definitions.structs, fields, resolveStruct(fields, definitions));
  return definitions;
}

function addUnique<T extends { name: string }>(map: Map<string, T>, fields: Fields, item: T): void {
  if (map.has(item.name)) fields.fail('name', `'${item.name}' is defined twice`);
  map.set(item.name, item);
}

function nameOf(fields: Fields): string {
  return textOf(fields, 'name') ?? fields.fail('name', 'a name is missing');
}

function resolveConstant(fields: Fields): ConstantModel {
  const value = fields.value.value;
  if (typeof value !== 'number' && typeof value !== 'string')
    return fields.fail('value', 'expected a number or a text');
  return { name: nameOf(fields), doc: textOf(fields, 'doc') ?? '', value };
}

function resolveEnum(fields: Fields, isFlags: boolean): EnumModel {
  const name = nameOf(fields);
  const prefix = textOf(fields, 'name-prefix') ?? `${name}-`;
  let next = integerOf(fields, 'value-start') ?? 0;
  const entries: EnumModel['entries'] = [];
  const seen = new Set<string>();
  for (const entry of listOf(fields, 'entries')) {
    const entryName = nameOf(entry);
    const position = integerOf(entry, 'value') ?? next;
    next = position + 1;
    const property = camelCase(entryName);
    if (seen.has(property)) entry.fail('name', `'${entryName}' stands twice in '${name}'`);
    seen.add(property);
    entries.push({
      name: entryName,
      property,
      kernelName: textOf(entry, 'kernel-name') ?? kernelName(prefix, entryName),
      doc: textOf(entry, 'doc') ?? '',
      value: isFlags ? (position < 31 ? 1 << position : position < 32 ? 0x80000000 : 1n << BigInt(position)) : position,
    });
  }
  return { name, typeName: pascalCase(name), doc: textOf(fields, 'doc') ?? '', isFlags, entries };
}

function resolveStruct(fields: Fields, definitions: Definitions): StructModel {
  const members: MemberModel[] = [];
  let offset = 0;
  for (const member of listOf(fields, 'members')) {
    const name = nameOf(member);
    const { value, size } = resolveMember(member, definitions);
    members.push({ name, property: camelCase(name), doc: textOf(member, 'doc') ?? '', offset, size, value });
    offset += size;
  }
  const name = nameOf(fields);
  return { name, typeName: pascalCase(name), doc: textOf(fields, 'doc') ?? '', size: offset, members };
}

function resolveMember(fields: Fields, definitions: Definitions): { value: MemberValue; size: number } {
  const type = textOf(fields, 'type') ?? fields.fail('type', 'a member needs a type');
  const bigEndian = textOf(fields, 'byte-order') === 'big-endian';
  const hint = textOf(fields, 'display-hint');
  const enumName = enumReference(fields, definitions);
  if (isScalar(type)) {
    const size = scalarSize(type);
    if (hint === 'ipv4' && size === 4) return { value: { kind: 'ip' }, size };
    return { value: { kind: 'scalar', scalar: type, bigEndian, enumName }, size };
  }
  if (type === 'pad') return { value: { kind: 'pad' }, size: lengthOf(fields, definitions) };
  if (type === 'string') return { value: { kind: 'string' }, size: lengthOf(fields, definitions) };
  if (type !== 'binary') return fields.fail('type', `unknown member type '${type}'`);
  return resolveBinaryMember(fields, definitions, hint, bigEndian);
}

function resolveBinaryMember(
  fields: Fields,
  definitions: Definitions,
  hint: string | undefined,
  bigEndian: boolean,
): { value: MemberValue; size: number } {
  const structName = textOf(fields, 'struct');
  if (structName !== undefined) {
    const struct = definitions.structs.get(structName);
    if (struct === undefined) return fields.fail('struct', `no struct '${structName}' is defined above`);
    return { value: { kind: 'struct', struct }, size: struct.size };
  }
  const size = lengthOf(fields, definitions);
  const subType = textOf(fields, 'sub-type');
  if (subType !== undefined && isScalar(subType) && subType !== 'u8') {
    return { value: { kind: 'array', scalar: subType, bigEndian, count: size / scalarSize(subType) }, size };
  }
  if (hint === 'mac') return { value: { kind: 'mac' }, size };
  if (hint?.startsWith('ipv') && (size === 4 || size === 16)) return { value: { kind: 'ip' }, size };
  return { value: { kind: 'bytes' }, size };
}

/** `len`: a number, or the name of a constant. */
function lengthOf(fields: Fields, definitions: Definitions): number {
  const text = textOf(fields, 'len');
  const constant = definitions.constants.find(({ name }) => name === text);
  const length = constant === undefined ? integerOf(fields, 'len') : Number(constant.value);
  return length ?? fields.fail('len', 'a length in bytes is needed');
}

/** The enum a scalar refers to, checked. */
export function enumReference(fields: Fields, definitions: Definitions): string | undefined {
  const name = textOf(fields, 'enum');
  if (name === undefined) return undefined;
  const found = definitions.enums.get(name);
  if (found === undefined) return fields.fail('enum', `no enum or flags '${name}' is defined`);
  return found.typeName;
}
