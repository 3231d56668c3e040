import { ipv4Number } from './address.js';
import type { Bitfield32, UnknownAttribute } from './attribute.js';
import { littleEndian as host } from './constants.js';
import { MemberWriter } from './member-writer.js';
import { describe, textProblem } from './problem.js';
import { encodeText } from './text.js';

/** As in wire/reader.ts: an imported constant is looked up each time. */
const littleEndian = host;

/** Longest text that is looked at character by character. */
const SHORT = 64;

/**
 * Writes messages into one growing buffer. Values are checked before they are written: what does not fit its type or
 * the schema's `checks` throws {@link InvalidAttributeError} with the attribute's path, the value and what is allowed.
 */
export class Writer extends MemberWriter {
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
    this.out[at] = value;
  }
  u16(type: number, value: number, min = 0, max = 0xffff): void {
    this.#integer(type, value, min, max);
    this.setU16(this.attribute(type, 2), value, littleEndian);
  }
  u16be(type: number, value: number, min = 0, max = 0xffff): void {
    this.#integer(type, value, min, max);
    this.setU16(this.attribute(type, 2), value, false);
  }
  u16le(type: number, value: number, min = 0, max = 0xffff): void {
    this.#integer(type, value, min, max);
    this.setU16(this.attribute(type, 2), value, true);
  }
  u32(type: number, value: number, min = 0, max = 0xffffffff): void {
    this.#integer(type, value, min, max);
    this.setU32(this.attribute(type, 4), value, littleEndian);
  }
  u32be(type: number, value: number, min = 0, max = 0xffffffff): void {
    this.#integer(type, value, min, max);
    this.setU32(this.attribute(type, 4), value, false);
  }
  u32le(type: number, value: number, min = 0, max = 0xffffffff): void {
    this.#integer(type, value, min, max);
    this.setU32(this.attribute(type, 4), value, true);
  }
  u64(type: number, value: bigint, min = 0n, max = 0xffffffffffffffffn): void {
    this.#bigint(type, value, min, max);
    this.setU64(this.attribute(type, 8), value, littleEndian);
  }
  u64be(type: number, value: bigint, min = 0n, max = 0xffffffffffffffffn): void {
    this.#bigint(type, value, min, max);
    this.setU64(this.attribute(type, 8), value, false);
  }
  u64le(type: number, value: bigint, min = 0n, max = 0xffffffffffffffffn): void {
    this.#bigint(type, value, min, max);
    this.setU64(this.attribute(type, 8), value, true);
  }
  s8(type: number, value: number, min = -0x80, max = 0x7f): void {
    this.#integer(type, value, min, max);
    const at = this.attribute(type, 1);
    this.out[at] = value;
  }
  s16(type: number, value: number, min = -0x8000, max = 0x7fff): void {
    this.#integer(type, value, min, max);
    this.setU16(this.attribute(type, 2), value, littleEndian);
  }
  s16be(type: number, value: number, min = -0x8000, max = 0x7fff): void {
    this.#integer(type, value, min, max);
    this.setU16(this.attribute(type, 2), value, false);
  }
  s16le(type: number, value: number, min = -0x8000, max = 0x7fff): void {
    this.#integer(type, value, min, max);
    this.setU16(this.attribute(type, 2), value, true);
  }
  s32(type: number, value: number, min = -0x80000000, max = 0x7fffffff): void {
    this.#integer(type, value, min, max);
    this.setU32(this.attribute(type, 4), value, littleEndian);
  }
  s32be(type: number, value: number, min = -0x80000000, max = 0x7fffffff): void {
    this.#integer(type, value, min, max);
    this.setU32(this.attribute(type, 4), value, false);
  }
  s32le(type: number, value: number, min = -0x80000000, max = 0x7fffffff): void {
    this.#integer(type, value, min, max);
    this.setU32(this.attribute(type, 4), value, true);
  }
  s64(type: number, value: bigint, min = -0x8000000000000000n, max = 0x7fffffffffffffffn): void {
    this.#bigint(type, value, min, max);
    this.setU64(this.attribute(type, 8), value, littleEndian);
  }
  s64be(type: number, value: bigint, min = -0x8000000000000000n, max = 0x7fffffffffffffffn): void {
    this.#bigint(type, value, min, max);
    this.setU64(this.attribute(type, 8), value, false);
  }
  s64le(type: number, value: bigint, min = -0x8000000000000000n, max = 0x7fffffffffffffffn): void {
    this.#bigint(type, value, min, max);
    this.setU64(this.attribute(type, 8), value, true);
  }
  /** `NLA_UINT`: 4 bytes where they are enough, else 8. */
  uint(type: number, value: bigint, min = 0n, max = 0xffffffffffffffffn): void {
    this.#bigint(type, value, min, max);
    if (value <= 0xffffffffn) this.setU32(this.attribute(type, 4), Number(value), littleEndian);
    else this.setU64(this.attribute(type, 8), value, littleEndian);
  }
  /** `NLA_SINT`: 4 bytes where they are enough, else 8. */
  sint(type: number, value: bigint, min = -0x8000000000000000n, max = 0x7fffffffffffffffn): void {
    this.#bigint(type, value, min, max);
    if (BigInt.asIntN(32, value) === value) this.setU32(this.attribute(type, 4), Number(value), littleEndian);
    else this.setU64(this.attribute(type, 8), value, littleEndian);
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
    this.view.setUint32(at, value.value, littleEndian);
    this.view.setUint32(at + 4, value.selector, littleEndian);
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
    this.out.set(bytes, at);
  }

  /** Most texts are short ASCII names: they are written as they are read. False where this one is not, or does not fit. */
  #ascii(type: number, value: string, min: number, max: number): boolean {
    if (typeof value !== 'string' || value.length > SHORT || value.length < min || value.length > max) return false;
    const start = this.end;
    const at = this.attribute(type, value.length + 1);
    for (let index = 0; index < value.length; index++) {
      const code = value.charCodeAt(index);
      if (code === 0 || code >= 0x80) {
        this.out.fill(0, start, this.end);
        this.end = start;
        return false;
      }
      this.out[at + index] = code;
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
    if (value.length < min || value.length > max) this.size(type, value.length, value, min, max);
    const at = this.attribute(type, value.length);
    this.out.set(value, at);
  }

  /** An IPv4 (4 bytes) or IPv6 (16 bytes) address from text. */
  ip(type: number, value: string, size?: 4 | 16): void {
    const number = typeof value === 'string' && size !== 16 ? ipv4Number(value) : -1;
    if (number >= 0) {
      this.setU32(this.attribute(type, 4), number, false);
      return;
    }
    const bytes = this.address(value, type, size);
    const at = this.attribute(type, bytes.length);
    this.out.set(bytes, at);
  }

  /** A link-layer address from text. */
  mac(type: number, value: string, min = 0, max = 32): void {
    const bytes = this.linkAddress(value, type);
    this.bytes(type, bytes, min, max);
  }

  /** Writes back what a decoder did not know. */
  unknown(list: readonly UnknownAttribute[]): void {
    for (const { type, value } of list) this.bytes(type, value);
  }
}
