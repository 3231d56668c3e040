import { ct, dnat, fib, ip, masquerade, meta, tcp, udp } from '../nftables/build.js';
import type { NftablesSocket, Statement } from '../nftables/index.js';
import { tableOf } from './identity.js';
import type { Container } from './spec.js';
import { type Network, prefixText } from './spec.js';
import type { Step } from './step.js';

/** A base chain of the network's table with its rules. */
export interface NetworkChain {
  name: string;
  hook: 'prerouting' | 'output' | 'postrouting';
  /** Order among the hook's chains: -100 for destination, 100 for source NAT (linux/netfilter_ipv4.h). */
  priority: number;
  rules: Statement[][];
}

/** The network's own nftables table, family ip: nothing of it is shared with anyone. */
export interface NetworkTable {
  chains: NetworkChain[];
}

const DSTNAT = -100;
const SRCNAT = 100;

/** The rules that a network wants: masquerading of what leaves, published ports from outside and from the host. */
export function networkRules(network: Network, containers: readonly (Container & { address: string })[]): NetworkTable {
  const ports = containers.flatMap(({ address, publish }) => publish.map((port) => ({ address, ...port })));
  const publish = ports.map(({ address, protocol, hostPort, containerPort }): Statement[] => [
    fib('daddr', 'type')('local'),
    (protocol === 'tcp' ? tcp : udp).dport(hostPort),
    dnat(`${address}:${containerPort}`),
  ]);
  const subnet = prefixText(network.subnet);
  const postrouting: Statement[][] = [];
  if (network.masquerade) postrouting.push([ip.saddr(subnet), meta.oifname.not(network.name), masquerade()]);
  // A container that uses a published port of its own network: the answer has to come back by the host.
  if (ports.length > 0)
    postrouting.push([ip.saddr(subnet), meta.oifname(network.name), ct.status('dnat'), masquerade()]);
  const chains: NetworkChain[] = [
    { name: 'prerouting', hook: 'prerouting', priority: DSTNAT, rules: publish },
    { name: 'output', hook: 'output', priority: DSTNAT, rules: publish },
    { name: 'postrouting', hook: 'postrouting', priority: SRCNAT, rules: postrouting },
  ];
  return { chains: chains.filter(({ rules }) => rules.length > 0) };
}

/** The table as the kernel has it; `undefined` when there is none. */
export async function readTable(nftables: NftablesSocket, network: string): Promise<NetworkTable | undefined> {
  const { tables } = await nftables.ruleset();
  const table = tables.find(({ family, name }) => family === 'ip' && name === tableOf(network));
  if (table === undefined) return undefined;
  return {
    chains: table.chains.map(({ name, base, rules }) => ({
      name,
      hook: base?.hook as NetworkChain['hook'],
      priority: base?.priority ?? 0,
      rules: rules.map(({ statements }) => [...statements]),
    })),
  };
}

/** Whether two tables say the same, whatever order their properties are in. */
export function isSameTable(one: NetworkTable | undefined, other: NetworkTable | undefined): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => {
    if (typeof item === 'bigint') return `${item}n`;
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
    return Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Replaces the table as a whole, in one transaction. */
export function installTable(network: string, before: NetworkTable | undefined, table: NetworkTable): Step {
  const count = table.chains.reduce((sum, { rules }) => sum + rules.length, 0);
  return {
    sign: before === undefined ? '+' : '~',
    text: `${before === undefined ? 'create' : 'replace'} table ip ${tableOf(network)}: ${count} rule${count === 1 ? '' : 's'}`,
    run: ({ nftables }) => write(nftables, network, table, before !== undefined),
    undo: ({ nftables }) => (before === undefined ? remove(nftables, network) : write(nftables, network, before, true)),
  };
}

export function removeTable(network: string): Step {
  return { sign: '-', text: `delete table ip ${tableOf(network)}`, run: ({ nftables }) => remove(nftables, network) };
}

async function write(
  nftables: NftablesSocket,
  network: string,
  { chains }: NetworkTable,
  replaces: boolean,
): Promise<void> {
  await nftables.commit((t) => {
    if (replaces) t.deleteTable('ip', tableOf(network));
    const table = t.addTable('ip', tableOf(network));
    for (const { name, hook, priority, rules } of chains) {
      const chain = table.addChain(name, { type: 'nat', hook, priority });
      for (const statements of rules) chain.addRule(...statements);
    }
  });
}

async function remove(nftables: NftablesSocket, network: string): Promise<void> {
  await nftables.commit((t) => t.deleteTable('ip', tableOf(network)));
}
