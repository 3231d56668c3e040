import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PLUGIN } from '../support/cni.js';

// The plugin keeps what V8 compiled beside itself. Whatever stands there, it answers the same.

const SCRIPT = join(dirname(PLUGIN), 'cni.script');

/** A copy of the plugin, with nothing kept yet. */
function installed(): string {
  const root = mkdtempSync(join(tmpdir(), 'netloom-plugin-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, 'dist/src/quick');
  mkdirSync(folder, { recursive: true });
  symlinkSync(join(dirname(PLUGIN), '../../../prebuilds'), join(root, 'prebuilds'));
  for (const file of [PLUGIN, SCRIPT]) copyFileSync(file, join(folder, file.slice(dirname(file).length)));
  return folder;
}

function ask(folder: string, command = 'VERSION'): unknown {
  const env = { CNI_COMMAND: command };
  const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'netloom-cni.cjs')], { encoding: 'utf8', env });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

test('who asks Node for a profile gets it, though the plugin ends without Node taking itself down', () => {
  const folder = installed();
  const asks = ['--cpu-prof', `--cpu-prof-dir=${folder}`, join(folder, 'netloom-cni.cjs')];
  const { status, stdout } = spawnSync(process.execPath, asks, { encoding: 'utf8', env: { CNI_COMMAND: 'VERSION' } });
  expect([status, JSON.parse(stdout)]).toEqual([0, ask(folder)]);
  expect(readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'))).toHaveLength(1);
});

function kept(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.includes('.cache'));
}

/** What is kept after two calls. */
function compiled(folder: string): { answer: unknown; file: string } {
  ask(folder);
  const answer = ask(folder);
  const [name] = kept(folder);
  return { answer, file: join(folder, name!) };
}

test('the second call keeps what was compiled, and the next ones answer the same from it', () => {
  const folder = installed();
  const first = ask(folder);
  expect(first).toMatchObject({ supportedVersions: expect.arrayContaining(['0.4.0', '1.1.0']) });
  expect(kept(folder)).toEqual([expect.stringMatching(/^cni-VERSION-[0-9a-f]{16}-v[\d.]+-\w+\.cache$/)]);
  expect(ask(folder)).toEqual(first);
  const [name] = kept(folder);
  const bytes = readFileSync(join(folder, name!));
  expect(bytes.length).toBeGreaterThan(10_000);
  expect(ask(folder)).toEqual(first);
  expect(kept(folder)).toEqual([name]);
  expect(readFileSync(join(folder, name!)).equals(bytes)).toBe(true);
});

test('what is cut short, or is something else, is made anew', () => {
  const folder = installed();
  const { answer, file } = compiled(folder);
  const whole = readFileSync(file);
  for (const damaged of [new Uint8Array(0), whole.subarray(0, whole.length / 2), Buffer.from('something else')]) {
    writeFileSync(file, damaged);
    expect(ask(folder)).toEqual(answer);
    expect(readFileSync(file).length).toBeGreaterThan(damaged.length);
  }
});

test('what has a bit turned anywhere is made anew: V8 itself would run it', () => {
  const folder = installed();
  const { answer, file } = compiled(folder);
  const whole = readFileSync(file);
  for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 20)) {
    const damaged = Buffer.from(whole);
    damaged[at]! ^= 0x10;
    writeFileSync(file, damaged);
    expect(ask(folder)).toEqual(answer);
    expect(readFileSync(file).equals(damaged)).toBe(false);
  }
});

test('another script has its own, and a call that is refused keeps nothing', () => {
  const folder = installed();
  ask(folder);
  const script = join(folder, 'cni.script');
  writeFileSync(script, readFileSync(script, 'latin1').replace(/^\/\*..../, '/*0123'));
  ask(folder);
  expect(kept(folder)).toHaveLength(2);
  expect(ask(folder, 'ADD')).toMatchObject({ code: 4 });
  expect(ask(folder, '../../X')).toMatchObject({ code: 4 });
  expect(kept(folder)).toHaveLength(2);
});

test('where nothing can be written it answers all the same', () => {
  const folder = installed();
  const { answer, file } = compiled(folder);
  rmSync(file);
  mkdirSync(file); // a folder of that name cannot be replaced, not by root either
  expect(ask(folder)).toEqual(answer);
  expect(ask(folder)).toEqual(answer);
  expect(kept(folder)).toEqual([basename(file)]);
});
