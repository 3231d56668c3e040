import { ConntrackMatch, ConntrackState, ConntrackStatus, type XtConntrackMtinfo3 } from '../../nftables/index.js';
import { not, span, withMask } from '../text.js';

type Info = XtConntrackMtinfo3;
type Words = readonly (readonly [bit: number, save: string, translate: string])[];

const states: Words = [
  [ConntrackState.invalid, 'INVALID', 'invalid'],
  [ConntrackState.new, 'NEW', 'new'],
  [ConntrackState.related, 'RELATED', 'related'],
  [ConntrackState.established, 'ESTABLISHED', 'established'],
  [ConntrackState.untracked, 'UNTRACKED', 'untracked'],
];

const natStates: Words = [
  [ConntrackState.snat, 'SNAT', 'snat'],
  [ConntrackState.dnat, 'DNAT', 'dnat'],
];

const statuses: Words = [
  [ConntrackStatus.expected, 'EXPECTED', 'expected'],
  [ConntrackStatus.seenReply, 'SEEN_REPLY', 'seen-reply'],
  [ConntrackStatus.assured, 'ASSURED', 'assured'],
  [ConntrackStatus.confirmed, 'CONFIRMED', 'confirmed'],
];

const saved = (words: Words, mask: number): string =>
  words
    .filter(([bit]) => (mask & bit) !== 0)
    .map(([, word]) => word)
    .join(',');
const translated = (words: Words, mask: number): string =>
  words
    .filter(([bit]) => (mask & bit) !== 0)
    .map(([, , word]) => word)
    .join(',');

/** An address or port of the match: one row for each, in iptables' order. */
interface Tuple {
  readonly flag: number;
  readonly option: string;
  /** In nft's words. */
  readonly words: string;
  readonly text: (info: Info, isIpv6: boolean, separator: string) => string;
}

const tuples: readonly Tuple[] = [
  {
    flag: ConntrackMatch.origsrc,
    option: 'ctorigsrc',
    words: 'ct original saddr',
    text: (info, is6) => withMask(info.origsrcAddr, info.origsrcMask, is6),
  },
  {
    flag: ConntrackMatch.origdst,
    option: 'ctorigdst',
    words: 'ct original daddr',
    text: (info, is6) => withMask(info.origdstAddr, info.origdstMask, is6),
  },
  {
    flag: ConntrackMatch.replsrc,
    option: 'ctreplsrc',
    words: 'ct reply saddr',
    text: (info, is6) => withMask(info.replsrcAddr, info.replsrcMask, is6),
  },
  {
    flag: ConntrackMatch.repldst,
    option: 'ctrepldst',
    words: 'ct reply daddr',
    text: (info, is6) => withMask(info.repldstAddr, info.repldstMask, is6),
  },
  {
    flag: ConntrackMatch.origsrcPort,
    option: 'ctorigsrcport',
    words: 'ct original proto-src',
    text: (info, _, to) => span(info.origsrcPort, info.origsrcPortHigh, to),
  },
  {
    flag: ConntrackMatch.origdstPort,
    option: 'ctorigdstport',
    words: 'ct original proto-dst',
    text: (info, _, to) => span(info.origdstPort, info.origdstPortHigh, to),
  },
  {
    flag: ConntrackMatch.replsrcPort,
    option: 'ctreplsrcport',
    words: 'ct reply proto-src',
    text: (info, _, to) => span(info.replsrcPort, info.replsrcPortHigh, to),
  },
  {
    flag: ConntrackMatch.repldstPort,
    option: 'ctrepldstport',
    words: 'ct reply proto-dst',
    text: (info, _, to) => span(info.repldstPort, info.repldstPortHigh, to),
  },
];

/** What the match is called: rules that were written as a match `state` stay one. */
export function conntrackName({ matchFlags }: Info): string {
  return (matchFlags & ConntrackMatch.stateAlias) !== 0 ? 'state' : 'conntrack';
}

/** The states that a match `state` knows. */
export function saveStates(mask: number): string {
  return saved(states, mask);
}

/** Options of a match `conntrack`. */
export function saveConntrack(info: Info, isIpv6: boolean): string {
  const parts: string[] = [];
  const add = (flag: number, option: string, value: string): void => {
    if ((info.matchFlags & flag) !== 0) parts.push(`${not((info.invertFlags & flag) !== 0)} --${option} ${value}`);
  };
  add(
    ConntrackMatch.state,
    conntrackName(info) === 'state' ? 'state' : 'ctstate',
    saved([...states, ...natStates], info.stateMask),
  );
  add(ConntrackMatch.proto, 'ctproto', String(info.l4proto));
  for (const { flag, option, text } of tuples) add(flag, option, text(info, isIpv6, ':'));
  add(ConntrackMatch.status, 'ctstatus', info.statusMask === 0 ? 'NONE' : saved(statuses, info.statusMask));
  add(ConntrackMatch.expires, 'ctexpire', span(info.expiresMin, info.expiresMax, ':'));
  if ((info.matchFlags & ConntrackMatch.direction) !== 0)
    parts.push(` --ctdir ${isReply(info) ? 'REPLY' : 'ORIGINAL'}`);
  return parts.join('');
}

function isReply({ invertFlags }: Info): boolean {
  return (invertFlags & ConntrackMatch.direction) !== 0;
}

/** A match `conntrack` in nft's words. */
export function translateConntrack(info: Info, isIpv6: boolean): string {
  const parts: string[] = [];
  const add = (flag: number, words: string, value: string, inverted = '!= '): void => {
    if ((info.matchFlags & flag) !== 0)
      parts.push(`${words} ${(info.invertFlags & flag) !== 0 ? inverted : ''}${value}`);
  };
  if ((info.matchFlags & ConntrackMatch.direction) !== 0)
    parts.push(`ct direction ${isReply(info) ? 'reply' : 'original'}`);
  add(ConntrackMatch.proto, `ct ${isReply(info) ? 'reply' : 'original'} protocol`, String(info.l4proto));
  const nat = translated(natStates, info.stateMask).split(',')[0]!;
  if (nat === '') add(ConntrackMatch.state, 'ct state', translated(states, info.stateMask), '! ');
  else if ((info.matchFlags & ConntrackMatch.state) !== 0)
    parts.push(`ct status ${(info.invertFlags & ConntrackMatch.status) !== 0 ? '!=' : ''}${nat}`);
  add(ConntrackMatch.status, 'ct status', translated(statuses, info.statusMask), '! ');
  add(ConntrackMatch.expires, 'ct expiration', span(info.expiresMin, info.expiresMax, '-'));
  for (const { flag, words, text } of tuples) add(flag, words, text(info, isIpv6, '-'));
  return parts.join(' ');
}
