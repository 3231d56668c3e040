import type { XtInfo } from '../../nftables/index.js';

/** Names that iptables looks up on the host it runs on. */
export interface ExtensionNames {
  /** Of a transport protocol, from /etc/protocols. */
  readonly protocol: (number: number) => string | undefined;
  /** From the files of iproute2: realms, groups. */
  readonly database: (file: string, number: number) => string | undefined;
  /** Of a set of ipset, by its number. */
  readonly ipset?: ((index: number) => string | undefined) | undefined;
}

/** Where a rule stands, as far as its extensions care. */
export interface ExtensionContext {
  readonly isIpv6: boolean;
  /** Transport protocol that the rule matches, by name. */
  readonly protocol?: string | undefined;
  readonly names?: ExtensionNames | undefined;
}

/** An extension: its options as iptables-save writes them, and what nft says instead. One row for each. */
export interface Row<I> {
  /** With a space before each option. */
  readonly save: (info: I, context: ExtensionContext) => string;
  /** `undefined` where nft has no words for it. */
  readonly translate?: (info: I, context: ExtensionContext) => string | undefined;
  /** What iptables calls it, where that is not its name. */
  readonly alias?: (info: I) => string;
}

export type InfoOf<K extends XtInfo['key']> = Extract<XtInfo, { key: K }>['info'];

/** Rows by type, name and revision. */
export type Rows = { readonly [K in XtInfo['key']]?: Row<InfoOf<K>> };
