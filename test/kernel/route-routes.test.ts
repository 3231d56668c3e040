import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { expect, onTestFinished, type TestContext, test } from 'vitest';
import { inspectRoute } from '../../src/inspect/index.js';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { openRoute, type Route, type RouteSocket, type RuleSpec } from '../../src/route/index.js';
import { needsKernel } from '../support/kernel.js';
import { freshNetns, needs, runTool } from '../support/netns.js';

/** A namespace with a bridge br0, up, 172.18.0.1/16 and fd00::1/64. */
async function open(): Promise<RouteSocket> {
  const namespace = await freshNetns();
  const route = openRoute({ netns: { fd: namespace.fd } });
  onTestFinished(() => route.close());
  await route.links.set('lo', { up: true });
  await route.links.create({ name: 'v0', kind: 'veth', up: true, peer: { name: 'v1', up: true } });
  await route.addresses.add({ dev: 'v0', address: '172.18.0.1/16' });
  await route.addresses.add({ dev: 'v0', address: 'fd00::1/64', noDad: true });
  return route;
}

async function main(route: RouteSocket, dst: string): Promise<Route[]> {
  return (await route.routes.list({ table: 'main' }).toArray()).filter((item) => item.dst === dst);
}

test('a default route is added, seen, replaced and deleted', async () => {
  const route = await open();
  await route.routes.add({ dst: 'default', via: '172.18.0.9' });
  const [first] = await main(route, 'default');
  expect(first).toMatchObject({
    family: 'inet',
    dst: 'default',
    via: '172.18.0.9',
    dev: 'v0',
    protocol: 'boot',
    table: 254,
  });
  expect(first).toMatchObject({
    type: 'unicast',
    scope: 'global',
    metric: undefined,
    isDead: false,
  });
  expect(first?.nexthops).toBeUndefined();
  await expect(route.routes.add({ dst: 'default', via: '172.18.0.8' })).rejects.toMatchObject({ code: 'EEXIST' });
  await route.routes.replace({ dst: 'default', via: '172.18.0.8' });
  expect((await main(route, 'default')).map(({ via }) => via)).toEqual(['172.18.0.8']);
  await route.routes.append({ dst: 'default', via: '172.18.0.7' });
  expect((await main(route, 'default')).map(({ via }) => via)).toEqual(['172.18.0.8', '172.18.0.7']);
  await route.routes.delete({ dst: 'default', via: '172.18.0.7' });
  await route.routes.delete({ dst: 'default' });
  expect(await main(route, 'default')).toEqual([]);
  await expect(route.routes.delete({ dst: 'default' })).rejects.toMatchObject({ code: 'ESRCH' });
});

test('IPv6, other types, metrics and tables', async () => {
  const route = await open();
  await route.routes.add({ dst: 'default', via: 'fd00::9', metric: 5 });
  await route.routes.add({ dst: '10.9.0.0/16', type: 'blackhole', metric: 7 });
  await route.routes.add({
    dst: '10.8.0.0/16',
    dev: 'v0',
    src: '172.18.0.1',
    mtu: 1300,
    protocol: 'static',
    table: 1000,
  });
  await route.routes.add({ dst: '10.7.0.0/16', via: 'fd00::9', dev: 'v0' });
  const family6 = (await main(route, 'default')).find(({ family }) => family === 'inet6');
  expect(family6).toMatchObject({ via: 'fd00::9', dev: 'v0', metric: 5 });
  expect(await main(route, '10.9.0.0/16')).toMatchObject([{ type: 'blackhole', metric: 7, oif: undefined }]);
  expect(await main(route, '10.7.0.0/16')).toMatchObject([{ family: 'inet', via: 'fd00::9', dev: 'v0' }]);
  const [other] = await route.routes.list({ table: 1000 }).toArray();
  expect(other).toMatchObject({
    dst: '10.8.0.0/16',
    dev: 'v0',
    src: '172.18.0.1',
    mtu: 1300,
    protocol: 'static',
    table: 1000,
    scope: 'link',
  });
});

test('several ways, with their weights', async () => {
  const route = await open();
  await route.routes.add({
    dst: '10.0.0.0/8',
    nexthops: [
      { via: '172.18.0.8', weight: 3 },
      { via: '172.18.0.9', dev: 'v0' },
    ],
  });
  const [found] = await main(route, '10.0.0.0/8');
  expect(found?.nexthops).toMatchObject([
    { via: '172.18.0.8', dev: 'v0', weight: 3 },
    { via: '172.18.0.9', dev: 'v0', weight: 1 },
  ]);
});

