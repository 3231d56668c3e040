import { expect, onTestFinished, test } from 'vitest';
import { printRuleset } from '../../src/inspect/index.js';
import {
  accept,
  add,
  assign,
  comment,
  concat,
  counter,
  ct,
  dnat,
  drop,
  ether,
  fib,
  icmp,
  icmpv6,
  ip,
  ip6,
  jump,
  limit,
  log,
  map,
  masquerade,
  meta,
  quota,
  redirect,
  reject,
  snat,
  tcp,
  th,
  udp,
  vmap,
} from '../../src/nftables/build.js';
import {
  ForeignTableError,
  type NftablesSocket,
  openNftables,
  type RulePart,
  type Transaction,
} from '../../src/nftables/index.js';
import { NetlinkError } from '../../src/socket/index.js';
import { freshNetns, needs, runTool } from '../support/netns.js';

/** A namespace and its firewall. */
async function fresh(): Promise<{ namespace: Awaited<ReturnType<typeof freshNetns>>; nft: NftablesSocket }> {
  const namespace = await freshNetns();
  const nft = openNftables({ netns: { fd: namespace.fd } });
  onTestFinished(() => nft.close());
  return { namespace, nft };
}

/** What is left of a ruleset's text without the lines that every table has. */
async function rulesOf(nft: NftablesSocket): Promise<string[]> {
  return printRuleset(await nft.ruleset())
    .split('\n')
    .filter((line) => line.startsWith('\t\t'))
    .map((line) => line.trim());
}

test('an empty namespace has no tables', async () => {
  const { nft } = await fresh();
  expect((await nft.ruleset()).tables).toEqual([]);
  expect(printRuleset(await nft.ruleset())).toBe('');
});

test("the article's rules are what nft lists", async (context) => {
  needs(context, 'nft');
  const { namespace, nft } = await fresh();
  await nft.commit((t) => {
    const table = t.addTable('ip', 'netloom');
    const post = table.addChain('postrouting', { type: 'nat', hook: 'postrouting', priority: 'srcnat' });
    post.addRule(ip.saddr('172.18.0.0/16'), meta.oifname.not('br0'), masquerade());
    const pre = table.addChain('prerouting', { type: 'nat', hook: 'prerouting', priority: 'dstnat' });
    pre.addRule(ip.daddr('172.16.0.2'), tcp.dport(5000), dnat('172.18.0.10:5000'));
  });
  const listed = runTool(namespace, 'nft', ['list', 'ruleset']);
  expect(listed).toBe(`table ip netloom {
	chain postrouting {
		type nat hook postrouting priority srcnat; policy accept;
		ip saddr 172.18.0.0/16 oifname != "br0" masquerade
	}

	chain prerouting {
		type nat hook prerouting priority dstnat; policy accept;
		ip daddr 172.16.0.2 tcp dport 5000 dnat to 172.18.0.10:5000
	}
}
`);
  expect(printRuleset(await nft.ruleset())).toBe(listed);
});

const natRules = (t: Transaction): void => {
  const table = t.addTable('ip', 'nat-rules', { comment: 'by netloom' });
  const pre = table.addChain('prerouting', { type: 'nat', hook: 'prerouting', priority: 'dstnat - 5', comment: 'in' });
  table.addMap('ports', {
    type: 'inet_service',
    data: ['ipv4_addr', 'inet_service'],
    elements: [
      { key: 5000, data: '172.18.0.10 . 5000', comment: 'web' },
      { key: 5001, data: '172.18.0.20 . 80' },
    ],
  });
  pre.addRule(tcp.dport(80), redirect(8080), comment('to the proxy'));
  pre.addRule(fib('daddr', 'type')('local'), tcp.dport('1000-2000'), dnat('10.0.0.1:4000-5000', { random: true }));
  pre.addRule(fib('daddr', 'type')('local'), dnat(map(tcp.dport, '@ports')));
  pre.addRule(dnat(map(udp.dport, 'ipv4_addr', { 53: '10.0.0.53', 54: '10.0.0.54' })));
  const post = table.addChain('postrouting', { type: 'nat', hook: 'postrouting', priority: 'srcnat' });
  post.addRule(ip.saddr('10.0.0.0/12'), meta.oifname('eth*'), snat('1.2.3.4-1.2.3.9', { persistent: true }));
  post.addRule(ip.saddr.not('10.0.0.0/8'), counter(), masquerade({ fullyRandom: true }));
};

