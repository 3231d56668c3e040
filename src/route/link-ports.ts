import { RTM_GETLINK, RtextFilter } from '../generated/rt-link.js';
import type { NetlinkSocket } from '../socket/index.js';
import type { AnyOperation, Reader, Writer } from '../wire/index.js';
import { checkDevice, type DeviceRef, namedBy } from './device.js';
import { ADDR_GEN_MODES, type Link } from './link.js';
import { type PortState, toPortState } from './port-state.js';

/** What one who makes ports asks for: read without all else, in a fraction of the time. */
export interface LinkPort extends Pick<Link, 'index' | 'name' | 'address' | 'link' | 'addrGenMode'> {
  /** What its bridge does with packets; `undefined` where it is no port of one. */
  state: PortState | number | undefined;
}

/** Bytes in a `struct ifinfomsg`, and where it has the index. */
const IFINFOMSG = { size: 16, index: 4 } as const;
const AF_INET6 = 10;

/** `RTM_GETLINK` by index or name, whose answers are read as far as a {@link LinkPort} goes. */
const QUESTION: AnyOperation = {
  ...RTM_GETLINK,
  encode: (w, { header, attrs }) => encodeQuestion(w, header?.ifiIndex ?? 0, attrs ?? {}),
  decode: decodePort as unknown as AnyOperation['decode'],
};

function encodeQuestion(w: Writer, index: number, { ifname, altIfname }: ReturnType<typeof namedBy>): void {
  w.s32At(w.header(IFINFOMSG.size) + IFINFOMSG.index, index, 'ifiIndex');
  if (ifname !== undefined) w.string(3, ifname, 0, 15); // IFLA_IFNAME
  w.u32(29, RtextFilter.skipStats); // IFLA_EXT_MASK
  if (altIfname !== undefined) w.string(53, altIfname, 0, 127); // IFLA_ALT_IFNAME
}

function decodePort(r: Reader): LinkPort {
  const index = r.s32At(r.header(IFINFOMSG.size) + IFINFOMSG.index);
  const port: LinkPort = {
    index,
    name: '',
    address: undefined,
    link: undefined,
    addrGenMode: undefined,
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
  devs: readonly DeviceRef[],
): Promise<(LinkPort | Error | undefined)[]> {
  const requests = devs.map((dev) => {
    checkDevice(`RTM_GETLINK ${dev}`, 'dev', dev);
    const message = { header: { ifiIndex: typeof dev === 'number' ? dev : 0 }, attrs: namedBy(dev) };
    return { message, subject: String(dev) };
  });
  return socket.getEach(QUESTION, requests, { missing: ['ENODEV'] }) as Promise<(LinkPort | Error | undefined)[]>;
}
