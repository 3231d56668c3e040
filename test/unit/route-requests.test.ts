import { describe, expect, test } from 'vitest';
import { addAddress, deleteAddress } from '../../src/route/address.js';
import { deleteLink, deleteLinkGroup } from '../../src/route/link-delete.js';
import { createLink, setLink } from '../../src/route/link-spec.js';
import { addRoute, deleteRoute } from '../../src/route/route-spec.js';
import { addRule } from '../../src/route/rule.js';
import type { Resolver, Step, StepDevice } from '../../src/route/step.js';

// What is asked of the kernel, before it is bytes. Links are looked up by a resolver that knows br0 (7) and eth0 (3).

const resolver: Resolver = {
  indexOf: (ref: StepDevice) => (typeof ref === 'number' ? ref : ref === 'br0' ? 7 : ref === 'eth0' ? 3 : 99),
  fdOf: () => 42,
};

/** The messages of a call, with what is undefined left out. */
function built(steps: readonly Step[]): unknown[] {
  return steps.map((step) => {
    const { operation, message, flags = 0 } = step.build(resolver);
    return JSON.parse(JSON.stringify({ name: operation.name, flags, ...message }));
  });
}

const CREATE_EXCL = 0x600;

describe('links', () => {
  test('a veth pair with its peer in another namespace is one request, and one more to set the peer up', () => {
    const steps = createLink({
      name: 'veth0',
      kind: 'veth',
      master: 'br0',
      up: true,
      mtu: 1400,
      peer: { name: 'eth0', netns: 'blue', up: true, address: '02:00:00:00:00:01' },
    });
    expect(built(steps)).toEqual([
      {
        name: 'RTM_NEWLINK',
        flags: CREATE_EXCL,
        header: { ifiIndex: 0, ifiFlags: 1, ifiChange: 1 },
        attrs: {
          ifname: 'veth0',
          mtu: 1400,
          master: 7,
          linkinfo: {
            kind: 'veth',
            data: {
              peer: {
                header: { ifiFamily: 0, ifiType: 0, ifiIndex: 0, ifiFlags: 0, ifiChange: 0 },
                attrs: { ifname: 'eth0', address: '02:00:00:00:00:01', netNsFd: 42 },
              },
            },
          },
        },
      },
      { name: 'RTM_NEWLINK', flags: 0, header: { ifiIndex: 99, ifiFlags: 1, ifiChange: 1 } },
    ]);
    expect(steps[1]).toMatchObject({ devices: [{ dev: 'veth0', isPeer: true }], netns: 'blue' });
  });

  test('nothing is sent for what is left out, and 0 is sent', () => {
    expect(built(setLink('eth0', { group: 0, txQueueLength: 0, alias: '' }))).toMatchObject([
      { header: { ifiIndex: 3, ifiFlags: 0, ifiChange: 0 }, attrs: { group: 0, txqlen: 0, ifalias: '' } },
    ]);
    const [step] = setLink('eth0', { mtu: 1400 });
    const { message } = step!.build(resolver);
    expect(Object.entries(message.attrs as object).filter(([, value]) => value !== undefined)).toEqual([['mtu', 1400]]);
  });

  test('flags that are taken away are named too', () => {
    expect(built(setLink('eth0', { up: false, arp: false, promiscuous: true }))).toMatchObject([
      { header: { ifiFlags: 0x80 | 0x100, ifiChange: 0x1 | 0x80 | 0x100 } },
    ]);
  });

  test('alias and port of a new link are a second request: the kernel takes them from an old one only', () => {
    const spec = { name: 'v', kind: 'veth', netns: 'blue', master: 'br0', alias: 'x', port: { cost: 1 } } as const;
    const steps = createLink(spec);
    expect(steps[0]?.devices).toEqual([{ dev: 'br0', netns: 'blue' }]);
    expect(steps[1]?.netns).toBe('blue');
    const [first, second] = built(steps) as { attrs: object }[];
    expect(first?.attrs).not.toHaveProperty('ifalias');
    expect(second).toMatchObject({
      flags: 0,
      attrs: { ifname: 'v', ifalias: 'x', linkinfo: { slaveData: { cost: 1 } } },
    });
    expect(() => createLink({ ...spec, name: 'v%d' })).toThrow("name: 'v%d' is not a fixed name");
  });

  test('a port out of its bridge: master 0', () => {
    expect(built(setLink('eth0', { master: null }))).toMatchObject([{ attrs: { master: 0 } }]);
  });

  test('switches are numbers on the wire; hairpin is the mode', () => {
    expect(built(setLink('eth0', { port: { hairpin: true, isolated: false, cost: 5 } }))).toMatchObject([
      { attrs: { linkinfo: { slaveKind: 'bridge', slaveData: { mode: 1, isolated: 0, cost: 5 } } } },
    ]);
    expect(
      built(createLink({ name: 'b', kind: 'bridge', bridge: { vlanFiltering: true, ageingTime: 0 } })),
    ).toMatchObject([{ attrs: { linkinfo: { kind: 'bridge', data: { vlanFiltering: 1, ageingTime: 0 } } } }]);
  });

  test('a link is deleted by its name, in one request', () => {
    expect(deleteLink('eth0')[0]?.devices).toEqual([]);
    expect(built(deleteLink('eth0'))).toMatchObject([{ name: 'RTM_DELLINK', attrs: { ifname: 'eth0' } }]);
    expect(built(deleteLink('an-alternative-name'))).toMatchObject([{ attrs: { altIfname: 'an-alternative-name' } }]);
    expect(built(deleteLinkGroup(9))).toMatchObject([{ name: 'RTM_DELLINK', attrs: { group: 9 } }]);
  });

  test.each([
    [{ name: 'a b', kind: 'bridge' }, "RTM_NEWLINK a b: name: 'a b' is not a link's name"],
    [{ name: 'a', kind: '' }, "RTM_NEWLINK a: kind: '' is not a kind of link"],
    [{ name: 'a', kind: 'veth', peer: { name: '' } }, "RTM_NEWLINK a: peer.name: '' is not a link's name"],
    [{ name: 'a', kind: 'bridge', master: 0 }, "RTM_NEWLINK a: master: 0 is not a link's index or name"],
    [{ name: 'a', kind: 'bridge', up: 1 }, 'RTM_NEWLINK a: up: 1 is not true or false'],
    [
      { name: 'a', kind: 'macvlan', link: 'eth0', macvlan: { mode: 'fast' } },
      "macvlan.mode: 'fast' is not one of private",
    ],
    [{ name: 'a', kind: 'bridge', bridge: { mcastSnooping: 1 } }, 'bridge.mcastSnooping: 1 is not true or false'],
  ])('%o is refused', (spec, message) => {
    expect(() => built(createLink(spec as unknown as Parameters<typeof createLink>[0]))).toThrow(message);
  });
});

