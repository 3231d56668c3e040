import { readFileSync } from 'node:fs';
import type { Ruleset } from '../nftables/index.js';
import { prefixText } from '../recipe/address/index.js';
import { FAMILY, type ForeignChain, foreignChains, heldIn, lease, stateOf, TABLE } from '../recipe/table/index.js';
import { notABridge } from './bridge.js';
import { noneFree } from './claim.js';
import type { CniNetwork } from './config.js';
import { subnetText } from './elements.js';
import type { Request } from './environment.js';
import { type Host, openHost } from './host.js';
import { CniError, CODE } from './protocol.js';
import { candidates, type RangeSet } from './ranges.js';

/**
 * STATUS: whether an ADD would succeed, and what it makes be reachable.
 *
 * @throws CniError 50 it would fail; 51 what there is already may lack connectivity, too; what an external IPAM plugin says
 */
export async function status(network: CniNetwork, request: Request): Promise<void> {
  await using host = openHost();
  canEnter();
  const ruleset = await host.nftables.ruleset().catch((error: Error) => refuse(`nftables: ${error.message}`));
  await checkBridge(host, network);
  const { ipam } = network;
  if (ipam.kind === 'ranges') checkRanges(ruleset, network.gatewayLink, ipam.sets);
  if (ipam.kind === 'external') (await import('./delegate.js')).delegate('STATUS', ipam.type, network.text, request);
  // Where the host is no gateway, nothing is forwarded.
  const others = network.isGateway ? foreignChains(ruleset, trafficOf(network)) : [];
  const problems = [...brokenTable(ruleset), ...others.map(dropped)];
  if (problems.length > 0) throw new CniError(CODE.limited, problems.join('; '));
}

function refuse(problem: string): never {
  throw new CniError(CODE.unavailable, problem);
}

/** `CAP_SYS_ADMIN` (linux/capability.h): without it no namespace can be entered (setns(2)). */
const SYS_ADMIN = 1n << 21n;

function canEnter(): void {
  const [, digits] = /^CapEff:\s*([0-9a-f]+)/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  if (digits === undefined || (BigInt(`0x${digits}`) & SYS_ADMIN) !== 0n) return;
  refuse('CAP_SYS_ADMIN is missing: the namespace of a container cannot be entered');
}

async function checkBridge({ route }: Host, { bridge }: CniNetwork): Promise<void> {
  const link = await route.links.get(bridge);
  if (link !== undefined && link.kind !== 'bridge') refuse(notABridge(link));
}

/** Every set of ranges is to have an address left. */
function checkRanges(ruleset: Ruleset, bridge: string, sets: readonly RangeSet[]): void {
  const table = ownTable(ruleset);
  const taken = new Set(table === undefined ? [] : heldIn(table).map(({ set, key }) => `${set} ${key}`));
  for (const set of sets) {
    const isFree = ({ address }: { address: string }): boolean => {
      const element = lease(bridge, address, '');
      return !taken.has(`${element.set} ${element.key}`);
    };
    if (!some(candidates(set, 0n), isFree)) refuse(noneFree(set).message);
  }
}

function some<T>(items: Iterable<T>, isSo: (item: T) => boolean): boolean {
  for (const item of items) if (isSo(item)) return true;
  return false;
}

function ownTable({ tables }: Ruleset): Ruleset['tables'][number] | undefined {
  return tables.find(({ family, name }) => family === FAMILY && name === TABLE);
}

/** Without a table there is nothing that lacks anything: the next ADD makes it. One of another version has its rules. */
function brokenTable(ruleset: Ruleset): string[] {
  const table = ownTable(ruleset);
  if (table?.isDormant === true) return [`table ${FAMILY} ${TABLE} is dormant`];
  return stateOf(table) === 'damaged' ? [`table ${FAMILY} ${TABLE} is damaged: rules are missing or changed`] : [];
}

function trafficOf({ gatewayLink: bridge, ipam }: CniNetwork): { bridge: string; subnets: string[] } {
  if (ipam.kind === 'ranges') return { bridge, subnets: ipam.sets.flat().map(({ subnet }) => prefixText(subnet)) };
  if (ipam.kind === 'static') return { bridge, subnets: ipam.ips.map(({ address }) => subnetText(address)) };
  return { bridge, subnets: [] };
}

function dropped({ family, table, chain, why }: ForeignChain): string {
  const end = why === 'policy drop' ? why : `its last rule is ${why}`;
  return `chain ${chain} of table ${family} ${table} drops what this network lets through (${end})`;
}
