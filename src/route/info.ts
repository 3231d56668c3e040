import type {
  BondSlaveAttrs,
  LinkinfoBondAttrs,
  LinkinfoBridgeAttrs,
  LinkinfoBrportAttrs,
  LinkinfoHsrAttrs,
  LinkinfoIpoibAttrs,
  LinkinfoIpvlanAttrs,
  LinkinfoMacsecAttrs,
  LinkinfoMacvlanAttrs,
  LinkinfoNetkitAttrs,
  LinkinfoTunAttrs,
  LinkinfoVlanAttrs,
  LinkinfoVrfAttrs,
} from '../generated/rt-link.js';
import { type Codec, codec, type Fields, type Given, type Shape, switched, type View } from './kind-view.js';
import { PORT_STATES } from './port-state.js';
import { refuse } from './refusal.js';

// What links and ports are set to, by kind; tunnels are in tunnel-info.ts.

const BRIDGE_VIEW = {
  switches: [
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
  ],
} as const;
const BRIDGE: Shape<LinkinfoBridgeAttrs> = {
  ...BRIDGE_VIEW,
  told: [
    'rootId',
    'bridgeId',
    'rootPort',
    'rootPathCost',
    'topologyChange',
    'topologyChangeDetected',
    'helloTimer',
    'tcnTimer',
    'topologyChangeTimer',
    'gcTimer',
    'mcastHashElasticity',
    'mcastQuerierState',
    'fdbNLearned',
    'fdbFlush',
  ],
  usual: { vlanFiltering: false }, // a kernel without VLANs on bridges refuses even false
};

/** Bits of `IFLA_BR_MULTI_BOOLOPT` (`BR_BOOLOPT_*`, linux/if_bridge.h). */
const BRIDGE_OPTIONS = {
  noLlLearn: 1,
  mcastVlanSnooping: 2,
  mstEnabled: 4,
  mdbOffloadFailNotification: 8,
  fdbLocalVlan0: 16,
} as const;

/**
 * What a bridge is set to (`IFLA_BR_*`): switches as booleans, times in 1/100 s. The options of `IFLA_BR_MULTI_BOOLOPT` are
 * booleans of their own; a kernel that does not know one refuses it.
 */
export type BridgeInfo = Omit<View<LinkinfoBridgeAttrs, typeof BRIDGE_VIEW>, 'multiBoolopt'> & {
  [P in keyof typeof BRIDGE_OPTIONS]?: boolean | undefined;
};

function readBridge({ multiBoolopt, ...info }: Fields): Fields {
  const { optval = 0, optmask = 0 } = (multiBoolopt ?? {}) as { optval?: number; optmask?: number };
  for (const [name, bit] of Object.entries(BRIDGE_OPTIONS)) if (optmask & bit) info[name] = (optval & bit) !== 0;
  return info;
}

/** The bits that booleans by name ask for, taken out of the rest. */
function takeBits(info: Fields, bits: Readonly<Record<string, number>>, request: string, field: string) {
  let [value, mask] = [0, 0];
  for (const [name, bit] of Object.entries(bits)) {
    const wanted = info[name];
    delete info[name];
    if (wanted === undefined) continue;
    mask |= bit;
    if (switched(request, `${field}.${name}`, wanted)) value |= bit;
  }
  return { value, mask };
}

function writeBridge(info: Fields, request: string, field: string): Fields {
  const { value, mask } = takeBits(info, BRIDGE_OPTIONS, request, field);
  return mask === 0 ? info : { ...info, multiBoolopt: { optval: value, optmask: mask } };
}

/** An option that is off need not be asked for, and a kernel without what it is about refuses even that. */
function againBridge(info: Fields): Fields {
  return Object.fromEntries(Object.entries(info).filter(([key, value]) => value !== false || !(key in BRIDGE_OPTIONS)));
}

const PORT_VIEW = {
  words: { state: PORT_STATES as typeof PORT_STATES },
  switches: [
    'mode',
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
  ],
} as const;
const PORT: Shape<LinkinfoBrportAttrs> = {
  ...PORT_VIEW,
  devices: ['backupPort'],
  // What the kernel only tells; and the state, which the bridge finds itself.
  told: [
    ...(['rootId', 'bridgeId', 'designatedPort', 'designatedCost', 'id', 'no', 'topologyChangeAck'] as const),
    ...(['configPending', 'messageAgeTimer', 'forwardDelayTimer', 'holdTimer', 'flush', 'mrpRingOpen'] as const),
    ...(['mrpInOpen', 'mcastEhtHostsCnt', 'mcastNGroups', 'state'] as const),
  ],
  usual: { backupPort: 0, backupNhid: 0, proxyarp: false, proxyarpWifi: false, mab: false, learningSync: false },
};

