export type { NetnsIdentity, NetnsRef } from '../addon/index.js';
export { EchoListener } from './echo-listener.js';
export {
  create,
  current,
  list,
  listWithIds,
  type NamedNetns,
  NetworkNamespace,
  open,
  remove as delete,
} from './namespace.js';
export type { PingOptions, PingReply } from './ping.js';
export type { ExecResult } from './process.js';
export { inSandbox } from './sandbox.js';
export type { ConnectOptions, ListenOptions } from './tcp.js';
