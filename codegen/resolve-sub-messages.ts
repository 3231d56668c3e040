import { type Fields, listOf, nameOf, textOf } from './fields.js';
import type { EntryModel, FormatModel, SelectedValue } from './model.js';
import type { Scope } from './scope.js';

/** The formats of a sub-message, as the schema has them. */
export function fillSubMessage(scope: Scope, fields: Fields): void {
  const message = scope.subMessage(nameOf(fields), fields.at('name'));
  for (const format of listOf(fields, 'formats')) {
    const value = textOf(format, 'value') ?? format.fail('value', 'a format needs the value that selects it');
    if (message.formats.some((other) => other.value === value)) format.fail('value', `'${value}' stands twice`);
    message.formats.push({ value, content: contentOf(scope, format) });
  }
}

function contentOf(scope: Scope, format: Fields): FormatModel['content'] {
  const headerName = textOf(format, 'fixed-header');
  const setName = textOf(format, 'attribute-set');
  const header = headerName === undefined ? undefined : scope.struct(headerName, format.at('fixed-header'));
  if (setName === undefined) return header && { kind: 'struct', struct: header };
  const set = scope.set(setName, format.at('attribute-set'));
  return { kind: 'nest', set, message: header && scope.message(header, set, setName) };
}

/** Where a selector is a number, the formats name entries of its enum (or are numbers). */
export function numberFormats({ message, selector }: SelectedValue, fields: Fields): void {
  const { isText, entries } = selectorOf(selector);
  if (isText) return;
  for (const format of message.formats) {
    const value = Number(entries?.find(({ name }) => name === format.value)?.value ?? format.value);
    if (!Number.isInteger(value))
      fields.fail(
        'selector',
        `'${format.value}' of '${message.name}' is neither a number nor an entry of the selector's enum`,
      );
    format.value = value;
  }
}

function selectorOf(selector: SelectedValue['selector']): { isText: boolean; entries: EntryModel[] | undefined } {
  if (selector.from === 'context')
    return { isText: selector.context.type === 'string', entries: selector.context.enum?.entries };
  const { attribute } = selector;
  return { isText: attribute.value.kind === 'string', entries: attribute.enum?.model.entries };
}
