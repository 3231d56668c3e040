import { expect, test } from 'vitest';
import { inspectIptables, inspectNft } from '../../src/inspect/index.js';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { rulesOf } from '../support/iptables-rules.js';
import { freshNetns, needs, runTool } from '../support/netns.js';

// Every extension of iptables 1.8.9 in rules of our own: what iptables, iptables-save and nft print of them is what we print.

const REFUSED = /line (\d+): RULE_APPEND failed/;

/**
 * Loads rules into a table, all but those that this machine does not take: its kernel may have been built without the
 * extension.
 *
 * @returns how many were loaded
 */
function load(namespace: NetworkNamespace, family: 'ip' | 'ip6', table: string, rules: readonly string[]): number {
  const wanted = [...rules];
  const head = [`*${table}`, ...(table === 'filter' ? [':ways - [0:0]'] : [])];
  for (;;) {
    try {
      const input = [...head, ...wanted, 'COMMIT', ''].join('\n');
      runTool(namespace, family === 'ip' ? 'iptables-restore' : 'ip6tables-restore', [], input);
      return wanted.length;
    } catch (error) {
      const line = Number(REFUSED.exec((error as Error).message)?.[1] ?? Number.NaN) - 1 - head.length;
      if (!(line in wanted)) throw error;
      console.info(`${family} ${table}: ${wanted[line]}: refused`);
      wanted.splice(line, 1);
    }
  }
}

const withoutComments = (text: string): string => text.replace(/^# (Generated|Completed).*\n/gm, '');

test.each([
  ['ip', 'iptables'],
  ['ip6', 'ip6tables'],
] as const)(
  'extensions of %s are shown as %s, its save and nft show them',
  { timeout: 60_000 },
  async (family, tool) => {
    const namespace = await freshNetns();
    const netns = { fd: namespace.fd };
    const options = { netns, family };
    let loaded = 0;
    for (const [table, rules] of rulesOf(family)) {
      loaded += load(namespace, family, table, rules);
      const list = (...more: string[]): string => runTool(namespace, tool, ['-t', table, '-S', ...more]);
      expect(await inspectIptables({ ...options, table })).toBe(list());
      expect(await inspectIptables({ ...options, table, counters: true })).toBe(list('-v'));
    }
    expect(loaded).toBeGreaterThan(50);
    const save = (...more: string[]): string => withoutComments(runTool(namespace, `${tool}-save`, more));
    expect(await inspectIptables({ ...options, save: true })).toBe(save());
    expect(await inspectIptables({ ...options, save: true, counters: true, table: 'filter' })).toBe(
      save('-c', '-t', 'filter'),
    );
    expect(await inspectNft({ netns })).toBe(runTool(namespace, 'nft', ['list', 'ruleset']));
  },
);

/** Native expressions in a chain of iptables, and whether it can read them. */
const native: readonly (readonly [rule: string, isReadable: boolean])[] = [
  ['tcp sport 5 tcp dport != 6-9 drop', true],
  ['tcp flags & (fin | syn) == syn drop', true],
  ['tcp flags fin drop', true],
  ['icmp type 3 icmp code 1 drop', true],
  ['meta mark & 0x5 == 0x1 drop', true],
  ['ip ttl >= 7 drop', true],
  ['iif lo oifname "x*" ip saddr 10.0.0.0/9 drop', true],
  ['ip daddr { 10.0.0.1, 10.0.0.2 } drop', true],
  ['log prefix "p" group 7', true],
  ['meta nftrace set 1 comment "why"', true],
  ['limit rate 7/hour burst 9 packets goto ways', true],
  ['ip length 7 drop', false],
  ['meta skuid 7 drop', false],
  ['meta nftrace set 0', false],
  ['meta mark set 7', false],
  ['th dport 7 drop', false],
];

test('native rules are read as iptables reads them', { timeout: 60_000 }, async (context) => {
  needs(context, 'iptables', 'nft');
  const namespace = await freshNetns();
  const options = { netns: { fd: namespace.fd } };
  const add = (rule: string): void => void runTool(namespace, 'nft', ['add', 'rule', 'ip', 'filter', 'FORWARD', rule]);
  runTool(namespace, 'iptables-restore', [], '*filter\n:ways - [0:0]\n-A FORWARD -j ACCEPT\nCOMMIT\n');
  for (const [rule, isReadable] of native) if (isReadable) add(rule);
  expect(await inspectIptables(options)).toBe(runTool(namespace, 'iptables', ['-S']));
  for (const [rule, isReadable] of native) {
    if (isReadable) continue;
    runTool(namespace, 'iptables', ['-F', 'FORWARD']);
    add(rule);
    expect(() => runTool(namespace, 'iptables', ['-S']), rule).toThrow(/Parsing nftables rule failed/);
    await expect(inspectIptables(options), rule).rejects.toThrow(/is incompatible/);
  }
});
