import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { NetworkNamespace } from '../../src/netns/index.js';
import * as netns from '../../src/netns/index.js';
import { BridgeNetwork, type ContainerSpec, type NetworkSpec } from '../../src/recipe/index.js';
import { openRoute } from '../../src/route/index.js';
import { answer, hasTransport } from './traffic.js';

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

const PUBLISHED: Record<string, string[]> = {
  c1: [
    '8080:80',
    '5353:53/udp',
    '9900:9899/sctp',
    '127.0.0.1:8081:80',
    '172.16.0.3:8082:80',
    '[fd16::9]:8082:80',
    '30000-30100:30000-30100',
    '31000-31002:30000-30002',
  ],
  c3: ['8083:80', '5355:53/udp'],
  c6: ['8086:80'],
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
    gatewayMac: macOf(88),
    apply: () => apply(at),
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

/** The networks one after the other, all of which has to be done but what is so already. */
async function apply(at: World['at']): Promise<void> {
  for (const network of NETWORKS) {
    await new BridgeNetwork(specOf(network, at), { netns: { fd: at('host').fd } }).apply();
  }
}

function specOf({ name, net, internal, icc, containers }: Network, at: World['at']): NetworkSpec {
  const entries = containers.map((container, index): [string, ContainerSpec] => {
    const address = [`10.${net}.0.${index + 2}`, `fd${net}::${index + 2}`];
    const netns = `/proc/${process.pid}/fd/${at(container).fd}`;
    return [container, { netns, address, publish: PUBLISHED[container] }];
  });
  const subnets = [`10.${net}.0.0/16`, `fd${net}::/64`];
  return { name, subnets, mac: macOf(net), internal, icc, containers: Object.fromEntries(entries) };
}

function macOf(net: number): string {
  return `02:00:00:00:${net}:01`;
}
