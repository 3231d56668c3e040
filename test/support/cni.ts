import { type ChildProcess, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { create, type NetworkNamespace, delete as removeName } from '../../src/netns/index.js';
import { openNftables } from '../../src/nftables/index.js';
import { readElements } from '../../src/recipe/table/index.js';
import { openRoute } from '../../src/route/index.js';
import { freshNetns } from './netns.js';

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
  /** What starts it, with less rights say: a program with its arguments. */
  by?: readonly string[] | undefined;
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
  const settings = {
    encoding: 'utf8',
    env: start(options),
    input,
    timeout: process.env.NETLOOM_VM === '1' ? 120_000 : 30_000,
  } as const;
  const [program = '', ...args] = [...(options.by ?? []), process.execPath, PLUGIN];
  const { status, stdout, stderr } = host.run(() => spawnSync(program, args, settings));
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

/** A network with addresses of both versions, for {@link call}. */
export const CONFIG: object = {
  cniVersion: '1.1.0',
  name: 'net',
  type: 'netloom',
  bridge: 'cni0',
  isDefaultGateway: true,
  ipMasq: true,
  ipam: { type: 'host-local', ranges: [[{ subnet: '10.1.0.0/24' }], [{ subnet: 'fd00:1::/64' }]] },
};

/** A host of its own for the running test, its loopback device up. */
export async function freshHost(): Promise<NetworkNamespace> {
  const host = await freshNetns();
  await using route = openRoute({ netns: { fd: host.fd } });
  await route.links.set('lo', { up: true });
  return host;
}

/** Names of its links. */
export async function linksOf(host: NetworkNamespace): Promise<string[]> {
  await using route = openRoute({ netns: { fd: host.fd } });
  return (await route.links.list().toArray()).map(({ name }) => name).sort();
}

/** Whose elements the table of rules holds. */
export async function commentsOf(host: NetworkNamespace): Promise<string[]> {
  await using nftables = openNftables({ netns: { fd: host.fd } });
  return [...new Set((await readElements(nftables)).map(({ comment }) => comment))].sort();
}

export const ADD = (one: TestContainer, config: object = CONFIG): Call => ({ command: 'ADD', config, container: one });
export const DEL = (one: TestContainer, config: object = CONFIG): Call => ({ command: 'DEL', config, container: one });
/** `10.1.0.7` of `10.1.0.7/24`. */
export const bare = (address: string): string => address.split('/')[0]!;
