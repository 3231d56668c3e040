import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadSpec, parseSpec } from '../../src/recipe/spec/index.js';
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

test('docs/network-spec.md: its example is a network, and every setting has its row', () => {
  const text = readFileSync('docs/network-spec.md', 'utf8');
  const [, example = ''] = /```yaml\n(.*?)```/s.exec(text) ?? [];
  expect(parseSpec(parse(example)).containers.map(({ name }) => name)).toEqual(['web', 'db']);
  const { properties } = networkJsonSchema() as Schema;
  const { containers, ...own } = properties!;
  const inside = (containers!.additionalProperties as Schema).properties!;
  for (const name of Object.keys({ ...own, ...inside }))
    if (name !== '$schema') expect(text).toContain(`\n| \`${name}\` |`);
});

test('examples/network.yaml is a network', () => {
  expect(parseSpec(loadSpec('examples/network.yaml')).containers).toHaveLength(3);
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
