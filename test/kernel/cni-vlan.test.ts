import { createServer } from 'node:net';
import { expect, onTestFinished, type TestContext, test } from 'vitest';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { openRoute } from '../../src/route/index.js';
import { ADD, CONFIG, call, container, freshHost, type TestContainer } from '../support/cni.js';
import { needsKind } from '../support/kernel.js';

// `vlan`, `vlanTrunk` and `preserveDefaultVlan`: who shares a VLAN of one bridge, and the host's way into it. A file of its
// own: the virtual machine, whose kernel has VLANs, leaves out cni.test.ts.

async function vlanHost(context: TestContext): Promise<NetworkNamespace> {
  const host = await freshHost();
  await using route = openRoute({ netns: { fd: host.fd } });
  await needsKind(context, route, 'vlan');
  await route.links.create({ name: 'probe', kind: 'bridge' });
  const bridge = await route.links.get('probe');
  await route.links.delete('probe');
  if (bridge?.kind !== 'bridge' || bridge.bridge.vlanDefaultPvid === undefined)
    context.skip('this kernel has no VLANs on bridges');
  return host;
}

/** On the bridge and no more: the host is not in the VLAN. */
const flat = (address: string, more: object) => ({
  ...{ cniVersion: '1.1.0', name: 'flat', type: 'netloom', bridge: 'cni0' },
  ipam: { type: 'static', addresses: [{ address: `${address}/24` }] },
  ...more,
});

/** The VLANs of the host's end: `100 pvid untagged`. */
async function vlansOf(host: NetworkNamespace, dev: string): Promise<string[]> {
  await using route = openRoute({ netns: { fd: host.fd } });
  const [port] = await route.vlans.list({ dev, compressed: true }).toArray();
  return (port?.vlans ?? []).map(({ vid, lastVid, isPvid, isUntagged }) =>
    [lastVid === vid ? vid : `${vid}-${lastVid}`, isPvid && 'pvid', isUntagged && 'untagged'].filter(Boolean).join(' '),
  );
}

test('containers of a VLAN reach each other and nobody else; a trunk reaches its VLANs by their tags', async (context) => {
  const host = await vlanHost(context);
  const [one, other, stranger, plain, trunk] = await Promise.all(Array.from({ length: 5 }, () => container()));
  const add = (to: TestContainer, address: string, more: object) => call(host, ADD(to, flat(address, more))).json;
  const first = add(one!, '10.9.0.1', { vlan: 100 });
  add(other!, '10.9.0.2', { vlan: 100, preserveDefaultVlan: true });
  add(stranger!, '10.9.0.3', { vlan: 200 });
  add(plain!, '10.9.0.4', {});
  const last = add(trunk!, '10.9.0.5', { vlanTrunk: [{ id: 200 }, { minID: 300, maxID: 302 }], vlan: 100 });
  expect(await vlansOf(host, first.interfaces[1].name)).toEqual(['100 pvid untagged']);
  expect(await vlansOf(host, last.interfaces[1].name)).toEqual(['100 pvid untagged', '200', '300-302']);
  await one!.namespace.ping('10.9.0.2');
  await one!.namespace.ping('10.9.0.5');
  for (const far of ['10.9.0.3', '10.9.0.4'])
    await expect(one!.namespace.ping(far, { timeoutMs: 500 })).rejects.toThrow();
  await using inside = openRoute({ netns: { fd: trunk!.namespace.fd } });
  await inside.links.create({ name: 'eth0.200', kind: 'vlan', link: 'eth0', vlan: { id: 200 }, up: true });
  await inside.addresses.add({ dev: 'eth0.200', address: '10.9.0.6/24' });
  await inside.routes.add({ dst: '10.9.0.3/32', dev: 'eth0.200' });
  await trunk!.namespace.ping('10.9.0.3');
});

test('a trunk without a VLAN of its own has 1 for what comes without a tag, and a port may keep the default one', async (context) => {
  const host = await vlanHost(context);
  const [trunk, both] = [await container(), await container()];
  const { json } = call(host, ADD(trunk, flat('10.9.0.1', { vlanTrunk: [{ id: 200 }] })));
  expect(await vlansOf(host, json.interfaces[1].name)).toEqual(['1 pvid untagged', '200']);
  const kept = call(host, ADD(both, flat('10.9.0.2', { vlan: 100, preserveDefaultVlan: true }))).json;
  expect(await vlansOf(host, kept.interfaces[1].name)).toEqual(['1 untagged', '100 pvid untagged']);
});

test('the host is the gateway of a VLAN by a link in it: containers get out, and a published port leads in', async (context) => {
  const host = await vlanHost(context);
  const one = await container();
  const portMappings = [{ hostPort: 8080, containerPort: 80, protocol: 'tcp' }];
  const config = { ...CONFIG, vlan: 100, runtimeConfig: { portMappings } };
  const { json: prevResult } = call(host, ADD(one, config));
  expect(prevResult.interfaces).toMatchObject([{ name: 'cni0' }, {}, { name: 'eth0' }, { name: 'cni0.100' }]);
  await one.namespace.ping('10.1.0.1');
  await one.namespace.ping('fd00:1::1');
  const server = createServer((socket) => socket.end('hello'));
  onTestFinished(() => void server.close());
  await one.namespace.listen(server, { port: 80 });
  const socket = await host.connect({ host: '10.1.0.1', port: 8080 });
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  expect(text).toBe('hello');
  // Containers would reach it too, where bridges call iptables.
  expect(host.readSysctl('net/ipv4/conf/cni0.100/route_localnet')).toBe('0');
  const check = () => call(host, { command: 'CHECK', config: { ...config, prevResult }, container: one });
  expect(check()).toEqual({ status: 0, json: undefined, stderr: '' });
  const local = { portMappings: [{ ...portMappings[0], hostPort: 8081, hostIP: '127.0.0.1' }] };
  expect(call(host, ADD(await container(), { ...config, runtimeConfig: local })).json).toMatchObject({
    code: 7,
    msg: expect.stringContaining('portMappings[0].hostIP is "127.0.0.1": expected none'),
  });
  await using route = openRoute({ netns: { fd: host.fd } });
  const port = prevResult.interfaces[1].name;
  await route.vlans.delete({ dev: port, vid: 100 });
  expect(check().json).toMatchObject({ code: 105, msg: `link ${port} is not in VLAN 100` });
});

test('a kernel whose bridges have no VLANs refuses vlan, and nothing stays', async (context) => {
  const host = await freshHost();
  await using route = openRoute({ netns: { fd: host.fd } });
  await route.links.create({ name: 'cni0', kind: 'bridge' });
  const bridge = await route.links.get('cni0');
  if (bridge?.kind === 'bridge' && bridge.bridge.vlanDefaultPvid !== undefined)
    context.skip('this kernel has VLANs on bridges');
  const { json } = call(host, ADD(await container(), { ...CONFIG, vlan: 100 }));
  expect(json).toMatchObject({ code: 2, msg: expect.stringContaining('vlan is not supported: this kernel') });
  expect((await route.links.list({ kind: 'veth' }).toArray()).length).toBe(0);
});
