import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generate } from '../../../codegen/main.js';
import { resolveFamily } from '../../../codegen/resolve.js';
import { readSchema } from '../../../codegen/schema.js';
import * as genericSink from '../../golden/codegen/generic-sink.js';
import * as kitchenSink from '../../golden/codegen/kitchen-sink.js';
import { roundTripTests } from '../../support/round-trip.js';

describe.each([
  { name: 'kitchen-sink', exports: kitchenSink },
  { name: 'generic-sink', exports: genericSink },
])('the $name, a schema with every feature once', ({ name, exports }) => {
  const schema = `test/golden/codegen/${name}.yaml`;
  const golden = `test/golden/codegen/${name}.ts`;

  test('makes the golden file (UPDATE_GOLDEN=1 writes it anew)', () => {
    const text = generate(schema, '../../../src/wire/index.js', `codegen/schemas/${name}.yaml`);
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, 'utf8'));
  });

  roundTripTests({ name, model: resolveFamily(readSchema(schema)), exports }, 300);
});
