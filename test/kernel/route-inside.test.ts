import { expect, onTestFinished, test } from 'vitest';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { getLinkPorts, openRoute, RouteBatch, type RouteSocket, sendInside } from '../../src/route/index.js';
import { freshNetns } from '../support/netns.js';

// Batches for other namespaces without a socket of their own there.

const LOOPBACK = 1;

async function open(): Promise<{ namespace: NetworkNamespace; route: RouteSocket }> {
  const namespace = await freshNetns();
  const route = openRoute({ netns: { fd: namespace.fd } });
  onTestFinished(() => route.close());
  return { namespace, route };
}

function callsOf(fill: (batch: RouteBatch) => void): RouteBatch['calls'] {
  const batch = new RouteBatch();
  fill(batch);
  return batch.calls;
}

test('each namespace gets its own requests, and each request its own outcome', async () => {
  const [one, other] = [await open(), await open()];
  const outcomes = sendInside([
    {
      netnsFd: one.namespace.fd,
      calls: callsOf((batch) => {
        batch.links.set(LOOPBACK, { up: true });
        batch.addresses.add({ dev: LOOPBACK, address: '10.1.0.1/32' });
        batch.addresses.add({ dev: LOOPBACK, address: '10.1.0.1/32' }); // there already
        batch.addresses.add({ dev: LOOPBACK, address: '10.1.0/32' }); // none
        batch.routes.add({ dst: '10.2.0.0/16', dev: LOOPBACK });
      }),
    },
    {
      netnsFd: other.namespace.fd,
      calls: callsOf((batch) => batch.addresses.add({ dev: 99, address: '10.1.0.2/32' })),
    },
  ]);
  expect(outcomes.map((some) => some.map((error) => (error as { code?: string } | undefined)?.code))).toEqual([
    [undefined, undefined, 'EEXIST', 'ERR_INVALID_ATTRIBUTE', undefined],
    ['ENODEV'],
  ]);
  expect((await one.route.links.get('lo'))?.isUp).toBe(true);
  expect((await other.route.links.get('lo'))?.isUp).toBe(false);
  const addresses = await one.route.addresses.list({ dev: 'lo', family: 'inet' }).toArray();
  expect(addresses.map(({ address }) => address)).toContain('10.1.0.1');
  const routes = await one.route.routes.list({ table: 'main', family: 'inet' }).toArray();
  expect(routes.map(({ dst }) => dst)).toContain('10.2.0.0/16');
});

test('more requests than a datagram takes all have their outcome', async () => {
  const { namespace, route } = await open();
  await route.links.set('lo', { up: true });
  await route.routes.add({ dst: '10.0.0.150/32', dev: 'lo' });
  const calls = callsOf((batch) => {
    for (let number = 0; number < 200; number++) batch.routes.add({ dst: `10.0.0.${number}/32`, dev: LOOPBACK });
  });
  const [outcomes] = sendInside([{ netnsFd: namespace.fd, calls }]);
  const failed = outcomes!.flatMap((error, index) => (error === undefined ? [] : [index]));
  expect(failed).toEqual([150]);
  expect(await route.routes.list({ table: 'main', family: 'inet' }).toArray()).toHaveLength(200);
});

test('more failures than there is room for in one go all come to their request', async () => {
  const { namespace } = await open();
  const calls = callsOf((batch) => {
    for (let number = 0; number < 1500; number++)
      batch.addresses.add({
        dev: number % 100 === 7 ? LOOPBACK : 99,
        address: `10.1.${number >> 8}.${number & 255}/32`,
      });
  });
  const [outcomes, others] = sendInside([
    { netnsFd: namespace.fd, calls },
    { netnsFd: namespace.fd, calls: callsOf((batch) => batch.links.set(LOOPBACK, { up: true })) },
  ]);
  const codes = outcomes!.map((error) => (error as { code?: string } | undefined)?.code);
  expect(codes).toEqual(calls.map((_, number) => (number % 100 === 7 ? undefined : 'ENODEV')));
  expect(others).toEqual([undefined]);
});

test('the namespace at hand is as good as another', async () => {
  const { namespace, route } = await open();
  const [outcomes] = namespace.run(() =>
    sendInside([{ netnsFd: namespace.fd, calls: callsOf((batch) => batch.links.set(LOOPBACK, { up: true })) }]),
  );
  expect(outcomes).toEqual([undefined]);
  expect((await route.links.get('lo'))?.isUp).toBe(true);
});

test('what is no namespace fails alone', async () => {
  const { namespace, route } = await open();
  const calls = callsOf((batch) => batch.links.set(LOOPBACK, { up: true }));
  const [first, second] = sendInside([
    { netnsFd: 9999, calls },
    { netnsFd: namespace.fd, calls },
  ]);
  expect(first).toEqual([expect.objectContaining({ name: 'SystemCallError', code: 'EBADF' })]);
  expect(second).toEqual([undefined]);
  expect((await route.links.get('lo'))?.isUp).toBe(true);
});

test('links by name are refused: nothing is looked up inside', async () => {
  const { namespace, route } = await open();
  const calls = callsOf((batch) => batch.links.set('lo', { up: true }));
  const [outcomes] = sendInside([{ netnsFd: namespace.fd, calls }]);
  expect(outcomes).toEqual([expect.objectContaining({ message: '"lo" is no index of a link' })]);
  expect((await route.links.get('lo'))?.isUp).toBe(false);
});

test('ports are what the links say, by name and by index', async () => {
  const { route } = await open();
  await route.links.create({ name: 'br0', kind: 'bridge', up: true });
  await route.links.create({ name: 'v0', kind: 'veth', master: 'br0', peer: { name: 'v1' } });
  await route.links.set('v0', { addrGenMode: 'none' });
  const links = await route.links.getEach(['v0', 'v1', 'br0']);
  const indexes = links.map((link) => (link as { index: number }).index);
  const ports = await getLinkPorts(route.socket, ['v0', ...indexes.slice(1), 'nobody']);
  for (const [at, link] of links.entries()) {
    const { index, name, address, link: below, addrGenMode } = link as Exclude<typeof link, Error | undefined>;
    expect(ports[at]).toMatchObject({ index, name, address, link: below, addrGenMode });
  }
  expect(ports.map((port) => (port as { state?: unknown } | undefined)?.state)).toEqual([
    'disabled',
    undefined,
    undefined,
    undefined,
  ]);
  expect(ports[3]).toBeUndefined();
});

test('the other end of a pair is asked for in its namespace, by the id that that has here', async () => {
  const [{ route }, { namespace, route: inside }] = [await open(), await open()];
  await route.links.create({ name: 'v0', kind: 'veth', peer: { name: 'v1', netns: { fd: namespace.fd } } });
  const [port] = await getLinkPorts(route.socket, ['v0']);
  const { index, link, linkNetnsid } = port as Exclude<typeof port, Error | undefined>;
  const far = { index: link!, netnsid: linkNetnsid! };
  expect(await getLinkPorts(route.socket, [far])).toEqual([
    expect.objectContaining({ name: 'v1', link: index, isOperational: false }),
  ]);
  await inside.links.set('v1', { up: true });
  await route.links.set('v0', { up: true });
  await expect
    .poll(async () => getLinkPorts(route.socket, [far]))
    .toEqual([expect.objectContaining({ isOperational: true })]);
});
