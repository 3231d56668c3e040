import { MultiportFlags, type XtMultiportV1 } from '../../nftables/index.js';
import { not, option, span } from '../text.js';
import { multiportList, savePorts, saveTcp, translatePorts, translateTcp } from './ports.js';
import type { ExtensionContext, InfoOf, Rows } from './row.js';

const multiportOptions: Readonly<Record<number, string>> = { 0: 'sports', 1: 'dports', 2: 'ports' };

function translateMultiport(info: XtMultiportV1, { protocol = '' }: ExtensionContext): string {
  if (info.flags === MultiportFlags.either) {
    const pairs = info.ports.slice(0, info.count).map((port) => `0-65535 . ${port}, ${port} . 0-65535`);
    return `${protocol} sport . ${protocol} dport { ${pairs.join(', ')} }`;
  }
  const list = multiportList(info, '-');
  const isSet = info.count > 2 || (info.count > 1 && info.pflags[0] === 0);
  const ports = isSet ? `{ ${list.join(', ')} }` : list.join(', ');
  return `${protocol} ${info.flags === MultiportFlags.source ? 'sport' : 'dport'} ${info.invert !== 0 ? '!= ' : ''}${ports}`;
}

const SOURCE = 1;
const DESTINATION = 2;
const TYPES = 4;
const OPTION = 8;

type Ports = Pick<
  InfoOf<'match dccp 0'>,
  'sourceFirst' | 'sourceLast' | 'destinationFirst' | 'destinationLast' | 'flags' | 'invflags'
>;

function flaggedPorts(info: Ports): string {
  const one = (bit: number, name: string, first: number, last: number): string =>
    (info.flags & bit) === 0 ? '' : option((info.invflags & bit) !== 0, name, span(first, last, ':'));
  return (
    one(SOURCE, '--sport', info.sourceFirst, info.sourceLast) +
    one(DESTINATION, '--dport', info.destinationFirst, info.destinationLast)
  );
}

/** Chunks by type, and letters for the flags that they have, from the highest bit; a letter is small where it is not set. */
const chunks: Readonly<Record<number, readonly [name: string, flags?: string]>> = {
  0: ['DATA', '----IUBE'],
  1: ['INIT'],
  2: ['INIT_ACK'],
  3: ['SACK'],
  4: ['HEARTBEAT'],
  5: ['HEARTBEAT_ACK'],
  6: ['ABORT', '-------T'],
  7: ['SHUTDOWN'],
  8: ['SHUTDOWN_ACK'],
  9: ['ERROR'],
  10: ['COOKIE_ECHO'],
  11: ['COOKIE_ACK'],
  12: ['ECN_ECNE'],
  13: ['ECN_CWR'],
  14: ['SHUTDOWN_COMPLETE', '-------T'],
  64: ['I_DATA', '----IUBE'],
  128: ['ASCONF_ACK'],
  130: ['RE_CONFIG'],
  132: ['PAD'],
  192: ['FORWARD_TSN'],
  193: ['ASCONF'],
  194: ['I_FORWARD_TSN'],
};
const NO_FLAGS = '--------';
const how: Readonly<Record<number, string>> = { 1: 'any', 2: 'all', 4: 'only' };
const EVERY_CHUNK = 0xffffffff;

type Sctp = InfoOf<'match sctp 0'>;

function chunkFlags(info: Sctp, type: number, letters: string): string {
  let text = '';
  for (let at = 0; at < info.flagCount * 3; at += 3) {
    const [chunk, flags = 0, mask = 0] = info.flagInfo.subarray(at, at + 3);
    if (chunk !== type || mask === 0) continue;
    const shown = [...letters].filter((_, index) => (mask & (0x80 >> index)) !== 0);
    const set = [...letters].filter((_, index) => (mask & flags & (0x80 >> index)) !== 0);
    text += `:${shown.map((letter) => (set.includes(letter) ? letter : letter.toLowerCase())).join('')}`;
  }
  return text;
}

function saveChunks(info: Sctp): string {
  const match = how[info.chunkMatchType] ?? info.chunkMatchType;
  if (info.chunkmap.every((word) => word === 0)) return `${match} NONE`;
  if (info.chunkmap.every((word) => word === EVERY_CHUNK)) return `${match} ALL`;
  const list: string[] = [];
  for (let type = 0; type < 256; type++) {
    if (((info.chunkmap[type >> 5]! >>> (type & 31)) & 1) === 0) continue;
    const [name = '', letters = NO_FLAGS] = chunks[type] ?? [];
    list.push(`${name}${chunkFlags(info, type, letters)}`);
  }
  return list.length === 0 ? match.toString() : `${match} ${list.join(',')}`;
}

function saveSctp(info: Sctp): string {
  const types = (info.flags & TYPES) !== 0;
  const isInverted = (info.invflags & TYPES) !== 0;
  return flaggedPorts(info) + (types ? option(isInverted, '--chunk-types', saveChunks(info)) : '');
}

const packetTypes = [
  ...['REQUEST', 'RESPONSE', 'DATA', 'ACK', 'DATAACK', 'CLOSEREQ', 'CLOSE', 'RESET', 'SYNC', 'SYNCACK'],
  'INVALID',
];

function saveDccp(info: InfoOf<'match dccp 0'>): string {
  const types = packetTypes.filter((_, bit) => (info.typemask & (1 << bit)) !== 0).join(',');
  const add = (bit: number, name: string, value: string | number): string =>
    (info.flags & bit) === 0 ? '' : option((info.invflags & bit) !== 0, name, value);
  return flaggedPorts(info) + add(TYPES, '--dccp-types', types) + add(OPTION, '--dccp-option', info.option);
}

/** Ports and what else transport headers have. */
export const transportRows: Rows = {
  'match tcp 0': { save: saveTcp, translate: translateTcp },
  'match udp 0': { save: savePorts, translate: (info) => translatePorts('udp', info).join(' ') },
  'match multiport 1': {
    save: (info) =>
      `${not(info.invert !== 0)} --${multiportOptions[info.flags] ?? 'ports'} ${multiportList(info, ':').join(',')}`,
    translate: translateMultiport,
  },
  'match sctp 0': { save: saveSctp },
  'match dccp 0': { save: saveDccp },
  'match tcpmss 0': {
    save: ({ mssMin, mssMax, invert }) => option(invert !== 0, '--mss', span(mssMin, mssMax, ':')),
  },
};
