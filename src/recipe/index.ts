export { type ApplyOptions, BridgeNetwork, type BridgeNetworkOptions, removeNetwork } from './network.js';
export { type ContainerSpec, loadSpec, type NetworkSpec, type RouteSpec, SpecError } from './spec/index.js';
export type { Plan, Progress, Step } from './step.js';
export { TakenError } from './table/index.js';
