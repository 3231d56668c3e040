// @generated from codegen/schemas/kitchen-sink.yaml by netloom codegen. Do not edit: change the schema, run `npm run codegen`.
// Every feature of the schema language once; no kernel speaks this.
// A second line of the heading.

import type {
  AttributeNames,
  Bitfield32,
  Family,
  Message,
  MessageInput,
  Operation,
  Reader,
  SelectedFormat,
  StructExtra,
  UnknownAttribute,
  Writer,
} from '../../../src/wire/index.js';

/** Bytes in a name. */
export const NAME_LEN = 16;

/** A constant may be text. */
export const GREETING = 'hello';

/** An enumeration that begins at 1. */
export const Color = {
  /** `KS_COLOR_RED`. */
  red: 1,
  /** `KS_COLOR_LIGHT_GREEN`: an entry with a text. */
  lightGreen: 2,
  /** `KS_SIXRD`: a name that is no identifier. */
  '6rd': 9,
  /** `KS_COLOR_BIG`: large values are hex. */
  big: 0x10000,
} as const;
/** A value of {@link Color}. */
export type Color = (typeof Color)[keyof typeof Color];

/** Bits. */
export const Switches = {
  /** `KS_ON`. */
  on: 0x1,
  /** `KS_LAST_OF_WORD`: bit 31 is no negative number. */
  lastOfWord: 0x80000000,
  /** `KS_BEYOND`: beyond 32 bits it is a bigint. */
  beyond: 0x10000000000n,
} as const;

