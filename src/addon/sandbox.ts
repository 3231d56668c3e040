import { existsSync, readFileSync } from 'node:fs';
import { binding, type NativeSocket, type SandboxRefusal } from './binding.js';
import { errnoName, errnoText } from './errno.js';
import { addonError, UnsupportedError } from './errors.js';
import { netnsIdentity } from './namespace.js';
import { closeSocket, Poll, poll } from './socket.js';

/** How a sandboxed program ended. */
export interface SandboxExit {
  /** Its exit status; 128 + N when signal N ended it, as shells say it. */
  status: number;
  /** The signal that ended it. */
  signal: NodeJS.Signals | undefined;
}

/** What a step does that the kernel may refuse, in the order of enum sandbox_step in native/sandbox.c. */
const STEPS = [
  'reporting',
  'a user namespace',
  'writing /proc/self/setgroups',
  'writing /proc/self/uid_map',
  'writing /proc/self/gid_map',
  'network and mount namespaces',
  'making mounts private',
  'a private /run/netns',
  'starting node',
  'starting a process',
] as const;

/** Set inside a sandbox to the identity of the network namespace outside of it. */
const MARK = 'NETLOOM_SANDBOX';

/**
 * Starts node anew in a network and mount namespace of its own, with a private /run/netns; an unprivileged user gets a
 * user namespace first, in which he is root. Standard input and output are shared.
 *
 * The event loop goes on meanwhile. SIGINT, SIGTERM and SIGHUP are passed on; when this process dies, so does that.
 *
 * @param argv what follows `node`, e.g. `['script.js', '--flag']`
 * @throws UnsupportedError what the kernel refused and what is missing
 */
export async function spawnSandboxed(argv: readonly string[], env: NodeJS.ProcessEnv): Promise<SandboxExit> {
  const variables = Object.entries({ ...env, [MARK]: mark() }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${value}`],
  );
  const child = binding().sandboxSpawn(process.execPath, [process.execPath, ...argv], variables);
  if ('errno' in child) throw refusal(child);
  const release = forwardSignals(child.pid);
  try {
    await readable(child.exit);
    return exit(binding().sandboxReap(child.pid));
  } finally {
    release();
    closeSocket(child.exit);
  }
}

/** Whether this process runs inside a sandbox of {@link spawnSandboxed}, and really elsewhere than where that began. */
export function isSandboxed(): boolean {
  const outside = process.env[MARK];
  return outside !== undefined && outside !== '' && outside !== mark();
}

function mark(): string {
  const { dev, ino } = netnsIdentity();
  return `${dev}:${ino}`;
}

function readable(handle: NativeSocket): Promise<void> {
  return new Promise((resolve, reject) => {
    const status = poll(handle, Poll.read, () => resolve());
    if (status < 0) reject(addonError(status, 'waiting for the sandbox'));
  });
}

/** A status of waitpid(2): the signal in the low 7 bits, the exit status in the next byte. */
function exit(status: number): SandboxExit {
  if (status < 0) throw addonError(status, 'waiting for the sandbox');
  const signal = status & 0x7f;
  if (signal === 0) return { status: (status >> 8) & 0xff, signal: undefined };
  const { signals } = process.getBuiltinModule('node:os').constants;
  const name = Object.entries(signals).find(([, number]) => number === signal)?.[0];
  return { status: 128 + signal, signal: name as NodeJS.Signals | undefined };
}

/** A terminal's Ctrl-C reaches the child by itself; a second SIGINT would cut its clean-up short. */
function forwardSignals(pid: number): () => void {
  const { isatty } = process.getBuiltinModule('node:tty'); // it loads the streams
  const onTerminal = isatty(0) || isatty(1) || isatty(2);
  const handlers = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => {
    const handler = (): void => {
      if (signal !== 'SIGINT' || !onTerminal) process.kill(pid, signal);
    };
    process.on(signal, handler);
    return () => process.off(signal, handler);
  });
  return () => {
    for (const remove of handlers) remove();
  };
}

function refusal({ step, errno }: SandboxRefusal): UnsupportedError {
  const what = STEPS[step] ?? 'an unknown step';
  const why = `${errnoName(errno)} (${errnoText(errno)})`;
  const hint = step >= 1 && step <= 7 ? `; ${missing()}` : '';
  return new UnsupportedError(`no sandbox: the kernel refused ${what}: ${why}${hint}`, 'sandbox');
}

/** What an administrator would change, read from the switches the kernel and the distributions have. */
function missing(): string {
  const found = SWITCHES.filter(({ path, off }) => existsSync(path) && readFileSync(path, 'utf8').trim() === off);
  if (found.length > 0) return found.map(({ hint }) => hint).join('; ');
  return 'it takes root with CAP_SYS_ADMIN, or user namespaces (a container may forbid both by its seccomp profile)';
}

const SWITCHES = [
  {
    path: '/proc/sys/user/max_user_namespaces',
    off: '0',
    hint: 'user namespaces are off: sysctl user.max_user_namespaces is 0',
  },
  {
    path: '/proc/sys/user/max_net_namespaces',
    off: '0',
    hint: 'network namespaces are off: sysctl user.max_net_namespaces is 0',
  },
  {
    path: '/proc/sys/kernel/unprivileged_userns_clone',
    off: '0',
    hint: 'user namespaces are for root only: sysctl kernel.unprivileged_userns_clone is 0',
  },
  {
    path: '/proc/sys/kernel/apparmor_restrict_unprivileged_userns',
    off: '1',
    hint: 'AppArmor restricts user namespaces: sysctl kernel.apparmor_restrict_unprivileged_userns is 1',
  },
];
