import { align4, littleEndian as host, NLA_F_NESTED, NLA_HDRLEN, NLMSG_HDRLEN } from './constants.js';
import { InvalidAttributeError } from './errors.js';
import { describe } from './problem.js';

/** As in wire/reader.ts: an imported constant is looked up each time. */
const littleEndian = host;

const MAX_DEPTH = 32;

/** What every message is made of: a header, attributes, attributes in attributes; written into one growing buffer. */
export class FrameWriter {
  /** The buffer; its first `end` bytes are written. */
  protected out: Uint8Array;
  protected view: DataView;
  protected end = 0;
  /** All bytes from here on are zero: padding and reserved members need not be written. */
  protected cleanFrom = 0;
  /** Where the attribute of the struct at hand starts; -1 for a fixed header. */
  protected structAt = -1;
  #message = 0;
  #depth = 0;
  readonly #nests = new Int32Array(MAX_DEPTH * 2);

  constructor(capacity = 4096) {
    this.out = new Uint8Array(capacity);
    this.view = new DataView(this.out.buffer);
  }

  /** Bytes written so far. */
  get length(): number {
    return this.end;
  }

  /** The buffer itself; its first {@link Writer.length} bytes are the messages. Valid until the next write. */
  get buffer(): Uint8Array {
    return this.out;
  }

  /** A copy of what was written. */
  toBytes(): Uint8Array {
    return this.out.slice(0, this.end);
  }

  /** Forgets everything, or everything after `length`. */
  reset(length = 0): void {
    this.out.fill(0, length, Math.max(this.end, this.cleanFrom)); // at once: to fill each attribute was the first line of a profile of 10,000 rules
    this.cleanFrom = length;
    this.end = length;
    this.#depth = 0;
  }

  /** Opens a message: `struct nlmsghdr`. */
  messageStart(type: number, flags: number, sequence: number, portId = 0): void {
    this.#message = this.end;
    this.#depth = 0;
    this.structAt = -1;
    const at = this.reserve(NLMSG_HDRLEN);
    this.view.setUint16(at + 4, type, littleEndian);
    this.view.setUint16(at + 6, flags, littleEndian);
    this.view.setUint32(at + 8, sequence, littleEndian);
    this.view.setUint32(at + 12, portId, littleEndian);
  }

  /** Closes the message: its length goes into the header. */
  messageEnd(): void {
    this.view.setUint32(this.#message, this.end - this.#message, littleEndian);
  }

  /** Adds flags to the message that starts at `at`. */
  setMessageFlags(at: number, flags: number): void {
    this.view.setUint16(at + 6, this.view.getUint16(at + 6, littleEndian) | flags, littleEndian);
  }

  /** Reserves a fixed header of `size` zero bytes; returns its offset for the struct's encoder. */
  header(size: number): number {
    this.structAt = -1;
    return this.reserve(align4(size));
  }

  /** Opens a nest; `NLA_F_NESTED` is set. */
  nestStart(type: number): void {
    if (this.#depth === MAX_DEPTH) this.refuse(`attributes are nested deeper than ${MAX_DEPTH}`, undefined);
    this.#nests[this.#depth * 2] = this.end;
    this.#nests[this.#depth++ * 2 + 1] = type;
    const at = this.reserve(NLA_HDRLEN);
    this.view.setUint16(at + 2, type | NLA_F_NESTED, littleEndian);
  }

  nestEnd(): void {
    const at = this.#nests[(this.#depth - 1) * 2]!;
    const length = this.end - at;
    if (length > 0xffff) this.refuse(`has ${length} bytes, at most 65535 fit in an attribute`, undefined);
    this.#depth--;
    this.view.setUint16(at, length, littleEndian);
  }

  /** Reserves an attribute with `size` zero bytes; returns the offset of its value. */
  attribute(type: number, size: number): number {
    if (size > 0xfffb) this.refuse(`has ${size} bytes, at most 65531 fit in an attribute`, undefined, type);
    const at = this.reserve(align4(size) + NLA_HDRLEN);
    this.view.setUint16(at, size + NLA_HDRLEN, littleEndian);
    this.view.setUint16(at + 2, type, littleEndian);
    return at + NLA_HDRLEN;
  }

  /**
   * Says no to a value: throws with the path of open nests and, where given, the type of the attribute that was to be
   * written and the position of the value in its array.
   */
  refuse(reason: string, value: unknown, type?: number, item?: number): never {
    const { path, nest } = this.#openNests();
    if (type !== undefined) path.push(type);
    throw new InvalidAttributeError(reason, value, path, { within: nest, own: type, item });
  }

  /** Says no to a member of the struct at hand, which is in its place already. */
  protected refuseMember(reason: string, value: unknown, item?: number): never {
    if (this.structAt < 0) this.refuse(reason, value);
    const { path } = this.#openNests();
    path.push(this.view.getUint16(this.structAt + 2, littleEndian));
    throw new InvalidAttributeError(reason, value, path, { within: this.structAt, item });
  }

  /** The types of the open nests, and where the innermost starts. */
  #openNests(): { path: number[]; nest: number | undefined } {
    const path: number[] = [];
    let nest: number | undefined;
    for (let level = 0; level < this.#depth; level++) {
      nest = this.#nests[level * 2]!;
      path.push(this.#nests[level * 2 + 1]!);
      this.view.setUint16(nest, Math.min(this.end - nest, 0xffff), littleEndian); // so that a walk can find its way
    }
    return { path, nest };
  }

  /** Says no to a sub-message whose selector has no format: there is no way to write it. */
  refuseSelector(type: number, selector: string | number | undefined, value: unknown): never {
    const shown = selector === undefined ? 'without its selector' : `for ${describe(selector)}`;
    this.refuse(`has no known shape ${shown}, so it cannot be written`, value, type);
  }

  protected reserve(size: number): number {
    const at = this.end;
    const end = at + size;
    if (end > this.out.length) this.ensure(end);
    if (at < this.cleanFrom) this.out.fill(0, at, Math.min(end, this.cleanFrom));
    this.end = end;
    return at;
  }

  protected ensure(needed: number): void {
    if (needed <= this.out.length) return;
    const bytes = new Uint8Array(Math.max(needed, this.out.length * 2));
    bytes.set(this.out.subarray(0, this.end));
    this.out = bytes;
    this.view = new DataView(bytes.buffer);
  }

  // The view is looked up when the place is known: reserving it may have made the buffer anew.
  protected setU16(at: number, value: number, little: boolean): void {
    this.view.setUint16(at, value, little);
  }
  protected setU32(at: number, value: number, little: boolean): void {
    this.view.setUint32(at, value, little);
  }
  protected setU64(at: number, value: bigint, little: boolean): void {
    this.view.setBigUint64(at, value, little);
  }
}
