import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished, type TestContext } from 'vitest';
import { create, type NetworkNamespace } from '../../src/netns/index.js';

/** A nameless network namespace for the running test, gone when that ends. Its loopback device is down. */
export async function freshNetns(): Promise<NetworkNamespace> {
  const namespace = await create();
  onTestFinished(() => namespace.close());
  return namespace;
}

/** Debian keeps these where an ordinary user's PATH does not look. */
const PATH = [...(process.env.PATH ?? '').split(':'), '/usr/local/sbin', '/usr/sbin', '/sbin'];

/** The path of a reference tool, undefined where it is not installed. */
export function findTool(tool: string): string | undefined {
  return PATH.map((dir) => join(dir, tool)).find(executable);
}

function executable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Skips the test where a reference tool is missing; fails it where NETLOOM_REQUIRE_TOOLS=1 says that none may be. */
export function needs(context: TestContext, ...tools: string[]): void {
  for (const tool of tools) {
    if (findTool(tool) !== undefined) continue;
    if (process.env.NETLOOM_REQUIRE_TOOLS === '1') throw new Error(`${tool} is not installed, and has to be`);
    context.skip(`${tool} is not installed`);
  }
}

/**
 * Runs a reference tool inside a namespace and gives what it printed.
 *
 * @param input its standard input
 * @throws Error it ended with another status than 0; the message has what it said
 */
export function runTool(namespace: NetworkNamespace, tool: string, args: readonly string[], input = ''): string {
  const file = findTool(tool) ?? tool;
  const env = { ...process.env, LC_ALL: 'C', PATH: PATH.join(':') };
  const options = { encoding: 'utf8', env, input, maxBuffer: 1 << 28, timeout: 15_000 } as const;
  const result = namespace.run(() => spawnSync(file, args, options));
  if (result.status !== 0) {
    throw new Error(
      `${tool} ${args.join(' ')}: ${result.error?.message ?? `status ${result.status}`}: ${result.stderr}`,
    );
  }
  return result.stdout;
}
