import {
  decodeLabels,
  decodeMultipath,
  decodeVia,
  formatIp,
  type Route,
  type RouteAttrs,
  type RouteMessage,
  RtmFlags,
  type Rtnexthop,
} from '../../route/index.js';
import { addressColour, hex, type Printer } from '../printer.js';
import { type IpContext, linkName, printerFor } from './context.js';
import { printEncap } from './encap.js';
import { printNexthop as printNexthopObject } from './nexthop.js';
import { printCacheFlags, printCacheInfo } from './route-cache.js';
import { printRouteFlags } from './route-flags.js';
import { printMetrics } from './route-metrics.js';
import { routeTypeName } from './route-type.js';

/** What was asked for: `ip` does not repeat it in the answer. */
export interface RouteQuery {
  /** The table; 0 for all. Default 254, main. */
  table?: number | undefined;
  /** Routes out of one link. */
  dev?: number | undefined;
  protocol?: number | undefined;
  scope?: number | undefined;
  tos?: number | undefined;
  metric?: number | undefined;
  realms?: number | undefined;
  /** Of one gateway. */
  via?: string | undefined;
  /** Of one source address. */
  src?: string | undefined;
  /** Routes of packets that came in by one link. */
  iif?: number | undefined;
}

/** A route as far as it is printed: the message, and its table. */
export type RouteLike = Pick<Route, 'message' | 'table'>;

const FAMILY = { inet: 2, inet6: 10, mpls: 28, ipmr: 128, ip6mr: 129 } as const;
const TABLE_MAIN = 254;
const PROTOCOL_BOOT = 3;
const TYPE_UNICAST = 1;
const TYPE_MULTICAST = 5;

/** Multicast routes have a family of their own, but addresses like all others. */
function realFamily({ rtmType, rtmFamily }: RouteMessage['header']): number {
  if (rtmType !== TYPE_MULTICAST) return rtmFamily;
  return rtmFamily === FAMILY.ipmr ? FAMILY.inet : rtmFamily === FAMILY.ip6mr ? FAMILY.inet6 : rtmFamily;
}

function bitsOf(family: number): number {
  if (family === FAMILY.mpls) return 20;
  return family === FAMILY.inet || family === FAMILY.ipmr ? 32 : 128;
}

/** An address as its family has it: MPLS has labels, which came as four bytes. */
function hostText(address: string, family: number): string {
  if (family !== FAMILY.mpls) return address;
  return decodeLabels(Uint8Array.from(address.split('.'), Number)).join('/');
}

/** What a label or address is changed into. */
function printNewDestination(p: Printer, bytes: Uint8Array, family: number): void {
  const isIp = bytes.length === 4 || bytes.length === 16;
  const text = family === FAMILY.mpls ? decodeLabels(bytes).join('/') : isIp ? formatIp(bytes) : '???';
  p.text('as to ');
  p.put('to', text, `${text} `, addressColour(family));
}

function prefix(address: string | undefined, length: number, family: number): string {
  if (address === undefined) return `0/${length}`;
  const text = hostText(address, family);
  return length === bitsOf(family) ? text : `${text}/${length}`;
}

function printEnds(p: Printer, route: RouteLike): void {
  const { header, attrs } = route.message;
  const family = header.rtmFamily;
  if (attrs.dst === undefined && header.rtmDstLen !== 0)
    p.put('dst', `0/${header.rtmDstLen} `, `0/${header.rtmDstLen}  `);
  else {
    const dst = attrs.dst === undefined ? 'default' : prefix(attrs.dst, header.rtmDstLen, family);
    p.put('dst', dst, `${dst} `, attrs.dst === undefined ? undefined : addressColour(realFamily(header)));
  }
  if (attrs.src !== undefined) {
    const from = prefix(attrs.src, header.rtmSrcLen, family);
    p.put('from', from, `from ${from} `, addressColour(realFamily(header)));
  } else if (header.rtmSrcLen !== 0) p.put('src', `0/${header.rtmSrcLen}`, `from 0/${header.rtmSrcLen} `);
}

const FAMILY_NAMES: Readonly<Record<number, string>> = { 2: 'inet', 10: 'inet6', 17: 'link', 28: 'mpls', 7: 'bridge' };

function printVia(p: Printer, bytes: Uint8Array): void {
  const { family, address = '???' } = decodeVia(bytes);
  const name = FAMILY_NAMES[family] ?? '???';
  p.object('via', () => {
    p.json('family', name);
    p.json('host', address);
  });
  p.text(`via ${name} `);
  p.text(`${address} `, addressColour(family));
}