/** `struct inner_struct`, 4 bytes. A struct within another. */
export interface InnerStruct {
  /** `a`: one byte. */
  a: number;
  /** `b`: network byte order. */
  b: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct inner_struct`. */
export const INNER_STRUCT_SIZE = 4;

/** `struct ks_header`, 75 bytes. Fixed header. */
export interface KsHeader {
  /** `family`: selects the shape of an attribute. */
  family: number;
  /** `signed`: may be negative. */
  signed: number;
  /** `wide`: a bigint. */
  wide: bigint;
  /** `color`: a number, whatever its name. */
  color: number;
  /** `inner`: a struct. */
  inner: InnerStruct;
  /** `title`: text of a length that a constant gives. */
  title: string;
  /** `blob`: bytes. */
  blob: Uint8Array;
  /** `ports`: numbers. */
  ports: number[];
  /** `v4`: an IPv4 address. */
  v4: string;
  /** `v6`: an IPv6 address. */
  v6: string;
  /** `mac`: a link-layer address. */
  mac: string;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ks_header`. */
export const KS_HEADER_SIZE = 75;

/** One attribute of every type, `KS_A_*`. */
export interface SinkAttrs {
  /** `KS_A_BYTE` (1): a text that ends without a full stop. */
  byte?: number | undefined;
  /** `KS_A_HALF` (2): within 1 to 4094. */
  half?: number | undefined;
  /** `KS_A_WORD` (3): a limit by name. */
  word?: number | undefined;
  /** `KS_A_LONG` (4): a limit of a bigint. */
  long?: bigint | undefined;
  /** `KS_A_NEGATIVE` (5): a least value. */
  negative?: number | undefined;
  /** `KS_A_STATE` (6): of an enumeration. */
  state?: number | undefined;
  /** `KS_A_BITS` (7): of flags. */
  bits?: number | undefined;
  /** `KS_A_AUTO` (8): 4 or 8 bytes. */
  auto?: bigint | undefined;
  /** `KS_A_SIGNED_AUTO` (9): 4 or 8 bytes. */
  signedAuto?: bigint | undefined;
  /** `KS_A_MARKER` (10): there or not. */
  marker?: boolean | undefined;
  /** `KS_A_TEXT` (11): text of 1 to 15 bytes. */
  text?: string | undefined;
  /** `KS_A_RAW` (12): bytes. */
  raw?: Uint8Array | undefined;
  /** `KS_A_KEY` (13): exactly 8 bytes. */
  key?: Uint8Array | undefined;
  /** `KS_A_MAC` (14): a link-layer address. */
  mac?: string | undefined;
  /** `KS_A_V4` (15): an IPv4 address. */
  v4?: string | undefined;
  /** `KS_A_V6` (16): an IPv6 address. */
  v6?: string | undefined;
  /** `KS_A_EITHER` (17): an address of either family. */
  either?: string | undefined;
  /** `KS_A_MASK` (18): bits with those that are meant. */
  mask?: Bitfield32 | undefined;
  /** `KS_A_FIXED` (19): a struct. */
  fixed?: InnerStruct | undefined;
  /** `KS_A_NUMBERS` (20): numbers one after the other. */
  numbers?: number[] | undefined;
  /** `KS_SIXRD_ATTR` (40): a number and a name of its own. */
  '6rd'?: number | undefined;
  /** `KS_A_NESTED` (41): a set may hold itself. */
  nested?: SinkAttrs | undefined;
  /** `KS_A_HEADED` (42): a nest that begins with a struct. */
  headed?: PartMessage | undefined;
  /** `KS_A_MANY` (43): may come several times. */
  many?: number[] | undefined;
  /** `KS_A_MANY_NESTS` (44): so may a nest. */
  manyNests?: PartAttrs[] | undefined;
  /** `KS_A_LIST` (45): a numbered list of nests. */
  list?: PartAttrs[] | undefined;
  /** `KS_A_WORD_LIST` (46): a numbered list of numbers. */
  wordList?: number[] | undefined;
  /** `KS_A_HALF_LIST` (47): of numbers of another size. */
  halfList?: number[] | undefined;
  /** `KS_A_TEXT_LIST` (48): of texts. */
  textList?: string[] | undefined;
  /** `KS_A_STRUCT_LIST` (49): of structs. */
  structList?: InnerStruct[] | undefined;
  /** `KS_A_BY_FAMILY` (50): by a member of the header. */
  byFamily?: FamilyData | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A set whose name does not end in attrs. */
export interface SmallAttrs {
  /** `KS_SMALL_ONE` (1): one. */
  one?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Part of another set. */
export interface PartAttrs {
  /** `KS_A_BYTE` (1): a text that ends without a full stop. */
  byte?: number | undefined;
  /** `KS_A_TEXT` (11): text of 1 to 15 bytes. */
  text?: string | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A set that holds one whose shape depends on the header. */
export interface AroundAttrs {
  /** `KS_AROUND_SINK` (1): the header is handed on. */
  sink?: SinkAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** What all {@link ChosenAttrs} have. */
export interface ChosenFields {
  /** `KS_CHOSEN_OTHER` (5): depends on nothing. */
  other?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/**
 * `KS_CHOSEN_DATA` (2): by the text of kind. Its shape depends on `kind`, `KS_CHOSEN_KIND`: where that has a value
 * not listed here it is kept in `unknown`.
 */
export type ChosenByKind =
  | { kind: 'small'; data?: SmallAttrs | undefined }
  | { kind: 'headed'; data?: PartMessage | undefined }
  | { kind: 'struct'; data?: InnerStruct | undefined }
  | { kind?: string | undefined; data?: undefined };

/**
 * `KS_CHOSEN_PAINT` (4): by the number of color. Its shape depends on `color`, `KS_CHOSEN_COLOR`: where that has a
 * value not listed here it is kept in `unknown`.
 */
export type ChosenByColor =
  | { color: 1; paint?: SmallAttrs | undefined }
  | { color: 2; paint?: PartAttrs | undefined }
  | { color?: number | undefined; paint?: undefined };

/** A set with sub-messages. Narrows on `kind` and `color`. */
export type ChosenAttrs = ChosenFields & ChosenByKind & ChosenByColor;

/** One of the shapes of sub-message `kind-data`. */
export type KindData = SmallAttrs | PartMessage | InnerStruct;

/** What a color is painted with. */
export type ColorData = SmallAttrs | PartAttrs;

/** One of the shapes of sub-message `family-data`. */
export type FamilyData = SmallAttrs | PartAttrs;

/** {@link KsHeader} followed by {@link SinkAttrs}. */
export type SinkMessage = Message<KsHeader, SinkAttrs>;

/** {@link KsHeader} followed by {@link ChosenAttrs}. */
export type ChosenMessage = Message<KsHeader, ChosenAttrs>;

/** {@link KsHeader} followed by {@link AroundAttrs}. */
export type AroundMessage = Message<KsHeader, AroundAttrs>;

/** {@link KsHeader}. */
export type KsHeaderMessage = Message<KsHeader, Record<string, never>>;

/** {@link KsHeader} followed by {@link SmallAttrs}. */
export type SmallMessage = Message<KsHeader, SmallAttrs>;

/** {@link InnerStruct} followed by {@link PartAttrs}. */
export type PartMessage = Message<InnerStruct, PartAttrs>;

export function decodeInnerStruct(r: Reader, at: number): InnerStruct {
  return {
    a: r.u8At(at),
    b: r.u16beAt(at + 1),
  };
}

export function encodeInnerStruct(w: Writer, at: number, value: Partial<InnerStruct>): void {
  if (value.a !== undefined) w.u8At(at, value.a, 'a');
  if (value.b !== undefined) w.u16beAt(at + 1, value.b, 'b');
}

export function decodeKsHeader(r: Reader, at: number): KsHeader {
  return {
    family: r.u8At(at),
    signed: r.s32At(at + 4),
    wide: r.u64At(at + 8),
    color: r.u32At(at + 16),
    inner: decodeInnerStruct(r, at + 20),
    title: r.stringAt(at + 24, 16),
    blob: r.bytesAt(at + 40, 3),
    ports: [r.u16At(at + 43), r.u16At(at + 45), r.u16At(at + 47)],
    v4: r.ipAt(at + 49, 4),
    v6: r.ipAt(at + 53, 16),
    mac: r.macAt(at + 69, 6),
  };
}

export function encodeKsHeader(w: Writer, at: number, value: Partial<KsHeader>): void {
  if (value.family !== undefined) w.u8At(at, value.family, 'family');
  if (value.signed !== undefined) w.s32At(at + 4, value.signed, 'signed');
  if (value.wide !== undefined) w.u64At(at + 8, value.wide, 'wide');
  if (value.color !== undefined) w.u32At(at + 16, value.color, 'color');
  if (value.inner !== undefined) encodeInnerStruct(w, at + 20, value.inner);
  if (value.title !== undefined) w.stringAt(at + 24, 16, value.title, 'title');
  if (value.blob !== undefined) w.bytesAt(at + 40, 3, value.blob, 'blob');
  if (value.ports !== undefined) { w.u16At(at + 43, value.ports[0] ?? 0, 'ports'); w.u16At(at + 45, value.ports[1] ?? 0, 'ports'); w.u16At(at + 47, value.ports[2] ?? 0, 'ports'); }
  if (value.v4 !== undefined) w.ipAt(at + 49, 4, value.v4);
  if (value.v6 !== undefined) w.ipAt(at + 53, 16, value.v6);
  if (value.mac !== undefined) w.macAt(at + 69, 6, value.mac, 'mac');
}

export function decodeSinkAttrs(r: Reader, family: number): SinkAttrs {
  const attrs: SinkAttrs = {
    byte: undefined,
    half: undefined,
    word: undefined,
    long: undefined,
    negative: undefined,
    state: undefined,
    bits: undefined,
    auto: undefined,
    signedAuto: undefined,
    marker: undefined,
    text: undefined,
    raw: undefined,
    key: undefined,
    mac: undefined,
    v4: undefined,
    v6: undefined,
    either: undefined,
    mask: undefined,
    fixed: undefined,
    numbers: undefined,
    '6rd': undefined,
    nested: undefined,
    headed: undefined,
    many: undefined,
    manyNests: undefined,
    list: undefined,
    wordList: undefined,
    halfList: undefined,
    textList: undefined,
    structList: undefined,
    byFamily: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.byte = r.u8(); break; // KS_A_BYTE
      case 2: attrs.half = r.u16be(); break; // KS_A_HALF
      case 3: attrs.word = r.u32(); break; // KS_A_WORD
      case 4: attrs.long = r.u64(); break; // KS_A_LONG
      case 5: attrs.negative = r.s32(); break; // KS_A_NEGATIVE
      case 6: attrs.state = r.u8(); break; // KS_A_STATE
      case 7: attrs.bits = r.u32(); break; // KS_A_BITS
      case 8: attrs.auto = r.uint(); break; // KS_A_AUTO
      case 9: attrs.signedAuto = r.sint(); break; // KS_A_SIGNED_AUTO
      case 10: attrs.marker = true; break; // KS_A_MARKER
      case 11: attrs.text = r.string(); break; // KS_A_TEXT
      case 12: attrs.raw = r.bytes(); break; // KS_A_RAW
      case 13: attrs.key = r.bytes(); break; // KS_A_KEY
      case 14: attrs.mac = r.mac(); break; // KS_A_MAC
      case 15: if (r.length === 4) attrs.v4 = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // KS_A_V4
      case 16: if (r.length === 16) attrs.v6 = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // KS_A_V6
      case 17: if (r.isIp) attrs.either = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // KS_A_EITHER
      case 18: attrs.mask = r.bitfield32(); break; // KS_A_MASK
      case 19: attrs.fixed = r.sized(decodeInnerStruct(r, r.struct()), 4); break; // KS_A_FIXED
      case 20: attrs.numbers = decodeU16beArray(r); break; // KS_A_NUMBERS
      case 40: attrs['6rd'] = r.u8(); break; // KS_SIXRD_ATTR
      case 41: attrs.nested = decodeSinkAttrs(r.nest(), family); break; // KS_A_NESTED
      case 42: attrs.headed = decodePartMessage(r.nest()); break; // KS_A_HEADED
      case 43: (attrs.many ??= []).push(r.u32()); break; // KS_A_MANY
      case 44: (attrs.manyNests ??= []).push(decodePartAttrs(r.nest())); break; // KS_A_MANY_NESTS
      case 45: attrs.list = decodePartAttrsList(r.nest()); break; // KS_A_LIST
      case 46: attrs.wordList = decodeU32List(r.nest()); break; // KS_A_WORD_LIST
      case 47: attrs.halfList = decodeU16beList(r.nest()); break; // KS_A_HALF_LIST
      case 48: attrs.textList = decodeStringList(r.nest()); break; // KS_A_TEXT_LIST
      case 49: attrs.structList = decodeInnerStructList(r.nest()); break; // KS_A_STRUCT_LIST
      case 50: attrs.byFamily = decodeFamilyData(r, family); if (attrs.byFamily === undefined) attrs.unknown = r.unknown(attrs.unknown); break; // KS_A_BY_FAMILY
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeSinkAttrs(w: Writer, attrs: SinkAttrs, family: number): void {
  if (attrs.byte !== undefined) w.u8(1, attrs.byte); // KS_A_BYTE
  if (attrs.half !== undefined) w.u16be(2, attrs.half, 1, 4094); // KS_A_HALF
  if (attrs.word !== undefined) w.u32(3, attrs.word, 0, 2147483647); // KS_A_WORD
  if (attrs.long !== undefined) w.u64(4, attrs.long, 0n, 4294967295n); // KS_A_LONG
  if (attrs.negative !== undefined) w.s32(5, attrs.negative, -5); // KS_A_NEGATIVE
  if (attrs.state !== undefined) w.u8(6, attrs.state); // KS_A_STATE
  if (attrs.bits !== undefined) w.u32(7, attrs.bits); // KS_A_BITS
  if (attrs.auto !== undefined) w.uint(8, attrs.auto); // KS_A_AUTO
  if (attrs.signedAuto !== undefined) w.sint(9, attrs.signedAuto); // KS_A_SIGNED_AUTO
  if (attrs.marker !== undefined) w.flag(10, attrs.marker); // KS_A_MARKER
  if (attrs.text !== undefined) w.string(11, attrs.text, 1, 15); // KS_A_TEXT
  if (attrs.raw !== undefined) w.bytes(12, attrs.raw); // KS_A_RAW
  if (attrs.key !== undefined) w.bytes(13, attrs.key, 8, 8); // KS_A_KEY
  if (attrs.mac !== undefined) w.mac(14, attrs.mac, 6, 6); // KS_A_MAC
  if (attrs.v4 !== undefined) w.ip(15, attrs.v4, 4); // KS_A_V4
  if (attrs.v6 !== undefined) w.ip(16, attrs.v6, 16); // KS_A_V6
  if (attrs.either !== undefined) w.ip(17, attrs.either); // KS_A_EITHER
  if (attrs.mask !== undefined) w.bitfield32(18, attrs.mask); // KS_A_MASK
  if (attrs.fixed !== undefined) encodeInnerStruct(w, w.struct(19, 4, attrs.fixed.extra), attrs.fixed); // KS_A_FIXED
  if (attrs.numbers !== undefined) encodeU16beArray(w, 20, attrs.numbers); // KS_A_NUMBERS
  if (attrs['6rd'] !== undefined) w.u8(40, attrs['6rd']); // KS_SIXRD_ATTR
  if (attrs.nested !== undefined) { w.nestStart(41); encodeSinkAttrs(w, attrs.nested, family); w.nestEnd(); } // KS_A_NESTED
  if (attrs.headed !== undefined) { w.nestStart(42); encodePartMessage(w, attrs.headed); w.nestEnd(); } // KS_A_HEADED
  if (attrs.many !== undefined) for (const item of attrs.many) w.u32(43, item); // KS_A_MANY
  if (attrs.manyNests !== undefined) for (const item of attrs.manyNests) { w.nestStart(44); encodePartAttrs(w, item); w.nestEnd(); } // KS_A_MANY_NESTS
  if (attrs.list !== undefined) { w.nestStart(45); encodePartAttrsList(w, attrs.list); w.nestEnd(); } // KS_A_LIST
  if (attrs.wordList !== undefined) { w.nestStart(46); encodeU32List(w, attrs.wordList); w.nestEnd(); } // KS_A_WORD_LIST
  if (attrs.halfList !== undefined) { w.nestStart(47); encodeU16beList(w, attrs.halfList); w.nestEnd(); } // KS_A_HALF_LIST
  if (attrs.textList !== undefined) { w.nestStart(48); encodeStringList(w, attrs.textList); w.nestEnd(); } // KS_A_TEXT_LIST
  if (attrs.structList !== undefined) { w.nestStart(49); encodeInnerStructList(w, attrs.structList); w.nestEnd(); } // KS_A_STRUCT_LIST
  if (attrs.byFamily !== undefined) encodeFamilyData(w, 50, family, attrs.byFamily); // KS_A_BY_FAMILY
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeSmallAttrs(r: Reader): SmallAttrs {
  const attrs: SmallAttrs = {
    one: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.one = r.u8(); break; // KS_SMALL_ONE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeSmallAttrs(w: Writer, attrs: SmallAttrs): void {
  if (attrs.one !== undefined) w.u8(1, attrs.one); // KS_SMALL_ONE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodePartAttrs(r: Reader): PartAttrs {
  const attrs: PartAttrs = {
    byte: undefined,
    text: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.byte = r.u8(); break; // KS_A_BYTE
      case 11: attrs.text = r.string(); break; // KS_A_TEXT
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodePartAttrs(w: Writer, attrs: PartAttrs): void {
  if (attrs.byte !== undefined) w.u8(1, attrs.byte); // KS_A_BYTE
  if (attrs.text !== undefined) w.string(11, attrs.text, 1, 15); // KS_A_TEXT
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeAroundAttrs(r: Reader, family: number): AroundAttrs {
  const attrs: AroundAttrs = {
    sink: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.sink = decodeSinkAttrs(r.nest(), family); break; // KS_AROUND_SINK
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeAroundAttrs(w: Writer, attrs: AroundAttrs, family: number): void {
  if (attrs.sink !== undefined) { w.nestStart(1); encodeSinkAttrs(w, attrs.sink, family); w.nestEnd(); } // KS_AROUND_SINK
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeChosenAttrs(r: Reader): ChosenAttrs {
  const attrs = {
    kind: undefined as string | undefined,
    data: undefined as KindData | undefined,
    color: undefined as number | undefined,
    paint: undefined as ColorData | undefined,
    other: undefined as number | undefined,
    unknown: undefined as UnknownAttribute[] | undefined,
  };
  let dataAt = -1;
  let paintAt = -1;
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.kind = r.string(); break; // KS_CHOSEN_KIND
      case 2: dataAt = r.mark; break; // KS_CHOSEN_DATA
      case 3: attrs.color = r.u8(); break; // KS_CHOSEN_COLOR
      case 4: paintAt = r.mark; break; // KS_CHOSEN_PAINT
      case 5: attrs.other = r.u32(); break; // KS_CHOSEN_OTHER
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  if (dataAt >= 0) {
    attrs.data = decodeKindData(r.reopen(dataAt), attrs.kind);
    if (attrs.data === undefined) attrs.unknown = r.unknown(attrs.unknown);
  }
  if (paintAt >= 0) {
    attrs.paint = decodeColorData(r.reopen(paintAt), attrs.color);
    if (attrs.paint === undefined) attrs.unknown = r.unknown(attrs.unknown);
  }
  return attrs as ChosenAttrs;
}

export function encodeChosenAttrs(w: Writer, attrs: ChosenAttrs): void {
  if (attrs.kind !== undefined) w.string(1, attrs.kind); // KS_CHOSEN_KIND
  if (attrs.data !== undefined) encodeKindData(w, 2, attrs.kind, attrs.data); // KS_CHOSEN_DATA
  if (attrs.color !== undefined) w.u8(3, attrs.color); // KS_CHOSEN_COLOR
  if (attrs.paint !== undefined) encodeColorData(w, 4, attrs.color, attrs.paint); // KS_CHOSEN_PAINT
  if (attrs.other !== undefined) w.u32(5, attrs.other); // KS_CHOSEN_OTHER
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

function decodeKindData(r: Reader, selector: string | undefined): KindData | undefined {
  switch (selector) {
    case 'small': return decodeSmallAttrs(r.nest());
    case 'headed': return decodePartMessage(r.nest());
    case 'struct': return r.sized(decodeInnerStruct(r, r.struct()), 4);
    default: return undefined;
  }
}

function encodeKindData(w: Writer, number: number, selector: string | undefined, data: KindData): void {
  switch (selector) {
    case 'small': w.nestStart(number); encodeSmallAttrs(w, data as SmallAttrs); w.nestEnd(); break;
    case 'headed': w.nestStart(number); encodePartMessage(w, data as PartMessage); w.nestEnd(); break;
    case 'struct': encodeInnerStruct(w, w.struct(number, 4, (data as InnerStruct).extra), data as InnerStruct); break;
    default: w.refuseSelector(number, selector, data);
  }
}

function decodeColorData(r: Reader, selector: number | undefined): ColorData | undefined {
  switch (selector) {
    case 1: return decodeSmallAttrs(r.nest());
    case 2: return decodePartAttrs(r.nest());
    default: return undefined;
  }
}

function encodeColorData(w: Writer, number: number, selector: number | undefined, data: ColorData): void {
  switch (selector) {
    case 1: w.nestStart(number); encodeSmallAttrs(w, data as SmallAttrs); w.nestEnd(); break;
    case 2: w.nestStart(number); encodePartAttrs(w, data as PartAttrs); w.nestEnd(); break;
    default: w.refuseSelector(number, selector, data);
  }
}

function decodeFamilyData(r: Reader, selector: number | undefined): FamilyData | undefined {
  switch (selector) {
    case 2: return decodeSmallAttrs(r.nest());
    case 7: return decodePartAttrs(r.nest());
    default: return undefined;
  }
}

function encodeFamilyData(w: Writer, number: number, selector: number | undefined, data: FamilyData): void {
  switch (selector) {
    case 2: w.nestStart(number); encodeSmallAttrs(w, data as SmallAttrs); w.nestEnd(); break;
    case 7: w.nestStart(number); encodePartAttrs(w, data as PartAttrs); w.nestEnd(); break;
    default: w.refuseSelector(number, selector, data);
  }
}

function decodeU16beArray(r: Reader): number[] {
  const items: number[] = [];
  const count = r.count(2);
  for (let index = 0; index < count; index++) items.push(r.u16beAt(r.struct() + index * 2));
  return items;
}

function encodeU16beArray(w: Writer, number: number, items: readonly number[]): void {
  let at = w.attribute(number, items.length * 2);
  for (const item of items) {
    w.u16beAt(at, item, 'item');
    at += 2;
  }
}

function decodePartAttrsList(r: Reader): PartAttrs[] {
  const items: PartAttrs[] = [];
  while (r.nextAttribute()) items.push(decodePartAttrs(r.nest()));
  return items;
}

function encodePartAttrsList(w: Writer, items: readonly PartAttrs[]): void {
  let position = 1;
  for (const item of items) { w.nestStart(position++); encodePartAttrs(w, item); w.nestEnd(); }
}

function decodeU32List(r: Reader): number[] {
  const items: number[] = [];
  while (r.nextAttribute()) items.push(r.u32());
  return items;
}

function encodeU32List(w: Writer, items: readonly number[]): void {
  let position = 1;
  for (const item of items) w.u32(position++, item);
}

function decodeU16beList(r: Reader): number[] {
  const items: number[] = [];
  while (r.nextAttribute()) items.push(r.u16be());
  return items;
}

function encodeU16beList(w: Writer, items: readonly number[]): void {
  let position = 1;
  for (const item of items) w.u16be(position++, item);
}

function decodeStringList(r: Reader): string[] {
  const items: string[] = [];
  while (r.nextAttribute()) items.push(r.string());
  return items;
}

function encodeStringList(w: Writer, items: readonly string[]): void {
  let position = 1;
  for (const item of items) w.string(position++, item);
}

function decodeInnerStructList(r: Reader): InnerStruct[] {
  const items: InnerStruct[] = [];
  while (r.nextAttribute()) items.push(r.sized(decodeInnerStruct(r, r.struct()), 4));
  return items;
}

function encodeInnerStructList(w: Writer, items: readonly InnerStruct[]): void {
  let position = 1;
  for (const item of items) encodeInnerStruct(w, w.struct(position++, 4, item.extra), item);
}

export function decodeSinkMessage(r: Reader): SinkMessage {
  const header = decodeKsHeader(r, r.header(75));
  return { header, attrs: decodeSinkAttrs(r, header.family) };
}

export function encodeSinkMessage(w: Writer, message: MessageInput<KsHeader, SinkAttrs>): void {
  encodeKsHeader(w, w.header(75), message.header ?? {});
  if (message.attrs !== undefined) encodeSinkAttrs(w, message.attrs, message.header?.family ?? 0);
}

export function decodeChosenMessage(r: Reader): ChosenMessage {
  const header = decodeKsHeader(r, r.header(75));
  return { header, attrs: decodeChosenAttrs(r) };
}

export function encodeChosenMessage(w: Writer, message: MessageInput<KsHeader, ChosenAttrs>): void {
  encodeKsHeader(w, w.header(75), message.header ?? {});
  if (message.attrs !== undefined) encodeChosenAttrs(w, message.attrs);
}

export function decodeAroundMessage(r: Reader): AroundMessage {
  const header = decodeKsHeader(r, r.header(75));
  return { header, attrs: decodeAroundAttrs(r, header.family) };
}

export function encodeAroundMessage(w: Writer, message: MessageInput<KsHeader, AroundAttrs>): void {
  encodeKsHeader(w, w.header(75), message.header ?? {});
  if (message.attrs !== undefined) encodeAroundAttrs(w, message.attrs, message.header?.family ?? 0);
}

export function decodeKsHeaderMessage(r: Reader): KsHeaderMessage {
  const header = decodeKsHeader(r, r.header(75));
  return { header, attrs: {} };
}

export function encodeKsHeaderMessage(w: Writer, message: MessageInput<KsHeader, Record<string, never>>): void {
  encodeKsHeader(w, w.header(75), message.header ?? {});
}

export function decodeSmallMessage(r: Reader): SmallMessage {
  const header = decodeKsHeader(r, r.header(75));
  return { header, attrs: decodeSmallAttrs(r) };
}

export function encodeSmallMessage(w: Writer, message: MessageInput<KsHeader, SmallAttrs>): void {
  encodeKsHeader(w, w.header(75), message.header ?? {});
  if (message.attrs !== undefined) encodeSmallAttrs(w, message.attrs);
}

export function decodePartMessage(r: Reader): PartMessage {
  const header = decodeInnerStruct(r, r.header(4));
  return { header, attrs: decodePartAttrs(r) };
}

export function encodePartMessage(w: Writer, message: MessageInput<InnerStruct, PartAttrs>): void {
  encodeInnerStruct(w, w.header(4), message.header ?? {});
  if (message.attrs !== undefined) encodePartAttrs(w, message.attrs);
}

/** Names in {@link SinkAttrs}, for errors. */
export const sinkAttrsNames: AttributeNames = {
  1: 'byte',
  2: 'half',
  3: 'word',
  4: 'long',
  5: 'negative',
  6: 'state',
  7: 'bits',
  8: 'auto',
  9: 'signedAuto',
  10: 'marker',
  11: 'text',
  12: 'raw',
  13: 'key',
  14: 'mac',
  15: 'v4',
  16: 'v6',
  17: 'either',
  18: 'mask',
  19: 'fixed',
  20: 'numbers',
  40: '6rd',
  41: { name: 'nested', nest: () => sinkAttrsNames },
  42: { name: 'headed', nest: () => partAttrsNames, header: 4 },
  43: 'many',
  44: { name: 'manyNests', nest: () => partAttrsNames },
  45: { name: 'list', nest: () => partAttrsNames, list: true },
  46: { name: 'wordList', list: true },
  47: { name: 'halfList', list: true },
  48: { name: 'textList', list: true },
  49: { name: 'structList', list: true },
  50: { name: 'byFamily', selectByHeader: { by: 'family', before: 76, size: 1, formats: () => familyDataFormats } },
};

/** Names in {@link SmallAttrs}, for errors. */
export const smallAttrsNames: AttributeNames = {
  1: 'one',
};

/** Names in {@link PartAttrs}, for errors. */
export const partAttrsNames: AttributeNames = {
  1: 'byte',
  11: 'text',
};

/** Names in {@link AroundAttrs}, for errors. */
export const aroundAttrsNames: AttributeNames = {
  1: { name: 'sink', nest: () => sinkAttrsNames },
};

/** Names in {@link ChosenAttrs}, for errors. */
export const chosenAttrsNames: AttributeNames = {
  1: 'kind',
  2: { name: 'data', select: { by: 'kind', byType: 1, formats: () => kindDataFormats } },
  3: 'color',
  4: { name: 'paint', select: { by: 'color', byType: 3, formats: () => colorDataFormats } },
  5: 'other',
};

const kindDataFormats: Readonly<Record<string, SelectedFormat>> = {
  small: { names: smallAttrsNames },
  headed: { names: partAttrsNames, header: 4 },
};

const colorDataFormats: Readonly<Record<string, SelectedFormat>> = {
  1: { names: smallAttrsNames },
  2: { names: partAttrsNames },
};

const familyDataFormats: Readonly<Record<string, SelectedFormat>> = {
  2: { names: smallAttrsNames },
  7: { names: partAttrsNames },
};

/** `KS_MSG_GET` (20): One number to ask, another to answer. */
export const KS_MSG_GET: Operation<KsHeader, SinkAttrs> = {
  name: 'KS_MSG_GET',
  type: 20,
  replyType: 16,
  headerSize: 75,
  encode: encodeSinkMessage,
  decode: decodeSinkMessage,
  attributes: sinkAttrsNames,
};

/** `KS_MSG_NEW` (17). */
export const KS_MSG_NEW: Operation<KsHeader, ChosenAttrs> = {
  name: 'KS_MSG_NEW',
  type: 17,
  replyType: 17,
  headerSize: 75,
  encode: encodeChosenMessage,
  decode: decodeChosenMessage,
  attributes: chosenAttrsNames,
};

/** `KS_MSG_AROUND` (19): Nested. */
export const KS_MSG_AROUND: Operation<KsHeader, AroundAttrs> = {
  name: 'KS_MSG_AROUND',
  type: 19,
  replyType: 19,
  headerSize: 75,
  encode: encodeAroundMessage,
  decode: decodeAroundMessage,
  attributes: aroundAttrsNames,
};

/** `KS_MSG_EMPTY` (18): Nothing but a header. */
export const KS_MSG_EMPTY: Operation<KsHeader, Record<string, never>> = {
  name: 'KS_MSG_EMPTY',
  type: 18,
  replyType: 18,
  headerSize: 75,
  encode: encodeKsHeaderMessage,
  decode: decodeKsHeaderMessage,
  attributes: {},
};

/** `KS_MSG_TOLD` (30): Only a notification. */
export const KS_MSG_TOLD: Operation<KsHeader, SmallAttrs> = {
  name: 'KS_MSG_TOLD',
  type: 30,
  replyType: 30,
  headerSize: 75,
  encode: encodeSmallMessage,
  decode: decodeSmallMessage,
  attributes: smallAttrsNames,
};

/** A family that has one of everything. */
export const kitchenSink: Family = {
  name: 'kitchen-sink',
  protocol: 42,
  operations: [KS_MSG_GET, KS_MSG_NEW, KS_MSG_AROUND, KS_MSG_EMPTY, KS_MSG_TOLD],
  groups: { firstGroup: 1, second: 2 },
};
