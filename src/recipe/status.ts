import * as netns from '../netns/index.js';
import { openNftables } from '../nftables/index.js';
import { type Link, openRoute } from '../route/index.js';
import {
  FAMILY,
  type ForeignChain,
  foreignChains,
  type HeldElement,
  heldIn,
  networkOf,
  type PublishedPort,
  parseMark,
  parseOwner,
  readMacTable,
  type SetName,
  stateOf,
  TABLE,
  type TableState,
} from './table/index.js';

/** How a link stands: `'absent'` when there is none of its name. */
export type LinkState = 'up' | 'down' | 'absent';

/** A published port and what came through it. */
export interface PortStatus extends PublishedPort {
  /** The container's address that it leads to. */
  readonly address: string;
  /** New connections since the port was published: the kernel asks the table once for each. */
  readonly connections: number;
}

/** A container's interface on a network, as the host sees it. */
export interface ContainerStatus {
  readonly name: string;
  /** Its name inside. */
  readonly interface: string;
  /** The host's end of its veth pair. */
  readonly link: string;
  /** `'detached'`: it is no port of the bridge. */
  readonly state: LinkState | 'detached';
  readonly addresses: readonly string[];
  readonly ports: readonly PortStatus[];
}

/** A network that netloom made, in whatever way: from a spec or for a CNI runtime. */
export interface NetworkStatus {
  readonly name: string;
  readonly bridge: string;
  readonly state: LinkState;
  readonly mtu: number | undefined;
  /** Its Ethernet address. */
  readonly mac: string | undefined;
  readonly subnets: readonly string[];
  /** The bridge's addresses. */
  readonly gateways: readonly string[];
  readonly masquerade: boolean;
  readonly snat: readonly string[];
  readonly icc: boolean;
  readonly internal: boolean;
  readonly open: boolean;
  /** Ports let only the Ethernet address of their container in. */
  readonly macSpoofCheck: boolean;
  readonly containers: readonly ContainerStatus[];
  /** Chains of others that can drop what this network lets through. */
  readonly foreignChains: readonly ForeignChain[];
}

/** All networks of a host. */
export interface HostStatus {
  readonly table: TableState;
  readonly networks: readonly NetworkStatus[];
}

export interface StatusOptions {
  /** The host's namespace. Default: the one we are in. */
  readonly netns?: netns.NetnsRef | undefined;
}

/** Reads what there is of all networks from the host's kernel: the table of rules and the links. Changes nothing. */
export async function readStatus({ netns: ref }: StatusOptions = {}): Promise<HostStatus> {
  await using namespace = ref === undefined ? netns.current() : netns.open(ref);
  await using route = openRoute({ netns: { fd: namespace.fd } });
  await using nftables = openNftables({ netns: { fd: namespace.fd } });
  const links = new Map<string, Link>();
  for (const link of await route.links.list({ statistics: false }).toArray()) links.set(link.name, link);
  const ruleset = await nftables.ruleset();
  const table = ruleset.tables.find(({ family, name }) => family === FAMILY && name === TABLE);
  const elements = groupBy(table === undefined ? [] : heldIn(table), ({ comment }) => networkOf(comment) ?? '');
  const marked = [...links.values()].flatMap(({ alias }) => parseMark(alias)?.network ?? []);
  const names = new Set([...elements.keys(), ...marked].filter((name) => name !== ''));
  const networks = [...names].sort().map((name) => networkStatus(name, elements.get(name) ?? [], links));
  const checked = new Set((await readMacTable(nftables)).elements.map(({ comment }) => networkOf(comment)));
  const whole = networks.map((one) => ({
    ...one,
    macSpoofCheck: checked.has(one.name),
    foreignChains: foreignChains(ruleset, one),
  }));
  return { table: stateOf(table), networks: whole };
}

function networkStatus(
  name: string,
  elements: readonly HeldElement[],
  links: ReadonlyMap<string, Link>,
): Omit<NetworkStatus, 'foreignChains' | 'macSpoofCheck'> {
  const own = elements.filter(({ comment }) => comment === name);
  const keys = (...sets: SetName[]): string[] => own.filter(({ set }) => sets.includes(set)).map(({ key }) => key);
  const marked = [...links.values()].find(({ alias, kind }) => kind === 'bridge' && parseMark(alias)?.network === name);
  const bridge = keys('bridges')[0] ?? marked?.name ?? name;
  const link = links.get(bridge);
  const owners = groupBy(elements, ({ comment }) => comment);
  return {
    name,
    bridge,
    state: stateOfLink(link),
    mtu: link?.mtu,
    mac: link?.address,
    subnets: keys('own4', 'own6').map(firstPart),
    gateways: keys('lease4', 'lease6').map(lastPart),
    masquerade: keys('masq4', 'masq6').length > 0,
    snat: own.filter(({ set }) => set === 'snat4' || set === 'snat6').map(({ data }) => data!),
    icc: own.find(({ set }) => set === 'same_net')?.data !== 'jump noicc',
    internal: keys('internal').length > 0,
    open: keys('open_net').length > 0,
    containers: [...owners].flatMap(([comment, its]) => containerStatus(comment, its, link, links)).sort(byName),
  };
}

function containerStatus(
  comment: string,
  elements: readonly HeldElement[],
  bridge: Link | undefined,
  links: ReadonlyMap<string, Link>,
): ContainerStatus[] {
  const owner = parseOwner(comment);
  if (owner === undefined) return [];
  const link = elements.find(({ set }) => set === 'links')?.key ?? '';
  const host = links.get(link);
  const isPort = host === undefined || (bridge !== undefined && host.master === bridge.index);
  return [
    {
      name: owner.container,
      interface: owner.interface,
      link,
      state: isPort ? stateOfLink(host) : 'detached',
      addresses: elements.filter(({ set }) => set === 'lease4' || set === 'lease6').map(({ key }) => lastPart(key)),
      ports: elements.flatMap(portStatus).sort((a, b) => a.hostPort - b.hostPort),
    },
  ];
}

function portStatus({ set, key, data = '', counter }: HeldElement): PortStatus[] {
  if (!/^(pub|range)[46]/.test(set)) return [];
  const parts = key.split(' . ');
  const [first = 0, last = first] = parts.at(-1)!.split('-').map(Number);
  const [address = '', port = first] = data.split(' . ');
  return [
    {
      protocol: parts.at(-2) as PublishedPort['protocol'],
      hostAddress: parts.length === 3 ? parts[0] : undefined,
      hostPort: first,
      containerPort: Number(port),
      count: last - first + 1,
      address,
      connections: Number(counter?.packets ?? 0n),
    },
  ];
}

function stateOfLink(link: Link | undefined): LinkState {
  if (link === undefined) return 'absent';
  return link.isUp ? 'up' : 'down';
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
const firstPart = (key: string): string => key.split(' . ')[0]!;
const lastPart = (key: string): string => key.split(' . ').at(-1)!;
