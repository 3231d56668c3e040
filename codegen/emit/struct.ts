import type { MemberModel, StructModel } from '../model.js';
import { member as access, propertyKey, sizeName } from '../names.js';
import { docLine, type Printer } from '../print.js';
import { memberType, method } from '../types.js';

const named = (struct: StructModel): MemberModel[] => struct.members.filter(({ value }) => value.kind !== 'pad');

/** The interface of a struct and the constant with its size. */
export function emitStructType(print: Printer, struct: StructModel): void {
  print.doc(
    `\`struct ${struct.name.replace(/-/g, '_')}\`, ${struct.size} bytes.${struct.doc === '' ? '' : ` ${struct.doc}`}`,
  );
  print.block(`export interface ${struct.typeName} {`, () => {
    for (const member of named(struct)) {
      print.doc(docLine(member.name.replace(/-/g, '_'), '', member.doc));
      print.line(`${propertyKey(member.property)}: ${memberType(member)};`);
    }
    print.doc("Only where the kernel's struct has another size than the one known here.");
    print.line('extra?: StructExtra | undefined;');
  });
  print.line();
  print.doc(`Bytes in a \`struct ${struct.name.replace(/-/g, '_')}\`.`);
  print.line(`export const ${sizeName(struct.name)} = ${struct.size};`);
  print.line();
}

/** `decodeX(r, at)` and `encodeX(w, at, value)`. */
export function emitStructCodec(print: Printer, struct: StructModel): void {
  const name = struct.typeName;
  print.block(`export function decode${name}(r: Reader, at: number): ${name} {`, () => {
    print.block(
      'return {',
      () => {
        for (const member of named(struct)) print.line(`${propertyKey(member.property)}: ${readMember(member)},`);
      },
      '};',
    );
  });
  print.line();
  print.block(`export function encode${name}(w: Writer, at: number, value: Partial<${name}>): void {`, () => {
    for (const member of named(struct)) {
      const value = access('value', member.property);
      print.line(`if (${value} !== undefined) ${writeMember(member, value)}`);
    }
  });
  print.line();
}

function place(member: MemberModel, more = 0): string {
  const offset = member.offset + more;
  return offset === 0 ? 'at' : `at + ${offset}`;
}

function readMember(member: MemberModel): string {
  const { value, size } = member;
  switch (value.kind) {
    case 'scalar':
      return `r.${method(value.scalar, value.bigEndian)}At(${place(member)})`;
    case 'struct':
      return `decode${value.struct.typeName}(r, ${place(member)})`;
    case 'array': {
      const step = size / value.count;
      const items = Array.from(
        { length: value.count },
        (_, index) => `r.${method(value.scalar, value.bigEndian)}At(${place(member, index * step)})`,
      );
      return `[${items.join(', ')}]`;
    }
    default:
      return `r.${value.kind}At(${place(member)}, ${size})`;
  }
}

function writeMember(member: MemberModel, expression: string): string {
  const { value, size } = member;
  switch (value.kind) {
    case 'scalar':
      return `w.${method(value.scalar, value.bigEndian)}At(${place(member)}, ${expression}, '${member.property}');`;
    case 'struct':
      return `encode${value.struct.typeName}(w, ${place(member)}, ${expression});`;
    case 'array': {
      const step = size / value.count;
      const writes = Array.from(
        { length: value.count },
        (_, index) =>
          `w.${method(value.scalar, value.bigEndian)}At(${place(member, index * step)}, ${expression}[${index}] ?? 0, '${member.property}');`,
      );
      return `{ ${writes.join(' ')} }`;
    }
    case 'ip':
      return `w.ipAt(${place(member)}, ${size}, ${expression});`;
    default:
      return `w.${value.kind}At(${place(member)}, ${size}, ${expression}, '${member.property}');`;
  }
}
