import { describe, expect, test } from 'vitest';
import { MalformedMessageError, Reader, type StructExtra } from '../../../src/wire/index.js';
import { hex } from '../../support/hex.js';

/** The reader at the first attribute of what the hex says. */
function at(text: string): Reader {
  const reader = new Reader(hex(text));
  expect(reader.nextAttribute()).toBe(true);
  return reader;
}

describe('a scalar is read in its size and byte order', () => {
  test.each<[string, string, (r: Reader) => unknown, unknown]>([
    ['u8', '0500 0100 ff000000', (r) => r.u8(), 255], // IFLA_OPERSTATE and its like
    ['s8', '0500 0100 ff000000', (r) => r.s8(), -1],
    ['u16', '0600 0100 3412 0000', (r) => r.u16(), 0x1234],
    ['u16be', '0600 0600 12b5 0000', (r) => r.u16be(), 4789], // NDA_PORT
    ['s16', '0600 0100 ffff 0000', (r) => r.s16(), -1],
    ['s16be', '0600 0100 fffe 0000', (r) => r.s16be(), -2],
    ['u32', '0800 0400 dc05 0000', (r) => r.u32(), 1500], // IFLA_MTU
    ['u32be', '0800 0400 ffff fffe', (r) => r.u32be(), 0xfffffffe],
    ['s32', '0800 2500 ffffffff', (r) => r.s32(), -1], // IFLA_LINK_NETNSID
    ['s32be', '0800 0300 ffffff9c', (r) => r.s32be(), -100], // NFTA_HOOK_PRIORITY
    ['u64', '0c00 0200 0100 0000 0000 0080', (r) => r.u64(), 0x8000000000000001n],
    ['u64be', '0c00 0200 0000 0000 0000 0002', (r) => r.u64be(), 2n], // NFTA_RULE_HANDLE
    ['s64', '0c00 0200 feff ffff ffff ffff', (r) => r.s64(), -2n],
    ['s64be', '0c00 0200 ffff ffff ffff fffe', (r) => r.s64be(), -2n],
    ['uint of 4 bytes', '0800 0100 0500 0000', (r) => r.uint(), 5n],
    ['uint of 8 bytes', '0c00 0100 0500 0000 0100 0000', (r) => r.uint(), 0x100000005n],
    ['sint of 4 bytes', '0800 0100 ffffffff', (r) => r.sint(), -1n],
    ['sint of 8 bytes', '0c00 0100 ffff ffff ffff ffff', (r) => r.sint(), -1n],
  ])('%s', (_, bytes, read, value) => {
    expect(read(at(bytes))).toBe(value);
  });

  test('bitfield32', () => {
    expect(at('0c00 0100 0100 0000 0300 0000').bitfield32()).toEqual({ value: 1, selector: 3 });
  });
});

describe('text and bytes', () => {
  test.each<[string, string, string]>([
    ['with a NUL', '0700 0300 6c6f 0000', 'lo'], // IFLA_IFNAME
    ['without a NUL', '0600 0300 6c6f 0000', 'lo'],
    ['up to the first NUL', '0800 0300 6c00 6f00', 'l'],
    ['of no bytes', '0400 0300', ''],
    ['of bytes that are no UTF-8', '0700 0300 ff41 0000', '\udcffA'],
  ])('a string %s', (_, bytes, text) => {
    expect(at(bytes).string()).toBe(text);
  });

  test.each<[string, string]>([
    ['0800 0100 ac12 0001', '172.18.0.1'], // IFA_ADDRESS
    ['1400 0100 fd00 0000 0000 0000 0000 0000 0000 0001', 'fd00::1'],
  ])('an address', (bytes, text) => {
    const reader = at(bytes);
    expect(reader.isIp).toBe(true);
    expect(reader.ip()).toBe(text);
  });

  test('an address of neither size is none', () => {
    const reader = at('0a00 0100 0102 0304 0506 0000');
    expect(reader.isIp).toBe(false);
    expect(() => reader.ip()).toThrow(MalformedMessageError);
  });

  test.each<[string, string]>([
    ['0a00 0100 0242 ac12 0002 0000', '02:42:ac:12:00:02'], // IFLA_ADDRESS of an Ethernet link
    ['0800 0100 0a00 0001', '0a:00:00:01'], // of an IP tunnel
    ['0400 0100', ''],
  ])('a link-layer address', (bytes, text) => {
    expect(at(bytes).mac()).toBe(text);
  });

  test('bytes are a copy: the receive buffer is used again', () => {
    const buffer = hex('0800 0100 0102 0304');
    const reader = new Reader(buffer);
    reader.nextAttribute();
    const bytes = reader.bytes();
    buffer.fill(0);
    expect(bytes).toEqual(hex('01020304'));
  });
});

