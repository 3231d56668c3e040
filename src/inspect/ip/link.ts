import { IfinfoFlags, type Link, type LinkAttrs } from '../../route/index.js';
import { type Colour, hex, type Printer } from '../printer.js';
import { type IpContext, linkName, printerFor } from './context.js';
import { hardwareAddress, hardwareName } from './hardware.js';
import { printInfoData, printSlaveData } from './link-info/index.js';
import { printStatistics } from './link-stats.js';
import { printVirtualFunctions } from './link-vf.js';
import { printXdp, printXdpPrograms } from './link-xdp.js';

/** Flags in the order and the words of `ip`; IFF_RUNNING is told as NO-CARRIER. */
const FLAGS = [
  [IfinfoFlags.loopback, 'LOOPBACK'],
  [IfinfoFlags.broadcast, 'BROADCAST'],
  [IfinfoFlags.pointToPoint, 'POINTOPOINT'],
  [IfinfoFlags.multicast, 'MULTICAST'],
  [IfinfoFlags.noArp, 'NOARP'],
  [IfinfoFlags.allMulti, 'ALLMULTI'],
  [IfinfoFlags.promisc, 'PROMISC'],
  [IfinfoFlags.master, 'MASTER'],
  [IfinfoFlags.slave, 'SLAVE'],
  [IfinfoFlags.debug, 'DEBUG'],
  [IfinfoFlags.dynamic, 'DYNAMIC'],
  [IfinfoFlags.automedia, 'AUTOMEDIA'],
  [IfinfoFlags.portsel, 'PORTSEL'],
  [IfinfoFlags.noTrailers, 'NOTRAILERS'],
  [IfinfoFlags.up, 'UP'],
  [IfinfoFlags.lowerUp, 'LOWER_UP'],
  [IfinfoFlags.dormant, 'DORMANT'],
  [IfinfoFlags.echo, 'ECHO'],
] as const;

const STATES = ['UNKNOWN', 'NOTPRESENT', 'DOWN', 'LOWERLAYERDOWN', 'TESTING', 'DORMANT', 'UP'] as const;
const STATE_COLOURS: Readonly<Record<string, Colour>> = { UP: 'up', DOWN: 'down' };
const MODES = ['DEFAULT', 'DORMANT'] as const;
const EVENTS = [
  'NONE',
  'REBOOT',
  'FEATURE CHANGE',
  'BONDING FAILOVER',
  'NOTIFY PEERS',
  'RESEND IGMP',
  'BONDING OPTION',
] as const;
const ADDRESS_MODES = ['eui64', 'none', 'stable_secret', 'random'] as const;

function printFlags(p: Printer, flags: number, isBelowDown: boolean): void {
  p.array(
    'flags',
    () => {
      let rest = (flags & ~IfinfoFlags.running) >>> 0;
      const isSilent = (flags & IfinfoFlags.up) !== 0 && (flags & IfinfoFlags.running) === 0;
      if (isSilent) p.put(undefined, 'NO-CARRIER', 'NO-CARRIER,');
      for (const [bit, word] of FLAGS) {
        if ((rest & bit) === 0) continue;
        rest = (rest & ~bit) >>> 0;
        p.put(undefined, word, rest === 0 ? word : `${word},`);
      }
      if (rest !== 0) p.put(undefined, rest.toString(16), rest.toString(16));
      if (isBelowDown) p.put(undefined, 'M-DOWN', ',M-DOWN');
    },
    '<',
    '> ',
  );
}

/** `veth0@if5`; returns whether the link below, in the same namespace, is down. */
function printName(p: Printer, link: Link, context: IpContext, format: (name: string) => string): boolean {
  const { attrs } = link.message;
  let name = link.name;
  let isBelowDown = false;
  if (attrs.link !== undefined) {
    let below: string | undefined;
    if (attrs.link === 0) {
      p.json('link', null);
      below = 'NONE';
    } else if (attrs.linkNetnsid !== undefined) {
      p.json('link_index', attrs.link);
      below = `if${attrs.link}`;
    } else {
      below = linkName(context, attrs.link);
      p.json('link', below);
      isBelowDown = context.links.get(attrs.link)?.isUp === false;
    }
    if (!p.isJson) name = `${name}@${below}`;
  }
  p.put('ifname', name, format(name), 'ifname');
  return isBelowDown;
}

function printState(p: Printer, state: number, brief: boolean): void {
  const word = STATES[state];
  if (word === undefined) p.put('operstate_index', state, `state ${hex(state)}`);
  else {
    if (!brief) p.text('state ');
    p.put('operstate', word, brief ? `${word.padEnd(14)} ` : `${word} `, STATE_COLOURS[word]);
  }
}

