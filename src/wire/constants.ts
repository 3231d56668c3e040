/** The byte order of this machine, asked once: headers and host-order attributes use it. */
export const littleEndian: boolean = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** `struct nlmsghdr`: bytes before every message (linux/netlink.h). */
export const NLMSG_HDRLEN = 16;
/** `struct nlattr`: bytes before every attribute's value (linux/netlink.h). */
export const NLA_HDRLEN = 4;
/** `NLA_F_NESTED`: the value is a list of attributes. */
export const NLA_F_NESTED = 0x8000;
/** `NLA_F_NET_BYTEORDER`: the value is in network byte order. */
export const NLA_F_NET_BYTEORDER = 0x4000;
/** `NLA_TYPE_MASK`: what is left of an attribute's type without the two flags above. */
export const NLA_TYPE_MASK = 0x3fff;

/** Address families, `AF_*` (linux/socket.h). */
export const AF = { unspec: 0, inet: 2, bridge: 7, inet6: 10, netlink: 16, mpls: 28 } as const;

/** Message types every netlink protocol has, `NLMSG_*` (linux/netlink.h). */
export const NLMSG = { noop: 1, error: 2, done: 3, overrun: 4 } as const;

/** Message flags, `NLM_F_*` (linux/netlink.h). Several bits have one meaning for gets and another for news. */
export const NLM_F = {
  request: 0x1,
  multi: 0x2,
  ack: 0x4,
  echo: 0x8,
  /** The kernel's tables changed while a dump ran: `NLM_F_DUMP_INTR`. */
  dumpIntr: 0x10,
  dumpFiltered: 0x20,
  root: 0x100,
  match: 0x200,
  dump: 0x300,
  replace: 0x100,
  excl: 0x200,
  create: 0x400,
  append: 0x800,
  /** On `NLMSG_ERROR`: the request is not repeated in full, `NLM_F_CAPPED`. */
  capped: 0x100,
  /** On `NLMSG_ERROR` and `NLMSG_DONE`: attributes follow, `NLM_F_ACK_TLVS`. */
  ackTlvs: 0x200,
} as const;

/** Netlink protocols, `NETLINK_*` (linux/netlink.h). */
export const NETLINK = { route: 0, sockDiag: 4, netfilter: 12, generic: 16 } as const;

/** Rounds a length up to the 4-byte alignment of netlink. */
export function align4(length: number): number {
  return (length + 3) & ~3;
}
