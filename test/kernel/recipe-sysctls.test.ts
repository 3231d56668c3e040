import { expect, test } from 'vitest';
import { bridgeSettings, differing } from '../../src/recipe/host/sysctls.js';
import { openRoute } from '../../src/route/index.js';
import { freshNetns } from '../support/netns.js';

test('a bridge has its settings, and what differs is told', async () => {
  const namespace = await freshNetns();
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
