import type { FamilyModel, OperationModel } from '../model.js';
import { camelCase, propertyKey, quote } from '../names.js';
import { docLine, type Printer } from '../print.js';
import { partsOf } from './message.js';
import { namesOf } from './set-names.js';

export function emitOperation(print: Printer, operation: OperationModel): void {
  const { kernelName, message } = operation;
  const { headerType, attrsType } = partsOf(message);
  print.doc(docLine(kernelName, String(operation.type), operation.doc));
  print.block(
    `export const ${kernelName}: Operation<${headerType}, ${attrsType}> = {`,
    () => {
      print.line(`name: '${kernelName}',`);
      print.line(`type: ${operation.type},`);
      print.line(`replyType: ${operation.replyType},`);
      print.line(`headerSize: ${message.header?.size ?? 0},`);
      print.line(`encode: encode${message.name},`);
      print.line(`decode: decode${message.name},`);
      print.line(`attributes: ${message.set === undefined ? '{}' : namesOf(message.set)},`);
    },
    '};',
  );
  print.line();
}

/** The family of a protocol that gives its messages numbers of their own. */
export function emitFamily(print: Printer, family: FamilyModel): void {
  print.doc(family.doc);
  print.block(`export const ${family.property}: Family = {`, () => emitFamilyFields(print, family), '};');
}

export function emitFamilyFields(print: Printer, family: FamilyModel): void {
  print.line(`name: ${quote(family.name)},`);
  print.line(`protocol: ${family.protocol},`);
  print.line(`operations: [${family.operations.map(({ kernelName }) => kernelName).join(', ')}],`);
  const groups = family.groups.map(({ name, value }) => `${propertyKey(camelCase(name))}: ${value}`);
  print.line(`groups: {${groups.length === 0 ? '' : ` ${groups.join(', ')} `}},`);
}
