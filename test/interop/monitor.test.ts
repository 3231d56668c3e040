import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { openNftables } from '../../src/nftables/index.js';
import { openRoute, type RouteSocket } from '../../src/route/index.js';
import { findTool, freshNetns, needs } from '../support/netns.js';
import { NETLOOM, runNode } from '../support/program.js';

type Child = ChildProcessByStdio<null, Readable, Readable>;

/** A program that prints what happens, and what it printed so far. */
class Monitor {
  readonly child: Child;
  text = '';
  trouble = '';
  #wake: () => void = () => undefined;

  constructor(namespace: NetworkNamespace, file: string, args: readonly string[]) {
    const env = { ...process.env, LC_ALL: 'C' };
    const child = namespace.run(() => spawn(file, args, { env, stdio: ['ignore', 'pipe', 'pipe'] }));
    this.child = child;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.text += text;
      this.#wake();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (this.trouble += text));
    onTestFinished(() => void child.kill('SIGKILL'));
  }

  async hasPrinted(text: string): Promise<void> {
    while (!this.text.includes(text)) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** What came between two marks, times made alike. */
  between(first: number, last: number): string {
    const text = this.text.slice(this.text.indexOf(`Deleted ${first}:`), this.text.indexOf(`Deleted ${last}:`));
    return text
      .replace(/\[\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}\] /g, '[TIME] ')
      .replace(
        /^Timestamp: [A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4} \d{1,6} usec$/gm,
        'Timestamp: TIME',
      );
  }
}

/** A change that every monitor prints. */
async function mark(route: RouteSocket, priority: number): Promise<void> {
  await route.rules.add({ priority, table: 77 });
  await route.rules.delete({ priority });
}

/** Makes the mark again and again until all monitors listen. */
async function ready(route: RouteSocket, monitors: readonly Monitor[]): Promise<void> {
  let isReady = false;
  const all = Promise.all(monitors.map((monitor) => monitor.hasPrinted('Deleted 10:'))).then(() => {
    isReady = true;
  });
  while (!isReady) {
    await mark(route, 10);
    await Promise.race([all, new Promise((resolve) => setTimeout(resolve, 50))]);
  }
}

async function settled(route: RouteSocket, monitors: readonly Monitor[], priority: number): Promise<void> {
  await mark(route, priority);
  await Promise.all(monitors.map((monitor) => monitor.hasPrinted(`Deleted ${priority}:`)));
}

/** Changes to everything that is monitored, in steps that are told one by one. */
function changes(route: RouteSocket, far: RouteSocket, farNetns: NetworkNamespace): (() => Promise<unknown>)[] {
  return [
    () => route.links.set('lo', { up: true }),
    () => route.addresses.add({ dev: 'lo', address: '127.0.0.2/8', label: 'lo:two' }),
    () => route.links.create({ name: 'br0', kind: 'bridge' }),
    () => route.links.create({ name: 'v0', kind: 'veth', peer: { name: 'p0' } }),
    () => route.links.set('v0', { master: 'br0', up: true }),
    () => route.links.set('p0', { up: true }),
    () => route.links.set('br0', { up: true }),
    () => route.addresses.add({ dev: 'p0', address: '10.0.0.1/24' }),
    () => route.addresses.add({ dev: 'p0', address: 'fd00::1/64', noDad: true }),
    () => route.routes.add({ dst: '192.0.2.0/24', via: '10.0.0.2' }),
    () => route.routes.append({ dst: '192.0.2.0/24', via: '10.0.0.3' }),
    () => route.routes.delete({ dst: '192.0.2.0/24' }),
    () => route.routes.add({ dst: '198.51.100.0/24', nexthops: [{ via: '10.0.0.2' }, { via: '10.0.0.3', weight: 2 }] }),
    () => route.routes.add({ dst: 'fd01::/64', via: 'fd00::2', table: 100 }),
    () => route.routes.add({ dst: '203.0.113.0/24', type: 'blackhole' }),
    () => route.neighbours.add({ dst: '10.0.0.9', dev: 'p0', lladdr: '02:00:00:00:00:09' }),
    () => route.neighbours.delete({ dst: '10.0.0.9', dev: 'p0' }),
    () => route.rules.add({ priority: 100, from: '10.0.0.0/8', table: 7 }),
    () => route.nexthops.add({ id: 3, via: '10.0.0.8', dev: 'p0' }),
    () => route.nexthops.delete(3),
    () => route.links.create({ name: 'x0', kind: 'veth', up: true, peer: { name: 'x1', netns: { fd: farNetns.fd } } }),
    () => far.links.set('x1', { up: true }),
    () => far.addresses.add({ dev: 'x1', address: '10.5.0.1/24' }),
    () => route.links.set('v0', { port: { hairpin: true } }),
    () => route.links.set('v0', { master: null }),
    () => route.addresses.delete({ dev: 'p0', address: '10.0.0.1/24' }),
    () => route.links.delete('x0'),
    () => route.links.delete('v0'),
    () => route.links.delete('br0'),
  ];
}

