import type { AttributeValue, FamilyModel, KeyedValue, Scalar } from '../model.js';
import { pascalCase, propertyKey } from '../names.js';
import type { Printer } from '../print.js';
import { contextNeeded } from '../resolve-selectors.js';
import { scalarSize } from '../scalars.js';
import {
  arrayOf,
  keyedItem,
  keyedName,
  listName,
  method,
  parametersOf,
  readOf,
  scalarType,
  typeOf,
  writeOf,
} from '../types.js';

/** Codecs for the arrays, lists and keyed nests that a family's attributes hold, each once. */
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
  } else if (value.kind === 'scalars')
    once(done, method(value.scalar, value.bigEndian), () => emitScalars(print, value.scalar, value.bigEndian));
  else if (value.kind === 'keyed') once(done, keyedName(value), () => emitKeyed(print, value));
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
    print.line(`const count = r.count(${size});`);
    print.line(`const items = new Array<${type}>(count); // as long as it will be: growing would copy it`);
    print.line(`for (let index = 0; index < count; index++) items[index] = r.${verb}At(r.struct() + index * ${size});`);
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
  const type = arrayOf(typeOf(item));
  const more = parametersOf(contextNeeded(item));
  print.block(`function decode${name}(r: Reader${more}): ${type} {`, () => {
    print.line(`const items: ${type} = [];`);
    print.line(`while (r.nextAttribute()) items.push(${readOf(item)});`);
    print.line('return items;');
  });
  print.line();
  print.block(`function encode${name}(w: Writer, items: readonly ${type}${more}): void {`, () => {
    print.line('let position = 1;');
    const write = writeOf(item, 'position++', 'item', {});
    print.line(`for (const item of items) ${/; /.test(write) ? `{ ${write} }` : write}`);
  });
  print.line();
}

/** Nests whose attribute types are values: one level for each key, a set in the innermost. */
function emitKeyed(print: Printer, value: KeyedValue): void {
  const name = keyedName(value);
  const item = keyedItem(value);
  const more = parametersOf(contextNeeded(value));
  print.block(`function decode${name}(r: Reader${more}): ${item}[] {`, () => {
    print.line(`const items: ${item}[] = [];`);
    emitKeyLevel(print, value, 0);
    print.line('return items;');
  });
  print.line();
  print.block(`function encode${name}(w: Writer, items: readonly ${item}[]${more}): void {`, () => {
    print.block('for (const item of items) {', () => {
      for (const key of value.keys) print.line(`w.nestStart(w.key(item.${key}, '${key}'));`);
      const inside = writeOf(value.nest, 0, 'item.attrs', {}).replace(
        /^w\.nestStart\(0\); (.*) w\.nestEnd\(\);$/,
        '$1',
      );
      print.line(inside);
      print.line(value.keys.map(() => 'w.nestEnd();').join(' '));
    });
  });
  print.line();
}

function emitKeyLevel(print: Printer, value: KeyedValue, level: number): void {
  if (level === value.keys.length - 1) {
    const keys = value.keys.map(
      (key, index) => `${propertyKey(key)}: ${index === level ? 'r.attributeType' : `key${index}`}, `,
    );
    print.line(`while (r.nextAttribute()) items.push({ ${keys.join('')}attrs: ${readOf(value.nest)} });`);
    return;
  }
  print.block('while (r.nextAttribute()) {', () => {
    print.line(`const key${level} = r.attributeType;`);
    print.line('r.nest();');
    emitKeyLevel(print, value, level + 1);
  });
}
