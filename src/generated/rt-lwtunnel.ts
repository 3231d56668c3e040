// @generated from codegen/schemas/rt-lwtunnel.yaml by netloom codegen. Do not edit: change the schema, run `npm run codegen`.
// Encapsulations of routes and nexthops: linux/lwtunnel.h, linux/mpls_iptunnel.h, linux/seg6_iptunnel.h, linux/seg6_local.h, linux/ila.h,
// linux/rpl_iptunnel.h, linux/ioam6_iptunnel.h (Linux 6.1 to 6.18).

import type {
  AttributeNames,
  Reader,
  UnknownAttribute,
  Writer,
} from '../wire/index.js';

/** Kind of encapsulation, `LWTUNNEL_ENCAP_*`. */
export const LwtunnelEncapTypes = {
  /** `LWTUNNEL_ENCAP_NONE`: none. */
  none: 0,
  /** `LWTUNNEL_ENCAP_MPLS`: MPLS labels. */
  mpls: 1,
  /** `LWTUNNEL_ENCAP_IP`: a tunnel over IPv4. */
  ip: 2,
  /** `LWTUNNEL_ENCAP_ILA`: identifier locator addressing. */
  ila: 3,
  /** `LWTUNNEL_ENCAP_IP6`: a tunnel over IPv6. */
  ip6: 4,
  /** `LWTUNNEL_ENCAP_SEG6`: segment routing. */
  seg6: 5,
  /** `LWTUNNEL_ENCAP_BPF`: a program. */
  bpf: 6,
  /** `LWTUNNEL_ENCAP_SEG6_LOCAL`: what a segment routing node does. */
  seg6Local: 7,
  /** `LWTUNNEL_ENCAP_RPL`: source routes of RPL. */
  rpl: 8,
  /** `LWTUNNEL_ENCAP_IOAM6`: measurements on the way (IOAM). */
  ioam6: 9,
  /** `LWTUNNEL_ENCAP_XFRM`: an IPsec interface. */
  xfrm: 10,
} as const;
/** A value of {@link LwtunnelEncapTypes}. */
export type LwtunnelEncapTypes = (typeof LwtunnelEncapTypes)[keyof typeof LwtunnelEncapTypes];

/** Flags of an IP tunnel, `TUNNEL_*` (linux/if_tunnel.h). */
export const LwtunnelIpFlags = {
  /** `TUNNEL_CSUM`: with a checksum. */
  csum: 0x1,
  /** `TUNNEL_ROUTING`: no longer used. */
  routing: 0x2,
  /** `TUNNEL_KEY`: with the id. */
  key: 0x4,
  /** `TUNNEL_SEQ`: with a sequence number. */
  seq: 0x8,
} as const;

/** Where the segment routing header goes, `SEG6_IPTUN_MODE_*`. */
export const Seg6Mode = {
  /** `SEG6_IPTUN_MODE_INLINE`: into the packet itself (IPv6). */
  inline: 0,
  /** `SEG6_IPTUN_MODE_ENCAP`: into an IPv6 header around the packet. */
  encap: 1,
  /** `SEG6_IPTUN_MODE_L2ENCAP`: into an IPv6 header around the frame. */
  l2encap: 2,
  /** `SEG6_IPTUN_MODE_ENCAP_RED`: as `encap`, without the first segment (Linux 6.0). */
  encapRed: 3,
  /** `SEG6_IPTUN_MODE_L2ENCAP_RED`: as `l2encap`, without the first segment (Linux 6.0). */
  l2encapRed: 4,
} as const;
/** A value of {@link Seg6Mode}. */
export type Seg6Mode = (typeof Seg6Mode)[keyof typeof Seg6Mode];

/** What a segment routing node does, `SEG6_LOCAL_ACTION_*`. */
export const Seg6LocalAction = {
  /** `SEG6_LOCAL_ACTION_UNSPEC`: nothing given. */
  unspec: 0,
  /** `SEG6_LOCAL_ACTION_END`: goes on to the next segment. */
  end: 1,
  /** `SEG6_LOCAL_ACTION_END_X`: as `end`, by a given gateway. */
  endX: 2,
  /** `SEG6_LOCAL_ACTION_END_T`: as `end`, by a given table. */
  endT: 3,
  /** `SEG6_LOCAL_ACTION_END_DX2`: takes the frame out and sends it by a link. */
  endDx2: 4,
  /** `SEG6_LOCAL_ACTION_END_DX6`: takes the IPv6 packet out and sends it by a gateway. */
  endDx6: 5,
  /** `SEG6_LOCAL_ACTION_END_DX4`: takes the IPv4 packet out and sends it by a gateway. */
  endDx4: 6,
  /** `SEG6_LOCAL_ACTION_END_DT6`: takes the IPv6 packet out and looks into a table. */
  endDt6: 7,
  /** `SEG6_LOCAL_ACTION_END_DT4`: takes the IPv4 packet out and looks into a table. */
  endDt4: 8,
  /** `SEG6_LOCAL_ACTION_END_B6`: puts a new segment routing header into the packet. */
  endB6: 9,
  /** `SEG6_LOCAL_ACTION_END_B6_ENCAP`: puts an IPv6 header with a segment routing header around the packet. */
  endB6Encap: 10,
  /** `SEG6_LOCAL_ACTION_END_BM`: MPLS; no kernel has it. */
  endBm: 11,
  /** `SEG6_LOCAL_ACTION_END_S`: looks for the last segment in a table; no kernel has it. */
  endS: 12,
  /** `SEG6_LOCAL_ACTION_END_AS`: static proxy; no kernel has it. */
  endAs: 13,
  /** `SEG6_LOCAL_ACTION_END_AM`: masquerading proxy; no kernel has it. */
  endAm: 14,
  /** `SEG6_LOCAL_ACTION_END_BPF`: runs a program. */
  endBpf: 15,
  /** `SEG6_LOCAL_ACTION_END_DT46`: takes the packet out and looks into the table of a VRF. */
  endDt46: 16,
} as const;
/** A value of {@link Seg6LocalAction}. */
export type Seg6LocalAction = (typeof Seg6LocalAction)[keyof typeof Seg6LocalAction];

