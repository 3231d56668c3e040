import {
  type NftablesOptions,
  type Ruleset,
  type RulesetFilter,
  readRulesetOnce,
  readRulesetOnceAs,
  type TableFamily,
} from '../../nftables/index.js';
import { InspectError } from '../ip/words.js';
import { hostNames } from './host.js';
import { printRulesetJson } from './json.js';
import { contextOf, type NftFormat, type NftNames } from './options.js';
import { ruleTexts } from './rule-text.js';
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
  const filter = { family: family as TableFamily | undefined, table };
  const names = await hostNames(netns, false);
  const print = await (json ? readForJson : readForText)({ netns }, filter, { ...format, names });
  if (print === undefined) throw new InspectError(`there is no table ${family} ${table}`, 'ENOENT');
  let asksForLinks = false;
  const link = (): undefined => {
    asksForLinks = true;
  };
  const text = print({ ...names, link });
  // Few rulesets have devices by number: to print those twice costs less than to look for devices in all of them first.
  return asksForLinks ? print(await hostNames(netns, true)) : text;
}

/** Reads what is to be printed, if it is there, and prints it with names, as often as it takes. */
type Read = (
  options: NftablesOptions,
  filter: RulesetFilter,
  format: NftFormat,
) => Promise<((names: NftNames) => string) | undefined>;

const readForJson: Read = async (options, filter, format) => {
  const ruleset = await readRulesetOnce(options, filter);
  return isThere(ruleset, filter) ? (names) => printRulesetJson(ruleset, { ...format, names }) : undefined;
};

const readForText: Read = async (options, filter, format) => {
  const context = contextOf(format);
  const ruleset = await readRulesetOnceAs(options, filter, (rules) => ruleTexts(context, rules));
  return isThere(ruleset, filter) ? (names) => printRuleset(ruleset, { ...format, names }) : undefined;
};

function isThere({ tables }: Ruleset<unknown>, { table }: RulesetFilter): boolean {
  return table === undefined || tables.length > 0;
}
