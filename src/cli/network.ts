import { BridgeNetwork, loadSpec, type Plan } from '../recipe/index.js';
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

function print(plan: Plan): void {
  process.stdout.write(`${plan.isEmpty ? dim(plan.toString()) : plan.toString()}\n`);
}
