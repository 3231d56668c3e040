import {
  type Neighbour,
  type NetlinkSocket,
  NtfFlags,
  NudState,
  RTM_GETNEIGH,
  toNeighbour,
} from '../../route/index.js';
import { answered, type Pieces } from '../pieces.js';
import type { IpContext } from './context.js';
import { familyNumber } from './families.js';
import { type InspectIpOptions, needDevice, needMaster, needVrf } from './host.js';
import { renderNeighbours } from './neighbour.js';
import { isInside, type Prefix, parsePrefix } from './prefix.js';
import { InspectError, noSuchDevice, readName, readQuestion, type Vocabulary, withoutVerb } from './words.js';

/** The words of `ip neigh`; the prefix may stand alone. */
export const NEIGHBOUR_WORDS: Vocabulary<
  'dev' | 'master' | 'vrf' | 'nomaster' | 'unused' | 'nud' | 'proxy' | 'protocol' | 'to'
> = {
  dev: { value: 'NAME' },
  master: { value: 'NAME' },
  vrf: { value: 'NAME' },
  nomaster: {},
  unused: {},
  nud: { value: 'STATE' },
  proxy: {},
  protocol: { value: 'PROTOCOL', short: true },
  to: { value: 'PREFIX' },
};

/** The words of `ip neigh get`; the address may stand alone. */
export const NEIGHBOUR_GET_WORDS: Vocabulary<'dev' | 'proxy' | 'to'> = {
  dev: { value: 'NAME' },
  proxy: { value: 'ADDRESS', short: true },
  to: { value: 'ADDRESS' },
};

interface Filter {
  /** `AF_*`; 0 for all. */
  family: number;
  dev?: number;
  /** Index of the master; `NO_MASTER` for none. */
  master?: number;
  states?: number;
  isUnused: boolean;
  isProxy: boolean;
  protocol: number;
  prefix?: Prefix;
}

const NO_MASTER = 0xffffffff;
/** The state of an entry without one, as a bit that no state has. */
const STATE_NONE = 0x100;
const STATES: Readonly<Record<string, number>> = {
  permanent: NudState.permanent,
  reachable: NudState.reachable,
  noarp: NudState.noarp,
  none: STATE_NONE,
  stale: NudState.stale,
  incomplete: NudState.incomplete,
  delay: NudState.delay,
  probe: NudState.probe,
  failed: NudState.failed,
  all: 0xffffffff,
};
/** States that `ip neigh` shows unless told otherwise: all but NOARP. */
const USUAL_STATES = 0xff & ~NudState.noarp;

function stateOf(word: string): number | undefined {
  const number = /^(0x[0-9a-f]+|\d+)$/i.test(word) ? Number(word) : undefined;
  return STATES[word] ?? (number === 0 ? STATE_NONE : number);
}

function readNeighbourQuestion(words: readonly string[], context: IpContext): Filter {
  const { names, options } = context;
  const filter: Filter = { family: familyNumber(options.family), isUnused: false, isProxy: false, protocol: 0 };
  let dev: string | undefined;
  const to = (text: string): void => {
    filter.prefix = parsePrefix('to', text, filter.family);
    if (filter.family === 0) filter.family = filter.prefix.family;
  };
  readQuestion(
    withoutVerb(words),
    NEIGHBOUR_WORDS,
    {
      dev: (name) => {
        if (dev !== undefined) throw new InspectError(`two links are named, '${dev}' and '${name}'`);
        dev = name;
      },
      master: (name) => (filter.master = needMaster(context, name).index),
      vrf: (name) => (filter.master = needVrf(context, name).index),
      nomaster: () => (filter.master = NO_MASTER),
      unused: () => (filter.isUnused = true),
      nud: (word) => (filter.states = ((filter.states ?? 0) | readName('nud', word, stateOf)) >>> 0),
      proxy: () => (filter.isProxy = true),
      protocol: (name) => {
        const isAll = name === 'all' && names.protocolId(name) === undefined;
        filter.protocol = isAll ? 0 : readName('protocol', name, names.protocolId);
      },
      to,
    },
    to,
  );
  if (dev !== undefined) filter.dev = needDevice(context, dev).index;
  return filter;
}

/** What `ip` leaves out itself of the neighbours that the kernel sent. */
function isShown({ message, proxy, externallyLearned, dst }: Neighbour, filter: Filter): boolean {
  const { header, attrs } = message;
  const states = filter.states ?? USUAL_STATES;
  if (filter.family !== 0 && header.ndmFamily !== filter.family) return false;
  if (filter.dev !== undefined && header.ndmIfindex !== filter.dev) return false;
  const isInState = header.ndmState === 0 ? (states & STATE_NONE) !== 0 : (states & header.ndmState) !== 0;
  if (!isInState && !proxy && !externallyLearned) return false;
  if (!isInside(filter.prefix, dst)) return false;
  if (filter.protocol !== 0 && (attrs.protocol ?? 0) !== filter.protocol) return false;
  return !filter.isUnused || (attrs.cacheinfo?.refcnt ?? 0) === 0;
}

/** What `ip neigh` prints. @throws InspectError a wrong word, no such link; NetlinkError */
export function showNeighbours(options: InspectIpOptions = {}): Pieces {
  return answered(options, async function* (socket, context, words) {
    if (words[0] !== undefined && words[0] !== '' && 'get'.startsWith(words[0])) {
      yield await neighbour(socket, context, words.slice(1));
      return;
    }
    const filter = readNeighbourQuestion(words, context);
    const header = { ndmFamily: filter.family, ndmFlags: filter.isProxy ? NtfFlags.proxy : 0 };
    const attrs = { ifindex: filter.dev, master: filter.master };
    const messages = await socket.dump(RTM_GETNEIGH, { header, attrs }).toArray();
    const neighbours = messages.map((message) => toNeighbour(message, NO_NAMES));
    yield renderNeighbours(
      neighbours.filter((item) => isShown(item, filter)),
      context,
      filter.dev !== undefined,
    );
  });
}

const NO_NAMES: ReadonlyMap<number, string> = new Map();

/** What `ip neigh get` prints: one entry. */
async function neighbour(socket: NetlinkSocket, context: IpContext, words: readonly string[]): Promise<string> {
  let dev: string | undefined;
  let dst: Prefix | undefined;
  let text = '';
  let ndmFlags = 0;
  const to = (word: string): void => {
    if (dst !== undefined) throw new InspectError(`neigh get: two addresses are named, '${text}' and '${word}'`);
    dst = parsePrefix('to', word, familyNumber(context.options.family));
    text = word;
  };
  readQuestion(
    words,
    NEIGHBOUR_GET_WORDS,
    {
      dev: (name) => (dev = name),
      proxy: (word) => {
        to(word);
        ndmFlags |= NtfFlags.proxy;
      },
      to,
    },
    to,
  );
  if (dst === undefined || (dev === undefined && ndmFlags === 0))
    throw new InspectError('neigh get: expected an address and dev NAME');
  const ndmIfindex = dev === undefined ? 0 : needDevice(context, dev).index;
  const header = { ndmFamily: (dst as Prefix).family, ndmIfindex, ndmFlags };
  const [message] = await socket.request(RTM_GETNEIGH, { header, attrs: { dst: text } }, { subject: text });
  if (message === undefined) throw noSuchDevice(text);
  return renderNeighbours([toNeighbour(message, NO_NAMES)], {
    ...context,
    options: { ...context.options, json: false },
  });
}
