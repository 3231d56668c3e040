import { UsageError } from './usage-error.js';

/** The options of `netloom inspect`. */
export interface InspectFlags {
  netns?: string;
  family?: 'inet' | 'inet6' | 'link' | 'mpls' | 'bridge';
  details?: boolean;
  statistics?: number;
  brief?: boolean;
  oneline?: boolean;
  json?: boolean;
  pretty?: boolean;
  numeric?: boolean;
  /** Default: on a terminal, unless NO_COLOR is set. */
  colour?: 'auto' | 'always' | 'never';
  /** Bridges: VLANs that are alike as ranges. */
  compressVlans?: boolean;
  /** iptables: the table. */
  table?: string;
  /** iptables: with counters. */
  verbose?: boolean;
  /** iptables: as iptables-save. */
  save?: boolean;
  /** nft: with handles. */
  handle?: boolean;
  help?: boolean;
}

/** An option: how it is written, what it does. */
export interface InspectOption {
  /** One letter or digit, with a dash; none where the long name alone is meant. */
  letter?: string;
  /** The long name, behind one dash or two; the beginning of it is enough. */
  name: string;
  /** What stands behind it. */
  value?: string;
  says: string;
  take(flags: InspectFlags, value: string): void;
}

const FAMILIES = ['inet', 'inet6', 'link', 'mpls', 'bridge'] as const;
const TABLES = ['filter', 'nat', 'mangle', 'raw', 'security'] as const;
const COLOURS = ['always', 'auto', 'never'] as const;

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined)
    throw new UsageError(`inspect: ${option}: '${value}' is not known: expected ${allowed.join(', ')}`);
  return found;
}

/** All options. Where the beginning of a long name fits several, the first counts. */
export const OPTIONS: readonly InspectOption[] = [
  {
    letter: '4',
    name: 'ipv4',
    says: 'IPv4 only',
    take: (flags) => (flags.family = 'inet'),
  },
  {
    letter: '6',
    name: 'ipv6',
    says: 'IPv6 only; iptables: ip6tables',
    take: (flags) => (flags.family = 'inet6'),
  },
  { letter: '0', name: 'link', says: 'links only', take: (flags) => (flags.family = 'link') },
  { letter: 'M', name: 'mpls', says: 'MPLS only', take: (flags) => (flags.family = 'mpls') },
  {
    letter: 'f',
    name: 'family',
    value: 'FAMILY',
    says: 'the same by name: inet, inet6, link, mpls, bridge',
    take: (flags, value) => (flags.family = oneOf('-family', value, FAMILIES)),
  },
  {
    letter: 's',
    name: 'statistics',
    says: 'statistics, twice for more; nft: stateless',
    take: (flags) => (flags.statistics = (flags.statistics ?? 0) + 1),
  },
  {
    name: 'stats',
    says: 'as -statistics',
    take: (flags) => (flags.statistics = (flags.statistics ?? 0) + 1),
  },
  { letter: 'd', name: 'details', says: 'details', take: (flags) => (flags.details = true) },
  {
    letter: 'b',
    name: 'brief',
    says: 'a few words of each (-br): link, addr, neigh',
    take: (flags) => (flags.brief = true),
  },
  { letter: 'B', name: 'bridge', says: 'bridges only', take: (flags) => (flags.family = 'bridge') },
  { letter: 'o', name: 'oneline', says: 'each on one line', take: (flags) => (flags.oneline = true) },
  { letter: 'j', name: 'json', says: 'JSON', take: (flags) => (flags.json = true) },
  { letter: 'p', name: 'pretty', says: 'JSON on many lines', take: (flags) => (flags.pretty = true) },
  { letter: 'N', name: 'Numeric', says: 'numbers instead of names', take: (flags) => (flags.numeric = true) },
  {
    letter: 'n',
    name: 'netns',
    value: 'NAME',
    says: 'in a network namespace: a name or a path',
    take: (flags, value) => (flags.netns = value),
  },
  {
    letter: 'c',
    name: 'color',
    says: 'colours: -c=always, -c=auto, -c=never',
    take: (flags, value) => (flags.colour = value === '' ? 'always' : oneOf('-color', value, COLOURS)),
  },
  { name: 'compressvlans', says: 'vlan: ranges of VLANs', take: (flags) => (flags.compressVlans = true) },
  {
    letter: 't',
    name: 'table',
    value: 'TABLE',
    says: 'iptables: the table',
    take: (flags, value) => (flags.table = oneOf('--table', value, TABLES)),
  },
  { letter: 'v', name: 'verbose', says: 'iptables: with counters', take: (flags) => (flags.verbose = true) },
  { name: 'save', says: 'iptables: as iptables-save', take: (flags) => (flags.save = true) },
  { letter: 'a', name: 'handle', says: 'nft: with handles', take: (flags) => (flags.handle = true) },
  { letter: 'h', name: 'help', says: 'this', take: (flags) => (flags.help = true) },
];

/**
 * Reads a command line. Options stand anywhere and look as they do for `ip`: one dash or two, a letter or the beginning of
 * the name (`-br`, `-det`); behind `--` there are none.
 *
 * @param isWord says of an argument with a dash that it is a word, given the words before it
 * @throws UsageError
 */
export function readInspectOptions(
  args: readonly string[],
  isWord: (argument: string, words: readonly string[]) => boolean,
): { words: string[]; flags: InspectFlags } {
  const words: string[] = [];
  const flags: InspectFlags = {};
  for (let at = 0; at < args.length; at++) {
    const argument = args[at]!;
    if (argument === '--') {
      words.push(...args.slice(at + 1));
      break;
    }
    if (!/^-./.test(argument) || isWord(argument, words)) {
      words.push(argument);
      continue;
    }
    const [, text = '', given] = /^--?([^=]*)(?:=(.*))?$/s.exec(argument)!;
    const option = optionNamed(text);
    if (option === undefined) throw unknownOption(argument);
    if (option.value === undefined && option.name !== 'color' && given !== undefined) throw unknownOption(argument);
    const value = option.value === undefined ? given : (given ?? args[++at]);
    if (option.value !== undefined && value === undefined)
      throw new UsageError(`inspect: ${argument} needs a value behind it: ${option.value}`);
    option.take(flags, value ?? '');
  }
  return { words, flags };
}

function optionNamed(text: string): InspectOption | undefined {
  if (text === '') return undefined;
  return (
    OPTIONS.find(({ letter }) => letter === text) ??
    OPTIONS.find(({ name }) => name.startsWith(text) || name.toLowerCase().startsWith(text))
  );
}

function unknownOption(argument: string): UsageError {
  const allowed = OPTIONS.filter(({ name }) => name !== 'stats').map(({ letter, name }) =>
    letter === undefined ? `-${name}` : `-${letter} (${name})`,
  );
  return new UsageError(`inspect: there is no option '${argument}': expected ${allowed.join(', ')}`);
}