function printGateway(p: Printer, attrs: RouteAttrs, family: number): void {
  if (attrs.gateway !== undefined) printAddress(p, 'gateway', 'via ', attrs.gateway, family);
  if (attrs.via !== undefined) printVia(p, attrs.via);
}

/** A word, and an address behind it in its family's colour. */
function printAddress(p: Printer, key: string, word: string, address: string, family: number): void {
  p.text(word);
  p.put(key, address, `${address} `, addressColour(family));
}

function printLinkName(p: Printer, word: string, index: number, context: IpContext): void {
  const name = linkName(context, index);
  p.text(`${word} `);
  p.put(word, name, `${name} `, 'ifname');
}

function printRealms(p: Printer, flow: number, context: IpContext): void {
  const from = flow >>> 16;
  const to = context.names.realm(flow & 0xffff);
  const fromName = from === 0 ? undefined : context.names.realm(from);
  p.object('flow', () => {
    if (fromName !== undefined) p.json('from', fromName);
    p.json('to', to);
  });
  p.text(fromName === undefined ? `realm ${to} ` : `realms ${fromName}/${to} `);
}

function printOrigin(p: Printer, route: RouteLike, context: IpContext, query: RouteQuery): void {
  const { header } = route.message;
  const { details = false } = context.options;
  const { names } = context;
  if (route.table !== 0 && (route.table !== TABLE_MAIN || details) && query.table === 0) {
    p.put('table', names.table(route.table), `table ${names.table(route.table)} `);
  }
  if ((header.rtmFlags & RtmFlags.cloned) !== 0) return;
  if ((header.rtmProtocol !== PROTOCOL_BOOT || details) && query.protocol === undefined) {
    p.put('protocol', names.protocol(header.rtmProtocol), `proto ${names.protocol(header.rtmProtocol)} `);
  }
  if ((header.rtmScope !== 0 || details) && query.scope === undefined) {
    p.put('scope', names.scope(header.rtmScope), `scope ${names.scope(header.rtmScope)} `);
  }
}

const PREFERENCES: Readonly<Record<number, string>> = { 0: 'medium', 1: 'high', 3: 'low' };

function printPreference(p: Printer, pref: number): void {
  const word = PREFERENCES[pref];
  p.put('pref', word ?? pref, word === undefined ? String(pref) : `pref ${word}`);
}

/** One of several ways. */
function printNexthop(
  p: Printer,
  { flags, hops, ifindex, attrs }: Rtnexthop,
  family: number,
  context: IpContext,
): void {
  if (attrs.encap !== undefined) printEncap(p, attrs.encapType, attrs.encap, context);
  if (attrs.newdst !== undefined) printNewDestination(p, attrs.newdst, family);
  printGateway(p, attrs, family);
  if (attrs.flow !== undefined) printRealms(p, attrs.flow, context);
  p.put('dev', linkName(context, ifindex), `dev ${linkName(context, ifindex)} `);
  if (family !== FAMILY.mpls) p.put('weight', hops + 1, `weight ${hops + 1} `);
  printRouteFlags(p, flags);
}

/** One of the links that a multicast packet goes out of, of a lookup. */
function printOutgoing(p: Printer, { flags, hops, ifindex }: Rtnexthop, context: IpContext): void {
  p.put('dev', linkName(context, ifindex), linkName(context, ifindex));
  if (hops !== 1) p.put('ttl', hops, `(ttl>${hops})`);
  p.text(' ');
  printRouteFlags(p, flags);
}

function printMultipath(p: Printer, route: RouteLike, context: IpContext): void {
  const { header, attrs } = route.message;
  if (attrs.multipath === undefined) return;
  const isOutgoing = (header.rtmFlags & RtmFlags.cloned) !== 0 && header.rtmType === TYPE_MULTICAST;
  p.array('nexthops', () => {
    for (const [at, nexthop] of decodeMultipath(attrs.multipath!).entries()) {
      p.object(undefined, () => {
        if (isOutgoing) {
          p.text(at === 0 ? 'Oifs: ' : ' ');
          printOutgoing(p, nexthop, context);
          return;
        }
        p.line();
        p.text('\tnexthop ');
        printNexthop(p, nexthop, header.rtmFamily, context);
      });
    }
  });
}

function printMark(p: Printer, mark: number): void {
  if (mark !== 0) p.put('mark', mark, `mark ${mark >= 16 ? hex(mark) : mark} `);
}

