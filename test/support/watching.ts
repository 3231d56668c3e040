import { onTestFinished } from 'vitest';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { openRoute, type RouteSocket, type Watch, type WatchEvent } from '../../src/route/index.js';
import { freshNetns } from './netns.js';

/** A namespace of its own with a socket to change it and one to watch it. */
export async function open(): Promise<{ namespace: NetworkNamespace; route: RouteSocket; other: RouteSocket }> {
  const namespace = await freshNetns();
  const sockets = [openRoute({ netns: { fd: namespace.fd } }), openRoute({ netns: { fd: namespace.fd } })] as const;
  onTestFinished(() => {
    for (const socket of sockets) socket.close();
  });
  return { namespace, route: sockets[0], other: sockets[1] };
}

export type Told<Name extends string, T> = WatchEvent<Name, T>;

/** Takes events until one is as wanted; gives all of them. */
export async function until<Name extends string, T>(
  watch: Watch<Name, T>,
  isLast: (event: NoInfer<Told<Name, T>>) => boolean,
): Promise<Told<Name, T>[]> {
  const events: Told<Name, T>[] = [];
  for (;;) {
    const { done, value } = await watch.next();
    if (done) throw new Error(`the watch ended after ${events.length} events`);
    events.push(value);
    if (isLast(value)) return events;
  }
}

export const synchronised = (event: { type: string }): boolean => event.type === 'synchronised';

/** `added lo`, `changed lo`: what was told, by a name for each object. */
export function brief<Name extends string, T>(
  name: Name,
  label: (item: NoInfer<T>) => string | number | undefined,
  events: readonly Told<Name, T>[],
): string[] {
  return events.map((event) =>
    event.type === 'synchronised' ? `synchronised ${event.after}` : `${event.type} ${label(event[name])}`,
  );
}
