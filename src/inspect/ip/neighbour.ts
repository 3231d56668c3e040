import { type Neighbour, NtfFlags, NudState } from '../../route/index.js';
import { addressColour, type Printer } from '../printer.js';
import { type IpContext, linkName, printerFor } from './context.js';
import { hardwareAddress } from './hardware.js';

const STATES = [
  [NudState.incomplete, 'INCOMPLETE'],
  [NudState.reachable, 'REACHABLE'],
  [NudState.stale, 'STALE'],
  [NudState.delay, 'DELAY'],
  [NudState.probe, 'PROBE'],
  [NudState.failed, 'FAILED'],
  [NudState.noarp, 'NOARP'],
  [NudState.permanent, 'PERMANENT'],
] as const;

const EXT_MANAGED = 1;
/** Ticks of USER_HZ in a second. */
const HZ = 100;

function printFlags(p: Printer, { message }: Neighbour): void {
  const { ndmFlags } = message.header;
  const mark = (isSet: boolean, word: string): void => {
    if (isSet) p.put(word, null, `${word} `);
  };
  mark((ndmFlags & NtfFlags.router) !== 0, 'router');
  mark((ndmFlags & NtfFlags.proxy) !== 0, 'proxy');
  mark(((message.attrs.flagsExt ?? 0) & EXT_MANAGED) !== 0, 'managed');
  mark((ndmFlags & NtfFlags.extLearned) !== 0, 'extern_learn');
  mark((ndmFlags & NtfFlags.offloaded) !== 0, 'offload');
}

function printStatistics(p: Printer, { message }: Neighbour): void {
  const { cacheinfo, probes } = message.attrs;
  const seconds = (ticks: number): number => Math.trunc(ticks / HZ);
  if (cacheinfo !== undefined) {
    if (cacheinfo.refcnt !== 0) p.put('refcnt', cacheinfo.refcnt, ` ref ${cacheinfo.refcnt}`);
    p.put('used', seconds(cacheinfo.used), ` used ${seconds(cacheinfo.used)}`);
    p.put('confirmed', seconds(cacheinfo.confirmed), `/${seconds(cacheinfo.confirmed)}`);
    p.put('updated', seconds(cacheinfo.updated), `/${seconds(cacheinfo.updated)}`);
  }
  if (probes !== undefined) p.put('probes', probes, `probes ${probes} `);
}

function printState(p: Printer, state: number): void {
  if (state === 0) return;
  p.array('state', () => {
    for (const [bit, word] of STATES) if ((state & bit) !== 0) p.put(undefined, word, `${word} `);
  });
}

/** One neighbour as `ip neigh` prints it; with `hasDev` its link is known from the question. */
function printNeighbour(p: Printer, neighbour: Neighbour, context: IpContext, hasDev: boolean): void {
  const { brief = false, statistics = 0 } = context.options;
  const { dst, lladdr, index, message } = neighbour;
  const pad = (text: string, width: number): string => `${brief ? text.padEnd(width) : text} `;
  if (dst !== '') p.put('dst', dst, pad(dst, 39), addressColour(message.header.ndmFamily));
  if (!hasDev && index !== 0) {
    const dev = linkName(context, index);
    if (!brief) p.text('dev ');
    p.put('dev', dev, pad(dev, 16), 'ifname');
  }
  if (lladdr !== undefined) {
    const address = hardwareAddress(lladdr, context.links.get(index)?.type);
    if (!brief) p.text('lladdr ');
    p.put('lladdr', address, brief ? address : `${address} `, 'mac');
  }
  if (brief) {
    p.text('\n');
    return;
  }
  printFlags(p, neighbour);
  if (statistics > 0) printStatistics(p, neighbour);
  printState(p, message.header.ndmState);
  if (neighbour.protocol) {
    const protocol = context.names.protocol(neighbour.protocol);
    p.put('protocol', protocol, `proto ${protocol} `);
  }
  p.text('\n');
}

/** Neighbours as `ip neigh` prints them. */
export function renderNeighbours(neighbours: Iterable<Neighbour>, context: IpContext, hasDev = false): string {
  const p = printerFor(context);
  p.array(undefined, () => {
    for (const neighbour of neighbours) p.object(undefined, () => printNeighbour(p, neighbour, context, hasDev));
  });
  return `${p.take()}${p.isJson ? '\n' : ''}`;
}
