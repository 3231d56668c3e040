import {
  decodeEncap,
  decodeIoam6Trace,
  decodeLabels,
  decodeRplHeader,
  decodeSeg6Mode,
  decodeSegmentHeader,
  type EncapAttributes,
  LwtunnelIpFlags,
} from '../../route/index.js';
import type { Colour, Printer } from '../printer.js';
import { type IpContext, linkName } from './context.js';
import { printSeg6Local } from './encap-seg6local.js';
import { printTunnelOptions } from './encap-tunnel-options.js';
import { printProgram, printSegments } from './encap-words.js';

type AttrsOf<K extends EncapAttributes['kind']> = Extract<EncapAttributes, { kind: K }>['attrs'];

function printMpls(p: Printer, { dst, ttl }: AttrsOf<'mpls'>): void {
  if (dst !== undefined) {
    const labels = decodeLabels(dst).join('/');
    p.put('dst', labels, ` ${labels} `);
  }
  if (ttl !== undefined) p.put('ttl', ttl, `ttl ${ttl} `);
}

function printTunnelFlags(p: Printer, flags: number): void {
  for (const word of ['key', 'csum', 'seq'] as const) {
    if ((flags & LwtunnelIpFlags[word]) !== 0) p.put(word, true, `${word} `);
  }
}

/** A tunnel over IPv4 or IPv6; `outer` is what the outer header is given, by its words. */
function printTunnel(
  p: Printer,
  { id, src, dst, flags, opts }: AttrsOf<'ip'> | AttrsOf<'ip6'>,
  colour: Colour,
  outer: Readonly<Record<string, number | undefined>>,
): void {
  if (id !== undefined) p.put('id', id, `id ${id} `);
  if (src !== undefined) p.put('src', src, `src ${src} `, colour);
  if (dst !== undefined) p.put('dst', dst, `dst ${dst} `, colour);
  for (const [word, value] of Object.entries(outer)) {
    if (value !== undefined) p.put(word, value, `${word} ${value} `);
  }
  if (flags !== undefined) printTunnelFlags(p, flags);
  if (opts !== undefined) printTunnelOptions(p, opts);
}

const CHECKSUMS = ['adj-transport', 'neutral-map', 'no-action', 'neutral-map-auto'];
const IDENTIFIERS = ['iid', 'luid', 'virt-v4', 'virt-uni-v6', 'virt-multi-v6', 'nonlocal-addr'];
const USE_FORMAT = 32;
const HOOKS = ['output', 'input'];

function locatorText(locator: bigint): string {
  const digits = locator.toString(16).padStart(16, '0');
  return [0, 4, 8, 12].map((at) => Number.parseInt(digits.slice(at, at + 4), 16).toString(16)).join(':');
}

function printIla(p: Printer, { locator, csumMode, identType, hookType }: AttrsOf<'ila'>): void {
  const put = (key: string, word: string, value: number | undefined, name: string | undefined): void => {
    if (value !== undefined) p.put(key, name ?? 'unknown', ` ${word} ${name ?? 'unknown'} `);
  };
  if (locator !== undefined) p.put('locator', locatorText(locator), ` ${locatorText(locator)} `);
  put('csum_mode', 'csum-mode', csumMode, CHECKSUMS[csumMode ?? 0]);
  put('ident_type', 'ident-type', identType, identType === USE_FORMAT ? 'use-format' : IDENTIFIERS[identType ?? 0]);
  put('hook_type', 'hook-type', hookType, HOOKS[hookType ?? 0]);
}

function printBpf(p: Printer, { in: incoming, out, xmit, xmitHeadroom }: AttrsOf<'bpf'>): void {
  if (incoming !== undefined) printProgram(p, 'in', incoming);
  if (out !== undefined) printProgram(p, 'out', out);
  if (xmit !== undefined) printProgram(p, 'xmit', xmit);
  if (xmitHeadroom !== undefined) p.put('headroom', xmitHeadroom, ` ${xmitHeadroom} `);
}

