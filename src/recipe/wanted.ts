import { familyOf, macFor } from './address/index.js';
import type { Observed } from './observe.js';
import { ownerOf } from './observe.js';
import type { PlacedContainer } from './place.js';
import type { Network } from './spec/index.js';
import {
  attachmentElements,
  formatOwner,
  linkName,
  type MacElement,
  macElements,
  madeNamespace,
  type NetworkFacts,
  networkElements,
  type OwnedElement,
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
    const owner = ownerOf(network.name, container);
    const link = linkName(owner);
    const { placed: addresses, publish: ports } = container;
    elements.push(...attachmentElements({ owner, bridge: network.name, link, addresses, ports }));
  }
  for (const container of network.containers) {
    const { netns, name } = container;
    if (typeof netns !== 'string' || netns === '' || netns.startsWith('/')) continue;
    const owner = ownerOf(network.name, container);
    const link = linkName(owner);
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
    const owner = ownerOf(network.name, container);
    return macElements(linkName(owner), macOfContainer(container), formatOwner(owner));
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

/** A route of the spec, as the container has it. */
export interface WantedRoute {
  readonly dst: string;
  readonly via: string;
  readonly mtu?: number | undefined;
  readonly metric?: number | undefined;
}

/** The routes of the spec that a container gets beside the default ones; without a next hop they go by the bridge. */
export function extraRoutes({ subnets }: Network, { routes }: PlacedContainer): WantedRoute[] {
  return routes.flatMap(({ dst, via, mtu, metric }) => {
    const hop = via ?? subnets.find(({ prefix }) => prefix.family === familyOf(dst))?.gateway;
    return hop === undefined ? [] : [{ dst, via: hop, mtu, metric }];
  });
}
