import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PLUGIN } from '../support/cni.js';
import { freshNetns, runTool } from '../support/netns.js';

// `netloom inspect nft` keeps what V8 compiled beside itself. Whatever stands there, it prints the same.

/** A copy of the commands, with nothing kept yet. */
function installed(): string {
  const root = mkdtempSync(join(tmpdir(), 'netloom-quick-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const quick = dirname(PLUGIN);
  const folder = join(root, 'dist/src/quick');
  cpSync(quick, folder, { recursive: true, filter: (path) => !basename(path).includes('.cache') });
  symlinkSync(join(quick, '../../../prebuilds'), join(root, 'prebuilds'));
  return folder;
}

test('a ruleset is printed alike by the first call, by the one that keeps what it compiled, and from it', async () => {
  const folder = installed();
  const namespace = await freshNetns();
  const rules = 'ip saddr 10.0.0.1 counter accept; ip saddr 10.0.0.2 counter accept; tcp dport { 22, 80 } drop;';
  runTool(namespace, 'nft', ['-f', '-'], `table inet t { chain c { ${rules} }; }`);
  const list = (...flags: string[]): string =>
    runTool(namespace, process.execPath, [join(folder, 'netloom.cjs'), ...['inspect', 'nft', ...flags]]);
  const kept = (): string[] =>
    readdirSync(folder)
      .filter((name) => name.includes('.cache'))
      .sort();
  for (const flags of [[], ['-j']]) {
    const listed = runTool(namespace, 'nft', [...flags, 'list', 'ruleset']);
    for (let call = 0; call < 3; call++) expect(list(...flags)).toBe(listed);
  }
  expect(kept()).toEqual([
    expect.stringMatching(/^nft-command-JSON-[0-9a-f]{16}-v[\d.]+-\w+\.cache$/),
    expect.stringMatching(/^nft-command-TEXT-[0-9a-f]{16}-v[\d.]+-\w+\.cache$/),
  ]);
  const file = join(folder, kept()[1]!);
  const whole = readFileSync(file);
  for (const damaged of [whole.subarray(0, whole.length / 2), Buffer.from('something else')]) {
    writeFileSync(file, damaged);
    expect(list()).toBe(runTool(namespace, 'nft', ['list', 'ruleset']));
    expect(readFileSync(file).length).toBeGreaterThan(damaged.length);
  }
}, 60_000);
