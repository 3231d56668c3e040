import { booleanOf, type Fields, fieldsOf, integerOf, listOf, textOf } from './fields.js';
import type {
  AttributeModel,
  AttributeSetModel,
  AttributeValue,
  Checks,
  FormatModel,
  MemberModel,
  StructModel,
  SubMessageModel,
} from './model.js';
import { camelCase, kernelName, pascalCase, setName } from './names.js';
import { type Definitions, enumReference, isScalar } from './resolve-definitions.js';
import type { Path, SchemaFile } from './schema.js';

/** Limits that the kernel's specs write by name. */
const NAMED_LIMITS: Readonly<Record<string, number>> = {
  'u8-max': 0xff,
  'u16-max': 0xffff,
  'u32-max': 0xffffffff,
  's8-max': 0x7f,
  's16-max': 0x7fff,
  's32-max': 0x7fffffff,
  's8-min': -0x80,
  's16-min': -0x8000,
  's32-min': -0x80000000,
};

const RESERVED = new Set(['unknown', 'extra', '__proto__', 'constructor']);

/** What a schema's names mean. Sets are registered before they are filled in: they may refer to each other. */
export class Scope {
  readonly schema: SchemaFile;
  readonly definitions: Definitions;
  readonly sets: Map<string, AttributeSetModel> = new Map();
  readonly subMessages: Map<string, SubMessageModel> = new Map();

  constructor(schema: SchemaFile, definitions: Definitions) {
    this.schema = schema;
    this.definitions = definitions;
  }

  set(name: string, path: Path): AttributeSetModel {
    return this.#find(this.sets, name, path, 'attribute set');
  }
  struct(name: string, path: Path): StructModel {
    return this.#find(this.definitions.structs, name, path, 'struct');
  }
  subMessage(name: string, path: Path): SubMessageModel {
    return this.#find(this.subMessages, name, path, 'sub-message');
  }

  #find<T>(map: Map<string, T>, name: string, path: Path, what: string): T {
    const found = map.get(name);
    if (found === undefined) throw this.schema.complain(path, `there is no ${what} '${name}'`);
    return found;
  }
}

/** The `attribute-sets` and `sub-messages` sections. */
export function resolveSets(scope: Scope, top: Fields): void {
  const sets = listOf(top, 'attribute-sets');
  const messages = listOf(top, 'sub-messages');
  for (const fields of sets) {
    const name = textOf(fields, 'name') ?? fields.fail('name', 'an attribute set needs a name');
    if (scope.sets.has(name)) fields.fail('name', `attribute set '${name}' is defined twice`);
    scope.sets.set(name, { name, typeName: setName(name), doc: textOf(fields, 'doc') ?? '', attributes: [] });
  }
  for (const fields of messages) {
    const name = textOf(fields, 'name') ?? fields.fail('name', 'a sub-message needs a name');
    scope.subMessages.set(name, { name, typeName: pascalCase(name), doc: textOf(fields, 'doc') ?? '', formats: [] });
  }
  for (const fields of sets) fillSet(scope, fields, sets);
  for (const fields of messages) fillSubMessage(scope, fields);
  for (const set of scope.sets.values()) numberSelectors(scope, set);
  passSelectorsOn(scope);
}

/** A set that nests another whose shape depends on the header needs the header's member too, to hand it on. */
function passSelectorsOn(scope: Scope): void {
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const set of scope.sets.values()) {
      const inner = set.attributes.map(({ value }) => value).find(dependsOnHeader);
      if (inner === undefined || set.headerSelector !== undefined) continue;
      set.headerSelector = inner.set.headerSelector;
      isChanged = true;
    }
  }
}

function dependsOnHeader(value: AttributeValue): value is Extract<AttributeValue, { kind: 'nest' }> {
  return value.kind === 'nest' && value.header === undefined && value.set.headerSelector !== undefined;
}

