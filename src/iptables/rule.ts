import { type Expression, formatIp, type Match, type Rule, type Statement, type Value } from '../nftables/index.js';
import { type ExtensionNames, saveExtension } from './extensions/index.js';
import { anyPorts, savePorts, saveTcp, type TcpMatch } from './extensions/ports.js';
import { LIMIT_SCALE, saveLimit } from './extensions/rates.js';
import { COPY_LENGTH, saveNflog } from './extensions/targets.js';

/** Something a rule asks, and whether it is inverted. */
export interface Asked {
  readonly text: string;
  readonly isInverted: boolean;
}

/** A rule as iptables sees it. */
export interface IptablesRule {
  readonly source?: Asked | undefined;
  readonly destination?: Asked | undefined;
  readonly input?: Asked | undefined;
  readonly output?: Asked | undefined;
  readonly protocol?: Asked | undefined;
  /** Second and later fragments. */
  readonly fragment?: boolean | undefined;
  /** `-m` words with their options. */
  readonly matches: readonly string[];
  readonly counter: { readonly packets: bigint; readonly bytes: bigint };
  /** `-j ACCEPT`, `-g CHAIN`, with options. */
  readonly target?: string | undefined;
}

/** A rule in the making: matches on ports come in pieces. */
interface Draft {
  source?: Asked;
  destination?: Asked;
  input?: Asked;
  output?: Asked;
  protocol?: Asked;
  fragment?: boolean;
  matches: (string | (() => string))[];
  ports?: { protocol: string; match: { -readonly [K in keyof TcpMatch]: TcpMatch[K] } };
  counter: { packets: bigint; bytes: bigint };
  target?: string;
}

/** A rule that iptables-nft cannot read. */
export class IncompatibleRule {
  readonly statement: string;

  constructor(statement: string) {
    this.statement = statement;
  }
}

/** Whose rule it is, and what its host calls things. */
export interface RuleContext {
  readonly isIpv6: boolean;
  readonly names?: ExtensionNames | undefined;
}

/** Reads a rule the way iptables-nft does. */
export function readRule(rule: Rule, context: RuleContext): IptablesRule | IncompatibleRule {
  const stranger =
    rule.kernel === undefined
      ? rule.statements.find((statement) => !isKnown(statement))
      : rule.statements.find(({ kind }) => kind === 'opaque');
  if (stranger !== undefined) return new IncompatibleRule(stranger.kind === 'opaque' ? stranger.name : stranger.kind);
  const draft: Draft = { matches: [], counter: { packets: 0n, bytes: 0n } };
  for (const statement of rule.statements) readStatement(draft, statement, context);
  const { ports: _ports, matches, ...rest } = draft;
  return { ...rest, matches: matches.map((match) => (typeof match === 'string' ? match : match())) };
}

/** What iptables-nft accepts in a table of its own: what it could have written. */
function isKnown(statement: Statement): boolean {
  switch (statement.kind) {
    case 'match':
      return isKnownSide(statement.left);
    case 'verdict':
    case 'counter':
    case 'xt':
      return true;
    case 'limit':
      return statement.of === 'packets' && !statement.over;
    case 'log':
      return statement.group !== undefined;
    case 'mangle':
      return statement.target.kind === 'meta' && statement.value.kind === 'value';
    default:
      return false;
  }
}

function isKnownSide(left: Expression): boolean {
  if (left.kind === 'binary') return left.op !== '<<' && left.op !== '>>' && isKnownSide(left.left);
  return left.kind === 'meta' || left.kind === 'payload' || left.kind === 'raw' || left.kind === 'concat';
}

const verdicts: Readonly<Record<string, string>> = { accept: 'ACCEPT', drop: 'DROP', return: 'RETURN', queue: 'QUEUE' };

