import { IfinfoFlags, type Link, type LinkAttrs } from '../../route/index.js';
import type { Printer } from '../printer.js';
import type { IpContext } from './context.js';
import { etherTypeName } from './ethertype.js';
import { ETHER, hardwareAddress, hardwareName } from './hardware.js';

type VirtualFunction = NonNullable<NonNullable<LinkAttrs['vfinfoList']>['info']>[number];
type Statistics = NonNullable<VirtualFunction['stats']>;

const hexBytes = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(':');

/** As much of the field as the hardware's addresses have: 6 bytes, or 20 of InfiniBand. */
function address(bytes: Uint8Array, type: number): string {
  return hardwareAddress(hexBytes(bytes.subarray(0, type === ETHER ? 6 : 20)), type);
}

function printAddresses(p: Printer, vf: VirtualFunction, link: Link, { options }: IpContext): void {
  const { ifiType, ifiFlags } = link.message.header;
  const name = hardwareName(ifiType, options.numeric);
  p.put('link_type', name, `    link/${name} `);
  if (vf.mac !== undefined) {
    const mac = address(vf.mac.mac, ifiType);
    p.put('address', mac, mac, 'mac');
  }
  if (vf.broadcast === undefined) return;
  const isPointToPoint = (ifiFlags & IfinfoFlags.pointToPoint) !== 0;
  if (isPointToPoint) p.json('link_pointtopoint', true);
  const broadcast = address(vf.broadcast.broadcast, ifiType);
  p.text(isPointToPoint ? ' peer ' : ' brd ');
  p.put('broadcast', broadcast, broadcast, 'mac');
}

/** The protocol that needs no telling. */
const TAG_8021Q = 0x8100;

interface Vlan {
  vlan: number;
  qos: number;
  vlanProto?: number;
}

function printVlan(p: Printer, { vlan, qos, vlanProto }: Vlan, numeric?: boolean): void {
  if (vlan) p.put('vlan', vlan, `, vlan ${vlan}`);
  if (qos) p.put('qos', qos, `, qos ${qos}`);
  if (!vlanProto || vlanProto === TAG_8021Q) return;
  const protocol = etherTypeName(vlanProto, numeric);
  p.put('protocol', protocol, `, vlan protocol ${protocol}`);
}

function printVlans(p: Printer, { vlan, vlanList }: VirtualFunction, numeric?: boolean): void {
  if (vlanList === undefined) {
    if (vlan !== undefined) printVlan(p, vlan);
    return;
  }
  p.array('vlan_list', () => {
    for (const item of vlanList.info ?? []) p.object(undefined, () => printVlan(p, item, numeric));
  });
}

function printRates(p: Printer, { txRate, rate }: VirtualFunction): void {
  if (txRate?.rate) p.put('tx_rate', txRate.rate, `, tx rate ${txRate.rate} (Mbps)`);
  if (rate === undefined) return;
  const { maxTxRate, minTxRate } = rate;
  p.object('rate', () => {
    p.put('max_tx', maxTxRate, maxTxRate ? `, max_tx_rate ${maxTxRate}Mbps` : '');
    p.put('min_tx', minTxRate, minTxRate ? `, min_tx_rate ${minTxRate}Mbps` : '');
  });
}

/** What a driver sends for a setting it does not have. */
const NONE = 0xffffffff;

function printSetting(p: Printer, key: string, text: string, value: { setting: number } | undefined): void {
  if (value === undefined || value.setting === NONE) return;
  p.put(key, value.setting !== 0, `, ${text} ${value.setting === 0 ? 'off' : 'on'}`);
}

/** An InfiniBand id, byte by byte. */
function printGuid(p: Printer, key: string, text: string, value: { guid: bigint } | undefined): void {
  if (value === undefined) return;
  const guid = value.guid
    .toString(16)
    .padStart(16, '0')
    .replace(/..(?!$)/g, '$&:');
  p.put(key, guid, `, ${text} ${guid}`);
}

const LINK_STATES = ['auto', 'enable'] as const;

function printSettings(p: Printer, vf: VirtualFunction): void {
  printSetting(p, 'spoofchk', 'spoof checking', vf.spoofchk);
  printGuid(p, 'node guid', 'NODE_GUID', vf.ibNodeGuid);
  printGuid(p, 'port guid', 'PORT_GUID', vf.ibPortGuid);
  if (vf.linkState !== undefined) {
    const state = LINK_STATES[vf.linkState.linkState] ?? 'disable';
    p.put('link_state', state, `, link-state ${state}`);
  }
  printSetting(p, 'trust', 'trust', vf.trust);
  printSetting(p, 'query_rss_en', 'query_rss', vf.rssQueryEn);
}

function jsonStatistics(p: Printer, s: Statistics): void {
  p.object('stats', () => {
    p.object('rx', () => {
      p.json('bytes', s.rxBytes ?? 0n);
      p.json('packets', s.rxPackets ?? 0n);
      p.json('multicast', s.multicast ?? 0n);
      p.json('broadcast', s.broadcast ?? 0n);
      if (s.rxDropped !== undefined) p.json('dropped', s.rxDropped);
    });
    p.object('tx', () => {
      p.json('tx_bytes', s.txBytes ?? 0n);
      p.json('tx_packets', s.txPackets ?? 0n);
      if (s.txDropped !== undefined) p.json('dropped', s.txDropped);
    });
  });
}

/** A table of one line: what it is about, its columns, its numbers in their widths. */
function printRow(p: Printer, title: string, columns: readonly (readonly [number, bigint | undefined])[]): void {
  p.line();
  p.text(title);
  p.line();
  p.text(`    ${columns.map(([width, value]) => `${String(value ?? 0n).padStart(width)} `).join('')}`);
}

function textStatistics(p: Printer, s: Statistics): void {
  const dropped = (value: bigint | undefined): (readonly [number, bigint])[] =>
    value === undefined ? [] : [[8, value]];
  const title = (words: string, value: bigint | undefined): string =>
    `    ${words}${value === undefined ? '' : '  dropped '}`;
  printRow(p, title('RX: bytes  packets  mcast   bcast ', s.rxDropped), [
    [10, s.rxBytes],
    [8, s.rxPackets],
    [7, s.multicast],
    [7, s.broadcast],
    ...dropped(s.rxDropped),
  ]);
  printRow(p, title('TX: bytes  packets ', s.txDropped), [[10, s.txBytes], [8, s.txPackets], ...dropped(s.txDropped)]);
}

function printVirtualFunction(p: Printer, vf: VirtualFunction, link: Link, context: IpContext): void {
  p.line();
  p.text('    ');
  if (vf.mac !== undefined) p.put('vf', vf.mac.vf | 0, `vf ${vf.mac.vf | 0} `);
  printAddresses(p, vf, link, context);
  printVlans(p, vf, context.options.numeric);
  printRates(p, vf);
  printSettings(p, vf);
  if (vf.stats === undefined || !context.options.statistics) return;
  if (p.isJson) jsonStatistics(p, vf.stats);
  else textStatistics(p, vf.stats);
}

/** The virtual functions of a network card (SR-IOV), one a line. */
export function printVirtualFunctions(p: Printer, link: Link, context: IpContext): void {
  const { vfinfoList, numVf } = link.message.attrs;
  if (vfinfoList === undefined || numVf === undefined) return;
  p.array('vfinfo_list', () => {
    for (const vf of vfinfoList.info ?? []) p.object(undefined, () => printVirtualFunction(p, vf, link, context));
  });
}
