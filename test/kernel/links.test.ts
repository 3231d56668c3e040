import { expect, onTestFinished, test } from 'vitest';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { type Link, openRoute, type RouteSocket } from '../../src/route/index.js';
import { needsKind } from '../support/kernel.js';
import { freshNetns, needs, runTool } from '../support/netns.js';

// What links, ports, VLANs, groups and disciplines are set to, compared with what ip, bridge and tc say.

async function open(): Promise<{ namespace: NetworkNamespace; route: RouteSocket }> {
  const namespace = await freshNetns();
  const route = openRoute({ netns: { fd: namespace.fd } });
  onTestFinished(() => route.close());
  return { namespace, route };
}

async function get(route: RouteSocket, dev: string): Promise<Link> {
  const link = await route.links.get(dev);
  if (link === undefined) throw new Error(`there is no link ${dev}`);
  return link;
}

function json(namespace: NetworkNamespace, tool: string, ...args: string[]): Record<string, unknown>[] {
  return JSON.parse(runTool(namespace, tool, ['-j', '-d', ...args]));
}

test('alternative names of any length are given, found by, and taken away', async (context) => {
  needs(context, 'ip');
  const { namespace, route } = await open();
  const long = 'an-alternative-name-that-is-longer-than-any-name';
  await route.links.create({ name: 'v0', kind: 'veth', altNames: [long, 'short'], peer: { name: 'v1' } });
  expect(json(namespace, 'ip', 'link', 'show', 'v0')[0]?.altnames).toEqual([long, 'short']);
  expect([(await get(route, long)).name, (await get(route, 'short')).name]).toEqual(['v0', 'v0']);
  await route.links.set(long, { mtu: 1400 });
  await route.links.removeAltNames('v0', ['short']);
  await route.links.addAltNames('v0', ['other']);
  expect(await get(route, 'v0')).toMatchObject({ mtu: 1400, altNames: [long, 'other'] });
  await expect(route.links.addAltNames('v1', ['other'])).rejects.toMatchObject({ code: 'EEXIST' });
  await expect(async () => route.links.addAltNames('v1', ['a/b'])).rejects.toThrow(
    /altNames: 'a\/b' is not a link's name/,
  );
});

test('flags, offload sizes and the state of a link', async (context) => {
  needs(context, 'ip');
  const { namespace, route } = await open();
  await route.links.create({
    name: 'v0',
    kind: 'veth',
    gsoMaxSize: 30000,
    gsoMaxSegs: 10,
    groMaxSize: 40000,
    peer: { name: 'v1' },
  });
  await route.links.set('v0', {
    promiscuous: true,
    allMulticast: true,
    multicast: false,
    arp: false,
    addrGenMode: 'none',
  });
  expect(await get(route, 'v0')).toMatchObject({
    ...{
      gsoMaxSize: 30000,
      gsoMaxSegs: 10,
      groMaxSize: 40000,
      isPromiscuous: true,
      promiscuity: 1,
      isAllMulticast: true,
    },
    ...{ hasMulticast: false, hasArp: false, addrGenMode: 'none', isProtoDown: false, xdp: undefined },
  });
  expect(json(namespace, 'ip', 'link', 'show', 'v0')[0]).toMatchObject({
    ...{ promiscuity: 1, gso_max_size: 30000, gso_max_segs: 10, inet6_addr_gen_mode: 'none' },
    flags: expect.arrayContaining(['PROMISC', 'ALLMULTI', 'NOARP']),
  });
  expect(typeof (await get(route, 'v0')).statistics?.rxBytes).toBe('bigint');
});

test('a link becomes a port with what its bridge keeps with it, in one call', async (context) => {
  needs(context, 'ip');
  const { namespace, route } = await open();
  await route.links.create({ name: 'br0', kind: 'bridge' });
  await route.links.create({ name: 'v0', kind: 'veth', peer: { name: 'v1' } });
  const port = {
    cost: 7,
    priority: 9,
    hairpin: true,
    isolated: true,
    learning: false,
    mcastFlood: false,
    locked: true,
  };
  await route.links.set('v0', {
    master: 'br0',
    port: { ...port, flood: false, bcastFlood: false, neighSuppress: true },
  });
  await route.links.set('v1', { master: 'br0', port: { fastLeave: true, vlanTunnel: true, backupPort: 'v0' } });
  expect((await get(route, 'v0')).port).toMatchObject({ ...port, unicastFlood: false, bcastFlood: false });
  expect((await get(route, 'v1')).port?.backupPort).toBe((await get(route, 'v0')).index);
  const [shown] = json(namespace, 'ip', 'link', 'show', 'v0');
  expect(shown?.linkinfo).toMatchObject({
    info_slave_data: {
      cost: 7,
      priority: 9,
      hairpin: true,
      isolated: true,
      learning: false,
      flood: false,
      locked: true,
    },
  });
});

