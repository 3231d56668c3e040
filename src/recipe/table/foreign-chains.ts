import type { Chain, Expression, Match, Rule, Ruleset, Statement, Table } from '../../nftables/index.js';
import { contains, type Prefix, parsePrefix } from '../address/index.js';
import { FAMILY, TABLE } from './shapes.js';

/** A chain of somebody else's that can drop what ours lets through: a packet needs the consent of every one. */
export interface ForeignChain {
  readonly family: string;
  readonly table: string;
  readonly chain: string;
  readonly priority: number;
  /** `'policy drop'`, or what its last rule does to everything: `'drop'`, `'reject'`. */
  readonly why: 'policy drop' | 'drop' | 'reject';
}

/** What a network's packets are known by. */
export interface NetworkTraffic {
  readonly bridge: string;
  /** `172.18.0.0/16`; none: nothing is known of them. */
  readonly subnets: readonly string[];
}

/**
 * The chains at the forward hook that end in a drop or a reject, but those with rules that let through what comes from the
 * network and what goes to it: by the bridge's name, or by all of its subnets. Chains that they lead to for all of that count
 * as their own.
 */
export function foreignChains({ tables }: Pick<Ruleset, 'tables'>, network: NetworkTraffic): ForeignChain[] {
  const subnets = network.subnets.map((text) => parsePrefix(text)!);
  return tables
    .filter((table) => !table.isDormant && !(table.family === FAMILY && table.name === TABLE))
    .flatMap((table) => {
      const seen = subnets.filter(({ family }) => sees(table, family));
      if (subnets.length > 0 && seen.length === 0) return [];
      return table.chains.flatMap((chain) => foreign(table, chain, { bridge: network.bridge, subnets: seen }));
    });
}

/** A network as a table sees it. */
interface Seen {
  readonly bridge: string;
  readonly subnets: readonly Prefix[];
}

function sees({ family }: Table, version: 4 | 6): boolean {
  return family === 'inet' || family === 'bridge' || family === (version === 4 ? 'ip' : 'ip6');
}

function foreign(table: Table, chain: Chain, network: Seen): ForeignChain[] {
  if (chain.base?.hook !== 'forward') return [];
  const end = endOf(table, chain) ?? (chain.base.policy === 'drop' ? 'policy drop' : 'accept');
  if (end === 'accept' || DIRECTIONS.every((direction) => isOpen(table, chain, direction, network))) return [];
  return [{ family: table.family, table: table.name, chain: chain.name, priority: chain.base.priority, why: end }];
}

/** What a chain does to everything that comes to its end; `undefined`: it says nothing of that. */
function endOf(table: Table, { rules }: Chain): 'accept' | 'drop' | 'reject' | undefined {
  for (const { statements } of rules) {
    const last = statements.at(-1);
    if (last === undefined || statements.slice(0, -1).some((statement) => !passes(statement))) continue;
    if (last.kind === 'verdict' && (last.code === 'accept' || last.code === 'drop')) return last.code;
    if (last.kind === 'verdict' && last.code === 'return') return undefined;
    if (last.kind === 'reject' || (last.kind === 'xt' && last.name === 'REJECT')) return 'reject';
    const target = targetOf(table, last);
    const end = target === undefined ? undefined : endOf(table, target);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** The chain that a rule leads to. */
function targetOf(table: Table, statement: Statement | undefined): Chain | undefined {
  if (statement?.kind !== 'verdict' || !('chain' in statement)) return undefined;
  return table.chains.find(({ name }) => name === statement.chain);
}

/** Whether every packet goes on behind a statement. */
function passes({ kind }: Statement): boolean {
  return kind === 'counter' || kind === 'log';
}

/** From the network, and to it. */
const DIRECTIONS = [
  { device: 'iifname', address: 'saddr' },
  { device: 'oifname', address: 'daddr' },
] as const;
type Direction = (typeof DIRECTIONS)[number];

function isOpen(table: Table, chain: Chain, direction: Direction, { bridge, subnets }: Seen): boolean {
  const isAccepted = (isOurs: (match: Match) => boolean): boolean => accepts(table, chain, isOurs);
  if (isAccepted((match) => isBridge(match, direction.device, bridge))) return true;
  const bySubnet = (subnet: Prefix) => (match: Match) =>
    isBridge(match, direction.device, bridge) || isWithin(match, direction.address, subnet);
  return subnets.length > 0 && subnets.every((subnet) => isAccepted(bySubnet(subnet)));
}

/** Whether a rule lets through everything that is ours, here or where it is led to. */
function accepts(table: Table, { rules }: Chain, isOurs: (match: Match) => boolean): boolean {
  return rules.some(({ statements }: Rule) => {
    const last = statements.at(-1);
    const isForAll = statements.slice(0, -1).every((one) => (one.kind === 'match' ? isOurs(one) : passes(one)));
    if (last?.kind !== 'verdict' || !isForAll) return false;
    if (last.code === 'accept') return true;
    const target = targetOf(table, last);
    return target !== undefined && accepts(table, target, isOurs);
  });
}

function isBridge({ op, left, right }: Match, key: string, bridge: string): boolean {
  return op === '==' && left.kind === 'meta' && left.key === key && right.kind === 'value' && right.value === bridge;
}

function isWithin({ op, left, right }: Match, field: string, subnet: Prefix): boolean {
  if (op !== '==' || left.kind !== 'payload' || left.field !== field) return false;
  if (left.protocol !== (subnet.family === 4 ? 'ip' : 'ip6')) return false;
  const range = prefixOf(right, subnet.family);
  return range !== undefined && range.length <= subnet.length && contains(range, subnet.family, subnet.address);
}

function prefixOf(expression: Expression, family: 4 | 6): Prefix | undefined {
  const value = expression.kind === 'prefix' ? expression.value : expression;
  if (value.kind !== 'value' || typeof value.value !== 'bigint') return undefined;
  const length = expression.kind === 'prefix' ? expression.length : value.bits;
  return { family, address: value.value, length };
}
