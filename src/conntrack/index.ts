export { type ConntrackOptions, ConntrackSocket, openConntrack } from './conntrack-socket.js';
export type { FlowFilter, FlowProtocol } from './flow.js';
