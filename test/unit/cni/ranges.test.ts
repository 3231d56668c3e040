import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidates, type RangeSet, rangeWithSubnetOf, readRange, readRangeSets } from '../../../src/cni/ranges.js';
import {
  addressNumber,
  addressText,
  contains,
  familyOf,
  lastOf,
  networkOf,
  parsePrefix,
  prefixText,
} from '../../../src/recipe/address/index.js';

const addresses = fc.oneof(
  fc.ipV4(),
  fc.bigInt(0n, (1n << 128n) - 1n).map((number) => addressText(number, 6)),
);

/** A small subnet with a part of it as range. */
const smallRanges = fc
  .record({
    base: fc.integer({ min: 1, max: 200 }),
    length: fc.integer({ min: 26, max: 30 }),
    ends: fc.tuple(fc.integer({ min: 1, max: 63 }), fc.integer({ min: 1, max: 63 })),
    family: fc.constantFrom(4 as const, 6 as const),
  })
  .map(({ base, length, ends, family }) => {
    const bits = family === 4 ? length : length + 96;
    const start = family === 4 ? (10n << 24n) + BigInt(base << 8) : (0xfd00n << 112n) + BigInt(base << 8);
    const size = 2 ** (32 - length);
    const [one, other] = ends.map((end) => 1 + (end % (size - 2))) as [number, number];
    return {
      subnet: `${addressText(start, family)}/${bits}`,
      rangeStart: addressText(start + BigInt(Math.min(one, other)), family),
      rangeEnd: addressText(start + BigInt(Math.max(one, other)), family),
    };
  });

test('an address as a number is the address again', () => {
  fc.assert(
    fc.property(addresses, (text) => {
      expect(addressText(addressNumber(text), familyOf(text))).toBe(text);
    }),
  );
});

test('a network has the addresses from its own to its last, and no others', () => {
  fc.assert(
    fc.property(addresses, fc.nat(128), (text, length) => {
      const bits = familyOf(text) === 4 ? 32 : 128;
      const prefix = parsePrefix(`${text}/${length % (bits + 1)}`)!;
      const network = networkOf(prefix);
      expect(contains(network, prefix.family, prefix.address)).toBe(true);
      expect(network.address <= prefix.address && prefix.address <= lastOf(prefix)).toBe(true);
      if (network.address > 0n) expect(contains(network, prefix.family, network.address - 1n)).toBe(false);
      if (lastOf(prefix) < (1n << BigInt(bits)) - 1n)
        expect(contains(network, prefix.family, lastOf(prefix) + 1n)).toBe(false);
      expect(parsePrefix(prefixText(prefix))).toEqual(prefix);
    }),
  );
});

test('candidates are every address of the ranges but the gateway, each once, whatever the seed', () => {
  fc.assert(
    fc.property(smallRanges, fc.bigInt(0n, (1n << 64n) - 1n), (fields, seed) => {
      const set = [readRange(fields, 'range')];
      const found = [...candidates(set, seed)];
      const [{ subnet, first, last, gateway }] = set as [RangeSet[number]];
      const expected: string[] = [];
      for (let number = first; number <= last; number++) expected.push(addressText(number, subnet.family));
      expect(found.map(({ address }) => address).sort()).toEqual(
        expected.filter((address) => address !== gateway).sort(),
      );
      for (const { address, length } of found) {
        expect(length).toBe(subnet.length);
        expect(rangeWithSubnetOf(set, address)).toBe(set[0]);
      }
    }),
  );
});

test('the first candidate follows the seed, and the next ones come in order', () => {
  const set = [readRange({ subnet: '10.1.0.0/24' }, 'range')];
  const firstOf = (seed: bigint): string | undefined => candidates(set, seed).next().value?.address;
  expect([0n, 1n, 2n, 253n, 254n].map(firstOf)).toEqual(['10.1.0.2', '10.1.0.2', '10.1.0.3', '10.1.0.254', '10.1.0.2']);
  expect([...candidates(set, 253n)].slice(0, 3).map(({ address }) => address)).toEqual([
    '10.1.0.254',
    '10.1.0.2',
    '10.1.0.3',
  ]);
});

