import { expect, test } from 'vitest';
import { encodeSetelemListElemAttrs } from '../../src/generated/nftables.js';
import { KeyList } from '../../src/nftables/linearise/key-list.js';
import { Writer } from '../../src/wire/index.js';
import { toHex } from '../support/hex.js';

test.each([1, 2, 4, 6, 16, 64])('keys of %d bytes are the elements that they are as attributes', (length) => {
  const keys = [7, 200, 7].map((byte) => new Uint8Array(length).fill(byte));
  const list = new KeyList();
  for (const key of keys) expect(list.add(key)).toBe(true);
  const writer = new Writer();
  encodeSetelemListElemAttrs(writer, { elem: keys.map((value) => ({ key: { value } })) });
  expect(toHex(list.bytes)).toBe(toHex(writer.toBytes()));
  expect(list.length).toBe(3);
});

test('a list takes keys of one length, as many as an attribute holds', () => {
  const list = new KeyList();
  expect(list.add(new Uint8Array(4))).toBe(true);
  expect(list.add(new Uint8Array(16))).toBe(false);
  while (list.add(new Uint8Array(4)));
  expect(list.length).toBe(4095); // of 16 bytes each, in 65,535 without the header of 4
});
