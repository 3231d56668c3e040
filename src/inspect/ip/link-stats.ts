import type { Link, LinkAttrs, RtnlLinkStats64 } from '../../route/index.js';
import type { Printer } from '../printer.js';

/** Columns of the traffic table, named after their widest heading. */
const HEADINGS = [
  '*X errors:',
  'packets',
  'errors',
  'dropped',
  'heartbt',
  'overrun',
  'compressed',
  'otherhost',
] as const;

type Cell = readonly [column: number, value: bigint];
type Row = readonly Cell[];

/** A field of the JSON form; one that is 0 may be left out. */
type Field = readonly [key: string, value: bigint, isOptional?: boolean];

function print(p: Printer, fields: readonly Field[]): void {
  for (const [key, value, isOptional] of fields) if (!isOptional || value !== 0n) p.json(key, value);
}

function json(p: Printer, key: string, s: RtnlLinkStats64, transitions: bigint | undefined, all: boolean): void {
  p.object(key, () => {
    p.object('rx', () => {
      print(p, [
        ['bytes', s.rxBytes],
        ['packets', s.rxPackets],
        ['errors', s.rxErrors],
        ['dropped', s.rxDropped],
        ['over_errors', s.rxOverErrors],
        ['multicast', s.multicast],
        ['compressed', s.rxCompressed, true],
      ]);
      if (all) {
        print(p, [
          ['length_errors', s.rxLengthErrors],
          ['crc_errors', s.rxCrcErrors],
          ['frame_errors', s.rxFrameErrors],
          ['fifo_errors', s.rxFifoErrors],
          ['missed_errors', s.rxMissedErrors],
          ['nohandler', s.rxNohandler, true],
          ['otherhost', s.rxOtherhostDropped, true],
        ]);
      }
    });
    p.object('tx', () => {
      print(p, [
        ['bytes', s.txBytes],
        ['packets', s.txPackets],
        ['errors', s.txErrors],
        ['dropped', s.txDropped],
        ['carrier_errors', s.txCarrierErrors],
        ['collisions', s.collisions],
        ['compressed', s.txCompressed, true],
      ]);
      if (!all) return;
      print(p, [
        ['aborted_errors', s.txAbortedErrors],
        ['fifo_errors', s.txFifoErrors],
        ['window_errors', s.txWindowErrors],
        ['heartbeat_errors', s.txHeartbeatErrors],
      ]);
      if (transitions !== undefined) p.json('carrier_changes', transitions);
    });
  });
}

/** Widths of the columns: as wide as the widest number in them. */
function widths(rows: readonly Row[]): number[] {
  const columns = HEADINGS.map(({ length }) => length);
  for (const row of rows) {
    for (const [column, value] of row) columns[column] = Math.max(columns[column]!, String(value).length);
  }
  return columns;
}

/** A heading, each word right-aligned in its column. */
function heading(
  title: string,
  words: readonly (readonly [column: number, word: string])[],
  columns: readonly number[],
): string {
  return title + words.map(([column, word]) => ` ${word.padStart(columns[column]!)}`).join('');
}

function numbers(row: Row, columns: readonly number[]): string {
  return row.map(([column, value]) => `${String(value).padStart(columns[column]!)} `).join('');
}

function cells(values: readonly bigint[], first = 0): Cell[] {
  return values.map((value, index) => [index + first, value]);
}

interface Table {
  rx: bigint[];
  rxErrors: bigint[];
  tx: bigint[];
  txErrors: bigint[];
}

function tableOf(s: RtnlLinkStats64, transitions: bigint | undefined): Table {
  return {
    rx: [s.rxBytes, s.rxPackets, s.rxErrors, s.rxDropped, s.rxMissedErrors, s.multicast, s.rxCompressed],
    rxErrors: [
      s.rxLengthErrors,
      s.rxCrcErrors,
      s.rxFrameErrors,
      s.rxFifoErrors,
      s.rxOverErrors,
      s.rxNohandler,
      s.rxOtherhostDropped,
    ],
    tx: [s.txBytes, s.txPackets, s.txErrors, s.txDropped, s.txCarrierErrors, s.collisions, s.txCompressed],
    // The widths of iproute2 6.1 count these one column further right than they are printed.
    txErrors: [0n, s.txAbortedErrors, s.txFifoErrors, s.txWindowErrors, s.txHeartbeatErrors, transitions ?? 0n],
  };
}

function text(p: Printer, s: RtnlLinkStats64, transitions: bigint | undefined, all: boolean): void {
  const table = tableOf(s, transitions);
  const measured = [cells(table.rx), cells(table.tx)];
  if (all) measured.push(cells(table.rxErrors, 1), cells(table.txErrors, 1));
  const columns = widths(measured);
  const first = columns[0]!;
  receive(p, table, columns, first, all);
  p.line();
  transmit(p, s, transitions, columns, first, all);
}

