export { type ExtensionContext, translateExtension } from './extensions.js';
export { type Asked, IncompatibleRule, type IptablesRule, readRule } from './rule.js';
export { builtInChains, foreignChains, type IptablesTable, isBuiltIn } from './tables.js';
