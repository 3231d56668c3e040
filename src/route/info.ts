import type {
  LinkinfoBridgeAttrs,
  LinkinfoBrportAttrs,
  LinkinfoMacvlanAttrs,
  LinkinfoTunAttrs,
  LinkinfoVlanAttrs,
  LinkinfoVrfAttrs,
  LinkinfoVxlanAttrs,
} from '../generated/rt-link.js';
import { refuse } from './refusal.js';

// The data of a kind has the names, numbers and units of the attribute set; only switches, 0 and 1 on the wire, are booleans.

/** `A` with the attributes `K` as booleans, without `unknown`. */
export type Switched<A, K extends keyof A> = Omit<A, K | 'unknown'> & { [P in K]?: boolean | undefined };

/** On the wire to the reader: 0 is false, everything else true. */
export function toSwitches<A extends object, K extends keyof A>(attrs: A, switches: readonly K[]): Switched<A, K> {
  const { unknown, ...info }: { [P in PropertyKey]?: unknown } = { ...attrs };
  for (const key of switches) if (info[key] !== undefined) info[key] = Number(info[key]) !== 0;
  return info as Switched<A, K>;
}

/** The reader's to the wire; what is left out is not sent. */
export function fromSwitches<A extends object, K extends keyof A>(
  request: string,
  field: string,
  info: Switched<A, K>,
  switches: readonly K[],
): A {
  const attrs: Record<PropertyKey, unknown> = { ...info };
  for (const key of switches) {
    const value = attrs[key];
    if (value === undefined) continue;
    if (typeof value !== 'boolean') refuse(request, `${field}.${String(key)}`, value, 'true or false');
    attrs[key] = value ? 1 : 0;
  }
  return attrs as A;
}

const BRIDGE_SWITCHES = [
  'vlanFiltering',
  'topologyChange',
  'topologyChangeDetected',
  'mcastSnooping',
  'mcastQueryUseIfaddr',
  'mcastQuerier',
  'nfCallIptables',
  'nfCallIp6tables',
  'nfCallArptables',
  'vlanStatsEnabled',
  'mcastStatsEnabled',
  'vlanStatsPerPort',
] as const;

const PORT_SWITCHES = [
  'guard',
  'protect',
  'fastLeave',
  'learning',
  'unicastFlood',
  'proxyarp',
  'learningSync',
  'proxyarpWifi',
  'topologyChangeAck',
  'configPending',
  'mcastFlood',
  'mcastToUcast',
  'vlanTunnel',
  'bcastFlood',
  'neighSuppress',
  'isolated',
  'mrpRingOpen',
  'mrpInOpen',
  'locked',
  'mab',
  'neighVlanSuppress',
] as const;

const VXLAN_SWITCHES = [
  'learning',
  'proxy',
  'rsc',
  'l2miss',
  'l3miss',
  'udpCsum',
  'udpZeroCsum6Tx',
  'udpZeroCsum6Rx',
  'remcsumTx',
  'remcsumRx',
  'collectMetadata',
  'vnifilter',
  'localbypass',
  'mcRoute',
] as const;

const TUN_SWITCHES = ['pi', 'vnetHdr', 'persist', 'multiQueue'] as const;

/** What a bridge is set to (`IFLA_BR_*`): switches as booleans, times in 1/100 s. */
export type BridgeInfo = Switched<LinkinfoBridgeAttrs, (typeof BRIDGE_SWITCHES)[number]>;

/**
 * What a bridge keeps with a port (`IFLA_BRPORT_*`): switches as booleans, times in 1/100 s. `hairpin` is what the
 * kernel calls `mode`.
 */
export type BridgePort = Omit<Switched<LinkinfoBrportAttrs, (typeof PORT_SWITCHES)[number]>, 'mode'> & {
  /** `IFLA_BRPORT_MODE` (4): packets may go back out of the port they came in. */
  hairpin?: boolean | undefined;
};

/** What a VXLAN tunnel is set to (`IFLA_VXLAN_*`): switches as booleans. */
export type VxlanInfo = Omit<Switched<LinkinfoVxlanAttrs, (typeof VXLAN_SWITCHES)[number]>, 'ttlInherit'> & {
  /** `IFLA_VXLAN_TTL_INHERIT` (28): the TTL is the inner one. */
  ttlInherit?: boolean | undefined;
};

