export {
  CmpOps,
  type ExprAttrs,
  LimitType,
  MetaKeys,
  NatRangeFlags,
  PayloadBases,
  RangeOps,
  VerdictCode,
} from '../generated/nftables.js';
export type { XtAddrtypeInfoV1, XtConntrackMtinfo3, XtMultiportV1, XtTcp } from '../generated/xtables.js';
export {
  AddrtypeFlags,
  ConntrackMatch,
  ConntrackState,
  ConntrackStatus,
  MultiportFlags,
  PortInversion,
} from '../generated/xtables.js';
export { formatIp, formatMac } from '../wire/index.js';
export type { Operand } from './build-field.js';
export type { ObjectInput, ObjectKind } from './build-object.js';
export type { ElementInput } from './build-set.js';
export { numberFromBytes, textFromBytes } from './bytes.js';
export { ChainHandle, type ChainOptions, type RulePart } from './chain-handle.js';
export type { CommitOptions } from './commit.js';
export { type DataType, dataType, isText, type ValueFormat } from './data-types.js';
export { ForeignTableError, InvalidRuleError } from './errors.js';
export { type ExpressionType, expressionType } from './expression-type.js';
export { type Extension, type ExtensionField, extensionNumbered, extensions } from './extensions.js';
export { formatPriority } from './families.js';
export { ipsetNames } from './ipset-names.js';
export { type Key, keyNamed, metaKeys } from './keys.js';
export type { ObjectFilter, ResetOption, RuleFilter, SetName, TableInfo } from './lookups.js';
export type * from './model.js';
export type { RulesetNotification, RulesetNotificationOptions, Told } from './notifications.js';
export { isOwnedByIptables } from './ownership.js';
export { type Field, type Protocol, protocol } from './protocols.js';
export { readRulesetOnce } from './read-once.js';
export { RulesetChangedError, type RulesetFilter } from './read-ruleset.js';
export { RuleHandle, type RulePosition } from './rule-handle.js';
export type * from './ruleset.js';
export { SetHandle } from './set-handle.js';
export { type NftablesOptions, NftablesSocket, openNftables } from './socket.js';
export type { Symbols } from './symbols.js';
export {
  type FlowtableOptions,
  type NewMapOptions,
  type NewSetOptions,
  type SetShape,
  TableHandle,
} from './table-handle.js';
export { type TimeoutState, timeoutStates } from './timeout-states.js';
export { type TableOptions, Transaction } from './transaction.js';
export type { ObjectContent } from './write-object.js';
export { decodeXt, decodeXtBpfProgram, decodeXtNat, type XtInfo, type XtNatRange } from './xt.js';
