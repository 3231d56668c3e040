// @generated from codegen/schemas/tc.yaml by netloom codegen. Do not edit: change the schema, run `npm run codegen`.
// Traffic control: linux/pkt_sched.h, linux/pkt_cls.h, linux/gen_stats.h, linux/rtnetlink.h, linux/tc_act/tc_gact.h,
// linux/tc_act/tc_mirred.h, linux/tc_act/tc_skbedit.h, linux/tc_act/tc_vlan.h, linux/tc_act/tc_csum.h,
// linux/tc_act/tc_nat.h, linux/tc_act/tc_bpf.h, linux/tc_act/tc_ct.h, linux/tc_act/tc_tunnel_key.h (Linux 6.1 to 6.18).

import type {
  AttributeNames,
  Bitfield32,
  Family,
  IndexedArray,
  Message,
  MessageInput,
  Operation,
  Reader,
  SelectedFormat,
  StructExtra,
  UnknownAttribute,
  Writer,
} from '../wire/index.js';
import { littleEndian as host } from '../wire/index.js';

/** A constant of this module: V8 looks up an imported one each time. */
const littleEndian = host;

/** Where a filter runs, `TCA_CLS_FLAGS_*`. */
export const TcClsFlags = {
  /** `TCA_CLS_FLAGS_SKIP_HW`: not in hardware. */
  skipHw: 0x1,
  /** `TCA_CLS_FLAGS_SKIP_SW`: not in software. */
  skipSw: 0x2,
  /** `TCA_CLS_FLAGS_IN_HW`: it is in hardware. */
  inHw: 0x4,
  /** `TCA_CLS_FLAGS_NOT_IN_HW`: it is not in hardware. */
  notInHw: 0x8,
  /** `TCA_CLS_FLAGS_VERBOSE`: failures to offload are told. */
  verbose: 0x10,
} as const;

/** Fragments and flags of tunnels, `TCA_FLOWER_KEY_FLAGS_*`. */
export const TcFlowerKeyCtrlFlags = {
  /** `TCA_FLOWER_KEY_FLAGS_IS_FRAGMENT`: a fragment. */
  frag: 0x1,
  /** `TCA_FLOWER_KEY_FLAGS_FRAG_IS_FIRST`: the first fragment. */
  firstfrag: 0x2,
  /** `TCA_FLOWER_KEY_FLAGS_TUNNEL_CSUM`: the tunnel has checksums (Linux 6.11). */
  tuncsum: 0x4,
  /** `TCA_FLOWER_KEY_FLAGS_TUNNEL_DONT_FRAGMENT`: the tunnel forbids fragments (Linux 6.11). */
  tundf: 0x8,
  /** `TCA_FLOWER_KEY_FLAGS_TUNNEL_OAM`: the tunnel carries management (Linux 6.11). */
  tunoam: 0x10,
  /** `TCA_FLOWER_KEY_FLAGS_TUNNEL_CRIT_OPT`: the tunnel has critical options (Linux 6.11). */
  tuncrit: 0x20,
} as const;

/** What becomes of a packet, `TC_ACT_*`. -1 (unspec) is the action's own default. */
export const TcAction = {
  /** `TC_ACT_OK`: goes on. */
  ok: 0,
  /** `TC_ACT_RECLASSIFY`: classified again. */
  reclassify: 1,
  /** `TC_ACT_SHOT`: dropped. */
  shot: 2,
  /** `TC_ACT_PIPE`: next action. */
  pipe: 3,
  /** `TC_ACT_STOLEN`: taken, without an error. */
  stolen: 4,
  /** `TC_ACT_QUEUED`: taken, to be sent later. */
  queued: 5,
  /** `TC_ACT_REPEAT`: action again. */
  repeat: 6,
  /** `TC_ACT_REDIRECT`: sent elsewhere by a program. */
  redirect: 7,
  /** `TC_ACT_TRAP`: given to the CPU. */
  trap: 8,
} as const;
/** A value of {@link TcAction}. */
export type TcAction = (typeof TcAction)[keyof typeof TcAction];

/** What mirred does with a packet. */
export const TcMirredAction = {
  /** `TCA_EGRESS_REDIR`: sends it out of another link. */
  egressRedir: 1,
  /** `TCA_EGRESS_MIRROR`: sends a copy out of another link. */
  egressMirror: 2,
  /** `TCA_INGRESS_REDIR`: receives it at another link. */
  ingressRedir: 3,
  /** `TCA_INGRESS_MIRROR`: receives a copy at another link. */
  ingressMirror: 4,
} as const;
/** A value of {@link TcMirredAction}. */
export type TcMirredAction = (typeof TcMirredAction)[keyof typeof TcMirredAction];

/** `struct tcmsg`, 20 bytes. Fixed header of a traffic control message. */
export interface Tcmsg {
  /** `family`: address family, 0. */
  family: number;
  /** `ifindex`: index of the link. */
  ifindex: number;
  /** `handle`: handle: major number in the upper half, minor in the lower. */
  handle: number;
  /** `parent`: what it hangs on; 0xffffffff the root, 0xfffffff1 ingress. */
  parent: number;
  /** `info`: of filters, priority in the upper half, protocol in the lower, network byte order. */
  info: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tcmsg`. */
export const TCMSG_SIZE = 20;

/** `struct tcamsg`, 4 bytes. Fixed header of an action message. */
export interface Tcamsg {
  /** `family`: address family, 0. */
  family: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tcamsg`. */
export const TCAMSG_SIZE = 4;

/** `struct tc_stats`, 40 bytes. Statistics, 32-bit counters. */
export interface TcStats {
  /** `bytes`: bytes. */
  bytes: bigint;
  /** `packets`: packets. */
  packets: number;
  /** `drops`: dropped packets. */
  drops: number;
  /** `overlimits`: times it was over the limit. */
  overlimits: number;
  /** `bps`: bytes per second. */
  bps: number;
  /** `pps`: packets per second. */
  pps: number;
  /** `qlen`: packets queued. */
  qlen: number;
  /** `backlog`: bytes queued. */
  backlog: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_stats`. */
export const TC_STATS_SIZE = 40;

/** `struct gnet_stats_basic`, 16 bytes. Bytes and packets. */
export interface GnetStatsBasic {
  /** `bytes`: bytes. */
  bytes: bigint;
  /** `packets`: packets, 32 bits; `TCA_STATS_PKT64` has more. */
  packets: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct gnet_stats_basic`. */
export const GNET_STATS_BASIC_SIZE = 16;

/** `struct gnet_stats_rate_est`, 8 bytes. Estimated rate. */
export interface GnetStatsRateEst {
  /** `bps`: bytes per second. */
  bps: number;
  /** `pps`: packets per second. */
  pps: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct gnet_stats_rate_est`. */
export const GNET_STATS_RATE_EST_SIZE = 8;

/** `struct gnet_stats_rate_est64`, 16 bytes. Estimated rate, 64 bits. */
export interface GnetStatsRateEst64 {
  /** `bps`: bytes per second. */
  bps: bigint;
  /** `pps`: packets per second. */
  pps: bigint;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct gnet_stats_rate_est64`. */
export const GNET_STATS_RATE_EST64_SIZE = 16;

/** `struct gnet_stats_queue`, 20 bytes. State of a queue. */
export interface GnetStatsQueue {
  /** `qlen`: packets queued. */
  qlen: number;
  /** `backlog`: bytes queued. */
  backlog: number;
  /** `drops`: dropped packets. */
  drops: number;
  /** `requeues`: packets put back. */
  requeues: number;
  /** `overlimits`: times it was over the limit. */
  overlimits: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct gnet_stats_queue`. */
export const GNET_STATS_QUEUE_SIZE = 20;

/** `struct gnet_estimator`, 2 bytes. How a rate is estimated. */
export interface GnetEstimator {
  /** `interval`: between samples, 2^N s / 4. */
  interval: number;
  /** `ewma_log`: logarithm of the weight. */
  ewmaLog: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct gnet_estimator`. */
export const GNET_ESTIMATOR_SIZE = 2;

/** `struct tc_sizespec`, 24 bytes. How the size of a packet on the wire is found. */
export interface TcSizespec {
  /** `cell_log`: logarithm of a cell of the table. */
  cellLog: number;
  /** `size_log`: logarithm of the table's unit. */
  sizeLog: number;
  /** `cell_align`: added before the look-up. */
  cellAlign: number;
  /** `overhead`: bytes of overhead. */
  overhead: number;
  /** `linklayer`: 1 Ethernet, 2 ATM. */
  linklayer: number;
  /** `mpu`: least size, in bytes. */
  mpu: number;
  /** `mtu`: greatest size, in bytes. */
  mtu: number;
  /** `tsize`: entries of the table. */
  tsize: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_sizespec`. */
export const TC_SIZESPEC_SIZE = 24;

/** `struct tc_ratespec`, 12 bytes. A rate. */
export interface TcRatespec {
  /** `cell_log`: logarithm of a cell of the rate table. */
  cellLog: number;
  /** `linklayer`: 0 unaware, 1 Ethernet, 2 ATM. */
  linklayer: number;
  /** `overhead`: bytes of overhead. */
  overhead: number;
  /** `cell_align`: added before the look-up. */
  cellAlign: number;
  /** `mpu`: least size, in bytes. */
  mpu: number;
  /** `rate`: bytes per second; 0xffffffff: see the 64-bit rate. */
  rate: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_ratespec`. */
export const TC_RATESPEC_SIZE = 12;

/** `struct tc_fifo_qopt`, 4 bytes. Limit of a queue. */
export interface TcFifoQopt {
  /** `limit`: packets of pfifo, bytes of bfifo. */
  limit: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_fifo_qopt`. */
export const TC_FIFO_QOPT_SIZE = 4;

/** `struct tc_prio_qopt`, 20 bytes. Bands of prio. */
export interface TcPrioQopt {
  /** `bands`: number of bands. */
  bands: number;
  /** `priomap`: band of each priority. */
  priomap: Uint8Array;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_prio_qopt`. */
export const TC_PRIO_QOPT_SIZE = 20;

/** `struct tc_multiq_qopt`, 4 bytes. Bands of multiq. */
export interface TcMultiqQopt {
  /** `bands`: number of bands. */
  bands: number;
  /** `max_bands`: most bands. */
  maxBands: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_multiq_qopt`. */
export const TC_MULTIQ_QOPT_SIZE = 4;

/** `struct tc_mqprio_qopt`, 82 bytes. Traffic classes of mqprio. */
export interface TcMqprioQopt {
  /** `num_tc`: number of classes. */
  numTc: number;
  /** `prio_tc_map`: class of each priority. */
  prioTcMap: Uint8Array;
  /** `hw`: 1, in hardware. */
  hw: number;
  /** `count`: queues of each class. */
  count: number[];
  /** `offset`: first queue of each class. */
  offset: number[];
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_mqprio_qopt`. */
export const TC_MQPRIO_QOPT_SIZE = 82;

/** `struct tc_gred_qopt`, 52 bytes. A virtual queue of GRED. */
export interface TcGredQopt {
  /** `limit`: bytes that may wait. */
  limit: number;
  /** `qth_min`: least average, in bytes. */
  qthMin: number;
  /** `qth_max`: greatest average, in bytes. */
  qthMax: number;
  /** `DP`: which queue. */
  dp: number;
  /** `backlog`: bytes that wait. */
  backlog: number;
  /** `qave`: average, in bytes. */
  qave: number;
  /** `forced`: dropped since the queue was long. */
  forced: number;
  /** `early`: dropped early. */
  early: number;
  /** `other`: dropped by others. */
  other: number;
  /** `pdrop`: dropped since the queue was full. */
  pdrop: number;
  /** `Wlog`: logarithm of the weight. */
  wlog: number;
  /** `Plog`: logarithm of the probability. */
  plog: number;
  /** `Scell_log`: logarithm of a cell for idle times. */
  scellLog: number;
  /** `prio`: priority. */
  prio: number;
  /** `packets`: packets seen. */
  packets: number;
  /** `bytesin`: bytes seen. */
  bytesin: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_gred_qopt`. */
export const TC_GRED_QOPT_SIZE = 52;

/** `struct tc_gred_sopt`, 12 bytes. How GRED is set up. */
export interface TcGredSopt {
  /** `DPs`: number of queues. */
  dps: number;
  /** `def_DP`: queue of what has none. */
  defDp: number;
  /** `grio`: 1, queues have priorities. */
  grio: number;
  /** `flags`: 1 ECN, 2 hard drop, of all queues. */
  flags: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_gred_sopt`. */
export const TC_GRED_SOPT_SIZE = 12;

/** `struct tc_sfb_qopt`, 36 bytes. Stochastic fair blue. */
export interface TcSfbQopt {
  /** `rehash_interval`: between new hashes, in ms. */
  rehashInterval: number;
  /** `warmup_time`: how long the next hash is prepared, in ms. */
  warmupTime: number;
  /** `max`: longest of the shortest queues. */
  max: number;
  /** `bin_size`: packets that may wait in a bin. */
  binSize: number;
  /** `increment`: step of the probability upwards, in 1/65536. */
  increment: number;
  /** `decrement`: step downwards, in 1/65536. */
  decrement: number;
  /** `limit`: packets that may wait. */
  limit: number;
  /** `penalty_rate`: packets per second of flows that do not respond. */
  penaltyRate: number;
  /** `penalty_burst`: packets that they may send at once. */
  penaltyBurst: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_sfb_qopt`. */
export const TC_SFB_QOPT_SIZE = 36;

/** `struct tc_sfb_xstats`, 36 bytes. Statistics of SFB. */
export interface TcSfbXstats {
  /** `earlydrop`: dropped early. */
  earlydrop: number;
  /** `penaltydrop`: dropped as a penalty. */
  penaltydrop: number;
  /** `bucketdrop`: dropped since a bin was full. */
  bucketdrop: number;
  /** `queuedrop`: dropped since the queue was full. */
  queuedrop: number;
  /** `childdrop`: dropped by the discipline inside. */
  childdrop: number;
  /** `marked`: marked. */
  marked: number;
  /** `maxqlen`: longest bin. */
  maxqlen: number;
  /** `maxprob`: greatest probability, in 1/65536. */
  maxprob: number;
  /** `avgprob`: average probability, in 1/65536. */
  avgprob: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_sfb_xstats`. */
export const TC_SFB_XSTATS_SIZE = 36;

/** `struct tc_hhf_xstats`, 16 bytes. Statistics of the heavy-hitter filter. */
export interface TcHhfXstats {
  /** `drop_overlimit`: times that too many packets waited. */
  dropOverlimit: number;
  /** `hh_overlimit`: times that there were too many heavy hitters. */
  hhOverlimit: number;
  /** `hh_tot_count`: heavy hitters so far. */
  hhTotCount: number;
  /** `hh_cur_count`: heavy hitters now. */
  hhCurCount: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_hhf_xstats`. */
export const TC_HHF_XSTATS_SIZE = 16;

/** `struct tc_fq_pie_xstats`, 36 bytes. Statistics of flow queue PIE. */
export interface TcFqPieXstats {
  /** `packets_in`: packets. */
  packetsIn: number;
  /** `dropped`: dropped early. */
  dropped: number;
  /** `overlimit`: dropped since too many waited. */
  overlimit: number;
  /** `overmemory`: dropped for lack of memory. */
  overmemory: number;
  /** `ecn_mark`: marked. */
  ecnMark: number;
  /** `new_flow_count`: flows that began. */
  newFlowCount: number;
  /** `new_flows_len`: new flows now. */
  newFlowsLen: number;
  /** `old_flows_len`: old flows now. */
  oldFlowsLen: number;
  /** `memory_usage`: bytes of memory in use. */
  memoryUsage: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_fq_pie_xstats`. */
export const TC_FQ_PIE_XSTATS_SIZE = 36;

/** `struct tc_cbs_qopt`, 20 bytes. Credit-based shaper. */
export interface TcCbsQopt {
  /** `offload`: 1, in hardware. */
  offload: number;
  /** `hicredit`: most credit, in bytes. */
  hicredit: number;
  /** `locredit`: least credit, in bytes. */
  locredit: number;
  /** `idleslope`: credit gained while waiting, in kbit/s. */
  idleslope: number;
  /** `sendslope`: credit lost while sending, in kbit/s. */
  sendslope: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_cbs_qopt`. */
export const TC_CBS_QOPT_SIZE = 20;

/** `struct tc_etf_qopt`, 12 bytes. Earliest transmit time first. */
export interface TcEtfQopt {
  /** `delta`: how much earlier to wake up, in ns. */
  delta: number;
  /** `clockid`: clock, `CLOCK_*`. */
  clockid: number;
  /** `flags`: 1 deadlines, 2 in hardware, 4 socket options are not looked at. */
  flags: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_etf_qopt`. */
export const TC_ETF_QOPT_SIZE = 12;

/** `struct tc_skbprio_qopt`, 4 bytes. Priority by the packet. */
export interface TcSkbprioQopt {
  /** `limit`: packets that may wait. */
  limit: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_skbprio_qopt`. */
export const TC_SKBPRIO_QOPT_SIZE = 4;

/** `struct tc_plug_qopt`, 8 bytes. What plug is told. */
export interface TcPlugQopt {
  /** `action`: 0 buffer, 1 release one, 2 release all, 3 limit. */
  action: number;
  /** `limit`: greatest number of bytes. */
  limit: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_plug_qopt`. */
export const TC_PLUG_QOPT_SIZE = 8;

/** `struct tc_tbf_qopt`, 36 bytes. Token bucket. */
export interface TcTbfQopt {
  /** `rate`: rate. */
  rate: TcRatespec;
  /** `peakrate`: peak rate. */
  peakrate: TcRatespec;
  /** `limit`: bytes that may wait. */
  limit: number;
  /** `buffer`: size of the bucket, in ticks. */
  buffer: number;
  /** `mtu`: size of the peak bucket, in ticks. */
  mtu: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_tbf_qopt`. */
export const TC_TBF_QOPT_SIZE = 36;

/** `struct tc_htb_opt`, 44 bytes. A class of HTB. */
export interface TcHtbOpt {
  /** `rate`: assured rate. */
  rate: TcRatespec;
  /** `ceil`: greatest rate. */
  ceil: TcRatespec;
  /** `buffer`: burst, in ticks. */
  buffer: number;
  /** `cbuffer`: burst at the greatest rate, in ticks. */
  cbuffer: number;
  /** `quantum`: bytes in one turn. */
  quantum: number;
  /** `level`: level; only from the kernel. */
  level: number;
  /** `prio`: priority, lowest first. */
  prio: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_htb_opt`. */
export const TC_HTB_OPT_SIZE = 44;

/** `struct tc_htb_glob`, 20 bytes. HTB. */
export interface TcHtbGlob {
  /** `version`: version: 3 to the kernel, 0x30011 from it. */
  version: number;
  /** `rate2quantum`: divisor from rate to quantum. */
  rate2quantum: number;
  /** `defcls`: minor number of the class for the rest. */
  defcls: number;
  /** `debug`: no longer used. */
  debug: number;
  /** `direct_pkts`: packets that were not shaped. */
  directPkts: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_htb_glob`. */
export const TC_HTB_GLOB_SIZE = 20;

/** `struct tc_htb_xstats`, 20 bytes. Statistics of a class of HTB. */
export interface TcHtbXstats {
  /** `lends`: packets sent with its own tokens. */
  lends: number;
  /** `borrows`: packets sent with borrowed tokens. */
  borrows: number;
  /** `giants`: too large packets. */
  giants: number;
  /** `tokens`: tokens left, in ticks. */
  tokens: number;
  /** `ctokens`: tokens left at the greatest rate, in ticks. */
  ctokens: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_htb_xstats`. */
export const TC_HTB_XSTATS_SIZE = 20;

/** `struct tc_hfsc_qopt`, 2 bytes. HFSC. */
export interface TcHfscQopt {
  /** `defcls`: minor number of the class for the rest. */
  defcls: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_hfsc_qopt`. */
export const TC_HFSC_QOPT_SIZE = 2;

/** `struct tc_service_curve`, 12 bytes. A service curve of HFSC. */
export interface TcServiceCurve {
  /** `m1`: first slope, in bytes per second. */
  m1: number;
  /** `d`: where it changes, in us. */
  d: number;
  /** `m2`: second slope, in bytes per second. */
  m2: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_service_curve`. */
export const TC_SERVICE_CURVE_SIZE = 12;

/** `struct tc_red_qopt`, 16 bytes. RED. */
export interface TcRedQopt {
  /** `limit`: bytes that may wait. */
  limit: number;
  /** `qth_min`: least average, in bytes. */
  qthMin: number;
  /** `qth_max`: greatest average, in bytes. */
  qthMax: number;
  /** `Wlog`: logarithm of the weight. */
  wlog: number;
  /** `Plog`: logarithm of the probability. */
  plog: number;
  /** `Scell_log`: logarithm of a cell for idle times. */
  scellLog: number;
  /** `flags`: 1 ECN, 2 hard drop, 4 adaptive, 8 no drop. */
  flags: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_red_qopt`. */
export const TC_RED_QOPT_SIZE = 16;

/** `struct tc_red_xstats`, 16 bytes. Statistics of RED. */
export interface TcRedXstats {
  /** `early`: dropped early. */
  early: number;
  /** `pdrop`: dropped over the limit. */
  pdrop: number;
  /** `other`: dropped otherwise. */
  other: number;
  /** `marked`: marked packets. */
  marked: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_red_xstats`. */
export const TC_RED_XSTATS_SIZE = 16;

/** `struct tc_sfq_qopt`, 20 bytes. SFQ. */
export interface TcSfqQopt {
  /** `quantum`: bytes in one turn. */
  quantum: number;
  /** `perturb_period`: between changes of the hash, in s. */
  perturbPeriod: number;
  /** `limit`: packets that may wait. */
  limit: number;
  /** `divisor`: buckets. */
  divisor: number;
  /** `flows`: most flows. */
  flows: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_sfq_qopt`. */
export const TC_SFQ_QOPT_SIZE = 20;

/** `struct tc_sfqred_stats`, 24 bytes. Statistics of RED in SFQ. */
export interface TcSfqredStats {
  /** `prob_drop`: dropped early. */
  probDrop: number;
  /** `forced_drop`: dropped over the greatest average. */
  forcedDrop: number;
  /** `prob_mark`: marked early. */
  probMark: number;
  /** `forced_mark`: marked over the greatest average. */
  forcedMark: number;
  /** `prob_mark_head`: marked early at the head. */
  probMarkHead: number;
  /** `forced_mark_head`: marked over the greatest average at the head. */
  forcedMarkHead: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_sfqred_stats`. */
export const TC_SFQRED_STATS_SIZE = 24;

/** `struct tc_sfq_qopt_v1`, 72 bytes. SFQ with RED. */
export interface TcSfqQoptV1 {
  /** `v0`: as without it. */
  v0: TcSfqQopt;
  /** `depth`: most packets of a flow. */
  depth: number;
  /** `headdrop`: 1, drops at the head. */
  headdrop: number;
  /** `limit`: bytes of a flow that may wait. */
  limit: number;
  /** `qth_min`: least average, in bytes. */
  qthMin: number;
  /** `qth_max`: greatest average, in bytes. */
  qthMax: number;
  /** `Wlog`: logarithm of the weight. */
  wlog: number;
  /** `Plog`: logarithm of the probability. */
  plog: number;
  /** `Scell_log`: logarithm of a cell for idle times. */
  scellLog: number;
  /** `flags`: flags, as of RED. */
  flags: number;
  /** `max_P`: probability, 32 bits. */
  maxP: number;
  /** `stats`: statistics. */
  stats: TcSfqredStats;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_sfq_qopt_v1`. */
export const TC_SFQ_QOPT_V1_SIZE = 72;

/** `struct tc_sfq_xstats`, 4 bytes. Statistics of SFQ. */
export interface TcSfqXstats {
  /** `allot`: bytes left in this turn. */
  allot: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_sfq_xstats`. */
export const TC_SFQ_XSTATS_SIZE = 4;

/** `struct tc_choke_xstats`, 20 bytes. Statistics of choke. */
export interface TcChokeXstats {
  /** `early`: dropped early. */
  early: number;
  /** `pdrop`: dropped over the limit. */
  pdrop: number;
  /** `other`: dropped otherwise. */
  other: number;
  /** `marked`: marked packets. */
  marked: number;
  /** `matched`: dropped because of their flow. */
  matched: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_choke_xstats`. */
export const TC_CHOKE_XSTATS_SIZE = 20;

/** `struct tc_codel_xstats`, 36 bytes. Statistics of CoDel. */
export interface TcCodelXstats {
  /** `maxpacket`: largest packet, in bytes. */
  maxpacket: number;
  /** `count`: drops since it began to drop. */
  count: number;
  /** `lastcount`: the same when it began. */
  lastcount: number;
  /** `ldelay`: delay of the last packet, in us. */
  ldelay: number;
  /** `drop_next`: until the next drop, in us. */
  dropNext: number;
  /** `drop_overlimit`: dropped over the limit. */
  dropOverlimit: number;
  /** `ecn_mark`: marked packets. */
  ecnMark: number;
  /** `dropping`: 1, drops now. */
  dropping: number;
  /** `ce_mark`: marked over the threshold. */
  ceMark: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_codel_xstats`. */
export const TC_CODEL_XSTATS_SIZE = 36;

/** `struct tc_fq_codel_xstats`, 40 bytes. Statistics of fq_codel; this shape where `type` is 0. */
export interface TcFqCodelXstats {
  /** `type`: 0 of the discipline, 1 of a class. */
  type: number;
  /** `maxpacket`: largest packet, in bytes. */
  maxpacket: number;
  /** `drop_overlimit`: dropped over the limit. */
  dropOverlimit: number;
  /** `ecn_mark`: marked packets. */
  ecnMark: number;
  /** `new_flow_count`: flows that came. */
  newFlowCount: number;
  /** `new_flows_len`: new flows now. */
  newFlowsLen: number;
  /** `old_flows_len`: old flows now. */
  oldFlowsLen: number;
  /** `ce_mark`: marked over the threshold. */
  ceMark: number;
  /** `memory_usage`: bytes used. */
  memoryUsage: number;
  /** `drop_overmemory`: dropped for lack of memory. */
  dropOvermemory: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_fq_codel_xstats`. */
export const TC_FQ_CODEL_XSTATS_SIZE = 40;

/** `struct tc_fq_qd_stats`, 152 bytes. Statistics of fq. */
export interface TcFqQdStats {
  /** `gc_flows`: flows that were forgotten. */
  gcFlows: bigint;
  /** `highprio_packets`: no longer used. */
  highprioPackets: bigint;
  /** `tcp_retrans`: no longer used. */
  tcpRetrans: bigint;
  /** `throttled`: times a flow had to wait. */
  throttled: bigint;
  /** `flows_plimit`: dropped over the limit of a flow. */
  flowsPlimit: bigint;
  /** `pkts_too_long`: packets whose delay was too long. */
  pktsTooLong: bigint;
  /** `allocation_errors`: flows there was no memory for. */
  allocationErrors: bigint;
  /** `time_next_delayed_flow`: until the next flow, in ns. */
  timeNextDelayedFlow: bigint;
  /** `flows`: flows now. */
  flows: number;
  /** `inactive_flows`: flows with nothing to send. */
  inactiveFlows: number;
  /** `throttled_flows`: flows that wait. */
  throttledFlows: number;
  /** `unthrottle_latency_ns`: how late it was, in ns. */
  unthrottleLatencyNs: number;
  /** `ce_mark`: marked over the threshold. */
  ceMark: bigint;
  /** `horizon_drops`: dropped because they were for too late. */
  horizonDrops: bigint;
  /** `horizon_caps`: sent earlier because they were for too late. */
  horizonCaps: bigint;
  /** `fastpath_packets`: packets that did not wait (Linux 6.7). */
  fastpathPackets: bigint;
  /** `band_drops`: dropped, by band (Linux 6.7). */
  bandDrops: bigint[];
  /** `band_pkt_count`: packets queued, by band (Linux 6.7). */
  bandPktCount: number[];
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_fq_qd_stats`. */
export const TC_FQ_QD_STATS_SIZE = 152;

/** `struct tc_pie_xstats`, 40 bytes. Statistics of PIE. */
export interface TcPieXstats {
  /** `prob`: probability of a drop. */
  prob: bigint;
  /** `delay`: delay, in ms. */
  delay: number;
  /** `avg_dq_rate`: rate, in bits per time of PIE. */
  avgDqRate: number;
  /** `dq_rate_estimating`: 1, the rate is estimated. */
  dqRateEstimating: number;
  /** `packets_in`: packets queued in all. */
  packetsIn: number;
  /** `dropped`: dropped early. */
  dropped: number;
  /** `overlimit`: dropped over the limit. */
  overlimit: number;
  /** `maxq`: greatest length. */
  maxq: number;
  /** `ecn_mark`: marked packets. */
  ecnMark: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_pie_xstats`. */
export const TC_PIE_XSTATS_SIZE = 40;

/** `struct tc_netem_qopt`, 24 bytes. netem. */
export interface TcNetemQopt {
  /** `latency`: delay, in ticks. */
  latency: number;
  /** `limit`: packets that may wait. */
  limit: number;
  /** `loss`: lost packets; 2^32-1 is all. */
  loss: number;
  /** `gap`: every so many packets one goes at once; 0 none. */
  gap: number;
  /** `duplicate`: doubled packets; 2^32-1 is all. */
  duplicate: number;
  /** `jitter`: variation of the delay, in ticks. */
  jitter: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_netem_qopt`. */
export const TC_NETEM_QOPT_SIZE = 24;

/** `struct tc_netem_corr`, 12 bytes. Correlations of netem; 2^32-1 is all. */
export interface TcNetemCorr {
  /** `delay_corr`: of the delay. */
  delayCorr: number;
  /** `loss_corr`: of loss. */
  lossCorr: number;
  /** `dup_corr`: of doubling. */
  dupCorr: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_netem_corr`. */
export const TC_NETEM_CORR_SIZE = 12;

/** `struct tc_netem_reorder`, 8 bytes. Reordering by netem; 2^32-1 is all. */
export interface TcNetemReorder {
  /** `probability`: packets that go at once. */
  probability: number;
  /** `correlation`: with the packet before. */
  correlation: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_netem_reorder`. */
export const TC_NETEM_REORDER_SIZE = 8;

/** `struct tc_netem_corrupt`, 8 bytes. Corruption by netem; 2^32-1 is all. */
export interface TcNetemCorrupt {
  /** `probability`: packets with a wrong bit. */
  probability: number;
  /** `correlation`: with the packet before. */
  correlation: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_netem_corrupt`. */
export const TC_NETEM_CORRUPT_SIZE = 8;

/** `struct tc_netem_rate`, 16 bytes. Rate of netem. */
export interface TcNetemRate {
  /** `rate`: bytes per second. */
  rate: number;
  /** `packet_overhead`: bytes of overhead for a packet. */
  packetOverhead: number;
  /** `cell_size`: bytes of a cell. */
  cellSize: number;
  /** `cell_overhead`: bytes of overhead for a cell. */
  cellOverhead: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_netem_rate`. */
export const TC_NETEM_RATE_SIZE = 16;

/** `struct tc_netem_slot`, 40 bytes. Slots of netem. */
export interface TcNetemSlot {
  /** `min_delay`: least time between them, in ns. */
  minDelay: bigint;
  /** `max_delay`: greatest time between them, in ns. */
  maxDelay: bigint;
  /** `max_packets`: most packets in one. */
  maxPackets: number;
  /** `max_bytes`: most bytes in one. */
  maxBytes: number;
  /** `dist_delay`: average time between them, in ns. */
  distDelay: bigint;
  /** `dist_jitter`: variation of it, in ns. */
  distJitter: bigint;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_netem_slot`. */
export const TC_NETEM_SLOT_SIZE = 40;

/** `struct tc_netem_gimodel`, 20 bytes. Loss by a model of four states; 2^32-1 is all. */
export interface TcNetemGimodel {
  /** `p13`: from state 1 to 3. */
  p13: number;
  /** `p31`: from state 3 to 1. */
  p31: number;
  /** `p32`: from state 3 to 2. */
  p32: number;
  /** `p14`: from state 1 to 4. */
  p14: number;
  /** `p23`: from state 2 to 3. */
  p23: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_netem_gimodel`. */
export const TC_NETEM_GIMODEL_SIZE = 20;

/** `struct tc_netem_gemodel`, 16 bytes. Loss by the model of Gilbert and Elliot; 2^32-1 is all. */
export interface TcNetemGemodel {
  /** `p`: from good to bad. */
  p: number;
  /** `r`: from bad to good. */
  r: number;
  /** `h`: delivered in the bad state. */
  h: number;
  /** `k1`: lost in the good state. */
  k1: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_netem_gemodel`. */
export const TC_NETEM_GEMODEL_SIZE = 16;

/** `struct tc_u32_key`, 16 bytes. A comparison of u32. */
export interface TcU32Key {
  /** `mask`: bits that count, network byte order. */
  mask: number;
  /** `val`: their values, network byte order. */
  val: number;
  /** `off`: where, in bytes from the header. */
  off: number;
  /** `offmask`: mask of the variable offset. */
  offmask: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_u32_key`. */
export const TC_U32_KEY_SIZE = 16;

/**
 * `struct tc_u32_sel`, 16 bytes. Comparisons of u32; the keys (`tc-u32-key`, `nkeys` of them) stand behind it, in
 * `extra`.
 */
export interface TcU32Sel {
  /** `flags`: 1 terminal, 2 offset, 4 variable offset, 8 eat. */
  flags: number;
  /** `offshift`: shift of the variable offset. */
  offshift: number;
  /** `nkeys`: number of keys. */
  nkeys: number;
  /** `offmask`: mask of the variable offset, network byte order. */
  offmask: number;
  /** `off`: offset, in bytes. */
  off: number;
  /** `offoff`: where the variable offset is. */
  offoff: number;
  /** `hoff`: where the hash key is. */
  hoff: number;
  /** `hmask`: mask of the hash key, network byte order. */
  hmask: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_u32_sel`. */
export const TC_U32_SEL_SIZE = 16;

/** `struct tc_u32_mark`, 12 bytes. A comparison of the firewall mark. */
export interface TcU32Mark {
  /** `val`: the mark. */
  val: number;
  /** `mask`: bits that count. */
  mask: number;
  /** `success`: how often it matched. */
  success: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_u32_mark`. */
export const TC_U32_MARK_SIZE = 12;

/** `struct tc_basic_pcnt`, 16 bytes. Counters of basic. */
export interface TcBasicPcnt {
  /** `rcnt`: looked at. */
  rcnt: bigint;
  /** `rhit`: matched. */
  rhit: bigint;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_basic_pcnt`. */
export const TC_BASIC_PCNT_SIZE = 16;

/** `struct tc_matchall_pcnt`, 8 bytes. Counters of matchall. */
export interface TcMatchallPcnt {
  /** `rhit`: matched. */
  rhit: bigint;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_matchall_pcnt`. */
export const TC_MATCHALL_PCNT_SIZE = 8;

/** `struct tcf_t`, 32 bytes. Times of an action, in 1/100 s before now. */
export interface TcfT {
  /** `install`: since it was made. */
  install: bigint;
  /** `lastuse`: since it was last used. */
  lastuse: bigint;
  /** `expires`: until it goes. */
  expires: bigint;
  /** `firstuse`: since it was first used. */
  firstuse: bigint;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tcf_t`. */
export const TCF_T_SIZE = 32;

/** `struct tc_gact`, 20 bytes. Action gact. */
export interface TcGact {
  /** `index`: its number; 0 lets the kernel choose. */
  index: number;
  /** `capab`: unused. */
  capab: number;
  /** `action`: what becomes of the packet. */
  action: number;
  /** `refcnt`: users. */
  refcnt: number;
  /** `bindcnt`: filters that use it. */
  bindcnt: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_gact`. */
export const TC_GACT_SIZE = 20;

/** `struct tc_gact_p`, 8 bytes. Random part of gact. */
export interface TcGactP {
  /** `ptype`: 0 none, 1 random, 2 every so many. */
  ptype: number;
  /** `pval`: one of so many. */
  pval: number;
  /** `paction`: what becomes of those. */
  paction: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_gact_p`. */
export const TC_GACT_P_SIZE = 8;

/** `struct tc_mirred`, 28 bytes. Action mirred. */
export interface TcMirred {
  /** `index`: its number; 0 lets the kernel choose. */
  index: number;
  /** `capab`: unused. */
  capab: number;
  /** `action`: what becomes of the packet afterwards. */
  action: number;
  /** `refcnt`: users. */
  refcnt: number;
  /** `bindcnt`: filters that use it. */
  bindcnt: number;
  /** `eaction`: what is done. */
  eaction: number;
  /** `ifindex`: index of the other link. */
  ifindex: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_mirred`. */
export const TC_MIRRED_SIZE = 28;

/** `struct tc_skbedit`, 20 bytes. Action skbedit. */
export interface TcSkbedit {
  /** `index`: its number; 0 lets the kernel choose. */
  index: number;
  /** `capab`: unused. */
  capab: number;
  /** `action`: what becomes of the packet afterwards. */
  action: number;
  /** `refcnt`: users. */
  refcnt: number;
  /** `bindcnt`: filters that use it. */
  bindcnt: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_skbedit`. */
export const TC_SKBEDIT_SIZE = 20;

/** `struct tc_vlan`, 24 bytes. Action vlan. */
export interface TcVlan {
  /** `index`: its number; 0 lets the kernel choose. */
  index: number;
  /** `capab`: unused. */
  capab: number;
  /** `action`: what becomes of the packet afterwards. */
  action: number;
  /** `refcnt`: users. */
  refcnt: number;
  /** `bindcnt`: filters that use it. */
  bindcnt: number;
  /** `v_action`: 1 pop, 2 push, 3 modify, 4 pop Ethernet, 5 push Ethernet. */
  vAction: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_vlan`. */
export const TC_VLAN_SIZE = 24;

/** `struct tc_csum`, 24 bytes. Action csum. */
export interface TcCsum {
  /** `index`: its number; 0 lets the kernel choose. */
  index: number;
  /** `capab`: unused. */
  capab: number;
  /** `action`: what becomes of the packet afterwards. */
  action: number;
  /** `refcnt`: users. */
  refcnt: number;
  /** `bindcnt`: filters that use it. */
  bindcnt: number;
  /** `update_flags`: which checksums, `TCA_CSUM_UPDATE_FLAG_*`. */
  updateFlags: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_csum`. */
export const TC_CSUM_SIZE = 24;

/** `struct tc_nat`, 36 bytes. Action nat. */
export interface TcNat {
  /** `index`: its number; 0 lets the kernel choose. */
  index: number;
  /** `capab`: unused. */
  capab: number;
  /** `action`: what becomes of the packet afterwards. */
  action: number;
  /** `refcnt`: users. */
  refcnt: number;
  /** `bindcnt`: filters that use it. */
  bindcnt: number;
  /** `old_addr`: address that is replaced. */
  oldAddr: string;
  /** `new_addr`: address that comes in its place. */
  newAddr: string;
  /** `mask`: bits that count. */
  mask: string;
  /** `flags`: 1 source addresses. */
  flags: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_nat`. */
export const TC_NAT_SIZE = 36;

/** `struct tc_act_bpf`, 20 bytes. Action bpf. */
export interface TcActBpf {
  /** `index`: its number; 0 lets the kernel choose. */
  index: number;
  /** `capab`: unused. */
  capab: number;
  /** `action`: what becomes of the packet by default. */
  action: number;
  /** `refcnt`: users. */
  refcnt: number;
  /** `bindcnt`: filters that use it. */
  bindcnt: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_act_bpf`. */
export const TC_ACT_BPF_SIZE = 20;

/** `struct tc_ct`, 20 bytes. Action ct. */
export interface TcCt {
  /** `index`: its number; 0 lets the kernel choose. */
  index: number;
  /** `capab`: unused. */
  capab: number;
  /** `action`: what becomes of the packet afterwards. */
  action: number;
  /** `refcnt`: users. */
  refcnt: number;
  /** `bindcnt`: filters that use it. */
  bindcnt: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_ct`. */
export const TC_CT_SIZE = 20;

/** `struct tc_tunnel_key`, 24 bytes. Action tunnel_key. */
export interface TcTunnelKey {
  /** `index`: its number; 0 lets the kernel choose. */
  index: number;
  /** `capab`: unused. */
  capab: number;
  /** `action`: what becomes of the packet afterwards. */
  action: number;
  /** `refcnt`: users. */
  refcnt: number;
  /** `bindcnt`: filters that use it. */
  bindcnt: number;
  /** `t_action`: 1 set, 2 release. */
  tAction: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_tunnel_key`. */
export const TC_TUNNEL_KEY_SIZE = 24;

/** `struct tc_police`, 56 bytes. Action police. */
export interface TcPolice {
  /** `index`: its number; 0 lets the kernel choose. */
  index: number;
  /** `action`: what becomes of packets over the rate. */
  action: number;
  /** `limit`: unused. */
  limit: number;
  /** `burst`: burst, in ticks. */
  burst: number;
  /** `mtu`: greatest packet, in bytes. */
  mtu: number;
  /** `rate`: rate. */
  rate: TcRatespec;
  /** `peakrate`: peak rate. */
  peakrate: TcRatespec;
  /** `refcnt`: users. */
  refcnt: number;
  /** `bindcnt`: filters that use it. */
  bindcnt: number;
  /** `capab`: unused. */
  capab: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct tc_police`. */
export const TC_POLICE_SIZE = 56;

/** What all {@link TcAttrs} have. */
export interface TcFields {
  /** `TCA_STATS` (3): statistics, 32-bit counters. */
  stats?: TcStats | undefined;
  /** `TCA_RATE` (5): how the rate is estimated. */
  rate?: GnetEstimator | undefined;
  /** `TCA_FCNT` (6): filters on the class. */
  fcnt?: number | undefined;
  /** `TCA_STATS2` (7): statistics. */
  stats2?: TcaStatsAttrs | undefined;
  /** `TCA_STAB` (8): how sizes on the wire are found. */
  stab?: TcaStabAttrs | undefined;
  /** `TCA_DUMP_INVISIBLE` (10): with disciplines the kernel made itself. */
  dumpInvisible?: boolean | undefined;
  /** `TCA_CHAIN` (11): number of the chain. */
  chain?: number | undefined;
  /** `TCA_HW_OFFLOAD` (12): 1, in hardware. */
  hwOffload?: number | undefined;
  /** `TCA_INGRESS_BLOCK` (13): block of filters shared at ingress. */
  ingressBlock?: number | undefined;
  /** `TCA_EGRESS_BLOCK` (14): block of filters shared at egress. */
  egressBlock?: number | undefined;
  /** `TCA_DUMP_FLAGS` (15): 1, a terse dump. */
  dumpFlags?: Bitfield32 | undefined;
  /** `TCA_EXT_WARN_MSG` (16): a warning in words (Linux 6.3). */
  extWarnMsg?: string | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/**
 * `TCA_OPTIONS` (2): options of the kind. Its shape depends on `kind`, `TCA_KIND`: where that has a value not listed
 * here it is kept in `unknown`.
 */
export type TcByKind =
  | { kind: 'basic'; options?: TcBasicAttrs | undefined }
  | { kind: 'bfifo'; options?: TcFifoQopt | undefined }
  | { kind: 'bpf'; options?: TcBpfAttrs | undefined }
  | { kind: 'cake'; options?: TcCakeAttrs | undefined }
  | { kind: 'cbs'; options?: TcCbsAttrs | undefined }
  | { kind: 'cgroup'; options?: TcCgroupAttrs | undefined }
  | { kind: 'choke'; options?: TcChokeAttrs | undefined }
  | { kind: 'codel'; options?: TcCodelAttrs | undefined }
  | { kind: 'drr'; options?: TcDrrAttrs | undefined }
  | { kind: 'etf'; options?: TcEtfAttrs | undefined }
  | { kind: 'ets'; options?: TcEtsAttrs | undefined }
  | { kind: 'flower'; options?: TcFlowerAttrs | undefined }
  | { kind: 'fq'; options?: TcFqAttrs | undefined }
  | { kind: 'fq_codel'; options?: TcFqCodelAttrs | undefined }
  | { kind: 'fq_pie'; options?: TcFqPieAttrs | undefined }
  | { kind: 'fw'; options?: TcFwAttrs | undefined }
  | { kind: 'gred'; options?: TcGredAttrs | undefined }
  | { kind: 'hhf'; options?: TcHhfAttrs | undefined }
  | { kind: 'htb'; options?: TcHtbAttrs | undefined }
  | { kind: 'matchall'; options?: TcMatchallAttrs | undefined }
  | { kind: 'multiq'; options?: TcMultiqQopt | undefined }
  | { kind: 'mqprio'; options?: TcMqprioMessage | undefined }
  | { kind: 'netem'; options?: TcNetemMessage | undefined }
  | { kind: 'pfifo'; options?: TcFifoQopt | undefined }
  | { kind: 'pfifo_fast'; options?: TcPrioQopt | undefined }
  | { kind: 'pfifo_head_drop'; options?: TcFifoQopt | undefined }
  | { kind: 'pie'; options?: TcPieAttrs | undefined }
  | { kind: 'plug'; options?: TcPlugQopt | undefined }
  | { kind: 'prio'; options?: TcPrioQopt | undefined }
  | { kind: 'qfq'; options?: TcQfqAttrs | undefined }
  | { kind: 'red'; options?: TcRedAttrs | undefined }
  | { kind: 'sfb'; options?: TcSfbAttrs | undefined }
  | { kind: 'sfq'; options?: TcSfqQoptV1 | undefined }
  | { kind: 'skbprio'; options?: TcSkbprioQopt | undefined }
  | { kind: 'taprio'; options?: TcTaprioAttrs | undefined }
  | { kind: 'tbf'; options?: TcTbfAttrs | undefined }
  | { kind: 'u32'; options?: TcU32Attrs | undefined }
  | { kind?: string | undefined; options?: undefined };

/**
 * `TCA_XSTATS` (4): statistics of the kind. Its shape depends on `kind`, `TCA_KIND`: where that has a value not
 * listed here it is kept in `unknown`.
 */
export type TcXstatsByKind =
  | { kind: 'cake'; xstats?: TcCakeStatsAttrs | undefined }
  | { kind: 'choke'; xstats?: TcChokeXstats | undefined }
  | { kind: 'codel'; xstats?: TcCodelXstats | undefined }
  | { kind: 'fq'; xstats?: TcFqQdStats | undefined }
  | { kind: 'fq_codel'; xstats?: TcFqCodelXstats | undefined }
  | { kind: 'fq_pie'; xstats?: TcFqPieXstats | undefined }
  | { kind: 'hhf'; xstats?: TcHhfXstats | undefined }
  | { kind: 'htb'; xstats?: TcHtbXstats | undefined }
  | { kind: 'pie'; xstats?: TcPieXstats | undefined }
  | { kind: 'red'; xstats?: TcRedXstats | undefined }
  | { kind: 'sfb'; xstats?: TcSfbXstats | undefined }
  | { kind: 'sfq'; xstats?: TcSfqXstats | undefined }
  | { kind?: string | undefined; xstats?: undefined };

/** Attributes of a discipline, class, filter or chain, `TCA_*`. Narrows on `kind`. */
export type TcAttrs = TcFields & TcByKind & TcXstatsByKind;

/** Statistics, `TCA_STATS_*`. */
export interface TcaStatsAttrs {
  /** `TCA_STATS_BASIC` (1): bytes and packets. */
  basic?: GnetStatsBasic | undefined;
  /** `TCA_STATS_RATE_EST` (2): estimated rate. */
  rateEst?: GnetStatsRateEst | undefined;
  /** `TCA_STATS_QUEUE` (3): state of the queue. */
  queue?: GnetStatsQueue | undefined;
  /**
   * `TCA_STATS_APP` (4): statistics of the kind. Its shape depends on `kind` of the set around this one; one that no
   * format knows is kept in `unknown`.
   */
  app?: TcaStatsAppMsg | undefined;
  /** `TCA_STATS_RATE_EST64` (5): estimated rate, 64 bits. */
  rateEst64?: GnetStatsRateEst64 | undefined;
  /** `TCA_STATS_BASIC_HW` (7): bytes and packets of the hardware. */
  basicHw?: GnetStatsBasic | undefined;
  /** `TCA_STATS_PKT64` (8): packets, 64 bits. */
  pkt64?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** How sizes on the wire are found, `TCA_STAB_*`. */
export interface TcaStabAttrs {
  /** `TCA_STAB_BASE` (1): how. */
  base?: TcSizespec | undefined;
  /** `TCA_STAB_DATA` (2): the table. */
  data?: number[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Attributes of an action message, `TCA_ROOT_*`. */
export interface TcRootAttrs {
  /** `TCA_ROOT_TAB` (1): actions, numbered from 1. */
  tab?: IndexedArray<TcActAttrs> | undefined;
  /** `TCA_ROOT_FLAGS` (2): 1 a large dump, 2 a terse one. */
  flags?: Bitfield32 | undefined;
  /** `TCA_ROOT_COUNT` (3): actions in this message. */
  count?: number | undefined;
  /** `TCA_ROOT_TIME_DELTA` (4): only actions used within this time, in ms. */
  timeDelta?: number | undefined;
  /** `TCA_ROOT_EXT_WARN_MSG` (5): a warning in words (Linux 6.3). */
  extWarnMsg?: string | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** What all {@link TcActAttrs} have. */
export interface TcActFields {
  /** `TCA_ACT_INDEX` (3): its number. */
  index?: number | undefined;
  /** `TCA_ACT_STATS` (4): statistics. */
  stats?: TcaStatsAttrs | undefined;
  /** `TCA_ACT_COOKIE` (6): whatever user space keeps with it. */
  cookie?: Uint8Array | undefined;
  /** `TCA_ACT_FLAGS` (7): 1 no counters by CPU, 2 not in hardware, 4 not in software. */
  flags?: Bitfield32 | undefined;
  /** `TCA_ACT_HW_STATS` (8): wished hardware counters: 1 immediate, 2 delayed. */
  hwStats?: Bitfield32 | undefined;
  /** `TCA_ACT_USED_HW_STATS` (9): hardware counters in use. */
  usedHwStats?: Bitfield32 | undefined;
  /** `TCA_ACT_IN_HW_COUNT` (10): devices that have it in hardware. */
  inHwCount?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/**
 * `TCA_ACT_OPTIONS` (2): options of the kind. Its shape depends on `kind`, `TCA_ACT_KIND`: where that has a value not
 * listed here it is kept in `unknown`.
 */
export type TcActByKind =
  | { kind: 'bpf'; options?: TcActBpfAttrs | undefined }
  | { kind: 'csum'; options?: TcActCsumAttrs | undefined }
  | { kind: 'ct'; options?: TcActCtAttrs | undefined }
  | { kind: 'gact'; options?: TcActGactAttrs | undefined }
  | { kind: 'mirred'; options?: TcActMirredAttrs | undefined }
  | { kind: 'nat'; options?: TcActNatAttrs | undefined }
  | { kind: 'police'; options?: TcPoliceAttrs | undefined }
  | { kind: 'skbedit'; options?: TcActSkbeditAttrs | undefined }
  | { kind: 'tunnel_key'; options?: TcActTunnelKeyAttrs | undefined }
  | { kind: 'vlan'; options?: TcActVlanAttrs | undefined }
  | { kind?: string | undefined; options?: undefined };

/** An action, `TCA_ACT_*`. Narrows on `kind`. */
export type TcActAttrs = TcActFields & TcActByKind;

/** Options of fq_codel, `TCA_FQ_CODEL_*`. */
export interface TcFqCodelAttrs {
  /** `TCA_FQ_CODEL_TARGET` (1): wished delay, in us. */
  target?: number | undefined;
  /** `TCA_FQ_CODEL_LIMIT` (2): packets that may wait. */
  limit?: number | undefined;
  /** `TCA_FQ_CODEL_INTERVAL` (3): how long the delay may be greater, in us. */
  interval?: number | undefined;
  /** `TCA_FQ_CODEL_ECN` (4): 1, marks instead of dropping. */
  ecn?: number | undefined;
  /** `TCA_FQ_CODEL_FLOWS` (5): number of flows; only when it is made. */
  flows?: number | undefined;
  /** `TCA_FQ_CODEL_QUANTUM` (6): bytes in one turn. */
  quantum?: number | undefined;
  /** `TCA_FQ_CODEL_CE_THRESHOLD` (7): marks over this delay, in us. */
  ceThreshold?: number | undefined;
  /** `TCA_FQ_CODEL_DROP_BATCH_SIZE` (8): most packets dropped at once. */
  dropBatchSize?: number | undefined;
  /** `TCA_FQ_CODEL_MEMORY_LIMIT` (9): bytes that may be used. */
  memoryLimit?: number | undefined;
  /** `TCA_FQ_CODEL_CE_THRESHOLD_SELECTOR` (10): value of the type of service that is marked. */
  ceThresholdSelector?: number | undefined;
  /** `TCA_FQ_CODEL_CE_THRESHOLD_MASK` (11): bits of it that count. */
  ceThresholdMask?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of CoDel, `TCA_CODEL_*`. */
export interface TcCodelAttrs {
  /** `TCA_CODEL_TARGET` (1): wished delay, in us. */
  target?: number | undefined;
  /** `TCA_CODEL_LIMIT` (2): packets that may wait. */
  limit?: number | undefined;
  /** `TCA_CODEL_INTERVAL` (3): how long the delay may be greater, in us. */
  interval?: number | undefined;
  /** `TCA_CODEL_ECN` (4): 1, marks instead of dropping. */
  ecn?: number | undefined;
  /** `TCA_CODEL_CE_THRESHOLD` (5): marks over this delay, in us. */
  ceThreshold?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of fq, `TCA_FQ_*`. */
export interface TcFqAttrs {
  /** `TCA_FQ_PLIMIT` (1): packets that may wait. */
  plimit?: number | undefined;
  /** `TCA_FQ_FLOW_PLIMIT` (2): packets of a flow that may wait. */
  flowPlimit?: number | undefined;
  /** `TCA_FQ_QUANTUM` (3): bytes in one turn. */
  quantum?: number | undefined;
  /** `TCA_FQ_INITIAL_QUANTUM` (4): bytes in the first turn. */
  initialQuantum?: number | undefined;
  /** `TCA_FQ_RATE_ENABLE` (5): 1, keeps to rates. */
  rateEnable?: number | undefined;
  /** `TCA_FQ_FLOW_DEFAULT_RATE` (6): rate of a flow that has none, in bytes per second; no longer used. */
  flowDefaultRate?: number | undefined;
  /** `TCA_FQ_FLOW_MAX_RATE` (7): greatest rate of a flow, in bytes per second. */
  flowMaxRate?: number | undefined;
  /** `TCA_FQ_BUCKETS_LOG` (8): logarithm of the number of buckets. */
  bucketsLog?: number | undefined;
  /** `TCA_FQ_FLOW_REFILL_DELAY` (9): how long a flow is idle before its turn counts anew, in us. */
  flowRefillDelay?: number | undefined;
  /** `TCA_FQ_ORPHAN_MASK` (10): mask of the hash of packets without a socket. */
  orphanMask?: number | undefined;
  /** `TCA_FQ_LOW_RATE_THRESHOLD` (11): below this rate packets wait exactly, in bytes per second. */
  lowRateThreshold?: number | undefined;
  /** `TCA_FQ_CE_THRESHOLD` (12): marks over this delay, in us. */
  ceThreshold?: number | undefined;
  /** `TCA_FQ_TIMER_SLACK` (13): slack of the timer, in ns. */
  timerSlack?: number | undefined;
  /** `TCA_FQ_HORIZON` (14): how far ahead a packet may be, in us. */
  horizon?: number | undefined;
  /** `TCA_FQ_HORIZON_DROP` (15): 1, drops packets farther ahead. */
  horizonDrop?: number | undefined;
  /** `TCA_FQ_PRIOMAP` (16): band of each priority (Linux 6.7). */
  priomap?: TcPrioQopt | undefined;
  /** `TCA_FQ_WEIGHTS` (17): weights of the three bands (Linux 6.7). */
  weights?: number[] | undefined;
  /** `TCA_FQ_OFFLOAD_HORIZON` (18): how far ahead the hardware waits itself, in us (Linux 6.13). */
  offloadHorizon?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of HTB, `TCA_HTB_*`. */
export interface TcHtbAttrs {
  /** `TCA_HTB_PARMS` (1): a class. */
  parms?: TcHtbOpt | undefined;
  /** `TCA_HTB_INIT` (2): the discipline. */
  init?: TcHtbGlob | undefined;
  /** `TCA_HTB_CTAB` (3): rate table of the greatest rate, 256 entries. */
  ctab?: number[] | undefined;
  /** `TCA_HTB_RTAB` (4): rate table, 256 entries. */
  rtab?: number[] | undefined;
  /** `TCA_HTB_DIRECT_QLEN` (5): packets not shaped that may wait. */
  directQlen?: number | undefined;
  /** `TCA_HTB_RATE64` (6): assured rate, in bytes per second. */
  rate64?: bigint | undefined;
  /** `TCA_HTB_CEIL64` (7): greatest rate, in bytes per second. */
  ceil64?: bigint | undefined;
  /** `TCA_HTB_OFFLOAD` (9): in hardware. */
  offload?: boolean | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of TBF, `TCA_TBF_*`. */
export interface TcTbfAttrs {
  /** `TCA_TBF_PARMS` (1): the bucket. */
  parms?: TcTbfQopt | undefined;
  /** `TCA_TBF_RTAB` (2): rate table, 256 entries. */
  rtab?: number[] | undefined;
  /** `TCA_TBF_PTAB` (3): rate table of the peak rate, 256 entries. */
  ptab?: number[] | undefined;
  /** `TCA_TBF_RATE64` (4): rate, in bytes per second. */
  rate64?: bigint | undefined;
  /** `TCA_TBF_PRATE64` (5): peak rate, in bytes per second. */
  prate64?: bigint | undefined;
  /** `TCA_TBF_BURST` (6): size of the bucket, in bytes. */
  burst?: number | undefined;
  /** `TCA_TBF_PBURST` (7): size of the peak bucket, in bytes. */
  pburst?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of a class of HFSC, `TCA_HFSC_*`. */
export interface TcHfscAttrs {
  /** `TCA_HFSC_RSC` (1): for real time. */
  rsc?: TcServiceCurve | undefined;
  /** `TCA_HFSC_FSC` (2): for sharing. */
  fsc?: TcServiceCurve | undefined;
  /** `TCA_HFSC_USC` (3): upper limit. */
  usc?: TcServiceCurve | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of a class of DRR, `TCA_DRR_*`. */
export interface TcDrrAttrs {
  /** `TCA_DRR_QUANTUM` (1): bytes in one turn. */
  quantum?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of a class of QFQ, `TCA_QFQ_*`. */
export interface TcQfqAttrs {
  /** `TCA_QFQ_WEIGHT` (1): weight. */
  weight?: number | undefined;
  /** `TCA_QFQ_LMAX` (2): greatest packet, in bytes. */
  lmax?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of RED, `TCA_RED_*`. */
export interface TcRedAttrs {
  /** `TCA_RED_PARMS` (1): parameters. */
  parms?: TcRedQopt | undefined;
  /** `TCA_RED_STAB` (2): table for idle times, 256 bytes. */
  stab?: Uint8Array | undefined;
  /** `TCA_RED_MAX_P` (3): probability, 32 bits. */
  maxP?: number | undefined;
  /** `TCA_RED_FLAGS` (4): 1 ECN, 2 hard drop, 4 adaptive, 8 no drop. */
  flags?: Bitfield32 | undefined;
  /** `TCA_RED_EARLY_DROP_BLOCK` (5): filters for what is dropped early. */
  earlyDropBlock?: number | undefined;
  /** `TCA_RED_MARK_BLOCK` (6): filters for what is marked. */
  markBlock?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of GRED, `TCA_GRED_*`. */
export interface TcGredAttrs {
  /** `TCA_GRED_PARMS` (1): virtual queues: one that is set, all 16 when told. */
  parms?: TcGredQopt[] | undefined;
  /** `TCA_GRED_STAB` (2): table for idle times, 256 bytes. */
  stab?: Uint8Array | undefined;
  /** `TCA_GRED_DPS` (3): how it is set up. */
  dps?: TcGredSopt | undefined;
  /** `TCA_GRED_MAX_P` (4): probabilities of the queues, 32 bits. */
  maxP?: number[] | undefined;
  /** `TCA_GRED_LIMIT` (5): bytes that may wait in all. */
  limit?: number | undefined;
  /** `TCA_GRED_VQ_LIST` (6): virtual queues, with statistics. */
  vqList?: TcaGredVqListAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Virtual queues, `TCA_GRED_VQ_ENTRY`. */
export interface TcaGredVqListAttrs {
  /** `TCA_GRED_VQ_ENTRY` (1): one queue. */
  entry?: TcaGredVqEntryAttrs[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A virtual queue, `TCA_GRED_VQ_*`. */
export interface TcaGredVqEntryAttrs {
  /** `TCA_GRED_VQ_DP` (2): which queue. */
  dp?: number | undefined;
  /** `TCA_GRED_VQ_STAT_BYTES` (3): bytes. */
  statBytes?: bigint | undefined;
  /** `TCA_GRED_VQ_STAT_PACKETS` (4): packets. */
  statPackets?: number | undefined;
  /** `TCA_GRED_VQ_STAT_BACKLOG` (5): bytes that wait. */
  statBacklog?: number | undefined;
  /** `TCA_GRED_VQ_STAT_PROB_DROP` (6): dropped early. */
  statProbDrop?: number | undefined;
  /** `TCA_GRED_VQ_STAT_PROB_MARK` (7): marked early. */
  statProbMark?: number | undefined;
  /** `TCA_GRED_VQ_STAT_FORCED_DROP` (8): dropped since the queue was long. */
  statForcedDrop?: number | undefined;
  /** `TCA_GRED_VQ_STAT_FORCED_MARK` (9): marked since the queue was long. */
  statForcedMark?: number | undefined;
  /** `TCA_GRED_VQ_STAT_PDROP` (10): dropped since the queue was full. */
  statPdrop?: number | undefined;
  /** `TCA_GRED_VQ_STAT_OTHER` (11): dropped by others. */
  statOther?: number | undefined;
  /** `TCA_GRED_VQ_FLAGS` (12): 1 ECN, 2 hard drop. */
  flags?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of SFB, `TCA_SFB_*`. */
export interface TcSfbAttrs {
  /** `TCA_SFB_PARMS` (1): parameters. */
  parms?: TcSfbQopt | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of the heavy-hitter filter, `TCA_HHF_*`. */
export interface TcHhfAttrs {
  /** `TCA_HHF_BACKLOG_LIMIT` (1): packets that may wait. */
  backlogLimit?: number | undefined;
  /** `TCA_HHF_QUANTUM` (2): bytes of a turn. */
  quantum?: number | undefined;
  /** `TCA_HHF_HH_FLOWS_LIMIT` (3): most heavy hitters. */
  hhFlowsLimit?: number | undefined;
  /** `TCA_HHF_RESET_TIMEOUT` (4): between clearings, in us. */
  resetTimeout?: number | undefined;
  /** `TCA_HHF_ADMIT_BYTES` (5): bytes that make a heavy hitter. */
  admitBytes?: number | undefined;
  /** `TCA_HHF_EVICT_TIMEOUT` (6): silence that ends one, in us. */
  evictTimeout?: number | undefined;
  /** `TCA_HHF_NON_HH_WEIGHT` (7): weight of all others. */
  nonHhWeight?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of flow queue PIE, `TCA_FQ_PIE_*`. */
export interface TcFqPieAttrs {
  /** `TCA_FQ_PIE_LIMIT` (1): packets that may wait. */
  limit?: number | undefined;
  /** `TCA_FQ_PIE_FLOWS` (2): number of queues. */
  flows?: number | undefined;
  /** `TCA_FQ_PIE_TARGET` (3): wished delay, in us. */
  target?: number | undefined;
  /** `TCA_FQ_PIE_TUPDATE` (4): between updates, in us. */
  tupdate?: number | undefined;
  /** `TCA_FQ_PIE_ALPHA` (5): weight of the delay, in 1/16. */
  alpha?: number | undefined;
  /** `TCA_FQ_PIE_BETA` (6): weight of its change, in 1/16. */
  beta?: number | undefined;
  /** `TCA_FQ_PIE_QUANTUM` (7): bytes of a turn. */
  quantum?: number | undefined;
  /** `TCA_FQ_PIE_MEMORY_LIMIT` (8): bytes of memory. */
  memoryLimit?: number | undefined;
  /** `TCA_FQ_PIE_ECN_PROB` (9): up to this probability it marks, in percent. */
  ecnProb?: number | undefined;
  /** `TCA_FQ_PIE_ECN` (10): 1, marks instead of dropping. */
  ecn?: number | undefined;
  /** `TCA_FQ_PIE_BYTEMODE` (11): 1, by size. */
  bytemode?: number | undefined;
  /** `TCA_FQ_PIE_DQ_RATE_ESTIMATOR` (12): 1, estimates the rate. */
  dqRateEstimator?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of the credit-based shaper, `TCA_CBS_*`. */
export interface TcCbsAttrs {
  /** `TCA_CBS_PARMS` (1): parameters. */
  parms?: TcCbsQopt | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of ETF, `TCA_ETF_*`. */
export interface TcEtfAttrs {
  /** `TCA_ETF_PARMS` (1): parameters. */
  parms?: TcEtfQopt | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Further options of mqprio, `TCA_MQPRIO_*`. */
export interface TcMqprioAttrs {
  /** `TCA_MQPRIO_MODE` (1): 0 classes, 1 channels of the card. */
  mode?: number | undefined;
  /** `TCA_MQPRIO_SHAPER` (2): 0 DCB, 1 rates. */
  shaper?: number | undefined;
  /** `TCA_MQPRIO_MIN_RATE64` (3): least rates of the classes. */
  minRate64?: TcMqprioMinRateAttrs | undefined;
  /** `TCA_MQPRIO_MAX_RATE64` (4): greatest rates of the classes. */
  maxRate64?: TcMqprioMaxRateAttrs | undefined;
  /** `TCA_MQPRIO_TC_ENTRY` (5): more about a class (Linux 6.4). */
  tcEntry?: TcMqprioTcEntryAttrs[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Least rates, one for each class. */
export interface TcMqprioMinRateAttrs {
  /** `TCA_MQPRIO_MIN_RATE64` (3): bytes per second. */
  minRate64?: bigint[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Greatest rates, one for each class. */
export interface TcMqprioMaxRateAttrs {
  /** `TCA_MQPRIO_MAX_RATE64` (4): bytes per second. */
  maxRate64?: bigint[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A class of mqprio, `TCA_MQPRIO_TC_ENTRY_*` (Linux 6.4). */
export interface TcMqprioTcEntryAttrs {
  /** `TCA_MQPRIO_TC_ENTRY_INDEX` (1): which class (Linux 6.4). */
  index?: number | undefined;
  /** `TCA_MQPRIO_TC_ENTRY_FP` (2): 1 express, 2 preemptible (Linux 6.4). */
  fp?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of the time-aware shaper, `TCA_TAPRIO_*`. Times in ns. */
export interface TcTaprioAttrs {
  /** `TCA_TAPRIO_ATTR_PRIOMAP` (1): traffic classes. */
  priomap?: TcMqprioQopt | undefined;
  /** `TCA_TAPRIO_ATTR_SCHED_ENTRY_LIST` (2): the schedule. */
  schedEntryList?: TcTaprioSchedEntryListAttrs | undefined;
  /** `TCA_TAPRIO_ATTR_SCHED_BASE_TIME` (3): when it begins. */
  schedBaseTime?: bigint | undefined;
  /** `TCA_TAPRIO_ATTR_SCHED_SINGLE_ENTRY` (4): one entry. */
  schedSingleEntry?: TcTaprioSchedEntryAttrs | undefined;
  /** `TCA_TAPRIO_ATTR_SCHED_CLOCKID` (5): clock, `CLOCK_*`. */
  schedClockid?: number | undefined;
  /** `TCA_TAPRIO_ATTR_ADMIN_SCHED` (7): the schedule that comes next. */
  adminSched?: TcTaprioAttrs | undefined;
  /** `TCA_TAPRIO_ATTR_SCHED_CYCLE_TIME` (8): length of a cycle. */
  schedCycleTime?: bigint | undefined;
  /** `TCA_TAPRIO_ATTR_SCHED_CYCLE_TIME_EXTENSION` (9): how much the last cycle may grow. */
  schedCycleTimeExtension?: bigint | undefined;
  /** `TCA_TAPRIO_ATTR_FLAGS` (10): 1 transmit times are set, 2 in hardware. */
  flags?: number | undefined;
  /** `TCA_TAPRIO_ATTR_TXTIME_DELAY` (11): least time to a transmit time. */
  txtimeDelay?: number | undefined;
  /** `TCA_TAPRIO_ATTR_TC_ENTRY` (12): more about a class (Linux 6.1). */
  tcEntry?: TcTaprioTcEntryAttrs[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A schedule, `TCA_TAPRIO_SCHED_*`. */
export interface TcTaprioSchedEntryListAttrs {
  /** `TCA_TAPRIO_SCHED_ENTRY` (1): one entry. */
  entry?: TcTaprioSchedEntryAttrs[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** An entry of a schedule, `TCA_TAPRIO_SCHED_ENTRY_*`. */
export interface TcTaprioSchedEntryAttrs {
  /** `TCA_TAPRIO_SCHED_ENTRY_INDEX` (1): its place. */
  index?: number | undefined;
  /** `TCA_TAPRIO_SCHED_ENTRY_CMD` (2): 0 set the gates, 1 and hold, 2 and release. */
  cmd?: number | undefined;
  /** `TCA_TAPRIO_SCHED_ENTRY_GATE_MASK` (3): which gates are open, one bit for each class. */
  gateMask?: number | undefined;
  /** `TCA_TAPRIO_SCHED_ENTRY_INTERVAL` (4): for how long. */
  interval?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A class of taprio, `TCA_TAPRIO_TC_ENTRY_*` (Linux 6.1). */
export interface TcTaprioTcEntryAttrs {
  /** `TCA_TAPRIO_TC_ENTRY_INDEX` (1): which class. */
  index?: number | undefined;
  /** `TCA_TAPRIO_TC_ENTRY_MAX_SDU` (2): longest packet, in bytes. */
  maxSdu?: number | undefined;
  /** `TCA_TAPRIO_TC_ENTRY_FP` (3): 1 express, 2 preemptible (Linux 6.4). */
  fp?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of choke, `TCA_CHOKE_*`. */
export interface TcChokeAttrs {
  /** `TCA_CHOKE_PARMS` (1): parameters. */
  parms?: TcRedQopt | undefined;
  /** `TCA_CHOKE_STAB` (2): table for idle times, 256 bytes. */
  stab?: Uint8Array | undefined;
  /** `TCA_CHOKE_MAX_P` (3): probability, 32 bits. */
  maxP?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of PIE, `TCA_PIE_*`. */
export interface TcPieAttrs {
  /** `TCA_PIE_TARGET` (1): wished delay, in us. */
  target?: number | undefined;
  /** `TCA_PIE_LIMIT` (2): packets that may wait. */
  limit?: number | undefined;
  /** `TCA_PIE_TUPDATE` (3): between updates, in us. */
  tupdate?: number | undefined;
  /** `TCA_PIE_ALPHA` (4): weight of the delay, in 1/16. */
  alpha?: number | undefined;
  /** `TCA_PIE_BETA` (5): weight of its change, in 1/16. */
  beta?: number | undefined;
  /** `TCA_PIE_ECN` (6): 1, marks instead of dropping. */
  ecn?: number | undefined;
  /** `TCA_PIE_BYTEMODE` (7): 1, by size. */
  bytemode?: number | undefined;
  /** `TCA_PIE_DQ_RATE_ESTIMATOR` (8): 1, estimates the rate. */
  dqRateEstimator?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of ETS, `TCA_ETS_*`. */
export interface TcEtsAttrs {
  /** `TCA_ETS_NBANDS` (1): number of bands. */
  nbands?: number | undefined;
  /** `TCA_ETS_NSTRICT` (2): bands that go strictly first. */
  nstrict?: number | undefined;
  /** `TCA_ETS_QUANTA` (3): bytes in one turn, by band. */
  quanta?: TcEtsAttrs | undefined;
  /** `TCA_ETS_QUANTA_BAND` (4): of one band. */
  quantaBand?: number[] | undefined;
  /** `TCA_ETS_PRIOMAP` (5): band, by priority. */
  priomap?: TcEtsAttrs | undefined;
  /** `TCA_ETS_PRIOMAP_BAND` (6): of one priority. */
  priomapBand?: number[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of netem, `TCA_NETEM_*`. */
export interface TcNetemAttrs {
  /** `TCA_NETEM_CORR` (1): correlations. */
  corr?: TcNetemCorr | undefined;
  /** `TCA_NETEM_DELAY_DIST` (2): distribution of the delay. */
  delayDist?: number[] | undefined;
  /** `TCA_NETEM_REORDER` (3): reordering. */
  reorder?: TcNetemReorder | undefined;
  /** `TCA_NETEM_CORRUPT` (4): corruption. */
  corrupt?: TcNetemCorrupt | undefined;
  /** `TCA_NETEM_LOSS` (5): loss by a model. */
  loss?: TcNetemLossAttrs | undefined;
  /** `TCA_NETEM_RATE` (6): rate. */
  rate?: TcNetemRate | undefined;
  /** `TCA_NETEM_ECN` (7): 1, marks instead of losing. */
  ecn?: number | undefined;
  /** `TCA_NETEM_RATE64` (8): rate, in bytes per second. */
  rate64?: bigint | undefined;
  /** `TCA_NETEM_LATENCY64` (10): delay, in ns. */
  latency64?: bigint | undefined;
  /** `TCA_NETEM_JITTER64` (11): variation of the delay, in ns. */
  jitter64?: bigint | undefined;
  /** `TCA_NETEM_SLOT` (12): slots. */
  slot?: TcNetemSlot | undefined;
  /** `TCA_NETEM_SLOT_DIST` (13): distribution of the time between slots. */
  slotDist?: number[] | undefined;
  /** `TCA_NETEM_PRNG_SEED` (14): seed of the random numbers (Linux 6.6). */
  prngSeed?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Loss by a model, `NETEM_LOSS_*`. */
export interface TcNetemLossAttrs {
  /** `NETEM_LOSS_GI` (1): of four states. */
  gi?: TcNetemGimodel | undefined;
  /** `NETEM_LOSS_GE` (2): of Gilbert and Elliot. */
  ge?: TcNetemGemodel | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of CAKE, `TCA_CAKE_*`. */
export interface TcCakeAttrs {
  /** `TCA_CAKE_BASE_RATE64` (2): rate, in bytes per second; 0 for no limit. */
  baseRate64?: bigint | undefined;
  /** `TCA_CAKE_DIFFSERV_MODE` (3): 0 diffserv3, 1 diffserv4, 2 diffserv8, 3 best effort, 4 precedence. */
  diffservMode?: number | undefined;
  /** `TCA_CAKE_ATM` (4): 0 none, 1 ATM, 2 PTM. */
  atm?: number | undefined;
  /** `TCA_CAKE_FLOW_MODE` (5): what a flow is, 0 all one to 7 triple isolation. */
  flowMode?: number | undefined;
  /** `TCA_CAKE_OVERHEAD` (6): bytes of overhead. */
  overhead?: number | undefined;
  /** `TCA_CAKE_RTT` (7): round trip time, in us. */
  rtt?: number | undefined;
  /** `TCA_CAKE_TARGET` (8): wished delay, in us. */
  target?: number | undefined;
  /** `TCA_CAKE_AUTORATE` (9): 1, finds the rate of what comes in. */
  autorate?: number | undefined;
  /** `TCA_CAKE_MEMORY` (10): bytes that may be used. */
  memory?: number | undefined;
  /** `TCA_CAKE_NAT` (11): 1, looks through translations. */
  nat?: number | undefined;
  /** `TCA_CAKE_RAW` (12): 1, takes sizes as they are. */
  raw?: number | undefined;
  /** `TCA_CAKE_WASH` (13): 1, clears the type of service. */
  wash?: number | undefined;
  /** `TCA_CAKE_MPU` (14): least size, in bytes. */
  mpu?: number | undefined;
  /** `TCA_CAKE_INGRESS` (15): 1, for what comes in. */
  ingress?: number | undefined;
  /** `TCA_CAKE_ACK_FILTER` (16): 0 none, 1 drops needless acknowledgements, 2 more of them. */
  ackFilter?: number | undefined;
  /** `TCA_CAKE_SPLIT_GSO` (17): 1, splits large packets. */
  splitGso?: number | undefined;
  /** `TCA_CAKE_FWMARK` (18): bits of the mark that choose the tin. */
  fwmark?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Statistics of CAKE, `TCA_CAKE_STATS_*`. */
export interface TcCakeStatsAttrs {
  /** `TCA_CAKE_STATS_CAPACITY_ESTIMATE64` (2): estimated rate, in bytes per second. */
  capacityEstimate64?: bigint | undefined;
  /** `TCA_CAKE_STATS_MEMORY_LIMIT` (3): bytes that may be used. */
  memoryLimit?: number | undefined;
  /** `TCA_CAKE_STATS_MEMORY_USED` (4): most bytes used. */
  memoryUsed?: number | undefined;
  /** `TCA_CAKE_STATS_AVG_NETOFF` (5): average offset of the network header. */
  avgNetoff?: number | undefined;
  /** `TCA_CAKE_STATS_MIN_NETLEN` (6): least size. */
  minNetlen?: number | undefined;
  /** `TCA_CAKE_STATS_MAX_NETLEN` (7): greatest size. */
  maxNetlen?: number | undefined;
  /** `TCA_CAKE_STATS_MIN_ADJLEN` (8): least size with overhead. */
  minAdjlen?: number | undefined;
  /** `TCA_CAKE_STATS_MAX_ADJLEN` (9): greatest size with overhead. */
  maxAdjlen?: number | undefined;
  /** `TCA_CAKE_STATS_TIN_STATS` (10): by tin. */
  tinStats?: IndexedArray<TcCakeTinStatsAttrs> | undefined;
  /** `TCA_CAKE_STATS_DEFICIT` (11): bytes left in this turn. */
  deficit?: number | undefined;
  /** `TCA_CAKE_STATS_COBALT_COUNT` (12): drops since it began to drop. */
  cobaltCount?: number | undefined;
  /** `TCA_CAKE_STATS_DROPPING` (13): 1, drops now. */
  dropping?: number | undefined;
  /** `TCA_CAKE_STATS_DROP_NEXT_US` (14): until the next drop, in us. */
  dropNextUs?: number | undefined;
  /** `TCA_CAKE_STATS_P_DROP` (15): probability of a drop. */
  pDrop?: number | undefined;
  /** `TCA_CAKE_STATS_BLUE_TIMER_US` (16): until the probability changes, in us. */
  blueTimerUs?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Statistics of a tin of CAKE, `TCA_CAKE_TIN_STATS_*`. */
export interface TcCakeTinStatsAttrs {
  /** `TCA_CAKE_TIN_STATS_SENT_PACKETS` (2): packets sent. */
  sentPackets?: number | undefined;
  /** `TCA_CAKE_TIN_STATS_SENT_BYTES64` (3): bytes sent. */
  sentBytes64?: bigint | undefined;
  /** `TCA_CAKE_TIN_STATS_DROPPED_PACKETS` (4): packets dropped. */
  droppedPackets?: number | undefined;
  /** `TCA_CAKE_TIN_STATS_DROPPED_BYTES64` (5): bytes dropped. */
  droppedBytes64?: bigint | undefined;
  /** `TCA_CAKE_TIN_STATS_ACKS_DROPPED_PACKETS` (6): acknowledgements dropped. */
  acksDroppedPackets?: number | undefined;
  /** `TCA_CAKE_TIN_STATS_ACKS_DROPPED_BYTES64` (7): their bytes. */
  acksDroppedBytes64?: bigint | undefined;
  /** `TCA_CAKE_TIN_STATS_ECN_MARKED_PACKETS` (8): packets marked. */
  ecnMarkedPackets?: number | undefined;
  /** `TCA_CAKE_TIN_STATS_ECN_MARKED_BYTES64` (9): their bytes. */
  ecnMarkedBytes64?: bigint | undefined;
  /** `TCA_CAKE_TIN_STATS_BACKLOG_PACKETS` (10): packets queued. */
  backlogPackets?: number | undefined;
  /** `TCA_CAKE_TIN_STATS_BACKLOG_BYTES` (11): bytes queued. */
  backlogBytes?: number | undefined;
  /** `TCA_CAKE_TIN_STATS_THRESHOLD_RATE64` (12): rate from which it yields, in bytes per second. */
  thresholdRate64?: bigint | undefined;
  /** `TCA_CAKE_TIN_STATS_TARGET_US` (13): wished delay, in us. */
  targetUs?: number | undefined;
  /** `TCA_CAKE_TIN_STATS_INTERVAL_US` (14): how long it may be greater, in us. */
  intervalUs?: number | undefined;
  /** `TCA_CAKE_TIN_STATS_WAY_INDIRECT_HITS` (15): hash collisions that were resolved. */
  wayIndirectHits?: number | undefined;
  /** `TCA_CAKE_TIN_STATS_WAY_MISSES` (16): new flows. */
  wayMisses?: number | undefined;
  /** `TCA_CAKE_TIN_STATS_WAY_COLLISIONS` (17): hash collisions that were not. */
  wayCollisions?: number | undefined;
  /** `TCA_CAKE_TIN_STATS_PEAK_DELAY_US` (18): peak delay, in us. */
  peakDelayUs?: number | undefined;
  /** `TCA_CAKE_TIN_STATS_AVG_DELAY_US` (19): average delay, in us. */
  avgDelayUs?: number | undefined;
  /** `TCA_CAKE_TIN_STATS_BASE_DELAY_US` (20): delay of sparse flows, in us. */
  baseDelayUs?: number | undefined;
  /** `TCA_CAKE_TIN_STATS_SPARSE_FLOWS` (21): sparse flows. */
  sparseFlows?: number | undefined;
  /** `TCA_CAKE_TIN_STATS_BULK_FLOWS` (22): bulk flows. */
  bulkFlows?: number | undefined;
  /** `TCA_CAKE_TIN_STATS_UNRESPONSIVE_FLOWS` (23): flows that do not slow down. */
  unresponsiveFlows?: number | undefined;
  /** `TCA_CAKE_TIN_STATS_MAX_SKBLEN` (24): largest packet, in bytes. */
  maxSkblen?: number | undefined;
  /** `TCA_CAKE_TIN_STATS_FLOW_QUANTUM` (25): bytes in one turn. */
  flowQuantum?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of u32, `TCA_U32_*`. */
export interface TcU32Attrs {
  /** `TCA_U32_CLASSID` (1): class of what matches. */
  classid?: number | undefined;
  /** `TCA_U32_HASH` (2): bucket it is in. */
  hash?: number | undefined;
  /** `TCA_U32_LINK` (3): table to go on with. */
  link?: number | undefined;
  /** `TCA_U32_DIVISOR` (4): buckets, of a table. */
  divisor?: number | undefined;
  /** `TCA_U32_SEL` (5): comparisons. */
  sel?: TcU32Sel | undefined;
  /** `TCA_U32_POLICE` (6): policer. */
  police?: TcPoliceAttrs | undefined;
  /** `TCA_U32_ACT` (7): actions, numbered from 1. */
  act?: IndexedArray<TcActAttrs> | undefined;
  /** `TCA_U32_INDEV` (8): link it came in by. */
  indev?: string | undefined;
  /** `TCA_U32_PCNT` (9): counters: looked at, matched, matched by each key; 64 bits each. */
  pcnt?: Uint8Array | undefined;
  /** `TCA_U32_MARK` (10): firewall mark. */
  mark?: TcU32Mark | undefined;
  /** `TCA_U32_FLAGS` (11): where it runs. Bits of {@link TcClsFlags}. */
  flags?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of basic, `TCA_BASIC_*`. */
export interface TcBasicAttrs {
  /** `TCA_BASIC_CLASSID` (1): class of what matches. */
  classid?: number | undefined;
  /** `TCA_BASIC_EMATCHES` (2): extended matches. */
  ematches?: Uint8Array | undefined;
  /** `TCA_BASIC_ACT` (3): actions, numbered from 1. */
  act?: IndexedArray<TcActAttrs> | undefined;
  /** `TCA_BASIC_POLICE` (4): policer. */
  police?: TcPoliceAttrs | undefined;
  /** `TCA_BASIC_PCNT` (5): counters. */
  pcnt?: TcBasicPcnt | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of bpf, `TCA_BPF_*`. */
export interface TcBpfAttrs {
  /** `TCA_BPF_ACT` (1): actions, numbered from 1. */
  act?: IndexedArray<TcActAttrs> | undefined;
  /** `TCA_BPF_POLICE` (2): policer. */
  police?: TcPoliceAttrs | undefined;
  /** `TCA_BPF_CLASSID` (3): class of what matches. */
  classid?: number | undefined;
  /** `TCA_BPF_OPS_LEN` (4): instructions of a classic program. */
  opsLen?: number | undefined;
  /** `TCA_BPF_OPS` (5): a classic program. */
  ops?: Uint8Array | undefined;
  /** `TCA_BPF_FD` (6): file descriptor of a program. */
  fd?: number | undefined;
  /** `TCA_BPF_NAME` (7): its name. */
  name?: string | undefined;
  /** `TCA_BPF_FLAGS` (8): 1, the program decides itself (direct action). */
  flags?: number | undefined;
  /** `TCA_BPF_FLAGS_GEN` (9): where it runs. Bits of {@link TcClsFlags}. */
  flagsGen?: number | undefined;
  /** `TCA_BPF_TAG` (10): tag of the program. */
  tag?: Uint8Array | undefined;
  /** `TCA_BPF_ID` (11): id of the program. */
  id?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of matchall, `TCA_MATCHALL_*`. */
export interface TcMatchallAttrs {
  /** `TCA_MATCHALL_CLASSID` (1): class of what matches. */
  classid?: number | undefined;
  /** `TCA_MATCHALL_ACT` (2): actions, numbered from 1. */
  act?: IndexedArray<TcActAttrs> | undefined;
  /** `TCA_MATCHALL_FLAGS` (3): where it runs. Bits of {@link TcClsFlags}. */
  flags?: number | undefined;
  /** `TCA_MATCHALL_PCNT` (4): counters. */
  pcnt?: TcMatchallPcnt | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of fw, `TCA_FW_*`. */
export interface TcFwAttrs {
  /** `TCA_FW_CLASSID` (1): class of what matches. */
  classid?: number | undefined;
  /** `TCA_FW_POLICE` (2): policer. */
  police?: TcPoliceAttrs | undefined;
  /** `TCA_FW_INDEV` (3): link it came in by. */
  indev?: string | undefined;
  /** `TCA_FW_ACT` (4): actions, numbered from 1. */
  act?: IndexedArray<TcActAttrs> | undefined;
  /** `TCA_FW_MASK` (5): bits of the mark that count. */
  mask?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of cgroup, `TCA_CGROUP_*`. */
export interface TcCgroupAttrs {
  /** `TCA_CGROUP_ACT` (1): actions, numbered from 1. */
  act?: IndexedArray<TcActAttrs> | undefined;
  /** `TCA_CGROUP_POLICE` (2): policer. */
  police?: TcPoliceAttrs | undefined;
  /** `TCA_CGROUP_EMATCHES` (3): extended matches. */
  ematches?: Uint8Array | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of flower, `TCA_FLOWER_*`: what a packet has to be. */
export interface TcFlowerAttrs {
  /** `TCA_FLOWER_CLASSID` (1): class of what matches. */
  classid?: number | undefined;
  /** `TCA_FLOWER_INDEV` (2): link it came in by. */
  indev?: string | undefined;
  /** `TCA_FLOWER_ACT` (3): actions, numbered from 1. */
  act?: IndexedArray<TcActAttrs> | undefined;
  /** `TCA_FLOWER_KEY_ETH_DST` (4): destination address. */
  keyEthDst?: string | undefined;
  /** `TCA_FLOWER_KEY_ETH_DST_MASK` (5): bits of that which count. */
  keyEthDstMask?: string | undefined;
  /** `TCA_FLOWER_KEY_ETH_SRC` (6): source address. */
  keyEthSrc?: string | undefined;
  /** `TCA_FLOWER_KEY_ETH_SRC_MASK` (7): bits of that which count. */
  keyEthSrcMask?: string | undefined;
  /** `TCA_FLOWER_KEY_ETH_TYPE` (8): protocol in the Ethernet header. */
  keyEthType?: number | undefined;
  /** `TCA_FLOWER_KEY_IP_PROTO` (9): protocol in the IP header. */
  keyIpProto?: number | undefined;
  /** `TCA_FLOWER_KEY_IPV4_SRC` (10): IPv4 source address. */
  keyIpv4Src?: string | undefined;
  /** `TCA_FLOWER_KEY_IPV4_SRC_MASK` (11): bits of that which count. */
  keyIpv4SrcMask?: string | undefined;
  /** `TCA_FLOWER_KEY_IPV4_DST` (12): IPv4 destination address. */
  keyIpv4Dst?: string | undefined;
  /** `TCA_FLOWER_KEY_IPV4_DST_MASK` (13): bits of that which count. */
  keyIpv4DstMask?: string | undefined;
  /** `TCA_FLOWER_KEY_IPV6_SRC` (14): IPv6 source address. */
  keyIpv6Src?: string | undefined;
  /** `TCA_FLOWER_KEY_IPV6_SRC_MASK` (15): bits of that which count. */
  keyIpv6SrcMask?: string | undefined;
  /** `TCA_FLOWER_KEY_IPV6_DST` (16): IPv6 destination address. */
  keyIpv6Dst?: string | undefined;
  /** `TCA_FLOWER_KEY_IPV6_DST_MASK` (17): bits of that which count. */
  keyIpv6DstMask?: string | undefined;
  /** `TCA_FLOWER_KEY_TCP_SRC` (18): TCP source port. */
  keyTcpSrc?: number | undefined;
  /** `TCA_FLOWER_KEY_TCP_DST` (19): TCP destination port. */
  keyTcpDst?: number | undefined;
  /** `TCA_FLOWER_KEY_UDP_SRC` (20): UDP source port. */
  keyUdpSrc?: number | undefined;
  /** `TCA_FLOWER_KEY_UDP_DST` (21): UDP destination port. */
  keyUdpDst?: number | undefined;
  /** `TCA_FLOWER_FLAGS` (22): where it runs. Bits of {@link TcClsFlags}. */
  flags?: number | undefined;
  /** `TCA_FLOWER_KEY_VLAN_ID` (23): VLAN id, network byte order. */
  keyVlanId?: number | undefined;
  /** `TCA_FLOWER_KEY_VLAN_PRIO` (24): VLAN priority. */
  keyVlanPrio?: number | undefined;
  /** `TCA_FLOWER_KEY_VLAN_ETH_TYPE` (25): protocol behind the VLAN tag. */
  keyVlanEthType?: number | undefined;
  /** `TCA_FLOWER_KEY_ENC_KEY_ID` (26): id of the tunnel. */
  keyEncKeyId?: number | undefined;
  /** `TCA_FLOWER_KEY_ENC_IPV4_SRC` (27): IPv4 source of the tunnel. */
  keyEncIpv4Src?: string | undefined;
  /** `TCA_FLOWER_KEY_ENC_IPV4_SRC_MASK` (28): bits of that which count. */
  keyEncIpv4SrcMask?: string | undefined;
  /** `TCA_FLOWER_KEY_ENC_IPV4_DST` (29): IPv4 destination of the tunnel. */
  keyEncIpv4Dst?: string | undefined;
  /** `TCA_FLOWER_KEY_ENC_IPV4_DST_MASK` (30): bits of that which count. */
  keyEncIpv4DstMask?: string | undefined;
  /** `TCA_FLOWER_KEY_ENC_IPV6_SRC` (31): IPv6 source of the tunnel. */
  keyEncIpv6Src?: string | undefined;
  /** `TCA_FLOWER_KEY_ENC_IPV6_SRC_MASK` (32): bits of that which count. */
  keyEncIpv6SrcMask?: string | undefined;
  /** `TCA_FLOWER_KEY_ENC_IPV6_DST` (33): IPv6 destination of the tunnel. */
  keyEncIpv6Dst?: string | undefined;
  /** `TCA_FLOWER_KEY_ENC_IPV6_DST_MASK` (34): bits of that which count. */
  keyEncIpv6DstMask?: string | undefined;
  /** `TCA_FLOWER_KEY_TCP_SRC_MASK` (35): bits of that which count. */
  keyTcpSrcMask?: number | undefined;
  /** `TCA_FLOWER_KEY_TCP_DST_MASK` (36): bits of that which count. */
  keyTcpDstMask?: number | undefined;
  /** `TCA_FLOWER_KEY_UDP_SRC_MASK` (37): bits of that which count. */
  keyUdpSrcMask?: number | undefined;
  /** `TCA_FLOWER_KEY_UDP_DST_MASK` (38): bits of that which count. */
  keyUdpDstMask?: number | undefined;
  /** `TCA_FLOWER_KEY_SCTP_SRC_MASK` (39): bits of that which count. */
  keySctpSrcMask?: number | undefined;
  /** `TCA_FLOWER_KEY_SCTP_DST_MASK` (40): bits of that which count. */
  keySctpDstMask?: number | undefined;
  /** `TCA_FLOWER_KEY_SCTP_SRC` (41): SCTP source port. */
  keySctpSrc?: number | undefined;
  /** `TCA_FLOWER_KEY_SCTP_DST` (42): SCTP destination port. */
  keySctpDst?: number | undefined;
  /** `TCA_FLOWER_KEY_ENC_UDP_SRC_PORT` (43): UDP source port of the tunnel. */
  keyEncUdpSrcPort?: number | undefined;
  /** `TCA_FLOWER_KEY_ENC_UDP_SRC_PORT_MASK` (44): bits of that which count. */
  keyEncUdpSrcPortMask?: number | undefined;
  /** `TCA_FLOWER_KEY_ENC_UDP_DST_PORT` (45): UDP destination port of the tunnel. */
  keyEncUdpDstPort?: number | undefined;
  /** `TCA_FLOWER_KEY_ENC_UDP_DST_PORT_MASK` (46): bits of that which count. */
  keyEncUdpDstPortMask?: number | undefined;
  /** `TCA_FLOWER_KEY_FLAGS` (47): fragments and the like. Bits of {@link TcFlowerKeyCtrlFlags}. */
  keyFlags?: number | undefined;
  /** `TCA_FLOWER_KEY_FLAGS_MASK` (48): bits of that which count. Bits of {@link TcFlowerKeyCtrlFlags}. */
  keyFlagsMask?: number | undefined;
  /** `TCA_FLOWER_KEY_ICMPV4_CODE` (49): ICMP code. */
  keyIcmpv4Code?: number | undefined;
  /** `TCA_FLOWER_KEY_ICMPV4_CODE_MASK` (50): bits of that which count. */
  keyIcmpv4CodeMask?: number | undefined;
  /** `TCA_FLOWER_KEY_ICMPV4_TYPE` (51): ICMP type. */
  keyIcmpv4Type?: number | undefined;
  /** `TCA_FLOWER_KEY_ICMPV4_TYPE_MASK` (52): bits of that which count. */
  keyIcmpv4TypeMask?: number | undefined;
  /** `TCA_FLOWER_KEY_ICMPV6_CODE` (53): ICMPv6 code. */
  keyIcmpv6Code?: number | undefined;
  /** `TCA_FLOWER_KEY_ICMPV6_CODE_MASK` (54): bits of that which count. */
  keyIcmpv6CodeMask?: number | undefined;
  /** `TCA_FLOWER_KEY_ICMPV6_TYPE` (55): ICMPv6 type. */
  keyIcmpv6Type?: number | undefined;
  /** `TCA_FLOWER_KEY_ICMPV6_TYPE_MASK` (56): bits of that which count. */
  keyIcmpv6TypeMask?: number | undefined;
  /** `TCA_FLOWER_KEY_ARP_SIP` (57): source IP address of ARP. */
  keyArpSip?: string | undefined;
  /** `TCA_FLOWER_KEY_ARP_SIP_MASK` (58): bits of that which count. */
  keyArpSipMask?: string | undefined;
  /** `TCA_FLOWER_KEY_ARP_TIP` (59): target IP address of ARP. */
  keyArpTip?: string | undefined;
  /** `TCA_FLOWER_KEY_ARP_TIP_MASK` (60): bits of that which count. */
  keyArpTipMask?: string | undefined;
  /** `TCA_FLOWER_KEY_ARP_OP` (61): ARP operation. */
  keyArpOp?: number | undefined;
  /** `TCA_FLOWER_KEY_ARP_OP_MASK` (62): bits of that which count. */
  keyArpOpMask?: number | undefined;
  /** `TCA_FLOWER_KEY_ARP_SHA` (63): source address of ARP. */
  keyArpSha?: string | undefined;
  /** `TCA_FLOWER_KEY_ARP_SHA_MASK` (64): bits of that which count. */
  keyArpShaMask?: string | undefined;
  /** `TCA_FLOWER_KEY_ARP_THA` (65): target address of ARP. */
  keyArpTha?: string | undefined;
  /** `TCA_FLOWER_KEY_ARP_THA_MASK` (66): bits of that which count. */
  keyArpThaMask?: string | undefined;
  /** `TCA_FLOWER_KEY_MPLS_TTL` (67): MPLS time to live. */
  keyMplsTtl?: number | undefined;
  /** `TCA_FLOWER_KEY_MPLS_BOS` (68): MPLS bottom of stack. */
  keyMplsBos?: number | undefined;
  /** `TCA_FLOWER_KEY_MPLS_TC` (69): MPLS traffic class. */
  keyMplsTc?: number | undefined;
  /** `TCA_FLOWER_KEY_MPLS_LABEL` (70): MPLS label, 20 bits, in host byte order. */
  keyMplsLabel?: number | undefined;
  /** `TCA_FLOWER_KEY_TCP_FLAGS` (71): TCP flags. */
  keyTcpFlags?: number | undefined;
  /** `TCA_FLOWER_KEY_TCP_FLAGS_MASK` (72): bits of that which count. */
  keyTcpFlagsMask?: number | undefined;
  /** `TCA_FLOWER_KEY_IP_TOS` (73): type of service. */
  keyIpTos?: number | undefined;
  /** `TCA_FLOWER_KEY_IP_TOS_MASK` (74): bits of that which count. */
  keyIpTosMask?: number | undefined;
  /** `TCA_FLOWER_KEY_IP_TTL` (75): time to live. */
  keyIpTtl?: number | undefined;
  /** `TCA_FLOWER_KEY_IP_TTL_MASK` (76): bits of that which count. */
  keyIpTtlMask?: number | undefined;
  /** `TCA_FLOWER_KEY_CVLAN_ID` (77): id of the inner VLAN. */
  keyCvlanId?: number | undefined;
  /** `TCA_FLOWER_KEY_CVLAN_PRIO` (78): priority of the inner VLAN. */
  keyCvlanPrio?: number | undefined;
  /** `TCA_FLOWER_KEY_CVLAN_ETH_TYPE` (79): protocol behind the inner VLAN tag. */
  keyCvlanEthType?: number | undefined;
  /** `TCA_FLOWER_KEY_ENC_IP_TOS` (80): type of service of the tunnel. */
  keyEncIpTos?: number | undefined;
  /** `TCA_FLOWER_KEY_ENC_IP_TOS_MASK` (81): bits of that which count. */
  keyEncIpTosMask?: number | undefined;
  /** `TCA_FLOWER_KEY_ENC_IP_TTL` (82): time to live of the tunnel. */
  keyEncIpTtl?: number | undefined;
  /** `TCA_FLOWER_KEY_ENC_IP_TTL_MASK` (83): bits of that which count. */
  keyEncIpTtlMask?: number | undefined;
  /** `TCA_FLOWER_KEY_ENC_OPTS` (84): options of the tunnel. */
  keyEncOpts?: TcFlowerKeyEncOptsAttrs | undefined;
  /** `TCA_FLOWER_KEY_ENC_OPTS_MASK` (85): which options count. */
  keyEncOptsMask?: TcFlowerKeyEncOptsAttrs | undefined;
  /** `TCA_FLOWER_IN_HW_COUNT` (86): devices that have it in hardware. */
  inHwCount?: number | undefined;
  /** `TCA_FLOWER_KEY_PORT_SRC_MIN` (87): first source port. */
  keyPortSrcMin?: number | undefined;
  /** `TCA_FLOWER_KEY_PORT_SRC_MAX` (88): last source port. */
  keyPortSrcMax?: number | undefined;
  /** `TCA_FLOWER_KEY_PORT_DST_MIN` (89): first destination port. */
  keyPortDstMin?: number | undefined;
  /** `TCA_FLOWER_KEY_PORT_DST_MAX` (90): last destination port. */
  keyPortDstMax?: number | undefined;
  /** `TCA_FLOWER_KEY_CT_STATE` (91): connection tracking, `TCA_FLOWER_KEY_CT_FLAGS_*`. */
  keyCtState?: number | undefined;
  /** `TCA_FLOWER_KEY_CT_STATE_MASK` (92): bits of that which count. */
  keyCtStateMask?: number | undefined;
  /** `TCA_FLOWER_KEY_CT_ZONE` (93): connection tracking zone. */
  keyCtZone?: number | undefined;
  /** `TCA_FLOWER_KEY_CT_ZONE_MASK` (94): bits of that which count. */
  keyCtZoneMask?: number | undefined;
  /** `TCA_FLOWER_KEY_CT_MARK` (95): connection mark. */
  keyCtMark?: number | undefined;
  /** `TCA_FLOWER_KEY_CT_MARK_MASK` (96): bits of that which count. */
  keyCtMarkMask?: number | undefined;
  /** `TCA_FLOWER_KEY_CT_LABELS` (97): connection labels. */
  keyCtLabels?: Uint8Array | undefined;
  /** `TCA_FLOWER_KEY_CT_LABELS_MASK` (98): bits of that which count. */
  keyCtLabelsMask?: Uint8Array | undefined;
  /** `TCA_FLOWER_KEY_MPLS_OPTS` (99): MPLS labels, one by one. */
  keyMplsOpts?: TcFlowerKeyMplsOptAttrs | undefined;
  /** `TCA_FLOWER_KEY_HASH` (100): hash of the packet. */
  keyHash?: number | undefined;
  /** `TCA_FLOWER_KEY_HASH_MASK` (101): bits of that which count. */
  keyHashMask?: number | undefined;
  /** `TCA_FLOWER_KEY_NUM_OF_VLANS` (102): number of VLAN tags (Linux 6.1). */
  keyNumOfVlans?: number | undefined;
  /** `TCA_FLOWER_KEY_PPPOE_SID` (103): PPPoE session (Linux 6.1). */
  keyPppoeSid?: number | undefined;
  /** `TCA_FLOWER_KEY_PPP_PROTO` (104): protocol in PPP (Linux 6.1). */
  keyPppProto?: number | undefined;
  /** `TCA_FLOWER_KEY_L2TPV3_SID` (105): L2TPv3 session (Linux 6.1). */
  keyL2tpv3Sid?: number | undefined;
  /** `TCA_FLOWER_L2_MISS` (106): 1, the bridge did not know where to (Linux 6.5). */
  l2Miss?: number | undefined;
  /** `TCA_FLOWER_KEY_CFM` (107): connectivity fault management (Linux 6.5). */
  keyCfm?: TcFlowerKeyCfmAttrs | undefined;
  /** `TCA_FLOWER_KEY_SPI` (108): IPsec SPI (Linux 6.6). */
  keySpi?: number | undefined;
  /** `TCA_FLOWER_KEY_SPI_MASK` (109): bits of that which count (Linux 6.6). */
  keySpiMask?: number | undefined;
  /** `TCA_FLOWER_KEY_ENC_FLAGS` (110): flags of the tunnel (Linux 6.12). Bits of {@link TcFlowerKeyCtrlFlags}. */
  keyEncFlags?: number | undefined;
  /**
   * `TCA_FLOWER_KEY_ENC_FLAGS_MASK` (111): bits of that which count (Linux 6.12). Bits of {@link
   * TcFlowerKeyCtrlFlags}.
   */
  keyEncFlagsMask?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of a tunnel, `TCA_FLOWER_KEY_ENC_OPTS_*`. */
export interface TcFlowerKeyEncOptsAttrs {
  /** `TCA_FLOWER_KEY_ENC_OPTS_GENEVE` (1): Geneve. */
  geneve?: TcFlowerKeyEncOptGeneveAttrs | undefined;
  /** `TCA_FLOWER_KEY_ENC_OPTS_VXLAN` (2): VXLAN. */
  vxlan?: TcFlowerKeyEncOptVxlanAttrs | undefined;
  /** `TCA_FLOWER_KEY_ENC_OPTS_ERSPAN` (3): ERSPAN. */
  erspan?: TcFlowerKeyEncOptErspanAttrs | undefined;
  /** `TCA_FLOWER_KEY_ENC_OPTS_GTP` (4): GTP. */
  gtp?: TcFlowerKeyEncOptGtpAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** An option of Geneve. */
export interface TcFlowerKeyEncOptGeneveAttrs {
  /** `TCA_FLOWER_KEY_ENC_OPT_GENEVE_CLASS` (1): class, network byte order. */
  class?: number | undefined;
  /** `TCA_FLOWER_KEY_ENC_OPT_GENEVE_TYPE` (2): type. */
  type?: number | undefined;
  /** `TCA_FLOWER_KEY_ENC_OPT_GENEVE_DATA` (3): the option. */
  data?: Uint8Array | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of VXLAN. */
export interface TcFlowerKeyEncOptVxlanAttrs {
  /** `TCA_FLOWER_KEY_ENC_OPT_VXLAN_GBP` (1): group policy. */
  gbp?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of ERSPAN. */
export interface TcFlowerKeyEncOptErspanAttrs {
  /** `TCA_FLOWER_KEY_ENC_OPT_ERSPAN_VER` (1): version. */
  ver?: number | undefined;
  /** `TCA_FLOWER_KEY_ENC_OPT_ERSPAN_INDEX` (2): session index (version 1), network byte order. */
  index?: number | undefined;
  /** `TCA_FLOWER_KEY_ENC_OPT_ERSPAN_DIR` (3): direction (version 2). */
  dir?: number | undefined;
  /** `TCA_FLOWER_KEY_ENC_OPT_ERSPAN_HWID` (4): hardware id (version 2). */
  hwid?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of GTP. */
export interface TcFlowerKeyEncOptGtpAttrs {
  /** `TCA_FLOWER_KEY_ENC_OPT_GTP_PDU_TYPE` (1): type of the message. */
  pduType?: number | undefined;
  /** `TCA_FLOWER_KEY_ENC_OPT_GTP_QFI` (2): id of the flow. */
  qfi?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** MPLS labels. */
export interface TcFlowerKeyMplsOptAttrs {
  /** `TCA_FLOWER_KEY_MPLS_OPTS_LSE` (1): one of them. */
  lse?: TcFlowerKeyMplsOptLseAttrs[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** An MPLS label. */
export interface TcFlowerKeyMplsOptLseAttrs {
  /** `TCA_FLOWER_KEY_MPLS_OPT_LSE_DEPTH` (1): its place, from 1. */
  depth?: number | undefined;
  /** `TCA_FLOWER_KEY_MPLS_OPT_LSE_TTL` (2): time to live. */
  ttl?: number | undefined;
  /** `TCA_FLOWER_KEY_MPLS_OPT_LSE_BOS` (3): bottom of stack. */
  bos?: number | undefined;
  /** `TCA_FLOWER_KEY_MPLS_OPT_LSE_TC` (4): traffic class. */
  tc?: number | undefined;
  /** `TCA_FLOWER_KEY_MPLS_OPT_LSE_LABEL` (5): label, 20 bits. */
  label?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Connectivity fault management (Linux 6.5). */
export interface TcFlowerKeyCfmAttrs {
  /** `TCA_FLOWER_KEY_CFM_MD_LEVEL` (1): level. */
  mdLevel?: number | undefined;
  /** `TCA_FLOWER_KEY_CFM_OPCODE` (2): operation. */
  opcode?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of police, `TCA_POLICE_*`. */
export interface TcPoliceAttrs {
  /** `TCA_POLICE_TBF` (1): the bucket. */
  tbf?: TcPolice | undefined;
  /** `TCA_POLICE_RATE` (2): rate table, 256 entries. */
  rate?: number[] | undefined;
  /** `TCA_POLICE_PEAKRATE` (3): rate table of the peak rate, 256 entries. */
  peakrate?: number[] | undefined;
  /** `TCA_POLICE_AVRATE` (4): average rate from which packets are over, in bytes per second. */
  avrate?: number | undefined;
  /** `TCA_POLICE_RESULT` (5): what becomes of packets within the rate. See {@link TcAction}. */
  result?: number | undefined;
  /** `TCA_POLICE_TM` (6): times. */
  tm?: TcfT | undefined;
  /** `TCA_POLICE_RATE64` (8): rate, in bytes per second. */
  rate64?: bigint | undefined;
  /** `TCA_POLICE_PEAKRATE64` (9): peak rate, in bytes per second. */
  peakrate64?: bigint | undefined;
  /** `TCA_POLICE_PKTRATE64` (10): packets per second. */
  pktrate64?: bigint | undefined;
  /** `TCA_POLICE_PKTBURST64` (11): burst, in packets. */
  pktburst64?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of gact, `TCA_GACT_*`. */
export interface TcActGactAttrs {
  /** `TCA_GACT_TM` (1): times. */
  tm?: TcfT | undefined;
  /** `TCA_GACT_PARMS` (2): the action. */
  parms?: TcGact | undefined;
  /** `TCA_GACT_PROB` (3): random part. */
  prob?: TcGactP | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of mirred, `TCA_MIRRED_*`. */
export interface TcActMirredAttrs {
  /** `TCA_MIRRED_TM` (1): times. */
  tm?: TcfT | undefined;
  /** `TCA_MIRRED_PARMS` (2): the action. */
  parms?: TcMirred | undefined;
  /** `TCA_MIRRED_BLOCKID` (4): block whose links get the packet (Linux 6.8). */
  blockid?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of skbedit, `TCA_SKBEDIT_*`. */
export interface TcActSkbeditAttrs {
  /** `TCA_SKBEDIT_TM` (1): times. */
  tm?: TcfT | undefined;
  /** `TCA_SKBEDIT_PARMS` (2): the action. */
  parms?: TcSkbedit | undefined;
  /** `TCA_SKBEDIT_PRIORITY` (3): priority. */
  priority?: number | undefined;
  /** `TCA_SKBEDIT_QUEUE_MAPPING` (4): queue. */
  queueMapping?: number | undefined;
  /** `TCA_SKBEDIT_MARK` (5): firewall mark. */
  mark?: number | undefined;
  /** `TCA_SKBEDIT_PTYPE` (7): packet type: 0 for this host, 3 for another. */
  ptype?: number | undefined;
  /** `TCA_SKBEDIT_MASK` (8): bits of the mark that are meant. */
  mask?: number | undefined;
  /** `TCA_SKBEDIT_FLAGS` (9): `SKBEDIT_F_*`. */
  flags?: bigint | undefined;
  /** `TCA_SKBEDIT_QUEUE_MAPPING_MAX` (10): last queue, by the hash. */
  queueMappingMax?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of vlan, `TCA_VLAN_*`. */
export interface TcActVlanAttrs {
  /** `TCA_VLAN_TM` (1): times. */
  tm?: TcfT | undefined;
  /** `TCA_VLAN_PARMS` (2): the action. */
  parms?: TcVlan | undefined;
  /** `TCA_VLAN_PUSH_VLAN_ID` (3): VLAN id. */
  pushVlanId?: number | undefined;
  /** `TCA_VLAN_PUSH_VLAN_PROTOCOL` (4): tag protocol, network byte order. */
  pushVlanProtocol?: number | undefined;
  /** `TCA_VLAN_PUSH_VLAN_PRIORITY` (6): priority. */
  pushVlanPriority?: number | undefined;
  /** `TCA_VLAN_PUSH_ETH_DST` (7): destination address. */
  pushEthDst?: string | undefined;
  /** `TCA_VLAN_PUSH_ETH_SRC` (8): source address. */
  pushEthSrc?: string | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of csum, `TCA_CSUM_*`. */
export interface TcActCsumAttrs {
  /** `TCA_CSUM_PARMS` (1): the action. */
  parms?: TcCsum | undefined;
  /** `TCA_CSUM_TM` (2): times. */
  tm?: TcfT | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of nat, `TCA_NAT_*`. */
export interface TcActNatAttrs {
  /** `TCA_NAT_PARMS` (1): the action. */
  parms?: TcNat | undefined;
  /** `TCA_NAT_TM` (2): times. */
  tm?: TcfT | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of bpf, `TCA_ACT_BPF_*`. */
export interface TcActBpfAttrs {
  /** `TCA_ACT_BPF_TM` (1): times. */
  tm?: TcfT | undefined;
  /** `TCA_ACT_BPF_PARMS` (2): the action. */
  parms?: TcActBpf | undefined;
  /** `TCA_ACT_BPF_OPS_LEN` (3): instructions of a classic program. */
  opsLen?: number | undefined;
  /** `TCA_ACT_BPF_OPS` (4): a classic program. */
  ops?: Uint8Array | undefined;
  /** `TCA_ACT_BPF_FD` (5): file descriptor of a program. */
  fd?: number | undefined;
  /** `TCA_ACT_BPF_NAME` (6): its name. */
  name?: string | undefined;
  /** `TCA_ACT_BPF_TAG` (8): tag of the program. */
  tag?: Uint8Array | undefined;
  /** `TCA_ACT_BPF_ID` (9): id of the program. */
  id?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of ct, `TCA_CT_*`. */
export interface TcActCtAttrs {
  /** `TCA_CT_PARMS` (1): the action. */
  parms?: TcCt | undefined;
  /** `TCA_CT_TM` (2): times. */
  tm?: TcfT | undefined;
  /** `TCA_CT_ACTION` (3): 1 commit, 2 force, 4 clear, 8 NAT, 16 source, 32 destination. */
  action?: number | undefined;
  /** `TCA_CT_ZONE` (4): zone. */
  zone?: number | undefined;
  /** `TCA_CT_MARK` (5): connection mark. */
  mark?: number | undefined;
  /** `TCA_CT_MARK_MASK` (6): bits of it that are meant. */
  markMask?: number | undefined;
  /** `TCA_CT_LABELS` (7): connection labels. */
  labels?: Uint8Array | undefined;
  /** `TCA_CT_LABELS_MASK` (8): labels that are meant. */
  labelsMask?: Uint8Array | undefined;
  /** `TCA_CT_NAT_IPV4_MIN` (9): first address. */
  natIpv4Min?: string | undefined;
  /** `TCA_CT_NAT_IPV4_MAX` (10): last address. */
  natIpv4Max?: string | undefined;
  /** `TCA_CT_NAT_IPV6_MIN` (11): first address. */
  natIpv6Min?: string | undefined;
  /** `TCA_CT_NAT_IPV6_MAX` (12): last address. */
  natIpv6Max?: string | undefined;
  /** `TCA_CT_NAT_PORT_MIN` (13): first port. */
  natPortMin?: number | undefined;
  /** `TCA_CT_NAT_PORT_MAX` (14): last port. */
  natPortMax?: number | undefined;
  /** `TCA_CT_HELPER_NAME` (16): name of the helper (Linux 6.2). */
  helperName?: string | undefined;
  /** `TCA_CT_HELPER_FAMILY` (17): family of the helper (Linux 6.2). */
  helperFamily?: number | undefined;
  /** `TCA_CT_HELPER_PROTO` (18): protocol of the helper (Linux 6.2). */
  helperProto?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of tunnel_key, `TCA_TUNNEL_KEY_*`. */
export interface TcActTunnelKeyAttrs {
  /** `TCA_TUNNEL_KEY_TM` (1): times. */
  tm?: TcfT | undefined;
  /** `TCA_TUNNEL_KEY_PARMS` (2): the action. */
  parms?: TcTunnelKey | undefined;
  /** `TCA_TUNNEL_KEY_ENC_IPV4_SRC` (3): IPv4 source of the tunnel. */
  encIpv4Src?: string | undefined;
  /** `TCA_TUNNEL_KEY_ENC_IPV4_DST` (4): IPv4 destination of the tunnel. */
  encIpv4Dst?: string | undefined;
  /** `TCA_TUNNEL_KEY_ENC_IPV6_SRC` (5): IPv6 source of the tunnel. */
  encIpv6Src?: string | undefined;
  /** `TCA_TUNNEL_KEY_ENC_IPV6_DST` (6): IPv6 destination of the tunnel. */
  encIpv6Dst?: string | undefined;
  /** `TCA_TUNNEL_KEY_ENC_KEY_ID` (7): id of the tunnel. */
  encKeyId?: number | undefined;
  /** `TCA_TUNNEL_KEY_ENC_DST_PORT` (9): destination port of the tunnel. */
  encDstPort?: number | undefined;
  /** `TCA_TUNNEL_KEY_NO_CSUM` (10): 1, without checksums. */
  noCsum?: number | undefined;
  /** `TCA_TUNNEL_KEY_ENC_OPTS` (11): options of the tunnel. */
  encOpts?: Uint8Array | undefined;
  /** `TCA_TUNNEL_KEY_ENC_TOS` (12): type of service of the tunnel. */
  encTos?: number | undefined;
  /** `TCA_TUNNEL_KEY_ENC_TTL` (13): time to live of the tunnel. */
  encTtl?: number | undefined;
  /** `TCA_TUNNEL_KEY_NO_FRAG` (14): the tunnel forbids fragments (Linux 6.4). */
  noFrag?: boolean | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of a discipline, class or filter. Kinds without options (noqueue, clsact ...) are not listed. */
export type TcOptionsMsg = TcBasicAttrs | TcFifoQopt | TcBpfAttrs | TcCakeAttrs | TcCbsAttrs | TcCgroupAttrs | TcChokeAttrs | TcCodelAttrs | TcDrrAttrs | TcEtfAttrs | TcEtsAttrs | TcFlowerAttrs | TcFqAttrs | TcFqCodelAttrs | TcFqPieAttrs | TcFwAttrs | TcGredAttrs | TcHhfAttrs | TcHtbAttrs | TcMatchallAttrs | TcMultiqQopt | TcMqprioMessage | TcNetemMessage | TcPrioQopt | TcPieAttrs | TcPlugQopt | TcQfqAttrs | TcRedAttrs | TcSfbAttrs | TcSfqQoptV1 | TcSkbprioQopt | TcTaprioAttrs | TcTbfAttrs | TcU32Attrs;

/** Options of an action. */
export type TcActOptionsMsg = TcActBpfAttrs | TcActCsumAttrs | TcActCtAttrs | TcActGactAttrs | TcActMirredAttrs | TcActNatAttrs | TcPoliceAttrs | TcActSkbeditAttrs | TcActTunnelKeyAttrs | TcActVlanAttrs;

/** Statistics of a kind. */
export type TcaStatsAppMsg = TcCakeStatsAttrs | TcChokeXstats | TcCodelXstats | TcFqQdStats | TcFqCodelXstats | TcFqPieXstats | TcHhfXstats | TcHtbXstats | TcPieXstats | TcRedXstats | TcSfbXstats | TcSfqXstats;

/** {@link TcMqprioQopt} followed by {@link TcMqprioAttrs}. */
export type TcMqprioMessage = Message<TcMqprioQopt, TcMqprioAttrs>;

/** {@link TcNetemQopt} followed by {@link TcNetemAttrs}. */
export type TcNetemMessage = Message<TcNetemQopt, TcNetemAttrs>;

/** {@link Tcmsg} followed by {@link TcAttrs}. */
export type TcMessage = Message<Tcmsg, TcAttrs>;

/** {@link Tcamsg} followed by {@link TcRootAttrs}. */
export type TcRootMessage = Message<Tcamsg, TcRootAttrs>;

export function decodeTcmsg(r: Reader, at: number): Tcmsg {
  if (!r.holds(at, 20)) return decodeTcmsg(r.padded(at, 20), 0); // an older kernel's
  const { view } = r;
  return {
    family: view.getUint8(at),
    ifindex: view.getInt32(at + 4, littleEndian),
    handle: view.getUint32(at + 8, littleEndian),
    parent: view.getUint32(at + 12, littleEndian),
    info: view.getUint32(at + 16, littleEndian),
  };
}

export function encodeTcmsg(w: Writer, at: number, value: Partial<Tcmsg>): void {
  if (value.family !== undefined) w.u8At(at, value.family, 'family');
  if (value.ifindex !== undefined) w.s32At(at + 4, value.ifindex, 'ifindex');
  if (value.handle !== undefined) w.u32At(at + 8, value.handle, 'handle');
  if (value.parent !== undefined) w.u32At(at + 12, value.parent, 'parent');
  if (value.info !== undefined) w.u32At(at + 16, value.info, 'info');
}

export function decodeTcamsg(r: Reader, at: number): Tcamsg {
  if (!r.holds(at, 4)) return decodeTcamsg(r.padded(at, 4), 0); // an older kernel's
  const { view } = r;
  return {
    family: view.getUint8(at),
  };
}

export function encodeTcamsg(w: Writer, at: number, value: Partial<Tcamsg>): void {
  if (value.family !== undefined) w.u8At(at, value.family, 'family');
}

export function decodeTcStats(r: Reader, at: number): TcStats {
  if (!r.holds(at, 40)) return decodeTcStats(r.padded(at, 40), 0); // an older kernel's
  const { view } = r;
  return {
    bytes: r.u64At(at),
    packets: view.getUint32(at + 8, littleEndian),
    drops: view.getUint32(at + 12, littleEndian),
    overlimits: view.getUint32(at + 16, littleEndian),
    bps: view.getUint32(at + 20, littleEndian),
    pps: view.getUint32(at + 24, littleEndian),
    qlen: view.getUint32(at + 28, littleEndian),
    backlog: view.getUint32(at + 32, littleEndian),
  };
}

export function encodeTcStats(w: Writer, at: number, value: Partial<TcStats>): void {
  if (value.bytes !== undefined) w.u64At(at, value.bytes, 'bytes');
  if (value.packets !== undefined) w.u32At(at + 8, value.packets, 'packets');
  if (value.drops !== undefined) w.u32At(at + 12, value.drops, 'drops');
  if (value.overlimits !== undefined) w.u32At(at + 16, value.overlimits, 'overlimits');
  if (value.bps !== undefined) w.u32At(at + 20, value.bps, 'bps');
  if (value.pps !== undefined) w.u32At(at + 24, value.pps, 'pps');
  if (value.qlen !== undefined) w.u32At(at + 28, value.qlen, 'qlen');
  if (value.backlog !== undefined) w.u32At(at + 32, value.backlog, 'backlog');
}

export function decodeGnetStatsBasic(r: Reader, at: number): GnetStatsBasic {
  if (!r.holds(at, 16)) return decodeGnetStatsBasic(r.padded(at, 16), 0); // an older kernel's
  const { view } = r;
  return {
    bytes: r.u64At(at),
    packets: view.getUint32(at + 8, littleEndian),
  };
}

export function encodeGnetStatsBasic(w: Writer, at: number, value: Partial<GnetStatsBasic>): void {
  if (value.bytes !== undefined) w.u64At(at, value.bytes, 'bytes');
  if (value.packets !== undefined) w.u32At(at + 8, value.packets, 'packets');
}

export function decodeGnetStatsRateEst(r: Reader, at: number): GnetStatsRateEst {
  if (!r.holds(at, 8)) return decodeGnetStatsRateEst(r.padded(at, 8), 0); // an older kernel's
  const { view } = r;
  return {
    bps: view.getUint32(at, littleEndian),
    pps: view.getUint32(at + 4, littleEndian),
  };
}

export function encodeGnetStatsRateEst(w: Writer, at: number, value: Partial<GnetStatsRateEst>): void {
  if (value.bps !== undefined) w.u32At(at, value.bps, 'bps');
  if (value.pps !== undefined) w.u32At(at + 4, value.pps, 'pps');
}

export function decodeGnetStatsRateEst64(r: Reader, at: number): GnetStatsRateEst64 {
  if (!r.holds(at, 16)) return decodeGnetStatsRateEst64(r.padded(at, 16), 0); // an older kernel's
  return {
    bps: r.u64At(at),
    pps: r.u64At(at + 8),
  };
}

export function encodeGnetStatsRateEst64(w: Writer, at: number, value: Partial<GnetStatsRateEst64>): void {
  if (value.bps !== undefined) w.u64At(at, value.bps, 'bps');
  if (value.pps !== undefined) w.u64At(at + 8, value.pps, 'pps');
}

export function decodeGnetStatsQueue(r: Reader, at: number): GnetStatsQueue {
  if (!r.holds(at, 20)) return decodeGnetStatsQueue(r.padded(at, 20), 0); // an older kernel's
  const { view } = r;
  return {
    qlen: view.getUint32(at, littleEndian),
    backlog: view.getUint32(at + 4, littleEndian),
    drops: view.getUint32(at + 8, littleEndian),
    requeues: view.getUint32(at + 12, littleEndian),
    overlimits: view.getUint32(at + 16, littleEndian),
  };
}

export function encodeGnetStatsQueue(w: Writer, at: number, value: Partial<GnetStatsQueue>): void {
  if (value.qlen !== undefined) w.u32At(at, value.qlen, 'qlen');
  if (value.backlog !== undefined) w.u32At(at + 4, value.backlog, 'backlog');
  if (value.drops !== undefined) w.u32At(at + 8, value.drops, 'drops');
  if (value.requeues !== undefined) w.u32At(at + 12, value.requeues, 'requeues');
  if (value.overlimits !== undefined) w.u32At(at + 16, value.overlimits, 'overlimits');
}

export function decodeGnetEstimator(r: Reader, at: number): GnetEstimator {
  if (!r.holds(at, 2)) return decodeGnetEstimator(r.padded(at, 2), 0); // an older kernel's
  const { view } = r;
  return {
    interval: view.getInt8(at),
    ewmaLog: view.getUint8(at + 1),
  };
}

export function encodeGnetEstimator(w: Writer, at: number, value: Partial<GnetEstimator>): void {
  if (value.interval !== undefined) w.s8At(at, value.interval, 'interval');
  if (value.ewmaLog !== undefined) w.u8At(at + 1, value.ewmaLog, 'ewmaLog');
}

export function decodeTcSizespec(r: Reader, at: number): TcSizespec {
  if (!r.holds(at, 24)) return decodeTcSizespec(r.padded(at, 24), 0); // an older kernel's
  const { view } = r;
  return {
    cellLog: view.getUint8(at),
    sizeLog: view.getUint8(at + 1),
    cellAlign: view.getInt16(at + 2, littleEndian),
    overhead: view.getInt32(at + 4, littleEndian),
    linklayer: view.getUint32(at + 8, littleEndian),
    mpu: view.getUint32(at + 12, littleEndian),
    mtu: view.getUint32(at + 16, littleEndian),
    tsize: view.getUint32(at + 20, littleEndian),
  };
}

export function encodeTcSizespec(w: Writer, at: number, value: Partial<TcSizespec>): void {
  if (value.cellLog !== undefined) w.u8At(at, value.cellLog, 'cellLog');
  if (value.sizeLog !== undefined) w.u8At(at + 1, value.sizeLog, 'sizeLog');
  if (value.cellAlign !== undefined) w.s16At(at + 2, value.cellAlign, 'cellAlign');
  if (value.overhead !== undefined) w.s32At(at + 4, value.overhead, 'overhead');
  if (value.linklayer !== undefined) w.u32At(at + 8, value.linklayer, 'linklayer');
  if (value.mpu !== undefined) w.u32At(at + 12, value.mpu, 'mpu');
  if (value.mtu !== undefined) w.u32At(at + 16, value.mtu, 'mtu');
  if (value.tsize !== undefined) w.u32At(at + 20, value.tsize, 'tsize');
}

export function decodeTcRatespec(r: Reader, at: number): TcRatespec {
  if (!r.holds(at, 12)) return decodeTcRatespec(r.padded(at, 12), 0); // an older kernel's
  const { view } = r;
  return {
    cellLog: view.getUint8(at),
    linklayer: view.getUint8(at + 1),
    overhead: view.getUint16(at + 2, littleEndian),
    cellAlign: view.getInt16(at + 4, littleEndian),
    mpu: view.getUint16(at + 6, littleEndian),
    rate: view.getUint32(at + 8, littleEndian),
  };
}

export function encodeTcRatespec(w: Writer, at: number, value: Partial<TcRatespec>): void {
  if (value.cellLog !== undefined) w.u8At(at, value.cellLog, 'cellLog');
  if (value.linklayer !== undefined) w.u8At(at + 1, value.linklayer, 'linklayer');
  if (value.overhead !== undefined) w.u16At(at + 2, value.overhead, 'overhead');
  if (value.cellAlign !== undefined) w.s16At(at + 4, value.cellAlign, 'cellAlign');
  if (value.mpu !== undefined) w.u16At(at + 6, value.mpu, 'mpu');
  if (value.rate !== undefined) w.u32At(at + 8, value.rate, 'rate');
}

export function decodeTcFifoQopt(r: Reader, at: number): TcFifoQopt {
  if (!r.holds(at, 4)) return decodeTcFifoQopt(r.padded(at, 4), 0); // an older kernel's
  const { view } = r;
  return {
    limit: view.getUint32(at, littleEndian),
  };
}

export function encodeTcFifoQopt(w: Writer, at: number, value: Partial<TcFifoQopt>): void {
  if (value.limit !== undefined) w.u32At(at, value.limit, 'limit');
}

export function decodeTcPrioQopt(r: Reader, at: number): TcPrioQopt {
  if (!r.holds(at, 20)) return decodeTcPrioQopt(r.padded(at, 20), 0); // an older kernel's
  const { view } = r;
  return {
    bands: view.getInt32(at, littleEndian),
    priomap: r.bytesAt(at + 4, 16),
  };
}

export function encodeTcPrioQopt(w: Writer, at: number, value: Partial<TcPrioQopt>): void {
  if (value.bands !== undefined) w.s32At(at, value.bands, 'bands');
  if (value.priomap !== undefined) w.bytesAt(at + 4, 16, value.priomap, 'priomap');
}

export function decodeTcMultiqQopt(r: Reader, at: number): TcMultiqQopt {
  if (!r.holds(at, 4)) return decodeTcMultiqQopt(r.padded(at, 4), 0); // an older kernel's
  const { view } = r;
  return {
    bands: view.getUint16(at, littleEndian),
    maxBands: view.getUint16(at + 2, littleEndian),
  };
}

export function encodeTcMultiqQopt(w: Writer, at: number, value: Partial<TcMultiqQopt>): void {
  if (value.bands !== undefined) w.u16At(at, value.bands, 'bands');
  if (value.maxBands !== undefined) w.u16At(at + 2, value.maxBands, 'maxBands');
}

export function decodeTcMqprioQopt(r: Reader, at: number): TcMqprioQopt {
  if (!r.holds(at, 82)) return decodeTcMqprioQopt(r.padded(at, 82), 0); // an older kernel's
  const { view } = r;
  return {
    numTc: view.getUint8(at),
    prioTcMap: r.bytesAt(at + 1, 16),
    hw: view.getUint8(at + 17),
    count: [view.getUint16(at + 18, littleEndian), view.getUint16(at + 20, littleEndian), view.getUint16(at + 22, littleEndian), view.getUint16(at + 24, littleEndian), view.getUint16(at + 26, littleEndian), view.getUint16(at + 28, littleEndian), view.getUint16(at + 30, littleEndian), view.getUint16(at + 32, littleEndian), view.getUint16(at + 34, littleEndian), view.getUint16(at + 36, littleEndian), view.getUint16(at + 38, littleEndian), view.getUint16(at + 40, littleEndian), view.getUint16(at + 42, littleEndian), view.getUint16(at + 44, littleEndian), view.getUint16(at + 46, littleEndian), view.getUint16(at + 48, littleEndian)],
    offset: [view.getUint16(at + 50, littleEndian), view.getUint16(at + 52, littleEndian), view.getUint16(at + 54, littleEndian), view.getUint16(at + 56, littleEndian), view.getUint16(at + 58, littleEndian), view.getUint16(at + 60, littleEndian), view.getUint16(at + 62, littleEndian), view.getUint16(at + 64, littleEndian), view.getUint16(at + 66, littleEndian), view.getUint16(at + 68, littleEndian), view.getUint16(at + 70, littleEndian), view.getUint16(at + 72, littleEndian), view.getUint16(at + 74, littleEndian), view.getUint16(at + 76, littleEndian), view.getUint16(at + 78, littleEndian), view.getUint16(at + 80, littleEndian)],
  };
}

export function encodeTcMqprioQopt(w: Writer, at: number, value: Partial<TcMqprioQopt>): void {
  if (value.numTc !== undefined) w.u8At(at, value.numTc, 'numTc');
  if (value.prioTcMap !== undefined) w.bytesAt(at + 1, 16, value.prioTcMap, 'prioTcMap');
  if (value.hw !== undefined) w.u8At(at + 17, value.hw, 'hw');
  if (value.count !== undefined) { w.atMost(16, value.count.length, 'count'); w.u16At(at + 18, value.count[0] ?? 0, 'count'); w.u16At(at + 20, value.count[1] ?? 0, 'count'); w.u16At(at + 22, value.count[2] ?? 0, 'count'); w.u16At(at + 24, value.count[3] ?? 0, 'count'); w.u16At(at + 26, value.count[4] ?? 0, 'count'); w.u16At(at + 28, value.count[5] ?? 0, 'count'); w.u16At(at + 30, value.count[6] ?? 0, 'count'); w.u16At(at + 32, value.count[7] ?? 0, 'count'); w.u16At(at + 34, value.count[8] ?? 0, 'count'); w.u16At(at + 36, value.count[9] ?? 0, 'count'); w.u16At(at + 38, value.count[10] ?? 0, 'count'); w.u16At(at + 40, value.count[11] ?? 0, 'count'); w.u16At(at + 42, value.count[12] ?? 0, 'count'); w.u16At(at + 44, value.count[13] ?? 0, 'count'); w.u16At(at + 46, value.count[14] ?? 0, 'count'); w.u16At(at + 48, value.count[15] ?? 0, 'count'); }
  if (value.offset !== undefined) { w.atMost(16, value.offset.length, 'offset'); w.u16At(at + 50, value.offset[0] ?? 0, 'offset'); w.u16At(at + 52, value.offset[1] ?? 0, 'offset'); w.u16At(at + 54, value.offset[2] ?? 0, 'offset'); w.u16At(at + 56, value.offset[3] ?? 0, 'offset'); w.u16At(at + 58, value.offset[4] ?? 0, 'offset'); w.u16At(at + 60, value.offset[5] ?? 0, 'offset'); w.u16At(at + 62, value.offset[6] ?? 0, 'offset'); w.u16At(at + 64, value.offset[7] ?? 0, 'offset'); w.u16At(at + 66, value.offset[8] ?? 0, 'offset'); w.u16At(at + 68, value.offset[9] ?? 0, 'offset'); w.u16At(at + 70, value.offset[10] ?? 0, 'offset'); w.u16At(at + 72, value.offset[11] ?? 0, 'offset'); w.u16At(at + 74, value.offset[12] ?? 0, 'offset'); w.u16At(at + 76, value.offset[13] ?? 0, 'offset'); w.u16At(at + 78, value.offset[14] ?? 0, 'offset'); w.u16At(at + 80, value.offset[15] ?? 0, 'offset'); }
}

export function decodeTcGredQopt(r: Reader, at: number): TcGredQopt {
  if (!r.holds(at, 52)) return decodeTcGredQopt(r.padded(at, 52), 0); // an older kernel's
  const { view } = r;
  return {
    limit: view.getUint32(at, littleEndian),
    qthMin: view.getUint32(at + 4, littleEndian),
    qthMax: view.getUint32(at + 8, littleEndian),
    dp: view.getUint32(at + 12, littleEndian),
    backlog: view.getUint32(at + 16, littleEndian),
    qave: view.getUint32(at + 20, littleEndian),
    forced: view.getUint32(at + 24, littleEndian),
    early: view.getUint32(at + 28, littleEndian),
    other: view.getUint32(at + 32, littleEndian),
    pdrop: view.getUint32(at + 36, littleEndian),
    wlog: view.getUint8(at + 40),
    plog: view.getUint8(at + 41),
    scellLog: view.getUint8(at + 42),
    prio: view.getUint8(at + 43),
    packets: view.getUint32(at + 44, littleEndian),
    bytesin: view.getUint32(at + 48, littleEndian),
  };
}

export function encodeTcGredQopt(w: Writer, at: number, value: Partial<TcGredQopt>): void {
  if (value.limit !== undefined) w.u32At(at, value.limit, 'limit');
  if (value.qthMin !== undefined) w.u32At(at + 4, value.qthMin, 'qthMin');
  if (value.qthMax !== undefined) w.u32At(at + 8, value.qthMax, 'qthMax');
  if (value.dp !== undefined) w.u32At(at + 12, value.dp, 'dp');
  if (value.backlog !== undefined) w.u32At(at + 16, value.backlog, 'backlog');
  if (value.qave !== undefined) w.u32At(at + 20, value.qave, 'qave');
  if (value.forced !== undefined) w.u32At(at + 24, value.forced, 'forced');
  if (value.early !== undefined) w.u32At(at + 28, value.early, 'early');
  if (value.other !== undefined) w.u32At(at + 32, value.other, 'other');
  if (value.pdrop !== undefined) w.u32At(at + 36, value.pdrop, 'pdrop');
  if (value.wlog !== undefined) w.u8At(at + 40, value.wlog, 'wlog');
  if (value.plog !== undefined) w.u8At(at + 41, value.plog, 'plog');
  if (value.scellLog !== undefined) w.u8At(at + 42, value.scellLog, 'scellLog');
  if (value.prio !== undefined) w.u8At(at + 43, value.prio, 'prio');
  if (value.packets !== undefined) w.u32At(at + 44, value.packets, 'packets');
  if (value.bytesin !== undefined) w.u32At(at + 48, value.bytesin, 'bytesin');
}

export function decodeTcGredSopt(r: Reader, at: number): TcGredSopt {
  if (!r.holds(at, 12)) return decodeTcGredSopt(r.padded(at, 12), 0); // an older kernel's
  const { view } = r;
  return {
    dps: view.getUint32(at, littleEndian),
    defDp: view.getUint32(at + 4, littleEndian),
    grio: view.getUint8(at + 8),
    flags: view.getUint8(at + 9),
  };
}

export function encodeTcGredSopt(w: Writer, at: number, value: Partial<TcGredSopt>): void {
  if (value.dps !== undefined) w.u32At(at, value.dps, 'dps');
  if (value.defDp !== undefined) w.u32At(at + 4, value.defDp, 'defDp');
  if (value.grio !== undefined) w.u8At(at + 8, value.grio, 'grio');
  if (value.flags !== undefined) w.u8At(at + 9, value.flags, 'flags');
}

export function decodeTcSfbQopt(r: Reader, at: number): TcSfbQopt {
  if (!r.holds(at, 36)) return decodeTcSfbQopt(r.padded(at, 36), 0); // an older kernel's
  const { view } = r;
  return {
    rehashInterval: view.getUint32(at, littleEndian),
    warmupTime: view.getUint32(at + 4, littleEndian),
    max: view.getUint32(at + 8, littleEndian),
    binSize: view.getUint32(at + 12, littleEndian),
    increment: view.getUint32(at + 16, littleEndian),
    decrement: view.getUint32(at + 20, littleEndian),
    limit: view.getUint32(at + 24, littleEndian),
    penaltyRate: view.getUint32(at + 28, littleEndian),
    penaltyBurst: view.getUint32(at + 32, littleEndian),
  };
}

export function encodeTcSfbQopt(w: Writer, at: number, value: Partial<TcSfbQopt>): void {
  if (value.rehashInterval !== undefined) w.u32At(at, value.rehashInterval, 'rehashInterval');
  if (value.warmupTime !== undefined) w.u32At(at + 4, value.warmupTime, 'warmupTime');
  if (value.max !== undefined) w.u32At(at + 8, value.max, 'max');
  if (value.binSize !== undefined) w.u32At(at + 12, value.binSize, 'binSize');
  if (value.increment !== undefined) w.u32At(at + 16, value.increment, 'increment');
  if (value.decrement !== undefined) w.u32At(at + 20, value.decrement, 'decrement');
  if (value.limit !== undefined) w.u32At(at + 24, value.limit, 'limit');
  if (value.penaltyRate !== undefined) w.u32At(at + 28, value.penaltyRate, 'penaltyRate');
  if (value.penaltyBurst !== undefined) w.u32At(at + 32, value.penaltyBurst, 'penaltyBurst');
}

export function decodeTcSfbXstats(r: Reader, at: number): TcSfbXstats {
  if (!r.holds(at, 36)) return decodeTcSfbXstats(r.padded(at, 36), 0); // an older kernel's
  const { view } = r;
  return {
    earlydrop: view.getUint32(at, littleEndian),
    penaltydrop: view.getUint32(at + 4, littleEndian),
    bucketdrop: view.getUint32(at + 8, littleEndian),
    queuedrop: view.getUint32(at + 12, littleEndian),
    childdrop: view.getUint32(at + 16, littleEndian),
    marked: view.getUint32(at + 20, littleEndian),
    maxqlen: view.getUint32(at + 24, littleEndian),
    maxprob: view.getUint32(at + 28, littleEndian),
    avgprob: view.getUint32(at + 32, littleEndian),
  };
}

export function encodeTcSfbXstats(w: Writer, at: number, value: Partial<TcSfbXstats>): void {
  if (value.earlydrop !== undefined) w.u32At(at, value.earlydrop, 'earlydrop');
  if (value.penaltydrop !== undefined) w.u32At(at + 4, value.penaltydrop, 'penaltydrop');
  if (value.bucketdrop !== undefined) w.u32At(at + 8, value.bucketdrop, 'bucketdrop');
  if (value.queuedrop !== undefined) w.u32At(at + 12, value.queuedrop, 'queuedrop');
  if (value.childdrop !== undefined) w.u32At(at + 16, value.childdrop, 'childdrop');
  if (value.marked !== undefined) w.u32At(at + 20, value.marked, 'marked');
  if (value.maxqlen !== undefined) w.u32At(at + 24, value.maxqlen, 'maxqlen');
  if (value.maxprob !== undefined) w.u32At(at + 28, value.maxprob, 'maxprob');
  if (value.avgprob !== undefined) w.u32At(at + 32, value.avgprob, 'avgprob');
}

export function decodeTcHhfXstats(r: Reader, at: number): TcHhfXstats {
  if (!r.holds(at, 16)) return decodeTcHhfXstats(r.padded(at, 16), 0); // an older kernel's
  const { view } = r;
  return {
    dropOverlimit: view.getUint32(at, littleEndian),
    hhOverlimit: view.getUint32(at + 4, littleEndian),
    hhTotCount: view.getUint32(at + 8, littleEndian),
    hhCurCount: view.getUint32(at + 12, littleEndian),
  };
}

export function encodeTcHhfXstats(w: Writer, at: number, value: Partial<TcHhfXstats>): void {
  if (value.dropOverlimit !== undefined) w.u32At(at, value.dropOverlimit, 'dropOverlimit');
  if (value.hhOverlimit !== undefined) w.u32At(at + 4, value.hhOverlimit, 'hhOverlimit');
  if (value.hhTotCount !== undefined) w.u32At(at + 8, value.hhTotCount, 'hhTotCount');
  if (value.hhCurCount !== undefined) w.u32At(at + 12, value.hhCurCount, 'hhCurCount');
}

export function decodeTcFqPieXstats(r: Reader, at: number): TcFqPieXstats {
  if (!r.holds(at, 36)) return decodeTcFqPieXstats(r.padded(at, 36), 0); // an older kernel's
  const { view } = r;
  return {
    packetsIn: view.getUint32(at, littleEndian),
    dropped: view.getUint32(at + 4, littleEndian),
    overlimit: view.getUint32(at + 8, littleEndian),
    overmemory: view.getUint32(at + 12, littleEndian),
    ecnMark: view.getUint32(at + 16, littleEndian),
    newFlowCount: view.getUint32(at + 20, littleEndian),
    newFlowsLen: view.getUint32(at + 24, littleEndian),
    oldFlowsLen: view.getUint32(at + 28, littleEndian),
    memoryUsage: view.getUint32(at + 32, littleEndian),
  };
}

export function encodeTcFqPieXstats(w: Writer, at: number, value: Partial<TcFqPieXstats>): void {
  if (value.packetsIn !== undefined) w.u32At(at, value.packetsIn, 'packetsIn');
  if (value.dropped !== undefined) w.u32At(at + 4, value.dropped, 'dropped');
  if (value.overlimit !== undefined) w.u32At(at + 8, value.overlimit, 'overlimit');
  if (value.overmemory !== undefined) w.u32At(at + 12, value.overmemory, 'overmemory');
  if (value.ecnMark !== undefined) w.u32At(at + 16, value.ecnMark, 'ecnMark');
  if (value.newFlowCount !== undefined) w.u32At(at + 20, value.newFlowCount, 'newFlowCount');
  if (value.newFlowsLen !== undefined) w.u32At(at + 24, value.newFlowsLen, 'newFlowsLen');
  if (value.oldFlowsLen !== undefined) w.u32At(at + 28, value.oldFlowsLen, 'oldFlowsLen');
  if (value.memoryUsage !== undefined) w.u32At(at + 32, value.memoryUsage, 'memoryUsage');
}

export function decodeTcCbsQopt(r: Reader, at: number): TcCbsQopt {
  if (!r.holds(at, 20)) return decodeTcCbsQopt(r.padded(at, 20), 0); // an older kernel's
  const { view } = r;
  return {
    offload: view.getUint8(at),
    hicredit: view.getInt32(at + 4, littleEndian),
    locredit: view.getInt32(at + 8, littleEndian),
    idleslope: view.getInt32(at + 12, littleEndian),
    sendslope: view.getInt32(at + 16, littleEndian),
  };
}

export function encodeTcCbsQopt(w: Writer, at: number, value: Partial<TcCbsQopt>): void {
  if (value.offload !== undefined) w.u8At(at, value.offload, 'offload');
  if (value.hicredit !== undefined) w.s32At(at + 4, value.hicredit, 'hicredit');
  if (value.locredit !== undefined) w.s32At(at + 8, value.locredit, 'locredit');
  if (value.idleslope !== undefined) w.s32At(at + 12, value.idleslope, 'idleslope');
  if (value.sendslope !== undefined) w.s32At(at + 16, value.sendslope, 'sendslope');
}

export function decodeTcEtfQopt(r: Reader, at: number): TcEtfQopt {
  if (!r.holds(at, 12)) return decodeTcEtfQopt(r.padded(at, 12), 0); // an older kernel's
  const { view } = r;
  return {
    delta: view.getInt32(at, littleEndian),
    clockid: view.getInt32(at + 4, littleEndian),
    flags: view.getUint32(at + 8, littleEndian),
  };
}

export function encodeTcEtfQopt(w: Writer, at: number, value: Partial<TcEtfQopt>): void {
  if (value.delta !== undefined) w.s32At(at, value.delta, 'delta');
  if (value.clockid !== undefined) w.s32At(at + 4, value.clockid, 'clockid');
  if (value.flags !== undefined) w.u32At(at + 8, value.flags, 'flags');
}

export function decodeTcSkbprioQopt(r: Reader, at: number): TcSkbprioQopt {
  if (!r.holds(at, 4)) return decodeTcSkbprioQopt(r.padded(at, 4), 0); // an older kernel's
  const { view } = r;
  return {
    limit: view.getUint32(at, littleEndian),
  };
}

export function encodeTcSkbprioQopt(w: Writer, at: number, value: Partial<TcSkbprioQopt>): void {
  if (value.limit !== undefined) w.u32At(at, value.limit, 'limit');
}

export function decodeTcPlugQopt(r: Reader, at: number): TcPlugQopt {
  if (!r.holds(at, 8)) return decodeTcPlugQopt(r.padded(at, 8), 0); // an older kernel's
  const { view } = r;
  return {
    action: view.getInt32(at, littleEndian),
    limit: view.getUint32(at + 4, littleEndian),
  };
}

export function encodeTcPlugQopt(w: Writer, at: number, value: Partial<TcPlugQopt>): void {
  if (value.action !== undefined) w.s32At(at, value.action, 'action');
  if (value.limit !== undefined) w.u32At(at + 4, value.limit, 'limit');
}

export function decodeTcTbfQopt(r: Reader, at: number): TcTbfQopt {
  if (!r.holds(at, 36)) return decodeTcTbfQopt(r.padded(at, 36), 0); // an older kernel's
  const { view } = r;
  return {
    rate: decodeTcRatespec(r, at),
    peakrate: decodeTcRatespec(r, at + 12),
    limit: view.getUint32(at + 24, littleEndian),
    buffer: view.getUint32(at + 28, littleEndian),
    mtu: view.getUint32(at + 32, littleEndian),
  };
}

export function encodeTcTbfQopt(w: Writer, at: number, value: Partial<TcTbfQopt>): void {
  if (value.rate !== undefined) encodeTcRatespec(w, at, value.rate);
  if (value.peakrate !== undefined) encodeTcRatespec(w, at + 12, value.peakrate);
  if (value.limit !== undefined) w.u32At(at + 24, value.limit, 'limit');
  if (value.buffer !== undefined) w.u32At(at + 28, value.buffer, 'buffer');
  if (value.mtu !== undefined) w.u32At(at + 32, value.mtu, 'mtu');
}

export function decodeTcHtbOpt(r: Reader, at: number): TcHtbOpt {
  if (!r.holds(at, 44)) return decodeTcHtbOpt(r.padded(at, 44), 0); // an older kernel's
  const { view } = r;
  return {
    rate: decodeTcRatespec(r, at),
    ceil: decodeTcRatespec(r, at + 12),
    buffer: view.getUint32(at + 24, littleEndian),
    cbuffer: view.getUint32(at + 28, littleEndian),
    quantum: view.getUint32(at + 32, littleEndian),
    level: view.getUint32(at + 36, littleEndian),
    prio: view.getUint32(at + 40, littleEndian),
  };
}

export function encodeTcHtbOpt(w: Writer, at: number, value: Partial<TcHtbOpt>): void {
  if (value.rate !== undefined) encodeTcRatespec(w, at, value.rate);
  if (value.ceil !== undefined) encodeTcRatespec(w, at + 12, value.ceil);
  if (value.buffer !== undefined) w.u32At(at + 24, value.buffer, 'buffer');
  if (value.cbuffer !== undefined) w.u32At(at + 28, value.cbuffer, 'cbuffer');
  if (value.quantum !== undefined) w.u32At(at + 32, value.quantum, 'quantum');
  if (value.level !== undefined) w.u32At(at + 36, value.level, 'level');
  if (value.prio !== undefined) w.u32At(at + 40, value.prio, 'prio');
}

export function decodeTcHtbGlob(r: Reader, at: number): TcHtbGlob {
  if (!r.holds(at, 20)) return decodeTcHtbGlob(r.padded(at, 20), 0); // an older kernel's
  const { view } = r;
  return {
    version: view.getUint32(at, littleEndian),
    rate2quantum: view.getUint32(at + 4, littleEndian),
    defcls: view.getUint32(at + 8, littleEndian),
    debug: view.getUint32(at + 12, littleEndian),
    directPkts: view.getUint32(at + 16, littleEndian),
  };
}

export function encodeTcHtbGlob(w: Writer, at: number, value: Partial<TcHtbGlob>): void {
  if (value.version !== undefined) w.u32At(at, value.version, 'version');
  if (value.rate2quantum !== undefined) w.u32At(at + 4, value.rate2quantum, 'rate2quantum');
  if (value.defcls !== undefined) w.u32At(at + 8, value.defcls, 'defcls');
  if (value.debug !== undefined) w.u32At(at + 12, value.debug, 'debug');
  if (value.directPkts !== undefined) w.u32At(at + 16, value.directPkts, 'directPkts');
}

export function decodeTcHtbXstats(r: Reader, at: number): TcHtbXstats {
  if (!r.holds(at, 20)) return decodeTcHtbXstats(r.padded(at, 20), 0); // an older kernel's
  const { view } = r;
  return {
    lends: view.getUint32(at, littleEndian),
    borrows: view.getUint32(at + 4, littleEndian),
    giants: view.getUint32(at + 8, littleEndian),
    tokens: view.getInt32(at + 12, littleEndian),
    ctokens: view.getInt32(at + 16, littleEndian),
  };
}

export function encodeTcHtbXstats(w: Writer, at: number, value: Partial<TcHtbXstats>): void {
  if (value.lends !== undefined) w.u32At(at, value.lends, 'lends');
  if (value.borrows !== undefined) w.u32At(at + 4, value.borrows, 'borrows');
  if (value.giants !== undefined) w.u32At(at + 8, value.giants, 'giants');
  if (value.tokens !== undefined) w.s32At(at + 12, value.tokens, 'tokens');
  if (value.ctokens !== undefined) w.s32At(at + 16, value.ctokens, 'ctokens');
}

export function decodeTcHfscQopt(r: Reader, at: number): TcHfscQopt {
  if (!r.holds(at, 2)) return decodeTcHfscQopt(r.padded(at, 2), 0); // an older kernel's
  const { view } = r;
  return {
    defcls: view.getUint16(at, littleEndian),
  };
}

export function encodeTcHfscQopt(w: Writer, at: number, value: Partial<TcHfscQopt>): void {
  if (value.defcls !== undefined) w.u16At(at, value.defcls, 'defcls');
}

export function decodeTcServiceCurve(r: Reader, at: number): TcServiceCurve {
  if (!r.holds(at, 12)) return decodeTcServiceCurve(r.padded(at, 12), 0); // an older kernel's
  const { view } = r;
  return {
    m1: view.getUint32(at, littleEndian),
    d: view.getUint32(at + 4, littleEndian),
    m2: view.getUint32(at + 8, littleEndian),
  };
}

export function encodeTcServiceCurve(w: Writer, at: number, value: Partial<TcServiceCurve>): void {
  if (value.m1 !== undefined) w.u32At(at, value.m1, 'm1');
  if (value.d !== undefined) w.u32At(at + 4, value.d, 'd');
  if (value.m2 !== undefined) w.u32At(at + 8, value.m2, 'm2');
}

export function decodeTcRedQopt(r: Reader, at: number): TcRedQopt {
  if (!r.holds(at, 16)) return decodeTcRedQopt(r.padded(at, 16), 0); // an older kernel's
  const { view } = r;
  return {
    limit: view.getUint32(at, littleEndian),
    qthMin: view.getUint32(at + 4, littleEndian),
    qthMax: view.getUint32(at + 8, littleEndian),
    wlog: view.getUint8(at + 12),
    plog: view.getUint8(at + 13),
    scellLog: view.getUint8(at + 14),
    flags: view.getUint8(at + 15),
  };
}

export function encodeTcRedQopt(w: Writer, at: number, value: Partial<TcRedQopt>): void {
  if (value.limit !== undefined) w.u32At(at, value.limit, 'limit');
  if (value.qthMin !== undefined) w.u32At(at + 4, value.qthMin, 'qthMin');
  if (value.qthMax !== undefined) w.u32At(at + 8, value.qthMax, 'qthMax');
  if (value.wlog !== undefined) w.u8At(at + 12, value.wlog, 'wlog');
  if (value.plog !== undefined) w.u8At(at + 13, value.plog, 'plog');
  if (value.scellLog !== undefined) w.u8At(at + 14, value.scellLog, 'scellLog');
  if (value.flags !== undefined) w.u8At(at + 15, value.flags, 'flags');
}

export function decodeTcRedXstats(r: Reader, at: number): TcRedXstats {
  if (!r.holds(at, 16)) return decodeTcRedXstats(r.padded(at, 16), 0); // an older kernel's
  const { view } = r;
  return {
    early: view.getUint32(at, littleEndian),
    pdrop: view.getUint32(at + 4, littleEndian),
    other: view.getUint32(at + 8, littleEndian),
    marked: view.getUint32(at + 12, littleEndian),
  };
}

export function encodeTcRedXstats(w: Writer, at: number, value: Partial<TcRedXstats>): void {
  if (value.early !== undefined) w.u32At(at, value.early, 'early');
  if (value.pdrop !== undefined) w.u32At(at + 4, value.pdrop, 'pdrop');
  if (value.other !== undefined) w.u32At(at + 8, value.other, 'other');
  if (value.marked !== undefined) w.u32At(at + 12, value.marked, 'marked');
}

export function decodeTcSfqQopt(r: Reader, at: number): TcSfqQopt {
  if (!r.holds(at, 20)) return decodeTcSfqQopt(r.padded(at, 20), 0); // an older kernel's
  const { view } = r;
  return {
    quantum: view.getUint32(at, littleEndian),
    perturbPeriod: view.getInt32(at + 4, littleEndian),
    limit: view.getUint32(at + 8, littleEndian),
    divisor: view.getUint32(at + 12, littleEndian),
    flows: view.getUint32(at + 16, littleEndian),
  };
}

export function encodeTcSfqQopt(w: Writer, at: number, value: Partial<TcSfqQopt>): void {
  if (value.quantum !== undefined) w.u32At(at, value.quantum, 'quantum');
  if (value.perturbPeriod !== undefined) w.s32At(at + 4, value.perturbPeriod, 'perturbPeriod');
  if (value.limit !== undefined) w.u32At(at + 8, value.limit, 'limit');
  if (value.divisor !== undefined) w.u32At(at + 12, value.divisor, 'divisor');
  if (value.flows !== undefined) w.u32At(at + 16, value.flows, 'flows');
}

export function decodeTcSfqredStats(r: Reader, at: number): TcSfqredStats {
  if (!r.holds(at, 24)) return decodeTcSfqredStats(r.padded(at, 24), 0); // an older kernel's
  const { view } = r;
  return {
    probDrop: view.getUint32(at, littleEndian),
    forcedDrop: view.getUint32(at + 4, littleEndian),
    probMark: view.getUint32(at + 8, littleEndian),
    forcedMark: view.getUint32(at + 12, littleEndian),
    probMarkHead: view.getUint32(at + 16, littleEndian),
    forcedMarkHead: view.getUint32(at + 20, littleEndian),
  };
}

export function encodeTcSfqredStats(w: Writer, at: number, value: Partial<TcSfqredStats>): void {
  if (value.probDrop !== undefined) w.u32At(at, value.probDrop, 'probDrop');
  if (value.forcedDrop !== undefined) w.u32At(at + 4, value.forcedDrop, 'forcedDrop');
  if (value.probMark !== undefined) w.u32At(at + 8, value.probMark, 'probMark');
  if (value.forcedMark !== undefined) w.u32At(at + 12, value.forcedMark, 'forcedMark');
  if (value.probMarkHead !== undefined) w.u32At(at + 16, value.probMarkHead, 'probMarkHead');
  if (value.forcedMarkHead !== undefined) w.u32At(at + 20, value.forcedMarkHead, 'forcedMarkHead');
}

export function decodeTcSfqQoptV1(r: Reader, at: number): TcSfqQoptV1 {
  if (!r.holds(at, 72)) return decodeTcSfqQoptV1(r.padded(at, 72), 0); // an older kernel's
  const { view } = r;
  return {
    v0: decodeTcSfqQopt(r, at),
    depth: view.getUint32(at + 20, littleEndian),
    headdrop: view.getUint32(at + 24, littleEndian),
    limit: view.getUint32(at + 28, littleEndian),
    qthMin: view.getUint32(at + 32, littleEndian),
    qthMax: view.getUint32(at + 36, littleEndian),
    wlog: view.getUint8(at + 40),
    plog: view.getUint8(at + 41),
    scellLog: view.getUint8(at + 42),
    flags: view.getUint8(at + 43),
    maxP: view.getUint32(at + 44, littleEndian),
    stats: decodeTcSfqredStats(r, at + 48),
  };
}

export function encodeTcSfqQoptV1(w: Writer, at: number, value: Partial<TcSfqQoptV1>): void {
  if (value.v0 !== undefined) encodeTcSfqQopt(w, at, value.v0);
  if (value.depth !== undefined) w.u32At(at + 20, value.depth, 'depth');
  if (value.headdrop !== undefined) w.u32At(at + 24, value.headdrop, 'headdrop');
  if (value.limit !== undefined) w.u32At(at + 28, value.limit, 'limit');
  if (value.qthMin !== undefined) w.u32At(at + 32, value.qthMin, 'qthMin');
  if (value.qthMax !== undefined) w.u32At(at + 36, value.qthMax, 'qthMax');
  if (value.wlog !== undefined) w.u8At(at + 40, value.wlog, 'wlog');
  if (value.plog !== undefined) w.u8At(at + 41, value.plog, 'plog');
  if (value.scellLog !== undefined) w.u8At(at + 42, value.scellLog, 'scellLog');
  if (value.flags !== undefined) w.u8At(at + 43, value.flags, 'flags');
  if (value.maxP !== undefined) w.u32At(at + 44, value.maxP, 'maxP');
  if (value.stats !== undefined) encodeTcSfqredStats(w, at + 48, value.stats);
}

export function decodeTcSfqXstats(r: Reader, at: number): TcSfqXstats {
  if (!r.holds(at, 4)) return decodeTcSfqXstats(r.padded(at, 4), 0); // an older kernel's
  const { view } = r;
  return {
    allot: view.getInt32(at, littleEndian),
  };
}

export function encodeTcSfqXstats(w: Writer, at: number, value: Partial<TcSfqXstats>): void {
  if (value.allot !== undefined) w.s32At(at, value.allot, 'allot');
}

export function decodeTcChokeXstats(r: Reader, at: number): TcChokeXstats {
  if (!r.holds(at, 20)) return decodeTcChokeXstats(r.padded(at, 20), 0); // an older kernel's
  const { view } = r;
  return {
    early: view.getUint32(at, littleEndian),
    pdrop: view.getUint32(at + 4, littleEndian),
    other: view.getUint32(at + 8, littleEndian),
    marked: view.getUint32(at + 12, littleEndian),
    matched: view.getUint32(at + 16, littleEndian),
  };
}

export function encodeTcChokeXstats(w: Writer, at: number, value: Partial<TcChokeXstats>): void {
  if (value.early !== undefined) w.u32At(at, value.early, 'early');
  if (value.pdrop !== undefined) w.u32At(at + 4, value.pdrop, 'pdrop');
  if (value.other !== undefined) w.u32At(at + 8, value.other, 'other');
  if (value.marked !== undefined) w.u32At(at + 12, value.marked, 'marked');
  if (value.matched !== undefined) w.u32At(at + 16, value.matched, 'matched');
}

export function decodeTcCodelXstats(r: Reader, at: number): TcCodelXstats {
  if (!r.holds(at, 36)) return decodeTcCodelXstats(r.padded(at, 36), 0); // an older kernel's
  const { view } = r;
  return {
    maxpacket: view.getUint32(at, littleEndian),
    count: view.getUint32(at + 4, littleEndian),
    lastcount: view.getUint32(at + 8, littleEndian),
    ldelay: view.getUint32(at + 12, littleEndian),
    dropNext: view.getInt32(at + 16, littleEndian),
    dropOverlimit: view.getUint32(at + 20, littleEndian),
    ecnMark: view.getUint32(at + 24, littleEndian),
    dropping: view.getUint32(at + 28, littleEndian),
    ceMark: view.getUint32(at + 32, littleEndian),
  };
}

export function encodeTcCodelXstats(w: Writer, at: number, value: Partial<TcCodelXstats>): void {
  if (value.maxpacket !== undefined) w.u32At(at, value.maxpacket, 'maxpacket');
  if (value.count !== undefined) w.u32At(at + 4, value.count, 'count');
  if (value.lastcount !== undefined) w.u32At(at + 8, value.lastcount, 'lastcount');
  if (value.ldelay !== undefined) w.u32At(at + 12, value.ldelay, 'ldelay');
  if (value.dropNext !== undefined) w.s32At(at + 16, value.dropNext, 'dropNext');
  if (value.dropOverlimit !== undefined) w.u32At(at + 20, value.dropOverlimit, 'dropOverlimit');
  if (value.ecnMark !== undefined) w.u32At(at + 24, value.ecnMark, 'ecnMark');
  if (value.dropping !== undefined) w.u32At(at + 28, value.dropping, 'dropping');
  if (value.ceMark !== undefined) w.u32At(at + 32, value.ceMark, 'ceMark');
}

export function decodeTcFqCodelXstats(r: Reader, at: number): TcFqCodelXstats {
  if (!r.holds(at, 40)) return decodeTcFqCodelXstats(r.padded(at, 40), 0); // an older kernel's
  const { view } = r;
  return {
    type: view.getUint32(at, littleEndian),
    maxpacket: view.getUint32(at + 4, littleEndian),
    dropOverlimit: view.getUint32(at + 8, littleEndian),
    ecnMark: view.getUint32(at + 12, littleEndian),
    newFlowCount: view.getUint32(at + 16, littleEndian),
    newFlowsLen: view.getUint32(at + 20, littleEndian),
    oldFlowsLen: view.getUint32(at + 24, littleEndian),
    ceMark: view.getUint32(at + 28, littleEndian),
    memoryUsage: view.getUint32(at + 32, littleEndian),
    dropOvermemory: view.getUint32(at + 36, littleEndian),
  };
}

export function encodeTcFqCodelXstats(w: Writer, at: number, value: Partial<TcFqCodelXstats>): void {
  if (value.type !== undefined) w.u32At(at, value.type, 'type');
  if (value.maxpacket !== undefined) w.u32At(at + 4, value.maxpacket, 'maxpacket');
  if (value.dropOverlimit !== undefined) w.u32At(at + 8, value.dropOverlimit, 'dropOverlimit');
  if (value.ecnMark !== undefined) w.u32At(at + 12, value.ecnMark, 'ecnMark');
  if (value.newFlowCount !== undefined) w.u32At(at + 16, value.newFlowCount, 'newFlowCount');
  if (value.newFlowsLen !== undefined) w.u32At(at + 20, value.newFlowsLen, 'newFlowsLen');
  if (value.oldFlowsLen !== undefined) w.u32At(at + 24, value.oldFlowsLen, 'oldFlowsLen');
  if (value.ceMark !== undefined) w.u32At(at + 28, value.ceMark, 'ceMark');
  if (value.memoryUsage !== undefined) w.u32At(at + 32, value.memoryUsage, 'memoryUsage');
  if (value.dropOvermemory !== undefined) w.u32At(at + 36, value.dropOvermemory, 'dropOvermemory');
}

export function decodeTcFqQdStats(r: Reader, at: number): TcFqQdStats {
  if (!r.holds(at, 152)) return decodeTcFqQdStats(r.padded(at, 152), 0); // an older kernel's
  const { view } = r;
  return {
    gcFlows: r.u64At(at),
    highprioPackets: r.u64At(at + 8),
    tcpRetrans: r.u64At(at + 16),
    throttled: r.u64At(at + 24),
    flowsPlimit: r.u64At(at + 32),
    pktsTooLong: r.u64At(at + 40),
    allocationErrors: r.u64At(at + 48),
    timeNextDelayedFlow: r.s64At(at + 56),
    flows: view.getUint32(at + 64, littleEndian),
    inactiveFlows: view.getUint32(at + 68, littleEndian),
    throttledFlows: view.getUint32(at + 72, littleEndian),
    unthrottleLatencyNs: view.getUint32(at + 76, littleEndian),
    ceMark: r.u64At(at + 80),
    horizonDrops: r.u64At(at + 88),
    horizonCaps: r.u64At(at + 96),
    fastpathPackets: r.u64At(at + 104),
    bandDrops: [r.u64At(at + 112), r.u64At(at + 120), r.u64At(at + 128)],
    bandPktCount: [view.getUint32(at + 136, littleEndian), view.getUint32(at + 140, littleEndian), view.getUint32(at + 144, littleEndian)],
  };
}

export function encodeTcFqQdStats(w: Writer, at: number, value: Partial<TcFqQdStats>): void {
  if (value.gcFlows !== undefined) w.u64At(at, value.gcFlows, 'gcFlows');
  if (value.highprioPackets !== undefined) w.u64At(at + 8, value.highprioPackets, 'highprioPackets');
  if (value.tcpRetrans !== undefined) w.u64At(at + 16, value.tcpRetrans, 'tcpRetrans');
  if (value.throttled !== undefined) w.u64At(at + 24, value.throttled, 'throttled');
  if (value.flowsPlimit !== undefined) w.u64At(at + 32, value.flowsPlimit, 'flowsPlimit');
  if (value.pktsTooLong !== undefined) w.u64At(at + 40, value.pktsTooLong, 'pktsTooLong');
  if (value.allocationErrors !== undefined) w.u64At(at + 48, value.allocationErrors, 'allocationErrors');
  if (value.timeNextDelayedFlow !== undefined) w.s64At(at + 56, value.timeNextDelayedFlow, 'timeNextDelayedFlow');
  if (value.flows !== undefined) w.u32At(at + 64, value.flows, 'flows');
  if (value.inactiveFlows !== undefined) w.u32At(at + 68, value.inactiveFlows, 'inactiveFlows');
  if (value.throttledFlows !== undefined) w.u32At(at + 72, value.throttledFlows, 'throttledFlows');
  if (value.unthrottleLatencyNs !== undefined) w.u32At(at + 76, value.unthrottleLatencyNs, 'unthrottleLatencyNs');
  if (value.ceMark !== undefined) w.u64At(at + 80, value.ceMark, 'ceMark');
  if (value.horizonDrops !== undefined) w.u64At(at + 88, value.horizonDrops, 'horizonDrops');
  if (value.horizonCaps !== undefined) w.u64At(at + 96, value.horizonCaps, 'horizonCaps');
  if (value.fastpathPackets !== undefined) w.u64At(at + 104, value.fastpathPackets, 'fastpathPackets');
  if (value.bandDrops !== undefined) { w.atMost(3, value.bandDrops.length, 'bandDrops'); w.u64At(at + 112, value.bandDrops[0] ?? 0n, 'bandDrops'); w.u64At(at + 120, value.bandDrops[1] ?? 0n, 'bandDrops'); w.u64At(at + 128, value.bandDrops[2] ?? 0n, 'bandDrops'); }
  if (value.bandPktCount !== undefined) { w.atMost(3, value.bandPktCount.length, 'bandPktCount'); w.u32At(at + 136, value.bandPktCount[0] ?? 0, 'bandPktCount'); w.u32At(at + 140, value.bandPktCount[1] ?? 0, 'bandPktCount'); w.u32At(at + 144, value.bandPktCount[2] ?? 0, 'bandPktCount'); }
}

export function decodeTcPieXstats(r: Reader, at: number): TcPieXstats {
  if (!r.holds(at, 40)) return decodeTcPieXstats(r.padded(at, 40), 0); // an older kernel's
  const { view } = r;
  return {
    prob: r.u64At(at),
    delay: view.getUint32(at + 8, littleEndian),
    avgDqRate: view.getUint32(at + 12, littleEndian),
    dqRateEstimating: view.getUint32(at + 16, littleEndian),
    packetsIn: view.getUint32(at + 20, littleEndian),
    dropped: view.getUint32(at + 24, littleEndian),
    overlimit: view.getUint32(at + 28, littleEndian),
    maxq: view.getUint32(at + 32, littleEndian),
    ecnMark: view.getUint32(at + 36, littleEndian),
  };
}

export function encodeTcPieXstats(w: Writer, at: number, value: Partial<TcPieXstats>): void {
  if (value.prob !== undefined) w.u64At(at, value.prob, 'prob');
  if (value.delay !== undefined) w.u32At(at + 8, value.delay, 'delay');
  if (value.avgDqRate !== undefined) w.u32At(at + 12, value.avgDqRate, 'avgDqRate');
  if (value.dqRateEstimating !== undefined) w.u32At(at + 16, value.dqRateEstimating, 'dqRateEstimating');
  if (value.packetsIn !== undefined) w.u32At(at + 20, value.packetsIn, 'packetsIn');
  if (value.dropped !== undefined) w.u32At(at + 24, value.dropped, 'dropped');
  if (value.overlimit !== undefined) w.u32At(at + 28, value.overlimit, 'overlimit');
  if (value.maxq !== undefined) w.u32At(at + 32, value.maxq, 'maxq');
  if (value.ecnMark !== undefined) w.u32At(at + 36, value.ecnMark, 'ecnMark');
}

export function decodeTcNetemQopt(r: Reader, at: number): TcNetemQopt {
  if (!r.holds(at, 24)) return decodeTcNetemQopt(r.padded(at, 24), 0); // an older kernel's
  const { view } = r;
  return {
    latency: view.getUint32(at, littleEndian),
    limit: view.getUint32(at + 4, littleEndian),
    loss: view.getUint32(at + 8, littleEndian),
    gap: view.getUint32(at + 12, littleEndian),
    duplicate: view.getUint32(at + 16, littleEndian),
    jitter: view.getUint32(at + 20, littleEndian),
  };
}

export function encodeTcNetemQopt(w: Writer, at: number, value: Partial<TcNetemQopt>): void {
  if (value.latency !== undefined) w.u32At(at, value.latency, 'latency');
  if (value.limit !== undefined) w.u32At(at + 4, value.limit, 'limit');
  if (value.loss !== undefined) w.u32At(at + 8, value.loss, 'loss');
  if (value.gap !== undefined) w.u32At(at + 12, value.gap, 'gap');
  if (value.duplicate !== undefined) w.u32At(at + 16, value.duplicate, 'duplicate');
  if (value.jitter !== undefined) w.u32At(at + 20, value.jitter, 'jitter');
}

export function decodeTcNetemCorr(r: Reader, at: number): TcNetemCorr {
  if (!r.holds(at, 12)) return decodeTcNetemCorr(r.padded(at, 12), 0); // an older kernel's
  const { view } = r;
  return {
    delayCorr: view.getUint32(at, littleEndian),
    lossCorr: view.getUint32(at + 4, littleEndian),
    dupCorr: view.getUint32(at + 8, littleEndian),
  };
}

export function encodeTcNetemCorr(w: Writer, at: number, value: Partial<TcNetemCorr>): void {
  if (value.delayCorr !== undefined) w.u32At(at, value.delayCorr, 'delayCorr');
  if (value.lossCorr !== undefined) w.u32At(at + 4, value.lossCorr, 'lossCorr');
  if (value.dupCorr !== undefined) w.u32At(at + 8, value.dupCorr, 'dupCorr');
}

export function decodeTcNetemReorder(r: Reader, at: number): TcNetemReorder {
  if (!r.holds(at, 8)) return decodeTcNetemReorder(r.padded(at, 8), 0); // an older kernel's
  const { view } = r;
  return {
    probability: view.getUint32(at, littleEndian),
    correlation: view.getUint32(at + 4, littleEndian),
  };
}

export function encodeTcNetemReorder(w: Writer, at: number, value: Partial<TcNetemReorder>): void {
  if (value.probability !== undefined) w.u32At(at, value.probability, 'probability');
  if (value.correlation !== undefined) w.u32At(at + 4, value.correlation, 'correlation');
}

export function decodeTcNetemCorrupt(r: Reader, at: number): TcNetemCorrupt {
  if (!r.holds(at, 8)) return decodeTcNetemCorrupt(r.padded(at, 8), 0); // an older kernel's
  const { view } = r;
  return {
    probability: view.getUint32(at, littleEndian),
    correlation: view.getUint32(at + 4, littleEndian),
  };
}

export function encodeTcNetemCorrupt(w: Writer, at: number, value: Partial<TcNetemCorrupt>): void {
  if (value.probability !== undefined) w.u32At(at, value.probability, 'probability');
  if (value.correlation !== undefined) w.u32At(at + 4, value.correlation, 'correlation');
}

export function decodeTcNetemRate(r: Reader, at: number): TcNetemRate {
  if (!r.holds(at, 16)) return decodeTcNetemRate(r.padded(at, 16), 0); // an older kernel's
  const { view } = r;
  return {
    rate: view.getUint32(at, littleEndian),
    packetOverhead: view.getInt32(at + 4, littleEndian),
    cellSize: view.getUint32(at + 8, littleEndian),
    cellOverhead: view.getInt32(at + 12, littleEndian),
  };
}

export function encodeTcNetemRate(w: Writer, at: number, value: Partial<TcNetemRate>): void {
  if (value.rate !== undefined) w.u32At(at, value.rate, 'rate');
  if (value.packetOverhead !== undefined) w.s32At(at + 4, value.packetOverhead, 'packetOverhead');
  if (value.cellSize !== undefined) w.u32At(at + 8, value.cellSize, 'cellSize');
  if (value.cellOverhead !== undefined) w.s32At(at + 12, value.cellOverhead, 'cellOverhead');
}

export function decodeTcNetemSlot(r: Reader, at: number): TcNetemSlot {
  if (!r.holds(at, 40)) return decodeTcNetemSlot(r.padded(at, 40), 0); // an older kernel's
  const { view } = r;
  return {
    minDelay: r.s64At(at),
    maxDelay: r.s64At(at + 8),
    maxPackets: view.getInt32(at + 16, littleEndian),
    maxBytes: view.getInt32(at + 20, littleEndian),
    distDelay: r.s64At(at + 24),
    distJitter: r.s64At(at + 32),
  };
}

export function encodeTcNetemSlot(w: Writer, at: number, value: Partial<TcNetemSlot>): void {
  if (value.minDelay !== undefined) w.s64At(at, value.minDelay, 'minDelay');
  if (value.maxDelay !== undefined) w.s64At(at + 8, value.maxDelay, 'maxDelay');
  if (value.maxPackets !== undefined) w.s32At(at + 16, value.maxPackets, 'maxPackets');
  if (value.maxBytes !== undefined) w.s32At(at + 20, value.maxBytes, 'maxBytes');
  if (value.distDelay !== undefined) w.s64At(at + 24, value.distDelay, 'distDelay');
  if (value.distJitter !== undefined) w.s64At(at + 32, value.distJitter, 'distJitter');
}

export function decodeTcNetemGimodel(r: Reader, at: number): TcNetemGimodel {
  if (!r.holds(at, 20)) return decodeTcNetemGimodel(r.padded(at, 20), 0); // an older kernel's
  const { view } = r;
  return {
    p13: view.getUint32(at, littleEndian),
    p31: view.getUint32(at + 4, littleEndian),
    p32: view.getUint32(at + 8, littleEndian),
    p14: view.getUint32(at + 12, littleEndian),
    p23: view.getUint32(at + 16, littleEndian),
  };
}

export function encodeTcNetemGimodel(w: Writer, at: number, value: Partial<TcNetemGimodel>): void {
  if (value.p13 !== undefined) w.u32At(at, value.p13, 'p13');
  if (value.p31 !== undefined) w.u32At(at + 4, value.p31, 'p31');
  if (value.p32 !== undefined) w.u32At(at + 8, value.p32, 'p32');
  if (value.p14 !== undefined) w.u32At(at + 12, value.p14, 'p14');
  if (value.p23 !== undefined) w.u32At(at + 16, value.p23, 'p23');
}

export function decodeTcNetemGemodel(r: Reader, at: number): TcNetemGemodel {
  if (!r.holds(at, 16)) return decodeTcNetemGemodel(r.padded(at, 16), 0); // an older kernel's
  const { view } = r;
  return {
    p: view.getUint32(at, littleEndian),
    r: view.getUint32(at + 4, littleEndian),
    h: view.getUint32(at + 8, littleEndian),
    k1: view.getUint32(at + 12, littleEndian),
  };
}

export function encodeTcNetemGemodel(w: Writer, at: number, value: Partial<TcNetemGemodel>): void {
  if (value.p !== undefined) w.u32At(at, value.p, 'p');
  if (value.r !== undefined) w.u32At(at + 4, value.r, 'r');
  if (value.h !== undefined) w.u32At(at + 8, value.h, 'h');
  if (value.k1 !== undefined) w.u32At(at + 12, value.k1, 'k1');
}

export function decodeTcU32Key(r: Reader, at: number): TcU32Key {
  if (!r.holds(at, 16)) return decodeTcU32Key(r.padded(at, 16), 0); // an older kernel's
  const { view } = r;
  return {
    mask: view.getUint32(at, littleEndian),
    val: view.getUint32(at + 4, littleEndian),
    off: view.getInt32(at + 8, littleEndian),
    offmask: view.getInt32(at + 12, littleEndian),
  };
}

export function encodeTcU32Key(w: Writer, at: number, value: Partial<TcU32Key>): void {
  if (value.mask !== undefined) w.u32At(at, value.mask, 'mask');
  if (value.val !== undefined) w.u32At(at + 4, value.val, 'val');
  if (value.off !== undefined) w.s32At(at + 8, value.off, 'off');
  if (value.offmask !== undefined) w.s32At(at + 12, value.offmask, 'offmask');
}

export function decodeTcU32Sel(r: Reader, at: number): TcU32Sel {
  if (!r.holds(at, 16)) return decodeTcU32Sel(r.padded(at, 16), 0); // an older kernel's
  const { view } = r;
  return {
    flags: view.getUint8(at),
    offshift: view.getUint8(at + 1),
    nkeys: view.getUint8(at + 2),
    offmask: view.getUint16(at + 4, false),
    off: view.getUint16(at + 6, littleEndian),
    offoff: view.getInt16(at + 8, littleEndian),
    hoff: view.getInt16(at + 10, littleEndian),
    hmask: view.getUint32(at + 12, false),
  };
}

export function encodeTcU32Sel(w: Writer, at: number, value: Partial<TcU32Sel>): void {
  if (value.flags !== undefined) w.u8At(at, value.flags, 'flags');
  if (value.offshift !== undefined) w.u8At(at + 1, value.offshift, 'offshift');
  if (value.nkeys !== undefined) w.u8At(at + 2, value.nkeys, 'nkeys');
  if (value.offmask !== undefined) w.u16beAt(at + 4, value.offmask, 'offmask');
  if (value.off !== undefined) w.u16At(at + 6, value.off, 'off');
  if (value.offoff !== undefined) w.s16At(at + 8, value.offoff, 'offoff');
  if (value.hoff !== undefined) w.s16At(at + 10, value.hoff, 'hoff');
  if (value.hmask !== undefined) w.u32beAt(at + 12, value.hmask, 'hmask');
}

export function decodeTcU32Mark(r: Reader, at: number): TcU32Mark {
  if (!r.holds(at, 12)) return decodeTcU32Mark(r.padded(at, 12), 0); // an older kernel's
  const { view } = r;
  return {
    val: view.getUint32(at, littleEndian),
    mask: view.getUint32(at + 4, littleEndian),
    success: view.getUint32(at + 8, littleEndian),
  };
}

export function encodeTcU32Mark(w: Writer, at: number, value: Partial<TcU32Mark>): void {
  if (value.val !== undefined) w.u32At(at, value.val, 'val');
  if (value.mask !== undefined) w.u32At(at + 4, value.mask, 'mask');
  if (value.success !== undefined) w.u32At(at + 8, value.success, 'success');
}

export function decodeTcBasicPcnt(r: Reader, at: number): TcBasicPcnt {
  if (!r.holds(at, 16)) return decodeTcBasicPcnt(r.padded(at, 16), 0); // an older kernel's
  return {
    rcnt: r.u64At(at),
    rhit: r.u64At(at + 8),
  };
}

export function encodeTcBasicPcnt(w: Writer, at: number, value: Partial<TcBasicPcnt>): void {
  if (value.rcnt !== undefined) w.u64At(at, value.rcnt, 'rcnt');
  if (value.rhit !== undefined) w.u64At(at + 8, value.rhit, 'rhit');
}

export function decodeTcMatchallPcnt(r: Reader, at: number): TcMatchallPcnt {
  if (!r.holds(at, 8)) return decodeTcMatchallPcnt(r.padded(at, 8), 0); // an older kernel's
  return {
    rhit: r.u64At(at),
  };
}

export function encodeTcMatchallPcnt(w: Writer, at: number, value: Partial<TcMatchallPcnt>): void {
  if (value.rhit !== undefined) w.u64At(at, value.rhit, 'rhit');
}

export function decodeTcfT(r: Reader, at: number): TcfT {
  if (!r.holds(at, 32)) return decodeTcfT(r.padded(at, 32), 0); // an older kernel's
  return {
    install: r.u64At(at),
    lastuse: r.u64At(at + 8),
    expires: r.u64At(at + 16),
    firstuse: r.u64At(at + 24),
  };
}

export function encodeTcfT(w: Writer, at: number, value: Partial<TcfT>): void {
  if (value.install !== undefined) w.u64At(at, value.install, 'install');
  if (value.lastuse !== undefined) w.u64At(at + 8, value.lastuse, 'lastuse');
  if (value.expires !== undefined) w.u64At(at + 16, value.expires, 'expires');
  if (value.firstuse !== undefined) w.u64At(at + 24, value.firstuse, 'firstuse');
}

export function decodeTcGact(r: Reader, at: number): TcGact {
  if (!r.holds(at, 20)) return decodeTcGact(r.padded(at, 20), 0); // an older kernel's
  const { view } = r;
  return {
    index: view.getUint32(at, littleEndian),
    capab: view.getUint32(at + 4, littleEndian),
    action: view.getInt32(at + 8, littleEndian),
    refcnt: view.getInt32(at + 12, littleEndian),
    bindcnt: view.getInt32(at + 16, littleEndian),
  };
}

export function encodeTcGact(w: Writer, at: number, value: Partial<TcGact>): void {
  if (value.index !== undefined) w.u32At(at, value.index, 'index');
  if (value.capab !== undefined) w.u32At(at + 4, value.capab, 'capab');
  if (value.action !== undefined) w.s32At(at + 8, value.action, 'action');
  if (value.refcnt !== undefined) w.s32At(at + 12, value.refcnt, 'refcnt');
  if (value.bindcnt !== undefined) w.s32At(at + 16, value.bindcnt, 'bindcnt');
}

export function decodeTcGactP(r: Reader, at: number): TcGactP {
  if (!r.holds(at, 8)) return decodeTcGactP(r.padded(at, 8), 0); // an older kernel's
  const { view } = r;
  return {
    ptype: view.getUint16(at, littleEndian),
    pval: view.getUint16(at + 2, littleEndian),
    paction: view.getInt32(at + 4, littleEndian),
  };
}

export function encodeTcGactP(w: Writer, at: number, value: Partial<TcGactP>): void {
  if (value.ptype !== undefined) w.u16At(at, value.ptype, 'ptype');
  if (value.pval !== undefined) w.u16At(at + 2, value.pval, 'pval');
  if (value.paction !== undefined) w.s32At(at + 4, value.paction, 'paction');
}

export function decodeTcMirred(r: Reader, at: number): TcMirred {
  if (!r.holds(at, 28)) return decodeTcMirred(r.padded(at, 28), 0); // an older kernel's
  const { view } = r;
  return {
    index: view.getUint32(at, littleEndian),
    capab: view.getUint32(at + 4, littleEndian),
    action: view.getInt32(at + 8, littleEndian),
    refcnt: view.getInt32(at + 12, littleEndian),
    bindcnt: view.getInt32(at + 16, littleEndian),
    eaction: view.getInt32(at + 20, littleEndian),
    ifindex: view.getUint32(at + 24, littleEndian),
  };
}

export function encodeTcMirred(w: Writer, at: number, value: Partial<TcMirred>): void {
  if (value.index !== undefined) w.u32At(at, value.index, 'index');
  if (value.capab !== undefined) w.u32At(at + 4, value.capab, 'capab');
  if (value.action !== undefined) w.s32At(at + 8, value.action, 'action');
  if (value.refcnt !== undefined) w.s32At(at + 12, value.refcnt, 'refcnt');
  if (value.bindcnt !== undefined) w.s32At(at + 16, value.bindcnt, 'bindcnt');
  if (value.eaction !== undefined) w.s32At(at + 20, value.eaction, 'eaction');
  if (value.ifindex !== undefined) w.u32At(at + 24, value.ifindex, 'ifindex');
}

export function decodeTcSkbedit(r: Reader, at: number): TcSkbedit {
  if (!r.holds(at, 20)) return decodeTcSkbedit(r.padded(at, 20), 0); // an older kernel's
  const { view } = r;
  return {
    index: view.getUint32(at, littleEndian),
    capab: view.getUint32(at + 4, littleEndian),
    action: view.getInt32(at + 8, littleEndian),
    refcnt: view.getInt32(at + 12, littleEndian),
    bindcnt: view.getInt32(at + 16, littleEndian),
  };
}

export function encodeTcSkbedit(w: Writer, at: number, value: Partial<TcSkbedit>): void {
  if (value.index !== undefined) w.u32At(at, value.index, 'index');
  if (value.capab !== undefined) w.u32At(at + 4, value.capab, 'capab');
  if (value.action !== undefined) w.s32At(at + 8, value.action, 'action');
  if (value.refcnt !== undefined) w.s32At(at + 12, value.refcnt, 'refcnt');
  if (value.bindcnt !== undefined) w.s32At(at + 16, value.bindcnt, 'bindcnt');
}

export function decodeTcVlan(r: Reader, at: number): TcVlan {
  if (!r.holds(at, 24)) return decodeTcVlan(r.padded(at, 24), 0); // an older kernel's
  const { view } = r;
  return {
    index: view.getUint32(at, littleEndian),
    capab: view.getUint32(at + 4, littleEndian),
    action: view.getInt32(at + 8, littleEndian),
    refcnt: view.getInt32(at + 12, littleEndian),
    bindcnt: view.getInt32(at + 16, littleEndian),
    vAction: view.getInt32(at + 20, littleEndian),
  };
}

export function encodeTcVlan(w: Writer, at: number, value: Partial<TcVlan>): void {
  if (value.index !== undefined) w.u32At(at, value.index, 'index');
  if (value.capab !== undefined) w.u32At(at + 4, value.capab, 'capab');
  if (value.action !== undefined) w.s32At(at + 8, value.action, 'action');
  if (value.refcnt !== undefined) w.s32At(at + 12, value.refcnt, 'refcnt');
  if (value.bindcnt !== undefined) w.s32At(at + 16, value.bindcnt, 'bindcnt');
  if (value.vAction !== undefined) w.s32At(at + 20, value.vAction, 'vAction');
}

export function decodeTcCsum(r: Reader, at: number): TcCsum {
  if (!r.holds(at, 24)) return decodeTcCsum(r.padded(at, 24), 0); // an older kernel's
  const { view } = r;
  return {
    index: view.getUint32(at, littleEndian),
    capab: view.getUint32(at + 4, littleEndian),
    action: view.getInt32(at + 8, littleEndian),
    refcnt: view.getInt32(at + 12, littleEndian),
    bindcnt: view.getInt32(at + 16, littleEndian),
    updateFlags: view.getUint32(at + 20, littleEndian),
  };
}

export function encodeTcCsum(w: Writer, at: number, value: Partial<TcCsum>): void {
  if (value.index !== undefined) w.u32At(at, value.index, 'index');
  if (value.capab !== undefined) w.u32At(at + 4, value.capab, 'capab');
  if (value.action !== undefined) w.s32At(at + 8, value.action, 'action');
  if (value.refcnt !== undefined) w.s32At(at + 12, value.refcnt, 'refcnt');
  if (value.bindcnt !== undefined) w.s32At(at + 16, value.bindcnt, 'bindcnt');
  if (value.updateFlags !== undefined) w.u32At(at + 20, value.updateFlags, 'updateFlags');
}

export function decodeTcNat(r: Reader, at: number): TcNat {
  if (!r.holds(at, 36)) return decodeTcNat(r.padded(at, 36), 0); // an older kernel's
  const { view } = r;
  return {
    index: view.getUint32(at, littleEndian),
    capab: view.getUint32(at + 4, littleEndian),
    action: view.getInt32(at + 8, littleEndian),
    refcnt: view.getInt32(at + 12, littleEndian),
    bindcnt: view.getInt32(at + 16, littleEndian),
    oldAddr: r.ipAt(at + 20, 4),
    newAddr: r.ipAt(at + 24, 4),
    mask: r.ipAt(at + 28, 4),
    flags: view.getUint32(at + 32, littleEndian),
  };
}

export function encodeTcNat(w: Writer, at: number, value: Partial<TcNat>): void {
  if (value.index !== undefined) w.u32At(at, value.index, 'index');
  if (value.capab !== undefined) w.u32At(at + 4, value.capab, 'capab');
  if (value.action !== undefined) w.s32At(at + 8, value.action, 'action');
  if (value.refcnt !== undefined) w.s32At(at + 12, value.refcnt, 'refcnt');
  if (value.bindcnt !== undefined) w.s32At(at + 16, value.bindcnt, 'bindcnt');
  if (value.oldAddr !== undefined) w.ipAt(at + 20, 4, value.oldAddr);
  if (value.newAddr !== undefined) w.ipAt(at + 24, 4, value.newAddr);
  if (value.mask !== undefined) w.ipAt(at + 28, 4, value.mask);
  if (value.flags !== undefined) w.u32At(at + 32, value.flags, 'flags');
}

export function decodeTcActBpf(r: Reader, at: number): TcActBpf {
  if (!r.holds(at, 20)) return decodeTcActBpf(r.padded(at, 20), 0); // an older kernel's
  const { view } = r;
  return {
    index: view.getUint32(at, littleEndian),
    capab: view.getUint32(at + 4, littleEndian),
    action: view.getInt32(at + 8, littleEndian),
    refcnt: view.getInt32(at + 12, littleEndian),
    bindcnt: view.getInt32(at + 16, littleEndian),
  };
}

export function encodeTcActBpf(w: Writer, at: number, value: Partial<TcActBpf>): void {
  if (value.index !== undefined) w.u32At(at, value.index, 'index');
  if (value.capab !== undefined) w.u32At(at + 4, value.capab, 'capab');
  if (value.action !== undefined) w.s32At(at + 8, value.action, 'action');
  if (value.refcnt !== undefined) w.s32At(at + 12, value.refcnt, 'refcnt');
  if (value.bindcnt !== undefined) w.s32At(at + 16, value.bindcnt, 'bindcnt');
}

export function decodeTcCt(r: Reader, at: number): TcCt {
  if (!r.holds(at, 20)) return decodeTcCt(r.padded(at, 20), 0); // an older kernel's
  const { view } = r;
  return {
    index: view.getUint32(at, littleEndian),
    capab: view.getUint32(at + 4, littleEndian),
    action: view.getInt32(at + 8, littleEndian),
    refcnt: view.getInt32(at + 12, littleEndian),
    bindcnt: view.getInt32(at + 16, littleEndian),
  };
}

export function encodeTcCt(w: Writer, at: number, value: Partial<TcCt>): void {
  if (value.index !== undefined) w.u32At(at, value.index, 'index');
  if (value.capab !== undefined) w.u32At(at + 4, value.capab, 'capab');
  if (value.action !== undefined) w.s32At(at + 8, value.action, 'action');
  if (value.refcnt !== undefined) w.s32At(at + 12, value.refcnt, 'refcnt');
  if (value.bindcnt !== undefined) w.s32At(at + 16, value.bindcnt, 'bindcnt');
}

export function decodeTcTunnelKey(r: Reader, at: number): TcTunnelKey {
  if (!r.holds(at, 24)) return decodeTcTunnelKey(r.padded(at, 24), 0); // an older kernel's
  const { view } = r;
  return {
    index: view.getUint32(at, littleEndian),
    capab: view.getUint32(at + 4, littleEndian),
    action: view.getInt32(at + 8, littleEndian),
    refcnt: view.getInt32(at + 12, littleEndian),
    bindcnt: view.getInt32(at + 16, littleEndian),
    tAction: view.getInt32(at + 20, littleEndian),
  };
}

export function encodeTcTunnelKey(w: Writer, at: number, value: Partial<TcTunnelKey>): void {
  if (value.index !== undefined) w.u32At(at, value.index, 'index');
  if (value.capab !== undefined) w.u32At(at + 4, value.capab, 'capab');
  if (value.action !== undefined) w.s32At(at + 8, value.action, 'action');
  if (value.refcnt !== undefined) w.s32At(at + 12, value.refcnt, 'refcnt');
  if (value.bindcnt !== undefined) w.s32At(at + 16, value.bindcnt, 'bindcnt');
  if (value.tAction !== undefined) w.s32At(at + 20, value.tAction, 'tAction');
}

export function decodeTcPolice(r: Reader, at: number): TcPolice {
  if (!r.holds(at, 56)) return decodeTcPolice(r.padded(at, 56), 0); // an older kernel's
  const { view } = r;
  return {
    index: view.getUint32(at, littleEndian),
    action: view.getInt32(at + 4, littleEndian),
    limit: view.getUint32(at + 8, littleEndian),
    burst: view.getUint32(at + 12, littleEndian),
    mtu: view.getUint32(at + 16, littleEndian),
    rate: decodeTcRatespec(r, at + 20),
    peakrate: decodeTcRatespec(r, at + 32),
    refcnt: view.getInt32(at + 44, littleEndian),
    bindcnt: view.getInt32(at + 48, littleEndian),
    capab: view.getUint32(at + 52, littleEndian),
  };
}

export function encodeTcPolice(w: Writer, at: number, value: Partial<TcPolice>): void {
  if (value.index !== undefined) w.u32At(at, value.index, 'index');
  if (value.action !== undefined) w.s32At(at + 4, value.action, 'action');
  if (value.limit !== undefined) w.u32At(at + 8, value.limit, 'limit');
  if (value.burst !== undefined) w.u32At(at + 12, value.burst, 'burst');
  if (value.mtu !== undefined) w.u32At(at + 16, value.mtu, 'mtu');
  if (value.rate !== undefined) encodeTcRatespec(w, at + 20, value.rate);
  if (value.peakrate !== undefined) encodeTcRatespec(w, at + 32, value.peakrate);
  if (value.refcnt !== undefined) w.s32At(at + 44, value.refcnt, 'refcnt');
  if (value.bindcnt !== undefined) w.s32At(at + 48, value.bindcnt, 'bindcnt');
  if (value.capab !== undefined) w.u32At(at + 52, value.capab, 'capab');
}

export function decodeTcAttrs(r: Reader): TcAttrs {
  const attrs = {
    kind: undefined as string | undefined,
    options: undefined as TcOptionsMsg | undefined,
    stats: undefined as TcStats | undefined,
    xstats: undefined as TcaStatsAppMsg | undefined,
    rate: undefined as GnetEstimator | undefined,
    fcnt: undefined as number | undefined,
    stats2: undefined as TcaStatsAttrs | undefined,
    stab: undefined as TcaStabAttrs | undefined,
    dumpInvisible: undefined as boolean | undefined,
    chain: undefined as number | undefined,
    hwOffload: undefined as number | undefined,
    ingressBlock: undefined as number | undefined,
    egressBlock: undefined as number | undefined,
    dumpFlags: undefined as Bitfield32 | undefined,
    extWarnMsg: undefined as string | undefined,
    unknown: undefined as UnknownAttribute[] | undefined,
  };
  let optionsAt = -1;
  let xstatsAt = -1;
  let stats2At = -1;
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.kind = r.string(); break; // TCA_KIND
      case 2: optionsAt = r.mark; break; // TCA_OPTIONS
      case 3: attrs.stats = r.sized(decodeTcStats(r, r.struct()), 40); break; // TCA_STATS
      case 4: xstatsAt = r.mark; break; // TCA_XSTATS
      case 5: attrs.rate = r.sized(decodeGnetEstimator(r, r.struct()), 2); break; // TCA_RATE
      case 6: attrs.fcnt = r.u32(); break; // TCA_FCNT
      case 7: stats2At = r.mark; break; // TCA_STATS2
      case 8: attrs.stab = decodeTcaStabAttrs(r.nest()); break; // TCA_STAB
      case 10: attrs.dumpInvisible = true; break; // TCA_DUMP_INVISIBLE
      case 11: attrs.chain = r.u32(); break; // TCA_CHAIN
      case 12: attrs.hwOffload = r.u8(); break; // TCA_HW_OFFLOAD
      case 13: attrs.ingressBlock = r.u32(); break; // TCA_INGRESS_BLOCK
      case 14: attrs.egressBlock = r.u32(); break; // TCA_EGRESS_BLOCK
      case 15: attrs.dumpFlags = r.bitfield32(); break; // TCA_DUMP_FLAGS
      case 16: attrs.extWarnMsg = r.string(); break; // TCA_EXT_WARN_MSG
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  if (optionsAt >= 0) {
    attrs.options = decodeTcOptionsMsg(r.reopen(optionsAt), attrs.kind);
    if (attrs.options === undefined) attrs.unknown = r.unknown(attrs.unknown);
  }
  if (xstatsAt >= 0) {
    attrs.xstats = decodeTcaStatsAppMsg(r.reopen(xstatsAt), attrs.kind);
    if (attrs.xstats === undefined) attrs.unknown = r.unknown(attrs.unknown);
  }
  if (stats2At >= 0) {
    attrs.stats2 = decodeTcaStatsAttrs(r.reopen(stats2At).nest(), attrs.kind);
  }
  return attrs as TcAttrs;
}

export function encodeTcAttrs(w: Writer, attrs: TcAttrs): void {
  if (attrs.kind !== undefined) w.string(1, attrs.kind, 0, 15); // TCA_KIND
  if (attrs.options !== undefined) encodeTcOptionsMsg(w, 2, attrs.kind, attrs.options); // TCA_OPTIONS
  if (attrs.stats !== undefined) encodeTcStats(w, w.struct(3, 40, attrs.stats.extra), attrs.stats); // TCA_STATS
  if (attrs.xstats !== undefined) encodeTcaStatsAppMsg(w, 4, attrs.kind, attrs.xstats); // TCA_XSTATS
  if (attrs.rate !== undefined) encodeGnetEstimator(w, w.struct(5, 2, attrs.rate.extra), attrs.rate); // TCA_RATE
  if (attrs.fcnt !== undefined) w.u32(6, attrs.fcnt); // TCA_FCNT
  if (attrs.stats2 !== undefined) { w.nestStart(7); encodeTcaStatsAttrs(w, attrs.stats2, attrs.kind); w.nestEnd(); } // TCA_STATS2
  if (attrs.stab !== undefined) { w.nestStart(8); encodeTcaStabAttrs(w, attrs.stab); w.nestEnd(); } // TCA_STAB
  if (attrs.dumpInvisible !== undefined) w.flag(10, attrs.dumpInvisible); // TCA_DUMP_INVISIBLE
  if (attrs.chain !== undefined) w.u32(11, attrs.chain); // TCA_CHAIN
  if (attrs.hwOffload !== undefined) w.u8(12, attrs.hwOffload, 0, 1); // TCA_HW_OFFLOAD
  if (attrs.ingressBlock !== undefined) w.u32(13, attrs.ingressBlock); // TCA_INGRESS_BLOCK
  if (attrs.egressBlock !== undefined) w.u32(14, attrs.egressBlock); // TCA_EGRESS_BLOCK
  if (attrs.dumpFlags !== undefined) w.bitfield32(15, attrs.dumpFlags); // TCA_DUMP_FLAGS
  if (attrs.extWarnMsg !== undefined) w.string(16, attrs.extWarnMsg); // TCA_EXT_WARN_MSG
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcaStatsAttrs(r: Reader, kind: string | undefined): TcaStatsAttrs {
  const attrs: TcaStatsAttrs = {
    basic: undefined,
    rateEst: undefined,
    queue: undefined,
    app: undefined,
    rateEst64: undefined,
    basicHw: undefined,
    pkt64: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.basic = r.sized(decodeGnetStatsBasic(r, r.struct()), 16); break; // TCA_STATS_BASIC
      case 2: attrs.rateEst = r.sized(decodeGnetStatsRateEst(r, r.struct()), 8); break; // TCA_STATS_RATE_EST
      case 3: attrs.queue = r.sized(decodeGnetStatsQueue(r, r.struct()), 20); break; // TCA_STATS_QUEUE
      case 4: attrs.app = decodeTcaStatsAppMsg(r, kind); if (attrs.app === undefined) attrs.unknown = r.unknown(attrs.unknown); break; // TCA_STATS_APP
      case 5: attrs.rateEst64 = r.sized(decodeGnetStatsRateEst64(r, r.struct()), 16); break; // TCA_STATS_RATE_EST64
      case 7: attrs.basicHw = r.sized(decodeGnetStatsBasic(r, r.struct()), 16); break; // TCA_STATS_BASIC_HW
      case 8: attrs.pkt64 = r.u64(); break; // TCA_STATS_PKT64
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcaStatsAttrs(w: Writer, attrs: TcaStatsAttrs, kind: string | undefined): void {
  if (attrs.basic !== undefined) encodeGnetStatsBasic(w, w.struct(1, 16, attrs.basic.extra), attrs.basic); // TCA_STATS_BASIC
  if (attrs.rateEst !== undefined) encodeGnetStatsRateEst(w, w.struct(2, 8, attrs.rateEst.extra), attrs.rateEst); // TCA_STATS_RATE_EST
  if (attrs.queue !== undefined) encodeGnetStatsQueue(w, w.struct(3, 20, attrs.queue.extra), attrs.queue); // TCA_STATS_QUEUE
  if (attrs.app !== undefined) encodeTcaStatsAppMsg(w, 4, kind, attrs.app); // TCA_STATS_APP
  if (attrs.rateEst64 !== undefined) encodeGnetStatsRateEst64(w, w.struct(5, 16, attrs.rateEst64.extra), attrs.rateEst64); // TCA_STATS_RATE_EST64
  if (attrs.basicHw !== undefined) encodeGnetStatsBasic(w, w.struct(7, 16, attrs.basicHw.extra), attrs.basicHw); // TCA_STATS_BASIC_HW
  if (attrs.pkt64 !== undefined) w.u64(8, attrs.pkt64); // TCA_STATS_PKT64
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcaStabAttrs(r: Reader): TcaStabAttrs {
  const attrs: TcaStabAttrs = {
    base: undefined,
    data: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.base = r.sized(decodeTcSizespec(r, r.struct()), 24); break; // TCA_STAB_BASE
      case 2: attrs.data = decodeU16Array(r); break; // TCA_STAB_DATA
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcaStabAttrs(w: Writer, attrs: TcaStabAttrs): void {
  if (attrs.base !== undefined) encodeTcSizespec(w, w.struct(1, 24, attrs.base.extra), attrs.base); // TCA_STAB_BASE
  if (attrs.data !== undefined) encodeU16Array(w, 2, attrs.data); // TCA_STAB_DATA
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcRootAttrs(r: Reader): TcRootAttrs {
  const attrs: TcRootAttrs = {
    tab: undefined,
    flags: undefined,
    count: undefined,
    timeDelta: undefined,
    extWarnMsg: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.tab = decodeTcActAttrsList(r.nest()); break; // TCA_ROOT_TAB
      case 2: attrs.flags = r.bitfield32(); break; // TCA_ROOT_FLAGS
      case 3: attrs.count = r.u32(); break; // TCA_ROOT_COUNT
      case 4: attrs.timeDelta = r.u32(); break; // TCA_ROOT_TIME_DELTA
      case 5: attrs.extWarnMsg = r.string(); break; // TCA_ROOT_EXT_WARN_MSG
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcRootAttrs(w: Writer, attrs: TcRootAttrs): void {
  if (attrs.tab !== undefined) { w.nestStart(1); encodeTcActAttrsList(w, attrs.tab); w.nestEnd(); } // TCA_ROOT_TAB
  if (attrs.flags !== undefined) w.bitfield32(2, attrs.flags); // TCA_ROOT_FLAGS
  if (attrs.count !== undefined) w.u32(3, attrs.count); // TCA_ROOT_COUNT
  if (attrs.timeDelta !== undefined) w.u32(4, attrs.timeDelta); // TCA_ROOT_TIME_DELTA
  if (attrs.extWarnMsg !== undefined) w.string(5, attrs.extWarnMsg); // TCA_ROOT_EXT_WARN_MSG
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcActAttrs(r: Reader): TcActAttrs {
  const attrs = {
    kind: undefined as string | undefined,
    options: undefined as TcActOptionsMsg | undefined,
    index: undefined as number | undefined,
    stats: undefined as TcaStatsAttrs | undefined,
    cookie: undefined as Uint8Array | undefined,
    flags: undefined as Bitfield32 | undefined,
    hwStats: undefined as Bitfield32 | undefined,
    usedHwStats: undefined as Bitfield32 | undefined,
    inHwCount: undefined as number | undefined,
    unknown: undefined as UnknownAttribute[] | undefined,
  };
  let optionsAt = -1;
  let statsAt = -1;
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.kind = r.string(); break; // TCA_ACT_KIND
      case 2: optionsAt = r.mark; break; // TCA_ACT_OPTIONS
      case 3: attrs.index = r.u32(); break; // TCA_ACT_INDEX
      case 4: statsAt = r.mark; break; // TCA_ACT_STATS
      case 6: attrs.cookie = r.bytes(); break; // TCA_ACT_COOKIE
      case 7: attrs.flags = r.bitfield32(); break; // TCA_ACT_FLAGS
      case 8: attrs.hwStats = r.bitfield32(); break; // TCA_ACT_HW_STATS
      case 9: attrs.usedHwStats = r.bitfield32(); break; // TCA_ACT_USED_HW_STATS
      case 10: attrs.inHwCount = r.u32(); break; // TCA_ACT_IN_HW_COUNT
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  if (optionsAt >= 0) {
    attrs.options = decodeTcActOptionsMsg(r.reopen(optionsAt), attrs.kind);
    if (attrs.options === undefined) attrs.unknown = r.unknown(attrs.unknown);
  }
  if (statsAt >= 0) {
    attrs.stats = decodeTcaStatsAttrs(r.reopen(statsAt).nest(), attrs.kind);
  }
  return attrs as TcActAttrs;
}

export function encodeTcActAttrs(w: Writer, attrs: TcActAttrs): void {
  if (attrs.kind !== undefined) w.string(1, attrs.kind, 0, 15); // TCA_ACT_KIND
  if (attrs.options !== undefined) encodeTcActOptionsMsg(w, 2, attrs.kind, attrs.options); // TCA_ACT_OPTIONS
  if (attrs.index !== undefined) w.u32(3, attrs.index); // TCA_ACT_INDEX
  if (attrs.stats !== undefined) { w.nestStart(4); encodeTcaStatsAttrs(w, attrs.stats, attrs.kind); w.nestEnd(); } // TCA_ACT_STATS
  if (attrs.cookie !== undefined) w.bytes(6, attrs.cookie, 0, 16); // TCA_ACT_COOKIE
  if (attrs.flags !== undefined) w.bitfield32(7, attrs.flags); // TCA_ACT_FLAGS
  if (attrs.hwStats !== undefined) w.bitfield32(8, attrs.hwStats); // TCA_ACT_HW_STATS
  if (attrs.usedHwStats !== undefined) w.bitfield32(9, attrs.usedHwStats); // TCA_ACT_USED_HW_STATS
  if (attrs.inHwCount !== undefined) w.u32(10, attrs.inHwCount); // TCA_ACT_IN_HW_COUNT
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcFqCodelAttrs(r: Reader): TcFqCodelAttrs {
  const attrs: TcFqCodelAttrs = {
    target: undefined,
    limit: undefined,
    interval: undefined,
    ecn: undefined,
    flows: undefined,
    quantum: undefined,
    ceThreshold: undefined,
    dropBatchSize: undefined,
    memoryLimit: undefined,
    ceThresholdSelector: undefined,
    ceThresholdMask: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.target = r.u32(); break; // TCA_FQ_CODEL_TARGET
      case 2: attrs.limit = r.u32(); break; // TCA_FQ_CODEL_LIMIT
      case 3: attrs.interval = r.u32(); break; // TCA_FQ_CODEL_INTERVAL
      case 4: attrs.ecn = r.u32(); break; // TCA_FQ_CODEL_ECN
      case 5: attrs.flows = r.u32(); break; // TCA_FQ_CODEL_FLOWS
      case 6: attrs.quantum = r.u32(); break; // TCA_FQ_CODEL_QUANTUM
      case 7: attrs.ceThreshold = r.u32(); break; // TCA_FQ_CODEL_CE_THRESHOLD
      case 8: attrs.dropBatchSize = r.u32(); break; // TCA_FQ_CODEL_DROP_BATCH_SIZE
      case 9: attrs.memoryLimit = r.u32(); break; // TCA_FQ_CODEL_MEMORY_LIMIT
      case 10: attrs.ceThresholdSelector = r.u8(); break; // TCA_FQ_CODEL_CE_THRESHOLD_SELECTOR
      case 11: attrs.ceThresholdMask = r.u8(); break; // TCA_FQ_CODEL_CE_THRESHOLD_MASK
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcFqCodelAttrs(w: Writer, attrs: TcFqCodelAttrs): void {
  if (attrs.target !== undefined) w.u32(1, attrs.target); // TCA_FQ_CODEL_TARGET
  if (attrs.limit !== undefined) w.u32(2, attrs.limit); // TCA_FQ_CODEL_LIMIT
  if (attrs.interval !== undefined) w.u32(3, attrs.interval); // TCA_FQ_CODEL_INTERVAL
  if (attrs.ecn !== undefined) w.u32(4, attrs.ecn); // TCA_FQ_CODEL_ECN
  if (attrs.flows !== undefined) w.u32(5, attrs.flows); // TCA_FQ_CODEL_FLOWS
  if (attrs.quantum !== undefined) w.u32(6, attrs.quantum); // TCA_FQ_CODEL_QUANTUM
  if (attrs.ceThreshold !== undefined) w.u32(7, attrs.ceThreshold); // TCA_FQ_CODEL_CE_THRESHOLD
  if (attrs.dropBatchSize !== undefined) w.u32(8, attrs.dropBatchSize); // TCA_FQ_CODEL_DROP_BATCH_SIZE
  if (attrs.memoryLimit !== undefined) w.u32(9, attrs.memoryLimit); // TCA_FQ_CODEL_MEMORY_LIMIT
  if (attrs.ceThresholdSelector !== undefined) w.u8(10, attrs.ceThresholdSelector); // TCA_FQ_CODEL_CE_THRESHOLD_SELECTOR
  if (attrs.ceThresholdMask !== undefined) w.u8(11, attrs.ceThresholdMask); // TCA_FQ_CODEL_CE_THRESHOLD_MASK
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcCodelAttrs(r: Reader): TcCodelAttrs {
  const attrs: TcCodelAttrs = {
    target: undefined,
    limit: undefined,
    interval: undefined,
    ecn: undefined,
    ceThreshold: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.target = r.u32(); break; // TCA_CODEL_TARGET
      case 2: attrs.limit = r.u32(); break; // TCA_CODEL_LIMIT
      case 3: attrs.interval = r.u32(); break; // TCA_CODEL_INTERVAL
      case 4: attrs.ecn = r.u32(); break; // TCA_CODEL_ECN
      case 5: attrs.ceThreshold = r.u32(); break; // TCA_CODEL_CE_THRESHOLD
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcCodelAttrs(w: Writer, attrs: TcCodelAttrs): void {
  if (attrs.target !== undefined) w.u32(1, attrs.target); // TCA_CODEL_TARGET
  if (attrs.limit !== undefined) w.u32(2, attrs.limit); // TCA_CODEL_LIMIT
  if (attrs.interval !== undefined) w.u32(3, attrs.interval); // TCA_CODEL_INTERVAL
  if (attrs.ecn !== undefined) w.u32(4, attrs.ecn); // TCA_CODEL_ECN
  if (attrs.ceThreshold !== undefined) w.u32(5, attrs.ceThreshold); // TCA_CODEL_CE_THRESHOLD
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcFqAttrs(r: Reader): TcFqAttrs {
  const attrs: TcFqAttrs = {
    plimit: undefined,
    flowPlimit: undefined,
    quantum: undefined,
    initialQuantum: undefined,
    rateEnable: undefined,
    flowDefaultRate: undefined,
    flowMaxRate: undefined,
    bucketsLog: undefined,
    flowRefillDelay: undefined,
    orphanMask: undefined,
    lowRateThreshold: undefined,
    ceThreshold: undefined,
    timerSlack: undefined,
    horizon: undefined,
    horizonDrop: undefined,
    priomap: undefined,
    weights: undefined,
    offloadHorizon: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.plimit = r.u32(); break; // TCA_FQ_PLIMIT
      case 2: attrs.flowPlimit = r.u32(); break; // TCA_FQ_FLOW_PLIMIT
      case 3: attrs.quantum = r.u32(); break; // TCA_FQ_QUANTUM
      case 4: attrs.initialQuantum = r.u32(); break; // TCA_FQ_INITIAL_QUANTUM
      case 5: attrs.rateEnable = r.u32(); break; // TCA_FQ_RATE_ENABLE
      case 6: attrs.flowDefaultRate = r.u32(); break; // TCA_FQ_FLOW_DEFAULT_RATE
      case 7: attrs.flowMaxRate = r.u32(); break; // TCA_FQ_FLOW_MAX_RATE
      case 8: attrs.bucketsLog = r.u32(); break; // TCA_FQ_BUCKETS_LOG
      case 9: attrs.flowRefillDelay = r.u32(); break; // TCA_FQ_FLOW_REFILL_DELAY
      case 10: attrs.orphanMask = r.u32(); break; // TCA_FQ_ORPHAN_MASK
      case 11: attrs.lowRateThreshold = r.u32(); break; // TCA_FQ_LOW_RATE_THRESHOLD
      case 12: attrs.ceThreshold = r.u32(); break; // TCA_FQ_CE_THRESHOLD
      case 13: attrs.timerSlack = r.u32(); break; // TCA_FQ_TIMER_SLACK
      case 14: attrs.horizon = r.u32(); break; // TCA_FQ_HORIZON
      case 15: attrs.horizonDrop = r.u8(); break; // TCA_FQ_HORIZON_DROP
      case 16: attrs.priomap = r.sized(decodeTcPrioQopt(r, r.struct()), 20); break; // TCA_FQ_PRIOMAP
      case 17: attrs.weights = decodeS32Array(r); break; // TCA_FQ_WEIGHTS
      case 18: attrs.offloadHorizon = r.u32(); break; // TCA_FQ_OFFLOAD_HORIZON
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcFqAttrs(w: Writer, attrs: TcFqAttrs): void {
  if (attrs.plimit !== undefined) w.u32(1, attrs.plimit); // TCA_FQ_PLIMIT
  if (attrs.flowPlimit !== undefined) w.u32(2, attrs.flowPlimit); // TCA_FQ_FLOW_PLIMIT
  if (attrs.quantum !== undefined) w.u32(3, attrs.quantum); // TCA_FQ_QUANTUM
  if (attrs.initialQuantum !== undefined) w.u32(4, attrs.initialQuantum); // TCA_FQ_INITIAL_QUANTUM
  if (attrs.rateEnable !== undefined) w.u32(5, attrs.rateEnable); // TCA_FQ_RATE_ENABLE
  if (attrs.flowDefaultRate !== undefined) w.u32(6, attrs.flowDefaultRate); // TCA_FQ_FLOW_DEFAULT_RATE
  if (attrs.flowMaxRate !== undefined) w.u32(7, attrs.flowMaxRate); // TCA_FQ_FLOW_MAX_RATE
  if (attrs.bucketsLog !== undefined) w.u32(8, attrs.bucketsLog); // TCA_FQ_BUCKETS_LOG
  if (attrs.flowRefillDelay !== undefined) w.u32(9, attrs.flowRefillDelay); // TCA_FQ_FLOW_REFILL_DELAY
  if (attrs.orphanMask !== undefined) w.u32(10, attrs.orphanMask); // TCA_FQ_ORPHAN_MASK
  if (attrs.lowRateThreshold !== undefined) w.u32(11, attrs.lowRateThreshold); // TCA_FQ_LOW_RATE_THRESHOLD
  if (attrs.ceThreshold !== undefined) w.u32(12, attrs.ceThreshold); // TCA_FQ_CE_THRESHOLD
  if (attrs.timerSlack !== undefined) w.u32(13, attrs.timerSlack); // TCA_FQ_TIMER_SLACK
  if (attrs.horizon !== undefined) w.u32(14, attrs.horizon); // TCA_FQ_HORIZON
  if (attrs.horizonDrop !== undefined) w.u8(15, attrs.horizonDrop); // TCA_FQ_HORIZON_DROP
  if (attrs.priomap !== undefined) encodeTcPrioQopt(w, w.struct(16, 20, attrs.priomap.extra), attrs.priomap); // TCA_FQ_PRIOMAP
  if (attrs.weights !== undefined) encodeS32Array(w, 17, attrs.weights); // TCA_FQ_WEIGHTS
  if (attrs.offloadHorizon !== undefined) w.u32(18, attrs.offloadHorizon); // TCA_FQ_OFFLOAD_HORIZON
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcHtbAttrs(r: Reader): TcHtbAttrs {
  const attrs: TcHtbAttrs = {
    parms: undefined,
    init: undefined,
    ctab: undefined,
    rtab: undefined,
    directQlen: undefined,
    rate64: undefined,
    ceil64: undefined,
    offload: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.parms = r.sized(decodeTcHtbOpt(r, r.struct()), 44); break; // TCA_HTB_PARMS
      case 2: attrs.init = r.sized(decodeTcHtbGlob(r, r.struct()), 20); break; // TCA_HTB_INIT
      case 3: attrs.ctab = decodeU32Array(r); break; // TCA_HTB_CTAB
      case 4: attrs.rtab = decodeU32Array(r); break; // TCA_HTB_RTAB
      case 5: attrs.directQlen = r.u32(); break; // TCA_HTB_DIRECT_QLEN
      case 6: attrs.rate64 = r.u64(); break; // TCA_HTB_RATE64
      case 7: attrs.ceil64 = r.u64(); break; // TCA_HTB_CEIL64
      case 9: attrs.offload = true; break; // TCA_HTB_OFFLOAD
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcHtbAttrs(w: Writer, attrs: TcHtbAttrs): void {
  if (attrs.parms !== undefined) encodeTcHtbOpt(w, w.struct(1, 44, attrs.parms.extra), attrs.parms); // TCA_HTB_PARMS
  if (attrs.init !== undefined) encodeTcHtbGlob(w, w.struct(2, 20, attrs.init.extra), attrs.init); // TCA_HTB_INIT
  if (attrs.ctab !== undefined) encodeU32Array(w, 3, attrs.ctab); // TCA_HTB_CTAB
  if (attrs.rtab !== undefined) encodeU32Array(w, 4, attrs.rtab); // TCA_HTB_RTAB
  if (attrs.directQlen !== undefined) w.u32(5, attrs.directQlen); // TCA_HTB_DIRECT_QLEN
  if (attrs.rate64 !== undefined) w.u64(6, attrs.rate64); // TCA_HTB_RATE64
  if (attrs.ceil64 !== undefined) w.u64(7, attrs.ceil64); // TCA_HTB_CEIL64
  if (attrs.offload !== undefined) w.flag(9, attrs.offload); // TCA_HTB_OFFLOAD
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcTbfAttrs(r: Reader): TcTbfAttrs {
  const attrs: TcTbfAttrs = {
    parms: undefined,
    rtab: undefined,
    ptab: undefined,
    rate64: undefined,
    prate64: undefined,
    burst: undefined,
    pburst: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.parms = r.sized(decodeTcTbfQopt(r, r.struct()), 36); break; // TCA_TBF_PARMS
      case 2: attrs.rtab = decodeU32Array(r); break; // TCA_TBF_RTAB
      case 3: attrs.ptab = decodeU32Array(r); break; // TCA_TBF_PTAB
      case 4: attrs.rate64 = r.u64(); break; // TCA_TBF_RATE64
      case 5: attrs.prate64 = r.u64(); break; // TCA_TBF_PRATE64
      case 6: attrs.burst = r.u32(); break; // TCA_TBF_BURST
      case 7: attrs.pburst = r.u32(); break; // TCA_TBF_PBURST
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcTbfAttrs(w: Writer, attrs: TcTbfAttrs): void {
  if (attrs.parms !== undefined) encodeTcTbfQopt(w, w.struct(1, 36, attrs.parms.extra), attrs.parms); // TCA_TBF_PARMS
  if (attrs.rtab !== undefined) encodeU32Array(w, 2, attrs.rtab); // TCA_TBF_RTAB
  if (attrs.ptab !== undefined) encodeU32Array(w, 3, attrs.ptab); // TCA_TBF_PTAB
  if (attrs.rate64 !== undefined) w.u64(4, attrs.rate64); // TCA_TBF_RATE64
  if (attrs.prate64 !== undefined) w.u64(5, attrs.prate64); // TCA_TBF_PRATE64
  if (attrs.burst !== undefined) w.u32(6, attrs.burst); // TCA_TBF_BURST
  if (attrs.pburst !== undefined) w.u32(7, attrs.pburst); // TCA_TBF_PBURST
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcHfscAttrs(r: Reader): TcHfscAttrs {
  const attrs: TcHfscAttrs = {
    rsc: undefined,
    fsc: undefined,
    usc: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.rsc = r.sized(decodeTcServiceCurve(r, r.struct()), 12); break; // TCA_HFSC_RSC
      case 2: attrs.fsc = r.sized(decodeTcServiceCurve(r, r.struct()), 12); break; // TCA_HFSC_FSC
      case 3: attrs.usc = r.sized(decodeTcServiceCurve(r, r.struct()), 12); break; // TCA_HFSC_USC
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcHfscAttrs(w: Writer, attrs: TcHfscAttrs): void {
  if (attrs.rsc !== undefined) encodeTcServiceCurve(w, w.struct(1, 12, attrs.rsc.extra), attrs.rsc); // TCA_HFSC_RSC
  if (attrs.fsc !== undefined) encodeTcServiceCurve(w, w.struct(2, 12, attrs.fsc.extra), attrs.fsc); // TCA_HFSC_FSC
  if (attrs.usc !== undefined) encodeTcServiceCurve(w, w.struct(3, 12, attrs.usc.extra), attrs.usc); // TCA_HFSC_USC
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcDrrAttrs(r: Reader): TcDrrAttrs {
  const attrs: TcDrrAttrs = {
    quantum: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.quantum = r.u32(); break; // TCA_DRR_QUANTUM
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcDrrAttrs(w: Writer, attrs: TcDrrAttrs): void {
  if (attrs.quantum !== undefined) w.u32(1, attrs.quantum); // TCA_DRR_QUANTUM
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcQfqAttrs(r: Reader): TcQfqAttrs {
  const attrs: TcQfqAttrs = {
    weight: undefined,
    lmax: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.weight = r.u32(); break; // TCA_QFQ_WEIGHT
      case 2: attrs.lmax = r.u32(); break; // TCA_QFQ_LMAX
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcQfqAttrs(w: Writer, attrs: TcQfqAttrs): void {
  if (attrs.weight !== undefined) w.u32(1, attrs.weight); // TCA_QFQ_WEIGHT
  if (attrs.lmax !== undefined) w.u32(2, attrs.lmax); // TCA_QFQ_LMAX
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcRedAttrs(r: Reader): TcRedAttrs {
  const attrs: TcRedAttrs = {
    parms: undefined,
    stab: undefined,
    maxP: undefined,
    flags: undefined,
    earlyDropBlock: undefined,
    markBlock: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.parms = r.sized(decodeTcRedQopt(r, r.struct()), 16); break; // TCA_RED_PARMS
      case 2: attrs.stab = r.bytes(); break; // TCA_RED_STAB
      case 3: attrs.maxP = r.u32(); break; // TCA_RED_MAX_P
      case 4: attrs.flags = r.bitfield32(); break; // TCA_RED_FLAGS
      case 5: attrs.earlyDropBlock = r.u32(); break; // TCA_RED_EARLY_DROP_BLOCK
      case 6: attrs.markBlock = r.u32(); break; // TCA_RED_MARK_BLOCK
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcRedAttrs(w: Writer, attrs: TcRedAttrs): void {
  if (attrs.parms !== undefined) encodeTcRedQopt(w, w.struct(1, 16, attrs.parms.extra), attrs.parms); // TCA_RED_PARMS
  if (attrs.stab !== undefined) w.bytes(2, attrs.stab); // TCA_RED_STAB
  if (attrs.maxP !== undefined) w.u32(3, attrs.maxP); // TCA_RED_MAX_P
  if (attrs.flags !== undefined) w.bitfield32(4, attrs.flags); // TCA_RED_FLAGS
  if (attrs.earlyDropBlock !== undefined) w.u32(5, attrs.earlyDropBlock); // TCA_RED_EARLY_DROP_BLOCK
  if (attrs.markBlock !== undefined) w.u32(6, attrs.markBlock); // TCA_RED_MARK_BLOCK
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcGredAttrs(r: Reader): TcGredAttrs {
  const attrs: TcGredAttrs = {
    parms: undefined,
    stab: undefined,
    dps: undefined,
    maxP: undefined,
    limit: undefined,
    vqList: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: if (r.length % 52 === 0) attrs.parms = decodeTcGredQoptArray(r); else attrs.unknown = r.unknown(attrs.unknown); break; // TCA_GRED_PARMS
      case 2: attrs.stab = r.bytes(); break; // TCA_GRED_STAB
      case 3: attrs.dps = r.sized(decodeTcGredSopt(r, r.struct()), 12); break; // TCA_GRED_DPS
      case 4: attrs.maxP = decodeU32Array(r); break; // TCA_GRED_MAX_P
      case 5: attrs.limit = r.u32(); break; // TCA_GRED_LIMIT
      case 6: attrs.vqList = decodeTcaGredVqListAttrs(r.nest()); break; // TCA_GRED_VQ_LIST
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcGredAttrs(w: Writer, attrs: TcGredAttrs): void {
  if (attrs.parms !== undefined) encodeTcGredQoptArray(w, 1, attrs.parms); // TCA_GRED_PARMS
  if (attrs.stab !== undefined) w.bytes(2, attrs.stab); // TCA_GRED_STAB
  if (attrs.dps !== undefined) encodeTcGredSopt(w, w.struct(3, 12, attrs.dps.extra), attrs.dps); // TCA_GRED_DPS
  if (attrs.maxP !== undefined) encodeU32Array(w, 4, attrs.maxP); // TCA_GRED_MAX_P
  if (attrs.limit !== undefined) w.u32(5, attrs.limit); // TCA_GRED_LIMIT
  if (attrs.vqList !== undefined) { w.nestStart(6); encodeTcaGredVqListAttrs(w, attrs.vqList); w.nestEnd(); } // TCA_GRED_VQ_LIST
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcaGredVqListAttrs(r: Reader): TcaGredVqListAttrs {
  const attrs: TcaGredVqListAttrs = {
    entry: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: (attrs.entry ??= []).push(decodeTcaGredVqEntryAttrs(r.nest())); break; // TCA_GRED_VQ_ENTRY
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcaGredVqListAttrs(w: Writer, attrs: TcaGredVqListAttrs): void {
  if (attrs.entry !== undefined) for (const item of attrs.entry) { w.nestStart(1); encodeTcaGredVqEntryAttrs(w, item); w.nestEnd(); } // TCA_GRED_VQ_ENTRY
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcaGredVqEntryAttrs(r: Reader): TcaGredVqEntryAttrs {
  const attrs: TcaGredVqEntryAttrs = {
    dp: undefined,
    statBytes: undefined,
    statPackets: undefined,
    statBacklog: undefined,
    statProbDrop: undefined,
    statProbMark: undefined,
    statForcedDrop: undefined,
    statForcedMark: undefined,
    statPdrop: undefined,
    statOther: undefined,
    flags: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 2: attrs.dp = r.u32(); break; // TCA_GRED_VQ_DP
      case 3: attrs.statBytes = r.u64(); break; // TCA_GRED_VQ_STAT_BYTES
      case 4: attrs.statPackets = r.u32(); break; // TCA_GRED_VQ_STAT_PACKETS
      case 5: attrs.statBacklog = r.u32(); break; // TCA_GRED_VQ_STAT_BACKLOG
      case 6: attrs.statProbDrop = r.u32(); break; // TCA_GRED_VQ_STAT_PROB_DROP
      case 7: attrs.statProbMark = r.u32(); break; // TCA_GRED_VQ_STAT_PROB_MARK
      case 8: attrs.statForcedDrop = r.u32(); break; // TCA_GRED_VQ_STAT_FORCED_DROP
      case 9: attrs.statForcedMark = r.u32(); break; // TCA_GRED_VQ_STAT_FORCED_MARK
      case 10: attrs.statPdrop = r.u32(); break; // TCA_GRED_VQ_STAT_PDROP
      case 11: attrs.statOther = r.u32(); break; // TCA_GRED_VQ_STAT_OTHER
      case 12: attrs.flags = r.u32(); break; // TCA_GRED_VQ_FLAGS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcaGredVqEntryAttrs(w: Writer, attrs: TcaGredVqEntryAttrs): void {
  if (attrs.dp !== undefined) w.u32(2, attrs.dp); // TCA_GRED_VQ_DP
  if (attrs.statBytes !== undefined) w.u64(3, attrs.statBytes); // TCA_GRED_VQ_STAT_BYTES
  if (attrs.statPackets !== undefined) w.u32(4, attrs.statPackets); // TCA_GRED_VQ_STAT_PACKETS
  if (attrs.statBacklog !== undefined) w.u32(5, attrs.statBacklog); // TCA_GRED_VQ_STAT_BACKLOG
  if (attrs.statProbDrop !== undefined) w.u32(6, attrs.statProbDrop); // TCA_GRED_VQ_STAT_PROB_DROP
  if (attrs.statProbMark !== undefined) w.u32(7, attrs.statProbMark); // TCA_GRED_VQ_STAT_PROB_MARK
  if (attrs.statForcedDrop !== undefined) w.u32(8, attrs.statForcedDrop); // TCA_GRED_VQ_STAT_FORCED_DROP
  if (attrs.statForcedMark !== undefined) w.u32(9, attrs.statForcedMark); // TCA_GRED_VQ_STAT_FORCED_MARK
  if (attrs.statPdrop !== undefined) w.u32(10, attrs.statPdrop); // TCA_GRED_VQ_STAT_PDROP
  if (attrs.statOther !== undefined) w.u32(11, attrs.statOther); // TCA_GRED_VQ_STAT_OTHER
  if (attrs.flags !== undefined) w.u32(12, attrs.flags); // TCA_GRED_VQ_FLAGS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcSfbAttrs(r: Reader): TcSfbAttrs {
  const attrs: TcSfbAttrs = {
    parms: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.parms = r.sized(decodeTcSfbQopt(r, r.struct()), 36); break; // TCA_SFB_PARMS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcSfbAttrs(w: Writer, attrs: TcSfbAttrs): void {
  if (attrs.parms !== undefined) encodeTcSfbQopt(w, w.struct(1, 36, attrs.parms.extra), attrs.parms); // TCA_SFB_PARMS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcHhfAttrs(r: Reader): TcHhfAttrs {
  const attrs: TcHhfAttrs = {
    backlogLimit: undefined,
    quantum: undefined,
    hhFlowsLimit: undefined,
    resetTimeout: undefined,
    admitBytes: undefined,
    evictTimeout: undefined,
    nonHhWeight: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.backlogLimit = r.u32(); break; // TCA_HHF_BACKLOG_LIMIT
      case 2: attrs.quantum = r.u32(); break; // TCA_HHF_QUANTUM
      case 3: attrs.hhFlowsLimit = r.u32(); break; // TCA_HHF_HH_FLOWS_LIMIT
      case 4: attrs.resetTimeout = r.u32(); break; // TCA_HHF_RESET_TIMEOUT
      case 5: attrs.admitBytes = r.u32(); break; // TCA_HHF_ADMIT_BYTES
      case 6: attrs.evictTimeout = r.u32(); break; // TCA_HHF_EVICT_TIMEOUT
      case 7: attrs.nonHhWeight = r.u32(); break; // TCA_HHF_NON_HH_WEIGHT
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcHhfAttrs(w: Writer, attrs: TcHhfAttrs): void {
  if (attrs.backlogLimit !== undefined) w.u32(1, attrs.backlogLimit); // TCA_HHF_BACKLOG_LIMIT
  if (attrs.quantum !== undefined) w.u32(2, attrs.quantum); // TCA_HHF_QUANTUM
  if (attrs.hhFlowsLimit !== undefined) w.u32(3, attrs.hhFlowsLimit); // TCA_HHF_HH_FLOWS_LIMIT
  if (attrs.resetTimeout !== undefined) w.u32(4, attrs.resetTimeout); // TCA_HHF_RESET_TIMEOUT
  if (attrs.admitBytes !== undefined) w.u32(5, attrs.admitBytes); // TCA_HHF_ADMIT_BYTES
  if (attrs.evictTimeout !== undefined) w.u32(6, attrs.evictTimeout); // TCA_HHF_EVICT_TIMEOUT
  if (attrs.nonHhWeight !== undefined) w.u32(7, attrs.nonHhWeight); // TCA_HHF_NON_HH_WEIGHT
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcFqPieAttrs(r: Reader): TcFqPieAttrs {
  const attrs: TcFqPieAttrs = {
    limit: undefined,
    flows: undefined,
    target: undefined,
    tupdate: undefined,
    alpha: undefined,
    beta: undefined,
    quantum: undefined,
    memoryLimit: undefined,
    ecnProb: undefined,
    ecn: undefined,
    bytemode: undefined,
    dqRateEstimator: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.limit = r.u32(); break; // TCA_FQ_PIE_LIMIT
      case 2: attrs.flows = r.u32(); break; // TCA_FQ_PIE_FLOWS
      case 3: attrs.target = r.u32(); break; // TCA_FQ_PIE_TARGET
      case 4: attrs.tupdate = r.u32(); break; // TCA_FQ_PIE_TUPDATE
      case 5: attrs.alpha = r.u32(); break; // TCA_FQ_PIE_ALPHA
      case 6: attrs.beta = r.u32(); break; // TCA_FQ_PIE_BETA
      case 7: attrs.quantum = r.u32(); break; // TCA_FQ_PIE_QUANTUM
      case 8: attrs.memoryLimit = r.u32(); break; // TCA_FQ_PIE_MEMORY_LIMIT
      case 9: attrs.ecnProb = r.u32(); break; // TCA_FQ_PIE_ECN_PROB
      case 10: attrs.ecn = r.u32(); break; // TCA_FQ_PIE_ECN
      case 11: attrs.bytemode = r.u32(); break; // TCA_FQ_PIE_BYTEMODE
      case 12: attrs.dqRateEstimator = r.u32(); break; // TCA_FQ_PIE_DQ_RATE_ESTIMATOR
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcFqPieAttrs(w: Writer, attrs: TcFqPieAttrs): void {
  if (attrs.limit !== undefined) w.u32(1, attrs.limit); // TCA_FQ_PIE_LIMIT
  if (attrs.flows !== undefined) w.u32(2, attrs.flows); // TCA_FQ_PIE_FLOWS
  if (attrs.target !== undefined) w.u32(3, attrs.target); // TCA_FQ_PIE_TARGET
  if (attrs.tupdate !== undefined) w.u32(4, attrs.tupdate); // TCA_FQ_PIE_TUPDATE
  if (attrs.alpha !== undefined) w.u32(5, attrs.alpha); // TCA_FQ_PIE_ALPHA
  if (attrs.beta !== undefined) w.u32(6, attrs.beta); // TCA_FQ_PIE_BETA
  if (attrs.quantum !== undefined) w.u32(7, attrs.quantum); // TCA_FQ_PIE_QUANTUM
  if (attrs.memoryLimit !== undefined) w.u32(8, attrs.memoryLimit); // TCA_FQ_PIE_MEMORY_LIMIT
  if (attrs.ecnProb !== undefined) w.u32(9, attrs.ecnProb); // TCA_FQ_PIE_ECN_PROB
  if (attrs.ecn !== undefined) w.u32(10, attrs.ecn); // TCA_FQ_PIE_ECN
  if (attrs.bytemode !== undefined) w.u32(11, attrs.bytemode); // TCA_FQ_PIE_BYTEMODE
  if (attrs.dqRateEstimator !== undefined) w.u32(12, attrs.dqRateEstimator); // TCA_FQ_PIE_DQ_RATE_ESTIMATOR
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcCbsAttrs(r: Reader): TcCbsAttrs {
  const attrs: TcCbsAttrs = {
    parms: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.parms = r.sized(decodeTcCbsQopt(r, r.struct()), 20); break; // TCA_CBS_PARMS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcCbsAttrs(w: Writer, attrs: TcCbsAttrs): void {
  if (attrs.parms !== undefined) encodeTcCbsQopt(w, w.struct(1, 20, attrs.parms.extra), attrs.parms); // TCA_CBS_PARMS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcEtfAttrs(r: Reader): TcEtfAttrs {
  const attrs: TcEtfAttrs = {
    parms: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.parms = r.sized(decodeTcEtfQopt(r, r.struct()), 12); break; // TCA_ETF_PARMS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcEtfAttrs(w: Writer, attrs: TcEtfAttrs): void {
  if (attrs.parms !== undefined) encodeTcEtfQopt(w, w.struct(1, 12, attrs.parms.extra), attrs.parms); // TCA_ETF_PARMS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcMqprioAttrs(r: Reader): TcMqprioAttrs {
  const attrs: TcMqprioAttrs = {
    mode: undefined,
    shaper: undefined,
    minRate64: undefined,
    maxRate64: undefined,
    tcEntry: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.mode = r.u16(); break; // TCA_MQPRIO_MODE
      case 2: attrs.shaper = r.u16(); break; // TCA_MQPRIO_SHAPER
      case 3: attrs.minRate64 = decodeTcMqprioMinRateAttrs(r.nest()); break; // TCA_MQPRIO_MIN_RATE64
      case 4: attrs.maxRate64 = decodeTcMqprioMaxRateAttrs(r.nest()); break; // TCA_MQPRIO_MAX_RATE64
      case 5: (attrs.tcEntry ??= []).push(decodeTcMqprioTcEntryAttrs(r.nest())); break; // TCA_MQPRIO_TC_ENTRY
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcMqprioAttrs(w: Writer, attrs: TcMqprioAttrs): void {
  if (attrs.mode !== undefined) w.u16(1, attrs.mode); // TCA_MQPRIO_MODE
  if (attrs.shaper !== undefined) w.u16(2, attrs.shaper); // TCA_MQPRIO_SHAPER
  if (attrs.minRate64 !== undefined) { w.nestStart(3); encodeTcMqprioMinRateAttrs(w, attrs.minRate64); w.nestEnd(); } // TCA_MQPRIO_MIN_RATE64
  if (attrs.maxRate64 !== undefined) { w.nestStart(4); encodeTcMqprioMaxRateAttrs(w, attrs.maxRate64); w.nestEnd(); } // TCA_MQPRIO_MAX_RATE64
  if (attrs.tcEntry !== undefined) for (const item of attrs.tcEntry) { w.nestStart(5); encodeTcMqprioTcEntryAttrs(w, item); w.nestEnd(); } // TCA_MQPRIO_TC_ENTRY
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcMqprioMinRateAttrs(r: Reader): TcMqprioMinRateAttrs {
  const attrs: TcMqprioMinRateAttrs = {
    minRate64: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 3: (attrs.minRate64 ??= []).push(r.u64()); break; // TCA_MQPRIO_MIN_RATE64
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcMqprioMinRateAttrs(w: Writer, attrs: TcMqprioMinRateAttrs): void {
  if (attrs.minRate64 !== undefined) for (const item of attrs.minRate64) w.u64(3, item); // TCA_MQPRIO_MIN_RATE64
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcMqprioMaxRateAttrs(r: Reader): TcMqprioMaxRateAttrs {
  const attrs: TcMqprioMaxRateAttrs = {
    maxRate64: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 4: (attrs.maxRate64 ??= []).push(r.u64()); break; // TCA_MQPRIO_MAX_RATE64
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcMqprioMaxRateAttrs(w: Writer, attrs: TcMqprioMaxRateAttrs): void {
  if (attrs.maxRate64 !== undefined) for (const item of attrs.maxRate64) w.u64(4, item); // TCA_MQPRIO_MAX_RATE64
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcMqprioTcEntryAttrs(r: Reader): TcMqprioTcEntryAttrs {
  const attrs: TcMqprioTcEntryAttrs = {
    index: undefined,
    fp: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.index = r.u32(); break; // TCA_MQPRIO_TC_ENTRY_INDEX
      case 2: attrs.fp = r.u32(); break; // TCA_MQPRIO_TC_ENTRY_FP
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcMqprioTcEntryAttrs(w: Writer, attrs: TcMqprioTcEntryAttrs): void {
  if (attrs.index !== undefined) w.u32(1, attrs.index, 0, 15); // TCA_MQPRIO_TC_ENTRY_INDEX
  if (attrs.fp !== undefined) w.u32(2, attrs.fp); // TCA_MQPRIO_TC_ENTRY_FP
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcTaprioAttrs(r: Reader): TcTaprioAttrs {
  const attrs: TcTaprioAttrs = {
    priomap: undefined,
    schedEntryList: undefined,
    schedBaseTime: undefined,
    schedSingleEntry: undefined,
    schedClockid: undefined,
    adminSched: undefined,
    schedCycleTime: undefined,
    schedCycleTimeExtension: undefined,
    flags: undefined,
    txtimeDelay: undefined,
    tcEntry: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.priomap = r.sized(decodeTcMqprioQopt(r, r.struct()), 82); break; // TCA_TAPRIO_ATTR_PRIOMAP
      case 2: attrs.schedEntryList = decodeTcTaprioSchedEntryListAttrs(r.nest()); break; // TCA_TAPRIO_ATTR_SCHED_ENTRY_LIST
      case 3: attrs.schedBaseTime = r.s64(); break; // TCA_TAPRIO_ATTR_SCHED_BASE_TIME
      case 4: attrs.schedSingleEntry = decodeTcTaprioSchedEntryAttrs(r.nest()); break; // TCA_TAPRIO_ATTR_SCHED_SINGLE_ENTRY
      case 5: attrs.schedClockid = r.s32(); break; // TCA_TAPRIO_ATTR_SCHED_CLOCKID
      case 7: attrs.adminSched = decodeTcTaprioAttrs(r.nest()); break; // TCA_TAPRIO_ATTR_ADMIN_SCHED
      case 8: attrs.schedCycleTime = r.s64(); break; // TCA_TAPRIO_ATTR_SCHED_CYCLE_TIME
      case 9: attrs.schedCycleTimeExtension = r.s64(); break; // TCA_TAPRIO_ATTR_SCHED_CYCLE_TIME_EXTENSION
      case 10: attrs.flags = r.u32(); break; // TCA_TAPRIO_ATTR_FLAGS
      case 11: attrs.txtimeDelay = r.u32(); break; // TCA_TAPRIO_ATTR_TXTIME_DELAY
      case 12: (attrs.tcEntry ??= []).push(decodeTcTaprioTcEntryAttrs(r.nest())); break; // TCA_TAPRIO_ATTR_TC_ENTRY
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcTaprioAttrs(w: Writer, attrs: TcTaprioAttrs): void {
  if (attrs.priomap !== undefined) encodeTcMqprioQopt(w, w.struct(1, 82, attrs.priomap.extra), attrs.priomap); // TCA_TAPRIO_ATTR_PRIOMAP
  if (attrs.schedEntryList !== undefined) { w.nestStart(2); encodeTcTaprioSchedEntryListAttrs(w, attrs.schedEntryList); w.nestEnd(); } // TCA_TAPRIO_ATTR_SCHED_ENTRY_LIST
  if (attrs.schedBaseTime !== undefined) w.s64(3, attrs.schedBaseTime); // TCA_TAPRIO_ATTR_SCHED_BASE_TIME
  if (attrs.schedSingleEntry !== undefined) { w.nestStart(4); encodeTcTaprioSchedEntryAttrs(w, attrs.schedSingleEntry); w.nestEnd(); } // TCA_TAPRIO_ATTR_SCHED_SINGLE_ENTRY
  if (attrs.schedClockid !== undefined) w.s32(5, attrs.schedClockid); // TCA_TAPRIO_ATTR_SCHED_CLOCKID
  if (attrs.adminSched !== undefined) { w.nestStart(7); encodeTcTaprioAttrs(w, attrs.adminSched); w.nestEnd(); } // TCA_TAPRIO_ATTR_ADMIN_SCHED
  if (attrs.schedCycleTime !== undefined) w.s64(8, attrs.schedCycleTime); // TCA_TAPRIO_ATTR_SCHED_CYCLE_TIME
  if (attrs.schedCycleTimeExtension !== undefined) w.s64(9, attrs.schedCycleTimeExtension); // TCA_TAPRIO_ATTR_SCHED_CYCLE_TIME_EXTENSION
  if (attrs.flags !== undefined) w.u32(10, attrs.flags); // TCA_TAPRIO_ATTR_FLAGS
  if (attrs.txtimeDelay !== undefined) w.u32(11, attrs.txtimeDelay); // TCA_TAPRIO_ATTR_TXTIME_DELAY
  if (attrs.tcEntry !== undefined) for (const item of attrs.tcEntry) { w.nestStart(12); encodeTcTaprioTcEntryAttrs(w, item); w.nestEnd(); } // TCA_TAPRIO_ATTR_TC_ENTRY
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcTaprioSchedEntryListAttrs(r: Reader): TcTaprioSchedEntryListAttrs {
  const attrs: TcTaprioSchedEntryListAttrs = {
    entry: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: (attrs.entry ??= []).push(decodeTcTaprioSchedEntryAttrs(r.nest())); break; // TCA_TAPRIO_SCHED_ENTRY
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcTaprioSchedEntryListAttrs(w: Writer, attrs: TcTaprioSchedEntryListAttrs): void {
  if (attrs.entry !== undefined) for (const item of attrs.entry) { w.nestStart(1); encodeTcTaprioSchedEntryAttrs(w, item); w.nestEnd(); } // TCA_TAPRIO_SCHED_ENTRY
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcTaprioSchedEntryAttrs(r: Reader): TcTaprioSchedEntryAttrs {
  const attrs: TcTaprioSchedEntryAttrs = {
    index: undefined,
    cmd: undefined,
    gateMask: undefined,
    interval: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.index = r.u32(); break; // TCA_TAPRIO_SCHED_ENTRY_INDEX
      case 2: attrs.cmd = r.u8(); break; // TCA_TAPRIO_SCHED_ENTRY_CMD
      case 3: attrs.gateMask = r.u32(); break; // TCA_TAPRIO_SCHED_ENTRY_GATE_MASK
      case 4: attrs.interval = r.u32(); break; // TCA_TAPRIO_SCHED_ENTRY_INTERVAL
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcTaprioSchedEntryAttrs(w: Writer, attrs: TcTaprioSchedEntryAttrs): void {
  if (attrs.index !== undefined) w.u32(1, attrs.index); // TCA_TAPRIO_SCHED_ENTRY_INDEX
  if (attrs.cmd !== undefined) w.u8(2, attrs.cmd); // TCA_TAPRIO_SCHED_ENTRY_CMD
  if (attrs.gateMask !== undefined) w.u32(3, attrs.gateMask); // TCA_TAPRIO_SCHED_ENTRY_GATE_MASK
  if (attrs.interval !== undefined) w.u32(4, attrs.interval); // TCA_TAPRIO_SCHED_ENTRY_INTERVAL
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcTaprioTcEntryAttrs(r: Reader): TcTaprioTcEntryAttrs {
  const attrs: TcTaprioTcEntryAttrs = {
    index: undefined,
    maxSdu: undefined,
    fp: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.index = r.u32(); break; // TCA_TAPRIO_TC_ENTRY_INDEX
      case 2: attrs.maxSdu = r.u32(); break; // TCA_TAPRIO_TC_ENTRY_MAX_SDU
      case 3: attrs.fp = r.u32(); break; // TCA_TAPRIO_TC_ENTRY_FP
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcTaprioTcEntryAttrs(w: Writer, attrs: TcTaprioTcEntryAttrs): void {
  if (attrs.index !== undefined) w.u32(1, attrs.index); // TCA_TAPRIO_TC_ENTRY_INDEX
  if (attrs.maxSdu !== undefined) w.u32(2, attrs.maxSdu); // TCA_TAPRIO_TC_ENTRY_MAX_SDU
  if (attrs.fp !== undefined) w.u32(3, attrs.fp); // TCA_TAPRIO_TC_ENTRY_FP
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcChokeAttrs(r: Reader): TcChokeAttrs {
  const attrs: TcChokeAttrs = {
    parms: undefined,
    stab: undefined,
    maxP: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.parms = r.sized(decodeTcRedQopt(r, r.struct()), 16); break; // TCA_CHOKE_PARMS
      case 2: attrs.stab = r.bytes(); break; // TCA_CHOKE_STAB
      case 3: attrs.maxP = r.u32(); break; // TCA_CHOKE_MAX_P
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcChokeAttrs(w: Writer, attrs: TcChokeAttrs): void {
  if (attrs.parms !== undefined) encodeTcRedQopt(w, w.struct(1, 16, attrs.parms.extra), attrs.parms); // TCA_CHOKE_PARMS
  if (attrs.stab !== undefined) w.bytes(2, attrs.stab); // TCA_CHOKE_STAB
  if (attrs.maxP !== undefined) w.u32(3, attrs.maxP); // TCA_CHOKE_MAX_P
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcPieAttrs(r: Reader): TcPieAttrs {
  const attrs: TcPieAttrs = {
    target: undefined,
    limit: undefined,
    tupdate: undefined,
    alpha: undefined,
    beta: undefined,
    ecn: undefined,
    bytemode: undefined,
    dqRateEstimator: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.target = r.u32(); break; // TCA_PIE_TARGET
      case 2: attrs.limit = r.u32(); break; // TCA_PIE_LIMIT
      case 3: attrs.tupdate = r.u32(); break; // TCA_PIE_TUPDATE
      case 4: attrs.alpha = r.u32(); break; // TCA_PIE_ALPHA
      case 5: attrs.beta = r.u32(); break; // TCA_PIE_BETA
      case 6: attrs.ecn = r.u32(); break; // TCA_PIE_ECN
      case 7: attrs.bytemode = r.u32(); break; // TCA_PIE_BYTEMODE
      case 8: attrs.dqRateEstimator = r.u32(); break; // TCA_PIE_DQ_RATE_ESTIMATOR
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcPieAttrs(w: Writer, attrs: TcPieAttrs): void {
  if (attrs.target !== undefined) w.u32(1, attrs.target); // TCA_PIE_TARGET
  if (attrs.limit !== undefined) w.u32(2, attrs.limit); // TCA_PIE_LIMIT
  if (attrs.tupdate !== undefined) w.u32(3, attrs.tupdate); // TCA_PIE_TUPDATE
  if (attrs.alpha !== undefined) w.u32(4, attrs.alpha); // TCA_PIE_ALPHA
  if (attrs.beta !== undefined) w.u32(5, attrs.beta); // TCA_PIE_BETA
  if (attrs.ecn !== undefined) w.u32(6, attrs.ecn); // TCA_PIE_ECN
  if (attrs.bytemode !== undefined) w.u32(7, attrs.bytemode); // TCA_PIE_BYTEMODE
  if (attrs.dqRateEstimator !== undefined) w.u32(8, attrs.dqRateEstimator); // TCA_PIE_DQ_RATE_ESTIMATOR
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcEtsAttrs(r: Reader): TcEtsAttrs {
  const attrs: TcEtsAttrs = {
    nbands: undefined,
    nstrict: undefined,
    quanta: undefined,
    quantaBand: undefined,
    priomap: undefined,
    priomapBand: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.nbands = r.u8(); break; // TCA_ETS_NBANDS
      case 2: attrs.nstrict = r.u8(); break; // TCA_ETS_NSTRICT
      case 3: attrs.quanta = decodeTcEtsAttrs(r.nest()); break; // TCA_ETS_QUANTA
      case 4: (attrs.quantaBand ??= []).push(r.u32()); break; // TCA_ETS_QUANTA_BAND
      case 5: attrs.priomap = decodeTcEtsAttrs(r.nest()); break; // TCA_ETS_PRIOMAP
      case 6: (attrs.priomapBand ??= []).push(r.u8()); break; // TCA_ETS_PRIOMAP_BAND
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcEtsAttrs(w: Writer, attrs: TcEtsAttrs): void {
  if (attrs.nbands !== undefined) w.u8(1, attrs.nbands); // TCA_ETS_NBANDS
  if (attrs.nstrict !== undefined) w.u8(2, attrs.nstrict); // TCA_ETS_NSTRICT
  if (attrs.quanta !== undefined) { w.nestStart(3); encodeTcEtsAttrs(w, attrs.quanta); w.nestEnd(); } // TCA_ETS_QUANTA
  if (attrs.quantaBand !== undefined) for (const item of attrs.quantaBand) w.u32(4, item); // TCA_ETS_QUANTA_BAND
  if (attrs.priomap !== undefined) { w.nestStart(5); encodeTcEtsAttrs(w, attrs.priomap); w.nestEnd(); } // TCA_ETS_PRIOMAP
  if (attrs.priomapBand !== undefined) for (const item of attrs.priomapBand) w.u8(6, item); // TCA_ETS_PRIOMAP_BAND
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcNetemAttrs(r: Reader): TcNetemAttrs {
  const attrs: TcNetemAttrs = {
    corr: undefined,
    delayDist: undefined,
    reorder: undefined,
    corrupt: undefined,
    loss: undefined,
    rate: undefined,
    ecn: undefined,
    rate64: undefined,
    latency64: undefined,
    jitter64: undefined,
    slot: undefined,
    slotDist: undefined,
    prngSeed: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.corr = r.sized(decodeTcNetemCorr(r, r.struct()), 12); break; // TCA_NETEM_CORR
      case 2: attrs.delayDist = decodeS16Array(r); break; // TCA_NETEM_DELAY_DIST
      case 3: attrs.reorder = r.sized(decodeTcNetemReorder(r, r.struct()), 8); break; // TCA_NETEM_REORDER
      case 4: attrs.corrupt = r.sized(decodeTcNetemCorrupt(r, r.struct()), 8); break; // TCA_NETEM_CORRUPT
      case 5: attrs.loss = decodeTcNetemLossAttrs(r.nest()); break; // TCA_NETEM_LOSS
      case 6: attrs.rate = r.sized(decodeTcNetemRate(r, r.struct()), 16); break; // TCA_NETEM_RATE
      case 7: attrs.ecn = r.u32(); break; // TCA_NETEM_ECN
      case 8: attrs.rate64 = r.u64(); break; // TCA_NETEM_RATE64
      case 10: attrs.latency64 = r.s64(); break; // TCA_NETEM_LATENCY64
      case 11: attrs.jitter64 = r.s64(); break; // TCA_NETEM_JITTER64
      case 12: attrs.slot = r.sized(decodeTcNetemSlot(r, r.struct()), 40); break; // TCA_NETEM_SLOT
      case 13: attrs.slotDist = decodeS16Array(r); break; // TCA_NETEM_SLOT_DIST
      case 14: attrs.prngSeed = r.u64(); break; // TCA_NETEM_PRNG_SEED
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcNetemAttrs(w: Writer, attrs: TcNetemAttrs): void {
  if (attrs.corr !== undefined) encodeTcNetemCorr(w, w.struct(1, 12, attrs.corr.extra), attrs.corr); // TCA_NETEM_CORR
  if (attrs.delayDist !== undefined) encodeS16Array(w, 2, attrs.delayDist); // TCA_NETEM_DELAY_DIST
  if (attrs.reorder !== undefined) encodeTcNetemReorder(w, w.struct(3, 8, attrs.reorder.extra), attrs.reorder); // TCA_NETEM_REORDER
  if (attrs.corrupt !== undefined) encodeTcNetemCorrupt(w, w.struct(4, 8, attrs.corrupt.extra), attrs.corrupt); // TCA_NETEM_CORRUPT
  if (attrs.loss !== undefined) { w.nestStart(5); encodeTcNetemLossAttrs(w, attrs.loss); w.nestEnd(); } // TCA_NETEM_LOSS
  if (attrs.rate !== undefined) encodeTcNetemRate(w, w.struct(6, 16, attrs.rate.extra), attrs.rate); // TCA_NETEM_RATE
  if (attrs.ecn !== undefined) w.u32(7, attrs.ecn); // TCA_NETEM_ECN
  if (attrs.rate64 !== undefined) w.u64(8, attrs.rate64); // TCA_NETEM_RATE64
  if (attrs.latency64 !== undefined) w.s64(10, attrs.latency64); // TCA_NETEM_LATENCY64
  if (attrs.jitter64 !== undefined) w.s64(11, attrs.jitter64); // TCA_NETEM_JITTER64
  if (attrs.slot !== undefined) encodeTcNetemSlot(w, w.struct(12, 40, attrs.slot.extra), attrs.slot); // TCA_NETEM_SLOT
  if (attrs.slotDist !== undefined) encodeS16Array(w, 13, attrs.slotDist); // TCA_NETEM_SLOT_DIST
  if (attrs.prngSeed !== undefined) w.u64(14, attrs.prngSeed); // TCA_NETEM_PRNG_SEED
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcNetemLossAttrs(r: Reader): TcNetemLossAttrs {
  const attrs: TcNetemLossAttrs = {
    gi: undefined,
    ge: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.gi = r.sized(decodeTcNetemGimodel(r, r.struct()), 20); break; // NETEM_LOSS_GI
      case 2: attrs.ge = r.sized(decodeTcNetemGemodel(r, r.struct()), 16); break; // NETEM_LOSS_GE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcNetemLossAttrs(w: Writer, attrs: TcNetemLossAttrs): void {
  if (attrs.gi !== undefined) encodeTcNetemGimodel(w, w.struct(1, 20, attrs.gi.extra), attrs.gi); // NETEM_LOSS_GI
  if (attrs.ge !== undefined) encodeTcNetemGemodel(w, w.struct(2, 16, attrs.ge.extra), attrs.ge); // NETEM_LOSS_GE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcCakeAttrs(r: Reader): TcCakeAttrs {
  const attrs: TcCakeAttrs = {
    baseRate64: undefined,
    diffservMode: undefined,
    atm: undefined,
    flowMode: undefined,
    overhead: undefined,
    rtt: undefined,
    target: undefined,
    autorate: undefined,
    memory: undefined,
    nat: undefined,
    raw: undefined,
    wash: undefined,
    mpu: undefined,
    ingress: undefined,
    ackFilter: undefined,
    splitGso: undefined,
    fwmark: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 2: attrs.baseRate64 = r.u64(); break; // TCA_CAKE_BASE_RATE64
      case 3: attrs.diffservMode = r.u32(); break; // TCA_CAKE_DIFFSERV_MODE
      case 4: attrs.atm = r.u32(); break; // TCA_CAKE_ATM
      case 5: attrs.flowMode = r.u32(); break; // TCA_CAKE_FLOW_MODE
      case 6: attrs.overhead = r.s32(); break; // TCA_CAKE_OVERHEAD
      case 7: attrs.rtt = r.u32(); break; // TCA_CAKE_RTT
      case 8: attrs.target = r.u32(); break; // TCA_CAKE_TARGET
      case 9: attrs.autorate = r.u32(); break; // TCA_CAKE_AUTORATE
      case 10: attrs.memory = r.u32(); break; // TCA_CAKE_MEMORY
      case 11: attrs.nat = r.u32(); break; // TCA_CAKE_NAT
      case 12: attrs.raw = r.u32(); break; // TCA_CAKE_RAW
      case 13: attrs.wash = r.u32(); break; // TCA_CAKE_WASH
      case 14: attrs.mpu = r.u32(); break; // TCA_CAKE_MPU
      case 15: attrs.ingress = r.u32(); break; // TCA_CAKE_INGRESS
      case 16: attrs.ackFilter = r.u32(); break; // TCA_CAKE_ACK_FILTER
      case 17: attrs.splitGso = r.u32(); break; // TCA_CAKE_SPLIT_GSO
      case 18: attrs.fwmark = r.u32(); break; // TCA_CAKE_FWMARK
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcCakeAttrs(w: Writer, attrs: TcCakeAttrs): void {
  if (attrs.baseRate64 !== undefined) w.u64(2, attrs.baseRate64); // TCA_CAKE_BASE_RATE64
  if (attrs.diffservMode !== undefined) w.u32(3, attrs.diffservMode); // TCA_CAKE_DIFFSERV_MODE
  if (attrs.atm !== undefined) w.u32(4, attrs.atm); // TCA_CAKE_ATM
  if (attrs.flowMode !== undefined) w.u32(5, attrs.flowMode); // TCA_CAKE_FLOW_MODE
  if (attrs.overhead !== undefined) w.s32(6, attrs.overhead); // TCA_CAKE_OVERHEAD
  if (attrs.rtt !== undefined) w.u32(7, attrs.rtt); // TCA_CAKE_RTT
  if (attrs.target !== undefined) w.u32(8, attrs.target); // TCA_CAKE_TARGET
  if (attrs.autorate !== undefined) w.u32(9, attrs.autorate); // TCA_CAKE_AUTORATE
  if (attrs.memory !== undefined) w.u32(10, attrs.memory); // TCA_CAKE_MEMORY
  if (attrs.nat !== undefined) w.u32(11, attrs.nat); // TCA_CAKE_NAT
  if (attrs.raw !== undefined) w.u32(12, attrs.raw); // TCA_CAKE_RAW
  if (attrs.wash !== undefined) w.u32(13, attrs.wash); // TCA_CAKE_WASH
  if (attrs.mpu !== undefined) w.u32(14, attrs.mpu); // TCA_CAKE_MPU
  if (attrs.ingress !== undefined) w.u32(15, attrs.ingress); // TCA_CAKE_INGRESS
  if (attrs.ackFilter !== undefined) w.u32(16, attrs.ackFilter); // TCA_CAKE_ACK_FILTER
  if (attrs.splitGso !== undefined) w.u32(17, attrs.splitGso); // TCA_CAKE_SPLIT_GSO
  if (attrs.fwmark !== undefined) w.u32(18, attrs.fwmark); // TCA_CAKE_FWMARK
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcCakeStatsAttrs(r: Reader): TcCakeStatsAttrs {
  const attrs: TcCakeStatsAttrs = {
    capacityEstimate64: undefined,
    memoryLimit: undefined,
    memoryUsed: undefined,
    avgNetoff: undefined,
    minNetlen: undefined,
    maxNetlen: undefined,
    minAdjlen: undefined,
    maxAdjlen: undefined,
    tinStats: undefined,
    deficit: undefined,
    cobaltCount: undefined,
    dropping: undefined,
    dropNextUs: undefined,
    pDrop: undefined,
    blueTimerUs: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 2: attrs.capacityEstimate64 = r.u64(); break; // TCA_CAKE_STATS_CAPACITY_ESTIMATE64
      case 3: attrs.memoryLimit = r.u32(); break; // TCA_CAKE_STATS_MEMORY_LIMIT
      case 4: attrs.memoryUsed = r.u32(); break; // TCA_CAKE_STATS_MEMORY_USED
      case 5: attrs.avgNetoff = r.u32(); break; // TCA_CAKE_STATS_AVG_NETOFF
      case 6: attrs.minNetlen = r.u32(); break; // TCA_CAKE_STATS_MIN_NETLEN
      case 7: attrs.maxNetlen = r.u32(); break; // TCA_CAKE_STATS_MAX_NETLEN
      case 8: attrs.minAdjlen = r.u32(); break; // TCA_CAKE_STATS_MIN_ADJLEN
      case 9: attrs.maxAdjlen = r.u32(); break; // TCA_CAKE_STATS_MAX_ADJLEN
      case 10: attrs.tinStats = decodeTcCakeTinStatsAttrsList(r.nest()); break; // TCA_CAKE_STATS_TIN_STATS
      case 11: attrs.deficit = r.s32(); break; // TCA_CAKE_STATS_DEFICIT
      case 12: attrs.cobaltCount = r.u32(); break; // TCA_CAKE_STATS_COBALT_COUNT
      case 13: attrs.dropping = r.u32(); break; // TCA_CAKE_STATS_DROPPING
      case 14: attrs.dropNextUs = r.s32(); break; // TCA_CAKE_STATS_DROP_NEXT_US
      case 15: attrs.pDrop = r.u32(); break; // TCA_CAKE_STATS_P_DROP
      case 16: attrs.blueTimerUs = r.s32(); break; // TCA_CAKE_STATS_BLUE_TIMER_US
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcCakeStatsAttrs(w: Writer, attrs: TcCakeStatsAttrs): void {
  if (attrs.capacityEstimate64 !== undefined) w.u64(2, attrs.capacityEstimate64); // TCA_CAKE_STATS_CAPACITY_ESTIMATE64
  if (attrs.memoryLimit !== undefined) w.u32(3, attrs.memoryLimit); // TCA_CAKE_STATS_MEMORY_LIMIT
  if (attrs.memoryUsed !== undefined) w.u32(4, attrs.memoryUsed); // TCA_CAKE_STATS_MEMORY_USED
  if (attrs.avgNetoff !== undefined) w.u32(5, attrs.avgNetoff); // TCA_CAKE_STATS_AVG_NETOFF
  if (attrs.minNetlen !== undefined) w.u32(6, attrs.minNetlen); // TCA_CAKE_STATS_MIN_NETLEN
  if (attrs.maxNetlen !== undefined) w.u32(7, attrs.maxNetlen); // TCA_CAKE_STATS_MAX_NETLEN
  if (attrs.minAdjlen !== undefined) w.u32(8, attrs.minAdjlen); // TCA_CAKE_STATS_MIN_ADJLEN
  if (attrs.maxAdjlen !== undefined) w.u32(9, attrs.maxAdjlen); // TCA_CAKE_STATS_MAX_ADJLEN
  if (attrs.tinStats !== undefined) { w.nestStart(10); encodeTcCakeTinStatsAttrsList(w, attrs.tinStats); w.nestEnd(); } // TCA_CAKE_STATS_TIN_STATS
  if (attrs.deficit !== undefined) w.s32(11, attrs.deficit); // TCA_CAKE_STATS_DEFICIT
  if (attrs.cobaltCount !== undefined) w.u32(12, attrs.cobaltCount); // TCA_CAKE_STATS_COBALT_COUNT
  if (attrs.dropping !== undefined) w.u32(13, attrs.dropping); // TCA_CAKE_STATS_DROPPING
  if (attrs.dropNextUs !== undefined) w.s32(14, attrs.dropNextUs); // TCA_CAKE_STATS_DROP_NEXT_US
  if (attrs.pDrop !== undefined) w.u32(15, attrs.pDrop); // TCA_CAKE_STATS_P_DROP
  if (attrs.blueTimerUs !== undefined) w.s32(16, attrs.blueTimerUs); // TCA_CAKE_STATS_BLUE_TIMER_US
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcCakeTinStatsAttrs(r: Reader): TcCakeTinStatsAttrs {
  const attrs: TcCakeTinStatsAttrs = {
    sentPackets: undefined,
    sentBytes64: undefined,
    droppedPackets: undefined,
    droppedBytes64: undefined,
    acksDroppedPackets: undefined,
    acksDroppedBytes64: undefined,
    ecnMarkedPackets: undefined,
    ecnMarkedBytes64: undefined,
    backlogPackets: undefined,
    backlogBytes: undefined,
    thresholdRate64: undefined,
    targetUs: undefined,
    intervalUs: undefined,
    wayIndirectHits: undefined,
    wayMisses: undefined,
    wayCollisions: undefined,
    peakDelayUs: undefined,
    avgDelayUs: undefined,
    baseDelayUs: undefined,
    sparseFlows: undefined,
    bulkFlows: undefined,
    unresponsiveFlows: undefined,
    maxSkblen: undefined,
    flowQuantum: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 2: attrs.sentPackets = r.u32(); break; // TCA_CAKE_TIN_STATS_SENT_PACKETS
      case 3: attrs.sentBytes64 = r.u64(); break; // TCA_CAKE_TIN_STATS_SENT_BYTES64
      case 4: attrs.droppedPackets = r.u32(); break; // TCA_CAKE_TIN_STATS_DROPPED_PACKETS
      case 5: attrs.droppedBytes64 = r.u64(); break; // TCA_CAKE_TIN_STATS_DROPPED_BYTES64
      case 6: attrs.acksDroppedPackets = r.u32(); break; // TCA_CAKE_TIN_STATS_ACKS_DROPPED_PACKETS
      case 7: attrs.acksDroppedBytes64 = r.u64(); break; // TCA_CAKE_TIN_STATS_ACKS_DROPPED_BYTES64
      case 8: attrs.ecnMarkedPackets = r.u32(); break; // TCA_CAKE_TIN_STATS_ECN_MARKED_PACKETS
      case 9: attrs.ecnMarkedBytes64 = r.u64(); break; // TCA_CAKE_TIN_STATS_ECN_MARKED_BYTES64
      case 10: attrs.backlogPackets = r.u32(); break; // TCA_CAKE_TIN_STATS_BACKLOG_PACKETS
      case 11: attrs.backlogBytes = r.u32(); break; // TCA_CAKE_TIN_STATS_BACKLOG_BYTES
      case 12: attrs.thresholdRate64 = r.u64(); break; // TCA_CAKE_TIN_STATS_THRESHOLD_RATE64
      case 13: attrs.targetUs = r.u32(); break; // TCA_CAKE_TIN_STATS_TARGET_US
      case 14: attrs.intervalUs = r.u32(); break; // TCA_CAKE_TIN_STATS_INTERVAL_US
      case 15: attrs.wayIndirectHits = r.u32(); break; // TCA_CAKE_TIN_STATS_WAY_INDIRECT_HITS
      case 16: attrs.wayMisses = r.u32(); break; // TCA_CAKE_TIN_STATS_WAY_MISSES
      case 17: attrs.wayCollisions = r.u32(); break; // TCA_CAKE_TIN_STATS_WAY_COLLISIONS
      case 18: attrs.peakDelayUs = r.u32(); break; // TCA_CAKE_TIN_STATS_PEAK_DELAY_US
      case 19: attrs.avgDelayUs = r.u32(); break; // TCA_CAKE_TIN_STATS_AVG_DELAY_US
      case 20: attrs.baseDelayUs = r.u32(); break; // TCA_CAKE_TIN_STATS_BASE_DELAY_US
      case 21: attrs.sparseFlows = r.u32(); break; // TCA_CAKE_TIN_STATS_SPARSE_FLOWS
      case 22: attrs.bulkFlows = r.u32(); break; // TCA_CAKE_TIN_STATS_BULK_FLOWS
      case 23: attrs.unresponsiveFlows = r.u32(); break; // TCA_CAKE_TIN_STATS_UNRESPONSIVE_FLOWS
      case 24: attrs.maxSkblen = r.u32(); break; // TCA_CAKE_TIN_STATS_MAX_SKBLEN
      case 25: attrs.flowQuantum = r.u32(); break; // TCA_CAKE_TIN_STATS_FLOW_QUANTUM
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcCakeTinStatsAttrs(w: Writer, attrs: TcCakeTinStatsAttrs): void {
  if (attrs.sentPackets !== undefined) w.u32(2, attrs.sentPackets); // TCA_CAKE_TIN_STATS_SENT_PACKETS
  if (attrs.sentBytes64 !== undefined) w.u64(3, attrs.sentBytes64); // TCA_CAKE_TIN_STATS_SENT_BYTES64
  if (attrs.droppedPackets !== undefined) w.u32(4, attrs.droppedPackets); // TCA_CAKE_TIN_STATS_DROPPED_PACKETS
  if (attrs.droppedBytes64 !== undefined) w.u64(5, attrs.droppedBytes64); // TCA_CAKE_TIN_STATS_DROPPED_BYTES64
  if (attrs.acksDroppedPackets !== undefined) w.u32(6, attrs.acksDroppedPackets); // TCA_CAKE_TIN_STATS_ACKS_DROPPED_PACKETS
  if (attrs.acksDroppedBytes64 !== undefined) w.u64(7, attrs.acksDroppedBytes64); // TCA_CAKE_TIN_STATS_ACKS_DROPPED_BYTES64
  if (attrs.ecnMarkedPackets !== undefined) w.u32(8, attrs.ecnMarkedPackets); // TCA_CAKE_TIN_STATS_ECN_MARKED_PACKETS
  if (attrs.ecnMarkedBytes64 !== undefined) w.u64(9, attrs.ecnMarkedBytes64); // TCA_CAKE_TIN_STATS_ECN_MARKED_BYTES64
  if (attrs.backlogPackets !== undefined) w.u32(10, attrs.backlogPackets); // TCA_CAKE_TIN_STATS_BACKLOG_PACKETS
  if (attrs.backlogBytes !== undefined) w.u32(11, attrs.backlogBytes); // TCA_CAKE_TIN_STATS_BACKLOG_BYTES
  if (attrs.thresholdRate64 !== undefined) w.u64(12, attrs.thresholdRate64); // TCA_CAKE_TIN_STATS_THRESHOLD_RATE64
  if (attrs.targetUs !== undefined) w.u32(13, attrs.targetUs); // TCA_CAKE_TIN_STATS_TARGET_US
  if (attrs.intervalUs !== undefined) w.u32(14, attrs.intervalUs); // TCA_CAKE_TIN_STATS_INTERVAL_US
  if (attrs.wayIndirectHits !== undefined) w.u32(15, attrs.wayIndirectHits); // TCA_CAKE_TIN_STATS_WAY_INDIRECT_HITS
  if (attrs.wayMisses !== undefined) w.u32(16, attrs.wayMisses); // TCA_CAKE_TIN_STATS_WAY_MISSES
  if (attrs.wayCollisions !== undefined) w.u32(17, attrs.wayCollisions); // TCA_CAKE_TIN_STATS_WAY_COLLISIONS
  if (attrs.peakDelayUs !== undefined) w.u32(18, attrs.peakDelayUs); // TCA_CAKE_TIN_STATS_PEAK_DELAY_US
  if (attrs.avgDelayUs !== undefined) w.u32(19, attrs.avgDelayUs); // TCA_CAKE_TIN_STATS_AVG_DELAY_US
  if (attrs.baseDelayUs !== undefined) w.u32(20, attrs.baseDelayUs); // TCA_CAKE_TIN_STATS_BASE_DELAY_US
  if (attrs.sparseFlows !== undefined) w.u32(21, attrs.sparseFlows); // TCA_CAKE_TIN_STATS_SPARSE_FLOWS
  if (attrs.bulkFlows !== undefined) w.u32(22, attrs.bulkFlows); // TCA_CAKE_TIN_STATS_BULK_FLOWS
  if (attrs.unresponsiveFlows !== undefined) w.u32(23, attrs.unresponsiveFlows); // TCA_CAKE_TIN_STATS_UNRESPONSIVE_FLOWS
  if (attrs.maxSkblen !== undefined) w.u32(24, attrs.maxSkblen); // TCA_CAKE_TIN_STATS_MAX_SKBLEN
  if (attrs.flowQuantum !== undefined) w.u32(25, attrs.flowQuantum); // TCA_CAKE_TIN_STATS_FLOW_QUANTUM
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcU32Attrs(r: Reader): TcU32Attrs {
  const attrs: TcU32Attrs = {
    classid: undefined,
    hash: undefined,
    link: undefined,
    divisor: undefined,
    sel: undefined,
    police: undefined,
    act: undefined,
    indev: undefined,
    pcnt: undefined,
    mark: undefined,
    flags: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.classid = r.u32(); break; // TCA_U32_CLASSID
      case 2: attrs.hash = r.u32(); break; // TCA_U32_HASH
      case 3: attrs.link = r.u32(); break; // TCA_U32_LINK
      case 4: attrs.divisor = r.u32(); break; // TCA_U32_DIVISOR
      case 5: attrs.sel = r.sized(decodeTcU32Sel(r, r.struct()), 16); break; // TCA_U32_SEL
      case 6: attrs.police = decodeTcPoliceAttrs(r.nest()); break; // TCA_U32_POLICE
      case 7: attrs.act = decodeTcActAttrsList(r.nest()); break; // TCA_U32_ACT
      case 8: attrs.indev = r.string(); break; // TCA_U32_INDEV
      case 9: attrs.pcnt = r.bytes(); break; // TCA_U32_PCNT
      case 10: attrs.mark = r.sized(decodeTcU32Mark(r, r.struct()), 12); break; // TCA_U32_MARK
      case 11: attrs.flags = r.u32(); break; // TCA_U32_FLAGS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcU32Attrs(w: Writer, attrs: TcU32Attrs): void {
  if (attrs.classid !== undefined) w.u32(1, attrs.classid); // TCA_U32_CLASSID
  if (attrs.hash !== undefined) w.u32(2, attrs.hash); // TCA_U32_HASH
  if (attrs.link !== undefined) w.u32(3, attrs.link); // TCA_U32_LINK
  if (attrs.divisor !== undefined) w.u32(4, attrs.divisor); // TCA_U32_DIVISOR
  if (attrs.sel !== undefined) encodeTcU32Sel(w, w.struct(5, 16, attrs.sel.extra), attrs.sel); // TCA_U32_SEL
  if (attrs.police !== undefined) { w.nestStart(6); encodeTcPoliceAttrs(w, attrs.police); w.nestEnd(); } // TCA_U32_POLICE
  if (attrs.act !== undefined) { w.nestStart(7); encodeTcActAttrsList(w, attrs.act); w.nestEnd(); } // TCA_U32_ACT
  if (attrs.indev !== undefined) w.string(8, attrs.indev, 0, 15); // TCA_U32_INDEV
  if (attrs.pcnt !== undefined) w.bytes(9, attrs.pcnt); // TCA_U32_PCNT
  if (attrs.mark !== undefined) encodeTcU32Mark(w, w.struct(10, 12, attrs.mark.extra), attrs.mark); // TCA_U32_MARK
  if (attrs.flags !== undefined) w.u32(11, attrs.flags); // TCA_U32_FLAGS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcBasicAttrs(r: Reader): TcBasicAttrs {
  const attrs: TcBasicAttrs = {
    classid: undefined,
    ematches: undefined,
    act: undefined,
    police: undefined,
    pcnt: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.classid = r.u32(); break; // TCA_BASIC_CLASSID
      case 2: attrs.ematches = r.bytes(); break; // TCA_BASIC_EMATCHES
      case 3: attrs.act = decodeTcActAttrsList(r.nest()); break; // TCA_BASIC_ACT
      case 4: attrs.police = decodeTcPoliceAttrs(r.nest()); break; // TCA_BASIC_POLICE
      case 5: attrs.pcnt = r.sized(decodeTcBasicPcnt(r, r.struct()), 16); break; // TCA_BASIC_PCNT
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcBasicAttrs(w: Writer, attrs: TcBasicAttrs): void {
  if (attrs.classid !== undefined) w.u32(1, attrs.classid); // TCA_BASIC_CLASSID
  if (attrs.ematches !== undefined) w.bytes(2, attrs.ematches); // TCA_BASIC_EMATCHES
  if (attrs.act !== undefined) { w.nestStart(3); encodeTcActAttrsList(w, attrs.act); w.nestEnd(); } // TCA_BASIC_ACT
  if (attrs.police !== undefined) { w.nestStart(4); encodeTcPoliceAttrs(w, attrs.police); w.nestEnd(); } // TCA_BASIC_POLICE
  if (attrs.pcnt !== undefined) encodeTcBasicPcnt(w, w.struct(5, 16, attrs.pcnt.extra), attrs.pcnt); // TCA_BASIC_PCNT
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcBpfAttrs(r: Reader): TcBpfAttrs {
  const attrs: TcBpfAttrs = {
    act: undefined,
    police: undefined,
    classid: undefined,
    opsLen: undefined,
    ops: undefined,
    fd: undefined,
    name: undefined,
    flags: undefined,
    flagsGen: undefined,
    tag: undefined,
    id: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.act = decodeTcActAttrsList(r.nest()); break; // TCA_BPF_ACT
      case 2: attrs.police = decodeTcPoliceAttrs(r.nest()); break; // TCA_BPF_POLICE
      case 3: attrs.classid = r.u32(); break; // TCA_BPF_CLASSID
      case 4: attrs.opsLen = r.u16(); break; // TCA_BPF_OPS_LEN
      case 5: attrs.ops = r.bytes(); break; // TCA_BPF_OPS
      case 6: attrs.fd = r.u32(); break; // TCA_BPF_FD
      case 7: attrs.name = r.string(); break; // TCA_BPF_NAME
      case 8: attrs.flags = r.u32(); break; // TCA_BPF_FLAGS
      case 9: attrs.flagsGen = r.u32(); break; // TCA_BPF_FLAGS_GEN
      case 10: attrs.tag = r.bytes(); break; // TCA_BPF_TAG
      case 11: attrs.id = r.u32(); break; // TCA_BPF_ID
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcBpfAttrs(w: Writer, attrs: TcBpfAttrs): void {
  if (attrs.act !== undefined) { w.nestStart(1); encodeTcActAttrsList(w, attrs.act); w.nestEnd(); } // TCA_BPF_ACT
  if (attrs.police !== undefined) { w.nestStart(2); encodeTcPoliceAttrs(w, attrs.police); w.nestEnd(); } // TCA_BPF_POLICE
  if (attrs.classid !== undefined) w.u32(3, attrs.classid); // TCA_BPF_CLASSID
  if (attrs.opsLen !== undefined) w.u16(4, attrs.opsLen); // TCA_BPF_OPS_LEN
  if (attrs.ops !== undefined) w.bytes(5, attrs.ops); // TCA_BPF_OPS
  if (attrs.fd !== undefined) w.u32(6, attrs.fd); // TCA_BPF_FD
  if (attrs.name !== undefined) w.string(7, attrs.name, 0, 255); // TCA_BPF_NAME
  if (attrs.flags !== undefined) w.u32(8, attrs.flags); // TCA_BPF_FLAGS
  if (attrs.flagsGen !== undefined) w.u32(9, attrs.flagsGen); // TCA_BPF_FLAGS_GEN
  if (attrs.tag !== undefined) w.bytes(10, attrs.tag, 8, 8); // TCA_BPF_TAG
  if (attrs.id !== undefined) w.u32(11, attrs.id); // TCA_BPF_ID
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcMatchallAttrs(r: Reader): TcMatchallAttrs {
  const attrs: TcMatchallAttrs = {
    classid: undefined,
    act: undefined,
    flags: undefined,
    pcnt: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.classid = r.u32(); break; // TCA_MATCHALL_CLASSID
      case 2: attrs.act = decodeTcActAttrsList(r.nest()); break; // TCA_MATCHALL_ACT
      case 3: attrs.flags = r.u32(); break; // TCA_MATCHALL_FLAGS
      case 4: attrs.pcnt = r.sized(decodeTcMatchallPcnt(r, r.struct()), 8); break; // TCA_MATCHALL_PCNT
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcMatchallAttrs(w: Writer, attrs: TcMatchallAttrs): void {
  if (attrs.classid !== undefined) w.u32(1, attrs.classid); // TCA_MATCHALL_CLASSID
  if (attrs.act !== undefined) { w.nestStart(2); encodeTcActAttrsList(w, attrs.act); w.nestEnd(); } // TCA_MATCHALL_ACT
  if (attrs.flags !== undefined) w.u32(3, attrs.flags); // TCA_MATCHALL_FLAGS
  if (attrs.pcnt !== undefined) encodeTcMatchallPcnt(w, w.struct(4, 8, attrs.pcnt.extra), attrs.pcnt); // TCA_MATCHALL_PCNT
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcFwAttrs(r: Reader): TcFwAttrs {
  const attrs: TcFwAttrs = {
    classid: undefined,
    police: undefined,
    indev: undefined,
    act: undefined,
    mask: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.classid = r.u32(); break; // TCA_FW_CLASSID
      case 2: attrs.police = decodeTcPoliceAttrs(r.nest()); break; // TCA_FW_POLICE
      case 3: attrs.indev = r.string(); break; // TCA_FW_INDEV
      case 4: attrs.act = decodeTcActAttrsList(r.nest()); break; // TCA_FW_ACT
      case 5: attrs.mask = r.u32(); break; // TCA_FW_MASK
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcFwAttrs(w: Writer, attrs: TcFwAttrs): void {
  if (attrs.classid !== undefined) w.u32(1, attrs.classid); // TCA_FW_CLASSID
  if (attrs.police !== undefined) { w.nestStart(2); encodeTcPoliceAttrs(w, attrs.police); w.nestEnd(); } // TCA_FW_POLICE
  if (attrs.indev !== undefined) w.string(3, attrs.indev, 0, 15); // TCA_FW_INDEV
  if (attrs.act !== undefined) { w.nestStart(4); encodeTcActAttrsList(w, attrs.act); w.nestEnd(); } // TCA_FW_ACT
  if (attrs.mask !== undefined) w.u32(5, attrs.mask); // TCA_FW_MASK
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcCgroupAttrs(r: Reader): TcCgroupAttrs {
  const attrs: TcCgroupAttrs = {
    act: undefined,
    police: undefined,
    ematches: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.act = decodeTcActAttrsList(r.nest()); break; // TCA_CGROUP_ACT
      case 2: attrs.police = decodeTcPoliceAttrs(r.nest()); break; // TCA_CGROUP_POLICE
      case 3: attrs.ematches = r.bytes(); break; // TCA_CGROUP_EMATCHES
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcCgroupAttrs(w: Writer, attrs: TcCgroupAttrs): void {
  if (attrs.act !== undefined) { w.nestStart(1); encodeTcActAttrsList(w, attrs.act); w.nestEnd(); } // TCA_CGROUP_ACT
  if (attrs.police !== undefined) { w.nestStart(2); encodeTcPoliceAttrs(w, attrs.police); w.nestEnd(); } // TCA_CGROUP_POLICE
  if (attrs.ematches !== undefined) w.bytes(3, attrs.ematches); // TCA_CGROUP_EMATCHES
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcFlowerAttrs(r: Reader): TcFlowerAttrs {
  const attrs: TcFlowerAttrs = {
    classid: undefined,
    indev: undefined,
    act: undefined,
    keyEthDst: undefined,
    keyEthDstMask: undefined,
    keyEthSrc: undefined,
    keyEthSrcMask: undefined,
    keyEthType: undefined,
    keyIpProto: undefined,
    keyIpv4Src: undefined,
    keyIpv4SrcMask: undefined,
    keyIpv4Dst: undefined,
    keyIpv4DstMask: undefined,
    keyIpv6Src: undefined,
    keyIpv6SrcMask: undefined,
    keyIpv6Dst: undefined,
    keyIpv6DstMask: undefined,
    keyTcpSrc: undefined,
    keyTcpDst: undefined,
    keyUdpSrc: undefined,
    keyUdpDst: undefined,
    flags: undefined,
    keyVlanId: undefined,
    keyVlanPrio: undefined,
    keyVlanEthType: undefined,
    keyEncKeyId: undefined,
    keyEncIpv4Src: undefined,
    keyEncIpv4SrcMask: undefined,
    keyEncIpv4Dst: undefined,
    keyEncIpv4DstMask: undefined,
    keyEncIpv6Src: undefined,
    keyEncIpv6SrcMask: undefined,
    keyEncIpv6Dst: undefined,
    keyEncIpv6DstMask: undefined,
    keyTcpSrcMask: undefined,
    keyTcpDstMask: undefined,
    keyUdpSrcMask: undefined,
    keyUdpDstMask: undefined,
    keySctpSrcMask: undefined,
    keySctpDstMask: undefined,
    keySctpSrc: undefined,
    keySctpDst: undefined,
    keyEncUdpSrcPort: undefined,
    keyEncUdpSrcPortMask: undefined,
    keyEncUdpDstPort: undefined,
    keyEncUdpDstPortMask: undefined,
    keyFlags: undefined,
    keyFlagsMask: undefined,
    keyIcmpv4Code: undefined,
    keyIcmpv4CodeMask: undefined,
    keyIcmpv4Type: undefined,
    keyIcmpv4TypeMask: undefined,
    keyIcmpv6Code: undefined,
    keyIcmpv6CodeMask: undefined,
    keyIcmpv6Type: undefined,
    keyIcmpv6TypeMask: undefined,
    keyArpSip: undefined,
    keyArpSipMask: undefined,
    keyArpTip: undefined,
    keyArpTipMask: undefined,
    keyArpOp: undefined,
    keyArpOpMask: undefined,
    keyArpSha: undefined,
    keyArpShaMask: undefined,
    keyArpTha: undefined,
    keyArpThaMask: undefined,
    keyMplsTtl: undefined,
    keyMplsBos: undefined,
    keyMplsTc: undefined,
    keyMplsLabel: undefined,
    keyTcpFlags: undefined,
    keyTcpFlagsMask: undefined,
    keyIpTos: undefined,
    keyIpTosMask: undefined,
    keyIpTtl: undefined,
    keyIpTtlMask: undefined,
    keyCvlanId: undefined,
    keyCvlanPrio: undefined,
    keyCvlanEthType: undefined,
    keyEncIpTos: undefined,
    keyEncIpTosMask: undefined,
    keyEncIpTtl: undefined,
    keyEncIpTtlMask: undefined,
    keyEncOpts: undefined,
    keyEncOptsMask: undefined,
    inHwCount: undefined,
    keyPortSrcMin: undefined,
    keyPortSrcMax: undefined,
    keyPortDstMin: undefined,
    keyPortDstMax: undefined,
    keyCtState: undefined,
    keyCtStateMask: undefined,
    keyCtZone: undefined,
    keyCtZoneMask: undefined,
    keyCtMark: undefined,
    keyCtMarkMask: undefined,
    keyCtLabels: undefined,
    keyCtLabelsMask: undefined,
    keyMplsOpts: undefined,
    keyHash: undefined,
    keyHashMask: undefined,
    keyNumOfVlans: undefined,
    keyPppoeSid: undefined,
    keyPppProto: undefined,
    keyL2tpv3Sid: undefined,
    l2Miss: undefined,
    keyCfm: undefined,
    keySpi: undefined,
    keySpiMask: undefined,
    keyEncFlags: undefined,
    keyEncFlagsMask: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.classid = r.u32(); break; // TCA_FLOWER_CLASSID
      case 2: attrs.indev = r.string(); break; // TCA_FLOWER_INDEV
      case 3: attrs.act = decodeTcActAttrsList(r.nest()); break; // TCA_FLOWER_ACT
      case 4: attrs.keyEthDst = r.mac(); break; // TCA_FLOWER_KEY_ETH_DST
      case 5: attrs.keyEthDstMask = r.mac(); break; // TCA_FLOWER_KEY_ETH_DST_MASK
      case 6: attrs.keyEthSrc = r.mac(); break; // TCA_FLOWER_KEY_ETH_SRC
      case 7: attrs.keyEthSrcMask = r.mac(); break; // TCA_FLOWER_KEY_ETH_SRC_MASK
      case 8: attrs.keyEthType = r.u16be(); break; // TCA_FLOWER_KEY_ETH_TYPE
      case 9: attrs.keyIpProto = r.u8(); break; // TCA_FLOWER_KEY_IP_PROTO
      case 10: if (r.length === 4) attrs.keyIpv4Src = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // TCA_FLOWER_KEY_IPV4_SRC
      case 11: if (r.length === 4) attrs.keyIpv4SrcMask = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // TCA_FLOWER_KEY_IPV4_SRC_MASK
      case 12: if (r.length === 4) attrs.keyIpv4Dst = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // TCA_FLOWER_KEY_IPV4_DST
      case 13: if (r.length === 4) attrs.keyIpv4DstMask = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // TCA_FLOWER_KEY_IPV4_DST_MASK
      case 14: if (r.length === 16) attrs.keyIpv6Src = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // TCA_FLOWER_KEY_IPV6_SRC
      case 15: if (r.length === 16) attrs.keyIpv6SrcMask = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // TCA_FLOWER_KEY_IPV6_SRC_MASK
      case 16: if (r.length === 16) attrs.keyIpv6Dst = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // TCA_FLOWER_KEY_IPV6_DST
      case 17: if (r.length === 16) attrs.keyIpv6DstMask = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // TCA_FLOWER_KEY_IPV6_DST_MASK
      case 18: attrs.keyTcpSrc = r.u16be(); break; // TCA_FLOWER_KEY_TCP_SRC
      case 19: attrs.keyTcpDst = r.u16be(); break; // TCA_FLOWER_KEY_TCP_DST
      case 20: attrs.keyUdpSrc = r.u16be(); break; // TCA_FLOWER_KEY_UDP_SRC
      case 21: attrs.keyUdpDst = r.u16be(); break; // TCA_FLOWER_KEY_UDP_DST
      case 22: attrs.flags = r.u32(); break; // TCA_FLOWER_FLAGS
      case 23: attrs.keyVlanId = r.u16be(); break; // TCA_FLOWER_KEY_VLAN_ID
      case 24: attrs.keyVlanPrio = r.u8(); break; // TCA_FLOWER_KEY_VLAN_PRIO
      case 25: attrs.keyVlanEthType = r.u16be(); break; // TCA_FLOWER_KEY_VLAN_ETH_TYPE
      case 26: attrs.keyEncKeyId = r.u32be(); break; // TCA_FLOWER_KEY_ENC_KEY_ID
      case 27: if (r.length === 4) attrs.keyEncIpv4Src = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // TCA_FLOWER_KEY_ENC_IPV4_SRC
      case 28: if (r.length === 4) attrs.keyEncIpv4SrcMask = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // TCA_FLOWER_KEY_ENC_IPV4_SRC_MASK
      case 29: if (r.length === 4) attrs.keyEncIpv4Dst = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // TCA_FLOWER_KEY_ENC_IPV4_DST
      case 30: if (r.length === 4) attrs.keyEncIpv4DstMask = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // TCA_FLOWER_KEY_ENC_IPV4_DST_MASK
      case 31: if (r.length === 16) attrs.keyEncIpv6Src = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // TCA_FLOWER_KEY_ENC_IPV6_SRC
      case 32: if (r.length === 16) attrs.keyEncIpv6SrcMask = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // TCA_FLOWER_KEY_ENC_IPV6_SRC_MASK
      case 33: if (r.length === 16) attrs.keyEncIpv6Dst = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // TCA_FLOWER_KEY_ENC_IPV6_DST
      case 34: if (r.length === 16) attrs.keyEncIpv6DstMask = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // TCA_FLOWER_KEY_ENC_IPV6_DST_MASK
      case 35: attrs.keyTcpSrcMask = r.u16be(); break; // TCA_FLOWER_KEY_TCP_SRC_MASK
      case 36: attrs.keyTcpDstMask = r.u16be(); break; // TCA_FLOWER_KEY_TCP_DST_MASK
      case 37: attrs.keyUdpSrcMask = r.u16be(); break; // TCA_FLOWER_KEY_UDP_SRC_MASK
      case 38: attrs.keyUdpDstMask = r.u16be(); break; // TCA_FLOWER_KEY_UDP_DST_MASK
      case 39: attrs.keySctpSrcMask = r.u16be(); break; // TCA_FLOWER_KEY_SCTP_SRC_MASK
      case 40: attrs.keySctpDstMask = r.u16be(); break; // TCA_FLOWER_KEY_SCTP_DST_MASK
      case 41: attrs.keySctpSrc = r.u16be(); break; // TCA_FLOWER_KEY_SCTP_SRC
      case 42: attrs.keySctpDst = r.u16be(); break; // TCA_FLOWER_KEY_SCTP_DST
      case 43: attrs.keyEncUdpSrcPort = r.u16be(); break; // TCA_FLOWER_KEY_ENC_UDP_SRC_PORT
      case 44: attrs.keyEncUdpSrcPortMask = r.u16be(); break; // TCA_FLOWER_KEY_ENC_UDP_SRC_PORT_MASK
      case 45: attrs.keyEncUdpDstPort = r.u16be(); break; // TCA_FLOWER_KEY_ENC_UDP_DST_PORT
      case 46: attrs.keyEncUdpDstPortMask = r.u16be(); break; // TCA_FLOWER_KEY_ENC_UDP_DST_PORT_MASK
      case 47: attrs.keyFlags = r.u32be(); break; // TCA_FLOWER_KEY_FLAGS
      case 48: attrs.keyFlagsMask = r.u32be(); break; // TCA_FLOWER_KEY_FLAGS_MASK
      case 49: attrs.keyIcmpv4Code = r.u8(); break; // TCA_FLOWER_KEY_ICMPV4_CODE
      case 50: attrs.keyIcmpv4CodeMask = r.u8(); break; // TCA_FLOWER_KEY_ICMPV4_CODE_MASK
      case 51: attrs.keyIcmpv4Type = r.u8(); break; // TCA_FLOWER_KEY_ICMPV4_TYPE
      case 52: attrs.keyIcmpv4TypeMask = r.u8(); break; // TCA_FLOWER_KEY_ICMPV4_TYPE_MASK
      case 53: attrs.keyIcmpv6Code = r.u8(); break; // TCA_FLOWER_KEY_ICMPV6_CODE
      case 54: attrs.keyIcmpv6CodeMask = r.u8(); break; // TCA_FLOWER_KEY_ICMPV6_CODE_MASK
      case 55: attrs.keyIcmpv6Type = r.u8(); break; // TCA_FLOWER_KEY_ICMPV6_TYPE
      case 56: attrs.keyIcmpv6TypeMask = r.u8(); break; // TCA_FLOWER_KEY_ICMPV6_TYPE_MASK
      case 57: if (r.length === 4) attrs.keyArpSip = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // TCA_FLOWER_KEY_ARP_SIP
      case 58: if (r.length === 4) attrs.keyArpSipMask = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // TCA_FLOWER_KEY_ARP_SIP_MASK
      case 59: if (r.length === 4) attrs.keyArpTip = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // TCA_FLOWER_KEY_ARP_TIP
      case 60: if (r.length === 4) attrs.keyArpTipMask = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // TCA_FLOWER_KEY_ARP_TIP_MASK
      case 61: attrs.keyArpOp = r.u8(); break; // TCA_FLOWER_KEY_ARP_OP
      case 62: attrs.keyArpOpMask = r.u8(); break; // TCA_FLOWER_KEY_ARP_OP_MASK
      case 63: attrs.keyArpSha = r.mac(); break; // TCA_FLOWER_KEY_ARP_SHA
      case 64: attrs.keyArpShaMask = r.mac(); break; // TCA_FLOWER_KEY_ARP_SHA_MASK
      case 65: attrs.keyArpTha = r.mac(); break; // TCA_FLOWER_KEY_ARP_THA
      case 66: attrs.keyArpThaMask = r.mac(); break; // TCA_FLOWER_KEY_ARP_THA_MASK
      case 67: attrs.keyMplsTtl = r.u8(); break; // TCA_FLOWER_KEY_MPLS_TTL
      case 68: attrs.keyMplsBos = r.u8(); break; // TCA_FLOWER_KEY_MPLS_BOS
      case 69: attrs.keyMplsTc = r.u8(); break; // TCA_FLOWER_KEY_MPLS_TC
      case 70: attrs.keyMplsLabel = r.u32(); break; // TCA_FLOWER_KEY_MPLS_LABEL
      case 71: attrs.keyTcpFlags = r.u16be(); break; // TCA_FLOWER_KEY_TCP_FLAGS
      case 72: attrs.keyTcpFlagsMask = r.u16be(); break; // TCA_FLOWER_KEY_TCP_FLAGS_MASK
      case 73: attrs.keyIpTos = r.u8(); break; // TCA_FLOWER_KEY_IP_TOS
      case 74: attrs.keyIpTosMask = r.u8(); break; // TCA_FLOWER_KEY_IP_TOS_MASK
      case 75: attrs.keyIpTtl = r.u8(); break; // TCA_FLOWER_KEY_IP_TTL
      case 76: attrs.keyIpTtlMask = r.u8(); break; // TCA_FLOWER_KEY_IP_TTL_MASK
      case 77: attrs.keyCvlanId = r.u16be(); break; // TCA_FLOWER_KEY_CVLAN_ID
      case 78: attrs.keyCvlanPrio = r.u8(); break; // TCA_FLOWER_KEY_CVLAN_PRIO
      case 79: attrs.keyCvlanEthType = r.u16be(); break; // TCA_FLOWER_KEY_CVLAN_ETH_TYPE
      case 80: attrs.keyEncIpTos = r.u8(); break; // TCA_FLOWER_KEY_ENC_IP_TOS
      case 81: attrs.keyEncIpTosMask = r.u8(); break; // TCA_FLOWER_KEY_ENC_IP_TOS_MASK
      case 82: attrs.keyEncIpTtl = r.u8(); break; // TCA_FLOWER_KEY_ENC_IP_TTL
      case 83: attrs.keyEncIpTtlMask = r.u8(); break; // TCA_FLOWER_KEY_ENC_IP_TTL_MASK
      case 84: attrs.keyEncOpts = decodeTcFlowerKeyEncOptsAttrs(r.nest()); break; // TCA_FLOWER_KEY_ENC_OPTS
      case 85: attrs.keyEncOptsMask = decodeTcFlowerKeyEncOptsAttrs(r.nest()); break; // TCA_FLOWER_KEY_ENC_OPTS_MASK
      case 86: attrs.inHwCount = r.u32(); break; // TCA_FLOWER_IN_HW_COUNT
      case 87: attrs.keyPortSrcMin = r.u16be(); break; // TCA_FLOWER_KEY_PORT_SRC_MIN
      case 88: attrs.keyPortSrcMax = r.u16be(); break; // TCA_FLOWER_KEY_PORT_SRC_MAX
      case 89: attrs.keyPortDstMin = r.u16be(); break; // TCA_FLOWER_KEY_PORT_DST_MIN
      case 90: attrs.keyPortDstMax = r.u16be(); break; // TCA_FLOWER_KEY_PORT_DST_MAX
      case 91: attrs.keyCtState = r.u16(); break; // TCA_FLOWER_KEY_CT_STATE
      case 92: attrs.keyCtStateMask = r.u16(); break; // TCA_FLOWER_KEY_CT_STATE_MASK
      case 93: attrs.keyCtZone = r.u16(); break; // TCA_FLOWER_KEY_CT_ZONE
      case 94: attrs.keyCtZoneMask = r.u16(); break; // TCA_FLOWER_KEY_CT_ZONE_MASK
      case 95: attrs.keyCtMark = r.u32(); break; // TCA_FLOWER_KEY_CT_MARK
      case 96: attrs.keyCtMarkMask = r.u32(); break; // TCA_FLOWER_KEY_CT_MARK_MASK
      case 97: attrs.keyCtLabels = r.bytes(); break; // TCA_FLOWER_KEY_CT_LABELS
      case 98: attrs.keyCtLabelsMask = r.bytes(); break; // TCA_FLOWER_KEY_CT_LABELS_MASK
      case 99: attrs.keyMplsOpts = decodeTcFlowerKeyMplsOptAttrs(r.nest()); break; // TCA_FLOWER_KEY_MPLS_OPTS
      case 100: attrs.keyHash = r.u32(); break; // TCA_FLOWER_KEY_HASH
      case 101: attrs.keyHashMask = r.u32(); break; // TCA_FLOWER_KEY_HASH_MASK
      case 102: attrs.keyNumOfVlans = r.u8(); break; // TCA_FLOWER_KEY_NUM_OF_VLANS
      case 103: attrs.keyPppoeSid = r.u16be(); break; // TCA_FLOWER_KEY_PPPOE_SID
      case 104: attrs.keyPppProto = r.u16be(); break; // TCA_FLOWER_KEY_PPP_PROTO
      case 105: attrs.keyL2tpv3Sid = r.u32be(); break; // TCA_FLOWER_KEY_L2TPV3_SID
      case 106: attrs.l2Miss = r.u8(); break; // TCA_FLOWER_L2_MISS
      case 107: attrs.keyCfm = decodeTcFlowerKeyCfmAttrs(r.nest()); break; // TCA_FLOWER_KEY_CFM
      case 108: attrs.keySpi = r.u32be(); break; // TCA_FLOWER_KEY_SPI
      case 109: attrs.keySpiMask = r.u32be(); break; // TCA_FLOWER_KEY_SPI_MASK
      case 110: attrs.keyEncFlags = r.u32be(); break; // TCA_FLOWER_KEY_ENC_FLAGS
      case 111: attrs.keyEncFlagsMask = r.u32be(); break; // TCA_FLOWER_KEY_ENC_FLAGS_MASK
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcFlowerAttrs(w: Writer, attrs: TcFlowerAttrs): void {
  if (attrs.classid !== undefined) w.u32(1, attrs.classid); // TCA_FLOWER_CLASSID
  if (attrs.indev !== undefined) w.string(2, attrs.indev, 0, 15); // TCA_FLOWER_INDEV
  if (attrs.act !== undefined) { w.nestStart(3); encodeTcActAttrsList(w, attrs.act); w.nestEnd(); } // TCA_FLOWER_ACT
  if (attrs.keyEthDst !== undefined) w.mac(4, attrs.keyEthDst, 6, 6); // TCA_FLOWER_KEY_ETH_DST
  if (attrs.keyEthDstMask !== undefined) w.mac(5, attrs.keyEthDstMask, 6, 6); // TCA_FLOWER_KEY_ETH_DST_MASK
  if (attrs.keyEthSrc !== undefined) w.mac(6, attrs.keyEthSrc, 6, 6); // TCA_FLOWER_KEY_ETH_SRC
  if (attrs.keyEthSrcMask !== undefined) w.mac(7, attrs.keyEthSrcMask, 6, 6); // TCA_FLOWER_KEY_ETH_SRC_MASK
  if (attrs.keyEthType !== undefined) w.u16be(8, attrs.keyEthType); // TCA_FLOWER_KEY_ETH_TYPE
  if (attrs.keyIpProto !== undefined) w.u8(9, attrs.keyIpProto); // TCA_FLOWER_KEY_IP_PROTO
  if (attrs.keyIpv4Src !== undefined) w.ip(10, attrs.keyIpv4Src, 4); // TCA_FLOWER_KEY_IPV4_SRC
  if (attrs.keyIpv4SrcMask !== undefined) w.ip(11, attrs.keyIpv4SrcMask, 4); // TCA_FLOWER_KEY_IPV4_SRC_MASK
  if (attrs.keyIpv4Dst !== undefined) w.ip(12, attrs.keyIpv4Dst, 4); // TCA_FLOWER_KEY_IPV4_DST
  if (attrs.keyIpv4DstMask !== undefined) w.ip(13, attrs.keyIpv4DstMask, 4); // TCA_FLOWER_KEY_IPV4_DST_MASK
  if (attrs.keyIpv6Src !== undefined) w.ip(14, attrs.keyIpv6Src, 16); // TCA_FLOWER_KEY_IPV6_SRC
  if (attrs.keyIpv6SrcMask !== undefined) w.ip(15, attrs.keyIpv6SrcMask, 16); // TCA_FLOWER_KEY_IPV6_SRC_MASK
  if (attrs.keyIpv6Dst !== undefined) w.ip(16, attrs.keyIpv6Dst, 16); // TCA_FLOWER_KEY_IPV6_DST
  if (attrs.keyIpv6DstMask !== undefined) w.ip(17, attrs.keyIpv6DstMask, 16); // TCA_FLOWER_KEY_IPV6_DST_MASK
  if (attrs.keyTcpSrc !== undefined) w.u16be(18, attrs.keyTcpSrc); // TCA_FLOWER_KEY_TCP_SRC
  if (attrs.keyTcpDst !== undefined) w.u16be(19, attrs.keyTcpDst); // TCA_FLOWER_KEY_TCP_DST
  if (attrs.keyUdpSrc !== undefined) w.u16be(20, attrs.keyUdpSrc); // TCA_FLOWER_KEY_UDP_SRC
  if (attrs.keyUdpDst !== undefined) w.u16be(21, attrs.keyUdpDst); // TCA_FLOWER_KEY_UDP_DST
  if (attrs.flags !== undefined) w.u32(22, attrs.flags); // TCA_FLOWER_FLAGS
  if (attrs.keyVlanId !== undefined) w.u16be(23, attrs.keyVlanId); // TCA_FLOWER_KEY_VLAN_ID
  if (attrs.keyVlanPrio !== undefined) w.u8(24, attrs.keyVlanPrio); // TCA_FLOWER_KEY_VLAN_PRIO
  if (attrs.keyVlanEthType !== undefined) w.u16be(25, attrs.keyVlanEthType); // TCA_FLOWER_KEY_VLAN_ETH_TYPE
  if (attrs.keyEncKeyId !== undefined) w.u32be(26, attrs.keyEncKeyId); // TCA_FLOWER_KEY_ENC_KEY_ID
  if (attrs.keyEncIpv4Src !== undefined) w.ip(27, attrs.keyEncIpv4Src, 4); // TCA_FLOWER_KEY_ENC_IPV4_SRC
  if (attrs.keyEncIpv4SrcMask !== undefined) w.ip(28, attrs.keyEncIpv4SrcMask, 4); // TCA_FLOWER_KEY_ENC_IPV4_SRC_MASK
  if (attrs.keyEncIpv4Dst !== undefined) w.ip(29, attrs.keyEncIpv4Dst, 4); // TCA_FLOWER_KEY_ENC_IPV4_DST
  if (attrs.keyEncIpv4DstMask !== undefined) w.ip(30, attrs.keyEncIpv4DstMask, 4); // TCA_FLOWER_KEY_ENC_IPV4_DST_MASK
  if (attrs.keyEncIpv6Src !== undefined) w.ip(31, attrs.keyEncIpv6Src, 16); // TCA_FLOWER_KEY_ENC_IPV6_SRC
  if (attrs.keyEncIpv6SrcMask !== undefined) w.ip(32, attrs.keyEncIpv6SrcMask, 16); // TCA_FLOWER_KEY_ENC_IPV6_SRC_MASK
  if (attrs.keyEncIpv6Dst !== undefined) w.ip(33, attrs.keyEncIpv6Dst, 16); // TCA_FLOWER_KEY_ENC_IPV6_DST
  if (attrs.keyEncIpv6DstMask !== undefined) w.ip(34, attrs.keyEncIpv6DstMask, 16); // TCA_FLOWER_KEY_ENC_IPV6_DST_MASK
  if (attrs.keyTcpSrcMask !== undefined) w.u16be(35, attrs.keyTcpSrcMask); // TCA_FLOWER_KEY_TCP_SRC_MASK
  if (attrs.keyTcpDstMask !== undefined) w.u16be(36, attrs.keyTcpDstMask); // TCA_FLOWER_KEY_TCP_DST_MASK
  if (attrs.keyUdpSrcMask !== undefined) w.u16be(37, attrs.keyUdpSrcMask); // TCA_FLOWER_KEY_UDP_SRC_MASK
  if (attrs.keyUdpDstMask !== undefined) w.u16be(38, attrs.keyUdpDstMask); // TCA_FLOWER_KEY_UDP_DST_MASK
  if (attrs.keySctpSrcMask !== undefined) w.u16be(39, attrs.keySctpSrcMask); // TCA_FLOWER_KEY_SCTP_SRC_MASK
  if (attrs.keySctpDstMask !== undefined) w.u16be(40, attrs.keySctpDstMask); // TCA_FLOWER_KEY_SCTP_DST_MASK
  if (attrs.keySctpSrc !== undefined) w.u16be(41, attrs.keySctpSrc); // TCA_FLOWER_KEY_SCTP_SRC
  if (attrs.keySctpDst !== undefined) w.u16be(42, attrs.keySctpDst); // TCA_FLOWER_KEY_SCTP_DST
  if (attrs.keyEncUdpSrcPort !== undefined) w.u16be(43, attrs.keyEncUdpSrcPort); // TCA_FLOWER_KEY_ENC_UDP_SRC_PORT
  if (attrs.keyEncUdpSrcPortMask !== undefined) w.u16be(44, attrs.keyEncUdpSrcPortMask); // TCA_FLOWER_KEY_ENC_UDP_SRC_PORT_MASK
  if (attrs.keyEncUdpDstPort !== undefined) w.u16be(45, attrs.keyEncUdpDstPort); // TCA_FLOWER_KEY_ENC_UDP_DST_PORT
  if (attrs.keyEncUdpDstPortMask !== undefined) w.u16be(46, attrs.keyEncUdpDstPortMask); // TCA_FLOWER_KEY_ENC_UDP_DST_PORT_MASK
  if (attrs.keyFlags !== undefined) w.u32be(47, attrs.keyFlags); // TCA_FLOWER_KEY_FLAGS
  if (attrs.keyFlagsMask !== undefined) w.u32be(48, attrs.keyFlagsMask); // TCA_FLOWER_KEY_FLAGS_MASK
  if (attrs.keyIcmpv4Code !== undefined) w.u8(49, attrs.keyIcmpv4Code); // TCA_FLOWER_KEY_ICMPV4_CODE
  if (attrs.keyIcmpv4CodeMask !== undefined) w.u8(50, attrs.keyIcmpv4CodeMask); // TCA_FLOWER_KEY_ICMPV4_CODE_MASK
  if (attrs.keyIcmpv4Type !== undefined) w.u8(51, attrs.keyIcmpv4Type); // TCA_FLOWER_KEY_ICMPV4_TYPE
  if (attrs.keyIcmpv4TypeMask !== undefined) w.u8(52, attrs.keyIcmpv4TypeMask); // TCA_FLOWER_KEY_ICMPV4_TYPE_MASK
  if (attrs.keyIcmpv6Code !== undefined) w.u8(53, attrs.keyIcmpv6Code); // TCA_FLOWER_KEY_ICMPV6_CODE
  if (attrs.keyIcmpv6CodeMask !== undefined) w.u8(54, attrs.keyIcmpv6CodeMask); // TCA_FLOWER_KEY_ICMPV6_CODE_MASK
  if (attrs.keyIcmpv6Type !== undefined) w.u8(55, attrs.keyIcmpv6Type); // TCA_FLOWER_KEY_ICMPV6_TYPE
  if (attrs.keyIcmpv6TypeMask !== undefined) w.u8(56, attrs.keyIcmpv6TypeMask); // TCA_FLOWER_KEY_ICMPV6_TYPE_MASK
  if (attrs.keyArpSip !== undefined) w.ip(57, attrs.keyArpSip, 4); // TCA_FLOWER_KEY_ARP_SIP
  if (attrs.keyArpSipMask !== undefined) w.ip(58, attrs.keyArpSipMask, 4); // TCA_FLOWER_KEY_ARP_SIP_MASK
  if (attrs.keyArpTip !== undefined) w.ip(59, attrs.keyArpTip, 4); // TCA_FLOWER_KEY_ARP_TIP
  if (attrs.keyArpTipMask !== undefined) w.ip(60, attrs.keyArpTipMask, 4); // TCA_FLOWER_KEY_ARP_TIP_MASK
  if (attrs.keyArpOp !== undefined) w.u8(61, attrs.keyArpOp); // TCA_FLOWER_KEY_ARP_OP
  if (attrs.keyArpOpMask !== undefined) w.u8(62, attrs.keyArpOpMask); // TCA_FLOWER_KEY_ARP_OP_MASK
  if (attrs.keyArpSha !== undefined) w.mac(63, attrs.keyArpSha, 6, 6); // TCA_FLOWER_KEY_ARP_SHA
  if (attrs.keyArpShaMask !== undefined) w.mac(64, attrs.keyArpShaMask, 6, 6); // TCA_FLOWER_KEY_ARP_SHA_MASK
  if (attrs.keyArpTha !== undefined) w.mac(65, attrs.keyArpTha, 6, 6); // TCA_FLOWER_KEY_ARP_THA
  if (attrs.keyArpThaMask !== undefined) w.mac(66, attrs.keyArpThaMask, 6, 6); // TCA_FLOWER_KEY_ARP_THA_MASK
  if (attrs.keyMplsTtl !== undefined) w.u8(67, attrs.keyMplsTtl); // TCA_FLOWER_KEY_MPLS_TTL
  if (attrs.keyMplsBos !== undefined) w.u8(68, attrs.keyMplsBos, 0, 1); // TCA_FLOWER_KEY_MPLS_BOS
  if (attrs.keyMplsTc !== undefined) w.u8(69, attrs.keyMplsTc, 0, 7); // TCA_FLOWER_KEY_MPLS_TC
  if (attrs.keyMplsLabel !== undefined) w.u32(70, attrs.keyMplsLabel); // TCA_FLOWER_KEY_MPLS_LABEL
  if (attrs.keyTcpFlags !== undefined) w.u16be(71, attrs.keyTcpFlags); // TCA_FLOWER_KEY_TCP_FLAGS
  if (attrs.keyTcpFlagsMask !== undefined) w.u16be(72, attrs.keyTcpFlagsMask); // TCA_FLOWER_KEY_TCP_FLAGS_MASK
  if (attrs.keyIpTos !== undefined) w.u8(73, attrs.keyIpTos); // TCA_FLOWER_KEY_IP_TOS
  if (attrs.keyIpTosMask !== undefined) w.u8(74, attrs.keyIpTosMask); // TCA_FLOWER_KEY_IP_TOS_MASK
  if (attrs.keyIpTtl !== undefined) w.u8(75, attrs.keyIpTtl); // TCA_FLOWER_KEY_IP_TTL
  if (attrs.keyIpTtlMask !== undefined) w.u8(76, attrs.keyIpTtlMask); // TCA_FLOWER_KEY_IP_TTL_MASK
  if (attrs.keyCvlanId !== undefined) w.u16be(77, attrs.keyCvlanId); // TCA_FLOWER_KEY_CVLAN_ID
  if (attrs.keyCvlanPrio !== undefined) w.u8(78, attrs.keyCvlanPrio); // TCA_FLOWER_KEY_CVLAN_PRIO
  if (attrs.keyCvlanEthType !== undefined) w.u16be(79, attrs.keyCvlanEthType); // TCA_FLOWER_KEY_CVLAN_ETH_TYPE
  if (attrs.keyEncIpTos !== undefined) w.u8(80, attrs.keyEncIpTos); // TCA_FLOWER_KEY_ENC_IP_TOS
  if (attrs.keyEncIpTosMask !== undefined) w.u8(81, attrs.keyEncIpTosMask); // TCA_FLOWER_KEY_ENC_IP_TOS_MASK
  if (attrs.keyEncIpTtl !== undefined) w.u8(82, attrs.keyEncIpTtl); // TCA_FLOWER_KEY_ENC_IP_TTL
  if (attrs.keyEncIpTtlMask !== undefined) w.u8(83, attrs.keyEncIpTtlMask); // TCA_FLOWER_KEY_ENC_IP_TTL_MASK
  if (attrs.keyEncOpts !== undefined) { w.nestStart(84); encodeTcFlowerKeyEncOptsAttrs(w, attrs.keyEncOpts); w.nestEnd(); } // TCA_FLOWER_KEY_ENC_OPTS
  if (attrs.keyEncOptsMask !== undefined) { w.nestStart(85); encodeTcFlowerKeyEncOptsAttrs(w, attrs.keyEncOptsMask); w.nestEnd(); } // TCA_FLOWER_KEY_ENC_OPTS_MASK
  if (attrs.inHwCount !== undefined) w.u32(86, attrs.inHwCount); // TCA_FLOWER_IN_HW_COUNT
  if (attrs.keyPortSrcMin !== undefined) w.u16be(87, attrs.keyPortSrcMin); // TCA_FLOWER_KEY_PORT_SRC_MIN
  if (attrs.keyPortSrcMax !== undefined) w.u16be(88, attrs.keyPortSrcMax); // TCA_FLOWER_KEY_PORT_SRC_MAX
  if (attrs.keyPortDstMin !== undefined) w.u16be(89, attrs.keyPortDstMin); // TCA_FLOWER_KEY_PORT_DST_MIN
  if (attrs.keyPortDstMax !== undefined) w.u16be(90, attrs.keyPortDstMax); // TCA_FLOWER_KEY_PORT_DST_MAX
  if (attrs.keyCtState !== undefined) w.u16(91, attrs.keyCtState); // TCA_FLOWER_KEY_CT_STATE
  if (attrs.keyCtStateMask !== undefined) w.u16(92, attrs.keyCtStateMask); // TCA_FLOWER_KEY_CT_STATE_MASK
  if (attrs.keyCtZone !== undefined) w.u16(93, attrs.keyCtZone); // TCA_FLOWER_KEY_CT_ZONE
  if (attrs.keyCtZoneMask !== undefined) w.u16(94, attrs.keyCtZoneMask); // TCA_FLOWER_KEY_CT_ZONE_MASK
  if (attrs.keyCtMark !== undefined) w.u32(95, attrs.keyCtMark); // TCA_FLOWER_KEY_CT_MARK
  if (attrs.keyCtMarkMask !== undefined) w.u32(96, attrs.keyCtMarkMask); // TCA_FLOWER_KEY_CT_MARK_MASK
  if (attrs.keyCtLabels !== undefined) w.bytes(97, attrs.keyCtLabels, 16, 16); // TCA_FLOWER_KEY_CT_LABELS
  if (attrs.keyCtLabelsMask !== undefined) w.bytes(98, attrs.keyCtLabelsMask, 16, 16); // TCA_FLOWER_KEY_CT_LABELS_MASK
  if (attrs.keyMplsOpts !== undefined) { w.nestStart(99); encodeTcFlowerKeyMplsOptAttrs(w, attrs.keyMplsOpts); w.nestEnd(); } // TCA_FLOWER_KEY_MPLS_OPTS
  if (attrs.keyHash !== undefined) w.u32(100, attrs.keyHash); // TCA_FLOWER_KEY_HASH
  if (attrs.keyHashMask !== undefined) w.u32(101, attrs.keyHashMask); // TCA_FLOWER_KEY_HASH_MASK
  if (attrs.keyNumOfVlans !== undefined) w.u8(102, attrs.keyNumOfVlans); // TCA_FLOWER_KEY_NUM_OF_VLANS
  if (attrs.keyPppoeSid !== undefined) w.u16be(103, attrs.keyPppoeSid); // TCA_FLOWER_KEY_PPPOE_SID
  if (attrs.keyPppProto !== undefined) w.u16be(104, attrs.keyPppProto); // TCA_FLOWER_KEY_PPP_PROTO
  if (attrs.keyL2tpv3Sid !== undefined) w.u32be(105, attrs.keyL2tpv3Sid); // TCA_FLOWER_KEY_L2TPV3_SID
  if (attrs.l2Miss !== undefined) w.u8(106, attrs.l2Miss, 0, 1); // TCA_FLOWER_L2_MISS
  if (attrs.keyCfm !== undefined) { w.nestStart(107); encodeTcFlowerKeyCfmAttrs(w, attrs.keyCfm); w.nestEnd(); } // TCA_FLOWER_KEY_CFM
  if (attrs.keySpi !== undefined) w.u32be(108, attrs.keySpi); // TCA_FLOWER_KEY_SPI
  if (attrs.keySpiMask !== undefined) w.u32be(109, attrs.keySpiMask); // TCA_FLOWER_KEY_SPI_MASK
  if (attrs.keyEncFlags !== undefined) w.u32be(110, attrs.keyEncFlags); // TCA_FLOWER_KEY_ENC_FLAGS
  if (attrs.keyEncFlagsMask !== undefined) w.u32be(111, attrs.keyEncFlagsMask); // TCA_FLOWER_KEY_ENC_FLAGS_MASK
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcFlowerKeyEncOptsAttrs(r: Reader): TcFlowerKeyEncOptsAttrs {
  const attrs: TcFlowerKeyEncOptsAttrs = {
    geneve: undefined,
    vxlan: undefined,
    erspan: undefined,
    gtp: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.geneve = decodeTcFlowerKeyEncOptGeneveAttrs(r.nest()); break; // TCA_FLOWER_KEY_ENC_OPTS_GENEVE
      case 2: attrs.vxlan = decodeTcFlowerKeyEncOptVxlanAttrs(r.nest()); break; // TCA_FLOWER_KEY_ENC_OPTS_VXLAN
      case 3: attrs.erspan = decodeTcFlowerKeyEncOptErspanAttrs(r.nest()); break; // TCA_FLOWER_KEY_ENC_OPTS_ERSPAN
      case 4: attrs.gtp = decodeTcFlowerKeyEncOptGtpAttrs(r.nest()); break; // TCA_FLOWER_KEY_ENC_OPTS_GTP
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcFlowerKeyEncOptsAttrs(w: Writer, attrs: TcFlowerKeyEncOptsAttrs): void {
  if (attrs.geneve !== undefined) { w.nestStart(1); encodeTcFlowerKeyEncOptGeneveAttrs(w, attrs.geneve); w.nestEnd(); } // TCA_FLOWER_KEY_ENC_OPTS_GENEVE
  if (attrs.vxlan !== undefined) { w.nestStart(2); encodeTcFlowerKeyEncOptVxlanAttrs(w, attrs.vxlan); w.nestEnd(); } // TCA_FLOWER_KEY_ENC_OPTS_VXLAN
  if (attrs.erspan !== undefined) { w.nestStart(3); encodeTcFlowerKeyEncOptErspanAttrs(w, attrs.erspan); w.nestEnd(); } // TCA_FLOWER_KEY_ENC_OPTS_ERSPAN
  if (attrs.gtp !== undefined) { w.nestStart(4); encodeTcFlowerKeyEncOptGtpAttrs(w, attrs.gtp); w.nestEnd(); } // TCA_FLOWER_KEY_ENC_OPTS_GTP
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcFlowerKeyEncOptGeneveAttrs(r: Reader): TcFlowerKeyEncOptGeneveAttrs {
  const attrs: TcFlowerKeyEncOptGeneveAttrs = {
    class: undefined,
    type: undefined,
    data: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.class = r.u16be(); break; // TCA_FLOWER_KEY_ENC_OPT_GENEVE_CLASS
      case 2: attrs.type = r.u8(); break; // TCA_FLOWER_KEY_ENC_OPT_GENEVE_TYPE
      case 3: attrs.data = r.bytes(); break; // TCA_FLOWER_KEY_ENC_OPT_GENEVE_DATA
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcFlowerKeyEncOptGeneveAttrs(w: Writer, attrs: TcFlowerKeyEncOptGeneveAttrs): void {
  if (attrs.class !== undefined) w.u16be(1, attrs.class); // TCA_FLOWER_KEY_ENC_OPT_GENEVE_CLASS
  if (attrs.type !== undefined) w.u8(2, attrs.type); // TCA_FLOWER_KEY_ENC_OPT_GENEVE_TYPE
  if (attrs.data !== undefined) w.bytes(3, attrs.data); // TCA_FLOWER_KEY_ENC_OPT_GENEVE_DATA
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcFlowerKeyEncOptVxlanAttrs(r: Reader): TcFlowerKeyEncOptVxlanAttrs {
  const attrs: TcFlowerKeyEncOptVxlanAttrs = {
    gbp: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.gbp = r.u32(); break; // TCA_FLOWER_KEY_ENC_OPT_VXLAN_GBP
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcFlowerKeyEncOptVxlanAttrs(w: Writer, attrs: TcFlowerKeyEncOptVxlanAttrs): void {
  if (attrs.gbp !== undefined) w.u32(1, attrs.gbp); // TCA_FLOWER_KEY_ENC_OPT_VXLAN_GBP
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcFlowerKeyEncOptErspanAttrs(r: Reader): TcFlowerKeyEncOptErspanAttrs {
  const attrs: TcFlowerKeyEncOptErspanAttrs = {
    ver: undefined,
    index: undefined,
    dir: undefined,
    hwid: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.ver = r.u8(); break; // TCA_FLOWER_KEY_ENC_OPT_ERSPAN_VER
      case 2: attrs.index = r.u32be(); break; // TCA_FLOWER_KEY_ENC_OPT_ERSPAN_INDEX
      case 3: attrs.dir = r.u8(); break; // TCA_FLOWER_KEY_ENC_OPT_ERSPAN_DIR
      case 4: attrs.hwid = r.u8(); break; // TCA_FLOWER_KEY_ENC_OPT_ERSPAN_HWID
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcFlowerKeyEncOptErspanAttrs(w: Writer, attrs: TcFlowerKeyEncOptErspanAttrs): void {
  if (attrs.ver !== undefined) w.u8(1, attrs.ver); // TCA_FLOWER_KEY_ENC_OPT_ERSPAN_VER
  if (attrs.index !== undefined) w.u32be(2, attrs.index); // TCA_FLOWER_KEY_ENC_OPT_ERSPAN_INDEX
  if (attrs.dir !== undefined) w.u8(3, attrs.dir); // TCA_FLOWER_KEY_ENC_OPT_ERSPAN_DIR
  if (attrs.hwid !== undefined) w.u8(4, attrs.hwid); // TCA_FLOWER_KEY_ENC_OPT_ERSPAN_HWID
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcFlowerKeyEncOptGtpAttrs(r: Reader): TcFlowerKeyEncOptGtpAttrs {
  const attrs: TcFlowerKeyEncOptGtpAttrs = {
    pduType: undefined,
    qfi: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.pduType = r.u8(); break; // TCA_FLOWER_KEY_ENC_OPT_GTP_PDU_TYPE
      case 2: attrs.qfi = r.u8(); break; // TCA_FLOWER_KEY_ENC_OPT_GTP_QFI
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcFlowerKeyEncOptGtpAttrs(w: Writer, attrs: TcFlowerKeyEncOptGtpAttrs): void {
  if (attrs.pduType !== undefined) w.u8(1, attrs.pduType); // TCA_FLOWER_KEY_ENC_OPT_GTP_PDU_TYPE
  if (attrs.qfi !== undefined) w.u8(2, attrs.qfi); // TCA_FLOWER_KEY_ENC_OPT_GTP_QFI
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcFlowerKeyMplsOptAttrs(r: Reader): TcFlowerKeyMplsOptAttrs {
  const attrs: TcFlowerKeyMplsOptAttrs = {
    lse: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: (attrs.lse ??= []).push(decodeTcFlowerKeyMplsOptLseAttrs(r.nest())); break; // TCA_FLOWER_KEY_MPLS_OPTS_LSE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcFlowerKeyMplsOptAttrs(w: Writer, attrs: TcFlowerKeyMplsOptAttrs): void {
  if (attrs.lse !== undefined) for (const item of attrs.lse) { w.nestStart(1); encodeTcFlowerKeyMplsOptLseAttrs(w, item); w.nestEnd(); } // TCA_FLOWER_KEY_MPLS_OPTS_LSE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcFlowerKeyMplsOptLseAttrs(r: Reader): TcFlowerKeyMplsOptLseAttrs {
  const attrs: TcFlowerKeyMplsOptLseAttrs = {
    depth: undefined,
    ttl: undefined,
    bos: undefined,
    tc: undefined,
    label: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.depth = r.u8(); break; // TCA_FLOWER_KEY_MPLS_OPT_LSE_DEPTH
      case 2: attrs.ttl = r.u8(); break; // TCA_FLOWER_KEY_MPLS_OPT_LSE_TTL
      case 3: attrs.bos = r.u8(); break; // TCA_FLOWER_KEY_MPLS_OPT_LSE_BOS
      case 4: attrs.tc = r.u8(); break; // TCA_FLOWER_KEY_MPLS_OPT_LSE_TC
      case 5: attrs.label = r.u32(); break; // TCA_FLOWER_KEY_MPLS_OPT_LSE_LABEL
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcFlowerKeyMplsOptLseAttrs(w: Writer, attrs: TcFlowerKeyMplsOptLseAttrs): void {
  if (attrs.depth !== undefined) w.u8(1, attrs.depth); // TCA_FLOWER_KEY_MPLS_OPT_LSE_DEPTH
  if (attrs.ttl !== undefined) w.u8(2, attrs.ttl); // TCA_FLOWER_KEY_MPLS_OPT_LSE_TTL
  if (attrs.bos !== undefined) w.u8(3, attrs.bos, 0, 1); // TCA_FLOWER_KEY_MPLS_OPT_LSE_BOS
  if (attrs.tc !== undefined) w.u8(4, attrs.tc, 0, 7); // TCA_FLOWER_KEY_MPLS_OPT_LSE_TC
  if (attrs.label !== undefined) w.u32(5, attrs.label); // TCA_FLOWER_KEY_MPLS_OPT_LSE_LABEL
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcFlowerKeyCfmAttrs(r: Reader): TcFlowerKeyCfmAttrs {
  const attrs: TcFlowerKeyCfmAttrs = {
    mdLevel: undefined,
    opcode: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.mdLevel = r.u8(); break; // TCA_FLOWER_KEY_CFM_MD_LEVEL
      case 2: attrs.opcode = r.u8(); break; // TCA_FLOWER_KEY_CFM_OPCODE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcFlowerKeyCfmAttrs(w: Writer, attrs: TcFlowerKeyCfmAttrs): void {
  if (attrs.mdLevel !== undefined) w.u8(1, attrs.mdLevel, 0, 7); // TCA_FLOWER_KEY_CFM_MD_LEVEL
  if (attrs.opcode !== undefined) w.u8(2, attrs.opcode); // TCA_FLOWER_KEY_CFM_OPCODE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcPoliceAttrs(r: Reader): TcPoliceAttrs {
  const attrs: TcPoliceAttrs = {
    tbf: undefined,
    rate: undefined,
    peakrate: undefined,
    avrate: undefined,
    result: undefined,
    tm: undefined,
    rate64: undefined,
    peakrate64: undefined,
    pktrate64: undefined,
    pktburst64: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.tbf = r.sized(decodeTcPolice(r, r.struct()), 56); break; // TCA_POLICE_TBF
      case 2: attrs.rate = decodeU32Array(r); break; // TCA_POLICE_RATE
      case 3: attrs.peakrate = decodeU32Array(r); break; // TCA_POLICE_PEAKRATE
      case 4: attrs.avrate = r.u32(); break; // TCA_POLICE_AVRATE
      case 5: attrs.result = r.s32(); break; // TCA_POLICE_RESULT
      case 6: attrs.tm = r.sized(decodeTcfT(r, r.struct()), 32); break; // TCA_POLICE_TM
      case 8: attrs.rate64 = r.u64(); break; // TCA_POLICE_RATE64
      case 9: attrs.peakrate64 = r.u64(); break; // TCA_POLICE_PEAKRATE64
      case 10: attrs.pktrate64 = r.u64(); break; // TCA_POLICE_PKTRATE64
      case 11: attrs.pktburst64 = r.u64(); break; // TCA_POLICE_PKTBURST64
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcPoliceAttrs(w: Writer, attrs: TcPoliceAttrs): void {
  if (attrs.tbf !== undefined) encodeTcPolice(w, w.struct(1, 56, attrs.tbf.extra), attrs.tbf); // TCA_POLICE_TBF
  if (attrs.rate !== undefined) encodeU32Array(w, 2, attrs.rate); // TCA_POLICE_RATE
  if (attrs.peakrate !== undefined) encodeU32Array(w, 3, attrs.peakrate); // TCA_POLICE_PEAKRATE
  if (attrs.avrate !== undefined) w.u32(4, attrs.avrate); // TCA_POLICE_AVRATE
  if (attrs.result !== undefined) w.s32(5, attrs.result); // TCA_POLICE_RESULT
  if (attrs.tm !== undefined) encodeTcfT(w, w.struct(6, 32, attrs.tm.extra), attrs.tm); // TCA_POLICE_TM
  if (attrs.rate64 !== undefined) w.u64(8, attrs.rate64); // TCA_POLICE_RATE64
  if (attrs.peakrate64 !== undefined) w.u64(9, attrs.peakrate64); // TCA_POLICE_PEAKRATE64
  if (attrs.pktrate64 !== undefined) w.u64(10, attrs.pktrate64); // TCA_POLICE_PKTRATE64
  if (attrs.pktburst64 !== undefined) w.u64(11, attrs.pktburst64); // TCA_POLICE_PKTBURST64
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcActGactAttrs(r: Reader): TcActGactAttrs {
  const attrs: TcActGactAttrs = {
    tm: undefined,
    parms: undefined,
    prob: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.tm = r.sized(decodeTcfT(r, r.struct()), 32); break; // TCA_GACT_TM
      case 2: attrs.parms = r.sized(decodeTcGact(r, r.struct()), 20); break; // TCA_GACT_PARMS
      case 3: attrs.prob = r.sized(decodeTcGactP(r, r.struct()), 8); break; // TCA_GACT_PROB
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcActGactAttrs(w: Writer, attrs: TcActGactAttrs): void {
  if (attrs.tm !== undefined) encodeTcfT(w, w.struct(1, 32, attrs.tm.extra), attrs.tm); // TCA_GACT_TM
  if (attrs.parms !== undefined) encodeTcGact(w, w.struct(2, 20, attrs.parms.extra), attrs.parms); // TCA_GACT_PARMS
  if (attrs.prob !== undefined) encodeTcGactP(w, w.struct(3, 8, attrs.prob.extra), attrs.prob); // TCA_GACT_PROB
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcActMirredAttrs(r: Reader): TcActMirredAttrs {
  const attrs: TcActMirredAttrs = {
    tm: undefined,
    parms: undefined,
    blockid: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.tm = r.sized(decodeTcfT(r, r.struct()), 32); break; // TCA_MIRRED_TM
      case 2: attrs.parms = r.sized(decodeTcMirred(r, r.struct()), 28); break; // TCA_MIRRED_PARMS
      case 4: attrs.blockid = r.u32(); break; // TCA_MIRRED_BLOCKID
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcActMirredAttrs(w: Writer, attrs: TcActMirredAttrs): void {
  if (attrs.tm !== undefined) encodeTcfT(w, w.struct(1, 32, attrs.tm.extra), attrs.tm); // TCA_MIRRED_TM
  if (attrs.parms !== undefined) encodeTcMirred(w, w.struct(2, 28, attrs.parms.extra), attrs.parms); // TCA_MIRRED_PARMS
  if (attrs.blockid !== undefined) w.u32(4, attrs.blockid); // TCA_MIRRED_BLOCKID
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcActSkbeditAttrs(r: Reader): TcActSkbeditAttrs {
  const attrs: TcActSkbeditAttrs = {
    tm: undefined,
    parms: undefined,
    priority: undefined,
    queueMapping: undefined,
    mark: undefined,
    ptype: undefined,
    mask: undefined,
    flags: undefined,
    queueMappingMax: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.tm = r.sized(decodeTcfT(r, r.struct()), 32); break; // TCA_SKBEDIT_TM
      case 2: attrs.parms = r.sized(decodeTcSkbedit(r, r.struct()), 20); break; // TCA_SKBEDIT_PARMS
      case 3: attrs.priority = r.u32(); break; // TCA_SKBEDIT_PRIORITY
      case 4: attrs.queueMapping = r.u16(); break; // TCA_SKBEDIT_QUEUE_MAPPING
      case 5: attrs.mark = r.u32(); break; // TCA_SKBEDIT_MARK
      case 7: attrs.ptype = r.u16(); break; // TCA_SKBEDIT_PTYPE
      case 8: attrs.mask = r.u32(); break; // TCA_SKBEDIT_MASK
      case 9: attrs.flags = r.u64(); break; // TCA_SKBEDIT_FLAGS
      case 10: attrs.queueMappingMax = r.u16(); break; // TCA_SKBEDIT_QUEUE_MAPPING_MAX
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcActSkbeditAttrs(w: Writer, attrs: TcActSkbeditAttrs): void {
  if (attrs.tm !== undefined) encodeTcfT(w, w.struct(1, 32, attrs.tm.extra), attrs.tm); // TCA_SKBEDIT_TM
  if (attrs.parms !== undefined) encodeTcSkbedit(w, w.struct(2, 20, attrs.parms.extra), attrs.parms); // TCA_SKBEDIT_PARMS
  if (attrs.priority !== undefined) w.u32(3, attrs.priority); // TCA_SKBEDIT_PRIORITY
  if (attrs.queueMapping !== undefined) w.u16(4, attrs.queueMapping); // TCA_SKBEDIT_QUEUE_MAPPING
  if (attrs.mark !== undefined) w.u32(5, attrs.mark); // TCA_SKBEDIT_MARK
  if (attrs.ptype !== undefined) w.u16(7, attrs.ptype); // TCA_SKBEDIT_PTYPE
  if (attrs.mask !== undefined) w.u32(8, attrs.mask); // TCA_SKBEDIT_MASK
  if (attrs.flags !== undefined) w.u64(9, attrs.flags); // TCA_SKBEDIT_FLAGS
  if (attrs.queueMappingMax !== undefined) w.u16(10, attrs.queueMappingMax); // TCA_SKBEDIT_QUEUE_MAPPING_MAX
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcActVlanAttrs(r: Reader): TcActVlanAttrs {
  const attrs: TcActVlanAttrs = {
    tm: undefined,
    parms: undefined,
    pushVlanId: undefined,
    pushVlanProtocol: undefined,
    pushVlanPriority: undefined,
    pushEthDst: undefined,
    pushEthSrc: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.tm = r.sized(decodeTcfT(r, r.struct()), 32); break; // TCA_VLAN_TM
      case 2: attrs.parms = r.sized(decodeTcVlan(r, r.struct()), 24); break; // TCA_VLAN_PARMS
      case 3: attrs.pushVlanId = r.u16(); break; // TCA_VLAN_PUSH_VLAN_ID
      case 4: attrs.pushVlanProtocol = r.u16be(); break; // TCA_VLAN_PUSH_VLAN_PROTOCOL
      case 6: attrs.pushVlanPriority = r.u8(); break; // TCA_VLAN_PUSH_VLAN_PRIORITY
      case 7: attrs.pushEthDst = r.mac(); break; // TCA_VLAN_PUSH_ETH_DST
      case 8: attrs.pushEthSrc = r.mac(); break; // TCA_VLAN_PUSH_ETH_SRC
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcActVlanAttrs(w: Writer, attrs: TcActVlanAttrs): void {
  if (attrs.tm !== undefined) encodeTcfT(w, w.struct(1, 32, attrs.tm.extra), attrs.tm); // TCA_VLAN_TM
  if (attrs.parms !== undefined) encodeTcVlan(w, w.struct(2, 24, attrs.parms.extra), attrs.parms); // TCA_VLAN_PARMS
  if (attrs.pushVlanId !== undefined) w.u16(3, attrs.pushVlanId, 0, 4095); // TCA_VLAN_PUSH_VLAN_ID
  if (attrs.pushVlanProtocol !== undefined) w.u16be(4, attrs.pushVlanProtocol); // TCA_VLAN_PUSH_VLAN_PROTOCOL
  if (attrs.pushVlanPriority !== undefined) w.u8(6, attrs.pushVlanPriority, 0, 7); // TCA_VLAN_PUSH_VLAN_PRIORITY
  if (attrs.pushEthDst !== undefined) w.mac(7, attrs.pushEthDst, 6, 6); // TCA_VLAN_PUSH_ETH_DST
  if (attrs.pushEthSrc !== undefined) w.mac(8, attrs.pushEthSrc, 6, 6); // TCA_VLAN_PUSH_ETH_SRC
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcActCsumAttrs(r: Reader): TcActCsumAttrs {
  const attrs: TcActCsumAttrs = {
    parms: undefined,
    tm: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.parms = r.sized(decodeTcCsum(r, r.struct()), 24); break; // TCA_CSUM_PARMS
      case 2: attrs.tm = r.sized(decodeTcfT(r, r.struct()), 32); break; // TCA_CSUM_TM
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcActCsumAttrs(w: Writer, attrs: TcActCsumAttrs): void {
  if (attrs.parms !== undefined) encodeTcCsum(w, w.struct(1, 24, attrs.parms.extra), attrs.parms); // TCA_CSUM_PARMS
  if (attrs.tm !== undefined) encodeTcfT(w, w.struct(2, 32, attrs.tm.extra), attrs.tm); // TCA_CSUM_TM
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcActNatAttrs(r: Reader): TcActNatAttrs {
  const attrs: TcActNatAttrs = {
    parms: undefined,
    tm: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.parms = r.sized(decodeTcNat(r, r.struct()), 36); break; // TCA_NAT_PARMS
      case 2: attrs.tm = r.sized(decodeTcfT(r, r.struct()), 32); break; // TCA_NAT_TM
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcActNatAttrs(w: Writer, attrs: TcActNatAttrs): void {
  if (attrs.parms !== undefined) encodeTcNat(w, w.struct(1, 36, attrs.parms.extra), attrs.parms); // TCA_NAT_PARMS
  if (attrs.tm !== undefined) encodeTcfT(w, w.struct(2, 32, attrs.tm.extra), attrs.tm); // TCA_NAT_TM
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcActBpfAttrs(r: Reader): TcActBpfAttrs {
  const attrs: TcActBpfAttrs = {
    tm: undefined,
    parms: undefined,
    opsLen: undefined,
    ops: undefined,
    fd: undefined,
    name: undefined,
    tag: undefined,
    id: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.tm = r.sized(decodeTcfT(r, r.struct()), 32); break; // TCA_ACT_BPF_TM
      case 2: attrs.parms = r.sized(decodeTcActBpf(r, r.struct()), 20); break; // TCA_ACT_BPF_PARMS
      case 3: attrs.opsLen = r.u16(); break; // TCA_ACT_BPF_OPS_LEN
      case 4: attrs.ops = r.bytes(); break; // TCA_ACT_BPF_OPS
      case 5: attrs.fd = r.u32(); break; // TCA_ACT_BPF_FD
      case 6: attrs.name = r.string(); break; // TCA_ACT_BPF_NAME
      case 8: attrs.tag = r.bytes(); break; // TCA_ACT_BPF_TAG
      case 9: attrs.id = r.u32(); break; // TCA_ACT_BPF_ID
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcActBpfAttrs(w: Writer, attrs: TcActBpfAttrs): void {
  if (attrs.tm !== undefined) encodeTcfT(w, w.struct(1, 32, attrs.tm.extra), attrs.tm); // TCA_ACT_BPF_TM
  if (attrs.parms !== undefined) encodeTcActBpf(w, w.struct(2, 20, attrs.parms.extra), attrs.parms); // TCA_ACT_BPF_PARMS
  if (attrs.opsLen !== undefined) w.u16(3, attrs.opsLen); // TCA_ACT_BPF_OPS_LEN
  if (attrs.ops !== undefined) w.bytes(4, attrs.ops); // TCA_ACT_BPF_OPS
  if (attrs.fd !== undefined) w.u32(5, attrs.fd); // TCA_ACT_BPF_FD
  if (attrs.name !== undefined) w.string(6, attrs.name, 0, 255); // TCA_ACT_BPF_NAME
  if (attrs.tag !== undefined) w.bytes(8, attrs.tag, 8, 8); // TCA_ACT_BPF_TAG
  if (attrs.id !== undefined) w.u32(9, attrs.id); // TCA_ACT_BPF_ID
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcActCtAttrs(r: Reader): TcActCtAttrs {
  const attrs: TcActCtAttrs = {
    parms: undefined,
    tm: undefined,
    action: undefined,
    zone: undefined,
    mark: undefined,
    markMask: undefined,
    labels: undefined,
    labelsMask: undefined,
    natIpv4Min: undefined,
    natIpv4Max: undefined,
    natIpv6Min: undefined,
    natIpv6Max: undefined,
    natPortMin: undefined,
    natPortMax: undefined,
    helperName: undefined,
    helperFamily: undefined,
    helperProto: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.parms = r.sized(decodeTcCt(r, r.struct()), 20); break; // TCA_CT_PARMS
      case 2: attrs.tm = r.sized(decodeTcfT(r, r.struct()), 32); break; // TCA_CT_TM
      case 3: attrs.action = r.u16(); break; // TCA_CT_ACTION
      case 4: attrs.zone = r.u16(); break; // TCA_CT_ZONE
      case 5: attrs.mark = r.u32(); break; // TCA_CT_MARK
      case 6: attrs.markMask = r.u32(); break; // TCA_CT_MARK_MASK
      case 7: attrs.labels = r.bytes(); break; // TCA_CT_LABELS
      case 8: attrs.labelsMask = r.bytes(); break; // TCA_CT_LABELS_MASK
      case 9: if (r.length === 4) attrs.natIpv4Min = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // TCA_CT_NAT_IPV4_MIN
      case 10: if (r.length === 4) attrs.natIpv4Max = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // TCA_CT_NAT_IPV4_MAX
      case 11: if (r.length === 16) attrs.natIpv6Min = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // TCA_CT_NAT_IPV6_MIN
      case 12: if (r.length === 16) attrs.natIpv6Max = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // TCA_CT_NAT_IPV6_MAX
      case 13: attrs.natPortMin = r.u16be(); break; // TCA_CT_NAT_PORT_MIN
      case 14: attrs.natPortMax = r.u16be(); break; // TCA_CT_NAT_PORT_MAX
      case 16: attrs.helperName = r.string(); break; // TCA_CT_HELPER_NAME
      case 17: attrs.helperFamily = r.u8(); break; // TCA_CT_HELPER_FAMILY
      case 18: attrs.helperProto = r.u8(); break; // TCA_CT_HELPER_PROTO
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcActCtAttrs(w: Writer, attrs: TcActCtAttrs): void {
  if (attrs.parms !== undefined) encodeTcCt(w, w.struct(1, 20, attrs.parms.extra), attrs.parms); // TCA_CT_PARMS
  if (attrs.tm !== undefined) encodeTcfT(w, w.struct(2, 32, attrs.tm.extra), attrs.tm); // TCA_CT_TM
  if (attrs.action !== undefined) w.u16(3, attrs.action); // TCA_CT_ACTION
  if (attrs.zone !== undefined) w.u16(4, attrs.zone); // TCA_CT_ZONE
  if (attrs.mark !== undefined) w.u32(5, attrs.mark); // TCA_CT_MARK
  if (attrs.markMask !== undefined) w.u32(6, attrs.markMask); // TCA_CT_MARK_MASK
  if (attrs.labels !== undefined) w.bytes(7, attrs.labels, 16, 16); // TCA_CT_LABELS
  if (attrs.labelsMask !== undefined) w.bytes(8, attrs.labelsMask, 16, 16); // TCA_CT_LABELS_MASK
  if (attrs.natIpv4Min !== undefined) w.ip(9, attrs.natIpv4Min, 4); // TCA_CT_NAT_IPV4_MIN
  if (attrs.natIpv4Max !== undefined) w.ip(10, attrs.natIpv4Max, 4); // TCA_CT_NAT_IPV4_MAX
  if (attrs.natIpv6Min !== undefined) w.ip(11, attrs.natIpv6Min, 16); // TCA_CT_NAT_IPV6_MIN
  if (attrs.natIpv6Max !== undefined) w.ip(12, attrs.natIpv6Max, 16); // TCA_CT_NAT_IPV6_MAX
  if (attrs.natPortMin !== undefined) w.u16be(13, attrs.natPortMin); // TCA_CT_NAT_PORT_MIN
  if (attrs.natPortMax !== undefined) w.u16be(14, attrs.natPortMax); // TCA_CT_NAT_PORT_MAX
  if (attrs.helperName !== undefined) w.string(16, attrs.helperName, 0, 15); // TCA_CT_HELPER_NAME
  if (attrs.helperFamily !== undefined) w.u8(17, attrs.helperFamily); // TCA_CT_HELPER_FAMILY
  if (attrs.helperProto !== undefined) w.u8(18, attrs.helperProto); // TCA_CT_HELPER_PROTO
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTcActTunnelKeyAttrs(r: Reader): TcActTunnelKeyAttrs {
  const attrs: TcActTunnelKeyAttrs = {
    tm: undefined,
    parms: undefined,
    encIpv4Src: undefined,
    encIpv4Dst: undefined,
    encIpv6Src: undefined,
    encIpv6Dst: undefined,
    encKeyId: undefined,
    encDstPort: undefined,
    noCsum: undefined,
    encOpts: undefined,
    encTos: undefined,
    encTtl: undefined,
    noFrag: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.tm = r.sized(decodeTcfT(r, r.struct()), 32); break; // TCA_TUNNEL_KEY_TM
      case 2: attrs.parms = r.sized(decodeTcTunnelKey(r, r.struct()), 24); break; // TCA_TUNNEL_KEY_PARMS
      case 3: if (r.length === 4) attrs.encIpv4Src = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // TCA_TUNNEL_KEY_ENC_IPV4_SRC
      case 4: if (r.length === 4) attrs.encIpv4Dst = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // TCA_TUNNEL_KEY_ENC_IPV4_DST
      case 5: if (r.length === 16) attrs.encIpv6Src = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // TCA_TUNNEL_KEY_ENC_IPV6_SRC
      case 6: if (r.length === 16) attrs.encIpv6Dst = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // TCA_TUNNEL_KEY_ENC_IPV6_DST
      case 7: attrs.encKeyId = r.u32be(); break; // TCA_TUNNEL_KEY_ENC_KEY_ID
      case 9: attrs.encDstPort = r.u16be(); break; // TCA_TUNNEL_KEY_ENC_DST_PORT
      case 10: attrs.noCsum = r.u8(); break; // TCA_TUNNEL_KEY_NO_CSUM
      case 11: attrs.encOpts = r.bytes(); break; // TCA_TUNNEL_KEY_ENC_OPTS
      case 12: attrs.encTos = r.u8(); break; // TCA_TUNNEL_KEY_ENC_TOS
      case 13: attrs.encTtl = r.u8(); break; // TCA_TUNNEL_KEY_ENC_TTL
      case 14: attrs.noFrag = true; break; // TCA_TUNNEL_KEY_NO_FRAG
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTcActTunnelKeyAttrs(w: Writer, attrs: TcActTunnelKeyAttrs): void {
  if (attrs.tm !== undefined) encodeTcfT(w, w.struct(1, 32, attrs.tm.extra), attrs.tm); // TCA_TUNNEL_KEY_TM
  if (attrs.parms !== undefined) encodeTcTunnelKey(w, w.struct(2, 24, attrs.parms.extra), attrs.parms); // TCA_TUNNEL_KEY_PARMS
  if (attrs.encIpv4Src !== undefined) w.ip(3, attrs.encIpv4Src, 4); // TCA_TUNNEL_KEY_ENC_IPV4_SRC
  if (attrs.encIpv4Dst !== undefined) w.ip(4, attrs.encIpv4Dst, 4); // TCA_TUNNEL_KEY_ENC_IPV4_DST
  if (attrs.encIpv6Src !== undefined) w.ip(5, attrs.encIpv6Src, 16); // TCA_TUNNEL_KEY_ENC_IPV6_SRC
  if (attrs.encIpv6Dst !== undefined) w.ip(6, attrs.encIpv6Dst, 16); // TCA_TUNNEL_KEY_ENC_IPV6_DST
  if (attrs.encKeyId !== undefined) w.u32be(7, attrs.encKeyId); // TCA_TUNNEL_KEY_ENC_KEY_ID
  if (attrs.encDstPort !== undefined) w.u16be(9, attrs.encDstPort); // TCA_TUNNEL_KEY_ENC_DST_PORT
  if (attrs.noCsum !== undefined) w.u8(10, attrs.noCsum); // TCA_TUNNEL_KEY_NO_CSUM
  if (attrs.encOpts !== undefined) w.bytes(11, attrs.encOpts); // TCA_TUNNEL_KEY_ENC_OPTS
  if (attrs.encTos !== undefined) w.u8(12, attrs.encTos); // TCA_TUNNEL_KEY_ENC_TOS
  if (attrs.encTtl !== undefined) w.u8(13, attrs.encTtl); // TCA_TUNNEL_KEY_ENC_TTL
  if (attrs.noFrag !== undefined) w.flag(14, attrs.noFrag); // TCA_TUNNEL_KEY_NO_FRAG
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

function decodeTcOptionsMsg(r: Reader, selector: string | undefined): TcOptionsMsg | undefined {
  switch (selector) {
    case 'basic': return decodeTcBasicAttrs(r.nest());
    case 'bfifo': return r.sized(decodeTcFifoQopt(r, r.struct()), 4);
    case 'bpf': return decodeTcBpfAttrs(r.nest());
    case 'cake': return decodeTcCakeAttrs(r.nest());
    case 'cbs': return decodeTcCbsAttrs(r.nest());
    case 'cgroup': return decodeTcCgroupAttrs(r.nest());
    case 'choke': return decodeTcChokeAttrs(r.nest());
    case 'codel': return decodeTcCodelAttrs(r.nest());
    case 'drr': return decodeTcDrrAttrs(r.nest());
    case 'etf': return decodeTcEtfAttrs(r.nest());
    case 'ets': return decodeTcEtsAttrs(r.nest());
    case 'flower': return decodeTcFlowerAttrs(r.nest());
    case 'fq': return decodeTcFqAttrs(r.nest());
    case 'fq_codel': return decodeTcFqCodelAttrs(r.nest());
    case 'fq_pie': return decodeTcFqPieAttrs(r.nest());
    case 'fw': return decodeTcFwAttrs(r.nest());
    case 'gred': return decodeTcGredAttrs(r.nest());
    case 'hhf': return decodeTcHhfAttrs(r.nest());
    case 'htb': return decodeTcHtbAttrs(r.nest());
    case 'matchall': return decodeTcMatchallAttrs(r.nest());
    case 'multiq': return r.sized(decodeTcMultiqQopt(r, r.struct()), 4);
    case 'mqprio': return decodeTcMqprioMessage(r.nest());
    case 'netem': return decodeTcNetemMessage(r.nest());
    case 'pfifo': return r.sized(decodeTcFifoQopt(r, r.struct()), 4);
    case 'pfifo_fast': return r.sized(decodeTcPrioQopt(r, r.struct()), 20);
    case 'pfifo_head_drop': return r.sized(decodeTcFifoQopt(r, r.struct()), 4);
    case 'pie': return decodeTcPieAttrs(r.nest());
    case 'plug': return r.sized(decodeTcPlugQopt(r, r.struct()), 8);
    case 'prio': return r.sized(decodeTcPrioQopt(r, r.struct()), 20);
    case 'qfq': return decodeTcQfqAttrs(r.nest());
    case 'red': return decodeTcRedAttrs(r.nest());
    case 'sfb': return decodeTcSfbAttrs(r.nest());
    case 'sfq': return r.sized(decodeTcSfqQoptV1(r, r.struct()), 72);
    case 'skbprio': return r.sized(decodeTcSkbprioQopt(r, r.struct()), 4);
    case 'taprio': return decodeTcTaprioAttrs(r.nest());
    case 'tbf': return decodeTcTbfAttrs(r.nest());
    case 'u32': return decodeTcU32Attrs(r.nest());
    default: return undefined;
  }
}

function encodeTcOptionsMsg(w: Writer, number: number, selector: string | undefined, data: TcOptionsMsg): void {
  switch (selector) {
    case 'basic': w.nestStart(number); encodeTcBasicAttrs(w, data as TcBasicAttrs); w.nestEnd(); break;
    case 'bfifo': encodeTcFifoQopt(w, w.struct(number, 4, (data as TcFifoQopt).extra), (data as TcFifoQopt)); break;
    case 'bpf': w.nestStart(number); encodeTcBpfAttrs(w, data as TcBpfAttrs); w.nestEnd(); break;
    case 'cake': w.nestStart(number); encodeTcCakeAttrs(w, data as TcCakeAttrs); w.nestEnd(); break;
    case 'cbs': w.nestStart(number); encodeTcCbsAttrs(w, data as TcCbsAttrs); w.nestEnd(); break;
    case 'cgroup': w.nestStart(number); encodeTcCgroupAttrs(w, data as TcCgroupAttrs); w.nestEnd(); break;
    case 'choke': w.nestStart(number); encodeTcChokeAttrs(w, data as TcChokeAttrs); w.nestEnd(); break;
    case 'codel': w.nestStart(number); encodeTcCodelAttrs(w, data as TcCodelAttrs); w.nestEnd(); break;
    case 'drr': w.nestStart(number); encodeTcDrrAttrs(w, data as TcDrrAttrs); w.nestEnd(); break;
    case 'etf': w.nestStart(number); encodeTcEtfAttrs(w, data as TcEtfAttrs); w.nestEnd(); break;
    case 'ets': w.nestStart(number); encodeTcEtsAttrs(w, data as TcEtsAttrs); w.nestEnd(); break;
    case 'flower': w.nestStart(number); encodeTcFlowerAttrs(w, data as TcFlowerAttrs); w.nestEnd(); break;
    case 'fq': w.nestStart(number); encodeTcFqAttrs(w, data as TcFqAttrs); w.nestEnd(); break;
    case 'fq_codel': w.nestStart(number); encodeTcFqCodelAttrs(w, data as TcFqCodelAttrs); w.nestEnd(); break;
    case 'fq_pie': w.nestStart(number); encodeTcFqPieAttrs(w, data as TcFqPieAttrs); w.nestEnd(); break;
    case 'fw': w.nestStart(number); encodeTcFwAttrs(w, data as TcFwAttrs); w.nestEnd(); break;
    case 'gred': w.nestStart(number); encodeTcGredAttrs(w, data as TcGredAttrs); w.nestEnd(); break;
    case 'hhf': w.nestStart(number); encodeTcHhfAttrs(w, data as TcHhfAttrs); w.nestEnd(); break;
    case 'htb': w.nestStart(number); encodeTcHtbAttrs(w, data as TcHtbAttrs); w.nestEnd(); break;
    case 'matchall': w.nestStart(number); encodeTcMatchallAttrs(w, data as TcMatchallAttrs); w.nestEnd(); break;
    case 'multiq': encodeTcMultiqQopt(w, w.struct(number, 4, (data as TcMultiqQopt).extra), (data as TcMultiqQopt)); break;
    case 'mqprio': w.nestStart(number); encodeTcMqprioMessage(w, data as TcMqprioMessage); w.nestEnd(); break;
    case 'netem': w.nestStart(number); encodeTcNetemMessage(w, data as TcNetemMessage); w.nestEnd(); break;
    case 'pfifo': encodeTcFifoQopt(w, w.struct(number, 4, (data as TcFifoQopt).extra), (data as TcFifoQopt)); break;
    case 'pfifo_fast': encodeTcPrioQopt(w, w.struct(number, 20, (data as TcPrioQopt).extra), (data as TcPrioQopt)); break;
    case 'pfifo_head_drop': encodeTcFifoQopt(w, w.struct(number, 4, (data as TcFifoQopt).extra), (data as TcFifoQopt)); break;
    case 'pie': w.nestStart(number); encodeTcPieAttrs(w, data as TcPieAttrs); w.nestEnd(); break;
    case 'plug': encodeTcPlugQopt(w, w.struct(number, 8, (data as TcPlugQopt).extra), (data as TcPlugQopt)); break;
    case 'prio': encodeTcPrioQopt(w, w.struct(number, 20, (data as TcPrioQopt).extra), (data as TcPrioQopt)); break;
    case 'qfq': w.nestStart(number); encodeTcQfqAttrs(w, data as TcQfqAttrs); w.nestEnd(); break;
    case 'red': w.nestStart(number); encodeTcRedAttrs(w, data as TcRedAttrs); w.nestEnd(); break;
    case 'sfb': w.nestStart(number); encodeTcSfbAttrs(w, data as TcSfbAttrs); w.nestEnd(); break;
    case 'sfq': encodeTcSfqQoptV1(w, w.struct(number, 72, (data as TcSfqQoptV1).extra), (data as TcSfqQoptV1)); break;
    case 'skbprio': encodeTcSkbprioQopt(w, w.struct(number, 4, (data as TcSkbprioQopt).extra), (data as TcSkbprioQopt)); break;
    case 'taprio': w.nestStart(number); encodeTcTaprioAttrs(w, data as TcTaprioAttrs); w.nestEnd(); break;
    case 'tbf': w.nestStart(number); encodeTcTbfAttrs(w, data as TcTbfAttrs); w.nestEnd(); break;
    case 'u32': w.nestStart(number); encodeTcU32Attrs(w, data as TcU32Attrs); w.nestEnd(); break;
    default: w.refuseSelector(number, selector, data);
  }
}

function decodeTcActOptionsMsg(r: Reader, selector: string | undefined): TcActOptionsMsg | undefined {
  switch (selector) {
    case 'bpf': return decodeTcActBpfAttrs(r.nest());
    case 'csum': return decodeTcActCsumAttrs(r.nest());
    case 'ct': return decodeTcActCtAttrs(r.nest());
    case 'gact': return decodeTcActGactAttrs(r.nest());
    case 'mirred': return decodeTcActMirredAttrs(r.nest());
    case 'nat': return decodeTcActNatAttrs(r.nest());
    case 'police': return decodeTcPoliceAttrs(r.nest());
    case 'skbedit': return decodeTcActSkbeditAttrs(r.nest());
    case 'tunnel_key': return decodeTcActTunnelKeyAttrs(r.nest());
    case 'vlan': return decodeTcActVlanAttrs(r.nest());
    default: return undefined;
  }
}

function encodeTcActOptionsMsg(w: Writer, number: number, selector: string | undefined, data: TcActOptionsMsg): void {
  switch (selector) {
    case 'bpf': w.nestStart(number); encodeTcActBpfAttrs(w, data as TcActBpfAttrs); w.nestEnd(); break;
    case 'csum': w.nestStart(number); encodeTcActCsumAttrs(w, data as TcActCsumAttrs); w.nestEnd(); break;
    case 'ct': w.nestStart(number); encodeTcActCtAttrs(w, data as TcActCtAttrs); w.nestEnd(); break;
    case 'gact': w.nestStart(number); encodeTcActGactAttrs(w, data as TcActGactAttrs); w.nestEnd(); break;
    case 'mirred': w.nestStart(number); encodeTcActMirredAttrs(w, data as TcActMirredAttrs); w.nestEnd(); break;
    case 'nat': w.nestStart(number); encodeTcActNatAttrs(w, data as TcActNatAttrs); w.nestEnd(); break;
    case 'police': w.nestStart(number); encodeTcPoliceAttrs(w, data as TcPoliceAttrs); w.nestEnd(); break;
    case 'skbedit': w.nestStart(number); encodeTcActSkbeditAttrs(w, data as TcActSkbeditAttrs); w.nestEnd(); break;
    case 'tunnel_key': w.nestStart(number); encodeTcActTunnelKeyAttrs(w, data as TcActTunnelKeyAttrs); w.nestEnd(); break;
    case 'vlan': w.nestStart(number); encodeTcActVlanAttrs(w, data as TcActVlanAttrs); w.nestEnd(); break;
    default: w.refuseSelector(number, selector, data);
  }
}

function decodeTcaStatsAppMsg(r: Reader, selector: string | undefined): TcaStatsAppMsg | undefined {
  switch (selector) {
    case 'cake': return decodeTcCakeStatsAttrs(r.nest());
    case 'choke': return r.sized(decodeTcChokeXstats(r, r.struct()), 20);
    case 'codel': return r.sized(decodeTcCodelXstats(r, r.struct()), 36);
    case 'fq': return r.sized(decodeTcFqQdStats(r, r.struct()), 152);
    case 'fq_codel': return r.sized(decodeTcFqCodelXstats(r, r.struct()), 40);
    case 'fq_pie': return r.sized(decodeTcFqPieXstats(r, r.struct()), 36);
    case 'hhf': return r.sized(decodeTcHhfXstats(r, r.struct()), 16);
    case 'htb': return r.sized(decodeTcHtbXstats(r, r.struct()), 20);
    case 'pie': return r.sized(decodeTcPieXstats(r, r.struct()), 40);
    case 'red': return r.sized(decodeTcRedXstats(r, r.struct()), 16);
    case 'sfb': return r.sized(decodeTcSfbXstats(r, r.struct()), 36);
    case 'sfq': return r.sized(decodeTcSfqXstats(r, r.struct()), 4);
    default: return undefined;
  }
}

function encodeTcaStatsAppMsg(w: Writer, number: number, selector: string | undefined, data: TcaStatsAppMsg): void {
  switch (selector) {
    case 'cake': w.nestStart(number); encodeTcCakeStatsAttrs(w, data as TcCakeStatsAttrs); w.nestEnd(); break;
    case 'choke': encodeTcChokeXstats(w, w.struct(number, 20, (data as TcChokeXstats).extra), (data as TcChokeXstats)); break;
    case 'codel': encodeTcCodelXstats(w, w.struct(number, 36, (data as TcCodelXstats).extra), (data as TcCodelXstats)); break;
    case 'fq': encodeTcFqQdStats(w, w.struct(number, 152, (data as TcFqQdStats).extra), (data as TcFqQdStats)); break;
    case 'fq_codel': encodeTcFqCodelXstats(w, w.struct(number, 40, (data as TcFqCodelXstats).extra), (data as TcFqCodelXstats)); break;
    case 'fq_pie': encodeTcFqPieXstats(w, w.struct(number, 36, (data as TcFqPieXstats).extra), (data as TcFqPieXstats)); break;
    case 'hhf': encodeTcHhfXstats(w, w.struct(number, 16, (data as TcHhfXstats).extra), (data as TcHhfXstats)); break;
    case 'htb': encodeTcHtbXstats(w, w.struct(number, 20, (data as TcHtbXstats).extra), (data as TcHtbXstats)); break;
    case 'pie': encodeTcPieXstats(w, w.struct(number, 40, (data as TcPieXstats).extra), (data as TcPieXstats)); break;
    case 'red': encodeTcRedXstats(w, w.struct(number, 16, (data as TcRedXstats).extra), (data as TcRedXstats)); break;
    case 'sfb': encodeTcSfbXstats(w, w.struct(number, 36, (data as TcSfbXstats).extra), (data as TcSfbXstats)); break;
    case 'sfq': encodeTcSfqXstats(w, w.struct(number, 4, (data as TcSfqXstats).extra), (data as TcSfqXstats)); break;
    default: w.refuseSelector(number, selector, data);
  }
}

function decodeU16Array(r: Reader): number[] {
  const { view } = r;
  const start = r.struct();
  const count = r.count(2);
  const items = new Array<number>(count); // as long as it will be: growing would copy it
  for (let index = 0; index < count; index++) {
    const at = start + index * 2;
    items[index] = view.getUint16(at, littleEndian);
  }
  return items;
}

function encodeU16Array(w: Writer, number: number, items: readonly number[], min: number = 0, max: number = 65535, mask?: number): void {
  w.items(number, items, min, max, mask);
  let at = w.attribute(number, items.length * 2);
  for (const item of items) {
    w.u16At(at, item, 'item');
    at += 2;
  }
}

function decodeTcActAttrsList(r: Reader): IndexedArray<TcActAttrs> {
  const items: IndexedArray<TcActAttrs> = [];
  while (r.nextAttribute()) {
    r.numberItem(items);
    items.push(decodeTcActAttrs(r.nest()));
  }
  return items;
}

function encodeTcActAttrsList(w: Writer, items: IndexedArray<TcActAttrs>): void {
  let index = 0;
  for (const item of items) { w.nestStart(w.itemNumber(items, index++)); encodeTcActAttrs(w, item); w.nestEnd(); }
}

function decodeS32Array(r: Reader): number[] {
  const { view } = r;
  const start = r.struct();
  const count = r.count(4);
  const items = new Array<number>(count); // as long as it will be: growing would copy it
  for (let index = 0; index < count; index++) {
    const at = start + index * 4;
    items[index] = view.getInt32(at, littleEndian);
  }
  return items;
}

function encodeS32Array(w: Writer, number: number, items: readonly number[], min: number = -2147483648, max: number = 2147483647, mask?: number): void {
  w.items(number, items, min, max, mask);
  let at = w.attribute(number, items.length * 4);
  for (const item of items) {
    w.s32At(at, item, 'item');
    at += 4;
  }
}

function decodeU32Array(r: Reader): number[] {
  const { view } = r;
  const start = r.struct();
  const count = r.count(4);
  const items = new Array<number>(count); // as long as it will be: growing would copy it
  for (let index = 0; index < count; index++) {
    const at = start + index * 4;
    items[index] = view.getUint32(at, littleEndian);
  }
  return items;
}

function encodeU32Array(w: Writer, number: number, items: readonly number[], min: number = 0, max: number = 4294967295, mask?: number): void {
  w.items(number, items, min, max, mask);
  let at = w.attribute(number, items.length * 4);
  for (const item of items) {
    w.u32At(at, item, 'item');
    at += 4;
  }
}

function decodeTcGredQoptArray(r: Reader): TcGredQopt[] {
  const count = r.count(52);
  const items = new Array<TcGredQopt>(count);
  for (let index = 0; index < count; index++) items[index] = decodeTcGredQopt(r, r.struct() + index * 52);
  return items;
}

function encodeTcGredQoptArray(w: Writer, number: number, items: readonly TcGredQopt[]): void {
  w.plain(number, items);
  const at = w.struct(number, items.length * 52);
  for (let index = 0; index < items.length; index++) encodeTcGredQopt(w, w.itemAt(at, index, 52), items[index]!);
}

function decodeS16Array(r: Reader): number[] {
  const { view } = r;
  const start = r.struct();
  const count = r.count(2);
  const items = new Array<number>(count); // as long as it will be: growing would copy it
  for (let index = 0; index < count; index++) {
    const at = start + index * 2;
    items[index] = view.getInt16(at, littleEndian);
  }
  return items;
}

function encodeS16Array(w: Writer, number: number, items: readonly number[], min: number = -32768, max: number = 32767, mask?: number): void {
  w.items(number, items, min, max, mask);
  let at = w.attribute(number, items.length * 2);
  for (const item of items) {
    w.s16At(at, item, 'item');
    at += 2;
  }
}

function decodeTcCakeTinStatsAttrsList(r: Reader): IndexedArray<TcCakeTinStatsAttrs> {
  const items: IndexedArray<TcCakeTinStatsAttrs> = [];
  while (r.nextAttribute()) {
    r.numberItem(items);
    items.push(decodeTcCakeTinStatsAttrs(r.nest()));
  }
  return items;
}

function encodeTcCakeTinStatsAttrsList(w: Writer, items: IndexedArray<TcCakeTinStatsAttrs>): void {
  let index = 0;
  for (const item of items) { w.nestStart(w.itemNumber(items, index++)); encodeTcCakeTinStatsAttrs(w, item); w.nestEnd(); }
}

export function decodeTcMqprioMessage(r: Reader): TcMqprioMessage {
  const header = decodeTcMqprioQopt(r, r.header(82));
  return { header, attrs: decodeTcMqprioAttrs(r) };
}

export function encodeTcMqprioMessage(w: Writer, message: MessageInput<TcMqprioQopt, TcMqprioAttrs>): void {
  encodeTcMqprioQopt(w, w.header(82), message.header ?? {});
  if (message.attrs !== undefined) encodeTcMqprioAttrs(w, message.attrs);
}

export function decodeTcNetemMessage(r: Reader): TcNetemMessage {
  const header = decodeTcNetemQopt(r, r.header(24));
  return { header, attrs: decodeTcNetemAttrs(r) };
}

export function encodeTcNetemMessage(w: Writer, message: MessageInput<TcNetemQopt, TcNetemAttrs>): void {
  encodeTcNetemQopt(w, w.header(24), message.header ?? {});
  if (message.attrs !== undefined) encodeTcNetemAttrs(w, message.attrs);
}

export function decodeTcMessage(r: Reader): TcMessage {
  const header = decodeTcmsg(r, r.header(20));
  return { header, attrs: decodeTcAttrs(r) };
}

export function encodeTcMessage(w: Writer, message: MessageInput<Tcmsg, TcAttrs>): void {
  encodeTcmsg(w, w.header(20), message.header ?? {});
  if (message.attrs !== undefined) encodeTcAttrs(w, message.attrs);
}

export function decodeTcRootMessage(r: Reader): TcRootMessage {
  const header = decodeTcamsg(r, r.header(4));
  return { header, attrs: decodeTcRootAttrs(r) };
}

export function encodeTcRootMessage(w: Writer, message: MessageInput<Tcamsg, TcRootAttrs>): void {
  encodeTcamsg(w, w.header(4), message.header ?? {});
  if (message.attrs !== undefined) encodeTcRootAttrs(w, message.attrs);
}

/** Names in {@link TcAttrs}, for errors. */
export const tcAttrsNames: AttributeNames = {
  1: 'kind',
  2: { name: 'options', select: { by: 'kind', byType: 1, formats: () => tcOptionsMsgFormats } },
  3: 'stats',
  4: { name: 'xstats', select: { by: 'kind', byType: 1, formats: () => tcaStatsAppMsgFormats } },
  5: 'rate',
  6: 'fcnt',
  7: { name: 'stats2', nest: () => tcaStatsAttrsNames },
  8: { name: 'stab', nest: () => tcaStabAttrsNames },
  10: 'dumpInvisible',
  11: 'chain',
  12: 'hwOffload',
  13: 'ingressBlock',
  14: 'egressBlock',
  15: 'dumpFlags',
  16: 'extWarnMsg',
};

/** Names in {@link TcaStatsAttrs}, for errors. */
export const tcaStatsAttrsNames: AttributeNames = {
  1: 'basic',
  2: 'rateEst',
  3: 'queue',
  4: { name: 'app', selectAround: { by: 'kind', formats: () => tcaStatsAppMsgFormats } },
  5: 'rateEst64',
  7: 'basicHw',
  8: 'pkt64',
};

/** Names in {@link TcaStabAttrs}, for errors. */
export const tcaStabAttrsNames: AttributeNames = {
  1: 'base',
  2: 'data',
};

/** Names in {@link TcRootAttrs}, for errors. */
export const tcRootAttrsNames: AttributeNames = {
  1: { name: 'tab', nest: () => tcActAttrsNames, list: true },
  2: 'flags',
  3: 'count',
  4: 'timeDelta',
  5: 'extWarnMsg',
};

/** Names in {@link TcActAttrs}, for errors. */
export const tcActAttrsNames: AttributeNames = {
  1: 'kind',
  2: { name: 'options', select: { by: 'kind', byType: 1, formats: () => tcActOptionsMsgFormats } },
  3: 'index',
  4: { name: 'stats', nest: () => tcaStatsAttrsNames },
  6: 'cookie',
  7: 'flags',
  8: 'hwStats',
  9: 'usedHwStats',
  10: 'inHwCount',
};

/** Names in {@link TcFqCodelAttrs}, for errors. */
export const tcFqCodelAttrsNames: AttributeNames = {
  1: 'target',
  2: 'limit',
  3: 'interval',
  4: 'ecn',
  5: 'flows',
  6: 'quantum',
  7: 'ceThreshold',
  8: 'dropBatchSize',
  9: 'memoryLimit',
  10: 'ceThresholdSelector',
  11: 'ceThresholdMask',
};

/** Names in {@link TcCodelAttrs}, for errors. */
export const tcCodelAttrsNames: AttributeNames = {
  1: 'target',
  2: 'limit',
  3: 'interval',
  4: 'ecn',
  5: 'ceThreshold',
};

/** Names in {@link TcFqAttrs}, for errors. */
export const tcFqAttrsNames: AttributeNames = {
  1: 'plimit',
  2: 'flowPlimit',
  3: 'quantum',
  4: 'initialQuantum',
  5: 'rateEnable',
  6: 'flowDefaultRate',
  7: 'flowMaxRate',
  8: 'bucketsLog',
  9: 'flowRefillDelay',
  10: 'orphanMask',
  11: 'lowRateThreshold',
  12: 'ceThreshold',
  13: 'timerSlack',
  14: 'horizon',
  15: 'horizonDrop',
  16: 'priomap',
  17: 'weights',
  18: 'offloadHorizon',
};

/** Names in {@link TcHtbAttrs}, for errors. */
export const tcHtbAttrsNames: AttributeNames = {
  1: 'parms',
  2: 'init',
  3: 'ctab',
  4: 'rtab',
  5: 'directQlen',
  6: 'rate64',
  7: 'ceil64',
  9: 'offload',
};

/** Names in {@link TcTbfAttrs}, for errors. */
export const tcTbfAttrsNames: AttributeNames = {
  1: 'parms',
  2: 'rtab',
  3: 'ptab',
  4: 'rate64',
  5: 'prate64',
  6: 'burst',
  7: 'pburst',
};

/** Names in {@link TcHfscAttrs}, for errors. */
export const tcHfscAttrsNames: AttributeNames = {
  1: 'rsc',
  2: 'fsc',
  3: 'usc',
};

/** Names in {@link TcDrrAttrs}, for errors. */
export const tcDrrAttrsNames: AttributeNames = {
  1: 'quantum',
};

/** Names in {@link TcQfqAttrs}, for errors. */
export const tcQfqAttrsNames: AttributeNames = {
  1: 'weight',
  2: 'lmax',
};

/** Names in {@link TcRedAttrs}, for errors. */
export const tcRedAttrsNames: AttributeNames = {
  1: 'parms',
  2: 'stab',
  3: 'maxP',
  4: 'flags',
  5: 'earlyDropBlock',
  6: 'markBlock',
};

/** Names in {@link TcGredAttrs}, for errors. */
export const tcGredAttrsNames: AttributeNames = {
  1: 'parms',
  2: 'stab',
  3: 'dps',
  4: 'maxP',
  5: 'limit',
  6: { name: 'vqList', nest: () => tcaGredVqListAttrsNames },
};

/** Names in {@link TcaGredVqListAttrs}, for errors. */
export const tcaGredVqListAttrsNames: AttributeNames = {
  1: { name: 'entry', multi: true, nest: () => tcaGredVqEntryAttrsNames },
};

/** Names in {@link TcaGredVqEntryAttrs}, for errors. */
export const tcaGredVqEntryAttrsNames: AttributeNames = {
  2: 'dp',
  3: 'statBytes',
  4: 'statPackets',
  5: 'statBacklog',
  6: 'statProbDrop',
  7: 'statProbMark',
  8: 'statForcedDrop',
  9: 'statForcedMark',
  10: 'statPdrop',
  11: 'statOther',
  12: 'flags',
};

/** Names in {@link TcSfbAttrs}, for errors. */
export const tcSfbAttrsNames: AttributeNames = {
  1: 'parms',
};

/** Names in {@link TcHhfAttrs}, for errors. */
export const tcHhfAttrsNames: AttributeNames = {
  1: 'backlogLimit',
  2: 'quantum',
  3: 'hhFlowsLimit',
  4: 'resetTimeout',
  5: 'admitBytes',
  6: 'evictTimeout',
  7: 'nonHhWeight',
};

/** Names in {@link TcFqPieAttrs}, for errors. */
export const tcFqPieAttrsNames: AttributeNames = {
  1: 'limit',
  2: 'flows',
  3: 'target',
  4: 'tupdate',
  5: 'alpha',
  6: 'beta',
  7: 'quantum',
  8: 'memoryLimit',
  9: 'ecnProb',
  10: 'ecn',
  11: 'bytemode',
  12: 'dqRateEstimator',
};

/** Names in {@link TcCbsAttrs}, for errors. */
export const tcCbsAttrsNames: AttributeNames = {
  1: 'parms',
};

/** Names in {@link TcEtfAttrs}, for errors. */
export const tcEtfAttrsNames: AttributeNames = {
  1: 'parms',
};

/** Names in {@link TcMqprioAttrs}, for errors. */
export const tcMqprioAttrsNames: AttributeNames = {
  1: 'mode',
  2: 'shaper',
  3: { name: 'minRate64', nest: () => tcMqprioMinRateAttrsNames },
  4: { name: 'maxRate64', nest: () => tcMqprioMaxRateAttrsNames },
  5: { name: 'tcEntry', multi: true, nest: () => tcMqprioTcEntryAttrsNames },
};

/** Names in {@link TcMqprioMinRateAttrs}, for errors. */
export const tcMqprioMinRateAttrsNames: AttributeNames = {
  3: { name: 'minRate64', multi: true },
};

/** Names in {@link TcMqprioMaxRateAttrs}, for errors. */
export const tcMqprioMaxRateAttrsNames: AttributeNames = {
  4: { name: 'maxRate64', multi: true },
};

/** Names in {@link TcMqprioTcEntryAttrs}, for errors. */
export const tcMqprioTcEntryAttrsNames: AttributeNames = {
  1: 'index',
  2: 'fp',
};

/** Names in {@link TcTaprioAttrs}, for errors. */
export const tcTaprioAttrsNames: AttributeNames = {
  1: 'priomap',
  2: { name: 'schedEntryList', nest: () => tcTaprioSchedEntryListAttrsNames },
  3: 'schedBaseTime',
  4: { name: 'schedSingleEntry', nest: () => tcTaprioSchedEntryAttrsNames },
  5: 'schedClockid',
  7: { name: 'adminSched', nest: () => tcTaprioAttrsNames },
  8: 'schedCycleTime',
  9: 'schedCycleTimeExtension',
  10: 'flags',
  11: 'txtimeDelay',
  12: { name: 'tcEntry', multi: true, nest: () => tcTaprioTcEntryAttrsNames },
};

/** Names in {@link TcTaprioSchedEntryListAttrs}, for errors. */
export const tcTaprioSchedEntryListAttrsNames: AttributeNames = {
  1: { name: 'entry', multi: true, nest: () => tcTaprioSchedEntryAttrsNames },
};

/** Names in {@link TcTaprioSchedEntryAttrs}, for errors. */
export const tcTaprioSchedEntryAttrsNames: AttributeNames = {
  1: 'index',
  2: 'cmd',
  3: 'gateMask',
  4: 'interval',
};

/** Names in {@link TcTaprioTcEntryAttrs}, for errors. */
export const tcTaprioTcEntryAttrsNames: AttributeNames = {
  1: 'index',
  2: 'maxSdu',
  3: 'fp',
};

/** Names in {@link TcChokeAttrs}, for errors. */
export const tcChokeAttrsNames: AttributeNames = {
  1: 'parms',
  2: 'stab',
  3: 'maxP',
};

/** Names in {@link TcPieAttrs}, for errors. */
export const tcPieAttrsNames: AttributeNames = {
  1: 'target',
  2: 'limit',
  3: 'tupdate',
  4: 'alpha',
  5: 'beta',
  6: 'ecn',
  7: 'bytemode',
  8: 'dqRateEstimator',
};

/** Names in {@link TcEtsAttrs}, for errors. */
export const tcEtsAttrsNames: AttributeNames = {
  1: 'nbands',
  2: 'nstrict',
  3: { name: 'quanta', nest: () => tcEtsAttrsNames },
  4: { name: 'quantaBand', multi: true },
  5: { name: 'priomap', nest: () => tcEtsAttrsNames },
  6: { name: 'priomapBand', multi: true },
};

/** Names in {@link TcNetemAttrs}, for errors. */
export const tcNetemAttrsNames: AttributeNames = {
  1: 'corr',
  2: 'delayDist',
  3: 'reorder',
  4: 'corrupt',
  5: { name: 'loss', nest: () => tcNetemLossAttrsNames },
  6: 'rate',
  7: 'ecn',
  8: 'rate64',
  10: 'latency64',
  11: 'jitter64',
  12: 'slot',
  13: 'slotDist',
  14: 'prngSeed',
};

/** Names in {@link TcNetemLossAttrs}, for errors. */
export const tcNetemLossAttrsNames: AttributeNames = {
  1: 'gi',
  2: 'ge',
};

/** Names in {@link TcCakeAttrs}, for errors. */
export const tcCakeAttrsNames: AttributeNames = {
  2: 'baseRate64',
  3: 'diffservMode',
  4: 'atm',
  5: 'flowMode',
  6: 'overhead',
  7: 'rtt',
  8: 'target',
  9: 'autorate',
  10: 'memory',
  11: 'nat',
  12: 'raw',
  13: 'wash',
  14: 'mpu',
  15: 'ingress',
  16: 'ackFilter',
  17: 'splitGso',
  18: 'fwmark',
};

/** Names in {@link TcCakeStatsAttrs}, for errors. */
export const tcCakeStatsAttrsNames: AttributeNames = {
  2: 'capacityEstimate64',
  3: 'memoryLimit',
  4: 'memoryUsed',
  5: 'avgNetoff',
  6: 'minNetlen',
  7: 'maxNetlen',
  8: 'minAdjlen',
  9: 'maxAdjlen',
  10: { name: 'tinStats', nest: () => tcCakeTinStatsAttrsNames, list: true },
  11: 'deficit',
  12: 'cobaltCount',
  13: 'dropping',
  14: 'dropNextUs',
  15: 'pDrop',
  16: 'blueTimerUs',
};

/** Names in {@link TcCakeTinStatsAttrs}, for errors. */
export const tcCakeTinStatsAttrsNames: AttributeNames = {
  2: 'sentPackets',
  3: 'sentBytes64',
  4: 'droppedPackets',
  5: 'droppedBytes64',
  6: 'acksDroppedPackets',
  7: 'acksDroppedBytes64',
  8: 'ecnMarkedPackets',
  9: 'ecnMarkedBytes64',
  10: 'backlogPackets',
  11: 'backlogBytes',
  12: 'thresholdRate64',
  13: 'targetUs',
  14: 'intervalUs',
  15: 'wayIndirectHits',
  16: 'wayMisses',
  17: 'wayCollisions',
  18: 'peakDelayUs',
  19: 'avgDelayUs',
  20: 'baseDelayUs',
  21: 'sparseFlows',
  22: 'bulkFlows',
  23: 'unresponsiveFlows',
  24: 'maxSkblen',
  25: 'flowQuantum',
};

/** Names in {@link TcU32Attrs}, for errors. */
export const tcU32AttrsNames: AttributeNames = {
  1: 'classid',
  2: 'hash',
  3: 'link',
  4: 'divisor',
  5: 'sel',
  6: { name: 'police', nest: () => tcPoliceAttrsNames },
  7: { name: 'act', nest: () => tcActAttrsNames, list: true },
  8: 'indev',
  9: 'pcnt',
  10: 'mark',
  11: 'flags',
};

/** Names in {@link TcBasicAttrs}, for errors. */
export const tcBasicAttrsNames: AttributeNames = {
  1: 'classid',
  2: 'ematches',
  3: { name: 'act', nest: () => tcActAttrsNames, list: true },
  4: { name: 'police', nest: () => tcPoliceAttrsNames },
  5: 'pcnt',
};

/** Names in {@link TcBpfAttrs}, for errors. */
export const tcBpfAttrsNames: AttributeNames = {
  1: { name: 'act', nest: () => tcActAttrsNames, list: true },
  2: { name: 'police', nest: () => tcPoliceAttrsNames },
  3: 'classid',
  4: 'opsLen',
  5: 'ops',
  6: 'fd',
  7: 'name',
  8: 'flags',
  9: 'flagsGen',
  10: 'tag',
  11: 'id',
};

/** Names in {@link TcMatchallAttrs}, for errors. */
export const tcMatchallAttrsNames: AttributeNames = {
  1: 'classid',
  2: { name: 'act', nest: () => tcActAttrsNames, list: true },
  3: 'flags',
  4: 'pcnt',
};

/** Names in {@link TcFwAttrs}, for errors. */
export const tcFwAttrsNames: AttributeNames = {
  1: 'classid',
  2: { name: 'police', nest: () => tcPoliceAttrsNames },
  3: 'indev',
  4: { name: 'act', nest: () => tcActAttrsNames, list: true },
  5: 'mask',
};

/** Names in {@link TcCgroupAttrs}, for errors. */
export const tcCgroupAttrsNames: AttributeNames = {
  1: { name: 'act', nest: () => tcActAttrsNames, list: true },
  2: { name: 'police', nest: () => tcPoliceAttrsNames },
  3: 'ematches',
};

/** Names in {@link TcFlowerAttrs}, for errors. */
export const tcFlowerAttrsNames: AttributeNames = {
  1: 'classid',
  2: 'indev',
  3: { name: 'act', nest: () => tcActAttrsNames, list: true },
  4: 'keyEthDst',
  5: 'keyEthDstMask',
  6: 'keyEthSrc',
  7: 'keyEthSrcMask',
  8: 'keyEthType',
  9: 'keyIpProto',
  10: 'keyIpv4Src',
  11: 'keyIpv4SrcMask',
  12: 'keyIpv4Dst',
  13: 'keyIpv4DstMask',
  14: 'keyIpv6Src',
  15: 'keyIpv6SrcMask',
  16: 'keyIpv6Dst',
  17: 'keyIpv6DstMask',
  18: 'keyTcpSrc',
  19: 'keyTcpDst',
  20: 'keyUdpSrc',
  21: 'keyUdpDst',
  22: 'flags',
  23: 'keyVlanId',
  24: 'keyVlanPrio',
  25: 'keyVlanEthType',
  26: 'keyEncKeyId',
  27: 'keyEncIpv4Src',
  28: 'keyEncIpv4SrcMask',
  29: 'keyEncIpv4Dst',
  30: 'keyEncIpv4DstMask',
  31: 'keyEncIpv6Src',
  32: 'keyEncIpv6SrcMask',
  33: 'keyEncIpv6Dst',
  34: 'keyEncIpv6DstMask',
  35: 'keyTcpSrcMask',
  36: 'keyTcpDstMask',
  37: 'keyUdpSrcMask',
  38: 'keyUdpDstMask',
  39: 'keySctpSrcMask',
  40: 'keySctpDstMask',
  41: 'keySctpSrc',
  42: 'keySctpDst',
  43: 'keyEncUdpSrcPort',
  44: 'keyEncUdpSrcPortMask',
  45: 'keyEncUdpDstPort',
  46: 'keyEncUdpDstPortMask',
  47: 'keyFlags',
  48: 'keyFlagsMask',
  49: 'keyIcmpv4Code',
  50: 'keyIcmpv4CodeMask',
  51: 'keyIcmpv4Type',
  52: 'keyIcmpv4TypeMask',
  53: 'keyIcmpv6Code',
  54: 'keyIcmpv6CodeMask',
  55: 'keyIcmpv6Type',
  56: 'keyIcmpv6TypeMask',
  57: 'keyArpSip',
  58: 'keyArpSipMask',
  59: 'keyArpTip',
  60: 'keyArpTipMask',
  61: 'keyArpOp',
  62: 'keyArpOpMask',
  63: 'keyArpSha',
  64: 'keyArpShaMask',
  65: 'keyArpTha',
  66: 'keyArpThaMask',
  67: 'keyMplsTtl',
  68: 'keyMplsBos',
  69: 'keyMplsTc',
  70: 'keyMplsLabel',
  71: 'keyTcpFlags',
  72: 'keyTcpFlagsMask',
  73: 'keyIpTos',
  74: 'keyIpTosMask',
  75: 'keyIpTtl',
  76: 'keyIpTtlMask',
  77: 'keyCvlanId',
  78: 'keyCvlanPrio',
  79: 'keyCvlanEthType',
  80: 'keyEncIpTos',
  81: 'keyEncIpTosMask',
  82: 'keyEncIpTtl',
  83: 'keyEncIpTtlMask',
  84: { name: 'keyEncOpts', nest: () => tcFlowerKeyEncOptsAttrsNames },
  85: { name: 'keyEncOptsMask', nest: () => tcFlowerKeyEncOptsAttrsNames },
  86: 'inHwCount',
  87: 'keyPortSrcMin',
  88: 'keyPortSrcMax',
  89: 'keyPortDstMin',
  90: 'keyPortDstMax',
  91: 'keyCtState',
  92: 'keyCtStateMask',
  93: 'keyCtZone',
  94: 'keyCtZoneMask',
  95: 'keyCtMark',
  96: 'keyCtMarkMask',
  97: 'keyCtLabels',
  98: 'keyCtLabelsMask',
  99: { name: 'keyMplsOpts', nest: () => tcFlowerKeyMplsOptAttrsNames },
  100: 'keyHash',
  101: 'keyHashMask',
  102: 'keyNumOfVlans',
  103: 'keyPppoeSid',
  104: 'keyPppProto',
  105: 'keyL2tpv3Sid',
  106: 'l2Miss',
  107: { name: 'keyCfm', nest: () => tcFlowerKeyCfmAttrsNames },
  108: 'keySpi',
  109: 'keySpiMask',
  110: 'keyEncFlags',
  111: 'keyEncFlagsMask',
};

/** Names in {@link TcFlowerKeyEncOptsAttrs}, for errors. */
export const tcFlowerKeyEncOptsAttrsNames: AttributeNames = {
  1: { name: 'geneve', nest: () => tcFlowerKeyEncOptGeneveAttrsNames },
  2: { name: 'vxlan', nest: () => tcFlowerKeyEncOptVxlanAttrsNames },
  3: { name: 'erspan', nest: () => tcFlowerKeyEncOptErspanAttrsNames },
  4: { name: 'gtp', nest: () => tcFlowerKeyEncOptGtpAttrsNames },
};

/** Names in {@link TcFlowerKeyEncOptGeneveAttrs}, for errors. */
export const tcFlowerKeyEncOptGeneveAttrsNames: AttributeNames = {
  1: 'class',
  2: 'type',
  3: 'data',
};

/** Names in {@link TcFlowerKeyEncOptVxlanAttrs}, for errors. */
export const tcFlowerKeyEncOptVxlanAttrsNames: AttributeNames = {
  1: 'gbp',
};

/** Names in {@link TcFlowerKeyEncOptErspanAttrs}, for errors. */
export const tcFlowerKeyEncOptErspanAttrsNames: AttributeNames = {
  1: 'ver',
  2: 'index',
  3: 'dir',
  4: 'hwid',
};

/** Names in {@link TcFlowerKeyEncOptGtpAttrs}, for errors. */
export const tcFlowerKeyEncOptGtpAttrsNames: AttributeNames = {
  1: 'pduType',
  2: 'qfi',
};

/** Names in {@link TcFlowerKeyMplsOptAttrs}, for errors. */
export const tcFlowerKeyMplsOptAttrsNames: AttributeNames = {
  1: { name: 'lse', multi: true, nest: () => tcFlowerKeyMplsOptLseAttrsNames },
};

/** Names in {@link TcFlowerKeyMplsOptLseAttrs}, for errors. */
export const tcFlowerKeyMplsOptLseAttrsNames: AttributeNames = {
  1: 'depth',
  2: 'ttl',
  3: 'bos',
  4: 'tc',
  5: 'label',
};

/** Names in {@link TcFlowerKeyCfmAttrs}, for errors. */
export const tcFlowerKeyCfmAttrsNames: AttributeNames = {
  1: 'mdLevel',
  2: 'opcode',
};

/** Names in {@link TcPoliceAttrs}, for errors. */
export const tcPoliceAttrsNames: AttributeNames = {
  1: 'tbf',
  2: 'rate',
  3: 'peakrate',
  4: 'avrate',
  5: 'result',
  6: 'tm',
  8: 'rate64',
  9: 'peakrate64',
  10: 'pktrate64',
  11: 'pktburst64',
};

/** Names in {@link TcActGactAttrs}, for errors. */
export const tcActGactAttrsNames: AttributeNames = {
  1: 'tm',
  2: 'parms',
  3: 'prob',
};

/** Names in {@link TcActMirredAttrs}, for errors. */
export const tcActMirredAttrsNames: AttributeNames = {
  1: 'tm',
  2: 'parms',
  4: 'blockid',
};

/** Names in {@link TcActSkbeditAttrs}, for errors. */
export const tcActSkbeditAttrsNames: AttributeNames = {
  1: 'tm',
  2: 'parms',
  3: 'priority',
  4: 'queueMapping',
  5: 'mark',
  7: 'ptype',
  8: 'mask',
  9: 'flags',
  10: 'queueMappingMax',
};

/** Names in {@link TcActVlanAttrs}, for errors. */
export const tcActVlanAttrsNames: AttributeNames = {
  1: 'tm',
  2: 'parms',
  3: 'pushVlanId',
  4: 'pushVlanProtocol',
  6: 'pushVlanPriority',
  7: 'pushEthDst',
  8: 'pushEthSrc',
};

/** Names in {@link TcActCsumAttrs}, for errors. */
export const tcActCsumAttrsNames: AttributeNames = {
  1: 'parms',
  2: 'tm',
};

/** Names in {@link TcActNatAttrs}, for errors. */
export const tcActNatAttrsNames: AttributeNames = {
  1: 'parms',
  2: 'tm',
};

/** Names in {@link TcActBpfAttrs}, for errors. */
export const tcActBpfAttrsNames: AttributeNames = {
  1: 'tm',
  2: 'parms',
  3: 'opsLen',
  4: 'ops',
  5: 'fd',
  6: 'name',
  8: 'tag',
  9: 'id',
};

/** Names in {@link TcActCtAttrs}, for errors. */
export const tcActCtAttrsNames: AttributeNames = {
  1: 'parms',
  2: 'tm',
  3: 'action',
  4: 'zone',
  5: 'mark',
  6: 'markMask',
  7: 'labels',
  8: 'labelsMask',
  9: 'natIpv4Min',
  10: 'natIpv4Max',
  11: 'natIpv6Min',
  12: 'natIpv6Max',
  13: 'natPortMin',
  14: 'natPortMax',
  16: 'helperName',
  17: 'helperFamily',
  18: 'helperProto',
};

/** Names in {@link TcActTunnelKeyAttrs}, for errors. */
export const tcActTunnelKeyAttrsNames: AttributeNames = {
  1: 'tm',
  2: 'parms',
  3: 'encIpv4Src',
  4: 'encIpv4Dst',
  5: 'encIpv6Src',
  6: 'encIpv6Dst',
  7: 'encKeyId',
  9: 'encDstPort',
  10: 'noCsum',
  11: 'encOpts',
  12: 'encTos',
  13: 'encTtl',
  14: 'noFrag',
};

const tcOptionsMsgFormats: Readonly<Record<string, SelectedFormat>> = {
  basic: { names: tcBasicAttrsNames },
  bpf: { names: tcBpfAttrsNames },
  cake: { names: tcCakeAttrsNames },
  cbs: { names: tcCbsAttrsNames },
  cgroup: { names: tcCgroupAttrsNames },
  choke: { names: tcChokeAttrsNames },
  codel: { names: tcCodelAttrsNames },
  drr: { names: tcDrrAttrsNames },
  etf: { names: tcEtfAttrsNames },
  ets: { names: tcEtsAttrsNames },
  flower: { names: tcFlowerAttrsNames },
  fq: { names: tcFqAttrsNames },
  fq_codel: { names: tcFqCodelAttrsNames },
  fq_pie: { names: tcFqPieAttrsNames },
  fw: { names: tcFwAttrsNames },
  gred: { names: tcGredAttrsNames },
  hhf: { names: tcHhfAttrsNames },
  htb: { names: tcHtbAttrsNames },
  matchall: { names: tcMatchallAttrsNames },
  mqprio: { names: tcMqprioAttrsNames, header: 82 },
  netem: { names: tcNetemAttrsNames, header: 24 },
  pie: { names: tcPieAttrsNames },
  qfq: { names: tcQfqAttrsNames },
  red: { names: tcRedAttrsNames },
  sfb: { names: tcSfbAttrsNames },
  taprio: { names: tcTaprioAttrsNames },
  tbf: { names: tcTbfAttrsNames },
  u32: { names: tcU32AttrsNames },
};

const tcActOptionsMsgFormats: Readonly<Record<string, SelectedFormat>> = {
  bpf: { names: tcActBpfAttrsNames },
  csum: { names: tcActCsumAttrsNames },
  ct: { names: tcActCtAttrsNames },
  gact: { names: tcActGactAttrsNames },
  mirred: { names: tcActMirredAttrsNames },
  nat: { names: tcActNatAttrsNames },
  police: { names: tcPoliceAttrsNames },
  skbedit: { names: tcActSkbeditAttrsNames },
  tunnel_key: { names: tcActTunnelKeyAttrsNames },
  vlan: { names: tcActVlanAttrsNames },
};

const tcaStatsAppMsgFormats: Readonly<Record<string, SelectedFormat>> = {
  cake: { names: tcCakeStatsAttrsNames },
};

/** `RTM_NEWQDISC` (36): Makes or changes a queueing discipline; as a notification, it came or changed. */
export const RTM_NEWQDISC: Operation<Tcmsg, TcAttrs> = {
  name: 'RTM_NEWQDISC',
  type: 36,
  replyType: 36,
  headerSize: 20,
  encode: encodeTcMessage,
  decode: decodeTcMessage,
  attributes: tcAttrsNames,
};

/** `RTM_DELQDISC` (37): Removes a queueing discipline; as a notification, it went. */
export const RTM_DELQDISC: Operation<Tcmsg, TcAttrs> = {
  name: 'RTM_DELQDISC',
  type: 37,
  replyType: 37,
  headerSize: 20,
  encode: encodeTcMessage,
  decode: decodeTcMessage,
  attributes: tcAttrsNames,
};

/** `RTM_GETQDISC` (38): Asks for a queueing discipline or for all, of one link or of all. */
export const RTM_GETQDISC: Operation<Tcmsg, TcAttrs> = {
  name: 'RTM_GETQDISC',
  type: 38,
  replyType: 36,
  headerSize: 20,
  encode: encodeTcMessage,
  decode: decodeTcMessage,
  attributes: tcAttrsNames,
};

/** `RTM_NEWTCLASS` (40): Makes or changes a class; as a notification, it came or changed. */
export const RTM_NEWTCLASS: Operation<Tcmsg, TcAttrs> = {
  name: 'RTM_NEWTCLASS',
  type: 40,
  replyType: 40,
  headerSize: 20,
  encode: encodeTcMessage,
  decode: decodeTcMessage,
  attributes: tcAttrsNames,
};

/** `RTM_DELTCLASS` (41): Removes a class; as a notification, it went. */
export const RTM_DELTCLASS: Operation<Tcmsg, TcAttrs> = {
  name: 'RTM_DELTCLASS',
  type: 41,
  replyType: 41,
  headerSize: 20,
  encode: encodeTcMessage,
  decode: decodeTcMessage,
  attributes: tcAttrsNames,
};

/** `RTM_GETTCLASS` (42): Asks for a class or for all of a link. */
export const RTM_GETTCLASS: Operation<Tcmsg, TcAttrs> = {
  name: 'RTM_GETTCLASS',
  type: 42,
  replyType: 40,
  headerSize: 20,
  encode: encodeTcMessage,
  decode: decodeTcMessage,
  attributes: tcAttrsNames,
};

/** `RTM_NEWTFILTER` (44): Makes or changes a filter; as a notification, it came or changed. */
export const RTM_NEWTFILTER: Operation<Tcmsg, TcAttrs> = {
  name: 'RTM_NEWTFILTER',
  type: 44,
  replyType: 44,
  headerSize: 20,
  encode: encodeTcMessage,
  decode: decodeTcMessage,
  attributes: tcAttrsNames,
};

/** `RTM_DELTFILTER` (45): Removes a filter; as a notification, it went. */
export const RTM_DELTFILTER: Operation<Tcmsg, TcAttrs> = {
  name: 'RTM_DELTFILTER',
  type: 45,
  replyType: 45,
  headerSize: 20,
  encode: encodeTcMessage,
  decode: decodeTcMessage,
  attributes: tcAttrsNames,
};

/** `RTM_GETTFILTER` (46): Asks for a filter or for all at one place. */
export const RTM_GETTFILTER: Operation<Tcmsg, TcAttrs> = {
  name: 'RTM_GETTFILTER',
  type: 46,
  replyType: 44,
  headerSize: 20,
  encode: encodeTcMessage,
  decode: decodeTcMessage,
  attributes: tcAttrsNames,
};

/** `RTM_NEWCHAIN` (100): Makes or changes a chain; as a notification, it came or changed. */
export const RTM_NEWCHAIN: Operation<Tcmsg, TcAttrs> = {
  name: 'RTM_NEWCHAIN',
  type: 100,
  replyType: 100,
  headerSize: 20,
  encode: encodeTcMessage,
  decode: decodeTcMessage,
  attributes: tcAttrsNames,
};

/** `RTM_DELCHAIN` (101): Removes a chain; as a notification, it went. */
export const RTM_DELCHAIN: Operation<Tcmsg, TcAttrs> = {
  name: 'RTM_DELCHAIN',
  type: 101,
  replyType: 101,
  headerSize: 20,
  encode: encodeTcMessage,
  decode: decodeTcMessage,
  attributes: tcAttrsNames,
};

/** `RTM_GETCHAIN` (102): Asks for a chain or for all at one place. */
export const RTM_GETCHAIN: Operation<Tcmsg, TcAttrs> = {
  name: 'RTM_GETCHAIN',
  type: 102,
  replyType: 100,
  headerSize: 20,
  encode: encodeTcMessage,
  decode: decodeTcMessage,
  attributes: tcAttrsNames,
};

/** `RTM_NEWACTION` (48): Makes or changes actions; as a notification, they came or changed. */
export const RTM_NEWACTION: Operation<Tcamsg, TcRootAttrs> = {
  name: 'RTM_NEWACTION',
  type: 48,
  replyType: 48,
  headerSize: 4,
  encode: encodeTcRootMessage,
  decode: decodeTcRootMessage,
  attributes: tcRootAttrsNames,
};

/** `RTM_DELACTION` (49): Removes actions; as a notification, they went. */
export const RTM_DELACTION: Operation<Tcamsg, TcRootAttrs> = {
  name: 'RTM_DELACTION',
  type: 49,
  replyType: 49,
  headerSize: 4,
  encode: encodeTcRootMessage,
  decode: decodeTcRootMessage,
  attributes: tcRootAttrsNames,
};

/** `RTM_GETACTION` (50): Asks for actions or for all of a kind. */
export const RTM_GETACTION: Operation<Tcamsg, TcRootAttrs> = {
  name: 'RTM_GETACTION',
  type: 50,
  replyType: 48,
  headerSize: 4,
  encode: encodeTcRootMessage,
  decode: decodeTcRootMessage,
  attributes: tcRootAttrsNames,
};

/** Traffic control over rtnetlink: queueing disciplines, classes, filters, chains and actions. */
export const tc: Family = {
  name: 'tc',
  protocol: 0,
  operations: [RTM_NEWQDISC, RTM_DELQDISC, RTM_GETQDISC, RTM_NEWTCLASS, RTM_DELTCLASS, RTM_GETTCLASS, RTM_NEWTFILTER, RTM_DELTFILTER, RTM_GETTFILTER, RTM_NEWCHAIN, RTM_DELCHAIN, RTM_GETCHAIN, RTM_NEWACTION, RTM_DELACTION, RTM_GETACTION],
  groups: { tc: 4 },
};
