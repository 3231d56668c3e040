import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import * as netns from '../../src/netns/index.js';
import { openNftables } from '../../src/nftables/index.js';
import { BridgeNetwork, type NetworkSpec } from '../../src/recipe/index.js';
import { openRoute } from '../../src/route/index.js';
import { type Fault, failAt } from '../support/faults.js';
import { many } from '../support/kernel.js';
import { freshNetns } from '../support/netns.js';

// Every message that `apply` and `destroy` send goes wrong once. Afterwards the host is as it was, or the next
// run makes it what it should be; nothing is left behind.

const SPEC: NetworkSpec = {
  name: 'br0',
  subnets: ['172.18.0.0/16', 'fd00:18::/64'],
  containers: {
    web: { netns: 'faults-web', publish: ['5000:5000/tcp', '5353:53/udp'] },
    db: { netns: 'faults-db' },
  },
};

const FAULTS: readonly (readonly [string, Fault])[] = [
  ['ENOMEM', { errno: 12 }],
  ['EBUSY', { errno: 16 }],
  ['ENOBUFS', { errno: 105 }],
  ['EPERM', { errno: 1 }],
  ['a lost answer', 'lost'],
];

/** More messages than either sends: a test that gets there has not seen the end. */
const TOO_MANY = 400;

/** A host, on which the namespace of one container is there already. */
async function host(): Promise<netns.NetworkNamespace> {
  onTestFinished(async () => {
    for (const name of netns.list()) if (name.startsWith('faults-')) await netns.delete(name);
  });
  if (!netns.list().includes('faults-db')) (await netns.create('faults-db')).close();
  return freshNetns();
}

/** Everything that a network could leave behind. */
async function stateOf(namespace: netns.NetworkNamespace): Promise<unknown> {
  await using nftables = openNftables({ netns: { fd: namespace.fd } });
  await using route = openRoute({ netns: { fd: namespace.fd } });
  const settings = ['net.ipv4.ip_forward', 'net.ipv6.conf.all.forwarding'];
  const within = netns.list().includes('faults-db') ? await linksOf({ netns: 'faults-db' }) : [];
  return {
    namespaces: netns.list().filter((name) => name.startsWith('faults-')),
    mounts: readFileSync('/proc/self/mountinfo', 'utf8').split('\n').length,
    links: await linksOf({ netns: { fd: namespace.fd } }),
    within: within.filter((name) => !name.startsWith('lo ')), // a namespace that was there keeps its loopback up
    rules: (await route.rules.list().toArray()).length,
    tables: (await nftables.ruleset()).tables,
    settings: settings.map((name) => namespace.readSysctl(name)),
  };
}

async function linksOf(options: { netns: netns.NetnsRef }): Promise<string[]> {
  await using route = openRoute(options);
  return (await route.links.list({ statistics: false }).toArray()).map(
    ({ name, kind, isUp }) => `${name} ${kind} ${isUp}`,
  );
}

const openFds = (): number => readdirSync('/proc/self/fd').length;

/** What a run came to. */
const outcomeOf = (run: Promise<unknown>): Promise<Error | undefined> =>
  run.then(
    () => undefined,
    (error: Error) => error,
  );

/** Runs something while its Nth message goes wrong; tells how that ended, and whether there were so many messages. */
async function faulty(
  nth: number,
  fault: Fault,
  run: () => Promise<unknown>,
): Promise<{ error: Error | undefined; isHit: boolean }> {
  const armed = failAt(nth, fault);
  try {
    return { error: await outcomeOf(run()), isHit: armed.isHit };
  } finally {
    armed.disarm();
  }
}

/** Every message in every way takes ten minutes: NETLOOM_FAULTS=all. Otherwise each goes wrong in one way, another every run. */
const ALL = process.env.NETLOOM_FAULTS === 'all';
const START = Math.floor(Math.random() * FAULTS.length);
const WAYS: readonly (readonly [string, (nth: number) => Fault])[] = ALL
  ? FAULTS.map(([name, fault]) => [name, () => fault])
  : [[`a fault (turn ${START})`, (nth) => FAULTS[(nth + START) % FAULTS.length]![1]]];

