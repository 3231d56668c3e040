import { formatIp } from '../../nftables/index.js';
import { hashlimitWords } from './xt-hashlimit.js';
import { dccpWords, sctpWords } from './xt-ports.js';
import { timeWords } from './xt-time.js';
import { hex, type InfoOf, span, unless, type WordRows, type Words } from './xt-words.js';

const ALL = 0xffffffff;
const UINT64_MAX = 0xffff_ffff_ffff_ffffn;

const directions = ['original ', 'reply ', ''] as const;
const amounts = ['packets ', 'bytes ', 'avgpkt '] as const;

const connbytes: Words<InfoOf<'match connbytes 0'>> = (info) => {
  const direction = directions[info.direction];
  const what = amounts[info.what];
  if (direction === undefined || what === undefined) return undefined;
  const isInverted = info.from > info.to;
  const [from, to] = isInverted ? [info.to, info.from] : [info.from, info.to];
  const head = `ct ${direction}${what}`;
  if (from === to) return [head, String(from)];
  if (to === UINT64_MAX) return [head, `${isInverted ? 'lt' : 'ge'} ${from}`];
  return [head, `${unless(isInverted)}${from}-${to}`];
};

const USER = 1;
const GROUP = 2;

const owner: Words<InfoOf<'match owner 1'>> = ({ match, invert, uidMin, uidMax, gidMin, gidMax }) => {
  if (match === USER) return [`skuid ${unless(invert !== 0)}`, span(uidMin, uidMax)];
  return match === GROUP ? [`skgid ${unless(invert !== 0)}`, span(gidMin, gidMax)] : undefined;
};

const fragments: readonly (readonly [bit: number, words: string])[] = [
  [4, 'frag reserved 1'],
  [8, 'frag frag-off 0'],
  [16, 'frag more-fragments 1'],
  [32, 'frag more-fragments 0'],
];

const isAny = (first: number, last: number): boolean => first === 0 && last === ALL;

const frag: Words<InfoOf<'match frag 0'>> = ({ idFirst, idLast, flags, invflags }) => [
  isAny(idFirst, idLast) ? '' : `frag id ${unless((invflags & 1) !== 0)}${span(idFirst, idLast)}`,
  ...fragments.filter(([bit]) => (flags & bit) !== 0).map(([, words]) => words),
];

/** Of IPv4 there is only the index: what follows it lies where IPv6 has the length. */
const authentication: Words<InfoOf<'match ah 0'>> = ({ spiFirst, spiLast, hdrlen, hdrres, invflags }, { isIpv6 }) => {
  const isInverted = ((isIpv6 ? invflags : hdrlen & 0xff) & 1) !== 0;
  // libxtables has a space of its own before this one's operator.
  const index = isAny(spiFirst, spiLast) ? [] : [`ah spi${isInverted ? ' !=' : ''} ${span(spiFirst, spiLast)}`];
  if (!isIpv6) return index;
  const isLengthInverted = (invflags & 2) !== 0;
  const length = hdrlen !== 0 || isLengthInverted ? [`ah hdrlength ${unless(isLengthInverted)}${hdrlen}`] : [];
  const words = [...index, ...length, ...(hdrres !== 0 ? [`ah reserved ${hdrres}`] : [])];
  return words.length === 0 ? ['meta l4proto ah'] : words;
};

const LABEL_INVERT = 1;
const LABEL_SET = 2;

const connlabel: Words<InfoOf<'match connlabel 0'>> = ({ bit, options }) => [
  (options & LABEL_SET) !== 0 ? `ct label set ${bit} ` : '',
  'ct label ',
  (options & LABEL_INVERT) !== 0 ? `and ${bit} != ` : '',
  String(bit),
];

const packetTypes = ['unicast', 'broadcast', 'multicast'] as const;
const congestion = ['not-ect', 'ect1', 'ect0', 'ce'] as const;
const ECN_IP = 0x01;
const ECN_ECE = 0x10;
const ECN_CWR = 0x20;

const ecn: Words<InfoOf<'match ecn 0'>> = ({ operation, invert, ipEct }) => {
  const operator = unless(invert !== 0);
  const word = congestion[ipEct];
  if ((operation & ECN_IP) !== 0 && word === undefined) return undefined;
  return [
    ...((operation & ECN_ECE) !== 0 ? ['tcp flags ', operator, 'ecn'] : []),
    ...((operation & ECN_CWR) !== 0 ? ['tcp flags ', operator, 'cwr'] : []),
    ...((operation & ECN_IP) !== 0 ? ['ip ecn ', operator, word!] : []),
  ];
};

