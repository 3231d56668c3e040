import { builtInChains, type IptablesTable } from '../iptables/index.js';
import { type NftablesOptions, openNftables } from '../nftables/index.js';
import { InspectError } from './ip-words.js';
import { type IptablesFormat, printIptables } from './iptables.js';
import { hostNames } from './nft-host.js';

export interface InspectIptablesOptions extends Omit<IptablesFormat, 'names'>, Pick<NftablesOptions, 'netns'> {
  /** Default: filter. */
  readonly table?: string | undefined;
  /** `ip6` for ip6tables. */
  readonly family?: 'ip' | 'ip6' | undefined;
}

/**
 * What `iptables -S -t TABLE` (or `ip6tables`) prints.
 *
 * @throws IncompatibleTableError native rules are in a table of that name; InspectError iptables has no such table
 */
export async function inspectIptables(options: InspectIptablesOptions = {}): Promise<string> {
  const { netns, table: name = 'filter', family = 'ip', ...format } = options;
  if (!(name in builtInChains))
    throw new InspectError(`'${name}' is no table of iptables; they are ${Object.keys(builtInChains).join(', ')}`);
  await using nft = openNftables({ netns });
  const ruleset = await nft.ruleset({ family, table: name });
  const names = await hostNames(netns, false);
  return printIptables(name as IptablesTable, ruleset.tables[0], family === 'ip6', { ...format, names });
}
