import { concatWidths } from './concat.js';
import { expressionType } from './expression-type.js';
import { ctKeys, fibKeys, type Key, keyNumbered, metaKeys, rtKeys, socketKeys } from './keys.js';
import type { Expression, FibInput } from './model.js';
import { protocolById } from './protocols.js';
import { readNumber, readUserData, type UserDatum } from './user-data.js';

// `typeof` in the user data of a set: which expression its keys are. Numbers are libnftables' own.

const KIND = 0;
const DATA = 1;

const rows: Readonly<Record<number, (data: UserDatum[], bytes: Uint8Array) => Expression | undefined>> = {
  7: (data) => payload(data),
  9: (data) => named(metaKeys, readNumber(data, 0), (key) => ({ kind: 'meta', key })),
  10: (data) => named(socketKeys, readNumber(data, 0), (key) => ({ kind: 'socket', key, level: readNumber(data, 1) })),
  12: (data) =>
    named(ctKeys, readNumber(data, 0), (key) => ({
      kind: 'ct',
      key,
      direction: directions[readNumber(data, 1) ?? -1],
    })),
  13: (data) => concatenation(data),
  25: (data) => named(rtKeys, readNumber(data, 0), (key) => ({ kind: 'rt', key })),
  26: (data) =>
    named(fibKeys, readNumber(data, 0), (result) => ({
      kind: 'fib',
      result: result as 'type',
      inputs: fibInputs(readNumber(data, 1) ?? 0),
    })),
};

const directions: Readonly<Record<number, 'original' | 'reply'>> = { 0: 'original', 1: 'reply' };
const inputs: readonly FibInput[] = ['saddr', 'daddr', 'mark', 'iif', 'oif'];

function fibInputs(flags: number): FibInput[] {
  return inputs.filter((_, bit) => (flags & (1 << bit)) !== 0);
}

/** The expression that the keys (or data) of a set are; `undefined` where it says none that is known here. */
export function readTypeof(value: Uint8Array | undefined, bits: number): Expression | undefined {
  const found = value === undefined ? undefined : readExpression(value);
  if (found === undefined) return undefined;
  const width =
    found.kind === 'concat'
      ? concatWidths(found.parts.map((part) => expressionType(part).bits))
      : expressionType(found).bits;
  return Math.ceil(width / 8) === bits / 8 ? found : undefined;
}

function readExpression(value: Uint8Array): Expression | undefined {
  const data = readUserData(value);
  const kind = readNumber(data, KIND);
  const inner = data.find(({ type }) => type === DATA)?.value;
  if (kind === undefined || inner === undefined) return undefined;
  return rows[kind]?.(readUserData(inner), inner);
}

function named(
  table: readonly Key[],
  number: number | undefined,
  make: (key: string) => Expression,
): Expression | undefined {
  const row = number === undefined ? undefined : keyNumbered(table, number);
  return row === undefined ? undefined : make(row.name);
}

/** `desc`, `type` (counted from 1), or for raw bytes `base`, `offset`, `len` in bits. */
function payload(data: UserDatum[]): Expression | undefined {
  const owner = protocolById(readNumber(data, 0) ?? 0);
  const field = owner?.fields[(readNumber(data, 1) ?? 0) - 1];
  if (owner !== undefined && field !== undefined) return { kind: 'payload', protocol: owner.name, field: field.name };
  const base = (['ll', 'nh', 'th', 'ih'] as const)[(readNumber(data, 2) ?? 0) - 1];
  const offset = readNumber(data, 3);
  const bits = readNumber(data, 4);
  return owner !== undefined || base === undefined || offset === undefined || bits === undefined
    ? undefined
    : { kind: 'raw', base, offset, bits };
}

function concatenation(data: UserDatum[]): Expression | undefined {
  const parts = data.map(({ value }) => readExpression(value));
  return parts.some((part) => part === undefined) ? undefined : { kind: 'concat', parts: parts as Expression[] };
}
