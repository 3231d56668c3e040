/*
 * Readiness, by libuv's poll: one callback per call, so that a socket nobody reads costs nothing.
 *
 * When a netlink socket overruns, epoll reports EPOLLERR; libuv then stops the handle and says UV_EBADF. That is passed
 * on as the status and nothing else: the socket is still good, its owner receives (which clears it) and polls again.
 */
#include "netloom.h"
#include "uv_abi.h"

#include <errno.h>
#include <stdlib.h>

/* What libuv watches. It outlives its socket by the turn of the event loop that uv_close takes. */
struct nl_poll {
	struct nl_env *owner;
	napi_ref callback;		/* NULL: not waiting */
	napi_ref handle;		/* holds the JavaScript handle while waiting */
	napi_async_context context;
	_Alignas(16) unsigned char memory[];
};

static uv_handle_t *uv_of(struct nl_poll *p)
{
	return (uv_handle_t *)p->memory;
}

/* The environment may go once nothing of ours is left in its event loop. */
static void poll_closed(uv_handle_t *handle)
{
	struct nl_poll *p = uv_handle_get_data(handle);
	struct nl_env *owner = p->owner;

	free(p);
	owner->closing--;
	if (owner->ending && owner->closing == 0)
		napi_remove_async_cleanup_hook(owner->hook);
}

/* Lets go of what a waiting callback holds, as far as it is there. */
static void let_go(struct nl_poll *p)
{
	napi_env env = p->owner->env;

	if (p->callback != NULL)
		napi_delete_reference(env, p->callback);
	if (p->handle != NULL)
		napi_delete_reference(env, p->handle);
	if (p->context != NULL)
		napi_async_destroy(env, p->context);
	p->callback = p->handle = NULL;
	p->context = NULL;
}

/* Forgets the callback, if one waits. */
static void disarm(struct nl_poll *p)
{
	if (p->callback == NULL)
		return;
	uv_poll_stop(uv_of(p));
	let_go(p);
}

/* Ends what watches the socket, if anything does. The fd may be closed afterwards. */
void poll_end(struct nl_socket *s)
{
	struct nl_poll *p = s->poll;

	if (p == NULL)
		return;
	disarm(p);
	s->poll = NULL;
	p->owner->closing++;
	uv_close(uv_of(p), poll_closed);
}

/* What the callback threw goes where every uncaught exception goes. */
static void report_exception(napi_env env)
{
	napi_value error;
	bool pending;

	if (napi_is_exception_pending(env, &pending) == napi_ok && pending &&
	    napi_get_and_clear_last_exception(env, &error) == napi_ok)
		napi_fatal_exception(env, error);
}

static void call_back(napi_env env, napi_async_context context, napi_value callback, int status)
{
	napi_value global, argv[1] = { number(env, status) };

	if (napi_get_global(env, &global) != napi_ok)
		return;
	if (napi_make_callback(env, context, global, callback, 1, argv, NULL) != napi_ok)
		report_exception(env);
}

/* libuv: the socket is ready (status 0), or the handle was stopped (below 0). Never lets anything thrown through. */
static void poll_ready(uv_handle_t *uv, int status, int events)
{
	struct nl_poll *p = uv_handle_get_data(uv);
	napi_env env = p->owner->env;
	napi_value callback, handle;
	napi_async_context context;
	napi_handle_scope scope;

	(void)events;
	if (p->callback == NULL || napi_open_handle_scope(env, &scope) != napi_ok)
		return;
	napi_get_reference_value(env, p->callback, &callback);
	napi_get_reference_value(env, p->handle, &handle);
	context = p->context;
	p->context = NULL;
	disarm(p);
	call_back(env, context, callback, status);
	napi_async_destroy(env, context);
	napi_close_handle_scope(env, scope);
}

