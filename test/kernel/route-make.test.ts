import { expect, onTestFinished, test } from 'vitest';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { type Encap, openRoute, type RouteSocket, type RouteSpec } from '../../src/route/index.js';
import { freshNetns, needs, runTool } from '../support/netns.js';

// What netloom makes, as `ip` and `bridge` see it, and what it says when it cannot be made.

async function open(): Promise<{ namespace: NetworkNamespace; route: RouteSocket }> {
  const namespace = await freshNetns();
  namespace.writeSysctl('net.ipv6.conf.default.accept_dad', 0);
  const route = openRoute({ netns: { fd: namespace.fd } });
  onTestFinished(() => route.close());
  await route.links.create({ name: 'v0', kind: 'veth', up: true, peer: { name: 'v1', up: true } });
  await route.addresses.add({ dev: 'v0', address: '10.0.0.1/24' });
  await route.addresses.add({ dev: 'v0', address: 'fd00::1/64', noDad: true });
  return { namespace, route };
}

const shown = (namespace: NetworkNamespace, tool: string, ...words: string[]): unknown =>
  JSON.parse(runTool(namespace, tool, ['-j', '-d', ...words]) || '[]');

/** Destination, encapsulation, and how `ip` prints it. */
const ENCAPS: [string, Encap, string][] = [
  ['10.1.0.0/24', { kind: 'mpls', labels: [100, 1048575], ttl: 9 }, 'encap mpls  100/1048575 ttl 9'],
  [
    '10.2.0.0/24',
    { kind: 'ip', id: 0xffffffffn, dst: '192.0.2.9', src: '192.0.2.1', ttl: 64, tos: 16, key: true, seq: true },
    'encap ip id 4294967295 src 192.0.2.1 dst 192.0.2.9 ttl 64 tos 16 key seq',
  ],
  [
    '2001:db8:1::/48',
    { kind: 'ip6', id: 42n, dst: 'fd00::9', src: 'fd00::1', hopLimit: 3, trafficClass: 7, csum: true },
    'encap ip6 id 42 src fd00::1 dst fd00::9 hoplimit 3 tc 7 csum',
  ],
  [
    '2001:db8:2::/48',
    { kind: 'seg6', mode: 'encap', segments: ['fc00::1', 'fc00::2'] },
    'encap seg6 mode encap segs 2 [ fc00::1 fc00::2 ]',
  ],
  [
    '2001:db8:3::/48',
    { kind: 'seg6', mode: 'inline', segments: ['fc00::1'] },
    'encap seg6 mode inline segs 2 [ fc00::1 :: ]',
  ],
  [
    '2001:db8:4::/48',
    { kind: 'seg6local', action: 'End.X', nh6: 'fc00::5' },
    'encap seg6local action End.X nh6 fc00::5',
  ],
  ['2001:db8:5::/48', { kind: 'seg6local', action: 'End.DX2', oif: 'v1' }, 'encap seg6local action End.DX2 oif v1'],
  [
    '2001:db8:6::/48',
    { kind: 'seg6local', action: 'End.B6', segments: ['fc00::5', 'fc00::6'] },
    'encap seg6local action End.B6 segs 3 [ fc00::5 fc00::6 :: ]',
  ],
];

test.for(ENCAPS)('a route to %s with an encapsulation: %o', async ([dst, encap, expected], context) => {
  needs(context, 'ip');
  const { namespace, route } = await open();
  const spec: RouteSpec = { dst, dev: 'v0', encap, ...(encap.kind === 'mpls' ? { via: '10.0.0.2' } : {}) };
  try {
    await route.routes.add(spec);
  } catch (error) {
    const { code, message } = error as Error & { code: string };
    expect(code).toBe('EOPNOTSUPP');
    expect(message).toContain(`this kernel lacks encapsulation ${encap.kind}`);
    context.skip(`this kernel lacks encapsulation ${encap.kind}`);
  }
  const find = async () => (await route.routes.list().toArray()).find((item) => item.dst === dst);
  const family = dst.includes(':') ? '-6' : '-4';
  expect(runTool(namespace, 'ip', [family, 'route', 'show'])).toContain(`${dst}  ${expected} `);
  const made = await find();
  expect(made?.encap).toMatchObject(typeof encap.kind === 'string' && 'oif' in encap ? { action: 'End.DX2' } : encap);
  // What is read makes the same one again.
  await route.routes.delete(made!);
  expect(await find()).toBeUndefined();
  await route.routes.add(made!);
  expect((await find())?.encap).toEqual(made?.encap);
});

test('tunnel options are read but never sent', async () => {
  const { route } = await open();
  const encap = { kind: 'ip', dst: '192.0.2.9', options: new Uint8Array(8) } as const;
  await expect(route.routes.add({ dst: '10.2.0.0/24', dev: 'v0', encap })).rejects.toThrow('encap.options');
});

