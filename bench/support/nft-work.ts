import { accept, counter, ip, tcp } from '../../src/nftables/build.js';
import type { Transaction } from '../../src/nftables/index.js';

/** The table that everything goes into, as nft is told. */
export const TABLE = 'add table ip t; add chain ip t c; add set ip t s { type ipv4_addr; }';

/** A different address for each number. */
export function address(number: number): string {
  return `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`;
}

/** Rules that differ in an address and a port, in nft's language ... */
export function ruleLines(count: number): string {
  const rule = (_: unknown, number: number): string =>
    `add rule ip t c ip saddr ${address(number)} tcp dport ${number} counter accept\n`;
  return Array.from({ length: count }, rule).join('');
}

/** ... and by the builders. */
export function addRules(t: Transaction, count: number): void {
  const chain = t.table('ip', 't').chain('c');
  for (let number = 0; number < count; number++)
    chain.addRule(ip.saddr(address(number)), tcp.dport(number), counter(), accept());
}

export function addElements(t: Transaction, elements: readonly string[]): void {
  t.table('ip', 't').set('s').addElements(elements);
}
