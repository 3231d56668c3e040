import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import * as netns from '../../src/netns/index.js';
import { BridgeNetwork, type ContainerSpec, type NetworkSpec, removeNetwork } from '../../src/recipe/index.js';
import { many } from '../support/kernel.js';
import { freshNetns, needs, runTool } from '../support/netns.js';

/** Names that generated containers have: few, so that two networks of a run have some in common. */
const NAMES = ['a', 'b', 'c'] as const;
const PREFIX = 'random-';
const RUNS = many(6, 1);

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

/** A container whose static addresses, ports and namespace are of its own number: no two clash. */
function container(number: number): fc.Arbitrary<ContainerSpec> {
  const address = fc.subarray([`172.30.0.${10 + number}`, `fd00:30::${10 + number}`], { minLength: 1 });
  const base = 8000 + 100 * number;
  const publish = fc.subarray([
    `${base}:80`,
    `${base + 1}:53/udp`,
    `127.0.0.1:${base + 2}:81/tcp`,
    `${base + 10}-${base + 19}:${base + 10}-${base + 19}`,
    `${base + 20}-${base + 22}:90-92`,
  ]);
  return fc.record({
    netns: fc.constant(`${PREFIX}${NAMES[number]}`),
    interface: fc.constantFrom('eth0', 'net1'),
    address: optional(address),
    mac: optional(fc.constantFrom(`02:00:00:00:00:0${number}`, `02:00:00:00:01:0${number}`)),
    publish,
    routes: optional(fc.constant([{ dst: '10.0.0.0/8' }, { dst: '10.1.0.0/16', via: '172.30.0.200', metric: 7 }])),
    sysctls: optional(fc.constant({ 'net.ipv4.conf.all.rp_filter': 2 })),
  });
}

const containers = fc
  .tuple(...NAMES.map((name, number) => optional(container(number).map((spec) => [name, spec] as const))))
  .map((entries) => Object.fromEntries(entries.filter((entry) => entry !== undefined)));

/** Both IP versions, so that every address, port and route of a container fits. */
const network: fc.Arbitrary<NetworkSpec> = fc.record({
  name: fc.constant('br0'),
  subnets: fc.constant(['172.30.0.0/24', 'fd00:30::/64']),
  ranges: optional(fc.constant(['172.30.0.64/26', '172.30.0.20-172.30.0.25'])),
  gateway: fc.constantFrom(undefined, '172.30.0.254', ['172.30.0.7', 'fd00:30::7']),
  masquerade: fc.boolean(),
  snat: optional(fc.constantFrom('192.0.2.7', ['192.0.2.8', '2001:db8::8'])),
  icc: fc.boolean(),
  internal: fc.boolean(),
  open: fc.boolean(),
  macSpoofCheck: fc.boolean(),
  mtu: fc.constantFrom(undefined, 1400, 1280),
  mac: fc.constantFrom(undefined, '02:00:00:00:02:01'),
  forwarding: fc.boolean(),
  containers,
});

/** What a network could change on its host, IPv6's own addresses and timers left out. */
function stateOf(host: netns.NetworkNamespace): string[] {
  return [
    runTool(host, 'ip', ['-d', 'link']).replace(/timer +[\d.]+/g, 'timer'),
    runTool(host, 'ip', ['addr', 'show', 'scope', 'global']),
    runTool(host, 'ip', ['-4', 'route', 'show', 'table', 'all']),
    runTool(host, 'nft', ['list', 'ruleset']),
    ...['net.ipv4.ip_forward', 'net.ipv6.conf.all.forwarding'].map((name) => host.readSysctl(name)),
    ...netns.list().filter((name) => name.startsWith(PREFIX)),
  ];
}

type Damage = (host: netns.NetworkNamespace) => void;

function damage(tool: string, ...args: string[]): Damage {
  return (host) => void runTool(host, tool, args);
}

/** To each port of a bridge, or each container's namespace, where there is one. */
function toFirstPort(...words: string[]): Damage {
  return (host) => {
    const [port] = runTool(host, 'ip', ['-br', 'link', 'show', 'master', 'br0']).split('@', 1);
    if (port) runTool(host, 'ip', ['link', ...words.map((word) => (word === 'PORT' ? port : word))]);
  };
}

function inside(work: (namespace: netns.NetworkNamespace, dev: string) => void): Damage {
  return () => {
    const name = netns.list().find((one) => one.startsWith(PREFIX));
    if (name === undefined) return;
    const namespace = netns.open(name);
    const dev = /^(\S+)@/m.exec(runTool(namespace, 'ip', ['-br', 'link']))?.[1];
    if (dev !== undefined) work(namespace, dev);
    namespace.close();
  };
}

