import { expect, onTestFinished, test } from 'vitest';
import { accept, tcp } from '../../src/nftables/build.js';
import {
  type NftablesSocket,
  openNftables,
  type RulesetItem,
  type RulesetNotification,
  type RulesetWatchEvent,
} from '../../src/nftables/index.js';
import { freshNetns, needs, runTool } from '../support/netns.js';
import { BY_HANDLE, ELEMENTS, OBJECTS, RULES, SETS, TABLES_AND_CHAINS, WHOLES } from '../support/nft-changes.js';

type Namespace = Awaited<ReturnType<typeof freshNetns>>;

async function fresh(): Promise<{ namespace: Namespace; nft: NftablesSocket; other: NftablesSocket }> {
  const namespace = await freshNetns();
  const [nft, other] = [openNftables({ netns: { fd: namespace.fd } }), openNftables({ netns: { fd: namespace.fd } })];
  onTestFinished(() => {
    for (const socket of [nft, other]) socket.close();
  });
  return { namespace, nft, other };
}

/** An item without what runs on by itself. */
function labelOf(item: RulesetItem): string {
  return JSON.stringify(item, (key, value: unknown) => {
    if (key === 'expires' || key === 'counters' || key === 'used') return undefined;
    if ((value as { kind?: unknown } | undefined)?.kind === 'counter') return 'counter';
    return typeof value === 'bigint' ? `${value}` : value;
  });
}

/** What was told, taken by its word: nothing comes twice, nothing changes or goes that was not there. */
class Copy {
  readonly #labels = new Set<string>();

