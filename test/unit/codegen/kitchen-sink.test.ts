import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageShapes } from '../../../codegen/emit/operations.js';
import { generate } from '../../../codegen/main.js';
import { resolveFamily } from '../../../codegen/resolve.js';
import { readSchema } from '../../../codegen/schema.js';
import { Reader, Writer } from '../../../src/wire/index.js';
import * as kitchenSink from '../../golden/codegen/kitchen-sink.js';
import { messageArbitrary } from '../../support/arbitraries.js';
import { codecOf, present } from '../../support/families.js';

const SCHEMA = 'test/golden/codegen/kitchen-sink.yaml';
const GOLDEN = 'test/golden/codegen/kitchen-sink.ts';

describe('the kitchen sink, a schema with every feature once', () => {
  test('makes the golden file (UPDATE_GOLDEN=1 writes it anew)', () => {
    const text = generate(SCHEMA, '../../../src/wire/index.js', 'codegen/schemas/kitchen-sink.yaml');
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(GOLDEN, text);
    expect(text).toBe(readFileSync(GOLDEN, 'utf8'));
  });

  const family = { name: 'kitchen-sink', model: resolveFamily(readSchema(SCHEMA)), exports: kitchenSink };

  test.each(messageShapes(family.model))('$name survives encode and decode', ({ name, header, set }) => {
    const { encode, decode } = codecOf(family, name);
    fc.assert(
      fc.property(messageArbitrary(header, set), (message) => {
        const writer = new Writer();
        encode(writer, message);
        expect(present(decode(new Reader(writer.toBytes())))).toEqual(present(message));
      }),
      { numRuns: 300 },
    );
  });
});
