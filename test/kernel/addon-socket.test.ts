import { closeSync, readlinkSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  ADDRESS_SIZE,
  ask,
  bindNetlink,
  closeNetns,
  closeSocket,
  connectSocket,
  createNetns,
  detachFd,
  getOption,
  type NativeSocket,
  netnsIdentity,
  openSocket,
  portId,
  receive,
  receiveAhead,
  send,
  setOption,
  UNSENT,
} from '../../src/addon/index.js';
import {
  dumpLinks,
  getLink,
  headers,
  message,
  NLM_F_REQUEST,
  NLMSG_DONE,
  NLMSG_NOOP,
  RTM_NEWLINK,
} from '../support/netlink-bytes.js';

const AF_NETLINK = 16;
const SOCK_RAW = 3;
const NETLINK_ROUTE = 0;
/** For messages between programs, of any size. */
const NETLINK_USERSOCK = 2;
const SOL_SOCKET = 1;
const EBADF = 9;
const EAGAIN = 11;
const EMSGSIZE = 90;
const ENOBUFS = 105;

function netlink(netnsFd = -1, protocol = NETLINK_ROUTE): NativeSocket {
  const socket = openSocket(AF_NETLINK, SOCK_RAW, protocol, netnsFd);
  if (typeof socket === 'number') throw new Error(`errno ${-socket}`);
  onTestFinished(() => closeSocket(socket));
  expect(bindNetlink(socket, 0, 0)).toBe(0);
  return socket;
}

function namespace(): number {
  const fd = createNetns();
  onTestFinished(() => closeNetns(fd));
  return fd;
}

test('a bound netlink socket has a port id of its own and answers a dump at once', () => {
  const socket = netlink();
  expect(portId(socket)).toBeGreaterThan(0);
  expect(portId(netlink())).not.toBe(portId(socket));
  const buffer = new Uint8Array(65536);
  const lengths = new Int32Array(8);
  const addresses = new Uint8Array(8 * ADDRESS_SIZE).fill(0xff);
  const request = dumpLinks(7);
  expect(send(socket, request, request.length)).toBe(request.length);
  const count = receive(socket, buffer, lengths, addresses);
  expect(count).toBeGreaterThan(0);
  const total = lengths.subarray(0, count).reduce((sum, length) => sum + length, 0);
  const messages = headers(buffer.subarray(0, total));
  expect(messages.at(0)).toEqual({ type: RTM_NEWLINK, sequence: 7 });
  expect(messages.at(-1)).toEqual({ type: NLMSG_DONE, sequence: 7 });
  expect(receive(socket, buffer, lengths)).toBe(-EAGAIN);
  // struct sockaddr_nl: AF_NETLINK, then port id 0, which is the kernel.
  expect([...new Uint16Array(addresses.buffer, 0, 4)]).toEqual([AF_NETLINK, 0, 0, 0]);
});

test('a socket opened in another namespace stays there, and the thread stays here', () => {
  const here = netnsIdentity();
  const there = namespace();
  const socket = netlink(there);
  expect(netnsIdentity()).toEqual(here);
  expect(netnsIdentity(there)).not.toEqual(here);
  const buffer = new Uint8Array(65536);
  const lengths = new Int32Array(8);
  send(socket, dumpLinks(1), 32);
  const count = receive(socket, buffer, lengths);
  const total = lengths.subarray(0, count).reduce((sum, length) => sum + length, 0);
  expect(headers(buffer.subarray(0, total)).filter(({ type }) => type === RTM_NEWLINK)).toHaveLength(1);
});

test('a datagram that does not fit is not cut: its size is told and it stays queued', () => {
  const socket = netlink();
  send(socket, getLink(1, 1), 32);
  const lengths = new Int32Array(4);
  expect(receive(socket, new Uint8Array(100), lengths)).toBe(-EMSGSIZE);
  const size = lengths[0] ?? 0;
  expect(size).toBeGreaterThan(100);
  expect(receive(socket, new Uint8Array(size), lengths)).toBe(1);
  expect(lengths[0]).toBe(size);
});

