import { expect, onTestFinished, test } from 'vitest';
import * as netns from '../../src/netns/index.js';
import { BridgeNetwork, type NetworkSpec, removeNetwork } from '../../src/recipe/index.js';
import { freshNetns, needs, runTool } from '../support/netns.js';

const SPEC: NetworkSpec = {
  name: 'br0',
  subnets: ['172.18.0.0/16'],
  macSpoofCheck: true,
  containers: { a: { netns: 'mac-a', address: '172.18.0.10' }, b: { netns: 'mac-b', address: '172.18.0.11' } },
};
const RIGHT = '02:42:ac:12:00:0a';

async function host(): Promise<netns.NetworkNamespace> {
  onTestFinished(async () => {
    for (const name of netns.list()) if (name.startsWith('mac-')) await netns.delete(name);
  });
  return await freshNetns();
}

test('a container that sends with another Ethernet address is not heard, until it has its own again', async (context) => {
  needs(context, 'ip', 'nft');
  const namespace = await host();
  const options = { netns: { fd: namespace.fd } };
  await new BridgeNetwork({ ...SPEC, macSpoofCheck: false }, options).apply();
  await using a = netns.open('mac-a');
  await using b = netns.open('mac-b');
  const become = (mac: string): void => {
    runTool(a, 'ip', ['link', 'set', 'eth0', 'address', mac]);
    runTool(b, 'ip', ['neigh', 'flush', 'dev', 'eth0']); // nobody remembers the other one
  };
  become('02:00:00:00:00:99');
  await a.ping('172.18.0.11'); // nobody checks
  const network = new BridgeNetwork(SPEC, options);
  expect((await network.apply()).toString()).toContain(`~ configure eth0 in mac-a: address ${RIGHT}`);
  await a.ping('172.18.0.11');
  become('02:00:00:00:00:99');
  await expect(a.ping('172.18.0.11', { timeoutMs: 500 })).rejects.toThrow();
  expect((await network.apply()).toString()).toBe(`~ configure eth0 in mac-a: address ${RIGHT}`);
  await a.ping('172.18.0.11');
  await network.destroy();
  expect(runTool(namespace, 'nft', ['list', 'ruleset'])).toBe('');
});

test('networks share the table; without a network that wants it there is none', async (context) => {
  needs(context, 'nft');
  const namespace = await host();
  const options = { netns: { fd: namespace.fd } };
  const tables = (): string => runTool(namespace, 'nft', ['list', 'tables']);
  const other = { name: 'br1', subnets: ['172.19.0.0/16'], macSpoofCheck: true, containers: { c: { netns: 'mac-c' } } };
  await Promise.all([new BridgeNetwork(SPEC, options).apply(), new BridgeNetwork(other, options).apply()]);
  await new BridgeNetwork({ ...SPEC, macSpoofCheck: false }, options).apply();
  expect(tables()).toContain('table bridge netloom');
  expect((await new BridgeNetwork(other, options).plan()).toString()).toBe('nothing to do');
  await new BridgeNetwork({ ...other, macSpoofCheck: false }, options).apply();
  expect(tables()).toBe('table inet netloom\n');
  for (const name of ['br0', 'br1']) await removeNetwork(name, options);
});

test('rules that were flushed and elements that others took are made again', async (context) => {
  needs(context, 'nft');
  const namespace = await host();
  const network = new BridgeNetwork(SPEC, { netns: { fd: namespace.fd } });
  await network.apply();
  const made = runTool(namespace, 'nft', ['-s', 'list', 'table', 'bridge', 'netloom']);
  runTool(namespace, 'nft', ['flush', 'chain', 'bridge', 'netloom', 'prerouting']);
  runTool(namespace, 'nft', ['flush', 'set', 'bridge', 'netloom', 'port_mac']);
  expect((await network.plan()).isEmpty).toBe(false);
  await network.apply();
  expect(runTool(namespace, 'nft', ['-s', 'list', 'table', 'bridge', 'netloom'])).toBe(made);
  await network.destroy();
});
