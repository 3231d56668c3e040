import { formatIp } from '../../nftables/index.js';
import { hex, type InfoOf, span, type WordRows, type Words } from './xt-words.js';

const ALL = 0xffffffff;
const PATH_MTU = 0xffff;
const NOTRACK = 1;

const setDscp: Words<InfoOf<'target DSCP 0'>> = ({ dscp }, { isIpv6 }) => [
  `${isIpv6 ? 'ip6' : 'ip'} dscp set ${hex(dscp, 2)}`,
];

/** Revision 0 sets all of the field; revision 1 is said in the words of IPv6 in both families. */
function setTos(of: 'ip' | 'ip6', tos: number, mask: number): readonly string[] {
  const kept = hex((~mask & 0xff) >> 2, 2);
  const value = hex(tos >> 2, 2);
  const set = `${of} dscp set `;
  if ((mask & 0x3f) === 0x3f) return [set, value];
  if (tos === 0) return [set, `${of} dscp and ${kept}`];
  if (tos === mask) return [set, `${of} dscp or ${value}`];
  return [set, mask === 0 ? `${of} dscp xor ${value}` : `${of} dscp and ${kept} xor ${value}`];
}

type Queue = InfoOf<'target NFQUEUE 3'>;
const BYPASS = 1;
const FANOUT = 2;

function queue({ queuenum, queuesTotal, flags }: Queue, revision: number): readonly string[] {
  const total = revision === 0 ? 1 : queuesTotal;
  const range = span(queuenum, total > 1 ? queuenum + total - 1 : queuenum);
  const isBypass = revision >= 2 && (revision === 2 ? flags !== 0 : (flags & BYPASS) !== 0);
  const isFanout = revision >= 3 && (flags & FANOUT) !== 0;
  return [`queue num ${range} `, isBypass ? 'bypass' : '', isFanout ? `${isBypass ? ',' : ''}fanout ` : ''];
}

const noTrack: Words<InfoOf<'target CT 1'>> = ({ flags }) => ((flags & NOTRACK) !== 0 ? ['notrack'] : undefined);

type Mark = Pick<InfoOf<'target CONNMARK 1'>, 'ctmark' | 'ctmask' | 'nfmask' | 'mode'>;

/** Setting the mark of a connection; a brace is open before it where the result is shifted. */
function setMark({ ctmark, ctmask }: Mark): string {
  if (ctmask === ALL) return `${hex(ctmark)} `;
  if (ctmark === 0) return `ct mark and ${hex(~ctmask)}`;
  if (ctmark === ctmask) return `ct mark or ${hex(ctmark)}`;
  return ctmask === 0 ? `ct mark xor ${hex(ctmark)}` : `ct mark xor ${hex(ctmark)} and ${hex(~ctmask)}`;
}

const SET = 0;
const SAVE = 1;

const connmark1: Words<InfoOf<'target CONNMARK 1'>> = (info) => {
  if (info.mode === SET) return ['ct mark set ', setMark(info)];
  if (info.nfmask !== info.ctmask || info.nfmask !== ALL) return undefined;
  return [info.mode === SAVE ? 'ct mark set mark' : 'meta mark set ct mark'];
};

const connmark2: Words<InfoOf<'target CONNMARK 2'>> = (info) => {
  const { mode, nfmask, ctmask, shiftBits, shiftDir } = info;
  const open = shiftBits !== 0 ? '( ' : '';
  const close = shiftBits !== 0 ? ` ) ${shiftDir !== 0 ? '>>' : '<<'} ${shiftBits}` : '';
  if (mode === SET) return [`ct mark set ${open}`, setMark(info), close];
  if (nfmask !== ctmask) return undefined;
  const masked = nfmask === ALL ? '' : ` and ${hex(nfmask)}`;
  return [mode === SAVE ? `ct mark set ${open}mark` : `meta mark set ${open}ct mark`, masked, close];
};

const synproxyWords: readonly (readonly [bit: number, words: (info: InfoOf<'target SYNPROXY 0'>) => string])[] = [
  [4, () => 'sack-perm '],
  [8, () => 'timestamp '],
  [2, ({ wscale }) => `wscale ${wscale} `],
  [1, ({ mss }) => `mss ${mss} `],
  [16, () => 'ecn '],
];

const ROOT = 0xffffffff;

function trafficClass(handle: number): string {
  if (handle === ROOT) return 'root';
  return handle === 0 ? 'none' : `${(handle >>> 16).toString(16)}:${(handle & 0xffff).toString(16)}`;
}

/** Targets in nft's words. */
export const targetWords: WordRows = {
  'target TOS 0': ({ tosValue }) => setTos('ip', tosValue, 0xff),
  'target TOS 1': ({ tosValue, tosMask }) => setTos('ip6', tosValue, tosMask),
  'target NFQUEUE 0': (info) => queue(info, 0),
  'target NFQUEUE 1': (info) => queue(info, 1),
  'target NFQUEUE 2': (info) => queue(info, 2),
  'target NFQUEUE 3': (info) => queue(info, 3),
  'target DSCP 0': setDscp,
  'target TCPMSS 0': ({ mss }) => [`tcp option maxseg size set ${mss === PATH_MTU ? 'rt mtu' : mss}`],
  'target CT 1': noTrack,
  'target CT 2': noTrack,
  'target CONNMARK 1': connmark1,
  'target CONNMARK 2': connmark2,
  'target SYNPROXY 0': (info) => [
    'synproxy ',
    ...synproxyWords.filter(([bit]) => (info.options & bit) !== 0).map(([, words]) => words(info)),
  ],
  'target CLASSIFY 0': ({ priority }) => [`meta priority set ${trafficClass(priority)}`],
  'target TEE 1': ({ gw, oif }, { isIpv6 }) => [
    `dup to ${formatIp(gw.subarray(0, isIpv6 ? 16 : 4))}`,
    oif === '' ? '' : ` device ${oif}`,
  ],
};
