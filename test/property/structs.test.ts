import { Parser } from 'binary-parser';
import { blob, type Layout, nu64, nu64be, s32, s32be, struct, u8, u16, u16be, u32, u32be } from 'buffer-layout';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeDatagram, type MessageHeader } from '../../src/capture/index.js';
import { formatMac, littleEndian, NETLINK, Reader, Writer } from '../../src/wire/index.js';
import { structArbitrary, type Value } from '../support/arbitraries.js';
import { codecOf, generatedFamilies } from '../support/families.js';

// The fixed structs as their kernel headers lay them out, written down a second and a third time: with buffer-layout
// (both directions) and with binary-parser. All three have to agree on every byte.

const half = littleEndian ? u16 : u16be;
const word = littleEndian ? u32 : u32be;
const int = littleEndian ? s32 : s32be;
const long = littleEndian ? nu64 : nu64be;
const parser = (): Parser => new Parser().endianness(littleEndian ? 'little' : 'big');

interface Case {
  family: string;
  name: string;
  layout: Layout<Value>;
  parser: Parser;
}

/** The counters of `rtnl_link_stats64` (linux/if_link.h), in order; the older struct has all but the last, in 32 bits. */
const COUNTERS = [
  ...['rxPackets', 'txPackets', 'rxBytes', 'txBytes', 'rxErrors', 'txErrors', 'rxDropped', 'txDropped'],
  ...['multicast', 'collisions', 'rxLengthErrors', 'rxOverErrors', 'rxCrcErrors', 'rxFrameErrors', 'rxFifoErrors'],
  ...['rxMissedErrors', 'txAbortedErrors', 'txCarrierErrors', 'txFifoErrors', 'txHeartbeatErrors', 'txWindowErrors'],
  ...['rxCompressed', 'txCompressed', 'rxNohandler', 'rxOtherhostDropped'],
];

const CASES: Case[] = [
  {
    family: 'rt-link', // linux/rtnetlink.h
    name: 'ifinfomsg',
    layout: struct([u8('ifiFamily'), u8('pad'), half('ifiType'), int('ifiIndex'), word('ifiFlags'), word('ifiChange')]),
    parser: parser()
      .uint8('ifiFamily')
      .skip(1)
      .uint16('ifiType')
      .int32('ifiIndex')
      .uint32('ifiFlags')
      .uint32('ifiChange'),
  },
  {
    family: 'rt-link', // linux/if_link.h
    name: 'rtnl-link-stats',
    layout: struct(COUNTERS.slice(0, 24).map((name) => word(name))),
    parser: COUNTERS.slice(0, 24).reduce((all, name) => all.uint32(name), parser()),
  },
  {
    family: 'rt-link', // linux/if_link.h
    name: 'rtnl-link-stats64',
    layout: struct(COUNTERS.map((name) => long(name))),
    parser: COUNTERS.reduce((all, name) => all.uint64(name), parser()),
  },
  {
    family: 'rt-link', // linux/if_link.h: struct ifla_bridge_id
    name: 'ifla-bridge-id',
    layout: struct([u16be('prio'), blob(6, 'addr')]),
    parser: parser().uint16be('prio').buffer('addr', { length: 6 }),
  },
  {
    family: 'rt-addr', // linux/if_addr.h
    name: 'ifaddrmsg',
    layout: struct([u8('ifaFamily'), u8('ifaPrefixlen'), u8('ifaFlags'), u8('ifaScope'), word('ifaIndex')]),
    parser: parser().uint8('ifaFamily').uint8('ifaPrefixlen').uint8('ifaFlags').uint8('ifaScope').uint32('ifaIndex'),
  },
  {
    family: 'rt-addr', // linux/if_addr.h
    name: 'ifa-cacheinfo',
    layout: struct([word('ifaPrefered'), word('ifaValid'), word('cstamp'), word('tstamp')]),
    parser: parser().uint32('ifaPrefered').uint32('ifaValid').uint32('cstamp').uint32('tstamp'),
  },
  {
    family: 'rt-route', // linux/rtnetlink.h
    name: 'rtmsg',
    layout: struct([
      ...[u8('rtmFamily'), u8('rtmDstLen'), u8('rtmSrcLen'), u8('rtmTos')],
      ...[u8('rtmTable'), u8('rtmProtocol'), u8('rtmScope'), u8('rtmType'), word('rtmFlags')],
    ]),
    parser: parser()
      .uint8('rtmFamily')
      .uint8('rtmDstLen')
      .uint8('rtmSrcLen')
      .uint8('rtmTos')
      .uint8('rtmTable')
      .uint8('rtmProtocol')
      .uint8('rtmScope')
      .uint8('rtmType')
      .uint32('rtmFlags'),
  },
  {
    family: 'rt-route', // linux/rtnetlink.h
    name: 'rta-cacheinfo',
    layout: struct([
      ...[word('rtaClntref'), word('rtaLastuse'), int('rtaExpires'), word('rtaError')],
      ...[word('rtaUsed'), word('rtaId'), word('rtaTs'), word('rtaTsage')],
    ]),
    parser: parser()
      .uint32('rtaClntref')
      .uint32('rtaLastuse')
      .int32('rtaExpires')
      .uint32('rtaError')
      .uint32('rtaUsed')
      .uint32('rtaId')
      .uint32('rtaTs')
      .uint32('rtaTsage'),
  },
  {
    family: 'rt-neigh', // linux/neighbour.h
    name: 'ndmsg',
    layout: struct([
      ...[u8('ndmFamily'), u8('pad1'), half('pad2'), int('ndmIfindex')],
      ...[half('ndmState'), u8('ndmFlags'), u8('ndmType')],
    ]),
    parser: parser()
      .uint8('ndmFamily')
      .skip(3)
      .int32('ndmIfindex')
      .uint16('ndmState')
      .uint8('ndmFlags')
      .uint8('ndmType'),
  },
  {
    family: 'rt-neigh', // linux/neighbour.h
    name: 'nda-cacheinfo',
    layout: struct([word('confirmed'), word('used'), word('updated'), word('refcnt')]),
    parser: parser().uint32('confirmed').uint32('used').uint32('updated').uint32('refcnt'),
  },
  {
    family: 'rt-rule', // linux/fib_rules.h
    name: 'fib-rule-hdr',
    layout: struct([
      ...[u8('family'), u8('dstLen'), u8('srcLen'), u8('tos')],
      ...[u8('table'), u8('res1'), u8('res2'), u8('action'), word('flags')],
    ]),
    parser: parser()
      .uint8('family')
      .uint8('dstLen')
      .uint8('srcLen')
      .uint8('tos')
      .uint8('table')
      .skip(2)
      .uint8('action')
      .uint32('flags'),
  },
  {
    family: 'nftables', // linux/netfilter/nfnetlink.h
    name: 'nfgenmsg',
    layout: struct([u8('nfgenFamily'), u8('version'), u16be('resId')]),
    parser: parser().uint8('nfgenFamily').uint8('version').uint16be('resId'),
  },
  {
    family: 'xtables', // linux/netfilter/xt_tcpudp.h
    name: 'xt-tcp',
    layout: struct([
      ...[half('sourceFirst'), half('sourceLast'), half('destinationFirst'), half('destinationLast')],
      ...[u8('option'), u8('flagsMask'), u8('flagsSet'), u8('invert')],
    ]),
    parser: parser()
      .uint16('sourceFirst')
      .uint16('sourceLast')
      .uint16('destinationFirst')
      .uint16('destinationLast')
      .uint8('option')
      .uint8('flagsMask')
      .uint8('flagsSet')
      .uint8('invert'),
  },
];

