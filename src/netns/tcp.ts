import type { Server, Socket } from 'node:net';
import {
  addonError,
  bindSocket,
  closeSocket,
  connectSocket,
  detachFd,
  getOption,
  type NativeSocket,
  Poll,
  setOption,
} from '../addon/index.js';
import { AF } from '../wire/index.js';
import { openInside, ready } from './handle.js';
import { socketAddress } from './sockaddr.js';

/** Where {@link connect} goes. */
export interface ConnectOptions {
  /** An IP address; names are not looked up, as that would happen outside of the namespace. */
  host: string;
  port: number;
  /** Ends the attempt. */
  signal?: AbortSignal | undefined;
}

/** Where {@link listen} waits. */
export interface ListenOptions {
  /** 0 lets the kernel choose: `server.address()` then says which. */
  port: number;
  /** An IP address. Without one: every address, IPv6 and IPv4. */
  host?: string | undefined;
}

/** linux/in.h, asm-generic/socket.h, linux/in6.h, linux/errno.h. */
const SOCK_STREAM = 1;
const IPPROTO_TCP = 6;
const SOL_SOCKET = 1;
const SO_REUSEADDR = 2;
const SO_ERROR = 4;
const IPPROTO_IPV6 = 41;
const IPV6_V6ONLY = 26;
const EINPROGRESS = 115;

/**
 * A TCP connection that starts inside a namespace. (net.connect opens its socket in a later turn of the event loop, so
 * calling it inside would not help.)
 *
 * @throws SystemCallError `ECONNREFUSED`, `ENETUNREACH`, `EHOSTUNREACH`, `ETIMEDOUT`
 */
export async function connect(netnsFd: number, { host, port, signal }: ConnectOptions): Promise<Socket> {
  const { family, bytes } = socketAddress(host, port);
  const socket = openInside(netnsFd, family, SOCK_STREAM, IPPROTO_TCP);
  try {
    const status = connectSocket(socket, bytes);
    const failed = status === -EINPROGRESS ? await outcome(socket, signal) : status;
    if (failed !== 0) throw addonError(failed, `connecting to ${host} port ${port}`);
    const net = process.getBuiltinModule('node:net'); // it loads the streams, which most who open a namespace do not need
    return new net.Socket({ fd: detachFd(socket), readable: true, writable: true });
  } finally {
    closeSocket(socket);
  }
}

async function outcome(socket: NativeSocket, signal: AbortSignal | undefined): Promise<number> {
  await ready(socket, Poll.write, signal);
  return getOption(socket, SOL_SOCKET, SO_ERROR);
}

/**
 * Makes a server listen inside a namespace; resolves when it does.
 *
 * @throws SystemCallError `EADDRINUSE`, `EADDRNOTAVAIL`, `EACCES`
 */
export async function listen(netnsFd: number, server: Server, { port, host }: ListenOptions): Promise<void> {
  const fd = host === undefined ? bindAny(netnsFd, port) : bind(netnsFd, host, port);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ fd }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** As Node does: every IPv6 and IPv4 address, or only IPv4 where IPv6 is off. */
function bindAny(netnsFd: number, port: number): number {
  try {
    return bind(netnsFd, '::', port);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'EAFNOSUPPORT' && code !== 'EADDRNOTAVAIL') throw error;
    return bind(netnsFd, '0.0.0.0', port);
  }
}

function bind(netnsFd: number, host: string, port: number): number {
  const { family, bytes } = socketAddress(host, port);
  const socket = openInside(netnsFd, family, SOCK_STREAM, IPPROTO_TCP);
  try {
    setOption(socket, SOL_SOCKET, SO_REUSEADDR, 1);
    if (family === AF.inet6) setOption(socket, IPPROTO_IPV6, IPV6_V6ONLY, host === '::' ? 0 : 1);
    const status = bindSocket(socket, bytes);
    if (status < 0) throw addonError(status, `listening on ${host} port ${port}`);
    return detachFd(socket);
  } finally {
    closeSocket(socket);
  }
}
