import type { RouteBatch, RouteSocket } from '../../route/index.js';
import { isIpv6 } from '../../wire/index.js';
import type { AttachSpec, ContainerRoute } from './attach-spec.js';

/** The loopback device is the first one of every namespace (include/net/net_namespace.h, `LOOPBACK_IFINDEX`). */
const LOOPBACK = 1;

/**
 * What configures a container's interface in its namespace, in one datagram: loopback up, addresses without duplicate
 * address detection, up, routes.
 *
 * An interface without an IPv6 address gets no link-local one either: whatever that asks and tells by multicast would reach
 * every port of the bridge.
 *
 * @param batch an empty one; it is empty again afterwards
 * @param hasIpv6 whether the kernel has IPv6
 */
export function configuration(
  batch: RouteBatch,
  index: number,
  spec: AttachSpec,
  hasIpv6: boolean,
): RouteBatch['calls'] {
  const { addresses, gateways, routes = [], dad, peer } = spec;
  // What waits for duplicate address detection comes later.
  const isNow = (text: string): boolean => !(dad && isOfIpv6(text));
  batch.links.set(LOOPBACK, { up: true });
  if (peer.isDown) return batch.calls.splice(0);
  if (hasIpv6 && addresses.length > 0 && !addresses.some(isOfIpv6)) batch.links.set(index, { addrGenMode: 'none' });
  for (const address of addresses) if (isNow(address)) batch.addresses.add(addressOf(index, address));
  batch.links.set(index, { up: true });
  for (const gateway of gateways) if (isNow(gateway)) batch.routes.add({ dst: 'default', via: gateway, dev: index });
  for (const entry of routes) if (isNow(entry.gw ?? entry.dst)) addRoute(batch, index, entry);
  return batch.calls.splice(0);
}

/** @throws NetlinkError the first refusal of a batch */
export function throwFirst(outcomes: readonly (Error | undefined)[]): void {
  const failure = outcomes.find((outcome) => outcome !== undefined);
  if (failure !== undefined) throw failure;
}

/**
 * Has the kernel tell the neighbours whose the addresses are now (gratuitous ARP, unsolicited neighbour advertisements): it
 * does whenever the Ethernet address is set, if only to what it is. What it told when the interface came up was lost: the
 * bridge did not forward yet.
 */
export async function announce(inside: RouteSocket, index: number, mac: string): Promise<void> {
  await inside.links.set(index, { address: mac });
}

export function isOfIpv6(address: string): boolean {
  return address.includes(':');
}

function addressOf(index: number, address: string): Parameters<RouteBatch['addresses']['add']>[0] {
  return isIpv6(address.split('/', 1)[0]!)
    ? { dev: index, address, noDad: true }
    : { dev: index, address, broadcast: 'auto' };
}

export function addRoute(
  batch: RouteBatch,
  index: number,
  { dst, gw, mtu, advmss, priority, table, scope, protocol }: ContainerRoute,
): void {
  const family = isIpv6(gw ?? dst.split('/', 1)[0]!) ? 'inet6' : 'inet';
  const metrics = advmss === undefined ? undefined : { advmss };
  batch.routes.add({ dst, family, via: gw, dev: index, mtu, metrics, metric: priority, table, scope, protocol });
}

/**
 * What the interface is to do, set before it is up: tell its neighbours of it where it is a stranger to them, have IPv6 where
 * it gets an address of that, and wait for one only where it shall.
 */
export function settingsOf(
  { peer: { name }, addresses, dad }: AttachSpec,
  isStranger: boolean,
): Record<string, number> {
  const all: Record<string, number> = isStranger ? { [`net/ipv4/conf/${name}/arp_notify`]: 1 } : {};
  if (!addresses.some(isOfIpv6)) return all;
  const ipv6 = { disable_ipv6: 0, accept_dad: dad ? 1 : 0, ndisc_notify: 1 };
  return {
    ...all,
    ...Object.fromEntries(Object.entries(ipv6).map(([key, value]) => [`net/ipv6/conf/${name}/${key}`, value])),
  };
}
