import { describe, expect, onTestFinished, test } from 'vitest';
import { decodeDatagram } from '../../src/capture/index.js';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { attach, attachAll } from '../../src/recipe/host/attach.js';
import type { AttachSpec } from '../../src/recipe/host/attach-spec.js';
import { detach, detachGroup } from '../../src/recipe/host/detach.js';
import { openRoute, type RouteSocket } from '../../src/route/index.js';
import { many } from '../support/kernel.js';
import { freshNetns } from '../support/netns.js';

const GROUP = 4711;

interface Host {
  namespace: NetworkNamespace;
  route: RouteSocket;
  /** Kernel names of the messages sent over {@link route}, by datagram. */
  sent: string[][];
}

/** A host with a bridge that has an address of each family. */
async function host(): Promise<Host> {
  const namespace = await freshNetns();
  const sent: string[][] = [];
  const route = openRoute({
    netns: { fd: namespace.fd },
    tap: (direction, bytes) => direction === 'out' && sent.push(namesIn(bytes)),
  });
  onTestFinished(() => route.close());
  await route.links.create({ name: 'br0', kind: 'bridge', up: true, address: '02:42:0a:00:00:01' });
  await route.addresses.add({ dev: 'br0', address: '10.0.0.1/16' });
  await route.addresses.add({ dev: 'br0', address: 'fd00::1/64', noDad: true });
  sent.length = 0;
  return { namespace, route, sent };
}

function namesIn(bytes: Uint8Array): string[] {
  return decodeDatagram(0, bytes).map((message) =>
    message.kind === 'message' ? message.operation.name : message.kind,
  );
}

function specFor(container: NetworkNamespace, number = 2, changes: Partial<AttachSpec> = {}): AttachSpec {
  return {
    name: `web${number}`,
    link: `nl${number}`,
    peer: { name: 'eth0', netns: { fd: container.fd } },
    bridge: 'br0',
    group: GROUP,
    addresses: [`10.0.${number >> 8}.${number & 255}/16`, `fd00::${number.toString(16)}/64`],
    gateways: ['10.0.0.1', 'fd00::1'],
    isolated: false,
    hairpin: true,
    ...changes,
  };
}

/** What the host has but for the bridge. */
async function linksOf({ route }: Host): Promise<string[]> {
  return (await route.links.list().toArray()).map(({ name }) => name).filter((name) => name !== 'lo' && name !== 'br0');
}

/** Waits for an answer: IPv6 addresses work a moment after they were added. */
async function reach(from: NetworkNamespace, address: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await from.ping(address, { timeoutMs: 500 });
      return;
    } catch (error) {
      if (attempt === 10) throw error;
    }
  }
}

/** Resolves when a neighbour is known by an Ethernet address. */
async function learns(route: RouteSocket, address: string, mac: string): Promise<void> {
  for await (const event of route.neighbours.watch())
    if (event.type !== 'synchronised' && event.neighbour.dst === address && event.neighbour.lladdr === mac) return;
}

