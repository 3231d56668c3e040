import { expect, onTestFinished, test } from 'vitest';
import * as netns from '../../src/netns/index.js';
import { BridgeNetwork, type NetworkSpec, SpecError } from '../../src/recipe/index.js';
import { openRoute } from '../../src/route/index.js';
import { freshNetns, needs, runTool } from '../support/netns.js';

const SPEC: NetworkSpec = {
  name: 'br0',
  subnets: ['172.18.0.0/16'],
  containers: {
    web: { netns: 'recipe-web', address: '172.18.0.10', publish: ['5000:5000/tcp'] },
    db: { netns: 'recipe-db' },
  },
};

/** A host of its own; namespaces that a failed test leaves behind are removed. */
async function host(): Promise<netns.NetworkNamespace> {
  onTestFinished(async () => {
    for (const name of netns.list()) if (name.startsWith('recipe-')) await netns.delete(name);
  });
  return await freshNetns();
}

/** Everything of a namespace that the recipe could change, without what changes by itself (timers, IPv6 autoconfiguration). */
function stateOf(namespace: netns.NetworkNamespace): string[] {
  return [
    runTool(namespace, 'ip', ['-d', 'link']).replace(/timer +[\d.]+/g, 'timer'),
    runTool(namespace, 'ip', ['-4', 'addr']),
    runTool(namespace, 'ip', ['-4', 'route', 'show', 'table', 'all']),
    runTool(namespace, 'nft', ['list', 'ruleset']),
    namespace.readSysctl('net.ipv4.ip_forward'),
    netns
      .list()
      .filter((name) => name.startsWith('recipe-'))
      .join(),
  ];
}

test('apply makes the network, a second apply changes nothing, destroy leaves the host as it was', async (context) => {
  needs(context, 'ip', 'nft');
  const namespace = await host();
  const before = stateOf(namespace);
  const network = new BridgeNetwork(SPEC, { netns: { fd: namespace.fd } });
  expect((await network.plan()).isEmpty).toBe(false);
  expect(stateOf(namespace)).toEqual(before); // a plan only looks

  await network.apply();
  const made = stateOf(namespace);
  expect((await network.apply()).steps).toEqual([]);
  expect(stateOf(namespace)).toEqual(made);

  await using web = netns.open('recipe-web');
  await using db = netns.open('recipe-db');
  await web.ping('172.18.0.2'); // the lowest free address
  await db.ping('172.18.0.10');
  await namespace.ping('172.18.0.10');

  await network.destroy();
  expect(stateOf(namespace)).toEqual(before);
  expect((await network.destroy()).steps).toEqual([]);
});

test('what someone else changed is mended by another apply, and only that', async () => {
  const namespace = await host();
  const network = new BridgeNetwork(SPEC, { netns: { fd: namespace.fd } });
  await network.apply();
  await using route = openRoute({ netns: { fd: namespace.fd } });
  await using inside = openRoute({ netns: 'recipe-web' });
  const [port] = await route.links.list({ master: 'br0' }).toArray();
  await route.links.delete(port!.name);
  expect((await network.apply()).steps.length).toBe(2);
  await route.addresses.delete({ dev: 'br0', address: '172.18.0.1/16' });
  expect((await network.apply()).toString()).toBe('+ add address 172.18.0.1/16 to br0');
  await inside.routes.delete({ dst: 'default' });
  expect((await network.apply()).steps.length).toBe(1);
  expect((await network.apply()).steps).toEqual([]);
  await using web = netns.open('recipe-web');
  await web.ping('172.18.0.1');
  await network.destroy();
});

test('a container that leaves the spec is disconnected, its namespace is removed', async () => {
  const namespace = await host();
  const options = { netns: { fd: namespace.fd } };
  await new BridgeNetwork(SPEC, options).apply();
  const { db, ...others } = SPEC.containers!;
  expect(db).toBeDefined();
  await new BridgeNetwork({ ...SPEC, containers: others }, options).apply();
  expect(netns.list()).toContain('recipe-web');
  expect(netns.list()).not.toContain('recipe-db');
  await new BridgeNetwork({ ...SPEC, containers: others }, options).destroy();
});

test('a namespace that was there before stays', async () => {
  const namespace = await host();
  (await netns.create('recipe-web')).close();
  const network = new BridgeNetwork(SPEC, { netns: { fd: namespace.fd } });
  await network.apply();
  await network.destroy();
  expect(netns.list().filter((name) => name.startsWith('recipe-'))).toEqual(['recipe-web']);
});

test('a failure half-way takes back what was done', async (context) => {
  needs(context, 'ip', 'nft');
  const namespace = await host();
  const before = stateOf(namespace);
  const containers = { ...SPEC.containers, late: { netns: 'recipe-late', interface: 'lo' } }; // every namespace has a lo
  const network = new BridgeNetwork({ ...SPEC, containers }, { netns: { fd: namespace.fd } });
  await expect(network.apply()).rejects.toMatchObject({ code: 'EEXIST' });
  expect(stateOf(namespace)).toEqual(before);
});

test('a link of the same name that is not ours is left alone', async () => {
  const namespace = await host();
  await using route = openRoute({ netns: { fd: namespace.fd } });
  await route.links.create({ name: 'br0', kind: 'bridge' });
  const network = new BridgeNetwork(SPEC, { netns: { fd: namespace.fd } });
  await expect(network.apply()).rejects.toThrow(SpecError);
  await network.destroy();
  expect(await route.links.get('br0')).toBeDefined();
});
