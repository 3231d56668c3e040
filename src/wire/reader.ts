import { formatIp, formatMac } from './address.js';
import type { Bitfield32, IndexedArray, StructExtra, UnknownAttribute } from './attribute.js';
import { align4, littleEndian as host, NLA_HDRLEN, NLA_TYPE_MASK } from './constants.js';
import { MalformedMessageError } from './errors.js';
import { decodeText } from './text.js';

/** V8 folds a constant of the module at hand, and looks up an imported one each time: decoding a link took a fifth longer. */
const littleEndian = host;

/** Nests deeper than this are refused. The deepest the kernel sends (nftables sets in rules) has about 12. */
const MAX_DEPTH = 32;

const EMPTY = new Uint8Array(0);
const EMPTY_VIEW = new DataView(EMPTY.buffer);

/**
 * Walks the attributes of a message in place: no copy, no object per attribute. A decoder loops
 * `while (r.nextAttribute())`, switches on `r.attributeType` and calls the method of the type; `r.nest()` steps into
 * the current attribute, and the loop over a nest ends by stepping out again.
 *
 * Every length is checked before it is read. All methods throw {@link MalformedMessageError} and nothing else.
 */
export class Reader {
  #bytes: Uint8Array = EMPTY;
  #view: DataView = EMPTY_VIEW;
  #start = 0;
  #at = 0;
  #end = 0;
  #messageEnd = 0;
  #type = 0;
  #value = 0;
  #valueEnd = 0;
  #depth = 0;
  /** Of each nest what comes behind it, where what is around it ends, and its type. An array: typed ones are dear to make. */
  readonly #stack: number[] = [];

  constructor(bytes?: Uint8Array) {
    if (bytes !== undefined) this.open(bytes, 0, bytes.length);
  }

