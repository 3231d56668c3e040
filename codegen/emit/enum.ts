import type { ConstantModel, EnumModel } from '../model.js';
import { propertyKey, quote } from '../names.js';
import { docLine, type Printer } from '../print.js';

/** A constant object with a union type of its values; flags are bits to be combined, so they get no union. */
export function emitEnum(print: Printer, model: EnumModel): void {
  print.doc(model.doc);
  print.block(
    `export const ${model.typeName} = {`,
    () => {
      for (const entry of model.entries) {
        print.doc(docLine(entry.kernelName, '', entry.doc));
        print.line(`${propertyKey(entry.property)}: ${literal(entry.value, model.isFlags)},`);
      }
    },
    '} as const;',
  );
  if (!model.isFlags) {
    print.doc(`A value of {@link ${model.typeName}}.`);
    print.line(`export type ${model.typeName} = (typeof ${model.typeName})[keyof typeof ${model.typeName}];`);
  }
  print.line();
}

function literal(value: number | bigint, isFlags: boolean): string {
  if (typeof value === 'bigint') return `0x${value.toString(16)}n`;
  return (isFlags || value > 0xffff) && value >= 0 ? `0x${value.toString(16)}` : String(value);
}

export function emitConstant(print: Printer, model: ConstantModel): void {
  print.doc(model.doc);
  print.line(
    `export const ${model.constantName} = ${typeof model.value === 'string' ? quote(model.value) : model.value};`,
  );
  print.line();
}
