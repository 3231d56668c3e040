import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { openRoute } from '../../src/route/index.js';
import { ADD, CONFIG, call, container, DEL, freshHost, linksOf, type TestContainer } from '../support/cni.js';

// Keys that lists written for the plugins bridge, host-local, static and portmap have, and what they do to the kernel.

const IPAM = { type: 'host-local', subnet: '10.1.0.0/24' };
const V4 = { ...CONFIG, ipam: IPAM };

async function addressesOf({ fd }: NetworkNamespace, dev: string): Promise<string[]> {
  await using route = openRoute({ netns: { fd } });
  const list = await route.addresses.list({ dev }).toArray();
  return list
    .filter(({ scope }) => scope === 'global')
    .map((one) => `${one.address}/${one.prefixLength}`)
    .sort();
}

async function routesOf({ namespace }: TestContainer): Promise<object[]> {
  await using route = openRoute({ netns: { fd: namespace.fd } });
  const list = await route.routes.list({ table: 'main', family: 'inet' }).toArray();
  return list
    .filter(({ protocol }) => protocol !== 'kernel')
    .map(({ dst, via, mtu, metric }) => ({ dst, via, mtu, metric }));
}

test('the bridge stays with its address when the last container goes', async () => {
  const host = await freshHost();
  const one = await container();
  expect(call(host, ADD(one, V4)).status).toBe(0);
  expect(call(host, DEL(one, V4)).status).toBe(0);
  expect(await linksOf(host)).toEqual(['cni0', 'lo']);
  expect(await addressesOf(host, 'cni0')).toEqual(['10.1.0.1/24']);
  expect(call(host, ADD(one, V4)).status).toBe(0);
});

test('an address of the bridge that is in the way is an error, and replaced with forceAddress', async () => {
  const host = await freshHost();
  await using route = openRoute({ netns: { fd: host.fd } });
  await route.links.create({ name: 'cni0', kind: 'bridge', up: true });
  await route.addresses.add({ dev: 'cni0', address: '10.9.0.1/24' });
  const one = await container();
  const msg = 'cni0 has address 10.9.0.1/24: expected 10.1.0.1/24, or forceAddress to replace it';
  expect(call(host, ADD(one, V4)).json).toMatchObject({ code: 7, msg });
  expect(call(host, ADD(one, { ...V4, forceAddress: true })).status).toBe(0);
  expect(await addressesOf(host, 'cni0')).toEqual(['10.1.0.1/24']);
});

test('a set of two subnets gives addresses of both, two sets one of each, and there is one default route', async () => {
  const host = await freshHost();
  const both = { ...CONFIG, ipam: { ranges: [[{ subnet: '10.1.0.0/30' }, { subnet: '10.2.0.0/30' }]] } };
  const given: string[] = [];
  for (const one of [await container(), await container()]) {
    const { json } = call(host, ADD(one, both));
    given.push(json.ips[0].address);
    await one.namespace.ping(json.ips[0].gateway);
  }
  expect(given.sort()).toEqual(['10.1.0.2/30', '10.2.0.2/30']);
  expect(await addressesOf(host, 'cni0')).toEqual(['10.1.0.1/30', '10.2.0.1/30']);
  const each = {
    ...CONFIG,
    bridge: 'cni1',
    name: 'each',
    ipam: { ranges: [[{ subnet: '10.3.0.0/24' }], [{ subnet: '10.4.0.0/24' }]] },
  };
  const last = await container();
  expect(call(host, ADD(last, each)).json.ips).toMatchObject([{ gateway: '10.3.0.1' }, { gateway: '10.4.0.1' }]);
  expect(await routesOf(last)).toMatchObject([{ dst: 'default', via: '10.3.0.1' }]);
});

test('CNI_ARGS and args.cni ask for an address and a MAC', async () => {
  const host = await freshHost();
  const [one, other] = [await container(), await container()];
  const env = { CNI_ARGS: 'IgnoreUnknown=1;IP=10.1.0.77;MAC=02:00:00:00:00:77' };
  const first = call(host, { ...ADD(one, V4), env }).json;
  expect([first.ips[0].address, first.interfaces[2].mac]).toEqual(['10.1.0.77/24', '02:00:00:00:00:77']);
  const args = { cni: { ips: ['10.1.0.78'], mac: '02:00:00:00:00:78' } };
  const second = call(host, ADD(other, { ...V4, args })).json;
  expect([second.ips[0].address, second.interfaces[2].mac]).toEqual(['10.1.0.78/24', '02:00:00:00:00:78']);
  await one.namespace.ping('10.1.0.78');
});

