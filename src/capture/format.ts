// The classic pcap format (https://www.tcpdump.org/manpages/pcap-savefile.5.txt) and the cooked header of netlink in it
// (https://www.tcpdump.org/linktypes/LINKTYPE_NETLINK.html).

/** A datagram that went over a netlink socket. */
export interface CapturedDatagram {
  /** Netlink protocol, `NETLINK_*`. */
  protocol: number;
  /** `'out'` to the kernel, `'in'` from it. */
  direction: 'in' | 'out';
  /** Nanoseconds since 1970. */
  timestamp: bigint;
  /** The messages, in the byte order of the machine that captured them. */
  bytes: Uint8Array;
}

/** First word of a file whose times have microseconds. */
export const MAGIC_MICROSECONDS = 0xa1b2c3d4;
/** First word of a file whose times have nanoseconds. */
export const MAGIC_NANOSECONDS = 0xa1b23c4d;
/** First word of the newer format, the same in both byte orders. */
export const MAGIC_PCAPNG = 0x0a0d0d0a;

/** `LINKTYPE_NETLINK`: every packet is a cooked header and a netlink datagram. */
export const LINKTYPE_NETLINK = 253;
/** The link type is in the low 28 bits of its word. */
export const LINKTYPE_MASK = 0x0fffffff;
/** Address type of the cooked header, `ARPHRD_NETLINK` (linux/if_arp.h). */
export const ARPHRD_NETLINK = 824;

export const FILE_HEADER_SIZE = 24;
export const RECORD_HEADER_SIZE = 16;
export const COOKED_HEADER_SIZE = 16;

/** `PACKET_*` (linux/if_packet.h): who a packet came from. */
export const PACKET_TYPE = { host: 0, outgoing: 4, user: 6, kernel: 7 } as const;

/** File header after its magic. */
export interface FileHeader {
  versionMajor: number;
  versionMinor: number;
  snapLength: number;
  linkType: number;
}

/** Header of a packet's record. */
export interface RecordHeader {
  seconds: number;
  /** Micro- or nanoseconds, as the magic says. */
  fraction: number;
  capturedLength: number;
  originalLength: number;
}

/** The cooked header; network byte order. */
export interface CookedHeader {
  packetType: number;
  addressType: number;
  protocol: number;
}
