import { describe, expect, test } from 'vitest';
import { type AnyOperation, InvalidAttributeError, refusedAttribute, Writer } from '../../../src/wire/index.js';
import { KS_MSG_AROUND, KS_MSG_GET, KS_MSG_NEW } from '../../golden/codegen/kitchen-sink.js';

// A value that does not fit is told with the place where it stands in the object that was to be sent.

function refusal(operation: AnyOperation, attrs: unknown, header: object = {}): string {
  const writer = new Writer(32);
  try {
    writer.messageStart(operation.type, 0, 0);
    operation.encode(writer, { header, attrs });
  } catch (error) {
    if (!(error instanceof InvalidAttributeError)) throw error;
    const at = 16 + Math.ceil(operation.headerSize / 4) * 4;
    const path = refusedAttribute(writer.buffer, at, writer.length, error.place, operation.attributes);
    return `${path}: ${error.reason}`;
  }
  throw new Error('the message was written');
}

describe('a refused value is named by its place in the object', () => {
  test.each<[string, object, string]>([
    ['an attribute', { half: 0 }, 'half: 0 is not an integer within 1..4094'],
    ['in a nest', { nested: { nested: { half: 4095 } } }, 'nested.nested.half: 4095 is not an integer within 1..4094'],
    ['one of several', { manySmall: [1, 2, 10, 3] }, 'manySmall[2]: 10 is not an integer within 0..9'],
    [
      'in one of several nests',
      { manyNests: [{ byte: 1 }, { byte: 256 }] },
      'manyNests[1].byte: 256 is not an integer within 0..255',
    ],
    ['a number of an array', { fewNumbers: [1, 2, 3, 0] }, 'fewNumbers[3]: 0 is not an integer within 1..9'],
    [
      'a number of an array without limits',
      { numbers: [0xffff, 0x10000] },
      'numbers[1]: 65536 is not an integer within 0..65535',
    ],
    [
      'no number in an array',
      { nested: { fewNumbers: [1, 1.5] } },
      'nested.fewNumbers[1]: 1.5 is not an integer within 1..9',
    ],
    ['an array that is too long', { fewNumbers: [1, 1, 1, 1, 1] }, 'fewNumbers: has 20 bytes, 4 to 16 are allowed'],
    ['an array that is too short', { fewNumbers: [] }, 'fewNumbers: has 0 bytes, 4 to 16 are allowed'],
    ['bits of an array', { fewBits: [1n, 2n] }, 'fewBits[1]: 2 has bits outside of 0x5'],
    [
      'a number where a bigint stands',
      { fewBits: [1n, 4] },
      'fewBits[1]: 4 is not a bigint within 0..18446744073709551615',
    ],
    ['an item', { smallList: [1, 99, 100] }, 'smallList[2]: 100 is not an integer within 0..99'],
    [
      'an item with a number of its own',
      { smallList: Object.assign([1, 100], { numbers: [7, 3] }) },
      'smallList[1]: 100 is not an integer within 0..99',
    ],
    [
      'the number of an item',
      { smallList: Object.assign([1], { numbers: [0x4000] }) },
      'smallList: number 16384 is not an integer within 0..16383',
    ],
    [
      'the bytes of an item',
      { keyList: [new Uint8Array(4), new Uint8Array(5)] },
      'keyList[1]: has 5 bytes, exactly 4 are allowed',
    ],
    ['in an item', { list: [{}, { text: '' }] }, "list[1].text: '' has 0 bytes, at least 1 are needed"],
    ['a member of a struct', { fixed: { a: 256, b: 0 } }, 'fixed: a 256 is not an integer within 0..255'],
    [
      'a member of one of several structs',
      {
        manyStructs: [
          { a: 1, b: 1 },
          { a: 1, b: -1 },
        ],
      },
      'manyStructs[1]: b -1 is not an integer within 0..65535',
    ],
    [
      'a member in an array of structs',
      {
        structs: [
          { a: 1, b: 1 },
          { a: 1, b: -1 },
        ],
      },
      'structs[1]: b -1 is not an integer within 0..65535',
    ],
    [
      'a struct of another size in an array',
      { structs: [{ a: 1, b: 1, extra: { size: 2 } }] },
      'structs[0]: has a size of its own (extra), which it cannot have in an array',
    ],
    [
      'too many structs',
      { structsByName: Array(4).fill({ a: 1, b: 1 }) },
      'structsByName: has 16 bytes, 0 to 12 are allowed',
    ],
    [
      'below two keys',
      {
        keyed: [
          { tableId: 3, rowId: 9, attrs: {} },
          { tableId: 3, rowId: 9, attrs: { byte: -1 } },
        ],
      },
      'keyed[1].byte: -1 is not an integer within 0..255',
    ],
    ['a key', { keyed: [{ tableId: -1, rowId: 9, attrs: {} }] }, 'keyed: tableId -1 is not an integer within 0..16383'],
    ['little-endian', { little: 0x1000000 }, 'little: 16777216 is not an integer within 0..16777215'],
  ])('%s', (_, attrs, message) => {
    expect(refusal(KS_MSG_GET, attrs)).toBe(message);
  });

  test('in the header', () => {
    expect(refusal(KS_MSG_GET, {}, { family: 256 })).toBe(': family 256 is not an integer within 0..255');
  });

  test('in a shape that the header chooses, also from within a nest', () => {
    const attrs = { sink: { byFamily: { one: 256 } } };
    expect(refusal(KS_MSG_AROUND, attrs, { family: 2 })).toBe('sink.byFamily.one: 256 is not an integer within 0..255');
    const colored = { sink: { byColor: [{ one: 1 }, { one: 256 }] } };
    expect(refusal(KS_MSG_AROUND, colored, { color: 1 })).toBe(
      'sink.byColor[1].one: 256 is not an integer within 0..255',
    );
  });

  test('in a shape that an attribute chooses, beside or around', () => {
    expect(refusal(KS_MSG_NEW, { kind: 'small', manyData: [{ one: 1 }, { one: -1 }] })).toBe(
      'manyData[1].one: -1 is not an integer within 0..255',
    );
    expect(refusal(KS_MSG_NEW, { kind: 'small', deepMany: [{}, { data: { one: -1 } }] })).toBe(
      'deepMany[1].data.one: -1 is not an integer within 0..255',
    );
    expect(refusal(KS_MSG_NEW, { kind: 'small', deepList: [{}, { data: { one: -1 } }] })).toBe(
      'deepList[1].data.one: -1 is not an integer within 0..255',
    );
  });
});