describe('addresses', () => {
  test('an IPv4 address is its own peer', () => {
    expect(built(addAddress({ dev: 'br0', address: '172.18.0.1/16', broadcast: 'auto' }))).toEqual([
      {
        name: 'RTM_NEWADDR',
        flags: CREATE_EXCL,
        header: { ifaFamily: 2, ifaPrefixlen: 16, ifaFlags: 0, ifaScope: 0, ifaIndex: 7 },
        attrs: { local: '172.18.0.1', address: '172.18.0.1', broadcast: '172.18.255.255' },
      },
    ]);
  });

  test('loopback addresses have scope host; flags beyond a byte go into the attribute', () => {
    expect(built(addAddress({ dev: 1, address: '127.0.0.2/8', noPrefixRoute: true }))).toMatchObject([
      { header: { ifaScope: 254, ifaFlags: 0 }, attrs: { flags: 0x200 } },
    ]);
  });

  test('the preferred lifetime is the valid one unless told otherwise', () => {
    const lifetimes = (spec: object): unknown => built(addAddress({ dev: 1, address: 'fd00::1/64', ...spec }));
    expect(lifetimes({ validLifetime: 60 })).toMatchObject([
      { attrs: { cacheinfo: { ifaValid: 60, ifaPrefered: 60 } } },
    ]);
    expect(lifetimes({ preferredLifetime: 0 })).toMatchObject([
      { attrs: { cacheinfo: { ifaValid: 0xffffffff, ifaPrefered: 0 } } },
    ]);
  });

  test('a peer of the other family is refused', () => {
    expect(() => addAddress({ dev: 1, address: '10.0.0.1', peer: 'fd00::2' })).toThrow(
      "peer: 'fd00::2' is not of the same family",
    );
    expect(() => addAddress({ dev: 1, address: 'fd00::1/64', broadcast: 'auto' })).toThrow('IPv6 has no broadcast');
    expect(() => deleteAddress({ dev: 1, address: 'nonsense' })).toThrow('RTM_DELADDR nonsense dev 1: address:');
  });
});

