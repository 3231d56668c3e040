import { expect, test } from 'vitest';
import { parseFields, readConfig } from '../../../src/cni/config.js';
import type { CniArgs } from '../../../src/cni/environment.js';

const NO_ARGS: CniArgs = { ips: [], gateways: [], mac: undefined };
const BASE = { cniVersion: '1.0.0', name: 'net', type: 'netloom', ipam: { type: 'host-local', subnet: '10.1.0.0/24' } };

const read = (change: object, args: Partial<CniArgs> = {}) =>
  readConfig({ ...BASE, ...change }, '{}', { ...NO_ARGS, ...args });

test('a configuration of the bridge plugin is read key by key', () => {
  expect(
    read({
      bridge: 'br7',
      isDefaultGateway: true,
      forceAddress: true,
      ipMasq: true,
      ipMasqBackend: 'nftables',
      mtu: 1400,
      hairpinMode: true,
      portIsolation: true,
      enabledad: true,
      vlan: 7,
      vlanTrunk: [{ id: 9 }, { minID: 20, maxID: 30 }],
      preserveDefaultVlan: false,
    }),
  ).toMatchObject({
    bridge: 'br7',
    gatewayLink: 'br7.7',
    isGateway: true,
    isDefaultGateway: true,
    forceAddress: true,
    ipMasq: true,
    mtu: 1400,
    isolatedPort: true,
    dad: true,
    vlan: {
      id: 7,
      trunk: [
        [9, 9],
        [20, 30],
      ],
      keepsDefault: false,
    },
    ingress: 'same-bridge',
    isUp: true,
  });
  expect(read({})).toMatchObject({ bridge: 'cni0', isGateway: false, ipMasq: false, mtu: undefined, vlan: undefined });
});

test('what podman writes is read: ranges, routes, capabilities', () => {
  const network = read({
    cniVersion: '0.4.0',
    capabilities: { portMappings: true, ips: true, mac: true, aliases: true },
    ipam: {
      type: 'host-local',
      routes: [{ dst: '0.0.0.0/0' }],
      ranges: [[{ subnet: '10.88.0.0/16', gateway: '10.88.0.1' }]],
    },
    runtimeConfig: {
      portMappings: [{ hostPort: 8080, containerPort: 80, protocol: 'tcp', hostIP: '' }],
      aliases: { net: ['abc'] },
    },
  });
  expect(network.ports).toEqual([
    { protocol: 'tcp', hostAddress: undefined, hostPort: 8080, containerPort: 80, count: 1 },
  ]);
  expect(network.ipam).toMatchObject({ kind: 'ranges', routes: [{ dst: '0.0.0.0/0' }] });
});

test('ranges of the runtime come first', () => {
  const { ipam } = read({ runtimeConfig: { ipRanges: [[{ subnet: 'fd00::/64' }]] } });
  expect(ipam.kind === 'ranges' && ipam.sets.map((set) => set[0]!.subnet.family)).toEqual([6, 4]);
});

test('no ipam is a port of the bridge without an address; ranges without a type are ours', () => {
  expect(read({ ipam: {} }).ipam).toEqual({ kind: 'none' });
  expect(read({ ipam: { ranges: [[{ subnet: '10.1.0.0/24' }]] } }).ipam.kind).toBe('ranges');
  expect(read({ ipam: { type: 'netloom', subnet: '10.1.0.0/24' } }).ipam.kind).toBe('ranges');
  expect(read({ ipam: { type: 'dhcp' } }).ipam).toEqual({ kind: 'external', type: 'dhcp' });
});

test('addresses and MAC come from capabilities before args before CNI_ARGS', () => {
  const args = { ips: ['10.1.0.9'], mac: '02:00:00:00:00:09' };
  const requested = (change: object): unknown => {
    const { ipam } = read(change, args);
    return ipam.kind === 'ranges' && ipam.requested;
  };
  expect(requested({})).toEqual(['10.1.0.9']);
  expect(requested({ args: { cni: { ips: ['10.1.0.8/24'] } } })).toEqual(['10.1.0.8']);
  expect(requested({ args: { cni: { ips: ['10.1.0.8'] } }, runtimeConfig: { ips: ['10.1.0.7'] } })).toEqual([
    '10.1.0.7',
  ]);
  expect(read({}, args).mac).toBe('02:00:00:00:00:09');
  expect(read({ runtimeConfig: { mac: '02:00:00:00:00:AB' } }, args).mac).toBe('02:00:00:00:00:ab');
});

test('static addresses are those of the configuration, or those that the runtime asks for; CNI_ARGS add to them', () => {
  const ipam = {
    type: 'static',
    addresses: [{ address: '10.1.0.7/24', gateway: '10.1.0.1' }],
    routes: [{ dst: '0.0.0.0/0' }],
    dns: { domain: 'x' },
  };
  expect(read({ ipam }).ipam).toMatchObject({
    kind: 'static',
    ips: [{ address: '10.1.0.7/24', gateway: '10.1.0.1' }],
    dns: { domain: 'x' },
  });
  expect(read({ ipam, runtimeConfig: { ips: ['10.1.0.8/24'] } }, { gateways: ['10.1.0.2'] }).ipam).toMatchObject({
    ips: [{ address: '10.1.0.8/24', gateway: '10.1.0.2' }],
  });
  const added = read({ ipam }, { ips: ['10.2.0.8/24'], gateways: ['10.2.0.1'] }).ipam;
  expect(added.kind === 'static' && added.ips).toEqual([
    { address: '10.1.0.7/24', gateway: '10.1.0.1' },
    { address: '10.2.0.8/24', gateway: '10.2.0.1' },
  ]);
  expect(() => read({ ipam }, { gateways: ['10.2.0.1'] })).toThrow('GATEWAY[0] of CNI_ARGS is "10.2.0.1"');
  expect(() => read({ ipam: { type: 'static', addresses: [{ address: '10.1.0.7' }] } })).toThrow(
    'ipam.addresses[0].address is "10.1.0.7"',
  );
  expect(() => read({ ipam: { type: 'static' } })).toThrow('ipam.addresses');
});

