import {
  BridgeVlanFlags,
  type PortTunnel,
  type PortVlan,
  type PortVlanOptions,
  type PortVlans,
  type PortVlanTraffic,
  type VlanCounters,
} from '../../route/index.js';
import { type IpContext, linkName, printerFor } from '../ip/context.js';
import type { Printer } from '../printer.js';
import { printGlobalOptions } from './vlan-global.js';

/** Which VLANs are shown. */
export interface VlanQuery {
  /** One VLAN, and ranges that it is in. */
  vid?: number | undefined;
}

/** Width of a link's name, `IFNAMSIZ`. */
const NAME_WIDTH = 16;
/** Width of a VLAN or a range of them, `4094-4095`. */
const VLAN_WIDTH = 9;
const INDENT = ' '.repeat(NAME_WIDTH + 2);
/** Where what belongs to a VLAN begins. */
const DEEP_INDENT = ' '.repeat(NAME_WIDTH + 4);

const title = (width: number): string => `${'port'.padEnd(NAME_WIDTH)}  ${'vlan-id'.padEnd(width)}`;

function isWanted({ vid, lastVid }: Pick<PortVlan, 'vid' | 'lastVid'>, query: VlanQuery): boolean {
  return !query.vid || (vid <= query.vid && query.vid <= lastVid);
}

/** One VLAN or number, or a range of them; how wide it is as text. */
function printRange(p: Printer, key: string, first: number, last: number): number {
  p.put(key, first, String(first));
  if (first !== last) p.put(`${key}End`, last, `-${last}`);
  return first === last ? String(first).length : `${first}-${last}`.length;
}

function printFlags(p: Printer, flags: number): void {
  if (flags === 0) return;
  p.array('flags', () => {
    if ((flags & BridgeVlanFlags.pvid) !== 0) p.put(undefined, 'PVID', ' PVID');
    if ((flags & BridgeVlanFlags.untagged) !== 0) p.put(undefined, 'Egress Untagged', ' Egress Untagged');
  });
}

/** A link that has anything to show: its name once, then its items, each in a line of its own. */
function printPort<T>(
  p: Printer,
  context: IpContext,
  index: number,
  list: string,
  items: readonly T[],
  print: (item: T) => void,
): void {
  if (items.length === 0) return;
  const name = linkName(context, index);
  p.object(undefined, () => {
    p.put('ifname', name, `${name.padEnd(NAME_WIDTH)}  `, 'ifname');
    p.array(list, () => {
      for (const [at, item] of items.entries()) {
        if (at > 0) p.text(INDENT);
        p.object(undefined, () => print(item));
      }
    });
  });
}

function finish(p: Printer): string {
  return `${p.take()}${p.isJson ? '\n' : ''}`;
}

/** What `bridge` has printed of VLANs and their options when the kernel refuses to list them. */
export function vlansRefused(context: Pick<IpContext, 'options'>): string {
  const { json, pretty } = context.options;
  if (!json) return `${title(VLAN_WIDTH)}\n`;
  return pretty ? '[ ' : '[';
}

/** VLANs as `bridge vlan show` prints them. */
export function renderVlans(ports: Iterable<PortVlans>, context: IpContext, query: VlanQuery = {}): string {
  const p = printerFor(context);
  p.text(`${title(VLAN_WIDTH)}\n`);
  p.array(undefined, () => {
    for (const { index, vlans } of ports) {
      const wanted = vlans.filter((vlan) => isWanted(vlan, query));
      printPort(p, context, index, 'vlans', wanted, ({ vid, lastVid, flags }) => {
        printRange(p, 'vlan', vid, lastVid);
        printFlags(p, flags);
        p.line();
      });
    }
  });
  return finish(p);
}

function printTunnel(p: Printer, { vid, lastVid, tunnelId, lastTunnelId }: PortTunnel): void {
  const width = printRange(p, 'vlan', vid, lastVid);
  p.text(`${' '.repeat(Math.max(0, VLAN_WIDTH - width))}  `);
  printRange(p, 'tunid', tunnelId, lastTunnelId);
  p.line();
}

/** VLANs and their tunnels as `bridge vlan tunnelshow` prints them. */
export function renderVlanTunnels(ports: Iterable<PortVlans>, context: IpContext, query: VlanQuery = {}): string {
  const p = printerFor(context);
  p.text(`${title(VLAN_WIDTH)}  tunnel-id\n`);
  p.array(undefined, () => {
    for (const { index, tunnels } of ports) {
      const wanted = tunnels.filter((tunnel) => isWanted(tunnel, query));
      printPort(p, context, index, 'tunnels', wanted, (tunnel) => printTunnel(p, tunnel));
    }
  });
  return finish(p);
}

