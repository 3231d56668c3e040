/*
 * Network namespaces. Every function that JavaScript calls returns what its comment says or -errno. An fd it returns is
 * the caller's, to be closed with close_fd.
 */
#include "netloom.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/nsfs.h>
#include <sched.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

/* Where iproute2 keeps the names of namespaces: a file each, with the namespace mounted on it. */
#define NETNS_DIR "/run/netns"

/* The longest path that Linux takes, with its end. */
#define PATH_SIZE 4096

static const char own_netns[] = "/proc/thread-self/ns/net";

/* Closes `fd` and returns `result`. */
static int closing(int fd, int result)
{
	close(fd);
	return result;
}

/* `fd` if it is a network namespace; else closes it: -EINVAL. */
static int check_netns(int fd)
{
	int type = ioctl(fd, NS_GET_NSTYPE);

	return type == CLONE_NEWNET ? fd : closing(fd, -EINVAL);
}

/* (path) -> fd. -ENOENT: nothing there; -EACCES: another's process; -EINVAL: not a network namespace. */
napi_value netns_open(napi_env env, napi_callback_info info)
{
	char path[PATH_SIZE];
	napi_value argv[1];
	int fd, err;

	if (!args_get(env, info, 1, argv, NULL))
		return NULL;
	err = arg_string(env, argv[0], path, sizeof(path));
	if (err != 0)
		return number(env, err);
	fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	return number(env, fd < 0 ? -errno : check_netns(fd));
}

/* (fd) -> another fd. -EBADF: not open; -EINVAL: not a network namespace. */
napi_value netns_duplicate(napi_env env, napi_callback_info info)
{
	napi_value argv[1];
	int fd;

	if (!args_get(env, info, 1, argv, NULL) || !arg_int(env, argv[0], &fd))
		return NULL;
	fd = fcntl(fd, F_DUPFD_CLOEXEC, 3);
	return number(env, fd < 0 ? -errno : check_netns(fd));
}

static int create_there(void *data)
{
	int fd;

	(void)data;
	if (unshare(CLONE_NEWNET) != 0)
		return -errno;
	fd = open(own_netns, O_RDONLY | O_CLOEXEC);
	return fd < 0 ? -errno : fd;
}

/* () -> fd. -EPERM: takes CAP_SYS_ADMIN; -ENOSPC: the limit of namespaces is reached; -EAGAIN: no thread. */
napi_value netns_create(napi_env env, napi_callback_info info)
{
	(void)info;
	return number(env, thread_run(create_there, NULL));
}

/* (fd) -> 0, and nothing is at the fd any more. */
napi_value close_fd(napi_env env, napi_callback_info info)
{
	napi_value argv[1];
	int fd;

	if (!args_get(env, info, 1, argv, NULL) || !arg_int(env, argv[0], &fd))
		return NULL;
	return number(env, close(fd) != 0 ? -errno : 0);
}

/*
 * Names
 */

