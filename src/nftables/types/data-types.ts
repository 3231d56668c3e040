import * as symbols from './symbols.js';

/** How a value of a type is written where it has no word. */
export type ValueFormat =
  | 'decimal'
  /** `0x` and as few digits as it takes. */
  | 'hex'
  | 'text'
  | 'ip'
  | 'mac'
  | 'protocol'
  | 'duration'
  | 'date'
  | 'hour'
  | 'interface'
  | 'traffic-class'
  | 'label'
  | 'cgroup'
  | 'verdict'
  | 'invalid';

/** A data type of nft: one row for each. */
export interface DataType {
  readonly name: string;
  /** What sets carry in `NFTA_SET_KEY_TYPE` for it. */
  readonly number: number;
  /** 0 where the expression decides. */
  readonly bits: number;
  /** Order of its bytes in a register. */
  readonly order: ByteOrder;
  readonly format: ValueFormat;
  /** Hexadecimal digits at least. */
  readonly digits?: number | undefined;
  readonly symbols?: symbols.Symbols | undefined;
  /** Its words stand in quotes. */
  readonly isQuoted?: true | undefined;
  /** Words from a file of iproute2, by its name. */
  readonly database?: 'rt_marks' | 'rt_realms' | 'group' | undefined;
  /** Bits with a word each. */
  readonly isBitmask?: true | undefined;
  /** `value/length` is written for its first bits. */
  readonly hasPrefixes?: true | undefined;
  /** Elements on a line of a named set; 1 where this says nothing. */
  readonly perLine?: number | undefined;
}

/** Order of bytes in a register: the host's, or most significant first. */
export type ByteOrder = 'host' | 'network';

