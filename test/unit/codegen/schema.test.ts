import { describe, expect, test } from 'vitest';
import { resolveFamily } from '../../../codegen/resolve.js';
import { parseSchema, SchemaError } from '../../../codegen/schema.js';

/** The complaint about a schema that begins with a name; its first line is line 2. */
function complaint(text: string): string {
  try {
    resolveFamily(parseSchema(`name: x\n${text.replace(/^\n/, '')}`, 'x.yaml'));
  } catch (error) {
    if (error instanceof SchemaError) return error.message;
    throw error;
  }
  throw new Error('the schema was taken');
}

const set = (attributes: string, more = ''): string => `
attribute-sets:
  - name: a
    attributes:
${attributes.replace(/^\n/, '').replace(/^/gm, '      ')}
${more}`;

describe('a mistake in a schema is told with file, line and path', () => {
  test.each<[string, string, string]>([
    ['no YAML', 'a: [', 'x.yaml:2: Flow sequence'],
    ['a section that is no list', 'definitions: { a: 1 }', 'x.yaml:2: definitions: expected a list'],
    ['an item that is no mapping', 'definitions:\n  - [1]', 'x.yaml:3: definitions.0: expected a mapping, found [1]'],
    [
      'an unknown kind of definition',
      'definitions:\n  - name: a\n    type: union',
      "x.yaml:4: definitions.0.type: unknown kind of definition 'union': expected const, enum, flags or struct",
    ],
    [
      'a definition twice',
      'definitions:\n  - { name: a, type: enum }\n  - { name: a, type: enum }',
      "x.yaml:4: definitions.1.name: 'a' is defined twice",
    ],
    [
      'an entry twice',
      'definitions:\n  - name: e\n    type: enum\n    entries: [one-two, one_two]',
      "x.yaml:5: definitions.0.entries.1.name: 'one_two' stands twice in 'e'",
    ],
    [
      'a member of an unknown type',
      'definitions:\n  - name: s\n    type: struct\n    members:\n      - { name: m, type: u128 }',
      "x.yaml:6: definitions.0.members.0.type: unknown member type 'u128'",
    ],
    [
      'a member without a length',
      'definitions:\n  - name: s\n    type: struct\n    members:\n      - { name: m, type: binary }',
      'x.yaml:6: definitions.0.members.0.len: a length in bytes is needed',
    ],
    [
      'a number that is none',
      'definitions:\n  - name: e\n    type: enum\n    entries:\n      - { name: a, value: many }',
      'x.yaml:6: definitions.0.entries.0.value: expected an integer, found "many"',
    ],
    [
      'an attribute without a type',
      set('- { name: b }'),
      "x.yaml:5: attribute-sets.0.attributes.0.type: attribute 'b' needs a type",
    ],
    [
      'an attribute of an unknown type',
      set('- { name: b, type: u24 }'),
      "x.yaml:5: attribute-sets.0.attributes.0.type: unknown attribute type 'u24'",
    ],
    [
      'two names that become one',
      set('- { name: b-c, type: u8 }\n- { name: b_c, type: u8 }'),
      "x.yaml:6: attribute-sets.0.attributes.1.name: 'b_c' stands twice in 'a'",
    ],
    [
      'a number twice',
      set('- { name: b, type: u8 }\n- { name: c, value: 1, type: u8 }'),
      "x.yaml:6: attribute-sets.0.attributes.1.value: number 1 is 'b' already",
    ],
    [
      'a name that is taken by the codec',
      set('- { name: unknown, type: u8 }'),
      "x.yaml:5: attribute-sets.0.attributes.0.name: 'unknown' cannot be the name of a property",
    ],
    [
      'a nest of a set that is not there',
      set('- { name: b, type: nest, nested-attributes: c }'),
      "x.yaml:5: attribute-sets.0.attributes.0.nested-attributes: there is no attribute set 'c'",
    ],
    [
      'a struct that is not there',
      set('- { name: b, type: binary, struct: c }'),
      "x.yaml:5: attribute-sets.0.attributes.0.struct: there is no struct 'c'",
    ],
    [
      'an enum that is not there',
      set('- { name: b, type: u8, enum: c }'),
      "x.yaml:5: attribute-sets.0.attributes.0.enum: no enum or flags 'c' is defined",
    ],
    [
      'a sub-message that is not there',
      set('- { name: k, type: string }\n- { name: b, type: sub-message, sub-message: c, selector: k }'),
      "x.yaml:6: attribute-sets.0.attributes.1.sub-message: there is no sub-message 'c'",
    ],
    [
      'a selector that is not there',
      set('- { name: b, type: sub-message, sub-message: c, selector: k }', 'sub-messages:\n  - name: c'),
      "x.yaml:5: attribute-sets.0.attributes.0.selector: 'k' is no attribute before this one in 'a', nor a struct's member",
    ],
    [
      'a subset of a set that is not there',
      'attribute-sets:\n  - { name: a, subset-of: b }',
      "x.yaml:3: attribute-sets.0.subset-of: there is no attribute set 'b'",
    ],
    [
      'two names that become one type',
      'attribute-sets: [small, small-attrs]',
      "x.yaml:2: attribute-sets: attribute set 'small-attrs' and attribute set 'small' would both be SmallAttrs",
    ],
    [
      'a sub-message that may come twice',
      set('- { name: b, type: sub-message, multi-attr: true }'),
      'x.yaml:5: attribute-sets.0.attributes.0.multi-attr: a sub-message comes once',
    ],
    [
      'an operation without a number',
      'operations:\n  enum-model: directional\n  list:\n    - { name: get }',
      'x.yaml:5: operations.list.0.value: no number: give do.request.value or value',
    ],
    [
      'the number of an event in the wrong place',
      'operations:\n  enum-model: directional\n  list:\n    - { name: told, event: { value: 7 } }',
      "x.yaml:5: operations.list.0.event: the number of an event stands beside it, as the operation's value",
    ],
    [
      'an operation of a set that is not there',
      'operations:\n  list:\n    - { name: get, attribute-set: b }',
      "x.yaml:4: operations.list.0.attribute-set: there is no attribute set 'b'",
    ],
  ])('%s', (_, text, message) => {
    expect(complaint(text).slice(0, message.length)).toBe(message);
  });

  test('a family needs a name', () => {
    expect(() => resolveFamily(parseSchema('doc: nothing', 'x.yaml'))).toThrow('x.yaml:1: name: a family needs a name');
  });
});

