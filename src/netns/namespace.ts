import type { ChildProcess, SpawnOptions } from 'node:child_process';
import type { Server, Socket } from 'node:net';
import {
  closeNetns,
  createNetns,
  listPinned,
  type NetnsIdentity,
  type NetnsRef,
  netnsIdentity,
  openNetns,
  pinNetns,
  runInNetns,
  unpinNetns,
} from '../addon/index.js';
import { getNsid, setNsid } from './nsid.js';
import { type PingOptions, type PingReply, ping } from './ping.js';
import { type ExecResult, execInside, spawnInside } from './process.js';
import { readSysctl, writeSysctl, writeSysctls } from './sysctl.js';
import { type ConnectOptions, connect, type ListenOptions, listen } from './tcp.js';

/** Closes the namespaces whose handle was forgotten. */
const forgotten = new FinalizationRegistry<number>(closeNetns);

/**
 * An open network namespace. It lives as long as this handle, a name, a process or a socket holds it.
 *
 * Close it (`await using`, or `close()`); a forgotten one is closed when it is garbage collected. Everything below
 * throws a SystemCallError `EPERM` without CAP_SYS_ADMIN, and an Error once it is closed.
 */
export class NetworkNamespace {
  /** Its name under /run/netns where it was made or opened by that. */
  readonly name: string | undefined;
  #fd: number;

  /** Takes over the fd. Namespaces are made by {@link create}, {@link open} and {@link current}. */
  constructor(fd: number, name?: string) {
    this.#fd = fd;
    this.name = name;
    forgotten.register(this, fd, this);
  }

  /** The fd of the namespace, for what takes one, as `IFLA_NET_NS_FD` does. It stays this handle's. */
  get fd(): number {
    if (this.#fd < 0) throw new Error(`network namespace ${this.name ?? ''} is closed`);
    return this.#fd;
  }

  /** Device and inode: equal for two handles of the same namespace. */
  get identity(): NetnsIdentity {
    return netnsIdentity(this.fd);
  }

  /**
   * Calls back inside the namespace and returns what that returns.
   *
   * Only what happens before it returns is inside: sockets opened and processes started there stay there.
   * `server.listen(port)` opens its socket at once, and so works; with a host it looks that up first and opens it
   * later, outside: use {@link listen}. So does net.connect: use {@link connect}.
   *
   * @throws TypeError an async function
   */
  run<T>(callback: () => T): T {
    return runInNetns(this.fd, callback);
  }

  /** Starts a program inside, as child_process.spawn does. It shares this process's mounts. */
  spawn(command: string, args: readonly string[] = [], options: SpawnOptions = {}): ChildProcess {
    return spawnInside(this.fd, command, args, options);
  }

  /** Runs a program inside to its end; an exit status other than 0 is not an error. */
  exec(command: string, args: readonly string[] = [], options: SpawnOptions = {}): Promise<ExecResult> {
    return execInside(this.fd, command, args, options);
  }

  /** A TCP connection from inside. */
  connect(options: ConnectOptions): Promise<Socket> {
    return connect(this.fd, options);
  }

  /** Makes a server (HTTP or any of node:net) listen inside; resolves when it does. */
  listen(server: Server, options: ListenOptions): Promise<void> {
    return listen(this.fd, server, options);
  }

  /** One ICMP or ICMPv6 echo from inside. */
  ping(address: string, options: PingOptions = {}): Promise<PingReply> {
    return ping(this.fd, address, options);
  }

  /** A setting of the namespace: `readSysctl('net.ipv4.ip_forward')` is `'0'` or `'1'`. */
  readSysctl(name: string): string {
    return readSysctl(this.fd, name);
  }

  /** Changes a setting of the namespace: `writeSysctl('net.ipv4.ip_forward', 1)`. */
  writeSysctl(name: string, value: string | number): void {
    writeSysctl(this.fd, name, value);
  }

  /** Changes several settings at once, in their order; stops at the first that fails. */
  writeSysctls(values: Readonly<Record<string, string | number>>): void {
    writeSysctls(this.fd, values);
  }

  /**
   * The id by which this thread's namespace knows this one, as in `link-netnsid`; undefined while it has none. Sends
   * `RTM_GETNSID`.
   */
  id(): Promise<number | undefined> {
    return getNsid(this.fd);
  }

  /**
   * Gives this namespace an id in this thread's namespace, as `ip netns set NAME ID` does; without one the lowest that
   * is free. Sends `RTM_NEWNSID`. It cannot be changed afterwards.
   *
   * @throws NetlinkError `EEXIST` it has one already, or the id is another's
   */
  setId(id?: number): Promise<void> {
    return setNsid(this.fd, id);
  }

  /** Closes the handle; twice does nothing. A name stays, until {@link remove}. */
  close(): void {
    if (this.#fd < 0) return;
    forgotten.unregister(this);
    closeNetns(this.#fd);
    this.#fd = -1;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }
}

/**
 * Makes a network namespace. With a name it is pinned under /run/netns, as `ip netns add NAME` does, and outlives this
 * process; without one it goes with its last holder.
 *
 * @throws SystemCallError `EEXIST` the name is taken; `EPERM` takes CAP_SYS_ADMIN; `ENOSPC` too many namespaces
 * @throws TypeError a name that could not be one
 */
export async function create(name?: string): Promise<NetworkNamespace> {
  const namespace = new NetworkNamespace(createNetns(), name);
  try {
    if (name !== undefined) pinNetns(namespace.fd, name);
  } catch (error) {
    namespace.close();
    throw error;
  }
  return namespace;
}

/**
 * Opens a namespace by its name, an absolute path, a process in it or an fd (which stays the caller's).
 *
 * @throws SystemCallError `ENOENT` there is none; `EINVAL` it is no network namespace; `EACCES` a foreign process
 */
export function open(ref: NetnsRef): NetworkNamespace {
  return new NetworkNamespace(openNetns(ref), typeof ref === 'string' && !ref.includes('/') ? ref : undefined);
}

/** The namespace this thread is in. */
export function current(): NetworkNamespace {
  return open('/proc/thread-self/ns/net');
}

/** The names under /run/netns, as `ip netns list` has them, in the same order. */
export function list(): string[] {
  return listPinned();
}

/** A name and, where this thread's namespace knows the namespace by one, its id. */
export interface NamedNetns {
  name: string;
  id: number | undefined;
}

/** {@link list} with the ids that `ip netns list` shows beside the names. A name with no namespace on it has none. */
export async function listWithIds(): Promise<NamedNetns[]> {
  return Promise.all(list().map(async (name) => ({ name, id: await idOf(name) })));
}

async function idOf(name: string): Promise<number | undefined> {
  let fd: number;
  try {
    fd = openNetns(name);
  } catch {
    return undefined;
  }
  try {
    return await getNsid(fd);
  } finally {
    closeNetns(fd);
  }
}

/**
 * Takes a name away, as `ip netns delete NAME` does; the namespace goes when nothing else holds it.
 *
 * @throws SystemCallError `ENOENT` there is none
 */
export async function remove(name: string): Promise<void> {
  unpinNetns(name);
}
