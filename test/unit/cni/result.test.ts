import { expect, test } from 'vitest';
import { CniError, errorJson, VERSIONS, versionJson, versionOf } from '../../../src/cni/protocol.js';
import { mergeResults, type Result, readResult, resultJson } from '../../../src/cni/result.js';

const RESULT: Result = {
  interfaces: [
    { name: 'cni0', mac: '02:00:00:00:00:01', mtu: 1500 },
    { name: 'eth0', mac: '02:00:00:00:00:02', mtu: 1500, sandbox: '/run/netns/x' },
  ],
  ips: [
    { address: '10.1.0.7/24', gateway: '10.1.0.1', interface: 1 },
    { address: 'fd00::7/64', gateway: 'fd00::1', interface: 1 },
  ],
  routes: [
    { dst: '0.0.0.0/0', mtu: 1400 },
    { dst: 'fd01::/64', gw: 'fd00::9' },
  ],
  dns: { nameservers: ['10.1.0.1'], domain: 'example.org', search: [], options: [] },
};

const json = (value: object): unknown => JSON.parse(JSON.stringify(value));

test('a result of 1.1.0 has everything', () => {
  expect(json(resultJson(RESULT, '1.1.0'))).toEqual({
    cniVersion: '1.1.0',
    interfaces: RESULT.interfaces,
    ips: RESULT.ips,
    routes: RESULT.routes,
    dns: { nameservers: ['10.1.0.1'], domain: 'example.org' },
  });
});

test('a result of 1.0.0 has no MTU, one of 0.3 and 0.4 the version of each address', () => {
  expect(json(resultJson(RESULT, '1.0.0'))).toMatchObject({
    interfaces: [{ name: 'cni0', mac: '02:00:00:00:00:01' }, { name: 'eth0' }],
    ips: [{ address: '10.1.0.7/24', gateway: '10.1.0.1', interface: 1 }, { address: 'fd00::7/64' }],
  });
  expect(JSON.stringify(resultJson(RESULT, '1.0.0'))).not.toContain('mtu');
  expect(JSON.stringify(resultJson(RESULT, '1.0.0'))).not.toContain('version"');
  for (const version of ['0.3.0', '0.3.1', '0.4.0'] as const) {
    expect(json(resultJson(RESULT, version))).toMatchObject({
      cniVersion: version,
      ips: [{ version: '4' }, { version: '6' }],
    });
  }
});

test('a result of 0.1.0 and 0.2.0 has ip4 and ip6, each with its routes', () => {
  for (const version of ['0.1.0', '0.2.0'] as const) {
    expect(json(resultJson(RESULT, version))).toEqual({
      cniVersion: version,
      ip4: { ip: '10.1.0.7/24', gateway: '10.1.0.1', routes: [{ dst: '0.0.0.0/0' }] },
      ip6: { ip: 'fd00::7/64', gateway: 'fd00::1', routes: [{ dst: 'fd01::/64', gw: 'fd00::9' }] },
      dns: { nameservers: ['10.1.0.1'], domain: 'example.org' },
    });
  }
});

test('a result of every version is read as what it says', () => {
  for (const version of VERSIONS) {
    const read = readResult(json(resultJson(RESULT, version)) as Record<string, unknown>, 'prevResult');
    expect(read.ips.map(({ address, gateway }) => [address, gateway])).toEqual(
      RESULT.ips.map(({ address, gateway }) => [address, gateway]),
    );
    expect(read.routes.map(({ dst, gw }) => [dst, gw])).toEqual(RESULT.routes.map(({ dst, gw }) => [dst, gw]));
    expect(read.dns).toEqual(RESULT.dns);
  }
});

test('a result goes behind that of the plugin before, and its addresses stay with their interfaces', () => {
  const before: Result = {
    interfaces: [{ name: 'vlan7' }],
    ips: [{ address: '10.9.0.1/24', interface: 0 }],
    routes: [],
    dns: { domain: 'before' },
  };
  const merged = mergeResults(before, RESULT);
  expect(merged.interfaces.map(({ name }) => name)).toEqual(['vlan7', 'cni0', 'eth0']);
  expect(merged.ips.map(({ interface: index }) => merged.interfaces[index!]?.name)).toEqual(['vlan7', 'eth0', 'eth0']);
  expect(merged.dns.domain).toBe('example.org');
});

test('an error is told by version, code and message', () => {
  expect(errorJson(new CniError(7, 'bridge is wrong', 'more'), '1.0.0')).toEqual({
    cniVersion: '1.0.0',
    code: 7,
    msg: 'bridge is wrong',
    details: 'more',
  });
  expect(errorJson(new Error('RTM_NEWLINK: EPERM'), '0.4.0')).toEqual({
    cniVersion: '0.4.0',
    code: 100,
    msg: 'RTM_NEWLINK: EPERM',
  });
});

test('versions are known from 0.1.0 on, a configuration without one is of 0.1.0', () => {
  expect(versionOf(undefined)).toBe('0.1.0');
  expect(() => versionOf('2.0.0')).toThrow(expect.objectContaining({ code: 1 }));
  expect(versionJson('1.0.0')).toEqual({ cniVersion: '1.0.0', supportedVersions: VERSIONS });
  expect(versionJson(undefined)).toMatchObject({ cniVersion: '1.1.0' });
});
