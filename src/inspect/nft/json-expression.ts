import type { Element, Expression, ExtensionHeader, RawExtensionHeader } from '../../nftables/index.js';
import { statefulJson } from './json-stateful.js';
import { type NftJson, objectJson } from './json-text.js';
import { bitListJson, bitsJson, prefixJson, valueJson } from './json-value.js';
import type { NftContext } from './options.js';

type Json<K extends Expression['kind']> = (node: Extract<Expression, { kind: K }>, context: NftContext) => NftJson;

/** One row for each kind of expression. */
const rows: { readonly [K in Expression['kind']]: Json<K> } = {
  value: bitsJson,
  prefix: ({ value, length }, context) => prefixJson(value, length, context),
  range: ({ from, to }, context) => ({ range: [endJson(from, context), endJson(to, context)] }),
  payload: ({ protocol, field }) => ({ payload: { protocol, field } }),
  raw: ({ base, offset, bits }) => ({ payload: { base, offset, len: bits } }),
  meta: ({ key }) => ({ meta: { key } }),
  ct: ({ key, direction }) => ({ ct: objectJson({ key, dir: direction }) }),
  exthdr: (node) => extensionJson(node),
  'raw-exthdr': (node) => rawExtensionJson(node),
  osf: ({ field, ttl }) => ({ osf: objectJson({ key: field, ttl }) }),
  ipsec: ({ direction, state, key }) => ({ ipsec: { ...keyOfFamily(key), dir: direction, spnum: state } }),
  fib: ({ inputs, result }) => ({ fib: { result, flags: inputs } }),
  rt: ({ key }) => ({ rt: keyOfFamily(key) }),
  socket: ({ key }) => ({ socket: { key } }),
  numgen: ({ mode, modulus, offset }) => ({ numgen: { mode, mod: modulus, offset } }),
  hash: ({ mode, key, modulus, seed, offset }, context) => ({
    [mode]: objectJson({
      mod: modulus,
      seed,
      offset: offset === 0 ? undefined : offset,
      expr: key === undefined ? undefined : expressionJson(key, context),
    }),
  }),
  binary: ({ op, left, right }, context) => ({ [op]: [expressionJson(left, context), expressionJson(right, context)] }),
  concat: ({ parts }, context) => ({ concat: parts.map((part) => expressionJson(part, context)) }),
  'set-reference': ({ name }) => `@${name}`,
  set: ({ elements }, context) => ({ set: elements.map((element) => elementJson(element, context)) }),
  map: ({ key, map }, context) => ({ map: { key: expressionJson(key, context), data: expressionJson(map, context) } }),
  flags: ({ value }, context) => bitListJson(value, context),
  // Of a match; the match itself puts the mask to the left.
  masked: ({ value }, context) => bitListJson(value, context),
  verdict: (node) => ({ [node.code]: 'chain' in node ? { target: node.chain } : null }),
  'catch-all': () => '*',
};

/** An expression as nft writes it in JSON. */
export function expressionJson(node: Expression, context: NftContext): NftJson {
  return (rows[node.kind] as (node: Expression, context: NftContext) => NftJson)(node, context);
}

function endJson(node: Expression, context: NftContext): NftJson {
  return node.kind === 'value' ? valueJson(node, context, true) : expressionJson(node, context);
}

/** `ip saddr`: the family is said apart. */
function keyOfFamily(key: string): { readonly [key: string]: NftJson } {
  const [, family, word] = /^(ip6?) (.*)$/.exec(key) ?? [];
  return objectJson({ key: word ?? key, family });
}

const extensionWords = { ip6: 'exthdr', tcp: 'tcp option', ip: 'ip option', sctp: 'sctp chunk' } as const;

function extensionJson({ of, header, field }: ExtensionHeader): NftJson {
  return { [extensionWords[of]]: objectJson({ name: header, field }) };
}

function rawExtensionJson({ of, type, offset, bits }: RawExtensionHeader): NftJson {
  return { [extensionWords[of]]: { base: type, offset, len: bits } };
}

const MS_PER_S = 1000n;

/** A set element; what belongs to it makes an object of it. */
export function elementJson({ data, ...element }: Element, context: NftContext): NftJson {
  const key = keyJson(element, context);
  return data === undefined ? key : [key, expressionJson(data, context)];
}

function keyJson({ key, timeout, expires, comment, statements = [] }: Element, context: NftContext): NftJson {
  const val = expressionJson(key, context);
  const [first] = statements; // nft writes no second one
  if (timeout === undefined && expires === undefined && comment === undefined && first === undefined) return val;
  return {
    elem: {
      ...objectJson({
        val,
        timeout: timeout && timeout / MS_PER_S,
        expires: expires && expires / MS_PER_S,
        comment,
      }),
      ...(first && statefulJson(first, context)),
    },
  };
}
