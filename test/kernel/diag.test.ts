import { createServer } from 'node:net';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { bindSocket, closeSocket, detachFd, type NativeSocket, openSocket, setOption } from '../../src/addon/index.js';
import { type Listener, openDiag } from '../../src/diag/index.js';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { socketAddress } from '../../src/netns/sockaddr.js';
import { openRoute } from '../../src/route/index.js';
import { AF } from '../../src/wire/index.js';
import { many } from '../support/kernel.js';
import { freshNetns, needs, runTool } from '../support/netns.js';

/** linux/in.h, asm-generic/socket.h, linux/in6.h. */
const UDP = { type: 2, protocol: 17 } as const;
const TCP = { type: 1, protocol: 6 } as const;
const V6ONLY = { level: 41, name: 26 } as const;
const EADDRINUSE = -98;

/** A namespace whose loopback device is up. */
async function host(): Promise<NetworkNamespace> {
  const namespace = await freshNetns();
  await using route = openRoute({ netns: { fd: namespace.fd } });
  await route.links.set('lo', { up: true });
  return namespace;
}

/** A TCP server that listens until the test ends; `host` undefined: everywhere. Resolves to its port. */
async function listenTcp(namespace: NetworkNamespace, host?: string, port = 0): Promise<number> {
  const server = createServer();
  onTestFinished(() => void server.close());
  await namespace.listen(server, host === undefined ? { port } : { port, host });
  return (server.address() as { port: number }).port;
}

interface Bound {
  address: string;
  isIpv6Only: boolean;
}

/** Binds a socket; `undefined` where the address is in use. */
function bind(
  namespace: NetworkNamespace,
  { type, protocol }: typeof UDP | typeof TCP,
  { address, isIpv6Only }: Bound,
  port: number,
): NativeSocket | undefined {
  const { family, bytes } = socketAddress(address, port);
  const socket = openSocket(family, type, protocol, namespace.fd);
  if (typeof socket === 'number') throw new Error(`opening a socket: ${socket}`);
  if (family === AF.inet6) setOption(socket, V6ONLY.level, V6ONLY.name, isIpv6Only ? 1 : 0);
  const status = bindSocket(socket, bytes);
  if (status === 0) return socket;
  closeSocket(socket);
  if (status !== EADDRINUSE) throw new Error(`binding to ${address}: ${status}`);
  return undefined;
}

/** Binds a socket, and listens where that is how one waits; gives what ends it. */
async function hold(
  namespace: NetworkNamespace,
  kind: typeof UDP | typeof TCP,
  holder: Bound,
  port: number,
): Promise<() => Promise<void>> {
  const socket = bind(namespace, kind, holder, port);
  if (socket === undefined) throw new Error('in use');
  if (kind === UDP) return async () => closeSocket(socket);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen({ fd: detachFd(socket) }, resolve));
  return () => new Promise((resolve) => server.close(() => resolve()));
}

const shown = ({ address, port, isIpv6Only }: Listener): string =>
  `${address} ${port}${isIpv6Only && address.includes(':') ? ' IPv6 only' : ''}`;

test('listening sockets of TCP and bound ones of UDP are told with address, port and reach', async () => {
  const namespace = await host();
  const specific = await listenTcp(namespace, '127.0.0.1');
  const any = await listenTcp(namespace);
  onTestFinished(await hold(namespace, UDP, { address: '::', isIpv6Only: true }, 5353));
  await using diag = openDiag({ netns: { fd: namespace.fd } });
  expect((await diag.listeners({ protocol: 'tcp' })).map(shown).sort()).toEqual(
    [`127.0.0.1 ${specific}`, `:: ${any}`].sort(),
  );
  expect((await diag.listeners({ protocol: 'udp' })).map(shown)).toEqual([':: 5353 IPv6 only']);
  expect(await diag.listeners({ protocol: 'sctp' })).toEqual([]);
});

