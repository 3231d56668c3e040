import { createServer, type Server } from 'node:http';
import type { NetworkNamespace } from '../../netns/index.js';
import * as netns from '../../netns/index.js';
import type { BridgeNetwork, NetworkSpec } from '../../recipe/index.js';
import { openRoute } from '../../route/index.js';

export const OUTSIDE = '172.16.0.1';
export const HOST = '172.16.0.2';

/** The network of the article that this project follows: "a Docker bridge network from scratch". */
export const SPEC: NetworkSpec = {
  name: 'br0',
  subnets: ['172.18.0.0/16'],
  masquerade: true,
  containers: {
    netns0: { address: '172.18.0.10', publish: ['5000:5000/tcp'] },
    netns1: { address: '172.18.0.20' },
  },
};

/** What the story plays in. */
export interface World extends AsyncDisposable {
  outside: NetworkNamespace;
  host: NetworkNamespace;
  container: NetworkNamespace;
  other: NetworkNamespace;
  network: BridgeNetwork;
}

/** A host with an uplink `eth0` and a default route, and an outside world at the other end of it. */
export async function buildHost(): Promise<void> {
  (await netns.create('outside')).close();
  (await netns.create('host')).close();
  await using outside = openRoute({ netns: 'outside' });
  await using host = openRoute({ netns: 'host' });
  for (const route of [outside, host]) await route.links.set('lo', { up: true });
  await host.links.create({ name: 'eth0', kind: 'veth', up: true, peer: { name: 'eth0', netns: 'outside', up: true } });
  await outside.addresses.add({ dev: 'eth0', address: `${OUTSIDE}/24` });
  await host.addresses.add({ dev: 'eth0', address: `${HOST}/24` });
  await host.routes.add({ dst: 'default', via: OUTSIDE });
}

/** Removes the host and the outside world; the uplink goes with them. */
export async function removeHost(): Promise<void> {
  await netns.delete('host');
  await netns.delete('outside');
}

/** Opens what {@link buildHost} and the network made. */
export function openWorld(network: BridgeNetwork): World {
  const [outside, host, container, other] = ['outside', 'host', 'netns0', 'netns1'].map((name) => netns.open(name));
  const all = [outside!, host!, container!, other!];
  return {
    outside: outside!,
    host: host!,
    container: container!,
    other: other!,
    network,
    [Symbol.asyncDispose]: async () => {
      for (const namespace of all) namespace.close();
    },
  };
}

/** A Node HTTP server that lives in a namespace and tells callers where it is and who they are. */
export async function serve(namespace: NetworkNamespace, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const caller = request.socket.remoteAddress?.replace('::ffff:', '');
    response.setHeader('connection', 'close');
    response.end(`hello from ${namespace.name}, ${caller}`);
  });
  await namespace.listen(server, { port });
  return server;
}
