import type { Log, Match, Nat, Reject, SetUpdate, Statement } from '../../nftables/index.js';
import { elementJson, expressionJson } from './json-expression.js';
import { statefulJson } from './json-stateful.js';
import { flagsJson, type NftJson, objectJson, objectOrNull } from './json-text.js';
import { bitListJson, valueJson } from './json-value.js';
import type { NftContext } from './options.js';
import { LOG_ALL, logLevel, rejectCodes, renderStatement } from './statement.js';

type Json<K extends Statement['kind']> = (
  statement: Extract<Statement, { kind: K }>,
  context: NftContext,
) => NftJson | undefined;

/** One row for each kind of statement. */
const rows: { readonly [K in Statement['kind']]: Json<K> } = {
  match: (statement, context) => matchJson(statement, context),
  vmap: ({ key, map }, context) => ({
    vmap: { key: expressionJson(key, context), data: expressionJson(map, context) },
  }),
  verdict: expressionJson,
  counter: statefulJson,
  limit: statefulJson,
  quota: statefulJson,
  'ct count': statefulJson,
  log: (statement) => ({ log: logJson(statement) }),
  reject: (statement, context) => ({ reject: rejectJson(statement, context) }),
  snat: (statement, context) => natJson(statement, context),
  dnat: (statement, context) => natJson(statement, context),
  masquerade: (statement, context) => natJson(statement, context),
  redirect: (statement, context) => natJson(statement, context),
  mangle: ({ target, value }, context) => ({
    mangle: { key: expressionJson(target, context), value: setValueJson(target, value, context) },
  }),
  notrack: () => ({ notrack: null }),
  object: ({ type, object }, context) => ({ [type]: expressionJson(object, context) }),
  queue: ({ queue, bypass, fanout }, context) => ({
    queue: objectJson({
      num: expressionJson(queue, context),
      flags: flagsJson([...(bypass ? ['bypass'] : []), ...(fanout ? ['fanout'] : [])]),
    }),
  }),
  'set-update': (statement, context) => setUpdateJson(statement, context),
  dup: ({ address, device }, context) => ({
    dup: objectOrNull({
      addr: optional(address ?? device, context),
      dev: address === undefined ? undefined : optional(device, context),
    }),
  }),
  fwd: ({ family, address, device }, context) => ({
    fwd: objectJson({ dev: expressionJson(device, context), family, addr: optional(address, context) }),
  }),
  tproxy: ({ family, address, port }, context) => ({
    tproxy: objectJson({
      family: context.family === 'inet' ? family : undefined,
      addr: optional(address, context),
      port: optional(port, context),
    }),
  }),
  synproxy: ({ mss, wscale, timestamp, sackPerm }) => ({
    synproxy: objectOrNull({ mss, wscale, flags: synproxyFlags(timestamp, sackPerm) }),
  }),
  reset: ({ option }, context) => ({ reset: expressionJson(option, context) }),
  meter: ({ name, size, key, timeout, statement }, context) => ({
    meter: objectJson({
      key: elementJson({ key, timeout }, context),
      stmt: statementJson(statement, { ...context, stateless: true }),
      size,
      name,
    }),
  }),
  'flow add': ({ flowtable }) => ({ flow: { op: 'add', flowtable: `@${flowtable}` } }),
  xt: ({ type, name }) => ({ xt: { type, name } }),
  // nft 1.0.6 says on its standard error what it does not know, and leaves it out.
  opaque: () => undefined,
};

/** A statement as nft writes it in JSON; `undefined` where nft leaves it out. */
export function statementJson(statement: Statement, context: NftContext): NftJson | undefined {
  return (rows[statement.kind] as (statement: Statement, context: NftContext) => NftJson | undefined)(
    statement,
    context,
  );
}

/** What every element of a set carries, and what a statement adds: without its state. */
export function statementsJson(statements: readonly Statement[] | undefined, context: NftContext): NftJson | undefined {
  if (statements === undefined || statements.length === 0) return undefined;
  return statements.map((statement) => statementJson(statement, { ...context, stateless: true }) ?? null);
}

function optional(node: Parameters<typeof expressionJson>[0] | undefined, context: NftContext): NftJson | undefined {
  return node && expressionJson(node, context);
}

/** `any` is what nft calls "in". */
const operators: Readonly<Record<Match['op'], string>> = {
  '==': '==',
  '!=': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  any: 'in',
  none: '!',
};

function matchJson({ op, left, right }: Match, context: NftContext): NftJson {
  const of = expressionJson(left, context);
  const isMasked = right.kind === 'masked';
  // nft puts flags apart only behind a mask, and in sets.
  const isWhole = left.kind === 'payload' && right.kind === 'value';
  return {
    match: {
      op: operators[op],
      left: isMasked ? { '&': [of, bitListJson(right.mask, context)] } : of,
      right: isWhole ? valueJson(right, context) : expressionJson(right, context),
    },
  };
}

const logFlags: readonly (readonly [number, string])[] = [
  [0x01, 'tcp sequence'],
  [0x02, 'tcp options'],
  [0x04, 'ip options'],
  [0x08, 'skuid'],
  [0x20, 'ether'],
];

function logJson({ prefix, group, snaplen, queueThreshold, level, flags = 0 }: Log): NftJson {
  const words =
    (flags & LOG_ALL) === LOG_ALL ? ['all'] : logFlags.filter(([bit]) => (flags & bit) !== 0).map(([, word]) => word);
  return objectOrNull({
    prefix,
    group,
    snaplen,
    'queue-threshold': queueThreshold,
    level: logLevel(level),
    flags: flagsJson(words),
  });
}

function rejectJson(statement: Reject, context: NftContext): NftJson {
  if (statement.with === 'tcp reset') return { type: 'tcp reset' };
  const [type, usual] = rejectCodes[statement.with];
  const code = BigInt(statement.code ?? usual);
  return { type: statement.with, expr: valueJson({ kind: 'value', type, bits: 8, value: code }, context) };
}

function natJson({ kind, family, address, port, flags = [], prefix }: Nat, context: NftContext): NftJson {
  return {
    [kind]: objectOrNull({
      family,
      addr: optional(address, context),
      port: optional(port, context),
      flags: flagsJson([...flags, ...(prefix ? ['netmap'] : [])]),
      type_flags: prefix ? 'prefix' : undefined,
    }),
  };
}

/** Events are a list. */
function setValueJson(
  target: Parameters<typeof expressionJson>[0],
  value: Parameters<typeof expressionJson>[0],
  context: NftContext,
): NftJson {
  const isList = target.kind === 'ct' && target.key === 'event' && value.kind === 'value';
  return isList ? bitListJson(value, context) : expressionJson(value, context);
}

/** nft 1.0.6 has no JSON for a map that a rule fills: it writes its own language as a text. */
function setUpdateJson(statement: SetUpdate, context: NftContext): NftJson | undefined {
  const { op, set, key, data, timeout, statements } = statement;
  if (data !== undefined) return renderStatement(statement, context);
  return {
    set: objectJson({
      op,
      elem: elementJson({ key, timeout }, context),
      set: `@${set}`,
      stmt: statementsJson(statements, context),
    }),
  };
}

/** Flags of a synproxy: always a list. */
export function synproxyFlags(timestamp: boolean, sackPerm: boolean): NftJson | undefined {
  return timestamp || sackPerm ? [...(timestamp ? ['timestamp'] : []), ...(sackPerm ? ['sack-perm'] : [])] : undefined;
}
