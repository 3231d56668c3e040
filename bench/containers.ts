// Claims: connecting 100 containers with a published port each takes at most 1.6 times what a C program takes that sends
// the same messages, and a fifteenth of what a shell script of `ip` and `iptables` takes; removing 500 at most 1.5 times
// the C program's. Namespaces are there before and not counted; the network itself is empty, and made by netloom for all.
import { current, inSandbox } from '../src/netns/index.js';
import { openRoute } from '../src/route/index.js';
import { cni, GROUP, makeNamespaces, NETWORK, networkOf, PREFIX, shell } from './support/containers.js';
import { type Contender, report, takeTurns } from './support/contender.js';
import { compileC, runProgram, timed } from './support/programs.js';

const MANY = 100;
const TEARDOWN = 500;
/**
 * How often netloom did it before it is measured, as a service has that connects containers all day: C was compiled before it
 * was started, V8 compiles on the way. It does so by threads that keep a processor busy meanwhile, which the kernel's workers
 * want too. What the first time takes is told beside.
 */
const WARM = 25;

process.exitCode = await inSandbox(import.meta.url, async () => {
  await using host = current();
  await using route = openRoute();
  await makeNamespaces(TEARDOWN);
  const program = compileC('containers');
  const empty = networkOf(0);
  const args = (what: string, count: number): string[] => [what, '0', String(count), PREFIX, NETWORK, String(GROUP)];

  /** A network with nothing on it, the work, a look whether it was done, and nothing left. */
  const turn = (name: string, work: () => Promise<number>): Contender => ({
    name,
    run: async () => {
      await empty.apply();
      const took = await work();
      const links = await route.links.list({ group: GROUP, statistics: false }).toArray();
      if (links.length !== MANY + 1) throw new Error(`${name}: ${links.length} links instead of ${MANY + 1}`);
      await host.ping('10.99.0.2');
      await empty.destroy();
      return took;
    },
  });
  const whole = networkOf(MANY);
  const netloom = turn('netloom', () => measured(() => whole.apply()));
  const first = await netloom.run();
  for (let time = 1; time < WARM; time++) await netloom.run();
  const connecting = [turn('C', () => timed('C', program, args('up', MANY)).run()), netloom];
  const medians = await takeTurns(connecting, 15);
  const slow = await takeTurns([shell(MANY), ...cni(MANY)], 1);
  const all = new Map([...medians, ['netloom, the first time', first], ...slow]);
  const targets = [
    { of: 'netloom', to: 'C', atMost: 1.6 },
    { of: 'netloom', to: 'ip and iptables', atMost: 1 / 15 },
  ];
  console.log(report(`connecting ${MANY} containers`, all, targets, []));

  const removing = (name: string, work: () => Promise<number>): Contender => ({
    name,
    run: async () => {
      await empty.apply();
      runProgram(program, args('up', TEARDOWN));
      const took = await work();
      const links = await route.links.list({ group: GROUP, statistics: false }).toArray();
      if (links.length !== 0) throw new Error(`${name}: ${links.length} links are left`);
      await empty.destroy();
      return took;
    },
  });
  const teardown = [
    removing('C', () => timed('C', program, args('down', TEARDOWN)).run()),
    removing('netloom', () => measured(() => empty.destroy())),
  ];
  const limit = { of: 'netloom', to: 'C', atMost: 1.5 };
  console.log(report(`removing ${TEARDOWN} containers`, await takeTurns(teardown, 7), [limit], []));
});

async function measured(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
