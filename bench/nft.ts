// Claims: committing 10,000 rules takes at most 0.8 times what `nft -f` takes for the same; adding 100,000 elements to a
// set at most 0.6 times; listing 10,000 rules as text at most as long as `nft list ruleset`. Whole processes are compared
// with the start of a bare one subtracted; netloom's commits are measured from the builders to the kernel's answer.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inSandbox } from '../src/netns/index.js';
import { accept, counter, ip, tcp } from '../src/nftables/build.js';
import { type NftablesSocket, openNftables, type Transaction } from '../src/nftables/index.js';
import { type Contender, report, takeTurns } from './support/contender.js';
import { runProgram, wholeProcess } from './support/programs.js';

const RULES = 10_000;
const ELEMENTS = 100_000;
const TURNS = 5;
const NETLOOM = fileURLToPath(new URL('../src/quick/netloom.cjs', import.meta.url));

process.exitCode = await inSandbox(import.meta.url, async () => {
  await using nft = openNftables();
  const folder = mkdtempSync(join(tmpdir(), 'netloom-bench-'));
  const address = (number: number): string => `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`;
  const rules = Array.from(
    { length: RULES },
    (_, number) => `ip saddr ${address(number)} tcp dport ${number} counter accept`,
  );
  const table = 'add table ip t; add chain ip t c; add set ip t s { type ipv4_addr; }';
  const rulesFile = join(folder, 'rules.nft');
  writeFileSync(rulesFile, rules.map((rule) => `add rule ip t c ${rule}\n`).join(''));
  const elements = Array.from({ length: ELEMENTS }, (_, number) => address(number));
  const elementsFile = join(folder, 'elements.nft');
  writeFileSync(elementsFile, `add element ip t s { ${elements.join(', ')} }\n`);

  const addRules = (t: Transaction): void => {
    const chain = t.table('ip', 't').chain('c');
    for (let number = 0; number < RULES; number++)
      chain.addRule(ip.saddr(address(number)), tcp.dport(number), counter(), accept());
  };
  const addElements = (t: Transaction): void => void t.table('ip', 't').set('s').addElements(elements);
  const commit = (name: string, build: (t: Transaction) => void): Contender => {
    return { name, run: () => afterReset(nft, table, () => nft.commit(build)) };
  };
  const program = (name: string, file: string): Contender => {
    return { name, run: () => afterReset(nft, table, async () => void runProgram('nft', ['-f', file])) };
  };
  const bare: Contender = wholeProcess('nft --version', 'nft', ['--version']);

  await compare(`committing ${RULES} rules`, program('nft -f', rulesFile), commit('netloom', addRules), bare, 0.8);
  await compare(
    `adding ${ELEMENTS} elements`,
    program('nft -f', elementsFile),
    commit('netloom', addElements),
    bare,
    0.6,
  );

  await afterReset(nft, table, () => nft.commit(addRules));
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

/** Empties the ruleset, makes the table, then measures. */
async function afterReset(nft: NftablesSocket, table: string, work: () => Promise<unknown>): Promise<number> {
  await nft.commit((t) => t.flushRuleset());
  runProgram('nft', [table]);
  globalThis.gc?.();
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function compare(
  title: string,
  theirs: Contender,
  ours: Contender,
  bare: Contender,
  atMost: number,
): Promise<void> {
  const medians = await takeTurns([theirs, ours, bare], TURNS);
  console.log(report(title, medians, [], []));
  verdict(medians.get(ours.name)!, medians.get(theirs.name)! - medians.get(bare.name)!, atMost);
}

function verdict(ours: number, theirs: number, atMost: number): void {
  const ratio = ours / theirs;
  const met = ratio <= atMost ? 'met   ' : 'MISSED';
  console.log(`  ${met} without the start: ${ratio.toFixed(2)} (target: at most ${atMost})\n`);
}
