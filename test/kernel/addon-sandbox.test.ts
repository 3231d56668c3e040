import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, type TestContext, test } from 'vitest';
import { listPinned, netnsIdentity, spawnSandboxed, UnsupportedError } from '../../src/addon/index.js';
import * as netns from '../../src/netns/index.js';

const ADDON = join(import.meta.dirname, '../../dist/src/addon/index.js');
const IMPORT = `const addon = await import(${JSON.stringify(ADDON)}); const fs = await import('node:fs');`;
const MODULE = ['--input-type=module', '-e'];

/** A program that runs another in a sandbox and ends as that does. */
function sandboxed(code: string, before = ''): string {
  return `${IMPORT} ${before}
    try { process.exitCode = (await addon.spawnSandboxed(${JSON.stringify([...MODULE, `${IMPORT} { ${code} }`])}, process.env)).status; }
    catch (error) { console.log(error.code, error.message); process.exitCode = 99; }`;
}

function run(code: string, ids: { uid?: number; gid?: number } = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [...MODULE, code], { encoding: 'utf8', timeout: 15_000, ...ids });
}

/** An ordinary user exists only where we are really root, not in a user namespace that maps one id. */
function needsRoot(context: TestContext): { uid: number; gid: number } {
  const mapsAll = readFileSync('/proc/self/uid_map', 'utf8').trim().split(/\s+/)[2] !== '1';
  if (process.getuid?.() !== 0 || !mapsAll) context.skip('becoming an ordinary user takes root');
  return { uid: 65534, gid: 65534 };
}

const FACTS = `
  console.log(JSON.stringify({
    sandboxed: addon.isSandboxed(),
    uid: process.getuid(),
    ino: String(addon.netnsIdentity().ino),
    links: fs.readFileSync('/proc/thread-self/net/dev', 'utf8').split('\\n').slice(2, -1).map((line) => line.trim().split(':')[0]),
    names: addon.listPinned(),
    argument: process.argv.at(-1),
  }));`;

test('what runs in a sandbox has a network and names of its own', async () => {
  const named = await netns.create('outside-of-it');
  try {
    const { status, stdout, stderr } = run(sandboxed(`${FACTS} addon.pinNetns(addon.createNetns(), 'inside-of-it');`));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const facts = JSON.parse(stdout);
    expect(facts).toMatchObject({ sandboxed: true, uid: 0, links: ['lo'], names: [] });
    expect(facts.ino).not.toBe(String(netnsIdentity().ino));
    expect(listPinned()).toContain('outside-of-it');
    expect(listPinned()).not.toContain('inside-of-it');
  } finally {
    named.close();
    await netns.delete('outside-of-it');
  }
});

test('options of node hold in the sandbox too, but for a program on the command line', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'netloom-')), 'story.mjs');
  const netnsModule = join(import.meta.dirname, '../../dist/src/netns/index.js');
  writeFileSync(
    file,
    `import { inSandbox } from ${JSON.stringify(netnsModule)};
     process.exitCode = await inSandbox(import.meta.url, async () => console.log(typeof gc, globalThis.before));`,
  );
  const before = ['--expose-gc', '--import', 'data:text/javascript,globalThis.before = "came before"'];
  const env = { ...process.env, NETLOOM_SANDBOX: '' }; // the tests run in a sandbox themselves
  const told = (argv: string[]) => spawnSync(process.execPath, argv, { encoding: 'utf8', timeout: 15_000, env }).stdout;
  expect(told([...before, file])).toBe('function came before\n');
  const evaluated = `import(${JSON.stringify(netnsModule)}).then((netns) => netns.inSandbox(${JSON.stringify(file)}, () => 1))`;
  expect(told([...before, '-e', evaluated])).toBe('function came before\n');
  expect(told([...before, `--eval=${evaluated}`])).toBe('function came before\n');
});

test('an ordinary user gets one too, and is root in it', async (context) => {
  const ids = needsRoot(context);
  const { status, stdout, stderr } = run(
    sandboxed(`${FACTS} addon.pinNetns(addon.createNetns(), 'inside-of-it');`),
    ids,
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ sandboxed: true, uid: 0, links: ['lo'], names: [] });
});

test('an ordinary user gets one where there is no /run/netns either', async (context) => {
  const ids = needsRoot(context);
  const { stdout, stderr } = run(
    sandboxed(`
      const { spawnSync } = await import('node:child_process');
      spawnSync('mount', ['-t', 'tmpfs', 'none', '/run'], { stdio: 'inherit' });
      const args = ${JSON.stringify([...MODULE, sandboxed(FACTS)])};
      spawnSync(process.execPath, args, { stdio: 'inherit', ...${JSON.stringify(ids)} });`),
  );
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toMatchObject({ sandboxed: true, links: ['lo'], names: [] });
});

test('exit status and signal come back, arguments and environment go in', async () => {
  const env = { ...process.env, WORD: 'two words, ünïcode' };
  expect(
    await spawnSandboxed(['-e', 'process.exit(process.env.WORD === process.argv[1] ? 3 : 4)', env.WORD], env),
  ).toEqual({
    status: 3,
    signal: undefined,
  });
  expect(await spawnSandboxed(['-e', 'process.kill(process.pid, "SIGTERM")'], env)).toEqual({
    status: 143,
    signal: 'SIGTERM',
  });
});

test('the event loop goes on meanwhile, and nothing is left open', async () => {
  const ends = spawnSandboxed(['-e', 'setTimeout(() => {}, 200)'], process.env);
  let ticks = 0;
  const timer = setInterval(() => ticks++, 10);
  await ends;
  clearInterval(timer);
  expect(ticks).toBeGreaterThan(0);
});

test('SIGTERM reaches the program in the sandbox', async () => {
  const inner = `process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000); console.log('up');`;
  const outer = spawn(process.execPath, [...MODULE, sandboxed(inner)], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(outer.stdout, 'data');
  outer.kill('SIGTERM');
  expect(await once(outer, 'exit')).toEqual([7, null]);
});

test('the program dies with who started it', async () => {
  const inner = `setInterval(() => {}, 1000); console.log(process.pid);`;
  const outer = spawn(process.execPath, [...MODULE, sandboxed(inner)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [pid] = await once(outer.stdout, 'data');
  outer.kill('SIGKILL');
  await once(outer, 'exit');
  for (let i = 0; i < 500 && alive(Number(pid)); i++) await sleep(20);
  expect(alive(Number(pid))).toBe(false);
});

test('what the kernel refuses is told by the step, and what is missing', async (context) => {
  const ids = needsRoot(context);
  const limit = '/proc/sys/user/max_net_namespaces';
  const { status, stdout } = run(sandboxed(sandboxed(FACTS, `fs.writeFileSync('${limit}', '0');`)), ids);
  expect(stdout).toContain('ERR_UNSUPPORTED no sandbox: the kernel refused network and mount namespaces: ENOSPC');
  expect(stdout).toContain('user.max_net_namespaces is 0');
  expect(status).toBe(99);
});

test('a program that is not there is an error of its own', async () => {
  const { execPath } = process;
  process.execPath = '/no/such/node';
  try {
    await expect(spawnSandboxed([], process.env)).rejects.toThrow(UnsupportedError);
    await expect(spawnSandboxed([], process.env)).rejects.toThrow('starting node: ENOENT');
  } finally {
    process.execPath = execPath;
  }
});

function alive(pid: number): boolean {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}
