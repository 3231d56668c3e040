import { type NetlinkSocket, openSocket, type SocketOptions } from '../socket/index.js';
import { type GenericFamily, type GenericMethod, NETLINK } from '../wire/index.js';
import { UnknownGroupError } from './errors.js';
import { type FamilyInfo, resolveFamily } from './family.js';
import { methodOf } from './methods.js';
import { type GenericNotification, type NotificationOptions, subscribeTo } from './notifications.js';

export type GenericOptions = Omit<SocketOptions, 'protocol'>;

/** What every client has beside the methods of its family. Close it (`await using`). */
export interface GenericConnection<Notification, Group extends string> extends AsyncDisposable {
  /** What this kernel knows the family under. */
  readonly family: FamilyInfo;
  /**
   * What the family tells from now on. The groups are joined before this returns; leaving the loop ends it.
   *
   * @throws UnknownGroupError this kernel's family has no such group; SystemCallError `EPERM` the group is not for us
   */
  notifications(options?: NotificationOptions<Group>): AsyncIterableIterator<GenericNotification<Notification>>;
  /** Closes the socket: waiting calls fail with SocketClosedError; running lists and notifications go on. */
  close(): void;
}

/** A family's operations as methods, and its notifications. */
export type GenericClient<Methods extends object, Notification, Group extends string> = Methods &
  GenericConnection<Notification, Group>;

/**
 * Opens a socket for a generic netlink family: one that the package has (`ethtool` of `netloom/generated/ethtool`) or that
 * `netloom codegen` made of a specification. The kernel is asked once, here, for the family's and its groups' numbers.
 *
 * @throws NetlinkError `ENOENT` this kernel has no such family; SystemCallError the namespace is not there or not ours
 * @example
 * await using eth = await openGeneric(ethtool);
 * const rings = await eth.ringsGet({ header: { devName: 'eth0' } });
 * for await (const state of eth.linkstateGet.dump()) console.log(state.header?.devName, state.link);
 */
export async function openGeneric<M extends object, N, G extends string>(
  family: GenericFamily<M, N, G>,
  options: GenericOptions = {},
): Promise<GenericClient<M, N, G>> {
  const socket = openSocket({ ...options, protocol: NETLINK.generic });
  try {
    const info = await resolveFamily(socket, family.name);
    return Object.assign(methodsOf(socket, family, info), connection(socket, family, info));
  } catch (error) {
    socket.close();
    throw error;
  }
}

function methodsOf<M extends object, N, G extends string>(
  socket: NetlinkSocket,
  family: GenericFamily<M, N, G>,
  { id }: FamilyInfo,
): M {
  const address = { id, version: family.version };
  const methods = Object.entries<GenericMethod>(family.methods).map(([name, method]) => [
    name,
    methodOf(socket, method, address),
  ]);
  return Object.fromEntries(methods) as M;
}

function connection<M extends object, N, G extends string>(
  socket: NetlinkSocket,
  family: GenericFamily<M, N, G>,
  info: FamilyInfo,
): GenericConnection<N, G> {
  const address = { id: info.id, version: family.version };
  return {
    family: info,
    notifications: ({ groups, signal } = {}) => {
      const numbers = groups?.map((group) => numberOf(family, info, group)) ?? [...info.groups.values()];
      return subscribeTo<N>(socket, family.notifications, address, { groups: numbers, signal });
    },
    close: () => socket.close(),
    [Symbol.asyncDispose]: async () => socket.close(),
  };
}

function numberOf<M extends object, N, G extends string>(
  family: GenericFamily<M, N, G>,
  info: FamilyInfo,
  group: G,
): number {
  const number = info.groups.get(family.groupNames[group]);
  if (number === undefined) throw new UnknownGroupError(family.name, group, [...info.groups.keys()]);
  return number;
}
