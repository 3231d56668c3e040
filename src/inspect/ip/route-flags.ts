import { RtmFlags, RtnhFlags } from '../../route/index.js';
import type { Printer } from '../printer.js';

const FLAGS = [
  [RtnhFlags.dead, 'dead'],
  [RtnhFlags.onlink, 'onlink'],
  [RtnhFlags.pervasive, 'pervasive'],
  [RtnhFlags.offload, 'offload'],
  [RtnhFlags.trap, 'trap'],
  [RtmFlags.notify, 'notify'],
  [RtnhFlags.linkdown, 'linkdown'],
  [RtnhFlags.unresolved, 'unresolved'],
  [RtmFlags.offload, 'rt_offload'],
  [RtmFlags.trap, 'rt_trap'],
  [RtmFlags.offloadFailed, 'rt_offload_failed'],
] as const;

/** Flags of a route or nexthop, `RTM_F_*` and `RTNH_F_*`. */
export function printRouteFlags(p: Printer, flags: number): void {
  if (flags === 0 && !p.isJson) return;
  p.array('flags', () => {
    for (const [bit, word] of FLAGS) if ((flags & bit) !== 0) p.put(undefined, word, `${word} `);
  });
}
