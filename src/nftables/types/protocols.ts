/** Where a header is: 1 link, 2 network, 3 transport. */
export type Base = 1 | 2 | 3 | 4;

export const LINK = 1;
export const NETWORK = 2;
export const TRANSPORT = 3;
export const INNER = 4;

/** A field of a header: one row for each. */
export interface Field {
  readonly name: string;
  /** In bits from the start of the header. */
  readonly offset: number;
  readonly bits: number;
  /** Name of its data type. */
  readonly type: string;
  /** The field is only there in ICMP messages of this type. */
  readonly icmp?: number | undefined;
}

/** A header that rules can look into. */
export interface Protocol {
  readonly name: string;
  /** Number that sets carry in their `typeof` user data; 0 for the pseudo protocols that have none. */
  readonly id: number;
  readonly base: Base;
  readonly fields: readonly Field[];
  /** Name of the field that says which header comes next. */
  readonly key?: string | undefined;
  /** Name of a meta key that says it instead. */
  readonly metaKey?: string | undefined;
  /** Which header comes next, by the value of the key. */
  readonly next: readonly (readonly [value: number, name: string])[];
  /** Bits, of a header that can stand on another of the same base. */
  readonly length?: number | undefined;
  /** Name of the checksum field, and how it is computed. */
  readonly checksum?: readonly [field: string, type: 'inet' | 'sctp'] | undefined;
  /** Names of fields that the transport checksum covers too. */
  readonly pseudoHeader?: readonly string[] | undefined;
}

/** Consecutive fields of whole or partial bytes: `[name, bits, type]`; a name of `''` is a gap. */
function fields(...rows: readonly (readonly [name: string, bits: number, type?: string, icmp?: number])[]): Field[] {
  let offset = 0;
  const result: Field[] = [];
  for (const [name, bits, type = 'integer', icmp] of rows) {
    if (name !== '') result.push({ name, offset, bits, type, icmp });
    offset += bits;
  }
  return result;
}

const ports = fields(['sport', 16, 'inet_service'], ['dport', 16, 'inet_service']);

const transports = [
  [50, 'esp'],
  [51, 'ah'],
  [108, 'comp'],
  [17, 'udp'],
  [136, 'udplite'],
  [6, 'tcp'],
  [33, 'dccp'],
  [132, 'sctp'],
] as const;
const allTransports = [[1, 'icmp'], [2, 'igmp'], [58, 'icmpv6'], ...transports] as const;

const networks = [
  [0x0800, 'ip'],
  [0x0806, 'arp'],
  [0x86dd, 'ip6'],
  [0x8100, 'vlan'],
  [0x88a8, 'vlan'],
] as const;

const ICMP_ECHO = 8;
const ICMP_UNREACHABLE = 3;
const ICMP_REDIRECT = 5;
const ICMP6_ECHO = 128;
const ICMP6_TOO_BIG = 2;
const ICMP6_PARAMETER = 4;
const ICMP6_QUERY = 130;

