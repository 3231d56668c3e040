import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { runInNetns } from '../addon/index.js';

/** How a program run by {@link exec} ended. */
export interface ExecResult {
  /** Its exit status; undefined when a signal ended it. */
  status: number | undefined;
  signal: NodeJS.Signals | undefined;
  stdout: string;
  stderr: string;
}

/**
 * Starts a program inside a namespace, as child_process.spawn does.
 *
 * Unlike `ip netns exec` it shares this process's mounts: /sys shows the devices of the namespace it was mounted in,
 * and /etc/netns is not looked at.
 */
export function spawnInside(
  netnsFd: number,
  command: string,
  args: readonly string[],
  options: SpawnOptions,
): ChildProcess {
  const { spawn } = process.getBuiltinModule('node:child_process'); // as tcp.ts has it: it loads a lot
  return runInNetns(netnsFd, () => spawn(command, args, options));
}

/**
 * Runs a program inside a namespace to its end. An exit status other than 0 is not an error.
 *
 * @throws Error `ENOENT` there is no such program
 */
export function execInside(
  netnsFd: number,
  command: string,
  args: readonly string[],
  options: SpawnOptions,
): Promise<ExecResult> {
  return new Promise((resolve, reject) => {
    const child = spawnInside(netnsFd, command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const stdout = collect(child.stdout);
    const stderr = collect(child.stderr);
    child.on('error', reject);
    child.on('close', (status, signal) => {
      resolve({ status: status ?? undefined, signal: signal ?? undefined, stdout: stdout(), stderr: stderr() });
    });
  });
}

function collect(stream: ChildProcess['stdout']): () => string {
  const chunks: Buffer[] = [];
  stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString();
}
