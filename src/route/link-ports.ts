import { RTM_GETLINK, RtextFilter } from '../generated/rt-link.js';
import type { NetlinkSocket } from '../socket/index.js';
import type { AnyOperation, Reader, Writer } from '../wire/index.js';
import { checkDevice, type DeviceRef, namedBy } from './device.js';
import { ADDR_GEN_MODES, type Link } from './link.js';
import { type PortState, toPortState } from './port-state.js';

/** What one who makes ports asks for: read without all else, in a fraction of the time. */
export interface LinkPort extends Pick<Link, 'index' | 'name' | 'address' | 'link' | 'linkNetnsid' | 'addrGenMode'> {
  /** Up, with a carrier, and its queues at work: `IF_OPER_UP`. */
  isOperational: boolean;
  /** What its bridge does with packets; `undefined` where it is no port of one. */
  state: PortState | number | undefined;
}

/** A link here, or by its index in a namespace that has an id here. */
export type PortRef = DeviceRef | { readonly index: number; readonly netnsid: number };

const IF_OPER_UP = 6;
/** Bytes in a `struct ifinfomsg`, and where it has the index. */
const IFINFOMSG = { size: 16, index: 4 } as const;
const AF_INET6 = 10;

/** `RTM_GETLINK` by index or name, whose answers are read as far as a {@link LinkPort} goes. */
const QUESTION: AnyOperation = {
  ...RTM_GETLINK,
  encode: (w, { header, attrs }) => encodeQuestion(w, header?.ifiIndex ?? 0, attrs),
  decode: decodePort as unknown as AnyOperation['decode'],
};

interface Question extends ReturnType<typeof namedBy> {
  targetNetnsid?: number | undefined;
}

function encodeQuestion(w: Writer, index: number, { ifname, altIfname, targetNetnsid }: Question = {}): void {
  w.s32At(w.header(IFINFOMSG.size) + IFINFOMSG.index, index, 'ifiIndex');
  if (ifname !== undefined) w.string(3, ifname, 0, 15); // IFLA_IFNAME
  w.u32(29, RtextFilter.skipStats); // IFLA_EXT_MASK
  if (targetNetnsid !== undefined) w.s32(46, targetNetnsid); // IFLA_TARGET_NETNSID
  if (altIfname !== undefined) w.string(53, altIfname, 0, 127); // IFLA_ALT_IFNAME
}

function decodePort(r: Reader): LinkPort {
  const index = r.s32At(r.header(IFINFOMSG.size) + IFINFOMSG.index);
  const port: LinkPort = {
    index,
    name: '',
    address: undefined,
    link: undefined,
    linkNetnsid: undefined,
    addrGenMode: undefined,
    isOperational: false,
    state: undefined,
  };
  while (r.nextAttribute()) {
    const type = r.attributeType;
    if (type === 1)
      port.address = r.mac(); // IFLA_ADDRESS
    else if (type === 3)
      port.name = r.string(); // IFLA_IFNAME
    else if (type === 5)
      port.link = r.u32(); // IFLA_LINK
    else if (type === 16)
      port.isOperational = r.u8() === IF_OPER_UP; // IFLA_OPERSTATE
    else if (type === 37)
      port.linkNetnsid = r.s32(); // IFLA_LINK_NETNSID
    else if (type === 18)
      decodeState(r.nest(), port); // IFLA_LINKINFO
    else if (type === 26) decodeFamilies(r.nest(), port); // IFLA_AF_SPEC
  }
  return port;
}

function decodeState(r: Reader, port: LinkPort): void {
  let isBridge = false;
  while (r.nextAttribute()) {
    if (r.attributeType === 4)
      isBridge = r.string() === 'bridge'; // IFLA_INFO_SLAVE_KIND
    else if (r.attributeType === 5 && isBridge) decodeBridgePort(r.nest(), port); // IFLA_INFO_SLAVE_DATA, behind it
  }
}

function decodeBridgePort(r: Reader, port: LinkPort): void {
  while (r.nextAttribute()) if (r.attributeType === 1) port.state = toPortState(r.u8()); // IFLA_BRPORT_STATE
}

function decodeFamilies(r: Reader, port: LinkPort): void {
  while (r.nextAttribute()) if (r.attributeType === AF_INET6) decodeInet6(r.nest(), port);
}

function decodeInet6(r: Reader, port: LinkPort): void {
  while (r.nextAttribute()) if (r.attributeType === 8) port.addrGenMode = ADDR_GEN_MODES[r.u8()]; // IFLA_INET6_ADDR_GEN_MODE
}

/**
 * Many links as ports, asked for in few datagrams: for each what it is, `undefined` when there is none, or what the kernel
 * said. Asking has the kernel see to its carrier (linkwatch_sync_dev). Sends `RTM_GETLINK`.
 */
export function getLinkPorts(
  socket: NetlinkSocket,
  refs: readonly PortRef[],
): Promise<(LinkPort | Error | undefined)[]> {
  const requests = refs.map((ref) => {
    const isFar = typeof ref === 'object';
    const dev = isFar ? ref.index : ref;
    checkDevice(`RTM_GETLINK ${dev}`, 'dev', dev);
    const attrs: Question = isFar ? { targetNetnsid: ref.netnsid } : namedBy(dev);
    return { message: { header: { ifiIndex: typeof dev === 'number' ? dev : 0 }, attrs }, subject: String(dev) };
  });
  return socket.getEach(QUESTION, requests, { missing: ['ENODEV'] }) as Promise<(LinkPort | Error | undefined)[]>;
}
