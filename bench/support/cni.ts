import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scratch } from './scratch.js';

const NETLOOM = fileURLToPath(new URL('../../src/quick/netloom-cni.cjs', import.meta.url));
const DEBIAN = ['/usr/lib/cni', '/opt/cni/bin'].find((folder) => existsSync(join(folder, 'portmap')));

/** What a runtime has a container connected by: one plugin, or several one after the other. */
export interface Plugins {
  name: string;
  /** Connects container `number`, in the namespace `/run/netns/PREFIXnumber`, with port 10,000 + `number` published. */
  add(number: number): void;
  delete(number: number): void;
  check(number: number): void;
  version(): void;
}

interface Plugin {
  file: string;
  config: (number: number) => object;
}

/** netloom's plugin, as runtimes start it: by its file. */
export function netloomPlugin(prefix: string): Plugins {
  const plugin: Plugin = {
    file: NETLOOM,
    config: (number) => ({ ...bridge('netloom'), runtimeConfig: { portMappings: portMappings(number) } }),
  };
  return chain('netloom', [plugin], prefix);
}

/** Debian's bridge (which starts host-local) and portmap, as podman chains them; `undefined` where they are not installed. */
export function debianPlugins(prefix: string): Plugins | undefined {
  if (DEBIAN === undefined) return undefined;
  const dataDir = scratch();
  const first: Plugin = { file: join(DEBIAN, 'bridge'), config: () => bridge('bridge', dataDir) };
  const second: Plugin = {
    file: join(DEBIAN, 'portmap'),
    config: (number) => ({ ...BASE, type: 'portmap', runtimeConfig: { portMappings: portMappings(number) } }),
  };
  return chain('bridge and portmap', [first, second], prefix);
}

const BASE = { cniVersion: '0.4.0', name: 'bench' };

function bridge(type: string, dataDir?: string): object {
  const ranges = [[{ subnet: '10.99.0.0/16' }]];
  const ipam = { type: 'host-local', dataDir, ranges, routes: [{ dst: '0.0.0.0/0' }] };
  return { ...BASE, type, bridge: 'cni0', isGateway: true, ipMasq: true, hairpinMode: true, ipam };
}

function portMappings(number: number): object[] {
  return [{ hostPort: 10_000 + number, containerPort: 80, protocol: 'tcp' }];
}

/** Each plugin gets the result of the one before; DEL goes backwards. */
function chain(name: string, plugins: readonly Plugin[], prefix: string): Plugins {
  const results = new Map<number, object | undefined>();
  const call = (command: string, number: number, plugin: Plugin, prevResult: object | undefined): string => {
    const env = {
      PATH: process.env.PATH,
      CNI_COMMAND: command,
      CNI_CONTAINERID: `c${number}`,
      CNI_NETNS: `/run/netns/${prefix}${number}`,
      CNI_IFNAME: 'eth0',
      CNI_PATH: DEBIAN ?? '',
    };
    const input = JSON.stringify({ ...plugin.config(number), prevResult });
    const { status, stdout, stderr } = spawnSync(plugin.file, [], { input, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${name} ${command}: ${stdout}${stderr}`);
    return stdout;
  };
  return {
    name,
    add: (number) => {
      let result: object | undefined;
      for (const plugin of plugins) result = JSON.parse(call('ADD', number, plugin, result)) as object;
      results.set(number, result);
    },
    delete: (number) => {
      for (const plugin of plugins.toReversed()) call('DEL', number, plugin, results.get(number));
    },
    version: () => {
      for (const plugin of plugins) call('VERSION', 0, plugin, undefined);
    },
    check: (number) => {
      for (const plugin of plugins) call('CHECK', number, plugin, results.get(number));
    },
  };
}
