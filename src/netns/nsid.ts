import { RTM_GETNSID, RTM_NEWNSID } from '../generated/rt-nsid.js';
import { openSocket } from '../socket/index.js';
import { NETLINK } from '../wire/index.js';

/** `NETNSA_NSID_NOT_ASSIGNED` (linux/net_namespace.h): there is no id; in a request, the kernel is to choose one. */
const NOT_ASSIGNED = -1;

/**
 * The id by which the namespace of this thread knows another; undefined while it has none. The kernel gives one when
 * it has to name the other (a veth whose peer is there), {@link setNsid} when asked to.
 */
export async function getNsid(netnsFd: number): Promise<number | undefined> {
  await using socket = openSocket({ protocol: NETLINK.route });
  const reply = await socket.get(RTM_GETNSID, { attrs: { fd: netnsFd } });
  const id = reply?.attrs.nsid;
  return id === undefined || id === NOT_ASSIGNED ? undefined : id;
}

/**
 * Gives another namespace an id, for good: the chosen one, or the lowest free one.
 *
 * @throws NetlinkError `EEXIST` it has one already, or the id is another's; `EPERM` takes CAP_NET_ADMIN
 */
export async function setNsid(netnsFd: number, id: number = NOT_ASSIGNED): Promise<void> {
  await using socket = openSocket({ protocol: NETLINK.route });
  await socket.request(RTM_NEWNSID, { attrs: { fd: netnsFd, nsid: id } });
}
