import { ForeignTableError } from '../model/errors.js';
import type { Table } from '../model/ruleset.js';
import type { PendingOperation } from './operation.js';

/** Tables of the xtables families that iptables-nft keeps under these names. */
const NAMES: readonly string[] = ['filter', 'nat', 'mangle', 'raw', 'security'];
const CHAINS: readonly string[] = ['INPUT', 'FORWARD', 'OUTPUT', 'PREROUTING', 'POSTROUTING'];

/** Whether an operation could break a table of iptables-nft, going by its name. */
export function mayBeForeign(operation: PendingOperation): boolean {
  const { family, table } = operation;
  return (family === 'ip' || family === 'ip6') && NAMES.includes(table) && operation.isNativeRule === true;
}

/** Whether a table is one of iptables-nft's: it has its built-in chains, or its matches and targets. */
export function isOwnedByIptables({ family, name, chains }: Table): boolean {
  if ((family !== 'ip' && family !== 'ip6') || !NAMES.includes(name)) return false;
  return chains.some(
    (chain) =>
      (chain.base !== undefined && CHAINS.includes(chain.name)) ||
      chain.rules.some(({ statements }) => statements.some(({ kind }) => kind === 'xt')),
  );
}

/** @throws ForeignTableError one of the tables belongs to iptables-nft */
export function refuseForeignTables(operations: readonly PendingOperation[], tables: readonly Table[]): void {
  for (const operation of operations.filter(mayBeForeign)) {
    const table = tables.find(({ family, name }) => family === operation.family && name === operation.table);
    if (table !== undefined && isOwnedByIptables(table)) throw new ForeignTableError(`${table.family} ${table.name}`);
  }
}