test('routes are filtered by family, link, table and protocol', async () => {
  const route = await open();
  await route.routes.add({ dst: '10.0.0.0/8', via: '172.18.0.9', protocol: 'static' });
  const list = async (filter: Parameters<typeof route.routes.list>[0]): Promise<string[]> =>
    (await route.routes.list(filter).toArray()).map(({ dst }) => dst);
  expect(await list({ protocol: 'static' })).toEqual(['10.0.0.0/8']);
  expect(await list({ family: 'inet', table: 'main' })).toEqual(['10.0.0.0/8', '172.18.0.0/16']);
  expect(await list({ family: 'inet', dev: 'lo' })).toEqual(['127.0.0.0/8', '127.0.0.1/32', '127.255.255.255/32']);
  expect(await list({ table: 4711 })).toEqual([]);
  await expect(list({ table: 4711, family: 'inet' })).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(list({ dev: 'nil' })).rejects.toMatchObject({ code: 'ENODEV' });
});

test('resolve gives what the kernel would do with a packet', async () => {
  const route = await open();
  await route.routes.add({ dst: '10.0.0.0/8', via: '172.18.0.9' });
  expect(await route.routes.resolve('10.1.2.3')).toMatchObject({
    dst: '10.1.2.3/32',
    via: '172.18.0.9',
    dev: 'v0',
    src: '172.18.0.1',
  });
  expect(await route.routes.resolve('172.18.0.1')).toMatchObject({ type: 'local', dev: 'lo' });
  expect(await route.routes.resolve('fd00::5')).toMatchObject({ dev: 'v0', src: 'fd00::1' });
  expect(await route.routes.resolve('192.0.2.1')).toBeUndefined();
});

test('neighbours are added, changed, listed and deleted', async () => {
  const route = await open();
  await route.neighbours.add({ dst: '172.18.0.7', dev: 'v0', lladdr: '02:00:00:00:00:07' });
  await route.neighbours.add({
    dst: 'fd00::7',
    dev: 'v0',
    lladdr: '02:00:00:00:00:07',
    state: 'reachable',
    router: true,
  });
  await expect(
    route.neighbours.add({ dst: '172.18.0.7', dev: 'v0', lladdr: '02:00:00:00:00:08' }),
  ).rejects.toMatchObject({ code: 'EEXIST' });
  await route.neighbours.replace({ dst: '172.18.0.7', dev: 'v0', lladdr: '02:00:00:00:00:08', state: 'noarp' });
  const [v4] = await route.neighbours.list({ family: 'inet', dev: 'v0' }).toArray();
  expect(v4).toMatchObject({ dst: '172.18.0.7', dev: 'v0', lladdr: '02:00:00:00:00:08', state: 'noarp' });
  const v6 = (await route.neighbours.list({ family: 'inet6' }).toArray()).find(({ dst }) => dst === 'fd00::7');
  expect(v6).toMatchObject({ router: true, proxy: false, state: 'reachable' });
  await route.neighbours.delete({ dst: '172.18.0.7', dev: 'v0' });
  expect(await route.neighbours.list({ family: 'inet', dev: 'v0' }).toArray()).toEqual([]);
  await route.neighbours.add({ dst: '172.18.0.66', dev: 'v0', proxy: true });
  // The kernel keeps proxies without a device when their namespace goes, and a later one may inherit them (Linux 6.18).
  const proxies = (await route.neighbours.list({ proxy: true }).toArray()).filter(({ dev }) => dev !== undefined);
  expect(proxies).toMatchObject([{ dst: '172.18.0.66', proxy: true }]);
});

test('rules are added, listed and deleted', async () => {
  const route = await open();
  await route.rules.add({ priority: 50, from: '10.0.0.0/8', table: 1000 });
  await route.rules.add({ priority: 60, fwmark: 7, fwmask: 15, not: true, action: 'blackhole' });
  await route.rules.add({ priority: 70, iif: 'nobody', goto: 32766 });
  const rules = await route.rules.list({ family: 'inet' }).toArray();
  expect(rules.map(({ priority }) => priority)).toEqual([0, 50, 60, 70, 32766, 32767]);
  expect(rules[1]).toMatchObject({ from: '10.0.0.0/8', to: 'all', table: 1000, action: 'table' });
  expect(rules[2]).toMatchObject({ fwmark: 7, fwmask: 15, not: true, action: 'blackhole' });
  expect(rules[3]).toMatchObject({ iif: 'nobody', goto: 32766, action: 'goto' });
  await route.rules.delete({ priority: 50 });
  await expect(route.rules.delete({ priority: 50 })).rejects.toMatchObject({ code: 'ENOENT' });
  expect((await route.rules.list({ family: 'inet6' }).toArray()).map(({ family }) => family)).toContain('inet6');
});