test('a range of 2^64 addresses is not counted through to find one', () => {
  const set = [readRange({ subnet: 'fd00::/64' }, 'range')];
  expect(candidates(set, 0xffffn).next().value).toEqual({ address: 'fd00::1:0', length: 64, gateway: 'fd00::1' });
});

test('defaults are the whole subnet but its first, its gateway and an IPv4 broadcast address', () => {
  expect(readRange({ subnet: '10.1.0.0/30' }, '')).toMatchObject({
    first: 0x0a010001n,
    last: 0x0a010002n,
    gateway: '10.1.0.1',
  });
  expect(readRange({ subnet: 'fd00::/126' }, '')).toMatchObject({ gateway: 'fd00::1', last: addressNumber('fd00::3') });
});

const WRONG: [string, object, string][] = [
  ['no subnet', {}, 'r.subnet is missing: expected a network'],
  [
    'host bits',
    { subnet: '10.1.0.1/24' },
    'r.subnet is "10.1.0.1/24": expected a network without host bits: 10.1.0.0/24',
  ],
  ['no length', { subnet: '10.1.0.0' }, 'r.subnet is "10.1.0.0": expected a network'],
  ['a long length', { subnet: '10.1.0.0/33' }, 'r.subnet is "10.1.0.0/33": expected a network'],
  ['no room', { subnet: '10.1.0.0/31' }, 'room for a gateway and a container'],
  [
    'a foreign start',
    { subnet: '10.1.0.0/24', rangeStart: '10.2.0.1' },
    'r.rangeStart is "10.2.0.1": expected an address of 10.1.0.0/24',
  ],
  ['an end that is no address', { subnet: '10.1.0.0/24', rangeEnd: 'x' }, 'r.rangeEnd is "x": expected an address'],
  [
    'ends in the wrong order',
    { subnet: '10.1.0.0/24', rangeStart: '10.1.0.9', rangeEnd: '10.1.0.8' },
    'not before rangeStart',
  ],
  ['a gateway of the other family', { subnet: '10.1.0.0/24', gateway: 'fd00::1' }, 'r.gateway is "fd00::1"'],
];

for (const [name, fields, message] of WRONG) {
  test(`a range with ${name} is refused by its field`, () => {
    expect(() => readRange(fields as Record<string, unknown>, 'r')).toThrow(message);
  });
}

test('ranges that overlap, and sets of two families, are refused by their place', () => {
  const one = { subnet: '10.1.0.0/24' };
  expect(() => readRangeSets([[one], [{ subnet: '10.1.0.0/16' }]], 'ipam.ranges')).toThrow(
    'ipam.ranges[1][0] is "10.1.0.1-10.1.255.254": expected a range that overlaps none before it',
  );
  expect(() => readRangeSets([[one, { subnet: 'fd00::/64' }]], 'ipam.ranges')).toThrow('ipam.ranges[0]');
  expect(() => readRangeSets([[]], 'ipam.ranges')).toThrow('ipam.ranges[0] is []: expected a list of ranges');
});

test('an address outside of the ends is of the subnet still, the gateway and the broadcast address are not', () => {
  const set = [readRange({ subnet: '10.1.0.0/24', rangeStart: '10.1.0.100', rangeEnd: '10.1.0.110' }, '')];
  const isIn = (address: string): boolean => rangeWithSubnetOf(set, address) !== undefined;
  expect(['10.1.0.7', '10.1.0.254', '10.1.0.105'].map(isIn)).toEqual([true, true, true]);
  expect(['10.1.0.0', '10.1.0.1', '10.1.0.255', '10.2.0.7', 'fd00::7'].map(isIn)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
