import { describe, expect, test } from 'vitest';
import { decodeMultipath, decodeVia, encodeMultipath, encodeVia } from '../../src/route/nexthop.js';
import { littleEndian, MalformedMessageError } from '../../src/wire/index.js';
import { hex } from '../support/hex.js';

describe.runIf(littleEndian)('bytes', () => {
  // ip route add 10.0.0.0/8 nexthop via 10.1.0.1 dev eth0 weight 2 nexthop dev eth0 onlink
  const bytes = hex(`
    1000 00 01 02000000       // struct rtnexthop: 16 bytes, weight 2, link 2
    0800 0500 0a010001        // RTA_GATEWAY
    0800 04 00 02000000       // struct rtnexthop: 8 bytes, RTNH_F_ONLINK, weight 1, link 2
  `);
  const nexthops = [
    { flags: 0, hops: 1, ifindex: 2, attrs: { gateway: '10.1.0.1' } },
    { flags: 4, hops: 0, ifindex: 2, attrs: {} },
  ];

  test('several ways are encoded', () => {
    expect(encodeMultipath(nexthops)).toEqual(bytes);
  });

  test('and decoded', () => {
    const decoded = decodeMultipath(bytes);
    expect(decoded).toMatchObject(nexthops);
    expect(decoded).toHaveLength(2);
  });

  test('every cut ends in fewer ways or in MalformedMessageError', () => {
    for (let end = 0; end < bytes.length; end++) {
      try {
        expect(decodeMultipath(bytes.subarray(0, end)).length).toBeLessThanOrEqual(2);
      } catch (error) {
        expect(error).toBeInstanceOf(MalformedMessageError);
      }
    }
  });

  test('a length of 0 does not loop', () => {
    expect(decodeMultipath(new Uint8Array(16))).toHaveLength(2);
  });

  test('a gateway of the other family has its family in front', () => {
    expect(encodeVia(10, 'fe80::1')).toEqual(hex('0a00 fe80 0000 0000 0000 0000 0000 0000 0001'));
    expect(decodeVia(encodeVia(10, 'fe80::1'))).toEqual({ family: 10, address: 'fe80::1' });
    expect(decodeVia(encodeVia(2, '10.0.0.1'))).toEqual({ family: 2, address: '10.0.0.1' });
    expect(decodeVia(hex('1c00 00010203'))).toEqual({ family: 28, address: undefined });
  });
});
