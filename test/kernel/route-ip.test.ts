import { expect, onTestFinished, test } from 'vitest';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { openRoute, type RouteSocket } from '../../src/route/index.js';
import { freshNetns, needs, runTool } from '../support/netns.js';

// What netloom makes is what `ip` sees, and the other way round.

async function open(): Promise<{ namespace: NetworkNamespace; route: RouteSocket }> {
  const namespace = await freshNetns();
  namespace.writeSysctl('net.ipv6.conf.default.accept_dad', 0);
  const route = openRoute({ netns: { fd: namespace.fd } });
  onTestFinished(() => route.close());
  return { namespace, route };
}

/** What `ip -j -d` says: one object for each thing. */
function ip(namespace: NetworkNamespace, ...words: string[]): Record<string, unknown>[] {
  return JSON.parse(runTool(namespace, 'ip', ['-j', '-d', ...words]));
}

test('links that netloom makes', async (context) => {
  needs(context, 'ip');
  const { namespace, route } = await open();
  await route.links.create({
    name: 'br0',
    kind: 'bridge',
    up: true,
    bridge: { forwardDelay: 300, priority: 100, mcastQuerier: true },
  });
  await route.links.create({
    ...{
      name: 'v0',
      kind: 'veth',
      master: 'br0',
      up: true,
      mtu: 1400,
      address: '02:00:00:00:00:01',
      group: 7,
      txQueueLength: 5,
    },
    ...{
      alias: 'one',
      txQueues: 3,
      rxQueues: 2,
      arp: false,
      port: { hairpin: true, cost: 9, priority: 5, mcastFlood: false },
    },
    peer: { name: 'v1', mtu: 1300, address: '02:00:00:00:00:02' },
  });
  const vxlan = {
    id: 5,
    dev: 'br0',
    local: '10.0.0.1',
    group: '10.0.0.2',
    port: 4789,
    ttl: 9,
    learning: false,
    ttlInherit: false,
  };
  await route.links.create({ name: 'x0', kind: 'vxlan', vxlan });
  await route.links.create({ name: 'm0', kind: 'macvlan', link: 'v1', macvlan: { mode: 'bridge' } });
  await route.links.create({ name: 'm1', kind: 'macvtap', link: 'v1', macvtap: { mode: 'vepa' } });
  const links = new Map(ip(namespace, 'link', 'show').map((link) => [link.ifname, link]));
  expect(links.get('br0')).toMatchObject({
    flags: expect.arrayContaining(['UP']),
    linkinfo: { info_kind: 'bridge', info_data: { forward_delay: 300, priority: 100, mcast_querier: 1 } },
  });
  expect(links.get('v0')).toMatchObject({
    ...{ link: 'v1', mtu: 1400, master: 'br0', address: '02:00:00:00:00:01', group: '7', txqlen: 5, ifalias: 'one' },
    ...{ num_tx_queues: 3, num_rx_queues: 2, flags: expect.arrayContaining(['NOARP', 'UP']) },
    linkinfo: {
      ...{ info_kind: 'veth', info_slave_kind: 'bridge' },
      info_slave_data: { hairpin: true, cost: 9, priority: 5, mcast_flood: false, learning: true },
    },
  });
  expect(links.get('v1')).toMatchObject({ mtu: 1300, address: '02:00:00:00:00:02' });
  expect(links.get('x0')).toMatchObject({
    linkinfo: {
      info_kind: 'vxlan',
      info_data: { id: 5, remote: '10.0.0.2', local: '10.0.0.1', link: 'br0', port: 4789, ttl: 9, learning: false },
    },
  });
  expect(links.get('m0')).toMatchObject({
    link: 'v1',
    linkinfo: { info_kind: 'macvlan', info_data: { mode: 'bridge' } },
  });
  expect(links.get('m1')).toMatchObject({
    link: 'v1',
    linkinfo: { info_kind: 'macvtap', info_data: { mode: 'vepa' } },
  });
});

