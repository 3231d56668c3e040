import { type InfoOf, span, type Words } from './xt-words.js';

const SOURCE = 1;
const DESTINATION = 2;
const TYPES = 4;
const OPTION = 8;

type Ports = Pick<
  InfoOf<'match dccp 0'>,
  'sourceFirst' | 'sourceLast' | 'destinationFirst' | 'destinationLast' | 'flags' | 'invflags'
>;

function portWords(protocol: string, info: Ports): string[] {
  const one = (bit: number, field: string, first: number, last: number): string[] =>
    (info.flags & bit) === 0
      ? []
      : [`${protocol} ${field}${(info.invflags & bit) !== 0 ? ' !=' : ''} ${span(first, last)}`];
  return [
    ...one(SOURCE, 'sport', info.sourceFirst, info.sourceLast),
    ...one(DESTINATION, 'dport', info.destinationFirst, info.destinationLast),
  ];
}

/** Chunks that libxtables has words for, in its order. */
const chunks: readonly (readonly [type: number, name: string])[] = [
  [0, 'data'],
  [1, 'init'],
  [2, 'init-ack'],
  [3, 'sack'],
  [4, 'heartbeat'],
  [5, 'heartbeat-ack'],
  [6, 'abort'],
  [7, 'shutdown'],
  [8, 'shutdown-ack'],
  [9, 'error'],
  [10, 'cookie-echo'],
  [11, 'cookie-ack'],
  [12, 'ecne'],
  [13, 'cwr'],
  [14, 'shutdown-complete'],
  [64, 'i-data'],
  [130, 're-config'],
  [132, 'pad'],
  [193, 'asconf'],
  [128, 'asconf-ack'],
  [192, 'forward-tsn'],
  [194, 'i-forward-tsn'],
];

const ANY_CHUNK = 1;
const ONLY_CHUNKS = 4;

type Sctp = InfoOf<'match sctp 0'>;

function chunkWords(info: Sctp, type: number, name: string): string | undefined {
  const isInverted = (info.invflags & TYPES) !== 0;
  const isThere = ((info.chunkmap[type >> 5]! >>> (type & 31)) & 1) !== 0;
  if (!isThere) {
    return info.chunkMatchType === ONLY_CHUNKS ? `sctp chunk ${name} ${isInverted ? 'exists' : 'missing'}` : undefined;
  }
  for (let at = 0; at < info.flagCount * 3; at += 3) {
    if (info.flagInfo[at] !== type) continue;
    const [flag, mask] = [info.flagInfo[at + 1]!.toString(16), info.flagInfo[at + 2]!.toString(16)];
    return `sctp chunk ${name} flags & 0x${mask} ${isInverted ? '!=' : '=='} 0x${flag}`;
  }
  return `sctp chunk ${name} ${isInverted ? 'missing' : 'exists'}`;
}

/** A match `sctp`; any of several chunks has no words. */
export const sctpWords: Words<Sctp> = (info) => {
  if (info.flags === 0) return undefined;
  const ports = portWords('sctp', info);
  if ((info.flags & TYPES) === 0) return ports;
  if (info.chunkMatchType === ANY_CHUNK) return undefined;
  const words = chunks.map(([type, name]) => chunkWords(info, type, name)).filter((word) => word !== undefined);
  return [...ports, ...words];
};

const packetTypes = [
  'request',
  'response',
  'data',
  'ack',
  'dataack',
  'closereq',
  'close',
  'reset',
  'sync',
  'syncack',
  '10-15',
];
const OTHER_TYPES = 0xfc00;
const OTHER = 10;

/** A match `dccp`; options have no words. */
export const dccpWords: Words<InfoOf<'match dccp 0'>> = (info) => {
  if ((info.flags & OPTION) !== 0) return undefined;
  const ports = portWords('dccp', info);
  if ((info.flags & TYPES) === 0 || info.typemask === 0) return ports;
  const mask = (info.typemask & ~OTHER_TYPES) | ((info.typemask & OTHER_TYPES) !== 0 ? 1 << OTHER : 0);
  const words = packetTypes.filter((_, bit) => (mask & (1 << bit)) !== 0);
  const list = words.map((word, index) => (index === 0 ? word : `, ${word}`));
  const head = `dccp type${(info.invflags & TYPES) !== 0 ? ' !=' : ''} `;
  // Words that start with a digit get a space more, as every piece that does.
  return [...ports, head, ...(words.length > 1 ? ['{', ...list, '}'] : list)];
};
