import { type DataAttrs, type ExprByName, ObjectType, VerdictCode } from '../../generated/nftables.js';
import type { AnonymousSet, Expression, SetReference, Statement, TableFamily, Value, Verdict } from '../model/model.js';
import type { NamedSet } from '../model/ruleset.js';
import { numberFromBytes } from '../types/bytes.js';
import { dataType } from '../types/data-types.js';
import { expressionType } from '../types/expression-type.js';
import type { RegisterFile, Slot } from './register-file.js';
import { retype } from './retype.js';

export interface ReadContext {
  readonly family: TableFamily;
  readonly sets: Pick<ReadonlyMap<string, NamedSet>, 'get'>;
}

/** An expression that there are no words for. */
export class Unreadable extends Error {}

export function unreadable(what: string): never {
  throw new Unreadable(what);
}

/** A rule while it is read. */
export interface Reading extends ReadContext {
  readonly registers: RegisterFile;
  readonly statements: Statement[];
}

/** The kernel's names of the expressions that the schema knows. */
export type Name<E = ExprByName> = E extends { name: infer N extends string } ? (string extends N ? never : N) : never;

export type Data<N extends Name> = NonNullable<Extract<ExprByName, { name: N }>['data']>;

export function need(slot: Slot | undefined): Slot {
  return slot ?? unreadable('a register that nothing was loaded into');
}

export function load(
  reading: Reading,
  register: number | undefined,
  node: Expression,
  bits: number = bitsOf(node),
  isSwapped: boolean = false,
  result: Expression = node,
): void {
  if (register === undefined) unreadable('no destination register');
  reading.registers.set(register, { node: result, bits, isSwapped });
}

export function bitsOf(node: Expression): number {
  return expressionType(node).bits;
}

export function constant(data: DataAttrs | undefined): Value {
  const bytes = data?.value ?? unreadable('no constant');
  return { kind: 'value', type: 'raw', bits: bytes.length * 8, value: numberFromBytes(bytes, 'network') };
}

export function integer(number: number, bits: number): Value {
  return { kind: 'value', type: 'integer', bits, value: BigInt(number) };
}

export function text(value: string): Value {
  return { kind: 'value', type: 'string', bits: 0, value };
}

const objectNames: ReadonlyMap<number, string> = new Map([
  [ObjectType.counter, 'counter'],
  [ObjectType.quota, 'quota'],
  [ObjectType.ctHelper, 'ct helper'],
  [ObjectType.limit, 'limit'],
  [ObjectType.ctTimeout, 'ct timeout'],
  [ObjectType.secmark, 'secmark'],
  [ObjectType.ctExpect, 'ct expectation'],
  [ObjectType.synproxy, 'synproxy'],
]);

/** nft's name of a kind of object. */
export function objectTypeName(type: number | undefined): string {
  return objectNames.get(type ?? 0) ?? 'unknown';
}

export function setNamed(
  reading: Reading,
  name: string | undefined,
): { map: AnonymousSet | SetReference; set: NamedSet } {
  const set = reading.sets.get(name ?? '') ?? unreadable(`set ${name}`);
  const map: AnonymousSet | SetReference = set.isAnonymous
    ? { kind: 'set', elements: set.elements, name: set.name, keyType: set.keyType.join(' . ') }
    : { kind: 'set-reference', name: set.name };
  return { map, set };
}

export function dataBits(set: NamedSet): number {
  return set.data?.kind === 'value' ? set.data.bits : 0;
}

export function dataTypeName(set: NamedSet): string {
  return set.data?.kind === 'value' ? set.data.type[0]! : 'raw';
}

export function addressType(family: TableFamily): string {
  return family === 'ip6' ? 'ipv6_addr' : 'ipv4_addr';
}

/** Gives an untyped constant the type of what it is used as. */
export function typed(node: Expression, type: string): Expression {
  const row = dataType(type);
  return retype(node, { type: row, bits: row.bits, order: row.order });
}

const verdictCodes: ReadonlyMap<number, Exclude<Verdict['code'], 'jump' | 'goto'>> = new Map([
  [VerdictCode.accept, 'accept'],
  [VerdictCode.drop, 'drop'],
  [VerdictCode.continue, 'continue'],
  [VerdictCode.break, 'break'],
  [VerdictCode.return, 'return'],
  [VerdictCode.queue, 'queue'],
  [VerdictCode.stolen, 'stolen'],
  [VerdictCode.repeat, 'repeat'],
]);

/** A verdict from its attributes. */
export function verdictOf(data: DataAttrs | undefined): Verdict {
  const { code = VerdictCode.accept, chain = '' } = data?.verdict ?? {};
  if (code === VerdictCode.jump || code === VerdictCode.goto)
    return { kind: 'verdict', code: code === VerdictCode.jump ? 'jump' : 'goto', chain };
  return { kind: 'verdict', code: verdictCodes.get(code) ?? 'accept' };
}

/** How the kernel's expressions of each name are read. */
export type Readers = { readonly [N in Name]?: (reading: Reading, data: Data<N>) => void };
