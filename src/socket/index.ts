export {
  type BpfProgram,
  bpfProgram,
  closeNetns,
  type NetnsRef,
  openNetns,
  SystemCallError,
  UnsupportedError,
} from '../addon/index.js';
export type { Tap } from './channel.js';
export type { BatchOutcome, BatchRequest } from './datagram.js';
export type { Dump, MessageDump } from './dump.js';
export type { Visitor } from './dump-state.js';
export { DumpInterruptedError, NetlinkError, OverrunError, SocketClosedError } from './errors.js';
export { batchInside, type InsideBatch } from './inside.js';
export { type ItemIterator, itemsOf } from './item-iterator.js';
export {
  NetlinkSocket,
  openSocket,
  type RequestOptions,
  type SocketOptions,
  type TransactionFrame,
} from './socket.js';
export { type Notification, Subscription } from './subscription.js';