const WRONG: [string, object, number, string][] = [
  ['an unknown version', { cniVersion: '0.9.9' }, 1, 'cniVersion "0.9.9" is not known'],
  ['no name', { name: undefined }, 7, 'name is missing'],
  ['a name with a slash', { name: 'a/b' }, 7, 'name is "a/b"'],
  ['a flag that is a text', { isGateway: 'true' }, 7, 'isGateway is "true": expected true or false'],
  ['a long bridge', { bridge: 'a-bridge-with-a-long-name' }, 7, 'bridge is "a-bridge-with-a-long-name"'],
  ['a wrong MTU', { mtu: 70000 }, 7, 'mtu is 70000: expected a whole number from 0 to 65535'],
  ['a wrong VLAN', { vlan: 4095 }, 7, 'vlan is 4095'],
  ['a bridge too long for its VLAN', { bridge: 'bridge-of-vlan', vlan: 9 }, 7, 'bridge-of-vlan.9'],
  ['half a trunk', { vlanTrunk: [{ minID: 5 }] }, 7, 'vlanTrunk[0]'],
  ['hairpin and promiscuous mode', { hairpinMode: true, promiscMode: true }, 7, 'promiscMode'],
  ['an interface that stays down with an address', { disableContainerInterface: true }, 7, 'disableContainerInterface'],
  ['a multicast MAC', { runtimeConfig: { mac: '01:00:00:00:00:00' } }, 7, 'runtimeConfig.mac is "01:00:00:00:00:00"'],
  [
    'bandwidth',
    { runtimeConfig: { bandwidth: { ingressRate: 1000 } } },
    2,
    'runtimeConfig.bandwidth = {"ingressRate":1000}',
  ],
  ['the capability bandwidth', { capabilities: { bandwidth: true } }, 2, 'capabilities.bandwidth = true'],
  ['an admin chain of firewall', { iptablesAdminChainName: 'MINE' }, 2, 'chain user_forward'],
  ['masqAll', { masqAll: true }, 2, 'masqAll = true'],
  ['conditions of portmap', { conditionsV4: ['-s', '10.0.0.0/8'] }, 2, 'conditionsV4'],
  [
    'a wrong protocol',
    { runtimeConfig: { portMappings: [{ hostPort: 1, containerPort: 1, protocol: 'icmp' }] } },
    7,
    'runtimeConfig.portMappings[0].protocol is "icmp"',
  ],
  [
    'a port twice',
    {
      runtimeConfig: {
        portMappings: [
          { hostPort: 1, containerPort: 1 },
          { hostPort: 1, containerPort: 2 },
        ],
      },
    },
    7,
    'runtimeConfig.portMappings[1]',
  ],
  [
    'a port of all addresses twice',
    {
      runtimeConfig: {
        portMappings: [
          { hostPort: 1, containerPort: 1, hostIP: '::' },
          { hostPort: 1, containerPort: 1, hostIP: '0.0.0.0' },
          { hostPort: 1, containerPort: 2 },
        ],
      },
    },
    7,
    'runtimeConfig.portMappings[2]',
  ],
  [
    'a wrong host address',
    { runtimeConfig: { portMappings: [{ hostPort: 1, containerPort: 1, hostIP: 'lo' }] } },
    7,
    'runtimeConfig.portMappings[0].hostIP is "lo"',
  ],
  [
    'a port without an address',
    { ipam: {}, runtimeConfig: { portMappings: [{ hostPort: 1, containerPort: 1 }] } },
    7,
    'a port is published to an address',
  ],
  ['no ranges', { ipam: { type: 'host-local' } }, 7, 'ipam.ranges is missing'],
  ['a plugin by its path', { ipam: { type: '../x' } }, 7, 'ipam.type is "../x"'],
  [
    'a route to nowhere',
    { ipam: { subnet: '10.1.0.0/24', routes: [{ dst: 'default' }] } },
    7,
    'ipam.routes[0].dst is "default"',
  ],
  [
    'a route by the other family',
    { ipam: { subnet: '10.1.0.0/24', routes: [{ dst: '0.0.0.0/0', gw: 'fd00::1' }] } },
    7,
    'ipam.routes[0].gw is "fd00::1"',
  ],
  [
    'a requested address of another network',
    { runtimeConfig: { ips: ['10.2.0.7'] } },
    7,
    'the requested address is "10.2.0.7"',
  ],
  [
    'two requested addresses of one set',
    { runtimeConfig: { ips: ['10.1.0.7', '10.1.0.8'] } },
    7,
    'the requested address is "10.1.0.8"',
  ],
];

for (const [name, change, code, message] of WRONG) {
  test(`a configuration with ${name} is refused by key and value, code ${code}`, () => {
    expect(() => read(change)).toThrow(expect.objectContaining({ code, message: expect.stringContaining(message) }));
  });
}

test('what is not JSON is refused with code 6', () => {
  expect(() => parseFields('{')).toThrow(expect.objectContaining({ code: 6 }));
  expect(() => parseFields('[]')).toThrow(expect.objectContaining({ code: 6 }));
});

test('a host port of 0 publishes nothing', () => {
  expect(read({ runtimeConfig: { portMappings: [{ hostPort: 0, containerPort: 80 }] } }).ports).toEqual([]);
});
