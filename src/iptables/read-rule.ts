import {
  CmpOps,
  type ExprAttrs,
  LimitType,
  MetaKeys,
  PayloadBases,
  type Rule,
  VerdictCode,
} from '../nftables/index.js';
import {
  type DataOf,
  type Draft,
  type ExpressionName,
  extensionWords,
  load,
  type ReadContext,
  registerOf,
  Unreadable,
} from './draft.js';
import { LIMIT_SCALE, saveLimit } from './extensions/rates.js';
import { COPY_LENGTH, saveNflog } from './extensions/targets.js';
import { compareMeta, compareNetwork } from './read-header.js';
import { compareTransport, rangeOfTransport } from './read-transport.js';
import { quote } from './text.js';

/** A rule as iptables sees it. */
export interface IptablesRule
  extends Readonly<Pick<Draft, 'source' | 'destination' | 'input' | 'output' | 'fragment' | 'counter'>> {
  /** Number of the transport protocol; 0 for any. */
  readonly protocol: number;
  readonly isProtocolInverted: boolean;
  /** Names of matches with their options. */
  readonly matches: readonly string[];
  /** `-j ACCEPT`, `-g CHAIN`, with options. */
  readonly target?: string | undefined;
}

/** Expressions that iptables looks at, whether it understands them or not. */
const KNOWN: ReadonlySet<string> = new Set([
  ...['match', 'target', 'payload', 'meta', 'cmp', 'bitwise', 'counter', 'immediate', 'lookup', 'range'],
]);

function isKnown(expression: ExprAttrs): boolean {
  if (expression.name === 'limit') {
    const { type = 0, flags = 0 } = expression.data ?? {};
    return type === LimitType.pkts && flags === 0;
  }
  return expression.name === 'log' ? expression.data?.group !== undefined : KNOWN.has(expression.name ?? '');
}

/** Name of the first expression of a rule that makes its whole table one that iptables does not touch. */
export function strangerOf({ expressions = [] }: Rule): string | undefined {
  return expressions.find((expression) => !isKnown(expression))?.name;
}

/**
 * Reads a rule the way iptables-nft does, from the kernel's expressions. What it passes over, as look-ups in sets, is passed
 * over here too.
 *
 * @throws Unreadable iptables gives up on it
 */
export function readRule({ expressions = [], comment }: Rule, context: ReadContext): IptablesRule {
  const draft: Draft = {
    context,
    registers: new Map(),
    protocol: 0,
    isProtocolInverted: false,
    matches: [],
    counter: { packets: 0n, bytes: 0n },
    isGoto: false,
  };
  for (const { name, data } of expressions) {
    const read = readers[name as keyof typeof readers] as ((draft: Draft, data: object) => void) | undefined;
    read?.(draft, data ?? {});
  }
  if (comment !== undefined) draft.matches.push(`comment --comment ${quote(comment)}`);
  return { ...draft, matches: draft.matches.map((m) => (typeof m === 'string' ? m : m())), target: targetOf(draft) };
}

function targetOf({ target, jump = '', isGoto }: Draft): string | undefined {
  if (target !== undefined) return `-j ${target.name}${target.options}`;
  return jump === '' ? undefined : `-${isGoto ? 'g' : 'j'} ${jump}`;
}

const readers: { readonly [N in ExpressionName]?: (draft: Draft, data: DataOf<N>) => void } = {
  counter: (draft, { packets = 0n, bytes = 0n }) => {
    draft.counter = { packets, bytes };
  },
  payload: (draft, { dreg, base = 0, offset = 0, len: length = 0 }) =>
    load(draft, dreg, { kind: 'payload', base, offset, length }),
  meta: readMeta,
  bitwise: (draft, { sreg, dreg, mask }) => load(draft, dreg, { ...registerOf(draft, sreg), mask: mask?.value }),
  cmp: compare,
  range: (draft, data) => {
    const register = registerOf(draft, data.sreg);
    if (register.kind === 'nothing') throw new Unreadable('range sreg undef');
    if (register.kind !== 'payload') throw new Unreadable('range sreg type unsupported');
    if (register.base !== PayloadBases.transportHeader) throw new Unreadable('range with unknown payload base');
    rangeOfTransport(draft, register, data);
  },
  immediate: readImmediate,
  match: (draft, data) => {
    const { name, options } = extensionWords('match', data, draft.context);
    draft.matches.push(`${name}${options}`);
  },
  target: (draft, data) => {
    draft.target = extensionWords('target', data, draft.context);
  },
  limit: (draft, { rate = 1n, unit = 0n, burst = 0 }) => {
    draft.matches.push(`limit${saveLimit((LIMIT_SCALE * unit) / rate, BigInt(burst))}`);
  },
  log: (draft, { prefix = '', group = 0, snaplen, qthreshold = 0 }) => {
    const flags = snaplen === undefined ? 0 : COPY_LENGTH;
    const options = saveNflog({ prefix, group, len: snaplen ?? 0, flags, threshold: qthreshold });
    draft.target = { name: 'NFLOG', options };
  },
};

function readMeta(draft: Draft, { dreg, sreg, key = 0 }: DataOf<'meta'>): void {
  if (sreg === undefined) {
    load(draft, dreg, { kind: 'meta', key });
    return;
  }
  if (key !== MetaKeys.nftrace) throw new Unreadable('meta sreg key not supported');
  const register = registerOf(draft, sreg);
  if (register.kind !== 'constant') throw new Unreadable('meta nftrace but reg not immediate');
  if (register.data.every((byte) => byte === 0)) throw new Unreadable('trace is cleared');
  draft.target = { name: 'TRACE', options: '' };
}

const BYTES_OF_CONSTANT = 16;

/** Verdicts that are targets of their own. */
const verdicts: Readonly<Record<number, string>> = {
  [VerdictCode.accept]: 'ACCEPT',
  [VerdictCode.drop]: 'DROP',
  [VerdictCode.return]: 'RETURN',
};

function readImmediate(draft: Draft, { dreg, data = {} }: DataOf<'immediate'>): void {
  if (data.value !== undefined) {
    if (data.value.length > BYTES_OF_CONSTANT) throw new Unreadable('oversized immediate data');
    load(draft, dreg, { kind: 'constant', data: data.value });
    return;
  }
  const { code = 0, chain = '' } = data.verdict ?? {};
  if (code === VerdictCode.goto) draft.isGoto = true;
  if (code === VerdictCode.goto || code === VerdictCode.jump) {
    draft.jump = chain;
    return;
  }
  const name = verdicts[code];
  if (name !== undefined) draft.target = { name, options: '' };
}

function compare(draft: Draft, { sreg, op = CmpOps.eq, data }: DataOf<'cmp'>): void {
  const register = registerOf(draft, sreg);
  const value = data?.value ?? new Uint8Array(0);
  if (register.kind === 'nothing') throw new Unreadable('cmp sreg undef');
  if (register.kind === 'constant') throw new Unreadable('cmp sreg has unknown type');
  if (register.kind === 'meta') compareMeta(draft, register, op, value);
  else if (register.base === PayloadBases.networkHeader) compareNetwork(draft, register, op, value);
  else if (register.base === PayloadBases.transportHeader) compareTransport(draft, register, op, value);
}