test('routes have their gateway, MTU and priority; DNS comes from the configuration or from a file', async () => {
  const host = await freshHost();
  const file = `/run/netns/resolv-${process.pid}.conf`;
  writeFileSync(file, 'nameserver 10.0.0.53\nsearch a.example b.example\noptions ndots:5\n');
  const routes = [{ dst: '0.0.0.0/0' }, { dst: '10.8.0.0/16', gw: '10.1.0.9', mtu: 1400, priority: 50 }];
  const config = { ...V4, isDefaultGateway: false, isGateway: true, ipam: { ...IPAM, routes, resolvConf: file } };
  const [one, other] = [await container(), await container()];
  const { json } = call(host, ADD(one, config));
  expect(json.routes).toEqual(routes);
  expect(json.dns).toEqual({ nameservers: ['10.0.0.53'], search: ['a.example', 'b.example'], options: ['ndots:5'] });
  expect(await routesOf(one)).toEqual([
    { dst: 'default', via: '10.1.0.1', mtu: undefined, metric: undefined },
    { dst: '10.8.0.0/16', via: '10.1.0.9', mtu: 1400, metric: 50 },
  ]);
  const dns = { nameservers: ['10.0.0.54'] };
  expect(call(host, ADD(other, { ...config, dns })).json.dns).toEqual(dns);
});

test('hostIP is the address that a port is published on; 0.0.0.0 is all of IPv4', async () => {
  const host = await freshHost();
  const one = await container();
  const mapping = (hostPort: number, hostIP: string) => ({ hostPort, containerPort: 80, protocol: 'tcp', hostIP });
  const portMappings = [mapping(8080, '0.0.0.0'), mapping(8081, '127.0.0.1'), mapping(8082, '::')];
  expect(call(host, ADD(one, { ...CONFIG, runtimeConfig: { portMappings } })).status).toBe(0);
  const server = createServer((socket) => socket.end('hello'));
  onTestFinished(() => void server.close());
  await one.namespace.listen(server, { port: 80 });
  const ask = async (to: string, port: number): Promise<string> => {
    const socket = await host.connect({ host: to, port });
    let text = '';
    for await (const chunk of socket) text += String(chunk);
    return text;
  };
  expect(await ask('10.1.0.1', 8080)).toBe('hello');
  expect(await ask('127.0.0.1', 8080)).toBe('hello');
  expect(await ask('127.0.0.1', 8081)).toBe('hello');
  await expect(ask('10.1.0.1', 8081)).rejects.toThrow('ECONNREFUSED');
  expect(await ask('fd00:1::1', 8082)).toBe('hello');
  await expect(ask('127.0.0.1', 8082)).rejects.toThrow('ECONNREFUSED');
});

test('with enabledad ADD answers when nobody else has the address of IPv6, and fails when somebody has', async () => {
  const host = await freshHost();
  const [one, other] = [await container(), await container()];
  const of = (address: string) => {
    const ipam = { type: 'static', addresses: [{ address, gateway: 'fd00:1::1' }], routes: [{ dst: '::/0' }] };
    return { ...CONFIG, isDefaultGateway: false, isGateway: true, enabledad: true, ipam };
  };
  expect(call(host, ADD(one, of('fd00:1::7/64'))).status).toBe(0);
  await using route = openRoute({ netns: { fd: one.namespace.fd } });
  const list = await route.addresses.list({ dev: 'eth0' }).toArray();
  expect(list.filter(({ address }) => address === 'fd00:1::7')).toMatchObject([{ isTentative: false, noDad: false }]);
  await one.namespace.ping('fd00:1::1');
  // The table does not know of this one.
  await route.addresses.add({ dev: 'eth0', address: 'fd00:1::8/64', noDad: true });
  const { json } = call(host, ADD(other, of('fd00:1::8/64')));
  expect(json).toMatchObject({ code: 103, msg: expect.stringContaining("fd00:1::8 is somebody else's already") });
  expect((await linksOf(host)).filter((name) => name.startsWith('nl')).length).toBe(1);
});

test('disableContainerInterface leaves the interface down, a port of the bridge and no more', async () => {
  const host = await freshHost();
  const one = await container();
  const config = { ...CONFIG, ipam: {}, disableContainerInterface: true };
  const { json } = call(host, ADD(one, config));
  expect(json.ips).toEqual([]);
  await using inside = openRoute({ netns: { fd: one.namespace.fd } });
  expect(await inside.links.get('eth0')).toMatchObject({ isUp: false });
  await using route = openRoute({ netns: { fd: host.fd } });
  const bridge = await route.links.get('cni0');
  expect(await route.links.get(json.interfaces[1].name)).toMatchObject({ master: bridge!.index, isUp: true });
});
