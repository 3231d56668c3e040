import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  closeNetns,
  createNetns,
  isSandboxed,
  listPinned,
  netnsIdentity,
  openNetns,
  pinNetns,
  runInNetns,
  unpinNetns,
} from '../../src/addon/index.js';

const OWN = '/proc/thread-self/ns/net';
const ROOT = join(import.meta.dirname, '../..');
const ADDON = join(ROOT, 'dist/src/addon/index.js');
const BINARY = join(ROOT, `prebuilds/linux-${process.arch}/netloom.node`);

function namespace(): number {
  const fd = createNetns();
  onTestFinished(() => closeNetns(fd));
  return fd;
}

test('the tests run in a sandbox', () => {
  expect(isSandboxed()).toBe(true);
});

test('a callback runs inside, and the thread is home again, also when it throws', () => {
  const here = netnsIdentity();
  const fd = namespace();
  const there = netnsIdentity(fd);
  expect(there).not.toEqual(here);
  expect(runInNetns(fd, () => netnsIdentity())).toEqual(there);
  expect(netnsIdentity()).toEqual(here);
  const thrown = new Error('thrown inside');
  expect(() =>
    runInNetns(fd, () => {
      throw thrown;
    }),
  ).toThrow(thrown);
  expect(netnsIdentity()).toEqual(here);
});

test('callbacks nest', () => {
  const [a, b] = [namespace(), namespace()];
  const seen = runInNetns(a, () => {
    const inner = runInNetns(b, () => netnsIdentity());
    return [inner, netnsIdentity()];
  });
  expect(seen).toEqual([netnsIdentity(b), netnsIdentity(a)]);
});

test('an async function is refused before any of it runs', () => {
  let ran = false;
  const fd = namespace();
  expect(() =>
    runInNetns(fd, async () => {
      ran = true;
    }),
  ).toThrow(TypeError);
  expect(ran).toBe(false);
});

test('what is no namespace cannot be entered', () => {
  const file = openSync('/etc/passwd', 'r');
  onTestFinished(() => closeSync(file));
  expect(() => runInNetns(file, () => {})).toThrow(expect.objectContaining({ code: 'EINVAL' }));
  expect(() => runInNetns(9999, () => {})).toThrow(expect.objectContaining({ code: 'EBADF' }));
});

test('work that a callback gives to libuv’s threads sees the namespace outside', async () => {
  const outside = await readlink(OWN);
  const inside = await runInNetns(namespace(), () => readlink(OWN));
  expect(inside).toBe(outside);
});

test('no thread of libuv’s pool is born inside, even when the first work is given there', () => {
  // Loading a module by import starts the pool already; so this takes the binary itself, by require.
  const code = `
    const { readlink, readlinkSync } = require('node:fs');
    const addon = require(${JSON.stringify(BINARY)});
    const own = '${OWN}';
    const outside = readlinkSync(own);
    const seen = new Set();
    addon.netnsRun(addon.netnsCreate(), () => {
      for (let i = 0; i < 64; i++) readlink(own, (error, target) => seen.add(error?.code ?? target));
    });
    process.on('exit', () => console.log(seen.size === 1 && seen.has(outside)));`;
  const env = { ...process.env, UV_THREADPOOL_SIZE: '16' };
  const { stdout } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8', env, timeout: 15_000 });
  expect(stdout).toBe('true\n');
});

test('a thread that cannot go home ends the process', () => {
  const code = `
    const addon = await import(${JSON.stringify(ADDON)});
    const { closeSync, readdirSync, readlinkSync } = await import('node:fs');
    const fd = addon.createNetns();
    const leadsOut = (n) => n !== String(fd) && /^net:/.test(readlinkSync('/proc/self/fd/' + n));
    const open = () => readdirSync('/proc/self/fd').filter((n) => { try { return leadsOut(n); } catch { return false; } });
    addon.runInNetns(fd, () => open().forEach((n) => closeSync(Number(n))));
    console.log('went on');`;
  const args = ['--input-type=module', '-e', code];
  const { signal, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 15_000 });
  expect(stdout).toBe('');
  expect(stderr).toContain('cannot return to the network namespace');
  expect(signal).toBe('SIGABRT');
});

