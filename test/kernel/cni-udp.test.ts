import { expect, onTestFinished, test } from 'vitest';
import { IPCTNL_MSG_CT_GET } from '../../src/generated/conntrack.js';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { openRoute } from '../../src/route/index.js';
import { openSocket } from '../../src/socket/index.js';
import { NETLINK } from '../../src/wire/index.js';
import { ADD, CONFIG, call, container, DEL, freshHost } from '../support/cni.js';
import { freshNetns } from '../support/netns.js';
import { type UdpSocket, udpSocket } from '../support/udp.js';

// A client of UDP that keeps its port sends on one flow: where the port leads has to change under it.

const PUBLISHED = {
  ...CONFIG,
  runtimeConfig: { portMappings: [{ hostPort: 5300, containerPort: 53, protocol: 'udp' }] },
};

function socketAt(namespace: NetworkNamespace, address: string, port: number): UdpSocket {
  const socket = udpSocket(namespace, address, port);
  onTestFinished(() => socket[Symbol.dispose]());
  return socket;
}

/** A client of the host, at 192.0.2.2; the host is 192.0.2.1. */
async function clientOf(host: NetworkNamespace): Promise<UdpSocket> {
  const outside = await freshNetns();
  await using route = openRoute({ netns: { fd: host.fd } });
  const peer = { name: 'eth0', netns: { fd: outside.fd }, up: true };
  await route.links.create({ name: 'wan', kind: 'veth', up: true, peer });
  await route.addresses.add({ dev: 'wan', address: '192.0.2.1/24' });
  await using far = openRoute({ netns: { fd: outside.fd } });
  await far.addresses.add({ dev: 'eth0', address: '192.0.2.2/24' });
  return socketAt(outside, '192.0.2.2', 40000);
}

/** Where flows of UDP to the published port end: `192.0.2.1` when nothing translates them. */
async function targets(host: NetworkNamespace): Promise<(string | undefined)[]> {
  await using socket = openSocket({ protocol: NETLINK.netfilter, netns: { fd: host.fd } });
  const flows = await socket.dump(IPCTNL_MSG_CT_GET).toArray();
  return flows
    .filter(({ attrs: { tupleOrig } }) => tupleOrig?.proto?.dstPort === 5300)
    .map(({ attrs: { tupleReply } }) => tupleReply?.ip?.v4Src);
}

test('ADD and DEL forget the flows of UDP to a published port', async () => {
  const host = await freshHost();
  const [first, second] = [await container(), await container()];
  expect(call(host, ADD(await container())).status).toBe(0); // from now on flows are tracked
  const client = await clientOf(host);
  client.send('nobody', '192.0.2.1', 5300);
  await expect.poll(() => targets(host)).toEqual(['192.0.2.1']);
  for (const one of [first, second]) {
    const { json } = call(host, ADD(one, PUBLISHED));
    expect(await targets(host)).toEqual([]);
    const server = socketAt(one.namespace, '0.0.0.0', 53);
    client.send(one.id, '192.0.2.1', 5300);
    expect(await server.next()).toBe(one.id);
    expect(await targets(host)).toEqual([json.ips[0].address.split('/')[0]]);
    expect(call(host, DEL(one, PUBLISHED)).status).toBe(0);
    expect(await targets(host)).toEqual([]);
  }
});
