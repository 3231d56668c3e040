import { expect, onTestFinished, test } from 'vitest';
import { accept, add, comment, counter, drop, ip, jump, meta, quota, tcp } from '../../src/nftables/build.js';
import { type NftablesSocket, openNftables } from '../../src/nftables/index.js';
import { NetlinkError } from '../../src/socket/index.js';
import { many, needsKernel } from '../support/kernel.js';
import { freshNetns, needs, runTool } from '../support/netns.js';

type Namespace = Awaited<ReturnType<typeof freshNetns>>;

async function fresh(): Promise<{ namespace: Namespace; nft: NftablesSocket }> {
  const namespace = await freshNetns();
  const nft = openNftables({ netns: { fd: namespace.fd } });
  onTestFinished(() => nft.close());
  return { namespace, nft };
}

async function commentsOf(nft: NftablesSocket): Promise<(string | undefined)[]> {
  return (await nft.rules({ family: 'ip', table: 't', chain: 'c' })).map((rule) => rule.comment);
}

test('every failure of a batch is told, each with its statement', async () => {
  const { nft } = await fresh();
  const failure: unknown = await nft
    .commit((t) => {
      const table = t.addTable('ip', 't');
      const chain = table.addChain('c');
      chain.addRule(tcp.dport(1), jump('nowhere'));
      chain.addRule(tcp.dport(2), accept());
      chain.addRule(tcp.dport(3), jump('elsewhere'));
      chain.deleteRule(77n);
      table.addSet('s', { type: 'ipv4_addr' }).deleteElements(['10.0.0.1']);
    })
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(NetlinkError);
  const { index, code, message, others } = failure as NetlinkError;
  expect({ index, code }).toEqual({ index: 2, code: 'ENOENT' });
  expect(message).toMatch(/rule 1 of chain ip t c: ENOENT .*\(and 3 more\)/);
  expect(others.map((other) => [other.index, other.code])).toEqual([
    [4, 'ENOENT'],
    [5, 'ENOENT'],
    [7, 'ENOENT'],
  ]);
  expect(others[1]!.message).toContain('rule 77 of chain ip t c');
  expect(others[2]!.message).toContain('elements of set ip t s');
  expect((await nft.ruleset()).tables).toEqual([]);
});

test('thousands of failures are all told', async () => {
  const { nft } = await fresh();
  const failure: unknown = await nft
    .commit((t) => {
      const chain = t.addTable('ip', 't').addChain('c');
      for (let number = 0; number < 10_000; number++) chain.addRule(jump('nowhere'));
    })
    .catch((error: unknown) => error);
  expect((failure as NetlinkError).others).toHaveLength(9999);
  expect((failure as NetlinkError).others.at(-1)!.index).toBe(10_001);
});

test('handles of what was made come back', async () => {
  const { nft } = await fresh();
  const made = await nft.commit(
    (t) => {
      const table = t.addTable('ip', 't');
      const chain = table.addChain('c');
      const set = table.addSet('s', { type: 'ipv4_addr', elements: ['10.0.0.1'] });
      const rules = [1, 2].map((port) => chain.addRule(tcp.dport([port, port + 10]), accept(), comment(`${port}`)));
      return { table, chain, set, rules };
    },
    { echo: true },
  );
  const [table] = (await nft.ruleset()).tables;
  expect(made.table.handle).toBe(table!.handle);
  expect(made.chain.handle).toBe(table!.chains[0]!.handle);
  expect(made.set.handle).toBe(table!.sets.find(({ name }) => name === 's')!.handle);
  expect(made.rules.map(({ handle }) => handle)).toEqual(table!.chains[0]!.rules.map(({ handle }) => handle));
  expect((await nft.rules({ family: 'ip', table: 't', chain: 'c', handle: made.rules[1]!.handle }))[0]!.comment).toBe(
    '2',
  );
});

test('without an echo the handle says how to get it', async () => {
  const { nft } = await fresh();
  const rule = await nft.commit((t) => t.addTable('ip', 't').addChain('c').addRule(accept()));
  expect(() => rule.handle).toThrow(/rule 1 of chain ip t c has no handle yet: .*echo/);
});

test('rules are put before and behind others: by handle, by place, and within one transaction', async () => {
  const { nft } = await fresh();
  const rule = await nft.commit(
    (t) => {
      const chain = t.addTable('ip', 't').addChain('c');
      const b = chain.addRule(counter(), comment('b'));
      chain.addRule(counter(), comment('f'));
      chain.insertRuleBefore(b, counter(), comment('a'));
      chain.addRuleAfter(b, counter(), comment('c'));
      return b;
    },
    { echo: true },
  );
  await nft.commit((t) => {
    const chain = t.table('ip', 't').chain('c');
    chain.insertRuleBefore({ index: 3 }, counter(), comment('d'));
    chain.addRuleAfter({ index: 3 }, counter(), comment('g'));
    chain.replaceRule(rule.handle, counter(), comment('B'));
  });
  expect(await commentsOf(nft)).toEqual(['a', 'B', 'c', 'd', 'f', 'g']);
  await expect(
    nft.commit((t) => void t.table('ip', 't').chain('c').addRuleAfter({ index: 9 }, accept())),
  ).rejects.toThrow(/chain ip t c has no rule 9/);
});

