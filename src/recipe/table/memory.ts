import type { OwnedElement } from './elements.js';

// Settings of the host that were changed for a network, and are set back with the last one. What they were before is known:
// forwarding was off (0), and links whose `accept_ra` was raised to 2 had 1.

/** `ip_forward` and `net.ipv6.conf.all.forwarding`. */
export type HostSetting = 'ipv4' | 'ipv6';

const VERSIONS: readonly HostSetting[] = ['ipv4', 'ipv6'];

export interface Memory {
  /** What was turned on. */
  readonly forwarding: readonly HostSetting[];
  /** Links whose `accept_ra` was raised. */
  readonly acceptRa: readonly string[];
}

export const NOTHING: Memory = { forwarding: [], acceptRa: [] };

/** The elements that remember it for a network; `ipv4` and `ipv6` are settings of all links. */
export function memoryElements(network: string, bridge: string, { forwarding, acceptRa }: Memory): OwnedElement[] {
  const keys = [...forwarding.map((version) => `${version} . all`), ...acceptRa.map((link) => `accept_ra . ${link}`)];
  return keys.map((key) => ({ set: 'restore', key: `${bridge} . ${key}`, comment: network }));
}

/** What elements remember, whichever network's they are. */
export function memoryIn(elements: readonly OwnedElement[]): Memory {
  const parts = elements.filter(({ set }) => set === 'restore').map(({ key }) => key.split(' . '));
  const linksOf = (setting: string): string[] => parts.filter((part) => part[1] === setting).map((part) => part[2]!);
  return {
    forwarding: VERSIONS.filter((version) => linksOf(version).length > 0),
    acceptRa: [...new Set(linksOf('accept_ra'))],
  };
}

/** All that some memories have, always in the same order. */
export function joined(...memories: readonly Memory[]): Memory {
  return {
    forwarding: VERSIONS.filter((version) => memories.some(({ forwarding }) => forwarding.includes(version))),
    acceptRa: [...new Set(memories.flatMap(({ acceptRa }) => acceptRa))].sort(),
  };
}
