import type { FormatModel, SubMessageModel } from '../model.js';
import { propertyKey } from '../names.js';
import type { Printer } from '../print.js';
import { formatType, parametersOf, readOf, writeOf } from '../types.js';
import { formatsOf, namesOf } from './set-names.js';
import { formatLabel } from './set-type.js';

type Content = NonNullable<FormatModel['content']>;

interface Filled {
  content: Content;
  type: string;
  label: string;
}

function filled(message: SubMessageModel): Filled[] {
  return message.formats.flatMap((format) => {
    const { content } = format;
    return content === undefined ? [] : [{ content, type: formatType(format)!, label: formatLabel(format) }];
  });
}

/** The union of a sub-message's shapes. */
export function emitSubMessageType(print: Printer, message: SubMessageModel): void {
  const types = [...new Set(filled(message).map(({ type }) => type))];
  print.doc(message.doc === '' ? `One of the shapes of sub-message \`${message.name}\`.` : message.doc);
  print.line(`export type ${message.typeName} = ${types.length === 0 ? 'never' : types.join(' | ')};`);
  print.line();
}

/** The two dispatches of a sub-message. */
export function emitSubMessageCodec(print: Printer, message: SubMessageModel): void {
  const formats = filled(message);
  const name = message.typeName;
  const selector = message.formats.some(({ value }) => typeof value === 'number') ? 'number' : 'string';
  const more = parametersOf(message.context);
  const r = formats.length === 0 ? '_r' : 'r';
  print.block(
    `function decode${name}(${r}: Reader, selector: ${selector} | undefined${more}): ${name} | undefined {`,
    () => {
      print.block('switch (selector) {', () => {
        for (const { content, label } of formats) print.line(`case ${label}: return ${readOf(content)};`);
        print.line('default: return undefined;');
      });
    },
  );
  print.line();
  const parameters = `w: Writer, number: number, selector: ${selector} | undefined, data: ${name}${more}`;
  print.block(`function encode${name}(${parameters}): void {`, () => {
    print.block('switch (selector) {', () => {
      for (const { content, type, label } of formats) print.line(`case ${label}: ${writeFormat(content, type)} break;`);
      print.line('default: w.refuseSelector(number, selector, data);');
    });
  });
  print.line();
}

/** A struct's statement says its value twice, once for its `extra`. */
function writeFormat(content: Content, type: string): string {
  const isStruct = content.kind === 'struct';
  return writeOf(content, 'number', isStruct ? `(data as ${type})` : `data as ${type}`, {});
}

/** The names in each format of a sub-message. */
export function emitSubMessageNames(print: Printer, message: SubMessageModel): void {
  print.block(
    `const ${formatsOf(message.typeName)}: Readonly<Record<string, SelectedFormat>> = {`,
    () => {
      for (const { value, content } of message.formats) {
        if (content?.kind !== 'nest') continue;
        const header = content.message?.header === undefined ? '' : `, header: ${content.message.header.size}`;
        print.line(`${propertyKey(String(value))}: { names: ${namesOf(content.set)}${header} },`);
      }
    },
    '};',
  );
  print.line();
}
