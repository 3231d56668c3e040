import { type NetlinkSocket, openSocket, type SocketOptions } from '../socket/index.js';
import { NETLINK } from '../wire/index.js';

/** The bare socket of `openRoute`, for the functions that only read. @throws as `openRoute` */
export function openRouteNetlink(options: Omit<SocketOptions, 'protocol'> = {}): NetlinkSocket {
  return openSocket({ ...options, protocol: NETLINK.route });
}
