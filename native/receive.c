/*
 * Receiving datagrams of any family. What is in them is not looked at.
 */
#include "netloom.h"

#include <errno.h>
#include <linux/netlink.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

/* Room for one address in what socket_receive fills: ADDRESS_SIZE in src/addon/socket.ts. */
#define ADDRESS_SIZE sizeof(struct sockaddr_in6)

/* Beyond any errno: UNSENT in src/addon/socket.ts. */
#define UNSENT 4096

/* What to receive, and where to put it. */
struct receive_job {
	int fd;
	int held;			/* errno met after datagrams were read */
	uint8_t *buffer;
	size_t room;
	int32_t *lengths;
	size_t max;
	uint8_t *addresses;		/* or NULL */
};

/* The size of the next datagram, which stays queued; -EAGAIN: there is none. Reading an error clears it. */
ssize_t peek_size(int fd)
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
ssize_t receive_one(int fd, uint8_t *buffer, size_t room, uint8_t *address)
{
	union {
		struct cmsghdr align;
		uint8_t bytes[CMSG_SPACE(sizeof(int)) * 4];
	} control;
	struct iovec iov = { .iov_base = buffer, .iov_len = room };
	struct msghdr msg = { .msg_iov = &iov, .msg_iovlen = 1 };
	ssize_t size;

	if (address == NULL) {
		do /* takes less of the kernel's time than recvmsg; of a stream MSG_TRUNC would throw away what is received */
			size = recv(fd, buffer, room, MSG_DONTWAIT | MSG_TRUNC);
		while (size < 0 && errno == EINTR);
		if (size > (ssize_t)room)
			return -ENOBUFS;
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

/* What an error met after `count` datagrams comes to: told now when there are none, else by the next call. */
static int64_t stopped(struct receive_job *job, size_t count, ssize_t err)
{
	if (count == 0)
		return err;
	if (err != -EAGAIN)
		job->held = -err;
	return count;
}

/* Receives what is queued, as socket_receive says. */
static int64_t receive_many(struct receive_job *job)
{
	size_t count, room = job->room;
	ssize_t size;

	for (count = 0; count < job->max; count++) {
		if (room < ENOUGH || job->addresses != NULL) {
			size = peek_size(job->fd);
			if (size < 0)
				return stopped(job, count, size);
			job->lengths[count] = size;
			if ((size_t)size > room)
				return count == 0 ? -EMSGSIZE : (int64_t)count;
		}
		size = receive_one(job->fd, job->buffer + (job->room - room), room,
				   job->addresses == NULL ? NULL : job->addresses + count * ADDRESS_SIZE);
		if (size < 0)
			return stopped(job, count, size);
		job->lengths[count] = size;
		room -= size;
	}
	return count;
}

/* (buffer, lengths): where a job of a socket puts what it receives. False has thrown. */
static bool job_arguments(napi_env env, const napi_value *argv, const struct nl_socket *s, struct receive_job *job)
{
	job->fd = s->fd;
	job->held = 0;
	job->addresses = NULL;
	return arg_bytes(env, argv[0], &job->buffer, &job->room) && arg_int32s(env, argv[1], &job->lengths, &job->max);
}

/* What is told to a caller: the error that was held, else what is received now. */
static int64_t receive_now(struct nl_socket *s, struct receive_job *job)
{
	int64_t result;
	int held = s->held;

	s->held = 0;
	if (held != 0)
		return -held;
	result = receive_many(job);
	s->held = job->held;
	return result;
}

/*
 * (handle, buffer, lengths, addresses?, most?) -> how many datagrams now lie in `buffer`, back to back; `most` at most
 *
 * -EAGAIN: none is queued; -EMSGSIZE: the first does not fit, lengths[0] says what it takes, it stays queued;
 * -ENOBUFS: netlink lost some (or made one larger than ENOUGH), the socket is still good; -EBUSY: a thread receives from it. An error met after datagrams
 * were read is held for the next call, because asking the kernel for it clears it.
 */
napi_value socket_receive(napi_env env, napi_callback_info info)
{
	struct receive_job job;
	struct nl_socket *s;
	napi_value argv[5];
	size_t addresses;
	uint32_t most;

	if (!args_get(env, info, 5, argv, NULL) || (s = arg_socket(env, argv[0])) == NULL ||
	    !job_arguments(env, &argv[1], s, &job) || !arg_optional_bytes(env, argv[3], &job.addresses, &addresses))
		return NULL;
	if (job.addresses != NULL && addresses / ADDRESS_SIZE < job.max)
		job.max = addresses / ADDRESS_SIZE;
	if (napi_get_value_uint32(env, argv[4], &most) == napi_ok && most < job.max)
		job.max = most;
	return number(env, s->ahead != NULL ? -EBUSY : receive_now(s, &job));
}

/*
 * (handle, bytes, length, buffer, lengths) -> what socket_receive gives for one datagram, after `length` bytes were sent; one call
 * instead of two for a question that the kernel answers while it is sent
 *
 * What sending fails with is told as -errno - UNSENT: nothing was sent, nor received.
 */
napi_value socket_ask(napi_env env, napi_callback_info info)
{
	struct receive_job job;
	struct nl_socket *s;
	napi_value argv[5];
	uint8_t *bytes;
	uint32_t length;
	int64_t sent;
	size_t size;

	if (!args_get(env, info, 5, argv, NULL) || (s = arg_socket(env, argv[0])) == NULL ||
	    !arg_bytes(env, argv[1], &bytes, &size) || !arg_u32(env, argv[2], &length) ||
	    !job_arguments(env, &argv[3], s, &job))
		return NULL;
	if (job.max > 1)
		job.max = 1;
	sent = length > size ? -ERANGE : s->ahead != NULL ? -EBUSY : send_bytes(s->fd, bytes, length, NULL, 0);
	return number(env, sent < 0 ? sent - UNSENT : receive_now(s, &job));
}
