import type {
  LinkinfoAmtAttrs,
  LinkinfoBareudpAttrs,
  LinkinfoBatadvAttrs,
  LinkinfoCanAttrs,
  LinkinfoDsaAttrs,
  LinkinfoGeneveAttrs,
  LinkinfoGre6Attrs,
  LinkinfoGreAttrs,
  LinkinfoGtpAttrs,
  LinkinfoIp6tnlAttrs,
  LinkinfoIptunAttrs,
  LinkinfoOvpnAttrs,
  LinkinfoPppAttrs,
  LinkinfoRmnetAttrs,
  LinkinfoVti6Attrs,
  LinkinfoVtiAttrs,
  LinkinfoVxlanAttrs,
  LinkinfoWwanAttrs,
  LinkinfoXfrmAttrs,
} from '../generated/rt-link.js';
import { type Codec, codec, type Fields, type Shape, switched, type View } from './kind-view.js';

// What tunnels are set to, by kind, and the kinds that few links have.

const VXLAN_VIEW = {
  switches: [
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
  ],
  words: { df: { unset: 0, set: 1, inherit: 2 }, labelPolicy: { fixed: 0, inherit: 1 } },
} as const;
const VXLAN: Shape<LinkinfoVxlanAttrs> = {
  ...VXLAN_VIEW,
  devices: ['link'],
  usual: {
    reservedBits: undefined,
    df: 'unset',
    labelPolicy: 'fixed',
    label: 0,
    vnifilter: false,
    mcRoute: false,
    collectMetadata: false,
    remcsumTx: false,
    remcsumRx: false,
    link: 0,
  },
};

/** What a VXLAN tunnel is set to (`IFLA_VXLAN_*`): switches as booleans. */
export type VxlanInfo = Omit<View<LinkinfoVxlanAttrs, typeof VXLAN_VIEW>, 'ttlInherit'> & {
  /** `IFLA_VXLAN_TTL_INHERIT` (28): the TTL is the inner one. */
  ttlInherit?: boolean | undefined;
};

/** A flag to the kernel, a byte from it. */
function readVxlan({ ttlInherit, ...info }: Fields): Fields {
  return { ...info, ttlInherit: ttlInherit instanceof Uint8Array ? ttlInherit[0] !== 0 : undefined };
}

function writeVxlan({ ttlInherit, ...info }: Fields, request: string, field: string): Fields {
  const inherits = ttlInherit !== undefined && switched(request, `${field}.ttlInherit`, ttlInherit);
  return inherits ? { ...info, ttlInherit: new Uint8Array(0) } : info;
}

const GENEVE_VIEW = {
  switches: ['udpCsum', 'udpZeroCsum6Tx', 'udpZeroCsum6Rx', 'ttlInherit'],
  words: { df: { unset: 0, set: 1, inherit: 2 } },
} as const;
const GENEVE: Shape<LinkinfoGeneveAttrs> = { ...GENEVE_VIEW };

/** What a Geneve tunnel is set to (`IFLA_GENEVE_*`). */
export type GeneveInfo = View<LinkinfoGeneveAttrs, typeof GENEVE_VIEW>;

/** The kernel looks at the TTL only where nothing is said about inheriting it (`geneve_nl2info`, drivers/net/geneve.c). */
function writeGeneve({ ttlInherit, ...info }: Fields, request: string, field: string): Fields {
  if (ttlInherit === undefined) return info;
  const inherits = switched(request, `${field}.ttlInherit`, ttlInherit);
  return inherits || info.ttl === undefined ? { ...info, ttlInherit } : info;
}

const GRE_VIEW = {
  switches: ['pmtudisc', 'ignoreDf'],
  words: { encapType: { none: 0, fou: 1, gue: 2, mpls: 3 } },
} as const;
const GRE: Shape<LinkinfoGreAttrs> = { ...GRE_VIEW, devices: ['link'], usual: { link: 0 } };
const GRE6_VIEW = { words: { encapType: { none: 0, fou: 1, gue: 2, mpls: 3 } } } as const;
const GRE6: Shape<LinkinfoGre6Attrs> = { ...GRE6_VIEW, devices: ['link'], usual: { link: 0 } };

