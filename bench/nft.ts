// Claims: committing 10,000 rules takes at most 0.8 times what `nft -f` takes for the same; adding 100,000 elements to a
// set at most 0.6 times; listing 10,000 rules as text at most as long as `nft list ruleset`. Whole processes are compared
// with the start of a bare one subtracted; netloom's commits are measured from the builders to the kernel's answer, in a warm
// process.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inSandbox } from '../src/netns/index.js';
import { type NftablesSocket, openNftables } from '../src/nftables/index.js';
import { type Contender, report, takeTurns } from './support/contender.js';
import { addRules, address, ruleLines, TABLE } from './support/nft-work.js';
import { ownProcess } from './support/own-process.js';
import { runProgram, wholeProcess } from './support/programs.js';
import { scratch } from './support/scratch.js';

const RULES = 10_000;
const ELEMENTS = 100_000;
const TURNS = 7;
const NETLOOM = fileURLToPath(new URL('../src/quick/netloom.cjs', import.meta.url));

process.exitCode = await inSandbox(import.meta.url, async () => {
  await using nft = openNftables();
  const folder = scratch();
  const rulesFile = join(folder, 'rules.nft');
  writeFileSync(rulesFile, ruleLines(RULES));
  const elementsFile = join(folder, 'elements.nft');
  const elements = Array.from({ length: ELEMENTS }, (_, number) => address(number));
  writeFileSync(elementsFile, `add element ip t s { ${elements.join(', ')} }\n`);

  const program = (file: string): Contender => {
    const run = async (): Promise<number> => {
      await reset(nft);
      const start = performance.now();
      runProgram('nft', ['-f', file]);
      return performance.now() - start;
    };
    return { name: 'nft -f', run };
  };
  const bare: Contender = wholeProcess('nft --version', 'nft', ['--version']);

  await compare(`committing ${RULES} rules`, program(rulesFile), nft, ['rules', String(RULES)], bare, 0.8);
  await compare(`adding ${ELEMENTS} elements`, program(elementsFile), nft, ['elements', String(ELEMENTS)], bare, 0.6);

  await reset(nft);
  await nft.commit((t) => addRules(t, RULES));
  const contenders = [
    wholeProcess('nft list ruleset', 'nft', ['list', 'ruleset']),
    wholeProcess('netloom inspect nft', process.execPath, [NETLOOM, 'inspect', 'nft']),
    wholeProcess('node -e 0', process.execPath, ['-e', '0']),
    bare,
  ];
  const medians = await takeTurns(contenders, TURNS);
  console.log(report(`${RULES} rules as text`, medians, [], []));
  verdict(
    medians.get('netloom inspect nft')! - medians.get('node -e 0')!,
    medians.get('nft list ruleset')! - medians.get('nft --version')!,
    1,
  );
});

/** Empties the ruleset and makes the table. */
async function reset(nft: NftablesSocket): Promise<void> {
  await nft.commit((t) => t.flushRuleset());
  runProgram('nft', [TABLE]);
}

async function compare(
  title: string,
  theirs: Contender,
  nft: NftablesSocket,
  job: readonly string[],
  bare: Contender,
  atMost: number,
): Promise<void> {
  const child = ownProcess('netloom', 'commit', ...job);
  const ours: Contender = {
    name: child.name,
    run: async () => {
      await reset(nft);
      return await child.run();
    },
  };
  const medians = await takeTurns([theirs, ours, bare], TURNS);
  child.close();
  console.log(report(title, medians, [], []));
  verdict(medians.get(ours.name)!, medians.get(theirs.name)! - medians.get(bare.name)!, atMost);
}

function verdict(ours: number, theirs: number, atMost: number): void {
  const ratio = ours / theirs;
  const met = ratio <= atMost ? 'met   ' : 'MISSED';
  console.log(`  ${met} without the start: ${ratio.toFixed(2)} (target: at most ${atMost})\n`);
}
