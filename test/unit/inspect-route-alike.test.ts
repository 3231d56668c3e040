import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type RouteMessage, RTM_GETROUTE } from '../../src/generated/rt-route.js';
import { type IpContext, renderRoutes } from '../../src/inspect/index.js';
import { ipNames } from '../../src/inspect/ip/names.js';
import { alikeRoutes } from '../../src/inspect/ip/route-alike.js';
import { Reader, Writer } from '../../src/wire/index.js';

const NO_FILES = {
  tables: [],
  protocols: [],
  scopes: '',
  realms: '',
  groups: '',
  protoDownReasons: [],
  dsfields: '',
  ipProtocols: undefined,
};

const numbers = (...values: number[]): fc.Arbitrary<number> => fc.constantFrom(...values);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 1 });

/** Few values for each field, so that many routes are alike but for the destination, or in all but one field. */
const route: fc.Arbitrary<RouteMessage> = fc
  .record({
    family: numbers(2, 2, 2, 10),
    bits: numbers(0, 8, 24, 32, 32),
    table: numbers(254, 254, 255),
    protocol: numbers(3, 4, 16),
    scope: numbers(0, 253),
    type: numbers(1, 1, 2, 6),
    flags: numbers(0, 0, 4, 0x10),
    tos: numbers(0, 0, 8),
    dst: maybe(numbers(0, 1, 2, 255)),
    oif: maybe(numbers(1, 2)),
    gateway: maybe(numbers(1, 9)),
    priority: maybe(numbers(100, 101)),
    prefsrc: maybe(numbers(1, 2)),
    metrics: maybe(fc.record({ mtu: numbers(1400, 1500) })),
    flow: maybe(numbers(1, 0x10002)),
  })
  .map(({ family, bits, table, protocol, scope, type, flags, tos, dst, gateway, prefsrc, ...attrs }) => {
    const address = (number: number | undefined): string | undefined =>
      number === undefined ? undefined : family === 2 ? `10.0.${number}.${number}` : `fd00::${number}`;
    return {
      header: {
        rtmFamily: family,
        rtmDstLen: bits,
        rtmSrcLen: 0,
        rtmTos: tos,
        rtmTable: table,
        rtmProtocol: protocol,
        rtmScope: scope,
        rtmType: type,
        rtmFlags: flags,
      },
      attrs: { ...attrs, dst: address(dst), gateway: address(gateway), prefsrc: address(prefsrc), table },
    };
  });

test.each<[string, IpContext['options']]>([
  ['as they are', {}],
  ['with -d', { details: true }],
  ['with -N', { numeric: true }],
])('routes of which some are alike print as each one does, %s', (_name, options) => {
  const names = ipNames(NO_FILES, options.numeric);
  const context: IpContext = { options, names, links: new Map(), netnsName: () => undefined };
  const render = (message: RouteMessage): string =>
    message.header.rtmScope === 253 && message.attrs.priority === 100
      ? '' // not shown
      : renderRoutes([{ message, table: message.header.rtmTable }], context, { table: 0 });
  fc.assert(
    fc.property(fc.array(route, { minLength: 1, maxLength: 60 }), (messages) => {
      const reader = new Reader();
      let text = '';
      let expected = '';
      const visitor = alikeRoutes(render, (more) => {
        text += more;
      });
      for (const message of messages) {
        const writer = new Writer();
        RTM_GETROUTE.encode(writer, message);
        const bytes = writer.toBytes();
        visitor(reader.open(bytes, 0, bytes.length), () => RTM_GETROUTE.decode(reader.rewind()));
        expected += render(RTM_GETROUTE.decode(new Reader(bytes)));
      }
      expect(text).toBe(expected);
    }),
    { numRuns: 300 },
  );
});
