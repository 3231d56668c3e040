// @generated from codegen/schemas/netdev.yaml by netloom codegen. Do not edit: change the schema, run `npm run codegen`.
// Network devices over generic netlink: linux/netdev.h (Linux 6.3 to 6.18).

import type {
  AttributeNames,
  Do,
  DoAndDump,
  Dump,
  GenericFamily,
  Message,
  MessageInput,
  Operation,
  Reader,
  UnknownAttribute,
  Writer,
} from '../wire/index.js';

/** What a device can do for XDP, `NETDEV_XDP_ACT_*`. */
export const XdpAct = {
  /** `NETDEV_XDP_ACT_BASIC`: aborts, drops, passes and sends back. */
  basic: 0x1,
  /** `NETDEV_XDP_ACT_REDIRECT`: sends to other devices. */
  redirect: 0x2,
  /** `NETDEV_XDP_ACT_NDO_XMIT`: takes packets from other devices. */
  ndoXmit: 0x4,
  /** `NETDEV_XDP_ACT_XSK_ZEROCOPY`: AF_XDP without copies. */
  xskZerocopy: 0x8,
  /** `NETDEV_XDP_ACT_HW_OFFLOAD`: runs programs in the hardware. */
  hwOffload: 0x10,
  /** `NETDEV_XDP_ACT_RX_SG`: takes packets in several buffers. */
  rxSg: 0x20,
  /** `NETDEV_XDP_ACT_NDO_XMIT_SG`: sends packets in several buffers for other devices. */
  ndoXmitSg: 0x40,
} as const;

/** What a program may ask of a received packet, `NETDEV_XDP_RX_METADATA_*`. */
export const XdpRxMetadata = {
  /** `NETDEV_XDP_RX_METADATA_TIMESTAMP`: its time, from the hardware. */
  timestamp: 0x1,
  /** `NETDEV_XDP_RX_METADATA_HASH`: its hash. */
  hash: 0x2,
  /** `NETDEV_XDP_RX_METADATA_VLAN_TAG`: its VLAN tag. */
  vlanTag: 0x4,
} as const;

/** What AF_XDP can have done to sent packets, `NETDEV_XSK_FLAGS_*`. */
export const XskFlags = {
  /** `NETDEV_XSK_FLAGS_TX_TIMESTAMP`: the time is noted by the hardware. */
  txTimestamp: 0x1,
  /** `NETDEV_XSK_FLAGS_TX_CHECKSUM`: the checksum is filled in by the hardware. */
  txChecksum: 0x2,
  /** `NETDEV_XSK_FLAGS_TX_LAUNCH_TIME_FIFO`: sent at a given time, in order (Linux 6.15). */
  txLaunchTimeFifo: 0x4,
} as const;

/** Kind of queue, `NETDEV_QUEUE_TYPE_*`. */
export const QueueType = {
  /** `NETDEV_QUEUE_TYPE_RX`: receives. */
  rx: 0,
  /** `NETDEV_QUEUE_TYPE_TX`: sends. */
  tx: 1,
} as const;
/** A value of {@link QueueType}. */
export type QueueType = (typeof QueueType)[keyof typeof QueueType];

/** What statistics are about, `NETDEV_QSTATS_SCOPE_*`. */
export const QstatsScope = {
  /** `NETDEV_QSTATS_SCOPE_QUEUE`: each queue; without it the device. */
  queue: 0x1,
} as const;

/** Whether a NAPI instance runs in a thread of its own, `NETDEV_NAPI_THREADED_*` (Linux 6.17). */
export const NapiThreaded = {
  /** `NETDEV_NAPI_THREADED_DISABLED`: no. */
  disabled: 0,
  /** `NETDEV_NAPI_THREADED_ENABLED`: yes. */
  enabled: 1,
  /** `NETDEV_NAPI_THREADED_BUSY_POLL`: yes, and it never sleeps (Linux 6.18). */
  busyPoll: 2,
} as const;
/** A value of {@link NapiThreaded}. */
export type NapiThreaded = (typeof NapiThreaded)[keyof typeof NapiThreaded];

