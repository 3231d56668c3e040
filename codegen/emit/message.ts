import type { ContextModel, MessageModel, StructModel } from '../model.js';
import type { Printer } from '../print.js';
import { headerTypeOf, readSharedHeader } from './shared.js';

/** TypeScript types of a message's two parts. */
export function partsOf({ header, set }: MessageModel): { headerType: string; attrsType: string } {
  return {
    headerType: header === undefined ? 'undefined' : headerTypeOf(header),
    attrsType: set?.typeName ?? 'Record<string, never>',
  };
}

export function emitMessageType(print: Printer, message: MessageModel): void {
  const { headerType, attrsType } = partsOf(message);
  const header = message.header && `{@link ${message.header.typeName}}`;
  const attrs = message.set === undefined ? undefined : `{@link ${attrsType}}`;
  print.doc([header, attrs].filter((part) => part !== undefined).join(' followed by ') || 'A message without content.');
  print.line(`export type ${message.name} = Message<${headerType}, ${attrsType}>;`);
  print.line();
}

/** `decodeXMessage(r)` and `encodeXMessage(w, message)`. */
export function emitMessageCodec(print: Printer, message: MessageModel): void {
  emitDecoder(print, message);
  emitEncoder(print, message);
}

function emitDecoder(print: Printer, message: MessageModel): void {
  const { name, header, set } = message;
  const unused = isEmpty(message) ? '_' : '';
  print.block(`export function decode${name}(${unused}r: Reader${parameters(message)}): ${name} {`, () => {
    print.lines(readHeader(header));
    const told = contextOf(message).map(
      (context) => `, ${fromHeader(message, context, 'header.') ?? context.parameter}`,
    );
    print.line(`return { header, attrs: ${set === undefined ? '{}' : `decode${set.typeName}(r${told.join('')})`} };`);
  });
  print.line();
}

function readHeader(header: StructModel | undefined): string[] {
  if (header === undefined) return ['const header = undefined;'];
  if (!header.isShared) return [`const header = decode${header.typeName}(r, r.header(${header.size}));`];
  return [`r.header(${header.size});`, `const header = ${readSharedHeader(header)};`];
}

function emitEncoder(print: Printer, message: MessageModel): void {
  const { name, header, set } = message;
  const { attrsType } = partsOf(message);
  const unused = isEmpty(message) ? '_' : '';
  const input = `${unused}message: MessageInput<${header?.typeName ?? 'undefined'}, ${attrsType}>`;
  print.block(`export function encode${name}(${unused}w: Writer, ${input}${parameters(message)}): void {`, () => {
    if (header !== undefined)
      print.line(`encode${header.typeName}(w, w.header(${header.size}), message.header ?? {});`);
    if (set === undefined) return;
    const told = contextOf(message).map((context) => {
      const member = fromHeader(message, context, 'message.header?.');
      return `, ${member === undefined ? context.parameter : `${member} ?? 0`}`;
    });
    print.line(`if (message.attrs !== undefined) encode${set.typeName}(w, message.attrs${told.join('')});`);
  });
  print.line();
}

function isEmpty({ header, set }: MessageModel): boolean {
  return header === undefined && set === undefined; // reads and writes nothing
}

function contextOf({ set }: MessageModel): ContextModel[] {
  return set?.context ?? [];
}

/** What the set has to be told and the header does not: a message that stands alone leaves it out. */
function parameters(message: MessageModel): string {
  return contextOf(message)
    .filter((context) => fromHeader(message, context, '') === undefined)
    .map(({ parameter, type, header }) =>
      header === undefined ? `, ${parameter}?: ${type} | undefined` : `, ${parameter} = 0`,
    )
    .join('');
}

/** The member of the header that the context is, as an expression. */
function fromHeader({ header }: MessageModel, { name }: ContextModel, prefix: string): string | undefined {
  const member = header?.members.find((candidate) => candidate.name === name);
  return member && prefix + member.property;
}
