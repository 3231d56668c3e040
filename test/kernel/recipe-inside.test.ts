import { beforeEach, expect, onTestFinished, test } from 'vitest';
import * as netns from '../../src/netns/index.js';
import { BridgeNetwork, type ContainerSpec, type NetworkSpec, type RouteSpec } from '../../src/recipe/index.js';
import { openRoute } from '../../src/route/index.js';
import { freshNetns } from '../support/netns.js';

// Routes and settings of a spec, inside a container: what left the spec goes, what somebody changed is mended, and what is
// somebody else's stays.

let host: netns.NetworkNamespace;

beforeEach(async () => {
  host = await freshNetns();
  onTestFinished(async () => {
    await network({}).destroy();
    for (const name of netns.list()) if (name.startsWith('inside-')) await netns.delete(name);
  });
});

function network(web: ContainerSpec): BridgeNetwork {
  const spec: NetworkSpec = {
    name: 'br0',
    subnets: ['172.18.0.0/16', 'fd00:18::/64'],
    containers: { web: { netns: 'inside-web', ...web }, db: { netns: 'inside-db' } },
  };
  return new BridgeNetwork(spec, { netns: { fd: host.fd } });
}

/** Makes it so; what was to be done for it. */
async function leadsTo(web: ContainerSpec): Promise<string> {
  const plan = (await network(web).plan()).toString();
  expect((await network(web).apply()).toString()).toBe(plan);
  expect((await network(web).plan()).toString()).toBe('nothing to do');
  return plan;
}

/** Routes of the container but those that come with addresses. */
async function routes(): Promise<string[]> {
  await using inside = openRoute({ netns: 'inside-web' });
  const all = await inside.routes.list({ table: 'main' }).toArray();
  return all
    .filter(({ protocol, dev }) => protocol !== 'kernel' && dev === 'eth0')
    .map(({ dst, via, metric, mtu }) => [dst, via, metric, mtu].filter((word) => word !== undefined).join(' '))
    .sort();
}

const DEFAULTS = ['default 172.18.0.1', 'default fd00:18::1 1024'];
const MANY: RouteSpec[] = [
  { dst: '10.0.0.0/8' },
  { dst: '10.1.0.0/16', via: '172.18.0.254', metric: 7, mtu: 1400 },
  { dst: '192.0.2.1' },
  { dst: 'FD01::/48', via: 'fd00:18::fe' },
  { dst: 'fd02::1', metric: 9 },
];

test('routes that leave the spec leave the container, and no other', async () => {
  await leadsTo({ routes: MANY });
  expect(await routes()).toEqual(
    [
      ...DEFAULTS,
      '10.0.0.0/8 172.18.0.1',
      '10.1.0.0/16 172.18.0.254 7 1400',
      '192.0.2.1/32 172.18.0.1',
      'fd01::/48 fd00:18::fe 1024',
      'fd02::1/128 fd00:18::1 9',
    ].sort(),
  );
  await using inside = openRoute({ netns: 'inside-web' });
  await inside.routes.add({ dst: '10.2.0.0/16', via: '172.18.0.9', dev: 'eth0' });
  await inside.routes.add({ dst: '10.3.0.0/16', via: '172.18.0.9', dev: 'eth0', protocol: 'static' });
  const plan = await leadsTo({ routes: MANY.slice(0, 1) });
  expect(plan.replace('~ configure eth0 in inside-web: ', '').split(', ').sort()).toEqual([
    'not 10.1.0.0/16 via 172.18.0.254 metric 7 mtu 1400',
    'not 192.0.2.1/32 via 172.18.0.1',
    'not fd01::/48 via fd00:18::fe metric 1024',
    'not fd02::1/128 via fd00:18::1 metric 9',
  ]);
  expect(await leadsTo({})).toBe('~ configure eth0 in inside-web: not 10.0.0.0/8 via 172.18.0.1');
  expect(await routes()).toEqual([...DEFAULTS, '10.2.0.0/16 172.18.0.9', '10.3.0.0/16 172.18.0.9'].sort());
});

test('a route of the spec with another gateway, metric or size takes the place of the old one', async () => {
  await leadsTo({ routes: [{ dst: '10.0.0.0/8' }, { dst: 'fd01::/48', metric: 5 }] });
  const changed = await leadsTo({
    routes: [
      { dst: '10.0.0.0/8', via: '172.18.0.254' },
      { dst: 'fd01::/48', metric: 6, mtu: 1300 },
    ],
  });
  expect(changed).toBe(
    '~ configure eth0 in inside-web: 10.0.0.0/8 via 172.18.0.254, fd01::/48 via fd00:18::1 metric 6 mtu 1300, ' +
      'not 10.0.0.0/8 via 172.18.0.1, not fd01::/48 via fd00:18::1 metric 5',
  );
  expect(await routes()).toEqual([...DEFAULTS, '10.0.0.0/8 172.18.0.254', 'fd01::/48 fd00:18::1 6 1300'].sort());
  await leadsTo({ routes: [{ dst: '10.0.0.0/8', via: '172.18.0.254', mtu: 1400 }] });
  expect(await routes()).toEqual([...DEFAULTS, '10.0.0.0/8 172.18.0.254 1400'].sort());
});

test('a route of the spec that somebody made is as good', async () => {
  await leadsTo({});
  await using inside = openRoute({ netns: 'inside-web' });
  await inside.routes.add({ dst: '10.0.0.0/8', via: '172.18.0.1', dev: 'eth0', mtu: 1400 });
  expect(await leadsTo({ routes: [{ dst: '10.0.0.0/8' }] })).toBe('nothing to do');
});

test('settings of the spec are compared, and written where they are otherwise', async () => {
  const sysctls = {
    'net.ipv4.conf.eth0.rp_filter': 2,
    'net.ipv4.ping_group_range': '0 1000',
    'net.ipv4.tcp_rmem': '4096  131072 6291456',
  };
  await leadsTo({ sysctls });
  await using web = netns.open('inside-web');
  expect(web.readSysctl('net.ipv4.ping_group_range')).toBe('0\t1000');
  web.writeSysctl('net.ipv4.conf.eth0.rp_filter', 0);
  expect(await leadsTo({ sysctls })).toBe('~ configure eth0 in inside-web: net.ipv4.conf.eth0.rp_filter = 2');
  expect(web.readSysctl('net.ipv4.conf.eth0.rp_filter')).toBe('2');
  // A setting that is new in the spec of a container that is connected already.
  const more = { ...sysctls, 'net.ipv4.conf.all.log_martians': 1 };
  expect(await leadsTo({ sysctls: more })).toBe('~ configure eth0 in inside-web: net.ipv4.conf.all.log_martians = 1');
  expect(web.readSysctl('net.ipv4.conf.all.log_martians')).toBe('1');
});

test('a setting that the kernel does not have is refused by its name', async () => {
  await leadsTo({});
  const sysctls = { 'net.ipv4.no_such_thing': 1 };
  await expect(network({ sysctls }).apply()).rejects.toThrow(/no_such_thing/);
});
