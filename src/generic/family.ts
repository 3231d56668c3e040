import { CTRL_CMD_GETFAMILY, GENL_ID_CTRL, nlctrl } from '../generated/nlctrl.js';
import type { NetlinkSocket } from '../socket/index.js';
import { enveloped } from './envelope.js';
import { NoReplyError } from './errors.js';

/** What this kernel knows a family under. */
export interface FamilyInfo {
  name: string;
  /** Message type. */
  id: number;
  /** Of the protocol, as the kernel says. */
  version: number;
  /** Numbers of the multicast groups, by the kernel's names. */
  groups: ReadonlyMap<string, number>;
}

const GETFAMILY = enveloped(CTRL_CMD_GETFAMILY, { id: GENL_ID_CTRL, version: nlctrl.version });

/**
 * Asks the controller for a family. The kernel loads the family's module where it may.
 *
 * @throws NetlinkError `ENOENT` this kernel has no such family
 */
export async function resolveFamily(socket: NetlinkSocket, name: string): Promise<FamilyInfo> {
  const [reply] = await socket.request(GETFAMILY, { attrs: { familyName: name } }, { subject: name });
  if (reply?.attrs.familyId === undefined) throw new NoReplyError(GETFAMILY.name);
  const { familyId, version = 0, mcastGroups = [] } = reply.attrs;
  const groups = new Map<string, number>();
  for (const group of mcastGroups)
    if (group.name !== undefined && group.id !== undefined) groups.set(group.name, group.id);
  return { name, id: familyId, version, groups };
}
