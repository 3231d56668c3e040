// A rule that is written over the bytes of one like it has the bytes that it has when it is written on its own.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ExprAttrs, encodeExprListAttrs } from '../../src/generated/nftables.js';
import { RuleTemplates } from '../../src/nftables/linearise/rule-templates.js';
import { Writer } from '../../src/wire/index.js';
import { alikeRules, writtenAlone } from '../support/alike-rules.js';
import { toHex } from '../support/hex.js';

test('rules that are like one before', () => {
  let reused = 0;
  fc.assert(
    fc.property(fc.array(alikeRules, { minLength: 1, maxLength: 3 }), (groups) => {
      const templates = new RuleTemplates();
      for (const { family, rules } of groups) {
        for (const rule of rules) {
          const alone = writtenAlone(family, rule);
          const bytes = templates.write(family, rule);
          if (bytes !== undefined) reused++;
          if (alone === undefined) expect(bytes).toBeUndefined();
          else if (bytes === undefined) templates.learn(family, rule, alone.expressions, alone.freeConstants);
          else expect(toHex(bytes)).toBe(hexOf(alone.expressions));
        }
      }
    }),
    { numRuns: 3000 },
  );
  expect(reused).toBeGreaterThan(1000);
}, 60_000);

function hexOf(elem: ExprAttrs[]): string {
  const writer = new Writer();
  encodeExprListAttrs(writer, { elem });
  return toHex(writer.toBytes());
}