const filterRules = (t: Transaction): void => {
  const table = t.addTable('inet', 'filter-rules');
  const web = table.addChain('web');
  table.addSet('lan', {
    type: 'ipv4_addr',
    flags: ['interval'],
    autoMerge: true,
    elements: ['10.0.0.0/8', '192.168.1.5-192.168.1.9', '172.16.0.1'],
  });
  table.addSet('flows', {
    type: ['ipv4_addr', 'inet_proto', 'inet_service'],
    flags: ['interval'],
    elements: ['10.0.0.0/8 . tcp . 80-90', '1.2.3.4 . udp . 53'],
  });
  table.addSet('seen', { type: 'ipv4_addr', flags: ['dynamic'], timeout: '1h', size: 1000 });
  table.addSet('marks', { type: 'mark', flags: ['interval'], elements: ['1-5', '0x10'] });
  table.addSet('uplinks', { type: 'ifname', flags: ['interval'], elements: ['eth*', 'br0'] });
  table.addObject('hits', { kind: 'counter', packets: 0n, bytes: 0n });
  const input = table.addChain('input', { hook: 'input', priority: 'filter', policy: 'drop' });
  input.addRule(ct.state('established', 'related'), accept());
  input.addRule(vmap(ct.state, { invalid: drop(), new: jump('web') }));
  input.addRule(meta.iif('lo'), accept());
  input.addRule(ip.saddr('@lan'), tcp.dport(22), ct.state('new'), counter('hits'), accept());
  input.addRule(concat(ip.saddr, meta.l4proto, th.dport)('@flows'), drop());
  input.addRule(icmp.type('echo-request'), limit('10/second', { burst: 20 }), accept());
  input.addRule(icmpv6.type(['nd-neighbor-solicit', 'nd-router-advert']), accept());
  input.addRule(ip6.saddr('fe80::/10'), udp.dport([546, '1000-2000']), accept());
  input.addRule(meta.mark.gt(5), meta.mark('7-9'), log({ prefix: 'x: ', level: 'debug' }), drop());
  input.addRule(meta.mark('@marks'), ip.dscp('cs1'), accept());
  input.addRule(meta.oifname.not('@uplinks'), tcp.flags.masked('syn', 'syn,ack'), drop());
  input.addRule(tcp.flags('syn', 'ack'), assign(meta.mark, 5), assign(ct.mark, meta.mark), accept());
  input.addRule(ip.saddr('1.2.3.4'), add('seen', ip.saddr, { timeout: '5m' }));
  input.addRule(tcp.dport(113), reject('tcp reset'));
  input.addRule(ip.ttl.lt(5), ip.length('100-200'), reject('icmp', 'host-unreachable'));
  input.addRule(meta.pkttype('broadcast', 'multicast'), reject('icmpx', 'admin-prohibited'));
  input.addRule(ip.saddr.not('10.0.0.1', '10.0.0.2'), quota(1 << 20, { over: true }), drop());
  input.addRule(ether.saddr('02:00:00:00:00:01'), ip.protocol('tcp'), accept());
  input.addRule(ct.original.daddr('10.0.0.0/8'), ct.direction('reply'), reject());
  web.addRule(tcp.dport('0-1023'), accept());
};

test.each([
  ['nat', natRules],
  ['filter', filterRules],
])('what nft lists of the %s rules is what we list', async (_name, build) => {
  const { namespace, nft } = await fresh();
  runTool(namespace, 'ip', ['link', 'set', 'lo', 'up']);
  await nft.commit(build);
  const ours = printRuleset(await nft.ruleset(), { names: namesWithLoopback });
  expect(ours).toBe(runTool(namespace, 'nft', ['list', 'ruleset']));
});

const namesWithLoopback = {
  protocol: (number: number) => ({ 6: 'tcp', 17: 'udp', 58: 'ipv6-icmp' })[number],
  link: (index: number) => (index === 1 ? 'lo' : undefined),
  database: () => undefined,
};

test.each([
  ['nat', natRules],
  ['filter', filterRules],
])('the text of the %s rules, given to nft in another namespace, makes the same rules', async (_name, build) => {
  const { nft } = await fresh();
  await nft.commit(build);
  const text = printRuleset(await nft.ruleset(), { names: namesWithLoopback });
  const other = await fresh();
  runTool(other.namespace, 'nft', ['-f', '-'], text);
  expect(printRuleset(await other.nft.ruleset(), { names: namesWithLoopback })).toBe(text);
});

test('a failing statement leaves nothing behind, and is named', async () => {
  const { nft } = await fresh();
  await nft.commit((t) => void t.addTable('ip', 'a').addChain('c'));
  const before = await nft.ruleset();
  const failure = await nft
    .commit((t) => {
      const chain = t.table('ip', 'a').chain('c');
      chain.addRule(tcp.dport(1), accept());
      chain.addRule(tcp.dport(2), jump('nowhere'));
      t.addTable('ip', 'b');
    })
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(NetlinkError);
  expect(failure).toMatchObject({ code: 'ENOENT', index: 1 });
  expect((failure as Error).message).toContain('rule 2 of chain ip a c');
  expect((await nft.ruleset()).tables).toEqual(before.tables);
});

test('a commit for another generation is refused', async () => {
  const { nft } = await fresh();
  const generation = await nft.generation();
  await nft.commit((t) => void t.addTable('ip', 'a'), { generation });
  await expect(nft.commit((t) => void t.addTable('ip', 'b'), { generation })).rejects.toMatchObject({
    code: 'ERESTART',
  });
  expect((await nft.ruleset()).tables.map(({ name }) => name)).toEqual(['a']);
});

