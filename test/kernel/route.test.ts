import { expect, onTestFinished, test } from 'vitest';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { type Link, type LinkFilter, openRoute, type RouteSocket } from '../../src/route/index.js';
import { freshNetns } from '../support/netns.js';

/** A namespace of its own and its links, addresses and routes. */
async function open(): Promise<{ namespace: NetworkNamespace; route: RouteSocket }> {
  const namespace = await freshNetns();
  return { namespace, route: inside(namespace) };
}

function inside(namespace: NetworkNamespace): RouteSocket {
  const route = openRoute({ netns: { fd: namespace.fd } });
  onTestFinished(() => route.close());
  return route;
}

async function link(route: RouteSocket, name: string): Promise<Link> {
  const found = await route.links.get(name);
  if (found === undefined) throw new Error(`there is no link ${name}`);
  return found;
}

const names = async (route: RouteSocket, filter: LinkFilter = {}): Promise<string[]> =>
  (await route.links.list(filter).toArray()).map(({ name }) => name);

test('a bridge is created with its data, read back, changed and deleted', async () => {
  const { route } = await open();
  await route.links.create({
    name: 'br0',
    kind: 'bridge',
    up: true,
    bridge: { mcastSnooping: false, ageingTime: 100 },
  });
  const made = await link(route, 'br0');
  expect(made).toMatchObject({ name: 'br0', kind: 'bridge', isUp: true, mtu: 1500, group: 0, master: undefined });
  expect(made.kind === 'bridge' && made.bridge.mcastSnooping).toBe(false);
  expect(made.kind === 'bridge' && made.bridge.ageingTime).toBe(100);
  await route.links.set('br0', { bridge: { mcastSnooping: true }, up: false });
  const changed = await link(route, 'br0');
  expect(changed.kind === 'bridge' && [changed.bridge.mcastSnooping, changed.bridge.ageingTime]).toEqual([true, 100]);
  expect(changed.isUp).toBe(false);
  await route.links.delete('br0');
  expect(await route.links.get('br0')).toBeUndefined();
});

test('a veth pair: the peer inside another namespace, named and up, the own end a port of the bridge', async () => {
  const { route } = await open();
  const container = await freshNetns();
  await route.links.create({ name: 'br0', kind: 'bridge', up: true });
  await route.links.create({
    name: 'veth0',
    kind: 'veth',
    master: 'br0',
    up: true,
    peer: { name: 'eth0', netns: { fd: container.fd }, up: true, address: '02:00:00:00:00:01' },
  });
  const [br0, veth0, eth0] = [
    await link(route, 'br0'),
    await link(route, 'veth0'),
    await link(inside(container), 'eth0'),
  ];
  expect(veth0).toMatchObject({ kind: 'veth', isUp: true, hasCarrier: true, master: br0.index, masterKind: 'bridge' });
  expect(veth0.linkNetnsid).toBeGreaterThanOrEqual(0);
  expect(eth0).toMatchObject({ kind: 'veth', isUp: true, address: '02:00:00:00:00:01', link: veth0.index });
  expect(veth0.link).toBe(eth0.index);
});

test('a pair made whole in other namespaces: each end a nameless or named one of its own', async () => {
  const { route } = await open();
  const [a, b] = [await freshNetns(), await freshNetns()];
  const there = inside(a);
  await there.links.create({ name: 'br0', kind: 'bridge', up: true });
  await route.links.create({
    ...{
      name: 'v0',
      kind: 'veth',
      netns: { fd: a.fd },
      master: 'br0',
      up: true,
      alias: 'port',
      port: { isolated: true },
    },
    peer: { netns: { fd: b.fd }, up: true },
  });
  expect(await names(route)).toEqual(['lo']);
  const br0 = await link(there, 'br0');
  const v0 = await link(there, 'v0');
  expect(v0).toMatchObject({
    master: br0.index,
    isUp: true,
    hasCarrier: true,
    alias: 'port',
    port: { isolated: true },
  });
  const [peer] = await inside(b).links.list({ kind: 'veth' }).toArray();
  expect(peer).toMatchObject({ index: v0.link, isUp: true });
});

