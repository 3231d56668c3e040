/*
 * Receiving ahead: one of libuv's threads receives while JavaScript decodes what came before. The kernel makes a dump
 * as it is received, so that this is half of the work of a long one.
 */
#include "netloom.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

/* A set of processors; where there are more, the kernel refuses to tell. */
enum { MOST_CPUS = 1024, LONG_BITS = sizeof(long) * CHAR_BIT };
struct cpus {
	unsigned long bits[MOST_CPUS / LONG_BITS];
};

struct nl_ahead {
	struct nl_socket *socket;	/* alive as long as `handle` is held */
	napi_async_work work;
	napi_ref handle;
	napi_ref buffer;
	napi_ref slots;
	napi_ref progress;
	napi_ref callback;
	struct ring ring;
	int fd;
	int cpu;			/* the processor that JavaScript is on */
	int result;
	bool closes;			/* the socket was closed meanwhile: the fd is ours to close */
};

static void ahead_free(napi_env env, struct nl_ahead *a)
{
	napi_ref held[] = { a->handle, a->buffer, a->slots, a->progress, a->callback };
	size_t i;

	for (i = 0; i < sizeof(held) / sizeof(held[0]); i++)
		if (held[i] != NULL)
			napi_delete_reference(env, held[i]);
	if (a->work != NULL)
		napi_delete_async_work(env, a->work);
	free(a);
}

static int current_cpu(void)
{
	unsigned int cpu;

	return syscall(SYS_getcpu, &cpu, NULL, NULL) == 0 && cpu < MOST_CPUS ? (int)cpu : -1;
}

/*
 * Leaves the processor `cpu`, if this thread is on it and may be on another. Now and then the kernel wakes a thread on the processor of
 * who wakes it, and takes some ms to see that another is idle; the two would take turns until then. True: `before` is to be restored.
 */
static bool leave_cpu(int cpu, struct cpus *before)
{
	struct cpus others;
	long size;

	if (cpu < 0 || current_cpu() != cpu)
		return false;
	memset(before, 0, sizeof(*before));
	size = syscall(SYS_sched_getaffinity, 0, sizeof(*before), before);
	if (size <= 0)
		return false;
	others = *before;
	others.bits[cpu / LONG_BITS] &= ~(1ul << cpu % LONG_BITS);
	return syscall(SYS_sched_setaffinity, 0, size, &others) == 0;	/* -EINVAL: there is no other */
}

/* In a thread of libuv's. */
static void ahead_receive(napi_env env, void *data)
{
	struct nl_ahead *a = data;
	struct cpus before;
	bool has_left = leave_cpu(a->cpu, &before);

	(void)env;
	a->result = ring_fill(&a->ring, a->fd);
	if (has_left)
		syscall(SYS_sched_setaffinity, 0, sizeof(before), &before);
}

/* Back in the environment's own thread. */
static void ahead_done(napi_env env, napi_status status, void *data)
{
	struct nl_ahead *a = data;
	napi_value undefined, callback, argv[1];

	if (a->closes) {
		close(a->fd);
		ahead_free(env, a);
		return;
	}
	a->socket->ahead = NULL;
	argv[0] = number(env, status == napi_cancelled ? -ECANCELED : a->result);
	if (napi_get_reference_value(env, a->callback, &callback) == napi_ok &&
	    napi_get_undefined(env, &undefined) == napi_ok)
		napi_call_function(env, undefined, callback, 1, argv, NULL);
	ahead_free(env, a);
}

static bool ahead_hold(napi_env env, struct nl_ahead *a, const napi_value *argv)
{
	napi_value name;

	return napi_create_reference(env, argv[0], 1, &a->handle) == napi_ok &&
	       napi_create_reference(env, argv[1], 1, &a->buffer) == napi_ok &&
	       napi_create_reference(env, argv[2], 1, &a->slots) == napi_ok &&
	       napi_create_reference(env, argv[3], 1, &a->progress) == napi_ok &&
	       napi_create_reference(env, argv[4], 1, &a->callback) == napi_ok &&
	       napi_create_string_utf8(env, "netloom.receive", NAPI_AUTO_LENGTH, &name) == napi_ok &&
	       napi_create_async_work(env, NULL, name, ahead_receive, ahead_done, a, &a->work) == napi_ok;
}

/* Lets a thread of libuv's fill `ring`. 0 or -ENOMEM. */
static int ahead_start(napi_env env, struct nl_socket *s, const struct ring *ring, const napi_value *argv)
{
	struct nl_ahead *a = calloc(1, sizeof(*a));

	if (a == NULL)
		return -ENOMEM;
	a->socket = s;
	a->ring = *ring;
	a->fd = s->fd;
	a->cpu = current_cpu();
	if (!ahead_hold(env, a, argv) || napi_queue_async_work(env, a->work) != napi_ok) {
		ahead_free(env, a);
		return -ENOMEM;
	}
	s->ahead = a;
	return 0;
}

/* (buffer, slots, progress). False has thrown. */
static bool ring_arguments(napi_env env, const napi_value *argv, struct ring *ring)
{
	size_t slots, progress;

	if (!arg_bytes(env, argv[0], &ring->buffer, &ring->size) || !arg_int32s(env, argv[1], &ring->slots, &slots) ||
	    !arg_int32s(env, argv[2], &ring->progress, &progress))
		return false;
	ring->count = slots / 2;
	if (ring->count > 0 && progress >= 2)
		return true;
	napi_throw_type_error(env, "ERR_INVALID_ARG_TYPE", "expected Int32Arrays of two items and more");
	return false;
}

/*
 * (handle, buffer, slots, progress, callback) -> 0; the callback is called once, with what ring_fill returns, or with
 * -ECANCELED after socket_receive_cancel; not when the socket was closed meanwhile
 *
 * Until then nothing else receives from the socket. -EBADF: closed; -EBUSY: a thread does already; -EAGAIN: an error is held, which
 * socket_receive tells; -ENOMEM.
 */
napi_value socket_receive_ahead(napi_env env, napi_callback_info info)
{
	napi_valuetype type;
	struct nl_socket *s;
	napi_value argv[5];
	struct ring ring;

	if (!args_get(env, info, 5, argv, NULL) || (s = arg_socket(env, argv[0])) == NULL ||
	    !ring_arguments(env, &argv[1], &ring))
		return NULL;
	if (napi_typeof(env, argv[4], &type) != napi_ok || type != napi_function) {
		napi_throw_type_error(env, "ERR_INVALID_ARG_TYPE", "expected a function");
		return NULL;
	}
	if (s->fd < 0)
		return number(env, -EBADF);
	if (s->ahead != NULL)
		return number(env, -EBUSY);
	return number(env, s->held != 0 ? -EAGAIN : ahead_start(env, s, &ring, argv));
}

/* (handle): what no thread has begun is not done. All of libuv's may be busy with something else, for seconds. */
napi_value socket_receive_cancel(napi_env env, napi_callback_info info)
{
	struct nl_socket *s;
	napi_value argv[1];

	if (args_get(env, info, 1, argv, NULL) && (s = arg_socket(env, argv[0])) != NULL && s->ahead != NULL)
		napi_cancel_async_work(env, s->ahead->work);
	return NULL;
}

/* Whether a thread receives from the socket, which is closed now: it then owns the fd, and closes it when it is done. */
bool ahead_keeps(struct nl_socket *s)
{
	if (s->ahead == NULL)
		return false;
	s->ahead->closes = true;
	s->ahead = NULL;
	return true;
}