/** What a GRE, GRETAP or ERSPAN tunnel over IPv4 is set to (`IFLA_GRE_*`). A key sets its flag in `iflags`, `oflags`. */
export type GreInfo = View<LinkinfoGreAttrs, typeof GRE_VIEW>;

/** What a GRE, GRETAP or ERSPAN tunnel over IPv6 is set to (`IFLA_GRE_*`). A key sets its flag in `iflags`, `oflags`. */
export type Gre6Info = View<LinkinfoGre6Attrs, typeof GRE6_VIEW>;

const GRE_KEY = 0x2000;

/** The kernel looks at a key only with its flag. Key 0 without a flag is how it says that there is none. */
function writeGre(info: Fields): Fields {
  const { ikey, okey } = info;
  const written = { ...info };
  if (typeof ikey === 'number' && ikey !== 0) written.iflags = Number(info.iflags ?? 0) | GRE_KEY;
  if (typeof okey === 'number' && okey !== 0) written.oflags = Number(info.oflags ?? 0) | GRE_KEY;
  return written;
}

/** No address is how the kernel says that there is none; gretap and ip6gretap do not take it (`ipgre_tap_validate`). */
function againGre(info: Fields): Fields {
  const isNone = (value: unknown): boolean => value === '0.0.0.0' || value === '::';
  return Object.fromEntries(Object.entries(info).filter(([, value]) => !isNone(value)));
}

const IPTUN_VIEW = {
  switches: ['pmtudisc'],
  words: { encapType: { none: 0, fou: 1, gue: 2, mpls: 3 } },
} as const;
const IPTUN: Shape<LinkinfoIptunAttrs> = { ...IPTUN_VIEW, devices: ['link'], usual: { link: 0 } };

/** What an IPIP or SIT tunnel is set to (`IFLA_IPTUN_*`). */
export type IptunInfo = View<LinkinfoIptunAttrs, typeof IPTUN_VIEW>;

const IP6TNL_VIEW = { words: { encapType: { none: 0, fou: 1, gue: 2, mpls: 3 } } } as const;
const IP6TNL: Shape<LinkinfoIp6tnlAttrs> = { ...IP6TNL_VIEW, devices: ['link'], usual: { link: 0 } };

/** What a tunnel over IPv6 is set to (`IFLA_IPTUN_*`). */
export type Ip6tnlInfo = View<LinkinfoIp6tnlAttrs, typeof IP6TNL_VIEW>;

const VTI: Shape<LinkinfoVtiAttrs> = { devices: ['link'], usual: { link: 0 } };

/** What an IPsec tunnel over IPv4 is set to (`IFLA_VTI_*`). */
export type VtiInfo = View<LinkinfoVtiAttrs, object>;
/** What an IPsec tunnel over IPv6 is set to (`IFLA_VTI_*`). */
export type Vti6Info = View<LinkinfoVti6Attrs, object>;

const XFRM: Shape<LinkinfoXfrmAttrs> = { devices: ['link'], usual: { link: 0 } };

/** What an IPsec interface is set to (`IFLA_XFRM_*`). */
export type XfrmInfo = View<LinkinfoXfrmAttrs, object>;

const AMT_VIEW = { words: { mode: { gateway: 0, relay: 1 } } } as const;
const AMT: Shape<LinkinfoAmtAttrs> = { ...AMT_VIEW, devices: ['link'], told: ['remoteIp'] };

/** What an automatic multicast tunnel is set to (`IFLA_AMT_*`). */
export type AmtInfo = View<LinkinfoAmtAttrs, typeof AMT_VIEW>;

const GTP_VIEW = { switches: ['createSockets'], words: { role: { ggsn: 0, sgsn: 1 } } } as const;
const GTP: Shape<LinkinfoGtpAttrs> = { ...GTP_VIEW };

/** What a GTP tunnel is set to (`IFLA_GTP_*`). The kernel does not tell back how its sockets were made. */
export type GtpInfo = View<LinkinfoGtpAttrs, typeof GTP_VIEW>;

const OVPN_VIEW = { words: { mode: { p2p: 0, mp: 1 } } } as const;
const OVPN: Shape<LinkinfoOvpnAttrs> = { ...OVPN_VIEW };

