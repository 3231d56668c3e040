import type { NetworkNamespace } from '../netns/index.js';
import { familyOf, macFor } from '../recipe/address/index.js';
import { groupOf, linkName, type Owner } from '../recipe/table/index.js';
import { type Link, openRoute, type RouteBatch } from '../route/index.js';
import type { CniNetwork } from './config.js';
import { type Host, hashedMac, hostMac } from './host.js';
import { CniError, CODE, codeOf } from './protocol.js';
import type { ResultIp, ResultRoute } from './result.js';

/** What a container's interface shall be. */
export interface Attachment {
  owner: Owner;
  network: CniNetwork;
  bridge: Link;
  /** Ethernet address of the container's end. */
  mac: string;
  ips: readonly ResultIp[];
  routes: readonly ResultRoute[];
}

/** Link-layer addresses of both ends. */
export interface Ends {
  hostMac: string;
  mac: string;
  mtu: number;
}

/** The Ethernet address that was asked for, or one that goes with the IPv4 address, or with the owner. */
export function containerMac({ mac }: CniNetwork, owner: Owner, ips: readonly ResultIp[]): string {
  const ipv4 = ips.find(({ address }) => familyOf(address) === 4)?.address.split('/')[0];
  return mac ?? (ipv4 === undefined ? hashedMac(owner) : macFor(ipv4));
}

/**
 * Makes the veth pair, the host's end a port of the bridge and the other in the container with its addresses and routes.
 *
 * @throws CniError 101 the interface is there already; NetlinkError what else the kernel refused
 */
export async function attach(host: Host, container: NetworkNamespace, attachment: Attachment): Promise<Ends> {
  const { owner, network, bridge, mac } = attachment;
  const ends: Ends = { hostMac: hostMac(owner), mac, mtu: network.mtu ?? bridge.mtu };
  try {
    await host.route.links.create({
      name: linkName(owner),
      kind: 'veth',
      master: bridge.index,
      group: groupOf(owner.network),
      address: ends.hostMac,
      mtu: ends.mtu,
      up: true,
      port: { hairpin: true, isolated: network.isolatedPort || network.ingress === 'isolated' },
      peer: { name: owner.interface, netns: { fd: container.fd }, address: ends.mac, mtu: ends.mtu },
    });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    throw new CniError(CODE.exists, `CNI_IFNAME: there is an interface ${owner.interface} in the container already`);
  }
  if (network.vlan !== undefined)
    await (await import('./vlan.js')).joinVlans(host, linkName(owner), network.vlan, bridge);
  await configure(container, attachment);
  return ends;
}

async function configure(container: NetworkNamespace, { owner, network, ips, routes }: Attachment): Promise<void> {
  const dev = owner.interface;
  await using inside = openRoute({ netns: { fd: container.fd } });
  const hasIpv6 = ips.some(({ address }) => familyOf(address) === 6);
  // Neighbours learn at once who has the address now.
  setIfThere(container, `net/ipv4/conf/${dev}/arp_notify`, '1');
  if (!network.dad) setIfThere(container, `net/ipv6/conf/${dev}/accept_dad`, '0');
  if (hasIpv6) {
    setIfThere(container, `net/ipv6/conf/${dev}/ndisc_notify`, '1');
    container.writeSysctl(`net/ipv6/conf/${dev}/disable_ipv6`, '0');
  }
  const outcomes = await inside.batch((batch) => fill(batch, dev, network, ips, routes));
  for (const error of outcomes) {
    if (codeOf(error) === 'ENODEV')
      throw new CniError(CODE.unknownContainer, `interface ${dev} went away while it was being set up`);
    if (error !== undefined) throw error;
  }
}

function fill(
  batch: RouteBatch,
  dev: string,
  network: CniNetwork,
  ips: readonly ResultIp[],
  routes: readonly ResultRoute[],
): void {
  batch.links.set(LOOPBACK, { up: true });
  if (!network.isUp) return;
  for (const { address } of ips) batch.addresses.add({ dev, address, noDad: network.dad ? undefined : true });
  batch.links.set(dev, { up: true });
  for (const route of routes) {
    const via =
      route.gw ??
      ips.find(({ address, gateway }) => gateway !== undefined && familyOf(address) === familyOf(route.dst))?.gateway;
    const { dst, mtu, advmss, priority: metric, table, scope } = route;
    const metrics = advmss === undefined ? undefined : { advmss };
    batch.routes.add({ dst, via, dev, mtu, metrics, metric, table, scope });
  }
}

/** `lo` is the first link of every namespace. */
const LOOPBACK = 1;

function setIfThere(container: NetworkNamespace, name: string, value: string): void {
  try {
    container.writeSysctl(name, value);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error; // without IPv6 there is nothing to set
  }
}
