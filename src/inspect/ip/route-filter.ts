import { AF, decodeVia, parseIp, type RouteMessage, RtmFlags } from '../../route/index.js';
import { hostLength, type Prefix, sameBits } from './prefix.js';

/** Which routes are shown, `filter_nlmsg` of iproute2's ip/iproute.c. What is not there does not matter. */
export interface RouteFilter {
  /** `AF_*` of `-4` and the like; 0 for all. */
  family: number;
  /** The table; 0 for all. */
  table: number;
  /** Entries of the cache: none, only, or all the same. */
  cloned: 'no' | 'only' | 'any';
  protocol?: number;
  scope?: number;
  /** A bit for each type shown. */
  typeMask?: number;
  tos?: number;
  /** The destination lies in this prefix ... */
  root?: Prefix;
  /** ... or contains it. */
  match?: Prefix;
  sourceRoot?: Prefix;
  sourceMatch?: Prefix;
  via?: Prefix;
  src?: Prefix;
  realms?: number;
  realmsMask?: number;
  iif?: number;
  oif?: number;
  mark?: number;
  metric?: number;
}

const TABLE_MAIN = 254;
const TABLE_LOCAL = 255;
const TYPE_LOCAL = 2;

/** Whether a route's addresses matter. */
export function hasPrefixes(filter: RouteFilter): boolean {
  return ['root', 'match', 'sourceRoot', 'sourceMatch', 'via', 'src'].some((name) => name in filter);
}

/** Makes the test for one list of routes; it remembers whether IPv6 has shown more than the main table. */
export function routeTest(filter: RouteFilter): (message: RouteMessage) => boolean {
  let hasIpv6Tables = false;
  const asksForPrefixes = hasPrefixes(filter);
  return (message) => {
    const { header, attrs } = message;
    const table = attrs.table ?? header.rtmTable;
    if (filter.family !== 0 && header.rtmFamily !== filter.family) return false;
    if (header.rtmFamily === AF.inet6 && table !== TABLE_MAIN) hasIpv6Tables = true;
    const isCloned = (header.rtmFlags & RtmFlags.cloned) !== 0;
    if (filter.cloned !== 'any' && (filter.cloned === 'only') !== isCloned) return false;
    if (header.rtmFamily === AF.inet6 && !hasIpv6Tables) {
      if (!isInOldTable(filter.table, header.rtmType)) return false;
    } else if (filter.table > 0 && filter.table !== table) return false;
    return hasNumbers(message, filter) && (!asksForPrefixes || hasAddresses(message, filter));
  };
}

/** Kernels that have one IPv6 table only do not tell local routes apart by it. */
function isInOldTable(table: number, type: number): boolean {
  if (table === TABLE_LOCAL) return type === TYPE_LOCAL;
  if (table === TABLE_MAIN) return type !== TYPE_LOCAL;
  return table === 0;
}

function hasNumbers({ header, attrs }: RouteMessage, filter: RouteFilter): boolean {
  if (filter.protocol !== undefined && header.rtmProtocol !== filter.protocol) return false;
  if (filter.scope !== undefined && header.rtmScope !== filter.scope) return false;
  if (filter.typeMask !== undefined && (filter.typeMask & (1 << header.rtmType)) === 0) return false;
  if (filter.tos !== undefined && header.rtmTos !== filter.tos) return false;
  if (filter.realmsMask !== undefined && (((attrs.flow ?? 0) ^ (filter.realms ?? 0)) & filter.realmsMask) !== 0)
    return false;
  if (filter.iif !== undefined && (attrs.iif ?? 0) !== filter.iif) return false;
  if (filter.oif !== undefined && (attrs.oif ?? 0) !== filter.oif) return false;
  if (filter.mark !== undefined && (attrs.mark ?? 0) !== filter.mark) return false;
  return filter.metric === undefined || (attrs.priority ?? 0) === filter.metric;
}

const NO_ADDRESS = new Uint8Array(16);

function bytesOf(address: string | undefined): Uint8Array {
  return address === undefined ? NO_ADDRESS : parseIp(address);
}

function saysSomething(prefix: Prefix | undefined): prefix is Prefix {
  return prefix !== undefined && (prefix.family !== 0 || prefix.isLengthGiven);
}

/** `address/length` lies in the prefix. */
function isUnder(prefix: Prefix | undefined, family: number, address: string | undefined, length: number): boolean {
  if (!saysSomething(prefix)) return true;
  if ((prefix.family !== 0 && prefix.family !== family) || prefix.length > length) return false;
  return sameBits(bytesOf(address), prefix.bytes, prefix.length);
}

/** `address/length` contains the prefix. */
function isOver(prefix: Prefix | undefined, family: number, address: string | undefined, length: number): boolean {
  if (!saysSomething(prefix)) return true;
  if ((prefix.family !== 0 && prefix.family !== family) || prefix.length < length) return false;
  return sameBits(bytesOf(address), prefix.bytes, length);
}

function hasAddresses({ header, attrs }: RouteMessage, filter: RouteFilter): boolean {
  const { rtmFamily, rtmDstLen, rtmSrcLen } = header;
  return (
    isUnder(filter.root, rtmFamily, attrs.dst, rtmDstLen) &&
    isOver(filter.match, rtmFamily, attrs.dst, rtmDstLen) &&
    isUnder(filter.sourceRoot, rtmFamily, attrs.src, rtmSrcLen) &&
    isOver(filter.sourceMatch, rtmFamily, attrs.src, rtmSrcLen) &&
    isGateway(filter.via, rtmFamily, attrs) &&
    isAddress(filter.src, rtmFamily, attrs.prefsrc)
  );
}

function isGateway(prefix: Prefix | undefined, family: number, { gateway, via }: RouteMessage['attrs']): boolean {
  if (via === undefined) return isAddress(prefix, family, gateway);
  const other = decodeVia(via);
  return isAddress(prefix, other.family, other.address);
}

function isAddress(prefix: Prefix | undefined, family: number, address: string | undefined): boolean {
  if (prefix === undefined || prefix.family === 0) return true;
  return prefix.family === family && sameBits(bytesOf(address), prefix.bytes, prefix.length);
}

/** Whether a prefix is one address, so that it is not repeated in the answer. */
export function isOneAddress(prefix: Prefix | undefined): boolean {
  return prefix !== undefined && prefix.length > 0 && prefix.length === hostLength(prefix.family);
}
