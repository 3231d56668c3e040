import type { Chain, Match, Rule, Ruleset, Statement, Table } from '../nftables/index.js';
import { FAMILY, TABLE } from './table/index.js';

/** A chain of somebody else's that can drop what ours lets through: a packet needs the consent of every one. */
export interface ForeignChain {
  readonly family: string;
  readonly table: string;
  readonly chain: string;
  readonly priority: number;
  /** `'policy drop'`, or what its last rule does to everything: `'drop'`, `'reject'`. */
  readonly why: 'policy drop' | 'drop' | 'reject';
}

/**
 * The chains at the forward hook that end in a drop or a reject, but those with rules that let through what comes from the
 * bridge and what goes to it.
 */
export function foreignChains({ tables }: Pick<Ruleset, 'tables'>, bridge: string): ForeignChain[] {
  return tables
    .filter((table) => !table.isDormant && !(table.family === FAMILY && table.name === TABLE))
    .flatMap((table) => table.chains.flatMap((chain) => foreign(table, chain, bridge)));
}

function foreign({ family, name: table }: Table, chain: Chain, bridge: string): ForeignChain[] {
  if (chain.base?.hook !== 'forward') return [];
  const why = endOf(chain, chain.base.policy);
  const isOpen = (['iifname', 'oifname'] as const).every((key) =>
    chain.rules.some((rule) => accepts(rule, key, bridge)),
  );
  if (why === undefined || isOpen) return [];
  return [{ family, table, chain: chain.name, priority: chain.base.priority, why }];
}

function endOf({ rules }: Chain, policy: string): ForeignChain['why'] | undefined {
  for (const { statements } of rules) {
    const last = statements.at(-1);
    if (last === undefined || statements.slice(0, -1).some((statement) => !passes(statement))) continue;
    if (last.kind === 'verdict' && last.code === 'accept') return undefined;
    if (last.kind === 'verdict' && last.code === 'drop') return 'drop';
    if (last.kind === 'reject' || (last.kind === 'xt' && last.name === 'REJECT')) return 'reject';
  }
  return policy === 'drop' ? 'policy drop' : undefined;
}

/** Whether every packet goes on behind a statement. */
function passes({ kind }: Statement): boolean {
  return kind === 'counter' || kind === 'log';
}

function accepts({ statements }: Rule, key: 'iifname' | 'oifname', bridge: string): boolean {
  const matches = statements.filter((statement): statement is Match => statement.kind === 'match');
  const last = statements.at(-1);
  return (
    last?.kind === 'verdict' &&
    last.code === 'accept' &&
    statements.slice(0, -1).every((statement) => statement.kind === 'match' || passes(statement)) &&
    matches.every((match) => isBridge(match, key, bridge))
  );
}

function isBridge({ op, left, right }: Match, key: string, bridge: string): boolean {
  return op === '==' && left.kind === 'meta' && left.key === key && right.kind === 'value' && right.value === bridge;
}
