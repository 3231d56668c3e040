import { type MonitorIpOptions, type MonitorNftOptions, monitorIp, monitorNft } from '../inspect/index.js';
import { print } from './output.js';

/** The options of `netloom monitor`, as the command line gives them. */
export interface MonitorFlags {
  netns?: string;
  allNetns?: boolean;
  timestamp?: boolean;
  short?: boolean;
  ipv4?: boolean;
  ipv6?: boolean;
  details?: boolean;
  oneline?: boolean;
  json?: boolean;
  handle?: boolean;
}

type Source = (options: MonitorIpOptions & MonitorNftOptions) => AsyncIterable<string>;

/** What else than the objects of ip can be monitored, by its first word. */
const SOURCES: Readonly<Record<string, Source>> = { nft: monitorNft };

/** Prints what happens, as it happens, until SIGINT, SIGTERM or until nobody reads any more. */
export async function monitor(words: readonly string[], flags: MonitorFlags): Promise<void> {
  const { netns, allNetns: allNamespaces, timestamp, short, ipv4, ipv6, details, oneline, json, handle } = flags;
  const abort = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => abort.abort());
  const [first = '', ...rest] = words;
  const source = Object.hasOwn(SOURCES, first) ? SOURCES[first] : undefined;
  const texts = (source ?? monitorIp)({
    words: source === undefined ? words : rest,
    ...{ netns, allNamespaces, details, oneline, json },
    ...{ handles: handle, stateless: short && !timestamp },
    family: ipv6 ? 'inet6' : ipv4 ? 'inet' : undefined,
    timestamps: short ? 'short' : timestamp ? 'long' : undefined,
    signal: abort.signal,
    onTrouble: (text) => process.stderr.write(`netloom: ${text}\n`),
  });
  await print(texts);
}
