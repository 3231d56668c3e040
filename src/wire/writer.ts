import { ipv4Number, parseIp, parseMac } from './address.js';
import type { Bitfield32, StructExtra, UnknownAttribute } from './attribute.js';
import { align4, littleEndian, NLA_F_NESTED, NLA_HDRLEN, NLA_TYPE_MASK, NLMSG_HDRLEN } from './constants.js';
import { InvalidAttributeError } from './errors.js';
import { describe, ipProblem, textProblem } from './problem.js';
import { encodeText } from './text.js';

const MAX_DEPTH = 32;
/** Longest text that is looked at character by character. */
const SHORT = 64;

/**
 * Writes messages into one growing buffer. Values are checked before they are written: what does not fit its type or
 * the schema's `checks` throws {@link InvalidAttributeError} with the attribute's path, the value and what is allowed.
 */
export class Writer {
  #bytes: Uint8Array;
  #view: DataView;
  #at = 0;
  #message = 0;
  #depth = 0;
  readonly #nests = new Int32Array(MAX_DEPTH * 2);

  constructor(capacity = 4096) {
    this.#bytes = new Uint8Array(capacity);
    this.#view = new DataView(this.#bytes.buffer);
  }

  /** Bytes written so far. */
  get length(): number {
    return this.#at;
  }

  /** The buffer itself; its first {@link Writer.length} bytes are the messages. Valid until the next write. */
  get buffer(): Uint8Array {
    return this.#bytes;
  }

  /** A copy of what was written. */
  toBytes(): Uint8Array {
    return this.#bytes.slice(0, this.#at);
  }

  /** Forgets everything, or everything after `length`. */
  reset(length = 0): void {
    this.#at = length;
    this.#depth = 0;
  }

  /** Opens a message: `struct nlmsghdr`. */
  messageStart(type: number, flags: number, sequence: number, portId = 0): void {
    this.#message = this.#at;
    this.#depth = 0;
    const at = this.#reserve(NLMSG_HDRLEN);
    this.#view.setUint16(at + 4, type, littleEndian);
    this.#view.setUint16(at + 6, flags, littleEndian);
    this.#view.setUint32(at + 8, sequence, littleEndian);
    this.#view.setUint32(at + 12, portId, littleEndian);
  }

  /** Closes the message: its length goes into the header. */
  messageEnd(): void {
    this.#view.setUint32(this.#message, this.#at - this.#message, littleEndian);
  }

  /** Adds flags to the message that starts at `at`. */
  setMessageFlags(at: number, flags: number): void {
    this.#view.setUint16(at + 6, this.#view.getUint16(at + 6, littleEndian) | flags, littleEndian);
  }

  /** Reserves a fixed header of `size` zero bytes; returns its offset for the struct's encoder. */
  header(size: number): number {
    return this.#reserve(align4(size));
  }

  /** Opens a nest; `NLA_F_NESTED` is set. */
  nestStart(type: number): void {
    if (this.#depth === MAX_DEPTH) this.refuse(`attributes are nested deeper than ${MAX_DEPTH}`, undefined);
    this.#nests[this.#depth * 2] = this.#at;
    this.#nests[this.#depth++ * 2 + 1] = type;
    const at = this.#reserve(NLA_HDRLEN);
    this.#view.setUint16(at + 2, type | NLA_F_NESTED, littleEndian);
  }

  nestEnd(): void {
    const at = this.#nests[(this.#depth - 1) * 2]!;
    const length = this.#at - at;
    if (length > 0xffff) this.refuse(`has ${length} bytes, at most 65535 fit in an attribute`, undefined);
    this.#depth--;
    this.#view.setUint16(at, length, littleEndian);
  }

  /** Reserves an attribute with `size` zero bytes; returns the offset of its value. */
  attribute(type: number, size: number): number {
    if (size > 0xfffb) this.refuse(`has ${size} bytes, at most 65531 fit in an attribute`, undefined, type);
    const at = this.#reserve(align4(size) + NLA_HDRLEN);
    this.#view.setUint16(at, size + NLA_HDRLEN, littleEndian);
    this.#view.setUint16(at + 2, type, littleEndian);
    return at + NLA_HDRLEN;
  }

  /** Says no to a value: throws with the path of open nests and, where given, the attribute's own type. */
  refuse(reason: string, value: unknown, type?: number): never {
    const path: number[] = [];
    let nest: number | undefined;
    for (let level = 0; level < this.#depth; level++) {
      nest = this.#nests[level * 2]!;
      path.push(this.#nests[level * 2 + 1]!);
      this.#view.setUint16(nest, Math.min(this.#at - nest, 0xffff), littleEndian); // so that a walk can find its way
    }
    if (type !== undefined) path.push(type);
    throw new InvalidAttributeError(reason, value, path, nest);
  }

  /** Says no to a sub-message whose selector has no format: there is no way to write it. */
  refuseSelector(type: number, selector: string | number | undefined, value: unknown): never {
    const shown = selector === undefined ? 'without its selector' : `for ${describe(selector)}`;
    this.refuse(`has no known shape ${shown}, so it cannot be written`, value, type);
  }

  #reserve(size: number): number {
    const at = this.#at;
    const end = at + size;
    this.#ensure(end);
    this.#bytes.fill(0, at, end);
    this.#at = end;
    return at;
  }

  #ensure(needed: number): void {
    if (needed <= this.#bytes.length) return;
    const bytes = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    bytes.set(this.#bytes.subarray(0, this.#at));
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer);
  }

  #integer(type: number, value: number, min: number, max: number): number {
    if (!(value >= min && value <= max) || !Number.isInteger(value)) {
      this.refuse(`${describe(value)} is not an integer within ${min}..${max}`, value, type);
    }
    return value;
  }

