import fc from 'fast-check';
import type {
  AttributeModel,
  AttributeSetModel,
  AttributeValue,
  Checks,
  ContextModel,
  FormatModel,
  KeyedValue,
  MemberModel,
  NestValue,
  Scalar,
  StructModel,
} from '../../codegen/model.js';
import { contextNeeded } from '../../codegen/resolve-selectors.js';
import { scalarRange, scalarSize } from '../../codegen/scalars.js';
import { decodeText, formatIp, formatMac } from '../../src/wire/index.js';

// Values for everything a schema describes, derived from its resolved model: what an encoder takes and the decoder
// gives back.

/** A decoded struct, set or message. */
export type Value = Record<string, unknown>;

/** Nests are generated down to this depth; below it only attributes that hold no others. */
const DEPTH = 3;
/** Attributes of one set in one value. */
const MOST_ATTRIBUTES = 8;

const text = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.uint8Array({ min: 1, max: 255, minLength, maxLength }), // mostly not UTF-8
      fc.uint8Array({ min: 0x20, max: 0x7e, minLength, maxLength }),
    )
    .map((bytes) => decodeText(bytes, 0, bytes.length));

const address = (size: 4 | 16): fc.Arbitrary<string> =>
  fc.uint8Array({ minLength: size, maxLength: size }).map((bytes) => formatIp(bytes));

const bytesOf = (minLength: number, maxLength: number): fc.Arbitrary<Uint8Array> =>
  fc.uint8Array({ minLength, maxLength });

/** Integers of a type, its limits more often than others; only bits of the mask where there is one. */
function integers(scalar: Scalar, { min, max, mask }: Checks = {}): fc.Arbitrary<number | bigint> {
  const [least, most] = scalarRange(scalar);
  const limits = { min: BigInt(min ?? least), max: BigInt(max ?? most) };
  const bigints = fc.oneof(fc.bigInt(limits), fc.constantFrom(limits.min, limits.max));
  const masked = mask === undefined ? bigints : bigints.map((value) => value & mask);
  return scalarSize(scalar) === 8 ? masked : masked.map(Number);
}

/** Lengths that a schema allows, kept short. */
function lengths({ minLength = 0, maxLength = minLength + 24 }: Checks): [number, number] {
  return [minLength, Math.min(maxLength, minLength + 24)];
}

/** All members of a struct. `extra` is left to {@link attributeArbitrary}: it exists only where a struct is a value. */
export function structArbitrary(struct: StructModel): fc.Arbitrary<Value> {
  const members = struct.members.filter(({ value }) => value.kind !== 'pad');
  return fc.record(Object.fromEntries(members.map((member) => [member.property, memberArbitrary(member)])));
}

function memberArbitrary({ value, size }: MemberModel): fc.Arbitrary<unknown> {
  switch (value.kind) {
    case 'scalar':
      return integers(value.scalar);
    case 'array':
      return fc.array(integers(value.scalar), { minLength: value.count, maxLength: value.count });
    case 'struct':
      return structArbitrary(value.struct);
    case 'structs':
      return fc.array(structArbitrary(value.struct), { minLength: value.count, maxLength: value.count });
    case 'string':
      return text(0, size);
    case 'ip':
      return address(size === 4 ? 4 : 16);
    case 'mac':
      return bytesOf(size, size).map((bytes) => formatMac(bytes));
    default:
      return bytesOf(size, size);
  }
}

/** What selectors outside of a set say: by the name of the outer attribute or header member. */
export type Told = Readonly<Record<string, string | number | undefined>>;

/** A value of every attribute kind but those that depend on another attribute. */
function valueArbitrary(value: AttributeValue, checks: Checks, depth: number, told: Told): fc.Arbitrary<unknown> {
  switch (value.kind) {
    case 'scalar':
      return integers(value.scalar, checks);
    case 'uint':
      return fc.oneof(integers('u32', checks).map(BigInt), integers('u64', checks));
    case 'sint':
      return fc.oneof(integers('s32', checks).map(BigInt), integers('s64', checks));
    case 'flag':
      return fc.constant(true); // false is the same as absent
    case 'string':
      return text(...lengths(checks));
    case 'bytes':
      return bytesOf(...lengths(checks));
    case 'mac':
      return bytesOf(...lengths(checks)).map((bytes) => formatMac(bytes));
    case 'ip':
      return value.size === undefined ? fc.oneof(address(4), address(16)) : address(value.size);
    case 'bitfield32':
      return fc.record({ value: integers('u32'), selector: integers('u32') });
    case 'struct':
      return sizedStruct(value.struct);
    case 'structs':
      return fc.array(structArbitrary(value.struct), { maxLength: 3 });
    case 'scalars':
      return scalarsArbitrary(value.scalar, checks);
    case 'nest':
      return nestArbitrary(value, depth, told);
    case 'keyed':
      return fc.array(keyedItem(value, depth, told), { minLength: 1, maxLength: 3 });
    case 'list':
      return fc.array(valueArbitrary(value.item, itemChecks(checks), depth, told), { maxLength: 3 }).chain(numbered);
    case 'selected':
      throw new Error('a sub-message needs its selector');
  }
}

