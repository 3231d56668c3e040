import { decodeRouteAttrs, encodeRouteAttrs, type RouteAttrs } from '../generated/rt-route.js';
import { AF, formatIp, parseIp, Reader, Writer } from '../wire/index.js';

// RTA_MULTIPATH and RTA_VIA hold structs of variable length, which schemas cannot say.

/** `struct rtnexthop` (linux/rtnetlink.h) and the attributes behind it. */
export interface Rtnexthop {
  /** `rtnh_flags`: `RTNH_F_*`. */
  flags: number;
  /** `rtnh_hops`: its weight less 1. */
  hops: number;
  ifindex: number;
  attrs: RouteAttrs;
}

const RTNEXTHOP_SIZE = 8;

/** Decodes `RTA_MULTIPATH`. @throws MalformedMessageError */
export function decodeMultipath(bytes: Uint8Array): Rtnexthop[] {
  const nexthops: Rtnexthop[] = [];
  const r = new Reader();
  for (let at = 0; bytes.length - at >= RTNEXTHOP_SIZE; ) {
    r.open(bytes, at, bytes.length).header(RTNEXTHOP_SIZE);
    const length = r.u16At(at);
    const end = Math.min(at + Math.max(length, RTNEXTHOP_SIZE), bytes.length);
    const nexthop = { flags: r.u8At(at + 2), hops: r.u8At(at + 3), ifindex: r.s32At(at + 4) };
    nexthops.push({ ...nexthop, attrs: decodeRouteAttrs(r.open(bytes, at + RTNEXTHOP_SIZE, end)) });
    at = (end + 3) & ~3;
  }
  return nexthops;
}

/** Encodes `RTA_MULTIPATH`. @throws InvalidAttributeError */
export function encodeMultipath(nexthops: readonly Rtnexthop[]): Uint8Array {
  const w = new Writer();
  for (const { flags, hops, ifindex, attrs } of nexthops) {
    const at = w.header(RTNEXTHOP_SIZE);
    w.u8At(at + 2, flags, 'flags');
    w.u8At(at + 3, hops, 'weight');
    w.s32At(at + 4, ifindex, 'ifindex');
    encodeRouteAttrs(w, attrs);
    w.u16At(at, w.length - at, 'length');
  }
  return w.toBytes();
}

/** `RTA_VIA`: a gateway of another family than the route's. */
export interface Via {
  family: number;
  /** The address as text where the family has a text form. */
  address: string | undefined;
}

/** Decodes `RTA_VIA`, `struct rtvia`. */
export function decodeVia(bytes: Uint8Array): Via {
  const family = new Reader(bytes).u16At(0);
  const isIp = (family === AF.inet && bytes.length === 6) || (family === AF.inet6 && bytes.length === 18);
  return { family, address: isIp ? formatIp(bytes, 2) : undefined };
}

/** Encodes `RTA_VIA`. */
export function encodeVia(family: number, address: string): Uint8Array {
  const w = new Writer();
  const bytes = parseIp(address);
  const at = w.header(bytes.length + 2);
  w.u16At(at, family, 'family');
  w.bytesAt(at + 2, bytes.length, bytes, 'address');
  return w.toBytes().subarray(0, bytes.length + 2);
}
