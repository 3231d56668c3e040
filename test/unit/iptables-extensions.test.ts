import { expect, test } from 'vitest';
import { readRule, Unreadable } from '../../src/iptables/index.js';

// Extensions and revisions that the kernels and tools around here do not make: their bytes, put together by hand after the
// kernel's headers. The others are held against iptables itself, in test/interop/iptables-extensions.test.ts.

const number = (width: number) => (value: number | bigint) => {
  const bytes = Buffer.alloc(width);
  let rest = BigInt(value);
  for (let at = 0; at < width; at++, rest >>= 8n) bytes[at] = Number(rest & 0xffn);
  return bytes;
};
const u8 = number(1);
const u16 = number(2);
const u32 = number(4);
const u64 = number(8);
const text = (value: string, length: number): Buffer => Buffer.concat([Buffer.from(value)], length);
const zeros = (length: number): Buffer => Buffer.alloc(length);
const raw = (hex: string, length = hex.length / 2): Buffer => Buffer.concat([Buffer.from(hex, 'hex')], length);

type Kind = 'match' | 'target';
interface Case {
  says: string;
  type: Kind;
  name: string;
  rev: number;
  info: readonly Buffer[];
  isIpv6?: boolean;
}

const of =
  (type: Kind) =>
  (name: string, rev: number, info: readonly Buffer[], says: string, isIpv6 = false): Case => ({
    ...{ type, name, rev, info, says, isIpv6 },
  });
const match = of('match');
const target = of('target');

const recent = [u32(60), u32(4), u8(1 | 16), u8(0), text('bad', 200), u8(1), zeros(1)];
const srh = [u8(6), u8(4), u8(9), u8(3), u16(7)];
const clusterip = [raw('0100005e000102'), u16(3)];
const path = '/sys/fs/bpf/one';

