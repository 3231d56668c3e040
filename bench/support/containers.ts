import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as netns from '../../src/netns/index.js';
import { BridgeNetwork, type ContainerSpec } from '../../src/recipe/index.js';
import { groupOf } from '../../src/recipe/table/index.js';
import { debianPlugins } from './cni.js';
import type { Contender } from './contender.js';
import { scratch } from './scratch.js';

// The network that the benches of containers make, and the others' ways to make it: one published port for each.

export const NETWORK = 'bench';
/** Namespaces are `/run/netns/c0`, `c1`, ... */
export const PREFIX = 'c';
export const GROUP: number = groupOf(NETWORK);

/** 10.99.0.2 and so on. */
export function addressOf(number: number): string {
  return `10.99.${(number + 2) >> 8}.${(number + 2) & 255}`;
}

export async function makeNamespaces(count: number, prefix: string = PREFIX): Promise<void> {
  for (let number = 0; number < count; number++) (await netns.create(`${prefix}${number}`)).close();
}

/** The network with the containers 0 to `count` - 1, whose namespaces are there. */
export function networkOf(count: number, host?: netns.NetworkNamespace, prefix: string = PREFIX): BridgeNetwork {
  const containers = Array.from({ length: count }, (_, number): [string, ContainerSpec] => [
    `c${number}`,
    { netns: `/run/netns/${prefix}${number}`, address: addressOf(number), publish: [`${10_000 + number}:80`] },
  ]);
  const spec = { name: NETWORK, subnets: ['10.99.0.0/16'], containers: Object.fromEntries(containers) };
  return new BridgeNetwork(spec, host === undefined ? {} : { netns: { fd: host.fd } });
}

/** Commands that a shell runs before and after what is measured. */
function sh(text: string, env: NodeJS.ProcessEnv = {}): void {
  const { status, stderr } = spawnSync('sh', ['-ec', text], { encoding: 'utf8', env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`${text.slice(0, 200)}: ${stderr}`);
}

/** The script that one finds: for each container seven `ip` and three `iptables`. */
export function shell(count: number): Contender {
  const lines = Array.from({ length: count }, (_, number) => {
    const [name, address, port] = [`${PREFIX}${number}`, addressOf(number), 10_000 + number];
    return [
      `ip link add v${number} type veth peer name eth0 netns ${name}`,
      `ip link set v${number} master sh0 group 9 up`,
      `ip -n ${name} link set lo up`,
      `ip -n ${name} addr add ${address}/16 dev eth0`,
      `ip -n ${name} link set eth0 up`,
      `ip -n ${name} route add default via 10.99.0.1`,
      `iptables -t nat -A PREROUTING -m addrtype --dst-type LOCAL -p tcp --dport ${port} -j DNAT --to-destination ${address}:80`,
      `iptables -t nat -A OUTPUT -m addrtype --dst-type LOCAL -p tcp --dport ${port} -j DNAT --to-destination ${address}:80`,
      `iptables -A FORWARD -o sh0 -p tcp -d ${address} --dport 80 -j ACCEPT`,
    ].join('\n');
  }).join('\n');
  const file = join(scratch(), 'containers.sh');
  writeFileSync(file, `set -e\n${lines}\n`);
  return {
    name: 'ip and iptables',
    run: async () => {
      sh('ip link add sh0 type bridge; ip addr add 10.99.0.1/16 dev sh0; ip link set sh0 up');
      const start = performance.now();
      sh(`. ${file}`);
      const took = performance.now() - start;
      sh('ip link del group 9; ip link del sh0; iptables -F; iptables -t nat -F');
      return took;
    },
  };
}

/** The plugins bridge and portmap one after the other, as a runtime starts them; none where they are not installed. */
export function cni(count: number): Contender[] {
  const plugins = debianPlugins(PREFIX);
  if (plugins === undefined) return [];
  return [
    {
      name: 'CNI bridge and portmap',
      run: async () => {
        const start = performance.now();
        for (let number = 0; number < count; number++) plugins.add(number);
        const took = performance.now() - start;
        for (let number = 0; number < count; number++) plugins.delete(number);
        sh('ip link del cni0; iptables -F; iptables -t nat -F; iptables -t nat -X');
        return took;
      },
    },
  ];
}