test('links that ip makes', async (context) => {
  needs(context, 'ip');
  const { namespace, route } = await open();
  const commands = `link add br0 type bridge ageing_time 500 stp_state 1 mcast_snooping 0
    link add v0 group 9 txqueuelen 7 address 02:00:00:00:00:01 type veth peer name v1
    link set v0 master br0 up alias one
    link set v0 type bridge_slave isolated on learning off cost 4
    link property add dev v0 altname a-long-alternative-name
    link add x0 type vxlan id 7 dstport 4789 ttl inherit nolearning
    link add link v1 name m0 type macvlan mode private`;
  runTool(namespace, 'ip', ['-batch', '-'], commands);
  const links = new Map((await route.links.list().toArray()).map((link) => [link.name, link]));
  expect(links.get('br0')).toMatchObject({
    kind: 'bridge',
    bridge: { ageingTime: 500, stpState: 1, mcastSnooping: false },
  });
  expect(links.get('v0')).toMatchObject({
    ...{
      kind: 'veth',
      alias: 'one',
      group: 9,
      txQueueLength: 7,
      address: '02:00:00:00:00:01',
      isUp: true,
      altNames: ['a-long-alternative-name'],
    },
    ...{ master: links.get('br0')?.index, masterKind: 'bridge', link: links.get('v1')?.index, linkNetnsid: undefined },
    port: { isolated: true, learning: false, cost: 4, hairpin: false },
  });
  expect(links.get('x0')).toMatchObject({
    kind: 'vxlan',
    vxlan: { id: 7, port: 4789, ttlInherit: true, learning: false },
  });
  expect(links.get('m0')).toMatchObject({
    kind: 'macvlan',
    macvlan: { mode: 'private' },
    link: links.get('v1')?.index,
  });
  expect((await route.links.get('a-long-alternative-name'))?.name).toBe('v0');
  await route.links.delete('a-long-alternative-name');
  expect(await route.links.get('v1')).toBeUndefined();
});

test('addresses and routes that netloom makes', async (context) => {
  needs(context, 'ip');
  const { namespace, route } = await open();
  await route.links.create({ name: 'v0', kind: 'veth', up: true, peer: { name: 'v1', up: true } });
  await route.addresses.add({
    dev: 'v0',
    address: '10.0.0.1/24',
    broadcast: 'auto',
    label: 'v0:a',
    metric: 5,
    noPrefixRoute: true,
  });
  await route.addresses.add({ dev: 'v0', address: '10.1.0.1/24' });
  await route.addresses.add({
    dev: 'v0',
    address: '10.2.0.1/30',
    peer: '10.2.0.2',
    scope: 'link',
    validLifetime: 1000,
  });
  await route.addresses.add({ dev: 'v0', address: 'fd00::1/64', noDad: true });
  const [shown] = ip(namespace, 'addr', 'show', 'dev', 'v0') as { addr_info: { local: string }[] }[];
  const addresses = new Map(shown?.addr_info.map((address) => [address.local, address]));
  expect(addresses.get('10.0.0.1')).toMatchObject({
    ...{ family: 'inet', prefixlen: 24, broadcast: '10.0.0.255', label: 'v0:a', metric: 5, noprefixroute: true },
  });
  expect(addresses.get('10.1.0.1')).toMatchObject({ scope: 'global', label: 'v0', valid_life_time: 0xffffffff });
  expect(addresses.get('10.2.0.1')).toMatchObject({ address: '10.2.0.2', prefixlen: 30, scope: 'link', dynamic: true });
  expect(addresses.get('fd00::1')).toMatchObject({ family: 'inet6', prefixlen: 64, nodad: true });
  await route.routes.add({ dst: 'default', via: '10.1.0.2', metric: 9, src: '10.1.0.1', protocol: 'static' });
  await route.routes.add({
    dst: '10.5.0.0/16',
    nexthops: [
      { via: '10.1.0.3', weight: 2 },
      { dev: 'v0', onlink: true, via: '192.0.2.1' },
    ],
  });
  await route.routes.add({
    dst: '10.6.0.0/16',
    via: 'fd00::5',
    dev: 'v0',
    tos: 16,
    mtu: 1280,
    metrics: { advmss: 1200 },
  });
  await route.routes.add({ dst: '10.7.0.0/16', type: 'unreachable' });
  const routes = new Map(ip(namespace, 'route', 'show').map((item) => [item.dst, item]));
  expect(routes.get('default')).toMatchObject({
    gateway: '10.1.0.2',
    dev: 'v0',
    metric: 9,
    prefsrc: '10.1.0.1',
    protocol: 'static',
    scope: 'global',
  });
  expect(routes.get('10.5.0.0/16')).toMatchObject({
    nexthops: [
      { gateway: '10.1.0.3', weight: 2 },
      { gateway: '192.0.2.1', weight: 1, flags: ['onlink'] },
    ],
  });
  expect(routes.get('10.6.0.0/16')).toMatchObject({
    via: { family: 'inet6', host: 'fd00::5' },
    metrics: [{ mtu: 1280, advmss: 1200 }],
  });
  expect(routes.get('10.7.0.0/16')).toMatchObject({ type: 'unreachable', protocol: 'boot' });
});