/* Makes the directory and locks it against other makers of names. -EACCES: no right to. */
static int lock_names(void)
{
	int made = mkdir(NETNS_DIR, 0755) == 0 || errno == EEXIST ? 0 : -errno;
	int fd = open(NETNS_DIR, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (fd < 0)
		return made != 0 ? made : -errno;
	if (flock(fd, LOCK_EX) != 0)
		return closing(fd, -errno);
	return fd;
}

/*
 * Makes the directory a shared mount, as iproute2 does: a name taken away in one mount namespace is then gone in those
 * copied from it too, and the network namespace with it. -EPERM, -EACCES: no right to mount.
 */
static int share_names(void)
{
	if (mount("", NETNS_DIR, "none", MS_SHARED | MS_REC, NULL) == 0)
		return 0;
	if (errno != EINVAL || mount(NETNS_DIR, NETNS_DIR, "none", MS_BIND | MS_REC, NULL) != 0)
		return -errno;
	return mount("", NETNS_DIR, "none", MS_SHARED | MS_REC, NULL) == 0 ? 0 : -errno;
}

/* Mounts the namespace on a new file. -EEXIST: the name is taken. Leaves no file behind when it fails. */
static int mount_on(int netns, const char *path)
{
	char source[32];
	int fd, err;

	snprintf(source, sizeof(source), "/proc/self/fd/%d", netns);
	fd = open(path, O_RDONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0);
	if (fd < 0)
		return -errno;
	close(fd);
	if (mount(source, path, "none", MS_BIND, NULL) == 0)
		return 0;
	err = -errno;
	unlink(path);
	return err;
}

static int pin(int netns, const char *path)
{
	int type = ioctl(netns, NS_GET_NSTYPE);
	int lock, err;

	if (type != CLONE_NEWNET)
		return type < 0 && errno == EBADF ? -EBADF : -EINVAL;
	lock = lock_names();
	if (lock < 0)
		return lock;
	err = share_names();
	if (err == 0)
		err = mount_on(netns, path);
	return closing(lock, err);
}

/* Reads a name, which src/addon has checked, into a path below NETNS_DIR. 0, -ENAMETOOLONG, or -EINVAL has thrown. */
static int arg_name(napi_env env, napi_value value, char *path, size_t size)
{
	size_t dir = sizeof(NETNS_DIR);

	snprintf(path, size, NETNS_DIR "/");
	return arg_string(env, value, path + dir, size - dir);
}

/* (fd, name) -> 0. -EEXIST: the name is taken; -EINVAL: not a network namespace; -EPERM, -EACCES: no right to mount. */
napi_value netns_pin(napi_env env, napi_callback_info info)
{
	char path[PATH_SIZE];
	napi_value argv[2];
	int fd, err;

	if (!args_get(env, info, 2, argv, NULL) || !arg_int(env, argv[0], &fd))
		return NULL;
	err = arg_name(env, argv[1], path, sizeof(path));
	return number(env, err != 0 ? err : pin(fd, path));
}

/* A name that nothing is mounted on (left by a reboot) is taken away as well. */
static int unpin(const char *path)
{
	umount2(path, MNT_DETACH | UMOUNT_NOFOLLOW);
	return unlink(path) != 0 ? -errno : 0;
}

/* (name) -> 0. -ENOENT: there is none; -EPERM, -EACCES, -EBUSY: no right to unmount. */
napi_value netns_unpin(napi_env env, napi_callback_info info)
{
	char path[PATH_SIZE];
	napi_value argv[1];
	int err;

	if (!args_get(env, info, 1, argv, NULL))
		return NULL;
	err = arg_name(env, argv[0], path, sizeof(path));
	return number(env, err != 0 ? err : unpin(path));
}

/*
 * Running inside
 */

static void pool_nothing(napi_env env, void *data)
{
	(void)env;
	(void)data;
}

static void pool_started(napi_env env, napi_status status, void *data)
{
	struct nl_env *owner = data;

	(void)status;
	napi_delete_async_work(env, owner->pool);
}

/*
 * Starts libuv's pool, all threads of which start with the first work: they would otherwise be born, and stay, wherever
 * this thread happens to be then. 0 or -ENOMEM.
 */
static int start_pool(struct nl_env *owner)
{
	napi_env env = owner->env;
	napi_value name;

	if (owner->pool != NULL)
		return 0;
	if (napi_create_string_utf8(env, "netloom.pool", NAPI_AUTO_LENGTH, &name) != napi_ok ||
	    napi_create_async_work(env, NULL, name, pool_nothing, pool_started, owner, &owner->pool) != napi_ok)
		return -ENOMEM;
	return napi_queue_async_work(env, owner->pool) == napi_ok ? 0 : -ENOMEM;
}

/*
 * Opens the namespace that this thread is in, to come back to by netns_return, where it may: -EPERM. Until then the thread is
 * nowhere for certain, no JavaScript runs in it and it starts no thread.
 */
int netns_leave(void)
{
	int home = open(own_netns, O_RDONLY | O_CLOEXEC);

	if (home < 0)
		return -errno;
	return setns(home, CLONE_NEWNET) == 0 ? home : closing(home, -EPERM);
}

/* Returns only if the thread is home again. */
void netns_return(int home)
{
	if (setns(home, CLONE_NEWNET) != 0)
		napi_fatal_error("netloom", NAPI_AUTO_LENGTH, "cannot return to the network namespace this thread was in",
				 NAPI_AUTO_LENGTH);
	close(home);
}

static bool is_same(int one, int other)
{
	struct stat a, b;

	return fstat(one, &a) == 0 && fstat(other, &b) == 0 && a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

/* Goes to a namespace, after netns_leave or in a thread that ends with it, and returns what `job` returned there, or -errno. */
int netns_enter(int netns, int (*job)(void *data), void *data)
{
	return setns(netns, CLONE_NEWNET) != 0 ? -errno : job(data);
}

struct visit {
	int netns;
	int (*job)(void *data);
	void *data;
};

static int visit_there(void *data)
{
	const struct visit *v = data;

	return netns_enter(v->netns, v->job, v->data);
}

/*
 * Runs `job` in another network namespace and returns what it returned. This thread goes there where it may return, which
 * is tried first; else one of its own does, which takes 20 times as long, and 2 ms on a busy machine. No JavaScript runs
 * and no thread is started meanwhile. -EPERM: takes CAP_SYS_ADMIN; -EBADF, -EINVAL: no namespace; -EAGAIN: no thread.
 */
int netns_visit(int netns, int (*job)(void *data), void *data)
{
	struct visit v = { .netns = netns, .job = job, .data = data };
	int home = open(own_netns, O_RDONLY | O_CLOEXEC);
	int result;

	if (home >= 0 && is_same(home, netns)) {
		close(home);
		return job(data);
	}
	if (home < 0 || setns(home, CLONE_NEWNET) != 0) {
		if (home >= 0)
			close(home);
		return thread_run(visit_there, &v);
	}
	result = netns_enter(netns, job, data);
	netns_return(home);
	return result;
}

static void call(napi_env env, napi_value callback)
{
	napi_value undefined, result;

	napi_get_undefined(env, &undefined);
	napi_call_function(env, undefined, callback, 0, NULL, &result);
}

/*
 * 0 when the callback was called; what it threw is pending then. -EPERM: takes CAP_SYS_ADMIN; -EINVAL: no namespace;
 * -ENOMEM. The namespace that the thread is in already takes no right, and no pool.
 */
static int run_inside(struct nl_env *owner, int netns, napi_value callback)
{
	int home = open(own_netns, O_RDONLY | O_CLOEXEC);
	int err;

	if (home < 0)
		return -errno;
	if (is_same(home, netns)) {
		call(owner->env, callback);
		return closing(home, 0);
	}
	err = start_pool(owner);
	if (err != 0)
		return closing(home, err);
	if (setns(netns, CLONE_NEWNET) != 0)
		return closing(home, -errno);
	call(owner->env, callback);
	netns_return(home);
	return 0;
}

/* (fd, callback) -> 0 after the callback ran with this thread inside. Errors as run_inside; aborts as netns_return. */
napi_value netns_run(napi_env env, napi_callback_info info)
{
	struct nl_env *owner;
	napi_valuetype type;
	napi_value argv[2];
	int fd;

	if (!args_get(env, info, 2, argv, &owner) || !arg_int(env, argv[0], &fd))
		return NULL;
	if (napi_typeof(env, argv[1], &type) != napi_ok || type != napi_function) {
		napi_throw_type_error(env, "ERR_INVALID_ARG_TYPE", "expected a function");
		return NULL;
	}
	return number(env, run_inside(owner, fd, argv[1]));
}
