// What is used here of two packages that bring no types for ES modules. Nothing of it shows in our own declarations.

declare module 'buffer-layout' {
  /** A field or a sequence of fields of a fixed size. */
  export interface Layout<T> {
    readonly span: number;
    decode(bytes: Buffer, offset?: number): T;
    /** Writes into `bytes`; returns how many. */
    encode(value: T, bytes: Buffer, offset?: number): number;
  }
  export function u8(property?: string): Layout<number>;
  export function u16(property?: string): Layout<number>;
  export function u16be(property?: string): Layout<number>;
  export function u32(property?: string): Layout<number>;
  export function u32be(property?: string): Layout<number>;
  export function s32(property?: string): Layout<number>;
  export function s32be(property?: string): Layout<number>;
  /** Unsigned 64 bits as a number: exact up to 2^53. */
  export function nu64(property?: string): Layout<number>;
  export function nu64be(property?: string): Layout<number>;
  export function blob(length: number, property?: string): Layout<Buffer>;
  export function struct<T>(
    fields: readonly Layout<never>[] | readonly Layout<unknown>[],
    property?: string,
  ): Layout<T>;
}

declare module 'binary-parser' {
  /** Built by chaining, compiled at the first `parse`. */
  export class Parser {
    endianness(order: 'little' | 'big'): this;
    uint8(name: string): this;
    uint16(name: string): this;
    uint16be(name: string): this;
    uint32(name: string): this;
    int32(name: string): this;
    uint64(name: string): this;
    skip(bytes: number): this;
    buffer(name: string, options: { length: number | ((this: Record<string, number>) => number) }): this;
    array(name: string, options: { type: Parser; readUntil: 'eof' }): this;
    sizeOf(): number;
    parse(bytes: Uint8Array): unknown;
  }
}
