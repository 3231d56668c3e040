import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ADDON = join(import.meta.dirname, '../../dist/src/addon/index.js');

/**
 * Given to every program below: an open socket, bound, subscribed to links where wanted. With its first stream libuv opens
 * /dev/null: that is done before fds are counted.
 */
const PRELUDE = `
  const addon = await import(${JSON.stringify(ADDON)});
  const { readdirSync } = await import('node:fs');
  const { setTimeout: sleep } = await import('node:timers/promises');
  const { Worker } = await import('node:worker_threads');
  void process.stdout;
  const ring = { bytes: new Uint8Array(99), slots: new Int32Array(2), progress: new Int32Array(2) };
  const open = (groups = 0) => {
    const socket = addon.openSocket(16, 3, 0, -1);
    if (typeof socket === 'number') throw new Error('errno ' + -socket);
    if (addon.bindNetlink(socket, groups, 0) !== 0) throw new Error('bind');
    return socket;
  };
  const fds = () => readdirSync('/proc/self/fd').length;
`;

function argumentsFor(code: string): string[] {
  return ['--input-type=module', '-e', `${PRELUDE}\n${code}`];
}

function node(code: string, ...flags: string[]): SpawnSyncReturns<string> {
  const args = [...flags, ...argumentsFor(code)];
  return spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 18_000 });
}

function expectOutput(result: SpawnSyncReturns<string>, stdout: string): void {
  expect({ stderr: result.stderr, signal: result.signal, stdout: result.stdout, status: result.status }).toEqual({
    stderr: '',
    signal: null,
    stdout,
    status: 0,
  });
}

/** What a worker has done with a socket by the time its environment is torn down. */
const STEPS = {
  loaded: '',
  opened: 'globalThis.kept = open();',
  forgotten: 'open();',
  waiting: 'globalThis.kept = open(1); addon.poll(kept, addon.Poll.read, () => {});',
  'ready, unread': 'addon.poll(globalThis.kept = open(), addon.Poll.write, () => {});',
  cancelled: 'globalThis.kept = open(); addon.poll(kept, 1, () => {}); addon.cancelPoll(kept);',
  closed: 'const s = open(); addon.poll(s, 1, () => {}); addon.closeSocket(s);',
  'inside a namespace':
    'globalThis.fd = addon.createNetns(); addon.runInNetns(fd, () => { globalThis.kept = open(); });',
  'receiving ahead': 'globalThis.kept = open(); addon.receiveAhead(kept, ring, () => {});',
  'receiving ahead, forgotten': 'addon.receiveAhead(open(), ring, () => {});',
  'receiving ahead, closed': 'const s = open(); addon.receiveAhead(s, ring, () => {}); addon.closeSocket(s);',
  'receiving ahead for ever': 'const s = open(); const again = () => addon.receiveAhead(s, ring, again); again();',
  'polling for ever': 'const s = open(); const again = () => addon.poll(s, addon.Poll.write, again); again();',
};

describe('worker.terminate()', () => {
  test.each(Object.entries(STEPS))('is survived: %s', (_, step) => {
    const worker = `(async () => { ${PRELUDE} ${step}
      require('node:worker_threads').parentPort.postMessage('there'); setInterval(() => {}, 1000); })()`;
    const code = `
      const before = fds();
      for (let i = 0; i < 15; i++) {
        const worker = new Worker(${JSON.stringify(worker)}, { eval: true, execArgv: [] });
        await new Promise((resolve, reject) => { worker.on('message', resolve); worker.on('error', reject); });
        await worker.terminate();
      }
      console.log(fds() - before <= ${step.includes('createNetns') ? 15 : 0} || fds());`;
    expectOutput(node(code), 'true\n');
  });

  test('is survived by twenty at once, each with fifty sockets that wait', () => {
    const worker = `(async () => { ${PRELUDE}
      globalThis.kept = Array.from({ length: 50 }, () => open(1));
      for (const socket of kept) addon.poll(socket, addon.Poll.read, () => {});
      require('node:worker_threads').parentPort.postMessage('there'); })()`;
    const code = `
      const before = fds();
      const workers = Array.from({ length: 20 }, () => new Worker(${JSON.stringify(worker)}, { eval: true, execArgv: [] }));
      await Promise.all(workers.map((w) => new Promise((resolve) => w.on('message', resolve))));
      await Promise.all(workers.map((w) => w.terminate()));
      console.log(fds() - before);`;
    expectOutput(node(code), '0\n');
  });

  test('a worker that ends by itself frees its sockets', () => {
    const code = `
      const before = fds();
      const code = \`(async () => { ${PRELUDE} globalThis.kept = Array.from({ length: 50 }, () => open()); })()\`;
      for (let i = 0; i < 3; i++) await new Promise((resolve) => new Worker(code, { eval: true, execArgv: [] }).on('exit', resolve));
      console.log(fds() - before);`;
    expectOutput(node(code), '0\n');
  });
});

