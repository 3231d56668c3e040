import type { NetworkNamespace } from '../../netns/index.js';

/** What the settings of a host were before netloom had it forward packets: enough to take that back. */
export interface Forwarding {
  /** `net.ipv4.ip_forward`. */
  ipv4: boolean;
  /** `net.ipv6.conf.all.forwarding`; true also where the kernel has no IPv6, so that there is nothing to turn on. */
  ipv6: boolean;
  /** Links that took router advertisements as a host does, and went on as routers (`accept_ra` 1, then 2). */
  acceptRa: readonly string[];
}

const IPV4 = 'net/ipv4/ip_forward';
const IPV6 = 'net/ipv6/conf/all/forwarding';
const acceptRaOf = (link: string): string => `net/ipv6/conf/${link}/accept_ra`;

/**
 * What the host does now, before {@link turnOnForwarding}: to be kept where {@link restoreForwarding} finds it before
 * anything is changed.
 *
 * @param links names of the host's links that may take router advertisements: not loopback, ports, nor what netloom makes
 */
export function readForwarding(namespace: NetworkNamespace, links: readonly string[]): Forwarding {
  const ipv6 = readIfThere(namespace, IPV6) !== '0';
  const acceptRa = ipv6 ? [] : links.filter((link) => readIfThere(namespace, acceptRaOf(link)) === '1');
  return { ipv4: namespace.readSysctl('net.ipv4.ip_forward') !== '0', ipv6, acceptRa };
}

/**
 * Has the host forward what it does not yet. A router takes no router advertisements, unless it is told to: links that did
 * keep their default route (`accept_ra` 2), and do so before there is a moment without.
 *
 * @throws Error `EACCES`, `EROFS` no right to
 */
export function turnOnForwarding(namespace: NetworkNamespace, before: Forwarding, which: { ipv6: boolean }): void {
  const values: Record<string, number> = {};
  if (!before.ipv4) values[IPV4] = 1;
  if (!before.ipv6 && which.ipv6) {
    for (const link of present(namespace, before.acceptRa)) values[acceptRaOf(link)] = 2;
    values[IPV6] = 1;
  }
  namespace.writeSysctls(values);
}

/** Takes {@link turnOnForwarding} back; links that are gone do not matter. */
export function restoreForwarding(namespace: NetworkNamespace, before: Forwarding): void {
  const values: Record<string, number> = {};
  if (!before.ipv4) values[IPV4] = 0;
  if (!before.ipv6) {
    values[IPV6] = 0;
    for (const link of present(namespace, before.acceptRa))
      if (readIfThere(namespace, acceptRaOf(link)) === '2') values[acceptRaOf(link)] = 1;
  }
  namespace.writeSysctls(values);
}

/**
 * Settings of a bridge, which go with it: it takes no router advertisements, its addresses are there at once, and packets to
 * 127.0.0.0/8 are routed over it only where a published port needs that.
 */
export function bridgeSettings(
  namespace: NetworkNamespace,
  bridge: string,
  { hasIpv6, routesLocalnet }: { hasIpv6: boolean; routesLocalnet: boolean },
): Record<string, number> {
  const settings: Record<string, number> = { [`net/ipv4/conf/${bridge}/route_localnet`]: Number(routesLocalnet) };
  if (readIfThere(namespace, IPV6) === undefined) return settings;
  const ipv6 = { accept_ra: 0, accept_dad: 0, disable_ipv6: Number(!hasIpv6) };
  for (const [key, value] of Object.entries(ipv6)) settings[`net/ipv6/conf/${bridge}/${key}`] = value;
  return settings;
}

/** Those of some settings that are otherwise. */
export function differing(
  namespace: NetworkNamespace,
  settings: Readonly<Record<string, string | number>>,
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(settings).filter(([name, value]) => readIfThere(namespace, name) !== `${value}`),
  );
}

/** A setting, `undefined` where the kernel has none of the name: IPv6 is not there, or the link is not. */
export function readIfThere(namespace: NetworkNamespace, name: string): string | undefined {
  try {
    return namespace.readSysctl(name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function present(namespace: NetworkNamespace, links: readonly string[]): string[] {
  return links.filter((link) => readIfThere(namespace, acceptRaOf(link)) !== undefined);
}

/** Bytes for the names of links: an alias has 255 in all. */
const NAMES = 150;

/**
 * Words of an alias: `ip_forward=0 ip6_forward=0 accept_ra=eth0,eth1`; none where nothing is to be restored. Links beyond
 * what fits are left out: on a host that does not forward, `accept_ra` 2 is as 1.
 */
export function formatForwarding({ ipv4, ipv6, acceptRa }: Forwarding): string[] {
  const words: string[] = [];
  if (!ipv4) words.push('ip_forward=0');
  if (!ipv6) words.push('ip6_forward=0');
  const names = acceptRa.filter((_, index) => Buffer.byteLength(acceptRa.slice(0, index + 1).join(',')) <= NAMES);
  if (names.length > 0) words.push(`accept_ra=${names.join(',')}`);
  return words;
}

/** Reads the words of {@link formatForwarding} among others, each split at its `=`. */
export function parseForwarding(fields: ReadonlyMap<string, string | undefined>): Forwarding {
  const links = fields.get('accept_ra') ?? '';
  return {
    ipv4: fields.get('ip_forward') !== '0',
    ipv6: fields.get('ip6_forward') !== '0',
    acceptRa: links === '' ? [] : links.split(','),
  };
}
