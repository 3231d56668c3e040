import { RTM_GETNSID } from '../generated/rt-nsid.js';
import { closeNetns, type NetlinkSocket, type NetnsRef, openNetns, SystemCallError } from '../socket/index.js';

/** Id of a namespace as seen from this one; `undefined` when it has none yet. @throws SystemCallError there is none */
export async function namespaceId(socket: NetlinkSocket, netns: NetnsRef): Promise<number | undefined> {
  const fd = openNetns(netns);
  try {
    const reply = await socket.get(RTM_GETNSID, { attrs: { fd } });
    const id = reply?.attrs.nsid;
    return id === undefined || id < 0 ? undefined : id;
  } finally {
    closeNetns(fd);
  }
}

/** Names by id, of the given names: the first one of an id counts. Names that are gone are left out. */
export async function namespaceNames(socket: NetlinkSocket, names: Iterable<string>): Promise<Map<number, string>> {
  const byId = new Map<number, string>();
  for (const name of names) {
    const id = await namespaceId(socket, name).catch((error: unknown) => {
      if (error instanceof SystemCallError) return undefined;
      throw error;
    });
    if (id !== undefined && !byId.has(id)) byId.set(id, name);
  }
  return byId;
}
