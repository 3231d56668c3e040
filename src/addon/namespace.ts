import { fstatSync, opendirSync, statSync } from 'node:fs';
import { isAsyncFunction } from 'node:util/types';
import { binding } from './binding.js';
import { addonError } from './errors.js';

/** Where names of namespaces are kept, as iproute2 does. */
const NETNS_DIR = '/run/netns';

/**
 * Which network namespace: a name under /run/netns, an absolute path, the one a process lives in, or an fd that
 * the caller keeps.
 */
export type NetnsRef = string | { pid: number } | { fd: number };

/** What makes a namespace the same as another: device and inode of its nsfs file. */
export interface NetnsIdentity {
  dev: bigint;
  ino: bigint;
}

/**
 * Opens a network namespace.
 *
 * @returns an fd the caller closes with {@link closeNetns}
 * @throws SystemCallError `ENOENT` there is none; `EINVAL` it is not a network namespace; `EACCES` a foreign process
 * @throws TypeError a name that could not be one
 */
export function openNetns(ref: NetnsRef): number {
  const fd = typeof ref === 'object' && 'fd' in ref ? binding().netnsDuplicate(ref.fd) : binding().netnsOpen(path(ref));
  const isForeign = typeof ref === 'object' && 'pid' in ref;
  return orThrow(fd, describe(ref), isForeign ? 'CAP_SYS_PTRACE, or to be of the same user' : undefined);
}

/**
 * Makes a network namespace that lives as long as something holds it. The calling thread never moves.
 *
 * @returns an fd the caller closes with {@link closeNetns}
 * @throws SystemCallError `EPERM` takes CAP_SYS_ADMIN; `ENOSPC` user.max_net_namespaces is reached
 */
export function createNetns(): number {
  return orThrow(binding().netnsCreate(), 'creating a network namespace', SYS_ADMIN);
}

/** Closes an fd of {@link openNetns} or {@link createNetns}. */
export function closeNetns(fd: number): void {
  binding().closeFd(fd);
}

/**
 * Gives a namespace a name under /run/netns: it then outlives every process, and `ip netns` sees it.
 *
 * @throws SystemCallError `EEXIST` the name is taken; `EPERM`, `EACCES` no right to mount
 * @throws TypeError a name that could not be one
 */
export function pinNetns(fd: number, name: string): void {
  orThrow(binding().netnsPin(fd, checkName(name)), describe(name), SYS_ADMIN);
}

/**
 * Takes the name away; the namespace goes when nothing else holds it.
 *
 * @throws SystemCallError `ENOENT` there is none; `EPERM`, `EACCES` no right to
 * @throws TypeError a name that could not be one
 */
export function unpinNetns(name: string): void {
  orThrow(binding().netnsUnpin(checkName(name)), describe(name), SYS_ADMIN);
}

/** The names under /run/netns, in the order the directory gives, which is that of `ip netns list`. */
export function listPinned(): string[] {
  const names: string[] = [];
  let dir: ReturnType<typeof opendirSync>;
  try {
    dir = opendirSync(NETNS_DIR);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return names;
    throw error;
  }
  try {
    for (let entry = dir.readSync(); entry !== null; entry = dir.readSync()) names.push(entry.name);
  } finally {
    dir.closeSync();
  }
  return names;
}

/**
 * Calls back with the calling thread inside the namespace, and takes it out again.
 *
 * Only what happens before the callback returns is inside: a socket opened or a process started there stays there, a
 * promise goes on outside. Should the thread be unable to return, the process aborts rather than going on in the
 * wrong place. libuv's pool is started first, so none of its threads is born inside.
 *
 * @returns what the callback returned
 * @throws SystemCallError `EPERM` takes CAP_SYS_ADMIN, unless we are there already; what the callback throws
 * @throws TypeError an async function: most of it would run outside
 */
export function runInNetns<T>(fd: number, callback: () => T): T {
  if (isAsyncFunction(callback)) {
    throw new TypeError('an async function cannot run in a namespace: all after its first await would run outside');
  }
  let value: T | undefined;
  orThrow(
    binding().netnsRun(fd, () => {
      value = callback();
    }),
    'entering a network namespace',
    SYS_ADMIN,
  );
  return value as T;
}

/** The namespace behind an fd; without one, that of the calling thread. */
export function netnsIdentity(fd?: number): NetnsIdentity {
  const { dev, ino } =
    fd === undefined ? statSync('/proc/thread-self/ns/net', { bigint: true }) : fstatSync(fd, { bigint: true });
  return { dev, ino };
}

/** Refuses what would not be one file name under /run/netns: empty, over 255 bytes, `.`, `..`, with `/` or NUL. */
function checkName(name: string): string {
  if (name === '' || name === '.' || name === '..' || /[/\0]/.test(name) || Buffer.byteLength(name) > 255) {
    throw new TypeError(`${JSON.stringify(name)} cannot be the name of a network namespace`);
  }
  return name;
}

function path(ref: string | { pid: number }): string {
  if (typeof ref === 'string') return ref.includes('/') ? checkPath(ref) : `${NETNS_DIR}/${checkName(ref)}`;
  if (!Number.isInteger(ref.pid) || ref.pid < 1) throw new TypeError(`${ref.pid} is no process id`);
  return `/proc/${ref.pid}/ns/net`;
}

/** A relative path is refused: `../blue` is more likely a name gone wrong. */
function checkPath(text: string): string {
  if (!text.startsWith('/') || text.includes('\0')) {
    throw new TypeError(`${JSON.stringify(text)} is neither the name of a network namespace nor an absolute path`);
  }
  return text;
}

function describe(ref: NetnsRef): string {
  if (typeof ref === 'string') return `network namespace '${ref}'`;
  return 'pid' in ref ? `network namespace of process ${ref.pid}` : `network namespace behind fd ${ref.fd}`;
}

const SYS_ADMIN = 'CAP_SYS_ADMIN';

function orThrow(result: number, what: string, needed?: string): number {
  if (result < 0) throw addonError(result, what, needed);
  return result;
}