function nestArbitrary({ set, message }: NestValue, depth: number, told: Told): fc.Arbitrary<Value> {
  return message === undefined
    ? attrsArbitrary(set, depth + 1, told)
    : messageArbitrary(message.header, set, depth + 1);
}

/** As many as the limits of the whole array allow. */
function scalarsArbitrary(scalar: Scalar, checks: Checks): fc.Arbitrary<unknown> {
  const [least, most] = lengths(checks).map((length) => length / scalarSize(scalar)) as [number, number];
  return fc.array(integers(scalar, checks), { minLength: Math.ceil(least), maxLength: Math.floor(most) });
}

/** The bits of an item are not checked. */
function itemChecks({ mask: _, ...checks }: Checks): Checks {
  return checks;
}

/** Now and then the items of an indexed array have other numbers than 1, 2, 3 ... */
function numbered(items: unknown[]): fc.Arbitrary<unknown> {
  const { length } = items;
  const numbers = fc.array(fc.integer({ min: 0, max: 0x3fff }), { minLength: length, maxLength: length });
  const others = numbers.filter((list) => list.some((number, index) => number !== index + 1));
  if (length === 0) return fc.constant(items);
  return fc
    .option(others, { freq: 3 })
    .map((list) => (list === null ? items : Object.assign([...items], { numbers: list })));
}

function keyedItem({ keys, item }: KeyedValue, depth: number, told: Told): fc.Arbitrary<Value> {
  const key = fc.integer({ min: 0, max: 0x3fff });
  const content: [string, fc.Arbitrary<unknown>] =
    item.kind === 'nest' ? ['attrs', nestArbitrary(item, depth, told)] : ['value', integers(item.scalar)];
  return fc.record(Object.fromEntries([...keys.map((name) => [name, key]), content]));
}

/** A struct as an attribute: now and then longer, as a newer kernel sends it. */
function sizedStruct(struct: StructModel): fc.Arbitrary<Value> {
  const longer = bytesOf(1, 9).map((tail) => ({ extra: { size: struct.size + tail.length, tail } }));
  return fc
    .tuple(structArbitrary(struct), fc.option(longer, { freq: 3, nil: {} }))
    .map(([members, extra]) => ({ ...members, ...extra }));
}

function holdsOthers(value: AttributeValue): boolean {
  return value.kind === 'list' ? holdsOthers(value.item) : ['nest', 'keyed', 'selected'].includes(value.kind);
}

/** One attribute with what it depends on: its own property, and the selectors of its set that choose its shape. */
export function attributeArbitrary(
  attribute: AttributeModel,
  set: AttributeSetModel,
  depth: number,
  told: Told,
): fc.Arbitrary<Value> {
  const { value, property } = attribute;
  const own = selectorsOf(attribute, set);
  const choices = own.map(({ name }) => fc.constantFrom(...selecting(value, name)));
  return fc.tuple(...choices).chain((values) => {
    const selectors = Object.fromEntries(own.map((selector, index) => [selector.property, values[index]]));
    const all = { ...told, ...Object.fromEntries(own.map(({ name }, index) => [name, values[index]])) };
    return onceOrMore(attribute, depth, all).map((decoded) =>
      decoded === undefined ? {} : { ...selectors, [property]: decoded },
    );
  });
}

