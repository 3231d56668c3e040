import { type NftablesOptions, openNftables, type Ruleset, type TableFamily } from '../nftables/index.js';
import { printRuleset } from './nft.js';
import { hostNames } from './nft-host.js';
import type { NftFormat } from './nft-options.js';

export interface InspectNftOptions extends Omit<NftFormat, 'names'>, Pick<NftablesOptions, 'netns'> {
  /** One table instead of all. */
  readonly family?: TableFamily | undefined;
  readonly table?: string | undefined;
}

/** What `nft list ruleset` (or `nft list table FAMILY NAME`) prints on its standard output. */
export async function inspectNft(options: InspectNftOptions = {}): Promise<string> {
  const { netns, family, table, ...format } = options;
  await using nft = openNftables({ netns });
  const ruleset = await nft.ruleset({ family, table });
  return printRuleset(ruleset, { ...format, names: await hostNames(netns, mentionsDevices(ruleset)) });
}

/** Whether a ruleset has devices by number, so that their names are needed. */
function mentionsDevices(ruleset: Ruleset): boolean {
  return JSON.stringify(ruleset.tables, (_key, value) => (typeof value === 'bigint' ? 0 : value)).includes('"iface_index"');
}
