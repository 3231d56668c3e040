/*
 * Receiving ahead: one of libuv's threads receives while JavaScript decodes what came before. The kernel makes a dump
 * as it is received, so that this is half of the work of a long one.
 */
#include "netloom.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

struct nl_ahead {
	struct nl_socket *socket;	/* alive as long as `handle` is held */
	napi_async_work work;
	napi_ref handle;
	napi_ref buffer;
	napi_ref lengths;
	napi_ref progress;
	napi_ref callback;
	struct receive_job job;
	int64_t result;
	bool closes;			/* the socket was closed meanwhile: the fd is ours to close */
};

static void ahead_free(napi_env env, struct nl_ahead *a)
{
	napi_ref held[] = { a->handle, a->buffer, a->lengths, a->progress, a->callback };
	size_t i;

	for (i = 0; i < sizeof(held) / sizeof(held[0]); i++)
		if (held[i] != NULL)
			napi_delete_reference(env, held[i]);
	if (a->work != NULL)
		napi_delete_async_work(env, a->work);
	free(a);
}

/* In a thread of libuv's. */
static void ahead_receive(napi_env env, void *data)
{
	struct nl_ahead *a = data;

	(void)env;
	a->result = receive_many(&a->job);
}

/* Back in the environment's own thread. */
static void ahead_done(napi_env env, napi_status status, void *data)
{
	struct nl_ahead *a = data;
	napi_value undefined, callback, argv[1];

	if (a->closes) {
		close(a->job.fd);
		ahead_free(env, a);
		return;
	}
	a->socket->ahead = NULL;
	a->socket->held = a->job.held;
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
	       napi_create_reference(env, argv[2], 1, &a->lengths) == napi_ok &&
	       napi_create_reference(env, argv[3], 1, &a->progress) == napi_ok &&
	       napi_create_reference(env, argv[4], 1, &a->callback) == napi_ok &&
	       napi_create_string_utf8(env, "netloom.receive", NAPI_AUTO_LENGTH, &name) == napi_ok &&
	       napi_create_async_work(env, NULL, name, ahead_receive, ahead_done, a, &a->work) == napi_ok;
}

/* Lets a thread of libuv's do what is in `job`. 0 or -ENOMEM. */
static int ahead_start(napi_env env, struct nl_socket *s, const struct receive_job *job, const napi_value *argv)
{
	struct nl_ahead *a = calloc(1, sizeof(*a));

	if (a == NULL)
		return -ENOMEM;
	a->socket = s;
	a->job = *job;
	if (!ahead_hold(env, a, argv) || napi_queue_async_work(env, a->work) != napi_ok) {
		ahead_free(env, a);
		return -ENOMEM;
	}
	s->ahead = a;
	return 0;
}

/*
 * (handle, buffer, lengths, progress, callback) -> 0; the callback is called once, with what socket_receive would have
 * returned, or with -ECANCELED after socket_receive_cancel; not when the socket was closed meanwhile
 *
 * Until then nothing else receives from the socket. progress[0] says how many datagrams there are so far: those, and
 * their lengths, may be looked at. -EBADF: closed; -EBUSY: a thread does already; -EAGAIN: an error is held, which
 * socket_receive tells; -ENOMEM.
 */
napi_value socket_receive_ahead(napi_env env, napi_callback_info info)
{
	napi_value argv[5], arguments[4];
	struct receive_job job;
	napi_valuetype type;
	struct nl_socket *s;
	size_t size;

	if (!args_get(env, info, 5, argv, NULL))
		return NULL;
	arguments[0] = argv[0];
	arguments[1] = argv[1];
	arguments[2] = argv[2];
	napi_get_undefined(env, &arguments[3]);
	if ((s = receive_arguments(env, arguments, &job)) == NULL || !arg_int32s(env, argv[3], &job.progress, &size))
		return NULL;
	if (size == 0 || napi_typeof(env, argv[4], &type) != napi_ok || type != napi_function) {
		napi_throw_type_error(env, "ERR_INVALID_ARG_TYPE", "expected an Int32Array that is not empty, and a function");
		return NULL;
	}
	if (s->fd < 0)
		return number(env, -EBADF);
	if (s->ahead != NULL)
		return number(env, -EBUSY);
	return number(env, s->held != 0 ? -EAGAIN : ahead_start(env, s, &job, argv));
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
