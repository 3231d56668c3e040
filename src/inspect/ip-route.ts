import {
  decodeMultipath,
  decodeVia,
  type MetricsAttrs,
  type Route,
  type RouteAttrs,
  type RouteMessage,
  RtmFlags,
  RtnhFlags,
} from '../route/index.js';
import { type IpContext, linkName, printerFor } from './ip-context.js';
import { addressColour, hex, type Printer } from './printer.js';

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

const FAMILY = { inet: 2, inet6: 10, ipmr: 128, ip6mr: 129 } as const;
const TABLE_MAIN = 254;
const PROTOCOL_BOOT = 3;
const TYPE_UNICAST = 1;
const TYPES = [
  'none',
  'unicast',
  'local',
  'broadcast',
  'anycast',
  'multicast',
  'blackhole',
  'unreachable',
  'prohibit',
  'throw',
  'nat',
  'xresolve',
] as const;

/** Name of a type of route. */
export function routeTypeName(type: number): string {
  return TYPES[type] ?? String(type);
}

const FLAGS = [
  [RtnhFlags.dead, 'dead'],
  [RtnhFlags.onlink, 'onlink'],
  [RtnhFlags.pervasive, 'pervasive'],
  [RtnhFlags.offload, 'offload'],
  [RtnhFlags.trap, 'trap'],
  [RtmFlags.notify, 'notify'],
  [RtnhFlags.linkdown, 'linkdown'],
  [RtnhFlags.unresolved, 'unresolved'],
  [RtmFlags.offload, 'rt_offload'],
  [RtmFlags.trap, 'rt_trap'],
  [RtmFlags.offloadFailed, 'rt_offload_failed'],
] as const;

function printFlags(p: Printer, flags: number): void {
  if (flags === 0 && !p.isJson) return;
  p.array('flags', () => {
    for (const [bit, word] of FLAGS) if ((flags & bit) !== 0) p.put(undefined, word, `${word} `);
  });
}

const TYPE_MULTICAST = 5;

/** Multicast routes have a family of their own, but addresses like all others. */
function realFamily({ rtmType, rtmFamily }: RouteMessage['header']): number {
  if (rtmType !== TYPE_MULTICAST) return rtmFamily;
  return rtmFamily === FAMILY.ipmr ? FAMILY.inet : rtmFamily === FAMILY.ip6mr ? FAMILY.inet6 : rtmFamily;
}

function bitsOf(family: number): number {
  return family === FAMILY.inet || family === FAMILY.ipmr ? 32 : 128;
}

