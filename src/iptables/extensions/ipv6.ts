import { formatIp } from '../../nftables/index.js';
import { address, option, options, prefixLength, span } from '../text.js';
import type { ExtensionContext, InfoOf, Rows } from './row.js';

const UINT32_MAX = 0xffffffff;

/** A range of numbers; nothing where it is all of them. */
function range(name: string, isInverted: boolean, first: number, last: number): string {
  return first === 0 && last === UINT32_MAX ? '' : option(isInverted, name, span(first, last, ':'));
}

type Ah = InfoOf<'match ah 0'>;

/** Of IPv4 there is only the index: what follows it lies where IPv6 has the length. */
function saveAh({ spiFirst, spiLast, hdrlen, hdrres, invflags }: Ah, { isIpv6 }: ExtensionContext): string {
  const flags = isIpv6 ? invflags : hdrlen & 0xff;
  const index = range('--ahspi', (flags & 1) !== 0, spiFirst, spiLast);
  if (!isIpv6) return index;
  const isLengthInverted = (invflags & 2) !== 0;
  const length = hdrlen !== 0 || isLengthInverted ? option(isLengthInverted, '--ahlen', hdrlen) : '';
  return index + length + (hdrres !== 0 ? ' --ahres' : '');
}

const LENGTH = 1;
const ANY_LENGTH = 0xff;

const saveOptions =
  (name: string) =>
  ({ hdrlen, flags, invflags, opts, optsnr }: InfoOf<'match hbh 0'>): string => {
    const list = opts
      .slice(0, optsnr)
      .map((one) => `${one >> 8}${(one & ANY_LENGTH) === ANY_LENGTH ? '' : `:${one & ANY_LENGTH}`}`);
    return [
      (flags & LENGTH) !== 0 ? option((invflags & LENGTH) !== 0, `--${name}-len`, hdrlen) : '',
      (flags & 2) !== 0 ? ` --${name}-opts` : '',
      list.length > 0 ? ` ${list.join(',')}` : '',
    ].join('');
  };

const fragments = [
  [4, '--fragres'],
  [8, '--fragfirst'],
  [16, '--fragmore'],
  [32, '--fraglast'],
] as const;

function saveFrag({ idFirst, idLast, hdrlen, flags, invflags }: InfoOf<'match frag 0'>): string {
  const length = (flags & 2) !== 0 ? option((invflags & 2) !== 0, '--fraglen', hdrlen) : '';
  return range('--fragid', (invflags & 1) !== 0, idFirst, idLast) + length + options(fragments, flags);
}

function saveRouting(info: InfoOf<'match rt 0'>): string {
  const { flags, invflags, addrnr, addrs } = info;
  const hops = Array.from({ length: Math.min(addrnr, 16) }, (_, index) =>
    formatIp(addrs.subarray(16 * index, 16 * index + 16)),
  );
  return [
    (flags & 1) !== 0 ? option((invflags & 1) !== 0, '--rt-type', info.rtType) : '',
    range('--rt-segsleft', (invflags & 2) !== 0, info.segsleftFirst, info.segsleftLast),
    (flags & 4) !== 0 ? option((invflags & 4) !== 0, '--rt-len', info.hdrlen) : '',
    (flags & 8) !== 0 ? ' --rt-0-res' : '',
    (flags & 16) !== 0 ? ' --rt-0-addrs' : '',
    hops.length > 0 ? ` ${hops.join(',')}` : '',
    (flags & 32) !== 0 ? ' --rt-0-not-strict' : '',
  ].join('');
}

/** Headers of `ipv6header`, from the highest bit: protocol, and the name where /etc/protocols has none. */
const headers: readonly (readonly [bit: number, protocol: number, name: string])[] = [
  [128, 0, 'hop-by-hop'],
  [64, 60, 'dst'],
  [32, 43, 'route'],
  [16, 44, 'frag'],
  [8, 51, 'auth'],
  [4, 50, 'esp'],
  [2, 59, 'none'],
  [1, 255, 'protocol'],
];