function readStatement(draft: Draft, statement: Statement, context: RuleContext): void {
  switch (statement.kind) {
    case 'match':
      readMatch(draft, statement);
      return;
    case 'counter':
      draft.counter = { packets: statement.packets, bytes: statement.bytes };
      return;
    case 'verdict':
      if ('chain' in statement) draft.target = `-${statement.code === 'goto' ? 'g' : 'j'} ${statement.chain}`;
      else if (verdicts[statement.code] !== undefined) draft.target = `-j ${verdicts[statement.code]}`;
      return;
    case 'limit':
      draft.matches.push(
        `-m limit${saveLimit((LIMIT_SCALE * BigInt(statement.per)) / statement.rate, BigInt(statement.burst))}`,
      );
      return;
    case 'mangle':
      if (statement.target.kind === 'meta' && statement.target.key === 'nftrace') draft.target = '-j TRACE';
      return;
    case 'log':
      draft.target = readLog(statement);
      return;
    case 'xt': {
      const found = saveExtension(statement, { ...context, protocol: draft.protocol?.text });
      const words =
        found === undefined
          ? `${statement.name} [revision ${statement.revision}: ${hexOf(statement.info)}]`
          : `${found.name}${found.options}`;
      if (statement.type === 'match') draft.matches.push(`-m ${words}`);
      else draft.target = `-j ${words}`;
      return;
    }
    default:
  }
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function readLog({ prefix = '', group = 0, snaplen, queueThreshold = 0 }: Extract<Statement, { kind: 'log' }>): string {
  const flags = snaplen === undefined ? 0 : COPY_LENGTH;
  return `-j NFLOG${saveNflog({ prefix, group, len: snaplen ?? 0, flags, threshold: queueThreshold })}`;
}

function readMatch(draft: Draft, match: Match): void {
  const { left, op } = match;
  const isInverted = op === '!=';
  if (left.kind === 'meta') {
    readMeta(draft, left.key, match, isInverted);
    return;
  }
  if (left.kind === 'binary') {
    readBits(draft, match, isInverted);
    return;
  }
  if (left.kind === 'payload') readPayload(draft, left.protocol, left.field, match, isInverted);
}

function readMeta(draft: Draft, key: string, { right }: Match, isInverted: boolean): void {
  if (key === 'iifname') draft.input = { text: deviceName(right), isInverted };
  else if (key === 'oifname') draft.output = { text: deviceName(right), isInverted };
  else if (key === 'l4proto' && right.kind === 'value') draft.protocol = { text: String(right.value), isInverted };
  else if (key === 'mark' && right.kind === 'value')
    draft.matches.push(`-m mark${isInverted ? ' !' : ''} --mark 0x${(right.value as bigint).toString(16)}`);
  else if (key === 'pkttype' && right.kind === 'value')
    draft.matches.push(
      `-m pkttype${isInverted ? ' !' : ''} --pkt-type ${packetTypes[Number(right.value)] ?? right.value}`,
    );
}

const packetTypes = ['unicast', 'broadcast', 'multicast'];

/** nft ends a name with `*` where iptables ends it with `+`. */
function deviceName(node: Expression): string {
  const name = node.kind === 'value' ? String(node.value) : '';
  return name.endsWith('*') ? `${name.slice(0, -1)}+` : name;
}

function readPayload(draft: Draft, protocol: string, field: string, match: Match, isInverted: boolean): void {
  if (field === 'saddr' || field === 'daddr') {
    const asked = { text: addressText(match.right), isInverted };
    if (field === 'saddr') draft.source = asked;
    else draft.destination = asked;
  } else if (protocol === 'tcp' || protocol === 'udp') readPorts(draft, protocol, field, match, isInverted);
  else if (field === 'protocol' || field === 'nexthdr')
    draft.protocol = { text: match.right.kind === 'value' ? String(match.right.value) : '', isInverted };
  else if (field === 'ttl' || field === 'hoplimit') readTtl(draft, field, match);
}

const ttlOptions: Readonly<Record<string, string>> = { '==': 'eq', '!=': 'eq', '<': 'lt', '>': 'gt' };

function readTtl(draft: Draft, field: string, { op, right }: Match): void {
  const name = field === 'ttl' ? 'ttl' : 'hl';
  const value = right.kind === 'value' ? String(right.value) : '';
  draft.matches.push(`-m ${name}${op === '!=' ? ' !' : ''} --${name}-${ttlOptions[op] ?? 'eq'} ${value}`);
}

/** Address and prefix length, both in decimal; the mask instead where it is no prefix. */
function addressText(node: Expression, mask?: Value): string {
  if (node.kind === 'prefix') return `${numberToIp(node.value)}/${node.length}`;
  if (node.kind !== 'value') return '';
  return `${numberToIp(node)}/${mask === undefined ? node.bits : numberToIp(mask)}`;
}

function readPorts(
  draft: Draft,
  protocol: 'tcp' | 'udp',
  field: string,
  { op, right }: Match,
  isInverted: boolean,
): void {
  draft.protocol ??= { text: protocol === 'tcp' ? '6' : '17', isInverted: false };
  if (draft.ports === undefined) {
    const ports = { protocol, match: { ...anyPorts, option: 0, flagsMask: 0, flagsSet: 0 } };
    draft.ports = ports;
    draft.matches.push(() => `-m ${protocol}${protocol === 'tcp' ? saveTcp(ports.match) : savePorts(ports.match)}`);
  }
  const { match } = draft.ports;
  if (field === 'flags') {
    readTcpFlags(match, right, isInverted);
    return;
  }
  const [first, last] = portSpan(op, right);
  if (field === 'sport') [match.sourceFirst, match.sourceLast] = [first, last];
  else if (field === 'dport') [match.destinationFirst, match.destinationLast] = [first, last];
  if (isInverted) match.invert |= field === 'sport' ? 1 : 2;
}

function portSpan(op: Match['op'], right: Expression): [number, number] {
  const number = (node: Expression): number => (node.kind === 'value' ? Number(node.value) : 0);
  if (right.kind === 'range') return [number(right.from), number(right.to)];
  const port = number(right);
  switch (op) {
    case '<':
      return [0, port - 1];
    case '<=':
      return [0, port];
    case '>':
      return [port + 1, 0xffff];
    case '>=':
      return [port, 0xffff];
    default:
      return [port, port];
  }
}

const INVERT_FLAGS = 4;

function readTcpFlags(
  match: { -readonly [K in keyof TcpMatch]: TcpMatch[K] },
  right: Expression,
  isInverted: boolean,
): void {
  if (right.kind === 'masked')
    [match.flagsMask, match.flagsSet] = [Number(right.mask.value), Number(right.value.value)];
  else if (right.kind === 'value') [match.flagsMask, match.flagsSet] = [0xff, Number(right.value)];
  if (isInverted) match.invert |= INVERT_FLAGS;
}

/** `(field AND mask) == value`: addresses with odd masks, fragments, flags, marks. */
function readBits(draft: Draft, { left, right }: Match, isInverted: boolean): void {
  if (left.kind !== 'binary' || left.right.kind !== 'value') return;
  const { left: field, right: mask } = left;
  if (field.kind === 'payload' && (field.field === 'saddr' || field.field === 'daddr')) {
    const asked = { text: addressText(right, mask), isInverted };
    if (field.field === 'saddr') draft.source = asked;
    else draft.destination = asked;
  } else if (field.kind === 'payload' && field.field === 'frag-off') draft.fragment = isInverted;
  else if (field.kind === 'payload' && field.field === 'flags' && right.kind === 'value') {
    readPorts(
      draft,
      'tcp',
      'flags',
      { kind: 'match', op: '==', left: field, right: { kind: 'masked', value: right, mask } },
      isInverted,
    );
  } else if (field.kind === 'meta' && field.key === 'mark' && right.kind === 'value') {
    draft.matches.push(
      `-m mark${isInverted ? ' !' : ''} --mark 0x${(right.value as bigint).toString(16)}/0x${(mask.value as bigint).toString(16)}`,
    );
  }
}

/** An address from its number. */
function numberToIp({ value, bits }: Value): string {
  const number = value as bigint;
  const bytes = new Uint8Array(bits / 8);
  for (let index = bytes.length - 1, rest = number; index >= 0; index--, rest >>= 8n)
    bytes[index] = Number(rest & 0xffn);
  return formatIp(bytes);
}
