import {
  dataType,
  type Expression,
  expressionType,
  type Log,
  type Match,
  type Nat,
  type Reject,
  type Statement,
} from '../../nftables/index.js';
import { isSeveralBits, renderExpression, renderVerdictMap } from './expression.js';
import type { NftContext } from './options.js';
import { renderStateful } from './stateful.js';
import { formatDuration, formatValue } from './value.js';
import { renderXt } from './xt.js';

type Render<K extends Statement['kind']> = (
  statement: Extract<Statement, { kind: K }>,
  context: NftContext,
) => string | undefined;

const renderers: { readonly [K in Statement['kind']]: Render<K> } = {
  match: (statement, context) => renderMatch(statement, context),
  vmap: ({ key, map }, context) => renderVerdictMap(key, map, context),
  verdict: (statement, context) => renderExpression(statement, context),
  counter: renderStateful,
  limit: renderStateful,
  quota: renderStateful,
  log: (statement) => renderLog(statement),
  reject: (statement, context) => renderReject(statement, context),
  snat: (statement, context) => renderNat(statement, context),
  dnat: (statement, context) => renderNat(statement, context),
  masquerade: (statement, context) => renderNat(statement, context),
  redirect: (statement, context) => renderNat(statement, context),
  mangle: ({ target, value }, context) =>
    `${renderTarget(target, context)} set ${renderSetValue(target, value, context)}`,
  notrack: () => 'notrack',
  object: ({ type, object }, context) => `${objectWords[type] ?? `${type} name`} ${renderExpression(object, context)}`,
  queue: ({ queue, bypass, fanout }, context) => {
    const flags = [bypass ? 'bypass' : '', fanout ? 'fanout' : ''].filter((flag) => flag !== '');
    return `queue${flags.length === 0 ? '' : ` flags ${flags.join(',')}`} to ${renderExpression(queue, context)}`;
  },
  'set-update': ({ op, set, key, data, timeout, statements = [] }, context) => {
    const inner = statements
      .map((statement) => ` ${renderStatement(statement, { ...context, stateless: true })}`)
      .join('');
    const until = timeout === undefined ? '' : ` timeout ${formatDuration(timeout)}`;
    const to = data === undefined ? '' : ` : ${renderExpression(data, context)}`;
    return `${op} @${set} { ${renderExpression(key, context)}${until}${inner}${to} }`;
  },
  'ct count': renderStateful,
  dup: ({ address, device }, context) => {
    const to = address ?? device;
    if (to === undefined) return 'dup';
    const by = address !== undefined && device !== undefined ? ` device ${renderExpression(device, context)}` : '';
    return `dup to ${renderExpression(to, context)}${by}`;
  },
  fwd: ({ family, address, device }, context) =>
    address === undefined
      ? `fwd to ${renderExpression(device, context)}`
      : `fwd ${family ?? 'unknown'} to ${renderExpression(address, context)} device ${renderExpression(device, context)}`,
  tproxy: ({ family, address, port }, context) =>
    `tproxy${family === undefined ? '' : ` ${family}`} to${renderEndpoint(address, port?.kind === 'value' ? port : undefined, context, true)}`,
  synproxy: ({ mss, wscale, timestamp, sackPerm }) => {
    const size = mss === undefined ? '' : ` mss ${mss}`;
    const scale = wscale === undefined ? '' : ` wscale ${wscale}`;
    return `synproxy${size}${scale}${timestamp ? ' timestamp' : ''}${sackPerm ? ' sack-perm' : ''}`;
  },
  reset: ({ option }, context) => `reset ${renderExpression(option, context)}`,
  meter: ({ name, size, key, timeout, statement }, context) => {
    const until = timeout === undefined ? '' : ` timeout ${formatDuration(timeout)}`;
    const inner = renderStatement(statement, { ...context, stateless: true });
    return `meter ${name} size ${size} { ${renderExpression(key, context)}${until} ${inner ?? ''} }`;
  },
  'flow add': ({ flowtable }) => `flow add @${flowtable}`,
  xt: (statement, context) => renderXt(statement, context),
  // nft 1.0.6 says on its standard error what it does not know, and leaves it out.
  opaque: () => undefined,
};

/** A statement as nft writes it; `undefined` where nft leaves it out. */
export function renderStatement(statement: Statement, context: NftContext): string | undefined {
  return (renderers[statement.kind] as (statement: Statement, context: NftContext) => string | undefined)(
    statement,
    context,
  );
}

const objectWords: Readonly<Record<string, string>> = {
  'ct helper': 'ct helper set',
  'ct timeout': 'ct timeout set',
  'ct expectation': 'ct expectation set',
  secmark: 'meta secmark set',
};

const opWords: Readonly<Record<Match['op'], string>> = {
  '==': ' == ',
  '!=': ' != ',
  '<': ' < ',
  '<=': ' <= ',
  '>': ' > ',
  '>=': ' >= ',
  any: ' ',
  none: ' ! ',
};

