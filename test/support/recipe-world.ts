import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { NetworkNamespace } from '../../src/netns/index.js';
import * as netns from '../../src/netns/index.js';
import { openNftables } from '../../src/nftables/index.js';
import {
  type AttachmentFacts,
  attachmentElements,
  changesBetween,
  commitElements,
  ensureTable,
  linkName,
  type NetworkFacts,
  networkElements,
  type PublishedPort,
  readElements,
} from '../../src/recipe/table/index.js';
import { openRoute, type RouteSocket } from '../../src/route/index.js';
import { answer, hasTransport, type Transport } from './traffic.js';

// A host with four networks, somebody outside of it, and somebody beyond it:
//
//   outside 172.16.0.2, fd16::2 ── 172.16.0.1, .3, fd16::1, ::9  host  172.17.0.1 ── 172.17.0.2 beyond
//                                                                  │
//   br1 10.88/16, fd88::/64: c1 .2, c2 .3      br2 10.89/16, fd89::/64: c3 .2
//   br3 10.90/16, fd90::/64, internal: c4, c5  br4 10.91/16, fd91::/64, icc off: c6, c7
//
// Outside has routes to all networks by the host: who only hopes that nobody has is not closed.

export interface World extends AsyncDisposable {
  host: NetworkNamespace;
  /** `outside`, `beyond`, `host`, `c1` to `c7`. */
  at(name: string): NetworkNamespace;
  /** The Ethernet address of br1. */
  gatewayMac: string;
  /** Makes the networks, or makes them so again. */
  apply(): Promise<void>;
}

interface Network {
  name: string;
  /** Its subnets are 10.NET.0.0/16 and fdNET::/64. */
  net: number;
  internal: boolean;
  icc: boolean;
  containers: readonly string[];
}

const NETWORKS: readonly Network[] = [
  { name: 'br1', net: 88, internal: false, icc: true, containers: ['c1', 'c2'] },
  { name: 'br2', net: 89, internal: false, icc: true, containers: ['c3'] },
  { name: 'br3', net: 90, internal: true, icc: true, containers: ['c4', 'c5'] },
  { name: 'br4', net: 91, internal: false, icc: false, containers: ['c6', 'c7'] },
];

const one = (protocol: Transport, hostPort: number, containerPort: number, hostAddress?: string): PublishedPort => {
  return { protocol, hostAddress, hostPort, containerPort, count: 1 };
};

/** What is published. */
const PORTS: Record<string, PublishedPort[]> = {
  c1: [
    one('tcp', 8080, 80),
    one('udp', 5353, 53),
    one('sctp', 9900, 9899),
    one('tcp', 8081, 80, '127.0.0.1'),
    one('tcp', 8082, 80, '172.16.0.3'),
    one('tcp', 8082, 80, 'fd16::9'),
    { protocol: 'tcp', hostPort: 30000, containerPort: 30000, count: 101 },
    { protocol: 'tcp', hostPort: 31000, containerPort: 30000, count: 3 },
  ],
  c3: [one('tcp', 8083, 80), one('udp', 5355, 53)],
  c6: [one('tcp', 8086, 80)],
};

/** Whether the kernel can pass bridged packets through the hooks of IP; the virtual machine loads what that takes. */
export function hasBridgeNf(): boolean {
  if (process.env.NETLOOM_VM === '1') spawnSync('modprobe', ['br_netfilter'], { stdio: 'inherit' });
  return existsSync('/proc/sys/net/bridge/bridge-nf-call-iptables');
}

/** Makes the world, without the networks. @param bridgeNf whether bridged packets pass through iptables and nftables' ip hooks */
export async function makeWorld(bridgeNf: boolean): Promise<World> {
  const names = ['host', 'outside', 'beyond', ...NETWORKS.flatMap(({ containers }) => containers)];
  const places = new Map<string, NetworkNamespace>();
  for (const name of names) places.set(name, await netns.create());
  const at = (name: string): NetworkNamespace => places.get(name)!;
  for (const family of ['iptables', 'ip6tables']) {
    try {
      at('host').writeSysctl(`net.bridge.bridge-nf-call-${family}`, bridgeNf ? 1 : 0);
    } catch (error) {
      if (bridgeNf) throw error;
    }
  }
  for (const name of names) {
    await using route = openRoute({ netns: { fd: at(name).fd } });
    await route.links.set('lo', { up: true });
  }
  await cable(at('host'), at('outside'), 'up0', ['172.16.0.1/24', '172.16.0.3/24', 'fd16::9/64', 'fd16::1/64'], {
    addresses: ['172.16.0.2/24', 'fd16::2/64'],
    gateways: ['172.16.0.1', 'fd16::1'],
  });
  await cable(at('host'), at('beyond'), 'up1', ['172.17.0.1/24'], {
    addresses: ['172.17.0.2/24'],
    gateways: ['172.17.0.1'],
  });
  const services = await serve(at);
  return {
    host: at('host'),
    at,
    gatewayMac: '02:00:00:00:88:01',
    apply: () => install(at),
    async [Symbol.asyncDispose]() {
      for (const service of services) service[Symbol.dispose]();
      for (const place of places.values()) place.close();
    },
  };
}

