export { formatMark, groupOf, type LinkMark, parseMark } from './identity.js';
export { loadSpec } from './load.js';
export { BridgeNetwork, type BridgeNetworkOptions } from './network.js';
export type { ContainerSpec, NetworkSpec } from './network-spec.js';
export { SpecError } from './spec.js';
export type { Plan, Step } from './step.js';
