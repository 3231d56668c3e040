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
      'definitions:\n  - name: e\n    type: enum\n    entries: [one-two, one-two]',
      "x.yaml:5: definitions.0.entries.1.name: 'one-two' stands twice in 'e'",
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
      'an attribute twice',
      set('- { name: b, type: u8 }\n- { name: b, type: u8 }'),
      "x.yaml:6: attribute-sets.0.attributes.1.name: 'b' stands twice in 'a'",
    ],
    [
      'a number twice',
      set('- { name: b, type: u8 }\n- { name: c, value: 1, type: u8 }'),
      "x.yaml:6: attribute-sets.0.attributes.1.value: number 1 is 'b' already",
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
      "x.yaml:5: attribute-sets.0.attributes.0.selector: 'k' is no attribute of 'a' or of a set around it, nor a struct's member",
    ],
    [
      'a subset of a set that is not there',
      'attribute-sets:\n  - { name: a, subset-of: b }',
      "x.yaml:3: attribute-sets.0.subset-of: there is no attribute set 'b'",
    ],
    [
      'a shared attribute that is a number',
      set('- { name: b, type: u32, shared: true }'),
      "x.yaml:5: attribute-sets.0.attributes.0.shared: 'b' is neither one text, one array of numbers nor one struct of plain members",
    ],
    [
      'a shared attribute that comes several times',
      set('- { name: b, type: binary, sub-type: u32, multi-attr: true, shared: true }'),
      "x.yaml:5: attribute-sets.0.attributes.0.shared: 'b' is neither one text, one array of numbers nor one struct of plain members",
    ],
    [
      'a shared header with bytes in it',
      'definitions:\n  - name: s\n    type: struct\n    shared: true\n    members:\n      - { name: m, type: binary, len: 4 }',
      "x.yaml:5: definitions.0.shared: 's' has members that are objects, which could be changed",
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
    [
      'an attribute set twice',
      'attribute-sets:\n  - { name: a }\n  - { name: a }',
      "x.yaml:4: attribute-sets.1.name: 'a' is defined twice",
    ],
    [
      'a subset of itself',
      'attribute-sets:\n  - { name: a, subset-of: b }\n  - { name: b, subset-of: a }',
      "x.yaml:3: attribute-sets.0.subset-of: 'a' would be a subset of itself",
    ],
    [
      'a struct that holds itself',
      'definitions:\n  - name: s\n    type: struct\n    members:\n      - { name: m, type: binary, struct: s }',
      "x.yaml:6: definitions.0.members.0.struct: struct 's' would hold itself",
    ],
    [
      'an array that does not fill its length',
      'definitions:\n  - name: s\n    type: struct\n    members:\n      - { name: m, type: binary, len: 5, sub-type: u16 }',
      'x.yaml:6: definitions.0.members.0.len: 5 bytes are no whole number of 2-byte items',
    ],
    [
      'a limit by the name of a constant that is not there',
      set('- { name: b, type: u8, checks: { max: most } }'),
      "x.yaml:5: attribute-sets.0.attributes.0.checks.max: 'most' is neither an integer nor the name of a constant",
    ],
    [
      'a sub-message without a selector',
      set('- { name: b, type: sub-message, sub-message: c }', 'sub-messages:\n  - name: c'),
      'x.yaml:5: attribute-sets.0.attributes.0.selector: a sub-message needs a selector',
    ],
    [
      'a format twice',
      'sub-messages:\n  - name: c\n    formats:\n      - { value: v }\n      - { value: v }',
      "x.yaml:6: sub-messages.0.formats.1.value: 'v' stands twice",
    ],
    [
      'a selector that is neither text nor number',
      set(
        '- { name: k, type: flag }\n- { name: b, type: sub-message, sub-message: c, selector: k }',
        'sub-messages:\n  - name: c',
      ),
      "x.yaml:6: attribute-sets.0.attributes.1.selector: 'k' is neither text nor a number",
    ],
    [
      'a format that a number cannot choose',
      set(
        '- { name: k, type: u8 }\n- { name: b, type: sub-message, sub-message: c, selector: k }',
        'sub-messages:\n  - name: c\n    formats: [{ value: red }]',
      ),
      "x.yaml:6: attribute-sets.0.attributes.1.selector: 'red' of 'c' is neither a number nor an entry",
    ],
    [
      'keys without names',
      set('- { name: b, type: nest-type-value, nested-attributes: a }'),
      'x.yaml:5: attribute-sets.0.attributes.0.type-value: the values that the types are need names',
    ],
    [
      'a number that does not fit',
      set('- { name: b, value: 0x8000, type: u8 }'),
      'x.yaml:5: attribute-sets.0.attributes.0.value: 32768 is not within 0..16383',
    ],
    [
      'the number of an operation twice',
      'operations:\n  list: [{ name: one, value: 2 }, { name: two, value: 2 }]',
      "x.yaml:3: operations.list.1.value: number 2 is 'one' already",
    ],
    [
      'a notification of what is not there',
      'operations:\n  list: [{ name: told, notify: one }]',
      "x.yaml:3: operations.list.0.notify: there is no operation 'one'",
    ],
    [
      'a key with the wrong kind of value',
      set('- { name: b, type: u8, multi-attr: often }'),
      'x.yaml:5: attribute-sets.0.attributes.0.multi-attr: expected true or false, found "often"',
    ],
    [
      'a key with a value that is not one of a few',
      set('- { name: b, type: u8, byte-order: middle }'),
      'x.yaml:5: attribute-sets.0.attributes.0.byte-order: expected big-endian or little-endian, found "middle"',
    ],
    [
      'a list where a text belongs',
      set('- { name: b, type: nest, nested-attributes: [a] }'),
      'x.yaml:5: attribute-sets.0.attributes.0.nested-attributes: expected a text, found ["a"]',
    ],
    ['an unknown protocol', 'protocol: netlink-new', "x.yaml:2: protocol: unknown protocol 'netlink-new'"],
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
      [1, 'FAM_A_A_B'],
      [7, 'FAM_A_A_C'],
      [8, 'FAM_A_A_D'],
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

  test('an attribute of a subset is the parent’s but for what it says anew', () => {
    const { sets } = family(`
attribute-sets:
  - name: whole
    attributes: [{ name: a, type: u8 }, { name: b, type: u32, checks: { max: 9 }, doc: old }]
  - { name: part, subset-of: whole, attributes: [{ name: b, doc: new }] }`);
    expect(sets[1]?.attributes).toEqual([{ ...sets[0]?.attributes[1], doc: 'new' }]);
  });

  test('a notification has the shape of the operation that it names, wherever that stands', () => {
    const { operations } = family(`
attribute-sets: [{ name: thing }]
operations:
  list:
    - { name: told, notify: get }
    - { name: get, attribute-set: thing, do: {} }`);
    expect(operations.map(({ message }) => message.name)).toEqual(['ThingMessage', 'ThingMessage']);
    expect(operations.map(({ isNotification }) => isNotification)).toEqual([true, false]);
  });

  test('a selector is looked for in the set, then in the sets around it, then in the header', () => {
    const { sets } = family(`
definitions: [{ name: head, type: struct, members: [{ name: family, type: u8 }] }]
attribute-sets:
  - { name: outer, attributes: [{ name: kind, type: string }, { name: mid, type: nest, nested-attributes: mid }] }
  - { name: mid, attributes: [{ name: inner, type: nest, nested-attributes: inner }] }
  - name: inner
    attributes:
      - { name: by-kind, type: sub-message, sub-message: m, selector: kind }
      - { name: by-family, type: sub-message, sub-message: n, selector: family }
sub-messages: [{ name: m }, { name: n }]`);
    const told = sets.map(({ name, context }) => [name, context.map(({ parameter, type }) => `${parameter}: ${type}`)]);
    expect(told).toEqual([
      ['outer', ['family: number']],
      ['mid', ['kind: string', 'family: number']],
      ['inner', ['kind: string', 'family: number']],
    ]);
  });
});

