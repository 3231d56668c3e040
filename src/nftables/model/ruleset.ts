import type { Element, Expression, Rule, Statement, TableFamily } from './model.js';

// What the kernel holds: tables with their chains, rules, sets and objects, as plain data.

/** Where a base chain is hooked in. */
export interface ChainHook {
  readonly type: 'filter' | 'nat' | 'route';
  readonly hook: Hook;
  /** Order among the chains of the hook, lowest first. */
  readonly priority: number;
  readonly policy: 'accept' | 'drop';
  readonly devices: readonly string[];
}

export type Hook = 'prerouting' | 'input' | 'forward' | 'output' | 'postrouting' | 'ingress' | 'egress';

/** @typeParam R what is kept of its rules */
export interface Chain<R = Rule> {
  readonly name: string;
  readonly handle: bigint;
  readonly base?: ChainHook | undefined;
  readonly comment?: string | undefined;
  readonly isOffloaded: boolean;
  /** Anonymous, bound to the rule that jumps to it. */
  readonly isBound: boolean;
  readonly counters?: { readonly packets: bigint; readonly bytes: bigint } | undefined;
  readonly rules: readonly R[];
}

/** A named set or map, or an anonymous one by the name the kernel gave it. */
export interface NamedSet {
  readonly name: string;
  readonly handle: bigint;
  /** Names of data types; several for a concatenation. */
  readonly keyType: readonly string[];
  /** Bits of a key in the registers. */
  readonly keyBits: number;
  /** `typeof` instead of `type`: the expression that the keys are. */
  readonly keyTypeof?: Expression | undefined;
  readonly data?: SetData | undefined;
  readonly flags: readonly SetFlag[];
  readonly isAnonymous: boolean;
  readonly isAutoMerge: boolean;
  readonly policy: 'performance' | 'memory';
  readonly size?: number | undefined;
  /** ms. */
  readonly timeout?: bigint | undefined;
  /** ms. */
  readonly gcInterval?: number | undefined;
  readonly comment?: string | undefined;
  /** What every element carries. */
  readonly statements: readonly Statement[];
  readonly elements: readonly Element[];
}

export type SetFlag = 'constant' | 'interval' | 'timeout' | 'dynamic';

export type SetData =
  | { readonly kind: 'verdict' }
  | { readonly kind: 'object'; readonly type: string }
  | {
      readonly kind: 'value';
      readonly type: readonly string[];
      readonly bits: number;
      readonly typeof?: Expression | undefined;
      readonly isInterval: boolean;
    };

export interface Flowtable {
  readonly name: string;
  readonly handle: bigint;
  readonly priority: number;
  readonly devices: readonly string[];
  readonly hasCounter: boolean;
  readonly isOffloaded: boolean;
}

/** How long connections of a protocol are kept in each of their states. */
export interface TimeoutPolicy {
  /** Number of the transport protocol. */
  readonly protocol: number;
  /** As the kernel numbers it (`NFPROTO_`). */
  readonly family: number;
  /** s, by nft's names of the states of TCP and UDP; the kernel has all of them. */
  readonly states: Readonly<Record<string, number>>;
}

/** A connection that may come because of one that is there. */
export interface Expectation {
  readonly protocol: number;
  readonly family: number;
  readonly port: number;
  /** ms. */
  readonly timeout: number;
  readonly size: number;
}

/** A stateful object: its own numbers are those of the kernel's attributes. */
export interface NamedObject {
  readonly name: string;
  readonly handle: bigint;
  readonly type: string;
  readonly comment?: string | undefined;
  /** For counter, quota, limit, synproxy: the statement of the same kind. */
  readonly statement?: Statement | undefined;
  readonly helper?: { readonly name: string; readonly protocol: number; readonly family: number } | undefined;
  readonly timeout?: TimeoutPolicy | undefined;
  readonly expectation?: Expectation | undefined;
  readonly secmark?: string | undefined;
}

/** @typeParam R what is kept of its rules */
export interface Table<R = Rule> {
  readonly family: TableFamily;
  readonly name: string;
  readonly handle: bigint;
  readonly isDormant: boolean;
  /** Port id of the socket that owns it. */
  readonly owner?: number | undefined;
  readonly comment?: string | undefined;
  readonly objects: readonly NamedObject[];
  readonly sets: readonly NamedSet[];
  readonly flowtables: readonly Flowtable[];
  readonly chains: readonly Chain<R>[];
}

/**
 * Everything that nf_tables has in a namespace, at one moment.
 *
 * @typeParam R what is kept of its rules
 */
export interface Ruleset<R = Rule> {
  /** Number of the moment: every committed transaction raises it. */
  readonly generation: number;
  readonly tables: readonly Table<R>[];
}
