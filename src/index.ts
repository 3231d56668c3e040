export * as netns from './netns/index.js';
export { type NftablesOptions, type NftablesSocket, openNftables } from './nftables/index.js';
export { BridgeNetwork, type ContainerSpec, type NetworkSpec, SpecError } from './recipe/index.js';
export { openRoute, type RouteOptions, type RouteSocket } from './route/index.js';
export {
  DumpInterruptedError,
  NetlinkError,
  OverrunError,
  SocketClosedError,
  SystemCallError,
  UnsupportedError,
} from './socket/index.js';
export { InvalidAttributeError, MalformedMessageError } from './wire/index.js';
