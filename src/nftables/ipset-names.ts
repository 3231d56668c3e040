import { IPSET_CMD_GET_BYINDEX } from '../generated/ipset.js';
import { nftables } from '../generated/nftables.js';
import { openSocket } from '../socket/index.js';
import type { NftablesOptions } from './socket.js';

/** The version of ipset's protocol that knows sets by their numbers. */
const PROTOCOL = 7;

/**
 * Names of sets of ipset by their numbers, which rules of iptables refer to them by. Those that are not there, and all
 * where the kernel is older than 5.0, are left out.
 */
export async function ipsetNames(
  { netns, tap }: NftablesOptions,
  indexes: readonly number[],
): Promise<Map<number, string>> {
  const names = new Map<number, string>();
  await using socket = openSocket({ protocol: nftables.protocol, netns, tap });
  for (const index of new Set(indexes)) {
    const question = { attrs: { protocol: PROTOCOL, index } };
    const found = await socket.get(IPSET_CMD_GET_BYINDEX, question, { missing: ['ENOENT', 'EINVAL', 'EOPNOTSUPP'] });
    if (found?.attrs.setname !== undefined) names.set(index, found.attrs.setname);
  }
  return names;
}