test('as many datagrams as fit arrive back to back, the rest with the next call', () => {
  const socket = netlink();
  for (const sequence of [1, 2, 3]) send(socket, getLink(sequence, 1), 32);
  const lengths = new Int32Array(8);
  receive(socket, new Uint8Array(0), lengths);
  const size = lengths[0] ?? 0;
  const buffer = new Uint8Array(size * 2 + 1);
  expect(receive(socket, buffer, lengths)).toBe(2);
  expect([...lengths.subarray(0, 2)]).toEqual([size, size]);
  expect(headers(buffer.subarray(0, size * 2)).map(({ sequence }) => sequence)).toEqual([1, 2]);
  expect(receive(socket, buffer, lengths)).toBe(1);
  expect(headers(buffer.subarray(0, size))).toEqual([{ type: RTM_NEWLINK, sequence: 3 }]);
});

test('the room for lengths and for addresses bounds how many are read', () => {
  const socket = netlink();
  for (const sequence of [1, 2, 3]) send(socket, getLink(sequence, 1), 32);
  const buffer = new Uint8Array(65536);
  expect(receive(socket, buffer, new Int32Array(1))).toBe(1);
  expect(receive(socket, buffer, new Int32Array(8), new Uint8Array(ADDRESS_SIZE))).toBe(1);
  expect(receive(socket, buffer, new Int32Array(8))).toBe(1);
});

describe('asking, which sends and receives by one call', () => {
  const lengths = new Int32Array(4);

  test('gives the first datagram of the answer; the others are received', () => {
    const socket = netlink();
    const buffer = new Uint8Array(65536);
    expect(ask(socket, dumpLinks(7), 32, buffer, lengths)).toBe(1);
    expect(headers(buffer.subarray(0, lengths[0]))[0]).toEqual({ type: RTM_NEWLINK, sequence: 7 });
    const last = headers(buffer.subarray(0, lengths[0])).at(-1);
    if (last?.type !== NLMSG_DONE) expect(receive(socket, buffer, lengths)).toBeGreaterThan(0);
    expect(receive(socket, buffer, lengths)).toBe(-EAGAIN);
  });

  test('says when nothing has come yet, and when what has come does not fit: it stays queued', () => {
    const socket = netlink();
    const noAck = message(NLMSG_NOOP, NLM_F_REQUEST, 1, new Uint8Array(0));
    expect(ask(socket, noAck, noAck.length, new Uint8Array(100), lengths)).toBe(-EAGAIN);
    expect(ask(socket, getLink(2, 1), 32, new Uint8Array(100), lengths)).toBe(-EMSGSIZE);
    const size = lengths[0]!;
    expect(size).toBeGreaterThan(100);
    expect(receive(socket, new Uint8Array(size), lengths)).toBe(1);
    expect(lengths[0]).toBe(size);
  });

  test('tells what was not sent from what was not received', () => {
    const socket = netlink();
    const buffer = new Uint8Array(100);
    expect(ask(socket, new Uint8Array(8), 9, buffer, lengths)).toBe(-34 - UNSENT); // ERANGE
    expect(setOption(socket, SOL_SOCKET, 7, 4608)).toBe(0); // SO_SNDBUF
    expect(ask(socket, new Uint8Array(100_000), 100_000, buffer, lengths)).toBe(-EMSGSIZE - UNSENT);
    closeSocket(socket);
    expect(ask(socket, getLink(1, 1), 32, buffer, lengths)).toBe(-EBADF - UNSENT);
  });
});

