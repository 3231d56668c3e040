import { decodeXtBpfProgram } from '../../nftables/index.js';
import { hex, option, quote, span, withMask } from '../text.js';
import type { ExtensionContext, InfoOf, Rows } from './row.js';

/** Bytes of printable text, with `"` and `\` escaped. */
function printed(bytes: Uint8Array): string {
  return `"${Buffer.from(bytes).toString('latin1').replace(/["\\]/g, '\\$&')}"`;
}

const isPrintable = (byte: number): boolean => byte >= 0x20 && byte < 0x7f;
const BACKSLASH = 0x5c;
const TO_END = 0xffff;
const INVERT = 1;
const IGNORE_CASE = 2;

function saveString(info: InfoOf<'match string 1'>, revision: number): string {
  const isInverted = revision === 0 ? info.flags !== 0 : (info.flags & INVERT) !== 0;
  const pattern = info.pattern.subarray(0, info.patlen);
  const isText = pattern.every(isPrintable) && pattern.at(-1) !== BACKSLASH;
  return [
    isText
      ? option(isInverted, '--string', printed(pattern))
      : option(isInverted, '--hex-string', `"|${Buffer.from(pattern).toString('hex')}|"`),
    ` --algo ${info.algo}`,
    info.fromOffset !== 0 ? ` --from ${info.fromOffset}` : '',
    info.toOffset !== TO_END ? ` --to ${info.toOffset}` : '',
    revision > 0 && (info.flags & IGNORE_CASE) !== 0 ? ' --icase' : '',
  ].join('');
}

const steps = ['&', '<<', '>>', '@'] as const;

function saveU32({ tests, invert }: InfoOf<'match u32 0'>): string {
  const texts = tests.map(({ location, value }) => {
    const [first, ...rest] = location;
    const path = rest.map(({ number, nextop }) => `${steps[nextop] ?? ''}${hex(number)}`).join('');
    const ranges: string[] = [];
    for (let at = 0; at < value.length; at += 2) {
      const [from, to] = [hex(value[at]!), hex(value[at + 1]!)];
      ranges.push(from === to ? from : `${from}:${to}`);
    }
    return `${hex(first?.number ?? 0)}${path}=${ranges.join(',')}`;
  });
  return option(invert !== 0, '--u32', `"${texts.join('&&')}"`);
}

type Program = Pick<InfoOf<'match bpf 0'>, 'bpfProgram' | 'bpfProgramNumElem'>;

function saveProgram({ bpfProgram, bpfProgramNumElem }: Program): string {
  const code = decodeXtBpfProgram(bpfProgram, bpfProgramNumElem).map(
    ({ code, jt, jf, k }) => `${code} ${jt} ${jf} ${k}`,
  );
  return ` --bytecode "${[bpfProgramNumElem, ...code].join(',')}"`;
}

const PINNED = 1;

/** Options of `ttl` and `hl`, by mode. */
const hopModes = ['eq', 'eq', 'lt', 'gt'] as const;
const NOT_EQUAL = 1;

/** Options of a match `ttl` or `hl`. */
export function saveHops(name: 'ttl' | 'hl', { mode, ttl }: InfoOf<'match ttl 0'>): string {
  return option(mode === NOT_EQUAL, `--${name}-${hopModes[mode] ?? 'eq'}`, ttl);
}

const congestion = [
  [0x10, '--ecn-tcp-ece'],
  [0x20, '--ecn-tcp-cwr'],
] as const;
const ECN_IP = 1;

function saveEcn({ operation, invert, ipEct }: InfoOf<'match ecn 0'>): string {
  const words = [...congestion, [ECN_IP, `--ecn-ip-ect ${ipEct}`] as const];
  return words
    .filter(([bit]) => (operation & bit) !== 0)
    .map(([bit, name]) => option((invert & bit) !== 0, name))
    .join('');
}

const LAST_SECOND = 86_399;
const ALL_MONTHDAYS = 0xfffffffe;
const ALL_WEEKDAYS = 0xfe;
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