/**
 * What a bridge keeps with a port (`IFLA_BRPORT_*`): switches as booleans, times in 1/100 s. `hairpin` is what the
 * kernel calls `mode`, and `flood` another name for `unicastFlood`.
 */
export type BridgePort = Omit<View<LinkinfoBrportAttrs, typeof PORT_VIEW>, 'mode'> & {
  /** `IFLA_BRPORT_MODE` (4): packets may go back out of the port they came in. */
  hairpin?: boolean | undefined;
};

/** A port to be set: its backup by name or index. */
export type BridgePortSpec = Given<BridgePort, 'backupPort'> & {
  /** As `unicastFlood`. */
  flood?: boolean | undefined;
};

/** What the attributes of a port are called here. */
const PORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['hairpin', 'mode'],
  ['flood', 'unicastFlood'],
]);

function writePort(info: Fields, request: string, field: string): Fields {
  const port: Fields = {};
  for (const name of Object.keys(info)) {
    const attribute = PORT_NAMES.get(name);
    if (attribute === undefined) port[name] ??= info[name];
    else if (info[name] !== undefined) port[attribute] = switched(request, `${field}.${name}`, info[name]);
  }
  return port;
}

const MACVLAN_VIEW = {
  words: { mode: { private: 1, vepa: 2, bridge: 4, passthru: 8, source: 16 } },
  bits: { flags: { noPromisc: 1, noDst: 2 } },
} as const;
const MACVLAN: Shape<LinkinfoMacvlanAttrs> = { ...MACVLAN_VIEW, told: ['bcQueueLenUsed', 'macaddrCount'] };

/** How macvlans of one link reach each other. */
export type MacvlanMode = keyof typeof MACVLAN_VIEW.words.mode;

/** What a macvlan or macvtap is set to (`IFLA_MACVLAN_*`). */
export type MacvlanInfo = Omit<View<LinkinfoMacvlanAttrs, typeof MACVLAN_VIEW>, 'macaddrData'> & {
  /** Source addresses, in the mode `source`: these and no others. */
  macaddrs?: string[] | undefined;
};

const MACADDR_SET = 3;

function readMacvlan({ macaddrData, macaddrCount, ...info }: Fields): Fields {
  const { macaddr } = (macaddrData ?? {}) as { macaddr?: string[] };
  return info.mode === 'source' ? { ...info, macaddrCount, macaddrs: macaddr ?? [] } : { ...info, macaddrCount };
}

function writeMacvlan({ macaddrs, ...info }: Fields, request: string, field: string): Fields {
  if (macaddrs === undefined) return info;
  if (!Array.isArray(macaddrs)) refuse(request, `${field}.macaddrs`, macaddrs, 'a list of link-layer addresses');
  return { ...info, macaddrMode: MACADDR_SET, macaddrData: { macaddr: macaddrs } };
}

const IPVLAN_VIEW = { words: { mode: { l2: 0, l3: 1, l3s: 2 } }, bits: { flags: { private: 1, vepa: 2 } } } as const;
const IPVLAN: Shape<LinkinfoIpvlanAttrs> = { ...IPVLAN_VIEW };

/** What an ipvlan or ipvtap is set to (`IFLA_IPVLAN_*`); neither private nor vepa: they reach each other straight. */
export type IpvlanInfo = View<LinkinfoIpvlanAttrs, typeof IPVLAN_VIEW>;

const TUN_VIEW = { switches: ['pi', 'vnetHdr', 'persist', 'multiQueue'] } as const;
const TUN: Shape<LinkinfoTunAttrs> = { ...TUN_VIEW };

/** What a tun or tap link is (`IFLA_TUN_*`); read only, programs make them by /dev/net/tun. */
export type TunInfo = View<LinkinfoTunAttrs, typeof TUN_VIEW>;

const VLAN_VIEW = { words: { protocol: { '802.1Q': 0x8100, '802.1ad': 0x88a8 } } } as const;
const VLAN: Shape<LinkinfoVlanAttrs> = { ...VLAN_VIEW };

/** `VLAN_FLAG_*` (linux/if_vlan.h). */
const VLAN_FLAGS = { reorderHeader: 1, gvrp: 2, looseBinding: 4, mvrp: 8, bridgeBinding: 16 } as const;

/** A priority for another: of packets and in the tag. */
export interface PriorityMapping {
  from: number;
  to: number;
}

