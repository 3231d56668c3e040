import { expect, onTestFinished, test } from 'vitest';
import { type LinkinfoAttrs, RTM_DELLINK, RTM_GETLINK, RTM_NEWLINK } from '../../src/generated/rt-link.js';
import { RTM_NEWROUTE } from '../../src/generated/rt-route.js';
import {
  type BatchOutcome,
  type NetlinkSocket,
  openSocket,
  SocketClosedError,
  type Tap,
} from '../../src/socket/index.js';
import { AF, InvalidAttributeError, NLM_F } from '../../src/wire/index.js';
import { many } from '../support/kernel.js';
import { freshNetns } from '../support/netns.js';

const CREATE = { flags: NLM_F.create | NLM_F.excl };
const RTNLGRP_LINK = 1;

/** A route socket in a namespace of its own. */
async function open(): Promise<NetlinkSocket> {
  const namespace = await freshNetns();
  const socket = openSocket({ protocol: 0, netns: { fd: namespace.fd } });
  onTestFinished(() => socket.close());
  return socket;
}

const bridge = (ifname: string) => ({ attrs: { ifname, linkinfo: { kind: 'bridge' } as const } });

const route = (dst: string) => ({
  header: { rtmFamily: AF.inet, rtmDstLen: 32, rtmTable: 254, rtmProtocol: 3, rtmScope: 253, rtmType: 1 },
  attrs: { dst, oif: 1 },
});

async function addRoute(socket: NetlinkSocket, dst: string): Promise<void> {
  await socket.request(RTM_NEWROUTE, route(dst), CREATE);
}

/** Brings loopback up and adds `count` routes. */
async function addRoutes(socket: NetlinkSocket, count: number): Promise<BatchOutcome[]> {
  await socket.request(RTM_NEWLINK, { header: { ifiIndex: 1, ifiFlags: 1, ifiChange: 1 } });
  const prefixes = Array.from(
    { length: count },
    (_, index) => `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`,
  );
  return await socket.batch(prefixes.map((dst) => ({ operation: RTM_NEWROUTE, message: route(dst), ...CREATE })));
}

test('a request is answered: created, got by name, refused when it is there already', async () => {
  const socket = await open();
  expect(await socket.request(RTM_NEWLINK, bridge('br0'), CREATE)).toEqual([]);
  const link = await socket.get(RTM_GETLINK, { attrs: { ifname: 'br0' } });
  expect(link?.attrs.linkinfo?.kind).toBe('bridge');
  const refused = socket.request(RTM_NEWLINK, bridge('br0'), { ...CREATE, subject: 'br0' });
  await expect(refused).rejects.toMatchObject({ code: 'EEXIST', errno: 17, request: 'RTM_NEWLINK' });
  await expect(refused).rejects.toThrow(/^RTM_NEWLINK br0: EEXIST \(File exists\)/);
});

test('what is not there is undefined only where that was asked for', async () => {
  const socket = await open();
  expect(await socket.get(RTM_GETLINK, { attrs: { ifname: 'nil' } }, { missing: ['ENODEV'] })).toBeUndefined();
  await expect(socket.get(RTM_GETLINK, { attrs: { ifname: 'nil' } })).rejects.toMatchObject({ code: 'ENODEV' });
});

test("the kernel's own words and the attribute it means reach the caller", async () => {
  const socket = await open();
  const unknown = socket.request(RTM_NEWLINK, { attrs: { ifname: 'x', linkinfo: { kind: 'no-such-kind' } } }, CREATE);
  await expect(unknown).rejects.toMatchObject({ code: 'EOPNOTSUPP', extack: 'Unknown device type' });
  const short: LinkinfoAttrs = { kind: 'bridge', data: { unknown: [{ type: 1, value: Uint8Array.of(1) }] } }; // IFLA_BR_FORWARD_DELAY is a u32
  const refused = socket.request(RTM_NEWLINK, { attrs: { ifname: 'x', linkinfo: short } }, CREATE);
  await expect(refused).rejects.toMatchObject({
    code: 'ERANGE',
    attribute: 'linkinfo.data.forwardDelay',
    extack: expect.any(String),
  });
});

test('a value that does not fit is refused by name before anything is sent', async () => {
  const socket = await open();
  const peer = { header: {}, attrs: { ifname: 'a-name-that-is-far-too-long' } };
  const request = socket.request(
    RTM_NEWLINK,
    { attrs: { ifname: 'veth0', linkinfo: { kind: 'veth', data: { peer: peer as never } } } },
    CREATE,
  );
  await expect(request).rejects.toThrow(InvalidAttributeError);
  await expect(request).rejects.toMatchObject({
    code: 'ERR_INVALID_ATTRIBUTE',
    attribute: 'linkinfo.data.peer.ifname',
    message:
      "RTM_NEWLINK: linkinfo.data.peer.ifname: 'a-name-that-is-far-too-long' has 27 bytes, at most 15 fit (nothing was sent)",
  });
});