test('nexthop objects, groups, and routes by them', async (context) => {
  needs(context, 'ip');
  const { namespace, route } = await open();
  await route.links.set('lo', { up: true }); // a black hole is kept there
  await route.nexthops.add({ id: 1, via: '10.0.0.2', dev: 'v0', protocol: 'static' });
  await route.nexthops.add({ id: 2, via: '203.0.113.1', dev: 'v0', onlink: true });
  await route.nexthops.add({ id: 3, blackhole: true });
  await route.nexthops.add({ id: 4, via: 'fd00::9', dev: 'v0' });
  await route.nexthops.add({ id: 5, via: '192.0.2.9', fdb: true });
  await route.nexthops.add({ id: 10, group: [{ id: 1, weight: 3 }, { id: 2 }] });
  await route.nexthops.add({
    id: 11,
    group: [{ id: 1 }, { id: 2, weight: 7 }],
    resilient: { buckets: 32, idleTimer: 60, unbalancedTimer: 300 },
  });
  expect(shown(namespace, 'ip', 'nexthop', 'show')).toMatchObject([
    { id: 1, gateway: '10.0.0.2', dev: 'v0', protocol: 'static' },
    { id: 2, gateway: '203.0.113.1', dev: 'v0', flags: ['onlink'] },
    { id: 3, blackhole: null },
    { id: 4, gateway: 'fd00::9', dev: 'v0' },
    { id: 5, gateway: '192.0.2.9', fdb: null },
    { id: 10, group: [{ id: 1, weight: 3 }, { id: 2 }] },
    {
      id: 11,
      group: [{ id: 1 }, { id: 2, weight: 7 }],
      type: 'resilient',
      resilient_args: { buckets: 32, idle_timer: 60, unbalanced_timer: 300 },
    },
  ]);
  await route.routes.add({ dst: '10.9.0.0/16', nexthopId: 11 });
  await route.nexthops.replace({ id: 1, via: '10.0.0.7', dev: 'v0' });
  const [made] = await route.routes.list({ dst: '10.9.0.0/16' }).toArray();
  expect(made).toMatchObject({ nexthopId: 11, nexthops: [{ via: '10.0.0.7' }, { via: '203.0.113.1', weight: 7 }] });
  await expect(route.nexthops.add({ id: 1, blackhole: true })).rejects.toMatchObject({ code: 'EEXIST' });
  await route.nexthops.delete(11);
  expect(await route.routes.list({ dst: '10.9.0.0/16' }).toArray()).toEqual([]);
  expect(await route.nexthops.flush({})).toBeGreaterThanOrEqual(5);
  expect(await route.nexthops.list().toArray()).toEqual([]);
});

test('forwarding entries of bridge ports, bridges and VXLANs, made again from what was read', async (context) => {
  needs(context, 'bridge');
  const { namespace, route } = await open();
  // Where bridges have VLANs, an entry is made in each of the port's.
  await route.links.create({ name: 'br0', kind: 'bridge', up: true, bridge: { vlanDefaultPvid: 0 } });
  await route.links.set('v1', { master: 'br0' });
  await route.links.create({ name: 'x0', kind: 'vxlan', up: true, vxlan: { id: 7, port: 4789 } });
  const lladdr = '02:00:00:00:00:0';
  await route.fdb.add({ lladdr: `${lladdr}1`, dev: 'v1', master: true, state: 'static', sticky: true });
  await route.fdb.add({ lladdr: `${lladdr}2`, dev: 'v1', master: true, state: 'reachable', externallyLearned: true });
  await route.fdb.add({ lladdr: `${lladdr}3`, dev: 'br0' });
  await route.fdb.add({ lladdr: `${lladdr}4`, dev: 'x0', dst: '192.0.2.9', port: 5000, vni: 9, via: 'v0' });
  await route.fdb.append({ lladdr: '00:00:00:00:00:00', dev: 'x0', dst: '192.0.2.1' });
  await route.fdb.append({ lladdr: '00:00:00:00:00:00', dev: 'x0', dst: '192.0.2.2' });
  const entries = async () =>
    (await route.fdb.list().toArray()).filter((item) => /^(02:00:00:00:00|00:00)/.test(item.lladdr ?? ''));
  const said = (): string =>
    runTool(namespace, 'bridge', ['fdb', 'show'])
      .split('\n')
      .filter((line) => /^(02:00:00:00:00|00:00)/.test(line))
      .sort()
      .join('\n');
  const before = said();
  expect(before).toContain(`${lladdr}1 dev v1 sticky master br0 static`);
  expect(before).toContain(`${lladdr}2 dev v1 extern_learn master br0`);
  expect(before).toContain(`${lladdr}3 dev br0 master br0 permanent`);
  expect(before).toContain(`${lladdr}4 dev x0 dst 192.0.2.9 port 5000 vni 9 via v0 self permanent`);
  const read = await entries();
  expect(read).toHaveLength(6);
  for (const item of read) await route.fdb.delete(item);
  expect(await entries()).toEqual([]);
  const outcomes = await route.batch((b) => {
    for (const item of read) b.fdb.append({ ...item, dev: item.dev, index: item.index });
  });
  expect(outcomes.filter((outcome) => outcome !== undefined)).toEqual([]);
  expect(said()).toBe(before);
});

