/*
 * A sandbox: a process in network and mount namespaces of its own, with a /run/netns of its own, made by a fork because
 * a process with threads cannot enter a user namespace. Between fork and exec only async-signal-safe calls are made:
 * whatever lock another thread held is held for ever in the child. Everything else is prepared before.
 */
#include "netloom.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/* What may be refused; STEPS in src/addon/sandbox.ts has the words. */
enum sandbox_step {
	STEP_REPORT,
	STEP_USER_NAMESPACE,
	STEP_SETGROUPS,
	STEP_UID_MAP,
	STEP_GID_MAP,
	STEP_NAMESPACES,
	STEP_PRIVATE_MOUNTS,
	STEP_RUN_NETNS,
	STEP_EXEC,
	STEP_PROCESS,
};

struct sandbox {
	char *file;
	char **argv;
	char **env;
	char uid_map[32];
	char gid_map[32];
	pid_t parent;
	int report;		/* the child's end of a close-on-exec pipe: silence means that exec worked */
};

/* What goes through the pipe. */
struct refusal {
	int step;
	int error;
};

/*
 * The child
 */

/* Tells the parent and ends. */
static _Noreturn void refuse(const struct sandbox *box, int step)
{
	struct refusal r = { .step = step, .error = errno };
	ssize_t ignored = write(box->report, &r, sizeof(r));

	(void)ignored;
	_exit(127);
}

/* Node ignores and catches signals, and libuv blocks them: the new program starts with none of that. */
static void reset_signals(void)
{
	sigset_t none;
	int n;

	for (n = 1; n < 65; n++)
		signal(n, SIG_DFL);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
}

/* Standard input and output go to the new program as it expects them: open over exec, and blocking. */
static void share_stdio(void)
{
	int fd;

	for (fd = 0; fd <= 2; fd++) {
		fcntl(fd, F_SETFD, 0);
		fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) & ~O_NONBLOCK);
	}
}

static bool put(const char *path, const char *text)
{
	size_t length = strlen(text);
	int fd = open(path, O_WRONLY | O_CLOEXEC);
	bool done = fd >= 0 && write(fd, text, length) == (ssize_t)length;
	int err = errno;

	if (fd >= 0)
		close(fd);
	errno = err;
	return done;
}

/* Root of a user namespace of its own, which is what an unprivileged user may become. */
static void enter_user_namespace(const struct sandbox *box)
{
	if (unshare(CLONE_NEWUSER) != 0)
		refuse(box, STEP_USER_NAMESPACE);
	/* An unprivileged gid_map is taken only when setgroups(2) is given up; kernels before 3.19 have no such file. */
	if (!put("/proc/self/setgroups", "deny") && errno != ENOENT)
		refuse(box, STEP_SETGROUPS);
	if (!put("/proc/self/uid_map", box->uid_map))
		refuse(box, STEP_UID_MAP);
	if (!put("/proc/self/gid_map", box->gid_map))
		refuse(box, STEP_GID_MAP);
}

static void enter_namespaces(const struct sandbox *box)
{
	if (unshare(CLONE_NEWNET | CLONE_NEWNS) == 0)
		return;
	if (errno != EPERM)
		refuse(box, STEP_NAMESPACES);
	enter_user_namespace(box);
	if (unshare(CLONE_NEWNET | CLONE_NEWNS) != 0)
		refuse(box, STEP_NAMESPACES);
}

/* An empty file system on /run/netns; where that is not there and cannot be made, on /run. */
static void hide_names(const struct sandbox *box)
{
	if (mkdir("/run/netns", 0755) != 0 && errno != EEXIST &&
	    (mount("tmpfs", "/run", "tmpfs", MS_NOSUID | MS_NODEV, "mode=755") != 0 || mkdir("/run/netns", 0755) != 0))
		refuse(box, STEP_RUN_NETNS);
	if (mount("tmpfs", "/run/netns", "tmpfs", MS_NOSUID | MS_NODEV | MS_NOEXEC, "mode=755") != 0)
		refuse(box, STEP_RUN_NETNS);
}

