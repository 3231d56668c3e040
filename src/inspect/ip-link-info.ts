import type { LinkAttrs } from '../route/index.js';
import { type IpContext, linkName } from './ip-context.js';
import { hex, type Printer } from './printer.js';

type LinkInfo = NonNullable<LinkAttrs['linkinfo']>;
type InfoOf<K extends string> = Extract<LinkInfo, { kind: K }>['data'] & object;
type BridgeAttrs = InfoOf<'bridge'>;
type VxlanAttrs = InfoOf<'vxlan'>;
type MacvlanAttrs = InfoOf<'macvlan'>;
type TunAttrs = InfoOf<'tun'>;
type VlanAttrs = InfoOf<'vlan'>;
type BridgeId = NonNullable<BridgeAttrs['bridgeId']>;
type PortAttrs = (LinkInfo & { slaveKind: 'bridge' })['slaveData'] & object;

/** A number under its key and its word. */
function count(p: Printer, key: string, value: number | bigint | undefined, word = key): void {
  if (value !== undefined) p.put(key, value, `${word} ${value} `);
}

function onOff(p: Printer, key: string, value: number | undefined): void {
  if (value !== undefined) p.put(key, value !== 0, `${key} ${value === 0 ? 'off' : 'on'} `);
}

/** A mark that is only printed when it is there. */
function mark(p: Printer, key: string, value: number | boolean | undefined, word: string): void {
  if (value) p.put(key, true, `${word} `);
}

/** `8000.2:42:ac:12:0:2`: priority, then the address without leading zeros. */
export function bridgeId({ prio, addr }: BridgeId): string {
  const address = addr.split(':').map((byte) => Number.parseInt(byte, 16).toString(16));
  return `${prio.toString(16).padStart(4, '0')}.${address.join(':')}`;
}

/** Hundredths of a second as `   1.50`. */
function timer(p: Printer, key: string, value: bigint | undefined): void {
  if (value === undefined) return;
  const seconds = String(value / 100n);
  const rest = String(value % 100n).padStart(2, '0');
  p.put(key, { raw: `${seconds}.${rest}` }, `${key} ${seconds.padStart(4)}.${rest} `);
}

const TAG_PROTOCOLS: Readonly<Record<number, string>> = { 33024: '802.1Q', 34984: '802.1ad' };

function tagProtocol(protocol: number): string {
  return TAG_PROTOCOLS[protocol] ?? `[${protocol}]`;
}

function bridge(p: Printer, a: BridgeAttrs): void {
  count(p, 'forward_delay', a.forwardDelay);
  count(p, 'hello_time', a.helloTime);
  count(p, 'max_age', a.maxAge);
  count(p, 'ageing_time', a.ageingTime);
  count(p, 'stp_state', a.stpState);
  count(p, 'priority', a.priority);
  count(p, 'vlan_filtering', a.vlanFiltering);
  if (a.vlanProtocol !== undefined) {
    const protocol = tagProtocol(a.vlanProtocol);
    p.put('vlan_protocol', protocol, `vlan_protocol ${protocol} `);
  }
  if (a.bridgeId !== undefined) {
    const id = bridgeId(a.bridgeId);
    p.put('bridge_id', id, `bridge_id ${id} `);
    if (a.rootId !== undefined) p.put('root_id', id, `designated_root ${id} `); // iproute2 6.1 prints its own id here
  }
  count(p, 'root_port', a.rootPort);
  count(p, 'root_path_cost', a.rootPathCost);
  count(p, 'topology_change', a.topologyChange);
  count(p, 'topology_change_detected', a.topologyChangeDetected);
  timer(p, 'hello_timer', a.helloTimer);
  timer(p, 'tcn_timer', a.tcnTimer);
  timer(p, 'topology_change_timer', a.topologyChangeTimer);
  timer(p, 'gc_timer', a.gcTimer);
  count(p, 'vlan_default_pvid', a.vlanDefaultPvid);
  count(p, 'vlan_stats_enabled', a.vlanStatsEnabled);
  count(p, 'vlan_stats_per_port', a.vlanStatsPerPort);
  bridgeMulticast(p, a);
  count(p, 'nf_call_iptables', a.nfCallIptables);
  count(p, 'nf_call_ip6tables', a.nfCallIp6tables);
  count(p, 'nf_call_arptables', a.nfCallArptables);
}

