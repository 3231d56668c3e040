import type { NetworkNamespace } from '../netns/index.js';
import * as netns from '../netns/index.js';
import { type Link, openRoute, type RouteSocket } from '../route/index.js';
import { networkOf as networkOfPrefix, parsePrefix, prefixText } from './address/index.js';
import { type Container, netnsText, SpecError } from './spec/index.js';
import type { Host } from './step.js';
import {
  type BridgeMark,
  groupOf,
  type HeldElement,
  heldIn,
  joined,
  type MacTable,
  type Memory,
  madeName,
  memoryIn,
  NOTHING,
  networkOf,
  parseMade,
  parseMark,
  ROUTE_PROTOCOL,
  readMacTable,
  seeTable,
  stateOf,
  type TableSeen,
  type TableState,
} from './table/index.js';

/** What is in a container's namespace, as far as the network is concerned. */
export interface Inside {
  readonly isLoopbackUp: boolean;
  /** The container's interface; `undefined` when there is no link of that name. */
  readonly link: Link | undefined;
  /** Its addresses but link-local ones, `172.18.0.10/16`. */
  readonly addresses: readonly string[];
  /** Those of them whose network cannot be reached: somebody took the route that came with the address. */
  readonly stranded: readonly string[];
  /** Its routes that somebody added. */
  readonly routes: readonly SeenRoute[];
  /** Settings of the spec that are otherwise, with what they shall be. */
  readonly settings: readonly (readonly [name: string, value: string])[];
}

/** A route of a container, as it is compared with those that are wanted. */
export interface SeenRoute {
  /** With its length: `0.0.0.0/0` is the default. */
  readonly dst: string;
  readonly via: string | undefined;
  readonly mtu: number | undefined;
  readonly metric: number | undefined;
  /** It was made for a route of a spec. */
  readonly isOurs: boolean;
}

export interface ContainerState {
  readonly hasNamespace: boolean;
  /** The host's end of its veth pair, where that is there. */
  readonly link: Link | undefined;
  /** Looked at where there is something to see: the host's end, or nothing that would have one. */
  readonly inside: Inside | undefined;
}

/** What the host has, read anew for each plan. */
export interface HostState extends TableSeen {
  readonly tableState: TableState;
  /** All elements of the table, of whatever network. */
  readonly held: readonly HeldElement[];
  /** The network's own. */
  readonly own: readonly HeldElement[];
  /** The table that checks Ethernet addresses, of whatever network. */
  readonly macTable: MacTable;
  /** The host's links by name. */
  readonly links: ReadonlyMap<string, Link>;
  /** The link with the bridge's name, ours or not. */
  readonly bridge: Link | undefined;
  readonly mark: BridgeMark | undefined;
  /** What was changed of the host for the network, as the table and the bridge remember it. */
  readonly memory: Memory;
  /** Ports of this network that no element speaks of: a run was killed. */
  readonly strayLinks: readonly string[];
  /** Names of namespaces that were made for its containers. */
  readonly made: ReadonlySet<string>;
  readonly forwarding: { readonly ipv4: string | undefined; readonly ipv6: string | undefined };
  /** Bridges of other networks of ours: forwarding is theirs too. */
  readonly otherBridges: readonly Link[];
}

/** What the host has, and what a network's bridge and containers have. */
export interface Observed extends HostState {
  readonly bridgeAddresses: readonly string[];
  readonly strandedBridgeAddresses: readonly string[];
  readonly containers: ReadonlyMap<string, ContainerState>;
}

/** Reads the state of the host, and of a network's bridge and containers. */
export async function observe(host: Host, name: string, containers: readonly Container[]): Promise<Observed> {
  const state = await observeHost(host, name);
  const { bridge, links } = state;
  const configured = bridge === undefined ? undefined : await configurationOf(host.route, bridge);
  const states = new Map<string, ContainerState>();
  for (const container of containers) {
    const state = observeFresh(container, links) ?? (await observeContainer(container, links));
    states.set(container.name, state);
  }
  return {
    ...state,
    bridgeAddresses: configured?.addresses ?? [],
    strandedBridgeAddresses: configured?.stranded ?? [],
    containers: states,
  };
}

/** Reads the state of the host as far as it concerns a network. */
export async function observeHost({ route, namespace, nftables }: Host, name: string): Promise<HostState> {
  const seen = await seeTable(nftables);
  const held = seen.table === undefined ? [] : heldIn(seen.table);
  const links = new Map<string, Link>();
  // Read whole, as all lists here: one that changed meanwhile is read again then.
  for (const link of await route.links.list({ statistics: false }).toArray()) links.set(link.name, link);
  const bridge = links.get(name);
  const own = held.filter(({ comment }) => networkOf(comment) === name);
  const known = new Set(own.filter(({ set }) => set === 'links').map(({ key }) => key));
  const group = groupOf(name);
  const ours = [...links.values()].filter((link) => link.group === group);
  const mark = markOf(name, bridge);
  return {
    ...seen,
    tableState: stateOf(seen.table),
    held,
    own,
    macTable: await readMacTable(nftables),
    links,
    bridge,
    mark,
    memory: joined(memoryIn(own), mark?.network === name ? mark.memory : NOTHING),
    strayLinks: ours
      .map((link) => link.name)
      .filter((link) => link !== name && link.startsWith('nl') && !known.has(link)),
    made: new Set([
      ...own.filter(({ set }) => set === 'made').map(madeName),
      ...ours.flatMap(({ alias }) => parseMade(alias) ?? []),
    ]),
    ...readForwarding(namespace),
    otherBridges: [...links.values()].filter((link) => isMarked(link, name)),
  };
}

