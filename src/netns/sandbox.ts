import { fileURLToPath } from 'node:url';
import { isSandboxed, spawnSandboxed } from '../addon/index.js';

/**
 * Runs a program's story in a network of its own: the script is started anew by node in a network and mount namespace
 * (an ordinary user gets a user namespace first) with an empty /run/netns, and only there `story` is called. The
 * machine's network is not touched. Options that node was started with (`--import tsx`, `--expose-gc`) hold there too.
 *
 * @param script the program, `import.meta.url`
 * @param story what it tells; a number that it returns is the exit status
 * @returns the exit status, inside as outside
 * @throws UnsupportedError what the kernel refused, and what is missing
 * @example
 * process.exitCode = await inSandbox(import.meta.url, async () => {
 *   await using route = openRoute();
 *   await route.links.create({ name: 'br0', kind: 'bridge', up: true });
 * });
 */
export async function inSandbox(
  script: string,
  story: () => Promise<unknown>,
  args: readonly string[] = [],
): Promise<number> {
  if (isSandboxed()) {
    const status = await story();
    return typeof status === 'number' ? status : 0;
  }
  const file = script.startsWith('file:') ? fileURLToPath(script) : script;
  return (await spawnSandboxed([...nodeOptions(), file, ...args], process.env)).status;
}

/** What node was started with, but for a program on its command line: it would run in place of the file. */
function nodeOptions(): string[] {
  const options = process.execArgv;
  const at = options.findIndex((option) => /^(-e|-p|-pe|--eval|--print)(=|$)/.test(option));
  if (at < 0) return options;
  return options.toSpliced(at, options[at]!.includes('=') ? 1 : 2);
}