/** Variations of an action, `SEG6_LOCAL_FLV_OP_*`. */
export const Seg6LocalFlavors = {
  /** `SEG6_LOCAL_FLV_OP_PSP`: the last but one segment takes the header off. */
  psp: 0x2,
  /** `SEG6_LOCAL_FLV_OP_USP`: the last segment takes the header off. */
  usp: 0x4,
  /** `SEG6_LOCAL_FLV_OP_USD`: the last segment takes the packet out. */
  usd: 0x8,
  /** `SEG6_LOCAL_FLV_OP_NEXT_CSID`: compressed segments follow in the address. */
  nextCsid: 0x10,
} as const;

/** MPLS labels to put on, `MPLS_IPTUNNEL_*`. */
export interface LwtunnelMplsAttrs {
  /** `MPLS_IPTUNNEL_DST` (1): label stack entries of 4 bytes, the outermost first. */
  dst?: Uint8Array | undefined;
  /** `MPLS_IPTUNNEL_TTL` (2): TTL of the labels; absent, that of the packet. */
  ttl?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A tunnel over IPv4, `LWTUNNEL_IP_*`. */
export interface LwtunnelIpAttrs {
  /** `LWTUNNEL_IP_ID` (1): tunnel id, network byte order. */
  id?: bigint | undefined;
  /** `LWTUNNEL_IP_DST` (2): far end. */
  dst?: string | undefined;
  /** `LWTUNNEL_IP_SRC` (3): near end. */
  src?: string | undefined;
  /** `LWTUNNEL_IP_TTL` (4): TTL of the outer header. */
  ttl?: number | undefined;
  /** `LWTUNNEL_IP_TOS` (5): type of service of the outer header. */
  tos?: number | undefined;
  /** `LWTUNNEL_IP_FLAGS` (6): flags, network byte order. Bits of {@link LwtunnelIpFlags}. */
  flags?: number | undefined;
  /**
   * `LWTUNNEL_IP_OPTS` (8): options of VXLAN, Geneve or ERSPAN. Kernels up to 6.18 stop dead when they are told to
   * use them.
   */
  opts?: Uint8Array | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A tunnel over IPv6, `LWTUNNEL_IP6_*`. */
export interface LwtunnelIp6Attrs {
  /** `LWTUNNEL_IP6_ID` (1): tunnel id, network byte order. */
  id?: bigint | undefined;
  /** `LWTUNNEL_IP6_DST` (2): far end. */
  dst?: string | undefined;
  /** `LWTUNNEL_IP6_SRC` (3): near end. */
  src?: string | undefined;
  /** `LWTUNNEL_IP6_HOPLIMIT` (4): hop limit of the outer header. */
  hoplimit?: number | undefined;
  /** `LWTUNNEL_IP6_TC` (5): traffic class of the outer header. */
  tc?: number | undefined;
  /** `LWTUNNEL_IP6_FLAGS` (6): flags, network byte order. Bits of {@link LwtunnelIpFlags}. */
  flags?: number | undefined;
  /**
   * `LWTUNNEL_IP6_OPTS` (8): options of VXLAN, Geneve or ERSPAN. Kernels up to 6.18 stop dead when they are told to
   * use them.
   */
  opts?: Uint8Array | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A segment routing header to put on, `SEG6_IPTUNNEL_*`. */
export interface LwtunnelSeg6Attrs {
  /** `SEG6_IPTUNNEL_SRH` (1): `struct seg6_iptunnel_encap`: mode (s32), then the header (`struct ipv6_sr_hdr`). */
  srh?: Uint8Array | undefined;
  /** `SEG6_IPTUNNEL_SRC` (2): source of the outer header (Linux 6.19). */
  src?: string | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** What a segment routing node does with a packet for it, `SEG6_LOCAL_*`. */
export interface LwtunnelSeg6LocalAttrs {
  /** `SEG6_LOCAL_ACTION` (1): the action. See {@link Seg6LocalAction}. */
  action?: number | undefined;
  /** `SEG6_LOCAL_SRH` (2): a new header to put on (`struct ipv6_sr_hdr`). */
  srh?: Uint8Array | undefined;
  /** `SEG6_LOCAL_TABLE` (3): table to look into. */
  table?: number | undefined;
  /** `SEG6_LOCAL_NH4` (4): gateway. */
  nh4?: string | undefined;
  /** `SEG6_LOCAL_NH6` (5): gateway. */
  nh6?: string | undefined;
  /** `SEG6_LOCAL_IIF` (6): index of the incoming link. */
  iif?: number | undefined;
  /** `SEG6_LOCAL_OIF` (7): index of the outgoing link. */
  oif?: number | undefined;
  /** `SEG6_LOCAL_BPF` (8): a program. */
  bpf?: Uint8Array | undefined;
  /** `SEG6_LOCAL_VRFTABLE` (9): table of the VRF to look into. */
  vrftable?: number | undefined;
  /** `SEG6_LOCAL_COUNTERS` (10): counters; in a request, that there are to be some. */
  counters?: Seg6LocalCountersAttrs | undefined;
  /** `SEG6_LOCAL_FLAVORS` (11): variations. */
  flavors?: Seg6LocalFlavorsAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Counters of an action, `SEG6_LOCAL_CNT_*`. */
export interface Seg6LocalCountersAttrs {
  /** `SEG6_LOCAL_CNT_PACKETS` (2): packets. */
  packets?: bigint | undefined;
  /** `SEG6_LOCAL_CNT_BYTES` (3): bytes. */
  bytes?: bigint | undefined;
  /** `SEG6_LOCAL_CNT_ERRORS` (4): packets that could not be handled. */
  errors?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Variations of an action, `SEG6_LOCAL_FLV_*`. */
export interface Seg6LocalFlavorsAttrs {
  /** `SEG6_LOCAL_FLV_OPERATION` (1): which. Bits of {@link Seg6LocalFlavors}. */
  operation?: number | undefined;
  /** `SEG6_LOCAL_FLV_LCBLOCK_BITS` (2): compressed segments: bits of the block. */
  lcblockBits?: number | undefined;
  /** `SEG6_LOCAL_FLV_LCNODE_FN_BITS` (3): compressed segments: bits of the node and function. */
  lcnodeFnBits?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of an IP tunnel by its kind, `LWTUNNEL_IP_OPTS_*`. */
export interface LwtunnelOptsAttrs {
  /** `LWTUNNEL_IP_OPTS_GENEVE` (1): Geneve. */
  geneve?: LwtunnelGeneveAttrs | undefined;
  /** `LWTUNNEL_IP_OPTS_VXLAN` (2): VXLAN. */
  vxlan?: LwtunnelVxlanAttrs | undefined;
  /** `LWTUNNEL_IP_OPTS_ERSPAN` (3): ERSPAN. */
  erspan?: LwtunnelErspanAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of Geneve, `LWTUNNEL_IP_OPT_GENEVE_*`: one of each for every option, in their order. */
export interface LwtunnelGeneveAttrs {
  /** `LWTUNNEL_IP_OPT_GENEVE_CLASS` (1): who defined the option, network byte order. */
  class?: number[] | undefined;
  /** `LWTUNNEL_IP_OPT_GENEVE_TYPE` (2): its type. */
  type?: number[] | undefined;
  /** `LWTUNNEL_IP_OPT_GENEVE_DATA` (3): its value, a multiple of 4 bytes. */
  data?: Uint8Array[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of VXLAN, `LWTUNNEL_IP_OPT_VXLAN_*`. */
export interface LwtunnelVxlanAttrs {
  /** `LWTUNNEL_IP_OPT_VXLAN_GBP` (1): group policy. */
  gbp?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of ERSPAN, `LWTUNNEL_IP_OPT_ERSPAN_*`. */
export interface LwtunnelErspanAttrs {
  /** `LWTUNNEL_IP_OPT_ERSPAN_VER` (1): version, 1 or 2. */
  ver?: number | undefined;
  /** `LWTUNNEL_IP_OPT_ERSPAN_INDEX` (2): version 1: index, network byte order. */
  index?: number | undefined;
  /** `LWTUNNEL_IP_OPT_ERSPAN_DIR` (3): version 2: direction. */
  dir?: number | undefined;
  /** `LWTUNNEL_IP_OPT_ERSPAN_HWID` (4): version 2: hardware id. */
  hwid?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Another locator in the address (ILA), `ILA_ATTR_*`. */
export interface LwtunnelIlaAttrs {
  /** `ILA_ATTR_LOCATOR` (1): the locator, network byte order. */
  locator?: bigint | undefined;
  /** `ILA_ATTR_IDENTIFIER` (2): identifier; not of routes. */
  identifier?: bigint | undefined;
  /** `ILA_ATTR_LOCATOR_MATCH` (3): locator to look for; not of routes. */
  locatorMatch?: bigint | undefined;
  /** `ILA_ATTR_IFINDEX` (4): index of a link; not of routes. */
  ifindex?: number | undefined;
  /** `ILA_ATTR_DIR` (5): direction; not of routes. */
  dir?: number | undefined;
  /**
   * `ILA_ATTR_CSUM_MODE` (7): checksum: 0 corrected in the transport header, 1 in the address, 2 left alone, 3 as the
   * identifier says.
   */
  csumMode?: number | undefined;
  /**
   * `ILA_ATTR_IDENT_TYPE` (8): kind of identifier: 0 interface, 1 LUID, 2 IPv4, 3 unicast, 4 multicast, 5 not local,
   * 32 as its type field says.
   */
  identType?: number | undefined;
  /** `ILA_ATTR_HOOK_TYPE` (9): when: 0 on the way out, 1 on the way in. */
  hookType?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Programs that packets pass, `LWT_BPF_*`. */
export interface LwtunnelBpfAttrs {
  /** `LWT_BPF_IN` (1): of packets that come in. */
  in?: LwtunnelProgramAttrs | undefined;
  /** `LWT_BPF_OUT` (2): of packets that go out. */
  out?: LwtunnelProgramAttrs | undefined;
  /** `LWT_BPF_XMIT` (3): of packets that are sent. */
  xmit?: LwtunnelProgramAttrs | undefined;
  /** `LWT_BPF_XMIT_HEADROOM` (4): room for headers in front of a packet, 0 to 256 bytes. */
  xmitHeadroom?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A program, `LWT_BPF_PROG_*`; `SEG6_LOCAL_BPF_PROG*` has the same numbers. */
export interface LwtunnelProgramAttrs {
  /** `LWT_BPF_PROG_FD` (1): its file descriptor; from the kernel of segment routing, its id. */
  fd?: number | undefined;
  /** `LWT_BPF_PROG_NAME` (2): its name. */
  name?: string | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A source route of RPL to put on, `RPL_IPTUNNEL_*`. */
export interface LwtunnelRplAttrs {
  /** `RPL_IPTUNNEL_SRH` (1): `struct ipv6_rpl_sr_hdr`. */
  srh?: Uint8Array | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Measurements on the way, `IOAM6_IPTUNNEL_*`. */
export interface LwtunnelIoam6Attrs {
  /** `IOAM6_IPTUNNEL_MODE` (1): 1 into the packet, 2 into an IPv6 header around it, 3 one or the other. */
  mode?: number | undefined;
  /** `IOAM6_IPTUNNEL_DST` (2): destination of the header around it. */
  dst?: string | undefined;
  /** `IOAM6_IPTUNNEL_TRACE` (3): `struct ioam6_trace_hdr`. */
  trace?: Uint8Array | undefined;
  /** `IOAM6_IPTUNNEL_FREQ_K` (4): so many packets ... */
  freqK?: number | undefined;
  /** `IOAM6_IPTUNNEL_FREQ_N` (5): ... of so many have it, 1 to 1000000. */
  freqN?: number | undefined;
  /** `IOAM6_IPTUNNEL_SRC` (6): source of the header around it (Linux 6.12). */
  src?: string | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** An IPsec interface, `LWT_XFRM_*`. */
export interface LwtunnelXfrmAttrs {
  /** `LWT_XFRM_IF_ID` (1): its id. */
  ifId?: number | undefined;
  /** `LWT_XFRM_LINK` (2): index of the link below it. */
  link?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

export function decodeLwtunnelMplsAttrs(r: Reader): LwtunnelMplsAttrs {
  const attrs: LwtunnelMplsAttrs = {
    dst: undefined,
    ttl: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.dst = r.bytes(); break; // MPLS_IPTUNNEL_DST
      case 2: attrs.ttl = r.u8(); break; // MPLS_IPTUNNEL_TTL
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLwtunnelMplsAttrs(w: Writer, attrs: LwtunnelMplsAttrs): void {
  if (attrs.dst !== undefined) w.bytes(1, attrs.dst); // MPLS_IPTUNNEL_DST
  if (attrs.ttl !== undefined) w.u8(2, attrs.ttl); // MPLS_IPTUNNEL_TTL
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLwtunnelIpAttrs(r: Reader): LwtunnelIpAttrs {
  const attrs: LwtunnelIpAttrs = {
    id: undefined,
    dst: undefined,
    src: undefined,
    ttl: undefined,
    tos: undefined,
    flags: undefined,
    opts: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.id = r.u64be(); break; // LWTUNNEL_IP_ID
      case 2: if (r.length === 4) attrs.dst = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // LWTUNNEL_IP_DST
      case 3: if (r.length === 4) attrs.src = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // LWTUNNEL_IP_SRC
      case 4: attrs.ttl = r.u8(); break; // LWTUNNEL_IP_TTL
      case 5: attrs.tos = r.u8(); break; // LWTUNNEL_IP_TOS
      case 6: attrs.flags = r.u16be(); break; // LWTUNNEL_IP_FLAGS
      case 8: attrs.opts = r.bytes(); break; // LWTUNNEL_IP_OPTS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLwtunnelIpAttrs(w: Writer, attrs: LwtunnelIpAttrs): void {
  if (attrs.id !== undefined) w.u64be(1, attrs.id); // LWTUNNEL_IP_ID
  if (attrs.dst !== undefined) w.ip(2, attrs.dst, 4); // LWTUNNEL_IP_DST
  if (attrs.src !== undefined) w.ip(3, attrs.src, 4); // LWTUNNEL_IP_SRC
  if (attrs.ttl !== undefined) w.u8(4, attrs.ttl); // LWTUNNEL_IP_TTL
  if (attrs.tos !== undefined) w.u8(5, attrs.tos); // LWTUNNEL_IP_TOS
  if (attrs.flags !== undefined) w.u16be(6, attrs.flags); // LWTUNNEL_IP_FLAGS
  if (attrs.opts !== undefined) w.bytes(8, attrs.opts); // LWTUNNEL_IP_OPTS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLwtunnelIp6Attrs(r: Reader): LwtunnelIp6Attrs {
  const attrs: LwtunnelIp6Attrs = {
    id: undefined,
    dst: undefined,
    src: undefined,
    hoplimit: undefined,
    tc: undefined,
    flags: undefined,
    opts: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.id = r.u64be(); break; // LWTUNNEL_IP6_ID
      case 2: if (r.length === 16) attrs.dst = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // LWTUNNEL_IP6_DST
      case 3: if (r.length === 16) attrs.src = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // LWTUNNEL_IP6_SRC
      case 4: attrs.hoplimit = r.u8(); break; // LWTUNNEL_IP6_HOPLIMIT
      case 5: attrs.tc = r.u8(); break; // LWTUNNEL_IP6_TC
      case 6: attrs.flags = r.u16be(); break; // LWTUNNEL_IP6_FLAGS
      case 8: attrs.opts = r.bytes(); break; // LWTUNNEL_IP6_OPTS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLwtunnelIp6Attrs(w: Writer, attrs: LwtunnelIp6Attrs): void {
  if (attrs.id !== undefined) w.u64be(1, attrs.id); // LWTUNNEL_IP6_ID
  if (attrs.dst !== undefined) w.ip(2, attrs.dst, 16); // LWTUNNEL_IP6_DST
  if (attrs.src !== undefined) w.ip(3, attrs.src, 16); // LWTUNNEL_IP6_SRC
  if (attrs.hoplimit !== undefined) w.u8(4, attrs.hoplimit); // LWTUNNEL_IP6_HOPLIMIT
  if (attrs.tc !== undefined) w.u8(5, attrs.tc); // LWTUNNEL_IP6_TC
  if (attrs.flags !== undefined) w.u16be(6, attrs.flags); // LWTUNNEL_IP6_FLAGS
  if (attrs.opts !== undefined) w.bytes(8, attrs.opts); // LWTUNNEL_IP6_OPTS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLwtunnelSeg6Attrs(r: Reader): LwtunnelSeg6Attrs {
  const attrs: LwtunnelSeg6Attrs = {
    srh: undefined,
    src: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.srh = r.bytes(); break; // SEG6_IPTUNNEL_SRH
      case 2: if (r.length === 16) attrs.src = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // SEG6_IPTUNNEL_SRC
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLwtunnelSeg6Attrs(w: Writer, attrs: LwtunnelSeg6Attrs): void {
  if (attrs.srh !== undefined) w.bytes(1, attrs.srh); // SEG6_IPTUNNEL_SRH
  if (attrs.src !== undefined) w.ip(2, attrs.src, 16); // SEG6_IPTUNNEL_SRC
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLwtunnelSeg6LocalAttrs(r: Reader): LwtunnelSeg6LocalAttrs {
  const attrs: LwtunnelSeg6LocalAttrs = {
    action: undefined,
    srh: undefined,
    table: undefined,
    nh4: undefined,
    nh6: undefined,
    iif: undefined,
    oif: undefined,
    bpf: undefined,
    vrftable: undefined,
    counters: undefined,
    flavors: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.action = r.u32(); break; // SEG6_LOCAL_ACTION
      case 2: attrs.srh = r.bytes(); break; // SEG6_LOCAL_SRH
      case 3: attrs.table = r.u32(); break; // SEG6_LOCAL_TABLE
      case 4: if (r.length === 4) attrs.nh4 = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // SEG6_LOCAL_NH4
      case 5: if (r.length === 16) attrs.nh6 = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // SEG6_LOCAL_NH6
      case 6: attrs.iif = r.u32(); break; // SEG6_LOCAL_IIF
      case 7: attrs.oif = r.u32(); break; // SEG6_LOCAL_OIF
      case 8: attrs.bpf = r.bytes(); break; // SEG6_LOCAL_BPF
      case 9: attrs.vrftable = r.u32(); break; // SEG6_LOCAL_VRFTABLE
      case 10: attrs.counters = decodeSeg6LocalCountersAttrs(r.nest()); break; // SEG6_LOCAL_COUNTERS
      case 11: attrs.flavors = decodeSeg6LocalFlavorsAttrs(r.nest()); break; // SEG6_LOCAL_FLAVORS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLwtunnelSeg6LocalAttrs(w: Writer, attrs: LwtunnelSeg6LocalAttrs): void {
  if (attrs.action !== undefined) w.u32(1, attrs.action); // SEG6_LOCAL_ACTION
  if (attrs.srh !== undefined) w.bytes(2, attrs.srh); // SEG6_LOCAL_SRH
  if (attrs.table !== undefined) w.u32(3, attrs.table); // SEG6_LOCAL_TABLE
  if (attrs.nh4 !== undefined) w.ip(4, attrs.nh4, 4); // SEG6_LOCAL_NH4
  if (attrs.nh6 !== undefined) w.ip(5, attrs.nh6, 16); // SEG6_LOCAL_NH6
  if (attrs.iif !== undefined) w.u32(6, attrs.iif); // SEG6_LOCAL_IIF
  if (attrs.oif !== undefined) w.u32(7, attrs.oif); // SEG6_LOCAL_OIF
  if (attrs.bpf !== undefined) w.bytes(8, attrs.bpf); // SEG6_LOCAL_BPF
  if (attrs.vrftable !== undefined) w.u32(9, attrs.vrftable); // SEG6_LOCAL_VRFTABLE
  if (attrs.counters !== undefined) { w.nestStart(10); encodeSeg6LocalCountersAttrs(w, attrs.counters); w.nestEnd(); } // SEG6_LOCAL_COUNTERS
  if (attrs.flavors !== undefined) { w.nestStart(11); encodeSeg6LocalFlavorsAttrs(w, attrs.flavors); w.nestEnd(); } // SEG6_LOCAL_FLAVORS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeSeg6LocalCountersAttrs(r: Reader): Seg6LocalCountersAttrs {
  const attrs: Seg6LocalCountersAttrs = {
    packets: undefined,
    bytes: undefined,
    errors: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 2: attrs.packets = r.u64(); break; // SEG6_LOCAL_CNT_PACKETS
      case 3: attrs.bytes = r.u64(); break; // SEG6_LOCAL_CNT_BYTES
      case 4: attrs.errors = r.u64(); break; // SEG6_LOCAL_CNT_ERRORS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeSeg6LocalCountersAttrs(w: Writer, attrs: Seg6LocalCountersAttrs): void {
  if (attrs.packets !== undefined) w.u64(2, attrs.packets); // SEG6_LOCAL_CNT_PACKETS
  if (attrs.bytes !== undefined) w.u64(3, attrs.bytes); // SEG6_LOCAL_CNT_BYTES
  if (attrs.errors !== undefined) w.u64(4, attrs.errors); // SEG6_LOCAL_CNT_ERRORS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeSeg6LocalFlavorsAttrs(r: Reader): Seg6LocalFlavorsAttrs {
  const attrs: Seg6LocalFlavorsAttrs = {
    operation: undefined,
    lcblockBits: undefined,
    lcnodeFnBits: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.operation = r.u32(); break; // SEG6_LOCAL_FLV_OPERATION
      case 2: attrs.lcblockBits = r.u8(); break; // SEG6_LOCAL_FLV_LCBLOCK_BITS
      case 3: attrs.lcnodeFnBits = r.u8(); break; // SEG6_LOCAL_FLV_LCNODE_FN_BITS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeSeg6LocalFlavorsAttrs(w: Writer, attrs: Seg6LocalFlavorsAttrs): void {
  if (attrs.operation !== undefined) w.u32(1, attrs.operation); // SEG6_LOCAL_FLV_OPERATION
  if (attrs.lcblockBits !== undefined) w.u8(2, attrs.lcblockBits); // SEG6_LOCAL_FLV_LCBLOCK_BITS
  if (attrs.lcnodeFnBits !== undefined) w.u8(3, attrs.lcnodeFnBits); // SEG6_LOCAL_FLV_LCNODE_FN_BITS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLwtunnelOptsAttrs(r: Reader): LwtunnelOptsAttrs {
  const attrs: LwtunnelOptsAttrs = {
    geneve: undefined,
    vxlan: undefined,
    erspan: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.geneve = decodeLwtunnelGeneveAttrs(r.nest()); break; // LWTUNNEL_IP_OPTS_GENEVE
      case 2: attrs.vxlan = decodeLwtunnelVxlanAttrs(r.nest()); break; // LWTUNNEL_IP_OPTS_VXLAN
      case 3: attrs.erspan = decodeLwtunnelErspanAttrs(r.nest()); break; // LWTUNNEL_IP_OPTS_ERSPAN
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLwtunnelOptsAttrs(w: Writer, attrs: LwtunnelOptsAttrs): void {
  if (attrs.geneve !== undefined) { w.nestStart(1); encodeLwtunnelGeneveAttrs(w, attrs.geneve); w.nestEnd(); } // LWTUNNEL_IP_OPTS_GENEVE
  if (attrs.vxlan !== undefined) { w.nestStart(2); encodeLwtunnelVxlanAttrs(w, attrs.vxlan); w.nestEnd(); } // LWTUNNEL_IP_OPTS_VXLAN
  if (attrs.erspan !== undefined) { w.nestStart(3); encodeLwtunnelErspanAttrs(w, attrs.erspan); w.nestEnd(); } // LWTUNNEL_IP_OPTS_ERSPAN
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLwtunnelGeneveAttrs(r: Reader): LwtunnelGeneveAttrs {
  const attrs: LwtunnelGeneveAttrs = {
    class: undefined,
    type: undefined,
    data: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: (attrs.class ??= []).push(r.u16be()); break; // LWTUNNEL_IP_OPT_GENEVE_CLASS
      case 2: (attrs.type ??= []).push(r.u8()); break; // LWTUNNEL_IP_OPT_GENEVE_TYPE
      case 3: (attrs.data ??= []).push(r.bytes()); break; // LWTUNNEL_IP_OPT_GENEVE_DATA
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLwtunnelGeneveAttrs(w: Writer, attrs: LwtunnelGeneveAttrs): void {
  if (attrs.class !== undefined) for (const item of attrs.class) w.u16be(1, item); // LWTUNNEL_IP_OPT_GENEVE_CLASS
  if (attrs.type !== undefined) for (const item of attrs.type) w.u8(2, item); // LWTUNNEL_IP_OPT_GENEVE_TYPE
  if (attrs.data !== undefined) for (const item of attrs.data) w.bytes(3, item); // LWTUNNEL_IP_OPT_GENEVE_DATA
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLwtunnelVxlanAttrs(r: Reader): LwtunnelVxlanAttrs {
  const attrs: LwtunnelVxlanAttrs = {
    gbp: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.gbp = r.u32(); break; // LWTUNNEL_IP_OPT_VXLAN_GBP
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLwtunnelVxlanAttrs(w: Writer, attrs: LwtunnelVxlanAttrs): void {
  if (attrs.gbp !== undefined) w.u32(1, attrs.gbp); // LWTUNNEL_IP_OPT_VXLAN_GBP
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLwtunnelErspanAttrs(r: Reader): LwtunnelErspanAttrs {
  const attrs: LwtunnelErspanAttrs = {
    ver: undefined,
    index: undefined,
    dir: undefined,
    hwid: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.ver = r.u8(); break; // LWTUNNEL_IP_OPT_ERSPAN_VER
      case 2: attrs.index = r.u32be(); break; // LWTUNNEL_IP_OPT_ERSPAN_INDEX
      case 3: attrs.dir = r.u8(); break; // LWTUNNEL_IP_OPT_ERSPAN_DIR
      case 4: attrs.hwid = r.u8(); break; // LWTUNNEL_IP_OPT_ERSPAN_HWID
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLwtunnelErspanAttrs(w: Writer, attrs: LwtunnelErspanAttrs): void {
  if (attrs.ver !== undefined) w.u8(1, attrs.ver); // LWTUNNEL_IP_OPT_ERSPAN_VER
  if (attrs.index !== undefined) w.u32be(2, attrs.index); // LWTUNNEL_IP_OPT_ERSPAN_INDEX
  if (attrs.dir !== undefined) w.u8(3, attrs.dir); // LWTUNNEL_IP_OPT_ERSPAN_DIR
  if (attrs.hwid !== undefined) w.u8(4, attrs.hwid); // LWTUNNEL_IP_OPT_ERSPAN_HWID
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLwtunnelIlaAttrs(r: Reader): LwtunnelIlaAttrs {
  const attrs: LwtunnelIlaAttrs = {
    locator: undefined,
    identifier: undefined,
    locatorMatch: undefined,
    ifindex: undefined,
    dir: undefined,
    csumMode: undefined,
    identType: undefined,
    hookType: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.locator = r.u64be(); break; // ILA_ATTR_LOCATOR
      case 2: attrs.identifier = r.u64be(); break; // ILA_ATTR_IDENTIFIER
      case 3: attrs.locatorMatch = r.u64be(); break; // ILA_ATTR_LOCATOR_MATCH
      case 4: attrs.ifindex = r.s32(); break; // ILA_ATTR_IFINDEX
      case 5: attrs.dir = r.u32(); break; // ILA_ATTR_DIR
      case 7: attrs.csumMode = r.u8(); break; // ILA_ATTR_CSUM_MODE
      case 8: attrs.identType = r.u8(); break; // ILA_ATTR_IDENT_TYPE
      case 9: attrs.hookType = r.u8(); break; // ILA_ATTR_HOOK_TYPE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLwtunnelIlaAttrs(w: Writer, attrs: LwtunnelIlaAttrs): void {
  if (attrs.locator !== undefined) w.u64be(1, attrs.locator); // ILA_ATTR_LOCATOR
  if (attrs.identifier !== undefined) w.u64be(2, attrs.identifier); // ILA_ATTR_IDENTIFIER
  if (attrs.locatorMatch !== undefined) w.u64be(3, attrs.locatorMatch); // ILA_ATTR_LOCATOR_MATCH
  if (attrs.ifindex !== undefined) w.s32(4, attrs.ifindex); // ILA_ATTR_IFINDEX
  if (attrs.dir !== undefined) w.u32(5, attrs.dir); // ILA_ATTR_DIR
  if (attrs.csumMode !== undefined) w.u8(7, attrs.csumMode); // ILA_ATTR_CSUM_MODE
  if (attrs.identType !== undefined) w.u8(8, attrs.identType); // ILA_ATTR_IDENT_TYPE
  if (attrs.hookType !== undefined) w.u8(9, attrs.hookType); // ILA_ATTR_HOOK_TYPE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLwtunnelBpfAttrs(r: Reader): LwtunnelBpfAttrs {
  const attrs: LwtunnelBpfAttrs = {
    in: undefined,
    out: undefined,
    xmit: undefined,
    xmitHeadroom: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.in = decodeLwtunnelProgramAttrs(r.nest()); break; // LWT_BPF_IN
      case 2: attrs.out = decodeLwtunnelProgramAttrs(r.nest()); break; // LWT_BPF_OUT
      case 3: attrs.xmit = decodeLwtunnelProgramAttrs(r.nest()); break; // LWT_BPF_XMIT
      case 4: attrs.xmitHeadroom = r.u32(); break; // LWT_BPF_XMIT_HEADROOM
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLwtunnelBpfAttrs(w: Writer, attrs: LwtunnelBpfAttrs): void {
  if (attrs.in !== undefined) { w.nestStart(1); encodeLwtunnelProgramAttrs(w, attrs.in); w.nestEnd(); } // LWT_BPF_IN
  if (attrs.out !== undefined) { w.nestStart(2); encodeLwtunnelProgramAttrs(w, attrs.out); w.nestEnd(); } // LWT_BPF_OUT
  if (attrs.xmit !== undefined) { w.nestStart(3); encodeLwtunnelProgramAttrs(w, attrs.xmit); w.nestEnd(); } // LWT_BPF_XMIT
  if (attrs.xmitHeadroom !== undefined) w.u32(4, attrs.xmitHeadroom); // LWT_BPF_XMIT_HEADROOM
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLwtunnelProgramAttrs(r: Reader): LwtunnelProgramAttrs {
  const attrs: LwtunnelProgramAttrs = {
    fd: undefined,
    name: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.fd = r.u32(); break; // LWT_BPF_PROG_FD
      case 2: attrs.name = r.string(); break; // LWT_BPF_PROG_NAME
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLwtunnelProgramAttrs(w: Writer, attrs: LwtunnelProgramAttrs): void {
  if (attrs.fd !== undefined) w.u32(1, attrs.fd); // LWT_BPF_PROG_FD
  if (attrs.name !== undefined) w.string(2, attrs.name); // LWT_BPF_PROG_NAME
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLwtunnelRplAttrs(r: Reader): LwtunnelRplAttrs {
  const attrs: LwtunnelRplAttrs = {
    srh: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.srh = r.bytes(); break; // RPL_IPTUNNEL_SRH
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLwtunnelRplAttrs(w: Writer, attrs: LwtunnelRplAttrs): void {
  if (attrs.srh !== undefined) w.bytes(1, attrs.srh); // RPL_IPTUNNEL_SRH
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLwtunnelIoam6Attrs(r: Reader): LwtunnelIoam6Attrs {
  const attrs: LwtunnelIoam6Attrs = {
    mode: undefined,
    dst: undefined,
    trace: undefined,
    freqK: undefined,
    freqN: undefined,
    src: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.mode = r.u8(); break; // IOAM6_IPTUNNEL_MODE
      case 2: if (r.length === 16) attrs.dst = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IOAM6_IPTUNNEL_DST
      case 3: attrs.trace = r.bytes(); break; // IOAM6_IPTUNNEL_TRACE
      case 4: attrs.freqK = r.u32(); break; // IOAM6_IPTUNNEL_FREQ_K
      case 5: attrs.freqN = r.u32(); break; // IOAM6_IPTUNNEL_FREQ_N
      case 6: if (r.length === 16) attrs.src = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IOAM6_IPTUNNEL_SRC
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLwtunnelIoam6Attrs(w: Writer, attrs: LwtunnelIoam6Attrs): void {
  if (attrs.mode !== undefined) w.u8(1, attrs.mode); // IOAM6_IPTUNNEL_MODE
  if (attrs.dst !== undefined) w.ip(2, attrs.dst, 16); // IOAM6_IPTUNNEL_DST
  if (attrs.trace !== undefined) w.bytes(3, attrs.trace); // IOAM6_IPTUNNEL_TRACE
  if (attrs.freqK !== undefined) w.u32(4, attrs.freqK); // IOAM6_IPTUNNEL_FREQ_K
  if (attrs.freqN !== undefined) w.u32(5, attrs.freqN); // IOAM6_IPTUNNEL_FREQ_N
  if (attrs.src !== undefined) w.ip(6, attrs.src, 16); // IOAM6_IPTUNNEL_SRC
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeLwtunnelXfrmAttrs(r: Reader): LwtunnelXfrmAttrs {
  const attrs: LwtunnelXfrmAttrs = {
    ifId: undefined,
    link: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.ifId = r.u32(); break; // LWT_XFRM_IF_ID
      case 2: attrs.link = r.u32(); break; // LWT_XFRM_LINK
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeLwtunnelXfrmAttrs(w: Writer, attrs: LwtunnelXfrmAttrs): void {
  if (attrs.ifId !== undefined) w.u32(1, attrs.ifId); // LWT_XFRM_IF_ID
  if (attrs.link !== undefined) w.u32(2, attrs.link); // LWT_XFRM_LINK
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

/** Names in {@link LwtunnelMplsAttrs}, for errors. */
export const lwtunnelMplsAttrsNames: AttributeNames = {
  1: 'dst',
  2: 'ttl',
};

/** Names in {@link LwtunnelIpAttrs}, for errors. */
export const lwtunnelIpAttrsNames: AttributeNames = {
  1: 'id',
  2: 'dst',
  3: 'src',
  4: 'ttl',
  5: 'tos',
  6: 'flags',
  8: 'opts',
};

/** Names in {@link LwtunnelIp6Attrs}, for errors. */
export const lwtunnelIp6AttrsNames: AttributeNames = {
  1: 'id',
  2: 'dst',
  3: 'src',
  4: 'hoplimit',
  5: 'tc',
  6: 'flags',
  8: 'opts',
};

/** Names in {@link LwtunnelSeg6Attrs}, for errors. */
export const lwtunnelSeg6AttrsNames: AttributeNames = {
  1: 'srh',
  2: 'src',
};

/** Names in {@link LwtunnelSeg6LocalAttrs}, for errors. */
export const lwtunnelSeg6LocalAttrsNames: AttributeNames = {
  1: 'action',
  2: 'srh',
  3: 'table',
  4: 'nh4',
  5: 'nh6',
  6: 'iif',
  7: 'oif',
  8: 'bpf',
  9: 'vrftable',
  10: { name: 'counters', nest: () => seg6LocalCountersAttrsNames },
  11: { name: 'flavors', nest: () => seg6LocalFlavorsAttrsNames },
};

/** Names in {@link Seg6LocalCountersAttrs}, for errors. */
export const seg6LocalCountersAttrsNames: AttributeNames = {
  2: 'packets',
  3: 'bytes',
  4: 'errors',
};

/** Names in {@link Seg6LocalFlavorsAttrs}, for errors. */
export const seg6LocalFlavorsAttrsNames: AttributeNames = {
  1: 'operation',
  2: 'lcblockBits',
  3: 'lcnodeFnBits',
};

/** Names in {@link LwtunnelOptsAttrs}, for errors. */
export const lwtunnelOptsAttrsNames: AttributeNames = {
  1: { name: 'geneve', nest: () => lwtunnelGeneveAttrsNames },
  2: { name: 'vxlan', nest: () => lwtunnelVxlanAttrsNames },
  3: { name: 'erspan', nest: () => lwtunnelErspanAttrsNames },
};

/** Names in {@link LwtunnelGeneveAttrs}, for errors. */
export const lwtunnelGeneveAttrsNames: AttributeNames = {
  1: { name: 'class', multi: true },
  2: { name: 'type', multi: true },
  3: { name: 'data', multi: true },
};

/** Names in {@link LwtunnelVxlanAttrs}, for errors. */
export const lwtunnelVxlanAttrsNames: AttributeNames = {
  1: 'gbp',
};

/** Names in {@link LwtunnelErspanAttrs}, for errors. */
export const lwtunnelErspanAttrsNames: AttributeNames = {
  1: 'ver',
  2: 'index',
  3: 'dir',
  4: 'hwid',
};

/** Names in {@link LwtunnelIlaAttrs}, for errors. */
export const lwtunnelIlaAttrsNames: AttributeNames = {
  1: 'locator',
  2: 'identifier',
  3: 'locatorMatch',
  4: 'ifindex',
  5: 'dir',
  7: 'csumMode',
  8: 'identType',
  9: 'hookType',
};

/** Names in {@link LwtunnelBpfAttrs}, for errors. */
export const lwtunnelBpfAttrsNames: AttributeNames = {
  1: { name: 'in', nest: () => lwtunnelProgramAttrsNames },
  2: { name: 'out', nest: () => lwtunnelProgramAttrsNames },
  3: { name: 'xmit', nest: () => lwtunnelProgramAttrsNames },
  4: 'xmitHeadroom',
};

/** Names in {@link LwtunnelProgramAttrs}, for errors. */
export const lwtunnelProgramAttrsNames: AttributeNames = {
  1: 'fd',
  2: 'name',
};

/** Names in {@link LwtunnelRplAttrs}, for errors. */
export const lwtunnelRplAttrsNames: AttributeNames = {
  1: 'srh',
};

/** Names in {@link LwtunnelIoam6Attrs}, for errors. */
export const lwtunnelIoam6AttrsNames: AttributeNames = {
  1: 'mode',
  2: 'dst',
  3: 'trace',
  4: 'freqK',
  5: 'freqN',
  6: 'src',
};

/** Names in {@link LwtunnelXfrmAttrs}, for errors. */
export const lwtunnelXfrmAttrsNames: AttributeNames = {
  1: 'ifId',
  2: 'link',
};