/** What a VLAN link is set to (`IFLA_VLAN_*`). */
export type VlanInfo = Omit<View<LinkinfoVlanAttrs, typeof VLAN_VIEW>, 'flags' | 'egressQos' | 'ingressQos'> & {
  [P in keyof typeof VLAN_FLAGS]?: boolean | undefined;
} & {
  /** Priorities of packets sent, to those in the tag. */
  egressQos?: PriorityMapping[] | undefined;
  /** Priorities in the tag, to those of packets received. */
  ingressQos?: PriorityMapping[] | undefined;
};

function readVlan({ flags, egressQos, ingressQos, ...info }: Fields): Fields {
  const { flags: value = 0 } = (flags ?? {}) as { flags?: number };
  for (const [name, bit] of Object.entries(VLAN_FLAGS)) info[name] = (value & bit) !== 0;
  for (const [name, qos] of Object.entries({ egressQos, ingressQos })) {
    const { mapping = [] } = (qos ?? {}) as { mapping?: PriorityMapping[] };
    info[name] = mapping.map(({ from, to }) => ({ from, to }));
  }
  return info;
}

function writeVlan({ egressQos, ingressQos, ...info }: Fields, request: string, field: string): Fields {
  const { value, mask } = takeBits(info, VLAN_FLAGS, request, field);
  for (const [name, mapping] of Object.entries({ egressQos, ingressQos })) {
    if (mapping === undefined) continue;
    if (!Array.isArray(mapping)) refuse(request, `${field}.${name}`, mapping, 'a list of { from, to }');
    if (mapping.length > 0) info[name] = { mapping };
  }
  return mask === 0 ? info : { ...info, flags: { flags: value, mask } };
}

/** What a VRF is set to (`IFLA_VRF_*`). */
export type VrfInfo = Omit<LinkinfoVrfAttrs, 'unknown'>;

const BOND_VIEW = {
  switches: ['useCarrier', 'allSlavesActive', 'tlbDynamicLb', 'adLacpActive', 'coupledControl', 'broadcastNeigh'],
  words: {
    mode: {
      'balance-rr': 0,
      'active-backup': 1,
      'balance-xor': 2,
      broadcast: 3,
      '802.3ad': 4,
      'balance-tlb': 5,
      'balance-alb': 6,
    },
    arpValidate: { none: 0, active: 1, backup: 2, all: 3, filter: 4, filter_active: 5, filter_backup: 6 },
    arpAllTargets: { any: 0, all: 1 },
    primaryReselect: { always: 0, better: 1, failure: 2 },
    failOverMac: { none: 0, active: 1, follow: 2 },
    xmitHashPolicy: { layer2: 0, 'layer3+4': 1, 'layer2+3': 2, 'encap2+3': 3, 'encap3+4': 4, 'vlan+srcmac': 5 },
    adLacpRate: { slow: 0, fast: 1 },
    adSelect: { stable: 0, bandwidth: 1, count: 2 },
  },
} as const;
const BOND: Shape<LinkinfoBondAttrs> = {
  ...BOND_VIEW,
  devices: ['activeSlave', 'primary'],
  told: ['adInfo', 'activeSlave', 'primary'], // the last two: members come after the bond
  usual: {
    ...{ arpInterval: 0, updelay: 0, downdelay: 0, useCarrier: true, arpValidate: 'none', arpAllTargets: 'any' },
    ...{ primaryReselect: 'always', failOverMac: 'none', resendIgmp: 1, numPeerNotif: 1, allSlavesActive: false },
    ...{ minLinks: 0, lpInterval: 1, packetsPerSlave: 1, adLacpRate: 'slow', adSelect: 'stable', peerNotifDelay: 0 },
    ...{ tlbDynamicLb: true, adLacpActive: true, missedMax: 2, coupledControl: true, broadcastNeigh: false },
    ...{ adActorSysPrio: 65535, adUserPortKey: 0, adActorSystem: '00:00:00:00:00:00', xmitHashPolicy: 'layer2' },
    ...{ arpIpTarget: [], nsIp6Target: [] },
  },
};

/** What a bond is set to (`IFLA_BOND_*`): modes in iproute2's words, times in ms. Not everything goes with every mode. */
export type BondInfo = View<LinkinfoBondAttrs, typeof BOND_VIEW>;

const BOND_PORT_VIEW = {
  words: { state: { active: 0, backup: 1 }, miiStatus: { up: 0, fail: 1, down: 2, back: 3 } },
} as const;
const BOND_PORT: Shape<BondSlaveAttrs> = {
  ...BOND_PORT_VIEW,
  told: [
    'state',
    'miiStatus',
    'linkFailureCount',
    'permHwaddr',
    'adAggregatorId',
    'adActorOperPortState',
    'adPartnerOperPortState',
  ],
};

