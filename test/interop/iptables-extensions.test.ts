import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import {
  type IncompatibleTableError,
  type InspectIptablesOptions,
  inspectIptables,
  inspectNft,
} from '../../src/inspect/index.js';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { rulesOf } from '../support/iptables-rules.js';
import { findTool, freshNetns, needs, runTool } from '../support/netns.js';
import { runNode } from '../support/program.js';

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

const SETS = [
  'hs hash:ip counters timeout 100',
  'hn hash:net,port',
  'bp bitmap:port range 1-100',
  'marks hash:ip skbinfo',
  'h6 hash:ip family inet6',
  'gone hash:ip',
];

/** Rules about sets, with what is of each table. */
const SET_RULES: readonly (readonly [tool: string, table: string, rule: string])[] = [
  ['iptables', 'filter', '-m set --match-set hs src -j DROP'],
  ['iptables', 'filter', '-m set ! --match-set hn src,dst -j SET --add-set hs src --exist --timeout 5'],
  ['iptables', 'filter', '-p tcp -m set --match-set bp dst -m set ! --match-set hn dst,dst -j ACCEPT'],
  ['iptables', 'filter', '-m set --match-set hs src --return-nomatch -j DROP'],
  ['iptables', 'filter', '-m set --match-set hs src ! --update-counters ! --update-subcounters -j DROP'],
  ['iptables', 'filter', '-m set --match-set hs src --packets-gt 5 --bytes-lt 100 -j DROP'],
  ['iptables', 'filter', '-m set --match-set hs src ! --packets-eq 5 --bytes-eq 100 -j DROP'],
  ['iptables', 'filter', '-j SET --add-set hs src --exist --del-set hn dst,src'],
  ['iptables', 'filter', '-j SET --del-set hs dst'],
  ['iptables', 'filter', '-m set --match-set gone src'],
  ['iptables', 'mangle', '-j SET --map-set marks src --map-mark'],
  ['iptables', 'mangle', '-j SET --map-set marks dst --map-prio --map-queue'],
  ['ip6tables', 'filter', '-m set --match-set h6 src -j DROP'],
];

test('sets of ipset are shown by their names, as they are at the moment', async (context) => {
  needs(context, 'iptables', 'ipset');
  const namespace = await freshNetns();
  const netns = { fd: namespace.fd };
  for (const set of SETS) {
    try {
      runTool(namespace, 'ipset', ['create', ...set.split(' ')]);
    } catch (error) {
      if (process.env.NETLOOM_VM === '1') throw error;
      context.skip(`this kernel has no set ${set}: ${(error as Error).message}`);
    }
  }
  for (const [tool, table, rule] of SET_RULES) {
    const chain = table === 'mangle' ? 'POSTROUTING' : 'INPUT';
    runTool(namespace, tool, ['-t', table, '-A', chain, ...rule.split(' ')]);
  }
  runTool(namespace, 'ipset', ['swap', 'gone', 'hs']);
  for (const [family, tool] of [
    ['ip', 'iptables'],
    ['ip6', 'ip6tables'],
  ] as const) {
    for (const table of ['filter', 'mangle']) {
      const listed = runTool(namespace, tool, ['-t', table, '-S']);
      expect(await inspectIptables({ netns, table, family })).toBe(listed);
      expect(listed).toContain(family === 'ip' ? '-set ' : '-P ');
    }
  }
  const saved = withoutComments(runTool(namespace, 'iptables-save', ['-t', 'filter']));
  expect(await inspectIptables({ netns, table: 'filter', save: true })).toBe(saved);
});

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
    runTool(namespace, 'iptables', ['-A', 'FORWARD', '-i', 'before', '-j', 'ACCEPT']);
    add(rule);
    runTool(namespace, 'iptables', ['-A', 'FORWARD', '-i', 'behind', '-j', 'ACCEPT']);
    runTool(namespace, 'iptables', ['-t', 'mangle', '-A', 'FORWARD', '-j', 'ACCEPT']);
    for (const [tool, args, how] of GIVES_UP) {
      const theirs = ends(namespace, tool, args);
      const [, why = '?'] = /^Error: (.*)$/m.exec(theirs.stderr) ?? [];
      const ours = await inspectIptables({ ...options, ...how }).catch((error: IncompatibleTableError) => error);
      const { printed, exitStatus, message } = ours as IncompatibleTableError;
      expect(printed, rule).toBe(withoutComments(theirs.stdout));
      expect([theirs.status, exitStatus], rule).toEqual([3, 3]);
      expect(message, rule).toMatch(/^Parsing nftables rule failed: rule \d+ of chain FORWARD of table `filter': /);
      expect(message.endsWith(`: ${why}`), `${message} ${why}`).toBe(true);
    }
  }
  const theirs = ends(namespace, 'iptables', ['-S']);
  const { status, stdout } = runNode(['dist/src/cli/main.js', 'inspect', 'iptables'], { netns: namespace });
  expect({ status, stdout }).toEqual({ status: theirs.status, stdout: theirs.stdout });
});

/** What lists rules until one cannot be read, and how we are asked for the same. */
const GIVES_UP: readonly (readonly [tool: string, args: readonly string[], how: InspectIptablesOptions])[] = [
  ['iptables', ['-S'], {}],
  ['iptables', ['-v', '-S'], { counters: true }],
  ['iptables-save', [], { save: true }],
  ['iptables-save', ['-c', '-t', 'filter'], { save: true, counters: true, table: 'filter' }],
];

function ends(namespace: NetworkNamespace, tool: string, args: readonly string[]): ReturnType<typeof runNode> {
  const file = findTool(tool) ?? tool;
  const options = { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' }, timeout: 15_000 } as const;
  return namespace.run(() => spawnSync(file, args, options));
}
