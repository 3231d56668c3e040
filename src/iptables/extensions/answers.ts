import { quote } from '../text.js';
import type { ExtensionContext, InfoOf, Rows } from './row.js';

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

/** Targets that say something: to a log, to the sender. */
export const answerRows: Rows = {
  'target LOG 0': { save: saveLog, translate: translateLog },
  'target REJECT 0': { save: saveReject, translate: translateReject },
};
