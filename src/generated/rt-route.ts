// @generated from codegen/schemas/rt-route.yaml by netloom codegen. Do not edit: change the schema, run `npm run codegen`.
// Routes: linux/rtnetlink.h (Linux 6.1 to 6.18).

import type {
  AttributeNames,
  Family,
  Message,
  MessageInput,
  Operation,
  Reader,
  StructExtra,
  UnknownAttribute,
  Writer,
} from '../wire/index.js';
import { littleEndian as host, shared } from '../wire/index.js';

/** A constant of this module: V8 looks up an imported one each time. */
const littleEndian = host;

/** What a route does with a packet, `RTN_*`. */
export const RtmType = {
  /** `RTN_UNSPEC`: not said. */
  unspec: 0,
  /** `RTN_UNICAST`: sends it on, by a gateway or straight out of a link. */
  unicast: 1,
  /** `RTN_LOCAL`: delivers it here. */
  local: 2,
  /** `RTN_BROADCAST`: delivers it here as a broadcast, sends it as one. */
  broadcast: 3,
  /** `RTN_ANYCAST`: delivers it here as a broadcast, sends it as unicast. */
  anycast: 4,
  /** `RTN_MULTICAST`: multicast. */
  multicast: 5,
  /** `RTN_BLACKHOLE`: drops it without a word. */
  blackhole: 6,
  /** `RTN_UNREACHABLE`: drops it with "destination unreachable". */
  unreachable: 7,
  /** `RTN_PROHIBIT`: drops it with "communication administratively prohibited". */
  prohibit: 8,
  /** `RTN_THROW`: goes on with the next rule. */
  throw: 9,
  /** `RTN_NAT`: no longer used. */
  nat: 10,
  /** `RTN_XRESOLVE`: no longer used. */
  xresolve: 11,
} as const;
/** A value of {@link RtmType}. */
export type RtmType = (typeof RtmType)[keyof typeof RtmType];

/** Who made a route, `RTPROT_*`. The kernel only knows the first five; others are free. */
export const RtmProtocol = {
  /** `RTPROT_UNSPEC`: not said. */
  unspec: 0,
  /** `RTPROT_REDIRECT`: an ICMP redirect. */
  redirect: 1,
  /** `RTPROT_KERNEL`: the kernel, with an address or a link. */
  kernel: 2,
  /** `RTPROT_BOOT`: the start of the system; what `ip route add` writes. */
  boot: 3,
  /** `RTPROT_STATIC`: the administrator. */
  static: 4,
  /** `RTPROT_RA`: a router advertisement. */
  ra: 9,
  /** `RTPROT_DHCP`: a DHCP client. */
  dhcp: 16,
} as const;
/** A value of {@link RtmProtocol}. */
export type RtmProtocol = (typeof RtmProtocol)[keyof typeof RtmProtocol];

/** How far away a destination is, `RT_SCOPE_*`. Values between are free. */
export const RtScope = {
  /** `RT_SCOPE_UNIVERSE`: anywhere. */
  universe: 0,
  /** `RT_SCOPE_SITE`: within the site. */
  site: 200,
  /** `RT_SCOPE_LINK`: on the link. */
  link: 253,
  /** `RT_SCOPE_HOST`: this machine. */
  host: 254,
  /** `RT_SCOPE_NOWHERE`: does not exist. */
  nowhere: 255,
} as const;
/** A value of {@link RtScope}. */
export type RtScope = (typeof RtScope)[keyof typeof RtScope];

/** Reserved routing tables, `RT_TABLE_*`. */
export const RtTable = {
  /** `RT_TABLE_UNSPEC`: not said. */
  unspec: 0,
  /** `RT_TABLE_COMPAT`: in the header: the number is above 255 and stands in `RTA_TABLE`. */
  compat: 252,
  /** `RT_TABLE_DEFAULT`: looked into last. */
  default: 253,
  /** `RT_TABLE_MAIN`: where routes go unless told otherwise. */
  main: 254,
  /** `RT_TABLE_LOCAL`: the machine's own and broadcast addresses, kept by the kernel. */
  local: 255,
} as const;
/** A value of {@link RtTable}. */
export type RtTable = (typeof RtTable)[keyof typeof RtTable];

