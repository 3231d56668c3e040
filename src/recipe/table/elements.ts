import { accept, jump } from '../../nftables/build.js';
import type { ElementInput, Operand } from '../../nftables/index.js';
import { isIpv6 } from '../../wire/index.js';
import { formatOwner, type Owner } from './owner.js';
import type { SetName } from './shapes.js';

// What a network and its attachments are in the table, as data. Everything netloom does to the table is to make this so.

/** A published port, or a range of them that leads to as many ports of the container. */
export interface PublishedPort {
  readonly protocol: 'tcp' | 'udp' | 'sctp';
  /** An address of the host; any when not given, any of its version when `0.0.0.0` or `::`. */
  readonly hostAddress?: string | undefined;
  readonly hostPort: number;
  readonly containerPort: number;
  /** How many ports, from those on. */
  readonly count: number;
}

/** What of a network the rules need to know. */
export interface NetworkFacts {
  /** As {@link networkName} gives it. */
  readonly name: string;
  /** The bridge's interface name. */
  readonly bridge: string;
  /** `172.18.0.0/16`, `fd00:18::/64`: host bits are 0. */
  readonly subnets: readonly string[];
  /** The bridge's own addresses, without length. */
  readonly gateways: readonly string[];
  /** What leaves gets the address of the interface it leaves by. */
  readonly masquerade: boolean;
  /** What leaves gets this address instead, one of a version at most. */
  readonly snat: readonly string[];
  /** Nothing goes in or out. */
  readonly internal: boolean;
  /** Containers talk to each other. */
  readonly icc: boolean;
  /** Reachable from outside without publishing. */
  readonly open: boolean;
}

/** What of a container's interface the rules need to know. */
export interface AttachmentFacts {
  readonly owner: Owner;
  readonly bridge: string;
  /** The host's end of the veth pair. */
  readonly link: string;
  /** Without length. */
  readonly addresses: readonly string[];
  readonly ports: readonly PublishedPort[];
  /** Published ports are reachable by the container's own address as well. */
  readonly openPorts?: boolean | undefined;
}

/** An element of the table with what it is for. */
export interface OwnedElement {
  readonly set: SetName;
  readonly key: string;
  readonly data?: Operand | undefined;
  /** Whose it is: a network's name, or an owner. */
  readonly comment: string;
}

/** An element as transactions take it. */
export function inputOf({ key, data, comment }: OwnedElement): ElementInput {
  return { key, data, comment };
}

function versionOf(address: string): 4 | 6 {
  return isIpv6(address.split('/', 1)[0]!) ? 6 : 4;
}

/** The elements of a network. */
export function networkElements(network: NetworkFacts): OwnedElement[] {
  const { name: comment, bridge } = network;
  const elements: OwnedElement[] = [
    { set: 'bridges', key: bridge, comment },
    { set: 'same_net', key: `${bridge} . ${bridge}`, data: network.icc ? accept() : jump('noicc'), comment },
  ];
  if (network.internal) elements.push({ set: 'internal', key: bridge, comment });
  if (network.open) elements.push({ set: 'open_net', key: bridge, comment });
  for (const subnet of network.subnets) {
    const version = versionOf(subnet);
    elements.push({ set: `own${version}`, key: `${subnet} . ${subnet}`, comment });
    const source = network.snat.find((address) => versionOf(address) === version);
    if (network.internal) continue;
    if (source !== undefined) elements.push({ set: `snat${version}`, key: subnet, data: source, comment });
    else if (network.masquerade) elements.push({ set: `masq${version}`, key: subnet, comment });
  }
  for (const address of network.gateways) elements.push(lease(bridge, address, comment));
  return elements;
}

/** The element that takes an address of a bridge. */
export function lease(bridge: string, address: string, comment: string): OwnedElement {
  return { set: `lease${versionOf(address)}`, key: `${bridge} . ${address}`, comment };
}

/** The element that remembers a namespace which was made under /run/netns. */
export function madeNamespace(owner: Owner, link: string, netns: string): OwnedElement {
  return { set: 'made', key: link, comment: `${owner.network}/${netns}` };
}

/** Reads its comment. */
export function madeName({ comment }: Pick<OwnedElement, 'comment'>): string {
  return comment.slice(comment.indexOf('/') + 1);
}

/** The elements of a container's interface. */
export function attachmentElements(attachment: AttachmentFacts): OwnedElement[] {
  const { bridge, link, addresses, ports } = attachment;
  const comment = formatOwner(attachment.owner);
  const elements: OwnedElement[] = [
    { set: 'links', key: link, comment },
    ...addresses.map((address) => lease(bridge, address, comment)),
  ];
  for (const address of addresses) {
    const version = versionOf(address);
    for (const port of ports) {
      const { hostAddress } = port;
      if (hostAddress !== undefined && versionOf(hostAddress) !== version) continue;
      elements.push(...portElements(port, address, comment));
      if (attachment.openPorts) elements.push(...openElements(port, address, comment));
    }
  }
  return elements;
}

/** Any address of a version. */
const ANY = { 4: '0.0.0.0', 6: '::' } as const;

/** One element for each port, one for a range that keeps its numbers. */
function portElements(port: PublishedPort, address: string, comment: string): OwnedElement[] {
  const { protocol, hostPort, containerPort, count } = port;
  const version = versionOf(address);
  const hostAddress = port.hostAddress === ANY[version] ? undefined : port.hostAddress;
  if (count > 1 && hostPort === containerPort && hostAddress === undefined) {
    const key = `${protocol} . ${hostPort}-${hostPort + count - 1}`;
    return [{ set: `range${version}`, key, data: address, comment }];
  }
  return Array.from({ length: count }, (_, index): OwnedElement => {
    const key = `${protocol} . ${hostPort + index}`;
    const data = `${address} . ${containerPort + index}`;
    return hostAddress === undefined
      ? { set: `pub${version}`, key, data, comment }
      : { set: `pub${version}_ip`, key: `${hostAddress} . ${key}`, data, comment };
  });
}

function openElements(
  { protocol, containerPort, count }: PublishedPort,
  address: string,
  comment: string,
): OwnedElement[] {
  return Array.from({ length: count }, (_, index) => {
    return { set: `open${versionOf(address)}`, key: `${address} . ${protocol} . ${containerPort + index}`, comment };
  });
}
