import { expect, onTestFinished, test } from 'vitest';
import { decodeDatagram } from '../../src/capture/index.js';
import { printRuleset } from '../../src/inspect/index.js';
import {
  counter,
  ctExpectation,
  ctHelper,
  ctTimeout,
  limit,
  map,
  meta,
  type ObjectInput,
  type ObjectKind,
  object,
  quota,
  secmark,
  synproxy,
  tcp,
  vmap,
} from '../../src/nftables/build.js';
import { type NftablesSocket, openNftables, type TableFamily, type TableHandle } from '../../src/nftables/index.js';
import { NetlinkError } from '../../src/socket/index.js';
import { NETLINK } from '../../src/wire/index.js';
import { freshNetns, needs, runTool } from '../support/netns.js';
import { datagramsSentBy } from '../support/strace.js';

// Every kind of stateful object, as nft makes it and as builders make it: the same requests, and where the kernel takes
// them the same ruleset.

interface Case {
  readonly kind: ObjectKind;
  /** What stands between the braces in nft's language. */
  readonly text: string;
  readonly input: ObjectInput;
  /** How a rule refers to it. */
  readonly reference: string;
  readonly family?: TableFamily;
}

const CASES: readonly Case[] = [
  { kind: 'counter', text: '', input: counter(), reference: 'counter name' },
  {
    kind: 'counter',
    text: 'packets 7 bytes 900',
    input: { kind: 'counter', packets: 7n, bytes: 900n },
    reference: 'counter name',
  },
  { kind: 'quota', text: 'over 25 mbytes', input: quota(25 << 20, { over: true }), reference: 'quota name' },
  {
    kind: 'quota',
    text: '1000 bytes used 10 bytes',
    input: { kind: 'quota', bytes: 1000n, used: 10n, over: false },
    reference: 'quota name',
  },
  { kind: 'limit', text: 'rate 400/minute', input: limit('400/minute'), reference: 'limit name' },
  {
    kind: 'limit',
    text: 'rate over 1024 kbytes/second burst 500 bytes',
    input: limit('1024 kbytes/second', { over: true, burst: 500 }),
    reference: 'limit name',
  },
  {
    kind: 'synproxy',
    text: 'mss 1460\nwscale 7\ntimestamp sack-perm',
    input: synproxy({ mss: 1460, wscale: 7, timestamp: true, sackPerm: true }),
    reference: 'synproxy name',
  },
  {
    kind: 'synproxy',
    text: 'mss 1400\nwscale 0',
    input: synproxy({ mss: 1400, wscale: 0 }),
    reference: 'synproxy name',
  },
  { kind: 'ct helper', text: 'type "ftp" protocol tcp;', input: ctHelper('ftp', 'tcp'), reference: 'ct helper set' },
  {
    kind: 'ct helper',
    text: 'type "sip" protocol udp; l3proto ip6;',
    input: ctHelper('sip', 'udp', { family: 'ip6' }),
    reference: 'ct helper set',
    family: 'inet',
  },
  {
    kind: 'ct timeout',
    text: 'protocol tcp; l3proto ip; policy = { established: 7200, close_wait: 4, close: 5 };',
    input: ctTimeout('tcp', { established: '2h', close_wait: 4, close: '5s' }, { family: 'ip' }),
    reference: 'ct timeout set',
  },
  {
    kind: 'ct timeout',
    text: 'protocol udp; l3proto ip6; policy = { unreplied: 15, replied: 17 };',
    input: ctTimeout('udp', { unreplied: 15, replied: 17 }, { family: 'ip6' }),
    reference: 'ct timeout set',
    family: 'inet',
  },
  {
    kind: 'ct timeout',
    text: 'protocol tcp; policy = { fin_wait: 9 };',
    input: ctTimeout('tcp', { fin_wait: 9 }),
    reference: 'ct timeout set',
  },
  {
    kind: 'ct expectation',
    text: 'protocol tcp; dport 9876; timeout 10m; size 1;',
    input: ctExpectation({ protocol: 'tcp', dport: 9876, timeout: '10m', size: 1 }),
    reference: 'ct expectation set',
    family: 'ip6',
  },
  {
    kind: 'ct expectation',
    text: 'protocol udp; dport 9876; timeout 2m; size 12; l3proto ip;',
    input: ctExpectation({ protocol: 'udp', dport: 9876, timeout: '2m', size: 12, family: 'ip' }),
    reference: 'ct expectation set',
  },
  {
    kind: 'secmark',
    text: '"system_u:object_r:ssh_server_packet_t:s0"',
    input: secmark('system_u:object_r:ssh_server_packet_t:s0'),
    reference: 'meta secmark set',
  },
];

/** nft takes these by a map of a rule's own, but has no word for a map of them that has a name. */
const hasMaps = ({ kind }: Case): boolean => !kind.startsWith('ct ');

function script(of: Case): string {
  const { kind, text, reference, family = 'ip' } = of;
  const [map, use] = hasMaps(of)
    ? [`map m { type inet_service : ${kind}; elements = { 21 : "one", 22 : "two" }; }`, `${reference} tcp dport map @m`]
    : ['', ''];
  return `table ${family} t {
    ${kind} one { ${text}\n }
    ${kind} two { ${text}\n comment "the second"\n }
    ${map}
    chain c { type filter hook prerouting priority 0;
      tcp dport 25 ${reference} "one"
      tcp dport 26 meta mark 3 ${reference} "two"
      ${use}
      ${reference} tcp dport map { 53 : "two", 80 : "one" }
    }
  }`;
}

