export { loadSpec } from './load.js';
export {
  type Container,
  type ContainerNetns,
  type Network,
  netnsText,
  type Problem,
  parseSpec,
  SpecError,
  type Subnet,
} from './network.js';
export type { ContainerSpec, NetworkSpec, RouteSpec } from './network-spec.js';
export { networkSchema } from './schema.js';
export type { AddressSpan } from './texts.js';
