import {
  AF,
  type MessageDump,
  type NetlinkSocket,
  type RouteMessage,
  RTM_GETROUTE,
  RtmFlags,
  type Visitor,
} from '../../route/index.js';
import { answered, type Pieces, unlessInterrupted } from '../pieces.js';
import type { IpContext } from './context.js';
import { familyNumber } from './families.js';
import { type InspectIpOptions, needDevice } from './host.js';
import { wholeNumber } from './names.js';
import { parsePrefix } from './prefix.js';
import { type RouteLike, type RoutePrinter, type RouteQuery, routePrinter } from './route.js';
import { alikeRoutes } from './route-alike.js';
import { hasPrefixes, isOneAddress, type RouteFilter, routeTest } from './route-filter.js';
import {
  InspectError,
  NAMES_NOTHING,
  noVrf,
  readName,
  readNumber,
  readQuestion,
  type Taker,
  type Vocabulary,
  withoutVerb,
  wordNamed,
} from './words.js';

type RouteWord =
  | ('table' | 'vrf' | 'cached' | 'cloned' | 'tos' | 'dsfield' | 'protocol' | 'scope' | 'type' | 'dev' | 'oif' | 'iif')
  | (
      | 'mark'
      | 'metric'
      | 'priority'
      | 'preference'
      | 'via'
      | 'src'
      | 'realms'
      | 'from'
      | 'to'
      | 'root'
      | 'match'
      | 'exact'
    );

/** The words of `ip route`; a prefix may stand alone, and `root`, `match` and `exact` behind `to` and `from`. */
export const ROUTE_WORDS: Vocabulary<RouteWord> = {
  table: { value: 'TABLE', short: true },
  vrf: { value: 'NAME', short: true },
  cached: { short: true },
  cloned: { short: true },
  tos: { value: 'TOS' },
  dsfield: { value: 'TOS', short: true },
  protocol: { value: 'PROTOCOL', short: true },
  scope: { value: 'SCOPE', short: true },
  type: { value: 'TYPE', short: true },
  dev: { value: 'NAME' },
  oif: { value: 'NAME' },
  iif: { value: 'NAME' },
  mark: { value: 'MARK' },
  metric: { value: 'METRIC', short: true },
  priority: { value: 'METRIC', short: true },
  preference: { value: 'METRIC' },
  via: { value: '[FAMILY] PREFIX' },
  src: { value: 'PREFIX' },
  realms: { value: 'REALMS', short: true },
  from: { value: '[root|match|exact] PREFIX', short: true },
  to: { value: '[root|match|exact] PREFIX', short: true },
  root: { value: 'PREFIX', short: true },
  match: { value: 'PREFIX', short: true },
  exact: { value: 'PREFIX', short: true },
};

const TABLE_MAIN = 254;
const U32 = 0xffffffff;
const FAMILY_WORDS: Readonly<Record<string, number>> = { inet: AF.inet, inet6: AF.inet6 };
/** Types of routes, as `ip` reads them: the beginning of most is enough. */
const TYPES: readonly [name: string, type: number, isShort: boolean][] = [
  ['local', 2, false],
  ['nat', 10, false],
  ['broadcast', 3, true],
  ['brd', 3, false],
  ['anycast', 4, true],
  ['multicast', 5, true],
  ['prohibit', 8, true],
  ['unreachable', 7, true],
  ['blackhole', 6, true],
  ['xresolve', 11, true],
  ['unicast', 1, true],
  ['throw', 9, false],
];

function typeId(word: string): number | undefined {
  const found = TYPES.find(([name, , isShort]) => name === word || (isShort && word !== '' && name.startsWith(word)));
  return found?.[1] ?? wholeNumber(word, 255);
}

/** The table of a VRF. @throws InspectError */
function vrfTable({ links }: IpContext, name: string): number {
  for (const link of links.values()) if (link.name === name && link.kind === 'vrf') return link.vrf?.table ?? 0;
  throw noVrf(name);
}

