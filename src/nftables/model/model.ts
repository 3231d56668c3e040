/**
 * The rule model: what nft(8) can say, as plain data. Builders make it, linearise turns it into the kernel's register
 * expressions, delinearise turns those back into it, renderers print it. Names are those of nft's language.
 */

import type { ExprAttrs } from '../../generated/nftables.js';
import type { ExtensionHeader, Ipsec, Osf, RawExtensionHeader } from './model-sources.js';
import type { ConnectionLimit, Counter, Limit, Quota, Synproxy } from './model-stateful.js';

export type * from './model-sources.js';
export type * from './model-stateful.js';

/** Families of tables. */
export type TableFamily = 'ip' | 'ip6' | 'inet' | 'arp' | 'bridge' | 'netdev';

/** A constant. Its type says how it is written; numbers are natural numbers whatever their order on the wire. */
export interface Value {
  readonly kind: 'value';
  /** Name of a data type: `'ipv4_addr'`, `'inet_service'`, `'ifname'`. */
  readonly type: string;
  readonly bits: number;
  /** A string for names (`'eth0'`, `'eth*'`), a number for everything else. */
  readonly value: bigint | string;
}

/** Addresses, marks: the first `length` bits of a value. */
export interface Prefix {
  readonly kind: 'prefix';
  readonly value: Value;
  readonly length: number;
}

/** From the first value to the last, both included. */
export interface Range {
  readonly kind: 'range';
  readonly from: Expression;
  readonly to: Expression;
}

/** A field of a packet header that {@link protocols} knows. `bits` only where fewer than the field's are meant. */
export interface Payload {
  readonly kind: 'payload';
  readonly protocol: string;
  readonly field: string;
  readonly bits?: number | undefined;
}

/** Bits of a packet by position. */
export interface RawPayload {
  readonly kind: 'raw';
  readonly base: RawBase;
  /** In bits. */
  readonly offset: number;
  /** In bits. */
  readonly bits: number;
}

/** Link, network or transport header, or what the transport header carries. */
export type RawBase = 'll' | 'nh' | 'th' | 'ih';

export interface Meta {
  readonly kind: 'meta';
  readonly key: string;
}

export interface Ct {
  readonly kind: 'ct';
  /** As nft names it: `'state'`, `'ip saddr'`. */
  readonly key: string;
  readonly direction?: 'original' | 'reply' | undefined;
  /** Of `saddr` and `daddr`, which do not say it: what the packet is known to be. It is matched before. */
  readonly family?: 'ip' | 'ip6' | undefined;
}

export interface Fib {
  readonly kind: 'fib';
  readonly inputs: readonly FibInput[];
  readonly result: 'oif' | 'oifname' | 'type';
  /** Only whether there is a route. */
  readonly present?: boolean | undefined;
}

export type FibInput = 'saddr' | 'daddr' | 'mark' | 'iif' | 'oif';

export interface Rt {
  readonly kind: 'rt';
  readonly key: string;
}

export interface Socket {
  readonly kind: 'socket';
  readonly key: string;
  readonly level?: number | undefined;
}

export interface Numgen {
  readonly kind: 'numgen';
  readonly mode: 'inc' | 'random';
  readonly modulus: number;
  readonly offset: number;
}

export interface Hash {
  readonly kind: 'hash';
  readonly mode: 'jhash' | 'symhash';
  readonly key?: Expression | undefined;
  readonly modulus: number;
  readonly seed?: number | undefined;
  readonly offset: number;
}

/** `left op right` on bits. */
export interface Binary {
  readonly kind: 'binary';
  readonly op: BinaryOp;
  readonly left: Expression;
  readonly right: Expression;
}

export type BinaryOp = '&' | '|' | '^' | '<<' | '>>';

/** `a . b . c` */
export interface Concat {
  readonly kind: 'concat';
  readonly parts: readonly Expression[];
}

/** A set by name: `@name`. The elements are the set's own. */
export interface SetReference {
  readonly kind: 'set-reference';
  readonly name: string;
}

