import type { FamilyModel } from '../model.js';
import { Printer } from '../print.js';
import { emitArrays } from './arrays.js';
import { emitConstant, emitEnum } from './enum.js';
import { emitGeneric } from './generic.js';
import { emitMessageCodec, emitMessageType } from './message.js';
import { emitFamily, emitOperation } from './operations.js';
import { emitSetCodec } from './set-codec.js';
import { emitNames } from './set-names.js';
import { emitSetType } from './set-type.js';
import { emitSharedHeader } from './shared.js';
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
  'Do',
  'DoAndDump',
  'Dump',
  'Family',
  'GenericFamily',
  'IndexedArray',
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
  emitTypes(body, family);
  emitCodecs(body, family);
  for (const set of family.sets) emitNames(body, set);
  for (const message of family.subMessages) emitSubMessageNames(body, message);
  for (const operation of family.operations) emitOperation(body, operation);
  if (family.generic !== undefined) emitGeneric(body, family, family.generic);
  else if (family.operations.length > 0) emitFamily(body, family);
  return heading(family, options, body.toString());
}

function emitTypes(print: Printer, family: FamilyModel): void {
  for (const constant of family.constants) emitConstant(print, constant);
  for (const model of family.enums) emitEnum(print, model);
  for (const struct of family.structs) emitStructType(print, struct);
  for (const set of family.sets) emitSetType(print, set);
  for (const message of family.subMessages) emitSubMessageType(print, message);
  for (const message of family.messages) emitMessageType(print, message);
}

function emitCodecs(print: Printer, family: FamilyModel): void {
  for (const struct of family.structs) emitStructCodec(print, struct);
  for (const struct of family.structs) if (struct.isShared) emitSharedHeader(print, struct);
  for (const set of family.sets) emitSetCodec(print, set);
  for (const message of family.subMessages) emitSubMessageCodec(print, message);
  emitArrays(print, family);
  for (const message of family.messages) emitMessageCodec(print, message);
}

function heading(family: FamilyModel, { source, wire }: FileOptions, body: string): string {
  const print = new Printer();
  print.line(
    `// @generated from ${source} by netloom codegen. Do not edit: change the schema, run \`npm run codegen\`.`,
  );
  for (const line of family.heading) print.line(`// ${line}`);
  print.line();
  const code = body.replace(/'(\\.|[^'\\\n])*'|\/\*.*?\*\/|\/\/.*?$/gms, '');
  const used = WIRE_TYPES.filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  if (used.length === 0) return `${print.toString()}\n${body}`;
  print.block('import type {', () => print.lines(used.map((name) => `${name},`)), `} from '${wire}';`);
  const usesOrder = /\blittleEndian\b/.test(code);
  const values = [...(usesOrder ? ['littleEndian as host'] : []), ...(/\bshared\(/.test(code) ? ['shared'] : [])];
  if (values.length > 0) print.line(`import { ${values.join(', ')} } from '${wire}';`);
  if (usesOrder) {
    print.line();
    print.line('/** A constant of this module: V8 looks up an imported one each time. */');
    print.line('const littleEndian = host;');
  }
  print.line();
  return `${print.toString()}\n${body}`;
}
