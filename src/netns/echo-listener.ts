import { closeSocket, type NativeSocket, receive } from '../addon/index.js';
import { AF, formatIp } from '../wire/index.js';
import { openInside } from './handle.js';
import type { NetworkNamespace } from './namespace.js';

const SOCK_RAW = 3;
const IPPROTO_ICMP = 1;
const ECHO_REQUEST = 8;
const SOURCE = 12; // in the IPv4 header, which a raw socket receives too

/** Notes who pings a namespace: IPv4 echo requests that arrive there, by their source address. */
export class EchoListener implements Disposable {
  readonly #socket: NativeSocket;

  /** Listens from now on. @throws SystemCallError `EPERM` takes CAP_NET_RAW */
  constructor(namespace: NetworkNamespace) {
    this.#socket = openInside(namespace.fd, AF.inet, SOCK_RAW, IPPROTO_ICMP);
  }

  /** Source addresses of the requests that came since the last call, in order. */
  take(): string[] {
    const sources: string[] = [];
    const buffer = new Uint8Array(4096);
    const length = new Int32Array(1);
    while (receive(this.#socket, buffer, length) === 1) {
      const header = (buffer[0]! & 0x0f) * 4;
      if (buffer[header] === ECHO_REQUEST) sources.push(formatIp(buffer, SOURCE, 4));
    }
    return sources;
  }

  [Symbol.dispose](): void {
    closeSocket(this.#socket);
  }
}
