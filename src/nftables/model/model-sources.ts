// Where values come from that are neither in a header's fixed fields nor the kernel's own.

/** Headers and options that a packet may have, and that are looked for: of IPv6, of TCP, of IPv4, chunks of SCTP. */
export type ExtensionKind = 'ip6' | 'tcp' | 'ip' | 'sctp';

/** A field of an IPv6 extension header, a TCP or IP option, an SCTP chunk: {@link extensions} has them. */
export interface ExtensionHeader {
  readonly kind: 'exthdr';
  readonly of: ExtensionKind;
  readonly header: string;
  /** Without it: whether the packet has the header at all. */
  readonly field?: string | undefined;
}

/** Bits by position of a header that {@link extensions} does not know, or where it knows no such field. */
export interface RawExtensionHeader {
  readonly kind: 'raw-exthdr';
  readonly of: ExtensionKind;
  /** Number of the header, option or chunk. */
  readonly type: number;
  /** In bits. */
  readonly offset: number;
  /** In bits. */
  readonly bits: number;
  /** Only whether the packet has it. */
  readonly present?: true | undefined;
}

/** The system that sent a packet, by its fingerprint. */
export interface Osf {
  readonly kind: 'osf';
  readonly field: 'name' | 'version';
  /** How the TTL is compared; usually it has to be at most that of the fingerprint. */
  readonly ttl?: 'loose' | 'skip' | undefined;
}

/** An IPsec state that a packet came through or goes into. */
export interface Ipsec {
  readonly kind: 'ipsec';
  readonly direction: 'in' | 'out';
  /** As nft names it: `'reqid'`, `'ip saddr'`. */
  readonly key: string;
  /** Which of several states, 0 is the first. */
  readonly state: number;
}