describe('attach', () => {
  test('a container has its interface, its addresses and its routes, and reaches the host and others', async () => {
    const one = await host();
    const [web, db] = [await freshNetns(), await freshNetns()];
    const attached = await attach(one.route, specFor(web, 2, { mtu: 1400 }));
    await attach(one.route, specFor(db, 3));
    const port = await one.route.links.get('nl2');
    expect(port).toMatchObject({
      index: attached.index,
      address: attached.hostMac,
      mtu: 1400,
      group: GROUP,
      isUp: true,
      txQueues: 1,
      rxQueues: 1,
    });
    expect(port).toMatchObject({ port: { hairpin: true, isolated: false } });
    await using inside = openRoute({ netns: { fd: web.fd } });
    const link = await inside.links.get('eth0');
    expect(link).toMatchObject({ index: attached.peerIndex, address: '02:42:0a:00:00:02', mtu: 1400, isUp: true });
    expect(link).toMatchObject({ txQueues: 1, rxQueues: 1 });
    expect(attached.mac).toBe('02:42:0a:00:00:02');
    expect((await inside.links.get('lo'))?.isUp).toBe(true);
    for (const target of ['10.0.0.1', 'fd00::1', '10.0.0.3', 'fd00::3', '127.0.0.1']) await reach(web, target);
    const defaults = await inside.routes.list({ dst: 'default', table: 'main' }).toArray();
    expect(defaults.map(({ via }) => via).sort()).toEqual(['10.0.0.1', 'fd00::1']);
  });

  test('routes have what they are given', async () => {
    const one = await host();
    const web = await freshNetns();
    const routes = [
      { dst: '192.0.2.0/24', gw: '10.0.0.1', mtu: 1300, advmss: 1200, priority: 7 },
      { dst: '2001:db8::/32', gw: 'fd00::1', table: 100 },
      { dst: '198.51.100.0/24', scope: 'link' as const },
    ];
    await attach(one.route, specFor(web, 2, { gateways: [], routes, mtu: 1500 }));
    await using inside = openRoute({ netns: { fd: web.fd } });
    const [first] = await inside.routes.list({ dst: '192.0.2.0/24' }).toArray();
    expect(first).toMatchObject({ via: '10.0.0.1', metric: 7, mtu: 1300, metrics: { advmss: 1200 }, dev: 'eth0' });
    expect((await inside.routes.list({ dst: '2001:db8::/32', table: 100 }).toArray())[0]?.via).toBe('fd00::1');
    expect((await inside.routes.list({ dst: '198.51.100.0/24' }).toArray())[0]).toMatchObject({ dev: 'eth0' });
  });

  test('an isolated port does not reach another one, and is its own hairpin', async () => {
    const one = await host();
    const [web, db] = [await freshNetns(), await freshNetns()];
    await attach(one.route, specFor(web, 2, { isolated: true, hairpin: false }));
    await attach(one.route, specFor(db, 3, { isolated: true }));
    expect(await one.route.links.get('nl2')).toMatchObject({ port: { isolated: true, hairpin: false } });
    await reach(web, '10.0.0.1');
    await expect(web.ping('10.0.0.3', { timeoutMs: 300 })).rejects.toThrow();
  });

  test('IPv6 is turned on where a namespace has it off by default', async () => {
    const one = await host();
    const web = await freshNetns();
    web.writeSysctl('net.ipv6.conf.default.disable_ipv6', 1);
    await attach(one.route, specFor(web));
    await reach(web, 'fd00::1');
  });

  test('neighbours that knew the address learn its new Ethernet address at once', async () => {
    const one = await host();
    const [web, db] = [await freshNetns(), await freshNetns()];
    await attach(
      one.route,
      specFor(web, 2, { peer: { name: 'eth0', netns: { fd: web.fd }, mac: '02:00:00:00:00:01' } }),
    );
    await attach(one.route, specFor(db, 3));
    for (const address of ['10.0.0.2', 'fd00::2']) {
      await reach(one.namespace, address);
      await reach(db, address);
    }
    await detach(one.route, ['nl2']);
    const again = await freshNetns();
    const mac = '02:00:00:00:00:09';
    await using there = openRoute({ netns: { fd: db.fd } });
    const learned = [one.route, there].flatMap((route) =>
      ['10.0.0.2', 'fd00::2'].map((address) => learns(route, address, mac)),
    );
    await attach(one.route, specFor(again, 2, { peer: { name: 'eth0', netns: { fd: again.fd }, mac } }));
    await Promise.all(learned);
  });

  test('three messages on the host, one datagram inside', async () => {
    const one = await host();
    await attach(one.route, specFor(await freshNetns()));
    expect(one.sent.flat().filter((name) => name === 'RTM_NEWLINK').length).toBe(3);
    expect(one.sent.flat().filter((name) => name !== 'RTM_NEWLINK' && name !== 'RTM_GETLINK')).toEqual([]);
  });
});

