import type { AttributeModel, AttributeSetModel, AttributeValue } from '../model.js';
import { member, propertyKey } from '../names.js';
import type { Printer } from '../print.js';
import { isDeferred, parametersOf, readOf, writeOf } from '../types.js';
import { isNarrowing, propertyType } from './set-type.js';
import { emitShared, readShared } from './shared.js';

/** `decodeX(r)` and `encodeX(w, attrs)`, with what they have to be told behind. */
export function emitSetCodec(print: Printer, set: AttributeSetModel): void {
  for (const attribute of set.attributes) if (attribute.isShared) emitShared(print, attribute, set);
  emitDecoder(print, set);
  emitEncoder(print, set);
}

/**
 * The decoder initialises every property, in one order, so that all objects have one hidden class. Where the schema marks
 * attributes as `usual` it initialises those alone: the objects of a long dump are then a fraction of the size, and the
 * garbage collector, which copies them, is what a long dump waits for.
 */
function emitDecoder(print: Printer, set: AttributeSetModel): void {
  const isUnion = set.attributes.some(isNarrowing);
  const deferred = set.attributes.filter(({ value }) => isDeferred(value, set));
  print.block(`export function decode${set.typeName}(r: Reader${parametersOf(set.context)}): ${set.typeName} {`, () => {
    print.block(
      isUnion ? 'const attrs = {' : `const attrs: ${set.typeName} = {`,
      () => emitInitial(print, set, isUnion),
      '};',
    );
    for (const attribute of deferred)
      print.line(attribute.isMulti ? `const ${markOf(attribute)}: number[] = [];` : `let ${markOf(attribute)} = -1;`);
    print.block('while (r.nextAttribute()) {', () => {
      print.block('switch (r.attributeType) {', () => {
        for (const attribute of set.attributes)
          print.line(`case ${attribute.type}: ${caseOf(attribute, set)} break; // ${attribute.kernelName}`);
        print.line('default: attrs.unknown = r.unknown(attrs.unknown);');
      });
    });
    for (const attribute of deferred) emitDeferred(print, attribute, set);
    print.line(isUnion ? `return attrs as ${set.typeName};` : 'return attrs;');
  });
  print.line();
}

/** The decoder of a union fills an object that is typed property by property and becomes the union at the end. */
function emitInitial(print: Printer, { attributes }: AttributeSetModel, isUnion: boolean): void {
  const usual = isUnion ? [] : attributes.filter(({ isUsual }) => isUsual);
  for (const attribute of usual.length > 0 ? usual : attributes) {
    const type = isUnion ? ` as ${propertyType(attribute)} | undefined` : '';
    print.line(`${propertyKey(attribute.property)}: undefined${type},`);
  }
  if (usual.length === 0) print.line(`unknown: undefined${isUnion ? ' as UnknownAttribute[] | undefined' : ''},`);
}

function caseOf(attribute: AttributeModel, set: AttributeSetModel): string {
  if (!isDeferred(attribute.value, set)) {
    const store = storeOf(attribute, set);
    return store[0]?.startsWith('const ') ? `{ ${store.join(' ')} }` : store.join(' ');
  }
  return attribute.isMulti ? `${markOf(attribute)}.push(r.mark);` : `${markOf(attribute)} = r.mark;`;
}

/** Decodes the attribute into its property, or into `unknown` where it has another size or no known shape. */
function storeOf(attribute: AttributeModel, set: AttributeSetModel, reader = 'r'): string[] {
  const { value } = attribute;
  const target = member('attrs', attribute.property);
  const read = attribute.isShared ? readShared(attribute, set) : readOf(value, set, reader);
  if (value.kind === 'selected' && attribute.isMulti)
    return [
      `const item = ${read};`,
      `if (item === undefined) attrs.unknown = r.unknown(attrs.unknown); else (${target} ??= []).push(item);`,
    ];
  if (value.kind === 'selected')
    return [`${target} = ${read};`, `if (${target} === undefined) attrs.unknown = r.unknown(attrs.unknown);`];
  const store = attribute.isMulti ? `(${target} ??= []).push(${read});` : `${target} = ${read};`;
  const fits = fitOf(value);
  return [fits === undefined ? store : `if (${fits}) ${store} else attrs.unknown = r.unknown(attrs.unknown);`];
}

/** What has to be true of the attribute's size, where another one than expected is no mistake. */
function fitOf(value: AttributeValue): string | undefined {
  if (value.kind === 'ip') return value.size === undefined ? 'r.isIp' : `r.length === ${value.size}`;
  return value.kind === 'structs' ? `r.length % ${value.struct.size} === 0` : undefined;
}

/** Variable with the place of an attribute that is decoded last. */
function markOf({ property }: AttributeModel): string {
  return `${/^\d/.test(property) ? '_' : ''}${property}At`;
}

/** What depends on another attribute is decoded last: that may stand behind it. */
function emitDeferred(print: Printer, attribute: AttributeModel, set: AttributeSetModel): void {
  const mark = markOf(attribute);
  if (attribute.isMulti)
    print.block(`for (const mark of ${mark}) {`, () => print.lines(storeOf(attribute, set, 'r.reopen(mark)')));
  else print.block(`if (${mark} >= 0) {`, () => print.lines(storeOf(attribute, set, `r.reopen(${mark})`)));
}

function emitEncoder(print: Printer, set: AttributeSetModel): void {
  const parameters = parametersOf(set.context);
  print.block(`export function encode${set.typeName}(w: Writer, attrs: ${set.typeName}${parameters}): void {`, () => {
    for (const attribute of set.attributes) print.line(`${encodeOf(attribute, set)} // ${attribute.kernelName}`);
    print.line('if (attrs.unknown !== undefined) w.unknown(attrs.unknown);');
  });
  print.line();
}

function encodeOf(attribute: AttributeModel, set: AttributeSetModel): string {
  const source = member('attrs', attribute.property);
  const write = writeOf(attribute.value, attribute.type, attribute.isMulti ? 'item' : source, attribute.checks, set);
  const body = /; /.test(write) ? `{ ${write} }` : write;
  return `if (${source} !== undefined) ${attribute.isMulti ? `for (const item of ${source}) ` : ''}${body}`;
}
