export { type ApplyOptions, BridgeNetwork, type BridgeNetworkOptions, removeNetwork } from './network.js';
export { type ContainerSpec, loadSpec, type NetworkSpec, type RouteSpec, SpecError } from './spec/index.js';
export {
  type ContainerStatus,
  type HostStatus,
  type LinkState,
  type NetworkStatus,
  type PortStatus,
  readStatus,
  type StatusOptions,
} from './status.js';
export type { Plan, Progress, Step } from './step.js';
export { type ForeignChain, type PublishedPort, type TableState, TakenError } from './table/index.js';
