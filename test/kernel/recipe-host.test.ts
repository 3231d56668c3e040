import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import * as netns from '../../src/netns/index.js';
import { openNftables } from '../../src/nftables/index.js';
import { BridgeNetwork, type NetworkSpec, removeNetwork } from '../../src/recipe/index.js';
import { groupOf } from '../../src/recipe/table/index.js';
import { openRoute, type RouteSocket } from '../../src/route/index.js';
import { freshNetns } from '../support/netns.js';

// What networks change of their host is as it was when the last one is gone, whatever others deleted meanwhile.

const FORWARDING = ['net.ipv4.ip_forward', 'net.ipv6.conf.all.forwarding'];
const ACCEPT_RA = ['up0', 'static0', 'always0'].map((link) => `net.ipv6.conf.${link}.accept_ra`);

let host: netns.NetworkNamespace;
let route: RouteSocket;

/** A host with three interfaces: one takes router advertisements, one never does, one does also where it forwards. */
beforeEach(async () => {
  host = await freshNetns();
  route = openRoute({ netns: { fd: host.fd } });
  onTestFinished(() => route.close());
  for (const name of ['up0', 'static0', 'always0'])
    await route.links.create({ name, kind: 'veth', up: true, peer: { name: `${name}x` } });
  for (const [index, setting] of ACCEPT_RA.entries()) host.writeSysctl(setting, [1, 0, 2][index]!);
});

function network(name: string, number: number, changes: Partial<NetworkSpec> = {}): BridgeNetwork {
  const spec = { name, subnets: [`172.${number}.0.0/24`, `fd00:${number}::/64`], ...changes };
  return new BridgeNetwork(spec, { netns: { fd: host.fd } });
}

const settings = (names: readonly string[]): string => names.map((name) => host.readSysctl(name)).join(' ');

/** All that anybody could see of netloom. */
async function traces(): Promise<unknown> {
  await using nft = openNftables({ netns: { fd: host.fd } });
  const links = (await route.links.list({ statistics: false }).toArray()).map(({ name }) => name);
  return { tables: (await nft.ruleset()).tables, links, settings: settings([...FORWARDING, ...ACCEPT_RA]) };
}

async function flushRules(): Promise<void> {
  await using nft = openNftables({ netns: { fd: host.fd } });
  await nft.commit((t) => t.flushRuleset());
}

test('router advertisements are taken while the host forwards, and as before afterwards', async () => {
  const before = await traces();
  const plan = await network('br0', 18).apply();
  expect(plan.toString()).toContain('~ net.ipv6.conf.all.forwarding 0 -> 1');
  expect(settings([...FORWARDING, ...ACCEPT_RA])).toBe('1 1 2 0 2');
  const down = await removeNetwork('br0', { netns: { fd: host.fd } });
  expect(down.toString()).toContain('~ net.ipv6.conf.up0.accept_ra 2 -> 1');
  expect(await traces()).toEqual(before);
});

test('what somebody else turned off meanwhile is not touched', async () => {
  await network('br0', 18).apply();
  host.writeSysctl('net.ipv6.conf.up0.accept_ra', 0);
  await network('br0', 18).destroy();
  expect(settings(ACCEPT_RA)).toBe('0 0 2');
});

