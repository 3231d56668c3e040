import { binding, type NativeSocket } from './binding.js';

/** What {@link poll} waits for: libuv's UV_READABLE and UV_WRITABLE. */
export const Poll = { read: 1, write: 2 } as const;

/**
 * Bytes per address in {@link receive}'s `addresses`: sizeof(struct sockaddr_in6), the longest that is asked for. Of a
 * netlink socket that listens to all namespaces, the sender's id here plus 1 (u32) follows the `struct sockaddr_nl`.
 */
export const ADDRESS_SIZE = 28;

/**
 * Opens a socket, close-on-exec.
 *
 * @param family `AF_*`, e.g. 16 for netlink
 * @param type `SOCK_*`, e.g. 3 for raw
 * @param netnsFd a namespace to open it in (the calling thread stays where it is), or -1 for this one
 * @returns -EPERM no right to (raw sockets; another namespace), -EMFILE no fd left, -EAFNOSUPPORT,
 *   -EPROTONOSUPPORT the kernel lacks it, -EBADF and -EINVAL no namespace behind `netnsFd`
 */
export function openSocket(family: number, type: number, protocol: number, netnsFd: number): NativeSocket | number {
  return binding().socketOpen(family, type, protocol, netnsFd);
}

/** Closes the socket. Twice does nothing. A callback given to {@link poll} is not called any more. */
export function closeSocket(socket: NativeSocket): void {
  binding().socketClose(socket);
}

/** Gives the fd away to the caller, who closes it; the handle is then closed. -EBADF when it is already. */
export function detachFd(socket: NativeSocket): number {
  return binding().socketDetach(socket);
}

/** bind(2) to a raw sockaddr. -EADDRINUSE, -EADDRNOTAVAIL, -EACCES as that says. */
export function bindSocket(socket: NativeSocket, address: Uint8Array): number {
  return binding().socketBind(socket, address);
}

/**
 * Binds a netlink socket.
 *
 * @param groups the multicast groups 1 to 32 as a mask; higher ones by NETLINK_ADD_MEMBERSHIP
 * @param portId 0 lets the kernel choose
 * @returns 0; -EADDRINUSE the port id is taken; -EPERM a group that takes privileges
 */
export function bindNetlink(socket: NativeSocket, groups: number, portId: number): number {
  return binding().socketBindNetlink(socket, groups, portId);
}

/** The port id a netlink socket is bound to (32 bits, unsigned), 0 before {@link bindNetlink}; -EBADF closed. */
export function portId(socket: NativeSocket): number {
  return binding().socketPortId(socket);
}

/** connect(2) to a raw sockaddr, without waiting: -EINPROGRESS means poll for writing, then read SO_ERROR. */
export function connectSocket(socket: NativeSocket, address: Uint8Array): number {
  return binding().socketConnect(socket, address);
}

/** setsockopt(2) of an int. 0, or -ENOPROTOOPT the kernel does not know it, -EPERM. */
export function setOption(socket: NativeSocket, level: number, name: number, value: number): number {
  return binding().socketSetOption(socket, level, name, value);
}

/** getsockopt(2) of an int. Options below zero cannot be told from -errno; none that netloom reads is. */
export function getOption(socket: NativeSocket, level: number, name: number): number {
  return binding().socketGetOption(socket, level, name);
}

/**
 * sendto(2) of the first `length` bytes, without waiting.
 *
 * @param address a raw sockaddr; none means the peer the socket is connected to, for netlink the kernel
 * @returns bytes sent; -EAGAIN wait for writing; -EMSGSIZE larger than the send buffer; -ENOBUFS; -EPERM
 */
export function send(socket: NativeSocket, bytes: Uint8Array, length: number, address?: Uint8Array): number {
  return binding().socketSend(socket, bytes, length, address);
}

/**
 * Receives as many queued datagrams as fit, back to back, without waiting; `lengths[i]` is the size of datagram i.
 *
 * Never cuts one: it stops before one that does not fit (one larger than 192 KiB, which Linux is not known to make, may be lost: -ENOBUFS). An error met after some datagrams were read is told by the
 * next call.
 *
 * @param lengths room for the sizes; at most this many datagrams
 * @param addresses where each came from, {@link ADDRESS_SIZE} bytes each
 * @param most at most so many, where that is less than there is room for
 * @returns how many; -EAGAIN none is queued; -EMSGSIZE the first does not fit and `lengths[0]` says what it needs;
 *   -ENOBUFS datagrams were lost (netlink overrun), the socket is still good
 */
export function receive(
  socket: NativeSocket,
  buffer: Uint8Array,
  lengths: Int32Array,
  addresses?: Uint8Array,
  most?: number,
): number {
  return binding().socketReceive(socket, buffer, lengths, addresses, most);
}