  #bigint(type: number, value: bigint, min: bigint, max: bigint): bigint {
    if (typeof value !== 'bigint' || value < min || value > max) {
      this.refuse(`${describe(value)} is not a bigint within ${min}..${max}`, value, type);
    }
    return value;
  }

  u8(type: number, value: number, min = 0, max = 0xff): void {
    this.#integer(type, value, min, max);
    const at = this.attribute(type, 1);
    this.#bytes[at] = value;
  }
  u16(type: number, value: number, min = 0, max = 0xffff): void {
    this.#integer(type, value, min, max);
    this.#setU16(this.attribute(type, 2), value, littleEndian);
  }
  u16be(type: number, value: number, min = 0, max = 0xffff): void {
    this.#integer(type, value, min, max);
    this.#setU16(this.attribute(type, 2), value, false);
  }
  u32(type: number, value: number, min = 0, max = 0xffffffff): void {
    this.#integer(type, value, min, max);
    this.#setU32(this.attribute(type, 4), value, littleEndian);
  }
  u32be(type: number, value: number, min = 0, max = 0xffffffff): void {
    this.#integer(type, value, min, max);
    this.#setU32(this.attribute(type, 4), value, false);
  }
  u64(type: number, value: bigint, min = 0n, max = 0xffffffffffffffffn): void {
    this.#bigint(type, value, min, max);
    this.#setU64(this.attribute(type, 8), value, littleEndian);
  }
  u64be(type: number, value: bigint, min = 0n, max = 0xffffffffffffffffn): void {
    this.#bigint(type, value, min, max);
    this.#setU64(this.attribute(type, 8), value, false);
  }
  s8(type: number, value: number, min = -0x80, max = 0x7f): void {
    this.#integer(type, value, min, max);
    const at = this.attribute(type, 1);
    this.#bytes[at] = value;
  }
  s16(type: number, value: number, min = -0x8000, max = 0x7fff): void {
    this.#integer(type, value, min, max);
    this.#setU16(this.attribute(type, 2), value, littleEndian);
  }
  s16be(type: number, value: number, min = -0x8000, max = 0x7fff): void {
    this.#integer(type, value, min, max);
    this.#setU16(this.attribute(type, 2), value, false);
  }
  s32(type: number, value: number, min = -0x80000000, max = 0x7fffffff): void {
    this.#integer(type, value, min, max);
    this.#setU32(this.attribute(type, 4), value, littleEndian);
  }
  s32be(type: number, value: number, min = -0x80000000, max = 0x7fffffff): void {
    this.#integer(type, value, min, max);
    this.#setU32(this.attribute(type, 4), value, false);
  }
  s64(type: number, value: bigint, min = -0x8000000000000000n, max = 0x7fffffffffffffffn): void {
    this.#bigint(type, value, min, max);
    this.#setU64(this.attribute(type, 8), value, littleEndian);
  }
  s64be(type: number, value: bigint, min = -0x8000000000000000n, max = 0x7fffffffffffffffn): void {
    this.#bigint(type, value, min, max);
    this.#setU64(this.attribute(type, 8), value, false);
  }
  /** `NLA_UINT`: 4 bytes where they are enough, else 8. */
  uint(type: number, value: bigint, min = 0n, max = 0xffffffffffffffffn): void {
    this.#bigint(type, value, min, max);
    if (value <= 0xffffffffn) this.#setU32(this.attribute(type, 4), Number(value), littleEndian);
    else this.#setU64(this.attribute(type, 8), value, littleEndian);
  }
  /** `NLA_SINT`: 4 bytes where they are enough, else 8. */
  sint(type: number, value: bigint, min = -0x8000000000000000n, max = 0x7fffffffffffffffn): void {
    this.#bigint(type, value, min, max);
    if (BigInt.asIntN(32, value) === value) this.#setU32(this.attribute(type, 4), Number(value), littleEndian);
    else this.#setU64(this.attribute(type, 8), value, littleEndian);
  }

  /** The value, if it has no bits but those of `mask`. */
  masked(type: number, value: number, mask: number): number {
    this.maskedBig(type, BigInt(this.#integer(type, value, 0, 0xffffffff)), BigInt(mask));
    return value;
  }
  maskedBig(type: number, value: bigint, mask: bigint): bigint {
    if ((value & ~mask) !== 0n) this.refuse(`${value} has bits outside of 0x${mask.toString(16)}`, value, type);
    return value;
  }

  bitfield32(type: number, value: Bitfield32): void {
    this.#integer(type, value.value, 0, 0xffffffff);
    this.#integer(type, value.selector, 0, 0xffffffff);
    const at = this.attribute(type, 8);
    this.#setU32(at, value.value, littleEndian);
    this.#setU32(at + 4, value.selector, littleEndian);
  }

  /** An attribute without a value: there when `value` is true. */
  flag(type: number, value: boolean): void {
    if (typeof value !== 'boolean') this.refuse(`${describe(value)} is not a boolean`, value, type);
    if (value) this.attribute(type, 0);
  }

  /** Text with its closing NUL. `max` counts bytes without the NUL. */
  string(type: number, value: string, min = 0, max = 0xfffa): void {
    if (this.#ascii(type, value, min, max)) return;
    const bytes = this.#text(type, value, min, max);
    const at = this.attribute(type, bytes.length + 1);
    this.#bytes.set(bytes, at);
  }

  /** Most texts are short ASCII names: they are written as they are read. False where this one is not, or does not fit. */
  #ascii(type: number, value: string, min: number, max: number): boolean {
    if (typeof value !== 'string' || value.length > SHORT || value.length < min || value.length > max) return false;
    const start = this.#at;
    const at = this.attribute(type, value.length + 1);
    for (let index = 0; index < value.length; index++) {
      const code = value.charCodeAt(index);
      if (code === 0 || code >= 0x80) {
        this.#at = start;
        return false;
      }
      this.#bytes[at + index] = code;
    }
    return true;
  }

  #text(type: number, value: string, min: number, max: number): Uint8Array {
    const problem = textProblem(value, min, max);
    if (problem !== undefined) this.refuse(problem, value, type);
    return encodeText(value);
  }

  bytes(type: number, value: Uint8Array, min = 0, max = 0xfffb): void {
    if (!(value instanceof Uint8Array)) this.refuse(`${describe(value)} is not a Uint8Array`, value, type);
    if (value.length < min || value.length > max) {
      this.refuse(
        `has ${value.length} bytes, ${min === max ? `exactly ${min}` : `${min} to ${max}`} are allowed`,
        value,
        type,
      );
    }
    const at = this.attribute(type, value.length);
    this.#bytes.set(value, at);
  }

  /** An IPv4 (4 bytes) or IPv6 (16 bytes) address from text. */
  ip(type: number, value: string, size?: 4 | 16): void {
    const number = typeof value === 'string' && size !== 16 ? ipv4Number(value) : -1;
    if (number >= 0) {
      this.#setU32(this.attribute(type, 4), number, false);
      return;
    }
    const bytes = this.#address(value, type, size);
    const at = this.attribute(type, bytes.length);
    this.#bytes.set(bytes, at);
  }

  #address(value: string, type: number | undefined, size?: number): Uint8Array {
    const problem = ipProblem(value, size);
    if (problem !== undefined) this.refuse(problem, value, type);
    return parseIp(value);
  }

  /** A link-layer address from text. */
  mac(type: number, value: string, min = 0, max = 32): void {
    const bytes = this.#linkAddress(value, type);
    this.bytes(type, bytes, min, max);
  }

  #linkAddress(value: string, type: number | undefined): Uint8Array {
    try {
      return parseMac(value);
    } catch {
      return this.refuse(
        `${describe(value)} is not a link-layer address: expected hex bytes between colons`,
        value,
        type,
      );
    }
  }

  /** Reserves a struct attribute; its encoder fills in the members. `extra` restores another kernel's size. */
  struct(type: number, size: number, extra?: StructExtra): number {
    const wireSize = extra?.size ?? size;
    const at = this.attribute(type, wireSize);
    // The members behind a shortened struct's end are written all the same, and overwritten by what follows.
    if (wireSize < size) this.#ensure(at + size);
    else if (extra?.tail !== undefined) this.#bytes.set(extra.tail.subarray(0, wireSize - size), at + size);
    return at;
  }

  // Members of a struct; `name` is for the error.
  u8At(at: number, value: number, name: string): void {
    this.#member(value, 0, 0xff, name);
    this.#bytes[at] = value;
  }
  u16At(at: number, value: number, name: string): void {
    this.#member(value, 0, 0xffff, name);
    this.#setU16(at, value, littleEndian);
  }
  u16beAt(at: number, value: number, name: string): void {
    this.#member(value, 0, 0xffff, name);
    this.#setU16(at, value, false);
  }
  u32At(at: number, value: number, name: string): void {
    this.#member(value, 0, 0xffffffff, name);
    this.#setU32(at, value, littleEndian);
  }
  u32beAt(at: number, value: number, name: string): void {
    this.#member(value, 0, 0xffffffff, name);
    this.#setU32(at, value, false);
  }
  u64At(at: number, value: bigint, name: string): void {
    this.#bigMember(value, 0n, 0xffffffffffffffffn, name);
    this.#setU64(at, value, littleEndian);
  }
  u64beAt(at: number, value: bigint, name: string): void {
    this.#bigMember(value, 0n, 0xffffffffffffffffn, name);
    this.#setU64(at, value, false);
  }
  s8At(at: number, value: number, name: string): void {
    this.#member(value, -0x80, 0x7f, name);
    this.#bytes[at] = value;
  }
  s16At(at: number, value: number, name: string): void {
    this.#member(value, -0x8000, 0x7fff, name);
    this.#setU16(at, value, littleEndian);
  }
  s16beAt(at: number, value: number, name: string): void {
    this.#member(value, -0x8000, 0x7fff, name);
    this.#setU16(at, value, false);
  }
  s32At(at: number, value: number, name: string): void {
    this.#member(value, -0x80000000, 0x7fffffff, name);
    this.#setU32(at, value, littleEndian);
  }
  s32beAt(at: number, value: number, name: string): void {
    this.#member(value, -0x80000000, 0x7fffffff, name);
    this.#setU32(at, value, false);
  }
  s64At(at: number, value: bigint, name: string): void {
    this.#bigMember(value, -0x8000000000000000n, 0x7fffffffffffffffn, name);
    this.#setU64(at, value, littleEndian);
  }
  s64beAt(at: number, value: bigint, name: string): void {
    this.#bigMember(value, -0x8000000000000000n, 0x7fffffffffffffffn, name);
    this.#setU64(at, value, false);
  }
  bytesAt(at: number, size: number, value: Uint8Array, name: string): void {
    if (value.length > size) this.refuse(`${name} has ${value.length} bytes, at most ${size} fit`, value);
    this.#bytes.set(value, at);
  }
  stringAt(at: number, size: number, value: string, name: string): void {
    const bytes = encodeText(value);
    if (bytes.length > size || value.includes('\0')) {
      this.refuse(`${name} ${describe(value)} does not fit in ${size} bytes without a NUL`, value);
    }
    this.#bytes.set(bytes, at);
  }
  ipAt(at: number, size: number, value: string): void {
    this.#bytes.set(value === '' ? new Uint8Array(0) : this.#address(value, undefined, size), at);
  }
  macAt(at: number, size: number, value: string, name: string): void {
    this.bytesAt(at, size, this.#linkAddress(value, undefined), name);
  }

  /** An attribute type that is a value: the key of a nest. */
  key(value: number, name: string): number {
    this.#member(value, 0, NLA_TYPE_MASK, name);
    return value;
  }
  /** Refuses an array that is longer than its place in a struct. */
  atMost(count: number, length: number, name: string): void {
    if (length > count) this.refuse(`${name} has ${length} items, at most ${count} fit`, length);
  }

  #member(value: number, min: number, max: number, name: string): void {
    if (!(value >= min && value <= max) || !Number.isInteger(value)) {
      this.refuse(`${name} ${describe(value)} is not an integer within ${min}..${max}`, value);
    }
  }

  #bigMember(value: bigint, min: bigint, max: bigint, name: string): void {
    if (typeof value !== 'bigint' || value < min || value > max) {
      this.refuse(`${name} ${describe(value)} is not a bigint within ${min}..${max}`, value);
    }
  }

  #setU16(at: number, value: number, little: boolean): void {
    this.#view.setUint16(at, value, little);
  }
  #setU32(at: number, value: number, little: boolean): void {
    this.#view.setUint32(at, value, little);
  }
  #setU64(at: number, value: bigint, little: boolean): void {
    this.#view.setBigUint64(at, value, little);
  }

  /** Writes back what a decoder did not know. */
  unknown(list: readonly UnknownAttribute[]): void {
    for (const { type, value } of list) this.bytes(type, value);
  }
}
