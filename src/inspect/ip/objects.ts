import { list as listNamespaces } from '../../netns/index.js';
import type { NexthopObject, RouteSocket } from '../../route/index.js';
import type { IpContext } from './context.js';
import { addressFamily } from './families.js';
import type { InspectIpOptions } from './host.js';
import { inspectWith, openRouteFor } from './inspect.js';
import { type NamedNamespace, renderNamespaceIds, renderNamespaces } from './netns.js';
import { renderNexthopBuckets, renderNexthops } from './nexthop.js';
import { InspectError, noSuchDevice, readName, readNumber, readWords } from './words.js';

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

function readNexthopQuery(words: readonly string[], { names, links }: IpContext): NexthopQuery {
  const query: NexthopQuery = {};
  const protocol = (value: string): number => (query.protocol = readName('protocol', value, names.protocolId));
  readWords(words[0] === 'get' ? words.slice(1) : words, {
    values: {
      dev: (value) => (query.dev = value),
      master: (value) => (query.master = value),
      vrf: (value) => {
        if (![...links.values()].some(({ name, kind }) => name === value && kind === 'vrf'))
          throw new InspectError(`'${value}' is no VRF`);
        query.master = value;
      },
      id: (value) => (query.id = readNumber('id', value)),
      nhid: (value) => (query.nexthopId = readNumber('nhid', value)),
      index: (value) => (query.index = readNumber('index', value)),
      protocol,
      proto: protocol,
    },
    marks: { groups: () => (query.groups = true), fdb: () => (query.fdb = true) },
  });
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
    if (wanted !== undefined && !isThere) throw noSuchDevice(wanted);
  }
}

async function showBuckets(route: RouteSocket, context: IpContext, words: readonly string[]): Promise<string> {
  const query = readNexthopQuery(words, context);
  checkLinks(query, context);
  const buckets = await route.nexthops.buckets(query).toArray();
  const chosen = buckets.filter(({ index }) => query.index === undefined || query.index === index);
  return renderNexthopBuckets(chosen, context);
}

/**
 * What `ip nexthop` and `ip nexthop bucket` print.
 *
 * @throws InspectError a wrong word, no such link, no such nexthop; NetlinkError
 */
export function inspectNexthop(options: InspectIpOptions = {}): Promise<string> {
  return inspectWith(options, async (route, context, words) => {
    if (words[0] === 'bucket') return showBuckets(route, context, words.slice(1));
    const query = readNexthopQuery(words, context);
    checkLinks(query, context);
    if (query.id !== undefined) {
      const nexthop = await route.nexthops.get(query.id);
      if (nexthop === undefined) throw new InspectError(`there is no nexthop ${query.id}`, 'ENOENT');
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
    if (words[0] !== 'list-id') {
      readWords(words, { values: {} });
      return renderNamespaces(pinned, options);
    }
    let wanted: number | undefined;
    readWords(words.slice(1), { values: { nsid: (value) => (wanted = readNumber('nsid', value)) } });
    const ids = (await route.namespaceIds.list().toArray()).filter((id) => wanted === undefined || id === wanted);
    const named = ids.map((id) => ({ id, name: pinned.find((namespace) => namespace.id === id)?.name }));
    return renderNamespaceIds(named, options);
  });
}
