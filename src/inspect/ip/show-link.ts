import {
  type Address,
  getLink,
  IfaFlags,
  type Link,
  listLinks,
  type NetlinkSocket,
  RTM_GETADDR,
  RTM_GETLINK,
  RtextFilter,
  toAddress,
  toLink,
} from '../../route/index.js';
import { answeredWith, type Pieces } from '../pieces.js';
import { type LinkAddresses, renderAddresses } from './address.js';
import type { IpContext } from './context.js';
import { AF_PACKET, familyNumber, familyOf } from './families.js';
import { matchesGlob } from './glob.js';
import { contextOf, type InspectIpOptions, needLink, needMaster, needVrf, netnsNamesOf } from './host.js';
import type { LinkContext } from './inspect.js';
import { renderLinks } from './link.js';
import { isInside, type Prefix, parsePrefix } from './prefix.js';
import { InspectError, noSuchDevice, readName, readQuestion, type Vocabulary, withoutVerb } from './words.js';

/** The words of `ip link`. */
export const LINK_WORDS: Vocabulary<'up' | 'group' | 'master' | 'vrf' | 'nomaster' | 'type' | 'dev'> = {
  up: {},
  group: { value: 'GROUP' },
  master: { value: 'NAME' },
  vrf: { value: 'NAME' },
  nomaster: {},
  type: { value: 'KIND' },
  dev: { value: 'NAME' },
};

type FlagWord =
  | ('dynamic' | 'primary' | 'secondary' | 'temporary' | 'nodad' | 'optimistic' | 'dadfailed' | 'home' | 'deprecated')
  | ('tentative' | 'permanent' | 'mngtmpaddr' | 'noprefixroute' | 'autojoin' | 'stable-privacy');

/** What is said of an address, by its word; with `-` in front: what is not. */
const FLAG_WORDS: Readonly<Record<FlagWord, number>> = {
  dynamic: IfaFlags.permanent,
  primary: IfaFlags.secondary,
  secondary: IfaFlags.secondary,
  temporary: IfaFlags.secondary,
  nodad: IfaFlags.nodad,
  optimistic: IfaFlags.optimistic,
  dadfailed: IfaFlags.dadfailed,
  home: IfaFlags.homeaddress,
  deprecated: IfaFlags.deprecated,
  tentative: IfaFlags.tentative,
  permanent: IfaFlags.permanent,
  mngtmpaddr: IfaFlags.managetempaddr,
  noprefixroute: IfaFlags.noprefixroute,
  autojoin: IfaFlags.mcautojoin,
  'stable-privacy': IfaFlags.stablePrivacy,
};

/** The words of `ip addr`. Those for its flags may have a `-` in front. */
export const ADDRESS_WORDS: Vocabulary<'to' | 'scope' | 'label' | keyof typeof LINK_WORDS | FlagWord> = {
  to: { value: 'PREFIX' },
  scope: { value: 'SCOPE' },
  label: { value: 'PATTERN' },
  ...(Object.fromEntries(Object.keys(FLAG_WORDS).map((word) => [word, {}])) as Record<FlagWord, object>),
  ...LINK_WORDS,
};

/** Whether a word with a `-` in front belongs to a question for addresses. */
export function isNegatedFlag(word: string): boolean {
  return word.startsWith('-') && Object.hasOwn(FLAG_WORDS, word.slice(1));
}

/** Which links and addresses are asked for. */
interface Filter {
  /** `AF_*`; 0 for all. */
  family: number;
  dev?: string;
  isUp: boolean;
  group?: number;
  /** Index of the master; `NO_MASTER` for none. */
  master?: number;
  kind?: string;
  masterKind?: string;
  scope?: number;
  label?: string;
  prefix?: Prefix;
  flags: number;
  flagMask: number;
}

/** Asks the kernel for links that are no ports (`link_master_filtered`, net/core/rtnetlink.c). */
const NO_MASTER = 0xffffffff;
const SLAVE = '_slave';