test('a call whose second request fails leaves nothing behind', async () => {
  const { route } = await open();
  const noPort = route.links.create({ name: 'v0', kind: 'veth', port: { hairpin: true } }); // not a port of any bridge
  await expect(noPort).rejects.toMatchObject({ request: 'RTM_NEWLINK' });
  expect(await names(route)).toEqual(['lo']);
});

test('a link is renamed, moved, taken out of its bridge, and found by an index', async () => {
  const { route } = await open();
  const other = await freshNetns();
  await route.links.create({ name: 'br0', kind: 'bridge' });
  await route.links.create({ name: 'v0', kind: 'veth', master: 'br0', peer: { name: 'v1' } });
  await route.links.set('v0', { name: 'port', master: null, mtu: 1400, alias: 'a port', group: 7, txQueueLength: 0 });
  const port = await link(route, 'port');
  expect(port).toMatchObject({ master: undefined, mtu: 1400, alias: 'a port', group: 7, txQueueLength: 0 });
  expect((await route.links.get(port.index))?.name).toBe('port');
  await route.links.set(port.index, { netns: { fd: other.fd } });
  expect(await route.links.get('port')).toBeUndefined();
  expect(await link(inside(other), 'port')).toMatchObject({ kind: 'veth' });
});

test('attributes of a port are set and read back', async () => {
  const { route } = await open();
  await route.links.create({ name: 'br0', kind: 'bridge' });
  const port = { hairpin: true, isolated: true, cost: 9, learning: false };
  await route.links.create({ name: 'v0', kind: 'veth', master: 'br0', port });
  expect((await link(route, 'v0')).port).toMatchObject(port);
  await route.links.set('v0', { port: { hairpin: false } });
  expect((await link(route, 'v0')).port).toMatchObject({ ...port, hairpin: false });
});

test('links are listed by kind, master, group and state', async () => {
  const { route } = await open();
  await route.links.create({ name: 'br0', kind: 'bridge', up: true });
  await route.links.create({ name: 'v0', kind: 'veth', master: 'br0', group: 5, peer: { name: 'v1', group: 5 } });
  const list = async (filter: Parameters<typeof route.links.list>[0]): Promise<string[]> => {
    const found: string[] = [];
    for await (const { name } of route.links.list(filter)) found.push(name);
    return found.sort();
  };
  expect(await list({ kind: 'veth' })).toEqual(['v0', 'v1']);
  expect(await list({ master: 'br0' })).toEqual(['v0']);
  expect(await list({ master: null })).toEqual(['br0', 'lo', 'v1']);
  expect(await list({ masterKind: 'bridge' })).toEqual(['v0']);
  expect(await list({ up: true })).toEqual(['br0']);
  expect(await list({ group: 5 })).toEqual(['v0', 'v1']);
  expect(await list({ kind: 'veth', statistics: false })).toEqual(['v0', 'v1']);
  await expect(list({ master: 'nil' })).rejects.toMatchObject({ code: 'ENODEV' });
});

test('all links of a group are deleted by one request', async () => {
  const { route } = await open();
  await route.batch((b) => {
    for (let n = 0; n < 8; n++)
      b.links.create({ name: `a${n}`, kind: 'veth', group: 9, peer: { name: `b${n}`, group: 9 } });
  });
  expect(await names(route)).toHaveLength(17);
  await route.links.deleteGroup(9);
  expect(await names(route)).toEqual(['lo']);
  await expect(route.links.deleteGroup(9)).rejects.toMatchObject({ code: 'ENODEV' });
  expect(await names(route, { group: 'default' })).toEqual(['lo']);
  await expect(async () => route.links.deleteGroup('no such')).rejects.toThrow(
    /^RTM_DELLINK group no such: group: 'no such' is not a group: expected a number or default.*nothing was sent/,
  );
});

