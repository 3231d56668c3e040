import type { NetworkNamespace } from '../netns/index.js';
import { familyOf } from '../recipe/address/index.js';
import { changesBetween, findElements, linkName, type OwnedElement, type Owner } from '../recipe/table/index.js';
import { openRoute, type RouteSocket } from '../route/index.js';
import type { CniNetwork } from './config.js';
import { bare, elementsOfAttachment, elementsOfNetwork, gatewaysOf } from './elements.js';
import type { Request } from './environment.js';
import { wrongField } from './fields.js';
import { type Host, openContainer, openHost, ownerOf } from './host.js';
import { CniError, CODE } from './protocol.js';
import type { Result, ResultInterface, ResultIp } from './result.js';

/**
 * CHECK: whether all that ADD made is still so: links, addresses, routes, and the elements that lead to them.
 *
 * @throws CniError 105 all that is not; 7 there is no `prevResult` to compare with
 */
export async function check(network: CniNetwork, request: Request): Promise<void> {
  const { prevResult, ipam } = network;
  if (prevResult === undefined) throw wrongField('prevResult', undefined, 'the result of ADD');
  const owner = ownerOf(network.name, request.containerId, request.ifname);
  await using container = openContainer(request);
  await using host = openHost();
  const inside = interfaceIn(prevResult, request);
  const own = prevResult.ips.filter(
    (ip) => ip.interface === undefined || prevResult.interfaces[ip.interface] === inside,
  );
  const problems = [
    ...(await checkHost(host, network, owner, own)),
    ...(await checkContainer(container, request.ifname, inside, own, prevResult)),
    ...(await checkElements(host, network, owner, own)),
    ...(network.macSpoofCheck ? await checkMac(host, owner, inside) : []),
  ];
  if (problems.length > 0) throw new CniError(CODE.notAsAdded, problems.join('; '));
  if (ipam.kind === 'external') (await import('./delegate.js')).delegate('CHECK', ipam.type, network.text, request);
}

async function checkMac(host: Host, owner: Owner, { mac }: ResultInterface): Promise<string[]> {
  return mac === undefined ? [] : (await import('./mac-check.js')).macProblems(host, owner, mac.toLowerCase());
}

function interfaceIn({ interfaces }: Result, { ifname, netns }: Request): ResultInterface {
  const found = interfaces.find(({ name, sandbox }) => name === ifname && sandbox === netns);
  if (found !== undefined) return found;
  throw new CniError(CODE.notAsAdded, `prevResult has no interface ${ifname} in ${netns}`);
}

async function checkHost(host: Host, network: CniNetwork, owner: Owner, ips: readonly ResultIp[]): Promise<string[]> {
  const { route } = host;
  const bridge = await route.links.get(network.bridge);
  if (bridge?.kind !== 'bridge') return [`there is no bridge ${network.bridge}`];
  const problems = bridge.isUp ? [] : [`bridge ${network.bridge} is down`];
  if (network.promiscuous && !bridge.isPromiscuous) problems.push(`bridge ${network.bridge} is not promiscuous`);
  const port = await route.links.get(linkName(owner));
  if (port === undefined) problems.push(`there is no link ${linkName(owner)}`);
  else if (port.master !== bridge.index) problems.push(`link ${linkName(owner)} is no port of ${network.bridge}`);
  else if (network.vlan !== undefined)
    problems.push(...(await (await import('./vlan.js')).vlanProblems(host, linkName(owner), network.vlan)));
  return [...problems, ...(await checkGateways(route, network, ips))];
}

async function checkGateways(route: RouteSocket, network: CniNetwork, ips: readonly ResultIp[]): Promise<string[]> {
  const { gatewayLink } = network;
  const gateways = gatewaysOf(network, ips);
  if (gateways.length === 0) return [];
  const link = await route.links.get(gatewayLink);
  if (link === undefined) return [`there is no link ${gatewayLink}`];
  const held = await addressesOf(route, link.index);
  return gateways.filter((one) => !held.has(one)).map((one) => `${gatewayLink} has no address ${one}`);
}

async function addressesOf(route: RouteSocket, dev: number): Promise<Set<string>> {
  const addresses = await route.addresses.list({ dev }).toArray();
  return new Set(addresses.map(({ address, prefixLength }) => `${address}/${prefixLength}`));
}

async function checkContainer(
  container: NetworkNamespace,
  ifname: string,
  { mac }: ResultInterface,
  ips: readonly ResultIp[],
  { routes }: Result,
): Promise<string[]> {
  await using inside = openRoute({ netns: { fd: container.fd } });
  const link = await inside.links.get(ifname);
  if (link === undefined) return [`the container has no interface ${ifname}`];
  const problems = link.isUp || ips.length === 0 ? [] : [`interface ${ifname} is down`];
  if (mac !== undefined && link.address !== mac.toLowerCase())
    problems.push(`interface ${ifname} has MAC ${link.address}, not ${mac}`);
  const held = await addressesOf(inside, link.index);
  for (const { address } of ips) if (!held.has(address)) problems.push(`interface ${ifname} has no address ${address}`);
  for (const { dst, gw, table } of routes) {
    const via =
      gw ?? ips.find(({ address, gateway }) => gateway !== undefined && familyOf(address) === familyOf(dst))?.gateway;
    const list = await inside.routes
      .list({ family: familyOf(dst) === 4 ? 'inet' : 'inet6', table: table ?? 'main' })
      .toArray();
    const wanted = /^(0\.0\.0\.0|::)\/0$/.test(dst) ? 'default' : dst;
    if (
      !list.some(
        (route) =>
          withoutHostLength(route.dst) === withoutHostLength(wanted) && (via === undefined || route.via === via),
      )
    )
      problems.push(`the container has no route to ${dst}${via === undefined ? '' : ` by ${via}`}`);
  }
  return problems;
}

function withoutHostLength(dst: string): string {
  return dst.replace(/\/(32|128)$/, '');
}

async function checkElements(
  host: Host,
  network: CniNetwork,
  owner: Owner,
  ips: readonly ResultIp[],
): Promise<string[]> {
  const own = ips.map((ip) => ({ ...ip, address: ip.address }));
  const wanted: OwnedElement[] = [
    ...elementsOfAttachment(network, owner, own),
    ...elementsOfNetwork(network, owner, own),
  ];
  const present = await findElements(host.nftables, wanted);
  // Who made what networks share does not matter.
  const shared = new Set(elementsOfNetwork(network, owner, own).map(({ set, key }) => `${set} ${key}`));
  const comparable = present.map((element) =>
    shared.has(`${element.set} ${element.key}`) ? { ...element, comment: owner.network } : element,
  );
  return changesBetween(comparable, wanted).add.map(
    ({ set, key }) => `table inet netloom: ${set} has no ${bare(key) === key ? key : key} of this container`,
  );
}