/** What leads to the destination: gateway, link, and who says so. */
function printWay(p: Printer, route: RouteLike, context: IpContext, query: RouteQuery): void {
  const { header, attrs } = route.message;
  if (attrs.nhId !== undefined) p.put('nhid', attrs.nhId, `nhid ${attrs.nhId} `);
  if (attrs.newdst !== undefined) printNewDestination(p, attrs.newdst, header.rtmFamily);
  if (attrs.encap !== undefined) printEncap(p, attrs.encapType, attrs.encap, context);
  if (header.rtmTos !== 0 && query.tos === undefined) {
    p.put('tos', context.names.dsfield(header.rtmTos), `tos ${context.names.dsfield(header.rtmTos)} `);
  }
  if (attrs.gateway !== undefined && query.via === undefined)
    printAddress(p, 'gateway', 'via ', attrs.gateway, header.rtmFamily);
  if (attrs.via !== undefined) printVia(p, attrs.via);
  if (attrs.oif !== undefined && query.dev === undefined) printLinkName(p, 'dev', attrs.oif, context);
  printOrigin(p, route, context, query);
  if (attrs.prefsrc !== undefined && query.src === undefined)
    printAddress(p, 'prefsrc', 'src ', attrs.prefsrc, header.rtmFamily);
  if (attrs.priority !== undefined && query.metric === undefined)
    p.put('metric', attrs.priority, `metric ${attrs.priority} `);
  printRouteFlags(p, header.rtmFlags);
}

function printNexthopInfo(p: Printer, id: number, context: IpContext): void {
  const nexthop = context.nexthop?.(id);
  if (nexthop === undefined) return;
  p.text('\n\tnh_info ');
  p.object('nh_info', () => printNexthopObject(p, nexthop, context));
}

/** One route as `ip route` prints it, with the newline at its end. */
export function printRoute(p: Printer, route: RouteLike, context: IpContext, query: RouteQuery): void {
  const { header, attrs } = route.message;
  const { details = false, statistics = 0 } = context.options;
  if (header.rtmType !== TYPE_UNICAST || details)
    p.put('type', routeTypeName(header.rtmType, context), `${routeTypeName(header.rtmType, context)} `);
  printEnds(p, route);
  printWay(p, route, context, query);
  if (attrs.mark !== undefined) printMark(p, attrs.mark);
  if (attrs.flow !== undefined && query.realms === undefined) printRealms(p, attrs.flow, context);
  if (attrs.uid !== undefined) p.put('uid', attrs.uid, `uid ${attrs.uid} `);
  if (header.rtmFamily === FAMILY.inet && (header.rtmFlags & RtmFlags.cloned) !== 0)
    printCacheFlags(p, header.rtmFlags);
  if (header.rtmFamily === FAMILY.inet || header.rtmFamily === FAMILY.inet6)
    printCacheInfo(p, route.message, statistics);
  if (attrs.metrics !== undefined) printMetrics(p, attrs.metrics);
  if (attrs.iif !== undefined && query.iif === undefined) printLinkName(p, 'iif', attrs.iif, context);
  if (attrs.pref !== undefined) printPreference(p, attrs.pref);
  if (attrs.ttlPropagate !== undefined) {
    const isEnabled = attrs.ttlPropagate !== 0;
    p.put('ttl-propogate', isEnabled, `ttl-propogate ${isEnabled ? 'enabled' : 'disabled'}`); // the tool's spelling
  }
  if (attrs.nhId !== undefined && details) printNexthopInfo(p, attrs.nhId, context);
  printMultipath(p, route, context);
  p.text('\n');
}

/** Prints routes as they come: JSON begins with {@link start} and ends with {@link finish}. */
export interface RoutePrinter {
  start(): string;
  print(routes: Iterable<RouteLike>): string;
  finish(): string;
}

/** A printer for routes, in as many parts as they come in. */
export function routePrinter(context: IpContext, query: RouteQuery = {}): RoutePrinter {
  const p = printerFor(context);
  const taken = (put: () => void): string => {
    put();
    return p.take();
  };
  return {
    start: () => taken(() => p.start()),
    print: (routes) =>
      taken(() => {
        for (const route of routes) {
          if (p.isJson) p.object(undefined, () => printRoute(p, route, context, query));
          else printRoute(p, route, context, query); // hundreds of thousands of times
        }
      }),
    finish: () => taken(() => p.finish()),
  };
}

/** Routes as `ip route` prints them. */
export function renderRoutes(routes: Iterable<RouteLike>, context: IpContext, query: RouteQuery = {}): string {
  const printer = routePrinter(context, query);
  return `${printer.start()}${printer.print(routes)}${printer.finish()}`;
}
