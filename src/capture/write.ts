import { type Layout, struct, u16, u16be, u32, u32be } from 'buffer-layout';
import { littleEndian } from '../wire/index.js';
import {
  ARPHRD_NETLINK,
  type CapturedDatagram,
  COOKED_HEADER_SIZE,
  type CookedHeader,
  FILE_HEADER_SIZE,
  type FileHeader,
  LINKTYPE_NETLINK,
  MAGIC_NANOSECONDS,
  PACKET_TYPE,
  RECORD_HEADER_SIZE,
  type RecordHeader,
} from './format.js';

// The order of the file's headers is that of the machine, for a reader cannot tell that of the messages otherwise.
const word = littleEndian ? u32 : u32be;
const half = littleEndian ? u16 : u16be;

const FILE: Layout<FileHeader & { magic: number; zone: number; accuracy: number }> = struct([
  word('magic'),
  half('versionMajor'),
  half('versionMinor'),
  word('zone'),
  word('accuracy'),
  word('snapLength'),
  word('linkType'),
]);

const RECORD: Layout<RecordHeader> = struct([
  word('seconds'),
  word('fraction'),
  word('capturedLength'),
  word('originalLength'),
]);

const COOKED: Layout<CookedHeader & Record<`unused${number}`, number>> = struct([
  u16be('packetType'),
  u16be('addressType'),
  u16be('unused4'),
  u32be('unused6'),
  u32be('unused10'),
  u16be('protocol'),
]);

/** No packet is cut short: the largest length that tcpdump and Wireshark take. */
const SNAP_LENGTH = 0x40000;
const NANOSECONDS = 1_000_000_000n;

/** Collects datagrams and makes a pcap file of them. */
export class CaptureWriter {
  readonly #parts: Uint8Array[] = [fileHeader()];
  #length = FILE_HEADER_SIZE;

  /** Adds a datagram; its bytes are copied. */
  add(datagram: CapturedDatagram): void {
    const part = packet(datagram);
    this.#parts.push(part);
    this.#length += part.length;
  }

  /** The file so far. */
  toBytes(): Uint8Array {
    const file = new Uint8Array(this.#length);
    let at = 0;
    for (const part of this.#parts) {
      file.set(part, at);
      at += part.length;
    }
    return file;
  }
}

/** A pcap file of link type NETLINK (253) with nanoseconds, which `tshark -r` and {@link readCapture} open. */
export function writeCapture(datagrams: Iterable<CapturedDatagram>): Uint8Array {
  const writer = new CaptureWriter();
  for (const datagram of datagrams) writer.add(datagram);
  return writer.toBytes();
}

function fileHeader(): Uint8Array {
  const bytes = Buffer.alloc(FILE_HEADER_SIZE);
  const version = { versionMajor: 2, versionMinor: 4 };
  FILE.encode(
    { magic: MAGIC_NANOSECONDS, ...version, zone: 0, accuracy: 0, snapLength: SNAP_LENGTH, linkType: LINKTYPE_NETLINK },
    bytes,
  );
  return bytes;
}

function packet({ protocol, direction, timestamp, bytes }: CapturedDatagram): Uint8Array {
  const length = COOKED_HEADER_SIZE + bytes.length;
  const packetType = direction === 'out' ? PACKET_TYPE.outgoing : PACKET_TYPE.host;
  const part = Buffer.alloc(RECORD_HEADER_SIZE + length);
  const seconds = Number(timestamp / NANOSECONDS);
  const fraction = Number(timestamp % NANOSECONDS);
  RECORD.encode({ seconds, fraction, capturedLength: length, originalLength: length }, part);
  COOKED.encode(
    { packetType, addressType: ARPHRD_NETLINK, unused4: 0, unused6: 0, unused10: 0, protocol },
    part,
    RECORD_HEADER_SIZE,
  );
  part.set(bytes, RECORD_HEADER_SIZE + COOKED_HEADER_SIZE);
  return part;
}
