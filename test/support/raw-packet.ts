import { addonError, bindSocket, closeSocket, Poll, receive, send } from '../../src/addon/index.js';
import { openInside, ready } from '../../src/netns/handle.js';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { socketAddress } from '../../src/netns/sockaddr.js';
import { openRoute } from '../../src/route/index.js';
import { AF, parseIp, parseMac } from '../../src/wire/index.js';

/** linux/if_ether.h, linux/if_packet.h. */
const AF_PACKET = 17;
const ETH_P_IP = [0x08, 0x00];
const SOCK_RAW = 3;
const SOCK_DGRAM = 2;
const IPPROTO_UDP = 17;

/** A UDP datagram as whoever controls a container could send it: to and from any address, past the routes. */
export interface RawDatagram {
  source: string;
  destination: string;
  port: number;
  text: string;
}

/** Puts datagrams on a link, towards the Ethernet address `gateway`. */
export async function sendRaw(
  namespace: NetworkNamespace,
  dev: string,
  gateway: string,
  datagrams: readonly RawDatagram[],
): Promise<void> {
  await using route = openRoute({ netns: { fd: namespace.fd } });
  const link = await route.links.get(dev);
  const address = new Uint8Array(20); // struct sockaddr_ll
  new Uint16Array(address.buffer)[0] = AF_PACKET;
  address.set(ETH_P_IP, 2);
  new Int32Array(address.buffer)[1] = link!.index;
  const socket = openInside(namespace.fd, AF_PACKET, SOCK_RAW, 0);
  try {
    const status = bindSocket(socket, address);
    if (status < 0) throw addonError(status, `a packet socket on ${dev}`);
    for (const datagram of datagrams) {
      const frame = new Uint8Array([
        ...parseMac(gateway),
        ...parseMac(link!.address!),
        ...ETH_P_IP,
        ...ipPacket(datagram),
      ]);
      const sent = send(socket, frame, frame.length);
      if (sent < 0) throw addonError(sent, `a packet to ${datagram.destination}`);
    }
  } finally {
    closeSocket(socket);
  }
}

/** RFC 791 and 768; a checksum of 0 means none for UDP. */
function ipPacket({ source, destination, port, text }: RawDatagram): number[] {
  const udp = [0x9c, 0x40, port >> 8, port & 0xff, 0, 8 + text.length, 0, 0, ...Buffer.from(text)];
  const ports = [...parseIp(source), ...parseIp(destination)];
  const header = (sum: number): number[] => {
    return [0x45, 0, 0, 20 + udp.length, 0, 0, 0x40, 0, 64, IPPROTO_UDP, sum >> 8, sum & 0xff, ...ports];
  };
  let sum = 0;
  for (const [index, byte] of header(0).entries()) sum += index % 2 === 0 ? byte << 8 : byte;
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >> 16);
  return [...header(~sum & 0xffff), ...udp];
}

/**
 * What arrives at a UDP port of a namespace, on any of its IPv4 addresses: the texts of the datagrams up to `last`.
 *
 * @param work sends them
 */
export async function arriving(
  namespace: NetworkNamespace,
  port: number,
  last: string,
  work: () => Promise<void>,
): Promise<string[]> {
  const socket = openInside(namespace.fd, AF.inet, SOCK_DGRAM, IPPROTO_UDP);
  try {
    const status = bindSocket(socket, socketAddress('0.0.0.0', port).bytes);
    if (status < 0) throw addonError(status, `waiting on port ${port}`);
    await work();
    const [texts, buffer, lengths] = [[] as string[], new Uint8Array(2048), new Int32Array(1)];
    while (!texts.includes(last)) {
      await ready(socket, Poll.read, AbortSignal.timeout(10_000));
      while (receive(socket, buffer, lengths) === 1) texts.push(Buffer.from(buffer.subarray(0, lengths[0])).toString());
    }
    return texts;
  } finally {
    closeSocket(socket);
  }
}
