/** An attribute that the schema has no name for, kept so that encoding writes it back. `type` has no flag bits. */
export interface UnknownAttribute {
  type: number;
  value: Uint8Array;
}

/**
 * How a struct's size on the wire differs from the size known here: another kernel's struct is shorter (the missing
 * members read as 0) or longer (`tail` holds the rest). Encoding gives the same bytes back.
 */
export interface StructExtra {
  /** Bytes on the wire. */
  size: number;
  tail?: Uint8Array | undefined;
}

/** `struct nla_bitfield32` (linux/netlink.h): the bits in `selector` are meant, `value` has their values. */
export interface Bitfield32 {
  value: number;
  selector: number;
}