function prefix(address: string | undefined, length: number, family: number): string {
  if (address === undefined) return `0/${length}`;
  return length === bitsOf(family) ? address : `${address}/${length}`;
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

/** Ticks of USER_HZ in a second. */
const HZ = 100;

function printCache(p: Printer, attrs: RouteAttrs, statistics: number): void {
  const cache = attrs.cacheinfo;
  if (cache === undefined) return;
  const put = (key: string, value: number, unit = ''): void => p.put(key, value, `${key} ${value}${unit} `);
  if (cache.rtaExpires !== 0) put('expires', Math.trunc(cache.rtaExpires / HZ), 'sec');
  if (cache.rtaError !== 0) put('error', cache.rtaError);
  if (statistics > 0) {
    if (cache.rtaClntref !== 0) put('users', cache.rtaClntref);
    if (cache.rtaUsed !== 0) put('used', cache.rtaUsed);
    if (cache.rtaLastuse !== 0) put('age', Math.trunc(cache.rtaLastuse / HZ), 'sec');
  }
}

/** Metrics in the order of their numbers, with the words of `ip`. */
const METRICS = [
  ['mtu', 'mtu', 2],
  ['window', 'window', 3],
  ['rtt', 'rtt', 4],
  ['rttvar', 'rttvar', 5],
  ['ssthresh', 'ssthresh', 6],
  ['cwnd', 'cwnd', 7],
  ['advmss', 'advmss', 8],
  ['reordering', 'reordering', 9],
  ['hoplimit', 'hoplimit', 10],
  ['initcwnd', 'initcwnd', 11],
  ['features', 'features', 12],
  ['rtoMin', 'rto_min', 13],
  ['initrwnd', 'initrwnd', 14],
  ['quickack', 'quickack', 15],
  ['ccAlgo', 'congctl', 16],
  ['fastopenNoCookie', 'fastopen_no_cookie', 17],
] as const;

const FEATURE_ECN = 1;

function printFeatures(p: Printer, features: number): void {
  if (features & FEATURE_ECN) p.put('ecn', null, 'ecn ');
  if (features & ~FEATURE_ECN) p.put('features', hex(features), `${hex(features)} `);
}

function milliseconds(value: number): string {
  return value >= 1000 ? `${Number((value / 1000).toPrecision(6))}s ` : `${value}ms `;
}

function printMetric(p: Printer, property: (typeof METRICS)[number][0], word: string, value: number): void {
  switch (property) {
    case 'features':
      printFeatures(p, value);
      break;
    case 'rtt':
      p.put(word, Math.trunc(value / 8), milliseconds(Math.trunc(value / 8)));
      break;
    case 'rttvar':
      p.put(word, Math.trunc(value / 4), milliseconds(Math.trunc(value / 4)));
      break;
    case 'rtoMin':
      p.put(word, value, milliseconds(value));
      break;
    default:
      p.put(word, value, `${value} `);
  }
}

function printMetrics(p: Printer, metrics: MetricsAttrs): void {
  const lock = metrics.lock ?? 0;
  p.array('metrics', () =>
    p.object(undefined, () => {
      for (const [property, word, number] of METRICS) {
        const value = metrics[property];
        const isLocked = (lock & (1 << number)) !== 0;
        if ((value === undefined && !isLocked) || (property === 'hoplimit' && value === 0xffffffff)) continue;
        p.text(isLocked ? `${word} lock ` : `${word} `);
        if (typeof value === 'string') p.put('congestion', value, `${value} `);
        else printMetric(p, property, word, value ?? 0);
      }
    }),
  );
}

const PREFERENCES: Readonly<Record<number, string>> = { 0: 'medium', 1: 'high', 3: 'low' };

function printPreference(p: Printer, pref: number): void {
  const word = PREFERENCES[pref];
  p.put('pref', word ?? pref, word === undefined ? String(pref) : `pref ${word}`);
}

function printMultipath(p: Printer, route: RouteLike, context: IpContext): void {
  const { header } = route.message;
  const { multipath } = route.message.attrs;
  if (multipath === undefined) return;
  p.array('nexthops', () => {
    for (const { flags, hops, ifindex, attrs } of decodeMultipath(multipath)) {
      p.object(undefined, () => {
        p.line();
        p.text('\tnexthop ');
        printGateway(p, attrs, header.rtmFamily);
        if (attrs.flow !== undefined) printRealms(p, attrs.flow, context);
        printLinkName(p, 'dev', ifindex, context);
        p.put('weight', hops + 1, `weight ${hops + 1} `);
        printFlags(p, flags);
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
  printFlags(p, header.rtmFlags);
}

/** One route as `ip route` prints it, with the newline at its end. */
export function printRoute(p: Printer, route: RouteLike, context: IpContext, query: RouteQuery): void {
  const { header, attrs } = route.message;
  const { details = false, statistics = 0 } = context.options;
  if (header.rtmType !== TYPE_UNICAST || details)
    p.put('type', routeTypeName(header.rtmType), `${routeTypeName(header.rtmType)} `);
  printEnds(p, route);
  printWay(p, route, context, query);
  if (attrs.mark !== undefined) printMark(p, attrs.mark);
  if (attrs.flow !== undefined && query.realms === undefined) printRealms(p, attrs.flow, context);
  if (attrs.uid !== undefined) p.put('uid', attrs.uid, `uid ${attrs.uid} `);
  printCache(p, attrs, statistics);
  if (attrs.metrics !== undefined) printMetrics(p, attrs.metrics);
  if (attrs.iif !== undefined && query.iif === undefined) printLinkName(p, 'iif', attrs.iif, context);
  if (attrs.pref !== undefined) printPreference(p, attrs.pref);
  if (attrs.ttlPropagate !== undefined) {
    const isEnabled = attrs.ttlPropagate !== 0;
    p.put('ttl-propogate', isEnabled, `ttl-propogate ${isEnabled ? 'enabled' : 'disabled'}`); // the tool's spelling
  }
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
        for (const route of routes) p.object(undefined, () => printRoute(p, route, context, query));
      }),
    finish: () => taken(() => p.finish()),
  };
}

/** Routes as `ip route` prints them. */
export function renderRoutes(routes: Iterable<RouteLike>, context: IpContext, query: RouteQuery = {}): string {
  const printer = routePrinter(context, query);
  return `${printer.start()}${printer.print(routes)}${printer.finish()}`;
}
