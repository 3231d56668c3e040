import {
  decodeLwtunnelIp6Attrs,
  decodeLwtunnelIpAttrs,
  decodeLwtunnelMplsAttrs,
  decodeLwtunnelSeg6Attrs,
  decodeLwtunnelSeg6LocalAttrs,
  LwtunnelIpFlags,
  Seg6LocalFlavors,
  type Seg6LocalFlavorsAttrs,
} from '../generated/rt-lwtunnel.js';
import { Reader } from '../wire/index.js';
import {
  ENCAP_TYPES,
  type Encap,
  type Ip6Encap,
  type IpEncap,
  type MplsEncap,
  SEG6_ACTIONS,
  SEG6_FLAVORS,
  SEG6_MODES,
  type Seg6Action,
  type Seg6Encap,
  type Seg6Flavors,
  type Seg6LocalEncap,
} from './encap.js';
import { decodeLabels } from './labels.js';
import { decodeSegments } from './segments.js';

function toMpls(r: Reader): MplsEncap {
  const { dst, ttl } = decodeLwtunnelMplsAttrs(r);
  return { kind: 'mpls', labels: dst === undefined ? [] : decodeLabels(dst), ttl };
}

function tunnelFlags(flags = 0): Pick<IpEncap, 'key' | 'csum' | 'seq'> {
  return {
    key: (flags & LwtunnelIpFlags.key) !== 0,
    csum: (flags & LwtunnelIpFlags.csum) !== 0,
    seq: (flags & LwtunnelIpFlags.seq) !== 0,
  };
}

function toIp(r: Reader): IpEncap {
  const { id, dst, src, ttl, tos, flags, opts } = decodeLwtunnelIpAttrs(r);
  return { kind: 'ip', id, dst, src, ttl, tos, ...tunnelFlags(flags), options: opts };
}

function toIp6(r: Reader): Ip6Encap {
  const { id, dst, src, hoplimit, tc, flags, opts } = decodeLwtunnelIp6Attrs(r);
  return { kind: 'ip6', id, dst, src, hopLimit: hoplimit, trafficClass: tc, ...tunnelFlags(flags), options: opts };
}

/** Bytes of the mode in front of the header, in `struct seg6_iptunnel_encap`. */
const MODE_SIZE = 4;

function toSeg6(r: Reader): Seg6Encap | undefined {
  const { srh, src } = decodeLwtunnelSeg6Attrs(r);
  if (srh === undefined || srh.length < MODE_SIZE) return undefined;
  const mode = SEG6_MODES[new Reader(srh).s32At(0)];
  if (mode === undefined) return undefined;
  return { kind: 'seg6', mode, ...decodeSegments(srh, MODE_SIZE, mode === 'inline'), src };
}

function toFlavors(attrs: Seg6LocalFlavorsAttrs): Seg6Flavors {
  const bits = attrs.operation ?? 0;
  return {
    operations: SEG6_FLAVORS.filter((name) => (bits & Seg6LocalFlavors[name]) !== 0),
    blockBits: attrs.lcblockBits,
    nodeFunctionBits: attrs.lcnodeFnBits,
  };
}

function toSeg6Local(r: Reader): Seg6LocalEncap {
  const attrs = decodeLwtunnelSeg6LocalAttrs(r);
  const { action = 0, srh, flavors } = attrs;
  const name = Object.entries(SEG6_ACTIONS).find(([, number]) => number === action)?.[0] as Seg6Action | undefined;
  return {
    kind: 'seg6local',
    action: name ?? action,
    table: attrs.table,
    vrfTable: attrs.vrftable,
    nh4: attrs.nh4,
    nh6: attrs.nh6,
    iif: attrs.iif,
    oif: attrs.oif,
    ...(srh === undefined ? {} : decodeSegments(srh, 0, name !== 'End.B6.Encaps')),
    counters: attrs.counters === undefined ? undefined : true,
    flavors: flavors && toFlavors(flavors),
    program: attrs.bpf,
  };
}

/**
 * Reads `RTA_ENCAP` or `NHA_ENCAP` by its type, `LWTUNNEL_ENCAP_*`; `undefined` where there is none.
 *
 * @throws MalformedMessageError
 */
export function toEncap(type: number | undefined, attributes: Uint8Array | undefined): Encap | undefined {
  if (type === undefined || type === 0 || attributes === undefined) return undefined;
  const r = new Reader(attributes);
  const other: Encap = { kind: type, attributes };
  switch (type) {
    case ENCAP_TYPES.mpls:
      return toMpls(r);
    case ENCAP_TYPES.ip:
      return toIp(r);
    case ENCAP_TYPES.ip6:
      return toIp6(r);
    case ENCAP_TYPES.seg6:
      return toSeg6(r) ?? other;
    case ENCAP_TYPES.seg6local:
      return toSeg6Local(r);
    default:
      return other;
  }
}
