import { expect, onTestFinished, test } from 'vitest';
import { inspectNft } from '../../src/inspect/index.js';
import {
  accept,
  add,
  assign,
  comment,
  counter,
  ct,
  ctCount,
  deleteElement,
  drop,
  dup,
  ether,
  goto,
  icmp,
  icmpv6,
  ip,
  jhash,
  jump,
  limit,
  log,
  map,
  meta,
  meter,
  numgen,
  returnFromChain,
  set,
  tcp,
  tcpOption,
  tproxy,
  udp,
  vlan,
  vmap,
} from '../../src/nftables/build.js';
import { type Expression, openNftables, type RulePart, type TableFamily } from '../../src/nftables/index.js';
import { freshNetns, needs, runTool } from '../support/netns.js';
import { kernelState } from '../support/nft-corpus.js';

// Rules by builders and the same in nft's language: the kernel has the same expressions, sets and chains of either, and
// nft lists the same text.

type Row = readonly [text: string, ...parts: RulePart[]];

const mark = (op: '&' | '|' | '^', left: Expression, value: bigint): Expression => {
  return { kind: 'binary', op, left, right: { kind: 'value', type: 'mark', bits: 32, value } };
};
const metaMark: Expression = { kind: 'meta', key: 'mark' };

const INET: readonly Row[] = [
  [
    'tcp dport 22 jump { ip saddr 10.0.0.0/8 accept; meta iifname "eth0" tcp sport { 1, 2 } counter; drop; }',
    tcp.dport(22),
    jump([[ip.saddr('10.0.0.0/8'), accept()], [meta.iifname('eth0'), tcp.sport([1, 2]), counter()], [drop()]]),
  ],
  [
    'udp dport 53 goto { udp sport 5 return comment "five"; accept; } comment "dns"',
    udp.dport(53),
    goto([[udp.sport(5), returnFromChain(), comment('five')], [accept()]]),
    comment('dns'),
  ],
  ['icmp id 1', icmp.id(1)],
  ['icmp sequence { 33, 55 }', icmp.sequence([33, 55])],
  ['icmp type echo-request icmp id 1 icmp sequence 2', icmp.type('echo-request'), icmp.id(1), icmp.sequence(2)],
  ['icmp type { echo-reply, echo-request } icmp id 1', icmp.type(['echo-reply', 'echo-request']), icmp.id(1)],
  ['icmp mtu 22-33', icmp.mtu('22-33')],
  ['icmpv6 id 7', icmpv6.id(7)],
  ['icmpv6 mtu 1280', icmpv6.mtu(1280)],
  [
    'meta mark set meta mark and 0xffff0000 or 0x42 xor 0x3',
    assign(meta.mark, mark('^', mark('|', mark('&', metaMark, 0xffff0000n), 0x42n), 3n)),
  ],
  ['tcp dport { 0-10, 65535 }', set0(['0-10', '65535'])],
  ['tcp dport { 5, 7-65535 }', set0(['5', '7-65535'])],
  ['tcp dport vmap { 1-2 : drop, 3-65535 : accept }', vmap(tcp.dport, { '1-2': drop(), '3-65535': accept() })],
  ['ct mark set jhash ip saddr mod 16 seed 7 offset 3', assign(ct.mark, jhash(ip.saddr, 16, { seed: 7, offset: 3 }))],
  ['meta mark set numgen random mod 4 offset 9', assign(meta.mark, numgen('random', 4, 9))],
  [
    'meta mark set numgen inc mod 2 map { 0 : 5, 1 : 6 }',
    assign(meta.mark, map(numgen('inc', 2), 'mark', { 0: 5, 1: 6 })),
  ],
  ['tcp option maxseg size set 1360', assign(tcpOption('maxseg', 'size'), 1360)],
  ['tcp option sack-perm exists', tcpOption('sack-perm')(true)],
  ['tcp dport 80 tproxy ip to 127.0.0.1:3128', tcp.dport(80), tproxy('127.0.0.1:3128')],
  ['tcp dport 80 tproxy ip6 to [::1]:3128', tcp.dport(80), tproxy('[::1]:3128')],
  ['tcp dport 80 tproxy to :3128', tcp.dport(80), tproxy(':3128')],
  ['log prefix "x" flags all', log({ prefix: 'x', flags: ['all'] })],
  ['log flags tcp sequence,options', log({ flags: ['tcp sequence', 'tcp options'] })],
  ['ct count over 3 drop', ctCount(3, { over: true }), drop()],
  ['delete @seen { ip saddr }', deleteElement('seen', ip.saddr)],
  ['add @seen { ip saddr limit rate 3/minute }', add('seen', ip.saddr, { statements: [limit('3/minute')] })],
  ['meter one { ip saddr limit rate 5/second }', meter('one', ip.saddr, limit('5/second'))],
  [
    'meter two size 99 { ip saddr . tcp dport timeout 30s counter }',
    meter('two', { kind: 'concat', parts: [ip.saddr.expression, tcp.dport.expression] }, counter(), {
      size: 99,
      timeout: '30s',
    }),
  ],
];