/** Joins the host to another machine. */
async function cable(
  host: NetworkNamespace,
  other: NetworkNamespace,
  name: string,
  addresses: readonly string[],
  there: { addresses: readonly string[]; gateways: readonly string[] },
): Promise<void> {
  await using near = openRoute({ netns: { fd: host.fd } });
  await using far = openRoute({ netns: { fd: other.fd } });
  const peer = { name: 'eth0', netns: { fd: other.fd } };
  await near.links.create({ name, kind: 'veth', peer });
  host.writeSysctl(`net.ipv6.conf.${name}.accept_dad`, 0); // or its own link-local address is not to be used for a second
  await near.links.set(name, { up: true });
  await far.links.set('eth0', { up: true });
  for (const address of addresses) await near.addresses.add({ dev: name, address, noDad: true });
  for (const address of there.addresses) await far.addresses.add({ dev: 'eth0', address, noDad: true });
  for (const via of there.gateways)
    await far.routes.add({ dst: 'default', via, family: via.includes(':') ? 'inet6' : 'inet' });
}

/** Everybody answers by their name. */
async function serve(at: World['at']): Promise<Disposable[]> {
  const services: Promise<Disposable>[] = [];
  for (const name of NETWORKS.flatMap(({ containers }) => containers)) {
    services.push(answer(at(name), name, 'tcp', 80), answer(at(name), name, 'udp', 53));
    if (hasTransport(at(name), 'sctp')) services.push(answer(at(name), name, 'sctp', 9899));
  }
  for (const port of [9000, 30000, 30001, 30002, 30050, 30100, 30101])
    services.push(answer(at('c1'), `c1:${port}`, 'tcp', port));
  for (const name of ['outside', 'beyond']) {
    services.push(answer(at(name), name, 'tcp', 7000), answer(at(name), name, 'udp', 7000));
  }
  services.push(answer(at('host'), 'host', 'tcp', 7001));
  return Promise.all(services);
}

/** The host's settings, the networks' elements in one transaction, and the links that are not there yet. */
async function install(at: World['at']): Promise<void> {
  const host = at('host');
  await using nft = openNftables({ netns: { fd: host.fd } });
  await using route = openRoute({ netns: { fd: host.fd } });
  host.writeSysctl('net.ipv4.ip_forward', 1);
  host.writeSysctl('net.ipv6.conf.all.forwarding', 1);
  await ensureTable(nft, true);
  const attachments = NETWORKS.flatMap(attachmentsOf);
  const wanted = [...NETWORKS.map(factsOf).flatMap(networkElements), ...attachments.flatMap(attachmentElements)];
  await commitElements(nft, changesBetween(await readElements(nft), wanted));
  for (const network of NETWORKS) {
    if ((await route.links.get(network.name)) !== undefined) continue;
    await layBridge(route, host, network);
    for (const attachment of attachmentsOf(network))
      await attach(route, at(attachment.owner.container), network, attachment);
  }
}

function factsOf({ name, net, internal, icc }: Network): NetworkFacts {
  const [subnets, gateways] = [
    [`10.${net}.0.0/16`, `fd${net}::/64`],
    [`10.${net}.0.1`, `fd${net}::1`],
  ];
  return { name, bridge: name, subnets, gateways, masquerade: true, snat: [], internal, icc, open: false };
}

function attachmentsOf({ name, net, containers }: Network): AttachmentFacts[] {
  return containers.map((container, index) => {
    const owner = { network: name, container, interface: 'eth0' };
    const addresses = [`10.${net}.0.${index + 2}`, `fd${net}::${index + 2}`];
    return { owner, bridge: name, link: linkName(owner), addresses, ports: PORTS[container] ?? [] };
  });
}

async function layBridge(route: RouteSocket, host: NetworkNamespace, { name, net }: Network): Promise<void> {
  await route.links.create({ name, kind: 'bridge', address: `02:00:00:00:${net}:01` });
  host.writeSysctl(`net.ipv4.conf.${name}.route_localnet`, 1);
  // Its link-local address is what it asks for neighbours with: nothing is forwarded while that is tentative.
  host.writeSysctl(`net.ipv6.conf.${name}.accept_dad`, 0);
  await route.links.set(name, { up: true });
  await route.addresses.add({ dev: name, address: `10.${net}.0.1/16` });
  await route.addresses.add({ dev: name, address: `fd${net}::1/64`, noDad: true });
}

async function attach(
  route: RouteSocket,
  container: NetworkNamespace,
  { name, internal, icc }: Network,
  { link, addresses }: AttachmentFacts,
): Promise<void> {
  const peer = { name: 'eth0', netns: { fd: container.fd }, up: true };
  const port = { hairpin: true, isolated: !icc };
  await route.links.create({ name: link, kind: 'veth', master: name, up: true, peer, port });
  await using inside = openRoute({ netns: { fd: container.fd } });
  for (const address of addresses) {
    const isInet6 = address.includes(':');
    await inside.addresses.add({ dev: 'eth0', address: `${address}/${isInet6 ? 64 : 16}`, noDad: isInet6 });
    const via = address.replace(/[^.:]*$/, '1');
    if (!internal) await inside.routes.add({ dst: 'default', via, family: isInet6 ? 'inet6' : 'inet' });
  }
}