/* The whole life of the child until the new program has it. */
static _Noreturn void become(const struct sandbox *box)
{
	reset_signals();
	enter_namespaces(box);
	if (mount("none", "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0)
		refuse(box, STEP_PRIVATE_MOUNTS);
	hide_names(box);
	share_stdio();
	/* Entering a user namespace clears it, so this comes last; the parent may be gone by then. */
	if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || getppid() != box->parent)
		refuse(box, STEP_PROCESS);
	execve(box->file, box->argv, box->env);
	refuse(box, STEP_EXEC);
}

/*
 * The parent
 */

static pid_t fork_sandbox(const struct sandbox *box)
{
	sigset_t all, before;
	pid_t pid;

	/* Until the child has reset them, libuv's signal handlers would run in it and write into the parent's pipe. */
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	pid = fork();
	if (pid == 0)
		become(box);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return pid < 0 ? -errno : pid;
}

/* Waits for exec. True: it worked; false: `refusal` says what did not. */
static bool wait_for_exec(int fd, struct refusal *refusal)
{
	ssize_t size;

	do
		size = read(fd, refusal, sizeof(*refusal));
	while (size < 0 && errno == EINTR);
	if (size == 0)
		return true;
	if (size != sizeof(*refusal))
		*refusal = (struct refusal){ .step = STEP_REPORT, .error = size < 0 ? errno : EIO };
	return false;
}

/* Starts the sandbox. The process id and a pidfd, or `refusal` and false; no process is left then. */
static bool start(struct sandbox *box, pid_t *pid, int *pidfd, struct refusal *refusal)
{
	int pipe_fds[2];
	bool started;

	*refusal = (struct refusal){ .step = STEP_PROCESS };
	if (pipe2(pipe_fds, O_CLOEXEC) != 0) {
		refusal->error = errno;
		return false;
	}
	box->report = pipe_fds[1];
	*pid = fork_sandbox(box);
	close(pipe_fds[1]);
	started = *pid > 0 && wait_for_exec(pipe_fds[0], refusal);
	close(pipe_fds[0]);
	if (*pid < 0)
		refusal->error = -*pid;
	if (started && (*pidfd = syscall(SYS_pidfd_open, *pid, 0)) < 0) {
		*refusal = (struct refusal){ .step = STEP_PROCESS, .error = errno };
		kill(*pid, SIGKILL);
		started = false;
	}
	if (!started && *pid > 0)
		waitpid(*pid, NULL, 0);
	return started;
}

static void strings_free(char **strings)
{
	size_t i;

	for (i = 0; strings != NULL && strings[i] != NULL; i++)
		free(strings[i]);
	free(strings);
}

/* A copy of a JavaScript string. NULL: no memory, or it is none. */
static char *string_copy(napi_env env, napi_value value)
{
	size_t length;
	char *text;

	if (napi_get_value_string_utf8(env, value, NULL, 0, &length) != napi_ok)
		return NULL;
	text = malloc(length + 1);
	if (text != NULL)
		napi_get_value_string_utf8(env, value, text, length + 1, &length);
	return text;
}

/* A NULL-ended copy of an array of strings. NULL: no memory, or it is none. */
static char **strings_copy(napi_env env, napi_value array)
{
	napi_value element;
	uint32_t i, length;
	char **strings;

	if (napi_get_array_length(env, array, &length) != napi_ok)
		return NULL;
	strings = calloc((size_t)length + 1, sizeof(*strings));
	for (i = 0; strings != NULL && i < length; i++) {
		if (napi_get_element(env, array, i, &element) != napi_ok ||
		    (strings[i] = string_copy(env, element)) == NULL) {
			strings_free(strings);
			return NULL;
		}
	}
	return strings;
}

/* An object of two properties. */
static napi_value pair(napi_env env, const char *name1, napi_value value1, const char *name2, napi_value value2)
{
	napi_value object;

	if (napi_create_object(env, &object) != napi_ok)
		return NULL;
	napi_set_named_property(env, object, name1, value1);
	napi_set_named_property(env, object, name2, value2);
	return object;
}

static napi_value spawn(struct nl_env *owner, struct sandbox *box)
{
	struct refusal refusal;
	napi_env env = owner->env;
	pid_t pid = -1;
	int pidfd = -1;

	snprintf(box->uid_map, sizeof(box->uid_map), "0 %u 1", (unsigned int)geteuid());
	snprintf(box->gid_map, sizeof(box->gid_map), "0 %u 1", (unsigned int)getegid());
	box->parent = getpid();
	if (!start(box, &pid, &pidfd, &refusal))
		return pair(env, "step", number(env, refusal.step), "errno", number(env, refusal.error));
	return pair(env, "pid", number(env, pid), "exit", socket_wrap(owner, pidfd));
}

/* (file, argv, env) -> { pid, exit }, `exit` being readable when it has ended; or { step, errno } of what was refused */
napi_value sandbox_spawn(napi_env env, napi_callback_info info)
{
	struct sandbox box = { 0 };
	napi_value argv[3], result = NULL;
	struct nl_env *owner;

	if (!args_get(env, info, 3, argv, &owner))
		return NULL;
	box.file = string_copy(env, argv[0]);
	box.argv = strings_copy(env, argv[1]);
	box.env = strings_copy(env, argv[2]);
	if (box.file != NULL && box.argv != NULL && box.env != NULL)
		result = spawn(owner, &box);
	else
		napi_throw_type_error(env, "ERR_INVALID_ARG_TYPE", "expected a string and two arrays of strings");
	free(box.file);
	strings_free(box.argv);
	strings_free(box.env);
	return result;
}

/* (pid) -> the wait status of a sandbox that has ended. -EAGAIN: it has not; -ECHILD: not ours, or reaped before. */
napi_value sandbox_reap(napi_env env, napi_callback_info info)
{
	napi_value argv[1];
	pid_t pid;
	int status;

	if (!args_get(env, info, 1, argv, NULL) || !arg_int(env, argv[0], &pid))
		return NULL;
	pid = waitpid(pid, &status, WNOHANG);
	if (pid == 0)
		return number(env, -EAGAIN);
	return number(env, pid < 0 ? -errno : status);
}
