import type { LinkAttrs } from '../../../route/index.js';
import { hex, type Printer } from '../../printer.js';
import { type IpContext, linkName } from '../context.js';

// How `ip` writes the fields that many kinds have. A word stands before its value and a space behind it.

export type LinkInfo = NonNullable<LinkAttrs['linkinfo']>;

/** The data of a kind. */
export type InfoOf<K extends string> = Extract<LinkInfo, { kind: K }>['data'] & object;

/** What a link of a kind keeps with its port. */
export type PortOf<K extends string> = Extract<LinkInfo, { slaveKind: K }>['slaveData'] & object;

/** A number under its key and its word. */
export function count(p: Printer, key: string, value: number | bigint | undefined, word: string = key): void {
  if (value !== undefined) p.put(key, value, `${word} ${value} `);
}

/** The same of a number that iproute2 takes as a signed one, 32 bits. */
export function signed(p: Printer, key: string, value: number | undefined, word: string = key): void {
  if (value !== undefined) count(p, key, value | 0, word);
}

/** A number that is only printed when it is not 0. */
export function countUnlessZero(p: Printer, key: string, value: number | undefined, word: string = key): void {
  if (value) count(p, key, value, word);
}

/** A name under its key and its word. */
export function word(p: Printer, key: string, value: string | undefined, before: string = key): void {
  if (value !== undefined) p.put(key, value, `${before} ${value} `);
}

/** One of the words of a table, by its number. */
export function choice(
  p: Printer,
  key: string,
  value: number | undefined,
  words: readonly string[],
  { before = key, unknown = 'UNKNOWN' }: { before?: string; unknown?: string } = {},
): void {
  if (value !== undefined) word(p, key, words[value] ?? unknown, before);
}

/** A number in hex. */
export function hexCount(p: Printer, key: string, value: number | undefined, before: string = key): void {
  if (value !== undefined) word(p, key, hex(value), before);
}

/** The same, only printed when it is not 0. */
export function hexUnlessZero(p: Printer, key: string, value: number | undefined, before: string = key): void {
  if (value) hexCount(p, key, value, before);
}

export function onOff(p: Printer, key: string, value: number | undefined, before: string = key): void {
  if (value !== undefined) p.put(key, value !== 0, `${before} ${value === 0 ? 'off' : 'on'} `);
}

/** A mark that is only printed when it is there. */
export function mark(p: Printer, key: string, value: number | boolean | undefined, text: string): void {
  if (value) p.put(key, true, `${text} `);
}

/** `udpcsum` or `noudpcsum`. */
export function yesNo(p: Printer, key: string, value: number | boolean | undefined, text: string): void {
  if (value !== undefined) p.put(key, Boolean(value), `${value ? '' : 'no'}${text} `);
}

/** The link of an index, under its word. */
export function device(
  p: Printer,
  key: string,
  index: number | undefined,
  context: IpContext,
  before: string = key,
): void {
  if (index !== undefined) word(p, key, linkName(context, index), before);
}

/** The same, only printed when there is one. */
export function deviceUnlessZero(
  p: Printer,
  key: string,
  index: number | undefined,
  context: IpContext,
  before: string = key,
): void {
  if (index) device(p, key, index, context, before);
}

/** Flags by name, those without one in hex: `<GVRP,MVRP> `. */
export function flagList(
  p: Printer,
  key: string,
  flags: number,
  names: readonly (readonly [bit: number, name: string])[],
  before: string = '<',
): void {
  p.array(
    key,
    () => {
      let rest = flags;
      for (const [bit, name] of names) {
        if ((rest & bit) === 0) continue;
        rest &= ~bit;
        p.put(undefined, name, rest === 0 ? name : `${name},`);
      }
      if (rest !== 0) p.put(undefined, (rest >>> 0).toString(16), (rest >>> 0).toString(16));
    },
    before,
    '> ',
  );
}

/** Items with commas between them, `word a,b `; nothing when there is none. */
export function list(p: Printer, key: string, items: readonly string[] | undefined): void {
  if (items === undefined || items.length === 0) return;
  p.array(
    key,
    () => {
      for (const [index, item] of items.entries()) p.put(undefined, item, index === 0 ? item : `,${item}`);
    },
    `${key} `,
    ' ',
  );
}

/** `ttl`: how far outer packets go; `zero` is the word for 0. */
export function hops(p: Printer, value: number | undefined, zero: string, before: string = 'ttl'): void {
  if (value !== undefined) p.put('ttl', value, `${before} ${value === 0 ? zero : value} `);
}

/** `tos`: the inner one, or a number in hex. */
export function typeOfService(p: Printer, value: number | undefined): void {
  if (value) p.put('tos', hex(value), `tos ${value === 1 ? 'inherit' : hex(value)} `);
}

/** `df`: the "don't fragment" bit; one that is not set is not told in text. */
export function fragmentation(p: Printer, value: number | undefined): void {
  if (value === 0) p.json('df', 'unset');
  else if (value === 1 || value === 2) word(p, 'df', value === 1 ? 'set' : 'inherit');
}