test.each(WAYS)(
  '%s for any message of apply and of destroy: the next run mends it, and nothing stays',
  { timeout: 400_000 },
  async (_, faultOf) => {
    const namespace = await host();
    const before = await stateOf(namespace);
    const fds = openFds();
    const network = new BridgeNetwork(SPEC, { netns: { fd: namespace.fd } });
    let applied = 0;
    let destroyed = 0;
    for (let nth = 1, isHit = true; isHit; nth += many(1, 6)) {
      expect(nth).toBeLessThan(TOO_MANY);
      const fault = faultOf(nth);
      const up = await faulty(nth, fault, () => network.apply());
      const where = `apply, message ${nth}: ${up.error?.message}`;
      // The kernel did not do it, and said so: what was done before is taken back.
      if (up.error !== undefined && fault !== 'lost') expect(await stateOf(namespace), where).toEqual(before);
      expect(await outcomeOf(network.apply()), `apply after ${where}`).toBeUndefined();
      expect((await network.plan()).toString(), `plan after ${where}`).toBe('nothing to do');
      const down = await faulty(nth, fault, () => network.destroy());
      const there = `destroy, message ${nth}: ${down.error?.message}`;
      expect(await outcomeOf(network.destroy()), `destroy after ${there}`).toBeUndefined();
      expect(await stateOf(namespace), `${where}; ${there}`).toEqual(before);
      if (up.isHit) applied = nth;
      if (down.isHit) destroyed = nth;
      isHit = up.isHit || down.isHit;
    }
    expect(applied).toBeGreaterThan(20);
    expect(destroyed).toBeGreaterThan(5);
    expect(openFds()).toBeLessThanOrEqual(fds);
  },
);

describe('kill -9 after any message', () => {
  /** Runs `apply` or `destroy` in a process of its own, which is killed after the Nth message; whether it was. */
  async function killed(namespace: netns.NetworkNamespace, verb: 'apply' | 'destroy', nth: number): Promise<boolean> {
    const path = `/proc/${process.pid}/fd/${namespace.fd}`;
    const child = spawn(process.execPath, ['test/support/killed.mjs', path, verb, String(nth), JSON.stringify(SPEC)], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
      child.once('exit', (...ended) => resolve(ended)),
    );
    if (signal === 'SIGKILL') return true;
    if (code !== 0) throw new Error(`${verb} in a process of its own ended with ${code ?? signal}`);
    return false;
  }

  // Each costs a process, so some of the messages are left out, others each time.
  const STRIDE = many(8, 32);

  test.each(['apply', 'destroy'] as const)('of %s: the next run mends it', { timeout: 400_000 }, async (verb) => {
    const namespace = await host();
    const before = await stateOf(namespace);
    const network = new BridgeNetwork(SPEC, { netns: { fd: namespace.fd } });
    let isHit = true;
    for (let nth = 1 + Math.floor(Math.random() * STRIDE); isHit && nth < TOO_MANY; nth += STRIDE) {
      if (verb === 'destroy') await network.apply();
      isHit = await killed(namespace, verb, nth);
      const where = `${verb} killed after message ${nth}`;
      if (verb === 'apply') {
        expect(await outcomeOf(network.apply()), where).toBeUndefined();
        expect((await network.plan()).toString(), where).toBe('nothing to do');
      }
      expect(await outcomeOf(network.destroy()), where).toBeUndefined();
      expect(await stateOf(namespace), where).toEqual(before);
    }
    expect(isHit).toBe(false);
  });
});

test('a thousand containers up and down leave nothing', { timeout: 400_000 }, async () => {
  const namespace = await host();
  const before = await stateOf(namespace);
  const fds = openFds();
  const count = many(1000, 50);
  const containers = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `c${index}`,
      { netns: `faults-${index}`, publish: [`${10_000 + index}:80`] },
    ]),
  );
  const network = new BridgeNetwork({ ...SPEC, containers }, { netns: { fd: namespace.fd } });
  await network.apply();
  expect((await network.plan()).toString()).toBe('nothing to do');
  expect(netns.list().filter((name) => /^faults-\d/.test(name)).length).toBe(count);
  await using last = netns.open(`faults-${count - 1}`);
  await last.ping('172.18.0.1', { timeoutMs: 5000 });
  last.close();
  expect(openFds()).toBeLessThanOrEqual(fds + 1);
  await network.destroy();
  expect(await stateOf(namespace)).toEqual(before);
  expect(openFds()).toBeLessThanOrEqual(fds);
});