function receive(p: Printer, { rx, rxErrors }: Table, columns: number[], first: number, all: boolean): void {
  const hasCompressed = rx[6] !== 0n;
  const words = ['packets', 'errors', 'dropped', 'missed', 'mcast', hasCompressed ? 'compressed' : ''];
  p.text(
    `    RX: ${'bytes'.padStart(first - 4)}${heading(
      '',
      words.map((word, index) => [index + 1, word]),
      columns,
    )}`,
  );
  p.line();
  p.text(`    ${numbers(cells(hasCompressed ? rx : rx.slice(0, 6)), columns)}`);
  if (!all) return;
  p.line();
  const errors: [number, string][] = [
    [1, 'length'],
    [2, 'crc'],
    [3, 'frame'],
    [4, 'fifo'],
    [5, 'overrun'],
  ];
  const shown = cells(rxErrors.slice(0, 5), 1);
  if (rxErrors[5] !== 0n) {
    errors.push([6, 'nohandler']);
    shown.push([6, rxErrors[5]!]);
  }
  if (rxErrors[6] !== 0n) {
    errors.push([7, 'otherhost']);
    shown.push([7, rxErrors[6]!]);
  }
  p.text(heading(`    RX errors:${''.padStart(first - 10)}`, errors, columns));
  p.line();
  p.text(`${''.padStart(first + 5)}${numbers(shown, columns)}`);
}

function transmit(
  p: Printer,
  s: RtnlLinkStats64,
  transitions: bigint | undefined,
  columns: number[],
  first: number,
  all: boolean,
): void {
  const { tx } = tableOf(s, transitions);
  const hasCompressed = tx[6] !== 0n;
  const words = ['packets', 'errors', 'dropped', 'carrier', 'collsns', hasCompressed ? 'compressed' : ''];
  p.text(
    `    TX: ${'bytes'.padStart(first - 4)}${heading(
      '',
      words.map((word, index) => [index + 1, word]),
      columns,
    )}`,
  );
  p.line();
  p.text(`    ${numbers(cells(hasCompressed ? tx : tx.slice(0, 6)), columns)}`);
  if (!all) return;
  p.line();
  const errors: [number, string][] = [
    [1, 'aborted'],
    [2, 'fifo'],
    [3, 'window'],
    [4, 'heartbt'],
  ];
  errors.push([5, transitions === undefined ? '' : 'transns']);
  p.text(heading(`    TX errors:${''.padStart(first - 10)}`, errors, columns));
  p.line();
  const shown = cells([s.txAbortedErrors, s.txFifoErrors, s.txWindowErrors, s.txHeartbeatErrors], 1);
  if (transitions !== undefined) shown.push([5, transitions]);
  p.text(`${''.padStart(first + 5)}${numbers(shown, columns)}`);
}

const NO_TRAFFIC: RtnlLinkStats64 = {
  rxPackets: 0n,
  txPackets: 0n,
  rxBytes: 0n,
  txBytes: 0n,
  rxErrors: 0n,
  txErrors: 0n,
  rxDropped: 0n,
  txDropped: 0n,
  multicast: 0n,
  collisions: 0n,
  rxLengthErrors: 0n,
  rxOverErrors: 0n,
  rxCrcErrors: 0n,
  rxFrameErrors: 0n,
  rxFifoErrors: 0n,
  rxMissedErrors: 0n,
  txAbortedErrors: 0n,
  txCarrierErrors: 0n,
  txFifoErrors: 0n,
  txHeartbeatErrors: 0n,
  txWindowErrors: 0n,
  rxCompressed: 0n,
  txCompressed: 0n,
  rxNohandler: 0n,
  rxOtherhostDropped: 0n,
};

/** Places of counters in what IPv6 keeps with a link, `IPSTATS_MIB_*` (linux/snmp.h) as iproute2 6.1 knows them. */
const IPV6_COUNTERS = [
  ['rxPackets', 1],
  ['rxBytes', 2],
  ['txPackets', 5],
  ['txBytes', 6],
  ['rxErrors', 13],
  ['txErrors', 14],
  ['multicast', 23],
  ['rxFrameErrors', 31],
] as const;

type Old = NonNullable<LinkAttrs['stats']>;

/** The 32-bit counters of old kernels. */
function fromOld(stats: Old): RtnlLinkStats64 {
  const wide: RtnlLinkStats64 = { ...NO_TRAFFIC };
  for (const key of Object.keys(NO_TRAFFIC) as (keyof typeof NO_TRAFFIC & keyof Old)[]) {
    const value = stats[key];
    if (typeof value === 'number') Object.assign(wide, { [key]: BigInt(value) });
  }
  return wide;
}

/** The counters of a link: its own, or in IPv6's messages those of IPv6. */
function countersOf({ message: { attrs } }: Link): { stats: RtnlLinkStats64; isOld: boolean } | undefined {
  if (attrs.stats64 !== undefined) return { stats: attrs.stats64, isOld: false };
  if (attrs.stats !== undefined) return { stats: fromOld(attrs.stats), isOld: true };
  const { protinfo } = attrs;
  if (protinfo === undefined) return undefined;
  const stats: RtnlLinkStats64 = { ...NO_TRAFFIC };
  const counters = 'stats' in protinfo ? (protinfo.stats ?? []) : [];
  for (const [key, at] of IPV6_COUNTERS) stats[key] = counters[at] ?? 0n;
  return { stats, isOld: false };
}

/** Traffic of a link: `-s`, and with `-s -s` every kind of error. */
export function printStatistics(p: Printer, link: Link, level: number): void {
  const counters = countersOf(link);
  if (counters === undefined) return;
  const changes = link.message.attrs.carrierChanges;
  const transitions = changes === undefined ? undefined : BigInt(changes);
  if (p.isJson) json(p, counters.isOld ? 'stats' : 'stats64', counters.stats, transitions, level > 1);
  else text(p, counters.stats, transitions, level > 1);
}
