import { addUnique, type Definitions, familyPrefix, type Names } from './definitions.js';
import { type Fields, integerOf, listOf, nameOf, textOf } from './fields.js';
import type { EntryModel, EnumModel } from './model.js';
import { kernelName, type Namer, pascalCase, propertyName } from './names.js';
import { resolveStructs } from './resolve-structs.js';

const KINDS = 'expected const, enum, flags or struct';

/** The `definitions` section: constants, enums, flags and structs, in any order. */
export function resolveDefinitions(top: Fields, names: Names): Definitions {
  const definitions: Definitions = { constants: [], foreignConstants: new Set(), enums: new Map(), structs: new Map() };
  const structs: Fields[] = [];
  for (const fields of listOf(top, 'definitions')) {
    const type = textOf(fields, 'type') ?? fields.fail('type', `a definition needs a type: ${KINDS}`);
    if (type === 'const') addConstant(definitions, fields, names.constants);
    else if (type === 'enum' || type === 'flags')
      addUnique(definitions.enums, fields, resolveEnum(fields, type === 'flags', familyPrefix(top), names.types));
    else if (type === 'struct') structs.push(fields);
    else fields.fail('type', `unknown kind of definition '${type}': ${KINDS}`);
  }
  resolveStructs(structs, definitions, names);
  return definitions;
}

function addConstant(definitions: Definitions, fields: Fields, names: Namer): void {
  const name = nameOf(fields);
  if (definitions.constants.some((other) => other.name === name)) fields.fail('name', `'${name}' is defined twice`);
  const value = fields.value.value;
  if (value === undefined && fields.value.header !== undefined) {
    definitions.foreignConstants.add(name);
    return;
  }
  if (typeof value !== 'number' && typeof value !== 'string') fields.fail('value', 'expected a number or a text');
  const doc = textOf(fields, 'doc') ?? '';
  const fullName = `${textOf(fields, 'name-prefix') ?? ''}${name}`;
  const constantName = names.claim(kernelName('', fullName), '_CONST');
  definitions.constants.push({ name, fullName, constantName, doc, value: value as number | string });
}

function resolveEnum(fields: Fields, isFlags: boolean, family: string, names: Namer): EnumModel {
  const name = nameOf(fields);
  const prefix = textOf(fields, 'name-prefix') ?? `${family}${name}-`;
  let next = integerOf(fields, 'value-start') ?? 0;
  const entries: EntryModel[] = [];
  for (const entry of listOf(fields, 'entries')) {
    const position = integerOf(entry, 'value') ?? next;
    next = position + 1;
    addEntry(entries, entry, position, { name, prefix, isFlags });
  }
  return { name, typeName: names.claim(pascalCase(name), 'Enum'), doc: textOf(fields, 'doc') ?? '', isFlags, entries };
}

function addEntry(
  entries: EntryModel[],
  fields: Fields,
  position: number,
  { name: owner, prefix, isFlags }: { name: string; prefix: string; isFlags: boolean },
): void {
  const name = nameOf(fields);
  if (entries.some((other) => other.name === name)) fields.fail('name', `'${name}' stands twice in '${owner}'`);
  if (isFlags && (position < 0 || position > 63)) fields.fail('value', `there is no bit ${position}`);
  const value = isFlags ? bit(position) : position;
  const twin = entries.find((other) => other.value === value);
  if (twin !== undefined) fields.warn('value', `'${name}' has the value of '${twin.name}'`);
  entries.push({
    name,
    property: propertyName(name, 'Entry', position, entries),
    kernelName: textOf(fields, 'kernel-name') ?? kernelName(prefix, name),
    doc: textOf(fields, 'doc') ?? '',
    value,
  });
}

function bit(position: number): number | bigint {
  return position < 32 ? 2 ** position : 1n << BigInt(position);
}
