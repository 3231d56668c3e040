import type { Expression, ExtensionKind, FibInput } from '../model/model.js';
import { concatWidths } from '../types/concat.js';
import { expressionType } from '../types/expression-type.js';
import { extensionById } from '../types/extensions.js';
import { ctKeys, fibKeys, ipsecKeys, type Key, keyNumbered, metaKeys, rtKeys, socketKeys } from '../types/keys.js';
import { protocolById } from '../types/protocols.js';
import { readNumber, readUserData, type UserDatum } from '../types/user-data.js';

// `typeof` in the user data of a set: which expression its keys are. Numbers are libnftables' own.

const KIND = 0;
const DATA = 1;

const VERDICT = 1;

const rows: Readonly<Record<number, (data: UserDatum[], bytes: Uint8Array) => Expression | undefined>> = {
  7: (data) => payload(data),
  8: (data) => extension(data),
  9: (data) => named(metaKeys, readNumber(data, 0), (key) => ({ kind: 'meta', key })),
  10: (data) => named(socketKeys, readNumber(data, 0), (key) => ({ kind: 'socket', key, level: readNumber(data, 1) })),
  11: () => ({ kind: 'osf', field: 'name' }),
  12: (data) =>
    named(ctKeys, readNumber(data, 0), (key) => ({
      kind: 'ct',
      key,
      direction: directions[readNumber(data, 1) ?? -1],
    })),
  13: (data) => concatenation(data),
  23: (data) => {
    const [type, modulus, offset] = [0, 1, 2].map((index) => readNumber(data, index));
    if (type === undefined || modulus === undefined || offset === undefined) return undefined;
    return { kind: 'numgen', mode: type === 1 ? 'random' : 'inc', modulus, offset };
  },
  24: (data) => {
    const [type, offset, modulus, seed, isSeeded] = [0, 1, 2, 3, 4].map((index) => readNumber(data, index));
    if (offset === undefined || modulus === undefined) return undefined;
    const mode = type === 1 ? 'symhash' : 'jhash';
    return { kind: 'hash', mode, modulus, offset, seed: isSeeded === 1 ? seed : undefined };
  },
  25: (data) => named(rtKeys, readNumber(data, 0), (key) => ({ kind: 'rt', key })),
  26: (data) =>
    named(fibKeys, readNumber(data, 0), (result) => ({
      kind: 'fib',
      result: result as 'type',
      inputs: fibInputs(readNumber(data, 1) ?? 0),
    })),
  27: (data) =>
    named(ipsecKeys, readNumber(data, 0), (key) => ({
      kind: 'ipsec',
      key,
      state: readNumber(data, 1) ?? 0,
      direction: readNumber(data, 2) === 1 ? 'out' : 'in',
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

/** Whether `typeof` says that the data of a map are verdicts. */
export function isTypeofVerdict(value: Uint8Array | undefined): boolean {
  return value !== undefined && readNumber(readUserData(value), KIND) === VERDICT;
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
  const base = (['ll', 'nh', 'th', 'ih'] as const)[(readNumber(data, 2) ?? 0) - 1];
  const offset = readNumber(data, 3);
  const bits = readNumber(data, 4);
  if (owner !== undefined && field !== undefined) {
    const part = bits === undefined || bits === 0 || bits === field.bits ? undefined : bits;
    return { kind: 'payload', protocol: owner.name, field: field.name, bits: part };
  }
  return owner !== undefined || base === undefined || offset === undefined || bits === undefined
    ? undefined
    : { kind: 'raw', base, offset, bits };
}

const extensionKinds: readonly ExtensionKind[] = ['ip6', 'tcp', 'ip', 'sctp'];

/** `desc`, `type` (its field), `op`. */
function extension(data: UserDatum[]): Expression | undefined {
  const of = extensionKinds[readNumber(data, 2) ?? 0];
  const [id, index] = [readNumber(data, 0), readNumber(data, 1)];
  if (of === undefined || id === undefined || index === undefined) return undefined;
  const found = extensionById(of, id, index);
  return found && { kind: 'exthdr', of, header: found.header, field: found.field };
}

function concatenation(data: UserDatum[]): Expression | undefined {
  const parts = data.map(({ value }) => readExpression(value));
  return parts.some((part) => part === undefined) ? undefined : { kind: 'concat', parts: parts as Expression[] };
}