describe('a datagram of 300 KiB, larger than any known of the kernel, between others', () => {
  const KIB = 1024;
  const [before, large, after] = [150 * KIB, 300 * KIB, 20];

  /** Sockets of a namespace of their own; the receiver has all three queued. */
  function queued(): NativeSocket {
    const fd = namespace();
    const [sender, receiver] = [netlink(fd, NETLINK_USERSOCK), netlink(fd, NETLINK_USERSOCK)];
    expect(setOption(sender, SOL_SOCKET, 32, 4 << 20)).toBe(0); // SO_SNDBUFFORCE
    expect(setOption(receiver, SOL_SOCKET, 33, 4 << 20)).toBe(0); // SO_RCVBUFFORCE
    const address = new Uint8Array(12);
    new Uint16Array(address.buffer)[0] = AF_NETLINK;
    new Uint32Array(address.buffer)[1] = portId(receiver);
    for (const size of [before, large, after]) expect(send(sender, new Uint8Array(size), size, address)).toBe(size);
    return receiver;
  }

  /** What each call tells, and the sizes that it gives, until nothing is queued. */
  function received(room: number): (number | number[])[] {
    const receiver = queued();
    const lengths = new Int32Array(8);
    const all: (number | number[])[] = [];
    for (;;) {
      const count = receive(receiver, new Uint8Array(room), lengths);
      if (count === -EAGAIN) return all;
      all.push(count < 0 ? count : [...lengths.subarray(0, count)]);
    }
  }

  test('comes where there is room for it', () => {
    expect(received(512 * KIB)).toEqual([[before, large, after]]);
  });

  test('waits for the next call where little room is left', () => {
    expect(received(340 * KIB)).toEqual([[before], [large, after]]);
  });

  test('is told as lost where 192 KiB are left and it takes more; the next one comes', () => {
    expect(received(400 * KIB)).toEqual([[before], -ENOBUFS, [after]]);
  });

  test('is told as lost by a thread, too', async () => {
    const receiver = queued();
    const ring = { bytes: new Uint8Array(400 * KIB), slots: new Int32Array(8), progress: new Int32Array(2) };
    const ahead = () =>
      new Promise<number>((resolve) => {
        expect(receiveAhead(receiver, ring, resolve)).toBe(0);
      });
    expect(await ahead()).toBe(-ENOBUFS);
    expect(ring.progress[0]).toBe(1);
    expect(await ahead()).toBe(-EAGAIN);
    expect(ring.progress[0]).toBe(2);
    expect([ring.slots[1], ring.slots[3]]).toEqual([before, after]);
  });
});

test('options are set and read; an unknown one is ENOPROTOOPT', () => {
  const socket = netlink();
  expect(setOption(socket, SOL_SOCKET, 8, 100_000)).toBe(0); // SO_RCVBUF, which the kernel doubles
  expect(getOption(socket, SOL_SOCKET, 8)).toBe(200_000);
  expect(setOption(socket, 270, 9999, 1)).toBe(-92); // SOL_NETLINK
});

test('sending more than the send buffer holds is EMSGSIZE, more than the bytes is ERANGE', () => {
  const socket = netlink();
  expect(setOption(socket, SOL_SOCKET, 7, 4608)).toBe(0); // SO_SNDBUF
  expect(send(socket, new Uint8Array(100_000), 100_000)).toBe(-EMSGSIZE);
  expect(send(socket, new Uint8Array(8), 9)).toBe(-34);
});

test('a closed handle gives EBADF, and closing twice does nothing', () => {
  const socket = netlink();
  closeSocket(socket);
  closeSocket(socket);
  const results = [
    send(socket, new Uint8Array(1), 1),
    receive(socket, new Uint8Array(1), new Int32Array(1)),
    bindNetlink(socket, 0, 0),
    portId(socket),
    setOption(socket, 1, 8, 1),
    getOption(socket, 1, 8),
    connectSocket(socket, new Uint8Array(16)),
    detachFd(socket),
  ];
  expect(results).toEqual(results.map(() => -EBADF));
});

test('a detached fd is the caller’s', () => {
  const socket = netlink();
  const fd = detachFd(socket);
  expect(readlinkSync(`/proc/self/fd/${fd}`)).toMatch(/^socket:/);
  expect(detachFd(socket)).toBe(-EBADF);
  closeSync(fd);
});

test('what the kernel lacks is an errno, what is no socket at all a TypeError', () => {
  expect(openSocket(99, SOCK_RAW, 0, -1)).toBe(-97);
  expect(openSocket(AF_NETLINK, SOCK_RAW, 0, 0xffff)).toBe(-EBADF);
  expect(() => closeSocket({ fd: 1 } as unknown as NativeSocket)).toThrow(TypeError);
  expect(() => send(netlink(), 'bytes' as unknown as Uint8Array, 1)).toThrow(TypeError);
  expect(() => receive(netlink(), new Uint8Array(1), new Uint8Array(1) as unknown as Int32Array)).toThrow(TypeError);
  expect(() => openSocket(undefined as unknown as number, SOCK_RAW, 0, -1)).toThrow(TypeError);
});