describe('names that would clash', () => {
  const family = (text: string) => resolveFamily(parseSchema(`name: fam\n${text}`, 'fam.yaml'));

  test('an enum, a struct and a sub-message of one name, and the names of the wire layer', () => {
    const { enums, structs, subMessages } = family(`
definitions:
  - { name: mark, type: struct }
  - { name: mark, type: enum }
  - { name: reader, type: struct }
sub-messages: [mark]`);
    expect([...enums, ...structs, ...subMessages].map(({ typeName }) => typeName)).toEqual([
      ...['Mark', 'MarkStruct', 'ReaderStruct'],
      'MarkSubMessage',
    ]);
  });

  test('two sets that become one type', () => {
    const { sets } = family('attribute-sets: [small, small-attrs]');
    expect(sets.map(({ typeName }) => typeName)).toEqual(['SmallAttrs', 'SmallAttrsSet']);
  });

  test('properties that every object has, or that decoders add, or that become one', () => {
    const { sets } = family(
      set(
        ['constructor', 'to-string', 'unknown', '__proto__', 'b-c', 'b_c', 'class']
          .map((name) => `- { name: ${name}, type: u8 }`)
          .join('\n'),
      ),
    );
    expect(sets[0]?.attributes.map(({ property }) => property)).toEqual([
      ...['constructorAttr', 'toStringAttr', 'unknownAttr', 'proto', 'bC', 'bC_6', 'class'],
    ]);
  });

  test('a set with an attribute that is a reserved word, chosen by it', () => {
    const { sets } = family(`
attribute-sets:
  - { name: o, attributes: [{ name: class, type: string }, { name: i, type: nest, nested-attributes: i }] }
  - { name: i, attributes: [{ name: x, type: sub-message, sub-message: m, selector: class }] }
sub-messages: [m]`);
    expect(sets[1]?.context[0]?.parameter).toBe('classValue');
  });
});

