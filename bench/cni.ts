// Claims: ADD of the CNI plugin with a published port, as a whole process, ends within 25 ms of a bare `node -e 0`, and takes
// the same for container 300 as for container 1; at container 100 it is ahead of Debian's bridge and portmap, chained as
// podman chains them. Each has a host of its own, which the other containers are connected to before.
import { create, inSandbox } from '../src/netns/index.js';
import { debianPlugins, netloomPlugin, type Plugins } from './support/cni.js';
import { makeNamespaces } from './support/containers.js';
import { median } from './support/contender.js';
import { runProgram } from './support/programs.js';

const LEVELS = [1, 10, 100, 300];
const TURNS = 15;
const BEYOND = 25;
const BARE = 'node -e 0';

/** Plugins with the host that they work on. */
interface Contender {
  plugins: Plugins;
  run<T>(work: () => T): T;
  /** Containers that are connected. */
  connected: number;
}

process.exitCode = await inSandbox(import.meta.url, async () => {
  const debian = debianPlugins('d');
  if (debian === undefined) console.log('bridge and portmap: skipped, not installed');
  const contenders: Contender[] = [];
  for (const [prefix, plugins] of [['n', netloomPlugin('n')] as const, ['d', debian] as const]) {
    if (plugins === undefined) continue;
    await makeNamespaces(Math.max(...LEVELS) + 1, prefix);
    const host = await create();
    contenders.push({ plugins, run: (work) => host.run(work), connected: 0 });
  }
  const table = new Map<number, ReadonlyMap<string, readonly number[]>>();
  for (const level of LEVELS) {
    for (const contender of contenders) fill(contender, level - 1);
    table.set(level, measure(contenders, level));
  }
  for (const [level, times] of table) console.log(levelReport(level, times));
  console.log(targets(table));
  console.log(others(contenders[0]!));
});

function fill(contender: Contender, count: number): void {
  const { plugins, run } = contender;
  for (; contender.connected < count; contender.connected++) run(() => plugins.add(contender.connected));
}

/** One more container, again and again, in turns with the bare start; the first turn does not count. */
function measure(contenders: readonly Contender[], level: number): Map<string, number[]> {
  const times = new Map<string, number[]>();
  for (let turn = 0; turn <= TURNS; turn++) {
    const keep = (name: string, ms: number): void => {
      if (turn > 0) times.set(name, [...(times.get(name) ?? []), ms]);
    };
    keep(BARE, timeOf(bare));
    for (const { plugins, run } of contenders) {
      keep(
        plugins.name,
        run(() => timeOf(() => plugins.add(level - 1))),
      );
      run(() => plugins.delete(level - 1));
    }
  }
  return times;
}

/** In the environment that runtimes give: variables of Node's (NODE_EXTRA_CA_CERTS, say) can triple its start. */
function bare(): void {
  runProgram('env', ['-i', `PATH=${process.env.PATH}`, 'node', '-e', '0']);
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The middle one of what a turn took more than the bare start beside it. */
function beyond(times: ReadonlyMap<string, readonly number[]>, name: string): number {
  const bares = times.get(BARE)!;
  return median(times.get(name)!.map((ms, turn) => ms - bares[turn]!));
}

function levelReport(level: number, times: ReadonlyMap<string, readonly number[]>): string {
  const first = median(times.get(BARE)!);
  const rows = [...times].map(([name, values]) => {
    const middle = median(values);
    const more = name === BARE ? '' : `  +${beyond(times, name).toFixed(1)} ms`;
    return `  ${name.padEnd(24)} ${middle.toFixed(1).padStart(8)} ms  ${(middle / first).toFixed(2).padStart(6)} x${more}`;
  });
  return [`ADD of container ${level}, whole process`, ...rows].join('\n');
}

function targets(table: ReadonlyMap<number, ReadonlyMap<string, readonly number[]>>): string {
  const middle = (level: number, name: string): number => median(table.get(level)!.get(name)!);
  const [few, many] = [LEVELS[0]!, LEVELS.at(-1)!];
  const lines = LEVELS.map((level) => {
    const more = beyond(table.get(level)!, 'netloom');
    return verdict(
      more <= BEYOND,
      `container ${level}: ${more.toFixed(1)} ms beyond ${BARE} (target: at most ${BEYOND})`,
    );
  });
  const growth = middle(many, 'netloom') / middle(few, 'netloom');
  lines.push(
    verdict(growth <= 1.2, `container ${many} / container ${few}: ${growth.toFixed(2)} (target: at most 1.2)`),
  );
  if (table.get(100)!.has('bridge and portmap')) {
    const ratio = middle(100, 'netloom') / middle(100, 'bridge and portmap');
    lines.push(
      verdict(ratio <= 1, `netloom / bridge and portmap at container 100: ${ratio.toFixed(2)} (target: at most 1)`),
    );
  }
  return lines.join('\n');
}

function verdict(isMet: boolean, text: string): string {
  return `  ${isMet ? 'met   ' : 'MISSED'} ${text}`;
}

/** The other commands, with all containers there; there is no target. */
function others({ plugins, run }: Contender): string {
  const times = new Map<string, number[]>();
  const number = Math.max(...LEVELS) - 1;
  for (let turn = 0; turn <= TURNS; turn++) {
    run(() => plugins.add(number));
    const keep = (name: string, work: () => void): void => {
      const ms = run(() => timeOf(work));
      if (turn > 0) times.set(name, [...(times.get(name) ?? []), ms]);
    };
    keep(BARE, bare);
    keep('VERSION', () => plugins.version());
    keep('CHECK', () => plugins.check(number));
    keep('DEL', () => plugins.delete(number));
  }
  const rows = [...times.keys()].slice(1).map((name) => {
    return `  ${name.padEnd(24)} ${median(times.get(name)!).toFixed(1).padStart(8)} ms  +${beyond(times, name).toFixed(1)} ms`;
  });
  return [`the other commands, with ${number + 1} containers`, ...rows].join('\n');
}