test("an error's stack contains the caller's line", async () => {
  const socket = await open();
  const error = await socket.request(RTM_DELLINK, { attrs: { ifname: 'nil' } }).catch((reason: Error) => reason);
  expect((error as Error).stack).toContain('socket.test.ts');
});

test.each<[string, (socket: NetlinkSocket) => Promise<unknown>]>([
  ['something', (socket) => socket.get(RTM_GETLINK, { attrs: { ifname: 'lo' } })],
  ['what is not there', (socket) => socket.get(RTM_GETLINK, { attrs: { ifname: 'nil' } }, { missing: ['ENODEV'] })],
  ['a short list', (socket) => socket.dump(RTM_GETLINK).toArray()],
  ['several things', (socket) => socket.getEach(RTM_GETLINK, [{ message: { attrs: { ifname: 'lo' } } }])],
])('who asks for %s again and again lets others have a turn', async (_what, ask) => {
  const socket = await open();
  let isTime = false;
  setTimeout(() => {
    isTime = true;
  }, 1);
  for (let asked = 0; !isTime; asked++) {
    expect(asked).toBeLessThan(100_000);
    await ask(socket);
  }
});

test('thousands of requests at once are all answered', async () => {
  const socket = await open();
  const requests = Array.from({ length: many(10_000, 2000) }, () =>
    socket.get(RTM_GETLINK, { header: { ifiIndex: 1 } }),
  );
  const links = await Promise.all(requests);
  expect(links.every((link) => link?.attrs.ifname === 'lo')).toBe(true);
});

test('a batch tells each request its own outcome', async () => {
  const socket = await open();
  const names = Array.from({ length: 200 }, (_, index) => `b${index % 150}`); // the last 50 are there already
  const outcomes = await socket.batch(
    names.map((name) => ({ operation: RTM_NEWLINK, message: bridge(name), ...CREATE, subject: name })),
  );
  expect(outcomes.slice(0, 150)).toEqual(new Array(150).fill(undefined));
  expect(outcomes.slice(150).map((error) => error?.code)).toEqual(new Array(50).fill('EEXIST'));
  expect(outcomes[199]).toMatchObject({ index: 199 });
  expect(outcomes[199]?.message).toMatch(/^RTM_NEWLINK b49: EEXIST/);
});

test("a request of a batch that cannot be encoded is that request's outcome, the others are sent", async () => {
  const socket = await open();
  const names = ['one', 'a-name-that-is-far-too-long', 'two'];
  const outcomes = await socket.batch(
    names.map((name) => ({ operation: RTM_NEWLINK, message: bridge(name), ...CREATE })),
  );
  expect(outcomes.map((outcome) => outcome?.code)).toEqual([undefined, 'ERR_INVALID_ATTRIBUTE', undefined]);
  expect(await socket.dump(RTM_GETLINK).toArray()).toHaveLength(3);
});

test('a dump of something else: each message is converted as it is decoded, or left out', async () => {
  const socket = await open();
  for (const name of ['one', 'two']) await socket.request(RTM_NEWLINK, bridge(name), CREATE);
  const names = socket.dump(RTM_GETLINK).map(({ attrs }) => attrs.ifname);
  const short = names.map((name) => (name === 'lo' ? undefined : name.toUpperCase()));
  expect(await short.toArray()).toEqual(['ONE', 'TWO']);
  const streamed: string[] = [];
  for await (const name of short) streamed.push(name);
  expect(streamed).toEqual(['ONE', 'TWO']);
  const failing = names.map((name) => {
    if (name === 'one') throw new Error('not that one');
    return name;
  });
  await expect(failing.toArray()).rejects.toThrow('not that one');
  expect(await names.toArray()).toEqual(['lo', 'one', 'two']);
});

