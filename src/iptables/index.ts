export { type AskedAddress, type AskedDevice, type ReadContext, Unreadable } from './draft.js';
export { type ExtensionContext, type ExtensionNames, translateExtension } from './extensions/index.js';
export { setIndexes } from './extensions/sets.js';
export { type IptablesRule, readRule, strangerOf } from './read-rule.js';
export { builtInChains, foreignChains, type IptablesTable, isBuiltIn } from './tables.js';
export { address, prefixLength } from './text.js';