describe('attributes', () => {
  test('are walked one after the other, padding left out', () => {
    const reader = new Reader(
      hex(`
        0700 0300 6c6f 0000 // IFLA_IFNAME "lo"
        0500 1000 0600 0000 // IFLA_OPERSTATE 6
        0800 0400 0000 0100 // IFLA_MTU 65536`),
    );
    const seen: [number, number][] = [];
    while (reader.nextAttribute()) seen.push([reader.attributeType, reader.length]);
    expect(seen).toEqual([
      [3, 3],
      [16, 1],
      [4, 4],
    ]);
    expect(reader.nextAttribute()).toBe(false);
  });

  test('lose the flags of their type', () => {
    expect(at('0400 1280').attributeType).toBe(18); // IFLA_LINKINFO | NLA_F_NESTED
    expect(at('0400 0340').attributeType).toBe(3); // | NLA_F_NET_BYTEORDER
  });

  test('in a nest are walked to its end, then those behind it', () => {
    const reader = new Reader(
      hex(`
        1000 1280           // IFLA_LINKINFO
          0900 0100 7665 7468 // IFLA_INFO_KIND "veth", its padding cut off by the nest's end
          00000000
        0800 0400 dc05 0000 // IFLA_MTU`),
    );
    reader.nextAttribute();
    reader.nest();
    expect(reader.nextAttribute() && reader.string()).toBe('veth');
    expect(reader.nextAttribute()).toBe(false);
    expect(reader.nextAttribute() && reader.u32()).toBe(1500);
  });

  test('may end without the padding of the last', () => {
    const reader = new Reader(hex('0500 0100 07'));
    expect(reader.nextAttribute() && reader.u8()).toBe(7);
    expect(reader.nextAttribute()).toBe(false);
  });

  test('that have no name are kept in order', () => {
    const reader = new Reader(hex('0600 ff00 aabb 0000 0400 fe80'));
    let unknown: ReturnType<Reader['unknown']> | undefined;
    while (reader.nextAttribute()) unknown = reader.unknown(unknown);
    expect(unknown).toEqual([
      { type: 0xff, value: hex('aabb') },
      { type: 0xfe, value: hex('') },
    ]);
  });

  test('are like a pattern where all but what it leaves open is the same', () => {
    const words = (text: string): Uint32Array => new Uint32Array(hex(text).slice().buffer);
    const reader = at('0c00 0100 01020304 05060708');
    expect(reader.isLike(words('01020304 05060708'), words('ffffffff ffffffff'))).toBe(true);
    expect(reader.isLike(words('01020304 05990708'), words('ffffffff ffffffff'))).toBe(false);
    expect(reader.isLike(words('01020304 05990708'), words('ffffffff ff00ffff'))).toBe(true);
    expect(reader.isLike(words('99020304 05060708'), words('ffffffff ff00ffff'))).toBe(false);
    expect(reader.isLike(words('01020304'), words('ffffffff'))).toBe(false);
    expect(reader.isLike(words('01020304 05060708 00000000'), words('ffffffff ffffffff 00000000'))).toBe(false);
  });

  test('have bytes somewhere in them, or not', () => {
    const reader = at('0c00 0100 01020304 05060708 0800 0200 0a0b0c0d');
    expect(reader.includes(hex('0405'))).toBe(true);
    expect(reader.includes(hex('01020304 05060708'))).toBe(true);
    expect(reader.includes(hex('0406'))).toBe(false);
    expect(reader.includes(hex('0708 0800'))).toBe(false);
    expect(reader.includes(hex('0100 0102'))).toBe(false);
  });

  test('are come back to by their mark', () => {
    const reader = at('0800 0400 dc05 0000 0800 0d00 e803 0000');
    const mark = reader.mark;
    reader.nextAttribute();
    expect(reader.u32()).toBe(1000);
    expect(reader.reopen(mark).u32()).toBe(1500);
  });
});

