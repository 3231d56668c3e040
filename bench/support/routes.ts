import type { RouteSocket } from '../../src/route/index.js';

/** `count` host routes over loopback, from 10.0.0.0 on. */
export function prefixes(count: number): string[] {
  return Array.from({ length: count }, (_, number) => `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}/32`);
}

/** Adds those from a number on in batches. @throws the first that failed */
export async function addRoutes(route: RouteSocket, count: number, from = 0): Promise<void> {
  await route.links.set('lo', { up: true });
  const outcomes = await route.batch((b) => {
    for (const dst of prefixes(count).slice(from)) b.routes.add({ dst, dev: 'lo' });
  });
  const failed = outcomes.find((outcome) => outcome !== undefined);
  if (failed !== undefined) throw failed;
}
