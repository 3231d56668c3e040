import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { networkJsonSchema } from '../../src/recipe/spec/json-schema.js';

interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | false;
  readonly anyOf?: readonly Schema[];
}

test('network.schema.json is what the checks of a spec make (npm run codegen)', () => {
  expect(JSON.parse(readFileSync('network.schema.json', 'utf8'))).toEqual(networkJsonSchema());
});

test('editors can say of every setting what it is', () => {
  const silent: string[] = [];
  const visit = (path: string, schema: Schema): void => {
    if (schema.description === undefined) silent.push(path);
    for (const [name, below] of Object.entries(schema.properties ?? {})) visit(`${path}.${name}`, below);
    if (schema.items?.properties !== undefined) visit(`${path}[]`, { description: '', ...schema.items });
    const more = schema.additionalProperties;
    if (more && more.properties !== undefined) visit(`${path}.*`, { description: '', ...more });
  };
  visit('', networkJsonSchema() as Schema);
  expect(silent).toEqual([]);
});
