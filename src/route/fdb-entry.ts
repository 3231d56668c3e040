import { type NeighbourMessage, NtfExtFlags, NtfFlags, NudState } from '../generated/rt-neigh.js';
import type { LinkNames } from './route.js';

/** How a forwarding entry came about: set for good, set but for traffic only, learned, or learned a while ago. */
export type FdbState = 'permanent' | 'static' | 'stale' | 'reachable';

/** An entry of the forwarding database of a bridge, of a VXLAN, or of a link's own filter. */
export interface FdbEntry {
  /** The address, `'02:42:ac:12:00:02'`. */
  lladdr: string | undefined;
  /** Index of the link that leads to it. */
  index: number;
  /** Name of that link. */
  dev: string | undefined;
  /** Index of the bridge that has the entry. */
  master: number | undefined;
  /** The VLAN it is for, 1 to 4094. */
  vlan: number | undefined;
  state: FdbState | number;
  /** The entry is the link's own, not the bridge's above it. */
  self: boolean;
  /** It does not move to another port. */
  sticky: boolean;
  offloaded: boolean;
  externallyLearned: boolean;
  /** Of a locked port: no traffic from it. */
  locked: boolean;
  /** Far end of a tunnel. */
  dst: string | undefined;
  /** UDP port of the far end. */
  port: number | undefined;
  /** Network id to send with. */
  vni: number | undefined;
  /** Network id that the entry is for. */
  srcVni: number | undefined;
  /** Index of the link to send from. */
  via: number | undefined;
  /** Nexthop group to send to. */
  nexthopId: number | undefined;
  /** Since its last use, in 1/100 s. */
  used: number | undefined;
  /** Since its last change, in 1/100 s. */
  updated: number | undefined;
  /** The message as it came. */
  message: NeighbourMessage;
}

function stateOf(bits: number): FdbState | number {
  if ((bits & NudState.permanent) !== 0) return 'permanent';
  if ((bits & NudState.noarp) !== 0) return 'static';
  if ((bits & NudState.stale) !== 0) return 'stale';
  return (bits & NudState.reachable) !== 0 ? 'reachable' : bits;
}

/** Makes an {@link FdbEntry} of what the kernel sent. */
export function toFdbEntry(message: NeighbourMessage, names: LinkNames): FdbEntry {
  const { header, attrs } = message;
  const has = (bit: number): boolean => (header.ndmFlags & bit) !== 0;
  return {
    lladdr: attrs.lladdr,
    index: header.ndmIfindex,
    dev: names.get(header.ndmIfindex),
    master: attrs.master,
    vlan: attrs.vlan,
    state: stateOf(header.ndmState),
    self: has(NtfFlags.self),
    sticky: has(NtfFlags.sticky),
    offloaded: has(NtfFlags.offloaded),
    externallyLearned: has(NtfFlags.extLearned),
    locked: ((attrs.flagsExt ?? 0) & NtfExtFlags.locked) !== 0,
    dst: attrs.dst,
    port: attrs.port,
    vni: attrs.vni,
    srcVni: attrs.srcVni,
    via: attrs.ifindex,
    nexthopId: attrs.nhId,
    used: attrs.cacheinfo?.used,
    updated: attrs.cacheinfo?.updated,
    message,
  };
}