const comparisons = ['', '!= ', 'lt ', 'gt '] as const;

const hops =
  (field: string): Words<InfoOf<'match ttl 0'>> =>
  ({ mode, ttl }) => {
    const operator = comparisons[mode];
    return operator === undefined ? undefined : [`${field} ${operator}${ttl}`];
  };

const INT_MAX = 0x7fffffff;

const statistic: Words<InfoOf<'match statistic 0'>> = ({ mode, flags, value, packet }) => {
  const isInverted = (flags & 1) !== 0;
  if (mode === 0) return [`meta random & ${INT_MAX} ${isInverted ? '>=' : '<'} ${value}`];
  return mode === 1 ? [`numgen inc mod ${(value + 1) >>> 0} ${unless(isInverted)}${packet}`] : undefined;
};

const LOOSE = 1;
const WITH_MARK = 2;
const LOCAL_TOO = 4;
const RP_INVERT = 8;

const rpfilter: Words<InfoOf<'match rpfilter 0'>> = ({ flags }) => {
  const isInverted = (flags & RP_INVERT) !== 0;
  if ((flags & LOCAL_TOO) !== 0 && !isInverted) return undefined;
  return [
    (flags & LOCAL_TOO) !== 0 ? 'fib saddr type != local ' : '',
    'fib saddr ',
    (flags & WITH_MARK) !== 0 ? '. mark ' : '',
    (flags & LOOSE) === 0 ? '. iif ' : '',
    `oif ${isInverted ? '' : '!= '}0`,
  ];
};

const iprange: Words<InfoOf<'match iprange 1'>> = ({ flags, srcMin, srcMax, dstMin, dstMax }, { isIpv6 }) => {
  const address = (bytes: Uint8Array): string => formatIp(bytes.subarray(0, isIpv6 ? 16 : 4));
  const one = (field: string, bit: number, from: Uint8Array, to: Uint8Array): string =>
    (flags & bit) === 0
      ? ''
      : `${isIpv6 ? 'ip6' : 'ip'} ${field} ${unless((flags & (bit << 4)) !== 0)}${address(from)}-${address(to)}`;
  return [one('saddr', 1, srcMin, srcMax), one('daddr', 2, dstMin, dstMax)];
};

const routing: Words<InfoOf<'match rt 0'>> = ({ rtType, segsleftFirst, segsleftLast, hdrlen, flags, invflags }) => {
  if ((flags & 0x38) !== 0) return undefined;
  return [
    (flags & 1) !== 0 ? `rt type ${unless((invflags & 1) !== 0)}${rtType}` : '',
    isAny(segsleftFirst, segsleftLast)
      ? ''
      : `rt seg-left ${unless((invflags & 2) !== 0)}${span(segsleftFirst, segsleftLast)}`,
    (flags & 4) !== 0 ? `rt hdrlength ${unless((invflags & 4) !== 0)}${hdrlen}` : '',
  ];
};

const realm: Words<InfoOf<'match realm 0'>> = ({ id, mask, invert }, { names }) => {
  if (mask !== ALL) return ['rtclassid', ` and ${hex(mask)} ${invert !== 0 ? '!=' : '=='} ${hex(id)}`];
  return ['rtclassid', ` ${unless(invert !== 0)}${names.database('rt_realms', id) ?? hex(id)}`];
};

const POLICY_STATE = 76;
const POLICY_ALLOWED = 0x1 | 0x4 | 0x8;

const policy: Words<InfoOf<'match policy 0'>> = ({ flags, len, pol }) => {
  const isPlain =
    (flags & ~POLICY_ALLOWED) === 0 && len <= 1 && pol.subarray(0, POLICY_STATE).every((byte) => byte === 0);
  return isPlain ? [`meta secpath ${(flags & 4) !== 0 ? 'missing' : 'exists'}`] : undefined;
};

const cluster: Words<InfoOf<'match cluster 0'>> = ({ totalNodes, nodeMask, hashSeed }) => {
  const head = `jhash ct original saddr mod ${totalNodes} seed ${hex(hashSeed, 8)} `;
  const nodes = Array.from({ length: 32 }, (_, bit) => bit).filter((bit) => ((nodeMask >>> bit) & 1) !== 0);
  if (nodes.length > 1) return [`${head}{ ${nodes.join(', ')} } meta pkttype set host`];
  const node = nodeMask <= 2 ? nodeMask : nodes[0]! + 1;
  return [`${head}eq ${node} meta pkttype set host`];
};