const SEG6_MODES = ['inline', 'encap', 'l2encap', 'encap.red', 'l2encap.red'];
/** Bytes of the mode in front of the header, in `struct seg6_iptunnel_encap`. */
const MODE_SIZE = 4;

function printSeg6(p: Printer, { srh }: AttrsOf<'seg6'>): void {
  if (srh === undefined || srh.length < MODE_SIZE) return;
  const mode = SEG6_MODES[decodeSeg6Mode(srh)] ?? '<unknown>';
  p.put('mode', mode, `mode ${mode} `);
  printSegments(p, decodeSegmentHeader(srh.subarray(MODE_SIZE)));
}

const IOAM6_MODES: Readonly<Record<number, string>> = { 1: 'inline', 2: 'encap', 3: 'auto' };

function printIoam6(p: Printer, { mode, dst, trace, freqK, freqN }: AttrsOf<'ioam6'>): void {
  const head = trace && decodeIoam6Trace(trace);
  if (mode === undefined || head === undefined || freqK === undefined || freqN === undefined) return;
  p.put('freqk', freqK, `freq ${freqK}`);
  p.put('freqn', freqN, `/${freqN} `);
  const word = IOAM6_MODES[mode] ?? '<unknown>';
  if (dst === undefined && word !== 'inline') return;
  p.put('mode', word, `mode ${word} `);
  if (word !== 'inline' && dst !== undefined) p.put('tundst', dst, `tundst ${dst} `);
  p.put('trace', null, 'trace ');
  p.put('prealloc', null, 'prealloc ');
  const type = head.type.toString(16);
  p.put('type', type, `type ${head.type === 0 ? '00000000' : `0x${type.padStart(6, '0')}`} `);
  p.put('ns', head.namespace, `ns ${head.namespace} `);
  p.put('size', head.size, `size ${head.size} `);
}

function printXfrm(p: Printer, { ifId, link }: AttrsOf<'xfrm'>, context: IpContext): void {
  if (ifId !== undefined) p.put('if_id', ifId, `if_id ${ifId} `);
  if (link !== undefined) p.put('link_dev', linkName(context, link), `link_dev ${linkName(context, link)} `);
}

function printAttributes(p: Printer, encap: EncapAttributes, context: IpContext): void {
  if (encap.kind === 'mpls') printMpls(p, encap.attrs);
  else if (encap.kind === 'ip') printTunnel(p, encap.attrs, 'inet', { ttl: encap.attrs.ttl, tos: encap.attrs.tos });
  else if (encap.kind === 'ip6')
    printTunnel(p, encap.attrs, 'inet6', { hoplimit: encap.attrs.hoplimit, tc: encap.attrs.tc });
  else if (encap.kind === 'ila') printIla(p, encap.attrs);
  else if (encap.kind === 'bpf') printBpf(p, encap.attrs);
  else if (encap.kind === 'seg6') printSeg6(p, encap.attrs);
  else if (encap.kind === 'seg6local') printSeg6Local(p, encap.attrs, context);
  else if (encap.kind === 'rpl' && encap.attrs.srh !== undefined) printSegments(p, decodeRplHeader(encap.attrs.srh));
  else if (encap.kind === 'ioam6') printIoam6(p, encap.attrs);
  else if (encap.kind === 'xfrm') printXfrm(p, encap.attrs, context);
}

/** What a route or nexthop puts around packets: `RTA_ENCAP`, by the kind of `RTA_ENCAP_TYPE`. */
export function printEncap(p: Printer, type: number | undefined, bytes: Uint8Array, context: IpContext): void {
  if (type === undefined) return;
  const encap = decodeEncap(type, bytes);
  const word = encap?.kind ?? 'unknown';
  p.put('encap', word, ` encap ${word} `);
  if (encap !== undefined) printAttributes(p, encap, context);
}
