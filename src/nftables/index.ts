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
export type { Operand } from './build/build-field.js';
export type { ObjectInput, ObjectKind } from './build/build-object.js';
export type { ElementInput } from './build/build-set.js';
export { type ConstantPlace, matchAt, type RuleShape, statementsOf } from './delinearise/rule-shapes.js';
export { ipsetNames } from './ipset-names.js';
export type { ObjectContent } from './linearise/write-object.js';
export { ForeignTableError, InvalidRuleError } from './model/errors.js';
export type * from './model/model.js';
export type * from './model/ruleset.js';
export type { ElementFilter, ObjectFilter, ResetOption, RuleFilter, SetName, TableInfo } from './read/lookups.js';
export type { RulesetNotification, RulesetNotificationOptions, Told } from './read/notifications.js';
export { RulesetChangedError } from './read/one-moment.js';
export type { RulesetFilter } from './read/read-ruleset.js';
export { asRules, type RuleBytes, type RuleForm, type RulesOf } from './read/rule-form.js';
export type { RulesetItem, RulesetWatchEvent } from './read/watch-ruleset.js';
export { readRulesetOnce, readRulesetOnceAs } from './read-once.js';
export { type NftablesOptions, NftablesSocket, openNftables } from './socket.js';
export { ChainHandle, type ChainOptions, type RulePart } from './transaction/chain-handle.js';
export type { CommitOptions } from './transaction/commit.js';
export { isOwnedByIptables } from './transaction/ownership.js';
export { RuleHandle, type RulePosition } from './transaction/rule-handle.js';
export { SetHandle } from './transaction/set-handle.js';
export {
  type FlowtableOptions,
  type NewMapOptions,
  type NewSetOptions,
  type SetShape,
  TableHandle,
} from './transaction/table-handle.js';
export { type TableOptions, Transaction } from './transaction/transaction.js';
export { numberFromBytes, textFromBytes } from './types/bytes.js';
export { type DataType, dataType, isText, type ValueFormat } from './types/data-types.js';
export { type ExpressionType, expressionType } from './types/expression-type.js';
export { type Extension, type ExtensionField, extensionNumbered, extensions } from './types/extensions.js';
export { formatPriority } from './types/families.js';
export { type Key, keyNamed, metaKeys } from './types/keys.js';
export { type Field, type Protocol, protocol } from './types/protocols.js';
export type { Symbols } from './types/symbols.js';
export { type TimeoutState, timeoutStates } from './types/timeout-states.js';
export { decodeXt, decodeXtBpfProgram, decodeXtNat, type XtInfo, type XtNatRange } from './types/xt.js';
