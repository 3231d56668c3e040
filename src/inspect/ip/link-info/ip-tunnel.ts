import { hex, type Printer } from '../../printer.js';
import type { IpContext } from '../context.js';
import {
  count,
  deviceUnlessZero,
  hexCount,
  hexUnlessZero,
  hops,
  type InfoOf,
  mark,
  typeOfService,
  word,
} from './fields.js';

type Gre = InfoOf<'gre'>;
type Gre6 = InfoOf<'ip6gre'>;
type Iptun = InfoOf<'ipip'>;
type Ip6tnl = InfoOf<'ip6tnl'>;
type Vti = InfoOf<'vti'>;

/** The ends of a tunnel; one that is not set is "any". */
function ends(p: Printer, { remote, local }: { remote?: string | undefined; local?: string | undefined }): void {
  const shown = (address: string | undefined): string =>
    address === undefined || address === '0.0.0.0' || address === '::' ? 'any' : address;
  word(p, 'remote', shown(remote));
  word(p, 'local', shown(local));
}

/** A number in network byte order as a dotted quad. */
function dotted(number: number): string {
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.');
}

const ENCAPS: Readonly<Record<number, string>> = { 1: 'fou', 2: 'gue' };
const ENCAP_FLAGS = [
  [1, 'csum'],
  [2, 'csum6'],
  [4, 'remcsum'],
] as const;

type Encap = Pick<Gre, 'encapType' | 'encapFlags' | 'encapSport' | 'encapDport'>;

/** What the tunnel is wrapped in besides. */
function encap(p: Printer, { encapType, encapFlags = 0, encapSport = 0, encapDport = 0 }: Encap): void {
  if (!encapType) return;
  p.object('encap', () => {
    const type = ENCAPS[encapType];
    p.put('type', type ?? null, `encap ${type ?? 'unknown'} `);
    p.put('sport', encapSport, `encap-sport ${encapSport === 0 ? 'auto' : encapSport} `);
    p.put('dport', encapDport, `encap-dport ${encapDport} `);
    for (const [bit, name] of ENCAP_FLAGS) {
      const isSet = (encapFlags & bit) !== 0;
      p.put(name, isSet, `${isSet ? '' : 'no'}encap-${name} `);
    }
  });
}

/** Flags of a GRE header, `GRE_*` (linux/if_tunnel.h). */
const GRE_CSUM = 0x8000;
const GRE_KEY = 0x2000;
const GRE_SEQ = 0x1000;

function greKeys(p: Printer, { iflags = 0, oflags = 0, ikey, okey }: Gre | Gre6): void {
  if (iflags & GRE_KEY && ikey !== undefined) word(p, 'ikey', dotted(ikey));
  if (oflags & GRE_KEY && okey !== undefined) word(p, 'okey', dotted(okey));
  mark(p, 'iseq', iflags & GRE_SEQ, 'iseq');
  mark(p, 'oseq', oflags & GRE_SEQ, 'oseq');
  mark(p, 'icsum', iflags & GRE_CSUM, 'icsum');
  mark(p, 'ocsum', oflags & GRE_CSUM, 'ocsum');
}

function erspan(p: Printer, a: Gre | Gre6): void {
  count(p, 'erspan_index', a.erspanIndex);
  count(p, 'erspan_ver', a.erspanVer);
  if (a.erspanDir !== undefined) word(p, 'erspan_dir', a.erspanDir === 0 ? 'ingress' : 'egress');
  hexCount(p, 'erspan_hwid', a.erspanHwid);
}

/** A GRE, GRETAP or ERSPAN tunnel over IPv4. */
export function gre(p: Printer, a: Gre, context: IpContext): void {
  mark(p, 'external', a.collectMetadata, 'external');
  ends(p, a);
  deviceUnlessZero(p, 'link', a.link, context, 'dev');
  hops(p, a.ttl ?? 0, 'inherit');
  typeOfService(p, a.tos);
  if (a.pmtudisc !== undefined) p.put('pmtudisc', a.pmtudisc !== 0, a.pmtudisc === 0 ? 'nopmtudisc ' : '');
  mark(p, 'ignore_df', a.ignoreDf, 'ignore-df');
  greKeys(p, a);
  hexUnlessZero(p, 'fwmark', a.fwmark);
  erspan(p, a);
  encap(p, a);
}

/** Flags of a tunnel over IPv6, `IP6_TNL_F_*` (linux/ip6_tunnel.h). */
const IGN_ENCAP_LIMIT = 0x1;
const USE_ORIG_TCLASS = 0x2;
const USE_ORIG_FLOWLABEL = 0x4;
const MIP6_DEV = 0x8;
const RCV_DSCP_COPY = 0x10;
const USE_ORIG_FWMARK = 0x20;
const ALLOW_LOCAL_REMOTE = 0x40;

const padHex = (value: number, digits: number): string => `0x${value.toString(16).padStart(digits, '0')}`;

