import { ipv4Number, isIpv6, parseIp, parseMac } from '../../wire/index.js';
import { InvalidRuleError } from '../model/errors.js';
import type { Expression, Value } from '../model/model.js';
import { numberFromBytes, ones } from './bytes.js';
import type { DataType } from './data-types.js';
import type { ExpressionType } from './expression-type.js';

/** What a person may write for a constant: words, numbers, prefixes (`10.0.0.0/8`), ranges (`1-5`). */
export type ValueInput = string | number | bigint | boolean;

/**
 * Reads a constant as nft does: a word of the type, a number, an address, a prefix, a range.
 *
 * @throws InvalidRuleError the text is no value of the type
 */
export function parseValue(input: ValueInput, of: ExpressionType): Expression {
  if (typeof input !== 'string') return makeValue(numberOf(input, of), of);
  if (of.type.format === 'text')
    return { kind: 'value', type: of.type.name, bits: of.bits, value: parseText(input, of) };
  if (of.type.isBitmask === true && input.includes(',')) return parseFlags(input.split(','), of);
  const slash = input.lastIndexOf('/');
  if (of.type.hasPrefixes === true && slash > 0) return parsePrefix(input.slice(0, slash), input.slice(slash + 1), of);
  const dash = rangeDash(input, of.type);
  if (dash > 0)
    return { kind: 'range', from: parseSingle(input.slice(0, dash), of), to: parseSingle(input.slice(dash + 1), of) };
  return parseSingle(input, of);
}

function numberOf(input: number | bigint | boolean, of: ExpressionType): bigint {
  const value = typeof input === 'number' && !Number.isInteger(input) ? undefined : BigInt(input);
  return value ?? refuse(String(input), of);
}

function refuse(text: string, { type }: ExpressionType): never {
  const words = type.symbols === undefined ? '' : `; it can be ${type.symbols.map(([word]) => word).join(', ')}`;
  throw new InvalidRuleError(`'${text}' is not of type ${type.name}${words}`);
}

/** @throws InvalidRuleError it has more bits than the expression */
function makeValue(value: bigint, of: ExpressionType): Value {
  if (of.bits > 0 && (value < 0n || value > ones(of.bits)))
    throw new InvalidRuleError(`${value} does not fit in the ${of.bits} bits of ${of.type.name}`);
  return { kind: 'value', type: of.type.name, bits: of.bits, value };
}

/** A `-` between two values; words have some of their own. */
function rangeDash(text: string, type: DataType): number {
  const dash = text.indexOf('-', 1);
  if (dash < 0 || type.symbols?.some(([word]) => word === text) === true) return -1;
  if (type.format === 'mac' || type.format === 'protocol') return -1;
  return /^[\w.:]+-[\w.:]+$/.test(text) ? dash : -1;
}

function parsePrefix(address: string, length: string, of: ExpressionType): Expression {
  const bits = Number(length);
  if (!/^\d+$/.test(length) || bits > of.bits)
    throw new InvalidRuleError(`'${address}/${length}' has no prefix length within 0..${of.bits}`);
  const value = parseSingle(address, of);
  const mask = ones(of.bits) ^ ones(of.bits - bits);
  if (bits === of.bits) return value;
  return { kind: 'prefix', value: { ...value, value: (value.value as bigint) & mask }, length: bits };
}

function parseSingle(text: string, of: ExpressionType): Value {
  const word = of.type.symbols?.find(([name]) => name === text);
  if (word !== undefined) return makeValue(BigInt(word[1]), of);
  switch (of.type.format) {
    case 'ip':
      return makeValue(parseAddress(text, of), of);
    case 'mac':
      return makeValue(parseHardwareAddress(text, of), of);
    case 'protocol':
      return makeValue(protocolNumbers[text] ?? parseNumber(text, of), of);
    case 'duration':
      return makeValue(parseDuration(text) ?? parseNumber(text, of), of);
    case 'interface':
      return /^\d+$/.test(text)
        ? makeValue(BigInt(text), of)
        : { kind: 'value', type: of.type.name, bits: of.bits, value: text };
    case 'traffic-class':
      return makeValue(parseTrafficClass(text) ?? parseNumber(text, of), of);
    default:
      return makeValue(parseNumber(text, of), of);
  }
}

function parseNumber(text: string, of: ExpressionType): bigint {
  return /^(0x[0-9a-f]+|\d+)$/i.test(text) ? BigInt(text) : refuse(text, of);
}

function parseAddress(text: string, of: ExpressionType): bigint {
  if (of.bits === 32) {
    const number = ipv4Number(text);
    return number < 0 ? refuse(text, of) : BigInt(number);
  }
  return isIpv6(text) ? numberFromBytes(parseIp(text), 'network') : refuse(text, of);
}

function parseHardwareAddress(text: string, of: ExpressionType): bigint {
  return /^([0-9a-f]{1,2}:){5}[0-9a-f]{1,2}$/i.test(text)
    ? numberFromBytes(parseMac(text), 'network')
    : refuse(text, of);
}

function parseFlags(words: readonly string[], of: ExpressionType): Value {
  return makeValue(
    words.reduce((bits, word) => bits | (parseSingle(word.trim(), of).value as bigint), 0n),
    of,
  );
}

const protocolNumbers: Readonly<Record<string, bigint>> = {
  icmp: 1n,
  igmp: 2n,
  tcp: 6n,
  udp: 17n,
  dccp: 33n,
  gre: 47n,
  esp: 50n,
  ah: 51n,
  icmpv6: 58n,
  'ipv6-icmp': 58n,
  ospf: 89n,
  pim: 103n,
  ipcomp: 108n,
  comp: 108n,
  vrrp: 112n,
  sctp: 132n,
  udplite: 136n,
};

/** Longest device name: 15 bytes and a NUL. */
function parseText(text: string, { type, bits }: ExpressionType): string {
  const limit = bits / 8 - 1;
  const length = Buffer.byteLength(text);
  if (length === 0 || (bits > 0 && length > limit + (text.endsWith('*') ? 1 : 0))) {
    throw new InvalidRuleError(`'${text}' is no ${type.name}: 1 to ${limit} bytes fit`);
  }
  return text;
}

const MS: Readonly<Record<string, bigint>> = { d: 86_400_000n, h: 3_600_000n, m: 60_000n, s: 1000n, ms: 1n };

/** `1d2h3m4s5ms` in ms; `undefined` where the text is no duration. */
export function parseDuration(text: string): bigint | undefined {
  if (!/^(\d+(ms|[dhms]))+$/.test(text)) return undefined;
  let sum = 0n;
  for (const [, count, unit] of text.matchAll(/(\d+)(ms|[dhms])/g)) sum += BigInt(count!) * MS[unit!]!;
  return sum;
}

function parseTrafficClass(text: string): bigint | undefined {
  if (text === 'root') return 0xffffffffn;
  if (text === 'none') return 0n;
  const match = /^([0-9a-f]+):([0-9a-f]*)$/i.exec(text);
  return match === null
    ? undefined
    : (BigInt(`0x${match[1]}`) << 16n) | BigInt(`0x${match[2] === '' ? '0' : match[2]}`);
}
