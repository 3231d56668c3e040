import { nftables } from '../generated/nftables.js';
import { openSocket } from '../socket/index.js';
import type { Ruleset } from './model/ruleset.js';
import { type RulesetFilter, readRuleset, readRulesetAs } from './read/read-ruleset.js';
import type { RuleForm, RulesOf } from './read/rule-form.js';
import type { NftablesOptions } from './socket.js';

/** The ruleset of a namespace, for those that only look at it: nothing that changes one is loaded. @throws as `ruleset` */
export async function readRulesetOnce({ netns, tap }: NftablesOptions, filter?: RulesetFilter): Promise<Ruleset> {
  await using socket = openSocket({ protocol: nftables.protocol, netns, tap });
  return await readRuleset(socket, filter);
}

/**
 * As {@link readRulesetOnce}, with something else in the place of its rules.
 *
 * @param formOf makes the form of a table's rules, each time that they are read
 */
export async function readRulesetOnceAs<R>(
  { netns, tap }: NftablesOptions,
  filter: RulesetFilter,
  formOf: (rules: RulesOf) => RuleForm<R>,
): Promise<Ruleset<R>> {
  await using socket = openSocket({ protocol: nftables.protocol, netns, tap });
  return await readRulesetAs(socket, filter, formOf);
}
