import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, encodeText } from '../../../src/wire/index.js';
import { hex, toHex } from '../../support/hex.js';

const decode = (bytes: Uint8Array): string => decodeText(bytes, 0, bytes.length);

describe('text on the wire', () => {
  test.each<[string, string, string]>([
    ['ASCII', '6272 30', 'br0'],
    ['UTF-8', 'c3bc e282ac f09f9880', 'ü€😀'],
    ['a byte that is none', 'ff', '\udcff'],
    ['bytes cut from a sequence', 'e282', '\udce2\udc82'],
    ['a sequence longer than needed', 'c080', '\udcc0\udc80'],
    ['an encoded surrogate', 'eda080', '\udced\udca0\udc80'],
    ['a byte order mark', 'efbbbf 61', '\ufeffa'],
    ['good and bad mixed', '61 ff c3bc 80', 'a\udcffü\udc80'],
  ])('%s', (_, bytes, text) => {
    expect(decode(hex(bytes))).toBe(text);
    expect(toHex(encodeText(text))).toBe(toHex(hex(bytes)));
  });

  test('long text takes the other way and says the same', () => {
    const bytes = hex('c3bc'.repeat(40));
    expect(decode(bytes)).toBe('ü'.repeat(40));
  });

  test('all bytes survive', () => {
    const survive = (bytes: Uint8Array): void => {
      expect(encodeText(decode(bytes))).toEqual(bytes);
    };
    fc.assert(fc.property(fc.uint8Array({ maxLength: 80 }), survive), { numRuns: 2000 });
  });
});
