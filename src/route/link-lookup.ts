import { type LinkMessage, RTM_GETLINK, RtextFilter } from '../generated/rt-link.js';
import type { NetlinkSocket } from '../socket/index.js';
import { checkDevice, type DeviceRef, namedBy } from './device.js';

/** One link, without its traffic. @throws NetlinkError `ENODEV` there is none */
export async function lookUpLink(socket: NetlinkSocket, ref: DeviceRef): Promise<LinkMessage> {
  const message = {
    header: { ifiIndex: typeof ref === 'number' ? ref : 0 },
    attrs: { ...namedBy(ref), extMask: RtextFilter.skipStats },
  };
  const [reply] = await socket.request(RTM_GETLINK, message, { subject: String(ref) });
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
