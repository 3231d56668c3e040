import { describe, expect, test } from 'vitest';
import { decodeDatagram, FAMILIES, operationOf } from '../../../src/capture/index.js';
import { MalformedMessageError, NETLINK } from '../../../src/wire/index.js';
import { hex } from '../../support/hex.js';

describe('a datagram is decoded message by message', () => {
  test('a dump of neighbours and its end', () => {
    const bytes = hex(`
      3c000000 1c00 0200 05000000 39300000    // RTM_NEWNEIGH, MULTI
        02 000000 03000000 8000 00 01         // ndmsg: AF_INET, link 3, PERMANENT, unicast
        0800 0100 ac120002                    // NDA_DST 172.18.0.2
        0a00 0200 0242ac120002 0000           // NDA_LLADDR
        0c00 ff00 0102030405060708            // no such attribute
      14000000 0300 0200 05000000 39300000    // NLMSG_DONE
        00000000`);
    const [neighbour, done, ...more] = decodeDatagram(NETLINK.route, bytes);
    expect(neighbour).toMatchObject({
      kind: 'message',
      header: { length: 60, type: 28, flags: 2, sequence: 5, portId: 12345 },
      operation: { name: 'RTM_NEWNEIGH' },
      message: {
        header: { ndmFamily: 2, ndmIfindex: 3, ndmState: 0x80 },
        attrs: {
          dst: '172.18.0.2',
          lladdr: '02:42:ac:12:00:02',
          unknown: [{ type: 0xff, value: hex('0102030405060708') }],
        },
      },
    });
    expect(done).toMatchObject({ kind: 'done', errno: 0, extack: undefined });
    expect(more).toEqual([]);
  });

  test('an error with its extended ACK', () => {
    const bytes = hex(`
      34000000 0200 0003 07000000 39300000    // NLMSG_ERROR, CAPPED|ACK_TLVS
        edffffff                              // -ENODEV
        20000000 1200 0500 07000000 39300000  // the request: RTM_GETLINK
        0800 0100 6e6f0000                    // NLMSGERR_ATTR_MSG "no"
        0800 0200 20000000                    // NLMSGERR_ATTR_OFFS 32`);
    expect(decodeDatagram(NETLINK.route, bytes)).toMatchObject([
      { kind: 'error', errno: 19, request: { type: 18, sequence: 7 }, extack: { msg: 'no', offs: 32 } },
    ]);
  });

  test('an acknowledgement has errno 0', () => {
    const bytes = hex('24000000 0200 0001 07000000 00000000 00000000 20000000 1000 0500 07000000 00000000');
    const [ack] = decodeDatagram(NETLINK.route, bytes);
    expect(ack).toMatchObject({ kind: 'error', extack: undefined });
    expect(ack).toHaveProperty('errno', 0);
  });

  test('a batch of nftables', () => {
    const bytes = hex(`
      14000000 1000 0100 01000000 00000000  00 00 000a            // NFNL_MSG_BATCH_BEGIN
      1c000000 000a 0104 02000000 00000000  02 00 0000  0700 0100 6e617400 // NFT_MSG_NEWTABLE "nat"
      14000000 1100 0100 03000000 00000000  00 00 000a            // NFNL_MSG_BATCH_END`);
    expect(decodeDatagram(NETLINK.netfilter, bytes)).toMatchObject([
      { operation: { name: 'NFNL_MSG_BATCH_BEGIN' }, message: { header: { resId: 10 } } },
      { operation: { name: 'NFT_MSG_NEWTABLE' }, message: { header: { nfgenFamily: 2 }, attrs: { name: 'nat' } } },
      { operation: { name: 'NFNL_MSG_BATCH_END' } },
    ]);
  });

  test('messages and protocols that no schema has are kept as bytes', () => {
    const bytes = hex('14000000 00ff 0000 01000000 00000000 01020304');
    expect(decodeDatagram(NETLINK.route, bytes)).toMatchObject([
      { kind: 'unknown', header: { type: 0xff00 }, bytes: hex('01020304') },
    ]);
    expect(decodeDatagram(99, bytes)).toMatchObject([{ kind: 'unknown' }]);
  });

  test.each<[string, string]>([
    ['a header cut off', '14000000 1000 0000'],
    ['a length beyond the end', '14000000 1000 0000 01000000 00000000'],
    ['a length of 0', '00000000 1000 0000 01000000 00000000'],
    ['an error without its code', '10000000 0200 0000 01000000 00000000'],
    ['an error without its request', '14000000 0200 0000 01000000 00000000 00000000'],
    ['a message without its fixed header', '14000000 1000 0000 01000000 00000000 00000000'],
  ])('%s is malformed', (_, bytes) => {
    expect(() => decodeDatagram(NETLINK.route, hex(bytes))).toThrow(MalformedMessageError);
  });
});

test('every operation of every family is found by its number', () => {
  for (const { protocol, operations } of FAMILIES) {
    for (const operation of operations) expect(operationOf(protocol, operation.type)?.type).toBe(operation.type);
  }
});