function onceOrMore({ value, checks, isMulti }: AttributeModel, depth: number, told: Told): fc.Arbitrary<unknown> {
  const several = (one: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    isMulti ? fc.array(one, { minLength: 1, maxLength: 3 }) : one;
  if (value.kind === 'selected') {
    const { selector } = value;
    const name = selector.from === 'attribute' ? selector.attribute.name : selector.context.name;
    const format = value.message.formats.find((candidate) => candidate.value === told[name]);
    return format?.content === undefined
      ? fc.constant(undefined)
      : several(contentArbitrary(format.content, depth, told));
  }
  return several(valueArbitrary(value, checks, depth, told));
}

function contentArbitrary(
  content: NonNullable<FormatModel['content']>,
  depth: number,
  told: Told,
): fc.Arbitrary<Value> {
  return content.kind === 'struct' ? sizedStruct(content.struct) : nestArbitrary(content, depth, told);
}

/** The attributes of the same set that an attribute's shape depends on. */
function selectorsOf({ value }: AttributeModel, set: AttributeSetModel): AttributeModel[] {
  const names = contextNeeded(value).map(({ name }) => name);
  if (value.kind === 'selected' && value.selector.from === 'attribute') names.push(value.selector.attribute.name);
  return set.attributes.filter(({ name }) => names.includes(name));
}

/** Some attributes of a set, and now and then some that it does not know. */
export function attrsArbitrary(set: AttributeSetModel, depth = 0, told: Told = {}): fc.Arbitrary<Value> {
  const usable = depth < DEPTH ? set.attributes : set.attributes.filter(({ value }) => !holdsOthers(value));
  return fc.subarray(usable, { maxLength: Math.min(usable.length, MOST_ATTRIBUTES) }).chain((chosen) => {
    const parts = oneOfEachSelector(chosen, set).map((attribute) => attributeArbitrary(attribute, set, depth, told));
    return fc
      .tuple(unknownArbitrary(set), ...parts)
      .map(([unknown, ...values]) => Object.assign({}, ...values, unknown));
  });
}

/** Drops what would give a selector two values: a second attribute by it, and the selector on its own. */
function oneOfEachSelector(chosen: AttributeModel[], set: AttributeSetModel): AttributeModel[] {
  const taken = new Set<AttributeModel>();
  const kept = chosen.filter((attribute) => {
    const selectors = selectorsOf(attribute, set);
    if (selectors.some((selector) => taken.has(selector))) return false;
    for (const selector of selectors) taken.add(selector);
    return true;
  });
  return kept.filter((attribute) => !taken.has(attribute));
}

function unknownArbitrary(set: AttributeSetModel): fc.Arbitrary<Value> {
  const known = new Set(set.attributes.map(({ type }) => type));
  const types = fc.integer({ min: 0, max: 0x3fff }).filter((type) => !known.has(type));
  const one = fc.record({ type: types, value: bytesOf(0, 12) });
  return fc.option(
    fc.array(one, { minLength: 1, maxLength: 2 }).map((unknown) => ({ unknown })),
    { freq: 3, nil: {} },
  );
}

/** A message: fixed header and attributes; the header's selecting member has a value that some format knows. */
export function messageArbitrary(
  header: StructModel | undefined,
  set: AttributeSetModel | undefined,
  depth = 0,
): fc.Arbitrary<Value> {
  const headers = header === undefined ? fc.constant(undefined) : structArbitrary(header);
  return fc.tuple(headers, toldArbitrary(set)).chain(([members, told]) => {
    const known = Object.fromEntries(
      (header?.members ?? []).filter(({ name }) => name in told).map(({ name, property }) => [property, told[name]]),
    );
    const heard = Object.fromEntries(
      Object.entries(told).filter(([name]) => header?.members.some((member) => member.name === name)),
    );
    const attrs = set === undefined ? fc.constant({}) : attrsArbitrary(set, depth, heard);
    return attrs.map((decoded) => ({ header: members && { ...members, ...known }, attrs: decoded }));
  });
}

/** What a set may be told: for each selector outside of it a value that chooses some format inside. */
export function toldArbitrary(set: AttributeSetModel | undefined): fc.Arbitrary<Told> {
  const context: ContextModel[] = set?.context ?? [];
  const values = context.map(({ name }) => [name, fc.constantFrom(...selecting({ kind: 'nest', set: set! }, name))]);
  return fc.record(Object.fromEntries(values));
}

/** The values of a selector that choose some format within a value. */
function selecting(value: AttributeValue, selector: string): (string | number)[] {
  const values = [...formatValues(value, selector, new Set())];
  return values.length === 0 ? [0] : values;
}

function* formatValues(value: AttributeValue, by: string, seen: Set<unknown>): Generator<string | number> {
  if (value.kind === 'list') yield* formatValues(value.item, by, seen);
  if (value.kind === 'keyed') yield* formatValues(value.item, by, seen);
  if (value.kind === 'nest' && !seen.has(value.set)) {
    seen.add(value.set);
    for (const attribute of value.set.attributes) yield* formatValues(attribute.value, by, seen);
  }
  if (value.kind !== 'selected') return;
  const { selector, message } = value;
  const name = selector.from === 'attribute' ? selector.attribute.name : selector.context.name;
  if (name === by) yield* message.formats.map((format) => format.value);
  for (const { content } of message.formats) if (content?.kind === 'nest') yield* formatValues(content, by, seen);
}
