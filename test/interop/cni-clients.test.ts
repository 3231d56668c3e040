import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, type TestContext, test } from 'vitest';
import { PLUGIN } from '../support/cni.js';
import { findTool, needs } from '../support/netns.js';

// Container engines that people have, on the plugin: each in network, mount and process namespaces of its own.

/** Runs a script of test/interop/clients/ to its end; gives what its steps printed. */
function client(context: TestContext, script: string): string {
  if (process.getuid?.() !== 0 || !/^\s*0\s+0\s+4294967295/.test(readFileSync('/proc/self/uid_map', 'utf8')))
    context.skip('container engines take a real root');
  const work = mkdtempSync(join(tmpdir(), 'netloom-client-'));
  onTestFinished(() => rmSync(work, { recursive: true, force: true }));
  const env = { PATH: process.env.PATH, WORK: work, PLUGIN, BUSYBOX: findTool('busybox'), NODE: process.execPath };
  const args = ['-nmpf', '--mount-proc', '--kill-child', '/bin/sh', join('test/interop/clients', script)];
  const { status, stdout, stderr } = spawnSync('unshare', args, { encoding: 'utf8', env, timeout: 100_000 });
  expect(status, `${stdout}${stderr}`).toBe(0);
  return stdout;
}

test('podman runs a container that is reached by a published port, and leaves nothing of it', (context) => {
  needs(context, 'podman', 'crun', 'conmon', 'busybox', 'nft', 'ip');
  expect(client(context, 'podman.sh').trimEnd().split('\n')).toEqual([
    'driver: nl netloom',
    'by port: hello',
    'by address: hello',
    'inside: 02:00:00:00:00:50',
    expect.stringMatching(/^again: port 8080\/tcp is taken by eth0 of container$/),
    'after reload: hello',
    'after the rules went: hello',
    'links: 0',
    'elements: 0',
  ]);
}, 120_000);

test('ctr runs containers; what it never takes down GC does', (context) => {
  needs(context, 'containerd', 'ctr', 'busybox', 'nft', 'ip');
  if (!existsSync('/usr/lib/cni/loopback')) {
    if (process.env.NETLOOM_REQUIRE_TOOLS === '1') throw new Error('containernetworking-plugins are not installed');
    context.skip('containernetworking-plugins are not installed');
  }
  expect(client(context, 'containerd.sh').trimEnd().split('\n')).toEqual([
    'by address: hello',
    'inside: inet 10.88.7',
    'containers with elements: nl/default-web/eth0 ',
    expect.stringMatching(/^left: [1-9]/),
    'after GC: 0',
    'links: 0',
  ]);
}, 120_000);
