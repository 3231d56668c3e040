import { describe, expect, onTestFinished, test } from 'vitest';
import { openConntrack } from '../../src/conntrack/index.js';
import { IPCTNL_MSG_CT_GET } from '../../src/generated/conntrack.js';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { redirect, udp } from '../../src/nftables/build.js';
import { openNftables } from '../../src/nftables/index.js';
import { openRoute } from '../../src/route/index.js';
import { openSocket } from '../../src/socket/index.js';
import { NETLINK } from '../../src/wire/index.js';
import { freshNetns } from '../support/netns.js';
import { type UdpSocket, udpSocket } from '../support/udp.js';

/** A namespace that tracks what goes over its loopback device. */
async function host(): Promise<NetworkNamespace> {
  const namespace = await freshNetns();
  await using route = openRoute({ netns: { fd: namespace.fd } });
  await route.links.set('lo', { up: true });
  return namespace;
}

/** UDP to port 53 goes to another port instead, from now on and for flows that are new. */
async function publish(namespace: NetworkNamespace, to: number): Promise<void> {
  await using nft = openNftables({ netns: { fd: namespace.fd } });
  await nft.commit((t) => {
    t.addTable('inet', 'publish');
    t.deleteTable('inet', 'publish');
    const output = t.addTable('inet', 'publish').addChain('output', { type: 'nat', hook: 'output', priority: -100 });
    output.addRule(udp.dport(53), redirect(to));
  });
}

function socketAt(namespace: NetworkNamespace, address: string, port: number): UdpSocket {
  const socket = udpSocket(namespace, address, port);
  onTestFinished(() => socket[Symbol.dispose]());
  return socket;
}

/** Where the first packet of each UDP flow went: `127.0.0.1 53`. */
async function flows(namespace: NetworkNamespace): Promise<string[]> {
  await using socket = openSocket({ protocol: NETLINK.netfilter, netns: { fd: namespace.fd } });
  const all = await socket.dump(IPCTNL_MSG_CT_GET).toArray();
  return all
    .map(({ attrs: { tupleOrig } }) => `${tupleOrig?.ip?.v4Dst ?? tupleOrig?.ip?.v6Dst} ${tupleOrig?.proto?.dstPort}`)
    .sort();
}

describe.each(['127.0.0.1', '::1'])('a flow of UDP to %s', (address) => {
  test('goes where it went until it is flushed, then where the port leads now', async () => {
    const namespace = await host();
    const [before, after, client] = [5301, 5302, 40000].map((port) => socketAt(namespace, address, port));
    await publish(namespace, 5301);
    client!.send('one', address, 53);
    expect(await before!.next()).toBe('one');
    await publish(namespace, 5302);
    client!.send('two', address, 53);
    expect(await before!.next()).toBe('two'); // the black hole, if the container were gone
    await using conntrack = openConntrack({ netns: { fd: namespace.fd } });
    await conntrack.flush([{ protocol: 'udp', port: 53 }]);
    client!.send('three', address, 53);
    expect(await after!.next()).toBe('three');
  });
});

/** Those of some flows that the namespace does not have. */
async function without(namespace: NetworkNamespace, wanted: readonly string[]): Promise<string[]> {
  const there = new Set(await flows(namespace));
  return wanted.filter((flow) => !there.has(flow));
}

/** Two flows each to three addresses of loopback. */
async function withFlows(): Promise<NetworkNamespace> {
  const namespace = await host();
  await publish(namespace, 5301); // something that wants flows tracked
  const client = socketAt(namespace, '127.0.0.1', 40000);
  const client6 = socketAt(namespace, '::1', 40000);
  await using route = openRoute({ netns: { fd: namespace.fd } });
  await route.addresses.add({ dev: 'lo', address: 'fd00::1/128', noDad: true });
  // an address of IPv6 is there before its route, which the kernel adds later (addrconf_dad_work, net/ipv6/addrconf.c)
  for await (const { type } of route.routes.watch({ family: 'inet6', dst: 'fd00::1/128', table: 'local' }))
    if (type === 'added') break;
  const to = [100, 101, 102].flatMap((port) =>
    ['127.0.0.1', '127.0.0.2', '::1', 'fd00::1'].map((at) => `${at} ${port}`),
  );
  // a packet is free to get lost on a busy machine, so each is sent until its flow is there
  for (let missing = to; missing.length > 0; missing = await without(namespace, to))
    for (const [address, port] of missing.map((flow) => flow.split(' ')))
      (address!.includes(':') ? client6 : client).send('x', address!, Number(port));
  return namespace;
}

test.each([
  ['a port', { port: 101 }, (flow: string) => flow.endsWith(' 101')],
  ['an IPv4 address', { port: 101, address: '127.0.0.2' }, (flow: string) => flow === '127.0.0.2 101'],
  ['an IPv6 address', { port: 101, address: 'fd00::1' }, (flow: string) => flow === 'fd00::1 101'],
  ['a range', { port: [101, 102] as const }, (flow: string) => !flow.endsWith(' 100')],
  [
    'a range and an address',
    { port: [100, 101] as const, address: '::1' },
    (flow: string) => /^::1 10[01]$/.test(flow),
  ],
  ['nothing that there is', { port: 99 }, () => false],
])('flushes the flows of %s and no others', async (_, filter, isMeant) => {
  const namespace = await withFlows();
  const before = await flows(namespace);
  await using conntrack = openConntrack({ netns: { fd: namespace.fd } });
  await conntrack.flush([{ protocol: 'tcp', ...filter }]);
  expect(await flows(namespace)).toEqual(before);
  await conntrack.flush([{ protocol: 'udp', ...filter }]);
  expect(await flows(namespace)).toEqual(before.filter((flow) => !isMeant(flow)));
});

test('one port is two messages, one for each family; many are two lists', async () => {
  const namespace = await withFlows();
  const sent: number[] = [];
  await using conntrack = openConntrack({
    netns: { fd: namespace.fd },
    tap: (direction) => direction === 'out' && sent.push(1),
  });
  await conntrack.flush([{ protocol: 'udp', port: 100 }]);
  expect(sent.length).toBe(process.env.NETLOOM_VM === '1' ? 4 : 1); // an older kernel: two lists and a datagram more
  const many = Array.from({ length: 500 }, (_, index) => ({ protocol: 'udp', port: 101 + index }) as const);
  await conntrack.flush(many);
  expect(await flows(namespace)).toEqual([]);
  expect(sent.length).toBeLessThan(10);
});

test('what cannot be a flow is refused', async () => {
  const namespace = await host();
  await using conntrack = openConntrack({ netns: { fd: namespace.fd } });
  await expect(conntrack.flush([{ protocol: 'udp', port: 65536 }])).rejects.toThrow('65536 is no port');
  await expect(conntrack.flush([{ protocol: 'udp', port: 1, address: 'x' }])).rejects.toThrow(TypeError);
});
