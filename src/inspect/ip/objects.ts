import { list as listNamespaces } from '../../netns/index.js';
import type { NexthopObject, RouteSocket } from '../../route/index.js';
import type { IpContext } from './context.js';
import { addressFamily } from './families.js';
import type { InspectIpOptions } from './host.js';
import { inspectWith, openRouteFor } from './inspect.js';
import { type NamedNamespace, renderNamespaceIds, renderNamespaces } from './netns.js';
import { renderNexthopBuckets, renderNexthops } from './nexthop.js';
import { renderVrfs } from './vrf.js';
import {
  InspectError,
  isShow,
  isVerb,
  NAMES_NOTHING,
  noSuchDevice,
  noVrf,
  REFUSED,
  readName,
  readNumber,
  readQuestion,
  type Vocabulary,
  withoutVerb,
} from './words.js';

/** Which nexthop objects, or buckets of groups, are shown. */
interface NexthopQuery {
  dev?: string;
  master?: string;
  groups?: boolean;
  fdb?: boolean;
  protocol?: number;
  id?: number;
  nexthopId?: number;
  index?: number;
}

type LinkWord = 'dev' | 'master' | 'vrf';

/** The words of questions for nexthop objects. */
export const NEXTHOP_WORDS: Vocabulary<LinkWord | 'groups' | 'id' | 'protocol' | 'fdb'> = {
  dev: { value: 'NAME', short: true },
  groups: { short: true },
  master: { value: 'NAME', short: true },
  vrf: { value: 'NAME', short: true },
  id: { value: 'ID' },
  protocol: { value: 'PROTOCOL', short: true },
  fdb: { short: true },
};

/** The words of `nexthop get`. */
export const NEXTHOP_GET_WORDS: Vocabulary<'id'> = { id: { value: 'ID' } };

/** The words of `nexthop bucket`. */
export const BUCKET_WORDS: Vocabulary<LinkWord | 'id' | 'nhid'> = {
  dev: { value: 'NAME', short: true },
  master: { value: 'NAME', short: true },
  vrf: { value: 'NAME', short: true },
  id: { value: 'ID' },
  nhid: { value: 'ID' },
};

/** The words of `nexthop bucket get`. */
export const BUCKET_GET_WORDS: Vocabulary<'id' | 'index'> = { id: { value: 'ID' }, index: { value: 'NUMBER' } };

/** The words of `netns list-id`. */
export const NAMESPACE_ID_WORDS: Vocabulary<'nsid'> = { nsid: { value: 'NUMBER' } };

function linkTakers(query: NexthopQuery, { links }: IpContext): Record<LinkWord, (value: string) => void> {
  return {
    dev: (value) => (query.dev = value),
    master: (value) => (query.master = value),
    vrf: (value) => {
      if (![...links.values()].some(({ name, kind }) => name === value && kind === 'vrf')) throw noVrf(value);
      query.master = value;
    },
  };
}

function readNexthopQuery(words: readonly string[], context: IpContext): NexthopQuery {
  const query: NexthopQuery = {};
  const id = (value: string): number => (query.id = readNumber('id', value));
  if (isVerb('get', words[0])) {
    readQuestion(words.slice(1), NEXTHOP_GET_WORDS, { id });
    if (query.id === undefined) throw new InspectError("'get' needs an id: get id ID");
    return query;
  }
  readQuestion(withoutVerb(words), NEXTHOP_WORDS, {
    ...linkTakers(query, context),
    id,
    groups: () => (query.groups = true),
    protocol: (value) => (query.protocol = readName('protocol', value, context.names.protocolId)),
    fdb: () => (query.fdb = true),
  });
  return query;
}

function readBucketQuery(words: readonly string[], context: IpContext): NexthopQuery {
  const query: NexthopQuery = {};
  const id = (value: string): number => (query.id = readNumber('id', value));
  if (isVerb('get', words[0])) {
    const index = (value: string): number => (query.index = readNumber('index', value));
    readQuestion(words.slice(1), BUCKET_GET_WORDS, { id, index });
    if (query.id === undefined || query.index === undefined)
      throw new InspectError("'get' needs an id and an index: get id ID index NUMBER");
    return query;
  }
  const nhid = (value: string): number => (query.nexthopId = readNumber('nhid', value));
  readQuestion(withoutVerb(words), BUCKET_WORDS, { ...linkTakers(query, context), id, nhid });
  return query;
}

/** All nexthop objects. */
export function nexthopsById(options: InspectIpOptions): Promise<ReadonlyMap<number, NexthopObject>> {
  return openRouteFor(options, async (route) => {
    const nexthops = await route.nexthops.list().toArray();
    return new Map(nexthops.map((nexthop) => [nexthop.id, nexthop]));
  });
}

