import type { AttributeValue, FamilyModel, Scalar } from '../model.js';
import { pascalCase } from '../names.js';
import type { Printer } from '../print.js';
import { scalarSize } from '../resolve-definitions.js';
import { listName, method, readOf, scalarType, typeOf, writeOf } from '../types.js';

/** Codecs for the arrays of scalars and the lists that a family's attributes hold, each once. */
export function emitArrays(print: Printer, family: FamilyModel): void {
  const done = new Set<string>();
  for (const set of family.sets) {
    for (const { value } of set.attributes) emitArray(print, value, done);
  }
}

function emitArray(print: Printer, value: AttributeValue, done: Set<string>): void {
  if (value.kind === 'list') {
    emitArray(print, value.item, done);
    once(done, listName(value.item), () => emitList(print, value.item));
  } else if (value.kind === 'scalars') {
    once(done, method(value.scalar, value.bigEndian), () => emitScalars(print, value.scalar, value.bigEndian));
  }
}

function once(done: Set<string>, name: string, emit: () => void): void {
  if (!done.has(name)) emit();
  done.add(name);
}

function emitScalars(print: Printer, scalar: Scalar, bigEndian: boolean): void {
  const verb = method(scalar, bigEndian);
  const name = `${pascalCase(verb)}Array`;
  const type = scalarType(scalar);
  const size = scalarSize(scalar);
  print.block(`function decode${name}(r: Reader): ${type}[] {`, () => {
    print.line(`const items: ${type}[] = [];`);
    print.line(`const count = r.count(${size});`);
    print.line(`for (let index = 0; index < count; index++) items.push(r.${verb}At(r.struct() + index * ${size}));`);
    print.line('return items;');
  });
  print.line();
  print.block(`function encode${name}(w: Writer, number: number, items: readonly ${type}[]): void {`, () => {
    print.line(`let at = w.attribute(number, items.length * ${size});`);
    print.block('for (const item of items) {', () => {
      print.line(`w.${verb}At(at, item, 'item');`);
      print.line(`at += ${size};`);
    });
  });
  print.line();
}

/** An indexed array: the attributes inside are numbered from 1, each holds one item. */
function emitList(print: Printer, item: AttributeValue): void {
  const name = listName(item);
  const type = typeOf(item);
  print.block(`function decode${name}(r: Reader): ${type}[] {`, () => {
    print.line(`const items: ${type}[] = [];`);
    print.line(`while (r.nextAttribute()) items.push(${readOf(item)});`);
    print.line('return items;');
  });
  print.line();
  print.block(`function encode${name}(w: Writer, items: readonly ${type}[]): void {`, () => {
    print.line('let position = 1;');
    const write = writeOf(item, 0, 'item', {}).replace('(0', '(position++').replace('w, 0,', 'w, position++,');
    print.line(`for (const item of items) ${/; /.test(write) ? `{ ${write} }` : write}`);
  });
  print.line();
}