/** What a bond keeps with a member (`IFLA_BOND_SLAVE_*`). `queueId`, `prio` and `actorPortPrio` can be set. */
export type BondPort = View<BondSlaveAttrs, typeof BOND_PORT_VIEW>;

const HSR_VIEW = { words: { protocol: { hsr: 0, prp: 1 } } } as const;
const HSR: Shape<LinkinfoHsrAttrs> = {
  ...HSR_VIEW,
  devices: ['slave1', 'slave2', 'interlink'],
  told: ['supervisionAddr', 'seqNr'],
};

/** What a seamless redundant link is set to (`IFLA_HSR_*`). The kernel does not tell its `version` back. */
export type HsrInfo = View<LinkinfoHsrAttrs, typeof HSR_VIEW>;

/** The kernel takes the last byte of the supervision address and tells the whole. */
function readHsr(info: Fields): Fields {
  const last = typeof info.supervisionAddr === 'string' ? info.supervisionAddr.slice(-2) : '';
  return last === '' ? info : { ...info, multicastSpec: Number.parseInt(last, 16) };
}

const IPOIB_VIEW = { switches: ['umcast'], words: { mode: { datagram: 0, connected: 1 } } } as const;
const IPOIB: Shape<LinkinfoIpoibAttrs> = { ...IPOIB_VIEW };

/** What an IP over InfiniBand link is set to (`IFLA_IPOIB_*`). */
export type IpoibInfo = View<LinkinfoIpoibAttrs, typeof IPOIB_VIEW>;

const MACSEC_VIEW = {
  switches: ['encrypt', 'protect', 'incSci', 'es', 'scb', 'replayProtect'],
  words: { validation: { disabled: 0, check: 1, strict: 2 }, offload: { off: 0, phy: 1, mac: 2 } },
} as const;
const MACSEC: Shape<LinkinfoMacsecAttrs> = { ...MACSEC_VIEW, usual: { offload: 'off' } };

/** What a MACsec link is set to (`IFLA_MACSEC_*`). */
export type MacsecInfo = View<LinkinfoMacsecAttrs, typeof MACSEC_VIEW>;

const NETKIT_VIEW = {
  switches: ['primary'],
  words: {
    policy: { forward: 0, blackhole: 2 },
    peerPolicy: { forward: 0, blackhole: 2 },
    mode: { l2: 0, l3: 1 },
    scrub: { none: 0, default: 1 },
    peerScrub: { none: 0, default: 1 },
  },
} as const;
const NETKIT: Shape<LinkinfoNetkitAttrs> = { ...NETKIT_VIEW, told: ['primary', 'peerInfo'] };

/** What a netkit pair is set to (`IFLA_NETKIT_*`). */
export type NetkitInfo = Omit<View<LinkinfoNetkitAttrs, typeof NETKIT_VIEW>, 'peerInfo'>;

/** What a bridge keeps with a port. */
export const BRIDGE_PORT: Codec = codec<LinkinfoBrportAttrs>(PORT, {
  read: ({ mode, ...info }) => ({ ...info, hairpin: mode }),
  write: writePort,
});

/** What a bond keeps with a member. */
export const BOND_MEMBER: Codec = codec<BondSlaveAttrs>(BOND_PORT);

const macvlan = codec<LinkinfoMacvlanAttrs>(MACVLAN, { read: readMacvlan, write: writeMacvlan });
const ipvlan = codec<LinkinfoIpvlanAttrs>(IPVLAN);

/** The kinds of this file. */
export const DEVICE_KINDS: Readonly<Record<string, Codec>> = {
  bridge: codec<LinkinfoBridgeAttrs>(BRIDGE, { read: readBridge, write: writeBridge, again: againBridge }),
  macvlan,
  macvtap: macvlan,
  ipvlan,
  ipvtap: ipvlan,
  tun: codec<LinkinfoTunAttrs>(TUN),
  vlan: codec<LinkinfoVlanAttrs>(VLAN, { read: readVlan, write: writeVlan }),
  vrf: codec<LinkinfoVrfAttrs>({}),
  bond: codec<LinkinfoBondAttrs>(BOND),
  hsr: codec<LinkinfoHsrAttrs>(HSR, { read: readHsr }),
  ipoib: codec<LinkinfoIpoibAttrs>(IPOIB),
  macsec: codec<LinkinfoMacsecAttrs>(MACSEC),
  netkit: codec<LinkinfoNetkitAttrs>(NETKIT),
};
