import { NFT_MSG_NEWSETELEM, type SetelemAttrs } from '../../generated/nftables.js';
import type { BatchRequest } from '../../socket/index.js';
import { NLA_F_NESTED, NLM_F } from '../../wire/index.js';
import { KeyList } from '../linearise/key-list.js';
import type { SetInfo } from '../linearise/set-info.js';
import { bareKey, writeElements } from '../linearise/write-set.js';
import type { Element, TableFamily } from '../model/model.js';
import { familyNumber } from '../types/families.js';

/** @typeParam E what the elements are given as */
export interface ElementsRequest<E = Element> {
  readonly family: TableFamily;
  readonly table: string;
  readonly info: SetInfo;
  readonly elements: Iterable<E>;
  /** Makes elements of what is given, one by one as they are written. */
  readonly elementOf: (given: E) => Element;
  readonly operation: typeof NFT_MSG_NEWSETELEM;
  readonly subject: string;
  /** New elements only: the commit fails with `EEXIST` where one is there. */
  readonly isExclusive?: boolean | undefined;
}

/** For elements that are such already. */
export function asItIs(element: Element): Element {
  return element;
}

/** What all messages of a request say. */
type Messages = Omit<ElementsRequest, 'elements' | 'elementOf'>;

const NFTA_SET_ELEM_LIST_ELEMENTS = 3;
/** Elements with details that are put into attributes together. */
const SOME = 1024;

/**
 * The messages that add or delete elements: as many as it takes, one after the other, so that what one is made of is gone
 * before the next. Keys that are nothing else go by their bytes, without objects for their attributes, and those that
 * are texts without any object.
 */
export function* elementRequests<E>(request: ElementsRequest<E>): Generator<BatchRequest, void, undefined> {
  const { info, elements, elementOf } = request;
  if (info.isInterval || info.shift !== undefined) {
    yield* rowRequests(request, writeElements(Array.from(elements, elementOf), info)); // sorted, and cut out of their bytes
    return;
  }
  const keys = new KeyList(info);
  let others: Element[] = [];
  for (const given of elements) {
    if (others.length === 0 && typeof given === 'string' && keys.addText(given)) continue;
    const element = elementOf(given);
    const key = bareKey(element, info);
    if (others.length === SOME || (key !== undefined && others.length > 0)) {
      yield* rowRequests(request, writeElements(others, info));
      others = [];
    }
    if (key !== undefined && keys.add(key)) continue;
    if (keys.length > 0) yield keyRequest(request, keys);
    if (key === undefined) others.push(element);
    else keys.add(key);
  }
  if (keys.length > 0) yield keyRequest(request, keys);
  yield* rowRequests(request, writeElements(others, info));
}

function flagsOf({ operation, isExclusive }: Messages): number {
  if (operation !== NFT_MSG_NEWSETELEM) return 0;
  return isExclusive ? NLM_F.create | NLM_F.excl : NLM_F.create;
}

function keyRequest(request: Messages, keys: KeyList): BatchRequest {
  const { family, table, info, operation, subject } = request;
  const unknown = [{ type: NFTA_SET_ELEM_LIST_ELEMENTS | NLA_F_NESTED, value: keys.take() }];
  const attrs = { table, set: info.name, setId: info.id, unknown };
  return {
    operation,
    message: { header: { nfgenFamily: familyNumber(family) }, attrs },
    flags: flagsOf(request),
    subject,
  };
}

function* rowRequests(request: Messages, rows: readonly SetelemAttrs[]): Generator<BatchRequest, void, undefined> {
  const { family, table, info, operation, subject } = request;
  const header = { nfgenFamily: familyNumber(family) };
  const flags = flagsOf(request);
  for (let start = 0; start < rows.length; ) {
    const end = endOfMessage(rows, start);
    const attrs = { table, set: info.name, elements: { elem: rows.slice(start, end) }, setId: info.id };
    yield { operation, message: { header, attrs }, flags, subject };
    start = end;
  }
}

/** Bytes of elements in one message: the length of their nest has 16 bits. */
const MAX_NEST = 0xffff;

/** The first element that does not fit any more. */
function endOfMessage(rows: readonly SetelemAttrs[], start: number): number {
  let end = start;
  for (let left = MAX_NEST; end < rows.length; end++) {
    left -= mostBytes(rows[end]!);
    if (left < 0 && end > start) break;
  }
  return end;
}

const HEADER = 4;
/** Flags, timeout and expiration with their headers, and the element's own. */
const FIXED = 40;
/** More than any expression that may stand in an element takes. */
const EXPRESSION = 128;

function valueBytes(length: number | undefined): number {
  return length === undefined ? 0 : 2 * HEADER + length + 3;
}

/** What an element takes in a message, or a little more. */
function mostBytes({ key, keyEnd, data, objref, userdata, expr, expressions }: SetelemAttrs): number {
  const chain = data?.verdict === undefined ? 0 : 4 * HEADER + 3 * (data.verdict.chain?.length ?? 0) + 8;
  return (
    FIXED +
    valueBytes(key?.value?.length) +
    valueBytes(keyEnd?.value?.length) +
    valueBytes(data?.value?.length) +
    chain +
    valueBytes(userdata?.length) +
    (objref === undefined ? 0 : HEADER + 3 * objref.length + 4) +
    (expr === undefined ? 0 : EXPRESSION) +
    (expressions?.elem?.length ?? 0) * EXPRESSION
  );
}
