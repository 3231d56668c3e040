import { describe, expect, test, vi } from 'vitest';

// The other kind of machine, as far as the wire layer is concerned: nothing else asks for the byte order.
const machine = vi.hoisted(() => ({ little: true }));
vi.mock('../../../src/wire/constants.js', async (original) => {
  const constants = await original<typeof import('../../../src/wire/constants.js')>();
  return Object.defineProperty({ ...constants }, 'littleEndian', { get: () => machine.little, enumerable: true });
});

/** The wire layer and a family's codecs as such a machine loads them: they ask once. */
async function load(little: boolean) {
  machine.little = little;
  vi.resetModules();
  const { Reader, Writer } = await import('../../../src/wire/index.js');
  const codecs = await import('../../golden/codegen/kitchen-sink.js');
  const bytesOf = (write: (w: InstanceType<typeof Writer>) => void): string => {
    const writer = new Writer();
    write(writer);
    return Buffer.from(writer.toBytes()).toString('hex');
  };
  return { Reader, bytesOf, ...codecs };
}

describe.each([
  { name: 'little-endian', little: true },
  { name: 'big-endian', little: false },
])('on a $name machine', ({ little }) => {
  const host16 = (hex: string): string => (little ? hex.slice(2) + hex.slice(0, 2) : hex);

  test('headers and numbers have its order, others the one that the schema says', async () => {
    const { Reader, bytesOf, decodeSinkAttrs, encodeSinkAttrs } = await load(little);
    const attrs = { word: 0x01020304, half: 0x0102, little: 0x010203, littleNumbers: [-2n] };
    const bytes = bytesOf((w) => encodeSinkAttrs(w, attrs, undefined as never, undefined as never));
    const header = (length: number, type: number): string =>
      [length, type].map((value) => host16(value.toString(16).padStart(4, '0'))).join('');
    expect(bytes).toBe(
      [
        `${header(6, 2)}01020000`,
        `${header(8, 3)}${little ? '04030201' : '01020304'}`,
        `${header(8, 81)}03020100`,
        `${header(12, 82)}feffffffffffffff`,
      ].join(''),
    );
    const reader = new Reader(Buffer.from(bytes, 'hex'));
    expect(decodeSinkAttrs(reader, undefined as never, undefined as never)).toMatchObject(attrs);
  });

  test('so have members of structs', async () => {
    const { Reader, bytesOf, decodeChosenAttrs, encodeChosenAttrs } = await load(little);
    const attrs = { littleStruct: { word: 0x01020304, halves: [0x0506, 0x0708] } };
    const bytes = bytesOf((w) => encodeChosenAttrs(w, attrs));
    expect(bytes.slice(8)).toBe('0403020106050807');
    expect(decodeChosenAttrs(new Reader(Buffer.from(bytes, 'hex')))).toMatchObject(attrs);
  });
});
