import { describe, expect, test } from 'vitest';
import { encodeLwtunnelIpAttrs } from '../../src/generated/rt-lwtunnel.js';
import type { RouteMessage } from '../../src/generated/rt-route.js';
import type { Encap } from '../../src/route/encap.js';
import { addNexthop } from '../../src/route/nexthop-spec.js';
import { toRoute } from '../../src/route/route.js';
import { RouteBatch } from '../../src/route/route-socket.js';
import { addRoute, deleteRoute, replaceRoute } from '../../src/route/route-spec.js';
import type { Resolver, Step, StepDevice } from '../../src/route/step.js';
import { InvalidAttributeError, Writer } from '../../src/wire/index.js';

// What is refused before anything is sent.

const resolver: Resolver = {
  indexOf: (ref: StepDevice) => (typeof ref === 'number' ? ref : ref === 'eth0' ? 3 : 99),
  fdOf: () => 42,
};

function attrsOf(steps: readonly Step[]): Record<string, unknown> {
  return steps[0]!.build(resolver).message!.attrs as Record<string, unknown>;
}

/** Attributes as they stand in `RTA_ENCAP`. */
function attribute(type: number, content: Uint8Array): Uint8Array {
  const w = new Writer();
  w.bytes(type, content);
  return w.toBytes();
}

describe('options of an IP tunnel, which stop the kernel dead, are never sent', () => {
  const content = new Uint8Array(8);
  const OPTS = 8; // LWTUNNEL_IP_OPTS, LWTUNNEL_IP6_OPTS
  const source = Uint8Array.of(10, 0, 0, 1); // LWTUNNEL_IP_SRC
  const behindAnother = Uint8Array.from([...attribute(3, source), ...attribute(OPTS, content)]);
  const encaps: [string, Encap][] = [
    ['by name', { kind: 'ip', options: content }],
    ['by name, IPv6', { kind: 'ip6', options: content }],
    ['as bytes', { kind: 2, attributes: attribute(OPTS, content) }],
    ['as bytes, IPv6', { kind: 4, attributes: attribute(OPTS, content) }],
    ['as bytes, marked as nested', { kind: 2, attributes: attribute(OPTS | 0x8000, content) }],
    ['as bytes, marked as in network order', { kind: 4, attributes: attribute(OPTS | 0x4000, content) }],
    ['as bytes behind another attribute', { kind: 2, attributes: behindAnother }],
    ['without content', { kind: 2, attributes: attribute(OPTS, new Uint8Array()) }],
  ];
  const paths: [string, (encap: Encap) => Step[]][] = [
    ['a route', (encap) => addRoute({ dst: '10.0.0.0/8', dev: 3, encap })],
    ['a route to be replaced', (encap) => replaceRoute({ dst: 'fd00::/8', dev: 3, encap })],
    ['a route to be deleted', (encap) => deleteRoute({ dst: '10.0.0.0/8', dev: 3, encap })],
    ['one of several ways', (encap) => addRoute({ dst: '10.0.0.0/8', nexthops: [{ dev: 3 }, { dev: 3, encap }] })],
    ['a nexthop object', (encap) => addNexthop({ id: 1, dev: 3, encap })],
  ];
  for (const [form, encap] of encaps) {
    for (const [path, make] of paths) {
      test(`${form}, in ${path}`, () => {
        const build = () => make(encap)[0]!.build(resolver);
        expect(build).toThrow(InvalidAttributeError);
        expect(build).toThrow("'tunnel options' is not possible: Linux stops dead on them (nothing was sent)");
      });
    }
  }

  test('in a batch', () => {
    const batch = new RouteBatch();
    batch.routes.add({ dst: '10.0.0.0/8', dev: 3, encap: { kind: 2, attributes: behindAnother } });
    const [steps] = batch.calls as [Step[]];
    expect(() => steps[0]!.build(resolver)).toThrow('Linux stops dead on them');
  });

  test('nor bytes that cannot be looked through, nor by changing them after they were looked at', () => {
    const cut = Uint8Array.from([...attribute(3, source), 200, 0, OPTS, 0]);
    const step = (attributes: Uint8Array): Step =>
      addRoute({ dst: '10.0.0.0/8', dev: 3, encap: { kind: 2, attributes } })[0]!;
    expect(() => step(cut).build(resolver)).toThrow('encap.attributes');
    const attributes = attribute(3, source);
    const { message } = step(attributes).build(resolver);
    attributes[2] = OPTS;
    expect(message!.attrs).toMatchObject({ encapType: 2, encap: attribute(3, source) });
  });

  test('other attributes of a tunnel are sent as bytes', () => {
    const w = new Writer();
    encodeLwtunnelIpAttrs(w, { id: 7n, dst: '10.0.0.9', ttl: 3 });
    const attributes = w.toBytes();
    expect(attrsOf(addRoute({ dst: '10.0.0.0/8', dev: 3, encap: { kind: 2, attributes } }))).toMatchObject({
      encapType: 2,
      encap: attributes,
    });
  });

  test.each([-1, 0, 1.5, 65_538])('the kind %s is none', (kind) => {
    const make = () => attrsOf(addRoute({ dst: '10.0.0.0/8', dev: 3, encap: { kind, attributes: new Uint8Array() } }));
    expect(make).toThrow(`encap.kind: ${kind} is not a whole number: expected 1 to 65535`);
  });
});

