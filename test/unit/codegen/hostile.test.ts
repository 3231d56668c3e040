import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { emitFile } from '../../../codegen/emit/file.js';
import { resolveFamily } from '../../../codegen/resolve.js';
import { parseSchema, SchemaError } from '../../../codegen/schema.js';

// A schema that was damaged anywhere, by hand or by accident, is either still one or told with file and line.

const JUNK: readonly unknown[] = [
  ...[
    null,
    '',
    ' ',
    0,
    -1,
    1.5,
    1e21,
    65536,
    true,
    'no such thing',
    '__proto__',
    'constructor',
    'toString',
    '0x',
    'u8',
  ],
  ...[
    'struct',
    'binary',
    'nest',
    'sub-message',
    'indexed-array',
    'nest-type-value',
    'string',
    'flags',
    '*/',
    "'",
    'a`b',
  ],
  ...[[], {}, [null], [[]], { name: null }, { __proto__: 1 }, { type: 'u8' }],
];

type Node = Record<string, unknown> | unknown[];

/** Every place of a tree: what holds it, and under which key. */
function places(node: unknown): { holder: Node; key: string | number }[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.keys(node).flatMap((key) => {
    const at = Array.isArray(node) ? Number(key) : key;
    return [{ holder: node as Node, key: at }, ...places((node as Record<string, unknown>)[key])];
  });
}

function damage(data: unknown, at: number, junk: unknown): void {
  const all = places(data);
  const { holder, key } = all[at % all.length]!;
  if (junk !== undefined) (holder as Record<string | number, unknown>)[key] = junk;
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

test.each(['kitchen-sink', 'generic-sink'])(
  'the damaged %s',
  (name) => {
    const text = readFileSync(`test/golden/codegen/${name}.yaml`, 'utf8');
    const anywhere = fc.tuple(fc.nat(), fc.oneof(fc.constantFrom(...JUNK), fc.constant(undefined)));
    const told = (changes: [number, unknown][]): void => {
      const data: unknown = parse(text);
      for (const [at, junk] of changes) damage(data, at, structuredClone(junk));
      try {
        emitFile(resolveFamily(parseSchema(stringify(data), 'x.yaml')), { source: 'x.yaml', wire: 'netloom/wire' });
      } catch (error) {
        if (!(error instanceof SchemaError)) throw error;
        expect(error.message).toMatch(/^x\.yaml:\d+: ./);
      }
    };
    fc.assert(fc.property(fc.array(anywhere, { minLength: 1, maxLength: 3 }), told), { numRuns: 300 });
  },
  60_000,
);
