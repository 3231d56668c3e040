import type { z } from 'zod';
import {
  addressNumber,
  addressText,
  contains,
  familyOf,
  lastOf,
  macFor,
  type Prefix,
  prefixText,
} from '../address/index.js';
import { groupOf, linkName, type Owner, type PublishedPort } from '../table/index.js';
import type { ContainerSpec, NetworkSpec, RouteSpec } from './network-spec.js';
import { networkSchema } from './schema.js';
import {
  type AddressSpan,
  canonicalAddress,
  parseDestination,
  parsePublished,
  parseRange,
  parseSubnet,
} from './texts.js';

/** A mistake in a network's spec. `code` is `'ERR_SPEC'`; every problem says the path, the value and what is allowed. */
export class SpecError extends Error {
  override readonly name = 'SpecError';
  readonly code = 'ERR_SPEC';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ path, problem }) => `${path === '' ? 'spec' : path}: ${problem}`).join('\n'));
    this.problems = problems;
  }
}

export interface Problem {
  readonly path: string;
  readonly problem: string;
}

/** A subnet of a network. */
export interface Subnet {
  readonly prefix: Prefix;
  /** `172.18.0.0/16`. */
  readonly text: string;
  /** The bridge's address, without length. */
  readonly gateway: string | undefined;
  /** What is given to containers. */
  readonly spans: readonly AddressSpan[];
}

/** A checked spec with every default filled in, but addresses that are still to be allocated. */
export interface Network {
  readonly name: string;
  /** Of its links. */
  readonly group: number;
  readonly subnets: readonly Subnet[];
  readonly masquerade: boolean;
  readonly snat: readonly string[];
  readonly icc: boolean;
  readonly internal: boolean;
  readonly open: boolean;
  readonly macSpoofCheck: boolean;
  readonly forwarding: boolean;
  readonly mtu: number | undefined;
  readonly mac: string;
  readonly vlan: number | undefined;
  readonly containers: readonly Container[];
}

/** Where a container is: a name under /run/netns, a path, or a process. */
export type ContainerNetns = string | { readonly pid: number };

export interface Container {
  readonly name: string;
  readonly netns: ContainerNetns;
  readonly isConnected: boolean;
  readonly interface: string;
  /** Whose its elements of the table are. */
  readonly owner: Owner;
  /** Name of the host's end of its veth pair. */
  readonly link: string;
  /** Those that the spec says. */
  readonly addresses: readonly string[];
  readonly mac: string | undefined;
  readonly publish: readonly PublishedPort[];
  readonly routes: readonly RouteSpec[];
  readonly sysctls: readonly (readonly [name: string, value: string])[];
}

/** Checks a spec and fills in what it leaves open. @throws SpecError every problem at once */
export function parseSpec(input: unknown): Network {
  const result = networkSchema.safeParse(input);
  if (!result.success) throw new SpecError(result.error.issues.flatMap((issue) => toProblems(issue)));
  const network = normalise(result.data);
  const problems = [...tooMany(network), ...placement(network, result.data), ...conflicts(network)];
  if (problems.length > 0) throw new SpecError(problems);
  return network;
}

function toProblems(issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys')
    return [{ path, problem: `there is no setting ${issue.keys.map((key) => `'${key}'`).join(', ')} here` }];
  // Of the choices, the one that went furthest says what is wrong.
  if (issue.code === 'invalid_union') {
    const inner = issue.errors.flat().filter(({ code }) => code === 'custom');
    if (inner.length > 0)
      return inner.map(({ path: below, message }) => ({
        path: [path, ...below.map(String)].join('.'),
        problem: message,
      }));
  }
  return [{ path, problem: issue.message }];
}

function listOf(value: string | readonly string[] | undefined): string[] {
  return value === undefined ? [] : (typeof value === 'string' ? [value] : [...value]).map(canonicalAddress);
}

function normalise(spec: NetworkSpec): Network {
  const gateways = spec.gateway === false ? [] : listOf(spec.gateway);
  const spans = (spec.ranges ?? []).map(parseRange);
  const subnets = spec.subnets.map((text): Subnet => {
    const prefix = parseSubnet(text);
    const first = addressText(prefix.address + 1n, prefix.family);
    const said = gateways.find((address) => familyOf(address) === prefix.family);
    return {
      prefix,
      text: prefixText(prefix),
      gateway: spec.gateway === false ? undefined : (said ?? first),
      spans: spansOf(prefix, spans),
    };
  });
  const ofVersion = (version: 4 | 6): Subnet | undefined => subnets.find(({ prefix }) => prefix.family === version);
  return {
    name: spec.name,
    group: groupOf(spec.name),
    subnets,
    masquerade: spec.masquerade ?? true,
    snat: listOf(spec.snat),
    icc: spec.icc ?? true,
    internal: spec.internal ?? false,
    open: spec.open ?? false,
    macSpoofCheck: spec.macSpoofCheck ?? false,
    forwarding: spec.forwarding ?? true,
    mtu: spec.mtu,
    mac: spec.mac ?? macFor(hostAddressOf(ofVersion(4) ?? ofVersion(6)!)),
    vlan: spec.vlan,
    containers: Object.entries(spec.containers ?? {}).map(([name, container]) =>
      normaliseContainer(spec.name, name, container),
    ),
  };
}

function hostAddressOf({ gateway, prefix }: Subnet): string {
  return gateway ?? addressText(prefix.address + 1n, prefix.family);
}

