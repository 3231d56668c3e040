import { isIPv4, isIPv6 } from 'node:net';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatIp, formatMac, isIpv4, isIpv6, parseIp, parseMac } from '../../../src/wire/index.js';
import { hex, toHex } from '../../support/hex.js';

describe('an address reads and prints as inet_ntop has it', () => {
  test.each<[string, string]>([
    ['00000000', '0.0.0.0'],
    ['ac120001', '172.18.0.1'],
    ['ffffffff', '255.255.255.255'],
    ['00000000000000000000000000000000', '::'],
    ['00000000000000000000000000000001', '::1'],
    ['fd000000000000000000000000000001', 'fd00::1'],
    ['fe800000000000000042acfffe120002', 'fe80::42:acff:fe12:2'],
    ['20010db8000000010002000300040005', '2001:db8:0:1:2:3:4:5'], // a single zero group is not shortened
    ['20010000000000010000000000000001', '2001:0:0:1::1'], // the longest run is
    ['20010000000000010002000000000001', '2001::1:2:0:0:1'], // the first of equal ones is
    ['00010002000300040005000600070000', '1:2:3:4:5:6:7:0'],
    ['00010002000300040005000600000000', '1:2:3:4:5:6::'],
    ['00000000000000000000ffffac120001', '::ffff:172.18.0.1'], // IPv4-mapped
    ['000000000000000000000000ac120001', '::172.18.0.1'], // IPv4-compatible
    ['0000000000000000ffff0000ac120001', '::ffff:0:ac12:1'],
  ])('%s is %s', (bytes, text) => {
    expect(formatIp(hex(bytes))).toBe(text);
    expect(toHex(parseIp(text))).toBe(bytes);
  });

  test.each<[string, string]>([
    ['FD00::0001', 'fd000000000000000000000000000001'],
    ['1:2:3:4:5:6:1.2.3.4', '00010002000300040005000601020304'],
    ['::ffff:0:0', '00000000000000000000ffff00000000'],
  ])('%s is read in another form', (text, bytes) => {
    expect(toHex(parseIp(text))).toBe(bytes);
  });

  test.each(['', '172.18.0', '172.18.0.256', '172.18.0.1/16', '01.2.3.4', 'fe80::1%lo', ':::', '1:2', 'default'])(
    "'%s' is none",
    (text) => {
      expect(() => parseIp(text)).toThrow(TypeError);
    },
  );

  test('bytes of another length are none', () => {
    expect(() => formatIp(hex('0102030405'))).toThrow('an address has 4 or 16 bytes, not 5');
  });

  test('a part of a buffer is printed', () => {
    expect(formatIp(hex('ff ac120001 ff'), 1, 4)).toBe('172.18.0.1');
    expect(formatMac(hex('ff 0242 ff'), 1, 2)).toBe('02:42');
  });
});

test('a text is an address when node:net says so', () => {
  const piece = fc.constantFrom(
    '::',
    ':',
    '0',
    '1',
    'fFfF',
    '12345',
    'g',
    '.',
    '1.2.3.4',
    '255',
    '256',
    '01',
    '%eth0',
    '',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 17 }).map((pieces) => pieces.join('')),
    fc.ipV6(),
    fc.ipV4(),
  );
  fc.assert(
    fc.property(text, (address) => {
      expect(isIpv4(address)).toBe(isIPv4(address));
      expect(isIpv6(address)).toBe(isIPv6(address) && !address.includes('%'));
    }),
    { numRuns: 20_000 },
  );
});

describe('a link-layer address', () => {
  test.each<[string, string]>([
    ['0242ac120002', '02:42:ac:12:00:02'],
    ['0a000001', '0a:00:00:01'],
    ['', ''],
  ])('%s is %s', (bytes, text) => {
    expect(formatMac(hex(bytes))).toBe(text);
    expect(toHex(parseMac(text))).toBe(bytes);
  });

  test('is read from single digits and capitals', () => {
    expect(toHex(parseMac('2:4A:0:0:0:1'))).toBe('024a00000001');
  });

  test('reads back what it was written as, in capitals too', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20 }), (bytes) => {
        const text = formatMac(bytes);
        expect(parseMac(text)).toEqual(bytes);
        expect(parseMac(text.toUpperCase())).toEqual(bytes);
      }),
    );
  });

  const WRONG_AT_LENGTH = [
    '02:42:0a:63:00:0g',
    '02:42:0a:63:00-05',
    '02:42:0a:63:00:٠5',
    '02:42:0a:63:00: 5',
    '0242:0a:63:00:055',
  ];
  test.each(['02:42:', '02-42', '024:1', 'xx', ':', ...WRONG_AT_LENGTH])("'%s' is none", (text) => {
    expect(() => parseMac(text)).toThrow(TypeError);
  });
});