/** A socket in a namespace of 57 links; while `changes.left` lasts, another link comes after the first part of a dump, and one goes. */
async function openChanging(changes: { left: number }): Promise<{ socket: NetlinkSocket; asked: () => number }> {
  const namespace = await freshNetns();
  const other = openSocket({ protocol: 0, netns: { fd: namespace.fd } });
  let asked = 0;
  let isFirst = false;
  const tap: Tap = (direction) => {
    if (direction === 'out') asked++;
    if (isFirst && changes.left-- > 0) {
      const [comes, goes] = [bridge(`new${asked}`), { attrs: { ifname: `fixed${asked}` } }];
      process.nextTick(() => {
        other.request(RTM_NEWLINK, comes, CREATE); // not before this part is decoded
        other.request(RTM_DELLINK, goes);
      });
    }
    isFirst = direction === 'out';
  };
  const socket = openSocket({ protocol: 0, netns: { fd: namespace.fd }, tap });
  onTestFinished(() => {
    socket.close();
    other.close();
  });
  // The kernel prepares two parts, of some twenty links each, ahead of what is received: these are more. Of more
  // than 128 KiB a thread would receive the rest, before the change.
  const links = Array.from({ length: 56 }, (_, index) => bridge(`fixed${index}`));
  const made = await other.batch(links.map((message) => ({ operation: RTM_NEWLINK, message, ...CREATE })));
  expect(made.filter((outcome) => outcome !== undefined)).toEqual([]);
  return { socket, asked: () => asked };
}

test('a dump that changes under way is never torn: it is asked for again, ten times at most', async () => {
  const changes = { left: 3 };
  const { socket, asked } = await openChanging(changes);
  const links = await socket.dump(RTM_GETLINK).toArray();
  expect(asked()).toBe(4);
  const names = links.map(({ attrs }) => attrs.ifname);
  expect(new Set(names).size).toBe(57);
  expect(names).toHaveLength(57);
  expect(names).toEqual(expect.arrayContaining(['lo', 'fixed0', 'fixed55', 'new1', 'new2', 'new3']));
  changes.left = 1;
  let count = 0;
  const stream = async (): Promise<void> => {
    for await (const _ of socket.dump(RTM_GETLINK)) count++;
  };
  await expect(stream()).rejects.toMatchObject({ code: 'ERR_DUMP_INTERRUPTED', attempts: 1 });
  expect(count).toBeGreaterThan(0);
  changes.left = 10;
  const never = socket.dump(RTM_GETLINK).toArray();
  await expect(never).rejects.toMatchObject({ code: 'ERR_DUMP_INTERRUPTED', attempts: 10 });
  expect(asked()).toBe(15);
  expect(await socket.dump(RTM_GETLINK).toArray()).toHaveLength(57);
});

test('a subscription yields what happens, and ends when it is closed or aborted', async () => {
  const socket = await open();
  const abort = new AbortController();
  const events = socket.subscribe([RTNLGRP_LINK], [RTM_NEWLINK, RTM_DELLINK], { signal: abort.signal });
  await socket.request(RTM_NEWLINK, bridge('br0'), CREATE);
  const first = await events.next();
  expect(first.value).toMatchObject({
    type: 'message',
    operation: { name: 'RTM_NEWLINK' },
    message: { attrs: { ifname: 'br0' } },
  });
  const waiting = (async () => {
    for await (const _ of events) {
      // until it ends
    }
    return 'ended';
  })();
  abort.abort();
  expect(await waiting).toBe('ended');
});

test('an overrun is an event, and the subscription goes on', async () => {
  const socket = await open();
  const events = socket.subscribe([7], [RTM_NEWROUTE]); // RTNLGRP_IPV4_ROUTE
  await addRoutes(socket, 60_000);
  let last: string | undefined;
  const next = async (): Promise<string | undefined> => {
    const { value } = await events.next();
    last = value?.type === 'message' ? value.message.attrs.dst : last;
    return value?.type;
  };
  while ((await next()) !== 'overrun') expect(last).not.toBe('10.0.234.95'); // the last of the 60,000 was lost
  await addRoute(socket, '192.0.2.1');
  expect(await next()).toBe('message'); // and nothing after the overrun
  expect(last).toBe('192.0.2.1');
  events.close();
});

test('a closed socket says so, and closing ends the calls that wait', async () => {
  const socket = await open();
  const events = socket.subscribe([RTNLGRP_LINK], [RTM_NEWLINK]);
  const waiting = events.next();
  events.close();
  expect((await waiting).done).toBe(true);
  socket.close();
  socket.close();
  await expect(socket.request(RTM_GETLINK, {})).rejects.toThrow(SocketClosedError);
  await expect(socket.dump(RTM_GETLINK).toArray()).rejects.toThrow(SocketClosedError);
});

test('a tap sees every datagram of requests and dumps', async () => {
  const namespace = await freshNetns();
  const seen: string[] = [];
  const socket = openSocket({ protocol: 0, netns: { fd: namespace.fd }, tap: (direction) => seen.push(direction) });
  await socket.get(RTM_GETLINK, { header: { ifiIndex: 1 } });
  await socket.dump(RTM_GETLINK).toArray();
  socket.close();
  expect(seen.slice(0, 3)).toEqual(['out', 'in', 'in']);
  expect(seen.filter((direction) => direction === 'out')).toHaveLength(2);
});
