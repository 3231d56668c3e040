import type { NetworkNamespace } from '../../netns/index.js';

const IPV6 = 'net/ipv6/conf/all/forwarding';

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
function readIfThere(namespace: NetworkNamespace, name: string): string | undefined {
  try {
    return namespace.readSysctl(name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
