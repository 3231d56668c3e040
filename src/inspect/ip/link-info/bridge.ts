import { toPortState } from '../../../route/index.js';
import type { Printer } from '../../printer.js';
import type { IpContext } from '../context.js';
import { etherTypeName } from '../ethertype.js';
import { count, device, hexCount, type InfoOf, onOff, type PortOf, signed, word } from './fields.js';

type BridgeAttrs = InfoOf<'bridge'>;
type BridgeId = NonNullable<BridgeAttrs['bridgeId']>;
type PortAttrs = PortOf<'bridge'>;

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

/** What a bridge is set to. */
export function bridge(p: Printer, a: BridgeAttrs, { options }: IpContext): void {
  count(p, 'forward_delay', a.forwardDelay);
  count(p, 'hello_time', a.helloTime);
  count(p, 'max_age', a.maxAge);
  count(p, 'ageing_time', a.ageingTime);
  count(p, 'stp_state', a.stpState);
  count(p, 'priority', a.priority);
  count(p, 'vlan_filtering', a.vlanFiltering);
  if (a.vlanProtocol !== undefined) word(p, 'vlan_protocol', etherTypeName(a.vlanProtocol, options.numeric));
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
  hexCount(p, 'group_fwd_mask', a.groupFwdMask);
  word(p, 'group_addr', a.groupAddr, 'group_address');
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

/** What a bridge keeps with a port. */
export function bridgePort(p: Printer, a: PortAttrs, context: IpContext): void {
  if (a.state !== undefined) {
    const state = toPortState(a.state);
    if (typeof state === 'string') p.put('state', state, `state ${state} `);
    else p.put('state_index', state, `state (${state}) `);
  }
  count(p, 'priority', a.priority);
  signed(p, 'cost', a.cost);
  onOff(p, 'hairpin', a.mode);
  onOff(p, 'guard', a.guard);
  onOff(p, 'root_block', a.protect);
  onOff(p, 'fastleave', a.fastLeave);
  onOff(p, 'learning', a.learning);
  onOff(p, 'flood', a.unicastFlood);
  hexCount(p, 'id', a.id, 'port_id');
  hexCount(p, 'no', a.no, 'port_no');
  count(p, 'designated_port', a.designatedPort);
  count(p, 'designated_cost', a.designatedCost);
  if (a.bridgeId !== undefined) word(p, 'bridge_id', bridgeId(a.bridgeId), 'designated_bridge');
  if (a.rootId !== undefined) word(p, 'root_id', bridgeId(a.rootId), 'designated_root');
  timer(p, 'hold_timer', a.holdTimer);
  timer(p, 'message_age_timer', a.messageAgeTimer);
  timer(p, 'forward_delay_timer', a.forwardDelayTimer);
  count(p, 'topology_change_ack', a.topologyChangeAck);
  count(p, 'config_pending', a.configPending);
  bridgePortFlags(p, a);
  device(p, 'backup_port', a.backupPort, context);
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
    hexCount(p, 'group_fwd_mask', a.groupFwdMask);
    word(p, 'group_fwd_mask_str', groupMask(a.groupFwdMask));
  }
  onOff(p, 'vlan_tunnel', a.vlanTunnel);
  onOff(p, 'isolated', a.isolated);
  onOff(p, 'locked', a.locked);
}
