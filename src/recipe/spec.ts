import type { z } from 'zod';
import { formatIp, parseIp } from '../wire/index.js';
import { networkSchema } from './schema.js';

/** A mistake in a network's spec. `code` is `'ERR_SPEC'`; every problem says the path, the value and what is allowed. */
export class SpecError extends Error {
  override readonly name = 'SpecError';
  readonly code = 'ERR_SPEC';
  readonly problems: readonly { path: string; problem: string }[];

  constructor(problems: readonly { path: string; problem: string }[]) {
    super(problems.map(({ path, problem }) => `${path === '' ? 'spec' : path}: ${problem}`).join('\n'));
    this.problems = problems;
  }
}

/** A published port. */
export interface PublishedPort {
  protocol: 'tcp' | 'udp';
  hostPort: number;
  containerPort: number;
}

/** A checked spec with every default filled in, but addresses that are still to be allocated. */
export interface Network {
  name: string;
  subnet: { address: string; length: number };
  gateway: string;
  masquerade: boolean;
  mtu: number | undefined;
  mac: string;
  containers: Container[];
}

export interface Container {
  name: string;
  netns: string;
  interfaceName: string;
  address: string | undefined;
  mac: string | undefined;
  publish: PublishedPort[];
}

/** Checks a spec and fills in what it leaves open. @throws SpecError every problem at once */
export function parseSpec(input: unknown): Network {
  const result = networkSchema.safeParse(input);
  if (!result.success) throw new SpecError(result.error.issues.map(toProblem));
  const { name, subnets, gateway, masquerade, mtu: size, mac: address, containers } = result.data;
  const subnetOf = parseSubnet(subnets[0]!);
  const first = formatNumber(toNumber(subnetOf.address) + 1);
  const network: Network = {
    name,
    subnet: subnetOf,
    gateway: gateway ?? first,
    masquerade,
    mtu: size,
    mac: address ?? macOf(gateway ?? first),
    containers: Object.entries(containers).map(([key, container]) => ({
      name: key,
      netns: container.netns ?? key,
      interfaceName: container.interface,
      address: container.address,
      mac: container.mac,
      publish: container.publish.map(parsePort),
    })),
  };
  const problems = conflicts(network);
  if (problems.length > 0) throw new SpecError(problems);
  return network;
}

function toProblem(issue: z.core.$ZodIssue): { path: string; problem: string } {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return { path, problem: `there is no setting ${issue.keys.map((key) => `'${key}'`).join(', ')} here` };
  }
  return { path, problem: issue.message };
}

/** What no single field shows: addresses outside of the subnet or used twice, ports and namespaces used twice. */
function conflicts(network: Network): { path: string; problem: string }[] {
  const problems: { path: string; problem: string }[] = [];
  const seen = new Map<string, string>([[`address ${network.gateway}`, 'the gateway']]);
  const claim = (key: string, owner: string, path: string): void => {
    const other = seen.get(key);
    if (other !== undefined) problems.push({ path, problem: `${key} is taken by ${other} already` });
    else seen.set(key, owner);
  };
  if (!isHostOf(network.gateway, network.subnet)) {
    problems.push({
      path: 'gateway',
      problem: `'${network.gateway}' is no host address of ${prefixText(network.subnet)}`,
    });
  }
  for (const container of network.containers) {
    const path = `containers.${container.name}`;
    claim(`netns ${container.netns}`, container.name, `${path}.netns`);
    if (container.address !== undefined) {
      if (isHostOf(container.address, network.subnet))
        claim(`address ${container.address}`, container.name, `${path}.address`);
      else
        problems.push({
          path: `${path}.address`,
          problem: `'${container.address}' is no host address of ${prefixText(network.subnet)}`,
        });
    }
    for (const { protocol, hostPort } of container.publish)
      claim(`port ${hostPort}/${protocol}`, container.name, `${path}.publish`);
  }
  return problems;
}

function parseSubnet(value: string): Network['subnet'] {
  const [address = '', length = ''] = value.split('/');
  return { address, length: Number(length) };
}

function parsePort(value: string): PublishedPort {
  const [, host, container, , protocol] = /^(\d+):(\d+)(\/(tcp|udp))?$/.exec(value)!;
  return { protocol: protocol === 'udp' ? 'udp' : 'tcp', hostPort: Number(host), containerPort: Number(container) };
}

/** `172.18.0.0/16`. */
export function prefixText({ address, length }: Network['subnet']): string {
  return `${address}/${length}`;
}

/** An Ethernet address made from an IPv4 address, as Docker makes them: `02:42` and its four bytes. */
export function macOf(address: string): string {
  return ['02', '42', ...[...parseIp(address)].map((byte) => byte.toString(16).padStart(2, '0'))].join(':');
}

/** The lowest host address of a subnet that is not taken. @throws SpecError the subnet is full */
export function allocate(subnet: Network['subnet'], taken: ReadonlySet<string>, path: string): string {
  const base = toNumber(subnet.address);
  const last = base + 2 ** (32 - subnet.length) - 2;
  for (let candidate = base + 1; candidate <= last; candidate++) {
    const address = formatNumber(candidate);
    if (!taken.has(address)) return address;
  }
  throw new SpecError([{ path, problem: `no address of ${prefixText(subnet)} is free` }]);
}

/** Whether an address lies in a subnet and is neither its first (network) nor last (broadcast) one. */
export function isHostOf(address: string, subnet: Network['subnet']): boolean {
  const offset = toNumber(address) - toNumber(subnet.address);
  return offset > 0 && offset < 2 ** (32 - subnet.length) - 1;
}

function toNumber(address: string): number {
  const [a = 0, b = 0, c = 0, d = 0] = parseIp(address);
  return a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d;
}

function formatNumber(value: number): string {
  return formatIp(Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255));
}
