import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Absent, Contender } from './contender.js';
import { scratch } from './scratch.js';

const SOURCES = fileURLToPath(new URL('../../../bench/native', import.meta.url));

/** Runs a program to its end; gives what it printed. @throws Error it failed */
export function runProgram(file: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const result = spawnSync(file, args, { encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 1 << 28 });
  if (result.status !== 0) throw new Error(`${file} ${args.join(' ')}: ${result.error?.message ?? result.stderr}`);
  return result.stdout;
}

/** Whether a program can be started at all. */
export function hasProgram(file: string, ...probe: string[]): boolean {
  return spawnSync(file, probe, { stdio: 'ignore' }).error === undefined;
}

function runs(file: string, ...args: string[]): boolean {
  return spawnSync(file, args, { stdio: 'ignore' }).status === 0;
}

/** Compiles bench/native/NAME.c; gives the program's path. */
export function compileC(name: string): string {
  const output = join(scratch(), name);
  runProgram(process.env.CC ?? 'cc', ['-O2', '-o', output, join(SOURCES, `${name}.c`)]);
  return output;
}

/** A contender that is a program which prints the nanoseconds it took, as the first word of its last line. */
export function timed(name: string, file: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Contender {
  return {
    name,
    run: async () => Number(runProgram(file, args, env).trim().split('\n').at(-1)!.split(' ')[0]) / 1e6,
  };
}

/** A contender that is a whole process, its output thrown away. */
export function wholeProcess(name: string, file: string, args: readonly string[]): Contender {
  return {
    name,
    run: async () => {
      const start = performance.now();
      spawnSync(file, args, { stdio: ['ignore', 'ignore', 'inherit'] });
      return performance.now() - start;
    },
  };
}

/** Debian keeps the Go packages it ships here, for builds without modules. */
const GO_ENV = { GO111MODULE: 'off', GOPATH: '/usr/share/gocode', GOCACHE: join(tmpdir(), 'netloom-bench-go') };

/** The same job by the libraries of other languages, where they are installed. */
export function libraries(script: string, args: readonly string[]): { contenders: Contender[]; absent: Absent[] } {
  const contenders: Contender[] = [];
  const absent: Absent[] = [];
  const python = join(SOURCES, `${script}.py`);
  // A distribution's package is seen by its own interpreter alone, which need not be the first one found.
  const interpreter = ['python3', '/usr/bin/python3'].find((name) => runs(name, '-c', 'import pyroute2'));
  if (interpreter === undefined) absent.push({ name: 'pyroute2 (Python)', reason: 'not installed' });
  else contenders.push(timed('pyroute2 (Python)', interpreter, [python, ...args]));
  const npm = join(SOURCES, `${script}.cjs`);
  // Not a dependency of ours: seen where NODE_PATH or a node_modules above holds it.
  if (runs(process.execPath, '-e', `require.resolve('netlink', { paths: [${JSON.stringify(SOURCES)}] })`)) {
    contenders.push(timed('netlink (npm)', process.execPath, [npm, ...args, '3']));
  } else absent.push({ name: 'netlink (npm)', reason: 'not installed' });
  const go = compileGo(script);
  if (go === undefined) absent.push({ name: 'vishvananda/netlink (Go)', reason: 'not installed' });
  else contenders.push(timed('vishvananda/netlink (Go)', go, args));
  return { contenders, absent };
}

function compileGo(name: string): string | undefined {
  if (!hasProgram('go', 'version')) return undefined;
  const output = join(scratch(), name);
  const result = spawnSync('go', ['build', '-o', output, join(SOURCES, `${name}.go`)], {
    env: { ...process.env, ...GO_ENV },
  });
  return result.status === 0 ? output : undefined;
}
