import { AF, FibRuleFlags, RTM_GETRULE, type RuleMessage, toRule } from '../../route/index.js';
import { answered, type Pieces } from '../pieces.js';
import type { IpContext } from './context.js';
import { familyNumber } from './families.js';
import type { InspectIpOptions } from './host.js';
import { wholeNumber } from './names.js';
import { isInside, type Prefix, parsePrefix } from './prefix.js';
import { renderRules } from './rule.js';
import { InspectError, readName, readNumber, readQuestion, type Vocabulary, withoutVerb } from './words.js';

type RuleWord =
  | ('preference' | 'order' | 'priority' | 'not' | 'tos' | 'dsfield' | 'fwmark' | 'dev' | 'iif' | 'oif' | 'l3mdev')
  | ('uidrange' | 'tun_id' | 'lookup' | 'table' | 'from' | 'src' | 'protocol' | 'ipproto' | 'sport' | 'dport')
  | ('dst' | 'to');

/** The words of `ip rule`; the destination may stand alone. */
export const RULE_WORDS: Vocabulary<RuleWord> = {
  preference: { value: 'NUMBER', short: true },
  order: { value: 'NUMBER', short: true },
  priority: { value: 'NUMBER', short: true },
  not: {},
  tos: { value: 'TOS' },
  dsfield: { value: 'TOS' },
  fwmark: { value: 'MARK[/MASK]' },
  dev: { value: 'NAME' },
  iif: { value: 'NAME' },
  oif: { value: 'NAME' },
  l3mdev: {},
  uidrange: { value: 'FIRST-LAST' },
  tun_id: { value: 'NUMBER', short: true },
  lookup: { value: 'TABLE', short: true },
  table: { value: 'TABLE', short: true },
  from: { value: 'PREFIX', short: true },
  src: { value: 'PREFIX', short: true },
  protocol: { value: 'PROTOCOL', short: true },
  ipproto: { value: 'PROTOCOL' },
  sport: { value: 'FIRST[-LAST]' },
  dport: { value: 'FIRST[-LAST]' },
  dst: { value: 'PREFIX', short: true },
  to: { value: 'PREFIX', short: true },
};

interface Range {
  start: number;
  end: number;
}

/** Which rules are shown, `filter_nlmsg` of iproute2's ip/iprule.c. What is not there, or 0 where noted, does not matter. */
interface Filter {
  priority?: number;
  isInverted: boolean;
  tos?: number;
  /** 0 does not matter, as for `ip`; nor does a mask of 0. */
  fwmark: number;
  fwmask: number;
  iif?: string;
  oif?: string;
  isL3mdev: boolean;
  uids?: Range;
  /** 0 does not matter. */
  tunnelId: bigint;
  table: number;
  ipProtocol: number;
  from?: Prefix;
  to?: Prefix;
  sport?: Range;
  dport?: Range;
}

const U32 = 0xffffffff;

function range(word: string, text: string, max: number): Range {
  const [, first, last] = /^(\d+)(?:-(\d+))?$/.exec(text) ?? [];
  const start = Number(first);
  const end = Number(last ?? first);
  if (!(start <= max && end <= max))
    throw new InspectError(`${word}: '${text}' is no range: expected FIRST-LAST up to ${max}`);
  return { start, end };
}

function u32(word: string, text: string): number {
  const value = wholeNumber(text, U32);
  if (value === undefined) throw new InspectError(`${word}: '${text}' is not a number up to ${U32}`);
  return value;
}