test('routes that ip makes', async (context) => {
  needs(context, 'ip');
  const { namespace, route } = await open();
  const commands = `link add v0 type veth peer name v1
    link set v0 up
    link set v1 up
    addr add 10.0.0.1/24 dev v0
    addr add fd00::1/64 dev v0 nodad
    route add default via 10.0.0.2 metric 7
    route add 10.5.0.0/16 nexthop via 10.0.0.2 weight 3 nexthop via inet6 fd00::7 dev v0
    route add 10.6.0.0/16 via 10.0.0.2 table 100 proto dhcp mtu 1300
    route add prohibit fd05::/16 metric 4
    route add fd06::/16 via fd00::9`;
  runTool(namespace, 'ip', ['-batch', '-'], commands);
  const routes = new Map((await route.routes.list().toArray()).map((item) => [item.dst, item]));
  expect(routes.get('default')).toMatchObject({ via: '10.0.0.2', metric: 7, dev: 'v0', table: 254 });
  expect(routes.get('10.5.0.0/16')?.nexthops).toMatchObject([
    { via: '10.0.0.2', weight: 3, dev: 'v0' },
    { via: 'fd00::7', weight: 1, dev: 'v0' },
  ]);
  expect(routes.get('10.6.0.0/16')).toMatchObject({ table: 100, protocol: 'dhcp', mtu: 1300 });
  expect(routes.get('fd05::/16')).toMatchObject({ family: 'inet6', type: 'prohibit', metric: 4 });
  expect(routes.get('fd06::/16')).toMatchObject({ via: 'fd00::9', dev: 'v0' });
});

test('neighbours and rules that netloom makes', async (context) => {
  needs(context, 'ip');
  const { namespace, route } = await open();
  await route.links.create({ name: 'v0', kind: 'veth', up: true, peer: { name: 'v1', up: true } });
  await route.neighbours.add({ dst: '10.0.0.5', dev: 'v0', lladdr: '02:00:00:00:00:05' });
  await route.neighbours.add({
    dst: 'fd00::5',
    dev: 'v0',
    lladdr: '02:00:00:00:00:05',
    state: 'stale',
    router: true,
    externallyLearned: true,
  });
  expect(ip(namespace, 'neigh', 'show', 'dev', 'v0')).toMatchObject([
    { dst: '10.0.0.5', lladdr: '02:00:00:00:00:05', state: ['PERMANENT'] },
    { dst: 'fd00::5', router: null, extern_learn: null, state: ['STALE'] },
  ]);
  await route.rules.add({
    priority: 50,
    from: '10.0.0.0/8',
    to: '10.1.0.0/16',
    iif: 'v0',
    fwmark: 7,
    fwmask: 15,
    table: 1000,
  });
  await route.rules.add({
    priority: 60,
    family: 'inet6',
    action: 'prohibit',
    tos: 16,
    suppressPrefixLength: undefined,
  });
  expect(ip(namespace, 'rule', 'show', 'pref', '50')).toMatchObject([
    {
      src: '10.0.0.0',
      srclen: 8,
      dst: '10.1.0.0',
      dstlen: 16,
      iif: 'v0',
      fwmark: '0x7',
      fwmask: '0xf',
      table: '1000',
      protocol: 'boot',
    },
  ]);
  expect(ip(namespace, '-6', 'rule', 'show', 'pref', '60')).toMatchObject([{ src: 'all', action: 'prohibit' }]);
});
