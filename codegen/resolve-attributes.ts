import { addUnique, enumReference, familyPrefix } from './definitions.js';
import { booleanOf, boundedOf, type Fields, integerOf, listOf, nameOf, textOf, withDefaults } from './fields.js';
import type { AttributeModel, AttributeSetModel } from './model.js';
import { kernelName, pascalCase, propertyName, setName } from './names.js';
import { resolveChecks } from './resolve-limits.js';
import { resolveSelectors, type Waiting } from './resolve-selectors.js';
import { isPlain } from './resolve-structs.js';
import { fillSubMessage, numberFormats } from './resolve-sub-messages.js';
import { resolveValue } from './resolve-values.js';
import type { Scope } from './scope.js';

/** `nla_type` without its two flag bits. */
const MOST = 0x3fff;

/** An attribute as the schema has it, numbered, and merged with its parent's where the set is a subset. */
interface RawAttribute {
  name: string;
  fields: Fields;
  type: number;
  prefix: string;
}

/** The sets of a schema by name, each numbered when it is needed first. */
class RawSets {
  readonly #family: string;
  readonly #sets = new Map<string, Fields>();
  readonly #done = new Map<string, RawAttribute[]>();
  readonly #open: string[] = [];

  constructor(sets: Fields[], family: string) {
    this.#family = family;
    for (const set of sets) this.#sets.set(nameOf(set), set);
  }

  attributes(set: Fields): RawAttribute[] {
    const name = nameOf(set);
    const known = this.#done.get(name);
    if (known !== undefined) return known;
    if (this.#open.includes(name)) set.fail('subset-of', `'${name}' would be a subset of itself`);
    this.#open.push(name);
    const parentName = textOf(set, 'subset-of');
    const attributes = parentName === undefined ? this.#own(set) : this.#subset(set, parentName);
    this.#open.pop();
    this.#done.set(name, attributes);
    return attributes;
  }

  #own(set: Fields): RawAttribute[] {
    const name = nameOf(set);
    const owner = `${name}-` === this.#family ? this.#family : `${this.#family}${name}-`;
    const prefix = textOf(set, 'name-prefix') ?? `${owner}a-`;
    let next = integerOf(set, 'value-start') ?? 1;
    return listOf(set, 'attributes').map((fields) => {
      const type = boundedOf(fields, 'value', 0, MOST) ?? next;
      next = type + 1;
      return { name: nameOf(fields, 'an attribute needs a name'), fields, type, prefix };
    });
  }

  /** An attribute of a subset is the parent's: number, type and all that it does not say anew. */
  #subset(set: Fields, parentName: string): RawAttribute[] {
    const parent = this.#sets.get(parentName) ?? set.fail('subset-of', `there is no attribute set '${parentName}'`);
    const inherited = this.attributes(parent);
    return listOf(set, 'attributes').map((own) => {
      const name = nameOf(own, 'an attribute needs a name');
      const base = inherited.find((candidate) => candidate.name === name);
      if (base === undefined) return own.fail('name', `attribute set '${parentName}' has no attribute '${name}'`);
      const { type } = base;
      if ((integerOf(own, 'value') ?? type) !== type)
        own.fail('value', `'${name}' is number ${type} in '${parentName}'`);
      return { ...base, fields: withDefaults(own, base.fields) };
    });
  }
}

/** The `attribute-sets` and `sub-messages` sections. */
export function resolveSets(scope: Scope, top: Fields): void {
  const sets = listOf(top, 'attribute-sets');
  const messages = listOf(top, 'sub-messages');
  for (const fields of sets) registerSet(scope, fields);
  for (const fields of messages) registerSubMessage(scope, fields);
  const raw = new RawSets(sets, familyPrefix(top));
  const waiting: Waiting[] = [];
  for (const fields of sets) fillSet(scope, fields, raw.attributes(fields), waiting);
  for (const fields of messages) fillSubMessage(scope, fields);
  resolveSelectors(scope, waiting);
  for (const { value, fields } of waiting) numberFormats(value, fields);
}

function registerSet(scope: Scope, fields: Fields): void {
  const name = nameOf(fields, 'an attribute set needs a name');
  const set = { name, typeName: '', doc: textOf(fields, 'doc') ?? '', attributes: [], context: [] };
  addUnique<AttributeSetModel>(scope.sets, fields, set);
  set.typeName = scope.names.types.claim(setName(name), 'Set');
}

function registerSubMessage(scope: Scope, fields: Fields): void {
  const name = nameOf(fields, 'a sub-message needs a name');
  const message = { name, typeName: '', doc: textOf(fields, 'doc') ?? '', formats: [], context: [] };
  addUnique(scope.subMessages, fields, message);
  message.typeName = scope.names.types.claim(pascalCase(name), 'SubMessage');
}

function fillSet(scope: Scope, fields: Fields, raw: RawAttribute[], waiting: Waiting[]): void {
  const set = scope.set(nameOf(fields), fields.at('name'));
  for (const attribute of raw) {
    const isRepeated =
      fields.value['subset-of'] !== undefined && raw.find(({ name }) => name === attribute.name) !== attribute;
    if (isRepeated) attribute.fields.warn('name', `'${attribute.name}' stands twice in the subset`);
    else addAttribute(scope, set, attribute, waiting);
  }
}

/** What has a number and no meaning. */
const EMPTY = new Set(['unused', 'pad']);

function addAttribute(scope: Scope, set: AttributeSetModel, raw: RawAttribute, waiting: Waiting[]): void {
  const { name, fields, type, prefix } = raw;
  const kind = textOf(fields, 'type') ?? fields.fail('type', `attribute '${name}' needs a type`);
  if (EMPTY.has(kind)) return;
  refuseTwins(set, fields, name, type);
  const value = resolveValue(scope, fields, kind);
  const enumModel = enumReference(fields, scope.definitions);
  const attribute: AttributeModel = {
    name,
    property: propertyName(name, 'Attr', type, set.attributes),
    kernelName: textOf(fields, 'kernel-name') ?? kernelName(textOf(fields, 'name-prefix') ?? prefix, name),
    doc: textOf(fields, 'doc') ?? '',
    type,
    isMulti: booleanOf(fields, 'multi-attr'),
    isUsual: booleanOf(fields, 'usual'),
    isShared: booleanOf(fields, 'shared'),
    value,
    checks: resolveChecks(fields, scope.definitions),
    enum: enumModel && { model: enumModel, asFlags: enumModel.isFlags || booleanOf(fields, 'enum-as-flags') },
  };
  if (attribute.isShared) checkShared(fields, attribute);
  if (value.kind === 'selected') waiting.push({ set, attribute, value, fields });
  set.attributes.push(attribute);
}

/** Shared values are frozen: that is the whole of text, of an array of numbers, and of a struct without objects inside. */
function checkShared(fields: Fields, { name, value, isMulti }: AttributeModel): void {
  const canBe = ['string', 'mac', 'scalars'].includes(value.kind) || (value.kind === 'struct' && isPlain(value.struct));
  if (!canBe || isMulti)
    fields.fail('shared', `'${name}' is neither one text, one array of numbers nor one struct of plain members`);
}

function refuseTwins(set: AttributeSetModel, fields: Fields, name: string, type: number): void {
  if (set.attributes.some((other) => other.name === name))
    fields.fail('name', `'${name}' stands twice in '${set.name}'`);
  const twin = set.attributes.find((other) => other.type === type);
  if (twin !== undefined) fields.fail('value', `number ${type} is '${twin.name}' already`);
}
