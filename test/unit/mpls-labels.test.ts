import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatLabels, parseLabels } from '../../src/route/labels.js';
import { toRoute } from '../../src/route/route.js';

const HEADER = { rtmDstLen: 20, rtmSrcLen: 0, rtmTos: 0, rtmTable: 254, rtmScope: 0, rtmType: 1, rtmFlags: 0 };

test('a stack of labels is read as it was written', () => {
  const stacks = fc.array(fc.integer({ min: 0, max: 0xfffff }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(stacks, (labels) => {
      expect(formatLabels(parseLabels('', 'as', labels.join('/')))).toBe(labels.join('/'));
    }),
  );
});

test('a route of MPLS as the kernel tells it', () => {
  const newdst = Uint8Array.of(0x00, 0x0c, 0x80, 0x00, 0x00, 0x12, 0xc1, 0x00);
  const via = Uint8Array.of(2, 0, 10, 0, 0, 9);
  const message = {
    header: { ...HEADER, rtmFamily: 28, rtmProtocol: 3 },
    attrs: { dst: '0.6.81.0', newdst, via, oif: 7, ttlPropagate: 0 }, // the label's four bytes
  };
  expect(toRoute(message, new Map([[7, 'v0']]))).toMatchObject({
    ...{ family: 'mpls', dst: '101', as: '200/300', via: '10.0.0.9', dev: 'v0', ttlPropagate: false },
    ...{ type: 'unicast', scope: 'global', protocol: 'boot', table: 254 },
  });
});
