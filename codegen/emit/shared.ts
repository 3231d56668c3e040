import type { AttributeModel, AttributeSetModel, StructModel } from '../model.js';
import { pascalCase } from '../names.js';
import type { Printer } from '../print.js';
import { readOf, typeOf } from '../types.js';

// What the schema marks as `shared` is alike in many messages: its decoder gives equal ones as one frozen value
// (src/wire/shared.ts), so that a dump that is kept takes less memory.

/** Type of a message's header. */
export function headerTypeOf({ typeName, isShared }: StructModel): string {
  return isShared ? `Readonly<${typeName}>` : typeName;
}

/** `const sharedX = shared(...)`: the decoder of a message's header. */
export function emitSharedHeader(print: Printer, { typeName }: StructModel): void {
  print.line(`const shared${typeName} = shared((r) => decode${typeName}(r, r.struct()));`);
  print.line();
}

/** Expression of the header that the reader has just stepped over. */
export function readSharedHeader({ typeName }: StructModel): string {
  return `shared${typeName}(r)`;
}

/** Type of a shared attribute's property: text, an array of numbers, or a struct. */
export function sharedType({ value }: AttributeModel): string {
  if (value.kind === 'string' || value.kind === 'mac') return typeOf(value);
  return value.kind === 'scalars' ? `readonly ${typeOf(value)}` : `Readonly<${typeOf(value)}>`;
}

/** `const sharedXConf = shared(...)`: the decoder of an attribute. */
export function emitShared(print: Printer, attribute: AttributeModel, set: AttributeSetModel): void {
  print.line(`const ${nameOf(attribute, set)} = shared((r) => ${readOf(attribute.value, set)});`);
  print.line();
}

/** Expression that decodes a shared attribute. */
export function readShared(attribute: AttributeModel, set: AttributeSetModel): string {
  return `${nameOf(attribute, set)}(r)`;
}

function nameOf({ name }: AttributeModel, { typeName }: AttributeSetModel): string {
  return `shared${typeName}${pascalCase(name)}`;
}
