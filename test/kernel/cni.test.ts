import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { openNftables } from '../../src/nftables/index.js';
import { openRoute } from '../../src/route/index.js';
import {
  ADD,
  bare,
  begin,
  CONFIG,
  call,
  commentsOf,
  container,
  DEL,
  freshHost,
  linksOf,
  type TestContainer,
} from '../support/cni.js';
import { many } from '../support/kernel.js';
import { freshNetns } from '../support/netns.js';

// The plugin as a runtime calls it: whole processes on a host of its own, with containers that are namespaces.

const published = (hostPort: number, containerPort = 80, more: object = {}) => ({
  ...CONFIG,
  runtimeConfig: { portMappings: [{ hostPort, containerPort, protocol: 'tcp', ...more }] },
});

/** A web server in a container that says who asks. */
async function serve({ namespace }: TestContainer, port: number): Promise<void> {
  const server = createServer((request, response) => response.end(`seen ${request.socket.remoteAddress}`));
  onTestFinished(() => void server.close());
  await namespace.listen(server, { port });
}

async function ask(from: NetworkNamespace, host: string, port: number): Promise<string> {
  const socket = await from.connect({ host, port });
  socket.end('GET / HTTP/1.0\r\n\r\n');
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  return text.split('\r\n\r\n')[1] ?? '';
}

test('ADD gives a container addresses of each range, the bridge as gateway, and tells it as 1.1.0 has it', async () => {
  const host = await freshHost();
  const one = await container();
  const { status, json } = call(host, ADD(one));
  expect(json).toMatchObject({
    cniVersion: '1.1.0',
    interfaces: [
      { name: 'cni0', mtu: 1500 },
      { name: expect.stringMatching(/^nl/) },
      { name: 'eth0', sandbox: one.path },
    ],
    ips: [
      { address: expect.stringMatching(/^10\.1\.0\.\d+\/24$/), gateway: '10.1.0.1', interface: 2 },
      { address: expect.stringMatching(/^fd00:1::.*\/64$/), gateway: 'fd00:1::1', interface: 2 },
    ],
    routes: [
      { dst: '0.0.0.0/0', gw: '10.1.0.1' },
      { dst: '::/0', gw: 'fd00:1::1' },
    ],
  });
  expect(status).toBe(0);
  await using route = openRoute({ netns: { fd: one.namespace.fd } });
  const [bridge, , eth0] = json.interfaces;
  expect(await route.links.get('eth0')).toMatchObject({ isUp: true, address: eth0.mac });
  await using outside = openRoute({ netns: { fd: host.fd } });
  expect(await outside.links.get('cni0')).toMatchObject({ isUp: true, address: bridge.mac });
  // A first question for a neighbour that gets lost, as the port is not forwarding yet, is asked again after a second.
  await one.namespace.ping('10.1.0.1', { timeoutMs: 5000 });
  await one.namespace.ping('fd00:1::1', { timeoutMs: 5000 });
  expect(host.readSysctl('net.ipv4.ip_forward')).toBe('1');
});

test('a published port leads to the container: from outside, from the host, from 127.0.0.1, from itself and from another', async () => {
  const host = await freshHost();
  const [one, other, outside] = [await container(), await container(), await freshNetns()];
  const { json } = call(host, ADD(one, published(8080)));
  call(host, ADD(other));
  await serve(one, 80);
  await using route = openRoute({ netns: { fd: host.fd } });
  await route.links.create({
    name: 'wan',
    kind: 'veth',
    up: true,
    peer: { name: 'eth0', netns: { fd: outside.fd }, up: true },
  });
  await route.addresses.add({ dev: 'wan', address: '192.0.2.1/24' });
  await using far = openRoute({ netns: { fd: outside.fd } });
  await far.addresses.add({ dev: 'eth0', address: '192.0.2.2/24' });
  expect(await ask(outside, '192.0.2.1', 8080)).toBe('seen ::ffff:192.0.2.2');
  expect(await ask(host, '127.0.0.1', 8080)).toContain('seen');
  expect(await ask(host, '192.0.2.1', 8080)).toContain('seen');
  expect(await ask(one.namespace, '10.1.0.1', 8080)).toContain('seen');
  expect(await ask(other.namespace, '10.1.0.1', 8080)).toContain('seen');
  expect(await ask(other.namespace, bare(json.ips[0].address), 80)).toContain('seen');
  expect(await ask(other.namespace, 'fd00:1::1', 8080)).toContain('seen');
});