test('rules match DSCP, flow label and some bits of a port, and are made again from what is read', async (context) => {
  needsKernel(context, '6.15', 'a mask of DSCP or port in a rule');
  const route = await open();
  const specs: RuleSpec[] = [
    { priority: 10, dscp: 46, table: 100 },
    { priority: 11, dscp: 0x28, dscpMask: 0x38, table: 100 },
    { priority: 12, ipProtocol: 6, sport: 80, dport: 0x50, dportMask: 0xf0, table: 100 },
    { priority: 13, family: 'inet6', flowLabel: 0, table: 100 },
    { priority: 14, family: 'inet6', flowLabel: 0x12000, flowLabelMask: 0xff000, table: 100 },
  ];
  for (const spec of specs) await route.rules.add(spec);
  const made = await route.rules.list({ table: 100 }).toArray();
  expect(made).toMatchObject(specs);
  expect(made[0]).toMatchObject({ dscpMask: undefined, tos: 0 });
  for (const rule of made) await route.rules.delete(rule);
  for (const rule of made) await route.rules.add(rule);
  expect(await route.rules.list({ table: 100 }).toArray()).toEqual(made);
  await expect(route.rules.add({ dscp: 3, tos: 4 })).rejects.toThrow('Cannot specify both TOS and DSCP');
  await expect(route.rules.add({ dscp: 64 })).rejects.toThrow('dscp: 64 is not a whole number: expected 0 to 63');
  await expect(route.rules.add({ flowLabel: 1 })).rejects.toThrow('Flow label cannot be specified for IPv4');
});

test('in a batch every call learns its own outcome, and may use what an earlier one made', async () => {
  const route = await open();
  const outcomes = await route.batch((b) => {
    b.links.create({ name: 'br1', kind: 'bridge', up: true });
    b.addresses.add({ dev: 'br1', address: '10.5.0.1/24' });
    b.links.delete('nil');
    b.addresses.add({ dev: 'br1', address: 'nonsense' });
    for (let n = 0; n < 300; n++) b.routes.add({ dst: `10.6.${n % 250}.0/24`, via: '172.18.0.9' });
    b.links.set('br1', { up: false }); // before Linux 6.2 only what is down can be renamed
    b.links.set('br1', { name: 'br2' });
    b.addresses.add({ dev: 'br2', address: '10.5.0.2/24' });
    b.addresses.add({ dev: 'br1', address: '10.5.0.3/24' });
  });
  const codes = outcomes.map((error) => (error as { code?: string } | undefined)?.code);
  expect(outcomes).toHaveLength(308);
  expect(codes.slice(0, 4)).toEqual([undefined, undefined, 'ENODEV', 'ERR_INVALID_ATTRIBUTE']);
  expect(codes.slice(4, 254).every((code) => code === undefined)).toBe(true);
  expect(codes.slice(254, 304).every((code) => code === 'EEXIST')).toBe(true);
  expect(codes.slice(304)).toEqual([undefined, undefined, undefined, 'ENODEV']);
  const addresses = await route.addresses.list({ dev: 'br2', family: 'inet' }).toArray();
  expect(addresses.map(({ address }) => address)).toEqual(['10.5.0.1', '10.5.0.2']);
});

test('a veth peer in another namespace is set up in a batch too', async () => {
  const route = await open();
  const container = await freshNetns();
  const outcomes = await route.batch((b) => {
    b.links.create({
      name: 'h0',
      kind: 'veth',
      up: true,
      peer: { name: 'eth0', netns: { fd: container.fd }, up: true },
    });
    b.links.create({
      name: 'h1',
      kind: 'veth',
      up: true,
      peer: { name: 'eth0', netns: { fd: container.fd }, up: true },
    });
  });
  expect(outcomes).toEqual([undefined, expect.objectContaining({ code: 'EEXIST' })]);
  const there = openRoute({ netns: { fd: container.fd } });
  onTestFinished(() => there.close());
  expect(await there.links.get('eth0')).toMatchObject({ isUp: true, hasCarrier: true });
});

test('a namespace has an id once a link refers to it', async () => {
  const route = await open();
  const other = await freshNetns();
  expect(await route.namespaceIds.get({ fd: other.fd })).toBeUndefined();
  await route.links.create({ name: 'x', kind: 'veth', peer: { netns: { fd: other.fd } } });
  const id = await route.namespaceIds.get({ fd: other.fd });
  expect(id).toBe((await route.links.get('x'))?.linkNetnsid);
  expect(await route.namespaceIds.list().toArray()).toEqual([id]);
});

