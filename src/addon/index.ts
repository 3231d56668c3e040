export type { NativeSocket } from './binding.js';
export { type BpfProgram, bpfProgram } from './bpf.js';
export { errnoName, errnoText } from './errno.js';
export { addonError, SystemCallError, UnsupportedError } from './errors.js';
export {
  closeNetns,
  createNetns,
  listPinned,
  type NetnsIdentity,
  type NetnsRef,
  netnsIdentity,
  openNetns,
  pinNetns,
  runInNetns,
  unpinNetns,
} from './namespace.js';
export { checksum, exitProcess } from './process.js';
export { isSandboxed, type SandboxExit, spawnSandboxed } from './sandbox.js';
export {
  ADDRESS_SIZE,
  type Answers,
  ask,
  bindNetlink,
  bindSocket,
  cancelPoll,
  cancelReceive,
  closeSocket,
  connectSocket,
  detachFd,
  type Exchanges,
  exchange,
  getOption,
  openSocket,
  Poll,
  poll,
  portId,
  type Ring,
  receive,
  receiveAhead,
  refPoll,
  send,
  setOption,
  UNSENT,
} from './socket.js';
