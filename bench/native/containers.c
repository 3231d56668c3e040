/*
 * The limit for a bridge network: sends for each container what netloom sends, byte for byte but for the order of attributes, in as
 * many datagrams: elements made exclusively with their owners in one transaction, a pair of links in one request, its indexes,
 * what the bridge keeps with the port, in the namespace one datagram, the host's end up; then a look at both ends and the bridge, which
 * has that let packets through. Neither sends gratuitous ARP or writes settings here: an Ethernet address made from the IP address is known.
 *
 * What is there already it does not ask (the table, the links, who listens on a port), as netloom does first. The bridge, the
 * table `inet netloom` and the namespaces /run/netns/PREFIX0, PREFIX1, ... are there.
 *
 *	containers up FROM COUNT PREFIX BRIDGE GROUP
 *	containers down FROM COUNT PREFIX BRIDGE GROUP
 *
 * prints the nanoseconds that it took. Container N has 10.(99 + N / 65536).x.y, behind 10.99.0.1, and port 10000 + N of
 * the host leads to its port 80. `down` deletes the links of the group by one message, and the elements in one batch.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/if_bridge.h>
#include <linux/if_link.h>
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/veth.h>
#include <net/if.h>
#include <sched.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { BATCH = 64, ROOM = 1 << 20, PER_MESSAGE = 256 };

static char out[ROOM], in[ROOM];
static int used;
static uint32_t sequence;

static const char *prefix, *bridge;
static int from, count;

static long long now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1000000000ll + t.tv_nsec;
}

static void fail(const char *what)
{
	perror(what);
	exit(1);
}

/* Begins a message; its header follows. */
static struct nlmsghdr *message(int type, int flags, const void *header, int size)
{
	struct nlmsghdr *m = (void *)(out + used);

	memset(m, 0, NLMSG_SPACE(size));
	m->nlmsg_type = type;
	m->nlmsg_flags = NLM_F_REQUEST | flags;
	m->nlmsg_seq = ++sequence;
	memcpy(NLMSG_DATA(m), header, size);
	used += NLMSG_SPACE(size);
	return m;
}

static void end(struct nlmsghdr *m)
{
	m->nlmsg_len = out + used - (char *)m;
}

static struct nlattr *begin(int type)
{
	struct nlattr *a = (void *)(out + used);

	a->nla_type = type;
	used += NLA_HDRLEN;
	return a;
}

static void finish(struct nlattr *a)
{
	a->nla_len = out + used - (char *)a;
}

static void put(int type, const void *data, int size)
{
	struct nlattr *a = begin(type);

	memset(out + used, 0, NLA_ALIGN(size));
	memcpy(out + used, data, size);
	used += size;
	finish(a);
	used += NLA_ALIGN(size) - size;
}

static void put_u32(int type, uint32_t value)
{
	put(type, &value, 4);
}

static void put_text(int type, const char *text)
{
	put(type, text, strlen(text) + 1);
}

static void send_out(int fd)
{
	if (send(fd, out, used, 0) < 0)
		fail("send");
	used = 0;
}

/* Sends what is there and receives what is queued; gives the bytes received. */
static int exchange(int fd, int flags)
{
	int size;

	send_out(fd);
	size = recv(fd, in, sizeof(in), flags);
	return size < 0 ? 0 : size;
}

/* An error among the answers ends the program. */
static void check(int size)
{
	for (struct nlmsghdr *m = (void *)in; NLMSG_OK(m, size); m = NLMSG_NEXT(m, size)) {
		struct nlmsgerr *e = NLMSG_DATA(m);

		if (m->nlmsg_type == NLMSG_ERROR && e->error != 0) {
			errno = -e->error;
			fail("the kernel");
		}
	}
}

static void host_end(char *name, int n)
{
	sprintf(name, "nl%011x", n);
}

static uint32_t address_of(int n)
{
	return htonl((10u << 24 | 99u << 16) + 2 + n);
}

