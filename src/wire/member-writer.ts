import { parseIp, parseMac } from './address.js';
import type { IndexedArray, StructExtra } from './attribute.js';
import { littleEndian as host, NLA_HDRLEN, NLA_TYPE_MASK } from './constants.js';
import { FrameWriter } from './frame-writer.js';
import { describe, ipProblem, numberProblem } from './problem.js';
import { encodeText } from './text.js';

/** As in wire/reader.ts: an imported constant is looked up each time. */
const littleEndian = host;

/** Writes structs, member by member, and the items of arrays. */
export class MemberWriter extends FrameWriter {
  /** Position of the struct at hand, in an array. */
  #item: number | undefined;

  /** Reserves a struct attribute; its encoder fills in the members. `extra` restores another kernel's size. */
  struct(type: number, size: number, extra?: StructExtra): number {
    const wireSize = extra?.size ?? size;
    const at = this.attribute(type, wireSize);
    this.structAt = at - NLA_HDRLEN;
    this.#item = undefined;
    // The members behind a shortened struct's end are written all the same, and overwritten by what follows.
    if (wireSize < size) {
      this.ensure(at + size);
      this.cleanFrom = at + size;
    } else if (extra?.tail !== undefined) this.out.set(extra.tail.subarray(0, wireSize - size), at + size);
    return at;
  }

  // Members of a struct; `name` is for the error.
  u8At(at: number, value: number, name: string): void {
    this.#member(value, 0, 0xff, name);
    this.out[at] = value;
  }
  u16At(at: number, value: number, name: string): void {
    this.#member(value, 0, 0xffff, name);
    this.view.setUint16(at, value, littleEndian);
  }
  u16beAt(at: number, value: number, name: string): void {
    this.#member(value, 0, 0xffff, name);
    this.view.setUint16(at, value, false);
  }
  u16leAt(at: number, value: number, name: string): void {
    this.#member(value, 0, 0xffff, name);
    this.view.setUint16(at, value, true);
  }
  u32At(at: number, value: number, name: string): void {
    this.#member(value, 0, 0xffffffff, name);
    this.view.setUint32(at, value, littleEndian);
  }
  u32beAt(at: number, value: number, name: string): void {
    this.#member(value, 0, 0xffffffff, name);
    this.view.setUint32(at, value, false);
  }
  u32leAt(at: number, value: number, name: string): void {
    this.#member(value, 0, 0xffffffff, name);
    this.view.setUint32(at, value, true);
  }
  u64At(at: number, value: bigint, name: string): void {
    this.#bigMember(value, 0n, 0xffffffffffffffffn, name);
    this.view.setBigUint64(at, value, littleEndian);
  }
  u64beAt(at: number, value: bigint, name: string): void {
    this.#bigMember(value, 0n, 0xffffffffffffffffn, name);
    this.view.setBigUint64(at, value, false);
  }
  u64leAt(at: number, value: bigint, name: string): void {
    this.#bigMember(value, 0n, 0xffffffffffffffffn, name);
    this.view.setBigUint64(at, value, true);
  }
  s8At(at: number, value: number, name: string): void {
    this.#member(value, -0x80, 0x7f, name);
    this.out[at] = value;
  }
  s16At(at: number, value: number, name: string): void {
    this.#member(value, -0x8000, 0x7fff, name);
    this.view.setUint16(at, value, littleEndian);
  }
  s16beAt(at: number, value: number, name: string): void {
    this.#member(value, -0x8000, 0x7fff, name);
    this.view.setUint16(at, value, false);
  }
  s16leAt(at: number, value: number, name: string): void {
    this.#member(value, -0x8000, 0x7fff, name);
    this.view.setUint16(at, value, true);
  }
  s32At(at: number, value: number, name: string): void {
    this.#member(value, -0x80000000, 0x7fffffff, name);
    this.view.setUint32(at, value, littleEndian);
  }
  s32beAt(at: number, value: number, name: string): void {
    this.#member(value, -0x80000000, 0x7fffffff, name);
    this.view.setUint32(at, value, false);
  }
  s32leAt(at: number, value: number, name: string): void {
    this.#member(value, -0x80000000, 0x7fffffff, name);
    this.view.setUint32(at, value, true);
  }
  s64At(at: number, value: bigint, name: string): void {
    this.#bigMember(value, -0x8000000000000000n, 0x7fffffffffffffffn, name);
    this.view.setBigUint64(at, value, littleEndian);
  }
  s64beAt(at: number, value: bigint, name: string): void {
    this.#bigMember(value, -0x8000000000000000n, 0x7fffffffffffffffn, name);
    this.view.setBigUint64(at, value, false);
  }
  s64leAt(at: number, value: bigint, name: string): void {
    this.#bigMember(value, -0x8000000000000000n, 0x7fffffffffffffffn, name);
    this.view.setBigUint64(at, value, true);
  }
  bytesAt(at: number, size: number, value: Uint8Array, name: string): void {
    if (value.length > size) this.#refuse(`${name} has ${value.length} bytes, at most ${size} fit`, value);
    this.out.set(value, at);
  }
  stringAt(at: number, size: number, value: string, name: string): void {
    const bytes = encodeText(value);
    if (bytes.length > size || value.includes('\0')) {
      this.#refuse(`${name} ${describe(value)} does not fit in ${size} bytes without a NUL`, value);
    }
    this.out.set(bytes, at);
  }
  ipAt(at: number, size: number, value: string): void {
    this.out.set(value === '' ? new Uint8Array(0) : this.address(value, undefined, size), at);
  }
  macAt(at: number, size: number, value: string, name: string): void {
    this.bytesAt(at, size, this.linkAddress(value, undefined), name);
  }

