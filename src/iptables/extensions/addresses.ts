import { AddrtypeFlags, type XtAddrtypeInfoV1 } from '../../nftables/index.js';
import { address, not, option, options, span, valueAndMask, withMask } from '../text.js';
import type { ExtensionContext, InfoOf, Rows } from './row.js';

const routeTypes = [
  'UNSPEC',
  'UNICAST',
  'LOCAL',
  'BROADCAST',
  'ANYCAST',
  'MULTICAST',
  'BLACKHOLE',
  'UNREACHABLE',
  'PROHIBIT',
  'THROW',
  'NAT',
  'XRESOLVE',
];

function typeNames(mask: number): string[] {
  return routeTypes.filter((_, bit) => (mask & (1 << bit)) !== 0);
}

function saveAddrtype({ source, dest, flags }: XtAddrtypeInfoV1): string {
  let text = '';
  if (source !== 0)
    text += `${not((flags & AddrtypeFlags.invertSource) !== 0)} --src-type ${typeNames(source).join(',')}`;
  if (dest !== 0) text += `${not((flags & AddrtypeFlags.invertDest) !== 0)} --dst-type ${typeNames(dest).join(',')}`;
  if ((flags & AddrtypeFlags.limitIfaceIn) !== 0) text += ' --limit-iface-in';
  if ((flags & AddrtypeFlags.limitIfaceOut) !== 0) text += ' --limit-iface-out';
  return text;
}

function translateAddrtype({ source, dest, flags }: XtAddrtypeInfoV1): string {
  const device =
    (flags & AddrtypeFlags.limitIfaceIn) !== 0 ? ' . iif' : (flags & AddrtypeFlags.limitIfaceOut) !== 0 ? ' . oif' : '';
  const inverted = (flags & (AddrtypeFlags.invertSource | AddrtypeFlags.invertDest)) !== 0 ? '!= ' : '';
  const names = typeNames(source || dest).map((name) => name.toLowerCase());
  return `fib ${source !== 0 ? 'saddr' : 'daddr'}${device} type ${inverted}${names.length > 1 ? `{ ${names.join(', ')} }` : names.join('')}`;
}

/** Revision 0 has the inversions apart. */
function saveOldAddrtype({ source, dest, invertSource, invertDest }: InfoOf<'match addrtype 0'>): string {
  const flags =
    (invertSource !== 0 ? AddrtypeFlags.invertSource : 0) | (invertDest !== 0 ? AddrtypeFlags.invertDest : 0);
  return saveAddrtype({ source, dest, flags });
}

function saveIprange(info: InfoOf<'match iprange 1'>, { isIpv6 }: ExtensionContext): string {
  const one = (bit: number, name: string, first: Uint8Array, last: Uint8Array): string =>
    (info.flags & bit) === 0
      ? ''
      : option((info.flags & (bit << 4)) !== 0, name, `${address(first, isIpv6)}-${address(last, isIpv6)}`);
  return one(1, '--src-range', info.srcMin, info.srcMax) + one(2, '--dst-range', info.dstMin, info.dstMax);
}

type State = InfoOf<'match policy 0'>['states'][number];
const modes = ['transport', 'tunnel'] as const;

/** What is asked of one state, in iptables' order; bits as in `match`. */
const stateOptions: readonly (readonly [
  bit: number,
  name: string,
  value: (state: State, context: ExtensionContext) => string | number,
])[] = [
  [32, '--reqid', ({ reqid }) => reqid],
  [16, '--spi', ({ spi }) => `0x${spi.toString(16)}`],
  [4, '--proto', ({ proto }, { names }) => names?.protocol(proto) ?? proto],
  [8, '--mode', ({ mode }) => modes[mode] ?? '???'],
  [2, '--tunnel-dst', ({ daddr, dmask }, { isIpv6 }) => withMask(daddr, dmask, isIpv6)],
  [1, '--tunnel-src', ({ saddr, smask }, { isIpv6 }) => withMask(saddr, smask, isIpv6)],
];

const INPUT = 1;
const NONE = 4;
const STRICT = 8;

function savePolicy({ flags, states }: InfoOf<'match policy 0'>, context: ExtensionContext): string {
  const head = ` --dir ${(flags & INPUT) !== 0 ? 'in' : 'out'} --pol ${(flags & NONE) !== 0 ? 'none' : 'ipsec'}`;
  const list = states.map((state) =>
    stateOptions
      .filter(([bit]) => (state.match & bit) !== 0)
      .map(([bit, name, value]) => option((state.invert & bit) !== 0, name, value(state, context)))
      .join(''),
  );
  return `${head}${(flags & STRICT) !== 0 ? ' --strict' : ''}${list.join(' --next')}`;
}

function saveDevgroup(info: InfoOf<'match devgroup 0'>, { names }: ExtensionContext): string {
  const one = (bit: number, name: string, group: number, mask: number): string =>
    (info.flags & bit) === 0
      ? ''
      : option((info.flags & (bit << 1)) !== 0, name, valueAndMask(group, mask, names?.database('group', group)));
  return one(1, '--src-group', info.srcGroup, info.srcMask) + one(4, '--dst-group', info.dstGroup, info.dstMask);
}

function savePhysdev({ bitmask, invert, physindev, physoutdev }: InfoOf<'match physdev 0'>): string {
  const words = [
    [8, '--physdev-is-in'],
    [1, `--physdev-in ${physindev}`],
    [16, '--physdev-is-out'],
    [2, `--physdev-out ${physoutdev}`],
    [4, '--physdev-is-bridged'],
  ] as const;
  return options(words, bitmask, invert);
}

function saveOwner(info: InfoOf<'match owner 1'>): string {
  const words = [
    [4, '--socket-exists'],
    [1, `--uid-owner ${span(info.uidMin, info.uidMax, '-')}`],
    [2, `--gid-owner ${span(info.gidMin, info.gidMax, '-')}`],
    [8, '--suppl-groups'],
  ] as const;
  return options(words, info.match, info.invert);
}

const packetTypes = ['unicast', 'broadcast', 'multicast', 'otherhost'] as const;

/** Options of a match `pkttype`. */
export function savePacketType({ pkttype, invert }: InfoOf<'match pkttype 0'>): string {
  return option(invert !== 0, '--pkt-type', packetTypes[pkttype] ?? pkttype);
}

const rpfilterOptions = [
  [1, '--loose'],
  [2, '--validmark'],
  [4, '--accept-local'],
  [8, '--invert'],
] as const;

/** Where packets come from and go to: addresses, devices, owners, policies. */
export const addressRows: Rows = {
  'match addrtype 0': { save: saveOldAddrtype },
  'match addrtype 1': { save: saveAddrtype, translate: translateAddrtype },
  'match mac 0': {
    save: ({ srcaddr, invert }) => option(invert !== 0, '--mac-source', srcaddr),
    translate: ({ srcaddr, invert }) => `ether saddr ${invert !== 0 ? '!= ' : ''}${srcaddr}`,
  },
  'match iprange 1': { save: saveIprange },
  'match policy 0': { save: savePolicy },
  'match devgroup 0': { save: saveDevgroup },
  'match physdev 0': { save: savePhysdev },
  'match owner 1': { save: saveOwner },
  'match pkttype 0': { save: savePacketType },
  'match realm 0': {
    save: ({ id, mask, invert }, { names }) =>
      option(invert !== 0, '--realm', valueAndMask(id, mask, names?.database('rt_realms', id))),
  },
  'match rpfilter 0': { save: ({ flags }) => options(rpfilterOptions, flags) },
};
