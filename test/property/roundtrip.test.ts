import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageShapes } from '../../codegen/emit/operations.js';
import type { AttributeSetModel } from '../../codegen/model.js';
import { Reader, Writer } from '../../src/wire/index.js';
import {
  attributeArbitrary,
  attrsArbitrary,
  messageArbitrary,
  selectedValues,
  structArbitrary,
  type Value,
} from '../support/arbitraries.js';
import { codecOf, type GeneratedFamily, generatedFamilies, present } from '../support/families.js';

// decode(encode(x)) is x, for every struct, attribute, set and message of every schema.

const RUNS = { numRuns: 200 };
const RUNS_EACH_ATTRIBUTE = { numRuns: 20 };

function readBack(write: (w: Writer) => void): Reader {
  const writer = new Writer(64); // small, so that growing is exercised too
  write(writer);
  const bytes = writer.toBytes();
  expect(bytes.length % 4).toBe(0);
  return new Reader(bytes);
}

for (const family of await generatedFamilies()) {
  const { structs, sets } = family.model;
  describe(family.name, () => {
    for (const struct of structs) {
      test(`struct ${struct.name} survives encode and decode`, () => {
        const { encode, decode } = codecOf(family, struct.typeName);
        const survives = (value: Value): void => {
          const reader = readBack((w) => encode(w, w.header(struct.size), value));
          expect(present(decode(reader, reader.header(struct.size)))).toEqual(value);
        };
        fc.assert(fc.property(structArbitrary(struct), survives), RUNS);
      });
    }

    for (const set of sets) {
      test(`set ${set.name} survives encode and decode, each attribute alone and some together`, () => {
        const survives = attrsSurvive(family, set);
        const withSelected = (values: (selected: number) => fc.Arbitrary<Value>): fc.Arbitrary<[Value, number]> =>
          selectedValues(set).chain((selected) => fc.tuple(values(selected), fc.constant(selected)));
        for (const attribute of set.attributes) {
          const values = withSelected((selected) => attributeArbitrary(attribute, 0, selected));
          fc.assert(fc.property(values, survives), RUNS_EACH_ATTRIBUTE);
        }
        const values = withSelected((selected) => attrsArbitrary(set, 0, selected));
        fc.assert(fc.property(values, survives), RUNS);
      });
    }

    for (const { name, header, set } of messageShapes(family.model)) {
      test(`${name} survives encode and decode`, () => {
        const { encode, decode } = codecOf(family, name);
        const survives = (message: Value): void => {
          expect(present(decode(readBack((w) => encode(w, message))))).toEqual(present(message));
        };
        fc.assert(fc.property(messageArbitrary(header, set), survives), RUNS);
      });
    }
  });
}

function attrsSurvive(family: GeneratedFamily, set: AttributeSetModel): (value: [Value, number]) => void {
  const { encode, decode } = codecOf(family, set.typeName);
  return ([attrs, selected]) => {
    const more = set.headerSelector === undefined ? [] : [selected];
    const reader = readBack((w) => encode(w, attrs, ...more));
    expect(present(decode(reader, ...more))).toEqual(attrs);
  };
}