const families = await generatedFamilies();

describe('structs laid out by hand', () => {
  for (const { family: familyName, name, layout, parser: byParser } of CASES) {
    const family = families.find((candidate) => candidate.name === familyName)!;
    const model = family.model.structs.find((candidate) => candidate.name === name)!;
    const { encode, decode } = codecOf(family, model.typeName);

    test(`${name} is what buffer-layout and binary-parser make of the same bytes`, () => {
      expect(model.size).toBe(layout.span);
      const agree = (value: Value): void => {
        const writer = new Writer();
        encode(writer, writer.header(model.size), value);
        const bytes = Buffer.from(writer.toBytes().subarray(0, model.size));
        expect(comparable(byParser.parse(bytes) as Value, value)).toEqual(plain(value));
        expect(comparable(layout.decode(bytes), value)).toEqual(plain(value));
      };
      fc.assert(fc.property(structArbitrary(model).map(exact), agree));
    });

    test(`${name} is read as buffer-layout writes it`, () => {
      const agree = (value: Value): void => {
        const bytes = Buffer.alloc(layout.span);
        layout.encode(forLayout(value), bytes);
        const reader = new Reader(bytes);
        expect(decode(reader, reader.header(model.size))).toEqual(value);
      };
      fc.assert(fc.property(structArbitrary(model).map(exact), agree));
    });
  }
});

/** buffer-layout has 64 bits as a number, so only values that a number holds exactly. */
function exact(value: Value): Value {
  return mapMembers(value, (member) => (typeof member === 'bigint' ? BigInt.asUintN(52, member) : member));
}

function plain(value: Value): Value {
  return mapMembers(value, (member) => (typeof member === 'bigint' ? Number(member) : member));
}

/** What the other package read, in our forms and without its padding. */
function comparable(read: Value, like: Value): Value {
  const own = Object.fromEntries(Object.keys(like).map((key) => [key, read[key]]));
  return plain(mapMembers(own, (member) => (member instanceof Uint8Array ? formatMac(member) : member)));
}

function forLayout(value: Value): Value {
  return mapMembers(plain(value), (member) =>
    typeof member === 'string' ? Buffer.from(member.replaceAll(':', ''), 'hex') : member,
  );
}

function mapMembers(value: Value, change: (member: unknown) => unknown): Value {
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, change(member)]));
}

describe('nlmsghdr', () => {
  const layout: Layout<MessageHeader> = struct([
    word('length'),
    half('type'),
    half('flags'),
    word('sequence'),
    word('portId'),
  ]);
  const header = fc.record({
    type: fc.integer({ min: 0x8000, max: 0xffff }), // no schema has these
    flags: fc.nat(0xffff),
    sequence: fc.nat(0xffffffff),
    portId: fc.nat(0xffffffff),
  });

  test('is written as buffer-layout reads it', () => {
    const agree = ({ type, flags, sequence, portId }: Omit<MessageHeader, 'length'>): void => {
      const writer = new Writer();
      writer.messageStart(type, flags, sequence, portId);
      writer.messageEnd();
      const read = layout.decode(Buffer.from(writer.toBytes()));
      expect(read).toEqual({ length: 16, type, flags, sequence, portId });
    };
    fc.assert(fc.property(header, agree));
  });

  test('is read as buffer-layout writes it', () => {
    const agree = (members: Omit<MessageHeader, 'length'>): void => {
      const bytes = Buffer.alloc(16);
      layout.encode({ length: 16, ...members }, bytes);
      expect(decodeDatagram(NETLINK.route, bytes)).toMatchObject([
        { kind: 'unknown', header: { length: 16, ...members } },
      ]);
    };
    fc.assert(fc.property(header, agree));
  });
});
