import {
  decodeLwtunnelBpfAttrs,
  decodeLwtunnelIlaAttrs,
  decodeLwtunnelIoam6Attrs,
  decodeLwtunnelIp6Attrs,
  decodeLwtunnelIpAttrs,
  decodeLwtunnelMplsAttrs,
  decodeLwtunnelOptsAttrs,
  decodeLwtunnelProgramAttrs,
  decodeLwtunnelRplAttrs,
  decodeLwtunnelSeg6Attrs,
  decodeLwtunnelSeg6LocalAttrs,
  decodeLwtunnelXfrmAttrs,
  type LwtunnelBpfAttrs,
  LwtunnelEncapTypes,
  type LwtunnelIlaAttrs,
  type LwtunnelIoam6Attrs,
  type LwtunnelIp6Attrs,
  type LwtunnelIpAttrs,
  type LwtunnelMplsAttrs,
  type LwtunnelOptsAttrs,
  type LwtunnelProgramAttrs,
  type LwtunnelRplAttrs,
  type LwtunnelSeg6Attrs,
  type LwtunnelSeg6LocalAttrs,
  type LwtunnelXfrmAttrs,
} from '../generated/rt-lwtunnel.js';
import { formatIp, Reader } from '../wire/index.js';

/** The attributes of an encapsulation as they came, by its kind; {@link Encap} is the reader's view of them. */
export type EncapAttributes =
  | { kind: 'mpls'; attrs: LwtunnelMplsAttrs }
  | { kind: 'ip'; attrs: LwtunnelIpAttrs }
  | { kind: 'ip6'; attrs: LwtunnelIp6Attrs }
  | { kind: 'ila'; attrs: LwtunnelIlaAttrs }
  | { kind: 'bpf'; attrs: LwtunnelBpfAttrs }
  | { kind: 'seg6'; attrs: LwtunnelSeg6Attrs }
  | { kind: 'seg6local'; attrs: LwtunnelSeg6LocalAttrs }
  | { kind: 'rpl'; attrs: LwtunnelRplAttrs }
  | { kind: 'ioam6'; attrs: LwtunnelIoam6Attrs }
  | { kind: 'xfrm'; attrs: LwtunnelXfrmAttrs };

/** Decodes `RTA_ENCAP` or `NHA_ENCAP`; `undefined` for a kind without a name here. @throws MalformedMessageError */
export function decodeEncap(type: number, bytes: Uint8Array): EncapAttributes | undefined {
  const r = new Reader(bytes);
  switch (type) {
    case LwtunnelEncapTypes.mpls:
      return { kind: 'mpls', attrs: decodeLwtunnelMplsAttrs(r) };
    case LwtunnelEncapTypes.ip:
      return { kind: 'ip', attrs: decodeLwtunnelIpAttrs(r) };
    case LwtunnelEncapTypes.ip6:
      return { kind: 'ip6', attrs: decodeLwtunnelIp6Attrs(r) };
    case LwtunnelEncapTypes.ila:
      return { kind: 'ila', attrs: decodeLwtunnelIlaAttrs(r) };
    case LwtunnelEncapTypes.bpf:
      return { kind: 'bpf', attrs: decodeLwtunnelBpfAttrs(r) };
    case LwtunnelEncapTypes.seg6:
      return { kind: 'seg6', attrs: decodeLwtunnelSeg6Attrs(r) };
    case LwtunnelEncapTypes.seg6Local:
      return { kind: 'seg6local', attrs: decodeLwtunnelSeg6LocalAttrs(r) };
    case LwtunnelEncapTypes.rpl:
      return { kind: 'rpl', attrs: decodeLwtunnelRplAttrs(r) };
    case LwtunnelEncapTypes.ioam6:
      return { kind: 'ioam6', attrs: decodeLwtunnelIoam6Attrs(r) };
    case LwtunnelEncapTypes.xfrm:
      return { kind: 'xfrm', attrs: decodeLwtunnelXfrmAttrs(r) };
    default:
      return undefined;
  }
}

/** Decodes `LWTUNNEL_IP_OPTS`, what is read of an IP tunnel's options. @throws MalformedMessageError */
export function decodeTunnelOptions(bytes: Uint8Array): LwtunnelOptsAttrs {
  return decodeLwtunnelOptsAttrs(new Reader(bytes));
}

/** Decodes `SEG6_LOCAL_BPF`. @throws MalformedMessageError */
export function decodeProgram(bytes: Uint8Array): LwtunnelProgramAttrs {
  return decodeLwtunnelProgramAttrs(new Reader(bytes));
}

/** `struct ipv6_sr_hdr`, or the segments of `struct ipv6_rpl_sr_hdr`, as they stand in the header. */
export interface RoutingHeader {
  /** All addresses, the first one to visit first. */
  segments: string[];
  /** Key of the HMAC. */
  hmac: number | undefined;
}

const HEADER_SIZE = 8;
const SEGMENT_SIZE = 16;
const HMAC_SIZE = 40;
const FLAG_HMAC = 8;

function segmentsOf(bytes: Uint8Array, count: number): string[] {
  const segments: string[] = [];
  for (let index = count - 1; index >= 0; index--) {
    const at = HEADER_SIZE + SEGMENT_SIZE * index;
    if (at + SEGMENT_SIZE <= bytes.length) segments.push(formatIp(bytes.subarray(at, at + SEGMENT_SIZE)));
  }
  return segments;
}

/** Reads a segment routing header. A short one has fewer segments than it says. */
export function decodeSegmentHeader(bytes: Uint8Array): RoutingHeader {
  if (bytes.length < HEADER_SIZE) return { segments: [], hmac: undefined };
  const r = new Reader(bytes);
  const hmacAt = (r.u8At(1) + 1) * 8 - HMAC_SIZE;
  const hasHmac = (r.u8At(5) & FLAG_HMAC) !== 0 && hmacAt >= 0 && hmacAt + 8 <= bytes.length;
  return { segments: segmentsOf(bytes, r.u8At(4) + 1), hmac: hasHmac ? r.u32beAt(hmacAt + 4) : undefined };
}

/** Reads a source route of RPL. */
export function decodeRplHeader(bytes: Uint8Array): RoutingHeader {
  if (bytes.length < HEADER_SIZE) return { segments: [], hmac: undefined };
  return { segments: segmentsOf(bytes, new Reader(bytes).u8At(3)), hmac: undefined };
}

/** The mode in front of a segment routing header (`SEG6_IPTUN_MODE_*`), in `struct seg6_iptunnel_encap`. */
export function decodeSeg6Mode(bytes: Uint8Array): number {
  return new Reader(bytes).s32At(0);
}

/** `struct ioam6_trace_hdr`: what is measured. */
export interface Ioam6Trace {
  /** Which data each node adds: a bit each, 24 in all. */
  type: number;
  namespace: number;
  /** Room for the data, in bytes. */
  size: number;
}

/** Reads the head of a trace; `undefined` where it is too short. */
export function decodeIoam6Trace(bytes: Uint8Array): Ioam6Trace | undefined {
  if (bytes.length < 8) return undefined;
  const r = new Reader(bytes);
  return { namespace: r.u16beAt(0), size: (r.u8At(3) & 0x7f) * 4, type: r.u32beAt(4) >>> 8 };
}
