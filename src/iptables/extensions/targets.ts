import { address, hex, options, prefixLength, quote } from '../text.js';
import type { ExtensionContext, InfoOf, Rows } from './row.js';

const events: readonly (readonly [bit: number, name: string])[] = [
  [0, 'new'],
  [1, 'related'],
  [2, 'destroy'],
  [3, 'reply'],
  [4, 'assured'],
  [5, 'protoinfo'],
  [6, 'helper'],
  [7, 'mark'],
  [8, 'natseqinfo'],
  [10, 'secmark'],
];

const NOTRACK = 1;
const NOTRACK_ALIAS = 2;
const ZONE_ORIGINAL = 4;
const ZONE_REPLY = 8;
const ZONE_MARK = 16;

type Ct = InfoOf<'target CT 0'> & { readonly timeout?: string };

function zone({ flags, zone }: Ct): string {
  if ((flags & ZONE_MARK) === 0 && zone === 0) return '';
  const direction = flags & (ZONE_ORIGINAL | ZONE_REPLY);
  const suffix = direction === ZONE_ORIGINAL ? '-orig' : direction === ZONE_REPLY ? '-reply' : '';
  return ` --zone${suffix} ${(flags & ZONE_MARK) !== 0 ? 'mark' : zone}`;
}

function saveCt(info: Ct): string {
  if ((info.flags & NOTRACK_ALIAS) !== 0) return '';
  const names = events.filter(([bit]) => (info.ctEvents & (1 << bit)) !== 0).map(([, name]) => name);
  return [
    (info.flags & NOTRACK) !== 0 ? ' --notrack' : '',
    info.helper !== '' ? ` --helper ${info.helper}` : '',
    info.timeout ? ` --timeout ${info.timeout}` : '',
    info.ctEvents !== 0 ? ` --ctevents ${names.join(',')}` : '',
    info.expEvents !== 0 ? ` --expevents ${(info.expEvents & 1) !== 0 ? 'new' : ''}` : '',
    zone(info),
  ].join('');
}

const ctName = ({ flags }: Ct): string => ((flags & NOTRACK_ALIAS) !== 0 ? 'NOTRACK' : 'CT');

function queue({ queuenum, queuesTotal, flags }: InfoOf<'target NFQUEUE 3'>, revision: number): string {
  const isRange = revision > 0 && queuesTotal > 1;
  const which = isRange ? ` --queue-balance ${queuenum}:${queuenum + queuesTotal - 1}` : ` --queue-num ${queuenum}`;
  const bypass = revision > 1 && (flags & 1) !== 0 ? ' --queue-bypass' : '';
  return `${which}${bypass}${revision > 2 && (flags & 2) !== 0 ? ' --queue-cpu-fanout' : ''}`;
}

const hmarkOptions: readonly (readonly [bit: number, name: string, value: (info: Hmark) => string | number])[] = [
  [6, 'sport-mask', ({ sportMask }) => hex(sportMask, 4)],
  [7, 'dport-mask', ({ dportMask }) => hex(dportMask, 4)],
  [3, 'spi-mask', ({ sportMask, dportMask }) => hex((sportMask << 16) | dportMask, 8)],
  [4, 'sport', ({ sport }) => hex(sport, 4)],
  [5, 'dport', ({ dport }) => hex(dport, 4)],
  [2, 'spi', ({ sport, dport }) => hex((sport << 16) | dport, 8)],
  [8, 'proto-mask', ({ protoMask }) => hex(protoMask, 2)],
  [9, 'rnd', ({ hashrnd }) => hex(hashrnd, 8)],
  [10, 'mod', ({ hmodulus }) => hmodulus],
  [11, 'offset', ({ hoffset }) => hoffset],
  [12, 'tuple', () => 'ct'],
];

type Hmark = InfoOf<'target HMARK 0'>;

function saveHmark(info: Hmark, { isIpv6 }: ExtensionContext): string {
  const has = (bit: number): boolean => (info.flags & (1 << bit)) !== 0;
  const length = (mask: Uint8Array): number => prefixLength(mask, isIpv6) ?? -1;
  return [
    has(0) ? ` --hmark-src-prefix ${length(info.srcMask)}` : '',
    has(1) ? ` --hmark-dst-prefix ${length(info.dstMask)}` : '',
    ...hmarkOptions.filter(([bit]) => has(bit)).map(([, name, value]) => ` --hmark-${name} ${value(info)}`),
  ].join('');
}

const LED_PREFIX = 'netfilter-'.length;
const FOR_EVER = -1;

