import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COMMENT, readComment, readUserData, writeComment } from '../../src/nftables/types/user-data.js';

test('a comment reads back as it was written, ASCII or not', () => {
  const comment = fc
    .oneof(fc.string({ maxLength: 127 }), fc.string({ unit: 'grapheme', maxLength: 31 }))
    .filter((text) => {
      return !text.includes('\0') && text.isWellFormed() && Buffer.byteLength(text) <= 127;
    });
  fc.assert(
    fc.property(comment, fc.constantFrom(COMMENT.element, COMMENT.set), (text, type) => {
      const bytes = writeComment(type, text)!;
      expect(readUserData(bytes)).toEqual([{ type, value: new Uint8Array(Buffer.from(`${text}\0`)) }]);
      expect(readComment(bytes, type)).toBe(text);
    }),
  );
});

test.each(['x'.repeat(128), 'é'.repeat(64), `${'x'.repeat(126)}é`])('%s is too long', (text) => {
  expect(() => writeComment(COMMENT.element, text)).toThrow('at most 127 fit');
});

test('no comment is no user data', () => {
  expect(writeComment(COMMENT.element, undefined)).toBeUndefined();
});