const cases: readonly Case[] = [
  match('addrtype', 0, [u16(1 << 2), u16(1 << 5), u32(0), u32(1)], 'addrtype --src-type LOCAL ! --dst-type MULTICAST'),
  match('bpf', 0, [u16(1), zeros(2), u16(6), u8(0), u8(0), u32(9)], 'bpf --bytecode "1,6 0 0 9"'),
  match('bpf', 1, [u16(1), u16(0), u32(7), text(path, 512)], `bpf --object-pinned ${path}`),
  match('cgroup', 1, [raw('01010100'), text('a/b', 4096), u32(9)], 'cgroup ! --path "a/b" --cgroup 9'),
  match('set', 1, [u16(3), u8(1), u8(2)], 'set --match-set 3 src'),
  match('set', 2, [u16(3), u8(3), u8(1 | 4 | 128)], 'set ! --match-set 3 dst,src,dst --return-nomatch'),
  target('SET', 2, [u16(0xffff), u16(0), u16(7), raw('0102'), u32(0), u32(0xffffffff)], 'SET --del-set 7 src'),
  target(
    'SET',
    2,
    [u16(7), raw('0204'), u16(0xffff), u16(0), u32(1), u32(60)],
    'SET --add-set 7 dst,src --exist --timeout 60',
  ),
  match('cgroup', 2, [raw('01000000'), text('plain', 512)], 'cgroup --path plain'),
  match('connlimit', 0, [raw('ffffff00', 16), u32(5), u32(0)], 'connlimit --connlimit-above 5 --connlimit-mask 24'),
  match(
    'connlimit',
    1,
    [raw('ffffffffffff'.padEnd(32, '0')), u32(5), u32(3)],
    'connlimit --connlimit-upto 5 --connlimit-mask 48 --connlimit-daddr',
    true,
  ),
  match(
    'hashlimit',
    1,
    [text('t', 16), u32(4 | 1), u32(200), u32(5), u32(0), u32(0), u32(1000), u32(1000), u8(32), u8(24)],
    'hashlimit --hashlimit-upto 50/sec --hashlimit-burst 5 --hashlimit-mode srcip,dstip --hashlimit-name t --hashlimit-dstmask 24',
  ),
  match(
    'hashlimit',
    2,
    [text('t', 256), u64(600_000_000), u64(3), u32(0x10), u32(8), u32(9), u32(500), u32(77), u8(128), u8(128)],
    'hashlimit --hashlimit-above 6/hour --hashlimit-burst 3 --hashlimit-name t --hashlimit-htable-size 8 --hashlimit-htable-max 9 --hashlimit-htable-gcinterval 500 --hashlimit-htable-expire 77',
    true,
  ),
  match(
    'ipvs',
    0,
    [raw('c0000207', 16), raw('ffffff00', 16), raw('0050'), u8(6), u8(2), raw('0015'), u8(8), u8(0x7e)],
    'ipvs --vproto 6 --vaddr 192.0.2.7/24 ! --vport 80 --vdir ORIGINAL --vmethod IPIP --vportctl 21',
  ),
  match('ipvs', 0, [zeros(38), u8(1), u8(1)], 'ipvs ! --ipvs'),
  match('limit', 0, [u32(0), u32(5)], 'limit --limit inf'),
  match('nfacct', 0, [text('seen', 32)], 'nfacct --nfacct-name  seen'),
  match('recent', 0, recent, 'recent --rcheck --seconds 60 --hitcount 4 --rttl --name bad --rdest'),
  match('socket', 0, [], 'socket'),
  match('socket', 1, [u8(7)], 'socket --transparent'),
  match('socket', 2, [u8(7)], 'socket --transparent --nowildcard'),
  match('srh', 0, [...srh, u16(1 | 0x400), u16(0x400)], 'srh --srh-next-hdr 6 ! --srh-tag 7', true),
  match('state', 0, [u32(1 | 8)], 'state --state INVALID,NEW'),
  match(
    'string',
    0,
    [u16(0), u16(0xffff), text('bm', 16), text('ab"', 128), u8(3), u8(1)],
    'string ! --string "ab\\"" --algo bm',
  ),
  target('AUDIT', 0, [u8(1)], 'AUDIT --type drop'),
  target(
    'CLUSTERIP',
    0,
    [u32(1), raw('01005eaabbcc'), u16(3), u16(1), u16(2), zeros(32), u32(1), u32(9)],
    'CLUSTERIP --new --hashmode sourceip-sourceport --clustermac 01:00:5E:AA:BB:CC --total-nodes 3 --local-node 2 --hash-init 9',
  ),
  target('CLUSTERIP', 0, [u32(0), ...clusterip], 'CLUSTERIP'),
  target('CONNMARK', 1, [u32(5), u32(15), u32(0), u8(0)], 'CONNMARK --set-xmark 0x5/0xf'),
  target(
    'CONNMARK',
    2,
    [u32(0), u32(0xff), u32(0xf0), u8(1), u8(4), u8(1)],
    'CONNMARK --save-mark --nfmask 0xf0 --ctmask 0xff --right-shift-mark 4',
  ),
  target('CONNSECMARK', 0, [u8(2)], 'CONNSECMARK --restore'),
  target('CT', 0, [u16(16), u16(0), u32(0), u32(0), text('ftp', 16)], 'CT --helper ftp --zone mark'),
  target(
    'CT',
    2,
    [u16(0), u16(0), u32(1 << 10), u32(0), zeros(16), text('slow', 32)],
    'CT --timeout slow --ctevents secmark',
  ),
  target('CT', 2, [u16(3)], 'NOTRACK'),
  target('ECN', 0, [u8(0x31), u8(2), u8(1)], 'ECN --ecn-tcp-ece 1 --ecn-tcp-cwr 0 --ecn-ip-ect 2'),
  target('IDLETIMER', 1, [u32(9), text('x', 28), u8(0), u8(1)], 'IDLETIMER --timeout 9 --label x --alarm'),
  target(
    'LED',
    0,
    [text('netfilter-a"b', 27), u8(1), u32(0xffffffff)],
    'LED --led-trigger-id "a\\"b" --led-delay inf --led-always-blink',
  ),
  target('NFLOG', 0, [u32(9), u16(0), u16(1)], 'NFLOG --nflog-range 9 --nflog-threshold 1'),
  target('NFQUEUE', 0, [u16(3), u16(9)], 'NFQUEUE --queue-num 3'),
  target('NFQUEUE', 1, [u16(3), u16(2), u16(1)], 'NFQUEUE --queue-balance 3:4'),
  target('NFQUEUE', 2, [u16(3), u16(1), u16(3)], 'NFQUEUE --queue-num 3 --queue-bypass'),
  target('NOTRACK', 0, [], 'NOTRACK'),
  target('SECMARK', 0, [u8(1), zeros(3), u32(7), text('a:b', 256)], 'SECMARK --selctx a:b'),
  target('SECMARK', 1, [u8(1), text('a:b', 256)], 'SECMARK --selctx a:b'),
  target('TOS', 0, [u8(0x10)], 'TOS --set-tos 0x10'),
  target(
    'TPROXY',
    0,
    [u32(7), u32(3), raw('7f000001'), raw('0050')],
    'TPROXY --on-port 80 --on-ip 127.0.0.1 --tproxy-mark 0x3/0x7',
  ),
  target('TRACE', 0, [], 'TRACE'),
  match('new-one', 3, [raw('0a0b')], 'new-one [revision 3: 0a0b]'),
];

test.each(cases)('$type $name $rev: $says', ({ says, type, name, rev, info, isIpv6 }) => {
  const expressions = [{ name: type, data: { name, rev, info: Uint8Array.from(Buffer.concat(info)) } }];
  const { matches, target: leadsTo } = readRule({ statements: [], expressions }, { isIpv6: isIpv6 ?? false });
  expect(type === 'match' ? matches : [leadsTo]).toEqual([type === 'match' ? says : `-j ${says}`]);
});

test.each([0, 1, 7, 100])('an extension cut to %i bytes is read all the same', (length) => {
  for (const { type, name, rev, info, isIpv6 } of cases) {
    const bytes = Uint8Array.from(Buffer.concat(info).subarray(0, length));
    const expressions = [{ name: type, data: { name, rev, info: bytes } }];
    expect(() => readRule({ statements: [], expressions }, { isIpv6: isIpv6 ?? false })).not.toThrow();
  }
});

test('a comparison with a register that nothing was loaded into is what iptables gives up on', () => {
  const expressions = [{ name: 'cmp' as const, data: { sreg: 1, op: 0, data: { value: Uint8Array.of(6) } } }];
  expect(() => readRule({ statements: [], expressions }, { isIpv6: false })).toThrow(new Unreadable('cmp sreg undef'));
});