/** What outer IPv6 packets have in their headers. */
function outer6(p: Printer, a: Gre6 | Ip6tnl, flags: number): void {
  hops(p, a.ttl ?? 0, 'inherit', 'hoplimit');
  if (flags & IGN_ENCAP_LIMIT) mark(p, 'ip6_tnl_f_ign_encap_limit', true, 'encaplimit none');
  else count(p, 'encap_limit', a.encapLimit, 'encaplimit');
  if (flags & USE_ORIG_TCLASS) mark(p, 'ip6_tnl_f_use_orig_tclass', true, 'tclass inherit');
  else if (a.flowinfo !== undefined) word(p, 'tclass', padHex((a.flowinfo >>> 20) & 0xff, 2));
  if (flags & USE_ORIG_FLOWLABEL) mark(p, 'ip6_tnl_f_use_orig_flowlabel', true, 'flowlabel inherit');
  else if (a.flowinfo !== undefined) word(p, 'flowlabel', padHex(a.flowinfo & 0xfffff, 5));
  mark(p, 'ip6_tnl_f_rcv_dscp_copy', flags & RCV_DSCP_COPY, 'dscp inherit');
}

function mark6(p: Printer, a: Gre6 | Ip6tnl, flags: number): void {
  mark(p, 'ip6_tnl_f_allow_local_remote', flags & ALLOW_LOCAL_REMOTE, 'allow-localremote');
  if (flags & USE_ORIG_FWMARK) mark(p, 'ip6_tnl_f_use_orig_fwmark', true, 'fwmark inherit');
  else hexUnlessZero(p, 'fwmark', a.fwmark);
}

/** A GRE, GRETAP or ERSPAN tunnel over IPv6. */
export function gre6(p: Printer, a: Gre6, context: IpContext): void {
  const flags = a.flags ?? 0;
  mark(p, 'external', a.collectMetadata, 'external');
  ends(p, a);
  deviceUnlessZero(p, 'link', a.link, context, 'dev');
  outer6(p, a, flags);
  greKeys(p, a);
  mark6(p, a, flags);
  erspan(p, a);
  encap(p, a);
}

const IP6_PROTOCOLS: Readonly<Record<number, string>> = { 4: 'ipip6', 41: 'ip6ip6', 0: 'any' };

/** A tunnel over IPv6. */
export function ip6tnl(p: Printer, a: Ip6tnl, context: IpContext): void {
  const flags = a.flags ?? 0;
  mark(p, 'external', a.collectMetadata, 'external');
  carried(p, a.proto, IP6_PROTOCOLS);
  ends(p, a);
  deviceUnlessZero(p, 'link', a.link, context, 'dev');
  outer6(p, a, flags);
  mark(p, 'ip6_tnl_f_mip6_dev', flags & MIP6_DEV, 'mip6');
  mark6(p, a, flags);
  encap(p, a);
}

const IP_PROTOCOLS: Readonly<Record<number, string>> = { 4: 'ipip', 41: 'ip6ip', 137: 'mplsip', 0: 'any' };

/** The protocol carried, by its name alone. */
function carried(p: Printer, protocol: number | undefined, names: Readonly<Record<number, string>>): void {
  const name = protocol === undefined ? undefined : names[protocol];
  if (name !== undefined) p.put('proto', name, `${name} `);
}

/** `SIT_ISATAP` (linux/if_tunnel.h). */
const SIT_ISATAP = 1;

/** An IPIP or SIT tunnel. */
export function iptun(p: Printer, a: Iptun, context: IpContext): void {
  mark(p, 'external', a.collectMetadata, 'external');
  carried(p, a.proto, IP_PROTOCOLS);
  ends(p, a);
  deviceUnlessZero(p, 'link', a.link, context, 'dev');
  hops(p, a.ttl ?? 0, 'inherit');
  typeOfService(p, a.tos);
  const findsMtu = Boolean(a.pmtudisc);
  p.put('pmtudisc', findsMtu, findsMtu ? 'pmtudisc ' : 'nopmtudisc ');
  mark(p, 'isatap', (a.flags ?? 0) & SIT_ISATAP, 'isatap');
  rapidDeployment(p, a);
  hexUnlessZero(p, 'fwmark', a.fwmark);
  encap(p, a);
}

/** 6rd: IPv6 addresses made of IPv4 ones. */
function rapidDeployment(p: Printer, a: Iptun): void {
  const length = a['6rdPrefixlen'];
  if (!length) return;
  const prefix = a['6rdPrefix'] ?? '::';
  p.json('prefix', prefix);
  p.json('prefixlen', length);
  p.text(`6rd-prefix ${prefix}/${length} `);
  const relay = a['6rdRelayPrefix'] ?? '0.0.0.0';
  const relayLength = a['6rdRelayPrefixlen'] ?? 0;
  if (relay === '0.0.0.0') return;
  p.json('relay_prefix', relay);
  p.json('relay_prefixlen', relayLength);
  p.text(`6rd-relay_prefix ${relay}/${relayLength} `);
}

/** An IPsec tunnel, over IPv4 or IPv6. */
export function vti(p: Printer, a: Vti, context: IpContext): void {
  ends(p, a);
  deviceUnlessZero(p, 'link', a.link, context, 'dev');
  if (a.ikey) word(p, 'ikey', dotted(a.ikey));
  if (a.okey) word(p, 'okey', dotted(a.okey));
  hexUnlessZero(p, 'fwmark', a.fwmark);
}

/** An IPsec interface. */
export function xfrm(p: Printer, a: InfoOf<'xfrm'>): void {
  if (a.collectMetadata) mark(p, 'external', true, 'external');
  else if (a.ifId !== undefined) p.put('if_id', hex(a.ifId), `if_id ${hex(a.ifId)} `);
}
