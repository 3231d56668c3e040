import {
  type InspectIpOptions,
  inspectAddress,
  inspectFdb,
  inspectIptables,
  inspectLink,
  inspectMdb,
  inspectNeighbour,
  inspectNetns,
  inspectNexthop,
  inspectNft,
  inspectRoute,
  inspectRule,
  inspectVlan,
} from '../inspect/index.js';
import { UsageError } from './report.js';

/** The options of `netloom inspect`, as the command line gives them. */
export interface InspectFlags {
  netns?: string;
  table?: string;
  ipv4?: boolean;
  ipv6?: boolean;
  details?: boolean;
  statistics?: number;
  brief?: boolean;
  handle?: boolean;
  json?: boolean;
  pretty?: boolean;
}

type Show = (words: readonly string[], flags: InspectFlags) => Promise<string>;

const ip =
  (show: (options: InspectIpOptions) => Promise<string>): Show =>
  (words, { netns, ipv4, ipv6, details, statistics, brief, json, pretty }) => {
    const family = ipv6 ? 'inet6' : ipv4 ? 'inet' : undefined;
    return show({ words, netns, family, details, statistics, brief, json, pretty });
  };

const nft: Show = async (words, { netns, handle, statistics, json }) => {
  const [word, family, table, ...more] = words;
  if (word !== undefined && (word !== 'table' || family === undefined || table === undefined || more.length > 0)) {
    throw new UsageError(`inspect nft: '${words.join(' ')}' is not known here: expected nothing or table FAMILY NAME`);
  }
  return inspectNft({ netns, handles: handle, stateless: (statistics ?? 0) > 0, json, family, table });
};

const iptables: Show = async (words, { netns, table, ipv6 }) => {
  if (words.length > 0) throw new UsageError(`inspect iptables: '${words.join(' ')}' is not known here`);
  return inspectIptables({ netns, table, family: ipv6 ? 'ip6' : 'ip' });
};

const OBJECTS: Readonly<Record<string, Show>> = {
  link: ip(inspectLink),
  addr: ip(inspectAddress),
  route: ip(inspectRoute),
  neigh: ip(inspectNeighbour),
  rule: ip(inspectRule),
  fdb: ip(inspectFdb),
  vlan: ip(inspectVlan),
  mdb: ip(inspectMdb),
  nexthop: ip(inspectNexthop),
  netns: ip(inspectNetns),
  nft,
  iptables,
};

/** As in ip, a part of a word is enough: `inspect a`, `inspect address`. */
const ALIASES: Readonly<Record<string, string>> = { address: 'addr', neighbour: 'neigh', neighbor: 'neigh' };

function objectNamed(word: string): Show {
  const exact = OBJECTS[ALIASES[word] ?? word];
  if (exact !== undefined) return exact;
  const name = Object.keys(OBJECTS).find((candidate) => candidate.startsWith(word));
  if (name === undefined)
    throw new UsageError(`inspect: there is no object '${word}': expected ${Object.keys(OBJECTS).join(', ')}`);
  return OBJECTS[name]!;
}

/** The text that `netloom inspect [OBJECT [WORDS...]]` prints; without an object the overview. */
export async function inspect(words: readonly string[], flags: InspectFlags): Promise<string> {
  const [object, ...rest] = words;
  if (object !== undefined) return objectNamed(object)(rest, flags);
  const { netns } = flags;
  const sections = [
    `# Network devices\n${await inspectLink({ netns })}`,
    `# Route table\n${await inspectRoute({ netns })}`,
    `# iptables rules\n${await inspectIptables({ netns })}`,
  ];
  return sections.join('\n');
}
