import type { Printer } from '../../printer.js';
import type { IpContext } from '../context.js';
import { hardwareAddress } from '../hardware.js';
import { choice, count, deviceUnlessZero, flagList, type InfoOf, list, type PortOf, signed, word } from './fields.js';

type BondAttrs = InfoOf<'bond'>;
type MemberAttrs = PortOf<'bond'>;

const MODES = ['balance-rr', 'active-backup', 'balance-xor', 'broadcast', '802.3ad', 'balance-tlb', 'balance-alb'];
const ARP_CHECKS = ['none', 'active', 'backup', 'all', 'filter', 'filter_active', 'filter_backup'];
const HASHES = ['layer2', 'layer3+4', 'layer2+3', 'encap2+3', 'encap3+4', 'vlan+srcmac'];

/** What a bond is set to. */
export function bond(p: Printer, a: BondAttrs, context: IpContext): void {
  choice(p, 'mode', a.mode, MODES);
  deviceUnlessZero(p, 'active_slave', a.activeSlave, context);
  count(p, 'miimon', a.miimon);
  count(p, 'updelay', a.updelay);
  count(p, 'downdelay', a.downdelay);
  count(p, 'peer_notify_delay', a.peerNotifDelay);
  count(p, 'use_carrier', a.useCarrier);
  probes(p, a);
  deviceUnlessZero(p, 'primary', a.primary, context);
  choice(p, 'primary_reselect', a.primaryReselect, ['always', 'better', 'failure']);
  choice(p, 'fail_over_mac', a.failOverMac, ['none', 'active', 'follow']);
  choice(p, 'xmit_hash_policy', a.xmitHashPolicy, HASHES);
  count(p, 'resend_igmp', a.resendIgmp);
  count(p, 'num_peer_notif', a.numPeerNotif, 'num_grat_arp');
  count(p, 'all_slaves_active', a.allSlavesActive);
  count(p, 'min_links', a.minLinks);
  count(p, 'lp_interval', a.lpInterval);
  count(p, 'packets_per_slave', a.packetsPerSlave);
  aggregation(p, a);
  count(p, 'tlb_dynamic_lb', a.tlbDynamicLb);
}

/** Neighbours that are asked whether a member works. */
function probes(p: Printer, a: BondAttrs): void {
  count(p, 'arp_interval', a.arpInterval);
  count(p, 'arp_missed_max', a.missedMax);
  list(p, 'arp_ip_target', a.arpIpTarget);
  list(p, 'ns_ip6_target', a.nsIp6Target);
  if (a.arpValidate === 0) p.put('arp_validate', null, 'arp_validate none ');
  else choice(p, 'arp_validate', a.arpValidate, ARP_CHECKS);
  choice(p, 'arp_all_targets', a.arpAllTargets, ['any', 'all']);
}

/** Link aggregation (LACP). */
function aggregation(p: Printer, a: BondAttrs): void {
  choice(p, 'ad_lacp_active', a.adLacpActive, ['off', 'on'], { before: 'lacp_active' });
  choice(p, 'ad_lacp_rate', a.adLacpRate, ['slow', 'fast'], { before: 'lacp_rate' });
  choice(p, 'ad_select', a.adSelect, ['stable', 'bandwidth', 'count']);
  const info = a.adInfo;
  if (info !== undefined) {
    p.object('ad_info', () => {
      count(p, 'aggregator', info.aggregator, 'ad_aggregator');
      count(p, 'num_ports', info.numPorts, 'ad_num_ports');
      count(p, 'actor_key', info.actorKey, 'ad_actor_key');
      count(p, 'partner_key', info.partnerKey, 'ad_partner_key');
      word(p, 'partner_mac', info.partnerMac, 'ad_partner_mac');
    });
  }
  count(p, 'ad_actor_sys_prio', a.adActorSysPrio);
  count(p, 'ad_user_port_key', a.adUserPortKey);
  word(p, 'ad_actor_system', a.adActorSystem);
}

const STATES = ['ACTIVE', 'BACKUP'] as const;
const CARRIERS = ['UP', 'GOING_DOWN', 'DOWN', 'GOING_BACK'] as const;

/** A number by its name, without one under another key. */
function state(p: Printer, key: string, value: number | undefined, names: readonly string[]): void {
  if (value === undefined) return;
  if (value < names.length) choice(p, key, value, names);
  else count(p, `${key}_index`, value, key);
}

const LACP_FLAGS = [
  [1, 'active'],
  [2, 'short_timeout'],
  [4, 'aggregating'],
  [8, 'in_sync'],
  [16, 'collecting'],
  [32, 'distributing'],
  [64, 'defaulted'],
  [128, 'expired'],
] as const;

function lacpState(p: Printer, key: string, value: number | undefined): void {
  if (value === undefined) return;
  const bits = value & 0xff; // the partner's has 16 on the wire, of which iproute2 reads 8
  count(p, key, bits);
  flagList(p, `${key}_str`, bits, LACP_FLAGS, `${key}_str <`);
}

/** What a bond keeps with a member. */
export function bondMember(p: Printer, a: MemberAttrs): void {
  state(p, 'state', a.state, STATES);
  state(p, 'mii_status', a.miiStatus, CARRIERS);
  signed(p, 'link_failure_count', a.linkFailureCount);
  if (a.permHwaddr !== undefined) word(p, 'perm_hwaddr', hardwareAddress(a.permHwaddr, 0));
  count(p, 'queue_id', a.queueId);
  count(p, 'prio', a.prio);
  count(p, 'ad_aggregator_id', a.adAggregatorId);
  lacpState(p, 'ad_actor_oper_port_state', a.adActorOperPortState);
  lacpState(p, 'ad_partner_oper_port_state', a.adPartnerOperPortState);
}