describe('a route has one way to be told its way', () => {
  const dst = '10.0.0.0/8';

  test.each([
    [{ via: '10.0.0.1' }, 'via'],
    [{ dev: 'eth0' }, 'dev'],
    [{ oif: 3, onlink: true }, 'oif, onlink'],
    [{ nexthops: [{ via: '10.0.0.1' }] }, 'nexthops'],
    [{ via: '10.0.0.1', encap: { kind: 'mpls', labels: [1] } }, 'via, encap'],
  ] as const)('a nexthop object and %o', (way, named) => {
    expect(() => addRoute({ dst, nexthopId: 5, ...way })).toThrow(
      `RTM_NEWROUTE 10.0.0.0/8: nexthopId: 5 is not possible beside ${named}: expected one or the other`,
    );
  });

  test.each([
    [{ via: '10.0.0.1' }, 'via'],
    [{ dev: 'eth0', encap: { kind: 'ip', id: 1n } }, 'dev, encap'],
  ] as const)('several ways and %o', (way, named) => {
    expect(() => addRoute({ dst, nexthops: [{ via: '10.0.0.2' }], ...way })).toThrow(`beside ${named}: expected`);
  });

  describe('but a route with a nexthop object may be what was read', () => {
    const header = { rtmDstLen: 8, rtmSrcLen: 0, rtmTos: 0, rtmTable: 254, rtmProtocol: 3, rtmScope: 0, rtmType: 1 };
    const attrs = { dst: '10.0.0.0', gateway: '192.0.2.1', oif: 3, nhId: 5 };
    const message = { header: { ...header, rtmFamily: 2, rtmFlags: 4 }, attrs } as RouteMessage;
    const read = toRoute(message, new Map([[3, 'eth0']]));

    test('which asks for the object', () => {
      expect(read).toMatchObject({ via: '192.0.2.1', dev: 'eth0', onlink: true });
      const sent = attrsOf(addRoute(read));
      expect(sent).toMatchObject({ nhId: 5 });
      expect(sent.gateway).toBeUndefined();
      expect(sent.oif).toBeUndefined();
    });

    test.each([
      { via: '192.0.2.2' },
      { oif: 4 },
      { dev: 'eth1' },
      { onlink: false },
      { nexthops: [{ via: '192.0.2.1' }] },
      { nexthopId: 6 },
      { message: undefined },
    ])('not with %o', (change) => {
      expect(() => attrsOf(addRoute({ ...read, ...change }))).toThrow('is not possible beside via');
    });

    test('with another way it has no object any more', () => {
      const sent = attrsOf(addRoute({ ...read, nexthopId: undefined, via: '192.0.2.2' }));
      expect(sent).toMatchObject({ gateway: '192.0.2.2', oif: 3 });
      expect(sent.nhId).toBeUndefined();
    });
  });
});
