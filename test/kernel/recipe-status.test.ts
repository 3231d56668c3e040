import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { openNftables } from '../../src/nftables/index.js';
import { type NetworkStatus, readStatus } from '../../src/recipe/index.js';
import {
  attachmentElements,
  commitElements,
  ensureTable,
  linkName,
  networkElements,
} from '../../src/recipe/table/index.js';
import { openRoute } from '../../src/route/index.js';
import { freshNetns, needs, runTool } from '../support/netns.js';

const owner = { network: 'br0', container: 'web', interface: 'eth0' };
const link = linkName(owner);
const facts = {
  ...{ name: 'br0', bridge: 'br0', subnets: ['172.18.0.0/16', 'fd00:18::/64'], gateways: ['172.18.0.1', 'fd00:18::1'] },
  ...{ masquerade: true, snat: ['192.0.2.7'], internal: false, icc: false, open: true },
};

/** A bridge with one container, whose namespace is the second. */
async function hostWithNetwork(subnets = facts.subnets): Promise<[NetworkNamespace, NetworkNamespace]> {
  const [host, inside] = [await freshNetns(), await freshNetns()];
  const nft = openNftables({ netns: { fd: host.fd } });
  onTestFinished(() => nft.close());
  await using route = openRoute({ netns: { fd: host.fd } });
  await using within = openRoute({ netns: { fd: inside.fd } });
  await route.links.set('lo', { up: true });
  await route.links.create({ name: 'br0', kind: 'bridge', up: true, address: '02:42:ac:12:00:01' });
  await route.addresses.add({ dev: 'br0', address: '172.18.0.1/16' });
  const peer = { name: 'eth0', netns: { fd: inside.fd }, up: true };
  await route.links.create({ name: link, kind: 'veth', master: 'br0', up: true, peer });
  await within.addresses.add({ dev: 'eth0', address: '172.18.0.10/16' });
  await ensureTable(nft);
  const ports = [
    { protocol: 'tcp', hostPort: 8080, containerPort: 80, count: 1 },
    { protocol: 'udp', hostAddress: '192.0.2.1', hostPort: 53, containerPort: 5353, count: 1 },
    { protocol: 'sctp', hostPort: 3000, containerPort: 3000, count: 101 },
  ] as const;
  const attachment = { owner, bridge: 'br0', link, addresses: ['172.18.0.10'], ports };
  await commitElements(nft, {
    remove: [],
    add: [...networkElements({ ...facts, subnets }), ...attachmentElements(attachment)],
  });
  return [host, inside];
}

async function statusOf(host: NetworkNamespace): Promise<NetworkStatus> {
  const { networks } = await readStatus({ netns: { fd: host.fd } });
  return networks[0]!;
}

test('no network: an empty list', async () => {
  const host = await freshNetns();
  expect(await readStatus({ netns: { fd: host.fd } })).toEqual({ table: 'absent', networks: [] });
});

test('a network with its containers, addresses and ports, as it was made', async () => {
  const [host] = await hostWithNetwork();
  expect(await statusOf(host)).toEqual({
    ...facts,
    ...{ state: 'up', mtu: 1500, mac: '02:42:ac:12:00:01', macSpoofCheck: false, foreignChains: [] },
    containers: [
      {
        ...{ name: 'web', interface: 'eth0', link, state: 'up', addresses: ['172.18.0.10'] },
        ports: [
          {
            ...{ protocol: 'udp', hostAddress: '192.0.2.1', hostPort: 53, containerPort: 5353, count: 1 },
            ...{ address: '172.18.0.10', connections: 0 },
          },
          {
            ...{ protocol: 'sctp', hostAddress: undefined, hostPort: 3000, containerPort: 3000, count: 101 },
            ...{ address: '172.18.0.10', connections: 0 },
          },
          {
            ...{ protocol: 'tcp', hostAddress: undefined, hostPort: 8080, containerPort: 80, count: 1 },
            ...{ address: '172.18.0.10', connections: 0 },
          },
        ],
      },
    ],
  });
});

test('a port counts the connections that came through it', async () => {
  const [host, inside] = await hostWithNetwork();
  const server = createServer((socket) => socket.destroy());
  onTestFinished(() => void server.close());
  await inside.listen(server, { port: 80 });
  for (let count = 0; count < 3; count++) (await host.connect({ host: '172.18.0.1', port: 8080 })).destroy();
  const port = (await statusOf(host)).containers[0]!.ports.find(({ hostPort }) => hostPort === 8080);
  expect(port!.connections).toBe(3);
});