/** What {@link ask} adds to the errno of a sending that failed. */
export const UNSENT = 4096;

/**
 * Sends `length` bytes, and receives one datagram if one is queued then: netlink mostly answers while it is asked. One call
 * instead of two.
 *
 * @returns what {@link receive} returns; less than `-UNSENT`: nothing was sent, {@link send} would have returned `UNSENT` more
 */
export function ask(
  socket: NativeSocket,
  bytes: Uint8Array,
  length: number,
  buffer: Uint8Array,
  lengths: Int32Array,
): number {
  return binding().socketAsk(socket, bytes, length, buffer, lengths);
}

/** Datagrams of netlink for other namespaces. */
export interface Exchanges {
  /** For each an fd of its namespace. */
  namespaces: Int32Array;
  /** One behind the other. */
  datagrams: Uint8Array;
  /** Where each ends. */
  ends: Int32Array;
  /**
   * What became of each: how many datagrams came; -ENOBUFS answers were lost, what was asked may have been done; -EMSGSIZE
   * larger than a send buffer; -EPERM no right to enter the namespace; -EMFILE no fd left; -EBADF and -EINVAL no namespace.
   */
  results: Int32Array;
}

/** Where {@link exchange} puts answers. */
export interface Answers {
  /** The datagrams, each at a multiple of 4; 64 KiB for each exchange is more than enough. */
  bytes: Uint8Array;
  /** Their sizes; 128 for each exchange are more than enough. */
  lengths: Int32Array;
}

/**
 * Sends datagrams in other namespaces, each by a socket that lasts as long, and takes the answers: for a protocol whose
 * kernel side answers within the call, such as `NETLINK.route`.
 *
 * @returns how many were sent, or tried to; those that are left, since answers may have no room, want another call. -EINVAL
 */
export function exchange(protocol: number, exchanges: Exchanges, answers: Answers): number {
  const { namespaces, datagrams, ends, results } = exchanges;
  return binding().netlinkExchange(protocol, namespaces, datagrams, ends, results, answers.bytes, answers.lengths);
}

/** A ring of datagrams, oldest first: a thread puts them in, and JavaScript takes them out. */
export interface Ring {
  bytes: Uint8Array;
  /** Of each datagram where it lies, a multiple of 4, and its size; the ones at `2 * (number % (slots.length / 2))`. */
  slots: Int32Array;
  /** How many were received, which the thread says; how many of them were taken, which it is told. By `Atomics` alone. */
  progress: Int32Array;
}

/**
 * Receives into a ring, in a thread of libuv's, while this one goes on. Nothing else receives from the socket
 * until it calls back (-EBUSY). It keeps the event loop alive.
 *
 * @param callback gets why it ended: 0 the ring is full (less than 192 KiB are free); -EAGAIN nothing is queued; -EMSGSIZE the next
 *   datagram does not fit into the empty ring; -ECANCELED after {@link cancelReceive}; other errors as of {@link receive}.
 *   Is not called when the socket was closed meanwhile
 * @returns 0; -EBUSY; -EBADF closed; -EAGAIN an error is waiting for `receive`; -ENOMEM
 */
export function receiveAhead(socket: NativeSocket, ring: Ring, callback: (result: number) => void): number {
  return binding().socketReceiveAhead(socket, ring.bytes, ring.slots, ring.progress, callback);
}

/** Gives up what {@link receiveAhead} has not begun: all threads of libuv may be busy. Does nothing when it has begun. */
export function cancelReceive(socket: NativeSocket): void {
  binding().socketReceiveCancel(socket);
}

/**
 * Calls back once when the socket is ready. It keeps the event loop alive meanwhile, see {@link refPoll}.
 *
 * A status below zero (-EBADF) is how libuv tells of EPOLLERR, for netlink an overrun: receive and poll again.
 *
 * @param events {@link Poll}.read or .write, or both
 * @returns 0; -EBUSY one is already waiting; -EBADF closed; -EEXIST libuv watches this fd elsewhere; -EPERM a file
 *   that epoll cannot watch
 */
export function poll(socket: NativeSocket, events: number, callback: (status: number) => void): number {
  return binding().pollStart(socket, events, callback);
}

/** Forgets the callback given to {@link poll}, if one is waiting. */
export function cancelPoll(socket: NativeSocket): void {
  binding().pollCancel(socket);
}

/** Whether a waiting {@link poll} keeps the event loop alive (it does until told otherwise). Holds for later polls too. */
export function refPoll(socket: NativeSocket, keepAlive: boolean): void {
  binding().pollRef(socket, keepAlive);
}
