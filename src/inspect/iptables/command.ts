import { builtInChains, type IptablesTable, setIndexes } from '../../iptables/index.js';
import { ipsetNames, MetaKeys, type NftablesOptions, readRulesetOnce, type Table } from '../../nftables/index.js';
import { InspectError } from '../ip/words.js';
import { hostNames } from '../nft/host.js';
import { IncompatibleTableError, type IptablesFormat, printIptables, saveIptables } from './iptables.js';

export interface InspectIptablesOptions extends Omit<IptablesFormat, 'names'>, Pick<NftablesOptions, 'netns'> {
  /** Default: filter; with `save` all that are there. */
  readonly table?: string | undefined;
  /** `ip6` for ip6tables. */
  readonly family?: 'ip' | 'ip6' | undefined;
  /** As iptables-save prints it. */
  readonly save?: boolean | undefined;
}

/** Tables in the order in which iptables-save prints them. */
const ORDER: readonly IptablesTable[] = ['mangle', 'security', 'raw', 'filter', 'nat'];

/**
 * What `iptables -S -t TABLE` (or `ip6tables`) prints; `iptables-save` with `save`, without its comments on version and time.
 *
 * @throws IncompatibleTableError native rules are in a table of that name; InspectError iptables has no such table
 */
export async function inspectIptables(options: InspectIptablesOptions = {}): Promise<string> {
  const { netns, table, family = 'ip', save = false, ...format } = options;
  if (table !== undefined && !(table in builtInChains))
    throw new InspectError(`'${table}' is no table of iptables; they are ${Object.keys(builtInChains).join(', ')}`);
  const isAll = save && table === undefined;
  const { tables } = await readRulesetOnce(
    { netns },
    { family, table: isAll ? undefined : (table ?? 'filter'), expressions: true },
  );
  const sets = tables.flatMap(({ chains }) => chains.flatMap(({ rules }) => rules.flatMap(setIndexes)));
  const ipset = sets.length === 0 ? new Map<number, string>() : await ipsetNames({ netns }, sets);
  const ofHost = await hostNames(netns, tables.some(asksForIndex));
  const names = { ...ofHost, ipset: (index: number) => ipset.get(index) };
  const wanted = isAll ? ORDER.filter((name) => tables.some((found) => found.name === name)) : [table ?? 'filter'];
  const print = save ? saveIptables : printIptables;
  let text = '';
  for (const name of wanted) {
    const found = tables.find((one) => one.name === name);
    try {
      text += print(name as IptablesTable, found, family === 'ip6', { ...format, names });
    } catch (error) {
      if (error instanceof IncompatibleTableError) error.printed = text + error.printed;
      throw error;
    }
  }
  return text;
}

/** As {@link inspectIptables}, with what iptables prints before it gives up on a rule. @throws the same, after that */
export async function* showIptables(options: InspectIptablesOptions = {}): AsyncGenerator<string, void, undefined> {
  try {
    yield await inspectIptables(options);
  } catch (error) {
    if (error instanceof IncompatibleTableError) yield error.printed;
    throw error;
  }
}

/** Rules that were not written by iptables may ask for a device by its index. */
function asksForIndex({ chains }: Table): boolean {
  return chains.some(({ rules }) =>
    rules.some(({ expressions = [] }) =>
      expressions.some(
        ({ name, data }) => name === 'meta' && (data?.key === MetaKeys.iif || data?.key === MetaKeys.oif),
      ),
    ),
  );
}