describe('forwarding is off again with the last network, though', () => {
  const harms: Readonly<Record<string, () => Promise<void>>> = {
    'somebody deleted the bridge': () => route.links.delete('br0'),
    'somebody flushed the rules': flushRules,
    'somebody deleted the bridge and it was made anew': async () => {
      await route.links.delete('br0');
      await network('br0', 18).apply();
    },
    'somebody flushed the rules, and later deleted the bridge': async () => {
      await flushRules();
      await network('br0', 18).apply();
      await route.links.delete('br0');
    },
    'it was turned off and on by another run meanwhile': async () => {
      for (const name of FORWARDING) host.writeSysctl(name, 0);
      await network('br0', 18).apply();
    },
  };

  test.each(Object.keys(harms))('%s', async (what) => {
    const before = await traces();
    await network('br0', 18).apply();
    await harms[what]!();
    await network('br0', 18).destroy();
    expect(await traces()).toEqual(before);
  });

  test.each(Object.keys(harms))('%s, and another network was there longer', async (what) => {
    const before = await traces();
    await network('br0', 18).apply();
    await network('br1', 19).apply();
    await harms[what]!();
    const down = await network('br0', 18).destroy();
    expect(down.toString()).toContain('~ br1 remembers that forwarding was off');
    expect(settings(FORWARDING)).toBe('1 1');
    await network('br1', 19).apply();
    expect((await network('br1', 19).plan()).toString()).toBe('nothing to do');
    await network('br1', 19).destroy();
    expect(await traces()).toEqual(before);
  });
});

test('forwarding that was on before the first network stays on', async () => {
  host.writeSysctl('net.ipv4.ip_forward', 1);
  const before = await traces();
  await network('br0', 18).apply();
  await network('br0', 18).destroy();
  expect(await traces()).toEqual(before);
});

test('a network that cannot be made leaves the host as it was, forwarding and advertisements too', async () => {
  onTestFinished(() => netns.delete('host-late'));
  await using late = await netns.create('host-late');
  await using inside = openRoute({ netns: { fd: late.fd } });
  await inside.links.create({ name: 'eth0', kind: 'veth', peer: { name: 'eth1' } });
  const before = await traces();
  const containers = { late: { netns: 'host-late' } };
  await expect(network('br0', 18, { containers }).apply()).rejects.toMatchObject({ code: 'EEXIST' });
  expect(await traces()).toEqual(before);
  // With another network there, forwarding stays, and that one turns it off.
  await network('br1', 19).apply();
  await expect(network('br0', 18, { containers }).apply()).rejects.toMatchObject({ code: 'EEXIST' });
  expect((await network('br1', 19).plan()).toString()).toBe('nothing to do');
  await network('br1', 19).destroy();
  expect(await traces()).toEqual(before);
});

test('a bridge that a killed run left without its alias is known by its group', async () => {
  const before = await traces();
  await route.links.create({ name: 'br0', kind: 'bridge', group: groupOf('br0') });
  await network('br0', 18).destroy();
  expect(await traces()).toEqual(before);
  await route.links.create({ name: 'br0', kind: 'bridge', group: groupOf('br0') });
  expect((await network('br0', 18).apply()).toString()).toContain(
    "~ br0: alias 'netloom network=br0 restore=ipv4,ipv6",
  );
  expect((await network('br0', 18).plan()).toString()).toBe('nothing to do');
  await network('br0', 18).destroy();
  expect(await traces()).toEqual(before);
});

test('a bridge of the kernel has as many ports as a spec may have containers', async () => {
  await route.links.create({ name: 'br0', kind: 'bridge' });
  const numbers = Array.from({ length: 512 }, (_, index) => index);
  await route.batch((batch) => {
    for (const pair of numbers)
      batch.links.create({ name: `one${pair}`, kind: 'veth', peer: { name: `other${pair}` } });
  });
  const bridge = (await route.links.get('br0'))!.index;
  const outcomes = await route.batch((batch) => {
    for (const pair of numbers)
      for (const end of ['one', 'other']) batch.links.set(`${end}${pair}`, { master: bridge });
  });
  expect(outcomes.findIndex((error) => error !== undefined)).toBe(1023);
  const containers = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`c${index}`, { netns: `host-${index}` }]));
  expect(() => network('br0', 18, { subnets: ['172.18.0.0/16'], containers: containers(1023) })).not.toThrow();
  expect(() => network('br0', 18, { subnets: ['172.18.0.0/16'], containers: containers(1024) })).toThrow(
    'containers: 1024 containers are to be connected: expected 1023 at most',
  );
});
