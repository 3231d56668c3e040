import { createServer, Socket as NetSocket, type Server } from 'node:net';
import {
  ADDRESS_SIZE,
  addonError,
  bindSocket,
  closeSocket,
  connectSocket,
  detachFd,
  getOption,
  type NativeSocket,
  Poll,
  receive,
  send,
  setOption,
} from '../../src/addon/index.js';
import { openInside, ready } from '../../src/netns/handle.js';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { socketAddress } from '../../src/netns/sockaddr.js';
import { AF, formatIp } from '../../src/wire/index.js';

// Who answers, and as whom the client is seen: for tests of what a firewall lets through. Nothing is executed.

export type Transport = 'tcp' | 'udp' | 'sctp';

/** Where a question goes, from which namespace. */
export interface Question {
  protocol?: Transport | undefined;
  host: string;
  port: number;
  /** In ms, how long no answer is waited for. */
  patience?: number | undefined;
}

/** linux/in.h, linux/in6.h, asm-generic/socket.h, linux/net.h. */
const PROTOCOLS: Record<Transport, number> = { tcp: 6, udp: 17, sctp: 132 };
const SOCK_STREAM = 1;
const SOCK_DGRAM = 2;
const SOL_SOCKET = 1;
const SO_REUSEADDR = 2;
const SO_ERROR = 4;
const IPPROTO_IPV6 = 41;
const IPV6_V6ONLY = 26;
const EINPROGRESS = 115;
const PATIENCE = process.env.NETLOOM_VM === '1' ? 3000 : 400;

/** Whether sockets of the protocol can be opened; the kernel loads its module where it has one. */
export function hasTransport(namespace: NetworkNamespace, protocol: Transport): boolean {
  try {
    closeSocket(open(namespace, AF.inet, protocol));
    return true;
  } catch {
    return false;
  }
}

function open(namespace: NetworkNamespace, family: number, protocol: Transport): NativeSocket {
  const type = protocol === 'udp' ? SOCK_DGRAM : SOCK_STREAM;
  return openInside(namespace.fd, family, type, PROTOCOLS[protocol]);
}

/**
 * Answers everyone who connects (tcp, sctp) or sends a datagram (udp) with `NAME sees CLIENT ADDRESS`, on the addresses
 * given, until it is disposed.
 */
export async function answer(
  namespace: NetworkNamespace,
  name: string,
  protocol: Transport,
  port: number,
  hosts: readonly string[] = ['0.0.0.0', '::'],
): Promise<Disposable> {
  const listeners = await Promise.all(
    hosts.map((host) => {
      const socket = bound(namespace, protocol, host, port);
      return protocol === 'udp' ? answerDatagrams(socket, name) : answerConnections(socket, name);
    }),
  );
  return {
    [Symbol.dispose]() {
      for (const one of listeners) one[Symbol.dispose]();
    },
  };
}

function bound(namespace: NetworkNamespace, protocol: Transport, host: string, port: number): NativeSocket {
  const { family, bytes } = socketAddress(host, port);
  const socket = open(namespace, family, protocol);
  setOption(socket, SOL_SOCKET, SO_REUSEADDR, 1);
  if (family === AF.inet6) setOption(socket, IPPROTO_IPV6, IPV6_V6ONLY, 1);
  const status = bindSocket(socket, bytes);
  if (status < 0) {
    closeSocket(socket);
    throw addonError(status, `answering on ${host} port ${port}/${protocol}`);
  }
  return socket;
}

async function answerConnections(socket: NativeSocket, name: string): Promise<Disposable> {
  const server: Server = createServer((client) => {
    client.on('error', () => {}); // it may have lost patience
    client.end(`${name} sees ${client.remoteAddress?.replace('::ffff:', '')}`);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen({ fd: detachFd(socket) }, resolve);
  });
  return { [Symbol.dispose]: () => void server.close() };
}

function answerDatagrams(socket: NativeSocket, name: string): Disposable {
  const end = new AbortController();
  const serve = async (): Promise<void> => {
    const [buffer, lengths, address] = [new Uint8Array(2048), new Int32Array(1), new Uint8Array(ADDRESS_SIZE)];
    for (;;) {
      await ready(socket, Poll.read, end.signal);
      while (receive(socket, buffer, lengths, address) === 1) {
        const isInet6 = new Uint16Array(address.buffer, 0, 1)[0] === AF.inet6;
        const text = Buffer.from(`${name} sees ${isInet6 ? formatIp(address, 8, 16) : formatIp(address, 4, 4)}`);
        send(socket, text, text.length, address.subarray(0, isInet6 ? 28 : 16));
      }
    }
  };
  serve().catch(() => closeSocket(socket));
  return { [Symbol.dispose]: () => end.abort() };
}

/**
 * Asks, and gives the answer's text; `'closed'` where none came: a time-out, a refusal, an unreachable address.
 *
 * @throws Error what no firewall says
 */
export async function ask(
  namespace: NetworkNamespace,
  { protocol = 'tcp', host, port, patience = PATIENCE }: Question,
): Promise<string> {
  const { family, bytes } = socketAddress(host, port);
  const socket = open(namespace, family, protocol);
  const signal = AbortSignal.timeout(patience);
  try {
    const started = connectSocket(socket, bytes);
    if (started === -EINPROGRESS) await ready(socket, Poll.write, signal);
    const status = started === -EINPROGRESS ? -getOption(socket, SOL_SOCKET, SO_ERROR) : started;
    if (status < 0) throw addonError(status, `asking ${host} port ${port}/${protocol}`);
    return protocol === 'udp' ? await exchange(socket, signal) : await readAll(socket, signal);
  } catch (error) {
    if (signal.aborted || CLOSED.has((error as NodeJS.ErrnoException).code ?? '')) return 'closed';
    throw error;
  } finally {
    closeSocket(socket);
  }
}

const CLOSED = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'ECONNRESET']);

async function exchange(socket: NativeSocket, signal: AbortSignal): Promise<string> {
  const [buffer, lengths] = [new Uint8Array(2048), new Int32Array(1)];
  const sent = send(socket, new Uint8Array([63]), 1);
  if (sent < 0) throw addonError(sent, 'asking');
  await ready(socket, Poll.read, signal);
  const received = receive(socket, buffer, lengths);
  if (received < 0) throw addonError(received, 'asking');
  return Buffer.from(buffer.subarray(0, lengths[0])).toString();
}

function readAll(socket: NativeSocket, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const client = new NetSocket({ fd: detachFd(socket), readable: true, writable: true });
    const chunks: Buffer[] = [];
    signal.addEventListener('abort', () => client.destroy(signal.reason));
    client.on('error', reject);
    client.on('data', (chunk) => chunks.push(chunk));
    client.on('end', () => resolve(Buffer.concat(chunks).toString()));
  });
}
