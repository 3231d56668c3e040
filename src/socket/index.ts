export {
  type BpfProgram,
  bpfProgram,
  closeNetns,
  type NetnsRef,
  openNetns,
  SystemCallError,
  UnsupportedError,
} from '../addon/index.js';
export { BatchIterator } from './batch-iterator.js';
export type { Tap } from './channel.js';
export type { BatchOutcome, BatchRequest } from './datagram.js';
export type { Dump, MessageDump, Visitor } from './dump.js';
export { DumpInterruptedError, NetlinkError, OverrunError, SocketClosedError } from './errors.js';
export { batchInside, type InsideBatch } from './inside.js';
export {
  NetlinkSocket,
  openSocket,
  type RequestOptions,
  type SocketOptions,
  type TransactionFrame,
} from './socket.js';
export { type Notification, Subscription } from './subscription.js';
