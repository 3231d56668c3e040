import { type Fields, textOf } from './fields.js';
import type {
  AttributeModel,
  AttributeSetModel,
  AttributeValue,
  ContextModel,
  SelectedValue,
  StructModel,
  SubMessageModel,
} from './model.js';
import { camelCase, variable } from './names.js';
import type { Scope } from './scope.js';

/** A sub-message whose selector is still to be found. */
export interface Waiting {
  set: AttributeSetModel;
  attribute: AttributeModel;
  value: SelectedValue;
  fields: Fields;
}

/**
 * Finds the selector of every sub-message: an attribute of the same set, else of a set around it, else a member of the fixed
 * header. What is outside has to be told to the codecs of the set, and of all sets and sub-messages on the way to it: it
 * becomes their `context`.
 */
export function resolveSelectors(scope: Scope, waiting: Waiting[]): void {
  for (const one of waiting) one.value.selector = findSelector(scope, one);
  passOn(scope);
}

function findSelector(scope: Scope, { set, fields }: Waiting): SelectedValue['selector'] {
  const by = textOf(fields, 'selector') ?? '';
  const attribute = set.attributes.find(({ name }) => name === by);
  if (attribute !== undefined) {
    checkSelector(attribute, fields);
    return { from: 'attribute', attribute };
  }
  const context = outerAttribute(scope, set, by, fields) ?? headerMember(scope, by);
  const places = `no attribute of '${set.name}' or of a set around it, nor a struct's member`;
  if (context === undefined) return fields.fail('selector', `'${by}' is ${places}`);
  addContext(set, context);
  return { from: 'context', context };
}

function checkSelector({ name, value }: AttributeModel, fields: Fields): void {
  const isNumber = value.kind === 'scalar' && !value.scalar.endsWith('64');
  if (value.kind !== 'string' && !isNumber) fields.fail('selector', `'${name}' is neither text nor a number`);
}

/** An attribute of the nearest set that nests this one, directly or in steps. */
function outerAttribute(scope: Scope, inner: AttributeSetModel, by: string, fields: Fields): ContextModel | undefined {
  const seen = new Set([inner]);
  for (const set of seen) {
    const attribute = set.attributes.find(({ name }) => name === by);
    if (attribute !== undefined) {
      checkSelector(attribute, fields);
      const type = attribute.value.kind === 'string' ? 'string' : 'number';
      return { ...contextOf(by, type, attribute.property), enum: attribute.enum?.model };
    }
    for (const parent of scope.sets.values())
      if (parent.attributes.some(({ value }) => setsIn(value).includes(set))) seen.add(parent); // a Set grows while it is walked
  }
  return undefined;
}

function contextOf(name: string, type: 'string' | 'number', property: string): ContextModel {
  return { name, parameter: variable(camelCase(name), 'Value'), type, property };
}

/** A member of a fixed header: its messages hand it on. */
function headerMember(scope: Scope, by: string): ContextModel | undefined {
  const isSelector = ({ name, value }: StructModel['members'][number]): boolean =>
    name === by && value.kind === 'scalar';
  const header = [...scope.definitions.structs.values()].find(({ members }) => members.some(isSelector));
  const member = header?.members.find(isSelector);
  if (header === undefined || member === undefined) return undefined;
  return { ...contextOf(by, 'number', member.property), enum: member.enum, header: { struct: header, member } };
}

/** The sets that a value may hold. */
function setsIn(value: AttributeValue): AttributeSetModel[] {
  if (value.kind === 'nest') return [value.set];
  if (value.kind === 'keyed') return setsIn(value.item);
  if (value.kind === 'list') return setsIn(value.item);
  if (value.kind !== 'selected') return [];
  return value.message.formats.flatMap(({ content }) => (content === undefined ? [] : setsIn(content)));
}

function addContext({ context }: { context: ContextModel[] }, added: ContextModel): boolean {
  if (context.some(({ name }) => name === added.name)) return false;
  context.push(added);
  return true;
}

/** What a set has to be told, those who hold it must know: as an attribute of their own, or because they are told too. */
function passOn(scope: Scope): void {
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const message of scope.subMessages.values()) isChanged = passToSubMessage(message) || isChanged;
    for (const set of scope.sets.values()) isChanged = passToSet(set) || isChanged;
  }
}

function passToSubMessage(message: SubMessageModel): boolean {
  const inner = message.formats.flatMap(({ content }) => (content === undefined ? [] : contextNeeded(content)));
  return inner.map((context) => addContext(message, context)).includes(true);
}

function passToSet(set: AttributeSetModel): boolean {
  const inner = set.attributes.flatMap(({ value }) => contextNeeded(value));
  const outer = inner.filter(({ name }) => !set.attributes.some((attribute) => attribute.name === name));
  return outer.map((context) => addContext(set, context)).includes(true);
}

/** What the codec of a value has to be told. A nest with a fixed header tells what is in that header by itself. */
export function contextNeeded(value: AttributeValue): ContextModel[] {
  switch (value.kind) {
    case 'nest':
      return value.set.context.filter(
        ({ name }) => !value.message?.header?.members.some((member) => member.name === name),
      );
    case 'keyed':
      return contextNeeded(value.item);
    case 'list':
      return contextNeeded(value.item);
    case 'selected':
      return value.message.context;
    default:
      return [];
  }
}
