/*
 * Sockets of any family. Every function that JavaScript calls returns what its comment says or -errno; all of them
 * return -EBADF for a handle that was closed. What is in a datagram is not looked at.
 */
#include "netloom.h"

#include <errno.h>
#include <linux/netlink.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/* Room for one address in what socket_receive fills: ADDRESS_SIZE in src/addon/socket.ts. */
#define ADDRESS_SIZE sizeof(struct sockaddr_in6)

/*
 * Opening and closing
 */

struct open_job {
	int family;
	int type;
	int protocol;
	int netns;
};

static int open_here(void *data)
{
	const struct open_job *job = data;
	int fd = socket(job->family, job->type | SOCK_CLOEXEC | SOCK_NONBLOCK, job->protocol);

	return fd < 0 ? -errno : fd;
}

/*
 * (family, type, protocol, netns or -1) -> handle
 *
 * -EPERM: no right to open it, or to enter the namespace; -EMFILE, -ENFILE: no fd left; -EAFNOSUPPORT,
 * -EPROTONOSUPPORT: the kernel lacks it; -EBADF, -EINVAL: `netns` is no namespace; -EAGAIN: no thread.
 */
napi_value socket_open(napi_env env, napi_callback_info info)
{
	struct open_job job;
	struct nl_env *owner;
	napi_value argv[4];

	if (!args_get(env, info, 4, argv, &owner) || !arg_int(env, argv[0], &job.family) ||
	    !arg_int(env, argv[1], &job.type) || !arg_int(env, argv[2], &job.protocol) ||
	    !arg_int(env, argv[3], &job.netns))
		return NULL;
	return socket_wrap(owner, job.netns < 0 ? open_here(&job) : netns_visit(job.netns, open_here, &job));
}

/* (handle): closes it; its poll callback is not called any more. Twice does nothing. */
napi_value socket_close(napi_env env, napi_callback_info info)
{
	struct nl_socket *s;
	napi_value argv[1];

	if (args_get(env, info, 1, argv, NULL) && (s = arg_socket(env, argv[0])) != NULL)
		socket_shut(s);
	return NULL;
}

/* (handle) -> its fd, which the caller closes. */
napi_value socket_detach(napi_env env, napi_callback_info info)
{
	struct nl_socket *s;
	napi_value argv[1];

	if (!args_get(env, info, 1, argv, NULL) || (s = arg_socket(env, argv[0])) == NULL)
		return NULL;
	return number(env, socket_release(s));
}

/*
 * Addresses
 */

/* (handle, sockaddr) -> 0. -EADDRINUSE, -EADDRNOTAVAIL, -EACCES: see bind(2). */
napi_value socket_bind(napi_env env, napi_callback_info info)
{
	struct nl_socket *s;
	napi_value argv[2];
	uint8_t *address;
	size_t length;

	if (!args_get(env, info, 2, argv, NULL) || (s = arg_socket(env, argv[0])) == NULL ||
	    !arg_bytes(env, argv[1], &address, &length))
		return NULL;
	return number(env, bind(s->fd, (struct sockaddr *)address, length) != 0 ? -errno : 0);
}

/* (handle, groups, port id) -> 0. -EADDRINUSE: the port id is taken; -EPERM: a group that takes privileges. */
napi_value socket_bind_netlink(napi_env env, napi_callback_info info)
{
	struct sockaddr_nl address = { .nl_family = AF_NETLINK };
	struct nl_socket *s;
	napi_value argv[3];

	if (!args_get(env, info, 3, argv, NULL) || (s = arg_socket(env, argv[0])) == NULL ||
	    !arg_u32(env, argv[1], &address.nl_groups) || !arg_u32(env, argv[2], &address.nl_pid))
		return NULL;
	return number(env, bind(s->fd, (struct sockaddr *)&address, sizeof(address)) != 0 ? -errno : 0);
}

/* (handle) -> the netlink port id, 0 when not bound. */
napi_value socket_port_id(napi_env env, napi_callback_info info)
{
	struct sockaddr_nl address = { 0 };
	socklen_t length = sizeof(address);
	struct nl_socket *s;
	napi_value argv[1];

	if (!args_get(env, info, 1, argv, NULL) || (s = arg_socket(env, argv[0])) == NULL)
		return NULL;
	if (getsockname(s->fd, (struct sockaddr *)&address, &length) != 0)
		return number(env, -errno);
	return number(env, address.nl_pid);
}

