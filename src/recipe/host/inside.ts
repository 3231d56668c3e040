import { isIPv6 } from 'node:net';
import type { NetworkNamespace } from '../../netns/index.js';
import { openRoute, type RouteBatch } from '../../route/index.js';
import type { AttachSpec, ContainerRoute } from './attach-spec.js';

/** The loopback device is the first one of every namespace (include/net/net_namespace.h, `LOOPBACK_IFINDEX`). */
const LOOPBACK = 1;

/**
 * Configures a container's interface in its namespace, in one datagram: loopback up, addresses without duplicate address
 * detection, up, routes.
 *
 * @throws NetlinkError the first refusal
 */
export async function configure(namespace: NetworkNamespace, index: number, spec: AttachSpec): Promise<void> {
  namespace.writeSysctls(settingsOf(spec));
  await using route = openRoute({ netns: { fd: namespace.fd } });
  const outcomes = await route.batch((batch) => {
    batch.links.set(LOOPBACK, { up: true });
    for (const address of spec.addresses) batch.addresses.add(addressOf(index, address));
    batch.links.set(index, { up: true });
    for (const gateway of spec.gateways) batch.routes.add({ dst: 'default', via: gateway, dev: index });
    for (const entry of spec.routes ?? []) addRoute(batch, index, entry);
  });
  const failure = outcomes.find((outcome) => outcome !== undefined);
  if (failure !== undefined) throw failure;
}

function addressOf(index: number, address: string): Parameters<RouteBatch['addresses']['add']>[0] {
  const isIpv6 = isIPv6(address.split('/', 1)[0]!);
  return isIpv6 ? { dev: index, address, noDad: true } : { dev: index, address, broadcast: 'auto' };
}

function addRoute(
  batch: RouteBatch,
  index: number,
  { dst, gw, mtu, advmss, priority, table, scope }: ContainerRoute,
): void {
  const family = isIPv6(gw ?? dst.split('/', 1)[0]!) ? 'inet6' : 'inet';
  const metrics = advmss === undefined ? undefined : { advmss };
  batch.routes.add({ dst, family, via: gw, dev: index, mtu, metrics, metric: priority, table, scope });
}

/**
 * What the interface is to do before it is up: tell its neighbours of it (gratuitous ARP and neighbour advertisements),
 * have IPv6 where it gets an address of it, and never wait for one.
 */
function settingsOf({ peer: { name }, addresses }: AttachSpec): Record<string, number> {
  const setting = (family: string, key: string): string => `net/${family}/conf/${name}/${key}`;
  const all = { [setting('ipv4', 'arp_notify')]: 1 };
  if (!addresses.some((address) => address.includes(':'))) return all;
  return {
    ...all,
    [setting('ipv6', 'disable_ipv6')]: 0,
    [setting('ipv6', 'accept_dad')]: 0,
    [setting('ipv6', 'ndisc_notify')]: 1,
  };
}