function fillSet(scope: Scope, fields: Fields, all: Fields[]): void {
  const set = scope.set(textOf(fields, 'name')!, fields.at('name'));
  const parentName = textOf(fields, 'subset-of');
  const parent = parentName === undefined ? undefined : all.find((other) => other.value.name === parentName);
  if (parentName !== undefined && parent === undefined)
    fields.fail('subset-of', `there is no attribute set '${parentName}'`);
  const prefix = textOf(fields, 'name-prefix') ?? `${textOf(fields, 'name')}-a-`;
  let next = 1;
  for (const own of listOf(fields, 'attributes')) {
    const inherited = parent === undefined ? undefined : parentAttribute(scope, parent, own);
    const type = inherited?.type ?? integerOf(own, 'value') ?? next;
    next = type + 1;
    if (inherited !== undefined && own.value.type === undefined) set.attributes.push(inherited);
    else addAttribute(scope, set, own, type, prefix);
  }
}

/** An attribute of a subset is the parent's: number, type and all. */
function parentAttribute(scope: Scope, parent: Fields, own: Fields): AttributeModel {
  const holder: AttributeSetModel = { name: String(parent.value.name), typeName: '', doc: '', attributes: [] };
  const prefix = textOf(parent, 'name-prefix') ?? `${holder.name}-a-`;
  let next = 1;
  for (const fields of listOf(parent, 'attributes')) {
    const type = integerOf(fields, 'value') ?? next;
    next = type + 1;
    addAttribute(scope, holder, fields, type, prefix);
  }
  const found = holder.attributes.find(({ name }) => name === own.value.name);
  return found ?? own.fail('name', `attribute set '${holder.name}' has no attribute '${own.value.name}'`);
}

function addAttribute(scope: Scope, set: AttributeSetModel, fields: Fields, type: number, prefix: string): void {
  const name = textOf(fields, 'name') ?? fields.fail('name', 'an attribute needs a name');
  const kind = textOf(fields, 'type') ?? fields.fail('type', `attribute '${name}' needs a type`);
  if (kind === 'unused' || kind === 'pad') return;
  if (kind === 'sub-message' && booleanOf(fields, 'multi-attr')) fields.fail('multi-attr', 'a sub-message comes once');
  const property = camelCase(name);
  if (RESERVED.has(property)) fields.fail('name', `'${property}' cannot be the name of a property`);
  if (set.attributes.some((other) => other.property === property))
    fields.fail('name', `'${name}' stands twice in '${set.name}'`);
  const twin = set.attributes.find((other) => other.type === type);
  if (twin !== undefined) fields.fail('value', `number ${type} is '${twin.name}' already`);
  set.attributes.push({
    name,
    property,
    kernelName: textOf(fields, 'kernel-name') ?? kernelName(prefix, name),
    doc: textOf(fields, 'doc') ?? '',
    type,
    isMulti: booleanOf(fields, 'multi-attr'),
    isUsual: booleanOf(fields, 'usual'),
    value: resolveValue(scope, set, fields, kind),
    checks: resolveChecks(fields),
  });
}

function resolveValue(scope: Scope, set: AttributeSetModel, fields: Fields, kind: string): AttributeValue {
  const hint = textOf(fields, 'display-hint');
  if (isScalar(kind)) {
    const bigEndian = textOf(fields, 'byte-order') === 'big-endian';
    if (hint === 'ipv4' && kind === 'u32') return { kind: 'ip', size: 4 };
    return { kind: 'scalar', scalar: kind, bigEndian, enumName: enumReference(fields, scope.definitions) };
  }
  switch (kind) {
    case 'uint':
    case 'sint':
    case 'flag':
    case 'string':
    case 'bitfield32':
      return { kind };
    case 'binary':
      return resolveBinary(scope, fields, hint);
    case 'nest':
      return resolveNest(scope, fields, 'nested-attributes');
    case 'indexed-array':
    case 'array-nest':
      return { kind: 'list', item: resolveItem(scope, set, fields) };
    case 'sub-message':
      return resolveSelected(scope, set, fields);
    default:
      return fields.fail('type', `unknown attribute type '${kind}'`);
  }
}

function resolveBinary(scope: Scope, fields: Fields, hint: string | undefined): AttributeValue {
  const struct = textOf(fields, 'struct');
  if (struct !== undefined) return { kind: 'struct', struct: scope.struct(struct, fields.at('struct')) };
  const subType = textOf(fields, 'sub-type');
  if (subType !== undefined && isScalar(subType) && subType !== 'u8') {
    return { kind: 'scalars', scalar: subType, bigEndian: textOf(fields, 'byte-order') === 'big-endian' };
  }
  if (hint === 'mac') return { kind: 'mac' };
  if (hint === 'ipv4') return { kind: 'ip', size: 4 };
  if (hint === 'ipv6') return { kind: 'ip', size: 16 };
  if (hint === 'ipv4-or-v6') return { kind: 'ip', size: undefined };
  return { kind: 'bytes' };
}

