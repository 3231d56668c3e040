import type { FormatModel, SubMessageModel } from '../model.js';
import { propertyKey } from '../names.js';
import type { Printer } from '../print.js';
import { formatsOf, formatType, namesOf } from './attributes.js';

function filled(message: SubMessageModel): { format: FormatModel; type: string; label: string }[] {
  return message.formats.flatMap((format) => {
    const type = formatType(format);
    const label = typeof format.value === 'number' ? String(format.value) : `'${format.value}'`;
    return type === undefined ? [] : [{ format, type, label }];
  });
}

/** The union of a sub-message's shapes. */
export function emitSubMessageType(print: Printer, message: SubMessageModel): void {
  const types = [...new Set(filled(message).map(({ type }) => type))];
  print.doc(message.doc === '' ? `One of the shapes of sub-message \`${message.name}\`.` : message.doc);
  print.line(`export type ${message.typeName} = ${types.length === 0 ? 'never' : types.join(' | ')};`);
  print.line();
}

/** The two dispatches of a sub-message, and the names in each of its formats. */
export function emitSubMessageCodec(print: Printer, message: SubMessageModel): void {
  const formats = filled(message);
  const selector = formats.some(({ format }) => typeof format.value === 'number') ? 'number' : 'string';
  print.block(
    `function decode${message.typeName}(r: Reader, selector: ${selector} | undefined): ${message.typeName} | undefined {`,
    () => {
      print.block('switch (selector) {', () => {
        for (const { format, type, label } of formats)
          print.line(`case ${label}: return ${decodeFormat(format, type)};`);
        print.line('default: return undefined;');
      });
    },
  );
  print.line();
  print.block(
    `function encode${message.typeName}(w: Writer, number: number, selector: ${selector} | undefined, data: ${message.typeName}): void {`,
    () => {
      print.block('switch (selector) {', () => {
        for (const { format, type, label } of formats)
          print.line(`case ${label}: ${encodeFormat(format, type)} break;`);
        print.line('default: w.refuseSelector(number, selector, data);');
      });
    },
  );
  print.line();
}

function decodeFormat(format: FormatModel, type: string): string {
  if (format.set !== undefined) return `decode${type}(r.nest())`;
  return `r.sized(decode${type}(r, r.struct()), ${format.header!.size})`;
}

function encodeFormat(format: FormatModel, type: string): string {
  if (format.set !== undefined) return `w.nestStart(number); encode${type}(w, data as ${type}); w.nestEnd();`;
  const { size } = format.header!;
  return `encode${type}(w, w.struct(number, ${size}, (data as ${type}).extra), data as ${type});`;
}

export function emitSubMessageNames(print: Printer, message: SubMessageModel): void {
  print.block(
    `const ${formatsOf(message.typeName)}: Readonly<Record<string, SelectedFormat>> = {`,
    () => {
      for (const format of message.formats) {
        if (format.set === undefined) continue;
        const header = format.header === undefined ? '' : `, header: ${format.header.size}`;
        print.line(`${propertyKey(String(format.value))}: { names: ${namesOf(format.set)}${header} },`);
      }
    },
    '};',
  );
  print.line();
}
