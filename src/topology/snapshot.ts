import * as netns from '../netns/index.js';
import { type Link, openRoute, type RouteSocket } from '../route/index.js';
import type { PeerEnd, Topology, TopologyLink, TopologyNamespace } from './model.js';

interface Seen {
  name: string;
  links: Link[];
  addresses: Map<number, string[]>;
  /** The namespaces by the ids that this one knows them by. */
  ids: Map<number, string>;
}

/**
 * Reads the links and addresses of namespaces, and which veth ends belong together.
 *
 * @param names names under /run/netns; all there are when not given
 * @throws SystemCallError `ENOENT` there is no such namespace
 */
export async function readTopology(names: readonly string[] = netns.list()): Promise<Topology> {
  const seen: Seen[] = [];
  for (const name of names) seen.push(await look(name, names));
  return { namespaces: seen.map((namespace) => describe(namespace, seen)) };
}

async function look(name: string, names: readonly string[]): Promise<Seen> {
  await using route = openRoute({ netns: name });
  const addresses = new Map<number, string[]>();
  for (const { index, address, prefixLength, scope } of await route.addresses.list().toArray()) {
    if (scope === 'link') continue;
    addresses.set(index, [...(addresses.get(index) ?? []), `${address}/${prefixLength}`]);
  }
  const links = await route.links.list({ statistics: false }).toArray();
  return { name, links: links.filter(({ isLoopback }) => !isLoopback), addresses, ids: await idsOf(route, names) };
}

async function idsOf(route: RouteSocket, names: readonly string[]): Promise<Map<number, string>> {
  const ids = new Map<number, string>();
  for (const name of names) {
    const id = await route.namespaceIds.get(name);
    if (id !== undefined) ids.set(id, name);
  }
  return ids;
}

function describe(namespace: Seen, all: readonly Seen[]): TopologyNamespace {
  const nameOf = new Map(namespace.links.map(({ index, name }) => [index, name]));
  const links = namespace.links.map(
    (link): TopologyLink => ({
      name: link.name,
      kind: link.kind,
      isUp: link.isUp,
      addresses: namespace.addresses.get(link.index) ?? [],
      master: link.master === undefined ? undefined : nameOf.get(link.master),
      peer: link.kind === 'veth' ? peerOf(link, namespace, all) : undefined,
    }),
  );
  return { name: namespace.name, links };
}

/** A veth's other end is the link with its index `link`, in this namespace or the one with id `linkNetnsid`. */
function peerOf(link: Link, namespace: Seen, all: readonly Seen[]): PeerEnd | undefined {
  const home = link.linkNetnsid === undefined ? namespace.name : namespace.ids.get(link.linkNetnsid);
  const peer = all.find(({ name }) => name === home)?.links.find(({ index }) => index === link.link);
  return home === undefined || peer === undefined ? undefined : { namespace: home, link: peer.name };
}