const devgroup: Words<InfoOf<'match devgroup 0'>> = (info, { names }) => {
  let isInverted = false; // stays so for the second device, as libxtables has it
  const one = (bit: number, word: string, group: number, mask: number): string[] => {
    if ((info.flags & bit) === 0) return [];
    isInverted ||= (info.flags & (bit << 1)) !== 0;
    if (mask !== ALL) return [`${word} `, `and ${hex(mask)} ${isInverted ? '!=' : '=='} ${hex(group)}`];
    return [`${word} `, unless(isInverted), names.database('group', group) ?? hex(group)];
  };
  return [...one(1, 'iifgroup', info.srcGroup, info.srcMask), ...one(4, 'oifgroup', info.dstGroup, info.dstMask)];
};

/** Matches in nft's words. */
export const matchWords: WordRows = {
  'match sctp 0': sctpWords,
  'match dccp 0': dccpWords,
  'match hashlimit 1': (info, context) =>
    hashlimitWords({ ...info, avg: BigInt(info.avg), burst: BigInt(info.burst) }, 1, context),
  'match hashlimit 2': (info, context) => hashlimitWords(info, 2, context),
  'match hashlimit 3': (info, context) => hashlimitWords(info, 3, context),
  'match connbytes 0': connbytes,
  'match length 0': ({ min, max, invert }) => [`meta length ${unless(invert !== 0)}`, span(min, max)],
  'match dscp 0': ({ dscp, invert }, { isIpv6 }) => [
    `${isIpv6 ? 'ip6' : 'ip'} dscp ${unless(invert !== 0)}${hex(dscp, 2)}`,
  ],
  'match owner 1': owner,
  'match frag 0': frag,
  'match esp 0': ({ spiFirst, spiLast, invflags }) =>
    isAny(spiFirst, spiLast) ? [] : [`esp spi ${unless((invflags & 1) !== 0)}${span(spiFirst, spiLast)}`],
  'match ah 0': authentication,
  'match quota 0': ({ flags, quota }) => [`quota ${(flags & 1) !== 0 ? 'over ' : ''}${quota} bytes`],
  'match connlabel 0': connlabel,
  'match pkttype 0': ({ pkttype, invert }) => [
    `pkttype ${unless(invert !== 0)}`,
    packetTypes[pkttype] ?? String(pkttype),
  ],
  'match ecn 0': ecn,
  'match cpu 0': ({ cpu, invert }) => [`cpu ${unless(invert !== 0)}${cpu}`],
  'match ttl 0': hops('ip ttl'),
  'match hl 0': hops('ip6 hoplimit'),
  'match tcpmss 0': ({ mssMin, mssMax, invert }) => [
    `tcp option maxseg size ${unless(invert !== 0)}`,
    span(mssMin, mssMax),
  ],
  'match statistic 0': statistic,
  'match rpfilter 0': rpfilter,
  'match mh 0': ({ typeFirst, typeLast, invflags }) =>
    typeFirst === 0 && typeLast === 0xff ? [] : [`mh type ${unless((invflags & 1) !== 0)}${span(typeFirst, typeLast)}`],
  'match iprange 1': iprange,
  'match ipcomp 0': ({ spiFirst, spiLast, invflags }) => [
    `comp cpi ${unless((invflags & 1) !== 0)}`,
    span(spiFirst, spiLast),
  ],
  'match cgroup 0': ({ id, invert }) => [`meta cgroup ${unless(invert !== 0)}${id}`],
  'match cgroup 2': ({ hasPath, hasClassid, invertClassid, classid }) => {
    if (hasPath !== 0) return undefined;
    return hasClassid !== 0 ? [`meta cgroup ${unless(invertClassid !== 0)}${classid}`] : [];
  },
  'match time 0': timeWords,
  'match rt 0': routing,
  'match realm 0': realm,
  'match policy 0': policy,
  'match helper 0': ({ name, invert }) => [`ct helper${invert !== 0 ? ' !=' : ''} "${name}"`],
  'match hbh 0': ({ hdrlen, flags, invflags }) =>
    (flags & 3) === 1 ? [`hbh hdrlength ${unless((invflags & 1) !== 0)}${hdrlen}`] : undefined,
  'match cluster 0': cluster,
  'match devgroup 0': devgroup,
};
