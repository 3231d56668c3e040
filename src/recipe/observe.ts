import type { NetworkNamespace } from '../netns/index.js';
import * as netns from '../netns/index.js';
import { type Link, openRoute, type RouteSocket } from '../route/index.js';
import { type LinkMark, parseMark } from './identity.js';
import type { Container, Network } from './spec.js';

/** A link of ours with what its alias says. */
export interface MarkedLink {
  link: Link;
  mark: LinkMark;
}

/** What is in a container's namespace, as far as the network is concerned. */
export interface ContainerState {
  netnsExists: boolean;
  isLoopbackUp: boolean;
  /** The container's interface; `undefined` when there is no link of that name. */
  link: Link | undefined;
  /** Its IPv4 addresses, `172.18.0.10/16`. */
  addresses: string[];
  /** Gateways of default routes. */
  gateways: string[];
}

/** What the kernel has, read anew for each plan. */
export interface Observed {
  /** The link with the bridge's name, ours or not. */
  bridge: Link | undefined;
  bridgeMark: LinkMark | undefined;
  bridgeAddresses: string[];
  /** Host ends of this network by container. */
  ports: Map<string, MarkedLink>;
  containers: Map<string, ContainerState>;
  /** net.ipv4.ip_forward. */
  forwarding: string;
  /** Whether netloom has made other networks here: forwarding is theirs too. */
  hasOtherNetworks: boolean;
}

/** Reads the state of the host and of every container that the spec names. */
export async function observe(network: Network, host: NetworkNamespace, route: RouteSocket): Promise<Observed> {
  const links = await route.links.list({ statistics: false }).toArray();
  const bridge = links.find(({ name }) => name === network.name);
  const ports = new Map<string, MarkedLink>();
  for (const link of links) {
    const mark = parseMark(link.alias);
    if (mark?.network === network.name && mark.container !== undefined) ports.set(mark.container, { link, mark });
  }
  const containers = new Map<string, ContainerState>();
  for (const container of network.containers) containers.set(container.name, await observeContainer(container));
  return {
    bridge,
    bridgeMark: parseMark(bridge?.alias),
    bridgeAddresses: bridge === undefined ? [] : await addressesOf(route, bridge.name),
    ports,
    containers,
    forwarding: host.readSysctl('net.ipv4.ip_forward'),
    hasOtherNetworks: links.some(({ alias }) => (parseMark(alias)?.network ?? network.name) !== network.name),
  };
}

async function observeContainer(container: Container): Promise<ContainerState> {
  const nothing = { netnsExists: false, isLoopbackUp: false, link: undefined, addresses: [], gateways: [] };
  if (!netns.list().includes(container.netns)) return nothing;
  await using route = openRoute({ netns: container.netns });
  const [loopback, link] = [await route.links.get('lo'), await route.links.get(container.interfaceName)];
  return {
    netnsExists: true,
    isLoopbackUp: loopback?.isUp ?? false,
    link,
    addresses: link === undefined ? [] : await addressesOf(route, link.name),
    gateways: await defaultGateways(route),
  };
}

async function addressesOf(route: RouteSocket, dev: string): Promise<string[]> {
  const addresses = await route.addresses.list({ dev, family: 'inet' }).toArray();
  return addresses.map(({ address, prefixLength }) => `${address}/${prefixLength}`);
}

async function defaultGateways(route: RouteSocket): Promise<string[]> {
  const gateways: string[] = [];
  for await (const { dst, via } of route.routes.list({ family: 'inet', table: 'main' })) {
    if (dst === 'default' && via !== undefined) gateways.push(via);
  }
  return gateways;
}