/** Flags of a route message, `RTM_F_*`. The lower 8 bits are those of a nexthop. */
export const RtmFlags = {
  /** `RTM_F_NOTIFY`: tell about a change. */
  notify: 0x100,
  /** `RTM_F_CLONED`: a cached copy, not a route of a table. */
  cloned: 0x200,
  /** `RTM_F_EQUALIZE`: reserved for balancing over several ways; no kernel does anything for it. */
  equalize: 0x400,
  /** `RTM_F_PREFIX`: IPv6: only routes from prefix advertisements. */
  prefix: 0x800,
  /** `RTM_F_LOOKUP_TABLE`: of a lookup: say which table answered. */
  lookupTable: 0x1000,
  /** `RTM_F_FIB_MATCH`: of a lookup: give the route itself, not the result. */
  fibMatch: 0x2000,
  /** `RTM_F_OFFLOAD`: held in hardware. */
  offload: 0x4000,
  /** `RTM_F_TRAP`: hardware hands packets to the kernel. */
  trap: 0x8000,
  /** `RTM_F_OFFLOAD_FAILED`: hardware could not take it. */
  offloadFailed: 0x20000000,
} as const;

/** Flags of a nexthop, `RTNH_F_*`. */
export const RtnhFlags = {
  /** `RTNH_F_DEAD`: not usable: its link is down. */
  dead: 0x1,
  /** `RTNH_F_PERVASIVE`: the gateway is looked up again. */
  pervasive: 0x2,
  /** `RTNH_F_ONLINK`: the gateway is on the link, whatever its address. */
  onlink: 0x4,
  /** `RTNH_F_OFFLOAD`: held in hardware. */
  offload: 0x8,
  /** `RTNH_F_LINKDOWN`: the link has no carrier. */
  linkdown: 0x10,
  /** `RTNH_F_UNRESOLVED`: multicast routing has no entry yet. */
  unresolved: 0x20,
  /** `RTNH_F_TRAP`: hardware hands packets to the kernel. */
  trap: 0x40,
} as const;

/** TCP features of a route, `RTAX_FEATURE_*`. */
export const RtaxFeatures = {
  /** `RTAX_FEATURE_ECN`: explicit congestion notification. */
  ecn: 0x1,
  /** `RTAX_FEATURE_SACK`: unused. */
  sack: 0x2,
  /** `RTAX_FEATURE_TIMESTAMP`: unused. */
  timestamp: 0x4,
  /** `RTAX_FEATURE_ALLFRAG`: unused. */
  allfrag: 0x8,
  /** `RTAX_FEATURE_TCP_USEC_TS`: TCP time stamps in us (Linux 6.7). */
  tcpUsecTs: 0x10,
} as const;

