import { expect, onTestFinished, test } from 'vitest';
import {
  bindNetlink,
  cancelReceive,
  closeSocket,
  detachFd,
  type NativeSocket,
  openSocket,
  receive,
  receiveAhead,
  send,
} from '../../src/addon/index.js';
import { dumpLinks, headers, NLMSG_DONE, RTM_NEWLINK } from '../support/netlink-bytes.js';

const AF_NETLINK = 16;
const SOCK_RAW = 3;
const EBADF = 9;
const EAGAIN = 11;
const EBUSY = 16;
const EMSGSIZE = 90;

interface Ahead {
  buffer: Uint8Array;
  lengths: Int32Array;
  progress: Int32Array;
  started: number;
  count: Promise<number>;
}

function netlink(): NativeSocket {
  const socket = openSocket(AF_NETLINK, SOCK_RAW, 0, -1);
  if (typeof socket === 'number') throw new Error(`errno ${-socket}`);
  onTestFinished(() => closeSocket(socket));
  expect(bindNetlink(socket, 0, 0)).toBe(0);
  return socket;
}

function ahead(socket: NativeSocket, size = 65536): Ahead {
  const [buffer, lengths, progress] = [new Uint8Array(size), new Int32Array(8), new Int32Array(1)];
  let started = 0;
  const count = new Promise<number>((resolve) => {
    started = receiveAhead(socket, buffer, lengths, progress, resolve);
  });
  return { buffer, lengths, progress, started, count };
}

test('a thread receives what is queued, and says how far it came', async () => {
  const socket = netlink();
  send(socket, dumpLinks(7), 32);
  const { buffer, lengths, progress, started, count } = ahead(socket);
  expect(started).toBe(0);
  const datagrams = await count;
  expect(datagrams).toBeGreaterThan(0);
  expect(Atomics.load(progress, 0)).toBe(datagrams);
  const total = lengths.subarray(0, datagrams).reduce((sum, length) => sum + length, 0);
  const messages = headers(buffer.subarray(0, total));
  expect(messages.at(0)).toEqual({ type: RTM_NEWLINK, sequence: 7 });
  expect(messages.at(-1)).toEqual({ type: NLMSG_DONE, sequence: 7 });
  expect(await ahead(socket).count).toBe(-EAGAIN);
});

test('meanwhile nothing else receives, and the fd is not given away', async () => {
  const socket = netlink();
  const first = ahead(socket);
  expect(receive(socket, new Uint8Array(1), new Int32Array(1))).toBe(-EBUSY);
  expect(ahead(socket).started).toBe(-EBUSY);
  expect(detachFd(socket)).toBe(-EBUSY);
  expect(await first.count).toBe(-EAGAIN);
  expect(receive(socket, new Uint8Array(1), new Int32Array(1))).toBe(-EAGAIN);
});

test('a datagram that does not fit stays queued', async () => {
  const socket = netlink();
  send(socket, dumpLinks(1), 32);
  const { lengths, progress, count } = ahead(socket, 64);
  expect(await count).toBe(-EMSGSIZE);
  expect(lengths[0]).toBeGreaterThan(64);
  expect(progress[0]).toBe(0);
  expect(receive(socket, new Uint8Array(65536), new Int32Array(8))).toBeGreaterThan(0);
});

test('to cancel what has ended, or never began, does nothing', async () => {
  const socket = netlink();
  cancelReceive(socket);
  await ahead(socket).count;
  cancelReceive(socket);
  expect(await ahead(socket).count).toBe(-EAGAIN);
});

test('a closed socket gives EBADF; arguments of the wrong type throw', () => {
  const socket = netlink();
  const [buffer, lengths] = [new Uint8Array(1), new Int32Array(1)];
  expect(() => receiveAhead(socket, buffer, lengths, new Int32Array(0), () => {})).toThrow(TypeError);
  expect(() => receiveAhead(socket, buffer, lengths, lengths, undefined as never)).toThrow(TypeError);
  closeSocket(socket);
  expect(receiveAhead(socket, buffer, lengths, lengths, () => {})).toBe(-EBADF);
});
