import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const BENCH = fileURLToPath(new URL('../../dist/bench/stream.js', import.meta.url));

test('a stream of 400,000 routes makes the process grow by less than 64 MiB, and gives everyone else their turns', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BENCH, '400000'], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/stream of 400000 routes.*met +grew by.*met +\d+ datagrams in \d+ turns/s);
  expect(status).toBe(0);
}, 70_000);