test('commits that race are carried out all', async () => {
  const { namespace, nft } = await fresh();
  const others = Array.from({ length: 4 }, () => openNftables({ netns: { fd: namespace.fd } }));
  await nft.commit((t) => void t.addTable('ip', 'a').addChain('c'));
  await Promise.all(
    others.map((other, index) =>
      other.commit((t) => void t.table('ip', 'a').chain('c').addRule(tcp.dport(index), accept())),
    ),
  );
  for (const other of others) other.close();
  expect((await nft.ruleset()).tables[0]?.chains[0]?.rules).toHaveLength(4);
});

test('destroying a table that is not there is no failure; deleting it is', async () => {
  const { nft } = await fresh();
  await nft.commit((t) => t.destroyTable('inet', 'nothing'));
  await expect(nft.commit((t) => t.deleteTable('inet', 'nothing'))).rejects.toMatchObject({ code: 'ENOENT' });
  await nft.commit((t) => void t.addTable('inet', 'x').addChain('c'));
  await nft.commit((t) => t.destroyTable('inet', 'x'));
  expect((await nft.ruleset()).tables).toEqual([]);
});

test('rules are replaced, inserted and deleted by their handle', async () => {
  const { nft } = await fresh();
  await nft.commit((t) => {
    const chain = t.addTable('ip', 'a').addChain('c');
    for (const port of [1, 2, 3]) chain.addRule(tcp.dport(port), accept());
  });
  const [first, second, third] = (await nft.ruleset()).tables[0]!.chains[0]!.rules;
  await nft.commit((t) => {
    const chain = t.table('ip', 'a').chain('c');
    chain.replaceRule(second!.handle!, udp.dport(2), drop());
    chain.deleteRule(first!.handle!);
    chain.insertRuleBefore(third!.handle!, tcp.dport(33), accept());
    chain.insertRule(tcp.dport(0), drop());
  });
  expect(await rulesOf(nft)).toEqual([
    'tcp dport 0 drop',
    'udp dport 2 drop',
    'tcp dport 33 accept',
    'tcp dport 3 accept',
  ]);
});

test('elements are added to a set that is there, and deleted', async () => {
  const { nft } = await fresh();
  await nft.commit((t) => {
    const table = t.addTable('ip', 'a');
    table.addSet('s', { type: 'ipv4_addr', elements: ['10.0.0.1'] });
    table.addMap('m', { type: 'inet_service', data: 'verdict', elements: [{ key: 80, data: accept() }] });
  });
  await nft.commit((t) => {
    t.table('ip', 'a').set('s').addElements(['10.0.0.2', '10.0.0.3']).deleteElements(['10.0.0.1']);
    t.table('ip', 'a')
      .set('m')
      .addElements([{ key: 81, data: drop() }]);
  });
  expect(await rulesOf(nft)).toEqual([
    'type ipv4_addr',
    'elements = { 10.0.0.2, 10.0.0.3 }',
    'type inet_service : verdict',
    'elements = { 80 : accept, 81 : drop }',
  ]);
});

test('ten thousand elements go into one set in one commit', async () => {
  const { nft } = await fresh();
  const addresses = Array.from({ length: 10_000 }, (_, index) => `10.0.${index >> 8}.${index & 255}`);
  await nft.commit((t) => void t.addTable('ip', 'a').addSet('s', { type: 'ipv4_addr', elements: addresses }));
  expect((await nft.ruleset()).tables[0]!.sets[0]!.elements).toHaveLength(10_000);
});

test('native rules are not written into a table of iptables-nft, unless forced', async (context) => {
  needs(context, 'iptables');
  const { namespace, nft } = await fresh();
  runTool(namespace, 'iptables', ['-A', 'FORWARD', '-j', 'ACCEPT']);
  const write = (t: Transaction): void =>
    void t.table('ip', 'filter').chain('FORWARD').addRule(ct.state('new'), drop());
  await expect(nft.commit(write)).rejects.toBeInstanceOf(ForeignTableError);
  await nft.commit(write, { force: true });
  expect(await rulesOf(nft)).toContain('ct state new drop');
});

test('what cannot be said to the kernel is refused before anything is sent', async () => {
  const { nft } = await fresh();
  const inRule = (...parts: readonly RulePart[]): Promise<void> =>
    nft.commit(
      (t) =>
        void t
          .addTable('ip', 'a')
          .addChain('c')
          .addRule(...parts),
    );
  await expect(inRule(dnat('10.0.0.1:80'))).rejects.toThrow(
    /rule 1 of chain ip a c: a port needs a match on the transport protocol/,
  );
  await expect(inRule(ip6.saddr('::1'))).rejects.toThrow(/cannot have ip6/);
  await expect(inRule(ip.saddr('@nothing'))).rejects.toThrow(/table ip a has no set 'nothing'/);
  await expect(inRule(meta.iif('nothing'))).rejects.toThrow(/there is no device 'nothing'/);
  expect((await nft.ruleset()).tables).toEqual([]);
});
