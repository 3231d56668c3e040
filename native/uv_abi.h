/*
 * The few functions of libuv that the addon calls, as libuv 1.x keeps them for every version.
 *
 * uv.h itself is not used: it comes only with Node's full headers (a download), differs between versions in sizes that
 * are asked for at run time here, and the addon needs eight functions of it. The node executable exports them.
 */
#ifndef NETLOOM_UV_ABI_H
#define NETLOOM_UV_ABI_H

#include <stddef.h>

struct uv_loop_s;
typedef struct uv_handle_s uv_handle_t;

#define UV_POLL 8		/* of enum uv_handle_type */
#define UV_READABLE 1
#define UV_WRITABLE 2

typedef void (*uv_poll_cb)(uv_handle_t *handle, int status, int events);
typedef void (*uv_close_cb)(uv_handle_t *handle);

/* MAJOR << 16 | MINOR << 8 | PATCH */
unsigned int uv_version(void);
/* Bytes that a handle of this type takes in the running libuv. */
size_t uv_handle_size(int type);
void *uv_handle_get_data(const uv_handle_t *handle);
void uv_handle_set_data(uv_handle_t *handle, void *data);
void uv_ref(uv_handle_t *handle);
void uv_unref(uv_handle_t *handle);
/* The fd may be closed at once, the memory only when the callback has come. */
void uv_close(uv_handle_t *handle, uv_close_cb done);
/* Makes the fd non-blocking. UV_EEXIST (-EEXIST): this loop watches the fd already; -EPERM: epoll cannot watch it. */
int uv_poll_init(struct uv_loop_s *loop, uv_handle_t *handle, int fd);
int uv_poll_start(uv_handle_t *handle, int events, uv_poll_cb ready);
int uv_poll_stop(uv_handle_t *handle);

#endif
