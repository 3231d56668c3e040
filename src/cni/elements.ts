import { networkOf, parsePrefix, prefixText } from '../recipe/address/index.js';
import {
  type AttachmentFacts,
  attachmentElements,
  linkName,
  type NetworkFacts,
  networkElements,
  type OwnedElement,
  type Owner,
} from '../recipe/table/index.js';
import type { CniNetwork } from './config.js';
import type { ResultIp } from './result.js';

// What a network and an attachment are in the table (src/recipe/table): the addresses, ports and links that they hold.

/** An address without its length. */
export function bare(address: string): string {
  return address.split('/', 1)[0]!;
}

/** The subnet of `10.1.0.7/24`: `10.1.0.0/24`. */
export function subnetText(address: string): string {
  return prefixText(networkOf(parsePrefix(address)!));
}

/** The bridge's own addresses, `10.1.0.1/24`, by the gateways of the container's. */
export function gatewaysOf(network: CniNetwork, ips: readonly ResultIp[]): string[] {
  if (!network.isGateway) return [];
  const gateways = ips.flatMap(({ address, gateway }) =>
    gateway === undefined ? [] : [`${gateway}/${address.split('/')[1]}`],
  );
  return [...new Set(gateways)];
}

/** The gateways of all ranges, whichever of them a container has its address of. */
export function gatewaysOfRanges({ ipam }: CniNetwork): string[] {
  if (ipam.kind !== 'ranges') return [];
  return ipam.sets.flat().map(({ gateway, subnet }) => `${gateway}/${subnet.length}`);
}

/** The elements of the network, as far as this container's addresses show it. */
export function elementsOfNetwork(network: CniNetwork, owner: Owner, ips: readonly ResultIp[]): OwnedElement[] {
  const facts: NetworkFacts = {
    name: owner.network,
    bridge: network.gatewayLink,
    subnets: [...new Set(ips.map(({ address }) => subnetText(address)))],
    gateways: gatewaysOf(network, ips).map(bare),
    masquerade: network.ipMasq,
    snat: [],
    internal: false,
    icc: network.ingress !== 'isolated',
    open: network.ingress === 'open',
  };
  return networkElements(facts);
}

/** The elements of the attachment: its link, its addresses, its ports. */
export function elementsOfAttachment(network: CniNetwork, owner: Owner, ips: readonly ResultIp[]): OwnedElement[] {
  const facts: AttachmentFacts = {
    owner,
    bridge: network.gatewayLink,
    link: linkName(owner),
    addresses: ips.map(({ address }) => bare(address)),
    ports: network.ports,
  };
  return attachmentElements(facts);
}
