import type { Printer } from '../../printer.js';
import type { IpContext } from '../context.js';
import { bond, bondMember } from './bond.js';
import { bridge, bridgePort } from './bridge.js';
import { can, canStatistics } from './can.js';
import { dsa, hsr, ipoib, rmnet, wwan } from './device-links.js';
import { count, type InfoOf, type LinkInfo, type PortOf } from './fields.js';
import { gre, gre6, ip6tnl, iptun, vti, xfrm } from './ip-tunnel.js';
import { macsec } from './macsec.js';
import { ipvlan, macvlan } from './macvlan.js';
import { tun } from './tun.js';
import { amt, bareudp, geneve, gtp, vxlan } from './udp-tunnel.js';
import { vlan } from './vlan.js';

export { bridgeId } from './bridge.js';

/** The names of a union; that of any other kind is left out. */
type Named<S> = S extends string ? (string extends S ? never : S) : never;
type Kind = Named<LinkInfo['kind']>;
type PortKind = Named<LinkInfo['slaveKind']>;
type Print<A> = (p: Printer, data: A, context: IpContext) => void;

const vrf = (p: Printer, { table }: { table?: number | undefined }): void => count(p, 'table', table);

/** The kinds whose data `ip` prints. */
const KINDS: { readonly [K in Kind]?: Print<InfoOf<K>> } = {
  amt,
  bareudp,
  bond,
  bridge,
  can,
  dsa,
  erspan: gre,
  geneve,
  gre,
  gretap: gre,
  gtp,
  hsr,
  ip6erspan: gre6,
  ip6gre: gre6,
  ip6gretap: gre6,
  ip6tnl,
  ipip: iptun,
  ipoib,
  ipvlan,
  ipvtap: ipvlan,
  macsec,
  macvlan,
  macvtap: macvlan,
  rmnet,
  sit: iptun,
  tun,
  vlan,
  vrf,
  vti,
  vti6: vti,
  vxlan,
  wwan,
  xfrm,
};

/** The kinds whose data about a port `ip` prints. */
const PORT_KINDS: { readonly [K in PortKind]?: Print<PortOf<K>> } = {
  bond: bondMember,
  bridge: bridgePort,
  vrf,
};

/** The data of a kind, where `ip` has a printer for it, and with `-s` its counters. */
export function printInfoData(p: Printer, info: LinkInfo, context: IpContext): void {
  const print = own(KINDS, info.kind);
  if (print === undefined) return;
  const { data, xstats } = info;
  p.object('info_data', () => data && print(p, data, context));
  if (info.kind !== 'can' || xstats === undefined || !context.options.statistics) return;
  p.object('info_xstats', () => canStatistics(p, xstats));
}

/** What the master keeps with its port. */
export function printSlaveData(p: Printer, info: LinkInfo, context: IpContext): void {
  const print = own(PORT_KINDS, info.slaveKind);
  if (print !== undefined) p.object('info_slave_data', () => info.slaveData && print(p, info.slaveData, context));
}

/** A kind's printer; the kernel's name chose the data's type as well. */
function own(table: object, kind: string | undefined): Print<object> | undefined {
  return kind !== undefined && Object.hasOwn(table, kind) ? (table as Record<string, Print<object>>)[kind] : undefined;
}
