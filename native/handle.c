/*
 * Handles: the JavaScript objects that own an fd. One owner, one close: by JavaScript, by the garbage collector when it
 * was forgotten, or by the environment's end.
 */
#include "netloom.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

/* About what an open socket costs the kernel, so that the garbage collector weighs a small handle rightly. */
#define SOCKET_WEIGHT 65536

/*
 * The socket behind a JavaScript handle. NULL has thrown: it is something else. A handle is an external, the only kind that
 * src/addon gives: of a tagged object the tag alone took longer to look at than all else of a call.
 */
struct nl_socket *arg_socket(napi_env env, napi_value value)
{
	void *data;

	if (napi_get_value_external(env, value, &data) == napi_ok)
		return data;
	napi_throw_type_error(env, "ERR_INVALID_ARG_TYPE", "expected a socket of the addon");
	return NULL;
}

/* Takes the socket out of its environment and returns the fd, -EBADF when it is closed. The caller owns the fd. */
int socket_release(struct nl_socket *s)
{
	struct nl_env *owner = s->owner;
	int64_t weight;
	int fd = s->fd;

	if (fd < 0)
		return -EBADF;
	poll_end(s);
	if (s->prev != NULL)
		s->prev->next = s->next;
	else
		owner->sockets = s->next;
	if (s->next != NULL)
		s->next->prev = s->prev;
	s->prev = s->next = NULL;
	s->fd = -1;
	napi_adjust_external_memory(owner->env, -SOCKET_WEIGHT, &weight);
	return fd;
}

/* Closes the socket; twice does nothing. */
void socket_shut(struct nl_socket *s)
{
	int fd = socket_release(s);

	if (fd >= 0 && !ahead_keeps(s))
		close(fd);
}

/* The handle was forgotten, or its environment is gone (then the clean-up hook has closed it). */
static void socket_forgotten(napi_env env, void *data, void *hint)
{
	(void)env;
	(void)hint;
	socket_shut(data);
	free(data);
}

/* A new handle that owns `fd`; for a negative fd that number itself. -ENOMEM closes the fd. */
napi_value socket_wrap(struct nl_env *owner, int fd)
{
	struct nl_socket *s;
	napi_value handle;
	int64_t weight;

	if (fd < 0)
		return number(owner->env, fd);
	s = calloc(1, sizeof(*s));
	if (s == NULL || napi_create_external(owner->env, s, socket_forgotten, NULL, &handle) != napi_ok) {
		free(s);
		close(fd);
		return number(owner->env, -ENOMEM);
	}
	s->owner = owner;
	s->fd = fd;
	s->next = owner->sockets;
	if (s->next != NULL)
		s->next->prev = s;
	owner->sockets = s;
	napi_adjust_external_memory(owner->env, SOCKET_WEIGHT, &weight);
	return handle;
}
