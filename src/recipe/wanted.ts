import { familyOf, macFor } from './address/index.js';
import type { Observed, SeenRoute } from './observe.js';
import type { PlacedContainer } from './place.js';
import type { Network } from './spec/index.js';
import {
  attachmentElements,
  formatOwner,
  type MacElement,
  macElements,
  madeNamespace,
  type NetworkFacts,
  networkElements,
  type OwnedElement,
  ROUTE_PROTOCOL,
} from './table/index.js';

/** What of a network the rules need to know. */
export function factsOf(network: Network): NetworkFacts {
  const { name, subnets, masquerade, snat, internal, icc, open } = network;
  return {
    name,
    bridge: name,
    subnets: subnets.map(({ text }) => text),
    gateways: subnets.flatMap(({ gateway }) => (gateway === undefined ? [] : [gateway])),
    masquerade,
    snat,
    internal,
    icc,
    open,
  };
}

/** Every element that the network shall have. */
export function wantedElements(
  network: Network,
  placed: readonly PlacedContainer[],
  observed: Observed,
): OwnedElement[] {
  const elements = networkElements(factsOf(network));
  for (const container of placed) {
    const { owner, link, placed: addresses, publish: ports } = container;
    elements.push(...attachmentElements({ owner, bridge: network.name, link, addresses, ports }));
  }
  for (const container of network.containers) {
    const { netns, name, owner, link } = container;
    if (typeof netns !== 'string' || netns === '' || netns.startsWith('/')) continue;
    const element = madeNamespace(owner, link, netns);
    // Whichever link it was made for: the container may have another name or interface by now.
    if (observed.made.has(netns) || observed.containers.get(name)?.hasNamespace === false) elements.push(element);
  }
  return elements;
}

/** The elements that keep ports to the Ethernet address of their container. */
export function wantedMacs(network: Network, placed: readonly PlacedContainer[]): MacElement[] {
  if (!network.macSpoofCheck) return [];
  return placed.flatMap((container) => {
    const { owner, link } = container;
    return macElements(link, macOfContainer(container), formatOwner(owner));
  });
}

/** A container's Ethernet address, when it is made. */
export function macOfContainer({ mac, placed }: PlacedContainer): string {
  return mac ?? macFor(placed[0]!);
}

/** The bridge's addresses with their lengths: `172.18.0.1/16`. */
export function bridgeAddresses({ subnets }: Network): string[] {
  return subnets.flatMap(({ gateway, prefix }) => (gateway === undefined ? [] : [`${gateway}/${prefix.length}`]));
}

/** A container's addresses with their lengths. */
export function containerAddresses({ subnets }: Network, { placed }: PlacedContainer): string[] {
  return placed.map((address) => {
    const subnet = subnets.find(({ prefix }) => prefix.family === familyOf(address))!;
    return `${address}/${subnet.prefix.length}`;
  });
}

/** The next hops of a container's default routes. */
export function defaultGateways({ internal, subnets }: Network): string[] {
  return internal ? [] : subnets.flatMap(({ gateway }) => (gateway === undefined ? [] : [gateway]));
}

/** A route that a container shall have. */
export interface WantedRoute {
  /** With its length: `0.0.0.0/0` is the default. */
  readonly dst: string;
  readonly via: string;
  readonly mtu?: number | undefined;
  readonly metric?: number | undefined;
  /** `undefined`: the network's own default route, which anybody may have made. */
  readonly protocol?: number | undefined;
}

/** The routes of the spec that a container gets beside the default ones; without a next hop they go by the bridge. */
export function extraRoutes({ subnets }: Network, { routes }: PlacedContainer): WantedRoute[] {
  return routes.flatMap(({ dst, via, mtu, metric }) => {
    const hop = via ?? subnets.find(({ prefix }) => prefix.family === familyOf(dst))?.gateway;
    return hop === undefined ? [] : [{ dst, via: hop, mtu, metric, protocol: ROUTE_PROTOCOL }];
  });
}

/** All routes of a container. */
export function routesOf(network: Network, container: PlacedContainer): WantedRoute[] {
  const defaults = defaultGateways(network).map((via) => ({ dst: familyOf(via) === 6 ? '::/0' : '0.0.0.0/0', via }));
  return [...defaults, ...extraRoutes(network, container)];
}

/** Whether a route is one that a container shall have; of those that others made, only as far as that says. */
export function isRoute(wanted: WantedRoute, seen: SeenRoute): boolean {
  const asSaid = (said: number | undefined, is: number | undefined, usual: number | undefined): boolean =>
    said === undefined && !seen.isOurs ? true : (said || usual) === is;
  return (
    wanted.dst === seen.dst &&
    wanted.via === seen.via &&
    asSaid(wanted.mtu, seen.mtu, undefined) &&
    asSaid(wanted.metric, seen.metric, familyOf(wanted.dst) === 6 ? IPV6_METRIC : undefined)
  );
}

/** `IP6_RT_PRIO_USER` (linux/ipv6_route.h): the metric of a route that says none. */
const IPV6_METRIC = 1024;

/** Routes that a container shall not have: of the spec as it was once, and other default ones. */
export function routesInTheWay(wanted: readonly WantedRoute[], seen: readonly SeenRoute[]): SeenRoute[] {
  return seen.filter((route) => {
    const isOurs = route.isOurs || route.dst.endsWith('/0');
    return isOurs && !wanted.some((one) => isRoute(one, route));
  });
}

/** For people: `default via 172.18.0.1`. */
export function routeText({ dst, via, mtu, metric }: WantedRoute | SeenRoute): string {
  const isDefault = dst.endsWith('/0');
  const words = [isDefault ? 'default' : dst, ...(isDefault && dst.includes(':') ? ['(IPv6)'] : [])];
  words.push('via', via ?? 'the link');
  if (metric !== undefined) words.push('metric', `${metric}`);
  if (mtu !== undefined) words.push('mtu', `${mtu}`);
  return words.join(' ');
}
