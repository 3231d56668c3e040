import { expect, test } from 'vitest';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { readRulesetOnce } from '../../src/nftables/index.js';
import { freshNetns, needs, runTool } from '../support/netns.js';
import {
  BY_HANDLE,
  ELEMENTS,
  IPTABLES,
  OBJECTS,
  RULES,
  SETS,
  TABLES_AND_CHAINS,
  WHOLES,
} from '../support/nft-changes.js';
import { type CorpusCase, iptablesCorpus, nftCorpus } from '../support/nft-corpus.js';
import { type MonitorQuestion, NftMonitors, type Printed } from '../support/nft-monitors.js';

// `netloom monitor nft` prints what `nft monitor` prints, byte for byte: what follows is done while both listen.

function questionOf(options: string, words = ''): MonitorQuestion {
  const [flags, rest] = [options, words].map((text) => text.split(' ').filter(Boolean)) as [string[], string[]];
  const netloom = {
    words: rest,
    ...{ handles: options === '-a', stateless: options === '-s', json: options === '-j' },
  };
  return { nft: [...flags, 'monitor', ...rest], netloom };
}

const [TEXT, HANDLES, STATELESS, JSON_LINES] = ['', '-a', '-s', '-j'].map((options) => questionOf(options)) as [
  MonitorQuestion,
  MonitorQuestion,
  MonitorQuestion,
  MonitorQuestion,
];

/** What is asked of changes of all kinds, and how many lines there are at least. */
const ASKED: readonly (readonly [question: MonitorQuestion, least: number])[] = [
  [TEXT, 250],
  [HANDLES, 250],
  [STATELESS, 250],
  [JSON_LINES, 150],
  [questionOf('', 'new'), 100],
  [questionOf('', 'destroy'), 40],
  [questionOf('', 'tables'), 9],
  [questionOf('', 'new chains'), 9],
  [questionOf('', 'destroy rules'), 9],
  [questionOf('', 'new sets'), 15],
  [questionOf('', 'elements'), 30],
  [questionOf('', 'destroy elements'), 2],
  [questionOf('', 'ruleset'), 200],
  [questionOf('', 'destroy ruleset json'), 40],
  [questionOf('', 'rules json'), 40],
];

