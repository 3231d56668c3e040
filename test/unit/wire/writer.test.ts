import { describe, expect, test } from 'vitest';
import { InvalidAttributeError, Writer } from '../../../src/wire/index.js';
import { hex, toHex, written } from '../../support/hex.js';

describe('an attribute is written with length, type, value and padding', () => {
  test.each<[string, (w: Writer) => void, string]>([
    ['u8', (w) => w.u8(16, 6), '0500 1000 06000000'], // IFLA_OPERSTATE
    ['s8', (w) => w.s8(1, -1), '0500 0100 ff000000'],
    ['u16', (w) => w.u16(1, 0x1234), '0600 0100 3412 0000'],
    ['u16be', (w) => w.u16be(6, 4789), '0600 0600 12b5 0000'], // NDA_PORT
    ['s16', (w) => w.s16(1, -2), '0600 0100 feff 0000'],
    ['u32', (w) => w.u32(4, 1500), '0800 0400 dc050000'], // IFLA_MTU
    ['u32be', (w) => w.u32be(3, 7), '0800 0300 00000007'],
    ['s32be', (w) => w.s32be(2, -100), '0800 0200 ffffff9c'], // NFTA_HOOK_PRIORITY
    ['u64', (w) => w.u64(2, 1n), '0c00 0200 0100000000000000'],
    ['u64be', (w) => w.u64be(3, 2n), '0c00 0300 0000000000000002'], // NFTA_RULE_HANDLE
    ['s64', (w) => w.s64(2, -1n), '0c00 0200 ffffffffffffffff'],
    ['a small uint', (w) => w.uint(1, 5n), '0800 0100 05000000'],
    ['a large uint', (w) => w.uint(1, 1n << 32n), '0c00 0100 0000000001000000'],
    ['a small sint', (w) => w.sint(1, -1n), '0800 0100 ffffffff'],
    ['a large sint', (w) => w.sint(1, -(1n << 40n)), '0c00 0100 0000000000ffffff'],
    ['bitfield32', (w) => w.bitfield32(1, { value: 1, selector: 3 }), '0c00 0100 01000000 03000000'],
    ['a set flag', (w) => w.flag(21, true), '0400 1500'], // IFLA_BR_FDB_FLUSH
    ['an unset flag', (w) => w.flag(21, false), ''],
    ['a string', (w) => w.string(3, 'lo'), '0700 0300 6c6f0000'], // IFLA_IFNAME
    ['a string that was no UTF-8', (w) => w.string(3, '\udcffA'), '0700 0300 ff410000'],
    ['bytes', (w) => w.bytes(1, hex('aabbccddee')), '0900 0100 aabbccdd ee000000'],
    ['an IPv4 address', (w) => w.ip(1, '172.18.0.1'), '0800 0100 ac120001'], // IFA_ADDRESS
    ['an IPv6 address', (w) => w.ip(1, 'fd00::1', 16), '1400 0100 fd00000000000000 0000000000000001'],
    ['a link-layer address', (w) => w.mac(1, '02:42:ac:12:0:2'), '0a00 0100 0242ac120002 0000'], // IFLA_ADDRESS
    ['unknown ones', (w) => w.unknown([{ type: 0xff, value: hex('01') }]), '0500 ff00 01000000'],
  ])('%s', (_, write, bytes) => {
    expect(written(write)).toBe(toHex(hex(bytes)));
  });
});

describe('messages and nests', () => {
  test('RTM_NEWLINK that makes a bridge', () => {
    const bytes = written((w) => {
      w.messageStart(16, 0x605, 1);
      w.u8At(w.header(16), 0, 'ifiFamily');
      w.string(3, 'br0');
      w.nestStart(18);
      w.string(1, 'bridge');
      w.nestStart(2);
      w.u8(7, 1);
      w.nestEnd();
      w.nestEnd();
      w.messageEnd();
    });
    expect(bytes).toBe(
      toHex(
        hex(`
          44000000 1000 0506 01000000 00000000       // nlmsghdr: 68 bytes, RTM_NEWLINK, REQUEST|ACK|EXCL|CREATE, seq 1
          00 00 0000 00000000 00000000 00000000      // ifinfomsg
          0800 0300 62723000                         // IFLA_IFNAME "br0"
          1c00 1280                                  // IFLA_LINKINFO
            0b00 0100 627269646765 0000              //   IFLA_INFO_KIND "bridge"
            0c00 0280                                //   IFLA_INFO_DATA
              0500 0700 01000000                     //     IFLA_BR_VLAN_FILTERING 1`),
      ),
    );
  });

  test('several messages follow each other, and flags are added later', () => {
    const writer = new Writer();
    writer.messageStart(16, 1, 1);
    writer.messageEnd();
    const second = writer.length;
    writer.messageStart(17, 1, 2);
    writer.messageEnd();
    writer.setMessageFlags(second, 4);
    expect(toHex(writer.toBytes())).toBe(
      toHex(hex('10000000 1000 0100 01000000 00000000  10000000 1100 0500 02000000 00000000')),
    );
  });

  test('a buffer that was used before leaves nothing behind', () => {
    const writer = new Writer(16);
    writer.bytes(1, new Uint8Array(64).fill(0xff));
    writer.reset();
    writer.u8(1, 1);
    writer.header(4);
    expect(toHex(writer.toBytes())).toBe('050001000100000000000000');
  });

  test("a struct of another kernel's size is written in that size", () => {
    const shorter = written((w) => {
      const at = w.struct(3, 8, { size: 4 });
      w.u32At(at, 1, 'confirmed');
      w.u32At(at + 4, 0, 'used');
      w.u8(4, 9);
    });
    expect(shorter).toBe(toHex(hex('0800 0300 01000000 0500 0400 09000000')));
    const longer = written((w) => w.u32At(w.struct(3, 4, { size: 6, tail: hex('aabb') }), 1, 'confirmed'));
    expect(longer).toBe(toHex(hex('0a00 0300 01000000 aabb 0000')));
  });
});