function linkTakers(filter: Filter, context: IpContext): Record<keyof typeof LINK_WORDS, (value: string) => void> {
  return {
    up: () => (filter.isUp = true),
    group: (value) => (filter.group = readName('group', value, context.names.groupId)),
    master: (value) => (filter.master = needMaster(context, value).index),
    vrf: (value) => (filter.master = needVrf(context, value).index),
    nomaster: () => (filter.master = NO_MASTER),
    type: (value) => {
      if (value.endsWith(SLAVE)) filter.masterKind = value.slice(0, -SLAVE.length);
      else filter.kind = value;
    },
    dev: (name) => {
      if (filter.dev !== undefined) throw new InspectError(`two links are named, '${filter.dev}' and '${name}'`);
      filter.dev = name;
    },
  };
}

function readLinkQuestion(words: readonly string[], context: IpContext): Filter {
  const filter: Filter = { family: AF_PACKET, isUp: false, flags: 0, flagMask: 0 };
  const takers = linkTakers(filter, context);
  readQuestion(withoutVerb(words), LINK_WORDS, takers, takers.dev);
  return filter;
}

function readAddressQuestion(words: readonly string[], context: IpContext): Filter {
  const filter: Filter = { family: familyNumber(context.options.family), isUp: false, flags: 0, flagMask: 0 };
  const flag = (word: FlagWord, isNegated: boolean): void => {
    const bit = FLAG_WORDS[word];
    const isWanted = (word === 'dynamic' || word === 'primary') === isNegated;
    filter.flags = isWanted ? filter.flags | bit : filter.flags & ~bit;
    filter.flagMask |= bit;
  };
  const flags = Object.keys(FLAG_WORDS) as FlagWord[];
  const takers = linkTakers(filter, context);
  const more = {
    to: (value: string) => {
      filter.prefix = parsePrefix('to', value, filter.family);
      if (filter.family === 0) filter.family = filter.prefix.family;
    },
    scope: (value: string) => {
      const id = context.names.scopeId(value);
      if (id !== undefined) filter.scope = id;
      else if (value === 'all') delete filter.scope;
      else readName('scope', value, context.names.scopeId);
    },
    label: (value: string) => (filter.label = value),
    ...(Object.fromEntries(flags.map((word) => [word, () => flag(word, false)])) as Record<FlagWord, () => void>),
  };
  readQuestion(withoutVerb(words), ADDRESS_WORDS, { ...takers, ...more }, (word) => {
    if (isNegatedFlag(word)) flag(word.slice(1) as FlagWord, true);
    else takers.dev(word);
  });
  return filter;
}

/** What `ip` leaves out itself of the links that the kernel sent. */
function isWanted({ message: { header, attrs } }: Link, filter: Filter): boolean {
  const { isUp, group, master, kind, masterKind } = filter;
  if (isUp && (header.ifiFlags & UP) === 0) return false;
  if (group !== undefined && attrs.group !== undefined && attrs.group !== group) return false;
  if (master !== undefined && master !== NO_MASTER && attrs.master !== master) return false;
  if (kind !== undefined && (attrs.linkinfo === undefined || (attrs.linkinfo.kind ?? '') !== kind)) return false;
  return masterKind === undefined || (attrs.linkinfo !== undefined && (attrs.linkinfo.slaveKind ?? '') === masterKind);
}

const UP = 1;

function linkContext(options: InspectIpOptions): (socket: NetlinkSocket) => Promise<LinkContext> {
  return async (socket) => {
    const links = new Map<number, Link>();
    for (const link of await listLinks(socket, { statistics: false }).toArray()) links.set(link.index, link);
    return contextOf(options, links, await netnsNamesOf(socket, links, options));
  };
}

/** The links of a question, in the kernel's order; it filters by master and kind where no other family is asked for. */
async function readLinks(
  socket: NetlinkSocket,
  { master, kind }: Filter,
  family: number,
  { options, links }: LinkContext,
): Promise<Link[]> {
  const isFiltered = family === 0 || family === AF_PACKET;
  const isPlain = !isFiltered || (master === undefined && kind === undefined);
  const isShort = (options.statistics ?? 0) === 0;
  if (isPlain && isShort && (isFiltered || familyOf(family) === 'inet')) return [...links.values()];
  const extMask = RtextFilter.vf | (isShort ? RtextFilter.skipStats : 0);
  const attrs = isFiltered
    ? { extMask, master, linkinfo: kind === undefined ? undefined : { kind } }
    : family === familyNumber('inet6')
      ? undefined
      : { extMask };
  const messages = await socket.dump(RTM_GETLINK, { header: { ifiFamily: family }, attrs }).toArray();
  return messages.map(toLink);
}