function normaliseContainer(network: string, name: string, spec: ContainerSpec): Container {
  const { mode = 'bridge' } = spec;
  const owner = { network, container: name, interface: spec.interface ?? 'eth0' };
  return {
    name,
    netns: mode === 'host' ? '' : (spec.netns ?? name),
    isConnected: mode === 'bridge',
    interface: owner.interface,
    owner,
    link: linkName(owner),
    addresses: listOf(spec.address),
    mac: spec.mac,
    publish: (spec.publish ?? []).map(parsePublished),
    routes: (spec.routes ?? []).map((route) => ({ ...route, dst: prefixText(parseDestination(route.dst)) })),
    sysctls: Object.entries(spec.sysctls ?? {}).map(([key, value]) => [key, String(value)]),
  };
}

/** The ranges of a subnet's version; all of it when there are none. Network and broadcast address are nobody's. */
function spansOf(prefix: Prefix, spans: readonly AddressSpan[]): AddressSpan[] {
  const own = spans.filter(({ family }) => family === prefix.family);
  const first = prefix.address + 1n;
  const last = prefix.family === 4 ? lastOf(prefix) - 1n : lastOf(prefix);
  if (own.length === 0) return [{ family: prefix.family, first, last }];
  const within = (value: bigint): bigint => (value < first ? first : value > last ? last : value);
  return own.map((span) => ({ ...span, first: within(span.first), last: within(span.last) }));
}

/** What is on the wrong network, or of a version that the network does not have. */
function placement(network: Network, spec: NetworkSpec): Problem[] {
  const problems: Problem[] = [];
  const subnetOf = (address: string): Subnet | undefined =>
    network.subnets.find(({ prefix }) => prefix.family === familyOf(address));
  const isHostOf = (address: string): boolean => {
    const subnet = subnetOf(address);
    if (subnet === undefined) return false;
    const { prefix } = subnet;
    const value = addressNumber(address);
    const isEnd = value === prefix.address || (prefix.family === 4 && value === lastOf(prefix));
    return contains(prefix, prefix.family, value) && !isEnd;
  };
  const networks = network.subnets.map(({ text }) => text).join(' or ');
  const check = (path: string, address: string): void => {
    if (!isHostOf(address)) problems.push({ path, problem: `'${address}' is no host address of ${networks}` });
  };
  const versions = network.subnets.map(({ prefix }) => prefix.family);
  if (new Set(versions).size < versions.length)
    problems.push({ path: 'subnets', problem: 'two networks of one IP version: expected one of each at most' });
  if (spec.gateway !== false) for (const address of listOf(spec.gateway)) check('gateway', address);
  (spec.ranges ?? []).forEach((range, index) => {
    const span = parseRange(range);
    const prefix = network.subnets.find((subnet) => subnet.prefix.family === span.family)?.prefix;
    const isWithin = prefix !== undefined && [span.first, span.last].every((end) => contains(prefix, span.family, end));
    if (!isWithin) problems.push({ path: `ranges.${index}`, problem: `'${range}' is not within ${networks}` });
  });
  for (const address of network.snat)
    if (!versions.includes(familyOf(address)))
      problems.push({ path: 'snat', problem: `'${address}' is of a version that the network does not have` });
  for (const { name, addresses, publish } of network.containers) {
    for (const address of addresses) check(`containers.${name}.address`, address);
    for (const { hostAddress } of publish)
      if (hostAddress !== undefined && !versions.includes(familyOf(hostAddress)))
        problems.push({
          path: `containers.${name}.publish`,
          problem: `'${hostAddress}' is of a version that the network does not have`,
        });
  }
  return problems;
}

/** Ports that a bridge of the kernel can have: `BR_MAX_PORTS`, of which 0 is none (net/bridge/br_private.h). */
const MOST_PORTS = 1023;

function tooMany({ containers }: Network): Problem[] {
  const count = containers.filter(({ isConnected }) => isConnected).length;
  if (count <= MOST_PORTS) return [];
  const problem = `${count} containers are to be connected: expected ${MOST_PORTS} at most, which is all that a bridge has ports for`;
  return [{ path: 'containers', problem }];
}

/** Addresses, ports and namespaces that are used twice; what a container without a connection cannot have. */
function conflicts(network: Network): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  const claim = (key: string, owner: string, path: string): void => {
    const other = seen.get(key);
    if (other !== undefined) problems.push({ path, problem: `${key} is taken by ${other} already` });
    else seen.set(key, owner);
  };
  for (const { gateway } of network.subnets) if (gateway !== undefined) seen.set(`address ${gateway}`, 'the gateway');
  for (const container of network.containers) {
    const path = `containers.${container.name}`;
    if (container.netns !== '') claim(`netns ${netnsText(container.netns)}`, container.name, `${path}.netns`);
    const families = container.addresses.map(familyOf);
    if (new Set(families).size < families.length)
      problems.push({
        path: `${path}.address`,
        problem: 'two addresses of one IP version: expected one of each at most',
      });
    if (container.isConnected && container.interface === 'lo')
      problems.push({ path: `${path}.interface`, problem: "'lo' is the loopback device of every namespace" });
    for (const address of container.addresses) claim(`address ${address}`, container.name, `${path}.address`);
    for (const { protocol, hostAddress, hostPort, count } of container.publish)
      for (let index = 0; index < count; index++) {
        const where = hostAddress === undefined ? '' : ` of ${hostAddress}`;
        claim(`port ${hostPort + index}/${protocol}${where}`, container.name, `${path}.publish`);
      }
    const needs = [container.addresses, container.publish, container.routes].some(({ length }) => length > 0);
    if (!container.isConnected && needs)
      problems.push({
        path: `${path}.mode`,
        problem: 'a container without a connection has no address, port or route',
      });
  }
  return problems;
}

/** For people: a name, a path, or `process 123`. */
export function netnsText(netns: ContainerNetns): string {
  return typeof netns === 'string' ? netns : `process ${netns.pid}`;
}