/** Options in `IFLA_BR_MULTI_BOOLOPT` that iproute2 6.1 knows. */
const NO_LL_LEARN = 1;
const MCAST_VLAN_SNOOPING = 2;

function bridgeMulticast(p: Printer, a: BridgeAttrs): void {
  if (a.groupFwdMask !== undefined)
    p.put('group_fwd_mask', hex(a.groupFwdMask), `group_fwd_mask ${hex(a.groupFwdMask)} `);
  if (a.groupAddr !== undefined) p.put('group_addr', a.groupAddr, `group_address ${a.groupAddr} `);
  count(p, 'mcast_snooping', a.mcastSnooping);
  const { optval = 0, optmask = 0 } = a.multiBoolopt ?? {};
  if (optmask & NO_LL_LEARN) count(p, 'no_linklocal_learn', optval & NO_LL_LEARN ? 1 : 0);
  if (optmask & MCAST_VLAN_SNOOPING) count(p, 'mcast_vlan_snooping', optval & MCAST_VLAN_SNOOPING ? 1 : 0);
  count(p, 'mcast_router', a.mcastRouter);
  count(p, 'mcast_query_use_ifaddr', a.mcastQueryUseIfaddr);
  count(p, 'mcast_querier', a.mcastQuerier);
  count(p, 'mcast_hash_elasticity', a.mcastHashElasticity);
  count(p, 'mcast_hash_max', a.mcastHashMax);
  count(p, 'mcast_last_member_cnt', a.mcastLastMemberCnt, 'mcast_last_member_count');
  count(p, 'mcast_startup_query_cnt', a.mcastStartupQueryCnt, 'mcast_startup_query_count');
  count(p, 'mcast_last_member_intvl', a.mcastLastMemberIntvl, 'mcast_last_member_interval');
  count(p, 'mcast_membership_intvl', a.mcastMembershipIntvl, 'mcast_membership_interval');
  count(p, 'mcast_querier_intvl', a.mcastQuerierIntvl, 'mcast_querier_interval');
  count(p, 'mcast_query_intvl', a.mcastQueryIntvl, 'mcast_query_interval');
  count(p, 'mcast_query_response_intvl', a.mcastQueryResponseIntvl, 'mcast_query_response_interval');
  count(p, 'mcast_startup_query_intvl', a.mcastStartupQueryIntvl, 'mcast_startup_query_interval');
  count(p, 'mcast_stats_enabled', a.mcastStatsEnabled);
  count(p, 'mcast_igmp_version', a.mcastIgmpVersion);
  count(p, 'mcast_mld_version', a.mcastMldVersion);
}

const PORT_STATES = ['disabled', 'listening', 'learning', 'forwarding', 'blocking'] as const;
/** Link-local groups that have a name, by the last digit of 01:80:c2:00:00:0X. */
const GROUP_NAMES: Readonly<Record<number, string>> = { 0: 'stp', 2: 'lacp', 14: 'lldp' };

/** Each bit by its name or in hex: `stp,0x2`. */
function groupMask(mask: number): string {
  const words: string[] = [];
  for (let bit = 0; bit < 16; bit++) {
    if (mask & (1 << bit)) words.push(GROUP_NAMES[bit] ?? `0x${(1 << bit).toString(16)}`);
  }
  return words.join(',') || '0x0';
}