describe('what is odd is told and taken', () => {
  const warnings = (text: string) => resolveFamily(parseSchema(`name: x\n${text}`, 'x.yaml')).warnings;

  test('unknown keys, at every depth', () => {
    expect(warnings(`future: 1\n${set('- { name: b, type: u8, checks: { sometime: 1 }, color: red }')}`)).toEqual([
      'x.yaml:2: future: unknown key, ignored',
      'x.yaml:7: attribute-sets.0.attributes.0.checks.sometime: unknown key, ignored',
      'x.yaml:7: attribute-sets.0.attributes.0.color: unknown key, ignored',
    ]);
  });

  test('two entries of one value, an attribute twice in a subset, a limit from a C header', () => {
    expect(warnings('definitions:\n  - { name: e, type: enum, entries: [a, { name: b, value: 0 }] }')).toEqual([
      "x.yaml:3: definitions.0.entries.1.value: 'b' has the value of 'a'",
    ]);
    expect(
      warnings(`
attribute-sets:
  - { name: a, attributes: [{ name: b, type: u8 }] }
  - { name: c, subset-of: a, attributes: [{ name: b }, { name: b }] }`),
    ).toEqual(["x.yaml:5: attribute-sets.1.attributes.1.name: 'b' stands twice in the subset"]);
    const foreign = 'definitions:\n  - { name: most, type: const, header: linux/x.h }';
    expect(warnings(`${foreign}${set('- { name: b, type: u8, checks: { max: most } }')}`)).toEqual([
      "x.yaml:7: attribute-sets.0.attributes.0.checks.max: the value of 'most' stands in a C header: this limit is not checked",
    ]);
  });
});