/** One link as `ip link` and `ip addr` begin it, without what follows for one of them only. */
function printHead(p: Printer, link: Link, context: IpContext, isLink: boolean): void {
  const { header, attrs } = link.message;
  p.put('ifindex', link.index, `${link.index}: `);
  const isBelowDown = printName(p, link, context, (name) => `${name}: `);
  printFlags(p, header.ifiFlags, isBelowDown);
  if (attrs.mtu !== undefined) p.put('mtu', attrs.mtu | 0, `mtu ${attrs.mtu} `);
  printXdp(p, attrs.xdp, context, isLink);
  if (attrs.qdisc !== undefined) p.put('qdisc', attrs.qdisc, `qdisc ${attrs.qdisc} `);
  if (attrs.master !== undefined) {
    const master = linkName(context, attrs.master);
    p.put('master', master, `master ${master} `);
  }
  if (attrs.operstate !== undefined) printState(p, attrs.operstate, false);
  if (isLink && attrs.linkmode !== undefined) {
    const mode = MODES[attrs.linkmode];
    p.put(
      mode === undefined ? 'linkmode_index' : 'linkmode',
      mode ?? attrs.linkmode,
      `mode ${mode ?? attrs.linkmode} `,
    );
  }
  if (attrs.group !== undefined) {
    const group = context.names.group(attrs.group);
    p.put('group', group, `group ${group} `);
  }
  const length = attrs.txqlen ?? context.links.get(link.index)?.txQueueLength; // IPv6's messages do not have it
  if (length && !context.options.monitor) p.put('txqlen', length, `qlen ${length}`);
  if (attrs.event) {
    const event = EVENTS[attrs.event] ?? attrs.event;
    p.put('event', event, `event ${event} `);
  }
}

function printHardware(p: Printer, link: Link, { options }: IpContext): void {
  const { header, attrs } = link.message;
  const type = header.ifiType;
  p.line();
  const kind = hardwareName(type, options.numeric);
  p.put('link_type', kind, `    link/${kind} `);
  if (attrs.address !== undefined) {
    const address = hardwareAddress(attrs.address, type);
    p.put('address', address, address, 'mac');
  }
  if (attrs.broadcast !== undefined) {
    const isPointToPoint = (header.ifiFlags & IfinfoFlags.pointToPoint) !== 0;
    if (isPointToPoint) p.json('link_pointtopoint', true);
    const broadcast = hardwareAddress(attrs.broadcast, type);
    p.text(isPointToPoint ? ' peer ' : ' brd ');
    p.put('broadcast', broadcast, broadcast, 'mac');
  }
  if (attrs.permAddress !== undefined && attrs.permAddress !== attrs.address) {
    const permanent = hardwareAddress(attrs.permAddress, type);
    p.text(' permaddr ');
    p.put('permaddr', permanent, permanent, 'mac');
  }
}

function printNamespace(p: Printer, attrs: LinkAttrs, context: IpContext): void {
  if (attrs.linkNetnsid !== undefined) {
    const id = attrs.linkNetnsid;
    const name = id < 0 || p.isJson ? undefined : context.netnsName(id);
    p.json('link_netnsid', id);
    p.text(name === undefined ? ` link-netnsid ${id < 0 ? 'unknown' : id}` : ` link-netns ${name}`);
  }
  if (attrs.newNetnsid !== undefined) {
    const name = context.netnsName(attrs.newNetnsid);
    p.text(name === undefined ? ` new-netnsid ${attrs.newNetnsid}` : ` new-netns ${name}`);
  }
  if (attrs.newIfindex !== undefined) p.text(` new-ifindex ${attrs.newIfindex}`);
  printProtoDown(p, attrs, context);
}

/**
 * Who holds the link down. The reasons are only told of a link with a broadcast address, and only the first eight:
 * iproute2 6.1 looks into the wrong table and reads one byte.
 */
function printProtoDown(p: Printer, { protoDown, protoDownReason, broadcast }: LinkAttrs, { names }: IpContext): void {
  if (protoDown === undefined) return;
  if (protoDown !== 0) p.put('proto_down', true, ' protodown on ');
  const reasons = (protoDownReason?.value ?? 0) & 0xff;
  if (reasons === 0 || broadcast === undefined) return;
  const bits = [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => reasons & (1 << bit));
  p.array(
    'proto_down_reason',
    () => {
      for (const [index, bit] of bits.entries()) {
        const reason = names.protoDownReason(bit);
        p.put(undefined, reason, index === 0 ? reason : `,${reason}`);
      }
    },
    'protodown_reason <',
    '>',
  );
}

function printInfo(p: Printer, { linkinfo }: LinkAttrs, context: IpContext): void {
  if (linkinfo === undefined) return;
  p.object('linkinfo', () => {
    if (linkinfo.kind !== undefined) {
      p.line();
      p.put('info_kind', linkinfo.kind, `    ${linkinfo.kind} `);
      printInfoData(p, linkinfo, context);
    }
    if (linkinfo.slaveKind !== undefined) {
      p.line();
      p.put('info_slave_kind', linkinfo.slaveKind, `    ${linkinfo.slaveKind}_slave `);
      printSlaveData(p, linkinfo, context);
    }
  });
}

