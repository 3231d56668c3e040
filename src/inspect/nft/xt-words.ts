import type { XtInfo } from '../../nftables/index.js';
import type { NftNames } from './options.js';

/** What the words for an extension depend on. */
export interface XtContext {
  readonly isIpv6: boolean;
  readonly names: NftNames;
}

/** The pieces that libxtables puts one behind the other; `undefined` where it has no words. */
export type Words<I> = (info: I, context: XtContext) => readonly string[] | undefined;

export type InfoOf<K extends XtInfo['key']> = Extract<XtInfo, { key: K }>['info'];

/** Words for extensions, by type, name and revision. */
export type WordRows = { readonly [K in XtInfo['key']]?: Words<InfoOf<K>> };

/** Joins pieces as libxtables does: with a space before letters, digits and brackets where there is none yet. */
export function join(pieces: readonly string[]): string {
  let text = '';
  for (const piece of pieces) {
    const isApart = text === '' || /\s$/.test(text) || !/^[A-Za-z0-9(){}[\]]/.test(piece);
    text += isApart ? piece : ` ${piece}`;
  }
  return text.trimEnd();
}

/** `!= ` where it is inverted. */
export function unless(isInverted: boolean): string {
  return isInverted ? '!= ' : '';
}

/** `5`, or `5-10`. */
export function span(first: number, last: number): string {
  return first === last ? String(first) : `${first}-${last}`;
}

/** C's `%02x` and the like. */
export function hex(value: number, digits = 0): string {
  return `0x${(value >>> 0).toString(16).padStart(digits, '0')}`;
}