function build(table: TableHandle, of: Case): void {
  const { kind, input } = of;
  table.addObject('one', input);
  table.addObject('two', input, { comment: 'the second' });
  const elements = [
    { key: 21, data: 'one' },
    { key: 22, data: 'two' },
  ];
  const chain = table.addChain('c', { type: 'filter', hook: 'prerouting', priority: 0 });
  if (hasMaps(of)) table.addMap('m', { type: 'inet_service', data: kind, elements });
  chain.addRule(tcp.dport(25), object(kind, 'one'));
  chain.addRule(tcp.dport(26), meta.mark(3), object(kind, 'two'));
  if (hasMaps(of)) chain.addRule(object(kind, map(tcp.dport, '@m')));
  chain.addRule(object(kind, map(tcp.dport, kind, { 53: 'two', 80: 'one' })));
}

const COMPARED = /^NFT_MSG_NEW(OBJ|SET|RULE)$/;

/** The messages of a batch that make objects, maps and rules, one line of JSON each, without numbers that a transaction gives. */
function requestsOf(datagrams: readonly Uint8Array[]): string[] {
  return datagrams.flatMap((datagram) =>
    decodeDatagram(NETLINK.netfilter, datagram).flatMap((message) => {
      if (message.kind !== 'message' || !COMPARED.test(message.operation.name)) return [];
      const { header, attrs } = message.message as { header: object; attrs: object };
      return [`${message.operation.name} ${JSON.stringify([header, attrs], plain)}`];
    }),
  );
}

function plain(key: string, value: unknown): unknown {
  if (key === 'setId' || key === 'id' || key === 'policy') return undefined;
  if (typeof value === 'bigint') return `${value}`;
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value;
}

async function sentByBuilders(nft: NftablesSocket, datagrams: Uint8Array[], of: Case): Promise<boolean> {
  datagrams.length = 0;
  try {
    await nft.commit((t) => build(t.addTable(of.family ?? 'ip', 't'), of));
    return true;
  } catch (error) {
    if (error instanceof NetlinkError) return false; // this kernel lacks the kind
    throw error;
  }
}

test.for(CASES.map((of) => [`${of.kind} { ${of.text.replaceAll('\n', ' ')} }`, of] as const))(
  '%s',
  async ([, of], context) => {
    needs(context, 'nft', 'strace');
    const [theirs, ours] = [await freshNetns(), await freshNetns()];
    const datagrams: Uint8Array[] = [];
    const tap = (direction: string, bytes: Uint8Array): void => {
      if (direction === 'out') datagrams.push(bytes.slice());
    };
    const nft = openNftables({ netns: { fd: ours.fd }, tap });
    onTestFinished(() => nft.close());
    const sentByNft = requestsOf(datagramsSentBy(theirs, 'nft -f -', script(of)));
    expect(sentByNft.filter((line) => line.startsWith('NFT_MSG_NEWOBJ'))).toHaveLength(2);
    const isTaken = await sentByBuilders(nft, datagrams, of);
    expect(requestsOf(datagrams).sort()).toEqual(sentByNft.sort());
    const listed = runTool(theirs, 'nft', ['list', 'ruleset']);
    expect(runTool(ours, 'nft', ['list', 'ruleset'])).toBe(listed);
    expect(listed !== '').toBe(isTaken);
    const ruleset = await nft.ruleset();
    expect(printRuleset(ruleset)).toBe(listed);
    // What was read is what makes it again.
    await nft.commit((t) => {
      t.flushRuleset();
      for (const table of ruleset.tables) t.restoreTable(table);
    });
    expect(runTool(ours, 'nft', ['list', 'ruleset'])).toBe(listed);
  },
);

test('objects that cannot be are refused before anything is sent', async () => {
  const namespace = await freshNetns();
  const nft = openNftables({ netns: { fd: namespace.fd } });
  onTestFinished(() => nft.close());
  expect(() => ctTimeout('udp', { established: 5 })).toThrow(
    "protocol udp has no state 'established'; it has unreplied, replied",
  );
  const refused = (build: (table: TableHandle) => void): Promise<void> =>
    nft.commit((t) => build(t.addTable('ip', 't')));
  await expect(refused((table) => table.addObject('x', { type: 'teapot' }))).rejects.toThrow(
    "'teapot' is no kind of object; they are counter, quota, ct helper",
  );
  await expect(refused((table) => table.addObject('x', { type: 'ct helper' }))).rejects.toThrow(
    'ct helper x does not say what it is',
  );
  const verdict = vmap(tcp.dport, '@m');
  await expect(
    refused((table) => {
      table.addMap('m', { type: 'inet_service', data: 'verdict', elements: [{ key: 1, data: 'drop' }] });
      table.addChain('c').addRule(verdict);
    }),
  ).rejects.toThrow("'drop' is no verdict");
  expect((await nft.ruleset()).tables).toEqual([]);
});
