import { expect, test } from 'vitest';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { type NftablesSocket, openNftables } from '../../src/nftables/index.js';
import { freshNetns, needs, runTool } from '../support/netns.js';
import { kernelState, nftCorpus } from '../support/nft-corpus.js';

// What netloom writes is what nft would have written: rulesets that nft loads are read into the model, and written from
// it into the empty namespace. Then nft lists the same text, and the kernel has the same expressions, sets and elements.

const all = nftCorpus();
/** A part of them by default: `NETLOOM_CORPUS_ALL=1` takes all. */
const cases = process.env.NETLOOM_CORPUS_ALL === '1' ? all : all.filter((_, index) => index % 3 === 0);

/** What is not the same yet, and why. One that is the same has to leave the list. */
const KNOWN: Readonly<Record<string, string>> = {
  'own:nft/set-flags#0:nft': 'six types do not fit the number that tells the kernel of them: nft misreads its own set',
};

/** What the kernel has, and how nft lists it. */
interface State {
  readonly listed: string;
  readonly kernel: readonly string[];
}

test('rulesets of the corpus, read and written again, are the same', { timeout: 240_000 }, async (context) => {
  needs(context, 'nft');
  if (all.length === 0) context.skip('there is no corpus beside this checkout');
  const namespace = await freshNetns();
  await using nft = openNftables({ netns: { fd: namespace.fd } });
  runTool(namespace, 'ip', ['link', 'set', 'lo', 'up']);
  const different: string[] = [];
  let loaded = 0;
  for (const { id, text } of cases) {
    if (!loads(namespace, text)) continue; // this kernel lacks something that the ruleset has
    loaded++;
    const difference = await differenceOf(namespace, nft);
    if ((difference === undefined) !== (KNOWN[id] === undefined))
      different.push(`${id}: ${difference ?? 'is the same now'}`);
  }
  expect(different).toEqual([]);
  expect(loaded).toBeGreaterThan(cases.length * 0.8);
});

function loads(namespace: NetworkNamespace, text: string): boolean {
  try {
    runTool(namespace, 'nft', ['-f', '-'], `flush ruleset\n${text}`);
    return true;
  } catch {
    return false;
  }
}

async function stateOf(namespace: NetworkNamespace): Promise<State> {
  const listed = runTool(namespace, 'nft', ['list', 'ruleset']).replace(/ expires [0-9a-z]+/g, '');
  return { listed, kernel: await kernelState(namespace) };
}

/** Reads what there is, writes it again, and compares. */
async function differenceOf(namespace: NetworkNamespace, nft: NftablesSocket): Promise<string | undefined> {
  const before = await stateOf(namespace);
  const { tables } = await nft.ruleset();
  try {
    const rewrite = (t: Parameters<Parameters<NftablesSocket['commit']>[0]>[0]): void => {
      t.flushRuleset();
      for (const table of tables) t.restoreTable(table);
    };
    await nft.commit(rewrite, { force: true });
  } catch (error) {
    return (error as Error).message;
  }
  const after = await stateOf(namespace);
  const difference = compare(before, after);
  if (difference === undefined) return undefined;
  // nft may make something else of what it lists: that is as good; and it cannot read all that it lists.
  if (!loads(namespace, before.listed)) return before.listed === after.listed ? undefined : difference;
  return compare(await stateOf(namespace), after);
}

function compare(expected: State, found: State): string | undefined {
  return (
    firstDifference(expected.listed.split('\n'), found.listed.split('\n')) ??
    firstDifference(expected.kernel, found.kernel)
  );
}

function firstDifference(expected: readonly string[], found: readonly string[]): string | undefined {
  const at = expected.findIndex((line, index) => line !== found[index]);
  if (at < 0 && expected.length === found.length) return undefined;
  const index = at < 0 ? expected.length : at;
  const [wanted = '', got = ''] = [expected[index], found[index]];
  const common = [...wanted].findIndex((letter, place) => letter !== got[place]);
  const start = Math.max(0, common - 150);
  const part = (text: string): string => text.slice(start, common + 250);
  return `${wanted.slice(0, 50)} expected ...${part(wanted)}\n  found ...${part(got)}`;
}
