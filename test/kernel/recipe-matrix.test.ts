import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { needs, runTool } from '../support/netns.js';
import { arriving, sendRaw } from '../support/raw-packet.js';
import { hasBridgeNf, makeWorld, type World } from '../support/recipe-world.js';
import { ask, hasTransport, type Transport } from '../support/traffic.js';

/** Who asks, whom (`tcp 172.16.0.1 8080`), and what answer that gets. */
type Check = readonly [from: string, question: string, answer: string];

const CASES: Record<string, readonly Check[]> = {
  'from outside to a published port: the container answers, and sees who asks': [
    ['outside', 'tcp 172.16.0.1 8080', 'c1 sees 172.16.0.2'],
    ['outside', 'tcp 172.16.0.3 8080', 'c1 sees 172.16.0.2'],
    ['outside', 'tcp fd16::1 8080', 'c1 sees fd16::2'],
    ['outside', 'udp 172.16.0.1 5353', 'c1 sees 172.16.0.2'],
    ['outside', 'udp fd16::1 5353', 'c1 sees fd16::2'],
    ['outside', 'tcp 172.16.0.1 8083', 'c3 sees 172.16.0.2'],
    ['outside', 'tcp 172.16.0.1 8086', 'c6 sees 172.16.0.2'],
    ['beyond', 'tcp 172.17.0.1 8080', 'c1 sees 172.17.0.2'],
  ],
  'from outside, routed to a container: nothing but what is published, and that by the address of the host only': [
    ['outside', 'tcp 10.88.0.2 9000', 'closed'],
    ['outside', 'tcp 10.88.0.2 80', 'closed'],
    ['outside', 'tcp fd88::2 80', 'closed'],
    ['outside', 'udp 10.88.0.2 53', 'closed'],
    ['outside', 'tcp 10.88.0.2 8080', 'closed'],
    ['outside', 'tcp 10.91.0.2 80', 'closed'],
    ['outside', 'tcp 172.16.0.1 9000', 'closed'],
  ],
  'a port published on one address is not on the others': [
    ['outside', 'tcp 172.16.0.3 8082', 'c1 sees 172.16.0.2'],
    ['outside', 'tcp fd16::9 8082', 'c1 sees fd16::2'],
    ['outside', 'tcp 172.16.0.1 8082', 'closed'],
    ['outside', 'tcp fd16::1 8082', 'closed'],
    ['outside', 'tcp 172.16.0.1 8081', 'closed'],
  ],
  'ranges of ports, to the same numbers or to others': [
    ['outside', 'tcp 172.16.0.1 30000', 'c1:30000 sees 172.16.0.2'],
    ['outside', 'tcp 172.16.0.1 30050', 'c1:30050 sees 172.16.0.2'],
    ['outside', 'tcp 172.16.0.1 30100', 'c1:30100 sees 172.16.0.2'],
    ['outside', 'tcp 172.16.0.1 30101', 'closed'],
    ['outside', 'tcp fd16::1 30050', 'c1:30050 sees fd16::2'],
    ['outside', 'tcp 172.16.0.1 31000', 'c1:30000 sees 172.16.0.2'],
    ['outside', 'tcp 172.16.0.1 31002', 'c1:30002 sees 172.16.0.2'],
    ['outside', 'tcp 172.16.0.1 31003', 'closed'],
  ],
  'from the host, by its addresses and to the container itself': [
    ['host', 'tcp 172.16.0.1 8080', 'c1 sees 172.16.0.1'],
    ['host', 'tcp 172.16.0.3 8082', 'c1 sees 172.16.0.1'],
    ['host', 'udp 172.16.0.1 5353', 'c1 sees 172.16.0.1'],
    ['host', 'tcp fd16::1 8080', 'c1 sees fd16::1'],
    ['host', 'tcp 10.88.0.2 80', 'c1 sees 10.88.0.1'],
    ['host', 'tcp 10.88.0.2 9000', 'c1:9000 sees 10.88.0.1'],
    ['host', 'tcp fd88::2 80', 'c1 sees fd88::1'],
    ['host', 'tcp 10.90.0.2 80', 'c4 sees 10.90.0.1'],
  ],
  'from the host by 127.0.0.1': [
    ['host', 'tcp 127.0.0.1 8080', 'c1 sees 10.88.0.1'],
    ['host', 'tcp 127.0.0.1 8081', 'c1 sees 10.88.0.1'],
    ['host', 'udp 127.0.0.1 5353', 'c1 sees 10.88.0.1'],
    ['host', 'tcp 127.0.0.1 8086', 'c6 sees 10.91.0.1'],
    ['host', 'tcp 127.0.0.1 30050', 'c1:30050 sees 10.88.0.1'],
    ['host', 'tcp 127.0.0.1 8082', 'closed'],
  ],
  'from the same network': [
    ['c2', 'tcp 10.88.0.2 80', 'c1 sees 10.88.0.3'],
    ['c2', 'tcp fd88::2 9000', 'c1:9000 sees fd88::3'],
    ['c2', 'tcp fd88::2 80', 'c1 sees fd88::3'],
    ['c2', 'tcp 172.16.0.1 8080', 'c1 sees 10.88.0.1'],
    ['c2', 'tcp 10.88.0.1 8080', 'c1 sees 10.88.0.1'],
    ['c2', 'udp 172.16.0.1 5353', 'c1 sees 10.88.0.1'],
    ['c2', 'tcp fd16::1 8080', 'c1 sees fd88::1'],
    ['c2', 'tcp 172.16.0.1 30050', 'c1:30050 sees 10.88.0.1'],
  ],
  'from a container to its own published port': [
    ['c1', 'tcp 172.16.0.1 8080', 'c1 sees 10.88.0.1'],
    ['c1', 'tcp 10.88.0.1 8080', 'c1 sees 10.88.0.1'],
    ['c1', 'udp 172.16.0.1 5353', 'c1 sees 10.88.0.1'],
    ['c1', 'tcp fd16::1 8080', 'c1 sees fd88::1'],
  ],
  'from another network: what is published, and that only': [
    ['c3', 'tcp 172.16.0.1 8080', 'c1 sees 10.89.0.2'],
    ['c3', 'tcp fd16::1 8080', 'c1 sees fd89::2'],
    ['c3', 'udp 172.16.0.1 5353', 'c1 sees 10.89.0.2'],
    ['c1', 'tcp 172.16.0.1 8083', 'c3 sees 10.88.0.2'],
    ['c3', 'tcp 10.88.0.2 80', 'closed'],
    ['c3', 'tcp fd88::2 80', 'closed'],
    ['c1', 'tcp 10.89.0.2 80', 'closed'],
  ],
  'an internal network: its containers and the host, nobody else': [
    ['c4', 'tcp 10.90.0.3 80', 'c5 sees 10.90.0.2'],
    ['c4', 'tcp fd90::3 80', 'c5 sees fd90::2'],
    ['c4', 'tcp 172.16.0.2 7000', 'closed'],
    ['c4', 'tcp 172.16.0.1 8080', 'closed'],
    ['outside', 'tcp 10.90.0.2 80', 'closed'],
    ['c1', 'tcp 10.90.0.2 80', 'closed'],
  ],
  'a network whose containers may not talk to each other': [
    ['c6', 'tcp 10.91.0.3 80', 'closed'],
    ['c6', 'tcp fd91::3 80', 'closed'],
    ['c7', 'udp 10.91.0.2 53', 'closed'],
    ['c6', 'tcp 172.16.0.1 8080', 'c1 sees 10.91.0.2'],
    ['c6', 'tcp 172.16.0.2 7000', 'outside sees 172.16.0.1'],
    ['c1', 'tcp 172.16.0.1 8086', 'c6 sees 10.88.0.2'],
  ],
  'from a container to the world: with the address of the host': [
    ['c1', 'tcp 172.16.0.2 7000', 'outside sees 172.16.0.1'],
    ['c1', 'udp 172.16.0.2 7000', 'outside sees 172.16.0.1'],
    ['c1', 'tcp fd16::2 7000', 'outside sees fd16::1'],
    ['c3', 'tcp 172.17.0.2 7000', 'beyond sees 172.17.0.1'],
    ['c1', 'tcp 172.16.0.1 7001', 'host sees 10.88.0.2'],
  ],
  'what the host forwards for others is not ours': [
    ['outside', 'tcp 172.17.0.2 7000', 'beyond sees 172.16.0.2'],
    ['beyond', 'udp 172.16.0.2 7000', 'outside sees 172.17.0.2'],
  ],
};