test("a port's state is a word, read and written", async (context) => {
  needs(context, 'ip');
  const { namespace, route } = await open();
  await route.links.create({ name: 'br0', kind: 'bridge', up: true });
  await route.links.create({ name: 'v0', kind: 'veth', master: 'br0', peer: { name: 'v1', up: true } });
  expect((await get(route, 'v0')).port?.state).toBe('disabled');
  await route.links.set('v0', { up: true });
  for await (const event of route.links.watch({ signal: AbortSignal.timeout(10_000) })) {
    if ('link' in event && event.link.name === 'v0' && event.link.port?.state === 'forwarding') break;
  }
  // Without spanning tree a bridge unblocks its ports at once, and enables them: those states do not last.
  for (const state of ['learning', 'listening', 'forwarding'] as const) {
    await route.links.set('v0', { port: { state } });
    expect((await get(route, 'v0')).port?.state).toBe(state);
    expect(json(namespace, 'ip', 'link', 'show', 'v0')[0]?.linkinfo).toMatchObject({ info_slave_data: { state } });
  }
  const wrong = { port: { state: 'open' as 'blocking' } };
  await expect(route.links.set('v0', wrong)).rejects.toThrow(/port\.state.*open.*disabled/);
});

test('members of a bond', async (context) => {
  const { route } = await open();
  await needsKind(context, route, 'bond');
  await route.links.create({ name: 'bond0', kind: 'bond', bond: { mode: 'active-backup', miimon: 100 } });
  await route.links.create({ name: 'v0', kind: 'veth', master: 'bond0', bondPort: { prio: 5 }, peer: { name: 'v1' } });
  await route.links.set('bond0', { bond: { primary: 'v0' } });
  const bond = await get(route, 'bond0');
  const member = await get(route, 'v0');
  expect(bond.kind === 'bond' && bond.bond).toMatchObject({ mode: 'active-backup', primary: member.index });
  expect(member.bondPort).toMatchObject({ prio: 5, state: expect.stringMatching(/active|backup/) });
  await route.links.set('v1', { up: true });
  await expect(route.links.set('v1', { master: 'bond0' })).rejects.not.toThrow(/CAP_NET_ADMIN/);
});

test('VLANs of ports and of the bridge, as bridge shows them', async (context) => {
  needs(context, 'bridge');
  const { namespace, route } = await open();
  await route.links.create({ name: 'br0', kind: 'bridge' });
  const bridge = await get(route, 'br0');
  if (bridge.kind !== 'bridge' || bridge.bridge.vlanDefaultPvid === undefined)
    context.skip('this kernel has no VLANs on bridges');
  await route.links.set('br0', { bridge: { vlanFiltering: true } });
  await route.links.create({
    name: 'v0',
    kind: 'veth',
    master: 'br0',
    port: { vlanTunnel: true },
    peer: { name: 'v1' },
  });
  await route.vlans.add({ dev: 'v0', vid: 10, pvid: true, untagged: true });
  await route.vlans.add({ dev: 'v0', vid: 20, lastVid: 23 });
  await route.vlans.add({ dev: 'br0', vid: 20, self: true });
  await route.vlans.delete({ dev: 'v0', vid: 1 });
  await route.vlans.delete({ dev: 'v0', vid: 22 });
  await route.vlans.add({ dev: 'v0', vid: 20, lastVid: 21, tunnelId: 120 });
  const shown = new Map(json(namespace, 'bridge', 'vlan', 'show').map(({ ifname, vlans }) => [ifname, vlans]));
  expect(shown.get('v0')).toMatchObject([
    { vlan: 10, flags: ['PVID', 'Egress Untagged'] },
    { vlan: 20, vlanEnd: 21 },
    { vlan: 23 },
  ]);
  expect(shown.get('br0')).toMatchObject([{ vlan: 1 }, { vlan: 20 }]);
  const [port] = (await route.vlans.list({ dev: 'v0', compressed: true }).toArray()) ?? [];
  expect(port?.vlans.map(({ vid, lastVid }) => [vid, lastVid])).toEqual([
    [10, 10],
    [20, 21],
    [23, 23],
  ]);
  expect(port?.tunnels).toEqual([{ vid: 20, lastVid: 21, tunnelId: 120, lastTunnelId: 121 }]);
  const range = async () => route.vlans.add({ dev: 'v0', vid: 30, lastVid: 31, pvid: true });
  await expect(range).rejects.toThrow(/pvid: true is not for a range/);
});

