import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CapturedDatagram,
  CaptureFormatError,
  isNativeCapture,
  readCapture,
  writeCapture,
} from '../../../src/capture/index.js';
import { hex, toHex } from '../../support/hex.js';

const COOKED = '0004 0338 0000 0000000000000000 0000'; // outgoing, ARPHRD_NETLINK, NETLINK_ROUTE
const REQUEST = '14000000 1a00 0103 01000000 00000000 00000000'; // RTM_GETROUTE, REQUEST|DUMP
const REPLY = '14000000 0300 0200 01000000 00000000 00000000'; // NLMSG_DONE

const DATAGRAM: CapturedDatagram = {
  protocol: 12,
  direction: 'in',
  timestamp: 1_700_000_000_000_000_007n,
  bytes: hex('0102030405'),
};

describe('a pcap file', () => {
  test('is written byte by byte as the format says', () => {
    expect(toHex(writeCapture([DATAGRAM]))).toBe(
      toHex(
        hex(`
          4d3cb2a1 0200 0400 00000000 00000000 00000400 fd000000 // nanoseconds, 2.4, 256 KiB, LINKTYPE_NETLINK
          00f15365 07000000 15000000 15000000                     // time, 21 bytes of 21
          0000 0338 0000 0000000000000000 000c                    // to us, ARPHRD_NETLINK, NETLINK_NETFILTER
          01 02 03 04 05`),
      ),
    );
  });

  test('is read as it was written', () => {
    const datagram = fc.record({
      protocol: fc.nat(0xffff),
      direction: fc.constant<'in' | 'out'>('in'),
      timestamp: fc.bigInt({ min: 0n, max: 4_294_967_295_999_999_999n }),
      bytes: fc.uint8Array(),
    });
    const survive = (datagrams: CapturedDatagram[]): void => {
      const file = writeCapture(datagrams);
      expect(isNativeCapture(file)).toBe(true);
      expect([...readCapture(file)]).toEqual(datagrams);
    };
    fc.assert(fc.property(fc.array(datagram), survive));
  });

  test('is read in either byte order and with either unit of time', () => {
    const little = (magic: string): string =>
      `${magic} 0200 0400 00000000 00000000 00000400 fd000000  02000000 05000000 24000000 24000000 ${COOKED} ${REQUEST}`;
    const big = (magic: string): string =>
      `${magic} 0002 0004 00000000 00000000 00040000 000000fd  00000002 00000005 00000024 00000024 ${COOKED} ${REQUEST}`;
    const times = [little('d4c3b2a1'), little('4d3cb2a1'), big('a1b2c3d4'), big('a1b23c4d')].map((text) => {
      const [datagram] = readCapture(hex(text));
      expect(datagram).toMatchObject({ protocol: 0, direction: 'out', bytes: hex(REQUEST) });
      return datagram!.timestamp;
    });
    expect(times).toEqual([2_000_005_000n, 2_000_000_005n, 2_000_005_000n, 2_000_000_005n]);
  });

  test("of an nlmon device, where all is marked as outgoing, has its directions from the messages' flags", () => {
    const file = `4d3cb2a1 0200 0400 00000000 00000000 00000400 fd000000
      00000000 00000000 24000000 24000000 ${COOKED} ${REQUEST}
      00000000 00000000 24000000 24000000 ${COOKED} ${REPLY}`;
    expect([...readCapture(hex(file))].map(({ direction }) => direction)).toEqual(['out', 'in']);
  });

  const HEADER = '4d3cb2a1 0200 0400 00000000 00000000 00000400 fd000000';

  test.each<[string, string, number, string]>([
    ['is empty', '', 0, 'the file has 0 bytes, its header alone needs 24'],
    ['is something else', '00'.repeat(24), 0, 'it does not begin with the magic number of pcap'],
    [
      'is of the newer format',
      `0a0d0d0a${'00'.repeat(20)}`,
      0,
      'this is pcapng: convert it with `editcap -F pcap IN OUT`',
    ],
    ['is of another version', HEADER.replace('0200 0400', '0300 0000'), 4, 'pcap version 3.0, known is 2.x'],
    ['has another link type', HEADER.replace('fd', '01'), 20, 'link type 1, that of netlink is 253'],
    ['ends in a header', `${HEADER} 00000000`, 24, 'the file ends within the header of a packet'],
    [
      'ends in a packet',
      `${HEADER} 00000000 00000000 11000000 11000000 ${COOKED}`,
      24,
      'a packet of 17 bytes, 16 are left in the file',
    ],
    [
      'has a packet too short',
      `${HEADER} 00000000 00000000 04000000 04000000 00000000`,
      40,
      'a packet of 4 bytes, its cooked header alone has 16',
    ],
    [
      'has a packet cut short',
      `${HEADER} 00000000 00000000 10000000 20000000 ${COOKED}`,
      40,
      'a packet cut from 32 to 16 bytes',
    ],
    [
      'has a packet of another kind',
      `${HEADER} 00000000 00000000 10000000 10000000 ${COOKED.replace('0338', '0001')}`,
      42,
      'address type 1, that of netlink is 824',
    ],
  ])('that %s is refused with offset and reason', (_, text, offset, reason) => {
    const read = (): unknown => [...readCapture(hex(text))];
    expect(read).toThrow(CaptureFormatError);
    expect(read).toThrow(expect.objectContaining({ code: 'ERR_CAPTURE_FORMAT', offset, reason }));
  });

  test('damaged anywhere is read or refused, never worse', () => {
    const file = writeCapture([DATAGRAM, { ...DATAGRAM, direction: 'out', bytes: hex(REQUEST) }]);
    const flip = fc.tuple(fc.nat(file.length - 1), fc.nat(255), fc.nat(file.length));
    const ends = ([at, value, length]: [number, number, number]): void => {
      const damaged = file.slice(0, length);
      if (at < length) damaged[at] = value;
      try {
        for (const { bytes } of readCapture(damaged)) expect(bytes.length).toBeLessThanOrEqual(file.length);
      } catch (error) {
        if (!(error instanceof CaptureFormatError)) throw error;
      }
    };
    fc.assert(fc.property(flip, ends), { numRuns: 2000 });
  });
});
