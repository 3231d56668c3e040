import { release } from 'node:os';
import type { TestContext } from 'vitest';
import type { RouteSocket } from '../../src/route/index.js';

/** So many of a thing, or a few where all takes ten times as long: under `npm run test:vm`. */
export function many(count: number, few: number): number {
  return process.env.NETLOOM_VM === '1' ? few : count;
}

/** The running kernel, `[6, 1]`. */
function running(): readonly number[] {
  return release().split('.', 2).map(Number);
}

/** Skips the test on a kernel that is older than what it asks about. */
export function needsKernel(context: TestContext, since: string, what: string): void {
  const [major = 0, minor = 0] = running();
  const [sinceMajor = 0, sinceMinor = 0] = since.split('.').map(Number);
  if (major > sinceMajor || (major === sinceMajor && minor >= sinceMinor)) return;
  context.skip(`${what} is not before Linux ${since}`);
}

/**
 * Whether the kernel has a kind of link. Under `npm run test:vm` every kind is to be there that its kernel could have.
 *
 * @param since the first Linux with it, where that is newer than 6.1
 */
export async function hasKind(route: RouteSocket, kind: string, since = '6.1'): Promise<boolean> {
  const lacks = await lacksKind(route, kind);
  const [major = 0, minor = 0] = running();
  const [sinceMajor = 0, sinceMinor = 0] = since.split('.').map(Number);
  const isOld = major < sinceMajor || (major === sinceMajor && minor < sinceMinor);
  if (lacks && process.env.NETLOOM_VM === '1' && !isOld)
    throw new Error(`this kernel is to have the link kind ${kind}`);
  return !lacks;
}

/** Skips the test where the kernel lacks one of the kinds of link. */
export async function needsKind(context: TestContext, route: RouteSocket, ...kinds: string[]): Promise<void> {
  for (const kind of kinds) if (!(await hasKind(route, kind))) context.skip(`this kernel has no link kind ${kind}`);
}

/** Makes a link of the kind, or is refused: for what it lacks (a link below, an id), or for the kind. */
async function lacksKind(route: RouteSocket, kind: string): Promise<boolean> {
  const name = 'kind%d';
  try {
    await route.links.create({ name, kind: kind as 'dummy' });
  } catch (error) {
    return (error as { code?: string; extack?: string }).extack === 'Unknown device type';
  }
  const made = (await route.links.list({ kind }).toArray()).find((link) => link.name.startsWith('kind'));
  if (made !== undefined) await route.links.delete(made.index);
  return false;
}
