/*
 * The limit for dumps: asks for a dump and receives it, without looking at more than the message headers.
 *
 *	dump link|route RUNS
 *
 * prints for each run the nanoseconds it took and the messages it got.
 */
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

static char buffer[256 << 10];

static long long now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1000000000ll + t.tv_nsec;
}

static long dump(int fd, int is_link)
{
	struct {
		struct nlmsghdr header;
		union {
			struct ifinfomsg link;
			struct rtmsg route;
		} body;
	} request = { 0 };
	long count = 0;

	request.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
	request.header.nlmsg_type = is_link ? RTM_GETLINK : RTM_GETROUTE;
	request.header.nlmsg_len = NLMSG_LENGTH(is_link ? sizeof(struct ifinfomsg) : sizeof(struct rtmsg));
	if (!is_link)
		request.body.route.rtm_family = AF_INET;
	if (send(fd, &request, request.header.nlmsg_len, 0) < 0)
		return -1;
	for (;;) {
		ssize_t size = recv(fd, buffer, sizeof(buffer), 0);
		struct nlmsghdr *message = (struct nlmsghdr *)buffer;

		if (size < 0)
			return -1;
		for (; NLMSG_OK(message, size); message = NLMSG_NEXT(message, size)) {
			if (message->nlmsg_type == NLMSG_DONE)
				return count;
			if (message->nlmsg_type == NLMSG_ERROR)
				return -1;
			count++;
		}
	}
}

int main(int argc, char **argv)
{
	int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
	int runs = argc > 2 ? atoi(argv[2]) : 1;

	if (fd < 0 || argc < 2)
		return 2;
	for (int run = 0; run < runs; run++) {
		long long start = now();
		long count = dump(fd, strcmp(argv[1], "link") == 0);

		printf("%lld %ld\n", now() - start, count);
		if (count < 0)
			return 1;
	}
	return 0;
}
