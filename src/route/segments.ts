import { formatIp, parseIp, Reader, Writer } from '../wire/index.js';

// `struct ipv6_sr_hdr` (linux/seg6.h): the segments stand in reverse, the first one to visit last.

/** A segment routing header. */
export interface SegmentHeader {
  /** Addresses to visit, in order. */
  segments: readonly string[];
  /** Key of the HMAC at the end of the header. */
  hmac?: number | undefined;
}

const HEADER_SIZE = 8;
const SEGMENT_SIZE = 16;
const HMAC_SIZE = 40;
const ROUTING_TYPE = 4;
const FLAG_HMAC = 8;
const TLV_HMAC = 5;

/**
 * Writes a header behind what the writer has. With `room` there is one more segment, for the packet's own destination,
 * which the kernel fills in.
 *
 * @throws InvalidAttributeError
 */
export function writeSegments(w: Writer, { segments, hmac }: SegmentHeader, room: boolean): void {
  const count = segments.length + (room ? 1 : 0);
  const size = HEADER_SIZE + SEGMENT_SIZE * count + (hmac === undefined ? 0 : HMAC_SIZE);
  const at = w.header(size);
  w.u8At(at + 1, size / 8 - 1, 'segments');
  w.u8At(at + 2, ROUTING_TYPE, 'type');
  w.u8At(at + 3, count - 1, 'segments');
  w.u8At(at + 4, count - 1, 'segments');
  w.u8At(at + 5, hmac === undefined ? 0 : FLAG_HMAC, 'flags');
  for (const [index, segment] of segments.entries()) {
    w.bytesAt(at + HEADER_SIZE + SEGMENT_SIZE * (count - 1 - index), SEGMENT_SIZE, parseIp(segment), 'segments');
  }
  if (hmac === undefined) return;
  const tlv = at + size - HMAC_SIZE;
  w.u8At(tlv, TLV_HMAC, 'hmac');
  w.u8At(tlv + 1, HMAC_SIZE - 2, 'hmac');
  w.u32beAt(tlv + 4, hmac, 'hmac');
}

/** The bytes of a header. */
export function encodeSegments(header: SegmentHeader, room: boolean): Uint8Array {
  const w = new Writer();
  writeSegments(w, header, room);
  return w.toBytes();
}

/**
 * Reads a header, from a position on. Room for the packet's own destination, as {@link encodeSegments} leaves it, is
 * left out.
 */
export function decodeSegments(bytes: Uint8Array, start: number, room: boolean): SegmentHeader {
  const r = new Reader(bytes);
  if (bytes.length < start + HEADER_SIZE) return { segments: [] };
  const fits = Math.floor((bytes.length - start - HEADER_SIZE) / SEGMENT_SIZE);
  const count = Math.min(r.u8At(start + 4) + 1, fits);
  const segments: string[] = [];
  for (let index = count - 1; index >= 0; index--) {
    const at = start + HEADER_SIZE + SEGMENT_SIZE * index;
    segments.push(formatIp(bytes.subarray(at, at + SEGMENT_SIZE)));
  }
  if (room && segments.at(-1) === '::') segments.pop();
  const tlv = start + HEADER_SIZE + SEGMENT_SIZE * count;
  const hasHmac = (r.u8At(start + 5) & FLAG_HMAC) !== 0 && bytes.length >= tlv + HMAC_SIZE;
  return { segments, hmac: hasHmac ? r.u32beAt(tlv + 4) : undefined };
}
