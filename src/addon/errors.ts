import { errnoName, errnoText } from './errno.js';

/** Something this system cannot do at all: not Linux, too old a kernel, or a feature that is switched off. */
export class UnsupportedError extends Error {
  readonly code = 'ERR_UNSUPPORTED';
  /** What was asked for, e.g. `'user namespaces'`. */
  readonly feature: string;
  /** The first kernel that has it, e.g. `'5.3'`, where that is the reason. */
  readonly since: string | undefined;

  constructor(message: string, feature: string, since?: string) {
    super(message);
    this.name = 'UnsupportedError';
    this.feature = feature;
    this.since = since;
  }
}

const MISSING_RIGHTS: ReadonlySet<string> = new Set(['EPERM', 'EACCES']);

/** A system call that failed outside of netlink: opening a socket, entering a namespace, mounting one. */
export class SystemCallError extends Error {
  /** The errno's name, e.g. `'EPERM'`. */
  readonly code: string;
  /** The errno, positive. */
  readonly errno: number;

  constructor(errno: number, what: string, needed?: string) {
    const why = needed !== undefined && MISSING_RIGHTS.has(errnoName(errno)) ? `: this needs ${needed}` : '';
    super(`${what}: ${errnoName(errno)} (${errnoText(errno)})${why}`);
    this.name = 'SystemCallError';
    this.code = errnoName(errno);
    this.errno = errno;
  }
}

/**
 * The error for what the addon returned.
 *
 * @param errno what came back, either sign
 * @param what what was tried, e.g. `"namespace 'blue'"`
 * @param needed the right that is missing when it is `EPERM` or `EACCES`, e.g. `'CAP_SYS_ADMIN'`
 */
export function addonError(errno: number, what: string, needed?: string): SystemCallError {
  return new SystemCallError(Math.abs(errno), what, needed);
}