describe('what a schema means', () => {
  const family = (text: string) => resolveFamily(parseSchema(`name: fam\n${text}`, 'fam.yaml'));

  test('attributes are counted from 1, and on from a number that is given', () => {
    const { sets } = family(set('- { name: b, type: u8 }\n- { name: c, value: 7, type: u8 }\n- { name: d, type: u8 }'));
    expect(sets[0]?.attributes.map(({ type, kernelName }) => [type, kernelName])).toEqual([
      [1, 'A_A_B'],
      [7, 'A_A_C'],
      [8, 'A_A_D'],
    ]);
  });

  test("operations are counted as YNL's unified and directional models do", () => {
    const unified = family('operations:\n  list: [one, { name: two, value: 5 }, three]');
    expect(unified.operations.map(({ kernelName, type }) => [kernelName, type])).toEqual([
      ['FAM_CMD_ONE', 1],
      ['FAM_CMD_TWO', 5],
      ['FAM_CMD_THREE', 6],
    ]);
    const directional = family(`
operations:
  enum-model: directional
  list:
    - { name: get, do: { request: { value: 3 }, reply: { value: 1 } } }
    - { name: next, do: { request: {}, reply: {} } }
    - { name: told, notify: get }`);
    expect(directional.operations.map(({ type, replyType }) => [type, replyType])).toEqual([
      [3, 1],
      [4, 2],
      [3, 3],
    ]);
  });

  test('a protocol is generic netlink unless it is raw', () => {
    expect(family('').protocol).toBe(16);
    expect(family('protocol: netlink-raw\nprotonum: 12').protocol).toBe(12);
  });
});