test('a namespace is given an id, once', async () => {
  const { route } = await open();
  const other = await freshNetns();
  expect(await route.namespaceIds.get({ fd: other.fd })).toBeUndefined();
  await route.namespaceIds.set({ fd: other.fd }, 42);
  expect(await route.namespaceIds.get({ fd: other.fd })).toBe(42);
  await expect(route.namespaceIds.set({ fd: other.fd }, 43)).rejects.toMatchObject({ code: 'EEXIST' });
  const third = await freshNetns();
  await route.namespaceIds.set({ fd: third.fd }, 'auto');
  expect(await route.namespaceIds.get({ fd: third.fd })).toBe(0);
});

test('a packet is routed by mark, ports, user and incoming link', async () => {
  const { route } = await open();
  await route.links.set('lo', { up: true });
  await route.routes.add({ dst: 'default', via: '10.0.0.2' });
  for (const [table, via] of [
    [101, '10.0.0.3'],
    [102, '10.0.0.4'],
    [103, '10.0.0.5'],
  ] as const) {
    await route.routes.add({ dst: 'default', via, table });
  }
  await route.rules.add({ priority: 10, fwmark: 7, table: 101 });
  await route.rules.add({ priority: 11, ipProtocol: 6, dport: '1000-2000', table: 102 });
  await route.rules.add({ priority: 12, uidRange: '5-9', table: 103 });
  const via = async (options: object): Promise<string | undefined> =>
    (await route.routes.resolve('192.0.2.1', options))?.via;
  expect(await via({})).toBe('10.0.0.2');
  expect(await via({ mark: 7 })).toBe('10.0.0.3');
  expect(await via({ ipProtocol: 6, sport: 5, dport: 1500 })).toBe('10.0.0.4');
  expect(await via({ ipProtocol: 6, sport: 5, dport: 80 })).toBe('10.0.0.2');
  expect(await via({ uid: 6 })).toBe('10.0.0.5');
  expect(await route.routes.resolve('10.0.0.1', { from: '10.0.0.9', iif: 'v0' })).toMatchObject({ type: 'local' });
  expect(await route.routes.resolve('192.0.2.1', { fibMatch: true })).toMatchObject({ dst: 'default' });
  await expect(route.routes.resolve('192.0.2.1', { from: 'fd00::1' })).rejects.toThrow('from:');
});

test('flush removes what the filter says and tells how many', async () => {
  const { route } = await open();
  await route.batch((b) => {
    for (let n = 0; n < 5; n++) {
      b.routes.add({ dst: `192.0.${n}.0/24`, via: '10.0.0.2', table: 1000, protocol: n < 2 ? 'static' : 'boot' });
      b.routes.add({ dst: `2001:db8:${n}::/48`, nexthops: [{ via: 'fd00::2' }, { via: 'fd00::3' }], table: 1000 });
      b.neighbours.add({
        dst: `10.0.0.${n + 50}`,
        dev: 'v0',
        lladdr: '02:00:00:00:00:01',
        state: n < 2 ? 'permanent' : 'stale',
      });
      b.rules.add({ priority: 100 + n, table: 1000 });
      b.addresses.add({ dev: 'v0', address: `10.${n + 1}.0.1/24` });
    }
  });
  expect(await route.routes.flush({ table: 1000, protocol: 'static' })).toBe(2);
  expect(await route.routes.flush({ table: 1000 })).toBe(8);
  expect(await route.neighbours.flush({ dev: 'v0' })).toBe(3);
  expect(await route.rules.flush({ table: 1000 })).toBe(5);
  expect(await route.addresses.flush({ dev: 'v0', family: 'inet' })).toBe(6);
  expect((await route.addresses.list({ dev: 'v0', family: 'inet6', scope: 'global' }).toArray()).length).toBe(1);
});

test("a refusal has the kernel's words, the attribute, and what is missing", async () => {
  const { route } = await open();
  await expect(route.routes.add({ dst: '192.0.2.0/24', via: '203.0.113.1' })).rejects.toMatchObject({
    code: 'ENETUNREACH',
    extack: 'Nexthop has invalid gateway',
  });
  await expect(route.routes.add({ dst: '192.0.2.1/24', via: '10.0.0.2' })).rejects.toMatchObject({
    code: 'EINVAL',
    extack: expect.stringContaining('Invalid prefix'),
  });
  await expect(route.nexthops.add({ id: 9, group: [{ id: 77 }] })).rejects.toMatchObject({
    extack: expect.stringContaining('Invalid nexthop id'),
  });
  await expect(route.rules.delete({ priority: 4711 })).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(route.fdb.add({ lladdr: '02:00:00:00:00:01', dev: 'v0', master: true })).rejects.toMatchObject({
    code: 'EOPNOTSUPP',
    message: expect.stringContaining('this kernel lacks forwarding entries for v0'),
  });
});
