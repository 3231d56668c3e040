import { contains, familyOf, parsePrefix } from '../recipe/address/index.js';
import type { CniArgs } from './environment.js';
import {
  addressField,
  asObject,
  type Fields,
  listField,
  objectField,
  textField,
  textsField,
  wrongField,
} from './fields.js';
import { type RangeSet, rangeText, rangeWithSubnetOf, readRange, readRangeSets } from './ranges.js';
import { type Dns, type ResultIp, type ResultRoute, readDns, readRoutes } from './result.js';

/** Where a container's addresses come from. */
export type IpamConfig =
  /** Nowhere: the interface is a port of the bridge and no more. */
  | { kind: 'none' }
  /** From ranges, kept in the kernel. */
  | {
      kind: 'ranges';
      sets: RangeSet[];
      requested: string[];
      routes: ResultRoute[];
      dns: Dns;
      resolvConf?: string | undefined;
    }
  /** From the configuration. */
  | { kind: 'static'; ips: ResultIp[]; routes: ResultRoute[]; dns: Dns }
  /** From an external plugin. */
  | { kind: 'external'; type: string };

/** Types that are built in; without one, ranges are meant. */
const OWN_TYPES: ReadonlySet<string> = new Set(['host-local', 'netloom', 'netloom-cni']);

/** Reads `ipam` with what the runtime adds to it. @throws CniError 7 */
export function readIpam(config: Fields, runtime: Fields, args: CniArgs): IpamConfig {
  const ipam = objectField(config, 'ipam', '') ?? {};
  const type = textField(ipam, 'type', 'ipam');
  const isBare = type === undefined && ['ranges', 'subnet', 'addresses'].every((key) => ipam[key] === undefined);
  if (isBare && listField(runtime, 'ipRanges', 'runtimeConfig').length === 0) return { kind: 'none' };
  if (type === 'static' || (type === undefined && ipam.addresses !== undefined))
    return readStatic(ipam, config, runtime, args);
  if (type === undefined || OWN_TYPES.has(type)) return readRanges(ipam, config, runtime, args);
  if (type.includes('/') || type === '.' || type === '..') throw wrongField('ipam.type', type, "a plugin's name");
  return { kind: 'external', type };
}

/** Type of the external plugin that a configuration names, whatever else is in it. */
export function externalType(config: Fields): string | undefined {
  const type = textField(objectField(config, 'ipam', '') ?? {}, 'type', 'ipam');
  return type === undefined || type === 'static' || OWN_TYPES.has(type) ? undefined : type;
}

function readRanges(ipam: Fields, config: Fields, runtime: Fields, args: CniArgs): IpamConfig {
  const lists: unknown[] = [
    ...listField(runtime, 'ipRanges', 'runtimeConfig'),
    ...(ipam.subnet === undefined ? [] : [[ipam]]), // one range, as it was written before there were several
    ...listField(ipam, 'ranges', 'ipam'),
  ];
  if (lists.length === 0) throw wrongField('ipam.ranges', ipam.ranges, 'a list of lists of ranges, or ipam.subnet');
  if (ipam.subnet !== undefined) readRange(ipam, 'ipam'); // for its path in errors
  const sets = readRangeSets(lists, 'ipam.ranges');
  const requested = requestedIps(config, runtime, args).map(({ text, path }) => {
    const address = text.split('/')[0]!;
    if (parsePrefix(`${address}/0`) === undefined) throw wrongField(path, text, 'an address');
    return address;
  });
  checkRequested(sets, requested);
  return {
    kind: 'ranges',
    sets,
    requested,
    routes: checkRoutes(readRoutes(ipam, 'ipam')),
    dns: {},
    resolvConf: textField(ipam, 'resolvConf', 'ipam'),
  };
}