/** `struct rtmsg`, 12 bytes. Fixed header of a route message. */
export interface Rtmsg {
  /** `rtm_family`: `AF_INET` (2), `AF_INET6` (10) ... */
  rtmFamily: number;
  /** `rtm_dst_len`: bits of the destination prefix. */
  rtmDstLen: number;
  /** `rtm_src_len`: bits of the source prefix (IPv6). */
  rtmSrcLen: number;
  /** `rtm_tos`: type of service to match, 0 for any. */
  rtmTos: number;
  /** `rtm_table`: table; 252 or 0 when its number stands in `RTA_TABLE`. */
  rtmTable: number;
  /** `rtm_protocol`: who made the route. */
  rtmProtocol: number;
  /** `rtm_scope`: how far away the destination is. */
  rtmScope: number;
  /** `rtm_type`: what the route does. */
  rtmType: number;
  /** `rtm_flags`: flags; the lower 8 bits are the nexthop's. */
  rtmFlags: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct rtmsg`. */
export const RTMSG_SIZE = 12;

/** `struct rta_cacheinfo`, 32 bytes. Use and age of a route. */
export interface RtaCacheinfo {
  /** `rta_clntref`: users of the entry. */
  rtaClntref: number;
  /** `rta_lastuse`: since its last use, in 1/100 s. */
  rtaLastuse: number;
  /** `rta_expires`: until it ends, in 1/100 s; 0 for never. */
  rtaExpires: number;
  /** `rta_error`: the errno it gives, negative. */
  rtaError: number;
  /** `rta_used`: how often it was used. */
  rtaUsed: number;
  /** `rta_id`: no longer used. */
  rtaId: number;
  /** `rta_ts`: no longer used. */
  rtaTs: number;
  /** `rta_tsage`: no longer used. */
  rtaTsage: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct rta_cacheinfo`. */
export const RTA_CACHEINFO_SIZE = 32;

/** `struct rta_mfc_stats`, 24 bytes. Traffic of a multicast route. */
export interface RtaMfcStats {
  /** `mfcs_packets`: packets. */
  mfcsPackets: bigint;
  /** `mfcs_bytes`: bytes. */
  mfcsBytes: bigint;
  /** `mfcs_wrong_if`: packets that came in by the wrong link. */
  mfcsWrongIf: bigint;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct rta_mfc_stats`. */
export const RTA_MFC_STATS_SIZE = 24;

/** Attributes of a route message, `RTA_*`. */
export interface RouteAttrs {
  /** `RTA_DST` (1): destination; absent in a default route. */
  dst?: string | undefined;
  /** `RTA_SRC` (2): source to match (IPv6), or of a lookup. */
  src?: string | undefined;
  /** `RTA_IIF` (3): index of the incoming link, of a lookup. */
  iif?: number | undefined;
  /** `RTA_OIF` (4): index of the outgoing link. */
  oif?: number | undefined;
  /** `RTA_GATEWAY` (5): the gateway, of the route's own family. */
  gateway?: string | undefined;
  /** `RTA_PRIORITY` (6): metric; of two routes to one destination the lower one counts. */
  priority?: number | undefined;
  /** `RTA_PREFSRC` (7): source address for packets that have none yet. */
  prefsrc?: string | undefined;
  /** `RTA_METRICS` (8): limits and TCP parameters. */
  metrics?: MetricsAttrs | undefined;
  /** `RTA_MULTIPATH` (9): several nexthops: each a `struct rtnexthop` and its attributes. */
  multipath?: Uint8Array | undefined;
  /** `RTA_PROTOINFO` (10): no longer used. */
  protoinfo?: Uint8Array | undefined;
  /** `RTA_FLOW` (11): realms: source in the upper 16 bits, destination in the lower. */
  flow?: number | undefined;
  /** `RTA_CACHEINFO` (12): use and age. */
  cacheinfo?: RtaCacheinfo | undefined;
  /** `RTA_SESSION` (13): no longer used. */
  session?: Uint8Array | undefined;
  /** `RTA_MP_ALGO` (14): no longer used. */
  mpAlgo?: Uint8Array | undefined;
  /** `RTA_TABLE` (15): the table; counts instead of the one in the header. */
  table?: number | undefined;
  /** `RTA_MARK` (16): firewall mark, of a lookup. */
  mark?: number | undefined;
  /** `RTA_MFC_STATS` (17): traffic of a multicast route. */
  mfcStats?: RtaMfcStats | undefined;
  /** `RTA_VIA` (18): a gateway of another family: family (u16), then the address (`struct rtvia`). */
  via?: Uint8Array | undefined;
  /** `RTA_NEWDST` (19): MPLS: labels to send with. */
  newdst?: Uint8Array | undefined;
  /** `RTA_PREF` (20): IPv6 router preference: 0 medium, 1 high, 3 low. */
  pref?: number | undefined;
  /** `RTA_ENCAP_TYPE` (21): kind of encapsulation, `LWTUNNEL_ENCAP_*`. */
  encapType?: number | undefined;
  /** `RTA_ENCAP` (22): the encapsulation, by its kind. */
  encap?: Uint8Array | undefined;
  /** `RTA_EXPIRES` (23): lifetime to set, in s. */
  expires?: number | undefined;
  /** `RTA_UID` (25): user, of a lookup. */
  uid?: number | undefined;
  /** `RTA_TTL_PROPAGATE` (26): MPLS: whether the TTL is copied to the inner header. */
  ttlPropagate?: number | undefined;
  /** `RTA_IP_PROTO` (27): IP protocol, of a lookup. */
  ipProto?: number | undefined;
  /** `RTA_SPORT` (28): source port, of a lookup, network byte order. */
  sport?: number | undefined;
  /** `RTA_DPORT` (29): destination port, of a lookup, network byte order. */
  dport?: number | undefined;
  /** `RTA_NH_ID` (30): a nexthop object to use. */
  nhId?: number | undefined;
  /** `RTA_FLOWLABEL` (31): IPv6 flow label, of a lookup, network byte order (Linux 6.14). */
  flowlabel?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Metrics of a route, `RTAX_*`. */
export interface MetricsAttrs {
  /** `RTAX_LOCK` (1): bit N set: metric N is not changed by the kernel. */
  lock?: number | undefined;
  /** `RTAX_MTU` (2): largest packet, in bytes. */
  mtu?: number | undefined;
  /** `RTAX_WINDOW` (3): largest TCP window, in bytes. */
  window?: number | undefined;
  /** `RTAX_RTT` (4): first guess of the round-trip time, in 1/8 ms. */
  rtt?: number | undefined;
  /** `RTAX_RTTVAR` (5): first guess of its variance, in 1/4 ms. */
  rttvar?: number | undefined;
  /** `RTAX_SSTHRESH` (6): slow start threshold, in segments. */
  ssthresh?: number | undefined;
  /** `RTAX_CWND` (7): greatest congestion window, in segments; only when locked. */
  cwnd?: number | undefined;
  /** `RTAX_ADVMSS` (8): segment size told to the other end, in bytes. */
  advmss?: number | undefined;
  /** `RTAX_REORDERING` (9): reordering to expect, in segments. */
  reordering?: number | undefined;
  /** `RTAX_HOPLIMIT` (10): hop limit of packets, 1 to 255. */
  hoplimit?: number | undefined;
  /** `RTAX_INITCWND` (11): first congestion window, in segments. */
  initcwnd?: number | undefined;
  /** `RTAX_FEATURES` (12): TCP features. Bits of {@link RtaxFeatures}. */
  features?: number | undefined;
  /** `RTAX_RTO_MIN` (13): least retransmission time-out, in ms. */
  rtoMin?: number | undefined;
  /** `RTAX_INITRWND` (14): first receive window, in segments. */
  initrwnd?: number | undefined;
  /** `RTAX_QUICKACK` (15): 1: acknowledges at once. */
  quickack?: number | undefined;
  /** `RTAX_CC_ALGO` (16): congestion control algorithm. */
  ccAlgo?: string | undefined;
  /** `RTAX_FASTOPEN_NO_COOKIE` (17): 1: TCP fast open without a cookie. */
  fastopenNoCookie?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** {@link Rtmsg} followed by {@link RouteAttrs}. */
export type RouteMessage = Message<Readonly<Rtmsg>, RouteAttrs>;

export function decodeRtmsg(r: Reader, at: number): Rtmsg {
  if (!r.holds(at, 12)) return decodeRtmsg(r.padded(at, 12), 0); // an older kernel's
  const { view } = r;
  return {
    rtmFamily: view.getUint8(at),
    rtmDstLen: view.getUint8(at + 1),
    rtmSrcLen: view.getUint8(at + 2),
    rtmTos: view.getUint8(at + 3),
    rtmTable: view.getUint8(at + 4),
    rtmProtocol: view.getUint8(at + 5),
    rtmScope: view.getUint8(at + 6),
    rtmType: view.getUint8(at + 7),
    rtmFlags: view.getUint32(at + 8, littleEndian),
  };
}

export function encodeRtmsg(w: Writer, at: number, value: Partial<Rtmsg>): void {
  if (value.rtmFamily !== undefined) w.u8At(at, value.rtmFamily, 'rtmFamily');
  if (value.rtmDstLen !== undefined) w.u8At(at + 1, value.rtmDstLen, 'rtmDstLen');
  if (value.rtmSrcLen !== undefined) w.u8At(at + 2, value.rtmSrcLen, 'rtmSrcLen');
  if (value.rtmTos !== undefined) w.u8At(at + 3, value.rtmTos, 'rtmTos');
  if (value.rtmTable !== undefined) w.u8At(at + 4, value.rtmTable, 'rtmTable');
  if (value.rtmProtocol !== undefined) w.u8At(at + 5, value.rtmProtocol, 'rtmProtocol');
  if (value.rtmScope !== undefined) w.u8At(at + 6, value.rtmScope, 'rtmScope');
  if (value.rtmType !== undefined) w.u8At(at + 7, value.rtmType, 'rtmType');
  if (value.rtmFlags !== undefined) w.u32At(at + 8, value.rtmFlags, 'rtmFlags');
}

export function decodeRtaCacheinfo(r: Reader, at: number): RtaCacheinfo {
  if (!r.holds(at, 32)) return decodeRtaCacheinfo(r.padded(at, 32), 0); // an older kernel's
  const { view } = r;
  return {
    rtaClntref: view.getUint32(at, littleEndian),
    rtaLastuse: view.getUint32(at + 4, littleEndian),
    rtaExpires: view.getInt32(at + 8, littleEndian),
    rtaError: view.getUint32(at + 12, littleEndian),
    rtaUsed: view.getUint32(at + 16, littleEndian),
    rtaId: view.getUint32(at + 20, littleEndian),
    rtaTs: view.getUint32(at + 24, littleEndian),
    rtaTsage: view.getUint32(at + 28, littleEndian),
  };
}

export function encodeRtaCacheinfo(w: Writer, at: number, value: Partial<RtaCacheinfo>): void {
  if (value.rtaClntref !== undefined) w.u32At(at, value.rtaClntref, 'rtaClntref');
  if (value.rtaLastuse !== undefined) w.u32At(at + 4, value.rtaLastuse, 'rtaLastuse');
  if (value.rtaExpires !== undefined) w.s32At(at + 8, value.rtaExpires, 'rtaExpires');
  if (value.rtaError !== undefined) w.u32At(at + 12, value.rtaError, 'rtaError');
  if (value.rtaUsed !== undefined) w.u32At(at + 16, value.rtaUsed, 'rtaUsed');
  if (value.rtaId !== undefined) w.u32At(at + 20, value.rtaId, 'rtaId');
  if (value.rtaTs !== undefined) w.u32At(at + 24, value.rtaTs, 'rtaTs');
  if (value.rtaTsage !== undefined) w.u32At(at + 28, value.rtaTsage, 'rtaTsage');
}

export function decodeRtaMfcStats(r: Reader, at: number): RtaMfcStats {
  if (!r.holds(at, 24)) return decodeRtaMfcStats(r.padded(at, 24), 0); // an older kernel's
  return {
    mfcsPackets: r.u64At(at),
    mfcsBytes: r.u64At(at + 8),
    mfcsWrongIf: r.u64At(at + 16),
  };
}

export function encodeRtaMfcStats(w: Writer, at: number, value: Partial<RtaMfcStats>): void {
  if (value.mfcsPackets !== undefined) w.u64At(at, value.mfcsPackets, 'mfcsPackets');
  if (value.mfcsBytes !== undefined) w.u64At(at + 8, value.mfcsBytes, 'mfcsBytes');
  if (value.mfcsWrongIf !== undefined) w.u64At(at + 16, value.mfcsWrongIf, 'mfcsWrongIf');
}

const sharedRtmsg = shared((r) => decodeRtmsg(r, r.struct()));

export function decodeRouteAttrs(r: Reader): RouteAttrs {
  const attrs: RouteAttrs = {
    dst: undefined,
    oif: undefined,
    gateway: undefined,
    priority: undefined,
    prefsrc: undefined,
    table: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: if (r.isIp) attrs.dst = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // RTA_DST
      case 2: if (r.isIp) attrs.src = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // RTA_SRC
      case 3: attrs.iif = r.u32(); break; // RTA_IIF
      case 4: attrs.oif = r.u32(); break; // RTA_OIF
      case 5: if (r.isIp) attrs.gateway = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // RTA_GATEWAY
      case 6: attrs.priority = r.u32(); break; // RTA_PRIORITY
      case 7: if (r.isIp) attrs.prefsrc = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // RTA_PREFSRC
      case 8: attrs.metrics = decodeMetricsAttrs(r.nest()); break; // RTA_METRICS
      case 9: attrs.multipath = r.bytes(); break; // RTA_MULTIPATH
      case 10: attrs.protoinfo = r.bytes(); break; // RTA_PROTOINFO
      case 11: attrs.flow = r.u32(); break; // RTA_FLOW
      case 12: attrs.cacheinfo = r.sized(decodeRtaCacheinfo(r, r.struct()), 32); break; // RTA_CACHEINFO
      case 13: attrs.session = r.bytes(); break; // RTA_SESSION
      case 14: attrs.mpAlgo = r.bytes(); break; // RTA_MP_ALGO
      case 15: attrs.table = r.u32(); break; // RTA_TABLE
      case 16: attrs.mark = r.u32(); break; // RTA_MARK
      case 17: attrs.mfcStats = r.sized(decodeRtaMfcStats(r, r.struct()), 24); break; // RTA_MFC_STATS
      case 18: attrs.via = r.bytes(); break; // RTA_VIA
      case 19: attrs.newdst = r.bytes(); break; // RTA_NEWDST
      case 20: attrs.pref = r.u8(); break; // RTA_PREF
      case 21: attrs.encapType = r.u16(); break; // RTA_ENCAP_TYPE
      case 22: attrs.encap = r.bytes(); break; // RTA_ENCAP
      case 23: attrs.expires = r.u32(); break; // RTA_EXPIRES
      case 25: attrs.uid = r.u32(); break; // RTA_UID
      case 26: attrs.ttlPropagate = r.u8(); break; // RTA_TTL_PROPAGATE
      case 27: attrs.ipProto = r.u8(); break; // RTA_IP_PROTO
      case 28: attrs.sport = r.u16be(); break; // RTA_SPORT
      case 29: attrs.dport = r.u16be(); break; // RTA_DPORT
      case 30: attrs.nhId = r.u32(); break; // RTA_NH_ID
      case 31: attrs.flowlabel = r.u32be(); break; // RTA_FLOWLABEL
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeRouteAttrs(w: Writer, attrs: RouteAttrs): void {
  if (attrs.dst !== undefined) w.ip(1, attrs.dst); // RTA_DST
  if (attrs.src !== undefined) w.ip(2, attrs.src); // RTA_SRC
  if (attrs.iif !== undefined) w.u32(3, attrs.iif); // RTA_IIF
  if (attrs.oif !== undefined) w.u32(4, attrs.oif); // RTA_OIF
  if (attrs.gateway !== undefined) w.ip(5, attrs.gateway); // RTA_GATEWAY
  if (attrs.priority !== undefined) w.u32(6, attrs.priority); // RTA_PRIORITY
  if (attrs.prefsrc !== undefined) w.ip(7, attrs.prefsrc); // RTA_PREFSRC
  if (attrs.metrics !== undefined) { w.nestStart(8); encodeMetricsAttrs(w, attrs.metrics); w.nestEnd(); } // RTA_METRICS
  if (attrs.multipath !== undefined) w.bytes(9, attrs.multipath); // RTA_MULTIPATH
  if (attrs.protoinfo !== undefined) w.bytes(10, attrs.protoinfo); // RTA_PROTOINFO
  if (attrs.flow !== undefined) w.u32(11, attrs.flow); // RTA_FLOW
  if (attrs.cacheinfo !== undefined) encodeRtaCacheinfo(w, w.struct(12, 32, attrs.cacheinfo.extra), attrs.cacheinfo); // RTA_CACHEINFO
  if (attrs.session !== undefined) w.bytes(13, attrs.session); // RTA_SESSION
  if (attrs.mpAlgo !== undefined) w.bytes(14, attrs.mpAlgo); // RTA_MP_ALGO
  if (attrs.table !== undefined) w.u32(15, attrs.table); // RTA_TABLE
  if (attrs.mark !== undefined) w.u32(16, attrs.mark); // RTA_MARK
  if (attrs.mfcStats !== undefined) encodeRtaMfcStats(w, w.struct(17, 24, attrs.mfcStats.extra), attrs.mfcStats); // RTA_MFC_STATS
  if (attrs.via !== undefined) w.bytes(18, attrs.via); // RTA_VIA
  if (attrs.newdst !== undefined) w.bytes(19, attrs.newdst); // RTA_NEWDST
  if (attrs.pref !== undefined) w.u8(20, attrs.pref); // RTA_PREF
  if (attrs.encapType !== undefined) w.u16(21, attrs.encapType); // RTA_ENCAP_TYPE
  if (attrs.encap !== undefined) w.bytes(22, attrs.encap); // RTA_ENCAP
  if (attrs.expires !== undefined) w.u32(23, attrs.expires); // RTA_EXPIRES
  if (attrs.uid !== undefined) w.u32(25, attrs.uid); // RTA_UID
  if (attrs.ttlPropagate !== undefined) w.u8(26, attrs.ttlPropagate); // RTA_TTL_PROPAGATE
  if (attrs.ipProto !== undefined) w.u8(27, attrs.ipProto); // RTA_IP_PROTO
  if (attrs.sport !== undefined) w.u16be(28, attrs.sport); // RTA_SPORT
  if (attrs.dport !== undefined) w.u16be(29, attrs.dport); // RTA_DPORT
  if (attrs.nhId !== undefined) w.u32(30, attrs.nhId); // RTA_NH_ID
  if (attrs.flowlabel !== undefined) w.u32be(31, attrs.flowlabel); // RTA_FLOWLABEL
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeMetricsAttrs(r: Reader): MetricsAttrs {
  const attrs: MetricsAttrs = {
    lock: undefined,
    mtu: undefined,
    window: undefined,
    rtt: undefined,
    rttvar: undefined,
    ssthresh: undefined,
    cwnd: undefined,
    advmss: undefined,
    reordering: undefined,
    hoplimit: undefined,
    initcwnd: undefined,
    features: undefined,
    rtoMin: undefined,
    initrwnd: undefined,
    quickack: undefined,
    ccAlgo: undefined,
    fastopenNoCookie: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.lock = r.u32(); break; // RTAX_LOCK
      case 2: attrs.mtu = r.u32(); break; // RTAX_MTU
      case 3: attrs.window = r.u32(); break; // RTAX_WINDOW
      case 4: attrs.rtt = r.u32(); break; // RTAX_RTT
      case 5: attrs.rttvar = r.u32(); break; // RTAX_RTTVAR
      case 6: attrs.ssthresh = r.u32(); break; // RTAX_SSTHRESH
      case 7: attrs.cwnd = r.u32(); break; // RTAX_CWND
      case 8: attrs.advmss = r.u32(); break; // RTAX_ADVMSS
      case 9: attrs.reordering = r.u32(); break; // RTAX_REORDERING
      case 10: attrs.hoplimit = r.u32(); break; // RTAX_HOPLIMIT
      case 11: attrs.initcwnd = r.u32(); break; // RTAX_INITCWND
      case 12: attrs.features = r.u32(); break; // RTAX_FEATURES
      case 13: attrs.rtoMin = r.u32(); break; // RTAX_RTO_MIN
      case 14: attrs.initrwnd = r.u32(); break; // RTAX_INITRWND
      case 15: attrs.quickack = r.u32(); break; // RTAX_QUICKACK
      case 16: attrs.ccAlgo = r.string(); break; // RTAX_CC_ALGO
      case 17: attrs.fastopenNoCookie = r.u32(); break; // RTAX_FASTOPEN_NO_COOKIE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeMetricsAttrs(w: Writer, attrs: MetricsAttrs): void {
  if (attrs.lock !== undefined) w.u32(1, attrs.lock); // RTAX_LOCK
  if (attrs.mtu !== undefined) w.u32(2, attrs.mtu); // RTAX_MTU
  if (attrs.window !== undefined) w.u32(3, attrs.window); // RTAX_WINDOW
  if (attrs.rtt !== undefined) w.u32(4, attrs.rtt); // RTAX_RTT
  if (attrs.rttvar !== undefined) w.u32(5, attrs.rttvar); // RTAX_RTTVAR
  if (attrs.ssthresh !== undefined) w.u32(6, attrs.ssthresh); // RTAX_SSTHRESH
  if (attrs.cwnd !== undefined) w.u32(7, attrs.cwnd); // RTAX_CWND
  if (attrs.advmss !== undefined) w.u32(8, attrs.advmss); // RTAX_ADVMSS
  if (attrs.reordering !== undefined) w.u32(9, attrs.reordering); // RTAX_REORDERING
  if (attrs.hoplimit !== undefined) w.u32(10, attrs.hoplimit); // RTAX_HOPLIMIT
  if (attrs.initcwnd !== undefined) w.u32(11, attrs.initcwnd); // RTAX_INITCWND
  if (attrs.features !== undefined) w.u32(12, attrs.features); // RTAX_FEATURES
  if (attrs.rtoMin !== undefined) w.u32(13, attrs.rtoMin); // RTAX_RTO_MIN
  if (attrs.initrwnd !== undefined) w.u32(14, attrs.initrwnd); // RTAX_INITRWND
  if (attrs.quickack !== undefined) w.u32(15, attrs.quickack); // RTAX_QUICKACK
  if (attrs.ccAlgo !== undefined) w.string(16, attrs.ccAlgo, 0, 15); // RTAX_CC_ALGO
  if (attrs.fastopenNoCookie !== undefined) w.u32(17, attrs.fastopenNoCookie); // RTAX_FASTOPEN_NO_COOKIE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeRouteMessage(r: Reader): RouteMessage {
  r.header(12);
  const header = sharedRtmsg(r);
  return { header, attrs: decodeRouteAttrs(r) };
}

export function encodeRouteMessage(w: Writer, message: MessageInput<Rtmsg, RouteAttrs>): void {
  encodeRtmsg(w, w.header(12), message.header ?? {});
  if (message.attrs !== undefined) encodeRouteAttrs(w, message.attrs);
}

/** Names in {@link RouteAttrs}, for errors. */
export const routeAttrsNames: AttributeNames = {
  1: 'dst',
  2: 'src',
  3: 'iif',
  4: 'oif',
  5: 'gateway',
  6: 'priority',
  7: 'prefsrc',
  8: { name: 'metrics', nest: () => metricsAttrsNames },
  9: 'multipath',
  10: 'protoinfo',
  11: 'flow',
  12: 'cacheinfo',
  13: 'session',
  14: 'mpAlgo',
  15: 'table',
  16: 'mark',
  17: 'mfcStats',
  18: 'via',
  19: 'newdst',
  20: 'pref',
  21: 'encapType',
  22: 'encap',
  23: 'expires',
  25: 'uid',
  26: 'ttlPropagate',
  27: 'ipProto',
  28: 'sport',
  29: 'dport',
  30: 'nhId',
  31: 'flowlabel',
};

/** Names in {@link MetricsAttrs}, for errors. */
export const metricsAttrsNames: AttributeNames = {
  1: 'lock',
  2: 'mtu',
  3: 'window',
  4: 'rtt',
  5: 'rttvar',
  6: 'ssthresh',
  7: 'cwnd',
  8: 'advmss',
  9: 'reordering',
  10: 'hoplimit',
  11: 'initcwnd',
  12: 'features',
  13: 'rtoMin',
  14: 'initrwnd',
  15: 'quickack',
  16: 'ccAlgo',
  17: 'fastopenNoCookie',
};

/** `RTM_NEWROUTE` (24): Adds or changes a route; as a notification, it came or changed. */
export const RTM_NEWROUTE: Operation<Readonly<Rtmsg>, RouteAttrs> = {
  name: 'RTM_NEWROUTE',
  type: 24,
  replyType: 24,
  headerSize: 12,
  encode: encodeRouteMessage,
  decode: decodeRouteMessage,
  attributes: routeAttrsNames,
};

/** `RTM_DELROUTE` (25): Removes a route; as a notification, it went. */
export const RTM_DELROUTE: Operation<Readonly<Rtmsg>, RouteAttrs> = {
  name: 'RTM_DELROUTE',
  type: 25,
  replyType: 25,
  headerSize: 12,
  encode: encodeRouteMessage,
  decode: decodeRouteMessage,
  attributes: routeAttrsNames,
};

/** `RTM_GETROUTE` (26): Looks up a destination, or asks for all routes. */
export const RTM_GETROUTE: Operation<Readonly<Rtmsg>, RouteAttrs> = {
  name: 'RTM_GETROUTE',
  type: 26,
  replyType: 24,
  headerSize: 12,
  encode: encodeRouteMessage,
  decode: decodeRouteMessage,
  attributes: routeAttrsNames,
};

/** Routes over rtnetlink. */
export const rtRoute: Family = {
  name: 'rt-route',
  protocol: 0,
  operations: [RTM_NEWROUTE, RTM_DELROUTE, RTM_GETROUTE],
  groups: { ipv4Route: 7, ipv6Route: 11, mplsRoute: 27 },
};
