import {
  AddrtypeFlags,
  decodeXt,
  decodeXtNat,
  MultiportFlags,
  type XtAddrtypeInfoV1,
  type XtExtension,
  type XtInfo,
} from '../nftables/index.js';
import { conntrackName, saveConntrack, translateConntrack } from './conntrack.js';
import { saveNat, translateNat } from './nat.js';
import { multiportList, savePorts, saveTcp, translatePorts, translateTcp } from './ports.js';
import { not, quote } from './text.js';

/** Where a rule stands, as far as its extensions care. */
export interface ExtensionContext {
  readonly isIpv6: boolean;
  /** Transport protocol that the rule matches, by name. */
  readonly protocol?: string | undefined;
}

/** An extension: its options as iptables-save writes them, and what nft says instead. One row for each. */
interface Row<I> {
  /** With a space before each option. */
  readonly save: (info: I, context: ExtensionContext) => string;
  /** `undefined` where nft has no words for it. */
  readonly translate: (info: I, context: ExtensionContext) => string | undefined;
  /** What iptables calls it, where that is not its name. */
  readonly alias?: (info: I) => string;
}

type InfoOf<K extends XtInfo['key']> = Extract<XtInfo, { key: K }>['info'];
type Rows = { readonly [K in XtInfo['key']]?: Row<InfoOf<K>> };

const rows: Rows = {
  'match tcp 0': { save: saveTcp, translate: translateTcp },
  'match udp 0': { save: savePorts, translate: (info) => translatePorts('udp', info).join(' ') },
  'match icmp 0': { save: saveIcmp('icmp-type'), translate: (info) => translateIcmp('icmp', info) },
  'match icmp6 0': { save: saveIcmp('icmpv6-type'), translate: (info) => translateIcmp('icmpv6', info) },
  'match addrtype 1': { save: saveAddrtype, translate: translateAddrtype },
  // nft puts the words of a comment behind the rule only when it translates a whole rule, which it does not here.
  'match comment 0': { save: ({ comment }) => ` --comment ${quote(comment)}`, translate: () => '' },
  'match conntrack 3': {
    save: (info, { isIpv6 }) => saveConntrack(info, isIpv6),
    translate: (info, { isIpv6 }) => translateConntrack(info, isIpv6),
    alias: conntrackName,
  },
  'match mark 1': {
    save: saveMark,
    translate: ({ mark, mask, invert }) => `meta mark${translateMark(mark, mask, invert !== 0)}`,
  },
  'match connmark 1': {
    save: saveMark,
    translate: ({ mark, mask, invert }) => `ct mark${translateMark(mark, mask, invert !== 0)}`,
  },
  'match multiport 1': {
    save: (info) =>
      `${not(info.invert !== 0)} --${multiportOptions[info.flags] ?? 'ports'} ${multiportList(info, ':').join(',')}`,
    translate: (info, { protocol = '' }) => {
      if (info.flags === MultiportFlags.either) {
        const pairs = info.ports.slice(0, info.count).map((port) => `0-65535 . ${port}, ${port} . 0-65535`);
        return `${protocol} sport . ${protocol} dport { ${pairs.join(', ')} }`;
      }
      const list = multiportList(info, '-');
      const isSet = info.count > 2 || (info.count > 1 && info.pflags[0] === 0);
      const ports = isSet ? `{ ${list.join(', ')} }` : list.join(', ');
      return `${protocol} ${info.flags === MultiportFlags.source ? 'sport' : 'dport'} ${info.invert !== 0 ? '!= ' : ''}${ports}`;
    },
  },
  'match mac 0': {
    save: ({ srcaddr, invert }) => `${not(invert !== 0)} --mac-source ${srcaddr}`,
    translate: ({ srcaddr, invert }) => `ether saddr ${invert !== 0 ? '!= ' : ''}${srcaddr}`,
  },
  'target MARK 2': {
    save: ({ mark, mask }) => ` --set-xmark 0x${hex(mark)}/0x${hex(mask)}`,
    translate: ({ mark, mask }) => `meta mark set ${translateSetMark(mark, mask)}`,
  },
  'target LOG 0': { save: saveLog, translate: translateLog },
  'target REJECT 0': { save: saveReject, translate: translateReject },
};

/** Names under which NAT targets come. */
const NAT = /^(SNAT|DNAT|MASQUERADE|REDIRECT)$/;

const hex = (value: number): string => value.toString(16);

/** What an extension is called and which options it has, as iptables-save writes it; `undefined` where it is not known. */
export function saveExtension(
  statement: XtExtension,
  context: ExtensionContext,
): { name: string; options: string } | undefined {
  if (statement.type === 'target' && NAT.test(statement.name)) {
    const range = decodeXtNat(statement, context.isIpv6);
    if (range !== undefined) return { name: statement.name, options: saveNat(statement.name, range, context.isIpv6) };
  }
  const found = decodeXt(statement);
  const row = found === undefined ? undefined : (rows[found.key] as Row<XtInfo['info']> | undefined);
  if (found === undefined || row === undefined) return undefined;
  return { name: row.alias?.(found.info) ?? statement.name, options: row.save(found.info, context) };
}