/** Every address that was asked for is to be of the subnet of a set, and each set gives one. */
function checkRequested(sets: readonly RangeSet[], requested: readonly string[]): void {
  const free = new Set(sets);
  for (const address of requested) {
    const set = [...free].find((one) => rangeWithSubnetOf(one, address));
    if (set === undefined) {
      const expected = sets.map((one) => one.map(rangeText).join(' or ')).join(', ');
      throw wrongField('the requested address', address, `one of ${expected}, and one of each at most`);
    }
    free.delete(set);
  }
}

function readStatic(ipam: Fields, config: Fields, runtime: Fields, args: CniArgs): IpamConfig {
  const requested = requestedIps(config, runtime, args);
  // What the runtime asks for takes the place of what the configuration has; what CNI_ARGS say is added to it.
  const asked = requested.map(({ text, path }) => staticIp(text, path));
  const isAdded = requested[0]?.path === ARGS;
  const ips = asked.length > 0 && !isAdded ? asked : [...readAddresses(ipam), ...asked];
  for (const [index, gateway] of args.gateways.entries()) setGateway(ips, gateway, `GATEWAY[${index}] of CNI_ARGS`);
  if (ips.length === 0) throw wrongField('ipam.addresses', ipam.addresses, 'a list of addresses');
  const dns = readDns(objectField(ipam, 'dns', 'ipam') ?? {}, 'ipam.dns');
  return { kind: 'static', ips, routes: checkRoutes(readRoutes(ipam, 'ipam')), dns };
}

/** Of the addresses whose network it is in. */
function setGateway(ips: ResultIp[], gateway: string, path: string): void {
  const number = parsePrefix(`${gateway}/0`)?.address;
  const near = ips.filter(
    ({ address }) => number !== undefined && contains(parsePrefix(address)!, familyOf(gateway), number),
  );
  if (near.length === 0) throw wrongField(path, gateway, 'an address of the network of an IP');
  for (const ip of near) ip.gateway = gateway;
}

function readAddresses(ipam: Fields): ResultIp[] {
  return listField(ipam, 'addresses', 'ipam').map((item, index) => {
    const path = `ipam.addresses[${index}]`;
    const fields = asObject(item, path);
    const ip = staticIp(textField(fields, 'address', path), `${path}.address`);
    return { ...ip, gateway: addressField(fields, 'gateway', path) };
  });
}

function staticIp(text: string | undefined, path: string): ResultIp {
  if (text === undefined || parsePrefix(text) === undefined)
    throw wrongField(path, text, "an address with its prefix length such as '10.1.0.7/24'");
  return { address: text };
}

const ARGS = 'IP of CNI_ARGS';

/**
 * Addresses that the runtime asks for, in the order of weight: capability `ips`, `args.cni.ips`, `IP=` of CNI_ARGS. podman
 * says one twice when it reloads a network.
 */
function requestedIps(config: Fields, runtime: Fields, args: CniArgs): { text: string; path: string }[] {
  const named = (texts: readonly string[], path: string) => [...new Set(texts)].map((text) => ({ text, path }));
  const cni = objectField(objectField(config, 'args', '') ?? {}, 'cni', 'args') ?? {};
  const lists = [
    named(textsField(runtime, 'ips', 'runtimeConfig'), 'runtimeConfig.ips'),
    named(textsField(cni, 'ips', 'args.cni'), 'args.cni.ips'),
    named(args.ips, ARGS),
  ];
  return lists.find((list) => list.length > 0) ?? [];
}

function checkRoutes(routes: ResultRoute[]): ResultRoute[] {
  for (const [index, { dst, gw }] of routes.entries()) {
    const prefix = parsePrefix(dst);
    if (prefix === undefined) throw wrongField(`ipam.routes[${index}].dst`, dst, "a network such as '0.0.0.0/0'");
    if (gw !== undefined && parsePrefix(`${gw}/0`)?.family !== prefix.family)
      throw wrongField(`ipam.routes[${index}].gw`, gw, `an address of the family of ${dst}`);
  }
  return routes;
}
