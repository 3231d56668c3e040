import type {
  TcAttrs,
  TcByKind,
  TcFqCodelAttrs,
  TcHtbAttrs,
  TcHtbOpt,
  TcRatespec,
  TcTbfAttrs,
} from '../generated/tc.js';
import { readSwitches, switched } from './kind-view.js';
import { refuse } from './refusal.js';

// Options of disciplines and classes as their users see them. Rates are in bytes per second, times in us unless said.

/** What fq_codel is set to (`TCA_FQ_CODEL_*`), times in us. */
export type FqCodelOptions = Omit<TcFqCodelAttrs, 'ecn' | 'unknown'> & { ecn?: boolean | undefined };

/** What HTB is set to. */
export interface HtbOptions {
  /** Minor number of the class that what no filter chose goes to; 0: not shaped. */
  default?: number | undefined;
  /** Divisor from a class's rate to its quantum; 10 unless set. */
  rate2quantum?: number | undefined;
  /** Packets not shaped that may wait. */
  directQlen?: number | undefined;
}

/** What a class of HTB is set to. */
export interface HtbClassOptions {
  /** Assured rate, in bytes per second. */
  rate: number | bigint;
  /** Greatest rate, in bytes per second; the assured one unless set. */
  ceil?: number | bigint | undefined;
  /** Bytes that go at once at the greatest rate; 1600 unless set. */
  burst?: number | undefined;
  /** The same as fast as the link goes. */
  cburst?: number | undefined;
  /** Lowest is served first, 0 to 7. */
  prio?: number | undefined;
  /** Bytes in one turn; from the rate unless set. */
  quantum?: number | undefined;
}

/** What a token bucket is set to. */
export interface TbfOptions {
  /** In bytes per second. */
  rate: number | bigint;
  /** Size of the bucket, in bytes. */
  burst: number;
  /** Bytes that may wait. */
  limit: number;
  /** Peak rate, in bytes per second. */
  peakRate?: number | bigint | undefined;
  /** Size of the peak bucket, in bytes; not less than the MTU. */
  peakBurst?: number | undefined;
}

/** Options by kind. */
export interface QdiscOptions {
  fq_codel: FqCodelOptions;
  htb: HtbOptions;
  tbf: TbfOptions;
  /** Packets that may wait. */
  pfifo: { limit: number };
  /** Bytes that may wait. */
  bfifo: { limit: number };
}

const ETHERNET = 1; // TC_LINKLAYER_ETHERNET: no rate table is wanted
const BIG_RATE = 0xffffffffn;
/** A tick of the kernel's clock of packets is 64 ns (`PSCHED_SHIFT`, include/net/pkt_sched.h). */
const TICKS_PER_SECOND = 1e9 / 64;

function rateOf(request: string, field: string, rate: number | bigint | undefined): bigint {
  const isWhole = typeof rate === 'bigint' || Number.isSafeInteger(rate);
  if (!isWhole || BigInt(rate!) <= 0n) return refuse(request, field, rate, 'a rate in bytes per second, 1 or more');
  return BigInt(rate!);
}

/** 64-bit rates are attributes of their own; the struct then has all ones. */
function spec(rate: bigint): Partial<TcRatespec> {
  return { linklayer: ETHERNET, rate: Number(rate < BIG_RATE ? rate : BIG_RATE) };
}

function wide(rate: bigint | undefined): bigint | undefined {
  return rate !== undefined && rate >= BIG_RATE ? rate : undefined;
}

function ticks(bytes: number, rate: bigint): number {
  return Math.ceil((bytes / Number(rate)) * TICKS_PER_SECOND);
}

function bytes(time: number, rate: bigint): number {
  return Math.round((time / TICKS_PER_SECOND) * Number(rate));
}

