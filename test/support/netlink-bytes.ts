/**
 * Raw rtnetlink requests for the tests of the addon, which stands below everything that could encode them.
 */

/** linux/rtnetlink.h, linux/netlink.h. */
export const RTM_NEWLINK = 16;
export const RTM_GETLINK = 18;
export const NLMSG_NOOP = 1;
export const NLMSG_ERROR = 2;
export const NLMSG_DONE = 3;
export const NLM_F_REQUEST = 1;
export const NLM_F_ACK = 4;
export const NLM_F_DUMP = 0x300;

/** A `struct nlmsghdr` and what follows it, in this machine's byte order. */
export function message(type: number, flags: number, sequence: number, body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(16 + body.length);
  const u32 = new Uint32Array(bytes.buffer, 0, 4);
  const u16 = new Uint16Array(bytes.buffer, 0, 8);
  u32[0] = bytes.length;
  u16[2] = type;
  u16[3] = flags;
  u32[2] = sequence;
  bytes.set(body, 16);
  return bytes;
}

/** `RTM_GETLINK` of all links: `struct nlmsghdr` and a zero `struct ifinfomsg`. */
export function dumpLinks(sequence: number): Uint8Array {
  return message(RTM_GETLINK, NLM_F_REQUEST | NLM_F_DUMP, sequence, new Uint8Array(16));
}

/** `RTM_GETLINK` of one link. */
export function getLink(sequence: number, index: number): Uint8Array {
  return message(RTM_GETLINK, NLM_F_REQUEST, sequence, ifinfo(index, 0, 0));
}

/** `RTM_NEWLINK` that switches one link on (`IFF_UP`) or off, with an ACK. */
export function setUp(sequence: number, index: number, up: boolean): Uint8Array {
  return message(RTM_NEWLINK, NLM_F_REQUEST | NLM_F_ACK, sequence, ifinfo(index, up ? 1 : 0, 1));
}

/** A `struct ifinfomsg`. */
function ifinfo(index: number, flags: number, change: number): Uint8Array {
  return new Uint8Array(new Uint32Array([0, index, flags, change]).buffer);
}

/** Type and sequence of every message in a datagram. */
export function headers(datagram: Uint8Array): { type: number; sequence: number }[] {
  const aligned = datagram.slice();
  const found: { type: number; sequence: number }[] = [];
  for (let at = 0; at + 16 <= aligned.length; ) {
    const u32 = new Uint32Array(aligned.buffer, at, 4);
    const u16 = new Uint16Array(aligned.buffer, at, 8);
    found.push({ type: u16[2] ?? 0, sequence: u32[2] ?? 0 });
    at += ((u32[0] ?? 16) + 3) & ~3;
  }
  return found;
}
