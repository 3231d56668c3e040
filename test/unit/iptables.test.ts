import { expect, test } from 'vitest';
import { translateExtension } from '../../src/iptables/index.js';
import type { XtExtension } from '../../src/nftables/index.js';

/** An extension from its bytes in hex, little-endian. */
const xt = (type: 'match' | 'target', name: string, revision: number, hex: string): XtExtension => ({
  kind: 'xt',
  type,
  name,
  revision,
  info: Uint8Array.from(Buffer.from(hex, 'hex')),
});

const ip = { isIpv6: false };

test.each([
  // iptables -j DNAT --to-destination 10.0.0.1:80
  [
    'dnat to 10.0.0.1:80',
    xt(
      'target',
      'DNAT',
      2,
      `03000000${'0a000001'.padEnd(32, '0')}${'0a000001'.padEnd(32, '0')}005000500000`.padEnd(96, '0'),
    ),
  ],
  // iptables -j MASQUERADE
  ['masquerade', xt('target', 'MASQUERADE', 0, '01000000'.padEnd(48, '0'))],
  // iptables -j MARK --set-mark 5
  ['meta mark set 0x5', xt('target', 'MARK', 2, '05000000ffffffff')],
  // iptables -m addrtype --dst-type LOCAL
  ['fib daddr type local', xt('match', 'addrtype', 1, '0000040000000000')],
  // iptables -m comment --comment x
  ['', xt('match', 'comment', 0, '78'.padEnd(512, '0'))],
])('nft says %j', (text, statement) => {
  expect(translateExtension(statement, ip)).toBe(text);
});

test('an extension that is not known has no words', () => {
  expect(translateExtension(xt('match', 'nothing', 7, '00'), ip)).toBeUndefined();
});

test('data shorter than known reads as zeros', () => {
  expect(translateExtension(xt('match', 'addrtype', 1, '0000'), ip)).toBe('fib daddr type ');
});
