import { expect, onTestFinished, test } from 'vitest';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { openRoute, type RouteSocket } from '../../src/route/index.js';
import { needsKernel } from '../support/kernel.js';
import { freshNetns, needs, runTool } from '../support/netns.js';

// What every collection says when the kernel says no: its own words, the attribute, the capability, what it lacks.

async function open(): Promise<{ namespace: NetworkNamespace; route: RouteSocket }> {
  const namespace = await freshNetns();
  const route = openRoute({ netns: { fd: namespace.fd } });
  onTestFinished(() => route.close());
  return { namespace, route };
}

type Try = (route: RouteSocket) => Promise<unknown>;

/** A request of each collection that the kernel explains, its message, and the first Linux that has these words. */
const REFUSALS: readonly [string, Try, string, string?][] = [
  [
    'links',
    (route) => route.links.set('v0', { mtu: 10 }),
    'RTM_NEWLINK v0: EINVAL (Invalid argument): mtu less than device minimum',
  ],
  [
    'addresses',
    (route) => route.addresses.add({ dev: 'v0', address: 'ff02::1/64' }),
    'RTM_NEWADDR ff02::1/64 dev v0: EADDRNOTAVAIL (Cannot assign requested address): ipv6: Cannot assign multicast address',
    '6.6',
  ],
  [
    'routes',
    (route) => route.routes.add({ dst: '192.0.2.0/24', via: '203.0.113.1' }),
    'RTM_NEWROUTE 192.0.2.0/24: ENETUNREACH (Network is unreachable): Nexthop has invalid gateway',
  ],
  [
    'neighbours',
    (route) => route.neighbours.add({ dev: 'v0', dst: '10.0.0.1', lladdr: '02:00:00:00:00' }),
    'RTM_NEWNEIGH 10.0.0.1 dev v0: EINVAL (Invalid argument): Invalid link address',
  ],
  [
    'rules',
    (route) => route.rules.add({ priority: 5, goto: 4 }),
    'RTM_NEWRULE priority 5: EINVAL (Invalid argument): Backward goto not supported',
  ],
  [
    'vlans',
    (route) => route.vlans.add({ dev: 'v0', vid: 5 }),
    'RTM_SETLINK v0 vid 5: EOPNOTSUPP (Operation not supported): this kernel lacks VLANs of bridges, or the link is no port',
  ],
  [
    'nexthops',
    (route) => route.nexthops.add({ id: 9, group: [{ id: 77 }] }),
    'RTM_NEWNEXTHOP id 9: EINVAL (Invalid argument): Invalid nexthop id',
  ],
  [
    'multicastGroups',
    (route) => route.multicastGroups.add({ bridge: 'v0', port: 'v1', group: '239.1.1.1' }),
    'RTM_NEWMDB v0 239.1.1.1: EOPNOTSUPP (Operation not supported)',
  ],
  [
    'qdiscs',
    (route) => route.qdiscs.add({ dev: 'v0', kind: 'ingress', parent: '1:5' }),
    'RTM_NEWQDISC v0 ingress: ENOENT (No such file or directory): Failed to find specified qdisc',
  ],
  [
    'namespaceIds',
    async (route) => {
      await route.namespaceIds.set({ pid: process.pid }, 3);
      await route.namespaceIds.set({ pid: process.pid }, 4);
    },
    'RTM_NEWNSID 4: EEXIST (File exists): Peer netns already has a nsid assigned [fd]',
  ],
];

test.for(REFUSALS)('%s: what the kernel says reaches the user', async ([, attempt, words, since], context) => {
  if (since !== undefined) needsKernel(context, since, 'such an explanation');
  const { route } = await open();
  await route.links.create({ name: 'v0', kind: 'veth', up: true, peer: { name: 'v1', up: true } });
  await expect(attempt(route)).rejects.toThrow(words);
});

