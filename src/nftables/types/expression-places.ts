import type { Reader } from '../../wire/index.js';

/** Where an expression has numbers, in bytes from the start of all expressions on. */
export interface Place {
  /** The constant of a `cmp`. */
  readonly value?: number | undefined;
  /** Of a `counter`. */
  readonly packets?: number | undefined;
  readonly bytes?: number | undefined;
}

const LIST_ELEM = 1;
const EXPR = { name: 1, data: 2 } as const;
const CMP_DATA = 3;
const DATA_VALUE = 1;
const COUNTER = { bytes: 1, packets: 2 } as const;

/** One for each expression of a rule; `r` is at `NFTA_RULE_EXPRESSIONS`, and left behind. */
export function placesIn(r: Reader): Place[] {
  const start = r.struct();
  const places: Place[] = [];
  r.nest();
  while (r.nextAttribute()) {
    if (r.attributeType !== LIST_ELEM) continue;
    let name = '';
    let place: Place = {};
    r.nest();
    while (r.nextAttribute()) {
      if (r.attributeType === EXPR.name) name = r.string();
      else if (r.attributeType === EXPR.data && name === 'cmp') place = { value: cmpPlace(r, start) };
      else if (r.attributeType === EXPR.data && name === 'counter') place = counterPlace(r, start);
    }
    places.push(place);
  }
  return places;
}

function cmpPlace(r: Reader, start: number): number | undefined {
  let value: number | undefined;
  r.nest();
  while (r.nextAttribute()) if (r.attributeType === CMP_DATA) value = valuePlace(r, start);
  return value;
}

function valuePlace(r: Reader, start: number): number | undefined {
  let value: number | undefined;
  r.nest();
  while (r.nextAttribute()) if (r.attributeType === DATA_VALUE) value = r.struct() - start;
  return value;
}

function counterPlace(r: Reader, start: number): Place {
  let bytes: number | undefined;
  let packets: number | undefined;
  r.nest();
  while (r.nextAttribute()) {
    if (r.attributeType === COUNTER.bytes) bytes = r.struct() - start;
    else if (r.attributeType === COUNTER.packets) packets = r.struct() - start;
  }
  return { bytes, packets };
}
