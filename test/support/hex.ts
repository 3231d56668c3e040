import { Writer } from '../../src/wire/index.js';

/**
 * Bytes from lines of hex as they stand in tests: spaces are free, what follows `//` is a comment. Written in
 * little-endian order, which both machines that are supported have.
 */
export function hex(text: string): Uint8Array {
  const digits = text.replace(/\/\/.*$/gm, '').replace(/\s+/g, '');
  if (!/^([0-9a-f]{2})*$/i.test(digits)) throw new Error(`no hex bytes: ${digits}`);
  return Uint8Array.from(digits.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}

/** What a writer's bytes look like, for comparing. */
export function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

/** What `write` puts on the wire, as hex. */
export function written(write: (w: Writer) => void): string {
  const writer = new Writer();
  write(writer);
  return toHex(writer.toBytes());
}
