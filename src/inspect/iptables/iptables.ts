import {
  type AskedAddress,
  type AskedDevice,
  address,
  builtInChains,
  foreignChains,
  type IptablesRule,
  type IptablesTable,
  prefixLength,
  readRule,
  strangerOf,
  Unreadable,
} from '../../iptables/index.js';
import type { Chain, Rule, Table } from '../../nftables/index.js';
import { type NftNames, standardNames } from '../nft/options.js';

/** Native rules stand in a table that iptables takes for its own, and cannot read. `code` is `'ERR_FOREIGN_TABLE'`. */
export class IncompatibleTableError extends Error {
  override readonly name = 'IncompatibleTableError';
  readonly code = 'ERR_FOREIGN_TABLE';
  readonly table: string;
  /** Handle of the first rule that iptables cannot read. */
  readonly handle: bigint | undefined;
  /** What iptables prints before it ends: all that stands before a rule that it took for one of its own. */
  printed = '';
  /** The status that iptables ends with: 1 where it does not touch the table, 3 where it gives up in the middle. */
  readonly exitStatus: 1 | 3;

  constructor(table: string, chain: string, handle: bigint | undefined, why: string, exitStatus: 1 | 3) {
    const words =
      exitStatus === 1 ? `table \`${table}' is incompatible, use 'nft' tool` : 'Parsing nftables rule failed';
    const place = exitStatus === 1 ? '' : ` of table \`${table}'`;
    super(`${words}: rule ${handle} of chain ${chain}${place}: ${why}`);
    this.table = table;
    this.handle = handle;
    this.exitStatus = exitStatus;
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
 * @param table what nf_tables has under that name, its rules with their expressions; nothing where there is no such table:
 *   built-in chains are shown anyway
 * @throws IncompatibleTableError it has rules that iptables cannot read
 */
export function printIptables(
  name: IptablesTable,
  table: Table | undefined,
  isIpv6: boolean,
  format: IptablesFormat = {},
): string {
  const printing: Printing = { name, isIpv6, names: format.names ?? standardNames };
  const chains = chainsInOrder(name, table);
  const stranger = firstStranger(chains);
  if (stranger !== undefined) {
    const { chain, rule, statement } = stranger;
    throw new IncompatibleTableError(name, chain.name, rule.handle, `iptables does not have '${statement}'`, 1);
  }
  const ofChain = (count: (packets: bigint, bytes: bigint) => string, chain: Chain | undefined): string =>
    format.counters ? count(chain?.counters?.packets ?? 0n, chain?.counters?.bytes ?? 0n) : '';
  const lines = new Lines(taint(name, table));
  for (const { name: chainName, chain } of builtIns(name, chains)) {
    const counters = ofChain((packets, bytes) => ` -c ${packets} ${bytes}`, chain);
    lines.push(`-P ${chainName} ${policyOf(chain)}${counters}`);
  }
  for (const chain of chains) if (chain.base === undefined) lines.push(`-N ${chain.name}`);
  for (const chain of chains)
    for (const rule of chain.rules)
      lines.pushRule(() => {
        const counters = ({ packets, bytes }: Counter): string => (format.counters ? ` -c ${packets} ${bytes}` : '');
        return `-A ${chain.name}${ruleWords(printing, chain, rule, counters)}`;
      });
  return lines.text;
}

/**
 * A table as `iptables-save -t TABLE` prints it, without its comments on version and time; a line that says so where
 * iptables does not touch the table.
 *
 * @throws IncompatibleTableError it has rules on which iptables gives up
 */
export function saveIptables(
  name: IptablesTable,
  table: Table | undefined,
  isIpv6: boolean,
  format: IptablesFormat = {},
): string {
  const printing: Printing = { name, isIpv6, names: format.names ?? standardNames };
  const chains = chainsInOrder(name, table);
  if (firstStranger(chains) !== undefined) return `# Table \`${name}' is incompatible, use 'nft' tool.\n`;
  const counters = ({ packets = 0n, bytes = 0n }: Partial<Counter> = {}): string => `[${packets}:${bytes}]`;
  const lines = new Lines([...taint(name, table), `*${name}`]);
  for (const { name: chainName, chain } of builtIns(name, chains))
    lines.push(`:${chainName} ${policyOf(chain)} ${counters(chain?.counters)}`);
  for (const chain of chains) if (chain.base === undefined) lines.push(`:${chain.name} - [0:0]`);
  for (const chain of chains)
    for (const rule of chain.rules)
      lines.pushRule(() => {
        let counted = '';
        const words = ruleWords(printing, chain, rule, (counter) => {
          counted = format.counters ? `${counters(counter)} ` : '';
          return '';
        });
        return `${counted}-A ${chain.name}${words}`;
      });
  lines.push('COMMIT');
  return lines.text;
}

/** Lines as they are printed. */
class Lines {
  readonly #lines: string[];

  constructor(first: readonly string[]) {
    this.#lines = [...first];
  }

  push(line: string): void {
    this.#lines.push(line);
  }

  /** @throws IncompatibleTableError the rule cannot be read: it has the lines before */
  pushRule(write: () => string): void {
    try {
      this.push(write());
    } catch (error) {
      if (error instanceof IncompatibleTableError) error.printed = this.text;
      throw error;
    }
  }

  get text(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }
}

interface Printing {
  readonly name: IptablesTable;
  readonly isIpv6: boolean;
  readonly names: NftNames;
}

type Counter = IptablesRule['counter'];

/** The first rule that keeps iptables from the table. */
function firstStranger(
  chains: readonly Chain[],
): { readonly chain: Chain; readonly rule: Rule; readonly statement: string } | undefined {
  for (const chain of chains)
    for (const rule of chain.rules) {
      const statement = strangerOf(rule);
      if (statement !== undefined) return { chain, rule, statement };
    }
  return undefined;
}

function taint(name: IptablesTable, table: Table | undefined): string[] {
  if (table === undefined || foreignChains(name, table).length === 0) return [];
  return [`# Table \`${name}' contains incompatible base-chains, use 'nft' tool to list them.`];
}

/** The chains that are always there. */
function builtIns(
  name: IptablesTable,
  chains: readonly Chain[],
): { readonly name: string; readonly chain: Chain | undefined }[] {
  return builtInChains[name].map((row) => ({
    name: row.name,
    chain: chains.find((found) => found.base !== undefined && found.name === row.name),
  }));
}

function policyOf(chain: Chain | undefined): string {
  return chain?.base?.policy === 'drop' ? 'DROP' : 'ACCEPT';
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

/** The words behind the chain's name, with a space before each. @throws IncompatibleTableError */
function ruleWords(printing: Printing, chain: Chain, rule: Rule, count: (counter: Counter) => string): string {
  const { name, isIpv6, names } = printing;
  try {
    const read = readRule(rule, { isIpv6, names, link: names.link });
    return renderRule(read, printing, count(read.counter));
  } catch (error) {
    if (error instanceof Unreadable) throw new IncompatibleTableError(name, chain.name, rule.handle, error.message, 3);
    throw error;
  }
}

function renderRule(rule: IptablesRule, { isIpv6, names }: Printing, counters: string): string {
  const { protocol, fragment, matches, target } = rule;
  return [
    addressWords('-s', rule.source, isIpv6),
    addressWords('-d', rule.destination, isIpv6),
    deviceWords('-i', rule.input),
    deviceWords('-o', rule.output),
    protocol === 0 ? '' : `${rule.isProtocolInverted ? ' !' : ''} -p ${protocolName(protocol, names)}`,
    fragment === undefined ? '' : fragment ? ' -f' : ' ! -f',
    ...matches.map((match) => ` -m ${match}`),
    counters,
    target === undefined ? '' : ` ${target}`,
  ].join('');
}

/** Nothing where any address is meant: IPv4 looks at the address too. */
function addressWords(option: string, asked: AskedAddress | undefined, isIpv6: boolean): string {
  if (asked === undefined) return '';
  const length = prefixLength(asked.mask, isIpv6);
  const isAny = length === 0 && (isIpv6 || asked.address.every((byte) => byte === 0));
  if (isAny && !asked.isInverted) return '';
  const mask = length ?? address(asked.mask, isIpv6);
  return `${asked.isInverted ? ' !' : ''} ${option} ${address(asked.address, isIpv6)}/${mask}`;
}

function deviceWords(option: string, asked: AskedDevice | undefined): string {
  return asked === undefined ? '' : `${asked.isInverted ? ' !' : ''} ${option} ${asked.name}`;
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
  135: 'mobility-header',
  136: 'udplite',
};

function protocolName(number: number, names: NftNames): string {
  return protocols[number] ?? names.protocol(number) ?? String(number);
}
