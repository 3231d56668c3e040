import { show } from '../inspect/show.js';
import { type InspectFlags, readInspectOptions } from './inspect-options.js';
import { isTerminal, print } from './output.js';
import { UsageError } from './usage-error.js';

/** `netloom inspect ARGUMENTS`: prints what it is asked for. @throws UsageError, and what the objects throw */
export async function inspect(args: readonly string[]): Promise<void> {
  await print(await answerTo(args));
}

/** What `netloom inspect ARGUMENTS` prints, in pieces as they come. @throws UsageError */
export async function answerTo(args: readonly string[]): Promise<AsyncIterable<string>> {
  const { words, flags } = readInspectOptions(args, isWord);
  if (flags.help || words.includes('help')) {
    const { inspectHelp } = await import('./inspect-help.js');
    const [object] = words.filter((word) => word !== 'help');
    return inspectHelp(object === undefined ? undefined : objectNamed(object));
  }
  const isColoured = !flags.json && hasColours(flags);
  return answer(words, flags, isColoured ? background() : undefined);
}

type Colour = 'light' | 'dark' | undefined;
type Show = (words: readonly string[], flags: InspectFlags, colour: Colour) => AsyncIterable<string>;
type IpObject = 'link' | 'addr' | 'route' | 'neigh' | 'rule' | 'fdb' | 'vlan' | 'mdb' | 'nexthop' | 'netns' | 'vrf';

const ip =
  (object: IpObject): Show =>
  (words, flags, colour) => {
    const { table: _, handle: __, help: ___, colour: ____, verbose: _____, save: ______, ...options } = flags;
    const isOfBridge = object === 'fdb' || object === 'vlan' || object === 'mdb';
    return endingAs(isOfBridge ? 1 : 2, show[object]({ ...options, words, colour, warn }));
  };

/** How `ip` and `bridge` end when there is no such network namespace. */
const NO_NAMESPACE = 255;

/** The same text; errors say how the tool ends: its own status for what the kernel refused. */
async function* endingAs(refused: number, pieces: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  try {
    yield* pieces;
  } catch (error) {
    if (!(error instanceof Error) || 'exitStatus' in error) throw error;
    if (error.name === 'NetlinkError') throw Object.assign(error, { exitStatus: refused });
    if (error.name === 'SystemCallError') throw Object.assign(error, { exitStatus: NO_NAMESPACE });
    throw error;
  }
}

function warn(text: string): void {
  process.stderr.write(`${text}\n`);
}

const nft: Show = (words, { netns, handle, statistics, json }) => {
  const [word, family, table, ...more] = words;
  if (word !== undefined && (word !== 'table' || family === undefined || table === undefined || more.length > 0)) {
    throw new UsageError(`inspect nft: '${words.join(' ')}' is not known here: expected nothing or table FAMILY NAME`);
  }
  return show.nft({ netns, handles: handle, stateless: (statistics ?? 0) > 0, json, family, table });
};

const iptables: Show = (words, { netns, table, family, verbose, save }) => {
  if (words.length > 0)
    throw new UsageError(`inspect iptables: '${words.join(' ')}' is not known here: expected nothing`);
  return show.iptables({ netns, table, family: family === 'inet6' ? 'ip6' : 'ip', counters: verbose, save });
};

const SHOWS: Readonly<Record<string, Show>> = {
  addr: ip('addr'),
  route: ip('route'),
  rule: ip('rule'),
  neigh: ip('neigh'),
  link: ip('link'),
  fdb: ip('fdb'),
  vlan: ip('vlan'),
  mdb: ip('mdb'),
  nexthop: ip('nexthop'),
  netns: ip('netns'),
  vrf: ip('vrf'),
  nft,
  iptables,
  all: (words, flags, colour) => sections(words, ALL, flags, colour),
};

/** Words for each object, in the order in which they are tried: the beginning of one is enough. */
const NAMES: readonly (readonly [word: string, object: string])[] = [
  ['address', 'addr'],
  ['route', 'route'],
  ['rule', 'rule'],
  ['neighbor', 'neigh'],
  ['neighbour', 'neigh'],
  ['link', 'link'],
  ['netns', 'netns'],
  ['nexthop', 'nexthop'],
  ['fdb', 'fdb'],
  ['vlan', 'vlan'],
  ['vrf', 'vrf'],
  ['mdb', 'mdb'],
  ['nft', 'nft'],
  ['iptables', 'iptables'],
  ['all', 'all'],
];

/** The objects there are. */
export const OBJECTS: readonly string[] = [
  'link',
  'addr',
  'route',
  'neigh',
  'rule',
  'fdb',
  'vlan',
  'mdb',
  'nexthop',
  'netns',
  'vrf',
  'nft',
  'iptables',
  'all',
];

function objectNamed(word: string): string {
  const found = NAMES.find(([name]) => name === word) ?? NAMES.find(([name]) => word !== '' && name.startsWith(word));
  if (found === undefined)
    throw new UsageError(`inspect: there is no object '${word}': expected ${OBJECTS.join(', ')}`);
  return found[1];
}

/** Arguments with a dash that are words: flags of addresses that are not wanted (`-tentative`). */
function isWord(argument: string, words: readonly string[]): boolean {
  if (words.length === 0 || !NEGATED.test(argument)) return false;
  return objectNamed(words[0]!) === 'addr';
}

const NEGATED =
  /^-(dynamic|primary|secondary|temporary|nodad|optimistic|dadfailed|home|deprecated|tentative|permanent|mngtmpaddr|noprefixroute|autojoin|stable-privacy)$/;

function answer(words: readonly string[], flags: InspectFlags, colour: Colour): AsyncIterable<string> {
  const [object, ...rest] = words;
  return object === undefined ? sections([], ARTICLE, flags, colour) : SHOWS[objectNamed(object)]!(rest, flags, colour);
}

const ARTICLE = [
  ['Network devices', 'link'],
  ['Route table', 'route'],
  ['iptables rules', 'iptables'],
] as const;

const ALL = [
  ['Network devices', 'link'],
  ['Addresses', 'addr'],
  ['Route table', 'route'],
  ['Neighbours', 'neigh'],
  ['Rules', 'rule'],
  ['iptables rules', 'iptables'],
  ['nft ruleset', 'nft'],
] as const;

async function* sections(
  words: readonly string[],
  list: readonly (readonly [title: string, object: string])[],
  flags: InspectFlags,
  colour: Colour,
): AsyncGenerator<string, void, undefined> {
  if (words.length > 0) throw new UsageError(`inspect all: '${words.join(' ')}' is not known here: expected nothing`);
  if (flags.json) throw new UsageError('inspect: -j needs an object: one of link, addr, route, neigh, rule');
  for (const [at, [title, object]] of list.entries()) {
    yield `${at === 0 ? '' : '\n'}# ${title}\n`;
    yield* SHOWS[object]!([], flags, colour);
  }
}

/** Colours are for terminals, unless somebody asked for them; who asked is not overruled by NO_COLOR (no-color.org). */
function hasColours({ colour }: InspectFlags): boolean {
  if (colour === 'always' || colour === 'never') return colour === 'always';
  return !process.env.NO_COLOR && isTerminal();
}

/** The terminal's background, as `ip` guesses it: COLORFGBG ends in the number of its colour. */
function background(): 'light' | 'dark' {
  return /;[0-68]$/.test(process.env.COLORFGBG ?? '') ? 'dark' : 'light';
}
