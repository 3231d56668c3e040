import type { NetworkNamespace } from '../../netns/index.js';
import { type Address, IfaFlags, openRoute, type RouteSocket } from '../../route/index.js';
import type { AttachSpec } from './attach-spec.js';
import { addRoute, isOfIpv6, throwFirst } from './inside.js';

/** Detection takes one to two seconds (`dad_transmits`, `router_solicitation_delay`). */
const PATIENCE_MS = 10_000;

/**
 * Gives an interface its addresses of IPv6, and its routes by them, and waits until nobody has said to have one.
 *
 * @throws Error `EADDRINUSE` somebody has; `ETIMEDOUT` the kernel does not come to an end
 */
export async function addDetected(
  { fd }: NetworkNamespace,
  inside: RouteSocket,
  index: number,
  { addresses, gateways, routes = [] }: AttachSpec,
): Promise<void> {
  const own = addresses.filter(isOfIpv6);
  const outcomes = await inside.batch((batch) => {
    for (const address of own) batch.addresses.add({ dev: index, address });
    for (const via of gateways.filter(isOfIpv6)) batch.routes.add({ dst: 'default', via, dev: index });
    for (const entry of routes) if (isOfIpv6(entry.gw ?? entry.dst)) addRoute(batch, index, entry);
  });
  throwFirst(outcomes);
  await using route = openRoute({ netns: { fd } }); // a watch opens a socket of its own in its namespace
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const waiting = new Set(own.map((address) => address.split('/', 1)[0]!));
  const watch = route.addresses.watch({ dev: index, family: 'inet6', signal });
  for await (const event of watch) {
    if ('address' in event && event.address !== undefined) settle(waiting, event.address);
    if (waiting.size === 0) return;
  }
  throw failure('ETIMEDOUT', `duplicate address detection of ${[...waiting].join(', ')} does not end`);
}

function settle(waiting: Set<string>, { address, flags, isTentative }: Address): void {
  if (!waiting.has(address)) return;
  if ((flags & IfaFlags.dadfailed) !== 0)
    throw failure('EADDRINUSE', `${address} is somebody else's already: duplicate address detection`);
  if (!isTentative) waiting.delete(address);
}

function failure(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
