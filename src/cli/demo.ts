import { inspectIptables, inspectLink, inspectNft, inspectRoute } from '../inspect/index.js';
import * as netns from '../netns/index.js';
import { BridgeNetwork, readStatus } from '../recipe/index.js';
import { openRoute } from '../route/index.js';
import { drawTopology, readTopology } from '../topology/index.js';
import { proofs } from './demo/proofs.js';
import { buildHost, openWorld, removeHost, SPEC, serve, type World } from './demo/world.js';
import { statusText } from './network-status.js';
import { bold, dim, green, red } from './style.js';

/**
 * `netloom demo`: the whole story in a sandbox of its own (network and mount namespace; a user namespace first for an
 * ordinary user). The machine's network is never touched.
 */
export async function demo(): Promise<void> {
  const main = new URL('./main.js', import.meta.url).href;
  process.exitCode = await netns.inSandbox(main, story, ['demo']);
}

async function story(): Promise<number> {
  heading('A host with an uplink, and an outside world (all in a sandbox)');
  await buildHost();
  const network = new BridgeNetwork(SPEC, { netns: 'host' });
  heading('The bridge network: what apply does on the host');
  say((await network.apply()).toString());
  say(dim(`applied again: ${await network.apply()}`));
  let failed = 0;
  {
    await using world = openWorld(network);
    heading('Topology');
    say(drawTopology(await readTopology(['outside', 'host', 'netns0', 'netns1'])));
    heading('Proofs');
    failed = await prove(world);
    await show();
  }
  heading('Removed');
  say((await network.destroy()).toString());
  await removeHost();
  failed += await proveNothingLeft();
  say(failed === 0 ? green('\nEverything holds.') : red(`\n${failed} did not hold.`));
  return failed === 0 ? 0 : 1;
}

async function prove(world: World): Promise<number> {
  const server = await serve(world.container, 5000);
  let failed = 0;
  try {
    for (const proof of proofs(world)) {
      try {
        const { rttMs, seen } = await proof.run();
        say(
          `${green('✓')} ${proof.what.padEnd(42)} ${rttMs.toFixed(2).padStart(6)} ms${seen === undefined ? '' : `  ${dim(seen)}`}`,
        );
      } catch (error) {
        failed++;
        say(`${red('✗')} ${proof.what.padEnd(42)}  ${error instanceof Error ? error.message : error}`);
      }
    }
  } finally {
    server.close();
  }
  return failed;
}

/** What `netloom status` shows, and `netloom inspect` in the host and in a container. */
async function show(): Promise<void> {
  heading('netloom status -n host');
  say(statusText(await readStatus({ netns: 'host' })));
  for (const name of ['host', 'netns0']) {
    heading(`netloom inspect -n ${name}`);
    say(`# Network devices\n${await inspectLink({ netns: name })}`);
    say(`# Route table\n${await inspectRoute({ netns: name })}`);
    say(`# iptables rules\n${await inspectIptables({ netns: name })}`);
  }
  heading('netloom inspect -n host nft');
  say(await inspectNft({ netns: 'host' }));
}

async function proveNothingLeft(): Promise<number> {
  await using route = openRoute();
  const links = (await route.links.list().toArray()).map(({ name }) => name).filter((name) => name !== 'lo');
  const left = [...links.map((name) => `link ${name}`), ...netns.list().map((name) => `namespace ${name}`)];
  say(
    left.length === 0
      ? `${green('✓')} nothing is left: no namespace, no link`
      : `${red('✗')} left behind: ${left.join(', ')}`,
  );
  return left.length === 0 ? 0 : 1;
}

function heading(text: string): void {
  process.stdout.write(`\n${bold(`── ${text}`)}\n`);
}

function say(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}