/* Both ends of a pair, the one inside in its namespace. */
static void make_pair(int n, int master, int group, int ns, int flags)
{
	struct ifinfomsg link = { 0 }, peer = { 0 };
	struct nlmsghdr *m = message(RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL | flags, &link, sizeof(link));
	uint8_t mac[6] = { 0x02, 0x42 };
	uint32_t address = address_of(n);
	struct nlattr *info, *data, *inside;
	char name[IFNAMSIZ];

	host_end(name, n);
	memcpy(mac + 2, &address, 4);
	put_text(IFLA_IFNAME, name);
	put_u32(IFLA_MASTER, master);
	put_u32(IFLA_GROUP, group);
	put_u32(IFLA_NUM_TX_QUEUES, 1);
	put_u32(IFLA_NUM_RX_QUEUES, 1);
	info = begin(IFLA_LINKINFO);
	put_text(IFLA_INFO_KIND, "veth");
	data = begin(IFLA_INFO_DATA);
	inside = begin(VETH_INFO_PEER);
	memcpy(out + used, &peer, sizeof(peer));
	used += sizeof(peer);
	put_text(IFLA_IFNAME, "eth0");
	put_u32(IFLA_NET_NS_FD, ns);
	put(IFLA_ADDRESS, mac, 6);
	put_u32(IFLA_NUM_TX_QUEUES, 1);
	put_u32(IFLA_NUM_RX_QUEUES, 1);
	finish(inside);
	finish(data);
	finish(info);
	end(m);
}

/* Reads the indexes of a pair, and the id of the namespace that the other end is in. */
static void read_pair(struct nlmsghdr *m, int *index, int *peer, int *netns)
{
	struct ifinfomsg *link = NLMSG_DATA(m);
	int size = m->nlmsg_len - NLMSG_LENGTH(sizeof(*link));

	if (m->nlmsg_type == NLMSG_ERROR)
		check(m->nlmsg_len);
	*index = link->ifi_index;
	for (struct rtattr *a = IFLA_RTA(link); RTA_OK(a, size); a = RTA_NEXT(a, size))
		if (a->rta_type == IFLA_LINK)
			*peer = *(int *)RTA_DATA(a);
		else if (a->rta_type == IFLA_LINK_NETNSID)
			*netns = *(int *)RTA_DATA(a);
}

/* Asks for a link, which has the kernel see to its carrier. */
static void find(int fd, int index)
{
	struct ifinfomsg link = { .ifi_index = index };
	struct nlmsghdr *m = message(RTM_GETLINK, 0, &link, sizeof(link));

	put_u32(IFLA_EXT_MASK, RTEXT_FILTER_SKIP_STATS);
	end(m);
	check(exchange(fd, 0));
}

/* Asks for pairs, as many in a datagram as are made in one; each answer is a datagram. */
static void find_pairs(int fd, int *index, int *peer, int *netns)
{
	struct ifinfomsg link = { 0 };
	char name[IFNAMSIZ];

	for (int i = 0; i < count;) {
		int first = i;

		for (; i < count && i < first + BATCH; i++) {
			struct nlmsghdr *m = message(RTM_GETLINK, 0, &link, sizeof(link));

			host_end(name, from + i);
			put_text(IFLA_IFNAME, name);
			put_u32(IFLA_EXT_MASK, RTEXT_FILTER_SKIP_STATS);
			end(m);
		}
		send_out(fd);
		for (int n = first; n < i; n++) {
			if (recv(fd, in, sizeof(in), 0) < 0)
				fail("recv");
			read_pair((void *)in, &index[n], &peer[n], &netns[n]);
		}
	}
}

static void ask(int index, const int *netns)
{
	struct ifinfomsg link = { .ifi_index = index };
	struct nlmsghdr *m = message(RTM_GETLINK, 0, &link, sizeof(link));

	put_u32(IFLA_EXT_MASK, RTEXT_FILTER_SKIP_STATS);
	if (netns != NULL)
		put_u32(IFLA_TARGET_NETNSID, *netns);
	end(m);
}

/* Asks for both ends of each pair, which has the kernel see to their carriers, and the bridge let packets through. */
static void see_to_pairs(int fd, const int *index, const int *peer, const int *netns)
{
	for (int i = 0; i < count;) {
		int first = i;

		for (; i < count && i < first + BATCH / 2; i++) {
			ask(peer[i], &netns[i]);
			ask(index[i], NULL);
		}
		send_out(fd);
		for (int n = 2 * first; n < 2 * i; n++)
			check(recv(fd, in, sizeof(in), 0));
	}
}

