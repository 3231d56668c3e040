import {
  decodeLwtunnelIp6Attrs,
  decodeLwtunnelIpAttrs,
  encodeLwtunnelIp6Attrs,
  encodeLwtunnelIpAttrs,
  encodeLwtunnelMplsAttrs,
  encodeLwtunnelSeg6Attrs,
  encodeLwtunnelSeg6LocalAttrs,
  Seg6LocalFlavors,
  type Seg6LocalFlavorsAttrs,
} from '../generated/rt-lwtunnel.js';
import { AF, MalformedMessageError, Reader, Writer } from '../wire/index.js';
import { checkNumber, checkWord, flagBits, U8, U16, U32 } from './checks.js';
import { checkDevice, type DeviceRef } from './device.js';
import {
  ENCAP_TYPES,
  type Encap,
  type Ip6Encap,
  type IpEncap,
  type MplsEncap,
  type OtherEncap,
  SEG6_ACTIONS,
  SEG6_FLAVORS,
  SEG6_MODES,
  type Seg6Encap,
  type Seg6Flavors,
  type Seg6LocalEncap,
  TUNNEL_FLAGS,
} from './encap.js';
import { encodeLabels } from './labels.js';
import { parseAddress } from './prefix.js';
import { refuse } from './refusal.js';
import { encodeSegments, writeSegments } from './segments.js';
import type { Resolver } from './step.js';

/** Type and content of an encapsulation: `RTA_ENCAP_TYPE` and `RTA_ENCAP`, `NHA_ENCAP_TYPE` and `NHA_ENCAP`. */
export interface EncapAttrs {
  encapType?: number | undefined;
  encap?: Uint8Array | undefined;
}

function addressOf(request: string, field: string, text: string | undefined, family: number): string | undefined {
  if (text === undefined) return undefined;
  const parsed = parseAddress(request, field, text);
  if (parsed.family !== family)
    refuse(request, field, text, family === AF.inet ? 'an IPv4 address' : 'an IPv6 address');
  return parsed.address;
}

function writeMpls(w: Writer, request: string, { labels, ttl }: MplsEncap): void {
  encodeLwtunnelMplsAttrs(w, {
    dst: encodeLabels(request, 'encap.labels', labels),
    ttl: checkNumber(request, 'encap.ttl', ttl, U8),
  });
}

function idOf(request: string, id: bigint | undefined): bigint | undefined {
  if (id !== undefined && (typeof id !== 'bigint' || id < 0n || id > 0xffffffffffffffffn)) {
    refuse(request, 'encap.id', id, 'a tunnel id: expected a bigint from 0n to 18446744073709551615n');
  }
  return id;
}

/** Linux up to 6.18 stops dead on options of a tunnel in a route (`LWTUNNEL_IP_OPTS`), so that they never leave here. */
function withoutOptions(request: string, field: string, options: Uint8Array | undefined): void {
  if (options !== undefined) refuse(request, field, 'tunnel options', 'possible: Linux stops dead on them');
}

function tunnelOf(request: string, encap: IpEncap | Ip6Encap, family: number) {
  withoutOptions(request, 'encap.options', encap.options);
  return {
    id: idOf(request, encap.id),
    dst: addressOf(request, 'encap.dst', encap.dst, family),
    src: addressOf(request, 'encap.src', encap.src, family),
    flags: flagBits(request, encap, TUNNEL_FLAGS) || undefined,
  };
}

function writeIp(w: Writer, request: string, encap: IpEncap): void {
  encodeLwtunnelIpAttrs(w, {
    ...tunnelOf(request, encap, AF.inet),
    ttl: checkNumber(request, 'encap.ttl', encap.ttl, U8),
    tos: checkNumber(request, 'encap.tos', encap.tos, U8),
  });
}

function writeIp6(w: Writer, request: string, encap: Ip6Encap): void {
  encodeLwtunnelIp6Attrs(w, {
    ...tunnelOf(request, encap, AF.inet6),
    hoplimit: checkNumber(request, 'encap.hopLimit', encap.hopLimit, U8),
    tc: checkNumber(request, 'encap.trafficClass', encap.trafficClass, U8),
  });
}

function segmentsOf(request: string, { segments, hmac }: Pick<Seg6LocalEncap, 'segments' | 'hmac'>) {
  if (!Array.isArray(segments) || segments.length === 0 || segments.length > 120) {
    return refuse(request, 'encap.segments', segments, 'a list of segments: expected 1 to 120 IPv6 addresses');
  }
  for (const [index, segment] of segments.entries()) {
    addressOf(request, `encap.segments[${index}]`, segment as string, AF.inet6);
  }
  return { segments: segments as readonly string[], hmac: checkNumber(request, 'encap.hmac', hmac, U32, 1) };
}

function writeSeg6(w: Writer, request: string, { mode, segments, hmac, src }: Seg6Encap): void {
  checkWord(request, 'encap.mode', mode, SEG6_MODES, 'a mode');
  const srh = new Writer();
  srh.s32At(srh.header(4), SEG6_MODES.indexOf(mode), 'mode');
  writeSegments(srh, segmentsOf(request, { segments, hmac }), mode === 'inline');
  encodeLwtunnelSeg6Attrs(w, { srh: srh.toBytes(), src: addressOf(request, 'encap.src', src, AF.inet6) });
}

