import fc from 'fast-check';
import type {
  AttributeModel,
  AttributeSetModel,
  AttributeValue,
  Checks,
  FormatModel,
  MemberModel,
  Scalar,
  StructModel,
} from '../../codegen/model.js';
import { scalarSize } from '../../codegen/resolve-definitions.js';
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

/** Integers of a type, its limits more often than others. */
function integers(scalar: Scalar, { min, max }: Checks = {}): fc.Arbitrary<number | bigint> {
  const bits = scalarSize(scalar) * 8;
  const isSigned = scalar.startsWith('s');
  const least = BigInt(min ?? (isSigned ? -(2n ** BigInt(bits - 1)) : 0n));
  const most = BigInt(max ?? 2n ** BigInt(isSigned ? bits - 1 : bits) - 1n);
  const bigints = fc.oneof(fc.bigInt({ min: least, max: most }), fc.constantFrom(least, most));
  return bits === 64 ? bigints : bigints.map(Number);
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

/** A value of every attribute kind but the two that depend on a selector. */
function valueArbitrary(
  value: AttributeValue,
  checks: Checks,
  depth: number,
  selected?: number,
): fc.Arbitrary<unknown> {
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
    case 'scalars':
      return fc.array(integers(value.scalar), { maxLength: 6 });
    case 'nest':
      return value.header === undefined
        ? attrsArbitrary(value.set, depth + 1, selected)
        : messageArbitrary(value.header, value.set, depth + 1);
    case 'list':
      return fc.array(valueArbitrary(value.item, {}, depth, selected), { maxLength: 3 });
    default:
      throw new Error(`a value of ${value.kind} needs its selector`);
  }
}

/** A struct as an attribute: now and then longer, as a newer kernel sends it. */
function sizedStruct(struct: StructModel): fc.Arbitrary<Value> {
  const longer = bytesOf(1, 9).map((tail) => ({ extra: { size: struct.size + tail.length, tail } }));
  return fc
    .tuple(structArbitrary(struct), fc.option(longer, { freq: 3, nil: {} }))
    .map(([members, extra]) => ({ ...members, ...extra }));
}

function holdsOthers(value: AttributeValue): boolean {
  return value.kind === 'list'
    ? holdsOthers(value.item)
    : ['nest', 'sub-message', 'header-selected'].includes(value.kind);
}

/** One attribute with what it depends on: its own property, and the selector's where it has one. */
export function attributeArbitrary(attribute: AttributeModel, depth = 0, selected?: number): fc.Arbitrary<Value> {
  const { value, property } = attribute;
  if (value.kind === 'sub-message') {
    const known = value.message.formats.filter(hasContent);
    if (known.length === 0) return fc.constant({});
    return fc
      .constantFrom(...known)
      .chain((format) =>
        formatArbitrary(format, depth).map((data) => ({ [value.selector.property]: format.value, [property]: data })),
      );
  }
  if (value.kind === 'header-selected') {
    const format = value.message.formats.find((candidate) => candidate.value === selected);
    if (format === undefined || !hasContent(format)) return fc.constant({});
    return formatArbitrary(format, depth).map((data) => ({ [property]: data }));
  }
  const one = valueArbitrary(value, attribute.checks, depth, selected);
  const all = attribute.isMulti ? fc.array(one, { minLength: 1, maxLength: 3 }) : one;
  return all.map((decoded) => ({ [property]: decoded }));
}

function hasContent({ set, header }: FormatModel): boolean {
  return set !== undefined || header !== undefined;
}

function formatArbitrary({ set, header }: FormatModel, depth: number): fc.Arbitrary<Value> {
  if (set === undefined) return sizedStruct(header!);
  return header === undefined ? attrsArbitrary(set, depth + 1) : messageArbitrary(header, set, depth + 1);
}

/** Some attributes of a set, and now and then some that it does not know. `selected`: see `headerSelector`. */
export function attrsArbitrary(set: AttributeSetModel, depth = 0, selected?: number): fc.Arbitrary<Value> {
  const usable = depth < DEPTH ? set.attributes : set.attributes.filter(({ value }) => !holdsOthers(value));
  return fc.subarray(usable, { maxLength: Math.min(usable.length, MOST_ATTRIBUTES) }).chain((chosen) => {
    const parts = oneOfEachSelector(chosen).map((attribute) => attributeArbitrary(attribute, depth, selected));
    return fc
      .tuple(unknownArbitrary(set), ...parts)
      .map(([unknown, ...values]) => Object.assign({}, ...values, unknown));
  });
}

/** Drops what would give a selector two values: a second sub-message by it, and the selector on its own. */
function oneOfEachSelector(chosen: AttributeModel[]): AttributeModel[] {
  const owners = new Map<AttributeModel, AttributeModel>();
  for (const attribute of chosen) {
    if (attribute.value.kind === 'sub-message') owners.set(attribute.value.selector, attribute);
  }
  return chosen.filter((attribute) => {
    if (owners.has(attribute)) return false;
    return attribute.value.kind !== 'sub-message' || owners.get(attribute.value.selector) === attribute;
  });
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
  const selector = set?.headerSelector;
  return fc.tuple(headers, selectedValues(set)).chain(([members, value]) => {
    const chosen = selector === undefined || members === undefined ? members : { ...members, [selector]: value };
    const attrs = set === undefined ? fc.constant({}) : attrsArbitrary(set, depth, value);
    return attrs.map((decoded) => ({ header: chosen, attrs: decoded }));
  });
}

/** Values of the header's member that select some format of a set's attributes, or of those in its nests. */
export function selectedValues(set: AttributeSetModel | undefined): fc.Arbitrary<number> {
  const values = [...formatValues(set, new Set())];
  return fc.constantFrom(...(values.length === 0 ? [0] : values));
}

function* formatValues(set: AttributeSetModel | undefined, seen: Set<AttributeSetModel>): Generator<number> {
  if (set?.headerSelector === undefined || seen.has(set)) return;
  seen.add(set);
  for (const { value } of set.attributes) {
    if (value.kind === 'header-selected') yield* value.message.formats.map((format) => Number(format.value));
    if (value.kind === 'nest' && value.header === undefined) yield* formatValues(value.set, seen);
  }
}
