import { NudState, type RouteSocket } from '../../route/index.js';
import type { InspectIpOptions } from '../ip/host.js';
import { inspectWith } from '../ip/inspect.js';
import {
  InspectError,
  isVerb,
  NAMES_NOTHING,
  noSuchDevice,
  readName,
  readNumber,
  readQuestion,
  type Vocabulary,
  withoutVerb,
} from '../ip/words.js';
import { type FdbQuery, renderFdb } from './fdb.js';
import { renderMdb } from './mdb.js';
import {
  renderGlobalVlanOptions,
  renderVlanOptions,
  renderVlans,
  renderVlanTraffic,
  renderVlanTunnels,
  type VlanQuery,
  vlansRefused,
} from './vlan.js';

/** What VLANs with options are asked for by. */
const RTM_GETVLAN = 'RTM_GETVLAN';

/** `NUD_*` by the words of `bridge`. */
const STATES: Readonly<Record<string, number>> = {
  permanent: NudState.permanent,
  static: NudState.noarp,
  temp: NudState.noarp,
  stale: NudState.stale,
  reachable: NudState.reachable,
  dynamic: NudState.reachable,
  all: 0xffff,
};

function stateBits(word: string): number | undefined {
  const name = Object.keys(STATES).find((state) => (state === 'all' ? word === state : state.startsWith(word)));
  if (name !== undefined) return STATES[name];
  return /^(0x[0-9a-f]+|\d+)$/i.test(word) ? Number(word) : undefined;
}

async function indexOf(route: RouteSocket, name: string | undefined): Promise<number | undefined> {
  if (name === undefined) return undefined;
  const link = await route.links.get(name);
  if (link === undefined) throw noSuchDevice(name, NAMES_NOTHING);
  return link.index;
}

/** The words of questions for forwarding entries. */
export const FDB_WORDS: Vocabulary<'brport' | 'dev' | 'br' | 'vlan' | 'state' | 'dynamic'> = {
  brport: { value: 'NAME' },
  dev: { value: 'NAME' },
  br: { value: 'NAME' },
  vlan: { value: 'ID' },
  state: { value: 'STATE' },
  dynamic: {},
};

/** The words of questions for VLANs and multicast groups. */
export const VLAN_WORDS: Vocabulary<'dev' | 'vid'> = { dev: { value: 'NAME' }, vid: { value: 'ID' } };

/** What `bridge fdb show` prints. @throws InspectError a wrong word, no such link; NetlinkError */
export function inspectFdb(options: InspectIpOptions = {}): Promise<string> {
  return inspectWith(options, async (route, context, words) => {
    const query: FdbQuery = {};
    let dev: string | undefined;
    let bridge: string | undefined;
    readQuestion(withoutVerb(words), FDB_WORDS, {
      brport: (value) => (dev = value),
      dev: (value) => (dev = value),
      br: (value) => (bridge = value),
      vlan: (value) => (query.vlan = readNumber('vlan', value)),
      state: (value) => (query.states = (query.states ?? 0) | readName('state', value, stateBits)),
      dynamic: () => (query.dynamic = true),
    });
    query.dev = await indexOf(route, dev);
    const master = await indexOf(route, bridge);
    return renderFdb(await route.fdb.list({ bridge: master, dev: query.dev }).toArray(), context, query);
  });
}

/** The words that say which of its lists `bridge vlan` shows. */
type VlanList = 'show' | 'tunnelshow' | 'global';

function readVlanList(words: readonly string[]): { list: VlanList; rest: readonly string[] } {
  const [first, ...rest] = words;
  if (first === 'global') return { list: 'global', rest };
  return isVerb('tunnelshow', first) ? { list: 'tunnelshow', rest } : { list: 'show', rest: words };
}

function readVlanQuery(words: readonly string[]): VlanQuery & { dev: string | undefined } {
  let dev: string | undefined;
  let vid: number | undefined;
  readQuestion(withoutVerb(words), VLAN_WORDS, {
    dev: (value) => {
      if (dev !== undefined) throw new InspectError(`two links are named, '${dev}' and '${value}'`);
      dev = value;
    },
    vid: (value) => (vid = readNumber('vid', value)),
  });
  return { dev, vid };
}

/**
 * What `bridge vlan show`, `bridge vlan tunnelshow` and `bridge vlan global show` print.
 *
 * @throws InspectError a wrong word, no such link; NetlinkError
 */
export function inspectVlan(options: InspectIpOptions = {}): Promise<string> {
  return inspectWith(options, async (route, context, words) => {
    const { list, rest } = readVlanList(words);
    const { dev: name, ...query } = readVlanQuery(rest);
    const dev = await indexOf(route, name);
    const { details = false, statistics = 0, compressVlans } = options;
    if (list === 'global') {
      return renderGlobalVlanOptions(await route.vlans.options({ dev, global: true }).toArray(), context, query);
    }
    if (list === 'show' && details) {
      const ports = await route.vlans.options({ dev, statistics: statistics > 0 }).toArray();
      return renderVlanOptions(ports, context, query);
    }
    if (statistics > 0) {
      const bridges = await route.vlans.traffic('bridge', { dev }).toArray();
      const ports = await route.vlans.traffic('port', { dev }).toArray();
      return renderVlanTraffic([...bridges, ...ports], context, query);
    }
    const ports = await route.vlans.list({ dev, compressed: compressVlans }).toArray();
    return list === 'show' ? renderVlans(ports, context, query) : renderVlanTunnels(ports, context, query);
  });
}

/**
 * The same in pieces: what `bridge` prints before it fails comes before the error.
 *
 * @throws as {@link inspectVlan}; NetlinkError `EOPNOTSUPP` the kernel has no VLANs on bridges, so none with options
 */
export async function* showVlans(options: InspectIpOptions = {}): AsyncGenerator<string, void, undefined> {
  try {
    yield await inspectVlan(options);
  } catch (error) {
    if (error instanceof Error && 'request' in error && error.request === RTM_GETVLAN) yield vlansRefused({ options });
    throw error;
  }
}

/** What `bridge mdb show` prints. @throws InspectError a wrong word, no such link; NetlinkError */
export function inspectMdb(options: InspectIpOptions = {}): Promise<string> {
  return inspectWith(options, async (route, context, words) => {
    const { dev, vid } = readVlanQuery(words);
    const bridge = await indexOf(route, dev);
    return renderMdb(await route.multicastGroups.list({ bridge }).toArray(), context, { vid });
  });
}