  take(event: RulesetWatchEvent): void {
    if (event.type === 'generation' || event.type === 'synchronised') return;
    const label = labelOf(event.item);
    const wasThere = event.type !== 'added';
    const was = event.type === 'changed' ? labelOf(event.previous) : label;
    if (this.#labels.delete(was) !== wasThere) throw new Error(`${event.type} was told wrongly: ${was}`);
    if (event.type !== 'removed') this.#labels.add(label);
  }

  get labels(): string[] {
    return [...this.#labels].sort();
  }
}

/** What is told of something that is not there yet, again and again. */
async function mark(nft: NftablesSocket): Promise<void> {
  await nft.commit((t) => t.addTable('ip', 'mark'));
  await nft.commit((t) => t.deleteTable('ip', 'mark'));
}

/** Takes events up to one, that one too. */
async function until(
  watch: AsyncGenerator<RulesetWatchEvent, void>,
  copy: Copy,
  isLast: (event: RulesetWatchEvent) => boolean,
): Promise<RulesetWatchEvent> {
  for (;;) {
    const { done, value } = await watch.next();
    if (done) throw new Error('the watch is over');
    copy.take(value);
    if (isLast(value)) return value;
  }
}

const isSynchronised = (event: RulesetWatchEvent): boolean => event.type === 'synchronised';

/** What a watch that begins now tells. */
async function labelsNow(nft: NftablesSocket): Promise<string[]> {
  const [watch, copy] = [nft.watch(), new Copy()];
  await until(watch, copy, isSynchronised);
  await watch.return();
  return copy.labels;
}

/** All that was told until now; not every change makes a generation. */
async function untilNow(
  watch: AsyncGenerator<RulesetWatchEvent, void>,
  copy: Copy,
  nft: NftablesSocket,
): Promise<string[]> {
  await mark(nft);
  const generation = await nft.generation();
  await until(watch, copy, (event) => event.type === 'generation' && event.generation === generation);
  return labelsNow(nft);
}

test('what a watch of the ruleset tells amounts to the ruleset, after every change', async (context) => {
  needs(context, 'nft');
  const { namespace, nft, other } = await fresh();
  runTool(namespace, 'ip', ['link', 'set', 'lo', 'up']);
  const run = (text: string): boolean => {
    try {
      runTool(namespace, 'nft', ['-f', '-'], `${text}\n`);
      return true;
    } catch {
      return false; // this kernel lacks something that it has
    }
  };
  run(
    'table ip before { set s { type ipv4_addr; flags interval; elements = { 10.0.0.0/8 } }; chain c { tcp dport { 1, 2 } accept; }; }',
  );
  const [watch, copy] = [nft.watch(), new Copy()];
  await until(watch, copy, isSynchronised);
  expect(copy.labels).toHaveLength(5);
  let changes = 0;
  const change = async (text: string): Promise<void> => {
    if (!run(text)) return;
    changes++;
    expect(await untilNow(watch, copy, other), text).toEqual(copy.labels);
  };
  for (const text of [...TABLES_AND_CHAINS, ...RULES, ...SETS, ...OBJECTS]) await change(text);
  for (const [index, place] of (await rulesOf(other)).entries())
    await change(BY_HANDLE[index % BY_HANDLE.length]!(...place));
  for (const text of [...ELEMENTS, ...WHOLES, 'flush ruleset']) await change(text);
  expect(changes).toBeGreaterThan(80);
  expect(copy.labels).toEqual([]);
}, 120_000);

async function rulesOf(nft: NftablesSocket): Promise<[place: string, handle: bigint][]> {
  const { tables } = await nft.ruleset();
  return tables.flatMap(({ family, name, chains }) =>
    chains.flatMap((chain) =>
      chain.rules.map(({ handle }): [string, bigint] => [`${family} ${name} ${chain.name}`, handle!]),
    ),
  );
}

test('a watch heals when notifications were lost', async () => {
  const { nft, other } = await fresh();
  const [watch, copy] = [nft.watch(), new Copy()];
  await until(watch, copy, isSynchronised);
  const address = (index: number): string => `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`;
  const count = 150_000; // more than the receive buffer holds
  await other.commit((t) => {
    const table = t.addTable('ip', 't');
    table.addChain('c').addRule(tcp.dport(22), accept());
    table.addSet('s', { type: 'ipv4_addr' }).addElements(Array.from({ length: count }, (_, index) => address(index)));
  });
  const told = await until(watch, copy, isSynchronised);
  expect(told).toEqual({ type: 'synchronised', after: 'overrun', generation: await other.generation() });
  expect(copy.labels.length).toBe(count + 4);
  await other.commit((t) =>
    t
      .table('ip', 't')
      .set('s')
      .deleteElements([address(1), address(2)]),
  );
  await until(watch, copy, ({ type }) => type === 'generation');
  expect(copy.labels.length).toBe(count + 2);
}, 120_000);

test('notifications tell who did what, with rules whose sets are their own', async () => {
  const { nft, other } = await fresh();
  const abort = new AbortController();
  const notifications = nft.notifications({ signal: abort.signal });
  const first = notifications.next();
  const told: RulesetNotification[] = [];
  // What is committed before it listens is not told.
  let isListening = false;
  const listens = first.then(({ value }) => {
    isListening = true;
    if (value) told.push(value);
  });
  while (!isListening) {
    await mark(other);
    await Promise.race([listens, new Promise((resolve) => setTimeout(resolve, 20))]);
  }
  await other.commit((t) => {
    const table = t.addTable('inet', 't');
    table.addSet('s', { type: 'inet_service', flags: ['interval'], elements: ['80-90'] });
    table.addChain('c').addRule(tcp.dport(22, 80), accept());
  });
  for await (const one of notifications) {
    told.push(one);
    if (one.object === 'rule') abort.abort();
  }
  const rule = told.find((one) => one.object === 'rule');
  expect(rule).toMatchObject({ command: 'add', family: 'inet', table: 't', chain: 'c' });
  expect(rule?.object === 'rule' && labelOf({ ...rule, object: 'rule' })).toContain('"value":"80"');
  const elements = told.find((one) => one.object === 'elements');
  expect(elements).toMatchObject({ command: 'add', value: { name: 's', elements: [{ key: { kind: 'range' } }] } });
});
