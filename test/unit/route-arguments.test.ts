import { describe, expect, test } from 'vitest';
import { checkDevice, checkName } from '../../src/route/device.js';
import { broadcastOf, parseAddress, parsePrefix } from '../../src/route/prefix.js';
import { PROTOCOLS, SCOPES, TABLES } from '../../src/route/words.js';
import { InvalidAttributeError } from '../../src/wire/index.js';

describe('prefixes', () => {
  test.each([
    ['172.18.0.10/16', { family: 2, address: '172.18.0.10', length: 16 }],
    ['0.0.0.0/0', { family: 2, address: '0.0.0.0', length: 0 }],
    ['10.0.0.1', { family: 2, address: '10.0.0.1', length: 32 }],
    ['fd00::1/64', { family: 10, address: 'fd00::1', length: 64 }],
    ['::/0', { family: 10, address: '::', length: 0 }],
    ['::1', { family: 10, address: '::1', length: 128 }],
  ])('%s is read', (text, prefix) => {
    expect(parsePrefix('RTM_NEWADDR', 'address', text)).toEqual(prefix);
  });

  test.each([
    '',
    '10.0.0/8',
    '10.0.0.0/33',
    '10.0.0.0/-1',
    '10.0.0.0/',
    '10.0.0.0/8/8',
    '10.0.0.0/8x',
    'fd00::/129',
    'fe80::1%eth0/64',
  ])("'%s' is refused, with the field, the value and what was expected", (text) => {
    const read = (): unknown => parsePrefix('RTM_NEWADDR', 'address', text);
    expect(read).toThrow(InvalidAttributeError);
    expect(read).toThrow(
      `RTM_NEWADDR: address: '${text}' is not an address with a prefix length: expected something like`,
    );
  });

  test('an argument that is no text is refused too', () => {
    expect(() => parsePrefix('RTM_NEWADDR', 'address', 5 as unknown as string)).toThrow('5 is not an address');
    expect(() => parseAddress('RTM_NEWROUTE', 'via', '10.0.0.1/8')).toThrow(
      "via: '10.0.0.1/8' is not an IPv4 or IPv6 address",
    );
  });

  test.each([
    ['172.18.0.1/16', '172.18.255.255'],
    ['10.0.0.5/0', '255.255.255.255'],
    ['10.1.2.3/31', '10.1.2.3'],
    ['192.168.1.77/26', '192.168.1.127'],
  ])('the broadcast address of %s is %s', (text, broadcast) => {
    expect(broadcastOf(parsePrefix('', '', text))).toBe(broadcast);
  });
});

describe('links', () => {
  test.each(['eth0', 'a', 'veth%d', 'br-0.1', 'größe', "it's"])("'%s' may be a name", (name) => {
    expect(checkName('RTM_NEWLINK', 'name', name)).toBe(name);
  });

  test.each(['', '.', '..', 'a b', 'a/b', 'a:b', 'a\tb', 'a\nb', 'a\0b'])("'%s' may not", (name) => {
    expect(() => checkName('RTM_NEWLINK x', 'peer.name', name)).toThrow(
      /^RTM_NEWLINK x: peer\.name: .* is not a link's name/s,
    );
  });

  test.each([0, -1, 1.5, Number.NaN, 2 ** 31])('%s is no index', (index) => {
    expect(() => checkDevice('RTM_NEWADDR', 'dev', index)).toThrow("is not a link's index or name");
  });
});

test('words and numbers stand for each other; what has no word stays a number', () => {
  expect(SCOPES.toNumber('', '', 'link')).toBe(253);
  expect(SCOPES.toWord(253)).toBe('link');
  expect(SCOPES.toWord(7)).toBe(7);
  expect(TABLES.toNumber('', '', 0xffffffff)).toBe(0xffffffff);
  expect(() => PROTOCOLS.toNumber('RTM_NEWROUTE', 'protocol', 'nobody')).toThrow(
    "RTM_NEWROUTE: protocol: 'nobody' is not a protocol: expected 0 to 255 or unspec, redirect, kernel",
  );
  expect(() => SCOPES.toNumber('', 'scope', 256)).toThrow('256 is not a scope');
  expect(() => TABLES.toNumber('', 'table', 'toString')).toThrow("'toString' is not a routing table");
});
