import {
  bindSocket,
  closeSocket,
  type NativeSocket,
  openSocket,
  Poll,
  poll,
  receive,
  send,
} from '../../src/addon/index.js';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { socketAddress } from '../../src/netns/sockaddr.js';

const SOCK_DGRAM = 2;
const IPPROTO_UDP = 17;
const EAGAIN = -11;

/** A UDP socket inside a namespace. */
export interface UdpSocket extends Disposable {
  /** Sends a text to an address; not waiting for anyone to get it. */
  send(text: string, address: string, port: number): void;
  /** The next text that comes. */
  next(): Promise<string>;
}

/** A UDP socket that is bound to an address and port of a namespace. @throws Error with the errno */
export function udpSocket(namespace: NetworkNamespace, address: string, port: number): UdpSocket {
  const { family, bytes } = socketAddress(address, port);
  const socket = openSocket(family, SOCK_DGRAM, IPPROTO_UDP, namespace.fd);
  if (typeof socket === 'number') throw new Error(`opening a UDP socket: ${socket}`);
  orThrow(bindSocket(socket, bytes), `binding to ${address} port ${port}`);
  return {
    send: (text, to, toPort) => {
      const datagram = Buffer.from(text);
      orThrow(send(socket, datagram, datagram.length, socketAddress(to, toPort).bytes), `sending to ${to}`);
    },
    next: () => nextOf(socket),
    [Symbol.dispose]: () => closeSocket(socket),
  };
}

async function nextOf(socket: NativeSocket): Promise<string> {
  const buffer = new Uint8Array(2048);
  const lengths = new Int32Array(1);
  for (;;) {
    const count = receive(socket, buffer, lengths);
    if (count === 1) return Buffer.from(buffer.subarray(0, lengths[0])).toString();
    if (count !== EAGAIN) orThrow(count, 'receiving');
    await new Promise<void>((resolve) => poll(socket, Poll.read, () => resolve()));
  }
}

function orThrow(status: number, what: string): void {
  if (status < 0) throw new Error(`${what}: ${status}`);
}