const SCTP: readonly Check[] = [
  ['outside', 'sctp 172.16.0.1 9900', 'c1 sees 172.16.0.2'],
  ['outside', 'sctp fd16::1 9900', 'c1 sees fd16::2'],
  ['host', 'sctp 127.0.0.1 9900', 'c1 sees 10.88.0.1'],
  ['c2', 'sctp 172.16.0.1 9900', 'c1 sees 10.88.0.1'],
  ['c1', 'sctp 172.16.0.1 9900', 'c1 sees 10.88.0.1'],
  ['c3', 'sctp 172.16.0.1 9900', 'c1 sees 10.89.0.2'],
  ['c3', 'sctp 10.88.0.2 9899', 'closed'],
];

describe.each([false, true])('bridge-nf-call-iptables %s', (bridgeNf) => {
  let world!: World;
  beforeAll(async () => {
    if (bridgeNf && !hasBridgeNf()) return;
    world = await makeWorld(bridgeNf);
    await world.apply();
  });
  afterAll(() => world?.[Symbol.asyncDispose]());
  beforeEach((context) => context.skip(bridgeNf && !hasBridgeNf(), 'this kernel has no br_netfilter'));

  test.each(Object.entries(CASES))('%s', async (_, checks) => {
    await holds(world, checks);
  });

  test('sctp is published as tcp is', async (context) => {
    const has = hasTransport(world.host, 'sctp');
    if (!has && process.env.NETLOOM_VM === '1') throw new Error('this kernel is to have SCTP');
    context.skip(!has, 'this kernel has no SCTP');
    await holds(world, SCTP);
  });

  test('echo requests: out of a network and from the host, not into it', async () => {
    await world.at('c1').ping('172.16.0.2');
    await world.at('c1').ping('fd16::2');
    await world.at('c2').ping('10.88.0.2');
    await world.host.ping('10.88.0.2');
    for (const address of ['10.88.0.2', 'fd88::2', '10.90.0.2']) {
      await expect(world.at('outside').ping(address, { timeoutMs: 300 })).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    }
  });

  test('a packet made by hand does not reach 127.0.0.1 of the host from a container; without the rules it would', async (context) => {
    needs(context, 'nft');
    const toLocalhost = { source: '10.88.0.2', destination: '127.0.0.1', port: 9999, text: 'to localhost' };
    const last = { ...toLocalhost, destination: '172.16.0.1', text: 'last' };
    const send = () => sendRaw(world.at('c1'), 'eth0', world.gatewayMac, [toLocalhost, last]);
    expect(await arriving(world.host, 9999, 'last', send)).toEqual(['last']);
    runTool(world.host, 'nft', ['flush', 'chain', 'inet', 'netloom', 'raw']);
    expect(await arriving(world.host, 9999, 'last', send)).toEqual(['to localhost', 'last']);
    await world.apply();
    expect(await arriving(world.host, 9999, 'last', send)).toEqual(['last']);
  });

  test("the user's chains: who may not come in, and what is not to be published", async (context) => {
    needs(context, 'nft');
    const published = () => put(world, 'outside', 'tcp 172.16.0.1 8080');
    const rule = (chain: string, ...words: string[]) => {
      runTool(world.host, 'nft', ['add', 'rule', 'inet', 'netloom', chain, ...words]);
    };
    rule('user_forward', 'ip saddr 172.16.0.2 ip daddr 10.88.0.2 drop');
    expect(await published()).toBe('closed');
    expect(await put(world, 'beyond', 'tcp 172.17.0.1 8080')).toBe('c1 sees 172.17.0.2');
    await world.apply();
    expect(await published()).toBe('closed');
    runTool(world.host, 'nft', ['flush', 'chain', 'inet', 'netloom', 'user_forward']);
    expect(await published()).toBe('c1 sees 172.16.0.2');

    rule('user_publish', 'ip saddr 172.16.0.2 tcp dport 8080 accept');
    expect(await published()).toBe('closed');
    expect(await put(world, 'beyond', 'tcp 172.17.0.1 8080')).toBe('c1 sees 172.17.0.2');
    runTool(world.host, 'nft', ['flush', 'chain', 'inet', 'netloom', 'user_publish']);
    expect(await published()).toBe('c1 sees 172.16.0.2');
  });

  test('after nft flush ruleset nothing is published; a second apply publishes it again', async (context) => {
    needs(context, 'nft');
    runTool(world.host, 'nft', ['flush', 'ruleset']);
    expect(await put(world, 'outside', 'tcp 172.16.0.1 8080')).toBe('closed');
    await world.apply();
    await holds(world, Object.values(CASES).flat());
  });
});

function put(world: World, from: string, question: string): Promise<string> {
  const [protocol, host, port] = question.split(' ') as [Transport, string, string];
  return ask(world.at(from), { protocol, host, port: Number(port) });
}

/** All at once: who gets no answer waits for a while. */
async function holds(world: World, checks: readonly Check[]): Promise<void> {
  const answers = await Promise.all(checks.map(([from, question]) => put(world, from, question)));
  const lines = (texts: readonly string[]) => checks.map(([from, question], i) => `${from}: ${question}: ${texts[i]}`);
  expect(lines(answers)).toEqual(lines(checks.map(([, , expected]) => expected)));
}