/** iproute2's room for an id in hex ends at 31 bytes. */
const hexBytes = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, 31), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** What `-d` adds behind the address. */
function printDetails(p: Printer, attrs: LinkAttrs, context: IpContext, isLink: boolean): void {
  const count = (key: string, value: number | undefined, text: (value: number) => string): void => {
    if (value !== undefined) p.put(key, value, text(value));
  };
  const word = (key: string, value: string | undefined, name: string): void => {
    if (value !== undefined) p.put(key, value, `${name} ${value} `);
  };
  count('promiscuity', attrs.promiscuity, (value) => ` promiscuity ${value} `);
  count('allmulti', attrs.allmulti, (value) => ` allmulti ${value} `);
  count('min_mtu', attrs.minMtu, (value) => `minmtu ${value} `);
  count('max_mtu', attrs.maxMtu, (value) => `maxmtu ${value} `);
  printInfo(p, attrs, context);
  if (isLink) printAddressMode(p, attrs);
  count('num_tx_queues', attrs.numTxQueues, (value) => `numtxqueues ${value} `);
  count('num_rx_queues', attrs.numRxQueues, (value) => `numrxqueues ${value} `);
  count('gso_max_size', attrs.gsoMaxSize, (value) => `gso_max_size ${value} `);
  count('gso_max_segs', attrs.gsoMaxSegs, (value) => `gso_max_segs ${value} `);
  count('tso_max_size', attrs.tsoMaxSize, (value) => `tso_max_size ${value} `);
  count('tso_max_segs', attrs.tsoMaxSegs, (value) => `tso_max_segs ${value} `);
  count('gro_max_size', attrs.groMaxSize, (value) => `gro_max_size ${value} `);
  word('phys_port_name', attrs.physPortName, 'portname');
  word('phys_port_id', attrs.physPortId && hexBytes(attrs.physPortId), 'portid');
  word('phys_switch_id', attrs.physSwitchId && hexBytes(attrs.physSwitchId), 'switchid');
  word('parentbus', attrs.parentDevBusName, 'parentbus');
  word('parentdev', attrs.parentDevName, 'parentdev');
}

function printAddressMode(p: Printer, { afSpec }: LinkAttrs): void {
  const mode = afSpec !== undefined && 'inet6' in afSpec ? afSpec.inet6?.addrGenMode : undefined;
  if (mode === undefined) return;
  const word = ADDRESS_MODES[mode] ?? `0x${mode.toString(16).padStart(2, '0')}`;
  p.put('inet6_addr_gen_mode', word, `addrgenmode ${word} `);
}

/** What comes last: alias, XDP programs, traffic, virtual functions, alternative names. */
function printTail(p: Printer, link: Link, context: IpContext, isLink: boolean): void {
  const { details = false, statistics = 0 } = context.options;
  const { ifalias, propList, xdp } = link.message.attrs;
  const isFull = isLink || details;
  if (isFull && ifalias !== undefined) {
    p.line();
    p.put('ifalias', ifalias, `    alias ${ifalias}`);
  }
  if (isFull) printXdpPrograms(p, xdp, context);
  if (isLink && statistics > 0) {
    p.line();
    printStatistics(p, link, statistics);
  }
  if (isFull) printVirtualFunctions(p, link, context);
  if (propList !== undefined) {
    p.array('altnames', () => {
      for (const name of propList.altIfname ?? []) {
        p.line();
        p.put(undefined, name, `    altname ${name}`);
      }
    });
  }
  p.text('\n');
}

/**
 * One link as `ip link` (`isLink`) or `ip addr` prints it, with the newline at its end.
 *
 * @param p gets the fields; the caller opens the object around them
 */
export function printLink(p: Printer, link: Link, context: IpContext, isLink: boolean): void {
  const { details = false, brief = false, family } = context.options;
  if (brief) {
    printBrief(p, link, context, isLink);
    return;
  }
  printHead(p, link, context, isLink);
  if (isLink || family === undefined || family === 'link' || details) printHardware(p, link, context);
  const { attrs } = link.message;
  printNamespace(p, attrs, context);
  if (details) printDetails(p, attrs, context, isLink);
  printTail(p, link, context, isLink);
}

function printBrief(p: Printer, link: Link, context: IpContext, isLink: boolean): void {
  const { header, attrs } = link.message;
  const isBelowDown = printName(p, link, context, (name) => `${name.padEnd(16)} `);
  if (attrs.operstate !== undefined) printState(p, attrs.operstate, true);
  if (!isLink && context.options.family !== 'link') return;
  if (attrs.address !== undefined) {
    const address = hardwareAddress(attrs.address, header.ifiType);
    p.put('address', address, `${address} `, 'mac');
  }
  printFlags(p, header.ifiFlags, isBelowDown);
  p.text('\n');
}

/**
 * Links as `ip link` prints them.
 *
 * @param links in the kernel's order; `undefined` stands for one that was left out, which leaves `{}` in JSON
 */
export function renderLinks(links: Iterable<Link | undefined>, context: IpContext): string {
  const p = printerFor(context);
  p.array(undefined, () => {
    for (const link of links) p.object(undefined, () => link && printLink(p, link, context, true));
  });
  return `${p.take()}${p.isJson ? '\n' : ''}`;
}