/** A set of the rule's own: `{ a, b }`, with data also a map. */
export interface AnonymousSet {
  readonly kind: 'set';
  readonly elements: readonly Element[];
  /** What the kernel named it; only known of a set that was read. */
  readonly name?: string | undefined;
  /** The type of the keys where the elements do not tell. */
  readonly keyType?: string | undefined;
}

/** `key map { ... }`: the data of the element that `key` finds. */
export interface MapLookup {
  readonly kind: 'map';
  readonly key: Expression;
  readonly map: AnonymousSet | SetReference;
}

/** Bits of a bit mask that are written apart by commas. */
export interface Flags {
  readonly kind: 'flags';
  readonly value: Value;
}

/** `value / mask`: those bits of the mask that have to be set. */
export interface MaskedFlags {
  readonly kind: 'masked';
  readonly value: Value;
  readonly mask: Value;
}

export type Verdict =
  | {
      readonly kind: 'verdict';
      readonly code: 'accept' | 'drop' | 'continue' | 'break' | 'return' | 'queue' | 'stolen' | 'repeat';
    }
  | { readonly kind: 'verdict'; readonly code: 'jump' | 'goto'; readonly chain: string }
  | BoundVerdict;

/**
 * `jump { ... }`: into a chain without a name, which the rule has for itself. Rules that were read say its name in the
 * kernel instead, and the table has the chain among its own (`isBound`).
 */
export interface BoundVerdict {
  readonly kind: 'verdict';
  readonly code: 'jump' | 'goto';
  readonly rules: readonly Rule[];
}

/** The element for everything that has none of its own: `*`. */
export interface CatchAll {
  readonly kind: 'catch-all';
}

export type Expression =
  | Value
  | Prefix
  | Range
  | Payload
  | RawPayload
  | Meta
  | Ct
  | ExtensionHeader
  | RawExtensionHeader
  | Osf
  | Ipsec
  | Fib
  | Rt
  | Socket
  | Numgen
  | Hash
  | Binary
  | Concat
  | SetReference
  | AnonymousSet
  | MapLookup
  | Flags
  | MaskedFlags
  | Verdict
  | CatchAll;

/** A set element. */
export interface Element {
  readonly key: Expression;
  /** Of a map: a value, a verdict, a concatenation, the name of an object. */
  readonly data?: Expression | undefined;
  /** ms. */
  readonly timeout?: bigint | undefined;
  /** What is left of the timeout, ms. */
  readonly expires?: bigint | undefined;
  readonly comment?: string | undefined;
  /** Counters and the like, one for each element. */
  readonly statements?: readonly Statement[] | undefined;
}

/** `any`: has some of the bits; `none`: has none of them. */
export type MatchOp = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'any' | 'none';

/** The rule goes on only when this holds. */
export interface Match {
  readonly kind: 'match';
  readonly op: MatchOp;
  readonly left: Expression;
  readonly right: Expression;
}

/** `key vmap { a : accept, b : drop }` */
export interface VerdictMap {
  readonly kind: 'vmap';
  readonly key: Expression;
  readonly map: AnonymousSet | SetReference;
}

export interface Log {
  readonly kind: 'log';
  readonly prefix?: string | undefined;
  readonly group?: number | undefined;
  readonly snaplen?: number | undefined;
  readonly queueThreshold?: number | undefined;
  readonly level?: number | undefined;
  readonly flags?: number | undefined;
}

export interface Reject {
  readonly kind: 'reject';
  readonly with: 'icmp' | 'icmpv6' | 'icmpx' | 'tcp reset';
  /** ICMP code; nothing for a reset. */
  readonly code?: number | undefined;
  /** Read from a table of both families: the plain word would be ambiguous. */
  readonly isExplicit?: boolean | undefined;
}

/** How addresses and ports are chosen. */
export type NatFlag = 'random' | 'fully-random' | 'persistent';

/** `snat`, `dnat`, `masquerade`, `redirect`. */
export interface Nat {
  readonly kind: 'snat' | 'dnat' | 'masquerade' | 'redirect';
  /** Said in tables of both families. */
  readonly family?: 'ip' | 'ip6' | undefined;
  readonly address?: Expression | undefined;
  readonly port?: Expression | undefined;
  readonly flags?: readonly NatFlag[] | undefined;
  /** The network part is replaced, the host part stays. */
  readonly prefix?: boolean | undefined;
}

