/*
 * The limit for changes: adds routes over the loopback link, `BATCH` messages in a datagram and one ACK for each
 * datagram, then deletes what it added.
 *
 *	add COUNT BATCH
 *
 * prints the nanoseconds that adding took.
 */
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>

struct route {
	struct nlmsghdr header;
	struct rtmsg body;
	struct rtattr dst;
	uint8_t address[4];
	struct rtattr oif;
	uint32_t index;
};

static long long now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1000000000ll + t.tv_nsec;
}

static void fill(struct route *route, int type, uint32_t number, int wants_ack)
{
	memset(route, 0, sizeof(*route));
	route->header.nlmsg_len = sizeof(*route);
	route->header.nlmsg_type = type;
	route->header.nlmsg_flags = NLM_F_REQUEST | (wants_ack ? NLM_F_ACK : 0);
	if (type == RTM_NEWROUTE)
		route->header.nlmsg_flags |= NLM_F_CREATE | NLM_F_EXCL;
	route->header.nlmsg_seq = number + 1;
	route->body.rtm_family = AF_INET;
	route->body.rtm_dst_len = 32;
	route->body.rtm_table = RT_TABLE_MAIN;
	route->body.rtm_protocol = RTPROT_BOOT;
	route->body.rtm_scope = RT_SCOPE_LINK;
	route->body.rtm_type = RTN_UNICAST;
	route->dst.rta_len = 8;
	route->dst.rta_type = RTA_DST;
	route->address[0] = 10;
	route->address[1] = number >> 16;
	route->address[2] = number >> 8;
	route->address[3] = number;
	route->oif.rta_len = 8;
	route->oif.rta_type = RTA_OIF;
	route->index = 1;
}

/* Sends all routes; 0, or the first error. */
static int all(int fd, int type, int count, int batch)
{
	static struct route routes[1024];
	static char answer[65536];

	for (int number = 0; number < count;) {
		int filled = 0;

		for (; filled < batch && number < count; filled++, number++)
			fill(&routes[filled], type, number, filled == batch - 1 || number == count - 1);
		if (send(fd, routes, filled * sizeof(*routes), 0) < 0)
			return -1;
		if (recv(fd, answer, sizeof(answer), 0) < 0)
			return -1;
		if (((struct nlmsgerr *)NLMSG_DATA((struct nlmsghdr *)answer))->error != 0)
			return -1;
	}
	return 0;
}

int main(int argc, char **argv)
{
	int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
	int count = argc > 2 ? atoi(argv[1]) : 0, batch = argc > 2 ? atoi(argv[2]) : 0;
	long long start = now();

	if (fd < 0 || batch < 1 || batch > 1024 || all(fd, RTM_NEWROUTE, count, batch) < 0)
		return 1;
	printf("%lld\n", now() - start);
	return all(fd, RTM_DELROUTE, count, batch) < 0;
}