/** What others do to a host. */
const damages: Readonly<Record<string, Damage>> = {
  flush: damage('nft', 'flush', 'ruleset'),
  'no table': damage('nft', 'delete', 'table', 'inet', 'netloom'),
  'flushed chain': damage('nft', 'flush', 'chain', 'inet', 'netloom', 'forward'),
  'flushed set': damage('nft', 'flush', 'set', 'inet', 'netloom', 'bridges'),
  'no bridge table': damage('nft', 'delete', 'table', 'bridge', 'netloom'),
  'flushed bridge chain': damage('nft', 'flush', 'chain', 'bridge', 'netloom', 'prerouting'),
  'foreign element': damage('nft', 'add', 'element', 'inet', 'netloom', 'open_net', '{ other0 }'),
  'no bridge': damage('ip', 'link', 'delete', 'br0'),
  'bridge down': damage('ip', 'link', 'set', 'br0', 'down'),
  'bridge without addresses': damage('ip', 'address', 'flush', 'dev', 'br0'),
  'another address': damage('ip', 'address', 'add', '10.77.0.1/24', 'dev', 'br0'),
  'bridge without routes': damage('ip', 'route', 'flush', 'dev', 'br0'),
  'port gone': toFirstPort('delete', 'PORT'),
  'port down': toFirstPort('set', 'PORT', 'down'),
  'port off': toFirstPort('set', 'PORT', 'nomaster'),
  'no hairpin': toFirstPort('set', 'PORT', 'type', 'bridge_slave', 'hairpin', 'off'),
  'no addresses inside': inside((namespace, dev) => runTool(namespace, 'ip', ['address', 'flush', 'dev', dev])),
  'no routes inside': inside((namespace, dev) => runTool(namespace, 'ip', ['route', 'flush', 'dev', dev])),
  'no IPv6 routes inside': inside((namespace, dev) => runTool(namespace, 'ip', ['-6', 'route', 'flush', 'dev', dev])),
  'down inside': inside((namespace, dev) => runTool(namespace, 'ip', ['link', 'set', dev, 'down'])),
  'other name inside': inside((namespace, dev) => {
    runTool(namespace, 'ip', ['link', 'set', dev, 'down']);
    runTool(namespace, 'ip', ['link', 'set', dev, 'name', 'mine0']);
  }),
};

test('any network is mended by another apply, whatever others did to it', async (context) => {
  needs(context, 'ip', 'nft');
  const host = await freshNetns();
  onTestFinished(async () => {
    for (const name of netns.list()) if (name.startsWith(PREFIX)) await netns.delete(name);
  });
  const options = { netns: { fd: host.fd } };
  const some = fc.uniqueArray(fc.constantFrom(...Object.keys(damages)), { minLength: 1, maxLength: 3 });
  const runs = fc.asyncProperty(network, some, async (spec, names) => {
    const made = new BridgeNetwork(spec, options);
    await made.apply();
    for (const name of names) {
      try {
        damages[name]!(host);
      } catch {
        // what it would damage is gone already
      }
    }
    await made.apply();
    expect((await made.plan()).toString()).toBe('nothing to do');
    for (const { netns: name } of Object.values(spec.containers ?? {})) {
      await using namespace = netns.open(name!);
      if (spec.gateway === undefined) await namespace.ping('172.30.0.1');
    }
  });
  const cleanUp = async (): Promise<void> => {
    await removeNetwork('br0', options);
    runTool(host, 'nft', ['flush', 'ruleset']);
    for (const name of netns.list()) if (name.startsWith(PREFIX)) await netns.delete(name);
  };
  await fc.assert(runs.afterEach(cleanUp), { numRuns: RUNS, endOnFailure: true });
}, 240_000);

test('any network: applied, there is nothing to do; so with any other in its place; removed, the host is as before', async (context) => {
  needs(context, 'ip', 'nft');
  const host = await freshNetns();
  onTestFinished(async () => {
    for (const name of netns.list()) if (name.startsWith(PREFIX)) await netns.delete(name);
  });
  const options = { netns: { fd: host.fd } };
  const before = stateOf(host);
  const leadsTo = async (spec: NetworkSpec): Promise<void> => {
    const made = new BridgeNetwork(spec, options);
    await made.apply();
    expect((await made.plan()).toString()).toBe('nothing to do');
  };
  const runs = fc.asyncProperty(network, network, async (first, second) => {
    await leadsTo(first);
    await leadsTo(second);
    await removeNetwork('br0', options);
    expect(stateOf(host)).toEqual(before);
  });
  const cleanUp = async (): Promise<void> => void (await removeNetwork('br0', options));
  await fc.assert(runs.afterEach(cleanUp), { numRuns: RUNS, endOnFailure: true });
}, 240_000);