/** `meta mark set 1`, `ct mark set meta mark`, `ip dscp set cs1`. */
export interface Mangle {
  readonly kind: 'mangle';
  readonly target: Expression;
  readonly value: Expression;
}

export interface Notrack {
  readonly kind: 'notrack';
}

/** Use of a stateful object by name, or by the name a map gives. */
export interface ObjectReference {
  readonly kind: 'object';
  readonly type: string;
  readonly object: Expression;
}

export interface Queue {
  readonly kind: 'queue';
  readonly queue: Expression;
  readonly bypass: boolean;
  readonly fanout: boolean;
}

/** `add @set { key }`, `update`, `delete`. */
export interface SetUpdate {
  readonly kind: 'set-update';
  readonly op: 'add' | 'update' | 'delete';
  readonly set: string;
  readonly key: Expression;
  readonly data?: Expression | undefined;
  /** ms. */
  readonly timeout?: bigint | undefined;
  readonly statements?: readonly Statement[] | undefined;
}

export interface Dup {
  readonly kind: 'dup';
  readonly address?: Expression | undefined;
  readonly device?: Expression | undefined;
}

export interface Fwd {
  readonly kind: 'fwd';
  readonly family?: 'ip' | 'ip6' | undefined;
  readonly address?: Expression | undefined;
  readonly device: Expression;
}

export interface Tproxy {
  readonly kind: 'tproxy';
  readonly family?: 'ip' | 'ip6' | undefined;
  readonly address?: Expression | undefined;
  readonly port?: Expression | undefined;
}

/** Takes a TCP option out of packets. */
export interface ResetOption {
  readonly kind: 'reset';
  readonly option: ExtensionHeader | RawExtensionHeader;
}

/** A statement for each key of a set that the rule itself makes: `meter name { key limit rate ... }`. */
export interface Meter {
  readonly kind: 'meter';
  readonly name: string;
  /** Most keys; 0 where there is no bound. */
  readonly size: number;
  readonly key: Expression;
  /** ms. */
  readonly timeout?: bigint | undefined;
  readonly statement: Statement;
}

export interface FlowOffload {
  readonly kind: 'flow add';
  readonly flowtable: string;
}

/** A match or target of iptables, kept as it is; the `iptables` layer knows what it means. */
export interface XtExtension {
  readonly kind: 'xt';
  readonly type: 'match' | 'target';
  readonly name: string;
  readonly revision: number;
  readonly info: Uint8Array;
}

/** An expression of the kernel's that has no words here. The rule's `kernel` has it as it is. */
export interface OpaqueStatement {
  readonly kind: 'opaque';
  /** The kernel's name for it. */
  readonly name: string;
}

export type Statement =
  | Match
  | VerdictMap
  | Verdict
  | Counter
  | Limit
  | Quota
  | Log
  | Reject
  | Nat
  | Mangle
  | Notrack
  | ObjectReference
  | Queue
  | SetUpdate
  | ConnectionLimit
  | Dup
  | Fwd
  | Tproxy
  | Synproxy
  | FlowOffload
  | ResetOption
  | Meter
  | XtExtension
  | OpaqueStatement;

/** Statements, one after the other. */
export interface Rule {
  readonly statements: readonly Statement[];
  readonly comment?: string | undefined;
  /** The kernel's number for it, once it has one. */
  readonly handle?: bigint | undefined;
  /** Protocol that matches of iptables rely on (`NFTA_RULE_COMPAT`). */
  readonly compat?: { readonly protocol: number; readonly inverted: boolean } | undefined;
  /** Of a rule with parts that have no words here: all of it as the kernel has it. It is written back like that. */
  readonly kernel?: readonly ExprAttrs[] | undefined;
  /** All of it as the kernel has it, of a ruleset that was read with `expressions`. */
  readonly expressions?: readonly ExprAttrs[] | undefined;
}
