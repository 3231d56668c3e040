import type { AttributeModel, AttributeSetModel, AttributeValue } from '../model.js';
import { member, pascalCase, propertyKey } from '../names.js';
import { docLine, type Printer, sentence } from '../print.js';
import { nestType, readOf, typeOf, writeOf } from '../types.js';

type SubMessage = Extract<AttributeValue, { kind: 'sub-message' }>;
type Selected = AttributeModel & { value: SubMessage };

function isSelected(attribute: AttributeModel): attribute is Selected {
  return attribute.value.kind === 'sub-message';
}

/** The interface of a set. One with sub-messages is a union that narrows on the selectors. */
export function emitSetType(print: Printer, set: AttributeSetModel): void {
  const selected = set.attributes.filter(isSelected);
  if (selected.length === 0) {
    print.doc(set.doc);
    print.block(`export interface ${set.typeName} {`, () => emitProperties(print, set.attributes));
    print.line();
    return;
  }
  const base = set.typeName.replace(/Attrs$/, '');
  const dependent = new Set<AttributeModel>(selected.flatMap((attribute) => [attribute, attribute.value.selector]));
  print.doc(`What all {@link ${set.typeName}} have.`);
  print.block(`export interface ${base}Fields {`, () =>
    emitProperties(
      print,
      set.attributes.filter((attribute) => !dependent.has(attribute)),
    ),
  );
  print.line();
  for (const attribute of selected) emitSelection(print, base, attribute);
  print.doc(
    `${sentence(set.doc)} Narrows on ${selected.map(({ value }) => `\`${value.selector.property}\``).join(' and ')}.`,
  );
  const parts = [`${base}Fields`, ...selected.map((attribute) => selectionName(base, attribute))];
  print.line(`export type ${set.typeName} = ${parts.join(' & ')};`);
  print.line();
}

function emitProperties(print: Printer, attributes: AttributeModel[]): void {
  for (const attribute of attributes) {
    print.doc(docLine(attribute.kernelName, String(attribute.type), attribute.doc));
    print.line(`${propertyKey(attribute.property)}?: ${propertyType(attribute)} | undefined;`);
  }
  print.doc('Attributes without a name here, in the order they came.');
  print.line('unknown?: UnknownAttribute[] | undefined;');
}

function propertyType(attribute: AttributeModel): string {
  return attribute.isMulti ? `${typeOf(attribute.value)}[]` : typeOf(attribute.value);
}

function emitSelection(print: Printer, base: string, attribute: Selected): void {
  const { message, selector } = attribute.value;
  const by = propertyKey(selector.property);
  const key = propertyKey(attribute.property);
  print.doc(
    `${docLine(attribute.kernelName, String(attribute.type), attribute.doc)} Its shape depends on \`${selector.property}\`, \`${selector.kernelName}\`: where that has a value not listed here it is kept in \`unknown\`.`,
  );
  print.line(`export type ${selectionName(base, attribute)} =`);
  for (const format of message.formats) {
    const type = formatType(format);
    if (type === undefined) continue;
    const value = typeof format.value === 'number' ? format.value : `'${format.value}'`;
    print.line(`  | { ${by}: ${value}; ${key}?: ${type} | undefined }`);
  }
  print.line(`  | { ${by}?: ${typeOf(selector.value)} | undefined; ${key}?: undefined };`);
  print.line();
}

/** `LinkinfoByKind`: the part of a set's type that narrows on one selector. */
function selectionName(base: string, { value }: Selected): string {
  return `${base}By${pascalCase(value.selector.name)}`;
}

/** The type of one format of a sub-message; `undefined` where it has no content. */
export function formatType(format: SubMessage['message']['formats'][number]): string | undefined {
  if (format.set !== undefined) return nestType({ kind: 'nest', set: format.set, header: format.header });
  return format.header?.typeName;
}

/** `decodeX(r)`, `encodeX(w, attrs)` and the table of names. */
export function emitSetCodec(print: Printer, set: AttributeSetModel): void {
  emitDecoder(print, set);
  emitEncoder(print, set);
}

/**
 * The decoder initialises every property, in one order, so that all objects have one hidden class. Where the schema marks
 * attributes as `usual` it initialises those alone: the objects of a long dump are then a fraction of the size, and the
 * garbage collector, which copies them, is what a long dump waits for.
 */
function emitDecoder(print: Printer, set: AttributeSetModel): void {
  const selected = set.attributes.filter(isSelected);
  const flat = selected.length > 0;
  const more = set.headerSelector === undefined ? '' : `, ${set.headerSelector}: number`;
  print.block(`export function decode${set.typeName}(r: Reader${more}): ${set.typeName} {`, () => {
    print.block(
      flat ? 'const attrs = {' : `const attrs: ${set.typeName} = {`,
      () => {
        const usual = flat ? [] : set.attributes.filter(({ isUsual }) => isUsual);
        for (const attribute of usual.length > 0 ? usual : set.attributes)
          print.line(`${propertyKey(attribute.property)}: ${initial(attribute, flat)},`);
        if (usual.length === 0) print.line(`unknown: undefined${flat ? ' as UnknownAttribute[] | undefined' : ''},`);
      },
      '};',
    );
    for (const attribute of selected) print.line(`let ${attribute.property}At = -1;`);
    print.block('while (r.nextAttribute()) {', () => {
      print.block('switch (r.attributeType) {', () => {
        for (const attribute of set.attributes) print.line(decodeCase(attribute));
        print.line('default: attrs.unknown = r.unknown(attrs.unknown);');
      });
    });
    for (const attribute of selected) emitDeferred(print, attribute);
    print.line(flat ? `return attrs as ${set.typeName};` : 'return attrs;');
  });
  print.line();
}

