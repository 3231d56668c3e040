import type { AttributeSetModel, FamilyModel, OperationModel, StructModel } from '../model.js';
import { camelCase, propertyKey } from '../names.js';
import { docLine, type Printer } from '../print.js';
import { messageName } from '../resolve.js';
import { SchemaError } from '../schema.js';
import { namesOf } from './attributes.js';

/** A fixed header with an attribute set: what a message, or a nest that begins with a struct, is made of. */
export interface MessageShape {
  name: string;
  header: StructModel | undefined;
  set: AttributeSetModel | undefined;
}

/** Every message shape of a family, once. */
export function messageShapes(family: FamilyModel): MessageShape[] {
  const shapes = new Map<string, MessageShape>();
  const add = (header: StructModel | undefined, set: AttributeSetModel | undefined, fallback: string): void => {
    const name = messageName({ header, set, name: fallback });
    const known = shapes.get(name);
    if (known !== undefined && known.header !== header) {
      throw new SchemaError(
        `${family.name}: ${name} would have two headers, ${known.header?.name} and ${header?.name}`,
      );
    }
    shapes.set(name, { name, header, set });
  };
  for (const operation of family.operations) add(operation.header, operation.set, operation.name);
  for (const set of family.sets) {
    for (const { value } of set.attributes) {
      const nest = value.kind === 'list' ? value.item : value;
      if (nest.kind === 'nest' && nest.header !== undefined) add(nest.header, nest.set, nest.set.name);
      if (nest.kind !== 'sub-message' && nest.kind !== 'header-selected') continue;
      for (const format of nest.message.formats) {
        if (format.header !== undefined && format.set !== undefined) add(format.header, format.set, format.set.name);
      }
    }
  }
  return [...shapes.values()];
}

function typesOf({ header, set }: MessageShape): { headerType: string; attrsType: string } {
  return { headerType: header?.typeName ?? 'undefined', attrsType: set?.typeName ?? 'Record<string, never>' };
}

export function emitMessageType(print: Printer, shape: MessageShape): void {
  const { headerType, attrsType } = typesOf(shape);
  const header = shape.header === undefined ? undefined : `{@link ${headerType}}`;
  const attrs = shape.set === undefined ? undefined : `{@link ${attrsType}}`;
  print.doc([header, attrs].filter((part) => part !== undefined).join(' followed by ') || 'A message without content.');
  print.line(`export type ${shape.name} = Message<${headerType}, ${attrsType}>;`);
  print.line();
}

export function emitMessageCodec(print: Printer, shape: MessageShape): void {
  const { name, header, set } = shape;
  const { headerType, attrsType } = typesOf(shape);
  const selector = set?.headerSelector;
  const more = selector === undefined ? '' : `, header.${selector}`;
  const moreIn = selector === undefined ? '' : `, message.header?.${selector} ?? 0`;
  const unused = header === undefined && set === undefined ? '_' : ''; // an empty message reads and writes nothing
  print.block(`export function decode${name}(${unused}r: Reader): ${name} {`, () => {
    print.line(
      header === undefined
        ? 'const header = undefined;'
        : `const header = decode${headerType}(r, r.header(${header.size}));`,
    );
    print.line(`return { header, attrs: ${set === undefined ? '{}' : `decode${set.typeName}(r${more})`} };`);
  });
  print.line();
  print.block(
    `export function encode${name}(${unused}w: Writer, ${unused}message: MessageInput<${headerType}, ${attrsType}>): void {`,
    () => {
      if (header !== undefined) print.line(`encode${headerType}(w, w.header(${header.size}), message.header ?? {});`);
      if (set !== undefined)
        print.line(`if (message.attrs !== undefined) encode${set.typeName}(w, message.attrs${moreIn});`);
    },
  );
  print.line();
}

export function emitOperation(print: Printer, operation: OperationModel): void {
  const shape = { name: messageName(operation), header: operation.header, set: operation.set };
  const { headerType, attrsType } = typesOf(shape);
  print.doc(docLine(operation.kernelName, String(operation.type), operation.doc));
  print.block(
    `export const ${operation.kernelName}: Operation<${headerType}, ${attrsType}> = {`,
    () => {
      print.line(`name: '${operation.kernelName}',`);
      print.line(`type: ${operation.type},`);
      print.line(`replyType: ${operation.replyType},`);
      print.line(`headerSize: ${operation.header?.size ?? 0},`);
      print.line(`encode: encode${shape.name},`);
      print.line(`decode: decode${shape.name},`);
      print.line(`attributes: ${operation.set === undefined ? '{}' : namesOf(operation.set)},`);
    },
    '};',
  );
  print.line();
}

export function emitFamily(print: Printer, family: FamilyModel): void {
  print.doc(family.doc);
  print.block(
    `export const ${camelCase(family.name)}: Family = {`,
    () => {
      print.line(`name: '${family.name}',`);
      print.line(`protocol: ${family.protocol},`);
      print.line(`operations: [${family.operations.map(({ kernelName }) => kernelName).join(', ')}],`);
      const groups = family.groups.map(({ name, value }) => `${propertyKey(camelCase(name))}: ${value}`);
      print.line(`groups: {${groups.length === 0 ? '' : ` ${groups.join(', ')} `}},`);
    },
    '};',
  );
}