/** Lets the namespace have MPLS routes, up to a label; skips the test where the kernel has none. */
async function withMpls(context: TestContext, namespace: NetworkNamespace): Promise<void> {
  if (process.env.NETLOOM_VM === '1') spawnSync('modprobe', ['mpls_iptunnel'], { stdio: 'inherit' });
  const file = '/proc/sys/net/mpls/platform_labels';
  if (namespace.run(() => existsSync(file))) return namespace.run(() => writeFileSync(file, '1000'));
  if (process.env.NETLOOM_VM === '1') throw new Error('this kernel is to have MPLS routes');
  context.skip('this kernel has no MPLS routes');
}

test('MPLS routes: labels taken off, changed, several ways; as ip shows them', async (context) => {
  needs(context, 'ip');
  const namespace = await freshNetns();
  await withMpls(context, namespace);
  await using route = openRoute({ netns: { fd: namespace.fd } });
  await route.links.create({ name: 'v0', kind: 'veth', up: true, peer: { name: 'v1', up: true } });
  await route.addresses.add({ dev: 'v0', address: '172.18.0.1/16' });
  for await (const event of route.links.watch({ signal: AbortSignal.timeout(10_000) })) {
    if ('link' in event && event.link.name === 'v0' && event.link.state === 'up') break; // else ip shows `linkdown`
  }
  const way = { via: '172.18.0.9', dev: 'v0' };
  const mpls = { family: 'mpls' } as const;
  await route.routes.add({ ...mpls, dst: '100', ...way });
  await route.routes.add({ ...mpls, dst: '101', as: '200/300', ttlPropagate: false, ...way });
  await route.routes.add({
    ...mpls,
    dst: '102',
    nexthops: [
      { ...way, as: '400' },
      { via: 'fe80::9', dev: 'v0' },
    ],
  });
  const shown = runTool(namespace, 'ip', ['-f', 'mpls', 'route']).replaceAll(/ +$/gm, '');
  expect(shown).toContain('100 via inet 172.18.0.9 dev v0');
  expect(shown).toMatch(/101 as to 200\/300 via inet 172\.18\.0\.9 dev v0 .*disabled/);
  expect(shown).toMatch(
    /102 *\n\tnexthop as to 400 via inet 172\.18\.0\.9 dev v0 *\n\tnexthop via inet6 fe80::9 dev v0/,
  );
  for (const options of [{}, { details: true }, { json: true }, { json: true, details: true }]) {
    const flags = [
      ...('details' in options ? ['-d'] : []),
      ...('json' in options ? ['-j'] : []),
      '-f',
      'mpls',
      'route',
    ];
    const printed = await inspectRoute({ netns: { fd: namespace.fd }, family: 'mpls', ...options });
    expect(printed.trimEnd()).toBe(runTool(namespace, 'ip', flags).trimEnd());
  }

  const list = await route.routes.list(mpls).toArray();
  expect(list.sort((a, b) => Number(a.dst) - Number(b.dst))).toMatchObject([
    { family: 'mpls', dst: '100', via: '172.18.0.9', dev: 'v0', as: undefined, protocol: 'boot' },
    { family: 'mpls', dst: '101', as: '200/300', ttlPropagate: false },
    { family: 'mpls', dst: '102', nexthops: [{ as: '400', via: '172.18.0.9' }, { via: 'fe80::9' }] },
  ]);
  expect((await route.routes.list().toArray()).filter(({ family }) => family === 'mpls')).toEqual([]);
  expect((await route.routes.list({ ...mpls, dst: '101' }).toArray()).map(({ dst }) => dst)).toEqual(['101']);
  await route.routes.delete({ ...mpls, dst: '100' });
  expect(await route.routes.flush(mpls)).toBe(2);
  expect(runTool(namespace, 'ip', ['-f', 'mpls', 'route'])).toBe('');
  for (const item of list) await route.routes.add(item); // what is read can be made again
  expect(runTool(namespace, 'ip', ['-f', 'mpls', 'route']).replaceAll(/ +$/gm, '')).toBe(shown);
  await expect(route.routes.add({ ...mpls, dst: '1000', ...way })).rejects.toMatchObject({ code: 'EINVAL' });
});

test('labels are checked before anything is sent', async () => {
  const route = await open();
  const mpls = { family: 'mpls', dev: 'v0' } as const;
  for (const dst of ['x', '1048576', '', '10.0.0.0/8', '1/']) {
    await expect(route.routes.add({ ...mpls, dst })).rejects.toThrow(/dst: .*labels: expected numbers up to 1048575/);
  }
  await expect(route.routes.add({ ...mpls, dst: '100/200' })).rejects.toThrow(/expected one like '100'/);
  await expect(route.routes.add({ ...mpls, dst: '100', as: 'a' })).rejects.toThrow(/as: .*labels/);
  await expect(route.routes.add({ dst: '10.0.0.0/8', dev: 'v0', as: '5' })).rejects.toThrow(/only MPLS routes/);
});
