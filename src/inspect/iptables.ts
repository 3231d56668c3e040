import {
  builtInChains,
  foreignChains,
  IncompatibleRule,
  type IptablesRule,
  type IptablesTable,
  readRule,
} from '../iptables/index.js';
import type { Chain, Table } from '../nftables/index.js';
import { type NftNames, standardNames } from './nft-options.js';

/** Native rules stand in a table that iptables takes for its own, and cannot read. `code` is `'ERR_FOREIGN_TABLE'`. */
export class IncompatibleTableError extends Error {
  override readonly name = 'IncompatibleTableError';
  readonly code = 'ERR_FOREIGN_TABLE';
  readonly table: string;
  /** Handle of the first rule that iptables cannot read. */
  readonly handle: bigint | undefined;

  constructor(table: string, chain: string, handle: bigint | undefined, statement: string) {
    super(
      `table \`${table}' is incompatible, use 'nft' tool: rule ${handle} of chain ${chain} has '${statement}', which iptables does not have`,
    );
    this.table = table;
    this.handle = handle;
  }
}

export interface IptablesFormat {
  /** `-v`: with counters. */
  readonly counters?: boolean | undefined;
  readonly names?: NftNames | undefined;
}

/**
 * A table as `iptables -S -t TABLE` prints it; `ip6tables` for one of family ip6.
 *
 * @param table what nf_tables has under that name; nothing where there is no such table: built-in chains are shown anyway
 * @throws IncompatibleTableError it has rules that iptables cannot read
 */
export function printIptables(
  name: IptablesTable,
  table: Table | undefined,
  isIpv6: boolean,
  format: IptablesFormat = {},
): string {
  const names = format.names ?? standardNames;
  const chains = chainsInOrder(name, table);
  const lines: string[] = [];
  if (table !== undefined && foreignChains(name, table).length > 0) {
    lines.push(`# Table \`${name}' contains incompatible base-chains, use 'nft' tool to list them.`);
  }
  for (const row of builtInChains[name]) {
    const chain = chains.find((found) => found.base !== undefined && found.name === row.name);
    lines.push(`-P ${row.name} ${chain?.base?.policy === 'drop' ? 'DROP' : 'ACCEPT'}${counters(chain, format)}`);
  }
  for (const chain of chains) if (chain.base === undefined) lines.push(`-N ${chain.name}`);
  for (const chain of chains)
    for (const rule of chain.rules) {
      const read = readRule(rule, { isIpv6, names });
      if (read instanceof IncompatibleRule)
        throw new IncompatibleTableError(name, chain.name, rule.handle, read.statement);
      lines.push(`-A ${chain.name}${renderRule(read, format, names)}`);
    }
  return lines.map((line) => `${line}\n`).join('');
}

/** Built-in chains by hook, then those of users by name. */
function chainsInOrder(name: IptablesTable, table: Table | undefined): Chain[] {
  const chains = table?.chains ?? [];
  const foreign = table === undefined ? [] : foreignChains(name, table);
  const base = builtInChains[name].flatMap((row) =>
    chains.filter((chain) => chain.base !== undefined && chain.name === row.name && !foreign.includes(chain)),
  );
  const users = chains.filter((chain) => chain.base === undefined);
  return [...base, ...users.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))];
}

function counters(chain: Chain | undefined, { counters: isShown }: IptablesFormat): string {
  return isShown ? ` -c ${chain?.counters?.packets ?? 0n} ${chain?.counters?.bytes ?? 0n}` : '';
}

/** The words behind the chain's name, with a space before each. */
function renderRule(rule: IptablesRule, format: IptablesFormat, names: NftNames): string {
  const parts: string[] = [];
  const ask = (option: string, asked: IptablesRule['source'], text = asked?.text): void => {
    if (asked !== undefined) parts.push(`${asked.isInverted ? '! ' : ''}${option} ${text}`);
  };
  ask('-s', rule.source);
  ask('-d', rule.destination);
  ask('-i', rule.input);
  ask('-o', rule.output);
  ask('-p', rule.protocol, protocolName(Number(rule.protocol?.text), names));
  if (rule.fragment !== undefined) parts.push(rule.fragment ? '-f' : '! -f');
  parts.push(...rule.matches);
  if (format.counters) parts.push(`-c ${rule.counter.packets} ${rule.counter.bytes}`);
  if (rule.target !== undefined) parts.push(rule.target);
  return parts.map((part) => ` ${part}`).join('');
}

/** Names that iptables has of its own; others are the host's. */
const protocols: Readonly<Record<number, string>> = {
  1: 'icmp',
  6: 'tcp',
  17: 'udp',
  50: 'esp',
  51: 'ah',
  58: 'ipv6-icmp',
  132: 'sctp',
  135: 'ipv6-mh',
  136: 'udplite',
};

function protocolName(number: number, names: NftNames): string {
  return protocols[number] ?? names.protocol(number) ?? String(number);
}
