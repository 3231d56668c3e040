import { IfinfoFlags, type LinkAttrs, type LinkMessage, type RtnlLinkStats64 } from '../generated/rt-link.js';
import {
  type BridgeInfo,
  type BridgePort,
  type MacvlanInfo,
  type TunInfo,
  toBridge,
  toMacvlan,
  toPort,
  toTun,
  toVxlan,
  type VlanInfo,
  type VrfInfo,
  type VxlanInfo,
} from './info.js';

/** Operational state (RFC 2863, `IF_OPER_*`). */
export type LinkState = 'unknown' | 'notpresent' | 'down' | 'lowerlayerdown' | 'testing' | 'dormant' | 'up';

const STATES: readonly LinkState[] = ['unknown', 'notpresent', 'down', 'lowerlayerdown', 'testing', 'dormant', 'up'];

/**
 * Kinds of virtual links without info data here. A kind that is newer than this list appears by its name all the same;
 * the list only lets `kind` narrow the type.
 */
export type PlainKind =
  | 'veth'
  | 'dummy'
  | 'ifb'
  | 'bond'
  | 'team'
  | 'ipvlan'
  | 'ipvtap'
  | 'geneve'
  | 'bareudp'
  | 'gre'
  | 'gretap'
  | 'erspan'
  | 'ip6gre'
  | 'ip6gretap'
  | 'ip6erspan'
  | 'ipip'
  | 'sit'
  | 'ip6tnl'
  | 'vti'
  | 'vti6'
  | 'xfrm'
  | 'wireguard'
  | 'netkit'
  | 'macsec'
  | 'hsr'
  | 'can'
  | 'vcan'
  | 'vxcan'
  | 'gtp'
  | 'ppp'
  | 'ovpn'
  | 'amt'
  | 'batadv'
  | 'lowpan'
  | 'ipoib'
  | 'nlmon'
  | 'netdevsim'
  | 'virt_wifi'
  | 'dsa'
  | 'rmnet'
  | 'wwan';

/** The kind of a link and, where there are any, the data of the kind under its own name. */
export type LinkByKind =
  | { kind: 'bridge'; bridge: BridgeInfo }
  | { kind: 'vxlan'; vxlan: VxlanInfo }
  | { kind: 'macvlan'; macvlan: MacvlanInfo }
  | { kind: 'macvtap'; macvtap: MacvlanInfo }
  | { kind: 'tun'; tun: TunInfo }
  | { kind: 'vlan'; vlan: VlanInfo }
  | { kind: 'vrf'; vrf: VrfInfo }
  | { kind: PlainKind }
  /** Hardware, and the loopback link. */
  | { kind: undefined };

/** What every link has. */
export interface LinkFields {
  index: number;
  name: string;
  /** Alternative names, to be used like {@link name}. */
  altNames: string[];
  /** Kind of hardware, `ARPHRD_*` (linux/if_arp.h): 1 Ethernet, 772 loopback. */
  type: number;
  /** Largest packet, in bytes. */
  mtu: number;
  /** What the driver says; a link that is up may have the state `unknown`. */
  state: LinkState;
  /** Set up by the administrator (`IFF_UP`). */
  isUp: boolean;
  /** There is a carrier: the lower layer is up (`IFF_LOWER_UP`). */
  hasCarrier: boolean;
  isLoopback: boolean;
  isPromiscuous: boolean;
  hasMulticast: boolean;
  hasArp: boolean;
  /** Link-layer address, `'02:42:ac:12:00:02'`. */
  address: string | undefined;
  broadcast: string | undefined;
  /** Address that the hardware came with. */
  permanentAddress: string | undefined;
  /** Index of the link it is a port of. */
  master: number | undefined;
  /** Kind of that link. */
  masterKind: string | undefined;
  /** What that link keeps with the port, when it is a bridge. */
  port: BridgePort | undefined;
  /** Index of the link below, or of a veth's other end; in another namespace when {@link linkNetnsid} is set. */
  link: number | undefined;
  /** Id of the namespace that {@link link} is in; -1 when it has none here. */
  linkNetnsid: number | undefined;
  /** Group number, 0 unless set. */
  group: number;
  /** Length of the transmit queue, in packets. */
  txQueueLength: number;
  txQueues: number;
  rxQueues: number;
  /** Queueing discipline. */
  qdisc: string | undefined;
  /** Free text. */
  alias: string | undefined;
  /** Traffic since it came; only where asked for. */
  statistics: RtnlLinkStats64 | undefined;
  /** The message as it came, with everything that has no name above. */
  message: LinkMessage;
}

/** A link (network interface). `kind` narrows the info data: `link.kind === 'bridge' && link.bridge.vlanFiltering`. */
export type Link = LinkFields & LinkByKind;

/** Makes a {@link Link} of what the kernel sent. */
export function toLink(message: LinkMessage): Link {
  const { header, attrs } = message;
  const flags = header.ifiFlags;
  const fields: LinkFields = {
    index: header.ifiIndex,
    name: attrs.ifname ?? '',
    altNames: attrs.propList?.altIfname ?? [],
    type: header.ifiType,
    mtu: attrs.mtu ?? 0,
    state: STATES[attrs.operstate ?? 0] ?? 'unknown',
    isUp: (flags & IfinfoFlags.up) !== 0,
    hasCarrier: (flags & IfinfoFlags.lowerUp) !== 0,
    isLoopback: (flags & IfinfoFlags.loopback) !== 0,
    isPromiscuous: (flags & IfinfoFlags.promisc) !== 0,
    hasMulticast: (flags & IfinfoFlags.multicast) !== 0,
    hasArp: (flags & IfinfoFlags.noArp) === 0,
    address: attrs.address,
    broadcast: attrs.broadcast,
    permanentAddress: attrs.permAddress,
    master: attrs.master,
    masterKind: attrs.linkinfo?.slaveKind,
    port: portOf(attrs),
    link: attrs.link,
    linkNetnsid: attrs.linkNetnsid,
    group: attrs.group ?? 0,
    txQueueLength: attrs.txqlen ?? 0,
    txQueues: attrs.numTxQueues ?? 0,
    rxQueues: attrs.numRxQueues ?? 0,
    qdisc: attrs.qdisc,
    alias: attrs.ifalias,
    statistics: attrs.stats64,
    message,
  };
  return Object.assign(fields, byKind(attrs));
}

function portOf({ linkinfo }: LinkAttrs): BridgePort | undefined {
  return linkinfo?.slaveKind === 'bridge' && linkinfo.slaveData ? toPort(linkinfo.slaveData) : undefined;
}

function byKind({ linkinfo }: LinkAttrs): LinkByKind {
  switch (linkinfo?.kind) {
    case 'bridge':
      return { kind: 'bridge', bridge: toBridge(linkinfo.data ?? {}) };
    case 'vxlan':
      return { kind: 'vxlan', vxlan: toVxlan(linkinfo.data ?? {}) };
    case 'macvlan':
      return { kind: 'macvlan', macvlan: toMacvlan(linkinfo.data ?? {}) };
    case 'macvtap':
      return { kind: 'macvtap', macvtap: toMacvlan(linkinfo.data ?? {}) };
    case 'tun':
      return { kind: 'tun', tun: toTun(linkinfo.data ?? {}) };
    case 'vlan':
      return { kind: 'vlan', vlan: linkinfo.data ?? {} };
    case 'vrf':
      return { kind: 'vrf', vrf: linkinfo.data ?? {} };
    default:
      return { kind: linkinfo?.kind } as LinkByKind;
  }
}