test('counters are read, and reset', async (context) => {
  const { nft } = await fresh();
  await nft.commit((t) => {
    const table = t.addTable('ip', 't');
    table.addObject('hits', { kind: 'counter', packets: 7n, bytes: 99n });
    table.addObject('volume', { kind: 'quota', bytes: 1000n, used: 10n, over: true });
    table.addChain('c').addRule({ kind: 'counter', packets: 3n, bytes: 4n }, accept());
  });
  const one = { family: 'ip', table: 't', type: 'counter', name: 'hits' } as const;
  const counterOf = { kind: 'counter', packets: 7n, bytes: 99n };
  expect((await nft.objects({ table: 't', family: 'ip' })).map(({ name }) => name)).toEqual(['hits', 'volume']);
  expect((await nft.objects(one, { reset: true }))[0]!.statement).toEqual(counterOf);
  expect((await nft.objects(one))[0]!.statement).toEqual({ kind: 'counter', packets: 0n, bytes: 0n });
  expect((await nft.objects({ type: 'quota' }, { reset: true }))[0]!.statement).toMatchObject({ used: 10n });
  expect((await nft.objects({ type: 'quota' }))[0]!.statement).toMatchObject({ used: 0n });
  await expect(nft.objects({ ...one, name: 'none' })).rejects.toMatchObject({ code: 'ENOENT' });
  needsKernel(context, '6.2', 'a reset of rules');
  const rules = { family: 'ip', table: 't', chain: 'c' } as const;
  expect((await nft.rules(rules, { reset: true }))[0]!.statements[0]).toMatchObject({ packets: 3n });
  expect((await nft.rules(rules))[0]!.statements[0]).toMatchObject({ packets: 0n });
});

test('an element is looked up: a key, a key within an interval, a key of several fields', async () => {
  const { nft } = await fresh();
  await nft.commit((t) => {
    const table = t.addTable('ip', 't');
    table.addSet('plain', { type: 'ipv4_addr', elements: [{ key: '10.0.0.1', comment: 'one' }, '10.0.0.2'] });
    table.addSet('spans', { type: 'ipv4_addr', flags: ['interval'], elements: ['10.0.0.0/8', '255.0.0.0/8'] });
    table.addMap('pairs', {
      type: ['ipv4_addr', 'inet_service'],
      data: 'inet_service',
      elements: [{ key: '10.0.0.1 . 80', data: 8080 }],
    });
  });
  const of = (set: string): { family: 'ip'; table: string; set: string } => ({ family: 'ip', table: 't', set });
  expect(await nft.element(of('plain'), '10.0.0.1')).toMatchObject({ comment: 'one' });
  expect(await nft.element(of('plain'), '10.0.0.3')).toBeUndefined();
  expect((await nft.element(of('spans'), '10.1.2.3'))!.key).toMatchObject({ kind: 'prefix', length: 8 });
  expect((await nft.element(of('spans'), '255.1.2.3'))!.key).toMatchObject({ kind: 'prefix', length: 8 });
  expect(await nft.element(of('spans'), '11.0.0.1')).toBeUndefined();
  expect((await nft.element(of('pairs'), '10.0.0.1 . 80'))!.data).toMatchObject({ value: 8080n });
  await expect(nft.element(of('nothing'), '10.0.0.1')).rejects.toThrow(/table ip t has no set 'nothing'/);
});

test('elements are listed by their comment, of sets, maps and intervals', async () => {
  const { nft } = await fresh();
  // So many that the kernel sends them in several messages.
  const keys = Array.from({ length: 600 }, (_, index) => `10.0.${index >> 8}.${index & 255}`);
  const commented = keys.map((key, index) => ({ key, comment: index % 200 === 7 ? 'mine' : `mine too ${index}` }));
  await nft.commit((t) => {
    const table = t.addTable('ip', 't');
    table.addSet('plain', { type: 'ipv4_addr', elements: commented });
    table.addMap('pairs', {
      type: ['ipv4_addr', 'inet_service'],
      data: 'inet_service',
      elements: [
        { key: '10.0.0.1 . 80', data: 8080, comment: 'mine' },
        { key: '10.0.0.2 . 80', data: 8081 },
      ],
    });
    const spans = [{ key: '10.0.0.0/8', comment: 'mine' }, '172.16.0.0/12', { key: '255.0.0.0/8', comment: 'mine' }];
    table.addSet('spans', { type: 'ipv4_addr', flags: ['interval'], elements: spans });
  });
  const mine = (set: string) => nft.elements({ family: 'ip', table: 't', set }, { comment: 'mine' });
  const numbers = (await mine('plain')).map(({ key }) => (key.kind === 'value' ? key.value : undefined));
  expect(numbers).toEqual([0x0a000007n, 0x0a0000cfn, 0x0a000197n]);
  expect(await mine('pairs')).toMatchObject([{ comment: 'mine', data: { value: 8080n } }]);
  expect((await mine('spans')).map(({ key }) => (key.kind === 'prefix' ? key.length : key))).toEqual([8, 8]);
  await expect(mine('nothing')).rejects.toThrow(/table ip t has no set 'nothing'/);
});

