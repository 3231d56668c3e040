import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import {
  bindNetlink,
  cancelReceive,
  closeNetns,
  closeSocket,
  createNetns,
  detachFd,
  type NativeSocket,
  openSocket,
  portId,
  type Ring,
  receive,
  receiveAhead,
  send,
  setOption,
} from '../../src/addon/index.js';
import { dumpLinks, headers, NLMSG_DONE, RTM_NEWLINK } from '../support/netlink-bytes.js';

const AF_NETLINK = 16;
const SOCK_RAW = 3;
const NETLINK_ROUTE = 0;
/** For messages between programs, of any size. */
const NETLINK_USERSOCK = 2;
const SOL_SOCKET = 1;
const SO_SNDBUFFORCE = 32;
const SO_RCVBUFFORCE = 33;
const EBADF = 9;
const EAGAIN = 11;
const EBUSY = 16;
const EMSGSIZE = 90;
const KIB = 1024;

interface Ahead {
  ring: Ring;
  started: number;
  result: Promise<number>;
}

function netlink(netnsFd = -1, protocol = NETLINK_ROUTE): NativeSocket {
  const socket = openSocket(AF_NETLINK, SOCK_RAW, protocol, netnsFd);
  if (typeof socket === 'number') throw new Error(`errno ${-socket}`);
  onTestFinished(() => closeSocket(socket));
  expect(bindNetlink(socket, 0, 0)).toBe(0);
  return socket;
}

function ringOf(size: number, slots: number): Ring {
  return { bytes: new Uint8Array(size), slots: new Int32Array(2 * slots), progress: new Int32Array(2) };
}

function ahead(socket: NativeSocket, ring = ringOf(512 * KIB, 8)): Ahead {
  let started = 0;
  const result = new Promise<number>((resolve) => {
    started = receiveAhead(socket, ring, resolve);
  });
  return { ring, started, result };
}

/** Takes the oldest datagrams out of a ring, `most` at most. */
function take({ bytes, slots, progress }: Ring, most = Number.POSITIVE_INFINITY): Uint8Array[] {
  const taken: Uint8Array[] = [];
  while (taken.length < most && progress[1]! < Atomics.load(progress, 0)) {
    const slot = (progress[1]! % (slots.length / 2)) * 2;
    const at = slots[slot]!;
    expect(at % 4).toBe(0);
    taken.push(bytes.slice(at, at + slots[slot + 1]!));
    Atomics.add(progress, 1, 1);
  }
  return taken;
}

/** Sends datagrams of any size to another socket, which has room for 4 MiB of them. */
function pair(): { socket: NativeSocket; sendTo(datagram: Uint8Array): void } {
  const fd = createNetns();
  onTestFinished(() => closeNetns(fd));
  const [sender, socket] = [netlink(fd, NETLINK_USERSOCK), netlink(fd, NETLINK_USERSOCK)];
  expect(setOption(sender, SOL_SOCKET, SO_SNDBUFFORCE, 4 << 20)).toBe(0);
  expect(setOption(socket, SOL_SOCKET, SO_RCVBUFFORCE, 4 << 20)).toBe(0);
  const address = new Uint8Array(12);
  new Uint16Array(address.buffer)[0] = AF_NETLINK;
  new Uint32Array(address.buffer)[1] = portId(socket);
  return {
    socket,
    sendTo: (datagram) => expect(send(sender, datagram, datagram.length, address)).toBe(datagram.length),
  };
}

test('a thread receives what is queued, and says how far it came', async () => {
  const socket = netlink();
  send(socket, dumpLinks(7), 32);
  const { ring, started, result } = ahead(socket);
  expect(started).toBe(0);
  expect(await result).toBe(-EAGAIN);
  const messages = take(ring).flatMap(headers);
  expect(messages.at(0)).toEqual({ type: RTM_NEWLINK, sequence: 7 });
  expect(messages.at(-1)).toEqual({ type: NLMSG_DONE, sequence: 7 });
  expect(await ahead(socket, ring).result).toBe(-EAGAIN);
  expect(take(ring)).toEqual([]);
});

