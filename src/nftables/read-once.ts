import { nftables } from '../generated/nftables.js';
import { openSocket } from '../socket/index.js';
import type { Ruleset } from './model/ruleset.js';
import { type RulesetFilter, readRuleset } from './read/read-ruleset.js';
import type { NftablesOptions } from './socket.js';

/** The ruleset of a namespace, for those that only look at it: nothing that changes one is loaded. @throws as `ruleset` */
export async function readRulesetOnce({ netns, tap }: NftablesOptions, filter?: RulesetFilter): Promise<Ruleset> {
  await using socket = openSocket({ protocol: nftables.protocol, netns, tap });
  return await readRuleset(socket, filter);
}