describe('routes', () => {
  const header = {
    rtmFamily: 2,
    rtmSrcLen: 0,
    rtmTos: 0,
    rtmTable: 254,
    rtmProtocol: 3,
    rtmScope: 0,
    rtmType: 1,
    rtmFlags: 0,
  };

  test('a default route by a gateway', () => {
    expect(built(addRoute({ dst: 'default', via: '172.18.0.1' }))).toEqual([
      {
        name: 'RTM_NEWROUTE',
        flags: CREATE_EXCL,
        header: { ...header, rtmDstLen: 0 },
        attrs: { gateway: '172.18.0.1' },
      },
    ]);
    expect(built(addRoute({ dst: 'default', via: 'fe80::1', dev: 'eth0' }))).toMatchObject([
      { header: { rtmFamily: 10 }, attrs: { gateway: 'fe80::1', oif: 3 } },
    ]);
  });

  test('without a gateway the scope is link, of a local route host, of a deletion any', () => {
    const scope = (steps: Step[]): unknown => (built(steps)[0] as { header: { rtmScope: number } }).header.rtmScope;
    expect(scope(addRoute({ dst: '10.0.0.0/8', dev: 'eth0' }))).toBe(253);
    expect(scope(addRoute({ dst: '10.0.0.1', dev: 'eth0', type: 'local' }))).toBe(254);
    expect(scope(addRoute({ dst: '10.0.0.0/8', type: 'blackhole' }))).toBe(0);
    expect(scope(deleteRoute({ dst: '10.0.0.0/8' }))).toBe(255);
  });

  test('tables beyond a byte and gateways of the other family have attributes of their own', () => {
    const [request] = built(addRoute({ dst: '10.0.0.0/8', via: 'fe80::1', dev: 3, table: 1000 }));
    expect(request).toMatchObject({ header: { rtmTable: 0 }, attrs: { table: 1000, oif: 3 } });
    expect((request as { attrs: object }).attrs).toHaveProperty('via');
  });

  test('local routes go into table local', () => {
    expect(built(addRoute({ dst: '10.0.0.1', dev: 1, type: 'local' }))).toMatchObject([
      { header: { rtmTable: 255, rtmType: 2 } },
    ]);
  });

  test.each([0, 257, 1.5])('a weight of %s is refused', (weight) => {
    const steps = addRoute({ dst: '10.0.0.0/8', nexthops: [{ via: '10.1.0.1', weight }] });
    expect(() => built(steps)).toThrow('nexthops[0].weight');
  });
});

test('a rule for a table', () => {
  expect(built(addRule({ from: '10.0.0.0/8', table: 100, priority: 50 }))).toEqual([
    {
      name: 'RTM_NEWRULE',
      flags: CREATE_EXCL,
      header: { family: 2, dstLen: 0, srcLen: 8, tos: 0, table: 100, action: 1, flags: 0 },
      attrs: { priority: 50, src: '10.0.0.0', protocol: 3 },
    },
  ]);
});
