import { createConnection, createServer, type Server } from 'node:net';
import type { NetworkNamespace } from '../netns/index.js';

/**
 * Does something while nobody else does the like to the same network of the same namespace. The lock is a socket in the
 * kernel's abstract name space (unix(7)), which is the namespace's own: it goes with its process, however that ends.
 *
 * @throws Error the lock could not be taken
 */
export async function withLock<T>(namespace: NetworkNamespace, network: string, work: () => Promise<T>): Promise<T> {
  const path = `\0netloom/network/${network}`;
  for (;;) {
    const server = await tryListen(namespace, path);
    if (server !== undefined) {
      try {
        return await work();
      } finally {
        await new Promise((resolve) => server.close(resolve));
      }
    }
    await untilGone(namespace, path);
  }
}

/** Whoever waits is connected; `undefined` when somebody else listens. */
function tryListen(namespace: NetworkNamespace, path: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const waiting = new Set<{ destroy(): void }>();
    const server = createServer((socket) => {
      waiting.add(socket);
      socket.on('error', () => undefined);
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.once('listening', () => resolve(server));
    const { close } = server;
    server.close = (done) => {
      close.call(server, done);
      for (const socket of waiting) socket.destroy();
      return server;
    };
    namespace.run(() => {
      server.listen(path);
    });
  });
}

function untilGone(namespace: NetworkNamespace, path: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = namespace.run(() => createConnection(path));
    socket.once('error', () => undefined);
    socket.once('close', () => resolve());
  });
}
