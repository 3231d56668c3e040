import { decodeIfinfomsg, type Ifinfomsg, type LinkAttrs, RTM_GETLINK, RtextFilter } from '../generated/rt-link.js';
import type { NetlinkSocket } from '../socket/index.js';
import type { Message, Operation } from '../wire/index.js';
import { checkDevice, type DeviceRef, namedBy } from './device.js';

/** What a link is looked up for. */
export type NamedLink = Message<Ifinfomsg, Pick<LinkAttrs, 'ifname' | 'link'>>;

/** `RTM_GETLINK` as far as that goes: for a process that ends soon, to read all of a link is half of what it does. */
export const RTM_GETLINK_NAMED: Operation<Ifinfomsg, LinkAttrs> = {
  ...RTM_GETLINK,
  decode: (r) => {
    const header = decodeIfinfomsg(r, r.header(RTM_GETLINK.headerSize));
    const attrs: NamedLink['attrs'] = { ifname: undefined, link: undefined };
    while (r.nextAttribute()) {
      if (r.attributeType === 3)
        attrs.ifname = r.string(); // IFLA_IFNAME
      else if (r.attributeType === 5) attrs.link = r.u32(); // IFLA_LINK
    }
    return { header, attrs };
  },
};

/** One link by name or index. @throws NetlinkError `ENODEV` there is none */
export async function lookUpLink(socket: NetlinkSocket, ref: DeviceRef): Promise<NamedLink> {
  const message = {
    header: { ifiIndex: typeof ref === 'number' ? ref : 0 },
    attrs: { ...namedBy(ref), extMask: RtextFilter.skipStats },
  };
  const [reply] = await socket.request(RTM_GETLINK_NAMED, message, { subject: String(ref) });
  return reply!;
}

/** Index of a link by name. @throws NetlinkError `ENODEV` there is none */
export async function lookUp(socket: NetlinkSocket, name: string): Promise<number> {
  return (await lookUpLink(socket, name)).header.ifiIndex;
}

/** Index of a link that may be left out. @throws NetlinkError `ENODEV` there is none */
export async function indexOf(
  socket: NetlinkSocket,
  request: string,
  dev: DeviceRef | undefined,
): Promise<number | undefined> {
  if (dev === undefined) return undefined;
  checkDevice(request, 'dev', dev);
  return typeof dev === 'number' ? dev : lookUp(socket, dev);
}
