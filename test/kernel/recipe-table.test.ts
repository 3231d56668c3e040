import { expect, onTestFinished, test } from 'vitest';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { accept, ip } from '../../src/nftables/build.js';
import { openNftables } from '../../src/nftables/index.js';
import {
  type AttachmentFacts,
  attachmentElements,
  changesBetween,
  commitElements,
  ensureTable,
  heldIn,
  linkName,
  type NetworkFacts,
  networkElements,
  readElements,
  readTable,
  stateOf,
} from '../../src/recipe/table/index.js';
import { freshNetns, needs, runTool } from '../support/netns.js';

const network: NetworkFacts = {
  name: 'br0',
  bridge: 'br0',
  subnets: ['172.18.0.0/16', 'fd00:18::/64'],
  gateways: ['172.18.0.1', 'fd00:18::1'],
  masquerade: true,
  snat: [],
  internal: false,
  icc: false,
  open: false,
};
const owner = { network: 'br0', container: 'web', interface: 'eth0' };
const web: AttachmentFacts = {
  owner,
  bridge: 'br0',
  link: linkName(owner),
  addresses: ['172.18.0.10', 'fd00:18::10'],
  ports: [
    { protocol: 'tcp', hostPort: 8080, containerPort: 80, count: 1 },
    { protocol: 'udp', hostAddress: '127.0.0.1', hostPort: 53, containerPort: 5353, count: 2 },
    { protocol: 'sctp', hostPort: 3000, containerPort: 3000, count: 101 },
  ],
  openPorts: true,
};

function open(namespace: NetworkNamespace): ReturnType<typeof openNftables> {
  const nft = openNftables({ netns: { fd: namespace.fd } });
  onTestFinished(() => nft.close());
  return nft;
}

test('the table is made once; flushed rules are mended around elements and what the user has added', async (context) => {
  needs(context, 'nft');
  const namespace = await freshNetns();
  const nft = open(namespace);
  expect(await ensureTable(nft)).toBe('absent');
  const fresh = runTool(namespace, 'nft', ['list', 'table', 'inet', 'netloom']);
  expect(fresh).toContain('dnat ip to ip daddr . meta l4proto . th dport map @pub4_ip');
  expect(stateOf(await readTable(nft))).toBe('sound');
  expect(await ensureTable(nft, true)).toBe('sound');

  await commitElements(nft, { remove: [], add: networkElements(network) });
  await nft.commit((t) => t.table('inet', 'netloom').chain('user_forward').addRule(ip.saddr('192.0.2.1'), accept()));
  const whole = runTool(namespace, 'nft', ['list', 'table', 'inet', 'netloom']);
  expect(whole).toContain('elements = { "br0" . "br0" comment "br0" : jump noicc }');
  runTool(namespace, 'nft', ['flush', 'chain', 'inet', 'netloom', 'publish']);
  expect(await ensureTable(nft, true)).toBe('damaged');
  expect(runTool(namespace, 'nft', ['list', 'table', 'inet', 'netloom'])).toBe(whole);
});

test('a table of another version is made anew around its elements and the rules of the user', async (context) => {
  needs(context, 'nft');
  const namespace = await freshNetns();
  const nft = open(namespace);
  await ensureTable(nft);
  await commitElements(nft, { remove: [], add: [...networkElements(network), ...attachmentElements(web)] });
  await nft.commit((t) => t.table('inet', 'netloom').chain('user_publish').addRule(ip.saddr('192.0.2.1'), accept()));
  const before = heldIn((await readTable(nft))!);
  const text = runTool(namespace, 'nft', ['list', 'table', 'inet', 'netloom']);
  const other = text.replace('comment "netloom 2"', 'comment "netloom 1"').replace(/^\t\tct status dnat accept\n/m, '');
  expect(other).not.toBe(text);
  runTool(namespace, 'nft', ['-f', '-'], `delete table inet netloom\n${other}`);
  expect(await ensureTable(nft)).toBe('old');
  expect(heldIn((await readTable(nft))!)).toEqual(before);
  expect(runTool(namespace, 'nft', ['list', 'table', 'inet', 'netloom'])).toBe(text);
});

test('elements are read as they were said, and changes are what differs', async () => {
  const nft = open(await freshNetns());
  await ensureTable(nft);
  const wanted = [...networkElements(network), ...attachmentElements(web)];
  await commitElements(nft, changesBetween([], wanted));
  const present = await readElements(nft);
  expect(present).toHaveLength(wanted.length);
  expect(changesBetween(present, wanted)).toEqual({ remove: [], add: [] });

  const moved = attachmentElements({ ...web, addresses: ['172.18.0.11'], ports: web.ports.slice(0, 1) });
  const changes = changesBetween(present, [...networkElements({ ...network, icc: true }), ...moved]);
  expect(changes.add.map(({ set, key }) => `${set} ${key}`)).toEqual([
    'same_net br0 . br0',
    'lease4 br0 . 172.18.0.11',
    'pub4 tcp . 8080',
    'open4 172.18.0.11 . tcp . 80',
  ]);
  await commitElements(nft, changes);
  const then = await readElements(nft);
  expect(then.find(({ set }) => set === 'pub4')?.data).toBe('172.18.0.11 . 80');
  expect(changesBetween(then, [])).toMatchObject({ add: [], remove: then });
  await commitElements(nft, changesBetween(then, []));
  expect(await readElements(nft)).toEqual([]);
});

test('an address or a port that is taken is refused by the name of its owner, and nothing else of the batch is done', async () => {
  const nft = open(await freshNetns());
  await ensureTable(nft);
  await commitElements(nft, { remove: [], add: [...networkElements(network), ...attachmentElements(web)] });
  const before = await readElements(nft);
  const second = { ...owner, container: 'other' };
  const other = { ...web, owner: second, link: linkName(second), addresses: ['172.18.0.20'] };
  const add = (attachment: AttachmentFacts) => commitElements(nft, { remove: [], add: attachmentElements(attachment) });
  await expect(add({ ...other, ports: web.ports.slice(0, 1) })).rejects.toThrow(
    'port 8080/tcp is taken by eth0 of container web (network br0)',
  );
  await expect(add({ ...other, addresses: ['172.18.0.1'], ports: [] })).rejects.toThrow(
    'address 172.18.0.1 on br0 is taken by network br0',
  );
  await expect(add({ ...other, ports: web.ports.slice(2) })).rejects.toThrow(
    'port 3000-3100/sctp is taken by eth0 of container web (network br0)',
  );
  expect(await readElements(nft)).toEqual(before);
});