function flavorsOf(request: string, flavors: Seg6Flavors): Seg6LocalFlavorsAttrs {
  let operation = 0;
  for (const name of flavors.operations) {
    operation |= Seg6LocalFlavors[checkWord(request, 'encap.flavors.operations', name, SEG6_FLAVORS, 'a flavor')];
  }
  return {
    operation,
    lcblockBits: checkNumber(request, 'encap.flavors.blockBits', flavors.blockBits, U8),
    lcnodeFnBits: checkNumber(request, 'encap.flavors.nodeFunctionBits', flavors.nodeFunctionBits, U8),
  };
}

function actionOf(request: string, action: Seg6LocalEncap['action']): number {
  if (typeof action === 'number') return checkNumber(request, 'encap.action', action, U32, 1)!;
  const words = Object.keys(SEG6_ACTIONS) as (keyof typeof SEG6_ACTIONS)[];
  return SEG6_ACTIONS[checkWord(request, 'encap.action', action, words, 'an action')];
}

function writeSeg6Local(w: Writer, request: string, encap: Seg6LocalEncap, resolver: Resolver): void {
  const { action, segments, iif, oif, counters, flavors } = encap;
  const hasRoom = action !== 'End.B6.Encaps';
  encodeLwtunnelSeg6LocalAttrs(w, {
    action: actionOf(request, action),
    srh: segments === undefined ? undefined : encodeSegments(segmentsOf(request, encap), hasRoom),
    table: checkNumber(request, 'encap.table', encap.table, U32),
    nh4: addressOf(request, 'encap.nh4', encap.nh4, AF.inet),
    nh6: addressOf(request, 'encap.nh6', encap.nh6, AF.inet6),
    iif: iif === undefined ? undefined : resolver.indexOf(iif),
    oif: oif === undefined ? undefined : resolver.indexOf(oif),
    bpf: encap.program,
    vrftable: checkNumber(request, 'encap.vrfTable', encap.vrfTable, U32),
    counters: counters ? { packets: 0n, bytes: 0n, errors: 0n } : undefined,
    flavors: flavors && flavorsOf(request, flavors),
  });
}

function isKind(encap: Encap): encap is Exclude<Encap, OtherEncap> {
  return typeof encap.kind === 'string';
}

function write(w: Writer, request: string, encap: Exclude<Encap, OtherEncap>, resolver: Resolver): void {
  if (encap.kind === 'mpls') writeMpls(w, request, encap);
  else if (encap.kind === 'ip') writeIp(w, request, encap);
  else if (encap.kind === 'ip6') writeIp6(w, request, encap);
  else if (encap.kind === 'seg6') writeSeg6(w, request, encap);
  else writeSeg6Local(w, request, encap, resolver);
}

/** The links that an encapsulation names. */
export function encapDevices(request: string, encap: Encap | undefined): DeviceRef[] {
  if (encap?.kind !== 'seg6local') return [];
  const { iif, oif } = encap as Seg6LocalEncap;
  const devices: DeviceRef[] = [];
  if (iif !== undefined) devices.push(checkDevice(request, 'encap.iif', iif));
  if (oif !== undefined) devices.push(checkDevice(request, 'encap.oif', oif));
  return devices;
}

/** The options of a tunnel that is given as bytes. @throws MalformedMessageError */
function optionsIn(type: number, attributes: Uint8Array): Uint8Array | undefined {
  if (type === ENCAP_TYPES.ip) return decodeLwtunnelIpAttrs(new Reader(attributes)).opts;
  return type === ENCAP_TYPES.ip6 ? decodeLwtunnelIp6Attrs(new Reader(attributes)).opts : undefined;
}

/** An encapsulation as bytes: a copy, which stays as it was checked. */
function fromBytes(request: string, { kind, attributes }: OtherEncap): EncapAttrs {
  const encapType = checkNumber(request, 'encap.kind', kind, U16, 1)!;
  if (!(attributes instanceof Uint8Array))
    refuse(request, 'encap.attributes', attributes, 'bytes: expected Uint8Array');
  const encap = Uint8Array.from(attributes);
  try {
    withoutOptions(request, 'encap.attributes', optionsIn(encapType, encap));
  } catch (error) {
    if (!(error instanceof MalformedMessageError)) throw error;
    refuse(request, 'encap.attributes', [...encap], `a list of attributes: ${error.message}`);
  }
  return { encapType, encap };
}

/**
 * The attributes of an encapsulation.
 *
 * @throws InvalidAttributeError
 */
export function fromEncap(request: string, encap: Encap | undefined, resolver: Resolver): EncapAttrs {
  if (encap === undefined) return {};
  if (!isKind(encap)) return fromBytes(request, encap);
  checkWord(request, 'encap.kind', encap.kind, Object.keys(ENCAP_TYPES) as (keyof typeof ENCAP_TYPES)[], 'a kind');
  const w = new Writer();
  write(w, request, encap, resolver);
  return { encapType: ENCAP_TYPES[encap.kind], encap: w.toBytes() };
}
