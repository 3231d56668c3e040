import { type ByteOrder, type DataType, dataType } from './data-types.js';
import { ctKeys, fibKeys, keyNamed, metaKeys, rtKeys, socketKeys } from './keys.js';
import type { Expression } from './model.js';
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
  ct: ({ key }) => ofKey(keyNamed(ctKeys, key, 'ct')),
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