describe('structs', () => {
  interface Cacheinfo {
    confirmed: number;
    used?: number;
    extra?: StructExtra | undefined;
  }

  test('shorter than known read as 0 beyond their end, and the size is noted', () => {
    const reader = at('0800 0300 0100 0000 0800 0400 ffff ffff'); // NDA_CACHEINFO of 4 bytes, then another attribute
    const first = reader.struct();
    const value: Cacheinfo = { confirmed: reader.u32At(first), used: reader.u32At(first + 4) };
    expect(reader.sized(value, 16)).toEqual({
      confirmed: 1,
      used: 0,
      extra: { size: 4, tail: undefined },
    });
  });

  test('longer than known keep their tail', () => {
    const reader = at('0c00 0300 0100 0000 0203 0405');
    const value: Cacheinfo = { confirmed: reader.u32At(reader.struct()) };
    expect(reader.sized(value, 4)).toEqual({
      confirmed: 1,
      extra: { size: 8, tail: hex('02030405') },
    });
  });
});

describe('a malformed message is refused with what and where', () => {
  const walk = (text: string): void => {
    const reader = new Reader(hex(text));
    while (reader.nextAttribute()) reader.u8();
  };
  const caught = (run: () => unknown): MalformedMessageError => {
    try {
      run();
    } catch (error) {
      if (error instanceof MalformedMessageError) return error;
      throw error;
    }
    throw new Error('nothing was thrown');
  };

  test.each<[string, string, number, string]>([
    ['a length of 0', '0500 0100 01000000 0000 0100', 8, 'attribute length 0 is not within 4..4'],
    ['a length of 3', '0300 0100', 0, 'attribute length 3 is not within 4..4'],
    ['a length beyond the end', '0900 0100 01000000', 0, 'attribute length 9 is not within 4..8'],
    ['a header cut off', '0500 0100 01000000 0400', 8, '2 bytes are left where an attribute header has 4'],
    ['a value too short for its type', '0400 0100', 4, 'the value has 0 bytes, its type needs 1'],
  ])('%s', (_, bytes, offset, reason) => {
    expect(caught(() => walk(bytes))).toMatchObject({ code: 'ERR_MALFORMED_MESSAGE', offset, reason });
  });

  test('an attribute that runs past its nest, with the path', () => {
    const reader = at('0c00 1280 0900 0100 7665 7468 0000 0000');
    reader.nest();
    expect(caught(() => reader.nextAttribute())).toMatchObject({ offset: 4, path: [18] });
  });

  test('a value within nests, with the path', () => {
    const reader = at('0800 1280 0400 0100');
    reader.nest().nextAttribute();
    const error = caught(() => reader.u32());
    expect(error).toMatchObject({ offset: 8, path: [18, 1] });
    expect(error.message).toBe(
      'malformed netlink message: the value has 0 bytes, its type needs 4 (attribute 18.1, offset 8)',
    );
  });

  test('a fixed header that does not fit', () => {
    expect(caught(() => new Reader(hex('0000 0000')).header(12)).reason).toBe('a header of 12 bytes does not fit in 4');
  });

  test('an array of no whole number of items', () => {
    expect(caught(() => at('0900 0100 0102 0304 05000000').count(4)).reason).toMatch(/no whole number of 4-byte items/);
  });

  test('nests without end', () => {
    const depth = 40;
    const bytes = new Uint8Array(4 * depth);
    const headers = Array.from({ length: depth }, (_, level) => [4 * (depth - level), 0, 1, 0x80]);
    bytes.set(headers.flat());
    const reader = new Reader(bytes);
    const descend = (): void => {
      for (;;) if (reader.nextAttribute()) reader.nest();
    };
    expect(caught(descend).reason).toBe('attributes are nested deeper than 32');
  });
});
