// @generated from codegen/schemas/kitchen-sink.yaml by netloom codegen. Do not edit: change the schema, run `npm run codegen`.
// Every feature of the schema language once; no kernel speaks this.
// A second line of the heading.

import type {
  AttributeNames,
  Bitfield32,
  Family,
  IndexedArray,
  Message,
  MessageInput,
  Operation,
  Reader,
  SelectedFormat,
  StructExtra,
  UnknownAttribute,
  Writer,
} from '../../../src/wire/index.js';
import { littleEndian as host, shared } from '../../../src/wire/index.js';

/** A constant of this module: V8 looks up an imported one each time. */
const littleEndian = host;

/** Bytes in a name. */
export const NAME_LEN = 16;

/** A constant may be text. */
export const GREETING = 'hello';

/** A constant with a prefix. */
export const KS_FAR_LEN = 8;

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

/** Numbers of bits. */
export const ColorSmall = {
  /** `KITCHEN_SINK_COLOR_SMALL_ONE`. */
  one: 0,
  /** `KITCHEN_SINK_COLOR_SMALL_TWO`. */
  two: 1,
  /** `KITCHEN_SINK_COLOR_SMALL_FIVE`. */
  five: 5,
} as const;
/** A value of {@link ColorSmall}. */
export type ColorSmall = (typeof ColorSmall)[keyof typeof ColorSmall];

/** Bits. */
export const Switches = {
  /** `KS_ON`. */
  on: 0x1,
  /** `KS_LAST_OF_WORD`: bit 31 is no negative number. */
  lastOfWord: 0x80000000,
  /** `KS_BEYOND`: beyond 32 bits it is a bigint. */
  beyond: 0x10000000000n,
} as const;

/** An enum with the name of a wire type, of the family's own prefix. */
export const MessageEnum = {
  /** `KITCHEN_SINK_MESSAGE_HT_20`. */
  ht20: 0,
  /** `KITCHEN_SINK_MESSAGE_HT20`. */
  ht20_1: 1,
} as const;
/** A value of {@link MessageEnum}. */
export type MessageEnum = (typeof MessageEnum)[keyof typeof MessageEnum];

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