/** Options of `ip`, words, and the same for `netloom monitor`. */
const QUESTIONS: readonly { ip: string[]; words: string[]; netloom: string[] }[] = [
  { ip: [], words: [], netloom: [] },
  { ip: ['-ts'], words: ['all'], netloom: ['-ts', 'all'] },
  { ip: ['-d', '-o'], words: ['li', 'a', 'ru', 'label'], netloom: ['-d', '-o', 'li', 'a', 'ru', 'label'] },
  { ip: [], words: ['all-nsid', 'all'], netloom: ['--all-netns', 'all'] },
  { ip: ['-t'], words: ['route', 'rule'], netloom: ['-t', 'route', 'rule'] },
  { ip: [], words: ['all', 'dev', 'lo'], netloom: ['all', 'dev', 'lo'] },
];

test('netloom monitor prints what ip monitor prints, byte for byte', async (context) => {
  needs(context, 'ip');
  const [namespace, farNetns] = [await freshNetns(), await freshNetns()];
  const [route, far] = [openRoute({ netns: { fd: namespace.fd } }), openRoute({ netns: { fd: farNetns.fd } })];
  onTestFinished(() => {
    for (const socket of [route, far]) socket.close();
  });
  const pairs = QUESTIONS.map(({ ip, words, netloom }) => ({
    question: [...ip, 'monitor', ...words].join(' '),
    ip: new Monitor(namespace, findTool('ip')!, [...ip, 'monitor', ...words]),
    netloom: new Monitor(namespace, process.execPath, [NETLOOM, 'monitor', ...netloom]),
  }));
  const all = pairs.flatMap(({ ip, netloom }) => [ip, netloom]);
  await ready(route, all);
  await settled(route, all, 20);
  const steps = changes(route, far, farNetns);
  for (const [step, change] of steps.entries()) {
    await change();
    await settled(route, all, 1000 + step);
  }
  for (const { question, ip, netloom } of pairs) {
    const [said, expected] = [netloom, ip].map((monitor) => monitor.between(20, 1000 + steps.length - 1));
    expect(expected!.split('\n').length, question).toBeGreaterThan(60);
    expect(said, question).toBe(expected);
    expect(netloom.trouble).toBe('');
  }
}, 60_000);

test('netloom monitor nft takes options and words of nft monitor', async () => {
  const namespace = await freshNetns();
  await using nft = openNftables({ netns: { fd: namespace.fd } });
  const monitors = [
    ['-a', 'nft', 'new', 'tables'],
    ['-j', 'nft', 'tables'],
    ['nft', 'destroy', 'json'],
  ].map((words) => new Monitor(namespace, process.execPath, [NETLOOM, 'monitor', ...words]));
  const told = [
    'add table ip t # handle ',
    '{"delete": {"table": {"family": "ip", "name": "t"',
    '{"delete": ',
  ] as const;
  const all = monitors.map((monitor, index) => monitor.hasPrinted(told[index]!));
  let isOver = false;
  const over = Promise.all(all).then(() => {
    isOver = true;
  });
  while (!isOver) {
    await nft.commit((t) => t.addTable('ip', 't'));
    await nft.commit((t) => t.deleteTable('ip', 't'));
    await Promise.race([over, new Promise((resolve) => setTimeout(resolve, 50))]);
  }
  expect(monitors[0]!.text).toMatch(/^(add table ip t # handle \d+\n)+$/);
  expect(monitors[2]!.text).toMatch(/^(\{"delete": \{"table": \{"family": "ip", "name": "t", "handle": \d+\}\}\}\n)+$/);
  expect(monitors.map(({ trouble }) => trouble)).toEqual(['', '', '']);
}, 30_000);

test('netloom monitor nft says which words there are', () => {
  const { status, stderr } = runNode([NETLOOM, 'monitor', 'nft', 'old']);
  expect([status, stderr]).toEqual([
    2,
    expect.stringContaining("'old' is not known to monitor nft: expected new or destroy"),
  ]);
});

test('netloom monitor ends quietly at SIGINT and when nobody reads any more', async () => {
  const namespace = await freshNetns();
  const route = openRoute({ netns: { fd: namespace.fd } });
  onTestFinished(() => route.close());
  const monitors = [1, 2].map(() => new Monitor(namespace, process.execPath, [NETLOOM, 'monitor', 'rule']));
  const [interrupted, unread] = monitors as [Monitor, Monitor];
  await ready(route, monitors);
  const ends = monitors.map(async ({ child }) => (await once(child, 'exit')) as unknown[]);
  interrupted.child.kill('SIGINT');
  unread.child.stdout.destroy();
  await mark(route, 30);
  expect(await Promise.all(ends)).toEqual([
    [0, null],
    [0, null],
  ]);
  expect([interrupted.trouble, unread.trouble]).toEqual(['', '']);
}, 30_000);
