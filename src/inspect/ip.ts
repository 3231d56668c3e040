import {
  type Address,
  type Link,
  NudState,
  openRoute,
  type Route,
  type RouteSocket,
  RtmFlags,
  type Rule,
} from '../route/index.js';
import { type LinkAddresses, renderAddresses } from './ip-address.js';
import type { IpContext } from './ip-context.js';
import { type InspectIpOptions, ipContext } from './ip-host.js';
import { renderLinks } from './ip-link.js';
import { renderNeighbours } from './ip-neighbour.js';
import { type RouteQuery, renderRoutes } from './ip-route.js';
import { renderRules } from './ip-rule.js';
import { InspectError, noSuchDevice, readName, readNumber, readWords } from './ip-words.js';

type Render = (route: RouteSocket, context: IpContext, words: readonly string[]) => Promise<string>;

async function inspect(options: InspectIpOptions, render: Render): Promise<string> {
  const { netns, words = [] } = options;
  const route = openRoute({ netns });
  try {
    return await render(route, await ipContext(route, options), words);
  } finally {
    route.close();
  }
}

/** Which links `ip link` and `ip addr` show. */
interface LinkQuery {
  dev?: string;
  master?: string | null;
  kind?: string;
  masterKind?: string;
  isUp?: boolean;
  group?: number;
  scope?: number;
  label?: string;
}

const SLAVE = '_slave';

function readLinkQuery(words: readonly string[], { names }: IpContext): LinkQuery {
  const query: LinkQuery = {};
  const setDev = (name: string): void => {
    if (query.dev !== undefined) throw new InspectError(`two links are named, '${query.dev}' and '${name}'`);
    query.dev = name;
  };
  readWords(words, {
    values: {
      dev: setDev,
      master: (value) => (query.master = value),
      vrf: (value) => (query.master = value),
      type: (value) => {
        if (value.endsWith(SLAVE)) query.masterKind = value.slice(0, -SLAVE.length);
        else query.kind = value;
      },
      group: (value) => (query.group = readName('group', value, names.groupId)),
      scope: (value) => {
        if (value !== 'all') query.scope = readName('scope', value, names.scopeId);
      },
      label: (value) => (query.label = value),
    },
    marks: { up: () => (query.isUp = true), nomaster: () => (query.master = null) },
    other: setDev,
  });
  return query;
}

/** The links of a question; one that `ip` itself leaves out, rather than the kernel, is `undefined`. */
async function listLinks(route: RouteSocket, query: LinkQuery, family?: 'inet6'): Promise<(Link | undefined)[]> {
  if (query.dev !== undefined) {
    const link = await route.links.get(query.dev);
    if (link === undefined) throw noSuchDevice(query.dev);
    return [isWanted(link, query) ? link : undefined];
  }
  const links = await route.links.list({ kind: query.kind, master: query.master, family }).toArray();
  return links.map((link) => (isWanted(link, query) ? link : undefined));
}

function isWanted(link: Link, { isUp, group, masterKind }: LinkQuery): boolean {
  if (isUp === true && !link.isUp) return false;
  if (group !== undefined && link.group !== group) return false;
  return masterKind === undefined || link.masterKind === masterKind;
}

/** What `ip link` prints. @throws InspectError a wrong word, no such link; NetlinkError */
export function inspectLink(options: InspectIpOptions = {}): Promise<string> {
  return inspect(options, async (route, context, words) => {
    return renderLinks(await listLinks(route, readLinkQuery(words, context)), context);
  });
}

/** What `ip addr` prints. @throws InspectError a wrong word, no such link; NetlinkError */
export function inspectAddress(options: InspectIpOptions = {}): Promise<string> {
  return inspect(options, async (route, context, words) => {
    const query = readLinkQuery(words, context);
    const { family } = context.options;
    const links = await listLinks(route, query, family === 'inet6' ? family : undefined);
    const only = query.dev === undefined ? undefined : links[0]?.index;
    const addresses = await route.addresses.list({ dev: only, family }).toArray();
    return renderAddresses(withAddresses(links, addresses, query, context), context);
  });
}

/** Puts addresses to their links. A link without any is left out when only some addresses are asked for. */
function withAddresses(
  links: readonly (Link | undefined)[],
  addresses: readonly Address[],
  query: LinkQuery,
  context: IpContext,
): (LinkAddresses | undefined)[] {
  const byLink = new Map<number, Address[]>();
  for (const address of addresses) {
    const list = byLink.get(address.index);
    if (list === undefined) byLink.set(address.index, [address]);
    else list.push(address);
  }
  const isChosen = ({ message, label }: Address): boolean => {
    if (query.scope !== undefined && message.header.ifaScope !== query.scope) return false;
    return query.label === undefined || label === query.label;
  };
  return links.flatMap((link) => {
    if (link === undefined) return [undefined];
    const all = byLink.get(link.index) ?? [];
    const chosen = all.filter(isChosen);
    const isLeftOut = chosen.length === 0 && (all.length > 0 || context.options.family !== undefined);
    return isLeftOut ? [] : [{ link, addresses: chosen }];
  });
}

const FAMILY_INET6 = 10;
const TABLE_MAIN = 254;
const TYPE_LOCAL = 2;