describe('what fails leaves nothing, and says for whom and why', () => {
  test.each([
    ['the name inside is taken', { peer: { name: 'lo' } }, 'EEXIST'],
    ['no such bridge', { bridge: 'br9' }, 'there is no link br9'],
    ['a gateway of another network', { gateways: ['10.9.0.1'] }, 'ENETUNREACH'],
    ['an address twice', { addresses: ['10.0.0.2/16', '10.0.0.2/16'] }, 'EEXIST'],
    ['no address', { addresses: ['10.0.0.2/99'] }, 'RTM_NEWADDR'],
    ['a route without a way', { routes: [{ dst: '192.0.2.0/24', gw: '10.7.0.1' }] }, 'ENETUNREACH'],
  ])('%s', async (_, changes, words) => {
    const one = await host();
    const web = await freshNetns();
    const spec = specFor(web);
    const peer = { ...spec.peer, ...('peer' in changes ? changes.peer : {}) };
    await expect(attach(one.route, { ...spec, ...changes, peer })).rejects.toThrow(new RegExp(`^web2: .*${words}`));
    expect(await linksOf(one)).toEqual([]);
    await using inside = openRoute({ netns: { fd: web.fd } });
    expect((await inside.links.list().toArray()).map(({ name }) => name)).toEqual(['lo']);
  });

  test('a namespace that is not there', async () => {
    const one = await host();
    const spec = specFor(one.namespace);
    const failing = attach(one.route, { ...spec, peer: { name: 'eth0', netns: 'attach-nowhere' } });
    await expect(failing).rejects.toThrow(/^web2: .*attach-nowhere.*ENOENT/);
    expect(await linksOf(one)).toEqual([]);
  });

  test('a link of the name that was there stays as it was', async () => {
    const one = await host();
    await one.route.links.create({ name: 'nl2', kind: 'veth', master: 'br0', port: { hairpin: false } });
    const before = await one.route.links.get('nl2');
    await expect(attach(one.route, specFor(await freshNetns()))).rejects.toThrow(/^web2: RTM_NEWLINK nl2: EEXIST/);
    expect(await one.route.links.get('nl2')).toMatchObject({ index: before!.index, port: { hairpin: false } });
  });
});

test('many at once, in few datagrams; those that fail are left out', { timeout: 120_000 }, async () => {
  const one = await host();
  const count = many(200, 20);
  const containers = await Promise.all(Array.from({ length: count }, () => freshNetns()));
  const specs = containers.map((container, index) => specFor(container, index + 2));
  const bad = [3, count - 1];
  for (const index of bad) specs[index] = { ...specs[index]!, gateways: ['192.0.2.1'] };
  const outcomes = await attachAll(one.route, specs);
  expect(outcomes.flatMap((outcome, index) => (outcome instanceof Error ? [index] : []))).toEqual(bad);
  expect((await linksOf(one)).length).toBe(count - bad.length);
  const makers = one.sent.filter((names) => names.includes('RTM_NEWLINK'));
  expect(makers.length).toBe(3 * Math.ceil(count / 64));
  await reach(containers[0]!, `10.0.0.4`);
  await reach(containers[count - 2]!, '10.0.0.1');

  await detachGroup(one.route, GROUP);
  expect(await linksOf(one)).toEqual([]);
  await detachGroup(one.route, GROUP);
});

test('detach takes one off, and nothing off that is not there', async () => {
  const one = await host();
  const [web, db] = [await freshNetns(), await freshNetns()];
  await attachAll(one.route, [specFor(web, 2), specFor(db, 3)]);
  await detach(one.route, ['nl2', 'nl77']);
  expect(await linksOf(one)).toEqual(['nl3']);
  await detach(one.route, ['nl2', 'nl3']);
  expect(await linksOf(one)).toEqual([]);
});