function set0(values: readonly string[]): RulePart {
  return { kind: 'match', op: '==', left: tcp.dport.expression, right: set(tcp.dport, values) };
}

const IP: readonly Row[] = [
  ['dup to 10.0.0.9', dup('10.0.0.9')],
  ['dup to 10.0.0.9 device "lo"', dup('10.0.0.9', { device: 'lo' })],
  ['icmp gateway 22', { kind: 'match', op: '==', ...gateway() }],
];

function gateway(): { left: Expression; right: Expression } {
  const right = { kind: 'value', type: 'integer', bits: 32, value: 22n } as const;
  return { left: { kind: 'payload', protocol: 'icmp', field: 'gateway' }, right };
}

const BRIDGE: readonly Row[] = [
  [
    'ether type 8021ad vlan id 1 vlan type 8021q vlan id 2 vlan type ip ip protocol 6',
    ether.type('8021ad'),
    vlan.id(1),
    vlan.type('8021q'),
    vlan.id(2),
    vlan.type('ip'),
    ip.protocol(6),
  ],
  ['vlan id 1 vlan pcp 3 ip saddr 10.0.0.1', vlan.id(1), vlan.pcp(3), ip.saddr('10.0.0.1')],
];

const TABLES: Readonly<Record<string, { readonly family: TableFamily; readonly rows: readonly Row[] }>> = {
  inet: { family: 'inet', rows: INET },
  ip: { family: 'ip', rows: IP },
  bridge: { family: 'bridge', rows: BRIDGE },
};

const CASES = Object.values(TABLES).flatMap(({ family, rows }) =>
  rows.map(([text, ...parts]) => [`${family}: ${text}`, { family, text, parts }] as const),
);

test.for(CASES)('%s', async ([, { family, text, parts }], context) => {
  needs(context, 'nft');
  const [theirs, ours] = [await freshNetns(), await freshNetns()];
  const sets = family === 'inet' ? 'set seen { type ipv4_addr; flags dynamic; size 10; }' : '';
  const script = `table ${family} t {\n${sets}\nchain c { type filter hook prerouting priority 0;\n${text}\n}\n}\n`;
  runTool(theirs, 'nft', ['-f', '-'], script);
  const nft = openNftables({ netns: { fd: ours.fd } });
  onTestFinished(() => nft.close());
  await nft.commit((t) => {
    const table = t.addTable(family, 't');
    if (family === 'inet') table.addSet('seen', { type: 'ipv4_addr', flags: ['dynamic'], size: 10 });
    table.addChain('c', { hook: 'prerouting', priority: 0 }).addRule(...parts);
  });
  const listed = runTool(theirs, 'nft', ['list', 'ruleset']);
  expect(runTool(ours, 'nft', ['list', 'ruleset'])).toBe(listed);
  expect(await kernelState(ours)).toEqual(await kernelState(theirs));
  expect(await inspectNft({ netns: { fd: ours.fd } })).toBe(listed);
});

test('rules that are alike have each its own set, also where the set is not said', async () => {
  const namespace = await freshNetns();
  const nft = openNftables({ netns: { fd: namespace.fd } });
  onTestFinished(() => nft.close());
  await nft.commit((t) => {
    const chain = t.addTable('ip', 't').addChain('c');
    for (const id of [1, 2, 3]) chain.addRule(icmp.id(id), accept());
  });
  const [table] = (await nft.ruleset()).tables;
  expect(table!.sets).toHaveLength(3);
  expect(runTool(namespace, 'nft', ['list', 'chain', 'ip', 't', 'c'])).toContain('icmp id 3 accept');
});

test('a field that messages of another ICMP type have is refused', async () => {
  const namespace = await freshNetns();
  const nft = openNftables({ netns: { fd: namespace.fd } });
  onTestFinished(() => nft.close());
  const built = nft.commit((t) => {
    t.addTable('ip', 't').addChain('c').addRule(icmp.type('redirect'), icmp.mtu(5));
  });
  await expect(built).rejects.toThrow("icmp messages of type 5 have no 'mtu'");
});

test('an element cannot have a chain of its own', async () => {
  const namespace = await freshNetns();
  const nft = openNftables({ netns: { fd: namespace.fd } });
  onTestFinished(() => nft.close());
  const built = nft.commit((t) => {
    const own = jump([[accept()]]);
    t.addTable('ip', 't')
      .addChain('c')
      .addRule(vmap(tcp.dport, { 22: own }));
  });
  await expect(built).rejects.toThrow('only a rule can have a chain of its own, not an element');
});
