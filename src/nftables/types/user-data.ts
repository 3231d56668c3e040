import { littleEndian } from '../../wire/index.js';
import { textFromBytes } from './bytes.js';

/** A piece of the bytes that the kernel keeps for user space: type, length, value, one byte each for the first two. */
export interface UserDatum {
  type: number;
  value: Uint8Array;
}

const textEncoder = new TextEncoder();

/** Where libnftables keeps comments, by what they are about. */
export const COMMENT = { rule: 0, table: 0, chain: 0, element: 0, set: 7, object: 0 } as const;

/** Where libnftables keeps flags of an element, and the one that its interval ends with the highest key. */
export const ELEMENT_FLAGS = 1;
export const INTERVAL_OPEN = 1;

/** What libnftables keeps about a set. */
export const SET_DATA = {
  keyOrder: 0,
  dataOrder: 1,
  mergeElements: 2,
  keyTypeof: 3,
  dataTypeof: 4,
  expressions: 5,
  dataInterval: 6,
  comment: 7,
} as const;

/** Splits user data; what does not fit ends it. */
export function readUserData(bytes: Uint8Array | undefined): UserDatum[] {
  const data: UserDatum[] = [];
  for (let at = 0; bytes !== undefined && at + 2 <= bytes.length; ) {
    const length = bytes[at + 1]!;
    if (at + 2 + length > bytes.length) break;
    data.push({ type: bytes[at]!, value: bytes.subarray(at + 2, at + 2 + length) });
    at += 2 + length;
  }
  return data;
}

/** Joins user data. @throws RangeError a value has more than 255 bytes */
export function writeUserData(data: readonly UserDatum[]): Uint8Array | undefined {
  if (data.length === 0) return undefined;
  let length = 0;
  for (let index = 0; index < data.length; index++) length += 2 + data[index]!.value.length;
  const bytes = new Uint8Array(length);
  for (let index = 0, at = 0; index < data.length; index++) {
    const { type, value } = data[index]!;
    if (value.length > 255) throw new RangeError(`user data of ${value.length} bytes: at most 255 fit`);
    bytes[at] = type;
    bytes[at + 1] = value.length;
    bytes.set(value, at + 2);
    at += 2 + value.length;
  }
  return bytes;
}

/** Longest comment: 128 bytes with its NUL (libnftables). */
const MAX_COMMENT = 127;

/** A comment as one piece of user data. @throws RangeError it has more than 127 bytes */
export function commentDatum(type: number, comment: string): UserDatum {
  return { type, value: writeComment(type, comment)!.subarray(2) };
}

/** User data that is a comment and nothing else. @throws RangeError it has more than 127 bytes */
export function writeComment(type: number, comment: string | undefined): Uint8Array | undefined {
  if (comment === undefined) return undefined;
  if (comment.length <= MAX_COMMENT) {
    const bytes = asciiComment(type, comment);
    if (bytes !== undefined) return bytes;
  }
  const value = textEncoder.encode(`${comment}\0`);
  if (value.length > MAX_COMMENT + 1)
    throw new RangeError(`a comment of ${value.length - 1} bytes: at most ${MAX_COMMENT} fit`);
  return writeUserData([{ type, value }]);
}

/** Most comments are ASCII, and shorter than it is worth to call TextEncoder for. `undefined` where this one is not. */
function asciiComment(type: number, comment: string): Uint8Array | undefined {
  const bytes = new Uint8Array(comment.length + 3);
  bytes[0] = type;
  bytes[1] = comment.length + 1;
  for (let index = 0; index < comment.length; index++) {
    const code = comment.charCodeAt(index);
    if (code >= 0x80) return undefined;
    bytes[index + 2] = code;
  }
  return bytes;
}

/** The comment in user data. */
export function readComment(bytes: Uint8Array | undefined, type: number): string | undefined {
  const datum = readUserData(bytes).find((row) => row.type === type);
  return datum === undefined ? undefined : textFromBytes(datum.value);
}

/** A number of 4 bytes in the host's order. */
export function numberDatum(type: number, number: number): UserDatum {
  const value = new Uint8Array(4);
  for (let index = 0; index < 4; index++) value[littleEndian ? index : 3 - index] = (number >>> (8 * index)) & 0xff;
  return { type, value };
}

/** The number in user data. */
export function readNumber(data: readonly UserDatum[], type: number): number | undefined {
  const value = data.find((row) => row.type === type)?.value;
  if (value?.length !== 4) return undefined;
  let number = 0;
  for (let index = 0; index < 4; index++) number += value[littleEndian ? index : 3 - index]! * 2 ** (8 * index);
  return number;
}