function saveLed({ id, delay, alwaysBlink }: InfoOf<'target LED 0'>): string {
  const trigger = id.slice(LED_PREFIX).replace(/["\\]/g, '\\$&');
  const time = delay > 0 ? ` --led-delay ${delay}` : delay === FOR_EVER ? ' --led-delay inf' : '';
  return ` --led-trigger-id "${trigger}"${time}${alwaysBlink !== 0 ? ' --led-always-blink' : ''}`;
}

interface Nflog {
  readonly prefix: string;
  readonly group: number;
  readonly len: number;
  readonly flags: number;
  readonly threshold: number;
}

/** {@link Nflog.flags}: the length counts. */
export const COPY_LENGTH = 1;
const USUAL_THRESHOLD = 0;

/** Options of a target `NFLOG`, however it came into the kernel. */
export function saveNflog({ prefix, group, len, flags, threshold }: Nflog): string {
  return [
    prefix !== '' ? ` --nflog-prefix ${quote(prefix)}` : '',
    group !== 0 ? ` --nflog-group ${group}` : '',
    (flags & COPY_LENGTH) !== 0 ? ` --nflog-size ${len}` : len !== 0 ? ` --nflog-range ${len}` : '',
    threshold !== USUAL_THRESHOLD ? ` --nflog-threshold ${threshold}` : '',
  ].join('');
}

const synproxyOptions = ({ wscale, mss }: InfoOf<'target SYNPROXY 0'>): readonly (readonly [number, string])[] => [
  [4, '--sack-perm'],
  [8, '--timestamp'],
  [2, `--wscale ${wscale}`],
  [1, `--mss ${mss}`],
  [16, '--ecn'],
];

const PATH_MTU = 0xffff;

function saveStrip({ stripBmap }: InfoOf<'target TCPOPTSTRIP 0'>): string {
  const list = Array.from({ length: 256 }, (_, kind) => kind).filter(
    (kind) => ((stripBmap[kind >> 5]! >>> (kind & 31)) & 1) !== 0,
  );
  return list.length === 0 ? '' : ` --strip-options ${list.join(',')}`;
}

type Tproxy = InfoOf<'target TPROXY 1'>;

function saveTproxy({ lport, laddr, markValue, markMask }: Tproxy, isIpv6: boolean): string {
  return ` --on-port ${lport} --on-ip ${address(laddr, isIpv6)} --tproxy-mark ${hex(markValue)}/${hex(markMask)}`;
}

const hopActions = ['set', 'inc', 'dec'] as const;

const hops =
  (name: string) =>
  ({ mode, ttl }: InfoOf<'target TTL 0'>): string =>
    `${hopActions[mode] === undefined ? '' : ` --${name}-${hopActions[mode]}`} ${ttl}`;

const SET_ECE = 0x10;
const SET_CWR = 0x20;

function saveEcn({ operation, ipEct, tcp }: InfoOf<'target ECN 0'>): string {
  if (operation === (SET_ECE | SET_CWR) && (tcp & 3) === 0) return ' --ecn-tcp-remove';
  const words = [
    [SET_ECE, `--ecn-tcp-ece ${tcp & 1}`],
    [SET_CWR, `--ecn-tcp-cwr ${(tcp >> 1) & 1}`],
    [1, `--ecn-ip-ect ${ipEct}`],
  ] as const;
  return options(words, operation);
}

const hashModes = ['sourceip', 'sourceip-sourceport', 'sourceip-sourceport-destport'] as const;

function saveClusterip(info: InfoOf<'target CLUSTERIP 0'>): string {
  if ((info.flags & 1) === 0) return '';
  return [
    ` --new --hashmode ${hashModes[info.hashMode] ?? 'unknown-error'}`,
    ` --clustermac ${info.clustermac.toUpperCase()} --total-nodes ${info.numTotalNodes}`,
    ` --local-node ${info.localNodes[0]} --hash-init ${info.hashInitval}`,
  ].join('');
}

const half = (value: number): string => value.toString(16).padStart(4, '0');
const verdicts = ['accept', 'drop', 'reject'] as const;

/** What is done to a packet. */
export const targetRows: Rows = {
  'target AUDIT 0': { save: ({ type }) => (verdicts[type] === undefined ? '' : ` --type ${verdicts[type]}`) },
  'target CHECKSUM 0': { save: ({ operation }) => ((operation & 1) !== 0 ? ' --checksum-fill' : '') },
  'target CLASSIFY 0': {
    save: ({ priority }) => ` --set-class ${half(priority >>> 16)}:${half(priority & 0xffff)}`,
  },
  'target CLUSTERIP 0': { save: saveClusterip },
  'target CT 0': { save: saveCt, alias: ctName },
  'target CT 1': { save: saveCt, alias: ctName },
  'target CT 2': { save: saveCt, alias: ctName },
  'target DSCP 0': { save: ({ dscp }) => ` --set-dscp ${hex(dscp, 2)}` },
  'target ECN 0': { save: saveEcn },
  'target HL 0': { save: hops('hl') },
  'target HMARK 0': { save: saveHmark },
  'target IDLETIMER 0': { save: ({ timeout, label }) => ` --timeout ${timeout} --label ${label}` },
  'target IDLETIMER 1': {
    save: ({ timeout, label, timerType }) =>
      ` --timeout ${timeout} --label ${label}${timerType === 1 ? ' --alarm' : ''}`,
  },
  'target LED 0': { save: saveLed },
  'target NFLOG 0': { save: saveNflog },
  'target NFQUEUE 0': { save: (info) => queue(info, 0) },
  'target NFQUEUE 1': { save: (info) => queue(info, 1) },
  'target NFQUEUE 2': { save: (info) => queue(info, 2) },
  'target NFQUEUE 3': { save: (info) => queue(info, 3) },
  'target SYNPROXY 0': { save: (info) => options(synproxyOptions(info), info.options) },
  'target TCPMSS 0': { save: ({ mss }) => (mss === PATH_MTU ? ' --clamp-mss-to-pmtu' : ` --set-mss ${mss}`) },
  'target TCPOPTSTRIP 0': { save: saveStrip },
  'target TEE 1': {
    save: ({ gw, oif }, { isIpv6 }) => ` --gateway ${address(gw, isIpv6)}${oif === '' ? '' : ` --oif ${oif}`}`,
  },
  'target TOS 0': { save: ({ tosValue }) => ` --set-tos ${hex(tosValue, 2)}` },
  'target TOS 1': { save: ({ tosValue, tosMask }) => ` --set-tos ${hex(tosValue, 2)}/${hex(tosMask, 2)}` },
  'target TPROXY 0': { save: (info) => saveTproxy(info, false) },
  'target TPROXY 1': { save: (info, { isIpv6 }) => saveTproxy(info, isIpv6) },
  'target TTL 0': { save: hops('ttl') },
};
