import { decimal, option } from '../text.js';
import type { ExtensionContext, InfoOf, Rows } from './row.js';

const units: readonly (readonly [name: string, seconds: bigint])[] = [
  ['day', 86_400n],
  ['hour', 3600n],
  ['min', 60n],
  ['sec', 1n],
];

/** A rate from the time between two packets, in 1/scale s: the longest unit that says it well enough. */
export function packetRate(period: bigint, scale: bigint): { readonly text: string; readonly seconds: bigint } {
  if (period === 0n) return { text: 'inf', seconds: 0n };
  const cost = (index: number): bigint => units[index]![1] * scale;
  let index = 1;
  while (index < units.length && !(period > cost(index) || cost(index) / period < cost(index) % period)) index++;
  const [name, seconds] = units[index - 1]!;
  return { text: `${cost(index - 1) / period}/${name}`, seconds };
}

/** Parts of a second in which `limit` counts, and `hashlimit` in its first revision. */
export const LIMIT_SCALE = 10_000n;
const USUAL_BURST = 5n;

/** Options of a match `limit`. */
export function saveLimit(period: bigint, burst: bigint): string {
  return ` --limit ${packetRate(period, LIMIT_SCALE).text}${burst === USUAL_BURST ? '' : ` --limit-burst ${burst}`}`;
}

type Hashlimit = InfoOf<'match hashlimit 3'>;

const INVERT = 0x10;
const BYTES = 0x20;
const RATE_MATCH = 0x40;
const UINT32_MAX = 0xffff_ffffn;
const BYTE_SHIFT = 4n;
const USUAL_COLLECTION = 1000;

const byteUnits: readonly (readonly [name: string, bytes: bigint])[] = [
  ['m', 1024n * 1024n],
  ['k', 1024n],
  ['', 1n],
];

function costOf(bytes: bigint): bigint {
  return UINT32_MAX / (((bytes >> BYTE_SHIFT) & UINT32_MAX) + 1n);
}

/** A rate in bytes with its burst, and how long an entry is kept then, s. */
function byteRate({ avg, burst }: Hashlimit): { readonly text: string; readonly seconds: bigint } {
  const rate = ((avg === 0n ? UINT32_MAX : UINT32_MAX / avg) - 1n) << BYTE_SHIFT;
  const [name, size] = byteUnits.find(
    ([, bytes]) => bytes === 1n || (rate >= bytes && costOf(rate & ~(bytes - 1n)) === avg),
  )!;
  const text = `${rate / size}${name}b/s`;
  if (burst === 0n) return { text, seconds: 15n };
  const total = rate * burst;
  const [totalName, totalSize] = byteUnits.find(([, bytes]) => bytes === 1n || total >= bytes)!;
  return { text: `${text} --hashlimit-burst ${total / totalSize}${totalName}b`, seconds: 60n };
}

const modes: readonly (readonly [bit: number, name: string])[] = [
  [4, 'srcip'],
  [8, 'srcport'],
  [1, 'dstip'],
  [2, 'dstport'],
];

function saveHashlimit(info: Hashlimit, revision: number, { isIpv6 }: ExtensionContext): string {
  const scale = revision === 1 ? LIMIT_SCALE : 1_000_000n;
  const isBytes = (info.mode & BYTES) !== 0;
  const rate = isBytes ? byteRate(info) : packetRate(info.avg, scale);
  const names = modes.filter(([bit]) => (info.mode & bit) !== 0).map(([, name]) => name);
  const widest = isIpv6 ? 128 : 32;
  const isRate = revision === 3 && (info.mode & RATE_MATCH) !== 0;
  const add = (isAdded: boolean, name: string, value?: number | string): string =>
    isAdded ? option(false, `--hashlimit-${name}`, value) : '';
  return [
    add(true, (info.mode & INVERT) !== 0 ? 'above' : 'upto', rate.text),
    add(!isBytes, 'burst', String(info.burst)),
    add(names.length > 0, 'mode', names.join(',')),
    add(true, 'name', info.name),
    add(info.size !== 0, 'htable-size', info.size),
    add(info.max !== 0, 'htable-max', info.max),
    add(info.gcInterval !== USUAL_COLLECTION, 'htable-gcinterval', info.gcInterval),
    add(BigInt(info.expire) !== rate.seconds * 1000n, 'htable-expire', info.expire),
    add(info.srcmask !== widest, 'srcmask', info.srcmask),
    add(info.dstmask !== widest, 'dstmask', info.dstmask),
    add(isRate, 'rate-match'),
    add(isRate && info.interval !== 1, 'rate-interval', info.interval),
  ].join('');
}