/** Sets whose elements nft 1.0.6 prints from memory that is not its own: intervals of several fields. */
const CONCATENATED: readonly RegExp[] = [
  /^(?:add|create) (?:set|map) (?<place>\S+ \S+ \S+) \{.* (?:type \S+ \. |typeof .* \. ).*flags [^;]*interval/,
  /"(?:set|map)": \{"family": "(?<family>\S+)", "name": "(?<name>\S+)", "table": "(?<table>\S+)", "type": \[.*"interval"/,
];

/** Without what nft 1.0.6 prints from memory that is not its own, or loses. */
function comparable(lines: readonly string[], all: readonly string[]): string[] {
  const found = all
    .flatMap((line) => CONCATENATED.map((pattern) => pattern.exec(line)?.groups))
    .filter((groups) => groups !== undefined);
  const sets = found.map(({ place, family, name, table }) =>
    place === undefined
      ? `"element": {"family": "${family}", "table": "${table}", "name": "${name}"`
      : ` element ${place} `,
  );
  // A rule with a chain of its own: nft asks for the chain on the socket that it listens on, and takes what comes for it.
  const isLossy = all.some((line) => line.includes('__chain'));
  return lines.filter((line) => {
    if (sets.some((set) => line.includes(set))) return false;
    if (isLossy && line.startsWith('# new generation')) return false;
    return !/^\{"\w+": \{"table": \{.*"flags": /.test(line); // it frees the flags before it prints them
  });
}

interface Compared {
  readonly lines: number;
  readonly hasDied: boolean;
  readonly difference: string | undefined;
}

/** Compares what nft and netloom print of some changes, up to where nft died if it did. */
async function compare(
  questions: readonly MonitorQuestion[],
  change: (namespace: NetworkNamespace) => void | Promise<void>,
): Promise<Compared[]> {
  const namespace = await freshNetns();
  runTool(namespace, 'ip', ['link', 'set', 'lo', 'up']);
  const monitors = questions.map((question) => new NftMonitors(namespace, question));
  try {
    for (const each of monitors) await each.ready();
    await change(namespace);
    const compared: Compared[] = [];
    for (const each of monitors) compared.push(differenceOf(each, await each.lines()));
    return compared;
  } finally {
    for (const each of monitors) await each[Symbol.asyncDispose]();
  }
}

function differenceOf({ question }: NftMonitors, { nft, hasDied, netloom }: Printed): Compared {
  const [expected, said] = [comparable(nft, netloom), comparable(netloom, netloom)];
  const length = Math.max(expected.length, hasDied ? 0 : said.length);
  const first = Array.from({ length }, (_, line) => line).find((line) => expected[line] !== said[line]);
  const command = `nft ${question.nft.join(' ')}`;
  const difference = first === undefined ? undefined : `${command}: ${expected[first]}ours: ${said[first]}`;
  return { lines: expected.length, hasDied, difference };
}

/** What this kernel lacks is refused, and not told. */
function attempt(namespace: NetworkNamespace, tool: string, args: string[], input = ''): void {
  try {
    runTool(namespace, tool, args, input);
  } catch {
    return;
  }
}

async function changeAll(namespace: NetworkNamespace): Promise<void> {
  const run = (texts: readonly string[]): void => {
    for (const text of texts) attempt(namespace, 'nft', ['-f', '-'], `${text}\n`);
  };
  run([...TABLES_AND_CHAINS, ...RULES, ...SETS, ...OBJECTS]);
  const { tables } = await readRulesetOnce({ netns: { fd: namespace.fd } });
  const rules = tables.flatMap(({ family, name, chains }) =>
    chains.flatMap((chain) => chain.rules.map(({ handle }) => ({ rule: `${family} ${name} ${chain.name}`, handle }))),
  );
  run(rules.map(({ rule, handle }, index) => BY_HANDLE[index % BY_HANDLE.length]!(rule, handle!)));
  run([...ELEMENTS, ...WHOLES]);
  for (const line of IPTABLES) attempt(namespace, 'iptables', line.split(' '));
}

test('changes of all kinds are told as nft monitor tells them', async (context) => {
  needs(context, 'nft', 'stdbuf');
  const questions = ASKED.map(([question]) => question);
  const compared = await compare(questions, changeAll);
  for (const [index, { lines, difference, hasDied }] of compared.entries()) {
    expect(difference).toBeUndefined();
    expect(hasDied).toBe(false);
    expect(lines, questions[index]!.nft.join(' ')).toBeGreaterThanOrEqual(ASKED[index]![1]);
  }
}, 120_000);

test('what nft 1.0.6 dies of, or prints from memory that is not its own, is told', async (context) => {
  needs(context, 'nft', 'stdbuf');
  const namespace = await freshNetns();
  await using monitors = new NftMonitors(namespace, questionOf('', 'ruleset'));
  await monitors.ready();
  const change = (text: string): string => runTool(namespace, 'nft', ['-f', '-'], `${text}\n`);
  change(`add table ip t
add map ip t every { type ipv4_addr : verdict; flags interval; elements = { 10.0.0.0/8 : accept, * : drop } }
add set ip t fields { type ipv4_addr . inet_service; flags interval; elements = { 10.0.0.0/8 . 7-9, 10.7.0.1 . 17 } }
add ct timeout ip t longer { protocol tcp; policy = { established: 100 }; }`);
  change('delete element ip t fields { 10.7.0.1 . 17 }');
  change('delete ct timeout ip t longer');
  const { hasDied, netloom } = await monitors.lines();
  expect(hasDied).toBe(true);
  expect(netloom.map((line) => line.trimEnd())).toEqual([
    'add table ip t',
    'add map ip t every { type ipv4_addr : verdict; flags interval; }',
    'add element ip t every { 10.0.0.0/8 : accept }',
    'add element ip t every { * : drop }',
    'add set ip t fields { type ipv4_addr . inet_service; flags interval; }',
    'add element ip t fields { 10.0.0.0/8 . 7-9 }',
    'add element ip t fields { 10.7.0.1 . 17 }',
    'add ct timeout ip t longer { protocol tcp; l3proto ip; policy = { established : 100 }; }',
    'delete element ip t fields { 10.7.0.1 . 17 }',
    'delete ct timeout ip t longer',
  ]);
});

/** A part of the corpus by default: `NETLOOM_CORPUS_ALL=1` takes all. */
function sample(cases: readonly CorpusCase[]): readonly CorpusCase[] {
  return process.env.NETLOOM_CORPUS_ALL === '1' ? cases : cases.filter((_, index) => index % 15 === 0);
}

test('rulesets of the corpus are told as nft monitor tells them', { timeout: 1_200_000 }, async (context) => {
  needs(context, 'nft', 'stdbuf', 'iptables');
  const cases = [
    ...sample(nftCorpus()).map((one) => ({ ...one, tool: 'nft', args: ['-f', '-'] })),
    ...sample(iptablesCorpus()).map((one) => ({ ...one, tool: 'sh', args: [] })),
  ];
  if (cases.length === 0) context.skip('there is no corpus beside this checkout');
  const different: string[] = [];
  let [lines, died] = [0, 0];
  for (const { id, text, tool, args } of cases) {
    const compared = await compare([TEXT, HANDLES, JSON_LINES], (namespace) => {
      attempt(namespace, tool, args, text);
      attempt(namespace, 'nft', ['flush', 'ruleset']);
    });
    for (const result of compared) {
      lines += result.lines;
      if (result.hasDied) died++;
      if (result.difference !== undefined) different.push(`${id}: ${result.difference}`);
    }
  }
  expect(different).toEqual([]);
  expect(lines).toBeGreaterThan(50 * cases.length);
  expect(died).toBeLessThan(cases.length / 10);
});