function checkLinks({ dev, master }: NexthopQuery, { links }: IpContext): void {
  for (const wanted of [dev, master]) {
    const isThere = [...links.values()].some(
      ({ name, altNames }) => name === wanted || altNames.includes(wanted ?? ''),
    );
    if (wanted !== undefined && !isThere) throw noSuchDevice(wanted, NAMES_NOTHING);
  }
}

async function showBuckets(route: RouteSocket, context: IpContext, words: readonly string[]): Promise<string> {
  const query = readBucketQuery(words, context);
  checkLinks(query, context);
  const family = query.index === undefined ? addressFamily(context.options) : undefined;
  const buckets = await route.nexthops.buckets({ ...query, family }).toArray();
  const chosen = buckets.filter(({ index }) => query.index === undefined || query.index === index);
  if (query.index !== undefined && chosen.length === 0)
    throw new InspectError(`nexthop ${query.id} has no bucket ${query.index}`, 'ENOENT', REFUSED);
  return renderNexthopBuckets(chosen, context);
}

/**
 * What `ip nexthop` and `ip nexthop bucket` print.
 *
 * @throws InspectError a wrong word, no such link, no such nexthop; NetlinkError
 */
export function inspectNexthop(options: InspectIpOptions = {}): Promise<string> {
  return inspectWith(options, async (route, context, words) => {
    if (isVerb('bucket', words[0])) return showBuckets(route, context, words.slice(1));
    const query = readNexthopQuery(words, context);
    checkLinks(query, context);
    if (query.id !== undefined) {
      const nexthop = await route.nexthops.get(query.id);
      if (nexthop === undefined) throw new InspectError(`there is no nexthop ${query.id}`, 'ENOENT', REFUSED);
      return renderNexthops([nexthop], context);
    }
    return renderNexthops(await route.nexthops.list({ ...query, family: addressFamily(options) }).toArray(), context);
  });
}

async function namespacesWithIds(route: RouteSocket, names: readonly string[]): Promise<NamedNamespace[]> {
  const namespaces: NamedNamespace[] = [];
  for (const name of names) namespaces.push({ name, id: await route.namespaceIds.get(name).catch(() => undefined) });
  return namespaces;
}

/** What `ip netns` and `ip netns list-id` print. @throws InspectError a wrong word; NetlinkError */
export function inspectNetns(options: InspectIpOptions = {}): Promise<string> {
  const { words = [], namespaces = listNamespaces } = options;
  return openRouteFor(options, async (route) => {
    const pinned = await namespacesWithIds(route, typeof namespaces === 'function' ? namespaces() : namespaces);
    // `list` and its beginnings ask for the names.
    const isIds = !isShow(words[0] ?? '') && isVerb('list-id', words[0]);
    if (!isIds) {
      readQuestion(withoutVerb(words), {}, {});
      return renderNamespaces(pinned, options);
    }
    let wanted: number | undefined;
    readQuestion(words.slice(1), NAMESPACE_ID_WORDS, { nsid: (value) => (wanted = readNumber('nsid', value)) });
    const ids = (await route.namespaceIds.list().toArray()).filter((id) => wanted === undefined || id === wanted);
    if (wanted !== undefined && ids.length === 0)
      throw new InspectError(`no namespace has the id ${wanted} here`, 'ENOENT', REFUSED);
    const named = ids.map((id) => ({ id, name: pinned.find((namespace) => namespace.id === id)?.name }));
    return renderNamespaceIds(named, options);
  });
}

/**
 * What `ip vrf` and `ip vrf show NAME` print.
 *
 * @throws InspectError a wrong word, no such VRF; NetlinkError
 */
export function inspectVrf(options: InspectIpOptions = {}): Promise<string> {
  return openRouteFor(options, async (route) => {
    const [name, ...more] = withoutVerb(options.words ?? []);
    if (more.length > 0)
      throw new InspectError(`vrf: '${more.join(' ')}' is too much: expected at most the name of one`);
    const links = await route.links.list({ kind: 'vrf', statistics: false }).toArray();
    const vrfs = links.flatMap((link) => {
      const table = link.kind === 'vrf' ? link.vrf?.table : undefined;
      return table === undefined ? [] : [{ name: link.name, table }];
    });
    if (name === undefined) return renderVrfs(vrfs, options);
    const found = vrfs.find((vrf) => vrf.name === name) ?? (name === 'default' ? MAIN : undefined);
    if (found === undefined) throw noVrf(name);
    return `${name} ${found.table}\n`;
  });
}

/** The name of those without a VRF: their table is the main one. */
const MAIN = { table: 254 };
