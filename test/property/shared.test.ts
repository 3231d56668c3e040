import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeRouteMessage, encodeRouteMessage, type RouteMessage } from '../../src/generated/rt-route.js';
import { Reader, shared, Writer } from '../../src/wire/index.js';

const decode = (r: Reader) => ({ text: Buffer.from(r.bytes()).toString('hex') });

describe('values that are alike', () => {
  test('are what they would be if each were decoded, whatever came before', () => {
    // Few different bytes at few places: values that share a slot, or a beginning, come again and again.
    const value = fc.record({
      size: fc.constantFrom(0, 1, 3, 4, 7, 8, 12, 64, 511, 512, 516),
      places: fc.array(fc.nat(7)),
    });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 300 }), (values) => {
        const read = shared(decode);
        for (const { size, places } of values) {
          const bytes = new Uint8Array(size);
          for (const place of places) if (size > 0) bytes[(place * 61) % size]! += 1;
          expect(read(new Reader(bytes))).toEqual(decode(new Reader(bytes)));
        }
      }),
    );
  });

  test('are one frozen object; others are not', () => {
    const read = shared(decode);
    const one = read(new Reader(Uint8Array.of(1, 2, 3, 4)));
    const other = read(new Reader(Uint8Array.of(1, 2, 3, 5)));
    expect(other).not.toEqual(one);
    expect(read(new Reader(Uint8Array.of(1, 2, 3, 4)))).toBe(one);
    expect(() => Object.assign(one, { text: '' })).toThrow(TypeError);
  });

  test('are at most as many as is said: whoever sends others all the time keeps little alive', () => {
    const read = shared(decode);
    const values = Array.from({ length: 1000 }, (_, index) => Uint8Array.of(index, index >> 8, 7, 7));
    const first = values.map((bytes) => read(new Reader(bytes)));
    const again = values.map((bytes) => read(new Reader(bytes)));
    expect(again).toEqual(first);
    expect(again.filter((value, index) => value === first[index]).length).toBeLessThanOrEqual(64);
  });
});

describe('headers of routes', () => {
  const message = (header: Partial<RouteMessage['header']>): RouteMessage => {
    const w = new Writer();
    encodeRouteMessage(w, { header });
    return decodeRouteMessage(new Reader(w.toBytes()));
  };

  test('are one object where they are equal, which cannot be changed', () => {
    const { header } = message({ rtmFamily: 2, rtmDstLen: 24 });
    expect(message({ rtmFamily: 2, rtmDstLen: 24 }).header).toBe(header);
    expect(message({ rtmFamily: 2, rtmDstLen: 25 }).header).toEqual({ ...header, rtmDstLen: 25 });
    expect(() => Object.assign(header, { rtmDstLen: 8 })).toThrow(TypeError);
  });
});