/** `[FROM/]TO`, each a name or a number, or all of it as a raw number. */
function realms(filter: RouteFilter, text: string, { names }: IpContext): void {
  const [from, to = ''] = text.includes('/') ? text.split('/', 2) : [undefined, text];
  const ids = [from === undefined ? 0 : names.realmId(from), to === '' ? 0 : names.realmId(to)] as const;
  const isNamed = ids[0] !== undefined && ids[1] !== undefined;
  const value = isNamed ? ((ids[0]! << 16) | ids[1]!) >>> 0 : wholeNumber(text, U32);
  if (value === undefined)
    throw new InspectError(`realms: '${text}' is not known: expected [FROM/]TO or a number`, 'ENOENT', NAMES_NOTHING);
  filter.realms = value;
  let mask = U32;
  if ((value & 0xffff) === 0 && text.endsWith('/')) mask &= ~0xffff;
  if (value >>> 16 === 0 && from === undefined) mask &= 0xffff;
  filter.realmsMask = mask >>> 0;
}

/** Which routes a prefix asks for: those inside it, those around it, or both at once. */
const KINDS: Vocabulary<'root' | 'match' | 'exact'> = {
  root: { short: true },
  match: { short: true },
  exact: { short: true },
};

function readRouteQuestion(words: readonly string[], context: IpContext): RouteFilter {
  const { names } = context;
  const family = familyNumber(context.options.family);
  const filter: RouteFilter = { family, table: TABLE_MAIN, cloned: 'no' };
  const prefix = (word: string, text: string) => parsePrefix(word, text, family);
  const unlessAll =
    (word: string, idOf: (name: string) => number | undefined, take: (id?: number) => void) =>
    (text: string): void =>
      take(idOf(text) === undefined && text === 'all' ? undefined : readName(word, text, idOf));
  const cached = (): void => {
    filter.cloned = 'only';
  };
  const tos = (text: string): void => {
    filter.tos = readName('tos', text, names.dsfieldId);
  };
  const metric = (text: string): void => {
    filter.metric = readNumber('metric', text);
  };
  const oif = (text: string): void => {
    filter.oif = needDevice(context, text).index;
  };
  const to: Taker = (text, next) => {
    const kind = wordNamed(text, KINDS);
    const value = prefix('to', kind === undefined ? text : next());
    if (kind !== 'match') filter.root = value;
    if (kind !== 'root') filter.match = value;
  };
  const from: Taker = (text, next) => {
    const kind = wordNamed(text, KINDS);
    const value = prefix('from', kind === undefined ? text : next());
    if (kind !== 'match') filter.sourceRoot = value;
    if (kind !== 'root') filter.sourceMatch = value;
  };
  readQuestion(
    words,
    ROUTE_WORDS,
    {
      table: (text) => {
        const id = names.tableId(text);
        if (id === undefined && text === 'cache') filter.cloned = 'only';
        else filter.table = id === undefined && text === 'all' ? 0 : readName('table', text, names.tableId);
      },
      vrf: (text) => {
        filter.table = vrfTable(context, text);
        filter.typeMask = ~((1 << 2) | (1 << 3)); // neither local nor broadcast
      },
      cached,
      cloned: cached,
      tos,
      dsfield: tos,
      protocol: unlessAll('protocol', names.protocolId, (id) => set(filter, 'protocol', id)),
      scope: unlessAll('scope', names.scopeId, (id) => set(filter, 'scope', id)),
      type: (text) => (filter.typeMask = 1 << readName('type', text, typeId)),
      dev: oif,
      oif,
      iif: (text) => (filter.iif = needDevice(context, text).index),
      mark: (text) => (filter.mark = readNumber('mark', text)),
      metric,
      priority: metric,
      preference: metric,
      via: (text, next) => {
        const other = FAMILY_WORDS[text];
        filter.via = parsePrefix('via', other === undefined ? text : next(), other ?? family);
      },
      src: (text) => (filter.src = prefix('src', text)),
      realms: (text) => realms(filter, text, context),
      from,
      to,
      exact: (text) => to(text, () => text),
      root: (text) => (filter.root = prefix('root', text)),
      match: (text) => (filter.match = prefix('match', text)),
    },
    to,
  );
  return filter;
}

