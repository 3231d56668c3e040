import { type Definitions, enumReference, type Names } from './definitions.js';
import { booleanOf, type Fields, listOf, nameOf, textOf } from './fields.js';
import type { ByteOrder, MemberModel, MemberValue, StructModel } from './model.js';
import { kernelName, pascalCase, propertyName } from './names.js';
import { lengthOf } from './resolve-limits.js';
import { isScalar, scalarSize } from './scalars.js';

/** What is known while structs are resolved: one may hold another that is defined further down. */
interface Structs {
  definitions: Definitions;
  names: Names;
  waiting: Map<string, Fields>;
  /** Structs whose members are being resolved, from the outermost. */
  open: string[];
}

/** Resolves the structs into `definitions.structs`, in the order of the schema but for those inside others. */
export function resolveStructs(all: Fields[], definitions: Definitions, names: Names): void {
  const waiting = new Map<string, Fields>();
  for (const fields of all) {
    const name = nameOf(fields);
    if (waiting.has(name)) fields.fail('name', `'${name}' is defined twice`);
    waiting.set(name, fields);
  }
  const structs: Structs = { definitions, names, waiting, open: [] };
  for (const fields of all) structNamed(structs, nameOf(fields), fields, 'name');
}

function structNamed(structs: Structs, name: string, user: Fields, key: string): StructModel {
  const { definitions, waiting, open } = structs;
  const known = definitions.structs.get(name);
  if (known !== undefined) return known;
  const fields = waiting.get(name) ?? user.fail(key, `there is no struct '${name}'`);
  if (open.includes(name)) user.fail(key, `struct '${name}' would hold itself`);
  open.push(name);
  const struct = resolveStruct(structs, name, fields);
  open.pop();
  definitions.structs.set(name, struct);
  return struct;
}

function resolveStruct(structs: Structs, name: string, fields: Fields): StructModel {
  const members: MemberModel[] = [];
  let offset = 0;
  for (const member of listOf(fields, 'members')) {
    const { value, size } = resolveMember(structs, member);
    const reference = enumReference(member, structs.definitions);
    addMember(members, member, { name, value, size, offset, enum: reference });
    offset += size;
  }
  const typeName = structs.names.types.claim(pascalCase(name), 'Struct');
  const sizeName = structs.names.constants.claim(kernelName('', `${name}-size`), '_STRUCT');
  const isShared = booleanOf(fields, 'shared');
  const struct = { name, typeName, sizeName, doc: textOf(fields, 'doc') ?? '', size: offset, members, isShared };
  if (isShared && !isPlain(struct))
    fields.fail('shared', `'${name}' has members that are objects, which could be changed`);
  return struct;
}

/** Whether all members are numbers and text: an object of the struct that is frozen cannot be changed. */
export function isPlain({ members }: StructModel): boolean {
  return members.every(({ value: { kind } }) => ['scalar', 'string', 'ip', 'mac', 'pad'].includes(kind));
}

function addMember(
  members: MemberModel[],
  fields: Fields,
  { name: owner, value, ...rest }: Pick<MemberModel, 'name' | 'value' | 'size' | 'offset' | 'enum'>,
): void {
  const name = nameOf(fields);
  const isTwice = value.kind !== 'pad' && members.some((other) => other.name === name && other.value.kind !== 'pad');
  if (isTwice) fields.fail('name', `'${name}' stands twice in '${owner}'`);
  const taken = members.filter((other) => other.value.kind !== 'pad');
  const property = propertyName(name, 'Member', rest.offset, taken);
  members.push({ name, property, doc: textOf(fields, 'doc') ?? '', value, ...rest });
}

function resolveMember(structs: Structs, fields: Fields): { value: MemberValue; size: number } {
  const { definitions } = structs;
  const type = textOf(fields, 'type') ?? fields.fail('type', 'a member needs a type');
  if (isScalar(type)) {
    const size = scalarSize(type);
    if (textOf(fields, 'display-hint') === 'ipv4' && size === 4) return { value: { kind: 'ip' }, size };
    return { value: { kind: 'scalar', scalar: type, order: byteOrder(fields) }, size };
  }
  if (type === 'pad') return { value: { kind: 'pad' }, size: lengthOf(fields, definitions) };
  if (type === 'string') return { value: { kind: 'string' }, size: lengthOf(fields, definitions) };
  if (type === 'binary') return resolveBinary(structs, fields);
  return fields.fail('type', `unknown member type '${type}'`);
}

function resolveBinary(structs: Structs, fields: Fields): { value: MemberValue; size: number } {
  const { definitions } = structs;
  const structName = textOf(fields, 'struct');
  if (structName !== undefined)
    return structMember(fields, definitions, structNamed(structs, structName, fields, 'struct'));
  const size = lengthOf(fields, definitions);
  const subType = textOf(fields, 'sub-type');
  if (isScalar(subType) && subType !== 'u8') {
    const count = wholeNumber(fields, size, scalarSize(subType));
    return { value: { kind: 'array', scalar: subType, order: byteOrder(fields), count }, size };
  }
  const hint = textOf(fields, 'display-hint');
  if (hint === 'mac' || hint === 'fddi') return { value: { kind: 'mac' }, size };
  if (hint?.startsWith('ipv') && (size === 4 || size === 16)) return { value: { kind: 'ip' }, size };
  return { value: { kind: 'bytes' }, size };
}

/** A struct within the struct; with a length of its own, as many as fit. */
function structMember(
  fields: Fields,
  definitions: Definitions,
  struct: StructModel,
): { value: MemberValue; size: number } {
  const size = fields.value.len === undefined ? struct.size : lengthOf(fields, definitions);
  if (size === struct.size) return { value: { kind: 'struct', struct }, size };
  return { value: { kind: 'structs', struct, count: wholeNumber(fields, size, struct.size) }, size };
}

function wholeNumber(fields: Fields, size: number, one: number): number {
  const count = size / one;
  return Number.isInteger(count) ? count : fields.fail('len', `${size} bytes are no whole number of ${one}-byte items`);
}

/** `byte-order`: the host's own, where the schema does not say. */
export function byteOrder(fields: Fields): ByteOrder {
  const order = textOf(fields, 'byte-order');
  if (order === undefined) return 'host';
  if (order === 'big-endian') return 'big';
  if (order === 'little-endian') return 'little';
  return fields.fail('byte-order', `unknown byte order '${order}': expected big-endian or little-endian`);
}
