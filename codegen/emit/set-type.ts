import type { AttributeModel, AttributeSetModel, FormatModel, SelectedValue } from '../model.js';
import { pascalCase, propertyKey, quote } from '../names.js';
import { docLine, type Printer, sentence } from '../print.js';
import { arrayOf, formatType, typeOf } from '../types.js';
import { sharedType } from './shared.js';

/** An attribute whose shape another attribute of the same set selects. */
type Narrowing = AttributeModel & { value: SelectedValue & { selector: { from: 'attribute' } } };

export function isNarrowing(attribute: AttributeModel): attribute is Narrowing {
  return attribute.value.kind === 'selected' && attribute.value.selector.from === 'attribute';
}

/** The interface of a set. One with sub-messages is a union that narrows on the selectors. */
export function emitSetType(print: Printer, set: AttributeSetModel): void {
  const narrowing = set.attributes.filter(isNarrowing);
  if (narrowing.length === 0) {
    print.doc(set.doc);
    print.block(`export interface ${set.typeName} {`, () => emitProperties(print, set.attributes));
    print.line();
  } else emitUnion(print, set, narrowing);
}

function emitUnion(print: Printer, set: AttributeSetModel, narrowing: Narrowing[]): void {
  const base = set.typeName.replace(/Attrs$/, '');
  const dependent = new Set<AttributeModel>(
    narrowing.flatMap((attribute) => [attribute, attribute.value.selector.attribute]),
  );
  const others = set.attributes.filter((attribute) => !dependent.has(attribute));
  print.doc(`What all {@link ${set.typeName}} have.`);
  print.block(`export interface ${base}Fields {`, () => emitProperties(print, others));
  print.line();
  const names = selectionNames(base, narrowing);
  for (const [index, attribute] of narrowing.entries()) emitSelection(print, names[index]!, attribute);
  const selectors = [...new Set(narrowing.map(({ value }) => `\`${value.selector.attribute.property}\``))];
  print.doc(`${sentence(set.doc)} Narrows on ${selectors.join(' and ')}.`);
  print.line(`export type ${set.typeName} = ${[`${base}Fields`, ...names].join(' & ')};`);
  print.line();
}

/** `LinkinfoByKind`: the part of a set's type that narrows on one selector; a second one by the same says what it holds. */
function selectionNames(base: string, narrowing: Narrowing[]): string[] {
  const names: string[] = [];
  for (const { name, value } of narrowing) {
    const plain = `${base}By${pascalCase(value.selector.attribute.name)}`;
    names.push(
      names.includes(plain) ? `${base}${pascalCase(name)}By${pascalCase(value.selector.attribute.name)}` : plain,
    );
  }
  return names;
}

function emitProperties(print: Printer, attributes: AttributeModel[]): void {
  for (const attribute of attributes) {
    print.doc(docOf(attribute));
    print.line(`${propertyKey(attribute.property)}?: ${propertyType(attribute)} | undefined;`);
  }
  print.doc('Attributes without a name here, in the order they came.');
  print.line('unknown?: UnknownAttribute[] | undefined;');
}

function docOf(attribute: AttributeModel): string {
  const { kernelName, type, doc, value } = attribute;
  const more = [enumDoc(attribute), value.kind === 'selected' && !isNarrowing(attribute) ? outerDoc(value) : ''];
  return [docLine(kernelName, String(type), doc), ...more].filter((part) => part !== '').join(' ');
}

function enumDoc({ enum: reference }: AttributeModel): string {
  if (reference === undefined) return '';
  const link = `{@link ${reference.model.typeName}}`;
  if (!reference.asFlags) return `See ${link}.`;
  return reference.model.isFlags ? `Bits of ${link}.` : `Bits \`1 << n\`, n of ${link}.`;
}

function outerDoc({ selector }: SelectedValue): string {
  if (selector.from === 'attribute') return '';
  const where = selector.context.header === undefined ? 'the set around this one' : 'the fixed header';
  return `Its shape depends on \`${selector.context.name}\` of ${where}; one that no format knows is kept in \`unknown\`.`;
}

/** Type of an attribute's property: an array where it may come several times. */
export function propertyType(attribute: AttributeModel): string {
  if (attribute.isShared) return sharedType(attribute);
  return attribute.isMulti ? arrayOf(typeOf(attribute.value)) : typeOf(attribute.value);
}

function emitSelection(print: Printer, name: string, attribute: Narrowing): void {
  const { message } = attribute.value;
  const selector = attribute.value.selector.attribute;
  const by = propertyKey(selector.property);
  const key = propertyKey(attribute.property);
  print.doc(
    `${docLine(attribute.kernelName, String(attribute.type), attribute.doc)} Its shape depends on \`${selector.property}\`, \`${selector.kernelName}\`: where that has a value not listed here it is kept in \`unknown\`.`,
  );
  print.line(`export type ${name} =`);
  for (const format of message.formats) {
    const one = formatType(format);
    const type = one !== undefined && attribute.isMulti ? arrayOf(one) : one;
    if (type !== undefined) print.line(`  | { ${by}: ${formatLabel(format)}; ${key}?: ${type} | undefined }`);
  }
  print.line(`  | { ${by}?: ${typeOf(selector.value)} | undefined; ${key}?: undefined };`);
  print.line();
}

/** A format's value as a literal. */
export function formatLabel({ value }: FormatModel): string {
  return typeof value === 'number' ? String(value) : quote(value);
}
