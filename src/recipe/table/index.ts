export {
  type CommitElementsOptions,
  changesBetween,
  commitElements,
  type ElementChanges,
  TakenError,
  writeElements,
} from './changes.js';
export { sha256 } from './digest.js';
export {
  type AttachmentFacts,
  attachmentElements,
  lease,
  madeName,
  madeNamespace,
  type NetworkFacts,
  networkElements,
  type OwnedElement,
  type PublishedPort,
} from './elements.js';
export {
  ensureTable,
  hasTable,
  readTable,
  seeTable,
  stateOf,
  type TableSeen,
  type TableState,
  writeSkeleton,
} from './ensure.js';
export { forgetFlows, type Published, publishedBy } from './flows.js';
export { type ForeignChain, foreignChains, type NetworkTraffic } from './foreign-chains.js';
export { findElements, type HeldElement, heldIn, readElements, readElementsOf } from './held.js';
export {
  type BridgeMark,
  formatMade,
  formatMark,
  groupOf,
  parseMade,
  parseMark,
  ROUTE_PROTOCOL,
} from './identity.js';
export {
  changeMacTable,
  type MacChanges,
  type MacElement,
  type MacTable,
  macElements,
  readMacTable,
  writeMacTable,
} from './mac-table.js';
export { type HostSetting, joined, type Memory, memoryElements, memoryIn, NOTHING } from './memory.js';
export { formatOwner, linkName, networkName, networkOf, type Owner, parseOwner } from './owner.js';
export { whenSettled } from './settled.js';
export { FAMILY, type SetName, setNames, TABLE, VERSION } from './shapes.js';
