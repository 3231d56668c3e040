import type { NetworkNamespace } from '../netns/index.js';
import { addressText, familyOf, networkOf, parsePrefix } from '../recipe/address/index.js';
import type { Attached } from '../recipe/host/index.js';
import { forgetFlows, linkName, type Owner } from '../recipe/table/index.js';
import { attach, containerMac } from './attach.js';
import { type BridgeLinks, ensureBridge } from './bridge.js';
import { alreadyThere, claim } from './claim.js';
import type { CniNetwork } from './config.js';
import { elementsOfAttachment, gatewaysOf } from './elements.js';
import type { Request } from './environment.js';
import { type Host, openContainer, openHost, ownerOf } from './host.js';
import { checkPorts, exposeLocalhost } from './published.js';
import { type Dns, mergeResults, type Result, type ResultIp, type ResultRoute } from './result.js';

/**
 * ADD: the container's interface on the network. What a failure leaves half made is taken back.
 *
 * @throws CniError, or what the kernel refused
 */
export async function add(network: CniNetwork, request: Request): Promise<Result> {
  const owner = ownerOf(network.name, request.containerId, request.ifname);
  await using container = openContainer(request);
  await using host = openHost();
  await checkPorts(network.ports);
  if (network.ipam.kind === 'external') await refuseAgain(host, owner);
  let isClaimed = false;
  try {
    const own = await addressesOf(network, request);
    const ips = await claim(host, network, owner, own.ips);
    isClaimed = true;
    await forgetFlows(elementsOfAttachment(network, owner, ips));
    const routes = routesOf(network, ips, own.routes);
    return await connect({ host, network, owner, container, ips, routes, dns: network.dns ?? own.dns }, request);
  } catch (error) {
    await takeBack(host, network, request, isClaimed ? owner : undefined).catch(() => undefined); // the first failure is the one to tell
    throw error;
  }
}

/** An external plugin would give a second address, before it is seen that the container has one. @throws CniError 101 */
async function refuseAgain(host: Host, owner: Owner): Promise<void> {
  if ((await host.route.links.get(linkName(owner))) !== undefined) throw alreadyThere(linkName(owner));
}

async function takeBack(
  host: Host,
  { ipam, text }: CniNetwork,
  request: Request,
  owner: Owner | undefined,
): Promise<void> {
  try {
    if (owner !== undefined) await (await import('./remove.js')).removeAttachment(host, owner);
  } finally {
    if (ipam.kind === 'external') (await import('./delegate.js')).delegate('DEL', ipam.type, text, request);
  }
}

interface Work {
  host: Host;
  network: CniNetwork;
  owner: Owner;
  container: NetworkNamespace;
  ips: ResultIp[];
  routes: ResultRoute[];
  dns: Dns;
}

async function connect(work: Work, request: Request): Promise<Result> {
  const { host, network, owner, container, ips, routes } = work;
  const { bridge, gateway } = await ensureBridge(host, network, owner, gatewaysOf(network, ips));
  exposeLocalhost(host, network);
  const mac = containerMac(network, owner, ips);
  if (network.macSpoofCheck) await (await import('./mac-check.js')).requireMac(host, owner, mac);
  const mtu = network.mtu ?? bridge.mtu;
  const ends = await attach(host, container, { owner, network, bridge, mac, mtu, ips, routes });
  return mergeResults(network.prevResult, resultOf(work, { bridge, gateway }, { ...ends, mtu }, request));
}

function resultOf(
  { network, owner, ips, routes, dns }: Work,
  { bridge, gateway }: BridgeLinks,
  ends: Attached & { mtu: number },
  request: Request,
): Result {
  return {
    interfaces: [
      { name: network.bridge, mac: bridge.address, mtu: ends.mtu },
      { name: linkName(owner), mac: ends.hostMac, mtu: ends.mtu },
      { name: owner.interface, mac: ends.mac, mtu: ends.mtu, sandbox: request.netns },
      ...(gateway === bridge ? [] : [{ name: gateway.name, mac: gateway.address, mtu: gateway.mtu }]),
    ],
    ips: ips.map((ip) => ({ ...ip, interface: 2 })),
    routes,
    dns,
  };
}

/** Addresses that no range gives, with the routes and the DNS that go with them. */
async function addressesOf(
  network: CniNetwork,
  request: Request,
): Promise<{ ips: ResultIp[]; routes: ResultRoute[]; dns: Dns }> {
  const { ipam } = network;
  if (ipam.kind === 'none') return { ips: [], routes: [], dns: {} };
  if (ipam.kind === 'ranges') {
    const dns = ipam.resolvConf === undefined ? {} : (await import('./resolv-conf.js')).readResolvConf(ipam.resolvConf);
    return { ips: [], routes: ipam.routes, dns };
  }
  if (ipam.kind === 'static') return { ...ipam, ips: ipam.ips.map((ip) => withGateway(network, ip)) };
  const { ips, routes, dns } = await (await import('./delegate.js')).delegateAdd(ipam.type, network.text, request);
  return { ips: ips.map(({ address, gateway }) => withGateway(network, { address, gateway })), routes, dns };
}

/** A bridge that shall be the gateway has the first address of the subnet where nobody says which. */
function withGateway({ isGateway }: CniNetwork, ip: ResultIp): ResultIp {
  if (ip.gateway !== undefined || !isGateway) return ip;
  const subnet = networkOf(parsePrefix(ip.address)!);
  return { ...ip, gateway: addressText(subnet.address + 1n, subnet.family) };
}

/** With `isDefaultGateway` there is a default route of each family that has a gateway, by the first one. */
export function routesOf(
  { isDefaultGateway }: CniNetwork,
  ips: readonly ResultIp[],
  routes: readonly ResultRoute[],
): ResultRoute[] {
  if (!isDefaultGateway) return [...routes];
  const all = [...routes];
  for (const { address, gateway } of ips) {
    const dst = familyOf(address) === 4 ? '0.0.0.0/0' : '::/0';
    if (gateway !== undefined && !all.some((route) => route.dst === dst)) all.push({ dst, gw: gateway });
  }
  return all;
}
