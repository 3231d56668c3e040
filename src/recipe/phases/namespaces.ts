import * as netns from '../../netns/index.js';
import { openRoute } from '../../route/index.js';
import type { Observed } from '../observe.js';
import { type Network, netnsText } from '../spec/index.js';
import { type Phase, type Step, throwAll } from '../step.js';

/** Makes the namespaces that are not there, and loopback in those that have nothing else. */
export function namespacesPhase(network: Network, { containers }: Observed): Phase {
  const missing = network.containers
    .filter(({ name, netns: ref }) => typeof ref === 'string' && containers.get(name)?.hasNamespace === false)
    .map(({ netns: ref }) => ref as string);
  const lonely = network.containers.filter(({ name, netns: ref, isConnected }) => {
    const state = containers.get(name);
    return !isConnected && ref !== '' && state?.inside?.isLoopbackUp !== true;
  });
  const made: string[] = [];
  return {
    steps: [
      ...missing.map((name): Step => ({ sign: '+', text: `create network namespace ${name}` })),
      ...lonely.map(({ netns: ref }): Step => ({ sign: '~', text: `loopback up in ${netnsText(ref)}` })),
    ],
    run: async () => {
      for (const name of missing) {
        (await netns.create(name)).close();
        made.push(name);
      }
      for (const { netns: ref } of lonely) {
        await using inside = openRoute({ netns: ref });
        await inside.links.set('lo', { up: true });
      }
    },
    undo: () => removeAll(made),
  };
}

/** Namespaces that were made for containers which are not on the network any more. */
export function removeNamespacesPhase(made: readonly string[]): Phase {
  const there = new Set(made.length === 0 ? [] : netns.list());
  const names = made.filter((name) => there.has(name));
  return {
    steps: names.map((name) => ({ sign: '-', text: `delete network namespace ${name}` })),
    run: () => removeAll(names),
  };
}

async function removeAll(names: readonly string[]): Promise<void> {
  const there = new Set(netns.list());
  const outcomes = names
    .filter((name) => there.has(name))
    .map((name) =>
      netns.delete(name).then(
        () => undefined,
        (error: Error) => error,
      ),
    );
  throwAll(await Promise.all(outcomes));
}
