// What `npm run test:vm` runs: the kernel tests and what inspect prints of links and bridges, or the files given, as root
// under a distribution's kernel with every module, in a virtual machine. The machine sees this one's files; what it
// writes goes to memory.
//
//   node test/vm/run.mjs [vitest's arguments]
//   node test/vm/run.mjs --command WORD...     any command instead
//
// The status is that of the tests; 2: nothing could be run, and why; 3: the machine went down, or out of time.
import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kernel, MissingError, program } from './kernel.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const MEMORY_MIB = 3072;
const LIMIT_MINUTES = Number(process.env.NETLOOM_VM_MINUTES ?? 20);
const LIMIT_MS = LIMIT_MINUTES * 60_000;
const UP = /^netloom-vm: up\r?\n/m;
const END = /^netloom-vm: ended with (\d+)\r?\n/m;
/** A /dev/kvm that opens may still not run anything (nested virtualisation): a machine that runs is up in 2 s. */
const KVM_LIMIT_SECONDS = 10;

/** Where it matters what the kernel has. */
const TESTS = ['test/kernel', 'test/interop/inspect-link', 'test/interop/inspect-objects'];

/**
 * Left out where nothing is named: emulated, each of them takes minutes, and none of it is about what the kernel has (many
 * processes, many random networks, a hundred thousand elements).
 */
const HEAVY = [
  ...['cni', 'cni-keys', 'cni-mac', 'cni-status', 'cni-udp'],
  'recipe-faults',
  'recipe-property',
  'recipe-race',
  'nftables-watch',
].map((name) => `--exclude=test/kernel/${name}.test.ts`);

/** Tests there run in one process and one after the other: starting one costs a second. Time runs slower too. */
const VITEST = ['--no-isolate', '--no-file-parallelism', '--testTimeout=120000', '--hookTimeout=120000'];

/** @param {string} word */
function quoted(word) {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

/** The script that the machine runs. @param {readonly string[]} args @returns {string} */
function job(args) {
  const tests = args.length > 0 ? args : [...HEAVY, ...TESTS];
  const command = args[0] === '--command' ? args.slice(1) : [process.execPath, 'test/run.mjs', ...VITEST, ...tests];
  const inherited = Object.entries(process.env).filter(([name]) => /^(NETLOOM_|CI$|UPDATE_GOLDEN$)/.test(name));
  const variables = [...inherited, ['NETLOOM_VM', '1'], ['NO_COLOR', '1']];
  return [
    ...variables.map(([name, value]) => `export ${name}=${quoted(value ?? '')}`),
    `cd ${quoted(root)}`,
    command.map(quoted).join(' '),
    '',
  ].join('\n');
}

/** Hardware virtualisation where it is ours to use, then software. @returns {string[]} */
function accelerators() {
  if (process.env.NETLOOM_VM_ACCEL !== undefined) return [process.env.NETLOOM_VM_ACCEL];
  try {
    accessSync('/dev/kvm', constants.R_OK | constants.W_OK);
    return ['kvm', 'tcg'];
  } catch {
    return ['tcg'];
  }
}

/** @param {string} tag @param {string} path */
function shared(tag, path) {
  return ['-virtfs', `local,path=${path},mount_tag=${tag},security_model=none,readonly=on,multidevs=remap`];
}

/** @param {string} folder where the job is and the console goes @param {string} accel @returns {string[]} */
function machine(folder, accel) {
  const { image, modules, initrd } = kernel();
  const words = `console=ttyS0 quiet panic=-1 oops=panic mitigations=off netloom.job=${join(folder, 'job')} netloom.node=${process.execPath}`;
  return [
    ...(accel === 'kvm'
      ? ['-accel', 'kvm', '-cpu', 'host,-arch-capabilities']
      : ['-accel', 'tcg,thread=multi', '-cpu', 'max']),
    ...['-smp', String(Math.min(4, availableParallelism())), '-m', String(MEMORY_MIB)],
    ...['-display', 'none', '-monitor', 'none', '-nodefaults', '-no-reboot'],
    ...['-kernel', image, '-initrd', initrd, '-append', words],
    ...['-serial', `file:${join(folder, 'console')}`, '-serial', 'stdio'],
    ...shared('host', '/'),
    ...shared('modules', modules),
  ];
}

/**
 * Runs the machine to its end; what the job prints is passed on.
 *
 * @param {string} qemu @param {readonly string[]} args @param {number} upWithin milliseconds
 * @returns {Promise<{ isUp: boolean, status: number | undefined }>} the job's status; undefined when the machine ended without it
 */
function boot(qemu, args, upWithin) {
  return new Promise((resolve, reject) => {
    const child = spawn(qemu, args, { stdio: ['ignore', 'pipe', upWithin < LIMIT_MS ? 'ignore' : 'inherit'] });
    const kill = () => child.kill('SIGKILL');
    const timers = [setTimeout(kill, LIMIT_MS), setTimeout(kill, upWithin)];
    let isUp = false;
    /** @type {number | undefined} */
    let status;
    let rest = '';
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      rest += text;
      const lines = rest.slice(0, rest.lastIndexOf('\n') + 1);
      rest = rest.slice(lines.length);
      if (UP.test(lines)) {
        isUp = true;
        clearTimeout(timers[1]);
      }
      const end = END.exec(lines);
      if (end !== null) status = Number(end[1]);
      process.stdout.write(lines.replace(UP, '').replace(END, ''));
    });
    child.on('error', reject);
    child.on('close', () => {
      for (const timer of timers) clearTimeout(timer);
      process.stdout.write(rest);
      resolve({ isUp, status });
    });
  });
}

/** @returns {Promise<number>} the status to end with */
async function main() {
  if (process.arch !== 'x64') throw new MissingError('the virtual machine is made for x86-64');
  const qemu = program('qemu-system-x86_64', 'qemu-system-x86');
  const folder = mkdtempSync(join(tmpdir(), 'netloom-vm-'));
  try {
    writeFileSync(join(folder, 'job'), job(process.argv.slice(2)));
    for (const accel of accelerators()) {
      const isTry = accel === 'kvm';
      const { isUp, status } = await boot(qemu, machine(folder, accel), isTry ? KVM_LIMIT_SECONDS * 1000 : LIMIT_MS);
      if (status !== undefined) return status;
      if (isUp || !isTry) break;
      console.error(
        'netloom: /dev/kvm does not run the virtual machine; software emulation does (10 to 20 times slower)',
      );
    }
    console.error(`netloom: the virtual machine went down, or ran out of its ${LIMIT_MINUTES} minutes; it said last:`);
    console.error(readFileSync(join(folder, 'console'), 'utf8').split('\n').slice(-15).join('\n'));
    return 3;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof MissingError)) throw error;
  console.error(`netloom: no tests in a virtual machine: ${error.message}`);
  process.exitCode = 2;
}