/* (handle, sockaddr) -> 0. -EINPROGRESS: wait for writing, then ask for SO_ERROR; others: see connect(2). */
napi_value socket_connect(napi_env env, napi_callback_info info)
{
	struct nl_socket *s;
	napi_value argv[2];
	uint8_t *address;
	size_t length;

	if (!args_get(env, info, 2, argv, NULL) || (s = arg_socket(env, argv[0])) == NULL ||
	    !arg_bytes(env, argv[1], &address, &length))
		return NULL;
	return number(env, connect(s->fd, (struct sockaddr *)address, length) != 0 ? -errno : 0);
}

/*
 * Options
 */

/* (handle, level, name, value) -> 0. -ENOPROTOOPT: the kernel does not know it; -EPERM: it takes privileges. */
napi_value socket_set_option(napi_env env, napi_callback_info info)
{
	int level, name, value;
	struct nl_socket *s;
	napi_value argv[4];

	if (!args_get(env, info, 4, argv, NULL) || (s = arg_socket(env, argv[0])) == NULL ||
	    !arg_int(env, argv[1], &level) || !arg_int(env, argv[2], &name) || !arg_int(env, argv[3], &value))
		return NULL;
	return number(env, setsockopt(s->fd, level, name, &value, sizeof(value)) != 0 ? -errno : 0);
}

/* (handle, level, name) -> the option's value. -ENOPROTOOPT: the kernel does not know it. */
napi_value socket_get_option(napi_env env, napi_callback_info info)
{
	int level, name, value = 0;
	socklen_t length = sizeof(value);
	struct nl_socket *s;
	napi_value argv[3];

	if (!args_get(env, info, 3, argv, NULL) || (s = arg_socket(env, argv[0])) == NULL ||
	    !arg_int(env, argv[1], &level) || !arg_int(env, argv[2], &name))
		return NULL;
	return number(env, getsockopt(s->fd, level, name, &value, &length) != 0 ? -errno : value);
}

/*
 * Data
 */

static int64_t send_bytes(int fd, const uint8_t *bytes, size_t length, const uint8_t *address, size_t address_length)
{
	ssize_t sent;

	do
		sent = sendto(fd, bytes, length, MSG_DONTWAIT | MSG_NOSIGNAL, (const struct sockaddr *)address,
			      address_length);
	while (sent < 0 && errno == EINTR);
	return sent < 0 ? -errno : sent;
}

/*
 * (handle, bytes, length, sockaddr?) -> bytes sent
 *
 * -EAGAIN: the send buffer (or the kernel's queue) is full, wait for writing; -EMSGSIZE: more than the send buffer
 * holds; -ENOBUFS, -EPERM, -ENETUNREACH ...: see sendto(2). -ERANGE: `length` exceeds the bytes.
 */
napi_value socket_send(napi_env env, napi_callback_info info)
{
	size_t size, address_length;
	uint8_t *bytes, *address;
	struct nl_socket *s;
	napi_value argv[4];
	uint32_t length;

	if (!args_get(env, info, 4, argv, NULL) || (s = arg_socket(env, argv[0])) == NULL ||
	    !arg_bytes(env, argv[1], &bytes, &size) || !arg_u32(env, argv[2], &length) ||
	    !arg_optional_bytes(env, argv[3], &address, &address_length))
		return NULL;
	if (length > size)
		return number(env, -ERANGE);
	return number(env, send_bytes(s->fd, bytes, length, address, address_length));
}

/* The size of the next datagram, which stays queued; -EAGAIN: there is none. Reading an error clears it. */
static ssize_t peek_size(int fd)
{
	ssize_t size;
	char none;

	do
		size = recv(fd, &none, 0, MSG_PEEK | MSG_TRUNC | MSG_DONTWAIT);
	while (size < 0 && errno == EINTR);
	return size < 0 ? -errno : size;
}