const rows: readonly DataType[] = [
  { number: 0, name: 'invalid', bits: 0, order: 'network', format: 'invalid' },
  { number: 1, name: 'verdict', bits: 0, order: 'host', format: 'verdict' },
  {
    number: 2,
    name: 'nf_proto',
    bits: 8,
    order: 'host',
    format: 'decimal',
    symbols: symbols.nfprotoSymbols,
    perLine: 5,
  },
  { number: 3, name: 'bitmask', bits: 0, order: 'network', format: 'hex' },
  { number: 4, name: 'integer', bits: 0, order: 'network', format: 'decimal', perLine: 5 },
  { number: 5, name: 'string', bits: 0, order: 'host', format: 'text' },
  { number: 6, name: 'll_addr', bits: 0, order: 'network', format: 'mac' },
  { number: 7, name: 'ipv4_addr', bits: 32, order: 'network', format: 'ip', hasPrefixes: true, perLine: 2 },
  { number: 8, name: 'ipv6_addr', bits: 128, order: 'network', format: 'ip', hasPrefixes: true },
  { number: 9, name: 'ether_addr', bits: 48, order: 'network', format: 'mac' },
  {
    number: 10,
    name: 'ether_type',
    bits: 16,
    order: 'network',
    format: 'hex',
    digits: 4,
    symbols: symbols.etherTypeSymbols,
  },
  {
    number: 11,
    name: 'arp_op',
    bits: 16,
    order: 'network',
    format: 'decimal',
    symbols: symbols.arpOperationSymbols,
    perLine: 5,
  },
  { number: 12, name: 'inet_proto', bits: 8, order: 'host', format: 'protocol', perLine: 5 },
  { number: 13, name: 'inet_service', bits: 16, order: 'network', format: 'decimal', perLine: 5 },
  { number: 14, name: 'icmp_type', bits: 8, order: 'network', format: 'decimal', symbols: symbols.icmpTypeSymbols },
  {
    number: 15,
    name: 'tcp_flag',
    bits: 8,
    order: 'network',
    format: 'hex',
    symbols: symbols.tcpFlagSymbols,
    isBitmask: true,
    perLine: 5,
  },
  {
    number: 16,
    name: 'dccp_pkttype',
    bits: 4,
    order: 'host',
    format: 'decimal',
    symbols: symbols.dccpTypeSymbols,
    perLine: 5,
  },
  { number: 17, name: 'mh_type', bits: 8, order: 'network', format: 'decimal', symbols: symbols.mobilityTypeSymbols },
  { number: 18, name: 'time', bits: 32, order: 'host', format: 'duration' },
  {
    number: 19,
    name: 'mark',
    bits: 32,
    order: 'host',
    format: 'hex',
    digits: 8,
    database: 'rt_marks',
    isQuoted: true,
    hasPrefixes: true,
    perLine: 5,
  },
  { number: 20, name: 'iface_index', bits: 32, order: 'host', format: 'interface', perLine: 5 },
  { number: 21, name: 'iface_type', bits: 16, order: 'host', format: 'decimal', symbols: symbols.arphrdSymbols },
  {
    number: 22,
    name: 'realm',
    bits: 32,
    order: 'host',
    format: 'decimal',
    database: 'rt_realms',
    isQuoted: true,
    hasPrefixes: true,
  },
  { number: 23, name: 'classid', bits: 32, order: 'host', format: 'traffic-class', perLine: 5 },
  { number: 24, name: 'uid', bits: 32, order: 'host', format: 'decimal', perLine: 5 },
  { number: 25, name: 'gid', bits: 32, order: 'host', format: 'decimal', perLine: 5 },
  {
    number: 26,
    name: 'ct_state',
    bits: 32,
    order: 'host',
    format: 'hex',
    symbols: symbols.ctStateSymbols,
    isBitmask: true,
    perLine: 2,
  },
  {
    number: 27,
    name: 'ct_dir',
    bits: 8,
    order: 'host',
    format: 'decimal',
    symbols: symbols.ctDirectionSymbols,
    perLine: 5,
  },
  {
    number: 28,
    name: 'ct_status',
    bits: 32,
    order: 'host',
    format: 'hex',
    symbols: symbols.ctStatusSymbols,
    isBitmask: true,
    perLine: 2,
  },
  { number: 29, name: 'icmpv6_type', bits: 8, order: 'network', format: 'decimal', symbols: symbols.icmpv6TypeSymbols },
  { number: 30, name: 'ct_label', bits: 128, order: 'host', format: 'label', isBitmask: true },
  {
    number: 31,
    name: 'pkt_type',
    bits: 8,
    order: 'host',
    format: 'decimal',
    symbols: symbols.packetTypeSymbols,
    perLine: 2,
  },
  { number: 32, name: 'icmp_code', bits: 8, order: 'network', format: 'decimal', symbols: symbols.icmpCodeSymbols },
  { number: 33, name: 'icmpv6_code', bits: 8, order: 'network', format: 'decimal', symbols: symbols.icmpv6CodeSymbols },
  { number: 34, name: 'icmpx_code', bits: 8, order: 'network', format: 'decimal', symbols: symbols.icmpxCodeSymbols },
  {
    number: 35,
    name: 'devgroup',
    bits: 32,
    order: 'host',
    format: 'decimal',
    database: 'group',
    isQuoted: true,
    hasPrefixes: true,
  },
  { number: 36, name: 'dscp', bits: 6, order: 'network', format: 'hex', digits: 2, symbols: symbols.dscpSymbols },
  { number: 37, name: 'ecn', bits: 2, order: 'network', format: 'hex', digits: 1, symbols: symbols.ecnSymbols },
  { number: 38, name: 'fib_addrtype', bits: 32, order: 'host', format: 'decimal', symbols: symbols.fibTypeSymbols },
  { number: 39, name: 'boolean', bits: 1, order: 'host', format: 'decimal', symbols: symbols.booleanSymbols },
  {
    number: 40,
    name: 'ct_event',
    bits: 32,
    order: 'host',
    format: 'hex',
    symbols: symbols.ctEventSymbols,
    isBitmask: true,
  },
  { number: 41, name: 'ifname', bits: 128, order: 'host', format: 'text' },
  { number: 42, name: 'igmp_type', bits: 8, order: 'network', format: 'decimal', symbols: symbols.igmpTypeSymbols },
  { number: 43, name: 'date', bits: 64, order: 'host', format: 'date' },
  { number: 44, name: 'hour', bits: 32, order: 'host', format: 'hour' },
  { number: 45, name: 'day', bits: 8, order: 'host', format: 'decimal', symbols: symbols.daySymbols, isQuoted: true },
  { number: 46, name: 'cgroupsv2', bits: 64, order: 'host', format: 'cgroup' },
];

/** `integer` as nft writes it where it knows no field: in hexadecimal. */
const rawInteger: DataType = { number: 4, name: 'raw', bits: 0, order: 'network', format: 'hex', perLine: 5 };

const byName: ReadonlyMap<string, DataType> = new Map([...rows, rawInteger].map((row) => [row.name, row]));
const byNumber: ReadonlyMap<number, DataType> = new Map(rows.map((row) => [row.number, row]));

/** The type of that name. @throws RangeError there is none */
export function dataType(name: string): DataType {
  const type = byName.get(name);
  if (type === undefined) throw new RangeError(`nft has no data type '${name}'`);
  return type;
}

/** Whether values of the type are texts. */
export function isText(type: DataType): boolean {
  return type.format === 'text';
}

/** Bits of one field's type in the number of a concatenation. */
const TYPE_BITS = 6;
const TYPE_MASK = 0x3f;

/** The types that a set's type number stands for: one, or one for each field of a concatenation. */
export function typesOfNumber(number: number): DataType[] {
  const types: DataType[] = [];
  for (let rest = number; rest > 0; rest >>>= TYPE_BITS)
    types.unshift(byNumber.get(rest & TYPE_MASK) ?? byNumber.get(0)!);
  return types.length === 0 ? [byNumber.get(0)!] : types;
}

/** The number that stands for the types in a set. */
export function numberOfTypes(types: readonly DataType[]): number {
  return types.reduce((number, type) => ((number << TYPE_BITS) | type.number) >>> 0, 0);
}