test('a namespace is opened by name, path, process and fd, and is the same one', () => {
  const fd = namespace();
  pinNetns(fd, 'opened');
  onTestFinished(() => unpinNetns('opened'));
  const identity = netnsIdentity(fd);
  for (const ref of ['opened', '/run/netns/opened', { fd }]) {
    const other = openNetns(ref);
    expect(other).not.toBe(fd);
    expect(netnsIdentity(other)).toEqual(identity);
    closeNetns(other);
  }
  const own = openNetns({ pid: process.pid });
  expect(netnsIdentity(own)).toEqual(netnsIdentity());
  closeNetns(own);
});

test('what is not a network namespace is not opened', () => {
  expect(() => openNetns('missing')).toThrow(expect.objectContaining({ code: 'ENOENT' }));
  expect(() => openNetns('/proc/self/ns/mnt')).toThrow(expect.objectContaining({ code: 'EINVAL' }));
  expect(() => openNetns('/etc/passwd')).toThrow(expect.objectContaining({ code: 'EINVAL' }));
  expect(() => openNetns({ pid: 2 ** 22 + 1 })).toThrow(expect.objectContaining({ code: 'ENOENT' }));
  const file = openSync('/etc/passwd', 'r');
  onTestFinished(() => closeSync(file));
  expect(() => openNetns({ fd: file })).toThrow(expect.objectContaining({ code: 'EINVAL' }));
});

test.each(['', '.', '..', 'a/b', '../a', '/a', 'a\0b', 'ä'.repeat(128)])('the name %j is refused', (name) => {
  const fd = namespace();
  expect(() => pinNetns(fd, name)).toThrow(TypeError);
  expect(() => unpinNetns(name)).toThrow(TypeError);
  if (!name.startsWith('/')) expect(() => openNetns(name)).toThrow(TypeError);
  expect(listPinned()).not.toContain(name);
});

test('a name of 255 bytes is taken, and a taken one refused', () => {
  const fd = namespace();
  const name = 'n'.repeat(255);
  pinNetns(fd, name);
  expect(listPinned()).toContain(name);
  expect(() => pinNetns(fd, name)).toThrow(expect.objectContaining({ code: 'EEXIST' }));
  unpinNetns(name);
  expect(listPinned()).not.toContain(name);
  expect(() => unpinNetns(name)).toThrow(expect.objectContaining({ code: 'ENOENT' }));
});

test('pinning an fd that is no namespace leaves no name behind', () => {
  const file = openSync('/proc/self/status', 'r');
  onTestFinished(() => closeSync(file));
  expect(() => pinNetns(file, 'nothing')).toThrow(expect.objectContaining({ code: 'EINVAL' }));
  expect(() => pinNetns(9999, 'nothing')).toThrow(expect.objectContaining({ code: 'EBADF' }));
  expect(listPinned()).not.toContain('nothing');
});

test('a name left behind by a reboot is seen, not opened, and taken away', () => {
  mkdirSync('/run/netns', { recursive: true });
  writeFileSync('/run/netns/stale', '');
  expect(listPinned()).toContain('stale');
  expect(() => openNetns('stale')).toThrow(expect.objectContaining({ code: 'EINVAL' }));
  unpinNetns('stale');
  expect(listPinned()).not.toContain('stale');
});

test('names are a shared mount, made once', () => {
  const fd = namespace();
  for (const name of ['one', 'two']) pinNetns(fd, name);
  onTestFinished(() => {
    for (const name of ['one', 'two']) unpinNetns(name);
  });
  const mounts = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
  const own = mounts.filter((line) => line.split(' ')[4] === '/run/netns');
  expect(own).toHaveLength(1);
  expect(own[0]).toContain('shared:');
});