/* No IPv6 address of the link's own making. */
static void put_no_addresses(void)
{
	uint8_t mode = IN6_ADDR_GEN_MODE_NONE;
	struct nlattr *families = begin(IFLA_AF_SPEC), *inet6 = begin(AF_INET6);

	put(IFLA_INET6_ADDR_GEN_MODE, &mode, 1);
	finish(inet6);
	finish(families);
}

/* What the bridge keeps with a port. */
static void set_port(int index, int flags)
{
	struct ifinfomsg link = { .ifi_index = index };
	struct nlmsghdr *m = message(RTM_NEWLINK, flags, &link, sizeof(link));
	struct nlattr *info = begin(IFLA_LINKINFO), *data;

	put_text(IFLA_INFO_SLAVE_KIND, "bridge");
	data = begin(IFLA_INFO_SLAVE_DATA);
	put(IFLA_BRPORT_MODE, "\1", 1);
	put(IFLA_BRPORT_ISOLATED, "\0", 1);
	finish(data);
	finish(info);
	put_no_addresses();
	end(m);
}

static void set_up(int index, int flags)
{
	struct ifinfomsg link = { .ifi_index = index, .ifi_flags = IFF_UP, .ifi_change = IFF_UP };

	end(message(RTM_NEWLINK, flags, &link, sizeof(link)));
}

/* A namespace's configuration, in one datagram. */
static void configure(int here, int ns, int n, int index)
{
	struct ifaddrmsg a = { .ifa_family = AF_INET, .ifa_prefixlen = 16, .ifa_index = index };
	struct rtmsg r = { .rtm_family = AF_INET, .rtm_table = RT_TABLE_MAIN, .rtm_protocol = RTPROT_BOOT, .rtm_type = RTN_UNICAST };
	struct ifinfomsg link = { .ifi_index = index };
	uint32_t address = address_of(n), gateway = htonl(10u << 24 | 99u << 16 | 1), broadcast = address | htonl(0xffff);
	struct nlmsghdr *m;
	int fd;

	if (setns(ns, CLONE_NEWNET) < 0)
		fail("setns");
	fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
	if (fd < 0 || setns(here, CLONE_NEWNET) < 0)
		fail("setns");
	set_up(1, 0);
	m = message(RTM_NEWLINK, 0, &link, sizeof(link));
	put_no_addresses();
	end(m);
	m = message(RTM_NEWADDR, NLM_F_CREATE | NLM_F_EXCL, &a, sizeof(a));
	put(IFA_LOCAL, &address, 4);
	put(IFA_ADDRESS, &address, 4);
	put(IFA_BROADCAST, &broadcast, 4);
	end(m);
	set_up(index, 0);
	m = message(RTM_NEWROUTE, NLM_F_CREATE | NLM_F_EXCL | NLM_F_ACK, &r, sizeof(r));
	put(RTA_GATEWAY, &gateway, 4);
	put_u32(RTA_OIF, index);
	end(m);
	check(exchange(fd, 0));
	close(fd);
}

static void put_value(int type, const void *data, int size)
{
	struct nlattr *a = begin(type);

	put(NFTA_DATA_VALUE, data, size);
	finish(a);
}

/* An element with whose it is: user data of nft's, a comment. */
static void element(const void *key, int size, const void *data, int data_size, int n, int with_owner)
{
	struct nlattr *a = begin(NFTA_LIST_ELEM);
	char comment[64];

	put_value(NFTA_SET_ELEM_KEY, key, size);
	if (with_owner) {
		if (data_size > 0)
			put_value(NFTA_SET_ELEM_DATA, data, data_size);
		comment[0] = 0;
		comment[1] = sprintf(comment + 2, "%s/c%d/eth0", bridge, n) + 1;
		put(NFTA_SET_ELEM_USERDATA, comment, 2 + comment[1]);
	}
	finish(a);
}

static void link_element(int n, int adds)
{
	char name[IFNAMSIZ] = "";

	host_end(name, n);
	element(name, sizeof(name), NULL, 0, n, adds);
}

static void lease_element(int n, int adds)
{
	struct { char bridge[IFNAMSIZ]; uint32_t address; } key = { "", address_of(n) };

	strcpy(key.bridge, bridge);
	element(&key, sizeof(key), NULL, 0, n, adds);
}

static void port_element(int n, int adds)
{
	struct { uint8_t protocol, pad[3]; uint16_t port, pad2; } key = { IPPROTO_TCP, "", htons(10000 + n), 0 };
	struct { uint32_t address; uint16_t port, pad; } to = { address_of(n), htons(80), 0 };

	element(&key, sizeof(key), &to, sizeof(to), n, adds);
}

