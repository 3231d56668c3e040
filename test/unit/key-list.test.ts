import { expect, test } from 'vitest';
import { encodeSetelemListElemAttrs } from '../../src/generated/nftables.js';
import { KeyList } from '../../src/nftables/linearise/key-list.js';
import { sizedType } from '../../src/nftables/linearise/set-info.js';
import { dataType } from '../../src/nftables/types/data-types.js';
import { Writer } from '../../src/wire/index.js';
import { toHex } from '../support/hex.js';

test.each([1, 2, 4, 6, 16, 64])('keys of %d bytes are the elements that they are as attributes', (length) => {
  const keys = [7, 200, 7].map((byte) => new Uint8Array(length).fill(byte));
  const list = new KeyList({ keys: [sizedType(dataType('ipv4_addr'))] });
  for (const key of keys) expect(list.add(key)).toBe(true);
  const writer = new Writer();
  encodeSetelemListElemAttrs(writer, { elem: keys.map((value) => ({ key: { value } })) });
  expect(list.length).toBe(3);
  expect(toHex(list.take())).toBe(toHex(writer.toBytes()));
  expect(list.length).toBe(0);
});

test('a list takes keys of one length, as many as an attribute holds', () => {
  const list = new KeyList({ keys: [sizedType(dataType('ipv4_addr'))] });
  expect(list.add(new Uint8Array(4))).toBe(true);
  expect(list.add(new Uint8Array(16))).toBe(false);
  while (list.add(new Uint8Array(4)));
  expect(list.length).toBe(4095); // of 16 bytes each, in 65,535 without the header of 4
});

test('texts that are addresses are keys where the set has such, and nothing else is', () => {
  const types = (...names: string[]) => ({ keys: names.map((name) => sizedType(dataType(name))) });
  const list = new KeyList(types('ipv4_addr'));
  const texts = [
    '0.0.0.0',
    '10.0.0.1',
    '255.254.253.252',
    '10.0.0.0/8',
    '10.0.0.1-10.0.0.2',
    '*',
    '',
    '010.0.0.1',
    'fd00::1',
  ];
  expect(texts.filter((text) => list.addText(text))).toEqual(texts.slice(0, 3));
  const others = new KeyList(types('ipv4_addr'));
  for (const key of [
    [0, 0, 0, 0],
    [10, 0, 0, 1],
    [255, 254, 253, 252],
  ])
    others.add(Uint8Array.from(key));
  expect(toHex(list.take())).toBe(toHex(others.take()));
  for (const other of [types('ipv6_addr'), types('mark'), types('ipv4_addr', 'inet_service')])
    expect(new KeyList(other).addText('10.0.0.1')).toBe(false);
});
