import type { Expression } from '../model/model.js';
import { type ByteOrder, type DataType, dataType } from './data-types.js';
import { extensionField, extensionNamed } from './extensions.js';
import { ctKeys, fibKeys, ipsecKeys, keyNamed, metaKeys, rtKeys, socketKeys } from './keys.js';
import { fieldOf, protocol } from './protocols.js';

/** What an expression gives: the type decides how constants beside it are written. */
export interface ExpressionType {
  readonly type: DataType;
  readonly bits: number;
  readonly order: ByteOrder;
}

type Describe<K extends Expression['kind']> = (expression: Extract<Expression, { kind: K }>) => ExpressionType;

const describe: { readonly [K in Expression['kind']]?: Describe<K> } = {
  value: ({ type, bits }) => ofType(dataType(type), bits),
  prefix: ({ value }) => ofType(dataType(value.type), value.bits),
  range: ({ from }) => expressionType(from),
  payload: ({ protocol: owner, field, bits }) => {
    const row = fieldOf(protocol(owner), field);
    return { type: dataType(row.type), bits: bits ?? row.bits, order: 'network' };
  },
  raw: ({ bits }) => ({ type: dataType('raw'), bits, order: 'network' }),
  meta: ({ key }) => ofKey(keyNamed(metaKeys, key, 'meta')),
  ct: ({ key, family }) =>
    family === undefined
      ? ofKey(keyNamed(ctKeys, key, 'ct'))
      : ofType(dataType(family === 'ip6' ? 'ipv6_addr' : 'ipv4_addr'), family === 'ip6' ? 128 : 32),
  exthdr: ({ of, header, field }) => {
    if (field === undefined) return { type: dataType('boolean'), bits: 8, order: 'network' };
    const row = extensionField(extensionNamed(of, header), field);
    return { type: dataType(row.type), bits: row.bits, order: 'network' };
  },
  'raw-exthdr': ({ of, bits, present }) => {
    const type = dataType(present ? 'boolean' : of === 'tcp' || of === 'sctp' ? 'integer' : 'invalid');
    return { type, bits, order: 'network' };
  },
  osf: () => ({ type: dataType('string'), bits: OSF_NAME_BITS, order: 'host' }),
  ipsec: ({ key }) => ofKey(keyNamed(ipsecKeys, key, 'ipsec')),
  rt: ({ key }) => ofKey(keyNamed(rtKeys, key, 'rt')),
  socket: ({ key }) => ofKey(keyNamed(socketKeys, key, 'socket')),
  fib: ({ result, present }) => {
    const row = ofKey(keyNamed(fibKeys, result, 'fib'));
    return present ? { ...row, type: dataType('boolean') } : row;
  },
  numgen: () => ({ type: dataType('integer'), bits: 32, order: 'host' }),
  hash: () => ({ type: dataType('integer'), bits: 32, order: 'host' }),
  binary: ({ left }) => expressionType(left),
  flags: ({ value }) => expressionType(value),
  masked: ({ value }) => expressionType(value),
};

/** `NFT_OSF_MAXGENRELEN`: 16 bytes. */
const OSF_NAME_BITS = 128;

function ofKey(key: { type: string; bits: number; order: ByteOrder }): ExpressionType {
  return { type: dataType(key.type), bits: key.bits, order: key.order };
}

function ofType(type: DataType, bits: number): ExpressionType {
  return { type, bits, order: type.order };
}

const unknown: ExpressionType = { type: dataType('invalid'), bits: 0, order: 'network' };

/** The type of what an expression gives; `invalid` for those that give no single value (sets, concatenations). */
export function expressionType(expression: Expression): ExpressionType {
  const row = describe[expression.kind] as ((expression: Expression) => ExpressionType) | undefined;
  return row === undefined ? unknown : row(expression);
}
