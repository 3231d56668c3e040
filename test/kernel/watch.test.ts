import { expect, onTestFinished, test } from 'vitest';
import type { NetworkNamespace } from '../../src/netns/index.js';
import type { Link, Route, RouteSocket, Watch } from '../../src/route/index.js';
import { quiet } from '../support/ip-oracle.js';
import { many } from '../support/kernel.js';
import { freshNetns, needs, runTool } from '../support/netns.js';
import { brief, open, synchronised, type Told, until } from '../support/watching.js';

/** A consumer's own idea of the state: what the events amount to. */
class Copy<Name extends string, T> {
  readonly items = new Map<string, T>();
  readonly #name: Name;
  readonly #label: (item: T) => string;

  constructor(name: Name, label: (item: T) => string) {
    this.#name = name;
    this.#label = label;
  }

  take(event: Told<Name, T>): void {
    if (event.type === 'synchronised') return;
    const item = event[this.#name];
    const label = this.#label(item);
    if (event.type === 'added') {
      if (this.items.has(label)) throw new Error(`${label} was added twice`);
      this.items.set(label, item);
    } else if (event.type === 'changed') {
      if (!this.items.delete(this.#label(event.previous))) throw new Error(`${label} changed and was not there`);
      this.items.set(label, item);
    } else if (!this.items.delete(label)) throw new Error(`${label} was removed and was not there`);
  }

  get labels(): string[] {
    return [...this.items.keys()].sort();
  }
}

/** A route as far as it can be compared; IPv6 tells several ways in no certain order. */
function labelOf({ family, table, dst, via, dev, metric, type, tos, nexthopId, isDead, src, ...rest }: Route): string {
  const ways = rest.nexthops?.map((hop) => JSON.stringify(hop));
  if (family === 'inet6') ways?.sort();
  return JSON.stringify([family, table, dst, via, dev, metric, type, tos, ways, nexthopId, isDead, src]);
}

/** Runs `ip COMMAND`. A kernel before 6.2 renames only links that are down. */
function change(namespace: NetworkNamespace, command: string): void {
  const [, name, rename] = /^link set (\S+) name (\S+)$/.exec(command) ?? [];
  const run = (line: string): string => runTool(namespace, 'ip', line.split(' '));
  try {
    run(command);
  } catch (error) {
    if (name === undefined || !/resource busy/.test(String(error))) throw error;
    for (const line of [`link set ${name} down`, command, `link set ${rename} up`]) run(line);
  }
}

/** Compares what a watch of routes amounts to with a list read now; `sentinel` is the last change. */
async function follow(watch: Watch<'route', Route>, copy: Copy<'route', Route>, sentinel: string): Promise<void> {
  for (const event of await until(watch, (event) => event.type === 'added' && event.route.dst === sentinel)) {
    copy.take(event);
  }
}

async function listed(route: RouteSocket): Promise<string[]> {
  return (await route.routes.list().toArray()).map(labelOf).sort();
}

test('links: those there are, a mark, then each change with what was before', async () => {
  const { route, other } = await open();
  await using watch = route.links.watch();
  expect(brief('link', ({ name }) => name, await until(watch, synchronised))).toEqual([
    'added lo',
    'synchronised start',
  ]);
  await other.links.create({ name: 'br0', kind: 'bridge', up: true });
  await other.links.set('br0', { mtu: 1400 });
  await other.links.delete('br0');
  const events = await until(watch, ({ type }) => type === 'removed');
  const steps = events.filter((event) => event.type !== 'synchronised');
  expect(steps[0]).toMatchObject({ type: 'added', link: { name: 'br0', kind: 'bridge' } });
  expect(steps.filter(({ type }) => type === 'changed').map(({ link }) => link.mtu)).toContain(1400);
  expect(steps.at(-1)).toMatchObject({ type: 'removed', link: { name: 'br0', mtu: 1400 } });
  const changes = steps.filter((event) => event.type === 'changed');
  expect(changes.map(({ previous }) => previous)).toEqual([steps[0]!.link, ...changes.slice(0, -1).map((c) => c.link)]);
});

test("a port that leaves its bridge is no link that goes, and what the bridge says of it is the port's change", async () => {
  const { route, other } = await open();
  await other.links.create({ name: 'br0', kind: 'bridge', up: true });
  await other.links.create({ name: 'd0', kind: 'veth', master: 'br0', up: true, peer: { name: 'p0', up: true } });
  await using watch = route.links.watch();
  await until(watch, synchronised);
  await other.links.set('d0', { port: { hairpin: true } });
  const hairpin = await until(watch, (event) => event.type === 'changed' && event.link.port?.hairpin === true);
  expect(hairpin.map(({ type }) => type)).not.toContain('removed');
  await other.links.set('d0', { master: null });
  const left = await until(
    watch,
    (event) => event.type === 'changed' && event.link.name === 'd0' && !event.link.master,
  );
  expect(left.map(({ type }) => type)).not.toContain('removed');
});

test('filters are those of list(): what no longer passes is removed, what begins to pass is added', async () => {
  const { route, other } = await open();
  const far = await freshNetns();
  await other.links.create({ name: 'br0', kind: 'bridge' });
  await other.links.create({ name: 'd0', kind: 'veth', master: 'br0', peer: { name: 'p0', netns: { fd: far.fd } } });
  await other.links.create({ name: 'd1', kind: 'veth', peer: { name: 'p1', netns: { fd: far.fd } } });
  await using ports = route.links.watch({ master: 'br0' });
  await using free = route.links.watch({ kind: 'veth', master: null });
  const told = async (watch: typeof ports, isLast: (event: { type: string }) => boolean) =>
    brief('link', ({ name }) => name, await until(watch, isLast));
  expect(await told(ports, synchronised)).toEqual(['added d0', 'synchronised start']);
  expect(await told(free, synchronised)).toEqual(['added d1', 'synchronised start']);
  await other.links.set('d0', { master: null });
  await other.links.set('d1', { master: 'br0' });
  const moved = (await told(ports, ({ type }) => type === 'added')).filter((event) => !event.startsWith('changed'));
  expect(moved).toEqual(['removed d0', 'added d1']);
  expect(await told(free, ({ type }) => type === 'removed')).toEqual(['added d0', 'removed d1']);
  const missing = route.links.watch({ master: 'nil' });
  await expect(missing.next()).rejects.toMatchObject({ code: 'ENODEV' });
});

test('addresses of a link: added, changed, removed; a running lifetime is no change', async () => {
  const { route, other } = await open();
  await other.links.create({ name: 'd0', kind: 'bridge', up: true });
  await other.links.create({ name: 'd1', kind: 'bridge', up: true });
  await other.addresses.add({ dev: 'd0', address: '10.0.0.1/24' });
  await using watch = route.addresses.watch({ dev: 'd0', family: 'inet' });
  await until(watch, synchronised);
  await other.addresses.add({ dev: 'd1', address: '10.0.1.1/24' });
  await other.addresses.add({ dev: 'd0', address: '10.0.0.2/24', validLifetime: 1000 });
  await other.addresses.replace({ dev: 'd0', address: '10.0.0.2/24', metric: 7 });
  await other.addresses.delete({ dev: 'd0', address: '10.0.0.1/24' }); // and with it the secondary one
  const label = ({ address, metric }: { address: string; metric: number | undefined }) => `${address} ${metric ?? ''}`;
  expect(brief('address', label, await until(watch, (event) => event.type === 'removed'))).toEqual([
    'added 10.0.0.2 ',
    'changed 10.0.0.2 7',
    expect.stringMatching(/^removed 10\.0\.0\.[12]/),
  ]);
});

test('neighbours and namespace ids come and go', async () => {
  const { route, other } = await open();
  await other.links.create({ name: 'd0', kind: 'bridge', up: true });
  await using neighbours = route.neighbours.watch({ dev: 'd0', family: 'inet' });
  await using ids = route.namespaceIds.watch();
  await until(neighbours, synchronised);
  await until(ids, synchronised);
  await other.neighbours.add({ dev: 'd0', dst: '10.0.0.9', lladdr: '02:00:00:00:00:09' });
  await other.neighbours.replace({ dev: 'd0', dst: '10.0.0.9', lladdr: '02:00:00:00:00:0a' });
  await other.neighbours.delete({ dev: 'd0', dst: '10.0.0.9' });
  const events = await until(neighbours, ({ type }) => type === 'removed');
  expect(brief('neighbour', ({ dev, dst, lladdr }) => `${dev} ${dst} ${lladdr}`, events.slice(0, 2))).toEqual([
    'added d0 10.0.0.9 02:00:00:00:00:09',
    'changed d0 10.0.0.9 02:00:00:00:00:0a',
  ]);
  const container = await freshNetns();
  await other.links.create({ name: 'v0', kind: 'veth', peer: { name: 'eth0', netns: { fd: container.fd } } });
  expect(await until(ids, () => true)).toEqual([{ type: 'added', id: 0 }]);
});

test('nexthop objects, also those that go with their link in silence', async (context) => {
  needs(context, 'ip');
  const { namespace, route, other } = await open();
  await other.links.create({ name: 'd0', kind: 'veth', up: true, peer: { name: 'p0', up: true } });
  await other.addresses.add({ dev: 'd0', address: '10.0.0.1/24' });
  await using watch = route.nexthops.watch();
  await until(watch, synchronised);
  runTool(namespace, 'ip', ['nexthop', 'add', 'id', '3', 'via', '10.0.0.8', 'dev', 'd0']);
  const label = ({ id, via }: { id: number; via: string | undefined }) => `${id} ${via}`;
  expect(brief('nexthop', label, await until(watch, () => true))).toEqual(['added 3 10.0.0.8']);
  runTool(namespace, 'ip', ['nexthop', 'replace', 'id', '3', 'via', '10.0.0.9', 'dev', 'd0']);
  expect(brief('nexthop', label, await until(watch, () => true))).toEqual(['changed 3 10.0.0.9']);
  await other.links.set('d0', { up: false });
  const gone = await until(watch, ({ type }) => type === 'removed');
  expect(brief('nexthop', label, gone.slice(-1))).toEqual(['removed 3 10.0.0.9']);
});

test('rules: two that are alike count as two; a rule follows its link', async (context) => {
  needs(context, 'ip');
  const { namespace, route, other } = await open();
  await using watch = route.rules.watch({ family: 'inet' });
  const label = ({ priority, message }: { priority: number; message: { header: { flags: number } } }) =>
    `${priority} ${message.header.flags}`;
  const start = await until(watch, synchronised);
  expect(brief('rule', label, start)).toEqual([
    ...['added 0 0', 'added 32766 0', 'added 32767 0', 'synchronised start'],
  ]);
  await other.rules.add({ priority: 100, iif: 'd0', table: 7 });
  expect(brief('rule', label, await until(watch, () => true))).toEqual(['added 100 8']);
  await other.links.create({ name: 'd0', kind: 'bridge' });
  expect(brief('rule', label, await until(watch, () => true))).toEqual(['changed 100 0']);
  await other.rules.delete({ priority: 100 });
  expect(brief('rule', label, await until(watch, () => true))).toEqual(['removed 100 0']);
  expect(runTool(namespace, 'ip', ['rule'])).not.toContain('100:');
});

test('what a watch of routes tells amounts to the list: replaced, appended, in front, several ways, gone in silence', async (context) => {
  needs(context, 'ip');
  const { namespace, route } = await open();
  quiet(namespace);
  const script = [
    [
      'link add d0 type veth peer p0',
      'link add d1 type veth peer p1',
      'link set d0 up',
      'link set p0 up',
      'link set d1 up',
      'link set p1 up',
      'link set lo up',
    ],
    ['addr add 10.0.0.1/24 dev d0', 'addr add 10.0.1.1/24 dev d1', 'addr add fd00::1/64 dev d0 nodad'],
    [
      'route add 192.0.2.0/24 via 10.0.0.2',
      'route append 192.0.2.0/24 via 10.0.0.3',
      'route replace 192.0.2.0/24 via 10.0.0.4',
    ],
    ['route prepend 192.0.2.0/24 via 10.0.0.5', 'route del 192.0.2.0/24 via 10.0.0.3'],
    [
      'route add 198.51.100.0/24 nexthop via 10.0.0.2 nexthop via 10.0.1.2',
      'route add default via 10.0.1.2 src 10.0.0.1',
    ],
    [
      '-6 route add fd01::/64 via fd00::2',
      '-6 route append fd01::/64 via fd00::3',
      '-6 route append fd01::/64 via fd00::4',
    ],
    [
      '-6 route del fd01::/64 via fd00::3',
      '-6 route replace fd01::/64 via fd00::5',
      '-6 route replace fd01::/64 dev d0',
    ],
    ['-6 route add fd02::/64 dev d0 metric 5', '-6 route append fd02::/64 dev d1 metric 5'],
    [
      'route add 203.0.113.0/24 via 10.0.1.7 table 700',
      'nexthop add id 3 via 10.0.0.8 dev d0',
      'route add 10.9.0.0/16 nhid 3',
    ],
    ['nexthop replace id 3 via 10.0.0.9 dev d0', 'nexthop del id 3', 'link set d1 name e1'],
    ['link set e1 down', 'link set e1 up', 'addr del 10.0.0.1/24 dev d0', 'link del d0'],
  ];
  const watch = route.routes.watch();
  onTestFinished(() => watch.close());
  const copy = new Copy('route', labelOf);
  for (const event of await until(watch, synchronised)) copy.take(event);
  for (const [step, commands] of script.entries()) {
    for (const command of commands) change(namespace, command);
    const sentinel = `127.9.0.${step}/32`;
    runTool(namespace, 'ip', ['link', 'set', 'lo', 'up']);
    runTool(namespace, 'ip', ['route', 'add', 'blackhole', sentinel]);
    await follow(watch, copy, sentinel);
    // What the kernel drops in silence is settled by reading again, which may still be under way.
    let now = await listed(route);
    while (copy.labels.join('\n') !== now.join('\n')) {
      copy.take((await watch.next()).value!);
      now = await listed(route);
    }
    expect(copy.labels, commands.join('; ')).toEqual(now);
  }
}, 60_000);

test('an overrun: tens of thousands of changes while the loop is blocked; all is read again and the state is that of the kernel', async () => {
  const { route, other } = await open();
  await other.links.set('lo', { up: true });
  await using watch = route.routes.watch({ family: 'inet' });
  const copy = new Copy('route', labelOf);
  for (const event of await until(watch, synchronised)) copy.take(event);
  const prefix = (index: number): string => `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}/32`;
  let sent = 0;
  const [added, removed] = [many(70_000, 21_000), many(40_000, 12_000)];
  // The kernel answers inside the call: nothing is read of the subscription before all changes are made.
  const changes = await other.batch((batch) => {
    for (let index = 0; index < added; index++) batch.routes.add({ dst: prefix(index), dev: 1 });
    for (let index = 0; index < removed; index++) batch.routes.delete({ dst: prefix(index), dev: 1 });
    sent = batch.calls.length;
  });
  expect([sent, changes.filter((error) => error !== undefined)]).toEqual([added + removed, []]);
  const blockedUntil = performance.now() + 1000;
  while (performance.now() < blockedUntil);
  const told = await until(watch, (event) => event.type === 'synchronised');
  expect(told.at(-1)).toEqual({ type: 'synchronised', after: 'overrun' });
  for (const event of told) copy.take(event);
  const now = (await route.routes.list({ family: 'inet' }).toArray()).map(labelOf).sort();
  expect(now.length).toBeGreaterThanOrEqual(added - removed);
  expect(copy.labels).toEqual(now);
  await other.routes.add({ dst: '192.0.2.1/32', dev: 1 });
  expect(brief('route', ({ dst }) => dst, await until(watch, () => true))).toEqual(['added 192.0.2.1/32']);
}, 60_000);

test('a watch during churn tells nothing twice, misses nothing and never tears', async () => {
  const { route, other } = await open();
  const created = await other.batch((batch) => {
    for (let index = 0; index < 200; index++) batch.links.create({ name: `fixed${index}`, kind: 'bridge' });
  });
  expect(created.filter((error) => error !== undefined)).toEqual([]);
  const label = ({ name, index }: Link): string => `${name} ${index}`;
  /** So many links, each gone again when three more have come; the pauses fall on all parts of a list. */
  const churn = async (steps: number, last: string): Promise<void> => {
    for (let index = 0; index < steps; index++) {
      await other.links.create({ name: `churn${index % 7}`, kind: 'bridge' });
      if (index >= 3) await other.links.delete(`churn${(index - 3) % 7}`);
      for (let turns = index % 5; turns >= 0; turns--) await new Promise((resolve) => setImmediate(resolve));
    }
    for (let index = steps - 3; index < steps; index++) await other.links.delete(`churn${index % 7}`);
    await other.links.create({ name: last, kind: 'bridge' });
  };
  for (let round = 0; round < 4; round++) {
    await using watch = route.links.watch();
    const copy = new Copy('link', label);
    const last = `last${round}`;
    const isLast = ({ name }: Link): boolean => name === last;
    const churned = churn(15, last);
    let isListed = false; // the end of the churn, already in the first list
    for (const event of await until(watch, synchronised)) {
      if (event.type === 'added') isListed ||= isLast(event.link);
      copy.take(event);
    }
    expect(copy.labels.filter((name) => name.startsWith('fixed'))).toHaveLength(200);
    const told = isListed ? [] : await until(watch, (event) => event.type === 'added' && isLast(event.link));
    for (const event of told) copy.take(event);
    await churned;
    expect(copy.labels).toEqual((await route.links.list().toArray()).map(label).sort());
  }
}, 60_000);

test('the signal, close() and leaving the loop end a watch, also one that waits', async () => {
  const { route } = await open();
  const abort = new AbortController();
  const aborted = route.links.watch({ signal: abort.signal });
  await until(aborted, synchronised);
  const waiting = aborted.next();
  abort.abort();
  expect(await waiting).toEqual({ value: undefined, done: true });
  const closed = route.rules.watch();
  await until(closed, synchronised);
  const end = closed.next();
  await closed.return();
  expect((await end).done).toBe(true);
  for await (const _ of route.routes.watch()) break;
  expect((await route.links.watch({ signal: AbortSignal.abort() }).next()).done).toBe(true);
});
