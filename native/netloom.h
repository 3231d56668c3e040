/* What the files of the addon share. */
#ifndef NETLOOM_H
#define NETLOOM_H

#define _GNU_SOURCE
#define NAPI_VERSION 8
#include <node_api.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/*
 * The state of one Node environment (the main thread, or a worker): there are no globals, so that workers cannot meet
 * in them. It is the `data` of every exported function.
 */
struct nl_env {
	napi_env env;
	struct uv_loop_s *loop;
	napi_async_cleanup_hook_handle hook;
	struct nl_socket *sockets;	/* the open ones */
	unsigned int closing;		/* poll handles that libuv has not let go yet */
	bool ending;			/* the environment goes down as soon as closing is 0 */
	napi_async_work pool;		/* what started libuv's threads, NULL when nothing has */
};

/* An fd with one owner: a socket, or the pidfd of a sandbox. The JavaScript handle wraps it. */
struct nl_socket {
	struct nl_env *owner;
	struct nl_socket *prev;
	struct nl_socket *next;
	struct nl_poll *poll;		/* NULL until it is first waited for */
	struct nl_ahead *ahead;		/* what a thread receives now, or NULL */
	int fd;				/* -1 once closed or given away */
	int held;			/* errno met after datagrams were read, told by the next receive */
	bool unref;			/* waiting does not keep the event loop alive */
};

/*
 * No datagram of Linux's is known to be larger (the largest: NFULNL_NLBUFSIZ_MAX, 128 KiB). Where less room is left, the size is asked for
 * first: a system call more for each, by which the kernel makes another datagram of a dump ahead.
 */
#define ENOUGH (192u << 10)

/* args.c */
bool args_get(napi_env env, napi_callback_info info, size_t count, napi_value *argv, struct nl_env **owner);
bool arg_int(napi_env env, napi_value value, int *out);
bool arg_u32(napi_env env, napi_value value, uint32_t *out);
bool arg_bytes(napi_env env, napi_value value, uint8_t **data, size_t *length);
bool arg_optional_bytes(napi_env env, napi_value value, uint8_t **data, size_t *length);
bool arg_int32s(napi_env env, napi_value value, int32_t **data, size_t *length);
int arg_string(napi_env env, napi_value value, char *out, size_t size);
napi_value number(napi_env env, int64_t value);

/* handle.c */
napi_value socket_wrap(struct nl_env *owner, int fd);
struct nl_socket *arg_socket(napi_env env, napi_value value);
void socket_shut(struct nl_socket *s);
int socket_release(struct nl_socket *s);

/* poll.c */
void poll_end(struct nl_socket *s);

/* socket.c */
int64_t send_bytes(int fd, const uint8_t *bytes, size_t length, const uint8_t *address, size_t address_length);

/* receive.c */
ssize_t peek_size(int fd);
ssize_t receive_one(int fd, uint8_t *buffer, size_t room, uint8_t *address);

/* Datagrams that one thread receives and another takes: what is in it lies in memory of JavaScript's. */
struct ring {
	uint8_t *buffer;
	size_t size;
	int32_t *slots;			/* of each datagram where it lies, and its size */
	uint32_t count;			/* datagrams that there are slots for */
	int32_t *progress;		/* how many were received, and how many of them were taken */
};

/* ring.c */
int ring_fill(struct ring *r, int fd);

/* ahead.c */
bool ahead_keeps(struct nl_socket *s);

/* thread.c */
int thread_run(int (*job)(void *data), void *data);

/* namespace.c */
int netns_visit(int netns, int (*job)(void *data), void *data);
int netns_leave(void);
int netns_enter(int netns, int (*job)(void *data), void *data);
void netns_return(int home);

/* Everything module.c exports to JavaScript. */
napi_value socket_open(napi_env env, napi_callback_info info);
napi_value socket_close(napi_env env, napi_callback_info info);
napi_value socket_detach(napi_env env, napi_callback_info info);
napi_value socket_bind(napi_env env, napi_callback_info info);
napi_value socket_bind_netlink(napi_env env, napi_callback_info info);
napi_value socket_port_id(napi_env env, napi_callback_info info);
napi_value socket_connect(napi_env env, napi_callback_info info);
napi_value socket_set_option(napi_env env, napi_callback_info info);
napi_value socket_get_option(napi_env env, napi_callback_info info);
napi_value socket_send(napi_env env, napi_callback_info info);
napi_value socket_receive(napi_env env, napi_callback_info info);
napi_value socket_ask(napi_env env, napi_callback_info info);
napi_value netlink_exchange(napi_env env, napi_callback_info info);
napi_value socket_receive_ahead(napi_env env, napi_callback_info info);
napi_value socket_receive_cancel(napi_env env, napi_callback_info info);
napi_value poll_start(napi_env env, napi_callback_info info);
napi_value poll_cancel(napi_env env, napi_callback_info info);
napi_value poll_ref(napi_env env, napi_callback_info info);
napi_value netns_open(napi_env env, napi_callback_info info);
napi_value netns_duplicate(napi_env env, napi_callback_info info);
napi_value netns_create(napi_env env, napi_callback_info info);
napi_value netns_pin(napi_env env, napi_callback_info info);
napi_value netns_unpin(napi_env env, napi_callback_info info);
napi_value netns_run(napi_env env, napi_callback_info info);
napi_value close_fd(napi_env env, napi_callback_info info);
napi_value bpf_program_info(napi_env env, napi_callback_info info);
napi_value sandbox_spawn(napi_env env, napi_callback_info info);
napi_value sandbox_reap(napi_env env, napi_callback_info info);
napi_value process_exit(napi_env env, napi_callback_info info);
napi_value checksum(napi_env env, napi_callback_info info);

#endif
