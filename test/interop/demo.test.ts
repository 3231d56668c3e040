import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '../support/folder.js';
import { findTool, freshNetns, needs, runTool } from '../support/netns.js';
import { NETLOOM, OUTSIDE, runNode } from '../support/program.js';

const PROOFS = 9;

function expectAllProven(output: string): void {
  expect(output).not.toContain('✗');
  expect(output.match(/✓ (ping|HTTP) .* ms/g)).toHaveLength(PROOFS);
  expect(output).toContain('the outside sees 172.16.0.2');
  expect(output).toContain('✓ nothing is left');
  expect(output).toContain('applied again: nothing to do');
}

test('the demo proves every connection, shows the state and leaves nothing', () => {
  const { status, stdout, stderr } = runNode([NETLOOM, 'demo'], { env: OUTSIDE });
  expect(stderr).toBe('');
  expectAllProven(stdout);
  for (const text of [
    '# Network devices',
    '# Route table',
    '# iptables rules',
    '5000/tcp -> 172.18.0.10:5000 (3 connections)',
    'ip saddr @masq4 ip daddr != 224.0.0.0/4 masquerade',
    'comment "br0/netns0/eth0"',
  ]) {
    expect(stdout).toContain(text);
  }
  expect(status).toBe(0);
});

test('the demo starts node and nothing else', (context) => {
  needs(context, 'strace');
  const log = join(freshFolder(), 'strace');
  const args = ['-f', '-qq', '-e', 'trace=execve', '-e', 'signal=none', '-o', log, process.execPath, NETLOOM, 'demo'];
  const { status } = spawnSync(findTool('strace')!, args, { env: { ...process.env, ...OUTSIDE }, timeout: 60_000 });
  expect(status).toBe(0);
  const started = [...readFileSync(log, 'utf8').matchAll(/execve\("([^"]*)"/g)].map(([, file]) => file);
  expect(started.length).toBeGreaterThanOrEqual(2);
  expect(new Set(started)).toEqual(new Set([process.execPath]));
}, 60_000);

test('the demo works for a user without any privilege, in a user namespace of its own', (context) => {
  if (process.getuid?.() !== 0 || !/^\s*0\s+0\s+4294967295/.test(readFileSync('/proc/self/uid_map', 'utf8'))) {
    context.skip('only a real root can become someone else; as an ordinary user every test is this one');
  }
  const env = { ...process.env, ...OUTSIDE, HOME: '/' };
  const options = { encoding: 'utf8', env, uid: 65534, gid: 65534, timeout: 20_000 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [NETLOOM, 'demo'], options);
  if (stderr.includes('EACCES') && stdout === '') context.skip('an ordinary user cannot read this checkout');
  expect(stderr).toBe('');
  expectAllProven(stdout);
  expect(status).toBe(0);
});

test('the network that the demo is started in is the same before and after', async (context) => {
  needs(context, 'ip', 'nft');
  const namespace = await freshNetns();
  runTool(namespace, 'ip', ['link', 'add', 'br-own', 'type', 'bridge']);
  const look = () => [
    runTool(namespace, 'ip', ['link']),
    runTool(namespace, 'ip', ['route', 'show', 'table', 'all']),
    runTool(namespace, 'nft', ['list', 'ruleset']),
    runTool(namespace, 'ip', ['netns', 'list']),
  ];
  const before = look();
  expect(runNode([NETLOOM, 'demo'], { netns: namespace, env: OUTSIDE }).status).toBe(0);
  expect(look()).toEqual(before);
});