test("elements' counters are reset", async (context) => {
  needsKernel(context, '6.5', 'a reset of elements');
  needs(context, 'nft');
  const { namespace, nft } = await fresh();
  const text = 'set s { type ipv4_addr; counter; elements = { 10.0.0.1 counter packets 5 bytes 6, 10.0.0.2 } }';
  runTool(namespace, 'nft', ['-f', '-'], `table ip t { ${text}; }`);
  const set = { family: 'ip', table: 't', set: 's' } as const;
  const [reset] = await nft.resetElements(set, ['10.0.0.1']);
  expect(reset!.statements).toEqual([{ kind: 'counter', packets: 5n, bytes: 6n }]);
  const all = await nft.resetElements(set);
  expect(all.map(({ statements }) => statements)).toEqual([
    [{ kind: 'counter', packets: 0n, bytes: 0n }],
    [{ kind: 'counter', packets: 0n, bytes: 0n }],
  ]);
});

test('what is destroyed need not be there; what is deleted has to', async (context) => {
  needsKernel(context, '6.3', 'destroy');
  const { nft } = await fresh();
  await nft.commit((t) => {
    const table = t.addTable('ip', 't');
    table.addChain('c').destroyRule(5n);
    table.chain('nothing').destroy();
    table.set('nothing').destroy();
    table.addSet('s', { type: 'ipv4_addr', elements: ['10.0.0.1'] }).destroyElements(['10.0.0.1', '10.0.0.2']);
    table.destroyObject('counter', 'nothing');
  });
  const refused = async (build: Parameters<NftablesSocket['commit']>[0]): Promise<void> =>
    expect(nft.commit(build)).rejects.toMatchObject({ code: 'ENOENT' });
  await refused((t) => t.table('ip', 't').chain('c').deleteRule(5n));
  await refused((t) => t.table('ip', 't').chain('nothing').delete());
  await refused((t) => t.table('ip', 't').set('nothing').delete());
  await refused((t) => t.table('ip', 't').set('s').deleteElements(['10.0.0.1']));
  await refused((t) => t.table('ip', 't').deleteObject('counter', 'nothing'));
});

test('elements with everything that an element may have go into as many messages as it takes', async () => {
  const { nft } = await fresh();
  const chain = 'a-chain-with-a-name-that-is-long-'.repeat(3);
  const elements = Array.from({ length: 3000 }, (_, index) => ({
    key: `2001:db8::${index.toString(16)}`,
    data: jump(chain),
    comment: `${index} ${'x'.repeat(115)}`,
  }));
  await nft.commit((t) => {
    const table = t.addTable('inet', 't');
    table.addChain(chain);
    table.addMap('m', { type: 'ipv6_addr', data: 'verdict', elements });
  });
  expect((await nft.ruleset()).tables[0]!.sets[0]!.elements).toHaveLength(3000);
});

test('a hundred thousand elements and ten thousand rules are one atomic batch', async () => {
  const { nft } = await fresh();
  const [count, rules] = [many(100_000, 10_000), many(10_000, 1000)];
  const elements = Array.from(
    { length: count },
    (_, index) => `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`,
  );
  const build = (isWrong: boolean) => (t: Parameters<Parameters<NftablesSocket['commit']>[0]>[0]) => {
    const table = t.addTable('ip', 't');
    table.addSet('s', { type: 'ipv4_addr', elements });
    const chain = table.addChain('c');
    for (let number = 0; number < rules; number++)
      chain.addRule(ip.saddr(`10.1.${number >> 8}.${number & 255}`), tcp.dport(number), counter(), accept());
    if (isWrong) chain.addRule(jump('nowhere'));
  };
  await expect(nft.commit(build(true))).rejects.toMatchObject({ code: 'ENOENT', index: rules + 4 });
  expect((await nft.ruleset()).tables).toEqual([]);
  await nft.commit(build(false));
  const [table] = (await nft.ruleset()).tables;
  expect(table!.sets[0]!.elements).toHaveLength(count);
  expect(table!.chains[0]!.rules).toHaveLength(rules);
}, 60_000);

test('rules that update sets, and quotas, are told by their numbers as well', async () => {
  const { nft } = await fresh();
  const rule = await nft.commit(
    (t) => {
      const table = t.addTable('ip', 't');
      table.addSet('seen', { type: 'ipv4_addr', flags: ['dynamic'], timeout: '1m', size: 10 });
      return table.addChain('c').addRule(meta.iifname('lo'), add('seen', ip.saddr), quota(9), drop());
    },
    { echo: true },
  );
  await nft.commit((t) => t.table('ip', 't').chain('c').deleteRule(rule.handle));
  expect(await nft.rules({ family: 'ip', table: 't' })).toEqual([]);
});