function writeTbf(request: string, options: TbfOptions): TcTbfAttrs {
  const { burst, limit, peakBurst } = options;
  const rate = rateOf(request, 'tbf.rate', options.rate);
  const peak = options.peakRate === undefined ? undefined : rateOf(request, 'tbf.peakRate', options.peakRate);
  if (peak !== undefined && peakBurst === undefined) refuse(request, 'tbf.peakBurst', peakBurst, 'given with peakRate');
  return {
    parms: {
      rate: spec(rate) as TcRatespec,
      peakrate: (peak === undefined ? {} : spec(peak)) as TcRatespec,
      limit,
      buffer: ticks(burst, rate),
      mtu: peak === undefined ? 0 : ticks(peakBurst!, peak),
    },
    rate64: wide(rate),
    prate64: wide(peak),
    burst,
    pburst: peak === undefined ? undefined : peakBurst,
  };
}

function readTbf({ parms, rate64, prate64 }: TcTbfAttrs): TbfOptions | undefined {
  if (parms === undefined) return undefined;
  const rate = rate64 ?? BigInt(parms.rate.rate);
  const peakRate = prate64 ?? BigInt(parms.peakrate.rate);
  const options = { rate, burst: bytes(parms.buffer, rate), limit: parms.limit };
  return peakRate === 0n ? options : { ...options, peakRate, peakBurst: bytes(parms.mtu, peakRate) };
}

function writeHtb({ default: defcls = 0, rate2quantum = 10, directQlen }: HtbOptions): TcHtbAttrs {
  return { init: { version: 3, rate2quantum, defcls, debug: 0, directPkts: 0 }, directQlen };
}

function readHtb({ init, directQlen }: TcHtbAttrs): HtbOptions {
  return { default: init?.defcls ?? 0, rate2quantum: init?.rate2quantum ?? 0, directQlen };
}

const DEFAULT_BURST = 1600; // iproute2's, for the same rate

/** The options of a class of HTB, as attributes. @throws InvalidAttributeError a value that cannot be sent */
export function writeHtbClass(request: string, options: HtbClassOptions): TcHtbAttrs {
  const rate = rateOf(request, 'htb.rate', options.rate);
  const ceil = options.ceil === undefined ? rate : rateOf(request, 'htb.ceil', options.ceil);
  const { burst = DEFAULT_BURST, cburst = DEFAULT_BURST, prio = 0, quantum = 0 } = options;
  const parms: TcHtbOpt = {
    rate: spec(rate) as TcRatespec,
    ceil: spec(ceil) as TcRatespec,
    buffer: ticks(burst, rate),
    cbuffer: ticks(cburst, ceil),
    quantum,
    level: 0,
    prio,
  };
  return { parms, rate64: wide(rate), ceil64: wide(ceil) };
}

/** A class of HTB: what it is set to, and its level from the kernel. */
export function readHtbClass({ parms, rate64, ceil64 }: TcHtbAttrs): HtbClassOptions | undefined {
  if (parms === undefined) return undefined;
  const rate = rate64 ?? BigInt(parms.rate.rate);
  const ceil = ceil64 ?? BigInt(parms.ceil.rate);
  const { prio, quantum } = parms;
  return { rate, ceil, burst: bytes(parms.buffer, rate), cburst: bytes(parms.cbuffer, ceil), prio, quantum };
}

/** The options of a discipline, as attributes; those of a kind that has none here are taken as they are. */
export function writeOptions(request: string, kind: string, options: object | undefined): TcByKind['options'] {
  if (kind === 'htb') return writeHtb((options ?? {}) as HtbOptions);
  if (options === undefined) return undefined;
  if (kind === 'tbf') return writeTbf(request, options as TbfOptions);
  const { ecn, ...rest } = options as FqCodelOptions;
  if (kind !== 'fq_codel' || ecn === undefined) return options as TcByKind['options'];
  return { ...rest, ecn: Number(switched(request, 'fq_codel.ecn', ecn)) };
}

/** The options of a discipline, from what the kernel sent. */
export function readOptions({ kind, options }: TcAttrs): object | undefined {
  if (options === undefined) return undefined;
  if (kind === 'htb') return readHtb(options as TcHtbAttrs);
  if (kind === 'tbf') return readTbf(options as TcTbfAttrs);
  return kind === 'fq_codel' ? readSwitches(options as TcFqCodelAttrs, ['ecn']) : options;
}