const PROBABILITY = 1n << 31n;

function saveStatistic({ mode, flags, value, packet }: InfoOf<'match statistic 0'>): string {
  const isInverted = (flags & 1) !== 0;
  if (mode === 0)
    return ` --mode random${option(isInverted, '--probability', decimal(BigInt(value), PROBABILITY, 11))}`;
  return mode === 1 ? ` --mode nth${option(isInverted, '--every', (value + 1) >>> 0)} --packet ${packet}` : '';
}

type Rateest = InfoOf<'match rateest 0'>;
const RELATIVE = 4;
const DIFFERENCE = 8;
const PER_BYTE = 16;
const PER_PACKET = 32;
const ABSOLUTE = 2;
const comparisons: Readonly<Record<number, string>> = { 1: 'eq', 2: 'lt', 3: 'gt' };

/** Bytes/s as bits/s: in the greatest unit in which it has four digits. */
function bits(bytes: number): string {
  const rate = BigInt(bytes) * 8n;
  if (rate >= 1_000_000_000n) return `${decimal(rate, 1_000_000n, 0)}Mbit`;
  return rate >= 1_000_000n ? `${decimal(rate, 1000n, 0)}Kbit` : `${rate}bit`;
}

function saveRate({ flags, mode }: Rateest, name: string, first: string | number, second: string | number): string {
  const comparison = option((flags & 1) !== 0, `--rateest-${comparisons[mode] ?? mode}`);
  const value = (flags & (ABSOLUTE | DIFFERENCE)) !== 0 ? ` ${second}` : '';
  if ((flags & DIFFERENCE) === 0) return `${comparison} --rateest-${name}${value}`;
  return ` --rateest-${name}1 ${first}${comparison} --rateest-${name}2${value}`;
}

function saveRateest(info: Rateest): string {
  const isRelative = (info.flags & RELATIVE) !== 0;
  return [
    (info.flags & DIFFERENCE) !== 0 ? ' --rateest-delta' : '',
    ` --rateest${isRelative ? '1' : ''} ${info.name1}`,
    (info.flags & PER_BYTE) !== 0 ? saveRate(info, 'bps', bits(info.bps1), bits(info.bps2)) : '',
    (info.flags & PER_PACKET) !== 0 ? saveRate(info, 'pps', info.pps1, info.pps2) : '',
    isRelative ? ` --rateest2 ${info.name2}` : '',
  ].join('');
}

function microseconds(time: bigint): string {
  if (time >= 1_000_000n) return `${decimal(time, 1_000_000n, 1)}s`;
  return time >= 1000n ? `${decimal(time, 1000n, 1)}ms` : `${time}us`;
}

function saveRateEstimator({ name, interval, ewmaLog }: InfoOf<'target RATEEST 0'>): string {
  const every = ((1_000_000n << BigInt(Math.max(interval + 2, 0))) & UINT32_MAX) / 4n;
  const average = (every << BigInt(ewmaLog & 31)) & UINT32_MAX;
  return ` --rateest-name ${name} --rateest-interval ${microseconds(every)} --rateest-ewmalog ${microseconds(average)}`;
}

/** How often and how much. */
export const rateRows: Rows = {
  'match limit 0': { save: ({ avg, burst }) => saveLimit(BigInt(avg), BigInt(burst)) },
  'match hashlimit 1': {
    save: (info, context) =>
      saveHashlimit({ ...info, avg: BigInt(info.avg), burst: BigInt(info.burst), interval: 0 }, 1, context),
  },
  'match hashlimit 2': { save: (info, context) => saveHashlimit({ ...info, interval: 0 }, 2, context) },
  'match hashlimit 3': { save: (info, context) => saveHashlimit(info, 3, context) },
  'match statistic 0': { save: saveStatistic },
  'match quota 0': { save: ({ flags, quota }) => option((flags & 1) !== 0, '--quota', quota) },
  'match rateest 0': { save: saveRateest },
  'target RATEEST 0': { save: saveRateEstimator },
};