function bridgePort(p: Printer, a: PortAttrs, context: IpContext): void {
  if (a.state !== undefined) {
    const state = PORT_STATES[a.state];
    if (state !== undefined) p.put('state', state, `state ${state} `);
    else p.put('state_index', a.state, `state (${a.state}) `);
  }
  count(p, 'priority', a.priority);
  count(p, 'cost', a.cost);
  onOff(p, 'hairpin', a.mode);
  onOff(p, 'guard', a.guard);
  onOff(p, 'root_block', a.protect);
  onOff(p, 'fastleave', a.fastLeave);
  onOff(p, 'learning', a.learning);
  onOff(p, 'flood', a.unicastFlood);
  if (a.id !== undefined) p.put('id', hex(a.id), `port_id ${hex(a.id)} `);
  if (a.no !== undefined) p.put('no', hex(a.no), `port_no ${hex(a.no)} `);
  count(p, 'designated_port', a.designatedPort);
  count(p, 'designated_cost', a.designatedCost);
  if (a.bridgeId !== undefined) p.put('bridge_id', bridgeId(a.bridgeId), `designated_bridge ${bridgeId(a.bridgeId)} `);
  if (a.rootId !== undefined) p.put('root_id', bridgeId(a.rootId), `designated_root ${bridgeId(a.rootId)} `);
  timer(p, 'hold_timer', a.holdTimer);
  timer(p, 'message_age_timer', a.messageAgeTimer);
  timer(p, 'forward_delay_timer', a.forwardDelayTimer);
  count(p, 'topology_change_ack', a.topologyChangeAck);
  count(p, 'config_pending', a.configPending);
  bridgePortFlags(p, a);
  if (a.backupPort !== undefined) {
    const name = linkName(context, a.backupPort);
    p.put('backup_port', name, `backup_port ${name} `);
  }
}

function bridgePortFlags(p: Printer, a: PortAttrs): void {
  onOff(p, 'proxy_arp', a.proxyarp);
  onOff(p, 'proxy_arp_wifi', a.proxyarpWifi);
  count(p, 'multicast_router', a.multicastRouter, 'mcast_router');
  if (a.fastLeave !== undefined) p.text(`mcast_fast_leave ${a.fastLeave === 0 ? 'off' : 'on'} `);
  onOff(p, 'mcast_flood', a.mcastFlood);
  onOff(p, 'bcast_flood', a.bcastFlood);
  onOff(p, 'mcast_to_unicast', a.mcastToUcast);
  onOff(p, 'neigh_suppress', a.neighSuppress);
  if (a.groupFwdMask !== undefined) {
    p.put('group_fwd_mask', hex(a.groupFwdMask), `group_fwd_mask ${hex(a.groupFwdMask)} `);
    p.put('group_fwd_mask_str', groupMask(a.groupFwdMask), `group_fwd_mask_str ${groupMask(a.groupFwdMask)} `);
  }
  onOff(p, 'vlan_tunnel', a.vlanTunnel);
  onOff(p, 'isolated', a.isolated);
  onOff(p, 'locked', a.locked);
}

const isMulticast4 = (address: string): boolean => (Number(address.split('.')[0]) & 0xf0) === 0xe0;
const isMulticast6 = (address: string): boolean => /^ff[0-9a-f]{2}:/.test(address);

function vxlanEnds(p: Printer, a: VxlanAttrs, context: IpContext): void {
  if (a.group !== undefined) {
    const word = isMulticast4(a.group) ? 'group' : 'remote';
    if (a.group !== '0.0.0.0') p.put(word, a.group, `${word} ${a.group} `);
  } else if (a.group6 !== undefined && a.group6 !== '::') {
    const word = isMulticast6(a.group6) ? 'group' : 'remote';
    p.put(`${word}6`, a.group6, `${word} ${a.group6} `);
  }
  if (a.local !== undefined) {
    if (a.local !== '0.0.0.0') p.put('local', a.local, `local ${a.local} `);
  } else if (a.local6 !== undefined && a.local6 !== '::') p.put('local6', a.local6, `local ${a.local6} `);
  if (a.link) p.put('link', linkName(context, a.link), `dev ${linkName(context, a.link)} `);
  const range = a.portRange;
  if (range !== undefined) {
    if (p.isJson) {
      p.object('port_range', () => {
        p.json('low', range.low);
        p.json('high', range.high);
      });
    } else p.text(`srcport ${range.low} ${range.high} `);
  }
  count(p, 'port', a.port, 'dstport');
}

