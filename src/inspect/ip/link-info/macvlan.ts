import type { Printer } from '../../printer.js';
import { choice, count, type InfoOf, mark } from './fields.js';

const MACVLAN_MODES: Readonly<Record<number, string>> = {
  1: 'private',
  2: 'vepa',
  4: 'bridge',
  8: 'passthru',
  16: 'source',
};

/** What a macvlan or macvtap is set to. */
export function macvlan(p: Printer, a: InfoOf<'macvlan'>): void {
  if (a.mode === undefined) return;
  const mode = MACVLAN_MODES[a.mode] ?? 'unknown';
  p.put('mode', mode, `mode ${mode} `);
  mark(p, 'nopromisc', (a.flags ?? 0) & 1, 'nopromisc');
  mark(p, 'nodst', (a.flags ?? 0) & 2, 'nodst');
  count(p, 'bcqueuelen', a.bcQueueLen);
  count(p, 'usedbcqueuelen', a.bcQueueLenUsed);
  if (mode !== 'source' || a.macaddrCount === undefined) return;
  p.put('macaddr_count', a.macaddrCount | 0, `remotes (${a.macaddrCount | 0}) `);
  const addresses = a.macaddrData?.macaddr;
  if (addresses === undefined) return;
  p.array('macaddr_data', () => {
    for (const address of addresses) p.put(undefined, address, `${address} `);
  });
}

const IPVLAN_MODES = ['l2', 'l3', 'l3s'] as const;

/** What an ipvlan or ipvtap is set to; its text begins with a space of its own. */
export function ipvlan(p: Printer, a: InfoOf<'ipvlan'>): void {
  choice(p, 'mode', a.mode, IPVLAN_MODES, { before: ' mode', unknown: 'unknown' });
  if (a.flags === undefined) return;
  const reach = a.flags & 1 ? 'private' : a.flags & 2 ? 'vepa' : 'bridge';
  mark(p, reach, true, reach);
}
