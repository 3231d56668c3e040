// @generated from codegen/schemas/rt-addr.yaml by netloom codegen. Do not edit: change the schema, run `npm run codegen`.
// Addresses of links: linux/if_addr.h, linux/rtnetlink.h (Linux 6.1 to 6.18).

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
import { littleEndian as host } from '../wire/index.js';

/** A constant of this module: V8 looks up an imported one each time. */
const littleEndian = host;

/** What an address is and how it came to be, `IFA_F_*`. Bits above 0x80 only fit in `IFA_FLAGS`. */
export const IfaFlags = {
  /** `IFA_F_SECONDARY`: IPv4: another address of this subnet came first. IPv6: a temporary privacy address. */
  secondary: 0x1,
  /** `IFA_F_NODAD`: IPv6: duplicate address detection is left out. */
  nodad: 0x2,
  /** `IFA_F_OPTIMISTIC`: IPv6: usable while duplicate address detection still runs. */
  optimistic: 0x4,
  /** `IFA_F_DADFAILED`: IPv6: duplicate address detection found another owner. */
  dadfailed: 0x8,
  /** `IFA_F_HOMEADDRESS`: IPv6: home address of a mobile node. */
  homeaddress: 0x10,
  /** `IFA_F_DEPRECATED`: the preferred lifetime is over: not chosen for new connections. */
  deprecated: 0x20,
  /** `IFA_F_TENTATIVE`: IPv6: duplicate address detection has not finished. */
  tentative: 0x40,
  /** `IFA_F_PERMANENT`: set by hand without a lifetime. */
  permanent: 0x80,
  /** `IFA_F_MANAGETEMPADDR`: IPv6: the kernel makes temporary addresses from this one. */
  managetempaddr: 0x100,
  /** `IFA_F_NOPREFIXROUTE`: no route to the subnet is made with the address. */
  noprefixroute: 0x200,
  /** `IFA_F_MCAUTOJOIN`: the multicast group of this address is joined. */
  mcautojoin: 0x400,
  /** `IFA_F_STABLE_PRIVACY`: IPv6: made from a secret and the prefix (RFC 7217). */
  stablePrivacy: 0x800,
} as const;

/** Who made an address, `IFAPROT_*`. Values above 3 are free for user space. */
export const IfaProto = {
  /** `IFAPROT_UNSPEC`: not said. */
  unspec: 0,
  /** `IFAPROT_KERNEL_LO`: the kernel, for the loopback link. */
  kernelLo: 1,
  /** `IFAPROT_KERNEL_RA`: the kernel, from a router advertisement. */
  kernelRa: 2,
  /** `IFAPROT_KERNEL_LL`: the kernel, as the link-local address. */
  kernelLl: 3,
} as const;
/** A value of {@link IfaProto}. */
export type IfaProto = (typeof IfaProto)[keyof typeof IfaProto];

