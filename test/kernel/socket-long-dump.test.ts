import { spawnSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { open as openFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { RTM_GETLINK, RTM_NEWLINK } from '../../src/generated/rt-link.js';
import { RTM_GETROUTE, RTM_NEWROUTE } from '../../src/generated/rt-route.js';
import { create, type NetworkNamespace } from '../../src/netns/index.js';
import { type NetlinkSocket, openSocket } from '../../src/socket/index.js';
import { AF, NLM_F } from '../../src/wire/index.js';

/** More than 4 MiB of messages: twice as many as a thread's ring has room for. */
const COUNT = 90_000;
const FILTER = { header: { rtmFamily: AF.inet, rtmTable: 254 } };

const prefix = (index: number): string => `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`;

let namespace: NetworkNamespace;

beforeAll(async () => {
  namespace = await create();
  const socket = openSocket({ protocol: 0, netns: { fd: namespace.fd } });
  await socket.request(RTM_NEWLINK, { header: { ifiIndex: 1, ifiFlags: 1, ifiChange: 1 } });
  const header = { rtmFamily: AF.inet, rtmDstLen: 32, rtmTable: 254, rtmProtocol: 3, rtmScope: 253, rtmType: 1 };
  const outcomes = await socket.batch(
    Array.from({ length: COUNT }, (_, index) => ({
      operation: RTM_NEWROUTE,
      message: { header, attrs: { dst: prefix(index), oif: 1 } },
      flags: NLM_F.create | NLM_F.excl,
    })),
  );
  expect(outcomes.filter((outcome) => outcome !== undefined)).toEqual([]);
  socket.close();
  return () => namespace.close();
});

function open(): NetlinkSocket {
  const socket = openSocket({ protocol: 0, netns: { fd: namespace.fd } });
  onTestFinished(() => socket.close());
  return socket;
}

/** Each route once, in the kernel's order. */
function expectWhole(destinations: readonly (string | undefined)[]): void {
  expect(destinations).toHaveLength(COUNT);
  expect(destinations.findIndex((dst, index) => dst !== prefix(index))).toBe(-1);
}

test('a long dump streams, and requests made meanwhile are answered', async () => {
  const socket = open();
  const seen: (string | undefined)[] = [];
  for await (const route of socket.dump(RTM_GETROUTE, FILTER)) {
    if (seen.length % 5000 === 0)
      expect((await socket.get(RTM_GETLINK, { header: { ifiIndex: 1 } }))?.attrs.ifname).toBe('lo');
    seen.push(route.attrs.dst);
  }
  expectWhole(seen);
});

test('one that is taken slowly is whole: the thread waits for room', async () => {
  const seen: (string | undefined)[] = [];
  for await (const route of open().dump(RTM_GETROUTE, FILTER)) {
    if (seen.length % 10_000 === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    seen.push(route.attrs.dst);
  }
  expectWhole(seen);
});

/** Works for 5 ms after each datagram of a dump; counts them, and the turns of the event loop meanwhile. */
async function takeSlowly(): Promise<{ turns: number; datagrams: number }> {
  let turns = 0;
  let datagrams = 0;
  let isGoing = true;
  const count = (): void => {
    turns++;
    if (isGoing) setImmediate(count);
  };
  setImmediate(count);
  for await (const _ of open().dump(RTM_GETROUTE, FILTER).batches()) {
    datagrams++;
    for (const until = performance.now() + 5; performance.now() < until; );
  }
  isGoing = false;
  return { turns, datagrams };
}

test('others have a turn after each datagram when it is taken slowly', async () => {
  const { turns, datagrams } = await takeSlowly();
  expect(datagrams).toBeGreaterThan(100);
  expect(turns).toBeGreaterThan(datagrams - 10);
});

/** The processors that each thread of this process may be on. */
function processors(): string[] {
  const statuses = readdirSync('/proc/self/task').map((thread) =>
    readFileSync(`/proc/self/task/${thread}/status`, 'utf8'),
  );
  return statuses.map((status) => /^Cpus_allowed:\s*(\S+)/m.exec(status)![1]!);
}

test('threads may be on the same processors afterwards', async () => {
  const before = new Set(processors());
  expect(before.size).toBe(1);
  for (let time = 0; time < 8; time++)
    expectWhole((await open().dump(RTM_GETROUTE, FILTER).toArray()).map(({ attrs }) => attrs.dst));
  expect(new Set(processors())).toEqual(before);
});

test('four at once are whole, one after the other too', async () => {
  const socket = open();
  const dump = () => socket.dump(RTM_GETROUTE, FILTER).toArray();
  for (const list of [...(await Promise.all([dump(), dump(), dump(), dump()])), await dump()]) {
    expectWhole(list.map(({ attrs }) => attrs.dst));
  }
});

test('one that is left early leaves nothing behind, wherever it is left', async () => {
  const socket = open();
  for (let most = 1; most < COUNT; most += 4999) {
    let seen = 0;
    for await (const _ of socket.dump(RTM_GETROUTE, FILTER)) if (++seen === most) break;
    expect(seen).toBe(most);
  }
  expect(await socket.dump(RTM_GETLINK).toArray()).toHaveLength(1);
});

test.each([0, 3, 2000, COUNT - 1])(
  'what a conversion throws at item %i ends the list, and the next one is whole',
  async (bad) => {
    const socket = open();
    let made = 0;
    const dump = socket.dump(RTM_GETROUTE, FILTER).map(({ attrs }) => {
      if (made++ === bad) throw new RangeError('no such item');
      return attrs.dst;
    });
    const seen: unknown[] = [];
    const iterate = async (): Promise<void> => {
      for await (const item of dump) seen.push(item);
    };
    await expect(iterate()).rejects.toThrow('no such item');
    expect(seen.length).toBeLessThanOrEqual(bad);
    expectWhole(await dump.toArray());
  },
);

test('items asked for all at once come in order, and then the end', async () => {
  const items = open().dump(RTM_GETROUTE, FILTER)[Symbol.asyncIterator]();
  const results = await Promise.all(Array.from({ length: COUNT + 2 }, () => items.next()));
  expect(results.splice(COUNT)).toEqual(Array(2).fill({ value: undefined, done: true }));
  expectWhole(results.map(({ value }) => value?.attrs.dst));
});

/** Keeps all of libuv's threads, four where nothing else is said, until the test ends: each opens a pipe to read. */
function occupyThreads(): void {
  const folder = mkdtempSync(join(tmpdir(), 'netloom-'));
  const pipes = Array.from({ length: 8 }, (_, index) => join(folder, `${index}`));
  expect(spawnSync('mkfifo', pipes).status).toBe(0);
  const readers = pipes.map((pipe) => openFile(pipe, 'r'));
  onTestFinished(async () => {
    const writers = pipes.map((pipe) => openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK));
    for (const reader of await Promise.all(readers)) await reader.close();
    for (const writer of writers) closeSync(writer);
    rmSync(folder, { recursive: true });
  });
}

test('one is whole while all threads that could receive it are busy', async () => {
  occupyThreads();
  const list = await open().dump(RTM_GETROUTE, FILTER).toArray();
  expectWhole(list.map(({ attrs }) => attrs.dst));
});

test('one that is taken slowly meanwhile does not ask for a thread again and again', async () => {
  occupyThreads();
  expect((await takeSlowly()).turns).toBeLessThan(2000);
});

test('after a long one a short one is whole, an empty one too, and the next long one again', async () => {
  const socket = open();
  const dump = (rtmTable: number) => socket.dump(RTM_GETROUTE, { header: { rtmFamily: AF.inet, rtmTable } }).toArray();
  for (let round = 0; round < 3; round++) {
    expectWhole((await dump(254)).map(({ attrs }) => attrs.dst));
    expect((await dump(255)).map(({ attrs }) => attrs.dst)).toContain('127.0.0.1');
    await expect(dump(100)).rejects.toMatchObject({ code: 'ENOENT' });
  }
});
