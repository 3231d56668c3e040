import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/recipe/table/index.js';

test('the digest of any text and any bytes is that of node:crypto', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.uint8Array({ maxLength: 200 })), (input) => {
      expect(sha256(input)).toBe(createHash('sha256').update(input).digest('hex'));
    }),
  );
});
