import type { MemberModel, StructModel } from '../model.js';
import { member as access, propertyKey, quote } from '../names.js';
import { docLine, type Printer } from '../print.js';
import { memberType, method, readScalar, readsView, scalarType } from '../types.js';

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
  print.line(`export const ${struct.sizeName} = ${struct.size};`);
  print.line();
}

/** `decodeX(r, at)` and `encodeX(w, at, value)`. */
export function emitStructCodec(print: Printer, struct: StructModel): void {
  const name = struct.typeName;
  print.block(`export function decode${name}(r: Reader, at: number): ${name} {`, () => {
    print.line(
      `if (!r.holds(at, ${struct.size})) return decode${name}(r.padded(at, ${struct.size}), 0); // an older kernel's`,
    );
    if (named(struct).some(isInView)) print.line('const { view } = r;');
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

/** Arrays up to this long are written out, item by item. */
const WRITTEN_OUT = 16;

function isInView({ value }: MemberModel): boolean {
  return (value.kind === 'scalar' || value.kind === 'array') && readsView(value.scalar);
}

function readMember(member: MemberModel): string {
  const { value, size } = member;
  switch (value.kind) {
    case 'scalar':
      return readScalar(value.scalar, value.order, place(member));
    case 'struct':
      return `decode${value.struct.typeName}(r, ${place(member)})`;
    case 'structs':
      return readItems(member, value.count, (at) => `decode${value.struct.typeName}(r, ${at})`);
    case 'array':
      return readItems(member, value.count, (at) => readScalar(value.scalar, value.order, at));
    default:
      return `r.${value.kind}At(${place(member)}, ${size})`;
  }
}

function readItems(member: MemberModel, count: number, read: (at: string) => string): string {
  const step = member.size / count;
  if (count <= WRITTEN_OUT)
    return `[${positions(count)
      .map((index) => read(place(member, index * step)))
      .join(', ')}]`;
  return `Array.from({ length: ${count} }, (_, index) => ${read(`${place(member)} + index * ${step}`)})`;
}

function writeMember(member: MemberModel, expression: string): string {
  const { value, size } = member;
  const name = quote(member.property);
  switch (value.kind) {
    case 'scalar':
      return `w.${method(value.scalar, value.order)}At(${place(member)}, ${expression}, ${name});`;
    case 'struct':
      return `encode${value.struct.typeName}(w, ${place(member)}, ${expression});`;
    case 'structs':
      return writeItems(
        member,
        value.count,
        expression,
        (at, item) => `encode${value.struct.typeName}(w, ${at}, ${item} ?? {});`,
      );
    case 'array': {
      const { scalar, order } = value;
      const zero = scalarType(scalar) === 'bigint' ? '0n' : '0';
      const write = (at: string, item: string): string =>
        `w.${method(scalar, order)}At(${at}, ${item} ?? ${zero}, ${name});`;
      return writeItems(member, value.count, expression, write);
    }
    case 'ip':
      return `w.ipAt(${place(member)}, ${size}, ${expression});`;
    default:
      return `w.${value.kind}At(${place(member)}, ${size}, ${expression}, ${name});`;
  }
}

/** Items left out are 0, as members are; more than there is room for are refused. */
function writeItems(
  member: MemberModel,
  count: number,
  expression: string,
  write: (at: string, item: string) => string,
): string {
  const step = member.size / count;
  const check = `w.atMost(${count}, ${expression}.length, ${quote(member.property)});`;
  if (count > WRITTEN_OUT)
    return `{ ${check} for (let index = 0; index < ${count}; index++) ${write(`${place(member)} + index * ${step}`, `${expression}[index]`)} }`;
  return `{ ${[check, ...positions(count).map((index) => write(place(member, index * step), `${expression}[${index}]`))].join(' ')} }`;
}

function positions(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