/** A device, `NETDEV_A_DEV_*`. */
export interface DevAttrs {
  /** `NETDEV_A_DEV_IFINDEX` (1): index of the link. */
  ifindex?: number | undefined;
  /** `NETDEV_A_DEV_XDP_FEATURES` (3): what it can do for XDP. Bits of {@link XdpAct}. */
  xdpFeatures?: bigint | undefined;
  /** `NETDEV_A_DEV_XDP_ZC_MAX_SEGS` (4): most buffers of a packet without copies. */
  xdpZcMaxSegs?: number | undefined;
  /** `NETDEV_A_DEV_XDP_RX_METADATA_FEATURES` (5): what a program may ask. Bits of {@link XdpRxMetadata}. */
  xdpRxMetadataFeatures?: bigint | undefined;
  /** `NETDEV_A_DEV_XSK_FEATURES` (6): what AF_XDP can have done. Bits of {@link XskFlags}. */
  xskFeatures?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A pool of pages, `NETDEV_A_PAGE_POOL_*`. */
export interface PagePoolAttrs {
  /** `NETDEV_A_PAGE_POOL_ID` (1): its id. */
  id?: bigint | undefined;
  /** `NETDEV_A_PAGE_POOL_IFINDEX` (2): index of its link; absent when that is gone. */
  ifindex?: number | undefined;
  /** `NETDEV_A_PAGE_POOL_NAPI_ID` (3): id of the NAPI instance that uses it. */
  napiId?: bigint | undefined;
  /** `NETDEV_A_PAGE_POOL_INFLIGHT` (4): pages in use. */
  inflight?: bigint | undefined;
  /** `NETDEV_A_PAGE_POOL_INFLIGHT_MEM` (5): bytes in use. */
  inflightMem?: bigint | undefined;
  /** `NETDEV_A_PAGE_POOL_DETACH_TIME` (6): when the driver gave it up, in s since boot; absent while it is used. */
  detachTime?: bigint | undefined;
  /** `NETDEV_A_PAGE_POOL_DMABUF` (7): id of the bound dmabuf. */
  dmabuf?: number | undefined;
  /** `NETDEV_A_PAGE_POOL_IO_URING` (8): it belongs to io_uring (Linux 6.15). */
  ioUring?: IoUringProviderInfoAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Memory of io_uring; nothing in it yet. */
export interface IoUringProviderInfoAttrs {
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Which pool of pages is meant. */
export interface PagePoolInfoAttrs {
  /** `NETDEV_A_PAGE_POOL_ID` (1): its id. */
  id?: bigint | undefined;
  /** `NETDEV_A_PAGE_POOL_IFINDEX` (2): index of its link; absent when that is gone. */
  ifindex?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Counters of a pool of pages, `NETDEV_A_PAGE_POOL_STATS_*`. */
export interface PagePoolStatsAttrs {
  /** `NETDEV_A_PAGE_POOL_STATS_INFO` (1): which pool. */
  info?: PagePoolInfoAttrs | undefined;
  /** `NETDEV_A_PAGE_POOL_STATS_ALLOC_FAST` (8): taken from the cache. */
  allocFast?: bigint | undefined;
  /** `NETDEV_A_PAGE_POOL_STATS_ALLOC_SLOW` (9): taken from the system. */
  allocSlow?: bigint | undefined;
  /** `NETDEV_A_PAGE_POOL_STATS_ALLOC_SLOW_HIGH_ORDER` (10): several pages at once taken from the system. */
  allocSlowHighOrder?: bigint | undefined;
  /** `NETDEV_A_PAGE_POOL_STATS_ALLOC_EMPTY` (11): times the ring was empty. */
  allocEmpty?: bigint | undefined;
  /** `NETDEV_A_PAGE_POOL_STATS_ALLOC_REFILL` (12): times the cache was filled from the ring. */
  allocRefill?: bigint | undefined;
  /** `NETDEV_A_PAGE_POOL_STATS_ALLOC_WAIVE` (13): pages of the ring that were on the wrong node. */
  allocWaive?: bigint | undefined;
  /** `NETDEV_A_PAGE_POOL_STATS_RECYCLE_CACHED` (14): given back to the cache. */
  recycleCached?: bigint | undefined;
  /** `NETDEV_A_PAGE_POOL_STATS_RECYCLE_CACHE_FULL` (15): times the cache was full. */
  recycleCacheFull?: bigint | undefined;
  /** `NETDEV_A_PAGE_POOL_STATS_RECYCLE_RING` (16): given back to the ring. */
  recycleRing?: bigint | undefined;
  /** `NETDEV_A_PAGE_POOL_STATS_RECYCLE_RING_FULL` (17): times the ring was full. */
  recycleRingFull?: bigint | undefined;
  /** `NETDEV_A_PAGE_POOL_STATS_RECYCLE_RELEASED_REFCNT` (18): given to the system because others use them too. */
  recycleReleasedRefcnt?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A NAPI instance, `NETDEV_A_NAPI_*`. */
export interface NapiAttrs {
  /** `NETDEV_A_NAPI_IFINDEX` (1): index of its link. */
  ifindex?: number | undefined;
  /** `NETDEV_A_NAPI_ID` (2): its id. */
  id?: number | undefined;
  /** `NETDEV_A_NAPI_IRQ` (3): its interrupt. */
  irq?: number | undefined;
  /** `NETDEV_A_NAPI_PID` (4): its thread; absent without one. */
  pid?: number | undefined;
  /** `NETDEV_A_NAPI_DEFER_HARD_IRQS` (5): idle polls before its interrupt is switched on (Linux 6.13). */
  deferHardIrqs?: number | undefined;
  /** `NETDEV_A_NAPI_GRO_FLUSH_TIMEOUT` (6): how long merged packets wait, in ns (Linux 6.13). */
  groFlushTimeout?: bigint | undefined;
  /**
   * `NETDEV_A_NAPI_IRQ_SUSPEND_TIMEOUT` (7): how long its interrupt stays off while packets are taken, in ns (Linux
   * 6.13).
   */
  irqSuspendTimeout?: bigint | undefined;
  /** `NETDEV_A_NAPI_THREADED` (8): whether it runs in a thread (Linux 6.17). See {@link NapiThreaded}. */
  threaded?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** An AF_XDP socket on a queue; nothing in it yet. */
export interface XskInfoAttrs {
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A queue, `NETDEV_A_QUEUE_*`. */
export interface QueueAttrs {
  /** `NETDEV_A_QUEUE_ID` (1): its number, from 0, by type. */
  id?: number | undefined;
  /** `NETDEV_A_QUEUE_IFINDEX` (2): index of its link. */
  ifindex?: number | undefined;
  /** `NETDEV_A_QUEUE_TYPE` (3): its type. See {@link QueueType}. */
  type?: number | undefined;
  /** `NETDEV_A_QUEUE_NAPI_ID` (4): id of the NAPI instance that serves it. */
  napiId?: number | undefined;
  /** `NETDEV_A_QUEUE_DMABUF` (5): id of the bound dmabuf. */
  dmabuf?: number | undefined;
  /** `NETDEV_A_QUEUE_IO_URING` (6): its memory belongs to io_uring (Linux 6.15). */
  ioUring?: IoUringProviderInfoAttrs | undefined;
  /** `NETDEV_A_QUEUE_XSK` (7): an AF_XDP socket uses it (Linux 6.15). */
  xsk?: XskInfoAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Which queue is meant. */
export interface QueueIdAttrs {
  /** `NETDEV_A_QUEUE_ID` (1): its number, from 0, by type. */
  id?: number | undefined;
  /** `NETDEV_A_QUEUE_TYPE` (3): its type. See {@link QueueType}. */
  type?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Fine statistics of a device or queue, `NETDEV_A_QSTATS_*`. */
export interface QstatsAttrs {
  /** `NETDEV_A_QSTATS_IFINDEX` (1): index of the link. */
  ifindex?: number | undefined;
  /** `NETDEV_A_QSTATS_QUEUE_TYPE` (2): type of the queue. See {@link QueueType}. */
  queueType?: number | undefined;
  /** `NETDEV_A_QSTATS_QUEUE_ID` (3): number of the queue. */
  queueId?: number | undefined;
  /** `NETDEV_A_QSTATS_SCOPE` (4): what they are about. Bits of {@link QstatsScope}. */
  scope?: bigint | undefined;
  /** `NETDEV_A_QSTATS_RX_PACKETS` (8): packets received. */
  rxPackets?: bigint | undefined;
  /** `NETDEV_A_QSTATS_RX_BYTES` (9): bytes received. */
  rxBytes?: bigint | undefined;
  /** `NETDEV_A_QSTATS_TX_PACKETS` (10): packets sent. */
  txPackets?: bigint | undefined;
  /** `NETDEV_A_QSTATS_TX_BYTES` (11): bytes sent. */
  txBytes?: bigint | undefined;
  /** `NETDEV_A_QSTATS_RX_ALLOC_FAIL` (12): times there was no buffer. */
  rxAllocFail?: bigint | undefined;
  /** `NETDEV_A_QSTATS_RX_HW_DROPS` (13): packets that came to the device and never left it. */
  rxHwDrops?: bigint | undefined;
  /** `NETDEV_A_QSTATS_RX_HW_DROP_OVERRUNS` (14): dropped for lack of room. */
  rxHwDropOverruns?: bigint | undefined;
  /** `NETDEV_A_QSTATS_RX_CSUM_COMPLETE` (15): packets with a checksum over all from the device. */
  rxCsumComplete?: bigint | undefined;
  /** `NETDEV_A_QSTATS_RX_CSUM_UNNECESSARY` (16): packets whose checksum the device found right. */
  rxCsumUnnecessary?: bigint | undefined;
  /** `NETDEV_A_QSTATS_RX_CSUM_NONE` (17): packets whose checksum the device did not look at. */
  rxCsumNone?: bigint | undefined;
  /** `NETDEV_A_QSTATS_RX_CSUM_BAD` (18): packets with a wrong checksum. */
  rxCsumBad?: bigint | undefined;
  /** `NETDEV_A_QSTATS_RX_HW_GRO_PACKETS` (19): packets that the device merged from others. */
  rxHwGroPackets?: bigint | undefined;
  /** `NETDEV_A_QSTATS_RX_HW_GRO_BYTES` (20): their bytes. */
  rxHwGroBytes?: bigint | undefined;
  /** `NETDEV_A_QSTATS_RX_HW_GRO_WIRE_PACKETS` (21): packets that were merged. */
  rxHwGroWirePackets?: bigint | undefined;
  /** `NETDEV_A_QSTATS_RX_HW_GRO_WIRE_BYTES` (22): their bytes. */
  rxHwGroWireBytes?: bigint | undefined;
  /** `NETDEV_A_QSTATS_RX_HW_DROP_RATELIMITS` (23): dropped because of a rate limit. */
  rxHwDropRatelimits?: bigint | undefined;
  /** `NETDEV_A_QSTATS_TX_HW_DROPS` (24): packets given to the device that never left it. */
  txHwDrops?: bigint | undefined;
  /** `NETDEV_A_QSTATS_TX_HW_DROP_ERRORS` (25): dropped because they were malformed. */
  txHwDropErrors?: bigint | undefined;
  /** `NETDEV_A_QSTATS_TX_CSUM_NONE` (26): packets that needed no checksum. */
  txCsumNone?: bigint | undefined;
  /** `NETDEV_A_QSTATS_TX_NEEDS_CSUM` (27): packets whose checksum the device filled in. */
  txNeedsCsum?: bigint | undefined;
  /** `NETDEV_A_QSTATS_TX_HW_GSO_PACKETS` (28): packets that the device split. */
  txHwGsoPackets?: bigint | undefined;
  /** `NETDEV_A_QSTATS_TX_HW_GSO_BYTES` (29): their bytes. */
  txHwGsoBytes?: bigint | undefined;
  /** `NETDEV_A_QSTATS_TX_HW_GSO_WIRE_PACKETS` (30): packets that came of it. */
  txHwGsoWirePackets?: bigint | undefined;
  /** `NETDEV_A_QSTATS_TX_HW_GSO_WIRE_BYTES` (31): their bytes. */
  txHwGsoWireBytes?: bigint | undefined;
  /** `NETDEV_A_QSTATS_TX_HW_DROP_RATELIMITS` (32): dropped because of a rate limit. */
  txHwDropRatelimits?: bigint | undefined;
  /** `NETDEV_A_QSTATS_TX_STOP` (33): times the queue was full. */
  txStop?: bigint | undefined;
  /** `NETDEV_A_QSTATS_TX_WAKE` (34): times it went on. */
  txWake?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A dmabuf bound to queues, `NETDEV_A_DMABUF_*`. */
export interface DmabufAttrs {
  /** `NETDEV_A_DMABUF_IFINDEX` (1): index of the link. */
  ifindex?: number | undefined;
  /** `NETDEV_A_DMABUF_QUEUES` (2): receive queues to bind it to. */
  queues?: QueueIdAttrs[] | undefined;
  /** `NETDEV_A_DMABUF_FD` (3): its file descriptor. */
  fd?: number | undefined;
  /** `NETDEV_A_DMABUF_ID` (4): id of the binding. */
  id?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** {@link DevAttrs}. */
export type DevMessage = Message<undefined, DevAttrs>;

/** {@link PagePoolAttrs}. */
export type PagePoolMessage = Message<undefined, PagePoolAttrs>;

/** {@link PagePoolStatsAttrs}. */
export type PagePoolStatsMessage = Message<undefined, PagePoolStatsAttrs>;

/** {@link QueueAttrs}. */
export type QueueMessage = Message<undefined, QueueAttrs>;

/** {@link NapiAttrs}. */
export type NapiMessage = Message<undefined, NapiAttrs>;

/** {@link QstatsAttrs}. */
export type QstatsMessage = Message<undefined, QstatsAttrs>;

/** {@link DmabufAttrs}. */
export type DmabufMessage = Message<undefined, DmabufAttrs>;

export function decodeDevAttrs(r: Reader): DevAttrs {
  const attrs: DevAttrs = {
    ifindex: undefined,
    xdpFeatures: undefined,
    xdpZcMaxSegs: undefined,
    xdpRxMetadataFeatures: undefined,
    xskFeatures: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.ifindex = r.u32(); break; // NETDEV_A_DEV_IFINDEX
      case 3: attrs.xdpFeatures = r.u64(); break; // NETDEV_A_DEV_XDP_FEATURES
      case 4: attrs.xdpZcMaxSegs = r.u32(); break; // NETDEV_A_DEV_XDP_ZC_MAX_SEGS
      case 5: attrs.xdpRxMetadataFeatures = r.u64(); break; // NETDEV_A_DEV_XDP_RX_METADATA_FEATURES
      case 6: attrs.xskFeatures = r.u64(); break; // NETDEV_A_DEV_XSK_FEATURES
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeDevAttrs(w: Writer, attrs: DevAttrs): void {
  if (attrs.ifindex !== undefined) w.u32(1, attrs.ifindex, 1); // NETDEV_A_DEV_IFINDEX
  if (attrs.xdpFeatures !== undefined) w.u64(3, attrs.xdpFeatures); // NETDEV_A_DEV_XDP_FEATURES
  if (attrs.xdpZcMaxSegs !== undefined) w.u32(4, attrs.xdpZcMaxSegs, 1); // NETDEV_A_DEV_XDP_ZC_MAX_SEGS
  if (attrs.xdpRxMetadataFeatures !== undefined) w.u64(5, attrs.xdpRxMetadataFeatures); // NETDEV_A_DEV_XDP_RX_METADATA_FEATURES
  if (attrs.xskFeatures !== undefined) w.u64(6, attrs.xskFeatures); // NETDEV_A_DEV_XSK_FEATURES
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodePagePoolAttrs(r: Reader): PagePoolAttrs {
  const attrs: PagePoolAttrs = {
    id: undefined,
    ifindex: undefined,
    napiId: undefined,
    inflight: undefined,
    inflightMem: undefined,
    detachTime: undefined,
    dmabuf: undefined,
    ioUring: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.id = r.uint(); break; // NETDEV_A_PAGE_POOL_ID
      case 2: attrs.ifindex = r.u32(); break; // NETDEV_A_PAGE_POOL_IFINDEX
      case 3: attrs.napiId = r.uint(); break; // NETDEV_A_PAGE_POOL_NAPI_ID
      case 4: attrs.inflight = r.uint(); break; // NETDEV_A_PAGE_POOL_INFLIGHT
      case 5: attrs.inflightMem = r.uint(); break; // NETDEV_A_PAGE_POOL_INFLIGHT_MEM
      case 6: attrs.detachTime = r.uint(); break; // NETDEV_A_PAGE_POOL_DETACH_TIME
      case 7: attrs.dmabuf = r.u32(); break; // NETDEV_A_PAGE_POOL_DMABUF
      case 8: attrs.ioUring = decodeIoUringProviderInfoAttrs(r.nest()); break; // NETDEV_A_PAGE_POOL_IO_URING
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodePagePoolAttrs(w: Writer, attrs: PagePoolAttrs): void {
  if (attrs.id !== undefined) w.uint(1, attrs.id, 1n, 4294967295n); // NETDEV_A_PAGE_POOL_ID
  if (attrs.ifindex !== undefined) w.u32(2, attrs.ifindex, 1, 2147483647); // NETDEV_A_PAGE_POOL_IFINDEX
  if (attrs.napiId !== undefined) w.uint(3, attrs.napiId, 1n, 4294967295n); // NETDEV_A_PAGE_POOL_NAPI_ID
  if (attrs.inflight !== undefined) w.uint(4, attrs.inflight); // NETDEV_A_PAGE_POOL_INFLIGHT
  if (attrs.inflightMem !== undefined) w.uint(5, attrs.inflightMem); // NETDEV_A_PAGE_POOL_INFLIGHT_MEM
  if (attrs.detachTime !== undefined) w.uint(6, attrs.detachTime); // NETDEV_A_PAGE_POOL_DETACH_TIME
  if (attrs.dmabuf !== undefined) w.u32(7, attrs.dmabuf); // NETDEV_A_PAGE_POOL_DMABUF
  if (attrs.ioUring !== undefined) { w.nestStart(8); encodeIoUringProviderInfoAttrs(w, attrs.ioUring); w.nestEnd(); } // NETDEV_A_PAGE_POOL_IO_URING
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeIoUringProviderInfoAttrs(r: Reader): IoUringProviderInfoAttrs {
  const attrs: IoUringProviderInfoAttrs = {
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeIoUringProviderInfoAttrs(w: Writer, attrs: IoUringProviderInfoAttrs): void {
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodePagePoolInfoAttrs(r: Reader): PagePoolInfoAttrs {
  const attrs: PagePoolInfoAttrs = {
    id: undefined,
    ifindex: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.id = r.uint(); break; // NETDEV_A_PAGE_POOL_ID
      case 2: attrs.ifindex = r.u32(); break; // NETDEV_A_PAGE_POOL_IFINDEX
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodePagePoolInfoAttrs(w: Writer, attrs: PagePoolInfoAttrs): void {
  if (attrs.id !== undefined) w.uint(1, attrs.id, 1n, 4294967295n); // NETDEV_A_PAGE_POOL_ID
  if (attrs.ifindex !== undefined) w.u32(2, attrs.ifindex, 1, 2147483647); // NETDEV_A_PAGE_POOL_IFINDEX
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodePagePoolStatsAttrs(r: Reader): PagePoolStatsAttrs {
  const attrs: PagePoolStatsAttrs = {
    info: undefined,
    allocFast: undefined,
    allocSlow: undefined,
    allocSlowHighOrder: undefined,
    allocEmpty: undefined,
    allocRefill: undefined,
    allocWaive: undefined,
    recycleCached: undefined,
    recycleCacheFull: undefined,
    recycleRing: undefined,
    recycleRingFull: undefined,
    recycleReleasedRefcnt: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.info = decodePagePoolInfoAttrs(r.nest()); break; // NETDEV_A_PAGE_POOL_STATS_INFO
      case 8: attrs.allocFast = r.uint(); break; // NETDEV_A_PAGE_POOL_STATS_ALLOC_FAST
      case 9: attrs.allocSlow = r.uint(); break; // NETDEV_A_PAGE_POOL_STATS_ALLOC_SLOW
      case 10: attrs.allocSlowHighOrder = r.uint(); break; // NETDEV_A_PAGE_POOL_STATS_ALLOC_SLOW_HIGH_ORDER
      case 11: attrs.allocEmpty = r.uint(); break; // NETDEV_A_PAGE_POOL_STATS_ALLOC_EMPTY
      case 12: attrs.allocRefill = r.uint(); break; // NETDEV_A_PAGE_POOL_STATS_ALLOC_REFILL
      case 13: attrs.allocWaive = r.uint(); break; // NETDEV_A_PAGE_POOL_STATS_ALLOC_WAIVE
      case 14: attrs.recycleCached = r.uint(); break; // NETDEV_A_PAGE_POOL_STATS_RECYCLE_CACHED
      case 15: attrs.recycleCacheFull = r.uint(); break; // NETDEV_A_PAGE_POOL_STATS_RECYCLE_CACHE_FULL
      case 16: attrs.recycleRing = r.uint(); break; // NETDEV_A_PAGE_POOL_STATS_RECYCLE_RING
      case 17: attrs.recycleRingFull = r.uint(); break; // NETDEV_A_PAGE_POOL_STATS_RECYCLE_RING_FULL
      case 18: attrs.recycleReleasedRefcnt = r.uint(); break; // NETDEV_A_PAGE_POOL_STATS_RECYCLE_RELEASED_REFCNT
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodePagePoolStatsAttrs(w: Writer, attrs: PagePoolStatsAttrs): void {
  if (attrs.info !== undefined) { w.nestStart(1); encodePagePoolInfoAttrs(w, attrs.info); w.nestEnd(); } // NETDEV_A_PAGE_POOL_STATS_INFO
  if (attrs.allocFast !== undefined) w.uint(8, attrs.allocFast); // NETDEV_A_PAGE_POOL_STATS_ALLOC_FAST
  if (attrs.allocSlow !== undefined) w.uint(9, attrs.allocSlow); // NETDEV_A_PAGE_POOL_STATS_ALLOC_SLOW
  if (attrs.allocSlowHighOrder !== undefined) w.uint(10, attrs.allocSlowHighOrder); // NETDEV_A_PAGE_POOL_STATS_ALLOC_SLOW_HIGH_ORDER
  if (attrs.allocEmpty !== undefined) w.uint(11, attrs.allocEmpty); // NETDEV_A_PAGE_POOL_STATS_ALLOC_EMPTY
  if (attrs.allocRefill !== undefined) w.uint(12, attrs.allocRefill); // NETDEV_A_PAGE_POOL_STATS_ALLOC_REFILL
  if (attrs.allocWaive !== undefined) w.uint(13, attrs.allocWaive); // NETDEV_A_PAGE_POOL_STATS_ALLOC_WAIVE
  if (attrs.recycleCached !== undefined) w.uint(14, attrs.recycleCached); // NETDEV_A_PAGE_POOL_STATS_RECYCLE_CACHED
  if (attrs.recycleCacheFull !== undefined) w.uint(15, attrs.recycleCacheFull); // NETDEV_A_PAGE_POOL_STATS_RECYCLE_CACHE_FULL
  if (attrs.recycleRing !== undefined) w.uint(16, attrs.recycleRing); // NETDEV_A_PAGE_POOL_STATS_RECYCLE_RING
  if (attrs.recycleRingFull !== undefined) w.uint(17, attrs.recycleRingFull); // NETDEV_A_PAGE_POOL_STATS_RECYCLE_RING_FULL
  if (attrs.recycleReleasedRefcnt !== undefined) w.uint(18, attrs.recycleReleasedRefcnt); // NETDEV_A_PAGE_POOL_STATS_RECYCLE_RELEASED_REFCNT
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeNapiAttrs(r: Reader): NapiAttrs {
  const attrs: NapiAttrs = {
    ifindex: undefined,
    id: undefined,
    irq: undefined,
    pid: undefined,
    deferHardIrqs: undefined,
    groFlushTimeout: undefined,
    irqSuspendTimeout: undefined,
    threaded: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.ifindex = r.u32(); break; // NETDEV_A_NAPI_IFINDEX
      case 2: attrs.id = r.u32(); break; // NETDEV_A_NAPI_ID
      case 3: attrs.irq = r.u32(); break; // NETDEV_A_NAPI_IRQ
      case 4: attrs.pid = r.u32(); break; // NETDEV_A_NAPI_PID
      case 5: attrs.deferHardIrqs = r.u32(); break; // NETDEV_A_NAPI_DEFER_HARD_IRQS
      case 6: attrs.groFlushTimeout = r.uint(); break; // NETDEV_A_NAPI_GRO_FLUSH_TIMEOUT
      case 7: attrs.irqSuspendTimeout = r.uint(); break; // NETDEV_A_NAPI_IRQ_SUSPEND_TIMEOUT
      case 8: attrs.threaded = r.u32(); break; // NETDEV_A_NAPI_THREADED
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeNapiAttrs(w: Writer, attrs: NapiAttrs): void {
  if (attrs.ifindex !== undefined) w.u32(1, attrs.ifindex, 1); // NETDEV_A_NAPI_IFINDEX
  if (attrs.id !== undefined) w.u32(2, attrs.id); // NETDEV_A_NAPI_ID
  if (attrs.irq !== undefined) w.u32(3, attrs.irq); // NETDEV_A_NAPI_IRQ
  if (attrs.pid !== undefined) w.u32(4, attrs.pid); // NETDEV_A_NAPI_PID
  if (attrs.deferHardIrqs !== undefined) w.u32(5, attrs.deferHardIrqs, 0, 2147483647); // NETDEV_A_NAPI_DEFER_HARD_IRQS
  if (attrs.groFlushTimeout !== undefined) w.uint(6, attrs.groFlushTimeout); // NETDEV_A_NAPI_GRO_FLUSH_TIMEOUT
  if (attrs.irqSuspendTimeout !== undefined) w.uint(7, attrs.irqSuspendTimeout); // NETDEV_A_NAPI_IRQ_SUSPEND_TIMEOUT
  if (attrs.threaded !== undefined) w.u32(8, attrs.threaded); // NETDEV_A_NAPI_THREADED
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeXskInfoAttrs(r: Reader): XskInfoAttrs {
  const attrs: XskInfoAttrs = {
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeXskInfoAttrs(w: Writer, attrs: XskInfoAttrs): void {
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeQueueAttrs(r: Reader): QueueAttrs {
  const attrs: QueueAttrs = {
    id: undefined,
    ifindex: undefined,
    type: undefined,
    napiId: undefined,
    dmabuf: undefined,
    ioUring: undefined,
    xsk: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.id = r.u32(); break; // NETDEV_A_QUEUE_ID
      case 2: attrs.ifindex = r.u32(); break; // NETDEV_A_QUEUE_IFINDEX
      case 3: attrs.type = r.u32(); break; // NETDEV_A_QUEUE_TYPE
      case 4: attrs.napiId = r.u32(); break; // NETDEV_A_QUEUE_NAPI_ID
      case 5: attrs.dmabuf = r.u32(); break; // NETDEV_A_QUEUE_DMABUF
      case 6: attrs.ioUring = decodeIoUringProviderInfoAttrs(r.nest()); break; // NETDEV_A_QUEUE_IO_URING
      case 7: attrs.xsk = decodeXskInfoAttrs(r.nest()); break; // NETDEV_A_QUEUE_XSK
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeQueueAttrs(w: Writer, attrs: QueueAttrs): void {
  if (attrs.id !== undefined) w.u32(1, attrs.id); // NETDEV_A_QUEUE_ID
  if (attrs.ifindex !== undefined) w.u32(2, attrs.ifindex, 1); // NETDEV_A_QUEUE_IFINDEX
  if (attrs.type !== undefined) w.u32(3, attrs.type); // NETDEV_A_QUEUE_TYPE
  if (attrs.napiId !== undefined) w.u32(4, attrs.napiId); // NETDEV_A_QUEUE_NAPI_ID
  if (attrs.dmabuf !== undefined) w.u32(5, attrs.dmabuf); // NETDEV_A_QUEUE_DMABUF
  if (attrs.ioUring !== undefined) { w.nestStart(6); encodeIoUringProviderInfoAttrs(w, attrs.ioUring); w.nestEnd(); } // NETDEV_A_QUEUE_IO_URING
  if (attrs.xsk !== undefined) { w.nestStart(7); encodeXskInfoAttrs(w, attrs.xsk); w.nestEnd(); } // NETDEV_A_QUEUE_XSK
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeQueueIdAttrs(r: Reader): QueueIdAttrs {
  const attrs: QueueIdAttrs = {
    id: undefined,
    type: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.id = r.u32(); break; // NETDEV_A_QUEUE_ID
      case 3: attrs.type = r.u32(); break; // NETDEV_A_QUEUE_TYPE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeQueueIdAttrs(w: Writer, attrs: QueueIdAttrs): void {
  if (attrs.id !== undefined) w.u32(1, attrs.id); // NETDEV_A_QUEUE_ID
  if (attrs.type !== undefined) w.u32(3, attrs.type); // NETDEV_A_QUEUE_TYPE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeQstatsAttrs(r: Reader): QstatsAttrs {
  const attrs: QstatsAttrs = {
    ifindex: undefined,
    queueType: undefined,
    queueId: undefined,
    scope: undefined,
    rxPackets: undefined,
    rxBytes: undefined,
    txPackets: undefined,
    txBytes: undefined,
    rxAllocFail: undefined,
    rxHwDrops: undefined,
    rxHwDropOverruns: undefined,
    rxCsumComplete: undefined,
    rxCsumUnnecessary: undefined,
    rxCsumNone: undefined,
    rxCsumBad: undefined,
    rxHwGroPackets: undefined,
    rxHwGroBytes: undefined,
    rxHwGroWirePackets: undefined,
    rxHwGroWireBytes: undefined,
    rxHwDropRatelimits: undefined,
    txHwDrops: undefined,
    txHwDropErrors: undefined,
    txCsumNone: undefined,
    txNeedsCsum: undefined,
    txHwGsoPackets: undefined,
    txHwGsoBytes: undefined,
    txHwGsoWirePackets: undefined,
    txHwGsoWireBytes: undefined,
    txHwDropRatelimits: undefined,
    txStop: undefined,
    txWake: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.ifindex = r.u32(); break; // NETDEV_A_QSTATS_IFINDEX
      case 2: attrs.queueType = r.u32(); break; // NETDEV_A_QSTATS_QUEUE_TYPE
      case 3: attrs.queueId = r.u32(); break; // NETDEV_A_QSTATS_QUEUE_ID
      case 4: attrs.scope = r.uint(); break; // NETDEV_A_QSTATS_SCOPE
      case 8: attrs.rxPackets = r.uint(); break; // NETDEV_A_QSTATS_RX_PACKETS
      case 9: attrs.rxBytes = r.uint(); break; // NETDEV_A_QSTATS_RX_BYTES
      case 10: attrs.txPackets = r.uint(); break; // NETDEV_A_QSTATS_TX_PACKETS
      case 11: attrs.txBytes = r.uint(); break; // NETDEV_A_QSTATS_TX_BYTES
      case 12: attrs.rxAllocFail = r.uint(); break; // NETDEV_A_QSTATS_RX_ALLOC_FAIL
      case 13: attrs.rxHwDrops = r.uint(); break; // NETDEV_A_QSTATS_RX_HW_DROPS
      case 14: attrs.rxHwDropOverruns = r.uint(); break; // NETDEV_A_QSTATS_RX_HW_DROP_OVERRUNS
      case 15: attrs.rxCsumComplete = r.uint(); break; // NETDEV_A_QSTATS_RX_CSUM_COMPLETE
      case 16: attrs.rxCsumUnnecessary = r.uint(); break; // NETDEV_A_QSTATS_RX_CSUM_UNNECESSARY
      case 17: attrs.rxCsumNone = r.uint(); break; // NETDEV_A_QSTATS_RX_CSUM_NONE
      case 18: attrs.rxCsumBad = r.uint(); break; // NETDEV_A_QSTATS_RX_CSUM_BAD
      case 19: attrs.rxHwGroPackets = r.uint(); break; // NETDEV_A_QSTATS_RX_HW_GRO_PACKETS
      case 20: attrs.rxHwGroBytes = r.uint(); break; // NETDEV_A_QSTATS_RX_HW_GRO_BYTES
      case 21: attrs.rxHwGroWirePackets = r.uint(); break; // NETDEV_A_QSTATS_RX_HW_GRO_WIRE_PACKETS
      case 22: attrs.rxHwGroWireBytes = r.uint(); break; // NETDEV_A_QSTATS_RX_HW_GRO_WIRE_BYTES
      case 23: attrs.rxHwDropRatelimits = r.uint(); break; // NETDEV_A_QSTATS_RX_HW_DROP_RATELIMITS
      case 24: attrs.txHwDrops = r.uint(); break; // NETDEV_A_QSTATS_TX_HW_DROPS
      case 25: attrs.txHwDropErrors = r.uint(); break; // NETDEV_A_QSTATS_TX_HW_DROP_ERRORS
      case 26: attrs.txCsumNone = r.uint(); break; // NETDEV_A_QSTATS_TX_CSUM_NONE
      case 27: attrs.txNeedsCsum = r.uint(); break; // NETDEV_A_QSTATS_TX_NEEDS_CSUM
      case 28: attrs.txHwGsoPackets = r.uint(); break; // NETDEV_A_QSTATS_TX_HW_GSO_PACKETS
      case 29: attrs.txHwGsoBytes = r.uint(); break; // NETDEV_A_QSTATS_TX_HW_GSO_BYTES
      case 30: attrs.txHwGsoWirePackets = r.uint(); break; // NETDEV_A_QSTATS_TX_HW_GSO_WIRE_PACKETS
      case 31: attrs.txHwGsoWireBytes = r.uint(); break; // NETDEV_A_QSTATS_TX_HW_GSO_WIRE_BYTES
      case 32: attrs.txHwDropRatelimits = r.uint(); break; // NETDEV_A_QSTATS_TX_HW_DROP_RATELIMITS
      case 33: attrs.txStop = r.uint(); break; // NETDEV_A_QSTATS_TX_STOP
      case 34: attrs.txWake = r.uint(); break; // NETDEV_A_QSTATS_TX_WAKE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeQstatsAttrs(w: Writer, attrs: QstatsAttrs): void {
  if (attrs.ifindex !== undefined) w.u32(1, attrs.ifindex, 1); // NETDEV_A_QSTATS_IFINDEX
  if (attrs.queueType !== undefined) w.u32(2, attrs.queueType); // NETDEV_A_QSTATS_QUEUE_TYPE
  if (attrs.queueId !== undefined) w.u32(3, attrs.queueId); // NETDEV_A_QSTATS_QUEUE_ID
  if (attrs.scope !== undefined) w.uint(4, attrs.scope); // NETDEV_A_QSTATS_SCOPE
  if (attrs.rxPackets !== undefined) w.uint(8, attrs.rxPackets); // NETDEV_A_QSTATS_RX_PACKETS
  if (attrs.rxBytes !== undefined) w.uint(9, attrs.rxBytes); // NETDEV_A_QSTATS_RX_BYTES
  if (attrs.txPackets !== undefined) w.uint(10, attrs.txPackets); // NETDEV_A_QSTATS_TX_PACKETS
  if (attrs.txBytes !== undefined) w.uint(11, attrs.txBytes); // NETDEV_A_QSTATS_TX_BYTES
  if (attrs.rxAllocFail !== undefined) w.uint(12, attrs.rxAllocFail); // NETDEV_A_QSTATS_RX_ALLOC_FAIL
  if (attrs.rxHwDrops !== undefined) w.uint(13, attrs.rxHwDrops); // NETDEV_A_QSTATS_RX_HW_DROPS
  if (attrs.rxHwDropOverruns !== undefined) w.uint(14, attrs.rxHwDropOverruns); // NETDEV_A_QSTATS_RX_HW_DROP_OVERRUNS
  if (attrs.rxCsumComplete !== undefined) w.uint(15, attrs.rxCsumComplete); // NETDEV_A_QSTATS_RX_CSUM_COMPLETE
  if (attrs.rxCsumUnnecessary !== undefined) w.uint(16, attrs.rxCsumUnnecessary); // NETDEV_A_QSTATS_RX_CSUM_UNNECESSARY
  if (attrs.rxCsumNone !== undefined) w.uint(17, attrs.rxCsumNone); // NETDEV_A_QSTATS_RX_CSUM_NONE
  if (attrs.rxCsumBad !== undefined) w.uint(18, attrs.rxCsumBad); // NETDEV_A_QSTATS_RX_CSUM_BAD
  if (attrs.rxHwGroPackets !== undefined) w.uint(19, attrs.rxHwGroPackets); // NETDEV_A_QSTATS_RX_HW_GRO_PACKETS
  if (attrs.rxHwGroBytes !== undefined) w.uint(20, attrs.rxHwGroBytes); // NETDEV_A_QSTATS_RX_HW_GRO_BYTES
  if (attrs.rxHwGroWirePackets !== undefined) w.uint(21, attrs.rxHwGroWirePackets); // NETDEV_A_QSTATS_RX_HW_GRO_WIRE_PACKETS
  if (attrs.rxHwGroWireBytes !== undefined) w.uint(22, attrs.rxHwGroWireBytes); // NETDEV_A_QSTATS_RX_HW_GRO_WIRE_BYTES
  if (attrs.rxHwDropRatelimits !== undefined) w.uint(23, attrs.rxHwDropRatelimits); // NETDEV_A_QSTATS_RX_HW_DROP_RATELIMITS
  if (attrs.txHwDrops !== undefined) w.uint(24, attrs.txHwDrops); // NETDEV_A_QSTATS_TX_HW_DROPS
  if (attrs.txHwDropErrors !== undefined) w.uint(25, attrs.txHwDropErrors); // NETDEV_A_QSTATS_TX_HW_DROP_ERRORS
  if (attrs.txCsumNone !== undefined) w.uint(26, attrs.txCsumNone); // NETDEV_A_QSTATS_TX_CSUM_NONE
  if (attrs.txNeedsCsum !== undefined) w.uint(27, attrs.txNeedsCsum); // NETDEV_A_QSTATS_TX_NEEDS_CSUM
  if (attrs.txHwGsoPackets !== undefined) w.uint(28, attrs.txHwGsoPackets); // NETDEV_A_QSTATS_TX_HW_GSO_PACKETS
  if (attrs.txHwGsoBytes !== undefined) w.uint(29, attrs.txHwGsoBytes); // NETDEV_A_QSTATS_TX_HW_GSO_BYTES
  if (attrs.txHwGsoWirePackets !== undefined) w.uint(30, attrs.txHwGsoWirePackets); // NETDEV_A_QSTATS_TX_HW_GSO_WIRE_PACKETS
  if (attrs.txHwGsoWireBytes !== undefined) w.uint(31, attrs.txHwGsoWireBytes); // NETDEV_A_QSTATS_TX_HW_GSO_WIRE_BYTES
  if (attrs.txHwDropRatelimits !== undefined) w.uint(32, attrs.txHwDropRatelimits); // NETDEV_A_QSTATS_TX_HW_DROP_RATELIMITS
  if (attrs.txStop !== undefined) w.uint(33, attrs.txStop); // NETDEV_A_QSTATS_TX_STOP
  if (attrs.txWake !== undefined) w.uint(34, attrs.txWake); // NETDEV_A_QSTATS_TX_WAKE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeDmabufAttrs(r: Reader): DmabufAttrs {
  const attrs: DmabufAttrs = {
    ifindex: undefined,
    queues: undefined,
    fd: undefined,
    id: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.ifindex = r.u32(); break; // NETDEV_A_DMABUF_IFINDEX
      case 2: (attrs.queues ??= []).push(decodeQueueIdAttrs(r.nest())); break; // NETDEV_A_DMABUF_QUEUES
      case 3: attrs.fd = r.u32(); break; // NETDEV_A_DMABUF_FD
      case 4: attrs.id = r.u32(); break; // NETDEV_A_DMABUF_ID
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeDmabufAttrs(w: Writer, attrs: DmabufAttrs): void {
  if (attrs.ifindex !== undefined) w.u32(1, attrs.ifindex, 1); // NETDEV_A_DMABUF_IFINDEX
  if (attrs.queues !== undefined) for (const item of attrs.queues) { w.nestStart(2); encodeQueueIdAttrs(w, item); w.nestEnd(); } // NETDEV_A_DMABUF_QUEUES
  if (attrs.fd !== undefined) w.u32(3, attrs.fd); // NETDEV_A_DMABUF_FD
  if (attrs.id !== undefined) w.u32(4, attrs.id, 1); // NETDEV_A_DMABUF_ID
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeDevMessage(r: Reader): DevMessage {
  const header = undefined;
  return { header, attrs: decodeDevAttrs(r) };
}

export function encodeDevMessage(w: Writer, message: MessageInput<undefined, DevAttrs>): void {
  if (message.attrs !== undefined) encodeDevAttrs(w, message.attrs);
}

export function decodePagePoolMessage(r: Reader): PagePoolMessage {
  const header = undefined;
  return { header, attrs: decodePagePoolAttrs(r) };
}

export function encodePagePoolMessage(w: Writer, message: MessageInput<undefined, PagePoolAttrs>): void {
  if (message.attrs !== undefined) encodePagePoolAttrs(w, message.attrs);
}

export function decodePagePoolStatsMessage(r: Reader): PagePoolStatsMessage {
  const header = undefined;
  return { header, attrs: decodePagePoolStatsAttrs(r) };
}

export function encodePagePoolStatsMessage(w: Writer, message: MessageInput<undefined, PagePoolStatsAttrs>): void {
  if (message.attrs !== undefined) encodePagePoolStatsAttrs(w, message.attrs);
}

export function decodeQueueMessage(r: Reader): QueueMessage {
  const header = undefined;
  return { header, attrs: decodeQueueAttrs(r) };
}

export function encodeQueueMessage(w: Writer, message: MessageInput<undefined, QueueAttrs>): void {
  if (message.attrs !== undefined) encodeQueueAttrs(w, message.attrs);
}

export function decodeNapiMessage(r: Reader): NapiMessage {
  const header = undefined;
  return { header, attrs: decodeNapiAttrs(r) };
}

export function encodeNapiMessage(w: Writer, message: MessageInput<undefined, NapiAttrs>): void {
  if (message.attrs !== undefined) encodeNapiAttrs(w, message.attrs);
}

export function decodeQstatsMessage(r: Reader): QstatsMessage {
  const header = undefined;
  return { header, attrs: decodeQstatsAttrs(r) };
}

export function encodeQstatsMessage(w: Writer, message: MessageInput<undefined, QstatsAttrs>): void {
  if (message.attrs !== undefined) encodeQstatsAttrs(w, message.attrs);
}

export function decodeDmabufMessage(r: Reader): DmabufMessage {
  const header = undefined;
  return { header, attrs: decodeDmabufAttrs(r) };
}

export function encodeDmabufMessage(w: Writer, message: MessageInput<undefined, DmabufAttrs>): void {
  if (message.attrs !== undefined) encodeDmabufAttrs(w, message.attrs);
}

/** Names in {@link DevAttrs}, for errors. */
export const devAttrsNames: AttributeNames = {
  1: 'ifindex',
  3: 'xdpFeatures',
  4: 'xdpZcMaxSegs',
  5: 'xdpRxMetadataFeatures',
  6: 'xskFeatures',
};

/** Names in {@link PagePoolAttrs}, for errors. */
export const pagePoolAttrsNames: AttributeNames = {
  1: 'id',
  2: 'ifindex',
  3: 'napiId',
  4: 'inflight',
  5: 'inflightMem',
  6: 'detachTime',
  7: 'dmabuf',
  8: { name: 'ioUring', nest: () => ioUringProviderInfoAttrsNames },
};

/** Names in {@link IoUringProviderInfoAttrs}, for errors. */
export const ioUringProviderInfoAttrsNames: AttributeNames = {
};

/** Names in {@link PagePoolInfoAttrs}, for errors. */
export const pagePoolInfoAttrsNames: AttributeNames = {
  1: 'id',
  2: 'ifindex',
};

/** Names in {@link PagePoolStatsAttrs}, for errors. */
export const pagePoolStatsAttrsNames: AttributeNames = {
  1: { name: 'info', nest: () => pagePoolInfoAttrsNames },
  8: 'allocFast',
  9: 'allocSlow',
  10: 'allocSlowHighOrder',
  11: 'allocEmpty',
  12: 'allocRefill',
  13: 'allocWaive',
  14: 'recycleCached',
  15: 'recycleCacheFull',
  16: 'recycleRing',
  17: 'recycleRingFull',
  18: 'recycleReleasedRefcnt',
};

/** Names in {@link NapiAttrs}, for errors. */
export const napiAttrsNames: AttributeNames = {
  1: 'ifindex',
  2: 'id',
  3: 'irq',
  4: 'pid',
  5: 'deferHardIrqs',
  6: 'groFlushTimeout',
  7: 'irqSuspendTimeout',
  8: 'threaded',
};

/** Names in {@link XskInfoAttrs}, for errors. */
export const xskInfoAttrsNames: AttributeNames = {
};

/** Names in {@link QueueAttrs}, for errors. */
export const queueAttrsNames: AttributeNames = {
  1: 'id',
  2: 'ifindex',
  3: 'type',
  4: 'napiId',
  5: 'dmabuf',
  6: { name: 'ioUring', nest: () => ioUringProviderInfoAttrsNames },
  7: { name: 'xsk', nest: () => xskInfoAttrsNames },
};

/** Names in {@link QueueIdAttrs}, for errors. */
export const queueIdAttrsNames: AttributeNames = {
  1: 'id',
  3: 'type',
};

/** Names in {@link QstatsAttrs}, for errors. */
export const qstatsAttrsNames: AttributeNames = {
  1: 'ifindex',
  2: 'queueType',
  3: 'queueId',
  4: 'scope',
  8: 'rxPackets',
  9: 'rxBytes',
  10: 'txPackets',
  11: 'txBytes',
  12: 'rxAllocFail',
  13: 'rxHwDrops',
  14: 'rxHwDropOverruns',
  15: 'rxCsumComplete',
  16: 'rxCsumUnnecessary',
  17: 'rxCsumNone',
  18: 'rxCsumBad',
  19: 'rxHwGroPackets',
  20: 'rxHwGroBytes',
  21: 'rxHwGroWirePackets',
  22: 'rxHwGroWireBytes',
  23: 'rxHwDropRatelimits',
  24: 'txHwDrops',
  25: 'txHwDropErrors',
  26: 'txCsumNone',
  27: 'txNeedsCsum',
  28: 'txHwGsoPackets',
  29: 'txHwGsoBytes',
  30: 'txHwGsoWirePackets',
  31: 'txHwGsoWireBytes',
  32: 'txHwDropRatelimits',
  33: 'txStop',
  34: 'txWake',
};

/** Names in {@link DmabufAttrs}, for errors. */
export const dmabufAttrsNames: AttributeNames = {
  1: 'ifindex',
  2: { name: 'queues', multi: true, nest: () => queueIdAttrsNames },
  3: 'fd',
  4: 'id',
};

/** `NETDEV_CMD_DEV_GET` (1): Asks for one device or for all. */
export const NETDEV_CMD_DEV_GET: Operation<undefined, DevAttrs> = {
  name: 'NETDEV_CMD_DEV_GET',
  type: 1,
  replyType: 1,
  headerSize: 0,
  encode: encodeDevMessage,
  decode: decodeDevMessage,
  attributes: devAttrsNames,
};

/** `NETDEV_CMD_DEV_ADD_NTF` (2): A device came. */
export const NETDEV_CMD_DEV_ADD_NTF: Operation<undefined, DevAttrs> = {
  name: 'NETDEV_CMD_DEV_ADD_NTF',
  type: 2,
  replyType: 2,
  headerSize: 0,
  encode: encodeDevMessage,
  decode: decodeDevMessage,
  attributes: devAttrsNames,
};

/** `NETDEV_CMD_DEV_DEL_NTF` (3): A device went. */
export const NETDEV_CMD_DEV_DEL_NTF: Operation<undefined, DevAttrs> = {
  name: 'NETDEV_CMD_DEV_DEL_NTF',
  type: 3,
  replyType: 3,
  headerSize: 0,
  encode: encodeDevMessage,
  decode: decodeDevMessage,
  attributes: devAttrsNames,
};

/** `NETDEV_CMD_DEV_CHANGE_NTF` (4): A device changed. */
export const NETDEV_CMD_DEV_CHANGE_NTF: Operation<undefined, DevAttrs> = {
  name: 'NETDEV_CMD_DEV_CHANGE_NTF',
  type: 4,
  replyType: 4,
  headerSize: 0,
  encode: encodeDevMessage,
  decode: decodeDevMessage,
  attributes: devAttrsNames,
};

/** `NETDEV_CMD_PAGE_POOL_GET` (5): Asks for one pool of pages or for all that have a device. */
export const NETDEV_CMD_PAGE_POOL_GET: Operation<undefined, PagePoolAttrs> = {
  name: 'NETDEV_CMD_PAGE_POOL_GET',
  type: 5,
  replyType: 5,
  headerSize: 0,
  encode: encodePagePoolMessage,
  decode: decodePagePoolMessage,
  attributes: pagePoolAttrsNames,
};

/** `NETDEV_CMD_PAGE_POOL_ADD_NTF` (6): A pool of pages came. */
export const NETDEV_CMD_PAGE_POOL_ADD_NTF: Operation<undefined, PagePoolAttrs> = {
  name: 'NETDEV_CMD_PAGE_POOL_ADD_NTF',
  type: 6,
  replyType: 6,
  headerSize: 0,
  encode: encodePagePoolMessage,
  decode: decodePagePoolMessage,
  attributes: pagePoolAttrsNames,
};

/** `NETDEV_CMD_PAGE_POOL_DEL_NTF` (7): A pool of pages went. */
export const NETDEV_CMD_PAGE_POOL_DEL_NTF: Operation<undefined, PagePoolAttrs> = {
  name: 'NETDEV_CMD_PAGE_POOL_DEL_NTF',
  type: 7,
  replyType: 7,
  headerSize: 0,
  encode: encodePagePoolMessage,
  decode: decodePagePoolMessage,
  attributes: pagePoolAttrsNames,
};

/** `NETDEV_CMD_PAGE_POOL_CHANGE_NTF` (8): A pool of pages changed. */
export const NETDEV_CMD_PAGE_POOL_CHANGE_NTF: Operation<undefined, PagePoolAttrs> = {
  name: 'NETDEV_CMD_PAGE_POOL_CHANGE_NTF',
  type: 8,
  replyType: 8,
  headerSize: 0,
  encode: encodePagePoolMessage,
  decode: decodePagePoolMessage,
  attributes: pagePoolAttrsNames,
};

/** `NETDEV_CMD_PAGE_POOL_STATS_GET` (9): Asks for the counters of one pool of pages or of all. */
export const NETDEV_CMD_PAGE_POOL_STATS_GET: Operation<undefined, PagePoolStatsAttrs> = {
  name: 'NETDEV_CMD_PAGE_POOL_STATS_GET',
  type: 9,
  replyType: 9,
  headerSize: 0,
  encode: encodePagePoolStatsMessage,
  decode: decodePagePoolStatsMessage,
  attributes: pagePoolStatsAttrsNames,
};

/** `NETDEV_CMD_QUEUE_GET` (10): Asks for one queue or for all that are in use, of one device or of all. */
export const NETDEV_CMD_QUEUE_GET: Operation<undefined, QueueAttrs> = {
  name: 'NETDEV_CMD_QUEUE_GET',
  type: 10,
  replyType: 10,
  headerSize: 0,
  encode: encodeQueueMessage,
  decode: decodeQueueMessage,
  attributes: queueAttrsNames,
};

/** `NETDEV_CMD_NAPI_GET` (11): Asks for one NAPI instance or for all, of one device or of all. */
export const NETDEV_CMD_NAPI_GET: Operation<undefined, NapiAttrs> = {
  name: 'NETDEV_CMD_NAPI_GET',
  type: 11,
  replyType: 11,
  headerSize: 0,
  encode: encodeNapiMessage,
  decode: decodeNapiMessage,
  attributes: napiAttrsNames,
};

/**
 * `NETDEV_CMD_QSTATS_GET` (12): Asks for fine statistics, by device or by queue. Which ones there are depends on the
 * driver.
 */
export const NETDEV_CMD_QSTATS_GET: Operation<undefined, QstatsAttrs> = {
  name: 'NETDEV_CMD_QSTATS_GET',
  type: 12,
  replyType: 12,
  headerSize: 0,
  encode: encodeQstatsMessage,
  decode: decodeQstatsMessage,
  attributes: qstatsAttrsNames,
};

/** `NETDEV_CMD_BIND_RX` (13): Binds a dmabuf to receive queues; it stays bound while the socket is open. */
export const NETDEV_CMD_BIND_RX: Operation<undefined, DmabufAttrs> = {
  name: 'NETDEV_CMD_BIND_RX',
  type: 13,
  replyType: 13,
  headerSize: 0,
  encode: encodeDmabufMessage,
  decode: decodeDmabufMessage,
  attributes: dmabufAttrsNames,
};

/** `NETDEV_CMD_NAPI_SET` (14): Changes a NAPI instance (Linux 6.13). */
export const NETDEV_CMD_NAPI_SET: Operation<undefined, NapiAttrs> = {
  name: 'NETDEV_CMD_NAPI_SET',
  type: 14,
  replyType: 14,
  headerSize: 0,
  encode: encodeNapiMessage,
  decode: decodeNapiMessage,
  attributes: napiAttrsNames,
};

/** `NETDEV_CMD_BIND_TX` (15): Binds a dmabuf for sending (Linux 6.16). */
export const NETDEV_CMD_BIND_TX: Operation<undefined, DmabufAttrs> = {
  name: 'NETDEV_CMD_BIND_TX',
  type: 15,
  replyType: 15,
  headerSize: 0,
  encode: encodeDmabufMessage,
  decode: decodeDmabufMessage,
  attributes: dmabufAttrsNames,
};

/** The operations of `netdev`, as `openGeneric(netdev)` has them. */
export interface NetdevMethods {
  /**
   * `NETDEV_CMD_DEV_GET` (1): Asks for one device or for all. Takes `ifindex`. Gives `ifindex`, `xdpFeatures`,
   * `xdpZcMaxSegs`, `xdpRxMetadataFeatures`, `xskFeatures`.
   */
  devGet: DoAndDump<DevAttrs, DevAttrs, DevAttrs>;
  /**
   * `NETDEV_CMD_PAGE_POOL_GET` (5): Asks for one pool of pages or for all that have a device. Takes `id`. Gives `id`,
   * `ifindex`, `napiId`, `inflight`, `inflightMem`, `detachTime`, `dmabuf`, `ioUring`.
   */
  pagePoolGet: DoAndDump<PagePoolAttrs, PagePoolAttrs, PagePoolAttrs>;
  /**
   * `NETDEV_CMD_PAGE_POOL_STATS_GET` (9): Asks for the counters of one pool of pages or of all. Takes `info`. Gives
   * `info`, `allocFast`, `allocSlow`, `allocSlowHighOrder`, `allocEmpty`, `allocRefill`, `allocWaive`,
   * `recycleCached`, `recycleCacheFull`, `recycleRing`, `recycleRingFull`, `recycleReleasedRefcnt`.
   */
  pagePoolStatsGet: DoAndDump<PagePoolStatsAttrs, PagePoolStatsAttrs, PagePoolStatsAttrs>;
  /**
   * `NETDEV_CMD_QUEUE_GET` (10): Asks for one queue or for all that are in use, of one device or of all. Takes
   * `ifindex`, `type`, `id`. Gives `id`, `type`, `napiId`, `ifindex`, `dmabuf`, `ioUring`, `xsk`.
   */
  queueGet: DoAndDump<QueueAttrs, QueueAttrs, QueueAttrs>;
  /**
   * `NETDEV_CMD_NAPI_GET` (11): Asks for one NAPI instance or for all, of one device or of all. Takes `id`. Gives
   * `id`, `ifindex`, `irq`, `pid`, `deferHardIrqs`, `groFlushTimeout`, `irqSuspendTimeout`, `threaded`.
   */
  napiGet: DoAndDump<NapiAttrs, NapiAttrs, NapiAttrs>;
  /**
   * `NETDEV_CMD_QSTATS_GET` (12): Asks for fine statistics, by device or by queue. Which ones there are depends on
   * the driver. Takes `ifindex`, `scope`. Gives `ifindex`, `queueType`, `queueId`, `rxPackets`, `rxBytes`,
   * `txPackets`, `txBytes`.
   */
  qstatsGet: Dump<QstatsAttrs, QstatsAttrs>;
  /**
   * `NETDEV_CMD_BIND_RX` (13): Binds a dmabuf to receive queues; it stays bound while the socket is open. Takes
   * `ifindex`, `fd`, `queues`. Gives `id`.
   */
  bindRx: Do<DmabufAttrs, DmabufAttrs>;
  /**
   * `NETDEV_CMD_NAPI_SET` (14): Changes a NAPI instance (Linux 6.13). Takes `id`, `deferHardIrqs`, `groFlushTimeout`,
   * `irqSuspendTimeout`, `threaded`.
   */
  napiSet: Do<NapiAttrs, void>;
  /** `NETDEV_CMD_BIND_TX` (15): Binds a dmabuf for sending (Linux 6.16). Takes `ifindex`, `fd`. Gives `id`. */
  bindTx: Do<DmabufAttrs, DmabufAttrs>;
}

/** What `netdev` tells of its own accord. */
export type NetdevNotification =
  | { event: 'devAddNtf'; attrs: DevAttrs }
  | { event: 'devDelNtf'; attrs: DevAttrs }
  | { event: 'devChangeNtf'; attrs: DevAttrs }
  | { event: 'pagePoolAddNtf'; attrs: PagePoolAttrs }
  | { event: 'pagePoolDelNtf'; attrs: PagePoolAttrs }
  | { event: 'pagePoolChangeNtf'; attrs: PagePoolAttrs };

/**
 * Network devices over generic netlink: XDP features, queues, NAPI instances, page pools, fine statistics (Linux
 * 6.3).
 */
export const netdev: GenericFamily<NetdevMethods, NetdevNotification, 'mgmt' | 'pagePool'> = {
  name: 'netdev',
  protocol: 16,
  operations: [NETDEV_CMD_DEV_GET, NETDEV_CMD_DEV_ADD_NTF, NETDEV_CMD_DEV_DEL_NTF, NETDEV_CMD_DEV_CHANGE_NTF, NETDEV_CMD_PAGE_POOL_GET, NETDEV_CMD_PAGE_POOL_ADD_NTF, NETDEV_CMD_PAGE_POOL_DEL_NTF, NETDEV_CMD_PAGE_POOL_CHANGE_NTF, NETDEV_CMD_PAGE_POOL_STATS_GET, NETDEV_CMD_QUEUE_GET, NETDEV_CMD_NAPI_GET, NETDEV_CMD_QSTATS_GET, NETDEV_CMD_BIND_RX, NETDEV_CMD_NAPI_SET, NETDEV_CMD_BIND_TX],
  groups: { mgmt: 0, pagePool: 0 },
  version: 1,
  groupNames: {
    mgmt: 'mgmt',
    pagePool: 'page-pool',
  },
  methods: {
    devGet: { operation: NETDEV_CMD_DEV_GET, do: 'reply', dump: true },
    pagePoolGet: { operation: NETDEV_CMD_PAGE_POOL_GET, do: 'reply', dump: true },
    pagePoolStatsGet: { operation: NETDEV_CMD_PAGE_POOL_STATS_GET, do: 'reply', dump: true },
    queueGet: { operation: NETDEV_CMD_QUEUE_GET, do: 'reply', dump: true },
    napiGet: { operation: NETDEV_CMD_NAPI_GET, do: 'reply', dump: true },
    qstatsGet: { operation: NETDEV_CMD_QSTATS_GET, dump: true },
    bindRx: { operation: NETDEV_CMD_BIND_RX, do: 'reply' },
    napiSet: { operation: NETDEV_CMD_NAPI_SET, do: 'ack' },
    bindTx: { operation: NETDEV_CMD_BIND_TX, do: 'reply' },
  },
  notifications: {
    devAddNtf: NETDEV_CMD_DEV_ADD_NTF,
    devDelNtf: NETDEV_CMD_DEV_DEL_NTF,
    devChangeNtf: NETDEV_CMD_DEV_CHANGE_NTF,
    pagePoolAddNtf: NETDEV_CMD_PAGE_POOL_ADD_NTF,
    pagePoolDelNtf: NETDEV_CMD_PAGE_POOL_DEL_NTF,
    pagePoolChangeNtf: NETDEV_CMD_PAGE_POOL_CHANGE_NTF,
  },
};