  /** An attribute type that is a value: the key of a nest. */
  key(value: number, name: string): number {
    const problem = numberProblem(value, 0, NLA_TYPE_MASK);
    if (problem !== undefined) this.refuse(`${name} ${problem}`, value);
    return value;
  }
  /** Refuses an array that is longer than its place in a struct. */
  atMost(count: number, length: number, name: string): void {
    if (length > count) this.#refuse(`${name} has ${length} items, at most ${count} fit`, length);
  }

  #member(value: number, min: number, max: number, name: string): void {
    if (!(value >= min && value <= max) || !Number.isInteger(value)) {
      this.#refuse(`${name} ${describe(value)} is not an integer within ${min}..${max}`, value);
    }
  }

  #bigMember(value: bigint, min: bigint, max: bigint, name: string): void {
    if (typeof value !== 'bigint' || value < min || value > max) {
      this.#refuse(`${name} ${describe(value)} is not a bigint within ${min}..${max}`, value);
    }
  }

  #refuse(reason: string, value: unknown): never {
    this.refuseMember(reason, value, this.#item);
  }

  protected address(value: string, type: number | undefined, size?: number): Uint8Array {
    const problem = ipProblem(value, size);
    if (problem !== undefined) this.#refuseAddress(problem, value, type);
    return parseIp(value);
  }

  protected linkAddress(value: string, type: number | undefined): Uint8Array {
    try {
      return parseMac(value);
    } catch {
      return this.#refuseAddress(
        `${describe(value)} is not a link-layer address: expected hex bytes between colons`,
        value,
        type,
      );
    }
  }

  #refuseAddress(reason: string, value: unknown, type: number | undefined): never {
    return type === undefined ? this.#refuse(reason, value) : this.refuse(reason, value, type);
  }

  // Arrays.

  /** Checks the numbers of an array, each as if it were an attribute of its own. */
  items(
    type: number,
    items: readonly (number | bigint)[],
    min: number | bigint,
    max: number | bigint,
    mask?: number | bigint,
  ): void {
    for (let index = 0; index < items.length; index++) {
      const problem = numberProblem(items[index], min, max, mask);
      if (problem !== undefined) this.refuse(problem, items[index], type, index);
    }
  }

  /** Checks the bytes that an array will have. */
  size(type: number, size: number, value: unknown, min = 0, max = 0xfffb): void {
    const allowed = min === max ? `exactly ${min}` : `${min} to ${max}`;
    if (size < min || size > max) this.refuse(`has ${size} bytes, ${allowed} are allowed`, value, type);
  }

  /** Checks that no struct of an array has another size than the others: where one ends the next begins. */
  plain(type: number, items: readonly { extra?: StructExtra | undefined }[]): void {
    const index = items.findIndex(({ extra }) => extra !== undefined);
    if (index >= 0)
      this.refuse('has a size of its own (extra), which it cannot have in an array', items[index], type, index);
  }

  /** Offset of a struct in an array that begins at `at`. */
  itemAt(at: number, index: number, size: number): number {
    this.#item = index;
    return at + index * size;
  }

  /** The number of an item of an indexed array: the one that it came with, else 1 for the first. */
  itemNumber({ length, numbers }: IndexedArray<unknown>, index: number): number {
    return numbers?.length === length ? this.key(numbers[index]!, 'number') : index + 1;
  }
}
