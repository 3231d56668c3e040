export { type ExtensionContext, type ExtensionNames, translateExtension } from './extensions/index.js';
export { type Asked, IncompatibleRule, type IptablesRule, type RuleContext, readRule } from './rule.js';
export { builtInChains, foreignChains, type IptablesTable, isBuiltIn } from './tables.js';
