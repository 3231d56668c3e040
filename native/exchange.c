/* Netlink requests to another network namespace whose socket nobody needs afterwards: one call, and no handle. */
#include "netloom.h"

#include <errno.h>
#include <linux/netlink.h>
#include <sys/socket.h>
#include <unistd.h>

struct exchange {
	int protocol;
	const uint8_t *bytes;
	size_t length;
	uint8_t *answers;
	size_t room;
	int32_t *lengths;
	size_t max;
};

/* Extended and short acknowledgements, and requests looked at strictly, as on every socket of src/socket/channel.ts. */
static void set_options(int fd, int protocol)
{
	int on = 1;

	setsockopt(fd, SOL_NETLINK, NETLINK_EXT_ACK, &on, sizeof(on));
	setsockopt(fd, SOL_NETLINK, NETLINK_CAP_ACK, &on, sizeof(on));
	if (protocol == NETLINK_ROUTE)
		setsockopt(fd, SOL_NETLINK, NETLINK_GET_STRICT_CHK, &on, sizeof(on));
}

/* Takes all answers, which are queued by now. -ENOBUFS: they do not fit, or the kernel had no room for them. */
static int take_answers(int fd, struct exchange *e)
{
	size_t used = 0;
	size_t count = 0;

	for (;;) {
		ssize_t size = recv(fd, e->answers + used, e->room - used, MSG_DONTWAIT | MSG_TRUNC);

		if (size < 0 && errno == EINTR)
			continue;
		if (size < 0)
			return errno == EAGAIN ? (int)count : -errno;
		if ((size_t)size > e->room - used || count == e->max)
			return -ENOBUFS;
		e->lengths[count++] = size;
		used += NLMSG_ALIGN(size);
		if (used > e->room)
			used = e->room;
	}
}

static int exchange_there(void *data)
{
	struct exchange *e = data;
	int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, e->protocol);
	ssize_t sent;
	int result;

	if (fd < 0)
		return -errno;
	set_options(fd, e->protocol);
	do
		sent = send(fd, e->bytes, e->length, MSG_DONTWAIT);
	while (sent < 0 && errno == EINTR);
	result = sent < 0 ? -errno : take_answers(fd, e);
	close(fd);
	return result;
}

/*
 * (netns, protocol, datagram, answers, lengths) -> how many datagrams now lie in `answers`, each at a multiple of 4
 *
 * Sends the datagram in the namespace, for a protocol that answers within the call (NETLINK_ROUTE). -ENOBUFS: answers were
 * lost, the requests may have been done; -EMSGSIZE: more than a send buffer holds; else as netns_visit and socket(2).
 */
napi_value netlink_exchange(napi_env env, napi_callback_info info)
{
	struct exchange e;
	napi_value argv[5];
	uint8_t *bytes;
	int netns;

	if (!args_get(env, info, 5, argv, NULL) || !arg_int(env, argv[0], &netns) || !arg_int(env, argv[1], &e.protocol) ||
	    !arg_bytes(env, argv[2], &bytes, &e.length) || !arg_bytes(env, argv[3], &e.answers, &e.room) ||
	    !arg_int32s(env, argv[4], &e.lengths, &e.max))
		return NULL;
	e.bytes = bytes;
	return number(env, netns_visit(netns, exchange_there, &e));
}
