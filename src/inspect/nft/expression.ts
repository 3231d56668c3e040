import {
  type AnonymousSet,
  dataType,
  type Element,
  type Expression,
  type ExtensionKind,
  extensionNumbered,
  keyNamed,
  type MapLookup,
  metaKeys,
  type RawExtensionHeader,
  type SetReference,
  type Value,
} from '../../nftables/index.js';
import type { NftContext } from './options.js';
import { renderStateful } from './stateful.js';
import { bitsOf, formatDuration, formatValue } from './value.js';

type Render<K extends Expression['kind']> = (node: Extract<Expression, { kind: K }>, context: NftContext) => string;

const renderers: { readonly [K in Expression['kind']]: Render<K> } = {
  value: (node, context) => renderBits(node, ' | ', context),
  prefix: ({ value, length }, context) => `${formatValue(value, context)}/${length}`,
  range: ({ from, to }, context) => `${renderNumeric(from, context)}-${renderNumeric(to, context)}`,
  payload: ({ protocol, field }) => `${protocol} ${field}`,
  raw: ({ base, offset, bits }) => `@${base},${offset},${bits}`,
  meta: ({ key }) => (keyNamed(metaKeys, key, 'meta').isBare ? key : `meta ${key}`),
  ct: ({ key, direction, family }) =>
    `ct ${direction === undefined ? '' : `${direction} ${family === undefined ? '' : `${family} `}`}${key}`,
  exthdr: ({ of, header, field }) =>
    field === undefined
      ? `${of === 'ip6' ? 'exthdr' : extensionWords[of]} ${header}`
      : `${extensionName(of, header)} ${field}`,
  'raw-exthdr': (node) => renderRawExtension(node),
  osf: ({ field, ttl }) => `osf ${ttl === undefined ? '' : `ttl ${ttl} `}${field}`,
  ipsec: ({ direction, state, key }) => `ipsec ${direction}${state === 0 ? '' : ` spnum ${state}`} ${key}`,
  fib: ({ inputs, result }) => `fib ${inputs.join(' . ')} ${result}`,
  rt: ({ key }) => `rt ${key}`,
  socket: ({ key, level }) => `socket ${key}${level === undefined ? '' : ` level ${level}`}`,
  numgen: ({ mode, modulus, offset }) => `numgen ${mode} mod ${modulus}${offset === 0 ? '' : ` offset ${offset}`}`,
  hash: ({ mode, key, modulus, seed, offset }, context) => {
    const of = key === undefined ? '' : ` ${renderExpression(key, context)}`;
    const start = seed === undefined ? '' : ` seed 0x${seed.toString(16)}`;
    return `${mode}${of} mod ${modulus}${start}${offset === 0 ? '' : ` offset ${offset}`}`;
  },
  binary: ({ op, left, right }, context) =>
    `${renderOperand(op, left, context)} ${op} ${renderOperand(op, right, context)}`,
  concat: ({ parts }, context) => parts.map((part) => renderExpression(part, context)).join(' . '),
  'set-reference': ({ name }) => `@${name}`,
  set: (node, context) => `{ ${node.elements.map((element) => renderElement(element, context)).join(', ')} }`,
  map: (node, context) => renderMap(node, context),
  flags: ({ value }, context) => renderBits(value, ',', context),
  masked: ({ value, mask }, context) => `${renderBits(value, ',', context)} / ${renderBits(mask, ',', context)}`,
  verdict: (node) => ('chain' in node ? `${node.code} ${node.chain}` : node.code),
  'catch-all': () => '*',
};

const extensionWords = { ip6: '', tcp: 'tcp option', ip: 'ip option', sctp: 'sctp chunk' } as const;

function extensionName(of: ExtensionKind, header: string): string {
  return of === 'ip6' ? header : `${extensionWords[of]} ${header}`;
}

/** TCP options have words for positions; of the others nft says that it does not know them. */
function renderRawExtension({ of, type, offset, bits, present }: RawExtensionHeader): string {
  const known = extensionNumbered(of, type);
  if (of !== 'tcp' || known !== undefined) {
    const name = known?.name ?? 'unknown-exthdr';
    if (of === 'ip6' && present) return `exthdr ${name}`;
    const block = of === 'tcp' && offset >= 64 ? String(offset >> 6) : '';
    return `${extensionName(of, name)}${block} unknown`;
  }
  return present && offset === 0 ? `tcp option ${type}` : `tcp option @${type},${offset},${bits}`;
}

/** An expression as nft writes it. */
export function renderExpression(node: Expression, context: NftContext): string {
  return (renderers[node.kind] as (node: Expression, context: NftContext) => string)(node, context);
}

function renderNumeric(node: Expression, context: NftContext): string {
  return node.kind === 'value' ? formatValue(node, context, true) : renderExpression(node, context);
}

/** A bit mask with a word for each bit; every other value as it is. */
function renderBits(node: Value, separator: string, context: NftContext): string {
  if (typeof node.value === 'string' || !dataType(node.type).isBitmask || node.value === 0n)
    return formatValue(node, context);
  return bitsOf(node)
    .map((bit) => formatValue(bit, context))
    .join(separator);
}

/** The operations that bind closer come first; nft numbers them so. */
const precedence: Readonly<Record<string, number>> = { '<<': 1, '>>': 1, '&': 2, '^': 3, '|': 4 };

function renderOperand(op: string, node: Expression, context: NftContext): string {
  const text = renderExpression(node, context);
  const inner = node.kind === 'binary' ? precedence[node.op]! : isSeveralBits(node) ? precedence['|']! : 0;
  return precedence[op]! < inner ? `(${text})` : text;
}

/** A constant that is written as several words with `|` between. */
export function isSeveralBits(node: Expression): boolean {
  return (
    node.kind === 'value' &&
    typeof node.value === 'bigint' &&
    dataType(node.type).isBitmask === true &&
    bitsOf(node).length > 1
  );
}

function renderMap({ key, map }: MapLookup, context: NftContext): string {
  return `${renderExpression(key, context)} map ${renderExpression(map, context)}`;
}

/** A verdict map: `key vmap { ... }`. */
export function renderVerdictMap(key: Expression, map: AnonymousSet | SetReference, context: NftContext): string {
  return `${renderExpression(key, context)} vmap ${renderExpression(map, context)}`;
}

/** A set element with what belongs to it. */
export function renderElement(element: Element, context: NftContext): string {
  const { key, data, timeout, expires, comment, statements = [] } = element;
  const parts = [renderExpression(key, context)];
  for (const statement of statements) parts.push(renderStateful(statement, context) ?? '');
  if (timeout !== undefined) parts.push(`timeout ${formatDuration(timeout)}`);
  if (expires !== undefined && !context.stateless) parts.push(`expires ${formatDuration(expires)}`);
  if (comment !== undefined) parts.push(`comment "${comment}"`);
  if (data !== undefined) parts.push(`: ${renderExpression(data, context)}`);
  return parts.join(' ');
}