/** How macvlans of one link reach each other. */
export type MacvlanMode = 'private' | 'vepa' | 'bridge' | 'passthru' | 'source';

/** What a macvlan or macvtap is set to (`IFLA_MACVLAN_*`). */
export type MacvlanInfo = Omit<LinkinfoMacvlanAttrs, 'mode' | 'unknown'> & { mode?: MacvlanMode | undefined };

/** What a tun or tap link is (`IFLA_TUN_*`); read only, programs make them by /dev/net/tun. */
export type TunInfo = Switched<LinkinfoTunAttrs, (typeof TUN_SWITCHES)[number]>;

/** What a VLAN link is set to (`IFLA_VLAN_*`). */
export type VlanInfo = Omit<LinkinfoVlanAttrs, 'unknown'>;

/** What a VRF is set to (`IFLA_VRF_*`). */
export type VrfInfo = Omit<LinkinfoVrfAttrs, 'unknown'>;

export function toBridge(attrs: LinkinfoBridgeAttrs): BridgeInfo {
  return toSwitches(attrs, BRIDGE_SWITCHES);
}

export function fromBridge(request: string, info: BridgeInfo): LinkinfoBridgeAttrs {
  return fromSwitches<LinkinfoBridgeAttrs, (typeof BRIDGE_SWITCHES)[number]>(request, 'bridge', info, BRIDGE_SWITCHES);
}

export function toPort(attrs: LinkinfoBrportAttrs): BridgePort {
  const { mode, ...rest } = toSwitches(attrs, PORT_SWITCHES);
  return { ...rest, hairpin: mode === undefined ? undefined : mode !== 0 };
}

export function fromPort(request: string, { hairpin, ...rest }: BridgePort): LinkinfoBrportAttrs {
  if (hairpin !== undefined && typeof hairpin !== 'boolean') refuse(request, 'port.hairpin', hairpin, 'true or false');
  const attrs = fromSwitches<LinkinfoBrportAttrs, (typeof PORT_SWITCHES)[number]>(request, 'port', rest, PORT_SWITCHES);
  return { ...attrs, mode: hairpin === undefined ? undefined : Number(hairpin) };
}

export function toVxlan(attrs: LinkinfoVxlanAttrs): VxlanInfo {
  const { ttlInherit, ...rest } = toSwitches(attrs, VXLAN_SWITCHES);
  return { ...rest, ttlInherit: ttlInherit === undefined ? undefined : ttlInherit[0] !== 0 };
}

export function fromVxlan(request: string, { ttlInherit, ...info }: VxlanInfo): LinkinfoVxlanAttrs {
  type Switch = (typeof VXLAN_SWITCHES)[number];
  const attrs = fromSwitches<Omit<LinkinfoVxlanAttrs, 'ttlInherit'>, Switch>(request, 'vxlan', info, VXLAN_SWITCHES);
  return ttlInherit === true ? { ...attrs, ttlInherit: new Uint8Array(0) } : attrs; // a flag to the kernel, a byte from it
}

export function toTun(attrs: LinkinfoTunAttrs): TunInfo {
  return toSwitches(attrs, TUN_SWITCHES);
}

const MACVLAN_MODES: Readonly<Record<MacvlanMode, number>> = {
  private: 1,
  vepa: 2,
  bridge: 4,
  passthru: 8,
  source: 16,
};

export function toMacvlan({ mode, unknown, ...rest }: LinkinfoMacvlanAttrs): MacvlanInfo {
  const found = Object.entries(MACVLAN_MODES).find(([, number]) => number === mode);
  return { ...rest, mode: found?.[0] as MacvlanMode | undefined };
}

export function fromMacvlan(request: string, { mode, ...rest }: MacvlanInfo): LinkinfoMacvlanAttrs {
  if (mode === undefined) return rest;
  const number = MACVLAN_MODES[mode];
  if (number === undefined)
    refuse(request, 'macvlan.mode', mode, `a mode: expected ${Object.keys(MACVLAN_MODES).join(', ')}`);
  return { ...rest, mode: number };
}