function vxlanHop(p: Printer, a: VxlanAttrs): void {
  if (a.tos) {
    if (p.isJson || a.tos !== 1) p.put('tos', hex(a.tos), `tos ${hex(a.tos)} `);
    else p.text('tos inherit ');
  }
  if (a.ttlInherit?.[0]) p.text('ttl inherit ');
  else if (a.ttl !== undefined) p.put('ttl', a.ttl, a.ttl === 0 ? 'ttl auto ' : `ttl ${a.ttl} `);
  if (a.df === 0) p.json('df', 'unset');
  else if (a.df === 1 || a.df === 2)
    p.put('df', a.df === 1 ? 'set' : 'inherit', `df ${a.df === 1 ? 'set' : 'inherit'} `);
  if (a.label) p.put('label', hex(a.label), `flowlabel ${hex(a.label)} `);
}

function checksum(p: Printer, key: string, value: number | undefined, word: string): void {
  if (value !== undefined) p.put(key, value !== 0, `${value === 0 ? 'no' : ''}${word} `);
}

function vxlan(p: Printer, a: VxlanAttrs, context: IpContext): void {
  mark(p, 'external', a.collectMetadata, 'external');
  if (a.vnifilter) p.put('vnifilter', true, 'vnifilter');
  count(p, 'id', a.id);
  vxlanEnds(p, a, context);
  if (a.learning !== undefined) p.put('learning', a.learning !== 0, a.learning === 0 ? 'nolearning ' : '');
  mark(p, 'proxy', a.proxy, 'proxy');
  mark(p, 'rsc', a.rsc, 'rsc');
  mark(p, 'l2miss', a.l2miss, 'l2miss');
  mark(p, 'l3miss', a.l3miss, 'l3miss');
  vxlanHop(p, a);
  if (a.ageing !== undefined) p.put('ageing', a.ageing, a.ageing === 0 ? 'ageing none ' : `ageing ${a.ageing} `);
  if (a.limit) p.put('limit', a.limit, `maxaddr ${a.limit} `);
  checksum(p, 'udp_csum', a.udpCsum, 'udpcsum');
  checksum(p, 'udp_zero_csum6_tx', a.udpZeroCsum6Tx, 'udp6zerocsumtx');
  checksum(p, 'udp_zero_csum6_rx', a.udpZeroCsum6Rx, 'udp6zerocsumrx');
  mark(p, 'remcsum_tx', a.remcsumTx, 'remcsumtx');
  mark(p, 'remcsum_rx', a.remcsumRx, 'remcsumrx');
  mark(p, 'gbp', a.gbp, 'gbp');
  mark(p, 'gpe', a.gpe, 'gpe');
}

const MACVLAN_MODES: Readonly<Record<number, string>> = {
  1: 'private',
  2: 'vepa',
  4: 'bridge',
  8: 'passthru',
  16: 'source',
};

function macvlan(p: Printer, a: MacvlanAttrs): void {
  if (a.mode === undefined) return;
  const mode = MACVLAN_MODES[a.mode] ?? 'unknown';
  p.put('mode', mode, `mode ${mode} `);
  mark(p, 'nopromisc', (a.flags ?? 0) & 1, 'nopromisc');
  mark(p, 'nodst', (a.flags ?? 0) & 2, 'nodst');
  count(p, 'bcqueuelen', a.bcQueueLen);
  count(p, 'usedbcqueuelen', a.bcQueueLenUsed);
  if (mode !== 'source' || a.macaddrCount === undefined) return;
  p.put('macaddr_count', a.macaddrCount, `remotes (${a.macaddrCount}) `);
  const addresses = a.macaddrData?.macaddr;
  if (addresses === undefined) return;
  p.array('macaddr_data', () => {
    for (const address of addresses) p.put(undefined, address, `${address} `);
  });
}

