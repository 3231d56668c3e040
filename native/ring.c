/*
 * A ring of datagrams between two threads: one receives into it, the other takes them out, oldest first. Neither waits
 * for the other. What the kernel sent lies in the ring in one piece each, so that it is decoded where it is.
 */
#include "netloom.h"

#include <errno.h>
#include <sched.h>

static size_t align4(size_t size)
{
	return (size + 3) & ~(size_t)3;
}

/* Where the next datagram goes. Less room than ENOUGH: it must wait, unless the ring is empty. */
static size_t ring_room(const struct ring *r, uint32_t received, uint32_t taken, size_t *at)
{
	size_t head, tail;

	*at = 0;
	if (received == taken)
		return r->size;	/* begins anew: what is written again and again stays in the cache */
	tail = (uint32_t)r->slots[taken % r->count * 2];
	head = (received - 1) % r->count * 2;
	head = align4((size_t)(uint32_t)r->slots[head] + (uint32_t)r->slots[head + 1]);
	if (head > r->size || tail > r->size)
		return 0;	/* not what we wrote */
	if (tail >= head)
		return *at = head, tail - head;
	if (r->size - head >= ENOUGH)
		return *at = head, r->size - head;
	return tail;
}

/*
 * Receives what is queued. Calls nothing of Node, so that any thread may. 0: there is no room, or no slot; else why it ended: -EAGAIN
 * nothing is queued, -EMSGSIZE the next does not fit into an empty ring and stays queued, or what the kernel says.
 */
int ring_fill(struct ring *r, int fd)
{
	uint32_t received = __atomic_load_n(&r->progress[0], __ATOMIC_ACQUIRE), taken;
	size_t at, room;
	int32_t *slot;
	ssize_t size;

	for (;;) {
		taken = __atomic_load_n(&r->progress[1], __ATOMIC_ACQUIRE);
		room = ring_room(r, received, taken, &at);
		if (received - taken >= r->count || (room < ENOUGH && received != taken))
			return 0;
		if (room < ENOUGH && (size = peek_size(fd)) < 0)
			return size;
		if (room < ENOUGH && (size_t)size > room)
			return -EMSGSIZE;
		if ((size = receive_one(fd, r->buffer + at, room, NULL)) < 0)
			return size;
		slot = &r->slots[received % r->count * 2];
		slot[0] = at;
		slot[1] = size;
		__atomic_store_n(&r->progress[0], ++received, __ATOMIC_RELEASE);
		sched_yield();	/* V8's collector, which JavaScript waits for, may want this processor: else it gets it 4 ms later */
	}
}