test('only those of the ports that are asked for; not who is connected or was bound before', async () => {
  const namespace = await host();
  for (const port of [1000, 1001, 1002, 1003]) await listenTcp(namespace, '127.0.0.1', port);
  const client = await namespace.connect({ host: '127.0.0.1', port: 1002 });
  onTestFinished(() => void client.destroy());
  await using diag = openDiag({ netns: { fd: namespace.fd } });
  const ports = async (port: number | [number, number]): Promise<number[]> =>
    (await diag.listeners({ protocol: 'tcp', port })).map((listener) => listener.port).sort();
  expect(await ports([1001, 1002])).toEqual([1001, 1002]);
  expect(await ports(1003)).toEqual([1003]);
  expect(await ports([2, 999])).toEqual([]);
  expect(await ports([1, 65535])).toEqual([1000, 1001, 1002, 1003]);
  expect(await diag.isListening({ protocol: 'tcp', port: client.localPort! })).toBe(false);
  await expect(ports(0)).rejects.toThrow('0 is no port');
});

test('the namespace is the one that is asked, the process may be any', async () => {
  const [here, there] = [await host(), await host()];
  const port = await listenTcp(here);
  await using ours = openDiag({ netns: { fd: here.fd } });
  await using theirs = openDiag({ netns: { fd: there.fd } });
  expect(await ours.isListening({ protocol: 'tcp', port })).toBe(true);
  expect(await theirs.isListening({ protocol: 'tcp', port })).toBe(false);
});

describe('what clashes is what bind(2) refuses', () => {
  const address = fc.constantFrom('0.0.0.0', '127.0.0.1', '127.0.0.2', '::', '::1', '::ffff:127.0.0.1');
  const bound = fc.record({ address, isIpv6Only: fc.boolean() }).filter(
    // an IPv4 address of an IPv6 socket that takes none is EINVAL
    ({ address: text, isIpv6Only }) => !(isIpv6Only && text.startsWith('::ffff')),
  );
  const wanted = fc.constantFrom('0.0.0.0', '127.0.0.1', '127.0.0.2', '::', '::1');

  test.each([['udp', UDP] as const, ['tcp', TCP] as const])('%s', async (name, kind) => {
    const namespace = await host();
    await using diag = openDiag({ netns: { fd: namespace.fd } });
    const property = fc.asyncProperty(bound, wanted, async (holder, candidate) => {
      const port = 4000;
      const close = await hold(namespace, kind, holder, port);
      try {
        const rival = bind(namespace, kind, { address: candidate, isIpv6Only: true }, port);
        if (rival !== undefined) closeSocket(rival);
        const answer = await diag.isListening({ protocol: name, port, address: candidate });
        expect(answer).toBe(rival === undefined);
        expect(await diag.isListening({ protocol: name, port })).toBe(true);
        expect(await diag.isListening({ protocol: name, port: port + 1 })).toBe(false);
      } finally {
        await close();
      }
    });
    await fc.assert(property, { numRuns: many(300, 30) });
  });
});

test('ss sees the same', async (context) => {
  needs(context, 'ss');
  const namespace = await host();
  await listenTcp(namespace, '127.0.0.1');
  await listenTcp(namespace, '::1');
  await listenTcp(namespace);
  onTestFinished(await hold(namespace, UDP, { address: '127.0.0.2', isIpv6Only: false }, 53));
  await using diag = openDiag({ netns: { fd: namespace.fd } });
  for (const [protocol, flag] of [['tcp', '-t'] as const, ['udp', '-u'] as const]) {
    const lines = runTool(namespace, 'ss', ['-H', '-n', '-l', '-e', flag]).trim().split('\n');
    const inodes = lines.map((line) => Number(/ino:(\d+)/.exec(line)![1])).sort();
    expect((await diag.listeners({ protocol })).map(({ inode }) => inode).sort()).toEqual(inodes);
  }
});