test('multicast groups of a bridge, as bridge shows them', async (context) => {
  needs(context, 'bridge');
  const { namespace, route } = await open();
  await route.links.create({ name: 'br0', kind: 'bridge', up: true });
  await route.links.create({ name: 'v0', kind: 'veth', master: 'br0', up: true, peer: { name: 'v1', up: true } });
  await route.multicastGroups.add({ bridge: 'br0', port: 'v0', group: '239.1.1.1', permanent: true });
  await route.multicastGroups.add({ bridge: 'br0', port: 'v0', group: 'ff05::7', permanent: true });
  await route.multicastGroups.add({ bridge: 'br0', port: 'v0', group: '01:00:5e:aa:bb:cc', permanent: true });
  const again = route.multicastGroups.add({ bridge: 'br0', port: 'v0', group: '239.1.1.1', permanent: true });
  await expect(again).rejects.toMatchObject({ code: 'EEXIST' });
  const shown = runTool(namespace, 'bridge', ['mdb', 'show']);
  for (const group of ['239.1.1.1', 'ff05::7', '01:00:5e:aa:bb:cc']) {
    expect(shown).toMatch(new RegExp(`dev br0 port v0 grp ${group.replaceAll('.', '\\.')} permanent`));
  }
  await route.multicastGroups.delete({ bridge: 'br0', port: 'v0', group: '239.1.1.1' });
  const { index } = await get(route, 'v0');
  const [{ groups } = { groups: [] }] = await route.multicastGroups.list({ bridge: 'br0' }).toArray();
  const ours = groups.filter(({ port, isPermanent }) => port === index && isPermanent).map(({ group }) => group);
  expect(ours.sort()).toEqual(['01:00:5e:aa:bb:cc', 'ff05::7']);
});

test('disciplines and classes, as tc shows them', async (context) => {
  needs(context, 'tc');
  const { namespace, route } = await open();
  await route.links.create({ name: 'v0', kind: 'veth', up: true, peer: { name: 'v1', up: true } });
  await route.qdiscs.add({ dev: 'v0', kind: 'htb', handle: '1:', htb: { default: 0x10 } });
  const htb = { rate: 1_250_000, ceil: 2_500_000, burst: 5000, cburst: 6000, prio: 3, quantum: 3000 };
  await route.classes.add({ dev: 'v0', parent: '1:', classid: '1:10', kind: 'htb', htb });
  await route.qdiscs.add({ dev: 'v0', parent: '1:10', handle: '10:', kind: 'pfifo', pfifo: { limit: 50 } });
  await route.qdiscs.add({ dev: 'v0', kind: 'clsact' });
  await route.qdiscs.add({ dev: 'v1', kind: 'tbf', tbf: { rate: 125_000, burst: 10_000, limit: 30_000 } });
  expect(runTool(namespace, 'tc', ['class', 'show', 'dev', 'v0'])).toMatch(
    /^class htb 1:10 root leaf 10: prio 3 rate 10Mbit ceil 20Mbit burst 5000b cburst 6000b/,
  );
  const shown = runTool(namespace, 'tc', ['qdisc', 'show']);
  expect(shown).toMatch(/qdisc htb 1: dev v0 root refcnt \d+ r2q 10 default 0x10/);
  expect(shown).toMatch(/qdisc pfifo 10: dev v0 parent 1:10 limit 50p/);
  expect(shown).toMatch(/qdisc clsact ffff: dev v0 parent ffff:fff1/);
  expect(shown).toMatch(/qdisc tbf \w+: dev v1 root refcnt \d+ rate 1Mbit burst 10000b lat 160/);
  const [read] = await route.classes.list({ dev: 'v0' }).toArray();
  expect(read).toMatchObject({
    handle: '1:10',
    leaf: '10:',
    kind: 'htb',
    htb: { ...htb, rate: 1_250_000n, ceil: 2_500_000n },
  });
  const [tbf] = await route.qdiscs.list({ dev: 'v1' }).toArray();
  expect(tbf).toMatchObject({ parent: 'root', kind: 'tbf', tbf: { rate: 125_000n, burst: 10_000, limit: 30_000 } });
  await route.classes.change({ dev: 'v0', parent: '1:', classid: '1:10', kind: 'htb', htb: { ...htb, prio: 1 } });
  await route.qdiscs.delete({ dev: 'v0' });
  expect(await route.classes.list({ dev: 'v0' }).toArray()).toEqual([]);
  await expect(route.qdiscs.delete({ dev: 'v0' })).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a kind that the kernel does not have is said so, in a batch too', async () => {
  const { route } = await open();
  const kind = 'nonsense' as 'dummy';
  const message = /EOPNOTSUPP .*: this kernel has no link kind 'nonsense'$/;
  const refused = route.links.create({ name: 'x', kind });
  await expect(refused).rejects.toThrow(message);
  await expect(refused).rejects.toHaveProperty('stack', expect.stringContaining("no link kind 'nonsense'"));
  const [outcome] = await route.batch((b) => b.links.create({ name: 'x', kind }));
  expect(outcome?.message).toMatch(message);
  const qdisc = route.qdiscs.add({ dev: 'lo', kind: 'nonsense' as 'noqueue' });
  await expect(qdisc).rejects.toThrow(
    /Specified qdisc kind is unknown: this kernel has no queueing discipline 'nonsense'$/,
  );
});
