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

/**
 * An indexed array: each item is an attribute inside of one, its type the item's number. The kernel counts here from 1, there
 * from 0, and elsewhere the number says something.
 */
export interface IndexedArray<T> extends Array<T> {
  /**
   * The numbers, one for each item, only where they are not 1, 2, 3 ...; encoding writes them back. An array without them, or
   * with more or fewer than items, is numbered from 1.
   */
  numbers?: readonly number[] | undefined;
}

/** `struct nla_bitfield32` (linux/netlink.h): the bits in `selector` are meant, `value` has their values. */
export interface Bitfield32 {
  value: number;
  selector: number;
}
