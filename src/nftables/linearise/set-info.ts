import { InvalidRuleError } from '../model/errors.js';
import type { AnonymousSet, Expression } from '../model/model.js';
import type { NamedSet } from '../model/ruleset.js';
import { concatWidths } from '../types/concat.js';
import { type DataType, dataType } from '../types/data-types.js';
import { isInterval } from '../types/encode-constant.js';
import { type ExpressionType, expressionType } from '../types/expression-type.js';
import { isOddField, loadedBits, shiftOf } from '../types/odd-fields.js';

/** What has to be known of a set to look something up in it, and to write its elements. */
export interface SetInfo {
  readonly name: string;
  /** Number within the transaction, of a set that it makes. */
  readonly id?: number | undefined;
  /** One for each field. */
  readonly keys: readonly ExpressionType[];
  readonly isInterval: boolean;
  readonly data: DataInfo | undefined;
  /** Intervals that touch or overlap become one. */
  readonly isMerged?: boolean | undefined;
  readonly isAnonymous?: boolean | undefined;
  /** Bits that keys are shifted by: those behind a field up to the end of its last byte. */
  readonly shift?: number | undefined;
  /** The transaction makes it: there is nothing in it yet. */
  readonly isNew?: boolean | undefined;
}

export type DataInfo =
  | { readonly kind: 'verdict' }
  | { readonly kind: 'object'; readonly type: string }
  | { readonly kind: 'value'; readonly fields: readonly ExpressionType[]; readonly isInterval: boolean };

/** Bits of a key, or of data, in the registers. */
export function registerBits(fields: readonly ExpressionType[]): number {
  return fields.length === 1 ? Math.ceil(fields[0]!.bits / 8) * 8 : concatWidths(fields.map(({ bits }) => bits));
}

/** A type that says how long its values are. @throws InvalidRuleError it does not */
export function sizedType(type: DataType): ExpressionType {
  if (type.bits === 0 && type.format !== 'verdict')
    throw new InvalidRuleError(`a set cannot have the type ${type.name}: its length is open`);
  return { type, bits: type.bits, order: type.order };
}

/** What is known of a set that was read. */
export function infoOfSet(set: NamedSet): SetInfo {
  const keys = set.keyType.map((name, index): ExpressionType => {
    const type = dataType(name);
    const of = partOf(set.keyTypeof, index);
    if (of !== undefined) return expressionType(of);
    return { type, bits: type.bits || (set.keyType.length === 1 ? set.keyBits : 32), order: type.order };
  });
  return { name: set.name, keys, isInterval: set.flags.includes('interval'), data: dataInfo(set) };
}

function partOf(node: Expression | undefined, index: number): Expression | undefined {
  return node?.kind === 'concat' ? node.parts[index] : node;
}

function dataInfo({ data }: NamedSet): DataInfo | undefined {
  if (data === undefined || data.kind !== 'value') return data;
  const fields = data.type.map((name, index): ExpressionType => {
    const type = dataType(name);
    const of = partOf(data.typeof, index);
    if (of !== undefined) return expressionType(of);
    return { type, bits: type.bits || data.bits, order: type.order };
  });
  return { kind: 'value', fields, isInterval: data.isInterval };
}

/** What a map of the rule's own is wanted for, which its elements do not tell. */
export interface MapHint {
  /** It gives objects of this kind. */
  readonly objectType?: string | undefined;
  /** It gives values for this. */
  readonly data?: ExpressionType | undefined;
}

/** What a set of the rule's own is: its keys are what is looked up, its data what the first element has. */
export function infoOfAnonymous(
  set: AnonymousSet,
  key: Expression,
  name: string,
  id: number,
  hint: MapHint = {},
): SetInfo {
  const isOdd = key.kind !== 'concat' && isOddField(key);
  const keys = (key.kind === 'concat' ? key.parts : [key]).map(expressionType);
  const first = set.elements.find(({ data }) => data !== undefined)?.data;
  const spans = set.elements.some((element) => isInterval(element.key));
  return {
    name,
    id,
    keys: isOdd ? [{ ...keys[0]!, bits: loadedBits(key) }] : keys,
    isInterval: spans,
    data: hint.objectType === undefined ? dataOf(first, hint.data) : { kind: 'object', type: hint.objectType },
    isMerged: spans && first === undefined,
    isAnonymous: true,
    isNew: true,
    shift: isOdd ? shiftOf(key) : undefined,
  };
}

function dataOf(first: Expression | undefined, wanted: ExpressionType | undefined): DataInfo | undefined {
  if (first === undefined) return undefined;
  if (first.kind === 'verdict') return { kind: 'verdict' };
  const said = (first.kind === 'concat' ? first.parts : [first]).map(expressionType);
  const fields = said.length === 1 && wanted !== undefined ? [{ ...said[0]!, order: wanted.order }] : said;
  return { kind: 'value', fields, isInterval: isInterval(first) };
}
