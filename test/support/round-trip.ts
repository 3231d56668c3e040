import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AttributeSetModel } from '../../codegen/model.js';
import { Reader, Writer } from '../../src/wire/index.js';
import {
  attributeArbitrary,
  attrsArbitrary,
  messageArbitrary,
  structArbitrary,
  type Told,
  toldArbitrary,
  type Value,
} from './arbitraries.js';
import { codecOf, type GeneratedFamily, present } from './families.js';

/** Tests that decode(encode(x)) is x, for every struct, attribute, set and message of a family. */
export function roundTripTests(family: GeneratedFamily, numRuns: number): void {
  const { structs, sets, messages } = family.model;
  for (const struct of structs) {
    test(`struct ${struct.name} survives encode and decode`, () => {
      const { encode, decode } = codecOf(family, struct.typeName);
      const survives = (value: Value): void => {
        const reader = readBack((w) => encode(w, w.header(struct.size), value));
        expect(present(decode(reader, reader.header(struct.size)))).toEqual(present(value));
      };
      fc.assert(fc.property(structArbitrary(struct), survives), { numRuns });
    });
  }

  for (const set of sets) {
    test(`set ${set.name} survives encode and decode, each attribute alone and some together`, () => {
      const survives = attrsSurvive(family, set);
      const withTold = (values: (told: Told) => fc.Arbitrary<Value>): fc.Arbitrary<[Value, Told]> =>
        toldArbitrary(set).chain((told) => fc.tuple(values(told), fc.constant(told)));
      for (const attribute of set.attributes) {
        const values = withTold((told) => attributeArbitrary(attribute, set, 0, told));
        fc.assert(fc.property(values, survives), { numRuns: Math.ceil(numRuns / 10) });
      }
      const values = withTold((told) => attrsArbitrary(set, 0, told));
      fc.assert(fc.property(values, survives), { numRuns });
    });
  }

  for (const { name, header, set } of messages) {
    test(`${name} survives encode and decode`, () => {
      const { encode, decode } = codecOf(family, name);
      const survives = (message: Value): void => {
        expect(present(decode(readBack((w) => encode(w, message))))).toEqual(present(message));
      };
      fc.assert(fc.property(messageArbitrary(header, set), survives), { numRuns });
    });
  }
}

function readBack(write: (w: Writer) => void): Reader {
  const writer = new Writer(64); // small, so that growing is exercised too
  write(writer);
  const bytes = writer.toBytes();
  expect(bytes.length % 4).toBe(0);
  return new Reader(bytes);
}

function attrsSurvive(family: GeneratedFamily, set: AttributeSetModel): (value: [Value, Told]) => void {
  const { encode, decode } = codecOf(family, set.typeName);
  return ([attrs, told]) => {
    const more = set.context.map(({ name }) => told[name]);
    const reader = readBack((w) => encode(w, attrs, ...more));
    expect(present(decode(reader, ...more))).toEqual(present(attrs));
  };
}
