import { expect, onTestFinished, test } from 'vitest';
import { NFT_MSG_GETGEN, NFT_MSG_GETSET } from '../../src/generated/nftables.js';
import { printRuleset } from '../../src/inspect/index.js';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { accept } from '../../src/nftables/build.js';
import { shapesFor } from '../../src/nftables/delinearise/known-shapes.js';
import { type NftablesSocket, openNftables } from '../../src/nftables/index.js';
import { openSocket, type Tap } from '../../src/socket/index.js';
import { NETLINK } from '../../src/wire/index.js';
import { freshNetns, needs, runTool } from '../support/netns.js';

// A table that is read again: rules that were read before are known by their bytes, and have to say what they say now.

interface Variant {
  /** What the set of addresses is. */
  set: string;
  /** What the map's data are. */
  data: string;
  /** Rules of the chain, those without a set of their own. */
  rules: string;
}

async function expectAsListed(namespace: NetworkNamespace, { set, data, rules }: Variant): Promise<void> {
  const text = `flush ruleset
table ip t {
  set s { ${set}; }
  map m { ${data}; }
  chain c {
    type filter hook output priority 0;
    ip daddr @s counter
    meta mark set ip saddr map @m
    ip daddr 127.0.0.1 ct state established counter accept
    ${rules}
  }
}`;
  runTool(namespace, 'nft', ['-f', '-'], text);
  await using nft = openNftables({ netns: { fd: namespace.fd } });
  const listed = (): string => runTool(namespace, 'nft', ['list', 'ruleset']);
  for (let time = 0; time < 3; time++) {
    expect(printRuleset(await nft.ruleset())).toBe(listed());
    await namespace.ping('127.0.0.1'); // the counters go on
  }
}

test('sets, maps and sets of the rule’s own that are others by now', async (context) => {
  needs(context, 'nft');
  const [one, other] = [await freshNetns(), await freshNetns()];
  for (const namespace of [one, other]) runTool(namespace, 'ip', ['link', 'set', 'lo', 'up']);
  const variants: Variant[] = [
    { set: 'type ipv4_addr', data: 'type ipv4_addr : mark', rules: '' },
    { set: 'type ipv4_addr; flags interval', data: 'typeof ip saddr : meta mark', rules: '' },
    { set: 'typeof ip daddr', data: 'type ipv4_addr : mark', rules: 'tcp dport { 80, 443 } drop' },
    { set: 'typeof ip daddr', data: 'type ipv4_addr : mark', rules: 'tcp dport { 80, 444 } drop' },
    { set: 'typeof ip daddr', data: 'type ipv4_addr : mark', rules: 'tcp dport vmap { 80 : drop, 444 : accept }' },
    { set: 'type ipv4_addr', data: 'type ipv4_addr : mark', rules: 'tcp dport 80 drop' },
  ];
  for (const variant of variants) {
    await expectAsListed(one, variant);
    await expectAsListed(other, variant);
  }
});

test('the rules of a table are remembered, but for those that have a set of their own', async (context) => {
  needs(context, 'nft');
  const namespace = await freshNetns();
  const rules =
    'tcp dport { 1, 2 } drop; ct state vmap { established : accept, invalid : drop }; tcp dport 3 accept; ip daddr @kept drop';
  const text = `table inet remembered { set kept { type ipv4_addr; }; chain c { ${rules}; }; }`;
  runTool(namespace, 'nft', ['-f', '-'], text);
  const nft = openNftables({ netns: { fd: namespace.fd } });
  const socket = openSocket({ protocol: NETLINK.netfilter, netns: { fd: namespace.fd } });
  onTestFinished(() => {
    nft.close();
    socket.close();
  });
  const sets = (await socket.dump(NFT_MSG_GETSET).toArray()).map(({ attrs }) => attrs);
  expect(sets).toHaveLength(3);
  for (let time = 0; time < 3; time++) {
    expect((await nft.ruleset()).tables[0]?.chains[0]?.rules).toHaveLength(4);
    expect(shapesFor('inet', sets).count).toBe(2);
  }
});

test('a ruleset that others change a dozen times while it is read is read at last', async () => {
  const namespace = await freshNetns();
  let questions = 0;
  const open = (tap?: Tap): NftablesSocket => {
    const nft = openNftables({ netns: { fd: namespace.fd }, tap });
    onTestFinished(() => nft.close());
    return nft;
  };
  const nft = open((direction, bytes) => {
    const type = new Uint16Array(bytes.buffer, bytes.byteOffset, 3)[2];
    if (direction === 'out' && type === NFT_MSG_GETGEN.type) questions++;
  });
  await nft.commit((t) => {
    const table = t.addTable('inet', 'read');
    for (let number = 0; number < 50; number++)
      table.addSet(`s${number}`, { type: 'ipv4_addr', elements: ['10.0.0.1'] });
  });
  questions = 0;
  const change = async (other: NftablesSocket): Promise<void> => {
    // One before each reading, and one after it: so many are more than ten readings.
    while (questions <= 20) {
      await other.commit((t) => {
        const chain = t.table('inet', 'read').addChain('d');
        chain.flush();
        chain.addRule(accept());
      });
    }
  };
  const changing = [open(), open(), open()].map(change);
  const ruleset = await nft.ruleset().finally(() => {
    questions = Number.POSITIVE_INFINITY;
  });
  await Promise.all(changing);
  expect(ruleset.tables.find(({ name }) => name === 'read')?.sets).toHaveLength(50);
});

test('one table is what it is in the whole, whatever other tables have', async () => {
  const namespace = await freshNetns();
  const nft = openNftables({ netns: { fd: namespace.fd } });
  onTestFinished(() => nft.close());
  const table = (name: string, port: number): string => `table inet ${name} {
    counter hits { }
    set ports { type inet_service; elements = { ${port} } }
    set none { type inet_service; }
    map any { type ipv4_addr : mark; elements = { * : ${port} } }
    chain c { tcp dport @ports counter name hits accept; tcp dport { ${port}, 9 } drop; }
  }`;
  const text = `${table('one', 1)}\n${table('two', 2)}\n${table('one', 3).replace('inet', 'ip')}`;
  runTool(namespace, 'nft', ['-f', '-'], text);
  const whole = await nft.ruleset();
  expect(whole.tables).toHaveLength(3);
  for (const expected of whole.tables) {
    const { family, name } = expected;
    expect((await nft.ruleset({ family, table: name })).tables).toEqual([expected]);
    // What the kernel counts in a set leaves out an element `*`; older kernels count nothing, and every set is asked for.
    const [some] = (await nft.ruleset({ family, table: name, skipEmpty: true })).tables;
    const ofNamed = (sets: typeof expected.sets, set: string) => sets.find((other) => other.name === set)?.elements;
    expect(ofNamed(some!.sets, 'ports')).toEqual(ofNamed(expected.sets, 'ports'));
    expect(ofNamed(some!.sets, 'none')).toEqual([]);
    expect(some!.chains).toEqual(expected.chains);
  }
  expect((await nft.ruleset({ table: 'one' })).tables).toEqual(whole.tables.filter(({ name }) => name === 'one'));
  expect((await nft.ruleset({ family: 'inet', table: 'three' })).tables).toEqual([]);
});
