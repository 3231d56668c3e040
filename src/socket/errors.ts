import { errnoName, errnoText } from '../addon/index.js';

/** What the kernel said beside an errno (linux/netlink.h, `NLMSGERR_ATTR_*`), with attributes already by name. */
export interface ExtendedAck {
  message?: string | undefined;
  attribute?: string | undefined;
  missing?: string | undefined;
}

/**
 * The kernel refused a request. `code` is the errno's name (`'EEXIST'`), `extack` the kernel's own words, `attribute`
 * the offending attribute by name (`linkinfo.data.peer.ifname`), `missing` one that is required and was not there.
 */
export class NetlinkError extends Error {
  override readonly name = 'NetlinkError';
  readonly code: string;
  readonly errno: number;
  /** Kernel name of the request, `RTM_NEWLINK`. */
  readonly request: string;
  readonly extack: string | undefined;
  readonly attribute: string | undefined;
  readonly missing: string | undefined;
  /** Position of the failing message in a transaction or batch. */
  index: number | undefined;
  /** What else was refused in the same transaction, in its order. */
  others: readonly NetlinkError[] = [];

  constructor(errno: number, request: string, extack: ExtendedAck = {}, subject?: string) {
    const code = errnoName(errno);
    const words = extack.message === undefined ? '' : `: ${extack.message}`;
    const where = extack.attribute === undefined ? '' : ` [${extack.attribute}]`;
    const missing = extack.missing === undefined ? '' : ` [missing: ${extack.missing}]`;
    const about = subject === undefined ? '' : ` ${subject}`;
    super(`${request}${about}: ${code} (${errnoText(errno)})${words}${where}${missing}${hint(errno, extack)}`);
    this.code = code;
    this.errno = errno;
    this.request = request;
    this.extack = extack.message;
    this.attribute = extack.attribute;
    this.missing = extack.missing;
  }
}

const EPERM = 1;

/** Where the kernel says why, that is it: a bond refuses a member that is up by `EPERM` too. */
function hint(errno: number, { message }: ExtendedAck): string {
  return errno === EPERM && message === undefined ? ': this needs CAP_NET_ADMIN in the network namespace' : '';
}

/**
 * The kernel's tables kept changing while they were listed, so that the list cannot be trusted. `code` is
 * `'ERR_DUMP_INTERRUPTED'`.
 */
export class DumpInterruptedError extends Error {
  override readonly name = 'DumpInterruptedError';
  readonly code = 'ERR_DUMP_INTERRUPTED';
  readonly request: string;
  readonly attempts: number;

  constructor(request: string, attempts: number) {
    super(`${request}: what was listed changed meanwhile, ${attempts} time${attempts === 1 ? '' : 's'} in a row`);
    this.request = request;
    this.attempts = attempts;
  }
}

/** The socket was closed before the answer came. `code` is `'ERR_SOCKET_CLOSED'`. */
export class SocketClosedError extends Error {
  override readonly name = 'SocketClosedError';
  readonly code = 'ERR_SOCKET_CLOSED';

  constructor(request: string) {
    super(`${request}: the socket is closed`);
  }
}

/**
 * Messages were lost since the receive buffer was full, so the outcome is not known: read the state again. `code` is
 * `'ENOBUFS'`.
 */
export class OverrunError extends Error {
  override readonly name = 'OverrunError';
  readonly code = 'ENOBUFS';

  constructor(request: string) {
    super(`${request}: the receive buffer overran and answers were lost; read the state again to learn the outcome`);
  }
}
