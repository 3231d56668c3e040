export { type DiagOptions, DiagSocket, type ListenerFilter, openDiag, type WantedPort } from './diag-socket.js';
export { holds, type Listener, type PortProtocol } from './listener.js';