/** `struct ifaddrmsg`, 8 bytes. Fixed header of an address message. */
export interface Ifaddrmsg {
  /** `ifa_family`: `AF_INET` (2) or `AF_INET6` (10). */
  ifaFamily: number;
  /** `ifa_prefixlen`: bits of the subnet: 0 to 32 or 0 to 128. */
  ifaPrefixlen: number;
  /** `ifa_flags`: the lower 8 flags; all of them stand in `IFA_FLAGS`. */
  ifaFlags: number;
  /** `ifa_scope`: how far the address is valid: 0 global, 200 site, 253 link, 254 host. */
  ifaScope: number;
  /** `ifa_index`: index of the link. */
  ifaIndex: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ifaddrmsg`. */
export const IFADDRMSG_SIZE = 8;

/** `struct ifa_cacheinfo`, 16 bytes. Lifetimes and times of an address. */
export interface IfaCacheinfo {
  /** `ifa_prefered`: preferred lifetime left, in s; 0xffffffff is for ever. */
  ifaPrefered: number;
  /** `ifa_valid`: valid lifetime left, in s; 0xffffffff is for ever. */
  ifaValid: number;
  /** `cstamp`: when it was made, in 1/100 s since boot. */
  cstamp: number;
  /** `tstamp`: when it was last changed, in 1/100 s since boot. */
  tstamp: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct ifa_cacheinfo`. */
export const IFA_CACHEINFO_SIZE = 16;

/** Attributes of an address message, `IFA_*`. */
export interface AddrAttrs {
  /** `IFA_ADDRESS` (1): the address; on a point-to-point link the address of the other end. */
  address?: string | undefined;
  /** `IFA_LOCAL` (2): the own address; always sent for IPv4, for IPv6 only when there is a peer. */
  local?: string | undefined;
  /** `IFA_LABEL` (3): IPv4: a name for the address, the link's or `LINK:text`. */
  label?: string | undefined;
  /** `IFA_BROADCAST` (4): IPv4: broadcast address of the subnet. */
  broadcast?: string | undefined;
  /** `IFA_ANYCAST` (5): IPv6: an anycast address (`RTM_GETANYCAST`). */
  anycast?: string | undefined;
  /** `IFA_CACHEINFO` (6): lifetimes and times. */
  cacheinfo?: IfaCacheinfo | undefined;
  /** `IFA_MULTICAST` (7): a joined multicast group (`RTM_GETMULTICAST`). */
  multicast?: string | undefined;
  /** `IFA_FLAGS` (8): all flags; counts instead of the 8 bits in the header. Bits of {@link IfaFlags}. */
  flags?: number | undefined;
  /** `IFA_RT_PRIORITY` (9): metric of the route to the subnet. */
  rtPriority?: number | undefined;
  /** `IFA_TARGET_NETNSID` (10): id of the namespace that is asked about. */
  targetNetnsid?: number | undefined;
  /** `IFA_PROTO` (11): who made the address (Linux 5.18). See {@link IfaProto}. */
  proto?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** {@link Ifaddrmsg} followed by {@link AddrAttrs}. */
export type AddrMessage = Message<Ifaddrmsg, AddrAttrs>;

export function decodeIfaddrmsg(r: Reader, at: number): Ifaddrmsg {
  if (!r.holds(at, 8)) return decodeIfaddrmsg(r.padded(at, 8), 0); // an older kernel's
  const { view } = r;
  return {
    ifaFamily: view.getUint8(at),
    ifaPrefixlen: view.getUint8(at + 1),
    ifaFlags: view.getUint8(at + 2),
    ifaScope: view.getUint8(at + 3),
    ifaIndex: view.getUint32(at + 4, littleEndian),
  };
}

export function encodeIfaddrmsg(w: Writer, at: number, value: Partial<Ifaddrmsg>): void {
  if (value.ifaFamily !== undefined) w.u8At(at, value.ifaFamily, 'ifaFamily');
  if (value.ifaPrefixlen !== undefined) w.u8At(at + 1, value.ifaPrefixlen, 'ifaPrefixlen');
  if (value.ifaFlags !== undefined) w.u8At(at + 2, value.ifaFlags, 'ifaFlags');
  if (value.ifaScope !== undefined) w.u8At(at + 3, value.ifaScope, 'ifaScope');
  if (value.ifaIndex !== undefined) w.u32At(at + 4, value.ifaIndex, 'ifaIndex');
}

export function decodeIfaCacheinfo(r: Reader, at: number): IfaCacheinfo {
  if (!r.holds(at, 16)) return decodeIfaCacheinfo(r.padded(at, 16), 0); // an older kernel's
  const { view } = r;
  return {
    ifaPrefered: view.getUint32(at, littleEndian),
    ifaValid: view.getUint32(at + 4, littleEndian),
    cstamp: view.getUint32(at + 8, littleEndian),
    tstamp: view.getUint32(at + 12, littleEndian),
  };
}

export function encodeIfaCacheinfo(w: Writer, at: number, value: Partial<IfaCacheinfo>): void {
  if (value.ifaPrefered !== undefined) w.u32At(at, value.ifaPrefered, 'ifaPrefered');
  if (value.ifaValid !== undefined) w.u32At(at + 4, value.ifaValid, 'ifaValid');
  if (value.cstamp !== undefined) w.u32At(at + 8, value.cstamp, 'cstamp');
  if (value.tstamp !== undefined) w.u32At(at + 12, value.tstamp, 'tstamp');
}

export function decodeAddrAttrs(r: Reader): AddrAttrs {
  const attrs: AddrAttrs = {
    address: undefined,
    local: undefined,
    label: undefined,
    broadcast: undefined,
    anycast: undefined,
    cacheinfo: undefined,
    multicast: undefined,
    flags: undefined,
    rtPriority: undefined,
    targetNetnsid: undefined,
    proto: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: if (r.isIp) attrs.address = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IFA_ADDRESS
      case 2: if (r.isIp) attrs.local = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IFA_LOCAL
      case 3: attrs.label = r.string(); break; // IFA_LABEL
      case 4: if (r.isIp) attrs.broadcast = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IFA_BROADCAST
      case 5: if (r.isIp) attrs.anycast = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IFA_ANYCAST
      case 6: attrs.cacheinfo = r.sized(decodeIfaCacheinfo(r, r.struct()), 16); break; // IFA_CACHEINFO
      case 7: if (r.isIp) attrs.multicast = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // IFA_MULTICAST
      case 8: attrs.flags = r.u32(); break; // IFA_FLAGS
      case 9: attrs.rtPriority = r.u32(); break; // IFA_RT_PRIORITY
      case 10: attrs.targetNetnsid = r.s32(); break; // IFA_TARGET_NETNSID
      case 11: attrs.proto = r.u8(); break; // IFA_PROTO
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeAddrAttrs(w: Writer, attrs: AddrAttrs): void {
  if (attrs.address !== undefined) w.ip(1, attrs.address); // IFA_ADDRESS
  if (attrs.local !== undefined) w.ip(2, attrs.local); // IFA_LOCAL
  if (attrs.label !== undefined) w.string(3, attrs.label, 0, 15); // IFA_LABEL
  if (attrs.broadcast !== undefined) w.ip(4, attrs.broadcast); // IFA_BROADCAST
  if (attrs.anycast !== undefined) w.ip(5, attrs.anycast); // IFA_ANYCAST
  if (attrs.cacheinfo !== undefined) encodeIfaCacheinfo(w, w.struct(6, 16, attrs.cacheinfo.extra), attrs.cacheinfo); // IFA_CACHEINFO
  if (attrs.multicast !== undefined) w.ip(7, attrs.multicast); // IFA_MULTICAST
  if (attrs.flags !== undefined) w.u32(8, attrs.flags); // IFA_FLAGS
  if (attrs.rtPriority !== undefined) w.u32(9, attrs.rtPriority); // IFA_RT_PRIORITY
  if (attrs.targetNetnsid !== undefined) w.s32(10, attrs.targetNetnsid); // IFA_TARGET_NETNSID
  if (attrs.proto !== undefined) w.u8(11, attrs.proto); // IFA_PROTO
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeAddrMessage(r: Reader): AddrMessage {
  const header = decodeIfaddrmsg(r, r.header(8));
  return { header, attrs: decodeAddrAttrs(r) };
}

export function encodeAddrMessage(w: Writer, message: MessageInput<Ifaddrmsg, AddrAttrs>): void {
  encodeIfaddrmsg(w, w.header(8), message.header ?? {});
  if (message.attrs !== undefined) encodeAddrAttrs(w, message.attrs);
}

/** Names in {@link AddrAttrs}, for errors. */
export const addrAttrsNames: AttributeNames = {
  1: 'address',
  2: 'local',
  3: 'label',
  4: 'broadcast',
  5: 'anycast',
  6: 'cacheinfo',
  7: 'multicast',
  8: 'flags',
  9: 'rtPriority',
  10: 'targetNetnsid',
  11: 'proto',
};

/** `RTM_NEWADDR` (20): Adds or changes an address; as a notification, it came or changed. */
export const RTM_NEWADDR: Operation<Ifaddrmsg, AddrAttrs> = {
  name: 'RTM_NEWADDR',
  type: 20,
  replyType: 20,
  headerSize: 8,
  encode: encodeAddrMessage,
  decode: decodeAddrMessage,
  attributes: addrAttrsNames,
};

/** `RTM_DELADDR` (21): Removes an address; as a notification, it went. */
export const RTM_DELADDR: Operation<Ifaddrmsg, AddrAttrs> = {
  name: 'RTM_DELADDR',
  type: 21,
  replyType: 21,
  headerSize: 8,
  encode: encodeAddrMessage,
  decode: decodeAddrMessage,
  attributes: addrAttrsNames,
};

/** `RTM_GETADDR` (22): Asks for addresses, all or those of a link. */
export const RTM_GETADDR: Operation<Ifaddrmsg, AddrAttrs> = {
  name: 'RTM_GETADDR',
  type: 22,
  replyType: 20,
  headerSize: 8,
  encode: encodeAddrMessage,
  decode: decodeAddrMessage,
  attributes: addrAttrsNames,
};

/** Addresses of links over rtnetlink. */
export const rtAddr: Family = {
  name: 'rt-addr',
  protocol: 0,
  operations: [RTM_NEWADDR, RTM_DELADDR, RTM_GETADDR],
  groups: { ipv4Ifaddr: 5, ipv6Ifaddr: 9 },
};
