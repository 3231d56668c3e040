import { type Address, IfaFlags, type Link } from '../../route/index.js';
import type { Printer } from '../printer.js';
import { type IpContext, linkName, printerFor } from './context.js';
import { printLink } from './link.js';
import { printStatistics } from './link-stats.js';

/** Flags in the order and the words of `ip`; a missing IFA_F_PERMANENT is told as "dynamic". */
const FLAGS = [
  [IfaFlags.secondary, 'secondary'],
  [IfaFlags.nodad, 'nodad'],
  [IfaFlags.optimistic, 'optimistic'],
  [IfaFlags.dadfailed, 'dadfailed'],
  [IfaFlags.homeaddress, 'home'],
  [IfaFlags.deprecated, 'deprecated'],
  [IfaFlags.tentative, 'tentative'],
  [IfaFlags.permanent, 'dynamic'],
  [IfaFlags.managetempaddr, 'mngtmpaddr'],
  [IfaFlags.noprefixroute, 'noprefixroute'],
  [IfaFlags.mcautojoin, 'autojoin'],
  [IfaFlags.stablePrivacy, 'stable-privacy'],
] as const;

const FOREVER = 0xffffffff;

function printFlags(p: Printer, { family, flags }: Address): void {
  let rest = flags;
  for (const [bit, flag] of FLAGS) {
    const isSet = (flags & bit) !== 0;
    rest = (rest & ~bit) >>> 0;
    if (isSet === (bit === IfaFlags.permanent)) continue;
    const word = bit === IfaFlags.secondary && family === 'inet6' ? 'temporary' : flag;
    p.put(word, true, `${word} `);
  }
  if (rest !== 0) {
    const hex = rest.toString(16).padStart(2, '0');
    p.put('ifa_flags', hex, `flags ${hex} `);
  }
}

function lifetime(p: Printer, key: string, seconds: number, isSigned: boolean): void {
  const shown = isSigned ? seconds | 0 : seconds;
  p.put(key, seconds === FOREVER ? FOREVER : shown, seconds === FOREVER ? 'forever' : `${shown}sec`);
}

function printPlace(p: Printer, address: Address): void {
  const colour = address.family;
  p.put('local', address.address, address.address, colour);
  if (address.peer !== undefined) {
    p.text(' peer ');
    p.put('address', address.peer, address.peer, colour);
  }
  p.put('prefixlen', address.prefixLength, `/${address.prefixLength} `);
  if (address.metric !== undefined) p.put('metric', address.metric, `metric ${address.metric} `);
}

/** One address as `ip addr` prints it below its link, with the newline at its end. */
export function printAddress(p: Printer, address: Address, context: IpContext): void {
  const { brief = false, oneline = false, monitor = false } = context.options;
  const { attrs, header } = address.message;
  if (brief) {
    printPlace(p, address);
    return;
  }
  if (oneline || monitor) {
    const dev = linkName(context, address.index);
    p.json('index', address.index);
    p.json('dev', dev);
    p.text(`${address.index}: ${dev}`);
  }
  p.put('family', address.family, `    ${address.family} `);
  printPlace(p, address);
  const put = (key: string, word: string, value: string | undefined): void => {
    if (value === undefined) return;
    p.text(word);
    p.put(key, value, `${value} `, address.family);
  };
  put('broadcast', 'brd ', attrs.broadcast);
  put('anycast', 'any ', attrs.anycast);
  const scope = context.names.scope(header.ifaScope);
  p.put('scope', scope, `scope ${scope} `);
  printFlags(p, address);
  if (attrs.label !== undefined) p.put('label', attrs.label, attrs.label);
  if (attrs.cacheinfo !== undefined) {
    p.line();
    p.text('       valid_lft ');
    lifetime(p, 'valid_life_time', attrs.cacheinfo.ifaValid, false);
    p.text(' preferred_lft ');
    lifetime(p, 'preferred_life_time', attrs.cacheinfo.ifaPrefered, (address.flags & IfaFlags.deprecated) !== 0);
  }
  p.text('\n');
}

/** A link and what is to be shown of its addresses. */
export interface LinkAddresses {
  link: Link;
  /** `undefined` stands for one that was left out, which leaves `{}` in JSON; without a list only the link is shown. */
  addresses: readonly (Address | undefined)[] | undefined;
  /** The link itself is not shown. */
  isHeadless?: boolean | undefined;
}

function printEntry(p: Printer, { link, addresses, isHeadless = false }: LinkAddresses, context: IpContext): void {
  const { brief = false, oneline = false, statistics = 0 } = context.options;
  const showsLink = !isHeadless && (brief || !oneline || addresses === undefined);
  if (showsLink) printLink(p, link, context, false);
  if (addresses !== undefined) {
    p.array('addr_info', () => {
      for (const address of addresses) p.object(undefined, () => address && printAddress(p, address, context));
    });
    if (brief) p.text('\n');
  }
  if (!brief && showsLink && statistics > 0) {
    printStatistics(p, link, statistics);
    p.line();
  }
}

/**
 * Links with their addresses as `ip addr` prints them.
 *
 * @param entries in the kernel's order; `undefined` stands for a link that was left out, which leaves `{}` in JSON
 */
export function renderAddresses(entries: Iterable<LinkAddresses | undefined>, context: IpContext): string {
  const p = printerFor(context);
  p.array(undefined, () => {
    for (const entry of entries) p.object(undefined, () => entry && printEntry(p, entry, context));
  });
  return `${p.take()}${p.isJson ? '\n' : ''}`;
}
