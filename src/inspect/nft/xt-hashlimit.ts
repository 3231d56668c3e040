import type { InfoOf, XtContext } from './xt-words.js';

type Info = Pick<InfoOf<'match hashlimit 3'>, 'name' | 'mode' | 'avg' | 'burst' | 'expire' | 'srcmask' | 'dstmask'>;

const INVERT = 0x10;
const BYTES = 0x20;
const RATE_MATCH = 0x40;
const USUAL_EXPIRE = 1000;
const USUAL_BURST = 5n;

/** What is counted apart: one row for each, in the order of its bit. */
const modes: readonly (readonly [bit: number, field: string, prefix?: 'srcmask' | 'dstmask'])[] = [
  [1, 'daddr', 'dstmask'],
  [2, 'tcp dport'],
  [4, 'saddr', 'srcmask'],
  [8, 'tcp sport'],
];

/** The mask of a prefix; libxtables puts spaces before its later blocks where they start with a digit or letter. */
function subnet(length: number, isIpv6: boolean): string {
  const [blocks, bits] = isIpv6 ? [8, 16] : [4, 8];
  const parts = Array.from({ length: blocks }, (_, index) => {
    const ones = Math.min(Math.max(length - index * bits, 0), bits);
    const value = ((1 << ones) - 1) << (bits - ones);
    return isIpv6 ? value.toString(16).padStart(4, '0') : String(value);
  });
  return ` and ${parts.join(isIpv6 ? ':' : '.')}`;
}

function modePieces(info: Info, isIpv6: boolean): string[] {
  const network = isIpv6 ? 'ip6' : 'ip';
  const pieces: string[] = [];
  for (const [bit, field, prefix] of modes) {
    if ((info.mode & bit) === 0) continue;
    pieces.push(pieces.length === 0 ? ' ' : ' . ');
    pieces.push(prefix === undefined ? field : `${network} ${field}`);
    if (prefix !== undefined && info[prefix] !== (isIpv6 ? 128 : 32)) pieces.push(subnet(info[prefix], isIpv6));
  }
  // libxtables takes this flag for one more field, and has no name for it.
  if ((info.mode & RATE_MATCH) !== 0) pieces.push(pieces.length === 0 ? ' ' : ' . ', '(null)');
  return pieces;
}

const units: readonly (readonly [name: string, seconds: bigint])[] = [
  ['day', 86_400n],
  ['hour', 3600n],
  ['minute', 60n],
  ['second', 1n],
];

/** The longest unit that says the rate well enough; revisions count in different parts of a second. */
function packetRate(average: bigint, revision: number): string {
  const scale = revision === 1 ? 10_000n : 1_000_000n;
  const cost = (index: number): bigint => units[index]![1] * scale;
  let index = 1;
  while (index < units.length && !(average > cost(index) || cost(index) / average < cost(index) % average)) index++;
  return ` ${cost(index - 1) / average}/${units[index - 1]![0]} `;
}

const UINT32_MAX = 0xffff_ffffn;
const BYTE_SHIFT = 4n;
const byteUnits: readonly (readonly [name: string, bytes: bigint])[] = [
  ['m', 1024n * 1024n],
  ['k', 1024n],
  ['', 1n],
];

function costOf(bytes: bigint): bigint {
  return UINT32_MAX / (((bytes >> BYTE_SHIFT) & UINT32_MAX) + 1n);
}

function byteRate({ avg, burst }: Info): string[] {
  const rate = ((avg === 0n ? UINT32_MAX : UINT32_MAX / avg) - 1n) << BYTE_SHIFT;
  const unit = byteUnits.find(([, size]) => size === 1n || (rate >= size && costOf(rate & ~(size - 1n)) === avg))!;
  const pieces = [` ${rate / unit[1]} ${unit[0]}bytes/second`];
  if (burst === 0n) return pieces;
  const total = rate * burst;
  const burstUnit = byteUnits.find(([, size]) => size === 1n || total >= size)!;
  return [...pieces, ` burst ${total / burstUnit[1]} ${burstUnit[0]}bytes`];
}

/** A match `hashlimit` as the meter that nft would say. */
export function hashlimitWords(info: Info, revision: number, { isIpv6 }: XtContext): string[] | undefined {
  const fields = modePieces(info, isIpv6);
  if (fields.length === 0) return undefined;
  const pieces = [`meter ${info.name} {`, ...fields];
  if (info.expire !== USUAL_EXPIRE) pieces.push(` timeout ${Math.floor(info.expire / 1000)}s`);
  pieces.push(' limit rate');
  if ((info.mode & INVERT) !== 0) pieces.push(' over');
  if ((info.mode & BYTES) !== 0) pieces.push(...byteRate(info));
  else {
    pieces.push(packetRate(info.avg, revision));
    if (info.burst !== USUAL_BURST) pieces.push(`burst ${info.burst} packets`);
  }
  return [...pieces, '}'];
}