/** What an OpenVPN link is set to (`IFLA_OVPN_*`). */
export type OvpnInfo = View<LinkinfoOvpnAttrs, typeof OVPN_VIEW>;

const CAN_VIEW = {
  words: {
    state: {
      'error-active': 0,
      'error-warning': 1,
      'error-passive': 2,
      'bus-off': 3,
      stopped: 4,
      sleeping: 5,
    },
  },
} as const;
const CAN: Shape<LinkinfoCanAttrs> = {
  ...CAN_VIEW,
  told: [
    'bittimingConst',
    'clock',
    'state',
    'berrCounter',
    'dataBittimingConst',
    'terminationConst',
    'bitrateConst',
    'dataBitrateConst',
    'bitrateMax',
    'ctrlmodeExt',
    'restart',
  ],
};

/** What a CAN link is set to (`IFLA_CAN_*`). Hardware: it can be set, not made. */
export type CanInfo = View<LinkinfoCanAttrs, typeof CAN_VIEW>;

const DSA: Shape<LinkinfoDsaAttrs> = { devices: ['conduit'] };

/** What a switch port is set to (`IFLA_DSA_*`). */
export type DsaInfo = View<LinkinfoDsaAttrs, object>;

/** What a tunnel of bare UDP is set to (`IFLA_BAREUDP_*`). */
export type BareudpInfo = Omit<LinkinfoBareudpAttrs, 'unknown'>;
/** What a mesh is set to (`IFLA_BATADV_*`). */
export type BatadvInfo = Omit<LinkinfoBatadvAttrs, 'unknown'>;
/** What a Qualcomm modem link is set to (`IFLA_RMNET_*`). */
export type RmnetInfo = Omit<LinkinfoRmnetAttrs, 'unknown'>;
/** What a mobile broadband link is set to (`IFLA_WWAN_*`). */
export type WwanInfo = Omit<LinkinfoWwanAttrs, 'unknown'>;
/** What a PPP link is set to (`IFLA_PPP_*`). */
export type PppInfo = Omit<LinkinfoPppAttrs, 'unknown'>;

const gre = codec<LinkinfoGreAttrs>(GRE, { write: writeGre, again: againGre });
const gre6 = codec<LinkinfoGre6Attrs>(GRE6, { write: writeGre, again: againGre });
const iptun = codec<LinkinfoIptunAttrs>(IPTUN);

/** The kinds of this file. */
export const TUNNEL_KINDS: Readonly<Record<string, Codec>> = {
  vxlan: codec<LinkinfoVxlanAttrs>(VXLAN, {
    read: readVxlan,
    write: writeVxlan,
    again: ({ reservedBits, ttlInherit, ...info }) => (ttlInherit === true ? { ...info, ttlInherit } : info),
  }),
  geneve: codec<LinkinfoGeneveAttrs>(GENEVE, { write: writeGeneve }),
  gre,
  gretap: gre,
  erspan: gre,
  ip6gre: gre6,
  ip6gretap: gre6,
  ip6erspan: gre6,
  ipip: iptun,
  sit: iptun,
  ip6tnl: codec<LinkinfoIp6tnlAttrs>(IP6TNL),
  vti: codec<LinkinfoVtiAttrs>(VTI),
  vti6: codec<LinkinfoVti6Attrs>(VTI),
  xfrm: codec<LinkinfoXfrmAttrs>(XFRM),
  amt: codec<LinkinfoAmtAttrs>(AMT),
  gtp: codec<LinkinfoGtpAttrs>(GTP),
  ovpn: codec<LinkinfoOvpnAttrs>(OVPN),
  can: codec<LinkinfoCanAttrs>(CAN),
  dsa: codec<LinkinfoDsaAttrs>(DSA),
  bareudp: codec<LinkinfoBareudpAttrs>({}),
  batadv: codec<LinkinfoBatadvAttrs>({}),
  rmnet: codec<LinkinfoRmnetAttrs>({}),
  wwan: codec<LinkinfoWwanAttrs>({}),
  ppp: codec<LinkinfoPppAttrs>({}),
};