const pad = (value: number): string => String(value).padStart(2, '0');
const hour = (seconds: number): string =>
  `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
const date = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 19);

function saveTime(info: InfoOf<'match time 0'>): string {
  const { dateStart, dateStop, daytimeStart, daytimeStop, monthdaysMatch, weekdaysMatch, flags } = info;
  const days = Array.from({ length: 31 }, (_, index) => index + 1).filter((day) => (monthdaysMatch & (1 << day)) !== 0);
  const names = weekdays.filter((_, index) => (weekdaysMatch & (2 << index)) !== 0);
  const isWholeDay = daytimeStart === 0 && daytimeStop === LAST_SECOND;
  return [
    isWholeDay ? '' : ` --timestart ${hour(daytimeStart)} --timestop ${hour(daytimeStop)}`,
    monthdaysMatch === ALL_MONTHDAYS ? '' : ` --monthdays ${days.join(',')}`,
    weekdaysMatch === ALL_WEEKDAYS ? '' : ` --weekdays ${names.join(',')}`,
    dateStart === 0 ? '' : ` --datestart ${date(dateStart)}`,
    dateStop === 0 ? '' : ` --datestop ${date(dateStop)}`,
    (flags & 1) !== 0 ? ' --kerneltz' : '',
    (flags & 2) !== 0 ? ' --contiguous' : '',
  ].join('');
}

const forwarding: Readonly<Record<number, string>> = { 0: 'MASQ', 2: 'IPIP', 3: 'GATE' };
const DIRECTION = 16;

function saveIpvs(info: InfoOf<'match ipvs 0'>, { isIpv6 }: ExtensionContext): string {
  const { bitmask, invert } = info;
  const words: readonly (readonly [bit: number, name: string])[] = [
    [bitmask === 1 ? 1 : 0, '--ipvs'],
    [2, `--vproto ${info.l4proto}`],
    [4, `--vaddr ${withMask(info.vaddr, info.vmask, isIpv6)}`],
    [8, `--vport ${info.vport}`],
    [DIRECTION, `--vdir ${(invert & DIRECTION) !== 0 ? 'REPLY' : 'ORIGINAL'}`],
    [32, `--vmethod ${forwarding[info.fwdMethod] ?? 'UNKNOWN'}`],
    [64, `--vportctl ${info.vportctl}`],
  ];
  return words
    .filter(([bit]) => (bitmask & bit) !== 0)
    .map(([bit, name]) => option(bit !== DIRECTION && (invert & bit) !== 0, name))
    .join('');
}

function saveOsf({ genre, flags, ttl, loglevel }: InfoOf<'match osf 0'>): string {
  const more = `${(flags & 2) !== 0 ? ` --ttl ${ttl}` : ''}${(flags & 4) !== 0 ? ` --log ${loglevel}` : ''}`;
  return option((flags & 8) !== 0, '--genre', genre) + more;
}

/** What a packet has in it, where it is handled, and when. */
export const packetRows: Rows = {
  // nft puts the words of a comment behind the rule only when it translates a whole rule, which it does not here.
  'match comment 0': { save: ({ comment }) => ` --comment ${quote(comment)}`, translate: () => '' },
  'match length 0': { save: ({ min, max, invert }) => option(invert !== 0, '--length', span(min, max, ':')) },
  'match dscp 0': { save: ({ dscp, invert }) => option(invert !== 0, '--dscp', hex(dscp, 2)) },
  'match tos 1': {
    save: ({ tosValue, tosMask, invert }) => option(invert !== 0, '--tos', `${hex(tosValue, 2)}/${hex(tosMask, 2)}`),
  },
  'match ecn 0': { save: saveEcn },
  'match ttl 0': { save: (info) => saveHops('ttl', info) },
  'match hl 0': { save: (info) => saveHops('hl', info) },
  'match cpu 0': { save: ({ cpu, invert }) => option(invert !== 0, '--cpu', cpu) },
  'match string 0': { save: (info) => saveString(info, 0) },
  'match string 1': { save: (info) => saveString(info, 1) },
  'match u32 0': { save: saveU32 },
  'match bpf 0': { save: saveProgram },
  'match bpf 1': { save: (info) => (info.mode === PINNED ? ` --object-pinned ${info.path}` : saveProgram(info)) },
  'match time 0': { save: saveTime },
  'match ipvs 0': { save: saveIpvs },
  'match osf 0': { save: saveOsf },
};