async function readLink(socket: NetlinkSocket, dev: string | number): Promise<Link> {
  const link = await getLink(socket, dev);
  if (link === undefined) throw noSuchDevice(String(dev));
  return link;
}

/** What `ip link` prints. @throws InspectError a wrong word, no such link; NetlinkError */
export function showLinks(options: InspectIpOptions = {}): Pieces {
  return answeredWith(options, linkContext(options), async function* (socket, context, words) {
    const filter = readLinkQuestion(words, context);
    const links =
      filter.dev === undefined
        ? await readLinks(socket, filter, AF_PACKET, context)
        : [await readLink(socket, filter.group === undefined ? filter.dev : needLink(context, filter.dev).index)];
    yield renderLinks(
      links.map((link) => (isWanted(link, filter) ? link : undefined)),
      context,
    );
  });
}

/** What `ip addr` prints. @throws InspectError a wrong word, no such link; NetlinkError */
export function showAddresses(options: InspectIpOptions = {}): Pieces {
  return answeredWith(options, linkContext(options), async function* (socket, asked, words) {
    const filter = readAddressQuestion(words, asked);
    const context: LinkContext = { ...asked, options: { ...asked.options, family: familyOf(filter.family) } };
    const dev = filter.dev === undefined ? undefined : needLink(context, filter.dev);
    const links =
      dev === undefined
        ? await readLinks(socket, filter, familyNumber(options.family), context)
        : [await readLink(socket, dev.index)];
    const addresses = filter.family === AF_PACKET ? undefined : await listAddresses(socket, filter, dev?.index ?? 0);
    yield renderAddresses(withAddresses(links, addresses, filter, context), context);
  });
}

async function listAddresses(socket: NetlinkSocket, { family }: Filter, ifaIndex: number): Promise<Address[]> {
  const messages = await socket.dump(RTM_GETADDR, { header: { ifaFamily: family, ifaIndex } }).toArray();
  return messages.map((message) => toAddress(message, NO_NAMES));
}

const NO_NAMES: ReadonlyMap<number, string> = new Map();

function isChosen({ message, flags, address }: Address, filter: Filter, context: IpContext): boolean {
  const { header, attrs } = message;
  if (filter.family !== 0 && header.ifaFamily !== filter.family) return false;
  if (filter.scope !== undefined && header.ifaScope !== filter.scope) return false;
  if (((filter.flags ^ flags) & filter.flagMask) !== 0) return false;
  if (filter.label !== undefined) {
    const label = attrs.label ?? context.links.get(header.ifaIndex)?.name ?? `if${header.ifaIndex}`;
    if (!matchesGlob(filter.label, label)) return false;
  }
  return isInside(filter.prefix, address);
}

/**
 * Puts addresses to their links. A link whose addresses are none of those asked for is left out. An address or a link that
 * `ip` leaves out only while it prints is `undefined`.
 */
function withAddresses(
  links: readonly Link[],
  addresses: readonly Address[] | undefined,
  filter: Filter,
  context: IpContext,
): (LinkAddresses | undefined)[] {
  const { brief = false, oneline = false } = context.options;
  const byLink = new Map<number, Address[]>();
  for (const address of addresses ?? []) {
    const list = byLink.get(address.index);
    if (list === undefined) byLink.set(address.index, [address]);
    else list.push(address);
  }
  const entries: (LinkAddresses | undefined)[] = [];
  for (const link of links) {
    const all = byLink.get(link.index) ?? [];
    const chosen = all.map((address) => (isChosen(address, filter, context) ? address : undefined));
    const isEmpty = all.length === 0 ? filter.family !== 0 : chosen.every((address) => address === undefined);
    if (addresses !== undefined && isEmpty) continue;
    const isLinkPrinted = brief || !oneline || filter.family === AF_PACKET;
    if (isLinkPrinted && !isWanted(link, filter)) entries.push(undefined);
    else {
      const shown = filter.isUp && !link.isUp ? [] : chosen;
      const isHeadless = filter.label !== undefined;
      entries.push({ link, addresses: addresses === undefined ? undefined : shown, isHeadless });
    }
  }
  return entries;
}
