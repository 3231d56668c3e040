import type { AttributeModel, AttributeSetModel, AttributeValue, NestValue, SelectedValue } from '../model.js';
import { lowerFirst, quote } from '../names.js';
import type { Printer } from '../print.js';

/** The table of names, one attribute on one line. */
export function emitNames(print: Printer, set: AttributeSetModel): void {
  print.doc(`Names in {@link ${set.typeName}}, for errors.`);
  print.block(
    `export const ${namesOf(set)}: AttributeNames = {`,
    () => {
      for (const attribute of set.attributes) print.line(`${attribute.type}: ${entryOf(attribute)},`);
    },
    '};',
  );
  print.line();
}

/** The constant with a set's names: `linkAttrsNames`. */
export function namesOf(set: AttributeSetModel): string {
  return `${lowerFirst(set.typeName)}Names`;
}

/** The constant with the names of each format of a sub-message. */
export function formatsOf(typeName: string): string {
  return `${lowerFirst(typeName)}Formats`;
}

function entryOf({ property, value }: AttributeModel): string {
  const inside = insideOf(value);
  return inside === '' ? quote(property) : `{ name: ${quote(property)}${inside} }`;
}

function insideOf(value: AttributeValue): string {
  switch (value.kind) {
    case 'list':
      return value.item.kind === 'nest'
        ? `${nestNames(value.item)}, list: true${headerSize(value.item)}`
        : ', list: true';
    case 'nest':
      return `${nestNames(value)}${headerSize(value)}`;
    case 'keyed':
      return value.keys.length === 1 ? `${nestNames(value.nest)}, list: true` : ', list: true';
    case 'selected':
      return selectedNames(value);
    default:
      return '';
  }
}

function nestNames({ set }: NestValue): string {
  return `, nest: () => ${namesOf(set)}`;
}

function headerSize({ message }: NestValue): string {
  return message?.header === undefined ? '' : `, header: ${message.header.size}`;
}

function selectedNames({ message, selector }: SelectedValue): string {
  const formats = `formats: () => ${formatsOf(message.typeName)}`;
  if (selector.from === 'attribute') {
    const { property, type } = selector.attribute;
    return `, select: { by: ${quote(property)}, byType: ${type}, ${formats} }`;
  }
  const { header } = selector.context;
  if (header === undefined) return ''; // the walk by offset does not remember the sets around
  const place = `by: ${quote(header.member.property)}, before: ${header.before}, size: ${header.member.size}`;
  return `, selectByHeader: { ${place}, ${formats} }`;
}
