import { type NftablesOptions, readRulesetOnce, type TableFamily } from '../../nftables/index.js';
import { InspectError } from '../ip/words.js';
import { hostNames } from './host.js';
import { printRulesetJson } from './json.js';
import type { NftFormat } from './options.js';
import { printRuleset } from './ruleset.js';

export interface InspectNftOptions extends Omit<NftFormat, 'names'>, Pick<NftablesOptions, 'netns'> {
  /** One table instead of all, or the tables of a family. */
  readonly family?: string | undefined;
  readonly table?: string | undefined;
  /** `-j`: as JSON. Handles are always in it. */
  readonly json?: boolean | undefined;
}

const FAMILIES: readonly string[] = ['ip', 'ip6', 'inet', 'arp', 'bridge', 'netdev'] satisfies TableFamily[];

/**
 * What `nft list ruleset` (or `nft list table FAMILY NAME`) prints on its standard output.
 *
 * @throws InspectError there is no such table or family
 */
export async function inspectNft(options: InspectNftOptions = {}): Promise<string> {
  const { netns, family, table, json, ...format } = options;
  if (family !== undefined && !FAMILIES.includes(family))
    throw new InspectError(`'${family}' is no family; they are ${FAMILIES.join(', ')}`);
  const ruleset = await readRulesetOnce({ netns }, { family: family as TableFamily | undefined, table });
  if (table !== undefined && ruleset.tables.length === 0)
    throw new InspectError(`there is no table ${family} ${table}`, 'ENOENT');
  const print = json ? printRulesetJson : printRuleset;
  const names = await hostNames(netns, false);
  let asksForLinks = false;
  const link = (): undefined => {
    asksForLinks = true;
  };
  const text = print(ruleset, { ...format, names: { ...names, link } });
  // Few rulesets have devices by number: to print those twice costs less than to look for devices in all of them first.
  return asksForLinks ? print(ruleset, { ...format, names: await hostNames(netns, true) }) : text;
}