function saveHeaders(info: InfoOf<'match ipv6header 0'>, { names }: ExtensionContext): string {
  const list = headers
    .filter(([bit]) => (info.matchflags & bit) !== 0)
    .map(([, protocol, name]) => (protocol === 0 ? undefined : names?.protocol(protocol)) ?? name);
  const soft = info.modeflag !== 0 ? ' --soft' : '';
  return option(info.invflags !== 0, '--header', list.length > 0 ? list.join(',') : 'NONE') + soft;
}

type Srh = InfoOf<'match srh 0'>;

/** Options of `srh` in the order of their bits. */
const srhOptions: readonly (readonly [name: string, value: (info: Srh) => number])[] = [
  ['next-hdr', ({ nextHdr }) => nextHdr],
  ['hdr-len-eq', ({ hdrLen }) => hdrLen],
  ['hdr-len-gt', ({ hdrLen }) => hdrLen],
  ['hdr-len-lt', ({ hdrLen }) => hdrLen],
  ['segs-left-eq', ({ segsLeft }) => segsLeft],
  ['segs-left-gt', ({ segsLeft }) => segsLeft],
  ['segs-left-lt', ({ segsLeft }) => segsLeft],
  ['last-entry-eq', ({ lastEntry }) => lastEntry],
  ['last-entry-gt', ({ lastEntry }) => lastEntry],
  ['last-entry-lt', ({ lastEntry }) => lastEntry],
  ['tag', ({ tag }) => tag],
];

function saveSrh(info: Srh): string {
  return srhOptions
    .map(([name, value], index) =>
      (info.mtFlags & (1 << index)) === 0
        ? ''
        : option((info.mtInvflags & (1 << index)) !== 0, `--srh-${name}`, value(info)),
    )
    .join('');
}

function saveSegments(info: InfoOf<'match srh 1'>): string {
  const one = (bit: number, name: string, segment: Uint8Array, mask: Uint8Array): string => {
    const value = `${formatIp(segment)}/${prefixLength(mask, true) ?? -1}`;
    return (info.mtFlags & bit) === 0 ? '' : option((info.mtInvflags & bit) !== 0, name, value);
  };
  return (
    one(0x0800, '--srh-psid', info.psidAddr, info.psidMsk) +
    one(0x1000, '--srh-nsid', info.nsidAddr, info.nsidMsk) +
    one(0x2000, '--srh-lsid', info.lsidAddr, info.lsidMsk)
  );
}

const ANY_TYPE = 0xff;

function savePrefixes(info: InfoOf<'target SNPT 0'>): string {
  const one = (name: string, prefix: Uint8Array, length: number): string =>
    length === 0 && prefix.every((byte) => byte === 0) ? '' : ` ${name} ${address(prefix, true)}/${length}`;
  return one('--src-pfx', info.srcPfx, info.srcPfxLen) + one('--dst-pfx', info.dstPfx, info.dstPfxLen);
}

/** Extension headers of IPv6, and their like. */
export const ipv6Rows: Rows = {
  'match ah 0': { save: saveAh },
  'match esp 0': {
    save: ({ spiFirst, spiLast, invflags }) => range('--espspi', (invflags & 1) !== 0, spiFirst, spiLast),
  },
  'match ipcomp 0': {
    save: ({ spiFirst, spiLast, invflags, hdrres }) =>
      range('--ipcompspi', (invflags & 1) !== 0, spiFirst, spiLast) + (hdrres !== 0 ? ' --compres' : ''),
  },
  'match dst 0': { save: saveOptions('dst') },
  'match hbh 0': { save: saveOptions('hbh') },
  'match frag 0': { save: saveFrag },
  'match rt 0': { save: saveRouting },
  'match ipv6header 0': { save: saveHeaders },
  'match mh 0': {
    save: ({ typeFirst, typeLast, invflags }) =>
      typeFirst === 0 && typeLast === ANY_TYPE
        ? ''
        : option((invflags & 1) !== 0, '--mh-type', span(typeFirst, typeLast, ':')),
  },
  'match srh 0': { save: saveSrh },
  'match srh 1': { save: (info) => saveSrh(info) + saveSegments(info) },
  'target SNPT 0': { save: savePrefixes },
  'target DNPT 0': { save: savePrefixes },
};
