import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { NetworkNamespace } from '../../src/netns/index.js';

/** What a program printed and how it ended. */
export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** The command as users start it: the built one. */
export const NETLOOM: string = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url));

/** Runs a node program to its end, inside a namespace where one is given; ends it after 20 s. */
export function runNode(
  args: readonly string[],
  options: { netns?: NetworkNamespace; env?: NodeJS.ProcessEnv } = {},
): Ended {
  const env = { ...process.env, ...options.env };
  const start = () => spawnSync(process.execPath, args, { encoding: 'utf8', env, timeout: 20_000 });
  const { status, stdout, stderr } = options.netns === undefined ? start() : options.netns.run(start);
  return { status, stdout, stderr };
}

/** The environment of a program that is not to know that it is in a sandbox: it makes one of its own. */
export const OUTSIDE: NodeJS.ProcessEnv = { NETLOOM_SANDBOX: '' };
