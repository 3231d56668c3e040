import { addonError, cancelPoll, type NativeSocket, openSocket, poll } from '../addon/index.js';

/**
 * A socket inside a namespace, which the caller closes.
 *
 * @throws SystemCallError `EPERM` no right to open it there; see openSocket of the addon for the others
 */
export function openInside(netnsFd: number, family: number, type: number, protocol: number): NativeSocket {
  const socket = openSocket(family, type, protocol, netnsFd);
  if (typeof socket === 'number') throw addonError(socket, 'opening a socket in a network namespace');
  return socket;
}

/**
 * Waits until a socket is ready, or is in error: its owner finds out by using it.
 *
 * @throws the signal's reason when it is aborted
 */
export function ready(socket: NativeSocket, events: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const abort = (): void => {
      cancelPoll(socket);
      reject(signal?.reason);
    };
    const status = poll(socket, events, () => {
      signal?.removeEventListener('abort', abort);
      resolve();
    });
    if (status < 0) reject(addonError(status, 'waiting for a socket'));
    else signal?.addEventListener('abort', abort, { once: true });
  });
}
