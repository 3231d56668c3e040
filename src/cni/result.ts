import { familyOf } from '../recipe/address/index.js';
import { asObject, type Fields, listField, numberField, objectField, textField, textsField } from './fields.js';
import { type CniVersion, isSince } from './protocol.js';

/** An interface that a plugin made. */
export interface ResultInterface {
  name: string;
  mac?: string | undefined;
  /** Bytes; from 1.1.0. */
  mtu?: number | undefined;
  /** The namespace it is in; absent for the host's. */
  sandbox?: string | undefined;
  socketPath?: string | undefined;
  pciID?: string | undefined;
}

export interface ResultIp {
  /** `10.1.0.7/24`. */
  address: string;
  gateway?: string | undefined;
  /** Place of its interface in the list. */
  interface?: number | undefined;
}

export interface ResultRoute {
  /** `0.0.0.0/0`. */
  dst: string;
  gw?: string | undefined;
  mtu?: number | undefined;
  advmss?: number | undefined;
  priority?: number | undefined;
  table?: number | undefined;
  scope?: number | undefined;
}

export interface Dns {
  nameservers?: string[] | undefined;
  domain?: string | undefined;
  search?: string[] | undefined;
  options?: string[] | undefined;
}

/** What an ADD made, in the terms of 1.1.0. */
export interface Result {
  interfaces: ResultInterface[];
  ips: ResultIp[];
  routes: ResultRoute[];
  dns: Dns;
}

/** Reads a result of any version: `prevResult`, or what an IPAM plugin printed. @throws CniError 7 */
export function readResult(fields: Fields, at: string): Result {
  const ips = listField(fields, 'ips', at).map((ip, index) =>
    readIp(asObject(ip, `${at}.ips[${index}]`), `${at}.ips[${index}]`),
  );
  const routes = readRoutes(fields, at);
  for (const key of ['ip4', 'ip6']) {
    const old = objectField(fields, key, at);
    if (old === undefined) continue;
    const address = textField(old, 'ip', `${at}.${key}`);
    if (address !== undefined) ips.push({ address, gateway: textField(old, 'gateway', `${at}.${key}`) });
    routes.push(...readRoutes(old, `${at}.${key}`));
  }
  const interfaces = listField(fields, 'interfaces', at).map((item, index) => {
    const path = `${at}.interfaces[${index}]`;
    return readInterface(asObject(item, path), path);
  });
  return { interfaces, ips, routes, dns: readDns(objectField(fields, 'dns', at) ?? {}, `${at}.dns`) };
}

function readInterface(fields: Fields, at: string): ResultInterface {
  return {
    name: textField(fields, 'name', at) ?? '',
    mac: textField(fields, 'mac', at),
    mtu: numberField(fields, 'mtu', at, 0, 0xffffffff),
    sandbox: textField(fields, 'sandbox', at),
    socketPath: textField(fields, 'socketPath', at),
    pciID: textField(fields, 'pciID', at),
  };
}

function readIp(fields: Fields, at: string): ResultIp {
  return {
    address: textField(fields, 'address', at) ?? '',
    gateway: textField(fields, 'gateway', at),
    interface: numberField(fields, 'interface', at, 0, 0xffff),
  };
}

/** Reads `routes`, of a result or of a configuration's `ipam`. @throws CniError 7 */
export function readRoutes(fields: Fields, at: string): ResultRoute[] {
  return listField(fields, 'routes', at).map((item, index) => {
    const path = `${at}.routes[${index}]`;
    const route = asObject(item, path);
    const number = (key: string, most: number): number | undefined => numberField(route, key, path, 0, most);
    return {
      dst: textField(route, 'dst', path) ?? '',
      gw: textField(route, 'gw', path),
      mtu: number('mtu', 0xffffffff),
      advmss: number('advmss', 0xffffffff),
      priority: number('priority', 0xffffffff),
      table: number('table', 0xffffffff),
      scope: number('scope', 255),
    };
  });
}

/** Reads `{ nameservers, domain, search, options }`. @throws CniError 7 */
export function readDns(fields: Fields, at: string): Dns {
  return {
    nameservers: textsField(fields, 'nameservers', at),
    domain: textField(fields, 'domain', at),
    search: textsField(fields, 'search', at),
    options: textsField(fields, 'options', at),
  };
}

/** Whether anything is said. */
export function hasDns({ nameservers = [], domain, search = [], options = [] }: Dns): boolean {
  return nameservers.length + search.length + options.length > 0 || domain !== undefined;
}

/** Puts a result behind the one of the plugin before. */
export function mergeResults(before: Result | undefined, own: Result): Result {
  if (before === undefined) return own;
  const shift = before.interfaces.length;
  const ips = own.ips.map((ip) => ({
    ...ip,
    interface: ip.interface === undefined ? undefined : ip.interface + shift,
  }));
  return {
    interfaces: [...before.interfaces, ...own.interfaces],
    ips: [...before.ips, ...ips],
    routes: [...before.routes, ...own.routes],
    dns: hasDns(own.dns) ? own.dns : before.dns,
  };
}

/** A result in the shape of a version. */
export function resultJson(result: Result, cniVersion: CniVersion): object {
  if (!isSince(cniVersion, '0.3.0')) return oldestJson(result, cniVersion);
  const isNew = isSince(cniVersion, '1.0.0');
  const hasExtras = isSince(cniVersion, '1.1.0');
  return {
    cniVersion,
    interfaces: result.interfaces.map(({ name, mac, sandbox, ...extras }) => ({
      name,
      mac,
      sandbox,
      ...(hasExtras ? extras : {}),
    })),
    ips: result.ips.map(({ address, gateway, interface: index }) => ({
      ...(isNew ? {} : { version: `${familyOf(address)}` }),
      interface: index,
      address,
      gateway,
    })),
    routes: result.routes.map(({ dst, gw, ...extras }) => ({ dst, gw, ...(hasExtras ? extras : {}) })),
    dns: dnsJson(result.dns),
  };
}

/** Before 0.3.0 there was one address of each family, with its routes. */
function oldestJson({ ips, routes, dns }: Result, cniVersion: CniVersion): object {
  const part = (family: 4 | 6): object | undefined => {
    const ip = ips.find(({ address }) => familyOf(address) === family);
    if (ip === undefined) return undefined;
    const own = routes.filter(({ dst }) => familyOf(dst) === family).map(({ dst, gw }) => ({ dst, gw }));
    return { ip: ip.address, gateway: ip.gateway, ...(own.length === 0 ? {} : { routes: own }) };
  };
  return { cniVersion, ip4: part(4), ip6: part(6), dns: dnsJson(dns) };
}

function dnsJson({ nameservers = [], domain, search = [], options = [] }: Dns): object {
  const lists = Object.entries({ nameservers, search, options }).filter(([, list]) => list.length > 0);
  return { ...Object.fromEntries(lists), ...(domain === undefined ? {} : { domain }) };
}
