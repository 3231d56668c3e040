import type { AnonymousSet, Expression, TableFamily } from './model.js';
import type { BatchRequest } from '../socket/index.js';
import type { SetInfo } from './set-info.js';

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
  readonly encode: (context: EncodeContext) => BatchRequest[];
}

/** What the operations of a transaction share while they are put into messages. */
export interface EncodeContext {
  /** A set of the transaction or of the kernel. @throws InvalidRuleError there is none */
  readonly setNamed: (family: TableFamily, table: string, name: string) => SetInfo;
  /** Takes a name and a number for an anonymous set. */
  readonly newSet: (set: AnonymousSet, key: Expression) => SetInfo;
  /** Index of a device by name. @throws InvalidRuleError there is none */
  readonly linkIndex: (name: string) => number;
}
