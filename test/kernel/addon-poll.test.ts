import { setImmediate as afterPolling } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import {
  bindNetlink,
  cancelPoll,
  closeNetns,
  closeSocket,
  createNetns,
  type NativeSocket,
  openSocket,
  Poll,
  poll,
  receive,
  send,
  setOption,
} from '../../src/addon/index.js';
import { dumpLinks, getLink, headers, setUp } from '../support/netlink-bytes.js';

const EAGAIN = 11;
const EBUSY = 16;
const EBADF = 9;
const ENOBUFS = 105;
const RTMGRP_LINK = 1;

function netlink(netnsFd: number, groups = 0): NativeSocket {
  const socket = openSocket(16, 3, 0, netnsFd);
  if (typeof socket === 'number') throw new Error(`errno ${-socket}`);
  onTestFinished(() => closeSocket(socket));
  expect(bindNetlink(socket, groups, 0)).toBe(0);
  return socket;
}

function namespace(): number {
  const fd = createNetns();
  onTestFinished(() => closeNetns(fd));
  return fd;
}

/** A whole turn of the event loop, in which it looks at all sockets. */
async function turn(): Promise<void> {
  await afterPolling();
  await afterPolling();
}

function ready(socket: NativeSocket, events: number = Poll.read): Promise<number> {
  return new Promise((resolve, reject) => {
    const status = poll(socket, events, resolve);
    if (status < 0) reject(new Error(`errno ${-status}`));
  });
}

/** Reads until there is nothing more; the error that ends it, and how many datagrams there were. */
function drain(socket: NativeSocket): { datagrams: number; error: number } {
  const buffer = new Uint8Array(65536);
  const lengths = new Int32Array(64);
  for (let datagrams = 0; ; ) {
    const count = receive(socket, buffer, lengths);
    if (count < 0) return { datagrams, error: -count };
    datagrams += count;
  }
}

test('a callback comes once per poll, when there is something to read', async () => {
  const socket = netlink(-1);
  let calls = 0;
  expect(poll(socket, Poll.read, () => calls++)).toBe(0);
  expect(poll(socket, Poll.read, () => calls++)).toBe(-EBUSY);
  await turn();
  expect(calls).toBe(0);
  send(socket, getLink(1, 1), 32);
  expect(calls).toBe(0);
  await turn();
  expect(calls).toBe(1);
  send(socket, getLink(2, 1), 32);
  await turn();
  expect(calls).toBe(1);
  expect(await ready(socket)).toBe(0);
  expect(drain(socket)).toEqual({ datagrams: 2, error: EAGAIN });
});

test('writing is possible at once', async () => {
  expect(await ready(netlink(-1), Poll.write)).toBe(0);
});

test('a callback may poll again and close', async () => {
  const socket = netlink(-1);
  send(socket, getLink(1, 1), 32);
  const order: string[] = [];
  await new Promise<void>((resolve) => {
    poll(socket, Poll.read, () => {
      order.push('first');
      poll(socket, Poll.read, () => {
        order.push('second');
        closeSocket(socket);
        resolve();
      });
    });
  });
  expect(order).toEqual(['first', 'second']);
});

test('neither a cancelled poll nor one of a closed socket calls back', async () => {
  const sockets = [netlink(-1), netlink(-1)] as const;
  const called: string[] = [];
  for (const socket of sockets) send(socket, getLink(1, 1), 32);
  poll(sockets[0], Poll.read, () => called.push('cancelled'));
  poll(sockets[1], Poll.read, () => called.push('closed'));
  cancelPoll(sockets[0]);
  closeSocket(sockets[1]);
  await turn();
  expect(called).toEqual([]);
  expect(poll(sockets[1], Poll.read, () => {})).toBe(-EBADF);
  expect(await ready(sockets[0])).toBe(0);
});

/** Floods a subscribed socket that nobody reads. */
function flood(netnsFd: number): NativeSocket {
  const subscriber = netlink(netnsFd, RTMGRP_LINK);
  expect(setOption(subscriber, 1, 8, 4096)).toBe(0); // SO_RCVBUF
  toggle(netnsFd, 40);
  return subscriber;
}

/** Each turn makes a notification. */
function toggle(netnsFd: number, times: number): void {
  const actor = netlink(netnsFd);
  for (let i = 0; i < times; i++) {
    send(actor, setUp(i, 1, i % 2 === 0), 32);
    drain(actor);
  }
}

test('an overrun is told once, and reading goes on before and after it', () => {
  const there = namespace();
  const subscriber = flood(there);
  expect(drain(subscriber)).toEqual({ datagrams: 0, error: ENOBUFS });
  const kept = drain(subscriber);
  expect(kept.error).toBe(EAGAIN);
  expect(kept.datagrams).toBeGreaterThan(0);
  toggle(there, 2);
  expect(drain(subscriber)).toEqual({ datagrams: 2, error: EAGAIN });
});

test('poll survives an overrun: it calls back, and works again after receiving', async () => {
  const there = namespace();
  const subscriber = netlink(there, RTMGRP_LINK);
  expect(setOption(subscriber, 1, 8, 4096)).toBe(0);
  const status = ready(subscriber);
  toggle(there, 40);
  expect([0, -EBADF]).toContain(await status);
  expect(drain(subscriber).error).toBe(ENOBUFS);
  drain(subscriber);
  const next = ready(subscriber);
  toggle(there, 1);
  expect(await next).toBe(0);
  expect(drain(subscriber).datagrams).toBe(1);
});

test('after an overrun was read, poll finds what was kept', async () => {
  const subscriber = flood(namespace());
  expect(receive(subscriber, new Uint8Array(65536), new Int32Array(64))).toBe(-ENOBUFS);
  expect(await ready(subscriber)).toBe(0);
  expect(drain(subscriber).datagrams).toBeGreaterThan(0);
});

test('a dump larger than one buffer arrives piece by piece', () => {
  const socket = netlink(-1);
  const request = dumpLinks(1);
  send(socket, request, request.length);
  const lengths = new Int32Array(1);
  const types: number[] = [];
  const buffer = new Uint8Array(32768);
  while (receive(socket, buffer, lengths) === 1) {
    types.push(...headers(buffer.subarray(0, lengths[0])).map(({ type }) => type));
  }
  expect(types.at(-1)).toBe(3);
});
