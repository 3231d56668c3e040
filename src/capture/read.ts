import { Parser } from 'binary-parser';
import { littleEndian, NLM_F, NLMSG_HDRLEN, Reader } from '../wire/index.js';
import { CaptureFormatError } from './errors.js';
import {
  ARPHRD_NETLINK,
  type CapturedDatagram,
  COOKED_HEADER_SIZE,
  type CookedHeader,
  FILE_HEADER_SIZE,
  type FileHeader,
  LINKTYPE_MASK,
  LINKTYPE_NETLINK,
  MAGIC_MICROSECONDS,
  MAGIC_NANOSECONDS,
  MAGIC_PCAPNG,
  PACKET_TYPE,
  RECORD_HEADER_SIZE,
  type RecordHeader,
} from './format.js';

type ByteOrder = 'little' | 'big';

const magicParser = (order: ByteOrder): Parser => new Parser().endianness(order).uint32('magic');

const fileParser = (order: ByteOrder): Parser =>
  new Parser()
    .endianness(order)
    .skip(4) // the magic
    .uint16('versionMajor')
    .uint16('versionMinor')
    .skip(8) // time zone and accuracy: always 0
    .uint32('snapLength')
    .uint32('linkType');

const recordParser = (order: ByteOrder): Parser =>
  new Parser().endianness(order).uint32('seconds').uint32('fraction').uint32('capturedLength').uint32('originalLength');

const cookedParser = new Parser().uint16be('packetType').uint16be('addressType').skip(10).uint16be('protocol');

/**
 * The datagrams of a pcap file with link type NETLINK (253), as Wireshark and tcpdump write them on an nlmon device and
 * {@link writeCapture} does; either byte order, micro- or nanoseconds. `bytes` of a datagram is a view of the file.
 *
 * The file's header is read at once, each packet when it is asked for.
 *
 * @throws CaptureFormatError what is wrong, and where
 */
export function readCapture(file: Uint8Array): Iterable<CapturedDatagram> {
  const { order, unit } = formatOf(file);
  const header = fileParser(order).parse(file) as FileHeader;
  if (header.versionMajor !== 2) {
    throw new CaptureFormatError(`pcap version ${header.versionMajor}.${header.versionMinor}, known is 2.x`, 4);
  }
  const linkType = header.linkType & LINKTYPE_MASK;
  if (linkType !== LINKTYPE_NETLINK) {
    throw new CaptureFormatError(`link type ${linkType}, that of netlink is ${LINKTYPE_NETLINK}`, 20);
  }
  return { [Symbol.iterator]: () => datagrams(file, recordParser(order), unit) };
}

/** Byte order of the file's headers, and nanoseconds in the unit of its times. */
function formatOf(file: Uint8Array): { order: ByteOrder; unit: bigint } {
  if (file.length < FILE_HEADER_SIZE) {
    throw new CaptureFormatError(`the file has ${file.length} bytes, its header alone needs ${FILE_HEADER_SIZE}`, 0);
  }
  for (const order of ['little', 'big'] as const) {
    const { magic } = magicParser(order).parse(file) as { magic: number };
    if (magic === MAGIC_MICROSECONDS) return { order, unit: 1000n };
    if (magic === MAGIC_NANOSECONDS) return { order, unit: 1n };
    if (magic === MAGIC_PCAPNG) {
      throw new CaptureFormatError('this is pcapng: convert it with `editcap -F pcap IN OUT`', 0);
    }
  }
  throw new CaptureFormatError('it does not begin with the magic number of pcap', 0);
}

function* datagrams(file: Uint8Array, parser: Parser, unit: bigint): Generator<CapturedDatagram> {
  for (let at = 0, next = FILE_HEADER_SIZE; next < file.length; ) {
    at = next;
    const left = file.length - at - RECORD_HEADER_SIZE;
    if (left < 0) throw new CaptureFormatError('the file ends within the header of a packet', at);
    const record = parser.parse(file.subarray(at)) as RecordHeader;
    if (record.capturedLength > left) {
      throw new CaptureFormatError(`a packet of ${record.capturedLength} bytes, ${left} are left in the file`, at);
    }
    next = at + RECORD_HEADER_SIZE + record.capturedLength;
    yield datagram(file, at + RECORD_HEADER_SIZE, next, record, unit);
  }
}

function datagram(file: Uint8Array, at: number, end: number, record: RecordHeader, unit: bigint): CapturedDatagram {
  if (record.capturedLength < COOKED_HEADER_SIZE) {
    throw new CaptureFormatError(`a packet of ${record.capturedLength} bytes, its cooked header alone has 16`, at);
  }
  if (record.capturedLength < record.originalLength) {
    throw new CaptureFormatError(`a packet cut from ${record.originalLength} to ${record.capturedLength} bytes`, at);
  }
  const cooked = cookedParser.parse(file.subarray(at, end)) as CookedHeader;
  if (cooked.addressType !== ARPHRD_NETLINK) {
    throw new CaptureFormatError(`address type ${cooked.addressType}, that of netlink is ${ARPHRD_NETLINK}`, at + 2);
  }
  const bytes = file.subarray(at + COOKED_HEADER_SIZE, end);
  return {
    protocol: cooked.protocol,
    direction: directionOf(cooked.packetType, bytes),
    timestamp: BigInt(record.seconds) * 1_000_000_000n + BigInt(record.fraction) * unit,
    bytes,
  };
}

/**
 * An nlmon device marks all it sees as outgoing (net/core/dev.c, `dev_queue_xmit_nit`), so there the first message
 * decides: only what goes to the kernel is a request.
 */
function directionOf(packetType: number, bytes: Uint8Array): 'in' | 'out' {
  if (packetType === PACKET_TYPE.kernel) return 'out';
  if (packetType !== PACKET_TYPE.outgoing) return 'in';
  return bytes.length < NLMSG_HDRLEN || isRequest(bytes) ? 'out' : 'in';
}

function isRequest(bytes: Uint8Array): boolean {
  const flags = new Reader(bytes).u16At(6);
  return (flags & NLM_F.request) !== 0;
}

/** Whether a capture's messages are in this machine's byte order: others cannot be decoded here. */
export function isNativeCapture(file: Uint8Array): boolean {
  return (formatOf(file).order === 'little') === littleEndian;
}