describe('a forgotten socket', () => {
  test('is closed when it is garbage collected: 500 of them', () => {
    const code = `
      const before = fds();
      const forget = () => { const s = open(); addon.poll(s, 1, () => {}); addon.cancelPoll(s); };
      for (let i = 0; i < 250; i++) { open(); forget(); }
      console.log(fds() - before);
      for (let i = 0; i < 10 && fds() > before; i++) { gc(); await sleep(10); }
      console.log(fds() - before);`;
    expectOutput(node(code, '--expose-gc'), '500\n0\n');
  });

  test('is not collected while it waits', () => {
    const code = `
      let called = 0;
      for (let i = 0; i < 100; i++) addon.poll(open(), addon.Poll.write, () => called++);
      for (let i = 0; i < 5; i++) gc();
      for (let i = 0; i < 500 && called < 100; i++) await sleep(10);
      console.log(called);`;
    expectOutput(node(code, '--expose-gc'), '100\n');
  });

  test('is weighed by the collector, so that fds do not run out', () => {
    const code = `
      let most = 0;
      for (let i = 1; i <= 20000; i++) {
        open();
        if (i % 1000 !== 0) continue;
        await sleep(1);
        most = Math.max(most, fds());
      }
      console.log(most < 8000 || most);`;
    expectOutput(node(code), 'true\n');
  });
});

describe('the process', () => {
  test('ends by itself with sockets that nobody waits for', () => {
    expectOutput(node('globalThis.kept = open(1); console.log("end");'), 'end\n');
  });

  test('is kept alive by one that waits, unless told otherwise', () => {
    const code = `
      const s = open(1);
      addon.poll(s, addon.Poll.read, () => {});
      addon.refPoll(s, false);
      const t = open();
      addon.poll(t, addon.Poll.write, () => console.log('called'));
      process.on('exit', () => console.log('exit'));`;
    expectOutput(node(code), 'called\nexit\n');
  });

  test('may exit while sockets wait', () => {
    expectOutput(node('addon.poll(open(1), 1, () => {}); process.exit(0);'), '');
  });

  test('sees what a callback throws as any uncaught exception', () => {
    const thrower = 'addon.poll(open(), addon.Poll.write, () => { throw new Error("from a callback"); });';
    const uncaught = node(thrower);
    expect(uncaught.status).toBe(1);
    expect(uncaught.stderr).toContain('from a callback');
    const caught = `process.on('uncaughtException', (error) => console.log(error.message)); ${thrower}
      process.on('exit', () => console.log('goes on'));`;
    expectOutput(node(caught), 'from a callback\ngoes on\n');
  });

  test('runs promise jobs and ticks after a callback, in the context it was given in', () => {
    const code = `
      const { AsyncLocalStorage } = await import('node:async_hooks');
      const storage = new AsyncLocalStorage();
      storage.run('kept', () => addon.poll(open(), addon.Poll.write, () => {
        process.nextTick(() => console.log('tick', storage.getStore()));
        Promise.resolve().then(() => console.log('job', storage.getStore()));
      }));`;
    expectOutput(node(code), 'tick kept\njob kept\n');
  });
});

test('a socket is opened in another namespace also where there is no way back to this one', (context) => {
  const code = `
    const there = addon.createNetns();
    const home = addon.netnsIdentity().ino;
    const socket = addon.openSocket(16, 3, 0, there);
    console.log(typeof socket, addon.netnsIdentity().ino === home);`;
  // A user namespace of one's own, in a network namespace that is somebody else's: who leaves that may not enter it again.
  const args = ['--user', '--map-root-user', process.execPath, ...argumentsFor(code)];
  const result = spawnSync('unshare', args, { encoding: 'utf8', timeout: 18_000 });
  if (result.stderr?.includes('unshare failed')) context.skip('no user namespaces here');
  expectOutput(result, 'object true\n');
});
