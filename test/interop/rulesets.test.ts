// What container engines really install, where such dumps lie beside the checkout: all of it is read as nft and iptables read it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { inspectIptables, inspectNft } from '../../src/inspect/index.js';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { freshNetns, runTool } from '../support/netns.js';

const PLACE = process.env.NETLOOM_RULESETS ?? ['../shared/rulesets', '../../shared/rulesets'].find(existsSync);
const loaders: Readonly<Record<string, readonly string[]>> = {
  '.nft': ['nft', '-f', '-'],
  '.iptables-save': ['iptables-restore'],
  '.ip6tables-save': ['ip6tables-restore'],
};

/** The tool that loads a dump, by its name. */
function loaderOf(file: string): readonly string[] | undefined {
  return Object.entries(loaders).find(([ending]) => file.endsWith(ending))?.[1];
}

const dumps =
  PLACE === undefined
    ? []
    : readdirSync(PLACE)
        .filter((file) => loaderOf(file) !== undefined)
        .map((file) => join(PLACE, file));

/** What iptables shows of a table; `undefined` where it refuses to read it. */
function listed(namespace: NetworkNamespace, tool: string, table: string): string | undefined {
  try {
    return runTool(namespace, tool, ['-S', '-t', table]);
  } catch {
    return undefined;
  }
}

if (dumps.length === 0) {
  test('dumps of container engines', (context) => {
    context.skip('no dumps beside the checkout: NETLOOM_RULESETS names a folder of them');
  });
}

test.each(dumps.map((file) => [basename(file), file]))('%s', async (_name, file) => {
  const namespace = await freshNetns();
  const netns = { fd: namespace.fd };
  runTool(namespace, 'ip', ['link', 'set', 'lo', 'up']);
  const [tool, ...args] = loaderOf(file)!;
  runTool(namespace, tool!, args, readFileSync(file, 'utf8'));
  expect(await inspectNft({ netns })).toBe(runTool(namespace, 'nft', ['list', 'ruleset']));
  expect(await inspectNft({ netns, json: true })).toBe(runTool(namespace, 'nft', ['-j', 'list', 'ruleset']));
  for (const family of ['ip', 'ip6'] as const) {
    for (const table of ['filter', 'nat', 'mangle', 'raw'] as const) {
      const theirs = listed(namespace, family === 'ip' ? 'iptables' : 'ip6tables', table);
      if (theirs !== undefined) expect(await inspectIptables({ netns, table, family })).toBe(theirs);
    }
  }
});