test('what was cut off or removed by others is seen', async () => {
  const [host] = await hostWithNetwork();
  await using route = openRoute({ netns: { fd: host.fd } });
  const states: string[] = [];
  const look = async (): Promise<void> => void states.push((await statusOf(host)).containers[0]!.state);
  await route.links.set(link, { up: false });
  await look();
  await route.links.set(link, { master: null, up: true });
  await look();
  await route.links.delete(link);
  await look();
  await route.links.delete('br0');
  await look();
  expect(states).toEqual(['down', 'detached', 'absent', 'absent']);
  expect((await statusOf(host)).state).toBe('absent');
});

test("chains of others whose last word is a drop are named, until they accept what is the bridge's", async (context) => {
  needs(context, 'nft');
  const [host] = await hostWithNetwork();
  const chains = [
    ['ip filter', 'FORWARD', 'forward', 'policy drop;', ''],
    [
      'inet firewalld',
      'filter_FORWARD',
      'forward',
      '',
      'ct state established accept\ncounter reject with icmpx admin-prohibited',
    ],
    ['ip6 quiet', 'forward', 'forward', '', 'tcp dport 25 drop'],
    ['ip6 asleep', 'forward', 'forward', 'policy drop;', ''],
    ['inet entry', 'input', 'input', 'policy drop;', ''],
    ['inet accepting', 'forward', 'forward', 'policy drop;', 'counter accept'],
  ];
  const ruleset = chains.map(
    ([table, chain, hook, policy, rules]) =>
      `table ${table} {\nchain ${chain} {\ntype filter hook ${hook} priority filter; ${policy}\n${rules}\n}\n}\n`,
  );
  runTool(host, 'nft', ['-f', '-'], ruleset.join(''));
  runTool(host, 'nft', ['add table ip6 asleep { flags dormant; }']);
  expect((await statusOf(host)).foreignChains).toEqual([
    { family: 'ip', table: 'filter', chain: 'FORWARD', priority: 0, why: 'policy drop' },
    { family: 'inet', table: 'firewalld', chain: 'filter_FORWARD', priority: 0, why: 'reject' },
  ]);
  runTool(host, 'nft', ['add rule ip filter FORWARD iifname br0 accept']);
  expect((await statusOf(host)).foreignChains.length).toBe(2);
  runTool(host, 'nft', ['add rule ip filter FORWARD oifname br0 counter accept']);
  expect((await statusOf(host)).foreignChains.map(({ table }) => table)).toEqual(['firewalld']);
});

test('a chain may accept what is of the subnet, and where it leads to; what sees no packet of the network does not count', async (context) => {
  needs(context, 'nft');
  const [host] = await hostWithNetwork(['172.18.0.0/16']);
  const nft = (text: string): void => void runTool(host, 'nft', ['-f', '-'], text);
  const blocking = async (): Promise<string[]> => (await statusOf(host)).foreignChains.map(({ table }) => table);
  nft(`table ip6 other { chain forward { type filter hook forward priority 0; policy drop; }; }
    table inet strict { chain end { counter drop; }
      chain forward { type filter hook forward priority 0; ip saddr 10.0.0.0/8 accept; jump end; }; }
    table ip filter { chain USER { tcp dport 25 return; }
      chain FORWARD { type filter hook forward priority 0; policy drop; counter jump USER; }; }`);
  expect(await blocking()).toEqual(['strict', 'filter']);
  nft('add rule ip filter USER iifname br0 counter accept; add rule ip filter USER ip daddr 172.18.0.0/17 accept');
  expect(await blocking()).toEqual(['strict', 'filter']); // half of the subnet
  nft('add rule ip filter USER ip daddr 172.16.0.0/12 accept');
  expect(await blocking()).toEqual(['strict']);
  nft('insert rule inet strict forward ip saddr 172.18.0.0/16 accept');
  nft('insert rule inet strict forward ip daddr 172.18.0.0/16 tcp dport 80 accept');
  expect(await blocking()).toEqual(['strict']); // not everything
  nft('insert rule inet strict forward ip daddr 172.18.0.0/16 accept');
  expect(await blocking()).toEqual([]);
});

test('the target REJECT of iptables counts as one', async (context) => {
  needs(context, 'iptables-nft');
  const [host] = await hostWithNetwork();
  runTool(host, 'iptables-nft', ['-A', 'FORWARD', '-j', 'REJECT']);
  expect((await statusOf(host)).foreignChains).toMatchObject([{ family: 'ip', table: 'filter', chain: 'FORWARD' }]);
});
