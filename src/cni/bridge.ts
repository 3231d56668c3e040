import { contains, familyOf, macFor, parsePrefix } from '../recipe/address/index.js';
import { formatMark, groupOf, type Owner } from '../recipe/table/index.js';
import type { Link } from '../route/index.js';
import type { CniNetwork } from './config.js';
import { gatewaysOfRanges } from './elements.js';
import { type Host, hashedMac } from './host.js';
import { CniError, CODE, codeOf } from './protocol.js';

/** An address of the bridge: `10.1.0.1/24`. */
export type GatewayAddress = string;

/** A bridge, and the interface of the host that has the gateways' addresses: mostly the same. */
export interface BridgeLinks {
  bridge: Link;
  gateway: Link;
}

/**
 * Makes sure of the bridge: there, up, with its addresses, and its host forwards. One that somebody else made is used as
 * it is.
 *
 * @throws CniError 7 there is a link of that name that is no bridge, or it has another address
 */
export async function ensureBridge(
  host: Host,
  network: CniNetwork,
  owner: Owner,
  gateways: readonly GatewayAddress[],
): Promise<BridgeLinks> {
  const link = (await linkNamed(host, network.bridge)) ?? (await createBridge(host, network, owner, gateways));
  if (link.kind !== 'bridge') throw new CniError(CODE.invalidConfig, notABridge(link));
  if (!link.isUp || (network.promiscuous && !link.isPromiscuous))
    await host.route.links.set(link.index, { up: true, ...(network.promiscuous ? { promiscuous: true } : {}) });
  if (network.vlan !== undefined) await (await import('./vlan.js')).filterVlans(host, link);
  const hasOwnGateway = network.gatewayLink !== network.bridge && gateways.length > 0;
  const gateway = hasOwnGateway ? await (await import('./vlan.js')).ensureVlanLink(host, network, owner, link) : link;
  await ensureAddresses(host, network, gateway, gateways);
  await ensureForwarding(host, gateways);
  return { bridge: link, gateway };
}

/** A link without its traffic counters, which take as long as the rest; `undefined` when there is none. */
async function linkNamed(host: Host, name: string): Promise<Link | undefined> {
  const [link] = await host.route.links.getEach([name]);
  if (link instanceof Error) throw link;
  return link;
}

/** Why a link cannot be used. */
export function notABridge({ name, kind }: Link): string {
  return `bridge is "${name}": expected a bridge, there is a link of kind ${kind ?? 'none'}`;
}

async function createBridge(
  host: Host,
  network: CniNetwork,
  owner: Owner,
  gateways: readonly GatewayAddress[],
): Promise<Link> {
  const { bridge: name, mtu, promiscuous } = network;
  const [ipv4] = gateways.filter((gateway) => familyOf(gateway) === 4);
  // Of the network: the owner's is that of its container.
  const address = ipv4 === undefined ? hashedMac({ ...owner, container: '', interface: '' }) : macFor(ipv4);
  try {
    await host.route.links.create({
      name,
      kind: 'bridge',
      up: true,
      mtu,
      address,
      promiscuous: promiscuous || undefined,
      group: groupOf(owner.network),
      alias: formatMark(owner.network),
    });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error; // another ADD was faster
  }
  trySysctl(host, `net/ipv6/conf/${name}/accept_ra`, '0');
  const link = await linkNamed(host, name);
  if (link !== undefined) return link;
  throw new CniError(CODE.tryAgain, `bridge ${name} went away while it was being made`);
}

async function ensureAddresses(
  host: Host,
  network: CniNetwork,
  link: Link,
  gateways: readonly GatewayAddress[],
): Promise<void> {
  if (gateways.length === 0) return;
  const held = (await host.route.addresses.list({ dev: link.index }).toArray()).map(
    ({ address, prefixLength }) => `${address}/${prefixLength}`,
  );
  const own = [...gateways, ...gatewaysOfRanges(network)];
  for (const gateway of gateways) {
    if (held.includes(gateway)) continue;
    for (const other of held.filter((address) => !own.includes(address) && isInTheWay(address, gateway))) {
      if (!network.forceAddress) {
        const message = `${link.name} has address ${other}: expected ${gateway}, or forceAddress to replace it`;
        throw new CniError(CODE.invalidConfig, message);
      }
      await host.route.addresses.delete({ dev: link.index, address: other });
    }
    await host.route.addresses.replace({ dev: link.index, address: gateway, noDad: true });
  }
}

/** Beside those of the configuration a bridge has no IPv4 address, and IPv6 addresses of other networks. */
function isInTheWay(held: string, wanted: string): boolean {
  const one = parsePrefix(held)!;
  const other = parsePrefix(wanted)!;
  if (one.family !== other.family) return false;
  return one.family === 4 || contains(one, other.family, other.address) || contains(other, one.family, one.address);
}

/** Turns forwarding on. Links that took router advertisements take them still (`accept_ra` 2): forwarding ends that. */
async function ensureForwarding(host: Host, gateways: readonly GatewayAddress[]): Promise<void> {
  const families = new Set(gateways.map(familyOf));
  if (families.has(4) && host.readSysctl('net.ipv4.ip_forward') === '0') host.writeSysctl('net.ipv4.ip_forward', '1');
  if (!families.has(6) || host.readSysctl('net.ipv6.conf.all.forwarding') !== '0') return;
  for (const { name } of await host.route.links.list({ statistics: false }).toArray()) {
    const setting = `net/ipv6/conf/${name}/accept_ra`;
    if (tryRead(host, setting) === '1') trySysctl(host, setting, '2');
  }
  host.writeSysctl('net.ipv6.conf.all.forwarding', '1');
}

function tryRead(host: Host, name: string): string | undefined {
  try {
    return host.readSysctl(name);
  } catch {
    return undefined; // the link went away, or has no IPv6
  }
}

function trySysctl(host: Host, name: string, value: string): void {
  try {
    host.writeSysctl(name, value);
  } catch {
    // without IPv6 there is nothing to set
  }
}