test('meanwhile nothing else receives, and the fd is not given away', async () => {
  const socket = netlink();
  const first = ahead(socket);
  expect(receive(socket, new Uint8Array(1), new Int32Array(1))).toBe(-EBUSY);
  expect(ahead(socket).started).toBe(-EBUSY);
  expect(detachFd(socket)).toBe(-EBUSY);
  expect(await first.result).toBe(-EAGAIN);
  expect(receive(socket, new Uint8Array(1), new Int32Array(1))).toBe(-EAGAIN);
});

test('a datagram that does not fit stays queued', async () => {
  const socket = netlink();
  send(socket, dumpLinks(1), 32);
  const { ring, result } = ahead(socket, ringOf(64, 8));
  expect(await result).toBe(-EMSGSIZE);
  expect(ring.progress[0]).toBe(0);
  expect(receive(socket, new Uint8Array(65536), new Int32Array(8))).toBeGreaterThan(0);
});

test('a full ring is filled no further, whatever is queued: its slots, or its bytes, are all in use', async () => {
  const { socket, sendTo } = pair();
  for (let index = 0; index < 7; index++) sendTo(new Uint8Array(100 * KIB).fill(index));
  const kind = (datagram: Uint8Array) => (datagram.length === 100 * KIB ? datagram[0] : datagram);
  const few = ringOf(4 << 20, 2);
  expect(await ahead(socket, few).result).toBe(0);
  expect(take(few).map(kind)).toEqual([0, 1]);
  const small = ringOf(400 * KIB, 8); // as long as 192 KiB are free, there is room
  expect(await ahead(socket, small).result).toBe(0);
  expect(take(small).map(kind)).toEqual([2, 3, 4]);
  expect(await ahead(socket, small).result).toBe(-EAGAIN);
  expect(take(small).map(kind)).toEqual([5, 6]);
});

test('whatever is received and taken in turns comes whole and in order', async () => {
  const { socket, sendTo } = pair();
  const sizes = fc.array(fc.integer({ min: 17, max: 150 * KIB }), { maxLength: 6 });
  const turns = fc.array(fc.record({ sizes, most: fc.nat(6) }), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(
      turns,
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 192, max: 900 }),
      async (all, slots, kib) => {
        const ring = ringOf(kib * KIB, slots);
        let [sent, seen] = [0, 0];
        const look = (most?: number) => {
          for (const datagram of take(ring, most)) {
            expect(datagram.findIndex((byte) => byte !== (seen & 255))).toBe(-1);
            seen++;
          }
        };
        for (const { sizes, most } of all) {
          for (const size of sizes) sendTo(new Uint8Array(size).fill(sent++ & 255));
          expect([0, -EAGAIN]).toContain(await ahead(socket, ring).result);
          look(most);
        }
        for (;;) {
          const result = await ahead(socket, ring).result;
          look();
          if (result === -EAGAIN) break;
        }
        expect(seen).toBe(sent);
      },
    ),
    { numRuns: 60 },
  );
});

test('to cancel what has ended, or never began, does nothing', async () => {
  const socket = netlink();
  cancelReceive(socket);
  await ahead(socket).result;
  cancelReceive(socket);
  expect(await ahead(socket).result).toBe(-EAGAIN);
});

test('a closed socket gives EBADF; arguments of the wrong type throw', () => {
  const socket = netlink();
  const ring = ringOf(64, 1);
  const short = new Int32Array(1);
  expect(() => receiveAhead(socket, { ...ring, progress: short }, () => {})).toThrow(TypeError);
  expect(() => receiveAhead(socket, { ...ring, slots: short }, () => {})).toThrow(TypeError);
  expect(() => receiveAhead(socket, ring, undefined as never)).toThrow(TypeError);
  closeSocket(socket);
  expect(receiveAhead(socket, ring, () => {})).toBe(-EBADF);
});
