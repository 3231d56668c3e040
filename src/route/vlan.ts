import { type AfSpecBridgeAttrs, BridgeVlanFlags, type LinkMessage } from '../generated/rt-link.js';
import { decodeMdbAttrs, type MdbRouterPortMessage } from '../generated/rt-mdb.js';
import type { BridgeVlanXstats, StatsMessage, XstatsAttrs } from '../generated/rt-stats.js';
import type { BrVlanMsg, VlanEntryAttrs, VlanGlobalAttrs, VlanMessage } from '../generated/rt-vlan.js';
import { Reader } from '../wire/index.js';
import { type PortState, toPortState } from './port-state.js';
import type { LinkNames } from './route.js';

/** VLANs of a bridge or port that are alike: one, or a range. */
export interface PortVlan {
  /** The first one, 1 to 4094. */
  vid: number;
  /** The last one; `vid` where there is only one. */
  lastVid: number;
  /** Untagged packets that come in belong to it. */
  isPvid: boolean;
  /** Packets go out without a tag. */
  isUntagged: boolean;
  /** `BRIDGE_VLAN_INFO_*` as they came. */
  flags: number;
}

/** VLANs that are mapped to tunnel ids one by one: one, or a range. */
export interface PortTunnel {
  vid: number;
  lastVid: number;
  tunnelId: number;
  lastTunnelId: number;
}

/** The VLANs of a bridge or port. */
export interface PortVlans {
  /** Index of the link. */
  index: number;
  /** Its name. */
  dev: string | undefined;
  vlans: PortVlan[];
  tunnels: PortTunnel[];
  /** The message as it came. */
  message: LinkMessage;
}

/** Traffic, in packets and bytes. */
export interface VlanCounters {
  rxBytes: bigint;
  rxPackets: bigint;
  txBytes: bigint;
  txPackets: bigint;
}

/** VLANs of a bridge or port with their options. */
export interface VlanOptions extends PortVlan {
  /** Spanning tree state. */
  state: PortState | number;
  /** Multicast router port: 0 never, 1 as learned, 2 always. */
  mcastRouter: number | undefined;
  /** Traffic, when it was asked for. */
  counters: VlanCounters | undefined;
  /** The attributes as they came. */
  attrs: VlanEntryAttrs;
}

/** Options of VLANs in a whole bridge: one VLAN, or a range. Times in 1/100 s. */
export interface GlobalVlanOptions {
  vid: number;
  lastVid: number;
  /** What there is, `BRIDGE_VLANDB_GOPTS_*`. */
  options: VlanGlobalAttrs;
  /** Ports with multicast routers behind them. */
  routers: MdbRouterPortMessage[] | undefined;
}

/** The VLANs of a bridge or port with their options, or those of a whole bridge. A long list comes in several of these. */
export interface PortVlanOptions {
  index: number;
  dev: string | undefined;
  vlans: VlanOptions[];
  global: GlobalVlanOptions[];
  /** The message as it came. */
  message: VlanMessage;
}

/** Traffic by VLAN of a bridge or port. */
export interface PortVlanTraffic {
  index: number;
  dev: string | undefined;
  /** Counted by the bridge for itself, or by the bridge for a port. */
  vlans: BridgeVlanXstats[];
  message: StatsMessage;
}

const isFirst = (flags: number): boolean => (flags & BridgeVlanFlags.rangeBegin) !== 0;
const isLast = (flags: number): boolean => (flags & BridgeVlanFlags.rangeEnd) !== 0;

function portVlan(vid: number, lastVid: number, flags: number): PortVlan {
  const isPvid = (flags & BridgeVlanFlags.pvid) !== 0;
  return { vid, lastVid, isPvid, isUntagged: (flags & BridgeVlanFlags.untagged) !== 0, flags };
}

function vlansOf(infos: readonly { vid: number; flags: number }[]): PortVlan[] {
  const vlans: PortVlan[] = [];
  let first = 0;
  for (const { vid, flags } of infos) {
    if (!isLast(flags)) first = vid;
    if (!isFirst(flags)) vlans.push(portVlan(first, vid, flags));
  }
  return vlans;
}

function tunnelsOf(message: LinkMessage): PortTunnel[] {
  const tunnels: PortTunnel[] = [];
  let [first, firstId] = [0, 0];
  for (const { vid, id = 0, flags = 0 } of bridgeSpec(message)?.vlanTunnelInfo ?? []) {
    if (vid === undefined) continue;
    if (!isLast(flags)) [first, firstId] = [vid, id];
    if (!isFirst(flags)) tunnels.push({ vid: first, lastVid: vid, tunnelId: firstId, lastTunnelId: id });
  }
  return tunnels;
}

/** What an `AF_BRIDGE` message keeps with the link. */
function bridgeSpec({ attrs }: LinkMessage): AfSpecBridgeAttrs | undefined {
  return attrs.afSpec as AfSpecBridgeAttrs | undefined;
}

/** Makes {@link PortVlans} of what the kernel sent; `undefined` for a link that a bridge keeps nothing with. */
export function toPortVlans(message: LinkMessage, names: LinkNames): PortVlans | undefined {
  const spec = bridgeSpec(message);
  if (spec === undefined) return undefined;
  const index = message.header.ifiIndex;
  const vlans = vlansOf(spec.vlanInfo ?? []);
  return { index, dev: names.get(index), vlans, tunnels: tunnelsOf(message), message };
}

function countersOf({ stats }: VlanEntryAttrs): VlanCounters | undefined {
  if (stats === undefined) return undefined;
  const { rxBytes = 0n, rxPackets = 0n, txBytes = 0n, txPackets = 0n } = stats;
  return { rxBytes, rxPackets, txBytes, txPackets };
}

function toVlanOptions(attrs: VlanEntryAttrs): VlanOptions {
  const { vid = 0, flags = 0 } = attrs.info ?? {};
  const { range = vid, state = 0, mcastRouter } = attrs;
  return { ...portVlan(vid, range, flags), state: toPortState(state), mcastRouter, counters: countersOf(attrs), attrs };
}

function toGlobalOptions(options: VlanGlobalAttrs): GlobalVlanOptions {
  const { id: vid = 0 } = options;
  const ports = options.mcastRouterPorts;
  const routers = ports && (decodeMdbAttrs(new Reader(ports)).router?.port ?? []);
  return { vid, lastVid: options.range ?? vid, options, routers };
}

/** Makes {@link PortVlanOptions} of what the kernel sent. */
export function toPortVlanOptions(message: VlanMessage, names: LinkNames): PortVlanOptions {
  const { ifindex }: BrVlanMsg = message.header;
  const { entry = [], globalOptions = [] } = message.attrs;
  return {
    index: ifindex,
    dev: names.get(ifindex),
    vlans: entry.map(toVlanOptions),
    global: globalOptions.map(toGlobalOptions),
    message,
  };
}

/** Makes {@link PortVlanTraffic} of what the kernel sent. */
export function toPortVlanTraffic(message: StatsMessage, names: LinkNames): PortVlanTraffic {
  const { ifindex } = message.header;
  const { linkXstats, linkXstatsSlave } = message.attrs;
  const counts = (attrs: XstatsAttrs | undefined): BridgeVlanXstats[] => attrs?.bridge?.vlan ?? [];
  return {
    index: ifindex,
    dev: names.get(ifindex),
    vlans: [...counts(linkXstats), ...counts(linkXstatsSlave)],
    message,
  };
}
