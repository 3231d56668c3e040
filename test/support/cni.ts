import { type ChildProcess, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { create, type NetworkNamespace, delete as removeName } from '../../src/netns/index.js';

/** The plugin as runtimes start it: the built one. */
export const PLUGIN: string = fileURLToPath(new URL('../../dist/src/quick/netloom-cni.cjs', import.meta.url));

let counter = 0;

/** A container for the running test: an id, and a namespace by its path. */
export interface TestContainer {
  id: string;
  path: string;
  namespace: NetworkNamespace;
}

export async function container(id = `c${++counter}`): Promise<TestContainer> {
  const name = `cni-${process.pid}-${++counter}`;
  const namespace = await create(name);
  onTestFinished(async () => {
    namespace.close();
    await removeName(name);
  });
  return { id, path: `/run/netns/${name}`, namespace };
}

export interface Call {
  command: string;
  config: object;
  container?: Pick<TestContainer, 'id' | 'path'> | undefined;
  ifname?: string | undefined;
  env?: NodeJS.ProcessEnv | undefined;
}

/** What the plugin answered: its exit status, and the JSON that it printed. */
export interface CniAnswer {
  status: number | null;
  // biome-ignore lint/suspicious/noExplicitAny: what a runtime reads
  json: any;
  stderr: string;
}

function start({
  command,
  container: { id, path } = { id: '', path: '' },
  ifname = 'eth0',
  env,
}: Call): NodeJS.ProcessEnv {
  const { PATH } = process.env;
  return { PATH, CNI_COMMAND: command, CNI_CONTAINERID: id, CNI_NETNS: path, CNI_IFNAME: ifname, CNI_PATH: '', ...env };
}

/** Calls the plugin on a host. */
export function call(host: NetworkNamespace, options: Call): CniAnswer {
  const input = JSON.stringify(options.config);
  const settings = { encoding: 'utf8', env: start(options), input, timeout: 30_000 } as const;
  const { status, stdout, stderr } = host.run(() => spawnSync(process.execPath, [PLUGIN], settings));
  return { status, json: stdout === '' ? undefined : JSON.parse(stdout), stderr };
}

/** Starts the plugin on a host, without waiting for it. */
export function begin(host: NetworkNamespace, options: Call): { child: ChildProcess; answer: Promise<CniAnswer> } {
  const child = host.spawn(process.execPath, [PLUGIN], { env: start(options), stdio: ['pipe', 'pipe', 'pipe'] });
  const texts = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream]!.setEncoding('utf8').on('data', (chunk: string) => {
      texts[stream] += chunk;
    });
  }
  child.stdin!.on('error', () => undefined); // it may be killed before it has read
  child.stdin!.end(JSON.stringify(options.config));
  const answer = new Promise<CniAnswer>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      const isWhole = status !== null && texts.stdout !== '';
      resolve({ status, json: isWhole ? JSON.parse(texts.stdout) : undefined, stderr: texts.stderr });
    });
  });
  return { child, answer };
}
