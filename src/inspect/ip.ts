import { type Address, type Link, openRoute, type RouteFilter, type RouteSocket } from '../route/index.js';
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
      scope: (value) => value !== 'all' && (query.scope = readName('scope', value, names.scopeId)),
      label: (value) => (query.label = value),
    },
    marks: { up: () => (query.isUp = true), nomaster: () => (query.master = null) },
    other: setDev,
  });
  return query;
}

/** The links of a question; one that `ip` itself leaves out, rather than the kernel, is `undefined`. */
async function listLinks(route: RouteSocket, query: LinkQuery): Promise<(Link | undefined)[]> {
  if (query.dev !== undefined) {
    const link = await route.links.get(query.dev);
    if (link === undefined) throw noSuchDevice(query.dev);
    return [isWanted(link, query) ? link : undefined];
  }
  const links = await route.links.list({ kind: query.kind, master: query.master }).toArray();
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
    const links = await listLinks(route, query);
    const only = query.dev === undefined ? undefined : links[0]?.index;
    const addresses = await route.addresses.list({ dev: only, family: context.options.family }).toArray();
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

const TABLE_MAIN = 254;
const TYPE_LOCAL = 2;

async function readRouteQuery(words: readonly string[], route: RouteSocket, { names, links }: IpContext): Promise<RouteQuery> {
  const query: RouteQuery = { table: TABLE_MAIN };
  let dev: string | undefined;
  let vrf: string | undefined;
  readWords(words, {
    values: {
      table: (value) => (query.table = value === 'all' ? 0 : readName('table', value, names.tableId)),
      vrf: (value) => (vrf = value),
      dev: (value) => (dev = value),
      oif: (value) => (dev = value),
      protocol: (value) => value !== 'all' && (query.protocol = readName('proto', value, names.protocolId)),
      proto: (value) => value !== 'all' && (query.protocol = readName('proto', value, names.protocolId)),
      scope: (value) => value !== 'all' && (query.scope = readName('scope', value, names.scopeId)),
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

/** What `ip route` prints. @throws InspectError a wrong word, no such link; NetlinkError `ENOENT` no such table */
export function inspectRoute(options: InspectIpOptions = {}): Promise<string> {
  return inspect(options, async (route, context, words) => {
    const query = await readRouteQuery(words, route, context);
    const family = options.family ?? (query.table === 0 ? undefined : 'inet');
    const table = query.table === 0 ? undefined : query.table;
    const filter: RouteFilter = { family, table, dev: query.dev, protocol: query.protocol };
    const routes = await listRoutes(route, filter);
    return renderRoutes(routes.filter(({ message: { header, attrs } }) => {
      if (header.rtmFlags & 0x200 || (query.scope !== undefined && header.rtmScope !== query.scope)) return false;
      if (query.metric !== undefined && attrs.priority !== query.metric) return false;
      if (query.via !== undefined && attrs.gateway !== query.via) return false;
      if (query.src !== undefined && attrs.prefsrc !== query.src) return false;
      return !(family === 'inet6' && table === TABLE_MAIN && header.rtmType === TYPE_LOCAL);
    }), context, query);
  });
}

/** A namespace that never had a route has no main table: that is an empty list. */
async function listRoutes(route: RouteSocket, filter: RouteFilter) {
  try {
    return await route.routes.list(filter).toArray();
  } catch (error) {
    if (filter.table === TABLE_MAIN && (error as { code?: unknown }).code === 'ENOENT') return [];
    throw error;
  }
}
