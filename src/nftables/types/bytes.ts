import { decodeText, encodeText, littleEndian } from '../../wire/index.js';
import type { ByteOrder } from './data-types.js';

/** The number that bytes of a register stand for. */
export function numberFromBytes(bytes: Uint8Array, order: ByteOrder): bigint {
  const isReversed = order === 'host' && littleEndian;
  const { length } = bytes;
  if (length <= 4) {
    let bits = 0;
    for (let index = 0; index < length; index++) bits = bits * 256 + bytes[isReversed ? length - 1 - index : index]!;
    return BigInt(bits);
  }
  let value = 0n;
  for (let index = 0; index < length; index++) {
    value = (value << 8n) | BigInt(bytes[isReversed ? length - 1 - index : index]!);
  }
  return value;
}

/** The bytes of a register for a number; higher bits than fit are cut. */
export function bytesFromNumber(value: bigint, length: number, order: ByteOrder): Uint8Array {
  const bytes = new Uint8Array(length);
  putNumber(bytes, 0, value, length, order);
  return bytes;
}

/** Puts a number at an offset, as {@link bytesFromNumber} gives it. */
export function putNumber(bytes: Uint8Array, at: number, value: bigint, length: number, order: ByteOrder): void {
  const isReversed = order === 'host' && littleEndian;
  if (length <= 4) {
    let bits = Number(BigInt.asUintN(32, value));
    for (let index = length - 1; index >= 0; index--) {
      bytes[at + (isReversed ? length - 1 - index : index)] = bits & 0xff;
      bits >>>= 8;
    }
    return;
  }
  let rest = value;
  for (let index = length - 1; index >= 0; index--) {
    bytes[at + (isReversed ? length - 1 - index : index)] = Number(rest & 0xffn);
    rest >>= 8n;
  }
}

/** Text up to the first NUL. */
export function textFromBytes(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return decodeText(bytes, 0, end < 0 ? bytes.length : end);
}

/** Text with zeros up to `length`; longer text is cut. */
export function bytesFromText(text: string, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  putText(bytes, 0, text, length);
  return bytes;
}

/** Puts at most `length` bytes of a text at an offset. Most are names in ASCII. */
export function putText(bytes: Uint8Array, at: number, text: string, length: number): void {
  const end = Math.min(text.length, length);
  let index = 0;
  for (; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x80) break;
    bytes[at + index] = code;
  }
  if (index < end) bytes.set(encodeText(text).subarray(0, length), at);
}

/** Bytes that hold so many bits. */
export function bytesFor(bits: number): number {
  return (bits + 7) >> 3;
}

const ONES: readonly bigint[] = Array.from({ length: 129 }, (_, bits) => (1n << BigInt(bits)) - 1n);

/** `bits` ones. */
export function ones(bits: number): bigint {
  return ONES[bits] ?? (1n << BigInt(bits)) - 1n;
}

/** Position of the lowest one; -1 where there is none. */
export function lowestBit(value: bigint): number {
  if (value === 0n) return -1;
  let position = 0;
  for (let rest = value; (rest & 1n) === 0n; rest >>= 1n) position++;
  return position;
}

/** Position of the lowest zero at or above `from`. */
export function lowestZero(value: bigint, from = 0): number {
  let position = from;
  for (let rest = value >> BigInt(from); (rest & 1n) === 1n; rest >>= 1n) position++;
  return position;
}

/** Length of the prefix that a mask of `bits` bits stands for; `undefined` where its ones are not all in front. */
export function prefixLength(mask: bigint, bits: number): number | undefined {
  const first = lowestBit(mask);
  if (first < 0) return 0;
  return lowestZero(mask, first) === bits ? bits - first : undefined;
}
