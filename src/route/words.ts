import { RtmProtocol, RtmType, RtScope, RtTable } from '../generated/rt-route.js';
import { AF } from '../wire/index.js';
import { refuse } from './refusal.js';

/** Words for numbers, both ways. What has no word stays a number. */
export interface Words {
  readonly what: string;
  toNumber(request: string, field: string, value: string | number): number;
  toWord(value: number): string | number;
}

function words(what: string, table: Readonly<Record<string, number>>, max: number): Words {
  const known = new Map(Object.entries(table).map(([word, number]) => [number, word]));
  // An array of all up to the last: each route of a list is asked for four of its words.
  const byNumber = Array.from({ length: Math.max(...known.keys()) + 1 }, (_, number) => known.get(number) ?? number);
  return {
    what,
    toNumber(request, field, value) {
      const number = typeof value === 'string' ? (Object.hasOwn(table, value) ? table[value]! : -1) : value;
      if (!Number.isInteger(number) || number < 0 || number > max) {
        refuse(request, field, value, `${what}: expected 0 to ${max} or ${Object.keys(table).join(', ')}`);
      }
      return number;
    },
    toWord: (value) => (value < byNumber.length ? byNumber[value]! : value),
  };
}

/** How far away a destination is. The kernel's "universe" is what `ip` calls "global". */
export type Scope = 'global' | 'site' | 'link' | 'host' | 'nowhere';
/** What a route does with a packet. */
export type RouteType = Exclude<keyof typeof RtmType, 'unspec' | 'nat' | 'xresolve'>;
/** Who made a route. */
export type RouteProtocol = keyof typeof RtmProtocol;
/** The reserved routing tables. */
export type RouteTable = 'default' | 'main' | 'local';
/** A family of addresses. */
export type AddressFamily = 'inet' | 'inet6';
/** A family of routes. */
export type RouteFamily = AddressFamily | 'mpls';

export const SCOPES: Words = words(
  'a scope',
  { global: RtScope.universe, site: RtScope.site, link: RtScope.link, host: RtScope.host, nowhere: RtScope.nowhere },
  255,
);
export const ROUTE_TYPES: Words = words('a type of route', RtmType, 255);
export const PROTOCOLS: Words = words('a protocol', RtmProtocol, 255);
export const TABLES: Words = words(
  'a routing table',
  { default: RtTable.default, main: RtTable.main, local: RtTable.local },
  0xffffffff,
);
export const ROUTE_FAMILIES: Words = words(
  'a family of routes',
  { inet: AF.inet, inet6: AF.inet6, mpls: AF.mpls },
  255,
);
export const FAMILIES: Words = words('an address family', { inet: AF.inet, inet6: AF.inet6 }, 255);