/** `struct outer_struct`, 110 bytes. A struct that holds one defined further down. */
export interface OuterStruct {
  /** `first`: a struct. */
  first: InnerStruct;
  /** `pair`: two of them. */
  pair: InnerStruct[];
  /** `longs`: numbers of 64 bits. */
  longs: bigint[];
  /** `many`: more than are written out. */
  many: number[];
  /** `extra`: a name that decoders use. */
  extraMember: number;
  /** `to_string`: a name that every object has. */
  toStringMember: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct outer_struct`. */
export const OUTER_STRUCT_SIZE = 110;

/** `struct color`, 1 bytes. A struct with the name of an enum. */
export interface ColorStruct {
  /** `red`: a byte. */
  red: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct color`. */
export const COLOR_SIZE = 1;

/** `struct little_struct`, 8 bytes. A struct for another byte order. */
export interface LittleStruct {
  /** `word`: the least byte first. */
  word: number;
  /** `halves`: in each of them. */
  halves: number[];
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct little_struct`. */
export const LITTLE_STRUCT_SIZE = 8;

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
  /** `KS_A_STATE` (6): of an enumeration. See {@link Color}. */
  state?: number | undefined;
  /** `KS_A_BITS` (7): of flags. Bits of {@link Switches}. */
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
  list?: IndexedArray<PartAttrs> | undefined;
  /** `KS_A_WORD_LIST` (46): a numbered list of numbers. */
  wordList?: IndexedArray<number> | undefined;
  /** `KS_A_HALF_LIST` (47): of numbers of another size. */
  halfList?: IndexedArray<number> | undefined;
  /** `KS_A_TEXT_LIST` (48): of texts. */
  textList?: IndexedArray<string> | undefined;
  /** `KS_A_STRUCT_LIST` (49): of structs. */
  structList?: IndexedArray<InnerStruct> | undefined;
  /** `KS_A_ADDRESS_LIST` (50): of addresses. */
  addressList?: IndexedArray<string> | undefined;
  /** `KS_A_RAW_LIST` (51): of bytes. */
  rawList?: IndexedArray<Uint8Array> | undefined;
  /** `KS_A_MANY_TEXTS` (52): texts may come several times. */
  manyTexts?: string[] | undefined;
  /** `KS_A_MANY_STRUCTS` (53): so may structs. */
  manyStructs?: InnerStruct[] | undefined;
  /** `KS_A_MANY_ADDRESSES` (54): and addresses. */
  manyAddresses?: string[] | undefined;
  /** `KS_A_KEYED` (55): the types of two nests are numbers. */
  keyed?: { tableId: number; rowId: number; attrs: PartAttrs }[] | undefined;
  /** `KS_A_FDDI` (56): a link-layer address. */
  fddi?: string | undefined;
  /** `KS_A_UUID` (57): bytes. */
  uuid?: Uint8Array | undefined;
  /** `KS_A_HEX` (58): a number. */
  hex?: number | undefined;
  /** `KS_A_ALLOWED` (59): only some bits. Bits of {@link Switches}. */
  allowed?: number | undefined;
  /** `KS_A_COLORS` (60): bits numbered by an enumeration. Bits `1 << n`, n of {@link Color}. */
  colors?: number | undefined;
  /** `KS_A_WIDE_BITS` (61): bits of 64. */
  wideBits?: bigint | undefined;
  /** `KS_A_LEAST` (62): a greatest value alone. */
  least?: bigint | undefined;
  /** `KS_A_SHORT` (63): one less than a constant. */
  short?: string | undefined;
  /** `KS_A_EXACT` (64): a constant by its full name. */
  exact?: Uint8Array | undefined;
  /** `KS_A_FOREIGN` (65): a limit that is not known here. */
  foreign?: string | undefined;
  /** `KS_A_TO_STRING` (66): a name that every object has. */
  toStringAttr?: number | undefined;
  /** `KS_A_UNKNOWN` (67): a name that decoders use. */
  unknownAttr?: number | undefined;
  /** `KS_A_TW_IN` (68): a name ... */
  twIn?: number | undefined;
  /** `KS_A_TW_IN` (69): ... and one that becomes the same. */
  twIn_69?: number | undefined;
  /** `KS_A_OUTER` (70): a struct of structs. */
  outer?: OuterStruct | undefined;
  /** `KS_A_COLORED` (71): a struct with the name of an enum. */
  colored?: ColorStruct | undefined;
  /**
   * `KS_A_BY_FAMILY` (72): by a member of the header. Its shape depends on `family` of the fixed header; one that no
   * format knows is kept in `unknown`.
   */
  byFamily?: FamilyData | undefined;
  /** `KS_A_STRUCTS` (73): structs one behind the other. */
  structs?: InnerStruct[] | undefined;
  /** `KS_A_STRUCTS_BY_NAME` (74): at most three of them. */
  structsByName?: InnerStruct[] | undefined;
  /** `KS_A_FEW_NUMBERS` (75): one to four numbers, each 1 to 9. */
  fewNumbers?: number[] | undefined;
  /** `KS_A_FEW_BITS` (76): numbers of only some bits. */
  fewBits?: bigint[] | undefined;
  /** `KS_A_SMALL_LIST` (77): items have limits. */
  smallList?: IndexedArray<number> | undefined;
  /** `KS_A_KEY_LIST` (78): and lengths. */
  keyList?: IndexedArray<Uint8Array> | undefined;
  /** `KS_A_MANY_SMALL` (79): so has each of several. */
  manySmall?: number[] | undefined;
  /** `KS_A_COUNTERS` (80): a number in a nest whose type is a number. */
  counters?: { id: number; value: bigint }[][] | undefined;
  /** `KS_A_LITTLE` (81): little-endian on every machine. */
  little?: number | undefined;
  /** `KS_A_LITTLE_NUMBERS` (82): so are these. */
  littleNumbers?: bigint[] | undefined;
  /**
   * `KS_A_BY_COLOR` (83): by the name of a number in the header. Its shape depends on `color` of the fixed header;
   * one that no format knows is kept in `unknown`.
   */
  byColor?: ColoredData[] | undefined;
  /** `KS_A_ALIKE` (84): equal structs are one object. */
  alike?: Readonly<InnerStruct> | undefined;
  /** `KS_A_ALIKE_NUMBERS` (85): so are equal arrays. */
  alikeNumbers?: readonly number[] | undefined;
  /** `KS_A_ALIKE_TEXT` (86): and equal texts. */
  alikeText?: string | undefined;
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
  /** `KS_CHOSEN_DEEP` (6): holds what kind chooses. */
  deep?: WithinAttrs | undefined;
  /** `KS_CHOSEN_DEEP_LIST` (7): so does each of a list. */
  deepList?: IndexedArray<WithinAttrs> | undefined;
  /** `KS_CHOSEN_DEEP_MANY` (8): and each of several. */
  deepMany?: WithinAttrs[] | undefined;
  /** `KS_CHOSEN_LITTLE_STRUCT` (11): little-endian members. */
  littleStruct?: LittleStruct | undefined;
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

/**
 * `KS_CHOSEN_AGAIN` (9): also by the text of kind. Its shape depends on `kind`, `KS_CHOSEN_KIND`: where that has a
 * value not listed here it is kept in `unknown`.
 */
export type ChosenAgainByKind =
  | { kind: 'small'; again?: SmallAttrs | undefined }
  | { kind: 'headed'; again?: PartMessage | undefined }
  | { kind: 'struct'; again?: InnerStruct | undefined }
  | { kind?: string | undefined; again?: undefined };

/**
 * `KS_CHOSEN_MANY_DATA` (10): several, of one shape. Its shape depends on `kind`, `KS_CHOSEN_KIND`: where that has a
 * value not listed here it is kept in `unknown`.
 */
export type ChosenManyDataByKind =
  | { kind: 'small'; manyData?: SmallAttrs[] | undefined }
  | { kind: 'headed'; manyData?: PartMessage[] | undefined }
  | { kind: 'struct'; manyData?: InnerStruct[] | undefined }
  | { kind?: string | undefined; manyData?: undefined };

/** A set with sub-messages. Narrows on `kind` and `color`. */
export type ChosenAttrs = ChosenFields & ChosenByKind & ChosenByColor & ChosenAgainByKind & ChosenManyDataByKind;

/** A set whose sub-message is chosen by the set around it. */
export interface WithinAttrs {
  /**
   * `KS_WITHIN_DATA` (1): by the text of kind outside. Its shape depends on `kind` of the set around this one; one
   * that no format knows is kept in `unknown`.
   */
  data?: KindData | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A subset of a subset that says something anew. */
export interface NarrowAttrs {
  /** `KS_A_TEXT` (11): at most three bytes. */
  text?: string | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** One of the shapes of sub-message `kind-data`. */
export type KindData = SmallAttrs | PartMessage | InnerStruct;

/** What a color is painted with. */
export type ColorData = SmallAttrs | PartAttrs;

/** One of the shapes of sub-message `colored-data`. */
export type ColoredData = SmallAttrs | PartAttrs;

/** One of the shapes of sub-message `family-data`. */
export type FamilyData = SmallAttrs | PartAttrs;

/** {@link InnerStruct} followed by {@link PartAttrs}. */
export type PartMessage = Message<Readonly<InnerStruct>, PartAttrs>;

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

export function decodeInnerStruct(r: Reader, at: number): InnerStruct {
  if (!r.holds(at, 4)) return decodeInnerStruct(r.padded(at, 4), 0); // an older kernel's
  const { view } = r;
  return {
    a: view.getUint8(at),
    b: view.getUint16(at + 1, false),
  };
}

export function encodeInnerStruct(w: Writer, at: number, value: Partial<InnerStruct>): void {
  if (value.a !== undefined) w.u8At(at, value.a, 'a');
  if (value.b !== undefined) w.u16beAt(at + 1, value.b, 'b');
}

export function decodeOuterStruct(r: Reader, at: number): OuterStruct {
  if (!r.holds(at, 110)) return decodeOuterStruct(r.padded(at, 110), 0); // an older kernel's
  const { view } = r;
  return {
    first: decodeInnerStruct(r, at),
    pair: [decodeInnerStruct(r, at + 4), decodeInnerStruct(r, at + 8)],
    longs: [r.u64beAt(at + 12), r.u64beAt(at + 20)],
    many: Array.from({ length: 20 }, (_, index) => view.getUint32(at + 28 + index * 4, littleEndian)),
    extraMember: view.getUint8(at + 108),
    toStringMember: view.getUint8(at + 109),
  };
}

export function encodeOuterStruct(w: Writer, at: number, value: Partial<OuterStruct>): void {
  if (value.first !== undefined) encodeInnerStruct(w, at, value.first);
  if (value.pair !== undefined) { w.atMost(2, value.pair.length, 'pair'); encodeInnerStruct(w, at + 4, value.pair[0] ?? {}); encodeInnerStruct(w, at + 8, value.pair[1] ?? {}); }
  if (value.longs !== undefined) { w.atMost(2, value.longs.length, 'longs'); w.u64beAt(at + 12, value.longs[0] ?? 0n, 'longs'); w.u64beAt(at + 20, value.longs[1] ?? 0n, 'longs'); }
  if (value.many !== undefined) { w.atMost(20, value.many.length, 'many'); for (let index = 0; index < 20; index++) w.u32At(at + 28 + index * 4, value.many[index] ?? 0, 'many'); }
  if (value.extraMember !== undefined) w.u8At(at + 108, value.extraMember, 'extraMember');
  if (value.toStringMember !== undefined) w.u8At(at + 109, value.toStringMember, 'toStringMember');
}

export function decodeColorStruct(r: Reader, at: number): ColorStruct {
  if (!r.holds(at, 1)) return decodeColorStruct(r.padded(at, 1), 0); // an older kernel's
  const { view } = r;
  return {
    red: view.getUint8(at),
  };
}

export function encodeColorStruct(w: Writer, at: number, value: Partial<ColorStruct>): void {
  if (value.red !== undefined) w.u8At(at, value.red, 'red');
}

export function decodeLittleStruct(r: Reader, at: number): LittleStruct {
  if (!r.holds(at, 8)) return decodeLittleStruct(r.padded(at, 8), 0); // an older kernel's
  const { view } = r;
  return {
    word: view.getUint32(at, true),
    halves: [view.getUint16(at + 4, true), view.getUint16(at + 6, true)],
  };
}

export function encodeLittleStruct(w: Writer, at: number, value: Partial<LittleStruct>): void {
  if (value.word !== undefined) w.u32leAt(at, value.word, 'word');
  if (value.halves !== undefined) { w.atMost(2, value.halves.length, 'halves'); w.u16leAt(at + 4, value.halves[0] ?? 0, 'halves'); w.u16leAt(at + 6, value.halves[1] ?? 0, 'halves'); }
}

export function decodeKsHeader(r: Reader, at: number): KsHeader {
  if (!r.holds(at, 75)) return decodeKsHeader(r.padded(at, 75), 0); // an older kernel's
  const { view } = r;
  return {
    family: view.getUint8(at),
    signed: view.getInt32(at + 4, littleEndian),
    wide: r.u64At(at + 8),
    color: view.getUint32(at + 16, littleEndian),
    inner: decodeInnerStruct(r, at + 20),
    title: r.stringAt(at + 24, 16),
    blob: r.bytesAt(at + 40, 3),
    ports: [view.getUint16(at + 43, littleEndian), view.getUint16(at + 45, littleEndian), view.getUint16(at + 47, littleEndian)],
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
  if (value.ports !== undefined) { w.atMost(3, value.ports.length, 'ports'); w.u16At(at + 43, value.ports[0] ?? 0, 'ports'); w.u16At(at + 45, value.ports[1] ?? 0, 'ports'); w.u16At(at + 47, value.ports[2] ?? 0, 'ports'); }
  if (value.v4 !== undefined) w.ipAt(at + 49, 4, value.v4);
  if (value.v6 !== undefined) w.ipAt(at + 53, 16, value.v6);
  if (value.mac !== undefined) w.macAt(at + 69, 6, value.mac, 'mac');
}

const sharedInnerStruct = shared((r) => decodeInnerStruct(r, r.struct()));

const sharedSinkAttrsAlike = shared((r) => r.sized(decodeInnerStruct(r, r.struct()), 4));

const sharedSinkAttrsAlikeNumbers = shared((r) => decodeU32Array(r));

const sharedSinkAttrsAlikeText = shared((r) => r.string());

export function decodeSinkAttrs(r: Reader, family: number, color: number): SinkAttrs {
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
    addressList: undefined,
    rawList: undefined,
    manyTexts: undefined,
    manyStructs: undefined,
    manyAddresses: undefined,
    keyed: undefined,
    fddi: undefined,
    uuid: undefined,
    hex: undefined,
    allowed: undefined,
    colors: undefined,
    wideBits: undefined,
    least: undefined,
    short: undefined,
    exact: undefined,
    foreign: undefined,
    toStringAttr: undefined,
    unknownAttr: undefined,
    twIn: undefined,
    twIn_69: undefined,
    outer: undefined,
    colored: undefined,
    byFamily: undefined,
    structs: undefined,
    structsByName: undefined,
    fewNumbers: undefined,
    fewBits: undefined,
    smallList: undefined,
    keyList: undefined,
    manySmall: undefined,
    counters: undefined,
    little: undefined,
    littleNumbers: undefined,
    byColor: undefined,
    alike: undefined,
    alikeNumbers: undefined,
    alikeText: undefined,
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
      case 41: attrs.nested = decodeSinkAttrs(r.nest(), family, color); break; // KS_A_NESTED
      case 42: attrs.headed = decodePartMessage(r.nest()); break; // KS_A_HEADED
      case 43: (attrs.many ??= []).push(r.u32()); break; // KS_A_MANY
      case 44: (attrs.manyNests ??= []).push(decodePartAttrs(r.nest())); break; // KS_A_MANY_NESTS
      case 45: attrs.list = decodePartAttrsList(r.nest()); break; // KS_A_LIST
      case 46: attrs.wordList = decodeU32List(r.nest()); break; // KS_A_WORD_LIST
      case 47: attrs.halfList = decodeU16beList(r.nest()); break; // KS_A_HALF_LIST
      case 48: attrs.textList = decodeStringList(r.nest()); break; // KS_A_TEXT_LIST
      case 49: attrs.structList = decodeInnerStructList(r.nest()); break; // KS_A_STRUCT_LIST
      case 50: attrs.addressList = decodeIp16List(r.nest()); break; // KS_A_ADDRESS_LIST
      case 51: attrs.rawList = decodeBytesList(r.nest()); break; // KS_A_RAW_LIST
      case 52: (attrs.manyTexts ??= []).push(r.string()); break; // KS_A_MANY_TEXTS
      case 53: (attrs.manyStructs ??= []).push(r.sized(decodeInnerStruct(r, r.struct()), 4)); break; // KS_A_MANY_STRUCTS
      case 54: if (r.isIp) (attrs.manyAddresses ??= []).push(r.ip()); else attrs.unknown = r.unknown(attrs.unknown); break; // KS_A_MANY_ADDRESSES
      case 55: attrs.keyed = decodePartAttrsByTableidAndRowid(r.nest()); break; // KS_A_KEYED
      case 56: attrs.fddi = r.mac(); break; // KS_A_FDDI
      case 57: attrs.uuid = r.bytes(); break; // KS_A_UUID
      case 58: attrs.hex = r.u32(); break; // KS_A_HEX
      case 59: attrs.allowed = r.u32(); break; // KS_A_ALLOWED
      case 60: attrs.colors = r.u32(); break; // KS_A_COLORS
      case 61: attrs.wideBits = r.u64(); break; // KS_A_WIDE_BITS
      case 62: attrs.least = r.sint(); break; // KS_A_LEAST
      case 63: attrs.short = r.string(); break; // KS_A_SHORT
      case 64: attrs.exact = r.bytes(); break; // KS_A_EXACT
      case 65: attrs.foreign = r.string(); break; // KS_A_FOREIGN
      case 66: attrs.toStringAttr = r.u8(); break; // KS_A_TO_STRING
      case 67: attrs.unknownAttr = r.u8(); break; // KS_A_UNKNOWN
      case 68: attrs.twIn = r.u8(); break; // KS_A_TW_IN
      case 69: attrs.twIn_69 = r.u8(); break; // KS_A_TW_IN
      case 70: attrs.outer = r.sized(decodeOuterStruct(r, r.struct()), 110); break; // KS_A_OUTER
      case 71: attrs.colored = r.sized(decodeColorStruct(r, r.struct()), 1); break; // KS_A_COLORED
      case 72: attrs.byFamily = decodeFamilyData(r, family); if (attrs.byFamily === undefined) attrs.unknown = r.unknown(attrs.unknown); break; // KS_A_BY_FAMILY
      case 73: if (r.length % 4 === 0) attrs.structs = decodeInnerStructArray(r); else attrs.unknown = r.unknown(attrs.unknown); break; // KS_A_STRUCTS
      case 74: if (r.length % 4 === 0) attrs.structsByName = decodeInnerStructArray(r); else attrs.unknown = r.unknown(attrs.unknown); break; // KS_A_STRUCTS_BY_NAME
      case 75: attrs.fewNumbers = decodeU32Array(r); break; // KS_A_FEW_NUMBERS
      case 76: attrs.fewBits = decodeU64Array(r); break; // KS_A_FEW_BITS
      case 77: attrs.smallList = decodeU16List(r.nest()); break; // KS_A_SMALL_LIST
      case 78: attrs.keyList = decodeBytesList(r.nest()); break; // KS_A_KEY_LIST
      case 79: (attrs.manySmall ??= []).push(r.u8()); break; // KS_A_MANY_SMALL
      case 80: (attrs.counters ??= []).push(decodeU64ById(r.nest())); break; // KS_A_COUNTERS
      case 81: attrs.little = r.u32le(); break; // KS_A_LITTLE
      case 82: attrs.littleNumbers = decodeS64leArray(r); break; // KS_A_LITTLE_NUMBERS
      case 83: { const item = decodeColoredData(r, color); if (item === undefined) attrs.unknown = r.unknown(attrs.unknown); else (attrs.byColor ??= []).push(item); } break; // KS_A_BY_COLOR
      case 84: attrs.alike = sharedSinkAttrsAlike(r); break; // KS_A_ALIKE
      case 85: attrs.alikeNumbers = sharedSinkAttrsAlikeNumbers(r); break; // KS_A_ALIKE_NUMBERS
      case 86: attrs.alikeText = sharedSinkAttrsAlikeText(r); break; // KS_A_ALIKE_TEXT
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeSinkAttrs(w: Writer, attrs: SinkAttrs, family: number, color: number): void {
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
  if (attrs.nested !== undefined) { w.nestStart(41); encodeSinkAttrs(w, attrs.nested, family, color); w.nestEnd(); } // KS_A_NESTED
  if (attrs.headed !== undefined) { w.nestStart(42); encodePartMessage(w, attrs.headed); w.nestEnd(); } // KS_A_HEADED
  if (attrs.many !== undefined) for (const item of attrs.many) w.u32(43, item); // KS_A_MANY
  if (attrs.manyNests !== undefined) for (const item of attrs.manyNests) { w.nestStart(44); encodePartAttrs(w, item); w.nestEnd(); } // KS_A_MANY_NESTS
  if (attrs.list !== undefined) { w.nestStart(45); encodePartAttrsList(w, attrs.list); w.nestEnd(); } // KS_A_LIST
  if (attrs.wordList !== undefined) { w.nestStart(46); encodeU32List(w, attrs.wordList); w.nestEnd(); } // KS_A_WORD_LIST
  if (attrs.halfList !== undefined) { w.nestStart(47); encodeU16beList(w, attrs.halfList); w.nestEnd(); } // KS_A_HALF_LIST
  if (attrs.textList !== undefined) { w.nestStart(48); encodeStringList(w, attrs.textList); w.nestEnd(); } // KS_A_TEXT_LIST
  if (attrs.structList !== undefined) { w.nestStart(49); encodeInnerStructList(w, attrs.structList); w.nestEnd(); } // KS_A_STRUCT_LIST
  if (attrs.addressList !== undefined) { w.nestStart(50); encodeIp16List(w, attrs.addressList); w.nestEnd(); } // KS_A_ADDRESS_LIST
  if (attrs.rawList !== undefined) { w.nestStart(51); encodeBytesList(w, attrs.rawList); w.nestEnd(); } // KS_A_RAW_LIST
  if (attrs.manyTexts !== undefined) for (const item of attrs.manyTexts) w.string(52, item); // KS_A_MANY_TEXTS
  if (attrs.manyStructs !== undefined) for (const item of attrs.manyStructs) encodeInnerStruct(w, w.struct(53, 4, item.extra), item); // KS_A_MANY_STRUCTS
  if (attrs.manyAddresses !== undefined) for (const item of attrs.manyAddresses) w.ip(54, item); // KS_A_MANY_ADDRESSES
  if (attrs.keyed !== undefined) { w.nestStart(55); encodePartAttrsByTableidAndRowid(w, attrs.keyed); w.nestEnd(); } // KS_A_KEYED
  if (attrs.fddi !== undefined) w.mac(56, attrs.fddi); // KS_A_FDDI
  if (attrs.uuid !== undefined) w.bytes(57, attrs.uuid); // KS_A_UUID
  if (attrs.hex !== undefined) w.u32(58, attrs.hex); // KS_A_HEX
  if (attrs.allowed !== undefined) w.u32(59, w.masked(59, attrs.allowed, 0x5)); // KS_A_ALLOWED
  if (attrs.colors !== undefined) w.u32(60, w.masked(60, attrs.colors, 0x23)); // KS_A_COLORS
  if (attrs.wideBits !== undefined) w.u64(61, w.maskedBig(61, attrs.wideBits, 35n)); // KS_A_WIDE_BITS
  if (attrs.least !== undefined) w.sint(62, attrs.least, -9223372036854775808n, 100n); // KS_A_LEAST
  if (attrs.short !== undefined) w.string(63, attrs.short, 0, 15); // KS_A_SHORT
  if (attrs.exact !== undefined) w.bytes(64, attrs.exact, 8, 8); // KS_A_EXACT
  if (attrs.foreign !== undefined) w.string(65, attrs.foreign); // KS_A_FOREIGN
  if (attrs.toStringAttr !== undefined) w.u8(66, attrs.toStringAttr); // KS_A_TO_STRING
  if (attrs.unknownAttr !== undefined) w.u8(67, attrs.unknownAttr); // KS_A_UNKNOWN
  if (attrs.twIn !== undefined) w.u8(68, attrs.twIn); // KS_A_TW_IN
  if (attrs.twIn_69 !== undefined) w.u8(69, attrs.twIn_69); // KS_A_TW_IN
  if (attrs.outer !== undefined) encodeOuterStruct(w, w.struct(70, 110, attrs.outer.extra), attrs.outer); // KS_A_OUTER
  if (attrs.colored !== undefined) encodeColorStruct(w, w.struct(71, 1, attrs.colored.extra), attrs.colored); // KS_A_COLORED
  if (attrs.byFamily !== undefined) encodeFamilyData(w, 72, family, attrs.byFamily); // KS_A_BY_FAMILY
  if (attrs.structs !== undefined) encodeInnerStructArray(w, 73, attrs.structs); // KS_A_STRUCTS
  if (attrs.structsByName !== undefined) { w.size(74, attrs.structsByName.length * 4, attrs.structsByName, 0, 12); encodeInnerStructArray(w, 74, attrs.structsByName); } // KS_A_STRUCTS_BY_NAME
  if (attrs.fewNumbers !== undefined) { w.size(75, attrs.fewNumbers.length * 4, attrs.fewNumbers, 4, 16); encodeU32Array(w, 75, attrs.fewNumbers, 1, 9); } // KS_A_FEW_NUMBERS
  if (attrs.fewBits !== undefined) encodeU64Array(w, 76, attrs.fewBits, undefined, undefined, 5n); // KS_A_FEW_BITS
  if (attrs.smallList !== undefined) { w.nestStart(77); encodeU16List(w, attrs.smallList, 0, 99); w.nestEnd(); } // KS_A_SMALL_LIST
  if (attrs.keyList !== undefined) { w.nestStart(78); encodeBytesList(w, attrs.keyList, 4, 4); w.nestEnd(); } // KS_A_KEY_LIST
  if (attrs.manySmall !== undefined) for (const item of attrs.manySmall) w.u8(79, item, 0, 9); // KS_A_MANY_SMALL
  if (attrs.counters !== undefined) for (const item of attrs.counters) { w.nestStart(80); encodeU64ById(w, item); w.nestEnd(); } // KS_A_COUNTERS
  if (attrs.little !== undefined) w.u32le(81, attrs.little, 0, 16777215); // KS_A_LITTLE
  if (attrs.littleNumbers !== undefined) encodeS64leArray(w, 82, attrs.littleNumbers); // KS_A_LITTLE_NUMBERS
  if (attrs.byColor !== undefined) for (const item of attrs.byColor) encodeColoredData(w, 83, color, item); // KS_A_BY_COLOR
  if (attrs.alike !== undefined) encodeInnerStruct(w, w.struct(84, 4, attrs.alike.extra), attrs.alike); // KS_A_ALIKE
  if (attrs.alikeNumbers !== undefined) encodeU32Array(w, 85, attrs.alikeNumbers); // KS_A_ALIKE_NUMBERS
  if (attrs.alikeText !== undefined) w.string(86, attrs.alikeText); // KS_A_ALIKE_TEXT
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

export function decodeAroundAttrs(r: Reader, family: number, color: number): AroundAttrs {
  const attrs: AroundAttrs = {
    sink: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.sink = decodeSinkAttrs(r.nest(), family, color); break; // KS_AROUND_SINK
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeAroundAttrs(w: Writer, attrs: AroundAttrs, family: number, color: number): void {
  if (attrs.sink !== undefined) { w.nestStart(1); encodeSinkAttrs(w, attrs.sink, family, color); w.nestEnd(); } // KS_AROUND_SINK
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeChosenAttrs(r: Reader): ChosenAttrs {
  const attrs = {
    kind: undefined as string | undefined,
    data: undefined as KindData | undefined,
    color: undefined as number | undefined,
    paint: undefined as ColorData | undefined,
    other: undefined as number | undefined,
    deep: undefined as WithinAttrs | undefined,
    deepList: undefined as IndexedArray<WithinAttrs> | undefined,
    deepMany: undefined as WithinAttrs[] | undefined,
    again: undefined as KindData | undefined,
    manyData: undefined as KindData[] | undefined,
    littleStruct: undefined as LittleStruct | undefined,
    unknown: undefined as UnknownAttribute[] | undefined,
  };
  let dataAt = -1;
  let paintAt = -1;
  let deepAt = -1;
  let deepListAt = -1;
  const deepManyAt: number[] = [];
  let againAt = -1;
  const manyDataAt: number[] = [];
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.kind = r.string(); break; // KS_CHOSEN_KIND
      case 2: dataAt = r.mark; break; // KS_CHOSEN_DATA
      case 3: attrs.color = r.u8(); break; // KS_CHOSEN_COLOR
      case 4: paintAt = r.mark; break; // KS_CHOSEN_PAINT
      case 5: attrs.other = r.u32(); break; // KS_CHOSEN_OTHER
      case 6: deepAt = r.mark; break; // KS_CHOSEN_DEEP
      case 7: deepListAt = r.mark; break; // KS_CHOSEN_DEEP_LIST
      case 8: deepManyAt.push(r.mark); break; // KS_CHOSEN_DEEP_MANY
      case 9: againAt = r.mark; break; // KS_CHOSEN_AGAIN
      case 10: manyDataAt.push(r.mark); break; // KS_CHOSEN_MANY_DATA
      case 11: attrs.littleStruct = r.sized(decodeLittleStruct(r, r.struct()), 8); break; // KS_CHOSEN_LITTLE_STRUCT
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
  if (deepAt >= 0) {
    attrs.deep = decodeWithinAttrs(r.reopen(deepAt).nest(), attrs.kind);
  }
  if (deepListAt >= 0) {
    attrs.deepList = decodeWithinAttrsList(r.reopen(deepListAt).nest(), attrs.kind);
  }
  for (const mark of deepManyAt) {
    (attrs.deepMany ??= []).push(decodeWithinAttrs(r.reopen(mark).nest(), attrs.kind));
  }
  if (againAt >= 0) {
    attrs.again = decodeKindData(r.reopen(againAt), attrs.kind);
    if (attrs.again === undefined) attrs.unknown = r.unknown(attrs.unknown);
  }
  for (const mark of manyDataAt) {
    const item = decodeKindData(r.reopen(mark), attrs.kind);
    if (item === undefined) attrs.unknown = r.unknown(attrs.unknown); else (attrs.manyData ??= []).push(item);
  }
  return attrs as ChosenAttrs;
}

export function encodeChosenAttrs(w: Writer, attrs: ChosenAttrs): void {
  if (attrs.kind !== undefined) w.string(1, attrs.kind); // KS_CHOSEN_KIND
  if (attrs.data !== undefined) encodeKindData(w, 2, attrs.kind, attrs.data); // KS_CHOSEN_DATA
  if (attrs.color !== undefined) w.u8(3, attrs.color); // KS_CHOSEN_COLOR
  if (attrs.paint !== undefined) encodeColorData(w, 4, attrs.color, attrs.paint); // KS_CHOSEN_PAINT
  if (attrs.other !== undefined) w.u32(5, attrs.other); // KS_CHOSEN_OTHER
  if (attrs.deep !== undefined) { w.nestStart(6); encodeWithinAttrs(w, attrs.deep, attrs.kind); w.nestEnd(); } // KS_CHOSEN_DEEP
  if (attrs.deepList !== undefined) { w.nestStart(7); encodeWithinAttrsList(w, attrs.deepList, attrs.kind); w.nestEnd(); } // KS_CHOSEN_DEEP_LIST
  if (attrs.deepMany !== undefined) for (const item of attrs.deepMany) { w.nestStart(8); encodeWithinAttrs(w, item, attrs.kind); w.nestEnd(); } // KS_CHOSEN_DEEP_MANY
  if (attrs.again !== undefined) encodeKindData(w, 9, attrs.kind, attrs.again); // KS_CHOSEN_AGAIN
  if (attrs.manyData !== undefined) for (const item of attrs.manyData) encodeKindData(w, 10, attrs.kind, item); // KS_CHOSEN_MANY_DATA
  if (attrs.littleStruct !== undefined) encodeLittleStruct(w, w.struct(11, 8, attrs.littleStruct.extra), attrs.littleStruct); // KS_CHOSEN_LITTLE_STRUCT
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeWithinAttrs(r: Reader, kind: string | undefined): WithinAttrs {
  const attrs: WithinAttrs = {
    data: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.data = decodeKindData(r, kind); if (attrs.data === undefined) attrs.unknown = r.unknown(attrs.unknown); break; // KS_WITHIN_DATA
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeWithinAttrs(w: Writer, attrs: WithinAttrs, kind: string | undefined): void {
  if (attrs.data !== undefined) encodeKindData(w, 1, kind, attrs.data); // KS_WITHIN_DATA
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeNarrowAttrs(r: Reader): NarrowAttrs {
  const attrs: NarrowAttrs = {
    text: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 11: attrs.text = r.string(); break; // KS_A_TEXT
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeNarrowAttrs(w: Writer, attrs: NarrowAttrs): void {
  if (attrs.text !== undefined) w.string(11, attrs.text, 0, 3); // KS_A_TEXT
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
    case 'struct': encodeInnerStruct(w, w.struct(number, 4, (data as InnerStruct).extra), (data as InnerStruct)); break;
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

function decodeColoredData(r: Reader, selector: number | undefined): ColoredData | undefined {
  switch (selector) {
    case 1: return decodeSmallAttrs(r.nest());
    case 9: return decodePartAttrs(r.nest());
    default: return undefined;
  }
}

function encodeColoredData(w: Writer, number: number, selector: number | undefined, data: ColoredData): void {
  switch (selector) {
    case 1: w.nestStart(number); encodeSmallAttrs(w, data as SmallAttrs); w.nestEnd(); break;
    case 9: w.nestStart(number); encodePartAttrs(w, data as PartAttrs); w.nestEnd(); break;
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
  const { view } = r;
  const start = r.struct();
  const count = r.count(2);
  const items = new Array<number>(count); // as long as it will be: growing would copy it
  for (let index = 0; index < count; index++) {
    const at = start + index * 2;
    items[index] = view.getUint16(at, false);
  }
  return items;
}

function encodeU16beArray(w: Writer, number: number, items: readonly number[], min: number = 0, max: number = 65535, mask?: number): void {
  w.items(number, items, min, max, mask);
  let at = w.attribute(number, items.length * 2);
  for (const item of items) {
    w.u16beAt(at, item, 'item');
    at += 2;
  }
}

function decodePartAttrsList(r: Reader): IndexedArray<PartAttrs> {
  const items: IndexedArray<PartAttrs> = [];
  while (r.nextAttribute()) {
    r.numberItem(items);
    items.push(decodePartAttrs(r.nest()));
  }
  return items;
}

function encodePartAttrsList(w: Writer, items: IndexedArray<PartAttrs>): void {
  let index = 0;
  for (const item of items) { w.nestStart(w.itemNumber(items, index++)); encodePartAttrs(w, item); w.nestEnd(); }
}

function decodeU32List(r: Reader): IndexedArray<number> {
  const items: IndexedArray<number> = [];
  while (r.nextAttribute()) {
    r.numberItem(items);
    items.push(r.u32());
  }
  return items;
}

function encodeU32List(w: Writer, items: IndexedArray<number>, min?: number, max?: number): void {
  let index = 0;
  for (const item of items) w.u32(w.itemNumber(items, index++), item, min, max);
}

function decodeU16beList(r: Reader): IndexedArray<number> {
  const items: IndexedArray<number> = [];
  while (r.nextAttribute()) {
    r.numberItem(items);
    items.push(r.u16be());
  }
  return items;
}

function encodeU16beList(w: Writer, items: IndexedArray<number>, min?: number, max?: number): void {
  let index = 0;
  for (const item of items) w.u16be(w.itemNumber(items, index++), item, min, max);
}

function decodeStringList(r: Reader): IndexedArray<string> {
  const items: IndexedArray<string> = [];
  while (r.nextAttribute()) {
    r.numberItem(items);
    items.push(r.string());
  }
  return items;
}

function encodeStringList(w: Writer, items: IndexedArray<string>, min?: number, max?: number): void {
  let index = 0;
  for (const item of items) w.string(w.itemNumber(items, index++), item, min, max);
}

function decodeInnerStructList(r: Reader): IndexedArray<InnerStruct> {
  const items: IndexedArray<InnerStruct> = [];
  while (r.nextAttribute()) {
    r.numberItem(items);
    items.push(r.sized(decodeInnerStruct(r, r.struct()), 4));
  }
  return items;
}

function encodeInnerStructList(w: Writer, items: IndexedArray<InnerStruct>): void {
  let index = 0;
  for (const item of items) encodeInnerStruct(w, w.struct(w.itemNumber(items, index++), 4, item.extra), item);
}

function decodeIp16List(r: Reader): IndexedArray<string> {
  const items: IndexedArray<string> = [];
  while (r.nextAttribute()) {
    r.numberItem(items);
    items.push(r.ip());
  }
  return items;
}

function encodeIp16List(w: Writer, items: IndexedArray<string>): void {
  let index = 0;
  for (const item of items) w.ip(w.itemNumber(items, index++), item, 16);
}

function decodeBytesList(r: Reader): IndexedArray<Uint8Array> {
  const items: IndexedArray<Uint8Array> = [];
  while (r.nextAttribute()) {
    r.numberItem(items);
    items.push(r.bytes());
  }
  return items;
}

function encodeBytesList(w: Writer, items: IndexedArray<Uint8Array>, min?: number, max?: number): void {
  let index = 0;
  for (const item of items) w.bytes(w.itemNumber(items, index++), item, min, max);
}

function decodePartAttrsByTableidAndRowid(r: Reader): { tableId: number; rowId: number; attrs: PartAttrs }[] {
  const items: { tableId: number; rowId: number; attrs: PartAttrs }[] = [];
  while (r.nextAttribute()) {
    const key0 = r.attributeType;
    r.nest();
    while (r.nextAttribute()) items.push({ tableId: key0, rowId: r.attributeType, attrs: decodePartAttrs(r.nest()) });
  }
  return items;
}

function encodePartAttrsByTableidAndRowid(w: Writer, items: readonly { tableId: number; rowId: number; attrs: PartAttrs }[]): void {
  for (const item of items) {
    w.nestStart(w.key(item.tableId, 'tableId'));
    w.nestStart(w.key(item.rowId, 'rowId')); encodePartAttrs(w, item.attrs); w.nestEnd();
    w.nestEnd();
  }
}

function decodeInnerStructArray(r: Reader): InnerStruct[] {
  const count = r.count(4);
  const items = new Array<InnerStruct>(count);
  for (let index = 0; index < count; index++) items[index] = decodeInnerStruct(r, r.struct() + index * 4);
  return items;
}

function encodeInnerStructArray(w: Writer, number: number, items: readonly InnerStruct[]): void {
  w.plain(number, items);
  const at = w.struct(number, items.length * 4);
  for (let index = 0; index < items.length; index++) encodeInnerStruct(w, w.itemAt(at, index, 4), items[index]!);
}

function decodeU32Array(r: Reader): number[] {
  const { view } = r;
  const start = r.struct();
  const count = r.count(4);
  const items = new Array<number>(count); // as long as it will be: growing would copy it
  for (let index = 0; index < count; index++) {
    const at = start + index * 4;
    items[index] = view.getUint32(at, littleEndian);
  }
  return items;
}

function encodeU32Array(w: Writer, number: number, items: readonly number[], min: number = 0, max: number = 4294967295, mask?: number): void {
  w.items(number, items, min, max, mask);
  let at = w.attribute(number, items.length * 4);
  for (const item of items) {
    w.u32At(at, item, 'item');
    at += 4;
  }
}

function decodeU64Array(r: Reader): bigint[] {
  const { view } = r;
  const start = r.struct();
  const count = r.count(8);
  const items = new Array<bigint>(count); // as long as it will be: growing would copy it
  for (let index = 0; index < count; index++) {
    const at = start + index * 8;
    const isZero = view.getUint32(at) === 0 && view.getUint32(at + 4) === 0;
    items[index] = isZero ? 0n : view.getBigUint64(at, littleEndian);
  }
  return items;
}

function encodeU64Array(w: Writer, number: number, items: readonly bigint[], min: bigint = 0n, max: bigint = 18446744073709551615n, mask?: bigint): void {
  w.items(number, items, min, max, mask);
  let at = w.attribute(number, items.length * 8);
  for (const item of items) {
    w.u64At(at, item, 'item');
    at += 8;
  }
}

function decodeU16List(r: Reader): IndexedArray<number> {
  const items: IndexedArray<number> = [];
  while (r.nextAttribute()) {
    r.numberItem(items);
    items.push(r.u16());
  }
  return items;
}

function encodeU16List(w: Writer, items: IndexedArray<number>, min?: number, max?: number): void {
  let index = 0;
  for (const item of items) w.u16(w.itemNumber(items, index++), item, min, max);
}

function decodeU64ById(r: Reader): { id: number; value: bigint }[] {
  const items: { id: number; value: bigint }[] = [];
  while (r.nextAttribute()) items.push({ id: r.attributeType, value: r.u64() });
  return items;
}

function encodeU64ById(w: Writer, items: readonly { id: number; value: bigint }[]): void {
  for (const item of items) {
    w.u64(w.key(item.id, 'id'), item.value);
  }
}

function decodeS64leArray(r: Reader): bigint[] {
  const start = r.struct();
  const count = r.count(8);
  const items = new Array<bigint>(count); // as long as it will be: growing would copy it
  for (let index = 0; index < count; index++) {
    const at = start + index * 8;
    items[index] = r.s64leAt(at);
  }
  return items;
}

function encodeS64leArray(w: Writer, number: number, items: readonly bigint[], min: bigint = -9223372036854775808n, max: bigint = 9223372036854775807n, mask?: bigint): void {
  w.items(number, items, min, max, mask);
  let at = w.attribute(number, items.length * 8);
  for (const item of items) {
    w.s64leAt(at, item, 'item');
    at += 8;
  }
}

function decodeWithinAttrsList(r: Reader, kind: string | undefined): IndexedArray<WithinAttrs> {
  const items: IndexedArray<WithinAttrs> = [];
  while (r.nextAttribute()) {
    r.numberItem(items);
    items.push(decodeWithinAttrs(r.nest(), kind));
  }
  return items;
}

function encodeWithinAttrsList(w: Writer, items: IndexedArray<WithinAttrs>, kind: string | undefined): void {
  let index = 0;
  for (const item of items) { w.nestStart(w.itemNumber(items, index++)); encodeWithinAttrs(w, item, kind); w.nestEnd(); }
}

export function decodePartMessage(r: Reader): PartMessage {
  r.header(4);
  const header = sharedInnerStruct(r);
  return { header, attrs: decodePartAttrs(r) };
}

export function encodePartMessage(w: Writer, message: MessageInput<InnerStruct, PartAttrs>): void {
  encodeInnerStruct(w, w.header(4), message.header ?? {});
  if (message.attrs !== undefined) encodePartAttrs(w, message.attrs);
}

export function decodeSinkMessage(r: Reader): SinkMessage {
  const header = decodeKsHeader(r, r.header(75));
  return { header, attrs: decodeSinkAttrs(r, header.family, header.color) };
}

export function encodeSinkMessage(w: Writer, message: MessageInput<KsHeader, SinkAttrs>): void {
  encodeKsHeader(w, w.header(75), message.header ?? {});
  if (message.attrs !== undefined) encodeSinkAttrs(w, message.attrs, message.header?.family ?? 0, message.header?.color ?? 0);
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
  return { header, attrs: decodeAroundAttrs(r, header.family, header.color) };
}

export function encodeAroundMessage(w: Writer, message: MessageInput<KsHeader, AroundAttrs>): void {
  encodeKsHeader(w, w.header(75), message.header ?? {});
  if (message.attrs !== undefined) encodeAroundAttrs(w, message.attrs, message.header?.family ?? 0, message.header?.color ?? 0);
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
  43: { name: 'many', multi: true },
  44: { name: 'manyNests', multi: true, nest: () => partAttrsNames },
  45: { name: 'list', nest: () => partAttrsNames, list: true },
  46: { name: 'wordList', list: true },
  47: { name: 'halfList', list: true },
  48: { name: 'textList', list: true },
  49: { name: 'structList', list: true },
  50: { name: 'addressList', list: true },
  51: { name: 'rawList', list: true },
  52: { name: 'manyTexts', multi: true },
  53: { name: 'manyStructs', multi: true },
  54: { name: 'manyAddresses', multi: true },
  55: { name: 'keyed', nest: () => partAttrsNames, list: true, levels: 2 },
  56: 'fddi',
  57: 'uuid',
  58: 'hex',
  59: 'allowed',
  60: 'colors',
  61: 'wideBits',
  62: 'least',
  63: 'short',
  64: 'exact',
  65: 'foreign',
  66: 'toStringAttr',
  67: 'unknownAttr',
  68: 'twIn',
  69: 'twIn_69',
  70: 'outer',
  71: 'colored',
  72: { name: 'byFamily', selectByHeader: { by: 'family', header: 75, at: 0, size: 1, formats: () => familyDataFormats } },
  73: 'structs',
  74: 'structsByName',
  75: 'fewNumbers',
  76: 'fewBits',
  77: { name: 'smallList', list: true },
  78: { name: 'keyList', list: true },
  79: { name: 'manySmall', multi: true },
  80: { name: 'counters', multi: true, list: true },
  81: 'little',
  82: 'littleNumbers',
  83: { name: 'byColor', multi: true, selectByHeader: { by: 'color', header: 75, at: 16, size: 4, formats: () => coloredDataFormats } },
  84: 'alike',
  85: 'alikeNumbers',
  86: 'alikeText',
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
  6: { name: 'deep', nest: () => withinAttrsNames },
  7: { name: 'deepList', nest: () => withinAttrsNames, list: true },
  8: { name: 'deepMany', multi: true, nest: () => withinAttrsNames },
  9: { name: 'again', select: { by: 'kind', byType: 1, formats: () => kindDataFormats } },
  10: { name: 'manyData', multi: true, select: { by: 'kind', byType: 1, formats: () => kindDataFormats } },
  11: 'littleStruct',
};

/** Names in {@link WithinAttrs}, for errors. */
export const withinAttrsNames: AttributeNames = {
  1: { name: 'data', selectAround: { by: 'kind', formats: () => kindDataFormats } },
};

/** Names in {@link NarrowAttrs}, for errors. */
export const narrowAttrsNames: AttributeNames = {
  11: 'text',
};

const kindDataFormats: Readonly<Record<string, SelectedFormat>> = {
  small: { names: smallAttrsNames },
  headed: { names: partAttrsNames, header: 4 },
};

const colorDataFormats: Readonly<Record<string, SelectedFormat>> = {
  1: { names: smallAttrsNames },
  2: { names: partAttrsNames },
};

const coloredDataFormats: Readonly<Record<string, SelectedFormat>> = {
  1: { names: smallAttrsNames },
  9: { names: partAttrsNames },
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
