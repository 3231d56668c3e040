import { expect, test } from 'vitest';
import type { NetworkNamespace } from '../../src/netns/index.js';
import {
  bridgeSettings,
  differing,
  formatForwarding,
  parseForwarding,
  readForwarding,
  restoreForwarding,
  turnOnForwarding,
} from '../../src/recipe/host/sysctls.js';
import { openRoute } from '../../src/route/index.js';
import { freshNetns } from '../support/netns.js';

const LINKS = ['wan', 'lan.7', 'off'];

/** A host with links that take router advertisements, one of which does not. */
async function host(): Promise<NetworkNamespace> {
  const namespace = await freshNetns();
  await using route = openRoute({ netns: { fd: namespace.fd } });
  for (const name of LINKS) await route.links.create({ name, kind: 'veth' });
  namespace.writeSysctls({ 'net.ipv6.conf.off.accept_ra': 0 });
  return namespace;
}

/** Everything that {@link turnOnForwarding} may touch. */
function settingsOf(namespace: NetworkNamespace): Record<string, string> {
  const names = [
    'net/ipv4/ip_forward',
    'net/ipv6/conf/all/forwarding',
    'net/ipv6/conf/default/forwarding',
    'net/ipv6/conf/default/accept_ra',
    'net/ipv6/conf/lo/accept_ra',
    ...LINKS.map((link) => `net/ipv6/conf/${link}/accept_ra`),
    ...LINKS.map((link) => `net/ipv6/conf/${link}/forwarding`),
  ];
  return Object.fromEntries(names.map((name) => [name, namespace.readSysctl(name)]));
}

test('forwarding is turned on without losing router advertisements, and taken back as it was', async () => {
  const namespace = await host();
  const before = settingsOf(namespace);
  const kept = readForwarding(namespace, LINKS);
  expect(kept).toEqual({ ipv4: false, ipv6: false, acceptRa: ['wan', 'lan.7'] });
  turnOnForwarding(namespace, kept, { ipv6: true });
  expect(settingsOf(namespace)).toMatchObject({
    'net/ipv4/ip_forward': '1',
    'net/ipv6/conf/all/forwarding': '1',
    'net/ipv6/conf/wan/accept_ra': '2',
    'net/ipv6/conf/lan.7/accept_ra': '2',
    'net/ipv6/conf/off/accept_ra': '0',
  });
  const words = formatForwarding(kept).map((word) => word.split('=') as [string, string]);
  restoreForwarding(namespace, parseForwarding(new Map(words)));
  expect(settingsOf(namespace)).toEqual(before);
});

test('what was on stays on, IPv6 is left alone where it is not wanted, a link may go meanwhile', async () => {
  const namespace = await host();
  namespace.writeSysctl('net.ipv4.ip_forward', 1);
  const before = settingsOf(namespace);
  const kept = readForwarding(namespace, LINKS);
  expect(formatForwarding(kept)).toEqual(['ip6_forward=0', 'accept_ra=wan,lan.7']);
  turnOnForwarding(namespace, kept, { ipv6: false });
  expect(settingsOf(namespace)).toEqual(before);
  turnOnForwarding(namespace, kept, { ipv6: true });
  await using route = openRoute({ netns: { fd: namespace.fd } });
  await route.links.delete('wan');
  restoreForwarding(namespace, kept);
  expect(namespace.readSysctl('net.ipv4.ip_forward')).toBe('1');
  expect(namespace.readSysctl('net/ipv6/conf/lan.7/accept_ra')).toBe('1');
  expect(readForwarding(namespace, ['lan.7'])).toEqual({ ipv4: true, ipv6: false, acceptRa: ['lan.7'] });
});

test('who said 1 to something else meanwhile is not overruled', async () => {
  const namespace = await host();
  const kept = readForwarding(namespace, LINKS);
  turnOnForwarding(namespace, kept, { ipv6: true });
  namespace.writeSysctl('net.ipv6.conf.wan.accept_ra', 0);
  restoreForwarding(namespace, kept);
  expect(namespace.readSysctl('net.ipv6.conf.wan.accept_ra')).toBe('0');
});

test('a bridge has its settings, and what differs is told', async () => {
  const namespace = await host();
  await using route = openRoute({ netns: { fd: namespace.fd } });
  await route.links.create({ name: 'br0', kind: 'bridge' });
  const settings = bridgeSettings(namespace, 'br0', { hasIpv6: true, routesLocalnet: true });
  expect(Object.keys(differing(namespace, settings)).sort()).toEqual([
    'net/ipv4/conf/br0/route_localnet',
    'net/ipv6/conf/br0/accept_dad',
    'net/ipv6/conf/br0/accept_ra',
  ]);
  namespace.writeSysctls(settings);
  expect(differing(namespace, settings)).toEqual({});
  const off = bridgeSettings(namespace, 'br0', { hasIpv6: false, routesLocalnet: false });
  expect(differing(namespace, off)).toMatchObject({ 'net/ipv6/conf/br0/disable_ipv6': 1 });
});
