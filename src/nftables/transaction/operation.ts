import type { BatchRequest } from '../../socket/index.js';
import type { RuleTemplates } from '../linearise/rule-templates.js';
import type { MapHint, SetInfo } from '../linearise/set-info.js';
import type { AnonymousSet, Expression, TableFamily } from '../model/model.js';
import { familyNumber } from '../types/families.js';

/** One thing that a transaction does; in the kernel's words it may take several messages. */
export interface PendingOperation {
  /** For errors: `rule 2 of chain ip netloom postrouting`. */
  readonly subject: string;
  readonly family: TableFamily;
  readonly table: string;
  /** It writes native expressions, which iptables-nft could not read. */
  readonly isNativeRule?: boolean | undefined;
  /** Names of sets that it uses. */
  readonly sets?: readonly string[] | undefined;
  /** Names of devices whose index it needs. */
  readonly devices?: readonly string[] | undefined;
  /** The chain whose rules it counts. */
  readonly countedChain?: string | undefined;
  /** Takes the kernel's echo of its last message, which tells the handle of what it made. */
  readonly settle?: ((reply: unknown) => void) | undefined;
  encode(context: EncodeContext): Iterable<BatchRequest>;
}

/** What the operations of a transaction share while they are put into messages. */
export interface EncodeContext {
  /** A set of the transaction or of the kernel. @throws InvalidRuleError there is none */
  readonly setNamed: (family: TableFamily, table: string, name: string) => SetInfo;
  /** Takes a name and a number for an anonymous set. */
  readonly newSet: (set: AnonymousSet, key: Expression, hint?: MapHint) => SetInfo;
  /** Number of a new chain that belongs to a rule. */
  readonly newChainId: () => number;
  /** What the rules of the transaction are alike in. */
  readonly templates: RuleTemplates;
  /** Index of a device by name. @throws InvalidRuleError there is none */
  readonly linkIndex: (name: string) => number;
  /** Handle of a rule by its place in its chain. @throws InvalidRuleError there is none */
  readonly ruleAt: (family: TableFamily, table: string, chain: string, index: number) => bigint;
}

/** Where the handles of a transaction put what shall be done. */
export interface OperationList {
  /** What was said so far. */
  readonly operations: PendingOperation[];
  /** Sets that the transaction makes, by {@link setKey}. */
  readonly sets: Map<string, SetInfo>;
  /** Number of a new set within the transaction. */
  nextSetId(): number;
  /** Number of a new chain within the transaction. */
  nextChainId(): number;
  /** Number of a new rule within the transaction, and among those of its chain. */
  nextRule(chain: string): { readonly id: number; readonly number: number };
  /** Notes an operation whose messages are known. */
  add(
    family: TableFamily,
    table: string,
    subject: string,
    requests: readonly BatchRequest[],
    settle?: (reply: unknown) => void,
  ): void;
}

/** A table, chain or set that handles are about. */
export interface TableName {
  readonly family: TableFamily;
  readonly name: string;
}

/** Fixed header of messages about a family. */
export function header(family: TableFamily): { nfgenFamily: number } {
  return { nfgenFamily: familyNumber(family) };
}

/** Key of a set among those of a transaction. */
export function setKey(family: TableFamily, table: string, name: string): string {
  return `${family} ${table} ${name}`;
}
