import { expect, test } from 'vitest';
import { printRulesetJson } from '../../src/inspect/index.js';
import type { Ruleset, Table } from '../../src/nftables/index.js';

const empty: Table = {
  family: 'inet',
  name: 't',
  handle: 1n,
  isDormant: false,
  objects: [],
  sets: [],
  flowtables: [],
  chains: [],
};

function print(table: Partial<Table>): string {
  const ruleset: Ruleset = { generation: 1, tables: [{ ...empty, ...table }] };
  return printRulesetJson(ruleset);
}

test('texts from users are JSON strings whatever is in them', () => {
  const comment = 'a "quote", a \\ and \u0001 \u00e9';
  const chain = { name: 'c', handle: 2n, isOffloaded: false, isBound: false };
  const text = print({ chains: [{ ...chain, rules: [{ handle: 3n, comment, statements: [{ kind: 'notrack' }] }] }] });
  expect(JSON.parse(text).nftables[3].rule.comment).toBe(comment);
  expect(text).toContain('"comment": "a \\"quote\\", a \\\\ and \\u0001 \u00e9"');
});

test('numbers beyond 2^53 keep every digit', () => {
  const statement = { kind: 'counter', packets: 2n ** 64n - 1n, bytes: 2n ** 53n + 1n } as const;
  const object = { name: 'n', handle: 2n, type: 'counter', statement };
  expect(print({ objects: [object] })).toContain('"packets": 18446744073709551615, "bytes": 9007199254740993');
});

test('one flag stands alone, several are a list, none is left out', () => {
  expect(print({})).toContain('{"table": {"family": "inet", "name": "t", "handle": 1}}');
  expect(print({ isDormant: true })).toContain('"flags": "dormant"}');
  expect(print({ isDormant: true, owner: 7 })).toContain('"flags": ["dormant", "owner"]}');
});
