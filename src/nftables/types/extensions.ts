import type { ExtensionKind } from '../model/model.js';

/** A field of an extension header, option or chunk. */
export interface ExtensionField {
  readonly name: string;
  /** In bits from the start of the header. */
  readonly offset: number;
  readonly bits: number;
  /** Name of its data type. */
  readonly type: string;
  /** Number that `typeof` user data has for it. */
  readonly index: number;
}

/** An IPv6 extension header, a TCP or IP option, an SCTP chunk: one row for each. */
export interface Extension {
  readonly of: ExtensionKind;
  readonly name: string;
  /** What is looked for in the packet. */
  readonly type: number;
  /** Number that `typeof` user data has for it: its own for IPv6, the type for the others. */
  readonly id: number;
  readonly fields: readonly ExtensionField[];
}

type FieldRow = readonly [name: string, offset: number, bits: number, type?: string, index?: number];

function extension(of: ExtensionKind, name: string, type: number, rows: readonly FieldRow[], id = type): Extension {
  const first = of === 'ip6' ? 1 : 0;
  const fields = rows.map(([field, offset, bits, dataType = 'integer', index], at) => {
    return { name: field, offset, bits, type: dataType, index: index ?? at + first };
  });
  return { of, name, type, id, fields };
}

const next: FieldRow = ['nexthdr', 0, 8, 'inet_proto'];
const length: FieldRow = ['hdrlength', 8, 8];
const ROUTING = 43;

// In the order in which they are tried where several have the same type.
const ip6: readonly Extension[] = [
  extension('ip6', 'hbh', 0, [next, length], 1),
  extension('ip6', 'rt', ROUTING, [next, length, ['type', 16, 8], ['seg-left', 24, 8]], 2),
  extension(
    'ip6',
    'srh',
    ROUTING,
    [
      ['last-entry', 32, 8],
      ['flags', 40, 8],
      ['tag', 48, 16],
      ['sid[1]', 64, 128, 'ipv6_addr'],
      ['sid[2]', 192, 128, 'ipv6_addr'],
    ],
    5,
  ),
  extension(
    'ip6',
    'rt0',
    ROUTING,
    [
      ['reserved', 32, 32],
      ['addr[1]', 64, 128, 'ipv6_addr'],
      ['addr[2]', 192, 128, 'ipv6_addr'],
    ],
    3,
  ),
  extension(
    'ip6',
    'frag',
    44,
    [next, ['reserved', 8, 8], ['frag-off', 16, 13], ['reserved2', 29, 2], ['more-fragments', 31, 1], ['id', 32, 32]],
    6,
  ),
  extension('ip6', 'dst', 60, [next, length], 7),
  extension('ip6', 'mh', 135, [next, length, ['type', 16, 8, 'mh_type'], ['reserved', 24, 8], ['checksum', 32, 16]], 8),
];

const kind: FieldRow = ['kind', 0, 8];
const size: FieldRow = ['length', 8, 8];
const SACK = 5;

function sack(number: number): Extension {
  const offset = 16 + number * 64;
  const index = 2 + number * 2;
  const rows: FieldRow[] = [
    ['left', offset, 32, 'integer', index],
    ['right', offset + 32, 32, 'integer', index + 1],
  ];
  return extension('tcp', number === 0 ? 'sack' : `sack${number}`, SACK, number === 0 ? [kind, size, ...rows] : rows);
}

const tcp: readonly Extension[] = [
  extension('tcp', 'eol', 0, [kind]),
  extension('tcp', 'nop', 1, [kind]),
  extension('tcp', 'maxseg', 2, [kind, size, ['size', 16, 16]]),
  extension('tcp', 'window', 3, [kind, size, ['count', 16, 8]]),
  extension('tcp', 'sack-perm', 4, [kind, size]),
  sack(0),
  sack(1),
  sack(2),
  sack(3),
  extension('tcp', 'timestamp', 8, [kind, size, ['tsval', 16, 32], ['tsecr', 48, 32]]),
  extension('tcp', 'md5sig', 19, [kind, size]),
  extension('tcp', 'mptcp', 30, [kind, size, ['subtype', 16, 4]]),
  extension('tcp', 'fastopen', 34, [kind, size]),
];