/** The decoder of a union fills an object that is typed property by property and becomes the union at the end. */
function initial(attribute: AttributeModel, flat: boolean): string {
  return flat ? `undefined as ${propertyType(attribute)} | undefined` : 'undefined';
}

function decodeCase(attribute: AttributeModel): string {
  const target = member('attrs', attribute.property);
  const comment = `break; // ${attribute.kernelName}`;
  if (isSelected(attribute)) return `case ${attribute.type}: ${attribute.property}At = r.mark; ${comment}`;
  const read = readOf(attribute.value);
  if (attribute.value.kind === 'header-selected') {
    return `case ${attribute.type}: ${target} = ${read}; if (${target} === undefined) attrs.unknown = r.unknown(attrs.unknown); ${comment}`;
  }
  const store = attribute.isMulti ? `(${target} ??= []).push(${read});` : `${target} = ${read};`;
  const guarded =
    attribute.value.kind === 'ip'
      ? `if (${ipGuard(attribute.value.size)}) ${store} else attrs.unknown = r.unknown(attrs.unknown);`
      : store;
  return `case ${attribute.type}: ${guarded} ${comment}`;
}

function ipGuard(size: 4 | 16 | undefined): string {
  return size === undefined ? 'r.isIp' : `r.length === ${size}`;
}

/** A sub-message is decoded last: its selector may stand behind it. */
function emitDeferred(print: Printer, attribute: Selected): void {
  const { message, selector } = attribute.value;
  const target = member('attrs', attribute.property);
  print.block(`if (${attribute.property}At >= 0) {`, () => {
    print.line(
      `${target} = decode${message.typeName}(r.reopen(${attribute.property}At), ${member('attrs', selector.property)});`,
    );
    print.line(`if (${target} === undefined) attrs.unknown = r.unknown(attrs.unknown);`);
  });
}

function emitEncoder(print: Printer, set: AttributeSetModel): void {
  const more = set.headerSelector === undefined ? '' : `, ${set.headerSelector}: number`;
  print.block(`export function encode${set.typeName}(w: Writer, attrs: ${set.typeName}${more}): void {`, () => {
    for (const attribute of set.attributes) {
      const source = member('attrs', attribute.property);
      const comment = `// ${attribute.kernelName}`;
      const write = writeOf(attribute.value, attribute.type, attribute.isMulti ? 'item' : source, attribute.checks);
      const body = /; /.test(write) ? `{ ${write} }` : write;
      if (attribute.isMulti)
        print.line(`if (${source} !== undefined) for (const item of ${source}) ${body} ${comment}`);
      else print.line(`if (${source} !== undefined) ${body} ${comment}`);
    }
    print.line('if (attrs.unknown !== undefined) w.unknown(attrs.unknown);');
  });
  print.line();
}

/** The table of names, one attribute on one line. */
export function emitNames(print: Printer, set: AttributeSetModel): void {
  print.doc(`Names in {@link ${set.typeName}}, for errors.`);
  print.block(
    `export const ${namesOf(set)}: AttributeNames = {`,
    () => {
      for (const attribute of set.attributes) print.line(`${attribute.type}: ${nameEntry(attribute)},`);
    },
    '};',
  );
  print.line();
}

/** The constant with a set's names: `linkAttrsNames`. */
export function namesOf(set: AttributeSetModel): string {
  return `${set.typeName.charAt(0).toLowerCase()}${set.typeName.slice(1)}Names`;
}

function nameEntry({ property, value }: AttributeModel): string {
  const isList = value.kind === 'list';
  const nest = isList ? value.item : value;
  if (nest.kind === 'nest') {
    const header = nest.header === undefined ? '' : `, header: ${nest.header.size}`;
    return `{ name: '${property}', nest: () => ${namesOf(nest.set)}${isList ? ', list: true' : ''}${header} }`;
  }
  if (nest.kind === 'sub-message') {
    const { message, selector } = nest;
    return `{ name: '${property}', select: { by: '${selector.property}', byType: ${selector.type}, formats: () => ${formatsOf(message.typeName)} } }`;
  }
  if (nest.kind === 'header-selected') {
    const { message, member, before } = nest;
    const place = `by: '${member.property}', before: ${before}, size: ${member.size}`;
    return `{ name: '${property}', selectByHeader: { ${place}, formats: () => ${formatsOf(message.typeName)} } }`;
  }
  return isList ? `{ name: '${property}', list: true }` : `'${property}'`;
}

/** The constant with the names of each format of a sub-message. */
export function formatsOf(typeName: string): string {
  return `${typeName.charAt(0).toLowerCase()}${typeName.slice(1)}Formats`;
}
