import type { Chain, Hook, Table } from '../nftables/index.js';

/** A table of iptables. */
export type IptablesTable = 'filter' | 'nat' | 'mangle' | 'raw' | 'security';

interface BuiltIn {
  readonly name: string;
  readonly hook: Hook;
  readonly priority: number;
}

const hooks: Readonly<Record<string, Hook>> = {
  PREROUTING: 'prerouting',
  INPUT: 'input',
  FORWARD: 'forward',
  OUTPUT: 'output',
  POSTROUTING: 'postrouting',
};

function builtIn(names: readonly string[], priority: (name: string) => number): BuiltIn[] {
  return names.map((name) => ({ name, hook: hooks[name]!, priority: priority(name) }));
}

/** Chains that a table of iptables always has, in the order of the hooks. */
export const builtInChains: Readonly<Record<IptablesTable, readonly BuiltIn[]>> = {
  filter: builtIn(['INPUT', 'FORWARD', 'OUTPUT'], () => 0),
  nat: builtIn(['PREROUTING', 'INPUT', 'OUTPUT', 'POSTROUTING'], (name) =>
    name === 'PREROUTING' || name === 'OUTPUT' ? -100 : 100,
  ),
  mangle: builtIn(['PREROUTING', 'INPUT', 'FORWARD', 'OUTPUT', 'POSTROUTING'], () => -150),
  raw: builtIn(['PREROUTING', 'OUTPUT'], () => -300),
  security: builtIn(['INPUT', 'FORWARD', 'OUTPUT'], () => 150),
};

/** Whether a base chain is the built-in one of its name. */
export function isBuiltIn(table: IptablesTable, { name, base }: Chain): boolean {
  return builtInChains[table].some(
    (row) => row.name === name && row.hook === base?.hook && row.priority === base.priority,
  );
}

/** The base chains that iptables does not know, because somebody else made them. */
export function foreignChains(table: IptablesTable, { chains }: Table): Chain[] {
  return chains.filter((chain) => chain.base !== undefined && !isBuiltIn(table, chain));
}
