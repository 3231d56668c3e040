import { sha256 } from './digest.js';

// What netloom made says so itself: the table's elements by their comments (table/owner.ts), the bridge by its alias, which
// `ip link show` prints, and all links of a network by the group they are in.

const MARK = 'netloom';

/** What a bridge's alias says. */
export interface BridgeMark {
  network: string;
  /** Settings of the host that were turned on for the network, and are turned off again with the last one. */
  restore: readonly HostSetting[];
}

/** `ip_forward` and `net.ipv6.conf.all.forwarding`. */
export type HostSetting = 'ipv4' | 'ipv6';

/** `netloom network=br0 restore=ipv4,ipv6`. */
export function formatMark({ network, restore = [] }: Partial<BridgeMark> & { network: string }): string {
  const words = [MARK, `network=${network}`];
  if (restore.length > 0) words.push(`restore=${restore.join(',')}`);
  return words.join(' ');
}

/** Reads an alias; `undefined` when it is not one of ours. */
export function parseMark(alias: string | undefined): BridgeMark | undefined {
  const [first, ...words] = (alias ?? '').split(' ');
  if (first !== MARK) return undefined;
  const fields = new Map(words.map((word) => word.split('=', 2) as [string, string | undefined]));
  const network = fields.get('network');
  if (network === undefined) return undefined;
  const restore = (fields.get('restore') ?? '').split(',').filter((word) => word === 'ipv4' || word === 'ipv6');
  return { network, restore };
}

/** The alias of a host end whose container's namespace was made for it: known also when the table is gone. */
export function formatMade(netns: string): string {
  return `${MARK} made=${netns}`;
}

/** Reads it; `undefined` when it is another. */
export function parseMade(alias: string | undefined): string | undefined {
  const start = `${MARK} made=`;
  return alias?.startsWith(start) ? alias.slice(start.length) : undefined;
}

/** The group of a network's links, so that they are removed by one request. Never 0, which is everyone's. */
export function groupOf(network: string): number {
  return 0x6e000000 + (Number.parseInt(sha256(network).slice(0, 6), 16) & 0xffffff);
}
