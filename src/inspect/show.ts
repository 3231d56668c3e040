import type { InspectIpOptions } from './ip/host.js';
import type { Vocabulary } from './ip/words.js';
import type { InspectIptablesOptions } from './iptables/command.js';
import type { InspectNftOptions } from './nft/command.js';

/**
 * What the tools print, in pieces as they come, by object. Each loads only what it prints with, so that a command which asks
 * for one of them starts quickly.
 *
 * @example
 * for await (const piece of show.route({ words: ['table', 'all'] })) process.stdout.write(piece);
 */
export const show = {
  async *link(options: InspectIpOptions = {}): AsyncGenerator<string, void, undefined> {
    yield* (await import('./ip/show-link.js')).showLinks(options);
  },
  async *addr(options: InspectIpOptions = {}): AsyncGenerator<string, void, undefined> {
    yield* (await import('./ip/show-link.js')).showAddresses(options);
  },
  async *route(options: InspectIpOptions = {}): AsyncGenerator<string, void, undefined> {
    yield* (await import('./ip/show-route.js')).showRoutes(options);
  },
  async *neigh(options: InspectIpOptions = {}): AsyncGenerator<string, void, undefined> {
    yield* (await import('./ip/show-neighbour.js')).showNeighbours(options);
  },
  async *rule(options: InspectIpOptions = {}): AsyncGenerator<string, void, undefined> {
    yield* (await import('./ip/show-rule.js')).showRules(options);
  },
  async *fdb(options: InspectIpOptions = {}): AsyncGenerator<string, void, undefined> {
    yield await (await import('./bridge/bridge.js')).inspectFdb(options);
  },
  async *vlan(options: InspectIpOptions = {}): AsyncGenerator<string, void, undefined> {
    yield* (await import('./bridge/bridge.js')).showVlans(options);
  },
  async *mdb(options: InspectIpOptions = {}): AsyncGenerator<string, void, undefined> {
    yield await (await import('./bridge/bridge.js')).inspectMdb(options);
  },
  async *nexthop(options: InspectIpOptions = {}): AsyncGenerator<string, void, undefined> {
    yield await (await import('./ip/objects.js')).inspectNexthop(options);
  },
  async *netns(options: InspectIpOptions = {}): AsyncGenerator<string, void, undefined> {
    yield await (await import('./ip/objects.js')).inspectNetns(options);
  },
  async *vrf(options: InspectIpOptions = {}): AsyncGenerator<string, void, undefined> {
    yield await (await import('./ip/objects.js')).inspectVrf(options);
  },
  async *nft(options: InspectNftOptions = {}): AsyncGenerator<string, void, undefined> {
    yield await (await import('./nft/command.js')).inspectNft(options);
  },
  async *iptables(options: InspectIptablesOptions = {}): AsyncGenerator<string, void, undefined> {
    yield* (await import('./iptables/command.js')).showIptables(options);
  },
};

/** The words of a question, by object. */
export async function vocabularies(): Promise<Readonly<Record<string, Vocabulary>>> {
  const links = await import('./ip/show-link.js');
  const routes = await import('./ip/show-route.js');
  const neighbours = await import('./ip/show-neighbour.js');
  const objects = await import('./ip/objects.js');
  const bridge = await import('./bridge/bridge.js');
  return {
    link: links.LINK_WORDS,
    addr: links.ADDRESS_WORDS,
    route: routes.ROUTE_WORDS,
    'route get': (await import('./ip/show-route-get.js')).ROUTE_GET_WORDS,
    neigh: neighbours.NEIGHBOUR_WORDS,
    'neigh get': neighbours.NEIGHBOUR_GET_WORDS,
    rule: (await import('./ip/show-rule.js')).RULE_WORDS,
    fdb: bridge.FDB_WORDS,
    vlan: bridge.VLAN_WORDS,
    mdb: bridge.VLAN_WORDS,
    nexthop: objects.NEXTHOP_WORDS,
    'nexthop get': objects.NEXTHOP_GET_WORDS,
    'nexthop bucket': objects.BUCKET_WORDS,
    'nexthop bucket get': objects.BUCKET_GET_WORDS,
    'netns list-id': objects.NAMESPACE_ID_WORDS,
  };
}