/* Puts the id of the namespace that a notification comes from, plus 1, at `at`; leaves the 0 there when none is told. */
static void put_nsid(struct msghdr *msg, uint8_t *at)
{
	struct cmsghdr *cmsg;
	uint32_t nsid;

	for (cmsg = CMSG_FIRSTHDR(msg); cmsg != NULL; cmsg = CMSG_NXTHDR(msg, cmsg)) {
		if (cmsg->cmsg_level != SOL_NETLINK || cmsg->cmsg_type != NETLINK_LISTEN_ALL_NSID ||
		    cmsg->cmsg_len != CMSG_LEN(sizeof(int)))
			continue;
		memcpy(&nsid, CMSG_DATA(cmsg), sizeof(nsid));
		nsid++;
		memcpy(at, &nsid, sizeof(nsid));
	}
}

/* Reads the next datagram, and its sender where `address` is not NULL. */
static ssize_t receive_one(int fd, uint8_t *buffer, size_t room, uint8_t *address)
{
	union {
		struct cmsghdr align;
		uint8_t bytes[CMSG_SPACE(sizeof(int)) * 4];
	} control;
	struct iovec iov = { .iov_base = buffer, .iov_len = room };
	struct msghdr msg = { .msg_iov = &iov, .msg_iovlen = 1 };
	ssize_t size;

	if (address == NULL) {
		do
			size = recv(fd, buffer, room, MSG_DONTWAIT);
		while (size < 0 && errno == EINTR);
		return size < 0 ? -errno : size;
	}
	memset(address, 0, ADDRESS_SIZE);
	do {
		msg.msg_name = address;
		msg.msg_namelen = ADDRESS_SIZE;
		msg.msg_control = control.bytes;
		msg.msg_controllen = sizeof(control.bytes);
		size = recvmsg(fd, &msg, MSG_DONTWAIT);
	} while (size < 0 && errno == EINTR);
	if (size < 0)
		return -errno;
	if (((struct sockaddr *)address)->sa_family == AF_NETLINK)
		put_nsid(&msg, address + sizeof(struct sockaddr_nl));
	return size;
}

struct receive_job {
	uint8_t *buffer;
	size_t room;
	int32_t *lengths;
	size_t max;
	uint8_t *addresses;	/* or NULL */
};

/* What an error met after `count` datagrams comes to: told now when there are none, else by the next call. */
static int64_t stopped(struct nl_socket *s, size_t count, ssize_t err)
{
	if (count == 0)
		return err;
	if (err != -EAGAIN)
		s->held = -err;
	return count;
}

static int64_t receive_many(struct nl_socket *s, struct receive_job *job)
{
	size_t count, room = job->room;
	ssize_t size;

	for (count = 0; count < job->max; count++) {
		size = peek_size(s->fd);
		if (size < 0)
			return stopped(s, count, size);
		job->lengths[count] = size;
		if ((size_t)size > room)
			return count == 0 ? -EMSGSIZE : (int64_t)count;
		size = receive_one(s->fd, job->buffer + (job->room - room), room,
				   job->addresses == NULL ? NULL : job->addresses + count * ADDRESS_SIZE);
		if (size < 0)
			return stopped(s, count, size);
		job->lengths[count] = size;
		room -= size;
	}
	return count;
}

/*
 * (handle, buffer, lengths, addresses?) -> how many datagrams now lie in `buffer`, back to back
 *
 * -EAGAIN: none is queued; -EMSGSIZE: the first does not fit, lengths[0] says what it takes, it stays queued;
 * -ENOBUFS: netlink lost some, the socket is still good. An error met after datagrams were read is held for the next
 * call, because asking the kernel for it clears it.
 */
napi_value socket_receive(napi_env env, napi_callback_info info)
{
	struct receive_job job;
	struct nl_socket *s;
	size_t addresses;
	napi_value argv[4];
	int held;

	if (!args_get(env, info, 4, argv, NULL) || (s = arg_socket(env, argv[0])) == NULL ||
	    !arg_bytes(env, argv[1], &job.buffer, &job.room) || !arg_int32s(env, argv[2], &job.lengths, &job.max) ||
	    !arg_optional_bytes(env, argv[3], &job.addresses, &addresses))
		return NULL;
	held = s->held;
	s->held = 0;
	if (held != 0)
		return number(env, -held);
	if (job.addresses != NULL && addresses / ADDRESS_SIZE < job.max)
		job.max = addresses / ADDRESS_SIZE;
	return number(env, receive_many(s, &job));
}
