import { get } from 'node:http';
import { performance } from 'node:perf_hooks';
import { EchoListener, type NetworkNamespace } from '../../netns/index.js';
import { HOST, OUTSIDE, type World } from './world.js';

/** Something that must hold in the finished network. */
export interface Proof {
  what: string;
  /** Resolves to the round trip in ms, and a word on what was seen; rejects when it does not hold. */
  run(): Promise<{ rttMs: number; seen?: string }>;
}

/** All that the network promises: reach each other, the host, the outside, and be reached by the published port. */
export function proofs({ outside, host, container, other }: World): Proof[] {
  return [
    { what: 'ping netns0 -> netns1', run: () => container.ping('172.18.0.20') },
    { what: 'ping netns1 -> netns0', run: () => other.ping('172.18.0.10') },
    { what: 'ping host -> netns0', run: () => host.ping('172.18.0.10') },
    { what: 'ping netns0 -> host (gateway 172.18.0.1)', run: () => container.ping('172.18.0.1') },
    { what: `ping netns0 -> host (${HOST})`, run: () => container.ping(HOST) },
    { what: `ping netns0 -> outside (${OUTSIDE})`, run: () => pingOutside(container, outside) },
    { what: `HTTP outside -> ${HOST}:5000`, run: () => fetchFrom(outside, HOST, 5000) },
    { what: `HTTP netns1 -> ${HOST}:5000`, run: () => fetchFrom(other, HOST, 5000) },
    { what: `HTTP host -> ${HOST}:5000`, run: () => fetchFrom(host, HOST, 5000) },
  ];
}

/** The outside must see the host's address, not the container's. */
async function pingOutside(
  from: NetworkNamespace,
  outside: NetworkNamespace,
): Promise<{ rttMs: number; seen: string }> {
  using listener = new EchoListener(outside);
  const { rttMs } = await from.ping(OUTSIDE);
  const sources = listener.take();
  if (sources.length !== 1 || sources[0] !== HOST)
    throw new Error(`the outside saw ${sources.join(', ') || 'nothing'}, not ${HOST}`);
  return { rttMs, seen: `the outside sees ${HOST}` };
}

async function fetchFrom(
  namespace: NetworkNamespace,
  host: string,
  port: number,
): Promise<{ rttMs: number; seen: string }> {
  const start = performance.now();
  const socket = await namespace.connect({ host, port, signal: AbortSignal.timeout(2000) });
  const body = await new Promise<string>((resolve, reject) => {
    const request = get({ host, port, path: '/', createConnection: () => socket, timeout: 2000 }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve(text));
    });
    request.on('timeout', () => request.destroy(new Error(`no answer from ${host}:${port} in 2 s`)));
    request.on('error', reject);
  });
  if (!body.startsWith('hello from netns0')) throw new Error(`unexpected answer '${body}'`);
  return { rttMs: performance.now() - start, seen: `"${body}"` };
}