function renderMatch({ op, left, right }: Match, context: NftContext): string {
  const isSilent = op === '==' && !isEqualityWritten(left, right);
  // nft puts flags apart only behind a mask, and in sets.
  const isWhole = left.kind === 'payload' && right.kind === 'value';
  const value = isWhole ? formatValue(right, context) : renderExpression(right, context);
  return `${renderExpression(left, context)}${isSilent ? ' ' : opWords[op]}${value}`;
}

/** `==` is written beside a bit operation, and before a single flag, which would else mean any packet that has it. */
function isEqualityWritten(left: Expression, right: Expression): boolean {
  if (left.kind === 'binary') return right.kind !== 'masked';
  const isMask = right.kind === 'value' && dataType(right.type).isBitmask === true;
  return isMask && (left.kind === 'payload' || !isSeveralBits(right));
}

const logLevels = ['emerg', 'alert', 'crit', 'err', 'warn', 'notice', 'info', 'debug', 'audit'];
const WARNING = 4;
/** All that a log can say of a packet. */
export const LOG_ALL = 0x2f;

/** The level of a log; `undefined` for the usual one. */
export function logLevel(level: number | undefined): string | undefined {
  return level === undefined || level === WARNING ? undefined : (logLevels[level] ?? 'unknown');
}

function renderLog({ prefix, group, snaplen, queueThreshold, level, flags = 0 }: Log): string {
  const parts = ['log'];
  if (prefix !== undefined) parts.push(`prefix "${prefix}"`);
  if (group !== undefined) parts.push(`group ${group}`);
  if (snaplen !== undefined) parts.push(`snaplen ${snaplen}`);
  if (queueThreshold !== undefined) parts.push(`queue-threshold ${queueThreshold}`);
  const word = logLevel(level);
  if (word !== undefined) parts.push(`level ${word}`);
  return [...parts, ...logFlags(flags)].join(' ');
}

function logFlags(flags: number): string[] {
  if ((flags & LOG_ALL) === LOG_ALL) return ['flags all'];
  const words: string[] = [];
  const tcp = [(flags & 1) !== 0 ? 'sequence' : '', (flags & 2) !== 0 ? 'options' : ''].filter((word) => word !== '');
  if (tcp.length > 0) words.push(`flags tcp ${tcp.join(',')}`);
  if ((flags & 4) !== 0) words.push('flags ip options');
  if ((flags & 8) !== 0) words.push('flags skuid');
  if ((flags & 0x20) !== 0) words.push('flags ether');
  return words;
}

/** Codes of a reject: their type, and the one that is meant where none is said. */
export const rejectCodes = { icmp: ['icmp_code', 3], icmpv6: ['icmpv6_code', 4], icmpx: ['icmpx_code', 1] } as const;

function renderReject(statement: Reject, context: NftContext): string {
  if (statement.with === 'tcp reset') return 'reject with tcp reset';
  const [type, usual] = rejectCodes[statement.with];
  const code = statement.code ?? usual;
  if (code === usual && (statement.with === 'icmpx' || !statement.isExplicit)) return 'reject';
  return `reject with ${statement.with} ${formatValue({ kind: 'value', type, bits: 8, value: BigInt(code) }, context)}`;
}

/** `snat`, `dnat`, `masquerade` or `redirect`. */
export function renderNat({ kind, family, address, port, flags = [], prefix }: Nat, context: NftContext): string {
  const isTo = address !== undefined || port !== undefined;
  const said = isTo && family !== undefined ? ` ${family}` : '';
  const to = isTo ? `${said}${prefix ? ' prefix' : ''} to${renderEndpoint(address, port, context)}` : '';
  return `${kind}${to}${flags.length === 0 ? '' : ` ${flags.join(',')}`}`;
}

function renderEndpoint(
  address: Expression | undefined,
  port: Expression | undefined,
  context: NftContext,
  isBracketed = port !== undefined,
): string {
  const to = address === undefined ? '' : renderAddress(address, isBracketed, context);
  const end = port === undefined ? '' : `:${renderExpression(port, context)}`;
  return `${to}${end}` === '' ? '' : ` ${to}${end}`;
}

/** An IPv6 address before a port stands in brackets. */
function renderAddress(address: Expression, isBracketed: boolean, context: NftContext): string {
  const isIpv6 =
    isBracketed &&
    (address.kind === 'value' || address.kind === 'range') &&
    expressionType(address).type.name === 'ipv6_addr';
  if (!isIpv6) return renderExpression(address, context);
  if (address.kind !== 'range') return `[${renderExpression(address, context)}]`;
  return `[${renderExpression(address.from, context)}]-[${renderExpression(address.to, context)}]`;
}

/** The target of a `set` is always said in full. */
function renderTarget(target: Expression, context: NftContext): string {
  return target.kind === 'meta' ? `meta ${target.key}` : renderExpression(target, context);
}

/** Events are written apart by commas. */
function renderSetValue(target: Expression, value: Expression, context: NftContext): string {
  const isList = target.kind === 'ct' && target.key === 'event' && value.kind === 'value';
  return renderExpression(isList ? { kind: 'flags', value } : value, context);
}