/** An extension in nft's words; `undefined` where there are none. */
export function translateExtension(statement: XtExtension, context: ExtensionContext): string | undefined {
  if (statement.type === 'target' && NAT.test(statement.name)) {
    const range = decodeXtNat(statement, context.isIpv6);
    return range === undefined ? undefined : translateNat(statement.name, range, context.isIpv6);
  }
  const found = decodeXt(statement);
  const row = found === undefined ? undefined : (rows[found.key] as Row<XtInfo['info']> | undefined);
  return found === undefined ? undefined : row?.translate(found.info, context);
}

const multiportOptions: Readonly<Record<number, string>> = { 0: 'sports', 1: 'dports', 2: 'ports' };

const routeTypes = [
  'UNSPEC',
  'UNICAST',
  'LOCAL',
  'BROADCAST',
  'ANYCAST',
  'MULTICAST',
  'BLACKHOLE',
  'UNREACHABLE',
  'PROHIBIT',
  'THROW',
  'NAT',
  'XRESOLVE',
];

function typeNames(mask: number): string[] {
  return routeTypes.filter((_, bit) => (mask & (1 << bit)) !== 0);
}

function saveAddrtype({ source, dest, flags }: XtAddrtypeInfoV1): string {
  let text = '';
  if (source !== 0)
    text += `${not((flags & AddrtypeFlags.invertSource) !== 0)} --src-type ${typeNames(source).join(',')}`;
  if (dest !== 0) text += `${not((flags & AddrtypeFlags.invertDest) !== 0)} --dst-type ${typeNames(dest).join(',')}`;
  if ((flags & AddrtypeFlags.limitIfaceIn) !== 0) text += ' --limit-iface-in';
  if ((flags & AddrtypeFlags.limitIfaceOut) !== 0) text += ' --limit-iface-out';
  return text;
}

function translateAddrtype({ source, dest, flags }: XtAddrtypeInfoV1): string {
  const device =
    (flags & AddrtypeFlags.limitIfaceIn) !== 0 ? ' . iif' : (flags & AddrtypeFlags.limitIfaceOut) !== 0 ? ' . oif' : '';
  const inverted = (flags & (AddrtypeFlags.invertSource | AddrtypeFlags.invertDest)) !== 0 ? '!= ' : '';
  const names = typeNames(source || dest).map((name) => name.toLowerCase());
  return `fib ${source !== 0 ? 'saddr' : 'daddr'}${device} type ${inverted}${names.length > 1 ? `{ ${names.join(', ')} }` : names.join('')}`;
}

type Icmp = InfoOf<'match icmp 0'>;
const ANY_ICMP = 0xff;

function saveIcmp(option: string): (info: Icmp) => string {
  return ({ type, codeFirst, codeLast, invert }) => {
    const code = codeFirst !== 0 || codeLast !== 0xff ? `/${codeFirst}` : '';
    return `${not(invert !== 0)} --${option} ${type === ANY_ICMP && option === 'icmp-type' ? 'any' : `${type}${code}`}`;
  };
}

/** Names that libxtables has for types with any code. */
const icmpTypes: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  icmp: {
    0: 'echo-reply',
    3: 'destination-unreachable',
    4: 'source-quench',
    5: 'redirect',
    8: 'echo-request',
    9: 'router-advertisement',
    10: 'router-solicitation',
    11: 'time-exceeded',
    12: 'parameter-problem',
    13: 'timestamp-request',
    14: 'timestamp-reply',
    17: 'address-mask-request',
    18: 'address-mask-reply',
  },
  icmpv6: {
    1: 'destination-unreachable',
    2: 'packet-too-big',
    3: 'time-exceeded',
    4: 'parameter-problem',
    128: 'echo-request',
    129: 'echo-reply',
    130: 'mld-listener-query',
    131: 'mld-listener-report',
    132: 'mld-listener-done',
    133: 'nd-router-solicit',
    134: 'nd-router-advert',
    135: 'nd-neighbor-solicit',
    136: 'nd-neighbor-advert',
    137: 'nd-redirect',
  },
};

function translateIcmp(protocol: string, { type, codeFirst, codeLast, invert }: Icmp): string | undefined {
  if (protocol === 'icmp' && type === ANY_ICMP) return 'ip protocol icmp';
  const name = codeFirst === codeLast ? undefined : icmpTypes[protocol]?.[type];
  return name === undefined ? undefined : `${protocol} type ${invert !== 0 ? '!= ' : ''}${name}`;
}

