import { type FdbEntry, NtfFlags, NudState } from '../../route/index.js';
import { type IpContext, linkName, printerFor } from '../ip/context.js';
import { hardwareAddress } from '../ip/hardware.js';
import { addressColour, hex, type Printer } from '../printer.js';

/** Which entries are shown; what was asked for by name is not repeated in the answer. */
export interface FdbQuery {
  /** Entries that lead to this link. */
  dev?: number | undefined;
  /** Entries of this VLAN. */
  vlan?: number | undefined;
  /** `NUD_*`: entries that have any of them. */
  states?: number | undefined;
  /** Entries that are not permanent. */
  dynamic?: boolean | undefined;
}

const FLAGS = [
  [NtfFlags.self, 'self'],
  [NtfFlags.router, 'router'],
  [NtfFlags.extLearned, 'extern_learn'],
  [NtfFlags.offloaded, 'offload'],
  [NtfFlags.master, 'master'],
  [NtfFlags.sticky, 'sticky'],
] as const;

/** Ticks of USER_HZ in a second. */
const HZ = 100;

function stateWord(state: number, isJson: boolean): string {
  if ((state & NudState.permanent) !== 0) return 'permanent';
  if ((state & NudState.noarp) !== 0) return 'static';
  if ((state & NudState.stale) !== 0) return 'stale';
  if ((state & NudState.reachable) !== 0) return '';
  return isJson ? hex(state) : `state=${hex(state)}`;
}

/** Where the entry leads to. */
function printTarget(p: Printer, { message: { attrs } }: FdbEntry, context: IpContext): void {
  const number = (key: string, value: number | undefined, word = key): void => {
    if (value !== undefined) p.put(key, value, `${word} ${value} `);
  };
  if (attrs.dst !== undefined) {
    p.text('dst ');
    p.put('dst', attrs.dst, `${attrs.dst} `, addressColour(attrs.dst.includes(':') ? 10 : 2));
  }
  if (attrs.vlan) number('vlan', attrs.vlan);
  number('port', attrs.port);
  number('vni', attrs.vni);
  number('src_vni', attrs.srcVni);
  if (attrs.ifindex !== undefined) {
    if (attrs.linkNetnsid !== undefined) number('viaIfIndex', attrs.ifindex, 'via ifindex');
    else p.put('viaIf', linkName(context, attrs.ifindex), `via ${linkName(context, attrs.ifindex)} `);
  }
  number('nhid', attrs.nhId);
  if (attrs.linkNetnsid !== undefined)
    p.put('linkNetNsId', attrs.linkNetnsid >>> 0, `link-netnsid ${attrs.linkNetnsid} `);
}

function printTimes(p: Printer, { used, updated }: FdbEntry): void {
  if (used === undefined || updated === undefined) return;
  const [since, changed] = [Math.trunc(used / HZ), Math.trunc(updated / HZ)];
  p.json('used', since);
  p.json('updated', changed);
  p.text(`used ${since}/${changed} `);
}

function printEntry(p: Printer, entry: FdbEntry, context: IpContext, query: FdbQuery): void {
  const { header, attrs } = entry.message;
  if (attrs.lladdr !== undefined) {
    const mac = hardwareAddress(attrs.lladdr, context.links.get(entry.index)?.type);
    p.put('mac', mac, `${mac} `, 'mac');
  }
  if (query.dev === undefined && entry.index !== 0) {
    p.text('dev ');
    p.put('ifname', linkName(context, entry.index), `${linkName(context, entry.index)} `, 'ifname');
  }
  printTarget(p, entry, context);
  if ((context.options.statistics ?? 0) > 0) printTimes(p, entry);
  p.array('flags', () => {
    for (const [bit, word] of FLAGS) if ((header.ndmFlags & bit) !== 0) p.put(undefined, word, `${word} `);
  });
  if (entry.master !== undefined) {
    p.put('master', linkName(context, entry.master), `master ${linkName(context, entry.master)} `);
  }
  const state = stateWord(header.ndmState, p.isJson);
  p.put('state', state, `${state}\n`);
}

/** What `bridge` leaves out itself of the entries that the kernel sent. */
function isShown({ index, vlan = 0, message }: FdbEntry, { dev, vlan: wanted, states, dynamic }: FdbQuery): boolean {
  const { ndmState } = message.header;
  if (dev !== undefined && dev !== index) return false;
  if (states !== undefined && states !== 0 && (ndmState & states) === 0) return false;
  if (wanted !== undefined && wanted !== 0 && wanted !== vlan) return false;
  return dynamic !== true || (ndmState & NudState.permanent) === 0;
}

/** Forwarding entries as `bridge fdb show` prints them. */
export function renderFdb(entries: Iterable<FdbEntry>, context: IpContext, query: FdbQuery = {}): string {
  const p = printerFor(context);
  p.array(undefined, () => {
    for (const entry of entries) {
      if (isShown(entry, query)) p.object(undefined, () => printEntry(p, entry, context, query));
    }
  });
  return `${p.take()}${p.isJson ? '\n' : ''}`;
}
