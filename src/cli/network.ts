import { BridgeNetwork, loadSpec, type Plan, readStatus } from '../recipe/index.js';
import { statusText } from './network-status.js';
import { dim } from './style.js';

/** `netloom up FILE`: makes the network, says what changed. */
export async function up(file: string, options: { netns?: string; plan?: boolean }): Promise<void> {
  const network = new BridgeNetwork(loadSpec(file), { netns: options.netns });
  print(options.plan ? await network.plan() : await network.apply());
}

/** `netloom down FILE`: removes it. */
export async function down(file: string, options: { netns?: string }): Promise<void> {
  print(await new BridgeNetwork(loadSpec(file), { netns: options.netns }).destroy());
}

/** `netloom status [NAME]`: what there is of all networks, or of one. */
export async function status(name: string | undefined, options: { netns?: string; json?: boolean }): Promise<void> {
  const { table, networks } = await readStatus({ netns: options.netns });
  const shown = networks.filter((network) => name === undefined || network.name === name);
  if (name !== undefined && shown.length === 0) throw noNetwork(name, networks);
  const all = { table, networks: shown };
  process.stdout.write(`${options.json ? JSON.stringify(all, undefined, 2) : statusText(all)}\n`);
}

function noNetwork(name: string, networks: readonly { name: string }[]): Error {
  const there = networks.length === 0 ? 'there is none' : `there is ${networks.map((one) => one.name).join(', ')}`;
  return Object.assign(new Error(`no network '${name}': ${there}`), { code: 'ENOENT' });
}

function print(plan: Plan): void {
  process.stdout.write(`${plan.isEmpty ? dim(plan.toString()) : plan.toString()}\n`);
}
