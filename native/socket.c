/*
 * Sockets of any family. Every function that JavaScript calls returns what its comment says or -errno; all of them
 * return -EBADF for a handle that was closed. What is in a datagram is not looked at.
 */
#include "netloom.h"

#include <errno.h>
#include <linux/netlink.h>
#include <sys/socket.h>
#include <unistd.h>

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

/* (handle) -> its fd, which the caller closes. -EBUSY: a thread receives from it. */
napi_value socket_detach(napi_env env, napi_callback_info info)
{
	struct nl_socket *s;
	napi_value argv[1];

	if (!args_get(env, info, 1, argv, NULL) || (s = arg_socket(env, argv[0])) == NULL)
		return NULL;
	return number(env, s->ahead != NULL ? -EBUSY : socket_release(s));
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

int64_t send_bytes(int fd, const uint8_t *bytes, size_t length, const uint8_t *address, size_t address_length)
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