/** A program without a capability: each request, and what it says. Lists say how much they found. */
const POWERLESS = `
import { openRoute } from 'netloom/route';
import * as netns from 'netloom/netns';
const route = openRoute();
const lladdr = '02:00:00:00:00:01';
const tries = {
  'links.create': () => route.links.create({ name: 'x', kind: 'dummy' }),
  'links.set': () => route.links.set('lo', { up: true }),
  'links.addAltNames': () => route.links.addAltNames('lo', ['x']),
  'links.delete': () => route.links.delete('lo'),
  'links.deleteGroup': () => route.links.deleteGroup(7),
  'addresses.add': () => route.addresses.add({ dev: 'lo', address: '127.0.0.2/8' }),
  'routes.add': () => route.routes.add({ dst: '10.0.0.0/8', type: 'blackhole' }),
  'neighbours.add': () => route.neighbours.add({ dev: 'lo', dst: '10.0.0.1', lladdr }),
  'rules.add': () => route.rules.add({ priority: 5, table: 100 }),
  'fdb.add': () => route.fdb.add({ dev: 'lo', lladdr }),
  'vlans.add': () => route.vlans.add({ dev: 'lo', vid: 5 }),
  'nexthops.add': () => route.nexthops.add({ id: 1, blackhole: true }),
  'multicastGroups.add': () => route.multicastGroups.add({ bridge: 'lo', port: 'lo', group: '239.1.1.1' }),
  'qdiscs.add': () => route.qdiscs.add({ dev: 'lo', kind: 'ingress' }),
  'classes.add': () => route.classes.add({ dev: 'lo', parent: '1:', classid: '1:1', kind: 'htb', htb: { rate: 1000 } }),
  'namespaceIds.set': () => route.namespaceIds.set({ pid: process.pid }, 5),
  'batch': async () => { throw (await route.batch((b) => b.rules.add({ priority: 5, table: 100 })))[0]; },
  'netns.create': () => netns.create(),
  'netns': () => openRoute({ netns: { fd: 9999 } }),
  'allNamespaces': async () => { for await (const _ of route.notifications({ allNamespaces: true })) break; },
};
const said = {};
for (const [name, attempt] of Object.entries(tries)) {
  said[name] = await (async () => attempt())().then(() => 'done', (error) => error.code + ' ' + error.message);
}
for (const name of ['links', 'addresses', 'routes', 'neighbours', 'rules', 'fdb', 'vlans', 'nexthops', 'multicastGroups', 'qdiscs']) {
  said[name] = await route[name].list().toArray().then((list) => list.length, (error) => error.message);
}
said.resolve = (await route.routes.resolve('127.0.0.1')).type;
console.log(JSON.stringify(said));
`;

test('without CAP_NET_ADMIN everything can be read, and each refusal names the capability', async (context) => {
  needs(context, 'setpriv');
  const { namespace, route } = await open();
  await route.links.set('lo', { up: true });
  const dropped = '-net_admin,-net_broadcast,-sys_admin';
  const program = ['--bounding-set', dropped, '--inh-caps', dropped, process.execPath];
  const output = runTool(namespace, 'setpriv', [...program, '--input-type=module', '-e', POWERLESS]);
  const { netns, allNamespaces, ...said } = JSON.parse(output) as Record<string, string | number>;
  const refusals = Object.entries(said).filter(([name]) => name.includes('.') || name === 'batch');
  expect(refusals.length).toBe(18);
  for (const [name, words] of refusals) {
    const needed = name === 'netns.create' ? 'CAP_SYS_ADMIN' : 'CAP_NET_ADMIN in the network namespace';
    expect(words, name).toMatch(/^EPERM /);
    expect(words, name).toContain(`EPERM (Operation not permitted): this needs ${needed}`);
  }
  expect(netns).toMatch(/^EBADF /); // no such fd: that is said, not a capability
  expect(allNamespaces).toContain('this needs CAP_NET_BROADCAST');
  expect(said).toMatchObject({ links: 1, rules: 5, fdb: 0, nexthops: 0, multicastGroups: 0, resolve: 'local' });
  expect(said.addresses).toBe(2);
  for (const name of ['routes', 'neighbours', 'vlans', 'qdiscs']) expect(said[name], name).toBeTypeOf('number');
});

test('a port that does not learn takes no learned entry: EPERM is not about a capability alone', async () => {
  const { route } = await open();
  await route.links.create({ name: 'br0', kind: 'bridge', up: true });
  await route.links.create({ name: 'v0', kind: 'veth', master: 'br0', up: true }); // its peer is down
  const entry = { dev: 'v0', lladdr: '02:00:00:00:00:01', master: true } as const;
  await expect(route.fdb.add({ ...entry, state: 'reachable' })).rejects.toThrow(
    'this needs CAP_NET_ADMIN in the network namespace, or the port neither learns nor forwards yet',
  );
  await route.fdb.add({ ...entry, state: 'static' });
});

test('EOPNOTSUPP says what the kernel lacks', async () => {
  const { route } = await open();
  await expect(route.links.create({ name: 'x', kind: 'no-such-kind' as 'dummy' })).rejects.toThrow(
    "EOPNOTSUPP (Operation not supported): Unknown device type: this kernel has no link kind 'no-such-kind'",
  );
  const [outcome] = await route.batch((batch) => batch.links.create({ name: 'x', kind: 'no-such-kind' as 'dummy' }));
  expect(outcome?.message).toContain("this kernel has no link kind 'no-such-kind'");
  await expect(route.fdb.add({ dev: 'lo', lladdr: '02:00:00:00:00:01', master: true })).rejects.toThrow(
    'FDB add only supported for Ethernet devices',
  );
});

test('a value that does not fit is refused with its path, and nothing is sent', async () => {
  const { route } = await open();
  const peer = { name: 'a-name-that-is-far-too-long' };
  const error = await route.links.create({ name: 'veth0', kind: 'veth', peer }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    code: 'ERR_INVALID_ATTRIBUTE',
    message:
      "RTM_NEWLINK veth0: linkinfo.data.peer.ifname: 'a-name-that-is-far-too-long' has 27 bytes, at most 15 fit (nothing was sent)",
  });
  expect(await route.links.get('veth0')).toBeUndefined();
});