function tun(p: Printer, a: TunAttrs, context: IpContext): void {
  if (a.type !== undefined) {
    const type = a.type === 1 ? 'tun' : a.type === 2 ? 'tap' : `UNKNOWN:${a.type}`;
    p.put('type', type, `type ${type} `);
  }
  onOff(p, 'pi', a.pi);
  onOff(p, 'vnet_hdr', a.vnetHdr);
  if (a.multiQueue) {
    p.put('multi_queue', true, 'multi_queue ');
    count(p, 'numqueues', a.numQueues);
    count(p, 'numdisabled', a.numDisabledQueues);
  } else p.json('multi_queue', false);
  onOff(p, 'persist', a.persist);
  owner(p, 'user', a.owner, context.userName);
  owner(p, 'group', a.group, context.groupName);
}

function owner(
  p: Printer,
  key: string,
  id: number | undefined,
  nameOf: ((id: number) => string | undefined) | undefined,
): void {
  if (id === undefined) return;
  const name = nameOf?.(id);
  p.put(key, name ?? id, `${key} ${name ?? id} `);
}

const VLAN_FLAGS = [
  [1, 'REORDER_HDR'],
  [2, 'GVRP'],
  [8, 'MVRP'],
  [4, 'LOOSE_BINDING'],
  [16, 'BRIDGE_BINDING'],
] as const;

function flagList(p: Printer, flags: number): void {
  p.array(
    'flags',
    () => {
      let rest = flags;
      for (const [bit, name] of VLAN_FLAGS) {
        if ((rest & bit) === 0) continue;
        rest &= ~bit;
        p.put(undefined, name, rest === 0 ? name : `${name},`);
      }
      if (rest !== 0) p.put(undefined, rest.toString(16), rest.toString(16));
    },
    '<',
    '> ',
  );
}

type QosMap = NonNullable<VlanAttrs['egressQos']>;

function qosMap(p: Printer, key: string, word: string, map: QosMap | undefined): void {
  if (map === undefined) return;
  p.line();
  p.text(`      ${word} { `);
  p.array(key, () => {
    for (const { from, to } of map.mapping ?? []) {
      p.object(undefined, () => {
        p.json('from', from);
        p.json('to', to);
      });
      p.text(`${from}:${to} `);
    }
  });
  p.text('} ');
}

function vlan(p: Printer, a: VlanAttrs): void {
  if (a.id === undefined) return;
  const protocol = a.protocol === undefined ? '802.1q' : tagProtocol(a.protocol);
  p.put('protocol', protocol, `protocol ${protocol} `);
  count(p, 'id', a.id);
  if (a.flags !== undefined) flagList(p, a.flags.flags);
  qosMap(p, 'ingress_qos', 'ingress-qos-map', a.ingressQos);
  qosMap(p, 'egress_qos', 'egress-qos-map', a.egressQos);
}

/** The data of a kind, where `ip` has a printer for it. */
export function printInfoData(p: Printer, info: LinkInfo, context: IpContext): void {
  switch (info.kind) {
    case 'bridge':
      p.object('info_data', () => info.data && bridge(p, info.data));
      break;
    case 'vxlan':
      p.object('info_data', () => info.data && vxlan(p, info.data, context));
      break;
    case 'macvlan':
    case 'macvtap':
      p.object('info_data', () => info.data && macvlan(p, info.data));
      break;
    case 'tun':
      p.object('info_data', () => info.data && tun(p, info.data, context));
      break;
    case 'vlan':
      p.object('info_data', () => info.data && vlan(p, info.data));
      break;
    case 'vrf':
      p.object('info_data', () => info.data && count(p, 'table', info.data.table));
      break;
  }
}

/** What the master keeps with its port. */
export function printSlaveData(p: Printer, info: LinkInfo, context: IpContext): void {
  switch (info.slaveKind) {
    case 'bridge':
      p.object('info_slave_data', () => info.slaveData && bridgePort(p, info.slaveData, context));
      break;
    case 'vrf':
      p.object('info_slave_data', () => info.slaveData && count(p, 'table', info.slaveData.table));
      break;
  }
}