const rows: readonly Protocol[] = [
  {
    name: 'ether',
    id: 17,
    base: LINK,
    fields: fields(['daddr', 48, 'ether_addr'], ['saddr', 48, 'ether_addr'], ['type', 16, 'ether_type']),
    key: 'type',
    next: networks,
    length: 112,
  },
  {
    name: 'vlan',
    id: 16,
    base: LINK,
    fields: [
      { name: 'pcp', offset: 0, bits: 3, type: 'integer' },
      { name: 'dei', offset: 3, bits: 1, type: 'integer' },
      { name: 'cfi', offset: 3, bits: 1, type: 'integer' },
      { name: 'id', offset: 4, bits: 12, type: 'integer' },
      { name: 'type', offset: 16, bits: 16, type: 'ether_type' },
    ],
    key: 'type',
    next: networks,
    length: 32,
  },
  {
    name: 'arp',
    id: 15,
    base: NETWORK,
    fields: fields(
      ['htype', 16],
      ['ptype', 16, 'ether_type'],
      ['hlen', 8],
      ['plen', 8],
      ['operation', 16, 'arp_op'],
      ['saddr ether', 48, 'ether_addr'],
      ['saddr ip', 32, 'ipv4_addr'],
      ['daddr ether', 48, 'ether_addr'],
      ['daddr ip', 32, 'ipv4_addr'],
    ),
    next: [],
  },
  {
    name: 'ip',
    id: 12,
    base: NETWORK,
    fields: fields(
      ['version', 4],
      ['hdrlength', 4],
      ['dscp', 6, 'dscp'],
      ['ecn', 2, 'ecn'],
      ['length', 16],
      ['id', 16],
      ['frag-off', 16],
      ['ttl', 8],
      ['protocol', 8, 'inet_proto'],
      ['checksum', 16],
      ['saddr', 32, 'ipv4_addr'],
      ['daddr', 32, 'ipv4_addr'],
    ),
    key: 'protocol',
    metaKey: 'l4proto',
    next: allTransports,
    checksum: ['checksum', 'inet'],
    pseudoHeader: ['saddr', 'daddr', 'protocol', 'length'],
  },
  {
    name: 'ip6',
    id: 13,
    base: NETWORK,
    fields: fields(
      ['version', 4],
      ['dscp', 6, 'dscp'],
      ['ecn', 2, 'ecn'],
      ['flowlabel', 20],
      ['length', 16],
      ['nexthdr', 8, 'inet_proto'],
      ['hoplimit', 8],
      ['saddr', 128, 'ipv6_addr'],
      ['daddr', 128, 'ipv6_addr'],
    ),
    key: 'nexthdr',
    metaKey: 'l4proto',
    next: allTransports,
    pseudoHeader: ['saddr', 'daddr', 'nexthdr', 'length'],
  },
  {
    name: 'icmp',
    id: 4,
    base: TRANSPORT,
    fields: [
      ...fields(['type', 8, 'icmp_type'], ['code', 8, 'icmp_code'], ['checksum', 16]),
      { name: 'id', offset: 32, bits: 16, type: 'integer', icmp: ICMP_ECHO },
      { name: 'sequence', offset: 48, bits: 16, type: 'integer', icmp: ICMP_ECHO },
      { name: 'gateway', offset: 32, bits: 32, type: 'integer', icmp: ICMP_REDIRECT },
      { name: 'mtu', offset: 48, bits: 16, type: 'integer', icmp: ICMP_UNREACHABLE },
    ],
    key: 'type',
    next: [],
    checksum: ['checksum', 'inet'],
  },
  {
    name: 'icmpv6',
    id: 14,
    base: TRANSPORT,
    fields: [
      ...fields(['type', 8, 'icmpv6_type'], ['code', 8, 'icmpv6_code'], ['checksum', 16]),
      { name: 'parameter-problem', offset: 32, bits: 32, type: 'integer', icmp: ICMP6_PARAMETER },
      { name: 'mtu', offset: 32, bits: 32, type: 'integer', icmp: ICMP6_TOO_BIG },
      { name: 'id', offset: 32, bits: 16, type: 'integer', icmp: ICMP6_ECHO },
      { name: 'sequence', offset: 48, bits: 16, type: 'integer', icmp: ICMP6_ECHO },
      { name: 'max-delay', offset: 32, bits: 16, type: 'integer', icmp: ICMP6_QUERY },
    ],
    key: 'type',
    next: [],
    checksum: ['checksum', 'inet'],
  },
  {
    name: 'igmp',
    id: 5,
    base: TRANSPORT,
    // In the order of libnftables' numbers.
    fields: [
      { name: 'type', offset: 0, bits: 8, type: 'igmp_type' },
      { name: 'checksum', offset: 16, bits: 16, type: 'integer' },
      { name: 'mrt', offset: 8, bits: 8, type: 'integer' },
      { name: 'group', offset: 32, bits: 32, type: 'integer' },
    ],
    next: [],
    checksum: ['checksum', 'inet'],
  },
  {
    name: 'tcp',
    id: 8,
    base: TRANSPORT,
    fields: [
      ...ports,
      { name: 'sequence', offset: 32, bits: 32, type: 'integer' },
      { name: 'ackseq', offset: 64, bits: 32, type: 'integer' },
      { name: 'doff', offset: 96, bits: 4, type: 'integer' },
      { name: 'reserved', offset: 100, bits: 4, type: 'integer' },
      { name: 'flags', offset: 104, bits: 8, type: 'tcp_flag' },
      { name: 'window', offset: 112, bits: 16, type: 'integer' },
      { name: 'checksum', offset: 128, bits: 16, type: 'integer' },
      { name: 'urgptr', offset: 144, bits: 16, type: 'integer' },
    ],
    next: [],
    checksum: ['checksum', 'inet'],
  },
  {
    name: 'udp',
    id: 6,
    base: TRANSPORT,
    fields: fields(['sport', 16, 'inet_service'], ['dport', 16, 'inet_service'], ['length', 16], ['checksum', 16]),
    next: [],
    checksum: ['checksum', 'inet'],
  },
  {
    name: 'udplite',
    id: 7,
    base: TRANSPORT,
    fields: fields(['sport', 16, 'inet_service'], ['dport', 16, 'inet_service'], ['csumcov', 16], ['checksum', 16]),
    next: [],
  },
  {
    name: 'dccp',
    id: 9,
    base: TRANSPORT,
    fields: [...ports, { name: 'type', offset: 67, bits: 4, type: 'dccp_pkttype' }],
    next: [],
  },
  {
    name: 'sctp',
    id: 10,
    base: TRANSPORT,
    fields: fields(['sport', 16, 'inet_service'], ['dport', 16, 'inet_service'], ['vtag', 32], ['checksum', 32]),
    next: [],
    checksum: ['checksum', 'sctp'],
  },
  { name: 'th', id: 11, base: TRANSPORT, fields: ports, next: [] },
  {
    name: 'ah',
    id: 1,
    base: TRANSPORT,
    fields: fields(['nexthdr', 8, 'inet_proto'], ['hdrlength', 8], ['reserved', 16], ['spi', 32], ['sequence', 32]),
    key: 'nexthdr',
    next: transports,
  },
  { name: 'esp', id: 2, base: TRANSPORT, fields: fields(['spi', 32], ['sequence', 32]), next: [] },
  {
    name: 'comp',
    id: 3,
    base: TRANSPORT,
    fields: fields(['nexthdr', 8, 'inet_proto'], ['flags', 8, 'bitmask'], ['cpi', 16]),
    key: 'nexthdr',
    next: transports,
  },
  // Pseudo protocols: what is known of a packet that only its table's family tells about.
  {
    name: 'inet',
    id: 0,
    base: LINK,
    fields: [],
    metaKey: 'nfproto',
    next: [
      [2, 'ip'],
      [10, 'ip6'],
    ],
  },
  { name: 'netdev', id: 0, base: LINK, fields: [], metaKey: 'protocol', next: networks },
  { name: 'inet-service', id: 0, base: TRANSPORT, fields: [], metaKey: 'l4proto', next: allTransports },
  { name: 'unknown', id: 0, base: TRANSPORT, fields: [], next: [] },
];

const byName: ReadonlyMap<string, Protocol> = new Map(rows.map((row) => [row.name, row]));

/** The protocol of that name. @throws RangeError there is none */
export function protocol(name: string): Protocol {
  const found = byName.get(name);
  if (found === undefined) throw new RangeError(`nft has no protocol '${name}'`);
  return found;
}

/** The protocol by the number in `typeof` user data. */
export function protocolById(id: number): Protocol | undefined {
  return id === 0 ? undefined : rows.find((row) => row.id === id);
}

/** A field by name. @throws RangeError there is none */
export function fieldOf(owner: Protocol, name: string): Field {
  const field = owner.fields.find((row) => row.name === name);
  if (field === undefined) throw new RangeError(`'${owner.name}' has no field '${name}'`);
  return field;
}

/** The header that follows `lower` when its key has the value. */
export function nextProtocol(lower: Protocol, value: number): Protocol | undefined {
  const link = lower.next.find(([number]) => number === value);
  return link === undefined ? undefined : byName.get(link[1]);
}

/** The value of `lower`'s key that `upper` follows. */
export function linkNumber(lower: Protocol, upper: Protocol): number | undefined {
  return lower.next.find(([, name]) => name === upper.name)?.[0];
}
