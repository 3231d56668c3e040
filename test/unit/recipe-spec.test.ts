import { expect, test } from 'vitest';
import { BridgeNetwork, type NetworkSpec, SpecError } from '../../src/recipe/index.js';

const GOOD: NetworkSpec = { name: 'br0', subnets: ['172.18.0.0/16'] };

const WRONG: [string, unknown, string][] = [
  ['no name', { subnets: GOOD.subnets }, 'name: nothing is not a text: expected the bridge'],
  [
    'a long name',
    { ...GOOD, name: 'a-bridge-with-a-long-name' },
    "name: 'a-bridge-with-a-long-name' is not an interface name (1 to 15 bytes",
  ],
  ['host bits', { ...GOOD, subnets: ['172.18.0.1/16'] }, "subnets.0: '172.18.0.1/16' is not a network such as"],
  ['no network', { ...GOOD, subnets: [] }, 'subnets: expected at least one network'],
  ['an unknown setting', { ...GOOD, subnet: 'x' }, "spec: there is no setting 'subnet' here"],
  ['a foreign gateway', { ...GOOD, gateway: '10.0.0.1' }, "gateway: '10.0.0.1' is no host address of 172.18.0.0/16"],
  [
    'a wrong port',
    { ...GOOD, containers: { web: { publish: ['80:99999'] } } },
    "containers.web.publish.0: '80:99999' is not a published port",
  ],
  [
    'an address twice',
    { ...GOOD, containers: { a: { address: '172.18.0.9' }, b: { address: '172.18.0.9' } } },
    'containers.b.address: address 172.18.0.9 is taken by a already',
  ],
  [
    'a path for a namespace',
    { ...GOOD, containers: { a: { netns: '../etc' } } },
    "containers.a.netns: '../etc' is not a name",
  ],
  [
    'a multicast MAC',
    { ...GOOD, mac: '01:00:00:00:00:01' },
    "mac: '01:00:00:00:00:01' is not a unicast Ethernet address",
  ],
  [
    'more containers than a bridge has ports',
    { ...GOOD, containers: Object.fromEntries(Array.from({ length: 1024 }, (_, index) => [`c${index}`, {}])) },
    'containers: 1024 containers are to be connected: expected 1023 at most',
  ],
];

for (const [name, spec, message] of WRONG) {
  test(`a spec with ${name} is refused by path and value`, () => {
    expect(() => new BridgeNetwork(spec as NetworkSpec)).toThrow(SpecError);
    expect(() => new BridgeNetwork(spec as NetworkSpec)).toThrow(message);
  });
}

test('every mistake is told at once', () => {
  const spec = { name: '', subnets: ['x'], mtu: 5 };
  try {
    new BridgeNetwork(spec);
    expect.unreachable();
  } catch (error) {
    expect((error as SpecError).problems.map(({ path }) => path)).toEqual(['name', 'subnets.0', 'mtu']);
  }
});
