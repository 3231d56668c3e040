import type { FamilyModel } from '../model.js';
import { Printer } from '../print.js';
import { emitArrays } from './arrays.js';
import { emitNames, emitSetCodec, emitSetType } from './attributes.js';
import { emitConstant, emitEnum } from './enum.js';
import { emitFamily, emitMessageCodec, emitMessageType, emitOperation, messageShapes } from './operations.js';
import { emitStructCodec, emitStructType } from './struct.js';
import { emitSubMessageCodec, emitSubMessageNames, emitSubMessageType } from './sub-message.js';

export interface FileOptions {
  /** The schema's path as the first line names it. */
  source: string;
  /** Where the wire layer is imported from: `../wire/index.js`, `netloom/wire`. */
  wire: string;
}

const WIRE_TYPES = [
  'AttributeNames',
  'Bitfield32',
  'Family',
  'Message',
  'MessageInput',
  'Operation',
  'Reader',
  'SelectedFormat',
  'StructExtra',
  'UnknownAttribute',
  'Writer',
];

/** A family as one TypeScript file: types first, then codecs, then names, operations and the family itself. */
export function emitFile(family: FamilyModel, options: FileOptions): string {
  const body = new Printer();
  const shapes = messageShapes(family);
  for (const constant of family.constants) emitConstant(body, constant);
  for (const model of family.enums) emitEnum(body, model);
  for (const struct of family.structs) emitStructType(body, struct);
  for (const set of family.sets) emitSetType(body, set);
  for (const message of family.subMessages) emitSubMessageType(body, message);
  for (const shape of shapes) emitMessageType(body, shape);
  for (const struct of family.structs) emitStructCodec(body, struct);
  for (const set of family.sets) emitSetCodec(body, set);
  for (const message of family.subMessages) emitSubMessageCodec(body, message);
  emitArrays(body, family);
  for (const shape of shapes) emitMessageCodec(body, shape);
  for (const set of family.sets) emitNames(body, set);
  for (const message of family.subMessages) emitSubMessageNames(body, message);
  for (const operation of family.operations) emitOperation(body, operation);
  if (family.operations.length > 0) emitFamily(body, family);
  return heading(family, options, body.toString());
}

function heading(family: FamilyModel, { source, wire }: FileOptions, body: string): string {
  const print = new Printer();
  print.line(
    `// @generated from ${source} by netloom codegen. Do not edit: change the schema, run \`npm run codegen\`.`,
  );
  for (const line of family.heading) print.line(`// ${line}`);
  print.line();
  const used = WIRE_TYPES.filter((name) => new RegExp(`\\b${name}\\b`).test(body));
  print.block('import type {', () => print.lines(used.map((name) => `${name},`)), `} from '${wire}';`);
  print.line();
  return `${print.toString()}\n${body}`;
}
