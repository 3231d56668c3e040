import { sha256 } from './digest.js';
import { type Memory, NOTHING } from './memory.js';

// What netloom made says so itself: the table's elements by their comments (table/owner.ts), the bridge by its alias, which
// `ip link show` prints, and all links of a network by the group they are in.

const MARK = 'netloom';

/** What a bridge's alias says. */
export interface BridgeMark {
  network: string;
  /** What the table remembers as well (memory.ts): each is known still when the other was deleted. */
  memory: Memory;
}

/** `IFALIASZ` (linux/if.h) with the end of the text. */
const LONGEST = 255;

/** `netloom network=br0 restore=ipv4,ipv6 accept_ra=eth0/eth1`, without links that there is no room for. */
export function formatMark(network: string, { forwarding, acceptRa }: Memory = NOTHING): string {
  const words = [MARK, `network=${network}`];
  if (forwarding.length > 0) words.push(`restore=${forwarding.join(',')}`);
  const start = words.join(' ');
  let links = '';
  for (const link of acceptRa) {
    const longer = `${links === '' ? ' accept_ra=' : `${links}/`}${link}`;
    if (Buffer.byteLength(start + longer) <= LONGEST) links = longer;
  }
  return start + links;
}

/** Reads an alias; `undefined` when it is not one of ours. */
export function parseMark(alias: string | undefined): BridgeMark | undefined {
  const [first, ...words] = (alias ?? '').split(' ');
  if (first !== MARK) return undefined;
  const fields = new Map(words.map((word) => [word.split('=', 1)[0]!, word.slice(word.indexOf('=') + 1)]));
  const network = fields.get('network');
  if (network === undefined) return undefined;
  const forwarding = (fields.get('restore') ?? '').split(',').filter((word) => word === 'ipv4' || word === 'ipv6');
  return { network, memory: { forwarding, acceptRa: fields.get('accept_ra')?.split('/') ?? [] } };
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

/** `rtm_protocol` of routes that a spec says for containers: those of the number are netloom's, and nobody's of a known program. */
export const ROUTE_PROTOCOL = 110;

/** The group of a network's links, so that they are removed by one request. Never 0, which is everyone's. */
export function groupOf(network: string): number {
  return 0x6e000000 + (Number.parseInt(sha256(network).slice(0, 6), 16) & 0xffffff);
}