const option: readonly FieldRow[] = [
  ['type', 0, 8, 'integer', 1],
  ['length', 8, 8, 'integer', 2],
];
const route: readonly FieldRow[] = [...option, ['ptr', 16, 8, 'integer', 4], ['addr', 24, 32, 'integer', 5]];

const ip: readonly Extension[] = [
  extension('ip', 'rr', 7, route),
  extension('ip', 'lsrr', 131, route),
  extension('ip', 'ssrr', 137, route),
  extension('ip', 'ra', 148, [...option, ['value', 16, 16, 'integer', 3]]),
];

const chunkRows: readonly FieldRow[] = [
  ['type', 0, 8],
  ['flags', 8, 8],
  ['length', 16, 16],
];

function chunk(name: string, type: number, ...rows: FieldRow[]): Extension {
  return extension('sctp', name, type, [...chunkRows, ...rows]);
}

const init: FieldRow[] = [
  ['init-tag', 32, 32],
  ['a-rwnd', 64, 32],
  ['num-outbound-streams', 96, 16],
  ['num-inbound-streams', 112, 16],
  ['initial-tsn', 128, 32],
];

const sctp: readonly Extension[] = [
  chunk('data', 0, ['tsn', 32, 32], ['stream', 64, 16], ['ssn', 80, 16], ['ppid', 96, 32]),
  chunk('init', 1, ...init),
  chunk('init-ack', 2, ...init),
  chunk(
    'sack',
    3,
    ['cum-tsn-ack', 32, 32],
    ['a-rwnd', 64, 32],
    ['num-gap-ack-blocks', 96, 16],
    ['num-dup-tsns', 112, 16],
  ),
  chunk('heartbeat', 4),
  chunk('heartbeat-ack', 5),
  chunk('abort', 6),
  chunk('shutdown', 7, ['cum-tsn-ack', 32, 32]),
  chunk('shutdown-ack', 8),
  chunk('error', 9),
  chunk('cookie-echo', 10),
  chunk('cookie-ack', 11),
  chunk('ecne', 12, ['lowest-tsn', 32, 32]),
  chunk('cwr', 13, ['lowest-tsn', 32, 32]),
  chunk('shutdown-complete', 14),
  chunk('asconf-ack', 128, ['seqno', 32, 32]),
  chunk('forward-tsn', 192, ['new-cum-tsn', 32, 32]),
  chunk('asconf', 193, ['seqno', 32, 32]),
];

/** All that rules can look for. */
export const extensions: readonly Extension[] = [...ip6, ...tcp, ...ip, ...sctp];

/** The first header of that number, which has its name. */
export function extensionNumbered(of: ExtensionKind, type: number): Extension | undefined {
  return extensions.find((row) => row.of === of && row.type === type);
}

/** A header by name. @throws RangeError there is none */
export function extensionNamed(of: ExtensionKind, name: string): Extension {
  const found = extensions.find((row) => row.of === of && row.name === name);
  if (found === undefined) throw new RangeError(`'${of}' has no extension '${name}'`);
  return found;
}

/** A field by name. @throws RangeError there is none */
export function extensionField(owner: Extension, name: string): ExtensionField {
  const found = owner.fields.find((row) => row.name === name);
  if (found === undefined) throw new RangeError(`'${owner.name}' has no field '${name}'`);
  return found;
}

/** The field that is exactly those bits of a header of that number. */
export function findExtensionField(
  of: ExtensionKind,
  type: number,
  offset: number,
  bits: number,
): { header: string; field: string } | undefined {
  for (const row of extensions) {
    if (row.of !== of || row.type !== type) continue;
    const field = row.fields.find((one) => one.offset === offset && one.bits === bits);
    if (field !== undefined) return { header: row.name, field: field.name };
  }
  return undefined;
}

/** The field that `typeof` user data means. */
export function extensionById(
  of: ExtensionKind,
  id: number,
  index: number,
): { header: string; field: string } | undefined {
  for (const row of extensions) {
    if (row.of !== of || row.id !== id) continue;
    const field = row.fields.find((one) => one.index === index);
    if (field !== undefined) return { header: row.name, field: field.name };
  }
  return undefined;
}
