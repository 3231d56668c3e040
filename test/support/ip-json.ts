import type { NetworkNamespace } from '../../src/netns/index.js';
import { runTool } from './netns.js';

/** What `ip -j -d link` says of a link. */
export type IpLink = Record<string, unknown>;

/** What differs between two like links: where and when they are, not what they are set to. */
const BY_CHANCE =
  /^(ifindex|link_index|link_netnsid|operstate|.*_timer|permaddr|parentdev|parentbus|promiscuity|bridge_id|root_id)$/;

function like(value: unknown): unknown {
  if (Array.isArray(value))
    return value.filter((item) => !/^(LOWER_UP|NO-CARRIER|M-DOWN)$/.test(String(item))).map(like);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key]) => !BY_CHANCE.test(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, like(item)]));
}

/** What `ip -j -d link` says of the links of these names, without what differs by chance. */
export function ipLinks(namespace: NetworkNamespace, names: readonly string[]): IpLink[] {
  const links = JSON.parse(runTool(namespace, 'ip', ['-j', '-d', 'link', 'show'])) as IpLink[];
  return links.filter(({ ifname }) => names.includes(String(ifname))).map((link) => like(link) as IpLink);
}