async function readRouteQuery(
  words: readonly string[],
  route: RouteSocket,
  { names, links }: IpContext,
): Promise<RouteQuery> {
  const query: RouteQuery = { table: TABLE_MAIN };
  let dev: string | undefined;
  let vrf: string | undefined;
  const protocol = (value: string): void => {
    if (value !== 'all') query.protocol = readName('proto', value, names.protocolId);
  };
  readWords(words, {
    values: {
      table: (value) => (query.table = value === 'all' ? 0 : readName('table', value, names.tableId)),
      vrf: (value) => (vrf = value),
      dev: (value) => (dev = value),
      oif: (value) => (dev = value),
      protocol,
      proto: protocol,
      scope: (value) => {
        if (value !== 'all') query.scope = readName('scope', value, names.scopeId);
      },
      metric: (value) => (query.metric = readNumber('metric', value)),
      via: (value) => (query.via = value),
      src: (value) => (query.src = value),
    },
  });
  if (dev !== undefined) query.dev = await indexOf(route, dev);
  const master = vrf === undefined ? undefined : [...links.values()].find(({ name }) => name === vrf);
  if (master?.kind === 'vrf') query.table = master.vrf.table;
  else if (vrf !== undefined) throw new InspectError(`'${vrf}' is no VRF`);
  return query;
}

async function indexOf(route: RouteSocket, name: string): Promise<number> {
  const link = await route.links.get(name);
  if (link === undefined) throw noSuchDevice(name);
  return link.index;
}

/** What `ip` leaves out itself of the routes that the kernel sent. */
function isShown({ message: { header, attrs } }: Route, { table, dev, scope, metric, via, src }: RouteQuery): boolean {
  if ((header.rtmFlags & RtmFlags.cloned) !== 0) return false;
  if (dev !== undefined && attrs.oif !== dev) return false; // the kernel also sends those with several ways
  if (scope !== undefined && header.rtmScope !== scope) return false;
  if (metric !== undefined && (attrs.priority ?? 0) !== metric) return false;
  if (via !== undefined && attrs.gateway !== via) return false;
  if (src !== undefined && attrs.prefsrc !== src) return false;
  return !(header.rtmFamily === FAMILY_INET6 && table === TABLE_MAIN && header.rtmType === TYPE_LOCAL);
}

/** What `ip route` prints. @throws InspectError a wrong word, no such link; NetlinkError `ENOENT` no such table */
export function inspectRoute(options: InspectIpOptions = {}): Promise<string> {
  return inspect(options, async (route, context, words) => {
    const query = await readRouteQuery(words, route, context);
    const table = query.table === 0 ? undefined : query.table;
    const family = options.family ?? (table === undefined ? undefined : 'inet');
    const routes = await route.routes.list({ family, table, dev: query.dev, protocol: query.protocol }).toArray();
    return renderRoutes(
      routes.filter((item) => isShown(item, query)),
      context,
      query,
    );
  });
}

const STATES: Readonly<Record<string, number>> = { ...NudState, none: 0x100, all: 0x1ff };
/** States that `ip neigh` shows unless told otherwise: all but NOARP. */
const USUAL_STATES = 0xff & ~NudState.noarp;

/** What `ip neigh` prints. @throws InspectError a wrong word, no such link; NetlinkError */
export function inspectNeighbour(options: InspectIpOptions = {}): Promise<string> {
  return inspect(options, async (route, context, words) => {
    let dev: string | undefined;
    let states: number | undefined;
    let proxy = false;
    let protocol: number | undefined;
    readWords(words, {
      values: {
        dev: (value) => (dev = value),
        nud: (value) => (states = (states ?? 0) | readName('nud', value, (name) => STATES[name])),
        proto: (value) => (protocol = readName('proto', value, context.names.protocolId)),
        protocol: (value) => (protocol = readName('protocol', value, context.names.protocolId)),
      },
      marks: { proxy: () => (proxy = true) },
    });
    const index = dev === undefined ? undefined : await indexOf(route, dev);
    const wanted = states ?? USUAL_STATES;
    const neighbours = await route.neighbours.list({ dev: index, family: options.family, proxy }).toArray();
    const shown = neighbours.filter((neighbour) => {
      if (protocol !== undefined && protocol !== 0 && neighbour.protocol !== protocol) return false;
      if (neighbour.proxy || neighbour.externallyLearned) return true;
      const { ndmState } = neighbour.message.header;
      return ndmState === 0 ? (wanted & 0x100) !== 0 : (wanted & ndmState) !== 0;
    });
    return renderNeighbours(shown, context, index !== undefined);
  });
}

/** What `ip rule` prints. @throws InspectError a wrong word; NetlinkError */
export function inspectRule(options: InspectIpOptions = {}): Promise<string> {
  return inspect(options, async (route, context, words) => {
    const wanted: Partial<Pick<Rule, 'table' | 'priority' | 'iif' | 'oif' | 'fwmark'>> = {};
    const priority = (value: string): number => (wanted.priority = readNumber('priority', value));
    const table = (value: string): number => (wanted.table = readName('table', value, context.names.tableId));
    readWords(words, {
      values: {
        table,
        lookup: table,
        priority,
        preference: priority,
        pref: priority,
        iif: (value) => (wanted.iif = value),
        oif: (value) => (wanted.oif = value),
        fwmark: (value) => (wanted.fwmark = readNumber('fwmark', value)),
      },
    });
    const rules = await route.rules.list({ family: options.family ?? 'inet' }).toArray();
    const isWanted = (rule: Rule): boolean =>
      Object.entries(wanted).every(([key, value]) => rule[key as keyof typeof wanted] === value);
    return renderRules(rules.filter(isWanted), context);
  });
}
