import type { AttributeValue, ByteOrder, FamilyModel, KeyedValue, Scalar, StructModel } from '../model.js';
import { member, pascalCase, propertyKey, quote } from '../names.js';
import type { Printer } from '../print.js';
import { contextNeeded } from '../resolve-selectors.js';
import { scalarRange, scalarSize } from '../scalars.js';
import {
  ENDIAN,
  itemLimitParameters,
  keyedItem,
  keyedName,
  keyedProperty,
  listName,
  method,
  parametersOf,
  readOf,
  readScalar,
  readsView,
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
    once(done, method(value.scalar, value.order), () => emitScalars(print, value.scalar, value.order));
  else if (value.kind === 'structs')
    once(done, `${value.struct.typeName}Array`, () => emitStructs(print, value.struct));
  else if (value.kind === 'keyed') once(done, keyedName(value), () => emitKeyed(print, value));
}

function once(done: Set<string>, name: string, emit: () => void): void {
  if (!done.has(name)) emit();
  done.add(name);
}

function emitScalars(print: Printer, scalar: Scalar, order: ByteOrder): void {
  const verb = method(scalar, order);
  const name = `${pascalCase(verb)}Array`;
  const type = scalarType(scalar);
  const size = scalarSize(scalar);
  print.block(`function decode${name}(r: Reader): ${type}[] {`, () => {
    if (readsView(scalar) || scalar === 'u64') print.line('const { view } = r;');
    print.line('const start = r.struct();');
    print.line(`const count = r.count(${size});`);
    print.line(`const items = new Array<${type}>(count); // as long as it will be: growing would copy it`);
    print.block('for (let index = 0; index < count; index++) {', () => emitItem(print, scalar, order));
    print.line('return items;');
  });
  print.line();
  const [min, max] = scalarRange(scalar).map((limit) => `${limit}${type === 'bigint' ? 'n' : ''}`);
  const limits = `min: ${type} = ${min}, max: ${type} = ${max}, mask?: ${type}`;
  print.block(`function encode${name}(w: Writer, number: number, items: readonly ${type}[], ${limits}): void {`, () => {
    print.line('w.items(number, items, min, max, mask);');
    print.line(`let at = w.attribute(number, items.length * ${size});`);
    print.block('for (const item of items) {', () => {
      print.line(`w.${verb}At(at, item, 'item');`);
      print.line(`at += ${size};`);
    });
  });
  print.line();
}

/** An item of an array. Most counters are 0: they are looked at as two words, since a bigint is an object. */
function emitItem(print: Printer, scalar: Scalar, order: ByteOrder): void {
  print.line(`const at = start + index * ${scalarSize(scalar)};`);
  if (scalar === 'u64') print.line('const isZero = view.getUint32(at) === 0 && view.getUint32(at + 4) === 0;');
  print.line(
    `items[index] = ${scalar === 'u64' ? `isZero ? 0n : view.getBigUint64(at, ${ENDIAN[order]})` : readScalar(scalar, order, 'at')};`,
  );
}

/** Structs one behind the other. */
function emitStructs(print: Printer, { typeName, size }: StructModel): void {
  print.block(`function decode${typeName}Array(r: Reader): ${typeName}[] {`, () => {
    print.line(`const count = r.count(${size});`);
    print.line(`const items = new Array<${typeName}>(count);`);
    print.line(
      `for (let index = 0; index < count; index++) items[index] = decode${typeName}(r, r.struct() + index * ${size});`,
    );
    print.line('return items;');
  });
  print.line();
  print.block(
    `function encode${typeName}Array(w: Writer, number: number, items: readonly ${typeName}[]): void {`,
    () => {
      print.line(`w.plain(number, items);`);
      print.line(`const at = w.struct(number, items.length * ${size});`);
      print.line(
        `for (let index = 0; index < items.length; index++) encode${typeName}(w, w.itemAt(at, index, ${size}), items[index]!);`,
      );
    },
  );
  print.line();
}

/** An indexed array: each attribute inside holds one item, and its type is a number. */
function emitList(print: Printer, item: AttributeValue): void {
  const name = listName(item);
  const type = typeOf({ kind: 'list', item });
  const more = parametersOf(contextNeeded(item));
  print.block(`function decode${name}(r: Reader${more}): ${type} {`, () => {
    print.line(`const items: ${type} = [];`);
    print.block('while (r.nextAttribute()) {', () => {
      print.line('r.numberItem(items);');
      print.line(`items.push(${readOf(item)});`);
    });
    print.line('return items;');
  });
  print.line();
  const { parameters, values } = itemLimitParameters(item);
  print.block(`function encode${name}(w: Writer, items: ${type}${more}${parameters}): void {`, () => {
    print.line('let index = 0;');
    const write = writeOf(item, 'w.itemNumber(items, index++)', 'item', {}).replace(/\);$/, `${values});`);
    print.line(`for (const item of items) ${/; /.test(write) ? `{ ${write} }` : write}`);
  });
  print.line();
}

/** Nests whose attribute types are values: one level for each key, a set in the innermost. */
function emitKeyed(print: Printer, value: KeyedValue): void {
  const name = keyedName(value);
  const item = keyedItem(value);
  const more = parametersOf(contextNeeded(value));
  const keyOf = (key: string): string => `w.key(${member('item', key)}, ${quote(key)})`;
  const outer = value.keys.slice(0, -1);
  const source = member('item', keyedProperty(value.item));
  print.block(`function decode${name}(r: Reader${more}): ${item}[] {`, () => {
    print.line(`const items: ${item}[] = [];`);
    emitKeyLevel(print, value, 0);
    print.line('return items;');
  });
  print.line();
  print.block(`function encode${name}(w: Writer, items: readonly ${item}[]${more}): void {`, () => {
    print.block('for (const item of items) {', () => {
      for (const key of outer) print.line(`w.nestStart(${keyOf(key)});`);
      print.line(writeOf(value.item, keyOf(value.keys.at(-1)!), source, {}));
      if (outer.length > 0) print.line(outer.map(() => 'w.nestEnd();').join(' '));
    });
  });
  print.line();
}

function emitKeyLevel(print: Printer, value: KeyedValue, level: number): void {
  if (level === value.keys.length - 1) {
    const keys = value.keys.map(
      (key, index) => `${propertyKey(key)}: ${index === level ? 'r.attributeType' : `key${index}`}, `,
    );
    print.line(
      `while (r.nextAttribute()) items.push({ ${keys.join('')}${keyedProperty(value.item)}: ${readOf(value.item)} });`,
    );
    return;
  }
  print.block('while (r.nextAttribute()) {', () => {
    print.line(`const key${level} = r.attributeType;`);
    print.line('r.nest();');
    emitKeyLevel(print, value, level + 1);
  });
}
