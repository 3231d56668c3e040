import { decodeSocketMessage, SOCK_DIAG_BY_FAMILY, type SocketMessage, SocketState } from '../generated/inet-diag.js';
import {
  type Dump,
  NetlinkError,
  type NetlinkSocket,
  type NetnsRef,
  openSocket,
  type Tap,
  UnsupportedError,
} from '../socket/index.js';
import { AF, type AnyOperation, NETLINK } from '../wire/index.js';
import { holds, type Listener, PORT_PROTOCOLS, type PortProtocol, toListener } from './listener.js';
import { portFilter } from './port-filter.js';

export interface DiagOptions {
  /** The namespace whose sockets are meant: a name, a path, `{ pid }` or `{ fd }`. Default: the one we are in. */
  netns?: NetnsRef | undefined;
  /** Sees every datagram. */
  tap?: Tap | undefined;
}

/** Whose listeners to list. */
export interface ListenerFilter {
  protocol: PortProtocol;
  /** Only this port, or these: first and last. Default: all. The kernel filters. */
  port?: number | readonly [first: number, last: number] | undefined;
}

/** A port that someone wants. */
export interface WantedPort {
  protocol: PortProtocol;
  port: number;
  /** Address to be bound to. Default: every one, of IPv4 and of IPv6. */
  address?: string | undefined;
}

/** The question, whose answers have a header of their own. */
const QUESTION: AnyOperation = { ...SOCK_DIAG_BY_FAMILY, decode: decodeSocketMessage };

/** A socket of UDP that waits is 'closed'. */
const WAITING: Readonly<Record<PortProtocol, number>> = {
  tcp: 1 << SocketState.listen,
  udp: 1 << SocketState.close,
  sctp: 1 << SocketState.listen,
};

/** Opens a socket that tells of other sockets. @throws SystemCallError the namespace is not there or not ours to enter */
export function openDiag(options: DiagOptions = {}): DiagSocket {
  return new DiagSocket(options);
}

/** The sockets of a network namespace, of every process. Takes no privileges. Close it (`await using`). */
export class DiagSocket implements AsyncDisposable {
  readonly #socket: NetlinkSocket;

  constructor({ netns, tap }: DiagOptions = {}) {
    this.#socket = openSocket({ protocol: NETLINK.sockDiag, netns, tap });
  }

  /**
   * Sockets that wait for connections or datagrams. Sends `SOCK_DIAG_BY_FAMILY` for IPv4 and IPv6. Equals
   * `ss -lnt` (`-u`, `-S`). Without SCTP in the kernel nobody listens on it.
   *
   * @throws UnsupportedError the kernel does not tell of TCP or UDP sockets (modules tcp_diag, udp_diag)
   * @throws TypeError a port that is not 1 to 65535
   */
  async listeners({ protocol, port }: ListenerFilter): Promise<Listener[]> {
    const listeners: Listener[] = [];
    try {
      for (const family of [AF.inet, AF.inet6]) {
        const sockets: Dump<SocketMessage> = this.#socket.dump(QUESTION, questionOf(family, protocol, port));
        for (const socket of await sockets.toArray()) listeners.push(toListener(protocol, socket));
      }
    } catch (error) {
      if (!(error instanceof NetlinkError) || error.code !== 'ENOENT') throw error;
      if (protocol === 'sctp') return listeners;
      throw new UnsupportedError(`${error.message}: this kernel has no ${protocol}_diag`, `${protocol}_diag`);
    }
    return listeners;
  }

  /**
   * Whether a socket would keep another one from this port, as bind(2) says by `EADDRINUSE`: it has the same address, or
   * one of the two has the wildcard address. An IPv6 socket on `::` has the IPv4 addresses as well, unless it is told not to.
   *
   * @throws as {@link listeners}; TypeError no IP address
   */
  async isListening({ protocol, port, address }: WantedPort): Promise<boolean> {
    const listeners = await this.listeners({ protocol, port });
    return listeners.some((listener) => address === undefined || holds(listener, address));
  }

  close(): void {
    this.#socket.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }
}

function questionOf(family: number, protocol: PortProtocol, port: ListenerFilter['port']): object {
  const header = { sdiagFamily: family, sdiagProtocol: PORT_PROTOCOLS[protocol], idiagStates: WAITING[protocol] };
  if (port === undefined) return { header };
  const [first, last] = typeof port === 'number' ? [port, port] : port;
  for (const end of [first, last]) {
    if (!Number.isInteger(end) || end < 1 || end > 65535) throw new TypeError(`${end} is no port (1 to 65535)`);
  }
  return { header, attrs: { bytecode: portFilter(first, last) } };
}