function readRuleQuestion(words: readonly string[], { names }: IpContext, family: number): Filter {
  const filter: Filter = {
    isInverted: false,
    fwmark: 0,
    fwmask: 0,
    isL3mdev: false,
    tunnelId: 0n,
    table: 0,
    ipProtocol: 0,
  };
  const priority = (text: string): void => {
    filter.priority = u32('priority', text);
  };
  const tos = (text: string): void => {
    filter.tos = readName('tos', text, names.dsfieldId);
  };
  const iif = (text: string): void => {
    filter.iif = text;
  };
  const table = (text: string): void => {
    filter.table = readName('table', text, names.tableId);
  };
  const from = (text: string): void => {
    filter.from = parsePrefix('from', text, family);
  };
  const to = (text: string): void => {
    filter.to = parsePrefix('to', text, family);
  };
  readQuestion(
    withoutVerb(words),
    RULE_WORDS,
    {
      preference: priority,
      order: priority,
      priority,
      not: () => (filter.isInverted = true),
      tos,
      dsfield: tos,
      fwmark: (text) => {
        const [mark = '', mask] = text.split('/', 2);
        filter.fwmark = u32('fwmark', mark);
        filter.fwmask = mask === undefined ? 0 : u32('fwmark', mask);
      },
      dev: iif,
      iif,
      oif: (text) => (filter.oif = text),
      l3mdev: () => (filter.isL3mdev = true),
      uidrange: (text) => {
        if (!text.includes('-')) throw new InspectError(`uidrange: '${text}' is no range: expected FIRST-LAST`);
        filter.uids = range('uidrange', text, U32);
      },
      tun_id: (text) => (filter.tunnelId = BigInt(readNumber('tun_id', text))),
      lookup: table,
      table,
      from,
      src: from,
      protocol: (text) => {
        // `ip` reads it, and then shows all of them the same.
        if (text !== 'all') readName('protocol', text, names.protocolId);
      },
      ipproto: (text) => (filter.ipProtocol = readName('ipproto', text, names.ipProtocolId)),
      sport: (text) => (filter.sport = range('sport', text, 0xffff)),
      dport: (text) => (filter.dport = range('dport', text, 0xffff)),
      dst: to,
      to,
    },
    to,
  );
  return filter;
}

function isUnder(prefix: Prefix | undefined, family: number, address: string | undefined, length: number): boolean {
  if (prefix === undefined || prefix.family === 0) return true;
  return prefix.family === family && prefix.length <= length && isInside(prefix, address);
}

const sameRange = (wanted: Range | undefined, found: Range | undefined): boolean =>
  wanted === undefined || (found !== undefined && found.start === wanted.start && found.end === wanted.end);

function isShown({ header, attrs }: RuleMessage, filter: Filter): boolean {
  const { family } = header;
  if (filter.priority !== undefined && (attrs.priority ?? 0) !== filter.priority) return false;
  if (filter.isInverted && (header.flags & FibRuleFlags.invert) === 0) return false;
  if (!isUnder(filter.from, family, attrs.src, header.srcLen)) return false;
  if (!isUnder(filter.to, family, attrs.dst, header.dstLen)) return false;
  if (filter.tos !== undefined && header.tos !== filter.tos) return false;
  if (filter.fwmark !== 0 && (attrs.fwmark ?? 0) !== filter.fwmark) return false;
  if (filter.fwmask !== 0 && (attrs.fwmask ?? 0) !== filter.fwmask) return false;
  if (filter.iif !== undefined && attrs.iifname !== filter.iif) return false;
  if (filter.oif !== undefined && attrs.oifname !== filter.oif) return false;
  if (filter.isL3mdev && !attrs.l3mdev) return false;
  if (!sameRange(filter.uids, attrs.uidRange)) return false;
  if (filter.ipProtocol !== 0 && (attrs.ipProto ?? 0) !== filter.ipProtocol) return false;
  if (filter.sport?.start && !sameRange(filter.sport, attrs.sportRange)) return false;
  if (filter.dport?.start && !sameRange(filter.dport, attrs.dportRange)) return false;
  if (filter.tunnelId !== 0n && attrs.tunId !== filter.tunnelId) return false;
  return filter.table === 0 || (attrs.table ?? header.table) === filter.table;
}

/** What `ip rule` prints. @throws InspectError a wrong word; NetlinkError */
export function showRules(options: InspectIpOptions = {}): Pieces {
  return answered(options, async function* (socket, context, words) {
    const asked = familyNumber(options.family);
    const family = asked === 0 ? AF.inet : asked;
    const filter = readRuleQuestion(words, context, family);
    const messages = await socket.dump(RTM_GETRULE, { header: { family } }).toArray();
    const isOfFamily = (message: RuleMessage): boolean => asked === 0 || message.header.family === asked;
    const shown = messages.filter((message) => isOfFamily(message) && isShown(message, filter));
    yield renderRules(shown.map(toRule), context);
  });
}
