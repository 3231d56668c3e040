import type { DeviceRef } from './device.js';
import {
  type BondInfo,
  type BridgeInfo,
  DEVICE_KINDS,
  type HsrInfo,
  type IpoibInfo,
  type IpvlanInfo,
  type MacsecInfo,
  type MacvlanInfo,
  type NetkitInfo,
  type TunInfo,
  type VlanInfo,
  type VrfInfo,
} from './info.js';
import type { Codec, Given } from './kind-view.js';
import {
  type AmtInfo,
  type BareudpInfo,
  type BatadvInfo,
  type CanInfo,
  type DsaInfo,
  type GeneveInfo,
  type Gre6Info,
  type GreInfo,
  type GtpInfo,
  type Ip6tnlInfo,
  type IptunInfo,
  type OvpnInfo,
  type PppInfo,
  type RmnetInfo,
  TUNNEL_KINDS,
  type Vti6Info,
  type VtiInfo,
  type VxlanInfo,
  type WwanInfo,
  type XfrmInfo,
} from './tunnel-info.js';

/** The data of each kind of link that has data. */
export interface InfoByKind {
  bridge: BridgeInfo;
  vxlan: VxlanInfo;
  macvlan: MacvlanInfo;
  macvtap: MacvlanInfo;
  ipvlan: IpvlanInfo;
  ipvtap: IpvlanInfo;
  tun: TunInfo;
  vlan: VlanInfo;
  vrf: VrfInfo;
  bond: BondInfo;
  geneve: GeneveInfo;
  gre: GreInfo;
  gretap: GreInfo;
  erspan: GreInfo;
  ip6gre: Gre6Info;
  ip6gretap: Gre6Info;
  ip6erspan: Gre6Info;
  ipip: IptunInfo;
  sit: IptunInfo;
  ip6tnl: Ip6tnlInfo;
  vti: VtiInfo;
  vti6: Vti6Info;
  xfrm: XfrmInfo;
  hsr: HsrInfo;
  ipoib: IpoibInfo;
  macsec: MacsecInfo;
  netkit: NetkitInfo;
  can: CanInfo;
  rmnet: RmnetInfo;
  gtp: GtpInfo;
  bareudp: BareudpInfo;
  batadv: BatadvInfo;
  ovpn: OvpnInfo;
  dsa: DsaInfo;
  amt: AmtInfo;
  wwan: WwanInfo;
  ppp: PppInfo;
}

type DeviceField = 'link' | 'activeSlave' | 'primary' | 'slave1' | 'slave2' | 'interlink' | 'conduit';

/** What a kind is to be set to: links by name or index. */
export type GivenInfo<K extends keyof InfoByKind> = Given<InfoByKind[K], DeviceField> &
  (K extends 'vxlan' ? { /** The link below; another name for `link`. */ dev?: DeviceRef | undefined } : unknown);

/** How the data of a kind are read and written. */
export const KINDS: ReadonlyMap<string, Codec> = new Map(Object.entries({ ...DEVICE_KINDS, ...TUNNEL_KINDS }));

/** Kinds of links that sit on another one, which has to be named. */
export type UpperKind = 'macvlan' | 'macvtap' | 'ipvlan' | 'ipvtap' | 'vlan' | 'macsec' | 'rmnet';

/** Kinds that are made in pairs. */
export type PairKind = 'veth' | 'vxcan' | 'netkit';

/**
 * Kinds of virtual links without data here. A kind that is newer than this list appears by its name all the same;
 * the list only lets `kind` narrow the type.
 */
export type PlainKind =
  | 'veth'
  | 'vxcan'
  | 'dummy'
  | 'ifb'
  | 'team'
  | 'wireguard'
  | 'vcan'
  | 'lowpan'
  | 'nlmon'
  | 'netdevsim'
  | 'virt_wifi';

/** The kind of a link and, where there are any, the data of the kind under its own name. */
export type LinkByKind =
  | { [K in keyof InfoByKind]: { kind: K } & { [P in K]: InfoByKind[K] } }[keyof InfoByKind]
  | { kind: PlainKind }
  /** Hardware, and the loopback link. */
  | { kind: undefined };
