import { readFileSync } from 'node:fs';
import { list as listNamespaces } from '../netns/index.js';
import {
  bpfProgram,
  type Link,
  type NexthopObject,
  openRoute,
  type RouteOptions,
  type RouteSocket,
} from '../route/index.js';
import type { IpContext, IpOptions } from './ip-context.js';
import { readIpNames } from './ip-name-files.js';
import { cannotFind, noSuchDevice } from './ip-words.js';

/** What is looked at, and how. */
export interface InspectIpOptions extends IpOptions, Pick<RouteOptions, 'netns'> {
  /** What to show of it, as for `ip`: `['dev', 'br0']`, `['table', 'all']`. */
  words?: readonly string[] | undefined;
  /** Names of namespaces, for `link-netns NAME`. Default: those under /run/netns. */
  namespaces?: readonly string[] | (() => readonly string[]) | undefined;
  /** VLANs of a bridge that are alike as ranges (`-compressvlans`). */
  compressVlans?: boolean | undefined;
}

/** Opens the namespace that is looked at for the length of a task. */
export async function openRouteFor<T>(
  { netns }: InspectIpOptions,
  task: (route: RouteSocket) => Promise<T>,
): Promise<T> {
  const route = openRoute({ netns });
  try {
    return await task(route);
  } finally {
    route.close();
  }
}

/** The context for routes: with `-d` their nexthop objects are printed too. */
export async function withNexthops(route: RouteSocket, context: IpContext): Promise<IpContext> {
  if (!context.options.details) return context;
  const nexthops = new Map<number, NexthopObject>();
  for (const nexthop of await route.nexthops.list().toArray()) nexthops.set(nexthop.id, nexthop);
  return { ...context, nexthop: (id) => nexthops.get(id) };
}

/** What is printed for the words of a question, with what the renderers need beside the objects. */
export type Render = (route: RouteSocket, context: IpContext, words: readonly string[]) => Promise<string>;

/** Answers a question in the namespace that it is about. */
export function inspectWith(options: InspectIpOptions, render: Render): Promise<string> {
  return openRouteFor(options, async (route) => render(route, await ipContext(route, options), options.words ?? []));
}

/** Names by id of a file like /etc/passwd. */
function idFile(path: string): (id: number) => string | undefined {
  let names: Map<number, string> | undefined;
  return (id) => {
    names ??= readIdFile(path);
    return names.get(id);
  };
}

function readIdFile(path: string): Map<number, string> {
  const names = new Map<number, string>();
  let text = '';
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return names; // numbers will do
  }
  for (const line of text.split('\n')) {
    const [name, , id] = line.split(':');
    if (name !== undefined && id !== undefined && !names.has(Number(id))) names.set(Number(id), name);
  }
  return names;
}

/** Gathers what the renderers need beside the objects. The namespaces' names are only looked up when a link has an id. */
export async function ipContext(route: RouteSocket, options: InspectIpOptions): Promise<IpContext> {
  const links = new Map<number, Link>();
  for (const link of await route.links.list({ statistics: false }).toArray()) links.set(link.index, link);
  const needsNames = [...links.values()].some(({ linkNetnsid }) => (linkNetnsid ?? -1) >= 0);
  const { namespaces = listNamespaces } = options;
  const pinned = !needsNames ? [] : typeof namespaces === 'function' ? namespaces() : namespaces;
  const netnsNames = await route.namespaceIds.names(pinned);
  return {
    options,
    names: readIpNames(options.numeric),
    links,
    netnsName: (id) => netnsNames.get(id),
    userName: idFile('/etc/passwd'),
    groupName: idFile('/etc/group'),
    bpfProgram,
  };
}

/** A link by its name, an alternative name, or `ifN`, as `ip` takes them; `undefined` when there is none. */
export function linkNamed({ links }: IpContext, name: string): Link | undefined {
  for (const link of links.values()) if (link.name === name || link.altNames.includes(name)) return link;
  const index = /^if(\d+)$/.exec(name);
  return index === null ? undefined : links.get(Number(index[1]));
}

/** The {@link linkNamed}. @throws InspectError `ENODEV` there is none */
export function needLink(context: IpContext, name: string): Link {
  const link = linkNamed(context, name);
  if (link === undefined) throw noSuchDevice(name);
  return link;
}

/** As {@link needLink}, in the words that `ip` has where the question is not about links. */
export function needDevice(context: IpContext, name: string): Link {
  const link = linkNamed(context, name);
  if (link === undefined) throw cannotFind(name);
  return link;
}
