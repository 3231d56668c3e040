/* Netlink requests to other network namespaces whose sockets nobody needs afterwards: one call for all, and no handle. */
#include "netloom.h"

#include <errno.h>
#include <linux/netlink.h>
#include <sys/socket.h>
#include <unistd.h>

/* Answers to one datagram: less room than this is left for the next call. */
enum { MOST_ANSWERS = 128, MOST_ANSWER_BYTES = 64 << 10 };

struct exchange {
	int protocol;
	/* The datagram at hand. */
	const uint8_t *bytes;
	size_t length;
	/* Where answers go; what is taken of it. */
	uint8_t *answers;
	size_t room;
	size_t used;
	int32_t *lengths;
	size_t max;
	size_t count;
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
	size_t before = e->count;

	for (;;) {
		ssize_t size = recv(fd, e->answers + e->used, e->room - e->used, MSG_DONTWAIT | MSG_TRUNC);

		if (size < 0 && errno == EINTR)
			continue;
		if (size < 0)
			return errno == EAGAIN ? (int)(e->count - before) : -errno;
		if ((size_t)size > e->room - e->used || e->count == e->max)
			return -ENOBUFS;
		e->lengths[e->count++] = size;
		e->used += NLMSG_ALIGN(size);
		if (e->used > e->room)
			e->used = e->room;
	}
}

/* What fails leaves no answers. */
static int exchange_there(void *data)
{
	struct exchange *e = data;
	size_t used = e->used, count = e->count;
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
	if (result < 0) {
		e->used = used;
		e->count = count;
	}
	return result;
}

static bool has_room(const struct exchange *e)
{
	return e->max - e->count >= MOST_ANSWERS && e->room - e->used >= MOST_ANSWER_BYTES;
}

/* Gives how many of the datagrams were sent, or tried to: as many as there is room for answers, at least one. */
static size_t exchange_all(struct exchange *e, const int32_t *netns, size_t all, const int32_t *ends, int32_t *results)
{
	const uint8_t *bytes = e->bytes;
	int home = netns_leave();
	size_t done = 0;

	while (done < all && (done == 0 || has_room(e))) {
		int32_t start = done == 0 ? 0 : ends[done - 1];

		e->bytes = bytes + start;
		e->length = ends[done] - start;
		results[done] = home < 0 ? netns_visit(netns[done], exchange_there, e) : netns_enter(netns[done], exchange_there, e);
		done++;
	}
	if (home >= 0)
		netns_return(home);
	return done;
}

static bool is_within(const int32_t *ends, size_t count, size_t length)
{
	int32_t before = 0;

	for (size_t at = 0; at < count; at++) {
		if (ends[at] < before || (size_t)ends[at] > length)
			return false;
		before = ends[at];
	}
	return true;
}

/*
 * (protocol, namespaces, datagrams, ends, results, answers, lengths) -> how many of the datagrams were sent
 *
 * Sends datagrams that lie back to back and end at `ends`, each in its namespace, for a protocol that answers within the
 * call (NETLINK_ROUTE). Of each, `results` has how many datagrams of `answers` are its, each at a multiple of 4; or -ENOBUFS:
 * answers were lost, the requests may have been done; -EMSGSIZE: more than a send buffer holds; else as netns_visit and
 * socket(2). It ends before its time when there may be no room for answers: those that are left want another call.
 */
napi_value netlink_exchange(napi_env env, napi_callback_info info)
{
	struct exchange e = { 0 };
	napi_value argv[7];
	int32_t *netns, *ends, *results;
	size_t all, end_count, result_count;
	uint8_t *bytes;

	if (!args_get(env, info, 7, argv, NULL) || !arg_int(env, argv[0], &e.protocol) || !arg_int32s(env, argv[1], &netns, &all) ||
	    !arg_bytes(env, argv[2], &bytes, &e.length) || !arg_int32s(env, argv[3], &ends, &end_count) ||
	    !arg_int32s(env, argv[4], &results, &result_count) || !arg_bytes(env, argv[5], &e.answers, &e.room) ||
	    !arg_int32s(env, argv[6], &e.lengths, &e.max))
		return NULL;
	if (end_count < all || result_count < all || !is_within(ends, all, e.length))
		return number(env, -EINVAL);
	e.bytes = bytes;
	return number(env, exchange_all(&e, netns, all, ends, results));
}
