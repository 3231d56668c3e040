import {
  type AfSpecAttrs,
  IfinfoFlags,
  type LinkAttrs,
  type LinkMessage,
  type RtnlLinkStats64,
} from '../generated/rt-link.js';
import { AF } from '../wire/index.js';
import { BOND_MEMBER, type BondPort, BRIDGE_PORT, type BridgePort } from './info.js';
import { KINDS, type LinkByKind } from './kinds.js';

/** Operational state (RFC 2863, `IF_OPER_*`). */
export type LinkState = 'unknown' | 'notpresent' | 'down' | 'lowerlayerdown' | 'testing' | 'dormant' | 'up';

const STATES: readonly LinkState[] = ['unknown', 'notpresent', 'down', 'lowerlayerdown', 'testing', 'dormant', 'up'];

/** Where XDP programs of a link sit, and their ids by place. */
export interface XdpPrograms {
  attached: 'drv' | 'skb' | 'hw' | 'multi' | number;
  /** The program, where there is only one. */
  id: number | undefined;
  drvId: number | undefined;
  skbId: number | undefined;
  hwId: number | undefined;
}

/** How a link-local IPv6 address is made (`IN6_ADDR_GEN_MODE_*`), in iproute2's words. */
export type AddrGenMode = 'eui64' | 'none' | 'stable_secret' | 'random';

/** In the order of their numbers. */
export const ADDR_GEN_MODES: readonly AddrGenMode[] = ['eui64', 'none', 'stable_secret', 'random'];

const XDP_PLACES = [undefined, 'drv', 'skb', 'hw', 'multi'] as const;

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
  /** How many want it promiscuous. */
  promiscuity: number;
  /** Receives all multicast packets (`IFF_ALLMULTI`). */
  isAllMulticast: boolean;
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
  /** What that link keeps with the member, when it is a bond. */
  bondPort: BondPort | undefined;
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
  /** Most segments, and the largest size in bytes, of a packet given to the device (`IFLA_GSO_*`). */
  gsoMaxSegs: number | undefined;
  gsoMaxSize: number | undefined;
  gsoIpv4MaxSize: number | undefined;
  /** Largest packet that received ones are merged to, in bytes (`IFLA_GRO_*`). */
  groMaxSize: number | undefined;
  groIpv4MaxSize: number | undefined;
  /** Held down by a protocol. */
  isProtoDown: boolean;
  /** Its XDP programs; `undefined` without any. */
  xdp: XdpPrograms | undefined;
  /** How its link-local IPv6 address is made; `undefined` where IPv6 is not there. */
  addrGenMode: AddrGenMode | undefined;
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
    promiscuity: attrs.promiscuity ?? 0,
    isAllMulticast: (flags & IfinfoFlags.allMulti) !== 0,
    hasMulticast: (flags & IfinfoFlags.multicast) !== 0,
    hasArp: (flags & IfinfoFlags.noArp) === 0,
    address: attrs.address,
    broadcast: attrs.broadcast,
    permanentAddress: attrs.permAddress,
    master: attrs.master,
    masterKind: attrs.linkinfo?.slaveKind,
    port: portOf(attrs),
    bondPort: bondPortOf(attrs),
    link: attrs.link,
    linkNetnsid: attrs.linkNetnsid,
    group: attrs.group ?? 0,
    txQueueLength: attrs.txqlen ?? 0,
    txQueues: attrs.numTxQueues ?? 0,
    rxQueues: attrs.numRxQueues ?? 0,
    gsoMaxSegs: attrs.gsoMaxSegs,
    gsoMaxSize: attrs.gsoMaxSize,
    gsoIpv4MaxSize: attrs.gsoIpv4MaxSize,
    groMaxSize: attrs.groMaxSize,
    groIpv4MaxSize: attrs.groIpv4MaxSize,
    isProtoDown: (attrs.protoDown ?? 0) !== 0,
    xdp: xdpOf(attrs),
    addrGenMode: addrGenModeOf(message),
    qdisc: attrs.qdisc,
    alias: attrs.ifalias,
    statistics: attrs.stats64,
    message,
  };
  return Object.assign(fields, byKind(attrs));
}

function portOf({ linkinfo }: LinkAttrs): BridgePort | undefined {
  return linkinfo?.slaveKind === 'bridge' && linkinfo.slaveData ? BRIDGE_PORT.read(linkinfo.slaveData) : undefined;
}

function bondPortOf({ linkinfo }: LinkAttrs): BondPort | undefined {
  return linkinfo?.slaveKind === 'bond' && linkinfo.slaveData ? BOND_MEMBER.read(linkinfo.slaveData) : undefined;
}

function xdpOf({ xdp }: LinkAttrs): XdpPrograms | undefined {
  const { attached = 0, progId, drvProgId, skbProgId, hwProgId } = xdp ?? {};
  if (attached === 0) return undefined;
  const place = XDP_PLACES[attached] ?? attached;
  return { attached: place, id: progId, drvId: drvProgId, skbId: skbProgId, hwId: hwProgId };
}

function addrGenModeOf({ header, attrs }: LinkMessage): AddrGenMode | undefined {
  if (header.ifiFamily === AF.bridge) return undefined;
  const mode = (attrs.afSpec as AfSpecAttrs | undefined)?.inet6?.addrGenMode;
  return mode === undefined ? undefined : ADDR_GEN_MODES[mode];
}

function byKind({ linkinfo }: LinkAttrs): LinkByKind {
  const kind = linkinfo?.kind;
  const data = kind === undefined ? undefined : KINDS.get(kind)?.read(linkinfo?.data ?? {});
  return (data === undefined || kind === undefined ? { kind } : { kind, [kind]: data }) as LinkByKind;
}