test('a refusal says what was asked for, what the kernel said and where', async () => {
  const { route } = await open();
  await route.links.create({ name: 'br0', kind: 'bridge' });
  await expect(route.links.create({ name: 'br0', kind: 'bridge' })).rejects.toThrow(/^RTM_NEWLINK br0: EEXIST/);
  await expect(route.links.set('nil', { up: true })).rejects.toThrow(/^RTM_GETLINK nil: ENODEV/);
  await expect(route.links.create({ name: 'v', kind: 'veth', master: 'nil' })).rejects.toThrow(
    /^RTM_GETLINK nil: ENODEV/,
  );
  await expect(route.links.set('br0', { mtu: 1 })).rejects.toMatchObject({
    code: 'EINVAL',
    extack: 'mtu less than device minimum',
  });
  const long = route.links.create({ name: 'v0', kind: 'veth', peer: { name: 'a-name-that-is-far-too-long' } });
  await expect(long).rejects.toMatchObject({ code: 'ERR_INVALID_ATTRIBUTE', attribute: 'linkinfo.data.peer.ifname' });
  await expect(long).rejects.toThrow(
    "RTM_NEWLINK v0: linkinfo.data.peer.ifname: 'a-name-that-is-far-too-long' has 27 bytes, at most 15 fit (nothing was sent)",
  );
});

test('addresses are added, replaced, listed and deleted', async () => {
  const { route } = await open();
  await route.links.create({ name: 'br0', kind: 'bridge', up: true });
  await route.addresses.add({ dev: 'br0', address: '172.18.0.1/16', broadcast: 'auto' });
  await route.addresses.add({
    dev: 'br0',
    address: 'fd00::1/64',
    noDad: true,
    validLifetime: 600,
    preferredLifetime: 300,
  });
  await expect(route.addresses.add({ dev: 'br0', address: '172.18.0.1/16' })).rejects.toMatchObject({ code: 'EEXIST' });
  const [v4] = await route.addresses.list({ dev: 'br0', family: 'inet' }).toArray();
  const { index } = await link(route, 'br0');
  expect(v4).toMatchObject({
    ...{ family: 'inet', index, address: '172.18.0.1', prefixLength: 16, peer: undefined, broadcast: '172.18.255.255' },
    ...{ scope: 'global', label: 'br0', isPermanent: true, validLifetime: 'forever', preferredLifetime: 'forever' },
  });
  const v6 = (await route.addresses.list({ dev: 'br0', family: 'inet6' }).toArray()).find(
    ({ address }) => address === 'fd00::1',
  );
  expect(v6).toMatchObject({ prefixLength: 64, isPermanent: false, isTentative: false });
  expect(v6?.validLifetime).toBeGreaterThan(590);
  expect(v6?.preferredLifetime).toBeLessThanOrEqual(300);
  await route.addresses.replace({ dev: 'br0', address: 'fd00::1/64', noDad: true });
  const again = (await route.addresses.list({ dev: 'br0' }).toArray()).find(({ address }) => address === 'fd00::1');
  expect(again?.validLifetime).toBe('forever');
  await route.addresses.delete({ dev: 'br0', address: '172.18.0.1/16' });
  expect(await route.addresses.list({ dev: 'br0', family: 'inet' }).toArray()).toEqual([]);
  await expect(route.addresses.delete({ dev: 'br0', address: '172.18.0.1/16' })).rejects.toMatchObject({
    code: 'EADDRNOTAVAIL',
  });
});

test('an address with a peer', async () => {
  const { route } = await open();
  await route.links.create({ name: 'br0', kind: 'bridge', up: true });
  await route.addresses.add({ dev: 'br0', address: '10.0.0.1/30', peer: '10.0.0.2', label: 'br0:x', metric: 50 });
  const [address] = await route.addresses.list({ dev: 'br0', family: 'inet' }).toArray();
  expect(address).toMatchObject({
    address: '10.0.0.1',
    peer: '10.0.0.2',
    prefixLength: 30,
    label: 'br0:x',
    metric: 50,
  });
});