type MarkMatch = InfoOf<'match mark 1'>;
const ALL = 0xffffffff;

function saveMark({ mark, mask, invert }: MarkMatch): string {
  return `${not(invert !== 0)} --mark 0x${hex(mark)}${mask === ALL ? '' : `/0x${hex(mask)}`}`;
}

function translateMark(mark: number, mask: number, isInverted: boolean): string {
  if (mask !== ALL) return ` and 0x${hex(mask)} ${isInverted ? '!=' : '=='} 0x${hex(mark)}`;
  return ` ${isInverted ? '!= ' : ''}0x${hex(mark)}`;
}

function translateSetMark(mark: number, mask: number): string {
  const kept = `0x${hex(~mask >>> 0)}`;
  if (mask === ALL) return `0x${hex(mark)}`;
  if (mark === 0) return `mark and ${kept}`;
  if (mark === mask) return `mark or 0x${hex(mark)}`;
  return mask === 0 ? `mark xor 0x${hex(mark)}` : `mark and ${kept} xor 0x${hex(mark)}`;
}

type LogInfo = InfoOf<'target LOG 0'>;
const WARNING = 4;
const LOG_ALL = 0x2f;
const logLevels = ['emerg', 'alert', 'crit', 'error', 'warn', 'notice', 'info', 'debug'];
const logOptions: readonly (readonly [number, string])[] = [
  [0x01, '--log-tcp-sequence'],
  [0x02, '--log-tcp-options'],
  [0x04, '--log-ip-options'],
  [0x08, '--log-uid'],
  [0x20, '--log-macdecode'],
];

function saveLog({ level, logflags, prefix }: LogInfo): string {
  const text = prefix === '' ? '' : ` --log-prefix ${quote(prefix)}`;
  const options = logOptions.filter(([bit]) => (logflags & bit) !== 0).map(([, option]) => ` ${option}`);
  return `${text}${level === WARNING ? '' : ` --log-level ${level}`}${options.join('')}`;
}

function translateLog({ level, logflags, prefix }: LogInfo): string {
  const parts = ['log'];
  if (prefix !== '') parts.push(`prefix "${prefix}"`);
  if (level !== WARNING) parts.push(`level ${logLevels[level] ?? level}`);
  if ((logflags & LOG_ALL) === LOG_ALL) return [...parts, 'flags all'].join(' ');
  const tcp = [(logflags & 1) !== 0 ? 'sequence' : '', (logflags & 2) !== 0 ? 'options' : ''].filter(
    (word) => word !== '',
  );
  if (tcp.length > 0) parts.push(`flags tcp ${tcp.join(',')}`);
  if ((logflags & 4) !== 0) parts.push('flags ip options');
  if ((logflags & 8) !== 0) parts.push('flags skuid');
  if ((logflags & 0x20) !== 0) parts.push('flags ether');
  return parts.join(' ');
}

/** Names of the answers: for iptables, for nft. */
type Answers = Readonly<Record<number, readonly [save: string, translate: string]>>;

const answers4: Answers = {
  0: ['icmp-net-unreachable', 'net-unreachable'],
  1: ['icmp-host-unreachable', 'host-unreachable'],
  2: ['icmp-proto-unreachable', 'prot-unreachable'],
  3: ['icmp-port-unreachable', 'port-unreachable'],
  5: ['icmp-net-prohibited', 'net-prohibited'],
  6: ['icmp-host-prohibited', 'host-prohibited'],
  7: ['tcp-reset', 'tcp reset'],
  8: ['icmp-admin-prohibited', 'admin-prohibited'],
};

const answers6: Answers = {
  0: ['icmp6-no-route', 'no-route'],
  1: ['icmp6-adm-prohibited', 'admin-prohibited'],
  3: ['icmp6-addr-unreachable', 'addr-unreachable'],
  4: ['icmp6-port-unreachable', 'port-unreachable'],
  6: ['tcp-reset', 'tcp reset'],
  7: ['icmp6-policy-fail', 'policy-fail'],
  8: ['icmp6-reject-route', 'reject-route'],
};

type RejectInfo = InfoOf<'target REJECT 0'>;

function saveReject(info: RejectInfo, { isIpv6 }: ExtensionContext): string {
  return ` --reject-with ${(isIpv6 ? answers6 : answers4)[info.with]?.[0] ?? info.with}`;
}

function translateReject(info: RejectInfo, { isIpv6 }: ExtensionContext): string | undefined {
  const word = (isIpv6 ? answers6 : answers4)[info.with]?.[1];
  if (word === 'port-unreachable') return 'reject';
  if (word === undefined || word === 'tcp reset') return word && `reject with ${word}`;
  return `reject with ${isIpv6 ? 'icmpv6' : 'icmp'} type ${word}`;
}
