// Random rulesets in nft's language: nft loads them, nft and netloom list them, and say the same.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inspectNft } from '../../src/inspect/index.js';
import { freshNetns, needs, runTool } from '../support/netns.js';
import { nftTable } from '../support/nft-grammar.js';

test('random rules are listed as nft lists them, in text and JSON', async (context) => {
  needs(context, 'nft');
  const namespace = await freshNetns();
  const netns = { fd: namespace.fd };
  await fc.assert(
    fc.asyncProperty(nftTable, async (text) => {
      runTool(namespace, 'nft', ['-f', '-'], `flush ruleset\n${text}`);
      expect(await inspectNft({ netns, handles: true })).toBe(runTool(namespace, 'nft', ['-a', 'list', 'ruleset']));
      expect(await inspectNft({ netns, json: true })).toBe(runTool(namespace, 'nft', ['-j', 'list', 'ruleset']));
    }),
    { numRuns: Number(process.env.NETLOOM_RUNS ?? 25) },
  );
}, 120_000);