/**
 * What a link says of itself. The kernel takes the alias in a second request (rtnl_newlink_create, net/core/rtnetlink.c): of a
 * run that was killed in between, the group tells.
 */
function markOf(network: string, link: Link | undefined): BridgeMark | undefined {
  const isNameless = link?.kind === 'bridge' && link.alias === undefined && link.group === groupOf(network);
  return isNameless ? { network, memory: NOTHING } : parseMark(link?.alias);
}

/** Whether a link is the bridge of another network of ours. */
function isMarked({ alias }: Link, network: string): boolean {
  const mark = parseMark(alias);
  return mark !== undefined && mark.network !== network;
}

/** The bridges of other networks of ours, as they are now. */
export async function markedBridges(route: RouteSocket, network: string): Promise<Link[]> {
  const bridges = await route.links.list({ kind: 'bridge', statistics: false }).toArray();
  return bridges.filter((link) => isMarked(link, network));
}

export const FORWARDING = { ipv4: 'net.ipv4.ip_forward', ipv6: 'net.ipv6.conf.all.forwarding' } as const;

/** Whether the host forwards. */
export function readForwarding(namespace: NetworkNamespace): Pick<Observed, 'forwarding'> {
  return {
    forwarding: { ipv4: readSetting(namespace, FORWARDING.ipv4), ipv6: readSetting(namespace, FORWARDING.ipv6) },
  };
}

/** A setting; `undefined` where the kernel has none of it (without IPv6, say). */
export function readSetting(namespace: NetworkNamespace, name: string): string | undefined {
  try {
    return namespace.readSysctl(name);
  } catch {
    return undefined;
  }
}

/** A container that is to be connected and has no link yet: nothing inside is the network's. `undefined`: it is none. */
function observeFresh(container: Container, links: ReadonlyMap<string, Link>): ContainerState | undefined {
  if (!container.isConnected || container.netns === '' || links.has(container.link)) return undefined;
  const namespace = tryOpen(container);
  namespace?.close();
  return { hasNamespace: namespace !== undefined, link: undefined, inside: undefined };
}

async function observeContainer(container: Container, links: ReadonlyMap<string, Link>): Promise<ContainerState> {
  const link = links.get(container.link);
  if (container.netns === '') return { hasNamespace: true, link, inside: undefined };
  const namespace = tryOpen(container);
  if (namespace === undefined) return { hasNamespace: false, link, inside: undefined };
  await using opened = namespace;
  return { hasNamespace: true, link, inside: await look(opened, container) };
}

/** Whether a setting has a value, whatever is between its words. */
function isSet(namespace: NetworkNamespace, name: string, value: string): boolean {
  const words = (text: string): string => text.trim().split(/\s+/).join(' ');
  const present = readSetting(namespace, name);
  return present !== undefined && words(present) === words(value);
}

/** @throws SpecError a path or a process that is not there, a name that has no namespace on it */
function tryOpen(container: Container): NetworkNamespace | undefined {
  const { netns: ref } = container;
  try {
    return netns.open(ref);
  } catch (error) {
    const isName = typeof ref === 'string' && !ref.startsWith('/');
    if (isName && (error as { code?: string }).code === 'ENOENT') return undefined;
    const problem = `${netnsText(ref)}: ${(error as Error).message}`;
    throw new SpecError([{ path: `containers.${container.name}.netns`, problem }]);
  }
}

async function look(namespace: NetworkNamespace, container: Container): Promise<Inside> {
  await using route = openRoute({ netns: { fd: namespace.fd } });
  const [loopback, link] = await Promise.all([route.links.get('lo'), route.links.get(container.interface)]);
  const isLoopbackUp = loopback?.isUp === true;
  const settings = container.sysctls.filter(([name, value]) => !isSet(namespace, name, value));
  if (link === undefined) return { isLoopbackUp, link, addresses: [], stranded: [], routes: [], settings };
  return { isLoopbackUp, link, settings, ...(await configurationOf(route, link)) };
}

const DEFAULTS = { inet: '0.0.0.0/0', inet6: '::/0' } as const;

/** Addresses and routes of a link. */
async function configurationOf(
  route: RouteSocket,
  { index, isUp }: Link,
): Promise<Pick<Inside, 'addresses' | 'stranded' | 'routes'>> {
  const held = await route.addresses.list({ dev: index }).toArray();
  const addresses = held.filter(({ scope }) => scope === 'global').map((one) => `${one.address}/${one.prefixLength}`);
  const near = new Set<string>();
  const routes: SeenRoute[] = [];
  for (const family of ['inet', 'inet6'] as const)
    for (const { dst, via, protocol, mtu, metric } of await route.routes
      .list({ table: 'main', family, dev: index })
      .toArray()) {
      if (protocol === 'kernel') near.add(dst);
      else
        routes.push({
          dst: dst === 'default' ? DEFAULTS[family] : dst,
          via,
          mtu,
          metric,
          isOurs: protocol === ROUTE_PROTOCOL,
        });
    }
  // While the link is down, its routes are gone, and come again with it.
  const stranded = isUp ? addresses.filter((one) => !near.has(prefixText(networkOfPrefix(parsePrefix(one)!)))) : [];
  return { addresses, stranded, routes };
}