function printCounters(p: Printer, { rxBytes, rxPackets, txBytes, txPackets }: VlanCounters): void {
  p.text(DEEP_INDENT);
  p.put('rx_bytes', rxBytes, `RX: ${rxBytes} bytes`);
  p.put('rx_packets', rxPackets, ` ${rxPackets} packets\n`);
  p.text(DEEP_INDENT);
  p.put('tx_bytes', txBytes, `TX: ${txBytes} bytes`);
  p.put('tx_packets', txPackets, ` ${txPackets} packets\n`);
}

const isPortsOnly = (flags: number): boolean =>
  (flags & BridgeVlanFlags.master) !== 0 && (flags & BridgeVlanFlags.brentry) === 0;

/** Traffic by VLAN as `bridge -s vlan show` prints it; what bridges count comes first, then what they count for ports. */
export function renderVlanTraffic(ports: Iterable<PortVlanTraffic>, context: IpContext, query: VlanQuery = {}): string {
  const p = printerFor(context);
  p.text(`${title(0)}\n`);
  p.array(undefined, () => {
    for (const { index, vlans } of ports) {
      const wanted = vlans.filter(({ vid, flags }) => (!query.vid || query.vid === vid) && !isPortsOnly(flags));
      printPort(p, context, index, 'vlans', wanted, (vlan) => {
        p.put('vid', vlan.vid, String(vlan.vid));
        printFlags(p, vlan.flags);
        p.line();
        printCounters(p, vlan);
      });
    }
  });
  return finish(p);
}

const NO_TRAFFIC: VlanCounters = { rxBytes: 0n, rxPackets: 0n, txBytes: 0n, txPackets: 0n };

function printState(p: Printer, state: PortVlanOptions['vlans'][number]['state']): void {
  p.put('state', state, `state ${typeof state === 'number' ? `(${state})` : state} `);
}

/** A long list of one link comes in several parts. */
function joined(parts: Iterable<PortVlanOptions>): Pick<PortVlanOptions, 'index' | 'vlans' | 'global'>[] {
  const ports: Pick<PortVlanOptions, 'index' | 'vlans' | 'global'>[] = [];
  for (const { index, vlans, global } of parts) {
    const last = ports.at(-1);
    if (last?.index !== index) ports.push({ index, vlans: [...vlans], global: [...global] });
    else {
      last.vlans.push(...vlans);
      last.global.push(...global);
    }
  }
  return ports;
}

/** VLANs and their options as `bridge -d vlan show` prints them, with `-s` their traffic. */
export function renderVlanOptions(ports: Iterable<PortVlanOptions>, context: IpContext, query: VlanQuery = {}): string {
  const p = printerFor(context);
  p.text(`${title(VLAN_WIDTH)}\n`);
  p.array(undefined, () => {
    for (const { index, vlans } of joined(ports)) {
      const wanted = vlans.filter((vlan) => isWanted(vlan, query));
      printPort(p, context, index, 'vlans', wanted, (vlan) => {
        printRange(p, 'vlan', vlan.vid, vlan.lastVid);
        printFlags(p, vlan.flags);
        p.line();
        p.text(DEEP_INDENT);
        printState(p, vlan.state);
        if (vlan.mcastRouter !== undefined)
          p.put('mcast_router', vlan.mcastRouter, `mcast_router ${vlan.mcastRouter} `);
        p.line();
        if ((context.options.statistics ?? 0) > 0) printCounters(p, vlan.counters ?? NO_TRAFFIC);
      });
    }
  });
  return finish(p);
}

/** Options of VLANs in whole bridges as `bridge vlan global show` prints them. */
export function renderGlobalVlanOptions(
  ports: Iterable<PortVlanOptions>,
  context: IpContext,
  query: VlanQuery = {},
): string {
  const p = printerFor(context);
  p.text(`${title(VLAN_WIDTH)}\n`);
  p.array(undefined, () => {
    for (const { index, global } of joined(ports)) {
      const wanted = global.filter((vlan) => isWanted(vlan, query));
      printPort(p, context, index, 'vlans', wanted, (vlan) => {
        printRange(p, 'vlan', vlan.vid, vlan.lastVid);
        p.line();
        printGlobalOptions(p, vlan, context, DEEP_INDENT);
      });
    }
  });
  return finish(p);
}