describe('what cannot be put on the wire is refused, and nothing is sent', () => {
  const refusal = (write: (w: Writer) => void): InvalidAttributeError => {
    try {
      write(new Writer());
    } catch (error) {
      if (error instanceof InvalidAttributeError) return error;
      throw error;
    }
    throw new Error('nothing was thrown');
  };

  test.each<[string, (w: Writer) => void, string]>([
    ['too large', (w) => w.u8(5, 256), '256 is not an integer within 0..255'],
    ['negative', (w) => w.u32(5, -1), '-1 is not an integer within 0..4294967295'],
    ['no integer', (w) => w.u16(5, 1.5), '1.5 is not an integer within 0..65535'],
    ['no number', (w) => w.u32(5, Number.NaN), 'NaN is not an integer within 0..4294967295'],
    ['outside of a check', (w) => w.u16(5, 4095, 1, 4094), '4095 is not an integer within 1..4094'],
    ['no bigint', (w) => w.u64(5, 1 as never), '1 is not a bigint within 0..18446744073709551615'],
    ['no string', (w) => w.string(5, 7 as never), '7 is not a string'],
    ['text too long', (w) => w.string(5, 'x'.repeat(16), 0, 15), `'${'x'.repeat(16)}' has 16 bytes, at most 15 fit`],
    ['text too short', (w) => w.string(5, '', 1, 15), "'' has 0 bytes, at least 1 are needed"],
    ['text with a NUL', (w) => w.string(5, 'a\0b'), "'a\0b' has a NUL in it"],
    ['no bytes', (w) => w.bytes(5, [1] as never), 'an object is not a Uint8Array'],
    ['the wrong number of bytes', (w) => w.bytes(5, hex('01'), 6, 6), 'has 1 bytes, exactly 6 are allowed'],
    ['no address', (w) => w.ip(5, '172.18.0'), "'172.18.0' is not an IPv4 or IPv6 address"],
    ['an address of the other family', (w) => w.ip(5, 'fd00::1', 4), "'fd00::1' is not an IPv4 address"],
    ['an address with a zone', (w) => w.ip(5, 'fe80::1%eth0'), "'fe80::1%eth0' is not an IPv4 or IPv6 address"],
    [
      'no link-layer address',
      (w) => w.mac(5, '02:42:xy'),
      "'02:42:xy' is not a link-layer address: expected hex bytes between colons",
    ],
    ['no boolean', (w) => w.flag(5, 1 as never), '1 is not a boolean'],
    [
      'more than an attribute holds',
      (w) => w.bytes(5, new Uint8Array(65532)),
      'has 65532 bytes, 0 to 65531 are allowed',
    ],
  ])('%s', (_, write, reason) => {
    expect(refusal(write)).toMatchObject({ code: 'ERR_INVALID_ATTRIBUTE', path: [5], reason });
  });

  test('data without the selector that gives it a shape', () => {
    expect(refusal((w) => w.refuseSelector(2, 'bridgee', {})).reason).toBe(
      "has no known shape for 'bridgee', so it cannot be written",
    );
    expect(refusal((w) => w.refuseSelector(2, undefined, {})).reason).toBe(
      'has no known shape without its selector, so it cannot be written',
    );
  });

  test('the path leads through the open nests', () => {
    const error = refusal((w) => {
      w.nestStart(18);
      w.nestStart(2);
      w.u16(1, 70000);
    });
    expect(error.path).toEqual([18, 2, 1]);
    expect(error.message).toBe('attribute 18.2.1: 70000 is not an integer within 0..65535 (nothing was sent)');
  });

  test('a nest of more than 65535 bytes', () => {
    const error = refusal((w) => {
      w.nestStart(18);
      w.bytes(1, new Uint8Array(40_000));
      w.bytes(1, new Uint8Array(40_000));
      w.nestEnd();
    });
    expect(error).toMatchObject({ path: [18], reason: 'has 80012 bytes, at most 65535 fit in an attribute' });
  });

  test('nests without end', () => {
    const error = refusal((w) => {
      for (;;) w.nestStart(1);
    });
    expect(error.reason).toBe('attributes are nested deeper than 32');
  });
});
