import { BOND_MEMBER, BRIDGE_PORT } from './info.js';
import { KINDS } from './kinds.js';
import type { Link } from './link.js';
import type { LinkSpec } from './link-spec.js';
import { refuse } from './refusal.js';

/** Kinds whose address is that of the tunnel, or that come with a random one that says nothing. */
const NO_ADDRESS_OF_THEIR_OWN: ReadonlySet<string> = new Set([
  ...[
    'gre',
    'ip6gre',
    'ipip',
    'sit',
    'ip6tnl',
    'vti',
    'vti6',
    'xfrm',
    'bareudp',
    'wireguard',
    'nlmon',
    'vcan',
    'vxcan',
  ],
  ...['ipvlan', 'ipvtap', 'amt', 'gtp', 'ppp', 'lowpan', 'ipoib', 'ovpn', 'wwan', 'rmnet', 'netkit'],
]);

/** Kinds whose {@link Link.link} is the link below them, to be given again. */
const UPPER_KINDS: ReadonlySet<string> = new Set([
  ...['vlan', 'macvlan', 'macvtap', 'ipvlan', 'ipvtap', 'macsec', 'rmnet', 'virt_wifi', 'lowpan'],
]);

/**
 * What makes such a link again: its kind and all it is set to, without index, counters and state. Links it is made of, and
 * its master, are by index. The other end of a pair is a link of its own: put its spec in as `peer`.
 *
 * @throws InvalidAttributeError the link has no kind: hardware is not made by a request
 * @example
 * const vxlan = await route.links.get('vxlan0');
 * if (vxlan !== undefined) await there.links.create(toLinkSpec(vxlan));
 */
export function toLinkSpec(link: Link): LinkSpec {
  const { kind, name } = link;
  if (kind === undefined) return refuse(`RTM_NEWLINK ${name}`, 'kind', kind, 'a kind of link: hardware is not made');
  const info = (link as unknown as Record<string, object | undefined>)[kind];
  const spec: Record<string, unknown> = { ...settingsOf(link), ...portsOf(link), kind };
  if (UPPER_KINDS.has(kind)) spec.link = link.link;
  if (info !== undefined) spec[kind] = KINDS.get(kind)?.again(info);
  return Object.fromEntries(Object.entries(spec).filter(([, value]) => value !== undefined)) as unknown as LinkSpec;
}

/** What every link is set to. */
function settingsOf(link: Link): Record<string, unknown> {
  const { name, altNames, mtu, group, txQueueLength, txQueues, rxQueues, alias, kind } = link;
  const { gsoMaxSegs, gsoMaxSize, gsoIpv4MaxSize, groMaxSize, groIpv4MaxSize } = link;
  const hasAddress = kind !== undefined && !NO_ADDRESS_OF_THEIR_OWN.has(kind);
  return {
    ...{ name, mtu, group, txQueueLength, txQueues, rxQueues, alias },
    ...{ gsoMaxSegs, gsoMaxSize, gsoIpv4MaxSize, groMaxSize, groIpv4MaxSize },
    altNames: altNames.length > 0 ? altNames : undefined,
    up: link.isUp,
    arp: link.hasArp,
    multicast: link.hasMulticast,
    allMulticast: link.isAllMulticast ? true : undefined,
    promiscuous: (link.message.header.ifiFlags & PROMISC) !== 0 ? true : undefined,
    protoDown: link.isProtoDown ? true : undefined,
    addrGenMode: link.addrGenMode === 'eui64' ? undefined : link.addrGenMode,
    address: hasAddress ? link.address : undefined,
    broadcast: hasAddress ? link.broadcast : undefined,
    master: link.master,
  };
}

/** `IFF_PROMISC`: asked for by the administrator. */
const PROMISC = 0x100;

function portsOf({ port, bondPort }: Link): Record<string, unknown> {
  return { port: port && BRIDGE_PORT.again(port), bondPort: bondPort && BOND_MEMBER.again(bondPort) };
}
