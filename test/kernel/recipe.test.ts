import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import * as netns from '../../src/netns/index.js';
import { openNftables } from '../../src/nftables/index.js';
import { BridgeNetwork, type NetworkSpec, removeNetwork, SpecError } from '../../src/recipe/index.js';
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
  await using nft = openNftables({ netns: { fd: namespace.fd } });
  const [port] = await route.links.list({ master: 'br0' }).toArray();
  await route.links.delete(port!.name);
  expect((await network.apply()).toString()).toMatch(
    /^\+ connect container (web|db): nl[0-9a-f]{11} on br0, eth0 in recipe-(web|db)$/,
  );
  await route.addresses.delete({ dev: 'br0', address: '172.18.0.1/16' });
  expect((await network.apply()).toString()).toBe('+ address 172.18.0.1/16 on br0');
  await inside.routes.delete({ dst: 'default' });
  expect((await network.apply()).toString()).toBe('~ configure eth0 in recipe-web: default via 172.18.0.1');
  await inside.addresses.add({ dev: 'eth0', address: '10.9.9.9/24' });
  await inside.links.set('lo', { up: false });
  expect((await network.apply()).toString()).toBe('~ configure eth0 in recipe-web: loopback up, not 10.9.9.9/24');
  const [other] = await route.links.list({ master: 'br0' }).toArray();
  await route.links.set(other!.name, { master: null, up: false });
  expect((await network.apply()).toString()).toBe(`~ make ${other!.name} a port of br0, up`);
  await nft.commit((t) => t.flushRuleset());
  const again = (await network.apply()).toString();
  expect(again).toContain('+ make table inet netloom\n');
  expect(again).toContain('+ port 5000/tcp -> 172.18.0.10:5000 (web)');
  await route.links.delete('br0');
  await network.apply();
  expect((await network.apply()).toString()).toBe('nothing to do');
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

test('down knows what was made also where the table was taken away', async () => {
  const namespace = await host();
  (await netns.create('recipe-db')).close();
  const options = { netns: { fd: namespace.fd } };
  await new BridgeNetwork(SPEC, options).apply();
  await using nft = openNftables(options);
  await nft.commit((t) => t.flushRuleset());
  await removeNetwork('br0', options);
  expect(netns.list().filter((name) => name.startsWith('recipe-'))).toEqual(['recipe-db']);
  await new BridgeNetwork(SPEC, options).apply();
  await nft.commit((t) => t.flushRuleset());
  await new BridgeNetwork(SPEC, options).apply();
  await removeNetwork('br0', options);
  expect(netns.list().filter((name) => name.startsWith('recipe-'))).toEqual(['recipe-db']);
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
  await using late = await netns.create('recipe-late');
  await using inside = openRoute({ netns: { fd: late.fd } });
  await inside.links.create({ name: 'eth0', kind: 'veth', peer: { name: 'eth1' } });
  const before = stateOf(namespace);
  const containers = { ...SPEC.containers, late: { netns: 'recipe-late' } };
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

const BOTH: NetworkSpec = {
  name: 'br6',
  subnets: ['172.19.0.0/24', 'fd00:19::/64'],
  ranges: ['172.19.0.128/25'],
  containers: {
    one: { netns: 'recipe-one', publish: ['8080:80', '[fd00:19::1]:8081:81', '5353:53/udp'] },
    two: { netns: 'recipe-two', routes: [{ dst: '10.0.0.0/8' }], sysctls: { 'net.ipv4.conf.eth0.rp_filter': 2 } },
    shy: { netns: 'recipe-shy', mode: 'none' },
    free: { mode: 'host' },
  },
};

test('both versions of IP: addresses from the ranges, routes, ports; a container without a connection', async (context) => {
  needs(context, 'ip', 'nft');
  const namespace = await host();
  const before = stateOf(namespace);
  const network = new BridgeNetwork(BOTH, { netns: { fd: namespace.fd } });
  await network.apply();
  expect((await network.plan()).toString()).toBe('nothing to do');
  await using one = netns.open('recipe-one');
  await using two = netns.open('recipe-two');
  await using shy = netns.open('recipe-shy');
  expect(runTool(one, 'ip', ['-br', 'addr', 'show', 'eth0', 'scope', 'global'])).toMatch(
    /172\.19\.0\.128\/24 fd00:19::2\/64/,
  );
  await one.ping('172.19.0.129');
  await one.ping('fd00:19::3');
  await one.ping('fd00:19::1');
  await shy.ping('127.0.0.1');
  expect(runTool(two, 'ip', ['route'])).toContain('10.0.0.0/8 via 172.19.0.1 dev eth0');
  expect(two.readSysctl('net.ipv4.conf.eth0.rp_filter')).toBe('2');
  expect(namespace.readSysctl('net.ipv6.conf.all.forwarding')).toBe('1');
  await network.destroy();
  expect(stateOf(namespace)).toEqual(before);
  expect(namespace.readSysctl('net.ipv6.conf.all.forwarding')).toBe('0');
});

test('two networks share the table; the last one takes it along, and turns forwarding off', async (context) => {
  needs(context, 'ip', 'nft');
  const namespace = await host();
  const before = stateOf(namespace);
  const options = { netns: { fd: namespace.fd } };
  await Promise.all([new BridgeNetwork(SPEC, options).apply(), new BridgeNetwork(BOTH, options).apply()]);
  await removeNetwork('br0', options);
  expect((await new BridgeNetwork(BOTH, options).plan()).toString()).toBe('nothing to do');
  expect(namespace.readSysctl('net.ipv4.ip_forward')).toBe('1');
  await removeNetwork('br6', options);
  expect(stateOf(namespace)).toEqual(before);
});

test('two applies of one network at once: one does it, the other finds nothing to do', async () => {
  const namespace = await host();
  const options = { netns: { fd: namespace.fd } };
  const plans = await Promise.all([1, 2, 3].map(() => new BridgeNetwork(BOTH, options).apply()));
  expect(plans.filter(({ isEmpty }) => isEmpty)).toHaveLength(2);
  await removeNetwork('br6', options);
});

test('a port that another network has, and one that a program listens on, are refused; nothing is left of the attempt', async (context) => {
  needs(context, 'ip', 'nft');
  const namespace = await host();
  const options = { netns: { fd: namespace.fd } };
  await new BridgeNetwork(SPEC, options).apply();
  const before = stateOf(namespace);
  const third = (port: number): NetworkSpec => ({
    name: 'br3',
    subnets: ['172.20.0.0/24'],
    containers: { c: { netns: 'recipe-c', publish: [`${port}:80`] } },
  });
  await expect(new BridgeNetwork(third(5000), options).apply()).rejects.toThrow(
    'port 5000/tcp is taken by eth0 of container web (network br0)',
  );
  const server = createServer();
  onTestFinished(() => void server.close());
  await namespace.listen(server, { port: 8099 });
  await expect(new BridgeNetwork(third(8099), options).apply()).rejects.toMatchObject({ code: 'ERR_TAKEN' });
  expect(stateOf(namespace)).toEqual(before);
  await removeNetwork('br0', options);
});
