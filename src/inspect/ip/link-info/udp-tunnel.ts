import type { Printer } from '../../printer.js';
import type { IpContext } from '../context.js';
import { etherTypeName } from '../ethertype.js';
import {
  choice,
  count,
  countUnlessZero,
  device,
  deviceUnlessZero,
  fragmentation,
  hexUnlessZero,
  hops,
  type InfoOf,
  mark,
  typeOfService,
  word,
  yesNo,
} from './fields.js';

type VxlanAttrs = InfoOf<'vxlan'>;

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
  deviceUnlessZero(p, 'link', a.link, context, 'dev');
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

/** What a VXLAN tunnel is set to. */
export function vxlan(p: Printer, a: VxlanAttrs, context: IpContext): void {
  mark(p, 'external', a.collectMetadata, 'external');
  if (a.vnifilter) p.put('vnifilter', true, 'vnifilter');
  count(p, 'id', a.id);
  vxlanEnds(p, a, context);
  if (a.learning !== undefined) p.put('learning', a.learning !== 0, a.learning === 0 ? 'nolearning ' : '');
  mark(p, 'proxy', a.proxy, 'proxy');
  mark(p, 'rsc', a.rsc, 'rsc');
  mark(p, 'l2miss', a.l2miss, 'l2miss');
  mark(p, 'l3miss', a.l3miss, 'l3miss');
  typeOfService(p, a.tos);
  if (a.ttlInherit?.[0]) p.text('ttl inherit ');
  else hops(p, a.ttl, 'auto');
  fragmentation(p, a.df);
  hexUnlessZero(p, 'label', a.label, 'flowlabel');
  if (a.ageing !== undefined) p.put('ageing', a.ageing, a.ageing === 0 ? 'ageing none ' : `ageing ${a.ageing} `);
  countUnlessZero(p, 'limit', a.limit, 'maxaddr');
  yesNo(p, 'udp_csum', a.udpCsum, 'udpcsum');
  yesNo(p, 'udp_zero_csum6_tx', a.udpZeroCsum6Tx, 'udp6zerocsumtx');
  yesNo(p, 'udp_zero_csum6_rx', a.udpZeroCsum6Rx, 'udp6zerocsumrx');
  mark(p, 'remcsum_tx', a.remcsumTx, 'remcsumtx');
  mark(p, 'remcsum_rx', a.remcsumRx, 'remcsumrx');
  mark(p, 'gbp', a.gbp, 'gbp');
  mark(p, 'gpe', a.gpe, 'gpe');
}

/** What a Geneve tunnel is set to. */
export function geneve(p: Printer, a: InfoOf<'geneve'>): void {
  mark(p, 'external', a.collectMetadata, 'external');
  count(p, 'id', a.id);
  if (a.remote !== undefined) {
    if (a.remote !== '0.0.0.0') word(p, 'remote', a.remote);
  } else if (a.remote6 !== undefined && a.remote6 !== '::' && !isMulticast6(a.remote6)) {
    word(p, 'remote6', a.remote6, 'remote');
  }
  if (a.ttlInherit) p.text('ttl inherit ');
  else hops(p, a.ttl, 'auto');
  typeOfService(p, a.tos);
  fragmentation(p, a.df);
  hexUnlessZero(p, 'label', a.label, 'flowlabel');
  count(p, 'port', a.port, 'dstport');
  yesNo(p, 'udp_csum', a.udpCsum, 'udpcsum');
  yesNo(p, 'udp_zero_csum6_tx', a.udpZeroCsum6Tx, 'udp6zerocsumtx');
  yesNo(p, 'udp_zero_csum6_rx', a.udpZeroCsum6Rx, 'udp6zerocsumrx');
  mark(p, 'inner_proto_inherit', a.innerProtoInherit, 'innerprotoinherit');
}

/** What a tunnel of bare UDP is set to. */
export function bareudp(p: Printer, a: InfoOf<'bareudp'>, { options }: IpContext): void {
  count(p, 'dstport', a.port);
  if (a.ethertype !== undefined) word(p, 'ethertype', etherTypeName(a.ethertype, options.numeric));
  count(p, 'srcportmin', a.srcportMin);
  yesNo(p, 'multiproto', a.multiprotoMode ?? false, 'multiproto');
}

const AMT_MODES = ['gateway', 'relay'] as const;

/** What an automatic multicast tunnel is set to. */
export function amt(p: Printer, a: InfoOf<'amt'>, context: IpContext): void {
  const mode = AMT_MODES[a.mode ?? -1];
  if (mode !== undefined) p.put('mode', mode, `${mode} `);
  count(p, 'gateway_port', a.gatewayPort);
  count(p, 'relay_port', a.relayPort);
  word(p, 'local', a.localIp);
  word(p, 'remote', a.remoteIp);
  word(p, 'discovery', a.discoveryIp);
  device(p, 'link', a.link, context, 'dev');
  count(p, 'max_tunnels', a.maxTunnels);
}

const GTP_ROLES = ['ggsn', 'sgsn'] as const;

/** What a GTP tunnel is set to. */
export function gtp(p: Printer, a: InfoOf<'gtp'>): void {
  choice(p, 'role', a.role, GTP_ROLES, { unknown: 'unknown' });
  count(p, 'hsize', a.pdpHashsize);
  count(p, 'restart_count', a.restartCount);
}