function resolveNest(scope: Scope, fields: Fields, key: string): AttributeValue {
  const name = textOf(fields, key) ?? fields.fail(key, 'a nest needs nested-attributes');
  const header = textOf(fields, 'fixed-header');
  return {
    kind: 'nest',
    set: scope.set(name, fields.at(key)),
    header: header === undefined ? undefined : scope.struct(header, fields.at('fixed-header')),
  };
}

function resolveItem(scope: Scope, set: AttributeSetModel, fields: Fields): AttributeValue {
  const kind = textOf(fields, 'sub-type') ?? 'nest';
  return resolveValue(scope, set, fields, kind);
}

function resolveSelected(scope: Scope, set: AttributeSetModel, fields: Fields): AttributeValue {
  const message = textOf(fields, 'sub-message') ?? fields.fail('sub-message', 'the sub-message is not named');
  const by = textOf(fields, 'selector') ?? fields.fail('selector', 'a sub-message needs a selector');
  const selector = set.attributes.find(({ name }) => name === by);
  if (selector === undefined) return headerSelected(scope, set, fields, message, by);
  return { kind: 'sub-message', message: scope.subMessage(message, fields.at('sub-message')), selector };
}

/** The selector is a member of the fixed header that the set's messages have. */
function headerSelected(
  scope: Scope,
  set: AttributeSetModel,
  fields: Fields,
  name: string,
  by: string,
): AttributeValue {
  const has = ({ members }: StructModel): MemberModel | undefined => members.find((member) => member.name === by);
  const header = [...scope.definitions.structs.values()].find((struct) => has(struct) !== undefined);
  const member = header === undefined ? undefined : has(header);
  if (header === undefined || member === undefined)
    return fields.fail('selector', `'${by}' is no attribute before this one in '${set.name}', nor a struct's member`);
  set.headerSelector = member.property;
  const before = Math.ceil(header.size / 4) * 4 - member.offset;
  return { kind: 'header-selected', message: scope.subMessage(name, fields.at('sub-message')), member, before };
}

function resolveChecks(fields: Fields): Checks {
  if (fields.value.checks === undefined) return {};
  const checks = fieldsOf(fields.schema, fields.value.checks, fields.at('checks'));
  const limit = (key: string): number | undefined => NAMED_LIMITS[textOf(checks, key) ?? ''] ?? integerOf(checks, key);
  const exact = limit('exact-len');
  return {
    min: limit('min'),
    max: limit('max'),
    minLength: exact ?? limit('min-len'),
    maxLength: exact ?? limit('max-len'),
  };
}

function fillSubMessage(scope: Scope, fields: Fields): void {
  const message = scope.subMessage(textOf(fields, 'name')!, fields.at('name'));
  for (const format of listOf(fields, 'formats')) {
    const header = textOf(format, 'fixed-header');
    const set = textOf(format, 'attribute-set');
    message.formats.push({
      value: textOf(format, 'value') ?? format.fail('value', 'a format needs the value that selects it'),
      header: header === undefined ? undefined : scope.struct(header, format.at('fixed-header')),
      set: set === undefined ? undefined : scope.set(set, format.at('attribute-set')),
    });
  }
}

/** Where a selector is a number, the formats name entries of its enum (or are numbers). */
function numberSelectors(scope: Scope, set: AttributeSetModel): void {
  for (const attribute of set.attributes) {
    if (attribute.value.kind === 'header-selected')
      for (const format of attribute.value.message.formats) numberFormat(format, undefined);
    if (attribute.value.kind !== 'sub-message') continue;
    const { message, selector } = attribute.value;
    if (selector.value.kind !== 'scalar') continue;
    const enumName = selector.value.enumName;
    const entries = [...scope.definitions.enums.values()].find(({ typeName }) => typeName === enumName)?.entries;
    for (const format of message.formats) numberFormat(format, entries);
  }
}

function numberFormat(format: FormatModel, entries: { name: string; value: number | bigint }[] | undefined): void {
  if (typeof format.value === 'number') return;
  const entry = entries?.find(({ name }) => name === format.value);
  format.value = Number(entry?.value ?? format.value);
}
