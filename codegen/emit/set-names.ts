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

function entryOf({ property, value, isMulti }: AttributeModel): string {
  const inside = `${isMulti ? ', multi: true' : ''}${insideOf(value)}`;
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
      return `${value.item.kind === 'nest' ? `${nestNames(value.item)}${headerSize(value.item)}` : ''}${levels(value.keys.length)}`;
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
  const { header, property } = selector.context;
  if (header === undefined) return `, selectAround: { by: ${quote(property)}, ${formats} }`;
  const { struct, member } = header;
  const place = `header: ${struct.size}, at: ${member.offset}, size: ${member.size}`;
  return `, selectByHeader: { by: ${quote(property)}, ${place}, ${formats} }`;
}

function levels(count: number): string {
  return count === 1 ? ', list: true' : `, list: true, levels: ${count}`;
}