/* Makes what libuv watches. 0, -ENOMEM, -EEXIST: the loop watches this fd elsewhere, -EPERM: epoll cannot. */
static int poll_create(struct nl_socket *s)
{
	struct nl_poll *p = calloc(1, sizeof(*p) + uv_handle_size(UV_POLL));
	int err;

	if (p == NULL)
		return -ENOMEM;
	err = uv_poll_init(s->owner->loop, uv_of(p), s->fd);
	if (err != 0) {
		free(p);
		return err;
	}
	uv_handle_set_data(uv_of(p), p);
	p->owner = s->owner;
	s->poll = p;
	return 0;
}

/* Holds the callback and the JavaScript handle, so that a waiting socket is not garbage. */
static bool hold(struct nl_poll *p, napi_value handle, napi_value callback)
{
	napi_env env = p->owner->env;
	napi_value name;

	if (napi_create_string_utf8(env, "netloom.poll", NAPI_AUTO_LENGTH, &name) != napi_ok ||
	    napi_async_init(env, NULL, name, &p->context) != napi_ok)
		return false;
	return napi_create_reference(env, handle, 1, &p->handle) == napi_ok &&
	       napi_create_reference(env, callback, 1, &p->callback) == napi_ok;
}

/* A held error is news already, but epoll knows nothing of it: a socket is writable nearly always. */
static int arm(struct nl_socket *s, int events)
{
	uv_handle_t *uv = uv_of(s->poll);
	int err = uv_poll_start(uv, s->held != 0 ? events | UV_WRITABLE : events, poll_ready);

	if (s->unref)
		uv_unref(uv);
	else
		uv_ref(uv);
	return err;
}

/*
 * (handle, events, callback) -> 0; the callback is called once, with 0 or libuv's -EBADF
 *
 * -EBUSY: one is waiting; -EBADF: closed; -EEXIST: the loop watches this fd elsewhere; -EPERM: epoll cannot watch it;
 * -ENOMEM.
 */
napi_value poll_start(napi_env env, napi_callback_info info)
{
	napi_valuetype type;
	struct nl_socket *s;
	napi_value argv[3];
	int events, err;

	if (!args_get(env, info, 3, argv, NULL) || (s = arg_socket(env, argv[0])) == NULL ||
	    !arg_int(env, argv[1], &events))
		return NULL;
	if (napi_typeof(env, argv[2], &type) != napi_ok || type != napi_function) {
		napi_throw_type_error(env, "ERR_INVALID_ARG_TYPE", "expected a function");
		return NULL;
	}
	if (s->fd < 0)
		return number(env, -EBADF);
	if (s->poll == NULL && (err = poll_create(s)) != 0)
		return number(env, err);
	if (s->poll->callback != NULL)
		return number(env, -EBUSY);
	err = hold(s->poll, argv[0], argv[2]) ? arm(s, events & (UV_READABLE | UV_WRITABLE)) : -ENOMEM;
	if (err != 0)
		let_go(s->poll);
	return number(env, err);
}

/* (handle): forgets the callback, if one waits. */
napi_value poll_cancel(napi_env env, napi_callback_info info)
{
	struct nl_socket *s;
	napi_value argv[1];

	if (args_get(env, info, 1, argv, NULL) && (s = arg_socket(env, argv[0])) != NULL && s->poll != NULL)
		disarm(s->poll);
	return NULL;
}

/* (handle, keep alive): whether waiting keeps the event loop alive, now and later. */
napi_value poll_ref(napi_env env, napi_callback_info info)
{
	struct nl_socket *s;
	napi_value argv[2];
	bool keep;

	if (!args_get(env, info, 2, argv, NULL) || (s = arg_socket(env, argv[0])) == NULL)
		return NULL;
	if (napi_get_value_bool(env, argv[1], &keep) != napi_ok) {
		napi_throw_type_error(env, "ERR_INVALID_ARG_TYPE", "expected a boolean");
		return NULL;
	}
	s->unref = !keep;
	if (s->poll != NULL)
		(keep ? uv_ref : uv_unref)(uv_of(s->poll));
	return NULL;
}
