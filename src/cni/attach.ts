import type { NetworkNamespace } from '../netns/index.js';
import { familyOf, macFor } from '../recipe/address/index.js';
import { type Attached, attach as attachTo, type ContainerRoute } from '../recipe/host/index.js';
import { groupOf, linkName, type Owner } from '../recipe/table/index.js';
import type { Link } from '../route/index.js';
import type { CniNetwork } from './config.js';
import { bare } from './elements.js';
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
  mtu: number;
  ips: readonly ResultIp[];
  routes: readonly ResultRoute[];
}

/** The Ethernet address that was asked for, or one that goes with the IPv4 address, or with the owner. */
export function containerMac({ mac }: CniNetwork, owner: Owner, ips: readonly ResultIp[]): string {
  const ipv4 = ips.find(({ address }) => familyOf(address) === 4);
  return mac ?? (ipv4 === undefined ? hashedMac(owner) : macFor(bare(ipv4.address)));
}

/**
 * Makes the veth pair, the host's end a port of the bridge and the other in the container with its addresses and routes.
 *
 * @throws CniError 101 the interface is there already; 103 an address is somebody else's; NetlinkError what else the kernel
 *   refused
 */
export async function attach(host: Host, container: NetworkNamespace, attachment: Attachment): Promise<Attached> {
  const { owner, network, bridge, mac, mtu, ips, routes } = attachment;
  const vlans = network.vlan === undefined ? undefined : (await import('./vlan.js')).portVlans(network.vlan, bridge);
  try {
    return await attachTo(host.route, {
      name: `container ${owner.container}`,
      link: linkName(owner),
      hostMac: hostMac(owner),
      peer: { name: owner.interface, netns: { fd: container.fd }, mac, isDown: !network.isUp },
      bridge: bridge.index,
      group: groupOf(owner.network),
      mtu,
      addresses: ips.map(({ address }) => address),
      gateways: [],
      routes: routes.map((route) => routeBy(route, ips)),
      dad: network.dad,
      vlans,
      isolated: network.isolatedPort || network.ingress === 'isolated',
      hairpin: true,
    });
  } catch (error) {
    throw asCniError(error, owner);
  }
}

/** A route without a gateway goes by that of the first address of its family that has one. */
function routeBy(route: ResultRoute, ips: readonly ResultIp[]): ContainerRoute {
  const near = ips.find(({ address, gateway }) => gateway !== undefined && familyOf(address) === familyOf(route.dst));
  return { ...route, gw: route.gw ?? near?.gateway };
}

function asCniError(error: unknown, { interface: name }: Owner): unknown {
  const { request = '', message } = error as { request?: string; message: string };
  if (codeOf(error) === 'EADDRINUSE') return new CniError(CODE.addressTaken, message);
  if (codeOf(error) !== 'EEXIST' || !request.startsWith('RTM_NEWLINK')) return error;
  return new CniError(CODE.exists, `CNI_IFNAME: there is an interface ${name} in the container already`);
}