test('ADD twice fails and changes nothing, DEL twice does not, and leaves nothing of the container', async () => {
  const host = await freshHost();
  const one = await container();
  expect(call(host, ADD(one, published(8080))).status).toBe(0);
  const before = [await linksOf(host), await commentsOf(host)];
  expect(call(host, ADD(one, published(8081)))).toMatchObject({ status: 1, json: { code: 101 } });
  expect([await linksOf(host), await commentsOf(host)]).toEqual(before);
  await one.namespace.ping('10.1.0.1');
  expect(call(host, DEL(one, published(8080)))).toEqual({ status: 0, json: undefined, stderr: '' });
  expect(call(host, DEL(one, published(8080)))).toEqual({ status: 0, json: undefined, stderr: '' });
  expect(await linksOf(host)).not.toContainEqual(expect.stringMatching(/^nl/));
  expect(await commentsOf(host)).not.toContainEqual(expect.stringContaining('/'));
});

test('DEL works without a namespace, and on a host where nothing ever was', async () => {
  const host = await freshHost();
  const one = await container();
  expect(call(host, DEL({ ...one, path: '' }))).toMatchObject({ status: 0 });
  expect(call(host, ADD(one)).status).toBe(0);
  expect(call(host, DEL({ ...one, path: '/run/netns/gone' }))).toMatchObject({ status: 0 });
  expect(await commentsOf(host)).not.toContainEqual(expect.stringContaining('/'));
});

test('a port, an address or an interface that is taken is refused with its code, and nothing stays', async () => {
  const host = await freshHost();
  const [one, other] = [await container(), await container()];
  const { json } = call(host, ADD(one, published(8080)));
  const before = [await linksOf(host), await commentsOf(host)];
  expect(call(host, ADD(other, published(8080))).json).toMatchObject({
    code: 104,
    msg: expect.stringContaining(`container ${one.id}`),
  });
  const asked = { ...CONFIG, runtimeConfig: { ips: [bare(json.ips[0].address)] } };
  expect(call(host, ADD(other, asked)).json).toMatchObject({
    code: 103,
    msg: expect.stringContaining(`container ${one.id}`),
  });
  const server = createServer();
  await host.listen(server, { port: 8081, host: '127.0.0.1' });
  expect(call(host, ADD(other, published(8081))).json).toMatchObject({
    code: 104,
    msg: expect.stringContaining(`(process ${process.pid})`),
  });
  server.close();
  await using inside = openRoute({ netns: { fd: other.namespace.fd } });
  await inside.links.create({ name: 'eth0', kind: 'bridge' });
  expect(call(host, ADD(other)).json).toMatchObject({ code: 101, msg: expect.stringContaining('eth0') });
  expect([await linksOf(host), await commentsOf(host)]).toEqual(before);
});

test('a range gives all its addresses, each once, and then says that none is free', async () => {
  const host = await freshHost();
  const config = { ...CONFIG, ipam: { ranges: [[{ subnet: '10.1.0.0/29' }]] } };
  const seen = new Set<string>();
  for (let index = 0; index < 5; index++) seen.add(call(host, ADD(await container(), config)).json.ips[0].address);
  expect([...seen].sort()).toEqual(['10.1.0.2/29', '10.1.0.3/29', '10.1.0.4/29', '10.1.0.5/29', '10.1.0.6/29']);
  expect(call(host, ADD(await container(), config)).json).toEqual({
    cniVersion: '1.1.0',
    code: 102,
    msg: 'no address of 10.1.0.1-10.1.0.6 is free',
  });
});

test('ADDs from many processes at once give as many addresses, and their DELs leave none', async () => {
  const host = await freshHost();
  const containers = await Promise.all(Array.from({ length: many(30, 5) }, () => container()));
  const added = await Promise.all(
    containers.map((one, index) => begin(host, ADD(one, published(9000 + index))).answer),
  );
  expect(added.filter(({ status }) => status !== 0)).toEqual([]);
  expect(new Set(added.map(({ json }) => json.ips[0].address)).size).toBe(containers.length);
  expect(new Set(added.map(({ json }) => json.ips[1].address)).size).toBe(containers.length);
  await containers[0]!.namespace.ping(bare(added.at(-1)!.json.ips[0].address));
  const deleted = await Promise.all(containers.map((one) => begin(host, DEL(one)).answer));
  expect(deleted.filter(({ status }) => status !== 0)).toEqual([]);
  expect(await linksOf(host)).not.toContainEqual(expect.stringMatching(/^nl/));
  expect(await commentsOf(host)).not.toContainEqual(expect.stringContaining('/'));
}, 120_000);

