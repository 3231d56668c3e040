import type { DeviceRef } from './device.js';
import { checkDevice } from './device.js';
import { refuse } from './refusal.js';

// The data of a kind of link as its reader sees them, made from the attributes by a table: names and units are the
// attributes', switches become booleans, modes become iproute2's words, bits of a flags word become booleans of their own.

/** How the attributes of a set are seen. */
export interface Shape<A> {
  /** 0 and 1 on the wire. */
  readonly switches?: readonly (keyof A)[];
  /** Numbers with words for them. */
  readonly words?: { readonly [K in keyof A]?: Readonly<Record<string, number>> };
  /** Flags words: booleans by name take their place. */
  readonly bits?: { readonly [K in keyof A]?: Readonly<Record<string, number>> };
  /** Indexes of links, that are given by name as well; 0 is none. */
  readonly devices?: readonly (keyof A)[];
  /** What the kernel tells and does not take. */
  readonly told?: readonly (keyof A)[];
  /** What need not be asked for since a new link has it; it may even be refused, in a mode where it means nothing. */
  readonly usual?: { readonly [K in keyof A]?: unknown };
}

type Item<T> = T extends readonly (infer U)[] ? U : never;
type Word<T> = Extract<keyof T, string>;
type BitsOf<T> = { [P in keyof T]-?: Word<NonNullable<T[P]>> }[keyof T];

/** The attributes `A` seen by the shape `S`. What has no word stays a number. */
export type View<A, S extends Shape<A>> = {
  [K in keyof A as K extends 'unknown' | keyof S['bits'] ? never : K]: K extends Item<S['switches']>
    ? boolean | undefined
    : K extends keyof S['words']
      ? Word<S['words'][K]> | number | undefined
      : A[K];
} & { [P in S extends { bits: infer B } ? BitsOf<B> : never]?: boolean | undefined };

/** Data to be set: links by name or index. */
export type Given<I, D extends PropertyKey> = { [K in keyof I]: K extends D ? DeviceRef | undefined : I[K] };

/** Looks up a link. */
export type IndexOf = (device: DeviceRef) => number;

/** Data whose kind is not known to the compiler. */
export type Fields = Record<string, unknown>;

/** Attributes to what their reader sees. */
function readView<A extends object, S extends Shape<A>>(attrs: A, shape: S): View<A, S> {
  const { unknown, ...info } = { ...attrs } as Fields;
  for (const key of shape.switches ?? []) {
    if (info[key as string] !== undefined) info[key as string] = Number(info[key as string]) !== 0;
  }
  for (const [key, words] of entries(shape.words)) {
    const value = info[key];
    if (value !== undefined) info[key] = Object.keys(words).find((word) => words[word] === value) ?? value;
  }
  for (const [key, bits] of entries(shape.bits)) {
    const value = info[key];
    delete info[key];
    if (typeof value === 'number') for (const name in bits) info[name] = (value & (bits[name] ?? 0)) !== 0;
  }
  return info as View<A, S>;
}

const NONE: readonly string[] = [];

/**
 * What is to be set, to attributes; what is left out is not sent.
 *
 * @throws InvalidAttributeError a value that is no boolean, no word, no link
 */
function writeView<A extends object>(
  request: string,
  field: string,
  info: object,
  shape: Shape<A>,
  indexOf: IndexOf = Number,
): A {
  const attrs: Fields = {};
  const { switches = NONE, words = {}, devices = NONE } = shape as Shape<Fields>;
  for (const key of Object.keys(info)) {
    const value = (info as Fields)[key];
    if (value === undefined) continue;
    const known = words[key];
    if (switches.includes(key)) attrs[key] = Number(switched(request, `${field}.${key}`, value));
    else if (typeof value === 'string' && known !== undefined)
      attrs[key] = numberOf(request, `${field}.${key}`, value, known);
    else attrs[key] = value !== 0 && devices.includes(key) ? indexOf(value as DeviceRef) : value;
  }
  for (const [key, bits] of entries(shape.bits)) {
    for (const name in bits) {
      const value = attrs[name];
      delete attrs[name];
      if (value === undefined) continue;
      const bit = switched(request, `${field}.${name}`, value) ? (bits[name] ?? 0) : 0;
      attrs[key] = Number(attrs[key] ?? 0) | bit;
    }
  }
  return attrs as A;
}

/** The links that data to be set name. @throws InvalidAttributeError one that cannot be a link */
function devicesIn<A>(request: string, field: string, info: object, { devices = [] }: Shape<A>): DeviceRef[] {
  const given = info as Fields;
  return devices.flatMap((key) => {
    const device = given[key as string];
    if (device === undefined || device === 0) return [];
    return [checkDevice(request, `${field}.${String(key)}`, device as DeviceRef)];
  });
}

/** What asks for such data again: without what the kernel only tells, and what it gives a new link anyway. */
function again<A>(info: object, { told = [], usual = {} }: Shape<A>): object {
  const kept = Object.entries(info).filter(([key, value]) => {
    if (value === undefined || (told as readonly string[]).includes(key)) return false;
    return !Object.hasOwn(usual, key) || JSON.stringify((usual as Fields)[key]) !== JSON.stringify(value);
  });
  return Object.fromEntries(kept);
}

function entries<A>(tables: { readonly [K in keyof A]?: Readonly<Record<string, number>> } | undefined) {
  return Object.entries(tables ?? {}) as [string, Readonly<Record<string, number>>][];
}

/** @throws InvalidAttributeError no boolean */
export function switched(request: string, field: string, value: unknown): boolean {
  return typeof value === 'boolean' ? value : refuse(request, field, value, 'true or false');
}

function numberOf(request: string, field: string, word: string, words: Readonly<Record<string, number>>): number {
  if (Object.hasOwn(words, word)) return words[word]!;
  return refuse(request, field, word, `one of ${Object.keys(words).join(', ')}, or a number`);
}

/** The data of one kind, both ways. */
export interface Codec {
  /** Attributes to what their reader sees. */
  read(attrs: object): object;
  /** What is to be set, to attributes. @throws InvalidAttributeError a value that cannot be sent */
  write(request: string, field: string, info: object, indexOf?: IndexOf): object;
  /** The links that data to be set name. */
  devices(request: string, field: string, info: object): DeviceRef[];
  /** What asks for such data again. */
  again(info: object): object;
}

/** What a table cannot say: a step after the attributes were read, and one before they are written. */
export interface Twist {
  read?: ((info: Fields) => Fields) | undefined;
  write?: ((info: Fields, request: string, field: string) => Fields) | undefined;
  again?: ((info: Fields) => Fields) | undefined;
}

/** The data of a kind whose attributes have this shape. */
export function codec<A extends object>(shape: Shape<A>, twist: Twist = {}): Codec {
  const { read = same, write = same, again: revise = same } = twist;
  return {
    read: (attrs) => read(readView(attrs as A, shape as Shape<A>) as Fields),
    write: (request, field, info, indexOf) =>
      writeView(request, field, write === same ? info : write({ ...info }, request, field), shape, indexOf),
    devices: (request, field, info) => devicesIn(request, field, info, shape),
    again: (info) => revise(again(info, shape) as Fields),
  };
}

function same(fields: Fields): Fields {
  return fields;
}

/** Attributes with some of them, 0 and 1 on the wire, as booleans. */
export function readSwitches<A extends object>(attrs: A, switches: readonly (keyof A)[]): object {
  return readView<A, Shape<A>>(attrs, { switches });
}