function set(filter: RouteFilter, key: 'protocol' | 'scope', id: number | undefined): void {
  if (id === undefined) delete filter[key];
  else filter[key] = id;
}

/** What the answer does not repeat of the question. */
function queryOf(filter: RouteFilter): RouteQuery {
  const { table, oif: dev, iif, protocol, scope, tos, metric, realms, realmsMask, via, src } = filter;
  return {
    table,
    dev,
    iif,
    protocol,
    scope,
    tos,
    metric,
    realms: realmsMask === U32 ? realms : undefined,
    via: isOneAddress(via) ? 'via' : undefined,
    src: isOneAddress(src) ? 'src' : undefined,
  };
}

/** What `ip route` prints. @throws InspectError a wrong word, no such link; NetlinkError `ENOENT` no such table */
export function showRoutes(options: InspectIpOptions = {}): Pieces {
  return answered(options, (socket, context, words) => {
    if (words[0] !== undefined && words[0] !== '' && 'get'.startsWith(words[0])) {
      return routeTo(socket, context, words.slice(1));
    }
    const filter = readRouteQuestion(withoutVerb(words), context);
    return options.details ? detailed(socket, context, filter, options) : listed(socket, context, filter, options.warn);
  });
}

/** `ip route get`, which is loaded when it is asked for. */
async function* routeTo(socket: NetlinkSocket, context: IpContext, words: readonly string[]): Pieces {
  yield* (await import('./show-route-get.js')).showRouteTo(socket, context, words);
}

/** With `-d` routes' nexthop objects are printed too. */
async function* detailed(
  socket: NetlinkSocket,
  context: IpContext,
  filter: RouteFilter,
  options: InspectIpOptions,
): Pieces {
  const nexthops = await (await import('./objects.js')).nexthopsById(options);
  yield* listed(socket, { ...context, nexthop: (id) => nexthops.get(id) }, filter, options.warn);
}

async function* listed(
  socket: NetlinkSocket,
  context: IpContext,
  filter: RouteFilter,
  warn: InspectIpOptions['warn'],
): Pieces {
  const printer = routePrinter(context, queryOf(filter));
  const rtmFamily = filter.family === 0 && filter.table !== 0 ? AF.inet : filter.family;
  const header = {
    rtmFamily,
    rtmProtocol: filter.protocol ?? 0,
    rtmFlags: filter.cloned === 'only' ? RtmFlags.cloned : 0,
  };
  const attrs = { table: filter.table === 0 ? undefined : filter.table, oif: filter.oif };
  // A namespace that never had a route has no main table yet.
  const missing = filter.table === TABLE_MAIN ? ['ENOENT'] : [];
  const dump = socket.dump(RTM_GETROUTE, { header, attrs }, { missing });
  yield printer.start();
  yield* unlessInterrupted(printed(dump, printer, filter, context), warn);
  yield printer.finish();
}

/** The routes of a dump, those of a received buffer in a piece. */
async function* printed(
  dump: MessageDump<RouteMessage>,
  printer: RoutePrinter,
  filter: RouteFilter,
  { options }: IpContext,
): Pieces {
  const test = routeTest(filter);
  const render = (message: RouteMessage): string => (test(message) ? printer.print([asRoute(message)]) : '');
  let text = '';
  const print = (more: string): void => {
    text += more;
  };
  const isPlain = !options.json && options.colour === undefined && !hasPrefixes(filter);
  const visitor: Visitor<RouteMessage> = isPlain ? alikeRoutes(render, print) : (_, decode) => print(render(decode()));
  for await (const _ of dump.visit(visitor)) {
    yield text;
    text = '';
  }
}

function asRoute(message: RouteMessage): RouteLike {
  return { message, table: message.attrs.table ?? message.header.rtmTable };
}
