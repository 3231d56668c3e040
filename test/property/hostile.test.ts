import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MalformedMessageError, Reader, Writer } from '../../src/wire/index.js';
import { codecOf, generatedFamilies } from '../support/families.js';

// Bytes that no kernel sends: every decoder gives a value or a MalformedMessageError, soon, and touches nothing else.

/** An attribute around bytes. */
function attribute(type: number, value: Uint8Array): Uint8Array {
  const writer = new Writer(value.length + 8);
  writer.bytes(type, value);
  return writer.toBytes();
}

const families = await generatedFamilies();

describe.each(families.filter(({ model }) => model.sets.length > 0))('$name', (family) => {
  test.each(family.model.sets)('$name takes any bytes for a value or refuses them', (set) => {
    const { decode } = codecOf(family, set.typeName);
    const told = set.context.map(({ type }) => (type === 'string' ? 'bridge' : 2));
    const types = fc.constantFrom(...set.attributes.map(({ type }) => type), 0, 0x3fff);
    const bytes = fc.uint8Array({ maxLength: 40 });
    const attributes = fc
      .array(fc.tuple(types, bytes), { maxLength: 4 })
      .map((all) => Uint8Array.from(all.flatMap(([type, value]) => [...attribute(type, value)])));
    const isHandled = (input: Uint8Array): void => {
      try {
        decode(new Reader(input), ...told);
      } catch (error) {
        expect(error).toBeInstanceOf(MalformedMessageError);
      }
    };
    fc.assert(fc.property(fc.oneof(attributes, bytes), isHandled), { numRuns: 200 });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('nests', () => {
  test('deeper than any kernel sends are refused, where a set holds itself', () => {
    let bytes: Uint8Array = new Uint8Array(0);
    for (let depth = 0; depth < 40; depth++) bytes = attribute(1, attribute(1, bytes)); // a list of expressions ...
    for (const family of families) {
      for (const set of family.model.sets) {
        const { decode } = codecOf(family, set.typeName);
        const told = set.context.map(() => undefined);
        try {
          decode(new Reader(bytes), ...told);
        } catch (error) {
          expect(error).toBeInstanceOf(MalformedMessageError);
        }
      }
    }
  });

  // In the square of their number they would take hours: the time-out of a test is the limit.
  test('many attributes take time in proportion to their number', () => {
    const { decode } = codecOf(families.find(({ name }) => name === 'rt-link')!, 'LinkAttrs');
    const one = attribute(0x3ffe, new Uint8Array(4));
    const count = 2_000_000;
    const bytes = new Uint8Array(one.length * count);
    for (let index = 0; index < count; index++) bytes.set(one, index * one.length);
    const { unknown } = decode(new Reader(bytes), 0) as { unknown: readonly unknown[] };
    expect(unknown.length).toBe(count);
  });
});