static void elements(const char *set, void (*one)(int, int), int adds)
{
	struct nfgenmsg header = { .nfgen_family = NFPROTO_INET };
	int type = NFNL_SUBSYS_NFTABLES << 8 | (adds ? NFT_MSG_NEWSETELEM : NFT_MSG_DELSETELEM);

	for (int n = from; n < from + count;) {
		struct nlmsghdr *m = message(type, adds ? NLM_F_CREATE | NLM_F_EXCL : 0, &header, sizeof(header));
		struct nlattr *list;

		put_text(NFTA_SET_ELEM_LIST_TABLE, "netloom");
		put_text(NFTA_SET_ELEM_LIST_SET, set);
		list = begin(NFTA_SET_ELEM_LIST_ELEMENTS);
		for (int i = 0; i < PER_MESSAGE && n < from + count; i++, n++)
			one(n, adds);
		finish(list);
		end(m);
	}
}

static void edge(int type)
{
	struct nfgenmsg header = { .res_id = htons(NFNL_SUBSYS_NFTABLES) };

	end(message(type, 0, &header, sizeof(header)));
}

/* All elements of all containers in one transaction. */
static void commit(int adds)
{
	int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_NETFILTER), size = ROOM;

	if (fd < 0 || setsockopt(fd, SOL_SOCKET, SO_SNDBUFFORCE, &size, sizeof(size)) < 0)
		fail("socket");
	edge(NFNL_MSG_BATCH_BEGIN);
	elements("links", link_element, adds);
	elements("lease4", lease_element, adds);
	elements("pub4", port_element, adds);
	edge(NFNL_MSG_BATCH_END);
	check(exchange(fd, MSG_DONTWAIT));
	close(fd);
}

static void up(int fd, int here, int group)
{
	int *ns = calloc(count, sizeof(*ns)), *index = calloc(count, sizeof(*index)), *peer = calloc(count, sizeof(*peer));
	int *netns = calloc(count, sizeof(*netns));
	int master = if_nametoindex(bridge);
	char path[128];

	for (int i = 0; i < count; i++) {
		snprintf(path, sizeof(path), "/run/netns/%s%d", prefix, from + i);
		if ((ns[i] = open(path, O_RDONLY | O_CLOEXEC)) < 0)
			fail(path);
	}
	commit(1);
	for (int i = 0; i < count; i++) {
		int last = i % BATCH == BATCH - 1 || i == count - 1;

		make_pair(from + i, master, group, ns[i], last ? NLM_F_ACK : 0);
		if (last)
			check(exchange(fd, 0));
	}
	find_pairs(fd, index, peer, netns);
	for (int i = 0; i < count; i++) {
		int last = i % BATCH == BATCH - 1 || i == count - 1;

		set_port(index[i], last ? NLM_F_ACK : 0);
		if (last)
			check(exchange(fd, 0));
	}
	for (int i = 0; i < count; i++) {
		configure(here, ns[i], from + i, peer[i]);
		close(ns[i]);
	}
	for (int i = 0; i < count; i++) {
		int last = i % BATCH == BATCH - 1 || i == count - 1;

		set_up(index[i], last ? NLM_F_ACK : 0);
		if (last)
			check(exchange(fd, 0));
	}
	see_to_pairs(fd, index, peer, netns);
	find(fd, master);
}

static void down(int fd, int group)
{
	struct ifinfomsg link = { 0 };
	struct nlmsghdr *m = message(RTM_DELLINK, NLM_F_ACK, &link, sizeof(link));

	put_u32(IFLA_GROUP, group);
	end(m);
	check(exchange(fd, 0));
	commit(0);
}

int main(int argc, char **argv)
{
	int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
	int here = open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC);
	int size = ROOM;
	long long start;

	if (argc != 7 || fd < 0 || here < 0 || setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &size, sizeof(size)) < 0)
		return 1;
	from = atoi(argv[2]);
	count = atoi(argv[3]);
	prefix = argv[4];
	bridge = argv[5];
	start = now();
	if (strcmp(argv[1], "up") == 0)
		up(fd, here, atoi(argv[6]));
	else
		down(fd, atoi(argv[6]));
	printf("%lld\n", now() - start);
	return 0;
}
