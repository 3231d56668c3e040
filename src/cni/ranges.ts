import {
  addressNumber,
  addressText,
  bitsOf,
  contains,
  familyOf,
  lastOf,
  networkOf,
  type Prefix,
  parsePrefix,
  prefixText,
} from '../recipe/address/index.js';
import { addressField, asObject, type Fields, join, textField, wrongField } from './fields.js';

/** Addresses that containers may get, all of one subnet. */
export interface AddressRange {
  /** The subnet, with host bits 0. */
  subnet: Prefix;
  first: bigint;
  last: bigint;
  /** Never given to a container. Default: the first of the subnet. */
  gateway: string;
}

/** Ranges of one family that are used in turn: each set gives a container one address. */
export type RangeSet = readonly AddressRange[];

/**
 * Reads `{ subnet, rangeStart, rangeEnd, gateway }` as host-local has it.
 *
 * @throws CniError 7
 */
export function readRange(fields: Fields, at: string): AddressRange {
  const text = textField(fields, 'subnet', at);
  const given = text === undefined ? undefined : parsePrefix(text);
  if (given === undefined) throw wrongField(join(at, 'subnet'), text, "a network such as '10.1.0.0/24' or 'fd00::/64'");
  const subnet = networkOf(given);
  if (subnet.address !== given.address)
    throw wrongField(join(at, 'subnet'), text, `a network without host bits: ${prefixText(subnet)}`);
  if (subnet.length > bitsOf(subnet.family) - 2)
    throw wrongField(join(at, 'subnet'), text, 'a network with room for a gateway and a container');
  const last = lastHostOf(subnet);
  const range: AddressRange = {
    subnet,
    first: bound(fields, 'rangeStart', at, subnet) ?? subnet.address + 1n,
    last: bound(fields, 'rangeEnd', at, subnet) ?? last,
    gateway: addressField(fields, 'gateway', at) ?? addressText(subnet.address + 1n, subnet.family),
  };
  if (range.last > last) range.last = last;
  if (range.first === subnet.address) range.first += 1n;
  if (range.first > range.last)
    throw wrongField(join(at, 'rangeEnd'), fields.rangeEnd, 'an address that is not before rangeStart');
  if (familyOf(range.gateway) !== subnet.family)
    throw wrongField(join(at, 'gateway'), range.gateway, `an address of the family of ${prefixText(subnet)}`);
  return range;
}

function bound(fields: Fields, key: string, at: string, subnet: Prefix): bigint | undefined {
  const text = addressField(fields, key, at);
  if (text === undefined) return undefined;
  const number = addressNumber(text);
  if (!contains(subnet, familyOf(text), number))
    throw wrongField(join(at, key), text, `an address of ${prefixText(subnet)}`);
  return number;
}

/** Reads `[[range, ...], ...]`; no two ranges may overlap, and a set has one family. @throws CniError 7 */
export function readRangeSets(lists: readonly unknown[], at: string): RangeSet[] {
  const sets = lists.map((list, row): RangeSet => {
    if (!Array.isArray(list) || list.length === 0) throw wrongField(`${at}[${row}]`, list, 'a list of ranges');
    return list.map((fields, column) => {
      const path = `${at}[${row}][${column}]`;
      return readRange(asObject(fields, path), path);
    });
  });
  const seen: AddressRange[] = [];
  for (const [row, set] of sets.entries()) {
    if (set.some(({ subnet }) => subnet.family !== set[0]!.subnet.family))
      throw wrongField(`${at}[${row}]`, lists[row], 'ranges of one family');
    for (const [column, range] of set.entries()) {
      if (seen.some((other) => overlap(range, other)))
        throw wrongField(`${at}[${row}][${column}]`, rangeText(range), 'a range that overlaps none before it');
      seen.push(range);
    }
  }
  return sets;
}

function overlap(one: AddressRange, other: AddressRange): boolean {
  return one.subnet.family === other.subnet.family && one.first <= other.last && other.first <= one.last;
}

/** `10.1.0.2-10.1.0.254`. */
export function rangeText({ subnet: { family }, first, last }: AddressRange): string {
  return `${addressText(first, family)}-${addressText(last, family)}`;
}

/** An address that a container may get. */
export interface Candidate {
  /** `10.1.0.7`. */
  address: string;
  /** Of the subnet. */
  length: number;
  gateway: string;
}

/**
 * The addresses of a set, each once, beginning at the place where the seed leads: containers that ask at the same time
 * begin at different places.
 */
export function* candidates(set: RangeSet, seed: bigint): Generator<Candidate, void, undefined> {
  const total = set.reduce((sum, range) => sum + sizeOf(range), 0n);
  const gateways = new Set(set.map(({ gateway }) => gateway));
  let at = seed % total;
  for (let count = 0n; count < total; count++) {
    const candidate = addressAt(set, at);
    if (!gateways.has(candidate.address)) yield candidate;
    at = at + 1n === total ? 0n : at + 1n;
  }
}

function sizeOf({ first, last }: AddressRange): bigint {
  return last - first + 1n;
}

function addressAt(set: RangeSet, at: bigint): Candidate {
  for (const range of set) {
    const { subnet, first, gateway } = range;
    if (at < sizeOf(range)) return { address: addressText(first + at, subnet.family), length: subnet.length, gateway };
    at -= sizeOf(range);
  }
  throw new RangeError('no such place in the ranges');
}

/**
 * The range in whose subnet an address is that a container may have. It need not be between the range's ends: these say
 * what is given out without being asked for.
 */
export function rangeWithSubnetOf(set: RangeSet, address: string): AddressRange | undefined {
  const family = familyOf(address);
  const number = addressNumber(address);
  return set.find(({ subnet, gateway }) => {
    const isHost = number > subnet.address && number <= lastHostOf(subnet);
    return subnet.family === family && isHost && number !== addressNumber(gateway);
  });
}

/** The last address of an IPv4 network is its broadcast address. */
function lastHostOf(subnet: Prefix): bigint {
  return lastOf(subnet) - (subnet.family === 4 ? 1n : 0n);
}