  /** Points the reader at `bytes[at, end)`: a message without its `nlmsghdr`. */
  open(bytes: Uint8Array, at: number, end: number): this {
    if (bytes !== this.#bytes) {
      this.#bytes = bytes;
      this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    this.#start = at;
    this.#messageEnd = end;
    return this.rewind();
  }

  /** Goes back to where {@link Reader.open} pointed it. */
  rewind(): this {
    this.#at = this.#start;
    this.#end = this.#messageEnd;
    this.#value = this.#start;
    this.#valueEnd = this.#messageEnd;
    this.#depth = 0;
    return this;
  }

  /** Steps over a fixed header of `size` bytes; returns its offset for the struct's decoder. */
  header(size: number): number {
    const at = this.#at;
    if (this.#end - at < size) this.#fail(`a header of ${size} bytes does not fit in ${this.#end - at}`);
    this.#valueEnd = at + size;
    this.#at = at + align4(size);
    return at;
  }

  /** Moves to the next attribute; at the end of a nest steps out of it and returns false. */
  nextAttribute(): boolean {
    const at = this.#at;
    const left = this.#end - at;
    if (left < NLA_HDRLEN) {
      if (left > 0) this.#fail(`${left} bytes are left where an attribute header has 4`);
      if (this.#depth > 0) this.#stepOut();
      return false;
    }
    const word = this.#view.getUint32(at, littleEndian);
    const length = littleEndian ? word & 0xffff : word >>> 16;
    if (length < NLA_HDRLEN || length > left) this.#fail(`attribute length ${length} is not within 4..${left}`);
    this.#type = (littleEndian ? word >>> 16 : word) & NLA_TYPE_MASK;
    this.#value = at + NLA_HDRLEN;
    this.#valueEnd = at + length;
    this.#at = at + align4(length);
    return true;
  }

  /** Type of the current attribute, without `NLA_F_NESTED` and `NLA_F_NET_BYTEORDER`. */
  get attributeType(): number {
    return this.#type;
  }

  /** Bytes in the current attribute's value. */
  get length(): number {
    return this.#valueEnd - this.#value;
  }

  /** Position of the current attribute, to come back to by {@link Reader.reopen}. */
  get mark(): number {
    return this.#value - NLA_HDRLEN;
  }

  /** Steps into the current attribute. */
  nest(): this {
    if (this.#depth === MAX_DEPTH) this.#fail(`attributes are nested deeper than ${MAX_DEPTH}`);
    const slot = this.#depth++ * 3;
    this.#stack[slot] = this.#at;
    this.#stack[slot + 1] = this.#end;
    this.#stack[slot + 2] = this.#type;
    this.#at = this.#value;
    this.#end = this.#valueEnd;
    return this;
  }

  /** Makes the attribute at a {@link Reader.mark} the current one again. */
  reopen(mark: number): this {
    this.#type = this.#view.getUint16(mark + 2, littleEndian) & NLA_TYPE_MASK;
    this.#value = mark + NLA_HDRLEN;
    this.#valueEnd = mark + this.#view.getUint16(mark, littleEndian);
    return this;
  }

  #stepOut(): void {
    const slot = --this.#depth * 3;
    this.#at = this.#stack[slot]!;
    this.#end = this.#stack[slot + 1]!;
    this.#type = this.#stack[slot + 2]!;
  }

  #need(size: number): number {
    if (this.#valueEnd - this.#value < size) {
      this.#fail(`the value has ${this.#valueEnd - this.#value} bytes, its type needs ${size}`, this.#type);
    }
    return this.#value;
  }

  #fail(reason: string, type?: number): never {
    const path: number[] = [];
    for (let level = 0; level < this.#depth; level++) path.push(this.#stack[level * 3 + 2]!);
    if (type !== undefined) path.push(type);
    throw new MalformedMessageError(reason, type === undefined ? this.#at : this.#value, path);
  }

  u8(): number {
    return this.#bytes[this.#need(1)]!;
  }
  u16(): number {
    return this.#view.getUint16(this.#need(2), littleEndian);
  }
  u16be(): number {
    return this.#view.getUint16(this.#need(2), false);
  }
  u16le(): number {
    return this.#view.getUint16(this.#need(2), true);
  }
  u32(): number {
    return this.#view.getUint32(this.#need(4), littleEndian);
  }
  u32be(): number {
    return this.#view.getUint32(this.#need(4), false);
  }
  u32le(): number {
    return this.#view.getUint32(this.#need(4), true);
  }
  u64(): bigint {
    return this.#view.getBigUint64(this.#need(8), littleEndian);
  }
  u64be(): bigint {
    return this.#view.getBigUint64(this.#need(8), false);
  }
  u64le(): bigint {
    return this.#view.getBigUint64(this.#need(8), true);
  }
  s8(): number {
    return this.#view.getInt8(this.#need(1));
  }
  s16(): number {
    return this.#view.getInt16(this.#need(2), littleEndian);
  }
  s16be(): number {
    return this.#view.getInt16(this.#need(2), false);
  }
  s16le(): number {
    return this.#view.getInt16(this.#need(2), true);
  }
  s32(): number {
    return this.#view.getInt32(this.#need(4), littleEndian);
  }
  s32be(): number {
    return this.#view.getInt32(this.#need(4), false);
  }
  s32le(): number {
    return this.#view.getInt32(this.#need(4), true);
  }
  s64(): bigint {
    return this.#view.getBigInt64(this.#need(8), littleEndian);
  }
  s64be(): bigint {
    return this.#view.getBigInt64(this.#need(8), false);
  }
  s64le(): bigint {
    return this.#view.getBigInt64(this.#need(8), true);
  }

  /** `NLA_UINT`: 4 or 8 bytes. */
  uint(): bigint {
    return this.length >= 8 ? this.u64() : BigInt(this.u32());
  }

  /** `NLA_SINT`: 4 or 8 bytes. */
  sint(): bigint {
    return this.length >= 8 ? this.s64() : BigInt(this.s32());
  }

  /** `NLA_BITFIELD32`. */
  bitfield32(): Bitfield32 {
    const at = this.#need(8);
    return { value: this.#view.getUint32(at, littleEndian), selector: this.#view.getUint32(at + 4, littleEndian) };
  }

  /** Text up to the first NUL or the end of the value. */
  string(): string {
    const at = this.#value;
    const end = this.#valueEnd;
    let stop = at;
    while (stop < end && this.#bytes[stop] !== 0) stop++;
    return decodeText(this.#bytes, at, stop);
  }

  /** The value's bytes, copied: the receive buffer is used again. */
  bytes(): Uint8Array {
    return this.#bytes.slice(this.#value, this.#valueEnd);
  }

  /**
   * Whether the value is those 32-bit words but for the bits that `mask` leaves out: a value of a known pattern is seen
   * without stepping into it. Both are as the host's words, and equally many.
   */
  isLike(words: Uint32Array, mask: Uint32Array): boolean {
    const at = this.#value;
    if (this.#valueEnd - at !== words.length * 4) return false;
    for (let index = 0; index < words.length; index++) {
      if (((this.#view.getUint32(at + index * 4, littleEndian) ^ words[index]!) & mask[index]!) !== 0) return false;
    }
    return true;
  }

  /** Whether these bytes stand somewhere in the value: what does not have them need not be decoded. */
  includes(bytes: Uint8Array): boolean {
    const { buffer, byteOffset } = this.#bytes;
    return Buffer.from(buffer, byteOffset + this.#value, this.#valueEnd - this.#value).indexOf(bytes) >= 0;
  }

  /** Whether the value has the size of an IPv4 or IPv6 address. */
  get isIp(): boolean {
    const length = this.#valueEnd - this.#value;
    return length === 4 || length === 16;
  }

  /** An address as text; check {@link Reader.isIp} first. */
  ip(): string {
    const length = this.#valueEnd - this.#value;
    if (length !== 4 && length !== 16) this.#need(length < 4 ? 4 : 16);
    return formatIp(this.#bytes, this.#value, length > 4 ? 16 : 4);
  }

  /** A link-layer address as text, any length. */
  mac(): string {
    return formatMac(this.#bytes, this.#value, this.#valueEnd - this.#value);
  }

  /** An array of scalars: as many as fit, each `size` bytes, read by the `…At` method of their type. */
  count(size: number): number {
    const length = this.#valueEnd - this.#value;
    if (length % size !== 0) this.#fail(`${length} bytes are no whole number of ${size}-byte items`, this.#type);
    return length / size;
  }

  /** Notes the number of the item that comes next in an indexed array, once one is not 1, 2, 3 ... */
  numberItem(items: IndexedArray<unknown>): void {
    const position = items.length + 1;
    if (items.numbers === undefined && this.#type === position) return;
    const before = items.numbers ?? Array.from(items, (_, index) => index + 1);
    (before as number[]).push(this.#type);
    items.numbers = before;
  }

  /** Offset of the current value, for a struct's decoder. */
  struct(): number {
    return this.#value;
  }

  /** What is read, to get members of a struct from: only where it {@link Reader.holds} them. */
  get view(): DataView {
    return this.#view;
  }

  /** Whether the current value, or header, has `size` bytes from `at` on. */
  holds(at: number, size: number): boolean {
    return at + size <= this.#valueEnd;
  }

  /** A reader of a copy of the value from `at` on, with zeros behind it up to `size` bytes: an older kernel's struct. */
  padded(at: number, size: number): Reader {
    return new Reader(this.bytesAt(at, size));
  }

  /** Notes on a decoded struct that its size on the wire was not the `known` one. */
  sized<T extends { extra?: StructExtra | undefined }>(value: T, known: number): T {
    const size = this.#valueEnd - this.#value;
    if (size !== known) {
      value.extra = { size, tail: size > known ? this.#bytes.slice(this.#value + known, this.#valueEnd) : undefined };
    }
    return value;
  }

  // Members of the struct at hand. One that lies beyond the value's end reads as 0: an older kernel's shorter struct.
  u8At(at: number): number {
    return at + 1 > this.#valueEnd ? 0 : this.#bytes[at]!;
  }
  u16At(at: number): number {
    return at + 2 > this.#valueEnd ? 0 : this.#view.getUint16(at, littleEndian);
  }
  u16beAt(at: number): number {
    return at + 2 > this.#valueEnd ? 0 : this.#view.getUint16(at, false);
  }
  u16leAt(at: number): number {
    return at + 2 > this.#valueEnd ? 0 : this.#view.getUint16(at, true);
  }
  u32At(at: number): number {
    return at + 4 > this.#valueEnd ? 0 : this.#view.getUint32(at, littleEndian);
  }
  u32beAt(at: number): number {
    return at + 4 > this.#valueEnd ? 0 : this.#view.getUint32(at, false);
  }
  u32leAt(at: number): number {
    return at + 4 > this.#valueEnd ? 0 : this.#view.getUint32(at, true);
  }
  u64At(at: number): bigint {
    return at + 8 > this.#valueEnd || this.#isZero(at) ? 0n : this.#view.getBigUint64(at, littleEndian);
  }
  u64beAt(at: number): bigint {
    return at + 8 > this.#valueEnd || this.#isZero(at) ? 0n : this.#view.getBigUint64(at, false);
  }
  u64leAt(at: number): bigint {
    return at + 8 > this.#valueEnd || this.#isZero(at) ? 0n : this.#view.getBigUint64(at, true);
  }
  s8At(at: number): number {
    return at + 1 > this.#valueEnd ? 0 : this.#view.getInt8(at);
  }
  s16At(at: number): number {
    return at + 2 > this.#valueEnd ? 0 : this.#view.getInt16(at, littleEndian);
  }
  s16beAt(at: number): number {
    return at + 2 > this.#valueEnd ? 0 : this.#view.getInt16(at, false);
  }
  s16leAt(at: number): number {
    return at + 2 > this.#valueEnd ? 0 : this.#view.getInt16(at, true);
  }
  s32At(at: number): number {
    return at + 4 > this.#valueEnd ? 0 : this.#view.getInt32(at, littleEndian);
  }
  s32beAt(at: number): number {
    return at + 4 > this.#valueEnd ? 0 : this.#view.getInt32(at, false);
  }
  s32leAt(at: number): number {
    return at + 4 > this.#valueEnd ? 0 : this.#view.getInt32(at, true);
  }
  s64At(at: number): bigint {
    return at + 8 > this.#valueEnd ? 0n : this.#view.getBigInt64(at, littleEndian);
  }
  s64beAt(at: number): bigint {
    return at + 8 > this.#valueEnd ? 0n : this.#view.getBigInt64(at, false);
  }
  s64leAt(at: number): bigint {
    return at + 8 > this.#valueEnd ? 0n : this.#view.getBigInt64(at, true);
  }
  /** Most counters are 0, and the literal `0n` is one object for all of them. */
  #isZero(at: number): boolean {
    return this.#view.getUint32(at) === 0 && this.#view.getUint32(at + 4) === 0;
  }
  bytesAt(at: number, size: number): Uint8Array {
    const bytes = new Uint8Array(size);
    if (at < this.#valueEnd) bytes.set(this.#bytes.subarray(at, Math.min(at + size, this.#valueEnd)));
    return bytes;
  }
  stringAt(at: number, size: number): string {
    const end = Math.min(at + size, this.#valueEnd);
    let stop = at;
    while (stop < end && this.#bytes[stop] !== 0) stop++;
    return stop > at ? decodeText(this.#bytes, at, stop) : '';
  }
  ipAt(at: number, size: number): string {
    return at + size > this.#valueEnd ? formatIp(this.bytesAt(at, size)) : formatIp(this.#bytes, at, size);
  }
  macAt(at: number, size: number): string {
    return formatMac(this.bytesAt(at, size));
  }

  /** Keeps the current attribute as it is: appended to the list, which is made when there is none yet. */
  unknown(list: UnknownAttribute[] | undefined): UnknownAttribute[] {
    const attribute = { type: this.#type, value: this.bytes() };
    if (list === undefined) return [attribute];
    list.push(attribute);
    return list;
  }
}