test('an ADD that is killed at any moment is healed by DEL', async () => {
  const host = await freshHost();
  for (let delay = 0; delay < many(160, 30); delay += 20) {
    const one = await container();
    const { child, answer } = begin(host, ADD(one, published(8080)));
    await new Promise((resolve) => setTimeout(resolve, delay));
    child.kill('SIGKILL');
    await answer;
    expect(call(host, DEL(one)).status).toBe(0);
    expect(await linksOf(host)).not.toContainEqual(expect.stringMatching(/^nl/));
    expect(await commentsOf(host)).not.toContainEqual(expect.stringContaining('/'));
    expect(call(host, ADD(one, published(8080))).status).toBe(0);
    expect(call(host, DEL(one)).status).toBe(0);
  }
}, 120_000);

test('GC removes the attachments that the runtime does not know, and no others', async () => {
  const host = await freshHost();
  const [kept, lost, foreign] = [await container(), await container(), await container()];
  const other = { ...CONFIG, name: 'other', bridge: 'cni1', ipam: { subnet: '10.2.0.0/24' } };
  call(host, ADD(kept, published(8080)));
  call(host, ADD(lost, published(8081)));
  call(host, ADD(foreign, other));
  const valid = [{ containerID: kept.id, ifname: 'eth0' }];
  expect(call(host, { command: 'GC', config: CONFIG })).toMatchObject({ status: 1, json: { code: 7 } });
  expect(call(host, { command: 'GC', config: { ...CONFIG, 'cni.dev/valid-attachments': valid } })).toMatchObject({
    status: 0,
  });
  const owners = (await commentsOf(host)).filter((comment) => comment.includes('/'));
  expect(owners).toEqual([`net/${kept.id}/eth0`, `other/${foreign.id}/eth0`].sort());
  await kept.namespace.ping('10.1.0.1');
  expect(call(host, { command: 'GC', config: { ...CONFIG, 'cni.dev/attachments': [] } }).status).toBe(0);
  expect((await commentsOf(host)).filter((comment) => comment.includes('/'))).toEqual([`other/${foreign.id}/eth0`]);
});

test('CHECK finds all as ADD left it, and tells what is not', async () => {
  const host = await freshHost();
  const one = await container();
  const { json: prevResult } = call(host, ADD(one, published(8080)));
  const check = () => call(host, { command: 'CHECK', config: { ...published(8080), prevResult }, container: one });
  expect(check()).toEqual({ status: 0, json: undefined, stderr: '' });
  await using inside = openRoute({ netns: { fd: one.namespace.fd } });
  await inside.routes.delete({ dst: 'default' });
  expect(check().json).toMatchObject({ code: 105, msg: 'the container has no route to 0.0.0.0/0 by 10.1.0.1' });
  await inside.addresses.delete({ dev: 'eth0', address: prevResult.ips[0].address });
  expect(check().json.msg).toContain(`interface eth0 has no address ${prevResult.ips[0].address}`);
  await using nftables = openNftables({ netns: { fd: host.fd } });
  await nftables.commit((t) => t.deleteTable('inet', 'netloom'));
  expect(check().json.msg).toContain('pub4 has no tcp . 8080');
  call(host, DEL(one));
  expect(check().json.msg).toContain('the container has no interface eth0');
  expect(call(host, { command: 'CHECK', config: CONFIG, container: one }).json).toMatchObject({ code: 7 });
  expect(
    call(host, { command: 'CHECK', config: { ...CONFIG, cniVersion: '0.3.1', prevResult }, container: one }).json,
  ).toMatchObject({ code: 1 });
});

test('a namespace that is not there, and the own one, are refused', async () => {
  const host = await freshHost();
  expect(call(host, ADD({ ...(await container()), path: '/run/netns/none' })).json).toMatchObject({ code: 3 });
  expect(call(host, ADD({ ...(await container()), path: '/proc/self/ns/net' })).json).toMatchObject({ code: 4 });
  expect(call(host, { command: 'ADD', config: CONFIG }).json).toMatchObject({
    code: 4,
    msg: expect.stringContaining('CNI_CONTAINERID'),
  });
});

test('ADD and DEL over and over leave nothing behind', async () => {
  const host = await freshHost();
  const one = await container();
  call(host, ADD(one, published(8080)));
  call(host, DEL(one));
  const before = [await linksOf(host), await commentsOf(host)];
  for (let round = 0; round < many(25, 3); round++) {
    expect(call(host, ADD(one, published(8080))).status).toBe(0);
    expect(call(host, DEL(one, published(8080))).status).toBe(0);
  }
  expect([await linksOf(host), await commentsOf(host)]).toEqual(before);
}, 120_000);
